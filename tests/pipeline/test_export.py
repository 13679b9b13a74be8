"""A model folder as ONNX: the file says what the folder says, and judges as it does."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from models.errors import ArtifactError
from models.network import Architecture, Classifier, MeanEmbeddingClassifier, RecurrentClassifier
from pipeline.artifacts import Description, TokenizerIdentity, save_artifact
from pipeline.encoding import Encoder, fit_log_ratios, spell
from pipeline.export import export_onnx, padded
from pipeline.model import NetworkModel
from pipeline.vocabulary import Vocabulary

TEXTS = [
    ["不", "好吃", "送", "得", "慢"],
    ["好吃"],
    [],
    ["送", "得", "不", "慢", "好吃"] * 4,
    ["贵"],
]
LABELS = np.array([0, 1, 0, 1, 0])


def encoder() -> Encoder:
    words = Vocabulary(["<unk>", "不", "好吃", "送", "得", "慢"])
    characters = Vocabulary(["<unk>", *"不好吃送得慢"])
    spelled = spell(TEXTS)
    return Encoder(
        words,
        characters,
        (fit_log_ratios(TEXTS, LABELS, words, 2),),
        (fit_log_ratios(spelled, LABELS, characters, 1),),
    )


def saved(
    folder: Path,
    cls: type[Classifier] = RecurrentClassifier,
    members: int = 2,
    *,
    shuffled: bool = False,
) -> NetworkModel:
    read = encoder()
    a = Architecture(read.vocabularies, 5, 4, read.channels, cell="gru", chunk=6)
    a = replace(a, readout=("last", "max", "mean"))
    networks = [cls.initialize(a, np.random.default_rng(seed)) for seed in range(members)]
    for network in networks:
        network.parameters["embedding.0"] *= 10  # verdicts that differ from text to text
        network.parameters["embedding.1"] *= 10
    model = NetworkModel("gru", networks, read, shuffled=shuffled)
    description = Description(
        name="gru",
        kind=model.kind,
        labels=("差评", "好评"),
        language="zh",
        tokenizer=TokenizerIdentity(engine="jieba", version="0"),
        max_tokens=400,
        given=[],
        shuffled=shuffled,
    )
    save_artifact(folder, model, description, {}, "")
    return model


def test_the_file_judges_as_the_folder_does(tmp_path: Path) -> None:
    model = saved(tmp_path / "model")
    export_onnx(tmp_path / "model", tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx")
    (found,) = session.run(None, padded(model.encoder(TEXTS)))
    expected = model.judge(TEXTS).probability
    assert expected is not None
    assert np.ptp(expected) > 0.05
    np.testing.assert_allclose(found[:, 1], expected, atol=1e-5)


def test_the_file_says_how_text_becomes_its_inputs(tmp_path: Path) -> None:
    model = saved(tmp_path / "model", members=1)
    export_onnx(tmp_path / "model", tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx")
    said = session.get_modelmeta().custom_metadata_map
    assert json.loads(said["labels"]) == ["差评", "好评"]
    assert (said["language"], said["tokenizer"]) == ("zh", "jieba 0")
    for name, vocabulary in zip(("tokens", "units"), model.encoder.streams, strict=True):
        assert tuple(json.loads(said[f"vocabulary.{name}"])) == vocabulary.tokens


@pytest.mark.parametrize(
    ("cls", "kind"),
    [(MeanEmbeddingClassifier, "mean-embedding"), (RecurrentClassifier, "shuffled")],
)
def test_controls_are_refused_by_name(tmp_path: Path, cls: type[Classifier], kind: str) -> None:
    saved(tmp_path / "model", cls, shuffled=kind == "shuffled")
    with pytest.raises(ArtifactError, match=f"model: 'gru' is of kind '{kind}': only recurrent"):
        export_onnx(tmp_path / "model", tmp_path / "model.onnx")
    assert not (tmp_path / "model.onnx").exists()


def test_without_onnx_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(tmp_path / "model")
    monkeypatch.delitem(sys.modules, "models.graph", raising=False)
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ArtifactError, match=r"onnx is needed: pip install 'litotes\[onnx\]'"):
        export_onnx(tmp_path / "model", tmp_path / "model.onnx")
