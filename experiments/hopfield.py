"""How much a Hopfield network can store: overlap against load, and energy on the way to rest."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from matplotlib.figure import Figure
from numpy.typing import NDArray
from scipy.special import erf

from experiments.options import Options
from models.hopfield import Recall, hebbian, recall

Array = NDArray[Any]

NETWORKS = {1_000: 10, 2_000: 10, 4_000: 5}
"""Units → how many networks of them at each load."""
LOADS = np.concatenate([np.arange(0.05, 0.12, 0.01), np.arange(0.12, 0.2001, 0.005)]).round(3)
"""α, patterns a unit."""
RECALLED = 8
"""So many of a network's patterns are started from."""
TURNED = 0.2
"""Share of the units that are turned before the recalls whose energy is drawn."""
DRAWN_LOADS = (0.05, 0.1, 0.14, 0.2)
POINTS = 120
"""At most so many of a recall's energies are kept."""


def run(options: Options) -> pd.DataFrame:
    """Measure both; `part` says which rows are whose.

    `overlap`: m = |s ξᵀ| / N after a recall that starts at the pattern ξ, mean over `RECALLED` of
    them. `energy`: E / N² after so many turns of a recall that starts at ξ with `TURNED` of its
    units turned, and the overlap that it ends with.
    """
    networks = {200: 2, 400: 2} if options.quick else NETWORKS
    rows: list[dict[str, Any]] = []
    with options.progress.task("hopfield", len(LOADS) * sum(networks.values())) as task:
        for units, seeds in networks.items():
            for load in LOADS:
                for seed in range(seeds):
                    overlap = _overlap(units, float(load), np.random.default_rng([seed, units]))
                    rows.append(
                        {"part": "overlap", "units": units, "load": load, "seed": seed}
                        | {"overlap": overlap}
                    )
                    task.advance()
    units = max(networks)
    for load in DRAWN_LOADS:
        rng = np.random.default_rng(0)
        stored, W = _store(units, load, rng)
        start = np.where(rng.random(units) < TURNED, -stored[0], stored[0])
        rest = recall(W, start, rng)
        kept = np.unique(np.linspace(0, len(rest.energies) - 1, POINTS).astype(int))
        rows += [
            {"part": "energy", "units": units, "load": load, "overlap": _m(rest, stored[0])}
            | {"turns": turns, "energy": rest.energies[turns] / units**2}
            for turns in kept
        ]
    return pd.DataFrame(rows).astype({"seed": "Int64", "turns": "Int64"})


def _store(units: int, load: float, rng: np.random.Generator) -> tuple[Array, Array]:
    stored = rng.choice(np.array([-1, 1], np.float32), (round(load * units), units))
    return stored, hebbian(stored)


def _overlap(units: int, load: float, rng: np.random.Generator) -> float:
    stored, W = _store(units, load, rng)
    return float(np.mean([_m(recall(W, x, rng), x) for x in stored[:RECALLED]]))


def _m(rest: Recall, pattern: Array) -> float:
    return abs(float(rest.state @ pattern)) / len(pattern)


def mean_field() -> tuple[Array, Array]:
    """Return α and m of infinitely many units without noise (Amit et al. 1985).

    m = erf(y) where √(2α) = erf(y) / y − (2/√π) exp(−y²); the branch that ends at the highest α,
    the capacity, is the one with the larger m.
    """
    y = np.linspace(1.3, 4, 2_000)
    load = 0.5 * (erf(y) / y - 2 / np.sqrt(np.pi) * np.exp(-y * y)) ** 2
    stable = slice(int(load.argmax()), None)
    return load[stable], erf(y[stable])


def draw(table: pd.DataFrame) -> Figure:
    """Draw the collapse, and the energies."""
    from experiments.drawing import panels

    figure, (left, right) = panels(2, width=4.6)
    overlaps = table[table.part == "overlap"]
    for units, some in overlaps.groupby("units"):
        by_load = some.groupby("load").overlap
        left.errorbar(
            by_load.mean().index,
            by_load.mean(),
            by_load.std(),
            fmt="o-",
            markersize=3,
            capsize=2,
            label=f"N = {units:,}",
        )
    load, m = mean_field()
    left.plot(load, m, color="#555555", linestyle="--", label="N → ∞, theory")
    left.axvline(load[0], color="#555555", linewidth=0.8, linestyle=":")
    left.text(load[0] + 0.002, 0.04, f"α = {load[0]:.3f}", color="#555555")
    left.set(xlim=(0.045, 0.205), ylim=(0, 1.03), title="What is left of a stored pattern")
    left.set(xlabel="load α (patterns per unit)", ylabel="overlap m")
    left.legend(loc="lower left")
    energies = table[table.part == "energy"]
    for alpha, some in energies.groupby("load"):
        label = f"α = {alpha:g}: ends at m = {some.overlap.iloc[0]:.2f}"
        right.plot(some.turns, some.energy, label=label)
    title = f"Energy of a recall from {TURNED:.0%} turned units"
    right.set(title=title, xlabel="units that turned so far", ylabel="E / N²")
    right.legend()
    return figure
