"""One training step as `pipeline.training` does it, and the batches that all contenders read."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from models.arena import Arena
from models.network import RecurrentClassifier
from models.optimizers import SGD, Adam, Optimizer, clip, squared_norm
from models.packing import Ragged, batches_of_like_length

BATCH = 64
RATE = 1e-3
CLIP = 1.0
PLAIN_RATE = 0.1
"""Of plain descent."""

TrainingStep = Callable[[NDArray[np.int64]], float]
"""Rows of a batch → the loss before the update."""


def pass_over(step: TrainingStep, batches: Sequence[NDArray[np.int64]]) -> Callable[[], None]:
    """Return the work of one step on each batch."""

    def work() -> None:
        for rows in batches:
            step(rows)

    return work


def full_batches(
    lengths: NDArray[np.int64], rng: np.random.Generator, size: int = BATCH
) -> list[NDArray[np.int64]]:
    """Batch as training does, without the last batches of a pool that are not full."""
    batches = batches_of_like_length(lengths, size, rng)
    return [rows for rows in batches if len(rows) == size]


def our_step(
    classifier: RecurrentClassifier,
    texts: Ragged,
    labels: NDArray[np.int64],
    rng: np.random.Generator | None = None,
    *,
    plain: bool = False,
) -> TrainingStep:
    """Return our training step, on a copy of the classifier.

    Parameters
    ----------
    classifier
        Stays as it is.
    texts, labels
        What the rows of a batch are rows of.
    rng
        Draws the dropout.
    plain
        Plain gradient descent instead of Adam: to compare losses, since Adam makes whole steps of
        what rounding leaves of a gradient that vanishes.
    """
    classifier = copy.deepcopy(classifier)
    optimizer: Optimizer = SGD() if plain else Adam()
    rate = PLAIN_RATE if plain else RATE
    arena = Arena()

    def step(rows: NDArray[np.int64]) -> float:
        batch = classifier.pack(texts, rows)
        loss, gradients = classifier.loss_and_gradients(batch, labels[rows], rng, arena=arena)
        clip(gradients, math.sqrt(squared_norm(gradients)), CLIP)
        optimizer.step(classifier.parameters, gradients, rate)
        return loss

    return step
