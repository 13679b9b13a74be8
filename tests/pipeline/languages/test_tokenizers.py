import tempfile
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import LanguageError
from pipeline import languages
from pipeline.kit.texts import GROWING
from pipeline.languages import zh
from pipeline.languages.base import clean

CODES = languages.codes()
ENGINES = ["en", "ja", "zh"]
"""A language of each tokenizer; check-language looks at the others."""

HOSTILE = {
    "one mark": "!" * 30_000,
    "two marks": "?!" * 15_000,
    "one emoji": "😀" * 30_000,
    "two emoji": "😀😂" * 15_000,
    "one rare character": "龘" * 50_000,
    "one long word": "a" * 100_000,
    "one long word of many letters": "abcdefghij" * 10_000,
    "contractions without spaces": "can't" * 10_000,
    "brackets": "()" * 15_000,
    "negators": "不没" * 25_000,
    "combining accents": "e" + "\u0301" * 50_000,
    "half-open tags": "<br" * 15_000,
    "ampersands": "&" * 50_000,
    "mojibake": "Ã©" * 10_000,
    "an endless number": "&#" + "9" * 50_000,
}


GOLDEN = {
    "en": [
        ("It won't hurt.", ["it", "wo", "n't", "hurt", "."]),
        ("it wo n't hurt .", ["it", "wo", "n't", "hurt", "."]),
        ("It won’t hurt.", ["it", "wo", "n't", "hurt", "."]),
        ("I dont mind; it is'nt far", ["i", "do", "n't", "mind", ";", "it", "is", "n't", "far"]),
        ("I cannot sleep<br /><br />here", ["i", "can", "not", "sleep", "here"]),
        ("WELL-MADE, -lrb- sort of -rrb-",
         ["well", "-", "made", ",", "(", "sort", "of", ")"]),
        ("a ``quiet'' place", ["a", '"', "quiet", '"', "place"]),
        ("sooooo slow!!!!!!", ["sooo", "slow", "!", "!", "!"]),
        ("the cafÃ© &amp; the bar", ["the", "café", "&", "the", "bar"]),
        ("\u200bzero\u00a0width", ["zero", "width"]),
        ("", []),
        (" \n\t ", []),
    ],
    "zh": [
        ("这部电影不好", ["这部", "电影", "不", "好"]),
        ("不好吃，没意思。", ["不", "好吃", ",", "没", "意思", "。"]),
        ("味道不好吃", ["味道", "不", "好吃"]),
        ("一点也不难吃", ["一点", "也", "不", "难吃"]),
        ("并不差", ["并", "不", "差"]),
        ("不是很好", ["不", "是", "很", "好"]),
        ("不太好", ["不", "太", "好"]),
        ("很不错，不过有点无聊", ["很", "不错", ",", "不过", "有点", "无聊"]),
        ("不得不说，不仅快", ["不得不", "说", ",", "不仅", "快"]),
        ("没有想到", ["没有", "想到"]),
        ("没想到很漂亮", ["没想到", "很", "漂亮"]),
        ("ＯＫ！", ["ok", "!"]),
        ("哈哈哈哈哈哈", ["哈哈哈"]),
        ("", []),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("code", "text", "tokens"), [(c, *g) for c in GOLDEN for g in GOLDEN[c]])
def test_a_text_is_cut_into_these_tokens(code, text, tokens):
    assert languages.get(code).load()(text) == tokens


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_found_by_its_file(code):
    assert languages.get(code).code == code


def test_an_unknown_language_names_the_nearest():
    with pytest.raises(LanguageError, match=r"'eng'.*did you mean en\?"):
        languages.get("eng")


@pytest.mark.parametrize("code", CODES)
def test_a_path_is_no_language(code):
    with pytest.raises(LanguageError):
        languages.get(f"{code}.LANGUAGE")


# Negators that the tokenizer cuts into smaller ones (can not), which are negators too.
CUT_FURTHER = {"cannot", "毫无", "称不上"}


@pytest.mark.parametrize("code", CODES)
def test_every_negator_survives_the_tokenizer(code):
    language = languages.get(code)
    tokenizer = language.load()
    for negator in language.negators - CUT_FURTHER:
        assert tokenizer(negator) == [negator]
    for negator in language.negators & CUT_FURTHER:
        assert not language.negators.isdisjoint(tokenizer(negator))


@pytest.mark.parametrize("code", CODES)
def test_every_token_of_a_text_is_kept_there_is_no_stop_list(code):
    language = languages.get(code)
    tokenizer = language.load()
    for frame in language.frames:
        for template, _ in frame.templates:
            text = template.replace("{", "").replace("}", "")
            assert "".join(tokenizer(text)) == "".join(language.normalise(text).split())


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=60))
def test_tokens_are_never_empty_or_spaced_and_always_the_same(code, text):
    tokenizer = languages.get(code).load()
    tokens = tokenizer(text)
    assert all(token and not any(map(str.isspace, token)) for token in tokens)
    assert tokens == tokenizer(text)
    assert [tokens] == list(tokenizer.pipe([text]))


