"""How a scope tagger learns, from the curriculum alone, and how it is measured, on the suite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import ConfigError
from models.network import Architecture
from models.packing import Ragged
from models.sequence import SequenceNetwork
from pipeline.config import Config
from pipeline.encoding import Encoder
from pipeline.evaluation.suite import PARTS, Item, generate_sentences
from pipeline.experiment import Experiment, starting_tables
from pipeline.experiment import architecture as classifier_architecture
from pipeline.features import Scope, mark_scope
from pipeline.language_model import start_from
from pipeline.languages.base import PHENOMENA, Language, Tokenizer
from pipeline.progress import Progress
from pipeline.scope import Gold, gold, read
from pipeline.sequence_training import Course, Judge, train_sequence_network
from pipeline.tagger import probabilities
from pipeline.tokens import TokenizedTexts
from pipeline.training import purpose_rng

Tags = NDArray[np.bool_]
"""<bool>[tokens]"""

DEV_SENTENCES = 2_000
"""Generated ones that are not learned from, whose F1 is told after each pass."""

GROUPS = {"all": PHENOMENA, "plain": PHENOMENA[:1], "traps": PHENOMENA[1:]}


def check_scope(config: Config) -> None:
    """See that a config has something for a tagger to learn from.

    Raises
    ------
    ConfigError
        It has no curriculum, or no passes over it alone.
    """
    if not (config.curriculum.enabled and config.curriculum.pre_passes):
        raise ConfigError(
            f"config {config.name}: a scope tagger learns from the passes over the curriculum, "
            "and there are none: set curriculum.enabled = true and curriculum.pre_passes above 0"
        )


def architecture(config: Config, encoder: Encoder) -> Architecture:
    """Return the shape of `[network]` with two classes; nothing is dropped and no text cut."""
    return replace(
        classifier_architecture(config, encoder),
        classes=2,
        chunk=None,
        input_dropout=0.0,
        recurrent_dropout=0.0,
        word_dropout=0.0,
        channel_dropout=0.0,
        readout_dropout=0.0,
        label_smoothing=0.0,
        weight_penalty=0.0,
    )


def begin_network(experiment: Experiment) -> SequenceNetwork:
    """Return a fresh network that starts from what the experiment's classifiers start from."""
    config, encoder = experiment.config, experiment.encoder
    rng = purpose_rng(config.training.seed, "initialize")
    network = SequenceNetwork.initialize(architecture(config, encoder), rng)
    network.parameters |= starting_tables(experiment)
    if experiment.start is not None:
        start_from(network, encoder, experiment.start)
    return network


# --- measuring ----------------------------------------------------------------------------------


def to_clause_end(tokens: TokenizedTexts, language: Language) -> Tags:
    """Return the rule's tags: what stands between a negator and the end of its clause.

    Where negators follow, what stands before it too (`pipeline.features.Scope`).
    """
    scope = Scope.of(language)
    return np.array(
        [
            marked != token
            for row in tokens
            for token, marked in zip(row, mark_scope(row, scope), strict=True)
        ],
        np.bool_,
    )


def f1(tags: Tags, turned: Tags) -> float:
    """Return F1 of the turned tokens, 0 where there are none of either kind."""
    found = int(tags.sum() + turned.sum())
    return float(2 * (tags & turned).sum() / found) if found else 0.0


def agreement(
    tags: Tags, turned: Tags, indptr: NDArray[np.int64], pairs: Sequence[str]
) -> dict[str, float]:
    """Compare tags with the gold ones.

    Parameters
    ----------
    tags, turned
        Of all texts, one after another: said and true.
    indptr : <int64>[texts + 1]
        Where each begins.
    pairs
        Each text's minimal pair.

    Returns
    -------
    `f1`, `precision` and `recall` of tokens; `exact`, the share of the texts in which every token
    is right; `pairs`, the share of the pairs in which every text is.
    """
    right = np.logical_and.reduceat(tags == turned, indptr[:-1])
    whole: dict[str, bool] = {}
    for pair, ok in zip(pairs, right, strict=True):
        whole[pair] = whole.get(pair, True) and bool(ok)
    hits = int((tags & turned).sum())
    return {
        "f1": f1(tags, turned),
        "precision": hits / max(int(tags.sum()), 1),
        "recall": hits / max(int(turned.sum()), 1),
        "exact": float(right.mean()),
        "pairs": float(np.mean([*whole.values()])),
    }


