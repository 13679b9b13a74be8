"""Every parameter's gradient of a whole network against central differences.

Central differences in float64 see every parameter; they say nothing at a kink (relu at 0) or at a
tie (two equal maxima), so draw weights and inputs that stay away from both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from models.embedding import Gradients, SparseRows
from models.network import Parameters
from models.packing import PackedBatch

Array = NDArray[Any]


class Trainable(Protocol):
    """A network with a loss: `Classifier`, `SequenceNetwork`."""

    parameters: Parameters

    def loss_and_gradients(
        self,
        batch: PackedBatch,
        labels: NDArray[np.int64],
        /,
        *,
        class_weights: Array | None = None,
    ) -> tuple[float, Gradients]:
        """Return the loss of a batch, and the gradient of every parameter."""


class GradientError(NamedTuple):
    """How far an analytic gradient is from the numerical one."""

    relative: float
    """‖a − n‖ / (‖a‖ + ‖n‖); 0 where both are zero."""
    worst: tuple[int, ...]
    """Index of the entry that differs most."""
    analytic: float
    """The analytic gradient there."""
    numerical: float
    """The numerical gradient there."""


def check_gradients(
    network: Trainable,
    batch: PackedBatch,
    labels: NDArray[np.int64],
    *,
    class_weights: Array | None = None,
    epsilon: float = 1e-6,
) -> dict[str, GradientError]:
    """Compare the gradient of every entry of every parameter with central differences.

    Parameters
    ----------
    network
        With float64 parameters; left as it was.
    batch, labels, class_weights
        As in the network's `loss_and_gradients`; nothing is dropped.
    epsilon
        Half the distance of the two evaluations.

    Returns
    -------
    Parameter name → error. 1e-6 and below is right; 1e-2 and above is a bug.

    Raises
    ------
    ValueError
        A parameter is not float64: differences of rounded losses mean nothing.
    """

    def loss() -> float:
        return network.loss_and_gradients(batch, labels, class_weights=class_weights)[0]

    _, gradients = network.loss_and_gradients(batch, labels, class_weights=class_weights)
    errors = {}
    for name, P in network.parameters.items():
        if P.dtype != np.float64:
            raise ValueError(f"{name} is {P.dtype}; a gradient check needs float64")
        numerical = central_differences(loss, P, epsilon)
        errors[name] = compare(dense(gradients[name], P.shape), numerical)
    return errors


def central_differences(loss: Callable[[], float], P: Array, epsilon: float = 1e-6) -> Array:
    """Return (L(p + ε) − L(p − ε)) / 2ε for each entry p of an array that the loss reads."""
    numerical = np.empty_like(P)
    for index in np.ndindex(P.shape):
        value = P[index]
        losses = []
        for shifted in (value + epsilon, value - epsilon):
            P[index] = shifted
            losses.append(loss())
        P[index] = value
        numerical[index] = (losses[0] - losses[1]) / (2 * epsilon)
    return numerical


def dense(gradient: Array | SparseRows, shape: tuple[int, ...]) -> Array:
    """Return a gradient as a full array."""
    if not isinstance(gradient, SparseRows):
        return gradient
    full = np.zeros(shape, gradient.values.dtype)
    full[gradient.ids] = gradient.values
    return full


def compare(analytic: Array, numerical: Array) -> GradientError:
    """Say how far two gradients of one array are apart."""
    difference = np.abs(analytic - numerical)
    size = float(np.linalg.norm(analytic) + np.linalg.norm(numerical))
    relative = float(np.linalg.norm(difference)) / size if size else 0.0
    worst = tuple(int(i) for i in np.unravel_index(difference.argmax(), difference.shape))
    return GradientError(relative, worst, float(analytic[worst]), float(numerical[worst]))
