"""One-to-many: each step's choice is the next step's input.

The state starts at zero, or from any vector of the state's width: what another network made of an
image, say, or of a text (Vinyals et al. 2015; Sutskever et al. 2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.cells import CELLS, Cell, State
from models.embedding import table_name
from models.feedback import Feedback
from models.network import Parameters
from models.readout import log_softmax
from models.sequence import SequenceNetwork

Array = NDArray[Any]


def initial_state(network: SequenceNetwork, start: Array | None = None) -> State:
    """Return the state before the first step.

    Parameters
    ----------
    network
        Of one stream and no channels.
    start : <float>[H], optional
        h_0 of every layer; zeros by default. A cell's other parts (an LSTM's memory) are zero.

    Returns
    -------
    <float>[layers, parts, 1, H]

    Raises
    ------
    ValueError
        `start` is not as wide as the state.
    """
    a = network.architecture
    cell = CELLS[a.cell](a.activation)
    dtype = network.parameters["recurrence.0.W"].dtype
    state = np.zeros((a.layers, cell.parts, 1, a.hidden), dtype)
    if start is not None:
        if np.shape(start) != (a.hidden,):
            raise ValueError(f"start has the shape {np.shape(start)}, the state ({a.hidden},)")
        state[:, 0] = start
    return state


def advance(network: SequenceNetwork, state: State, token: int) -> tuple[State, Array]:
    """Read one id.

    Parameters
    ----------
    network
        Of one stream and no channels.
    state : <float>[layers, parts, 1, H]
        Left as it is.
    token
        What is read.

    Returns
    -------
    state : <float>[layers, parts, 1, H]
        After it.
    logits : <float>[K]
        o, whose softmax is the probability of each id to come next.
    """
    a, p = network.architecture, network.parameters
    cell = CELLS[a.cell](a.activation)
    after = np.empty_like(state)
    x = p[table_name(0)][[token]]
    for layer in range(a.layers):
        U, W, b = (p[f"recurrence.{layer}.{name}"] for name in "UWb")
        saved = np.empty((max(cell.saves, cell.gates), 1, a.hidden), state.dtype)
        r = saved[: cell.gates]
        r[:] = (_fed_back(cell, p, layer, state[layer, 0]) @ W).reshape(r.shape)
        if cell.recurrent_bias:
            r[-1] += p[f"recurrence.{layer}.c"]
        projected = (x @ U + b).reshape(r.shape)
        cell.step(projected, r, state[layer], after[layer], saved[: cell.saves])
        x = after[layer, 0]
    logits: Array = x[0] @ p["readout.V"] + p["readout.c"]
    return after, logits


def _fed_back(cell: Cell, parameters: Parameters, layer: int, h: Array) -> Array:
    """Return what W multiplies: h, or y of it where the cell's feedback is the output."""
    feedback = Feedback.of(cell, parameters, f"recurrence.{layer}")
    if feedback is None:
        return h
    y = np.zeros((1, len(feedback.d)), h.dtype)
    if h.any():  # else nothing has been read: y_0 = 0
        feedback.apply(h, y)
    return y


def read(
    network: SequenceNetwork, tokens: Sequence[int], start: Array | None = None
) -> tuple[State, Array]:
    """Read ids one after another; return state and logits after the last, as `advance` does."""
    if not len(tokens):
        raise ValueError("at least one token has to be read before one can come next")
    state = initial_state(network, start)
    for token in tokens:
        state, logits = advance(network, state, token)
    return state, logits


def generate(
    network: SequenceNetwork,
    tokens: Sequence[int],
    rng: np.random.Generator,
    *,
    length: int,
    temperature: float = 1.0,
    start: Array | None = None,
    end: int | None = None,
    never: Sequence[int] = (),
) -> list[int]:
    """Go on from one token or several.

    Parameters
    ----------
    network
        Of one stream and no channels, whose classes are ids.
    tokens
        What is read first, at least one.
    rng
        Draws; the same state gives the same ids.
    length
        At most so many ids are added.
    temperature
        τ of softmax(o / τ): below 1 the likely becomes likelier; 0 takes the likeliest each time.
    start : <float>[H], optional
        The state to begin from; zeros by default.
    end
        The id that ends a text; it is not returned.
    never
        Ids that are not chosen.

    Raises
    ------
    ValueError
        There is no token, `start` has another width, or the temperature is negative.
    """
    if temperature < 0:
        raise ValueError(f"temperature {temperature}: it has to be 0 or more")
    state, logits = read(network, tokens, start)
    chosen: list[int] = []
    while len(chosen) < length:
        token = _choose(logits, rng, temperature, never)
        if token == end:
            break
        chosen.append(token)
        state, logits = advance(network, state, token)
    return chosen


def _choose(
    logits: Array, rng: np.random.Generator, temperature: float, never: Sequence[int]
) -> int:
    o = logits.astype(np.float64)
    o[list(never)] = -np.inf
    if not temperature:
        return int(o.argmax())
    return int(rng.choice(len(o), p=np.exp(log_softmax(o[None] / temperature))[0]))
