"""Accuracy, macro-F1 and balanced accuracy, each with a 95 % bootstrap interval."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Score:
    """A rate over some rows, with its interval."""

    mean: float
    """In [0, 1]."""
    ci95: tuple[float, float]
    """The percentile bootstrap interval."""
    n: int
    """Rows behind it."""

    def to_json(self) -> dict[str, Any]:
        """Return plain values, as `report.json` has them."""
        return {"mean": self.mean, "ci95": list(self.ci95), "n": self.n}


@dataclass(frozen=True)
class Scores:
    """What one model scored on some rows."""

    accuracy: Score
    macro_f1: Score
    balanced_accuracy: Score

    def to_json(self) -> dict[str, Any]:
        """Return plain values, as `report.json` has them."""
        return {
            "accuracy": self.accuracy.to_json(),
            "macro_f1": self.macro_f1.to_json(),
            "balanced_accuracy": self.balanced_accuracy.to_json(),
        }


def score(
    y_true: Array, y_pred: Array, *, resamples: int = 2_000, seed: int = 0, classes: int = 2
) -> Scores:
    """Score predictions.

    All three metrics are functions of the confusion matrix, and resampling rows with replacement
    draws its cells from a multinomial distribution; so the bootstrap (Efron & Tibshirani 1993)
    draws matrices, and its cost does not depend on the number of rows.

    Parameters
    ----------
    y_true, y_pred
        <int64>[n], labels in [0, classes); bool will do.
    resamples
        Bootstrap resamples behind each interval.
    seed
        Of the bootstrap.
    classes
        How many labels there are. A class that occurs neither in `y_true` nor in `y_pred` is left
        out of the means.

    Raises
    ------
    ValueError
        There are no rows, or the two lengths differ.
    """
    cells = _confusion(y_true, y_pred, classes)
    n = len(y_true)
    drawn = resample(cells.ravel(), resamples, seed).reshape(resamples, classes, classes)

    def measure(metric: Callable[[Array], Array]) -> Score:
        return Score(float(metric(cells[None])[0]), percentile_interval(metric(drawn)), n)

    return Scores(measure(_accuracy), measure(_macro_f1), measure(_balanced_accuracy))


def accuracy_score(correct: Array, *, resamples: int = 2_000, seed: int = 0) -> Score:
    """Return the share of rows that are right, with its interval.

    Parameters
    ----------
    correct
        <bool>[n].
    resamples, seed
        As in `score`.

    Raises
    ------
    ValueError
        There are no rows.
    """
    n, right = len(correct), int(np.count_nonzero(correct))
    drawn = resample(np.array([right, n - right]), resamples, seed)
    return Score(right / n, percentile_interval(drawn[:, 0] / n), n)


def resample(counts: Array, resamples: int, seed: int) -> Array:
    """Bootstrap rows that fall into cells: draw the cells' counts, <int64>[resamples, cells].

    Raises
    ------
    ValueError
        There are no rows.
    """
    n = int(counts.sum())
    if n == 0:
        raise ValueError("no rows to score")
    return np.random.default_rng(seed).multinomial(n, counts / n, size=resamples)


def percentile_interval(values: Array) -> tuple[float, float]:
    """Return the 2.5th and the 97.5th percentile of a statistic's resampled values."""
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def _confusion(y_true: Array, y_pred: Array, classes: int) -> Array:
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} labels but {len(y_pred)} predictions")
    cells = np.asarray(y_true, np.int64) * classes + np.asarray(y_pred, np.int64)
    return np.bincount(cells, minlength=classes * classes).reshape(classes, classes)


# Each takes confusion matrices <int64>[..., true, predicted]. A class without rows gives 0 / 0,
# that is nan, and nanmean leaves it out, as scikit-learn's metrics do.


def _hits(cells: Array) -> Array:
    return np.diagonal(cells, axis1=-2, axis2=-1)


def _accuracy(cells: Array) -> Array:
    share: Array = _hits(cells).sum(-1) / cells.sum((-2, -1))
    return share


def _balanced_accuracy(cells: Array) -> Array:
    with np.errstate(invalid="ignore"):
        recall = _hits(cells) / cells.sum(-1)
    mean: Array = np.nanmean(recall, axis=-1)
    return mean


def _macro_f1(cells: Array) -> Array:
    with np.errstate(invalid="ignore"):
        f1 = 2 * _hits(cells) / (cells.sum(-1) + cells.sum(-2))
    mean: Array = np.nanmean(f1, axis=-1)
    return mean
