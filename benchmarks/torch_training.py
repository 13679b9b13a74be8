"""A training step in PyTorch, in every form that may be the fastest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from benchmarks.our_step import CLIP, PLAIN_RATE, RATE, TrainingStep
from benchmarks.torch_networks import LAYERS, STEPS, LoopClassifier, Step, TorchClassifier, pad
from models.network import RecurrentClassifier
from models.packing import Ragged

COMPILED_WIDTH = 128
"""Compiling takes many times as long as measuring, so one width has to do."""


class Contender(NamedTuple):
    """One way to train."""

    name: str
    step: TrainingStep
    is_layer: bool = True
    """Whether it uses PyTorch's own layer; the target speaks of the best that do."""
    other_work: str = ""
    """Why its numbers differ from ours, where they do."""


def torch_contenders(
    classifier: RecurrentClassifier,
    texts: Ragged,
    labels: NDArray[np.int64],
    *,
    plain: bool = False,
) -> tuple[list[Contender], dict[str, str]]:
    """Return every way to train the same network in PyTorch, and why some do not run here.

    `plain` is that of `our_step`.
    """
    a, p = classifier.architecture, classifier.parameters
    layer = f"nn.{LAYERS[a.cell].__name__}"

    def padded(*, sparse: bool, bfloat16: bool = False) -> TrainingStep:
        network = TorchClassifier(a, p, sparse=sparse)

        def logits(rows: NDArray[np.int64]) -> Tensor:
            with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
                return network.padded(pad(texts, rows)).float()

        return torch_step(network, logits, labels, plain=plain)

    def packed_step(network: TorchClassifier | LoopClassifier) -> TrainingStep:
        def logits(rows: NDArray[np.int64]) -> Tensor:
            return network.packed(classifier.pack(texts, rows))

        return torch_step(network, logits, labels, plain=plain)

    def packed() -> TrainingStep:
        network = TorchClassifier(a, p, sparse=True)
        return packed_step(network)

    def loop(step: Step | None = None) -> TrainingStep:
        network = LoopClassifier(a, p, step)
        return packed_step(network)

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
        step = torch.compile(STEPS[a.cell], dynamic=True)
        try:
            loop(step)(np.arange(2))
        except Exception as error:  # whatever the compiler lacks here, the others are measured
            failed["torch.compile"] = str(error).strip().splitlines()[0]
        else:
            contenders.append(Contender("loop, torch.compile", loop(step), is_layer=False))
    return contenders, failed


def torch_step(
    network: nn.Module,
    logits: Callable[[NDArray[np.int64]], Tensor],
    labels: NDArray[np.int64],
    *,
    plain: bool = False,
) -> TrainingStep:
    """Return a training step in PyTorch: its own Adam, and for a sparse table its SparseAdam."""
    y = torch.from_numpy(labels)
    sparse = [m.weight for m in network.modules() if isinstance(m, nn.Embedding) and m.sparse]
    dense = [
        P
        for P in network.parameters()
        if P.requires_grad and not any(P is table for table in sparse)
    ]
    optimizers: list[torch.optim.Optimizer]
    if plain:
        optimizers = [torch.optim.SGD([*dense, *sparse], PLAIN_RATE)]
    else:
        optimizers = [torch.optim.Adam(dense, RATE, fused=True)]
        optimizers += [torch.optim.SparseAdam([table], RATE) for table in sparse]

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
