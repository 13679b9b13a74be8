"""A model folder put to labelled reviews, or to the suite of its language."""

from __future__ import annotations

from typing import Any

import numpy as np

from models.errors import LanguageError
from pipeline.artifacts import (
    Artifact,
)
from pipeline.config import parse_config
from pipeline.encoding import truncate
from pipeline.evaluation.assessment import assess_reviews, assess_suite, over_seeds
from pipeline.evaluation.suite import suite_of
from pipeline.progress import Progress
from pipeline.sources import load_split
from pipeline.token_cache import tokenize_sets


def evaluate_artifact(
    artifact: Artifact, data: str, split: str, progress: Progress
) -> dict[str, Any]:
    """Score a model folder on one split of some labelled reviews.

    A single file is taken whole, whatever split it is said to be.
    """
    description = artifact.description
    config = parse_config(description.experiment, where="the model's config.json")
    settings = config.data.model_copy(update={"split_by": "given"})
    reviews = load_split(settings, split, data=data)
    dataset = reviews.splits[split]
    texts = {split: list(dataset["text"])}
    tokenized = tokenize_sets(texts, artifact.language, artifact.tokenizer, progress)
    tokens, truncated = truncate(tokenized[split], description.max_tokens)
    labels = np.asarray(dataset["label"], np.int64)
    judgement = artifact.model.judge(tokens)
    evidence = assess_reviews(judgement, tokens, labels, artifact.language, config.evaluation)
    return {
        "model": description.name,
        "source": reviews.source,
        "split": split,
        "rows": len(labels),
        "dropped": reviews.counts(),
        "max_tokens": description.max_tokens,
        "truncated": truncated,
        "unknown_rows": int((judgement.known == 0).sum()),
        **over_seeds(evidence, [evidence]),
    }


def evaluate_suite(artifact: Artifact) -> dict[str, Any]:
    """Put the negation suite of the model's language to a model folder."""
    config = parse_config(artifact.description.experiment, where="the model's config.json")
    items = suite_of(artifact.language)
    if not items:
        raise LanguageError(
            f"{artifact.language.name} has no negation suite: its record has no frames; write them "
            f"(litotes new-language {artifact.language.code})"
        )
    evidence = assess_suite(artifact.model, items, artifact.tokenizer, config.evaluation)
    return over_seeds(evidence, [evidence])
