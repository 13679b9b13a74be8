"""The gradient in every state: against the product of Jacobians, and against differences."""

import numpy as np
import pytest

from models import recurrence
from models.cells import CELLS
from models.diagnostics import largest_factor, reach, state_gradients
from models.embedding import InputLayer
from models.feedback import Feedback
from models.network import RecurrentClassifier
from models.packing import PackedBatch, Ragged, pack
from models.readout import PooledGradient
from tests.models.drawing import labels, network, sequences

Drawn = tuple[RecurrentClassifier, PackedBatch, np.ndarray]


def drawn(lengths: list[int], **shape: object) -> Drawn:
    rng = np.random.default_rng(5)
    model = network(rng, **shape)
    assert isinstance(model, RecurrentClassifier)
    return model, pack(sequences(rng, lengths, 11)), labels(rng, len(lengths))


def states_of(model: RecurrentClassifier, batch: PackedBatch) -> tuple[np.ndarray, recurrence.Tape]:
    a, p = model.architecture, model.parameters
    cell = CELLS[a.cell](a.activation)
    x = InputLayer(batch, p).project(p["recurrence.0.U"], p["recurrence.0.b"], cell.gates)
    feedback = Feedback.of(cell, p, "recurrence.0")
    W, c = p["recurrence.0.W"], p.get("recurrence.0.c")
    return recurrence.forward(cell, batch, x, W, c, feedback=feedback)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_an_elman_network_multiplies_jacobians(activation: str) -> None:
    model, batch, y = drawn([6], activation=activation)
    p, (h, _) = model.parameters, states_of(model, batch)
    W, o = p["recurrence.0.W"], h[-1] @ p["readout.V"] + p["readout.c"]
    slope = {"tanh": 1 - h**2, "sigmoid": h * (1 - h), "relu": (h > 0).astype(float)}[activation]
    probabilities = np.exp(o) / np.exp(o).sum()
    d = (probabilities - np.eye(3)[y[0]]) @ p["readout.V"].T
    found = reach(model, batch, y)
    assert found.distance.tolist() == [5, 4, 3, 2, 1, 0]
    for k in reversed(range(6)):
        assert found.hidden[k] == pytest.approx(np.linalg.norm(d))
        part = np.outer(h[k - 1] if k else np.zeros(4), d * slope[k])
        assert found.step[k] == pytest.approx(np.linalg.norm(part))
        d = d @ np.diag(slope[k]) @ W.T


@pytest.mark.parametrize("cell", CELLS)
def test_the_steps_parts_add_up_to_the_gradient(cell: str) -> None:
    model, batch, _ = drawn([5, 3, 1], cell=cell)
    kind, p = CELLS[cell](), model.parameters
    W, feedback = p["recurrence.0.W"], Feedback.of(kind, p, "recurrence.0")
    h, tape = states_of(model, batch)
    d_states = np.random.default_rng(0).standard_normal(h.shape)
    kept = state_gradients(kind, tape, W, PooledGradient(d_states=d_states), feedback)
    whole = recurrence.backward(kind, tape, W, d_states=d_states, feedback=feedback)
    total = np.zeros_like(W)
    for position in range(len(h)):
        step = int(np.searchsorted(batch.offsets, position, "right")) - 1
        if step:
            before = tape.fed[batch.offsets[step - 1] + batch.rows[position]]
            total += np.outer(before, kept.dr[position])
    np.testing.assert_allclose(total, whole.dW, atol=1e-12)


@pytest.mark.parametrize("cell", CELLS)
def test_the_gradient_in_a_state_is_that_of_differences_of_the_loss(cell: str) -> None:
    # the start of a second run of the loop is a state like any other: shift it, and look
    rng = np.random.default_rng(6)
    kind, H, T = CELLS[cell](), 3, 4
    batch = pack(Ragged.from_sequences([range(T)]))
    x, W = rng.standard_normal((kind.gates, T, H)), rng.standard_normal((H, kind.gates * H))
    c, weights = rng.standard_normal(H), rng.standard_normal(H)
    V, d = rng.standard_normal((H, H)), rng.standard_normal(H)
    feedback = Feedback.of(kind, {".V": V, ".d": d}, "")
    _, tape = recurrence.forward(kind, batch, x, W, c, feedback=feedback)
    found = state_gradients(kind, tape, W, PooledGradient(weights[None]), feedback).d_states

    def loss(state: np.ndarray, done: int) -> float:
        for k in range(done + 1, T):
            fed = state[0] if feedback is None else np.tanh(state[0] @ V + d)
            r = (fed @ W).reshape(kind.gates, 1, H)
            r[-1] += c
            saved, new = np.empty((kind.saves, 1, H)), np.empty_like(state)
            if kind.saves:
                saved[: kind.gates] = r
                r = saved[: kind.gates]
            kind.step(x[:, k : k + 1], r, state, new, saved)
            state = new
        return float(state[0, 0] @ weights)

    for k in range(T - 1):
        state = tape.states[:, k : k + 1]
        for index in np.ndindex(state.shape):
            shift = np.zeros_like(state)
            shift[index] = 1e-6
            numerical = (loss(state + shift, k) - loss(state - shift, k)) / 2e-6
            assert found[index[0], k, index[2]] == pytest.approx(numerical, abs=1e-7)


def test_watching_changes_nothing() -> None:
    model, batch, y = drawn([4, 2], cell="gru")
    before = model.loss_and_gradients(batch, y)[1]["recurrence.0.W"]
    reach(model, batch, y)
    np.testing.assert_array_equal(model.loss_and_gradients(batch, y)[1]["recurrence.0.W"], before)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_no_step_lengthens_the_gradient_by_more_than_the_bound(activation: str) -> None:
    model, batch, y = drawn([12], activation=activation)
    norms = reach(model, batch, y).hidden[::-1]
    factor = largest_factor(model.parameters["recurrence.0.W"], activation)
    assert (norms[1:] <= factor * norms[:-1] * (1 + 1e-12)).all()


def test_a_norm_is_of_the_sequences_own_loss() -> None:
    model, batch, y = drawn([5])
    twice = pack(Ragged(np.tile(batch.ids, 2), np.array([0, 5, 10]), np.empty((10, 0))))
    alone, together = reach(model, batch, y), reach(model, twice, np.tile(y, 2))
    np.testing.assert_allclose(together.state[::2], alone.state)


@pytest.mark.parametrize("shape", [{"layers": 2}, {"chunk": 2}])
def test_what_is_not_one_chain_is_refused(shape: dict[str, int]) -> None:
    model, batch, y = drawn([5], **shape)
    with pytest.raises(ValueError, match="one layer"):
        reach(model, model.pack(Ragged(batch.ids, np.array([0, 5]), np.empty((5, 0)))), y)
