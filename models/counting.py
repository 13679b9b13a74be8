"""The linear recurrent network with two weights that learns to count ones.

::

    s_k = s_{k-1} w_rec + x_k w_x,   s_0 = 0,   E = (s_n − Σ_k x_k)²

Nothing squashes its state, so its gradient holds w_rec^(n−k) for every step k, and shows in two
dimensions what a recurrent network does in many: where |w_rec| < 1 what lies far back vanishes,
where |w_rec| > 1 it explodes, and between the two the loss rises like a cliff. Its solution is
w_rec = w_x = 1.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Rule = Callable[[Array], Array]
"""∂E/∂w <float64>[2] → what to add to w. A rule may remember; take a new one for each descent."""

SOLUTION = np.ones(2)
"""(w_rec, w_x)"""


def draw_sequences(rng: np.random.Generator, count: int, longest: int) -> Array:
    """Draw sequences of zeros and ones <float64>[count, longest], of every length in turn.

    A shorter one stands at the end of its row: zeros before it leave the state at zero.
    """
    x = rng.integers(0, 2, (count, longest)).astype(np.float64)
    length = 1 + np.arange(count) % longest
    x[np.arange(longest) < (longest - length)[:, None]] = 0
    return x


def forward(w: Array, x: Array) -> Array:
    """Return every state s_0 … s_n.

    Parameters
    ----------
    w : <float64>[2]
        w_rec, w_x.
    x : <float64>[B, n]
        Sequences.

    Returns
    -------
    <float64>[B, n + 1]
    """
    w_rec, w_x = w
    s = np.zeros((len(x), x.shape[1] + 1))
    for k, x_k in enumerate(x.T, 1):
        s[:, k] = s[:, k - 1] * w_rec + x_k * w_x
    return s


def loss_and_gradient(w: Array, x: Array) -> tuple[float, Array]:
    """Return E, the mean over the batch, and (∂E/∂w_rec, ∂E/∂w_x).

    With ds_k = ∂E/∂s_k, backpropagation through time is::

        ds_n = 2 (s_n − Σ x) / B      ds_{k-1} = ds_k w_rec
        ∂E/∂w_rec = Σ_k ds_k s_{k-1}  ∂E/∂w_x = Σ_k ds_k x_k

    Parameters
    ----------
    w, x
        As in `forward`.
    """
    s = forward(w, x)
    error = s[:, -1] - x.sum(axis=1)
    ds = 2 * error / len(x)
    gradient = np.zeros(2)
    for k in range(x.shape[1], 0, -1):
        gradient += ds @ s[:, k - 1], ds @ x[:, k - 1]
        ds = ds * w[0]
    return float(np.mean(error**2)), gradient


def plain(rate: float) -> Rule:
    """Gradient descent: Δw = −rate · g."""
    return lambda gradient: -rate * gradient


def clipped(rate: float, max_norm: float) -> Rule:
    """Gradient descent whose step is never longer than rate · max_norm (Pascanu et al. 2013)."""
    return lambda gradient: (
        -rate * gradient * max_norm / max(float(np.linalg.norm(gradient)), max_norm)
    )


class Rprop:
    """Resilient propagation (Riedmiller & Braun 1993): the sign of the gradient, and no more of it.

    Each weight has a step of its own. While its derivative keeps its sign the step grows by 1.2;
    where the sign turns, a minimum was passed: the step is halved, and this weight rests for once.
    """

    def __init__(self, first: float = 0.1) -> None:
        self._step: Array = np.full(2, first)
        self._sign = np.zeros(2)

    def __call__(self, gradient: Array) -> Array:
        """Return Δw."""
        sign = np.sign(gradient)
        turned = sign * self._sign
        self._step = self._step * np.where(turned > 0, 1.2, np.where(turned < 0, 0.5, 1.0))
        self._sign = np.where(turned < 0, 0, sign)
        return -self._sign * self._step


def descend(x: Array, start: Array, rule: Rule, steps: int, tolerance: float = 1e-4) -> Array:
    """Go down from a start until both weights are within `tolerance` of the solution.

    Parameters
    ----------
    x : <float64>[B, n]
        All of them are read at each step.
    start : <float64>[2]
        w_rec, w_x.
    rule
        How a gradient becomes a step.
    steps
        How many at most.
    tolerance
        Of each weight.

    Returns
    -------
    <float64>[steps taken + 1, 2]
        Every w from the start on; the last is not finite where the descent diverged.
    """
    path = [start]
    with np.errstate(over="ignore", invalid="ignore"):  # a path may fall off the cliff
        while len(path) <= steps and np.abs(path[-1] - SOLUTION).max() > tolerance:
            _, gradient = loss_and_gradient(path[-1], x)
            path.append(path[-1] + rule(gradient))
    return np.array(path)
