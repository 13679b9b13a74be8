"""Verdicts for files: rows in, the same rows with verdicts out."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import DataError
from pipeline.artifacts import Artifact, load_artifact
from pipeline.progress import Progress, Task
from pipeline.resources import usable_cores
from pipeline.sources.files import iter_batches, read_texts
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


def score_files(
    folder: Path,
    inputs: Sequence[Path],
    out: Path,
    *,
    text_column: str,
    progress: Progress,
    processes: int | None = None,
) -> None:
    """Judge every row of some files; write one Parquet file, in constant memory.

    The output has every input column, plus `prediction` (label name), `probability` (of positive,
    null for a model that has only a score) and `known_tokens` (0: the verdict rests on nothing). A
    row without a text has no verdict: it is left out, counted by reason, and listed in
    `OUT.dropped.jsonl`.

    Parameters
    ----------
    folder
        Of the model.
    inputs, text_column
        What to read.
    out
        The file to write.
    progress
        Where to show how far it is.
    processes
        How many judge, to the same verdicts; by default as many as there are cores, and one where
        the files are too small to pay for more.

    Raises
    ------
    ArtifactError
        As `load_artifact`.
    DataError
        A file cannot be read, the files' columns differ, or a column has the name of a new one.
    WorkerError
        A process was killed.
    """
    import pyarrow.parquet as pq

    if out.is_dir():
        raise DataError(f"{out}: is a folder: name the Parquet file to write")
    if processes is None:
        size = sum(path.stat().st_size for path in inputs if path.is_file())
        processes = usable_cores() if size >= BYTES_FOR_WORKERS else 1
    dropped: list[dict[str, object]] = []
    writer: pq.ParquetWriter | None = None
    rows = 0
    try:
        with aside(out) as new, progress.task("scoring", len(inputs)) as task:
            read = _read(inputs, text_column, dropped, task)
            for path, scored in _scored(folder, read, processes):
                if writer is None:
                    writer = pq.ParquetWriter(new, scored.schema)
                if scored.schema != writer.schema:
                    raise DataError(_difference(path, scored.schema, inputs[0], writer.schema))
                writer.write_batch(scored)
                rows += len(scored)
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


def _read(
    inputs: Sequence[Path], text_column: str, dropped: list[dict[str, object]], task: Task
) -> Iterator[tuple[Path, pa.RecordBatch, list[str]]]:
    """Yield the rows that have a text, batch by batch, with their texts; list the others."""
    for path in inputs:
        for batch in iter_batches(path, text_column):
            taken = {PREDICTION, PROBABILITY, KNOWN_TOKENS} & set(batch.data.schema.names)
            if taken:
                raise DataError(f"{path}: has a column {taken.pop()!r} already: rename it")
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
    folder: Path, batches: Iterator[tuple[Path, pa.RecordBatch, list[str]]], processes: int
) -> Iterator[tuple[Path, pa.RecordBatch]]:
    """Yield every batch with its verdicts, in order."""
    artifact = load_artifact(folder)
    if processes == 1:
        for path, data, texts in batches:
            yield path, _with_verdicts(artifact, data, texts)
        return
    artifact.tokenizer  # noqa: B018 - what is wrong with it is said here, not by a worker
    pending: deque[tuple[Path, Future[pa.RecordBatch]]] = deque()
    with start_workers(processes, "judges texts", _open, folder) as workers:
        for path, data, texts in batches:
            pending.append((path, workers.submit(_judge_here, data, texts)))
            if len(pending) > AHEAD * processes:
                path, future = pending.popleft()
                yield path, future.result()
        for path, future in pending:
            yield path, future.result()


_artifact: Artifact
"""A worker's own."""


def _open(folder: Path) -> None:
    global _artifact
    _artifact = load_artifact(folder)


def _judge_here(data: pa.RecordBatch, texts: list[str]) -> pa.RecordBatch:
    return _with_verdicts(_artifact, data, texts)


def _difference(path: Path, schema: pa.Schema, first: Path, expected: pa.Schema) -> str:
    here, there = (dict(zip(s.names, s.types, strict=True)) for s in (schema, expected))
    odd = sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))
    column = odd[0] if odd else "order of columns"
    return (
        f"{path}: {column!r} is {here.get(column, 'missing')}, but {there.get(column, 'missing')} "
        f"in {first}: score files of one form together"
    )


def _with_verdicts(artifact: Artifact, data: pa.RecordBatch, texts: list[str]) -> pa.RecordBatch:
    import pyarrow as pa

    judgement = artifact.judge(texts)
    labels = [artifact.label(bool(positive)) for positive in judgement.positive]
    probability = judgement.probability
    columns = {
        PREDICTION: pa.array(labels, pa.string()),
        PROBABILITY: pa.array(
            [None] * len(texts) if probability is None else probability, pa.float64()
        ),
        KNOWN_TOKENS: pa.array(judgement.known, pa.int64()),
    }
    for name, column in columns.items():
        data = data.append_column(name, column)
    return data
