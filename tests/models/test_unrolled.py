"""The unrolled network and the recurrent one are the same function, and have the same gradient."""

import numpy as np
import pytest

from models import recurrence
from models.activations import ACTIVATIONS
from models.cells import Elman
from models.network import RecurrentClassifier
from models.packing import Ragged, pack
from models.readout import cross_entropy
from models.unrolled import Layer, Tied, backward, forward, tie, unroll
from tests.models.drawing import network

STEPS, INPUTS, HIDDEN = 5, 3, 4


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_time_loop_is_the_unrolled_network(activation: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    shapes = (INPUTS, HIDDEN), (HIDDEN, HIDDEN), (HIDDEN,)
    weights = Tied(*(rng.standard_normal(shape) for shape in shapes))
    x, phi = rng.standard_normal((STEPS, INPUTS)), ACTIVATIONS[activation]
    dh = rng.standard_normal((STEPS + 1, HIDDEN))  # every state is read

    layers = unroll(weights, STEPS)
    h = forward(layers, x, phi)
    gradients, dx = backward(layers, x, h, dh, phi)
    dU, dW, db = tie(gradients)

    cell, batch = Elman(activation), pack(Ragged.from_sequences([np.zeros(STEPS)]))
    states, tape = recurrence.forward(cell, batch, (x @ weights.U + weights.b)[None], weights.W)
    deltas = recurrence.backward(cell, tape, weights.W, d_states=dh[1:])
    da = deltas.dx[recurrence.delta_rows(batch)]
    np.testing.assert_allclose(h[1:], states, rtol=1e-12)
    for found, expected in (
        (deltas.dW, dW),
        (x.T @ da, dU),
        (da.sum(axis=0), db),
        (da @ weights.U.T, dx),
    ):
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12 * np.abs(expected).max())


def test_the_classifier_s_gradient_is_the_copies_sum() -> None:
    model = network(np.random.default_rng(1))
    assert isinstance(model, RecurrentClassifier)
    p, ids = model.parameters, [4, 1, 9, 1]
    texts, label = Ragged.from_sequences([ids]), np.array([2])
    loss, gradients = model.loss_and_gradients(pack(texts), label)

    x, phi = p["embedding.0"][ids], ACTIVATIONS["tanh"]
    layers = unroll(Tied(*(p[f"recurrence.0.{name}"] for name in "UWb")), len(ids))
    h = forward(layers, x, phi)
    expected, d_logits = cross_entropy(h[-1:] @ p["readout.V"] + p["readout.c"], label)
    dh = np.zeros_like(h)
    dh[-1] = d_logits[0] @ p["readout.V"].T
    assert loss == pytest.approx(expected, rel=1e-12)
    tied = tie(backward(layers, x, h, dh, phi)[0])
    for name, gradient in tied._asdict().items():
        np.testing.assert_allclose(gradients[f"recurrence.0.{name}"], gradient, rtol=1e-10)


def test_the_copies_are_copies() -> None:
    weights = Tied(np.ones((INPUTS, HIDDEN)), np.ones((HIDDEN, HIDDEN)), np.ones(HIDDEN))
    layers = unroll(weights, 2)
    layers[0].M[:] = 0
    layers[0].b[:] = 0
    assert weights.W.all()
    assert layers[1].M.all()
    assert layers[1].b.all()


def test_untied_layers_have_gradients_of_their_own() -> None:
    rng = np.random.default_rng(2)
    layers = [
        Layer(rng.standard_normal((HIDDEN + INPUTS, HIDDEN)), rng.standard_normal(HIDDEN))
        for _ in range(3)
    ]
    x, phi = rng.standard_normal((3, INPUTS)), ACTIVATIONS["tanh"]
    dh = np.zeros((4, HIDDEN))
    dh[-1] = rng.standard_normal(HIDDEN)
    gradients, _ = backward(layers, x, forward(layers, x, phi), dh, phi)
    M = layers[0].M
    for index in ((0, 1), (HIDDEN, 2)):
        losses = []
        for shift in (1e-6, -2e-6):
            M[index] += shift
            losses.append(float(forward(layers, x, phi)[-1] @ dh[-1]))
        M[index] += 1e-6
        numerical = (losses[0] - losses[1]) / 2e-6
        assert gradients[0].M[index] == pytest.approx(numerical, abs=1e-8)
