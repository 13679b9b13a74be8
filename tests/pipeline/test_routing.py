"""By script first, then by language; always to the same model, whatever the text is."""

import csv
import sys

import pytest

from models.errors import ConfigError, LanguageError
from pipeline import languages, routing
from pipeline.languages.base import Language
from pipeline.languages.generic import generic
from pipeline.routing import MACROLANGUAGES, Router
from tests.pipeline.languages.test_finding import OUTSIDE
from tests.test_house import ROOT, loaded_after

EN, ES, ZH = map(languages.get, ("en", "es", "zh"))
DE, NL, HSB = map(generic, ("de", "nl", "hsb"))
QAAN = languages.load_file(OUTSIDE)


def chosen(text: str, *records: Language) -> str:
    return records[Router(records)(text)].code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The plot is thin, but I laughed.", "en"),
        ("not bad", "en"),
        ("GOOD", "en"),
        ("La trama no engancha.", "es"),
        ("muy bueno", "es"),
        ("MUY BUENO", "es"),
        ("nada mal", "es"),
        ("剧情很好，OK。", "zh"),
        ("sehr gut", "de"),
        ("Der Ton ist leider kaum zu verstehen.", "de"),
    ],
)
def test_each_text_goes_to_its_language_whatever_the_order(text: str, code: str) -> None:
    records = [EN, ES, ZH, DE]
    assert chosen(text, *records) == chosen(text, *reversed(records)) == code


def test_a_text_in_two_languages_goes_to_the_one_it_has_more_of() -> None:
    assert chosen("I loved every minute of it, from first to last. ¡Viva!", ES, EN) == "en"
    assert chosen("Great! Me gustó cada minuto, del principio al final.", EN, ES) == "es"


@pytest.mark.parametrize(
    "text", ["", "  \n", "😀👍", "10/10", "!!!", "Отлично", "no", "ok", "\ud800"]
)
def test_a_text_that_tells_nothing_goes_to_the_first(text: str) -> None:
    assert chosen(text, EN, ES) == "en"
    assert chosen(text, ES, EN) == "es"


def test_a_language_at_hand_is_likelier_than_any_other() -> None:
    """Portuguese is in neither, and nearer to Spanish."""
    assert chosen("O filme é longo e não diz nada de novo.", EN, ES) == "es"


def test_a_record_without_a_script_takes_part() -> None:
    """Dutch is known to spaCy and to py3langid, and has no record."""
    assert chosen("Het verhaal is saai en veel te lang.", EN, NL) == "nl"
    assert chosen("The story is dull and far too long.", NL, EN) == "en"
    assert chosen("剧情很好", NL, ZH) == "zh"
    assert chosen("Отлично", EN, NL) == "nl"


def test_a_language_under_its_macrolanguages_code() -> None:
    assert chosen("Filmen er altfor lang, og jeg kjedet meg hele veien.", EN, generic("nb")) == "nb"
    labels = routing._load().labels
    assert not MACROLANGUAGES.keys() & set(labels)
    assert set(MACROLANGUAGES.values()) <= set(labels)


def test_an_unknown_language_gets_what_is_far_likelier_in_none_at_hand() -> None:
    sorbian = "Tón film so mi jara njelubi, dokelž je předołhi."
    for records in ([DE, HSB], [HSB, DE]):
        assert chosen(sorbian, *records) == "hsb"
        assert chosen("Der Film gefällt mir gar nicht, er ist zu lang.", *records) == "de"
        assert chosen("sehr gut", *records) == "de"


def test_an_unknown_language_gets_what_its_script_alone_fits() -> None:
    assert chosen("Te hurm sel baruno.", ZH, QAAN) == "qaa"
    assert chosen("剧情很好", QAAN, ZH) == "zh"
    assert chosen("Te hurm sel baruno.", QAAN, HSB) == "qaa"  # nothing tells these two apart


def test_one_model_judges_everything_and_asks_nothing() -> None:
    assert Router([ZH])("The plot is thin.") == 0


def test_two_models_of_one_language_are_refused() -> None:
    with pytest.raises(ConfigError, match=r"2 models are of one language \(en\)") as error:
        Router([EN, ES, EN])
    assert "\n" not in str(error.value)


def test_rows_are_split_in_order() -> None:
    texts = ["good film", "muy buena película", "", "很好", "a bad film"]
    assert Router([EN, ES, ZH]).split(texts) == {0: [0, 2, 4], 1: [1], 2: [3]}


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_suites_sentences_are_routed_right(code: str) -> None:
    with (ROOT / "data" / "negation" / f"{code}.tsv").open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file, delimiter="\t")][::20]
    records = [EN, ES, ZH]
    number = [record.code for record in records].index(code)
    assert Router(records).split(texts) == {number: list(range(len(texts)))}


def test_scripts_that_differ_load_no_identifier() -> None:
    statement = "from pipeline import languages as l; from pipeline.routing import Router; "
    statement += "r = Router([l.get('en'), l.get('zh')]); r('The plot is thin.'); r('很好'); r('')"
    assert "py3langid" not in loaded_after(statement)


def test_without_py3langid_one_line_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    routing._load.cache_clear()
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    router = Router([EN, ES])
    assert router("很好") == 0
    with pytest.raises(LanguageError, match=r"\(en, es\).*pip install py3langid") as error:
        router("The plot is thin.")
    assert "\n" not in str(error.value)


def test_silent_and_the_same_again(capfd: pytest.CaptureFixture[str]) -> None:
    texts = ["The plot is thin.", "La trama no engancha.", "super", "genial", "ok"]
    assert Router([EN, ES]).split(texts) == Router([EN, ES]).split(texts)
    assert capfd.readouterr() == ("", "")
