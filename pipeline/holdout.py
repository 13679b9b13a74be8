"""Keep the held-out words from being seen negated: remove every clause that negates one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import numpy as np

from pipeline.languages.base import Language
from pipeline.tokens import Texts, TokenizedTexts

Kind = Literal["other", "held out", "fused"]

WINDOW = 3
"""A negator stands before a held-out word when it is one of the three tokens before it."""
AFTER = 5
"""Where negators follow, one of the five tokens after it too: 静か だ と は 思わ ない."""


def remove_held_out(texts: Texts, language: Language) -> tuple[TokenizedTexts, int]:
    """Remove every clause in which a negator stands within 3 tokens before a held-out word.

    Where negators follow (`Language.negators_follow`), within 5 tokens after it too.

    A clause reaches from one clause end to the next; where the negator stands in the clause
    before, that one goes too. Where tokens are looked into (`Language.looks_inside`), a token that
    contains a held-out word counts as one, and a token in which a negator or a negating affix and a
    held-out word are fused counts as both. What is left is looked at again, since a removal brings
    its neighbours together.

    Parameters
    ----------
    texts
        The tokenized texts; left as they are.
    language
        Whose negators, clause ends and held-out words.

    Returns
    -------
    The texts, in the same order, some of them perhaps empty; and how many were touched.
    """
    tokenized = TokenizedTexts.of(texts)
    search = _Search(language)
    changed = {}
    for row in search.suspects(tokenized):
        left = before = tokenized[row]
        while (hit := search.first(left)) is not None:
            start, end = search.clause(left, *hit)
            left = left[:start] + left[end:]
        if left is not before:
            changed[row] = left
    return tokenized.replace(changed), len(changed)


def find_held_out(texts: Texts, language: Language) -> list[int]:
    """Return the rows in which a negator still stands as near a held-out word as is removed."""
    tokenized = TokenizedTexts.of(texts)
    search = _Search(language)
    return [row for row in search.suspects(tokenized) if search.first(tokenized[row]) is not None]


class _Search:
    def __init__(self, language: Language) -> None:
        self._language = language
        self._negators = language.negators
        self._ends = language.clause_ends
        # Where tokens are not looked into, "nothing" + "original" is never looked for.
        self._looks_inside = language.looks_inside
        self._after = AFTER if language.negators_follow else 0
        self._fused = _fused(language)
        self._kinds: dict[str, Kind] = {}

    def suspects(self, texts: TokenizedTexts) -> list[int]:
        """Return the rows with a held-out word."""
        odd = np.array([self._kind(token) != "other" for token in texts.distinct], np.bool_)
        places = np.flatnonzero(odd[texts.ids])
        rows = np.searchsorted(texts.indptr, places, side="right") - 1
        return [int(row) for row in np.unique(rows)]

    def first(self, row: Sequence[str]) -> tuple[int, int] | None:
        """Return the places, in order, of the first two that break the rule."""
        for place, token in enumerate(row):
            kind = self._kind(token)
            if kind == "fused":
                return place, place
            if kind == "held out":
                for before in range(place - 1, max(place - WINDOW, 0) - 1, -1):
                    if row[before] in self._negators:
                        return before, place
                for after in range(place + 1, min(place + self._after + 1, len(row))):
                    if row[after] in self._negators:
                        return place, after
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
            if self._looks_inside and self._fused.search(token):
                kind = "fused"
            self._kinds[token] = kind
        return kind


def _fused(language: Language) -> re.Pattern[str]:
    """Match a held-out word with what negates it in the same token: a negator or an affix."""
    affixes = language.negating_affixes
    before = language.negators | {affix[:-1] for affix in affixes if affix.endswith("-")}
    after = {affix[1:] for affix in affixes if affix.startswith("-")}
    if language.negators_follow:
        after |= language.negators
    first, words, last = (
        "|".join(map(re.escape, some)) for some in (before, language.lexicon.held_out_words, after)
    )
    suffixed = f"|(?:{words})(?:{last})" if after else ""
    return re.compile(f"(?:{first})(?:{words}){suffixed}")
