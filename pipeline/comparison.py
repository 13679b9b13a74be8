"""The main job: a network against bags of words, on the same split and the very same tokens."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rich.text import Text

from models.errors import LanguageError
from pipeline import __version__
from pipeline.config import Config
from pipeline.contestant import Contestant, assess, describe_experiment, network_given, save
from pipeline.encoding import Summary, summarise
from pipeline.evaluation.failures import list_failures
from pipeline.evaluation.flips import flips
from pipeline.evaluation.significance import holm, mcnemar, paired_bootstrap
from pipeline.evaluation.suite import Item, suite_of
from pipeline.experiment import Experiment, load_language, prepare, train_network
from pipeline.features import Scope, fit_bags
from pipeline.joint import check_alike, train_joint
from pipeline.model import BagModel, Judgement, NetworkModel
from pipeline.progress import Progress
from pipeline.report import markdown, page, terminal
from pipeline.report.numbers import has_suite
from pipeline.tokens import TokenizedTexts
from pipeline.training import History, purpose_rng
from pipeline.workers import start_workers
from pipeline.writing import write_aside

REPORT_SCHEMA = 1

RUN = "run.json"

SQUARE = (1, 0, 0, 1)
"""Labels of the headline's corners: good, not good, bad, not bad."""


def compare(
    configs: list[Config],
    out: Path,
    *,
    data: str | None,
    data_root: Path | None = None,
    without_auxiliary: bool = False,
    seeds: int,
    ensemble: bool,
    joint: bool = False,
    progress: Progress,
) -> dict[str, Any]:
    """Run every config to the end; write `out/<config>/<model>/` and the report.

    Parameters
    ----------
    configs
        Experiments, in order.
    out
        Folder to write; report.json, report.html and report.md are written anew after each
        experiment.
    data
        As in `load_reviews`; goes with one config.
    data_root
        Folder of sets by name: the auxiliary sets, and the configs' own where they are there.
    without_auxiliary
        Learn from no auxiliary set, whatever the configs list.
    seeds
        Networks to train, the first with the config's seed, then counting up.
    ensemble
        Whether the kept network is the average of the seeds' networks.
    joint
        Whether to train one network on all configs too, and judge it on each beside its own.
    progress
        Where to show how far it is.

    Returns
    -------
    The content of report.json.

    Raises
    ------
    LanguageError
        What cuts the texts of some config's language is not installed: nothing is trained then.
    ConfigError
        The configs cannot have a network in common; see `pipeline.joint.check_alike`.
    DataError, ConfigError, ArtifactError
        As `prepare`, when it comes to that config; what is finished before is kept.
    """
    check_languages(configs)
    if joint:
        check_alike(configs)
    report: dict[str, Any] = {"schema": REPORT_SCHEMA, "litotes": __version__, "runs": []}

    def prepared(config: Config) -> Experiment:
        progress.console.rule(Text(f"{config.name}  {config.description}"), align="left")
        return prepare(
            config, data, progress, data_root=data_root, without_auxiliary=without_auxiliary
        )

    # a network that all share needs all of them at once
    together = [prepared(config) for config in configs] if joint else []
    shared: list[Contestant] = []
    for i, config in enumerate(configs):
        folder = out / config.name
        experiment = together[i] if joint else prepared(config)
        plan = {
            "schema": REPORT_SCHEMA,
            "litotes": __version__,
            **describe_experiment(experiment),
            "seeds": seeds,
            "ensemble": ensemble,
            **({"joint": [one.config.name for one in together]} if joint else {}),
        }
        run = _finished(folder, plan)
        if run is None:
            (folder / RUN).unlink(missing_ok=True)  # its models are about to be written over
            if joint and not shared:
                shared = _joint(together, seeds, ensemble, progress)
            run = plan | _run(experiment, plan, folder, seeds, ensemble, progress, shared[i:][:1])
            write_aside(folder / RUN, json.dumps(run, ensure_ascii=False) + "\n")
        else:
            progress.console.print(f"done before, nothing to train: {folder / RUN}")
        # neither changes what is learned, so neither is part of the plan
        record = experiment.language
        run["record"] = {"name": record.name, "reviewed_by": list(record.reviewed_by)}
        report["runs"].append(run)
        report["against_rivals"] = against_rivals(report["runs"])
        write_aside(out / "report.json", json.dumps(report, indent=1, ensure_ascii=False) + "\n")
        write_aside(out / "report.html", page.render(report))
        write_aside(out / "report.md", markdown.render(report))
        progress.console.print(terminal.run_tables(run))
    progress.console.print(terminal.squares(report))
    progress.console.print(terminal.rivals_table(report))
    if any(map(has_suite, report["runs"])):
        progress.console.print(terminal.suite_overview(report))
    said = " ".join(str(out / f"report.{kind}") for kind in ("html", "json", "md"))
    progress.console.print(f"report: {said}", highlight=False)
    return report


