from __future__ import annotations

import json
import re
import tracemalloc
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from models.errors import DataError
from pipeline.config import DataSettings
from pipeline.sources.files import find_splits, iter_batches, open_table, read_part, read_texts

from .conftest import REVIEWS, Write, many

SETTINGS = DataSettings(source="file:here")
HARD = [
    "NA",
    "null",
    "None",
    "nan",
    "1e5",
    "007",
    "true",
    "",
    'so "good"',
    "a,b\tc",
    "two\nlines",
    "没意思",
]
SUFFIXES = ["csv", "tsv", "jsonl", "parquet"]


def texts_of(path: Path, column: str = "text") -> list[str | None]:
    return [text for batch in iter_batches(path, column) for text in read_texts(batch, column)]


def error_of(path: Path, settings: DataSettings = SETTINGS) -> str:
    with pytest.raises(DataError) as caught:
        read_part(path, settings)
    message = str(caught.value)
    assert "\n" not in message
    assert path.name in message
    return message


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_texts_that_look_like_missing_values_or_numbers_survive(write: Write, suffix: str) -> None:
    path = write(f"hard.{suffix}", [(text, 1) for text in HARD])
    assert texts_of(path) == HARD
    assert list(read_part(path, SETTINGS).texts) == HARD


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_single_column_of_numbers_in_quotes_is_text(write: Write, suffix: str) -> None:
    assert texts_of(write(f"n.{suffix}", [("12", 1), ("13", 0)])) == ["12", "13"]


@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl"])
def test_a_byte_order_mark_is_no_part_of_the_first_column(write: Write, suffix: str) -> None:
    path = write(f"bom.{suffix}", REVIEWS)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert texts_of(path) == [text for text, _ in REVIEWS]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_input_column_is_kept_in_batches_of_the_size_asked_for(
    write: Write, suffix: str
) -> None:
    path = write(f"wide.{suffix}", [("7", text) for text, _ in REVIEWS], ("shop", "review"))
    batches = list(iter_batches(path, "review", 5))
    assert [batch.data.num_rows for batch in batches] == [5, 5, 2]
    assert [batch.data.schema.names for batch in batches] == [["shop", "review"]] * 3
    assert [value for batch in batches for value in batch.data["shop"].to_pylist()] == ["7"] * 12


def test_jsonl_columns_keep_their_types_and_mixed_ones_become_text(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {
            "text": "Fine",
            "stars": 4,
            "share": 0.5,
            "seen": True,
            "id": 1,
            "big": 2**70,
            "tags": ["a"],
        },
        {"text": None, "stars": None, "share": 1, "seen": False, "id": "x-2", "big": 1},
    ]
    path = tmp_path / "typed.jsonl"
    path.write_text("\n\n".join(map(json.dumps, rows)))
    [batch] = iter_batches(path, "text")
    assert list(batch.rows) == [1, 3]
    assert batch.data.to_pylist() == [
        {**rows[0], "id": "1", "big": str(2**70), "tags": '["a"]'},
        {**rows[1], "share": 1.0, "big": "1", "tags": None},
    ]


def test_rows_are_numbered_as_a_person_counts_them(write: Write) -> None:
    rows = [("one", 1), ("two\nlines", 0), ("three", 1)]
    numbered = {s: list(read_part(write(f"n.{s}", rows), SETTINGS).rows) for s in SUFFIXES}
    assert numbered == {
        "csv": [2, 3, 4],
        "tsv": [2, 3, 4],
        "jsonl": [1, 2, 3],
        "parquet": [1, 2, 3],
    }


def test_blank_lines_of_a_csv_file_are_no_rows_but_count(tmp_path: Path) -> None:
    path = tmp_path / "blank.csv"
    path.write_text('text\nOne\n\n""\nTwo\n\n')
    [batch] = iter_batches(path, "text")
    assert (list(batch.rows), read_texts(batch, "text")) == ([2, 4, 5], ["One", "", "Two"])


