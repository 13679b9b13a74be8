import json
from typing import Any

import numpy as np
import pytest

from models.errors import DataError
from pipeline.evaluation.failures import list_failures
from pipeline.evaluation.suite import Item, load_suite, score_suite
from pipeline.languages.base import PHENOMENA
from pipeline.model import Judgement

LABELS = ("negative", "positive")


def item(frame: str, number: int, label: int, **other: Any) -> Item:
    pair = f"{frame}/{number}"
    settings = {"phenomenon": "negation", "part": "unseen_words"} | other
    text = f"{frame} says {'yes' if label else 'no'} to {number}."
    return Item(
        f"{pair}/{label}", frame=frame, pair=pair, square="", word="word", label=label, text=text,
        **settings,
    )  # fmt: skip


def pairs(frame: str, count: int, **other: Any) -> list[Item]:
    return [item(frame, number, label, **other) for number in range(count) for label in (1, 0)]


def judged(scores: list[float]) -> Judgement:
    score = np.array(scores)
    return Judgement(score > 0, score, 1 / (1 + np.exp(-score)), np.ones(len(scores), np.int64))


def right_but(items: list[Item], wrong: dict[str, float]) -> Judgement:
    """Judge every item rightly, but those of these ids by so much on the wrong side."""
    sides = [1 if item.label else -1 for item in items]
    return judged(
        [side * -wrong.get(item.id, -3.0) for side, item in zip(sides, items, strict=True)]
    )


def test_nothing_fails_where_all_is_right() -> None:
    items = pairs("plain", 3) + pairs("far", 2, part="unseen_frames")
    failures = list_failures(items, right_but(items, {}), LABELS)
    right = {"failing": 0, "accuracy": 1.0, "examples": []}
    assert failures == {
        "by_phenomenon": {
            "negation": {
                "unseen_words": right | {"pairs": 3},
                "unseen_frames": right | {"pairs": 2},
            }
        },
        "by_frame": [],
    }


def test_a_failing_pair_shows_both_sentences_and_what_the_model_says() -> None:
    items = pairs("plain", 4)
    failures = list_failures(items, right_but(items, {"plain/2/0": 1.0}), LABELS)
    rate = failures["by_phenomenon"]["negation"]["unseen_words"]
    assert (rate["pairs"], rate["failing"], rate["accuracy"]) == (4, 1, 0.75)
    ((yes, no),) = rate["examples"]
    assert yes["text"] == "plain says yes to 2."
    assert (yes["label"], yes["verdict"]) == ("positive", "positive")
    assert (no["label"], no["verdict"], no["score"]) == ("negative", "positive", 1.0)
    assert no["probability"] == pytest.approx(0.731, abs=1e-3)


def test_examples_are_each_frame_s_worst_before_any_frame_s_second() -> None:
    items = pairs("one", 3) + pairs("two", 2)
    wrong = {"one/0/1": 5.0, "one/1/0": 9.0, "one/2/0": 7.0, "two/0/1": 0.5, "two/1/1": 2.0}
    judgement = right_but(items, wrong)
    found = list_failures(items, judgement, LABELS, examples=4)
    shown = found["by_phenomenon"]["negation"]["unseen_words"]["examples"]
    assert [yes["text"] for yes, _ in shown] == [
        "one says yes to 1.",
        "two says yes to 1.",
        "one says yes to 2.",
        "two says yes to 0.",
    ]


def test_the_worst_frames_come_first_and_seen_words_not_at_all() -> None:
    items = pairs("good", 4) + pairs("bad", 4) + pairs("known", 4, part="seen") + pairs("fine", 4)
    wrong = {"good/0/1": 1.0, "bad/0/1": 1.0, "bad/3/0": 2.0, "known/0/1": 1.0}
    failures = list_failures(items, right_but(items, wrong), LABELS)
    assert [(entry["frame"], entry["accuracy"]) for entry in failures["by_frame"]] == [
        ("bad", 0.5),
        ("good", 0.75),
    ]
    assert failures["by_frame"][0]["example"][0]["text"] == "bad says yes to 3."
    assert list(failures["by_phenomenon"]["negation"]) == ["unseen_words"]


@pytest.mark.parametrize("code", ["en", "zh"])
def test_the_rates_are_those_of_the_suite(code: str) -> None:
    items = load_suite(code)
    judgement = judged(np.random.default_rng(2).standard_normal(len(items)).tolist())
    failures = list_failures(items, judgement, LABELS)
    scored = score_suite(items, judgement.positive, resamples=10)
    assert list(failures["by_phenomenon"]) == list(PHENOMENA)
    for phenomenon, by_part in failures["by_phenomenon"].items():
        expected = scored.by_phenomenon[phenomenon]
        assert sum(rate["pairs"] for rate in by_part.values()) == expected.n
        right = sum(rate["pairs"] - rate["failing"] for rate in by_part.values())
        assert right / expected.n == pytest.approx(expected.mean)
    json.dumps(failures)  # plain values only


def test_verdicts_of_another_number_are_refused() -> None:
    items = pairs("plain", 2)
    with pytest.raises(DataError, match="4 suite items, but 3 verdicts"):
        list_failures(items, judged([1.0, 1.0, 1.0]), LABELS)
