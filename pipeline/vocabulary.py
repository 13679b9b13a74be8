"""Which tokens have a row of their own: counted on what is learned from, in a fixed order."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from models.errors import ArtifactError
from models.network import UNKNOWN
from pipeline.tokens import Texts, TokenizedTexts

UNKNOWN_TOKEN = "<unk>"


class Vocabulary:
    """An ordered list of tokens, `<unk>` first; a token's id is its place.

    Parameters
    ----------
    tokens
        Without white space, without repeats, `<unk>` first.
    """

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tuple(tokens)
        self._ids = {token: i for i, token in enumerate(self.tokens)}
        if self.tokens[:1] != (UNKNOWN_TOKEN,) or len(self._ids) != len(self.tokens):
            raise ValueError(f"a vocabulary starts with {UNKNOWN_TOKEN} and repeats no token")

    @classmethod
    def build(
        cls,
        texts: Texts,
        *,
        min_count: int,
        max_size: int,
        auxiliary: Texts = (),
        auxiliary_min_count: int = 1,
        others: Sequence[str] = (),
    ) -> Vocabulary:
        """Count the training split and the auxiliary texts; order by falling count, then by token.

        A token is kept that occurs `min_count` times in the one, or `auxiliary_min_count` times in
        the other. `others` have a row too, wherever they occur; they come last, and within
        `max_size`.
        """
        one, two = TokenizedTexts.of(texts), TokenizedTexts.of(auxiliary)
        both = TokenizedTexts.concatenate([one, two])
        counts = both.counts
        own = np.bincount(both.ids[: len(one.ids)], minlength=len(counts))
        other = counts - own
        enough = (own >= min_count) | (other >= auxiliary_min_count)
        kept = enough & (counts > 0) & (both.distinct != UNKNOWN_TOKEN)
        order = np.array(sorted(np.flatnonzero(kept), key=both.distinct.__getitem__), np.int64)
        order = order[np.argsort(-counts[order], kind="stable")]
        found = [UNKNOWN_TOKEN, *both.distinct[order[: max_size - 1]]]
        return cls(list(dict.fromkeys([*found, *others]))[:max_size])

    def __len__(self) -> int:
        return len(self.tokens)

    def __contains__(self, token: str) -> bool:
        return token in self._ids and token != UNKNOWN_TOKEN

    def ids(self, tokens: Sequence[str] | NDArray[np.object_]) -> NDArray[np.int32]:
        """Return <int32>[tokens]; a token without a row gets the id of `<unk>`."""
        find = self._ids.get
        return np.fromiter((find(token, UNKNOWN) for token in tokens), np.int32, len(tokens))

    @cached_property
    def fingerprint(self) -> str:
        """The sha256 of the tokens in order: two vocabularies with one fingerprint are the same."""
        return hashlib.sha256("\n".join(self.tokens).encode()).hexdigest()

    def coverage(self, texts: Texts) -> float:
        """Return the share of the running tokens that have a row; 1 for no tokens at all."""
        tokenized = TokenizedTexts.of(texts)
        known = np.array([token in self for token in tokenized.distinct], np.bool_)
        total = len(tokenized.ids)
        return int(known[tokenized.ids].sum()) / total if total else 1.0

    def dump(self) -> bytes:
        """Return the file's content: one token a line, UTF-8."""
        return ("\n".join(self.tokens) + "\n").encode()

    @classmethod
    def parse(cls, content: bytes, where: str) -> Vocabulary:
        """Read what `dump` returned.

        Raises
        ------
        ArtifactError
            It is not UTF-8, or not a vocabulary; `where` is named.
        """
        try:
            # not splitlines: a token may hold one of Unicode's rarer line ends
            return cls(content.decode().removesuffix("\n").split("\n"))
        except ValueError as error:
            raise ArtifactError(f"{where}: not a vocabulary: {error}") from error
