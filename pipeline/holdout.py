"""Keep the held-out words from being seen negated: remove every clause that negates one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from pipeline.languages.base import Language

Kind = Literal["other", "held out", "fused"]

WINDOW = 3
"""A negator stands before a held-out word when it is one of the three tokens before it."""


def remove_held_out(tokens: Sequence[list[str]], language: Language) -> tuple[list[list[str]], int]:
    """Remove every clause in which a negator stands within 3 tokens before a held-out word.

    A clause reaches from one clause end to the next; where the negator stands in the clause
    before, that one goes too. In a script without spaces, where characters are read too, a token
    that contains a held-out word counts as one, and a token in which a negator and a held-out word
    are fused counts as both. What is left is looked at again, since a removal brings its neighbours
    together.

    Parameters
    ----------
    tokens
        One list of tokens a text; left as it is.
    language
        Whose negators, clause ends and held-out words.

    Returns
    -------
    The texts, in the same order, some of them perhaps empty; and how many were touched.
    """
    search = _Search(language)
    kept, touched = [], 0
    for row in tokens:
        left = row
        while (hit := search.first(left)) is not None:
            start, end = search.clause(left, *hit)
            left = left[:start] + left[end:]
        touched += left is not row
        kept.append(left)
    return kept, touched


def find_held_out(tokens: Sequence[list[str]], language: Language) -> list[int]:
    """Return the rows in which a negator still stands within 3 tokens before a held-out word."""
    search = _Search(language)
    return [row for row, text in enumerate(tokens) if search.first(text) is not None]


class _Search:
    def __init__(self, language: Language) -> None:
        self._language = language
        self._words = language.lexicon.held_out_words
        self._negators = language.negators
        self._ends = language.clause_ends
        # Only a script without spaces fuses the two, so "nothing" + "original" is never looked for.
        self._apart = bool(language.joint)
        negators, words = ("|".join(map(re.escape, some)) for some in (self._negators, self._words))
        self._fused = re.compile(f"(?:{negators})(?:{words})")
        self._kinds: dict[str, Kind] = {}

    def first(self, row: Sequence[str]) -> tuple[int, int] | None:
        """Return the places of the first negator and held-out word that break the rule."""
        if self._apart and self._words.isdisjoint(row):
            return None
        for place, token in enumerate(row):
            kind = self._kind(token)
            if kind == "fused":
                return place, place
            if kind == "held out":
                for before in range(place - 1, max(place - WINDOW, 0) - 1, -1):
                    if row[before] in self._negators:
                        return before, place
        return None

    def clause(self, row: Sequence[str], first: int, last: int) -> tuple[int, int]:
        """Return where the clause or clauses that hold both places begin and end."""
        start, end = first, last
        while start > 0 and row[start - 1] not in self._ends:
            start -= 1
        while end < len(row) and row[end] not in self._ends:
            end += 1
        return start, end

    def _kind(self, token: str) -> Kind:
        kind = self._kinds.get(token)
        if kind is None:
            kind = "held out" if self._language.holds_out(token) else "other"
            if not self._apart and self._fused.search(token):
                kind = "fused"
            self._kinds[token] = kind
        return kind
