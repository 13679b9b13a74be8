"""The command. Each verb imports what it uses when it runs, so that `--help` stays quick."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from models.errors import ConfigError, LanguageError, LitotesError, did_you_mean
from pipeline import __version__

if TYPE_CHECKING:
    from pipeline.artifacts import Artifact

app = typer.Typer(
    name="litotes",
    help="Sentiment of reviews, with evidence: a recurrent network that composes negation, "
    "beside tuned bags of words.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
data_app = typer.Typer(help="The corpora that come out of packages.", no_args_is_help=True)
app.add_typer(data_app, name="data")

Overrides = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this at run time
    typer.Option("--set", metavar="SECTION.KEY=VALUE", help="Override a setting; repeatable."),
]
DataOption = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option(
        "--data", metavar="PATH|HUB_ID", help="Read these reviews instead of the config's source."
    ),
]
DataRootOption = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(
        "--data-root",
        metavar="DIR",
        exists=True,
        file_okay=False,
        help="Folder of sets by name: a config's auxiliary sets, and its own if it is there.",
    ),
]
LanguageOption = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(
        "--language",
        metavar="CODE",
        help="Of the reviews. Without CONFIG the recipe is any.toml; without --data too, it is "
        "generated.toml, on generated text, and several languages go side by side.",
    ),
]
WithoutAuxiliaryFlag = Annotated[
    bool, typer.Option("--without-auxiliary", help="Learn from none of the sets a config lists.")
]
OutOption = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder to write.")]
JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]
ModelArgument = Annotated[Path, typer.Argument(metavar="MODEL", help="A model folder.")]
LanguageModelArgument = Annotated[
    Path, typer.Argument(metavar="MODEL", help="A language model's folder.")
]


def main() -> None:
    """Run the command; a mistake of the user's becomes one line on stderr and status 1 or 2."""
    # One BLAS thread unless the caller says otherwise: at these sizes more make training slower.
    # NumPy, which reads this when it is imported, is not imported before a verb runs.
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    try:
        sys.exit(app(standalone_mode=False))
    except LitotesError as error:
        print(f"litotes: {' '.join(str(error).split())}", file=sys.stderr)
        sys.exit(2 if isinstance(error, ConfigError) else 1)
    except (KeyboardInterrupt, typer.Abort):
        print("litotes: interrupted", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:  # a folder that is a file, a disk that is full, a lack of permission
        print(f"litotes: {error.filename or 'output'}: {error.strerror}", file=sys.stderr)
        sys.exit(1)
    except Exception as error:
        # typer's wrong calls, whose class has moved from click into typer between versions
        if not hasattr(error, "format_message"):
            raise
        message = error.format_message()
        wanted_help = message.lstrip().startswith("Usage:")  # a bare `litotes`
        print(message if wanted_help else f"litotes: {' '.join(message.split())}", file=sys.stderr)
        sys.exit(2)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"litotes {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Say which.")
    ] = False,
) -> None:
    pass


