from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any

import pytest

from models.errors import ConfigError, DataError
from pipeline.config import DataSettings
from pipeline.sources.schema import DroppedRow, Part, Reviews, Row, make_reviews, usable_rows

SETTINGS = DataSettings(source="file:here")


def read(values: list[Any], classes: tuple[str, ...] = (), **settings: Any) -> list[int | str]:
    """Return each row's label, or the reason why it was dropped."""
    part = Part("here.csv", range(1, len(values) + 1), ["Fine"] * len(values), values, classes)
    rows, dropped = usable_rows(part, "train", SETTINGS.model_copy(update=settings))
    found: dict[int, int | str] = {row.row: row.label for row in rows}
    found |= {row.row: row.reason for row in dropped}
    return [found[number] for number in part.rows]


@pytest.mark.parametrize(
    ("labels", "settings"),
    [
        ([0, 1], {}),
        (["0", " 1 "], {}),
        ([0.0, 1.0], {}),
        (["negative", "POSITIVE"], {}),
        (["bad", "good"], {"labels": ("Bad", "Good")}),
        (["1 star", "5 stars"], {"label_map": {"1 star": "negative", "5 stars": "positive"}}),
        ([-1, 1], {"label_map": {"-1": "negative"}}),
        ([1, 0], {"label_map": {"0": "positive", "1": "negative"}}),
        ([False, True], {"label_map": {"false": "negative", "true": "positive"}}),
    ],
)
def test_labels_are_read_as_numbers_names_and_mapped_values(
    labels: list[Any], settings: dict[str, Any]
) -> None:
    assert read([*labels, labels[1]], **settings) == [0, 1, 1]


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        (("negative", "positive"), [0, 1]),
        (("positive", "negative"), [1, 0]),
        (("pos", "neg"), [1, 0]),
        (("bad", "good"), [0, 1]),
    ],
)
def test_a_class_label_is_read_by_name_and_else_by_index(
    classes: tuple[str, ...], expected: list[int]
) -> None:
    assert read([0, 1], classes) == expected


def test_a_label_map_reads_class_names_and_leaves_out_what_it_gives_no_name() -> None:
    classes, label_map = (
        ("bad", "neutral", "good"),
        {"bad": "negative", "neutral": "", "good": "positive"},
    )
    assert read([0, 1, 2], classes, label_map=label_map) == [0, "label left out by label_map", 1]


@pytest.mark.parametrize("missing", [None, "", " ", -1, "-1", -1.0, math.nan])
def test_a_row_without_a_label_is_dropped(missing: Any) -> None:
    assert read([1, missing, 0]) == [1, "no label", 0]


def test_a_part_without_any_label_is_refused() -> None:
    with pytest.raises(
        DataError, match=r"here\.csv: none of its 2 rows has a label .* data\.splits"
    ):
        read([-1, -1])


@pytest.mark.parametrize("label", [2, "2", "neutral", 0.5, True, ["positive"], {"label": 1}])
def test_a_label_of_no_meaning_is_named_with_file_row_and_remedy(label: Any) -> None:
    with pytest.raises(DataError) as caught:
        read([1, label])
    assert str(caught.value) == (
        f"here.csv, row 2: the label {label!r} is neither 0, 1 nor negative nor positive;"
        " say what it means in data.label_map"
    )


def test_a_class_of_no_meaning_is_named() -> None:
    with pytest.raises(DataError, match="row 2: the label 'neutral' is neither"):
        read([0, 1], ("negative", "neutral", "positive"))


def test_a_label_map_to_an_unknown_label_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"data\.label_map: 'good' goes to 'fine', which is not"):
        read([1], label_map={"good": "fine"})


def test_outer_white_space_goes_and_nothing_else_changes() -> None:
    part = Part("here", [1, 2], [" \tNA　ｇｏｏｄ <br />\n", "\u3000好 "], [1, 0])
    rows, _ = usable_rows(part, "train", SETTINGS)
    assert [row.text for row in rows] == ["NA　ｇｏｏｄ <br />", "好"]


def test_a_row_without_a_text_is_dropped_and_an_empty_text_is_kept() -> None:
    rows, dropped = usable_rows(Part("here", [1, 2], [None, " "], [1, 0]), "test", SETTINGS)
    assert rows == [Row("", 0, "here", 2)]
    assert dropped == [DroppedRow("test", "here", 1, "no text", "")]


def make(texts: list[str], labels: list[int], split: str = "train") -> Reviews:
    rows = [Row(text, label, "here", 1) for text, label in zip(texts, labels, strict=True)]
    return make_reviews({split: rows}, [], "here", SETTINGS)


def test_the_schema_is_that_of_the_hub() -> None:
    split = make(["Fine", "NA"], [1, 0]).splits["train"]
    assert split.column_names == ["text", "label"]
    assert split.features["text"].dtype == "string"
    assert split.features["label"].names == ["negative", "positive"]
    assert split[:] == {"text": ["Fine", "NA"], "label": [1, 0]}


@pytest.mark.parametrize(
    ("labels", "found"), [([1, 1], "only positive reviews"), ([], "no usable rows")]
)
def test_a_split_of_one_class_is_refused(labels: list[int], found: str) -> None:
    with pytest.raises(DataError, match=f"here: the split dev has {found}; it needs both"):
        make(["Fine"] * len(labels), labels, "dev")


def test_the_fingerprint_covers_texts_labels_and_order() -> None:
    same = [make(["a", "bc"], [0, 1]).fingerprint() for _ in range(2)]
    other = [
        make(texts, labels).fingerprint()
        for texts, labels in ((["a", "bc"], [1, 0]), (["bc", "a"], [1, 0]), (["ab", "c"], [0, 1]))
    ]
    assert same[0] == same[1]
    assert same[0]["train"]["rows"] == 2
    assert len({str(print_["train"]["sha256"]) for print_ in [same[0], *other]}) == 4


def test_dropped_rows_are_counted_by_reason_and_listed(tmp_path: Path) -> None:
    dropped = [
        DroppedRow("train", "a.csv", 3, "no label", "Fine, but"),
        DroppedRow("train", "a.csv", 5, "repeated text", "two\nlines"),
        DroppedRow("dev", "b.csv", 2, "repeated text", "好"),
    ]
    reviews = Reviews({}, dropped, "here")
    assert reviews.counts() == {"repeated text": 2, "no label": 1}
    reviews.write_dropped(tmp_path / "run" / "dropped.csv")
    with (tmp_path / "run" / "dropped.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["split", "where", "row", "reason", "text"]
    assert rows == [[str(value) for value in row] for row in dropped]


def test_a_dropped_row_shows_only_the_beginning_of_its_text() -> None:
    assert DroppedRow.of(Row("x" * 500, 1, "here", 1), "train", "why").text == "x" * 80
