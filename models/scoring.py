"""A recurrent network that no longer learns: verdicts, fast, in memory that does not grow.

Two things that training cannot do. What an id adds to x_t U + b stays the same, so it is computed
once, when the id first occurs, and looked up from then on. And no state is needed again: a batch
has one state a row, which each step overwrites; the rows that have ended keep their last one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from models.cells import CELLS
from models.embedding import table_name
from models.feedback import Feedback
from models.packing import PackedBatch, Ragged, batches_by_length
from models.readout import join, log_softmax
from models.recurrence import weight_blocks

if TYPE_CHECKING:
    from models.network import RecurrentClassifier

Array = NDArray[Any]

TOKENS_PER_BATCH = 100_000
ROWS_PER_BATCH = 256
"""So many rows' states, and what a step makes of them, stay in the processor's cache."""
BLOCK = 2**18
"""Bytes of projections that are looked up together, for the same reason."""


def predict_in_batches(
    sequences: Ragged, classes: int, logits: Callable[[NDArray[np.int64]], Array]
) -> Array:
    """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length.

    Parameters
    ----------
    sequences
        What to read.
    classes
        K.
    logits
        Rows of the sequences → their o <float>[rows, K].
    """
    result = np.empty((len(sequences), classes), np.float64)
    for rows in batches_by_length(sequences.lengths, TOKENS_PER_BATCH, ROWS_PER_BATCH):
        result[rows] = np.exp(log_softmax(logits(rows).astype(np.float64)))
    return result


class Scorer:
    """Reads texts with the parameters that a classifier has now.

    Parameters
    ----------
    classifier
        Its parameters may not change any more: some are copied, others are referred to.
    """

    def __init__(self, classifier: RecurrentClassifier) -> None:
        self._classifier = classifier
        a, p = classifier.architecture, classifier.parameters
        self._cell = CELLS[a.cell](a.activation)
        names = [f"recurrence.{layer}" for layer in range(a.layers)]
        gates = self._cell.gates
        self._U, self._W = (
            [weight_blocks(p[f"{name}.{W}"], gates) for name in names] for W in "UW"
        )
        self._b = [p[f"{name}.b"].reshape(gates, 1, -1) for name in names]
        self._c = [p.get(f"{name}.c") for name in names]
        self._feedback = [Feedback.of(self._cell, p, name) for name in names]
        self._projected = [
            np.empty((gates, rows, a.hidden), self._U[0].dtype) for rows in a.vocabularies
        ]
        self._known = [np.zeros(rows, np.bool_) for rows in a.vocabularies]

    def predict_proba(self, sequences: Ragged) -> Array:
        """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length."""
        self._project(sequences)
        classifier, p = self._classifier, self._classifier.parameters

        def logits(rows: NDArray[np.int64]) -> Array:
            vector = self._read(classifier.pack(sequences, rows))
            result: Array = vector @ p["readout.V"] + p["readout.c"]
            return result

        return predict_in_batches(sequences, classifier.architecture.classes, logits)

    def _project(self, sequences: Ragged) -> None:
        """Make the projections of the ids that occur for the first time."""
        E = self._classifier.architecture.embedding
        for stream, ids in enumerate(sequences.ids):
            projected, known = self._projected[stream], self._known[stream]
            new = np.unique(ids[~known[ids]])
            if not len(new):
                continue
            table = self._classifier.parameters[table_name(stream)]
            part = table[new] @ self._U[0][:, stream * E : (stream + 1) * E]
            if stream == 0:
                part += self._b[0]
            projected[:, new] = part
            known[new] = True

    def _blocks(self, batch: PackedBatch) -> Iterator[tuple[list[int], Array]]:
        """Yield, block by block, where its steps begin and end, and its x_t U + b [G, …, H].

        The next block takes the same memory.
        """
        offsets, steps = batch.offsets, len(batch.batch_sizes)
        first, *others = self._projected
        embeddings = len(self._projected) * self._classifier.architecture.embedding
        most = max(BLOCK // first[:, 0].nbytes, int(batch.batch_sizes[0]))
        space = np.empty((2, len(first), min(most, int(offsets[-1])), first.shape[2]), first.dtype)
        begin = 0
        while begin < steps:
            end = int(np.searchsorted(offsets, offsets[begin] + most, side="right")) - 1
            now = slice(offsets[begin], offsets[end])
            block = space[:, :, : offsets[end] - offsets[begin]]
            channels = batch.channels[now].astype(block.dtype, copy=False)
            for gate, (x, other) in enumerate(zip(*block, strict=True)):
                np.take(first[gate], batch.ids[0, now], axis=0, out=x, mode="clip")
                for stream, projected in enumerate(others, 1):
                    x += np.take(
                        projected[gate], batch.ids[stream, now], axis=0, out=other, mode="clip"
                    )
                if channels.shape[1]:
                    x += np.dot(channels, self._U[0][gate, embeddings:], out=other)
            yield (offsets[begin : end + 1] - offsets[begin]).tolist(), block[0]
            begin = end

    def _read(self, batch: PackedBatch) -> Array:
        """Return each sequence's vector <float>[size, R], as `models.readout.pool` does."""
        a, cell, dtype = self._classifier.architecture, self._cell, self._U[0].dtype
        B = len(batch.lengths)
        states = np.zeros((a.layers, cell.parts, B, a.hidden), dtype)
        # what W multiplies: h, or y where the cell's feedback is the output
        fed = [
            h if feedback is None else np.zeros((B, len(feedback.d)), dtype)
            for h, feedback in zip(states[:, 0], self._feedback, strict=True)
        ]
        saved = np.empty((cell.saves, B, a.hidden), dtype)
        r = np.empty((cell.gates, B, a.hidden), dtype)
        top = states[-1, 0]
        maximum = np.full_like(top, -np.inf) if "max" in a.readout else None
        total = np.zeros_like(top) if {"mean", "sum"} & set(a.readout) else None
        n, running, kept, r_now, products = 0, [*states], saved, r, [*r]
        fed_now = fed
        for bounds, block in self._blocks(batch):
            for start, stop in pairwise(bounds):
                x = block[:, start:stop]
                if n != stop - start:  # the first step, or rows have ended
                    n = stop - start
                    running = [state[:, :n] for state in states]
                    fed_now = [y[:n] for y in fed]
                    kept = saved[:, :n]
                    r_now = kept[: cell.gates] if cell.saves else r[:, :n]
                    products = [*r_now]
                for layer, state in enumerate(running):
                    if layer:
                        x = running[layer - 1][0] @ self._U[layer] + self._b[layer]
                    h = fed_now[layer]
                    for W, product in zip(self._W[layer], products, strict=True):
                        np.dot(h, W, out=product)
                    if (c := self._c[layer]) is not None:
                        r_now[-1] += c
                    cell.step(x, r_now, state, state, kept)
                    if (feedback := self._feedback[layer]) is not None:
                        feedback.apply(state[0], h)
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
