"""One model's evidence, as report.json holds it: on labelled reviews, and on the negation suite.

A rate is `{"value", "mean", "sd", "ci95", "n"}`: the kept model's own value with its interval, and
mean and standard deviation over the seeds' single networks (the value itself and 0 for one seed).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.config import EvaluationSettings
from pipeline.evaluation.metrics import score
from pipeline.evaluation.slices import holds_negator, negation_slice
from pipeline.evaluation.suite import Item, score_suite
from pipeline.languages.base import Language, Tokenizer
from pipeline.model import Judgement, Model, NetworkModel

Json = dict[str, Any]


def assess_reviews(
    judgement: Judgement,
    tokens: Sequence[list[str]],
    labels: NDArray[np.int64],
    language: Language,
    settings: EvaluationSettings,
) -> Json:
    """Score verdicts on labelled reviews.

    Parameters
    ----------
    judgement
        The verdicts.
    tokens, labels
        The reviews, tokenized, and <int64>[reviews], 1 is positive.
    language
        Whose negators make the slice.
    settings
        How many bootstrap resamples.
    """
    n = settings.resamples
    mask = holds_negator(tokens, language.negators)
    return {
        "test": score(labels, judgement.positive, resamples=n).to_json(),
        "negation_slice": negation_slice(mask, labels, judgement.positive, resamples=n).to_json(),
    }


def assess_suite(
    model: Model, items: Sequence[Item], tokenizer: Tokenizer, settings: EvaluationSettings
) -> Json:
    """Put the negation suite to a model; of a language without one every rate is of no pairs."""
    tokens = list(tokenizer.pipe(item.text for item in items))
    positive = model.judge(tokens).positive if tokens else np.zeros(0, np.bool_)
    result = score_suite(items, positive, resamples=settings.resamples).to_json()
    if isinstance(model, NetworkModel):
        words = {item.word for item in items if item.part != "seen"}
        result["unknown_words"] = sorted(
            word for word in words if word not in model.encoder.vocabulary
        )
    return result


def over_seeds(kept: Json, members: Sequence[Json]) -> Json:
    """Return the kept model's evidence, each rate with mean and spread over its seeds' networks."""
    if "ci95" in kept:
        means = [member["mean"] for member in members]
        sd = float(np.std(means, ddof=1)) if len(means) > 1 else 0.0
        return kept | {"value": kept["mean"], "mean": float(np.mean(means)), "sd": sd}
    return {
        key: over_seeds(value, [member[key] for member in members])
        if isinstance(value, dict)
        else value
        for key, value in kept.items()
    }
