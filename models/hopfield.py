"""The Hopfield network: recurrence without input, which settles where its energy is least.

Every unit feeds every other, W is symmetric and its diagonal is zero. The network is started
somewhere and left alone; each step lowers the energy, so it comes to rest; what it was taught is
where it rests, unless it was taught too much.

Two-state units (Hopfield 1982), one unit at a time::

    s_i ← sign(s W)_i, sign(0) keeps the old s_i        E = −½ s W sᵀ

Graded units (Hopfield 1984), all at once, in continuous time::

    du/dt = −u + v W,   v = tanh(βu)        E = −½ v W vᵀ + Σ_i ∫₀^{v_i} artanh(v) / β dv

Softmax retrieval (Ramsauer et al. 2021), one step: s ← softmax(β s Xᵀ) X.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.readout import log_softmax

Array = NDArray[Any]


def hebbian(patterns: Array) -> Array:
    """Store patterns: W = Σ_μ ξ_μᵀ ξ_μ, its diagonal zero.

    Not divided by the number of units, so that of ±1 every sum is a whole number, and exact in
    float32 up to 2²⁴: a field of 0 is 0.

    Parameters
    ----------
    patterns : <float>[P, N]
        Of −1 and 1.

    Returns
    -------
    W : <float>[N, N]
    """
    W: Array = patterns.T @ patterns
    np.fill_diagonal(W, 0)
    return W


def energy(W: Array, s: Array) -> float:
    """E = −½ s W sᵀ."""
    return -0.5 * float((s @ W).astype(np.float64) @ s)


class Recall(NamedTuple):
    """Where a network came to rest, and how."""

    state: Array
    """<float>[N] of −1 and 1."""
    energies: NDArray[np.float64]
    """<float64>[flips + 1]: at the start, and after each unit that turned; strictly falling."""
    settled: bool
    """Whether no unit would turn any more."""


def recall(W: Array, start: Array, rng: np.random.Generator, sweeps: int = 1_000) -> Recall:
    """Let two-state units turn one at a time until none would.

    A unit that turns moves the others' fields by one row of W, and E by −2 |field|: a visit costs
    nothing, a turn O(N).

    Parameters
    ----------
    W : <float>[N, N]
        Symmetric, its diagonal zero.
    start : <float>[N]
        Of −1 and 1; left as it is.
    rng
        Draws the order of the units, anew for each sweep.
    sweeps
        At most so many visits to each unit.

    Raises
    ------
    ValueError
        W is not symmetric, or its diagonal is not zero: its energy could rise.
    """
    _check(W)
    s, field = start.copy(), start @ W
    energies = [energy(W, s)]
    for _ in range(sweeps):
        for i in rng.permutation(len(s)):
            if field[i] * s[i] < 0:
                s[i] = -s[i]
                energies.append(energies[-1] - 2 * abs(float(field[i])))
                field += (2 * s[i]) * W[i]
        if (field * s >= 0).all():
            return Recall(s, np.array(energies), True)
    return Recall(s, np.array(energies), False)


def graded_energy(W: Array, u: Array, gain: float) -> float:
    """E = −½ v W vᵀ + Σ (v u − ln cosh(βu) / β) at v = tanh(βu): the integral, worked out."""
    v = np.tanh(gain * u)
    log_cosh = np.logaddexp(gain * u, -gain * u) - np.log(2)
    return energy(W, v) + float((v * u - log_cosh / gain).sum())


def relax(W: Array, start: Array, gain: float, step: float = 0.05, steps: int = 400) -> Array:
    """Let graded units follow du/dt = −u + v W, v = tanh(βu), in Euler's steps.

    Along the differential equation E never rises; along its steps as long as they are short beside
    1 / (1 + β ‖W‖).

    Parameters
    ----------
    W : <float>[N, N]
        Symmetric, its diagonal zero.
    start : <float>[N]
        u at the beginning.
    gain
        β.
    step
        In units of the time in which an isolated u decays by the factor e.
    steps
        Their number.

    Returns
    -------
    <float>[steps + 1, N]
        u at the beginning and after each step.

    Raises
    ------
    ValueError
        As in `recall`.
    """
    _check(W)
    u = np.empty((steps + 1, len(start)), start.dtype)
    u[0] = start
    for t in range(steps):
        u[t + 1] = u[t] + step * (np.tanh(gain * u[t]) @ W - u[t])
    return u


def retrieve(X: Array, s: Array, gain: float) -> Array:
    """Look up s in the stored rows, softly: s ← softmax(β s Xᵀ) X.

    Its energy −ln Σ_μ exp(β s x_μᵀ) / β + ½ s sᵀ never rises, whatever the rows are.

    Parameters
    ----------
    X : <float>[P, N]
        What is stored, as it is.
    s : <float>[B, N]
        Where to start from.
    gain
        β: the larger, the nearer the result is to one row.
    """
    weights: Array = np.exp(log_softmax(gain * s @ X.T))
    return weights @ X


def _check(W: Array) -> None:
    if not np.array_equal(W, W.T) or np.diagonal(W).any():
        raise ValueError("W has to be symmetric, and its diagonal zero: its energy could rise")
