"""Many-to-one: from the states of a sequence to one vector, to class probabilities, to a loss."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax

from models.packing import PackedBatch

Array = NDArray[Any]

POOLS = ("last", "max", "mean")


class PooledGradient(NamedTuple):
    """What the readout sends back into the recurrence."""

    d_last: Array | None
    """<float>[B, H]: for each row's last state."""
    d_states: Array | None
    """<float>[N, H]: for every state, packed."""


def pool(
    kinds: Sequence[str], batch: PackedBatch, h: Array
) -> tuple[Array, Callable[[Array], PooledGradient]]:
    """Read each sequence's states as one vector: the last, the maximum, the mean, or several.

    Parameters
    ----------
    kinds
        Of `last`, `max`, `mean`.
    batch
        Layout of `h`.
    h : <float>[N, H]
        States, packed.

    Returns
    -------
    pooled : <float>[B, len(kinds)·H]
        Longest sequence first.
    undo
        ∂L/∂pooled → `PooledGradient`. Steps that share the maximum get equal parts.
    """
    hidden = h.shape[1]
    lengths = batch.lengths[:, None].astype(h.dtype)
    parts = []
    for kind in kinds:
        if kind == "last":
            parts.append(h[batch.last])
        elif kind == "max":
            parts.append(_maximum(batch, h))
        elif kind == "mean":
            parts.append((batch.row_sums @ h) / lengths)
        else:
            raise ValueError(f"readout {kind!r} is not one of {', '.join(POOLS)}")
    pooled = np.concatenate(parts, axis=1)

    def undo(d_pooled: Array) -> PooledGradient:
        d_last: Array | None = None
        d_states: Array | None = None
        for i, (kind, part) in enumerate(zip(kinds, parts, strict=True)):
            d_part = d_pooled[:, i * hidden : (i + 1) * hidden]
            if kind == "last":
                d_last = d_part
                continue
            if kind == "max":
                at_maximum = (h == part[batch.rows]).astype(h.dtype)
                contribution = at_maximum * (d_part / (batch.row_sums @ at_maximum))[batch.rows]
            else:
                contribution = (d_part / lengths)[batch.rows]
            d_states = contribution if d_states is None else d_states + contribution
        return PooledGradient(d_last, d_states)

    return pooled, undo


def _maximum(batch: PackedBatch, h: Array) -> Array:
    maximum = h[: batch.size].copy()
    for start, n in zip(batch.offsets[1:].tolist(), batch.batch_sizes[1:].tolist(), strict=False):
        np.maximum(maximum[:n], h[start : start + n], out=maximum[:n])
    return maximum


def cross_entropy(
    logits: Array, labels: NDArray[np.int64], class_weights: Array | None = None
) -> tuple[float, Array]:
    """Mean softmax cross-entropy, L = (1/B) Σ_i w[y_i] · (−log softmax(o_i)[y_i]).

    Parameters
    ----------
    logits : <float>[B, K]
        o.
    labels : <int64>[B]
        y.
    class_weights : <float>[K], optional
        w; ones by default.

    Returns
    -------
    loss
        In nats.
    d_logits : <float>[B, K]
        ∂L/∂o = (w[y]/B) (softmax(o) − onehot(y)).
    """
    every = np.arange(len(labels))
    log_p = log_softmax(logits, axis=1)
    weights = np.ones(len(labels), logits.dtype)
    if class_weights is not None:
        weights = class_weights.astype(logits.dtype)[labels]
    loss = -float(np.mean(weights * log_p[every, labels]))
    d_logits = np.exp(log_p)
    d_logits[every, labels] -= 1
    d_logits *= (weights / len(labels))[:, None]
    return loss, d_logits
