"""Bags of words: the log-ratio's arithmetic, tuning on dev, and what no unigram bag can do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from models.baselines import RECIPES, log_ratio, tune

STRENGTHS = (0.03, 0.1, 0.3, 1.0, 3.0, 10.0)

# Columns: good, bad, dull, the. The last row is on the wrong side.
COUNTS = sparse.csr_array(
    np.array(
        [[2, 0, 0, 1], [1, 0, 0, 1], [1, 0, 1, 1], [0, 1, 0, 1], [0, 2, 1, 1], [1, 0, 0, 2]],
        dtype=np.float64,
    )
)
LABELS = np.array([1, 1, 1, 0, 0, 0])


def test_log_ratio_by_hand():
    X = sparse.csr_array(np.array([[1, 0, 1], [1, 0, 0], [0, 1, 1]], dtype=np.float64))
    y = np.array([1, 1, 0])
    # p = 1 + (2, 0, 1) = (3, 1, 2), sum 6;  q = 1 + (0, 1, 1) = (1, 2, 2), sum 5
    expected = [np.log((3 / 6) / (1 / 5)), np.log((1 / 6) / (2 / 5)), np.log((2 / 6) / (2 / 5))]
    np.testing.assert_allclose(log_ratio(X, y), expected, rtol=1e-12)


def test_log_ratio_of_swapped_classes_is_the_negative():
    X = sparse.csr_array(np.random.default_rng(0).integers(0, 2, (20, 6)).astype(np.float64))
    y = np.arange(20) % 2
    np.testing.assert_allclose(log_ratio(X, 1 - y), -log_ratio(X, y), rtol=1e-12)


@pytest.mark.parametrize("name", ["nb-logistic", "nb-svm"])
def test_folded_weights_score_as_the_scaled_features_do(name):
    # One strength and β = 1, so that the model must be this very one.
    recipe = RECIPES[name]
    binary = (COUNTS > 0).astype(np.float64)
    scaled = binary * log_ratio(binary, LABELS)
    C = recipe.scale
    reference = (
        LogisticRegression(C=C, solver="newton-cg", tol=1e-8)
        if recipe.loss == "logistic"
        else LinearSVC(C=C, dual=False)
    ).fit(scaled, LABELS)
    only_model = type(recipe)(**{**vars(recipe), "interpolations": (1.0,)})

    tuned = tune(only_model, COUNTS, LABELS, COUNTS, LABELS, [1.0])

    np.testing.assert_allclose(
        tuned.model.decision_function(COUNTS), reference.decision_function(scaled), atol=1e-3
    )


def test_interpolation_moves_weights_towards_naive_bayes():
    recipe = RECIPES["nb-svm"]
    ratio = log_ratio((COUNTS > 0).astype(np.float64), LABELS)

    def folded(beta):
        fixed = type(recipe)(**{**vars(recipe), "interpolations": (beta,)})
        return tune(fixed, COUNTS, LABELS, COUNTS, LABELS, [1.0]).model["classifier"].coef_[0]

    # p = 1 + (3, 0, 1, 3) and q = 1 + (1, 2, 1, 3) both sum to 11: "dull" and "the" have ratio 0,
    # are nothing but zeros once scaled, and get weight 0.
    np.testing.assert_allclose(ratio, [np.log(4 / 2), np.log(1 / 3), 0, 0], atol=1e-12)
    w = folded(1.0)[:2] / ratio[:2]
    np.testing.assert_allclose(folded(0.0), np.abs([*w, 0, 0]).mean() * ratio, atol=1e-12)
    np.testing.assert_allclose(
        folded(0.25), 0.75 * folded(0.0) + 0.25 * folded(1.0), rtol=1e-9, atol=1e-12
    )


def test_the_least_dev_log_loss_decides_the_strength():
    recipe, noisy, strengths = RECIPES["count"], LABELS.copy(), [*STRENGTHS, 30.0, 100.0]
    noisy[0] = 1 - noisy[0]  # without noise in dev the weakest regularisation would always win
    tuned = tune(recipe, COUNTS, LABELS, COUNTS, noisy, strengths)

    def dev_loss(C):
        p = tune(recipe, COUNTS, LABELS, COUNTS, noisy, [C]).model.predict_proba(COUNTS)
        return -np.log(p[np.arange(len(noisy)), noisy]).mean()

    best = min(strengths, key=dev_loss)
    assert min(strengths) < best < max(strengths)
    assert tuned.strength == recipe.scale * best
    assert tuned.strength == tuned.model["classifier"].C
    assert tuned.dev_accuracy == tuned.model.score(COUNTS, noisy)


def test_without_probabilities_dev_accuracy_decides_and_the_smallest_wins_a_tie():
    recipe = RECIPES["nb-svm"]
    tuned = tune(recipe, COUNTS, LABELS, COUNTS, LABELS, STRENGTHS)
    accuracies = {
        recipe.scale * C: tune(recipe, COUNTS, LABELS, COUNTS, LABELS, [C]).dev_accuracy
        for C in STRENGTHS
    }
    best = max(accuracies.values())
    assert tuned.dev_accuracy == best
    assert tuned.strength == min(C for C, accuracy in accuracies.items() if accuracy == best)


def test_strengths_are_scaled_for_the_weighting():
    tuned = tune(RECIPES["tfidf"], COUNTS, LABELS, COUNTS, LABELS, [0.5])
    assert tuned.strength == 0.5 * RECIPES["tfidf"].scale


def test_a_warm_start_ends_where_a_cold_one_does():
    rng = np.random.default_rng(1)
    X = sparse.csr_array(rng.poisson(0.3, (300, 40)).astype(np.float64))
    y = (X @ rng.normal(size=40) + rng.normal(size=300) > 0).astype(int)
    # Scored on its own training rows the most freely fitted model wins: the last of the three.
    tuned = tune(RECIPES["count"], X, y, X, y, [1e-4, 1e-2, 1.0])
    assert tuned.strength == RECIPES["count"].scale
    cold = LogisticRegression(C=tuned.strength, tol=1e-10, solver="newton-cg").fit(X, y)
    np.testing.assert_allclose(tuned.model["classifier"].coef_, cold.coef_, atol=5e-3)


def test_the_search_ends_where_log_loss_rises():
    rng = np.random.default_rng(2)
    X = sparse.csr_array(rng.poisson(0.3, (100, 200)).astype(np.float64))
    y = np.arange(100) % 2  # nothing to learn: the strongest regularisation is best
    tuned = tune(RECIPES["count"], X[:50], y[:50], X[50:], y[50:], STRENGTHS)
    assert tuned.strength == RECIPES["count"].scale * min(STRENGTHS)
    assert tuned.tried == 2


def test_every_configuration_that_was_judged_is_counted():
    recipe = RECIPES["nb-svm"]
    tuned = tune(recipe, COUNTS, LABELS, COUNTS, LABELS, [0.1, 1.0])
    assert tuned.tried == 2 * len(recipe.interpolations)


EXTRA = np.array([[5, 1], [4, 1], [6, 1], [1, 1], [2, 1], [0, 1]], np.float32)
"""The first column knows the label, on a scale of its own; the second never moves."""


@pytest.mark.parametrize("name", RECIPES)
def test_extra_columns_are_standardised_and_not_weighted(name):
    recipe = RECIPES[name]
    recipe = type(recipe)(**{**vars(recipe), "interpolations": (1.0,)})
    tuned = tune(recipe, COUNTS, LABELS, COUNTS, LABELS, [1.0], EXTRA, EXTRA)

    weighted = COUNTS.toarray()
    if recipe.weighting == "tfidf":
        weighted = TfidfTransformer(sublinear_tf=True).fit_transform(COUNTS).toarray()
    elif recipe.weighting == "log-ratio":
        weighted = (weighted > 0) * log_ratio((COUNTS > 0).astype(np.float64), LABELS)
    standard = (EXTRA[:, :1] - EXTRA[:, :1].mean()) / EXTRA[:, :1].std()
    design = np.hstack([weighted, standard, np.zeros((6, 1))])
    reference = (
        LogisticRegression(C=recipe.scale, solver="newton-cg", tol=1e-8)
        if recipe.loss == "logistic"
        else LinearSVC(C=recipe.scale, dual=False, tol=1e-6)
    ).fit(design, LABELS)

    scores = tuned.model.decision_function(COUNTS) + EXTRA @ tuned.extra_weights
    np.testing.assert_allclose(scores, reference.decision_function(design), atol=2e-3)
    np.testing.assert_array_equal(tuned.dev_scores, scores)
    assert tuned.extra_weights[1] == 0
    assert tuned.dev_accuracy == 1.0


def test_without_extra_columns_there_are_no_extra_weights():
    assert tune(RECIPES["count"], COUNTS, LABELS, COUNTS, LABELS, [1.0]).extra_weights is None


@pytest.mark.parametrize("name", RECIPES)
def test_only_a_logistic_bag_has_probabilities(name):
    model = tune(RECIPES[name], COUNTS, LABELS, COUNTS, LABELS, STRENGTHS).model
    assert hasattr(model, "predict_proba") == (RECIPES[name].loss == "logistic")
    np.testing.assert_array_equal(model.predict(COUNTS), model.decision_function(COUNTS) > 0)


# Columns: x, is, not, good, bad. "x is good", "x is not good", "x is bad", "x is not bad".
SQUARE = np.array([[1, 1, 0, 1, 0], [1, 1, 1, 1, 0], [1, 1, 0, 0, 1], [1, 1, 1, 0, 1]])
weight = st.floats(-1e3, 1e3)


@given(weights=st.lists(weight, min_size=5, max_size=5), bias=weight)
def test_no_unigram_bag_gets_the_square_right(weights, bias):
    # score(not good) − score(good) = w_not = score(not bad) − score(bad): "not" would have to be
    # negative to turn the one and positive to turn the other.
    good, not_good, bad, not_bad = SQUARE @ np.array(weights) + bias
    assert not (good > 0 and not_good <= 0 and bad <= 0 and not_bad > 0)


def test_a_bag_trained_on_the_square_itself_still_fails_it():
    X = sparse.csr_array(np.tile(SQUARE, (50, 1)).astype(np.float64))
    y = np.tile([1, 0, 0, 1], 50)
    for recipe in RECIPES.values():
        tuned = tune(recipe, X, y, X, y, STRENGTHS)
        assert tuned.dev_accuracy <= 0.75
