"""The main job on tiny sets: what learns from what, what is kept and opened, what is not redone."""

import csv
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rich.console import Console
from safetensors.numpy import load, save

from models.errors import ArtifactError, LanguageError
from pipeline import comparison, curriculum, languages
from pipeline.artifacts import load_artifact
from pipeline.comparison import against_rivals, compare
from pipeline.config import Config, load_config
from pipeline.evaluation.folders import evaluate_artifact
from pipeline.evaluation.significance import holm
from pipeline.prediction import explain
from pipeline.progress import Progress
from tests.progress import silent
from tests.test_acceptance import litotes, refused

SMALL = [
    "data.set=mine",
    'auxiliary.sets=["more"]',
    "vocabulary.units=characters",
    "vectors.epochs=1",
    "channels.orders=2",
    "channels.unit_orders=2",
    "channels.folds=3",
    "network.embedding=8",
    "network.cell=gru",
    "network.hidden=8",
    "training.epochs=1",
    "curriculum.items_per_epoch=100",
    "curriculum.pre_passes=1",
    "curriculum.items_per_pre_pass=100",
    "baselines.strengths=[1.0]",
    "baselines.control_seeds=1",
    'baselines.cells=["lstm"]',
    "evaluation.resamples=100",
]
PLAIN = [
    "vocabulary.units=words",
    "vectors.enabled=false",
    "channels.orders=1",
    "curriculum.enabled=false",
]
TINY = [*SMALL, *PLAIN]
LEAST = [
    *PLAIN,
    "network.hidden=8",
    "training.epochs=1",
    "baselines.strengths=[1.0]",
    "baselines.controls=false",
    "evaluation.resamples=100",
]
LEAK = "We laughed at every single scene of this strange little film."
SEEDS = 2
CONTROLS = ("mean-embedding", "window", "gru-shuffled")