def check_languages(configs: Sequence[Config]) -> None:
    """Find out whether the texts of every config can be cut, before hours go into the first.

    Raises
    ------
    LanguageError
        Some cannot: all of these are named, each with what to install.
    """
    missing = []
    for config in configs:
        try:
            load_language(config)
        except LanguageError as error:
            missing.append(f"{config.name}: {error}")
    if missing:
        raise LanguageError("; ".join(missing))


def _finished(folder: Path, plan: dict[str, Any]) -> dict[str, Any] | None:
    """Return what an earlier call wrote of the very same experiment, if it came to its end."""
    try:
        run = json.loads((folder / RUN).read_text(encoding="utf-8"))
        plan = json.loads(json.dumps(plan))  # tuples are lists there
        written = {key: run[key] for key in plan}
        # a setting that there was not yet has its default
        written["config"] = Config.model_validate(written["config"]).model_dump(mode="json")
        return run if written == plan else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def against_rivals(runs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each run's test of its network against its rival, corrected over all runs (Holm).

    One family of as many tests as there are runs: network against the bag that is best on dev
    whatever it was given, and another against the best of those that learned from the set alone.
    """
    found = []
    for role in ("rival", "rival_alone"):
        family = []
        for run in runs:
            names = [name for name, model in run["models"].items() if model.get(role)]
            family += [
                {"run": run["name"], "role": role} | test
                for test in run["tests"]
                if test["b"] in names
            ]
        corrected = holm([test["mcnemar_p"] for test in family])
        found += [test | {"holm_p": float(p)} for test, p in zip(family, corrected, strict=True)]
    return found


def _run(
    experiment: Experiment,
    run: dict[str, Any],
    folder: Path,
    seeds: int,
    ensemble: bool,
    progress: Progress,
    shared: list[Contestant],
) -> dict[str, Any]:
    run = dict(run)
    progress.console.print(terminal.preparation(run))
    experiment.reviews.write_dropped(folder / "dropped.csv")

    network, *others = _contestants(experiment, seeds, ensemble, progress)
    contestants = [network, *shared, *others]
    test = experiment.splits["test"]
    items = suite_of(experiment.language)
    judgements: dict[str, Judgement] = {}
    run["models"] = {}
    with progress.task("judging test split and suite", len(contestants)) as task:
        for contestant in contestants:
            name = contestant.model.name
            judgements[name] = contestant.model.judge(test.tokens)
            run["models"][name] = assess(experiment, contestant, judgements[name], items)
            task.advance()
    name_rival(run["models"])
    run["tests"] = _tests(judgements, test.labels, experiment.config)
    run["examples"] = _examples(experiment, contestants)
    run |= _understanding(experiment, contestants, run["models"], items)
    for contestant in contestants:
        save(experiment, contestant, run, folder / contestant.model.name)
    return run


def _contestants(
    experiment: Experiment, seeds: int, ensemble: bool, progress: Progress
) -> list[Contestant]:
    """Train everything: the networks here, the bags meanwhile in a process of their own."""
    with start_workers(1, "tunes the bags") as workers:
        bags = [
            (task, workers.submit(fit_bags, *task.texts, **task.options))
            for task in _bag_tasks(experiment)
        ]
        contestants = _networks(
            experiment, seeds, ensemble, progress, bags=[result for _, result in bags]
        )
        with progress.task("tuning bags", len(bags)) as bar:
            for task, result in bags:
                for name, bag in result.result().items():
                    model = BagModel(name + task.suffix, bag)
                    contestants.append(
                        Contestant(
                            model,
                            [model],
                            task.given,
                            bag.dev_accuracy,
                            strength=bag.strength,
                            configurations=bag.configurations,
                        )
                    )
                bar.advance()
    return contestants


class BagTask(NamedTuple):
    """One call of `fit_bags`, and what to say of the bags that it returns."""

    suffix: str
    """Added to their names."""
    given: list[str]
    texts: tuple[Any, ...]
    options: dict[str, Any]


def _bag_tasks(experiment: Experiment) -> Iterator[BagTask]:
    """Every bag on the reviews alone, and again with each thing that the network gets, and all.

    The bags get as many generated sentences beside the reviews as the network in one epoch, and of
    the auxiliary sets what their n-grams say, as the network does in its channels.
    """
    config, language = experiment.config, experiment.language
    train, dev = experiment.splits["train"], experiment.splits["dev"]
    options = {
        "scope": Scope.of(language),
        "characters": not language.joint,  # words are not written apart
        "strengths": config.baselines.strengths,
    }
    alone = (train.tokens, train.labels, dev.tokens, dev.labels)
    yield BagTask("", [], alone, options)
    taught = alone
    if config.curriculum.enabled:
        tokens, labels = experiment.curriculum(
            purpose_rng(config.training.seed, "bags"), experiment.items_per_epoch
        )
        all_labels = np.concatenate([train.labels, labels])
        taught = (
            TokenizedTexts.concatenate([train.tokens, tokens]),
            all_labels,
            dev.tokens,
            dev.labels,
        )
        yield BagTask("+curriculum", ["curriculum"], taught, options)
    others = experiment.encoder.from_other_sets
    if others.any():
        lexicon = Summary(experiment.encoder.of_other_sets())
        read = experiment.encoded["train"].texts
        said = summarise(replace(read, channels=read.channels[:, others]))
        informed = options | {"lexicon": lexicon, "said_of_train": said}
        given = ["log-ratios", *experiment.auxiliary]
        yield BagTask("+lexicon", given, alone, informed)
        if config.curriculum.enabled:
            said = np.concatenate([said, lexicon(tokens)])
            informed = informed | {"said_of_train": said}
            yield BagTask("+everything", ["curriculum", *given], taught, informed)


def _networks(
    experiment: Experiment,
    seeds: int,
    ensemble: bool,
    progress: Progress,
    bags: Sequence[Future[Any]],
) -> list[Contestant]:
    """Train the network, those of other cells and the controls, seed by seed.

    Those of one seed share its curriculum.

    A network that begins while `bags` are still being tuned leaves their core to them.
    """
    config = experiment.config
    cell = config.network.cell
    few = min(seeds, config.baselines.control_seeds) if config.baselines.controls else 0
    kinds: dict[str, tuple[int, dict[str, Any]]] = {
        cell: (seeds, {}),
        **{other: (seeds, {"cell": other}) for other in config.baselines.cells},
        "mean-embedding": (few, {"kind": "mean-embedding"}),
        "window": (few, {"kind": "window"}),
        f"{cell}-shuffled": (few, {"shuffled": True}),
    }
    trained: dict[str, list[tuple[NetworkModel, History]]] = {}
    first = config.training.seed
    for seed in range(first, first + seeds):
        for name, (count, variant) in kinds.items():
            if seed - first >= count:
                continue
            label = name if count == 1 else f"{name} seed {seed}"
            model, history = train_network(
                experiment,
                name,
                progress,
                seed=seed,
                label=label,
                processes=None if all(bag.done() for bag in bags) else 1,
                **variant,
            )
            if history.interrupted:
                raise KeyboardInterrupt
            trained.setdefault(name, []).append((model, history))
    return [_contestant(experiment, networks, ensemble) for networks in trained.values()]


def _joint(
    experiments: Sequence[Experiment], seeds: int, ensemble: bool, progress: Progress
) -> list[Contestant]:
    """Train one network on all experiments, seed by seed; return what it is on each."""
    config = experiments[0].config
    name = f"{config.network.cell}-joint"
    first = config.training.seed
    trained = []
    for seed in range(first, first + seeds):
        parts = train_joint(experiments, name, progress, seed=seed)
        if parts[0][1].interrupted:
            raise KeyboardInterrupt
        trained.append(parts)
    return [
        _contestant(experiment, list(networks), ensemble)
        for experiment, networks in zip(experiments, zip(*trained, strict=True), strict=True)
    ]


def _contestant(
    experiment: Experiment, trained: list[tuple[NetworkModel, History]], ensemble: bool
) -> Contestant:
    members = [model for model, _ in trained]
    kept = members[0]
    if ensemble and len(members) > 1:
        networks = [member.members[0] for member in members]
        kept = NetworkModel(kept.name, networks, kept.encoder, shuffled=kept.shuffled)
    dev = [history.dev_accuracy[history.best_epoch - 1] for _, history in trained]
    return Contestant(
        kept,
        list(members),
        network_given(experiment),
        float(np.mean(dev)),
        histories=[history.__dict__ for _, history in trained],
    )


def name_rival(models: dict[str, dict[str, Any]]) -> None:
    """Mark the bag that is best on dev, and the best of those that know the reviews alone."""
    bags = [name for name, model in models.items() if model["kind"] == "bag"]
    alone = [name for name in bags if not models[name]["given"]]

    def best(names: list[str]) -> str | None:
        return max(names, key=lambda name: models[name]["dev_accuracy"], default=None)

    for role, names in (("rival", bags), ("rival_alone", alone)):
        chosen = best(names)
        for name, model in models.items():
            model[role] = name == chosen


def _tests(
    judgements: dict[str, Judgement], labels: NDArray[np.int64], config: Config
) -> list[dict[str, Any]]:
    """The network (the first model) against each other one, Holm's correction over all of them."""
    right = {name: judgement.positive == (labels == 1) for name, judgement in judgements.items()}
    network, *others = right
    p_values = [mcnemar(right[network], right[other]) for other in others]
    n = config.evaluation.resamples
    return [
        {
            "a": network,
            "b": other,
            "mcnemar_p": p,
            "holm_p": float(corrected),
            **paired_bootstrap(right[network], right[other], resamples=n),
        }
        for other, p, corrected in zip(others, p_values, holm(p_values), strict=True)
    ]


def _examples(experiment: Experiment, contestants: list[Contestant]) -> list[dict[str, Any]]:
    examples = []
    for text, label in zip(experiment.language.headline, SQUARE, strict=False):  # four, or none
        tokens = experiment.tokenizer(text)
        verdicts: dict[str, dict[str, Any]] = {}
        for contestant in contestants:
            judgement = contestant.model.trajectory(tokens)
            positive, p, score = judgement.at(-1)
            last: dict[str, Any] = {
                "label": experiment.config.data.labels[int(positive)],
                "probability": p,
                "score": score,
            }
            if contestant.model.kind != "bag":
                assert judgement.probability is not None
                last["trajectory"] = judgement.probability.tolist()
            verdicts[contestant.model.name] = last
        examples.append(
            {
                "text": text,
                "tokens": tokens,
                "label": experiment.config.data.labels[label],
                "models": verdicts,
            }
        )
    return examples


def _understanding(
    experiment: Experiment,
    contestants: list[Contestant],
    models: dict[str, dict[str, Any]],
    items: list[Item],
) -> dict[str, Any]:
    """What negation does to the network's state, and to the rival's score; where the former fails.

    The network is the first contestant.
    """
    language, tokenizer = experiment.language, experiment.tokenizer
    if not items:
        return {"state_under_negation": {}, "failures": {"by_phenomenon": {}, "by_frame": []}}
    network = contestants[0].model
    rivals = [one.model for one in contestants[1:] if models[one.model.name]["rival"]]
    verdicts = network.judge(list(tokenizer.pipe(item.text for item in items)))
    return {
        "state_under_negation": {
            model.name: words
            for model in (network, *rivals)
            if (words := flips(model, language, tokenizer))
        },
        "failures": list_failures(items, verdicts, experiment.config.data.labels),
    }
