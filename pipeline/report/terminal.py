"""Results as tables for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from pipeline.report.numbers import (
    PAIRS,
    SUITE,
    best_bag,
    certainty,
    difference,
    has_suite,
    p_value,
    percent,
    text_of,
)

if TYPE_CHECKING:
    from pipeline.kit.checks import Finding
    from pipeline.languages.base import Language
    from pipeline.prediction import Step
    from pipeline.sources.corpora import Corpus

Json = dict[str, Any]

MINIMUM_WIDTH = 120
"""Where the output is no terminal, tables are this wide: a log need not fold them at 80."""


def console(*, stderr: bool = False) -> Console:
    """Return a console for results, or, on stderr, for progress."""
    plain = Console(stderr=stderr)
    return plain if plain.is_terminal else Console(stderr=stderr, width=MINIMUM_WIDTH)


def preparation(run: Json) -> RenderableType:
    """Say what was read, what was dropped and why, and what the vocabulary covers."""
    lines = [f"  source: {run['source']}"]
    for name, split in run["data"].items():
        said = [f"{split['used']:,} of {split['rows']:,} rows"]
        if split["truncated"]:
            said.append(
                f"{split['truncated']:,} cut at {run['config']['data']['max_tokens']} tokens"
            )
        if split["held_out_rows"]:
            said.append(f"{split['held_out_rows']:,} lost a clause to the hold-out rule")
        if split["emptied_by_hold_out"]:
            said.append(f"{split['emptied_by_hold_out']:,} of them left empty and dropped")
        lines.append(f"  {name}: {', '.join(said)}")
    for reason, count in run["dropped"].items():
        lines.append(f"  dropped: {count:,} rows ({reason})")
    lines += (
        f"  auxiliary set {one['name']}: {one['rows'] - one['dropped']:,} of {one['rows']:,} rows; "
        "the others would give a dev or test text away"
        for one in run["auxiliary"]
    )
    lines += (f"  language {run['language']}: {lack}" for lack in run["lacks"])
    if not (run["config"]["evaluation"]["hold_out"] or run["lacks"]):
        lines.append("  hold-out rule off: the suite's words may have been learned under negation")
    lines += (
        f"  some texts are read in full only with: pip install 'litotes[{extra}]'"
        for extra in run["missing_extras"]
    )
    vocabulary = run["vocabulary"]
    lines.append(
        f"  vocabulary: {vocabulary['size']:,} tokens; they cover "
        f"{vocabulary['dev_coverage']:.1%} of dev"
    )
    return Text("\n".join(lines), style="dim")


def run_tables(run: Json) -> RenderableType:
    """Every model of a run: reviews, then minimal pairs, then pairs by phenomenon."""
    if not has_suite(run):
        return _reviews_table(run)
    phenomena = phenomena_table(run["models"], title=f"{run['name']}: pairs by phenomenon")
    return Group(_reviews_table(run), _pairs_table(run), phenomena)


def _reviews_table(run: Json) -> Table:
    table = _table(
        f"{run['name']}: test split, {run['data']['test']['rows']:,} reviews, % right"
        f"{text_of([run])}",
        "* the rival: the bag that is best on dev; ° the best of those that learned from this set "
        "alone. p: exact McNemar against the network, Holm.",
    )
    table.add_column("model", no_wrap=True)
    for heading in ("accuracy [95 %]", "macro-F1", "balanced", "negator rows", "positive", "p"):
        table.add_column(heading, justify="right")
    p_values = {test["b"]: test["holm_p"] for test in run["tests"]}
    for name, model in run["models"].items():
        test, negation = model["test"], model["negation_slice"]
        low, high = test["accuracy"]["ci95"]
        table.add_row(
            _shown(name, model),
            f"{100 * test['accuracy']['value']:.1f} [{100 * low:.1f}, {100 * high:.1f}]"
            + _spread(test["accuracy"]),
            percent(test["macro_f1"]),
            percent(test["balanced_accuracy"]),
            percent(negation["accuracy"]),
            percent(negation["positive_rows_accuracy"]),
            p_value(p_values[name]) if name in p_values else "",
            style=_style(model),
        )
    return table


def _pairs_table(run: Json) -> Table:
    table = _table(
        f"{run['name']}: minimal pairs (generated text), % of pairs with both members right",
        "seen: sentences may stand in the curriculum. unseen words: never learned from within "
        "three tokens after a negator. not + negative: single sentences, “not bad” → "
        "positive. squares: all four of A, not A, B, not B.",
    )
    table.add_column("model", no_wrap=True)
    columns = {
        "seen": "seen",
        "unseen_words": "unseen words",
        "negated_negative": "not + negative",
        "unseen_frames": "unseen frames",
        "traps": "traps",
    }
    for heading in (*columns.values(), "squares"):
        table.add_column(heading, justify="right")
    for name, model in run["models"].items():
        rates = [model["minimal_pairs"][key] for key in columns]
        cells = [percent(rate, 0) for rate in [*rates, model["squares"]]]
        table.add_row(_shown(name, model), *cells, style=_style(model))
    return table


def rivals_table(report: Json) -> Table:
    """Every run's network against its two rivals, corrected over the runs."""
    table = _table(
        f"network against the bags, test split, % right{text_of(report['runs'])}",
        "rival: the bag that is best on dev, of all, and of those that learned from the set alone. "
        "difference: 95 % paired bootstrap. detectable: the least difference that would have been "
        "significant on so many disagreements. p: exact McNemar; Holm: corrected over the runs.",
    )
    for heading in ("run", "language", "network", "rival"):
        table.add_column(heading, no_wrap=True)
    for heading in ("", "difference [95 %]", "detectable", "p", "Holm"):
        table.add_column(heading, justify="right")
    runs = {run["name"]: run for run in report["runs"]}
    for test in report["against_rivals"]:
        run = runs[test["run"]]
        network, rival = (run["models"][test[side]] for side in "ab")
        table.add_row(
            run["name"],
            run["language"],
            f"{test['a']} {percent(network['test']['accuracy'])}",
            _shown(test["b"], rival),
            percent(rival["test"]["accuracy"]),
            difference(test),
            f"{100 * test['detectable']:.1f}",
            p_value(test["mcnemar_p"]),
            p_value(test["holm_p"]),
        )
    return table


