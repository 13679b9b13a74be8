"""One experiment made ready: reviews, tokens, hold-out, vocabulary, and the networks that learn.

Order matters, and it is this: read the splits → tokenize → cut at the maximum length → take the
held-out clauses out of train and dev → count the vocabulary on train → vectors and log-ratios on
train → curriculum from the record's words and train's strongest.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import DataError
from models.network import Architecture
from pipeline import curriculum, languages
from pipeline.config import Config
from pipeline.encoding import encode, truncate
from pipeline.holdout import remove_held_out
from pipeline.languages.base import Language, Tokenizer
from pipeline.model import CLASSIFIERS, NetworkModel, shuffle
from pipeline.progress import Progress
from pipeline.sources import load_reviews
from pipeline.sources.schema import Reviews
from pipeline.training import Examples, History, passes, purpose_rng, train
from pipeline.vectors import initial_embedding
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]

TOKENIZE_CHUNK = 500
"""Texts between two signs of progress."""


@dataclass(frozen=True)
class Split:
    """One split, tokenized."""

    tokens: list[list[str]]
    labels: NDArray[np.int64]
    """<int64>[texts], 1 is positive."""
    truncated: int
    """How many texts were cut at the maximum length."""
    held_out_rows: int = 0
    """How many texts lost a clause to the hold-out rule."""
    emptied: int = 0
    """How many texts it left empty, which were dropped."""

    def __len__(self) -> int:
        return len(self.tokens)


@dataclass(eq=False)
class Experiment:
    """A config with its data, ready to learn from."""

    config: Config
    language: Language
    tokenizer: Tokenizer
    reviews: Reviews
    splits: dict[str, Split]
    vocabulary: Vocabulary
    missing_extras: tuple[str, ...]
    """The extras that the texts need to be read in full, and that are not installed."""
    _passes: dict[tuple[int, int], Examples] = field(default_factory=dict)

    @cached_property
    def coverage(self) -> float:
        """The share of dev's running tokens that the vocabulary knows."""
        return self.vocabulary.coverage(self.splits["dev"].tokens)

    @cached_property
    def embedding(self) -> Array:
        """<float32>[V, E]: what every network's embedding starts from."""
        train = self.splits["train"]
        return initial_embedding(
            train.tokens,
            train.labels,
            self.vocabulary,
            self.config.vectors,
            self.config.network.embedding,
            self.config.training.seed,
        )

    @cached_property
    def mined_words(self) -> tuple[list[str], list[str]]:
        """The training reviews' own strongest words, positive and negative."""
        train = self.splits["train"]
        n = self.config.curriculum.mined_words
        return curriculum.mine_words(train.tokens, train.labels, self.language, n)

    def curriculum(self, rng: np.random.Generator) -> tuple[list[list[str]], NDArray[np.int64]]:
        """Generate sentences, tokenized, and their labels <int64>[sentences]."""
        positive, negative = self.mined_words
        texts, labels = curriculum.generate(
            self.language,
            rng,
            self.config.curriculum.items_per_epoch,
            extra_positive=positive,
            extra_negative=negative,
        )
        return list(self.tokenizer.pipe(texts)), labels

    def curriculum_pass(self, seed: int, number: int) -> Examples:
        """Return the sentences of one pass, encoded; every network of one seed shares them."""
        if (seed, number) not in self._passes:
            tokens, labels = self.curriculum(purpose_rng(seed, "curriculum", number))
            self._passes[seed, number] = Examples(encode(tokens, self.vocabulary), labels)
        return self._passes[seed, number]


