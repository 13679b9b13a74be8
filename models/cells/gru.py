"""The gated recurrent unit (Cho et al. 2014), its reset gate behind the matrix product.

There the first preprint has it, and so do cuDNN and PyTorch: one product a step serves all gates.
The printed paper resets h_{t-1} before the product.
"""

import numpy as np

from models.activations import ACTIVATIONS
from models.cells.base import Array, Cell, State

_sigmoid = ACTIVATIONS["sigmoid"]


class GRU(Cell):
    """h_t = (1 - z) ⊙ u + z ⊙ h_{t-1}, u = φ(x_t U + b + reset ⊙ (h_{t-1} W + c)).

    reset, z = σ(x_t U + h_{t-1} W + b) are the gates, u is the candidate (PyTorch's n), in this
    order in U, W and b. φ is tanh in the literature.
    """

    gates = 3
    saves = 4
    separate = True
    recurrent_bias = True

    def step(self, x: Array, r: Array, previous: State, state: State, saved: Array) -> None:
        """Save reset, z, the candidate's part of r, and u."""
        gates, (reset, z, recalled, u), h = saved[:2], saved, state[0]
        gates += x[:2]  # r[:2] until here
        _sigmoid.apply(gates, gates)
        np.multiply(reset, recalled, out=u)
        u += x[2]
        self.activation.apply(u, u)
        np.subtract(previous[0], u, out=h)
        h *= z
        h += u

    def undo(
        self, slopes: Array, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> State:
        """Go back through h_t, then through u; dx and dr differ in the candidate's part."""
        (reset, z, recalled, u), dh = slopes, d_state[0]
        deltas = np.empty_like(slopes[:3])
        d_reset, dz, du = deltas
        _sigmoid.derivative(slopes[:2], deltas[:2])
        np.subtract(previous[0], u, out=du)  # du is still free, and holds what z lets through
        du *= dh
        dz *= du
        d_previous: State = z * d_state
        dh -= d_previous[0]  # dh ⊙ (1 - z)
        self.activation.derivative(u, du)
        du *= dh
        np.multiply(du, recalled, out=dh)
        d_reset *= dh
        np.copyto(_by_gate(dx), deltas)
        du *= reset
        np.copyto(_by_gate(dr), deltas)
        return d_previous


def _by_gate(a: Array) -> Array:
    """View [n, 3·H] as [3, n, H]."""
    return a.reshape(len(a), 3, -1).swapaxes(0, 1)