def write_set(folder: Path, seed: int, **more: str) -> None:
    folder.mkdir()
    for split, count in (("train", 80), ("dev", 20), ("test", 20)):
        rng = np.random.default_rng([seed, count])
        texts, labels = curriculum.generate(languages.get("en"), rng, count)
        with (folder / f"{split}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["text", "label"])
            # The number keeps two sentences that happen to be the same apart.
            rows = zip(texts, labels, strict=True)
            writer.writerows([f"{text} {seed}{split}{i}", y] for i, (text, y) in enumerate(rows))
            if split in more:
                writer.writerow([more[split], 1])


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sets")
    write_set(folder / "mine", 1, test=LEAK)
    write_set(folder / "more", 2, train=LEAK)
    return folder


def run(root: Path, out: Path, seeds: int = SEEDS, config: Config | None = None) -> dict[str, Any]:
    return compare(
        [config or load_config("en", SMALL)],
        out,
        data=None,
        data_root=root,
        seeds=seeds,
        ensemble=True,
        progress=silent(),
    )


@pytest.fixture(scope="module")
def out(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compared")
    run(root, folder)
    return folder


@pytest.fixture(scope="module")
def report(out: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def models(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = report["runs"][0]["models"]
    return found


# -- what learns from what -------------------------------------------------------------------------


def test_the_own_set_and_the_others_are_those_of_the_data_root(
    report: dict[str, Any], root: Path
) -> None:
    (done,) = report["runs"]
    assert done["source"] == str(root / "mine")
    assert {name: split["rows"] for name, split in done["data"].items()} == {
        "train": 80,
        "dev": 20,
        "test": 21,
    }
    (other,) = done["auxiliary"]
    assert (other["name"], other["rows"], other["dropped"]) == ("more", 81, 1)


def test_each_bag_is_there_with_each_thing_that_the_network_is_given(
    models: dict[str, dict[str, Any]],
) -> None:
    given = {
        "": [],
        "+curriculum": ["curriculum"],
        "+lexicon": ["log-ratios", "more"],
        "+everything": ["curriculum", "log-ratios", "more"],
    }
    bags = {name for name, model in models.items() if model["kind"] == "bag"}
    names = {name.partition("+")[0] for name in bags}
    assert names >= {"bow-vote", "bow-trigram-tfidf", "bow-nb-logistic", "bow-subwords"}
    assert bags == {name + suffix for name in names for suffix in given}
    for name in bags:
        plain, plus, suffix = name.partition("+")
        assert models[name]["given"] == given[plus + suffix]
        assert (models[name]["strength"] is None) == (plain == "bow-vote")
        assert models[name]["configurations"] >= 1
    assert set(models["gru"]["given"]) == {"vectors", *given["+everything"]}


def test_the_controls_get_what_the_network_gets_and_few_seeds(
    models: dict[str, dict[str, Any]],
) -> None:
    assert models.keys() >= {"gru", *CONTROLS}
    for name in CONTROLS:
        assert models[name]["given"] == models["gru"]["given"]
        assert models[name]["seeds"] == 1 < models["gru"]["seeds"] == SEEDS
        assert models["gru"]["ensemble"] > models[name]["ensemble"]


def test_another_cell_is_the_same_network_with_it(
    models: dict[str, dict[str, Any]], out: Path
) -> None:
    assert models["lstm"]["given"] == models["gru"]["given"]
    assert models["lstm"]["seeds"] == models["gru"]["seeds"]
    shapes = {
        name: json.loads((out / "en" / name / "config.json").read_text())["architecture"]
        for name in ("gru", "lstm")
    }
    assert shapes["lstm"] == shapes["gru"] | {"cell": "lstm"}
    assert "is the same network with another cell" in (out / "report.html").read_text()


# -- what is kept and opened -----------------------------------------------------------------------

STORED = ["gru", "lstm", *CONTROLS, "bow-vote", "bow-vote+everything", "bow-nb-svm+lexicon"]


@pytest.mark.parametrize("name", STORED)
def test_a_stored_model_judges_as_the_trained_one(
    name: str, report: dict[str, Any], out: Path, root: Path
) -> None:
    (done,) = report["runs"]
    artifact = load_artifact(out / "en" / name)
    for example in done["examples"]:
        expected = example["models"][name]["score"]
        assert artifact.judge([example["text"]]).score[0] == pytest.approx(expected, abs=1e-5)
    scored = evaluate_artifact(artifact, str(root / "mine"), "test", silent())
    assert scored["rows"] == 21
    kept = done["models"][name]["test"]["accuracy"]["value"]
    assert scored["test"]["accuracy"]["value"] == pytest.approx(kept)


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("gru", {"model-0.safetensors", "model-1.safetensors"}),
        ("bow-vote+everything", {"model.skops"}),
    ],
)
def test_a_models_folder_lists_all_that_it_reads(name: str, files: set[str], out: Path) -> None:
    description = json.loads((out / "en" / name / "config.json").read_text(encoding="utf-8"))
    reads = {"vocabulary.txt", "characters.txt", "log_ratios.safetensors"}
    assert description["files"].keys() == files | reads


def test_a_bag_without_a_lexicon_needs_no_other_file(out: Path) -> None:
    description = json.loads((out / "en/bow-vote/config.json").read_text(encoding="utf-8"))
    assert description["files"].keys() == {"model.skops"}


def test_predict_and_explain_with_characters(out: Path) -> None:
    model = out / "en" / "gru"
    done = litotes("predict", "--model", model, "The plot is not good.", "goodish", "", "--json")
    assert done.returncode == 0, done.stderr
    plain, spelled, nothing = (json.loads(line) for line in done.stdout.splitlines())
    artifact = load_artifact(model)
    scores = artifact.judge([plain["text"], "goodish"]).score
    assert [plain["score"], spelled["score"]] == pytest.approx(scores.tolist(), abs=1e-5)
    # No such word was ever seen, but each of its characters was.
    assert "goodish" not in artifact.model.encoder.vocabulary  # type: ignore[attr-defined]
    assert [v["known_tokens"] for v in (plain, spelled, nothing)] == [6, 1, 0]
    steps = explain(artifact, "not good")
    assert [step.token for step in steps] == ["not", "good"]
    assert steps[-1].score == pytest.approx(float(artifact.judge(["not good"]).score[0]), abs=1e-5)
    (step,) = explain(artifact, "")
    assert (step.token, step.known, step.score) == ("", False, pytest.approx(nothing["score"]))


def test_a_folder_of_the_format_before_is_read(out: Path, tmp_path: Path) -> None:
    model = copied(out / "en" / "gru", tmp_path / "model")
    path = model / "config.json"
    description = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(description | {"format": 2}), encoding="utf-8")
    texts = ["The plot is not good.", "goodish"]
    now, before = (load_artifact(folder).judge(texts) for folder in (out / "en" / "gru", model))
    np.testing.assert_array_equal(now.score, before.score)


Damage = Callable[[bytes], bytes]


def without_first_values(content: bytes) -> bytes:
    arrays = load(content)
    del arrays["token.0.0.values"]
    return save(arrays)


def with_one_value_less(content: bytes) -> bytes:
    arrays = load(content)
    arrays["token.0.0.values"] = arrays["token.0.0.values"][1:]
    return save(arrays)


def without_one_lexicon(content: bytes) -> bytes:
    return save({k: v for k, v in load(content).items() if not k.startswith("character.0.")})


def copied(folder: Path, to: Path) -> Path:
    to.mkdir()
    for path in folder.iterdir():
        (to / path.name).write_bytes(path.read_bytes())
    return to


@pytest.mark.parametrize("name", ["gru", "bow-nb-svm+lexicon"])
@pytest.mark.parametrize(
    "damage",
    [lambda content: content[:-5], without_first_values, with_one_value_less],
    ids=["cut", "no values", "a value less"],
)
def test_damaged_log_ratios_are_refused_even_if_the_digest_is_theirs(
    damage: Damage, name: str, out: Path, tmp_path: Path
) -> None:
    model = copied(out / "en" / name, tmp_path / "model")
    file = model / "log_ratios.safetensors"
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(ArtifactError, match=r"log_ratios\.safetensors: damaged") as error:
        load_artifact(model)
    assert "config.json names" in str(error.value)
    change_digest(model, file)
    with pytest.raises(ArtifactError, match=r"log_ratios\.safetensors: damaged") as error:
        load_artifact(model)
    assert "\n" not in str(error.value)


def change_digest(model: Path, file: Path) -> None:
    path = model / "config.json"
    description = json.loads(path.read_text(encoding="utf-8"))
    description["files"][file.name] = hashlib.sha256(file.read_bytes()).hexdigest()
    path.write_text(json.dumps(description), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gru", "not those of the network that config.json describes"),
        ("bow-nb-svm+lexicon", "log_ratios.safetensors: damaged: not the lexicon of the bag"),
    ],
)
def test_log_ratios_of_another_model_are_refused(
    name: str, said: str, out: Path, tmp_path: Path
) -> None:
    model = copied(out / "en" / name, tmp_path / "model")
    file = model / "log_ratios.safetensors"
    file.write_bytes(without_one_lexicon(file.read_bytes()))
    change_digest(model, file)
    with pytest.raises(ArtifactError, match=said):
        load_artifact(model)


