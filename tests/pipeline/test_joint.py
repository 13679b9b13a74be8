"""One network for several languages: what is shared, what is each one's own, what is refused."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from models.errors import ConfigError
from models.network import RecurrentClassifier
from pipeline import curriculum, languages
from pipeline.config import load_config
from pipeline.experiment import Experiment, architecture, prepare, train_network
from pipeline.joint import INPUT, Languages, check_alike, train_joint
from tests.progress import silent
from tests.test_acceptance import litotes, refused

SMALL = [
    "data.split_by=stratified",
    "data.dev_fraction=0.2",
    "data.test_fraction=0.2",
    "vectors.epochs=1",
    "channels.folds=3",
    "network.embedding=8",
    "network.hidden=8",
    "training.epochs=1",
    "curriculum.items_per_epoch=60",
    "curriculum.pre_passes=1",
    "curriculum.items_per_pre_pass=60",
    "baselines.strengths=[1.0]",
    "baselines.controls=false",
    "evaluation.resamples=100",
]


def write(language: str, file: Path) -> Path:
    record = languages.get(language)
    texts, labels = curriculum.generate(record, np.random.default_rng(1), 90)
    with file.open("w", encoding="utf-8", newline="") as out:
        numbered = zip(
            [f"{text}{record.joint}{i}" for i, text in enumerate(texts)], labels, strict=True
        )
        csv.writer(out).writerows([("text", "label"), *numbered])
    return file


@pytest.fixture(scope="module")
def experiments(tmp_path_factory: pytest.TempPathFactory) -> list[Experiment]:
    folder = tmp_path_factory.mktemp("sets")
    made = []
    for language, orders in (("en", 2), ("es", 1)):
        file = write(language, folder / f"{language}.csv")
        settings = [
            f"name={language}",
            f"language={language}",
            f"data.source=file:{file}",
            f"channels.orders={orders}",
        ]
        made.append(prepare(load_config("any", SMALL + settings), None, silent()))
    return made


def test_of_one_language_it_is_that_language_s_own_network(experiments: list[Experiment]) -> None:
    ((joint, history),) = train_joint(experiments[:1], "one", silent(), seed=3)
    own, expected = train_network(experiments[0], "one", silent(), seed=3)
    assert history == expected
    for name, P in own.members[0].parameters.items():
        assert np.array_equal(joint.members[0].parameters[name], P), name


def test_each_part_says_what_the_shared_network_says(experiments: list[Experiment]) -> None:
    shared = Languages([architecture(one.config, one.encoder) for one in experiments])
    network = RecurrentClassifier.initialize(shared.shape, np.random.default_rng(0))
    for i, one in enumerate(experiments):
        texts = one.encoded["dev"].texts
        part = shared.part(i, network.parameters)
        assert part.architecture == architecture(one.config, one.encoder)
        np.testing.assert_allclose(
            part.predict_proba(texts),
            network.predict_proba(shared.read(i, texts)),
            rtol=1e-6,
        )


def test_recurrence_and_readout_are_shared_and_words_are_not(
    experiments: list[Experiment],
) -> None:
    (one, _), (two, _) = train_joint(experiments, "joint", silent(), seed=0)
    P, Q = (model.members[0].parameters for model in (one, two))
    for name in P.keys() - {"embedding.0", INPUT}:
        assert np.array_equal(P[name], Q[name]), name
    width = min(len(P[INPUT]), len(Q[INPUT]))  # the channels are the last rows
    assert np.array_equal(P[INPUT][:width], Q[INPUT][:width])
    assert np.array_equal(P["embedding.0"][0], Q["embedding.0"][0])  # <unk>
    for model, experiment in ((one, experiments[0]), (two, experiments[1])):
        assert len(model.members[0].parameters["embedding.0"]) == len(experiment.vocabulary)
    both = [set(map(tuple, table["embedding.0"][1:].round(6))) for table in (P, Q)]
    assert both[0].isdisjoint(both[1])


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ("network.hidden=9", "network.hidden is 8 in any and 9 in any"),
        ("vocabulary.units=characters", "vocabulary.units is 'words' in any and 'characters'"),
        ("network.start_from=folder", "network.start_from"),
    ],
)
def test_networks_that_differ_cannot_be_one(setting: str, named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        check_alike([load_config("any", SMALL), load_config("any", [*SMALL, setting])])


def test_compare_judges_it_on_each_set_beside_its_own(tmp_path: Path) -> None:
    files = []
    for language in ("en", "es"):
        source = write(language, tmp_path / f"{language}.csv")
        file = tmp_path / f"{language}.toml"
        file.write_text(
            f'name = "{language}"\nlanguage = "{language}"\n[data]\nsource = "file:{source}"\n'
            '[vectors]\nenabled = false\n[network]\ncell = "elman"\n',
            encoding="utf-8",
        )
        files.append(str(file))
    settings = [part for setting in SMALL for part in ("--set", setting)]
    out = tmp_path / "runs"
    litotes("compare", *files, "--joint", "--out", str(out), *settings)
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    for run in report["runs"]:
        assert list(run["models"])[:2] == ["elman", "elman-joint"]
        assert run["joint"] == ["en", "es"]
        said = litotes("predict", "--model", str(out / run["name"] / "elman-joint"), "a", "b")
        assert said.stdout.count("\n") >= 2


def test_one_config_has_nothing_to_join() -> None:
    refused(litotes("compare", "en", "--joint", "--out", "runs"), "name two or more", status=2)