@pytest.mark.parametrize("code", ENGINES)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_input_is_cut_in_linear_time(code, text):
    tokenizer = languages.get(code).load()
    start = time.process_time()
    tokenizer(text)
    assert time.process_time() - start < 2.0


def tokenizers() -> list[tuple[str, Callable[[], object]]]:
    return [*((code, languages.get(code).load) for code in ENGINES), ("jieba", plain_jieba)]


@lru_cache
def plain_jieba():
    return zh.ChineseTokenizer(zh._jieba(), "")


@pytest.mark.parametrize("load", [one[1] for one in tokenizers()], ids=[t[0] for t in tokenizers()])
@pytest.mark.parametrize("grow", GROWING.values(), ids=GROWING)
def test_twice_the_text_takes_twice_the_time(load, grow):
    tokenizer = load()
    times = {n: float("inf") for n in (50_000, 100_000)}
    for _ in range(12):
        for n in times:
            text = grow(n)
            start = time.process_time()
            tokenizer(text)
            times[n] = min(times[n], time.process_time() - start)
        # what takes 50 ms cannot be quadratic to any effect; else an unlucky moment is repeated
        if times[100_000] < max(0.05, 3 * times[50_000]):
            return
    pytest.fail(f"50,000 characters take {times[50_000]:.2f} s, 100,000 {times[100_000]:.2f} s")


@pytest.mark.parametrize("code", CODES)
def test_loading_and_cutting_is_silent_and_leaves_no_file(code, capfd, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    load = languages.get(code).load
    load.__wrapped__()("不好 not good")
    if code == "zh":
        zh.ChineseTokenizer(zh._jieba(), "")("不好")
    assert capfd.readouterr() == ("", "")
    assert list(Path(tmp_path).iterdir()) == []


def test_what_spacy_remembers_is_bounded(monkeypatch):
    from pipeline.languages import en, spacy_tokenizer

    tokenizer = en.load.__wrapped__()
    most = len(tokenizer._spacy.vocab.strings) + 500
    monkeypatch.setattr(spacy_tokenizer, "MOST_STRINGS", most)
    for start in range(0, 5_000, 50):
        tokenizer(" ".join(f"word{i}" for i in range(start, start + 50)))
    assert len(tokenizer._spacy.vocab.strings) < most + 100


ZH_LETTERS = "不没有好吃差无很太得了是也这部电影难看到受 一点都非常,。ab1"


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(ZH_LETTERS, max_size=40), st.text(max_size=40)))
def test_rjieba_cuts_as_jieba_does(text):
    pytest.importorskip("rjieba")
    text = zh.normalise(text)
    assert [t for t in zh._rjieba()(text) if not t.isspace()] == [
        t for t in _jieba()(text) if not t.isspace()
    ]


def test_rjieba_cuts_the_suite_as_jieba_does():
    pytest.importorskip("rjieba")
    from pipeline.evaluation.suite import load_suite

    fast, slow = zh._rjieba(), _jieba()
    texts = [zh.normalise(item.text) for item in load_suite("zh")]
    assert [fast(text) for text in texts] == [slow(text) for text in texts]


def _jieba(cutters=[]):  # noqa: B006 - one dictionary for all examples
    if not cutters:
        cutters.append(zh._jieba())
    return cutters[0]


def test_traditional_script_is_read_with_opencc_and_its_negators_without(monkeypatch):
    pytest.importorskip("opencc")
    tokenizer = languages.get("zh").load()
    assert tokenizer("這部電影沒意思") == ["这部", "电影", "没", "意思"]
    assert zh.missing_extras(["這部電影沒意思"]) == ()
    monkeypatch.setattr(zh, "_converter", lambda: None)
    assert "没" in tokenizer("這部電影沒意思")
    assert zh.missing_extras(["好", "這部電影"]) == ("hant",)
    assert zh.missing_extras(["这部电影没意思"]) == ()


def test_simplified_text_has_no_character_of_traditional_script_alone():
    text = "".join(item for frame in languages.get("zh").frames for item, _ in frame.templates)
    assert zh._TRADITIONAL.search(text) is None


def test_scripts_are_told_apart():
    english, chinese = languages.get("en"), languages.get("zh")
    assert english.looks_native("A plain sentence.")
    assert not english.looks_native("这是一句话。")
    assert chinese.looks_native("这是一句话，OK。")
    assert not chinese.looks_native("A plain sentence.")
    assert not english.looks_native("123 !!!")


def test_digits_are_not_collapsed():
    assert clean("10000000 !!!!") == "10000000 !!!"
