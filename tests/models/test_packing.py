import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.packing import Joined, Ragged, pack


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


def test_joined_reads_as_one() -> None:
    texts = [[1, 2], [3], [4], [5, 6], [7, 8, 9]]
    joined = Joined(Ragged.from_sequences(texts[:2]), Ragged.from_sequences(texts[2:]))
    assert joined.lengths.tolist() == [2, 1, 1, 2, 3]
    for rows in ([4, 0, 3, 1], [1, 0], [3, 2], [0, 1, 2, 3, 4]):
        found, expected = (
            joined.take(np.array(rows)),
            Ragged.from_sequences([texts[row] for row in rows]),
        )
        assert found.ids.tolist() == expected.ids.tolist()
        assert found.indptr.tolist() == expected.indptr.tolist()