def test_a_damaged_model_is_one_line_of_the_command(out: Path, tmp_path: Path) -> None:
    model = copied(out / "en" / "bow-vote+everything", tmp_path / "model")
    file = model / "log_ratios.safetensors"
    file.write_bytes(file.read_bytes()[:-1])
    refused(litotes("predict", "--model", model, "x"), file, "damaged")
    file.unlink()
    refused(litotes("predict", "--model", model, "x"), file, "missing")


# -- what is not done again ------------------------------------------------------------------------


class TrainedError(Exception):
    """Something was about to be trained."""


@pytest.fixture
def no_training(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any) -> None:
        raise TrainedError

    monkeypatch.setattr(comparison, "_contestants", refuse)


@pytest.mark.usefixtures("no_training")
def test_a_finished_run_is_not_done_again(report: dict[str, Any], out: Path, root: Path) -> None:
    before = (out / "report.json").read_bytes()
    (out / "report.html").unlink()
    assert json.loads(json.dumps(run(root, out))) == report
    assert (out / "report.json").read_bytes() == before
    assert (out / "report.html").exists()


@pytest.mark.usefixtures("no_training")
@pytest.mark.parametrize(
    "other", [{"seeds": SEEDS + 1}, {"config": load_config("en", [*SMALL, "network.hidden=9"])}]
)
def test_a_run_of_another_plan_is_done_and_what_was_finished_is_no_longer(
    other: dict[str, Any], out: Path, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "run.json").write_bytes((out / "en" / "run.json").read_bytes())
    with pytest.raises(TrainedError):
        run(root, tmp_path, **other)
    # Its folders may be half the one and half the other by now.
    with pytest.raises(TrainedError):
        run(root, tmp_path)


