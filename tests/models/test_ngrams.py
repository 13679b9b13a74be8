import numpy as np
import pytest

from models.ngrams import SCALE, LogRatios, cross_fit
from models.packing import Ragged

TEXTS = Ragged.from_sequences([[1, 2, 1], [1, 2], [2, 3], [2, 3], [0, 1]])
LABELS = np.array([1, 1, 0, 0, 0])


def ratio(p: int, q: int, n1: int, n0: int) -> float:
    return SCALE * float(np.log((p + 1) / (n1 + 2)) - np.log((q + 1) / (n0 + 2)))


def test_ratios_are_those_of_the_texts_that_hold_the_ngram() -> None:
    channels = LogRatios.fit(TEXTS, LABELS, size=4, orders=2)(TEXTS)
    one, two = ratio(2, 1, 2, 3), ratio(2, 2, 2, 3)
    assert channels[:3, 0] == pytest.approx([one, two, one])
    # 1 2 is in two positive texts; 2 1 in one, which is too few; nothing ends at a first position
    assert channels[:3, 1] == pytest.approx([0, ratio(2, 0, 2, 3), 0])


def test_the_unknown_token_and_unseen_ngrams_say_nothing() -> None:
    channels = LogRatios.fit(TEXTS, LABELS, size=4, orders=2)(Ragged.from_sequences([[0, 3, 2]]))
    assert channels[0].tolist() == [0, 0]
    assert channels[1, 1] == channels[2, 1] == 0
    assert channels[1, 0] < 0


def test_an_ngram_does_not_reach_over_the_end_of_a_text() -> None:
    texts = Ragged.from_sequences([[1], [2], [1], [2]])
    fitted = LogRatios.fit(texts, np.array([0, 1, 0, 1]), size=3, orders=2)
    assert not len(fitted.keys[1])
    assert not fitted(texts)[:, 1].any()


def test_a_text_does_not_see_its_own_label() -> None:
    rng = np.random.default_rng(0)
    texts = Ragged.from_sequences([rng.integers(0, 6, n) for n in rng.integers(1, 9, 40)])
    labels, fold = rng.integers(0, 2, 40), np.arange(40) % 4
    channels = cross_fit(texts, fold, texts, labels, fold, 6, 3)
    for f in range(4):
        others = np.flatnonzero(fold != f)
        rest = Ragged.from_sequences(
            [texts.ids[0, texts.indptr[i] : texts.indptr[i + 1]] for i in others]
        )
        fitted = LogRatios.fit(rest, labels[others], 6, 3)(texts)
        mine = np.repeat(fold == f, texts.lengths)
        # an n-gram that only one text of the rest holds is counted here, and too rare there
        rare = (fitted == 0) & (channels != 0)
        np.testing.assert_allclose(
            np.where(rare, 0, channels)[mine], np.where(rare, 0, fitted)[mine], atol=1e-6
        )
        flipped = labels.copy()
        flipped[fold == f] = 1 - flipped[fold == f]
        again = cross_fit(texts, fold, texts, flipped, fold, 6, 3)
        np.testing.assert_array_equal(again[mine], channels[mine])
    assert np.abs(channels).max() > 0.1


def test_a_text_does_not_see_the_label_of_its_copy_in_another_set() -> None:
    labels, elsewhere = np.array([1, 1, 0, 0, 0]), np.array([0, 1, -1, 1, -1])
    fold = np.array([0, 1, 1, 0, 0])
    channels = cross_fit(TEXTS, fold, TEXTS, labels, elsewhere, 4, 2)
    flipped = np.array([0, 1, 0, 0, 0])  # that of the copy that goes with fold 0
    again = cross_fit(TEXTS, fold, TEXTS, flipped, elsewhere, 4, 2)
    mine = np.repeat(fold == 0, TEXTS.lengths)
    np.testing.assert_array_equal(again[mine], channels[mine])
    assert (again[~mine] != channels[~mine]).any()
    nobody = cross_fit(TEXTS, fold, TEXTS, labels, np.full(5, -1), 4, 2)
    np.testing.assert_allclose(nobody, LogRatios.fit(TEXTS, labels, 4, 2)(TEXTS), atol=1e-6)
