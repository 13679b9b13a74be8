"""Raw text → verdict, tokenizing included, against a bag of counts and against fastText.

All cut with the same tokenizer, up to the same length, in the same number of processes.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import fasttext
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from benchmarks import data
from benchmarks.artifact import recipe_artifact
from benchmarks.measuring import take_turns
from benchmarks.options import Options
from benchmarks.results import Row, rate_row
from pipeline.config import load_config
from pipeline.languages.base import Tokenizer

Judge = Callable[[list[str]], object]
"""Raw texts → a verdict each."""

CONFIGS = {"en-sst2": 2_000, "en-imdb": 300, "zh-online_shopping": 2_000}
"""Config → reviews a round."""
BAG = 0.8
"""The least speed, relative to the bag of counts."""
FASTTEXT = 1.0
CHUNKS = 8
"""Pieces of the work for several processes."""

_judges: Mapping[str, Judge] = {}
"""What a forked worker finds in place."""


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of each config, with one process and with two."""
    for name, count in CONFIGS.items():
        if not options.wants(f"text {name}"):
            continue
        config = load_config(name)
        texts = data.load(options, config.data.set)
        artifact = recipe_artifact(texts, config)
        longest = config.data.max_tokens
        judges = {
            "ours": artifact.judge,
            "counts + logistic regression": _bag(texts, artifact.tokenizer, longest),
            "fastText + our tokenizer": _fasttext(texts, artifact.tokenizer, longest),
        }
        raw = texts.texts[: count // (4 if options.quick else 1)]
        yield from _compare(f"text {name}", judges, raw, options)


def _compare(
    task: str, judges: Mapping[str, Judge], texts: list[str], options: Options
) -> Iterator[Row]:
    global _judges
    _judges = judges
    pieces = [piece.tolist() for piece in np.array_split(np.array(texts, np.object_), CHUNKS)]
    alone = {name: _Work(name, [texts]) for name in judges}
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        shared = {name: _Work(name, pieces, pool) for name in judges}
        for processes, works in ((1, alone), (2, shared)):
            clock = time.process_time if processes == 1 else time.perf_counter
            label = f"{task}, {processes} process{'es' if processes > 1 else ''}"
            with options.progress.task(label, options.rounds) as bar:
                seconds = take_turns(works, options.rounds, bar, clock=clock)
            for rival, target in zip(list(judges)[1:], (BAG, FASTTEXT), strict=True):
                yield rate_row(
                    label,
                    rival,
                    seconds["ours"],
                    seconds[rival],
                    len(texts),
                    "texts/s",
                    target=target,
                    same_work=False,
                )


class _Work:
    """A judge at work on all pieces, here or in a pool's processes."""

    def __init__(
        self, name: str, pieces: Sequence[list[str]], pool: ProcessPoolExecutor | None = None
    ) -> None:
        self.name, self.pieces, self.pool = name, pieces, pool

    def __call__(self) -> None:
        names = [self.name] * len(self.pieces)
        results = (self.pool.map if self.pool else map)(_judge, names, self.pieces)
        for _ in results:
            pass


def _judge(name: str, texts: list[str]) -> None:
    _judges[name](texts)


def _bag(texts: data.ReviewSet, tokenizer: Tokenizer, longest: int) -> Judge:
    counter = CountVectorizer(analyzer=lambda tokens: tokens)
    bag = make_pipeline(counter, LogisticRegression(max_iter=1_000)).fit(texts.tokens, texts.labels)
    counter.set_params(analyzer=lambda text: tokenizer(text)[:longest])
    judge: Judge = bag.predict_proba
    return judge


def _fasttext(texts: data.ReviewSet, tokenizer: Tokenizer, longest: int) -> Judge:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "train.txt"
        lines = (
            f"__label__{label} {' '.join(tokens)}\n"
            for label, tokens in zip(texts.labels, texts.tokens, strict=True)
        )
        path.write_text("".join(lines), encoding="utf-8")
        model = fasttext.train_supervised(str(path), wordNgrams=2, thread=1, verbose=0)

    def judge(raw: list[str]) -> object:
        return model.predict([" ".join(tokenizer(text)[:longest]) for text in raw])

    return judge
