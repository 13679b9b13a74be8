"""The findings as Markdown tables, for a README or a pull request: report.md, ablation.md."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from pipeline.report.numbers import (
    LANGUAGE_PARTS,
    NONE,
    PAIRS,
    SUITE,
    best_bag,
    certainty,
    difference,
    has_suite,
    language_rates,
    p_value,
    percent,
    text_of,
)

Json = dict[str, Any]

RIVAL = ("rival *", "difference [95 %]", "detectable", "p", "Holm")
ALONE = ("set alone °", "difference [95 %]", "Holm")
"""What is shown of each rival."""
WEAKEST = 4
"""Frames named for each run."""
SET = ("set", "language")
TEXT = (0, 1)
"""How a row begins, which are columns of text."""


def render(report: Json) -> str:
    """Return report.md for what report.json holds: five tables, and the frames that fail most.

    What rests on the negation suite is left out where no run's language has one. Languages that
    were shown on generated text alone have a table of their own before the others.
    """
    runs = report["runs"]
    tested = [run for run in runs if has_suite(run)]
    rates = language_rates(runs)
    text = text_of(runs)
    parts = {
        "Languages on generated text, % of pairs right": languages(rates) if rates else "",
        f"Whole reviews{text}, % right on test": _reviews(report),
        f"Rows with a negator{text}, % right on test": _negator_rows(runs),
        "Negation suite, % of pairs right": _suite(tested) if tested else "",
        f"Networks without memory or order{text}": _controls(runs),
        "The square": "\n\n".join(_square(run) for run in runs if run["examples"]),
        "Weakest frames": "\n".join(map(_weakest, tested)),
    }
    said = (f"## {title}\n\n{body}" for title, body in parts.items() if body)
    return "\n\n".join(said) + "\n"


def languages(rates: Sequence[Json]) -> str:
    """Return a row for each language of `language_rates`: network / best bag (difference)."""
    rows: dict[tuple[str, str], list[str]] = {}
    for rate in rates:
        network, bag = rate["network"], rate["best bag"]
        said = f"**{network:.0f}** / {bag:.0f} ({network - bag:+.0f})" if rate["pairs"] else NONE
        name = f"{rate['language']} (`{rate['code']}`)"
        rows.setdefault((name, rate["reviewed by"]), [name]).append(said)
    columns = ["language", *LANGUAGE_PARTS, "reviewed by"]
    lines = [[*row, readers] for (_, readers), row in rows.items()]
    return _table(columns, lines, left=(0, len(columns) - 1))


def ablation(report: Json) -> str:
    """Return ablation.md for what ablation.json holds: a row for each finished part."""
    rows: list[list[str]] = []
    for part in (part for part in report["parts"] if part["rates"]):
        dev, *pairs = (part["rates"][key] for key in ("dev_accuracy", *PAIRS))
        change = dev["difference"]
        rows.append(
            [
                part["name"] if not rows else f"− {part['name']}",
                f"{100 * dev['mean']:.1f} ± {100 * dev['sd']:.1f}",
                f"{100 * change['mean']:+.1f} ± {100 * change['sd']:.1f}" if rows else "",
                *(percent(rate, 0, of="mean") for rate in pairs),
            ]
        )
    return _table(["recipe", "dev", "difference", *PAIRS.values()], rows) + "\n"


def _reviews(report: Json) -> str:
    """Each network against its two rivals."""
    tests = {(test["run"], test["role"]): test for test in report["against_rivals"]}
    rows = []
    for run in report["runs"]:
        accuracy = _network(run)["test"]["accuracy"]
        low, high = accuracy["ci95"]
        row = [
            *_set(run),
            f"**{percent(accuracy)}** [{100 * low:.1f}, {100 * high:.1f}]",
            f"{100 * accuracy['mean']:.1f} ± {100 * accuracy['sd']:.1f}",
        ]
        for role, shown in (("rival", RIVAL), ("rival_alone", ALONE)):
            test = tests.get((run["name"], role))
            cells = _against(run, test) if test else {}
            row += [cells.get(column, NONE) for column in shown]
        rows.append(row)
    columns = [*SET, "network [95 %]", "one seed", *RIVAL, *ALONE]
    return _table(columns, rows, left=(*TEXT, columns.index(RIVAL[0]), columns.index(ALONE[0])))


def _against(run: Json, test: Json) -> dict[str, str]:
    """What there is to say of a rival, by column."""
    bag = f"{percent(run['models'][test['b']]['test']['accuracy'])} `{test['b']}`"
    return {
        RIVAL[0]: bag,
        ALONE[0]: bag,
        "difference [95 %]": difference(test),
        "detectable": f"{100 * test['detectable']:.1f}",
        "p": p_value(test["mcnemar_p"]),
        "Holm": p_value(test["holm_p"]),
    }


def _negator_rows(runs: Sequence[Json]) -> str:
    rows = []
    for run in runs:
        models = [_network(run), *(m for m in run["models"].values() if m.get("rival"))]
        row = _set(run)
        for key in ("accuracy", "positive_rows_accuracy"):
            rates = [model["negation_slice"][key] for model in models]
            row += [f"{rates[0]['n']:,}" if rates[0] else NONE, *map(percent, rates)]
        rows.append(row)
    columns = [*SET, "rows", "network", "rival *", "positive rows", "network", "rival *"]
    return _table(columns, rows, left=TEXT)


def _suite(runs: Sequence[Json]) -> str:
    """Each network, with its seeds' spread, and the best bag of each column."""
    rows = []
    for run in runs:
        network = _network(run)
        row = _set(run)
        for rate in SUITE.values():
            of = rate(network)
            several = network["seeds"] > 1
            spread = f" ({100 * of['mean']:.0f} ± {100 * of['sd']:.0f})" if several else ""
            row.append(f"**{percent(of, 0)}**{spread}{best_bag(run, rate)}")
        rows.append(row)
    return _table([*SET, *SUITE], rows, left=TEXT)


