"""Training: passes over curriculum and reviews, early stopping on dev, checkpoints to go on from.

Every random choice of a pass is drawn from a generator seeded by (seed, purpose, pass), so a run
that was interrupted and resumed ends with the same bytes as one that was not.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from models.embedding import SparseRows
from models.errors import ArtifactError, TrainingError
from models.network import Classifier, Parameters
from models.optimizers import OPTIMIZERS, clip_by_global_norm, warmup_and_decay
from models.packing import Ragged
from pipeline.config import TrainingSettings
from pipeline.progress import Silence, Task
from pipeline.writing import write_aside

Array = NDArray[Any]

POOL_BATCHES = 50
"""So many batches' rows are drawn together and sorted by length, to make batches of like length."""


class Examples(NamedTuple):
    """Encoded texts and their labels."""

    texts: Ragged
    labels: NDArray[np.int64]
    """<int64>[texts]"""


Curriculum = Callable[[int], Examples]
"""Pass number → that pass's generated sentences, other ones each time."""


@dataclass
class History:
    """What happened, pass by pass over the reviews."""

    train_loss: list[float] = field(default_factory=list)
    """Mean over the pass's batches, in nats."""
    gradient_norm: list[float] = field(default_factory=list)
    """Mean over the pass's batches, before clipping."""
    dev_loss: list[float] = field(default_factory=list)
    dev_accuracy: list[float] = field(default_factory=list)
    best_epoch: int = 0
    """The epoch, counted from 1, whose weights were kept."""
    interrupted: bool = False
    """Whether a person stopped the training before its end."""


def purpose_rng(seed: int, purpose: str, number: int = 0) -> np.random.Generator:
    """Return the generator for one purpose within one seed, the same every time."""
    return np.random.default_rng([seed, number, *purpose.encode()])


def train(
    classifier: Classifier,
    reviews: Examples,
    dev: Examples,
    settings: TrainingSettings,
    *,
    curriculum: Curriculum | None = None,
    pre_passes: int = 0,
    checkpoint: Path | None = None,
    resume: bool = False,
    task: Task | None = None,
) -> History:
    """Train a classifier in place; in the end it holds the last epoch's weights.

    With `early_stopping` they are those of the epoch that is best on dev.

    Parameters
    ----------
    classifier
        Freshly initialised; its parameters are replaced by the checkpoint's on `resume`.
    reviews, dev
        Training and development split.
    curriculum, pre_passes
        Generated sentences: `pre_passes` passes over them alone with the embedding frozen, then
        one fresh set mixed into every epoch.
    checkpoint
        File written after every pass (aside, then renamed), removed by nobody here.
    resume
        Go on from `checkpoint` where it exists.
    task
        Gets one step per pass (pre-passes included), in fractions, and the tokens read.

    Raises
    ------
    TrainingError
        The loss is not a number; the message says what to lower. The last checkpoint stays.
    ArtifactError
        The checkpoint cannot be read.
    """
    return _Run(
        classifier, reviews, dev, settings, curriculum, pre_passes, checkpoint, task or Silence()
    ).run(resume)


def passes(settings: TrainingSettings, pre_passes: int) -> int:
    """Return the number of steps that `train` reports to its task."""
    return pre_passes + settings.epochs


