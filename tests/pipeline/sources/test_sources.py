from __future__ import annotations

import random
import warnings
from pathlib import Path
from typing import Any

import pytest

from models.errors import ConfigError, DataError
from pipeline import resources
from pipeline.config import DataSettings
from pipeline.sources import Reviews, load_reviews, load_split, splits

from .conftest import Write, many


def settings_of(source: str = "corpus:none", **settings: Any) -> DataSettings:
    return DataSettings(source=source, **settings)


def sizes(reviews: Reviews) -> dict[str, int]:
    return {name: len(split) for name, split in reviews.splits.items()}


def texts(reviews: Reviews) -> dict[str, set[str]]:
    return {name: set(split["text"]) for name, split in reviews.splits.items()}


@pytest.fixture
def hub_folder(write: Write) -> Path:
    """A data set as it lies on the hub: a card with its features and splits, and Parquet files."""
    card = """---
configs:
- config_name: stays
  data_files:
  - {split: train, path: stays/train-*.parquet}
  - {split: validation, path: stays/validation-*.parquet}
  - {split: unsupervised, path: stays/unsupervised-*.parquet}
dataset_info:
- config_name: stays
  features:
  - {name: sentence, dtype: string}
  - {name: label, dtype: {class_label: {names: {'0': pos, '1': neg}}}}
---
"""
    names = ("sentence", "label")
    for split, rows in (("train", many(60)), ("validation", many(9, about="meal"))):
        write(f"hub/stays/{split}-00000-of-00001.parquet", rows, names)
    path = write("hub/stays/unsupervised-00000-of-00001.parquet", [("NA", -1), ("null", -1)], names)
    folder = path.parent.parent
    (folder / "README.md").write_text(card)
    return folder


HUB = {"subset": "stays", "text": "sentence"}


@pytest.fixture(autouse=True)
def _own_hub_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import datasets

    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "hub-cache")
    monkeypatch.setattr(datasets.config, "HF_MODULES_CACHE", tmp_path / "hub-modules")


@pytest.mark.parametrize("split_by", ["given", "digests", "stratified"])
def test_a_folder_with_three_splits_is_used_as_given(write: Write, split_by: str) -> None:
    for name, count in (("train.csv", 30), ("dev.jsonl", 9), ("test.parquet", 6)):
        folder = write(f"set/{name}", many(count, about=name)).parent
    reviews = load_reviews(settings_of(split_by=split_by), data=str(folder))
    assert sizes(reviews) == {"train": 30, "dev": 9, "test": 6}
    assert (reviews.counts(), reviews.source) == ({}, str(folder))
    assert reviews.splits["dev"][0] == {"text": "dev.jsonl number 0 was fine", "label": 1}


def test_dev_is_cut_from_train_where_a_folder_has_none(write: Write) -> None:
    write("set/train.csv", many(60))
    folder = write("set/test.csv", many(6, about="meal")).parent
    reviews = load_reviews(settings_of(split_by="digests", digests="sst2"), data=str(folder))
    assert sizes(reviews) == {"train": 54, "dev": 6, "test": 6}
    assert sum(reviews.splits["dev"]["label"]) == 2
    assert all("meal" in text for text in reviews.splits["test"]["text"])


@pytest.mark.parametrize("split_by", ["given", "stratified"])
def test_one_file_is_split_by_its_texts_alone(write: Write, split_by: str) -> None:
    settings, reviews = settings_of(split_by=split_by), many(60)
    straight = load_reviews(settings, data=str(write("all.csv", reviews)))
    random.Random(3).shuffle(reviews)
    shuffled = load_reviews(settings, data=str(write("shuffled.parquet", reviews)))
    assert sizes(straight) == {"train": 48, "dev": 6, "test": 6}
    assert texts(straight) == texts(shuffled)


def test_one_file_is_split_by_digests(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path / name)
    cut = load_reviews(settings_of(), data=str(write("all.csv", many(60))))
    splits.write_digests(cut, tmp_path / "data" / "splits" / "stays.tsv")
    path = write("later.tsv", [*reversed(many(60)), ("Who knows", 1)])
    settings = settings_of(split_by="digests", digests="stays")
    again = load_reviews(settings, data=str(path))
    assert texts(again) == texts(cut)
    assert [(row.where, row.row, row.reason) for row in again.dropped] == [
        (str(path), 62, "no digest")
    ]
    only = load_split(settings, "test", data=str(path))
    assert only.fingerprint()["test"] == again.fingerprint()["test"]


