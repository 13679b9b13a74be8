"""Training: tokens a second against PyTorch, and our share of what the matrix products alone take.

One step is what `pipeline.training` does: pack, loss and gradients, clip, Adam. Everyone reads the
same batches of like length from the same weights, and a rival that claims the same work has to show
the same losses before it is timed.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from benchmarks import data
from benchmarks.bound import training_products
from benchmarks.measuring import take_turns
from benchmarks.options import Options
from benchmarks.results import Row, rate_row
from benchmarks.torch_networks import STEPS, LoopClassifier, Step, TorchClassifier, pad
from models.network import Architecture, RecurrentClassifier
from models.optimizers import Adam, clip_by_global_norm
from models.packing import Ragged

BATCH = 64
POOL_BATCHES = 50
RATE = 1e-3
EPSILON = 1e-12
"""So small because PyTorch's SparseAdam leaves ε out of the bias correction, and Adam does not."""
CLIP = 1.0

SETS = {"sst2": 4_000, "chnsenticorp_hotel": 1_500, "imdb": 500}
"""Set → reviews of a round at 64 units; so that a round takes some tenths of a second."""

TARGETS = {
    ("elman", 64): (3.0, 3.5, 3.5),
    ("elman", 128): (2.4, 2.6, 2.6),
    ("elman", 256): (2.0, 2.3, 2.4),
    ("lstm", 128): (1.4, 1.5, 1.6),
    ("gru", 128): (1.8, 1.8, 1.8),
}
"""Cell and width → the least ratio to PyTorch's best layer, a set each."""

SHARES = {64: 0.60, 128: 0.75, 256: 0.82}
"""Width → the least share of the time that the matrix products alone take (Elman)."""

COMPILED_WIDTH = 128
"""Compiling takes many times as long as measuring, so one width has to do."""

CHECKED_STEPS = 5
TOLERANCE = 1e-5
"""So far may losses lie apart, in nats, over the checked steps."""

TrainingStep = Callable[[NDArray[np.int64]], float]
"""Rows of a batch → the loss before the update."""


