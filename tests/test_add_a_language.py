"""The page that adds a language: its files, its commands in their order, and what they touch."""

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "add-a-language.md").read_text(encoding="utf-8")
FILE = re.compile(r"^`([\w./-]+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Without the network, and into a folder of its own.
PIP = ["pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]


def fingerprints() -> dict[str, str]:
    """Return what is installed of litotes: each file's digest."""
    files = [
        file
        for folder in ("models", "pipeline", "configs", "data")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Do what the page says; return the folder, and what each command printed."""
    folder = tmp_path_factory.mktemp("page")
    site = folder / "site"
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(site)]),
        "LITOTES_CACHE": str(folder / "cache"),
        "OMP_NUM_THREADS": "1",
    }
    files = {content: path for path, content in FILE.findall(PAGE)}
    assert len(files) == 2
    said = {}
    for kind, content in FENCED.findall(PAGE):
        if content in files:
            (folder / files[content]).write_text(content, encoding="utf-8")
        commands = {"sh": content.splitlines(), "python": [] if content in files else [content]}
        for command in commands.get(kind, []):
            program, *arguments = shlex.split(command) if kind == "sh" else ["python", command]
            call = {
                "litotes": ["-m", "pipeline", *arguments],
                "pip": ["-m", *PIP, "--target", str(site), *arguments[1:]],
                "python": ["-c", command],
            }[program]
            ran = subprocess.run(
                [sys.executable, *call],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert ran.returncode == 0, (command, ran.stderr)
            said[" ".join([program, *arguments[:1]]) if kind == "sh" else kind] = ran.stdout
    return folder, said


@pytest.fixture(scope="module", autouse=True)
def before() -> dict[str, str]:
    return fingerprints()


def test_every_command_of_the_page_runs_and_ends_in_a_report(
    done: tuple[Path, dict[str, str]],
) -> None:
    folder, said = done
    assert list(said) == [
        "litotes new-language",
        "litotes check-language",
        "python",
        "pip install",
        "litotes languages",
        "litotes compare",
    ]
    (run,) = json.loads((folder / "runs" / "report.json").read_text(encoding="utf-8"))["runs"]
    assert (run["language"], run["lacks"], run["record"]["name"]) == ("nl", [], "Dutch")


def test_nothing_is_wrong_and_only_a_reader_is_missing(done: tuple[Path, dict[str, str]]) -> None:
    checked = done[1]["litotes check-language"]
    assert "0 wrong, 1 missing" in checked
    assert "○ missing review: field reviewed_by" in checked
    items = re.search(r"suite: ([\d,]+) items", checked)
    assert items is not None
    assert int(items[1].replace(",", "")) >= 500


def test_the_language_is_one_file_and_nothing_of_litotes_was_touched(
    done: tuple[Path, dict[str, str]], before: dict[str, str]
) -> None:
    folder, said = done
    written = {str(p.relative_to(folder)) for p in (folder / "litotes-nl").iterdir() if p.is_file()}
    assert written == {"litotes-nl/litotes_nl.py", "litotes-nl/pyproject.toml"}
    assert [p.name for p in (folder / "site").glob("*.py")] == ["litotes_nl.py"]
    assert fingerprints() == before
    assert re.search(r"nl +Dutch +Nederlands +nobody yet", said["litotes languages"])
