"""The network that counts ones: its gradient, its solution, its cliff."""

import numpy as np
import pytest

from experiments.counting import RULES, STEPS, sequences, starts
from models.counting import (
    Rprop,
    clipped,
    descend,
    draw_sequences,
    forward,
    loss_and_gradient,
    plain,
)


def test_the_solution_counts_ones() -> None:
    x = np.array([[0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1]], float)
    assert forward(np.ones(2), x)[0, -1] == 5.0
    assert loss_and_gradient(np.ones(2), x)[0] == 0.0


def test_after_training_the_sequence_gives_five() -> None:
    w = descend(sequences(), starts()[0], Rprop(), STEPS)[-1]
    x = np.array([[0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1]], float)
    assert f"{forward(w, x)[0, -1]:.2f}" == "5.00"


@pytest.mark.parametrize("w", [(0.7, 1.3), (-0.9, 0.4), (1.4, -1.1), (0.0, 0.5)])
def test_the_gradient_is_that_of_central_differences(w: tuple[float, float]) -> None:
    x = draw_sequences(np.random.default_rng(3), 7, 6)
    _, gradient = loss_and_gradient(np.array(w), x)
    for i, shift in enumerate(np.eye(2) * 1e-6):
        up, down = (loss_and_gradient(np.array(w) + sign * shift, x)[0] for sign in (1, -1))
        assert gradient[i] == pytest.approx((up - down) / 2e-6, rel=1e-6, abs=1e-7)


def test_three_steps_by_hand() -> None:
    # s = 2, 1, 2.5 with w_rec = .5, w_x = 2 and x = 1, 0, 1; E = (2.5 − 2)², ds = .25, .5, 1
    loss, gradient = loss_and_gradient(np.array([0.5, 2.0]), np.array([[1.0, 0.0, 1.0]]))
    assert loss == 0.25
    # ∂E/∂w_rec = .5·2 + 1·1, ∂E/∂w_x = .25·1 + 1·1
    assert gradient.tolist() == [2.0, 1.25]


@pytest.mark.parametrize("name", ["Rprop", "clipped at 2, rate 0.005"])
def test_every_start_reaches_the_solution(name: str) -> None:
    for start in starts():
        path = descend(sequences(), start, RULES[name](), STEPS)
        assert np.abs(path[-1] - 1).max() <= 1e-4


def test_plain_descent_falls_off_the_cliff_from_some_starts_and_not_from_others() -> None:
    ends = [descend(sequences(), start, plain(0.005), STEPS)[-1] for start in starts()]
    diverged = [not np.isfinite(end).all() for end in ends]
    assert any(diverged)
    assert not all(diverged)


def test_sequences_of_one_length_have_a_second_valley() -> None:
    # w_rec far below −1 and w_x next to 0: what Rprop finds there is no solution
    x = np.random.default_rng(0).integers(0, 2, (200, 10)).astype(float)
    lost = [descend(x, start, Rprop(), 1_000)[-1] for start in starts()]
    assert any(w_rec < -1.5 and abs(w_x) < 0.1 for w_rec, w_x in lost)


def test_a_clipped_step_is_never_longer_than_the_threshold_and_a_short_one_is_left_alone() -> None:
    rule = clipped(0.1, 5)
    np.testing.assert_allclose(rule(np.array([30.0, -40.0])), [-0.3, 0.4])
    np.testing.assert_allclose(rule(np.array([3.0, -4.0])), [-0.3, 0.4])
    np.testing.assert_array_equal(rule(np.zeros(2)), [0, 0])


def test_rprop_reads_signs_alone() -> None:
    rule = Rprop(first=1.0)
    assert rule(np.array([1e-9, -1e9])).tolist() == [-1.0, 1.0]
    assert rule(np.array([1e9, 0.1])).tolist() == [-1.2, 0.0]  # one goes on; the other turned
    assert rule(np.array([1e9, 0.1])).tolist() == [-1.44, -0.5]


def test_every_length_occurs() -> None:
    x = draw_sequences(np.random.default_rng(0), 4000, 4)
    # a sequence of length n has at most n ones, and some of that length has n
    for n in range(1, 5):
        assert x[n - 1 :: 4].sum(axis=1).max() == n
