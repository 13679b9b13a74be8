"""A recurrent classifier as an ONNX graph: ids and channels in, probabilities out.

ONNX's own operators RNN, GRU (its `linear_before_reset` form) and LSTM run the recurrence, so any
runtime of opset 18 reads texts as the network does: padded here, with their lengths beside them,
where `models.packing` packs. Long texts are cut into the same even chunks, in the graph.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, checker, helper, numpy_helper

from models.cells import CELLS
from models.embedding import table_name
from models.network import Architecture, RecurrentClassifier
from models.readout import POOLS, SUM_SCALE

Array = NDArray[Any]

OPSET = 18
"""The first whose ScatterND takes maxima."""
IR_VERSION = 8
"""The file format that came with it; helpers would write the newest, which runtimes then refuse."""

ACTIVATIONS = {"tanh": "Tanh", "relu": "Relu", "sigmoid": "Sigmoid"}


class Operator(NamedTuple):
    """The ONNX operator that is a cell."""

    name: str
    gates: tuple[int, ...]
    """Our gate in the place of each of its own."""
    sigmoids: int
    """Activations that come before φ."""
    activations: int
    """How often φ is applied."""


OPERATORS = {
    "elman": Operator("RNN", (0,), 0, 1),
    "gru": Operator("GRU", (1, 0, 2), 1, 1),  # z, reset, candidate
    "lstm": Operator("LSTM", (0, 2, 1, 3), 1, 2),  # i, o, f, candidate
}


def build_graph(
    members: Sequence[RecurrentClassifier],
    streams: Sequence[str],
    metadata: Mapping[str, str] | None = None,
) -> ModelProto:
    """Build one graph of one or several classifiers, whose log-odds are averaged.

    Inputs: for each stream `<int64>[batch, time]`, its ids; where the network reads channels,
    `channels <float32>[batch, time, C]`; `lengths <int64>[batch]`, each at least 1. What lies
    beyond a length is not looked at, but ids have to be ids: 0, say. Output: `probabilities
    <float32>[batch, K]`, softmax of the members' mean logits, which is the mean of their log-odds.

    Parameters
    ----------
    members
        Networks of one architecture.
    streams
        The names of the inputs with the ids, a stream each.
    metadata
        What else the file should say, beside the graph.

    Raises
    ------
    ValueError
        ONNX has no operator for the cell, or the readout is not one of `models.readout.POOLS`.
    """
    a = members[0].architecture
    if a.cell not in OPERATORS:
        raise ValueError(f"ONNX has no operator for the cell {a.cell!r}")
    if unknown := set(a.readout) - set(POOLS):
        raise ValueError(f"the graph has no readout {unknown.pop()!r}")
    g = _Graph()
    rows = _cut(g, a, streams) if a.chunk else _whole(g, a, streams)
    logits = [_logits(g, member, rows, f"{i}.") for i, member in enumerate(members)]
    g.node("Softmax", g("Mean", *logits), output="probabilities", axis=-1)
    value = helper.make_tensor_value_info
    inputs = [value(name, TensorProto.INT64, ["batch", "time"]) for name in streams]
    if a.channels:
        inputs.append(value("channels", TensorProto.FLOAT, ["batch", "time", a.channels]))
    inputs.append(value("lengths", TensorProto.INT64, ["batch"]))
    output = value("probabilities", TensorProto.FLOAT, ["batch", a.classes])
    graph = helper.make_graph(g.nodes, "classifier", inputs, [output], g.weights)
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="litotes",
    )
    helper.set_model_props(model, dict(metadata or {}))
    checker.check_model(model, full_check=True)
    return model


class _Graph:
    """Nodes and constants as they are added; a call adds a node and returns its output's name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def __call__(self, operator: str, *inputs: str, **attributes: Any) -> str:
        return self.node(operator, *inputs, output=f"{operator}.{len(self.nodes)}", **attributes)

    def node(self, operator: str, *inputs: str, output: str, **attributes: Any) -> str:
        """Add a node whose output has this name."""
        self.nodes.append(helper.make_node(operator, inputs, [output], output, **attributes))
        return output

    def weight(self, name: str, value: Array) -> str:
        """Add a weight."""
        content = np.ascontiguousarray(value, np.float32)
        self.weights.append(numpy_helper.from_array(content, name))
        return name

    def real(self, value: float) -> str:
        """Add a number."""
        return self.weight(f"constant.{len(self.weights)}", np.array(value))

    def integers(self, *values: int) -> str:
        """Add a list of integers."""
        return self._integers(np.array(values, np.int64))

    def integer(self, value: int) -> str:
        """Add an integer."""
        return self._integers(np.array(value, np.int64))

    def _integers(self, content: Array) -> str:
        name = f"constant.{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(content, name))
        return name


