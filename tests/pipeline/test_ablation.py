"""A recipe without each of its parts: which parts there are, what is trained, what is kept."""

import csv
import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rich.console import Console

from models.errors import DataError
from pipeline import ablation, curriculum, languages
from pipeline.ablation import PARTS, WHOLE, Ablation, Part, begin
from pipeline.config import Config, load_config
from pipeline.experiment import Experiment, train_network
from pipeline.languages.base import Practice
from pipeline.progress import Progress
from pipeline.report import markdown
from pipeline.report.terminal import ablation_table
from tests.test_acceptance import litotes

EVERYTHING = [
    'auxiliary.sets=["more"]',
    "vocabulary.units=characters",
    "channels.orders=3",
    "channels.unit_orders=2",
    "channels.dropout=0.1",
    "network.cell=gru",
    "network.layers=2",
    'network.readout=["last", "max"]',
    "network.chunk=50",
    "network.word_dropout=0.1",
    "network.input_dropout=0.1",
    "network.recurrent_dropout=0.1",
    "network.readout_dropout=0.1",
    "network.start_from=words",
    "training.label_smoothing=0.1",
    "training.weight_penalty=0.1",
    "curriculum.practice=true",
]
NOTHING = [
    "vectors.enabled=false",
    "channels.orders=0",
    "channels.dropout=0",
    "network.cell=elman",
    "network.layers=1",
    'network.readout=["last"]',
    "network.word_dropout=0",
    "network.input_dropout=0",
    "network.recurrent_dropout=0",
    "network.readout_dropout=0",
    "training.label_smoothing=0",
    "training.weight_penalty=0",
    "training.warmup_steps=0",
    "training.final_learning_rate=1",
    "curriculum.enabled=false",
]
TINY = [
    *NOTHING,
    "data.split_by=stratified",
    'auxiliary.sets=["more"]',
    "channels.orders=1",
    "channels.folds=3",
    "network.embedding=4",
    "network.hidden=4",
    "training.epochs=1",
    "curriculum.enabled=true",
    "curriculum.practice=true",
    "curriculum.items_per_epoch=20",
    "curriculum.pre_passes=0",
    "curriculum.mined_words=0",
    "evaluation.resamples=100",
]
TINY_PARTS = [
    WHOLE,
    "auxiliary sets",
    "n-gram channels",
    "channels of other sets",
    "curriculum",
    "practice frames",
]


def names(config: Config) -> list[str]:
    return [part.name for part in PARTS if part.is_in(config)]


def settings(config: Config) -> dict[str, Any]:
    return {
        f"{section}.{key}": value
        for section, table in config.model_dump().items()
        if isinstance(table, dict)
        for key, value in table.items()
    }


def test_feedback_from_the_output_is_no_gate() -> None:
    config = load_config("en", ["network.cell=jordan"])
    assert "gated cell" not in names(config)
    assert "gated cell" in names(load_config("en", ["network.cell=lstm"]))


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_is_switched_off_alone_and_then_it_is_gone(part: Part) -> None:
    subwords = ["vocabulary.units=subwords"] if "subword" in part.name else []
    config = load_config("en", [*EVERYTHING, *subwords])
    assert part.is_in(config)
    before, after = settings(config), settings(part.without(config))
    assert {key for key in before if before[key] != after[key]} == set(part.off)
    assert not part.is_in(part.without(config))


def test_a_recipe_that_has_no_part_does_without_none() -> None:
    assert names(load_config("en", NOTHING)) == []


@pytest.mark.parametrize(
    ("override", "gone"),
    [
        ("curriculum.enabled=false", {"practice frames", "mined words", "pre-passes"}),
        ("auxiliary.sets=[]", {"channels of other sets"}),
        ("vocabulary.units=words", {"character n-grams, n ≥ 2"}),
    ],
)
def test_what_has_no_effect_in_a_recipe_is_no_part_of_it(override: str, gone: set[str]) -> None:
    assert gone < set(names(load_config("en", EVERYTHING)))
    assert not gone & set(names(load_config("en", [*EVERYTHING, override])))


def test_without_practice_the_curriculum_is_made_of_the_suites_seen_frames_alone() -> None:
    language = languages.get("en")
    bare = dataclasses.replace(language, practice=Practice())
    made, expected, whole = (
        curriculum.generate(record, np.random.default_rng(3), 40, practice=practice)[0]
        for record, practice in ((language, False), (bare, True), (language, True))
    )
    assert made == expected != whole


# --- a tiny ablation ------------------------------------------------------------------------------


