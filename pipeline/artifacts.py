"""A model folder: what it holds, how it is written, and what is refused when it is read.

    config.json          what the model is (`Description`), with a digest of each file
    model.safetensors    the weights; model-0.safetensors … for several members
    vocabulary.txt       one token a line; beside it characters.txt or subwords.txt where those are
                         read too, and subwords.json, which says how words are cut into them
    log_ratios.safetensors  what each n-gram says of the class, for a model that has channels
    model.skops          instead of the weights, for a bag of words
    metrics.json         what it scored
    README.md            the model card

Reading runs no code from the folder.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from safetensors import SafetensorError
from safetensors.numpy import load as load_tensors
from safetensors.numpy import save as save_tensors

from models.cells import CELLS
from models.embedding import table_name
from models.errors import ArtifactError
from models.network import Architecture, Classifier, Parameters
from models.ngrams import LogRatios
from models.sequence import SequenceNetwork
from pipeline import __version__, languages
from pipeline.encoding import Encoder, Summary
from pipeline.languages.base import Language, Tokenizer
from pipeline.model import CLASSIFIERS, BagModel, Judgement, Model, NetworkModel
from pipeline.subwords import Subwords
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary
from pipeline.writing import write_aside

if TYPE_CHECKING:
    from pipeline.features import FittedBag

FORMAT = 3
"""Rises when a folder written today could not be read by yesterday's code."""

OLDER = (2,)
"""The formats that are read too: 2 knows no subwords, and is the same without them."""

LOG_RATIOS = "log_ratios.safetensors"
SUBWORDS = "subwords.json"

LANGUAGE_MODEL = "language-model"
"""The kind of a folder that foretells words instead of judging texts."""

SCOPE_TAGGER = "scope-tagger"
"""The kind of a folder that marks words instead of judging texts."""

SILENT = {
    LANGUAGE_MODEL: "a language model, which gives no verdicts: it can litotes complete and "
    "litotes generate, or start a classifier (network.start_from)",
    SCOPE_TAGGER: "a scope tagger, which gives no verdicts: it can litotes mark",
}
"""The kinds that give no verdicts, and what they do instead."""

N = TypeVar("N", Classifier, SequenceNetwork)

VERSIONED = ("numpy", "scipy", "scikit-learn", "spacy", "jieba", "gensim", "safetensors", "skops")


class TokenizerIdentity(BaseModel):
    """Which tokenizer a model learned with."""

    engine: str
    version: str


class Description(BaseModel):
    """`config.json`."""

    model_config = ConfigDict(extra="forbid")

    format: int = FORMAT
    litotes: str = __version__
    name: str
    kind: str
    """`recurrent`, `mean-embedding`, `window`, `bag`, `language-model` or
    `scope-tagger`."""
    labels: tuple[str, str]
    language: str
    tokenizer: TokenizerIdentity
    max_tokens: int
    given: list[str]
    """What it learned from besides the reviews: `curriculum`, `vectors`, `log-ratios`, and
    the auxiliary sets."""
    architecture: dict[str, Any] | None = None
    members: int = Field(1, ge=1)
    shuffled: bool = False
    data: dict[str, dict[str, Any]] = {}
    """Split → rows and sha256."""
    experiment: dict[str, Any] = {}
    """The whole config it was trained by."""
    versions: dict[str, str] = {}
    files: dict[str, str] = {}
    """File name → sha256."""


