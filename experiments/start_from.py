"""What a classifier gains by starting from a language model's recurrence, on dev, epoch by epoch.

For each recipe a language model is trained on the texts that the recipe learns from, then the
recipe's network from several seeds, with `network.start_from` and without.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from experiments.options import Options
from pipeline.config import load_config
from pipeline.experiment import prepare, train_network
from pipeline.language_model import load_language_model
from pipeline.tasks import NEXT_WORD, train_model

RECIPES = ("en-sst2", "zh-waimai")
SEEDS = range(3)
QUICK = [
    "language_model.vocabulary=500",
    "language_model.epochs=1",
    "vectors.epochs=1",
    "training.epochs=1",
    "curriculum.pre_passes=1",
]


def run(options: Options) -> pd.DataFrame:
    """Train everything; a row for each network and epoch.

    Columns: `set`; `start` (`none` or `language model`); `seed`; `epoch`; `dev_accuracy`;
    `perplexity` and `kneser_ney`, both on dev, of the language model.
    """
    rows: list[dict[str, Any]] = []
    for name in RECIPES:
        overrides = QUICK if options.quick else []
        config = load_config(name, overrides)
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder)
            train_model(
                config,
                out,
                task=NEXT_WORD,
                data=None,
                data_root=options.data(),
                progress=options.progress,
            )
            metrics = json.loads((out / "metrics.json").read_text(encoding="utf-8"))
            model = load_language_model(out)
        whole = prepare(config, None, options.progress, data_root=options.data())
        for start in (None, model):
            experiment = replace(whole, start=start)
            for seed in SEEDS[:1] if options.quick else SEEDS:
                said = "none" if start is None else "language model"
                _, history = train_network(
                    experiment, name, options.progress, seed=seed, label=f"{name}, {said}, {seed}"
                )
                rows += [
                    {
                        "set": name,
                        "start": said,
                        "seed": seed,
                        "epoch": epoch,
                        "dev_accuracy": accuracy,
                        "perplexity": metrics["dev"]["perplexity"],
                        "kneser_ney": metrics["dev"]["kneser_ney"],
                    }
                    for epoch, accuracy in enumerate(history.dev_accuracy, 1)
                ]
    return pd.DataFrame(rows)


def draw(table: pd.DataFrame) -> Figure:
    """Draw dev accuracy over epochs: a thin line a seed, a thick one for their mean."""
    from experiments.drawing import COLOURS, panels

    figure, axes = panels(table["set"].nunique())
    for ax, (name, of_set) in zip(axes, table.groupby("set", sort=False), strict=True):
        for colour, (start, group) in zip(
            COLOURS, of_set.groupby("start", sort=False), strict=False
        ):
            for _, seed in group.groupby("seed"):
                ax.plot(seed["epoch"], 100 * seed["dev_accuracy"], color=colour, lw=0.7, alpha=0.5)
            mean = group.groupby("epoch")["dev_accuracy"].mean()
            ax.plot(mean.index, 100 * mean, color=colour, lw=2, label=f"start: {start}")
        ax.set(title=name, xlabel="epoch", ylabel="dev accuracy, %")
    axes[0].legend()
    return figure
