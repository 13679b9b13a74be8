import numpy as np
import pytest

from models.errors import ArtifactError
from pipeline.encoding import encode, truncate
from pipeline.vectors import log_ratio, skip_gram
from pipeline.vocabulary import Vocabulary

TEXTS = [["b", "a", "b"], ["c", "a", "b"], ["d"]]


def build(min_count: int = 1, max_size: int = 99) -> Vocabulary:
    return Vocabulary.build(TEXTS, min_count=min_count, max_size=max_size)


def test_order_is_by_count_then_token() -> None:
    assert build().tokens == ("<unk>", "b", "a", "c", "d")


def test_minimum_count_and_size_limit() -> None:
    assert build(min_count=2).tokens == ("<unk>", "b", "a")
    assert build(max_size=2).tokens == ("<unk>", "b")


def test_the_order_of_the_texts_changes_nothing_and_their_content_does() -> None:
    again = Vocabulary.build(TEXTS[::-1], min_count=1, max_size=99)
    other = Vocabulary.build([["d"], ["e"]], min_count=1, max_size=99)
    assert build().fingerprint == again.fingerprint != other.fingerprint


def test_a_token_that_reads_unk_is_not_the_unknown_token() -> None:
    vocabulary = Vocabulary.build([["<unk>", "a"]], min_count=1, max_size=9)
    assert vocabulary.tokens == ("<unk>", "a")
    assert "<unk>" not in vocabulary


def test_coverage_is_of_running_tokens() -> None:
    assert build(min_count=2).coverage([["a", "z"], ["b", "c"]]) == 0.5
    assert build().coverage([]) == 1


def test_the_file_keeps_tokens_with_rare_line_ends() -> None:
    vocabulary = Vocabulary(["<unk>", "a\x85", "b\u2028c", "好"])
    assert Vocabulary.parse(vocabulary.dump(), "v").tokens == vocabulary.tokens


@pytest.mark.parametrize("content", [b"", b"a\nb\n", b"<unk>\na\na\n", b"<unk>\n\xff\n"])
def test_what_is_no_vocabulary_is_refused_by_name(content: bytes) -> None:
    with pytest.raises(ArtifactError, match=r"vocabulary\.txt"):
        Vocabulary.parse(content, "vocabulary.txt")


def test_encoding_reads_nothing_as_one_unknown_token() -> None:
    encoded = encode([["a", "z"], []], build())
    assert encoded.values.tolist() == [2, 0, 0]
    assert encoded.lengths.tolist() == [2, 1]


def test_truncation_keeps_the_beginning_and_counts() -> None:
    assert truncate([["a", "b", "c"], ["d"]], 2) == ([["a", "b"], ["d"]], 1)


def test_log_ratio_worked_example() -> None:
    # a is in 1 of 1 positive and 1 of 2 negative texts: ln((1+1)/(1+2)) − ln((1+1)/(2+2))
    texts, labels = [["a", "a"], ["a"], ["b"]], np.array([1, 0, 0])
    vocabulary = Vocabulary(["<unk>", "a", "b"])
    ratio = log_ratio(texts, labels, vocabulary)
    assert ratio[1] == pytest.approx(np.log(2 / 3) - np.log(2 / 4))
    assert ratio[2] == pytest.approx(np.log(1 / 3) - np.log(2 / 4))


def test_skip_gram_is_the_same_for_the_same_seed() -> None:
    from pipeline.config import VectorSettings

    texts = [["a", "b", "c", "d"] * 3] * 20
    vocabulary = Vocabulary.build(texts, min_count=1, max_size=9)
    one, two, other = (
        skip_gram(texts, vocabulary, VectorSettings(epochs=1), 6, seed) for seed in (1, 1, 2)
    )
    assert one.tobytes() == two.tobytes() != other.tobytes()
