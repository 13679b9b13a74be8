"""The experiments on gradients run on what is generated, and their committed tables are drawn."""

import importlib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

from experiments import gap_tasks, reviews, steps
from experiments.drawing import svg
from experiments.gap_tasks import PROBLEMS, LastStateNetwork, Problem, Recipe, learn
from experiments.options import Options
from models.errors import DataError
from models.network import Architecture, RecurrentClassifier
from pipeline.progress import Progress

NAMES = ["counting", "gaps", "norms", "reach", "remedies"]
TABLES = Path(__file__).resolve().parents[2] / "docs" / "tables"
QUICK = Options(None, quick=True, progress=Progress(Console(quiet=True)))


@pytest.mark.parametrize("name", NAMES)
def test_a_quick_run_makes_a_table_with_the_columns_of_the_committed_one(name: str) -> None:
    table = importlib.import_module(f"experiments.{name}").run(QUICK)
    committed = pd.read_csv(TABLES / f"{name}.csv")
    assert list(table.columns) == list(committed.columns)


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_table_is_drawn_to_the_same_bytes_each_time(name: str) -> None:
    module, table = importlib.import_module(f"experiments.{name}"), TABLES / f"{name}.csv"
    first = svg(module.draw(pd.read_csv(table)))
    assert first == svg(module.draw(pd.read_csv(table)))


def test_real_reviews_need_a_folder() -> None:
    with pytest.raises(DataError, match="--data-root"):
        reviews.load(Options(None, quick=False, progress=QUICK.progress), "imdb", 10, longest=9)


@pytest.mark.parametrize("cell", ["elman", "lstm", "gru"])
@pytest.mark.parametrize("name", PROBLEMS)
def test_the_gradient_of_the_network_on_real_inputs(name: str, cell: str) -> None:
    rng = np.random.default_rng(1)
    problem = PROBLEMS[name]
    network = LastStateNetwork(Recipe(cell, hidden=3), problem, rng)
    x, targets = problem.draw(rng, 4, 5)
    x = x.astype(np.float64)
    for key, P in network.parameters.items():
        network.parameters[key] = P + rng.standard_normal(P.shape) * 0.3

    losses: list[float] = []

    def loss(outputs: np.ndarray) -> tuple[float, np.ndarray]:
        losses.append(problem.loss(outputs, targets)[0])
        return problem.loss(outputs, targets)

    gradients = network.gradients(x, loss)
    for key, P in network.parameters.items():
        if key == "c" and cell != "gru":
            continue
        for index in np.ndindex(P.shape):
            value = P[index]
            for shifted in (value + 1e-6, value - 1e-6):
                P[index] = shifted
                network.gradients(x, loss)
            P[index] = value
            numerical = (losses[-2] - losses[-1]) / 2e-6
            assert gradients[key][index] == pytest.approx(numerical, abs=1e-7)


def test_what_is_to_be_recalled_stands_first_and_nowhere_else() -> None:
    x, targets = gap_tasks.draw_recall(np.random.default_rng(0), 50, 7)
    ids = x.argmax(axis=2)
    assert ids[:, 0].tolist() == targets.tolist()
    assert ids[:, 1:].min() >= gap_tasks.SYMBOLS


def test_the_sum_is_that_of_one_marked_number_in_each_half() -> None:
    x, targets = gap_tasks.draw_addition(np.random.default_rng(0), 50, 11)
    value, mark = x[:, :, 0], x[:, :, 1]
    np.testing.assert_allclose((value * mark).sum(axis=1), targets, rtol=1e-6)
    assert mark[:, :5].sum(axis=1).tolist() == mark[:, 5:].sum(axis=1).tolist() == [1] * 50


def test_a_gap_is_bridged_and_an_explosion_is_reported() -> None:
    recipe = Recipe("elman", initialization="orthogonal")
    bridged = learn(recipe, PROBLEMS["recall"], 5, 300, seed=0)
    assert bridged.learnt
    assert bridged.error < 0.01
    wild = Recipe("elman", "relu", "identity", "sgd", rate=1e3, clip_norm=1e30)
    fallen = learn(wild, PROBLEMS["addition"], 30, 100, seed=0)
    assert fallen.diverged
    assert not fallen.learnt


def test_the_weight_penalty_shrinks_w() -> None:
    still = Problem(*PROBLEMS["recall"][:3], lambda o, y: (0.0, 0 * o), *PROBLEMS["recall"][4:])
    recipe = Recipe("elman", optimizer="sgd", rate=0.1, weight_penalty=0.5)
    # the only gradient is the penalty's, λW, whose norm is recorded before clipping
    norm = learn(recipe, still, 3, 1, seed=0).largest_norm
    W = LastStateNetwork(recipe, still, np.random.default_rng(0)).parameters["W"]
    assert norm == pytest.approx(0.5 * np.linalg.norm(W), rel=1e-5)


def test_training_stops_at_a_gradient_that_is_no_number() -> None:
    examples = reviews.generated(np.random.default_rng(0), 40, 5)
    network = RecurrentClassifier.initialize(Architecture((50,), 4, 4), np.random.default_rng(0))
    assert not steps.train(network, examples, steps.Rules(steps=3)).diverged
    network.parameters["readout.c"][0] = np.nan
    record = steps.train(network, examples, steps.Rules(steps=3))
    assert record.diverged
    assert len(record.norms) == 1
