from pathlib import Path

import pytest

from models.errors import ConfigError
from pipeline.config import Config, load_config, parse_config, shipped_configs

SMALL = {"name": "mine", "language": "en", "data": {"source": "file:reviews.csv"}}


@pytest.mark.parametrize("path", shipped_configs(), ids=lambda path: path.stem)
def test_shipped_configs_are_complete_and_named_after_their_file(path: Path) -> None:
    import tomllib

    config = load_config(path)
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    assert config.name == path.stem
    for section, model in Config.model_fields.items():
        settings = getattr(model.annotation, "model_fields", {})
        optional = {"subset", "revision", "streaming", "text", "label", "splits", "digests"}
        optional |= {"dev_fraction", "test_fraction", "label_map", "set", "chunk", "feedback_width"}
        for setting in settings.keys() - optional:
            assert setting in written[section], f"{section}.{setting} is not in {path.name}"


@pytest.mark.parametrize("name", ["en-sst2", "en-sst2.toml", "configs/en-sst2.toml"])
def test_a_shipped_config_is_found_by_name_from_anywhere(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_config(name).name == "en-sst2"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"network": {"hiden": 3}}, "network.hiden (did you mean network.hidden?)"),
        ({"netwrk": {}}, "netwrk (did you mean network?)"),
        ({"training": {"epochs": "many"}}, "training.epochs = 'many'"),
        ({"training": {"epochs": 0}}, "training.epochs = 0"),
        ({"network": {"readout": ["last", "last"]}}, "none twice"),
        ({"network": {"cell": "elmann"}}, "did you mean elman?"),
        (
            {"baselines": {"cells": ["gruu"]}},
            "baselines.cells.0 = 'gruu': no cell is called 'gruu'",
        ),
        ({"baselines": {"cells": ["elman"]}}, "the cell 'elman' is named twice"),
        ({"network": {"cell": "Jordon"}}, "did you mean jordan?"),
        ({"network": {"cell": "LSTM"}}, "did you mean lstm?); there are elman, gru, jordan, lstm"),
        ({"network": {"hidden": 4, "feedback_width": 5}}, "feedback_width = 5 is more than hidden"),
        ({"data": {"source": "x", "labels": ["bad", "Bad"]}}, "two different names"),
        ({"data": {"source": "x", "labels": ["", "good"]}}, "two different names"),
        ({"data": {"source": "x", "splits": {"validation": "v"}}}, "'train', 'dev' or 'test'"),
        ({"vocabulary": {"units": "syllables"}}, "'words', 'characters' or 'subwords'"),
        ({"vocabulary": {"subword_size": 1}}, "vocabulary.subword_size = 1"),
        ({"vectors": {"enabled": False, "log_ratio": True}}, "log_ratio"),
    ],
)
def test_a_wrong_setting_is_named(change: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError) as error:
        parse_config(SMALL | change, where="mine.toml")
    assert str(error.value).startswith("mine.toml: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_setting_is_named() -> None:
    with pytest.raises(ConfigError, match="the setting data is missing"):
        parse_config({"name": "mine", "language": "en"}, where="mine.toml")


def test_overrides_are_toml_or_text() -> None:
    overrides = ["network.hidden=7", "data.text=review", 'network.readout=["max"]']
    config = load_config("en", overrides)
    assert (config.network.hidden, config.data.text, config.network.readout) == (
        7,
        "review",
        ("max",),
    )


@pytest.mark.parametrize("override", ["network.hidden", "name.x=1", "network.hiden=3"])
def test_a_wrong_override_is_refused(override: str) -> None:
    with pytest.raises(ConfigError):
        load_config("en", [override])


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe"])
def test_a_file_that_is_no_toml_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"mine\.toml: not a TOML file"):
        load_config(path)


def test_a_missing_file_names_the_nearest_and_all() -> None:
    with pytest.raises(ConfigError, match=r"did you mean en-sst2\?.*zh-waimai"):
        load_config("en-sst")


def test_a_template_takes_the_code_for_its_name_and_reads_what_the_language_writes_apart() -> None:
    spanish, japanese = (load_config("generated", language=code) for code in ("es", "ja"))
    assert (spanish.name, spanish.language, spanish.vocabulary.units) == ("es", "es", "words")
    assert (japanese.name, japanese.vocabulary.units) == ("ja", "characters")
    settings = ["vocabulary.units=subwords"]  # what is said last counts
    assert load_config("any", settings, language="ja").vocabulary.units == "subwords"


def test_a_recipe_in_another_language_keeps_its_name() -> None:
    config = load_config("en-sst2", language="de")
    assert (config.name, config.language) == ("en-sst2", "de")
