"""The pages of docs/ build, and an experiment has its table, its figure and its page."""

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from experiments.__main__ import TABLE, load
from pipeline import languages

DOCS = Path(__file__).resolve().parent.parent / "docs"
NAMES = list(load(None))


def test_the_pages_build_without_a_warning(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--quiet", DOCS, tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "index.html").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_an_experiment_has_its_table_its_figure_and_its_page(name: str) -> None:
    assert (DOCS / "tables" / f"{name}.csv").is_file()
    assert (DOCS / "figures" / f"{name}.svg").is_file()
    pages = [page.read_text(encoding="utf-8") for page in DOCS.glob("*.md")]
    assert any(f"(figures/{name}.svg)" in page for page in pages)


def test_no_figure_is_left_over() -> None:
    assert {file.stem for file in (DOCS / "figures").iterdir()} == set(NAMES)
    assert {file.stem for file in (DOCS / "tables").iterdir()} == set(NAMES)


def test_the_page_of_the_languages_has_the_table_and_a_row_for_each() -> None:
    table = pd.read_csv(DOCS / "tables" / "languages.csv")
    (shown,) = TABLE.findall((DOCS / "languages.md").read_text(encoding="utf-8"))
    assert shown.strip() == load(["languages"])["languages"].page_table(table)
    assert set(table["code"]) == {c for c in languages.codes() if languages.get(c).can_teach}
