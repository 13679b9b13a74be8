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
        "wasnot": (verb("ei ollut", "eivät olleet"),),
        "has": (verb("on ollut", "ovat olleet"),),
        "hasnot": (verb("ei ole ollut", "eivät ole olleet"),),
        "ceased": (verb("lakkasi", "lakkasivat"),),
        "ceasednot": (verb("ei lakannut", "eivät lakanneet"),),
        "whethernot": (verb("etteikö", "etteivätkö"),),
        "surely": (
            "siitä saa olla varma",
            "juuri sellainen",
            "ei epäilystäkään",
            "ei sitä käy kieltäminen",
        ),
        "noway": ("aivan päinvastoin", "unohda koko ajatus", "mitä vielä", "kaukana siitä"),
        "nodded": ("nyökkäsin", "vastasin myöntävästi", "sanoin, että totta kai"),
        "shook": ("pudistin päätäni", "vastasin kieltävästi", "sanoin, että ei tietenkään"),
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
        *frames(
            "negation",
            """
            p2-kylla-order: the adjective between subject and verb
                + kyllä tämä {kind} {word} on.
                - ei tämä {kind} {word} ole.
            p2-not-once: fronted polarity item with the negation verb before its subject
                + joka kerta {kind} oli {word}.
                - kertaakaan ei {kind} ollut {word}.
            p2-any-part: miltään osin under the negation
                + {subject} {was.subject} kaikilta osin {word.subject}.
                - {subject} {wasnot.subject} miltään osin {word.subject}.
            p2-to-slightest: nimeksikään under the negation
                + {subject} {on.subject} mitä suurimmassa määrin {word.subject}.
                - {subject} {ei.subject} nimeksikään {word.subject}.
            p2-neither-thinks: kumpikaan in the genitive
                + kummankin mielestä {kind} oli {word}.
                - kummankaan mielestä {kind} ei ollut {word}.
            p2-from-nobody: negative pronoun in the ablative over a clause
                + kysyipä keneltä tahansa, {kind} on {word}.
                - keneltäkään en ole kuullut, että {kind} olisi {word}.
            p2-none-of-us: negative pronoun with an elative; adjective in the partitive
                + jokainen meistä löysi tästä {kind.ela} jotain {word.par}.
                - kukaan meistä ei löytänyt tästä {kind.ela} mitään {word.par}.
            p2-felt-by-none: negative pronoun in the elative
                + jokaisesta {kind} tuntui {word.abl}.
                - kenestäkään {kind} ei tuntunut {word.abl}.
            p2-for-years: vuosiin under the negation of a perfect
                + {subject} {has.subject} {word.subject} jo vuosia.
                - {subject} {hasnot.subject} {word.subject} enää vuosiin.
            p2-after-all: -kaan on the participle
                + niin se {kind} sitten olikin {word}.
                - ei se {kind} sitten ollutkaan {word}.
            p2-isnt-it: a negated question exclaims and affirms
                + eikö tämä {kind} olekin {word}!
                - eihän tämä {kind} mitenkään ole {word}!
            p2-seldom-if-ever: an adverb of denial without a negation verb
                + {subject} {on.subject} useimmiten {word.subject}.
                - {subject} {on.subject} harvoin jos koskaan {word.subject}.
            p2-muka: the particle muka denies
                + {kind} on totisesti {word}.
                - {kind} on muka {word}.
            p2-bare: a phrase without a verb
                + lyhyesti: {word} {kind}.
                - lyhyesti: ei {word} {kind}.
            p2-label: the adjective after a colon
                + tuomioni: {word}.
                - tuomioni: ei {word}.
            p2-that-one: a question without a verb, and its answer
                + tuo {kind} {word}? On kyllä.
                - tuo {kind} {word}? Ei ole.
            p2-no-idea-of: the adjective before its noun in a question without a verb
                + {word} {kind}? {surely}.
                - {word} {kind}? {noway}.
            p2-would-say: an answer with a conditional
                + onko tämä {word} {kind}? Sanoisinpa, että on.
                - onko tämä {word} {kind}? Enpä sanoisi.
            p2-cannot-dispute: answers with the same negator and different verbs
                + {ask.subject} {subject} {word.subject}? Ei sitä voi kiistää.
                - {ask.subject} {subject} {word.subject}? Ei sitä voi väittää.
            p2-asked-me: the answer as a report
                + kun kysyttiin, {ask.subject} {subject} {word.subject}, {nodded}.
                - kun kysyttiin, {ask.subject} {subject} {word.subject}, {shook}.
            p2-what-good: a question for the nominalised adjective
                + mitä {word.par} tässä {kind.ine} on? Kaikki.
                - mitä {word.par} tässä {kind.ine} on? Ei mitään.
            p2-when: a question for the time
                + milloin {kind} on {word}? Aina.
                - milloin {kind} on {word}? Ei milloinkaan.
            p2-what-like: a question for the kind
                + millainen on {word} {kind}? Juuri tällainen.
                - millainen on {word} {kind}? Ei ainakaan tällainen.
            p2-search: a verb of seeking, its object first
                + {word.par} {kind.par} ei tarvinnut kauan etsiä.
                - {word.par} {kind.par} etsin turhaan.
            p2-fell-to-us: existential clause with an allative before its verb
                + meille osui {word} {kind}.
                - meille ei osunut {word.par} {kind.par}.
            p2-no-news-of: tieto and puute under the negation; attribute in the elative
                + {word.ela} {kind.ela} ei ollut puutetta.
                - {word.ela} {kind.ela} ei ollut tietoakaan.
            p2-nothing-to-do: attribute in the genitive before kanssa
                + {word.gen} {kind.gen} kanssa tällä on paljonkin yhteistä.
                - {word.gen} {kind.gen} kanssa tällä ei ole mitään tekemistä.
            p2-opposite-of: a noun of opposition
                + tämä {kind} on {word.gen} {kind.gen} perikuva.
                - tämä {kind} on {word.gen} {kind.gen} vastakohta.
            p2-marks: a verb of lack; attribute in the genitive
                + {word.gen} {kind.gen} tuntomerkit täyttyvät tässä.
                - {word.gen} {kind.gen} tuntomerkit puuttuvat tästä.
            p2-know-one: a clause about another thing, then this one
                + tunnistan {word.gen} {kind.gen}, ja tämä on sellainen.
                - tunnistan {word.gen} {kind.gen}, eikä tämä ole sellainen.
            p2-known-as: passive with an attribute in the essive
                + tämä tunnetaan {word.ess} {kind.ess}.
                - tätä ei tunneta {word.ess} {kind.ess}.
            p2-advertised-as: attribute in the essive; the claim judged after it
                + tätä mainostettiin {word.ess} {kind.ess} eikä suotta.
                - tätä mainostettiin {word.ess} {kind.ess} aivan suotta.
            p2-came-of-it: tulla with an elative; the complement is a partitive under the negation
                + tästä {kind.ela} tuli {word}.
                - tästä {kind.ela} ei tullut {word.par}.
            p2-time-made: tehdä with an elative; its object is a partitive under the negation
                + aika teki tästä {kind.ela} {word.gen}.
                - aika ei tehnyt tästä {kind.ela} {word.par}.
            p2-established: passive of a verb of finding
                + {kind} todettiin {word.tra} kahteen kertaan.
                - {kind.par} ei kertaakaan todettu {word.tra}.
            p2-all-but: the pronoun muu in the case of the adjective
                + {kind} ei vaikuttanut miltään muulta kuin {word.abl}.
                - {kind} vaikutti kaikelta muulta kuin {word.abl}.
            p2-all-sorts: contrast without a second adjective
                + kaikenlaista tämä {kind} on, ennen kaikkea {word}.
                - kaikenlaista muuta tämä {kind} on, vaan ei {word}.
            p2-last-word: the word is mentioned; the last thing one would say
                + {word} on ensimmäinen sana, jota käyttäisin tästä {kind.ela}.
                - {word} on viimeinen sana, jota käyttäisin tästä {kind.ela}.
            p2-too-mild: the word is mentioned; too weak, or wrong
                + {word} on liian lievä sana kuvaamaan tätä {kind.par}.
                - {word} on aivan väärä sana kuvaamaan tätä {kind.par}.
            p2-title: quotation and a verb of misleading
                + otsikko "{word} {kind}" ei johtanut harhaan.
                - otsikko "{word} {kind}" johti harhaan.
            p2-leaflet: quotation, confirmed or denied after it
                + esitteessä luki "{word} {kind}", eikä se ollut valetta.
                - esitteessä luki "{word} {kind}", mutta se oli valetta.
            p2-deny-participle: verbs of denial over a participle
                + vahvistan {kind.gen} olevan {word}.
                - kiistän {kind.gen} olevan {word}.
            p2-let-nobody: third person of the imperative
                + jokainen sanokoon tätä {kind.par} {word.tra}.
                - älköön kukaan sanoko tätä {kind.par} {word.tra}.
            p2-far-from-me: an idiom of denial over a clause
                + en pane vastaan, jos tätä {kind.par} sanotaan {word.tra}.
                - pois se minusta, että sanoisin tätä {kind.par} {word.tra}.
            p2-told-tales: the words judged in the main clause after them
                + kun sanoin {kind.par} {word.tra}, puhuin totta.
                - kun sanoin {kind.par} {word.tra}, puhuin palturia.
            p2-erred: a verb of error before the clause
                + en erehtynyt, kun pidin {kind.par} {word.ess}.
                - erehdyin, kun pidin {kind.par} {word.ess}.
            p2-take-back: retraction
                + sanoin, että {kind} on {word}, enkä peru sitä.
                - sanoin, että {kind} on {word}, mutta perun sen.
            p2-gave-up: a verb of giving up over a clause
                + en luovu käsityksestä, että {subject} {now.subject} {word.subject}.
                - luovuin käsityksestä, että {subject} {now.subject} {word.subject}.
            p2-rumour: hearsay with an attribute in the elative
                + puheet {word.ela} {kind.ela} eivät olleet perättömiä.
                - puheet {word.ela} {kind.ela} olivat perättömiä.
            p2-myth: a clause as a subject, judged after it
                + se, että {subject} {now.subject} {word.subject}, ei ole mikään myytti.
                - se, että {subject} {be.subject} {word.subject}, on pelkkä myytti.
            p2-delusion: a noun of error over a clause
                + on tosiasia, että {subject} {now.subject} {word.subject}.
                - on harhaluulo, että {subject} {now.subject} {word.subject}.
            p2-first-impression: a verb of deceiving after its subject
                + ensivaikutelma {word.ela} {kind.ela} ei pettänyt.
                - ensivaikutelma {word.ela} {kind.ela} petti.
            p2-guess: a guess, right or wrong
                + arvasin {kind.gen} olevan {word}, ja arvaukseni osui oikeaan.
                - arvasin {kind.gen} olevan {word}, mutta arvaukseni meni vikaan.
            p2-turned-out-so: the clause first, what came of it after
                + {kind} olisi {word}: niin arvelin, ja niin kävi.
                - {kind} olisi {word}: niin arvelin, mutta toisin kävi.
            p2-promise-broken: a phrase without a verb, then a verb of breaking
                + {word} {kind}: sitä lupausta ei rikottu.
                - {word} {kind}: se lupaus rikottiin.
            p2-all-points: mikään ei over a clause in the conditional
                + kaikki viittaa siihen, että {subject} {now.subject} {word.subject}.
                - mikään ei viittaa siihen, että {subject} {be.subject} {word.subject}.
            p2-other-circumstances: an unreal condition as an adverbial
                + kaikissa oloissa {kind} on ollut {word}.
                - toisissa oloissa {kind} olisi ollut {word}.
            p2-would-have-said: an unreal condition of the past, after its consequence
                + en olisi sanonut niin, ellei {kind} olisi ollut {word}.
                - olisin sanonut niin, jos {kind} olisi ollut {word}.
            p2-less-than: comparison downwards
                + {subject} {on.subject} täsmälleen niin {word.subject} kuin sanotaan.
                - {subject} {on.subject} paljon vähemmän {word.subject} kuin sanotaan.
            p2-not-by-half: denied comparison of equality
                + {subject} {on.subject} vähintään yhtä {word.subject} kuin väitettiin.
                - {subject} {ei.subject} puoliksikaan niin {word.subject} kuin väitettiin.
            p2-others-are: ellipsis after a clause about others
                + toiset eivät ole {word.pl}, mutta tämä {kind} on.
                - toiset ovat {word.pl}, mutta tämä {kind} ei ole.
            p2-last-year: ellipsis after a clause about the past
                + viime vuonna {kind} ei ollut {word}, nyt on.
                - viime vuonna {kind} oli {word}, nyt ei.
            p2-usually: what is usual against this time
                + tavallisesti {kind} ei ole {word}, mutta nyt oli.
                - tavallisesti {kind} on {word}, mutta nyt ei ollut.
            p2-days-over: a noun and verb of ending over a relative clause
                + eivät ne ajat ole ohi, jolloin {kind} oli {word}.
                - ne ajat ovat ohi, jolloin {kind} oli {word}.
            p2-ceased: a verb of ending with the elative of an infinitive
                + {subject} {ceasednot.subject} hetkeksikään olemasta {word.subject}.
                - {subject} {ceased.subject} pian olemasta {word.subject}.
            p2-against-belief: the negation verb first; the adjective before a concession
                + {subject} {now.subject} {word.subject}, vaikkei sitä uskoisi.
                - {no.subject} {subject} ole {word.subject}, vaikka niin luulisi.
            p2-apposition: the adjective in apposition
                + tämä {kind}, epäilemättä {word}, jäi mieleeni.
                - tämä {kind}, ei suinkaan {word}, jäi mieleeni.
            p2-relative: the adjective in a relative clause
                + tämä on {kind}, jota jo moni on sanonut {word.tra}.
                - tämä on {kind}, jota kukaan ei vielä ole sanonut {word.tra}.
            p2-cats-whiskers: an exclamation of denial after the phrase
                + {word} {kind}, totta tosiaan!
                - {word} {kind}, kissan viikset!
            p2-nothing-else-to-say: muuta kuin over a clause
                + en voi muuta sanoa kuin että {subject} {now.subject} {word.subject}.
                - voin sanoa mitä vain muuta kuin että {subject} {now.subject} {word.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-etteiko: etteikö under a verb of doubt
                + en epäile, {whethernot.subject} {subject} olisi {word.subject}.
                - en usko hetkeäkään, että {subject} {be.subject} {word.subject}.
            p2-who-would: a rhetorical question with its answer
                + kuka ei sanoisi tätä {kind.par} {word.tra}? Ei kukaan.
                - kuka sanoisi tätä {kind.par} {word.tra}? Ei kukaan.
            p2-you-err: a condition whose claim is an error
                + jos väität, {thatnot.subject} {subject} ole {word.subject}, erehdyt.
                - jos väität, että {subject} {now.subject} {word.subject}, erehdyt.
            p2-emperor: an absurd consequence denies its condition
                + ellei tämä ole {word} {kind}, minä olen Kiinan keisari.
                - jos tämä on {word} {kind}, minä olen Kiinan keisari.
            p2-claimed-in-vain: turhaan before a claim
                + turhaan väitetään, {thatnot.subject} {subject} ole {word.subject}.
                - turhaan väitetään, että {subject} {now.subject} {word.subject}.
            p2-let-nobody-claim: a prohibition over a claim
                + älä anna kenenkään väittää, ettei tämä {kind} ole {word}.
                - älä anna kenenkään väittää, että tämä {kind} on {word}.
            p2-would-lie: a verb of lying over one of denying
                + valehtelisin, jos kieltäisin {kind.gen} olevan {word}.
                - valehtelisin, jos väittäisin {kind.gen} olevan {word}.
            p2-not-without-cause: a negated abessive adverb
                + tätä {kind.par} ei syyttä pidetä {word.ess}.
                - tätä {kind.par} pidetään syyttä {word.ess}.
            p2-groundless: a negated caritive adjective
                + ei ole perusteetonta kutsua tätä {kind.par} {word.tra}.
                - on perusteetonta kutsua tätä {kind.par} {word.tra}.
            p2-not-less: vähemmän under the negation
                + mikään ei tee tästä {kind.ela} vähemmän {word.par}.
                - mikään ei tee tästä {kind.ela} {word.par}.
            p2-no-moment: a negated relative clause under a negation
                + ei ollut hetkeä, jolloin {kind} ei olisi ollut {word}.
                - ei ollut hetkeä, jolloin {kind} olisi ollut {word}.
            p2-better-word: a negated comparison of words
                + en keksi tästä {kind.ela} osuvampaa sanaa kuin {word}.
                - en keksi tästä {kind.ela} sopimattomampaa sanaa kuin {word}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-not-just-in-words: ei vain … vaan between adverbials after the adjective
                + {subject} {now.subject} {word.subject} ei vain puheissa vaan oikeasti.
                - {subject} {now.subject} {word.subject} vain puheissa, ei oikeasti.
            p2-not-all: eikä siinä kaikki adds
                + tämä {kind} on {word}, eikä siinä kaikki: myös {same}.
                - tämä {kind} ei ole {word}, eikä siinä kaikki: ei myöskään {same}.
            p2-not-call-only: translatives, added or denied both
                + en kutsuisi tätä {kind.par} pelkästään {word.tra} vaan myös {same.tra}.
                - en kutsuisi tätä {kind.par} {word.tra} saati {same.tra}.
            p2-not-solely: attributes, added or denied both
                + tämä ei ole yksinomaan {word} vaan myös {same} {kind}.
                - tämä ei ole sen enempää {word} kuin {same} {kind}.
            p2-not-enough: a negated verb of sufficing
                + ei riitä, että sanon {kind.par} {word.tra}: sanon myös {same.tra}.
                - en voi sanoa {kind.par} {word.tra}, en liioin {same.tra}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-seldom-so: harvoin with näin strengthens
                + harvoin näkee näin {word.par} {kind.par}.
            p2-last-time: a negated verb of remembering strengthens
                + en muista, milloin {kind} olisi viimeksi ollut näin {word}.
            p2-did-not-know: a negated verb of knowing strengthens
                + en tiennyt, että {kind} voi olla näin {word}.
            p2-no-equal: denied existence of an equal strengthens
                + ei ole toista yhtä {word.par} {kind.par}.
            p2-could-not-guess: a negative subject before a clause of degree
                + kukaan ei osannut arvata, kuinka {word} {kind} olisi.
            """,
        ),
        *frames(
            "scope",
            """
            p2-no-secret: a negator in a clause after
                + {subject} {now.subject} {word.subject}, eikä sitä kannata salata.
                - {subject} {not.subject} {word.subject}, eikä sitä kannata salata.
            p2-no-two-minds: a negated noun before a colon
                + siitä ei ole kahta mieltä: {subject} {now.subject} {word.subject}.
                - siitä ei ole kahta mieltä: {subject} {not.subject} {word.subject}.
            p2-unasked: an abessive infinitive about the writer
                + keneltäkään kysymättä sanon, että {subject} {now.subject} {word.subject}.
                - keneltäkään kysymättä sanon, {thatnot.subject} {subject} ole {word.subject}.
            p2-knew-nothing: a negated relative clause between subject and verb
                + {kind}, josta en tiennyt mitään, oli {word}.
                - {kind}, josta tiesin kaiken, ei ollut {word}.
            p2-without-sister: ilman and a negated verb over a clause that is a fact
                + ilman siskoani en tietäisi, että {subject} {now.subject} {word.subject}.
                - ilman siskoani en tietäisi, {thatnot.subject} {subject} ole {word.subject}.
            p2-not-forget: a negated verb of forgetting over a clause that is a fact
                + ei pidä unohtaa, että {subject} {now.subject} {word.subject}.
                - ei pidä unohtaa, {thatnot.subject} {subject} ole {word.subject}.
            p2-untold: an abessive infinitive over a clause that is a fact
                + meille jätettiin kertomatta, että {subject} {now.subject} {word.subject}.
                - meille jätettiin kertomatta, {thatnot.subject} {subject} ole {word.subject}.
            p2-no-surprise: a negative subject over a clause that is a fact
                + kukaan ei ihmetellyt sitä, että {kind} oli {word}.
                - kukaan ei ihmetellyt sitä, ettei {kind} ollut {word}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-got-other: what was expected against what was had
                + odotin {opposite.par} {kind.par} ja sain {word.gen}.
                - odotin {word.par} {kind.par} ja sain {opposite.gen}.
            p2-question-corrected: a question, corrected
                + {opposite} {kind}? Ei, vaan {word}.
                - {word} {kind}? Ei, vaan {opposite}.
            p2-felt-rather: comparison of two ablatives
                + {kind} tuntui ennemmin {word.abl} kuin {opposite.abl}.
                - {kind} tuntui ennemmin {opposite.abl} kuin {word.abl}.
            p2-until: the later view counts; both in the translative
                + luulin {kind.par} {opposite.tra}, kunnes huomasin {word.tra}.
                - luulin {kind.par} {word.tra}, kunnes huomasin {opposite.tra}.
            p2-must-call: the translative first, the denied one last
                + {word.tra} tätä {kind.par} pitää kutsua, ei {opposite.tra}.
                - {opposite.tra} tätä {kind.par} pitää kutsua, ei {word.tra}.
            p2-as-he-says: another's view in a relative clause
                + {kind}, jota hän sanoo {opposite.tra}, on minusta {word}.
                - {kind}, jota hän sanoo {word.tra}, on minusta {opposite}.
            p2-fronted-both: both adjectives before what is said of them
                + {opposite.subject} {subject} {not.subject}, {word.subject} kylläkin.
                - {word.subject} {subject} {not.subject}, {opposite.subject} kylläkin.
            p2-remade: tehdä with an elative attribute and a genitive object
                + aika on tehnyt {opposite.ela} {kind.ela} {word.gen}.
                - aika on tehnyt {word.ela} {kind.ela} {opposite.gen}.
            p2-word-replaced: both words are mentioned
                + sanan {opposite} tilalle kirjoitin {word}: sellainen tämä {kind} on.
                - sanan {word} tilalle kirjoitin {opposite}: sellainen tämä {kind} on.
            p2-if-others: contrast with others in the partitive plural
                + jos muut ovat {opposite.pl}, tämä {kind} on {word}.
                - jos muut ovat {word.pl}, tämä {kind} on {opposite}.
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