class _Rows(NamedTuple):
    """What the recurrence reads, step by step: R rows, each a text or a chunk of one."""

    ids: list[str]
    """<int64>[T, R] of each stream."""
    channels: str | None
    """<float32>[T, R, C]"""
    lengths: str
    """<int64>[R]"""
    chunks: _Chunks | None


class _Chunks(NamedTuple):
    """Which row belongs to which text."""

    owner: str
    """<int64>[R]: the text of each row."""
    closing: str
    """<bool>[R]: whether it is the text's last."""
    texts: str
    """<int64>[1]: the number of texts."""


def _whole(g: _Graph, a: Architecture, streams: Sequence[str]) -> _Rows:
    ids = [g("Transpose", name, perm=[1, 0]) for name in streams]
    channels = g("Transpose", "channels", perm=[1, 0, 2]) if a.channels else None
    return _Rows(ids, channels, "lengths", None)


def _cut(g: _Graph, a: Architecture, streams: Sequence[str]) -> _Rows:
    """Cut texts into chunks as `models.packing.pack` does."""
    assert a.chunk is not None
    zero, one = g.integer(0), g.integer(1)
    up = g("Add", "lengths", g.integer(a.chunk - 1))
    chunks = g("Div", up, g.integer(a.chunk))  # [batch], ⌈length / chunk⌉
    numbers = g("Range", zero, g("ReduceMax", chunks, keepdims=0), one)
    exists = g("Less", numbers, g("Unsqueeze", chunks, g.integers(1)))  # [batch, most chunks]
    found = g("NonZero", exists)  # [2, R]: text by text, chunk by chunk
    owner, number = g("Gather", found, zero), g("Gather", found, one)
    length, n = g("Gather", "lengths", owner), g("Gather", chunks, owner)
    # the k-th of n chunks begins at ⌊k·length / n⌋
    following = g("Add", number, one)
    begin = g("Div", g("Mul", number, length), n)
    lengths = g("Sub", g("Div", g("Mul", following, length), n), begin)
    steps = g("Range", zero, g("ReduceMax", lengths, keepdims=0), one)
    positions = g("Add", begin, g("Unsqueeze", steps, g.integers(1)))  # [T, R]
    width = g("Gather", g("Shape", streams[0]), one)
    positions = g("Min", positions, g("Sub", width, one))  # beyond a row's end anything will do
    flat = g("Add", positions, g("Mul", owner, width))
    ids = [g("Gather", g("Reshape", name, g.integers(-1)), flat) for name in streams]
    channels = None
    if a.channels:
        channels = g("Gather", g("Reshape", "channels", g.integers(-1, a.channels)), flat)
    closing = g("Equal", following, n)
    return _Rows(ids, channels, lengths, _Chunks(owner, closing, g("Shape", "lengths")))


def _logits(g: _Graph, member: RecurrentClassifier, rows: _Rows, prefix: str) -> str:
    a, p = member.architecture, member.parameters
    tables = [g.weight(prefix + table_name(s), p[table_name(s)]) for s in range(len(rows.ids))]
    parts = [g("Gather", table, ids) for table, ids in zip(tables, rows.ids, strict=True)]
    if rows.channels is not None:
        parts.append(rows.channels)
    x = g("Concat", *parts, axis=2) if len(parts) > 1 else parts[0]
    running = g("Cast", rows.lengths, to=TensorProto.INT32)
    for layer in range(a.layers):
        x = _recurrence(g, member, layer, x, running, prefix)
    vector = _pool(g, a, x, rows)
    product = g("MatMul", vector, g.weight(f"{prefix}readout.V", p["readout.V"]))
    return g("Add", product, g.weight(f"{prefix}readout.c", p["readout.c"]))


