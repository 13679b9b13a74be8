"""Many-to-many: the same recurrences, and something said at every position.

Embedding → recurrences → softmax at each position. What it says is up to the targets: the next word
(K is the vocabulary), or a tag of the position itself (K = 2: inside or outside, say)::

    o_t = h_t V + c          ŷ_t = softmax(o_t)
    L = (1/n) Σ_t −log ŷ_t[y_t],    over the n positions that have a target
    g_t = (ŷ_t − onehot(y_t)) / n,  0 at the others
    dV = Σ_t h_tᵀ g_t        dc = Σ_t g_t        dh_t = g_t Vᵀ, into backpropagation through time
"""

from __future__ import annotations

from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import DTypeLike, NDArray

from models.arena import Arena
from models.embedding import Gradients, dropout_mask
from models.initializers import glorot
from models.network import (
    Architecture,
    Parameters,
    initialize_embeddings,
    initialize_recurrences,
    recurrent_states,
    with_losses,
)
from models.packing import PackedBatch, Ragged, batches_by_length, pack
from models.readout import PooledGradient, log_softmax

Array = NDArray[Any]

NO_TARGET = -1
"""The target of a position at which nothing is to be said."""

BLOCK = 2**22
"""Bytes of class scores that are in memory at once: they need not leave the processor's cache."""

POSITIONS_PER_BATCH = 20_000
ROWS_PER_BATCH = 256


class SequenceNetwork:
    """Input → stacked recurrences → softmax at every position.

    It shares the input, the recurrences and the names of their parameters with
    `models.network.RecurrentClassifier`: what the one has learned, the other can start from.

    Parameters
    ----------
    architecture
        The shape. `classes` is K; `readout` is not looked at, since every state is read;
        `readout_dropout` drops entries of h_t on their way to the softmax. No label is smoothed
        and no weight penalised.
    parameters
        Name → array. `embedding.s` [V_s, E] for each stream s; `recurrence.l.U`, `.W`, `.b` (and
        `.c`) for each layer l as in `RecurrentClassifier`; `readout.V` [H, K], `readout.c` [K].

    Examples
    --------
    A tagger of two sequences, of 3 and 2 positions, the second position of each without a target:

    >>> network = SequenceNetwork.initialize(
    ...     Architecture(vocabularies=(10,), embedding=4, hidden=3), np.random.default_rng(0)
    ... )
    >>> texts = Ragged.from_sequences([[5, 2, 7], [1, 2]])
    >>> targets = np.array([0, -1, 1, 1, -1])  # flat, like texts.ids[0]
    >>> loss, gradients = network.loss_and_gradients(network.pack(texts), targets)
    >>> network.predict_proba(texts).shape
    (5, 2)
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        self.architecture = architecture
        self.parameters = parameters

    @classmethod
    def initialize(
        cls, architecture: Architecture, rng: np.random.Generator, dtype: DTypeLike = np.float32
    ) -> Self:
        """Draw the parameters as `RecurrentClassifier.initialize` does."""
        a = architecture
        parameters = initialize_embeddings(a, rng, dtype)
        initialize_recurrences(a, parameters, rng, dtype)
        parameters["readout.V"] = glorot(a.hidden, a.classes, rng, dtype)
        parameters["readout.c"] = np.zeros(a.classes, dtype)
        return cls(a, parameters)

    def pack(self, sequences: Ragged, rows: NDArray[np.int64] | None = None) -> PackedBatch:
        """Pack sequences as this network reads them; see `models.packing.pack`."""
        return pack(sequences, rows, self.architecture.chunk)

    def loss_and_gradients(
        self,
        batch: PackedBatch,
        targets: NDArray[np.int64],
        rng: np.random.Generator | None = None,
        class_weights: Array | None = None,
        arena: Arena | None = None,
    ) -> tuple[float, Gradients]:
        """One training step's loss and the gradient of every parameter.

        L = (1/n) Σ_t w[y_t]·(−log ŷ_t[y_t]) over the batch's n positions that have a target.

        Parameters
        ----------
        batch
            Packed by `pack`.
        targets : <int64>[positions]
            y, flat and in the order of the sequences that were packed, all of them: entry i belongs
            to `sequences.ids[:, i]`. `NO_TARGET` where nothing is to be said.
        rng
            Draws the dropout; without it nothing is dropped.
        class_weights : <float>[K], optional
            w; ones by default.
        arena
            Memory that is free to use, for whoever takes many steps; no gradient lies in it.

        Returns
        -------
        loss
            In nats; 0 where no position has a target.
        gradients
            Keyed like the parameters; the embeddings' as `SparseRows`.
        """
        arena = arena or Arena()
        arena.reset()
        a, p = self.architecture, self.parameters
        if rng is not None:
            batch = with_losses(batch, a, rng)
        h, undo_states = recurrent_states(a, p, batch, rng, arena)
        mask = dropout_mask(h.shape, a.readout_dropout, rng, h.dtype)
        loss, dh, dV, dc = cross_entropy_each(
            h if mask is None else h * mask,
            p["readout.V"],
            p["readout.c"],
            targets[batch.positions],
            class_weights,
        )
        if mask is not None:
            dh *= mask
        gradients = undo_states(PooledGradient(d_states=dh))
        return loss, gradients | {"readout.V": dV, "readout.c": dc}

    def logits(self, batch: PackedBatch) -> Array:
        """Return o <float>[N, K], packed; nothing is dropped."""
        h, _ = recurrent_states(self.architecture, self.parameters, batch, None, Arena())
        result: Array = h @ self.parameters["readout.V"] + self.parameters["readout.c"]
        return result

    def predict_proba(self, sequences: Ragged) -> Array:
        """Return softmax(o_t) of every position <float64>[positions, K], in the caller's order."""
        result = np.empty((sequences.ids.shape[1], self.architecture.classes), np.float64)
        for rows in batches_by_length(sequences.lengths, POSITIONS_PER_BATCH, ROWS_PER_BATCH):
            batch = self.pack(sequences, rows)
            result[batch.positions] = np.exp(log_softmax(self.logits(batch).astype(np.float64)))
        return result

    def losses(self, sequences: Ragged, targets: NDArray[np.int64]) -> Array:
        """Return −log ŷ_t[y_t] <float64>[positions], in nats; 0 at positions without a target.

        Parameters
        ----------
        sequences
            What to read.
        targets : <int64>[positions]
            y; `NO_TARGET` where nothing is to be said.
        """
        p = self.parameters
        result = np.zeros(len(targets), np.float64)
        for rows in batches_by_length(sequences.lengths, POSITIONS_PER_BATCH, ROWS_PER_BATCH):
            batch = self.pack(sequences, rows)
            h, _ = recurrent_states(self.architecture, p, batch, None, Arena())
            at = np.flatnonzero(targets[batch.positions] != NO_TARGET)
            y = targets[batch.positions[at]]
            for begin, end in _blocks(len(at), p["readout.V"]):
                o = h[at[begin:end]] @ p["readout.V"] + p["readout.c"]
                log_p = log_softmax(o)
                result[batch.positions[at[begin:end]]] = -log_p[np.arange(len(o)), y[begin:end]]
        return result


