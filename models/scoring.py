"""A recurrent network that no longer learns: verdicts, fast, in memory that does not grow.

Two things that training cannot do. What an id adds to x_t U + b stays the same, so it is computed
once, when the id first occurs, and looked up from then on. And no state is needed again: a batch
has one state a row, which each step overwrites; the rows that have ended keep their last one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from models.cells import CELLS
from models.embedding import table_name
from models.packing import PackedBatch, Ragged, batches_by_length
from models.readout import join, log_softmax

if TYPE_CHECKING:
    from models.network import RecurrentClassifier

Array = NDArray[Any]

BLOCK = 1_024
"""Positions whose projections are looked up together: they stay in the processor's cache."""


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

    def predict_proba(self, sequences: Ragged, tokens_per_batch: int = 20_000) -> Array:
        """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length."""
        self._project(sequences)
        a, p = self._classifier.architecture, self._classifier.parameters
        result = np.empty((len(sequences), a.classes), np.float64)
        for rows in batches_by_length(sequences.lengths, tokens_per_batch):
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
        """Yield, block by block, where its steps begin and end, and its x_t U + b."""
        offsets, steps = batch.offsets, len(batch.batch_sizes)
        embeddings = len(self._projected) * self._classifier.architecture.embedding
        begin = 0
        while begin < steps:
            end = int(np.searchsorted(offsets, offsets[begin] + BLOCK, side="right")) - 1
            end = min(max(end, begin + 1), steps)
            now = slice(offsets[begin], offsets[end])
            first, *others = self._projected
            x = first.take(batch.ids[0, now], axis=0)
            for stream, projected in enumerate(others, 1):
                x += projected.take(batch.ids[stream, now], axis=0)
            if batch.channels.shape[1]:
                x += batch.channels[now].astype(x.dtype, copy=False) @ self._U[0][embeddings:]
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
        for bounds, block in self._blocks(batch):
            for start, stop in pairwise(bounds):
                x, n = block[start:stop], stop - start
                for layer, state in enumerate(states[:, :, :n]):
                    if layer:
                        x = states[layer - 1, 0, :n] @ self._U[layer] + self._b[layer]
                    np.dot(state[0], self._W[layer], out=r[:n])
                    if (c := self._c[layer]) is not None:
                        r[:n, -a.hidden :] += c
                    cell.step(x, r[:n], state, state, saved[:, :n])
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
