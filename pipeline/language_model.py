"""A folder with a language model: it completes texts, generates them, and starts classifiers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.embedding import table_name
from models.errors import ArtifactError, ConfigError
from models.generation import generate, read
from models.network import UNKNOWN, Classifier, RecurrentClassifier
from models.readout import log_softmax
from models.sequence import SequenceNetwork
from pipeline.artifacts import (
    LANGUAGE_MODEL,
    Description,
    Opened,
    load_networks,
    member,
    read_folder,
    save_sequence_network,
)
from pipeline.config import Config, parse_config
from pipeline.encoding import Encoder
from pipeline.next_word import END, as_units, begin, ids_of
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]

WORDS = "vocabulary.txt"


class Completion(NamedTuple):
    """A word that may come next."""

    token: str
    """`</s>` is the end of the text."""
    probability: float


class LanguageModel(Opened):
    """A language model, opened: texts in, next words out.

    Attributes
    ----------
    network
        Embedding → recurrences → softmax over the next word.
    vocabulary
        `<unk>`, `</s>`, the words by falling frequency, `<s>`.
    characters
        Whether its words are characters.
    """

    def __init__(
        self, description: Description, network: SequenceNetwork, vocabulary: Vocabulary
    ) -> None:
        super().__init__(description)
        self.network = network
        self.vocabulary = vocabulary
        self.config: Config = parse_config(description.experiment, where="the model's config.json")
        self.characters = self.config.vocabulary.units == "characters"

    def ids(self, text: str) -> list[int]:
        """Return the ids of a text, the beginning first."""
        units = as_units([self.tokenizer(text)], characters=self.characters)
        return [begin(self.vocabulary), *ids_of(units, self.vocabulary).tolist()]

    def complete(self, text: str, k: int) -> list[Completion]:
        """Return the k words that are likeliest to come after a text, the likeliest first.

        `<unk>` is none of them, but it keeps its share of the probability.
        """
        p = np.exp(log_softmax(read(self.network, self.ids(text))[1][None].astype(np.float64)))[0]
        order = [int(i) for i in np.argsort(-p, kind="stable") if i != UNKNOWN][:k]
        return [Completion(self.vocabulary.tokens[i], float(p[i])) for i in order]

    def generate(
        self,
        text: str = "",
        *,
        length: int,
        temperature: float,
        seed: int,
        start: Array | None = None,
    ) -> str:
        """Return a text with its continuation, up to its end or `length` words more.

        Parameters
        ----------
        text
            Where it begins; its words are those of the tokenizer.
        length, temperature
            As in `models.generation.generate`.
        seed
            The same one gives the same text.
        start : <float>[H], optional
            The state before the first word; zeros by default.
        """
        chosen = generate(
            self.network,
            self.ids(text),
            np.random.default_rng(seed),
            length=length,
            temperature=temperature,
            start=start,
            end=END,
            never=[UNKNOWN],
        )
        words = [self.vocabulary.tokens[i] for i in chosen]
        joint = self.language.joint
        return joint.join([*self.tokenizer(text), *words])


def save_language_model(
    folder: Path,
    network: SequenceNetwork,
    vocabulary: Vocabulary,
    description: Description,
    metrics: dict[str, Any],
    card: str,
) -> None:
    """Write a model folder."""
    save_sequence_network(folder, network, {WORDS: vocabulary.dump()}, description, metrics, card)


def load_language_model(folder: Path) -> LanguageModel:
    """Open a model folder.

    Raises
    ------
    ArtifactError
        It is no model folder, is of another format, or a file in it is missing or damaged; or it
        holds no language model.
    """
    description, contents = read_folder(folder)
    if description.kind != LANGUAGE_MODEL:
        raise ArtifactError(
            f"{folder}: no language model, but a model of kind {description.kind!r}: train one "
            "with litotes train CONFIG --task next-word"
        )
    vocabulary = Vocabulary.parse(member(folder, contents, WORDS), str(folder / WORDS))
    kinds, reads = {LANGUAGE_MODEL: SequenceNetwork}, ((len(vocabulary),), 0)
    (network,) = load_networks(folder, description, contents, kinds, reads)
    return LanguageModel(description, network, vocabulary)


def differences(model: LanguageModel, config: Config) -> list[str]:
    """Name what a language model and a config's networks would have to agree in, and do not."""
    theirs = model.config
    sides = {
        "language": (theirs.language, config.language),
        "vocabulary.units": (theirs.vocabulary.units, config.vocabulary.units),
    }
    for key in ("cell", "activation", "layers", "embedding", "hidden"):
        sides[f"network.{key}"] = (getattr(theirs.network, key), getattr(config.network, key))
    return [
        f"{key} ({there} there, {here} here)"
        for key, (there, here) in sides.items()
        if there != here
    ]


def check_start(
    model: LanguageModel,
    config: Config,
    engine: str,
    version: str,
    data: dict[str, dict[str, Any]],
) -> None:
    """See that a config's networks can start from a language model, and that they may.

    Parameters
    ----------
    model
        Of `network.start_from`.
    config
        Of the classifier.
    engine, version
        Of the tokenizer.
    data
        Split → rows and sha256, of the reviews.

    Raises
    ------
    ConfigError
        Cell, widths, or what a position is differ; the model has learned from the other texts of
        another experiment, or under negation what this one holds out.
    """
    place = f"network.start_from = {config.network.start_from!r}"
    learned, theirs = model.description.tokenizer, model.config
    differing = differences(model, config)
    if (learned.engine, learned.version) != (engine, version) and not differing:
        differing = [
            f"tokenizer ({learned.engine} {learned.version} there, {engine} {version} here)"
        ]
    if differing:
        raise ConfigError(f"{place}: the language model differs in {', '.join(differing)}")
    if config.evaluation.hold_out and not theirs.evaluation.hold_out:
        raise ConfigError(
            f"{place}: the language model learned without the hold-out rule "
            "(evaluation.hold_out), so it may have seen the suite's words under negation"
        )
    for split in ("dev", "test"):
        if model.description.data[split]["sha256"] != data[split]["sha256"]:
            raise ConfigError(
                f"{place}: the language model was trained beside another {split} split, so it may "
                "have read texts of this one: train one on the same data"
            )


def start_from(
    network: Classifier | SequenceNetwork, encoder: Encoder, model: LanguageModel
) -> int:
    """Put what a language model has learned where a network begins; return the matched tokens.

    The rows of the tokens that both know, and of a recurrence U's rows for that stream, W, b and c.
    U's rows for channels, and for the tokens around units, stay as they are, and so does `<unk>`.
    """
    stream = len(encoder.streams) - 1  # of tokens or, where they are read, of their units
    words, P, learned = encoder.streams[stream], network.parameters, model.network.parameters
    rows = [i for i, token in enumerate(words.tokens) if token in model.vocabulary]
    ids = model.vocabulary.ids([words.tokens[i] for i in rows])
    P[table_name(stream)][rows] = learned[table_name(0)][ids]
    if isinstance(network, RecurrentClassifier | SequenceNetwork):
        E = network.architecture.embedding
        for name, array in learned.items():
            if name == "recurrence.0.U":
                P[name][stream * E : (stream + 1) * E] = array
            elif name.startswith("recurrence."):
                P[name] = array.copy()
    return len(rows)
