"""Kneser–Ney: by hand, against a plain spelling-out of the formula, and sums of one."""

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.kneser_ney import FALLBACK, KneserNey, discounts
from models.packing import Ragged
from models.sequence import NO_TARGET

BEGIN, END = 3, 0
"""Of ids 0 (the end), 1 and 2; the beginning can come after nothing."""


def examples(texts: list[list[int]]) -> tuple[Ragged, np.ndarray]:
    read = Ragged.from_sequences([[BEGIN, *text] for text in texts])
    return read, np.concatenate([[*text, END] for text in texts])


def fit(texts: list[list[int]], order: int) -> KneserNey:
    return KneserNey.fit(*examples(texts), order, size=4, classes=3)


def test_worked_example() -> None:
    # texts "1 2" and "1 1"; too small for discounts of its own: D = .5 of count 1, 1 of count 2.
    # Bigrams, counts: B1 2, 12 1, 20 1, 11 1, 10 1.
    model = fit([[1, 2], [1, 1]], 2)
    # single ids, by how many different ids stand before them: 0 after 1, 2; 1 after B, 1; 2 after 1
    # a = 2, 2, 1 of 5; D = 1, 1, .5; γ = 2.5 / 5; uniform 1/3
    p0, p1, p2 = (2 - 1) / 5 + 0.5 / 3, (2 - 1) / 5 + 0.5 / 3, (1 - 0.5) / 5 + 0.5 / 3
    np.testing.assert_allclose(model.distribution([]), [p0, p1, p2])
    # after 1: 0, 1 and 2 once each; γ = 3 · .5 / 3
    after_1 = [0.5 / 3 + 0.5 * p for p in (p0, p1, p2)]
    np.testing.assert_allclose(model.distribution([1]), after_1)
    # at the beginning: 1 twice, D = 1, γ = 1 / 2
    np.testing.assert_allclose(model.distribution([BEGIN]), [p0 / 2, 1 / 2 + p1 / 2, p2 / 2])


def test_discounts_by_hand() -> None:
    # n₁ = 6, n₂ = 3, n₃ = 2, n₄ = 1: Y = 6 / 12
    counts = np.array([1] * 6 + [2] * 3 + [3] * 2 + [4, 9])
    np.testing.assert_allclose(
        discounts(counts), [0, 1 - 2 * 0.5 * 3 / 6, 2 - 3 * 0.5 * 2 / 3, 3 - 4 * 0.5 * 1 / 2]
    )


@pytest.mark.parametrize("counts", [[1, 1, 2], [1, 2] + [3] * 9 + [4]])
def test_where_counts_say_nothing_fixed_discounts_are_used(counts: list[int]) -> None:
    assert discounts(np.array(counts)) is FALLBACK


def spelled_out(texts: list[list[int]], order: int, context: tuple[int, ...], w: int) -> float:
    """Compute p(w | context) from the definition, with dictionaries."""
    rows = [(BEGIN, *text, END) for text in texts]

    def grams(n: int) -> Counter[tuple[int, ...]]:
        return Counter(row[i : i + n] for row in rows for i in range(len(row) - n + 1))

    def adjusted(n: int) -> dict[tuple[int, ...], int]:
        counts = {g: c for g, c in grams(n).items() if g[-1] != BEGIN}
        if n == order:
            return counts
        before = Counter(g[1:] for g in grams(n + 1))
        return {g: c if g[0] == BEGIN else before[g] for g, c in counts.items()}

    def p(h: tuple[int, ...]) -> float:
        lower = p(h[1:]) if h else 1 / 3
        a = adjusted(len(h) + 1)
        total = sum(c for g, c in a.items() if g[:-1] == h)
        if not total:
            return lower
        D = discounts(np.array(list(a.values())))
        left = sum(D[min(c, 3)] for g, c in a.items() if g[:-1] == h)
        own = a.get((*h, w), 0)
        return float((max(own - D[min(own, 3)], 0) + left * lower) / total)

    return p(context[max(0, len(context) - order + 1) :])


TEXTS = st.lists(st.lists(st.integers(1, 2), max_size=6), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.integers(1, 4))
def test_every_context_sums_to_one(texts: list[list[int]], order: int) -> None:
    model = fit(texts, order)
    for length in range(order + 1):
        for context in product([1, 2], repeat=length):
            for whole in (context, (BEGIN, *context)):
                assert model.distribution(whole).sum() == pytest.approx(1, abs=1e-12)


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.integers(1, 3))
def test_it_is_the_formula(texts: list[list[int]], order: int) -> None:
    model = fit(texts, order)
    for context in [(), (1,), (BEGIN,), (BEGIN, 2), (1, 2), (2, 1, 1)]:
        expected = [spelled_out(texts, order, context, w) for w in range(3)]
        np.testing.assert_allclose(model.distribution(context), expected, atol=1e-12)


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS, st.integers(1, 4))
def test_running_text_gets_the_probabilities_of_its_contexts(
    texts: list[list[int]], others: list[list[int]], order: int
) -> None:
    model = fit(texts, order)
    read, targets = examples(others)
    p = model.probabilities(read, targets)
    ids = np.split(read.ids[0], read.indptr[1:-1])
    contexts = [tuple(row[: i + 1]) for row in ids for i in range(len(row))]
    expected = [model.distribution(c)[y] for c, y in zip(contexts, targets, strict=True)]
    np.testing.assert_allclose(p, expected)


def test_a_position_without_a_target_is_neither_counted_nor_judged() -> None:
    read, targets = examples([[1, 2], [1, 1]])
    masked = targets.copy()
    masked[3:] = NO_TARGET
    model = KneserNey.fit(read, masked, 2, size=4, classes=3)
    np.testing.assert_allclose(model.distribution([1]), fit([[1, 2]], 2).distribution([1]))
    assert (model.probabilities(read, masked)[3:] == 1).all()


def test_too_many_ids_for_the_order_are_refused() -> None:
    with pytest.raises(ValueError, match="63 bits"):
        KneserNey.fit(*examples([[1]]), 5, size=10_000, classes=3)
