"""The classifiers: embedding → encoder → readout → softmax, and the gradient of every parameter.

`RecurrentClassifier` is the network this project is about; `MeanEmbeddingClassifier` is its
memoryless control, with the same embedding and the same readout but no order of words.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from numpy.typing import DTypeLike, NDArray
from scipy.special import softmax

from models import recurrence
from models.cells import CELLS
from models.embedding import (
    Distinct,
    Gradients,
    SparseRows,
    distinct_tokens,
    dropout_mask,
    sum_by_token,
)
from models.initializers import RECURRENT, glorot
from models.packing import PackedBatch, Ragged, pack
from models.readout import cross_entropy, pool

Array = NDArray[Any]
Parameters = dict[str, Array]

UNKNOWN = 0
"""The token id of `<unk>`, which word dropout puts in a token's place."""


@dataclass(frozen=True)
class Architecture:
    """The shape of a classifier and its regularisation."""

    vocabulary: int
    embedding: int
    hidden: int
    classes: int = 2
    cell: str = "elman"
    activation: str = "tanh"
    layers: int = 1
    initialization: str = "identity"
    readout: tuple[str, ...] = ("last",)
    embedding_dropout: float = 0.0
    word_dropout: float = 0.0
    readout_dropout: float = 0.0
    weight_penalty: float = 0.0


