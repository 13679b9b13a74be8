"""What each part of a recipe is worth: networks without it beside those of the whole recipe.

A part is switched off by settings, all else stays: the reviews, their tokens, the seeds. The
verdict is dev's; the test split is left alone, since a recipe is chosen by such a table.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from models.cells import CELLS
from models.errors import DataError
from pipeline import __version__, curriculum
from pipeline.config import Config, parse_config
from pipeline.contestant import describe_experiment
from pipeline.evaluation.assessment import assess_suite
from pipeline.evaluation.suite import Item, suite_of
from pipeline.experiment import Experiment, prepare, train_network
from pipeline.language_model import differences
from pipeline.model import NetworkModel
from pipeline.progress import Progress
from pipeline.report import markdown
from pipeline.training import Examples, History
from pipeline.writing import write_aside

Json = dict[str, Any]

SCHEMA = 1
REPORT = "ablation.json"
WHOLE = "whole recipe"
TELLING = ("config", "data")
"""What a difference is shown of first: much else follows from these."""
LONG = 100
"""Characters; a difference that takes more to show is only named."""
SAMPLE = 1_000
"""Sentences of the curriculum by which a changed language record is noticed."""


def _has_channels(config: Config) -> bool:
    return config.channels.orders > 0 or _unit_orders(config) > 0


def _unit_orders(config: Config) -> int:
    return config.channels.unit_orders if config.vocabulary.units != "words" else 0


def _reads(units: str) -> Callable[[Config], bool]:
    return lambda config: config.vocabulary.units == units


def _has_gates(config: Config) -> bool:
    return CELLS[config.network.cell].gates > 1


def _has_curriculum(config: Config) -> bool:
    return config.curriculum.enabled


@dataclass(frozen=True)
class Part:
    """A part of the recipe, and how to do without it."""

    name: str
    off: Mapping[str, Any]
    """`section.key` → its value without the part."""
    needs: Callable[[Config], bool] = lambda config: True
    """Whether the settings have any effect in a config."""

    def without(self, config: Config) -> Config:
        """Return the config without the part."""
        values = config.model_dump()
        for place, value in self.off.items():
            section, key = place.split(".")
            values[section][key] = value
        return parse_config(values, where=f"{config.name} without {self.name}")

    def is_in(self, config: Config) -> bool:
        """Return whether the config has the part."""
        return self.needs(config) and self.without(config) != config


AUXILIARY = Part("auxiliary sets", {"auxiliary.sets": ()})

PARTS = (
    AUXILIARY,
    Part("word vectors", {"vectors.enabled": False}),
    Part("n-gram channels", {"channels.orders": 0, "channels.unit_orders": 0}, _has_channels),
    Part(
        "token n-grams, n ≥ 2",
        {"channels.orders": 1},
        lambda config: config.channels.orders > 1,
    ),
    Part(
        "character n-grams, n ≥ 2",
        {"channels.unit_orders": 1},
        lambda config: _reads("characters")(config) and _unit_orders(config) > 1,
    ),
    Part(
        "subword n-grams, n ≥ 2",
        {"channels.unit_orders": 1},
        lambda config: _reads("subwords")(config) and _unit_orders(config) > 1,
    ),
    Part(
        "channels of other sets",
        {"channels.auxiliary": False},
        lambda config: _has_channels(config) and AUXILIARY.is_in(config),
    ),
    Part("characters", {"vocabulary.units": "words"}, _reads("characters")),
    Part("subwords", {"vocabulary.units": "words"}, _reads("subwords")),
    Part("gated cell", {"network.cell": "elman"}, _has_gates),
    Part("layers above the first", {"network.layers": 1}),
    Part("pooled readout", {"network.readout": ("last",)}),
    Part("chunks", {"network.chunk": None}),
    Part("language model", {"network.start_from": ""}),
    Part("word dropout", {"network.word_dropout": 0.0}),
    Part("input dropout", {"network.input_dropout": 0.0}),
    Part("channel dropout", {"channels.dropout": 0.0}, _has_channels),
    Part("recurrent dropout", {"network.recurrent_dropout": 0.0}),
    Part("readout dropout", {"network.readout_dropout": 0.0}),
    Part("warm-up and decay", {"training.warmup_steps": 0, "training.final_learning_rate": 1.0}),
    Part("label smoothing", {"training.label_smoothing": 0.0}),
    Part("weight penalty", {"training.weight_penalty": 0.0}),
    Part("curriculum", {"curriculum.enabled": False}),
    Part("practice frames", {"curriculum.practice": False}, _has_curriculum),
    Part("mined words", {"curriculum.mined_words": 0}, _has_curriculum),
    Part("pre-passes", {"curriculum.pre_passes": 0}, _has_curriculum),
)
"""In the order of a network: what it reads, what it is, how it learns, and from what."""


@dataclass
class Ablation:
    """An ablation that has its data; `run` trains what is missing of it."""

    experiment: Experiment
    """The whole recipe."""
    report: Json
    """The content of `path`, which grows with every network.

    It says of the experiment what report.json says, and of each of `parts`: `name`, `off` (the
    settings that switch it off), `networks`, one a seed, and once all are trained `rates`: `mean`
    and `sd` over the seeds, and `difference`, mean and sd of the same seed's network without the
    part less that of the whole recipe.
    """
    path: Path
    seeds: range
    data: str | None
    data_root: Path | None

    def run(self, progress: Progress) -> None:
        """Train what is missing, a part after the other; after each network `path` is written.

        Raises
        ------
        TrainingError
            As `pipeline.training.train`.
        KeyboardInterrupt
            A person stopped it; what is finished is in `path`.
        """
        parts = self.report["parts"]
        done = sum(len(self._trained(record)) for record in parts)
        total = len(parts) * len(self.seeds)
        said = f"  {len(parts) - 1} parts to do without, {total} networks in all"
        if done:
            said += f", {done} of them trained before"
        progress.console.print(said, style="dim", highlight=False)
        items = suite_of(self.experiment.language)
        for place, record in enumerate(parts, 1):
            if len(self._trained(record)) < len(self.seeds):
                left = self._time_left()
                said = record["name"] if record["name"] == WHOLE else f"without {record['name']}"
                progress.console.print(f"{place} of {len(parts)}: {said}{left}", highlight=False)
                try:
                    self._train(record, items, progress)
                except KeyboardInterrupt:
                    hint = f"{self.path} holds what is finished; the same command goes on from it"
                    progress.console.print(hint, markup=False, highlight=False)
                    raise

    def _train(self, record: Json, items: list[Item], progress: Progress) -> None:
        passes: dict[tuple[int, int], Examples] = {}
        variant = replace(self._prepared(record, progress), _passes=passes)
        trained = self._trained(record)
        for seed in self.seeds:
            if seed in trained:
                continue
            started = time.perf_counter()
            model, history = train_network(
                variant, variant.config.network.cell, progress, seed=seed, label=f"seed {seed}"
            )
            if history.interrupted:
                raise KeyboardInterrupt
            rates = _rates(variant, model, history, items)
            seconds = round(time.perf_counter() - started, 1)
            record["networks"].append({"seed": seed, "seconds": seconds, "rates": rates})
            passes.clear()  # the next seed has its own
            self.write()

    def _prepared(self, record: Json, progress: Progress) -> Experiment:
        """Return the experiment without a part; only the auxiliary sets change what is read.

        A part that a language model has to agree in takes it along.
        """
        config = Part(record["name"], record["off"]).without(self.experiment.config)
        if config.auxiliary != self.experiment.config.auxiliary:
            return prepare(config, self.data, progress, data_root=self.data_root)
        start = self.experiment.start
        if start is not None and (not config.network.start_from or differences(start, config)):
            start = None
        return replace(self.experiment, config=config, start=start)

    def write(self) -> None:
        """Bring the rates up to date; write the report, and its table as Markdown."""
        whole = self._trained(self.report["parts"][0])
        for record in self.report["parts"]:
            trained = self._trained(record)
            complete = len(trained) == len(whole) == len(self.seeds)
            record["rates"] = _over_seeds(trained, whole) if complete else {}
        write_aside(self.path, json.dumps(self.report, indent=1, ensure_ascii=False) + "\n")
        write_aside(self.path.with_suffix(".md"), markdown.ablation(self.report))

    def _trained(self, record: Json) -> dict[int, Json]:
        """Return the networks of the seeds that are asked for, in order of seed."""
        networks = {network["seed"]: network for network in record["networks"]}
        return {seed: networks[seed] for seed in self.seeds if seed in networks}

    def _time_left(self) -> str:
        parts = [self._trained(record) for record in self.report["parts"]]
        seconds = [network["seconds"] for trained in parts for network in trained.values()]
        if not seconds:
            return ""
        missing = len(parts) * len(self.seeds) - len(seconds)
        minutes = missing * float(np.mean(seconds)) / 60
        if minutes < 1:
            return ""
        left = f"{minutes:.0f} min" if minutes < 120 else f"{minutes / 60:.1f} h"
        return f" (about {left} to go in all)"


def begin(
    config: Config,
    out: Path,
    *,
    data: str | None,
    data_root: Path | None = None,
    without_auxiliary: bool = False,
    seeds: int,
    progress: Progress,
) -> Ablation:
    """Read and tokenize the data, and take up what `out` holds of this ablation.

    Parameters
    ----------
    config
        The whole recipe.
    out
        Folder of ablation.json.
    data, data_root, without_auxiliary
        As in `pipeline.experiment.prepare`; without the auxiliary sets they are no part either.
    seeds
        Networks for each part, the first with the config's seed, then counting up.
    progress
        Where to show how far it is.

    Raises
    ------
    DataError
        `out` holds a damaged ablation, or one of another recipe, other data, or other sentences
        of the language record; or as `prepare`.
    """
    if without_auxiliary:
        config = AUXILIARY.without(config)
    path = out / REPORT
    earlier = _read(path)
    experiment = prepare(config, data, progress, data_root=data_root)
    wanted = range(config.training.seed, config.training.seed + seeds)
    parts = [Part(WHOLE, {}), *(part for part in PARTS if part.is_in(experiment.config))]
    report = {
        "schema": SCHEMA,
        "litotes": __version__,
        **describe_experiment(experiment),
        "sentences_sha256": _sentences(experiment),
        "seeds": list(wanted),
        "parts": [
            {"name": part.name, "off": dict(part.off), "networks": [], "rates": {}}
            for part in parts
        ],
    }
    if earlier is not None:
        _take_up(report, earlier, path)
    ablation = Ablation(experiment, report, path, wanted, data, data_root)
    ablation.write()
    return ablation


def _read(path: Path) -> Json | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        networks = [network for record in content["parts"] for network in record["networks"]]
        if all({"seed", "seconds", "rates"} <= network.keys() for network in networks):
            return dict(content)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise DataError(f"{path}: damaged: delete it, or choose another --out")


def _take_up(report: Json, earlier: Json, path: Path) -> None:
    """Give the report the networks of an earlier one of the same recipe and data."""
    # how the same data are called is no difference, nor is how many seeds are asked for
    told = {"source", "missing_extras", "seeds", "parts"}
    now = json.loads(json.dumps({key: report[key] for key in report.keys() - told}))
    then = {key: earlier[key] for key in earlier.keys() - told}
    if now != then:
        raise DataError(
            f"{path}: holds the ablation of something else ({_first_difference(then, now)}): "
            "choose another --out, or delete it"
        )
    networks = {json.dumps(record.get("off")): record["networks"] for record in earlier["parts"]}
    for record in report["parts"]:
        record["networks"] = networks.get(json.dumps(record["off"]), [])


def _first_difference(then: Any, now: Any, place: str = "") -> str:
    if isinstance(then, dict) and isinstance(now, dict):
        keys = sorted(then.keys() | now.keys(), key=lambda key: (key not in TELLING, key))
        key = next(key for key in keys if then.get(key) != now.get(key))
        return _first_difference(then.get(key), now.get(key), f"{place}.{key}" if place else key)
    said = f"{place}: {json.dumps(then)} there, {json.dumps(now)} here"
    return said if len(said) < LONG else f"{place} differs"


def _sentences(experiment: Experiment) -> str:
    """Return the SHA-256 of the suite and of sentences that the curriculum makes now."""
    texts = [item.text for item in suite_of(experiment.language)]
    if experiment.config.curriculum.enabled:
        rng = np.random.default_rng(0)
        texts += curriculum.generate(experiment.language, rng, SAMPLE)[0]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def _rates(
    experiment: Experiment, model: NetworkModel, history: History, items: list[Item]
) -> Json:
    """Return what the table shows of one network, each a fraction with its `n`."""
    settings = experiment.config.evaluation
    suite = assess_suite(model, items, experiment.tokenizer, settings)["minimal_pairs"]
    pairs = {key: suite[key] for key in ("unseen_words", "unseen_frames", "negated_negative")}
    pairs |= {"traps": suite["traps"], "opposite_order": suite["by_phenomenon"]["opposite order"]}
    dev = {
        "mean": history.dev_accuracy[history.best_epoch - 1],
        "n": len(experiment.splits["dev"]),
    }
    return {
        name: {"value": rate["mean"], "n": rate["n"]}
        for name, rate in {"dev_accuracy": dev, **pairs}.items()
    }


def _over_seeds(networks: dict[int, Json], whole: dict[int, Json]) -> Json:
    rates: Json = {}
    for name, first in next(iter(networks.values()))["rates"].items():
        values = np.array([network["rates"][name]["value"] for network in networks.values()])
        against = np.array([whole[seed]["rates"][name]["value"] for seed in networks])
        rates[name] = {
            **_mean_and_sd(values),
            "n": first["n"],
            "difference": _mean_and_sd(values - against),
        }
    return rates


def _mean_and_sd(values: np.ndarray[Any, Any]) -> dict[str, float]:
    sd = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    return {"mean": float(values.mean()), "sd": sd}
