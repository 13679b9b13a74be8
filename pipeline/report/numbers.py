"""How the reports write a figure, and which parts of the suite they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

Json = dict[str, Any]

NONE = "–"
"""In the place of a rate of nothing."""

SUITE: dict[str, Callable[[Json], Json]] = {
    "unseen words": lambda model: model["minimal_pairs"]["unseen_words"],
    "not + negative": lambda model: model["minimal_pairs"]["negated_negative"],
    "unseen frames": lambda model: model["minimal_pairs"]["unseen_frames"],
    "traps": lambda model: model["minimal_pairs"]["traps"],
    "order": lambda model: model["minimal_pairs"]["by_phenomenon"]["opposite order"],
    "squares": lambda model: model["squares"],
}
"""Heading → that part's rate of a model, as report.json has it."""

LANGUAGE_PARTS = ("unseen words", "unseen frames", "traps", "order")
"""Of `SUITE`: what languages are compared in."""

PAIRS = {
    "unseen_words": "unseen words",
    "unseen_frames": "unseen frames",
    "negated_negative": "not + negative",
    "traps": "traps",
    "opposite_order": "order",
}
"""A rate of an ablation → its heading."""


def has_suite(run: Json) -> bool:
    """Whether a run's language has a negation suite."""
    network = next(iter(run["models"].values()))
    return any(rate["n"] for rate in network["minimal_pairs"]["by_phenomenon"].values())


def is_generated(run: Json) -> bool:
    """Whether a run's reviews were made by the language's record: nobody wrote them."""
    return str(run["source"]).startswith("generated:")


def text_of(runs: Iterable[Json]) -> str:
    """Return what a heading over these runs has to say of their reviews, in parentheses."""
    generated = [is_generated(run) for run in runs]
    if all(generated):
        return " (generated text, not reviews)"
    return " (generated text where the set says so)" if any(generated) else ""


def percent(rate: Json | None, digits: int = 1, of: str = "value") -> str:
    """Return a rate as a percentage, without the sign; a dash where it rests on no rows.

    It is that of the model that was kept, around which the interval lies; `of="mean"` is the mean
    over the seeds' models.
    """
    return f"{100 * rate[of]:.{digits}f}" if rate and rate["n"] else NONE


def p_value(p: float) -> str:
    """Return p without the zero before its point."""
    return "< .001" if p < 0.001 else f"{p:.3f}".lstrip("0")


def difference(test: Json) -> str:
    """Return a test's difference in points, with its 95 % interval."""
    low, high = test["difference_ci95"]
    return f"{100 * test['difference']:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"


def best_bag(run: Json, rate: Callable[[Json], Json]) -> str:
    """Return what stands after a network's rate: the best of all bags, with hindsight."""
    best = _best_of_bags(run, rate)
    return "" if best is None else f" / {100 * best:.0f}"


def language_rates(runs: Iterable[Json]) -> list[Json]:
    """Return what the runs on generated text say of their languages, four rows for each.

    Keys: `language`, `code`; `part`, of `LANGUAGE_PARTS`, and its `pairs`; `network` and `best bag`
    (of all, with hindsight), in percent of these pairs; `reviewed by`, who has read the record.
    """
    return [
        {
            "language": run["record"]["name"],
            "code": run["language"],
            "part": part,
            "pairs": SUITE[part](network)["n"],
            "network": 100 * SUITE[part](network)["value"],
            "best bag": 100 * (_best_of_bags(run, SUITE[part]) or 0.0),
            "reviewed by": ", ".join(run["record"]["reviewed_by"]),
        }
        for run in runs
        if is_generated(run) and has_suite(run)
        for network in [next(iter(run["models"].values()))]
        for part in LANGUAGE_PARTS
    ]


def _best_of_bags(run: Json, rate: Callable[[Json], Json]) -> float | None:
    bags = (model for model in run["models"].values() if model["kind"] == "bag")
    return max((rate(bag)["value"] for bag in bags), default=None)


def certainty(verdict: Json) -> str:
    """Return the probability of positive, or the score (with its sign) where there is none."""
    p = verdict["probability"]
    return f"{verdict['score']:+.2f}" if p is None else f"{p:.2f}"
