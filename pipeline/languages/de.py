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
    },
    contexts=(
        "Draußen hat es geregnet.",
        "Gekauft habe ich im Herbst.",
        "Ich habe mir nichts notiert.",
        "Das ist noch nicht lange her.",
        "Bezahlt hat meine Tante.",
        "Niemand sonst war wach.",
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
