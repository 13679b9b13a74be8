"""Processes that work for this one: they end with it, and are missed when the system kills them."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from types import ModuleType
from typing import Any, ParamSpec, TypeVar

from models.errors import WorkerError

P = ParamSpec("P")
R = TypeVar("R")


class Workers:
    """A pool whose processes start when there is something to do."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool

    def submit(
        self, function: Callable[P, R], *arguments: P.args, **options: P.kwargs
    ) -> Future[R]:
        """Have a function of some module called, with what can be pickled."""
        with apart():  # the call may start a process
            return self._pool.submit(function, *arguments, **options)


@contextmanager
def start_workers(
    count: int, work: str, begin: Callable[..., object] | None = None, *arguments: Any
) -> Iterator[Workers]:
    """Give workers that are gone at the end of the `with` block, however it ends.

    Parameters
    ----------
    count
        How many, at most.
    work
        What they do, in words that follow "a worker process that".
    begin, arguments
        What each calls first.

    Raises
    ------
    WorkerError
        In the block, from a future's `result`: one of them was killed.
    """
    others = set(active_children())
    pool = ProcessPoolExecutor(count, get_context("spawn"), _begin, (begin, arguments))
    try:
        yield Workers(pool)
    except BrokenProcessPool as error:
        raise WorkerError(
            f"a worker process that {work} was killed, as the system does when memory runs out: "
            "free some, and start again"
        ) from error
    finally:
        for process in set(active_children()) - others:
            process.terminate()
        pool.shutdown()


@contextmanager
def apart() -> Iterator[None]:
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


def _begin(begin: Callable[..., object] | None, arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if begin is not None:
        begin(*arguments)


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)  # nobody waits for the work any more