def suite_overview(report: Json) -> Table:
    """Every run's network on the suite, beside the best of all its bags at each column."""
    table = _table(
        "negation suite (generated text), % of pairs with both members right: network / best bag",
        "The bags' figure is each column's best one, with hindsight. not + negative: single "
        "sentences, “not bad” → positive. squares: all four of A, not A, B, not B.",
    )
    for heading in ("run", "language", "network"):
        table.add_column(heading, no_wrap=True)
    for heading in SUITE:
        table.add_column(heading, justify="right")
    for run in filter(has_suite, report["runs"]):
        name, network = next(iter(run["models"].items()))
        cells = [percent(rate(network), 0) + best_bag(run, rate) for rate in SUITE.values()]
        table.add_row(run["name"], run["language"], name, *cells)
    return table


def _table(title: str, caption: str = "") -> Table:
    return Table(
        title=title,
        caption=caption or None,
        box=box.SIMPLE_HEAD,
        title_justify="left",
        caption_justify="left",
        show_edge=False,
        pad_edge=False,
    )


def _shown(name: str, model: Json) -> str:
    marks = "*" * model.get("rival", False) + "°" * model.get("rival_alone", False)
    return f"{name} {marks}" if marks else name


def _style(model: Json) -> str:
    if model["kind"] == "bag":
        return "yellow" if model["rival"] else ""
    return "bold"


def phenomena_table(models: dict[str, Json], *, title: str) -> Table:
    """Pair accuracy by phenomenon: the networks, the rival, and every bag's best."""
    shown = {
        name: model
        for name, model in models.items()
        if model.get("kind") != "bag" or model.get("rival")
    }
    bags = [model for model in models.values() if model.get("kind") == "bag"]
    table = _table(title)
    table.add_column("pairs right, %")
    table.add_column("pairs", justify="right")
    for name in shown:
        table.add_column(name, justify="right")
    if bags:
        table.add_column("best of all bags", justify="right")
    first = next(iter(models.values()))["minimal_pairs"]["by_phenomenon"]
    for phenomenon in first:
        rates = [model["minimal_pairs"]["by_phenomenon"][phenomenon] for model in shown.values()]
        row = [phenomenon, str(rates[0]["n"]), *(percent(rate, 0) for rate in rates)]
        if bags:
            each = (bag["minimal_pairs"]["by_phenomenon"][phenomenon] for bag in bags)
            row.append(percent(max(each, key=lambda rate: rate["value"]), 0))
        table.add_row(*row)
    return table


