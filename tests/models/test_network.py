"""The forward pass against the equations written out, and facts about batches."""

import numpy as np
import pytest
from scipy.special import expit, softmax

from models.arena import Arena
from models.network import (
    Architecture,
    MeanEmbeddingClassifier,
    RecurrentClassifier,
    WindowClassifier,
)
from models.packing import Ragged, pack
from tests.models.drawing import inputs_of, labels, network, sequences

PHI = {"tanh": np.tanh, "sigmoid": expit, "relu": lambda a: np.maximum(a, 0)}


@pytest.mark.parametrize("activation", PHI)
def test_forward_is_the_equations(activation: str) -> None:
    rng = np.random.default_rng(1)
    readout = ("last", "max", "mean")
    model = network(rng, activation=activation, layers=2, readout=readout)
    p = model.parameters
    texts = sequences(rng, [3, 1, 6], 11)
    expected = []
    for i in range(3):
        x = p["embedding.0"][texts.ids[0, texts.indptr[i] : texts.indptr[i + 1]]]
        for layer in range(2):
            U, W, b = (p[f"recurrence.{layer}.{name}"] for name in "UWb")
            h, states = np.zeros(4), []
            for x_t in x:  # h_t = φ(x_t U + h_{t-1} W + b)
                h = PHI[activation](x_t @ U + h @ W + b)
                states.append(h)
            x = np.array(states)
        vector = np.concatenate([x[-1], x.max(axis=0), x.mean(axis=0)])
        expected.append(vector @ p["readout.V"] + p["readout.c"])
    np.testing.assert_allclose(model.logits(pack(texts)), expected, rtol=1e-12)


def test_mean_embedding_is_its_equations_and_knows_no_order() -> None:
    rng = np.random.default_rng(2)
    model = network(rng, cls=MeanEmbeddingClassifier)
    p = model.parameters
    ids = [4, 1, 1, 9]
    h = np.tanh(p["embedding.0"][ids].mean(axis=0) @ p["hidden.U"] + p["hidden.b"])
    expected = h @ p["readout.V"] + p["readout.c"]
    both = model.logits(pack(Ragged.from_sequences([ids, ids[::-1]])))
    np.testing.assert_allclose(both, [expected, expected], rtol=1e-12)


def test_an_input_is_its_vectors_and_channels_side_by_side() -> None:
    rng = np.random.default_rng(21)
    model = network(rng, vocabularies=(11, 7), channels=2)
    p = model.parameters
    texts = inputs_of(model, rng, [4])
    one, two = (p[f"embedding.{s}"][texts.ids[s]] for s in (0, 1))
    h = np.zeros(4)
    for x_t in np.concatenate([one, two, texts.channels], axis=1):
        h = np.tanh(x_t @ p["recurrence.0.U"] + h @ p["recurrence.0.W"] + p["recurrence.0.b"])
    expected = h @ p["readout.V"] + p["readout.c"]
    np.testing.assert_allclose(model.logits(pack(texts)), [expected], rtol=1e-12)


