"""Russian: what the tokenizer makes of negation, and agreement in gender, number and case."""

import re

import pytest

from pipeline import languages
from pipeline.languages import ru

LANGUAGE = languages.get("ru")

GOLDEN = [
    ("Фильм не плохой!", ["фильм", "не", "плохой", "!"]),
    ("Ни разу — нет, нельзя", ["ни", "разу", "—", "нет", ",", "нельзя"]),
    ("Ещё не всё", ["еще", "не", "все"]),
    ("Вряд ли, едва ли", ["вряд", "ли", ",", "едва", "ли"]),
    ("«НЕПЛОХОЙ» ёж", ['"', "неплохой", '"', "еж"]),
    ("не-а", ["не", "-", "а"]),
]


@pytest.mark.parametrize(("text", "tokens"), GOLDEN)
def test_a_text_is_cut_into_these_tokens(text: str, tokens: list[str]) -> None:
    assert LANGUAGE.load()(text) == tokens


def test_two_ways_of_typing_yo_are_one_word() -> None:
    assert ru.normalise("жЁсткий, жесткий, же\u0308сткий") == "жесткий, жесткий, жесткий"


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("скучный", "скучная скучное скучные скучного скучной скучным скучными скучную"),
        ("плохой", "плохая плохое плохие плохого плохой плохим плохими плохую"),
        ("живой", "живая живое живые живого живой живым живыми живую"),
        ("хлипкий", "хлипкая хлипкое хлипкие хлипкого хлипкой хлипким хлипкими хлипкую"),
        ("хороший", "хорошая хорошее хорошие хорошего хорошей хорошим хорошими хорошую"),
        ("искренний", "искренняя искреннее искренние искреннего искренней искренним искренними "
                      "искреннюю"),
    ],
)  # fmt: skip
def test_an_adjective_is_declined(word: str, forms: str) -> None:
    made = ru.adjective(word).forms
    names = ("f", "n", "p", "m_gen", "f_ins", "m_ins", "p_ins", "f_acc")
    assert [made[name] for name in names] == forms.split()
    assert made["m"] == word


@pytest.mark.parametrize(
    ("template", "subject", "filled"),
    [
        ("{subject} не {был.subject} {word.subject.ins}.", "фильм", "Фильм не был хорошим."),
        ("{subject} не {был.subject} {word.subject.ins}.", "картина", "Картина не была хорошей."),
        ("{subject} не {был.subject} {word.subject.ins}.", "диалоги", "Диалоги не были хорошими."),
        ("{subject.acc} не назвать {word.subject.ins}.", "картина", "Картину не назвать хорошей."),
    ],
)
def test_adjective_and_verb_agree_with_their_noun(template: str, subject: str, filled: str) -> None:
    noun = next(noun for noun in LANGUAGE.subjects["film"] if noun == subject)
    values = {"subject": noun, "word": ru.adjective("хороший"), "был": ru.past("был")}
    assert LANGUAGE.fill(template, values) == filled


def test_no_word_of_the_record_is_written_with_yo() -> None:
    whole = LANGUAGE.for_curriculum()
    frames = [template for frame in LANGUAGE.frames for template, _ in frame.templates]
    words = whole.lexicon.training_words | whole.lexicon.held_out_words
    assert not re.search("[ёЁ]", " ".join([*frames, *words, *whole.contexts]))
