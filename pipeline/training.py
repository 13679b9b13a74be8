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

from models.errors import ArtifactError, TrainingError
from models.network import Classifier, Parameters
from models.optimizers import warmup_and_decay
from models.packing import Joined, Ragged, batches_of_like_length
from pipeline.config import TrainingSettings
from pipeline.parallel import Pass, Rules, Step, Team, team
from pipeline.progress import Silence, Task
from pipeline.writing import write_aside

Array = NDArray[Any]


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
    return np.random.default_rng(_entropy(seed, purpose, number))


def _entropy(seed: int, purpose: str, number: int) -> list[int]:
    return [seed, number, *purpose.encode()]


def train(
    classifier: Classifier,
    reviews: Examples,
    dev: Examples,
    settings: TrainingSettings,
    *,
    curriculum: Curriculum | None = None,
    pre_passes: int = 0,
    freeze: bool = True,
    checkpoint: Path | None = None,
    resume: bool = False,
    task: Task | None = None,
    processes: int | None = None,
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
        Generated sentences: `pre_passes` passes over them alone, then one fresh set mixed into
        every epoch.
    freeze
        Whether the pre-passes leave the embedding as it is.
    checkpoint
        File written after every pass (aside, then renamed), removed by nobody here.
    resume
        Go on from `checkpoint` where it exists.
    task
        Gets one step per pass (pre-passes included), in fractions, and the tokens read.
    processes
        How many work on `settings.shards` shards; see `pipeline.parallel.team`.

    Raises
    ------
    TrainingError
        The loss is not a number; the message says what to lower. A process has ended before its
        time. The last checkpoint stays.
    ArtifactError
        The checkpoint cannot be read.
    """
    rules = Rules(settings.optimizer, settings.clip_norm, settings.shards)
    with team(classifier, rules, processes) as workers:
        run = _Run(
            classifier,
            workers,
            reviews,
            dev,
            settings,
            curriculum,
            pre_passes,
            freeze,
            checkpoint,
            task or Silence(),
        )
        run.run(resume)
    classifier.parameters = run.best
    return run.history


def passes(settings: TrainingSettings, pre_passes: int) -> int:
    """Return the number of steps that `train` reports to its task."""
    return pre_passes + settings.epochs


class _Run:
    def __init__(
        self,
        classifier: Classifier,
        team: Team,
        reviews: Examples,
        dev: Examples,
        settings: TrainingSettings,
        curriculum: Curriculum | None,
        pre_passes: int,
        freeze: bool,
        checkpoint: Path | None,
        task: Task,
    ) -> None:
        self.classifier = classifier
        self.team = team
        self.reviews = reviews
        self.dev = dev
        self.settings = settings
        self.curriculum = curriculum
        self.pre_passes = pre_passes if curriculum else 0
        self.freeze = freeze
        self.checkpoint = checkpoint
        self.task = task
        self.history = History()
        self.best: Parameters = classifier.parameters
        self.finished = 0

    def run(self, resume: bool) -> None:
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

    def _one_pass(self, number: int) -> None:
        epoch = number - self.pre_passes
        if epoch < 0:
            self._curriculum_pass(number)
            return
        if epoch == 0:  # other texts, other rates, and the embedding thaws: old moments mislead
            self.team.restart()
        texts: Ragged | Joined
        texts, labels = self.reviews
        if self.curriculum:
            fresh = self.curriculum(number)
            texts = Joined(self.reviews.texts, fresh.texts)
            labels = np.concatenate([labels, fresh.labels])
        self.team.begin(Pass(_class_weights(labels, self.settings), frozen=False))
        batches = self._batches(texts.lengths, number)
        total = len(batches) * self.settings.epochs
        rate = self.settings.learning_rate
        losses, norms = [], []
        for i, rows in enumerate(batches):
            step = epoch * len(batches) + i
            fraction = warmup_and_decay(
                step, total, self.settings.warmup_steps, self.settings.final_learning_rate
            )
            batch = Examples(texts.take(rows), labels[rows])
            loss, norm = self._step(batch, rate * fraction, number, i)
            losses.append(loss)
            norms.append(norm)
            self.task.advance(1 / len(batches), tokens=batch.texts.ids.shape[1])
        self._end_epoch(float(np.mean(losses)), float(np.mean(norms)))

    def _curriculum_pass(self, number: int) -> None:
        assert self.curriculum is not None
        examples = self.curriculum(number)
        self.team.begin(Pass(class_weights=None, frozen=self.freeze))
        for i, rows in enumerate(self._batches(examples.texts.lengths, number)):
            batch = Examples(examples.texts.take(rows), examples.labels[rows])
            self._step(batch, self.settings.learning_rate, number, i, dropout=False)
        self.task.advance(1, tokens=examples.texts.ids.shape[1])

    def _step(
        self, batch: Examples, rate: float, number: int, i: int, *, dropout: bool = True
    ) -> tuple[float, float]:
        # what the generated sentences teach is exact, and nothing in them is to be averaged away
        place = number * 1_000_003 + i
        seed = _entropy(self.settings.seed, "dropout", place) if dropout else None
        loss, norm = self.team.step(Step(*batch, rate, seed))
        if not (np.isfinite(loss) and np.isfinite(norm)):
            raise TrainingError(
                f"the loss is not a number at batch {i + 1} of pass {number + 1}: lower "
                f"training.learning_rate (now {self.settings.learning_rate:g}) or "
                f"training.clip_norm (now {self.settings.clip_norm:g})"
            )
        return loss, norm

    def _batches(self, lengths: NDArray[np.int64], number: int) -> list[NDArray[np.int64]]:
        rng = purpose_rng(self.settings.seed, "order", number)
        return batches_of_like_length(lengths, self.settings.batch_size, rng)

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
        arrays |= {f"optimizer.{name}": array for name, array in self.team.state().items()}
        write_checkpoint(path, arrays, {"finished": self.finished, "history": asdict(self.history)})

    def _restore(self, path: Path) -> None:
        arrays, state = read_checkpoint(path)
        for name, P in part(arrays, "now.").items():
            self.classifier.parameters[name][...] = P
        self.best = part(arrays, "best.")
        self.team.restore(part(arrays, "optimizer."))
        self.finished = state["finished"]
        self.history = History(**state["history"])
        self.task.advance(self.finished)


def write_checkpoint(path: Path, arrays: dict[str, Array], state: dict[str, Any]) -> None:
    """Write arrays, and a state that JSON can hold, into one file, whole or not at all."""
    write_aside(path, save(arrays, {"state": json.dumps(state)}))


def read_checkpoint(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Return what `write_checkpoint` wrote.

    Raises
    ------
    ArtifactError
        It cannot be read.
    """
    try:
        with safe_open(path, "np") as file:
            state = json.loads(file.metadata()["state"])
            return {name: file.get_tensor(name) for name in file.keys()}, state  # noqa: SIM118
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        raise ArtifactError(
            f"{path}: not a readable checkpoint ({error}); delete it to train from the start"
        ) from error


def part(arrays: dict[str, Array], prefix: str) -> dict[str, Array]:
    """Return the arrays whose names begin so, without that beginning."""
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
