"""CSV, TSV, JSONL and Parquet, read in batches: every column kept, text as text, bad rows named."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from models.errors import DataError
from pipeline.config import DataSettings
from pipeline.sources.schema import ALIASES, SPLITS, Part, nearest, pick_column

if TYPE_CHECKING:
    import pyarrow as pa

SUFFIXES = (".parquet", ".csv", ".tsv", ".jsonl")
LONGEST_FIELD = 1 << 24  # characters; a quote that is never closed must not swallow a whole file

Item = TypeVar("Item")


class Batch(NamedTuple):
    """Rows of a file: their numbers as a person counts them, and all their columns."""

    rows: Sequence[int]
    """CSV and TSV count records, the header is row 1; JSONL counts lines; Parquet counts from 1."""
    data: pa.RecordBatch


class Table(NamedTuple):
    """A file whose columns are known and whose rows are still to be read."""

    schema: pa.Schema
    batches: Iterator[Batch]
    not_text: Mapping[str, int] = {}
    """JSONL columns with a value that is neither a string nor null → the first row of one."""


def open_table(path: Path, *, batch_size: int = 4_096) -> Table:
    """Open a CSV, TSV, JSONL or Parquet file; memory stays constant, whatever its length.

    Columns of CSV and TSV are strings. A JSONL column is an integer, a float, a boolean or a string
    if all its values are, else it is a string that holds the JSON values (the file is read
    twice, once to learn this). An empty CSV field is an empty text; JSON's `null` and a missing
    key are null.

    Raises
    ------
    DataError
        The file is missing, empty, of another kind, not UTF-8, damaged, ragged, or has two columns
        of one name. Rows are checked as they are read: a bad one raises from `batches`.
    """
    suffix = path.suffix.lower()
    if not path.is_file():
        beside = [p.name for p in path.parent.iterdir()] if path.parent.is_dir() else []
        raise DataError(f"{path}: there is no such file{nearest(path.name, beside)}")
    if suffix not in SUFFIXES:
        raise DataError(
            f"{path}: cannot read {suffix or 'a file without a suffix'}; give it as"
            f" {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
        )
    try:
        with path.open("rb") as file:
            beginning = file.read(4)
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    if not beginning:
        raise DataError(f"{path}: the file is empty")
    if (beginning == b"PAR1") != (suffix == ".parquet"):
        kind = "not a Parquet file" if suffix == ".parquet" else "a Parquet file"
        raise DataError(f"{path}: is {kind}, by its first bytes; correct its suffix")
    if suffix == ".parquet":
        return _open_parquet(path, batch_size)
    if suffix == ".jsonl":
        return _open_jsonl(path, batch_size)
    return _open_delimited(path, batch_size, "\t" if suffix == ".tsv" else ",")


def iter_batches(path: Path, text_column: str, batch_size: int = 4_096) -> Iterator[Batch]:
    """Stream a file's rows, every column kept, after checking that `text_column` is text.

    Raises
    ------
    DataError
        As `open_table`; or the text column is missing (the nearest is named) or not text.
    """
    table = open_table(path, batch_size=batch_size)
    pick_column(table.schema.names, text_column, where=str(path))
    _check_text(table, text_column, path)
    return table.batches


def read_texts(batch: Batch, text_column: str) -> list[str | None]:
    """Return a batch's texts as they stand in the file; null is None."""
    import pyarrow as pa

    texts: list[str | None] = batch.data.column(text_column).cast(pa.string()).to_pylist()
    return texts


def find_splits(folder: Path, settings: DataSettings) -> dict[str, Path]:
    """Return the files of a folder that are named after splits: `train.csv`, `validation.parquet`.

    Raises
    ------
    DataError
        Two files claim the same split.
    """
    found: dict[str, Path] = {}
    for split in SPLITS:
        names = dict.fromkeys((settings.splits.get(split, split), split, *ALIASES.get(split, ())))
        files = [f for name in names for s in SUFFIXES if (f := folder / f"{name}{s}").is_file()]
        if len(files) > 1:
            raise DataError(
                f"{folder}: {files[0].name} and {files[1].name} both claim the split {split};"
                " keep one"
            )
        if files:
            found[split] = files[0]
    return found


def read_part(path: Path, settings: DataSettings, *, standard: bool = False) -> Part:
    """Read the text and the label column of one file.

    Parameters
    ----------
    standard
        Let columns called `text` and `label` stand in for configured ones that are not there.

    Raises
    ------
    DataError
        As `iter_batches`, also for the label column; or the file has no rows.
    """
    table, where = open_table(path), str(path)
    names = table.schema.names
    text = pick_column(names, settings.text, where=where, standard="text" if standard else "")
    label = pick_column(names, settings.label, where=where, standard="label" if standard else "")
    _check_text(table, text, path)
    rows: list[int] = []
    texts: list[str | None] = []
    labels: list[Any] = []
    for batch in table.batches:
        rows += batch.rows
        texts += read_texts(batch, text)
        labels += batch.data.column(label).to_pylist()
    if not rows:
        raise DataError(f"{path}: the file has no rows")
    return Part(where, rows, texts, labels, _class_names(table.schema, label))


def _open_parquet(path: Path, batch_size: int) -> Table:
    import pyarrow.parquet as pq

    with _damaged(path):
        file = pq.ParquetFile(path)
    _check_header(file.schema_arrow.names, path)

    def batches() -> Iterator[Batch]:
        first = 1
        with _damaged(path):
            for data in file.iter_batches(batch_size):
                data.validate(full=True)
                yield Batch(range(first, first + data.num_rows), data)
                first += data.num_rows

    return Table(file.schema_arrow, batches())


