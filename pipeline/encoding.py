"""Tokens → ids and channels: the one place where text becomes numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.network import UNKNOWN
from models.ngrams import LogRatios, cross_fit, look_up
from models.packing import Ragged
from pipeline.subwords import Subwords
from pipeline.tokens import Texts, TokenizedTexts
from pipeline.vocabulary import Vocabulary


class LabelledTexts(NamedTuple):
    """A set that log-ratios are learned from, tokenized."""

    texts: Texts
    labels: NDArray[np.int64]
    """<int64>[texts]"""
    fold: NDArray[np.int64]
    """<int64>[texts]: which of them are left out together; -1 for one that never is."""


def truncate(texts: Texts, max_tokens: int) -> tuple[TokenizedTexts, int]:
    """Keep the first `max_tokens` tokens of each text; return the texts and how many were cut."""
    tokenized = TokenizedTexts.of(texts)
    return tokenized.cut(max_tokens), int((tokenized.lengths > max_tokens).sum())


def spell(texts: Texts, subwords: Subwords | None = None) -> TokenizedTexts:
    """Return the characters of tokenized texts, or the subwords, each a token."""
    return _spell(TokenizedTexts.of(texts), subwords)[0]


def _spell(
    tokenized: TokenizedTexts, subwords: Subwords | None
) -> tuple[TokenizedTexts, NDArray[np.int64]]:
    """Return the units of the texts, and how many each running token has: <int64>[tokens]."""
    distinct = tokenized.distinct  # each is spelled once
    spelled = TokenizedTexts.of(distinct if subwords is None else subwords(distinct))
    spelled = spelled.take(tokenized.ids)
    texts = TokenizedTexts(spelled.distinct, spelled.ids, spelled.indptr[tokenized.indptr])
    return texts, spelled.lengths


def encode(texts: Texts, vocabulary: Vocabulary) -> Ragged:
    """Return the ids of each text, one stream; a text without tokens is read as one `<unk>`."""
    tokenized = TokenizedTexts.of(texts)
    ids = vocabulary.ids(tokenized.distinct)[tokenized.ids]
    empty = tokenized.lengths == 0
    ids = np.insert(ids, tokenized.indptr[:-1][empty], UNKNOWN)
    indptr = tokenized.indptr + np.concatenate([[0], np.cumsum(empty)])
    return Ragged(ids[None], indptr, np.empty((len(ids), 0), np.float32))


def fit_log_ratios(
    texts: Texts, labels: NDArray[np.int64], vocabulary: Vocabulary, orders: int
) -> LogRatios:
    """Learn the log-ratios of the n-grams of labelled texts."""
    return LogRatios.fit(encode(texts, vocabulary), labels, len(vocabulary), orders)


@dataclass(frozen=True)
class Encoder:
    """How a network reads: which ids and which channels stand at a position.

    Without `units` a position is a token. With them it is a character or subword, beside the token
    that it is part of; a token's channels then stand at its last unit.
    """

    vocabulary: Vocabulary
    units: Vocabulary | None = None
    lexicons: tuple[LogRatios, ...] = ()
    """Of tokens: the training reviews' own first, then those of other sets; a group of channels
    each."""
    unit_lexicons: tuple[LogRatios, ...] = ()
    """The same of units."""
    subwords: Subwords | None = None
    """What cuts a token into units; without it they are its characters."""

    @property
    def streams(self) -> tuple[Vocabulary, ...]:
        """The vocabulary of each stream of ids."""
        return tuple(one for one in (self.vocabulary, self.units) if one is not None)

    @property
    def vocabularies(self) -> tuple[int, ...]:
        """The size of each stream's vocabulary."""
        return tuple(map(len, self.streams))

    @property
    def channels(self) -> int:
        """How many channels there are."""
        return sum(len(lexicon.keys) for lexicon in self.lexicons + self.unit_lexicons)

    def __call__(self, texts: Texts) -> Ragged:
        """Encode tokenized texts."""
        return self._encode(texts, ())

    @property
    def from_other_sets(self) -> NDArray[np.bool_]:
        """<bool>[channels]: which channels speak of other sets than the training reviews."""
        groups = (self.lexicons, self.unit_lexicons)
        return np.array(
            [i > 0 for group in groups for i, lexicon in enumerate(group) for _ in lexicon.keys],
            np.bool_,
        )

    def widths(self, texts: Texts) -> NDArray[np.int64]:
        """<int64>[tokens]: how many positions each running token is read at."""
        tokenized = TokenizedTexts.of(texts)
        if self.units is None:
            return np.ones(len(tokenized.ids), np.int64)
        return _spell(tokenized, self.subwords)[1]

    def knows(self, tokens: NDArray[np.object_]) -> NDArray[np.bool_]:
        """<bool>[tokens]: whether there is a row for the token, or for one of its units."""
        spelled = tokens if self.subwords is None else self.subwords(tokens)
        units = self.units if self.units is not None else ()
        return np.array(
            [
                token in self.vocabulary or any(unit in units for unit in own)
                for token, own in zip(tokens, spelled, strict=True)
            ],
            np.bool_,
        )

    def of_other_sets(self) -> Encoder:
        """Return the same with the lexicons of the other sets alone."""
        return replace(self, lexicons=self.lexicons[1:], unit_lexicons=self.unit_lexicons[1:])

    def cross_fitted(self, sets: Sequence[LabelledTexts]) -> Ragged:
        """Encode the first of the sets that the lexicons were learned from.

        A text's channels come from the texts outside its fold, its own set's and the others'.
        """
        return self._encode(sets[0].texts, sets)

    def _encode(self, texts: Texts, sets: Sequence[LabelledTexts]) -> Ragged:
        texts = TokenizedTexts.of(texts)
        words = encode(texts, self.vocabulary)
        channels = _channels(words, self.lexicons, sets, self.vocabulary)
        if self.units is None:
            return Ragged(words.ids, words.indptr, channels)
        spelled, lengths = _spell(texts, self.subwords)
        units = encode(spelled, self.units)
        lengths = np.insert(lengths, texts.indptr[:-1][texts.lengths == 0], 1)
        last = np.cumsum(lengths) - 1
        spread = np.zeros((len(units.channels), channels.shape[1]), np.float32)
        spread[last] = channels
        spelled_sets = [one._replace(texts=spell(one.texts, self.subwords)) for one in sets]
        own = _channels(units, self.unit_lexicons, spelled_sets, self.units)
        covering = np.repeat(words.ids[0], lengths)
        return Ragged(
            np.stack([covering, units.ids[0]]),
            units.indptr,
            np.concatenate([spread, own], axis=1),
        )


