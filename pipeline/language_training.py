"""How a language model learns the next word, and how well it foresees, beside Kneser–Ney."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.embedding import table_name
from models.kneser_ney import KneserNey
from models.network import Architecture
from models.sequence import NO_TARGET, SequenceNetwork
from pipeline.config import Config, is_generated
from pipeline.experiment import Experiment
from pipeline.next_word import Running, as_units, running, with_ends
from pipeline.progress import Progress, Task
from pipeline.sequence_training import Course, History, Judge, train_sequence_network
from pipeline.tokens import TokenizedTexts
from pipeline.training import purpose_rng
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]

ORDERS = (2, 3, 4)
"""Of the n-gram models beside it; the one that is best on dev is reported."""


@dataclass(frozen=True)
class Texts:
    """What a language model learns from and is judged by."""

    vocabulary: Vocabulary
    splits: dict[str, Running]
    """train (the auxiliary sets' too), dev and test."""

    @classmethod
    def of(cls, experiment: Experiment) -> Texts:
        """Take the texts that people wrote, after the hold-out rule."""
        config = experiment.config
        words = experiment.units or experiment.vocabulary
        vocabulary = with_ends(words, config.language_model.vocabulary)
        others = experiment.auxiliary.items()
        written = [experiment.splits["train"], *(s for name, s in others if not is_generated(name))]
        texts = {
            "train": TokenizedTexts.concatenate([one.tokens for one in written]),
            "dev": experiment.splits["dev"].tokens,
            "test": experiment.splits["test"].tokens,
        }
        longest = config.language_model.max_tokens
        characters = config.vocabulary.units == "characters"
        return cls(
            vocabulary,
            {
                name: running(as_units(tokens, characters=characters), vocabulary, longest)
                for name, tokens in texts.items()
            },
        )


def architecture(config: Config, vocabulary: Vocabulary) -> Architecture:
    """Return the network's shape: `[network]`'s cell and widths, and a class for each next word."""
    shape = config.network
    return Architecture(
        vocabularies=(len(vocabulary),),
        classes=len(vocabulary) - 1,  # nothing is followed by a beginning
        readout_dropout=config.language_model.dropout,
        **shape.model_dump(
            include={"cell", "activation", "layers", "embedding", "hidden", "initialization"}
        ),
    )


def begin_network(experiment: Experiment, texts: Texts) -> SequenceNetwork:
    """Return a fresh network; with `[vectors]`, its embedding starts from them.

    Its readout starts from how frequent each word is.
    """
    config, vocabulary = experiment.config, texts.vocabulary
    rng = purpose_rng(config.training.seed, "initialize")
    network = SequenceNetwork.initialize(architecture(config, vocabulary), rng)
    network.parameters["readout.c"][:] = log_frequencies(
        texts.splits["train"], network.architecture.classes
    )
    if config.vectors.enabled:
        units = experiment.units
        table = experiment.embedding if units is None else experiment.unit_embedding
        words = units or experiment.vocabulary
        rows = [i for i, token in enumerate(vocabulary.tokens) if token in words]
        known = words.ids([vocabulary.tokens[i] for i in rows])
        network.parameters[table_name(0)][rows] = table[known]
    return network


def log_frequencies(text: Running, classes: int) -> Array:
    """Return ln of each word's share of the targets, every count one higher: c to start from.

    An update moves an entry by the learning rate at most: from zeros, the frequencies alone would
    take Adam some thousand steps.
    """
    counts = np.bincount(text.targets[text.targets != NO_TARGET], minlength=classes) + 1
    frequencies: Array = counts / counts.sum()
    return np.asarray(np.log(frequencies))


def perplexity(network: SequenceNetwork, text: Running) -> float:
    """Return exp of the mean of −ln p(next word) over the positions that have one."""
    losses = network.losses(text.texts, text.targets)
    return float(np.exp(losses.sum() / np.count_nonzero(text.targets != NO_TARGET)))


def train(
    network: SequenceNetwork,
    text: Running,
    dev: Running,
    config: Config,
    *,
    checkpoint: Path | None = None,
    resume: bool = False,
    task: Task | None = None,
) -> History:
    """Train a language model in place; in the end it holds the last epoch's weights.

    Parameters
    ----------
    network
        Freshly initialised; its parameters are replaced by the checkpoint's on `resume`.
    text, dev
        What it learns from, and what its perplexity is told of after each epoch.
    config
        `language_model`, and of `training` optimizer, warm-up, decay, clipping and seed.
    checkpoint, resume, task
        As in `train_sequence_network`, which says what is raised.
    """
    settings = config.language_model
    return train_sequence_network(
        network,
        lambda epoch: text,
        Judge("perplexity", lambda trained: perplexity(trained, dev), ".1f"),
        Course(
            "next-word",
            settings.epochs,
            settings.batch_size,
            settings.learning_rate,
            rate_setting="language_model.learning_rate",
        ),
        config.training,
        checkpoint=checkpoint,
        resume=resume,
        task=task,
    )


def kneser_ney(texts: Texts) -> dict[str, Any]:
    """Return `order` and perplexities `dev` and `test` of the n-gram model that is best on dev."""
    train = texts.splits["train"]
    size = len(texts.vocabulary)

    def judged(model: KneserNey, split: str) -> float:
        read, targets = texts.splits[split]
        p = model.probabilities(read, targets)
        return float(np.exp(-np.log(p).sum() / np.count_nonzero(targets != NO_TARGET)))

    found = []
    for order in ORDERS:
        model = KneserNey.fit(*train, order, size, size - 1)
        found.append({"order": order, "dev": judged(model, "dev"), "test": judged(model, "test")})
    return min(found, key=lambda one: one["dev"])


def train_language_model(
    experiment: Experiment, progress: Progress, *, checkpoint: Path, resume: bool
) -> tuple[SequenceNetwork, Vocabulary, dict[str, Any]]:
    """Train the language model of an experiment, and measure it.

    Parameters
    ----------
    experiment
        What to learn from.
    progress
        Where to show how far it is.
    checkpoint, resume
        As in `train`.

    Returns
    -------
    network
    vocabulary
    metrics
        The content of metrics.json: `dev` and `test` with `words` (how many are asked for),
        `unknown` (the share of them that is `<unk>`), `perplexity` and `kneser_ney`; `order` (of
        Kneser–Ney), `train_words`, and `history`.
    """
    config = experiment.config
    texts = Texts.of(experiment)
    network = begin_network(experiment, texts)
    train_text, dev, test = (texts.splits[name] for name in ("train", "dev", "test"))
    asked = int(np.count_nonzero(train_text.targets != NO_TARGET))
    units = config.vocabulary.units
    epochs = config.language_model.epochs
    with progress.task(f"training on {asked:,} {units}", epochs) as task:
        history = train(
            network, train_text, dev, config, checkpoint=checkpoint, resume=resume, task=task
        )
    with progress.task("counting n-grams (Kneser–Ney)", 1) as task:
        rival = kneser_ney(texts)
        task.advance()
    metrics: dict[str, Any] = {
        split: {
            "words": int(np.count_nonzero(text.targets != NO_TARGET)),
            "unknown": float(np.mean(text.targets[text.targets != NO_TARGET] == 0)),
            "perplexity": perplexity(network, text),
            "kneser_ney": rival[split],
        }
        for split, text in (("dev", dev), ("test", test))
    }
    metrics |= {
        "order": rival["order"],
        "train_words": asked,
        "history": {"train_loss": history.train_loss, "dev_perplexity": history.dev},
    }
    return network, texts.vocabulary, metrics
