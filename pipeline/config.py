"""One experiment is one TOML file: each setting, its type, its default, its error."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from models.errors import ConfigError, did_you_mean
from pipeline import resources

ANY = "any"
"""The template for reviews of one's own, in a language that has no recipe."""
GENERATED = "generated"
"""The template for a language without any reviews."""


class Section(BaseModel):
    """A table of the TOML file; a key that does not exist is an error, never ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class DataSettings(Section):
    """`[data]`: where the reviews come from and how they are split."""

    source: str
    """`hub:OWNER/NAME`, `file:PATH` (file or folder), `corpus:NAME` (`litotes data list`), or
    `generated:SIZE`: so many reviews that the language's record makes."""
    set: str = ""
    """The name of its folder in `--data-root`, which is read instead of the source if there."""
    subset: str | None = None
    """The hub data set's configuration name, where it has several."""
    revision: str | None = None
    """The hub data set's commit or tag, so that the same rows come back next year."""
    streaming: bool = False
    """Read the hub data set row by row instead of downloading it first."""
    text: str = "text"
    label: str = "label"
    splits: dict[Literal["train", "dev", "test"], str] = {}
    """Our split → the source's name for it; train, dev and test need no mention."""
    split_by: Literal["given", "digests", "stratified"] = "given"
    digests: str | None = None
    """The set's name in `data/splits/`, for `split_by = "digests"`."""
    dev_fraction: float = Field(0.1, gt=0, lt=0.5)
    test_fraction: float = Field(0.1, gt=0, lt=0.5)
    labels: tuple[str, str] = ("negative", "positive")
    """Label names; a source's label 0 is the first of them, 1 the second."""
    label_map: dict[str, str] = {}
    """The source's label values (as text) → our label names, where they are neither."""
    max_tokens: int = Field(400, ge=1)
    """Longer reviews are read up to here; the rows cut are counted."""

    @field_validator("labels")
    @classmethod
    def _two_names(cls, labels: tuple[str, str]) -> tuple[str, str]:
        if not all(map(str.strip, labels)) or labels[0].casefold() == labels[1].casefold():
            raise ValueError("two different names are needed, letter case aside")
        return labels


def is_generated(source: str) -> bool:
    """Return whether a source, or the name of an auxiliary set, is `generated:SIZE`."""
    return source.startswith("generated:")


class AuxiliarySettings(Section):
    """`[auxiliary]`: other sets of the language whose training splits are learned from too."""

    sets: tuple[str, ...] = ()
    """The names of their folders in `--data-root`, or `generated:SIZE`: so many reviews that the
    record of the language makes (`pipeline.sources.generated`)."""

    @property
    def folders(self) -> tuple[str, ...]:
        """Those of the sets that somebody wrote."""
        return tuple(name for name in self.sets if not is_generated(name))

    @field_validator("sets")
    @classmethod
    def _none_twice(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(names)) != len(names) or "" in names:
            raise ValueError("give each set's name once, and no empty one")
        return names


class VocabularySettings(Section):
    """`[vocabulary]`: which tokens of the training texts have a row of their own."""

    min_count: int = Field(1, ge=1)
    """In the training split."""
    auxiliary_min_count: int = Field(3, ge=1)
    """In the auxiliary sets; a token needs to reach one of the two."""
    max_size: int = Field(50_000, ge=2)
    curriculum: bool = False
    """Whether the curriculum's words have a row too where too few texts hold them: few reviews know
    few of them, and `<unk>` teaches nothing."""
    units: Literal["words", "characters", "subwords"] = "words"
    """What is read one by one: words (the tokens); or characters or subwords (byte-pair encoding),
    each beside the word that it is part of."""
    subword_size: int = Field(4_000, ge=2)
    """So many subwords are learned from the training texts, their letters among them."""


class VectorSettings(Section):
    """`[vectors]`: the word vectors that the embedding starts from."""

    enabled: bool = True
    window: int = Field(5, ge=1)
    epochs: int = Field(8, ge=1)
    scale: float = Field(0.3, gt=0)
    """Standard deviation that the vectors are rescaled to."""
    file: str = ""
    """Vectors in word2vec's, GloVe's or fastText's text format, read instead of training any.

    The hold-out rule cannot look into them: such a file may have seen the suite's words negated."""