def squares(report: Json) -> RenderableType:
    """The headline's square in each language, with what every model really says."""
    return Group(*(_square(run) for run in report["runs"] if run["examples"]))


def _square(run: Json) -> Table:
    examples = run["examples"]
    headline = examples[1]["text"]
    table = _table(
        f"{run['name']} · {run['language']}: “{headline}”",
        "verdict and probability of positive (a score where there is no probability); ✓ is right",
    )
    table.add_column("model", no_wrap=True)
    for example in examples:
        table.add_column(example["text"], justify="right")
    table.add_column("square", justify="center")
    for name in run["models"]:
        cells, right = [], 0
        for example in examples:
            verdict = example["models"][name]
            correct = verdict["label"] == example["label"]
            right += correct
            mark, style = ("✓", "green") if correct else ("✗", "red")
            cells.append(Text(f"{verdict['label'][:3]} {certainty(verdict)} {mark}", style=style))
        whole = right == len(examples)
        table.add_row(
            _shown(name, run["models"][name]),
            *cells,
            Text("whole" if whole else f"{right} of 4", style="bold green" if whole else "red"),
        )
    return table


def evaluation_table(result: Json) -> Table:
    """One model on one split."""
    test, negation = result["test"], result["negation_slice"]
    table = Table(box=box.SIMPLE_HEAD, title=f"{result['model']}: {result['source']}")
    for heading in ("measure", "% right", "95 %", "rows"):
        table.add_column(heading, justify="left" if heading == "measure" else "right")
    rows = {
        "accuracy": test["accuracy"],
        "macro-F1": test["macro_f1"],
        "balanced accuracy": test["balanced_accuracy"],
        "rows with a negator": negation["accuracy"],
        "of these, positive rows": negation["positive_rows_accuracy"],
    }
    for name, rate in rows.items():
        if rate and rate["n"]:
            low, high = rate["ci95"]
            interval = f"{100 * low:.1f} to {100 * high:.1f}"
            table.add_row(name, percent(rate), interval, f"{rate['n']:,}")
    notes = [f"dropped: {count:,} rows ({reason})" for reason, count in result["dropped"].items()]
    if result["truncated"]:
        notes.append(f"{result['truncated']:,} rows cut at {result['max_tokens']} tokens")
    if result["unknown_rows"]:
        notes.append(f"{result['unknown_rows']:,} verdicts rest on nothing: no word is known")
    table.caption = "\n".join(notes) or None
    return table


def suite_table(name: str, result: Json) -> RenderableType:
    """One model on the negation suite."""
    pairs = result["minimal_pairs"]
    parts = Table(title=f"{name}: minimal pairs", box=box.SIMPLE_HEAD, title_justify="left")
    for heading in ("part", "pairs", "% right", "95 %"):
        parts.add_column(heading, justify="left" if heading == "part" else "right")
    titles = {
        "seen": "seen words, seen frames",
        "unseen_words": "unseen words, seen frames",
        "negated_negative": "  of these: not + negative → positive",
        "unseen_frames": "unseen words, unseen frames",
    }
    for key, title in titles.items():
        rate = pairs[key]
        low, high = rate["ci95"]
        interval = f"{100 * low:.1f} to {100 * high:.1f}"
        parts.add_row(title, str(rate["n"]), percent(rate), interval)
    phenomena = phenomena_table({name: result}, title=f"{name}: by phenomenon")
    if "unknown_words" not in result:
        return Group(parts, phenomena)
    unknown = ", ".join(result["unknown_words"]) or "none"
    said = f"held-out words unknown to the vocabulary: {unknown}"
    return Group(parts, phenomena, Text(said, style="dim"))