def test_chunks_start_anew_and_are_read_together() -> None:
    rng = np.random.default_rng(22)
    model = network(rng, readout=("last", "max", "mean", "sum"), chunk=3)
    halves = sequences(rng, [3, 3], 11)
    whole = Ragged.from_sequences([halves.ids[0]])
    states = model._encode(pack(halves), None, Arena())[0].reshape(2, 4, 4)
    joined = model._encode(model.pack(whole), None, Arena())[0].reshape(4, 4)
    np.testing.assert_allclose(joined[0], states[1, 0], rtol=1e-12)
    np.testing.assert_allclose(joined[1], states[:, 1].max(axis=0), rtol=1e-12)
    np.testing.assert_allclose(joined[2], states[:, 2].mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose(joined[3], states[:, 3].sum(axis=0) / np.sqrt(2), rtol=1e-12)


def test_the_window_sees_so_far_and_no_farther() -> None:
    rng = np.random.default_rng(23)
    model = network(rng, cls=WindowClassifier, window=3, readout=("last",))
    p = model.parameters
    texts = Ragged.from_sequences([[4, 1, 2, 3], [9, 1, 2, 3], [4, 9, 2, 3], [5]])
    logits = model.logits(pack(texts))
    U = p["window.U"].reshape(5, 3, 4)
    x = p["embedding.0"][[3, 2, 1]]
    h = np.tanh(sum(x[k] @ U[:, k] for k in range(3)) + p["window.b"])
    np.testing.assert_allclose(logits[0], h @ p["readout.V"] + p["readout.c"], rtol=1e-12)
    np.testing.assert_allclose(logits[1], logits[0], rtol=1e-12)
    assert np.abs(logits[2] - logits[0]).max() > 1e-3
    h = np.tanh(p["embedding.0"][5] @ U[:, 0] + p["window.b"])
    np.testing.assert_allclose(logits[3], h @ p["readout.V"] + p["readout.c"], rtol=1e-12)


def test_a_batch_mate_changes_nothing() -> None:
    rng = np.random.default_rng(3)
    model = network(rng, readout=("last", "max", "mean"))
    texts = sequences(rng, [4, 9, 1, 2], 11)
    together = model.logits(pack(texts))
    alone = [model.logits(pack(texts, np.array([i])))[0] for i in range(4)]
    np.testing.assert_allclose(together, alone, rtol=1e-12)


def test_prediction_keeps_the_order_of_the_texts_over_many_batches() -> None:
    rng = np.random.default_rng(4)
    model = network(rng)
    texts = sequences(rng, rng.integers(1, 9, 600).tolist(), 11)
    whole = softmax(model.logits(pack(texts)), axis=1)
    np.testing.assert_allclose(model.predict_proba(texts), whole, rtol=1e-12)


def test_no_texts_no_predictions() -> None:
    model = network(np.random.default_rng(0))
    assert model.predict_proba(Ragged.from_sequences([])).shape == (0, 3)


def test_dropout_drops_only_in_training_and_keeps_the_mean() -> None:
    rng = np.random.default_rng(5)
    shape = {"input_dropout": 0.3, "readout_dropout": 0.5, "word_dropout": 0.1}
    shape |= {"recurrent_dropout": 0.2, "channel_dropout": 0.5, "channels": 2}
    model = network(rng, **shape)
    batch, y = pack(inputs_of(model, rng, [5, 3, 8])), labels(rng, 3)
    plain, _ = model.loss_and_gradients(batch, y)
    again, _ = model.loss_and_gradients(batch, y)
    dropped, _ = model.loss_and_gradients(batch, y, np.random.default_rng(1))
    same, _ = model.loss_and_gradients(batch, y, np.random.default_rng(1))
    assert plain == again
    assert dropped == same
    assert plain != dropped


def test_initial_weights_are_those_of_the_seed() -> None:
    shape = Architecture(vocabularies=(7,), embedding=3, hidden=4)
    one, two, other = (
        RecurrentClassifier.initialize(shape, np.random.default_rng(seed)) for seed in (0, 0, 1)
    )
    for name, P in one.parameters.items():
        assert P.tobytes() == two.parameters[name].tobytes()
    assert (one.parameters["embedding.0"] != other.parameters["embedding.0"]).any()
    np.testing.assert_array_equal(one.parameters["recurrence.0.W"], np.eye(4))


def test_class_weights_weigh_the_examples() -> None:
    # weight 2 on class 0 is the same as seeing each text of class 0 twice, up to the mean's divisor
    rng = np.random.default_rng(6)
    model = network(rng, classes=2)
    texts = Ragged.from_sequences([[1, 2], [3, 4, 5]])
    twice = Ragged.from_sequences([[1, 2], [1, 2], [3, 4, 5]])
    weighted, _ = model.loss_and_gradients(
        pack(texts), np.array([0, 1]), class_weights=np.array([2.0, 1.0])
    )
    repeated, _ = model.loss_and_gradients(pack(twice), np.array([0, 0, 1]))
    assert weighted * 2 == pytest.approx(repeated * 3, rel=1e-12)
