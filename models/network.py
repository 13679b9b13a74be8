"""The classifiers: input → encoder → readout → softmax, and the gradient of every parameter.

`RecurrentClassifier` is the network this project is about. The others are its memoryless controls,
with the same input and the same readout: `MeanEmbeddingClassifier` knows no order of words,
`WindowClassifier` none beyond a fixed distance.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import DTypeLike, NDArray

from models import recurrence
from models.arena import Arena
from models.cells import CELLS
from models.embedding import Gradients, InputLayer, SparseRows, dropout_mask, table_name
from models.feedback import Feedback
from models.initializers import RECURRENT, glorot
from models.packing import PackedBatch, Ragged, pack
from models.readout import PooledGradient, cross_entropy, pool
from models.scoring import Scorer, predict_in_batches

Array = NDArray[Any]
Parameters = dict[str, Array]

UNKNOWN = 0
"""The id of `<unk>`, which word dropout puts in an id's place."""

Encoding = tuple[Array, Callable[[Array], Gradients]]
"""The sequences' vectors <float>[size, R], and their undoing: ∂L/∂vectors → gradients."""


@dataclass(frozen=True)
class Architecture:
    """The shape of a classifier and its regularisation."""

    vocabularies: tuple[int, ...]
    """Rows of each stream's embedding table."""
    embedding: int
    hidden: int
    channels: int = 0
    """Real numbers that each position brings along."""
    classes: int = 2
    cell: str = "elman"
    activation: str = "tanh"
    layers: int = 1
    initialization: str = "identity"
    readout: tuple[str, ...] = ("last",)
    chunk: int | None = None
    """Longer sequences are read in chunks of at most so many positions."""
    window: int = 5
    """Positions that `WindowClassifier` reads at once."""
    feedback_width: int | None = None
    """P ≤ H, for a cell whose feedback is the output; None: H."""
    input_dropout: float = 0.0
    recurrent_dropout: float = 0.0
    word_dropout: float = 0.0
    channel_dropout: float = 0.0
    readout_dropout: float = 0.0
    label_smoothing: float = 0.0
    weight_penalty: float = 0.0

    @property
    def inputs(self) -> int:
        """The width of what the first layer reads, S·E + C."""
        return len(self.vocabularies) * self.embedding + self.channels