@contextmanager
def _damaged(path: Path) -> Iterator[None]:
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError) as error:
        reason = str(error).splitlines()[0]
        raise DataError(f"{path}: truncated or damaged; fetch it again ({reason})") from error


def _open_delimited(path: Path, batch_size: int, delimiter: str) -> Table:
    import pyarrow as pa

    records = _records(path, delimiter)
    _, header = next(records, (0, []))
    if not header:
        raise DataError(f"{path}: the file is empty")
    _check_header(header, path)
    schema = pa.schema([(name, pa.string()) for name in header])

    def batches() -> Iterator[Batch]:
        for chunk in _chunks(records, batch_size):
            rows, values = zip(*chunk, strict=True)
            columns = [pa.array(column, pa.string()) for column in zip(*values, strict=True)]
            yield Batch(rows, pa.record_batch(columns, schema=schema))

    return Table(schema, batches())


def _records(path: Path, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record and its number; blank lines count, and are no records."""
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_FIELD))
    width = row = 0
    with _utf8(path), path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        try:
            for row, record in enumerate(reader, 1):
                width = width or len(record)
                if record and len(record) != width:
                    raise DataError(
                        f"{path}, row {row} (line {reader.line_num}): {_count(len(record))} where"
                        f" the header has {width}; quote a text that holds a delimiter or a quote"
                    )
                if record:
                    yield row, record
        except csv.Error as error:
            raise DataError(
                f"{path}, row {row + 1} (up to line {reader.line_num}): {error};"
                " close every quote, and double one inside a text"
            ) from error


def _open_jsonl(path: Path, batch_size: int) -> Table:
    import pyarrow as pa

    first: dict[str, dict[type, int]] = {}  # column → kind of value → first row of that kind
    for row, record in _objects(path):
        for key, value in record.items():
            kind = object if isinstance(value, int) and abs(value) >> 63 else type(value)
            first.setdefault(key, {}).setdefault(kind, row)
    types = {key: _arrow_type(first[key].keys() - {type(None)}) for key in first}
    others = {
        key: [first[key][k] for k in first[key] if k not in (str, type(None))] for key in first
    }
    schema = pa.schema(list(types.items()))

    def batches() -> Iterator[Batch]:
        for chunk in _chunks(_objects(path), batch_size):
            rows, records = zip(*chunk, strict=True)
            columns = [_json_column([r.get(key) for r in records], types[key]) for key in types]
            yield Batch(rows, pa.record_batch(columns, schema=schema))

    return Table(schema, batches(), {key: min(rows) for key, rows in others.items() if rows})


def _objects(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with _utf8(path), path.open(encoding="utf-8-sig", newline="\n") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                if "\\u" in line:
                    json.dumps(record, ensure_ascii=False).encode()  # half a surrogate pair
            except (ValueError, RecursionError) as error:
                raise DataError(f"{path}, row {number}: not valid JSON: {error}") from error
            if not isinstance(record, dict):
                raise DataError(
                    f'{path}, row {number}: not a JSON object; write {{"text": …}} on each line'
                )
            yield number, record


def _arrow_type(kinds: Set[type]) -> pa.DataType:
    import pyarrow as pa

    if kinds == {bool}:
        return pa.bool_()
    if kinds == {int}:
        return pa.int64()
    if kinds and kinds <= {int, float}:
        return pa.float64()
    return pa.string()


def _json_column(values: list[Any], kind: pa.DataType) -> pa.Array:
    import pyarrow as pa

    def as_text(value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False)

    return pa.array(map(as_text, values) if kind == pa.string() else values, kind)


@contextmanager
def _utf8(path: Path) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        with path.open("rb") as file:  # the decoder knows its buffer, not the line
            for number, line in enumerate(file, 1):
                try:
                    line.decode()
                except UnicodeDecodeError as here:
                    raise DataError(
                        f"{path}, line {number}: byte 0x{line[here.start]:02x} at position"
                        f" {here.start + 1} is not UTF-8; save the file as UTF-8"
                    ) from error
        raise


def _check_header(names: Sequence[str], path: Path) -> None:
    if twice := [name for name in names if names.count(name) > 1]:
        raise DataError(f"{path}: two columns are called {twice[0]!r}; rename one")


def _check_text(table: Table, column: str, path: Path) -> None:
    import pyarrow.types as kinds

    if row := table.not_text.get(column):
        raise DataError(f"{path}, row {row}: {column!r} is not text; write it in quotes")
    kind = table.schema.field(column).type
    value = kind.value_type if kinds.is_dictionary(kind) else kind
    if not (kinds.is_string(value) or kinds.is_large_string(value) or kinds.is_string_view(value)):
        raise DataError(f"{path}: the column {column!r} holds {kind}, not text; set data.text")


def _class_names(schema: pa.Schema, label: str) -> Sequence[str]:
    """Return the class names that `datasets` leaves in a Parquet file it wrote."""
    if b"huggingface" not in (schema.metadata or {}):
        return ()
    from datasets import Features

    return getattr(Features.from_arrow_schema(schema)[label], "names", ())


def _count(fields: int) -> str:
    return f"{fields} field{'s' * (fields != 1)}"


def _chunks(items: Iterator[Item], size: int) -> Iterator[list[Item]]:
    while chunk := list(islice(items, size)):
        yield chunk
