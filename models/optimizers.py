"""SGD and Adam, clipping by global norm, and the learning rate over time."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from models.embedding import Gradients, SparseRows

Array = NDArray[Any]


class Optimizer(Protocol):
    """Turns gradients into updates, and can be put away and taken out again."""

    def step(self, parameters: dict[str, Array], gradients: Gradients, rate: float) -> None:
        """Update, in place, the parameters that have a gradient."""

    def state(self) -> dict[str, Array]:
        """Return everything the next step depends on, as arrays."""

    def restore(self, state: dict[str, Array]) -> None:
        """Go on from what `state` returned."""


class SGD:
    """Plain stochastic gradient descent: P ← P − rate · dP."""

    def step(self, parameters: dict[str, Array], gradients: Gradients, rate: float) -> None:
        """Update, in place, the parameters (or rows) that have a gradient."""
        for name, gradient in gradients.items():
            if isinstance(gradient, SparseRows):
                parameters[name][gradient.ids] -= rate * gradient.values
            else:
                parameters[name] -= rate * gradient

    def state(self) -> dict[str, Array]:
        """Return nothing: plain descent has no memory."""
        return {}

    def restore(self, state: dict[str, Array]) -> None:
        """Do nothing."""


class Adam:
    """Adam (Kingma & Ba 2015); rows that a batch did not touch stay as they are, moments too.

    m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,
    P ← P − rate · m̂ / (√v̂ + ε),  m̂ = m / (1−β₁ᵗ),  v̂ = v / (1−β₂ᵗ).
    """

    def __init__(self, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> None:
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.t = 0
        # without their factors 1−β₁ and 1−β₂, which `step` puts into its scale: two passes fewer
        self.m: dict[str, Array] = {}
        self.v: dict[str, Array] = {}

    def step(self, parameters: dict[str, Array], gradients: Gradients, rate: float) -> None:
        """Update, in place, the parameters (or rows) that have a gradient."""
        self.t += 1
        # so do both bias corrections
        correction = np.sqrt((1 - self.beta2**self.t) / (1 - self.beta2))
        scale = rate * correction * (1 - self.beta1) / (1 - self.beta1**self.t)
        epsilon = self.epsilon * correction
        for name, gradient in gradients.items():
            P = parameters[name]
            if name not in self.m:
                self.m[name], self.v[name] = np.zeros_like(P), np.zeros_like(P)
            m, v = self.m[name], self.v[name]
            if isinstance(gradient, SparseRows):
                ids, g = gradient
                m_rows, v_rows = m.take(ids, axis=0), v.take(ids, axis=0)
                P[ids] -= self._update(m_rows, v_rows, g, scale, epsilon)
                m[ids], v[ids] = m_rows, v_rows
            else:
                P -= self._update(m, v, gradient, scale, epsilon)

    def _update(self, m: Array, v: Array, g: Array, scale: float, epsilon: float) -> Array:
        update: Array = g * g
        m *= self.beta1
        m += g
        v *= self.beta2
        v += update
        np.sqrt(v, out=update)
        update += epsilon
        np.divide(m, update, out=update)
        update *= scale
        return update

    def state(self) -> dict[str, Array]:
        """Return both moments of every parameter, and the step count."""
        moments = {f"m.{name}": array for name, array in self.m.items()}
        moments |= {f"v.{name}": array for name, array in self.v.items()}
        return moments | {"t": np.array(self.t, np.int64)}

    def restore(self, state: dict[str, Array]) -> None:
        """Go on from what `state` returned."""
        self.t = int(state["t"])
        self.m = {name[2:]: array.copy() for name, array in state.items() if name[:2] == "m."}
        self.v = {name[2:]: array.copy() for name, array in state.items() if name[:2] == "v."}


OPTIMIZERS: dict[str, type[Optimizer]] = {"adam": Adam, "sgd": SGD}


def squared_norm(gradients: Gradients) -> float:
    """Return ‖g‖² over all parameters together."""
    return sum(float(np.vdot(array, array)) for array in _arrays(gradients))


def clip(gradients: Gradients, norm: float, max_norm: float) -> None:
    """Scale gradients, in place, as is due where their joint norm is to be `max_norm` at most.

    Pascanu et al. 2013: g ← g · min(1, max_norm / ‖g‖), ‖g‖ over all parameters together.
    """
    if norm > max_norm:
        for array in _arrays(gradients):
            array *= max_norm / norm


def _arrays(gradients: Gradients) -> list[Array]:
    return [g.values if isinstance(g, SparseRows) else g for g in gradients.values()]


def warmup_and_decay(step: int, total: int, warmup: int, final: float) -> float:
    """Return the learning rate at a step as a fraction of its highest.

    Rises linearly over `warmup` steps, then falls linearly to `final` at step `total - 1`.
    """
    if step < warmup:
        return (step + 1) / warmup
    progress = (step - warmup) / max(1, total - 1 - warmup)
    return 1 - (1 - final) * min(1.0, progress)
