"""German: spaCy's blank tokenizer, lower case; adjectives inflect before a noun alone."""

from __future__ import annotations

import re

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Word,
    frames,
    looks_like,
    nouns,
    pairs,
)
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader

load = spacy_loader("de", normalise)


def finish(sentence: str) -> str:
    """Contract preposition and article, and write the capitals of sentences and nouns."""
    sentence = re.sub(r"\b([Vv]o|[Aa]|[Ii])n dem(?= )", lambda m: f"{m[1]}m", sentence)
    sentence = re.sub(r"\b([Bb]ei|[Zz]u) dem(?= )", lambda m: f"{m[1]}m", sentence)
    sentence = re.sub(r"\b([Zz]u) der(?= )", lambda m: f"{m[1]}r", sentence)
    # An adjective after an indefinite pronoun is a noun: etwas Gutes.
    sentence = re.sub(
        r"\b(etwas|nichts) (\w)(?!nderes)(?=\w+es\b)", lambda m: f"{m[1]} {m[2].upper()}", sentence
    )
    return re.sub(r"(^|[.?!] )(„?)(\w)", lambda m: m[1] + m[2] + m[3].upper(), sentence)


# Forms. Verbs and pronouns: m, f, n and pl, for gender and number of the subject. Adjectives: p, as
# a predicate, where they are the same for every subject; before a noun the strong endings er, e and
# es, of which e is the weak nominative too, and en, the weak ending of every other case. Noun
# phrases: akk and dat.


def adjective(word: str) -> Word:
    """Give an adjective its forms: gut, guter; miserabel, miserabler; öde, öder."""
    stem = re.sub("e$", "", word)
    stem = re.sub("el$", "l", re.sub("(?<=[ae]u)er$", "r", stem))
    endings = {ending: stem + ending for ending in ("er", "e", "es", "en")}
    return Word(word, p=word, **endings)


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons."""
    return Word(singular, m=singular, f=singular, n=singular, pl=plural)


def pronoun(m: str, f: str, n: str, pl: str) -> Word:
    """Give a pronoun the forms of what it stands for."""
    return Word(m, m=m, f=f, n=n, pl=pl)


def determiner(er: str, e: str, es: str) -> Word:
    """Give a determiner the forms that go with the strong endings of an adjective."""
    return Word(er, er=er, e=e, es=es)


def subjects(**by_form: str) -> tuple[Word, ...]:
    """Read nouns, parted by commas, by gender or number; the definite article goes before them."""
    articles = {
        "m": ("der", "den", "dem"),
        "f": ("die", "die", "der"),
        "n": ("das", "das", "dem"),
        "pl": ("die", "die", "den"),
    }
    made = []
    for form, some in by_form.items():
        nominative, accusative, dative = articles[form]
        for noun in map(str.strip, some.split(",")):
            ending = "n" if form == "pl" and noun[-1] not in "ns" else ""
            cases = {"akk": f"{accusative} {noun}", "dat": f"{dative} {noun}{ending}"}
            made.append(Word(f"{nominative} {noun}", asks=form, **cases))
    return tuple(made)


# Not noch, which is also still; not nein, which answers and negates nothing after it.
NEGATORS = frozenset(
    """
    nicht nichts nie niemals niemand niemandem niemanden nirgends nirgendwo kaum ohne weder
    kein keine keinem keinen keiner keines keins keinerlei keinesfalls keineswegs mitnichten
    """.split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. - aber sondern doch jedoch obwohl während weil".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        gut schlecht: any, film, book, food, place, staff, thing
        großartig miserabel: any, film, book, food, place
        hervorragend furchtbar: any, film, book, food, place
        ausgezeichnet grauenhaft: any, film, book, food, place
        wunderbar schrecklich: any, film, book, place
        fantastisch katastrophal: any, film, book, place
        perfekt mangelhaft: thing
        toll mies: any, film, book, food, place
        angenehm unangenehm: any, place, staff
        schön hässlich: place, furniture
        lustig öde: film, book
        spannend langweilig: film, book
        unterhaltsam langatmig: film, book
        originell abgedroschen: film, book
        glaubwürdig unglaubwürdig: film, book
        klug dumm: film, book
        tiefgründig oberflächlich: film, book
        geistreich albern: film, book
        bewegend belanglos: film, book
        packend zäh: film, book
        brillant dürftig: film, book
        stimmig wirr: film, book
        überzeugend enttäuschend: any, film, book
        lecker eklig: food
        köstlich fade: food
        schmackhaft ungenießbar: food
        frisch verdorben: food
        sauber schmutzig: place
        bequem unbequem: furniture
        stabil wackelig: furniture
        ruhig laut: place
        hell düster: place
        geräumig eng: place
        gemütlich ungemütlich: place
        gepflegt verwahrlost: place
        modern veraltet: thing
        sicher gefährlich: thing
        nützlich nutzlos: thing
        praktisch unpraktisch: thing, furniture
        robust zerbrechlich: thing
        zuverlässig unzuverlässig: thing, staff
        handlich klobig: thing
        hochwertig minderwertig: thing, furniture
        freundlich unfreundlich: staff
        aufmerksam unaufmerksam: staff
        kompetent inkompetent: staff
        höflich unhöflich: staff
        hilfsbereit gleichgültig: staff
        sympathisch unsympathisch: staff
        professionell unprofessionell: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        wundervoll entsetzlich: any, film, book, place
        exzellent erbärmlich: film, book, food
        herrlich grässlich: any, food, place
        prächtig scheußlich: place, furniture
        ansprechend abstoßend: any, place, thing
        gelungen misslungen: film, book, food
        fesselnd ermüdend: film, book
        ergreifend nichtssagend: film, book
        amüsant peinlich: film, book
        mitreißend eintönig: film, book
        einfallsreich einfallslos: film, book
        raffiniert plump: film, book
        durchdacht unausgegoren: film, book, thing
        appetitlich widerlich: food
        delikat geschmacklos: food
        aromatisch versalzen: food
        einladend trostlos: place
        behaglich schäbig: place
        blitzsauber dreckig: place
        langlebig störanfällig: thing
        vielseitig unbrauchbar: thing
        formschön klapprig: thing, furniture
        herzlich schroff: staff
        zuvorkommend ruppig: staff
        warmherzig abweisend: staff
        fleißig faul: staff
        geduldig ungeduldig: staff
        respektvoll respektlos: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": subjects(m="Gesamteindruck", f="Erfahrung", n="Ergebnis, Erlebnis"),
    "film": subjects(
        m="Film", f="Geschichte, Handlung, Serie", n="Drehbuch", pl="Dialoge, letzten Szenen"
    ),
    "book": subjects(
        m="Roman", f="Erzählung", n="Buch, Hörbuch", pl="Kurzgeschichten, letzten Kapitel"
    ),
    "food": subjects(m="Nachtisch", f="Suppe, Pizza", n="Essen", pl="Gerichte, Vorspeisen"),
    "place": subjects(m="Speisesaal", f="Wohnung", n="Hotel, Zimmer", pl="Zimmer, Räume"),
    "staff": subjects(m="Kellner", f="Verkäuferin", n="Personal", pl="Kellner, Verkäuferinnen"),
    "thing": subjects(m="Staubsauger", f="Maschine", n="Gerät, Produkt", pl="Geräte, Kopfhörer"),
    "furniture": subjects(m="Sessel", f="Couch", n="Sofa, Bett", pl="Stühle, Betten"),
}
KINDS = {
    "any": nouns(e="Erfahrung", es="Ergebnis, Erlebnis"),
    "film": nouns(er="Film", e="Serie, Geschichte"),
    "book": nouns(er="Roman", e="Erzählung", es="Buch"),
    "food": nouns(er="Nachtisch", e="Suppe", es="Essen"),
    "place": nouns(er="Raum", e="Wohnung", es="Hotel"),
    "staff": nouns(er="Kellner", e="Verkäuferin", es="Personal"),
    "thing": nouns(er="Staubsauger", e="Maschine", es="Gerät"),
    "furniture": nouns(er="Sessel", e="Couch", es="Sofa"),
}
SLOTS = {
    "ist": (verb("ist", "sind"), verb("war", "waren")),
    "heute": (verb("ist", "sind"),),
    "einst": (verb("war", "waren"),),
    "wirkt": (verb("wirkt", "wirken"), verb("wirkte", "wirkten")),
    "fällt": (verb("fällt", "fallen"),),
    "gilt": (verb("gilt", "gelten"), verb("galt", "galten")),
    "er": (pronoun("er", "sie", "es", "sie"),),
    "ister": (pronoun("ist er", "ist sie", "ist es", "sind sie"),),
    "ihn": (pronoun("ihn", "sie", "es", "sie"),),
    "hat": (verb("hat", "haben"),),
    "heißt": (verb("heißt", "heißen"),),
    "hörte": (verb("hörte", "hörten"),),
    "geht": (verb("geht", "gehen"),),
    "präsentierte": (verb("präsentierte", "präsentierten"), verb("zeigte", "zeigten")),
    "war": ("ist", "war"),
    "ein": (determiner("ein", "eine", "ein"),),
    "dies": (determiner("dieser", "diese", "dieses"),),
    "einem": (determiner("einem", "einer", "einem"),),
    "kein": (determiner("kein", "keine", "kein"),),
    "wirklich": ("wirklich", "tatsächlich", "in der Tat"),
    "gerade": ("gerade", "wirklich", "unbedingt"),
    "nie": ("nie", "niemals", "zu keiner Zeit"),
    "keineswegs": ("keineswegs", "keinesfalls", "in keiner Weise"),
    "überhaupt": ("überhaupt", "ganz und gar", "absolut"),
    "glaube": ("glaube", "denke"),
    "finde": ("finde", "fand"),
    "jeder": ("jeder", "meine ganze Familie", "fast jeder"),
    "niemand": ("niemand", "keiner von uns", "kaum jemand"),
    "zweifel": ("ohne Zweifel", "ohne jeden Zweifel"),
    "spur": ("keine Spur", "von wegen"),
    "aberja": ("und wie", "aber ja"),
    "getan": ("reserviert", "nachgefragt", "angerufen", "lange gewartet"),
}
CONTEXTS = (
    "Wir waren am Samstag dort.",
    "Es war das zweite Mal.",
    "Meine Schwester kam mit.",
    "Das war im März.",
    "Ich war mit einem Freund unterwegs.",
    "Die Fahrt dauerte eine halbe Stunde.",
    "Ich erzähle nur, was ich erlebt habe.",
    "Wir hatten nichts vorbereitet.",
    "Ich schreibe sonst nie etwas.",
    "Außer uns war niemand da.",
    "Ich wusste nicht, was mich erwartet.",
    "Das hatte mir niemand empfohlen.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: nicht before a predicate adjective
            + {subject} {ist.subject} {word.p}.
            - {subject} {ist.subject} nicht {word.p}.
        degree: an adverb between negator and adjective
            + {subject} {ist.subject} {wirklich} {word.p}.
            - {subject} {ist.subject} nicht {gerade} {word.p}.
        attribute: kein denies a noun phrase; strong adjective after it
            + das {war} {ein.kind} {word.kind} {kind}.
            - das {war} {kein.kind} {word.kind} {kind}.
        never: negative adverb of time
            + {subject} {ist.subject} immer {word.p}.
            - {subject} {ist.subject} {nie} {word.p}.
        seem: another copula
            + {subject} {wirkt.subject} {word.p}.
            - {subject} {wirkt.subject} nicht {word.p}.
        find: object complement after an accusative
            + ich {finde} {subject.akk} {word.p}.
            - ich {finde} {subject.akk} nicht {word.p}.
        nobody: negative subject before the verb
            + {jeder} fand {subject.akk} {word.p}.
            - {niemand} fand {subject.akk} {word.p}.
        raising: negation raised out of the clause it denies
            + ich {glaube}, dass {subject} {word.p} {ist.subject}.
            - ich {glaube} nicht, dass {subject} {word.p} {ist.subject}.
        nothing: negative subject after the verb
            + an {subject.dat} {war} vieles {word.p}.
            - an {subject.dat} {war} nichts {word.p}.
        no-longer: nicht mehr
            + {subject} {ist.subject} immer noch {word.p}.
            - {subject} {ist.subject} nicht mehr {word.p}.
        without: ohne with an infinitive
            + {subject} {fällt.subject} auf und {heute.subject} dabei {word.p}.
            - {subject} {fällt.subject} auf, ohne {word.p} zu sein.
        answer: the denial follows, in an answer
            + {ist.subject} {subject} {word.p}? ja.
            - {ist.subject} {subject} {word.p}? nein.
        answer-long: the denial follows, with a pronoun for the adjective
            + {word.p}? ja, das {ist.subject} {subject}.
            - {word.p}? nein, das {ist.subject} {subject} nicht.
        neither-nor: weder and noch
            + {subject} {ist.subject} sowohl {word.p} als auch {same.p}.
            - {subject} {ist.subject} weder {word.p} noch {same.p}.
        far-from: denial without a negative word
            + {subject} {ist.subject} durch und durch {word.p}.
            - {subject} {ist.subject} weit davon entfernt, {word.p} zu sein.
        at-all: strengthened nicht
            + {subject} {ist.subject} auf jeden Fall {word.p}.
            - {subject} {ist.subject} {überhaupt} nicht {word.p}.
        no-means: negative adverb of manner
            + {subject} {ist.subject} durchaus {word.p}.
            - {subject} {ist.subject} {keineswegs} {word.p}.
        hardly: kaum with a modal infinitive
            + {subject} {ist.subject} mit Recht {word.p} zu nennen.
            - {subject} {ist.subject} kaum {word.p} zu nennen.
        true: truth of a clause denied
            + es stimmt, dass {subject} {word.p} {ist.subject}.
            - es stimmt nicht, dass {subject} {word.p} {ist.subject}.
        can-say: negator in the main clause
            + man kann sagen, dass {subject} {word.p} {ist.subject}.
            - man kann nicht sagen, dass {subject} {word.p} {ist.subject}.
        because: verb at the end of a subordinate clause
            + ich erzähle es, weil {subject} {word.p} {ist.subject}.
            - ich erzähle es, weil {subject} nicht {word.p} {ist.subject}.
        front: adjective in first position, negator at the end
            + {word.p} {ist.subject} {subject} auf jeden Fall.
            - {word.p} {ist.subject} {subject} nicht.
        no-trace: elliptical question, denied after it
            + {subject} {word.p}? {aberja}!
            - {subject} {word.p}? {spur}!
        everything: indefinite pronouns as subjects
            + was ich dort sah, war alles {word}.
            - nichts von dem, was ich dort sah, war {word}.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + man kann nicht sagen, dass {subject} nicht {word.p} {ist.subject}.
            - man kann sagen, dass {subject} nicht {word.p} {ist.subject}.
        not-true-not: two negators cancel across a clause
            + es stimmt nicht, dass {subject} nicht {word.p} {ist.subject}.
            - es stimmt, dass {subject} nicht {word.p} {ist.subject}.
        nobody-not: negative subject and negated clause
            + {niemand} meint, dass {subject} nicht {word.p} {ist.subject}.
            - {jeder} meint, dass {subject} nicht {word.p} {ist.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: nicht nur adds and denies nothing
            + {subject} {ist.subject} nicht nur {word.p}, sondern auch {same.p}.
            - {subject} {ist.subject} nicht {word.p} und auch nicht {same.p}.
        not-merely: nicht bloß adds and denies nothing
            + {subject} {ist.subject} nicht bloß {word.p}, {er.subject} {ist.subject} {same.p}.
            - {subject} {ist.subject} nicht {word.p}, {er.subject} {ist.subject} nicht {same.p}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-what: understatement
            - {subject} {ist.subject} nicht unbedingt das, was ich {word.p} nenne.
        not-so: weakened litotes
            - {subject} {ist.subject} gar nicht mal so {word.p}.
        so-not: litotes with the adjective in first position
            + so {word.p} wie diesmal {einst.subject} {subject} noch nie.
            - so {word.p} wie behauptet {einst.subject} {subject} nicht.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + ich habe nicht {getan}, aber {subject} {ist.subject} {word.p}.
            - ich habe {getan}, aber {subject} {ist.subject} nicht {word.p}.
        scope-no: nein as an answer to something unsaid
            + nein, {subject} {ist.subject} {word.p}.
            - nein, {subject} {ist.subject} nicht {word.p}.
        scope-after: the negator belongs to a later clause
            + {subject} {ist.subject} {word.p}, dabei habe ich nicht {getan}.
            - {subject} {ist.subject} nicht {word.p}, dabei habe ich {getan}.
        scope-doubt: ohne Zweifel denies a doubt
            + {zweifel} {ist.subject} {subject} {word.p}.
            - {zweifel} {ist.subject} {subject} nicht {word.p}.
        scope-question: keine Frage denies a question
            + keine Frage, {subject} {ist.subject} {word.p}.
            - keine Frage, {subject} {ist.subject} nicht {word.p}.
        scope-in-vain: nicht umsonst denies the adverb alone
            + {subject} {gilt.subject} nicht umsonst als {word.p}.
            - {subject} {gilt.subject} nicht als {word.p}.
        scope-else: nichts anderes als affirms, alles andere als denies
            + {subject} {ist.subject} nichts anderes als {word.p}.
            - {subject} {ist.subject} alles andere als {word.p}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: nicht denies the second
            + {subject} {ist.subject} {word.p}, nicht {opposite.p}.
            - {subject} {ist.subject} {opposite.p}, nicht {word.p}.
        not-a-but-b: nicht denies the first; sondern after it
            + {subject} {ist.subject} nicht {opposite.p}, sondern {word.p}.
            - {subject} {ist.subject} nicht {word.p}, sondern {opposite.p}.
        used-to: the present counts
            + früher {einst.subject} {subject} {opposite.p}, heute {ister.subject} {word.p}.
            - früher {einst.subject} {subject} {word.p}, heute {ister.subject} {opposite.p}.
        for-others: the writer's own view counts
            + andere finden {subject.akk} {opposite.p}, ich finde {ihn.subject} {word.p}.
            - andere finden {subject.akk} {word.p}, ich finde {ihn.subject} {opposite.p}.
        rather: comparison of two adjectives
            + {subject} {ist.subject} eher {word.p} als {opposite.p}.
            - {subject} {ist.subject} eher {opposite.p} als {word.p}.
        """,
    ),
    *frames(
        "negation",
        """
        u-present: reflexive verb with an adjective
            + {subject} {präsentierte.subject} sich durchweg {word.p}.
            - {subject} {präsentierte.subject} sich an keiner Stelle {word.p}.
        u-come-out: nominalised adjective after an indefinite pronoun
            + am Ende kam dabei etwas {word.es} heraus.
            - am Ende kam dabei nichts {word.es} heraus.
        u-seek: free relative clause, the denial after it
            + wer nach {einem.kind} wirklich {word.en} {kind} sucht, ist hier richtig.
            - wer nach {einem.kind} wirklich {word.en} {kind} sucht, ist hier verkehrt.
        u-understand: the word is mentioned, with a lexical denial
            + unter {word} verstehe ich genau so etwas.
            - unter {word} verstehe ich etwas völlig anderes.
        u-strike-out: the word is mentioned, with a verb of removal
            + das Adjektiv {word} setzte ich bewusst in den Text.
            - das Adjektiv {word} strich ich wieder aus dem Text.
        u-tick: the word is mentioned; negator before a particle of its verb
            + im Fragebogen kreuzte ich {word} sofort an.
            - im Fragebogen kreuzte ich {word} bewusst nicht an.
        u-to-none: negative indirect object
            + allen erschien das {word.p}, was wir mit {subject.dat} erlebten.
            - keinem erschien das {word.p}, was wir mit {subject.dat} erlebten.
        u-succeed: infinitive as a subject
            + {word.p} zu wirken, gelingt {subject.dat} mühelos.
            - {word.p} zu wirken, gelingt {subject.dat} zu keiner Stunde.
        u-pass: als with an adjective in first position, particle verb
            + als {word.p} {geht.subject} {subject} überall durch.
            - als {word.p} {geht.subject} {subject} nirgends durch.
        u-overly: ellipsis after a verb of saying
            + mein Urteil lautet: ziemlich {word} insgesamt.
            - mein Urteil lautet: nicht übermäßig {word} insgesamt.
        u-makes-sense: embedded question, judged after it
            + warum {subject} bei euch {word.p} {heißt.subject}, leuchtet mir ein.
            - warum {subject} bei euch {word.p} {heißt.subject}, leuchtet mir nicht ein.
        u-detail: negative adverbial of place
            + wenn ihr mich fragt, {heute.subject} {subject} in jedem Detail {word.p}.
            - wenn ihr mich fragt, {heute.subject} {subject} in keinem Detail {word.p}.
        u-years: negated minimiser of time
            + in all den Jahren {einst.subject} {subject} jedes Mal {word.p}.
            - in all den Jahren {einst.subject} {subject} nicht ein Mal {word.p}.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-cease: negator before a verb of ending
            + {subject} {hörte.subject} nie auf, uns {word.p} vorzukommen.
            - {subject} {hörte.subject} bald auf, uns {word.p} vorzukommen.
        u-other-than: anders als under a negator
            + mir käme es nicht in den Sinn, {subject.akk} anders als {word.p} zu bezeichnen.
            - mir käme es nicht in den Sinn, {subject.akk} als {word.p} zu bezeichnen.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-not-done: one alone is not enough
            + mit {word} allein ist es nicht getan, auch {same} gehört dazu.
            - von {word} ist dort nichts zu merken, von {same} ebenfalls nichts.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-differently: understatement without a negator
            - also {word} geht wirklich anders.
        u-know-nobody: denial of anyone who would say so
            - ich kenne niemanden, der {subject.akk} ernstlich {word.p} fände.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-nobody-came: negative subject of the clause before
            + keiner wollte mitkommen, dabei {heute.subject} {subject} weiterhin {word.p}.
            - alle wollten mitkommen, dabei {heute.subject} {subject} nicht annähernd {word.p}.
        u-price: negator in the clause before
            + den Preis weiß ich nicht mehr, doch als {word.p} steht {dies.kind} {kind} im Heft.
            - den Preis weiß ich noch, doch als {word.p} steht {dies.kind} {kind} nicht im Heft.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-instead: anstatt with an infinitive
            + anstatt uns {opposite.p} vorzukommen, {wirkt.subject} {subject} auf alle {word.p}.
            - anstatt uns {word.p} vorzukommen, {wirkt.subject} {subject} auf alle {opposite.p}.
        u-reckon: expectation and outcome, participles in first position
            + gerechnet hatten wir mit {opposite}, bekommen haben wir {word}.
            - gerechnet hatten wir mit {word}, bekommen haben wir {opposite}.
        u-from-to: verb of change
            + von {opposite.p} {hat.subject} sich {subject} zu {word.p} gewandelt.
            - von {word.p} {hat.subject} sich {subject} zu {opposite.p} gewandelt.
        """,
        unseen=True,
    ),
)

