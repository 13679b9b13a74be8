"""Long short-term memory (Hochreiter & Schmidhuber 1997), with a forget gate (Gers et al. 2000)."""

import numpy as np

from models.activations import ACTIVATIONS
from models.cells.base import Array, Cell, State

_sigmoid = ACTIVATIONS["sigmoid"]


class LSTM(Cell):
    """m_t = f ⊙ m_{t-1} + i ⊙ u, h_t = o ⊙ φ(m_t); the state is h and the memory m.

    i, f, o = σ(x_t U + h_{t-1} W + b) are the gates, u = φ(x_t U + h_{t-1} W + b) is the candidate,
    in this order in U, W and b. φ is tanh in the literature.
    """

    gates = 4
    parts = 2
    saves = 4

    def step(self, x: Array, r: Array, previous: State, state: State, saved: Array) -> None:
        """Save i, f, o and u."""
        saved += x  # r until here
        gates, (i, f, o, u), (h, m) = saved[:3], saved, state
        _sigmoid.apply(gates, gates)
        self.activation.apply(u, u)
        np.multiply(f, previous[1], out=m)
        np.multiply(i, u, out=h)  # h is still free, and holds the other term
        m += h
        self.activation.apply(m, h)
        h *= o

    def undo(
        self, slopes: Array, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> State:
        """Go back through h_t = o ⊙ φ(m_t), then through m_t = f ⊙ m_{t-1} + i ⊙ u."""
        (i, f, o, u), (dh, dm) = slopes, d_state
        deltas = np.empty_like(slopes)
        di, df, do, du = deltas
        d_previous = np.empty_like(d_state)
        work, dm_previous = d_previous
        _sigmoid.derivative(slopes[:3], deltas[:3])
        self.activation.derivative(u, du)
        phi, d_phi = work, dm_previous  # both free until the end
        self.activation.apply(state[1], phi)
        self.activation.derivative(phi, d_phi)
        phi *= dh
        do *= phi  # dh ⊙ φ(m_t) ⊙ σ'
        dh *= o
        dh *= d_phi
        dm += dh  # from m_{t+1}, and from h_t
        di *= np.multiply(dm, u, out=work)
        df *= np.multiply(dm, previous[1], out=work)
        du *= np.multiply(dm, i, out=work)
        np.copyto(_by_gate(dr), deltas)
        np.multiply(dm, f, out=dm_previous)
        work[:] = 0  # h_{t-1} is reached through W alone
        return d_previous

    def initial_bias(self, hidden: int) -> Array:
        """Zeros, but ones for f: the memory is kept at first (Jozefowicz et al. 2015)."""
        b = super().initial_bias(hidden)
        b[hidden : 2 * hidden] = 1
        return b


def _by_gate(a: Array) -> Array:
    """View [n, 4·H] as [4, n, H]."""
    return a.reshape(len(a), 4, -1).swapaxes(0, 1)
