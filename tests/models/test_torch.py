"""The same network in PyTorch: an independent engine for the loss and every gradient."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checks import dense
from models.network import MeanEmbeddingClassifier
from models.packing import Ragged, pack
from models.sequence import NO_TARGET, SequenceNetwork
from tests.models.drawing import labels, network, sequences

pytestmark = pytest.mark.torch

CLASS_WEIGHTS = np.array([1.0, 2.0, 0.5])


def torch_layer(shape: dict[str, Any], U: Any, W: Any) -> tuple[Any, Callable[[Any], Any]]:
    """Return PyTorch's layer, and what puts our gates in its order."""
    import torch

    size = {"input_size": len(U), "hidden_size": len(W), "dtype": U.dtype}
    if shape["cell"] == "elman":
        return torch.nn.RNN(nonlinearity=shape["activation"], **size), lambda P: P
    if shape["cell"] == "gru":  # reset, update, candidate
        return torch.nn.GRU(**size), lambda P: P

    def swap_last(P: Any) -> Any:  # ours: i, f, o, u; theirs: i, f, u, o
        i, f, o, u = P.chunk(4)
        return torch.cat([i, f, u, o])

    return torch.nn.LSTM(**size), swap_last


def torch_states(parameters: dict[str, Any], x: Any, shape: dict[str, Any]) -> Any:
    import torch

    for layer in range(shape["layers"]):
        U, W, b = (parameters[f"recurrence.{layer}.{name}"] for name in "UWb")
        rnn, to_theirs = torch_layer(shape, U, W)
        weights = {"weight_ih_l0": U.T, "weight_hh_l0": W.T, "bias_ih_l0": b}
        weights = {name: to_theirs(P) for name, P in weights.items()}
        weights["bias_hh_l0"] = torch.zeros_like(b)
        if shape["cell"] == "gru":
            c = parameters[f"recurrence.{layer}.c"]
            weights["bias_hh_l0"] = torch.cat([torch.zeros_like(b)[: -len(c)], c])
        x, _ = torch.func.functional_call(rnn, weights, (x,))
    return x


def torch_loss(parameters: dict[str, Any], texts: Ragged, y: Any, shape: dict[str, Any]) -> Any:
    import torch

    vectors = []
    for start, stop in zip(texts.indptr, texts.indptr[1:], strict=False):
        x = parameters["embedding.0"][torch.from_numpy(texts.ids[0, start:stop].astype(np.int64))]
        if "hidden.U" in parameters:
            mean = x.mean(dim=0)
            vectors.append(torch.tanh(mean @ parameters["hidden.U"] + parameters["hidden.b"]))
            continue
        x = torch_states(parameters, x, shape)
        pools = {"last": x[-1], "max": x.amax(dim=0), "mean": x.mean(dim=0)}
        vectors.append(torch.cat([pools[kind] for kind in shape["readout"]]))
    logits = torch.stack(vectors) @ parameters["readout.V"] + parameters["readout.c"]
    losses = torch.nn.functional.cross_entropy(logits, torch.from_numpy(y), reduction="none")
    weights = torch.from_numpy(CLASS_WEIGHTS).to(losses.dtype)[torch.from_numpy(y)]
    return (weights * losses).mean()


@settings(max_examples=200, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 12), min_size=1, max_size=6),
    hidden=st.integers(1, 8),
    embedding=st.integers(1, 8),
    layers=st.integers(1, 3),
    cell=st.sampled_from([("elman", "tanh"), ("elman", "relu"), ("gru", "tanh"), ("lstm", "tanh")]),
    readout=st.sampled_from([("last",), ("max",), ("mean",), ("last", "max", "mean")]),
    memoryless=st.booleans(),
    precision=st.sampled_from([("float64", 1e-10), ("float32", 1e-4)]),
    seed=st.integers(0, 2**32 - 1),
)
def test_loss_and_every_gradient(
    lengths: list[int],
    hidden: int,
    embedding: int,
    layers: int,
    cell: tuple[str, str],
    readout: tuple[str, ...],
    memoryless: bool,
    precision: tuple[str, float],
    seed: int,
) -> None:
    import torch

    dtype, tolerance = precision
    rng = np.random.default_rng(seed)
    shape = {"layers": layers, "cell": cell[0], "activation": cell[1], "readout": readout}
    cls = {"cls": MeanEmbeddingClassifier} if memoryless else {}
    model = network(rng, dtype=dtype, hidden=hidden, embedding=embedding, **shape, **cls)
    texts = sequences(rng, lengths, 11)
    y = labels(rng, len(lengths))
    loss, gradients = model.loss_and_gradients(pack(texts), y, class_weights=CLASS_WEIGHTS)

    theirs = {
        name: torch.from_numpy(P.copy()).requires_grad_() for name, P in model.parameters.items()
    }
    their_loss = torch_loss(theirs, texts, y, shape)
    agree(loss, gradients, their_loss, theirs, tolerance)


def agree(
    loss: float, gradients: Any, their_loss: Any, theirs: dict[str, Any], tolerance: float
) -> None:
    their_loss.backward()
    assert loss == pytest.approx(their_loss.item(), rel=tolerance)
    for name, P in theirs.items():
        expected = np.zeros(P.shape) if P.grad is None else P.grad.numpy()
        found = dense(gradients[name], tuple(P.shape))
        scale = max(1e-3, float(np.abs(expected).max()))
        np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance * scale, err_msg=name)


@settings(max_examples=100, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 9), min_size=1, max_size=5),
    hidden=st.integers(1, 6),
    layers=st.integers(1, 3),
    cell=st.sampled_from([("elman", "tanh"), ("elman", "relu"), ("gru", "tanh"), ("lstm", "tanh")]),
    precision=st.sampled_from([("float64", 1e-10), ("float32", 1e-4)]),
    seed=st.integers(0, 2**32 - 1),
)
def test_many_to_many(
    lengths: list[int],
    hidden: int,
    layers: int,
    cell: tuple[str, str],
    precision: tuple[str, float],
    seed: int,
) -> None:
    import torch

    dtype, tolerance = precision
    rng = np.random.default_rng(seed)
    shape = {"layers": layers, "cell": cell[0], "activation": cell[1]}
    model = network(rng, dtype=dtype, cls=SequenceNetwork, hidden=hidden, **shape)
    texts = sequences(rng, lengths, 11)
    y = labels(rng, sum(lengths))
    y[rng.random(len(y)) < 0.3] = NO_TARGET
    y[0] = 1  # the mean over none is no number there
    loss, gradients = model.loss_and_gradients(model.pack(texts), y)

    theirs = {
        name: torch.from_numpy(P.copy()).requires_grad_() for name, P in model.parameters.items()
    }
    states = [
        torch_states(theirs, theirs["embedding.0"][torch.from_numpy(ids.astype(np.int64))], shape)
        for ids in np.split(texts.ids[0], texts.indptr[1:-1])
    ]
    logits = torch.cat(states) @ theirs["readout.V"] + theirs["readout.c"]
    their_loss = torch.nn.functional.cross_entropy(
        logits, torch.from_numpy(y), ignore_index=NO_TARGET
    )
    agree(loss, gradients, their_loss, theirs, tolerance)
