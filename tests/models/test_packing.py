from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.packing import Ragged, pack


def test_worked_example() -> None:
    # the module's drawing, given out of order: b (2 tokens), c (1), a (3)
    batch = pack(Ragged.from_sequences([[20, 21], [30], [10, 11, 12]]))
    assert batch.owner.tolist() == [2, 0, 1]
    assert batch.batch_sizes.tolist() == [3, 2, 1]
    assert batch.offsets.tolist() == [0, 3, 5, 6]
    assert batch.ids[0].tolist() == [10, 20, 30, 11, 21, 12]
    assert batch.rows.tolist() == [0, 1, 2, 0, 1, 0]
    assert batch.ids[0, batch.last].tolist() == [21, 30, 12]


@given(st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=9), min_size=1, max_size=8))
def test_nothing_is_lost_and_the_order_comes_back(texts: list[list[int]]) -> None:
    batch = pack(Ragged.from_sequences(texts))
    for row, original in enumerate(batch.owner):
        assert batch.ids[0][batch.rows == row].tolist() == texts[original]
    assert batch.ids[0, batch.last].tolist() == [text[-1] for text in texts]


def test_row_sums_add_up_each_sequence() -> None:
    batch = pack(Ragged.from_sequences([[1], [2, 3], [4, 5, 6]]))
    sums = batch.sums @ batch.ids[0][:, None].astype(float)
    assert sums[:, 0].tolist() == [1, 5, 15]


def test_some_rows_of_many() -> None:
    texts = Ragged.from_sequences([[1], [2, 3], [4, 5, 6]])
    assert pack(texts, np.array([2, 0])).ids[0].tolist() == [4, 1, 5, 6]


@pytest.mark.parametrize("texts", [[], [[1], []]])
def test_nothing_to_read_is_refused(texts: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="at least one"):
        pack(Ragged.from_sequences(texts))


def test_concatenation_keeps_both() -> None:
    both = Ragged.from_sequences([[1, 2], [3]]).concatenate(Ragged.from_sequences([[4], [5, 6]]))
    assert both.ids.tolist() == [[1, 2, 3, 4, 5, 6]]
    assert both.indptr.tolist() == [0, 2, 3, 4, 6]


def test_a_long_sequence_is_read_in_even_chunks() -> None:
    texts = Ragged.from_sequences([[1, 2, 3, 4, 5, 6, 7], [8], [11, 12, 13, 14]])
    batch = pack(texts, np.array([2, 0, 1]), chunk=3)
    read = [(int(batch.owner[row]), batch.ids[0][batch.rows == row].tolist()) for row in range(6)]
    assert sorted(read) == [
        (0, [11, 12]),
        (0, [13, 14]),
        (1, [1, 2]),
        (1, [3, 4]),
        (1, [5, 6, 7]),
        (2, [8]),
    ]
    assert batch.size == 3
    assert batch.sequence_lengths.tolist() == [4, 7, 1]
    assert batch.ids[0, batch.last].tolist() == [14, 7, 8]
    assert (batch.sums @ batch.ids[0].astype(float)).tolist() == [50, 28, 8]


def test_channels_stay_beside_their_ids() -> None:
    texts = Ragged.from_sequences([[1, 2], [3, 4, 5]])
    texts = replace(texts, channels=10.0 * texts.ids.T)
    batch = pack(texts, chunk=2)
    assert batch.channels[:, 0].tolist() == (10 * batch.ids[0]).tolist()
