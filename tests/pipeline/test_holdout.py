import time

import pytest

from pipeline import languages
from pipeline.evaluation.suite import load_suite
from pipeline.holdout import find_held_out, remove_held_out

EN = [
    ("it is not dull", ""),
    ("a good cast , but it is not very dull , sadly", "a good cast , but , sadly"),
    ("dull , not good", "dull , not good"),
    ("not all of it is dull", "not all of it is dull"),
    ("not all is dull", ""),
    ("it is n't dull . it is warm .", ". it is warm ."),
    ("why not ? dull . fine .", ". fine ."),
    ("not , dull", ""),
    ("not , well , dull", "not , well , dull"),
    ("never dull and never witty , i say", ", i say"),
    ("a witty film", "a witty film"),
    ("", ""),
]
ZH = [
    ("菜 不 好吃", ""),
    ("菜 不 难吃 , 很 便宜", ", 很 便宜"),
    ("服务 好 , 菜 没 那么 好吃 。", "服务 好 , 。"),
    ("菜 很 好吃 , 不 贵", "菜 很 好吃 , 不 贵"),
    ("菜 不好吃 , 很 便宜", ", 很 便宜"),
    ("房间 一点也不脏 。", "。"),
    ("味道 不错 , 好吃", "味道 不错 , 好吃"),
    ("剧情 无聊", "剧情 无聊"),
    ("送 得 不 飞快 , 很 贵", ", 很 贵"),
    ("飞快 , 不 贵", "飞快 , 不 贵"),
]


@pytest.mark.parametrize(
    ("code", "before", "after"), [("en", *row) for row in EN] + [("zh", *row) for row in ZH]
)
def test_the_clause_that_negates_a_held_out_word_is_removed(code, before, after):
    language = languages.get(code)
    kept, touched = remove_held_out([before.split()], language)
    assert list(kept) == [after.split()]
    assert touched == (before != after)
    assert find_held_out([before.split()], language) == ([0] if before != after else [])
    assert find_held_out(kept, language) == []


def test_what_a_removal_brings_together_is_looked_at_again():
    # Once the clauses of "never witty" are gone, "not" stands two tokens before "dull".
    row = "not , never witty , dull".split()
    kept, touched = remove_held_out([row], languages.get("en"))
    assert touched == 1
    assert find_held_out(kept, languages.get("en")) == []


@pytest.mark.parametrize("code", languages.codes())
def test_the_suite_itself_is_full_of_what_is_removed(code):
    language = languages.get(code)
    items = [item for item in load_suite(code) if item.part != "seen"]
    tokens = list(language.load().pipe(item.text for item in items))
    before = [list(row) for row in tokens]
    assert len(find_held_out(tokens, language)) > 0.25 * len(tokens)
    kept, touched = remove_held_out(tokens, language)
    assert touched == len(find_held_out(tokens, language))
    assert find_held_out(kept, language) == []
    assert tokens == before


@pytest.mark.parametrize("code", languages.codes())
def test_a_million_tokens_take_a_moment(code):
    row = ["neutral", "words", "of", "some", "review"] * 20
    start = time.process_time()
    assert remove_held_out([row] * 10_000, languages.get(code))[1] == 0
    assert time.process_time() - start < 2.0
