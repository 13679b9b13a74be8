from itertools import pairwise

import numpy as np
import pytest

from pipeline import languages
from pipeline.curriculum import generate
from pipeline.languages import fr
from pipeline.languages.base import forms_of

FRENCH = languages.get("fr")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Ce n'est pas l'heure.", ["ce", "n'", "est", "pas", "l'", "heure", "."]),
        ("C’est pas d’ici", ["c'", "est", "pas", "d'", "ici"]),
        ("Rien n'a changé jusqu'à aujourd'hui",
         ["rien", "n'", "a", "changé", "jusqu'", "à", "aujourd'hui"]),
        ("Ni l'un, ni l'autre : aucune idée !",
         ["ni", "l'", "un", ",", "ni", "l'", "autre", ":", "aucune", "idée", "!"]),
        ("Qu'il n'y soit JAMAIS allé", ["qu'", "il", "n'", "y", "soit", "jamais", "allé"]),
        ("« Sans doute », est-il écrit",
         ['"', "sans", "doute", '"', ",", "est", "-il", "écrit"]),
        ("E\u0301te\u0301 sans soleil", ["été", "sans", "soleil"]),
        ("pas,pas…pas!!!!!", ["pas", ",", "pas", "...", "pas", "!", "!", "!"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_into_these_tokens(text: str, tokens: list[str]) -> None:
    assert FRENCH.load()(text) == tokens


@pytest.mark.parametrize(
    "forms",
    [
        "bon bonne bons bonnes",
        "délicieux délicieuse délicieux délicieuses",
        "inventif inventive inventifs inventives",
        "professionnel professionnelle professionnels professionnelles",
        "génial géniale géniaux géniales",
        "banal banale banals banales",
        "beau belle beaux belles",
        "frais fraîche frais fraîches",
        "exquis exquise exquis exquises",
        "grossier grossière grossiers grossières",
        "coquet coquette coquets coquettes",
        "fade fade fades fades",
        "réussi réussie réussis réussies",
    ],
)
def test_an_adjective_agrees_in_gender_and_number(forms: str) -> None:
    assert " ".join(forms_of(fr.adjective(forms.split()[0]))[1:]) == forms


@pytest.mark.parametrize(
    ("sentence", "finished"),
    [
        ("le hôtel ne est pas de ici.", "L'hôtel n'est pas d'ici."),
        ("rien de agréable, quelque chose de beau", "Rien d'agréable, quelque chose de beau"),
        ("ce appareil, ce canapé", "Cet appareil, ce canapé"),
        ("à le serveur, à les plats, de les plats", "Au serveur, aux plats, des plats"),
        ("je veux que elle le ait", "Je veux qu'elle l'ait"),
        ("presque agréable, prends-le ou non", "Presque agréable, prends-le ou non"),
        ("est-ce vrai ? non. « vrai ».", "Est-ce vrai ? Non. « Vrai »."),
    ],
)
def test_words_are_contracted_and_elided_and_capitals_written(sentence: str, finished: str) -> None:
    assert FRENCH.finish(sentence) == finished


def test_ne_is_no_negator_since_it_may_deny_nothing() -> None:
    cut = FRENCH.load()("C'est plus loin que je ne croyais, il n'y a que toi.")
    assert {"ne", "n'"} <= set(cut)
    assert FRENCH.negators.isdisjoint(cut)


def test_no_sentence_leaves_a_vowel_to_be_elided() -> None:
    texts, _ = generate(FRENCH, np.random.default_rng(0), 1_000)
    tokenizer = FRENCH.load()
    for text in texts:
        cut = tokenizer(text)
        for word, following in pairwise(cut):
            if following[0] in "aeiouhàâéèêëîïôûùœ" and following != "oui":
                assert word not in {"que", "de", "le", "la", "ne", "je", "me", "se"}, text
            assert (word, following) not in {("de", "le"), ("de", "les"), ("à", "le")}, text
