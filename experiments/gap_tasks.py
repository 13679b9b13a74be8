"""Two problems whose answer lies a known number of steps back, and a small network for both.

Both are from Hochreiter & Schmidhuber (1997), in a form that has become usual: everything is read
before the last step, and nothing but the last state is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models import recurrence
from models.arena import Arena
from models.cells import CELLS
from models.feedback import Feedback
from models.initializers import RECURRENT, glorot
from models.optimizers import OPTIMIZERS, clip, squared_norm
from models.packing import PackedBatch, Ragged, pack
from models.readout import cross_entropy

Array = NDArray[Any]

SYMBOLS = 4
"""What may have to be remembered; as many others fill the gap."""


class Problem(NamedTuple):
    """What is to be learnt, and when it is."""

    draw: Callable[[np.random.Generator, int, int], tuple[Array, Array]]
    """(rng, sequences B, steps T) → inputs <float32>[B, T, I] and targets [B]."""
    inputs: int
    outputs: int
    loss: Callable[[Array, Array], tuple[float, Array]]
    """(outputs [B, K], targets [B]) → loss, ∂L/∂outputs."""
    error: Callable[[Array, Array], float]
    """(outputs, targets) → what is to fall."""
    solved: float
    """Below this error the problem is learnt."""


def draw_recall(rng: np.random.Generator, count: int, steps: int) -> tuple[Array, Array]:
    """Draw a symbol, then fillers at random; the target is the symbol."""
    ids = rng.integers(SYMBOLS, 2 * SYMBOLS, (count, steps))
    target = rng.integers(0, SYMBOLS, count)
    ids[:, 0] = target
    return np.eye(2 * SYMBOLS, dtype=np.float32)[ids], target


def draw_addition(rng: np.random.Generator, count: int, steps: int) -> tuple[Array, Array]:
    """Draw numbers from [0, 1], one marked in either half; the target is the sum of these two."""
    half = steps // 2
    x = np.zeros((count, steps, 2), np.float32)
    x[:, :, 0] = rng.random((count, steps))
    row = np.arange(count)
    first, second = rng.integers(0, half, count), rng.integers(half, steps, count)
    x[row, first, 1] = x[row, second, 1] = 1
    return x, x[row, first, 0] + x[row, second, 0]


def squared_error(outputs: Array, targets: Array) -> tuple[float, Array]:
    """Return the mean of (o − y)² and its gradient <float>[B, 1]."""
    error = outputs - targets[:, None]
    return float(np.mean(error**2)), 2 * error / len(error)


def _missed(outputs: Array, targets: Array) -> float:
    return float(np.mean(outputs.argmax(axis=1) != targets))


PROBLEMS = {
    "recall": Problem(draw_recall, 2 * SYMBOLS, SYMBOLS, cross_entropy, _missed, 0.01),
    # the mean of two uniform numbers, said always, is wrong by 1/6
    "addition": Problem(
        draw_addition, 2, 1, squared_error, lambda o, y: squared_error(o, y)[0], 0.01
    ),
}


@dataclass(frozen=True)
class Recipe:
    """A network and how it learns."""

    cell: str
    activation: str = "tanh"
    initialization: str = "glorot"
    optimizer: str = "adam"
    rate: float = 1e-3
    hidden: int = 64
    batch: int = 32
    clip_norm: float = 1.0
    weight_penalty: float = 0.0
    recurrent_dropout: float = 0.0


class LastStateNetwork:
    """Real inputs → recurrence → linear readout of the last state: o = h_T V + c."""

    def __init__(self, recipe: Recipe, problem: Problem, rng: np.random.Generator) -> None:
        self.cell = CELLS[recipe.cell](recipe.activation)
        width = self.cell.gates * recipe.hidden
        self.parameters: dict[str, Array] = {
            "U": glorot(problem.inputs, width, rng, np.float32),
            "W": RECURRENT[recipe.initialization](recipe.hidden, width, rng, np.float32),
            "b": self.cell.initial_bias(recipe.hidden).astype(np.float32),
            "readout.V": glorot(recipe.hidden, problem.outputs, rng, np.float32),
            "readout.c": np.zeros(problem.outputs, np.float32),
        }
        if self.cell.recurrent_bias:
            self.parameters["c"] = np.zeros(recipe.hidden, np.float32)
        if self.cell.feedback == "output":
            start = RECURRENT[recipe.initialization]
            self.parameters["V"] = start(recipe.hidden, recipe.hidden, rng, np.float32)
            self.parameters["d"] = np.zeros(recipe.hidden, np.float32)
        self._arena = Arena()

    def gradients(
        self, x: Array, loss: Callable[[Array], tuple[float, Array]], mask: Array | None = None
    ) -> dict[str, Array]:
        """Return the gradient of every parameter.

        Parameters
        ----------
        x : <float32>[B, T, I]
            Sequences, all of one length.
        loss
            Outputs <float32>[B, K] → loss and its gradient in them.
        mask : <float32>[H, 1], optional
            Recurrent dropout: what multiplies the rows of W.
        """
        self._arena.reset()
        p, cell = self.parameters, self.cell
        batch = _packed(x)
        inputs = batch.channels
        W = p["W"] if mask is None else p["W"] * mask
        projected = inputs @ recurrence.weight_blocks(p["U"], cell.gates)
        projected += p["b"].reshape(cell.gates, 1, -1)
        feedback = Feedback(p["V"], p["d"], cell.activation) if "V" in p else None
        h, tape = recurrence.forward(cell, batch, projected, W, p.get("c"), self._arena, feedback)
        last = h[-len(x) :]
        _, d_outputs = loss(last @ p["readout.V"] + p["readout.c"])
        d_outputs = d_outputs.astype(h.dtype)
        d_last = d_outputs @ p["readout.V"].T
        back = recurrence.backward(
            cell, tape, W, d_last=d_last, arena=self._arena, feedback=feedback
        )
        deltas = back.dx[recurrence.delta_rows(batch)]
        gradients = {"V": back.dV, "d": back.dd, "c": back.dc}
        return {name: dP for name, dP in gradients.items() if name in p and dP is not None} | {
            "U": inputs.T @ deltas,
            "W": back.dW if mask is None else back.dW * mask,
            "b": deltas.sum(axis=0),
            "readout.V": last.T @ d_outputs,
            "readout.c": d_outputs.sum(axis=0),
        }


def _packed(x: Array) -> PackedBatch:
    count, steps, width = x.shape
    no_ids = np.empty((0, count * steps), np.int32)
    return pack(Ragged(no_ids, np.arange(count + 1) * steps, x.reshape(-1, width)))


class Outcome(NamedTuple):
    """What came of learning."""

    learnt: bool
    steps: int
    """Taken until it was learnt, until it diverged, or at all."""
    error: float
    """The mean over the last `WINDOW` batches."""
    largest_norm: float
    """Of the gradient before clipping."""
    diverged: bool


WINDOW = 50
"""Batches over which the error is averaged; none of their sequences was seen before."""


def learn(recipe: Recipe, problem: Problem, length: int, budget: int, seed: int) -> Outcome:
    """Learn from batches drawn anew until the error is low, or the budget of steps is spent."""
    rng = np.random.default_rng(seed)
    network = LastStateNetwork(recipe, problem, rng)
    optimizer = OPTIMIZERS[recipe.optimizer]()
    errors: list[float] = []
    largest = 0.0
    for step in range(1, budget + 1):
        x, targets = problem.draw(rng, recipe.batch, length)

        def loss(outputs: Array, targets: Array = targets) -> tuple[float, Array]:
            errors.append(problem.error(outputs, targets))
            return problem.loss(outputs, targets)

        with np.errstate(over="ignore", invalid="ignore"):  # which is looked at below
            gradients = network.gradients(x, loss, _mask(recipe, rng))
            gradients["W"] += np.float32(recipe.weight_penalty) * network.parameters["W"]
            norm = squared_norm({**gradients}) ** 0.5
        if not np.isfinite(norm):
            return Outcome(False, step, float("nan"), float("inf"), True)
        largest = max(largest, norm)
        clip({**gradients}, norm, recipe.clip_norm)
        optimizer.step(network.parameters, {**gradients}, recipe.rate)
        recent = float(np.mean(errors[-WINDOW:]))
        if step >= WINDOW and recent < problem.solved:
            return Outcome(True, step, recent, largest, False)
    return Outcome(False, budget, recent, largest, False)


def _mask(recipe: Recipe, rng: np.random.Generator) -> Array | None:
    rate = recipe.recurrent_dropout
    if not rate:
        return None
    kept = rng.random((recipe.hidden, 1), np.float32) >= rate
    return kept.astype(np.float32) / np.float32(1 - rate)
