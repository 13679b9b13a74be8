"""The rows that hold a negator, scored apart, and their positive rows apart again.

A negator is itself a sign of a negative review, so accuracy on the slice can be had without reading
what is negated: compare it with the share of the slice's larger class, and look at the positive
rows by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.evaluation.metrics import Score, accuracy_score

Array = NDArray[Any]


@dataclass(frozen=True)
class NegationSlice:
    """What one model scored on the rows that hold a negator; None where there is no such row."""

    rows: int
    accuracy: Score | None
    majority_share: float | None
    """What a constant answer would score."""
    positive_rows_accuracy: Score | None

    def to_json(self) -> dict[str, Any]:
        """Return plain values, as `report.json` has them."""
        positive = self.positive_rows_accuracy
        return {
            "rows": self.rows,
            "accuracy": self.accuracy and self.accuracy.to_json(),
            "majority_share": self.majority_share,
            "positive_rows_accuracy": positive and positive.to_json(),
        }


def holds_negator(texts: Iterable[Sequence[str]], negators: Set[str]) -> NDArray[np.bool_]:
    """Return which tokenized texts hold a token of `negators`, <bool>[texts]."""
    return np.array([not negators.isdisjoint(tokens) for tokens in texts], dtype=np.bool_)


def negation_slice(
    mask: NDArray[np.bool_],
    y_true: Array,
    y_pred: Array,
    *,
    resamples: int = 2_000,
    seed: int = 0,
) -> NegationSlice:
    """Score the rows of the slice.

    Parameters
    ----------
    mask
        <bool>[n], from `holds_negator`.
    y_true, y_pred
        <int64>[n], 1 is positive, 0 negative; bool will do.
    resamples, seed
        Of the bootstrap.
    """
    correct = np.asarray(y_true) == np.asarray(y_pred)
    positive = np.asarray(y_true) == 1

    def score(rows: NDArray[np.bool_]) -> Score | None:
        return accuracy_score(correct[rows], resamples=resamples, seed=seed) if rows.any() else None

    share = float(positive[mask].mean()) if mask.any() else None
    return NegationSlice(
        rows=int(mask.sum()),
        accuracy=score(mask),
        majority_share=share if share is None else max(share, 1 - share),
        positive_rows_accuracy=score(mask & positive),
    )