@pytest.mark.parametrize(
    "kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
)
def test_parquet_text_of_any_string_type_is_read(tmp_path: Path, kind: pa.DataType) -> None:
    path = tmp_path / "kind.parquet"
    pq.write_table(pa.table({"text": pa.array(["Fine", None, "Poor"]).cast(kind)}), path)
    assert texts_of(path) == ["Fine", None, "Poor"]


def test_a_review_longer_than_the_csv_module_allows_is_read(write: Write) -> None:
    long = "so good " * 50_000
    assert texts_of(write("long.csv", [(long, 1)])) == [long]


def test_memory_does_not_grow_with_the_file(write: Write) -> None:
    path = write("many.csv", many(40_000))
    tracemalloc.start()
    for _ in iter_batches(path, "text", 500):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < path.stat().st_size / 2


def test_a_missing_file_is_named_with_the_nearest(write: Write) -> None:
    path = write("reviews.csv", REVIEWS)
    assert "no such file (did you mean 'reviews.csv'?)" in error_of(path.with_name("review.csv"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_file_is_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"nothing.{suffix}"
    path.touch()
    assert "the file is empty" in error_of(path)


@pytest.mark.parametrize("suffix", ["csv", "tsv", "parquet"])
def test_a_file_without_rows_is_refused_for_training_and_read_for_scoring(
    tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"header.{suffix}"
    if suffix == "parquet":
        pq.write_table(
            pa.table({"text": pa.array([], pa.string()), "label": pa.array([], pa.int8())}), path
        )
    else:
        path.write_text("text,label\n" if suffix == "csv" else "text\tlabel\n")
    assert "no rows" in error_of(path)
    assert texts_of(path) == []
    assert open_table(path).schema.names == ["text", "label"]


@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl"])
def test_bytes_that_are_not_utf8_are_named_by_line_and_position(write: Write, suffix: str) -> None:
    path = write(f"latin.{suffix}", [("Fine", 1), ("Café", 0)])
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xe9"))
    line, position = {"csv": (3, 4), "tsv": (3, 4), "jsonl": (2, 14)}[suffix]
    expected = f"line {line}: byte 0xe9 at position {position} is not UTF-8; save the file as UTF-8"
    assert expected in error_of(path)


@pytest.mark.parametrize("keep", [0.3, 0.7, 0.99])
def test_a_truncated_parquet_file_is_refused(write: Write, keep: float) -> None:
    path = write("cut.parquet", many(2_000))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * keep)])
    assert "truncated or damaged; fetch it again" in error_of(path)


def test_a_damaged_page_of_a_parquet_file_is_refused(write: Write) -> None:
    path = write("hole.parquet", many(2_000))
    content = bytearray(path.read_bytes())
    content[4:400] = bytes(396)
    path.write_bytes(content)
    assert "truncated or damaged" in error_of(path)


def test_a_ragged_row_is_named(tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_text('text,label\n"two\nlines",1\nGood, but late,1\n')
    assert "row 3 (line 4): 3 fields where the header has 2; quote a text" in error_of(path)


def test_a_row_with_too_few_fields_is_named(tmp_path: Path) -> None:
    path = tmp_path / "short.tsv"
    path.write_text("text\tlabel\nGood\t1\nBad\n")
    assert "row 3 (line 3): 1 field where the header has 2" in error_of(path)


@pytest.mark.parametrize("row", ['"never closed,1\nnext,0\n', '"a "film" to see",1\n'])
def test_a_quote_out_of_place_is_named(tmp_path: Path, row: str) -> None:
    path = tmp_path / "quote.csv"
    path.write_text("text,label\nFine,1\n" + row)
    assert re.search(r"row 3 \(up to line \d\): .*; close every quote", error_of(path))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('{"text": "Fine", "label": 1', "not valid JSON"),
        ('["Fine", 1]', "not a JSON object"),
        ('{"text": "\\ud83d", "label": 1}', "not valid JSON"),
        ("[" * 200_000, "not valid JSON"),
    ],
)
def test_a_broken_jsonl_line_is_named(write: Write, line: str, problem: str) -> None:
    path = write("broken.jsonl", REVIEWS)
    path.write_text(path.read_text() + line + "\n")
    assert f"row {len(REVIEWS) + 1}: {problem}" in error_of(path)


