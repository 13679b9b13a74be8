"""The scorer against the network that it is made of."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.special import softmax

from models.cells import CELLS
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged
from tests.models.drawing import sequences

PLAIN = Architecture(vocabularies=(11,), embedding=3, hidden=4, classes=3)
EVERYTHING = replace(
    PLAIN,
    vocabularies=(11, 7),
    channels=2,
    readout=("last", "max", "mean", "sum"),
    chunk=4,
    layers=2,
    feedback_width=3,
)
LENGTHS = [9, 4, 1, 6, 2, 13]


def drawn(rng: np.random.Generator, a: Architecture, lengths: list[int]) -> Ragged:
    one = sequences(rng, lengths, a.vocabularies[0])
    ids = [rng.integers(0, rows, sum(lengths)) for rows in a.vocabularies]
    channels = rng.standard_normal((sum(lengths), a.channels))
    return Ragged(np.array(ids, np.int32), one.indptr, channels)


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("architecture", [PLAIN, EVERYTHING])
@pytest.mark.parametrize("rows", [2, 256])
def test_scores_are_the_networks(
    cell: str, architecture: Architecture, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.scoring.ROWS_PER_BATCH", rows)
    rng = np.random.default_rng(1)
    network = RecurrentClassifier.initialize(replace(architecture, cell=cell), rng, np.float64)
    for P in network.parameters.values():
        P += 0.3 * rng.standard_normal(P.shape)
    texts = drawn(rng, architecture, LENGTHS)
    expected = softmax(network.logits(network.pack(texts)), axis=1)
    scorer = network.scorer()
    for _ in range(2):  # the second time every projection is known
        found = scorer.predict_proba(texts)
        np.testing.assert_allclose(found, expected, rtol=1e-10)


def test_blocks_of_steps_join(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    network = RecurrentClassifier.initialize(PLAIN, rng, np.float64)
    monkeypatch.setattr("models.scoring.BLOCK", 100)
    texts = drawn(rng, PLAIN, [30, 2, 15, 11, 12])
    expected = softmax(network.logits(network.pack(texts)), axis=1)
    np.testing.assert_allclose(network.predict_proba(texts), expected, rtol=1e-10)


def test_ids_that_come_later_are_projected_then() -> None:
    rng = np.random.default_rng(3)
    network = RecurrentClassifier.initialize(PLAIN, rng, np.float64)
    scorer = network.scorer()
    for ids in ([[1, 2]], [[2, 3], [10]]):
        texts = Ragged.from_sequences(ids)
        expected = softmax(network.logits(network.pack(texts)), axis=1)
        np.testing.assert_allclose(scorer.predict_proba(texts), expected, rtol=1e-10)
