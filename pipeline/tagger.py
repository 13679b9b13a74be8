"""A folder with a scope tagger: it marks the words whose polarity a sentence turns."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.errors import ArtifactError
from models.sequence import SequenceNetwork
from pipeline.artifacts import (
    SCOPE_TAGGER,
    Description,
    Opened,
    dump_encoder,
    load_encoder,
    load_networks,
    read_folder,
    save_sequence_network,
)
from pipeline.encoding import Encoder
from pipeline.scope import read
from pipeline.tokens import TokenizedTexts


class Mark(NamedTuple):
    """What is said of a token."""

    token: str
    turned: bool
    probability: float
    """Of being turned."""


class Tagger(Opened):
    """A scope tagger, opened: texts in, marks out.

    Attributes
    ----------
    network
        Embedding → recurrences → softmax over inside and outside.
    encoder
        How it reads.
    """

    def __init__(
        self, description: Description, network: SequenceNetwork, encoder: Encoder
    ) -> None:
        super().__init__(description)
        self.network = network
        self.encoder = encoder

    def mark(self, text: str) -> list[Mark]:
        """Say of each token whether it is turned."""
        tokens = self.tokenize(text)
        if not tokens:
            return []
        p = probabilities(self.network, self.encoder, TokenizedTexts.of([tokens]))
        return [Mark(token, bool(x > 0.5), float(x)) for token, x in zip(tokens, p, strict=True)]


def probabilities(
    network: SequenceNetwork, encoder: Encoder, tokens: TokenizedTexts
) -> NDArray[np.float64]:
    """Return the probability that each token of some texts is turned, <float64>[tokens]."""
    reading = read(tokens, encoder)
    p: NDArray[np.float64] = network.predict_proba(reading.texts)[reading.asked, 1]
    return p


def save_tagger(
    folder: Path,
    network: SequenceNetwork,
    encoder: Encoder,
    description: Description,
    metrics: dict[str, Any],
    card: str,
) -> None:
    """Write a model folder."""
    save_sequence_network(folder, network, dump_encoder(encoder), description, metrics, card)


def load_tagger(folder: Path) -> Tagger:
    """Open a model folder.

    Raises
    ------
    ArtifactError
        It is no model folder, is of another format, or a file in it is missing or damaged; or it
        holds no scope tagger.
    """
    description, contents = read_folder(folder)
    if description.kind != SCOPE_TAGGER:
        raise ArtifactError(
            f"{folder}: no scope tagger, but a model of kind {description.kind!r}: train one with "
            "litotes train CONFIG --task scope"
        )
    encoder = load_encoder(folder, contents)
    kinds, reads = {SCOPE_TAGGER: SequenceNetwork}, (encoder.vocabularies, encoder.channels)
    (network,) = load_networks(folder, description, contents, kinds, reads)
    return Tagger(description, network, encoder)
