"""Updates from the shards of a batch, by one process or by several, to the same bytes.

A batch's rows are dealt out to S shards. Each shard's gradient g_s, the mean over its n_s rows, is
computed by itself, and the batch's is their mean, added up in the order of the shards::

    g = Σ_s (n_s / n) g_s

A shard also stands for rows s, s + S, … of every parameter: they are added up, clipped and updated
apart, which is all the same to optimizers that work element by element. So nothing depends on who
does what. With two shards in two processes::

    rank 0                   rank 1
    g_0                      g_1                      into shared memory
    ──────────── all wait for all ────────────
    g[0::2], its norm        g[1::2], its norm
    ──────────── all wait for all ────────────
    P[0::2] −= …             P[1::2] −= …             P in shared memory, moments with their owner
    ──────────── all wait for all ────────────

The shared memory has no name that could outlive its processes, and a process whose pipe to the
leader breaks ends.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import DTypeLike, NDArray
from threadpoolctl import threadpool_limits

from models.arena import Arena
from models.embedding import Gradients, SparseRows, table_name
from models.errors import TrainingError
from models.network import Architecture, Classifier
from models.optimizers import OPTIMIZERS, clip, squared_norm
from models.packing import Ragged
from pipeline.resources import usable_cores
from pipeline.workers import apart

Array = NDArray[Any]

SPAWN = get_context("spawn")

GRACE = 5
"""Seconds that a process gets to end by itself."""


class Pass(NamedTuple):
    """What the steps of one pass have in common."""

    class_weights: Array | None
    """<float>[K], as in `Classifier.loss_and_gradients`."""
    frozen: bool
    """Whether the embedding stays as it is."""


class Step(NamedTuple):
    """One update."""

    texts: Ragged
    """The batch, n sequences."""
    labels: NDArray[np.int64]
    """<int64>[n]"""
    rate: float
    dropout: Sequence[int] | None
    """What seeds the dropout; nothing is dropped without it."""


class Rules(NamedTuple):
    """What all steps have in common."""

    optimizer: str
    """Of `models.optimizers.OPTIMIZERS`."""
    clip_norm: float
    shards: int


class Worker:
    """One process's share of the work.

    Parameters
    ----------
    rank, processes
        Which of how many it is.
    classifier
        With parameters that all processes share.
    rules
        Of the training.
    results
        A place for each shard's gradients; all processes share it.
    """

    def __init__(
        self,
        rank: int,
        processes: int,
        classifier: Classifier,
        rules: Rules,
        results: list[Any] | SharedGradients,
    ) -> None:
        self._classifier = classifier
        self._rules = rules
        self._results = results
        self._shards = range(rank, rules.shards, processes)
        self._arena = Arena()
        self.restart()

    def restart(self) -> None:
        """Forget what the optimizers remember."""
        self._optimizers = {s: OPTIMIZERS[self._rules.optimizer]() for s in self._shards}

    def begin(self, common: Pass) -> None:
        """Take up another pass."""
        self._pass = common

    def compute(self, step: Step) -> dict[int, float]:
        """Put the gradients of this worker's shards where all find them; return the losses."""
        self._step = step
        class_weights, frozen = self._pass
        losses = {}
        for shard in self._shards:
            rows = np.arange(shard, len(step.labels), self._rules.shards)
            if not len(rows):
                continue
            with np.errstate(over="ignore", invalid="ignore"):  # `Team.step` tells of it
                losses[shard], gradients = self._classifier.loss_and_gradients(
                    self._classifier.pack(step.texts, rows),
                    step.labels[rows],
                    self._rng(shard),
                    class_weights,
                    self._arena,
                )
            if frozen:
                gradients = {k: g for k, g in gradients.items() if not isinstance(g, SparseRows)}
            self._results[shard] = gradients
        return losses

    def _rng(self, shard: int) -> np.random.Generator | None:
        if self._step.dropout is None:
            return None
        key = (shard,) if self._rules.shards > 1 else ()
        return np.random.default_rng(np.random.SeedSequence(self._step.dropout, spawn_key=key))

    def reduce(self) -> dict[int, float]:
        """Add up the gradients of this worker's rows; return their squared norms."""
        shards = self._rules.shards
        if shards == 1:
            self._gradients = {0: self._results[0]}
        else:
            shares = shares_of(len(self._step.labels), shards)
            parts = {shard: self._results[shard] for shard in shares}
            self._gradients = {
                own: _weighted_sum(
                    [_rows(part, own, shards) for part in parts.values()], list(shares.values())
                )
                for own in self._shards
            }
        with np.errstate(over="ignore", invalid="ignore"):
            return {shard: squared_norm(g) for shard, g in self._gradients.items()}

    def update(self, norm: float) -> None:
        """Update this worker's rows, given the norm of the whole gradient."""
        for shard, gradients in self._gradients.items():
            clip(gradients, norm, self._rules.clip_norm)
            rows = slice(shard, None, self._rules.shards)
            parameters = {name: P[rows] for name, P in self._classifier.parameters.items()}
            self._optimizers[shard].step(parameters, gradients, self._step.rate)

    def state(self) -> dict[int, dict[str, Array]]:
        """Return what the optimizers remember, by shard."""
        return {shard: optimizer.state() for shard, optimizer in self._optimizers.items()}

    def restore(self, state: dict[str, Array]) -> None:
        """Take this worker's rows of what `Team.state` returned."""
        shards = self._rules.shards
        for shard, optimizer in self._optimizers.items():
            optimizer.restore({k: a[shard::shards] if a.ndim else a for k, a in state.items()})


