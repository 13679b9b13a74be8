"""Backpropagation through time spelt out, on a few steps, beside the recursion that is used.

The loss of a many-to-one network reads h_T alone. Its gradient is a sum over the steps k at which a
weight acted, and what step k adds has come back through every step after it::

    ∂L/∂W = Σ_k h_{k-1}ᵀ da_k       da_k = (δ_T J_T J_{T-1} ⋯ J_{k+1}) ⊙ φ'(a_k)
    ∂L/∂U = Σ_k x_kᵀ da_k           J_j = diag(φ'(a_j)) Wᵀ
    ∂L/∂b = Σ_k da_k                δ_T = ∂L/∂h_T = (ŷ − onehot(y)) Vᵀ

`by_steps` multiplies the Jacobians out, for each k anew. `by_recursion` asks the loop that trains
(`models.recurrence`), which keeps one row and multiplies it by one more Wᵀ a step. Nothing but
rounding may lie between them.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models import recurrence
from models.activations import ACTIVATIONS
from models.cells import Elman
from models.packing import Ragged, pack
from models.readout import cross_entropy

Array = NDArray[Any]


class Example(NamedTuple):
    """A simple recurrent network, one sequence and its label."""

    x: Array
    """<float64>[T, E]"""
    U: Array
    """<float64>[E, H]"""
    W: Array
    """<float64>[H, H]"""
    b: Array
    """<float64>[H]"""
    V: Array
    """<float64>[H, K]: the readout."""
    c: Array
    """<float64>[K]"""
    label: int
    """y"""
    activation: str
    """φ: tanh, sigmoid or relu."""


class Forward(NamedTuple):
    """What the example's network says, and what comes back from its loss."""

    a: Array
    """<float64>[T, H]"""
    h: Array
    """<float64>[T + 1, H]; h_0 = 0 comes first."""
    slopes: Array
    """<float64>[T, H]: φ'(a_k)."""
    p: Array
    """<float64>[K]: ŷ = softmax(h_T V + c)."""
    loss: float
    """−ln ŷ[y], in nats."""
    delta: Array
    """<float64>[H]: δ_T = ∂L/∂h_T."""


class Terms(NamedTuple):
    """What each step adds to a gradient, and the gradient."""

    terms: Array
    """<float64>[T, …]: step k's at k - 1."""
    total: Array
    """<float64>[…]"""


Derivation = dict[str, Terms]
"""By weight: U, W, b."""


def draw_example(
    rng: np.random.Generator,
    *,
    steps: int = 3,
    hidden: int = 2,
    inputs: int = 2,
    classes: int = 2,
    activation: str = "tanh",
) -> Example:
    """Draw an example: every number N(0, 1), the biases too."""
    x, U, W, V = (
        rng.standard_normal(shape)
        for shape in ((steps, inputs), (inputs, hidden), (hidden, hidden), (hidden, classes))
    )
    b, c = rng.standard_normal(hidden), rng.standard_normal(classes)
    return Example(x, U, W, b, V, c, int(rng.integers(classes)), activation)


def forward(example: Example) -> Forward:
    """Write the equations down, step by step."""
    x, U, W, b, V, c, label, activation = example
    a = np.empty((len(x), len(b)))
    h = np.zeros((len(x) + 1, len(b)))
    for k, x_k in enumerate(x, 1):
        a[k - 1] = x_k @ U + h[k - 1] @ W + b
        ACTIVATIONS[activation].apply(a[k - 1], h[k])
    slopes = np.empty_like(a)
    ACTIVATIONS[activation].derivative(h[1:], slopes)
    o = h[-1] @ V + c
    loss, d_logits = cross_entropy(o[None], np.array([label]))
    p = d_logits[0] + np.eye(len(c))[label]
    return Forward(a, h, slopes, p, loss, d_logits[0] @ V.T)


def by_steps(example: Example, known: Forward) -> Derivation:
    """Multiply the Jacobians out: the sum over the steps that the gradient passed through."""
    jacobians = [np.diag(slope) @ example.W.T for slope in known.slopes]  # J_j at j - 1
    da = np.empty_like(known.a)
    for k in range(1, len(da) + 1):
        row = known.delta
        for j in range(len(da), k, -1):
            row = row @ jacobians[j - 1]
        da[k - 1] = row * known.slopes[k - 1]
    terms = _terms(example, known.h, da)
    return {name: Terms(term, term.sum(axis=0)) for name, term in terms.items()}


def by_recursion(example: Example, known: Forward) -> Derivation:
    """Ask the time loop that trains: its deltas, step by step, and its gradients."""
    x, U, W, b, *_ = example
    cell, batch = Elman(example.activation), pack(Ragged.from_sequences([np.zeros(len(x))]))
    _, tape = recurrence.forward(cell, batch, (x @ U + b)[None], W)
    deltas = recurrence.backward(cell, tape, W, d_last=known.delta[None])
    da = deltas.dx[recurrence.delta_rows(batch)]
    totals = {"U": x.T @ da, "W": deltas.dW, "b": da.sum(axis=0)}
    terms = _terms(example, known.h, da)
    return {name: Terms(terms[name], total) for name, total in totals.items()}


def largest_difference(one: Terms, other: Terms) -> float:
    """Return the largest difference of any entry of any term, or of the sum."""
    return float(max(np.abs(a - b).max() for a, b in zip(one, other, strict=True)))


def _terms(example: Example, h: Array, da: Array) -> dict[str, Array]:
    return {
        "U": example.x[:, :, None] * da[:, None],
        "W": h[:-1, :, None] * da[:, None],
        "b": da,
    }
