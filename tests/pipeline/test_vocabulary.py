from pathlib import Path

import numpy as np
import pytest

from models.errors import ArtifactError
from pipeline.config import VectorSettings
from pipeline.encoding import Encoder, LabelledTexts, encode, fit_log_ratios, spell, truncate
from pipeline.vectors import initial_embedding, skip_gram
from pipeline.vocabulary import Vocabulary

TEXTS = [["b", "a", "b"], ["c", "a", "b"], ["d"]]


def build(min_count: int = 1, max_size: int = 99) -> Vocabulary:
    return Vocabulary.build(TEXTS, min_count=min_count, max_size=max_size)


def test_order_is_by_count_then_token() -> None:
    assert build().tokens == ("<unk>", "b", "a", "c", "d")


def test_minimum_count_and_size_limit() -> None:
    assert build(min_count=2).tokens == ("<unk>", "b", "a")
    assert build(max_size=2).tokens == ("<unk>", "b")


def test_a_token_of_the_auxiliary_texts_needs_a_count_of_its_own() -> None:
    more = [["z", "z", "y", "d"], ["z", "y"]]
    both = Vocabulary.build(TEXTS, min_count=3, max_size=99, auxiliary=more, auxiliary_min_count=2)
    assert both.tokens == ("<unk>", "b", "z", "y")


def test_other_words_come_last_and_within_the_size() -> None:
    asked = {"min_count": 1, "others": ["q", "a", "<unk>", "q"]}
    assert Vocabulary.build(TEXTS, max_size=99, **asked).tokens == (*build().tokens, "q")
    assert Vocabulary.build(TEXTS, max_size=5, **asked).tokens == build().tokens


def test_words_that_no_text_holds_start_from_vectors_of_their_own() -> None:
    texts = [["a", "b"], ["b", "c"]] * 20
    vocabulary = Vocabulary.build(texts, min_count=1, max_size=99, others=["y", "z"])
    table = initial_embedding(texts, vocabulary, VectorSettings(epochs=1), 50, 0)
    *known, y, z = table[1:]
    assert not table[0].any()
    assert not np.array_equal(y, z)
    assert 0.7 < np.std([y, z]) / np.std(known) < 1.3


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
    assert encoded.ids.tolist() == [[2, 0, 0]]
    assert encoded.lengths.tolist() == [2, 1]


def test_truncation_keeps_the_beginning_and_counts() -> None:
    texts, cut = truncate([["a", "b", "c"], ["d"]], 2)
    assert (list(texts), cut) == ([["a", "b"], ["d"]], 1)


def test_skip_gram_is_the_same_for_the_same_seed() -> None:
    texts = [["a", "b", "c", "d"] * 3] * 20
    vocabulary = Vocabulary.build(texts, min_count=1, max_size=9)
    one, two, other = (
        skip_gram(texts, vocabulary, VectorSettings(epochs=1), 6, seed) for seed in (1, 1, 2)
    )
    assert one.tobytes() == two.tobytes() != other.tobytes()


def test_vectors_are_kept_by_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LITOTES_CACHE", str(tmp_path))
    texts = [["a", "b", "c", "d"] * 3] * 20
    vocabulary = Vocabulary.build(texts, min_count=1, max_size=9)
    settings = VectorSettings(epochs=1, scale=0.3)
    first = initial_embedding(texts, vocabulary, settings, 6, 0)
    assert not first[0].any()
    assert first[1:].std() == pytest.approx(0.3, rel=0.2)
    with monkeypatch.context() as patched:
        patched.setattr("pipeline.vectors.skip_gram", None)  # not needed again
        again = initial_embedding(texts, vocabulary, settings, 6, 0)
    np.testing.assert_array_equal(first, again)
    other = initial_embedding(texts[:-1], vocabulary, settings, 6, 0)
    assert (first != other).any()
    assert len(list(tmp_path.rglob("*.npy"))) == 2


READ = [["ab", "c"], ["c", "ab"], ["ab", "d"], []]
LABELS = np.array([1, 0, 1, 0])


def test_a_character_stands_beside_its_token() -> None:
    words = Vocabulary(["<unk>", "ab", "c"])
    characters = Vocabulary(["<unk>", "a", "b", "c"])
    lexicon = fit_log_ratios(READ, LABELS, words, 1)
    read = Encoder(words, characters, (lexicon,))(READ)
    assert read.lengths.tolist() == [3, 3, 3, 1]
    assert read.ids.tolist() == [[1, 1, 2, 2, 1, 1, 1, 1, 0, 0], [1, 2, 3, 3, 1, 2, 1, 2, 0, 0]]
    # a token's channel is at its last character
    ratio = Encoder(words, None, (lexicon,))(READ).channels[:2, 0]
    assert read.channels[:3, 0].tolist() == [0, *ratio.tolist()]
    assert ratio[0] > 0


def test_a_training_text_does_not_see_its_own_label() -> None:
    vocabulary = Vocabulary.build(READ, min_count=1, max_size=9)
    encoder = Encoder(vocabulary, None, (fit_log_ratios(READ, LABELS, vocabulary, 2),) * 2)
    assert encoder.channels == 4
    fold = np.array([0, 1, 2, 3])
    beside = LabelledTexts(READ, LABELS, np.full(4, -1))
    one = encoder.cross_fitted([LabelledTexts(READ, LABELS, fold), beside]).channels
    flipped = LabelledTexts(READ, np.array([0, 0, 1, 0]), fold)
    other = encoder.cross_fitted([flipped, beside]).channels
    np.testing.assert_array_equal(one[:2], other[:2])
    assert (one[2:6, :2] != other[2:6, :2]).any()
    np.testing.assert_array_equal(one[:, 2:], encoder(READ).channels[:, 2:])


def test_which_channels_are_the_other_sets() -> None:
    words = Vocabulary.build(READ, min_count=1, max_size=9)
    characters = Vocabulary.build([list("abcd")], min_count=1, max_size=9)
    spelled = spell(READ)
    encoder = Encoder(
        words,
        characters,
        (fit_log_ratios(READ, LABELS, words, 2), fit_log_ratios(READ[:2], LABELS[:2], words, 2)),
        tuple(fit_log_ratios(spelled, labels, characters, 1) for labels in (LABELS, 1 - LABELS)),
    )
    assert encoder.from_other_sets.tolist() == [False, False, True, True, False, True]
    read, others = encoder(READ), encoder.of_other_sets()(READ)
    np.testing.assert_array_equal(read.channels[:, encoder.from_other_sets], others.channels)