@dataclasses.dataclass
class Spy:
    """Trains, and remembers what; stops like a person with Ctrl-C at the `stop`-th network."""

    stop: int | None = None
    trained: list[tuple[Experiment, int]] = dataclasses.field(default_factory=list)
    sentences: list[list[list[str]]] = dataclasses.field(default_factory=list)
    dev: list[float] = dataclasses.field(default_factory=list)

    def __call__(self, experiment: Experiment, *arguments: Any, seed: int, **options: Any) -> Any:
        if len(self.trained) == self.stop:
            raise KeyboardInterrupt
        model, history = train_network(experiment, *arguments, seed=seed, **options)
        self.trained.append((experiment, seed))
        first = experiment._passes.get((seed, 0))
        self.sentences.append(first.texts.ids.tolist() if first else [])
        self.dev.append(history.dev_accuracy[0])
        return model, history


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    it = Spy()
    monkeypatch.setattr(ablation, "train_network", it)
    return it


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ablation")
    write(folder / "mine.csv", 60, 0)
    for seed, split in enumerate(("train", "dev", "test"), 1):
        write(folder / "more" / f"{split}.csv", 30, seed)
    return folder


def write(path: Path, count: int, seed: int) -> None:
    path.parent.mkdir(exist_ok=True)
    rng = np.random.default_rng(seed)
    texts, labels = curriculum.generate(languages.get("en"), rng, count)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [
            (f"{text} {seed} {i}", label)
            for i, (text, label) in enumerate(zip(texts, labels, strict=True))
        ]
        csv.writer(file).writerows([("text", "label"), *rows])


def start(root: Path, out: Path, *overrides: str, seeds: int = 2, **options: Any) -> Ablation:
    config = load_config("en", [*TINY, *overrides])
    options = {"data": str(root / "mine.csv"), **options}
    return begin(
        config, out, data_root=root, seeds=seeds, progress=progress(io.StringIO()), **options
    )


def progress(file: io.StringIO) -> Progress:
    return Progress(Console(file=file, width=200))


def go_on(begun: Ablation) -> str:
    file = io.StringIO()
    begun.run(progress(file))
    return file.getvalue()


def test_every_part_is_trained_for_every_seed_and_compared_seed_by_seed(
    root: Path, tmp_path: Path, spy: Spy
) -> None:
    begun = start(root, tmp_path)
    said = go_on(begun)
    report = json.loads((tmp_path / "ablation.json").read_text(encoding="utf-8"))
    assert [part["name"] for part in report["parts"]] == TINY_PARTS
    assert "2 of 6: without auxiliary sets" in said
    assert [seed for _, seed in spy.trained] == [0, 1] * len(TINY_PARTS)
    for part, (experiment, _) in zip(report["parts"], spy.trained[::2], strict=True):
        off = settings(experiment.config)
        assert all(
            list(off[key]) == v if key.endswith("sets") else off[key] == v
            for key, v in part["off"].items()
        )
    whole, without = np.array(spy.dev[:2]), np.array(spy.dev[4:6])
    rate = report["parts"][2]["rates"]["dev_accuracy"]
    assert rate["mean"] == pytest.approx(without.mean())
    assert rate["sd"] == pytest.approx(without.std(ddof=1))
    assert rate["difference"]["mean"] == pytest.approx((without - whole).mean())
    assert rate["difference"]["sd"] == pytest.approx((without - whole).std(ddof=1))
    assert rate["n"] == len(begun.experiment.splits["dev"])
    assert report["parts"][2]["rates"].keys() == {
        "dev_accuracy",
        "unseen_words",
        "unseen_frames",
        "negated_negative",
        "traps",
        "opposite_order",
    }


def test_only_the_auxiliary_sets_are_read_anew_and_no_part_learns_from_anothers_sentences(
    root: Path, tmp_path: Path, spy: Spy
) -> None:
    begun = start(root, tmp_path, seeds=1)
    go_on(begun)
    experiments = dict(zip(TINY_PARTS, (one for one, _ in spy.trained), strict=True))
    whole, bare = experiments[WHOLE], experiments["auxiliary sets"]
    assert list(whole.auxiliary) == ["more"]
    assert bare.auxiliary == {}
    assert len(bare.vocabulary) < len(whole.vocabulary)
    for name in TINY_PARTS[2:]:
        assert experiments[name].splits is whole.splits
    sentences = dict(zip(TINY_PARTS, spy.sentences, strict=True))
    assert sentences["curriculum"] == []
    assert sentences["practice frames"] != sentences[WHOLE] == sentences["n-gram channels"]


def test_an_interrupted_ablation_goes_on_with_what_is_missing(
    root: Path, tmp_path: Path, spy: Spy
) -> None:
    straight = start(root, tmp_path / "straight", without_auxiliary=True)
    go_on(straight)
    broken = start(root, tmp_path / "broken", without_auxiliary=True)
    spy.trained, spy.stop = [], 3
    said = io.StringIO()
    with pytest.raises(KeyboardInterrupt):
        broken.run(progress(said))
    assert "the same command goes on" in said.getvalue()
    kept = json.loads((tmp_path / "broken" / "ablation.json").read_text(encoding="utf-8"))
    assert [len(part["networks"]) for part in kept["parts"]] == [2, 1, 0, 0]
    assert [bool(part["rates"]) for part in kept["parts"]] == [True, False, False, False]
    spy.trained, spy.stop = [], None
    again = start(root, tmp_path / "broken", without_auxiliary=True)
    assert "3 of them trained before" in go_on(again)
    assert len(spy.trained) == 8 - 3
    rates = [[part["rates"] for part in one.report["parts"]] for one in (straight, again)]
    assert rates[0] == rates[1]
    go_on(start(root, tmp_path / "broken", without_auxiliary=True))
    assert len(spy.trained) == 8 - 3


