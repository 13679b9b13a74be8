"""The cells against their equations written out, and where they start from."""

import numpy as np
import pytest
from scipy.special import expit

from models import recurrence
from models.activations import ACTIVATIONS
from models.cells import CELLS, GRU, LSTM, Cell, Jordan
from models.feedback import Feedback
from models.initializers import RECURRENT
from models.network import Architecture, RecurrentClassifier
from models.packing import pack
from tests.models.drawing import sequences

PHI = {"tanh": np.tanh, "sigmoid": expit, "relu": lambda a: np.maximum(a, 0)}
LENGTHS = [6, 3, 3, 1]
HIDDEN = 4


def gru(x_t, h, W):  # type: ignore[no-untyped-def]
    (x_r, x_z, x_u), (W_r, W_z, W_u) = np.split(x_t, 3), np.split(W, 3, axis=1)
    reset, z = expit(x_r + h[0] @ W_r), expit(x_z + h[0] @ W_z)
    u = np.tanh(x_u + reset * (h[0] @ W_u))
    return [(1 - z) * u + z * h[0]]


def lstm(x_t, state, W):  # type: ignore[no-untyped-def]
    h, m = state
    i, f, o, u = np.split(x_t + h @ W, 4)
    m = expit(f) * m + expit(i) * np.tanh(u)
    return [expit(o) * np.tanh(m), m]


@pytest.mark.parametrize(("cell", "equations"), [(GRU(), gru), (LSTM(), lstm)])
def test_forward_is_the_equations(cell: Cell, equations) -> None:  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(1)
    batch = pack(sequences(rng, LENGTHS, 9))
    x = rng.standard_normal((cell.gates, sum(LENGTHS), HIDDEN))
    W = rng.standard_normal((HIDDEN, cell.gates * HIDDEN))
    h, _ = recurrence.forward(cell, batch, x, W)
    for row, length in enumerate(LENGTHS):
        state = [np.zeros(HIDDEN)] * cell.parts
        for t in range(length):
            at = batch.offsets[t] + row
            state = equations(x[:, at].ravel(), state, W)
            np.testing.assert_allclose(h[at], state[0], rtol=1e-12)


@pytest.mark.parametrize("activation", PHI)
def test_a_jordan_network_hears_its_output(activation: str) -> None:
    rng = np.random.default_rng(7)
    cell, phi = Jordan(activation), PHI[activation]
    batch = pack(sequences(rng, LENGTHS, 9))
    x = rng.standard_normal((1, sum(LENGTHS), HIDDEN))
    V, d = rng.standard_normal((HIDDEN, 2)), rng.standard_normal(2)
    W = rng.standard_normal((2, HIDDEN))
    h, _ = recurrence.forward(cell, batch, x, W, feedback=Feedback(V, d, ACTIVATIONS[activation]))
    for row, length in enumerate(LENGTHS):
        y = np.zeros(2)
        for t in range(length):
            at = batch.offsets[t] + row
            state = phi(x[0, at] + y @ W)
            np.testing.assert_allclose(h[at], state, rtol=1e-12)
            y = phi(state @ V + d)


@pytest.mark.parametrize("initialization", RECURRENT)
def test_what_a_jordan_network_feeds_back_may_be_narrower_than_its_state(
    initialization: str,
) -> None:
    shape = {"vocabularies": (9,), "embedding": 3, "hidden": 5, "cell": "jordan", "layers": 2}
    for width, expected in ((None, 5), (2, 2)):
        a = Architecture(**shape, initialization=initialization, feedback_width=width)  # type: ignore[arg-type]
        p = RecurrentClassifier.initialize(a, np.random.default_rng(8)).parameters
        for layer in range(2):
            name = f"recurrence.{layer}"
            found = [p[f"{name}.{P}"].shape for P in "WVd"]
            assert found == [(expected, 5), (5, expected), (expected,)]
            if initialization == "identity":  # so much of the state comes back as it is
                np.testing.assert_array_equal(
                    p[f"{name}.V"] @ p[f"{name}.W"], np.diag(np.arange(5) < expected)
                )


@pytest.mark.parametrize("name", CELLS)
def test_a_second_batch_does_not_disturb_the_first(name: str) -> None:
    rng = np.random.default_rng(2)
    cell, batch = CELLS[name](), pack(sequences(rng, LENGTHS, 9))
    W = rng.standard_normal((HIDDEN, cell.gates * HIDDEN))
    one, two = rng.standard_normal((2, cell.gates, sum(LENGTHS), HIDDEN))
    h, tape = recurrence.forward(cell, batch, one, W)
    expected = recurrence.backward(cell, tape, W, d_states=h.copy())
    h, tape = recurrence.forward(cell, batch, one, W)
    recurrence.forward(cell, batch, two, W)
    found = recurrence.backward(cell, tape, W, d_states=h.copy())
    np.testing.assert_array_equal(found.dx, expected.dx)
    np.testing.assert_array_equal(found.dW, expected.dW)


@pytest.mark.parametrize("name", CELLS)
def test_large_inputs_saturate_and_stay_finite(name: str) -> None:
    cell, batch = CELLS[name](), pack(sequences(np.random.default_rng(3), LENGTHS, 9))
    x = np.full((cell.gates, sum(LENGTHS), HIDDEN), 1e4, np.float32)
    x[:, ::2] *= -1
    W = np.ones((HIDDEN, cell.gates * HIDDEN), np.float32)
    h, tape = recurrence.forward(cell, batch, x, W)
    assert np.isfinite(h).all()
    assert h.dtype == np.float32
    deltas = recurrence.backward(cell, tape, W, d_states=np.ones_like(h))
    assert not deltas.dx.any()  # every φ' and σ' is 0


def test_only_the_forget_gate_starts_open() -> None:
    np.testing.assert_array_equal(LSTM().initial_bias(2), [0, 0, 1, 1, 0, 0, 0, 0])
    for name in ("elman", "gru"):
        assert not CELLS[name]().initial_bias(2).any()


@pytest.mark.parametrize("gates", [1, 3, 4])
def test_orthogonal_is_orthogonal_gate_by_gate(gates: int) -> None:
    W = RECURRENT["orthogonal"](5, gates * 5, np.random.default_rng(4), np.float64)
    blocks = np.split(W, gates, axis=1)
    for block in blocks:
        np.testing.assert_allclose(block @ block.T, np.eye(5), atol=1e-12)
    assert len({block.tobytes() for block in blocks}) == gates


@pytest.mark.parametrize("gates", [1, 3, 4])
def test_identity_is_the_candidates_alone(gates: int) -> None:
    W = RECURRENT["identity"](5, gates * 5, np.random.default_rng(5), np.float32)
    np.testing.assert_array_equal(W[:, -5:], np.eye(5))
    assert (W[:, :-5] != 0).all()
    assert W.dtype == np.float32


def test_glorot_is_as_wide_for_many_gates_as_for_one() -> None:
    limit = np.sqrt(6 / (50 + 50))
    for gates in (1, 4):
        W = RECURRENT["glorot"](50, gates * 50, np.random.default_rng(6), np.float64)
        assert 0.99 * limit < np.abs(W).max() <= limit
