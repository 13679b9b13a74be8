"""Rows out, batch by batch, into the kind of file that a name asks for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.errors import DataError

if TYPE_CHECKING:
    import pyarrow as pa


class TableWriter(Protocol):
    """Writes batches of one schema."""

    def write_batch(self, batch: pa.RecordBatch) -> None:
        """Write some rows."""
        ...

    def close(self) -> None:
        """Bring the file to its end."""
        ...


def open_writer(path: Path, name: Path, schema: pa.Schema) -> TableWriter:
    """Return a writer to `path` of the kind that `name` ends in.

    Parameters
    ----------
    path
        The file to write.
    name
        Of the finished file: .csv, .tsv or .jsonl; Parquet with any other ending.
    schema
        Of all batches.

    Raises
    ------
    DataError
        The kind cannot hold such columns (lists in CSV).
    """
    import pyarrow as pa

    suffix = name.suffix.lower()
    if suffix == ".jsonl":
        return _JsonLines(path)
    if suffix in (".csv", ".tsv"):
        from pyarrow import csv

        options = csv.WriteOptions(delimiter="," if suffix == ".csv" else "\t")
        nested = [field.name for field in schema if pa.types.is_nested(field.type)]
        if nested:
            raise DataError(
                f"{name}: {suffix[1:].upper()} cannot hold the column {nested[0]!r} "
                f"({schema.field(nested[0]).type}): name a .jsonl or .parquet file"
            )
        writer: TableWriter = csv.CSVWriter(path, schema, write_options=options)
        return writer
    import pyarrow.parquet as pq

    writer = pq.ParquetWriter(path, schema)
    return writer


class _JsonLines:
    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")

    def write_batch(self, batch: pa.RecordBatch) -> None:
        for row in batch.to_pylist():  # what JSON has no word for, such as dates, as it is printed
            self._file.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")

    def close(self) -> None:
        self._file.close()