@pytest.mark.parametrize("value", [5, 1e5, True, ["Fine"], {"en": "Fine"}])
def test_a_jsonl_text_that_is_no_string_is_named(write: Write, value: Any) -> None:
    path = write("number.jsonl", [("Fine", 1), (None, 1), (value, 0)])
    assert "row 3: 'text' is not text; write it in quotes" in error_of(path)


def test_a_parquet_column_of_numbers_is_not_text(write: Write) -> None:
    assert "'text' holds int64, not text" in error_of(write("n.parquet", [(1, 1), (2, 0)]))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_missing_column_is_named_with_those_there_are(write: Write, suffix: str) -> None:
    path = write(f"other.{suffix}", REVIEWS, ("Texts", "label"))
    expected = "there is no column 'text' (did you mean 'Texts'?); its columns are 'Texts', 'label'"
    assert expected in error_of(path)
    with pytest.raises(DataError, match="there is no column 'review'"):
        next(iter_batches(path, "review"))


def test_the_label_column_is_looked_for_too(write: Write) -> None:
    path = write("stars.csv", REVIEWS, ("text", "stars"))
    assert "there is no column 'label'" in error_of(path)
    assert list(read_part(path, SETTINGS.model_copy(update={"label": "stars"})).labels)[:1] == ["1"]


def test_two_columns_of_one_name_are_refused(write: Write) -> None:
    assert "two columns are called 'text'" in error_of(
        write("twice.csv", REVIEWS, ("text", "text"))
    )


@pytest.mark.parametrize("name", ["reviews.xlsx", "reviews.json", "reviews"])
def test_another_kind_of_file_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("text")
    assert "give it as .parquet, .csv, .tsv or .jsonl" in error_of(path)


def test_a_suffix_that_lies_is_found_out(write: Write) -> None:
    parquet, table = write("a.parquet", REVIEWS), write("b.csv", REVIEWS)
    assert "is a Parquet file, by its first bytes" in error_of(
        parquet.rename(parquet.with_suffix(".csv"))
    )
    assert "is not a Parquet file" in error_of(table.rename(table.with_suffix(".parquet")))


def test_class_names_that_datasets_left_in_a_parquet_file_are_read(tmp_path: Path) -> None:
    from datasets import ClassLabel, Dataset, Features, Value

    features = Features(text=Value("string"), label=ClassLabel(names=["pos", "neg"]))
    path = tmp_path / "named.parquet"
    pq.write_table(Dataset.from_dict({"text": ["Fine"], "label": [0]}, features).data.table, path)
    assert list(read_part(path, SETTINGS).classes) == ["pos", "neg"]


def test_the_splits_of_a_folder_are_found_by_their_names(write: Write) -> None:
    folder = write("set/train.csv", REVIEWS).parent
    write("set/validation.jsonl", REVIEWS)
    write("set/held.parquet", REVIEWS)
    mapped = DataSettings(source="file:set", splits={"test": "held"})
    assert {split: path.name for split, path in find_splits(folder, mapped).items()} == {
        "train": "train.csv",
        "dev": "validation.jsonl",
        "test": "held.parquet",
    }


def test_two_files_for_one_split_are_refused(write: Write) -> None:
    folder = write("set/dev.csv", REVIEWS).parent
    write("set/valid.csv", REVIEWS)
    with pytest.raises(DataError, match=r"dev\.csv and valid\.csv both claim the split dev"):
        find_splits(folder, SETTINGS)
