"""The n-gram language model that a recurrent one has to beat: interpolated modified Kneser–Ney.

An n-gram is a context h and the id w that follows it; h' is h without its first id (Kneser & Ney
1995; Chen & Goodman 1998)::

    p(w | h) = (a(hw) − D(a(hw))) / a(h•) + γ(h) p(w | h')               D(0) = 0
    γ(h) = (D₁ N₁(h•) + D₂ N₂(h•) + D₃ N₃₊(h•)) / a(h•)

a is the count in the longest order, and below it the number of different ids that stand before the
n-gram; a(h•) is its sum over w, and N_i(h•) how many w have a(hw) = i. Below the single ids stands
the uniform distribution. An n-gram at a text's beginning has nothing before it and keeps its count.
The discounts of each order come from n_i, the number of its n-grams with a = i::

    Y = n₁ / (n₁ + 2 n₂)    D₁ = 1 − 2 Y n₂/n₁    D₂ = 2 − 3 Y n₃/n₂    D₃ = 3 − 4 Y n₄/n₃

It reads what `models.sequence.SequenceNetwork` reads: ids, the first of which is the beginning of
text, and at each position the id that comes next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.packing import Ragged
from models.sequence import NO_TARGET

Array = NDArray[Any]
Keys = NDArray[np.int64]
"""Ids read as the digits of a number; -1 where there are not enough of them."""

FALLBACK = np.array([0.0, 0.5, 1.0, 1.5])
"""D of counts 0 to 3 where a set is too small, or too regular, to say."""


class _Order(NamedTuple):
    """The n-grams of one length."""

    keys: Keys
    """<int64>[n-grams], ascending."""
    discounted: Array
    """<float64>[n-grams]: (a − D(a)) / a(h•)."""
    contexts: Keys
    """<int64>[contexts], ascending."""
    gamma: Array
    """<float64>[contexts]"""

    @classmethod
    def of(cls, keys: Keys, counts: Array, base: int) -> _Order:
        """Discount the adjusted counts a [n-grams] of distinct, ascending n-grams."""
        D = discounts(counts)[np.minimum(counts, 3)]
        contexts, inverse = np.unique(keys // base, return_inverse=True)
        total = np.bincount(inverse, counts)
        gamma = np.bincount(inverse, D) / total
        return cls(keys, (counts - D) / total[inverse], contexts, gamma)

    def mix(self, contexts: Keys, ngrams: Keys, lower: Array) -> Array:
        """Return p(w | h) from p(w | h'); they are the same where h was never seen."""
        place, seen = _find(self.contexts, contexts)
        known, found = _find(self.keys, ngrams)
        own = np.where(seen & found, self.discounted[known], 0)
        return np.where(seen, own + self.gamma[place] * lower, lower)


class KneserNey:
    """p(next id | the n − 1 ids before it), interpolated over all shorter contexts.

    Parameters
    ----------
    size
        V: ids are in [0, size).
    classes
        K ≤ V: what can come next is in [0, classes).
    orders
        The n-grams by length, of one id first.
    """

    def __init__(self, size: int, classes: int, orders: Sequence[_Order]) -> None:
        self.size, self.classes, self._orders = size, classes, tuple(orders)

    @classmethod
    def fit(
        cls, texts: Ragged, targets: NDArray[np.int64], order: int, size: int, classes: int
    ) -> KneserNey:
        """Count.

        Parameters
        ----------
        texts
            One stream of ids; what a text begins with stands nowhere else in it.
        targets : <int64>[positions]
            What comes next; `NO_TARGET` where nothing is to be learned.
        order
            n, at least 1.
        size, classes
            V and K.

        Raises
        ------
        ValueError
            V^n has more than 63 bits.
        """
        if order * np.log2(size) >= 63:
            raise ValueError(f"{order}-grams of {size:,} ids do not fit into 63 bits")
        has = targets != NO_TARGET
        grams = [
            np.where(has & (context >= 0), context * size + targets, -1)
            for context in (_contexts(texts, k, size) for k in range(order))
        ]
        orders = []
        longer: Keys | None = None  # the distinct n-grams, one id longer
        for k in reversed(range(order)):
            here = grams[k]
            if longer is None:
                keys, counts = np.unique(here[here >= 0], return_counts=True)
            else:
                # what has nothing before it: it reaches back to the beginning of its text
                first = here[(here >= 0) & (grams[k + 1] < 0)]
                suffixes = longer % size ** (k + 1)
                keys, counts = np.unique(np.concatenate([first, suffixes]), return_counts=True)
            orders.append(_Order.of(keys, counts, size))
            longer = keys
        return cls(size, classes, [one for one in orders[::-1] if len(one.keys)])

    def probabilities(self, texts: Ragged, targets: NDArray[np.int64]) -> Array:
        """Return p(target) at each position <float64>[positions]; 1 where there is no target."""
        p = np.full(len(targets), 1 / self.classes)
        for k, order in enumerate(self._orders):
            contexts = _contexts(texts, k, self.size)
            ngrams = np.where(contexts >= 0, contexts * self.size + targets, -1)
            p = order.mix(contexts, ngrams, p)
        return np.where(targets == NO_TARGET, 1, p)

    def distribution(self, context: Sequence[int]) -> Array:
        """Return p(· | context) <float64>[K]; of the context the last n − 1 ids count."""
        p = np.full(self.classes, 1 / self.classes)
        every, key = np.arange(self.classes), 0
        before = list(context)[::-1]
        for k, order in enumerate(self._orders[: len(before) + 1]):
            if k:
                key += before[k - 1] * self.size ** (k - 1)
            p = order.mix(np.full(self.classes, key), key * self.size + every, p)
        return p


def discounts(counts: Array) -> Array:
    """Return D of counts 0, 1, 2 and 3 or more <float64>[4], from the n-grams' counts.

    `FALLBACK` where a number of counts is zero or a discount would be negative.
    """
    n = np.bincount(np.minimum(counts, 5), minlength=6).astype(float)[:5]
    if not n[1:].all():
        return FALLBACK
    i = np.arange(1, 4)
    D = i - (i + 1) * n[1] / (n[1] + 2 * n[2]) * n[2:] / n[1:4]
    return np.concatenate([[0], D]) if (D >= 0).all() else FALLBACK


def _contexts(texts: Ragged, length: int, size: int) -> Keys:
    """Return the key of the last `length` ids at each position, this one's included."""
    ids = texts.ids[0].astype(np.int64)
    keys = np.zeros_like(ids)
    for back in range(length):
        keys[back:] += ids[: len(ids) - back] * size**back
    place = np.arange(len(ids)) - np.repeat(texts.indptr[:-1], texts.lengths)
    return np.where(place >= length - 1, keys, -1)


def _find(known: Keys, sought: Keys) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    place = np.minimum(np.searchsorted(known, sought), len(known) - 1)
    return place, known[place] == sought
