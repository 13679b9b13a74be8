"""The contract of a cell: one step of the recurrence, and its undoing, both elementwise.

The time loop (`models.recurrence`) owns the matrix products. For the n sequences still running it
hands the cell `x = x_t U + b` and `r = h_{t-1} W`, gate by gate, and gets the new state; going back
it hands the gradient of the loss in the new state and gets those in x, r and, where a part of the
old state enters elementwise (a gate's memory, say), in that part.
"""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from models.activations import ACTIVATIONS
from models.arena import Arena

Array = NDArray[Any]
State = NDArray[Any]
"""<float>[parts, n, H]; part 0 is h, the one that is multiplied by W and read by the next layer."""


class Cell(ABC):
    """One kind of recurrent unit. It keeps no arrays: `step` writes down what the undoing needs."""

    gates: ClassVar[int] = 1
    """G: the number of blocks, each H wide, of x, r, U, W and b."""
    parts: ClassVar[int] = 1
    """Number of parts of the state."""
    saves: ClassVar[int] = 0
    """Number of arrays [n, H] that a step keeps for its undoing, besides the states: G or more of
    them, or none."""
    separate: ClassVar[bool] = False
    """Whether the gradients in x and r differ; where they do not, one array serves both."""

    recurrent_bias: ClassVar[bool] = False
    """Whether the last block of r, the candidate's, has a bias c [H] of its own."""
    feedback: ClassVar[Literal["state", "output"]] = "state"
    """What the loop multiplies by W: h_{t-1}, or y_{t-1} = ψ(h_{t-1} V + d), with ψ the cell's
    activation and V [H, P], d [P] parameters of their own (`models.feedback`)."""

    def __init__(self, activation: str = "tanh") -> None:
        self.activation = ACTIVATIONS[activation]

    @abstractmethod
    def step(self, x: Array, r: Array, previous: State, state: State, saved: Array) -> None:
        """Compute one step.

        Parameters
        ----------
        x, r : <float>[G, n, H]
            Projected input (bias included) and projected previous state. `r` may be overwritten,
            `x` may not. Where the cell saves anything, `r` is the first G arrays of `saved`.
        previous : <float>[parts, n, H]
            State before the step.
        state : <float>[parts, n, H]
            Written: state after the step. May be `previous` itself, where no step is undone.
        saved : <float>[saves, n, H]
            Written: whatever `undo` needs besides the two states.
        """

    def slopes(self, states: State, saved: Array, arena: Arena) -> Array:
        """Prepare the way back: what can be said of all steps at once.

        Parameters
        ----------
        states : <float>[parts, N, H]
            Of all steps, packed.
        saved : <float>[saves, N, H]
            What the steps kept.
        arena
            Where to put what is prepared.

        Returns
        -------
        <float>[any, N, H]
            What `undo` gets its step's part of; `saved` itself, unless a cell says otherwise.
        """
        return saved

    @abstractmethod
    def undo(
        self, slopes: Array, previous: State, state: State, d_state: State, dx: Array, dr: Array
    ) -> State | None:
        """Undo one step.

        Parameters
        ----------
        slopes : <float>[any, n, H]
            This step's part of what `slopes` returned.
        previous, state
            As in `step`.
        d_state : <float>[parts, n, H]
            ∂L/∂state; may be overwritten.
        dx, dr : <float>[n, G·H]
            Written: ∂L/∂x and ∂L/∂r; the same array unless the cell is `separate`.

        Returns
        -------
        d_previous : <float>[parts, n, H] or None
            What reaches the previous state elementwise, past W; None where nothing does.
        """

    def initial_bias(self, hidden: int) -> Array:
        """Return b [G·H] to start from: zeros, unless a gate should start open."""
        return np.zeros(self.gates * hidden)
