import copy
import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest

from pipeline.report.numbers import percent
from pipeline.report.page import HALVES, path, render, scale_around

Json = dict[str, Any]

VOID = {"br", "meta", "img", "input", "link", "hr"}
ENGLISH = {
    "This movie is good": "positive",
    "This movie is not good": "negative",
    "This movie is bad": "negative",
    "This movie is not bad": "positive",
}
CHINESE = {
    "这部电影好": "positive",
    "这部电影不好": "negative",
    "这部电影差": "negative",
    "这部电影不差": "positive",
}


def rate(mean: float, n: int = 100) -> Json:
    ends = [max(mean - 0.05, 0), min(mean + 0.05, 1)]
    return {"value": mean, "mean": mean, "sd": 0.0, "ci95": ends, "n": n}


def model(kind: str, accuracy: float, *, rival: bool = False) -> Json:
    history = {
        "train_loss": [0.6, 0.4],
        "dev_loss": [0.5, 0.45],
        "dev_accuracy": [0.7, 0.75],
        "gradient_norm": [1.0, 0.9],
        "best_epoch": 2,
        "interrupted": False,
    }
    bag = kind == "bag"
    return {
        "kind": kind,
        "given": [] if bag else ["vectors", "curriculum"],
        "seeds": 1,
        "ensemble": False,
        "dev_accuracy": accuracy,
        "strength": 0.3 if bag else None,
        "histories": [] if bag else [history],
        "rival": rival,
        "test": {
            "accuracy": rate(accuracy),
            "macro_f1": rate(accuracy),
            "balanced_accuracy": rate(accuracy),
        },
        "negation_slice": {
            "rows": 30,
            "accuracy": rate(accuracy, 30),
            "positive_rows_accuracy": rate(accuracy, 10),
        },
        "minimal_pairs": {
            "seen": rate(0.9),
            "unseen_words": rate(0.8),
            "negated_negative": rate(0.7),
            "unseen_frames": rate(0.6),
            "by_phenomenon": {"negation": rate(0.8), "not only … but": rate(0.5)},
        },
        "squares": rate(0.6, 40),
        "unknown_words": [],
    }


def example(text: str, label: str, models: Json) -> Json:
    tokens = text.split() if " " in text else list(text)
    verdicts: Json = {}
    for name, kind in ((name, model["kind"]) for name, model in models.items()):
        said = label if kind != "bag" else "negative"
        p = 0.9 if said == "positive" else 0.1
        verdicts[name] = {"label": said, "probability": p, "score": p - 0.5}
        if kind != "bag":
            verdicts[name]["trajectory"] = [0.5] * (len(tokens) - 1) + [p]
    return {"text": text, "tokens": tokens, "label": label, "models": verdicts}


def words(negated: float) -> list[Json]:
    """Two seen words and two unseen; `negated` is what the positive ones become."""
    return [
        {
            "word": word,
            "seen": seen,
            "positive": sign > 0,
            "sentences": [f"That is {word}.", f"That is not {word}."],
            "affirmed": 2.0 * sign,
            "negated": negated * sign,
        }
        for word, seen, sign in (
            ("good", True, 1),
            ("bad", True, -1),
            ("crisp", False, 1),
            ("stale", False, -1),
        )
    ]


def failures() -> Json:
    pair = [
        {
            "text": text,
            "label": label,
            "verdict": "positive",
            "probability": 0.61,
            "score": 0.45,
        }
        for text, label in (
            ("This was crisp.", "positive"),
            ("This was anything but crisp.", "negative"),
        )
    ]
    rate = {"pairs": 50, "failing": 2, "accuracy": 0.96, "examples": [pair]}
    frame = {"frame": "anything-but", "phenomenon": "negation", "part": "unseen_frames"}
    return {
        "by_phenomenon": {"negation": {"unseen_frames": rate}},
        "by_frame": [frame | {"pairs": 8, "failing": 2, "accuracy": 0.75, "example": pair}],
    }


