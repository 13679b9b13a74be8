"""Running text as a language model reads it: at each position a word, and the word that is next.

    read     <s>   I     like  French
    target   I     like  French </s>

A text that is cut at the maximum length has not ended: nothing is asked after its last word.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.network import UNKNOWN
from models.packing import Ragged
from models.sequence import NO_TARGET
from pipeline.encoding import spell, truncate
from pipeline.tokens import Texts, TokenizedTexts
from pipeline.vocabulary import UNKNOWN_TOKEN, Vocabulary

END_TOKEN, BEGIN_TOKEN = "</s>", "<s>"
END = 1
"""The id of the end. The beginning has the last id, which no position has as its target: so a
network's classes are all ids but one."""


class Running(NamedTuple):
    """Texts with their next words."""

    texts: Ragged
    targets: NDArray[np.int64]
    """<int64>[positions]"""


def with_ends(words: Vocabulary, size: int) -> Vocabulary:
    """Return `<unk>`, the end, the first words of a vocabulary, and the beginning: `size` at most.

    The words of a vocabulary are ordered by frequency.
    """
    specials = (UNKNOWN_TOKEN, END_TOKEN, BEGIN_TOKEN)
    kept = [word for word in words.tokens if word not in specials][: size - len(specials)]
    return Vocabulary([UNKNOWN_TOKEN, END_TOKEN, *kept, BEGIN_TOKEN])


def begin(vocabulary: Vocabulary) -> int:
    """Return the id of the beginning."""
    return len(vocabulary) - 1


def as_units(texts: Texts, *, characters: bool) -> TokenizedTexts:
    """Return what a position holds: the tokens as they are, or their characters."""
    return spell(texts) if characters else TokenizedTexts.of(texts)


def ids_of(texts: TokenizedTexts, vocabulary: Vocabulary) -> NDArray[np.int32]:
    """Return the id of every unit, one text after another; who writes `</s>` ends nothing."""
    ids = vocabulary.ids(texts.distinct)
    ids[np.isin(ids, [END, begin(vocabulary)])] = UNKNOWN
    return ids[texts.ids]


def running(texts: TokenizedTexts, vocabulary: Vocabulary, longest: int) -> Running:
    """Encode texts up to `longest` units each, with their next words."""
    cut = texts.lengths > longest
    texts, _ = truncate(texts, longest)
    ids = ids_of(texts, vocabulary)
    indptr = texts.indptr + np.arange(len(texts) + 1)
    read = np.insert(ids, texts.indptr[:-1], begin(vocabulary))
    targets = np.insert(ids, texts.indptr[1:], END).astype(np.int64)
    targets[indptr[1:][cut] - 1] = NO_TARGET
    return Running(Ragged(read[None], indptr, np.empty((len(read), 0), np.float32)), targets)
