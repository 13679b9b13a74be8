import pytest

from pipeline import languages
from pipeline.languages import fi

TOKENS = [
    ("Elokuva ei ole hyvä.", ["elokuva", "ei", "ole", "hyvä", "."]),
    ("Emme pitäneet siitä, ettekä te", ["emme", "pitäneet", "siitä", ",", "ettekä", "te"]),
    ("Sanon, ettei se ole hyvä", ["sanon", ",", "ett", "ei", "se", "ole", "hyvä"]),
    ("muttemme ostaneet, vaikkeivät", ["mutt", "emme", "ostaneet", ",", "vaikk", "eivät"]),
    ("Älä osta, eipä kannata!", ["älä", "osta", ",", "eipä", "kannata", "!"]),
    ("Huoneet eivät olleet siistejä", ["huoneet", "eivät", "olleet", "siistejä"]),
    ("tuskin; ilman", ["tuskin", ";", "ilman"]),
]


@pytest.mark.parametrize(("text", "tokens"), TOKENS)
def test_a_text_is_cut_into_these_tokens(text, tokens):
    assert fi.load()(text) == tokens


@pytest.mark.parametrize(
    ("word", "par", "pl", "ess", "tra"),
    [
        ("hyvä", "hyvää", "hyviä", "hyvänä", "hyväksi"),
        ("huono", "huonoa", "huonoja", "huonona", "huonoksi"),
        ("erinomainen", "erinomaista", "erinomaisia", "erinomaisena", "erinomaiseksi"),
        ("rehellinen", "rehellistä", "rehellisiä", "rehellisenä", "rehelliseksi"),
        ("mauton", "mautonta", "mauttomia", "mauttomana", "mauttomaksi"),
        ("hyödytön", "hyödytöntä", "hyödyttömiä", "hyödyttömänä", "hyödyttömäksi"),
        ("maukas", "maukasta", "maukkaita", "maukkaana", "maukkaaksi"),
        ("älykäs", "älykästä", "älykkäitä", "älykkäänä", "älykkääksi"),
        ("kohtelias", "kohteliasta", "kohteliaita", "kohteliaana", "kohteliaaksi"),
        ("puhdas", "puhdasta", "puhtaita", "puhtaana", "puhtaaksi"),
        ("kaunis", "kaunista", "kauniita", "kauniina", "kauniiksi"),
        ("surkea", "surkeaa", "surkeita", "surkeana", "surkeaksi"),
        ("siisti", "siistiä", "siistejä", "siistinä", "siistiksi"),
    ],
)
def test_adjectives_have_their_cases(word, par, pl, ess, tra):
    forms = fi.adjective(word).forms
    assert (forms["par"], forms["pl"], forms["ess"], forms["tra"]) == (par, pl, ess, tra)


def filled(frame, subject, word="hyvä"):
    language = languages.get("fi")
    template = next(f.negated for f in language.frames if f.id == frame)
    (subject,) = [s for some in fi.SUBJECTS.values() for s in some if s == subject]
    values = {"subject": subject, "word": fi.adjective(word), "same": fi.adjective("hauska")}
    values |= {name: some[0] for name, some in fi.SLOTS.items()}
    return language.fill(template, values)


def test_a_plural_has_a_plural_verb_and_a_partitive_plural():
    assert filled("copula", "elokuva") == "Elokuva ei ole hyvä."
    assert filled("copula", "kuulokkeet") == "Kuulokkeet eivät ole hyviä."
    assert filled("neither", "huoneet") == "Huoneet eivät ole hyviä eivätkä hauskoja."


def test_what_is_not_counted_has_a_singular_verb_and_a_partitive():
    assert filled("copula", "ruoka") == "Ruoka ei ole hyvää."
    assert filled("not-true-not", "henkilökunta") == "On totta, ettei henkilökunta ole hyvää."


def test_a_noun_has_the_cases_of_its_genitive_stem():
    (noun,) = fi.noun("puhelin puhelinta puhelimen")
    cases = {name: noun.forms[name] for name in ("ine", "ela", "ess")}
    assert cases == {"ine": "puhelimessa", "ela": "puhelimesta", "ess": "puhelimena"}
