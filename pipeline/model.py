"""What every judge of reviews has in common, be it a network or a bag: tokens in, verdicts out."""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.network import (
    Classifier,
    MeanEmbeddingClassifier,
    RecurrentClassifier,
    WindowClassifier,
)
from models.packing import Ragged
from models.scoring import Scorer
from pipeline.encoding import Encoder
from pipeline.tokens import TokenizedTexts

if TYPE_CHECKING:
    from pipeline.features import FittedBag

Array = NDArray[Any]


class Judgement(NamedTuple):
    """The verdicts on some texts."""

    positive: NDArray[np.bool_]
    """<bool>[texts]: the verdict."""
    score: Array
    """<float64>[texts]: above 0 is positive; log-odds where the model has probabilities."""
    probability: Array | None
    """<float64>[texts]: of positive; None for a model that has only a score."""
    known: NDArray[np.int64]
    """<int64>[texts]: how many tokens the model knows; at 0 the verdict rests on nothing."""

    def at(self, i: int) -> tuple[bool, float | None, float]:
        """Return text i's verdict, probability (None without) and score as plain values."""
        p = self.probability
        return bool(self.positive[i]), None if p is None else float(p[i]), float(self.score[i])


class Model(ABC):
    """A judge with a name."""

    kind: str
    """`recurrent`, `mean-embedding`, `window` or `bag`."""

    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def judge(self, texts: Sequence[list[str]]) -> Judgement:
        """Judge tokenized texts."""

    def trajectory(self, tokens: list[str]) -> Judgement:
        """Judge each beginning of a text, one token longer each time."""
        return self.judge([tokens[: i + 1] for i in range(len(tokens))])


class NetworkModel(Model):
    """One network, or several whose log-odds are averaged.

    Parameters
    ----------
    name
        Of the cell, or of the control.
    members
        Networks of one architecture.
    encoder
        How they read.
    shuffled
        Read the positions of each text in a random order (the control that has memory, no order);
        the order is a function of the text, so a text has one verdict.
    """

    def __init__(
        self,
        name: str,
        members: Sequence[Classifier],
        encoder: Encoder,
        *,
        shuffled: bool = False,
    ) -> None:
        super().__init__(name)
        self.members = list(members)
        self.encoder = encoder
        self.shuffled = shuffled

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The members' kind."""
        return next(k for k, cls in CLASSIFIERS.items() if isinstance(self.members[0], cls))

    @cached_property
    def _scorers(self) -> list[Classifier | Scorer]:
        return [member.scorer() for member in self.members]

    def judge(self, texts: Sequence[list[str]]) -> Judgement:
        """Judge tokenized texts by the mean of the members' log-odds."""
        tokenized = TokenizedTexts.of(texts)
        encoded = self.encoder(tokenized)
        if self.shuffled:
            encoded = shuffle(encoded)
        odds = np.zeros(len(encoded))
        for scorer in self._scorers:
            p = np.clip(scorer.predict_proba(encoded), 1e-12, 1)
            odds += np.log(p[:, 1]) - np.log(p[:, 0])
        score = odds / len(self.members)
        known = self.encoder.knows(tokenized.distinct)
        upto = np.concatenate([[0], np.cumsum(known[tokenized.ids])])
        probability = np.exp(-np.logaddexp(0, -score))  # σ
        return Judgement(score > 0, score, probability, np.diff(upto[tokenized.indptr]))


class BagModel(Model):
    """A bag of words, tuned."""

    kind = "bag"

    def __init__(self, name: str, bag: FittedBag) -> None:
        super().__init__(name)
        self.bag = bag

    def judge(self, texts: Sequence[list[str]]) -> Judgement:
        """Judge tokenized texts."""
        scores, probabilities, known = self.bag.read(texts)
        return Judgement(scores > 0, scores, probabilities, known)


CLASSIFIERS: dict[str, type[Classifier]] = {
    "recurrent": RecurrentClassifier,
    "mean-embedding": MeanEmbeddingClassifier,
    "window": WindowClassifier,
}


def shuffle(texts: Ragged) -> Ragged:
    """Return each text's positions in a random order that is a function of the text."""
    order = np.arange(texts.ids.shape[1])
    for start, stop in pairwise(texts.indptr.tolist()):
        seed = zlib.crc32(np.ascontiguousarray(texts.ids[:, start:stop]).tobytes())
        np.random.default_rng(seed).shuffle(order[start:stop])
    return Ragged(texts.ids[:, order], texts.indptr, texts.channels[order])