@pytest.mark.usefixtures("no_training")
def test_a_run_from_before_a_setting_stands_for_its_default(
    out: Path, root: Path, tmp_path: Path
) -> None:
    written = json.loads((out / "en" / "run.json").read_text(encoding="utf-8"))
    assert written["config"]["network"].pop("feedback_width", "no such setting") is None
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "run.json").write_text(json.dumps(written), encoding="utf-8")
    run(root, tmp_path)


@pytest.mark.usefixtures("no_training")
@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"name": "en"}'])
def test_a_damaged_run_is_done_again(content: str, root: Path, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "run.json").write_text(content, encoding="utf-8")
    with pytest.raises(TrainedError):
        run(root, tmp_path)


# -- against the rivals ----------------------------------------------------------------------------


def made_run(name: str, p_rival: float, p_alone: float) -> dict[str, Any]:
    bags = {
        "bow-a": {"rival": False, "rival_alone": True},
        "bow-b+everything": {"rival": True, "rival_alone": False},
        "bow-c": {"rival": False, "rival_alone": False},
    }
    p_values = {"bow-c": 0.5, "bow-a": p_alone, "bow-b+everything": p_rival}
    tests = [{"a": "gru", "b": b, "mcnemar_p": p, "holm_p": 1.0} for b, p in p_values.items()]
    return {"name": name, "models": {"gru": {"rival": False}, **bags}, "tests": tests}


def test_each_role_is_a_family_over_the_runs_with_holms_correction() -> None:
    runs = [made_run("x", 0.01, 0.5), made_run("y", 0.04, 0.001), made_run("z", 0.02, 0.03)]
    found = against_rivals(runs)
    assert [(test["role"], test["run"], test["b"]) for test in found] == [
        *(("rival", name, "bow-b+everything") for name in "xyz"),
        *(("rival_alone", name, "bow-a") for name in "xyz"),
    ]
    # The least of three times 3, the next times 2, the largest as it is; none below the one before.
    assert [test["holm_p"] for test in found] == pytest.approx([0.03, 0.04, 0.04, 0.5, 0.003, 0.06])
    assert [test["mcnemar_p"] for test in found] == [0.01, 0.04, 0.02, 0.5, 0.001, 0.03]


def test_a_bag_may_be_the_rival_in_both_roles_and_a_run_have_none() -> None:
    both = made_run("x", 0.01, 0.02)
    both["models"]["bow-a"]["rival"] = True
    both["models"]["bow-b+everything"]["rival"] = False
    found = against_rivals([both, {"name": "y", "models": {"gru": {}}, "tests": []}])
    assert [(test["role"], test["b"], test["holm_p"]) for test in found] == [
        ("rival", "bow-a", 0.02),
        ("rival_alone", "bow-a", 0.02),
    ]
    assert against_rivals([]) == []


def test_the_report_has_the_rivals_that_dev_chose(
    report: dict[str, Any], models: dict[str, dict[str, Any]]
) -> None:
    (done,) = report["runs"]
    bags = {name: model for name, model in models.items() if model["kind"] == "bag"}
    best = max(model["dev_accuracy"] for model in bags.values())
    alone = max(model["dev_accuracy"] for model in bags.values() if not model["given"])
    chosen = {test["role"]: test["b"] for test in report["against_rivals"]}
    assert chosen.keys() == {"rival", "rival_alone"}
    assert models[chosen["rival"]]["dev_accuracy"] == best
    assert models[chosen["rival_alone"]]["dev_accuracy"] == alone
    assert models[chosen["rival_alone"]]["given"] == []
    within = {test["b"]: test for test in done["tests"]}
    corrected = holm([test["mcnemar_p"] for test in within.values()])
    assert [test["holm_p"] for test in within.values()] == pytest.approx(corrected.tolist())
    for test in report["against_rivals"]:  # one run: nothing to correct for
        assert test["holm_p"] == test["mcnemar_p"] == within[test["b"]]["mcnemar_p"]


# -- several languages -----------------------------------------------------------------------------


