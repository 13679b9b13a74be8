"""One experiment made ready: reviews, tokens, hold-out, vocabulary, and the networks that learn.

Order matters, and it is this: read the splits and the auxiliary sets → tokenize → cut at the
maximum length → take the held-out clauses out of all that is learned from → count the vocabulary,
learn the subwords → vectors and log-ratios → curriculum from the record's words and train's
strongest.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.embedding import table_name
from models.errors import DataError
from models.network import Architecture, Parameters
from pipeline import curriculum, languages, subwords
from pipeline.config import Config
from pipeline.encoding import Encoder, LabelledTexts, fit_log_ratios, spell, truncate
from pipeline.holdout import remove_held_out
from pipeline.language_model import LanguageModel, check_start, load_language_model, start_from
from pipeline.languages.base import Language, Sentence, Tokenizer
from pipeline.model import CLASSIFIERS, NetworkModel, shuffle
from pipeline.progress import Progress
from pipeline.sources import load_reviews
from pipeline.sources.auxiliary import AuxiliarySet, load_auxiliary, normal_forms
from pipeline.sources.schema import Reviews
from pipeline.subwords import Subwords
from pipeline.token_cache import tokenize_sets
from pipeline.tokens import TokenizedTexts
from pipeline.training import Examples, History, passes, purpose_rng, train
from pipeline.vectors import initial_embedding
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]


@dataclass(frozen=True)
class Split:
    """One split, tokenized."""

    tokens: TokenizedTexts
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
    auxiliary: dict[str, Split]
    """The auxiliary sets' training splits, without rows that would give a reported text away."""
    auxiliary_sets: list[AuxiliarySet]
    """What was read of them."""
    vocabulary: Vocabulary
    missing_extras: tuple[str, ...]
    """The extras that the texts need to be read in full, and that are not installed."""
    start: LanguageModel | None = None
    """What `network.start_from` names."""
    subwords: Subwords | None = None
    """What cuts words, where subwords are read."""
    _passes: dict[tuple[int, int], Examples] = field(default_factory=dict)

    @property
    def learned_from(self) -> list[Split]:
        """Every labelled text that anything learns from, the training split first."""
        return [self.splits["train"], *self.auxiliary.values()]

    @property
    def counted(self) -> list[Split]:
        """The sets that log-ratios are learned from, the training split first."""
        return self.learned_from if self.config.channels.auxiliary else self.learned_from[:1]

    @property
    def _read(self) -> TokenizedTexts:
        return TokenizedTexts.concatenate([split.tokens for split in self.learned_from])

    @cached_property
    def coverage(self) -> float:
        """The share of dev's running tokens that the vocabulary knows."""
        return self.vocabulary.coverage(self.splits["dev"].tokens)

    @cached_property
    def embedding(self) -> Array:
        """<float32>[V, E]: what the words' embedding starts from in every network."""
        return initial_embedding(
            self._read,
            self.vocabulary,
            self.config.vectors,
            self.config.network.embedding,
            self.config.training.seed,
        )

    @cached_property
    def unit_embedding(self) -> Array:
        """<float32>[units, E]: the same for characters or subwords."""
        assert self.units is not None
        return initial_embedding(
            TokenizedTexts.concatenate(self._spelled),
            self.units,
            self.config.vectors,
            self.config.network.embedding,
            self.config.training.seed,
        )

    @cached_property
    def _spelled(self) -> list[TokenizedTexts]:
        return [spell(split.tokens, self.subwords) for split in self.learned_from]

    @cached_property
    def units(self) -> Vocabulary | None:
        """The vocabulary of characters or subwords, where those are read."""
        config = self.config
        if config.vocabulary.units == "words":
            return None
        own, *others = self._spelled
        return Vocabulary.build(
            own,
            min_count=config.vocabulary.min_count,
            max_size=config.vocabulary.max_size,
            auxiliary=TokenizedTexts.concatenate(others),
            auxiliary_min_count=config.vocabulary.auxiliary_min_count,
        )

    @cached_property
    def encoder(self) -> Encoder:
        """How the networks read."""
        config, units = self.config, self.units
        spelled = [] if units is None else self._spelled
        return Encoder(
            self.vocabulary,
            units,
            tuple(
                fit_log_ratios(split.tokens, split.labels, self.vocabulary, config.channels.orders)
                for split in self.counted
                if config.channels.orders
            ),
            tuple(
                fit_log_ratios(texts, split.labels, units, config.channels.unit_orders)
                for split, texts in zip(self.counted, spelled, strict=False)
                if units is not None and config.channels.unit_orders
            ),
            self.subwords,
        )

    @cached_property
    def folds(self) -> list[NDArray[np.int64]]:
        """The fold of every text of `counted`, -1 where it is no training review's copy.

        Sets of one language share texts: what an auxiliary set says of its copy of a training
        review is that review's own label, so the copy is left out with it.
        """
        train, *others = self.counted
        rng = purpose_rng(self.config.training.seed, "folds")
        own = rng.permutation(len(train)) % self.config.channels.folds
        fold_of = {
            form: int(fold)
            for tokens, fold in zip(train.tokens, own, strict=True)
            for form in normal_forms(" ".join(tokens))
        }
        copies = [
            [
                max(fold_of.get(form, -1) for form in normal_forms(" ".join(tokens)))
                for tokens in split.tokens
            ]
            for split in others
        ]
        return [own, *(np.array(folds, np.int64) for folds in copies)]

    @cached_property
    def encoded(self) -> dict[str, Examples]:
        """The training split, which does not see its own labels, and dev: as networks read them."""
        train, dev = self.splits["train"], self.splits["dev"]
        sets = [
            LabelledTexts(split.tokens, split.labels, fold)
            for split, fold in zip(self.counted, self.folds, strict=True)
        ]
        return {
            "train": Examples(self.encoder.cross_fitted(sets), train.labels),
            "dev": Examples(self.encoder(dev.tokens), dev.labels),
        }

    @cached_property
    def mined_words(self) -> tuple[list[str], list[str]]:
        """The training reviews' own strongest words, positive and negative."""
        train = self.splits["train"]
        n = self.config.curriculum.mined_words
        return curriculum.mine_words(train.tokens, train.labels, self.language, n)

    @property
    def items_per_epoch(self) -> int:
        """So many sentences of the curriculum go with the reviews: never more than there are."""
        return min(self.config.curriculum.items_per_epoch, len(self.splits["train"]))

    def sentences(
        self, rng: np.random.Generator, size: int
    ) -> tuple[list[Sentence], NDArray[np.int64]]:
        """Generate `size` sentences of the curriculum, and their labels <int64>[size]."""
        positive, negative = self.mined_words
        return curriculum.sentences(
            self.language,
            rng,
            size,
            extra_positive=positive,
            extra_negative=negative,
            practice=self.config.curriculum.practice,
        )

    def curriculum(
        self, rng: np.random.Generator, size: int
    ) -> tuple[TokenizedTexts, NDArray[np.int64]]:
        """Return the same, tokenized."""
        made, labels = self.sentences(rng, size)
        return TokenizedTexts.of(self.tokenizer.pipe(one.text for one in made)), labels

    def curriculum_pass(self, seed: int, number: int) -> Examples:
        """Return the sentences of one pass, encoded; the networks of one seed share them."""
        if (seed, number) not in self._passes:
            for other in [place for place in self._passes if place[0] != seed]:
                del self._passes[other]  # one seed's passes are some hundred megabytes
            settings = self.config.curriculum
            before_reviews = number < settings.pre_passes
            size = settings.items_per_pre_pass if before_reviews else self.items_per_epoch
            tokens, labels = self.curriculum(purpose_rng(seed, "curriculum", number), size)
            self._passes[seed, number] = Examples(self.encoder(tokens), labels)
        return self._passes[seed, number]