def _controls(runs: Sequence[Json]) -> str:
    """Mean of the seeds: test; then unseen words, unseen frames, order."""
    kinds = list(dict.fromkeys(name for run in runs for name in _networks(run)))
    rows = []
    for run in runs:
        row = _set(run)
        for name in kinds:
            if name not in run["models"]:
                row.append(NONE)
                continue
            model = run["models"][name]
            parts = [SUITE[key](model) for key in ("unseen words", "unseen frames", "order")]
            pairs = ", ".join(percent(rate, 0, of="mean") for rate in parts)
            row.append(f"{percent(model['test']['accuracy'], of='mean')}; {pairs}")
        rows.append(row)
    columns = [*SET, *kinds]
    return _table(columns, rows, left=range(len(columns)))


def _square(run: Json) -> str:
    """What every model says of the headline's four corners."""
    examples = run["examples"]
    rows = []
    for name in run["models"]:
        verdicts = [(example["models"][name], example["label"]) for example in examples]
        right = [verdict["label"] == label for verdict, label in verdicts]
        cells = [
            f"{'✓' if ok else '✗'} {verdict['label']} {certainty(verdict)}"
            for (verdict, _), ok in zip(verdicts, right, strict=True)
        ]
        whole = "**whole**" if all(right) else f"{sum(right)} of {len(right)}"
        rows.append([name, *cells, whole])
    columns = [" · ".join(_set(run)), *(example["text"] for example in examples), ""]
    return _table(columns, rows, left=range(len(columns)))


def _weakest(run: Json) -> str:
    frames = run["failures"]["by_frame"][:WEAKEST]
    named = ", ".join(f"`{frame['frame']}` {100 * frame['accuracy']:.0f} %" for frame in frames)
    return f"- {run['description']}: {named}"


def _set(run: Json) -> list[str]:
    return [run["description"], run["language"]]


def _network(run: Json) -> Json:
    return dict(next(iter(run["models"].values())))


def _networks(run: Json) -> dict[str, Json]:
    return {name: model for name, model in run["models"].items() if model["kind"] != "bag"}


def _table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], left: Collection[int] = (0,)
) -> str:
    aligned = ["---" if i in left else "--:" for i in range(len(columns))]
    lines = [columns, *rows]
    shown = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in lines]
    return "\n".join([shown[0], f"|{'|'.join(aligned)}|", *shown[1:]])
