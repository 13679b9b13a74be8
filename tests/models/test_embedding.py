"""Forms of input: an embedding is a matrix product that is not carried out."""

import numpy as np
import pytest

from models.cells import CELLS
from models.checks import dense
from models.network import RecurrentClassifier
from models.packing import Ragged
from tests.models.drawing import labels, network, sequences

VOCABULARY = 7


def one_hot(texts: Ragged) -> Ragged:
    """Give the same positions as vectors of one 1, beside an id that is the same everywhere."""
    vectors = np.eye(VOCABULARY)[texts.ids[0]]
    return Ragged(np.zeros_like(texts.ids), texts.indptr, vectors)


def pair(cell: str) -> tuple[RecurrentClassifier, RecurrentClassifier]:
    """Return a network whose embedding is the identity, and one that reads one-hot vectors."""
    rng = np.random.default_rng(1)
    shape = {"cell": cell, "readout": ("last", "max", "mean")}
    by_id = network(rng, vocabularies=(VOCABULARY,), embedding=VOCABULARY, **shape)
    by_vector = network(rng, vocabularies=(1,), embedding=1, channels=VOCABULARY, **shape)
    by_id.parameters["embedding.0"] = np.eye(VOCABULARY)
    by_vector.parameters |= {
        name: P for name, P in by_id.parameters.items() if name != "embedding.0"
    }
    U = by_id.parameters["recurrence.0.U"]
    by_vector.parameters["embedding.0"] = np.zeros((1, 1))  # the id says nothing
    by_vector.parameters["recurrence.0.U"] = np.concatenate([np.ones((1, U.shape[1])), U])
    assert isinstance(by_id, RecurrentClassifier)
    assert isinstance(by_vector, RecurrentClassifier)
    return by_id, by_vector


@pytest.mark.parametrize("cell", CELLS)
def test_one_hot_vectors_and_an_identity_embedding_are_one_function(cell: str) -> None:
    by_id, by_vector = pair(cell)
    rng = np.random.default_rng(2)
    texts = sequences(rng, [4, 1, 6, 3], VOCABULARY)
    found = by_vector.predict_proba(one_hot(texts))
    np.testing.assert_allclose(found, by_id.predict_proba(texts), rtol=1e-12)
    y = labels(rng, 4)
    loss, gradients = by_id.loss_and_gradients(by_id.pack(texts), y)
    other, others = by_vector.loss_and_gradients(by_vector.pack(one_hot(texts)), y)
    assert other == pytest.approx(loss, rel=1e-12)
    for name in gradients.keys() - {"embedding.0", "recurrence.0.U"}:
        np.testing.assert_allclose(others[name], gradients[name], rtol=1e-9, atol=1e-14)
    dU, dU_vector = gradients["recurrence.0.U"], others["recurrence.0.U"]
    np.testing.assert_allclose(dU_vector[1:], dU, rtol=1e-9, atol=1e-14)


def test_a_one_hot_vector_times_the_table_is_its_row() -> None:
    # any embedding is a linear layer on one-hot vectors: fold it into U, its gradient into U's
    by_id, by_vector = pair("elman")
    rng = np.random.default_rng(3)
    table = rng.standard_normal((VOCABULARY, VOCABULARY))
    U = by_id.parameters["recurrence.0.U"]
    by_id.parameters["embedding.0"] = table
    by_vector.parameters["recurrence.0.U"] = np.concatenate([np.ones((1, 4)), table @ U])
    texts, y = sequences(rng, [4, 1, 6, 3], VOCABULARY), labels(rng, 4)
    found = by_vector.predict_proba(one_hot(texts))
    np.testing.assert_allclose(found, by_id.predict_proba(texts), rtol=1e-10)
    _, gradients = by_id.loss_and_gradients(by_id.pack(texts), y)
    _, others = by_vector.loss_and_gradients(by_vector.pack(one_hot(texts)), y)
    d_folded = others["recurrence.0.U"][1:]  # ∂L/∂(table U)
    d_table = dense(gradients["embedding.0"], table.shape)
    np.testing.assert_allclose(d_table, d_folded @ U.T, rtol=1e-9, atol=1e-13)
    np.testing.assert_allclose(
        gradients["recurrence.0.U"], table.T @ d_folded, rtol=1e-9, atol=1e-13
    )
