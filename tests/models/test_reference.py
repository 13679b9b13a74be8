"""Every layer against what PyTorch said of it in float64, committed with its weights."""

import json
from pathlib import Path

import numpy as np
import pytest

from models.cells import CELLS
from tests.models.layers import Arrays, Case, compare, ours

FILES = sorted((Path(__file__).parent / "reference").glob("*.json"))


def read(path: Path) -> tuple[Case, Arrays]:
    values = json.loads(path.read_text(encoding="utf-8"))
    given, expected = (
        {name: np.array(P, np.float64) for name, P in values[group].items()}
        for group in ("given", "expected")
    )
    cell, activation = path.stem.split("-")
    return Case(cell, activation, values["lengths"], given), expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_states_and_every_gradient(path: Path) -> None:
    case, expected = read(path)
    compare(ours(case), expected, 1e-12)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_reference_hides_nothing(path: Path) -> None:
    case, expected = read(path)
    assert case.lengths != sorted(case.lengths)
    assert 1 in case.lengths
    for name, P in case.arrays.items():
        assert len(np.unique(P)) == P.size, name  # a swapped index changes something
        assert name == "d_states" or expected[name].any()


def test_every_cell_has_a_reference() -> None:
    assert {path.stem.split("-")[0] for path in FILES} == set(CELLS)