def on_suite(items: Sequence[Item], true: Gold, said: Mapping[str, Tags]) -> dict[str, Any]:
    """Measure taggers by part of the suite; plain negation and traps also apart.

    Parameters
    ----------
    items
        The suite.
    true
        Its gold tags.
    said
        Each tagger's tags.
    """
    kept = [items[row] for row in true.rows]
    result: dict[str, Any] = {}
    for part in PARTS:
        result[part] = {"skipped": sum(item.part == part for item in items)}
        result[part]["skipped"] -= sum(item.part == part for item in kept)
        for group, phenomena in GROUPS.items():
            chosen = [item.part == part and item.phenomenon in phenomena for item in kept]
            rows = np.flatnonzero(chosen)
            tokens = np.repeat(chosen, true.tokens.lengths)
            indptr = true.tokens.take(rows).indptr
            turned, pairs = true.turned[tokens], [kept[row].pair for row in rows]
            result[part][group] = {
                "sentences": len(rows),
                "tokens": len(turned),
                "turned": int(turned.sum()),
            } | {
                name: agreement(tags[tokens], turned, indptr, pairs) for name, tags in said.items()
            }
    return result


def measure(
    network: SequenceNetwork, encoder: Encoder, language: Language, tokenizer: Tokenizer
) -> dict[str, Any]:
    """Put the suite to a tagger and to the rule; each also told which tokens have a polarity.

    Returns
    -------
    As `on_suite` has it, of `network` and the rule `to_clause_end`; and of `network_told` and
    `rule_told`, which mark none but the tokens of words with a polarity.
    """
    items, made = zip(*generate_sentences(language), strict=True)
    true = gold(made, language, tokenizer)
    tags = marked(network, encoder, true)
    rule = to_clause_end(true.tokens, language)
    said = {
        "network": tags,
        "network_told": tags & true.evaluative,
        "to_clause_end": rule,
        "rule_told": rule & true.evaluative,
    }
    return on_suite(items, true, said)


def marked(network: SequenceNetwork, encoder: Encoder, true: Gold) -> Tags:
    """Return a network's tags of sentences whose gold tags are known."""
    return probabilities(network, encoder, true.tokens) > 0.5


# --- training -----------------------------------------------------------------------------------


def train_tagger(
    experiment: Experiment, progress: Progress, *, checkpoint: Path, resume: bool
) -> tuple[SequenceNetwork, dict[str, Any]]:
    """Train the scope tagger of an experiment, and measure it on the suite.

    It learns from `curriculum.pre_passes` passes, each over fresh sentences; with
    `curriculum.freeze` the words that are in no sentence stay where the word vectors have them, and
    the others with them.

    Parameters
    ----------
    experiment
        Whose words, vectors and curriculum.
    progress
        Where to show how far it is.
    checkpoint, resume
        As in `train_sequence_network`.

    Returns
    -------
    network
    metrics
        The content of metrics.json: `suite`, of `measure`; `generated`, how many sentences were
        made to learn from; `skipped`, the share of those for dev that could not be tagged; and
        `history`.
    """
    config, language, encoder = experiment.config, experiment.language, experiment.encoder
    seed, settings = config.training.seed, config.curriculum

    def sentences(purpose: str, number: int, size: int) -> Gold:
        made, _ = experiment.sentences(purpose_rng(seed, purpose, number), size)
        return gold(made, language, experiment.tokenizer)

    def lesson(number: int) -> tuple[Ragged, NDArray[np.int64]]:
        # the sentences of the classifier's pass of the same number
        found = sentences("curriculum", number, settings.items_per_pre_pass)
        reading = read(found.tokens, encoder)
        return reading.texts, reading.targets(found.turned)

    dev = sentences("scope dev", 0, DEV_SENTENCES)

    network = begin_network(experiment)
    course = Course(
        "scope",
        settings.pre_passes,
        config.training.batch_size,
        config.training.learning_rate,
        rate_setting="training.learning_rate",
        frozen=settings.freeze,
    )
    with progress.task("training on the curriculum", course.epochs) as task:
        history = train_sequence_network(
            network,
            lesson,
            Judge("F1", lambda trained: f1(marked(trained, encoder, dev), dev.turned), ".3f"),
            course,
            config.training,
            checkpoint=checkpoint,
            resume=resume,
            task=task,
        )
    metrics = {
        "suite": measure(network, encoder, language, experiment.tokenizer),
        "generated": settings.pre_passes * settings.items_per_pre_pass,
        "skipped": 1 - len(dev.rows) / DEV_SENTENCES,
        "history": {"train_loss": history.train_loss, "dev_f1": history.dev},
    }
    return network, metrics