class _Run:
    def __init__(
        self,
        classifier: Classifier,
        reviews: Examples,
        dev: Examples,
        settings: TrainingSettings,
        curriculum: Curriculum | None,
        pre_passes: int,
        checkpoint: Path | None,
        task: Task,
    ) -> None:
        self.classifier = classifier
        self.reviews = reviews
        self.dev = dev
        self.settings = settings
        self.curriculum = curriculum
        self.pre_passes = pre_passes if curriculum else 0
        self.checkpoint = checkpoint
        self.task = task
        self.history = History()
        self.best: Parameters = classifier.parameters
        self.optimizer = OPTIMIZERS[settings.optimizer]()
        self.finished = 0

    def run(self, resume: bool) -> History:
        if resume and self.checkpoint and self.checkpoint.is_file():
            self._restore(self.checkpoint)
        last = passes(self.settings, self.pre_passes)
        try:
            while self.finished < last and not self._out_of_patience():
                self._one_pass(self.finished)
                self.finished += 1
                if self.checkpoint:
                    self._save(self.checkpoint)
        except KeyboardInterrupt:
            if not self.history.dev_accuracy:
                raise  # nothing worth keeping yet
            self.history.interrupted = True
        self.classifier.parameters = self.best
        return self.history

    def _one_pass(self, number: int) -> None:
        epoch = number - self.pre_passes
        if epoch < 0:
            self._curriculum_pass(number)
            return
        if epoch == 0:  # the embedding thaws: moments gathered without it would mislead
            self.optimizer = OPTIMIZERS[self.settings.optimizer]()
        examples = self.reviews
        if self.curriculum:
            fresh = self.curriculum(number)
            texts = examples.texts.concatenate(fresh.texts)
            examples = Examples(texts, np.concatenate([examples.labels, fresh.labels]))
        class_weights = _class_weights(examples.labels, self.settings)
        batches = self._batches(examples, number)
        total = len(batches) * self.settings.epochs
        rate = self.settings.learning_rate
        losses, norms = [], []
        for i, rows in enumerate(batches):
            step = epoch * len(batches) + i
            fraction = warmup_and_decay(
                step, total, self.settings.warmup_steps, self.settings.final_learning_rate
            )
            loss, norm = self._step(
                examples, rows, rate * fraction, (number, i), class_weights, frozen=False
            )
            losses.append(loss)
            norms.append(norm)
            self.task.advance(1 / len(batches), tokens=int(examples.texts.lengths[rows].sum()))
        self._end_epoch(float(np.mean(losses)), float(np.mean(norms)))

    def _curriculum_pass(self, number: int) -> None:
        assert self.curriculum is not None
        examples = self.curriculum(number)
        for i, rows in enumerate(self._batches(examples, number)):
            rate = self.settings.learning_rate
            self._step(examples, rows, rate, (number, i), None, frozen=True)
        self.task.advance(1, tokens=int(examples.texts.lengths.sum()))

    def _step(
        self,
        examples: Examples,
        rows: NDArray[np.int64],
        rate: float,
        place: tuple[int, int],
        class_weights: Array | None,
        *,
        frozen: bool,
    ) -> tuple[float, float]:
        number, i = place
        # what the generated sentences teach is exact, and nothing in them is to be averaged away
        purpose = purpose_rng(self.settings.seed, "dropout", number * 1_000_003 + i)
        rng = None if frozen else purpose
        with np.errstate(over="ignore", invalid="ignore"):  # told below, in words
            loss, gradients = self.classifier.loss_and_gradients(
                self.classifier.pack(examples.texts, rows),
                examples.labels[rows],
                rng,
                class_weights,
            )
        if frozen:
            gradients = {k: g for k, g in gradients.items() if not isinstance(g, SparseRows)}
        norm = clip_by_global_norm(gradients, self.settings.clip_norm)
        if not (np.isfinite(loss) and np.isfinite(norm)):
            raise TrainingError(
                f"the loss is not a number at batch {i + 1} of pass {number + 1}: lower "
                f"training.learning_rate (now {self.settings.learning_rate:g}) or "
                f"training.clip_norm (now {self.settings.clip_norm:g})"
            )
        self.optimizer.step(self.classifier.parameters, gradients, rate)
        return loss, norm

    def _batches(self, examples: Examples, number: int) -> list[NDArray[np.int64]]:
        """Shuffle, sort by length within pools of many batches, cut, shuffle the batches."""
        rng = purpose_rng(self.settings.seed, "order", number)
        size = self.settings.batch_size
        order = rng.permutation(len(examples.labels))
        lengths = examples.texts.lengths
        batches: list[NDArray[np.int64]] = []
        for start in range(0, len(order), size * POOL_BATCHES):
            pool = order[start : start + size * POOL_BATCHES]
            pool = pool[np.argsort(lengths[pool], kind="stable")]
            batches += np.split(pool, range(size, len(pool), size))
        return [batches[i] for i in rng.permutation(len(batches))]

    def _end_epoch(self, train_loss: float, norm: float) -> None:
        h = self.history
        p = self.classifier.predict_proba(self.dev.texts)
        accuracy = float(np.mean(p.argmax(axis=1) == self.dev.labels))
        right = p[np.arange(len(p)), self.dev.labels]
        loss = -float(np.mean(np.log(np.maximum(right, 1e-12))))
        earlier = list(zip(h.dev_accuracy, [-x for x in h.dev_loss], strict=True))
        h.train_loss.append(train_loss)
        h.gradient_norm.append(norm)
        h.dev_loss.append(loss)
        h.dev_accuracy.append(accuracy)
        better = not earlier or (accuracy, -loss) > max(earlier)
        if better or not self.settings.early_stopping:
            h.best_epoch = len(h.dev_accuracy)
            self.best = {name: P.copy() for name, P in self.classifier.parameters.items()}
        self.task.note(f"dev {accuracy:.1%}")

    def _out_of_patience(self) -> bool:
        h = self.history
        waited = len(h.dev_accuracy) - h.best_epoch
        return self.settings.early_stopping and waited >= self.settings.patience

    def _save(self, path: Path) -> None:
        arrays = {f"now.{name}": P for name, P in self.classifier.parameters.items()}
        arrays |= {f"best.{name}": P for name, P in self.best.items()}
        arrays |= {f"optimizer.{name}": array for name, array in self.optimizer.state().items()}
        state = {"finished": self.finished, "history": asdict(self.history)}
        write_aside(path, save(arrays, {"state": json.dumps(state)}))

    def _restore(self, path: Path) -> None:
        try:
            with safe_open(path, "np") as file:
                state = json.loads(file.metadata()["state"])
                arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
            raise ArtifactError(
                f"{path}: not a readable checkpoint ({error}); delete it to train from the start"
            ) from error
        self.classifier.parameters = _part(arrays, "now.")
        self.best = _part(arrays, "best.")
        self.optimizer.restore(_part(arrays, "optimizer."))
        self.finished = state["finished"]
        self.history = History(**state["history"])
        self.task.advance(self.finished)


def _part(arrays: dict[str, Array], prefix: str) -> dict[str, Array]:
    return {
        name.removeprefix(prefix): array.copy()
        for name, array in arrays.items()
        if name.startswith(prefix)
    }


def _class_weights(labels: NDArray[np.int64], settings: TrainingSettings) -> Array | None:
    if settings.class_weights == "none":
        return None
    counts = np.bincount(labels, minlength=2)
    return len(labels) / (len(counts) * counts)  # mean weight over the examples is 1