class Classifier(ABC):
    """What the networks share: embeddings, readout V, c, loss, penalty, prediction.

    Parameters
    ----------
    architecture
        The shape.
    parameters
        Name → array. `embedding.s` [V_s, E] for each stream s, `readout.V` [R, K], `readout.c` [K]
        and the encoder's own.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        self.architecture = architecture
        self.parameters = parameters

    @classmethod
    def initialize(
        cls, architecture: Architecture, rng: np.random.Generator, dtype: DTypeLike = np.float32
    ) -> Self:
        """Draw the parameters: embeddings N(0, 0.1²), matrices as the architecture says."""
        a = architecture
        parameters = initialize_embeddings(a, rng, dtype)
        width = cls._initialize_encoder(a, parameters, rng, dtype)
        parameters["readout.V"] = glorot(width, a.classes, rng, dtype)
        parameters["readout.c"] = np.zeros(a.classes, dtype)
        return cls(a, parameters)

    @staticmethod
    @abstractmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        """Add the encoder's parameters; return the width of what it hands to the readout."""

    @abstractmethod
    def _encode(
        self, batch: PackedBatch, rng: np.random.Generator | None, arena: Arena
    ) -> Encoding:
        """Encode each sequence as one vector; `rng` draws the dropout, `arena` has the memory."""

    def pack(self, sequences: Ragged, rows: NDArray[np.int64] | None = None) -> PackedBatch:
        """Pack sequences as this network reads them; see `models.packing.pack`."""
        return pack(sequences, rows, self.architecture.chunk)

    def _forward(
        self, batch: PackedBatch, rng: np.random.Generator | None, arena: Arena
    ) -> tuple[Array, Callable[[Array], Gradients]]:
        a, p = self.architecture, self.parameters
        if rng is not None:
            batch = with_losses(batch, a, rng)
        vector, undo_encode = self._encode(batch, rng, arena)
        mask = dropout_mask(vector.shape, a.readout_dropout, rng, vector.dtype)
        if mask is not None:
            vector = vector * mask
        logits = vector @ p["readout.V"] + p["readout.c"]

        def undo(d_logits: Array) -> Gradients:
            d_vector = d_logits @ p["readout.V"].T
            if mask is not None:
                d_vector *= mask
            gradients = undo_encode(d_vector)
            gradients["readout.V"] = vector.T @ d_logits
            gradients["readout.c"] = d_logits.sum(axis=0)
            return gradients

        return logits, undo

    def loss_and_gradients(
        self,
        batch: PackedBatch,
        labels: NDArray[np.int64],
        rng: np.random.Generator | None = None,
        class_weights: Array | None = None,
        arena: Arena | None = None,
    ) -> tuple[float, Gradients]:
        """One training step's loss and the gradient of every parameter.

        L = (1/B) Σ w[y_i]·(−log p_i[y_i]) + (λ/2) Σ ‖P‖² over the weight matrices P of encoder and
        readout, λ the architecture's `weight_penalty`.

        Parameters
        ----------
        batch
            B sequences, packed by `pack`.
        labels : <int64>[B]
            In the caller's order.
        rng
            Draws the dropout; without it nothing is dropped.
        class_weights : <float>[K], optional
            w; ones by default.
        arena
            Memory that is free to use, for whoever takes many steps; no gradient lies in it.

        Returns
        -------
        loss
            In nats.
        gradients
            Keyed like the parameters; the embeddings' as `SparseRows`.
        """
        arena = arena or Arena()
        arena.reset()
        logits, undo = self._forward(batch, rng, arena)
        a = self.architecture
        loss, d_logits = cross_entropy(logits, labels, class_weights, a.label_smoothing)
        gradients = undo(d_logits)
        penalty = a.weight_penalty
        if penalty:
            for name, gradient in gradients.items():
                P = self.parameters[name]
                if not isinstance(gradient, SparseRows) and P.ndim == 2:
                    gradients[name] = gradient + penalty * P
                    loss += 0.5 * penalty * float(np.vdot(P, P))
        return loss, gradients

    def logits(self, batch: PackedBatch) -> Array:
        """Return o <float>[B, K], in the caller's order; nothing is dropped."""
        return self._forward(batch, None, Arena())[0]

    def scorer(self) -> Classifier | Scorer:
        """Return what judges texts with the parameters as they are now."""
        return self

    def predict_proba(self, sequences: Ragged) -> Array:
        """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length."""
        return predict_in_batches(
            sequences,
            self.architecture.classes,
            lambda rows: self.logits(self.pack(sequences, rows)),
        )


def initialize_embeddings(
    a: Architecture, rng: np.random.Generator, dtype: DTypeLike
) -> Parameters:
    """Draw the streams' tables from N(0, 0.1²)."""
    return {
        table_name(stream): (rng.standard_normal((rows, a.embedding)) * 0.1).astype(dtype)
        for stream, rows in enumerate(a.vocabularies)
    }


class Masked(NamedTuple):
    """A weight matrix as one batch sees it."""

    P: Array
    mask: Array | None
    """<float>[rows, 1]"""

    def undo(self, dP: Array) -> Array:
        """Return the gradient of the whole matrix."""
        return dP if self.mask is None else dP * self.mask


def drop_rows(P: Array, rate: float, rng: np.random.Generator | None) -> Masked:
    """Return a weight matrix with some of its rows dropped: one mask for the whole batch.

    Dropping row i of U is dropping entry i of every x_t, at every step of every sequence alike
    (Gal & Ghahramani 2016 draw the mask per sequence); it costs one product of the size of U,
    and leaves the projection of distinct ids as it is.
    """
    mask = dropout_mask((len(P), 1), rate, rng, P.dtype)
    return Masked(P, None) if mask is None else Masked(P * mask, mask)


def with_losses(batch: PackedBatch, a: Architecture, rng: np.random.Generator) -> PackedBatch:
    """Drop words (ids and channels of a position together), and channels of whole sequences."""
    ids, channels = batch.ids, batch.channels
    if a.word_dropout:
        dropped = np.less(rng.random(ids.shape[1], np.float32), a.word_dropout)
        ids = np.where(dropped, UNKNOWN, ids)
        channels = np.where(dropped[:, None], 0, channels)
    if a.channel_dropout and a.channels:
        drawn = rng.random((batch.size, a.channels), np.float32)
        channels = channels * (drawn >= a.channel_dropout)[batch.owners]
    return replace(batch, ids=ids, channels=channels)