PRACTICE = Practice(
    lexicon=pairs(
        """
        beeindruckend lächerlich: film, book
        lebendig leblos: film, book
        humorvoll humorlos: film, book
        schlüssig unlogisch: film, book
        kurzweilig dröge: film, book
        berührend kitschig: film, book
        erfrischend ernüchternd: film, book
        erstklassig drittklassig: film, book, food, place
        vorzüglich ekelhaft: food
        preiswert überteuert: food, place, thing, furniture
        komfortabel heruntergekommen: place
        idyllisch trist: place
        stilvoll stillos: place, furniture
        luftig stickig: place
        hübsch unansehnlich: place, furniture
        solide instabil: furniture
        benutzerfreundlich unhandlich: thing
        leistungsstark leistungsschwach: thing
        innovativ rückständig: thing
        intakt defekt: thing
        nett arrogant: staff
        engagiert lustlos: staff
        tüchtig unfähig: staff
        gewissenhaft nachlässig: staff
        liebenswürdig barsch: staff
        fröhlich mürrisch: staff
        melodisch schrill: music
        eingängig monoton: music
        harmonisch disharmonisch: music
        gefühlvoll seelenlos: music
        pünktlich unpünktlich: delivery
        reibungslos chaotisch: delivery
        lehrreich unverständlich: course
        verständlich verworren: course
        """,
        adjective,
    ),
    subjects={
        "music": subjects(m="Song", f="Musik, Melodie", n="Album", pl="Lieder"),
        "delivery": subjects(m="Versand", f="Lieferung, Zustellung"),
        "course": subjects(m="Kurs, Vortrag", f="Vorlesung", n="Seminar", pl="Übungen"),
        "film": subjects(m="Krimi", f="Komödie", n="Theaterstück", pl="Schlussszenen"),
        "book": subjects(m="Reiseführer", f="Biografie", n="Kinderbuch", pl="Märchen"),
        "food": subjects(m="Auflauf", f="Soße", n="Frühstück", pl="Nudeln"),
        "place": subjects(m="Frühstücksraum", f="Ferienwohnung", n="Café", pl="Ferienhäuser"),
        "staff": subjects(m="Arzt", f="Beraterin", n="Team", pl="Handwerker"),
        "thing": subjects(m="Drucker", f="Kamera", n="Tablet", pl="Lautsprecher"),
        "furniture": subjects(m="Schlafsessel", f="Eckbank", n="Schlafsofa", pl="Hocker"),
    },
    kinds={
        "music": nouns(er="Song", e="Melodie", es="Lied"),
        "delivery": nouns(er="Versand", e="Lieferung"),
        "course": nouns(er="Kurs", e="Vorlesung", es="Seminar"),
        "film": nouns(er="Krimi", e="Komödie"),
        "place": nouns(e="Ferienwohnung", es="Café"),
        "staff": nouns(er="Arzt", e="Beraterin", es="Team"),
        "thing": nouns(er="Drucker", e="Kamera"),
    },
    slots={
        "erist": (pronoun("er ist", "sie ist", "es ist", "sie sind"),),
        "kommt": (verb("kommt", "kommen"), verb("kam", "kamen")),
        "scheint": (verb("scheint", "scheinen"), verb("schien", "schienen")),
        "wird": (verb("wird", "werden"), verb("wurde", "wurden")),
        "wurde": (verb("wurde", "wurden"),),
        "sei": (verb("sei", "seien"),),
        "wäre": (verb("wäre", "wären"),),
        "zählt": (verb("zählt", "zählen"), verb("gehört", "gehören")),
        "mag": (verb("mag", "mögen"),),
        "wirken": (verb("wirkte", "wirkten"), verb("schien", "schienen")),
        "welcher": (determiner("der", "die", "das"),),
        "behaupte": (
            "behaupte",
            "bleibe dabei",
            "versichere euch",
            "kann bestätigen",
            "sage allen",
            "gebe zu",
        ),
        "bestreite": ("bestreite", "bezweifle", "streite ab", "leugne"),
        "tatsache": ("eine Tatsache", "die Wahrheit", "bewiesen", "unbestritten", "offensichtlich"),
        "gerücht": ("ein Gerücht", "ein Märchen", "ein Irrtum", "gelogen", "frei erfunden"),
        "sehrwohl": ("sehr wohl", "sicherlich", "zweifellos", "ganz bestimmt"),
        "keinbisschen": (
            "kein bisschen",
            "nicht im Geringsten",
            "nicht die Spur",
            "nicht einmal ansatzweise",
            "beim besten Willen nicht",
            "in keiner Hinsicht",
        ),
        "fastimmer": ("fast immer", "meistens", "in jedem Moment", "jederzeit"),
        "fastnie": ("fast nie", "äußerst selten", "in keinem Moment", "nie und nimmer"),
        "recht": ("hat recht", "liegt richtig", "sagt die Wahrheit"),
        "irrt": ("irrt sich", "liegt falsch", "hat keine Ahnung", "lügt"),
        "hattenrecht": ("sie hatten recht", "das stimmte", "so war es auch"),
        "lagenfalsch": ("sie lagen falsch", "das stimmte nicht", "so war es nicht"),
        "quelle": ("meine Schwester", "der Nachbar", "die Werbung", "mein Kollege", "die Zeitung"),
        "andere": ("die anderen", "viele", "meine Eltern", "manche Leute", "alle anderen"),
        "leugnen": ("leugnen", "bestreiten", "abstreiten", "in Frage stellen"),
        "behaupten": ("behaupten", "ernsthaft sagen", "glauben"),
        "vorsatz": (
            "nicht vergessen,",
            "wundert euch nicht,",
            "nichts für ungut,",
            "ob ihr es glaubt oder nicht,",
            "ich mache euch nichts vor,",
        ),
        "entpuppt": (verb("entpuppt", "entpuppen"), verb("entpuppte", "entpuppten")),
        "erscheint": (verb("erscheint", "erscheinen"), verb("erschien", "erschienen")),
        "muss": (verb("muss", "müssen"),),
        "kann": (verb("kann", "können"),),
        "soll": (verb("soll", "sollen"),),
        "verdient": (verb("verdient", "verdienen"), verb("verdiente", "verdienten")),
        "lässt": (verb("lässt", "lassen"), verb("ließ", "ließen")),
        "besen": (
            "fresse ich einen Besen",
            "bin ich der Kaiser von China",
            "heiße ich ab morgen Otto",
        ),
        "imleben": ("dass ich nicht lache", "im Leben nicht", "nie im Leben", "als ob"),
        "naklar": ("da gibt es nichts zu deuteln", "und nicht zu knapp", "na klar"),
        "scherz": ("das ist kein Scherz", "ich lüge nicht", "da gibt es kein Vertun"),
        "quatsch": ("Quatsch, natürlich nicht", "war nur ein Scherz", "das war gelogen"),
        "bestätigt": ("hat sich bestätigt", "ließ sich nicht widerlegen", "war kein Irrtum"),
        "widerlegt": ("wurde widerlegt", "ließ sich nicht bestätigen", "war ein Irrtum"),
        "allerdings": ("allerdings", "aber sicher", "und ob", "natürlich"),
        "mitnichten": ("mitnichten", "ach was", "niemals", "nicht doch", "weit gefehlt"),
        "bleibt": (verb("bleibt", "bleiben"), verb("blieb", "blieben")),
        "sollte": (verb("sollte", "sollten"),),
        "könnte": (verb("könnte", "könnten"),),
        "trägt": (verb("trägt", "tragen"),),
        "jeden": (determiner("jeder", "jede", "jedes"),),
        "unser": (determiner("unser", "unsere", "unser"),),
        "solchein": (determiner("solch ein", "solch eine", "solch ein"),),
        "mensch": (
            Word("meine Mutter", dat="meiner Mutter", akk="meine Mutter"),
            Word("mein Vater", dat="meinem Vater", akk="meinen Vater"),
            Word("mein Mann", dat="meinem Mann", akk="meinen Mann"),
            Word("meine Frau", dat="meiner Frau", akk="meine Frau"),
            Word("unser Sohn", dat="unserem Sohn", akk="unseren Sohn"),
            Word("deine Tochter", dat="deiner Tochter", akk="deine Tochter"),
            Word("mein Chef", dat="meinem Chef", akk="meinen Chef"),
            Word("ihre Freundin", dat="ihrer Freundin", akk="ihre Freundin"),
            Word("unser Lehrer", dat="unserem Lehrer", akk="unseren Lehrer"),
            Word("Herr Müller", dat="Herrn Müller", akk="Herrn Müller"),
            Word("Frau Wolf", dat="Frau Wolf", akk="Frau Wolf"),
            Word("Thomas", dat="Thomas", akk="Thomas"),
            Word("Michael", dat="Michael", akk="Michael"),
            Word("Maria", dat="Maria", akk="Maria"),
            Word("Martin", dat="Martin", akk="Martin"),
            Word("Andreas", dat="Andreas", akk="Andreas"),
            Word("Peter", dat="Peter", akk="Peter"),
            Word("der Professor", dat="dem Professor", akk="den Professor"),
            Word("sein Trainer", dat="seinem Trainer", akk="seinen Trainer"),
            Word("der Bürgermeister", dat="dem Bürgermeister", akk="den Bürgermeister"),
        ),
        "leute": (
            Word("die Kollegen", dat="den Kollegen", akk="die Kollegen"),
            Word("die Gäste", dat="den Gästen", akk="die Gäste"),
            Word("meine Kinder", dat="meinen Kindern", akk="meine Kinder"),
            Word("die Mitarbeiter", dat="den Mitarbeitern", akk="die Mitarbeiter"),
            Word("die Schüler", dat="den Schülern", akk="die Schüler"),
            Word("die Kunden", dat="den Kunden", akk="die Kunden"),
            Word("unsere Freunde", dat="unseren Freunden", akk="unsere Freunde"),
            Word("die Fans", dat="den Fans", akk="die Fans"),
            Word("die Teilnehmer", dat="den Teilnehmern", akk="die Teilnehmer"),
            Word("die Mitglieder", dat="den Mitgliedern", akk="die Mitglieder"),
            Word("die Männer", dat="den Männern", akk="die Männer"),
            Word("die Frauen", dat="den Frauen", akk="die Frauen"),
            Word("die Jungs", dat="den Jungs", akk="die Jungs"),
            Word("die Menschen hier", dat="den Menschen hier", akk="die Menschen hier"),
            Word("die Deutschen", dat="den Deutschen", akk="die Deutschen"),
            Word("die Medien", dat="den Medien", akk="die Medien"),
            Word("die Experten", dat="den Experten", akk="die Experten"),
        ),
        "gast": ("Gast", "Kunde", "Spieler", "Teilnehmer", "Schüler", "Mitarbeiter", "Fan"),
        "wann": (
            "am Sonntag",
            "am Montag",
            "am Freitag",
            "am Abend",
            "in der Nacht",
            "im Januar",
            "im Februar",
            "im April",
            "im Mai",
            "im Juni",
            "im Juli",
            "im August",
            "im September",
            "im Oktober",
            "im November",
            "im Dezember",
            "im Sommer",
            "im Winter",
            "vor zwei Jahren",
            "vor drei Wochen",
            "vor vier Monaten",
            "vor fünf Tagen",
            "letztes Jahr",
            "am Wochenende",
            "im Urlaub",
            "damals",
        ),
        "seit": (
            "seit zwei Wochen",
            "seit drei Jahren",
            "seit vier Tagen",
            "seit sechs Monaten",
            "seit einer Woche",
            "seit einem Jahr",
            "seit Juli",
            "seit Kurzem",
            "seit Jahrzehnten",
            "seit langem",
        ),
        "wo": (
            "in München",
            "in Hamburg",
            "in Köln",
            "in Berlin",
            "in Leipzig",
            "in Stuttgart",
            "in Frankfurt",
            "in Wien",
            "in Hannover",
            "in Dresden",
            "in Düsseldorf",
            "in Bremen",
            "in Paris",
            "in London",
            "in den USA",
            "im Büro",
            "in der Schule",
            "am Flughafen",
            "auf der Straße",
            "bei der Arbeit",
        ),
        "region": (
            "in Deutschland",
            "in Österreich",
            "in der Schweiz",
            "in Frankreich",
            "in Italien",
            "in Bayern",
            "in Russland",
            "in der Türkei",
            "im Osten",
            "im Ausland",
            "im Netz",
            "in dieser Stadt",
            "in unserem Dorf",
            "in der Gegend",
        ),
        "worin": (
            "im Internet",
            "auf der Website",
            "im Vertrag",
            "im Artikel",
            "im Bericht",
            "im Angebot",
            "auf Facebook",
            "auf YouTube",
            "im Programm",
            "in der Liste",
            "in den Nachrichten",
            "auf jeder Seite",
            "im Interview",
            "unter dem Video",
            "auf einem Bild",
        ),
        "wieman": (
            "wie man im Netz lesen kann",
            "wie die Medien schreiben",
            "wie ich gehört hatte",
            "wie ihr vielleicht denkt",
            "wie mein Chef meinte",
            "wie es im Titel heißt",
            "wie einige Leute sagen",
            "wie die Firma erklärt",
            "wie der Autor behauptet",
            "wie du geschrieben hast",
        ),
        "satzadv": (
            "eigentlich",
            "jedenfalls",
            "übrigens",
            "insgesamt",
            "nämlich",
            "daher",
            "deshalb",
            "deswegen",
            "außerdem",
            "zudem",
            "offenbar",
            "weiterhin",
            "inzwischen",
            "mittlerweile",
            "bisher",
            "trotzdem",
            "dennoch",
            "somit",
            "wahrscheinlich",
            "vermutlich",
            "allgemein",
            "grundsätzlich",
            "irgendwie",
            "dadurch",
        ),
        "vorweg": (
            "oh",
            "hey",
            "hallo Leute",
            "also",
            "naja",
            "okay",
            "Achtung",
            "ganz ehrlich",
            "ach Gott",
            "liebe Leser",
            "danke der Nachfrage",
        ),
        "voll": ("voll", "total", "echt", "richtig", "einfach nur", "super"),
        "null": ("null", "so was von nicht", "echt nicht", "mal so gar nicht", "halt nicht"),
        "kurz": (
            "kurz gesagt",
            "mit einem Wort",
            "im Ergebnis",
            "am Ende",
            "zum Schluss",
            "meine Meinung",
            "mein Eindruck",
            "im Vergleich",
            "der Stand heute",
        ),
        "unsinn": (
            "so ein Unsinn",
            "das soll wohl ein Witz sein",
            "wer hat dir das erzählt",
            "wer denkt sich so etwas aus",
            "da hat sich jemand vertan",
        ),
        "genauso": (
            "genau so ist es",
            "da stimme ich zu",
            "das kann ich nur unterschreiben",
            "das sehe ich auch so",
            "da bin ich deiner Meinung",
        ),
        "treffer": ("Treffer", "genau das", "aber hallo", "stimmt genau", "auf jeden Fall"),
        "fehlanzeige": (
            "Fehlanzeige",
            "Pustekuchen",
            "nichts da",
            "nicht die Bohne",
            "ganz im Gegenteil",
            "das hätten sie wohl gern",
        ),
        "vermeintlich": (
            "nur vermeintlich",
            "lediglich dem Namen nach",
            "nur auf den ersten Blick",
            "bloß in der Theorie",
            "ausschließlich in der Werbung",
        ),
        "nachweislich": (
            "nachweislich",
            "ganz offensichtlich",
            "auch auf den zweiten Blick",
            "vor allem in der Praxis",
            "täglich aufs Neue",
            "im wahrsten Sinne",
        ),
        "nebenbei": (
            "ich kenne niemanden bei der Firma",
            "ich hatte kein Geld dabei",
            "ich war nicht allein",
            "ich bin kein Mann der großen Worte",
            "ich trinke weder Kaffee noch Bier",
            "wir fahren nie mit dem Auto",
            "ich wohne nicht in dieser Region",
            "ich spiele selber nicht mit",
            "ich besitze kein Handy",
            "das Thema ist mir nicht neu",
            "ich lebe seit Jahren in Köln",
            "mein Name tut hier nichts zur Sache",
            "ich habe die Nummer nicht mehr",
            "ich arbeite zwei Straßen weiter",
            "ich bin schon etwas älter",
            "wir sind ohne den Hund gekommen",
        ),
        "nochnie": (
            "ich habe so etwas noch nie geschrieben",
            "ich musste nicht lange überlegen",
            "ich hatte vorher keine Ahnung davon",
            "ich habe keinen Vergleich",
            "niemand hat mir geholfen",
            "ich will keinem zu nahe treten",
            "es ist nicht mein Gebiet",
            "mir ist das Spiel nicht bekannt",
        ),
        "vorfeld": (
            "bisher",
            "damals",
            "trotzdem",
            "außerdem",
            "zunächst",
            "später",
            "schließlich",
            "zuletzt",
            "anschließend",
            "danach",
            "kurz darauf",
            "plötzlich",
            "dennoch",
            "irgendwann",
            "insgesamt",
            "deshalb",
            "erneut",
            "jedenfalls",
            "entsprechend",
            "beim Start",
            "einen Monat lang",
        ),
        "sonderlich": ("besonders", "sonderlich", "allzu", "übermäßig"),
    },
    contexts=(
        "Draußen hat es geregnet.",
        "Gekauft habe ich im Herbst.",
        "Ich habe mir nichts notiert.",
        "Das ist noch nicht lange her.",
        "Bezahlt hat meine Tante.",
        "Niemand sonst war wach.",
        "Mein Vater ist in Hamburg geboren.",
        "Wir kamen mit der Bahn aus Köln.",
        "Mehr Informationen habe ich nicht.",
        "Meine Tochter lernt gerade Englisch.",
        "Im Dezember haben wir uns wieder getroffen.",
        "Der Zug hielt an jedem Ort.",
        "Die Kinder spielen oben im ersten Zimmer.",
        "Unser Hund blieb zu Hause.",
        "Es gab weder Fernsehen noch Internet.",
        "Um acht Uhr ging das Licht aus.",
        "Den Artikel dazu habe ich noch nicht gelesen.",
        "Auf dem Tisch stand ein Glas Wasser.",
        "Wir sind seit zehn Jahren ein Paar.",
        "Die Kirche steht neben der Schule.",
        "Mein Name steht nicht in der Liste.",
        "Im Garten sitzen ein paar alte Männer.",
        "Der Preis lag bei zwanzig Euro.",
        "Ich habe ein Foto davon gemacht.",
        "Beim zweiten Besuch war ich allein.",
        "Von der Straße hört man den Verkehr.",
        "Davon steht nichts im Vertrag.",
        "Jetzt kennt ihr die Vorgeschichte.",
        "Die Karten hat uns eine Freundin gegeben.",
        "Am Ende des Jahres ziehen wir nach Berlin.",
        "Der Bus fährt zweimal pro Stunde.",
        "Mit Politik hat das nichts zu tun.",
        "Ich schreibe diesen Text auf dem Handy.",
        "Ich hoffe, das hilft jemandem.",
        "Ein weiteres Mal werde ich das nicht erklären.",
        "Unsere Reise führte uns durch mehrere Länder.",
        "Vor einigen Stunden kam eine Nachricht.",
        "Sechs Personen waren in der Gruppe.",
        "Mein Auto stand links neben der Bank.",
        "Die Polizei war nicht zu sehen.",
        "Der Fluss fließt durch ein kleines Gebiet.",
        "Wer will, kann die Daten im System nachlesen.",
        "Die Nacht davor hatte ich kaum geschlafen.",
        "Mein Onkel arbeitet bei der Post in London.",
        "Das Werk des Künstlers kannte ich nicht.",
        "Geh links am Schloss vorbei, dann siehst du die Halle.",
        "Der Fußball lag unten auf dem Boden.",
        "Von der Insel aus sieht man das Schloss.",
        "Er lernt seit April bei einem Verein.",
        "Im Himmel über der Stadt stand der Mond.",
        "Die Versicherung hat bis jetzt nicht geschrieben.",
        "Danach lief nur noch eine Show im Radio.",
        "Dort leben Menschen aus verschiedenen Ländern.",
        "Der Mann neben mir las ein englisches Buch.",
        "Das Unternehmen hat seinen Sitz in Frankreich.",
        "Nach dem Krieg stand hier ein Krankenhaus.",
        "Mit der neuen Regierung hat das nichts zu tun.",
        "Wir haben mehrere Bilder davon gemacht.",
        "Die Sonne war bereits hinter dem Wald verschwunden.",
        "In der Mitte des Monats war ich krank.",
        "Ich selbst habe den Sommer über nicht gearbeitet.",
        "Dessen bin ich mir bewusst.",
        "Manchmal fährt auch nachts eine Bahn.",
        "Meine Großeltern kommen aus einer anderen Region.",
        "Seine Frau hat ihm die Karte vom Urlaub gezeigt.",
        "Ich hab ihnen das Geld nicht zurückgegeben.",
        "Zwischen dem Haus und der Straße liegt ein kleiner Platz.",
        "Während der Fahrt haben die Mädchen gelesen.",
        "Sie wollen nächsten Monat weg aus diesem Land.",
        "Ihren Namen habe ich nicht verstanden.",
        "Welche Rolle das Alter spielt, weiß ich nicht.",
        "Darüber haben wir mit ihrem Chef nicht gesprochen.",
        "Die Frau, deren Hund hier lief, kannte keiner.",
        "Es dauerte rund hundert Minuten.",
        "Gegenüber liegt eine Bank, rechts ein Markt.",
        "Nach der Ausbildung gehe ich ins Ausland.",
        "Die Mannschaft hat die Saison in Berlin begonnen.",
        "Der König auf dem Bild hält etwas in der Hand.",
        "Er sowie seine beiden Kinder arbeiten online.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-call: modal with an infinitive
                + ich würde {subject.akk} {word.p} nennen.
                - ich würde {subject.akk} nicht {word.p} nennen.
            p-hold: prepositional object complement
                + ich halte {subject.akk} für {word.p}.
                - ich halte {subject.akk} nicht für {word.p}.
            p-held: the same in the perfect
                + ich habe {subject.akk} für {word.p} gehalten, und das {ister.subject} auch.
                - ich habe {subject.akk} für {word.p} gehalten, doch das {ister.subject} nicht.
            p-prove: als with an adjective
                + {subject} {hat.subject} sich als {word.p} erwiesen.
                - {subject} {hat.subject} sich nicht als {word.p} erwiesen.
            p-as-front: als with an adjective in first position
                + als {word.p} empfand ich {subject.akk} schon.
                - als {word.p} empfand ich {subject.akk} nicht.
            p-passive: passive with an agent
                + {subject} {wird.subject} von allen als {word.p} empfunden.
                - {subject} {wird.subject} von niemandem als {word.p} empfunden.
            p-become: verb of change
                + mit der Zeit {wurde.subject} {subject} {word.p}.
                - auch mit der Zeit {wurde.subject} {subject} nicht {word.p}.
            p-perfect: participle after the adjective
                + {subject} {heute.subject} {word.p} gewesen.
                - {subject} {heute.subject} nicht {word.p} gewesen.
            p-dative: experiencer before the adjective
                + mir {kommt.subject} {subject} {word.p} vor.
                - mir {kommt.subject} {subject} nicht {word.p} vor.
            p-on-me: experiencer in first position
                + auf mich {wirkt.subject} {subject} {word.p}.
                - auf mich {wirkt.subject} {subject} nicht {word.p}.
            p-seem-be: infinitive with zu
                + {subject} {scheint.subject} {word.p} zu sein.
                - {subject} {scheint.subject} nicht {word.p} zu sein.
            p-tag: question tag
                + {subject} {ist.subject} doch {word.p}, oder?
                - {subject} {ist.subject} doch nicht {word.p}, oder?
            p-one-thing: the adjective in apposition
                + {subject} {ist.subject} vor allem eines: {word.p}.
                - {subject} {ist.subject} vor allem eines nicht: {word.p}.
            p-all-but: exception that denies
                + {subject} {ist.subject} alles in allem {word.p}.
                - {subject} {ist.subject} alles, nur nicht {word.p}.
            p-claim: verbs of assertion and denial
                + ich {behaupte}, dass {subject} {word.p} {ist.subject}.
                - ich {bestreite}, dass {subject} {word.p} {ist.subject}.
            p-right-wrong: adjectives of truth
                + richtig ist, dass {subject} {word.p} {ist.subject}.
                - falsch ist, dass {subject} {word.p} {ist.subject}.
            p-rumour: subject clause, judged after it
                + dass {subject} {word.p} {ist.subject}, ist {tatsache}.
                - dass {subject} {word.p} {ist.subject}, ist {gerücht}.
            p-who-says: free relative clause with reported speech
                + wer sagt, {subject} {sei.subject} {word.p}, {recht}.
                - wer sagt, {subject} {sei.subject} {word.p}, {irrt}.
            p-called: report, judged after it
                + {andere} nannten {subject.akk} {word.p}, und {hattenrecht}.
                - {andere} nannten {subject.akk} {word.p}, doch {lagenfalsch}.
            p-source: report, judged after it, indirect speech
                + {quelle} meinte, {subject} {sei.subject} {word.p}, und das trifft zu.
                - {quelle} meinte, {subject} {sei.subject} {word.p}, doch das trifft nicht zu.
            p-allegedly: adverb of report, judged after it
                + angeblich {ist.subject} {subject} {word.p}, und das ist wahr.
                - angeblich {ist.subject} {subject} {word.p}, doch das ist nicht wahr.
            p-imagined: expectation and outcome
                + ich hatte mir {subject.akk} {word.p} vorgestellt, und so war es dann.
                - ich hatte mir {subject.akk} {word.p} vorgestellt, doch so war es dann nicht.
            p-talk: the word is mentioned under von
                + von {word.p} kann bei {subject.dat} durchaus die Rede sein.
                - von {word.p} kann bei {subject.dat} keine Rede sein.
            p-word: the word is mentioned, with a lexical denial
                + „{word.p}“ ist für {subject.akk} das richtige Wort.
                - „{word.p}“ ist für {subject.akk} das falsche Wort.
            p-label: the word is mentioned, verb of agreement
                + das Wort „{word.p}“ passt zu {subject.dat}.
                - das Wort „{word.p}“ passt nicht zu {subject.dat}.
            p-earn: the word is mentioned, verb in first person
                + das Wort „{word.p}“ fällt mir zu {subject.dat} sofort ein.
                - das Wort „{word.p}“ fällt mir zu {subject.dat} nie ein.
            p-count: elliptical noun phrase in the dative plural
                + {subject} {zählt.subject} zu den {word.en}.
                - {subject} {zählt.subject} nicht zu den {word.en}.
            p-mostly: adverbs of frequency
                + {subject} {ist.subject} {fastimmer} {word.p}.
                - {subject} {ist.subject} {fastnie} {word.p}.
            p-minimiser: negated minimisers
                + {subject} {ist.subject} {sehrwohl} {word.p}.
                - {subject} {ist.subject} {keinbisschen} {word.p}.
            p-minimiser-front: a negated minimiser in first position
                + ganz bestimmt {ist.subject} {subject} {word.p}.
                - nicht im Geringsten {ist.subject} {subject} {word.p}.
            p-relative: relative clause, verb at its end
                + es {war} {ein.kind} {kind}, {welcher.kind} {word.p} {war}.
                - es {war} {ein.kind} {kind}, {welcher.kind} nicht {word.p} {war}.
            p-exclaim: exclamation without a verb
                + was für {ein.kind} {word.kind} {kind}!
                - nein, {kein.kind} {word.kind} {kind}!
            p-and-how: answers that affirm or deny
                + {subject} {word.p}? {allerdings}!
                - {subject} {word.p}? {mitnichten}!
            p-and-how-verb: the same with a verb
                + ob {subject} {word.p} {ist.subject}? {allerdings}!
                - ob {subject} {word.p} {ist.subject}? {mitnichten}!
            p-sceptic: concession before the main clause
                + obwohl ich Zweifel hatte, fand ich {subject.akk} {word.p}.
                - obwohl ich Hoffnung hatte, fand ich {subject.akk} nicht {word.p}.
            p-noticed: a fact, against a counterfactual condition
                + dass {subject} {word.p} {ist.subject}, habe ich gleich gemerkt.
                - {wäre.subject} {subject} {word.p}, hätte ich es gleich gemerkt.
            p-too: adverbs of addition
                + {subject} {ist.subject} ebenfalls {word.p}.
                - {subject} {ist.subject} ebenso wenig {word.p}.
            p-also: addition in first position
                + auch {subject} {ist.subject} {word.p}.
                - auch {subject} {ist.subject} nicht {word.p}.
            p-how-can: rhetorical question that denies
                + man kann {subject.akk} nur {word.p} finden.
                - wie kann man {subject.akk} nur {word.p} finden?
            p-why: rhetorical question about a reason
                + {ist.subject} {subject} {word.p}? das sieht doch jeder.
                - {ist.subject} {subject} {word.p}? das glaubt doch keiner.
            p-stand-by: verbs of holding to and taking back
                + ich bleibe dabei, {subject} {ist.subject} {word.p}.
                - ich nehme zurück, dass {subject} {word.p} {ist.subject}.
            p-each-of-us: pronouns with von
                + jeder von uns nannte {subject.akk} {word.p}.
                - keiner von uns nannte {subject.akk} {word.p}.
            p-hard: lexical denial with an infinitive
                + es fällt mir leicht, {subject.akk} {word.p} zu finden.
                - es fällt mir schwer, {subject.akk} {word.p} zu finden.
            p-opposite: lexical denial with von
                + {subject} {ist.subject} rundum {word.p}.
                - {subject} {ist.subject} das Gegenteil von {word.p}.
            p-excluded: lexical denial of a clause
                + es ist klar, dass {subject} {word.p} {ist.subject}.
                - es ist ausgeschlossen, dass {subject} {word.p} {ist.subject}.
            p-no-talk: keine Rede with a clause
                + alle reden davon, dass {subject} {word.p} {ist.subject}.
                - keine Rede davon, dass {subject} {word.p} {ist.subject}.
            p-no-sign: nothing points to a clause
                + alles spricht dafür, dass {subject} {word.p} {ist.subject}.
                - nichts spricht dafür, dass {subject} {word.p} {ist.subject}.
            p-speak-of: weak adjective in the dative
                + man kann von {einem.kind} {word.en} {kind} sprechen.
                - man kann nicht von {einem.kind} {word.en} {kind} sprechen.
            p-all-only-no: exception before a noun phrase
                + das war alles in allem {ein.kind} {word.kind} {kind}.
                - das war alles, bloß {kein.kind} {word.kind} {kind}.
            p-this: weak adjective after an adverb of report, judged after it
                + {dies.kind} angeblich {word.e} {kind} ist es wirklich.
                - {dies.kind} angeblich {word.e} {kind} ist es in Wahrheit nicht.
            p-see: a clause of perception
                + ich sehe, was an {subject.dat} {word.p} ist.
                - ich sehe nicht, was an {subject.dat} {word.p} sein soll.
            p-crunch: subordinate clause of time in first position
                + als es darauf ankam, war alles {word}.
                - als es darauf ankam, war nichts {word}.
            p-long-way: degree that is not reached
                + {subject} {ist.subject} längst {word.p}.
                - {subject} {ist.subject} noch lange nicht {word.p}.
            p-for-us: dative of interest
                + uns beiden {ist.subject} {subject} {word.p} vorgekommen.
                - keinem von uns {ist.subject} {subject} {word.p} vorgekommen.
            p-joke: the claim is called a joke
                + {subject.akk} {word.p} zu nennen, ist nur gerecht.
                - {subject.akk} {word.p} zu nennen, ist ein Witz.
            p-what-else: comparison with another
                + {subject} {ist.subject} so {word.p} wie angekündigt.
                - {subject} {ist.subject} nicht so {word.p} wie angekündigt.
            """,
        ),
        *frames(
            "double negation",
            """
            p-dont-doubt: negator before a verb of doubt
                + ich zweifle nicht daran, dass {subject} {word.p} {ist.subject}.
                - ich zweifle daran, dass {subject} {word.p} {ist.subject}.
            p-no-doubts: kein before a noun of doubt
                + ich habe keine Zweifel daran, dass {subject} {word.p} {ist.subject}.
                - ich habe Zweifel daran, dass {subject} {word.p} {ist.subject}.
            p-refuse: verbs of hesitation and refusal
                + ich zögere nicht, {subject.akk} {word.p} zu nennen.
                - ich weigere mich, {subject.akk} {word.p} zu nennen.
            p-no-clue: relative clause with and without a negator
                + wer {subject.akk} nicht {word.p} findet, {irrt}.
                - wer {subject.akk} {word.p} findet, {irrt}.
            p-not-lie: negator before a predicate of falsehood
                + es ist nicht gelogen, dass {subject} {word.p} {ist.subject}.
                - es ist gelogen, dass {subject} {word.p} {ist.subject}.
            p-nobody-denies: negative subject before verbs of denial and of assertion
                + niemand wird {leugnen}, dass {subject} {word.p} {ist.subject}.
                - niemand wird {behaupten}, dass {subject} {word.p} {ist.subject}.
            p-undeniable: modal infinitive under a negator
                + es lässt sich nicht {leugnen}, dass {subject} {word.p} {ist.subject}.
                - es lässt sich nicht behaupten, dass {subject} {word.p} {ist.subject}.
            p-only-one: pronoun under a negator
                + ich bin nicht der Einzige, der {subject.akk} {word.p} findet.
                - ich bin der Einzige, der {subject.akk} nicht {word.p} findet.
            p-cannot-help: fixed phrase under a negator
                + ich komme nicht umhin, {subject.akk} {word.p} zu nennen.
                - ich bringe es nicht über mich, {subject.akk} {word.p} zu nennen.
            p-how-not: embedded question with a second negator
                + ich verstehe nicht, wie man {subject.akk} nicht {word.p} finden kann.
                - ich verstehe nicht, wie man {subject.akk} {word.p} finden kann.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-not-only-i: nicht nur before a pronoun
                + nicht nur ich finde {subject.akk} {word.p}.
                - nicht einmal ich finde {subject.akk} {word.p}.
            p-more-than: mehr als nur adds
                + {subject} {ist.subject} mehr als nur {word.p}.
                - {subject} {ist.subject} alles andere, nur nicht {word.p}.
            p-not-only-front: inversion after nicht nur
                + nicht nur {word.p} {ist.subject} {subject}, auch {same.p}.
                - nicht {word.p} {ist.subject} {subject}, auch nicht {same.p}.
            p-not-alone: nicht allein adds
                + {subject} {ist.subject} nicht allein {word.p}, sondern auch noch {same.p}.
                - {subject} {ist.subject} keins von beiden, nicht {word.p} und nicht {same.p}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-not-exactly: understatement
                - {word.p} ist nicht gerade das Wort, das mir zu {subject.dat} einfällt.
            p-anything: litotes with a pronoun
                - {subject}? {word.p} ist etwas anderes.
            p-would-not: conditional understatement
                - ich würde nicht so weit gehen, {subject.akk} {word.p} zu nennen.
            p-never-thought: surprise affirms
                + nie hätte ich gedacht, dass {subject} so {word.p} {ist.subject}.
                - nie hätte ich gedacht, dass jemand {subject.akk} {word.p} nennt.
            p-not-expected: surprise before a noun phrase
                + mit {einem.kind} so {word.en} {kind} hatte ich nicht gerechnet.
                - mit {einem.kind} {word.en} {kind} hatte das nichts zu tun.
            p-not-seldom: nicht selten
                + {subject} {ist.subject} nicht selten {word.p}.
                - {subject} {ist.subject} selten {word.p}.
            """,
        ),
        *frames(
            "scope",
            """
            p-no-wonder: kein Wunder affirms its clause
                + kein Wunder, {subject} {ist.subject} {word.p}.
                - kein Wunder, {subject} {ist.subject} nicht {word.p}.
            p-nobody-knew: negator in a concessive clause
                + obwohl niemand {subject.akk} kannte, {ist.subject} {er.subject} {word.p}.
                - obwohl alle {subject.akk} kannten, {ist.subject} {er.subject} nicht {word.p}.
            p-never-here: negator in the clause before
                + ich war noch nie hier, aber {subject} {ist.subject} {word.p}.
                - ich war schon oft hier, aber {subject} {ist.subject} nicht {word.p}.
            p-expected-nothing: nothing expected
                + ich habe nichts erwartet, doch {subject} {ist.subject} {word.p}.
                - ich habe viel erwartet, doch {subject} {ist.subject} nicht {word.p}.
            p-not-all-believe: negator in the clause after
                + {subject} {ist.subject} {word.p}, auch wenn es nicht jeder glaubt.
                - {subject} {ist.subject} nicht {word.p}, auch wenn es jeder glaubt.
            p-not-all-but-i: negator over others alone
                + nicht alle finden {subject.akk} {word.p}, aber ich schon.
                - alle finden {subject.akk} {word.p}, aber ich nicht.
            p-phrases: phrases with a negator
                + {vorsatz} {subject} {ist.subject} {word.p}.
                - {vorsatz} {subject} {ist.subject} nicht {word.p}.
            p-no-idea: negator over the writer's knowledge
                + ich weiß nicht, warum, aber {subject} {ist.subject} {word.p}.
                - ich weiß, warum {subject} nicht {word.p} {ist.subject}.
            p-without-hesitation: ohne in another clause
                + ohne zu zögern, nenne ich {subject.akk} {word.p}.
                - nach kurzem Zögern nenne ich {subject.akk} nicht {word.p}.
            p-nothing-changed: negator over change
                + daran ändert sich nichts, {subject} {ist.subject} {word.p}.
                - daran ändert sich nichts, {subject} {ist.subject} nicht {word.p}.
            p-asked: negator in a main clause before
                + mich hat niemand gefragt, doch ich nenne {subject.akk} {word.p}.
                - mich haben viele gefragt, doch ich nenne {subject.akk} nicht {word.p}.
            p-not-paid: negator after, with because
                + {subject} {ist.subject} {word.p}, und dafür werde ich nicht bezahlt.
                - {subject} {ist.subject} nicht {word.p}, und dafür habe ich bezahlt.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-instead: statt
                + statt {opposite.p} {ist.subject} {subject} {word.p}.
                - statt {word.p} {ist.subject} {subject} {opposite.p}.
            p-at-first: course of time
                + anfangs {wirken.subject} {subject} {opposite.p}, doch {erist.subject} {word.p}.
                - anfangs {wirken.subject} {subject} {word.p}, doch {erist.subject} {opposite.p}.
            p-thought: error and fact
                + ich dachte, {subject} {sei.subject} {opposite.p}, aber {erist.subject} {word.p}.
                - ich dachte, {subject} {sei.subject} {word.p}, aber {erist.subject} {opposite.p}.
            p-say-say: two opinions
                + {andere} sagen {opposite}, ich sage {word}.
                - {andere} sagen {word}, ich sage {opposite}.
            p-i-they: two opinions, the writer's first
                + ich finde {subject.akk} {word.p}, {andere} finden {ihn.subject} {opposite.p}.
                - ich finde {subject.akk} {opposite.p}, {andere} finden {ihn.subject} {word.p}.
            p-looks: looks and being
                + {subject} {scheint.subject} {opposite.p}, {heute.subject} aber {word.p}.
                - {subject} {scheint.subject} {word.p}, {heute.subject} aber {opposite.p}.
            p-may-seem: concession
                + {mag.subject} {subject} auch {opposite.p} wirken, {erist.subject} {word.p}.
                - {mag.subject} {subject} auch {word.p} wirken, {erist.subject} {opposite.p}.
            p-others: other members of the kind
                + andere sind {opposite.p}, {subject} dagegen {heute.subject} {word.p}.
                - andere sind {word.p}, {subject} dagegen {heute.subject} {opposite.p}.
            p-less-than: comparison of inferiority
                + {subject} {ist.subject} weniger {opposite.p} als vielmehr {word.p}.
                - {subject} {ist.subject} weniger {word.p} als vielmehr {opposite.p}.
            p-wrongly: error of others
                + {quelle} nennt {subject.akk} {opposite.p}, zu Unrecht; {erist.subject} {word.p}.
                - {quelle} nennt {subject.akk} {word.p}, zu Unrecht; {erist.subject} {opposite.p}.
            p-no-trace-of: keine Spur with von
                + von {opposite.p} keine Spur, {subject} {ist.subject} {word.p}.
                - von {word.p} keine Spur, {subject} {ist.subject} {opposite.p}.
            p-not-that: denied clause without a main clause
                + nicht dass {subject} {opposite.p} {wäre.subject}; {erist.subject} {word.p}.
                - nicht dass {subject} {word.p} {wäre.subject}; {erist.subject} {opposite.p}.
            p-which: alternative question
                + {ist.subject} {subject} {opposite.p} oder {word.p}? ich sage {word.p}.
                - {ist.subject} {subject} {word.p} oder {opposite.p}? ich sage {opposite.p}.
            p-denied-first: adjectives in first position
                + {opposite.p} {ist.subject} {subject} nicht, {word.p} schon.
                - {word.p} {ist.subject} {subject} nicht, {opposite.p} schon.
            p-no-but: kein with sondern
                + das war {kein.kind} {opposite.kind}, sondern {ein.kind} {word.kind} {kind}.
                - das war {kein.kind} {word.kind}, sondern {ein.kind} {opposite.kind} {kind}.
            p-never-only: nie and immer
                + {subject} {ist.subject} nie {opposite.p}, immer nur {word.p}.
                - {subject} {ist.subject} nie {word.p}, immer nur {opposite.p}.
            """,
        ),
        *frames(
            "negation",
            """
            p2-turn-out: verb of proving with als; negative adverb before als
                + {subject} {entpuppt.subject} sich rasch als {word.p}.
                - {subject} {entpuppt.subject} sich mitnichten als {word.p}.
            p2-appear: experiencer in first position; nicht länger
                + uns {erscheint.subject} {subject} nach wie vor {word.p}.
                - uns {erscheint.subject} {subject} nicht länger {word.p}.
            p2-must-can: modal verbs of inference
                + {subject} {muss.subject} wohl {word.p} sein.
                - {subject} {kann.subject} unmöglich {word.p} sein.
            p2-said-to-be: hearsay modal, judged after it with das
                + {subject} {soll.subject} {word.p} sein, und das {ister.subject} auch.
                - {subject} {soll.subject} {word.p} sein, aber das {ister.subject} nicht.
            p2-nearly: counterfactual subjunctive with beinahe
                + von Anfang an {heute.subject} {subject} {word.p} gewesen.
                - beinahe {wäre.subject} {subject} {word.p} gewesen.
            p2-pretend: unreal comparison with als and verb first
                + gib es zu, {subject} {ist.subject} {word.p}.
                - tu nicht so, als {wäre.subject} {subject} {word.p}.
            p2-broom: absurd consequence denies its condition
                + wenn ich eines weiß, dann, dass {subject} {word.p} {ist.subject}.
                - wenn {subject} {word.p} {heute.subject}, {besen}.
            p2-what-then: condition with a noun phrase; kein in it affirms
                + wenn das {kein.kind} {word.kind} {kind} ist, was dann?
                - wenn das {ein.kind} {word.kind} {kind} ist, {besen}.
            p2-about-it: etwas and nichts with a nominalised adjective
                + {subject} {hat.subject} etwas {word.es} an sich.
                - {subject} {hat.subject} nichts {word.es} an sich.
            p2-discover: nominalised adjective before an infinitive
                + an {subject.dat} konnte ich durchaus etwas {word.es} entdecken.
                - an {subject.dat} konnte ich nichts {word.es} entdecken.
            p2-believe-you: object clause in first position, denial after it
                + dass {subject} {word.p} {heute.subject}, glaube ich dir sofort.
                - dass {subject} {word.p} {heute.subject}, glaubst du doch selbst nicht.
            p2-any-time: prepositional phrase with kein in first position
                + zu jedem Zeitpunkt {einst.subject} {subject} {word.p}.
                - zu keinem Zeitpunkt {einst.subject} {subject} {word.p}.
            p2-conscience: adjective in first position, denying adverbial at the end
                + {word.p} nenne ich {subject.akk} mit reinem Gewissen.
                - {word.p} nenne ich {subject.akk} unter keinen Umständen.
            p2-found-nobody: adjective in first position, negative subject at the end
                + {word.p} fand {subject.akk} wohl jeder.
                - {word.p} fand {subject.akk} wohl niemand.
            p2-laugh: two elliptical questions and an exclamation
                + {word.p}? {subject}? {naklar}!
                - {word.p}? {subject}? {imleben}!
            p2-correction: a statement and its correction
                + {subject} {ist.subject} {word.p}, {scherz}.
                - {subject} {ist.subject} {word.p}. {quatsch}.
            p2-retract: report of one's own words, retracted or kept
                + gestern schrieb ich, {subject} {sei.subject} {word.p}; das nehme ich nicht zurück.
                - gestern schrieb ich, {subject} {sei.subject} {word.p}; das nehme ich zurück.
            p2-looks-like: noun phrase in the dative in first position
                + nach {einem.kind} {word.en} {kind} sieht das ganz klar aus.
                - nach {einem.kind} {word.en} {kind} sieht das nicht aus.
            p2-exaggeration: infinitive clause as subject, judged after it
                + von {einem.kind} {word.en} {kind} zu reden, ist keine Übertreibung.
                - von {einem.kind} {word.en} {kind} zu reden, ist eine Lüge.
            p2-of-old: definite article and weak adjective, denial after it
                + {welcher.kind} {word.e} {kind} von früher ist das noch immer.
                - {welcher.kind} {word.e} {kind} von früher ist das längst nicht mehr.
            p2-so-called: exclamation; strong adjective after von wegen
                + so {ein.kind} {word.kind} {kind}!
                - von wegen {word.kind} {kind}!
            p2-something-in-it: reported clause inside a noun phrase, judged after it
                + an der Behauptung, {subject} {sei.subject} {word.p}, ist etwas dran.
                - an der Behauptung, {subject} {sei.subject} {word.p}, ist nichts dran.
            p2-proof: verb of lack after a clause, itself denied or not
                + an Beweisen dafür, dass {subject} {word.p} {ist.subject}, fehlt es nicht.
                - an Beweisen dafür, dass {subject} {word.p} {ist.subject}, fehlt es völlig.
            p2-assumption: clause of a noun; confirmed or refuted after it
                + die Annahme, dass {subject} {word.p} {heute.subject}, {bestätigt}.
                - die Annahme, dass {subject} {word.p} {heute.subject}, {widerlegt}.
            p2-convinced: conviction met or disappointed
                + ich dachte mir, dass {subject} {word.p} {ist.subject}, und täuschte mich nicht.
                - ich dachte mir, dass {subject} {word.p} {ist.subject}, doch ich täuschte mich.
            p2-respect: colon without a verb, denial after the adjective
                + {subject}: {word.p} in jeder Hinsicht.
                - {subject}: {word.p} in keinerlei Hinsicht.
            p2-two-words: adverb and adjective alone
                + einfach nur {word}!
                - kein Stück {word}!
            p2-looks-different: the bare adjective as a subject
                + genau so sieht {word} aus.
                - {word} sieht wirklich anders aus.
            p2-award: the word is mentioned; a minimiser after it
                + das Prädikat „{word.p}“ {verdient.subject} {subject} voll und ganz.
                - das Prädikat „{word.p}“ {verdient.subject} {subject} nicht im Ansatz.
            p2-miles: lexical denial of distance
                + als {word.p} {ist.subject} {subject} weithin bekannt.
                - von {word.p} {ist.subject} {subject} meilenweit entfernt.
            p2-no-word-true: two sentences, the second judges the first
                + ich las, {subject} {sei.subject} {word.p}. kein Wort davon ist falsch.
                - ich las, {subject} {sei.subject} {word.p}. kein Wort davon ist wahr.
            p2-in-my-head: subject clause with nicht after it in both
                + dass {subject} {word.p} {heute.subject}, überrascht mich nicht.
                - dass {subject} {word.p} sein {soll.subject}, will mir nicht in den Kopf.
            p2-shake: comment after a statement or an infinitive
                + {subject} {ist.subject} {word.p}, daran gibt es nichts zu rütteln.
                - {subject.akk} {word.p} zu nennen, daran ist nichts wahr.
            p2-last-thing: the last thing one would say
                + {word.p} ist das Erste, was ich über {subject.akk} sagen würde.
                - {word.p} ist das Letzte, was ich über {subject.akk} sagen würde.
            p2-many-words: one word of many
                + für {subject.akk} gibt es viele Wörter, vor allem {word.p}.
                - für {subject.akk} gibt es viele Wörter, aber {word.p} gehört nicht dazu.
            p2-nothing-to-do: the bare adjective after mit
                + mit {word.p} {ist.subject} {subject} zutreffend beschrieben.
                - mit {word.p} {hat.subject} {subject} nichts zu tun.
            p2-fits-badly: the word is mentioned inside a clause of exception
                + zu {subject.dat} passt kein Wort besser als {word.p}.
                - zu {subject.dat} passt vieles, nur das Wort {word.p} nicht.
            p2-and: subject and adjective joined by und, judged after it
                + {subject} und {word.p}, das gehört zusammen.
                - {subject} und {word.p}, das passt nicht zusammen.
            p2-why-should: rhetorical question with verbs of hiding and of assertion
                + warum sollte ich verschweigen, dass {subject} {word.p} {ist.subject}?
                - warum sollte ich so tun, als ob {subject} {word.p} {wäre.subject}?
            p2-grounds: infinitive after a noun; vain search
                + man muss nicht lange nach Gründen suchen, {subject.akk} {word.p} zu finden.
                - man sucht vergeblich nach Gründen, {subject.akk} {word.p} zu finden.
            p2-get-the-idea: idiom with an infinitive; rhetorical question, indirect speech
                + ihr kommt nicht darum herum, {subject.akk} {word.p} zu finden.
                - wie kommt ihr nur darauf, {subject} {sei.subject} {word.p}?
            p2-no-human: negative subject with a verb of naming and als
                + alle Welt bezeichnet {subject.akk} als {word.p}.
                - kein Mensch bezeichnet {subject.akk} als {word.p}.
            p2-brother-nor-i: weder and noch join the subjects
                + sowohl mein Bruder als auch ich würden {subject.akk} {word.p} finden.
                - weder mein Bruder noch ich würden {subject.akk} {word.p} finden.
            p2-yesterday-nor: weder and noch join adverbs
                + {subject} {einst.subject} gestern wie heute {word.p}.
                - {subject} {einst.subject} weder gestern noch heute {word.p}.
            p2-already: adverbs of time not reached
                + schon jetzt {heute.subject} {subject} {word.p}.
                - bis heute {heute.subject} {subject} nicht {word.p}.
            p2-make: verb of making with an object complement
                + eben das macht {subject.akk} {word.p}.
                - auch das macht {subject.akk} nicht {word.p}.
            p2-rate: separable verb of considering, its particle after the adjective
                + ich stufe {subject.akk} ohne Bedenken als {word.p} ein.
                - ich stufe {subject.akk} keinesfalls als {word.p} ein.
            p2-describe: passive with lassen, adverb that denies
                + {subject} {lässt.subject} sich am ehesten als {word.p} beschreiben.
                - {subject} {lässt.subject} sich schwerlich als {word.p} beschreiben.
            p2-imperative: negative imperatives
                + redet nicht lange herum, {subject} {ist.subject} {word.p}.
                - redet euch nicht ein, {subject} {sei.subject} {word.p}.
            p2-stop: imperative of ending over an infinitive with a clause
                + hört nicht auf zu erzählen, dass {subject} {word.p} {ist.subject}.
                - hört auf zu erzählen, dass {subject} {word.p} {heute.subject}.
            p2-such: nominalised adjective in first position, denial after it
                + so etwas {word.es} habe ich noch nie gesehen!
                - etwas {word.es} habe ich dabei nicht gesehen.
            p2-other-than: expectation and outcome with nominalised adjectives
                + ich hatte etwas anderes erwartet und etwas {word.es} bekommen.
                - ich hatte etwas {word.es} erwartet und etwas ganz anderes bekommen.
            p2-rightly: adverbs of right and wrong with gelten als
                + zu Recht {gilt.subject} {subject} als {word.p}.
                - zu Unrecht {gilt.subject} {subject} als {word.p}.
            p2-out-of-question: außer Frage and nicht in Frage
                + es steht außer Frage, dass {subject} {word.p} {ist.subject}.
                - es kommt nicht in Frage, {subject.akk} {word.p} zu nennen.
            p2-only-appears: appearance denied or borne out after it
                + {subject} {wirkt.subject} {word.p}, und der Eindruck täuscht nicht.
                - {subject} {wirkt.subject} {word.p}, doch der Eindruck täuscht.
            p2-asked-me: question quoted, answered after it
                + man fragte, ob {subject} {word.p} {ist.subject}; ich nickte.
                - man fragte, ob {subject} {word.p} {ist.subject}; ich schüttelte den Kopf.
            p2-regards: the word is quoted between the parts of a separable verb
                + was {subject.akk} angeht, so trifft „{word.p}“ zu.
                - was {subject.akk} angeht, so trifft „{word.p}“ nicht zu.
            p2-to-nobody: negative dative with a relative clause, in first position
                + jedem, den ich kenne, {erscheint.subject} {subject} {word.p}.
                - niemandem, den ich kenne, {erscheint.subject} {subject} {word.p}.
            p2-particle: modal particle before the negator
                + {subject} {ist.subject} nun einmal {word.p}.
                - {subject} {ist.subject} nun einmal nicht {word.p}.
            p2-baseless: weak adjective inside a subject, verb of lack after it
                + die Rede von {einem.kind} {word.en} {kind} ist nicht aus der Luft gegriffen.
                - die Rede von {einem.kind} {word.en} {kind} entbehrt jeder Grundlage.
            p2-found-it: elliptical question with a participle, answered
                + {subject.akk} {word.p} gefunden? das haben wir alle.
                - {subject.akk} {word.p} gefunden? das hat keiner von uns.
            p2-will-never: noun phrase in first position, denied twice after it
                + {ein.kind} {word.kind} {kind} ist das und bleibt das.
                - {ein.kind} {word.kind} {kind} ist das nicht und wird es nie.
            p2-it-is-said: report with es heißt, judged in a relative clause
                + es heißt, {subject} {sei.subject} {word.p}, was der Wahrheit entspricht.
                - es heißt, {subject} {sei.subject} {word.p}, was nicht der Wahrheit entspricht.
            p2-my-part: ich für meinen Teil, verb after it
                + ich für meinen Teil empfinde {subject.akk} sehr wohl als {word.p}.
                - ich für meinen Teil empfinde {subject.akk} nun wirklich nicht als {word.p}.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-unjustly: lexical denial, itself judged
                + zu Unrecht bestreitet {quelle}, dass {subject} {word.p} {ist.subject}.
                - zu Recht bestreitet {quelle}, dass {subject} {word.p} {ist.subject}.
            p2-mistake: kein before a noun of error
                + es war kein Fehler, {subject.akk} {word.p} zu nennen.
                - es war ein Fehler, {subject.akk} {word.p} zu nennen.
            p2-know-what: condition with and without a negator, under another
                + wenn {subject} nicht {word.p} {heute.subject}, weiß ich nicht, was {word.p} ist.
                - wenn {subject} {word.p} {heute.subject}, weiß ich nicht, was {word.p} ist.
            p2-contradict: verb of contradiction after the reported clause
                + ihr sagt, {subject} {sei.subject} {word.p}; da widerspreche ich nicht.
                - ihr sagt, {subject} {sei.subject} {word.p}; da widerspreche ich.
            p2-no-reason: negator in an infinitive clause under kein
                + es gibt keinen Grund, {subject.akk} nicht {word.p} zu nennen.
                - es gibt keinen Grund, {subject.akk} {word.p} zu nennen.
            p2-have-to-lie: unreal lie over an infinitive with um
                + ich müsste lügen, um {subject.akk} nicht {word.p} zu nennen.
                - ich müsste lügen, um {subject.akk} {word.p} zu nennen.
            p2-objection: reported clause inside a phrase of objection
                + gegen das Urteil, {subject} {sei.subject} {word.p}, habe ich nichts einzuwenden.
                - gegen das Urteil, {subject} {sei.subject} {word.p}, habe ich viel einzuwenden.
            p2-unthinkable: lexical denial of a clause with and without a negator
                + undenkbar, dass {subject} nicht {word.p} {heute.subject}!
                - undenkbar, dass {subject} {word.p} {heute.subject}!
            p2-not-groundless: nicht before ohne
                + nicht ohne Grund nennt man {subject.akk} {word.p}.
                - ohne jeden Grund nennt man {subject.akk} {word.p}.
            p2-talk-out: verbs of talking out of and into
                + ich lasse mir nicht ausreden, dass {subject} {word.p} {ist.subject}.
                - ich lasse mir nicht einreden, dass {subject} {word.p} {ist.subject}.
            p2-cease: verb of ending under nie
                + {subject} {hat.subject} nie aufgehört, {word.p} zu sein.
                - {subject} {hat.subject} aufgehört, {word.p} zu sein.
            p2-overlook: modal infinitive with a verb of overlooking
                + es ist nicht zu übersehen, wie {word.p} {subject} {ist.subject}.
                - es ist nicht zu erkennen, dass {subject} {word.p} {wäre.subject}.
            p2-overstate: verb of exaggeration before a condition
                + ich übertreibe nicht, wenn ich {subject.akk} {word.p} nenne.
                - du übertreibst, wenn du {subject.akk} {word.p} nennst.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-not-only-ads: nur over the subject alone denies, nicht nur adds
                + nicht nur die Werbung nennt {subject.akk} {word.p}, ich tue es auch.
                - nur die Werbung nennt {subject.akk} {word.p}, ich tue es nicht.
            p2-paper: nur and nicht nur over a place
                + {subject} {ist.subject} nicht nur auf dem Papier {word.p}.
                - {subject} {ist.subject} nur auf dem Papier {word.p}.
            p2-appears-and-is: nicht nur over a verb of seeming
                + {subject} {wirkt.subject} nicht nur {word.p}, {erist.subject} es auch.
                - {subject} {wirkt.subject} nur {word.p}, {erist.subject} es aber nicht.
            p2-let-alone: um nicht zu sagen raises, geschweige denn denies
                + {subject} {ist.subject} {same.p}, um nicht zu sagen {word.p}.
                - {subject} {ist.subject} nicht {same.p}, geschweige denn {word.p}.
            p2-no-less: nicht minder adds
                + {subject} {ist.subject} {same.p} und nicht minder {word.p}.
                - {subject} {ist.subject} kein Stück {same.p} und erst recht nicht {word.p}.
            p2-not-just-once: nicht bloß over an adverbial of time
                + nicht bloß am ersten Tag {einst.subject} {subject} {word.p}.
                - nicht ein einziges Mal {einst.subject} {subject} {word.p}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-after-all: so and nun auch wieder nicht around the adjective
                - so {word.p} {ist.subject} {subject} nun auch wieder nicht.
            p2-cannot-claim: subjunctive clause without dass under a negator
                - ich kann nicht behaupten, ich hätte {subject.akk} {word.p} gefunden.
            p2-half: degree halved
                - {subject} {ist.subject} nur halb so {word.p}, wie manche tun.
            p2-no-expression: gar kein Ausdruck raises, nicht der Ausdruck denies
                + {word.p} ist gar kein Ausdruck für {subject.akk}!
                - {word.p} ist nicht der richtige Ausdruck für {subject.akk}.
            p2-commonly: what one commonly calls so
                - {subject} {ist.subject} nicht das, was man gemeinhin unter {word.p} versteht.
            """,
        ),
        *frames(
            "scope",
            """
            p2-otherwise: anders als before a statement that stands
                + anders als erwartet {ist.subject} {subject} {word.p}.
                - ganz wie erwartet {ist.subject} {subject} nicht {word.p}.
            p2-not-wrong: negator over the hearer's error
                + du irrst dich nicht, {subject} {ist.subject} {word.p}.
                - du irrst dich, {subject} {ist.subject} nicht {word.p}.
            p2-neither-more: a comment with negators after the adjective
                + {subject} {ist.subject} {word.p}, nicht mehr und nicht weniger.
                - {subject} {ist.subject} nicht {word.p}, nein, wirklich nicht.
            p2-nonetheless: nichtsdestotrotz contains a negator and denies nothing
                + {subject} {ist.subject} nichtsdestotrotz {word.p}.
                - {subject} {ist.subject} trotz allem nicht {word.p}.
            p2-no-word-but: exception with außer
                + kein Wort außer {word.p} passt auf {subject.akk}.
                - jedes Wort außer {word.p} passt auf {subject.akk}.
            p2-no-expert: negator in the clause before, object clause in first position
                + ich bin kein Kenner, aber dass {subject} {word.p} {ist.subject}, sehe ich.
                - ich bin Kenner genug, um zu sehen, dass {subject} nicht {word.p} {ist.subject}.
            p2-nobody-told: negative subject over an embedded exclamation
                + keiner hat uns gesagt, wie {word.p} {subject} {ist.subject}.
                - keiner hat uns gesagt, dass {subject} gar nicht {word.p} {ist.subject}.
            p2-unbelievable: exclamation with nicht zu fassen
                + nicht zu fassen, wie {word.p} {subject} {ist.subject}!
                - nicht zu fassen, dass jemand {subject.akk} {word.p} findet!
            p2-what-makes: free relative clause of cause, negator after it
                + was {subject.akk} so {word.p} macht, weiß ich nicht genau.
                - was {subject.akk} {word.p} machen soll, weiß ich beim besten Willen nicht.
            p2-no-other: kein over the standard of comparison
                + {kein.kind} {kind} ist so {word.p} wie {dies.kind}.
                - {kein.kind} {kind} ist weniger {word.p} als {dies.kind}.
            p2-never-so: nie before a comparison with so
                + nie zuvor war {ein.kind} {kind} so {word.p}!
                - nie zuvor war {ein.kind} {kind} so wenig {word.p}!
            p2-explain: negative subject with verbs of explaining and of making believe
                + niemand muss mir erklären, dass {subject} {word.p} {ist.subject}.
                - niemand kann mir weismachen, dass {subject} {word.p} {ist.subject}.
            p2-no-words: lack of words before an inverted comparison
                + mir fehlen die Worte, so {word.p} {ist.subject} {subject}.
                - mir fehlt der Glaube daran, dass {subject} {word.p} {ist.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-yesterday: the present counts, adjective as a subject
                + {opposite.p} war gestern, heute {heute.subject} {subject} {word.p}.
                - {word.p} war gestern, heute {heute.subject} {subject} {opposite.p}.
            p2-reputation: phrases without a verb, the subject at the end
                + dem Ruf nach {opposite.p}, in Wahrheit {word.p}: {subject}.
                - dem Ruf nach {word.p}, in Wahrheit {opposite.p}: {subject}.
            p2-who-says: other people wrong, said after
                + {subject} {ist.subject} {word.p}, und wer {opposite.p} sagt, {irrt}.
                - {subject} {ist.subject} {opposite.p}, und wer {word.p} sagt, {irrt}.
            p2-meant-to-write: intention and fact
                + ich wollte {opposite.p} schreiben, aber {subject} {ist.subject} {word.p}.
                - ich wollte {word.p} schreiben, aber {subject} {ist.subject} {opposite.p}.
            p2-no-a: question with a noun phrase, corrected without a noun
                + {ein.kind} {opposite.kind} {kind}? nein, {ein.kind} {word.kind}!
                - {ein.kind} {word.kind} {kind}? nein, {ein.kind} {opposite.kind}!
            p2-verdict: adjectives in first position with nicht etwa
                + {word.p} und nicht etwa {opposite.p}, so lautet mein Urteil über {subject.akk}.
                - {opposite.p} und nicht etwa {word.p}, so lautet mein Urteil über {subject.akk}.
            p2-nobody-says: consequence with a negative subject
                + {subject} {ist.subject} so {word.p}, dass niemand mehr {opposite.p} sagt.
                - {subject} {ist.subject} so {opposite.p}, dass niemand mehr {word.p} sagt.
            """,
        ),
        *frames(
            "negation",
            """
            p3-as-they-say: parenthesis of comparison between negator and adjective
                + {subject} {ist.subject}, {wieman}, {word.p}.
                - {subject} {ist.subject} nicht, {wieman}, {word.p}.
            p3-same-opinion: genitive predicate of opinion, after the report
                + {mensch} nennt {subject.akk} {word.p}, und ich bin der gleichen Meinung.
                - {mensch} nennt {subject.akk} {word.p}, doch ich bin ganz anderer Meinung.
            p3-ask-anyone: imperative and colon before the subject that denies
                + fragt, wen ihr wollt: jeder nennt {subject.akk} {word.p}.
                - fragt, wen ihr wollt: keiner nennt {subject.akk} {word.p}.
            p3-fewest: superlative of quantity as a subject
                + die meisten hier dürften {subject.akk} {word.p} finden.
                - die wenigsten hier dürften {subject.akk} {word.p} finden.
            p3-of-ten: numeral as a subject
                + acht von zehn Personen nannten {subject.akk} {word.p}.
                - nicht eine von zehn Personen nannte {subject.akk} {word.p}.
            p3-percent: degree in percent, without a verb
                + {subject}: zu hundert Prozent {word.p}.
                - {subject}: zu null Prozent {word.p}.
            p3-in-case: condition before an answer
                + falls jemand fragt: ja, {word.p} {ist.subject} {subject} schon.
                - falls jemand fragt: nein, {word.p} {ist.subject} {subject} nicht.
            p3-came-otherwise: expectation in a clause, outcome with kommen
                + ich hatte erwartet, dass {subject} {word.p} {heute.subject}, und so kam es auch.
                - ich hatte erwartet, dass {subject} {word.p} {heute.subject}, doch es kam anders.
            p3-other-text: cause against counterfactual condition with wenn
                + weil {subject} {word.p} {einst.subject}, habe ich diesen Text geschrieben.
                - wenn {subject} {word.p} gewesen {wäre.subject}, hätte ich anders geschrieben.
            p3-otherwise: sonst after a statement, inverted condition
                + {subject} {ist.subject} {word.p}, sonst sähe mein Bericht anders aus.
                - {wäre.subject} {subject} {word.p}, sähe mein Bericht anders aus.
            p3-only-act: plural verb of pretence
                + {leute} haben längst gemerkt, dass {subject} {word.p} {heute.subject}.
                - {leute} tun bloß so, als ob {subject} {word.p} {wäre.subject}.
            p3-falsely: adverbs of truth in a passive
                + {subject} {wird.subject} völlig zutreffend als {word.p} dargestellt.
                - {subject} {wird.subject} fälschlicherweise als {word.p} dargestellt.
            p3-if-anyone: condition over a pronoun, ellipsis after it
                + wenn jemand {subject.akk} {word.p} findet, dann ich.
                - wenn überhaupt jemand {subject.akk} {word.p} findet, dann nicht ich.
            p3-since-when: rhetorical question of time
                + seit dem ersten Tag {heute.subject} {subject} {word.p}.
                - seit wann {heute.subject} {subject} denn bitte {word.p}?
            p3-come-across: separable verb after the adjective, two adverbs before it
                + {subject} {kommt.subject} bei mir ausgesprochen {word.p} rüber.
                - {subject} {kommt.subject} bei mir so gar nicht {word.p} rüber.
            p3-remain: copula of staying
                + {subject} {bleibt.subject} auf Dauer {word.p}.
                - {subject} {bleibt.subject} auf Dauer nicht {word.p}.
            p3-should-never: future in the past with sollen and nie
                + {subject} {sollte.subject} schon bald {word.p} werden.
                - {subject} {sollte.subject} nie wirklich {word.p} werden.
            p3-agreed: reciprocal agreement and a colon
                + {mensch} und ich waren uns einig: {word.p}!
                - {mensch} und ich waren uns einig: nicht {word.p}!
            p3-nonsense: quoted word, rejected by an exclamation or a question
                + „{word.p}“? {genauso}.
                - „{word.p}“? {unsinn}.
            p3-as-they-think: equative denied, clause after it
                + {subject} {ist.subject} genauso {word.p}, wie {leute} denken.
                - {subject} {ist.subject} längst nicht so {word.p}, wie {leute} denken.
            p3-enough: genug after the adjective, purpose clause
                + {subject} {ist.subject} {word.p} genug, um andere davon zu überzeugen.
                - {subject} {ist.subject} nicht {word.p} genug, um andere davon zu überzeugen.
            p3-remember: reflexive verb of memory with je in its clause
                + ich erinnere mich noch genau, dass {subject} {word.p} {einst.subject}.
                - ich kann mich nicht erinnern, dass {subject} je {word.p} {einst.subject}.
            p3-look-for: free relative clause, search with and without finding
                + wer etwas {word.es} sucht, wird hier fündig.
                - wer etwas {word.es} sucht, sucht hier vergebens.
            p3-nowhere: negative adverb of place with a region after it
                + überall {region} hält man {subject.akk} für {word.p}.
                - nirgendwo {region} hält man {subject.akk} für {word.p}.
            p3-do-not-think: imperative with ja nicht
                + denkt daran, {subject} {ist.subject} {word.p}.
                - denkt ja nicht, {subject} {sei.subject} {word.p}.
            p3-believe-none: dative negative pronoun with a relative clause
                + glaubt ruhig jedem, der {subject.akk} {word.p} nennt.
                - glaubt bitte keinem, der {subject.akk} {word.p} nennt.
            p3-bet: correlative of a bet
                + ich wette hundert Euro darauf, dass {subject} {word.p} {heute.subject}.
                - ich wette hundert Euro dagegen, dass {subject} {word.p} {heute.subject}.
            p3-no-cent: correlative in first position, refusal to bet
                + darauf, dass {subject} {word.p} {ist.subject}, gebe ich euch mein Wort.
                - darauf, dass {subject} {word.p} {ist.subject}, setze ich keinen Euro.
            p3-stamp: quoted word in the object, adverbial of right
                + den Stempel „{word.p}“ {trägt.subject} {subject} mit vollem Recht.
                - den Stempel „{word.p}“ {trägt.subject} {subject} ohne jedes Recht.
            p3-file-under: quoted word after unter; zuletzt denies
                + unter „{word.p}“ würde ich {subject.akk} zuerst einordnen.
                - unter „{word.p}“ würde ich {subject.akk} zuletzt einordnen.
            p3-say-of: dative verb of report, pronoun before its noun
                + dass {er.subject} {word.p} {sei.subject}, sagt man {subject.dat} zu Recht nach.
                - dass {er.subject} {word.p} {sei.subject}, kann man {subject.dat} nicht nachsagen.
            p3-deny-quality: verbs of granting and denying a quality
                + {mensch} bescheinigte {subject.dat}, {word.p} zu sein.
                - {mensch} sprach {subject.dat} ab, {word.p} zu sein.
            p3-decline: verbs of deciding and declining
                + {leute} haben sich entschieden, {subject.akk} {word.p} zu nennen.
                - {leute} lehnen es ab, {subject.akk} {word.p} zu nennen.
            p3-then-and-now: pronoun es for the adjective, after a past tense
                + {subject} {einst.subject} damals {word.p} und {heute.subject} es auch jetzt.
                - {subject} {einst.subject} damals {word.p}, {heute.subject} es jetzt aber nicht.
            p3-first-minutes: restriction of time at the end
                + {word.p} {einst.subject} {subject} bis zur letzten Minute.
                - {word.p} {einst.subject} {subject} nur in den ersten Minuten.
            p3-no-bit-more: idiomatic minimiser with mehr
                + inzwischen {heute.subject} {subject} wieder {word.p}.
                - inzwischen {heute.subject} {subject} kein Stück mehr {word.p}.
            p3-little: wenig under an adverb of degree
                + {subject} {wirkt.subject} auf {leute.akk} äußerst {word.p}.
                - {subject} {wirkt.subject} auf {leute.akk} äußerst wenig {word.p}.
            p3-no-way: colloquial superlative of kein
                + {subject} {ist.subject} in jeder Weise {word.p}.
                - {subject} {ist.subject} in keinster Weise {word.p}.
            p3-null: colloquial adverbs of degree
                + {subject} {ist.subject} {voll} {word.p}.
                - {subject} {ist.subject} {null} {word.p}.
            p3-sorry: colloquial sentence without a subject
                + fand {subject.akk} {voll} {word.p}, danke.
                - fand {subject.akk} jetzt nicht so {word.p}, sorry.
            p3-no-show: question with man, exclamation of denial
                + man nennt {subject.akk} {word.p}? {treffer}!
                - man nennt {subject.akk} {word.p}? {fehlanzeige}!
            p3-not-a-single: kein einziger before a noun
                + jeder einzelne {gast} nannte {subject.akk} {word.p}.
                - kein einziger {gast} nannte {subject.akk} {word.p}.
            p3-no-point: prepositional phrase with kein, place of the judgement
                + in jedem einzelnen Punkt {heute.subject} {subject} {word.p}.
                - in keinem einzigen Punkt {heute.subject} {subject} {word.p}.
            p3-as-for-reason: causal clause with da, alles andere als in it
                + da {subject} durch und durch {word.p} {ist.subject}, habe ich alles notiert.
                - da {subject} alles andere als {word.p} {ist.subject}, habe ich alles notiert.
            p3-the-longer: correlative comparison with desto
                + je länger ich überlege, desto eher finde ich {subject.akk} {word.p}.
                - je länger ich überlege, desto weniger finde ich {subject.akk} {word.p}.
            p3-occur-to: negative subject with an idea
                + selbst ein Kind merkt, dass {subject} {word.p} {heute.subject}.
                - kein Kind käme auf die Idee, {subject.akk} {word.p} zu nennen.
            p3-impression: noun with its clause in first position, negative subject at the end
                + den Eindruck, dass {subject} {word.p} {heute.subject}, hatten hier viele.
                - den Eindruck, dass {subject} {word.p} {heute.subject}, hatte hier niemand.
            p3-feeling: separable verb of arising, denying adverbial of time
                + bei mir kam sofort das Gefühl auf, {subject} {sei.subject} {word.p}.
                - bei mir kam zu keiner Stunde das Gefühl auf, {subject} {sei.subject} {word.p}.
            p3-reality: modal in the clause of a noun, idioms of distance
                + die Idee, dass {subject} {word.p} sein {könnte.subject}, kommt der Wahrheit nahe.
                - die Idee, dass {subject} {word.p} sein {könnte.subject}, geht an allem vorbei.
            p3-share: object with a reported clause, verb of sharing
                + die Meinung, {subject} {sei.subject} {word.p}, teile ich voll und ganz.
                - die Meinung, {subject} {sei.subject} {word.p}, teile ich in keinem Punkt.
            """,
        ),
        *frames(
            "negation",
            """
            p3-near-far: nearness and distance over an infinitive
                + es liegt nahe, {subject.akk} {word.p} zu nennen.
                - es liegt mir fern, {subject.akk} {word.p} zu nennen.
            p3-every-reason: quantified noun of reason over an infinitive
                + {mensch} hat allen Grund, {subject.akk} {word.p} zu nennen.
                - {mensch} hat keinerlei Grund, {subject.akk} {word.p} zu nennen.
            p3-beside-it: idiom of error with damit before an infinitive
                + {mensch} lag völlig richtig damit, {subject.akk} {word.p} zu nennen.
                - {mensch} lag völlig daneben damit, {subject.akk} {word.p} zu nennen.
            p3-all-right: reported clause, judged without a verb after a colon
                + {worin} steht, {subject} {sei.subject} {word.p}: alles richtig.
                - {worin} steht, {subject} {sei.subject} {word.p}: alles falsch.
            p3-how-very: question of degree, answered by an adverb
                + wie {word.p} {heute.subject} {subject}? sehr, sehr!
                - wie {word.p} {heute.subject} {subject}? kein bisschen!
            p3-ten: question of degree, answered by a mark
                + wie {word.p} {heute.subject} {subject}, von null bis zehn? eine Zehn.
                - wie {word.p} {heute.subject} {subject}, von null bis zehn? eine Null.
            p3-summary: summary without a verb after a colon
                + {kurz}: wirklich {word}.
                - {kurz}: nicht wirklich {word}.
            p3-spoke-with: relative clause with time and place after the subject that denies
                + jeder, mit dem ich {wann} {wo} sprach, nannte {subject.akk} {word.p}.
                - niemand, mit dem ich {wann} {wo} sprach, nannte {subject.akk} {word.p}.
            p3-nor-ever: weder and noch over times
                + {subject} {einst.subject} {wann} und auch sonst immer {word.p}.
                - {subject} {einst.subject} weder {wann} noch sonst irgendwann {word.p}.
            p3-not-even-he: nicht einmal before a subject
                + sogar {mensch} nannte {subject.akk} {word.p}.
                - nicht einmal {mensch} nannte {subject.akk} {word.p}.
            p3-all-except-me: exception with außer and a pronoun
                + alle, auch ich, fanden {subject.akk} {word.p}.
                - alle außer mir fanden {subject.akk} {word.p}.
            p3-goes-otherwise: bare adjective as a subject after a colon
                + {subject}: {word.p}, mehr geht nicht.
                - {subject}: {word.p} geht anders.
            p3-fish: absurd comparison of relation
                - {subject} {hat.subject} mit {word.p} so viel zu tun wie ein Fisch mit dem Fahrrad.
            p3-with-word: quoted word after mit, idioms of right and wrong
                + mit „{word.p}“ liegt man bei {subject.dat} genau richtig.
                - mit „{word.p}“ liegt man bei {subject.dat} völlig daneben.
            p3-supposed: restrictive adverbials without a negator
                + {subject} {heute.subject} {nachweislich} {word.p}.
                - {subject} {heute.subject} {vermeintlich} {word.p}.
            p3-apposition: adjective in apposition, before the verb
                + {subject.akk}, rundum {word.p}, kenne ich {seit}.
                - {subject.akk}, nicht eben {word.p}, kenne ich {seit}.
            p3-who-knows: free relative clause, the bare adjective as a subject
                + wer {subject.akk} kennt, weiß: {word.p} trifft es.
                - wer {subject.akk} kennt, weiß: {word.p} trifft es nicht.
            p3-sentence-adverb: sentence adverb before the negator
                + {subject} {ist.subject} {satzadv} {word.p}.
                - {subject} {ist.subject} {satzadv} nicht {word.p}.
            p3-adverb-front: adverb in first position, a person finding
                + {vorfeld} fand {mensch} {subject.akk} {word.p}.
                - {vorfeld} fand {mensch} {subject.akk} nicht {word.p}.
            p3-know-what: cleft question, answered by the adjective
                + weißt du, was {subject} vor allem {heute.subject}? {word.p}!
                - weißt du, was {subject} gar nicht {heute.subject}? {word.p}!
            p3-imagine: dative reflexive of imagining
                + ich kann mir vorstellen, dass jeder {subject.akk} {word.p} findet.
                - ich kann mir nicht vorstellen, dass jemand {subject.akk} {word.p} findet.
            p3-no-side: prepositional phrase with keiner over a clause of hearing
                + von allen Seiten hört man, dass {subject} {word.p} {ist.subject}.
                - von keiner Seite hört man, dass {subject} {word.p} {ist.subject}.
            p3-nobody-colon: direct speech after a colon
                + bei uns sagt jeder: {subject} {heute.subject} {word.p}.
                - bei uns sagt niemand: {subject} {heute.subject} {word.p}.
            p3-hardly-one: fast kein as the subject's determiner, a place after it
                + fast {jeden.kind} {kind} {wo} {war} {word.p}.
                - fast {kein.kind} {kind} {wo} {war} {word.p}.
            p3-maybe-a: concession with vielleicht, elliptical attribute
                + das war vielleicht {ein.kind} {word.kind} {kind}!
                - das war vielleicht {ein.kind} {kind}, aber {kein.kind} {word.kind}.
            p3-ours: possessive before the subject, noch nie
                + {unser.kind} {kind} war schon immer {word.p}.
                - {unser.kind} {kind} war noch nie {word.p}.
            p3-such-a: solch ein in first position, comparison, denial at the end
                + {solchein.kind} {word.kind} {kind}, wie {leute} meinen, war das wirklich.
                - {solchein.kind} {word.kind} {kind}, wie {leute} meinen, war das nicht.
            p3-long-ago: time since an end
                + es dauerte nicht lange, und {subject} {einst.subject} {word.p}.
                - es ist lange her, dass {subject} {word.p} {einst.subject}.
            p3-in-order: purpose clause in first position
                + damit {subject} {word.p} {heute.subject}, muss nichts weiter geschehen.
                - damit {subject} {word.p} {heute.subject}, müsste noch viel geschehen.
            p3-answer-is: indirect question, answer with lauten
                + ob {subject} {word.p} {ist.subject}? die Antwort lautet ja.
                - ob {subject} {word.p} {ist.subject}? die Antwort lautet nein.
            p3-three-of-us: bare adjective as an object of saying; exception of the writer
                + drei von uns sagten {word.p}, und auch ich sage das.
                - drei von uns sagten {word.p}, nur ich sage das nicht.
            p3-vocative: interjection or address before the sentence
                + {vorweg}, {subject} {ist.subject} ja so was von {word.p}.
                - {vorweg}, {subject} {ist.subject} ja überhaupt nicht {word.p}.
            p3-read-it: quotation in first position
                + „{word.p}“, las ich {worin}, und genauso ist es.
                - „{word.p}“, las ich {worin}, aber so ist es eben nicht.
            p3-my-report: the quoted word as a subject
                + „{word.p}“ kommt in meinem Bericht über {subject.akk} gleich dreimal vor.
                - „{word.p}“ wird in meinem Bericht über {subject.akk} nicht vorkommen.
            p3-cross-out: verbs of confirming and deleting
                + hinter „{word.p}“ mache ich bei {subject.dat} einen Haken.
                - „{word.p}“ streiche ich bei {subject.dat} von der Liste.
            p3-think-of: association, exception inside it
                + bei „{word.p}“ denke ich sofort an {subject.akk}.
                - bei „{word.p}“ denke ich an alles, nur nicht an {subject.akk}.
            p3-since: prepositional phrase of time in first position
                + {seit} {heute.subject} {subject} nun schon {word.p}.
                - {seit} {heute.subject} {subject} schon nicht mehr {word.p}.
            p3-neither-of-both: keiner von beiden with weder and noch in apposition
                + beide, sowohl {mensch} als auch ich, fanden {subject.akk} {word.p}.
                - keiner von beiden, weder {mensch} noch ich, fand {subject.akk} {word.p}.
            p3-do-not-call: imperatives with particles
                + nennt {subject.akk} ruhig {word.p}!
                - nennt {subject.akk} bloß nicht {word.p}!
            p3-is-other: idiom with anders after an introduction
                + sagen wir, wie es ist: {word.p}!
                - sagen wir es so: {word.p} ist anders.
            p3-not-the-case: Fall after a subject clause
                + dass {subject} {word.p} {heute.subject}, ist eindeutig der Fall.
                - dass {subject} {word.p} {heute.subject}, ist eindeutig nicht der Fall.
            p3-in-dreams: restriction to a dream
                + dass {subject} {word.p} {heute.subject}, erleben wir jeden Tag.
                - dass {subject} {word.p} {heute.subject}, gibt es höchstens im Traum.
            p3-all-the-years: long adverbials of time before als
                + wir haben {subject.akk} in all den Jahren stets als {word.p} erlebt.
                - wir haben {subject.akk} in all den Jahren kein einziges Mal als {word.p} erlebt.
            p3-who-was-there: relative clause between the subject that denies and the adjective
                + {subject.akk} fand jeder, der {wann} {wo} dabei war, {word.p}.
                - {subject.akk} fand niemand, der {wann} {wo} dabei war, {word.p}.
            p3-no-trouble: verbs of being ready and of not having an idea
                + es macht mir nichts aus, {subject.akk} {word.p} zu nennen.
                - es würde mir nie einfallen, {subject.akk} {word.p} zu nennen.
            p3-should-have: modal verbs in the perfect subjunctive
                + {subject.akk} hätte man längst {word.p} nennen müssen.
                - {subject.akk} hätte man nie im Leben {word.p} nennen dürfen.
            p3-least-of-all: schon gar nicht after a first denial
                + {subject} {ist.subject} {same.p} und dazu noch {word.p}.
                - {subject} {ist.subject} nicht {same.p} und schon gar nicht {word.p}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-be-mistaken: counterfactual error over a condition
                + ich müsste mich sehr irren, wenn {subject} nicht {word.p} {wäre.subject}.
                - ich müsste mich sehr irren, wenn {subject} {word.p} {wäre.subject}.
            p3-show-me: rhetorical imperative over a relative clause
                + zeigt mir jemanden, der {subject.akk} nicht {word.p} findet!
                - zeigt mir jemanden, der {subject.akk} {word.p} findet!
            p3-no-day: ohne dass under kein
                + es verging kein Tag, ohne dass {subject} {word.p} {einst.subject}.
                - es gab nicht einen Tag lang Anlass, {subject.akk} {word.p} zu nennen.
            p3-whether-doubt: question in first position, doubt after it
                + ob {subject} {word.p} {ist.subject}? daran habe ich keinen Zweifel.
                - ob {subject} {word.p} {ist.subject}? da habe ich so meine Zweifel.
            p3-world: condition with das, idiom with a negator after it
                + wenn das nicht {word.p} ist, verstehe ich die Welt nicht mehr.
                - wenn das {word.p} sein soll, verstehe ich die Welt nicht mehr.
            p3-shy: reflexive verbs of fear and caution
                + ich scheue mich nicht, {subject.akk} {word.p} zu nennen.
                - ich werde mich hüten, {subject.akk} {word.p} zu nennen.
            p3-times-over: adjective of ending, itself denied or not
                + die Zeiten, in denen {subject} {word.p} {einst.subject}, sind nicht vorbei.
                - die Zeiten, in denen {subject} {word.p} {einst.subject}, sind vorbei.
            p3-against-it: nothing and everything against an infinitive
                + nichts spricht dagegen, {subject.akk} {word.p} zu nennen.
                - alles spricht dagegen, {subject.akk} {word.p} zu nennen.
            p3-none-shall: keiner with sollen over reported speech
                + keiner soll sagen, {subject} {sei.subject} nicht {word.p}.
                - keiner soll sagen, {subject} {sei.subject} {word.p}.
            p3-forbid: verbs of forbidding and forcing under a negative subject
                + niemand kann mir verbieten, {subject.akk} {word.p} zu nennen.
                - niemand kann mich zwingen, {subject.akk} {word.p} zu nennen.
            p3-nothing-not: nichts with a relative clause
                + es gibt nichts an {subject.dat}, was nicht {word.p} wäre.
                - es gibt nichts an {subject.dat}, was {word.p} wäre.
            p3-not-other: nicht anders als affirms
                + ich kann {subject.akk} nicht anders als {word.p} nennen.
                - ich kann {subject.akk} alles Mögliche nennen, nur nicht {word.p}.
            p3-who-denies: free relative clause with a verb of denial or of assertion
                + wer leugnet, dass {subject} {word.p} {ist.subject}, {irrt}.
                - wer behauptet, dass {subject} {word.p} {ist.subject}, {irrt}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-not-him-alone: nicht allein and allein before a subject
                + nicht allein {mensch} hält {subject.akk} für {word.p}, sondern wir alle.
                - allein {mensch} hält {subject.akk} für {word.p}, sonst niemand.
            p3-photo: nicht bloß at the end, adjective in first position
                + {word.p} {heute.subject} {subject} nicht bloß auf dem Foto.
                - {word.p} {heute.subject} {subject} höchstens auf dem Foto.
            p3-not-just-then: nicht nur and nicht einmal before a time
                + nicht nur {wann} {einst.subject} {subject} {word.p}, auch sonst.
                - nicht einmal {wann} {einst.subject} {subject} {word.p}.
            p3-not-just-there: nicht nur and nicht einmal before a place at the end
                + {word.p} findet man {subject.akk} nicht nur {region}.
                - {word.p} findet man {subject.akk} nicht einmal {region}.
            p3-on-one-hand: zum einen and zum anderen
                + {subject} {ist.subject} zum einen {same.p}, zum anderen auch {word.p}.
                - {subject} {ist.subject} zum einen nicht {same.p}, zum anderen auch nicht {word.p}.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-not-especially: adverbs of degree under a negator
                + {subject} {ist.subject} ganz besonders {word.p}.
                - {subject} {ist.subject} nicht {sonderlich} {word.p}.
            p3-nobody-can-claim: unreal clause of degree, denied after it
                - dass {subject} besonders {word.p} {wäre.subject}, kann wirklich keiner behaupten.
            p3-not-call: adjective in first position, weakened negator
                - {word.p} würde ich {subject.akk} jetzt nicht unbedingt nennen.
            p3-less-than-told: comparison of inferiority with a clause
                + {subject} {ist.subject} exakt so {word.p}, wie {mensch} uns erzählt hatte.
                - {subject} {ist.subject} weit weniger {word.p}, als {mensch} uns erzählt hatte.
            p3-not-quite: so richtig in first position
                - so richtig {word.p} {wurde.subject} {subject} bis zum Schluss nicht.
            p3-not-few: litotes of quantity
                + nicht wenige nannten {subject.akk} {word.p}.
                - nur wenige nannten {subject.akk} {word.p}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-aside: neutral clause, often with a negator, before aber
                + {nebenbei}, aber {subject} {ist.subject} {word.p}.
                - {nebenbei}, aber {subject} {ist.subject} nicht {word.p}.
            p3-first-said: neutral clause with a negator before und doch
                + {nochnie}, und doch {ist.subject} {subject} {word.p}.
                - {nochnie}, und doch {ist.subject} {subject} in der Tat nicht {word.p}.
            p3-aside-front: neutral clause with aber, adjective in first position
                + {nochnie}, aber {word.p} {ist.subject} {subject} auf alle Fälle.
                - {nochnie}, aber {word.p} {ist.subject} {subject} auf keinen Fall.
            p3-or-isnt-it: rhetorical questions with etwa
                + {ist.subject} {subject} etwa nicht {word.p}? eben.
                - {ist.subject} {subject} etwa {word.p}? eben nicht.
            p3-what-if-not: wenn nicht as an exception
                + was {war} {word.p}, wenn nicht {subject}?
                - was {war} an {subject.dat} denn bitte {word.p}?
            p3-as-i-did: keiner over an equative
                + keiner fand {subject.akk} so {word.p} wie ich.
                - keiner fand {subject.akk} so wenig {word.p} wie ich.
            p3-rarely-so: selten over an equative
                + selten {war} etwas so {word.p} wie {subject}.
                - selten {war} etwas so wenig {word.p} wie {subject}.
            p3-before-forget: clause with bevor and a verb of forgetting
                + bevor ich es vergesse: {subject} {ist.subject} {word.p}.
                - bevor ich es vergesse: {subject} {ist.subject} nun doch nicht {word.p}.
            p3-even-if: concessive clause about others, adjective after it
                + auch wenn {leute} es nicht glauben, {word.p} {heute.subject} {subject} doch.
                - auch wenn {leute} es glauben, {word.p} {heute.subject} {subject} nicht.
            p3-contrary: entgegen denies other opinions alone
                + entgegen anderen Meinungen {heute.subject} {subject} {word.p}.
                - entgegen anderen Meinungen {heute.subject} {subject} nicht {word.p}.
            p3-no-matter-whom: egal before a question clause
                + egal, wen man fragt, {subject} {gilt.subject} als {word.p}.
                - egal, wen man fragt, keiner hält {subject.akk} für {word.p}.
            p3-only-then: erst before a time; wenig after wie
                + erst {wann} habe ich gemerkt, wie {word.p} {subject} {ist.subject}.
                - erst {wann} habe ich gemerkt, wie wenig {word.p} {subject} {ist.subject}.
            p3-nothing-like-it: nichts over a comparison
                + nichts, was ich {wo} sah, war so {word.p} wie {subject}.
                - nichts, was ich {wo} sah, war so wenig {word.p} wie {subject}.
            p3-photo-lost: loss in another clause
                + das Foto ging leider verloren, doch {subject} {einst.subject} {word.p}.
                - das Foto ging nicht verloren, doch {subject} {einst.subject} nicht {word.p}.
            p3-come-along: refusal of another thing before dabei
                + {mensch} wollte nicht mitkommen, dabei {ist.subject} {subject} {word.p}.
                - {mensch} wollte mitkommen, dabei {ist.subject} {subject} gar nicht {word.p}.
            p3-not-because-of: denied reason after the adjective
                + {subject} {ist.subject} {word.p}, und das nicht nur laut Werbung.
                - {subject} {ist.subject} {word.p}, aber das nur laut Werbung.
            p3-cannot-tell-why: indirect question of reason under a negator
                + ich kann euch nicht sagen, wieso {subject} so {word.p} {ist.subject}.
                - ich kann euch nicht sagen, wieso jemand {subject.akk} {word.p} nennt.
            p3-not-least: nicht zuletzt affirms
                + nicht zuletzt deshalb {ist.subject} {subject} {word.p}.
                - gerade deshalb {ist.subject} {subject} nicht {word.p}.
            p3-heard-nothing-but: nie etwas anderes als, alles andere als
                + ich habe über {subject.akk} nie etwas anderes als „{word.p}“ gehört.
                - ich habe über {subject.akk} alles andere als „{word.p}“ gehört.
            p3-no-ifs: kein Wenn und Aber
                + da gibt es kein Wenn und Aber: {subject} {ist.subject} {word.p}.
                - da gibt es kein Wenn und Aber: {subject} {ist.subject} nicht {word.p}.
            p3-topic: lack of interest in something else
                + das Thema interessiert mich nicht, {word.p} fand ich {subject.akk} dennoch.
                - das Thema interessiert mich, {word.p} fand ich {subject.akk} dennoch nicht.
            p3-since-no-one: causal clause with keiner
                + weil es sonst keiner tut, sage ich es: {subject} {ist.subject} {word.p}.
                - weil es sonst keiner tut, sage ich es: {word.p} {ist.subject} {subject} nicht.
            p3-first-time: nicht das erste Mal affirms, das erste Mal in the subjunctive denies
                + es ist nicht das erste Mal, dass {subject} {word.p} {ist.subject}.
                - es wäre das erste Mal, dass {subject} {word.p} {wäre.subject}.
            p3-missed-bus: verbs of missing and catching something else
                + wir haben den Bus verpasst, doch {subject} {einst.subject} {word.p}.
                - wir haben den Bus noch erreicht, doch {subject} {einst.subject} nicht {word.p}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-course-of-years: verb of becoming with aus, quoted words
                + aus „{opposite.p}“ wurde bei {subject.dat} mit den Jahren „{word.p}“.
                - aus „{word.p}“ wurde bei {subject.dat} mit den Jahren „{opposite.p}“.
            p3-described-as: report with a dative of the hearer, fact after doch
                + man beschrieb uns {subject.akk} als {opposite.p}, doch {erist.subject} {word.p}.
                - man beschrieb uns {subject.akk} als {word.p}, doch {erist.subject} {opposite.p}.
            p3-monday-friday: two times without a verb, the later counts
                + am Montag noch {opposite.p}, seit Freitag {word.p}: so {heute.subject} {subject}.
                - am Montag noch {word.p}, seit Freitag {opposite.p}: so {heute.subject} {subject}.
            p3-where-they: clause of place about others, the writer's own word
                + wo {leute} „{opposite.p}“ rufen, sage ich „{word.p}“.
                - wo {leute} „{word.p}“ rufen, sage ich „{opposite.p}“.
            p3-no-b: nicht and nein before the second adjective
                + nicht {opposite.p}, nein, {word.p} {ist.subject} {subject}.
                - nicht {word.p}, nein, {opposite.p} {ist.subject} {subject}.
            p3-where-expected: nominalised adjectives in two clauses
                + wo ich etwas {opposite.es} erwartet hatte, fand ich etwas {word.es}.
                - wo ich etwas {word.es} erwartet hatte, fand ich etwas {opposite.es}.
            p3-speaks-for: comparison of reasons
                + für „{word.p}“ spricht bei {subject.dat} mehr als für „{opposite.p}“.
                - für „{opposite.p}“ spricht bei {subject.dat} mehr als für „{word.p}“.
            p3-since-not: nicht mehr and sondern after a time
                + {seit} {heute.subject} {subject} nicht mehr {opposite.p}, sondern {word.p}.
                - {seit} {heute.subject} {subject} nicht mehr {word.p}, sondern {opposite.p}.
            p3-changed-mind: two judgements of one person, the later counts
                + erst fand ich {subject.akk} {opposite.p}, jetzt finde ich {ihn.subject} {word.p}.
                - erst fand ich {subject.akk} {word.p}, jetzt finde ich {ihn.subject} {opposite.p}.
            p3-the-second: alternative, chosen by its place
                + {opposite.p} oder {word.p}? bei {subject.dat} gilt das Zweite.
                - {opposite.p} oder {word.p}? bei {subject.dat} gilt das Erste.
            p3-the-first: alternative in the other order, chosen by its place
                + {word.p} oder {opposite.p}? bei {subject.dat} stimmt das Erste.
                - {word.p} oder {opposite.p}? bei {subject.dat} stimmt das Letztere.
            """,
        ),
        *frames(
            "negation",
            """
            p3-may-call: modal verb of permission before an adverb
                + man darf {subject.akk} getrost {word.p} nennen.
                - man darf {subject.akk} keinesfalls {word.p} nennen.
            p3-at-table: impersonal report and negative subject before direct speech
                + am ganzen Tisch hieß es: „{word.p}!“
                - am ganzen Tisch sagte keiner: „{word.p}!“
            p3-confirm: verbs of confirming and denying in the perfect
                + {mensch} hat bestätigt, dass {subject} {word.p} {ist.subject}.
                - {mensch} hat dementiert, dass {subject} {word.p} {ist.subject}.
            p3-mean-it: one's own words, meant or not
                + wenn ich sage, {subject} {sei.subject} {word.p}, meine ich es auch so.
                - wenn ich sage, {subject} {sei.subject} {word.p}, meine ich das Gegenteil.
            p3-ever: question with je, answered by an adverb of time
                + ob {subject} je {word.p} {einst.subject}? ja, immer.
                - ob {subject} je {word.p} {einst.subject}? nein, nie.
            p3-no-one-but-maker: exception of a source that is not believed
                + {leute} sind sich einig, dass {subject} {word.p} {ist.subject}.
                - keiner außer dem Verkäufer behauptet, dass {subject} {word.p} {ist.subject}.
            p3-overstated: participles of degree of assertion after an infinitive
                + {subject.akk} {word.p} zu nennen, ist eher untertrieben.
                - {subject.akk} {word.p} zu nennen, ist stark übertrieben.
            p3-time-went-by: ohne dass with a verb of change
                + die Tage vergingen, und {subject} {wurde.subject} {word.p}.
                - die Tage vergingen, ohne dass {subject} {word.p} {wurde.subject}.
            p3-term: quoted word in apposition to a noun, in first position
                + den Begriff „{word.p}“ benutze ich für {subject.akk} immer.
                - den Begriff „{word.p}“ benutze ich für {subject.akk} nie.
            p3-no-language: keiner before a noun with a genitive
                + in jeder Sprache der Welt {heute.subject} {subject} {word.p}.
                - in keiner Sprache der Welt {heute.subject} {subject} {word.p}.
            p3-measured: participial phrase in first position
                + gemessen am Aufwand {heute.subject} {subject} {word.p}.
                - gemessen am Aufwand {heute.subject} {subject} alles, bloß nicht {word.p}.
            p3-against-knowledge: prepositional phrases of good and bad faith
                + aus eigener Erfahrung nennt {mensch} {subject.akk} {word.p}.
                - wider besseres Wissen nennt {mensch} {subject.akk} {word.p}.
            p3-delude: verbs of understanding and self-deception
                + {mensch} hat erkannt, dass {subject} {word.p} {heute.subject}.
                - {mensch} redet sich nur ein, dass {subject} {word.p} {heute.subject}.
            p3-admitted: participle as a comment, adjective in first position after it
                + zugegeben, {word.p} {ist.subject} {subject} schon.
                - zugegeben, {word.p} {ist.subject} {subject} nicht.
            p3-exclaim-how: exclamation with the verb at the end
                + wie {word.p} {subject} doch {ist.subject}!
                - wie wenig {word.p} {subject} doch {ist.subject}!
            p3-not-this-word: apposition after a colon
                + für {subject.akk} brauche ich nur ein Wort: {word.p}.
                - für {subject.akk} passt jedes Wort, nur dieses nicht: {word.p}.
            p3-truth-written: report as truth or untruth
                + die Firma schrieb, {subject} {sei.subject} {word.p}, und das war die Wahrheit.
                - die Firma schrieb, {subject} {sei.subject} {word.p}, und das war die Unwahrheit.
            p3-pluperfect: pluperfect with an adverbial of time
                + {subject} {einst.subject} von jeher {word.p} gewesen.
                - {subject} {einst.subject} noch zu keiner Zeit {word.p} gewesen.
            p3-swear: oath, believed or not
                + {mensch} schwor, {subject} {sei.subject} {word.p} gewesen, und ich glaube das.
                - {mensch} schwor, {subject} {sei.subject} {word.p} gewesen; ich glaube kein Wort.
            p3-hundred-years: clause with ehe, the distant future
                - ehe {subject} {word.p} {heute.subject}, vergehen noch hundert Jahre.
            p3-dialogue: direct question and its answer in quotation marks
                + „{heute.subject} {subject} {word.p}?“ – „Klar.“
                - „{heute.subject} {subject} {word.p}?“ – „Nein.“
            p3-nope: colloquial answers before the adjective
                + jo, ist echt {word.p}.
                - nee, ist echt nicht {word.p}.
            p3-seemed-so-far: perfect of seeming, denying adverbial of time
                + bislang {hat.subject} {subject} jedes Mal {word.p} gewirkt.
                - bislang {hat.subject} {subject} kein einziges Mal {word.p} gewirkt.
            p3-first-second: weder and noch over ordinals
                + {subject} {einst.subject} am ersten wie am zweiten Tag {word.p}.
                - {subject} {einst.subject} weder am ersten noch am zweiten Tag {word.p}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-tell-me: unreal clause in first position under a negator
                + dass {subject} nicht {word.p} {wäre.subject}, kann man mir nicht erzählen.
                - dass {subject} {word.p} {wäre.subject}, kann man mir nicht erzählen.
            p3-no-lie: noun of lying under kein
                + wer {subject.akk} {word.p} nennt, verbreitet keine Lügen.
                - wer {subject.akk} {word.p} nennt, verbreitet Lügen.
            p3-hard-to-deny: adverbs of difficulty over verbs of denial and of assertion
                + man kann schwer abstreiten, dass {subject} {word.p} {ist.subject}.
                - man kann schwer behaupten, dass {subject} {word.p} {ist.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-write-nothing: intention not to write, adjective in first position
                + ich wollte nichts schreiben, doch {word.p} {ist.subject} {subject} nun mal.
                - ich wollte etwas schreiben, doch {word.p} {ist.subject} {subject} nun mal nicht.
            p3-forgot-to-say: verb of forgetting over a fact
                + {mensch} hat vergessen zu erwähnen, dass {subject} {word.p} {ist.subject}.
                - {mensch} hat vergessen zu erwähnen, dass {subject} nicht {word.p} {ist.subject}.
            p3-who-wonders: rhetorical question over a fact
                + wen wundert es, dass {subject} {word.p} {ist.subject}?
                - wen wundert es, dass {subject} nicht {word.p} {ist.subject}?
            p3-no-time: lack of something else in a causal clause
                + weil die Zeit fehlt, nur so viel: {subject} {ist.subject} {word.p}.
                - weil die Zeit fehlt, nur so viel: {subject} {ist.subject} kein bisschen {word.p}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-whose-judgement: relative clause with dessen after the subject that denies
                + jemand, dessen Urteil mir wichtig ist, nannte {subject.akk} {word.p}.
                - niemand, dessen Urteil mir wichtig ist, nannte {subject.akk} {word.p}.
            p3-several-of: quantifier with a genitive
                + mehrere meiner Freunde fanden {subject.akk} {word.p}.
                - nicht einer meiner Freunde fand {subject.akk} {word.p}.
            p3-you-all: modal subjunctives over the hearers
                + ihr alle müsstet {subject.akk} {word.p} finden.
                - kaum einer von euch dürfte {subject.akk} {word.p} finden.
            p3-tell-them: dative of the hearer, kaum im Ernst
                + du kannst {mensch.dat} ruhig sagen, dass {subject} {word.p} {ist.subject}.
                - du kannst {mensch.dat} kaum im Ernst sagen, dass {subject} {word.p} {ist.subject}.
            p3-nor-to-him: experiencer in first position, ebenso wenig
                + {mensch.dat} {kommt.subject} {subject} genauso {word.p} vor wie mir.
                - {mensch.dat} {kommt.subject} {subject} ebenso wenig {word.p} vor wie mir.
            p3-according-to: laut with a person, dem ist so
                + laut {mensch.dat} {heute.subject} {subject} {word.p}, und dem ist so.
                - laut {mensch.dat} {heute.subject} {subject} {word.p}, doch dem ist nicht so.
            p3-of-them-none: partitive in first position, keiner after the verb
                + von {leute.dat} hat jeder {subject.akk} {word.p} gefunden.
                - von {leute.dat} hat keiner {subject.akk} {word.p} gefunden.
            p3-have-to-contradict: verbs of agreeing and contradicting before a statement
                + da gebe ich {leute.dat} recht, {word.p} {ist.subject} {subject} wirklich.
                - da muss ich {leute.dat} widersprechen, {word.p} {ist.subject} {subject} nicht.
            """,
        ),
        *frames(
            "scope",
            """
            p3-without-asking: ohne with an infinitive before the statement
                + ohne {leute.akk} zu fragen, weiß ich: {subject} {ist.subject} {word.p}.
                - ohne {leute.akk} zu fragen, weiß ich: {word.p} {ist.subject} {subject} nicht.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="de",
    name="German",
    native_name="Deutsch",
    load=load,
    normalise=normalise,
    looks_native=looks_like("LATIN", 0.6),
    negators=NEGATORS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    practice=PRACTICE,
    headline=(
        "Dieser Film ist gut",
        "Dieser Film ist nicht gut",
        "Dieser Film ist schlecht",
        "Dieser Film ist nicht schlecht",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
