"""Many-to-many: its gradients, its independence of packing, and that positions may say nothing."""

from unittest.mock import patch

import numpy as np
import pytest

from models import sequence
from models.cells import CELLS
from models.checks import check_gradients
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged
from models.sequence import NO_TARGET, SequenceNetwork, cross_entropy_each
from tests.models.drawing import inputs_of, network

RIGHT = 1e-6
LENGTHS = [1, 5, 3, 7, 1, 2]


def drawn(rng: np.random.Generator, **shape: object) -> SequenceNetwork:
    model = network(rng, cls=SequenceNetwork, **shape)
    assert isinstance(model, SequenceNetwork)
    return model


def targets_of(rng: np.random.Generator, count: int) -> np.ndarray:
    targets = rng.integers(0, 3, count)
    targets[rng.random(count) < 0.3] = NO_TARGET
    return targets


def worst(model: SequenceNetwork, seed: int) -> float:
    rng = np.random.default_rng(seed)
    texts = inputs_of(model, rng, LENGTHS)
    targets = targets_of(rng, sum(LENGTHS))
    weights = np.array([1.0, 2.0, 0.5])
    errors = check_gradients(model, model.pack(texts), targets, class_weights=weights)
    assert errors.keys() == model.parameters.keys()
    return max(error.relative for error in errors.values())


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("cell", CELLS)
def test_every_gradient_is_the_numerical_one(cell: str, layers: int) -> None:
    model = drawn(np.random.default_rng(1), cell=cell, layers=layers, hidden=3)
    assert worst(model, seed=2) < RIGHT


def test_streams_channels_and_chunks() -> None:
    shape = {"vocabularies": (11, 7), "channels": 2, "chunk": 3}
    assert worst(drawn(np.random.default_rng(3), **shape), seed=4) < RIGHT


def test_the_check_catches_a_readout_that_sends_nothing_back() -> None:
    model = drawn(np.random.default_rng(5))
    right = cross_entropy_each

    def wrong(*args):  # type: ignore[no-untyped-def]
        found = right(*args)
        return found._replace(dh=np.zeros_like(found.dh))

    with patch.object(sequence, "cross_entropy_each", wrong):
        assert worst(model, seed=6) > 1e-3


def test_blocks_do_not_change_what_is_computed() -> None:
    rng = np.random.default_rng(7)
    h, V, c = rng.standard_normal((9, 4)), rng.standard_normal((4, 3)), rng.standard_normal(3)
    targets = targets_of(rng, 9)
    whole = cross_entropy_each(h, V, c, targets)
    with patch.object(sequence, "BLOCK", 2 * 3 * 8):  # two rows of scores
        pieces = cross_entropy_each(h, V, c, targets)
    for one, other in zip(whole, pieces, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def test_positions_without_a_target_change_nothing() -> None:
    rng = np.random.default_rng(8)
    model = drawn(rng)
    texts = inputs_of(model, rng, [4, 2])
    targets = np.array([2, 0, NO_TARGET, NO_TARGET, 1, NO_TARGET])
    shorter = Ragged.from_sequences([texts.ids[0, :2], texts.ids[0, 4:5]])
    loss, gradients = model.loss_and_gradients(model.pack(texts), targets)
    expected, same = model.loss_and_gradients(model.pack(shorter), np.array([2, 0, 1]))
    assert loss == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(
        gradients["recurrence.0.W"], same["recurrence.0.W"], rtol=1e-9, atol=1e-15
    )


def test_without_any_target_loss_and_gradients_are_zero() -> None:
    model = drawn(np.random.default_rng(9))
    batch = model.pack(inputs_of(model, np.random.default_rng(9), [3, 2]))
    loss, gradients = model.loss_and_gradients(batch, np.full(5, NO_TARGET))
    assert loss == 0
    for gradient in gradients.values():
        values = gradient if isinstance(gradient, np.ndarray) else gradient.values
        assert not values.any()


def test_losses_are_those_of_the_probabilities_in_the_callers_order() -> None:
    rng = np.random.default_rng(10)
    model = drawn(rng, layers=2)
    texts = inputs_of(model, rng, LENGTHS)
    targets = targets_of(rng, sum(LENGTHS))
    p, losses = model.predict_proba(texts), model.losses(texts, targets)
    np.testing.assert_allclose(p.sum(axis=1), 1)
    has = targets != NO_TARGET
    np.testing.assert_allclose(losses[has], -np.log(p[has, targets[has]]))
    assert not losses[~has].any()
    loss, _ = model.loss_and_gradients(model.pack(texts), targets)
    assert loss == pytest.approx(losses[has].mean())
    one = texts.take(np.array([3]))
    np.testing.assert_allclose(p[9:16], model.predict_proba(one))


def test_at_the_last_position_it_is_the_classifier() -> None:
    rng = np.random.default_rng(11)
    model = drawn(rng, cell="gru")
    classifier = RecurrentClassifier(model.architecture, model.parameters)
    texts = inputs_of(model, rng, LENGTHS)
    ends = texts.indptr[1:] - 1
    np.testing.assert_allclose(
        model.predict_proba(texts)[ends], classifier.predict_proba(texts), rtol=1e-12
    )


def test_dropout_has_the_gradient_of_what_it_left() -> None:
    rng = np.random.default_rng(12)
    model = drawn(rng, readout_dropout=0.5, input_dropout=0.3)
    texts, targets = inputs_of(model, rng, [3, 2]), np.array([0, 1, 2, 1, 0])
    batch, P = model.pack(texts), model.parameters["recurrence.0.W"]
    _, gradients = model.loss_and_gradients(batch, targets, np.random.default_rng(1))
    losses = []
    for step in (1e-6, -2e-6):
        P[1, 2] += step
        losses.append(model.loss_and_gradients(batch, targets, np.random.default_rng(1))[0])
    gradient = gradients["recurrence.0.W"]
    assert isinstance(gradient, np.ndarray)
    assert gradient[1, 2] == pytest.approx((losses[0] - losses[1]) / 2e-6, rel=1e-4)


def test_the_architecture_says_how_many_classes() -> None:
    a = Architecture(vocabularies=(7,), embedding=2, hidden=3, classes=7)
    model = SequenceNetwork.initialize(a, np.random.default_rng(0))
    assert model.parameters["readout.V"].shape == (3, 7)
