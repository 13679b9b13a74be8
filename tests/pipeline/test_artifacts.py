"""A network of every cell comes back from its folder as it went in."""

import json
from pathlib import Path

import numpy as np
import pytest

from models.cells import CELLS
from models.errors import ArtifactError
from models.network import Architecture, RecurrentClassifier
from pipeline.artifacts import Description, TokenizerIdentity, load_artifact, save_artifact
from pipeline.encoding import Encoder
from pipeline.model import NetworkModel
from pipeline.vocabulary import Vocabulary

TEXTS = ["not a good film", "a good film, not a bad one"]


def saved(cell: str, folder: Path, feedback_width: int | None = None) -> NetworkModel:
    vocabulary = Vocabulary(["<unk>", "a", "not", "good", "bad", "film"])
    shape = Architecture(
        (len(vocabulary),), 3, 4, cell=cell, layers=2, feedback_width=feedback_width
    )
    network = RecurrentClassifier.initialize(shape, np.random.default_rng(1))
    model = NetworkModel(cell, [network], Encoder(vocabulary))
    description = Description(
        name=cell,
        kind="recurrent",
        labels=("negative", "positive"),
        language="en",
        tokenizer=TokenizerIdentity(engine="none", version="0"),
        max_tokens=50,
        given=[],
    )
    save_artifact(folder, model, description, {}, "")
    return model


@pytest.mark.parametrize(("cell", "width"), [*((cell, None) for cell in CELLS), ("jordan", 2)])
def test_a_network_comes_back(cell: str, width: int | None, tmp_path: Path) -> None:
    model = saved(cell, tmp_path, width)
    found = load_artifact(tmp_path).model
    assert isinstance(found, NetworkModel)
    assert found.members[0].architecture == model.members[0].architecture
    tokens = [text.replace(",", "").split() for text in TEXTS]
    np.testing.assert_array_equal(found.judge(tokens).score, model.judge(tokens).score)


def test_a_folder_from_before_a_setting_has_its_default(tmp_path: Path) -> None:
    saved("elman", tmp_path)
    path = tmp_path / "config.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    assert values["architecture"].pop("feedback_width", "no such setting") is None
    path.write_text(json.dumps(values), encoding="utf-8")
    load_artifact(tmp_path)


def test_another_width_than_the_arrays_have_is_named(tmp_path: Path) -> None:
    saved("jordan", tmp_path, 2)
    path = tmp_path / "config.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    values["architecture"]["feedback_width"] = 3
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ArtifactError, match="not those of the network"):
        load_artifact(tmp_path)
