"""Facts about the house itself: which way imports point, what they load, what is not said."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("models", "pipeline")
SOURCES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
JOBS = ("comparison", "ablation", "contestant", "tasks")
"""They end in a report or a model card."""

BACKENDS = (
    "spacy",
    "jieba",
    "rjieba",
    "sudachipy",
    "datasets",
    "sklearn",
    "gensim",
    "skops",
    "pyarrow",
    "scipy",
    "tokenizers",
    "py3langid",
)


def imports(path: Path, *, top_level_only: bool = False) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else list(ast.walk(tree))
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", [p for p in SOURCES if "models" in p.parts], ids=lambda p: p.name)
def test_models_know_no_text_no_language_no_file(path: Path) -> None:
    tops = {name.split(".")[0] for name in imports(path)}
    assert not tops & {"pipeline", "spacy", "jieba", "datasets", "gensim", "pathlib", "io"}
    if path.name != "baselines.py":
        assert "sklearn" not in tops


@pytest.mark.parametrize("path", [p for p in SOURCES if "pipeline" in p.parts], ids=str)
def test_faces_import_the_core_and_not_the_other_way(path: Path) -> None:
    face = path.parts[-2] == "report" or path.stem in ("cli", "__main__")
    if not face and path.stem not in JOBS:
        assert not {
            name for name in imports(path) if name.startswith(("pipeline.report", "pipeline.cli"))
        }


def test_no_circle() -> None:
    graph = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): {
            name for name in imports(path, top_level_only=True) if name.startswith(PACKAGES)
        }
        for path in SOURCES
    }
    graph = {module: {name for name in used if name in graph} for module, used in graph.items()}
    done: set[str] = set()
    while len(done) < len(graph):
        ready = {m for m, used in graph.items() if m not in done and used - {m} <= done}
        assert ready, f"these import each other: {sorted(set(graph) - done)}"
        done |= ready


def loaded_after(statement: str) -> set[str]:
    code = f"import sys, json; {statement}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in json.loads(done.stdout)}


def test_the_package_loads_no_backend() -> None:
    statement = "import pipeline, pipeline.config, pipeline.cli; import pipeline.languages as l; "
    statement += "[l.get(code) for code in l.codes()]"
    assert not loaded_after(statement) & set(BACKENDS)


def test_models_load_no_scikit_learn() -> None:
    assert "sklearn" not in loaded_after("import models.network, models.optimizers, models.checks")


def test_judging_loads_nothing_that_learns_or_reads_files() -> None:
    loaded = loaded_after("import pipeline.prediction, pipeline.artifacts, pipeline.cli")
    assert not loaded & {
        "scipy",
        "sklearn",
        "pyarrow",
        "datasets",
        "spacy",
        "jieba",
        "gensim",
        "tokenizers",
        "py3langid",
        "rich",
    }


def test_no_stop_words_anywhere() -> None:
    for path in SOURCES:
        if path.stem == "template":  # it offers spaCy's as negators, for a person to choose from
            continue
        assert not re.search(r"stop_words|is_stop|STOP_WORDS", path.read_text(encoding="utf-8"))


def test_the_wheel_would_carry_every_config_and_fact() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"configs": "pipeline/configs", "data": "pipeline/data"}
    assert list((ROOT / "configs").glob("*.toml"))
    assert list((ROOT / "data" / "negation").glob("*.tsv"))


def test_constraints_are_pinned_versions_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line and not line.startswith("#")]
    assert len(pinned) > 40
    for line in pinned:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line), line
