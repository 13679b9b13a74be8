"""The same layers and networks in PyTorch: an independent engine for every value and gradient."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.checks import dense
from models.network import MeanEmbeddingClassifier
from models.packing import Ragged, pack
from models.sequence import NO_TARGET, SequenceNetwork
from tests.models.drawing import labels, network, sequences
from tests.models.layers import Case, cast, compare, draw, ours
from tests.models.test_reference import FILES, read
from tests.models.torch_layers import LAYERS, LOOPS, states, theirs

pytestmark = pytest.mark.torch

CLASS_WEIGHTS = np.array([1.0, 2.0, 0.5])


@settings(max_examples=300, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 15), min_size=1, max_size=6),
    hidden=st.integers(1, 12),
    inputs=st.integers(1, 12),
    cell=st.sampled_from(LAYERS + LOOPS),
    seed=st.integers(0, 2**32 - 1),
)
def test_a_layer_s_states_and_every_gradient_in_float64(
    lengths: list[int], hidden: int, inputs: int, cell: tuple[str, str], seed: int
) -> None:
    case = draw(np.random.default_rng(seed), *cell, lengths, inputs=inputs, hidden=hidden)
    compare(ours(case), theirs(case), 1e-10)


@settings(max_examples=300, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 15), min_size=1, max_size=6),
    hidden=st.integers(4, 16),  # in an array of one or two entries sums may cancel
    inputs=st.integers(4, 16),
    cell=st.sampled_from(LAYERS + LOOPS),
    seed=st.integers(0, 2**32 - 1),
)
def test_a_layer_s_states_and_every_gradient_in_float32(
    lengths: list[int], hidden: int, inputs: int, cell: tuple[str, str], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    case = draw(rng, *cell, lengths, inputs=inputs, hidden=hidden, bounded=True)
    if cell[1] == "relu":  # whose slope jumps where rounding decides the sign
        assume(_distance_from_kink(case) > 1e-5)
    compare(ours(cast(case, "float32")), theirs(cast(case, "float32")), 1e-5)


def _distance_from_kink(case: Case) -> float:
    """The least |a| of any unit, feedback included, in float64."""
    P, least = case.arrays, np.inf
    for x in np.split(P["x"], np.cumsum(case.lengths)[:-1]):
        fed = np.zeros(len(P["W"]))
        for x_t in x:
            a = x_t @ P["U"] + fed @ P["W"] + P["b"]
            fed = np.maximum(a, 0)
            e = fed @ P["V"] + P["d"] if "V" in P else a
            fed = np.maximum(e, 0)
            least = min(least, np.abs(a).min(), np.abs(e).min())
    return float(least)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_committed_references_are_what_pytorch_says(path: Path) -> None:
    case, expected = read(path)
    compare(theirs(case), expected, 1e-12)


def torch_states(parameters: dict[str, Any], x: Any, shape: dict[str, Any]) -> Any:
    for layer in range(shape["layers"]):
        prefix = f"recurrence.{layer}."
        P = {name[len(prefix) :]: parameters[name] for name in parameters if prefix in name}
        x = states(shape["cell"], shape["activation"], P, x)
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
    cell=st.sampled_from(LAYERS + LOOPS),
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