def ablation_table(report: Json) -> RenderableType:
    """Each finished part of a recipe switched off: dev, the negation suite, the differences."""
    finished = [part for part in report["parts"] if part["rates"]]
    if not finished:
        return Text("no part is finished yet", style="dim")
    whole, n = finished[0]["rates"], len(report["seeds"])
    seeds = f"Mean ± sd over {n} seeds" if n > 1 else "One seed, so no spread"
    table = _table(
        f"{report['name']}: what each part is worth, % right on dev "
        f"({whole['dev_accuracy']['n']:,} reviews) and of the negation suite's pairs",
        f"{seeds}. Δ and brackets: less the whole recipe, seed by seed. Choose by dev alone: "
        "the suite shows what a choice costs, and the test split is not judged here.",
    )
    table.add_column("recipe", no_wrap=True)
    for heading in ("dev", "Δ dev", *PAIRS.values()):
        table.add_column(heading, justify="right")
    for part in finished:
        rates, full = part["rates"], part is finished[0]
        cells = [_plus_minus(rates["dev_accuracy"], 1)]
        cells.append("" if full else _plus_minus(rates["dev_accuracy"]["difference"], 1, sign="+"))
        for key in PAIRS:
            rate = rates[key]
            shown = _plus_minus(rate, 0) if rate["n"] else "–"
            if rate["n"] and not full:
                shown += f" ({_plus_minus({'mean': rate['difference']['mean']}, 0, sign='+')})"
            cells.append(shown)
        name = part["name"] if full else f"− {part['name']}"
        table.add_row(name, *cells, style="bold" if full else "")
    return table


def trajectory_table(steps: Sequence[Step]) -> Table:
    """The verdict after each token, with a bar from negative to positive."""
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("after")
    table.add_column("verdict")
    table.add_column("p(positive)", justify="right")
    table.add_column("negative │ positive", no_wrap=True)
    for step in steps:
        table.add_row(
            Text(step.token, style="" if step.known else "dim italic"),
            step.label,
            f"{step.score:+.2f}" if step.probability is None else f"{step.probability:.3f}",
            "" if step.probability is None else _bar(step.probability),
        )
    return table


def corpora_table(corpora: Sequence[Corpus]) -> Table:
    """The embedded corpora."""
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ("name", "language", "what it holds", "package", "licence"):
        table.add_column(heading)
    for corpus in corpora:
        package = f"{corpus.package} {corpus.version}"
        table.add_row(corpus.name, corpus.language, corpus.contents, package, corpus.licence)
    return table


def languages_table(records: Sequence[Language]) -> Table:
    """The languages."""
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ("code", "name", "own name", "reviewed by"):
        table.add_column(heading)
    for record in records:
        reviewed = ", ".join(record.reviewed_by) or "nobody yet"
        table.add_row(record.code, record.name, record.native_name, reviewed)
    return table


def finding_lines(check: str, findings: Sequence[Finding]) -> RenderableType:
    """What one check found of a language: a line each, with its example."""
    marks = {"right": ("✓", "green"), "wrong": ("✗", "bold red"), "missing": ("○", "yellow")}
    text = Text()
    for finding in findings:
        mark, style = marks[finding.verdict]
        text.append(f"{mark} {finding.verdict:<8}", style=style)
        text.append(f"{check}: {finding.says}\n")
        if finding.example:
            shown = " ".join(finding.example.split())
            text.append(f"{'':10}{shown if len(shown) <= 100 else shown[:99] + '…'}\n", "dim")
    text.right_crop(1)
    return text


def _spread(rate: Json) -> str:
    """Over the seeds' single networks, where there are several."""
    return f" ({100 * rate['mean']:.1f} ± {100 * rate['sd']:.1f})" if rate["sd"] else ""


def _plus_minus(rate: Json, digits: int, *, sign: str = "-") -> str:
    """Return mean and, where there are several seeds, sd in per cent."""
    mean = round(100 * rate["mean"], digits) + 0.0  # no −0
    shown = f"{mean:{sign}.{digits}f}".replace("-", "−")
    return f"{shown} ±{100 * rate['sd']:.{digits}f}" if rate.get("sd") else shown


def _bar(probability: float, width: int = 20) -> Text:
    half = width // 2
    filled = round(abs(probability - 0.5) * 2 * half)
    if probability < 0.5:
        return Text(f"{'█' * filled:>{half}}│{'':<{half}}", style="red")
    return Text(f"{'':>{half}}│{'█' * filled:<{half}}", style="green")
