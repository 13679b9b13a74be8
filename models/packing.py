"""Sequences of unequal length, packed without padding and without masks.

The rows of a batch are sorted longest first. Step t then concerns the first B_t of them, and all
steps are laid one after another (time-major)::

    lengths 3, 2, 1:   step 0      step 1   step 2
                       a0 b0 c0    a1 b1    a2        →  N = 6 packed positions
                       B_0 = 3     B_1 = 2  B_2 = 1

A row is a whole sequence, or one chunk of a long one: the recurrence starts anew with each chunk,
and the readout reads all chunks of a sequence together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy import sparse

Array = NDArray[Any]

POOL_BATCHES = 50
"""So many batches' rows are drawn together and sorted by length, to make batches of like length."""


def spans(
    starts: NDArray[np.int64], lengths: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Lay stretches of positions one after another.

    Parameters
    ----------
    starts, lengths : <int64>[stretches]
        Where each begins, and how long it is.

    Returns
    -------
    positions : <int64>[sum of lengths]
    indptr : <int64>[stretches + 1]
        Stretch i is `positions[indptr[i] : indptr[i + 1]]`.
    """
    indptr = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=indptr[1:])
    positions = np.repeat(starts - indptr[:-1], lengths)
    positions += np.arange(indptr[-1])
    return positions, indptr


@dataclass(frozen=True)
class Ragged:
    """Many sequences in flat arrays: sequence i is the positions `indptr[i] : indptr[i + 1]`.

    A position holds an id in each of S streams (a word; or a character and the word around it), and
    C channels, real numbers that go into the network as they are.
    """

    ids: NDArray[np.int32]
    """<int32>[S, positions]"""
    indptr: NDArray[np.int64]
    """<int64>[sequences + 1]"""
    channels: Array
    """<float32>[positions, C]"""

    @classmethod
    def from_sequences(cls, sequences: Sequence[Sequence[int] | Array]) -> Ragged:
        """Lay sequences of ids end to end: one stream, no channels."""
        indptr = np.zeros(len(sequences) + 1, np.int64)
        np.cumsum([len(sequence) for sequence in sequences], out=indptr[1:])
        ids = np.empty((1, indptr[-1]), np.int32)
        for start, sequence in zip(indptr, sequences, strict=False):
            ids[0, start : start + len(sequence)] = sequence
        return cls(ids, indptr, np.empty((indptr[-1], 0), np.float32))

    @classmethod
    def concatenate(cls, parts: Sequence[Ragged]) -> Ragged:
        """Lay sequences with as many streams and channels one after another."""
        starts = np.cumsum([0, *(part.indptr[-1] for part in parts)])
        ends = [start + part.indptr[1:] for start, part in zip(starts, parts, strict=False)]
        return cls(
            np.concatenate([part.ids for part in parts], axis=1),
            np.concatenate([np.zeros(1, np.int64), *ends]),
            np.concatenate([part.channels for part in parts]),
        )

    @cached_property
    def lengths(self) -> NDArray[np.int64]:
        """<int64>[sequences]."""
        return np.diff(self.indptr)

    def __len__(self) -> int:
        return len(self.indptr) - 1

    def take(self, rows: NDArray[np.int64]) -> Ragged:
        """Return some of the sequences, in this order."""
        positions, indptr = spans(self.indptr[rows], self.lengths[rows])
        return Ragged(self.ids[:, positions], indptr, self.channels[positions])


@dataclass(frozen=True)
class Joined:
    """The sequences of two, the first's first, where they are: nothing is copied."""

    first: Ragged
    second: Ragged

    @cached_property
    def lengths(self) -> NDArray[np.int64]:
        """<int64>[sequences]."""
        return np.concatenate([self.first.lengths, self.second.lengths])

    def __len__(self) -> int:
        return len(self.first) + len(self.second)

    def take(self, rows: NDArray[np.int64]) -> Ragged:
        """Return some of the sequences, in this order."""
        in_first = rows < len(self.first)
        if in_first.all():
            return self.first.take(rows)
        one = self.first.take(rows[in_first])
        two = self.second.take(rows[~in_first] - len(self.first))
        found = Ragged.concatenate([one, two])
        place = np.argsort(np.concatenate([np.flatnonzero(in_first), np.flatnonzero(~in_first)]))
        return found.take(place)


@dataclass(frozen=True)
class PackedBatch:
    """B rows of positions, longest first, time-major; see the module's drawing."""

    ids: NDArray[np.int32]
    """<int32>[S, N], packed."""
    channels: Array
    """<float32>[N, C], packed."""
    owner: NDArray[np.int64]
    """<int64>[B]: the caller's sequence that each row belongs to."""
    size: int
    """The number of sequences."""
    lengths: NDArray[np.int64]
    """<int64>[B], longest first, each at least 1."""
    batch_sizes: NDArray[np.int64]
    """<int64>[T]: B_t, how many rows reach step t."""
    offsets: NDArray[np.int64]
    """<int64>[T + 1]: step t is the packed positions `offsets[t] : offsets[t + 1]`."""
    closing: NDArray[np.int64]
    """<int64>[size]: the row with each sequence's last chunk."""
    positions: NDArray[np.int64]
    """<int64>[N]: where each packed position lies in the caller's flat arrays."""

    @cached_property
    def rows(self) -> NDArray[np.int64]:
        """<int64>[N]: the row of the batch that each packed position belongs to."""
        count = self.ids.shape[1]
        return np.arange(count) - np.repeat(self.offsets[:-1], self.batch_sizes)

    @cached_property
    def owners(self) -> NDArray[np.int64]:
        """<int64>[N]: the caller's sequence that each packed position belongs to."""
        return self.owner[self.rows]

    @cached_property
    def sequence_lengths(self) -> NDArray[np.int64]:
        """<int64>[size]: positions of each sequence, in the caller's order."""
        return np.bincount(self.owner, self.lengths, self.size).astype(np.int64)

    @cached_property
    def last(self) -> NDArray[np.int64]:
        """<int64>[size]: the packed position of each sequence's last position."""
        return self.offsets[self.lengths[self.closing] - 1] + self.closing

    @cached_property
    def sums(self) -> sparse.csc_array[Any]:
        """Sparse [size, N] of ones: `sums @ X` adds up each sequence's packed positions."""
        from scipy import sparse  # 0.1 s, and reading a text does without

        count = self.ids.shape[1]
        ones = np.ones(count, np.float32)
        return sparse.csc_array((ones, self.owners, np.arange(count + 1)), shape=(self.size, count))

    def over_chunks(self, combine: np.ufunc, rows: Array) -> Array:
        """Combine the rows' vectors <float>[B, H] into the sequences' <float>[size, H]."""
        if len(self.owner) == self.size:  # no sequence has two
            return rows[self.closing]
        by_sequence = np.argsort(self.owner, kind="stable")
        first = np.searchsorted(self.owner[by_sequence], np.arange(self.size))
        return np.asarray(combine.reduceat(rows[by_sequence], first))


def pack(
    sequences: Ragged, rows: NDArray[np.int64] | None = None, chunk: int | None = None
) -> PackedBatch:
    """Pack sequences into one batch.

    Parameters
    ----------
    sequences
        What to read.
    rows : <int64>[size], optional
        Which of the sequences; all of them by default.
    chunk
        Cut sequences of more positions than this into as few, evenly long, chunks as will do.

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
    size = len(lengths)
    owner = np.arange(size)
    last_chunk = owner
    if chunk is not None and lengths.max() > chunk:
        chunks = -(-lengths // chunk)
        owner = np.repeat(owner, chunks)
        last_chunk = np.cumsum(chunks) - 1
        number = np.arange(len(owner)) - (last_chunk - chunks + 1)[owner]
        # the k-th of n chunks begins at ⌊k·length / n⌋
        bounds = [(number + k) * lengths[owner] // chunks[owner] for k in (0, 1)]
        starts, lengths = starts[owner] + bounds[0], bounds[1] - bounds[0]
    order = np.argsort(-lengths, kind="stable")
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    lengths = lengths[order]
    # B_t = how many lengths exceed t, read off the sorted lengths
    batch_sizes = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")
    offsets = np.concatenate([[0], np.cumsum(batch_sizes)])
    step = np.repeat(np.arange(lengths[0]), batch_sizes)
    row = np.arange(offsets[-1]) - offsets[step]
    positions = starts[order][row] + step
    return PackedBatch(
        sequences.ids[:, positions],
        sequences.channels[positions],
        owner[order],
        size,
        lengths,
        batch_sizes,
        offsets,
        place[last_chunk],
        positions,
    )


def batches_by_length(
    lengths: NDArray[np.int64], tokens_per_batch: int, rows_per_batch: int
) -> list[NDArray[np.int64]]:
    """Sort all rows by length; cut them into batches of about so many tokens, so many rows."""
    if not len(lengths):
        return []
    order = np.argsort(lengths, kind="stable")
    if len(order) <= rows_per_batch and lengths.sum() <= tokens_per_batch:
        return [order]
    batch = (np.cumsum(lengths[order]) - 1) // tokens_per_batch
    bounds = np.union1d(
        np.flatnonzero(np.diff(batch)) + 1, np.arange(rows_per_batch, len(order), rows_per_batch)
    )
    return np.split(order, bounds)


def batches_of_like_length(
    lengths: NDArray[np.int64], size: int, rng: np.random.Generator
) -> list[NDArray[np.int64]]:
    """Shuffle all rows, sort them by length within pools, cut batches, shuffle the batches."""
    order = rng.permutation(len(lengths))
    batches: list[NDArray[np.int64]] = []
    for start in range(0, len(order), size * POOL_BATCHES):
        pool = order[start : start + size * POOL_BATCHES]
        pool = pool[np.argsort(lengths[pool], kind="stable")]
        batches += np.split(pool, range(size, len(pool), size))
    return [batches[i] for i in rng.permutation(len(batches))]
