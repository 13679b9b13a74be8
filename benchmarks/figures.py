"""The figures: a curve on logarithmic axes for each slope, the ratios of a subject beside its aims.

Like those of `pipeline.report`, they are SVG by a template: text stays text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.results import Row, number

WIDTH, HEIGHT, MARGIN = 420.0, 280.0, 56.0
LINE = 18.0
"""Height of a row of ratios."""
LABELS = 400.0
"""Width of what stands before them."""


class Axis(NamedTuple):
    """A logarithmic scale, from decade to decade."""

    low: int
    """Exponent of the first decade."""
    high: int
    start: float
    """Where the first decade lies in the drawing."""
    end: float

    @classmethod
    def over(cls, values: Sequence[float], start: float, end: float) -> Axis:
        """Return the scale that holds all values (above 0)."""
        low = math.floor(math.log10(min(values)))
        return cls(low, max(low + 1, math.ceil(math.log10(max(values)))), start, end)

    def at(self, value: float) -> float:
        """Return where a value lies."""
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    @property
    def ticks(self) -> list[tuple[float, int]]:
        """The place of each decade, and its exponent."""
        return [(self.at(10.0**i), i) for i in range(self.low, self.high + 1)]


def draw(subject: str, rows: Sequence[Row]) -> dict[str, str]:
    """Return file name → SVG: each curve, and all ratios that have a target."""
    drawings = {f"{row.task.replace(' ', '-')}.svg": curve(row) for row in rows if row.points}
    aimed = [row for row in rows if row.target is not None and not row.points]
    if aimed:
        drawings[f"{subject}.svg"] = ratios(subject, aimed)
    return drawings


def curve(row: Row) -> str:
    """Draw time over size, and the line whose slope is the row's figure."""
    sizes, seconds = zip(*row.points, strict=True)
    x = Axis.over(sizes, MARGIN, WIDTH - 16)
    y = Axis.over(seconds, HEIGHT - MARGIN, 32)
    middle = np.log(np.array(row.points)).mean(axis=0)
    line = [
        (size, float(np.exp(middle[1] + row.ratio * (math.log(size) - middle[0]))))
        for size in (min(sizes), max(sizes))
    ]
    return _render("curve.svg.jinja", row=row, x=x, y=y, line=line, width=WIDTH, height=HEIGHT)


def ratios(subject: str, rows: Sequence[Row]) -> str:
    """Draw each ratio over its target, so that one line is every row's aim."""
    aimed = [(row, row.target) for row in rows if row.target]
    shares = [
        (row, row.ratio / aim, row.spread[0] / aim, row.spread[1] / aim) for row, aim in aimed
    ]
    values = [value / aim for row, aim in aimed for value in (row.ratio, *row.spread)]
    x = Axis.over([*values, 1.0], LABELS, LABELS + WIDTH)
    return _render("ratios.svg.jinja", subject=subject, shares=shares, x=x, line=LINE)


def _render(template: str, **values: object) -> str:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = number
    return environment.get_template(template).render(**values) + "\n"
