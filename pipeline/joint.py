"""One network for several languages: the recurrence and the readout are shared, the words are not.

Every language keeps its own rows of the embedding. They lie one language after another in one
table; only `<unk>` is everyone's. Once trained, the table is cut apart again, so that each language
has a network of its own, like any other, with the weights that all of them have learned together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.embedding import table_name
from models.errors import ConfigError
from models.network import UNKNOWN, Architecture, Classifier, Parameters, RecurrentClassifier
from models.packing import Ragged
from pipeline.config import Config
from pipeline.experiment import Experiment, architecture, starting_tables
from pipeline.model import NetworkModel
from pipeline.progress import Progress
from pipeline.training import Examples, History, passes, purpose_rng, train

Array = NDArray[Any]

INPUT = "recurrence.0.U"
"""What the first layer's input is multiplied by; its last rows are the channels'."""


def check_alike(configs: Sequence[Config]) -> None:
    """See that one network can serve several configs.

    Raises
    ------
    ConfigError
        Two differ in `[network]`, or in the units that they read.
    """

    def decides(config: Config) -> dict[str, Any]:
        settings = config.network.model_dump()
        return {f"network.{key}": value for key, value in settings.items()} | {
            "vectors.enabled": config.vectors.enabled,
            "vocabulary.units": config.vocabulary.units,
        }

    first, *others = configs
    if started := [config.name for config in configs if config.network.start_from]:
        raise ConfigError(
            f"one network for several languages starts from no language model: {started[0]} says "
            "network.start_from: say --set network.start_from=''"
        )
    for other in others:
        for key, value in decides(first).items():
            if (theirs := decides(other)[key]) != value:
                raise ConfigError(
                    f"one network cannot be both: {key} is {value!r} in {first.name} and "
                    f"{theirs!r} in {other.name}: say --set {key}=..."
                )


class Languages:
    """Where each experiment's words and channels are in what all of them share.

    Parameters
    ----------
    shapes
        The network that each would have by itself; alike but for vocabularies and channels.
    """

    def __init__(self, shapes: Sequence[Architecture]) -> None:
        self.shapes = shapes
        sizes = np.array([shape.vocabularies for shape in shapes])
        # row 0 of each table is <unk>, and stands once
        self._shifts = np.cumsum(sizes - 1, axis=0) - (sizes - 1)
        self.shape = replace(
            shapes[0],
            vocabularies=tuple((1 + (sizes - 1).sum(axis=0)).tolist()),
            channels=max(shape.channels for shape in shapes),
        )

    def read(self, which: int, texts: Ragged) -> Ragged:
        """Return one experiment's texts as the shared network reads them."""
        shift = self._shifts[which][:, None]
        ids = np.where(texts.ids == UNKNOWN, UNKNOWN, texts.ids + shift).astype(np.int32)
        lacking = self.shape.channels - texts.channels.shape[1]
        return Ragged(ids, texts.indptr, np.pad(texts.channels, ((0, 0), (0, lacking))))

    def join(self, parts: Sequence[Examples]) -> Examples:
        """Return the examples of all experiments, in order, as the shared network reads them."""
        texts = [self.read(which, part.texts) for which, part in enumerate(parts)]
        labels = np.concatenate([part.labels for part in parts])
        return Examples(Ragged.concatenate(texts), labels)

    def table(self, stream: int, tables: Sequence[Array]) -> Array:
        """Lay the experiments' tables [V, E] of one stream into one."""
        return np.concatenate([tables[0][:1], *(table[1:] for table in tables)])

    def part(self, which: int, parameters: Parameters) -> RecurrentClassifier:
        """Cut out the network of one experiment."""
        shape = self.shapes[which]
        own = {name: P.copy() for name, P in parameters.items()}
        for stream, size in enumerate(shape.vocabularies):
            first = 1 + self._shifts[which][stream]
            rows = np.r_[UNKNOWN, first : first + size - 1]
            own[table_name(stream)] = parameters[table_name(stream)][rows]
        own[INPUT] = parameters[INPUT][: shape.inputs].copy()
        return RecurrentClassifier(shape, own)


def train_joint(
    experiments: Sequence[Experiment], name: str, progress: Progress, *, seed: int
) -> list[tuple[NetworkModel, History]]:
    """Train one network on all experiments at once, and cut it into one for each.

    Every batch may hold texts of several languages. `[training]` is the first one's; the epoch that
    early stopping keeps is the best on all dev splits together.

    Parameters
    ----------
    experiments
        At least two, alike as `check_alike` says.
    name
        What to call each part.
    progress
        Where to show how far it is.
    seed
        Fixes everything that is drawn.
    """
    config = experiments[0].config
    languages = Languages([architecture(one.config, one.encoder) for one in experiments])
    settings = config.training.model_copy(update={"seed": seed})
    network: Classifier = RecurrentClassifier.initialize(
        languages.shape, purpose_rng(seed, "initialize")
    )
    tables = [starting_tables(one) for one in experiments]
    for table in tables[0]:
        stream = int(table.rpartition(".")[2])
        network.parameters[table] = languages.table(stream, [own[table] for own in tables])
    taught = [one for one in experiments if one.config.curriculum.enabled]
    pre_passes = max((one.config.curriculum.pre_passes for one in taught), default=0)

    curriculum: Callable[[int], Examples] | None = None
    if taught:

        def curriculum(number: int) -> Examples:
            made = {id(one): one.curriculum_pass(seed, number) for one in taught}
            return languages.join([made.get(id(one), _nothing(one)) for one in experiments])

    names = ", ".join(one.language.code for one in experiments)
    with progress.task(f"training {name} ({names})", passes(settings, pre_passes)) as task:
        history = train(
            network,
            languages.join([one.encoded["train"] for one in experiments]),
            languages.join([one.encoded["dev"] for one in experiments]),
            settings,
            curriculum=curriculum,
            pre_passes=pre_passes,
            freeze=all(one.config.curriculum.freeze for one in taught),
            task=task,
        )
    return [
        (NetworkModel(name, [languages.part(i, network.parameters)], one.encoder), history)
        for i, one in enumerate(experiments)
    ]


def _nothing(experiment: Experiment) -> Examples:
    texts, labels = experiment.encoded["dev"]
    return Examples(texts.take(np.arange(0)), labels[:0])
