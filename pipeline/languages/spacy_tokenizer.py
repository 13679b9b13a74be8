"""spaCy's rules for a language: no model, no stop words, and linear time on any input."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from models.errors import LanguageError
from pipeline.languages.base import break_long, clean

if TYPE_CHECKING:
    from spacy.language import Language as SpacyPipeline

# How texts that were typed on another keyboard spell the same thing.
_APOSTROPHE = re.compile("[’‘ʼ´`＇]")
_QUOTES = re.compile("[“”„«»]|``|''")

LONGEST = 48
"""A stretch without white space is cut here at the latest: spaCy is quadratic in its length."""

MOST_STRINGS = 200_000
"""spaCy remembers every string it ever saw; past this number the tokenizer is made anew. (Its
memory zones forget too, but they turn its cache off: 5 times slower on whole reviews.)"""


def plain(text: str, lower: Callable[[str], str] = str.lower) -> str:
    """Mend a text (`clean`) and put it in lower case, with plain apostrophes and quotes."""
    return _APOSTROPHE.sub("'", _QUOTES.sub('"', lower(clean(text))))


def normalise(text: str) -> str:
    """Return the text as `SpacyTokenizer` can cut it where a language asks for nothing more."""
    return break_long(plain(text), LONGEST)


class SpacyTokenizer:
    """spaCy's blank tokenizer of one language, on normalised text.

    Parameters
    ----------
    code
        The language's.
    normalise
        Its record's.
    make
        Makes a blank spaCy pipeline.
    version
        Of spaCy and of the rules beside it.
    spelling
        What a token is to be called instead, where a language knows two spellings.
    split
        Cuts a token further; joined, the pieces are the token again.
    """

    def __init__(
        self,
        code: str,
        normalise: Callable[[str], str],
        make: Callable[[], SpacyPipeline],
        version: str,
        spelling: Mapping[str, str],
        split: Callable[[str], Sequence[str]] | None,
    ) -> None:
        self.engine = f"spacy-blank-{code}"
        self.version = version
        self._normalise = normalise
        self._make = make
        self._spelling = spelling
        self._split = split
        self._spacy = make()

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        if len(self._spacy.vocab.strings) > MOST_STRINGS:
            self._spacy = self._make()
        tokens = (token.text for token in self._spacy.tokenizer(self._normalise(text)))
        cut = [self._spelling.get(token, token) for token in tokens if not token.isspace()]
        if self._split is None:
            return cut
        return [piece for token in cut for piece in self._split(token)]

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts."""
        return map(self, texts)


def spacy_loader(
    code: str,
    normalise: Callable[[str], str] = normalise,
    *,
    spelling: Mapping[str, str] | None = None,
    split: Callable[[str], Sequence[str]] | None = None,
    rules: str = "rules1",
) -> Callable[[], SpacyTokenizer]:
    """Return a `Language.load` that makes the tokenizer once, and imports spaCy only then.

    Parameters
    ----------
    code, normalise, spelling, split
        As for `SpacyTokenizer`.
    rules
        Stands in the tokenizer's version; raise it when the language's tokens change.
    """

    @lru_cache(maxsize=1)
    def load() -> SpacyTokenizer:
        try:
            import spacy
        except ImportError as error:  # pragma: no cover - spaCy is a plain dependency
            raise LanguageError(f"the language {code} needs spaCy: pip install spacy") from error

        def make() -> SpacyPipeline:
            try:
                return spacy.blank(code)
            except ImportError as error:  # spaCy's way of naming a backend, or a code it lacks
                said = " ".join(str(error).split())
                raise LanguageError(
                    f"spaCy cannot cut the language {code} by itself (pip install what it names): "
                    f"{said}"
                ) from error

        return SpacyTokenizer(
            code, normalise, make, f"{version('spacy')}+{rules}", dict(spelling or {}), split
        )

    return load
