"""Where weights start. Each takes a shape, a generator and a dtype, and returns a new array."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[Any]
Initializer = Callable[[int, int, np.random.Generator, DTypeLike], Array]


def glorot(rows: int, columns: int, rng: np.random.Generator, dtype: DTypeLike) -> Array:
    """Uniform in ±√(6 / (rows + columns)) (Glorot & Bengio 2010)."""
    limit = np.sqrt(6.0 / (rows + columns))
    return rng.uniform(-limit, limit, (rows, columns)).astype(dtype)


def orthogonal(rows: int, columns: int, rng: np.random.Generator, dtype: DTypeLike) -> Array:
    """A random matrix with orthonormal rows or columns, whichever are fewer (Saxe et al. 2014)."""
    tall = rng.standard_normal((max(rows, columns), min(rows, columns)))
    q, r = np.linalg.qr(tall)
    q *= np.sign(np.diag(r))  # without it, QR's sign convention would bias the draw
    return np.ascontiguousarray(q if rows >= columns else q.T).astype(dtype)


def identity(rows: int, columns: int, rng: np.random.Generator, dtype: DTypeLike) -> Array:
    """The identity, once per gate: the state is kept until more is learnt (Le et al. 2015)."""
    blocks = -(-columns // rows)
    return np.tile(np.eye(rows), blocks)[:, :columns].astype(dtype)


RECURRENT: dict[str, Initializer] = {
    "identity": identity,
    "orthogonal": orthogonal,
    "glorot": glorot,
}
