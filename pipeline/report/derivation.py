"""Backpropagation through time, spelt out with numbers in it, for a terminal."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from models.derivation import (
    Example,
    Forward,
    Terms,
    by_recursion,
    by_steps,
    forward,
    largest_difference,
)

Array = NDArray[Any]

FORMS = {
    "U": "∂L/∂U = Σ_k x_kᵀ da_k",
    "W": "∂L/∂W = Σ_k h_{k-1}ᵀ da_k",
    "b": "∂L/∂b = Σ_k da_k",
}


def derivation(example: Example) -> RenderableType:
    """The example, its forward pass, and each gradient: step by step, their sum, the recursion."""
    known = forward(example)
    sums, recursion = by_steps(example, known), by_recursion(example, known)
    steps = len(example.x)
    factors = " ".join(["δ_T", *(f"J_{j}" for j in range(steps, 1, -1))])
    first = f"({factors})" if steps > 1 else factors
    worst = max(largest_difference(sums[name], recursion[name]) for name in FORMS)
    return Group(
        Text("h_k = φ(a_k),  a_k = x_k U + h_{k-1} W + b,  h_0 = 0,  ŷ = softmax(h_T V + c)"),
        Text(f"T = {steps}, φ = {example.activation}, L = −ln ŷ[y], y = {example.label}\n"),
        _side_by_side({name: getattr(example, name) for name in ("U", "W", "b", "V", "c")}),
        _states(example, known),
        Text(f"ŷ = {_row(known.p)}   L = {known.loss:.6f}   δ_T = {_row(known.delta)}\n"),
        Text("da_k = (δ_T J_T ⋯ J_{k+1}) ⊙ φ'(a_k),  J_j = diag(φ'(a_j)) Wᵀ"),
        Text(f"da_1 = {first} ⊙ φ'(a_1), and so on up to da_T = δ_T ⊙ φ'(a_T)\n"),
        *(_terms(name, form, sums[name], recursion[name]) for name, form in FORMS.items()),
        Text(f"largest difference between sum and recursion, of any term: {worst:.1e}"),
    )


def _terms(name: str, form: str, sums: Terms, recursion: Terms) -> Table:
    """An entry a row: what each step adds, the sum, and the recursion's value."""
    table = Table(box=box.SIMPLE_HEAD, title=form, title_justify="left")
    table.add_column("entry")
    steps = len(sums.terms)
    for heading in (*(f"k = {k + 1}" for k in range(steps)), "sum", "recursion", "difference"):
        table.add_column(heading, justify="right", no_wrap=True)
    for index in np.ndindex(sums.total.shape):
        at = (slice(None), *index)
        one = [*sums.terms[at], sums.total[index]]
        other = [*recursion.terms[at], recursion.total[index]]
        table.add_row(
            f"{name}[{','.join(str(i + 1) for i in index)}]",
            *map(_number, [*one, other[-1]]),
            f"{np.abs(np.subtract(one, other)).max():.1e}",
        )
    return table


def _states(example: Example, known: Forward) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ("k", "x_k", "a_k", "h_k", "φ'(a_k)"):
        table.add_column(heading)
    rows = zip(example.x, known.a, known.h[1:], known.slopes, strict=True)
    for k, row in enumerate(rows, 1):
        table.add_row(str(k), *map(_row, row))
    return table


def _side_by_side(arrays: dict[str, Array]) -> Table:
    """Small matrices beside each other, each below its name."""
    table = Table(box=None, show_header=True, padding=(0, 4, 0, 0))
    for name in arrays:
        table.add_column(name, no_wrap=True)
    table.add_row(*("\n".join(map(_row, np.atleast_2d(array))) for array in arrays.values()))
    return table


def _row(values: Array) -> str:
    return " ".join(map(_number, values))


def _number(value: float) -> str:
    return f"{round(value, 6) + 0.0:+.6f}"  # no negative zeros