def load_language(config: Config) -> tuple[Language, Tokenizer]:
    """Return the language of an experiment and its tokenizer.

    Raises
    ------
    LanguageError
        The language is unknown, or what cuts its texts is not installed.
    """
    language = languages.get(config.language)
    tokenizer = language.load()
    if config.vocabulary.units != "words":
        language = replace(language, looks_inside=True)
    if config.vocabulary.units == "subwords":
        subwords.library()
    return language, tokenizer


def prepare(
    config: Config,
    data: str | None,
    progress: Progress,
    *,
    data_root: Path | None = None,
    without_auxiliary: bool = False,
) -> Experiment:
    """Read, tokenize and hold out; see the module's first lines for the order.

    Raises
    ------
    DataError, LanguageError
        As `load_reviews`, `load_auxiliary` and `Language.load` say.
    ArtifactError, ConfigError
        Of `network.start_from`, as `load_language_model` and `check_start` say.
    """
    language, tokenizer = load_language(config)
    config = _as_the_record_allows(config, language)
    if config.curriculum.enabled:
        curriculum.check_record(language, tokenizer)
    reviews = load_reviews(config.data, data=data, data_root=data_root, language=language)
    if len(reviews.splits["train"]) < config.channels.folds and config.channels.orders:
        raise DataError(
            f"{reviews.source}: {len(reviews.splits['train'])} training reviews cannot be cut into "
            f"{config.channels.folds} folds: give more, or say --set channels.orders=0"
        )
    start = None
    if config.network.start_from:
        start = load_language_model(Path(config.network.start_from))
        check_start(start, config, tokenizer.engine, tokenizer.version, reviews.fingerprint())
    sets: list[AuxiliarySet] = []
    if config.auxiliary.sets and not without_auxiliary:
        reported = [text for name in ("dev", "test") for text in reviews.splits[name]["text"]]
        sets = load_auxiliary(
            config.auxiliary,
            data_root,
            reported=reported,
            language=language,
            labels=config.data.labels,
            text=config.data.text,
            label=config.data.label,
        )
    texts = {name: list(dataset["text"]) for name, dataset in reviews.splits.items()}
    labels = {name: dataset["label"] for name, dataset in reviews.splits.items()}
    for one in sets:
        texts[f"auxiliary {one.name}"] = list(one.texts)
        labels[f"auxiliary {one.name}"] = one.labels
    splits: dict[str, Split] = {}
    for name, whole in tokenize_sets(texts, language, tokenizer, progress).items():
        tokens, cut = truncate(whole, config.data.max_tokens)
        splits[name] = Split(tokens, np.asarray(labels[name], np.int64), cut)
    if config.evaluation.hold_out:
        for name in splits.keys() - {"test"}:
            splits[name] = _hold_out(splits[name], language)
            if len(np.unique(splits[name].labels)) < 2:
                raise DataError(
                    f"{reviews.source}: the hold-out rule leaves the split {name} without one of "
                    "the classes: give more reviews, or say --set evaluation.hold_out=false"
                )
    auxiliary = {one.name: splits.pop(f"auxiliary {one.name}") for one in sets}
    vocabulary = Vocabulary.build(
        splits["train"].tokens,
        min_count=config.vocabulary.min_count,
        max_size=config.vocabulary.max_size,
        auxiliary=TokenizedTexts.concatenate([split.tokens for split in auxiliary.values()]),
        auxiliary_min_count=config.vocabulary.auxiliary_min_count,
        others=_taught(config, language, tokenizer),
    )
    if len(vocabulary) == 1:
        raise DataError(
            f"{reviews.source}: no token occurs {config.vocabulary.min_count} times in train: "
            "lower vocabulary.min_count, or give more reviews"
        )
    missing = {extra for some in texts.values() for extra in language.missing_extras(some)}
    extras = tuple(sorted(missing))
    experiment = Experiment(
        config, language, tokenizer, reviews, splits, auxiliary, sets, vocabulary, extras, start
    )
    if config.vocabulary.units == "subwords":
        learned_from = [split.tokens for split in experiment.learned_from]
        size = config.vocabulary.subword_size
        learned = Subwords.learn(TokenizedTexts.concatenate(learned_from), size)
        return replace(experiment, subwords=learned)
    return experiment


