"""Feedback from the output (Jordan 1986): what is multiplied by W is not the state, but y of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from models.activations import Activation
from models.cells import Cell

Array = NDArray[Any]


class Feedback(NamedTuple):
    """y_t = ψ(h_t V + d), which the next step reads in h_t's place; y_0 = 0."""

    V: Array
    """<float>[H, P]"""
    d: Array
    """<float>[P]"""
    activation: Activation
    """ψ"""

    @classmethod
    def of(cls, cell: Cell, parameters: Mapping[str, Array], layer: str) -> Self | None:
        """Return a layer's, of `layer.V` and `layer.d`; None where h itself comes back."""
        if cell.feedback == "state":
            return None
        return cls(parameters[f"{layer}.V"], parameters[f"{layer}.d"], cell.activation)

    def apply(self, h: Array, y: Array) -> None:
        """Write y = ψ(h V + d), <float>[n, P], of h <float>[n, H]."""
        np.dot(h, self.V, out=y)
        y += self.d
        self.activation.apply(y, y)

    def undo(self, y: Array, dy: Array, dh: Array) -> None:
        """Turn dy into de = dy ⊙ ψ'(h V + d), and write dh = de Vᵀ."""
        slope = np.empty_like(y)
        self.activation.derivative(y, slope)
        dy *= slope
        np.dot(dy, self.V.T, out=dh)
