"""Memory that every batch uses again.

A large array that is freshly allocated costs a page fault for every 4 kB of it, a tenth of the time
of training on long texts; and what one batch needs, the next needs too, a little larger or smaller.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[Any]


class Arena:
    """Hands out arrays; after `reset` it hands out the same memory again, in the same order.

    An array is the caller's until then, and no longer.
    """

    def __init__(self) -> None:
        self._blocks: list[NDArray[np.uint8]] = []
        self._taken = 0

    def reset(self) -> None:
        """Take back every array."""
        self._taken = 0

    def empty(self, shape: tuple[int, ...], dtype: DTypeLike) -> Array:
        """Return an array of this shape; what it holds is arbitrary."""
        size = math.prod(shape) * np.dtype(dtype).itemsize
        if self._taken == len(self._blocks):
            self._blocks.append(np.empty(0, np.uint8))
        if self._blocks[self._taken].size < size:
            self._blocks[self._taken] = np.empty(size, np.uint8)
        block = self._blocks[self._taken]
        self._taken += 1
        return block[:size].view(dtype).reshape(shape)

    def zeros(self, shape: tuple[int, ...], dtype: DTypeLike) -> Array:
        """Return an array of zeros."""
        array = self.empty(shape, dtype)
        array.fill(0)
        return array