def test_reviews_of_ones_own_are_cut_whatever_the_config_of_a_published_set_says(
    write: Write,
) -> None:
    path = str(write("mine.csv", many(60)))
    settings = settings_of(split_by="digests", digests="waimai")
    assert texts(load_reviews(settings, data=path)) == texts(
        load_reviews(settings_of(split_by="stratified"), data=path)
    )


def test_every_row_is_in_a_split_or_among_the_dropped(write: Write) -> None:
    rows: list[tuple[Any, Any]] = [*many(60), *many(20), ("", 1), ("Fine", None), (None, 1)]
    reviews = load_reviews(settings_of(), data=str(write("all.jsonl", rows)))
    assert sum(sizes(reviews).values()) + len(reviews.dropped) == len(rows)
    assert {row.row for row in reviews.dropped if row.reason == "no label"} == {82}
    assert {row.row for row in reviews.dropped if row.reason == "no text"} == {83}
    everything = texts(reviews)
    assert sum(map(len, everything.values())) == len(set().union(*everything.values()))


def test_data_may_use_the_standard_columns_and_the_source_may_not(write: Write) -> None:
    path = write("all.csv", many(60))
    settings = settings_of(f"file:{path}", text="review", label="stars")
    assert sizes(load_reviews(settings, data=str(path)))["train"] == 48
    with pytest.raises(DataError, match="there is no column 'review'"):
        load_reviews(settings)


def test_a_label_outside_the_map_names_the_file_and_the_row(write: Write) -> None:
    path = write("all.csv", [*many(60), ("So so", "2")])
    with pytest.raises(DataError, match=r"all\.csv, row 62: the label '2' is neither 0, 1"):
        load_reviews(settings_of(), data=str(path))


def test_a_split_of_one_class_is_refused(write: Write) -> None:
    write("set/train.csv", many(60))
    folder = write("set/test.csv", [("Fine", 1), ("Good", 1)]).parent
    with pytest.raises(DataError, match="the split test has only positive reviews"):
        load_reviews(settings_of(), data=str(folder))


def test_a_folder_without_train_or_without_any_split_is_refused(write: Write) -> None:
    folder = write("set/dev.csv", many(9)).parent
    with pytest.raises(DataError, match="there is no split 'train'"):
        load_reviews(settings_of(), data=str(folder))
    (folder / "dev.csv").rename(folder / "reviews.csv")
    with pytest.raises(DataError, match=r"the folder holds no train\.parquet"):
        load_reviews(settings_of(), data=str(folder))


@pytest.mark.parametrize(
    "data", ["set/trian.csv", "./nowhere", "/no/such/folder", "waimai", "a/b/c", "x.csv"]
)
def test_data_that_looks_like_a_path_and_is_none_is_named(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: str
) -> None:
    write("set/train.csv", many(9))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataError) as caught:
        load_reviews(settings_of(), data=data)
    near = " (did you mean 'set/train.csv'?)" if data.startswith("set") else ""
    assert str(caught.value) == f"{data}: there is no such file or folder{near}"


def test_an_unknown_kind_of_source_is_refused() -> None:
    with pytest.raises(ConfigError, match="file:PATH, corpus:NAME or generated:SIZE"):
        load_reviews(settings_of("hug:a/b"))


def test_digests_need_a_name(write: Write) -> None:
    with pytest.raises(ConfigError, match=r"needs data\.digests"):
        load_reviews(settings_of(split_by="digests"), data=str(write("all.csv", many(9))))


def test_one_split_alone_is_taken_whole(write: Write) -> None:
    folder = write("set/test.csv", many(6)).parent
    assert sizes(load_split(settings_of(), "test", data=str(folder))) == {"test": 6}
    digests = settings_of(split_by="digests", digests="sst2")
    assert sizes(load_split(digests, "test", data=str(folder))) == {"test": 6}
    path = write("new.csv", many(12))
    assert sizes(load_split(settings_of(), "test", data=str(path))) == {"test": 12}
    write("set/train.csv", many(60, about="meal"))
    assert sizes(load_split(settings_of(), "dev", data=str(folder))) == {"dev": 6}