class Classifier(ABC):
    """What the two networks share: embedding, readout V, c, loss, penalty, prediction.

    Parameters
    ----------
    architecture
        The shape.
    parameters
        Name → array. `embedding` [V, E], `readout.V` [R, K], `readout.c` [K] and the encoder's own.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        self.architecture = architecture
        self.parameters = parameters

    @classmethod
    def initialize(
        cls, architecture: Architecture, rng: np.random.Generator, dtype: DTypeLike = np.float32
    ) -> Self:
        """Draw the parameters: embedding N(0, 0.1²), matrices as the architecture says."""
        a = architecture
        table = rng.standard_normal((a.vocabulary, a.embedding)) * 0.1
        parameters = {"embedding": table.astype(dtype)}
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
        self, batch: PackedBatch, distinct: Distinct, E: Array
    ) -> tuple[Array, Callable[[Array], tuple[Array, Gradients]]]:
        """Encode each sequence as one vector.

        `E` <float>[M, E] holds the distinct tokens' vectors. Returns the vectors <float>[B, R] and
        their undoing: ∂L/∂vectors → (∂L/∂E, gradients of the encoder's parameters).
        """

    def _forward(
        self, batch: PackedBatch, rng: np.random.Generator | None
    ) -> tuple[Array, Callable[[Array], Gradients]]:
        a, p = self.architecture, self.parameters
        if rng is not None and a.word_dropout:
            dropped = rng.random(len(batch.token_ids), np.float32) < a.word_dropout
            batch = replace(batch, token_ids=np.where(dropped, UNKNOWN, batch.token_ids))
        distinct = distinct_tokens(batch)
        E = p["embedding"][distinct.ids]
        embedding_mask = dropout_mask(E.shape, a.embedding_dropout, rng, E.dtype)
        if embedding_mask is not None:
            E *= embedding_mask
        vector, undo_encode = self._encode(batch, distinct, E)
        readout_mask = dropout_mask(vector.shape, a.readout_dropout, rng, E.dtype)
        if readout_mask is not None:
            vector = vector * readout_mask
        logits = vector @ p["readout.V"] + p["readout.c"]

        def undo(d_logits: Array) -> Gradients:
            d_vector = d_logits @ p["readout.V"].T
            if readout_mask is not None:
                d_vector *= readout_mask
            dE, gradients = undo_encode(d_vector)
            if embedding_mask is not None:
                dE *= embedding_mask
            gradients["embedding"] = SparseRows(distinct.ids, dE)
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
    ) -> tuple[float, Gradients]:
        """One training step's loss and the gradient of every parameter.

        L = (1/B) Σ w[y_i]·(−log p_i[y_i]) + (λ/2) Σ ‖P‖² over the weight matrices P of encoder and
        readout, λ the architecture's `weight_penalty`.

        Parameters
        ----------
        batch
            B packed sequences.
        labels : <int64>[B]
            In the caller's order, not the batch's.
        rng
            Draws the dropout; without it nothing is dropped.
        class_weights : <float>[K], optional
            w; ones by default.

        Returns
        -------
        loss
            In nats.
        gradients
            Keyed like the parameters; the embedding's as `SparseRows`.
        """
        logits, undo = self._forward(batch, rng)
        loss, d_logits = cross_entropy(logits, labels[batch.order], class_weights)
        gradients = undo(d_logits)
        penalty = self.architecture.weight_penalty
        if penalty:
            for name, gradient in gradients.items():
                P = self.parameters[name]
                if name != "embedding" and P.ndim == 2:
                    gradients[name] = gradient + penalty * P
                    loss += 0.5 * penalty * float(np.vdot(P, P))
        return loss, gradients

    def logits(self, batch: PackedBatch) -> Array:
        """Return o <float>[B, K], in the caller's order; nothing is dropped."""
        return batch.unsort(self._forward(batch, None)[0])

    def predict_proba(self, sequences: Ragged, tokens_per_batch: int = 20_000) -> Array:
        """Return softmax(o) <float>[sequences, K], in batches of sequences of similar length."""
        result = np.empty((len(sequences), self.architecture.classes), np.float64)
        for rows in batches_by_length(sequences.lengths, tokens_per_batch):
            result[rows] = softmax(self.logits(pack(sequences, rows)).astype(np.float64), axis=1)
        return result


def batches_by_length(lengths: NDArray[np.int64], tokens_per_batch: int) -> list[NDArray[np.int64]]:
    """Cut all rows, sorted by length, into batches of about as many tokens."""
    order = np.argsort(lengths, kind="stable")
    batch = (np.cumsum(lengths[order]) - 1) // tokens_per_batch
    return np.split(order, np.flatnonzero(np.diff(batch)) + 1) if len(order) else []


class RecurrentClassifier(Classifier):
    """Embedding → stacked recurrences → many-to-one readout.

    Parameters of layer l: `recurrence.l.U` [E or H, G·H], `recurrence.l.W` [H, G·H],
    `recurrence.l.b` [G·H].
    """

    @staticmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        cell = CELLS[a.cell](a.activation)
        for layer in range(a.layers):
            inputs, outputs = (a.hidden if layer else a.embedding), cell.gates * a.hidden
            name = f"recurrence.{layer}"
            parameters[f"{name}.U"] = glorot(inputs, outputs, rng, dtype)
            parameters[f"{name}.W"] = RECURRENT[a.initialization](a.hidden, outputs, rng, dtype)
            parameters[f"{name}.b"] = cell.initial_bias(a.hidden).astype(dtype)
        return a.hidden * len(a.readout)

    def _encode(
        self, batch: PackedBatch, distinct: Distinct, E: Array
    ) -> tuple[Array, Callable[[Array], tuple[Array, Gradients]]]:
        a, p = self.architecture, self.parameters
        cell = CELLS[a.cell](a.activation)
        tapes, inputs = [], []
        h = E
        for layer in range(a.layers):
            U, W, b = (p[f"recurrence.{layer}.{name}"] for name in "UWb")
            # the first layer's input is projected once per distinct token, and gathered
            x = h @ U + b if layer else (E @ U + b)[distinct.inverse]
            inputs.append(h)
            h, tape = recurrence.forward(cell, batch, x, W)
            tapes.append(tape)
        vector, undo_pool = pool(a.readout, batch, h)

        def undo(d_vector: Array) -> tuple[Array, Gradients]:
            gradients: Gradients = {}
            d_last, d_states = undo_pool(d_vector)
            rows = recurrence.delta_rows(batch)
            for layer in reversed(range(a.layers)):
                name = f"recurrence.{layer}"
                U, W = p[f"{name}.U"], p[f"{name}.W"]
                dx, dW = recurrence.backward(
                    cell, tapes[layer], W, d_states=d_states, d_last=d_last
                )
                dP = dx[rows] if layer else sum_by_token(distinct, dx, rows)
                gradients[f"{name}.U"] = inputs[layer].T @ dP
                gradients[f"{name}.W"] = dW
                gradients[f"{name}.b"] = dP.sum(axis=0)
                d_last, d_states = None, dP @ U.T  # what the layer below, or the embedding, gets
            assert d_states is not None
            return d_states, gradients

        return vector, undo


class MeanEmbeddingClassifier(Classifier):
    """Mean of the embeddings → tanh layer → readout (Iyyer et al. 2015): no memory, no order.

    Parameters: `hidden.U` [E, H], `hidden.b` [H].
    """

    @staticmethod
    def _initialize_encoder(
        a: Architecture, parameters: Parameters, rng: np.random.Generator, dtype: DTypeLike
    ) -> int:
        parameters["hidden.U"] = glorot(a.embedding, a.hidden, rng, dtype)
        parameters["hidden.b"] = np.zeros(a.hidden, dtype)
        return a.hidden

    def _encode(
        self, batch: PackedBatch, distinct: Distinct, E: Array
    ) -> tuple[Array, Callable[[Array], tuple[Array, Gradients]]]:
        U, b = self.parameters["hidden.U"], self.parameters["hidden.b"]
        lengths = batch.lengths[:, None].astype(E.dtype)
        mean = (batch.row_sums @ E[distinct.inverse]) / lengths
        h = np.tanh(mean @ U + b)

        def undo(dh: Array) -> tuple[Array, Gradients]:
            da = dh * (1 - h * h)
            d_mean = (da @ U.T) / lengths
            dE = sum_by_token(distinct, d_mean[batch.rows], np.arange(len(batch.token_ids)))
            return dE, {"hidden.U": mean.T @ da, "hidden.b": da.sum(axis=0)}

        return h, undo
