"""A toy task that needs memory and order: the label is whether 1 comes before 2."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.errors import ArtifactError, TrainingError
from models.network import Architecture, Classifier, MeanEmbeddingClassifier, RecurrentClassifier
from models.packing import Ragged
from pipeline.config import TrainingSettings
from pipeline.training import Examples, History, train

SHAPE = Architecture((8,), embedding=8, hidden=12, input_dropout=0.1, word_dropout=0.02)


def task(seed: int, count: int = 400) -> Examples:
    rng = np.random.default_rng(seed)
    texts, labels = [], []
    for _ in range(count):
        filler = rng.integers(3, 8, rng.integers(2, 6)).tolist()
        first, second = sorted(rng.choice(len(filler) + 1, 2, replace=False))
        label = int(rng.integers(2))
        one, two = (1, 2) if label else (2, 1)
        filler.insert(second, two)
        filler.insert(first, one)
        texts.append(filler)
        labels.append(label)
    return Examples(Ragged.from_sequences(texts), np.array(labels))


def settings(**changes: Any) -> TrainingSettings:
    values = {"epochs": 8, "learning_rate": 0.01, "batch_size": 32, "patience": 8}
    return TrainingSettings(**(values | changes))


def fresh(cls: type[Classifier] = RecurrentClassifier, shape: Architecture = SHAPE) -> Classifier:
    return cls.initialize(shape, np.random.default_rng(0))


def weights(classifier: Classifier) -> bytes:
    return b"".join(classifier.parameters[name].tobytes() for name in sorted(classifier.parameters))


def accuracy(classifier: Classifier, examples: Examples) -> float:
    predicted = classifier.predict_proba(examples.texts).argmax(axis=1)
    return float(np.mean(predicted == examples.labels))


def test_the_recurrent_network_learns_order_and_the_mean_of_embeddings_cannot() -> None:
    recurrent, mean = fresh(), fresh(MeanEmbeddingClassifier)
    train(recurrent, task(1), task(2), settings(epochs=20, patience=20))
    train(mean, task(1), task(2), settings(epochs=20, patience=20))
    assert accuracy(recurrent, task(3)) > 0.95
    assert accuracy(mean, task(3)) < 0.65


@pytest.mark.parametrize("optimizer", ["adam", "sgd"])
def test_the_same_seed_gives_the_same_bytes_and_another_does_not(optimizer: str) -> None:
    runs = []
    for seed in (0, 0, 1):
        classifier = fresh()
        train(classifier, task(1), task(2), settings(epochs=2, optimizer=optimizer, seed=seed))
        runs.append(weights(classifier))
    assert runs[0] == runs[1] != runs[2]


class Stop:
    """A task during which a person presses Ctrl-C after so many signs of progress."""

    def __init__(self, after: int) -> None:
        self.left = after

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt

    def note(self, text: str) -> None: ...


def curriculum(number: int) -> Examples:
    return task(1000 + number, 64)


@pytest.mark.parametrize("after", [10, 25, 60, 100])
def test_interrupted_and_resumed_ends_with_the_same_bytes(after: int, tmp_path: Path) -> None:
    plan: dict[str, Any] = {"curriculum": curriculum, "pre_passes": 2}
    straight, broken = fresh(), fresh()
    expected = train(straight, task(1), task(2), settings(), **plan)

    checkpoint = tmp_path / "checkpoint.safetensors"
    first = (
        train(broken, task(1), task(2), settings(), checkpoint=checkpoint, task=Stop(after), **plan)
        if after > 20
        else _interrupted_early(broken, checkpoint, plan, after)
    )
    assert first is None or first.interrupted
    again = fresh()
    resumed = train(again, task(1), task(2), settings(), checkpoint=checkpoint, resume=True, **plan)
    assert weights(again) == weights(straight)
    assert resumed == expected


def _interrupted_early(
    classifier: Classifier, checkpoint: Path, plan: dict[str, Any], after: int
) -> History | None:
    """Before the first epoch there is nothing worth keeping: the interrupt goes on."""
    with pytest.raises(KeyboardInterrupt):
        train(
            classifier,
            task(1),
            task(2),
            settings(),
            checkpoint=checkpoint,
            task=Stop(after),
            **plan,
        )
    return None


def test_interrupting_keeps_the_best_epoch(tmp_path: Path) -> None:
    classifier = fresh()
    history = train(classifier, task(1), task(2), settings(), task=Stop(60))
    assert history.interrupted
    assert 0 < len(history.dev_accuracy) < 8
    assert accuracy(classifier, task(2)) == max(history.dev_accuracy)


def test_the_best_epoch_on_dev_is_kept() -> None:
    classifier = fresh()
    history = train(classifier, task(1), task(2), settings())
    assert history.dev_accuracy[history.best_epoch - 1] == max(history.dev_accuracy)
    assert accuracy(classifier, task(2)) == max(history.dev_accuracy)


def test_training_stops_when_patience_runs_out() -> None:
    # with a rate this small nothing changes after the first epoch
    history = train(fresh(), task(1), task(2), settings(epochs=8, learning_rate=1e-30, patience=2))
    assert len(history.dev_accuracy) == history.best_epoch + 2


@pytest.mark.parametrize("freeze", [True, False])
def test_pre_passes_leave_the_embedding_alone_if_they_are_to(freeze: bool) -> None:
    classifier = fresh()
    before = classifier.parameters["embedding.0"].copy()
    seen: list[bytes] = []

    class Watch(Stop):
        def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
            seen.append(classifier.parameters["embedding.0"].tobytes())

    train(
        classifier,
        task(1),
        task(2),
        settings(epochs=1),
        curriculum=curriculum,
        pre_passes=3,
        freeze=freeze,
        task=Watch(0),
    )
    assert [now == before.tobytes() for now in seen[:3]] == [freeze] * 3
    assert seen[-1] != before.tobytes()


def test_a_loss_that_is_no_number_stops_at_once_and_says_what_to_lower() -> None:
    classifier = fresh()
    classifier.parameters["recurrence.0.W"][0, 0] = np.nan
    with pytest.raises(TrainingError, match=r"batch 1 of pass 1: lower training\.learning_rate"):
        train(classifier, task(1), task(2), settings())


def test_a_loss_that_is_no_number_leaves_the_checkpoint_of_the_pass_before(tmp_path: Path) -> None:
    checkpoint = tmp_path / "checkpoint.safetensors"
    straight, broken, again = fresh(), fresh(), fresh()
    expected = train(straight, task(1), task(2), settings(epochs=3))

    class Break(Stop):
        def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
            self.left -= 1
            if self.left == 0:
                broken.parameters["readout.c"][0] = np.nan

    # 13 batches a pass: the 20th is the 7th of pass 2, and the next one is not survived
    with pytest.raises(TrainingError, match=r"batch 8 of pass 2: lower training\.learning_rate"):
        train(
            broken,
            task(1),
            task(2),
            settings(epochs=3),
            checkpoint=checkpoint,
            task=Break(after=20),
        )
    resumed = train(again, task(1), task(2), settings(epochs=3), checkpoint=checkpoint, resume=True)
    assert weights(again) == weights(straight)
    assert resumed == expected


def test_a_damaged_checkpoint_is_named(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.safetensors"
    path.write_bytes(b"not a checkpoint")
    with pytest.raises(ArtifactError, match=r"checkpoint\.safetensors: not a readable"):
        train(fresh(), task(1), task(2), settings(), checkpoint=path, resume=True)


def test_balanced_class_weights_raise_the_rare_class() -> None:
    rng = np.random.default_rng(4)
    noise = Ragged.from_sequences(rng.integers(3, 8, (400, 3)).tolist())
    labels = (rng.random(400) < 0.1).astype(np.int64)
    positive = []
    for weighting in ("none", "balanced"):
        classifier = fresh()
        train(
            classifier,
            Examples(noise, labels),
            task(2),
            settings(epochs=15, class_weights=weighting, early_stopping=False),
        )
        positive.append(classifier.predict_proba(noise)[:, 1].mean())
    assert positive[0] == pytest.approx(0.1, abs=0.1)
    assert positive[1] == pytest.approx(0.5, abs=0.15)
