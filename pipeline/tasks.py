"""What `litotes train` trains: one model of a config, which can be interrupted and resumed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from models.errors import ConfigError, TrainingError
from pipeline.artifacts import (
    LANGUAGE_MODEL,
    SCOPE_TAGGER,
)
from pipeline.config import Config, parse_config
from pipeline.contestant import (
    Contestant,
    assess,
    describe,
    describe_experiment,
    network_given,
    save,
    start_of,
)
from pipeline.evaluation.suite import suite_of
from pipeline.experiment import Experiment, prepare, train_network
from pipeline.language_model import save_language_model
from pipeline.language_training import train_language_model
from pipeline.progress import Progress
from pipeline.report import card, terminal
from pipeline.scope_training import check_scope, train_tagger
from pipeline.tagger import save_tagger
from pipeline.writing import write_aside

PLAN = "training.json"
CHECKPOINT = "checkpoint.safetensors"

SENTIMENT, NEXT_WORD, SCOPE = "sentiment", "next-word", "scope"


def train_model(
    config: Config,
    out: Path,
    *,
    task: str = SENTIMENT,
    data: str | None,
    data_root: Path | None = None,
    without_auxiliary: bool = False,
    progress: Progress,
) -> None:
    """Train one network of a config into the model folder `out`; can be interrupted and resumed.

    Its `task` is to judge reviews (`SENTIMENT`), to foretell their next words (`NEXT_WORD`), or to
    mark the words that a sentence turns (`SCOPE`).

    Raises
    ------
    ConfigError
        Next words are to be foretold, and subwords read; or of `check_scope`.
    TrainingError
        `out` holds an interrupted training.
    KeyboardInterrupt
        A person stopped it; `out` holds the epoch kept so far and can be gone on from.
    """
    if task == SCOPE:
        check_scope(config)
    plan = out / PLAN
    if plan.exists():
        raise TrainingError(
            f"{out}: holds an interrupted training: go on with litotes train --resume {out}, "
            "or choose another folder"
        )
    if task == NEXT_WORD and config.vocabulary.units == "subwords":
        raise ConfigError(
            f"{config.name}: a language model reads words or characters: "
            "say --set vocabulary.units=words"
        )
    experiment = prepare(
        config, data, progress, data_root=data_root, without_auxiliary=without_auxiliary
    )
    content = {
        "task": task,
        "config": config.model_dump(mode="json"),
        "data": str(Path(data).resolve()) if data and Path(data).exists() else data,
        "data_root": str(data_root.resolve()) if data_root else None,
        "without_auxiliary": without_auxiliary,
        "fingerprint": _fingerprint(experiment),
    }
    write_aside(plan, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    try:
        TASKS[task](out, experiment, progress, resume=False)
    except KeyboardInterrupt:
        if (out / CHECKPOINT).exists():
            progress.console.print(f"go on with: litotes train --resume {out}", markup=False)
        raise
    finally:
        if not (out / CHECKPOINT).exists():  # nothing that a resumed training could begin with
            plan.unlink(missing_ok=True)


def resume_training(out: Path, progress: Progress) -> None:
    """Go on with an interrupted training, to the same bytes as if it had not been interrupted.

    Raises
    ------
    TrainingError
        There is nothing to go on with, or the data are no longer what they were.
    """
    plan = out / PLAN
    if not plan.is_file():
        raise TrainingError(f"{out}: holds no interrupted training ({PLAN} is missing)")
    try:
        content = json.loads(plan.read_text(encoding="utf-8"))
        config = parse_config(content["config"], where=str(plan))
        data, fingerprint = content["data"], content["fingerprint"]
        data_root = Path(content["data_root"]) if content["data_root"] else None
        without_auxiliary = content["without_auxiliary"]
        train_into = TASKS[content["task"]]
    except (ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{plan}: damaged: delete {out} and train again") from error
    experiment = prepare(
        config, data, progress, data_root=data_root, without_auxiliary=without_auxiliary
    )
    if _fingerprint(experiment) != fingerprint:
        raise TrainingError(
            f"{out}: the reviews, or the tokens they are cut into, are no longer those that the "
            "training began with: bring them back, or train into another folder"
        )
    train_into(out, experiment, progress, resume=True)


def _fingerprint(experiment: Experiment) -> dict[str, Any]:
    auxiliary = {f"auxiliary {one.name}": one.sha256 for one in experiment.auxiliary_sets}
    tokens = [experiment.tokenizer.engine, experiment.tokenizer.version]
    streams = [experiment.vocabulary, experiment.units]
    ids = [stream.fingerprint for stream in streams if stream is not None]
    found = experiment.reviews.fingerprint() | auxiliary | {"tokenizer": tokens, "ids": ids}
    return found | start_of(experiment)


def _begin(out: Path, experiment: Experiment, progress: Progress) -> dict[str, Any]:
    """Say what is learned from, and which rows are not."""
    run = describe_experiment(experiment)
    progress.console.print(terminal.preparation(run))
    experiment.reviews.write_dropped(out / "dropped.csv")
    return run


def _train_classifier_into(
    out: Path, experiment: Experiment, progress: Progress, *, resume: bool
) -> None:
    config = experiment.config
    run = _begin(out, experiment, progress)
    checkpoint = out / CHECKPOINT
    model, history = train_network(
        experiment,
        config.network.cell,
        progress,
        seed=config.training.seed,
        checkpoint=checkpoint,
        resume=resume,
    )
    best = history.dev_accuracy[history.best_epoch - 1]
    contestant = Contestant(
        model,
        [model],
        network_given(experiment),
        best,
        histories=[history.__dict__],
    )
    items = suite_of(experiment.language)
    judgement = model.judge(experiment.splits["test"].tokens)
    run["models"] = {model.name: assess(experiment, contestant, judgement, items)}
    save(experiment, contestant, run, out)
    if history.interrupted:
        done = len(history.dev_accuracy)
        progress.console.print(
            f"interrupted after epoch {done} of {config.training.epochs}: {out} holds epoch "
            f"{history.best_epoch} (dev {best:.1%})",
            highlight=False,
            markup=False,
        )
        raise KeyboardInterrupt
    (out / PLAN).unlink()
    checkpoint.unlink()
    progress.console.print(
        f"{out}: epoch {history.best_epoch}, dev {best:.1%}, "
        f"test {run['models'][model.name]['test']['accuracy']['value']:.1%}",
        highlight=False,
    )


def _train_language_into(
    out: Path, experiment: Experiment, progress: Progress, *, resume: bool
) -> None:
    run = _begin(out, experiment, progress)
    checkpoint = out / CHECKPOINT
    network, vocabulary, metrics = train_language_model(
        experiment, progress, checkpoint=checkpoint, resume=resume
    )
    config = experiment.config
    name = f"{config.network.cell}-next-word"
    given = ["vectors"] if config.vectors.enabled else []
    given += [one.name for one in experiment.auxiliary_sets]
    description = describe(
        experiment, run, name, LANGUAGE_MODEL, given, config.language_model.max_tokens
    )
    said = card.render_language_model(run, name, given, metrics)
    save_language_model(out, network, vocabulary, description, metrics, said)
    (out / PLAN).unlink()
    checkpoint.unlink()
    said = ", ".join(
        f"{split} {metrics[split]['perplexity']:.1f} "
        f"(Kneser–Ney, order {metrics['order']}: {metrics[split]['kneser_ney']:.1f})"
        for split in ("dev", "test")
    )
    progress.console.print(f"{out}: perplexity: {said}", highlight=False, markup=False)


def _train_tagger_into(
    out: Path, experiment: Experiment, progress: Progress, *, resume: bool
) -> None:
    run = _begin(out, experiment, progress)
    checkpoint = out / CHECKPOINT
    network, metrics = train_tagger(experiment, progress, checkpoint=checkpoint, resume=resume)
    config = experiment.config
    name = f"{config.network.cell}-scope"
    given = network_given(experiment)
    description = describe(experiment, run, name, SCOPE_TAGGER, given, config.data.max_tokens)
    said = card.render_tagger(run, name, given, metrics)
    save_tagger(out, network, experiment.encoder, description, metrics, said)
    (out / PLAN).unlink()
    checkpoint.unlink()
    said = ", ".join(
        f"{part.replace('_', ' ')} {facts['all']['network']['f1']:.1%}"
        for part, facts in metrics["suite"].items()
    )
    progress.console.print(f"{out}: F1 of turned tokens: {said}", highlight=False, markup=False)


TASKS = {
    SENTIMENT: _train_classifier_into,
    NEXT_WORD: _train_language_into,
    SCOPE: _train_tagger_into,
}
"""What `train_model` can train, and how."""
