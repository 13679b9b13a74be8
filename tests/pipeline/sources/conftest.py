"""Small review files of our own writing, in every form that a source can have."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

Rows = Sequence[tuple[Any, Any]]
Write = Callable[..., Path]

POSITIVE = ("We loved it", "A warm room", "Never dull", "Not bad at all", "Good value", "Fine soup")
NEGATIVE = ("We left early", "A cold room", "Never again", "Not good", "Poor value", "Thin soup")
REVIEWS = [(text, 1) for text in POSITIVE] + [(text, 0) for text in NEGATIVE]


def many(count: int, *, about: str = "stay") -> list[tuple[str, int]]:
    """Make `count` distinct reviews, a third of them positive."""
    return [
        (f"{about} number {i} was {'fine' if i % 3 == 0 else 'poor'}", int(i % 3 == 0))
        for i in range(count)
    ]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write rows to a file in the form of its suffix."""

    def write(
        name: str, rows: Iterable[tuple[Any, Any]], names: Sequence[str] = ("text", "label")
    ) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        rows = list(rows)
        if path.suffix == ".parquet":
            columns = {
                name: list(column)
                for name, column in zip(names, zip(*rows, strict=True), strict=True)
            }
            pq.write_table(pa.table(columns), path)
        elif path.suffix == ".jsonl":
            lines = [
                json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in rows
            ]
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        else:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, delimiter="\t" if path.suffix == ".tsv" else ",")
                writer.writerows([names, *rows])
        return path

    return write
