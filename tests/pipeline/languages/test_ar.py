"""Arabic: what the tokenizer makes of negation and spelling, and agreement in gender and case."""

import pytest

from pipeline import languages
from pipeline.languages import ar

LANGUAGE = languages.get("ar")

GOLDEN = [
    ("الفيلم ليس جيداً.", ["الفيلم", "ليس", "جيدا", "."]),
    ("وليس جيداً، ولم ينجح", ["و", "ليس", "جيدا", "،", "و", "لم", "ينجح"]),
    ("فلا أحد، وغير ذلك", ["ف", "لا", "احد", "،", "و", "غير", "ذلك"]),
    ("أليست جيدة؟", ["ا", "ليست", "جيدة", "؟"]),
    ("إلا ألم أما فلم", ["الا", "الم", "اما", "فلم"]),
    ("ليس،لا؛لن.لم", ["ليس", "،", "لا", "؛", "لن", ".", "لم"]),
    ("قالوا «سيئ».", ["قالوا", '"', "سيئ", '"', "."]),
    ("حسناً...", ["حسنا", "..."]),
    ("٣٫٥ من ۵", ["3٫5", "من", "5"]),
]


@pytest.mark.parametrize(("text", "tokens"), GOLDEN)
def test_a_text_is_cut_into_these_tokens(text: str, tokens: list[str]) -> None:
    assert LANGUAGE.load()(text) == tokens


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("جَيِّدٌ جِدًّا", "جيد جدا"), ("جـــميل", "جميل"), ("أحمد إلى آخر", "احمد الي اخر"), ("\u064b", "")],
)
def test_ways_of_typing_are_one_spelling(typed: str, plain: str) -> None:
    assert ar.normalise(typed) == plain
    assert ar.normalise(plain) == plain


def test_words_of_the_lexicon_are_spelled_as_their_tokens() -> None:
    whole = LANGUAGE.for_curriculum().lexicon
    words = whole.training_words | whole.held_out_words
    assert [word for word in words if ar.normalise(word) != word] == []


def test_nothing_is_lost_where_marks_and_clitics_are_cut_off() -> None:
    text = '"وليس".فلا«ولن»(فغير)و…لا!؟ء_ب 1,5 a.b'
    assert "".join(LANGUAGE.load()(text)) == "".join(ar.normalise(text).split())


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("جيد", "جيدة جيدا الجيد الجيدة"),
        ("رديء", "رديئة رديئا الرديء الرديئة"),
        ("هادئ", "هادئة هادئا الهادئ الهادئة"),
    ],
)
def test_an_adjective_is_inflected(word: str, forms: str) -> None:
    made = ar.adjective(word).forms
    assert [made[name] for name in ("f", "m_acc", "m_def", "f_def")] == forms.split()
    assert (made["m"], made["f_acc"]) == (word, made["f"])


@pytest.mark.parametrize(
    ("subject", "filled"), [("الفيلم", "الفيلم ليس جيدا."), ("القصة", "القصة ليست جيدة.")]
)
def test_negator_and_predicate_agree_with_their_subject(subject: str, filled: str) -> None:
    noun = next(noun for noun in LANGUAGE.subjects["film"] if noun == subject)
    values = {"subject": noun, "word": ar.adjective("جيد"), "ليس": LANGUAGE.slots["ليس"][0]}
    assert LANGUAGE.fill("{subject} {ليس.subject} {word.subject.acc}.", values) == filled
