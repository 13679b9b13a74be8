"""The simple recurrent network (Elman 1990): h_t = φ(x_t U + h_{t-1} W + b)."""

import numpy as np

from models.cells.base import Array, Cell, State


class Elman(Cell):
    """h_t = φ(a_t), a_t = x_t U + h_{t-1} W + b, with φ in tanh, sigmoid, relu."""

    def step(self, x: Array, r: Array, previous: State, state: State) -> None:
        """h_t = φ(x + r)."""
        h = state[0]
        np.add(x, r, out=h)  # a_t
        self.activation.apply(h, h)

    def undo(
        self, saved: None, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> None:
        """da_t = dh_t ⊙ φ'(a_t), and dx = dr = da_t."""
        self.activation.derivative(state[0], dr)
        dr *= d_state[0]
