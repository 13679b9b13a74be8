import copy
from typing import Any

import pytest

from pipeline.report.markdown import render
from tests.pipeline.report.test_page import ENGLISH, run

Json = dict[str, Any]


@pytest.fixture
def report() -> Json:
    shown = run("en", ENGLISH)
    for model in shown["models"].values():
        model["minimal_pairs"]["traps"] = model["minimal_pairs"]["seen"]
        model["minimal_pairs"]["by_phenomenon"]["opposite order"] = model["squares"]
        model["rival_alone"] = False
    against = [{"run": "en", "role": "rival"} | shown["tests"][-1]]
    return {"runs": [shown], "against_rivals": against}


def test_every_table_has_as_many_cells_in_each_row(report: Json) -> None:
    tables = [block.splitlines() for block in render(report).split("\n\n") if block[0] == "|"]
    assert len(tables) == 5
    for heading, rule, *rows in tables:
        assert rows
        assert {line.count("|") for line in (rule, *rows)} == {heading.count("|")}


def test_figures_and_verdicts_are_the_reports(report: Json) -> None:
    text = render(report)
    assert (
        "| sentences of our own | en | **80.0** [75.0, 85.0] | 80.0 ± 0.0 | 79.0 `bow-nb-" in text
    )
    assert "| elman | ✓ positive 0.90 | ✓ negative 0.10 | ✓ negative" in text
    assert text.endswith("- sentences of our own: `anything-but` 75 %\n")


def test_every_set_names_its_language(report: Json) -> None:
    spanish = copy.deepcopy(report["runs"][0]) | {"name": "es", "language": "es"}
    report["runs"].append(spanish)
    tables = [block.splitlines() for block in render(report).split("\n\n") if block[0] == "|"]
    *sets, english, other = tables
    assert len(sets) == 4
    for heading, rule, *rows in sets:
        assert heading.startswith("| set | language |")
        assert rule.startswith("|---|---|")
        assert [row.split(" | ")[1] for row in rows] == ["en", "es"]
    assert english[0].startswith("| sentences of our own · en | This movie is good |")
    assert other[0].startswith("| sentences of our own · es |")


def test_a_test_split_without_a_negator_has_a_dash(report: Json) -> None:
    for model in report["runs"][0]["models"].values():
        model["negation_slice"] = {"accuracy": None, "positive_rows_accuracy": None}
    assert "| sentences of our own | en | – | – | – | – | – | – |" in render(report)


def test_without_a_rival_a_row_is_as_long(report: Json) -> None:
    heading, _, row = render(report | {"against_rivals": []}).split("\n\n")[1].splitlines()
    assert row.count("|") == heading.count("|")


def test_a_bar_in_a_name_ends_no_cell(report: Json) -> None:
    report["runs"][0]["description"] = "a|b"
    assert r"| a\|b |" in render(report)
