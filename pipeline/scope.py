"""Which words a sentence turns: gold tags from how it was made, and how a tagger reads it.

A word is turned if its polarity is not the label of its sentence: `good` in "it is not good", in
"it is far from good", and in "is it good? No."; neither word of "it is not only good but also fun";
`bad` in "it is good, not bad". Every token of a turned word is tagged, wherever the word stands.

What decides may come after the word, so the tagger reads a sentence twice and is asked the second
time::

    read     it  is  not  good  .   it  is  not  good  .
    target                          0   0   0    1     0
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.packing import Ragged
from models.sequence import NO_TARGET
from pipeline.encoding import Encoder
from pipeline.languages.base import Language, Sentence, Tokenizer, fill_each
from pipeline.tokens import TokenizedTexts

Span = tuple[int, int]
"""Characters, from the first to before the second."""

EVALUATIVE = frozenset({"word", "same", "opposite"})
"""The slots whose words have a polarity."""


class Gold(NamedTuple):
    """Tokenized sentences with their tags."""

    tokens: TokenizedTexts
    evaluative: NDArray[np.bool_]
    """<bool>[tokens]: whether a token belongs to a word with a polarity."""
    turned: NDArray[np.bool_]
    """<bool>[tokens]: whether it belongs to one that is turned."""
    rows: NDArray[np.int64]
    """<int64>[texts]: which of the sentences they are; missing are those that could not be
    aligned, where a token holds a part of a word and something else beside it."""


def turned_slots(keeps: bool) -> frozenset[str]:
    """Return the slots whose words are turned in a sentence that keeps its word's polarity or not.

    `{same}` has the polarity of `{word}`, `{opposite}` the other one.
    """
    return frozenset({"opposite"} if keeps else {"word", "same"})


def align(sentence: Sentence, language: Language, tokens: Sequence[str]) -> list[str] | None:
    """Return the slot that each token belongs to, "" where it is none with a polarity.

    Parameters
    ----------
    sentence
        As it was made.
    language
        Its record.
    tokens
        What the tokenizer made of its text.

    Returns
    -------
    None where tokens and text, or tokens and words, do not fit together.
    """
    text = language.normalise(sentence.text)
    words, places = _words(sentence, language, text), _places(tokens, text)
    if words is None or places is None:
        return None
    slots = [""] * len(tokens)
    for slot, (start, end) in words:
        inside = [i for i, place in enumerate(places) if place[0] < end and place[1] > start]
        if not inside or places[inside[0]][0] != start or places[inside[-1]][1] != end:
            return None
        for i in inside:
            slots[i] = slot
    return slots


def _words(sentence: Sentence, language: Language, text: str) -> list[tuple[str, Span]] | None:
    """Return where the words stand in the normalised text.

    What finishes and normalises a sentence looks no further ahead than the next letter, so all that
    comes before the end of a word is the same without what follows.
    """
    before, found = "", []
    for slot, filler in fill_each(sentence.template, sentence.values):
        before += filler
        if slot in EVALUATIVE:
            upto = language.normalise(sentence.text[: sentence.begin] + language.finish(before))
            word = language.normalise(filler)
            if not (text.startswith(upto) and upto.endswith(word)):
                return None
            found.append((slot, (len(upto) - len(word), len(upto))))
    return found


def _places(tokens: Sequence[str], text: str) -> list[Span] | None:
    """Return where each token stands; between two there is white space or nothing."""
    places, end = [], 0
    for token in tokens:
        start = end + len(text[end:]) - len(text[end:].lstrip())
        end = start + len(token)
        if text[start:end] != token:
            return None
        places.append((start, end))
    return None if text[end:].strip() else places


def gold(sentences: Sequence[Sentence], language: Language, tokenizer: Tokenizer) -> Gold:
    """Tokenize sentences and tag their tokens."""
    rows, kept = [], []
    evaluative: list[bool] = []
    turned: list[bool] = []
    texts = tokenizer.pipe(sentence.text for sentence in sentences)
    for row, (sentence, tokens) in enumerate(zip(sentences, texts, strict=True)):
        slots = align(sentence, language, tokens)
        if slots is None:
            continue
        rows.append(row)
        kept.append(tokens)
        evaluative += map(bool, slots)
        turned += map(turned_slots(sentence.keeps).__contains__, slots)
    return Gold(
        TokenizedTexts.of(kept),
        np.array(evaluative, np.bool_),
        np.array(turned, np.bool_),
        np.array(rows, np.int64),
    )


# --- reading ------------------------------------------------------------------------------------


def read_twice(texts: Ragged) -> Ragged:
    """Return every text with itself after it."""
    twice = texts.take(np.repeat(np.arange(len(texts)), 2))
    return Ragged(twice.ids, twice.indptr[::2], twice.channels)


class Reading(NamedTuple):
    """Texts as a tagger reads them."""

    texts: Ragged
    """Each of them twice."""
    asked: NDArray[np.int64]
    """<int64>[tokens]: the position at which each token is asked about, that of its last character
    or subword where those are read."""

    def targets(self, tags: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return <int64>[positions]: the tag of each token, and nothing elsewhere."""
        result = np.full(self.texts.ids.shape[1], NO_TARGET, np.int64)
        result[self.asked] = tags
        return result


def read(tokens: TokenizedTexts, encoder: Encoder) -> Reading:
    """Encode tokenized texts, none of them empty."""
    once = encoder(tokens)
    # before a text's second reading stand the other texts' second readings and its own first
    asked = np.cumsum(encoder.widths(tokens)) - 1 + np.repeat(once.indptr[1:], tokens.lengths)
    return Reading(read_twice(once), asked)
