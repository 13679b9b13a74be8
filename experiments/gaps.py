"""The longest gap that each network learns to bridge, within so many steps."""

from __future__ import annotations

from itertools import product

import pandas as pd
from matplotlib.figure import Figure

from experiments.drawing import COLOURS, panels
from experiments.gap_tasks import PROBLEMS, Recipe, learn
from experiments.options import Options

PLAN = {10: (2_000, 3), 30: (2_000, 3), 100: (2_000, 2), 300: (1_000, 2)}
"""Length → the budget of steps, and the number of seeds."""

RECIPES = {
    "Elman tanh, orthogonal": Recipe("elman", initialization="orthogonal"),
    "Elman tanh, identity": Recipe("elman", initialization="identity"),
    "Elman relu, identity": Recipe("elman", "relu", initialization="identity", rate=3e-4),
    "Jordan tanh, identity": Recipe("jordan", initialization="identity"),
    "LSTM": Recipe("lstm", initialization="identity", rate=3e-3),
    "GRU": Recipe("gru", initialization="identity", rate=3e-3),
}
"""The relu network that starts from the identity is the IRNN of Le et al. (2015)."""


def run(options: Options) -> pd.DataFrame:
    """Learn both problems at every length."""
    plan = {10: (20, 1)} if options.quick else PLAN
    rows = []
    for length, (problem, of), (name, recipe) in product(plan, PROBLEMS.items(), RECIPES.items()):
        budget, seeds = plan[length]
        with options.progress.task(f"{problem} over {length} steps, {name}", seeds) as task:
            for seed in range(seeds):
                outcome = learn(recipe, of, length, budget, seed)
                task.advance()
                task.note(f"{outcome.error:.3g} after {outcome.steps} steps")
                row = {"problem": problem, "network": name, "length": length, "seed": seed}
                rows.append(row | {"budget": budget} | outcome._asdict())
    return pd.DataFrame(rows)


def draw(table: pd.DataFrame) -> Figure:
    """Steps to learn against length; a cross: not within the budget."""
    figure, axes = panels(1 + table["problem"].nunique(), width=3.9, height=3.6)
    budget = table["budget"].max()
    for ax, (problem, part) in zip(axes, table.groupby("problem", sort=False), strict=False):
        networks = part.groupby("network", sort=False)
        for i, (colour, (name, of_network)) in enumerate(zip(COLOURS, networks, strict=False)):
            side = 1.06 ** (i - 2)  # beside each other where they would hide one another
            mean = of_network[of_network["learnt"]].groupby("length")["steps"].mean()
            ax.plot(mean.index * side, mean, "o-", color=colour, ms=5, label=name)
            missed = of_network[~of_network["learnt"]]["length"].unique()
            ax.plot(missed * side, [budget * 1.15] * len(missed), "x", color=colour, ms=7)
        ax.axhline(budget, color="black", lw=0.8, ls=":")
        lengths = sorted(table["length"].unique())
        ax.set(xscale="log", yscale="log", xlabel="length T", title=str(problem))
        ax.set_ylim(40, budget * 1.5)
        ax.set_xticks(lengths, [str(length) for length in lengths], minor=False)
        ax.minorticks_off()
    axes[0].set_ylabel("steps until learnt (× not within the budget)")
    axes[-1].axis("off")
    axes[-1].legend(*axes[0].get_legend_handles_labels(), loc="center left")
    return figure
