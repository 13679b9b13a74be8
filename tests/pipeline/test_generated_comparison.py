"""A language without reviews: compared on generated text, which every figure says of itself."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pipeline.report.markdown import languages as language_table
from pipeline.report.numbers import language_rates
from tests.test_acceptance import litotes, refused

SMALL = [
    f"--set={setting}"
    for setting in (
        "data.source=generated:120",
        "vectors.enabled=false",
        "channels.orders=1",
        "channels.folds=3",
        "network.embedding=8",
        "network.hidden=8",
        "training.epochs=1",
        "curriculum.items_per_epoch=100",
        "curriculum.pre_passes=0",
        "baselines.strengths=[1.0]",
        "baselines.controls=false",
        "evaluation.resamples=100",
    )
]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    done = litotes("compare", "--language", "es", "--language", "en", "--out", folder, *SMALL)
    assert done.returncode == 0, done.stderr
    (folder / "terminal.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def report(out: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return content


def test_several_languages_stand_side_by_side(report: dict[str, Any]) -> None:
    said = [(run["name"], run["language"], run["description"]) for run in report["runs"]]
    assert said == [
        ("es", "es", "generated text"),
        ("en", "en", "generated text"),
    ]


def test_the_hold_out_rule_is_on_and_takes_nothing(report: dict[str, Any]) -> None:
    for run in report["runs"]:
        assert run["config"]["evaluation"]["hold_out"]
        assert run["dropped"] == {}
        for split, rows in (("train", 96), ("dev", 12), ("test", 12)):
            facts = run["data"][split]
            assert (facts["rows"], facts["used"], facts["held_out_rows"]) == (rows, rows, 0)


def test_bags_are_there_with_the_curriculum_and_without(report: dict[str, Any]) -> None:
    for run in report["runs"]:
        given = [
            tuple(model["given"]) for model in run["models"].values() if model["kind"] == "bag"
        ]
        assert set(given) == {(), ("curriculum",)}


def test_every_heading_over_figures_of_these_reviews_calls_them_generated(out: Path) -> None:
    terminal = (out / "terminal.txt").read_text(encoding="utf-8")
    for line in terminal.splitlines():
        if "% right" in line or "of pairs" in line:
            assert "generated text" in line, line
    markdown = (out / "report.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*%.*|Networks.*)$", markdown, flags=re.MULTILINE)
    assert len(headings) == 5
    assert all("generated text" in h or h.startswith("Negation suite") for h in headings)
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.count("<strong>Generated text.</strong> Nobody wrote the reviews") == 2
    for heading in re.findall(r"<h[23]>([^<]*reviews[^<]*)</h", page):
        assert "generated text" in heading


def test_real_reviews_are_called_nothing(report: dict[str, Any]) -> None:
    run = report["runs"][0] | {"source": "reviews.csv"}
    assert language_rates([run]) == []


def test_the_table_over_languages_has_a_row_for_each_and_who_reviewed_it(
    out: Path, report: dict[str, Any]
) -> None:
    first, second = report["runs"]
    first = first | {"record": {"name": "Spanish", "reviewed_by": ["Ana", "Luis"]}}
    heading, _, spanish, english = language_table(language_rates([first, second])).splitlines()
    assert heading == "| language | unseen words | unseen frames | traps | order | reviewed by |"
    assert re.fullmatch(
        r"\| Spanish \(`es`\)( \| \*\*\d+\*\* / \d+ \([+-]\d+\)){4} \| Ana, Luis \|", spanish
    )
    assert english.endswith(") |  |")
    assert english in (out / "report.md").read_text(encoding="utf-8")


def test_a_language_that_cannot_be_generated_is_refused(tmp_path: Path) -> None:
    done = litotes("compare", "--language", "nl", "--out", tmp_path / "o")
    refused(done, "nl (generic) has no frames with a lexicon", "--data", "litotes new-language nl")


def test_data_goes_with_one_language(tmp_path: Path) -> None:
    call = ["compare", "--language", "es", "--language", "en", "--out", tmp_path / "o"]
    refused(litotes(*call, "--data", "x.csv"), "one config and one language", status=2)
