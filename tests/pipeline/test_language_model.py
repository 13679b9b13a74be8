"""A language model's folder and verbs: complete, generate, start a classifier, refuse."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from models.errors import ArtifactError, ConfigError, TrainingError
from models.generation import read
from models.network import RecurrentClassifier
from pipeline import contestant, tasks
from pipeline.artifacts import load_artifact
from pipeline.cli import app
from pipeline.config import load_config
from pipeline.experiment import architecture, prepare, train_network
from pipeline.language_model import load_language_model, start_from
from pipeline.tasks import CHECKPOINT, NEXT_WORD, PLAN, resume_training, train_model
from tests.progress import silent
from tests.test_acceptance import litotes, refused, write_reviews

LEARNER = [
    "data.split_by=stratified",
    "network.cell=gru",
    "network.embedding=8",
    "network.hidden=8",
    "vectors.epochs=1",
    "language_model.vocabulary=150",
    "language_model.epochs=2",
    "channels.orders=1",
    "channels.folds=3",
    "training.epochs=1",
    "curriculum.enabled=false",
    "evaluation.resamples=100",
]


def said(*arguments: str | Path) -> str:
    """Run a verb in this process, and return what it prints."""
    done = CliRunner().invoke(app, [*map(str, arguments)])
    assert done.exit_code == 0, done.output
    return done.stdout


def copied(
    folder: Path, to: Path, change: Callable[[dict[str, Any]], None] = lambda config: None
) -> Path:
    """Copy a model folder, with another config.json."""
    copy = to / "copy"
    shutil.copytree(folder, copy)
    config = json.loads((copy / "config.json").read_text(encoding="utf-8"))
    change(config)
    (copy / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return copy


def learn(out: Path, data: Path, code: str = "en", *more: str) -> None:
    config = load_config(code, [*LEARNER, *more])
    train_model(config, out, task=NEXT_WORD, data=str(data), progress=silent())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_reviews(tmp_path_factory.mktemp("data") / "reviews.csv", "en", 300)


@pytest.fixture(scope="module")
def folder(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Trained by the command."""
    out = tmp_path_factory.mktemp("model") / "next-word"
    overrides = [word for one in LEARNER for word in ("--set", one)]
    done = litotes("train", "en", "--task", "next-word", "--data", data, "--out", out, *overrides)
    assert done.returncode == 0, done.stderr
    printed = done.stdout + done.stderr
    assert "perplexity: dev " in printed
    assert "Kneser–Ney" in printed
    return out


