"""The findings as Markdown tables, for a README or a pull request: report.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.report.numbers import NONE, SUITE, p_value, percent

Json = dict[str, Any]

WEAKEST = 4
"""Frames named for each run."""


def render(report: Json) -> str:
    """Return report.md for what report.json holds: five tables, and the frames that fail most."""
    runs = report["runs"]
    parts = {
        "Whole reviews, % right on test": _reviews(report),
        "Rows with a negator, % right on test": _negator_rows(runs),
        "Negation suite, % of pairs right": _suite(runs),
        "Networks without memory or order": _controls(runs),
        "The square": "\n\n".join(map(_square, runs)),
        "Weakest frames": "\n".join(map(_weakest, runs)),
    }
    return "\n\n".join(f"## {title}\n\n{body}" for title, body in parts.items()) + "\n"


def _reviews(report: Json) -> str:
    """Each network against its two rivals."""
    tests = {(test["run"], test["role"]): test for test in report["against_rivals"]}
    rows = []
    for run in report["runs"]:
        _, network = _first(run)
        accuracy = network["test"]["accuracy"]
        low, high = accuracy["ci95"]
        row = [
            run["description"],
            f"**{percent(accuracy)}** [{100 * low:.1f}, {100 * high:.1f}]",
            f"{100 * accuracy['mean']:.1f} ± {100 * accuracy['sd']:.1f}",
        ]
        for role in ("rival", "rival_alone"):
            test = tests.get((run["name"], role))
            row += _against(run, test, in_full=role == "rival") if test else [NONE] * 3
        rows.append(row)
    return _table(
        "set; network [95 %]; one seed; rival *; difference [95 %]; detectable; p; Holm; "
        "set alone °; difference [95 %]; Holm",
        rows,
        left=(0, 3, 8),
    )


def _against(run: Json, test: Json, *, in_full: bool) -> list[str]:
    low, high = test["difference_ci95"]
    accuracy = run["models"][test["b"]]["test"]["accuracy"]
    cells = [
        f"{percent(accuracy)} `{test['b']}`",
        f"{100 * test['difference']:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]",
    ]
    if in_full:
        cells += [f"{100 * test['detectable']:.1f}", p_value(test["mcnemar_p"])]
    return [*cells, p_value(test["holm_p"])]


def _negator_rows(runs: Sequence[Json]) -> str:
    rows = []
    for run in runs:
        models = [_first(run)[1], *(m for m in run["models"].values() if m.get("rival"))]
        row = [run["description"]]
        for key in ("accuracy", "positive_rows_accuracy"):
            rates = [model["negation_slice"][key] for model in models]
            row += [f"{rates[0]['n']:,}" if rates[0] else NONE, *map(percent, rates)]
        rows.append(row)
    return _table("set; rows; network; rival *; positive rows; network; rival *", rows)


def _suite(runs: Sequence[Json]) -> str:
    """Each network, with its seeds' spread, and the best bag of each column."""
    rows = []
    for run in runs:
        _, network = _first(run)
        bags = [model for model in run["models"].values() if model["kind"] == "bag"]
        row = [run["description"]]
        for rate in SUITE.values():
            of = rate(network)
            best = max((rate(bag)["value"] for bag in bags), default=None)
            several = network["seeds"] > 1
            spread = f" ({100 * of['mean']:.0f} ± {100 * of['sd']:.0f})" if several else ""
            other = "" if best is None else f" / {100 * best:.0f}"
            row.append(f"**{percent(of, 0)}**{spread}{other}")
        rows.append(row)
    return _table("; ".join(["set", *SUITE]), rows)


def _controls(runs: Sequence[Json]) -> str:
    """Mean of the seeds: test; then unseen words, unseen frames, order."""
    kinds = list(dict.fromkeys(name for run in runs for name in _networks(run)))
    rows = []
    for run in runs:
        row = [run["description"]]
        for name in kinds:
            if name not in run["models"]:
                row.append(NONE)
                continue
            model = run["models"][name]
            parts = [SUITE[key](model) for key in ("unseen words", "unseen frames", "order")]
            pairs = ", ".join(percent(rate, 0, of="mean") for rate in parts)
            row.append(f"{percent(model['test']['accuracy'], of='mean')}; {pairs}")
        rows.append(row)
    return _table("; ".join(["set", *kinds]), rows, left=range(len(kinds) + 1))


def _square(run: Json) -> str:
    """What every model says of the headline's four corners."""
    examples = run["examples"]
    rows = []
    for name in run["models"]:
        verdicts = [(example["models"][name], example["label"]) for example in examples]
        right = [verdict["label"] == label for verdict, label in verdicts]
        cells = [
            f"{'✓' if ok else '✗'} {verdict['label']} {_certainty(verdict)}"
            for (verdict, _), ok in zip(verdicts, right, strict=True)
        ]
        whole = "**whole**" if all(right) else f"{sum(right)} of {len(right)}"
        rows.append([name, *cells, whole])
    heading = "; ".join([run["description"], *(example["text"] for example in examples), ""])
    return _table(heading, rows, left=range(len(examples) + 2))


def _weakest(run: Json) -> str:
    frames = run["failures"]["by_frame"][:WEAKEST]
    named = ", ".join(f"`{frame['frame']}` {100 * frame['accuracy']:.0f} %" for frame in frames)
    return f"- {run['description']}: {named}"


def _first(run: Json) -> tuple[str, Json]:
    name: str = next(iter(run["models"]))
    return name, run["models"][name]


def _networks(run: Json) -> dict[str, Json]:
    return {name: model for name, model in run["models"].items() if model["kind"] != "bag"}


def _table(heading: str, rows: Iterable[Sequence[str]], left: Iterable[int] = (0,)) -> str:
    columns = heading.split("; ")
    aligned = ["---" if i in set(left) else "--:" for i in range(len(columns))]
    lines = [columns, *rows]
    shown = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in lines]
    return "\n".join([shown[0], f"|{'|'.join(aligned)}|", *shown[1:]])


def _certainty(verdict: Json) -> str:
    p = verdict["probability"]
    return f"{verdict['score']:+.2f}" if p is None else f"{p:.2f}"
