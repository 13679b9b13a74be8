"""Every parameter of the whole classifier against central differences in float64."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import recurrence
from models.cells import Cell, Elman
from models.checks import check_gradients
from models.embedding import SparseRows
from models.network import Classifier, MeanEmbeddingClassifier, RecurrentClassifier
from models.packing import pack
from tests.models.drawing import labels, network, sequences

RIGHT = 1e-6
READOUTS = [("last",), ("max",), ("mean",), ("last", "max", "mean")]


def worst(model: Classifier, seed: int, lengths: list[int]) -> float:
    rng = np.random.default_rng(seed)
    batch, y = pack(sequences(rng, lengths, 11)), labels(rng, len(lengths))
    errors = check_gradients(model, batch, y, class_weights=np.array([1.0, 2.0, 0.5]))
    assert errors.keys() == model.parameters.keys()
    return max(error.relative for error in errors.values())


@pytest.mark.parametrize("readout", READOUTS, ids="+".join)
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_recurrent(activation: str, layers: int, readout: tuple[str, ...]) -> None:
    shape = {"activation": activation, "layers": layers, "readout": readout, "hidden": 3}
    model = network(np.random.default_rng(7), weight_penalty=0.01, **shape)
    assert worst(model, seed=8, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


def test_mean_embedding() -> None:
    model = network(np.random.default_rng(9), cls=MeanEmbeddingClassifier, weight_penalty=0.01)
    assert worst(model, seed=10, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


@settings(max_examples=15, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 6), min_size=1, max_size=5),
    hidden=st.integers(1, 4),
    embedding=st.integers(1, 4),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_shape(lengths: list[int], hidden: int, embedding: int, seed: int) -> None:
    model = network(np.random.default_rng(seed), hidden=hidden, embedding=embedding)
    assert worst(model, seed, lengths) < RIGHT


def test_a_token_that_is_not_there_gets_no_gradient() -> None:
    rng = np.random.default_rng(11)
    model = network(rng)
    batch = pack(sequences(rng, [3, 2], 4))  # of the 11 tokens only the first 4
    _, gradients = model.loss_and_gradients(batch, labels(rng, 2))
    touched = gradients["embedding"]
    assert isinstance(touched, SparseRows)
    assert set(touched.ids.tolist()) == set(batch.token_ids.tolist())


@pytest.mark.parametrize("given_to", ["d_states", "d_last"])
def test_no_gradient_in_no_gradient_out(given_to: str) -> None:
    rng = np.random.default_rng(12)
    batch = pack(sequences(rng, [3, 1, 2], 9))
    W = rng.standard_normal((4, 4))
    h, tape = recurrence.forward(Elman(), batch, rng.standard_normal((6, 4)), W)
    zeros = np.zeros_like(h if given_to == "d_states" else h[:3])
    deltas = recurrence.backward(Elman(), tape, W, **{given_to: zeros})
    assert not deltas.dx.any()
    assert not deltas.dW.any()


def test_the_way_back_leaves_its_inputs_alone_and_can_be_gone_twice() -> None:
    rng = np.random.default_rng(13)
    batch = pack(sequences(rng, [3, 1, 2], 9))
    W, d_states = rng.standard_normal((4, 4)), rng.standard_normal((6, 4))
    h, tape = recurrence.forward(Elman(), batch, rng.standard_normal((6, 4)), W)
    before = [W.copy(), d_states.copy(), h.copy()]
    first = recurrence.backward(Elman(), tape, W, d_states=d_states)
    second = recurrence.backward(Elman(), tape, W, d_states=d_states)
    for array, copy in zip([W, d_states, h], before, strict=True):
        np.testing.assert_array_equal(array, copy)
    np.testing.assert_array_equal(first.dx, second.dx)
    np.testing.assert_array_equal(first.dW, second.dW)


# -- a check is worth what it catches: each mutation drops one term of the backward pass ----------


def _forgets_the_derivative(self: Cell, saved, previous, state, d_state, dx, dr) -> None:  # type: ignore[no-untyped-def]
    np.copyto(dr, d_state[0])  # da_t = dh_t, φ' dropped


def _forgets_the_bias(deltas: recurrence.Deltas) -> recurrence.Deltas:
    dx = deltas.dx.copy()
    dx[0] = 0
    return recurrence.Deltas(dx, deltas.dW)


def _forgets_w(deltas: recurrence.Deltas) -> recurrence.Deltas:
    dW = deltas.dW.copy()
    dW[0] *= 0.9
    return recurrence.Deltas(deltas.dx, dW)


def test_the_check_catches_a_dropped_derivative() -> None:
    model = network(np.random.default_rng(14))
    with patch.object(Elman, "undo", _forgets_the_derivative):
        assert worst(model, seed=15, lengths=[4, 2, 1]) > 1e-3


@pytest.mark.parametrize("mutation", [_forgets_the_bias, _forgets_w])
def test_the_check_catches_a_dropped_term(mutation) -> None:  # type: ignore[no-untyped-def]
    model = network(np.random.default_rng(16))
    assert isinstance(model, RecurrentClassifier)
    right = recurrence.backward

    def wrong(*args, **kwargs):  # type: ignore[no-untyped-def]
        return mutation(right(*args, **kwargs))

    with patch.object(recurrence, "backward", wrong):
        assert worst(model, seed=17, lengths=[4, 2, 1]) > 1e-3


def test_the_check_catches_time_that_is_not_gone_back_through() -> None:
    model = network(np.random.default_rng(18))
    right = recurrence.backward

    def truncated(cell, tape, W, **kwargs):  # type: ignore[no-untyped-def]
        return right(cell, tape, np.zeros_like(W), **kwargs)  # da_{t+1} Wᵀ dropped

    with patch.object(recurrence, "backward", truncated):
        assert worst(model, seed=19, lengths=[4, 2, 1]) > 1e-3


def test_rounded_losses_are_refused() -> None:
    rng = np.random.default_rng(20)
    model = network(rng, dtype=np.float32)
    with pytest.raises(ValueError, match="float64"):
        check_gradients(model, pack(sequences(rng, [2], 11)), labels(rng, 1))