class Opened:
    """A model folder, opened.

    Attributes
    ----------
    description
        What `config.json` says.
    language
        Its language record.
    """

    def __init__(self, description: Description) -> None:
        self.description = description
        self.language: Language = languages.get(description.language)
        self._tokenizer: Tokenizer | None = None

    @property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer the model learned with, loaded when first asked for.

        Raises
        ------
        ArtifactError
            The one that is installed is another, or another version.
        LanguageError
            None is installed.
        """
        if self._tokenizer is None:
            tokenizer = self.language.load()
            learned = self.description.tokenizer
            here = TokenizerIdentity(engine=tokenizer.engine, version=tokenizer.version)
            if here != learned:
                raise ArtifactError(
                    f"model {self.description.name!r} learned with {learned.engine} "
                    f"{learned.version}, here is {here.engine} {here.version}: install that "
                    "version, or train the model again"
                )
            self._tokenizer = tokenizer
        return self._tokenizer

    def tokenize(self, text: str) -> list[str]:
        """Cut a text as the training texts were cut, up to the same length."""
        return self.tokenizer(text)[: self.description.max_tokens]


class Artifact(Opened):
    """A classifier or a bag, opened: texts in, verdicts out.

    Attributes
    ----------
    model
        The judge.
    """

    def __init__(self, description: Description, model: Model) -> None:
        super().__init__(description)
        self.model = model

    def judge(self, texts: list[str]) -> Judgement:
        """Judge raw texts."""
        tokens = TokenizedTexts.of(self.tokenizer.pipe(texts))
        return self.model.judge(tokens.cut(self.description.max_tokens))

    def label(self, positive: bool) -> str:
        """Return a verdict's label name."""
        return self.description.labels[int(positive)]


def describe_versions() -> dict[str, str]:
    """Return the versions of Python and of the libraries that a result may depend on."""
    return {"python": platform.python_version()} | {name: version(name) for name in VERSIONED}


def save_artifact(
    folder: Path, model: Model, description: Description, metrics: dict[str, Any], card: str
) -> None:
    """Write a model folder; `config.json` comes last, so that an unfinished folder has none."""
    files: dict[str, bytes] = {}
    if isinstance(model, NetworkModel):
        names = _member_names(len(model.members))
        for name, member in zip(names, model.members, strict=True):
            files[name] = save_tensors(member.parameters)
        files |= dump_encoder(model.encoder)
        architecture = dataclasses.asdict(model.members[0].architecture)
        description = description.model_copy(
            update={"architecture": architecture, "members": len(model.members)}
        )
    else:
        assert isinstance(model, BagModel)
        files["model.skops"] = model.bag.dump()
        if isinstance(model.bag.lexicon, Summary):
            files |= dump_encoder(model.bag.lexicon.encoder)
    write_folder(folder, files, description, metrics, card)


def save_sequence_network(
    folder: Path,
    network: SequenceNetwork,
    files: Mapping[str, bytes],
    description: Description,
    metrics: dict[str, Any],
    card: str,
) -> None:
    """Write the folder of a network that speaks at every position; `files` say how it reads."""
    shape = dataclasses.asdict(network.architecture)
    described = description.model_copy(update={"architecture": shape})
    (weights,) = _member_names(1)
    contents = {weights: save_tensors(network.parameters), **files}
    write_folder(folder, contents, described, metrics, card)


def write_folder(
    folder: Path,
    files: Mapping[str, bytes],
    description: Description,
    metrics: dict[str, Any],
    card: str,
) -> None:
    """Write a model folder of these files, as `save_artifact` does."""
    (folder / "config.json").unlink(missing_ok=True)
    for name, content in files.items():
        write_aside(folder / name, content)
    write_aside(folder / "metrics.json", json.dumps(metrics, indent=2, ensure_ascii=False) + "\n")
    write_aside(folder / "README.md", card)
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    versions = describe_versions()
    if SUBWORDS in files:
        versions["tokenizers"] = version("tokenizers")
    description = description.model_copy(update={"files": digests, "versions": versions})
    write_aside(folder / "config.json", description.model_dump_json(indent=2) + "\n")


def load_artifact(folder: Path) -> Artifact:
    """Open a model folder.

    Raises
    ------
    ArtifactError
        It is no model folder, is of another format, or a file in it is missing or damaged; or it
        holds a model that gives no verdicts.
    """
    description, contents = read_folder(folder)
    if description.kind in SILENT:
        raise ArtifactError(f"{folder}: {SILENT[description.kind]}")
    model: Model
    if description.kind == "bag":
        from pipeline.features import FittedBag  # and with it scikit-learn, when it is read

        content = member(folder, contents, "model.skops")
        lexicon = Summary(load_encoder(folder, contents)) if LOG_RATIOS in contents else None
        bag = FittedBag.load(content, str(folder / "model.skops"), lexicon)
        _check_width(folder, bag)
        model = BagModel(description.name, bag)
    else:
        encoder = load_encoder(folder, contents)
        read = (encoder.vocabularies, encoder.channels)
        members = load_networks(folder, description, contents, CLASSIFIERS, read)
        model = NetworkModel(description.name, members, encoder, shuffled=description.shuffled)
    return Artifact(description, model)


