"""Word vectors out of files."""

from pathlib import Path

import numpy as np
import pytest

from models.errors import DataError
from pipeline.config import VectorSettings
from pipeline.vectors import initial_embedding, read_vectors
from pipeline.vocabulary import Vocabulary

VOCABULARY = Vocabulary(["<unk>", "a", "b"])


@pytest.mark.parametrize(
    "content",
    [
        "2 2\nb 1 2\nz 3 4\n",  # word2vec's form
        "2 2\nb 1 2 \nz 3 4 \n",  # fastText's: a blank at the end of each line
        "b 1 2\nz 3 4\n",  # GloVe's
        "b 1.0 2e0\r\n. . . 3 4\r\n",  # words of GloVe's hold blanks
        "b 1 2\nz\x85\u2028\xa0 3 4\nz\x85 5 6",  # what looks like the end of a line, and is none
    ],
)
def test_vectors_of_a_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "vectors.txt"
    path.write_text(content, encoding="utf-8", newline="")
    assert read_vectors(path, VOCABULARY, 2).tolist() == [[0, 0], [0, 0], [1, 2]]
    settings = VectorSettings(file=str(path), scale=0.5)
    assert initial_embedding([], VOCABULARY, settings, 2, 0).std() == pytest.approx(0.5)


def test_what_gensim_writes_is_what_we_read(tmp_path: Path) -> None:
    from gensim.models import KeyedVectors

    words = ["好吃", "b", "naïve", "a"]
    vectors = KeyedVectors(5)
    vectors.add_vectors(words, np.random.default_rng(1).standard_normal((4, 5)))
    path = tmp_path / "vectors.txt"
    vectors.save_word2vec_format(str(path))
    vocabulary = Vocabulary(["<unk>", "a", "好吃", "elsewhere", "naïve"])
    table = read_vectors(path, vocabulary, 5)
    np.testing.assert_array_equal(table[[1, 2, 4]], vectors[["a", "好吃", "naïve"]])
    assert not table[[0, 3]].any()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"b 1 2 3\n", r", line 1: its vectors have 3 .* say --set network\.embedding=3"),
        (b"9 3\nb 1 2\n", r", line 1: its vectors have 3 .* say --set network\.embedding=3"),
        (b"a 1 2\nb 1\n", ", line 2: broken, .* not a word and 2 numbers, but 1"),
        (b"z 1 2\ny 1 2 3\n", ", line 2: broken, .* not a word and 2 numbers, but 3"),
        (b"a 1 2\n\nb 1 2\n", ", line 2: broken"),
        (b"2 2\na \x00\x8f\x10\n", ", line 2: broken, or no text format"),
        (b"hello\n", ", line 1: broken"),
        (b"a 1 2\nb 1 two\n", r", line 2: broken: could not convert .*two"),
        (b"a 1 2\nb 1 nan\n", ", line 2: broken: a number that is not finite"),
        (b"a 1 2\nb 3 4\na 5 6\n", ", line 3: a second vector of 'a', after line 1: keep one"),
        (b"3 2\na 1 2\nb 3 4\n", ": ends after line 3, but line 1 promises 3 vectors"),
        (b"y 1 2\nz 3 4\n", ": holds none of the vocabulary's 2 tokens"),
        (b"", ": holds none of the vocabulary's 2 tokens"),
        (None, ": not readable as word vectors"),
    ],
)
def test_a_file_of_other_vectors_is_refused_by_name(
    tmp_path: Path, content: bytes | None, problem: str
) -> None:
    path = tmp_path / "vectors.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError, match=rf"vectors\.txt{problem}") as caught:
        read_vectors(path, VOCABULARY, 2)
    assert "\n" not in str(caught.value)
