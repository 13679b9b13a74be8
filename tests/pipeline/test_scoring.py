"""Several models together: an ensemble, a bag and a network, each on the texts of its language."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from rich.console import Console
from typer import BadParameter
from typer.testing import CliRunner

from models.errors import ConfigError, DataError
from models.network import Architecture, RecurrentClassifier
from pipeline import languages
from pipeline.artifacts import Description, TokenizerIdentity, load_artifact, save_artifact
from pipeline.cli import app
from pipeline.encoding import Encoder
from pipeline.features import Scope, fit_bags
from pipeline.model import BagModel, Model, NetworkModel
from pipeline.prediction import predict
from pipeline.progress import Progress
from pipeline.scoring import score_files
from pipeline.vocabulary import Vocabulary

TEXTS = {
    "The story is thin.": "en",
    "La historia es aburrida.": "es",
    "muy bueno": "es",
    "剧情很好": "zh",
    "": "en",
    "not bad": "en",
    "👍": "en",
}


def network(words: list[str], members: int) -> Model:
    vocabulary = Vocabulary(["<unk>", *words])
    shape = Architecture((len(vocabulary),), 3, 4)
    rngs = map(np.random.default_rng, range(members))
    networks = [RecurrentClassifier.initialize(shape, rng) for rng in rngs]
    return NetworkModel("elman", networks, Encoder(vocabulary))


def bag() -> Model:
    texts = [["muy", "bueno"], ["es", "aburrida"]] * 4
    labels = np.array([1, 0] * 4)
    options: dict[str, Any] = {"scope": Scope(), "characters": False}
    bags = fit_bags(texts, labels, texts, labels, strengths=(1.0,), **options)
    return BagModel("bow-nb-svm", bags["bow-nb-svm"])


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    made = {
        "en": network(["the", "is", "not", "bad", "."], 2),
        "es": bag(),
        "zh": network(["很", "好", "剧情"], 1),
    }
    root = tmp_path_factory.mktemp("models")
    for code, model in made.items():
        tokenizer = languages.get(code).load()
        identity = TokenizerIdentity(engine=tokenizer.engine, version=tokenizer.version)
        description = Description(
            name=model.name,
            kind=model.kind,
            labels=("malo", "bueno") if code == "es" else ("negative", "positive"),
            language=code,
            tokenizer=identity,
            max_tokens=50,
            given=[],
        )
        save_artifact(root / code, model, description, {}, "")
    return [root / code for code in made]


def score(folders: list[Path], source: Path, out: Path, processes: int = 1) -> str:
    console = Console(width=200)
    with console.capture() as capture:
        score_files(
            folders,
            [source],
            out,
            text_column="text",
            progress=Progress(console),
            processes=processes,
        )
    return capture.get()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = [{"text": text, "id": i} for i, text in enumerate([*TEXTS, None])]
    path = tmp_path_factory.mktemp("texts") / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_each_row_gets_the_verdict_of_its_languages_model(
    folders: list[Path], source: Path, tmp_path: Path
) -> None:
    said = score(folders, source, tmp_path / "out.parquet")
    rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert [(row["text"], row["language"]) for row in rows] == list(TEXTS.items())
    assert [row["id"] for row in rows] == list(range(len(TEXTS)))
    for row in rows:
        artifact = load_artifact(next(f for f in folders if f.name == row["language"]))
        judgement = artifact.judge([row["text"]])
        positive, p, _ = judgement.at(0)
        assert row["prediction"] == artifact.label(positive)
        assert (row["probability"] is None) == (row["language"] == "es") == (p is None)
        if p is not None:
            assert row["probability"] == pytest.approx(p, abs=1e-6)
        assert row["known_tokens"] == judgement.known[0]
    assert "7 rows judged" in said
    assert [line.strip() for line in said.splitlines()[-3:]] == [
        "en: 4 rows",
        "es: 2 rows",
        "zh: 1 rows",
    ]


def test_predict_says_the_same(folders: list[Path], source: Path, tmp_path: Path) -> None:
    score(folders, source, tmp_path / "out.parquet")
    rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
    verdicts = list(predict([load_artifact(folder) for folder in folders], list(TEXTS)))
    for verdict, row in zip(verdicts, rows, strict=True):
        assert (verdict.text, verdict.language) == (row["text"], row["language"])
        assert (verdict.label, verdict.known_tokens) == (row["prediction"], row["known_tokens"])
        assert (verdict.probability is None) == (row["probability"] is None)


def test_one_model_adds_no_language(folders: list[Path], source: Path, tmp_path: Path) -> None:
    said = score(folders[:1], source, tmp_path / "out.parquet")
    names = pq.read_schema(tmp_path / "out.parquet").names
    assert names == ["text", "id", "prediction", "probability", "known_tokens"]
    assert said.splitlines()[-1].strip().startswith("7 rows judged")


def test_two_processes_judge_as_one(folders: list[Path], source: Path, tmp_path: Path) -> None:
    for processes in (1, 2):
        score(folders[:2], source, tmp_path / f"{processes}.jsonl", processes)
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()


def test_the_outputs_name_says_its_kind(folders: list[Path], source: Path, tmp_path: Path) -> None:
    for kind in ("parquet", "csv", "tsv", "jsonl"):
        score(folders, source, tmp_path / f"out.{kind}")
    expected = pq.read_table(tmp_path / "out.parquet").to_pylist()
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert list(map(json.loads, lines)) == expected
    for kind, delimiter in (("csv", ","), ("tsv", "\t")):
        with (tmp_path / f"out.{kind}").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=delimiter))
        assert [(row["text"], row["language"]) for row in rows] == list(TEXTS.items())
        assert [row["probability"] == "" for row in rows] == [r["language"] == "es" for r in rows]


def test_what_csv_cannot_hold_is_refused(folders: list[Path], tmp_path: Path) -> None:
    table = pa.table({"text": ["not bad"], "tags": [["a", "b"]]})
    pq.write_table(table, tmp_path / "in.parquet")
    with pytest.raises(DataError, match=r"out\.csv: CSV cannot hold the column 'tags'"):
        score(folders[:1], tmp_path / "in.parquet", tmp_path / "out.csv")
    assert {path.name for path in tmp_path.iterdir()} == {"in.parquet"}
    score(folders[:1], tmp_path / "in.parquet", tmp_path / "out.jsonl")
    (row,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(row)["tags"] == ["a", "b"]


def test_a_column_called_language_stands_in_the_way_of_several_models_alone(
    folders: list[Path], tmp_path: Path
) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text,language\nnot bad,anything\n", encoding="utf-8")
    with pytest.raises(DataError, match="has a column 'language' already"):
        score(folders, source, tmp_path / "out.csv")
    score(folders[:1], source, tmp_path / "out.csv")
    assert "anything" in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_two_models_of_one_language_are_refused(
    folders: list[Path], source: Path, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError, match="models are of one language"):
        score([*folders, folders[0]], source, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def command(*arguments: str | Path) -> str:
    done = CliRunner().invoke(app, list(map(str, arguments)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_predict_names_the_language_where_there_are_several(folders: list[Path]) -> None:
    models = [word for folder in folders for word in ("--model", folder)]
    shown = command("predict", *models, *TEXTS).splitlines()
    assert [line[18:20] for line in shown] == list(TEXTS.values())
    lines = command("predict", *models, "--json", *TEXTS).splitlines()
    assert [json.loads(line)["language"] for line in lines] == list(TEXTS.values())
    assert command("predict", *models[:2], "not bad").split()[2:] == ["not", "bad"]


def test_score_takes_one_model_by_place_or_several_by_option(
    folders: list[Path], source: Path, tmp_path: Path
) -> None:
    models = [word for folder in folders for word in ("--model", folder)]
    out = tmp_path / "out.csv"
    assert "zh: 1 rows" in command("score", *models, source, "--out", out)
    assert "zh" not in command("score", folders[0], source, "--out", out)
    with pytest.raises(BadParameter, match="say MODEL and then the files"):
        app(["score", str(folders[0]), "--out", str(out)], standalone_mode=False)
