"""A language tried out: the whole pipeline on a few generated reviews, and a network that flips."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console

from pipeline.comparison import compare
from pipeline.config import Config, parse_config
from pipeline.evaluation.assessment import assess_suite
from pipeline.experiment import prepare, train_network
from pipeline.kit.checks import Examined, Finding, missing, right, wrong
from pipeline.languages.base import Language
from pipeline.progress import Progress

REVIEWS = 60
SECONDS = 10.0
"""Of CPU that the pipeline may take on so few reviews."""
SENTENCES = 5_000
"""Reviews that the network learns from, beside as many of the curriculum's sentences an epoch."""
FLIPPED = 0.7
"""Share of the suite's seen pairs of plain negation that it must get right."""


def pipeline_runs(record: Examined) -> Iterator[Finding]:
    """The whole pipeline runs on a few generated reviews, in seconds."""
    if not record.language.can_teach:
        yield missing("no reviews can be generated: it needs frames, and a lexicon")
        return
    with TemporaryDirectory() as folder:
        start = time.process_time()
        config = _config(
            record.language,
            {
                "source": f"generated:{REVIEWS}",
                "dev_fraction": 0.2,
                "test_fraction": 0.2,
            },
            network={"embedding": 16, "hidden": 16},
            vectors={"epochs": 1},
            channels={"orders": 2, "folds": 5},
            training={"epochs": 2},
            curriculum={"items_per_epoch": 100, "pre_passes": 1, "items_per_pre_pass": 100},
            baselines={"strengths": [1.0], "control_seeds": 1},
            evaluation={"resamples": 100},
        )
        progress = Progress(Console(file=io.StringIO()))
        out = Path(folder) / "runs"
        compare([config], out, data=None, seeds=1, ensemble=False, progress=progress)
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
        seconds = time.process_time() - start
        models = len(report["runs"][0]["models"])
        html = (out / "report.html").stat().st_size
    if seconds > SECONDS:
        yield wrong(f"{REVIEWS} reviews take {seconds:.0f} s: find what is slow in field load")
    yield right(f"{REVIEWS} reviews, {models} models, a report of {html:,} bytes: {seconds:.1f} s")


def network_flips(record: Examined) -> Iterator[Finding]:
    """A small network learns from the curriculum what a negator does."""
    language = record.language
    if not language.can_teach:
        yield missing("no network can learn to flip: it needs frames, and a lexicon")
        return
    config = _config(
        language,
        {"source": f"generated:{SENTENCES}"},
        vocabulary={"curriculum": True},
        vectors={"enabled": False},
        network={"embedding": 48, "hidden": 64, "readout": ["last", "max", "mean"]},
        training={"epochs": 6, "early_stopping": False, "learning_rate": 3e-3},
        curriculum={
            "items_per_epoch": SENTENCES,
            "pre_passes": 0,
            "mined_words": 0,
            "practice": False,
        },
    )
    progress = Progress(Console(file=io.StringIO()))
    experiment = prepare(config, None, progress)
    model, _ = train_network(experiment, "elman", progress, seed=0, processes=1)
    evidence = assess_suite(model, record.items, record.tokenizer, config.evaluation)
    share = evidence["minimal_pairs"]["seen"]["mean"]
    said = f"after a short training {share:.0%} of the suite's seen pairs are right"
    if share < FLIPPED:
        yield wrong(
            f"{said}: are negators and words tokens of their own, and are the sentences of each "
            "frame in their order, + and -?"
        )
    yield right(said)


TRIALS = (pipeline_runs, network_flips)


def _config(language: Language, data: dict[str, Any], **sections: dict[str, Any]) -> Config:
    values = {"name": "trial", "language": language.code, **sections}
    return parse_config(values | {"data": data | {"split_by": "stratified"}}, where="the trial")
