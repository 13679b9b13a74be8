"""Many-to-one: from the states of a sequence to one vector, to class probabilities, to a loss."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import DTypeLike, NDArray

from models.arena import Arena
from models.packing import PackedBatch

Array = NDArray[Any]

POOLS = ("last", "max", "mean", "sum")
SUM_SCALE = 0.2
"""Keeps the sum's readout as large as the others' on texts of some 25 positions."""


class PooledGradient(NamedTuple):
    """What the readout sends back into the recurrence; each None where nothing comes."""

    d_last: Array | None = None
    """<float>[B, H]: for each row's last state."""
    d_each: Array | None = None
    """<float>[B, H]: for every state of a row, the same."""
    d_states: Array | None = None
    """<float>[N, H]: for single states, packed."""


def pool(
    kinds: Sequence[str], batch: PackedBatch, h: Array, arena: Arena | None = None
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
    arena
        Where `PooledGradient.d_states` lies; memory of its own by default.

    Returns
    -------
    pooled : <float>[size, len(kinds)·H]
        In the caller's order of sequences.
    undo
        ∂L/∂pooled → `PooledGradient`. Of positions that share the maximum the first gets it all.
    """
    arena = arena or Arena()
    hidden = h.shape[1]
    if unknown := set(kinds) - set(POOLS):
        raise ValueError(f"readout {unknown.pop()!r} is not one of {', '.join(POOLS)}")
    maximum = _Maximum(batch, h) if "max" in kinds else None
    pooled = join(
        kinds,
        batch,
        last=h[batch.last],
        maximum=None if maximum is None else maximum.values,
        total=batch.sums @ h if {"mean", "sum"} & set(kinds) else None,
    )

    def undo(d_pooled: Array) -> PooledGradient:
        d_last: Array | None = None
        d_states: Array | None = None
        d_total: Array | None = None
        for i, kind in enumerate(kinds):
            d_part = d_pooled[:, i * hidden : (i + 1) * hidden]
            if kind == "last":
                d_last = np.zeros((len(batch.owner), hidden), h.dtype)
                d_last[batch.closing] = d_part
            elif kind == "max":
                assert maximum is not None
                d_states = arena.zeros(h.shape, h.dtype)
                maximum.undo(d_part, d_states)
            else:
                share = d_part / _divisor(kind, batch, h.dtype)
                d_total = share if d_total is None else d_total + share
        d_each = None if d_total is None else d_total[batch.owner]
        return PooledGradient(d_last, d_each, d_states)

    return pooled, undo


def join(
    kinds: Sequence[str],
    batch: PackedBatch,
    *,
    last: Array,
    maximum: Array | None,
    total: Array | None,
) -> Array:
    """Put what was read of each sequence side by side: <float>[size, len(kinds)·H].

    Parameters
    ----------
    kinds, batch
        As in `pool`.
    last, maximum, total : <float>[size, H]
        h_T, max_t h_t and Σ h_t; of the latter two what `kinds` has no use for may be None.
    """
    parts = []
    for kind in kinds:
        if kind in ("mean", "sum"):
            assert total is not None
            parts.append(total / _divisor(kind, batch, total.dtype))
        else:
            part = last if kind == "last" else maximum
            assert part is not None
            parts.append(part)
    return np.concatenate(parts, axis=1)


def _divisor(kind: str, batch: PackedBatch, dtype: DTypeLike) -> Array:
    lengths = batch.sequence_lengths[:, None].astype(dtype)
    return lengths if kind == "mean" else np.sqrt(lengths) / lengths.dtype.type(SUM_SCALE)


class _Maximum:
    """max_t h_t of each sequence, unit by unit, and where it stands: the first such position."""

    def __init__(self, batch: PackedBatch, h: Array) -> None:
        # by row: the value, and the last step that brought a higher one
        value = h[: len(batch.owner)].copy()
        step = np.zeros(value.shape, np.int32)
        here = np.empty_like(step)
        steps = zip(batch.offsets.tolist(), batch.batch_sizes.tolist(), strict=False)
        for t, (start, n) in enumerate(islice(steps, 1, None), 1):
            state = h[start : start + n]
            # multiplied, since to write under a mask takes three times as long
            np.multiply(state > value[:n], np.int32(t), out=here[:n])
            np.maximum(step[:n], here[:n], out=step[:n])
            np.maximum(value[:n], state, out=value[:n])
        at = batch.offsets[step] + np.arange(len(value))[:, None]
        self.values = batch.over_chunks(np.maximum, value)
        lower = value < self.values[batch.owner]  # which nothing is than what is no number
        self._at = batch.over_chunks(np.minimum, np.where(lower, len(h), at))

    def undo(self, d_values: Array, d_states: Array) -> None:
        """Put ∂L/∂values <float>[size, H] to the states that it belongs to."""
        # no two sequences share a position: nothing is added up
        d_states[self._at, np.arange(d_states.shape[1])] = d_values


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
    log_p = log_softmax(logits)
    weights = np.ones(len(labels), logits.dtype)
    if class_weights is not None:
        weights = class_weights.astype(logits.dtype)[labels]
    target = np.full_like(logits, smoothing / logits.shape[1])
    target[np.arange(len(labels)), labels] += 1 - smoothing
    loss = -float(np.mean(weights * (target * log_p).sum(axis=1)))
    d_logits: Array = (np.exp(log_p) - target) * (weights / len(labels))[:, None]
    return loss, d_logits


def log_softmax(logits: Array) -> Array:
    """Return ln softmax(o) <float>[B, K]; scipy's takes a tenth of a training step."""
    log_p: Array = logits - logits.max(axis=1, keepdims=True)
    log_p -= np.log(np.exp(log_p).sum(axis=1, keepdims=True))
    return log_p
