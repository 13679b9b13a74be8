"""Japanese: negators are tokens of their own, after what they negate; two classes of adjectives."""

import sys
import time

import pytest

from models.errors import LanguageError
from pipeline import languages
from pipeline.holdout import find_held_out, remove_held_out
from pipeline.languages import ja
from pipeline.languages.base import forms_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("面白くない。", "面白く ない 。"),
        ("面白くなかった", "面白く なかっ た"),
        ("面白くありませんでした", "面白く あり ません でし た"),
        ("静かじゃない", "静か じゃ ない"),
        ("静かではない", "静か で は ない"),
        ("行きませんし、食べずに寝た", "行き ません し 、 食べ ず に 寝 た"),
        ("許されぬ", "許さ れ ぬ"),
        ("つまらなくはない", "つまらなく は ない"),
        ("つまらなそう", "つまらな そう"),
        ("間違いなのに", "間違い な の に"),
        ("間違いなく良いかもしれない", "間違いなく 良い か も しれない"),
        ("店（みせ）", "店 ( みせ )"),
        ("ﾎﾃﾙ　ＯＫ！", "ホテル ok !"),
        ("すごーーーーーい", "すごーーーい"),
        ("", ""),
    ],
)
def test_a_text_is_cut_into_these_tokens(text: str, tokens: str) -> None:
    assert ja.load()(text) == tokens.split()


@pytest.mark.parametrize(
    ("template", "word", "filled"),
    [
        ("{word}{な.word}部屋だ", "広い", "広い部屋だ"),
        ("{word}{な.word}部屋だ", "清潔", "清潔な部屋だ"),
        ("{word.ku}{ない.word}", "広い", "広くない"),
        ("{word.ku}{ない.word}", "清潔", "清潔ではない"),
        ("{word.past}{た.word}", "広い", "広かった"),
        ("{word.past}{た.word}", "清潔", "清潔だった"),
        ("{word.so}そうだ", "広い", "広そうだ"),
        ("{word.so}そうだ", "良い", "良さそうだ"),
    ],
)
def test_an_adjective_takes_the_endings_of_its_class(template: str, word: str, filled: str) -> None:
    assert languages.get("ja").fill(template, {"word": ja.adjective(word)} | ENDINGS) == filled


ENDINGS = {slot: some[0] for slot, some in ja.SLOTS.items()}


def test_both_words_of_a_pair_are_of_one_class() -> None:
    # else "not a but b" and "not b but a" would not be made of the same tokens
    for pair in ja.LEXICON.training + ja.LEXICON.held_out + ja.PRACTICE.lexicon:
        assert pair.positive.asks == pair.negative.asks


def test_every_form_of_a_word_is_a_token_before_its_endings() -> None:
    language, tokenizer = languages.get("ja"), ja.load()
    for pair in ja.LEXICON.training + ja.LEXICON.held_out + ja.PRACTICE.lexicon:
        for word in (pair.positive, pair.negative):
            values = {"word": word, "subject": "店"} | ENDINGS
            for template in ("{word}です", "{word.ku}{ない.word}", "{word.past}{た.word}"):
                cut = tokenizer(language.fill("{subject}は" + template, values))
                assert cut[2] in forms_of(word), cut


@pytest.mark.parametrize(
    "text", ["部屋は清潔ではありません", "清潔だとは思わない", "接客は手荒くない", "ない、清潔"]
)
def test_a_clause_with_a_negator_on_either_side_of_a_held_out_word_is_removed(text: str) -> None:
    language, tokenizer = languages.get("ja"), ja.load()
    kept, touched = remove_held_out([tokenizer(f"駅は近い。{text}。")], language)
    assert touched == 1
    assert "".join(kept[0]) == "駅は近い。。"


def test_a_clause_without_a_negator_near_a_held_out_word_stays() -> None:
    row = ja.load()("部屋はとても清潔で、しかも広く、全体として悪くない。")
    assert find_held_out([row], languages.get("ja")) == []


def test_without_its_dictionary_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sudachidict_small", None)
    with pytest.raises(LanguageError, match=r"pip install 'litotes\[ja\]'"):
        ja.load.__wrapped__()


@pytest.mark.parametrize("unit", ["あ", "ない", "龘", "ー", "店(", "ｶﾞ", "abc", "①"])
def test_long_stretches_are_cut_in_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    start = time.process_time()
    assert "".join(ja.load()(text)) == ja.normalise(text).replace(" ", "")
    assert time.process_time() - start < 2.0


def test_a_sentence_without_kana_is_not_taken_for_japanese() -> None:
    looks_native = languages.get("ja").looks_native
    assert looks_native("部屋は清潔だ")
    assert not looks_native("这个房间很干净")
