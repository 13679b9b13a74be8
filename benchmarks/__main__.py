"""`python -m benchmarks --data-root DIR`: measure, subject by subject."""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before NumPy and PyTorch look

import importlib
from pathlib import Path
from typing import Annotated

import typer

from benchmarks import figures, results
from benchmarks.options import Options
from models.errors import LitotesError
from pipeline.progress import Progress
from pipeline.report.terminal import console
from pipeline.writing import write_aside

TABLE_WIDTH = 150

SUBJECTS = ("training", "parallel", "scoring", "tokenizing", "text", "growth", "cold_start")


def main(
    data_root: Annotated[Path, typer.Option(help="Folder with a folder per real set.")],
    only: Annotated[str, typer.Option(help="Subjects, with commas.")] = ",".join(SUBJECTS),
    rounds: Annotated[int, typer.Option(min=1, help="How often each contender runs.")] = 9,
    quick: Annotated[bool, typer.Option(help="Small amounts: does everything run?")] = False,
    match: Annotated[str, typer.Option(help="Only tasks with these words in their name.")] = "",
    out: Annotated[Path, typer.Option(help="Where the figures go.")] = Path(
        "benchmarks/results.json"
    ),
) -> None:
    """Measure the engine; a subject's figures replace those in the file, the others' stay."""
    terminal = console()
    terminal.width = max(terminal.width, TABLE_WIDTH)
    options = Options(data_root, 3 if quick else rounds, quick, match, Progress(terminal))
    for subject in only.split(","):
        if subject not in SUBJECTS:
            raise typer.BadParameter(
                f"{subject!r} is none of {', '.join(SUBJECTS)}", param_hint="--only"
            )
        try:
            rows = list(importlib.import_module(f"benchmarks.{subject}").run(options))
        except LitotesError as error:
            terminal.print(f"benchmarks: {error}", markup=False)
            raise typer.Exit(1) from error
        terminal.print(results.table(subject, rows))
        if not match:  # a part of a subject is looked at, not kept
            results.merge(out, subject, rows, rounds=options.rounds, quick=quick)
            write_aside(out.with_suffix(".md"), results.markdown(results.read(out)))
            for name, drawing in figures.draw(subject, rows).items():
                write_aside(out.parent / "figures" / name, drawing)


if __name__ == "__main__":
    typer.run(main)
