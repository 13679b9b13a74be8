"""An experiment made ready, above all the hold-out rule: nothing learns a held-out word negated."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from pipeline import languages
from pipeline.config import load_config
from pipeline.experiment import Experiment, prepare, train_network
from pipeline.holdout import find_held_out
from pipeline.progress import Progress

SMALL = [
    "data.split_by=stratified",
    "data.max_tokens=12",
    "vocabulary.min_count=1",
    "network.embedding=8",
    "network.hidden=8",
    "vectors.epochs=1",
    "training.epochs=1",
    "curriculum.items_per_epoch=300",
    "curriculum.pre_passes=1",
]

# Held-out words under a negator, plain, contracted, at a distance, fused, and alone in their text.
NEGATED = {
    "en": [
        "The plot is not {word}.",
        "It wasn't really {word}, but the cast tried.",
        "never {word}",
        "We had a fine day, nothing {word} about the place.",
    ],
    "zh": [
        "味道不{word}。",
        "房间并不很{word}，不过店员在。",
        "没有{word}",
        "前台还行，东西没{word}过。",
    ],
}
PLAIN = {"en": "We found it {word} on day {i}.", "zh": "第{i}天，我们觉得很{word}。"}


def silent() -> Progress:
    return Progress(Console(file=io.StringIO()))


@pytest.fixture(scope="module", params=["en", "zh"])
def experiment(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Experiment:
    code = request.param
    language = languages.get(code)
    path: Path = tmp_path_factory.mktemp("experiment") / f"{code}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for i, pair in enumerate(language.lexicon.held_out * 3):
            for word, label in ((pair.positive, 1), (pair.negative, 0)):
                writer.writerow([PLAIN[code].format(word=word, i=i), label])
                for template in NEGATED[code]:
                    writer.writerow([f"{template.format(word=word)} {i}", 1 - label])
    return prepare(load_config(code, SMALL), str(path), silent())


def test_nothing_that_is_learned_from_shows_a_held_out_word_negated(experiment: Experiment) -> None:
    for name in ("train", "dev"):
        split = experiment.splits[name]
        assert find_held_out(split.tokens, experiment.language) == []
        assert split.held_out_rows > 0
    rng = np.random.default_rng(0)
    tokens, _ = experiment.curriculum(rng)
    assert find_held_out(tokens, experiment.language) == []
    words = experiment.language.lexicon.held_out_words
    assert not any(words & set(text) for text in tokens)
    assert not words & {word for side in experiment.mined_words for word in side}


def test_the_test_split_is_left_as_it_is(experiment: Experiment) -> None:
    test = experiment.splits["test"]
    assert test.held_out_rows == test.emptied == 0
    assert len(test) == len(experiment.reviews.splits["test"])
    assert find_held_out(test.tokens, experiment.language)


def test_rows_that_the_rule_empties_are_dropped_and_counted(experiment: Experiment) -> None:
    train = experiment.splits["train"]
    assert len(train) == len(experiment.reviews.splits["train"]) - train.emptied
    assert all(train.tokens)


def test_held_out_words_stay_known(experiment: Experiment) -> None:
    known = [word in experiment.vocabulary for word in experiment.language.lexicon.held_out_words]
    assert np.mean(known) > 0.9


def test_long_texts_are_cut_and_counted(experiment: Experiment) -> None:
    lengths = [len(tokens) for split in experiment.splits.values() for tokens in split.tokens]
    assert max(lengths) <= 12
    longer = [
        len(experiment.tokenizer(text)) > 12
        for split in experiment.reviews.splits.values()
        for text in split["text"]
    ]
    assert sum(split.truncated for split in experiment.splits.values()) == sum(longer)


def test_the_vocabulary_is_of_the_training_split_alone(experiment: Experiment) -> None:
    seen = {token for tokens in experiment.splits["train"].tokens for token in tokens}
    assert set(experiment.vocabulary.tokens) - {"<unk>"} == seen


def test_the_same_seed_gives_the_same_network(experiment: Experiment) -> None:
    networks = [
        train_network(experiment, "elman", silent(), seed=seed)[0].members[0] for seed in (3, 3, 4)
    ]
    one, two, other = ([P.tobytes() for P in n.parameters.values()] for n in networks)
    assert one == two != other


def test_a_shuffled_networks_verdict_is_a_function_of_the_text(
    experiment: Experiment,
) -> None:
    model, _ = train_network(experiment, "elman-shuffled", silent(), seed=0, shuffled=True)
    tokens = experiment.splits["test"].tokens[:5]
    together = model.judge(tokens).score
    alone = [float(model.judge([text]).score[0]) for text in tokens]
    np.testing.assert_allclose(together, alone, rtol=1e-4, atol=1e-5)