def shares_of(size: int, shards: int) -> dict[int, float]:
    """Return the share of a batch's n rows that each shard has, without those that have none."""
    return {shard: len(range(shard, size, shards)) / size for shard in range(min(size, shards))}


def _rows(gradients: Gradients, start: int, step: int) -> Gradients:
    """Return the gradients of `P[start::step]` of each parameter P."""
    found: Gradients = {}
    for name, gradient in gradients.items():
        if isinstance(gradient, SparseRows):
            mine = gradient.ids % step == start
            found[name] = SparseRows(gradient.ids[mine] // step, gradient.values[mine])
        else:
            found[name] = gradient[start::step]
    return found


def _weighted_sum(gradients: Sequence[Gradients], weights: Sequence[float]) -> Gradients:
    """Add up gradients, in their order, in new arrays."""
    total: Gradients = {}
    for name, first in gradients[0].items():
        parts: list[Any] = [each[name] for each in gradients]
        if isinstance(first, SparseRows):
            ids = np.unique(np.concatenate([part.ids for part in parts]))
            values = np.zeros((len(ids), first.values.shape[1]), first.values.dtype)
            for weight, part in zip(weights, parts, strict=True):
                values[np.searchsorted(ids, part.ids)] += weight * part.values
            total[name] = SparseRows(ids, values)
        else:
            sums = weights[0] * first
            for weight, part in zip(weights[1:], parts[1:], strict=True):
                sums += weight * part
            total[name] = sums
    return total


class SharedArray:
    """An array of zeros in memory that a process shares with those it starts."""

    def __init__(self, shape: tuple[int, ...], dtype: DTypeLike, memory: Any = None) -> None:
        dtype = np.dtype(dtype)
        self._description = shape, dtype
        self._memory = memory or SPAWN.RawArray("b", int(np.prod(shape)) * dtype.itemsize)
        self.array = np.frombuffer(self._memory, dtype).reshape(shape)

    def __reduce__(self) -> tuple[Any, ...]:
        return SharedArray, (*self._description, self._memory)


class SharedGradients:
    """A list of each shard's gradients, where all processes find it.

    Parameters
    ----------
    parameters
        What the gradients are of.
    tables
        The names of those whose gradients are `SparseRows`.
    shards
        How many.
    """

    def __init__(self, parameters: Mapping[str, Array], tables: set[str], shards: int) -> None:
        self._values = {n: SharedArray((shards, *P.shape), P.dtype) for n, P in parameters.items()}
        self._ids = {n: SharedArray((shards, len(parameters[n])), np.int64) for n in tables}
        self._counts = {n: SharedArray((shards,), np.int64) for n in parameters}
        """Rows of each gradient; 0: the shard has none."""

    def __setitem__(self, shard: int, gradients: Gradients) -> None:
        for name, count in self._counts.items():
            gradient = gradients.get(name)
            if isinstance(gradient, SparseRows):
                self._ids[name].array[shard, : len(gradient.ids)] = gradient.ids
                gradient = gradient.values
            rows = 0 if gradient is None else len(gradient)
            count.array[shard] = rows
            if rows:
                self._values[name].array[shard, :rows] = gradient

    def __getitem__(self, shard: int) -> Gradients:
        gradients: Gradients = {}
        for name, count in self._counts.items():
            rows = count.array[shard]
            values = self._values[name].array[shard, :rows]
            if rows and name in self._ids:
                gradients[name] = SparseRows(self._ids[name].array[shard, :rows], values)
            elif rows:
                gradients[name] = values
        return gradients


Other: TypeAlias = "tuple[SpawnProcess, Connection[Any, Any]]"
"""A process started here, and this end of the pipe to it."""


class Team:
    """The processes that train one classifier, led by this one."""

    def __init__(self, shards: int, own: Worker, others: Sequence[Other]) -> None:
        self._shards = shards
        self._own = own
        self._others = others

    @property
    def processes(self) -> int:
        """How many there are, this one among them."""
        return 1 + len(self._others)

    def restart(self) -> None:
        """Begin with an optimizer that remembers nothing."""
        self._all("restart")

    def begin(self, common: Pass) -> None:
        """Take up another pass."""
        self._all("begin", common)

    def step(self, step: Step) -> tuple[float, float]:
        """Do one update; return the batch's loss and gradient norm before clipping.

        Nothing is updated where one of them is not a number.
        """
        losses = _union(self._all("compute", step))
        shares = shares_of(len(step.labels), self._shards)
        loss = sum(share * losses[shard] for shard, share in shares.items())
        squares = _union(self._all("reduce"))
        norm = float(np.sqrt(sum(squares[shard] for shard in range(self._shards))))
        if np.isfinite(loss) and np.isfinite(norm):
            self._all("update", norm)
        return loss, norm

    def state(self) -> dict[str, Array]:
        """Return what the optimizer remembers, the same however many processes there are."""
        states = _union(self._all("state"))
        whole: dict[str, Array] = {}
        for name, first in states[0].items():
            if not first.ndim:
                whole[name] = first
                continue
            parts = [states[shard][name] for shard in range(self._shards)]
            whole[name] = np.empty((sum(map(len, parts)), *first.shape[1:]), first.dtype)
            for shard, part in enumerate(parts):
                whole[name][shard :: self._shards] = part
        return whole

    def restore(self, state: dict[str, Array]) -> None:
        """Go on from what `state` returned."""
        self._all("restore", state)

    def _all(self, method: str, *arguments: Any) -> list[Any]:
        """Have all workers do one thing; return, once all have done it, what each returned."""
        try:
            for _, pipe in self._others:
                pipe.send((method, arguments))
            own = getattr(self._own, method)(*arguments)
            return [own, *(pipe.recv() for _, pipe in self._others)]
        except (EOFError, ConnectionError) as error:
            raise TrainingError(
                f"a process that trains along {self._ending()}: if memory was short, lower "
                "training.batch_size or data.max_tokens"
            ) from error

    def _ending(self) -> str:
        for process, _ in self._others:
            process.join(1)
            if process.exitcode is not None:
                killed = process.exitcode < 0
                return f"was killed by signal {-process.exitcode}" if killed else "has failed"
        return "does not answer"


def _union(answers: list[dict[int, Any]]) -> dict[int, Any]:
    """Put together what the workers say of their shards."""
    return {shard: said for answer in answers for shard, said in answer.items()}


@contextmanager
def team(classifier: Classifier, rules: Rules, processes: int | None = None) -> Iterator[Team]:
    """Start the processes that train a classifier, and end them with the `with` block.

    Parameters
    ----------
    classifier
        For the time of the block, its parameters lie in shared memory where there are several
        processes; write into the arrays, do not replace them.
    rules
        Of the training. With more than one shard, BLAS runs on one thread in every process.
    processes
        How many, this one among them, and at most one a shard; by default as many as there are
        cores, and one where this is itself a process that another started.

    Raises
    ------
    TrainingError
        In the block: a process has ended before its time.
    """
    processes = min(rules.shards, processes or usable_cores())
    with threadpool_limits(1, "blas") if rules.shards > 1 else nullcontext():
        if processes == 1:
            yield Team(rules.shards, Worker(0, 1, classifier, rules, [None] * rules.shards), [])
            return
        shared = {n: SharedArray(P.shape, P.dtype) for n, P in classifier.parameters.items()}
        for name, place in shared.items():
            place.array[...] = classifier.parameters[name]
        classifier.parameters = {name: place.array for name, place in shared.items()}
        tables = {table_name(stream) for stream in range(len(classifier.architecture.vocabularies))}
        results = SharedGradients(classifier.parameters, tables, rules.shards)
        others: list[Other] = []
        try:
            for rank in range(1, processes):
                pipe, end = SPAWN.Pipe()
                network = (type(classifier), classifier.architecture, shared)
                process = SPAWN.Process(
                    target=_serve,
                    args=(end, rank, processes, *network, rules, results),
                    daemon=True,
                )
                with apart():
                    process.start()
                end.close()  # so that the pipe breaks when the process ends
                others.append((process, pipe))
            yield Team(rules.shards, Worker(0, processes, classifier, rules, results), others)
        finally:
            classifier.parameters = {n: P.copy() for n, P in classifier.parameters.items()}
            for _, pipe in others:
                pipe.close()
            for process, _ in others:
                process.join(GRACE)
                process.kill()
                process.join()


def _serve(
    pipe: Connection[Any, Any],
    rank: int,
    processes: int,
    cls: type[Classifier],
    architecture: Architecture,
    shared: dict[str, SharedArray],
    rules: Rules,
    results: SharedGradients,
) -> None:
    """Do what the leader says until its pipe breaks, be it that it is done or that it died."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the leader's
    parameters = {name: place.array for name, place in shared.items()}
    worker = Worker(rank, processes, cls(architecture, parameters), rules, results)
    with threadpool_limits(1, "blas"), suppress(EOFError, ConnectionError):
        while True:
            method, arguments = pipe.recv()
            pipe.send(getattr(worker, method)(*arguments))
