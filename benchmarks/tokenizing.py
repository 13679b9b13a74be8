"""Tokenizing a set: with a worker beside this process, and a second time, against a plain loop."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from unittest.mock import patch

from rich.console import Console

from benchmarks import data
from benchmarks.measuring import take_turns
from benchmarks.options import Options
from benchmarks.results import Row, rate_row
from pipeline import languages
from pipeline.progress import Progress
from pipeline.token_cache import tokenize_sets
from pipeline.tokenizing import tokenize

PROCESSES = 2
PARALLEL = 1.7
"""The least speed of two processes, relative to the loop."""
CACHED = 50.0
ROUNDS = 3
"""At most: a round takes half a minute."""

SET = "imdb"


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of two processes and of the cache; wall-clock time."""
    task = f"tokenize {SET}"
    if not options.wants(task):
        return
    texts = data.load(options, SET).texts[: 1_000 if options.quick else None]
    language = languages.get(data.LANGUAGE[SET])
    tokenizer = language.load()
    progress = Progress(Console(quiet=True))

    with (
        tempfile.TemporaryDirectory() as folder,
        patch.dict(os.environ, LITOTES_CACHE=folder),
        patch.object(sys, "path", [folder, *sys.path]),
    ):
        # spaCy would import PyTorch where it finds it, and a worker's start would be that import
        (Path(folder) / "torch.py").write_text("raise ImportError\n", encoding="ascii")
        works: dict[str, Callable[[], object]] = {
            "loop": lambda: [tokenizer(text) for text in texts],
            "parallel": partial(tokenize, texts, language, tokenizer, processes=PROCESSES),
            "cached": partial(tokenize_sets, {SET: texts}, language, tokenizer, progress),
        }
        rounds = min(ROUNDS, options.rounds)
        with options.progress.task(task, rounds) as bar:
            works["cached"]()  # fills the cache
            seconds = take_turns(works, rounds, bar, warm_up=False, clock=time.perf_counter)
    for name, target in (("parallel", PARALLEL), ("cached", CACHED)):
        yield rate_row(
            f"{task}, {name}",
            "a loop",
            seconds[name],
            seconds["loop"],
            len(texts),
            "texts/s",
            target=target,
        )
