"""How far back in long reviews each network's loss is felt, before and after a little training."""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from experiments import reviews, steps
from experiments.drawing import COLOURS, panels
from experiments.options import Options
from models.diagnostics import largest_factor, reach
from models.initializers import RECURRENT
from models.network import Architecture, RecurrentClassifier
from models.packing import pack
from pipeline.training import Examples

LENGTH = 300
REVIEWS = 6_000
MEASURED = 48
"""Reviews whose gradients are looked at; none of them is trained on."""
TRAINING = steps.Rules(steps=150)

NETWORKS = {
    "Elman tanh": ("elman", "tanh"),
    "Elman sigmoid": ("elman", "sigmoid"),
    "Elman relu": ("elman", "relu"),
    "Jordan tanh": ("jordan", "tanh"),
    "LSTM": ("lstm", "tanh"),
    "GRU": ("gru", "tanh"),
}
SHOWN = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 130, 160, 200, 250, 299)
"""Distances T − k that stand in the table."""


def run(options: Options) -> pd.DataFrame:
    """Measure the median norm at each distance."""
    examples, words = reviews.load(options, "imdb", REVIEWS, shortest=LENGTH, longest=LENGTH)
    measured = np.arange(min(MEASURED, len(examples.labels) // 2))
    rest = np.arange(len(measured), len(examples.labels))
    training = Examples(examples.texts.take(rest), examples.labels[rest])
    rules = TRAINING._replace(steps=2) if options.quick else TRAINING
    batch, labels = pack(examples.texts, measured), examples.labels[measured]
    tables = []
    runs = list(product(NETWORKS.items(), RECURRENT))
    with options.progress.task("reach of the gradient", len(runs)) as task:
        for (name, (cell, activation)), initialization in runs:
            shape = Architecture(
                (words,),
                embedding=64,
                hidden=64,
                cell=cell,
                activation=activation,
                initialization=initialization,
            )
            network = RecurrentClassifier.initialize(shape, np.random.default_rng(0))
            for after in (0, rules.steps):
                if after:
                    steps.train(network, training, rules)
                found = reach(network, batch, labels)
                norms = pd.DataFrame(found._asdict()).groupby("distance").median()
                shown = norms[norms.index.isin(SHOWN)].reset_index()
                shown.insert(0, "steps", after)
                shown.insert(0, "initialization", initialization)
                shown.insert(0, "network", name)
                W = network.parameters["recurrence.0.W"]
                shown["factor"] = largest_factor(W, activation) if cell == "elman" else np.nan
                tables.append(shown)
            task.advance()
    return pd.concat(tables)


def draw(table: pd.DataFrame) -> Figure:
    """‖∂L/∂s_k‖ over its value at the last step, against the distance; a panel a network."""
    networks = list(table.groupby("network", sort=False))
    figure, axes = panels(4, 2, width=3.2, height=3.0)
    for ax, (name, part) in zip(axes, networks, strict=False):
        for (after, colour), (style, start) in product(
            zip(sorted(part["steps"].unique()), COLOURS, strict=False),
            zip(("-", "--", ":"), RECURRENT, strict=True),
        ):
            line = part[(part["steps"] == after) & (part["initialization"] == start)]
            norm = line["state"] / line["state"].iloc[0]
            norm = norm.where(norm > 0)  # what is too small for a float is not drawn
            ax.semilogy(line["distance"], norm, style, color=colour, lw=1.5)
        ax.set(title=str(name), ylim=(1e-25, 1e5), xlabel="distance T − k")
    legend = axes[len(networks)]
    for ax in axes[len(networks) :]:
        ax.axis("off")
    for start, style in zip(RECURRENT, ("-", "--", ":"), strict=True):
        legend.plot([], [], style, color="black", label=f"W starts {start}")
    for after, colour in zip(sorted(table["steps"].unique()), COLOURS, strict=False):
        said = f"after {after} steps" if after else "untrained"
        legend.plot([], [], "-", color=colour, lw=4, label=said)
    legend.legend(loc="center")
    for ax in axes[::4]:
        ax.set_ylabel(r"$\|\partial L/\partial s_k\|$ / $\|\partial L/\partial s_T\|$")
    return figure
