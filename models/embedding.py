"""What the first layer reads: the embeddings of each position's ids, and its channels.

The input of a position is the vectors of its ids, one table per stream, and its channels, side by
side. A batch holds each id many times, so its part of the projection x_t U is computed once per
*distinct* id, and gathered; the way back adds up the deltas of each distinct id first. With M
distinct among N positions that is (M, E)·(E, G·H) instead of (N, E)·(E, G·H).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.arena import Arena
from models.packing import PackedBatch

Array = NDArray[Any]


class SparseRows(NamedTuple):
    """The gradient of a table of which a batch touched few rows."""

    ids: NDArray[np.int64]
    """<int64>[M], distinct, ascending."""
    values: Array
    """<float>[M, E]"""


Gradients = dict[str, Array | SparseRows]
"""Keyed like the parameters."""


class Distinct(NamedTuple):
    """The distinct ids of one stream of a batch, and where each stands."""

    ids: NDArray[np.int64]
    """<int64>[M], ascending."""
    inverse: NDArray[np.int32]
    """<int32>[N]: packed position → index in `ids`."""

    @classmethod
    def of(cls, ids: NDArray[np.int32], size: int) -> Distinct:
        """Find the distinct ones of ids in [0, size)."""
        # by marking, not by sorting: a third of np.unique's time on a batch of short texts
        occurs = np.zeros(size, np.bool_)
        occurs[ids] = True
        distinct = np.flatnonzero(occurs)
        place = np.empty(size, np.int32)
        place[distinct] = np.arange(len(distinct), dtype=np.int32)
        return cls(distinct, place[ids])


def table_name(stream: int) -> str:
    """Return the parameter that holds a stream's table."""
    return f"embedding.{stream}"


class InputLayer:
    """One batch's input [N, S·E + C], never written out: it is only ever multiplied by a matrix.

    Parameters
    ----------
    batch
        N packed positions, S streams, C channels.
    tables
        The parameters; `embedding.s` [V_s, E] for each stream s.
    arena
        Where the projection lies; memory of its own by default.
    """

    def __init__(
        self, batch: PackedBatch, tables: Mapping[str, Array], arena: Arena | None = None
    ) -> None:
        self._channels = batch.channels
        self._arena = arena or Arena()
        self._streams: list[tuple[Distinct, Array]] = []
        for stream, ids in enumerate(batch.ids):
            table = tables[table_name(stream)]
            distinct = Distinct.of(ids, len(table))
            self._streams.append((distinct, table[distinct.ids]))

    def project(self, U: Array, b: Array, blocks: int = 1) -> Array:
        """Project every position, and cut the result into blocks of columns: a gate's each, say.

        Parameters
        ----------
        U : <float>[S·E + C, D]
            What to multiply by.
        b : <float>[D]
            What to add.
        blocks
            Their number, a divisor of D.

        Returns
        -------
        <float>[blocks, N, D / blocks]
        """
        width = U.shape[1] // blocks
        result = self._arena.empty((blocks, len(self._channels), width), U.dtype)
        gathered = self._arena.empty(result.shape[1:], U.dtype)
        channels = self._channels.astype(U.dtype, copy=False)
        for k, part in enumerate(result):
            columns = slice(k * width, (k + 1) * width)
            begin = 0
            for distinct, E in self._streams:
                end = begin + E.shape[1]
                projected = E @ U[begin:end, columns]
                if begin:
                    part += np.take(projected, distinct.inverse, axis=0, out=gathered, mode="clip")
                else:
                    projected += b[columns]
                    np.take(projected, distinct.inverse, axis=0, out=part, mode="clip")
                begin = end
            if len(U) > begin:
                part += np.dot(channels, U[begin:, columns], out=gathered)
        return result

    def undo(
        self, U: Array, deltas: Array, rows: NDArray[np.int64]
    ) -> tuple[Array, Array, Gradients]:
        """Undo `project`.

        Parameters
        ----------
        U
            What was projected with.
        deltas : <float>[R, D]
            ∂L/∂result, R ≥ N.
        rows : <int64>[N]
            The row of `deltas` that belongs to each position, increasing.

        Returns
        -------
        dU : <float>[S·E + C, D]
        db : <float>[D]
            The sum of the positions' deltas.
        gradients
            Of the tables.
        """
        dU = np.empty_like(U)
        gradients: Gradients = {}
        begin = 0
        for stream, (distinct, E) in enumerate(self._streams):
            end = begin + E.shape[1]
            sums = sum_by_id(distinct, deltas, rows)
            np.dot(E.T, sums, out=dU[begin:end])
            gradients[table_name(stream)] = SparseRows(distinct.ids, sums @ U[begin:end].T)
            begin = end
        db = sums.sum(axis=0)
        if len(U) > begin:
            spread = np.zeros((len(deltas), len(U) - begin), deltas.dtype)
            spread[rows] = self._channels
            dU[begin:] = spread.T @ deltas
        return dU, db, gradients


def dropout_mask(
    shape: tuple[int, ...], rate: float, rng: np.random.Generator | None, dtype: Any
) -> Array | None:
    """Return a mask of 0 and 1/(1 - rate) (inverted dropout, Srivastava et al. 2014), or None.

    None where nothing is dropped: without a generator (not training) or at rate 0.
    """
    if rng is None or not rate:
        return None
    kept = rng.random(shape, np.float32) >= rate
    return np.divide(kept, 1 - rate, dtype=dtype)


def sum_by_id(distinct: Distinct, deltas: Array, rows: NDArray[np.int64]) -> Array:
    """Add up the deltas of each distinct id.

    Parameters
    ----------
    distinct
        M distinct ids at N positions.
    deltas : <float>[R, D]
        Gradients; R ≥ N.
    rows : <int64>[N]
        The row of `deltas` that belongs to each position, increasing.

    Returns
    -------
    <float>[M, D]
    """
    from scipy import sparse  # 0.1 s, and reading a text does without

    # one sparse product; the gaps in `rows` are empty columns
    indptr = np.zeros(len(deltas) + 1, np.int32)
    indptr[rows + 1] = 1
    np.cumsum(indptr, out=indptr)
    ones = np.ones(len(rows), deltas.dtype)
    adder = sparse.csc_array(
        (ones, distinct.inverse, indptr), shape=(len(distinct.ids), len(deltas))
    )
    return np.asarray(adder @ deltas)
