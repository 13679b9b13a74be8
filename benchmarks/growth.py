"""How time and memory grow: with documents, with their length, with the vocabulary.

The documents are drawn: tokens by Zipf's law, labels by a coin. A curve's figure is the slope of
log time over log size, 1 where twice the size takes twice the time.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks import memory
from benchmarks.measuring import Spread
from benchmarks.options import Options
from benchmarks.our_step import BATCH, full_batches, our_step
from benchmarks.results import Row, cost_row
from benchmarks.synthetic import documents
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged

WIDTH = 32
WORDS = 50_000
LENGTH = 16

DOCUMENTS: Sequence[int] = (1_000, 10_000, 100_000, 1_000_000)
LENGTHS: Sequence[int] = (16, 64, 256, 1_024, 4_096)
VOCABULARIES: Sequence[int] = (1_000, 10_000, 100_000, 1_000_000)

LINEAR = 1.05
"""The steepest slope of what should grow with its input."""
FLAT = 0.05
"""The steepest slope of what should not grow with the vocabulary."""
REPEATS = 3
"""The least of so many times stands for a point; of one, where it takes long."""
LONG = 5.0
"""Seconds."""

MEMORY_SHARE = 0.4
MEMORY = 400.0
"""Megabytes."""


def run(options: Options) -> Iterator[Row]:
    """Yield a row a curve, then those of memory."""
    smaller = slice(None, -1 if options.quick else None)
    curves: dict[str, tuple[Callable[[int], Callable[[], object]], Sequence[int], float]] = {
        "training time by documents": (_training_pass, DOCUMENTS[smaller], LINEAR),
        "scoring time by documents": (_scoring, DOCUMENTS[smaller], LINEAR),
        "training time by length": (_step_of_length, LENGTHS[smaller], LINEAR),
        "scoring time by length": (_scoring_of_length, LENGTHS[smaller], LINEAR),
        "training time by vocabulary": (_steps_with_words, VOCABULARIES[smaller], FLAT),
    }
    for task, (prepare, sizes, target) in curves.items():
        if not options.wants(task):
            continue
        points = []
        with options.progress.task(task, len(sizes)) as bar:
            for size in sizes:
                points.append((float(size), _least_time(prepare(size))))
                bar.advance()
        yield slope_row(task, points, target)
    if options.wants("memory"):
        yield from _memory(options)


def slope_row(task: str, points: Sequence[tuple[float, float]], target: float) -> Row:
    """Fit a line to the logarithms of sizes and seconds; between neighbours, for the spread."""
    sizes, seconds = np.log(np.array(points)).T
    slope = float(np.polyfit(sizes, seconds, 1)[0])
    spread = Spread.of(np.diff(seconds) / np.diff(sizes))
    return Row(
        task,
        "",
        slope,
        None,
        slope,
        (spread.low, spread.high),
        "slope",
        1,
        target=target,
        at_least=False,
        points=tuple(points),
    )


def _least_time(work: Callable[[], object]) -> float:
    least = np.inf
    for _ in range(REPEATS + 1):  # the first one also warms up
        started = time.process_time()
        work()
        least = min(least, time.process_time() - started)
        if least > LONG:
            break
    return float(least)


def _network(words: int = WORDS) -> RecurrentClassifier:
    a = Architecture((words,), WIDTH, WIDTH)
    return RecurrentClassifier.initialize(a, np.random.default_rng(0))


def _draw(count: int, shortest: int, longest: int, words: int = WORDS) -> Ragged:
    return documents(np.random.default_rng(1), count, shortest, longest, words)


def _training_pass(count: int) -> Callable[[], object]:
    """Order, batch and learn from all documents once."""
    texts = _draw(count, LENGTH // 2, 3 * LENGTH // 2)
    labels = np.random.default_rng(2).integers(0, 2, count)
    step = our_step(_network(), texts, labels)

    def work() -> None:
        for rows in full_batches(texts.lengths, np.random.default_rng(3)):
            step(rows)

    return work


def _scoring(count: int) -> Callable[[], object]:
    texts = _draw(count, LENGTH // 2, 3 * LENGTH // 2)
    return partial(_network().predict_proba, texts)


def _step_of_length(length: int) -> Callable[[], object]:
    texts = _draw(BATCH, length, length)
    labels = np.random.default_rng(2).integers(0, 2, BATCH)
    return partial(our_step(_network(), texts, labels), np.arange(BATCH))


def _scoring_of_length(length: int) -> Callable[[], object]:
    return partial(_network().predict_proba, _draw(BATCH, length, length))


def _steps_with_words(words: int) -> Callable[[], object]:
    """Learn from the same documents, whatever the vocabulary has beside their words."""
    texts = _draw(BATCH, LENGTH, LENGTH, VOCABULARIES[0])
    labels = np.random.default_rng(2).integers(0, 2, BATCH)
    step = our_step(_network(words), texts, labels)

    def work() -> None:
        for _ in range(50):
            step(np.arange(BATCH))

    return work


def _memory(options: Options) -> Iterator[Row]:
    """Peak anonymous memory of a child process that learns from ids mapped into memory."""
    if not memory.STATUS.is_file():
        options.progress.console.print("  memory: measured on Linux alone")
        return
    count = DOCUMENTS[-2 if options.quick else -1]
    with tempfile.TemporaryDirectory() as folder:
        memory.write(Path(folder), count, WORDS)
        task = f"memory, {count:,} reviews, {WORDS:,} words"
        peaks = {}
        with options.progress.task(task, len(memory.LEARNERS)) as bar:
            for name in memory.LEARNERS:
                command = [sys.executable, "-m", "benchmarks.memory", name, folder]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                peaks[name] = np.array([float(done.stdout)])
                bar.advance()
    yield cost_row(task, "PyTorch", peaks["ours"], peaks["torch"], "MB", target=MEMORY_SHARE)
    yield cost_row(f"{task}: ours", "", peaks["ours"], None, "MB", target=MEMORY)
