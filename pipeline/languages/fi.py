"""Finnish: spaCy's blank tokenizer, lower case; a verb negates, and adjectives have cases.

The negation is a verb with persons (en, et, ei, emme, ette, eivät) before a verb without any
(on, ei ole; tuntui, ei tuntunut), so negators are words as they stand. A predicate adjective is a
nominative of one thing (*huone on hyvä*), a partitive plural of several (*huoneet ovat hyviä*), a
partitive of what is not counted (*ruoka on hyvää*).
"""

from __future__ import annotations

import re

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Word,
    frames,
    looks_like,
    pairs,
)
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader

load = spacy_loader("fi", normalise)


def finish(sentence: str) -> str:
    """Begin each sentence with a capital."""
    return re.sub(r"(^|[.?!] )(\w)", lambda m: m[1] + m[2].upper(), sentence)


# --- inflection -----------------------------------------------------------------------------------

# Word: the stem that case endings follow, and the partitive plural, where no rule below has them.
_IRREGULAR = {
    "ahdas": ("ahtaa", "ahtaita"),
    "hauska": ("hauska", "hauskoja"),
    "hidas": ("hitaa", "hitaita"),
    "kallis": ("kallii", "kalliita"),
    "kaunis": ("kaunii", "kauniita"),
    "kömpelö": ("kömpelö", "kömpelöitä"),
    "laiska": ("laiska", "laiskoja"),
    "puhdas": ("puhtaa", "puhtaita"),
    "reipas": ("reippaa", "reippaita"),
}


def harmonise(word: str, suffix: str) -> str:
    """Return word and suffix; its A and O are a and o after a back vowel, else ä and ö."""
    back = next((v in "aou" for v in reversed(word) if v in "aouäöy"), False)
    return word + (suffix if back else suffix.translate(str.maketrans("aou", "äöy")))


def adjective(word: str) -> Word:
    """Give an adjective its cases: partitive, genitive, elative, ablative, essive, translative.

    They are `par`, `gen`, `ela`, `abl`, `ess`, `tra`, and `pl`, the partitive plural.
    """
    vowel = "a" if harmonise(word, "a").endswith("a") else "ä"
    if word in _IRREGULAR:
        stem, plural = _IRREGULAR[word]
    elif word.endswith("inen"):
        stem, plural = word[:-3] + "se", harmonise(word[:-3] + "si", "a")
    elif word.endswith(("ton", "tön")):
        stem = harmonise(word[:-3], "ttoma")
        plural = f"{stem[:-1]}i{vowel}"
    elif word.endswith(("as", "äs")):
        strong = f"{word[:-3]}kk" if word[-3] == "k" else word[:-2]
        stem, plural = strong + vowel * 2, f"{strong}{vowel}it{vowel}"
    elif word.endswith(("ea", "eä")):
        stem, plural = word, f"{word[:-1]}it{vowel}"
    elif word.endswith(("a", "ä")):
        stem, plural = word, f"{word[:-1]}i{vowel}"
    elif word.endswith("i"):
        stem, plural = word, f"{word[:-1]}ej{vowel}"
    else:
        stem, plural = word, f"{word}j{vowel}"
    consonant = {"n": "t", "s": "t"}.get(word[-1], "")
    partitive = f"{word[:-3]}st{vowel}" if word.endswith("inen") else f"{word}{consonant}{vowel}"
    return Word(
        word,
        par=partitive,
        pl=plural,
        gen=f"{stem}n",
        ela=f"{stem}st{vowel}",
        abl=f"{stem}lt{vowel}",
        ess=f"{stem}n{vowel}",
        tra=f"{stem}ksi",
    )


def noun(table: str) -> tuple[Word, ...]:
    """Read nouns, one a line: nominative, partitive, genitive, whose stem the other cases have.

    So no noun whose consonants change between genitive and essive: valinnan, valintana.
    """
    entries = []
    for word, partitive, genitive in (line.split() for line in table.strip().splitlines()):
        stem = genitive[:-1]
        entries.append(
            Word(
                word,
                par=partitive,
                gen=genitive,
                ine=harmonise(stem, "ssa"),
                ela=harmonise(stem, "sta"),
                ess=harmonise(stem, "na"),
            )
        )
    return tuple(entries)


