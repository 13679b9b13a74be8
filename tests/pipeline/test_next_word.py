"""Running text: what stands at a position, and what is asked there."""

from models.network import UNKNOWN
from models.sequence import NO_TARGET
from pipeline.next_word import END, as_units, begin, running, with_ends
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary

WORDS = Vocabulary(["<unk>", "I", "like", "tea", "</s>", "snow"])


def test_worked_example() -> None:
    vocabulary = with_ends(WORDS, 6)
    assert vocabulary.tokens == ("<unk>", "</s>", "I", "like", "tea", "<s>")
    texts = TokenizedTexts.of([["I", "like", "snow"], [], ["tea"]])
    read, targets = running(texts, vocabulary, 9)
    assert read.ids.tolist() == [[5, 2, 3, UNKNOWN, 5, 5, 4]]
    assert targets.tolist() == [2, 3, UNKNOWN, END, END, 4, END]
    assert read.indptr.tolist() == [0, 4, 5, 7]


def test_a_text_that_is_cut_has_not_ended() -> None:
    vocabulary = with_ends(WORDS, 9)
    read, targets = running(TokenizedTexts.of([["I", "like", "tea"], ["I", "like"]]), vocabulary, 2)
    assert read.ids.tolist() == [[begin(vocabulary), 2, 3] * 2]
    assert targets.tolist() == [2, 3, NO_TARGET, 2, 3, END]


def test_a_review_that_spells_an_end_or_a_beginning_has_none() -> None:
    vocabulary = with_ends(WORDS, 9)
    read, targets = running(TokenizedTexts.of([["tea", "</s>", "<s>"]]), vocabulary, 9)
    assert read.ids.tolist() == [[begin(vocabulary), 4, UNKNOWN, UNKNOWN]]
    assert targets.tolist() == [4, UNKNOWN, UNKNOWN, END]


def test_units_are_tokens_or_their_characters() -> None:
    texts = [["好吃", "吗"], ["好"]]
    assert [*as_units(texts, characters=False)] == texts
    assert [*as_units(texts, characters=True)] == [["好", "吃", "吗"], ["好"]]
