"""The training of networks that say something at every position, whatever it is that they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.arena import Arena
from models.embedding import SparseRows
from models.errors import TrainingError
from models.optimizers import OPTIMIZERS, clip, squared_norm, warmup_and_decay
from models.packing import Ragged, batches_of_like_length
from models.sequence import SequenceNetwork
from pipeline.config import TrainingSettings
from pipeline.progress import Silence, Task
from pipeline.training import part, purpose_rng, read_checkpoint, write_checkpoint

Array = NDArray[Any]

Lesson = Callable[[int], tuple[Ragged, NDArray[np.int64]]]
"""Epoch → texts, and the targets <int64>[positions] of their positions."""


@dataclass
class History:
    """What happened, epoch by epoch."""

    train_loss: list[float] = field(default_factory=list)
    """Mean over the epoch's positions, in nats, with dropout."""
    dev: list[float] = field(default_factory=list)
    """What the network was judged to be worth."""


class Judge(NamedTuple):
    """What to tell of a network after each epoch."""

    name: str
    value: Callable[[SequenceNetwork], float]
    shown: str
    """A format."""


class Course(NamedTuple):
    """How long, how fast, and what stays as it is."""

    name: str
    """Seeds what is drawn."""
    epochs: int
    batch_size: int
    learning_rate: float
    """Per update, at its highest."""
    rate_setting: str
    """Where that is written."""
    frozen: bool = False
    """Whether the embedding stays as it is."""


def train_sequence_network(
    network: SequenceNetwork,
    lesson: Lesson,
    judge: Judge,
    course: Course,
    common: TrainingSettings,
    *,
    checkpoint: Path | None = None,
    resume: bool = False,
    task: Task | None = None,
) -> History:
    """Train a network in place; in the end it holds the last epoch's weights.

    Parameters
    ----------
    network
        Freshly initialised; its parameters are replaced by the checkpoint's on `resume`.
    lesson
        What it learns from in each epoch.
    judge
        What is told of it after each epoch.
    course
        What belongs to this kind of network.
    common
        Optimizer, warm-up, decay, clipping and seed.
    checkpoint
        File written after every epoch, removed by nobody here.
    resume
        Go on from `checkpoint` where it exists, to the same bytes.
    task
        Gets one step per epoch, in fractions, and the positions read.

    Raises
    ------
    TrainingError
        The loss is not a number.
    ArtifactError
        The checkpoint cannot be read.
    """
    optimizer, history, arena = OPTIMIZERS[common.optimizer](), History(), Arena()
    task = task or Silence()
    if resume and checkpoint and checkpoint.is_file():
        arrays, state = read_checkpoint(checkpoint)
        for name, P in part(arrays, "now.").items():
            network.parameters[name][...] = P
        optimizer.restore(part(arrays, "optimizer."))
        history = History(**state)
        task.advance(len(history.train_loss))
    for epoch in range(len(history.train_loss), course.epochs):
        texts, targets = lesson(epoch)
        rng = purpose_rng(common.seed, f"{course.name} order", epoch)
        batches = batches_of_like_length(texts.lengths, course.batch_size, rng)
        total, positions = 0.0, 0
        for i, rows in enumerate(batches):
            step = epoch * len(batches) + i
            batch = network.pack(texts, rows)
            dropout = purpose_rng(common.seed, f"{course.name} dropout", step)
            loss, gradients = network.loss_and_gradients(batch, targets, dropout, arena=arena)
            if course.frozen:
                gradients = {k: g for k, g in gradients.items() if not isinstance(g, SparseRows)}
            norm = float(np.sqrt(squared_norm(gradients)))
            if not (np.isfinite(loss) and np.isfinite(norm)):
                raise TrainingError(
                    f"the loss is not a number at batch {i + 1} of epoch {epoch + 1}: lower "
                    f"{course.rate_setting} (now {course.learning_rate:g})"
                )
            clip(gradients, norm, common.clip_norm)
            rate = course.learning_rate * warmup_and_decay(
                step,
                course.epochs * len(batches),
                common.warmup_steps,
                common.final_learning_rate,
            )
            optimizer.step(network.parameters, gradients, rate)
            read = batch.ids.shape[1]
            total, positions = total + loss * read, positions + read
            task.advance(1 / len(batches), tokens=read)
            task.note(f"loss {total / positions:.2f}")
        history.train_loss.append(total / positions)
        history.dev.append(judge.value(network))
        task.note(f"dev {judge.name} {history.dev[-1]:{judge.shown}}")
        if checkpoint:
            arrays = {f"now.{name}": P for name, P in network.parameters.items()}
            arrays |= {f"optimizer.{name}": array for name, array in optimizer.state().items()}
            write_checkpoint(checkpoint, arrays, asdict(history))
    return history
