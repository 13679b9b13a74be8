"""What a tagger learns, the rule beside it, and how both are measured."""

import numpy as np
import pytest

from models.errors import ConfigError
from models.network import Architecture
from models.packing import Ragged
from models.sequence import SequenceNetwork
from pipeline import languages
from pipeline.config import TrainingSettings, load_config
from pipeline.encoding import Encoder
from pipeline.evaluation.suite import Item
from pipeline.scope import Gold, read
from pipeline.scope_training import agreement, check_scope, f1, on_suite, to_clause_end
from pipeline.sequence_training import Course, Judge, train_sequence_network
from pipeline.tagger import probabilities
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary

WORDS = ["fun", "dull", "loud"]
TEXTS = TokenizedTexts.of([[word, "?", answer] for word in WORDS for answer in ("yes", "no")])
TURNED = np.array([(i % 3 == 0 and i % 6 == 3) for i in range(18)])
"""The word, where the answer after it is no."""
ENCODER = Encoder(Vocabulary(["<unk>", *WORDS, "?", "yes", "no"]))
COMMON = TrainingSettings(warmup_steps=0)


def test_it_learns_what_comes_after_the_word_and_leaves_the_embedding_alone() -> None:
    shape = Architecture(vocabularies=ENCODER.vocabularies, embedding=4, hidden=8, cell="gru")
    network = SequenceNetwork.initialize(shape, np.random.default_rng(0))
    before = network.parameters["embedding.0"].copy()
    reading = read(TEXTS, ENCODER)
    lesson = (reading.texts, reading.targets(TURNED))

    def judged(trained: SequenceNetwork) -> float:
        return f1(probabilities(trained, ENCODER, TEXTS) > 0.5, TURNED)

    course = Course("toy", 80, 6, 0.05, rate_setting="a.rate", frozen=True)
    history = train_sequence_network(
        network, lambda epoch: lesson, Judge("F1", judged, ".2f"), course, COMMON
    )
    assert history.dev[-1] == 1
    np.testing.assert_array_equal(network.parameters["embedding.0"], before)


def test_every_epoch_has_its_own_lesson() -> None:
    shape = Architecture(vocabularies=(4,), embedding=2, hidden=2)
    network = SequenceNetwork.initialize(shape, np.random.default_rng(0))
    asked = []

    def lesson(epoch: int) -> tuple[Ragged, np.ndarray]:
        asked.append(epoch)
        return Ragged.from_sequences([[1, 2, 3]]), np.array([0, 1, -1])

    course = Course("toy", 3, 1, 0.01, rate_setting="a.rate")
    train_sequence_network(network, lesson, Judge("worth", lambda _: 0.0, ".0f"), course, COMMON)
    assert asked == [0, 1, 2]


def test_the_rule_marks_from_a_negator_to_the_end_of_the_clause() -> None:
    tokens = TokenizedTexts.of(
        [["it", "is", "not", "fun", ",", "but", "ok"], ["far", "from", "it"]]
    )
    marked = to_clause_end(tokens, languages.get("en"))
    assert np.flatnonzero(marked).tolist() == [3]


def test_agreement_by_hand() -> None:
    turned = np.array([0, 1, 0, 0, 1, 1], bool)
    said = np.array([0, 1, 1, 0, 0, 1], bool)
    found = agreement(said, turned, np.array([0, 2, 4, 6]), ["p", "p", "q"])
    assert found == {
        "f1": pytest.approx(4 / 6),
        "precision": pytest.approx(2 / 3),
        "recall": pytest.approx(2 / 3),
        "exact": pytest.approx(1 / 3),
        "pairs": 0.0,
    }
    assert agreement(turned, turned, np.array([0, 2, 4, 6]), ["p", "p", "q"])["pairs"] == 1
    nothing = np.zeros(2, bool)
    assert f1(nothing, nothing) == 0


def item(part: str, phenomenon: str, pair: str) -> Item:
    return Item(pair, phenomenon, part, "frame", pair, "", "fun", 1, "text")


def test_parts_and_phenomena_are_measured_apart_and_what_is_skipped_is_counted() -> None:
    items = [
        item("seen", "negation", "a"),
        item("unseen_words", "negation", "b"),
        item("unseen_words", "scope", "c"),
        item("unseen_frames", "scope", "d"),
        item("unseen_frames", "negation", "e"),
        item("seen", "scope", "f"),
        item("seen", "scope", "g"),
    ]
    rows = np.array([0, 1, 2, 3, 4, 5])
    tokens = TokenizedTexts.of([["no", "fun"]] * 6)
    turned = np.array([0, 1] * 6, bool)
    said = turned.copy()
    said[5] = False  # what is turned in c
    found = on_suite(items, Gold(tokens, turned, turned, rows), {"network": said})
    assert found["unseen_words"]["plain"]["network"]["f1"] == 1
    assert found["unseen_words"]["traps"]["network"]["f1"] == 0
    assert found["unseen_words"]["all"]["network"]["f1"] == pytest.approx(2 / 3)
    assert found["unseen_words"]["all"]["network"]["pairs"] == 0.5
    assert {part: facts["skipped"] for part, facts in found.items()} == {
        "seen": 1,
        "unseen_words": 0,
        "unseen_frames": 0,
    }
    assert found["seen"]["all"]["sentences"] == 2


@pytest.mark.parametrize("override", ["curriculum.enabled=false", "curriculum.pre_passes=0"])
def test_a_config_without_passes_over_the_curriculum_is_refused(override: str) -> None:
    with pytest.raises(ConfigError, match=r"curriculum\.pre_passes"):
        check_scope(load_config("en", [override]))
