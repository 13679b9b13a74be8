"""Sequences of unequal length, packed without padding and without masks.

The rows of a batch are sorted longest first. Step t then concerns the first B_t of them, and all
steps are laid one after another (time-major)::

    lengths 3, 2, 1:   step 0      step 1   step 2
                       a0 b0 c0    a1 b1    a2        →  N = 6 packed positions
                       B_0 = 3     B_1 = 2  B_2 = 1
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Array = NDArray[Any]


class Ragged(NamedTuple):
    """Many sequences in one flat array: sequence i is `values[indptr[i] : indptr[i + 1]]`."""

    values: Array
    """<int32>[total tokens]"""
    indptr: NDArray[np.int64]
    """<int64>[sequences + 1]"""

    @classmethod
    def from_sequences(cls, sequences: Sequence[Sequence[int] | Array]) -> Ragged:
        """Lay sequences end to end."""
        indptr = np.zeros(len(sequences) + 1, np.int64)
        np.cumsum([len(sequence) for sequence in sequences], out=indptr[1:])
        values = np.empty(indptr[-1], np.int32)
        for start, sequence in zip(indptr, sequences, strict=False):
            values[start : start + len(sequence)] = sequence
        return cls(values, indptr)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """<int64>[sequences]."""
        return np.diff(self.indptr)

    def __len__(self) -> int:
        return len(self.indptr) - 1

    def concatenate(self, other: Ragged) -> Ragged:
        """Return the sequences of both, this one's first."""
        indptr = np.concatenate([self.indptr, self.indptr[-1] + other.indptr[1:]])
        return Ragged(np.concatenate([self.values, other.values]), indptr)


@dataclass(frozen=True)
class PackedBatch:
    """B sequences, longest first, time-major; see the module's drawing."""

    token_ids: NDArray[np.int32]
    """<int32>[N], packed."""
    order: NDArray[np.int64]
    """<int64>[B]: row i of the batch is sequence `order[i]` of the caller."""
    lengths: NDArray[np.int64]
    """<int64>[B], longest first, each at least 1."""
    batch_sizes: NDArray[np.int64]
    """<int64>[T]: B_t, how many sequences reach step t."""
    offsets: NDArray[np.int64]
    """<int64>[T + 1]: step t is the packed positions `offsets[t] : offsets[t + 1]`."""

    @property
    def size(self) -> int:
        """B, the number of sequences."""
        return len(self.lengths)

    @cached_property
    def rows(self) -> NDArray[np.int64]:
        """<int64>[N]: the row of the batch that each packed position belongs to."""
        return np.arange(len(self.token_ids)) - np.repeat(self.offsets[:-1], self.batch_sizes)

    @cached_property
    def last(self) -> NDArray[np.int64]:
        """<int64>[B]: the packed position of each row's last token."""
        return self.offsets[self.lengths - 1] + np.arange(self.size)

    @cached_property
    def row_sums(self) -> sparse.csc_array[Any]:
        """Sparse [B, N] of ones: `row_sums @ X` adds up each row's packed positions."""
        count = len(self.token_ids)
        ones = np.ones(count, np.float32)
        return sparse.csc_array((ones, self.rows, np.arange(count + 1)), shape=(self.size, count))

    def unsort(self, X: Array) -> Array:
        """Return `X` [B, …], given longest first, in the caller's order."""
        result = np.empty_like(X)
        result[self.order] = X
        return result


def pack(sequences: Ragged, rows: NDArray[np.int64] | None = None) -> PackedBatch:
    """Pack sequences into one batch.

    Parameters
    ----------
    sequences
        Token ids.
    rows : <int64>[B], optional
        Which of the sequences; all of them by default.

    Raises
    ------
    ValueError
        There is no sequence, or one is empty.
    """
    starts = sequences.indptr[:-1] if rows is None else sequences.indptr[rows]
    lengths = sequences.lengths if rows is None else sequences.lengths[rows]
    if not len(lengths) or not lengths.min():
        raise ValueError(
            "a batch needs at least one sequence, and each sequence at least one token"
        )
    order = np.argsort(-lengths, kind="stable")
    lengths = lengths[order]
    # B_t = how many lengths exceed t, read off the sorted lengths
    batch_sizes = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")
    offsets = np.concatenate([[0], np.cumsum(batch_sizes)])
    step = np.repeat(np.arange(lengths[0]), batch_sizes)
    row = np.arange(offsets[-1]) - offsets[step]
    token_ids = sequences.values[starts[order][row] + step]
    return PackedBatch(token_ids, order, lengths, batch_sizes, offsets)
