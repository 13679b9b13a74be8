"""Reviews that nobody wrote: a language's record makes them, for a language without any of its own.

They teach what real ones would, the polarity of words, and measure nothing but negation: whether a
reader turns words that it knows and never saw negated. Every report says that they are generated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

import numpy as np

from models.errors import ConfigError, LanguageError
from pipeline import curriculum
from pipeline.holdout import find_held_out
from pipeline.languages.base import PHENOMENA, Language, slots_of
from pipeline.sources.schema import Part

T = TypeVar("T")

MOST_SENTENCES = 3
"""Of one review."""
HELD_OUT_SHARE = 0.5
"""The share of held-out words among those of the first sentences."""
SPARE = 20
"""So many reviews more than needed are made, since some are there already."""
LEAST_NEW = 10
"""Where fewer than one in so many are new, no more are tried."""
DRAWS = 1_000
"""So often a sentence with a negator is drawn anew."""


def read(size: str, language: Language) -> tuple[str, Part]:
    """Make reviews as a source.

    Returns
    -------
    description, part
        A line that says what was made, and the reviews.

    Raises
    ------
    ConfigError
        `size` is no number.
    LanguageError
        As `generate` says.
    """
    if not (size.isdecimal() and int(size)):
        raise ConfigError(f"generated:{size}: write how many reviews to make: generated:3000")
    texts, labels = generate(language, int(size))
    described = f"generated:{int(size)} (generated text: the record of {language.name} made it)"
    return described, Part(described, range(1, len(texts) + 1), texts, labels)


def generate(language: Language, size: int, seed: int = 0) -> tuple[list[str], list[int]]:
    """Make `size` reviews, all different, about half of each label.

    A review is one to three sentences of one polarity. The first one affirms a word, taught or held
    out, in a taught frame of plain negation, and holds no negator; so every word is affirmed more
    often than negated, as in what people write. The others have taught words in all taught frames,
    as the curriculum has them: affirmed, negated, and beside a neutral sentence here and there.
    Where the next sentence's negator would come too near to a held-out word, the review is left
    out, so that the hold-out rule finds nothing to take away.

    Parameters
    ----------
    language
        Whose lexicon and frames; words for practice are affirmed alone, frames for it are not used.
    size
        How many.
    seed
        The same one gives the same reviews.

    Returns
    -------
    The texts and their labels, 1 is positive.

    Raises
    ------
    LanguageError
        The record has no frames with a lexicon, no affirmed frame without a negator, or too little
        of everything for so many different reviews.
    """
    if not language.can_teach:
        raise LanguageError(
            f"{language.name} has no frames with a lexicon to generate reviews from: give some "
            f"with --data, or write them (litotes new-language {language.code})"
        )
    rng = np.random.default_rng(seed)
    made: dict[str, int] = {}
    while (missing := size - len(made)) > 0:
        new = {text: y for text, y in _some(language, rng, missing + SPARE) if text not in made}
        for text in _near_negators(language, list(new)):
            del new[text]
        if len(new) < missing / LEAST_NEW:
            raise LanguageError(
                f"the record of {language.name} makes too few different reviews, {len(made):,} "
                f"instead of {size:,}: write more frames, words or contexts, or ask for fewer"
            )
        made |= islice(new.items(), missing)
    return list(made), list(made.values())


def _near_negators(language: Language, texts: list[str]) -> list[str]:
    """Return the texts that the hold-out rule would touch."""
    return [texts[row] for row in find_held_out(list(language.load().pipe(texts)), language)]


def _some(language: Language, rng: np.random.Generator, count: int) -> Iterator[tuple[str, int]]:
    """Make reviews, perhaps some of them twice."""
    plenty = MOST_SENTENCES * (count + 1)
    texts, labels = curriculum.generate(language, rng, plenty, practice=False)
    taught = {
        label: iter([text for text, its in zip(texts, labels, strict=True) if its == label])
        for label in (0, 1)
    }
    affirmed = _Affirmed(language, rng)
    for label in [0, 1] * ((count + 1) // 2):
        said = [affirmed.sentence(label)]
        longest = rng.integers(1, MOST_SENTENCES + 1)
        # what was left without a full stop is the last
        while len(said) < longest and said[-1][-1] in language.clause_ends:
            said.append(next(taught[label]))
        yield language.joint.join(said), label


class _Affirmed:
    """Makes affirmed sentences of plain negation, without a negator."""

    def __init__(self, language: Language, rng: np.random.Generator) -> None:
        self._language, self._rng = language.for_curriculum(), rng
        self._tokenizer = language.load()
        self._templates = [
            frame.affirmed
            for frame in language.frames
            if frame.phenomenon == PHENOMENA[0]
            and not frame.unseen
            and {"word", "same", "opposite"}.intersection(slots_of(frame.affirmed)) == {"word"}
        ]

    def sentence(self, label: int) -> str:
        for _ in range(DRAWS if self._templates else 0):
            text = self._draw(label)
            if self._language.negators.isdisjoint(self._tokenizer(text)):
                return text
        raise LanguageError(
            f"the record of {self._language.name} has no affirmed sentence without a negator: "
            f"write a taught frame of {PHENOMENA[0]!r} with one (+)"
        )

    def _draw(self, label: int) -> str:
        lexicon = self._language.lexicon
        held_out = self._rng.random() < HELD_OUT_SHARE
        pair = self._one(lexicon.held_out if held_out else lexicon.training)
        template = self._one(self._templates)
        values = {
            slot: self._one(self._language.fillers(slot, pair.about))
            for slot in slots_of(template)
            if slot != "word"
        }
        word = pair.positive if label else pair.negative
        return self._language.fill(template, values | {"word": word})

    def _one(self, choices: Sequence[T]) -> T:
        return choices[int(self._rng.integers(len(choices)))]
