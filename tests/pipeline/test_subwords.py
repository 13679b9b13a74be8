"""Subwords: how words are cut, what the hold-out rule makes of it, and models that read them."""

import csv
import hashlib
import json
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from models.errors import ArtifactError, DataError, LanguageError
from pipeline import curriculum, languages
from pipeline.artifacts import load_artifact
from pipeline.config import load_config
from pipeline.encoding import Encoder, fit_log_ratios, spell
from pipeline.experiment import Experiment, prepare
from pipeline.holdout import WINDOW, find_held_out, remove_held_out
from pipeline.prediction import explain, predict
from pipeline.scoring import score_files
from pipeline.subwords import INSIDE, Subwords
from pipeline.tasks import train_model
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary
from tests.progress import silent

TEXTS = [
    "the unkindness of an unkind host".split(),
    "a kind host and a kinder guest".split(),
    "kindness needs no reason , unkindness none".split(),
] * 3
CODE = "from tests.pipeline.test_subwords import *; import sys; sys.stdout.write(digest(TEXTS))"


def digest(texts: list[list[str]]) -> str:
    return hashlib.sha256(Subwords.learn(texts, 40).dump()).hexdigest()


@pytest.fixture(scope="module")
def subwords() -> Subwords:
    return Subwords.learn(TEXTS, 40)


# -- cutting ---------------------------------------------------------------------------------------


def joined(pieces: list[str]) -> str:
    first, *others = pieces
    return first + "".join(piece.removeprefix(INSIDE) for piece in others)


@pytest.mark.parametrize(
    "word", ["unkindness", "kindred", "x", "日本", "a日b", "<unk>", "un<unk>", "##kind", "e\u0301"]
)
def test_the_pieces_of_a_word_are_the_word(word: str, subwords: Subwords) -> None:
    (pieces,) = subwords([word])
    assert joined(pieces) == word
    assert all(piece.startswith(INSIDE) for piece in pieces[1:])


def test_the_most_frequent_pair_is_merged_first() -> None:
    # ab stands 5 times, bc 4 times: once ab is one, so is what is left of abc.
    learned = Subwords.learn([["abc"] * 4, ["ab"], ["c"]], 4)
    assert learned(["abc", "bc", "cab"]) == [["ab", "##c"], ["b", "##c"], ["c", "##ab"]]


def test_an_unseen_word_falls_into_pieces_that_were_seen(subwords: Subwords) -> None:
    units = Vocabulary.build(spell(TEXTS, subwords), min_count=1, max_size=99)
    words = Vocabulary.build(TEXTS, min_count=1, max_size=99)
    encoder = Encoder(words, units, subwords=subwords)
    assert "unkindest" not in words
    covering, inside = encoder([["unkindest"]]).ids
    assert not covering.any()
    assert inside.all()
    # a letter that was never seen has no row, and takes none of its neighbours with it
    *letters, last = encoder([["unkind日"]]).ids[1]
    assert all(letters)
    assert not last
    tokens = np.array(["unkindest", "日本", "kind"], np.object_)
    assert encoder.knows(tokens).tolist() == [True, False, True]


def test_a_subword_stands_beside_its_word() -> None:
    subwords = Subwords.learn([["ab", "ab", "c"]], 4)
    texts = [["abc", "c"], [], ["ab"]]
    words = Vocabulary(["<unk>", "abc", "c", "ab"])
    units = Vocabulary(["<unk>", "ab", "##c", "c"])
    lexicon = fit_log_ratios([["abc"], ["c"], ["abc"], ["c"]], np.array([1, 0, 1, 0]), words, 1)
    read = Encoder(words, units, (lexicon,), subwords=subwords)(texts)
    assert read.lengths.tolist() == [3, 1, 1]
    assert read.ids.tolist() == [[1, 1, 2, 0, 3], [1, 2, 3, 0, 1]]
    # a word's channel is at its last subword
    assert np.sign(read.channels[:, 0]).tolist() == [0, 1, -1, 0, 0]


