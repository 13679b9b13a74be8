"""The negation curriculum: sentences that teach what a negator does, made anew for every pass.

Its words are those of the record's lexicon and the reviews' own strongest words, its frames those
that the suite does not keep for itself. The words that the suite holds out are in none of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from models.errors import LanguageError
from pipeline.languages.base import (
    Language,
    Pair,
    Practice,
    Sentence,
    Tokenizer,
    fill_slots,
    forms_of,
    slots_of,
    words_of,
)

T = TypeVar("T")

CONTEXT_SHARE = 0.3
"""The share of sentences that stand beside a neutral one."""
PLAIN_SHARE = 0.6
"""The share of plain negation; the traps have the rest."""
OPEN_SHARE = 0.3
"""The share of texts without a full stop at the end, as people write them."""
PRACTICE_SHARE = 0.6
"""The share of sentences in the frames that are for practice alone, where there are any."""
MINED_SHARE = 0.5
"""The share of sentences about the reviews' own words, where there are any."""


def generate(
    language: Language,
    rng: np.random.Generator,
    size: int,
    *,
    extra_positive: Sequence[str] = (),
    extra_negative: Sequence[str] = (),
    practice: bool = True,
) -> tuple[list[str], NDArray[np.int64]]:
    """Make `size` sentences, half of each label (the odd one is positive), in random order.

    Parameters
    ----------
    language
        Whose lexicon and frames.
    rng
        Where the choices come from: the same state gives the same sentences.
    size
        How many.
    extra_positive, extra_negative
        Words of the reviews to use beside the lexicon's, see `mine_words`; held-out words among
        them are left out.
    practice
        Whether to use what the record has for practice alone (`Language.practice`).

    Returns
    -------
    The sentences, not yet tokenized, and their labels, <int64>[size].
    """
    made, labels = sentences(
        language,
        rng,
        size,
        extra_positive=extra_positive,
        extra_negative=extra_negative,
        practice=practice,
    )
    return [sentence.text for sentence in made], labels


def sentences(
    language: Language,
    rng: np.random.Generator,
    size: int,
    *,
    extra_positive: Sequence[str] = (),
    extra_negative: Sequence[str] = (),
    practice: bool = True,
) -> tuple[list[Sentence], NDArray[np.int64]]:
    """Make what `generate` makes, each sentence with the frame and the words that it is made of."""
    record = language if practice else replace(language, practice=Practice())
    maker = _Maker(record, rng, extra_positive, extra_negative)
    labels = rng.permutation(np.arange(size) % 2 == 0).astype(np.int64)
    return [maker.sentence(bool(label)) for label in labels], labels


def check_record(language: Language, tokenizer: Tokenizer) -> None:
    """See that a record can make a curriculum, and one that leaves the suite its words.

    Raises
    ------
    LanguageError
        It has no lexicon or no frames; one of its words or texts holds a held-out word.
    """
    record = language.for_curriculum()
    if not (record.lexicon.training and record.frames):
        raise LanguageError(
            f"{language.name} has no lexicon and frames to make a curriculum from: write them into "
            f"pipeline/languages/{language.code}.py, or say --set curriculum.enabled=false"
        )
    for place, text in _texts(record):
        if held_out := list(filter(language.holds_out, _cut(text, tokenizer))):
            raise LanguageError(
                f"pipeline/languages/{language.code}.py: {place} holds the held-out word "
                f"{held_out[0]!r} ({text!r}): the curriculum may not show it; say it otherwise"
            )


def tokens_of(language: Language, tokenizer: Tokenizer, *, practice: bool = True) -> list[str]:
    """Return every token of which the record can make a sentence, in order, each once."""
    record = language if practice else replace(language, practice=Practice())
    cuts = (_cut(text, tokenizer) for _, text in _texts(record.for_curriculum()))
    return sorted({token for cut in cuts for token in cut})


def _texts(record: Language) -> list[tuple[str, str]]:
    """Return all that sentences are made of, each with where it stands."""
    tables = (record.subjects, record.kinds, record.slots)
    return [
        *((f"frame {f.id}", text) for f in record.frames for text, _ in f.templates),
        *(
            (f"slot {slot}", form)
            for table in tables
            for slot, fillers in table.items()
            for filler in fillers
            for form in forms_of(filler)
        ),
        *(("a context", text) for text in record.contexts),
        *(("the lexicon", word) for word in sorted(record.lexicon.training_words)),
    ]


def _cut(text: str, tokenizer: Tokenizer) -> list[str]:
    blanks = dict.fromkeys(slots_of(text), " 0 ")
    return tokenizer(fill_slots(text, blanks))


