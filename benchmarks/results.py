"""Rows of figures with the aim beside each: `results.json`, and a table for the terminal."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from rich import box
from rich.table import Table

from benchmarks.measuring import Seconds, Spread
from pipeline.writing import write_aside

Json = dict[str, Any]

VERSIONED = (
    "numpy",
    "scipy",
    "scikit-learn",
    "spacy",
    "jieba",
    "rjieba",
    "torch",
    "fasttext-community",
)


@dataclass(frozen=True)
class Row:
    """One comparison."""

    task: str
    against: str
    """Who the rival is."""
    ours: float
    """Our figure, in `unit`."""
    rival: float | None
    """The rival's; None where our figure stands alone."""
    ratio: float
    """What the target speaks of: the median over the rounds; our figure where it stands alone."""
    spread: tuple[float, float]
    """The ratio's first and third quartile."""
    unit: str
    rounds: int
    target: float | None = None
    at_least: bool = True
    """Whether the target is a least or a most."""
    same_work: bool = True
    """Whether both compute the same numbers."""
    note: str = ""
    points: tuple[tuple[float, float], ...] = ()
    """A curve's, where the ratio is the slope fitted to them on logarithms."""

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None without one."""
        if self.target is None:
            return None
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target


def rate_row(
    task: str,
    against: str,
    ours: Seconds,
    rival: Seconds,
    amount: float,
    unit: str = "tokens/s",
    **more: Any,
) -> Row:
    """Compare two speeds at one amount of work; the ratio says how often faster we are.

    A rival may have been timed in the first rounds alone.
    """
    ratio = Spread.of(rival / ours[: len(rival)])
    return Row(
        task,
        against,
        amount / float(np.median(ours)),
        amount / float(np.median(rival)),
        ratio.median,
        (ratio.low, ratio.high),
        unit,
        len(rival),
        **more,
    )


def cost_row(
    task: str,
    against: str,
    ours: Seconds,
    rival: Seconds | None,
    unit: str,
    *,
    faster: bool = False,
    **more: Any,
) -> Row:
    """Compare two costs, or one with its target.

    The ratio is our part of the rival's cost, or, with `faster`, how often the rival's holds ours.
    """
    if rival is None:
        ratio = Spread.of(ours)
    else:
        ratio = Spread.of(rival / ours if faster else ours / rival)
    return Row(
        task,
        against,
        float(np.median(ours)),
        None if rival is None else float(np.median(rival)),
        ratio.median,
        (ratio.low, ratio.high),
        unit,
        len(ours),
        at_least=faster,
        **more,
    )


def merge(path: Path, subject: str, rows: Sequence[Row], **about: Any) -> None:
    """Put a subject's rows in place of its earlier ones; other subjects' stay."""
    subjects = read(path)
    written = [asdict(row) | {"reached": row.reached} for row in rows]
    subjects[subject] = {"machine": machine(), **about, "rows": written}
    write_aside(path, json.dumps(subjects, indent=1, ensure_ascii=False) + "\n")


def read(path: Path) -> Json:
    """Return subject → its figures; nothing where there is no file."""
    if not path.is_file():
        return {}
    subjects: Json = json.loads(path.read_text(encoding="utf-8"))
    return subjects


def machine() -> Json:
    """Return what the figures were measured on."""
    return {"cpu": _cpu(), "python": platform.python_version()} | {
        name: found for name in VERSIONED if (found := _version(name))
    }


def _cpu() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.is_file():
        for line in facts.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def table(title: str, rows: Iterable[Row]) -> Table:
    """Lay the rows out, each beside its aim; a task is named once."""
    result = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    result.add_column("task", no_wrap=True)
    result.add_column("against", no_wrap=True)
    for heading in ("ours", "theirs", "ratio", "quartiles", "target"):
        result.add_column(heading, justify="right", no_wrap=True)
    result.add_column("", no_wrap=True)
    result.add_column("", no_wrap=True)
    before = ""
    for row in rows:
        sign = "≥" if row.at_least else "≤"
        result.add_row(
            "" if row.task == before else f"{row.task} ({row.unit})",
            row.against,
            number(row.ours),
            "" if row.rival is None else number(row.rival),
            f"{row.ratio:.2f}",
            f"{row.spread[0]:.2f}–{row.spread[1]:.2f}",
            "" if row.target is None else f"{sign} {row.target:g}",
            {None: "", True: "[green]✓[/]", False: "[red]✗[/]"}[row.reached],
            row.note,
        )
        before = row.task
    return result


def markdown(subjects: Json) -> str:
    """Return every row that has a target, of every subject, as one Markdown table."""
    lines = [
        "| task | against | ours | theirs | ratio | target | |",
        "|---|---|--:|--:|--:|--:|---|",
    ]
    for name, subject in subjects.items():
        for row in (row for row in subject["rows"] if row["target"] is not None):
            cells = (
                f"{name.replace('_', ' ')}: {row['task']} ({row['unit']})",
                row["against"],
                number(row["ours"]),
                "" if row["rival"] is None else number(row["rival"]),
                f"{row['ratio']:.2f}",
                f"{'≥' if row['at_least'] else '≤'} {row['target']:g}",
                "✓" if row["reached"] else "✗",
            )
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def number(value: float) -> str:
    """Write a figure with about three digits that count."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