def test_configs_of_several_languages_are_one_report(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(comparison, "_bag_tasks", lambda experiment: iter(()))  # they take seconds
    for code, words in (("es", ("bueno", "malo")), ("nl", ("goed", "slecht"))):
        (tmp_path / code).mkdir()
        for split in ("train", "dev", "test"):
            rows = [f"{words[i % 2]} {code}{split}{i},{1 - i % 2}" for i in range(12)]
            content = "\n".join(["text,label", *rows])
            (tmp_path / code / f"{split}.csv").write_text(content, encoding="utf-8")
    configs = [
        load_config("any", [f"language={c}", f"name={c}", f"data.set={c}", *LEAST])
        for c in ("es", "nl")
    ]
    progress = Progress(Console(file=io.StringIO(), width=200))
    made = compare(
        configs, tmp_path / "out", data=None, data_root=tmp_path, seeds=1, ensemble=False,
        progress=progress,
    )  # fmt: skip
    assert [run["language"] for run in made["runs"]] == ["es", "nl"]
    assert [bool(run["examples"]) for run in made["runs"]] == [True, False]
    said = progress.console.file.getvalue()
    assert "es · es: “Esta película no es buena”" in said
    overview = said[said.index("negation suite (generated text)") :]
    rows = [line.split()[:3] for line in overview.splitlines() if line.startswith(("es ", "nl "))]
    assert rows == [["es", "es", "gru"]]
    assert "| reviews of your own | nl | " in (tmp_path / "out/report.md").read_text("utf-8")


def test_a_missing_backend_is_named_before_anything_is_trained(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def missing(name: str) -> Any:
        def load() -> None:
            raise LanguageError(f"{name} needs a cutter: pip install cutter")

        return load

    monkeypatch.setattr(comparison, "prepare", lambda *_, **__: pytest.fail("read the reviews"))
    for code in ("es", "zh"):
        record = replace(languages.get(code), load=missing(code))
        monkeypatch.setitem(languages._added, code, record)
    names = ("en", "zh", "any")
    configs = [load_config(name, ["language=es"] if name == "any" else []) for name in names]
    with pytest.raises(LanguageError) as error:
        compare(
            configs, tmp_path / "out", data=None, seeds=1, ensemble=False,
            progress=Progress(Console(quiet=True)),
        )  # fmt: skip
    assert str(error.value) == (
        "zh: zh needs a cutter: pip install cutter; any: es needs a cutter: pip install cutter"
    )
    assert not (tmp_path / "out").exists()


# -- the command -----------------------------------------------------------------------------------


def overrides() -> list[str]:
    return [word for override in TINY for word in ("--set", override)]


def test_without_auxiliary_learns_from_the_own_set_alone(root: Path, tmp_path: Path) -> None:
    call = ["train", "en", "--data-root", root, *overrides()]
    for name, more in (("with", []), ("without", ["--without-auxiliary"])):
        done = litotes(*call, *more, "--out", tmp_path / name)
        assert done.returncode == 0, done.stderr
    given = [load_artifact(tmp_path / name).description.given for name in ("with", "without")]
    assert given == [["log-ratios", "more"], ["log-ratios"]]
    lexicons = [
        len(load_artifact(tmp_path / name).model.encoder.lexicons)  # type: ignore[attr-defined]
        for name in ("with", "without")
    ]
    assert lexicons == [2, 1]


def test_auxiliary_sets_that_are_nowhere_are_refused(root: Path, tmp_path: Path) -> None:
    call = ["train", "en", "--data", root / "mine", *overrides(), "--out", tmp_path / "out"]
    refused(litotes(*call), "'more'", "--data-root DIR", "--without-auxiliary")
    (tmp_path / "moer").mkdir()
    refused(litotes(*call, "--data-root", tmp_path), tmp_path / "more", "'moer'")
    refused(litotes(*call, "--data-root", tmp_path / "none"), "--data-root", status=2)
    assert not (tmp_path / "out").exists()


def test_the_markdown_report_has_whole_tables_with_the_reports_figures(
    report: dict[str, Any], out: Path
) -> None:
    text = (out / "report.md").read_text(encoding="utf-8")
    tables = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    runs = len(report["runs"])
    assert len(tables) == 4 + runs  # and a square each
    for heading, _, *rows in tables:
        assert {line.count(" | ") for line in rows} == {heading.count(" | ")}
    assert [len(table) - 2 for table in tables[:4]] == [runs] * 4
    for run_, row in zip(report["runs"], tables[0][2:], strict=True):
        network, *_ = run_["models"].values()
        assert f"**{100 * network['test']['accuracy']['value']:.1f}**" in row
        assert row.count("`bow-") == 2