def test_the_folder_is_whole_and_says_what_it_measured(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names >= {"config.json", "model.safetensors", "vocabulary.txt", "metrics.json"}
    assert "dropped.csv" in names
    assert not names & {PLAN, CHECKPOINT}
    metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    for split in ("dev", "test"):
        assert 1 < metrics[split]["perplexity"] < 150
        assert 1 < metrics[split]["kneser_ney"] < 150
        assert f"{metrics[split]['perplexity']:.1f}" in (folder / "README.md").read_text("utf-8")
    assert metrics["history"]["dev_perplexity"][-1] == pytest.approx(metrics["dev"]["perplexity"])


def test_complete_prints_the_likeliest_with_their_probabilities(folder: Path) -> None:
    found = json.loads(said("complete", folder, "This movie is", "-k", "3", "--json"))
    opened = load_language_model(folder)
    logits = read(opened.network, opened.ids("This movie is"))[1].astype(np.float64)
    p = np.exp(logits) / np.exp(logits).sum()
    p[0] = 0  # <unk> is no word
    best = np.argsort(-p)[:3]
    assert [one["token"] for one in found] == [opened.vocabulary.tokens[i] for i in best]
    np.testing.assert_allclose([one["probability"] for one in found], p[best], rtol=1e-6)
    lines = said("complete", folder, "This movie is", "-k", "2").splitlines()
    assert lines == [f"{one['probability']:7.3f}  {one['token']}" for one in found[:2]]


def test_generate_goes_on_from_a_text_and_a_seed_fixes_it(folder: Path) -> None:
    one = said(
        "generate", folder, "The film", "--seed", "3", "--length", "8", "--temperature", "0.8"
    )
    opened = load_language_model(folder)
    assert one == opened.generate("The film", length=8, temperature=0.8, seed=3) + "\n"
    texts = {opened.generate("The film", length=8, temperature=0.8, seed=s) for s in range(4)}
    assert len(texts) > 1
    assert all(text.startswith(" ".join(opened.tokenizer("The film"))) for text in texts)
    assert "<" not in said("generate", folder)


def test_generation_can_start_from_any_vector(folder: Path) -> None:
    opened = load_language_model(folder)
    texts = {
        opened.generate(length=12, temperature=0, seed=0, start=start)
        for start in np.random.default_rng(1).standard_normal((5, 8)) * 3
    }
    assert len(texts) > 1


def test_verbs_that_judge_refuse_it_and_complete_refuses_a_judge(
    folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(ArtifactError, match="a language model, which gives no verdicts"):
        load_artifact(folder)
    done = litotes("predict", "--model", folder, "I like it")
    refused(done, "litotes complete")
    judge = copied(folder, tmp_path, lambda config: config.update(kind="recurrent"))
    with pytest.raises(ArtifactError, match="--task next-word"):
        load_language_model(judge)


def test_an_unknown_task_is_refused() -> None:
    done = CliRunner().invoke(app, ["train", "en", "--task", "rhyme", "--out", "nowhere"])
    assert done.exit_code == 2
    assert "say sentiment or next-word" in done.output


def test_a_damaged_vocabulary_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = copied(folder, tmp_path)
    (copy / "vocabulary.txt").write_text("<unk>\n", encoding="utf-8")
    with pytest.raises(ArtifactError, match="damaged"):
        load_language_model(copy)


def test_an_interrupted_training_is_gone_on_with_to_the_same_bytes(
    folder: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"

    def interrupted(*arguments: Any, **more: Any) -> None:
        right(*arguments, **more)
        raise KeyboardInterrupt

    right = tasks.train_language_model
    monkeypatch.setattr(tasks, "train_language_model", interrupted)
    with pytest.raises(KeyboardInterrupt):
        learn(out, data)
    monkeypatch.undo()
    with pytest.raises(TrainingError, match="--resume"):
        learn(out, data)
    resume_training(out, silent())
    assert (out / "model.safetensors").read_bytes() == (folder / "model.safetensors").read_bytes()
    assert not (out / PLAN).exists()


# -- a classifier that starts from it --------------------------------------------------------------


def test_a_classifier_starts_with_its_recurrence_and_the_rows_of_shared_words(
    folder: Path, data: Path
) -> None:
    config = load_config("en", [*LEARNER, f"network.start_from={folder}"])
    experiment = prepare(config, str(data), silent())
    assert experiment.start is not None
    classifier = RecurrentClassifier.initialize(
        architecture(config, experiment.encoder), np.random.default_rng(0)
    )
    before = {name: P.copy() for name, P in classifier.parameters.items()}
    matched = start_from(classifier, experiment.encoder, experiment.start)
    after, learned = classifier.parameters, experiment.start.network.parameters
    for name in ("recurrence.0.W", "recurrence.0.b", "recurrence.0.c"):
        np.testing.assert_array_equal(after[name], learned[name])
    np.testing.assert_array_equal(after["recurrence.0.U"][:8], learned["recurrence.0.U"])
    np.testing.assert_array_equal(after["recurrence.0.U"][8:], before["recurrence.0.U"][8:])
    assert len(after["recurrence.0.U"]) > 8  # channels
    words, theirs = experiment.vocabulary, experiment.start.vocabulary
    shared = [token for token in words.tokens if token in theirs]
    assert matched == len(shared) > 100
    np.testing.assert_array_equal(
        after["embedding.0"][words.ids(shared)], learned["embedding.0"][theirs.ids(shared)]
    )
    alone = [i for i, token in enumerate(words.tokens) if token not in theirs]
    np.testing.assert_array_equal(after["embedding.0"][alone], before["embedding.0"][alone])
    np.testing.assert_array_equal(after["readout.V"], before["readout.V"])


def test_characters_start_from_characters(tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "zh.csv", "zh", 200)
    more = ["vocabulary.units=characters", "channels.orders=0"]
    learn(tmp_path / "model", data, "zh", *more)
    opened = load_language_model(tmp_path / "model")
    assert all(len(token) == 1 for token in opened.vocabulary.tokens[2:-1])
    assert len(opened.complete("这部电影", 3)) == 3
    overrides = [*LEARNER, *more, f"network.start_from={tmp_path / 'model'}"]
    experiment = prepare(load_config("zh", overrides), str(data), silent())
    a = architecture(experiment.config, experiment.encoder)
    classifier = RecurrentClassifier.initialize(a, np.random.default_rng(0))
    tokens_rows = classifier.parameters["recurrence.0.U"][:8].copy()
    start_from(classifier, experiment.encoder, opened)
    U = classifier.parameters["recurrence.0.U"]
    np.testing.assert_array_equal(U[8:16], opened.network.parameters["recurrence.0.U"])
    np.testing.assert_array_equal(U[:8], tokens_rows)


def test_what_it_starts_from_changes_what_it_becomes_and_is_told(folder: Path, data: Path) -> None:
    networks = []
    for more in ([], [f"network.start_from={folder}"]):
        experiment = prepare(load_config("en", [*LEARNER, *more]), str(data), silent())
        model, _ = train_network(experiment, "gru", silent(), seed=0)
        networks.append(model.members[0].parameters["recurrence.0.W"])
        assert ("language model" in contestant.network_given(experiment)) == bool(more)
        described = contestant.describe_experiment(experiment)
        assert ("start_from" in described) == bool(more)
    assert not np.array_equal(*networks)
    # by content: another folder with the same files is the same
    assert described["start_from"] == load_language_model(folder).description.files


def without_hold_out(config: dict[str, Any]) -> None:
    config["experiment"]["evaluation"]["hold_out"] = False


def beside_another_test(config: dict[str, Any]) -> None:
    config["data"]["test"]["sha256"] = "0" * 64


@pytest.mark.parametrize(
    ("overrides", "change", "said"),
    [
        (["network.cell=lstm"], None, r"network\.cell \(gru there, lstm here\)"),
        (
            ["network.hidden=9", "network.embedding=7"],
            None,
            r"embedding \(8 there, 7 here\), network\.hidden \(8 there, 9 here\)",
        ),
        (
            ["vocabulary.units=characters"],
            None,
            r"vocabulary\.units \(words there, characters here",
        ),
        ([], without_hold_out, "without the hold-out rule"),
        ([], beside_another_test, "another test split"),
    ],
)
def test_a_start_that_does_not_fit_is_refused_by_what_differs(
    overrides: list[str],
    change: Callable[[dict[str, Any]], None] | None,
    said: str,
    folder: Path,
    data: Path,
    tmp_path: Path,
) -> None:
    start = copied(folder, tmp_path, change) if change else folder
    config = load_config("en", [*LEARNER, f"network.start_from={start}", *overrides])
    with pytest.raises(ConfigError, match=said):
        prepare(config, str(data), silent())


def test_a_start_that_is_nowhere_is_refused(data: Path, tmp_path: Path) -> None:
    config = load_config("en", [*LEARNER, f"network.start_from={tmp_path / 'none'}"])
    with pytest.raises(ArtifactError, match="not a model folder"):
        prepare(config, str(data), silent())