def initialize_recurrences(
    a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
) -> None:
    """Add the stacked recurrences' parameters, as `RecurrentClassifier` names them."""
    cell = CELLS[a.cell](a.activation)
    start = RECURRENT[a.initialization]
    for layer in range(a.layers):
        inputs, outputs = (a.hidden if layer else a.inputs), cell.gates * a.hidden
        name = f"recurrence.{layer}"
        parameters[f"{name}.U"] = glorot(inputs, outputs, rng, dtype)
        parameters[f"{name}.W"] = start(a.hidden, outputs, rng, dtype)
        parameters[f"{name}.b"] = cell.initial_bias(a.hidden).astype(dtype)
        if cell.recurrent_bias:
            parameters[f"{name}.c"] = np.zeros(a.hidden, dtype)
        if cell.feedback == "output":  # both squares cut to P, so that each start is defined
            width = a.feedback_width or a.hidden
            V = start(a.hidden, a.hidden, rng, dtype)
            parameters[f"{name}.V"] = np.ascontiguousarray(V[:, :width])
            parameters[f"{name}.d"] = np.zeros(width, dtype)
            parameters[f"{name}.W"] = parameters[f"{name}.W"][:width].copy()


def recurrent_states(
    a: Architecture,
    parameters: Parameters,
    batch: PackedBatch,
    rng: np.random.Generator | None,
    arena: Arena,
) -> tuple[Array, Callable[[PooledGradient], Gradients]]:
    """Run the stacked recurrences over a batch, whatever reads their states.

    Returns
    -------
    h : <float>[N, H]
        Every state of the last layer, packed.
    undo
        What the readout sends back → gradients of embeddings and recurrences.
    """
    p = parameters
    cell = CELLS[a.cell](a.activation)
    inputs = InputLayer(batch, p, arena)
    Us: list[Masked] = []
    Ws: list[Masked] = []
    fed: list[Feedback | None] = []
    tapes: list[recurrence.Tape] = []
    states: list[Array] = []
    for layer in range(a.layers):
        name = f"recurrence.{layer}"
        U = drop_rows(p[f"{name}.U"], a.input_dropout, rng)
        W = drop_rows(p[f"{name}.W"], a.recurrent_dropout, rng)
        b = p[f"{name}.b"]
        if layer:
            x = states[-1] @ recurrence.weight_blocks(U.P, cell.gates)
            x += b.reshape(cell.gates, 1, -1)
        else:
            x = inputs.project(U.P, b, cell.gates)
        feedback = Feedback.of(cell, p, name)
        h, tape = recurrence.forward(cell, batch, x, W.P, p.get(f"{name}.c"), arena, feedback)
        Us.append(U)
        Ws.append(W)
        fed.append(feedback)
        tapes.append(tape)
        states.append(h)

    def undo(above: PooledGradient) -> Gradients:
        gradients: Gradients = {}
        rows = recurrence.delta_rows(batch)
        for layer in reversed(range(a.layers)):
            name, U, W = f"recurrence.{layer}", Us[layer], Ws[layer]
            dx, dW, dc, dV, dd = recurrence.backward(
                cell, tapes[layer], W.P, **above._asdict(), arena=arena, feedback=fed[layer]
            )
            gradients[f"{name}.W"] = W.undo(dW)
            if cell.recurrent_bias:
                gradients[f"{name}.c"] = dc
            if dV is not None and dd is not None:
                gradients |= {f"{name}.V": dV, f"{name}.d": dd}
            if layer:
                deltas = dx[rows]
                dU, db = states[layer - 1].T @ deltas, deltas.sum(axis=0)
                above = PooledGradient(d_states=deltas @ U.P.T)  # what the layer below gets
            else:
                dU, db, tables = inputs.undo(U.P, dx, rows)
                gradients |= tables
            gradients[f"{name}.U"] = U.undo(dU)
            gradients[f"{name}.b"] = db
        return gradients

    return states[-1], undo


class RecurrentClassifier(Classifier):
    """Input → stacked recurrences → many-to-one readout.

    Parameters of layer l: `recurrence.l.U` [S·E + C or H, G·H], `recurrence.l.W` [H, G·H],
    `recurrence.l.b` [G·H]; for a cell with a recurrent bias `recurrence.l.c` [H]; for one whose
    feedback is the output `recurrence.l.V` [H, P] and `recurrence.l.d` [P], and W is [P, G·H].
    """

    @staticmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        initialize_recurrences(a, parameters, rng, dtype)
        return a.hidden * len(a.readout)

    def scorer(self) -> Scorer:
        """Return what reads texts fastest with the parameters as they are now."""
        return Scorer(self)

    def predict_proba(self, sequences: Ragged) -> Array:
        """Return softmax(o) <float64>[sequences, K], in batches of sequences of similar length."""
        return self.scorer().predict_proba(sequences)

    def _encode(
        self, batch: PackedBatch, rng: np.random.Generator | None, arena: Arena
    ) -> Encoding:
        h, undo_states = recurrent_states(self.architecture, self.parameters, batch, rng, arena)
        vector, undo_pool = pool(self.architecture.readout, batch, h, arena)
        return vector, lambda d_vector: undo_states(undo_pool(d_vector))


