"""The curve that the capacity figure draws."""

import numpy as np
import pytest

from experiments.hopfield import mean_field


def test_the_theory_collapses_at_the_capacity_of_the_literature() -> None:
    load, m = mean_field()
    assert load[0] == load.max() == pytest.approx(0.138, abs=5e-4)
    assert m[0] == pytest.approx(0.967, abs=1e-3)
    assert (np.diff(load) < 0).all()  # one branch: of less load more is left
    assert (np.diff(m) > 0).all()