def _recurrence(
    g: _Graph, member: RecurrentClassifier, layer: int, x: str, running: str, prefix: str
) -> str:
    """Return h <float32>[T, R, H] of one layer."""
    a, p, name = member.architecture, member.parameters, f"recurrence.{layer}"
    operator, gates = OPERATORS[a.cell], CELLS[a.cell].gates
    bias = np.zeros((2, gates, a.hidden))  # added to x U and to h W
    bias[0] = p[f"{name}.b"].reshape(gates, -1)
    if (c := p.get(f"{name}.c")) is not None:
        bias[1, -1] = c
    phi = ACTIVATIONS[a.activation]
    y = g(
        operator.name,
        x,
        g.weight(f"{prefix}{name}.U", _by_gate(p[f"{name}.U"], operator)),
        g.weight(f"{prefix}{name}.W", _by_gate(p[f"{name}.W"], operator)),
        g.weight(f"{prefix}{name}.b", bias[:, list(operator.gates)].reshape(1, -1)),
        running,
        hidden_size=a.hidden,
        activations=["Sigmoid"] * operator.sigmoids + [phi] * operator.activations,
        **({"linear_before_reset": 1} if operator.name == "GRU" else {}),
    )
    return g("Squeeze", y, g.integers(1))  # one direction


def _by_gate(P: Array, operator: Operator) -> Array:
    """Return a matrix [R, G·H] as ONNX lays it out: [1, G·H, R], its gates in ONNX's order."""
    blocks = P.reshape(len(P), len(operator.gates), -1)[:, list(operator.gates)]
    return np.asarray(blocks.reshape(len(P), -1).T[None])


def _pool(g: _Graph, a: Architecture, h: str, rows: _Rows) -> str:
    """Read each text's states <float32>[T, R, H] as one vector, as `models.readout.pool` does."""
    steps = g("Range", g.integer(0), g("Gather", g("Shape", h), g.integer(0)), g.integer(1))
    steps = g("Unsqueeze", steps, g.integers(1))
    real = g("Unsqueeze", g("Less", steps, rows.lengths), g.integers(2))  # [T, R, 1]
    parts = []
    for kind in a.readout:
        if kind == "max":
            low = g.real(float(np.finfo(np.float32).min))
            highest = g("ReduceMax", g("Where", real, h, low), g.integers(0), keepdims=0)
            parts.append(_over_chunks(g, a, highest, rows.chunks, low, "max"))
        elif kind == "last":
            final = g("Equal", steps, g("Sub", rows.lengths, g.integer(1)))
            picked = g("Where", g("Unsqueeze", final, g.integers(2)), h, g.real(0))
            last = g("ReduceSum", picked, g.integers(0), keepdims=0)
            if rows.chunks is not None:
                last = g("Compress", last, rows.chunks.closing, axis=0)
            parts.append(last)
        else:
            zero = g.real(0)
            total = g("ReduceSum", g("Where", real, h, zero), g.integers(0), keepdims=0)
            total = _over_chunks(g, a, total, rows.chunks, zero, "add")
            lengths = g("Cast", "lengths", to=TensorProto.FLOAT)
            if kind == "sum":
                lengths = g("Div", g("Sqrt", lengths), g.real(SUM_SCALE))
            parts.append(g("Div", total, g("Unsqueeze", lengths, g.integers(1))))
    return g("Concat", *parts, axis=1)


def _over_chunks(
    g: _Graph, a: Architecture, values: str, chunks: _Chunks | None, start: str, reduction: str
) -> str:
    """Combine the rows' vectors [R, H] into the texts' [batch, H]."""
    if chunks is None:
        return values
    shape = g("Concat", chunks.texts, g.integers(a.hidden), axis=0)
    owner = g("Unsqueeze", chunks.owner, g.integers(1))
    return g("ScatterND", g("Expand", start, shape), owner, values, reduction=reduction)
