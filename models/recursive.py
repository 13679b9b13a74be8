"""The recursive network: one composition, shared by every node of a tree (Goller & Küchler 1996).

    h_p = φ([h_l, h_r] W + b)

On the tree that only branches to the left, its first leaf h_0 = 0, its others the x_t, and with
W = [W_rec; U], it is the recurrent network: h_t = φ(h_{t-1} W_rec + x_t U + b).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.activations import ACTIVATIONS

Array = NDArray[Any]


class RecursiveGradient(NamedTuple):
    """What leaves the trees."""

    dW: Array
    """<float>[2H, H]"""
    db: Array
    """<float>[H]"""
    d_leaves: Array
    """<float>[L, H]"""


def left_branching(leaves: int) -> NDArray[np.int64]:
    """Return the tree ((0 1) 2) 3 …, <int64>[leaves - 1, 2], as `compose` takes it."""
    right = np.arange(1, leaves)
    left = np.concatenate([[0], leaves + right[:-1] - 1]) if leaves > 1 else right
    return np.stack([left, right], axis=1)


def compose(
    children: NDArray[np.int64],
    leaves: Array,
    W: Array,
    b: Array,
    activation: str = "tanh",
) -> tuple[Array, Callable[[Array], RecursiveGradient]]:
    """Compose the leaves of one or several binary trees, nodes of one height at a time.

    Parameters
    ----------
    children : <int64>[P, 2]
        The left and the right child of each inner node. Leaves are 0 … L - 1, inner nodes
        L … L + P - 1, each after its children; a node has at most one parent, roots have none.
    leaves : <float>[L, H]
        Their vectors.
    W : <float>[2H, H]
        For the left child, and below it for the right one.
    b : <float>[H]
        Bias.
    activation
        φ: tanh, sigmoid or relu.

    Returns
    -------
    h : <float>[L + P, H]
        Every node's vector, the leaves' first.
    undo
        ∂L/∂h from what reads the nodes, <float>[L + P, H] → the gradients.

    Raises
    ------
    ValueError
        A node comes before one of its children, or is the child of two.
    """
    phi = ACTIVATIONS[activation]
    count, H = leaves.shape
    if (children >= count + np.arange(len(children))[:, None]).any() or (children < 0).any():
        raise ValueError("a node of a tree has to come after its children")
    if len(np.unique(children)) < children.size:
        raise ValueError("a node of a tree has one parent at most")
    levels = _levels(children, count)
    h = np.concatenate([leaves, np.empty((len(children), H), leaves.dtype)])
    for level in levels:
        a = h[children[level]].reshape(-1, 2 * H) @ W + b
        phi.apply(a, a)
        h[count + level] = a

    def undo(dh: Array) -> RecursiveGradient:
        dh = dh.copy()
        da = np.empty_like(h[count:])
        phi.derivative(h[count:], da)
        for level in reversed(levels):
            da[level] *= dh[count + level]
            dh[children[level]] += (da[level] @ W.T).reshape(-1, 2, H)  # no child has two parents
        dW = h[children].reshape(-1, 2 * H).T @ da
        return RecursiveGradient(dW, da.sum(axis=0), dh[:count])

    return h, undo


def _levels(children: NDArray[np.int64], leaves: int) -> list[NDArray[np.int64]]:
    """Return the inner nodes of each height, from 1 on: what depends on nothing in its own list."""
    heights = [0] * leaves
    for left, right in children.tolist():
        heights.append(1 + max(heights[left], heights[right]))
    of_inner = np.array(heights[leaves:], np.int64)
    return [np.flatnonzero(of_inner == height) for height in range(1, max(heights) + 1)]