def test_more_seeds_are_added_to_those_there_are(root: Path, tmp_path: Path, spy: Spy) -> None:
    go_on(start(root, tmp_path, seeds=1, without_auxiliary=True))
    begun = start(root, tmp_path, seeds=2, without_auxiliary=True)
    go_on(begun)
    assert [part["name"] for part in begun.report["parts"]] == [
        name for name in TINY_PARTS if "sets" not in name
    ]
    assert [seed for _, seed in spy.trained] == [0] * 4 + [1] * 4


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"overrides": ["network.hidden=5"]}, "(config.network.hidden: 4 there, 5 here)"),
        ({"data": "more/train.csv"}, "(data.dev.rows: 6 there, 4 here)"),
        ({"without_auxiliary": True}, '(config.auxiliary.sets: ["more"] there, [] here)'),
    ],
)
def test_the_ablation_of_something_else_is_not_gone_on_from(
    change: dict[str, Any], said: str, root: Path, tmp_path: Path
) -> None:
    start(root, tmp_path)
    before = (tmp_path / "ablation.json").read_bytes()
    if "data" in change:
        change = {"data": str(root / change["data"])}
    with pytest.raises(DataError) as error:
        start(root, tmp_path, *change.pop("overrides", []), **change)
    assert said in str(error.value)
    assert "choose another --out" in str(error.value)
    assert (tmp_path / "ablation.json").read_bytes() == before


@pytest.mark.parametrize("content", ["{", "[]", '{"parts": [{"networks": [{"seed": 0}]}]}'])
def test_a_damaged_report_is_named(content: str, root: Path, tmp_path: Path) -> None:
    path = tmp_path / "ablation.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"ablation\.json: damaged"):
        start(root, tmp_path)


def test_the_command_shows_the_table_and_goes_on_where_it_was(root: Path, tmp_path: Path) -> None:
    overrides = [word for override in TINY for word in ("--set", override)]
    call: list[str | Path] = [
        "ablate",
        "en",
        "--data",
        root / "mine.csv",
        "--out",
        tmp_path / "out",
        *overrides,
    ]
    done = litotes(*call, "--without-auxiliary", "--seeds", "2")
    assert done.returncode == 0, done.stderr
    rows = [line.split("  ")[0] for line in done.stdout.splitlines()]
    table = rows[rows.index(WHOLE) :]
    assert table[:4] == [WHOLE, "− n-gram channels", "− curriculum", "− practice frames"]
    again = litotes(*call, "--without-auxiliary", "--seeds", "2", "--json")
    report = json.loads(again.stdout)
    assert report == json.loads((tmp_path / "out" / "ablation.json").read_text(encoding="utf-8"))
    assert [len(part["networks"]) for part in report["parts"]] == [2] * 4
    assert "8 of them trained before" in again.stderr


def test_the_table_has_finished_parts_with_mean_spread_and_difference() -> None:
    def rate(mean: float, sd: float, difference: float, n: int = 50) -> dict[str, Any]:
        return {"mean": mean, "sd": sd, "n": n, "difference": {"mean": difference, "sd": sd / 2}}

    def part(name: str, dev: dict[str, Any], suite: dict[str, Any]) -> dict[str, Any]:
        kinds = ("unseen_words", "unseen_frames", "negated_negative", "traps")
        rates = dict.fromkeys(kinds, suite)
        return {
            "name": name,
            "rates": {"dev_accuracy": dev, **rates, "opposite_order": rate(0, 0, 0, n=0)},
        }

    parts = [
        part(WHOLE, rate(0.861, 0.002, 0), rate(0.98, 0.01, 0)),
        part("curriculum", rate(0.8606, 0.004, -0.0004), rate(0.41, 0.1, -0.57)),
        {"name": "chunks", "rates": {}},
    ]
    console = Console(file=io.StringIO(), width=120)
    console.print(ablation_table({"name": "mine", "seeds": [0, 1], "parts": parts}))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    rows = [" ".join(line.split()) for line in lines if " ±" in line and "Mean" not in line]
    assert rows == [
        f"{WHOLE} 86.1 ±0.2 " + 4 * "98 ±1 " + "–",
        "− curriculum 86.1 ±0.4 +0.0 ±0.2 " + 4 * "41 ±10 (−57) " + "–",
    ]
    assert not any("chunks" in line for line in lines)
    assert markdown.ablation({"parts": parts}).splitlines()[2:] == [
        f"| {WHOLE} | 86.1 ± 0.2 |  | 98 | 98 | 98 | 98 | – |",
        "| − curriculum | 86.1 ± 0.4 | -0.0 ± 0.2 | 41 | 41 | 41 | 41 | – |",
    ]
