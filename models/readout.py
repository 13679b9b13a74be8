"""Many-to-one: from the states of a sequence to one vector, to class probabilities, to a loss."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax

from models.packing import PackedBatch

Array = NDArray[Any]

POOLS = ("last", "max", "mean", "sum")
_SUM_SCALE = 0.2
"""Keeps the sum's readout as large as the others' on texts of some 25 positions."""


class PooledGradient(NamedTuple):
    """What the readout sends back into the recurrence."""

    d_last: Array | None
    """<float>[B, H]: for each row's last state."""
    d_states: Array | None
    """<float>[N, H]: for every state, packed."""


def pool(
    kinds: Sequence[str], batch: PackedBatch, h: Array
) -> tuple[Array, Callable[[Array], PooledGradient]]:
    """Read each sequence's states as one vector, in one or several of these ways.

    `last` h_T; `max` max_t h_t; `mean` (1/T) Σ h_t; `sum` Σ h_t / (5 √T), which grows with the
    length of the evidence, but not as fast.

    Parameters
    ----------
    kinds
        Of `last`, `max`, `mean`, `sum`.
    batch
        Layout of `h`.
    h : <float>[N, H]
        States, packed.

    Returns
    -------
    pooled : <float>[size, len(kinds)·H]
        In the caller's order of sequences.
    undo
        ∂L/∂pooled → `PooledGradient`. Positions that share the maximum get equal parts.
    """
    hidden = h.shape[1]
    lengths = batch.sequence_lengths[:, None].astype(h.dtype)
    divisors = {"mean": lengths, "sum": np.sqrt(lengths) / h.dtype.type(_SUM_SCALE)}
    total = batch.sums @ h if {"mean", "sum"} & set(kinds) else h
    parts = []
    for kind in kinds:
        if kind == "last":
            parts.append(h[batch.last])
        elif kind == "max":
            parts.append(_maximum(batch, h))
        elif kind in divisors:
            parts.append(total / divisors[kind])
        else:
            raise ValueError(f"readout {kind!r} is not one of {', '.join(POOLS)}")
    pooled = np.concatenate(parts, axis=1)

    def undo(d_pooled: Array) -> PooledGradient:
        d_last: Array | None = None
        d_states: Array | None = None
        d_total: Array | None = None
        for i, (kind, part) in enumerate(zip(kinds, parts, strict=True)):
            d_part = d_pooled[:, i * hidden : (i + 1) * hidden]
            if kind == "last":
                d_last = np.zeros((len(batch.owner), hidden), h.dtype)
                d_last[batch.closing] = d_part
            elif kind == "max":
                at_maximum = (h == part[batch.owners]).astype(h.dtype)
                d_states = at_maximum * (d_part / (batch.sums @ at_maximum))[batch.owners]
            else:
                share = d_part / divisors[kind]
                d_total = share if d_total is None else d_total + share
        if d_total is not None:
            spread = d_total[batch.owners]
            d_states = spread if d_states is None else d_states + spread
        return PooledGradient(d_last, d_states)

    return pooled, undo


def _maximum(batch: PackedBatch, h: Array) -> Array:
    maximum = h[: len(batch.owner)].copy()
    for start, n in zip(batch.offsets[1:].tolist(), batch.batch_sizes[1:].tolist(), strict=False):
        np.maximum(maximum[:n], h[start : start + n], out=maximum[:n])
    if len(batch.owner) == batch.size:
        return maximum[batch.closing]
    by_sequence = np.argsort(batch.owner, kind="stable")
    first = np.searchsorted(batch.owner[by_sequence], np.arange(batch.size))
    return np.maximum.reduceat(maximum[by_sequence], first)


def cross_entropy(
    logits: Array,
    labels: NDArray[np.int64],
    class_weights: Array | None = None,
    smoothing: float = 0.0,
) -> tuple[float, Array]:
    """Mean softmax cross-entropy, L = −(1/B) Σ_i w[y_i] Σ_k q_ik · log softmax(o_i)[k].

    The target q_i is 1 − ε + ε/K for y_i and ε/K for the other classes; without smoothing, one-hot.

    Parameters
    ----------
    logits : <float>[B, K]
        o.
    labels : <int64>[B]
        y.
    class_weights : <float>[K], optional
        w; ones by default.
    smoothing
        ε of label smoothing (Szegedy et al. 2016).

    Returns
    -------
    loss
        In nats.
    d_logits : <float>[B, K]
        ∂L/∂o = (w[y]/B) (softmax(o) − q).
    """
    log_p = log_softmax(logits, axis=1)
    weights = np.ones(len(labels), logits.dtype)
    if class_weights is not None:
        weights = class_weights.astype(logits.dtype)[labels]
    target = np.full_like(logits, smoothing / logits.shape[1])
    target[np.arange(len(labels)), labels] += 1 - smoothing
    loss = -float(np.mean(weights * (target * log_p).sum(axis=1)))
    d_logits: Array = (np.exp(log_p) - target) * (weights / len(labels))[:, None]
    return loss, d_logits