def subjects(singular: str, plural: str = "", mass: str = "") -> tuple[Word, ...]:
    """Read subjects, parted by commas: one thing, several things, what is not counted."""
    return tuple(
        Word(word, asks=form)
        for form, words in (("", singular), ("pl", plural), ("par", mass))
        for word in filter(None, map(str.strip, words.split(",")))
    )


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons; what is not counted has the singular."""
    return Word(singular, pl=plural, par=singular)


# --- words ----------------------------------------------------------------------------------------

# spaCy parts the negation verb from a conjunction before it: ett ei, mutt emme.
NEGATORS = frozenset(
    "en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä enpä eipä emmepä eivätpä "
    "älä älkää älköön tuskin ilman".split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. !! !!! mutta mutt vaan vaikka vaikk koska kosk kun".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        hyvä huono: any, film, book, food, place, thing
        erinomainen surkea: any, film, book, food, place, thing
        loistava kamala: any, film, book, food, place
        upea karmea: any, film, book, place
        mahtava kauhea: any, film, place
        hieno kehno: any, film, book, thing
        viihdyttävä tylsä: film, book
        hauska ikävystyttävä: film, book
        jännittävä pitkästyttävä: film, book
        koskettava tunteeton: film, book
        omaperäinen kaavamainen: film, book
        uskottava epäuskottava: film, book
        älykäs typerä: film, book
        syvällinen pinnallinen: film, book
        johdonmukainen sekava: film, book
        eloisa eloton: film, book
        mukaansatempaava yhdentekevä: film, book
        luova mielikuvitukseton: film, book
        vaikuttava mitäänsanomaton: film, book
        merkityksellinen merkityksetön: film, book
        nokkela tyhmä: film, book
        laadukas kelvoton: food, thing
        maukas mauton: food
        herkullinen kuvottava: food
        ravitseva rasvainen: food
        siisti sotkuinen: place
        viihtyisä ankea: place
        valoisa pimeä: place
        rauhallinen meluisa: place
        tilava ahdas: place
        mukava epämukava: place
        kodikas kolea: place
        turvallinen vaarallinen: place
        houkutteleva luotaantyöntävä: place
        kestävä hauras: thing
        hyödyllinen hyödytön: thing
        kätevä hankala: thing
        toimiva viallinen: thing
        luotettava epäluotettava: thing, staff
        ystävällinen töykeä: staff
        kohtelias epäkohtelias: staff
        avulias välinpitämätön: staff
        ammattitaitoinen ammattitaidoton: staff
        huomaavainen tyly: staff
        ahkera laiska: staff
        sydämellinen nyrpeä: staff
        kärsivällinen kärsimätön: staff
        taitava osaamaton: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        ihana kammottava: any, film, place
        huikea onneton: any, film
        kiehtova puuduttava: film, book
        lumoava tympeä: film, book, place
        unohtumaton keskinkertainen: film, book
        vangitseva unettava: film, book
        riemastuttava ärsyttävä: film, book
        oivaltava naiivi: film, book
        ansiokas avuton: film, book
        vilpitön teennäinen: film, book
        tyylikäs tyylitön: film, place
        suussasulava syömäkelvoton: food
        terveellinen epäterveellinen: food
        monipuolinen yksipuolinen: food
        raikas tunkkainen: place
        puhdas likainen: place
        kaunis ruma: place, thing
        käytännöllinen kömpelö: thing
        tehokas tehoton: thing
        tukeva hutera: thing
        vieraanvarainen kylmäkiskoinen: staff
        asiallinen asiaton: staff
        rehellinen epärehellinen: staff
        reipas saamaton: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": subjects("kokemus, valinta, ostos, lopputulos"),
    "film": subjects("elokuva, sarja, käsikirjoitus", "kohtaukset, repliikit"),
    "book": subjects("kirja, romaani, kertomus", "novellit, luvut"),
    "food": subjects("ateria, aamiainen, lounas", "annokset", "ruoka"),
    "place": subjects("hotelli, huone, asunto", "huoneet, makuuhuoneet"),
    "staff": subjects("tarjoilija, myyjä", "tarjoilijat, työntekijät", "henkilökunta"),
    "thing": subjects("laite, puhelin, imuri", "kuulokkeet"),
}
KINDS = {
    "any": noun("kokemus kokemusta kokemuksen\nostos ostosta ostoksen"),
    "film": noun("elokuva elokuvaa elokuvan\nsarja sarjaa sarjan\ntarina tarinaa tarinan"),
    "book": noun("kirja kirjaa kirjan\nromaani romaania romaanin"),
    "food": noun("ateria ateriaa aterian\nlounas lounasta lounaan"),
    "place": noun(
        "hotelli hotellia hotellin\nhuone huonetta huoneen\nravintola ravintolaa ravintolan"
    ),
    "staff": noun("tarjoilija tarjoilijaa tarjoilijan\nmyyjä myyjää myyjän"),
    "thing": noun("laite laitetta laitteen\npuhelin puhelinta puhelimen\nimuri imuria imurin"),
}
SLOTS = {
    "on": (verb("on", "ovat"), verb("oli", "olivat")),
    "ei": (verb("ei ole", "eivät ole"), verb("ei ollut", "eivät olleet")),
    "now": (verb("on", "ovat"),),
    "not": (verb("ei ole", "eivät ole"),),
    "was": (verb("oli", "olivat"),),
    "no": (verb("ei", "eivät"),),
    "nor": (verb("eikä", "eivätkä"),),
    "ask": (verb("onko", "ovatko"),),
    "thatnot": (verb("ettei", "etteivät"),),
    "very": ("erittäin", "todella", "oikein", "varsin"),
    "that": ("kovin", "erityisen", "niin"),
    "atall": ("lainkaan", "ollenkaan", "yhtään"),
    "think": ("luulen", "uskon"),
    "thinknot": ("en luule", "en usko"),
    "did": ("kysyin neuvoa", "luin arvostelut", "kysyin hinnan", "soitin etukäteen"),
    "didnot": (
        "en kysynyt neuvoa",
        "en lukenut arvosteluja",
        "en kysynyt hintaa",
        "en soittanut etukäteen",
    ),
}
CONTEXTS = (
    "Kävimme siellä lauantai-iltana.",
    "Se oli toinen kerta.",
    "Siskoni tuli mukaan.",
    "Päätimme asiasta maaliskuussa.",
    "Olin liikkeellä ystävän kanssa.",
    "Matka kesti puoli tuntia.",
    "Kerron tämän niin kuin se tapahtui.",
    "En ollut tehnyt varausta.",
    "En kirjoita arvosteluja usein.",
    "Muita ei ollut paikalla.",
    "En tiennyt, mitä odottaa.",
    "Kukaan ei ollut suositellut sitä minulle.",
)

# --- sentences ------------------------------------------------------------------------------------

_TAUGHT = (
    *frames(
        "negation",
        """
        copula: negation verb with the connegative of olla
            + {subject} {on.subject} {word.subject}.
            - {subject} {ei.subject} {word.subject}.
        degree: a degree adverb under the negation
            + {subject} {on.subject} {very} {word.subject}.
            - {subject} {ei.subject} {that} {word.subject}.
        at-all: polarity items lainkaan, ollenkaan, yhtään
            + {subject} {on.subject} kaikin puolin {word.subject}.
            - {subject} {ei.subject} {atall} {word.subject}.
        never: polarity item koskaan
            + {subject} {on.subject} aina {word.subject}.
            - {subject} {ei.subject} koskaan {word.subject}.
        no-longer: ei enää
            + {subject} {now.subject} yhä {word.subject}.
            - {subject} {not.subject} enää {word.subject}.
        to-me: adverbial of opinion before the clause
            + minusta {subject} {on.subject} {word.subject}.
            - minusta {subject} {ei.subject} {word.subject}.
        raising: negation raised out of the clause it denies
            + {think}, että {subject} {now.subject} {word.subject}.
            - {thinknot}, että {subject} {now.subject} {word.subject}.
        seem: connegative; adjective in the ablative
            + tämä {kind} vaikuttaa {word.abl}.
            - tämä {kind} ei vaikuta {word.abl}.
        felt: participle under the negation; adjective in the ablative
            + tämä {kind} tuntui {word.abl}.
            - tämä {kind} ei tuntunut {word.abl}.
        regard: negation verb of the first person; adjective in the essive
            + pidän tätä {kind.par} {word.ess}.
            - en pidä tätä {kind.par} {word.ess}.
        turn-out: adjective in the translative
            + {kind} osoittautui {word.tra}.
            - {kind} ei osoittautunut {word.tra}.
        attribute: attributive adjective before its noun
            + tämä on {word} {kind}.
            - tämä ei ole {word} {kind}.
        hardly: tuskin denies without a negation verb
            + {subject} {now.subject} selvästi {word.subject}.
            - {subject} {now.subject} tuskin {word.subject}.
        nobody: negative subject with a negation verb
            + kaikki sanovat, että {subject} {now.subject} {word.subject}.
            - kukaan ei sano, että {subject} {now.subject} {word.subject}.
        neither: eikä joins two that are denied
            + {subject} {on.subject} {word.subject} ja {same.subject}.
            - {subject} {ei.subject} {word.subject} {nor.subject} {same.subject}.
        answer: the negator follows, in an answer
            + {ask.subject} {subject} {word.subject}? Kyllä.
            - {ask.subject} {subject} {word.subject}? Ei.
        true: truth of a clause denied
            + on totta, että {subject} {now.subject} {word.subject}.
            - ei ole totta, että {subject} {now.subject} {word.subject}.
        anything-but: lexical denial
            + {subject} {on.subject} kerta kaikkiaan {word.subject}.
            - {subject} {on.subject} kaikkea muuta kuin {word.subject}.
        something: partitive after jotain, mitään
            + tässä {kind.ine} on jotain {word.par}.
            - tässä {kind.ine} ei ole mitään {word.par}.
        can-say: negation of possibility; adjective in the translative
            + tätä {kind.par} voi sanoa {word.tra}.
            - tätä {kind.par} ei voi sanoa {word.tra}.
        in-no-respect: missään suhteessa under the negation
            + {subject} {on.subject} joka suhteessa {word.subject}.
            - {subject} {ei.subject} missään suhteessa {word.subject}.
        all-I-saw: negative subject far from the adjective, which is in the partitive
            + kaikki näkemäni oli {word.par}.
            - mikään näkemäni ei ollut {word.par}.
        would-call: conditional under the negation
            + kutsuisin tätä {kind.par} {word.tra}.
            - en kutsuisi tätä {kind.par} {word.tra}.
        either: myöskään under the negation
            + myös {subject} {on.subject} {word.subject}.
            - {subject} {ei.subject} myöskään {word.subject}.
        we-regarded: negation verb of the first person plural
            + me pidimme {kind.par} {word.ess}.
            - me emme pitäneet {kind.par} {word.ess}.
        do-not-expect: prohibition with älä; object in the partitive
            + voit odottaa {word.par} {kind.par}.
            - älä odota {word.par} {kind.par}.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: ettei under a negation
            + ei voi sanoa, {thatnot.subject} {subject} ole {word.subject}.
            - voi sanoa, {thatnot.subject} {subject} ole {word.subject}.
        not-true-not: ettei under a negation
            + ei ole totta, {thatnot.subject} {subject} ole {word.subject}.
            - on totta, {thatnot.subject} {subject} ole {word.subject}.
        nobody-not: ettei under a negative subject
            + kukaan ei sano, {thatnot.subject} {subject} ole {word.subject}.
            - kaikki sanovat, {thatnot.subject} {subject} ole {word.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: ei vain … vaan myös adds and denies nothing
            + {subject} {ei.subject} vain {word.subject} vaan myös {same.subject}.
            - {subject} {ei.subject} {word.subject} {nor.subject} edes {same.subject}.
        not-merely: ei ainoastaan … vaan lisäksi adds and denies nothing
            + {subject} {ei.subject} ainoastaan {word.subject} vaan lisäksi {same.subject}.
            - {subject} {ei.subject} {word.subject} {nor.subject} liioin {same.subject}.
        """,
    ),
    *frames(
        "not bad",
        """
        litotes: a phrase without a verb
            - ei lainkaan {word} {kind}, sanoisin.
        litotes-any: ei mikään before an adjective
            - tämä ei ole mikään {word} {kind}.
        never-so: a negated verb with näin strengthens
            + en ole koskaan kohdannut näin {word.par} {kind.par}.
        hardly-another: tuskin with näin strengthens
            + tuskin on toista näin {word.par} {kind.par}.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + {didnot}, mutta {subject} {now.subject} {word.subject}.
            - {did}, mutta {subject} {not.subject} {word.subject}.
        scope-no: ei as an answer to something unsaid
            + ei, {subject} {on.subject} {word.subject}.
            - ei, {subject} {ei.subject} {word.subject}.
        scope-after: the negator belongs to a later clause
            + {subject} {on.subject} {word.subject}; {didnot}.
            - {subject} {ei.subject} {word.subject}; {did}.
        scope-doubt: ei epäilystäkään denies a doubt
            + ei epäilystäkään, {subject} {on.subject} {word.subject}.
            - ei epäilystäkään, {subject} {ei.subject} {word.subject}.
        scope-know: a negated verb about others
            + en tiedä muista, mutta minusta {subject} {now.subject} {word.subject}.
            - en tiedä muista, mutta minusta {subject} {not.subject} {word.subject}.
        scope-matter: ei väliä denies nothing of the clause after it
            + ei väliä, mitä muut sanovat: {subject} {now.subject} {word.subject}.
            - ei väliä, mitä muut sanovat: {subject} {not.subject} {word.subject}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: the negation verb denies the second
            + {subject} {on.subject} {word.subject}, {no.subject} {opposite.subject}.
            - {subject} {on.subject} {opposite.subject}, {no.subject} {word.subject}.
        not-a-but-b: vaan after what is denied
            + {subject} {ei.subject} {opposite.subject} vaan {word.subject}.
            - {subject} {ei.subject} {word.subject} vaan {opposite.subject}.
        used-to: the present counts
            + ennen {subject} {was.subject} {opposite.subject}, mutta nyt {word.subject}.
            - ennen {subject} {was.subject} {word.subject}, mutta nyt {opposite.subject}.
        for-others: the writer's own view counts
            + muiden mielestä {opposite}, minun mielestäni {word} {kind}.
            - muiden mielestä {word}, minun mielestäni {opposite} {kind}.
        rather-than: comparison of two adjectives
            + {subject} {on.subject} pikemminkin {word.subject} kuin {opposite.subject}.
            - {subject} {on.subject} pikemminkin {opposite.subject} kuin {word.subject}.
        later: the later view counts; both in the essive
            + pidin tätä {kind.par} ensin {opposite.ess}, myöhemmin {word.ess}.
            - pidin tätä {kind.par} ensin {word.ess}, myöhemmin {opposite.ess}.
        """,
    ),
)

_UNSEEN = (
    *frames(
        "negation",
        """
        u-in-name-only: idiom ei nimeksikään after a partitive
            + tästä {kind.ela} löytyi {word.par} runsain mitoin.
            - tästä {kind.ela} ei löytynyt {word.par} nimeksikään.
        u-example: attribute in the elative
            + {kind} kelpaa esimerkiksi {word.ela} {kind.ela}.
            - {kind} ei kelpaa esimerkiksi {word.ela} {kind.ela}.
        u-advertise: infinitive under the negation
            + tätä {kind.par} kehtaa mainostaa {word.ess}.
            - tätä {kind.par} ei kehtaa mainostaa {word.ess}.
        u-reputation: lexical denial, without a negator
            + maine {word.ess} {kind.ess} on ansaittu.
            - maine {word.ess} {kind.ess} on perusteeton.
        u-kept-word: lexical denial, without a negator
            + {word.ess} itseään mainostava {kind} piti sanansa.
            - {word.ess} itseään mainostava {kind} petti sanansa.
        u-revealed: translative after a verb of discovery
            + lähemmin katsottuna {kind} paljastui {word.tra}.
            - lähemmin katsottuna {kind} ei paljastunut {word.tra}.
        u-measure: attribute in the genitive
            + {kind} täyttää {word.gen} {kind.gen} mitat.
            - {kind} ei täytä {word.gen} {kind.gen} mittoja.
        u-last-word: lexical denial; the word is mentioned
            + pois lähtiessä {word} oli ensimmäinen sana mielessä.
            - pois lähtiessä {word} oli viimeinen sana mielessä.
        u-dare: translative before the object
            + kehtaan nimittää {word.tra} tällaista {kind.par}.
            - en kehtaa nimittää {word.tra} tällaista {kind.par}.
        u-came-of-it: the adjective first; partitive under the negation
            + {word} tästä {kind.ela} tuli sittenkin.
            - {word.par} tästä {kind.ela} ei tullut sitten millään.
        u-mark: the word is mentioned
            + meillä {kind} saa arvosanan {word}.
            - meillä {kind} ei saa arvosanaa {word}.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-dispute: lexical denial of a denial
            + turha on kiistää {kind.gen} olleen {word}.
            - sopii kiistää {kind.gen} olleen {word}.
        u-not-lack: negator before a verb of absence
            + {word.par} ei tästä {kind.ela} puuttunut.
            - {word.par} tästä {kind.ela} juuri puuttui.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-not-enough: ei riitä adds; the words are mentioned
            + {word} ei vielä riitä kuvaamaan tätä {kind.par}, pitää lisätä {same}.
            - {word} ei kelpaa kuvaamaan tätä {kind.par}, eikä kelpaa {same}.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-probably-not: inverted understatement
            - eipä taida tuo {kind} {word} olla.
        u-search: a negated verb that strengthens
            + niin {word.par} {kind.par} saa hakea eikä silti löydä.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-no-advice: negator in a clause before
            + kukaan ei neuvonut meitä; {kind} todettiin {word.tra}.
            - meitä neuvottiin; {kind.par} ei todettu {word.tra}.
        u-do-not-know: negator in a clause before
            + en tunne muita; {kind} meni luokkaan {word}.
            - tunnen muitakin; {kind} ei mennyt luokkaan {word}.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-instead: sen sijaan että; the outcome counts
            + sen sijaan että {kind} olisi jäänyt {opposite.tra}, se kehkeytyi {word.tra}.
            - sen sijaan että {kind} olisi jäänyt {word.tra}, se kehkeytyi {opposite.tra}.
        u-foretold: the outcome counts
            + povattiin {opposite.par}, saatiin {word.par}.
            - povattiin {word.par}, saatiin {opposite.par}.
        u-much-little: comparison of quantities
            + {kind.ine} {word.par} on paljon, {opposite.par} vain nimeksi.
            - {kind.ine} {opposite.par} on paljon, {word.par} vain nimeksi.
        """,
        unseen=True,
    ),
)
FRAMES = (*_TAUGHT, *_UNSEEN)

PRACTICE = Practice(
    lexicon=pairs(
        """
        nopea hidas: delivery, staff
        huolellinen huolimaton: delivery, staff
        täsmällinen epätäsmällinen: delivery
        vastuullinen vastuuton: delivery, staff
        joustava joustamaton: delivery, staff
        oikeudenmukainen epäoikeudenmukainen: staff
        sopuisa riitaisa: staff
        selkeä epäselvä: course, book
        opettavainen turha: course, book
        innostava lannistava: course
        kattava puutteellinen: course, book
        arvokas arvoton: course, book, thing
        antoisa hedelmätön: course
        sujuva kankea: course, book, film
        melodinen riitasointuinen: music
        rentouttava rasittava: music
        värikäs väritön: film, book, music
        viisas lapsellinen: film, book
        kunnianhimoinen laimea: film, book
        koukuttava yksitoikkoinen: game, film, book
        tasapainoinen epätasapainoinen: game
        ajanmukainen vanhanaikainen: thing, place
        edullinen kallis: thing
        ehjä rikkinäinen: thing
        """,
        adjective,
    ),
    subjects={
        "any": subjects("matka, lahja, ratkaisu"),
        "film": subjects("dokumentti, jatko-osa, näytelmä", "näyttelijäsuoritukset"),
        "book": subjects("elämäkerta, käännös", "esseet"),
        "food": subjects("jälkiruoka, alkuruoka", "salaatit"),
        "place": subjects("majatalo, mökki, ravintolasali", "kylpyhuoneet"),
        "staff": subjects("kuljettaja, opas", "oppaat"),
        "thing": subjects("kello, tuoli, tulostin", "kengät"),
        "delivery": subjects("kuriiri, kuljetusyhtiö", "lähetit"),
        "course": subjects("kurssi, luento, koulutus", "harjoitukset"),
        "music": subjects("levy, konsertti, kappale", "laulut"),
        "game": subjects("peli, kampanja", "tehtävät"),
    },
    kinds={
        "any": noun("matka matkaa matkan"),
        "film": noun("näytelmä näytelmää näytelmän\ndokumentti dokumenttia dokumentin"),
        "book": noun("novelli novellia novellin"),
        "food": noun("annos annosta annoksen\naamiainen aamiaista aamiaisen"),
        "place": noun("majatalo majataloa majatalon"),
        "staff": noun("opas opasta oppaan\nkuljettaja kuljettajaa kuljettajan"),
        "thing": noun("kello kelloa kellon\ntuoli tuolia tuolin\ntulostin tulostinta tulostimen"),
        "delivery": noun("kuriiri kuriiria kuriirin"),
        "course": noun("kurssi kurssia kurssin"),
        "music": noun("levy levyä levyn\nkappale kappaletta kappaleen"),
        "game": noun("peli peliä pelin"),
    },
    slots={
        "so": ("niin", "näin"),
        "lead": (
            "suoraan sanottuna",
            "lyhyesti sanottuna",
            "kaiken kaikkiaan",
            "loppujen lopuksi",
            "mielestäni",
            "kahden päivän jälkeen",
        ),
        "tail": ("se on varmaa", "sen sanon", "uskokaa pois", "näin minä sen koin"),
        "group": ("meille", "kaikille", "minulle", "lapsille"),
        "friend": ("ystäväni", "naapurini", "äitini"),
        "everyway": ("kaikin tavoin", "joka mielessä", "koko ajan", "täysin", "kauttaaltaan"),
        "bit": (
            "millään tavalla",
            "missään mielessä",
            "missään vaiheessa",
            "tippaakaan",
            "hitustakaan",
            "rahtuakaan",
        ),
        "holds": ("pitää paikkansa", "on tosi", "on oikea"),
        "fails": (
            "ei pidä paikkaansa",
            "on puppua",
            "on väärä",
            "on valetta",
            "on tuulesta temmattu",
        ),
        "can": ("voi", "sopii", "kannattaa", "saattaa"),
        "cannot": ("ei voi", "ei sovi", "ei kannata", "tuskin voi", "ei saata"),
        "agree": ("olen samaa mieltä", "hän oli oikeassa", "niin minäkin sanon"),
        "disagree": ("olen eri mieltä", "en ole samaa mieltä", "hän erehtyi", "hän oli väärässä"),
        "yes": ("kyllä", "todellakin", "ilman muuta", "aivan varmasti"),
        "nope": ("ei", "ei suinkaan", "ei tosiaankaan", "ei sinne päinkään", "tuskin"),
        "be": (verb("olisi", "olisivat"),),
    },
    contexts=(
        "Tilasin maanantaina.",
        "Lomalla oli aikaa.",
        "En ole asiantuntija.",
        "En ottanut kuvia.",
        "Emme katsoneet muita vaihtoehtoja.",
        "Palasimme illalla kotiin.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-experience: kokea with a translative; its object is a partitive under the negation
                + koin {kind.gen} {word.tra}.
                - en kokenut {kind.par} {word.tra}.
            p-stay-in-mind: essive after jäädä mieleen
                + {kind} jäi mieleeni {word.ess}.
                - {kind} ei jäänyt mieleeni {word.ess}.
            p-keep: essive after a verb of state
                + {kind} pysyi {word.ess} loppuun asti.
                - {kind} ei pysynyt {word.ess} loppuun asti.
            p-become: translative after a verb of change
                + {kind} muuttui {word.tra} ajan myötä.
                - {kind} ei muuttunut {word.tra} ajan myötä.
            p-look: ablative after a verb of perception
                + {kind} näyttää {word.abl} ulkoapäin.
                - {kind} ei näytä {word.abl} ulkoapäin.
            p-sound: ablative after a verb of perception
                + {kind} kuulosti {word.abl}, kun siitä kerrottiin.
                - {kind} ei kuulostanut {word.abl}, kun siitä kerrottiin.
            p-we-think: first person plural
                + olemme sitä mieltä, että {subject} {now.subject} {word.subject}.
                - emme ole sitä mieltä, että {subject} {now.subject} {word.subject}.
            p-claim: negation of possibility over a clause
                + voin väittää, että {subject} {now.subject} {word.subject}.
                - en voi väittää, että {subject} {now.subject} {word.subject}.
            p-deserve: passive participle in the translative
                + {kind} ansaitsee tulla kutsutuksi {word.tra}.
                - {kind} ei ansaitse tulla kutsutuksi {word.tra}.
            p-everyone: negative subject with a conditional
                + jokainen sanoisi tätä {kind.par} {word.tra}.
                - kukaan ei sanoisi tätä {kind.par} {word.tra}.
            p-is-said: hearsay, confirmed or denied
                + {kind.gen} sanotaan olevan {word}, ja niin onkin.
                - {kind.gen} sanotaan olevan {word}, mutta ei se ole.
            p-easy: lexical denial
                + tätä {kind.par} on helppo pitää {word.ess}.
                - tätä {kind.par} on vaikea pitää {word.ess}.
            p-really: oikeastaan under the negation
                + {subject} {on.subject} oikeasti {word.subject}.
                - {subject} {ei.subject} oikeastaan {word.subject}.
            p-as-promised: läheskään under the negation
                + {subject} {on.subject} juuri niin {word.subject} kuin luvattiin.
                - {subject} {ei.subject} läheskään niin {word.subject} kuin luvattiin.
            p-as-before: denied comparison of equality
                + {subject} {on.subject} yhtä {word.subject} kuin ennenkin.
                - {subject} {ei.subject} enää yhtä {word.subject} kuin ennen.
            p-exclaim: exclamation
                + mikä {word} {kind}!
                - eipä ollut {word} {kind}!
            p-describe: the word is mentioned
                + sana {word} kuvaa tätä {kind.par} osuvasti.
                - sana {word} ei kuvaa tätä {kind.par} ollenkaan.
            p-are-wrong: lexical denial of the speakers
                + ne, jotka sanovat tätä {kind.par} {word.tra}, ovat oikeassa.
                - ne, jotka sanovat tätä {kind.par} {word.tra}, ovat väärässä.
            p-right-to-say: lexical denial
                + on oikein sanoa tätä {kind.par} {word.tra}.
                - on väärin sanoa tätä {kind.par} {word.tra}.
            p-statement: denial of a clause after it
                + väite, että {subject} {now.subject} {word.subject}, {holds}.
                - väite, että {subject} {now.subject} {word.subject}, {fails}.
            p-in-no-way: minimisers and polarity items under the negation
                + {subject} {on.subject} {everyway} {word.subject}.
                - {subject} {ei.subject} {bit} {word.subject}.
            p-lead: an adverbial before the clause
                + {lead} {subject} {on.subject} {word.subject}.
                - {lead} {subject} {ei.subject} {word.subject}.
            p-tail: a comment after the clause
                + {subject} {on.subject} {word.subject}, {tail}.
                - {subject} {ei.subject} {word.subject}, {tail}.
            p-fronted: the adjective before its verb
                + {word} se on, tämä {kind}.
                - {word} se ei ole, tämä {kind}.
            p-found: object in the genitive, in the partitive under the negation
                + löysin {word.gen} {kind.gen}.
                - en löytänyt {word.par} {kind.par}.
            p-expected: what was expected came about, or not
                + odotin {word.par} {kind.par} ja sain sellaisen.
                - odotin {word.par} {kind.par} enkä saanut sellaista.
            p-manage: implicative verb
                + {kind} onnistui olemaan {word}.
                - {kind} ei onnistunut olemaan {word}.
            p-far: lexical denial with an elative
                + {kind} on lähellä {word.par}.
                - {kind} on kaukana {word.ela}.
            p-remember: passive; its object is a partitive under the negation
                + {kind} muistetaan {word.ess}.
                - {kind.par} ei muisteta {word.ess}.
            p-critics: others' view, confirmed or denied
                + arvostelijat pitävät tätä {kind.par} {word.ess} ja ovat oikeassa.
                - arvostelijat pitävät tätä {kind.par} {word.ess} ja ovat väärässä.
            p-friend: a report, confirmed or denied
                + {friend} sanoi tätä {kind.par} {word.tra}, ja {agree}.
                - {friend} sanoi tätä {kind.par} {word.tra}, mutta {disagree}.
            p-advert: a promise, kept or not
                + mainos lupasi {word.par} {kind.par}, ja lupaus piti.
                - mainos lupasi {word.par} {kind.par}, mutta lupaus ei pitänyt.
            p-why-write: the clause as what is written
                + kirjoitan tämän siksi, että {subject} {now.subject} {word.subject}.
                - kirjoitan tämän siksi, että {subject} {not.subject} {word.subject}.
            p-because: the clause as a reason
                + koska {subject} {now.subject} {word.subject}, kerron siitä muillekin.
                - koska {subject} {not.subject} {word.subject}, kerron siitä muillekin.
            p-though: concession before the clause
                + vaikka odotus oli pitkä, {subject} {on.subject} {word.subject}.
                - vaikka odotus oli pitkä, {subject} {ei.subject} {word.subject}.
            p-if-anything: condition
                + jos jokin on {word}, niin tämä {kind}.
                - jos jokin ei ole {word}, niin tämä {kind}.
            p-can-call: modal verbs, and tuskin
                + tätä {kind.par} {can} kutsua {word.tra}.
                - tätä {kind.par} {cannot} kutsua {word.tra}.
            p-to-group: negative allative pronoun
                + {group} {kind} oli {word}.
                - kenellekään {kind} ei ollut {word}.
            p-throughout: missään kohdassa after the adjective
                + {subject} {on.subject} {word.subject} alusta loppuun.
                - {subject} {ei.subject} {word.subject} missään kohdassa.
            p-unlike: comparison with others
                + {subject} {on.subject} {word.subject}, kuten aina.
                - {subject} {ei.subject} {word.subject}, toisin kuin muut.
            p-prohibit: prohibition of the plural
                + saatte pitää tätä {kind.par} {word.ess}.
                - älkää pitäkö tätä {kind.par} {word.ess}.
            p-should: what ought to be and is, or is not
                + {kind.gen} pitäisi olla {word}, ja se on.
                - {kind.gen} pitäisi olla {word}, mutta ei ole.
            p-know: ettei after a verb of knowing
                + tiedän, että {subject} {now.subject} {word.subject}.
                - tiedän, {thatnot.subject} {subject} ole {word.subject}.
            p-feels: negation raised out of the clause
                + tuntuu siltä, että {subject} {now.subject} {word.subject}.
                - ei tunnu siltä, että {subject} {now.subject} {word.subject}.
            p-reply: answers with and without a negator
                + {ask.subject} {subject} {word.subject}? {yes}.
                - {ask.subject} {subject} {word.subject}? {nope}.
            p-would-be: an unreal condition
                + koska {kind} on {word}, kerroin siitä.
                - jos {kind} olisi {word}, kertoisin siitä.
            p-was-said: the past of hearsay
                + luin, että {subject} {now.subject} {word.subject}, ja se on totta.
                - luin, että {subject} {now.subject} {word.subject}, ja se on satua.
            p-refuse: lexical denial of a statement
                + suostun sanomaan tätä {kind.par} {word.tra}.
                - kieltäydyn sanomasta tätä {kind.par} {word.tra}.
            p-nobody-found: negative subject, partitive object
                + moni piti tätä {kind.par} {word.ess}.
                - kukaan ei pitänyt tätä {kind.par} {word.ess}.
            p-second-person: negation verb of the second person
                + sinäkin pidät tätä {kind.par} {word.ess}.
                - sinäkään et pidä tätä {kind.par} {word.ess}.
            p-you-plural: negation verb of the second person plural
                + te saatte {word.gen} {kind.gen}.
                - te ette saa {word.par} {kind.par}.
            """,
        ),
        *frames(
            "double negation",
            """
            p-who-would-not: rhetorical question over a negation
                + kuka ei pitäisi tätä {kind.par} {word.ess}?
                - kuka muka pitäisi tätä {kind.par} {word.ess}?
            p-not-deny: a negated verb of denial
                + en kiellä, että {subject} {now.subject} {word.subject}.
                - kiellän, että {subject} {now.subject} {word.subject}.
            p-nobody-denies: a negative subject before a verb of denial
                + kukaan ei kiellä, että {subject} {now.subject} {word.subject}.
                - moni kieltää, että {subject} {now.subject} {word.subject}.
            p-cannot-help: abessive under a negation
                + en voi olla pitämättä tätä {kind.par} {word.ess}.
                - en voi pitää tätä {kind.par} {word.ess}.
            p-do-not-think-not: ettei under a negation
                + ei pidä luulla, {thatnot.subject} {subject} ole {word.subject}.
                - ei pidä luulla, että {subject} {now.subject} {word.subject}.
            p-not-exaggerate: a negated verb about the words themselves
                + en liioittele, kun sanon tätä {kind.par} {word.tra}.
                - liioittelen, jos sanon tätä {kind.par} {word.tra}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-both: paitsi … myös adds
                + {subject} {on.subject} paitsi {word.subject} myös {same.subject}.
                - {subject} {ei.subject} {word.subject}, saati sitten {same.subject}.
            p-only: ei pelkästään … vaan suorastaan adds
                + {subject} {ei.subject} pelkästään {word.subject} vaan suorastaan {same.subject}.
                - {subject} {ei.subject} {word.subject} {nor.subject} myöskään {same.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-cannot-explain: a negated verb that strengthens
                + en osaa selittää, miten {word} tämä {kind} on.
            p-not-believed: what was not believed is so
                + en olisi uskonut, että {subject} {now.subject} {so} {word.subject}.
            p-words-fail: a negated verb that strengthens
                + sanat eivät riitä kertomaan, miten {word} tämä {kind} on.
            p-so-bad: less than was thought
                - {subject} {not.subject} niin {word.subject} kuin luulin.
            """,
        ),
        *frames(
            "scope",
            """
            p-no-way-round: a negator in a clause after
                + {subject} {on.subject} {word.subject}, eikä siitä pääse mihinkään.
                - {subject} {ei.subject} {word.subject}, eikä siitä pääse mihinkään.
            p-no-expert: a negator about the writer
                + en ole mikään tuntija, mutta {subject} {now.subject} {word.subject}.
                - en ole mikään tuntija, mutta {subject} {not.subject} {word.subject}.
            p-nobody-asked: a negative subject in a clause before
                + kukaan ei kysynyt, mutta {subject} {now.subject} {word.subject}.
                - kukaan ei kysynyt, mutta {subject} {not.subject} {word.subject}.
            p-no-offence: a prohibition before the clause
                + älkää pahastuko, mutta {subject} {now.subject} {word.subject}.
                - älkää pahastuko, mutta {subject} {not.subject} {word.subject}.
            p-seldom: a negated verb about the writer
                + en kirjoita usein, mutta tämä {kind} on {word}.
                - en kirjoita usein, mutta tämä {kind} ei ole {word}.
            p-of-course: ilman muuta affirms
                + ilman muuta {subject} {on.subject} {word.subject}.
                - ilman muuta {subject} {ei.subject} {word.subject}.
            p-no-lie: a negated verb about the words themselves
                + {subject} {on.subject} {word.subject}, enkä valehtele.
                - {subject} {ei.subject} {word.subject}, enkä valehtele.
            p-first-doubt: the later view counts
                + ensin en uskonut, mutta {subject} {now.subject} {word.subject}.
                - ensin uskoin, mutta {subject} {not.subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-no-more: ei enää … vaan
                + {subject} {not.subject} enää {opposite.subject} vaan {word.subject}.
                - {subject} {not.subject} enää {word.subject} vaan {opposite.subject}.
            p-first-then: the later view counts
                + ensin {kind} tuntui {opposite.abl}, sitten {word.abl}.
                - ensin {kind} tuntui {word.abl}, sitten {opposite.abl}.
            p-they-say: others' view against the writer's
                + muut sanovat tätä {kind.par} {opposite.tra}, minä {word.tra}.
                - muut sanovat tätä {kind.par} {word.tra}, minä {opposite.tra}.
            p-more-than: comparison of two adjectives
                + {subject} {on.subject} enemmän {word.subject} kuin {opposite.subject}.
                - {subject} {on.subject} enemmän {opposite.subject} kuin {word.subject}.
            p-which: a choice of two, answered
                + {opposite} vai {word} {kind}? Jälkimmäinen.
                - {word} vai {opposite} {kind}? Jälkimmäinen.
            p-in-advert: advert and truth
                + mainoksessa {opposite}, todellisuudessa {word} {kind}.
                - mainoksessa {word}, todellisuudessa {opposite} {kind}.
            p-from-to: elative and translative
                + {kind} muuttui {opposite.ela} {word.tra}.
                - {kind} muuttui {word.ela} {opposite.tra}.
            p-thought: attribute and outcome
                + {opposite.ess} pidetty {kind} olikin {word}.
                - {word.ess} pidetty {kind} olikin {opposite}.
            p-do-not-believe: prohibition before the clause
                + älä usko niitä, joiden mielestä {kind} on {opposite}: se on {word}.
                - älä usko niitä, joiden mielestä {kind} on {word}: se on {opposite}.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    native_name="suomi",
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
    headline=(
        "Tämä elokuva on hyvä",
        "Tämä elokuva ei ole hyvä",
        "Tämä elokuva on huono",
        "Tämä elokuva ei ole huono",
    ),
    practice=PRACTICE,
    finish=finish,
    negating_affixes=frozenset({"epä-"}),
    packages=("spacy", "ftfy"),
)
