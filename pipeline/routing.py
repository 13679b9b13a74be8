"""Which of several models judges a text: that of its script, and of several those of its language.

Languages of one script are told apart by py3langid (Lui & Baldwin 2012: naive Bayes on n-grams of
bytes), which is imported when the first text comes that two models' scripts fit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import copy
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from models.errors import ConfigError, LanguageError
from pipeline.languages.base import Language

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

BEGINNING = 1_000
"""Characters of a text that are looked at, as many as for its script."""

FAR_LIKELIER = 10.0
"""So many times likelier must a language be that no model is of, for a text to be given to a model
whose language py3langid does not know. With English or Spanish at hand, of 4,423 reviews and tweets
in the other one more than 99 % are given to it, and of their own .1 % at most."""

MACROLANGUAGES = {"nb": "no", "kmr": "ku"}
"""Codes of spaCy's that py3langid has under their macrolanguage's (ISO 639-3)."""

NO_LANGUAGE = "zxx"
"""What py3langid calls numbers, addresses and mark-up."""


class Router:
    """Chooses for each text one of several languages, of which there is a model each.

    1. Those whose script the text is in (`Language.looks_native`); a record that knows no script
       (a code that only spaCy knows) takes any text with letters. If it is one, that one.
    2. Of several the likeliest: py3langid compares the languages at hand and no others. A text in
       two languages goes to the one that it has more of. Where it tells nothing ("ok"), all are
       equally likely, and it goes to the first.
    3. A language that py3langid does not know gets a text that is far likelier in some language
       that is not at hand than in any that is (`FAR_LIKELIER`), and what its script alone fits. Of
       two such languages of one script the first gets it.
    4. A text in no script at hand (empty, digits, emoji, other letters) goes to the first language.

    So every text is judged, also one in none of the languages: what a verdict rests on, its
    `known_tokens` say. The choice depends on the text alone and on the order of the languages.

    Parameters
    ----------
    languages
        The models' languages, in order.

    Raises
    ------
    ConfigError
        Two models are of one language: the second would never judge anything.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        for code, count in Counter(language.code for language in languages).items():
            if count > 1:
                raise ConfigError(
                    f"{count} models are of one language ({code}): a text is judged by the model "
                    "of its language: give one for each"
                )
        self._languages = languages
        self._names = [MACROLANGUAGES.get(one.code, one.code) for one in languages]

    def __call__(self, text: str) -> int:
        """Return the number of the language that judges `text`.

        Raises
        ------
        LanguageError
            Several scripts fit, and py3langid is not installed.
        """
        if len(self._languages) == 1:
            return 0
        fitting = [i for i, one in enumerate(self._languages) if one.looks_native(text)]
        if len(fitting) > 1:
            return self._likeliest(text, fitting)
        return fitting[0] if fitting else 0

    def split(self, texts: Sequence[str]) -> dict[int, list[int]]:
        """Return, for each language that gets any of the texts, the rows that it gets."""
        rows: dict[int, list[int]] = {}
        for row, text in enumerate(texts):
            rows.setdefault(self(text), []).append(row)
        return rows

    def _likeliest(self, text: str, fitting: list[int]) -> int:
        p = dict(self._identifier.rank(text[:BEGINNING]))
        known = [i for i in fitting if self._names[i] in p]
        unknown = [i for i in fitting if self._names[i] not in p]
        if not known:
            return unknown[0]
        best = max(known, key=lambda i: p[self._names[i]])
        if unknown and max(p.values()) > FAR_LIKELIER * p[self._names[best]]:
            return unknown[0]
        return best

    @cached_property
    def _identifier(self) -> LanguageIdentifier:
        """Compares the languages at hand; all languages, where one at hand is unknown to it."""
        try:
            identifier = copy(_load())
        except ImportError as error:
            codes = ", ".join(one.code for one in self._languages)
            raise LanguageError(
                f"to tell the models' languages apart ({codes}), which share a script, takes "
                "py3langid: pip install py3langid"
            ) from error
        here, every = set(self._names), set(identifier.labels)
        identifier.set_languages(here if here <= every else every - {NO_LANGUAGE})
        return identifier


@lru_cache(maxsize=1)
def _load() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
