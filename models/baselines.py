"""The bags of words: linear classifiers of n-gram counts, each tuned on dev.

A bag of counts gives every n-gram one fixed weight and adds up; tf-idf also rescales each text. The
log-ratio of naive Bayes scales the columns before learning; afterwards it is folded into the
weights, so every fitted bag is a plain linear scikit-learn model, and can be stored as one.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.special import expit
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import Binarizer, StandardScaler
from sklearn.svm import LinearSVC

Array = NDArray[Any]


@dataclass(frozen=True)
class Recipe:
    """How counts are weighted and which loss is minimised."""

    name: str
    weighting: Literal["count", "tfidf", "log-ratio"]
    loss: Literal["logistic", "squared-hinge"] = "logistic"
    """Logistic gives log-odds, hence probabilities; squared hinge (a linear SVM) only a score."""
    scale: float = 1.0
    """Multiplies every strength tried. The features' sizes differ by weighting (a row of tf-idf has
    length 1), and one list of strengths should bracket the best one of each."""
    interpolations: tuple[float, ...] = (1.0,)
    """β of Wang & Manning: w ← (1 − β) mean|w| + β w, from naive Bayes (0) to the fitted model (1);
    only with `log-ratio`."""

    @property
    def patience(self) -> int:
        """Strengths in a row that may be no better than the best before the search ends.

        Log-loss has one minimum along the strengths; accuracy, by which a score is judged, jumps.
        """
        return 1 if self.loss == "logistic" else 2


RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe("count", "count", scale=0.3),
        Recipe("tfidf", "tfidf", scale=10.0),
        Recipe("nb-logistic", "log-ratio", scale=0.3),
        Recipe("nb-svm", "log-ratio", "squared-hinge", scale=0.03, interpolations=(1.0, 0.5, 0.25)),
    )
}
"""Logistic regression of counts, of tf-idf and of binarised counts scaled by the log-ratio of naive
Bayes; and NB-SVM (Wang & Manning 2012)."""


class Tuned(NamedTuple):
    """The best of the strengths tried."""

    model: Pipeline
    """Raw counts in; `predict`, `decision_function` and, if logistic, `predict_proba`."""
    extra_weights: Array | None
    """<float64>[extras]: what to add to the score for each unit of an extra column; None without
    extra columns."""
    strength: float
    """Its C, the inverse strength of regularisation, `Recipe.scale` included."""
    dev_scores: Array
    """<float64>[rows]."""
    dev_accuracy: float
    tried: int
    """How many configurations were fitted and judged on dev."""


def log_ratio(X: Any, y: Array, smoothing: float = 1.0) -> Array:
    """Return each feature's log-count-ratio between the classes.

    r = ln((p / ‖p‖₁) / (q / ‖q‖₁)), with p and q the smoothing plus the feature's counts in the
    positive and in the negative rows (Wang & Manning 2012).

    Parameters
    ----------
    X
        CSR [rows, features], binarised counts.
    y
        <int64>[rows], 1 is positive, 0 negative.
    smoothing
        Added to every count.

    Returns
    -------
    Array
        <float64>[features].
    """
    p, q = (smoothing + np.asarray(X[y == label].sum(axis=0)).ravel() for label in (1, 0))
    ratio: Array = np.log(p / p.sum()) - np.log(q / q.sum())
    return ratio


def tune(
    recipe: Recipe,
    X_train: Any,
    y_train: Array,
    X_dev: Any,
    y_dev: Array,
    strengths: Sequence[float],
    extra_train: Array | None = None,
    extra_dev: Array | None = None,
) -> Tuned:
    """Fit one model a strength on train and return the best on dev, the simplest among equals.

    Best is, where the model has probabilities, the least log-loss, which is far less noisy over
    strengths than the accuracy on some hundred reviews; else the highest accuracy. The strengths
    are tried from the least up; the search ends once they bring nothing (`Recipe.patience`).

    Parameters
    ----------
    recipe
        What to fit.
    X_train, X_dev
        CSR <float64>[rows, features], counts.
    y_train, y_dev
        <int64>[rows], labels 0 and 1; both occur in train.
    strengths
        Values of C to try, before `recipe.scale`.
    extra_train, extra_dev
        <float>[rows, extras], further columns beside the counts. They are standardised on train and
        not weighted; what was learned of them is `Tuned.extra_weights` and part of the intercept.
    """
    weighting = _weighting(recipe)
    Z_train, Z_dev = X_train, X_dev
    if weighting is not None:
        Z_train, Z_dev = weighting.fit_transform(X_train), weighting.transform(X_dev)
    by_ratio = recipe.weighting == "log-ratio"
    ratio = log_ratio(Z_train, y_train) if by_ratio else np.ones(Z_train.shape[1])
    scaled = Z_train @ sparse.diags_array(ratio, format="csr") if by_ratio else Z_train
    if extra_train is not None:
        scaler = StandardScaler().fit(extra_train.astype(np.float64))
        beside = sparse.csr_array(scaler.transform(extra_train.astype(np.float64)))
        scaled = sparse.hstack([scaled, beside], format="csr")

    classifier = _classifier(recipe)
    best: Tuned | None = None
    highest, tried, worse = -np.inf, 0, 0
    steps = [] if weighting is None else [("weighting", weighting)]
    for C in sorted(recipe.scale * strength for strength in strengths):
        classifier.set_params(C=C).fit(scaled, y_train)
        worse += 1
        for beta in recipe.interpolations:
            candidate, weights = _fold(classifier, ratio, beta), None
            if extra_train is not None:
                weights = classifier.coef_[0, len(ratio) :] / scaler.scale_
                candidate.intercept_ = classifier.intercept_ - weights @ scaler.mean_
            scores = candidate.decision_function(Z_dev)
            if weights is not None:
                scores = scores + extra_dev @ weights
            accuracy = float(np.mean((scores > 0) == y_dev))
            merit = -_log_loss(scores, y_dev) if recipe.loss == "logistic" else accuracy
            tried += 1
            if merit > highest:
                model = Pipeline([*steps, ("classifier", candidate)])
                best, highest, worse = Tuned(model, weights, C, scores, accuracy, 0), merit, 0
        if worse == recipe.patience:
            break
    assert best is not None
    return best._replace(tried=tried)


def _log_loss(scores: Array, y: Array) -> float:
    return float(log_loss(y, expit(scores), labels=[0, 1]))


def _weighting(recipe: Recipe) -> Any:
    match recipe.weighting:
        case "count":
            return None
        case "tfidf":
            return TfidfTransformer(sublinear_tf=True)
        case "log-ratio":
            return Binarizer()


def _classifier(recipe: Recipe) -> Any:
    if recipe.loss == "logistic":
        # Each strength starts where the one before it ended. Warm Newton-CG is as fast as liblinear
        # on short texts, several times as fast where a few reviews repeat one word hundreds of
        # times, and 2–3 times as fast as L-BFGS, at equal accuracy. The tolerance is below the
        # default, since the gradient is small at the start already.
        return LogisticRegression(solver="newton-cg", warm_start=True, tol=3e-5, max_iter=1_000)
    # The primal is strictly convex and needs a few Newton steps; the dual may need thousands.
    return LinearSVC(dual=False, tol=1e-3, max_iter=10_000)


def _fold(fitted: Any, ratio: Array, beta: float) -> Any:
    """Return the classifier of the unscaled n-grams alone: (X ∘ r) w = X (r ∘ w)."""
    w = fitted.coef_[:, : len(ratio)]
    classifier = copy.copy(fitted)
    classifier.coef_ = ((1 - beta) * np.abs(w).mean() + beta * w) * ratio
    classifier.n_features_in_ = len(ratio)
    return classifier
