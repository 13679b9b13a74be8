from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from models.network import Architecture, RecurrentClassifier
from pipeline import languages
from pipeline.encoding import Encoder
from pipeline.evaluation.flips import flips
from pipeline.languages import Language
from pipeline.languages.base import Tokenizer, forms_of
from pipeline.model import Judgement, Model, NetworkModel
from pipeline.vocabulary import Vocabulary

Case = tuple[Language, Tokenizer]


class CountsNegators(Model):
    """Scores a text by its negators: one is −1, none is 1."""

    kind = "bag"

    def __init__(self, language: Language) -> None:
        super().__init__("counts-negators")
        self.language = language

    def judge(self, texts: Sequence[list[str]]) -> Judgement:
        negators = [sum(token in self.language.negators for token in text) for text in texts]
        score = 1.0 - 2.0 * np.array(negators)
        return Judgement(score > 0, score, None, np.array([len(text) for text in texts]))


@pytest.fixture(scope="module", params=languages.codes())
def case(request: pytest.FixtureRequest) -> Case:
    language = languages.get(request.param)
    return language, language.load()


def test_each_word_of_the_suite_is_there_once_with_its_polarity(case: Case) -> None:
    language, tokenizer = case
    found = flips(CountsNegators(language), language, tokenizer)
    lexicon = language.lexicon
    words = [entry["word"] for entry in found]
    assert len(words) == len(set(words))
    for seen, pairs in ((True, lexicon.training), (False, lexicon.held_out)):
        expected = {word for pair in pairs for word in (pair.positive, pair.negative)}
        assert {entry["word"] for entry in found if entry["seen"] == seen} == expected
    positive = {pair.positive for pair in lexicon.training + lexicon.held_out}
    assert {entry["word"] for entry in found if entry["positive"]} == positive


def test_the_second_sentence_has_one_negator_more_and_both_have_the_word(case: Case) -> None:
    language, tokenizer = case
    pairs = language.lexicon.training + language.lexicon.held_out
    forms = {str(w): set(forms_of(w)) for pair in pairs for w in (pair.positive, pair.negative)}
    for entry in flips(CountsNegators(language), language, tokenizer):
        assert (entry["affirmed"], entry["negated"]) == (1, -1)
        assert all(forms[entry["word"]] & set(tokenizer(text)) for text in entry["sentences"])


def test_a_network_s_score_is_its_state_projected_on_the_readout_s_direction(case: Case) -> None:
    language, tokenizer = case
    lexicon = language.lexicon
    words = sorted(lexicon.training_words | lexicon.held_out_words | language.negators)
    vocabulary = Vocabulary(["<unk>", *words])
    rng = np.random.default_rng(1)
    shape = Architecture(vocabularies=(len(vocabulary),), embedding=5, hidden=4)
    network = RecurrentClassifier.initialize(shape, rng, np.float64)
    P: dict[str, Any] = network.parameters
    for parameter in P.values():
        parameter += rng.standard_normal(parameter.shape) * 0.4
    model = NetworkModel("elman", [network], Encoder(vocabulary))
    found = flips(model, language, tokenizer)
    for entry in found[::25]:
        for sentence, score in zip(
            entry["sentences"], (entry["affirmed"], entry["negated"]), strict=True
        ):
            h = np.zeros(4)
            for x in P["embedding.0"][vocabulary.ids(tokenizer(sentence))]:
                h = np.tanh(x @ P["recurrence.0.U"] + h @ P["recurrence.0.W"] + P["recurrence.0.b"])
            direction = P["readout.V"][:, 1] - P["readout.V"][:, 0]
            bias = P["readout.c"][1] - P["readout.c"][0]
            assert score == pytest.approx(h @ direction + bias)
