"""The simple recurrent network (Elman 1990): h_t = φ(x_t U + h_{t-1} W + b)."""

import numpy as np

from models.arena import Arena
from models.cells.base import Array, Cell, State


class Elman(Cell):
    """h_t = φ(a_t), a_t = x_t U + h_{t-1} W + b, with φ in tanh, sigmoid, relu."""

    def step(self, x: Array, r: Array, previous: State, state: State, saved: Array) -> None:
        """h_t = φ(x + r)."""
        np.add(x, r, out=state)  # a_t
        self.activation.apply(state, state)

    def slopes(self, states: State, saved: Array, arena: Arena) -> Array:
        """φ'(a_t) of every step."""
        slopes = arena.empty(states.shape, states.dtype)
        self.activation.derivative(states, slopes)
        return slopes

    def undo(
        self, slopes: Array, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> None:
        """da_t = dh_t ⊙ φ'(a_t), and dx = dr = da_t."""
        np.multiply(d_state[0], slopes[0], out=dr)
