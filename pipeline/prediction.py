"""Verdicts for people: predict, explain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.artifacts import Artifact
from pipeline.routing import Router

LINES_PER_BATCH = 256


class Verdict(NamedTuple):
    """What a model says of one text."""

    text: str
    label: str
    probability: float | None
    """Of positive; None for a model that has only a score."""
    score: float
    """Above 0 is positive."""
    known_tokens: int
    """0: the verdict rests on nothing."""
    model: str
    language: str
    """Of the model, as it was chosen for the text."""


class Step(NamedTuple):
    """The verdict after one more token."""

    token: str
    label: str
    probability: float | None
    score: float
    known: bool


def predict(artifacts: Sequence[Artifact], texts: Sequence[str]) -> Iterator[Verdict]:
    """Judge texts one by one, in batches; each by the model of its language, as `Router` says.

    Raises
    ------
    ConfigError, LanguageError
        As `Router`.
    """
    router = Router([artifact.language for artifact in artifacts])
    for start in range(0, len(texts), LINES_PER_BATCH):
        batch = texts[start : start + LINES_PER_BATCH]
        verdicts: dict[int, Verdict] = {}
        for i, rows in router.split(batch).items():
            verdicts |= zip(rows, _judge(artifacts[i], [batch[r] for r in rows]), strict=True)
        yield from (verdicts[row] for row in range(len(batch)))


def _judge(artifact: Artifact, texts: list[str]) -> list[Verdict]:
    judgement = artifact.judge(texts)
    name, language = artifact.description.name, artifact.description.language
    verdicts = []
    for i, text in enumerate(texts):
        positive, p, score = judgement.at(i)
        known = int(judgement.known[i])
        verdicts.append(Verdict(text, artifact.label(positive), p, score, known, name, language))
    return verdicts


def explain(artifact: Artifact, text: str) -> list[Step]:
    """Return the verdict after each token of a text; of an empty one, the verdict on nothing."""
    tokens = artifact.tokenize(text)
    judgement = artifact.model.trajectory(tokens) if tokens else artifact.model.judge([[]])
    known = [0, *judgement.known.tolist()]
    steps = []
    for i, token in enumerate(tokens or [""]):
        positive, p, score = judgement.at(i)
        steps.append(Step(token, artifact.label(positive), p, score, known[i + 1] > known[i]))
    return steps
