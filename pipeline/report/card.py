"""The model card: what a folder holds, what it learned from, what it scored, what it cannot do."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def render(run: Json, name: str) -> str:
    """Return the card (Markdown) of one model of a run, as report.json describes it."""
    model = run["models"][name]
    pairs, test, negation = model["minimal_pairs"], model["test"], model["negation_slice"]
    given = ", ".join(["the training reviews", *model["given"]])
    rows = [
        ("accuracy on the test split", test["accuracy"]),
        ("macro-F1", test["macro_f1"]),
        ("balanced accuracy", test["balanced_accuracy"]),
        ("rows with a negator", negation["accuracy"]),
        ("of these, the positive rows", negation["positive_rows_accuracy"]),
        ("negation pairs: seen words, seen frames", pairs["seen"]),
        ("negation pairs: unseen words, seen frames", pairs["unseen_words"]),
        ("negation pairs: unseen words, unseen frames", pairs["unseen_frames"]),
    ]
    table = "\n".join(
        f"| {title} | {_percent(rate)} | {rate['n']:,} |"
        for title, rate in rows
        if rate and rate["n"]
    )
    splits = ", ".join(f"{split} {facts['used']:,}" for split, facts in run["data"].items())
    credit = f"\n{_credit(run)}" if _credit(run) else ""
    return f"""# {name}

Sentiment of reviews ({run["language"]}): {" or ".join(run["labels"])}. Made with litotes.

- Learned from: {given}.
- Reviews: {run["source"]} ({splits} rows).{credit}
- Tokenizer: {run["tokenizer"]["engine"]} {run["tokenizer"]["version"]}; another one is refused.
- Config: `{run["name"]}`, in `config.json` in full.

| measured | % | n |
|---|--:|--:|
{table}

A pair counts when both its members are right, so a constant answer scores 0. The pairs are
generated text. The model gives one of two labels to any text at all; it knows nothing of texts that
are neither, of irony, or of what a review does not say.
"""


def render_language_model(run: Json, name: str, given: list[str], metrics: Json) -> str:
    """Return the card (Markdown) of a language model with what metrics.json says of it."""
    units = run["config"]["vocabulary"]["units"]
    rows = "\n".join(
        f"| {split} | {m['words']:,} | {m['unknown']:.1%} | {m['perplexity']:.1f} "
        f"| {m['kneser_ney']:.1f} |"
        for split, m in ((name, metrics[name]) for name in ("dev", "test"))
    )
    learned = ", ".join(["the training reviews", *given])
    credit = f"\n{_credit(run)}" if _credit(run) else ""
    return f"""# {name}

A language model of reviews ({run["language"]}): it foretells the next of their {units}. Made with
litotes.

- Learned from: {learned}; {metrics["train_words"]:,} {units}, no labels.
- Reviews: {run["source"]}.{credit}
- Tokenizer: {run["tokenizer"]["engine"]} {run["tokenizer"]["version"]}; another one is refused.
- Config: `{run["name"]}`, in `config.json` in full.

| split | {units} | unknown | perplexity | Kneser–Ney, order {metrics["order"]} |
|---|--:|--:|--:|--:|
{rows}

Both read the same tokens with the same vocabulary; the end of a text counts as one. What it writes
are likely words: neither facts nor verdicts.
"""


def render_tagger(run: Json, name: str, given: list[str], metrics: Json) -> str:
    """Return the card (Markdown) of a scope tagger with what metrics.json says of it."""
    rows = "\n".join(
        f"| {part.replace('_', ' ')} | {facts['all']['sentences']:,} | "
        + " | ".join(
            f"{100 * facts['all'][tagger][measure]:.1f}"
            for tagger in ("network", "to_clause_end", "network_told", "rule_told")
            for measure in ("f1", "pairs")
        )
        + " |"
        for part, facts in metrics["suite"].items()
    )
    known = [one for one in given if one != "curriculum"]
    return f"""# {name}

A scope tagger ({run["language"]}): it marks the words whose polarity a sentence turns. Made with
litotes.

- Learned from: {metrics["generated"]:,} generated sentences, without those that cannot be tagged
  ({metrics["skipped"]:.1%}); none has a word or a frame that the suite holds out.
- What it knows of words comes from: {", ".join(["the training reviews", *known])}.
- Tokenizer: {run["tokenizer"]["engine"]} {run["tokenizer"]["version"]}; another one is refused.
- Config: `{run["name"]}`, in `config.json` in full.

| | | network | | rule | | network, told | | rule, told | |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| part of the suite | sentences | F1 | pairs | F1 | pairs | F1 | pairs | F1 | pairs |
{rows}

F1 (%) of the turned tokens; a pair (%) counts when every token of both its sentences is right. The
rule marks all from a negator to the end of its clause. Told which words have a polarity, both mark
none but these. Sentences and tags are generated: this is not the scope of negation that linguists
annotate.
"""


def _percent(rate: Json) -> str:
    low, high = rate["ci95"]
    return f"{100 * rate['value']:.1f} (95 %: {100 * low:.1f} to {100 * high:.1f})"


def _credit(run: Json) -> str:
    from pipeline.sources.corpora import CORPORA

    corpus = CORPORA.get(run["source"].removeprefix("corpus:").split(" ")[0])
    if corpus is None:
        return ""
    return f"- Source and licence: {corpus.credit}; package {corpus.package}, {corpus.licence}."
