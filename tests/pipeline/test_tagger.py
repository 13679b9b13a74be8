"""A scope tagger's folder and verb: train, mark, refuse."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from models.errors import ArtifactError, ConfigError
from pipeline import tasks
from pipeline.artifacts import load_artifact
from pipeline.cli import app
from pipeline.config import load_config
from pipeline.language_model import load_language_model
from pipeline.tagger import load_tagger
from pipeline.tasks import CHECKPOINT, PLAN, SCOPE, resume_training, train_model
from tests.pipeline.test_language_model import copied, said, silent
from tests.test_acceptance import write_reviews

SMALL = [
    "data.split_by=stratified",
    "network.embedding=8",
    "network.hidden=8",
    "vectors.epochs=1",
    "channels.folds=3",
    "curriculum.pre_passes=2",
    "curriculum.items_per_pre_pass=200",
]


def learn(out: Path, data: Path, code: str = "zh", *more: str) -> None:
    config = load_config(code, [*SMALL, *more])
    train_model(config, out, task=SCOPE, data=str(data), progress=silent())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_reviews(tmp_path_factory.mktemp("data") / "reviews.csv", "zh", 200)


@pytest.fixture(scope="module")
def folder(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tagger that reads characters, with channels beside them."""
    out = tmp_path_factory.mktemp("model") / "scope"
    learn(out, data, "zh", "vocabulary.units=characters", "channels.orders=1")
    return out


def test_the_folder_is_whole_and_says_what_it_measured(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names >= {"config.json", "model.safetensors", "vocabulary.txt", "characters.txt"}
    assert "dropped.csv" in names
    assert not names & {PLAN, CHECKPOINT}
    metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    assert set(metrics["suite"]) == {"seen", "unseen_words", "unseen_frames"}
    assert metrics["generated"] == 400
    assert len(metrics["history"]["dev_f1"]) == 2
    card = (folder / "README.md").read_text(encoding="utf-8")
    for facts in metrics["suite"].values():
        told = facts["all"]["rule_told"]
        assert 0 < facts["all"]["to_clause_end"]["f1"] < told["f1"] < 1
        assert f"{100 * told['pairs']:.1f}" in card


def test_mark_prints_the_tokens_and_brackets_the_turned_ones(folder: Path) -> None:
    opened = load_tagger(folder)
    opened.network.parameters["readout.c"][:] = 0, 9
    assert all(mark.turned for mark in opened.mark("这部电影不好"))
    marks = load_tagger(folder).mark("这部电影不好")
    assert [mark.token for mark in marks] == ["这部", "电影", "不", "好"]
    line = said("mark", folder, "这部电影不好")
    assert line == " ".join(f"[{m.token}]" if m.turned else m.token for m in marks) + "\n"
    found = json.loads(said("mark", folder, "这部电影不好", "--json"))
    assert found == [mark._asdict() for mark in marks]
    assert all(mark.turned == (mark.probability > 0.5) for mark in marks)
    assert load_tagger(folder).mark(" ") == []


def test_other_verbs_refuse_it_and_mark_refuses_other_models(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="a scope tagger, which gives no verdicts"):
        load_artifact(folder)
    with pytest.raises(ArtifactError, match=r"no language model, but .*'scope-tagger'"):
        load_language_model(folder)
    judge = copied(folder, tmp_path, lambda config: config.update(kind="recurrent"))
    with pytest.raises(ArtifactError, match=r"no scope tagger, but .*'recurrent'.*--task scope"):
        load_tagger(judge)
    done = CliRunner().invoke(app, ["mark", str(judge), "好"])
    assert isinstance(done.exception, ArtifactError)


def test_a_damaged_vocabulary_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = copied(folder, tmp_path)
    (copy / "characters.txt").write_text("<unk>\n", encoding="utf-8")
    with pytest.raises(ArtifactError, match="damaged"):
        load_tagger(copy)


def test_without_a_curriculum_nothing_is_read(data: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="scope tagger learns from"):
        learn(tmp_path / "out", data, "zh", "curriculum.enabled=false")
    assert not (tmp_path / "out").exists()


def test_an_interrupted_training_is_gone_on_with_to_the_same_bytes(
    folder: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"

    def interrupted(*arguments: Any, **more: Any) -> None:
        right(*arguments, **more)
        raise KeyboardInterrupt

    right = tasks.train_tagger
    monkeypatch.setattr(tasks, "train_tagger", interrupted)
    with pytest.raises(KeyboardInterrupt):
        learn(out, data, "zh", "vocabulary.units=characters", "channels.orders=1")
    monkeypatch.undo()
    resume_training(out, silent())
    for name in ("model.safetensors", "metrics.json"):
        assert (out / name).read_bytes() == (folder / name).read_bytes()
