"""Tokens → ids: the one place where text becomes numbers."""

from __future__ import annotations

from collections.abc import Sequence

from models.network import UNKNOWN
from models.packing import Ragged
from pipeline.vocabulary import Vocabulary


def truncate(texts: Sequence[list[str]], max_tokens: int) -> tuple[list[list[str]], int]:
    """Keep the first `max_tokens` tokens of each text; return the texts and how many were cut."""
    cut = sum(len(tokens) > max_tokens for tokens in texts)
    return [tokens[:max_tokens] for tokens in texts], cut


def encode(texts: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Ragged:
    """Return the ids of each text; a text without tokens is read as one `<unk>`."""
    return Ragged.from_sequences(
        [vocabulary.ids(tokens) if tokens else [UNKNOWN] for tokens in texts]
    )
