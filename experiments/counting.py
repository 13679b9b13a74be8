"""The network that counts ones: which ways of descending reach w_rec = w_x = 1, and from where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure
from numpy.typing import NDArray

from experiments.drawing import COLOURS, panels
from experiments.options import Options
from models.counting import Rprop, Rule, clipped, descend, draw_sequences, loss_and_gradient, plain

Array = NDArray[Any]

LONGEST = 10
SEQUENCES = 200
STARTS = 12
STEPS = 2_000

RULES: dict[str, Callable[[], Rule]] = {
    "plain, rate 0.005": lambda: plain(0.005),
    "clipped at 2, rate 0.005": lambda: clipped(0.005, 2),
    "Rprop": Rprop,
}


def sequences() -> Array:
    """Return the training sequences, <float64>[200, 10]: lengths 1 to 10."""
    return draw_sequences(np.random.default_rng(0), SEQUENCES, LONGEST)


def starts() -> Array:
    """Return <float64>[12, 2]: w_rec from [−1.5, 1.5], w_x from [−2, 2]."""
    return np.random.default_rng(0).uniform([-1.5, -2], [1.5, 2], (STARTS, 2))


def run(options: Options) -> pd.DataFrame:
    """Descend from every start by every rule."""
    x = sequences()
    rows = []
    with options.progress.task("counting ones", STARTS) as task:
        for start in starts()[: 2 if options.quick else None]:
            for name, rule in RULES.items():
                path = descend(x, start, rule(), STEPS)
                w_rec, w_x = path[-1]
                rows.append(
                    {
                        "start_w_rec": start[0],
                        "start_w_x": start[1],
                        "rule": name,
                        "steps": len(path) - 1,
                        "reached": bool(np.abs(path[-1] - 1).max() <= 1e-4),
                        "diverged": not np.isfinite(path[-1]).all(),
                        "w_rec": w_rec,
                        "w_x": w_x,
                    }
                )
            task.advance()
    return pd.DataFrame(rows)


def draw(table: pd.DataFrame) -> Figure:
    """The loss surface with paths on it, and the cliff in section."""
    x = sequences()
    figure, (surface, section) = panels(2, width=5.2, height=4.2)
    w_rec, w_x = np.linspace(-1.6, 1.6, 81), np.linspace(-3.6, 4.0, 101)
    loss = np.array([[loss_and_gradient(np.array([a, b]), x)[0] for a in w_rec] for b in w_x])
    levels = 10.0 ** np.arange(-2, 5.1, 0.5)
    drawn = surface.contourf(
        w_rec, w_x, np.maximum(loss, levels[0]), levels, norm=LogNorm(), cmap="Greys", alpha=0.7
    )
    figure.colorbar(drawn, ax=surface, label="loss E", ticks=10.0 ** np.arange(-2, 5))
    start = _start_to_show(table)
    for colour, name in zip((COLOURS[1], COLOURS[0], COLOURS[2]), RULES, strict=True):
        path = descend(x, start, RULES[name](), STEPS)
        steps = f"{len(path) - 1} steps" if np.isfinite(path).all() else "diverges"
        surface.plot(*path.T, ".-", color=colour, ms=3, lw=1, label=f"{name}: {steps}")
    surface.plot(*start, "o", color="black", ms=6, mfc="none")
    surface.plot(1, 1, "*", color="black", ms=11)
    surface.set(
        xlabel="$w_{rec}$",
        ylabel="$w_x$",
        title="From one start (○) to the solution (★)",
        xlim=(w_rec[0], w_rec[-1]),
        ylim=(w_x[0], w_x[-1]),
    )
    surface.grid(visible=False)
    surface.legend(loc="lower right", fontsize="small", frameon=True)
    for colour, length in zip(COLOURS, (5, 10, 20, 40), strict=False):
        ones = np.random.default_rng(1).integers(0, 2, (50, length)).astype(float)
        along = np.linspace(-1.6, 1.6, 161)
        gradient = [abs(loss_and_gradient(np.array([a, 1.0]), ones)[1][0]) for a in along]
        section.semilogy(along, gradient, color=colour, label=f"n = {length}")
    section.set(
        xlabel="$w_{rec}$",
        ylabel=r"$|\partial E / \partial w_{rec}|$",
        title="The gradient along $w_x = 1$, by length",
        ylim=(1e-2, 1e18),
    )
    section.legend(loc="upper center")
    return figure


def _start_to_show(table: pd.DataFrame) -> Array:
    """Return the first start from which plain descent diverged, or the first of all."""
    row = int(table["diverged"].to_numpy().argmax())
    start: Array = starts()[row // len(RULES)]
    return start