def _as_the_record_allows(config: Config, language: Language) -> Config:
    """Switch off what the record of the language cannot serve; `Language.lacks` tells of it."""
    sections: dict[str, Any] = {}
    if not language.can_teach:
        sections["curriculum"] = config.curriculum.model_copy(update={"enabled": False})
        sections["auxiliary"] = config.auxiliary.model_copy(
            update={"sets": config.auxiliary.folders}
        )
    if not language.can_hold_out:
        sections["evaluation"] = config.evaluation.model_copy(update={"hold_out": False})
    return config.model_copy(update=sections)


def _taught(config: Config, language: Language, tokenizer: Tokenizer) -> list[str]:
    """Return the curriculum's words, where they are to have a row."""
    if not (config.vocabulary.curriculum and config.curriculum.enabled):
        return []
    return curriculum.tokens_of(language, tokenizer, practice=config.curriculum.practice)


def _hold_out(split: Split, language: Language) -> Split:
    tokens, touched = remove_held_out(split.tokens, language)
    kept = np.flatnonzero((tokens.lengths > 0) | (split.tokens.lengths == 0))
    return Split(
        tokens.take(kept),
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
    cell: str | None = None,
    shuffled: bool = False,
    checkpoint: Path | None = None,
    resume: bool = False,
    processes: int | None = None,
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
    cell
        Of `models.cells.CELLS`; the config's by default.
    shuffled
        Train the control that reads every text in shuffled order.
    checkpoint, resume, processes
        As in `pipeline.training.train`.
    """
    config = experiment.config

    def as_read(examples: Examples) -> Examples:
        return Examples(shuffle(examples.texts), examples.labels) if shuffled else examples

    def curriculum_pass(number: int) -> Examples:
        return as_read(experiment.curriculum_pass(seed, number))

    settings = config.training.model_copy(update={"seed": seed})
    classifier = CLASSIFIERS[kind].initialize(
        architecture(config, experiment.encoder, cell), purpose_rng(seed, "initialize")
    )
    pre_passes = config.curriculum.pre_passes if config.curriculum.enabled else 0
    with progress.task(f"training {label or name}", passes(settings, pre_passes)) as task:
        classifier.parameters |= starting_tables(experiment)
        if experiment.start is not None:
            start_from(classifier, experiment.encoder, experiment.start)
        history = train(
            classifier,
            as_read(experiment.encoded["train"]),
            as_read(experiment.encoded["dev"]),
            settings,
            curriculum=curriculum_pass if config.curriculum.enabled else None,
            pre_passes=pre_passes,
            freeze=config.curriculum.freeze,
            checkpoint=checkpoint,
            resume=resume,
            task=task,
            processes=processes,
        )
    return NetworkModel(name, [classifier], experiment.encoder, shuffled=shuffled), history


def starting_tables(experiment: Experiment) -> Parameters:
    """Return the embeddings that its networks start from, by parameter; none without vectors."""
    if not experiment.config.vectors.enabled:
        return {}
    tables = {table_name(0): experiment.embedding.copy()}
    if experiment.encoder.units is not None:
        tables[table_name(1)] = experiment.unit_embedding.copy()
    return tables


def architecture(config: Config, encoder: Encoder, cell: str | None = None) -> Architecture:
    """Return the network's shape as config and input have it, or the same with another cell."""
    settings = config.network.model_dump(exclude={"start_from"})
    return Architecture(
        vocabularies=encoder.vocabularies,
        channels=encoder.channels,
        channel_dropout=config.channels.dropout,
        label_smoothing=config.training.label_smoothing,
        weight_penalty=config.training.weight_penalty,
        **settings | {"cell": cell or config.network.cell},
    )
