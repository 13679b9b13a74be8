"""Whether one model is better than another on the same rows, or was lucky."""

from __future__ import annotations

from typing import Any, TypedDict

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.stats import binom, binomtest

from pipeline.evaluation.metrics import percentile_interval, resample

Array = NDArray[Any]


class Difference(TypedDict):
    """How much more one model has right than another on the same rows."""

    difference: float
    """Accuracy of the first less accuracy of the second."""
    difference_ci95: list[float]
    """The percentile bootstrap interval: low, high."""
    detectable: float
    """The smallest difference that would have been significant at 5 %, McNemar's test uncorrected,
    with as many rows on which the two disagree."""


def mcnemar(correct_a: Array, correct_b: Array) -> float:
    """Return the two-sided p-value of the exact McNemar test.

    Under the null hypothesis a row that only one of the two has right is either's with probability
    1/2, so their number is binomial (McNemar 1947). Without such rows p is 1.

    Parameters
    ----------
    correct_a, correct_b
        <bool>[n], which of the same n rows each model has right.

    Raises
    ------
    ValueError
        The two lengths differ.
    """
    only_a, only_b = _discordant(correct_a, correct_b)
    if only_a + only_b == 0:
        return 1.0
    return float(binomtest(only_a, only_a + only_b, 0.5).pvalue)


def paired_bootstrap(
    correct_a: Array, correct_b: Array, *, resamples: int = 2_000, seed: int = 0
) -> Difference:
    """Return accuracy(a) − accuracy(b) with its 95 % paired bootstrap interval.

    Rows are resampled with both verdicts together (Efron & Tibshirani 1993); each adds +1, −1 or 0
    to the difference, so the three counts are drawn instead of the rows.

    Parameters
    ----------
    correct_a, correct_b
        <bool>[n], which of the same n rows each model has right.
    resamples, seed
        Of the bootstrap.

    Raises
    ------
    ValueError
        There are no rows, or the two lengths differ.
    """
    only_a, only_b = _discordant(correct_a, correct_b)
    n = len(correct_a)
    drawn = resample(np.array([only_a, only_b, n - only_a - only_b]), resamples, seed)
    low, high = percentile_interval((drawn[:, 0] - drawn[:, 1]) / n)
    return {
        "difference": (only_a - only_b) / n,
        "difference_ci95": [low, high],
        "detectable": _detectable(only_a + only_b) / n,
    }


def _detectable(discordant: int) -> int:
    """Return the least |b − c| of b + c discordant rows that McNemar's exact test calls real.

    With fewer than six such rows it calls none real; six, all of one kind, are the fewest.
    """
    # the largest count of the rarer kind that leaves at most 2.5 % to each tail
    rarer = int(binom.ppf(0.025, discordant, 0.5)) - 1
    while rarer + 1 <= discordant and binom.cdf(rarer + 1, discordant, 0.5) <= 0.025:
        rarer += 1
    return discordant - 2 * rarer if rarer >= 0 else 6


def holm(p_values: ArrayLike) -> Array:
    """Return p-values corrected for being many, by the step-down method of Holm (1979).

    The i-th smallest of m is multiplied by m − i + 1; none may fall below a smaller one's, nor rise
    above 1. Rejecting those below α errs anywhere in the family with probability at most α.

    Parameters
    ----------
    p_values
        <float64>[m].

    Returns
    -------
    Array
        <float64>[m], in the order given.
    """
    p = np.asarray(p_values, np.float64)
    order = np.argsort(p)
    stepped = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(stepped, 1.0)
    return adjusted


def _discordant(correct_a: Array, correct_b: Array) -> tuple[int, int]:
    a, b = np.asarray(correct_a, bool), np.asarray(correct_b, bool)
    if a.shape != b.shape:
        raise ValueError(f"{len(a)} rows against {len(b)}")
    return int(np.count_nonzero(a & ~b)), int(np.count_nonzero(b & ~a))