def run(name: str, sentences: dict[str, str]) -> Json:
    models = {
        "elman": model("recurrent", 0.80),
        "mean-embedding": model("mean-embedding", 0.75),
        "bow-unigram-count": model("bag", 0.78),
        "bow-nb-svm+curriculum": model("bag", 0.79, rival=True),
    }
    split = {"rows": 100, "sha256": "0" * 64, "used": 99}
    counts = {"truncated": 1, "held_out_rows": 2, "emptied_by_hold_out": 1}
    return {
        "name": name,
        "description": "sentences of our own",
        "language": name,
        "source": "file:reviews.csv",
        "data": dict.fromkeys(("train", "dev", "test"), split | counts),
        "dropped": {"no text": 3},
        "lacks": [],
        "labels": ["negative", "positive"],
        "tokenizer": {"engine": "cutter", "version": "1.2"},
        "vocabulary": {"size": 1234, "sha256": "f" * 64, "dev_coverage": 0.951},
        "config": {"name": name, "data": {"max_tokens": 400}, "baselines": {"cells": []}},
        "models": models,
        "tests": [
            {
                "a": "elman",
                "b": other,
                "mcnemar_p": 0.0001,
                "holm_p": 0.0002,
                "difference": 0.02,
                "difference_ci95": [-0.01, 0.05],
                "detectable": 0.03,
            }
            for other in list(models)[1:]
        ],
        "examples": [example(text, label, models) for text, label in sentences.items()],
        "state_under_negation": {"elman": words(-1.5), "bow-nb-svm+curriculum": words(1.5)},
        "failures": failures(),
    }


@pytest.fixture
def report() -> Json:
    runs = [run("en", ENGLISH), run("zh", CHINESE)]
    against = [{"run": "en", "role": "rival"} | runs[0]["tests"][-1]]
    return copy.deepcopy({"schema": 1, "litotes": "0.1.0", "runs": runs, "against_rivals": against})


