"""The gradient summed over the steps it passed through is the recursion's, term by term."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import recurrence
from models.activations import ACTIVATIONS
from models.checks import central_differences
from models.derivation import (
    by_recursion,
    by_steps,
    draw_example,
    forward,
    largest_difference,
)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    steps=st.integers(1, 6),
    hidden=st.integers(1, 4),
    activation=st.sampled_from(list(ACTIVATIONS)),
)
def test_sum_over_steps_and_recursion_agree_term_by_term(
    seed: int, steps: int, hidden: int, activation: str
) -> None:
    rng = np.random.default_rng(seed)
    example = draw_example(rng, steps=steps, hidden=hidden, activation=activation)
    known = forward(example)
    one, other = by_steps(example, known), by_recursion(example, known)
    assert one.keys() == other.keys() == {"U", "W", "b"}
    for name in one:
        scale = max(1.0, float(np.abs(other[name].terms).max()))
        assert largest_difference(one[name], other[name]) <= 1e-12 * scale


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_on_three_steps_both_are_the_gradient(activation: str, seed: int) -> None:
    example = draw_example(np.random.default_rng(seed), activation=activation)
    known = forward(example)
    one, other = by_steps(example, known), by_recursion(example, known)
    for name in ("U", "W", "b"):
        assert one[name].terms.shape == (3, *getattr(example, name).shape)
        assert largest_difference(one[name], other[name]) <= 1e-12
        numerical = central_differences(lambda: forward(example).loss, getattr(example, name))
        np.testing.assert_allclose(one[name].total, numerical, atol=1e-8)


def test_w_acts_on_nothing_at_the_first_step() -> None:
    example = draw_example(np.random.default_rng(0))
    terms = by_steps(example, forward(example))["W"].terms
    assert not terms[0].any()
    assert terms[1].any()


def test_a_recursion_that_stops_a_step_early_is_seen() -> None:
    example = draw_example(np.random.default_rng(0))
    known = forward(example)
    right = recurrence.backward

    def truncated(cell, tape, W, **kwargs):  # type: ignore[no-untyped-def]
        return right(cell, tape, np.zeros_like(W), **kwargs)  # da_{t+1} Wᵀ dropped

    with patch.object(recurrence, "backward", truncated):
        other = by_recursion(example, known)
    one = by_steps(example, known)
    assert largest_difference(one["U"], other["U"]) > 1e-3
    np.testing.assert_allclose(one["U"].terms[-1], other["U"].terms[-1], rtol=1e-12)
