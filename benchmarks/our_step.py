"""One training step as `pipeline.training` does it, and the batches that all contenders read."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from models.network import RecurrentClassifier
from models.optimizers import Adam, clip_by_global_norm
from models.packing import Ragged

BATCH = 64
POOL_BATCHES = 50
RATE = 1e-3
EPSILON = 1e-12
"""So small because PyTorch's SparseAdam leaves ε out of the bias correction, and Adam does not."""
CLIP = 1.0

TrainingStep = Callable[[NDArray[np.int64]], float]
"""Rows of a batch → the loss before the update."""


def pass_over(step: TrainingStep, batches: Sequence[NDArray[np.int64]]) -> Callable[[], None]:
    """Return the work of one step on each batch."""

    def work() -> None:
        for rows in batches:
            step(rows)

    return work


def batches_of_like_length(
    lengths: NDArray[np.int64], rng: np.random.Generator
) -> list[NDArray[np.int64]]:
    """Batch as `pipeline.training` does: shuffled, sorted within pools, the batches shuffled."""
    order = rng.permutation(len(lengths))
    batches: list[NDArray[np.int64]] = []
    for start in range(0, len(order), BATCH * POOL_BATCHES):
        pool = order[start : start + BATCH * POOL_BATCHES]
        pool = pool[np.argsort(lengths[pool], kind="stable")]
        batches += np.split(pool, range(BATCH, len(pool), BATCH))
    return [batches[i] for i in rng.permutation(len(batches)) if len(batches[i]) == BATCH]


def our_step(
    classifier: RecurrentClassifier,
    texts: Ragged,
    labels: NDArray[np.int64],
    rng: np.random.Generator | None = None,
) -> TrainingStep:
    """Return our training step, on a copy of the classifier; `rng` draws the dropout."""
    classifier, optimizer = copy.deepcopy(classifier), Adam(epsilon=EPSILON)

    def step(rows: NDArray[np.int64]) -> float:
        batch = classifier.pack(texts, rows)
        loss, gradients = classifier.loss_and_gradients(batch, labels[rows], rng)
        clip_by_global_norm(gradients, CLIP)
        optimizer.step(classifier.parameters, gradients, RATE)
        return loss

    return step
