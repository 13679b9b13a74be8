"""Time that compares: contenders take turns in one process, and the median of the ratios counts."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Container, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.progress import Silence, Task

Seconds = NDArray[np.float64]
"""<float64>[rounds]"""


FEW = 3
"""Rounds."""


class Spread(NamedTuple):
    """The middle of some measurements."""

    median: float
    low: float
    """The first quartile."""
    high: float
    """The third quartile."""

    @classmethod
    def of(cls, values: NDArray[np.float64]) -> Spread:
        """Return the quartiles."""
        low, median, high = np.percentile(values, (25, 50, 75))
        return cls(float(median), float(low), float(high))


def take_turns(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int,
    task: Task | None = None,
    *,
    warm_up: bool = True,
    clock: Callable[[], float] = time.process_time,
    slow: Container[str] = (),
) -> dict[str, Seconds]:
    """Run every contender once a round, each round beginning with another one.

    What slows a machine down for a while slows a whole round down, so the ratio of two contenders
    is taken within a round.

    Parameters
    ----------
    contenders
        Name → a piece of work.
    rounds
        How often each is timed.
    task
        Gets one step a round.
    warm_up
        Run each once before, untimed.
    clock
        Seconds; work that other processes share needs `time.perf_counter`.
    slow
        Contenders that take part in the first `FEW` rounds alone.
    """
    task = task or Silence()
    names = list(contenders)
    if warm_up:
        for work in contenders.values():
            work()
    seconds = {name: np.empty(min(rounds, FEW) if name in slow else rounds) for name in names}
    collecting = gc.isenabled()
    for i in range(rounds):
        first = i % len(names)
        for name in names[first:] + names[:first]:
            if i >= len(seconds[name]):
                continue
            gc.collect()
            gc.disable()  # a collection would fall on whoever happens to be running
            try:
                started = clock()
                contenders[name]()
                seconds[name][i] = clock() - started
            finally:
                if collecting:
                    gc.enable()
        task.advance()
    return seconds
