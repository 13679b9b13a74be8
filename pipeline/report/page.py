"""The report as one page: a file that opens offline, its figures drawn as inline SVG.

Here are the scales and the choice of what to show; how it looks is the templates' beside this file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.report.numbers import has_suite, is_generated, p_value, percent, text_of

Json = dict[str, Any]

PARTS = {
    "seen": ("seen words", "taught words, taught frames"),
    "unseen_words": (
        "unseen words",
        "never learned from right after a negator, taught frames",
    ),
    "negated_negative": ("not + negative", "single sentences such as “not bad”, unseen words"),
    "unseen_frames": ("unseen frames", "unseen words, frames never taught"),
    "squares": ("whole squares", "all four corners right, unseen words"),
}
"""Parts of the negation suite: heading and what it means."""

CONTROLS = {
    "mean-embedding": "averages the words’ inputs",
    "window": "sees a few neighbouring positions at once",
    "recurrent": "reads the positions in random order",
}
"""What each kind of control can and cannot see."""
OTHER_CELL = "is the same network with another cell"


class Scale(NamedTuple):
    """A range of shares that a figure shows."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Return where `value` lies, in percent of the width."""
        return round(100 * (value - self.low) / (self.high - self.low), 2)


WORST_FRAMES = 10

SHARES = Scale(0, 1, (0, 0.25, 0.5, 0.75, 1))
HALVES = Scale(0, 1, (0, 0.5, 1))


class Point(NamedTuple):
    """A model's rate in a figure: a mark, and a line over its 95 % interval."""

    name: str
    role: str
    rate: Json | None


def render(report: Json) -> str:
    """Return report.html for what report.json holds.

    Parameters
    ----------
    report
        As `pipeline.comparison.compare` returns it; at least one run, each with at least one model.

    Returns
    -------
    One HTML page without script and without any reference to another file.
    """
    environment = Environment(
        loader=PackageLoader("pipeline", "report"),
        autoescape=True,  # reviews, labels and names come from anyone's data
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"percent": percent, "p_value": p_value, "signed": signed, "path": path}
    runs = [_view(run) for run in report["runs"]]
    template = environment.get_template("page.html.jinja")
    return template.render(
        version=report["litotes"],
        runs=runs,
        text=text_of(report["runs"]),
        against_rivals=_against_rivals(report),
        parts=PARTS,
        shares=SHARES,
        halves=HALVES,
        worst_frames=WORST_FRAMES,
    )


def _against_rivals(report: Json) -> list[Json]:
    runs = {run["name"]: run for run in report["runs"]}
    return [
        test
        | {
            "language": runs[test["run"]]["language"],
            "network": runs[test["run"]]["models"][test["a"]]["test"]["accuracy"],
            "bag": runs[test["run"]]["models"][test["b"]]["test"]["accuracy"],
        }
        for test in report["against_rivals"]
    ]


def signed(value: float, digits: int = 2) -> str:
    """Return a number with its sign, as it is printed and not as it is typed."""
    return f"{value:+.{digits}f}".replace("-", "−")


def path(
    values: Sequence[float], scale: Scale = SHARES, columns: int | None = None
) -> list[tuple[float, float]]:
    """Return x and y in percent: each value in the middle of its column, the highest on top."""
    width = 100 / (columns or len(values) or 1)
    return [
        (round(width * (i + 0.5), 2), round(100 - scale.at(value), 2))
        for i, value in enumerate(values)
    ]


