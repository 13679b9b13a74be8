import numpy as np
import pytest

from models.embedding import SparseRows
from models.optimizers import SGD, Adam, clip, squared_norm, warmup_and_decay


def test_sgd_worked_example() -> None:
    parameters = {"P": np.array([1.0, 2.0]), "table": np.ones((3, 2))}
    rows = SparseRows(np.array([2]), np.array([[10.0, -10.0]]))
    SGD().step(parameters, {"P": np.array([0.5, -1.0]), "table": rows}, rate=0.1)
    np.testing.assert_allclose(parameters["P"], [0.95, 2.1])
    np.testing.assert_allclose(parameters["table"], [[1, 1], [1, 1], [0, 2]])


def test_adam_is_the_papers_algorithm() -> None:
    rng = np.random.default_rng(0)
    P = rng.standard_normal(5)
    expected, m, v = P.copy(), np.zeros(5), np.zeros(5)
    adam, parameters = Adam(), {"P": P}
    for t in range(1, 8):
        g = rng.standard_normal(5)
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        expected -= 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        adam.step(parameters, {"P": g}, rate=0.01)
    np.testing.assert_allclose(P, expected, rtol=1e-12)


def test_adam_on_rows_is_adam_where_every_row_is_touched() -> None:
    rng = np.random.default_rng(1)
    start = rng.standard_normal((4, 3))
    whole, by_rows = {"P": start.copy()}, {"P": start.copy()}
    a, b = Adam(), Adam()
    for _ in range(5):
        g = rng.standard_normal((4, 3))
        a.step(whole, {"P": g}, rate=0.01)
        b.step(by_rows, {"P": SparseRows(np.arange(4), g)}, rate=0.01)
    np.testing.assert_array_equal(whole["P"], by_rows["P"])


def test_adam_leaves_untouched_rows_alone() -> None:
    parameters = {"P": np.ones((3, 2))}
    adam = Adam()
    for _ in range(3):
        adam.step(parameters, {"P": SparseRows(np.array([1]), np.ones((1, 2)))}, rate=0.1)
    np.testing.assert_array_equal(parameters["P"][[0, 2]], 1)
    assert (parameters["P"][1] < 1).all()


def test_adam_goes_on_from_its_state() -> None:
    rng = np.random.default_rng(2)
    gradients = rng.standard_normal((6, 4))
    straight, broken = {"P": np.zeros(4)}, {"P": np.zeros(4)}
    adam, first, second = Adam(), Adam(), Adam()
    for g in gradients:
        adam.step(straight, {"P": g}, rate=0.1)
    for g in gradients[:3]:
        first.step(broken, {"P": g}, rate=0.1)
    second.restore(first.state())
    for g in gradients[3:]:
        second.step(broken, {"P": g}, rate=0.1)
    assert straight["P"].tobytes() == broken["P"].tobytes()


def test_clipping_is_by_the_joint_norm() -> None:
    # ‖(3, 4)‖ = 5 over both; at most 1 → each a fifth
    gradients = {"P": np.array([3.0]), "Q": SparseRows(np.array([0]), np.array([[4.0]]))}
    assert squared_norm(gradients) == pytest.approx(25)
    clip(gradients, 5.0, 1.0)
    np.testing.assert_allclose(gradients["P"], [0.6])
    np.testing.assert_allclose(gradients["Q"].values, [[0.8]])
    clip(gradients, 1.0, 1.0)
    np.testing.assert_allclose(gradients["P"], [0.6])


def test_the_rate_rises_then_falls_in_straight_lines() -> None:
    rates = [warmup_and_decay(step, total=9, warmup=4, final=0.2) for step in range(9)]
    np.testing.assert_allclose(rates, [0.25, 0.5, 0.75, 1, 1, 0.8, 0.6, 0.4, 0.2])
