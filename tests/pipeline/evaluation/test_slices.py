"""The negation slice: which rows, and what is scored on them."""

import numpy as np

from pipeline.evaluation.slices import holds_negator, negation_slice

NEGATORS = frozenset({"not", "n't", "不"})


def test_a_row_is_in_by_a_whole_token():
    texts = [["is", "n't", "it"], ["notable"], ["不", "好"], ["不错"], [], ["not"]]
    assert holds_negator(texts, NEGATORS).tolist() == [True, False, True, False, False, True]


def test_by_hand():
    mask = np.array([True, True, True, True, False, False])
    y_true = np.array([1, 0, 0, 0, 1, 1])
    y_pred = np.array([0, 0, 0, 1, 1, 1])
    part = negation_slice(mask, y_true, y_pred)
    assert part.rows == 4
    assert part.accuracy is not None
    assert part.accuracy.mean == 2 / 4
    assert part.majority_share == 3 / 4  # three of the four are negative
    assert part.positive_rows_accuracy is not None
    assert part.positive_rows_accuracy.mean == 0.0
    assert part.positive_rows_accuracy.n == 1
    assert part.to_json()["positive_rows_accuracy"] == {"mean": 0.0, "ci95": [0.0, 0.0], "n": 1}


def test_the_larger_class_may_be_the_positive_one():
    part = negation_slice(np.array([True] * 5), np.array([1, 1, 1, 1, 0]), np.ones(5))
    assert part.majority_share == 0.8


def test_without_rows_there_is_no_score():
    part = negation_slice(np.array([False, False]), np.array([1, 0]), np.array([1, 0]))
    assert part.to_json() == {
        "rows": 0,
        "accuracy": None,
        "majority_share": None,
        "positive_rows_accuracy": None,
    }


def test_without_positive_rows_only_theirs_is_missing():
    part = negation_slice(np.array([True, True]), np.array([0, 0]), np.array([0, 1]))
    assert part.accuracy is not None
    assert part.accuracy.mean == 0.5
    assert part.positive_rows_accuracy is None
