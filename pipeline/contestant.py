"""A trained model on its way to report and folder: what it is, was given, and has scored."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.artifacts import (
    Description,
    TokenizerIdentity,
    save_artifact,
)
from pipeline.evaluation.assessment import assess_reviews, assess_suite, over_seeds
from pipeline.evaluation.suite import Item
from pipeline.experiment import Experiment
from pipeline.model import Judgement, Model, NetworkModel
from pipeline.report import card


@dataclass
class Contestant:
    """A trained model, ready to be judged by the test split and the suite."""

    model: Model
    """The one that is kept: the first seed's, or the average of all."""
    members: list[Model]
    """One per seed."""
    given: list[str]
    """What it learned from besides the reviews."""
    dev_accuracy: float
    strength: float | None = None
    """A bag's C, tuned on dev; None for a vote of several."""
    configurations: int | None = None
    """How many a bag was chosen from on dev."""
    histories: list[dict[str, Any]] = field(default_factory=list)


def describe_experiment(experiment: Experiment) -> dict[str, Any]:
    """Return what report.json says of an experiment before any model has learned from it."""
    splits = experiment.splits
    return {
        "name": experiment.config.name,
        "description": experiment.config.description,
        "language": experiment.language.code,
        "source": experiment.reviews.source,
        "data": {
            name: {
                **experiment.reviews.fingerprint()[name],
                "used": len(split),
                "truncated": split.truncated,
                "held_out_rows": split.held_out_rows,
                "emptied_by_hold_out": split.emptied,
            }
            for name, split in splits.items()
        },
        "auxiliary": [one.describe() for one in experiment.auxiliary_sets],
        "dropped": experiment.reviews.counts(),
        "missing_extras": list(experiment.missing_extras),
        "lacks": list(experiment.language.lacks),
        "labels": list(experiment.config.data.labels),
        "tokenizer": {
            "engine": experiment.tokenizer.engine,
            "version": experiment.tokenizer.version,
        },
        "vocabulary": {
            "size": len(experiment.vocabulary),
            "sha256": experiment.vocabulary.fingerprint,
            "dev_coverage": experiment.coverage,
        },
        "config": experiment.config.model_dump(mode="json"),
        **start_of(experiment),
    }


def start_of(experiment: Experiment) -> dict[str, Any]:
    """Name the language model that the networks start from by its content, not by its folder."""
    start = experiment.start
    return {} if start is None else {"start_from": start.description.files}


def network_given(experiment: Experiment) -> list[str]:
    """Return what an experiment's networks learn from besides the reviews' labels."""
    config = experiment.config
    given = {
        "vectors": config.vectors.enabled,
        "log-ratios": experiment.encoder.channels > 0,
        "language model": experiment.start is not None,
        "curriculum": config.curriculum.enabled,
    }
    names = [name for name, enabled in given.items() if enabled]
    return names + [one.name for one in experiment.auxiliary_sets]


def assess(
    experiment: Experiment, contestant: Contestant, judgement: Judgement, items: list[Item]
) -> dict[str, Any]:
    """Return what report.json says of a model: test split and suite over its seeds."""

    def evidence(model: Model, judgement: Judgement) -> dict[str, Any]:
        test, settings = experiment.splits["test"], experiment.config.evaluation
        reviews = assess_reviews(judgement, test.tokens, test.labels, experiment.language, settings)
        return reviews | assess_suite(model, items, experiment.tokenizer, settings)

    model = contestant.model
    kept = evidence(model, judgement)
    members = [
        kept
        if member is model
        else evidence(member, member.judge(experiment.splits["test"].tokens))
        for member in contestant.members
    ]
    return {
        "kind": model.kind,
        "given": contestant.given,
        "seeds": len(members),
        "ensemble": isinstance(model, NetworkModel) and len(model.members) > 1,
        "dev_accuracy": contestant.dev_accuracy,
        "strength": contestant.strength,
        "configurations": contestant.configurations,
        "histories": contestant.histories,
        **over_seeds(kept, members),
    }


def save(experiment: Experiment, contestant: Contestant, run: dict[str, Any], folder: Path) -> None:
    """Write a contestant's model folder, with its evidence."""
    model = contestant.model
    description = describe(
        experiment,
        run,
        model.name,
        model.kind,
        contestant.given,
        experiment.config.data.max_tokens,
        shuffled=isinstance(model, NetworkModel) and model.shuffled,
    )
    metrics = run["models"][model.name]
    save_artifact(folder, model, description, metrics, card.render(run, model.name))


def describe(
    experiment: Experiment,
    run: dict[str, Any],
    name: str,
    kind: str,
    given: list[str],
    max_tokens: int,
    *,
    shuffled: bool = False,
) -> Description:
    """Return the `config.json` of a model of an experiment; `save_artifact` adds the digests."""
    return Description(
        name=name,
        kind=kind,
        labels=experiment.config.data.labels,
        language=experiment.config.language,
        tokenizer=TokenizerIdentity(
            engine=experiment.tokenizer.engine, version=experiment.tokenizer.version
        ),
        max_tokens=max_tokens,
        given=given,
        shuffled=shuffled,
        data=run["data"],
        experiment=run["config"],
    )
