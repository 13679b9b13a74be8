"""One recurrent layer on sequences of unequal length: its arrays, and what our time loop makes."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models import recurrence
from models.cells import CELLS
from models.feedback import Feedback
from models.packing import Ragged, pack

Array = NDArray[Any]
Arrays = dict[str, Array]


class Case(NamedTuple):
    """A layer and what it reads. The loss is Σ h ⊙ d_states: the gradient of any reader of h."""

    cell: str
    activation: str
    lengths: list[int]
    arrays: Arrays
    """x [N, E] and d_states [N, H], sequence after sequence; U, W, b and c or V, d."""


def draw(
    rng: np.random.Generator,
    cell: str,
    activation: str,
    lengths: list[int],
    *,
    inputs: int,
    hidden: int,
    bounded: bool = False,
) -> Case:
    """Draw every array at random, biases too; no weight equals another.

    `bounded` keeps |a| ≤ 2: there 1 − h² has not yet lost its digits in float32.
    """
    kind = CELLS[cell]()
    count, width = sum(lengths), kind.gates * hidden
    fed = hidden if kind.feedback == "state" else max(1, hidden - 1)
    shapes = {"U": (inputs, width), "W": (fed, width), "b": (width,)}
    if kind.recurrent_bias:
        shapes["c"] = (hidden,)
    if kind.feedback == "output":
        shapes |= {"V": (hidden, fed), "d": (fed,)}
    arrays: Arrays = {}
    for name, shape in shapes.items():
        rows = shape[0] if len(shape) == 2 else 4
        if bounded:
            arrays[name] = rng.uniform(-1, 1, shape) / rows
        else:
            arrays[name] = rng.standard_normal(shape) / np.sqrt(rows)
    arrays["x"] = rng.uniform(-1, 1, (count, inputs)) * (1 if bounded else 2)
    arrays["d_states"] = rng.standard_normal((count, hidden))
    return Case(cell, activation, lengths, arrays)


def cast(case: Case, dtype: str) -> Case:
    return case._replace(arrays={name: P.astype(dtype) for name, P in case.arrays.items()})


def ours(case: Case) -> Arrays:
    """h, and the gradient of everything that the layer reads."""
    a, cell = case.arrays, CELLS[case.cell](case.activation)
    texts = Ragged.from_sequences(np.split(np.arange(len(a["x"])), np.cumsum(case.lengths)[:-1]))
    batch = pack(texts)
    at = batch.ids[0]  # which of the case's positions each packed one is
    feedback = Feedback.of(cell, {f".{name}": P for name, P in a.items()}, "")
    x = (a["x"][at] @ a["U"] + a["b"]).reshape(len(at), cell.gates, -1).swapaxes(0, 1)
    h, tape = recurrence.forward(cell, batch, x, a["W"], a.get("c"), feedback=feedback)
    deltas = recurrence.backward(cell, tape, a["W"], d_states=a["d_states"][at], feedback=feedback)
    da = deltas.dx[recurrence.delta_rows(batch)]
    found = {"h": np.empty_like(h), "x": np.empty_like(a["x"])}
    found["h"][at], found["x"][at] = h, da @ a["U"].T
    found |= {"U": a["x"][at].T @ da, "W": deltas.dW, "b": da.sum(axis=0), "c": deltas.dc}
    if deltas.dV is not None and deltas.dd is not None:
        found |= {"V": deltas.dV, "d": deltas.dd}
    return {name: found[name] for name in ("h", *a) if name != "d_states"}


def compare(found: Arrays, expected: Arrays, tolerance: float) -> None:
    """Each array to so many of its largest entries."""
    assert found.keys() == expected.keys()
    for name, array in expected.items():
        atol = tolerance * float(np.abs(array).max())
        np.testing.assert_allclose(found[name], array, rtol=0, atol=atol, err_msg=name)
