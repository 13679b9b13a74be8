"""Every parameter of the whole classifier against central differences in float64."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import recurrence
from models.cells import CELLS, Cell, Elman
from models.cells.base import Array
from models.checks import check_gradients
from models.embedding import SparseRows
from models.network import (
    Classifier,
    MeanEmbeddingClassifier,
    RecurrentClassifier,
    WindowClassifier,
)
from models.packing import PackedBatch, pack
from tests.models.drawing import inputs_of, labels, network, sequences

RIGHT = 1e-6
READOUTS = [("last",), ("max",), ("mean",), ("last", "max", "mean", "sum")]


def worst(model: Classifier, seed: int, lengths: list[int]) -> float:
    rng = np.random.default_rng(seed)
    batch, y = model.pack(inputs_of(model, rng, lengths)), labels(rng, len(lengths))
    errors = check_gradients(model, batch, y, class_weights=np.array([1.0, 2.0, 0.5]))
    assert errors.keys() == model.parameters.keys()
    return max(error.relative for error in errors.values())


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("cell", CELLS)
def test_recurrent(cell: str, layers: int) -> None:
    shape = {"cell": cell, "layers": layers, "readout": READOUTS[-1], "hidden": 3}
    model = network(np.random.default_rng(7), weight_penalty=0.01, **shape)
    assert worst(model, seed=8, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


@pytest.mark.parametrize("readout", READOUTS, ids="+".join)
def test_readouts(readout: tuple[str, ...]) -> None:
    model = network(np.random.default_rng(7), readout=readout, layers=2, hidden=3)
    assert worst(model, seed=8, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
@pytest.mark.parametrize("cell", CELLS)
def test_activations(cell: str, activation: str) -> None:
    model = network(np.random.default_rng(7), cell=cell, activation=activation, hidden=3)
    assert worst(model, seed=8, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


def test_a_narrow_feedback_with_everything_else() -> None:
    shape = {"vocabularies": (11, 7), "channels": 2, "chunk": 3, "weight_penalty": 0.01}
    shape |= {"cell": "jordan", "hidden": 4, "feedback_width": 2}
    model = network(np.random.default_rng(29), readout=READOUTS[-1], layers=2, **shape)
    assert worst(model, seed=30, lengths=[1, 5, 3, 7, 1, 10]) < RIGHT


def test_streams_channels_and_chunks() -> None:
    shape = {"vocabularies": (11, 7), "channels": 2, "chunk": 3, "label_smoothing": 0.1}
    model = network(np.random.default_rng(24), readout=READOUTS[-1], layers=2, **shape)
    assert worst(model, seed=25, lengths=[1, 5, 3, 7, 1, 10]) < RIGHT


@pytest.mark.parametrize("chunk", [None, 3])
def test_window(chunk: int | None) -> None:
    shape = {"vocabularies": (11, 7), "channels": 2, "window": 3, "chunk": chunk}
    model = network(np.random.default_rng(26), cls=WindowClassifier, readout=READOUTS[-1], **shape)
    assert worst(model, seed=27, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


@pytest.mark.parametrize("cell", ["elman", "jordan"])
def test_dropped_rows_of_the_weights_get_the_gradient_of_the_masked_matrix(cell: str) -> None:
    rng = np.random.default_rng(28)
    model = network(rng, cell=cell, input_dropout=0.4, recurrent_dropout=0.4, channels=1)
    batch, y = pack(inputs_of(model, rng, [4, 2])), labels(rng, 2)
    _, gradients = model.loss_and_gradients(batch, y, np.random.default_rng(3))
    for name in ("recurrence.0.U", "recurrence.0.W"):
        P, numerical = model.parameters[name], np.empty_like(model.parameters[name])
        for index in np.ndindex(P.shape):
            value, losses = P[index], []
            for shifted in (value + 1e-6, value - 1e-6):
                P[index] = shifted
                losses.append(model.loss_and_gradients(batch, y, np.random.default_rng(3))[0])
            P[index] = value
            numerical[index] = (losses[0] - losses[1]) / 2e-6
        np.testing.assert_allclose(gradients[name], numerical, atol=1e-8)
        assert (numerical == 0).all(axis=1).any()


def test_mean_embedding() -> None:
    model = network(np.random.default_rng(9), cls=MeanEmbeddingClassifier, weight_penalty=0.01)
    assert worst(model, seed=10, lengths=[1, 5, 3, 7, 1, 2]) < RIGHT


@settings(max_examples=15, deadline=None)
@given(
    cell=st.sampled_from(list(CELLS)),
    lengths=st.lists(st.integers(1, 6), min_size=1, max_size=5),
    hidden=st.integers(1, 4),
    embedding=st.integers(1, 4),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_shape(cell: str, lengths: list[int], hidden: int, embedding: int, seed: int) -> None:
    model = network(np.random.default_rng(seed), cell=cell, hidden=hidden, embedding=embedding)
    assert worst(model, seed, lengths) < RIGHT


def test_a_token_that_is_not_there_gets_no_gradient() -> None:
    rng = np.random.default_rng(11)
    model = network(rng)
    batch = pack(sequences(rng, [3, 2], 4))  # of the 11 tokens only the first 4
    _, gradients = model.loss_and_gradients(batch, labels(rng, 2))
    touched = gradients["embedding.0"]
    assert isinstance(touched, SparseRows)
    assert set(touched.ids.tolist()) == set(batch.ids[0].tolist())


@pytest.mark.parametrize("given_to", ["d_states", "d_last"])
@pytest.mark.parametrize("name", CELLS)
def test_no_gradient_in_no_gradient_out(name: str, given_to: str) -> None:
    cell, batch, x, W = recurrent(name, seed=12)
    h, tape = recurrence.forward(cell, batch, x, W)
    zeros = np.zeros_like(h if given_to == "d_states" else h[:3])
    deltas = recurrence.backward(cell, tape, W, **{given_to: zeros})
    assert not deltas.dx.any()
    assert not deltas.dW.any()


@pytest.mark.parametrize("name", CELLS)
def test_the_way_back_leaves_its_inputs_alone_and_can_be_gone_twice(name: str) -> None:
    cell, batch, x, W = recurrent(name, seed=13)
    d_states = np.random.default_rng(13).standard_normal((6, 4))
    before = [x.copy(), W.copy(), d_states.copy()]
    h, tape = recurrence.forward(cell, batch, x, W)
    result = h.copy()
    first = recurrence.backward(cell, tape, W, d_states=d_states)
    second = recurrence.backward(cell, tape, W, d_states=d_states)
    for array, copy in zip([x, W, d_states, h], [*before, result], strict=True):
        np.testing.assert_array_equal(array, copy)
    np.testing.assert_array_equal(first.dx, second.dx)
    np.testing.assert_array_equal(first.dW, second.dW)


def recurrent(name: str, seed: int) -> tuple[Cell, PackedBatch, Array, Array]:
    rng = np.random.default_rng(seed)
    cell, batch = CELLS[name](), pack(sequences(rng, [3, 1, 2], 9))
    x = rng.standard_normal((cell.gates, 6, 4))
    W = rng.standard_normal((4, cell.gates * 4))
    return cell, batch, x, W


# -- a check is worth what it catches: each mutation drops one term of the backward pass ----------


def _forgets_the_derivative(self: Cell, saved, previous, state, d_state, dx, dr) -> None:  # type: ignore[no-untyped-def]
    np.copyto(dr, d_state[0])  # da_t = dh_t, φ' dropped


def _forgets_the_bias(deltas: recurrence.Deltas) -> recurrence.Deltas:
    dx = deltas.dx.copy()
    dx[0] = 0
    return deltas._replace(dx=dx)


def _forgets_w(deltas: recurrence.Deltas) -> recurrence.Deltas:
    dW = deltas.dW.copy()
    dW[0] *= 0.9
    return deltas._replace(dW=dW)


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
