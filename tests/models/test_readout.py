import numpy as np
import pytest

from models.packing import Ragged, pack
from models.readout import cross_entropy, pool


def test_cross_entropy_worked_example() -> None:
    # o = (ln 3, 0): softmax = (3/4, 1/4); L = −ln 3/4 for class 0, −ln 1/4 for class 1
    logits = np.log([[3.0, 1.0], [3.0, 1.0]])
    loss, d_logits = cross_entropy(logits, np.array([0, 1]))
    assert loss == pytest.approx((np.log(4 / 3) + np.log(4)) / 2)
    np.testing.assert_allclose(d_logits, [[-0.125, 0.125], [0.375, -0.375]])


def test_cross_entropy_survives_extreme_logits() -> None:
    loss, d_logits = cross_entropy(np.array([[1e4, -1e4]]), np.array([1]))
    assert loss == pytest.approx(2e4)
    assert np.isfinite(d_logits).all()


def test_of_tied_maxima_the_first_gets_the_gradient() -> None:
    batch = pack(Ragged.from_sequences([[1, 2, 3]]))
    _, undo = pool(("max",), batch, np.array([[5.0], [5.0], [1.0]]))
    gradient = undo(np.array([[1.0]]))
    assert gradient.d_states is not None
    np.testing.assert_allclose(gradient.d_states, [[1.0], [0.0], [0.0]])


def test_an_unknown_readout_is_named() -> None:
    batch = pack(Ragged.from_sequences([[1]]))
    with pytest.raises(ValueError, match="'middle'"):
        pool(("middle",), batch, np.ones((1, 2)))
