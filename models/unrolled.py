"""The simple recurrent network unrolled: a feed-forward network with a copy of the weights a step.

Layer k reads the layer below and its own input, side by side, and has weights of its own::

    h_k = φ(a_k),   a_k = [h_{k-1}, x_k] M_k + b_k,   M_k = [W_k; U_k],   h_0 = 0

Nothing here knows of time; it is the plain backpropagation of a deep network (Rumelhart, Hinton &
Williams 1986). The recurrent network is this one with its weights tied, W_k = W for every k. Since
each copy is a function of the one W, whose derivative is 1, the chain rule adds up: the gradient of
W is the sum of its copies' gradients. `models.recurrence` never unrolls; it has to agree.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.activations import Activation

Array = NDArray[Any]


class Layer(NamedTuple):
    """The weights of one layer, or their gradients."""

    M: Array
    """<float>[H + E, H]: W above U."""
    b: Array
    """<float>[H]"""


class Tied(NamedTuple):
    """What the copies share, or their gradients added up."""

    U: Array
    """<float>[E, H]"""
    W: Array
    """<float>[H, H]"""
    b: Array
    """<float>[H]"""


def unroll(weights: Tied, steps: int) -> list[Layer]:
    """Return a network of so many layers: each has a copy of the weights, in memory of its own."""
    return [Layer(np.vstack([weights.W, weights.U]), weights.b.copy()) for _ in range(steps)]


def forward(layers: list[Layer], x: Array, activation: Activation) -> Array:
    """Run the layers.

    Parameters
    ----------
    layers
        T of them.
    x : <float>[T, E]
        Each layer's own input.
    activation
        φ

    Returns
    -------
    h : <float>[T + 1, H]
        What each layer hands on; h_0 = 0 comes first.
    """
    h = np.zeros((len(layers) + 1, len(layers[0].b)), x.dtype)
    for k, (M, b) in enumerate(layers, 1):
        a = np.concatenate([h[k - 1], x[k - 1]]) @ M + b
        activation.apply(a, h[k])
    return h


def backward(
    layers: list[Layer], x: Array, h: Array, dh: Array, activation: Activation
) -> tuple[list[Layer], Array]:
    """Go back through the layers, the last one first.

    Parameters
    ----------
    layers, x, activation
        As in `forward`.
    h : <float>[T + 1, H]
        What `forward` returned.
    dh : <float>[T + 1, H]
        ∂L/∂h_k of whatever reads h_k itself, such as a readout of the last one.

    Returns
    -------
    gradients
        Of each layer's own weights.
    dx : <float>[T, E]
    """
    gradients: list[Layer] = []
    dx, above = np.empty_like(x), np.zeros_like(h[0])
    for k in range(len(layers), 0, -1):
        slope = np.empty_like(h[k])
        activation.derivative(h[k], slope)
        da = (dh[k] + above) * slope
        gradients.insert(0, Layer(np.outer(np.concatenate([h[k - 1], x[k - 1]]), da), da))
        above, dx[k - 1] = np.split(layers[k - 1].M @ da, [len(da)])
    return gradients, dx


def tie(gradients: list[Layer]) -> Tied:
    """Add up the gradients of the copies: those of the weights that they are copies of."""
    dM, db = (sum(copies, np.zeros_like(copies[0])) for copies in zip(*gradients, strict=True))
    dW, dU = np.split(dM, [len(db)])
    return Tied(dU, dW, db)
