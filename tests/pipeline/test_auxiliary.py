"""Auxiliary sets: found by name, read as training texts, never a text that is tested on."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from models.errors import ConfigError, DataError, TrainingError
from pipeline import cli, comparison, languages, tasks
from pipeline.config import AuxiliarySettings, DataSettings, load_config
from pipeline.experiment import prepare
from pipeline.language_training import Texts
from pipeline.sources import load_reviews
from pipeline.sources.auxiliary import SHORTEST, AuxiliarySet, find_leaks, load_auxiliary
from tests.progress import silent

TESTED = "The waiter forgot our soup, twice."
BASE = {
    "train": ["We stayed a week", "A dark staircase", "Warm bread", "Cold tea again"],
    "dev": ["The keys were late", "Clean towels every day"],
    "test": [TESTED, "A window on the harbour"],
}


def write_set(root: Path, name: str, **more: list[str]) -> Path:
    """Write a set whose texts end in its name, so that no two sets share one, and some more."""
    for split, texts in BASE.items():
        texts = [f"{text} ({name})" for text in texts] + more.get(split, [])
        (root / name).mkdir(parents=True, exist_ok=True)
        labels = [i % 2 for i in range(len(texts))]
        pq.write_table(pa.table({"text": texts, "label": labels}), root / name / f"{split}.parquet")
    return root / name


def load(root: Path | None, *names: str, reported: list[str] | None = None) -> list[AuxiliarySet]:
    return load_auxiliary(AuxiliarySettings(sets=names), root, reported=reported or [])


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("it 's a far fetched plot", "It's a far-fetched plot!"),
        ("-lrb- a -rrb- dull walk", "(A) dull walk"),
        ("lrb a rrb dull walk", "(a) dull walk"),
        ("one line<br /><br />and more", "One line and more"),
        ("the café was shut", "THE CAFE WAS SHUT"),
        ("the caf was shut", "the café was shut"),
        ("naïve décor", "na ve d cor"),
        ("房间很小，不过很干净。", "房间很小不过很干净"),
        ("ＡＢＣ１２３", "abc123"),
        ("差", "差！！"),
        ("👍", " 👍"),
    ],
)
def test_copies_that_differ_in_tokenization_alone_are_leaks(text: str, reported: str) -> None:
    assert find_leaks([text], [reported]) == [0]
    assert find_leaks([reported], [text]) == [0]


@pytest.mark.parametrize(
    ("text", "reported"),
    [("good", "bad"), ("👍", "👎"), ("", "."), ("a café", "a cafeteria"), ("", "差")],
)
def test_other_texts_are_no_leaks(text: str, reported: str) -> None:
    assert find_leaks([text], [reported]) == []


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("never ever go the re", True),  # 16 letters
        ("never ever go ther", False),
        ("再也不会去了", True),
        ("再也不会去", False),
    ],
)
def test_containment_counts_from_the_length_that_is_documented(part: str, found: bool) -> None:
    whole = [f"我说, {part}, 真的"]
    assert (len(part.replace(" ", "").encode()) >= SHORTEST) is found
    assert find_leaks(whole, [part]) == [0] * found  # the row contains a reported text
    assert find_leaks([part], whole) == [0] * found  # the row is a part of one
    assert find_leaks([part], [part]) == [0]


def test_no_leak_is_seen_across_the_border_of_two_texts() -> None:
    assert find_leaks(["the first half of", "a long sentence"], ["half of a long sentence"]) == []


def test_leaks_are_those_that_plain_search_finds() -> None:
    rng = np.random.default_rng(0)

    def draw(count: int) -> list[str]:
        return ["".join(rng.choice(list("ab好 "), rng.integers(60))) for _ in range(count)]

    texts, reported = draw(300), draw(100)
    reported += [text[5:30] for text in texts[:60]]
    texts += [f"b {text[:40]}" for text in reported[:60]] + [text[3:] for text in reported]

    def letters(text: str) -> str:
        return text.replace(" ", "")

    def leaks(a: str, b: str) -> bool:
        shorter = min(a, b, key=len)
        return a == b or (len(shorter.encode()) >= SHORTEST and (a in b or b in a))

    expected = [
        place
        for place, text in enumerate(texts)
        if any(leaks(letters(text), letters(other)) for other in reported)
    ]
    assert 100 < len(expected) < len(texts) - 100
    assert find_leaks(texts, reported) == expected


def test_many_texts_that_begin_alike_take_no_longer() -> None:
    beginning = "this sentence begins as all the others do, and then "
    texts = [f"{beginning} says {i}" for i in range(20_000)]
    reported = [f"{beginning} tells {i}" for i in range(20_000)]
    assert find_leaks(texts, reported) == []  # 4e8 comparisons would show


def test_the_training_split_of_each_set_is_read_in_the_order_of_the_config(tmp_path: Path) -> None:
    write_set(tmp_path, "inns")
    write_set(tmp_path, "bars")
    bars, inns = load(tmp_path, "bars", "inns")
    assert bars.name == "bars"
    assert bars.texts == [f"{text} (bars)" for text in BASE["train"]]
    assert bars.labels.tolist() == [0, 1, 0, 1]
    assert bars.labels.dtype == np.int64
    assert (inns.rows, inns.dropped) == (4, 0)
    assert inns.sha256 != bars.sha256


def test_rows_with_a_text_that_anyone_reports_are_dropped_and_counted(tmp_path: Path) -> None:
    mine = "No lift, and the stairs are steep."
    leaks = [
        mine.upper(),  # of the experiment's own splits
        f"Well: {TESTED} inns!",  # of another set's test split
        "clean towels every day -lrb- bars -rrb- they said",  # of its own dev split
    ]
    write_set(tmp_path, "inns")
    bars = write_set(tmp_path, "bars", train=[*leaks[:1], "A kept one", *leaks[1:]])
    inns, found = load(tmp_path, "inns", "bars", reported=[mine])
    assert (found.rows, found.dropped, len(found.texts)) == (8, 3, 5)
    assert found.texts[-1] == "A kept one"
    assert found.labels.tolist() == [0, 1, 0, 1, 1]
    assert inns.dropped == 0
    # What is left is the set that never had them.
    write_set(tmp_path, "bars")
    pq.write_table(pa.table({"text": found.texts, "label": found.labels}), bars / "train.parquet")
    _, clean = load(tmp_path, "inns", "bars", reported=[mine])
    assert clean.describe() == {"name": "bars", "rows": 5, "dropped": 0, "sha256": found.sha256}


def test_no_sets_need_no_folder() -> None:
    assert load(None) == []


def test_a_set_that_is_not_there_is_named_with_the_remedy(tmp_path: Path) -> None:
    write_set(tmp_path, "inns")
    with pytest.raises(DataError, match=r"'inns'.* DIR/inns: .*--data-root DIR.*--without-aux"):
        load(None, "inns")
    with pytest.raises(DataError, match=r"/ins: .*did you mean 'inns'.*--data-root.*--without-aux"):
        load(tmp_path, "inns", "ins")
    (tmp_path / "inns" / "train.parquet").unlink()
    with pytest.raises(DataError, match=r"inns: there is no split 'train'"):
        load(tmp_path, "inns")


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ('auxiliary.sets=["inns", "inns"]', "auxiliary.sets = .*each set's name once"),
        ('auxiliary.sets=[""]', "auxiliary.sets = .*no empty one"),
        ('auxiliary.sets=["inns", "bars"]', "auxiliary = .*'bars' is the experiment's own set"),
    ],
)
def test_sets_that_make_no_sense_are_refused(setting: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_config("en", ["data.set=bars", setting])


def test_the_own_set_is_read_from_the_data_root_where_it_is_there(tmp_path: Path) -> None:
    inns, bars = write_set(tmp_path, "inns"), write_set(tmp_path, "bars")

    def source(name: str, data: str | None = None) -> str:
        settings = DataSettings(source=f"file:{bars}", set=name)
        return load_reviews(settings, data=data, data_root=tmp_path).source

    assert source("inns") == str(inns)
    assert source("inns", data=str(bars)) == str(bars)
    assert source("pubs") == source("") == str(bars)


def test_a_record_makes_a_set_without_a_folder_or_a_tested_text() -> None:
    settings = AuxiliarySettings(sets=("generated:40",))
    record = languages.get("es")
    (made,) = load_auxiliary(settings, None, reported=[], language=record)
    tested = f"Un texto más. {made.texts[0]}"
    (left,) = load_auxiliary(settings, None, reported=[tested], language=record)
    assert (made.name, made.rows, made.dropped, sum(made.labels)) == ("generated:40", 40, 0, 20)
    assert left.dropped == 1
    assert made.texts[0] not in left.texts


def test_what_a_record_makes_is_no_text_of_a_language_model(tmp_path: Path) -> None:
    write_set(tmp_path, "inns", train=["Warm bread and more", "No bread at all"])
    settings = [
        "language=en",
        f"data.source=file:{tmp_path / 'inns'}",
        "auxiliary.sets=['generated:40']",
        "channels.folds=2",
        "evaluation.hold_out=false",
    ]
    experiment = prepare(load_config("any", settings), None, silent())
    assert len(experiment.auxiliary["generated:40"]) == 40
    read = Texts.of(experiment).splits["train"]
    assert len(read.texts) == len(experiment.splits["train"])


def test_a_language_without_frames_goes_without_generated_reviews(tmp_path: Path) -> None:
    write_set(tmp_path, "inns")
    settings = ["language=it", f"data.source=file:{tmp_path / 'inns'}", "channels.folds=2"]
    config = load_config("any", settings)
    assert config.auxiliary.sets == ("generated:3000",)
    assert prepare(config, None, silent()).auxiliary == {}


@pytest.mark.parametrize("verb", ["compare", "train"])
def test_the_flags_reach_the_work(
    verb: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []
    for module, name in ((comparison, "compare"), (tasks, "train_model")):
        monkeypatch.setattr(module, name, lambda *_, **options: calls.append(options))
    flags = ["--out", str(tmp_path / "out"), "--data-root", str(tmp_path), "--without-auxiliary"]
    result = CliRunner().invoke(cli.app, [verb, "en", *flags])
    assert result.exit_code == 0, result.output
    assert (calls[0]["data_root"], calls[0]["without_auxiliary"]) == (tmp_path, True)


@pytest.mark.parametrize("flags", [["--data-root", "."], ["--without-auxiliary"]])
def test_a_resumed_training_takes_no_other_data(flags: list[str], tmp_path: Path) -> None:
    result = CliRunner().invoke(cli.app, ["train", "--resume", str(tmp_path), *flags])
    assert result.exit_code == 2
    assert "knows its config and data" in result.output


def test_a_data_root_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    flags = ["--out", str(tmp_path / "out"), "--data-root", str(tmp_path / "nowhere")]
    assert CliRunner().invoke(cli.app, ["compare", "en", *flags]).exit_code == 2


def test_an_interrupted_training_remembers_its_auxiliary_sets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []
    one = AuxiliarySet("inns", ["Warm bread"], np.ones(1, np.int64), 1, 0, "12ab")
    experiment = SimpleNamespace(
        reviews=SimpleNamespace(fingerprint=lambda: {"train": {"rows": 4}}),
        auxiliary_sets=[one],
        tokenizer=SimpleNamespace(engine="cutter", version="1"),
        vocabulary=SimpleNamespace(fingerprint="34cd"),
        units=None,
        start=None,
    )

    def prepare(*_: Any, **options: Any) -> SimpleNamespace:
        calls.append(options)
        return experiment

    def stop(out: Path, *_: Any, **__: Any) -> None:
        (out / tasks.CHECKPOINT).touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(tasks, "prepare", prepare)
    monkeypatch.setitem(tasks.TASKS, tasks.SENTIMENT, stop)
    monkeypatch.chdir(tmp_path)
    progress: Any = SimpleNamespace(console=SimpleNamespace(print=lambda *_, **__: None))
    out, root = tmp_path / "out", Path("sets")
    with pytest.raises(KeyboardInterrupt):
        tasks.train_model(load_config("en"), out, data=None, data_root=root, progress=progress)
    assert json.loads((out / tasks.PLAN).read_text())["data_root"] == str(tmp_path / "sets")
    with pytest.raises(KeyboardInterrupt):
        tasks.resume_training(out, progress)
    assert calls[1] == {"data_root": tmp_path / "sets", "without_auxiliary": False}
    experiment.auxiliary_sets = []
    with pytest.raises(TrainingError, match="no longer those"):
        tasks.resume_training(out, progress)