class EachGradient(NamedTuple):
    """What `cross_entropy_each` returns."""

    loss: float
    """In nats."""
    dh: Array
    """<float>[N, H]"""
    dV: Array
    """<float>[H, K]"""
    dc: Array
    """<float>[K]"""


def cross_entropy_each(
    h: Array,
    V: Array,
    c: Array,
    targets: NDArray[np.int64],
    class_weights: Array | None = None,
) -> EachGradient:
    """Softmax cross-entropy of every state, and its gradients, block by block.

    Readout and loss are one, so that the scores [N, K] are never all in memory: with a vocabulary
    for K they would be some hundred megabytes a batch.

    Parameters
    ----------
    h : <float>[N, H]
        States.
    V, c : <float>[H, K], <float>[K]
        Readout.
    targets : <int64>[N]
        y; `NO_TARGET` for a state that nothing is read from.
    class_weights : <float>[K], optional
        w; ones by default.

    Returns
    -------
    The mean of w[y]·(−log softmax(h V + c)[y]) over the states with a target, and its gradients.
    """
    dh, dV, dc = np.zeros_like(h), np.zeros_like(V), np.zeros_like(c)
    at = np.flatnonzero(targets != NO_TARGET)
    total = 0.0
    for begin, end in _blocks(len(at), V):
        rows = at[begin:end]
        states, y, here = h[rows], targets[rows], np.arange(end - begin)
        weights = np.ones(len(y), h.dtype)
        if class_weights is not None:
            weights = class_weights.astype(h.dtype)[y]
        o = states @ V
        o += c
        o -= o.max(axis=1, keepdims=True)
        right = o[here, y]
        g = np.exp(o, out=o)
        sums = g.sum(axis=1)
        total += float(np.vdot(weights, np.log(sums) - right))
        scale = weights / len(at)
        g *= (scale / sums)[:, None]
        g[here, y] -= scale
        dh[rows] = g @ V.T
        dV += states.T @ g
        dc += g.sum(axis=0)
    return EachGradient(total / max(len(at), 1), dh, dV, dc)


def _blocks(count: int, V: Array) -> list[tuple[int, int]]:
    """Cut so many rows of scores [·, K] into pieces of `BLOCK` bytes."""
    size = max(1, BLOCK // (V.shape[1] * V.itemsize))
    return [(begin, min(begin + size, count)) for begin in range(0, count, size)]