def scale_around(values: Iterable[float]) -> Scale:
    """Return the narrowest scale with round ends that holds all values, in at most six steps."""
    known = list(values) or [0.0, 1.0]
    low, high = min(known), max(known)
    for step in (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0):
        # rounded, since 0.5 / 0.005 must not fall just below 100
        first = math.floor(round(low / step, 6))
        last = max(math.ceil(round(high / step, 6)), first + 1)
        if last - first <= 6:
            break
    ticks = tuple(round(i * step, 3) for i in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def _view(run: Json) -> Json:
    """Return a run with what its figures need besides."""
    models: Json = run["models"]
    network = next(iter(models))
    roles = {name: _role(name, model, network) for name, model in models.items()}
    rival = next((name for name, role in roles.items() if role == "rival"), None)
    return {
        **run,
        "network": network,
        "has_suite": has_suite(run),
        "is_generated": is_generated(run),
        "rival": rival,
        "roles": roles,
        "controls": {
            name: OTHER_CELL
            if name in run["config"]["baselines"]["cells"]
            else CONTROLS[model["kind"]]
            for name, model in models.items()
            if roles[name] == "control"
        },
        "plain": [n for n, m in models.items() if n in (network, rival) or not _informed(m)],
        "informed": [n for n, m in models.items() if n != rival and _informed(m)],
        "tested": {test["b"]: test for test in run["tests"]},
        "right": {name: _corners(run["examples"], name) for name in models},
        "accuracy": [
            Point(name, roles[name], model["test"]["accuracy"]) for name, model in models.items()
        ],
        "accuracy_scale": scale_around(
            end for model in models.values() for end in model["test"]["accuracy"]["ci95"]
        ),
        "suite": {
            name: {**model["minimal_pairs"], "squares": model["squares"]}
            for name, model in models.items()
        },
        "phenomena": _phenomena(models, roles),
        "flips": {name: _flips(words) for name, words in run["state_under_negation"].items()},
        "failing": _failing(run["failures"]),
        "curves": _curves(models),
        "config_text": json.dumps(run["config"], indent=2, ensure_ascii=False),
    }


def _informed(model: Json) -> bool:
    """Return whether it is a bag that was given more than the reviews."""
    return bool(model["kind"] == "bag" and model["given"])


def _role(name: str, model: Json, network: str) -> str:
    if name == network:
        return "network"
    if model["kind"] != "bag":
        return "control"
    return "rival" if model["rival"] else "bag"


def _corners(examples: list[Json], name: str) -> int:
    return sum(example["models"][name]["label"] == example["label"] for example in examples)


def _phenomena(models: Json, roles: dict[str, str]) -> dict[str, list[Point]]:
    """For each phenomenon: the networks, the rival, and whichever bag is best at it."""
    shown = {name: model for name, model in models.items() if roles[name] != "bag"}
    bags = {name: model for name, model in models.items() if model["kind"] == "bag"}

    def points(phenomenon: str) -> list[Point]:
        def rate(model: Json) -> Json:
            found: Json = model["minimal_pairs"]["by_phenomenon"][phenomenon]
            return found

        row = [Point(name, roles[name], rate(model)) for name, model in shown.items()]
        if bags:
            best = max(bags, key=lambda name: rate(bags[name])["value"])
            row.append(Point(f"best bag: {best}", "bag", rate(bags[best])))
        return row

    first = next(iter(models.values()))
    return {
        phenomenon: points(phenomenon) for phenomenon in first["minimal_pairs"]["by_phenomenon"]
    }


def _flips(words: list[Json]) -> Json:
    """One model's words, the seen ones first, a scale for both directions, and how many turn.

    A word turns when its plain sentence is judged rightly, and the negated one too.
    """
    limit = max(abs(word[key]) for word in words for key in ("affirmed", "negated")) or 1.0
    groups = {}
    for seen in (True, False):
        for positive in (True, False):
            group = [w for w in words if (w["seen"], w["positive"]) == (seen, positive)]
            still = [w for w in group if not (w["affirmed"] > 0) == positive == (w["negated"] <= 0)]
            groups[seen, positive] = {"words": len(group), "still": [w["word"] for w in still]}
    return {
        "words": sorted(words, key=lambda word: not word["seen"]),
        "scale": scale_around((-limit, limit)),
        "groups": groups,
    }


def _failing(failures: Json) -> Json:
    """How many pairs fail, of how many."""
    rates = [rate for parts in failures["by_phenomenon"].values() for rate in parts.values()]
    return {key: sum(rate[key] for rate in rates) for key in ("failing", "pairs")}


def _curves(models: Json) -> Json:
    """Every network's histories, and one scale each for losses and accuracies."""
    histories = {name: model["histories"] for name, model in models.items() if model["histories"]}
    every = [history for seeds in histories.values() for history in seeds]
    return {
        "histories": histories,
        "epochs": max((len(history["train_loss"]) for history in every), default=0),
        "loss": scale_around(
            value for history in every for value in history["train_loss"] + history["dev_loss"]
        ),
        "accuracy": scale_around(value for history in every for value in history["dev_accuracy"]),
    }
