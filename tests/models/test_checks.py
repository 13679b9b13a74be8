"""`check_cell` passes every cell that ships, and names what is wrong with each broken one."""

from typing import Any
from unittest.mock import patch

import numpy as np
import pytest

from models import recurrence
from models.cells import CELLS, GRU, LSTM, Cell, Elman, Jordan
from models.checks import check_cell


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
@pytest.mark.parametrize("name", CELLS)
def test_every_cell_is_right(name: str, activation: str) -> None:
    assert [str(check) for check in check_cell(CELLS[name](activation)) if not check.ok] == []


def wrong(cell: Cell) -> dict[str, str]:
    return {check.name: check.wrong for check in check_cell(cell) if not check.ok}


# -- a check is worth what it catches -------------------------------------------------------------


class SavesTooLittle(GRU):
    saves = 2


class ScalesDx(GRU):
    def undo(self, slopes, previous, state, d_state, dx, dr):  # type: ignore[no-untyped-def]
        direct = super().undo(slopes, previous, state, d_state, dx, dr)
        dx *= 0.9
        return direct


class ScalesDr(GRU):
    def undo(self, slopes, previous, state, d_state, dx, dr):  # type: ignore[no-untyped-def]
        direct = super().undo(slopes, previous, state, d_state, dx, dr)
        dr *= 0.9
        return direct


class ForgetsTheDetour(GRU):
    def undo(self, *args):  # type: ignore[no-untyped-def]
        super().undo(*args)  # z ⊙ dh is not handed on


class ForgetsTheMemory(LSTM):
    def undo(self, *args):  # type: ignore[no-untyped-def]
        direct = super().undo(*args)
        direct[1] = 0
        return direct


class WritesBeforeItReads(GRU):
    def step(self, x, r, previous, state, saved) -> None:  # type: ignore[no-untyped-def]
        state[:] = 0
        super().step(x, r, previous, state, saved)


class MistakesTheSteps(Elman):
    def slopes(self, states, saved, arena):  # type: ignore[no-untyped-def]
        slopes = super().slopes(states, saved, arena)
        if slopes.shape[1] > 3:  # more than the one step
            slopes[:, 2:4] = slopes[:, 3:1:-1].copy()
        return slopes


class StumblesAtTheStart(Elman):
    def undo(self, slopes, previous, state, d_state, dx, dr) -> None:  # type: ignore[no-untyped-def]
        super().undo(slopes, previous, state, d_state, dx, dr)
        if not previous.any():
            dr *= 2


class Restless(Elman):
    def undo(self, slopes, previous, state, d_state, dx, dr) -> None:  # type: ignore[no-untyped-def]
        super().undo(slopes, previous, state, d_state, dx, dr)
        dr += 1e-3


class ScribblesOnX(Elman):
    def step(self, x, r, previous, state, saved) -> None:  # type: ignore[no-untyped-def]
        x += r
        self.activation.apply(x, state)


class ScribblesOnTheState(Elman):
    def undo(self, slopes, previous, state, d_state, dx, dr) -> None:  # type: ignore[no-untyped-def]
        super().undo(slopes, previous, state, d_state, dx, dr)
        state *= 0.5


class LooksAtItsNeighbours(Elman):
    def step(self, x, r, previous, state, saved) -> None:  # type: ignore[no-untyped-def]
        super().step(x - x.mean(axis=1, keepdims=True), r, previous, state, saved)


class RemembersABatch(Elman):
    def slopes(self, states, saved, arena):  # type: ignore[no-untyped-def]
        kept: dict[Any, Any] = self.__dict__.setdefault("kept", {})
        return kept.setdefault(states.shape, super().slopes(states, saved, arena).copy())


class LeavesAGateOut(GRU):
    def undo(self, slopes, previous, state, d_state, dx, dr):  # type: ignore[no-untyped-def]
        other = np.empty_like(dr)
        direct = super().undo(slopes, previous, state, d_state, dx, other)
        dr[:, : dr.shape[1] // 3] = other[:, : dr.shape[1] // 3]
        return direct


@pytest.mark.parametrize(
    ("cell", "check", "said"),
    [
        (SavesTooLittle, "saves", "saves = 2, gates = 3"),
        (ScalesDx, "one step: gradient of x", "central differences say"),
        (ScalesDr, "one step: gradient of r", "central differences say"),
        (LeavesAGateOut, "one step: gradient of r", "the cell says nan"),
        (ForgetsTheDetour, "one step: gradient of state part 0", "the cell says 0,"),
        (ForgetsTheMemory, "one step: gradient of state part 1", "the cell says 0,"),
        (WritesBeforeItReads, "one step: the state may lie", "instead of"),
        (MistakesTheSteps, "through time: gradient of x", "central differences say"),
        (StumblesAtTheStart, "length 1", "central differences say"),
        (Restless, "no gradient in", "x gets 0.00"),
        (ScribblesOnX, "inputs are left", "x of a step at [0, 0, 0]"),
        (ScribblesOnTheState, "inputs are left", "the states, going back at [0, 0]"),
        (LooksAtItsNeighbours, "a batch-mate", "the states of row 0"),
        (RemembersABatch, "two calls", "the gradient of x, batch 2 of two at"),
    ],
)
def test_what_is_wrong_is_named(cell: type[Cell], check: str, said: str) -> None:
    found = {name: what for name, what in wrong(cell()).items() if name.startswith(check)}
    assert len(found) == 1, wrong(cell())
    assert said in next(iter(found.values()))


@pytest.mark.parametrize(
    ("cell", "name", "other"),
    [(ScalesDx, "x", "r"), (ScalesDr, "r", "x"), (ForgetsTheMemory, "state part 1", "x")],
)
def test_what_is_right_is_not_named(cell: type[Cell], name: str, other: str) -> None:
    found = wrong(cell())
    assert f"one step: gradient of {name}" in found
    assert f"one step: gradient of {other}" not in found


@pytest.mark.parametrize(
    ("cell", "weight"), [(Elman, "W"), (GRU, "c"), (Jordan, "V"), (Jordan, "d")]
)
def test_a_weight_of_the_loop_is_named(cell: type[Cell], weight: str) -> None:
    right = recurrence.backward

    def scaled(*args: Any, **kwargs: Any) -> recurrence.Deltas:
        deltas = right(*args, **kwargs)
        return deltas._replace(**{f"d{weight}": 0.9 * getattr(deltas, f"d{weight}")})

    with patch.object(recurrence, "backward", scaled):
        assert list(wrong(cell())) == [f"through time: gradient of {weight}"]


def test_an_exception_is_what_is_wrong() -> None:
    class Unfinished(Elman):
        def undo(self, *args: Any) -> None:
            raise NotImplementedError("to do")

    assert "raised NotImplementedError: to do" in wrong(Unfinished()).values()


def test_a_check_reads_as_a_line() -> None:
    lines = [str(check) for check in check_cell(Restless())]
    assert lines[0] == "ok     saves: none, or one array per gate and more"
    assert any(line.startswith("WRONG  no gradient in, no gradient out: x gets") for line in lines)