class ChannelSettings(Section):
    """`[channels]`: what each n-gram says of the class (naive Bayes), beside the embedding."""

    orders: int = Field(0, ge=0, le=3)
    """N-grams of 1 to so many tokens, each length a channel; 0: none."""
    unit_orders: int = Field(0, ge=0, le=4)
    """The same of characters or subwords, where `vocabulary.units` has them read."""
    folds: int = Field(10, ge=2)
    """A training review sees the ratios of the other folds alone, never its own label."""
    auxiliary: bool = True
    """Each auxiliary set gives channels too."""
    dropout: float = Field(0.0, ge=0, lt=1)
    """Share of the channels that are zero for a whole text, anew for each batch."""


def _cell_exists(name: str) -> str:
    from models.cells import CELLS

    if name not in CELLS:
        near = did_you_mean(name, CELLS)
        raise ValueError(f"no cell is called {name!r}{near}; there are {', '.join(CELLS)}")
    return name


CellName = Annotated[str, AfterValidator(_cell_exists)]


class NetworkSettings(Section):
    """`[network]`: embedding → recurrence → readout."""

    cell: CellName = "elman"
    activation: Literal["tanh", "sigmoid", "relu"] = "tanh"
    layers: int = Field(1, ge=1, le=8)
    embedding: int = Field(100, ge=2)
    hidden: int = Field(100, ge=1)
    initialization: Literal["identity", "orthogonal", "glorot"] = "identity"
    readout: tuple[Literal["last", "max", "mean", "sum"], ...] = ("last",)
    chunk: int | None = Field(None, ge=2)
    """Longer texts are read in chunks of at most so many positions, pooled over all of them."""
    window: int = Field(5, ge=1)
    """Positions that the fixed-window control reads at once."""
    feedback_width: int | None = Field(None, ge=1)
    """P ≤ hidden, the width of what a Jordan network hears of its own output; hidden if not set."""
    input_dropout: float = Field(0.0, ge=0, lt=1)
    """Share of the input's entries dropped, one mask a batch."""
    recurrent_dropout: float = Field(0.0, ge=0, lt=1)
    """The same of the state that goes into the next step."""
    word_dropout: float = Field(0.0, ge=0, lt=1)
    """Share of the tokens read as `<unk>` in training."""
    readout_dropout: float = Field(0.0, ge=0, lt=1)
    start_from: str = ""
    """Folder of a language model whose recurrence and embedding the network starts from, where cell
    and widths agree; its words' rows come before those of `[vectors]`."""

    @model_validator(mode="after")
    def _readout_is_a_set(self) -> NetworkSettings:
        if not self.readout or len(set(self.readout)) != len(self.readout):
            raise ValueError(
                "readout must name at least one of last, max, mean, sum, and none twice"
            )
        return self

    @model_validator(mode="after")
    def _feedback_is_no_wider_than_the_state(self) -> NetworkSettings:
        if self.feedback_width is not None and self.feedback_width > self.hidden:
            raise ValueError(
                f"feedback_width = {self.feedback_width} is more than hidden = {self.hidden}"
            )
        return self


class LanguageModelSettings(Section):
    """`[language_model]`: the same recurrence, trained on the next word (`train --task next-word`).

    Cell, layers, widths and W's start are those of `[network]`, so that a classifier can start from
    it; optimizer, warm-up, decay, clipping and seed are those of `[training]`.
    """

    vocabulary: int = Field(10_000, ge=4, le=50_000)
    """So many of the most frequent words, or characters where those are read; `<unk>`, beginning
    and end included."""
    max_tokens: int = Field(50, ge=1)
    """Longer texts are read up to here."""
    epochs: int = Field(3, ge=1)
    batch_size: int = Field(32, ge=1)
    """Texts."""
    learning_rate: float = Field(3e-3, gt=0)
    """Per update, at its highest."""
    dropout: float = Field(0.1, ge=0, lt=1)
    """Share of each state's entries dropped on their way to the softmax."""