def mine_words(
    tokens: Sequence[Sequence[str]], labels: NDArray[np.int64], language: Language, n: int
) -> tuple[list[str], list[str]]:
    """Return the `n` words that speak most for a positive and for a negative review.

    The order is that of the log-ratio of smoothed document rates,
    ln((p + 1) / (N₁ + 2)) − ln((q + 1) / (N₀ + 2)), where p of the N₁ positive and q of the N₀
    negative reviews hold the word. Left out are words in fewer than 3 reviews, negators, fixed
    words, the suite's words, and what is not all letters.
    """
    counts = Counter[str](), Counter[str]()
    for row, label in zip(tokens, labels, strict=True):
        counts[int(label)].update(set(row))
    negative, positive = counts
    rows = np.bincount(np.asarray(labels, np.int64), minlength=2)
    barred = language.negators | language.fixed_words
    words = sorted(
        word
        for word in positive.keys() | negative.keys()
        if positive[word] + negative[word] >= 3
        and word.isalpha()
        and not (word in barred or language.holds_out(word))
    )
    p = np.array([positive[word] for word in words], float)
    q = np.array([negative[word] for word in words], float)
    ratio = np.log((p + 1) / (rows[1] + 2)) - np.log((q + 1) / (rows[0] + 2))
    order = np.argsort(-ratio, kind="stable")
    best = [words[i] for i in order if ratio[i] > 0][:n]
    worst = [words[i] for i in order[::-1] if ratio[i] < 0][:n]
    return best, worst


class _Maker:
    """Draws words, frames and fillers."""

    def __init__(
        self,
        language: Language,
        rng: np.random.Generator,
        extra_positive: Sequence[str],
        extra_negative: Sequence[str],
    ) -> None:
        practice = {frame.id for frame in language.practice.frames}
        self._language = language = language.for_curriculum()
        self._rng = rng
        self._mined = {
            True: [word for word in extra_positive if not language.holds_out(word)],
            False: [word for word in extra_negative if not language.holds_out(word)],
        }
        self._words = {
            side: words_of(language.lexicon.training, positive=side) for side in (True, False)
        }
        self._templates: dict[tuple[bool, bool, bool], list[str]] = {}
        for frame in language.frames:
            for template, keeps in frame.templates:
                key = (frame.id in practice, frame.phenomenon == "negation", keeps)
                self._templates.setdefault(key, []).append(template)
        self._headline = {_letters(text) for text in language.headline}

    def sentence(self, positive: bool) -> Sentence:
        """Make one sentence of this label; never one of the headline's."""
        while True:
            sentence = self._frame(positive)
            if _letters(sentence.text) not in self._headline:
                return self._left_open(self._in_context(sentence))

    def _frame(self, positive: bool) -> Sentence:
        plain = bool(self._rng.random() < PLAIN_SHARE)
        keeps = bool(self._rng.random() < 0.5)
        practice = bool(self._rng.random() < PRACTICE_SHARE)
        template = self._one(
            self._templates.get((practice, plain, keeps))
            or self._templates.get((False, plain, keeps))
            or self._templates[False, True, keeps]
        )
        polarity = positive == keeps
        about, words = self._draw_words(polarity)
        fillers = {
            slot: self._one(self._language.fillers(slot, about))
            for slot in slots_of(template)
            if slot not in words
        }
        values = words | fillers
        return Sentence(self._language.fill(template, values), template, keeps, values)

    def _draw_words(self, polarity: bool) -> tuple[Sequence[str], dict[str, str]]:
        """Draw what a sentence is about, and its words: of this polarity, its opposite, another."""
        mined, against = self._mined[polarity], self._mined[not polarity]
        if mined and against and self._rng.random() < MINED_SHARE:
            about: Sequence[str] = tuple(self._language.kinds)
            word, opposite, same = self._one(mined), self._one(against), self._one(mined)
        else:
            pair: Pair = self._one(self._language.lexicon.training)
            about = pair.about
            word, opposite = pair.positive, pair.negative
            if not polarity:
                word, opposite = opposite, word
            same = self._one(self._words[polarity])
        return about, {"word": word, "opposite": opposite, "same": same}

    def _in_context(self, sentence: Sentence) -> Sentence:
        if self._rng.random() >= CONTEXT_SHARE:
            return sentence
        context, joint = self._one(self._language.contexts), self._language.joint
        if self._rng.random() < 0.5:
            before = context + joint
            return replace(sentence, text=before + sentence.text, begin=len(before))
        return replace(sentence, text=sentence.text + joint + context)

    def _left_open(self, sentence: Sentence) -> Sentence:
        text = sentence.text
        if self._rng.random() < OPEN_SHARE and text[-1] in self._language.clause_ends:
            return replace(sentence, text=text[:-1])
        return sentence

    def _one(self, choices: Sequence[T]) -> T:
        return choices[int(self._rng.integers(len(choices)))]


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).casefold()
