"""A model as a shipped config makes it, untrained: the time of a verdict does not depend on it."""

from __future__ import annotations

import numpy as np

from benchmarks import data
from models.network import RecurrentClassifier
from pipeline import languages
from pipeline.artifacts import Artifact, Description, TokenizerIdentity
from pipeline.config import Config
from pipeline.encoding import Encoder, fit_log_ratios, spell
from pipeline.experiment import architecture
from pipeline.model import NetworkModel
from pipeline.vocabulary import Vocabulary


def recipe_encoder(texts: data.ReviewSet, config: Config) -> Encoder:
    """Return an encoder with all that the config asks for.

    The log-ratios of one set stand in for those of every set it lists: equally many channels.
    """
    sets = 1 + len(config.auxiliary.sets)
    words = texts.vocabulary
    orders = config.channels.orders
    lexicons = (fit_log_ratios(texts.tokens, texts.labels, words, orders),) * sets
    if config.vocabulary.units == "words":
        return Encoder(words, None, lexicons)
    spelled = spell(texts.tokens)
    characters = Vocabulary.build(spelled, min_count=data.MIN_COUNT, max_size=1_000_000)
    orders = config.channels.unit_orders
    of_characters = (fit_log_ratios(spelled, texts.labels, characters, orders),) * sets
    return Encoder(words, characters, lexicons, of_characters)


def recipe_artifact(texts: data.ReviewSet, config: Config) -> Artifact:
    """Return a model of the config's shape, as if opened from its folder."""
    encoder = recipe_encoder(texts, config)
    rng = np.random.default_rng(0)
    network = RecurrentClassifier.initialize(architecture(config, encoder), rng)
    tokenizer = languages.get(texts.language).load()
    description = Description(
        name=config.network.cell,
        kind="recurrent",
        labels=("negative", "positive"),
        language=texts.language,
        tokenizer=TokenizerIdentity(engine=tokenizer.engine, version=tokenizer.version),
        max_tokens=config.data.max_tokens,
        given=[],
    )
    return Artifact(description, NetworkModel(config.network.cell, [network], encoder))