def load_networks(
    folder: Path,
    description: Description,
    contents: Mapping[str, bytes],
    kinds: Mapping[str, type[N]],
    read: tuple[tuple[int, ...], int],
) -> list[N]:
    """Return a folder's networks, of the class that its kind has in `kinds`.

    Parameters
    ----------
    folder, description, contents
        As from `read_folder`.
    kinds
        Kind → class.
    read
        The sizes of the vocabularies, and the number of channels.

    Raises
    ------
    ArtifactError
        There is no such network, or its arrays are not those of one that reads this.
    """
    architecture, network = _architecture(folder, description, kinds)
    return [
        network(
            architecture,
            _parameters(folder / name, member(folder, contents, name), network, architecture, read),
        )
        for name in _member_names(description.members)
    ]


def _architecture(
    folder: Path, description: Description, kinds: Mapping[str, type[N]]
) -> tuple[Architecture, type[N]]:
    try:
        values = description.architecture or {}
        listed = {name: tuple(values.get(name, ())) for name in ("readout", "vocabularies")}
        architecture = Architecture(**{**values, **listed})
        network = kinds[description.kind]
        CELLS[architecture.cell](architecture.activation)
    except (TypeError, KeyError) as error:
        raise ArtifactError(
            f"{folder}/config.json: damaged, or of a newer version: no such network: {error}"
        ) from error
    return architecture, network


def _parameters(
    path: Path,
    content: bytes,
    network: type[Classifier] | type[SequenceNetwork],
    architecture: Architecture,
    read: tuple[tuple[int, ...], int],
) -> Parameters:
    try:
        parameters = load_tensors(content)
    except SafetensorError as error:
        raise ArtifactError(f"{path}: damaged: {error}") from error
    found = {key: P.shape for key, P in parameters.items()}
    described = (architecture.vocabularies, architecture.channels)
    if found != _shapes(network, architecture) or read != described:
        raise ArtifactError(
            f"{path}: its arrays are not those of the network that config.json "
            "describes: the folder is damaged"
        )
    return parameters


def _shapes(
    network: type[Classifier] | type[SequenceNetwork], architecture: Architecture
) -> dict[str, tuple[int, ...]]:
    rows = architecture.vocabularies
    one_row = dataclasses.replace(architecture, vocabularies=(1,) * len(rows))
    fresh = network.initialize(one_row, np.random.default_rng(0)).parameters
    shapes: dict[str, tuple[int, ...]] = {name: P.shape for name, P in fresh.items()}
    tables = {table_name(i): (n, architecture.embedding) for i, n in enumerate(rows)}
    return shapes | tables


def _check_width(folder: Path, bag: FittedBag) -> None:
    if isinstance(bag.lexicon, Summary):
        width = bag.lexicon.encoder.channels
        if any(w is None or w.shape != (width,) for w in (f.lexicon_weights for f in bag.forms)):
            raise ArtifactError(f"{folder / LOG_RATIOS}: damaged: not the lexicon of the bag")


def dump_encoder(encoder: Encoder) -> dict[str, bytes]:
    """Return the files of a folder that say how its networks read."""
    files = {"vocabulary.txt": encoder.vocabulary.dump()}
    unit = "character" if encoder.subwords is None else "subword"
    if encoder.units is not None:
        files[f"{unit}s.txt"] = encoder.units.dump()
    if encoder.subwords is not None:
        files[SUBWORDS] = encoder.subwords.dump()
    arrays = {}
    for group, lexicons in (("token", encoder.lexicons), (unit, encoder.unit_lexicons)):
        for i, lexicon in enumerate(lexicons):
            for order, (keys, values) in enumerate(zip(lexicon.keys, lexicon.values, strict=True)):
                arrays[f"{group}.{i}.{order}.keys"] = keys
                arrays[f"{group}.{i}.{order}.values"] = values
    if arrays:
        files[LOG_RATIOS] = save_tensors(arrays)
    return files


