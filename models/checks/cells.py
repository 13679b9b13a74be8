"""Is a cell right? Everything that the time loop and the scorer rely on, put to a cell by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models import recurrence
from models.arena import Arena
from models.cells import Cell, State
from models.checks.gradients import central_differences, compare
from models.feedback import Feedback
from models.packing import PackedBatch, Ragged, pack

Array = NDArray[Any]

RIGHT = 1e-6
"""Relative error of a gradient that is right; a forgotten term makes 1e-2 and more."""
ROWS, HIDDEN, WIDTH = 3, 3, 2
"""Of the arrays that a cell is checked on: rows of a step, H, and P of a feedback."""
LENGTHS = (4, 2, 2, 1)


class CellCheck(NamedTuple):
    """One fact that has to hold of a cell."""

    name: str
    wrong: str
    """What is wrong; empty where the fact holds."""

    @property
    def ok(self) -> bool:
        """Whether the fact holds."""
        return not self.wrong

    def __str__(self) -> str:
        return f"ok     {self.name}" if self.ok else f"WRONG  {self.name}: {self.wrong}"


def check_cell(cell: Cell, *, seed: int = 0) -> list[CellCheck]:
    """Put a cell to everything that the contract in `models.cells.base` asks of it.

    One step by itself, from a start state in which every part is random; then sequences of unequal
    lengths through the time loop. Gradients are compared with central differences in float64, and
    what a cell has to write lies in memory full of NaN before.

    Parameters
    ----------
    cell
        The one to check. An exception that it raises is what is wrong with it.
    seed
        Draws inputs, states and weights.

    Returns
    -------
    A check for each fact, in a fixed order. As text each is one line.
    """
    parts = [f"state part {i}" for i in range(cell.parts)]
    facts = {
        "saves: none, or one array per gate and more": _saves,
        **{f"one step: gradient of {name}": _step_gradient(name) for name in ("x", "r", *parts)},
        "one step: the state may lie where the previous one lay": _in_place,
        **{f"through time: gradient of {name}": _gradient(name) for name in ("x", *_weights(cell))},
        "length 1: gradients right, and none of W": _length_one,
        "no gradient in, no gradient out": _zeros,
        "inputs are left as they were": _inputs_untouched,
        "a batch-mate changes nothing": _batch_mate,
        "two calls do not leak into each other": _two_calls,
    }
    checks = []
    for name, fact in facts.items():
        try:
            wrong = "; ".join(fact(deepcopy(cell), np.random.default_rng(seed)))
        except Exception as error:  # whatever a new cell raises is the answer
            wrong = f"raised {type(error).__name__}: {error}"
        checks.append(CellCheck(name, wrong))
    return checks


Fact = Callable[[Cell, np.random.Generator], Iterator[str]]
"""Yields what is wrong."""


def _saves(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    if 0 < cell.saves < cell.gates:
        yield f"saves = {cell.saves}, gates = {cell.gates}: r is the first G arrays saved"


class _Step:
    """One step from a random state: x, r and the parts of the state, and the way back."""

    def __init__(self, cell: Cell, rng: np.random.Generator) -> None:
        self.cell = cell
        self.x, self.r = rng.standard_normal((2, cell.gates, ROWS, HIDDEN))
        self.previous = rng.standard_normal((cell.parts, ROWS, HIDDEN))
        self.d_state = rng.standard_normal(self.previous.shape)

    def forward(self) -> tuple[State, Array]:
        cell = self.cell
        state = np.full_like(self.previous, np.nan)
        saved = np.full((cell.saves, ROWS, HIDDEN), np.nan)
        r = saved[: cell.gates] if cell.saves else state  # as in the time loop
        r[:] = self.r
        cell.step(self.x, r, self.previous, state, saved)
        return state, saved

    def backward(self) -> dict[str, Array]:
        cell, (state, saved) = self.cell, self.forward()
        dr = np.full((ROWS, cell.gates * HIDDEN), np.nan)
        dx = np.full_like(dr, np.nan) if cell.separate else dr
        slopes = cell.slopes(state, saved, Arena())
        direct = cell.undo(slopes, self.previous, state, self.d_state.copy(), dx, dr)
        d_previous = np.zeros_like(state) if direct is None else direct
        gates = {"x": _gate_by_gate(dx, cell.gates), "r": _gate_by_gate(dr, cell.gates)}
        return gates | {f"state part {i}": part for i, part in enumerate(d_previous)}

    def inputs(self) -> dict[str, Array]:
        parts = {f"state part {i}": part for i, part in enumerate(self.previous)}
        return {"x": self.x, "r": self.r} | parts


def _step_gradient(name: str) -> Fact:
    def fact(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
        step = _Step(cell, rng)
        gradient = step.backward()[name]
        yield from _differs(
            gradient, lambda: float(np.vdot(step.forward()[0], step.d_state)), step.inputs()[name]
        )

    return fact


def _in_place(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    step = _Step(cell, rng)
    expected, saved = step.forward()
    state = step.previous.copy()
    r = saved[: cell.gates] if cell.saves else step.r.copy()
    r[:] = step.r
    cell.step(step.x, r, state, state, saved)
    yield from _unequal("the state", state, expected)


class _Sequences:
    """Sequences through the time loop: its inputs and weights by name, and the way back."""

    def __init__(self, cell: Cell, rng: np.random.Generator, lengths: tuple[int, ...]) -> None:
        self.cell = cell
        self.batch = _batch(lengths)
        shapes = {"x": (cell.gates, sum(lengths), HIDDEN)} | _weights(cell)
        self.arrays = {name: rng.standard_normal(shape) for name, shape in shapes.items()}
        self.d_states = rng.standard_normal((sum(lengths), HIDDEN))

    def forward(self) -> tuple[Array, recurrence.Tape]:
        a = self.arrays
        return recurrence.forward(
            self.cell, self.batch, a["x"], a["W"], a.get("c"), _Poisoned(), self._feedback()
        )

    def backward(self, tape: recurrence.Tape) -> dict[str, Array]:
        deltas = recurrence.backward(
            self.cell,
            tape,
            self.arrays["W"],
            d_states=self.d_states,
            arena=_Poisoned(),
            feedback=self._feedback(),
        )
        dx = deltas.dx[recurrence.delta_rows(self.batch)]
        gradients = {"x": _gate_by_gate(dx, self.cell.gates), "W": deltas.dW, "c": deltas.dc}
        if deltas.dV is not None and deltas.dd is not None:
            gradients |= {"V": deltas.dV, "d": deltas.dd}
        return {name: gradients[name] for name in self.arrays}

    def loss(self) -> float:
        return float(np.vdot(self.forward()[0], self.d_states))

    def row(self, row: int) -> _Sequences:
        """One of them alone."""
        at, alone = self.batch.rows == row, copy(self)
        alone.batch = _batch((int(self.batch.lengths[row]),))
        alone.arrays = self.arrays | {"x": self.arrays["x"][:, at]}
        alone.d_states = self.d_states[at]
        return alone

    def _feedback(self) -> Feedback | None:
        return Feedback.of(self.cell, {f".{name}": P for name, P in self.arrays.items()}, "")


def _weights(cell: Cell) -> dict[str, tuple[int, ...]]:
    """What the loop learns, with its shapes."""
    width = HIDDEN if cell.feedback == "state" else WIDTH
    shapes: dict[str, tuple[int, ...]] = {"W": (width, cell.gates * HIDDEN)}
    if cell.recurrent_bias:
        shapes["c"] = (HIDDEN,)
    if cell.feedback == "output":
        shapes |= {"V": (HIDDEN, width), "d": (width,)}
    return shapes


def _gradient(name: str) -> Fact:
    def fact(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
        sequences = _Sequences(cell, rng, LENGTHS)
        gradient = sequences.backward(sequences.forward()[1])[name]
        yield from _differs(gradient, sequences.loss, sequences.arrays[name])

    return fact


def _length_one(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    sequences = _Sequences(cell, rng, (1, 1))
    gradients = sequences.backward(sequences.forward()[1])
    yield from _differs(gradients["x"], sequences.loss, sequences.arrays["x"])
    if np.any(gradients["W"]):
        yield "W gets a gradient, though no step has one before it"


def _zeros(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    sequences = _Sequences(cell, rng, LENGTHS)
    sequences.d_states[:] = 0
    for name, gradient in sequences.backward(sequences.forward()[1]).items():
        if np.any(gradient):
            yield f"{name} gets {np.abs(gradient).max():.3g} where the loss depends on nothing"


def _inputs_untouched(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    step, sequences = _Step(cell, rng), _Sequences(cell, rng, LENGTHS)
    state = step.previous.copy()
    x = step.x.copy()
    step.forward()
    yield from _unequal("x of a step", step.x, x)
    yield from _unequal("the previous state of a step", step.previous, state)
    inputs = sequences.arrays | {"what reads the states": sequences.d_states}
    before = {name: array.copy() for name, array in inputs.items()}
    h, tape = sequences.forward()
    states, saved = h.copy(), tape.saved.copy()
    sequences.backward(tape)
    for name, array in inputs.items():
        yield from _unequal(name, array, before[name])
    yield from _unequal("the states, going back", h, states)
    yield from _unequal("what was saved, going back", tape.saved, saved)


def _batch_mate(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    sequences = _Sequences(cell, rng, LENGTHS)
    h, tape = sequences.forward()
    dx = sequences.backward(tape)["x"]
    for row in range(len(LENGTHS)):
        alone, at = sequences.row(row), sequences.batch.rows == row
        h_alone, tape = alone.forward()
        yield from _unequal(f"the states of row {row}", h[at], h_alone)
        yield from _unequal(f"dx of row {row}", dx[:, at], alone.backward(tape)["x"])


def _two_calls(cell: Cell, rng: np.random.Generator) -> Iterator[str]:
    one, two = (_Sequences(cell, rng, LENGTHS) for _ in range(2))
    expected = [_fresh(sequences) for sequences in (one, two)]
    tapes = [sequences.forward()[1] for sequences in (one, two)]
    for which, again in ((0, ""), (1, ""), (0, " again")):  # the way back can be gone twice
        for name, gradient in (one, two)[which].backward(tapes[which]).items():
            what = f"the gradient of {name}, batch {which + 1}{again} of two"
            yield from _unequal(what, gradient, expected[which][name])


def _fresh(sequences: _Sequences) -> dict[str, Array]:
    """The gradients by a cell that has seen nothing else."""
    alone = copy(sequences)
    alone.cell = deepcopy(sequences.cell)
    return alone.backward(alone.forward()[1])


class _Poisoned(Arena):
    """Memory in which nothing may be read before it is written."""

    def empty(self, shape: tuple[int, ...], dtype: Any) -> Array:
        array = super().empty(shape, dtype)
        array.fill(np.nan)
        return array


def _batch(lengths: tuple[int, ...]) -> PackedBatch:
    """Lay out sequences of these lengths, longest first; their ids do not matter."""
    return pack(Ragged.from_sequences([np.zeros(length, np.int32) for length in lengths]))


def _gate_by_gate(a: Array, gates: int) -> Array:
    """View [n, G·H] as [G, n, H]."""
    return a.reshape(len(a), gates, -1).swapaxes(0, 1)


def _differs(gradient: Array, loss: Callable[[], float], P: Array) -> Iterator[str]:
    error = compare(gradient, central_differences(loss, P))
    if not error.relative < RIGHT:  # NaN too
        yield (
            f"at {list(error.worst)} the cell says {error.analytic:.6g},"
            f" central differences say {error.numerical:.6g}"
        )


def _unequal(what: str, found: Array, expected: Array) -> Iterator[str]:
    if not np.allclose(found, expected, rtol=1e-10, atol=1e-12):
        at = tuple(np.argwhere(~np.isclose(found, expected, rtol=1e-10, atol=1e-12))[0].tolist())
        yield f"{what} at {list(at)}: {found[at]:.6g} instead of {expected[at]:.6g}"
