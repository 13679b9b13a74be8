"""The matrix products of a training step and nothing else: what no implementation goes below.

Same shapes and layout as in `models.network` and `models.recurrence`, every result in an array that
is there already.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.cells import CELLS
from models.network import Architecture
from models.packing import PackedBatch

Array = NDArray[Any]
Products = list[tuple[Array, Array, Array]]
"""Left and right factor, and where the product goes."""


def training_products(
    a: Architecture, batches: Sequence[PackedBatch], rng: np.random.Generator
) -> Callable[[], None]:
    """Return the work of running the products of one step on each batch."""
    arrays = _Arrays(a, batches, rng)
    products: Products = []
    for batch in batches:
        products += _input_products(arrays, batch)
        products += _forward_products(arrays, batch)
        products += _backward_products(arrays, batch)
    return lambda: _run(products)


def recurrent_products(
    a: Architecture, batches: Sequence[PackedBatch], rng: np.random.Generator
) -> Callable[[], None]:
    """Return the work of running h_{t-1} W alone, forward, on each batch."""
    arrays = _Arrays(a, batches, rng)
    products: Products = []
    for batch in batches:
        products += _forward_products(arrays, batch)
    return lambda: _run(products)


def _run(products: Products) -> None:
    matmul = np.matmul
    for left, right, out in products:
        matmul(left, right, out=out)


class _Arrays:
    """As large as the largest batch needs; the others use the first rows, warm in the cache."""

    def __init__(
        self, a: Architecture, batches: Sequence[PackedBatch], rng: np.random.Generator
    ) -> None:
        def draw(*shape: int) -> Array:
            return rng.standard_normal(shape, np.float32)

        width = CELLS[a.cell]().gates * a.hidden
        rows = max(len(batch.lengths) for batch in batches)
        count = max(int(batch.offsets[-1]) for batch in batches)
        self.U, self.W = draw(a.embedding, width), draw(a.hidden, width)
        self.W_T = np.ascontiguousarray(self.W.T)
        self.E, self.sums = draw(count, a.embedding), draw(count, width)
        self.h, self.deltas = draw(count, a.hidden), draw(count, width)
        self.projection, self.dE = np.empty_like(self.sums), np.empty_like(self.E)
        self.r, self.dh = draw(rows, width), draw(rows, a.hidden)
        self.dU, self.dW = np.empty_like(self.U), np.empty_like(self.W)


def _input_products(x: _Arrays, batch: PackedBatch) -> Products:
    """E U for the distinct tokens; dU and dE of their summed deltas."""
    m = len(np.unique(batch.ids[0]))
    return [
        (x.E[:m], x.U, x.projection[:m]),
        (x.E[:m].T, x.sums[:m], x.dU),
        (x.sums[:m], x.U.T, x.dE[:m]),
    ]


def _forward_products(x: _Arrays, batch: PackedBatch) -> Products:
    """h_{t-1} W at each step but the first."""
    return [(x.h[start : start + n], x.W, x.r[:n]) for start, n in _steps(batch)]


def _backward_products(x: _Arrays, batch: PackedBatch) -> Products:
    """da_t Wᵀ at each step but the first, and dW once."""
    products: Products = [
        (x.deltas[start : start + n], x.W_T, x.dh[:n]) for start, n in reversed(_steps(batch))
    ]
    count = int(batch.offsets[-1])
    return [*products, (x.h[:count].T, x.deltas[:count], x.dW)]


def _steps(batch: PackedBatch) -> list[tuple[int, int]]:
    """Where each step but the first reads the states before it, and how many."""
    return list(zip(batch.offsets[:-2].tolist(), batch.batch_sizes[1:].tolist(), strict=True))
