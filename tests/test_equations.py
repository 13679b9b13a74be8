"""docs/equations: what it says stands in a file stands there, and what it prints is printed."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from models.cells import Jordan
from models.checks import check_cell
from pipeline.cli import app
from tests.pipeline.report.test_derivation import rows

DOCS = Path(__file__).resolve().parent.parent / "docs"
ENGLISH = DOCS / "equations.md"
PAGES = sorted(DOCS.glob("equations*.md"))


def blocks(page: Path) -> list[tuple[str | None, list[str]]]:
    """The fenced blocks of a page, each with the source file that was linked last before it."""
    found: list[tuple[str | None, list[str]]] = []
    file, fenced = None, False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            fenced = not fenced
            if fenced:
                found.append((file, []))
        elif fenced:
            found[-1][1].append(line)
        else:
            for link in re.findall(r"\(\.\./(models/[\w/]+\.py)\)", line):
                file = link
    return found


def code_lines() -> list[tuple[str, str]]:
    return [
        (file, match[1])
        for file, lines in blocks(ENGLISH)
        for line in lines
        if file and (match := re.search(r"│ (\S.*)$", line))
    ]


def test_a_page_s_worth_of_lines_is_compared() -> None:
    assert len(code_lines()) > 70


@pytest.mark.parametrize(("file", "code"), code_lines())
def test_a_line_of_code_stands_in_its_file(file: str, code: str) -> None:
    source = (DOCS.parent / file).read_text(encoding="utf-8")
    assert " ".join(code.split()) in " ".join(source.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert links
    for link in links:
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_functions_named_beside_a_link_are_in_its_file(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    form = r"\(\.\./(models/[\w/]+\.py)\)[,，、（(]\s*((?:`[\w.]+`(?:, | and |、|和)?\s*)+)"
    named = re.findall(form, text)
    assert len(named) > 8
    for file, functions in named:
        source = (DOCS.parent / file).read_text(encoding="utf-8")
        for name in re.findall(r"[\w]+(?=`|\.)", functions):
            assert re.search(rf"\b(def|class) {name}\b", source), (file, name)


def test_both_languages_show_the_same_blocks() -> None:
    """Words beside the lines of code are translated, and so are those of the first table."""
    assert len(PAGES) == 2
    shown = [
        [
            (file, [re.sub(r".*│ (?=\S)", "", line) for line in lines])
            for file, lines in blocks(page)
        ]
        for page in PAGES
    ]
    (_, *one), (_, *other) = shown
    assert one == other


def block_with(text: str) -> list[str]:
    return next(lines for _, lines in blocks(ENGLISH) if any(text in line for line in lines))


def test_the_derivation_shown_is_the_one_printed() -> None:
    shown = rows("\n".join(block_with("$ litotes derive")))
    printed = rows(CliRunner().invoke(app, ["derive"]).output)
    assert len(shown) == 4
    for entry, numbers in shown.items():
        assert numbers[:-1] == printed[entry][:-1]  # the last is rounding: another on each machine


def test_the_checks_shown_are_those_made() -> None:
    assert block_with("check_cell")[1:] == [str(check) for check in check_cell(Jordan())]
