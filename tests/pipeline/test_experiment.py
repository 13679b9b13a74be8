"""An experiment made ready, above all the hold-out rule: nothing learns a held-out word negated."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from models.errors import DataError
from models.ngrams import LogRatios
from pipeline import languages
from pipeline.config import load_config
from pipeline.experiment import Experiment, prepare, train_network
from pipeline.holdout import find_held_out
from pipeline.languages.base import Pair
from pipeline.progress import Progress
from pipeline.vocabulary import Vocabulary
from tests.progress import silent

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
    "curriculum.items_per_pre_pass=300",
    "channels.orders=3",
    "channels.folds=3",
    'auxiliary.sets=["more"]',
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


@pytest.fixture(scope="module", params=["en", "zh"])
def experiment(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Experiment:
    code = request.param
    language = languages.get(code)
    root: Path = tmp_path_factory.mktemp("experiment")
    write(root / f"{code}.csv", code, language.lexicon.held_out * 3)
    for split, more in (("train", 7), ("dev", 1), ("test", 1)):
        write(root / "more" / f"{split}.csv", code, language.lexicon.held_out * more, split)
    config = load_config(code, SMALL)
    return prepare(config, str(root / f"{code}.csv"), silent(), data_root=root)


def write(path: Path, code: str, pairs: Sequence[Pair], mark: str = "") -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for i, pair in enumerate(pairs):
            for word, label in ((pair.positive, 1), (pair.negative, 0)):
                writer.writerow([PLAIN[code].format(word=word, i=f"{mark}{i}"), label])
                for template in NEGATED[code]:
                    writer.writerow([f"{template.format(word=word)} {mark}{i}", 1 - label])


def test_nothing_that_is_learned_from_shows_a_held_out_word_negated(experiment: Experiment) -> None:
    assert len(experiment.learned_from) == 2
    for split in (*experiment.learned_from, experiment.splits["dev"]):
        assert find_held_out(split.tokens, experiment.language) == []
        assert split.held_out_rows > 0
    rng = np.random.default_rng(0)
    tokens, _ = experiment.curriculum(rng, 300)
    assert find_held_out(tokens, experiment.language) == []
    words = experiment.language.lexicon.held_out_words
    assert not any(words & set(text) for text in tokens)
    assert not words & {word for side in experiment.mined_words for word in side}
    for lexicon in experiment.encoder.lexicons:
        assert find_held_out(ngrams_of(lexicon, experiment.vocabulary), experiment.language) == []


def ngrams_of(lexicon: LogRatios, vocabulary: Vocabulary) -> list[list[str]]:
    found = []
    for order, keys in enumerate(lexicon.keys, 1):
        assert len(keys)
        for key in keys.tolist():
            digits = [key // lexicon.size**place % lexicon.size for place in reversed(range(order))]
            found.append([vocabulary.tokens[digit] for digit in digits])
    return found


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


def test_the_vocabulary_is_of_the_training_texts_alone(experiment: Experiment) -> None:
    seen = {
        token for split in experiment.learned_from for tokens in split.tokens for token in tokens
    }
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


def test_a_second_preparation_takes_the_tokens_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LITOTES_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("pipeline.token_cache.LEAST", 1)
    write(tmp_path / "mine.csv", "en", languages.get("en").lexicon.held_out * 3)
    config = load_config("en", [*SMALL, "auxiliary.sets=[]"])
    shown = [io.StringIO(), io.StringIO()]
    first, second = (
        prepare(config, str(tmp_path / "mine.csv"), Progress(Console(file=one))) for one in shown
    )
    assert "cache" not in shown[0].getvalue()
    assert "texts from the cache" in shown[1].getvalue()
    assert list(first.splits) == list(second.splits)
    for name, split in first.splits.items():
        assert list(split.tokens) == list(second.splits[name].tokens)
    assert first.vocabulary.tokens == second.vocabulary.tokens


def test_fewer_reviews_than_folds_are_refused(tmp_path: Path) -> None:
    write(tmp_path / "few.csv", "en", languages.get("en").lexicon.held_out[:4])
    config = load_config("en", [*SMALL, "channels.folds=99", "auxiliary.sets=[]"])
    with pytest.raises(DataError, match=r"training reviews cannot be cut into 99 folds"):
        prepare(config, str(tmp_path / "few.csv"), silent())
