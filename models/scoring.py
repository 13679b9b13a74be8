"""A recurrent network that no longer learns: verdicts, fast, in memory that does not grow.

Two things that training cannot do. What an id adds to x_t U + b stays the same, so it is computed
once, when the id first occurs, and looked up from then on. And no state is needed again: a batch
has one state a row, which each step overwrites; the rows that have ended keep their last one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.cells import CELLS, State
from models.embedding import table_name
from models.packing import PackedBatch, Ragged, batches_by_length
from models.readout import join, log_softmax

if TYPE_CHECKING:
    from models.network import RecurrentClassifier

Array = NDArray[Any]

TOKENS_PER_BATCH = 100_000
ROWS_PER_BATCH = 256
"""So many rows' states, and what a step makes of them, stay in the processor's cache."""
BLOCK = 2**18
"""Bytes of projections that are looked up together, for the same reason."""


class _Running(NamedTuple):
    """One layer's memory, as far as rows still run."""

    state: State
    r: Array
    saved: Array


class Scorer:
    """Reads texts with the parameters that a classifier has now; it does not see later ones.

    Parameters
    ----------
    classifier
        Its parameters are referred to, not copied.
    """

    def __init__(self, classifier: RecurrentClassifier) -> None:
        self._classifier = classifier
        a, p = classifier.architecture, classifier.parameters
        self._cell = CELLS[a.cell](a.activation)
        names = [f"recurrence.{layer}" for layer in range(a.layers)]
        self._U, self._W, self._b = ([p[f"{name}.{part}"] for name in names] for part in "UWb")
        self._c = [p.get(f"{name}.c") for name in names]
        width = self._U[0].shape[1]
        self._projected = [np.empty((rows, width), self._U[0].dtype) for rows in a.vocabularies]
        self._known = [np.zeros(rows, np.bool_) for rows in a.vocabularies]

    def predict_proba(self, sequences: Ragged) -> Array:
        """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length."""
        self._project(sequences)
        a, p = self._classifier.architecture, self._classifier.parameters
        result = np.empty((len(sequences), a.classes), np.float64)
        for rows in batches_by_length(sequences.lengths, TOKENS_PER_BATCH, ROWS_PER_BATCH):
            vector = self._read(self._classifier.pack(sequences, rows))
            logits = vector @ p["readout.V"] + p["readout.c"]
            result[rows] = np.exp(log_softmax(logits.astype(np.float64)))
        return result

    def _project(self, sequences: Ragged) -> None:
        """Make the projections of the ids that occur for the first time."""
        E = self._classifier.architecture.embedding
        for stream, ids in enumerate(sequences.ids):
            projected, known = self._projected[stream], self._known[stream]
            new = np.unique(ids[~known[ids]])
            if not len(new):
                continue
            table = self._classifier.parameters[table_name(stream)]
            part = table[new] @ self._U[0][stream * E : (stream + 1) * E]
            if stream == 0:
                part += self._b[0]
            projected[new] = part
            known[new] = True

    def _blocks(self, batch: PackedBatch) -> Iterator[tuple[list[int], Array]]:
        """Yield, block by block, where its steps begin and end, and its x_t U + b.

        The next block takes the same memory.
        """
        offsets, steps = batch.offsets, len(batch.batch_sizes)
        first, *others = self._projected
        embeddings = len(self._projected) * self._classifier.architecture.embedding
        most = max(BLOCK // first[0].nbytes, int(batch.batch_sizes[0]))
        space = np.empty((2, min(most, int(offsets[-1])), first.shape[1]), first.dtype)
        begin = 0
        while begin < steps:
            end = int(np.searchsorted(offsets, offsets[begin] + most, side="right")) - 1
            now = slice(offsets[begin], offsets[end])
            x, other = space[:, : offsets[end] - offsets[begin]]
            np.take(first, batch.ids[0, now], axis=0, out=x, mode="clip")
            for stream, projected in enumerate(others, 1):
                np.take(projected, batch.ids[stream, now], axis=0, out=other, mode="clip")
                x += other
            if batch.channels.shape[1]:
                channels = batch.channels[now].astype(x.dtype, copy=False)
                x += np.dot(channels, self._U[0][embeddings:], out=other)
            yield (offsets[begin : end + 1] - offsets[begin]).tolist(), x
            begin = end

    def _read(self, batch: PackedBatch) -> Array:
        """Return each sequence's vector <float>[size, R], as `models.readout.pool` does."""
        a, cell, dtype = self._classifier.architecture, self._cell, self._U[0].dtype
        B = len(batch.lengths)
        states = np.zeros((a.layers, cell.parts, B, a.hidden), dtype)
        saved = np.empty((cell.saves, B, a.hidden), dtype)
        r = np.empty((B, cell.gates * a.hidden), dtype)
        top = states[-1, 0]
        maximum = np.full_like(top, -np.inf) if "max" in a.readout else None
        total = np.zeros_like(top) if {"mean", "sum"} & set(a.readout) else None
        running: list[_Running] = []
        n = 0
        for bounds, block in self._blocks(batch):
            for start, stop in pairwise(bounds):
                x = block[start:stop]
                if n != stop - start:  # the first step, or rows have ended
                    n = stop - start
                    running = [_Running(state[:, :n], r[:n], saved[:, :n]) for state in states]
                for layer, (state, r_now, saved_now) in enumerate(running):
                    if layer:
                        x = running[layer - 1].state[0] @ self._U[layer] + self._b[layer]
                    np.dot(state[0], self._W[layer], out=r_now)
                    if (c := self._c[layer]) is not None:
                        r_now[:, -a.hidden :] += c
                    cell.step(x, r_now, state, state, saved_now)
                if maximum is not None:
                    np.maximum(maximum[:n], top[:n], out=maximum[:n])
                if total is not None:
                    total[:n] += top[:n]
        return join(
            a.readout,
            batch,
            last=top[batch.closing],
            maximum=None if maximum is None else batch.over_chunks(np.maximum, maximum),
            total=None if total is None else batch.over_chunks(np.add, total),
        )
