"""Hopfield networks: what they store they rest at, and on the way the energy only falls."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.special import logsumexp

from models.hopfield import energy, graded_energy, hebbian, recall, relax, retrieve


def patterns(rng: np.random.Generator, count: int, units: int) -> np.ndarray:
    return rng.choice([-1.0, 1.0], (count, units))


def symmetric(rng: np.random.Generator, units: int) -> np.ndarray:
    W = rng.standard_normal((units, units))
    W = W + W.T
    np.fill_diagonal(W, 0)
    return W


def test_hebbian_weights_by_hand() -> None:
    # units 0 and 1 agree in both patterns, unit 2 agrees with them in the first alone
    W = hebbian(np.array([[1.0, 1.0, 1.0], [-1.0, -1.0, 1.0]]))
    assert W.tolist() == [[0, 2, 0], [2, 0, 0], [0, 0, 0]]


def test_what_is_stored_is_recalled_from_a_fifth_of_its_units_turned() -> None:
    rng = np.random.default_rng(1)
    stored = patterns(rng, 10, 400)
    W = hebbian(stored)
    for pattern in stored:
        start = pattern * rng.choice([-1, 1], 400, p=[0.2, 0.8])
        rest = recall(W, start, rng)
        assert rest.settled
        np.testing.assert_array_equal(rest.state, pattern)


@settings(max_examples=40, deadline=None)
@given(units=st.integers(2, 12), seed=st.integers(0, 2**32 - 1))
def test_energy_never_rises_and_is_the_formulas(units: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    W, start = symmetric(rng, units), patterns(rng, 1, units)[0]
    rest = recall(W, start, rng)
    assert rest.settled
    assert (np.diff(rest.energies) < 0).all()
    assert rest.energies[0] == pytest.approx(energy(W, start))
    assert rest.energies[-1] == pytest.approx(-0.5 * rest.state @ W @ rest.state)
    for i in range(units):  # at rest no single unit could lower it
        turned = rest.state.copy()
        turned[i] *= -1
        assert energy(W, turned) >= energy(W, rest.state) - 1e-9


def test_a_field_of_nought_keeps_the_state() -> None:
    W = np.zeros((3, 3))
    W[0, 1] = W[1, 0] = 1
    for s in ([1.0, 1.0, 1.0], [1.0, 1.0, -1.0]):  # unit 2 feels nothing
        rest = recall(W, np.array(s), np.random.default_rng(0))
        assert rest.state.tolist() == s
        assert len(rest.energies) == 1


def test_recall_leaves_its_start_alone_and_stops_when_told() -> None:
    rng = np.random.default_rng(2)
    W, start = symmetric(rng, 60), patterns(rng, 1, 60)[0]
    before = start.copy()
    assert not recall(W, start, rng, sweeps=1).settled
    np.testing.assert_array_equal(start, before)


@pytest.mark.parametrize("W", [[[0.0, 1.0], [2.0, 0.0]], [[1.0, 1.0], [1.0, 0.0]]])
def test_weights_whose_energy_could_rise_are_refused(W: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="symmetric, and its diagonal zero"):
        recall(np.array(W), np.ones(2), np.random.default_rng(0))
    with pytest.raises(ValueError, match="symmetric, and its diagonal zero"):
        relax(np.array(W), np.ones(2), 1.0)


def test_graded_energy_is_the_integral() -> None:
    rng = np.random.default_rng(3)
    W, u, gain = symmetric(rng, 5), rng.standard_normal(5), 1.7
    v = np.tanh(gain * u)
    integrals = sum(quad(lambda x: np.arctanh(x) / gain, 0, end)[0] for end in v)
    assert graded_energy(W, u, gain) == pytest.approx(-0.5 * v @ W @ v + integrals)


@settings(max_examples=20, deadline=None)
@given(gain=st.floats(0.2, 5), seed=st.integers(0, 2**32 - 1))
def test_graded_units_fall_in_energy_too(gain: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    W = symmetric(rng, 12)
    step = 0.2 / (1 + gain * np.linalg.norm(W, 2))
    u = relax(W, rng.standard_normal(12), gain, step, 200)
    energies = np.array([graded_energy(W, now, gain) for now in u])
    assert (np.diff(energies) <= 1e-9 * np.abs(energies[1:])).all()
    assert energies[-1] < energies[0]


def test_graded_units_recall_with_a_gain_and_forget_without() -> None:
    rng = np.random.default_rng(4)
    stored = patterns(rng, 5, 200)
    W = hebbian(stored) / 200
    start = 0.1 * stored[0] * rng.choice([-1, 1], 200, p=[0.2, 0.8])
    kept = np.sign(relax(W, start, gain=5.0)[-1])
    np.testing.assert_array_equal(kept, stored[0])
    # βλ < 1 for every eigenvalue λ of W: u = 0 is where all ends
    assert np.abs(relax(W, start, gain=0.5)[-1]).max() < 1e-3


def test_one_softmax_step_finds_what_is_stored_and_lowers_its_energy() -> None:
    rng = np.random.default_rng(5)
    X = rng.standard_normal((50, 30))  # more than units, and no signs

    def retrieval_energy(s: np.ndarray, gain: float) -> np.ndarray:
        return -logsumexp(gain * s @ X.T, axis=1) / gain + 0.5 * (s * s).sum(axis=1)

    noisy = X + 0.3 * rng.standard_normal(X.shape)
    np.testing.assert_allclose(retrieve(X, noisy, gain=8.0), X, atol=1e-3)
    for gain in (0.1, 1.0, 8.0):
        after = retrieval_energy(retrieve(X, noisy, gain), gain)
        assert (after < retrieval_energy(noisy, gain)).all()