@app.command()
def compare(
    out: OutOption,
    configs: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Argument(metavar="CONFIG…", help="TOML files, or names of shipped ones."),
    ] = None,
    languages: LanguageOption = None,
    data: DataOption = None,
    data_root: DataRootOption = None,
    without_auxiliary: WithoutAuxiliaryFlag = False,
    seeds: Annotated[int, typer.Option(min=1, help="Networks to train, one a seed.")] = 1,
    ensemble: Annotated[
        bool, typer.Option("--ensemble", help="Average the seeds' networks into one model.")
    ] = False,
    cells: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option(
            "--cell",
            metavar="CELL",
            help="The network's cell; repeated, the same network with each, side by side.",
        ),
    ] = None,
    joint: Annotated[
        bool,
        typer.Option(
            "--joint",
            help="Also train one network on all configs (shared recurrence, each language its own "
            "embedding); [training] is the first one's.",
        ),
    ] = False,
    overrides: Overrides = None,
) -> None:
    """Train network and bags on the same tokens; write models and the report."""
    if ensemble and seeds == 1:
        raise typer.BadParameter("--ensemble averages several seeds: say --seeds N too")
    if not (configs or languages):
        raise typer.BadParameter("say CONFIG, or --language CODE, with --data PATH or without")
    from pipeline.config import ANY, GENERATED, load_config

    configs = configs or [GENERATED if data is None else ANY]
    calls = [(config, code) for config in configs for code in languages or (None,)]
    if data is not None and len(calls) > 1:
        raise typer.BadParameter("--data goes with one config and one language, not with several")
    from pipeline.comparison import compare as run
    from pipeline.progress import Progress
    from pipeline.report.terminal import console

    settings = list(overrides or [])
    if cells:
        settings += [f"network.cell={cells[0]!r}", f"baselines.cells={cells[1:]!r}"]
    experiments = [load_config(config, settings, language=code) for config, code in calls]
    names = [config.name for config in experiments]
    if len(set(names)) < len(names):
        raise typer.BadParameter(f"two configs have one name: {', '.join(names)}")
    if joint and len(experiments) == 1:
        raise typer.BadParameter("--joint is about several configs: name two or more")
    run(
        experiments,
        out,
        data=data,
        data_root=data_root,
        without_auxiliary=without_auxiliary,
        seeds=seeds,
        ensemble=ensemble,
        joint=joint,
        progress=Progress(console()),
    )


@app.command()
def train(
    config: Annotated[
        Optional[str],  # noqa: UP045
        typer.Argument(metavar="CONFIG", help="A TOML file, or the name of a shipped one."),
    ] = None,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", metavar="DIR", help="Model folder to write."),
    ] = None,
    data: DataOption = None,
    data_root: DataRootOption = None,
    without_auxiliary: WithoutAuxiliaryFlag = False,
    task: Annotated[
        str,
        typer.Option(
            help="sentiment: judge reviews; next-word: foretell their words; scope: mark the words "
            "that a sentence turns."
        ),
    ] = "sentiment",
    resume: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--resume", metavar="DIR", help="Go on with an interrupted training."),
    ] = None,
    overrides: Overrides = None,
) -> None:
    """Train one network; Ctrl-C keeps what is learned, --resume goes on from it."""
    from pipeline.config import load_config
    from pipeline.progress import Progress
    from pipeline.report.terminal import console
    from pipeline.tasks import TASKS, resume_training, train_model

    if task not in TASKS:
        raise typer.BadParameter(f"--task {task}: say {' or '.join(TASKS)}")
    progress = Progress(console())
    if resume is not None:
        other_task = task != "sentiment"
        if config or out or data or data_root or without_auxiliary or overrides or other_task:
            raise typer.BadParameter("--resume DIR knows its config and data: say nothing else")
        resume_training(resume, progress)
    elif config is None or out is None:
        raise typer.BadParameter("say CONFIG and --out DIR, or --resume DIR")
    else:
        train_model(
            load_config(config, overrides),
            out,
            task=task,
            data=data,
            data_root=data_root,
            without_auxiliary=without_auxiliary,
            progress=progress,
        )


@app.command()
def evaluate(
    model: ModelArgument,
    data: Annotated[str, typer.Option("--data", metavar="PATH|HUB_ID", help="Labelled reviews.")],
    split: Annotated[str, typer.Option(help="train, dev or test.")] = "test",
    as_json: JsonFlag = False,
) -> None:
    """Score a model on labelled reviews: accuracy, macro-F1, balanced accuracy, negation slice."""
    if split not in ("train", "dev", "test"):
        raise typer.BadParameter(f"--split {split}: say train, dev or test")
    from pipeline.evaluation.folders import evaluate_artifact
    from pipeline.progress import Progress
    from pipeline.report.terminal import console, evaluation_table

    result = evaluate_artifact(_open(model), data, split, Progress(console(stderr=as_json)))
    if as_json:
        _print_json(result)
    else:
        console(stderr=False).print(evaluation_table(result))


