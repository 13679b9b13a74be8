"""The recursive network: numerically right on any tree, and on one tree the recurrent network."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import recurrence
from models.cells import Elman
from models.packing import pack
from models.recursive import compose, left_branching
from tests.models.drawing import sequences

Array = np.ndarray


def random_forest(rng: np.random.Generator, leaves: int, roots: int = 1) -> Array:
    """Join any two that have no parent yet, until so many are left."""
    free, children = list(range(leaves)), []
    while len(free) > roots:
        left, right = rng.permutation(len(free))[:2]
        children.append((free[left], free[right]))
        free = [node for node in free if node not in children[-1]]
        free.append(leaves + len(children) - 1)
    return np.array(children, np.int64).reshape(-1, 2)


def drawn(rng: np.random.Generator, leaves: int, width: int) -> tuple[Array, Array, Array]:
    return (
        rng.standard_normal((leaves, width)),
        rng.standard_normal((2 * width, width)) * 0.7,
        rng.standard_normal(width),
    )


def test_a_tree_by_hand() -> None:
    rng = np.random.default_rng(1)
    x, W, b = drawn(rng, 3, 4)
    inner = np.tanh(np.concatenate([x[2], x[0]]) @ W + b)
    root = np.tanh(np.concatenate([x[1], inner]) @ W + b)
    h, _ = compose(np.array([[2, 0], [1, 3]]), x, W, b)
    np.testing.assert_allclose(h, [*x, inner, root], rtol=1e-12)


@settings(max_examples=25, deadline=None)
@given(
    leaves=st.integers(1, 7),
    roots=st.integers(1, 3),
    width=st.integers(1, 3),
    activation=st.sampled_from(["tanh", "sigmoid", "relu"]),
    seed=st.integers(0, 2**32 - 1),
)
def test_gradients_are_the_numerical_ones(
    leaves: int, roots: int, width: int, activation: str, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    children = random_forest(rng, leaves, roots)
    x, W, b = drawn(rng, leaves, width)
    h, undo = compose(children, x, W, b, activation)
    d = rng.standard_normal(h.shape)  # every node is read, leaves too
    gradients = undo(d)
    for P, gradient in ((W, gradients.dW), (b, gradients.db), (x, gradients.d_leaves)):
        numerical = np.empty_like(P)
        for index in np.ndindex(P.shape):
            value, sums = P[index], []
            for shifted in (value + 1e-6, value - 1e-6):
                P[index] = shifted
                sums.append((compose(children, x, W, b, activation)[0] * d).sum())
            P[index] = value
            numerical[index] = (sums[0] - sums[1]) / 2e-6
        np.testing.assert_allclose(gradient, numerical, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
@pytest.mark.parametrize("steps", [1, 2, 9])
def test_the_left_branching_tree_is_the_recurrent_network(activation: str, steps: int) -> None:
    rng = np.random.default_rng(2)
    x, W, b = drawn(rng, steps, 5)
    W_rec, U = W[:5], W[5:]
    d = rng.standard_normal((steps, 5))
    batch, cell = pack(sequences(rng, [steps], 1)), Elman(activation)
    states, tape = recurrence.forward(cell, batch, (x @ U + b)[None], W_rec)
    deltas = recurrence.backward(cell, tape, W_rec, d_states=d)
    da = deltas.dx[recurrence.delta_rows(batch)]

    leaves = np.concatenate([np.zeros((1, 5)), x])  # h_0 = 0, then the raw inputs
    h, undo = compose(left_branching(steps + 1), leaves, W, b, activation)
    dW, db, d_leaves = undo(np.concatenate([np.zeros((steps + 1, 5)), d]))
    exact = {"rtol": 1e-12, "atol": 1e-12}
    np.testing.assert_allclose(h[steps + 1 :], states, **exact)
    np.testing.assert_allclose(dW[:5], deltas.dW, **exact)
    np.testing.assert_allclose(dW[5:], x.T @ da, **exact)
    np.testing.assert_allclose(db, da.sum(axis=0), **exact)
    np.testing.assert_allclose(d_leaves[1:], da @ U.T, **exact)


def test_no_gradient_in_no_gradient_out_and_the_input_is_left_alone() -> None:
    rng = np.random.default_rng(3)
    children = random_forest(rng, 6)
    h, undo = compose(children, *drawn(rng, 6, 3))
    assert not any(gradient.any() for gradient in undo(np.zeros_like(h)))
    d = rng.standard_normal(h.shape)
    before = d.copy()
    one, two = undo(d), undo(d)
    np.testing.assert_array_equal(d, before)
    for first, second in zip(one, two, strict=True):
        np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize(
    ("children", "problem"),
    [
        ([[0, 4], [1, 2]], "after its children"),
        ([[0, 3], [1, 2]], "after its children"),
        ([[0, -1], [1, 2]], "after its children"),
        ([[0, 1], [3, 0]], "one parent"),
        ([[0, 0], [3, 1]], "one parent"),
    ],
)
def test_what_is_no_tree_is_refused(children: list[list[int]], problem: str) -> None:
    x, W, b = drawn(np.random.default_rng(4), 3, 2)
    with pytest.raises(ValueError, match=problem):
        compose(np.array(children), x, W, b)
