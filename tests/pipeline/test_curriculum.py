import re
from dataclasses import replace

import numpy as np
import pytest

from models.errors import LanguageError
from pipeline import curriculum, languages
from pipeline.evaluation.suite import load_suite
from pipeline.languages.base import PHENOMENA, Frame, Lexicon, Practice

MINED = {
    "en": (["luminous", "dull"], ["mess", "witty"]),
    "zh": (["惊喜", "难吃"], ["垃圾", "好吃"]),
}


def mined(language):
    """Words as the reviews might have them, one of each side held out."""
    pair = language.lexicon.held_out[0]
    return MINED.get(language.code) or (["glim", pair.negative], ["glum", pair.positive])


@pytest.fixture(scope="module", params=languages.codes())
def made(request):
    language = languages.get(request.param)
    positive, negative = mined(language)
    texts, labels = curriculum.generate(
        language,
        np.random.default_rng(1),
        20_000,
        extra_positive=positive,
        extra_negative=negative,
    )
    return language, texts, labels, list(language.load().pipe(texts))


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_record_s_tokens_are_all_that_its_sentences_hold(code):
    language = languages.get(code)
    tokenizer = language.load()
    texts, _ = curriculum.generate(language, np.random.default_rng(2), 1_000)
    found = {token for text in texts for token in tokenizer(text)}
    known = curriculum.tokens_of(language, tokenizer)
    assert found <= set(known)
    assert not any(map(language.holds_out, known))
    assert set(curriculum.tokens_of(language, tokenizer, practice=False)) <= set(known)


def test_no_held_out_word_is_in_it_even_if_the_caller_hands_it_one(made):
    language, texts, _, tokens = made
    held_out = language.lexicon.held_out_words
    assert [t for t, row in zip(texts, tokens, strict=True) if not held_out.isdisjoint(row)] == []


def test_half_of_it_is_positive(made):
    _, texts, labels, _ = made
    assert len(texts) == len(labels) == 20_000
    assert labels.dtype == np.int64
    assert labels.sum() == 10_000


def test_the_headline_is_never_in_it(made):
    language, texts, _, tokens = made
    tokenizer = language.load()
    headline = [tokenizer(text) for text in language.headline]
    bare = ([t for t in row if t.isalpha() or "'" in t] for row in tokens)
    assert [row for row in bare if row in headline] == []
    assert any(language.headline[1].split()[-1][-1] in text for text in texts)


def test_it_has_no_sentence_of_the_suite_with_a_held_out_word(made):
    language, texts, _, _ = made
    held_out = {item.text for item in load_suite(language.code) if item.part != "seen"}
    assert held_out.isdisjoint(texts)


def test_mined_words_are_in_it_under_both_labels(made):
    language, _, labels, tokens = made
    for word, _ in mined(language):
        assert {int(y) for y, row in zip(labels, tokens, strict=True) if word in row} == {0, 1}


def test_a_negator_says_little_about_the_label(made):
    language, _, labels, tokens = made
    negated = np.array([not language.negators.isdisjoint(row) for row in tokens])
    assert 0.4 < labels[negated].mean() < 0.6


def test_it_is_varied(made):
    language, texts, _, _ = made
    taught = [frame for frame in language.frames if not frame.unseen]
    assert sum(len(frame.templates) for frame in taught) >= 25
    assert {frame.phenomenon for frame in taught} == set(PHENOMENA)
    assert len(set(texts)) > 15_000


@pytest.mark.parametrize("code", languages.codes())
def test_the_same_generator_makes_the_same_and_goes_on_to_another(code):
    language = languages.get(code)
    rng = np.random.default_rng(7)
    first, again = (curriculum.generate(language, rng, 51) for _ in range(2))
    same = curriculum.generate(language, np.random.default_rng(7), 51)
    assert first[0] == same[0]
    assert first[0] != again[0]
    assert first[1].sum() == 26
    assert curriculum.generate(language, rng, 0)[0] == []


def test_mined_words_are_the_strongest_and_no_others():
    language = languages.get("en")
    rows = [(["luminous", "not", "dull", "film"], 1)] * 6 + [(["mess", "not", "film", "!"], 0)] * 6
    rows += [(["glad", "film"], 1), (["luminous"], 0), (["10"], 0), (["10"], 0), (["10"], 0)]
    tokens, labels = zip(*rows, strict=True)
    # dull is held out, not a negator, 10 and ! no words, glad in one review only.
    positive, negative = curriculum.mine_words(tokens, np.array(labels), language, 1)
    assert (positive, negative) == (["luminous"], ["mess"])
    assert curriculum.mine_words(tokens, np.array(labels), language, 0) == ([], [])
    everything = curriculum.mine_words(tokens, np.array(labels), language, 9)
    assert set(everything[0] + everything[1]) <= {"luminous", "mess", "film"}


def runs(template: str, language) -> set[tuple[str, ...]]:
    """Return every run of five words, or six characters where words are not written apart."""
    by_word = r"\{[\w.]+\}|[\w']+" if language.joint else r"\{[\w.]+\}|\w"
    units = re.findall(by_word, template)
    length = 5 if language.joint else 6
    return {tuple(units[i : i + length]) for i in range(len(units) - length + 1)}


@pytest.mark.parametrize("code", languages.codes())
def test_practice_frames_are_not_the_ones_that_the_suite_keeps(code):
    language = languages.get(code)
    kept = {
        run
        for frame in language.frames
        if frame.unseen
        for template, _ in frame.templates
        for run in runs(template, language)
    }
    shared = [
        (frame.id, kept & runs(template, language))
        for frame in language.practice.frames
        for template, _ in frame.templates
        if kept & runs(template, language)
    ]
    assert shared == []
    assert len(language.practice.frames) > 300 or code not in MINED


@pytest.mark.parametrize("code", languages.codes())
def test_a_held_out_word_in_a_frame_is_refused_by_name(code):
    language = languages.get(code)
    curriculum.check_record(language, language.load())
    word = language.lexicon.held_out[0].positive
    frame = Frame("p-slip", "negation", f"{{subject}} {word} {{word}}", "", "")
    record = replace(language, practice=replace(language.practice, frames=(frame,)))
    with pytest.raises(LanguageError, match=f"frame p-slip holds the held-out word '{word}'"):
        curriculum.check_record(record, language.load())


def test_a_record_without_words_makes_no_curriculum():
    language = replace(languages.get("en"), lexicon=Lexicon((), ()), practice=Practice())
    with pytest.raises(LanguageError, match=r"no lexicon.*curriculum\.enabled=false"):
        curriculum.check_record(language, language.load())