class TrainingSettings(Section):
    """`[training]`: how the network learns."""

    epochs: int = Field(5, ge=1)
    batch_size: int = Field(64, ge=1)
    shards: int = Field(1, ge=1)
    """Parts of each batch whose gradients are computed apart, each on a core of its own where there
    are cores; the result depends on the parts, not on the cores."""
    optimizer: Literal["adam", "sgd"] = "adam"
    learning_rate: float = Field(1e-3, gt=0)
    """Per update, at its highest."""
    warmup_steps: int = Field(30, ge=0)
    final_learning_rate: float = Field(0.05, ge=0, le=1)
    """Where the linear decay ends, as a fraction of `learning_rate`."""
    clip_norm: float = Field(1.0, gt=0)
    label_smoothing: float = Field(0.0, ge=0, lt=1)
    """Share of the target that goes to all classes alike."""
    weight_penalty: float = Field(0.0, ge=0)
    """L2 penalty on the matrices of recurrence and readout, not on biases or embedding."""
    class_weights: Literal["none", "balanced"] = "none"
    early_stopping: bool = True
    """Keep the epoch that is best on dev; without it, the last one."""
    patience: int = Field(3, ge=1)
    """Epochs without a better dev accuracy before training stops."""
    seed: int = Field(0, ge=0, lt=2**31)


class CurriculumSettings(Section):
    """`[curriculum]`: generated sentences that teach what a negator does."""

    enabled: bool = True
    items_per_epoch: int = Field(6_000, ge=0)
    """Beside the reviews, and at most as many as these."""
    pre_passes: int = Field(10, ge=0)
    """Passes over the curriculum alone, before the reviews."""
    items_per_pre_pass: int = Field(15_000, ge=1)
    freeze: bool = True
    """Whether these passes leave the embedding as it is: word vectors carry what is learned of one
    word over to the next. Where most words have none, there is nothing to keep."""
    mined_words: int = Field(200, ge=0)
    """How many of the reviews' own strongest words, of each polarity, join the record's lexicon."""
    practice: bool = True
    """Also use the words and frames that the language record has for practice alone."""


class BaselineSettings(Section):
    """`[baselines]`: the bags of words, tuned on dev."""

    strengths: tuple[Annotated[float, Field(gt=0)], ...] = Field(
        (0.03, 0.1, 0.3, 1.0, 3.0, 10.0), min_length=1
    )
    """Inverse strengths of regularisation (scikit-learn's C) to choose from."""
    controls: bool = True
    """Also train the controls: mean of embeddings, fixed window, network on shuffled tokens."""
    control_seeds: int = Field(3, ge=1)
    """So many seeds of each control at most."""
    cells: tuple[CellName, ...] = ()
    """Further cells: the same network with each of them, as many seeds as of the network."""


class EvaluationSettings(Section):
    """`[evaluation]`: the statistics."""

    resamples: int = Field(2_000, ge=100)
    """Bootstrap resamples behind each 95 % interval."""
    hold_out: bool = True
    """Take the clauses that negate a held-out word of the suite out of train, dev and the auxiliary
    sets."""


class Config(Section):
    """One experiment, complete."""

    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    description: str = ""
    language: str
    data: DataSettings
    auxiliary: AuxiliarySettings = AuxiliarySettings()
    vocabulary: VocabularySettings = VocabularySettings()
    vectors: VectorSettings = VectorSettings()
    channels: ChannelSettings = ChannelSettings()
    network: NetworkSettings = NetworkSettings()
    training: TrainingSettings = TrainingSettings()
    language_model: LanguageModelSettings = LanguageModelSettings()
    curriculum: CurriculumSettings = CurriculumSettings()
    baselines: BaselineSettings = BaselineSettings()
    evaluation: EvaluationSettings = EvaluationSettings()

    @field_validator("baselines")
    @classmethod
    def _each_cell_once(cls, baselines: BaselineSettings, info: ValidationInfo) -> BaselineSettings:
        network = info.data.get("network")  # missing where it is wrong itself
        cells = [network.cell] if network is not None else []
        for cell in baselines.cells:
            if cell in cells:
                raise ValueError(f"the cell {cell!r} is named twice")
            cells.append(cell)
        return baselines

    @field_validator("auxiliary")
    @classmethod
    def _own_set_is_not_auxiliary(
        cls, auxiliary: AuxiliarySettings, info: ValidationInfo
    ) -> AuxiliarySettings:
        data = info.data.get("data")  # missing where it is wrong itself
        if data is not None and data.set in auxiliary.sets:
            raise ValueError(f"{data.set!r} is the experiment's own set (data.set); leave it out")
        return auxiliary