@app.command()
def predict(
    model: Annotated[
        list[Path],
        typer.Option(
            "--model", metavar="MODEL", help="A model folder; repeatable, one a language."
        ),
    ],
    texts: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Argument(metavar="TEXT…", help="Reviews; without any, lines of standard input."),
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Judge reviews, one verdict a line; of several models each judges the texts of its language.

    A text goes to the model of its script, and where several models share one, to the likeliest of
    their languages; where nothing tells (no letters, or letters of another script), to the first.
    """
    from pipeline.prediction import predict as run

    artifacts = [_open(path) for path in model]
    if texts:
        lines = [_utf8(text) for text in texts]
    else:
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")  # type: ignore[union-attr]
        try:
            lines = [line.rstrip("\n") for line in sys.stdin]
        except UnicodeDecodeError as error:
            raise typer.BadParameter(f"standard input is not UTF-8: {error}") from error
    for verdict in run(artifacts, lines):
        if as_json:
            _print_json(verdict._asdict(), indent=None)
        else:
            p = verdict.probability
            shown = f"{verdict.score:+7.3f}" if p is None else f"{p:7.3f}"
            language = f"{verdict.language:<3}  " if len(model) > 1 else ""
            note = "" if verdict.known_tokens else "  (rests on nothing: no word is known)"
            print(f"{verdict.label:<8} {shown}  {language}{verdict.text}{note}")


@app.command()
def score(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="[MODEL] INPUT…", help="CSV, TSV, JSONL or Parquet files."),
    ],
    out: Annotated[
        Path,
        typer.Option("--out", metavar="PATH", help="Parquet file to write, or .csv, .tsv, .jsonl."),
    ],
    text: Annotated[str, typer.Option(help="Name of the text column.")] = "text",
    model: Annotated[
        Optional[list[Path]],  # noqa: UP045
        typer.Option(
            "--model",
            metavar="MODEL",
            help="A model folder, instead of naming it first; repeatable, one a language.",
        ),
    ] = None,
) -> None:
    """Judge files: every input column, plus prediction, probability (of positive), known_tokens.

    Of several models each judges the rows of its language, as in predict; the column language says
    which.
    """
    models, inputs = (model, paths) if model else (paths[:1], paths[1:])
    if not inputs:
        raise typer.BadParameter("say MODEL and then the files to judge, or --model MODEL and them")
    from pipeline.progress import Progress
    from pipeline.report.terminal import console
    from pipeline.scoring import score_files

    score_files(models, inputs, out, text_column=text, progress=Progress(console()))


@app.command()
def export(
    model: ModelArgument,
    onnx: Annotated[Path, typer.Option("--onnx", metavar="FILE", help="ONNX file to write.")],
) -> None:
    """Write a network as an ONNX file: ids and channels in, probabilities out."""
    from pipeline.export import export_onnx

    export_onnx(model, onnx)
    print(onnx)


@app.command()
def explain(model: ModelArgument, text: str, as_json: JsonFlag = False) -> None:
    """Show how a verdict comes about: the verdict after each token."""
    from pipeline.prediction import explain as run
    from pipeline.report.terminal import console, trajectory_table

    steps = run(_open(model), _utf8(text))
    if as_json:
        _print_json([step._asdict() for step in steps])
    else:
        console(stderr=False).print(trajectory_table(steps))


@app.command()
def complete(
    model: LanguageModelArgument,
    text: str,
    k: Annotated[int, typer.Option("-k", min=1, help="How many words.")] = 5,
    as_json: JsonFlag = False,
) -> None:
    """Name the words that are likeliest to come next, with their probabilities."""
    from pipeline.language_model import load_language_model

    completions = load_language_model(model).complete(_utf8(text), k)
    if as_json:
        _print_json([completion._asdict() for completion in completions])
    else:
        for completion in completions:
            print(f"{completion.probability:7.3f}  {completion.token}")


@app.command()
def generate(
    model: LanguageModelArgument,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="Where it begins.")] = "",
    temperature: Annotated[
        float, typer.Option(min=0, help="Below 1 the likely is likelier; 0: the likeliest alone.")
    ] = 1.0,
    seed: Annotated[int, typer.Option(min=0, help="The same one gives the same text.")] = 0,
    length: Annotated[int, typer.Option(min=1, help="At most so many words more.")] = 50,
) -> None:
    """Write a text word by word, each drawn from what may come next."""
    from pipeline.language_model import load_language_model

    opened = load_language_model(model)
    print(opened.generate(_utf8(text), length=length, temperature=temperature, seed=seed))


@app.command()
def mark(
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="A scope tagger's folder.")],
    text: str,
    as_json: JsonFlag = False,
) -> None:
    """Mark the words that a text turns: its tokens, the turned ones in brackets."""
    from pipeline.tagger import load_tagger

    marks = load_tagger(model).mark(_utf8(text))
    if as_json:
        _print_json([one._asdict() for one in marks])
    else:
        print(*(f"[{one.token}]" if one.turned else one.token for one in marks))


@app.command()
def suite(model: ModelArgument, as_json: JsonFlag = False) -> None:
    """Put the negation suite of the model's language to it; accuracy by phenomenon."""
    from pipeline.evaluation.folders import evaluate_suite
    from pipeline.report.terminal import console, suite_table

    artifact = _open(model)
    result = evaluate_suite(artifact)
    if as_json:
        _print_json(result)
    else:
        console(stderr=False).print(suite_table(artifact.description.name, result))


@app.command()
def ablate(
    config: Annotated[
        str, typer.Argument(metavar="CONFIG", help="A TOML file, or the name of a shipped one.")
    ],
    out: OutOption,
    data: DataOption = None,
    data_root: DataRootOption = None,
    without_auxiliary: WithoutAuxiliaryFlag = False,
    seeds: Annotated[int, typer.Option(min=1, help="Networks to train for each part.")] = 3,
    as_json: JsonFlag = False,
    overrides: Overrides = None,
) -> None:
    """Switch off each part of a recipe in turn; dev accuracy and negation suite without it.

    DIR/ablation.json grows with every network; the same command goes on from it.
    """
    from pipeline.ablation import begin
    from pipeline.config import load_config
    from pipeline.progress import Progress
    from pipeline.report.terminal import ablation_table, console, preparation

    progress = Progress(console(stderr=as_json))
    ablation = begin(
        load_config(config, overrides),
        out,
        data=data,
        data_root=data_root,
        without_auxiliary=without_auxiliary,
        seeds=seeds,
        progress=progress,
    )
    progress.console.print(preparation(ablation.report))
    try:
        ablation.run(progress)
    finally:  # what is finished, also where a person stopped it
        progress.console.print(ablation_table(ablation.report))
    if as_json:
        _print_json(ablation.report)
    else:
        progress.console.print(f"report: {ablation.path}", markup=False, highlight=False)


@app.command()
def derive(
    seed: Annotated[int, typer.Option(min=0, help="Draws the example.")] = 0,
    steps: Annotated[int, typer.Option(min=1, max=6, help="T, the length of the sequence.")] = 3,
    hidden: Annotated[int, typer.Option(min=1, max=4, help="H, the width of the state.")] = 2,
    activation: Annotated[str, typer.Option(help="tanh, sigmoid or relu.")] = "tanh",
) -> None:
    """Spell BPTT out on a small example: the gradient step by step, beside the recursion's."""
    import numpy as np

    from models.activations import ACTIVATIONS
    from models.derivation import draw_example
    from pipeline.report.derivation import derivation
    from pipeline.report.terminal import console

    if activation not in ACTIVATIONS:
        near = did_you_mean(activation, ACTIVATIONS)
        raise typer.BadParameter(f"--activation {activation}{near}: say {', '.join(ACTIVATIONS)}")
    rng = np.random.default_rng(seed)
    example = draw_example(rng, steps=steps, hidden=hidden, activation=activation)
    console(stderr=False).print(derivation(example), highlight=False, markup=False)


@data_app.command("list")
def data_list(as_json: JsonFlag = False) -> None:
    """Name the corpora that come out of packages, with source, licence and size."""
    from pipeline.report.terminal import console, corpora_table
    from pipeline.sources.corpora import CORPORA

    if as_json:
        _print_json([corpus.describe() for corpus in CORPORA.values()])
    else:
        console(stderr=False).print(corpora_table(list(CORPORA.values())))


@data_app.command("get")
def data_get(name: str) -> None:
    """Fetch a corpus by name, version and digest into the cache; print where it lies."""
    from pipeline.sources.corpora import get

    print(get(name))


@app.command("languages")
def list_languages(as_json: JsonFlag = False) -> None:
    """Name the languages, and who reviewed each one's record."""
    from pipeline import languages
    from pipeline.report.terminal import console, languages_table

    records, broken = [], {}
    for code in languages.codes():
        try:
            records.append(languages.get(code))
        except LanguageError as error:  # the others can be used all the same
            broken[code] = str(error)
    if as_json:
        keys = ("code", "name", "native_name", "reviewed_by")
        said = [{key: getattr(record, key) for key in keys} for record in records]
        _print_json(said + [{"code": code, "error": why} for code, why in broken.items()])
    else:
        console(stderr=False).print(languages_table(records))
        for why in broken.values():
            print(f"litotes: {why}", file=sys.stderr)


@app.command("new-language")
def new_language(
    code: Annotated[str, typer.Argument(metavar="CODE", help="As spaCy has it: es, tr, fi.")],
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", metavar="FILE", help="File to write; CODE.py by default."),
    ] = None,
) -> None:
    """Write a file to make a language of, each part explained."""
    from pipeline.kit.template import write_template

    file = out or Path(f"{code}.py")
    write_template(code, file)
    print(f"{file}: fill it, then: litotes check-language {file}")


