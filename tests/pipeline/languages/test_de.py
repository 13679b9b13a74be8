import numpy as np
import pytest

from pipeline import languages
from pipeline.curriculum import generate
from pipeline.languages import de
from pipeline.languages.base import fill_slots, forms_of

GERMAN = languages.get("de")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Das war nicht schön, sondern laut.",
         ["das", "war", "nicht", "schön", ",", "sondern", "laut", "."]),
        ("Weder neu noch groß; niemand kam.",
         ["weder", "neu", "noch", "groß", ";", "niemand", "kam", "."]),
        ("KEINE ÄPFEL, KEIN GRÜN!", ["keine", "äpfel", ",", "kein", "grün", "!"]),
        ("Mir geht's gar nicht schlecht", ["mir", "geht's", "gar", "nicht", "schlecht"]),
        ("„Toll“ ist das keineswegs.", ['"', "toll", '"', "ist", "das", "keineswegs", "."]),
        ("Scho\u0308n? U\u0308berhaupt nicht!", ["schön", "?", "überhaupt", "nicht", "!"]),
        ("nicht!nichts…kein", ["nicht", "!", "nichts", "...", "kein"]),
        ("niiiiiicht", ["niiicht"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_into_these_tokens(text: str, tokens: list[str]) -> None:
    assert GERMAN.load()(text) == tokens


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("gut", "gut guter gute gutes guten"),
        ("öde", "öde öder öde ödes öden"),
        ("miserabel", "miserabel miserabler miserable miserables miserablen"),
        ("teuer", "teuer teurer teure teures teuren"),
        ("sauber", "sauber sauberer saubere sauberes sauberen"),
    ],
)
def test_an_adjective_has_an_ending_before_its_noun_alone(word: str, forms: str) -> None:
    assert " ".join(forms_of(de.adjective(word))) == forms.replace(" ", f" {word} ", 1)


def test_every_subject_has_the_case_that_its_frame_asks_for() -> None:
    (plural,) = de.subjects(pl="Kurzgeschichten")
    assert (plural, plural.forms["dat"]) == ("die Kurzgeschichten", "den Kurzgeschichten")
    (plural,) = de.subjects(pl="letzten Kapitel")
    assert plural.forms["dat"] == "den letzten Kapiteln"
    (masculine,) = de.subjects(m="Roman")
    assert fill_slots("{x} {x.akk} {x.dat}", {"x": masculine}) == "der Roman den Roman dem Roman"


@pytest.mark.parametrize(
    ("sentence", "finished"),
    [
        ("an dem Film war nichts gutes.", "Am Film war nichts Gutes."),
        ("das ist nichts anderes. „ja“, sagte er.", "Das ist nichts anderes. „Ja“, sagte er."),
        ("bei dem Essen, zu der Suppe, von dem Tisch", "Beim Essen, zur Suppe, vom Tisch"),
        ("nichts von dem, was war, zählt", "Nichts von dem, was war, zählt"),
        ("an den Tischen, zu den Suppen", "An den Tischen, zu den Suppen"),
    ],
)
def test_articles_are_contracted_and_capitals_written(sentence: str, finished: str) -> None:
    assert GERMAN.finish(sentence) == finished


def test_no_sentence_has_a_singular_noun_with_a_plural_verb() -> None:
    texts, _ = generate(GERMAN, np.random.default_rng(0), 1_000)
    singular = {str(s)[4:] for some in GERMAN.subjects.values() for s in some if s.asks != "pl"}
    plural = {str(s)[4:] for some in GERMAN.subjects.values() for s in some if s.asks == "pl"}
    for text in texts:
        words = text.rstrip(".?!").split()
        for verb, noun in zip(words, words[2:], strict=False):
            if verb.lower() in {"sind", "waren"} and noun in singular:
                assert noun in plural, text  # das Zimmer, die Zimmer
