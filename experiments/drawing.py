"""The style that all figures share, and their bytes."""

from __future__ import annotations

import io

import matplotlib as mpl
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure

COLOURS = ("#1f5fa8", "#c8502d", "#3b8f5a", "#8a5aa8", "#b08a1e", "#555555")
"""For lines, in order; they differ in lightness too."""

mpl.rcParams.update(
    {
        "axes.grid": True,
        "axes.prop_cycle": cycler(color=COLOURS),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlesize": "medium",
        "font.size": 10,
        "grid.alpha": 0.3,
        "legend.frameon": False,
        "svg.fonttype": "none",  # text stays text
        "svg.hashsalt": "litotes",  # the same drawing has the same bytes
    }
)


def panels(
    columns: int, rows: int = 1, *, width: float = 4.2, height: float = 3.2
) -> tuple[Figure, list[Axes]]:
    """Return a figure of several drawings, each so many inches wide and high."""
    figure = Figure(figsize=(columns * width, rows * height), layout="constrained")
    return figure, list(figure.subplots(rows, columns, squeeze=False).flat)


def svg(figure: Figure) -> str:
    """Return a figure as SVG, without the time at which it was drawn."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata={"Date": None}, facecolor="white")
    return file.getvalue()
