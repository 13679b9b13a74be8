"""Reviews out of a record: what they show of each word, and that none is there twice."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.errors import ConfigError, LanguageError
from pipeline import languages
from pipeline.config import DataSettings
from pipeline.holdout import remove_held_out
from pipeline.languages.base import Frame, Lexicon
from pipeline.sources import Reviews, generated, load_reviews, load_split

SIZE = 300
QAAN = languages.load_file(Path(__file__).parents[1] / "languages" / "outside" / "qaa.py")
FEW = Lexicon(QAAN.lexicon.training[:1], QAAN.lexicon.held_out[:1])


def settings(source: str = f"generated:{SIZE}") -> DataSettings:
    return DataSettings(source=source, split_by="stratified")


def load(code: str) -> Reviews:
    return load_reviews(settings(), language=languages.get(code))


@pytest.mark.parametrize("code", languages.codes())
def test_no_text_is_there_twice_and_the_hold_out_rule_finds_nothing(code: str) -> None:
    language = languages.get(code)
    reviews = load(code)
    rows = {name: list(split["text"]) for name, split in reviews.splits.items()}
    assert reviews.counts() == {}
    assert {name: len(texts) for name, texts in rows.items()} == {
        "train": 240, "dev": 30, "test": 30
    }  # fmt: skip
    texts = {text for some in rows.values() for text in some}
    assert len(texts) == SIZE
    tokens = list(language.load().pipe(texts))
    _, touched = remove_held_out(tokens, language)
    assert touched == 0
    met = {token for cut in tokens for token in cut}
    pairs = language.lexicon.held_out
    assert sum(not met.isdisjoint(pair.forms) for pair in pairs) > 0.9 * len(pairs)


def test_about_half_are_of_each_label_and_a_seed_makes_the_same_ones() -> None:
    texts, labels = generated.generate(QAAN, 101, seed=3)
    assert abs(sum(labels) - 50.5) <= 2
    assert generated.generate(QAAN, 101, seed=3) == (texts, labels)
    assert set(generated.generate(QAAN, 101, seed=4)[0]) != set(texts)
    assert load("es").fingerprint() == load("es").fingerprint()


def test_taught_words_are_negated_too_but_in_no_frame_that_the_suite_or_practice_keeps() -> None:
    english = languages.get("en")
    word = "marker"
    frames = (
        Frame("a", "negation", "it is {word}.", "it is not {word}.", "note"),
        Frame("u", "negation", "kept {word}.", "not kept {word}.", "note", unseen=True),
    )
    kept = replace(frames[0], id="p", affirmed=f"{word} {{word}}.")
    practice = replace(english.practice, frames=(kept,))
    record = replace(english, frames=frames, practice=practice)
    texts, _ = generated.generate(record, 300)
    assert not any(word in text or "kept" in text.lower() for text in texts)
    negated = [text for text in texts if "not" in text.split()]
    assert 100 < len(negated) < 300
    taught = record.lexicon.training_words
    assert all(taught & set(record.load()(text)) for text in negated)


def test_the_source_says_what_it_is() -> None:
    assert load("es").source == f"generated:{SIZE} (generated text: the record of Spanish made it)"


@pytest.mark.parametrize("size", ["", "0", "-5", "many", "1.5"])
def test_a_size_that_is_no_number_is_refused(size: str) -> None:
    with pytest.raises(ConfigError, match="write how many reviews to make: generated:3000"):
        load_reviews(settings(f"generated:{size}"), language=QAAN)


def only_negated() -> Any:
    frames = (Frame("a", "negation", "mo sel {word}.", "sel {word}.", "note"),)
    return replace(QAAN, frames=frames)


@pytest.mark.parametrize(
    ("record", "size", "message"),
    [
        (replace(QAAN, lexicon=Lexicon()), 10, "Qaan has no frames with a lexicon.*--data"),
        (replace(QAAN, frames=QAAN.frames[:1], subjects={"any": ("te",)}, lexicon=FEW),
         1_000, "Qaan makes too few different reviews, .* instead of 1,000"),
        (only_negated(), 10, "no affirmed sentence without a negator"),
    ],
)  # fmt: skip
def test_a_record_that_is_too_small_says_what_it_needs(
    record: Any, size: int, message: str
) -> None:
    with pytest.raises(LanguageError, match=message):
        generated.generate(record, size)


def test_there_is_nothing_to_evaluate_on_that_nobody_wrote() -> None:
    with pytest.raises(ConfigError, match="only to learn from"):
        load_split(settings(), "test", data="generated:50")
