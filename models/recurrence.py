"""THE time loop and backpropagation through time, the same for every cell.

Forward, for the rows still running at step t (Elman's case; `x_t U + b` comes ready-made)::

    a_t = x_t U + b + h_{t-1} W,   h_t = φ(a_t),   h_{-1} = 0

Backward (Werbos 1990), with dh_t = ∂L/∂h_t::

    dh_t = (what reads h_t) + da_{t+1} Wᵀ,   da_t = dh_t ⊙ φ'(a_t),   dW = Σ_t h_{t-1}ᵀ da_t

A cell whose feedback is the output has y_{t-1} = ψ(h_{t-1} V + d) in h_{t-1}'s place, and the way
back goes through it: dy_{t-1} = da_t Wᵀ, de = dy ⊙ ψ', dh_{t-1} = de Vᵀ, dV = Σ_t h_tᵀ de_t.

The deltas lie *shifted*: the row of step t's delta beside the row of step t-1's state, so that dW
is one product over all of them, without a copy. `delta_rows` says where each packed position's
delta lies; the B rows that belong to no position (after each sequence's last token) stay zero.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.arena import Arena
from models.cells import Cell, State
from models.feedback import Feedback
from models.packing import PackedBatch

Array = NDArray[Any]


class Tape(NamedTuple):
    """What the way back needs of the way forward."""

    batch: PackedBatch
    states: State
    """<float>[parts, N, H], packed."""
    saved: Array
    """<float>[saves, N, H]: what the cell kept, packed."""
    start: State
    """<float>[parts, B, H]: the state before the first step."""
    fed: Array
    """<float>[N, P]: what the next step's product reads, h_t or y_t, packed."""


class Deltas(NamedTuple):
    """Gradients that leave the loop."""

    dx: Array
    """<float>[B + N, G·H], shifted: ∂L/∂(x_t U + b)."""
    dW: Array
    """<float>[P, G·H]"""
    dc: Array
    """<float>[H]"""
    dV: Array | None = None
    """<float>[H, P]; None, as the next, where h itself comes back."""
    dd: Array | None = None
    """<float>[P]"""


def delta_rows(batch: PackedBatch) -> NDArray[np.int64]:
    """Return <int64>[N], increasing: the row of `Deltas.dx` of each packed position."""
    start = np.concatenate(
        [[0], len(batch.lengths) + batch.offsets[:-2]]
    )  # step 0; then beside step t-1
    return np.repeat(start, batch.batch_sizes) + batch.rows


def forward(
    cell: Cell,
    batch: PackedBatch,
    x: Array,
    W: Array,
    c: Array | None = None,
    arena: Arena | None = None,
    feedback: Feedback | None = None,
) -> tuple[Array, Tape]:
    """Run the recurrence over a packed batch.

    Parameters
    ----------
    cell
        The step.
    batch
        Its layout; B sequences, N packed positions.
    x : <float>[G, N, H]
        Projected inputs x_t U + b, packed, gate by gate.
    W : <float>[P, G·H]
        Hidden-to-hidden weights, P = H; output-to-hidden, where there is `feedback`.
    c : <float>[H], optional
        What is added to the last gate's h_{t-1} W, for a cell with a recurrent bias.
    arena
        Where the states and the tape lie; memory of their own by default.
    feedback
        For a cell whose feedback is the output.

    Returns
    -------
    h : <float>[N, H]
        Every hidden state, packed.
    tape
        For `backward`.
    """
    arena = arena or Arena()
    gates, N, hidden = x.shape
    B, offsets = len(batch.lengths), batch.offsets.tolist()
    states = arena.empty((cell.parts, N, hidden), x.dtype)
    saved = arena.empty((cell.saves, N, hidden), x.dtype)
    start = arena.zeros((cell.parts, B, hidden), x.dtype)
    fed = states[0] if feedback is None else arena.empty((N, len(W)), x.dtype)
    blocks = weight_blocks(W, gates)
    previous = start
    for t, n in enumerate(batch.batch_sizes.tolist()):
        now = slice(offsets[t], offsets[t] + n)
        state, kept = states[:, now], saved[:, now]
        r = kept[:gates] if cell.saves else state  # no memory of its own
        if t:
            h = fed[offsets[t - 1] : offsets[t - 1] + n]
            for block, product in zip(blocks, r, strict=True):
                np.dot(h, block, out=product)
        else:
            r.fill(0)  # h_{-1} W = 0
        if c is not None:
            r[-1] += c
        cell.step(x[:, now], r, previous[:, :n], state, kept)
        if feedback is not None:
            feedback.apply(state[0], fed[now])
        previous = state
    return states[0], Tape(batch, states, saved, start, fed)


