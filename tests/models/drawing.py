"""Random asymmetric networks and batches for the gradient tests."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged


def sequences(rng: np.random.Generator, lengths: list[int], vocabulary: int) -> Ragged:
    return Ragged.from_sequences([rng.integers(0, vocabulary, n) for n in lengths])


def inputs_of(model: Any, rng: np.random.Generator, lengths: list[int]) -> Ragged:
    """Draw sequences with every stream and channel that the network reads."""
    texts = sequences(rng, lengths, 1)
    a = model.architecture
    ids = [rng.integers(0, rows, sum(lengths)) for rows in a.vocabularies]
    channels = rng.standard_normal((sum(lengths), a.channels))
    return replace(texts, ids=np.array(ids, np.int32), channels=channels)


def network(
    rng: np.random.Generator,
    dtype: DTypeLike = np.float64,
    cls: type[Any] = RecurrentClassifier,
    **shape: Any,
) -> Any:
    """Every parameter random, biases too: symmetric or zero weights would hide index errors."""
    settings = {"vocabularies": (11,), "embedding": 5, "hidden": 4, "classes": 3} | shape
    drawn = cls.initialize(Architecture(**settings), rng, dtype)
    for P in drawn.parameters.values():
        P += (rng.standard_normal(P.shape) * 0.4).astype(dtype)
    return drawn


def labels(rng: np.random.Generator, count: int, classes: int = 3) -> NDArray[np.int64]:
    return rng.integers(0, classes, count)
