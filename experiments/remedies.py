"""What each remedy does: a network as it is, and with one of them switched on or off.

Two networks are looked at, one for each illness: tanh, whose gradient vanishes, and relu, whose
gradient explodes, since no slope below 1 holds it back.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from experiments import reviews, steps
from experiments.drawing import COLOURS, panels
from experiments.gap_tasks import PROBLEMS, Outcome, Recipe, learn
from experiments.options import Options
from models.network import Architecture, RecurrentClassifier
from pipeline.training import Examples

LENGTH = 30
BUDGET = 1_000
SEEDS = 3
REVIEW_LENGTH = 100
REVIEW_STEPS = 250
HELD_OUT = 500
UNCLIPPED = 1e30

TANH = Recipe("elman", initialization="orthogonal")
RELU = Recipe("elman", "relu", initialization="identity", optimizer="sgd", rate=0.03)
RECIPES = {
    "tanh: clipped, orthogonal start": TANH,
    "tanh: clipping off": replace(TANH, clip_norm=UNCLIPPED),
    "tanh: Glorot's start": replace(TANH, initialization="glorot"),
    "tanh: identity start": replace(TANH, initialization="identity"),
    "tanh: gates (GRU)": replace(TANH, cell="gru"),
    "tanh: gates (LSTM)": replace(TANH, cell="lstm"),
    "tanh: weight penalty on": replace(TANH, weight_penalty=1e-3),
    "tanh: recurrent dropout on": replace(TANH, recurrent_dropout=0.2),
    "relu: clipped, identity start": RELU,
    "relu: clipping off": replace(RELU, clip_norm=UNCLIPPED),
    "relu: clipping off, weight penalty on": replace(
        RELU, clip_norm=UNCLIPPED, weight_penalty=1e-3
    ),
    "relu: clipping off, recurrent dropout on": replace(
        RELU, clip_norm=UNCLIPPED, recurrent_dropout=0.2
    ),
    "relu: clipping off, Adam": replace(RELU, clip_norm=UNCLIPPED, optimizer="adam", rate=3e-4),
    "relu: Glorot's start": replace(RELU, initialization="glorot"),
}
"""Adam and rate 1e-3 for tanh, plain descent and rate .03 for relu: Adam divides by the gradient's
own size, and would hide an explosion."""


def run(options: Options) -> pd.DataFrame:
    """Learn recall and addition over a gap, and real reviews, by every recipe."""
    budget, seeds, review_steps = BUDGET, range(SEEDS), REVIEW_STEPS
    if options.quick:
        budget, seeds, review_steps = 3, range(1), 2
    examples, words = reviews.load(
        options, "imdb", 4_000, shortest=REVIEW_LENGTH, longest=REVIEW_LENGTH
    )
    rows = []
    with options.progress.task("remedies", len(RECIPES)) as task:
        for name, recipe in RECIPES.items():
            for seed in seeds:
                outcomes = {
                    f"{problem} over {LENGTH} steps": learn(recipe, of, LENGTH, budget, seed)
                    for problem, of in PROBLEMS.items()
                }
                outcomes["reviews"] = read(recipe, examples, words, review_steps, seed)
                rows += [
                    {"recipe": name, "on": on, "seed": seed} | outcome._asdict()
                    for on, outcome in outcomes.items()
                ]
            task.advance()
    return pd.DataFrame(rows)


def read(recipe: Recipe, examples: Examples, words: int, count: int, seed: int) -> Outcome:
    """Train on reviews; the error is the share of held-out reviews that are misjudged."""
    shape = Architecture(
        (words,),
        embedding=recipe.hidden,
        hidden=recipe.hidden,
        cell=recipe.cell,
        activation=recipe.activation,
        initialization=recipe.initialization,
        weight_penalty=recipe.weight_penalty,
        recurrent_dropout=recipe.recurrent_dropout,
    )
    network = RecurrentClassifier.initialize(shape, np.random.default_rng(seed))
    held_out = np.arange(min(HELD_OUT, len(examples.labels) // 2))
    rest = np.arange(len(held_out), len(examples.labels))
    rules = steps.Rules(count, recipe.optimizer, recipe.rate, recipe.clip_norm, recipe.batch)
    learnt_from = Examples(examples.texts.take(rest), examples.labels[rest])
    record = steps.train(network, learnt_from, rules, seed)
    error = float("nan")
    if not record.diverged:
        with np.errstate(over="ignore", invalid="ignore"):  # what explodes may do so here first
            p = network.predict_proba(examples.texts.take(held_out))
        error = float(np.mean(p.argmax(axis=1) != examples.labels[held_out]))
    return Outcome(False, len(record.norms), error, max(record.norms), record.diverged)


def draw(table: pd.DataFrame) -> Figure:
    """The error that is left, a dot a seed; a cross at the right edge: diverged."""
    problems = list(table.groupby("on", sort=False))
    figure, axes = panels(len(problems), width=3.9, height=4.4)
    recipes = list(table["recipe"].unique())
    for ax, (name, part) in zip(axes, problems, strict=True):
        place = -part["recipe"].map(recipes.index)
        reviews_read = name == "reviews"
        chance = {"recall": 0.75, "addition": 1 / 6}.get(str(name).split()[0], 0.5)
        right = chance * 1.25
        ax.axvline(chance, color="black", lw=0.8, ls=":")
        good, fallen = ~part["diverged"], part["diverged"]
        ax.plot(part["error"][good], place[good], "o", color=COLOURS[0], ms=5)
        ax.plot([right] * int(fallen.sum()), place[fallen], "x", color=COLOURS[1], ms=7)
        ax.set(title=str(name), xlabel="held-out error" if reviews_read else "error at the end")
        if not reviews_read:
            ax.set_xscale("log")
        ax.set_yticks([-i for i in range(len(recipes))], [] if ax is not axes[0] else recipes)
    return figure
