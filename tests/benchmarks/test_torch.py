"""A rival that claims the same work sees the same losses, step after step; the others do not."""

import numpy as np
import pytest

from benchmarks.our_step import our_step
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged

pytestmark = pytest.mark.torch


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize("cell", ["elman", "lstm", "gru"])
def test_the_same_losses_over_five_steps(cell: str, plain: bool) -> None:
    from benchmarks.torch_training import torch_contenders

    rng = np.random.default_rng(0)
    lengths = rng.integers(1, 12, 40)
    texts = Ragged.from_sequences([rng.integers(0, 50, n) for n in lengths])
    labels = rng.integers(0, 2, 40)
    classifier = RecurrentClassifier.initialize(Architecture((50,), 7, 6, cell=cell), rng)
    batches = [rng.permutation(40)[:8] for _ in range(5)]

    def losses(step) -> list[float]:
        return [step(rows) for rows in batches]

    ours = losses(our_step(classifier, texts, labels, plain=plain))
    rivals, failed = torch_contenders(classifier, texts, labels, plain=plain)
    assert not failed
    assert {rival.is_layer for rival in rivals} == {True, False}
    for rival in rivals:
        apart = np.abs(np.subtract(losses(rival.step), ours))
        if not rival.other_work:
            assert apart.max() < (1e-6 if plain else 1e-5), rival.name
        elif not plain:  # dense descent is sparse descent
            assert apart.max() > 1e-5, rival.name
