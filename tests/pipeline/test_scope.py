"""Gold tags of sentences made by hand and of the whole suite; how a tagger reads them."""

from collections.abc import Sequence

import numpy as np
import pytest

from models.packing import Ragged
from models.sequence import NO_TARGET
from pipeline import languages
from pipeline.encoding import Encoder
from pipeline.evaluation.suite import generate_sentences
from pipeline.languages.base import Sentence, forms_of
from pipeline.scope import align, gold, read, read_twice, turned_slots
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary

FUN = {"word": "fun", "opposite": "boring", "same": "witty", "subject": "the tale", "kind": "tale"}
UGLY = FUN | {"word": "ugly", "opposite": "pretty"}
CALM = {"word": "安静", "opposite": "吵", "same": "干净", "subject": "房间"}


def sentence(code: str, template: str, keeps: bool, values: dict[str, str]) -> Sentence:
    return Sentence(languages.get(code).fill(template, values), template, keeps, values)


def shown(code: str, made: Sentence) -> str:
    """Return the tokens, the turned ones in brackets."""
    language = languages.get(code)
    tokens, _, turned, rows = gold([made], language, language.load())
    assert list(rows) == [0]
    return " ".join(f"[{t}]" if x else t for t, x in zip(tokens[0], turned, strict=True))


@pytest.mark.parametrize(
    ("code", "template", "keeps", "values", "expected"),
    [
        ("en", "{subject} is {word}.", True, FUN, "the tale is fun ."),
        ("en", "{subject} isn't {word}.", False, FUN, "the tale is n't [fun] ."),
        ("en", "{word}? No.", False, FUN, "[fun] ? no ."),
        ("en", "this is not a(n) {word} {kind}", False, UGLY, "this is not an [ugly] tale"),
        ("en", "nobody calls it not {word}.", True, FUN, "nobody calls it not fun ."),
        ("en", "not only {word} but {same}", True, FUN, "not only fun but witty"),
        ("en", "neither {word} nor {same}", False, FUN, "neither [fun] nor [witty]"),
        ("en", "it was {word}, not {opposite}", True, FUN, "it was fun , not [boring]"),
        ("en", "it was {opposite}, not {word}", False, FUN, "it was boring , not [fun]"),
        ("en", "{word} fundamentals, {word}", False, FUN, "[fun] fundamentals , [fun]"),
        (
            "en",
            "it is {word}",
            False,
            FUN | {"word": "well-made"},
            "it is [well] [-] [made]",
        ),
        ("zh", "{subject}不{word}。", False, CALM, "房间 不 [安静] 。"),
        ("zh", "{subject}{word}吗？不{word}。", False, CALM, "房间 [安静] 吗 ? 不 [安静] 。"),
        ("zh", "{subject}不可能不{word}。", True, CALM, "房间 不 可能 不 安静 。"),
        ("zh", "{subject}不仅{word}，而且{same}。", True, CALM, "房间 不仅 安静 , 而且 干净 。"),
        (
            "zh",
            "{subject}不是{opposite}，而是{word}。",
            True,
            CALM,
            "房间 不 是 [吵] , 而是 安静 。",
        ),
    ],
)
def test_the_turned_words_are_tagged(
    code: str, template: str, keeps: bool, values: dict[str, str], expected: str
) -> None:
    assert shown(code, sentence(code, template, keeps, values)) == expected


def test_a_sentence_before_moves_the_tags_along() -> None:
    made = sentence("en", "it is not {word}.", False, FUN)
    before = "Not a fun day. "
    moved = Sentence(before + made.text, made.template, False, FUN, len(before))
    assert shown("en", moved) == "not a fun day . it is not [fun] ."


@pytest.mark.parametrize(
    ("code", "template", "values"),
    [
        ("zh", "{subject}也{word}。", CALM | {"word": "好"}),  # one token: 也好
        ("en", "it isnt {word}", FUN),  # its token n't is not what stands there
    ],
)
def test_a_sentence_that_cannot_be_aligned_is_left_out(
    code: str, template: str, values: dict[str, str]
) -> None:
    language = languages.get(code)
    odd, plain = (sentence(code, t, False, values) for t in (template, "{word}"))
    assert align(odd, language, language.load()(odd.text)) is None
    found = gold([odd, plain], language, language.load())
    assert list(found.rows) == [1]
    assert found.turned.all()


def test_a_text_that_is_not_the_frames_is_not_aligned() -> None:
    other = Sentence("It is dull.", "it is {word}.", True, FUN)
    assert align(other, languages.get("en"), ["it", "is", "dull", "."]) is None


@pytest.mark.parametrize("code", languages.codes())
def test_of_the_suite_a_word_is_tagged_where_its_polarity_is_not_the_label(code: str) -> None:
    language = languages.get(code)
    items, made = zip(*generate_sentences(language), strict=True)
    found = gold(made, language, language.load())
    assert len(found.rows) > 0.99 * len(items)
    lexicon = language.lexicon
    positive = {pair.positive for pair in (*lexicon.training, *lexicon.held_out)}
    for i, row in enumerate(found.rows):
        span = slice(*found.tokens.indptr[i : i + 2])
        marked = "".join(np.array(found.tokens[i], object)[found.turned[span]])
        stands = (items[row].word in positive) == bool(items[row].label)
        if items[row].word not in made[row].values["opposite"]:  # as 好 in 不好
            forms = forms_of(made[row].values["word"])
            assert any(form in marked for form in forms) != stands, items[row]


def test_a_slot_is_turned_in_one_of_two_sentences() -> None:
    assert turned_slots(True) | turned_slots(False) == {"word", "same", "opposite"}
    assert not turned_slots(True) & turned_slots(False)


# --- reading ------------------------------------------------------------------------------------


def encoder(texts: Sequence[Sequence[str]], *, characters: bool) -> Encoder:
    words = Vocabulary(["<unk>", *dict.fromkeys(t for text in texts for t in text)])
    letters = dict.fromkeys(c for text in texts for t in text for c in t)
    return Encoder(words, Vocabulary(["<unk>", *letters]) if characters else None)


def test_each_text_is_read_twice() -> None:
    twice = read_twice(Ragged.from_sequences([[4, 5], [6]]))
    assert twice.ids.tolist() == [[4, 5, 4, 5, 6, 6]]
    assert twice.indptr.tolist() == [0, 4, 6]


@pytest.mark.parametrize("characters", [False, True])
def test_a_token_is_asked_about_where_it_ends_in_the_second_reading(characters: bool) -> None:
    texts = [["no", "fun"], ["a", "bad", "tale"]]
    how = encoder(texts, characters=characters)
    reading = read(TokenizedTexts.of(texts), how)
    assert how.vocabulary.ids([t for text in texts for t in text]).tolist() == (
        reading.texts.ids[0, reading.asked].tolist()
    )
    if characters:
        assert how.units is not None
        ends = [token[-1] for text in texts for token in text]
        assert how.units.ids(ends).tolist() == reading.texts.ids[1, reading.asked].tolist()
    for start, length, end in zip(
        reading.texts.indptr, reading.texts.lengths, reading.texts.indptr[1:], strict=False
    ):
        asked = reading.asked[(reading.asked >= start) & (reading.asked < end)]
        assert asked.min() >= start + length // 2
        assert asked.max() == end - 1
    targets = reading.targets(np.array([False, True, False, True, False]))
    assert targets[reading.asked].tolist() == [0, 1, 0, 1, 0]
    assert np.count_nonzero(targets != NO_TARGET) == 5
