"""Texts → tokens on all cores, in order, and nothing kept of them but compact arrays."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from types import ModuleType

from models.errors import WorkerError
from pipeline import languages
from pipeline.languages.base import Language, Tokenizer
from pipeline.progress import Silence, Task
from pipeline.tokens import TokenizedTexts

CHUNK = 50_000
"""Characters that are cut between two signs of progress: some .1 s."""

AHEAD = 3
"""Chunks that lie ready for each worker."""

BYTES_PER_PROCESS = 3_000_000
"""UTF-8 bytes of text that pay for the start of a worker, which takes 1-2 s."""


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
        text for, and this one alone where it is a worker itself.

    Raises
    ------
    WorkerError
        A worker was killed.
    """
    task = task or Silence()
    waiting = deque(_chunks(texts))
    if processes is None:
        processes = _worth_while(texts)
    workers = min(processes, len(waiting)) - 1

    def counted(part: TokenizedTexts) -> TokenizedTexts:
        task.advance(len(part), tokens=len(part.ids))
        return part

    def cut(chunk: list[str]) -> TokenizedTexts:
        return counted(TokenizedTexts.of(tokenizer.pipe(chunk)))

    if workers < 1:
        return TokenizedTexts.concatenate([cut(chunk) for chunk in waiting])
    theirs: list[Future[TokenizedTexts]] = []
    ours: list[TokenizedTexts] = []
    pending: list[Future[TokenizedTexts]] = []
    with _workers(workers) as pool:
        # The workers take chunks from the front; meanwhile this process takes them from the back.
        while waiting:
            for future in [one for one in pending if one.done()]:
                pending.remove(future)
                counted(future.result())
            if len(pending) < AHEAD * workers:
                with _apart():  # a call may start a worker
                    pending.append(pool.submit(_cut, language.code, waiting.popleft()))
                theirs.append(pending[-1])
            else:
                ours.append(cut(waiting.pop()))
        for future in pending:
            counted(future.result())
    return TokenizedTexts.concatenate([future.result() for future in theirs] + ours[::-1])


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _worth_while(texts: Sequence[str]) -> int:
    if parent_process() is not None:
        return 1
    size = sum(len(text.encode(errors="replace")) for text in texts)
    return min(usable_cores(), size // BYTES_PER_PROCESS)


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


@contextmanager
def _workers(count: int) -> Iterator[ProcessPoolExecutor]:
    """Give a pool whose processes are gone at the end of the `with` block, however it ends."""
    others = set(active_children())
    pool = ProcessPoolExecutor(count, get_context("spawn"), _begin)
    try:
        yield pool
    except BaseException as error:
        for process in set(active_children()) - others:
            process.terminate()
        if isinstance(error, BrokenProcessPool):
            raise WorkerError(
                "a worker process that cuts texts into tokens was killed, as the system does when "
                "memory runs out: free some, and start again"
            ) from error
        raise
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _apart() -> Iterator[None]:
    """Start processes that know nothing of the main module, and do not hear Ctrl-C.

    A spawned process imports the main module, which a script without a `__main__` guard does not
    survive, and these need nothing of it. Ctrl-C reaches every process of a terminal, also those
    that are still importing; this one ends them.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    masked = hasattr(signal, "pthread_sigmask")
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if masked else set()
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if masked:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)  # nobody waits for the tokens any more


def _cut(code: str, texts: list[str]) -> TokenizedTexts:
    return TokenizedTexts.of(languages.get(code).load().pipe(texts))
