"""Scoring: encoded texts a second, and the wait for one sentence, against PyTorch's layers.

And what the recipe's extras cost: characters beside words, channels, chunks, a pooled readout and
dropout, all on, against the plain network of the same cell and width.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks import data
from benchmarks.artifact import recipe_encoder
from benchmarks.bound import recurrent_products
from benchmarks.measuring import Seconds, take_turns
from benchmarks.options import Options
from benchmarks.our_step import full_batches, our_step, pass_over
from benchmarks.results import Row, cost_row, rate_row
from benchmarks.torch_networks import TorchClassifier, pad
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged, batches_by_length, pack
from models.scoring import ROWS_PER_BATCH, TOKENS_PER_BATCH
from pipeline.config import load_config
from pipeline.experiment import architecture

Array = NDArray[Any]
Scorer = Callable[[Ragged], Array]
"""Sequences → class probabilities <float>[sequences, K]."""

WIDTH = 128
SETS = {"sst2": 4_000, "chnsenticorp_hotel": 1_500, "imdb": 500}
"""Set → reviews a round."""

THROUGHPUT = {"elman": 2.5, "lstm": 1.0, "gru": 1.0}
"""Cell → the least ratio to PyTorch's layer."""
LATENCY = {"elman": 3.0, "lstm": 1.0, "gru": 1.0}
SHARE = 0.85
"""The least share of the time that the recurrent products alone take (Elman)."""
EXTRAS = 0.6
"""The least speed with all extras on, relative to the plain network."""

BATCH_SIZES = (32, 64, 128, 256, 512)
"""PyTorch gets the best of them."""
SENTENCES = 200
TOLERANCE = 1e-4
"""So far may probabilities lie apart."""

