"""How far a gradient reaches: its size against the distance from the last step.

In an Elman network the gradient in an earlier state is a product of Jacobians (row vectors)::

    ∂L/∂h_k = ∂L/∂h_T J_T J_{T-1} ⋯ J_{k+1},   J_j = diag(φ'(a_j)) Wᵀ

so that its norm is at most (‖W‖₂ · max φ')^(T−k) times that of ∂L/∂h_T: a base below 1 is enough
for it to vanish, a base above 1 is needed for it to explode, and is not enough (Bengio et al. 1994;
Pascanu et al. 2013).
"""

from __future__ import annotations

from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from models import recurrence
from models.cells import CELLS, Cell, State
from models.embedding import InputLayer
from models.feedback import Feedback
from models.network import RecurrentClassifier
from models.packing import PackedBatch
from models.readout import PooledGradient, cross_entropy, pool

Array = NDArray[Any]

LARGEST_SLOPE = {"tanh": 1.0, "sigmoid": 0.25, "relu": 1.0}
"""max φ' of each activation."""


class StateGradients(NamedTuple):
    """What went back through each step, packed as the states are."""

    d_states: State
    """<float>[parts, N, H]: ∂L/∂(state after the step), all later steps included."""
    dr: Array
    """<float>[N, G·H]: ∂L/∂(h_{t-1} W), the step's own."""


class _Watched:
    """A cell that writes down what passes through it on the way back."""

    def __init__(self, cell: Cell) -> None:
        self._cell = cell
        self.d_states: list[State] = []
        self.dr: list[Array] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cell, name)

    def undo(
        self, slopes: Array, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> State | None:
        self.d_states.append(d_state.copy())
        d_previous = self._cell.undo(slopes, previous, state, d_state, dx, dr)
        self.dr.append(dr.copy())
        return d_previous


def state_gradients(
    cell: Cell,
    tape: recurrence.Tape,
    W: Array,
    above: PooledGradient,
    feedback: Feedback | None = None,
) -> StateGradients:
    """Go back through time and keep the gradient in every state.

    Parameters
    ----------
    cell, tape, W, feedback
        As in `models.recurrence.backward`.
    above
        What reads the states sends back.
    """
    watched = _Watched(cell)
    recurrence.backward(cast(Cell, watched), tape, W, **above._asdict(), feedback=feedback)
    return StateGradients(
        np.concatenate(watched.d_states[::-1], axis=1), np.concatenate(watched.dr[::-1])
    )


class Reach(NamedTuple):
    """Norms at every packed position of a batch, each of its own sequence's loss."""

    distance: NDArray[np.int64]
    """<int64>[N]: T − k, steps from the sequence's last."""
    state: Array
    """<float>[N]: ‖∂L/∂s_k‖ over all parts of the state; of an LSTM, h and the memory."""
    hidden: Array
    """<float>[N]: ‖∂L/∂h_k‖, for an LSTM without what its memory carries."""
    step: Array
    """<float>[N]: ‖h_{k-1}ᵀ ∂L/∂(h_{k-1} W)‖, the part of ∂L/∂W that is step k's own (y in h's
    place where the cell's feedback is the output)."""


def reach(network: RecurrentClassifier, batch: PackedBatch, labels: NDArray[np.int64]) -> Reach:
    """Measure how far back the loss of each sequence is felt.

    Parameters
    ----------
    network
        Of one layer.
    batch
        B sequences, none of them in chunks.
    labels : <int64>[B]
        In the caller's order.

    Raises
    ------
    ValueError
        The network has several layers, or the batch several chunks a sequence.
    """
    a, p = network.architecture, network.parameters
    if a.layers > 1 or len(batch.owner) > batch.size:
        raise ValueError("reach is measured in one layer, on sequences that are read in one piece")
    cell = CELLS[a.cell](a.activation)
    W = p["recurrence.0.W"]
    x = InputLayer(batch, p).project(p["recurrence.0.U"], p["recurrence.0.b"], cell.gates)
    feedback = Feedback.of(cell, p, "recurrence.0")
    h, tape = recurrence.forward(cell, batch, x, W, p.get("recurrence.0.c"), feedback=feedback)
    vectors, undo_pool = pool(a.readout, batch, h)
    _, d_logits = cross_entropy(vectors @ p["readout.V"] + p["readout.c"], labels)
    d_logits *= batch.size  # of each sequence's own loss, not of the mean
    d_states, dr = state_gradients(cell, tape, W, undo_pool(d_logits @ p["readout.V"].T), feedback)
    d_states, dr = d_states.astype(np.float64), dr.astype(np.float64)  # squares may underflow
    step = np.repeat(np.arange(len(batch.batch_sizes)), batch.batch_sizes)
    later = np.flatnonzero(step)
    before = np.zeros_like(tape.fed)
    before[later] = tape.fed[batch.offsets[step[later] - 1] + batch.rows[later]]
    return Reach(
        batch.lengths[batch.rows] - 1 - step,
        np.sqrt((d_states**2).sum(axis=(0, 2))),
        np.linalg.norm(d_states[0], axis=1),
        np.linalg.norm(before, axis=1) * np.linalg.norm(dr, axis=1),
    )


def largest_factor(W: Array, activation: str) -> float:
    """Return ‖W‖₂ · max φ', by which one step back can lengthen an Elman network's gradient."""
    return float(np.linalg.norm(W, 2)) * LARGEST_SLOPE[activation]
