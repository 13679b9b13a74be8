"""A model folder as one ONNX file: what runs it needs neither litotes nor NumPy.

The graph begins where the text has become numbers: its inputs are what `Encoder` returns, padded.
What a reader of the file needs to know of the text side is in its metadata.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import ArtifactError
from models.network import RecurrentClassifier
from models.packing import Ragged
from pipeline.artifacts import Artifact, load_artifact
from pipeline.model import NetworkModel
from pipeline.writing import write_aside

STREAMS = ("tokens", "units")
"""The graph's inputs with ids: a position's token, and its character or subword where
those are read."""


def export_onnx(folder: Path, file: Path) -> None:
    """Write a model folder as an ONNX file; `models.graph` says what goes in and out.

    Raises
    ------
    ArtifactError
        It is no model folder, its model is not a recurrent classifier, or `onnx` is not installed.
    """
    artifact = load_artifact(folder)
    model = artifact.model
    kind = model.kind
    if isinstance(model, NetworkModel) and model.shuffled:
        kind = "shuffled"
    if not isinstance(model, NetworkModel) or kind != "recurrent":
        raise ArtifactError(
            f"{folder}: {model.name!r} is of kind {kind!r}: only recurrent classifiers are "
            "exported to ONNX"
        )
    members = [one for one in model.members if isinstance(one, RecurrentClassifier)]
    try:
        from models.graph import build_graph
    except ModuleNotFoundError as error:
        raise ArtifactError(
            f"{folder}: to export it, {error.name} is needed: pip install 'litotes[onnx]'"
        ) from error
    streams = STREAMS[: len(model.encoder.streams)]
    try:
        graph = build_graph(members, streams, _metadata(artifact, model))
    except ValueError as error:
        raise ArtifactError(f"{folder}: not to be exported: {error}") from error
    write_aside(file, graph.SerializeToString())


def _metadata(artifact: Artifact, model: NetworkModel) -> dict[str, str]:
    """Return what a reader needs to know; lists as JSON."""
    description = artifact.description
    vocabularies = {
        f"vocabulary.{name}": json.dumps(vocabulary.tokens, ensure_ascii=False)
        for name, vocabulary in zip(STREAMS, model.encoder.streams, strict=False)
    }
    return {
        "litotes": description.litotes,
        "name": description.name,
        "labels": json.dumps(description.labels, ensure_ascii=False),
        "language": description.language,
        "tokenizer": f"{description.tokenizer.engine} {description.tokenizer.version}",
        "max_tokens": str(description.max_tokens),
    } | vocabularies


def padded(read: Ragged) -> dict[str, NDArray[Any]]:
    """Return the graph's inputs for encoded texts, zeros beyond their ends.

    Returns
    -------
    `tokens` and, where they are read, `units` <int64>[texts, T]; `channels`
    <float32>[texts, T, C], where there are any; `lengths` <int64>[texts].
    """
    real = np.arange(read.lengths.max(initial=0)) < read.lengths[:, None]
    inputs: dict[str, NDArray[Any]] = {"lengths": read.lengths}
    for name, ids in zip(STREAMS, read.ids, strict=False):
        inputs[name] = np.zeros(real.shape, np.int64)
        inputs[name][real] = ids
    if read.channels.shape[1]:
        inputs["channels"] = np.zeros((*real.shape, read.channels.shape[1]), np.float32)
        inputs["channels"][real] = read.channels
    return inputs
