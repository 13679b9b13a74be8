import re
import unicodedata

import pytest

from pipeline import languages
from pipeline.holdout import find_held_out, remove_held_out
from pipeline.languages import tr

TOKENS = [
    ("Film güzel değil.", ["film", "güzel", "değil", "."]),
    ("Güzel bulmadım", ["güzel", "bul", "ma", "dım"]),
    ("olmadı, gelmiyor", ["ol", "ma", "dı", ",", "gel", "miyor"]),
    ("görünmüyor; durmuyorlar", ["görün", "müyor", ";", "dur", "muyor", "lar"]),
    ("beğenmemek elde mi?", ["beğen", "me", "mek", "elde", "mi", "?"]),
    ("olduğu söylenemez", ["olduğu", "söylene", "mez"]),
    ("iyi olmayan", ["iyi", "ol", "ma", "yan"]),
    ("iyi olmadığını sanmayın", ["iyi", "ol", "ma", "dığını", "san", "ma", "yın"]),
    ("hiç beğenmemiş", ["hiç", "beğen", "me", "miş"]),
    ("iyi diyemem, edemeyiz", ["iyi", "diye", "me", "m", ",", "ede", "me", "yiz"]),
    ("İYİ FİLM, KIRMIZI HALI", ["iyi", "film", ",", "kırmızı", "halı"]),
    ("İstanbul’da", ["istanbul'da"]),
]


@pytest.mark.parametrize(("text", "tokens"), TOKENS)
def test_a_text_is_cut_into_these_tokens(text, tokens):
    assert tr.load()(text) == tokens


@pytest.mark.parametrize(
    "word",
    # verbal nouns and their cases; other words with the letters; adjectives from a negated verb
    "bulma bulmak bulması bulmaya bulmadan görmesi okumam bulmam elma masa tırmandı dama kıymalı "
    "umuyor gömüyor inanılmaz unutulmaz vazgeçilmez mi mı miyim muydu".split(),
)
def test_what_is_no_clear_negation_stays_whole(word):
    assert tr.load()(word) == [word]


def test_the_question_particle_is_no_negator():
    assert tr.NEGATORS.isdisjoint(tr.load()("Güzel mi? Güzel miydi? Olur mu, kaldı mı, gördün mü?"))


def test_pieces_are_the_token_again_and_each_stem_is_cut_in_its_harmony():
    for stem in tr._VERBS:
        if stem in ("diy", "ed", "gid", "hissed", "yiy"):  # stand before a vowel only
            continue
        token = tr.attach(stem, "mAdI")
        assert tr.split_negation(token) == [stem, *re.fullmatch("(m.)(d.)", token[-4:]).groups()]
        clash = stem + ("medi" if token.endswith("dı") else "madı")
        assert tr.split_negation(clash) == [clash]


@pytest.mark.parametrize("text", ["İyi", "I\u0307yi", "i\u0307yi", "iyi", "İYİ"])
def test_dotted_i_is_one_letter_however_it_is_typed(text):
    for form in ("NFC", "NFD"):
        assert tr.normalise(unicodedata.normalize(form, text)) == "iyi"


def test_dotless_i_is_another_letter():
    assert tr.normalise("ISSIZ ILIK") == "ıssız ılık"


@pytest.mark.parametrize(
    ("stem", "suffix", "word"),
    [
        ("güzel", "y+DI", "güzeldi"),
        ("kötü", "y+DI", "kötüydü"),
        ("berbat", "y+DI", "berbattı"),
        ("oda", "y+I", "odayı"),
        ("oda", "n+In", "odanın"),
        ("senaryo", "y+A", "senaryoya"),
        ("kitap", "DA", "kitapta"),
        ("ürün", "y+I", "ürünü"),
    ],
)
def test_suffixes_follow_vowel_harmony(stem, suffix, word):
    assert tr.attach(stem, suffix) == word


def test_particles_take_the_vowel_of_the_word_before_them():
    assert tr.finish("iyi mI? kötü mI? bayat mI?") == "İyi mi? Kötü mü? Bayat mı?"
    assert tr.finish("iyi dA, kötü dA, “bayat” dA.") == "İyi de, kötü de, “bayat” da."


def test_a_negator_after_a_held_out_word_is_looked_for_too():
    language = languages.get("tr")
    rows = ["film şahane değil , ama kısa", "odayı şahane bul ma dım .", "şahane mi ? evet ."]
    kept, touched = remove_held_out([row.split() for row in rows], language)
    assert [" ".join(row) for row in kept] == [", ama kısa", ".", rows[2]]
    assert touched == 2
    assert find_held_out(kept, language) == []