@app.command("check-language")
def check_language(
    language: Annotated[
        str, typer.Argument(metavar="CODE|FILE", help="A language, or the file of one.")
    ],
    quick: Annotated[bool, typer.Option("--quick", help="Train nothing.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Say what is right, wrong and missing in a language; status 1 if anything is wrong."""
    from pipeline import languages
    from pipeline.kit.checks import examine
    from pipeline.report.terminal import console, finding_lines

    if language.endswith(".py"):
        record = languages.load_file(Path(language))
        languages.add(record)
    else:
        record = languages.get(language)
    counts = Counter[str]()
    screen = console(stderr=False)
    for check, findings in examine(record, quick=quick):
        counts.update(finding.verdict for finding in findings)
        if as_json:
            for finding in findings:
                _print_json({"check": check, **finding._asdict()}, indent=None)
        else:
            screen.print(finding_lines(check, findings), highlight=False)
    if not as_json:
        said = ", ".join(
            f"{counts[verdict]} {verdict}" for verdict in ("right", "wrong", "missing")
        )
        print(f"{record.name} ({record.code}): {said}")
    if counts["wrong"]:
        raise typer.Exit(1)


def _utf8(text: str) -> str:
    """Return an argument as it came; refuse bytes that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise typer.BadParameter(f"not UTF-8: {text!a}") from error
    return text


def _open(folder: Path) -> Artifact:
    from pipeline.artifacts import load_artifact

    return load_artifact(folder)


def _print_json(value: Any, indent: int | None = 2) -> None:
    print(json.dumps(value, indent=indent, ensure_ascii=False))
