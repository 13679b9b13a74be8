"""`litotes derive`: every number it prints is one that can be added up by hand."""

import re

import numpy as np
import pytest
from typer.testing import CliRunner

from models.derivation import by_steps, draw_example, forward
from pipeline.cli import app


def printed(*options: str) -> str:
    done = CliRunner().invoke(app, ["derive", *options])
    assert done.exit_code == 0, done.output
    return done.output


def rows(text: str) -> dict[str, list[float]]:
    """Entry → its numbers: each step's, the sum, the recursion's, the difference."""
    found = re.findall(r"^ *([UWb]\[[\d,]+\]) +(.*?) *$", text, flags=re.MULTILINE)
    return {entry: [float(number) for number in numbers.split()] for entry, numbers in found}


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_each_row_adds_up(activation: str) -> None:
    found = rows(printed("--activation", activation, "--seed", "5"))
    assert len(found) == 4 + 4 + 2
    for *terms, total, recursion, difference in found.values():
        assert len(terms) == 3
        assert sum(terms) == pytest.approx(total, abs=2e-6)
        assert total == recursion
        assert difference <= 1e-12


def test_the_numbers_are_the_derivation_s() -> None:
    example = draw_example(np.random.default_rng(2), steps=4, hidden=3)
    derived = by_steps(example, forward(example))
    found = rows(printed("--seed", "2", "--steps", "4", "--hidden", "3"))
    assert len(found) == 6 + 9 + 3
    assert found["W[3,1]"][:5] == [
        *(pytest.approx(float(term[2, 0]), abs=1e-6) for term in derived["W"].terms),
        pytest.approx(float(derived["W"].total[2, 0]), abs=1e-6),
    ]


def test_it_ends_with_the_largest_difference_and_says_the_same_twice() -> None:
    text = printed()
    last = text.strip().splitlines()[-1]
    found = re.fullmatch(r"largest difference between sum and recursion, .*: (\S+)", last)
    assert found
    assert float(found[1]) <= 1e-12
    assert printed() == text


@pytest.mark.parametrize(
    "options", [("--steps", "0"), ("--hidden", "9"), ("--activation", "tahn"), ("--seed", "-1")]
)
def test_what_it_cannot_print_is_refused(options: tuple[str, str]) -> None:
    assert CliRunner().invoke(app, ["derive", *options]).exit_code == 2


def test_one_step_passes_through_none() -> None:
    text = printed("--steps", "1", "--hidden", "1")
    assert "da_1 = δ_T ⊙ φ'(a_1)" in text
    assert rows(text)["W[1,1]"][:3] == [0, 0, 0]
