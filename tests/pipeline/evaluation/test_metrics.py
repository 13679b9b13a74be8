"""Metrics against hand arithmetic and scikit-learn; intervals against what they promise."""

import numpy as np
import pytest
from sklearn.metrics import balanced_accuracy_score, f1_score

from pipeline.evaluation.metrics import accuracy_score, score


def test_by_hand():
    y_true = np.array([1, 1, 1, 1, 0, 0])
    y_pred = np.array([1, 1, 1, 0, 0, 1])
    scores = score(y_true, y_pred)
    # right: 3 of the 4 positives, 1 of the 2 negatives
    assert scores.accuracy.mean == pytest.approx(4 / 6)
    assert scores.balanced_accuracy.mean == pytest.approx((3 / 4 + 1 / 2) / 2)
    # F1 positive = 2·3 / (4 + 4), negative = 2·1 / (2 + 2)
    assert scores.macro_f1.mean == pytest.approx((6 / 8 + 2 / 4) / 2)
    assert scores.accuracy.n == 6


@pytest.mark.parametrize("classes", [2, 4])
def test_agrees_with_scikit_learn(classes):
    rng = np.random.default_rng(classes)
    y_true, y_pred = rng.integers(0, classes, (2, 200))
    scores = score(y_true, y_pred, classes=classes)
    assert scores.macro_f1.mean == pytest.approx(f1_score(y_true, y_pred, average="macro"))
    assert scores.balanced_accuracy.mean == pytest.approx(balanced_accuracy_score(y_true, y_pred))


def test_a_class_that_does_not_occur_is_left_out():
    scores = score(np.array([1, 1, 1]), np.array([1, 1, 1]))
    assert scores.macro_f1.mean == scores.balanced_accuracy.mean == 1.0
    assert scores.macro_f1.ci95 == (1.0, 1.0)


def test_a_constant_answer_has_balanced_accuracy_one_half():
    y_true = np.array([1] * 90 + [0] * 10)
    scores = score(y_true, np.ones(100, int))
    assert scores.accuracy.mean == 0.9
    assert scores.balanced_accuracy.mean == 0.5
    assert scores.balanced_accuracy.ci95 == (0.5, 0.5)


def test_the_interval_is_seeded_and_brackets_the_score():
    rng = np.random.default_rng(0)
    y_true = rng.integers(0, 2, 500)
    y_pred = np.where(rng.random(500) < 0.8, y_true, 1 - y_true)
    assert score(y_true, y_pred, seed=3) == score(y_true, y_pred, seed=3)
    assert score(y_true, y_pred, seed=3) != score(y_true, y_pred, seed=4)
    for metric in vars(score(y_true, y_pred)).values():
        assert metric.ci95[0] < metric.mean < metric.ci95[1]


def test_the_interval_is_that_of_resampled_rows():
    rng = np.random.default_rng(1)
    y_true = np.repeat([0, 1], [80, 120])
    y_pred = np.where(rng.random(200) < 0.75, y_true, 1 - y_true)
    rows = rng.integers(0, 200, (4_000, 200))
    values = [f1_score(y_true[r], y_pred[r], average="macro") for r in rows[:1_000]]
    interval = score(y_true, y_pred, resamples=20_000).macro_f1.ci95
    # 1,000 resamples place a 2.5th percentile to about ± .005
    np.testing.assert_allclose(interval, np.quantile(values, [0.025, 0.975]), atol=0.012)


def test_the_interval_covers_the_truth_as_often_as_it_says():
    rng = np.random.default_rng(2)
    truth, n, trials = 0.8, 200, 600
    covered = 0
    for trial in range(trials):
        low, high = accuracy_score(rng.random(n) < truth, resamples=500, seed=trial).ci95
        covered += low <= truth <= high
    # sd of the share covered: sqrt(.95 · .05 / 600) = .009
    assert 0.92 < covered / trials < 0.98


def test_accuracy_alone_agrees_with_the_rest():
    y_true, y_pred = np.array([1, 0, 1, 1]), np.array([1, 1, 1, 0])
    assert accuracy_score(y_true == y_pred).mean == score(y_true, y_pred).accuracy.mean == 0.5


def test_to_json():
    plain = accuracy_score(np.array([True, True])).to_json()
    assert plain == {"mean": 1.0, "ci95": [1.0, 1.0], "n": 2}
    scores = score(np.array([1, 0]), np.array([1, 0])).to_json()
    assert set(scores) == {"accuracy", "macro_f1", "balanced_accuracy"}
    assert scores["accuracy"] == plain


def test_no_rows_and_unequal_lengths_are_refused():
    with pytest.raises(ValueError, match="no rows"):
        score(np.array([], int), np.array([], int))
    with pytest.raises(ValueError, match="no rows"):
        accuracy_score(np.array([], bool))
    with pytest.raises(ValueError, match="2 labels but 1"):
        score(np.array([0, 1]), np.array([0]))
