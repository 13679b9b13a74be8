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
    """A random orthogonal matrix per gate (Saxe et al. 2014)."""
    q, r = np.linalg.qr(rng.standard_normal((columns // rows, rows, rows)))
    q *= np.sign(np.diagonal(r, axis1=1, axis2=2))[:, None]  # else QR's signs would bias the draw
    return np.hstack(list(q)).astype(dtype)


def identity(rows: int, columns: int, rng: np.random.Generator, dtype: DTypeLike) -> Array:
    """The identity for the candidate, Glorot's draw for the gates, if any.

    The state is kept until more is learnt (Le et al. 2015); a gate that begins as its own unit's
    echo has no such reason.
    """
    return np.hstack([glorot_per_gate(rows, columns - rows, rng, dtype), np.eye(rows, dtype=dtype)])


def glorot_per_gate(rows: int, columns: int, rng: np.random.Generator, dtype: DTypeLike) -> Array:
    """Glorot's range for each gate's own square, whatever the number of gates."""
    limit = np.sqrt(3.0 / rows)
    return rng.uniform(-limit, limit, (rows, columns)).astype(dtype)


RECURRENT: dict[str, Initializer] = {
    "identity": identity,
    "orthogonal": orthogonal,
    "glorot": glorot_per_gate,
}
"""Start W [H, G·H]: a square a gate, the candidate's last."""
