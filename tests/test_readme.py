"""The README names only commands, targets, configs and files that exist."""

import re
from pathlib import Path

import pytest

from pipeline.cli import app
from pipeline.config import shipped_configs

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", "CONTRIBUTING.md", "DECISIONS.md", "data/README.md"]


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / link).exists(), link


def test_every_command_named_exists() -> None:
    verbs = {command.name or command.callback.__name__ for command in app.registered_commands}
    verbs |= {group.name for group in app.registered_groups}
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^ *litotes ([a-z-]+)", text, flags=re.MULTILINE))
    assert named
    assert named <= verbs


def test_every_target_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    for page in PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        assert set(re.findall(r"^ *make ([a-z-]+)", text, flags=re.MULTILINE)) <= targets


def test_every_shipped_config_has_its_results() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for config in shipped_configs():
        if config.parent.name == "templates":  # for reviews of one's own, and for none
            continue
        assert re.search(rf"litotes compare (configs/)?({config.stem}\b|en zh)", text), config.stem
