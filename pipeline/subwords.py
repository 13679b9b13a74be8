"""Words → subwords by byte-pair encoding (Sennrich et al. 2016), learned with `tokenizers`.

A word begins as its letters; the pair of neighbours that is most frequent in the training texts is
merged first, everywhere, and so on until there are as many subwords as are wanted. A word that was
never seen falls into pieces that were.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

import numpy as np

from models.errors import ArtifactError, DataError, LanguageError
from pipeline.tokens import Texts, TokenizedTexts
from pipeline.vocabulary import UNKNOWN_TOKEN

INSIDE = "##"
"""Stands before a subword that does not begin its word: `un`, `##like`, `##ly`."""

LEAST = 2
"""Occurrences of a pair from which it is merged."""


class Subwords:
    """Cuts words; made by `learn` or `parse`.

    Parameters
    ----------
    tokenizer
        A `tokenizers.Tokenizer` with a BPE model.
    """

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    @classmethod
    def learn(cls, texts: Texts, size: int) -> Subwords:
        """Learn `size` subwords, letters among them, from tokenized texts.

        The same words as often give the same subwords, in whatever order they stand.

        Raises
        ------
        DataError
            The texts have more different letters than that.
        LanguageError
            `tokenizers` is not installed.
        """
        tokenizers = library()
        tokenized = TokenizedTexts.of(texts)
        each = zip(tokenized.distinct, tokenized.counts.tolist(), strict=True)
        counts = {word: count for word, count in each if count}
        alphabet = len(set().union(*counts))
        if size < alphabet:
            raise DataError(
                f"vocabulary.subword_size = {size:,} is less than the {alphabet:,} letters of the "
                f"texts that are learned from: give more, say {2 * alphabet:,}"
            )

        def running() -> Iterator[str]:
            for word in sorted(counts):  # in an order that is not the texts'
                yield f"{word} " * counts[word]

        tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE(unk_token=UNKNOWN_TOKEN))
        tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Split(" ", "removed")
        trainer = tokenizers.trainers.BpeTrainer(
            vocab_size=size + 1,  # and <unk>
            min_frequency=LEAST,
            special_tokens=[UNKNOWN_TOKEN],
            show_progress=False,
        )
        tokenizer.train_from_iterator(running(), trainer)
        return cls(tokenizer)

    def __call__(self, words: Sequence[str] | np.ndarray[Any, Any]) -> list[list[str]]:
        """Cut each word; without their marks its subwords, in order, are the word again.

        A letter that was never seen is a subword of its own.
        """
        cut = []
        # the pieces are read off the word itself: an unseen letter's would be called <unk>
        for word, encoding in zip(words, self._tokenizer.encode_batch(list(words)), strict=True):
            first, *others = (word[start:end] for start, end in encoding.offsets)
            cut.append([first, *(INSIDE + other for other in others)])
        return cut

    def dump(self) -> bytes:
        """Return the file's content: the library's own JSON, vocabulary and merges in order."""
        return f"{self._tokenizer.to_str(pretty=True)}\n".encode()

    @classmethod
    def parse(cls, content: bytes, where: str) -> Subwords:
        """Read what `dump` returned.

        Raises
        ------
        ArtifactError
            It is nothing that the library can read; `where` is named.
        LanguageError
            `tokenizers` is not installed.
        """
        tokenizers = library()
        try:
            return cls(tokenizers.Tokenizer.from_str(content.decode()))
        except Exception as error:  # the library raises no narrower one
            raise ArtifactError(f"{where}: not a list of subwords: {error}") from error


def library() -> ModuleType:
    """Import and return `tokenizers`.

    Raises
    ------
    LanguageError
        It is not installed.
    """
    # One thread: its own would outlive the cutting, and warn whoever forks.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        import tokenizers
    except ImportError as error:
        raise LanguageError("subwords need tokenizers: pip install 'litotes[subword]'") from error
    return tokenizers