def test_the_same_words_give_the_same_bytes_in_any_order_and_any_process() -> None:
    rng = np.random.default_rng(0)
    shuffled = [[str(word) for word in rng.permutation(TEXTS[i])] for i in rng.permutation(9)]
    # tokens that no text holds any more, as after the hold-out rule, change nothing
    unused = TokenizedTexts.of([*TEXTS, ["Zanzibar"]])[: len(TEXTS)]
    other = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        check=True,
        env={
            "PYTHONHASHSEED": "7",
            "TOKENIZERS_PARALLELISM": "true",
            "PYTHONPATH": ":".join(sys.path),
        },
    )
    assert digest(TEXTS) == digest(shuffled) == digest(list(unused)) == other.stdout
    assert hashlib.sha256(Subwords.learn(unused, 40).dump()).hexdigest() == other.stdout
    assert digest(TEXTS) != digest(TEXTS[:-1])


def test_what_was_written_is_read_and_cuts_alike(subwords: Subwords) -> None:
    read = Subwords.parse(subwords.dump(), "subwords.json")
    assert read.dump() == subwords.dump()
    words = ["unkindness", "日本", "hostess"]
    assert read(words) == subwords(words) == pickle.loads(pickle.dumps(subwords))(words)


def test_fewer_subwords_than_letters_are_refused() -> None:
    with pytest.raises(DataError, match=r"subword_size = 2 is less than the 3 letters .* say 6"):
        Subwords.learn([["abc"]], 2)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"model": 3}'])
def test_what_are_no_subwords_is_refused_by_name(content: bytes) -> None:
    with pytest.raises(ArtifactError, match=r"m/subwords\.json: not a list of subwords"):
        Subwords.parse(content, "m/subwords.json")


# -- the hold-out rule -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("not of that dullness , and short", ", and short"),  # ["dull", "##ness"]
        ("it never honestly tries . fine", ". fine"),
        ("unforgettable , says he", ", says he"),  # ["un", "##forgettable"]
        ("a dishonesty that hurts ; a cast", "; a cast"),
        ("honestly good , not bad", "honestly good , not bad"),
        ("charmingly played", "charmingly played"),
        ("not dull", ""),
    ],
)
def test_a_held_out_word_inside_another_is_held_out_where_subwords_are_read(
    before: str, after: str
) -> None:
    english = languages.get("en")
    row = before.split()
    assert list(remove_held_out([row], replace(english, looks_inside=True))[0]) == [after.split()]
    if row != ["not", "dull"]:  # where words are read whole, these are other words
        assert list(remove_held_out([row], english)[0]) == [row]


def test_a_suffix_negates_too() -> None:
    record = replace(
        languages.get("en"), looks_inside=True, negating_affixes=frozenset({"-less", "a-"})
    )
    for word in ("dullless", "adull"):
        assert find_held_out([[word]], record) == [0]
    assert find_held_out([["lessdull"]], record) == []


def test_the_curriculum_shows_no_held_out_word_inside_another() -> None:
    english = languages.get("en")
    record = replace(english, looks_inside=True)
    curriculum.check_record(record, record.load())
    taught = {pair.negative for pair in record.for_curriculum().lexicon.training}
    assert "dishonest" not in taught
    assert "dishonest" in {pair.negative for pair in english.for_curriculum().lexicon.training}
    texts, _ = curriculum.generate(
        record, np.random.default_rng(0), 500, extra_positive=["smartly"], extra_negative=["flat"]
    )
    held_out = english.lexicon.held_out_words
    assert not [text for text in texts if any(word in text.lower() for word in held_out)]


SMALL = [
    "data.split_by=stratified",
    "vocabulary.units=subwords",
    "vocabulary.subword_size=300",
    "network.embedding=8",
    "network.hidden=8",
    "vectors.epochs=1",
    "training.epochs=1",
    "curriculum.items_per_epoch=100",
    "curriculum.pre_passes=1",
    "curriculum.items_per_pre_pass=100",
    "channels.orders=1",
    "channels.unit_orders=2",
    "channels.folds=3",
    "evaluation.resamples=100",
]


@pytest.fixture(scope="module")
def reviews(tmp_path_factory: pytest.TempPathFactory) -> Path:
    english = languages.get("en")
    texts, labels = curriculum.generate(english, np.random.default_rng(1), 120)
    path = tmp_path_factory.mktemp("subwords") / "mine.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        rows = zip(texts, labels, strict=True)
        writer.writerows([f"{text} {i}", y] for i, (text, y) in enumerate(rows))
        for i, pair in enumerate(english.lexicon.held_out):
            writer.writerow([f"It is not {pair.positive}ish, number {i}", 0])
            writer.writerow([f"A non{pair.negative} film, number {i}", 1])
            writer.writerow([f"Quite {pair.positive}ish, number {i}", 1])
    return path