def prepare(config: Config, data: str | None, progress: Progress) -> Experiment:
    """Read, tokenize and hold out; see the module's first lines for the order.

    Raises
    ------
    DataError, LanguageError
        As `load_reviews` and `Language.load` say.
    """
    language = languages.get(config.language)
    tokenizer = language.load()
    reviews = load_reviews(config.data, data=data)
    splits = {}
    missing: set[str] = set()
    total = sum(len(dataset) for dataset in reviews.splits.values())
    with progress.task("tokenizing", total) as task:
        for name, dataset in reviews.splits.items():
            texts: list[str] = list(dataset["text"])
            missing |= set(language.missing_extras(texts))
            tokens: list[list[str]] = []
            for start in range(0, len(texts), TOKENIZE_CHUNK):
                chunk = list(tokenizer.pipe(texts[start : start + TOKENIZE_CHUNK]))
                tokens += chunk
                task.advance(len(chunk), tokens=sum(map(len, chunk)))
            labels = np.asarray(dataset["label"], np.int64)
            tokens, cut = truncate(tokens, config.data.max_tokens)
            splits[name] = Split(tokens, labels, cut)
    if config.evaluation.hold_out:
        for name in ("train", "dev"):
            splits[name] = _hold_out(splits[name], language)
            if len(np.unique(splits[name].labels)) < 2:
                raise DataError(
                    f"{reviews.source}: the hold-out rule leaves the split {name} without one of "
                    "the classes: give more reviews, or say --set evaluation.hold_out=false"
                )
    vocabulary = Vocabulary.build(
        splits["train"].tokens,
        min_count=config.vocabulary.min_count,
        max_size=config.vocabulary.max_size,
    )
    if len(vocabulary) == 1:
        raise DataError(
            f"{reviews.source}: no token occurs {config.vocabulary.min_count} times in train: "
            "lower vocabulary.min_count, or give more reviews"
        )
    extras = tuple(sorted(missing))
    return Experiment(config, language, tokenizer, reviews, splits, vocabulary, extras)


def _hold_out(split: Split, language: Language) -> Split:
    tokens, touched = remove_held_out(split.tokens, language)
    kept = [
        i for i, (new, old) in enumerate(zip(tokens, split.tokens, strict=True)) if new or not old
    ]
    return Split(
        [tokens[i] for i in kept],
        split.labels[kept],
        split.truncated,
        held_out_rows=touched,
        emptied=len(tokens) - len(kept),
    )


def train_network(
    experiment: Experiment,
    name: str,
    progress: Progress,
    *,
    seed: int,
    label: str | None = None,
    kind: str = "recurrent",
    shuffled: bool = False,
    checkpoint: Path | None = None,
    resume: bool = False,
) -> tuple[NetworkModel, History]:
    """Train one network of an experiment.

    Parameters
    ----------
    experiment
        What to learn.
    name
        What to call it.
    progress
        Where to show how far it is.
    seed
        Fixes everything that is drawn.
    label
        What its bar is called; the name by default.
    kind
        Of `pipeline.model.CLASSIFIERS`.
    shuffled
        Train the control that reads every text in shuffled order.
    checkpoint, resume
        As in `pipeline.training.train`.
    """
    config = experiment.config
    vocabulary = experiment.vocabulary

    def as_read(examples: Examples) -> Examples:
        return Examples(shuffle(examples.texts), examples.labels) if shuffled else examples

    def split(name: str) -> Examples:
        tokens, labels = experiment.splits[name].tokens, experiment.splits[name].labels
        return as_read(Examples(encode(tokens, vocabulary), labels))

    def curriculum_pass(number: int) -> Examples:
        return as_read(experiment.curriculum_pass(seed, number))

    settings = config.training.model_copy(update={"seed": seed})
    classifier = CLASSIFIERS[kind].initialize(
        architecture(config, len(vocabulary)), purpose_rng(seed, "initialize")
    )
    pre_passes = config.curriculum.pre_passes if config.curriculum.enabled else 0
    with progress.task(f"training {label or name}", passes(settings, pre_passes)) as task:
        if config.vectors.enabled:
            classifier.parameters["embedding"] = experiment.embedding.copy()
        history = train(
            classifier,
            split("train"),
            split("dev"),
            settings,
            curriculum=curriculum_pass if config.curriculum.enabled else None,
            pre_passes=pre_passes,
            checkpoint=checkpoint,
            resume=resume,
            task=task,
        )
    return NetworkModel(name, [classifier], vocabulary, shuffled=shuffled), history


def architecture(config: Config, vocabulary: int) -> Architecture:
    """Return the network's shape as the config has it."""
    settings = config.network.model_dump()
    return Architecture(
        vocabulary=vocabulary, weight_penalty=config.training.weight_penalty, **settings
    )
