"""A child process of `benchmarks.growth`: learns from mapped ids, prints its peak memory in MB.

Anonymous memory alone: pages of a mapped file are the system's to drop.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.our_step import TrainingStep, full_batches, our_step
from benchmarks.synthetic import documents
from models.network import Architecture, RecurrentClassifier
from models.packing import Ragged

STATUS = Path("/proc/self/status")
INTERVAL = 0.002
"""Seconds between two looks."""
WIDTH = 64
STEPS = 300
LEARNERS = ("ours", "torch")


def write(folder: Path, count: int, words: int) -> None:
    """Write documents and labels as files to be mapped."""
    rng = np.random.default_rng(0)
    texts = documents(rng, count, 8, 24, words)
    np.save(folder / "ids.npy", texts.ids)
    np.save(folder / "indptr.npy", texts.indptr)
    np.save(folder / "labels.npy", rng.integers(0, 2, count))
    np.save(folder / "words.npy", words)


def main(learner: str, folder: Path) -> None:
    """Learn for some steps from batches all over the files."""
    ids, indptr, labels = (
        np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("ids", "indptr", "labels")
    )
    texts = Ragged(ids, indptr, np.empty((ids.shape[1], 0), np.float32))
    rng = np.random.default_rng(0)
    a = Architecture((int(np.load(folder / "words.npy")),), WIDTH, WIDTH)
    with _peak() as peak:
        step = _learner(learner, RecurrentClassifier.initialize(a, rng), texts, labels)
        for rows in full_batches(texts.lengths, rng)[:STEPS]:
            step(rows)
    print(peak[0])


def _learner(
    name: str, classifier: RecurrentClassifier, texts: Ragged, labels: NDArray[np.int64]
) -> TrainingStep:
    if name == "ours":
        return our_step(classifier, texts, labels)
    import torch

    from benchmarks.torch_networks import TorchClassifier, pad
    from benchmarks.torch_training import torch_step

    torch.set_num_threads(1)
    network = TorchClassifier(classifier.architecture, classifier.parameters, sparse=True)
    return torch_step(network, lambda rows: network.padded(pad(texts, rows)), labels)


@contextmanager
def _peak() -> Iterator[list[float]]:
    """Give a list whose one number is, after the block, the most memory that was seen."""
    peak = [0.0]
    over = threading.Event()

    def watch() -> None:
        while not over.wait(INTERVAL):
            peak[0] = max(peak[0], anonymous_memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def anonymous_memory() -> float:
    """Return this process's anonymous resident memory in MB."""
    for line in STATUS.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise OSError(f"{STATUS}: tells no RssAnon")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