class Contender(NamedTuple):
    """One way to train."""

    name: str
    step: TrainingStep
    is_layer: bool = True
    """Whether it uses PyTorch's own layer; the target speaks of the best that do."""
    other_work: str = ""
    """Why its numbers differ from ours, where they do."""


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of every set, cell and width."""
    torch.set_num_threads(1)
    for place, (name, reviews) in enumerate(SETS.items()):
        for (cell, hidden), targets in TARGETS.items():
            task = f"{name} {cell} {hidden}"
            if options.wants(task):
                texts = data.load(options, name)
                width = hidden * (1 if cell == "elman" else 2)
                count = max(5, reviews * 64 // width // BATCH // (4 if options.quick else 1))
                yield from _case(task, texts, cell, hidden, count, targets[place], options)


def _case(
    task: str,
    texts: data.ReviewSet,
    cell: str,
    hidden: int,
    count: int,
    target: float,
    options: Options,
) -> Iterator[Row]:
    rng = np.random.default_rng(0)
    a = Architecture((len(texts.vocabulary),), hidden, hidden, cell=cell)
    classifier = RecurrentClassifier.initialize(a, rng)
    batches = batches_of_like_length(texts.encoded.lengths, rng)[:count]
    tokens = int(texts.encoded.lengths[np.concatenate(batches)].sum())
    us = Contender("ours", our_step(classifier, texts.encoded, texts.labels))
    rivals, failed = torch_contenders(classifier, texts.encoded, texts.labels)
    contenders = [us, *rivals]
    with options.progress.task(task, options.rounds + 1) as bar:
        # the first pass over the batches warms up, and shows who does the same work
        losses = {c.name: np.array([c.step(rows) for rows in batches]) for c in contenders}
        apart = {
            c.name: float(np.abs(losses[c.name] - losses["ours"])[:CHECKED_STEPS].max())
            for c in rivals
        }
        for c in rivals:
            if not c.other_work and not apart[c.name] <= TOLERANCE:
                raise RuntimeError(
                    f"{task}: {c.name} does other work: losses differ by {apart[c.name]:.1e} nats"
                )
        bar.advance()
        packed = [classifier.pack(texts.encoded, rows) for rows in batches]
        works: dict[str, Callable[[], object]] = {
            c.name: pass_over(c.step, batches) for c in contenders
        }
        works["products"] = training_products(a, packed, rng)
        works["products"]()
        seconds = take_turns(works, options.rounds, bar, warm_up=False)
    layers = [c.name for c in rivals if c.is_layer]
    best = min(layers, key=lambda name: float(np.median(seconds[name])))
    for c in rivals:
        yield rate_row(
            task,
            c.name,
            seconds["ours"],
            seconds[c.name],
            tokens,
            target=target if c.name == best else None,
            same_work=not c.other_work,
            note=c.other_work or f"Δloss {apart[c.name]:.0e}",
        )
    for name, reason in failed.items():
        options.progress.console.print(f"  {task}: {name} does not run: {reason}", markup=False)
    yield rate_row(
        task,
        "matrix products alone",
        seconds["ours"],
        seconds["products"],
        tokens,
        target=SHARES[hidden] if cell == "elman" else None,
        same_work=False,
        note="share of bound",
    )


def pass_over(step: TrainingStep, batches: Sequence[NDArray[np.int64]]) -> Callable[[], None]:
    """Return the work of one step on each batch."""

    def work() -> None:
        for rows in batches:
            step(rows)

    return work


def batches_of_like_length(
    lengths: NDArray[np.int64], rng: np.random.Generator
) -> list[NDArray[np.int64]]:
    """Batch as `pipeline.training` does: shuffled, sorted within pools, the batches shuffled."""
    order = rng.permutation(len(lengths))
    batches: list[NDArray[np.int64]] = []
    for start in range(0, len(order), BATCH * POOL_BATCHES):
        pool = order[start : start + BATCH * POOL_BATCHES]
        pool = pool[np.argsort(lengths[pool], kind="stable")]
        batches += np.split(pool, range(BATCH, len(pool), BATCH))
    return [batches[i] for i in rng.permutation(len(batches)) if len(batches[i]) == BATCH]


def our_step(
    classifier: RecurrentClassifier,
    texts: Ragged,
    labels: NDArray[np.int64],
    rng: np.random.Generator | None = None,
) -> TrainingStep:
    """Return our training step, on a copy of the classifier; `rng` draws the dropout."""
    classifier, optimizer = copy.deepcopy(classifier), Adam(epsilon=EPSILON)

    def step(rows: NDArray[np.int64]) -> float:
        batch = classifier.pack(texts, rows)
        loss, gradients = classifier.loss_and_gradients(batch, labels[rows], rng)
        clip_by_global_norm(gradients, CLIP)
        optimizer.step(classifier.parameters, gradients, RATE)
        return loss

    return step


def torch_contenders(
    classifier: RecurrentClassifier, texts: Ragged, labels: NDArray[np.int64]
) -> tuple[list[Contender], dict[str, str]]:
    """Return every way to train the same network in PyTorch, and why some do not run here."""
    a, p = classifier.architecture, classifier.parameters
    layer = {"elman": "nn.RNN", "lstm": "nn.LSTM", "gru": "nn.GRU"}[a.cell]

    def padded(*, sparse: bool, bfloat16: bool = False) -> TrainingStep:
        network = TorchClassifier(a, p, sparse=sparse)

        def logits(rows: NDArray[np.int64]) -> Tensor:
            with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
                return network.padded(pad(texts, rows)).float()

        return torch_step(network, logits, labels)

    def packed() -> TrainingStep:
        network = TorchClassifier(a, p, sparse=True)
        return torch_step(
            network, lambda rows: network.packed(classifier.pack(texts, rows)), labels
        )

    def loop(step: Step | None = None) -> TrainingStep:
        network = LoopClassifier(a, p, step)
        return torch_step(
            network, lambda rows: network.packed(classifier.pack(texts, rows)), labels
        )

    contenders = [
        Contender(f"{layer} padded, sparse", padded(sparse=True)),
        Contender(f"{layer} padded, dense", padded(sparse=False), other_work="moves all rows"),
        Contender(f"{layer} packed, sparse", packed()),
        Contender("loop, distinct tokens", loop(), is_layer=False),
    ]
    if a.cell == "lstm":
        bfloat16 = padded(sparse=True, bfloat16=True)
        contenders.append(
            Contender(f"{layer} bfloat16", bfloat16, is_layer=False, other_work="8-bit mantissa")
        )
    failed = {}
    if a.hidden == COMPILED_WIDTH:
        torch._dynamo.reset()
        step = torch.compile(STEPS[a.cell], dynamic=True)
        try:
            loop(step)(np.arange(2))
        except Exception as error:  # whatever the compiler lacks here, the others are measured
            failed["torch.compile"] = str(error).strip().splitlines()[0]
        else:
            contenders.append(Contender("loop, torch.compile", loop(step), is_layer=False))
    return contenders, failed


def torch_step(
    network: nn.Module, logits: Callable[[NDArray[np.int64]], Tensor], labels: NDArray[np.int64]
) -> TrainingStep:
    """Return a training step in PyTorch: its own Adam, and for a sparse table its SparseAdam."""
    y = torch.from_numpy(labels)
    sparse = [m.weight for m in network.modules() if isinstance(m, nn.Embedding) and m.sparse]
    dense = [
        P
        for P in network.parameters()
        if P.requires_grad and not any(P is table for table in sparse)
    ]
    optimizers: list[torch.optim.Optimizer] = [
        torch.optim.Adam(dense, RATE, eps=EPSILON, fused=True)
    ]
    if sparse:
        optimizers.append(torch.optim.SparseAdam(sparse, RATE, eps=EPSILON))

    def step(rows: NDArray[np.int64]) -> float:
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss = nn.functional.cross_entropy(logits(rows), y[torch.from_numpy(rows)])
        loss.backward()
        _clip(dense, sparse)
        for optimizer in optimizers:
            optimizer.step()
        return float(loss.item())

    return step


def _clip(dense: Sequence[Tensor], sparse: Sequence[Tensor]) -> None:
    """Clip by the global norm; PyTorch's own function does not take sparse gradients."""
    for table in sparse:
        assert table.grad is not None
        table.grad = table.grad.coalesce()  # SparseAdam would do it: once is enough
    gradients = [P.grad for P in dense if P.grad is not None]
    gradients += [table.grad.values() for table in sparse if table.grad is not None]
    norm = nn.utils.get_total_norm(gradients)
    if norm > CLIP:
        for gradient in gradients:
            gradient.mul_(CLIP / norm)