@pytest.mark.parametrize("streaming", [False, True])
def test_a_data_set_in_the_form_of_the_hub_is_read(
    hub_folder: Path, streaming: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = settings_of(f"hub:{hub_folder}", streaming=streaming, **HUB)
    reviews = load_reviews(settings)
    assert sizes(reviews) == {"train": 54, "dev": 9, "test": 6}
    assert reviews.source == f"hub:{hub_folder}:stays"
    # The card says that 0 is `pos`: the names decide, not the index.
    assert reviews.splits["dev"][0] == {"text": "meal number 0 was fine", "label": 0}
    assert capfd.readouterr() == ("", "")


def test_a_copy_of_a_hub_data_set_is_data(hub_folder: Path) -> None:
    settings = settings_of("hub:owner/elsewhere", **HUB)
    assert sizes(load_reviews(settings, data=str(hub_folder)))["dev"] == 9


@pytest.mark.parametrize("streaming", [False, True])
@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl"])
def test_texts_of_a_hub_data_set_survive(write: Write, suffix: str, streaming: bool) -> None:
    hard = ["NA", "null", "None", "nan", "007", "1e5", "N/A", "true"]
    rows = [(text, index % 2) for index, text in enumerate(hard)]
    folder = write(f"hub/train.{suffix}", rows, ("review", "label")).parent
    settings = settings_of(
        f"hub:{folder}", text="review", streaming=streaming, test_fraction=0.25, dev_fraction=0.25
    )
    reviews = load_reviews(settings)
    assert set().union(*texts(reviews).values()) == set(hard)


def test_a_csv_of_numbers_alone_is_text_on_the_hub(write: Write) -> None:
    rows = [(f"{number:03}", number % 2) for number in range(40)]
    folder = write("hub/train.csv", rows).parent
    assert "007" in set().union(*texts(load_reviews(settings_of(f"hub:{folder}"))).values())


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (
            {"splits": {"test": "tset"}},
            "there is no split 'tset'; its splits are train, validation, uns",
        ),
        ({"splits": {"test": "unsupervised"}}, "none of its 2 rows has a label"),
        ({"text": "sentense"}, "there is no column 'sentense' (did you mean 'sentence'?)"),
        ({"text": "label"}, "the column 'label' holds int64, not text"),
        ({"subset": "meals"}, "'meals'"),
    ],
)
@pytest.mark.parametrize("streaming", [False, True])
def test_what_a_hub_data_set_lacks_is_named(
    hub_folder: Path, changed: dict[str, Any], message: str, streaming: bool
) -> None:
    settings = settings_of(f"hub:{hub_folder}", **{**HUB, "streaming": streaming, **changed})
    with pytest.raises(DataError) as caught:
        load_reviews(settings)
    assert message in str(caught.value)
    assert str(hub_folder) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("failure", "message"),
    [
        (
            ConnectionError("Couldn't reach the hub.\nTraceback"),
            "Couldn't reach the hub; check the network",
        ),
        ("DatasetNotFoundError", "there is no such data set, or it is private; check the id"),
        (ValueError(), "ValueError; check the id"),
    ],
)
def test_a_hub_that_does_not_answer_is_one_line_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch, failure: Any, message: str
) -> None:
    import datasets

    def fail(**_: Any) -> None:
        raise getattr(datasets.exceptions, failure)("gone") if isinstance(failure, str) else failure

    monkeypatch.setattr(datasets, "load_dataset_builder", fail)
    with pytest.raises(DataError) as caught:
        load_reviews(settings_of(revision="abc123"), data="owner/name")
    assert (
        str(caught.value)
        == f"hub:owner/name@abc123: {message}, or pass --data PATH with a local copy"
    )


def test_reading_the_hub_hides_warnings_and_gives_the_settings_back(
    hub_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import datasets

    real = datasets.load_dataset

    def noisy(**arguments: Any) -> Any:
        warnings.warn("chatter", UserWarning, stacklevel=1)
        assert not datasets.is_progress_bar_enabled()
        return real(**arguments)

    monkeypatch.setattr(datasets, "load_dataset", noisy)
    load_reviews(settings_of(f"hub:{hub_folder}", **HUB))
    assert datasets.is_progress_bar_enabled()