class Page(HTMLParser):
    """Everything there is to know of a page: its text, its attributes, whether tags match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert not self.open, f"never closed: {self.open}"
        self.text = re.sub(r"\s+", " ", self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text += data

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]


def test_every_model_and_every_sentence_is_there(report: Json) -> None:
    text = Page(render(report)).text
    for shown in report["runs"]:
        for name in shown["models"]:
            assert name in text
        for sentence in shown["examples"]:
            assert sentence["text"] in text


def test_chinese_sentences_and_tokens_say_their_language(report: Json) -> None:
    html = render(report)
    assert 'lang="zh" dir="auto">这部电影不好<' in html
    assert '<span lang="zh">影</span>' in html


def test_square_run_and_table_name_the_language(report: Json) -> None:
    text = Page(render(report)).text
    for code, sentences in (("en", ENGLISH), ("zh", CHINESE)):
        assert f"{code} · {code}: “{list(sentences)[1]}”" in text
        assert f"sentences of our own · {code}" in text
    report["runs"][0]["language"] = "es"
    assert '<th scope="row">en</th><td class="text">es</td>' in render(report)


def test_the_page_needs_no_other_file(report: Json) -> None:
    html = render(report)
    page = Page(html)
    links = page.values("src") + page.values("href") + page.values("xlink:href")
    assert links
    assert all(link.startswith("#") for link in links)
    assert set(links) - {"#headline"} <= {f"#{anchor}" for anchor in page.values("id")}
    assert not re.search(r"@import|url\(", html)
    assert {"script", "link", "img", "iframe"}.isdisjoint(tag for tag, _ in page.tags)


def test_ids_are_given_once(report: Json) -> None:
    ids = Page(render(report)).values("id")
    assert len(ids) == len(set(ids))


def test_text_from_anywhere_is_text_and_no_markup(report: Json) -> None:
    plain = [tag for tag, _ in Page(render(report)).tags]
    evil = '<script>alert("1")</script>'
    shown = report["runs"][0]
    shown["examples"][1]["text"] = evil
    shown["examples"][1]["tokens"][-1] = evil
    shown["description"] = shown["source"] = shown["config"]["description"] = evil
    shown["labels"] = ["negative", evil]
    shown["dropped"] = {evil: 1}
    shown["models"]["elman"]["unknown_words"] = [evil]
    for found in shown["state_under_negation"].values():
        found[0] |= {"word": evil, "sentences": [evil, evil]}
    shown["failures"]["by_frame"][0]["example"][0]["text"] = evil
    shown["models"]['"><b>'] = shown["models"].pop("bow-unigram-count")
    for sentence in shown["examples"]:
        sentence["models"]['"><b>'] = sentence["models"].pop("bow-unigram-count")
    page = Page(render(report))
    assert evil in page.text
    assert {tag for tag, _ in page.tags} == set(plain)


def test_a_whole_square_is_called_whole_and_another_is_counted(report: Json) -> None:
    del report["runs"][1]
    html = render(report)
    page = Page(html)
    # The networks say what is true, the bags always "negative", which is true of two sentences.
    assert page.text.count("whole") - page.text.count("whole squares") == 3  # two rows, one square
    assert page.text.count("2 of 4") == 3
    rows = re.findall(r'<tr class="\w+"><th scope="row">.*?</tr>', html, re.DOTALL)
    assert [(row.count("✓"), row.count("✗")) for row in rows[:4]] == [(4, 0)] * 2 + [(2, 2)] * 2


def test_a_model_without_probabilities_shows_its_score(report: Json) -> None:
    for shown in report["runs"]:
        for sentence in shown["examples"]:
            sentence["models"]["bow-nb-svm+curriculum"] |= {"probability": None, "score": -1.25}
    assert "negative −1.25" in re.sub(r"<[^>]+>", "", render(report))


def test_over_several_seeds_the_figure_shows_the_kept_model_and_the_table_the_mean(
    report: Json,
) -> None:
    elman = report["runs"][0]["models"]["elman"]
    elman |= {"seeds": 3, "ensemble": True}
    elman["test"]["accuracy"] |= {"value": 0.811, "mean": 0.799, "sd": 0.004}
    page = Page(render(report))
    assert "elman: 81.1 %, 95 % interval 75.0 to 85.0, n = 100" in page.values("aria-label")
    assert "79.9 ± 0.4" in page.text
    assert "over 3 seeds" in page.text


def test_a_rate_over_no_rows_is_a_dash(report: Json) -> None:
    assert percent(rate(0.0, 0)) == percent(None) == "–"
    for shown in report["runs"]:
        for scored in shown["models"].values():
            empty = rate(0.0, 0)
            scored["minimal_pairs"]["unseen_frames"] = scored["squares"] = empty
            scored["minimal_pairs"]["by_phenomenon"]["negation"] = empty
            scored["negation_slice"] = {
                "rows": 0,
                "accuracy": None,
                "positive_rows_accuracy": empty,
            }
    page = Page(render(report))
    assert "bow-nb-svm+curriculum: no rows" in page.values("aria-label")


def test_contents_are_listed_where_there_are_several_runs(report: Json) -> None:
    assert [tag for tag, _ in Page(render(report)).tags].count("nav") == 1
    del report["runs"][1]
    page = Page(render(report))
    assert "nav" not in [tag for tag, _ in page.tags]
    assert "这部电影" not in page.text


def test_a_run_without_bags_or_controls_has_a_page(report: Json) -> None:
    shown = report["runs"][0]
    shown["models"] = {"elman": shown["models"]["elman"]}
    shown["tests"], shown["dropped"] = [], {}
    report["against_rivals"] = []
    del shown["state_under_negation"]["bow-nb-svm+curriculum"]
    assert "No row was dropped." in Page(render(report)).text


def test_seeds_that_stopped_at_different_epochs_share_an_axis(report: Json) -> None:
    elman = report["runs"][0]["models"]["elman"]
    longer = copy.deepcopy(elman["histories"][0])
    for curve in ("train_loss", "dev_loss", "dev_accuracy"):
        longer[curve].append(longer[curve][-1])
    elman["histories"].append(longer)
    lines = [line.split() for line in Page(render(report)).values("points")]
    short, long = (next(line for line in lines if len(line) == n) for n in (2, 3))
    assert [point.split(",")[0] for point in long[:2]] == [point.split(",")[0] for point in short]


def test_every_word_has_a_mark_in_the_quarter_that_its_scores_give(report: Json) -> None:
    del report["runs"][1]
    page = Page(render(report))
    marks = [
        (attrs["href"], attrs["class"], attrs["x"], attrs["y"])
        for tag, attrs in page.tags
        if tag == "use" and attrs["href"] in ("#mark-up", "#mark-down") and "x" in attrs
    ]
    # The scale goes from −2 to 2; the unseen words are drawn last, and so on top.
    assert marks == [
        ("#mark-up", "mark seen", "100.0%", "87.5%"),
        ("#mark-down", "mark seen", "0.0%", "12.5%"),
        ("#mark-up", "mark unseen", "100.0%", "87.5%"),
        ("#mark-down", "mark unseen", "0.0%", "12.5%"),
        ("#mark-up", "mark seen", "100.0%", "12.5%"),
        ("#mark-down", "mark seen", "0.0%", "87.5%"),
        ("#mark-up", "mark unseen", "100.0%", "12.5%"),
        ("#mark-down", "mark unseen", "0.0%", "87.5%"),
    ]


def test_words_that_turn_are_counted_and_unseen_ones_that_do_not_are_named(report: Json) -> None:
    del report["runs"][1]
    report["runs"][0]["state_under_negation"]["elman"][2]["affirmed"] = -0.1  # crisp, misread
    text = " ".join(re.sub(r"<[^>]+>", " ", render(report)).split())
    assert "seen 1 of 1 1 of 1 unseen 0 of 1 1 of 1" in text
    assert "seen 0 of 1 0 of 1 unseen 0 of 1 0 of 1" in text
    assert "do not turn: crisp ." in text
    assert "do not turn: crisp, stale ." in text


def test_words_that_all_score_zero_have_a_figure(report: Json) -> None:
    for word in report["runs"][0]["state_under_negation"]["elman"]:
        word |= {"affirmed": 0.0, "negated": 0.0}
    assert "50.0%" in Page(render(report)).values("y")


def test_what_fails_is_told_with_its_pairs(report: Json) -> None:
    del report["runs"][1]
    text = Page(render(report)).text
    assert "Where elman still fails: 2 of 50 pairs of unseen words" in text
    assert "96.0 % of 50 pairs right; 1 of the 2 that fail." in text
    assert text.count("This was crisp. ✓ positive 0.61") == 2  # by phenomenon, and by frame
    assert text.count("This was anything but crisp. ✗ positive 0.61") == 2
    assert "75 % of 8 anything-but: negation, unseen frames" in text


def test_no_coordinate_leaves_its_drawing(report: Json) -> None:
    page = Page(render(report))
    names = ("cx", "x1", "x2", "x", "y")
    shares = [float(v[:-1]) for name in names for v in page.values(name) if "%" in v]
    assert shares
    assert min(shares) >= 0
    assert max(shares) <= 100


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([0.781, 0.823], (0.78, 0.79, 0.8, 0.81, 0.82, 0.83)),
        ([0.5], (0.5, 0.505)),
        ([0.0, 1.0], (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)),
        ([0.21, 1.9], (0.0, 0.5, 1.0, 1.5, 2.0)),
        ([], (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)),
    ],
)
def test_a_scale_has_round_ends_around_its_values(
    values: list[float], ticks: tuple[float, ...]
) -> None:
    scale = scale_around(values)
    assert scale.ticks == pytest.approx(ticks)
    assert (scale.low, scale.high) == (scale.ticks[0], scale.ticks[-1])
    steps = {round(b - a, 6) for a, b in pairwise(scale.ticks)}
    assert len(steps) == 1


def test_a_path_goes_up_as_values_do() -> None:
    assert path([0.0, 0.5, 1.0, 1.0]) == [(12.5, 100), (37.5, 50), (62.5, 0), (87.5, 0)]
    assert path([0.25], HALVES, columns=2) == [(25, 75)]
