"""`python -m experiments run|draw [NAME…]`: make the tables behind the docs, and their figures."""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before NumPy looks

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType
from typing import Annotated, Optional

import pandas as pd
import typer

import experiments
from experiments.options import Options
from models.errors import LitotesError
from pipeline.progress import Progress
from pipeline.report.terminal import console
from pipeline.writing import aside, write_aside

TABLES = Path("docs/tables")
FIGURES = Path("docs/figures")
PAGES = Path("docs")
TABLE = re.compile(r"(?<=<!-- table -->\n).*?(?=<!-- end -->)", re.DOTALL)
"""Where a page has the table that its experiment writes."""

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
Names = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this at run time
    typer.Argument(metavar="NAME…", help="Experiments; all by default."),
]


def load(names: list[str] | None) -> dict[str, ModuleType]:
    """Import experiments by name: every module here that can `run`."""
    modules = {
        found.name: importlib.import_module(f"experiments.{found.name}")
        for found in pkgutil.iter_modules(experiments.__path__)
        if not found.name.startswith("__")
    }
    known = {name: module for name, module in modules.items() if hasattr(module, "run")}
    if unknown := set(names or ()) - set(known):
        raise typer.BadParameter(f"{unknown.pop()!r} is none of {', '.join(known)}")
    return {name: known[name] for name in names or known}


def with_table(page: str, table: str) -> str:
    """Return a page with this table between its marks."""
    return TABLE.sub(lambda _: f"\n{table}\n\n", page)


@app.command()
def run(
    names: Names = None,
    data_root: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help="Folder with a folder per real set.", exists=True, file_okay=False),
    ] = None,
    quick: Annotated[bool, typer.Option(help="Small amounts: does everything run?")] = False,
    tables: Annotated[Path, typer.Option(help="Where the tables go.")] = TABLES,
) -> None:
    """Measure: write a table a name."""
    terminal = console()
    for name, module in load(names).items():
        try:
            table: pd.DataFrame = module.run(Options(data_root, quick, Progress(terminal)))
        except LitotesError as error:
            terminal.print(f"experiments {name}: {error}", markup=False)
            raise typer.Exit(1) from error
        with aside(tables / f"{name}.csv") as new:
            table.to_csv(new, index=False, float_format="%.6g")
        terminal.print(f"{tables / name}.csv", markup=False, highlight=False)


@app.command()
def draw(
    names: Names = None,
    tables: Annotated[Path, typer.Option(help="Where the tables are.")] = TABLES,
    out: Annotated[Path, typer.Option(help="Where the figures go.")] = FIGURES,
    pages: Annotated[Path, typer.Option(help="Where the pages are.")] = PAGES,
) -> None:
    """Draw the tables anew: a figure a name, the same bytes each time; some go into a page too."""
    from experiments.drawing import svg  # matplotlib is not needed to measure

    for name, module in load(names).items():
        table = pd.read_csv(tables / f"{name}.csv")
        write_aside(out / f"{name}.svg", svg(module.draw(table)))
        print(out / f"{name}.svg")
        if hasattr(module, "page_table"):
            page = pages / f"{name}.md"
            write_aside(
                page, with_table(page.read_text(encoding="utf-8"), module.page_table(table))
            )
            print(page)


if __name__ == "__main__":
    app()
