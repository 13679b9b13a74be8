import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import DataError
from pipeline.tokens import TokenizedTexts

TEXTS = [["a", "b", "a"], [], ["c"], ["b", "好"]]

texts = st.lists(
    st.lists(st.sampled_from(["a", "b", "好", "<unk>", "n't", "😀"]), max_size=6), max_size=8
)


@given(texts)
def test_the_texts_come_back_as_they_went_in(lists: list[list[str]]) -> None:
    tokenized = TokenizedTexts.of(iter(lists))
    assert list(tokenized) == lists == [tokenized[i] for i in range(len(tokenized))]
    assert len(set(tokenized.distinct)) == len(tokenized.distinct)
    assert tokenized.ids.dtype == np.int32
    assert tokenized.indptr.dtype == np.int64
    assert tokenized.lengths.tolist() == [len(tokens) for tokens in lists]


@given(texts, st.slices(8), st.integers(0, 4))
def test_rows_and_beginnings_are_those_of_the_lists(
    lists: list[list[str]], part: slice, longest: int
) -> None:
    tokenized = TokenizedTexts.of(lists)
    assert list(tokenized[part]) == lists[part]
    assert list(tokenized.cut(longest)) == [tokens[:longest] for tokens in lists]
    rows = np.arange(len(lists))[::-1].repeat(2)
    assert list(tokenized.take(rows)) == [lists[row] for row in rows]
    assert list(tokenized[part].cut(longest)) == [tokens[:longest] for tokens in lists[part]]


@given(texts, texts)
def test_concatenation_is_that_of_the_lists(one: list[list[str]], two: list[list[str]]) -> None:
    both = TokenizedTexts.concatenate([TokenizedTexts.of(one), TokenizedTexts.of(two)])
    assert list(both) == one + two
    assert len(set(both.distinct)) == len(both.distinct)


def test_rows_are_replaced_in_a_copy() -> None:
    tokenized = TokenizedTexts.of(TEXTS)
    replaced = tokenized.replace({2: [], 0: ["z", "a"]})
    assert list(replaced) == [["z", "a"], [], [], ["b", "好"]]
    assert list(tokenized) == TEXTS


def test_counts_are_of_the_texts_and_not_of_what_a_part_was_cut_from() -> None:
    part = TokenizedTexts.of(TEXTS)[2:]
    assert dict(zip(part.distinct, part.counts.tolist(), strict=True)) == {
        "a": 0, "b": 1, "c": 1, "好": 1,
    }  # fmt: skip


def test_there_is_no_row_behind_the_last() -> None:
    with pytest.raises(IndexError):
        TokenizedTexts.of(TEXTS)[4]
    assert TokenizedTexts.of(TEXTS)[-1] == TEXTS[-1]


def test_it_does_not_change() -> None:
    tokenized = TokenizedTexts.of(TEXTS)
    for array in (tokenized.distinct, tokenized.ids, tokenized.indptr):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = array[1]


def test_another_process_gets_the_same() -> None:
    assert list(pickle.loads(pickle.dumps(TokenizedTexts.of(TEXTS)))) == TEXTS


@pytest.mark.parametrize("lists", [[], [[]], TEXTS])
def test_a_file_holds_the_texts_and_only_their_tokens(
    tmp_path: Path, lists: list[list[str]]
) -> None:
    path = tmp_path / "t.arrow"
    TokenizedTexts.of([["never", "asked", "for"], *lists])[1:].save(path)
    again = TokenizedTexts.open(path)
    assert list(again) == lists
    assert set(again.distinct) == {token for tokens in lists for token in tokens}
    assert not again.ids.flags.owndata  # it lies in the file
    assert [entry.name for entry in tmp_path.iterdir()] == ["t.arrow"]


def test_any_reader_of_arrow_reads_the_file(tmp_path: Path) -> None:
    import pyarrow as pa

    TokenizedTexts.of(TEXTS).save(tmp_path / "t.arrow")
    with pa.OSFile(str(tmp_path / "t.arrow")) as file:
        assert pa.ipc.open_stream(file).read_all()["tokens"].to_pylist() == TEXTS


def test_a_damaged_file_is_noticed_wherever_it_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "t.arrow"
    TokenizedTexts.of(TEXTS).save(path)
    content = path.read_bytes()
    damaged = [b"", b"\0", b"\0" * 4, b"not tokens", content + b"\0"]
    for i in range(len(content)):
        damaged += [content[:i], content[:i] + bytes([content[i] ^ 16]) + content[i + 1 :]]
    for one in damaged:
        path.write_bytes(one)
        with pytest.raises(DataError, match=r"t\.arrow"):
            TokenizedTexts.open(path)


def test_no_file_is_no_damaged_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        TokenizedTexts.open(tmp_path / "none.arrow")
