"""What a language model learns: a grammar to its entropy, across a distance; the same each time."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.errors import TrainingError
from models.sequence import NO_TARGET, SequenceNetwork
from pipeline.config import Config, parse_config
from pipeline.language_training import (
    Texts,
    architecture,
    kneser_ney,
    log_frequencies,
    perplexity,
    train,
)
from pipeline.next_word import END, Running, running, with_ends
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary
from tests.pipeline.test_training import Stop

SIDES = (("tea", "cold"), ("soup", "hot"))
MIDDLE = "was on some days".split()
"""Longer than the context of any n-gram model here."""
VOCABULARY = with_ends(
    Vocabulary(["<unk>", *MIDDLE, *(word for side in SIDES for word in side)]), 99
)
ENTROPY = np.log(2) / (len(MIDDLE) + 3)
"""Nats a word: a text's first is a coin's throw, which settles its last; all else is certain."""


def settings(**changes: Any) -> Config:
    return parse_config(
        {
            "name": "grammar",
            "language": "en",
            "data": {"source": "file:none.csv"},
            "network": {"cell": "gru", "embedding": 8, "hidden": 16},
            "language_model": {"batch_size": 8, "learning_rate": 0.01, "dropout": 0} | changes,
            "training": {"warmup_steps": 0},
        },
        where="test",
    )


def grammar(seed: int, count: int = 300) -> Running:
    side = np.random.default_rng(seed).integers(0, 2, count)
    texts = [[SIDES[i][0], *MIDDLE, SIDES[i][1]] for i in side]
    return running(TokenizedTexts.of(texts), VOCABULARY, 50)


def fresh(config: Config) -> SequenceNetwork:
    shape = architecture(config, VOCABULARY)
    return SequenceNetwork.initialize(shape, np.random.default_rng(0))


def test_it_learns_a_grammar_to_its_entropy_and_n_grams_cannot() -> None:
    config = settings(epochs=8, learning_rate=0.03)
    network = fresh(config)
    texts = Texts(VOCABULARY, {"train": grammar(1), "dev": grammar(2), "test": grammar(3)})
    history = train(network, texts.splits["train"], texts.splits["dev"], config)
    assert len(history.dev) == config.language_model.epochs
    learned = np.log(perplexity(network, texts.splits["test"]))
    assert ENTROPY < learned < 1.1 * ENTROPY
    # the last word is another throw to them
    assert np.log(kneser_ney(texts)["test"]) > 1.9 * ENTROPY


def test_perplexity_is_that_of_the_probabilities() -> None:
    network = fresh(settings())
    text = grammar(4, count=5)
    p = network.predict_proba(text.texts)[np.arange(len(text.targets)), text.targets]
    assert perplexity(network, text) == pytest.approx(np.exp(-np.log(p).mean()))
    masked = np.where(np.arange(len(p)) % 2, NO_TARGET, text.targets)
    half = perplexity(network, Running(text.texts, masked))
    assert half == pytest.approx(np.exp(-np.log(p[::2]).mean()))


def test_the_readout_starts_from_how_frequent_each_word_is() -> None:
    texts = [["tea"], ["tea"], ["soup"]]
    found = log_frequencies(running(TokenizedTexts.of(texts), VOCABULARY, 9), len(VOCABULARY) - 1)
    tea, soup, cold = (VOCABULARY.tokens.index(word) for word in ("tea", "soup", "cold"))
    total = 6 + len(VOCABULARY) - 1
    expected = [3 / total, 2 / total, 1 / total, 4 / total]
    np.testing.assert_allclose(np.exp(found[[tea, soup, cold, END]]), expected)


def test_no_class_is_the_beginning() -> None:
    assert architecture(settings(), VOCABULARY).classes == len(VOCABULARY) - 1


def weights(network: SequenceNetwork) -> list[bytes]:
    return [P.tobytes() for P in network.parameters.values()]


@pytest.mark.parametrize("after", [10, 50])
def test_interrupted_and_resumed_ends_with_the_same_bytes(after: int, tmp_path: Path) -> None:
    config = settings(dropout=0.2)
    straight, broken, again = fresh(config), fresh(config), fresh(config)
    expected = train(straight, grammar(1), grammar(2, 20), config)
    checkpoint = tmp_path / "checkpoint.safetensors"
    with pytest.raises(KeyboardInterrupt):
        train(broken, grammar(1), grammar(2, 20), config, checkpoint=checkpoint, task=Stop(after))
    assert checkpoint.exists() == (after > 38)  # batches an epoch
    resumed = train(again, grammar(1), grammar(2, 20), config, checkpoint=checkpoint, resume=True)
    assert resumed == expected
    assert weights(again) == weights(straight)


def test_a_loss_that_is_no_number_stops_at_once_and_says_what_to_lower() -> None:
    config = settings()
    network = fresh(config)
    network.parameters["readout.V"][0, 0] = np.nan
    with pytest.raises(TrainingError, match=r"language_model\.learning_rate"):
        train(network, grammar(1), grammar(2), config)