RECIPE = "zh-chnsenticorp_hotel"
"""The config whose extras are measured; it has all but the chunks."""
CHUNK = 50


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of throughput, latency and extras."""
    torch.set_num_threads(1)
    for cell in THROUGHPUT:
        for name, reviews in SETS.items():
            task = f"{name} {cell} {WIDTH}"
            if options.wants(task):
                count = reviews // (4 if options.quick else 1)
                yield from _throughput(task, data.load(options, name), cell, count, options)
        task = f"sentence {cell} {WIDTH}"
        if options.wants(task):
            yield _latency(task, data.load(options, "sst2"), cell, options)
    for cell in ("elman", "gru"):
        if options.wants(f"extras {cell}"):
            yield from _extras(data.load(options, "chnsenticorp_hotel"), cell, options)


def _throughput(
    task: str, texts: data.ReviewSet, cell: str, count: int, options: Options
) -> Iterator[Row]:
    rng = np.random.default_rng(0)
    classifier = _classifier(texts, cell, rng)
    sequences = texts.encoded.take(np.arange(min(count, len(texts.encoded))))
    network = TorchClassifier(classifier.architecture, classifier.parameters, sparse=False).eval()
    forms = {"padded": torch_padded, "packed": torch_packed}
    rivals: dict[str, Callable[[], Array]] = {}
    with options.progress.task(task, options.rounds) as bar:
        for form, score in forms.items():
            trials = {str(n): partial(score, network, sequences, n) for n in BATCH_SIZES}
            seconds = take_turns(trials, 2)
            best = min(trials, key=lambda name: float(seconds[name].min()))
            rivals[f"nn.{type(network.layer).__name__} {form}, {best} a batch"] = trials[best]
        ours = partial(classifier.scorer().predict_proba, sequences)
        for name, work in rivals.items():
            _check_same(f"{task}: {name}", work(), ours())
        packed = [
            classifier.pack(sequences, rows)
            for rows in batches_by_length(sequences.lengths, TOKENS_PER_BATCH, ROWS_PER_BATCH)
        ]
        products = recurrent_products(classifier.architecture, packed, rng)
        works: dict[str, Callable[[], object]] = {"ours": ours, **rivals, "products": products}
        seconds = take_turns(works, options.rounds, bar)
    tokens = int(sequences.indptr[-1])
    best = min(rivals, key=lambda name: float(np.median(seconds[name])))
    for name in rivals:
        target = THROUGHPUT[cell] if name == best else None
        yield rate_row(task, name, seconds["ours"], seconds[name], tokens, target=target)
    yield rate_row(
        task,
        "recurrent products alone",
        seconds["ours"],
        seconds["products"],
        tokens,
        target=SHARE if cell == "elman" else None,
        same_work=False,
        note="share of bound",
    )


def _latency(task: str, texts: data.ReviewSet, cell: str, options: Options) -> Row:
    classifier = _classifier(texts, cell, np.random.default_rng(0))
    network = TorchClassifier(classifier.architecture, classifier.parameters, sparse=False).eval()
    sentences = [texts.encoded.take(np.array([i])) for i in range(SENTENCES)]
    ours: Scorer = classifier.scorer().predict_proba
    theirs: Scorer = partial(torch_padded, network, batch_size=1)
    for sentence in sentences[:10]:
        _check_same(task, theirs(sentence), ours(sentence))
    with options.progress.task(task, options.rounds) as bar:
        waits: dict[str, Seconds] = {name: np.empty(options.rounds) for name in ("ours", "torch")}
        for i in range(options.rounds):
            for name, scorer in (("ours", ours), ("torch", theirs)):
                waits[name][i] = np.median([_wait(scorer, sentence) for sentence in sentences])
            bar.advance()
    return cost_row(
        task,
        f"nn.{type(network.layer).__name__}",
        1e6 * waits["ours"],
        1e6 * waits["torch"],
        "µs, median",
        faster=True,
        target=LATENCY[cell],
    )


def _wait(scorer: Scorer, sentence: Ragged) -> float:
    started = time.process_time()
    scorer(sentence)
    return time.process_time() - started


def _classifier(texts: data.ReviewSet, cell: str, rng: np.random.Generator) -> RecurrentClassifier:
    a = Architecture((len(texts.vocabulary),), WIDTH, WIDTH, cell=cell)
    return RecurrentClassifier.initialize(a, rng)


def _check_same(what: str, theirs: Array, ours: Array) -> None:
    apart = float(np.abs(theirs - ours).max())
    if not apart <= TOLERANCE:
        raise RuntimeError(f"{what}: probabilities differ from ours by {apart:.1e}")


def torch_padded(network: TorchClassifier, sequences: Ragged, batch_size: int) -> Array:
    """Score in PyTorch: sorted by length, padded."""
    return _score(sequences, batch_size, lambda rows: network.padded(pad(sequences, rows)))


def torch_packed(network: TorchClassifier, sequences: Ragged, batch_size: int) -> Array:
    """Score in PyTorch: sorted by length, packed."""
    return _score(sequences, batch_size, lambda rows: network.packed(pack(sequences, rows)))


def _score(
    sequences: Ragged, batch_size: int, logits: Callable[[NDArray[np.int64]], torch.Tensor]
) -> Array:
    order = np.argsort(sequences.lengths, kind="stable")
    with torch.inference_mode():
        parts = [
            torch.softmax(logits(order[start : start + batch_size]), dim=1).numpy()
            for start in range(0, len(order), batch_size)
        ]
    sorted_back = np.empty_like(order)
    sorted_back[order] = np.arange(len(order))
    return np.concatenate(parts)[sorted_back]


def _extras(texts: data.ReviewSet, cell: str, options: Options) -> Iterator[Row]:
    """Compare the network with everything on with the plain one that reads the same positions."""
    rng = np.random.default_rng(0)
    config = load_config(RECIPE, [f'network.cell="{cell}"', f"network.chunk={CHUNK}"])
    encoder = recipe_encoder(texts, config)
    rows = np.arange(400 if options.quick else 1_600)
    full_texts = encoder(texts.tokens[: len(rows)])
    plain_texts = Ragged(
        full_texts.ids[1:], full_texts.indptr, np.empty((full_texts.ids.shape[1], 0), np.float32)
    )
    full = RecurrentClassifier.initialize(architecture(config, encoder), rng)
    a = full.architecture
    plain = RecurrentClassifier.initialize(
        Architecture(a.vocabularies[1:], a.embedding, a.hidden, cell=cell), rng
    )
    batches = full_batches(full_texts.lengths, rng)[:12]
    positions = int(full_texts.lengths[np.concatenate(batches)].sum())
    labels = texts.labels[rows]
    works: Mapping[str, Mapping[str, Callable[[], object]]] = {
        "training": {
            "ours": pass_over(our_step(full, full_texts, labels, rng), batches),
            "plain": pass_over(our_step(plain, plain_texts, labels), batches),
        },
        "scoring": {
            "ours": partial(full.predict_proba, full_texts),
            "plain": partial(plain.predict_proba, plain_texts),
        },
    }
    for what, pair in works.items():
        task = f"extras {cell} {what}"
        with options.progress.task(task, options.rounds) as bar:
            seconds = take_turns(pair, options.rounds, bar)
        amount = positions if what == "training" else int(full_texts.indptr[-1])
        yield rate_row(
            task,
            "without extras",
            seconds["ours"],
            seconds["plain"],
            amount,
            "positions/s",
            target=EXTRAS,
            same_work=False,
        )
