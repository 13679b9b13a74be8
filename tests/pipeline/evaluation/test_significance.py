"""McNemar, the paired bootstrap and Holm, against hand arithmetic and simulation."""

import numpy as np
import pytest

from pipeline.evaluation.significance import holm, mcnemar, paired_bootstrap


def verdicts(both, only_a, only_b, neither=0):
    a = [True] * both + [True] * only_a + [False] * only_b + [False] * neither
    b = [True] * both + [False] * only_a + [True] * only_b + [False] * neither
    return np.array(a), np.array(b)


def test_mcnemar_by_hand():
    # 6 rows in which one alone is right, 5 of them a's. Two-sided: twice the tail
    # P(5 or 6 of 6) = (6 + 1) / 2⁶ = 7/64
    assert mcnemar(*verdicts(10, 5, 1, 4)) == pytest.approx(2 * 7 / 64)
    assert mcnemar(*verdicts(0, 0, 8)) == pytest.approx(2 / 2**8)


def test_mcnemar_is_symmetric_and_ignores_the_rows_on_which_both_agree():
    a, b = verdicts(3, 9, 2)
    assert mcnemar(a, b) == mcnemar(b, a)
    assert mcnemar(*verdicts(300, 9, 2, 50)) == mcnemar(a, b)


def test_mcnemar_of_the_same_verdicts_is_one():
    assert mcnemar(*verdicts(5, 0, 0, 5)) == 1.0
    assert mcnemar(*verdicts(0, 4, 4)) == 1.0


def test_mcnemar_rejects_a_true_null_no_more_often_than_it_says():
    rng = np.random.default_rng(0)
    p = [mcnemar(*(rng.random((2, 100)) < 0.7)) for _ in range(300)]
    assert np.mean(np.array(p) < 0.05) <= 0.07


def test_holm_by_hand():
    # sorted .005 .01 .03 .04, times 4, 3, 2, 1 = .02 .03 .06 .04; the last may not fall below .06
    np.testing.assert_allclose(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02])


def test_holm_stays_at_one_and_takes_one_or_none():
    assert holm([0.9, 0.8]).tolist() == [1.0, 1.0]
    assert holm([0.2]).tolist() == [0.2]
    assert holm([]).tolist() == []


def test_paired_bootstrap_by_hand():
    result = paired_bootstrap(*verdicts(60, 25, 5, 10), resamples=20_000)
    assert result["difference"] == pytest.approx((25 - 5) / 100)
    # normal approximation: var = (.25 + .05 − .2²) / 100, 1.96 sd = .0999
    np.testing.assert_allclose(result["difference_ci95"], [0.10, 0.30], atol=0.011)


def test_paired_bootstrap_covers_the_truth_as_often_as_it_says():
    rng = np.random.default_rng(1)
    trials, covered = 500, 0
    for trial in range(trials):
        draw = rng.random(300)  # a alone right with .15, b alone with .10: the truth is .05
        a, b = draw < 0.15, (draw >= 0.15) & (draw < 0.25)
        low, high = paired_bootstrap(a, b, resamples=400, seed=trial)["difference_ci95"]
        covered += low <= 0.05 <= high
    assert 0.92 < covered / trials < 0.98


def test_pairing_makes_the_interval_narrower_than_two_separate_ones():
    a, b = verdicts(80, 4, 2, 14)
    low, high = paired_bootstrap(a, b)["difference_ci95"]
    # unpaired: sd = sqrt(.84·.16/100 + .82·.18/100) = .053
    assert high - low < 2 * 1.96 * 0.053 * 0.6


def test_the_same_seed_gives_the_same_interval():
    a, b = verdicts(50, 20, 10, 20)
    assert paired_bootstrap(a, b, seed=7) == paired_bootstrap(a, b, seed=7)
    assert paired_bootstrap(a, b, seed=7) != paired_bootstrap(a, b, seed=8)


def test_unequal_lengths_and_no_rows_are_refused():
    with pytest.raises(ValueError, match="2 rows against 1"):
        mcnemar(np.array([True, False]), np.array([True]))
    with pytest.raises(ValueError, match="no rows"):
        paired_bootstrap(np.array([], bool), np.array([], bool))


@pytest.mark.parametrize("discordant", [6, 7, 20, 133])
def test_the_detectable_difference_is_the_least_that_is_significant(discordant: int) -> None:
    n = 1_000

    def verdicts(only_a: int) -> tuple[np.ndarray, np.ndarray]:
        a, b = np.ones(n, bool), np.ones(n, bool)
        a[only_a:discordant] = False
        b[:only_a] = False
        return a, b

    detectable = paired_bootstrap(*verdicts(discordant), resamples=100)["detectable"] * n
    only_a = (discordant + round(detectable)) // 2
    assert mcnemar(*verdicts(only_a)) <= 0.05
    if only_a > discordant / 2 + 1:
        assert mcnemar(*verdicts(only_a - 1)) > 0.05


def test_five_rows_are_never_enough() -> None:
    a, b = np.zeros(50, bool), np.zeros(50, bool)
    a[:5] = True
    assert mcnemar(a, b) > 0.05
    assert paired_bootstrap(a, b, resamples=100)["detectable"] * 50 == 6
