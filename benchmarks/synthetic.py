"""Documents that nobody wrote: tokens drawn by Zipf's law."""

import numpy as np

from models.packing import Ragged


def documents(
    rng: np.random.Generator, count: int, shortest: int, longest: int, words: int
) -> Ragged:
    """Draw documents of `shortest` to `longest` tokens; id i is drawn in proportion to 1/i."""
    indptr = np.zeros(count + 1, np.int64)
    np.cumsum(rng.integers(shortest, longest, count, endpoint=True), out=indptr[1:])
    below = np.cumsum(1 / np.arange(1, words))
    ids = 1 + np.searchsorted(below, rng.random(indptr[-1]) * below[-1])
    channels = np.empty((indptr[-1], 0), np.float32)
    return Ragged(ids[None].astype(np.int32), indptr, channels)
