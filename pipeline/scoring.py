"""Verdicts for files: rows in, the same rows with verdicts out."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from models.errors import DataError
from pipeline.artifacts import load_artifact
from pipeline.progress import Progress, Task
from pipeline.resources import usable_cores
from pipeline.routing import Router
from pipeline.sources.files import iter_batches, read_texts
from pipeline.tables import TableWriter, open_writer
from pipeline.workers import start_workers
from pipeline.writing import aside, write_aside

if TYPE_CHECKING:
    import pyarrow as pa

BYTES_FOR_WORKERS = 4_000_000
"""So large are files that pay for the start of a process in each core, which takes some 2 s."""

AHEAD = 2
"""Batches that lie ready for each process."""

PREDICTION = "prediction"
PROBABILITY = "probability"
KNOWN_TOKENS = "known_tokens"
LANGUAGE = "language"


def score_files(
    folders: Sequence[Path],
    inputs: Sequence[Path],
    out: Path,
    *,
    text_column: str,
    progress: Progress,
    processes: int | None = None,
) -> None:
    """Judge every row of some files; write one file, in constant memory.

    The output has every input column, plus `prediction` (label name), `probability` (of positive,
    null for a model that has only a score) and `known_tokens` (0: the verdict rests on nothing).
    Several models judge a file together, each row by the one of its language, as `Router` says; the
    output then has `language` too, the code of the model that judged, and the rows of each language
    are counted. A row without a text has no verdict: it is left out, counted by reason, and listed
    in `OUT.dropped.jsonl`.

    Parameters
    ----------
    folders
        Of the models, one a language.
    inputs, text_column
        What to read.
    out
        The file to write: CSV, TSV or JSONL if it is named so, else Parquet.
    progress
        Where to show how far it is.
    processes
        How many judge, to the same verdicts; by default as many as there are cores, and one where
        the files are too small to pay for more.

    Raises
    ------
    ArtifactError
        As `load_artifact`.
    ConfigError, LanguageError
        As `Router`.
    DataError
        A file cannot be read, the files' columns differ, a column has the name of a new one, or
        cannot be written as CSV.
    WorkerError
        A process was killed.
    """
    if out.is_dir():
        raise DataError(f"{out}: is a folder: name the file to write")
    if processes is None:
        size = sum(path.stat().st_size for path in inputs if path.is_file())
        processes = usable_cores() if size >= BYTES_FOR_WORKERS else 1
    dropped: list[dict[str, object]] = []
    writer: TableWriter | None = None
    schema: pa.Schema | None = None
    rows = 0
    judged_as = Counter[str]()
    try:
        with aside(out) as new, progress.task("scoring", len(inputs)) as task:
            read = _read(inputs, text_column, new_columns(len(folders)), dropped, task)
            for path, scored in _scored(folders, read, processes):
                if writer is None or schema is None:
                    schema = scored.schema
                    writer = open_writer(new, out, schema)
                if scored.schema != schema:
                    raise DataError(_difference(path, scored.schema, inputs[0], schema))
                writer.write_batch(scored)
                rows += len(scored)
                if len(folders) > 1:
                    judged_as.update(scored.column(LANGUAGE).to_pylist())
                task.note(f"{rows:,} rows")
            if writer is None:
                raise DataError(f"{', '.join(map(str, inputs))}: no rows to score")
            writer.close()
    finally:
        if writer is not None:
            writer.close()
    listing = out.with_name(out.name + ".dropped.jsonl")
    listing.unlink(missing_ok=True)
    if dropped:
        write_aside(listing, "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in dropped))
        for reason, count in Counter(str(d["reason"]) for d in dropped).items():
            progress.console.print(f"  {count:,} rows left out ({reason}): listed in {listing}")
    progress.console.print(f"  {rows:,} rows judged: {out}", highlight=False)
    for code, count in judged_as.most_common():
        progress.console.print(f"    {code}: {count:,} rows", highlight=False)


def new_columns(models: int) -> list[str]:
    """Return the names of the columns that so many models add."""
    return [PREDICTION, PROBABILITY, KNOWN_TOKENS, *([LANGUAGE] if models > 1 else [])]


def _read(
    inputs: Sequence[Path],
    text_column: str,
    new: Sequence[str],
    dropped: list[dict[str, object]],
    task: Task,
) -> Iterator[tuple[Path, pa.RecordBatch, list[str]]]:
    """Yield the rows that have a text, batch by batch, with their texts; list the others."""
    for path in inputs:
        for batch in iter_batches(path, text_column):
            for name in new:
                if name in batch.data.schema.names:
                    raise DataError(f"{path}: has a column {name!r} already: rename it")
            texts = read_texts(batch, text_column)
            missing = [i for i, text in enumerate(texts) if text is None]
            dropped += (
                {"file": str(path), "row": batch.rows[i], "reason": "no text"} for i in missing
            )
            kept = [i for i, text in enumerate(texts) if text is not None]
            if kept:
                yield path, batch.data.take(kept), [text for text in texts if text is not None]
        task.advance()


def _scored(
    folders: Sequence[Path],
    batches: Iterator[tuple[Path, pa.RecordBatch, list[str]]],
    processes: int,
) -> Iterator[tuple[Path, pa.RecordBatch]]:
    """Yield every batch with its verdicts, in order."""
    judges = Judges(folders)
    if processes == 1:
        for path, data, texts in batches:
            yield path, judges.add_verdicts(data, texts)
        return
    for artifact in judges.artifacts:
        artifact.tokenizer  # noqa: B018 - what is wrong with it is said here, not by a worker
    pending: deque[tuple[Path, Future[pa.RecordBatch]]] = deque()
    with start_workers(processes, "judges texts", _open, folders) as workers:
        for path, data, texts in batches:
            pending.append((path, workers.submit(_judge_here, data, texts)))
            if len(pending) > AHEAD * processes:
                path, future = pending.popleft()
                yield path, future.result()
        for path, future in pending:
            yield path, future.result()


class Judges:
    """Models that judge together, each the texts of its language."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.artifacts = [load_artifact(folder) for folder in folders]
        self.router = Router([artifact.language for artifact in self.artifacts])

    def add_verdicts(self, data: pa.RecordBatch, texts: list[str]) -> pa.RecordBatch:
        """Return the rows with their verdicts."""
        import pyarrow as pa

        types = (pa.string(), pa.float64(), pa.int64(), pa.string())
        names = new_columns(len(self.artifacts))
        columns = {name: np.full(len(texts), None) for name in names}
        for i, rows in self.router.split(texts).items():
            artifact = self.artifacts[i]
            judgement = artifact.judge([texts[row] for row in rows])
            said = {
                PREDICTION: [artifact.label(bool(positive)) for positive in judgement.positive],
                PROBABILITY: judgement.probability,
                KNOWN_TOKENS: judgement.known,
                LANGUAGE: artifact.language.code,
            }
            for name, column in columns.items():
                column[rows] = said[name]
        for (name, column), type_ in zip(columns.items(), types, strict=False):
            data = data.append_column(name, pa.array(column, type_))
        return data


_judges: Judges
"""A worker's own."""


def _open(folders: Sequence[Path]) -> None:
    global _judges
    _judges = Judges(folders)


def _judge_here(data: pa.RecordBatch, texts: list[str]) -> pa.RecordBatch:
    return _judges.add_verdicts(data, texts)


def _difference(path: Path, schema: pa.Schema, first: Path, expected: pa.Schema) -> str:
    here, there = (dict(zip(s.names, s.types, strict=True)) for s in (schema, expected))
    odd = sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))
    column = odd[0] if odd else "order of columns"
    return (
        f"{path}: {column!r} is {here.get(column, 'missing')}, but {there.get(column, 'missing')} "
        f"in {first}: score files of one form together"
    )
