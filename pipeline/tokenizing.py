"""Texts → tokens on all cores, in order, and nothing kept of them but compact arrays."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future

from pipeline import languages
from pipeline.languages.base import Language, Tokenizer
from pipeline.progress import Silence, Task
from pipeline.resources import usable_cores
from pipeline.tokens import TokenizedTexts
from pipeline.workers import start_workers

CHUNK = 50_000
"""Characters that are cut between two signs of progress: some .1 s."""

AHEAD = 3
"""Chunks that lie ready for each worker."""

SAMPLE = 4
"""Chunks that are cut before any worker starts, to see how long the rest would take."""

SECONDS_PER_WORKER = 4.0
"""Work that pays for the start of a worker, which takes some .7 s (Chinese) or 1.2 s (English)."""


def tokenize(
    texts: Sequence[str],
    language: Language,
    tokenizer: Tokenizer,
    *,
    task: Task | None = None,
    processes: int | None = None,
) -> TokenizedTexts:
    """Cut many texts; the same tokens whatever the number of processes.

    Parameters
    ----------
    texts
        What to cut.
    language
        Which language they are in.
    tokenizer
        What its `load` returned; a worker loads its own.
    task
        Gets a step a text, and its tokens.
    processes
        This one and the workers beside it; by default as many as there are cores and as there is
        work for, and this one alone where it is a worker itself.

    Raises
    ------
    WorkerError
        A worker was killed.
    """
    task = task or Silence()
    chunks = list(_chunks(texts))

    def counted(part: TokenizedTexts) -> TokenizedTexts:
        task.advance(len(part), tokens=len(part.ids))
        return part

    def cut(number: int) -> TokenizedTexts:
        return counted(TokenizedTexts.of(tokenizer.pipe(chunks[number])))

    began = time.perf_counter()
    end = max(len(chunks) - SAMPLE, 0)
    parts = {number: cut(number) for number in range(end, len(chunks))}
    if processes is None:
        processes = _worth_while((time.perf_counter() - began) * end / SAMPLE)
    workers = min(processes - 1, end)
    if workers < 1:
        parts |= {number: cut(number) for number in range(end)}
        return _joined(parts)
    pending: dict[int, Future[TokenizedTexts]] = {}
    start = 0
    with start_workers(workers, "cuts texts into tokens") as pool:
        # The workers are given chunks from the front; this process takes from the back meanwhile,
        # and at last what they are given and have not returned: it never waits for one to start.
        while len(parts) < len(chunks):
            for number in [number for number, future in pending.items() if future.done()]:
                parts[number] = counted(pending.pop(number).result())
            if start < end and len(pending) < AHEAD * workers:
                pending[start] = pool.submit(_cut, language.code, chunks[start])
                start += 1
            elif start < end:
                end -= 1
                parts[end] = cut(end)
            elif pending:
                last = max(pending)
                del pending[last]
                parts[last] = cut(last)
    return _joined(parts)


def _worth_while(seconds: float) -> int:
    return min(usable_cores(), 1 + int(seconds / SECONDS_PER_WORKER))


def _joined(parts: dict[int, TokenizedTexts]) -> TokenizedTexts:
    return TokenizedTexts.concatenate([parts[number] for number in sorted(parts)])


def _chunks(texts: Sequence[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for text in texts:
        chunk.append(text)
        size += len(text) + 1
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _cut(code: str, texts: list[str]) -> TokenizedTexts:
    return TokenizedTexts.of(languages.get(code).load().pipe(texts))
