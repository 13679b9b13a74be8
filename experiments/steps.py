"""Training step by step, with a record of every step."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from models.arena import Arena
from models.network import Classifier
from models.optimizers import OPTIMIZERS, clip, squared_norm
from models.packing import batches_of_like_length
from pipeline.training import Examples


class Rules(NamedTuple):
    """How a network learns."""

    steps: int
    optimizer: str = "adam"
    rate: float = 1e-3
    clip_norm: float = 1.0
    batch: int = 32


class Record(NamedTuple):
    """What happened at each step; nothing after one whose gradient is no number."""

    losses: list[float]
    """In nats."""
    norms: list[float]
    """Of the gradient over all parameters, before clipping."""

    @property
    def diverged(self) -> bool:
        """Whether training ended in a gradient that is no number."""
        return not np.isfinite(self.norms[-1])


def train(network: Classifier, examples: Examples, rules: Rules, seed: int = 0) -> Record:
    """Train a network in place; dropout is its architecture's."""
    rng = np.random.default_rng(seed)
    optimizer, arena = OPTIMIZERS[rules.optimizer](), Arena()
    record = Record([], [])
    batches: list[np.ndarray] = []
    for _ in range(rules.steps):
        batches = batches or batches_of_like_length(examples.texts.lengths, rules.batch, rng)
        rows = batches.pop()
        batch = network.pack(examples.texts, rows)
        with np.errstate(over="ignore", invalid="ignore"):  # the record tells of it
            loss, gradients = network.loss_and_gradients(
                batch, examples.labels[rows], rng, arena=arena
            )
            norm = squared_norm(gradients) ** 0.5
        record.losses.append(loss)
        record.norms.append(norm)
        if record.diverged:
            break
        clip(gradients, norm, rules.clip_norm)
        optimizer.step(network.parameters, gradients, rules.rate)
    return record