def load_config(
    path: str | Path, overrides: list[str] | None = None, *, language: str | None = None
) -> Config:
    """Read one experiment.

    Parameters
    ----------
    path
        A TOML file, or the name of a shipped one (`en`, `en-sst2`, `configs/en-sst2.toml`).
    overrides
        `section.key=value` each; the value is read as TOML, else as text.
    language
        The code of another language than the file's. A template takes it for its name, and reads
        characters beside words where none are written apart, as the recipes of such languages do.

    Raises
    ------
    ConfigError
        The file is missing or not TOML; a key does not exist (the nearest one is named); a value
        has the wrong type or is out of range.
    """
    file = _find(path)
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: not a TOML file: {error}") from error
    for override in _in_language(language, str(path)) + (overrides or []):
        _apply(values, override)
    return parse_config(values, where=str(file))


def _in_language(code: str | None, config: str) -> list[str]:
    if code is None:
        return []
    if config not in (ANY, GENERATED):
        return [f"language={code}"]
    from pipeline import languages

    units = "words" if languages.get(code).joint else "characters"
    return [f"language={code}", f"name={code}", f"vocabulary.units={units}"]


def parse_config(values: dict[str, Any], *, where: str) -> Config:
    """Check plain values against the settings; `where` is named in the error."""
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        raise ConfigError(f"{where}: {_first_problem(error)}") from error


def shipped_configs() -> list[Path]:
    """Return the shipped experiments, in order; those of `templates/` take a language's code."""
    return sorted(resources.folder("configs").rglob("*.toml"))


def _find(path: str | Path) -> Path:
    file = Path(path)
    if file.is_file():
        return file
    for shipped in shipped_configs():
        if file.name in (shipped.name, shipped.stem):
            return shipped
    names = [shipped.stem for shipped in shipped_configs()]
    raise ConfigError(
        f"{file}: no such file{did_you_mean(file.stem, names)}; shipped: {', '.join(names)}"
    )


def _apply(values: dict[str, Any], override: str) -> None:
    key, equals, text = override.partition("=")
    *sections, name = key.strip().split(".")
    if not equals or not name:
        raise ConfigError(f"--set {override}: write it as section.key=value")
    table = values
    for section in sections:
        table = table.setdefault(section, {})
        if not isinstance(table, dict):
            raise ConfigError(f"--set {override}: {section} is a value, not a section")
    try:
        table[name] = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        table[name] = text.strip()


def _first_problem(error: ValidationError) -> str:
    problem = error.errors()[0]
    place = ".".join(str(part) for part in problem["loc"] if part != "[key]")
    if problem["type"] == "extra_forbidden":
        return f"no setting is called {place}{_nearest_setting(place)}"
    if problem["type"] == "missing":
        return f"the setting {place} is missing"
    reason = problem["msg"].removeprefix("Value error, ")
    return f"{place or 'settings'} = {problem['input']!r}: {reason}"


def _nearest_setting(place: str) -> str:
    *sections, name = place.split(".")
    model: type[BaseModel] = Config
    for section in sections:
        if section not in model.model_fields:  # a quoted key may hold a dot
            return ""
        annotation = model.model_fields[section].annotation
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return ""
        model = annotation
    prefix = "".join(f"{section}." for section in sections)
    return did_you_mean(name, model.model_fields, prefix + "{}")