class MeanEmbeddingClassifier(Classifier):
    """Mean of the inputs → tanh layer → readout (Iyyer et al. 2015): no memory, no order.

    Parameters: `hidden.U` [S·E + C, H], `hidden.b` [H].
    """

    @staticmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        parameters["hidden.U"] = glorot(a.inputs, a.hidden, rng, dtype)
        parameters["hidden.b"] = np.zeros(a.hidden, dtype)
        return a.hidden

    def _encode(
        self, batch: PackedBatch, rng: np.random.Generator | None, arena: Arena
    ) -> Encoding:
        inputs = InputLayer(batch, self.parameters, arena)
        U = drop_rows(self.parameters["hidden.U"], self.architecture.input_dropout, rng)
        # the mean of the projections is the projection of the mean
        x = inputs.project(U.P, self.parameters["hidden.b"])
        mean, undo_mean = pool(["mean"], batch, x[0], arena)
        h = np.tanh(mean)

        def undo(dh: Array) -> Gradients:
            da = dh * (1 - h * h)
            d_each = undo_mean(da).d_each
            assert d_each is not None
            deltas = d_each[batch.rows]
            dU, db, gradients = inputs.undo(U.P, deltas, np.arange(len(deltas)))
            return gradients | {"hidden.U": U.undo(dU), "hidden.b": db}

        return h, undo


class WindowClassifier(Classifier):
    """h_t = tanh(Σ_{k<w} x_{t-k} U_k + b) → readout: order within w positions, nothing beyond.

    A convolution (Kim 2014): what the recurrent network would be with a memory of w - 1 positions.

    Parameters: `window.U` [S·E + C, w·H], `window.b` [H].
    """

    @staticmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        parameters["window.U"] = glorot(a.inputs, a.window * a.hidden, rng, dtype)
        parameters["window.b"] = np.zeros(a.hidden, dtype)
        return a.hidden * len(a.readout)

    def _encode(
        self, batch: PackedBatch, rng: np.random.Generator | None, arena: Arena
    ) -> Encoding:
        a = self.architecture
        inputs = InputLayer(batch, self.parameters, arena)
        U = drop_rows(self.parameters["window.U"], a.input_dropout, rng)
        none = np.zeros(a.window * a.hidden, U.P.dtype)
        P = inputs.project(U.P, none, a.window)
        earlier = list(_earlier(batch, a.window))
        h = np.tile(self.parameters["window.b"], (P.shape[1], 1))
        for k, (here, there) in enumerate(earlier):
            h[here] += P[k, there]
        np.tanh(h, out=h)
        vector, undo_pool = pool(a.readout, batch, h, arena)

        def undo(d_vector: Array) -> Gradients:
            d_last, d_each, d_states = undo_pool(d_vector)
            dh = np.zeros_like(h) if d_states is None else d_states
            if d_each is not None:
                dh += d_each[batch.rows]
            if d_last is not None:
                dh[batch.last] += d_last[batch.closing]
            dh *= 1 - h * h
            dP = np.zeros((len(h), a.window, a.hidden), h.dtype)
            for k, (here, there) in enumerate(earlier):
                dP[there, k] = dh[here]  # no two positions share an earlier one
            dU, _, gradients = inputs.undo(U.P, dP.reshape(len(h), -1), np.arange(len(h)))
            return gradients | {"window.U": U.undo(dU), "window.b": dh.sum(axis=0)}

        return vector, undo


def _earlier(batch: PackedBatch, window: int) -> Iterator[tuple[Array, Array]]:
    """Yield, for k = 0 … window - 1, the positions that have a k-th before them, and that one."""
    count = batch.ids.shape[1]
    previous = np.full(count, -1)
    first = batch.batch_sizes[0]
    previous[first:] = np.repeat(batch.offsets[:-2], batch.batch_sizes[1:]) + batch.rows[first:]
    at = np.arange(count)
    for _ in range(window):
        here = np.flatnonzero(at >= 0)
        yield here, at[here]
        at = np.where(at >= 0, previous[at], -1)
