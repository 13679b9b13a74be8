"""Training: tokens a second against PyTorch, and our share of what the matrix products alone take.

One step is what `pipeline.training` does: pack, loss and gradients, clip, Adam. Everyone reads the
same batches of like length from the same weights, and a rival that claims the same work has to show
the same losses before it is timed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks import data
from benchmarks.bound import training_products
from benchmarks.measuring import take_turns
from benchmarks.options import Options
from benchmarks.our_step import BATCH, full_batches, our_step, pass_over
from benchmarks.results import Row, rate_row
from benchmarks.torch_training import Contender, torch_contenders
from models.network import Architecture, RecurrentClassifier

SETS = {"sst2": 4_000, "chnsenticorp_hotel": 1_500, "imdb": 500}
"""Set → reviews of a round at 64 units; so that a round takes some tenths of a second."""

TARGETS = {
    ("elman", 64): (3.0, 3.5, 3.5),
    ("elman", 128): (2.4, 2.6, 2.6),
    ("elman", 256): (2.0, 2.3, 2.4),
    ("lstm", 128): (1.4, 1.5, 1.6),
    ("gru", 128): (1.8, 1.8, 1.8),
}
"""Cell and width → the least ratio to PyTorch's best layer, a set each."""

SHARES = {64: 0.60, 128: 0.75, 256: 0.82}
"""Width → the least share of the time that the matrix products alone take (Elman)."""

SLOW = 6
"""A rival that takes so many times as long as we do has a few rounds alone."""

CHECKED_STEPS = 5
TOLERANCE = 1e-5
"""So far may losses lie apart, in nats, over the checked steps."""


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of every set, cell and width."""
    torch.set_num_threads(1)
    for place, (name, reviews) in enumerate(SETS.items()):
        for (cell, hidden), targets in TARGETS.items():
            task = f"{name} {cell} {hidden}"
            if options.wants(task):
                texts = data.load(options, name)
                width = hidden * (1 if cell == "elman" else 2)
                count = max(5, reviews * 64 // width // BATCH // (4 if options.quick else 1))
                yield from _case(task, texts, cell, hidden, count, targets[place], options)


def _case(
    task: str,
    texts: data.ReviewSet,
    cell: str,
    hidden: int,
    count: int,
    target: float,
    options: Options,
) -> Iterator[Row]:
    rng = np.random.default_rng(0)
    # a gated cell that starts from the identity has gradients on long texts that rounding decides
    start = "identity" if cell == "elman" else "glorot"
    a = Architecture((len(texts.vocabulary),), hidden, hidden, cell=cell, initialization=start)
    classifier = RecurrentClassifier.initialize(a, rng)
    batches = full_batches(texts.encoded.lengths, rng)[:count]
    tokens = int(texts.encoded.lengths[np.concatenate(batches)].sum())
    us = Contender("ours", our_step(classifier, texts.encoded, texts.labels))
    with options.progress.task(task, options.rounds + 1) as bar:
        torch._dynamo.reset()
        apart = losses_apart(task, classifier, texts, batches[:CHECKED_STEPS])
        rivals, failed = torch_contenders(classifier, texts.encoded, texts.labels)
        contenders = [us, *rivals]
        bar.advance()
        packed = [classifier.pack(texts.encoded, rows) for rows in batches]
        works: dict[str, Callable[[], object]] = {
            c.name: pass_over(c.step, batches) for c in contenders
        }
        works["products"] = training_products(a, packed, rng)
        once = take_turns(works, 1, warm_up=False)
        slow = [name for name, taken in once.items() if taken > SLOW * once["ours"]]
        seconds = take_turns(works, options.rounds, bar, warm_up=False, slow=slow)
    layers = [c.name for c in rivals if c.is_layer]
    best = min(layers, key=lambda name: float(np.median(seconds[name])))
    for c in rivals:
        yield rate_row(
            task,
            c.name,
            seconds["ours"],
            seconds[c.name],
            tokens,
            target=target if c.name == best else None,
            same_work=not c.other_work,
            note=c.other_work or f"Δloss {apart[c.name]:.0e}",
        )
    for name, reason in failed.items():
        options.progress.console.print(f"  {task}: {name} does not run: {reason}", markup=False)
    yield rate_row(
        task,
        "matrix products alone",
        seconds["ours"],
        seconds["products"],
        tokens,
        target=SHARES[hidden] if cell == "elman" else None,
        same_work=False,
        note="share of bound",
    )


def losses_apart(
    task: str,
    classifier: RecurrentClassifier,
    texts: data.ReviewSet,
    batches: Sequence[NDArray[np.int64]],
) -> dict[str, float]:
    """Return how far each rival's losses lie from ours over some steps of plain descent, in nats.

    Raises
    ------
    RuntimeError
        A rival that claims the same work has other losses.
    """
    sequences, labels = texts.encoded, texts.labels
    us = our_step(classifier, sequences, labels, plain=True)
    ours = np.array([us(rows) for rows in batches])
    apart = {}
    for rival in torch_contenders(classifier, sequences, labels, plain=True)[0]:
        theirs = np.array([rival.step(rows) for rows in batches])
        apart[rival.name] = float(np.abs(theirs - ours).max())
        if not rival.other_work and not apart[rival.name] <= TOLERANCE:
            raise RuntimeError(
                f"{task}: {rival.name} does other work: losses differ by {apart[rival.name]:.1e}"
            )
    return apart
