"""Activations φ and their derivatives, written in terms of the output h = φ(a)."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


class Activation(NamedTuple):
    """φ and φ', both elementwise, both writing into an array that the caller owns."""

    apply: Callable[[Array, Array], None]
    """`apply(a, out)`: out ← φ(a); `out` may be `a`."""
    derivative: Callable[[Array, Array], None]
    """`derivative(h, out)`: out ← φ'(a), given h = φ(a); `out` may not be `h`."""


def _tanh(a: Array, out: Array) -> None:
    np.tanh(a, out=out)


def _tanh_derivative(h: Array, out: Array) -> None:
    np.multiply(h, h, out=out)
    np.subtract(1, out, out=out)


def _sigmoid(a: Array, out: Array) -> None:
    np.multiply(a, 0.5, out=out)  # (1 + tanh(a / 2)) / 2 takes a fifth of expit's time
    np.tanh(out, out=out)
    out += 1
    out *= 0.5


def _sigmoid_derivative(h: Array, out: Array) -> None:
    np.subtract(1, h, out=out)
    out *= h


def _relu(a: Array, out: Array) -> None:
    np.maximum(a, 0, out=out)


def _relu_derivative(h: Array, out: Array) -> None:
    np.greater(h, 0, out=out, casting="unsafe")


ACTIVATIONS: dict[str, Activation] = {
    "tanh": Activation(_tanh, _tanh_derivative),
    "sigmoid": Activation(_sigmoid, _sigmoid_derivative),
    "relu": Activation(_relu, _relu_derivative),
}
