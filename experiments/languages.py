"""Every language on generated text: the network and the best bag, on the parts of its suite.

The recipe is that of `litotes compare --language CODE`, `configs/templates/generated.toml`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pandas as pd
from matplotlib.figure import Figure

from experiments.options import Options
from pipeline import languages
from pipeline.comparison import compare
from pipeline.config import GENERATED, load_config
from pipeline.report import markdown
from pipeline.report.numbers import LANGUAGE_PARTS, language_rates

OVERRIDES = ["baselines.controls=false"]
"""The table shows none."""
SEEDS = 5
QUICK = [
    "data.source=generated:200",
    "training.epochs=1",
    "curriculum.items_per_epoch=200",
    "baselines.strengths=[1.0]",
    "evaluation.resamples=100",
]


def run(options: Options) -> pd.DataFrame:
    """Compare in every language whose record has frames; the columns are those of its report."""
    codes = [code for code in languages.codes() if languages.get(code).can_teach]
    overrides = OVERRIDES + (QUICK if options.quick else [])
    configs = [load_config(GENERATED, overrides, language=code) for code in codes]
    with tempfile.TemporaryDirectory() as folder:
        report = compare(
            configs,
            Path(folder),
            data=None,
            seeds=1 if options.quick else SEEDS,
            ensemble=not options.quick,
            progress=options.progress,
        )
    return pd.DataFrame(language_rates(report["runs"]))


def page_table(table: pd.DataFrame) -> str:
    """Return the table of `docs/languages.md`."""
    # a column that is empty throughout has been read as numbers
    rates = table.astype({"reviewed by": object}).fillna({"reviewed by": ""}).to_dict("records")
    return markdown.languages([{str(key): value for key, value in row.items()} for row in rates])


def draw(table: pd.DataFrame) -> Figure:
    """Draw each part's pairs right: the network's mark and the best bag's, a row a language."""
    from experiments.drawing import COLOURS, panels

    height = 0.8 + 0.25 * table["code"].nunique()
    figure, axes = panels(len(LANGUAGE_PARTS), width=2.4, height=height)
    for ax, (part, rates) in zip(axes, table.groupby("part", sort=False), strict=True):
        rates = rates[rates["pairs"] > 0].iloc[::-1]
        ax.hlines(rates["language"], rates["best bag"], rates["network"], color="#999999", lw=1)
        ax.plot(rates["best bag"], rates["language"], "o", mfc="white", color=COLOURS[1])
        ax.plot(rates["network"], rates["language"], "o", color=COLOURS[0])
        ax.set(title=part, xlim=(-5, 105), xlabel="pairs right, %")
        if ax is not axes[0]:
            ax.tick_params(labelleft=False)
    return figure
