"""The norm of the gradient before clipping, at every step of training on real reviews."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from experiments import reviews, steps
from experiments.drawing import COLOURS, panels
from experiments.options import Options
from models.network import Architecture, RecurrentClassifier

CLIP_NORM = 1.0
LENGTH = 200
RULES = steps.Rules(steps=300, clip_norm=CLIP_NORM)

NETWORKS = {
    "Elman tanh": ("elman", "tanh"),
    "Elman relu": ("elman", "relu"),
    "LSTM": ("lstm", "tanh"),
    "GRU": ("gru", "tanh"),
}


def run(options: Options) -> pd.DataFrame:
    """Train each network from the identity, and keep the norm of each batch."""
    examples, words = reviews.load(options, "imdb", 4_000, shortest=LENGTH, longest=LENGTH)
    rules = RULES._replace(steps=3) if options.quick else RULES
    tables = []
    with options.progress.task("norms of the gradient", len(NETWORKS)) as task:
        for name, (cell, activation) in NETWORKS.items():
            shape = Architecture((words,), 64, 64, cell=cell, activation=activation)
            network = RecurrentClassifier.initialize(shape, np.random.default_rng(0))
            record = steps.train(network, examples, rules)
            tables.append(
                pd.DataFrame(
                    {
                        "network": name,
                        "step": np.arange(len(record.norms)) + 1,
                        "loss": record.losses,
                        "norm": record.norms,
                        "clip_norm": CLIP_NORM,
                    }
                )
            )
            task.advance()
    return pd.concat(tables)


def draw(table: pd.DataFrame) -> Figure:
    """Norm against step, a panel a network, with the threshold."""
    networks = list(table.groupby("network", sort=False))
    figure, axes = panels(2, 2, width=4.4, height=2.7)
    for ax, (name, part), colour in zip(axes, networks, COLOURS, strict=False):
        ax.semilogy(part["step"], part["norm"], ".", color=colour, ms=3)
        threshold = part["clip_norm"].iloc[0]
        ax.axhline(threshold, color="black", lw=1, ls="--")
        clipped = (part["norm"] > threshold).mean()
        ax.set(title=f"{name}: {clipped:.0%} of the batches clipped", ylim=(3e-3, 1e5))
    for ax in axes[2:]:
        ax.set_xlabel("step")
    for ax in axes[::2]:
        ax.set_ylabel("norm before clipping")
    return figure
