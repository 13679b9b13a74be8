"""The embedding table, its projection by the first layer's U, and its sparse gradient.

A batch holds each token many times, so the projection x_t U + b is computed once per *distinct*
token, and gathered; the way back adds up the deltas of each distinct token first. With M distinct
among N tokens that is (M, E)·(E, G·H) instead of (N, E)·(E, G·H).
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

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
    """The distinct tokens of a batch, and where each stands."""

    ids: NDArray[np.int64]
    """<int64>[M], ascending."""
    inverse: NDArray[np.int64]
    """<int64>[N]: packed position → index in `ids`."""


def distinct_tokens(batch: PackedBatch) -> Distinct:
    """Return the batch's distinct tokens, ascending."""
    ids, inverse = np.unique(batch.token_ids, return_inverse=True)
    return Distinct(ids.astype(np.int64), inverse)


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


def sum_by_token(distinct: Distinct, deltas: Array, rows: NDArray[np.int64]) -> Array:
    """Add up the deltas of each distinct token.

    Parameters
    ----------
    distinct
        M distinct tokens at N positions.
    deltas : <float>[R, D]
        Gradients; R ≥ N.
    rows : <int64>[N]
        The row of `deltas` that belongs to each position, increasing.

    Returns
    -------
    <float>[M, D]
    """
    # one sparse product; the gaps in `rows` are empty columns
    indptr = np.zeros(len(deltas) + 1, np.int64)
    indptr[rows + 1] = 1
    np.cumsum(indptr, out=indptr)
    ones = np.ones(len(rows), deltas.dtype)
    adder = sparse.csc_array(
        (ones, distinct.inverse, indptr), shape=(len(distinct.ids), len(deltas))
    )
    return np.asarray(adder @ deltas)
