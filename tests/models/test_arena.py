"""Memory that is used again, and what must not lie in it."""

from dataclasses import replace

import numpy as np
import pytest

from models.arena import Arena
from models.cells import CELLS
from models.embedding import SparseRows
from models.network import RecurrentClassifier
from tests.models.test_scoring import EVERYTHING, drawn


def test_the_same_memory_comes_back_in_the_same_order() -> None:
    arena = Arena()
    one, two = arena.empty((3, 4), np.float32), arena.zeros((5,), np.float64)
    arena.reset()
    again, larger = arena.zeros((2, 4), np.float32), arena.empty((50,), np.float64)
    assert np.shares_memory(one, again)
    assert not np.shares_memory(two, larger)  # there was no room
    assert not np.shares_memory(again, larger)
    assert not one[:2].any()


@pytest.mark.parametrize("cell", CELLS)
def test_the_next_batch_does_not_touch_a_gradient(cell: str) -> None:
    rng = np.random.default_rng(1)
    network = RecurrentClassifier.initialize(replace(EVERYTHING, cell=cell), rng, np.float64)
    arena = Arena()
    kept = []
    for lengths in ([9, 4, 1], [3, 8], [12, 12, 2, 7]):
        batch = network.pack(drawn(rng, EVERYTHING, lengths))
        labels = np.arange(len(lengths)) % 2
        loss, expected = network.loss_and_gradients(batch, labels)
        found = network.loss_and_gradients(batch, labels, arena=arena)
        assert found[0] == loss
        kept.append((found[1], expected))
    for gradients, expected in kept:
        for name, gradient in gradients.items():
            whole = expected[name]
            if isinstance(gradient, SparseRows):
                assert isinstance(whole, SparseRows)
                np.testing.assert_array_equal(gradient.ids, whole.ids)
                gradient, whole = gradient.values, whole.values
            np.testing.assert_array_equal(gradient, whole, err_msg=name)
