"""The exported graph, run by onnxruntime, against the classifier itself."""

import numpy as np
import onnxruntime
import pytest
from scipy.special import softmax

from models.graph import OPERATORS, build_graph
from models.network import RecurrentClassifier
from models.packing import Ragged
from tests.models.drawing import inputs_of, network

READOUTS = [("last",), ("max",), ("mean",), ("sum",), ("last", "max", "mean", "sum")]
LENGTHS = [9, 4, 1, 6, 2, 13]
STREAMS = ("tokens", "units")
BOTH = {"vocabularies": (11, 7), "channels": 3}


def drawn(seed: int, **shape) -> RecurrentClassifier:  # type: ignore[no-untyped-def]
    model = network(np.random.default_rng(seed), np.float32, **shape)
    assert isinstance(model, RecurrentClassifier)
    return model


def run(members: list[RecurrentClassifier], read: Ragged, junk: int = 0):  # type: ignore[no-untyped-def]
    """Pad by hand: `junk` more positions, and beyond the lengths what would change a verdict."""
    a = members[0].architecture
    streams = STREAMS[: len(a.vocabularies)]
    session = onnxruntime.InferenceSession(build_graph(members, streams).SerializeToString())
    time = int(read.lengths.max()) + junk
    feed = {"lengths": read.lengths}
    for name, rows, ids in zip(streams, a.vocabularies, read.ids, strict=True):
        feed[name] = np.full((len(read), time), rows - 1, np.int64)
        for i, length in enumerate(read.lengths):
            feed[name][i, :length] = ids[read.indptr[i] : read.indptr[i + 1]]
    if a.channels:
        feed["channels"] = np.full((len(read), time, a.channels), 1e3, np.float32)
        for i, length in enumerate(read.lengths):
            part = read.channels[read.indptr[i] : read.indptr[i + 1]]
            feed["channels"][i, :length] = part
    assert {one.name for one in session.get_inputs()} == set(feed)
    return session.run(["probabilities"], feed)[0]


def check(model: RecurrentClassifier, lengths: list[int] = LENGTHS, junk: int = 0) -> None:
    read = inputs_of(model, np.random.default_rng(1), lengths)
    expected = model.predict_proba(read)
    assert np.ptp(expected, axis=0).max() > 0.01 or len(lengths) == 1  # not a constant function
    np.testing.assert_allclose(run([model], read, junk), expected, atol=1e-5)


@pytest.mark.parametrize("activation", ["tanh", "relu", "sigmoid"])
@pytest.mark.parametrize("cell", OPERATORS)
def test_cells_and_activations(cell: str, activation: str) -> None:
    check(drawn(2, cell=cell, activation=activation))


@pytest.mark.parametrize("chunk", [None, 4])
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("readout", READOUTS, ids="+".join)
@pytest.mark.parametrize("cell", OPERATORS)
def test_every_shape(cell: str, readout: tuple[str, ...], layers: int, chunk: int | None) -> None:
    shape = {"cell": cell, "readout": readout, "layers": layers, "chunk": chunk}
    for inputs in ({}, {"vocabularies": (11, 7)}, {"channels": 3}, BOTH):
        check(drawn(3, **shape, **inputs), junk=2)


@pytest.mark.parametrize("chunk", [None, 4])
@pytest.mark.parametrize("lengths", [[1], [7], [4, 4], [8, 1], [1, 1]])
def test_batches_of_any_size(lengths: list[int], chunk: int | None) -> None:
    model = drawn(4, cell="gru", readout=READOUTS[-1], chunk=chunk, **BOTH)
    read = inputs_of(model, np.random.default_rng(1), lengths)
    np.testing.assert_allclose(run([model], read), model.predict_proba(read), atol=1e-5)


def test_one_graph_serves_every_batch() -> None:
    model = drawn(5, cell="lstm", readout=READOUTS[-1], chunk=4)
    session = onnxruntime.InferenceSession(build_graph([model], ["tokens"]).SerializeToString())
    for lengths in ([3], [1, 12, 5], [2, 2]):
        read = inputs_of(model, np.random.default_rng(1), lengths)
        tokens = np.zeros((len(lengths), max(lengths)), np.int64)
        tokens[np.arange(max(lengths)) < read.lengths[:, None]] = read.ids[0]
        (found,) = session.run(None, {"tokens": tokens, "lengths": read.lengths})
        np.testing.assert_allclose(found, model.predict_proba(read), atol=1e-5)


def test_members_average_their_log_odds() -> None:
    members = [drawn(seed, cell="gru", readout=READOUTS[-1], **BOTH) for seed in (6, 7, 8)]
    read = inputs_of(members[0], np.random.default_rng(1), LENGTHS)
    mean = np.mean([np.log(member.predict_proba(read)) for member in members], axis=0)
    np.testing.assert_allclose(run(members, read), softmax(mean, axis=1), atol=1e-5)


def test_what_onnx_has_no_operator_for_is_refused_by_name() -> None:
    model = drawn(9)
    object.__setattr__(model.architecture, "cell", "clockwork")
    with pytest.raises(ValueError, match="no operator for the cell 'clockwork'"):
        build_graph([model], ["tokens"])