@pytest.fixture(scope="module")
def experiment(reviews: Path) -> Experiment:
    return prepare(load_config("en", SMALL), str(reviews), silent())


def test_no_network_meets_a_held_out_word_negated_through_its_subwords(
    experiment: Experiment,
) -> None:
    """Look at what it reads: no run of pieces spells a held-out word in a negator's reach."""
    english = languages.get("en")
    assert experiment.subwords is not None
    tokens, _ = experiment.curriculum(np.random.default_rng(0), 200)
    read = [split.tokens for split in (*experiment.learned_from, experiment.splits["dev"])]
    for row in TokenizedTexts.concatenate([*read, tokens]):
        spelled = [joined(pieces) for pieces in experiment.subwords(row)]
        for place, word in enumerate(spelled):
            found = [one for one in english.lexicon.held_out_words if one in word]
            if found:
                assert not english.negators & set(spelled[max(place - WINDOW, 0) : place]), row
                assert not any(f"non{one}" in word for one in found)
    assert any("ish" in token for token in experiment.vocabulary.tokens)


# -- models ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model(reviews: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained") / "model"
    train_model(load_config("en", SMALL), folder, data=str(reviews), progress=silent())
    return folder


UNSEEN = ["It is not unenjoyablish", "goodish", ""]


def test_a_saved_model_says_how_it_cuts(model: Path, experiment: Experiment) -> None:
    description = json.loads((model / "config.json").read_text(encoding="utf-8"))
    named = {"vocabulary.txt", "subwords.txt", "subwords.json", "log_ratios.safetensors"}
    assert description["files"].keys() == named | {"model.safetensors"}
    assert "tokenizers" in description["versions"]
    encoder = load_artifact(model).model.encoder  # type: ignore[attr-defined]
    assert experiment.subwords is not None
    assert encoder.subwords.dump() == experiment.subwords.dump()
    texts = [["unenjoyablish", "film"], []]
    one, two = encoder(texts), experiment.encoder(texts)
    np.testing.assert_array_equal(one.ids, two.ids)
    np.testing.assert_array_equal(one.channels, two.channels)


def test_predict_explain_and_score_agree(model: Path, tmp_path: Path) -> None:
    artifact = load_artifact(model)
    verdicts = list(predict([artifact], UNSEEN))
    assert verdicts == list(predict([load_artifact(model)], UNSEEN))
    assert "unenjoyablish" not in artifact.model.encoder.vocabulary  # type: ignore[attr-defined]
    assert [verdict.known_tokens for verdict in verdicts] == [4, 1, 0]
    steps = explain(artifact, UNSEEN[0])
    assert [step.token for step in steps] == ["it", "is", "not", "unenjoyablish"]
    assert steps[-1].score == pytest.approx(verdicts[0].score, abs=1e-5)
    lines = tmp_path / "texts.csv"
    lines.write_text("text\n" + "\n".join(UNSEEN[:2]) + "\n", encoding="utf-8")
    score_files([model], [lines], tmp_path / "out.parquet", text_column="text", progress=silent())
    scored = pq.read_table(tmp_path / "out.parquet").to_pydict()
    assert scored["probability"] == pytest.approx(
        [verdict.probability for verdict in verdicts[:2]], abs=1e-6
    )


def test_a_model_without_its_cuts_is_refused(model: Path, tmp_path: Path) -> None:
    for path in model.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "subwords.json").write_bytes(b"{}\n")
    with pytest.raises(ArtifactError, match=r"subwords\.json: damaged"):
        load_artifact(tmp_path)
    (tmp_path / "subwords.json").unlink()
    with pytest.raises(ArtifactError, match=r"subwords\.json: missing"):
        load_artifact(tmp_path)


def test_the_missing_extra_is_named(
    model: Path, reviews: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(LanguageError, match=r"pip install 'litotes\[subword\]'"):
        load_artifact(model)
    with pytest.raises(LanguageError, match=r"pip install 'litotes\[subword\]'"):
        prepare(load_config("en", SMALL), str(reviews), silent())