def load_encoder(folder: Path, contents: Mapping[str, bytes]) -> Encoder:
    """Return how a folder's networks read.

    Raises
    ------
    ArtifactError
        A file is missing or damaged.
    """

    def vocabulary(name: str) -> Vocabulary:
        return Vocabulary.parse(member(folder, contents, name), str(folder / name))

    words = vocabulary("vocabulary.txt")
    subwords = None
    if SUBWORDS in contents:
        subwords = Subwords.parse(contents[SUBWORDS], str(folder / SUBWORDS))
    unit = "character" if subwords is None else "subword"
    units = vocabulary(f"{unit}s.txt") if subwords or f"{unit}s.txt" in contents else None
    try:
        arrays = load_tensors(contents[LOG_RATIOS]) if LOG_RATIOS in contents else {}
    except SafetensorError as error:
        raise ArtifactError(f"{folder / LOG_RATIOS}: damaged: {error}") from error

    nothing = np.empty((0, 0))

    def lexicons(group: str, size: int) -> tuple[LogRatios, ...]:
        found: list[LogRatios] = []
        while f"{group}.{len(found)}.0.keys" in arrays:
            prefix = f"{group}.{len(found)}."
            orders = sum(key.startswith(prefix) and key.endswith(".keys") for key in arrays)
            keys, values = (
                tuple(arrays.get(f"{prefix}{order}.{part}", nothing) for order in range(orders))
                for part in ("keys", "values")
            )
            if [k.shape for k in keys] != [v.shape for v in values]:
                raise ArtifactError(f"{folder / LOG_RATIOS}: damaged: keys without their values")
            found.append(LogRatios(size, keys, values))
        return tuple(found)

    return Encoder(
        words,
        units,
        lexicons("token", len(words)),
        lexicons(unit, len(units or ())),
        subwords,
    )


def _member_names(count: int) -> list[str]:
    if count == 1:
        return ["model.safetensors"]
    return [f"model-{i}.safetensors" for i in range(count)]


def read_folder(folder: Path) -> tuple[Description, dict[str, bytes]]:
    """Return what config.json says of a model folder, and the content of each file it names.

    Raises
    ------
    ArtifactError
        It is no model folder, is of another format, or a file in it is missing or damaged.
    """
    description = _read_description(folder)
    return description, {
        name: _read(folder / name, digest) for name, digest in description.files.items()
    }


def _read_description(folder: Path) -> Description:
    path = folder / "config.json"
    if not path.is_file():
        raise ArtifactError(f"{folder}: not a model folder (no config.json in it)")
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        written = values.get("format")
    except (ValueError, AttributeError) as error:
        raise ArtifactError(f"{path}: damaged: {error}") from error
    if written not in (FORMAT, *OLDER):
        raise ArtifactError(
            f"{path}: format {written}, this version reads format {FORMAT}: use the litotes that "
            f"wrote it ({values.get('litotes', 'unknown')}), or train the model again"
        )
    try:
        return Description.model_validate(values)
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(str(part) for part in problem["loc"])
        raise ArtifactError(f"{path}: damaged: {place}: {problem['msg']}") from error


def _read(path: Path, digest: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ArtifactError(f"{path}: missing or unreadable: the folder is incomplete") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise ArtifactError(f"{path}: damaged: it is not the file that config.json names")
    return content


def member(folder: Path, contents: Mapping[str, bytes], name: str) -> bytes:
    """Return the content of a file that the model cannot do without.

    Raises
    ------
    ArtifactError
        config.json does not name it.
    """
    if name not in contents:
        raise ArtifactError(f"{folder}/config.json: damaged: it does not list {name}")
    return contents[name]
