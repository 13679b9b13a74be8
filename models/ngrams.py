"""What the n-gram that ends at a position says of the class: naive Bayes, as an input channel.

The log-ratio of an n-gram g (Wang & Manning 2012), from the texts that hold it::

    r(g) = ln((p + 1) / (n₁ + 2)) − ln((q + 1) / (n₀ + 2))

with p of the n₁ positive and q of the n₀ negative texts. A text that is learned from must not see
ratios that its own label went into, be it from a copy in another set: `cross_fit` leaves out the
fold that the text is in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.packing import Ragged

Array = NDArray[Any]

LEAST = 2
"""An n-gram in fewer texts says nothing: its ratio is that of its one text's label."""
SCALE = 0.5
"""Brings the ratios to about the size of the other inputs."""


@dataclass(frozen=True)
class LogRatios:
    """The ratios of n-grams of 1, 2, … ids, learned from one labelled set.

    Id 0 is the unknown token: an n-gram with it has no ratio.
    """

    size: int
    """Ids are in [0, size); size ** orders fits into 63 bits."""
    keys: tuple[NDArray[np.int64], ...]
    """By order, ascending: the ids read as digits to the base `size`."""
    values: tuple[Array, ...]
    """By order, <float32>: r · `SCALE`."""

    @classmethod
    def fit(cls, texts: Ragged, labels: NDArray[np.int64], size: int, orders: int) -> LogRatios:
        """Count the n-grams of up to `orders` ids in labelled texts, and keep their ratios."""
        keys, values = [], []
        totals = np.bincount(labels, minlength=2)
        for order in range(1, orders + 1):
            counted = _Counted.of(texts, labels, size, order, np.zeros_like(labels))
            keys.append(counted.keys)
            values.append(_ratio(counted.counts[:, 0], totals))
        return cls(size, tuple(keys), tuple(values))

    def find(self, keys: NDArray[np.int64], order: int) -> Array:
        """Return the ratios of n-grams of one order <float32>[keys]; 0 where it has none."""
        known, values = self.keys[order - 1], self.values[order - 1]
        if not len(known):
            return np.zeros(len(keys), np.float32)
        place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
        return np.where(known[place] == keys, values[place], np.float32(0))

    def __call__(self, texts: Ragged) -> Array:
        """Look up the n-grams that end at each position; 0 where there is none, or none known.

        Returns
        -------
        <float32>[positions, orders]
        """
        return look_up([self], texts)


def look_up(lexicons: Sequence[LogRatios], texts: Ragged) -> Array:
    """Return what several lexicons over the same ids say, side by side.

    Returns
    -------
    <float32>[positions, orders of all]
    """
    columns = [[np.zeros(0, np.float32)] * len(lexicon.keys) for lexicon in lexicons]
    for i in range(max((len(lexicon.keys) for lexicon in lexicons), default=0)):
        # each n-gram once, and in order: its neighbour's search has warmed the way
        sought, place = np.unique(ngram_keys(texts, lexicons[0].size, i + 1), return_inverse=True)
        for column, lexicon in zip(columns, lexicons, strict=True):
            if i < len(column):
                column[i] = lexicon.find(sought, i + 1)[place]
    flat = [column for group in columns for column in group]
    return np.stack(flat, axis=1) if flat else np.empty((len(texts.channels), 0), np.float32)


def cross_fit(
    texts: Ragged,
    fold: NDArray[np.int64],
    source: Ragged,
    labels: NDArray[np.int64],
    source_fold: NDArray[np.int64],
    size: int,
    orders: int,
) -> Array:
    """Return the channels of texts whose own labels, or their twins', are among those learned from.

    Parameters
    ----------
    texts
        What is read.
    fold : <int64>[texts]
        From 0: a text's ratios are those of the source without the texts of the same fold.
    source, labels
        What the ratios are learned from: the very same texts, or others.
    source_fold : <int64>[source]
        Its folds; -1 for a text that is left out for nobody.
    size, orders
        As in `LogRatios.fit`.

    Returns
    -------
    <float32>[positions, orders]
    """
    result = np.zeros((len(texts.channels), orders), np.float32)
    folds = int(fold.max()) + 1
    kept = np.where(source_fold < 0, folds, source_fold)
    counts = np.zeros((folds + 1, 2), np.int64)
    np.add.at(counts, (kept, labels), 1)
    totals = counts.sum(axis=0) - counts
    text = np.repeat(np.arange(len(texts)), texts.lengths)
    for order in range(1, orders + 1):
        counted = _Counted.of(source, labels, size, order, kept)
        if not len(counted.keys):
            continue
        sought = ngram_keys(texts, size, order)
        place = np.minimum(np.searchsorted(counted.keys, sought), len(counted.keys) - 1)
        known = counted.keys[place] == sought
        whole = counted.counts.sum(axis=1)
        for f in np.unique(fold):
            here = np.flatnonzero(known & (fold[text] == f))
            rest = whole[place[here]]
            if f < counted.counts.shape[1]:
                rest = rest - counted.counts[place[here], f]
            result[here, order - 1] = _ratio(rest, totals[f])
    return result


@dataclass(frozen=True)
class _Counted:
    keys: NDArray[np.int64]
    counts: NDArray[np.int64]
    """<int32>[keys, folds, 2]: texts that hold the n-gram, by fold and label."""

    @classmethod
    def of(
        cls,
        texts: Ragged,
        labels: NDArray[np.int64],
        size: int,
        order: int,
        fold: NDArray[np.int64],
    ) -> _Counted:
        found = ngram_keys(texts, size, order)
        text = np.repeat(np.arange(len(texts)), texts.lengths)[found >= 0]
        keys, inverse = np.unique(found[found >= 0], return_inverse=True)
        # each n-gram once per text
        once = np.unique(inverse * len(texts) + text)
        ngram, text = once // max(len(texts), 1), once % max(len(texts), 1)
        kept = np.bincount(ngram, minlength=len(keys)) >= LEAST
        renumbered = np.cumsum(kept) - 1
        seen = kept[ngram]
        ngram, text = renumbered[ngram[seen]], text[seen]
        folds = int(fold.max(initial=0)) + 1
        flat = (ngram * folds + fold[text]) * 2 + labels[text]
        counts = np.bincount(flat, minlength=int(kept.sum()) * folds * 2)
        return cls(keys[kept], counts.reshape(-1, folds, 2).astype(np.int32))


def ngram_keys(texts: Ragged, size: int, order: int) -> NDArray[np.int64]:
    """Return the key of the n-gram that ends at each position; -1 where there is none."""
    ids = texts.ids[0].astype(np.int64)
    keys = ids.copy()
    whole = ids > 0
    place = np.arange(len(ids)) - np.repeat(texts.indptr[:-1], texts.lengths)
    for back in range(1, order):
        keys[back:] += ids[:-back] * size**back
        whole[back:] &= ids[:-back] > 0
    whole &= place >= order - 1
    return np.where(whole, keys, -1)


def _ratio(counts: Array, totals: Array) -> Array:
    """Return r · `SCALE` of counts [..., 2] (negative, positive) out of as many texts."""
    rate = (counts + 1.0) / (totals + 2.0)
    ratio = SCALE * (np.log(rate[..., 1]) - np.log(rate[..., 0]))
    return np.where(counts.sum(axis=-1) > 0, ratio, 0).astype(np.float32)
