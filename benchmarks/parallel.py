"""Training on two cores: a batch's two shards in two processes, against the whole batch in one.

Wall-clock time, so the machine must be idle. Both sides learn from the same batches; that two
processes end with the very bytes of one that does both shards is checked first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np

from benchmarks import data
from benchmarks.measuring import Seconds, take_turns
from benchmarks.options import Options
from benchmarks.our_step import full_batches
from benchmarks.results import Row, rate_row
from models.network import Architecture, RecurrentClassifier
from pipeline.parallel import Pass, Rules, Step, Team, team
from pipeline.workers import start_workers

PROCESSES = 2
TARGET = 1.7
SETS = {"sst2": 4_000, "chnsenticorp_hotel": 2_000, "imdb": 800}
"""Set → reviews a round."""
SIZE = 128
"""Reviews a batch: each process has as many as the shipped configs learn from at once."""
NETWORKS = (("elman", 128), ("gru", 128))
RATE = 1e-3


def run(options: Options) -> Iterator[Row]:
    """Yield two rows for each set and cell: the second says what two cores can give here."""
    for name, count in SETS.items():
        for cell, hidden in NETWORKS:
            task = f"two processes, {name} {cell} {hidden}"
            if options.wants(task):
                texts = data.load(options, name)
                amount = count // 4 if options.quick else count
                yield from _case(task, texts, cell, hidden, amount, options)


def _case(
    task: str,
    texts: data.ReviewSet,
    cell: str,
    hidden: int,
    count: int,
    options: Options,
) -> Iterator[Row]:
    rng = np.random.default_rng(0)
    a = Architecture((len(texts.vocabulary),), hidden, hidden, cell=cell)
    batches = full_batches(texts.encoded.lengths, rng, SIZE)[: max(3, count // SIZE)]
    steps = [Step(texts.encoded.take(rows), texts.labels[rows], RATE, None) for rows in batches]

    def fresh() -> RecurrentClassifier:
        return RecurrentClassifier.initialize(a, np.random.default_rng(1))

    def weights(network: RecurrentClassifier) -> list[bytes]:
        return [P.tobytes() for P in network.parameters.values()]

    shards = Rules("adam", clip_norm=1.0, shards=PROCESSES)
    whole, both, check = fresh(), fresh(), fresh()
    with team(check, shards, processes=1) as alone:
        _work(alone, steps)
    with (
        options.progress.task(task, options.rounds) as bar,
        team(whole, shards._replace(shards=1), processes=1) as one,
        team(both, shards, processes=PROCESSES) as two,
    ):
        _work(two, steps)
        if weights(both) != weights(check):
            raise RuntimeError(f"{task}: two processes do not end with the bytes of one")
        _work(one, steps)
        works: dict[str, Callable[[], object]] = {
            "one": partial(_work, one, steps),
            "two": partial(_work, two, steps),
        }
        seconds = take_turns(works, options.rounds, bar, warm_up=False, clock=time.perf_counter)
    tokens = sum(step.texts.ids.shape[1] for step in steps)
    yield rate_row(task, "one process", seconds["two"], seconds["one"], tokens, target=TARGET)
    with start_workers(PROCESSES, "trains by itself") as workers:
        each = [workers.submit(_alone, a, steps, options.rounds) for _ in range(PROCESSES)]
        apart = np.mean([future.result() for future in each], axis=0) / PROCESSES
    note = "two trainings that share nothing"
    yield rate_row(task, "one process", apart, seconds["one"], tokens, same_work=False, note=note)


def _alone(a: Architecture, steps: Sequence[Step], rounds: int) -> Seconds:
    """Train by oneself; return each round's time."""
    network = RecurrentClassifier.initialize(a, np.random.default_rng(1))
    with team(network, Rules("adam", clip_norm=1.0, shards=1), processes=1) as one:
        return take_turns({"one": partial(_work, one, steps)}, rounds, clock=time.perf_counter)[
            "one"
        ]


def _work(workers: Team, steps: Sequence[Step]) -> None:
    workers.begin(Pass(class_weights=None, frozen=False))
    for step in steps:
        workers.step(step)
