"""The same network in PyTorch, in each form in which people write it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence

from models.network import Architecture, Parameters
from models.packing import PackedBatch, Ragged

LAYERS: dict[str, type[nn.RNNBase]] = {"elman": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}


class Padded(NamedTuple):
    """Rows of equal length, time-major."""

    ids: Tensor
    """<int64>[T, B]"""
    last: Tensor
    """<int64>[B]: each sequence's last step."""


def pad(sequences: Ragged, rows: NDArray[np.int64]) -> Padded:
    """Fill the rows of a batch up to the longest."""
    starts, lengths = sequences.indptr[rows], sequences.lengths[rows]
    step = np.arange(lengths.max())[:, None]
    positions = starts + np.minimum(step, lengths - 1)  # what stands in the padding is not read
    ids = sequences.ids[0, positions].astype(np.int64)
    return Padded(torch.from_numpy(ids), torch.from_numpy(lengths - 1))


class TorchClassifier(nn.Module):
    """Embedding → recurrent layer → last state → linear, with the weights of ours.

    PyTorch's second bias stays 0, so that both networks have the same parameters; of the GRU's the
    candidate's part is our c.
    """

    def __init__(self, a: Architecture, parameters: Parameters, *, sparse: bool) -> None:
        super().__init__()
        tensors = {name: torch.from_numpy(P.copy()) for name, P in parameters.items()}
        self.embedding = nn.Embedding.from_pretrained(
            tensors["embedding.0"], freeze=False, sparse=sparse
        )
        self.layer = LAYERS[a.cell](a.embedding, a.hidden)
        self.readout = nn.Linear(a.hidden, a.classes)
        U, W, b = (tensors[f"recurrence.0.{name}"] for name in "UWb")
        second = torch.zeros_like(b)
        if a.cell == "gru":
            second[-a.hidden :] = tensors["recurrence.0.c"]
        with torch.no_grad():
            for name, P in (("weight_ih_l0", U.T), ("weight_hh_l0", W.T), ("bias_ih_l0", b)):
                getattr(self.layer, name).copy_(_gates(a.cell, P))
            self.layer.bias_hh_l0.copy_(second)
            self.readout.weight.copy_(tensors["readout.V"].T)
            self.readout.bias.copy_(tensors["readout.c"])
        if a.cell == "gru":
            trained = torch.zeros_like(second)
            trained[-a.hidden :] = 1
            self.layer.bias_hh_l0.register_hook(lambda gradient: gradient * trained)
        else:
            self.layer.bias_hh_l0.requires_grad_(False)

    def padded(self, batch: Padded) -> Tensor:
        """Return the logits <float>[B, K] of a padded batch."""
        states, _ = self.layer(self.embedding(batch.ids))
        logits: Tensor = self.readout(states[batch.last, torch.arange(len(batch.last))])
        return logits

    def packed(self, batch: PackedBatch) -> Tensor:
        """Return the logits <float>[B, K] of a packed batch, in the caller's order."""
        vectors = self.embedding(torch.from_numpy(batch.ids[0]))
        sequence = PackedSequence(vectors, torch.from_numpy(batch.batch_sizes))
        states, _ = self.layer(sequence)
        logits: Tensor = self.readout(states.data[torch.from_numpy(batch.last)])
        return logits


def _gates(cell: str, P: Tensor) -> Tensor:
    """Put our gates, along the first axis, in PyTorch's order; only the LSTM's differ."""
    if cell != "lstm":
        return P
    i, f, o, u = P.chunk(4)
    return torch.cat([i, f, u, o])


Step = Callable[[Tensor, tuple[Tensor, ...], Tensor, Tensor], tuple[Tensor, ...]]
"""Projected input, state, W and the recurrent bias → the new state, h first."""


def elman_step(x: Tensor, state: tuple[Tensor, ...], W: Tensor, c: Tensor) -> tuple[Tensor, ...]:
    """h_t = tanh(x_t U + b + h_{t-1} W)."""
    return (torch.tanh(torch.addmm(x, state[0], W)),)


def lstm_step(x: Tensor, state: tuple[Tensor, ...], W: Tensor, c: Tensor) -> tuple[Tensor, ...]:
    """Gates i, f, o and candidate u, in our order."""
    h, m = state
    gates, u = torch.addmm(x, h, W).split([3 * m.shape[1], m.shape[1]], dim=1)
    i, f, o = torch.sigmoid(gates).chunk(3, dim=1)
    m = f * m + i * torch.tanh(u)
    return o * torch.tanh(m), m


def gru_step(x: Tensor, state: tuple[Tensor, ...], W: Tensor, c: Tensor) -> tuple[Tensor, ...]:
    """Gates reset and z, candidate u; the reset stands behind the product."""
    (h,) = state
    sizes = [2 * h.shape[1], h.shape[1]]
    x_gates, x_u = x.split(sizes, dim=1)
    r_gates, r_u = (h @ W).split(sizes, dim=1)
    reset, z = torch.sigmoid(x_gates + r_gates).chunk(2, dim=1)
    u = torch.tanh(x_u + reset * (r_u + c))
    return (torch.lerp(u, h, z),)


STEPS: dict[str, Step] = {"elman": elman_step, "lstm": lstm_step, "gru": gru_step}


class LoopClassifier(nn.Module):
    """A loop by hand over packed steps, projecting each distinct token once, as ours does."""

    def __init__(self, a: Architecture, parameters: Parameters, step: Step | None = None) -> None:
        super().__init__()
        tensors = {name: torch.from_numpy(P.copy()) for name, P in parameters.items()}
        self.embedding = nn.Embedding.from_pretrained(
            tensors["embedding.0"], freeze=False, sparse=True
        )
        self.U, self.W, self.b, self.V, self.bias = (
            nn.Parameter(tensors[name])
            for name in (*(f"recurrence.0.{n}" for n in "UWb"), "readout.V", "readout.c")
        )
        c = tensors.get("recurrence.0.c")
        self.c = nn.Parameter(
            torch.zeros(a.hidden) if c is None else c, requires_grad=c is not None
        )
        self.parts = 2 if a.cell == "lstm" else 1
        self.step = step or STEPS[a.cell]

    def packed(self, batch: PackedBatch) -> Tensor:
        """Return the logits <float>[B, K] of a packed batch, in the caller's order."""
        distinct, inverse = np.unique(batch.ids[0], return_inverse=True)
        projected = torch.addmm(self.b, self.embedding(torch.from_numpy(distinct)), self.U)
        x = projected[torch.from_numpy(inverse)]
        state = (x.new_zeros(len(batch.lengths), len(self.W)),) * self.parts
        finished: list[Tensor] = []
        sizes: list[Any] = batch.batch_sizes.tolist()
        for now, after in zip(x.split(sizes), [*sizes[1:], 0], strict=True):
            state = self.step(now, state, self.W, self.c)
            if after < len(now):
                finished.append(state[0][after:])
                state = tuple(part[:after] for part in state)
        # the rows that end last are the longest, which lie first
        last = torch.cat(finished[::-1])[torch.from_numpy(batch.closing)]
        return torch.addmm(self.bias, last, self.V)