@dataclass(frozen=True)
class Summary:
    """What the channels say of a whole text, for a model that reads no positions: a bag."""

    encoder: Encoder

    def __call__(self, texts: Texts) -> NDArray[np.float32]:
        """Return each channel's sum over a text divided by √length, <float32>[texts, C]."""
        return summarise(self.encoder(texts))


def summarise(read: Ragged) -> NDArray[np.float32]:
    """Return each channel's sum over a text divided by √length, <float32>[texts, C]."""
    sums = np.add.reduceat(read.channels, read.indptr[:-1], axis=0)
    return np.asarray(sums / np.sqrt(read.lengths)[:, None], np.float32)


def _channels(
    texts: Ragged,
    lexicons: Sequence[LogRatios],
    sets: Sequence[LabelledTexts],
    vocabulary: Vocabulary,
) -> NDArray[np.float32]:
    """Return the lexicons' channels; with `sets`, the first of which is read, cross-fitted."""
    if not sets:
        return look_up(lexicons, texts)
    groups = [np.empty((len(texts.channels), 0), np.float32)]
    for i, lexicon in enumerate(lexicons):
        _, labels, fold = sets[i]
        if (fold < 0).all():
            groups.append(lexicon(texts))
            continue
        source = encode(sets[i].texts, vocabulary) if i else texts
        orders = len(lexicon.keys)
        groups.append(cross_fit(texts, sets[0].fold, source, labels, fold, lexicon.size, orders))
    return np.concatenate(groups, axis=1)