def weight_blocks(W: Array, gates: int) -> Array:
    """Return a matrix <float>[R, G·H] gate by gate, <float>[G, R, H], each block in one piece."""
    return np.ascontiguousarray(W.reshape(len(W), gates, -1).swapaxes(0, 1))


def backward(
    cell: Cell,
    tape: Tape,
    W: Array,
    *,
    d_last: Array | None = None,
    d_each: Array | None = None,
    d_states: Array | None = None,
    arena: Arena | None = None,
    feedback: Feedback | None = None,
) -> Deltas:
    """Go back through time.

    Parameters
    ----------
    cell, W, feedback
        As in `forward`.
    tape
        What `forward` returned.
    d_last : <float>[B, H], optional
        ∂L/∂h from whatever reads each row's last state.
    d_each : <float>[B, H], optional
        ∂L/∂h_t from whatever reads every state of a row in the same way.
    d_states : <float>[N, H], optional
        ∂L/∂h_t from whatever reads single states, packed.
    arena
        Where `Deltas.dx` lies.
    """
    arena = arena or Arena()
    batch, states, saved, start, fed = tape
    hidden = states.shape[2]
    B, offsets, sizes = len(batch.lengths), batch.offsets.tolist(), batch.batch_sizes.tolist()
    dtype = states.dtype
    W_T = np.ascontiguousarray(W.T)  # the product in the loop is faster on it
    dr = arena.empty((B + states.shape[1], W.shape[1]), dtype)
    dx = arena.empty(dr.shape, dtype) if cell.separate else dr
    d_state = arena.zeros((cell.parts, B, hidden), dtype)
    # zeros: nothing reads the output of a row's last step
    de = None if feedback is None else arena.zeros(fed.shape, dtype)
    slopes = cell.slopes(states, saved, arena)
    running = 0  # rows that also have a later step
    for t in reversed(range(len(sizes))):
        n = sizes[t]
        now = slice(offsets[t], offsets[t] + n)
        beside = slice(B + offsets[t - 1], B + offsets[t - 1] + n) if t else slice(0, n)
        previous = states[:, offsets[t - 1] : offsets[t - 1] + n] if t else start
        d_now = d_state[:, :n]
        dh = d_now[0]
        if running < n:  # this is the last step of some rows
            after = slice(B + offsets[t] + running, B + offsets[t] + n)
            dr[after] = dx[after] = 0  # beside a row's last state no delta lies
            if d_last is not None:
                dh[running:] = d_last[running:n]
            running = n
        if d_each is not None:
            dh += d_each[:n]
        if d_states is not None:
            dh += d_states[now]
        dr_now = dr[beside]
        direct = cell.undo(slopes[:, now], previous, states[:, now], d_now, dx[beside], dr_now)
        if t:
            if feedback is None or de is None:
                np.dot(dr_now, W_T, out=dh)
            else:
                read = slice(offsets[t - 1], offsets[t - 1] + n)
                np.dot(dr_now, W_T, out=de[read])  # dy_{t-1}
                feedback.undo(fed[read], de[read], dh)
            if direct is not None:
                dh += direct[0]
                d_now[1:] = direct[1:]
    deltas = Deltas(dx, fed.T @ dr[B:], dr[:, -hidden:].sum(axis=0))
    if de is None:
        return deltas
    return deltas._replace(dV=states[0].T @ de, dd=de.sum(axis=0))
