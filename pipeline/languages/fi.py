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
        # of p3
        "hedge": (
            "ilmeisesti",
            "todennäköisesti",
            "luultavasti",
            "yleensä",
            "nykyään",
            "nykyisin",
            "edelleen",
            "silti",
            "siis",
            "tosin",
            "toki",
            "tietysti",
            "kuulemma",
            "käytännössä",
            "varmaan",
            "toistaiseksi",
        ),
        "place": (
            "Suomessa",
            "Helsingissä",
            "Tampereella",
            "Turun seudulla",
            "Oulun suunnalla",
            "Ruotsissa",
            "Saksassa",
            "Venäjällä",
            "Yhdysvalloissa",
            "Euroopassa",
            "muualla",
            "täällä",
            "meillä",
            "teillä",
            "heillä",
            "kaupungissa",
            "koulussa",
            "töissä",
            "kotona",
            "mediassa",
            "maailmalla",
            "koko maassa",
            "maailmassa",
            "Venäjän puolella",
            "Helsingin ulkopuolella",
            "Tampereen alueella",
            "muissa maissa",
            "tuolla",
            "suomalaisessa mediassa",
            "itäisessä Suomessa",
            "Facebookissa",
        ),
        "who": (
            "Matti",
            "Pekka",
            "Antti",
            "Juha",
            "Timo",
            "Mikko",
            "Jussi",
            "Ville",
            "Jukka",
            "Kari",
            "Jari",
            "Maria",
            "John",
            "Michael",
            "David",
            "isä",
            "äiti",
            "vaimo",
            "poika",
            "oma kaveri",
            "se nainen",
            "vanha mies",
            "yksi asiakas",
            "eräs toimittaja",
            "talon johtaja",
            "kielen opettaja",
            "tuttu professori",
            "seuran puheenjohtaja",
            "nykyinen johtaja",
            "entinen pelaaja",
            "nuori pelaaja",
            "eräs suomalainen",
            "pieni poika",
            "eräs henkilö",
        ),
        "people": (
            "ihmiset",
            "miehet",
            "naiset",
            "lapset",
            "nuoret",
            "pojat",
            "tytöt",
            "suomalaiset",
            "jotkut",
            "monet",
            "molemmat",
            "vanhemmat",
            "useat asiakkaat",
            "toiset",
            "he",
        ),
        "whose": (
            "hänen mielestään",
            "heidän mielestään",
            "meidän mielestä",
            "teidän mielestänne",
            "sinun mielestäsi",
            "isän mielestä",
            "äidin mielestä",
            "vaimon mielestä",
            "koko perheen mielestä",
            "naisten mielestä",
            "miesten mielestä",
            "lasten mielestä",
            "nuorten mielestä",
            "monen muun mielestä",
            "suomalaisten mielestä",
            "näiden kolmen mielestä",
            "noiden kahden mielestä",
            "joidenkin mielestä",
            "kaikkien muiden mielestä",
            "monien ihmisten mielestä",
            "oman miehen mielestä",
            "jonkun naisen mielestä",
            "poikien ja tyttöjen mielestä",
        ),
        "when": (
            "eilen",
            "tänään",
            "aamulla",
            "lauantaina",
            "sunnuntaina",
            "perjantaina",
            "keväällä",
            "kesällä",
            "syksyllä",
            "elokuussa",
            "syyskuussa",
            "viime viikolla",
            "kuukausi sitten",
            "vuosi sitten",
            "pari päivää sitten",
            "toisella kerralla",
            "tällä viikolla",
            "tänä vuonna",
            "yhtenä iltana",
            "kauden alussa",
            "viime kuun lopussa",
            "hetki sitten",
            "puoli vuotta sitten",
            "muutama vuosi sitten",
            "edellisellä kerralla",
            "kahden viikon jälkeen",
            "yöllä",
            "saman päivän iltana",
        ),
        "dur": (
            "kaksi tuntia",
            "kolme päivää",
            "neljä viikkoa",
            "viisi minuuttia",
            "kuusi tuntia",
            "seitsemän viikkoa",
            "kahdeksan kuukautta",
            "kymmenen minuuttia",
            "pitkään",
            "yhden päivän",
            "muutaman viikon",
            "koko kesän",
            "koko yön",
            "illan verran",
            "monta vuotta",
            "useita päiviä",
            "hetken",
            "parin päivän ajan",
            "kolmen viikon ajan",
            "puolen vuoden ajan",
            "runsaasti yli tunnin",
            "koko sen ajan, jonka istuin siellä",
            "jonkin aikaa",
            "kotiin mennessä",
        ),
        "source": (
            "lehden",
            "Ylen",
            "toimittajan",
            "professorin",
            "tutkimuksen",
            "yhtiön",
            "yrityksen",
            "hallituksen",
            "puolueen",
            "johtajan",
            "puheenjohtajan",
            "asiakkaiden",
            "yliopiston",
            "poliisin",
            "ohjelman",
            "monen lehden",
            "hänen vaimonsa",
            "suomalaisen median",
            "Venäjän median",
            "maailman lehtien",
            "kaupungin johdon",
            "valtion yhtiön",
            "ryhmän vetäjän",
            "kaikkien tietojen",
            "koko kansan",
            "nykyisen tiedon",
            "Wikipedian",
        ),
        "despite": ("kaikesta", "tästä", "tuosta", "hinnasta", "siitä", "näistä", "ongelmista"),
        "reason": (
            "sen takia",
            "sen vuoksi",
            "siitä syystä",
            "tämän perusteella",
            "niinpä",
            "joten",
        ),
        "fewer": ("yhdeksän kymmenestä", "neljä viidestä", "kolme neljästä", "yli puolet"),
        "evid": (
            "tulos",
            "tutkimus",
            "vastaus",
            "esimerkki",
            "kuva",
            "video",
            "tieto",
            "historia",
            "keskustelu",
            "päätös",
            "uusi juttu",
            "viesti",
            "muutos",
            "pelkkä luku",
            "toinen esimerkki",
        ),
        "block": (
            "kova kiire",
            "hinta",
            "tilanne",
            "yksi ongelma",
            "rahan puute",
            "kova melu",
        ),
        "interj": ("joo", "juu", "jep", "okei", "no", "no niin", "hei"),
        "king": (
            "Suomen presidentti",
            "Suomen pääministeri",
            "Ruotsin kuningas",
            "Helsingin piispa",
            "kuun omistaja",
        ),
        "bet": (
            "panen pääni pantiksi",
            "lyön vaikka sata euroa vetoa",
            "menen takuuseen siitä",
            "voisin vannoa",
            "olen sata prosenttia varma",
            "on täysin selvää",
            "sinulle voin kertoa",
            "huomaa helposti",
        ),
        "since": (
            "keväästä",
            "viime vuodesta",
            "kesästä",
            "syyskuun alusta",
            "kauden alusta",
            "siitä illasta",
        ),
        "job": (
            "professori",
            "opettaja",
            "toimittaja",
            "johtaja",
            "poliisi",
            "presidentti",
            "ammattilainen",
            "alan ihminen",
            "valtion johtaja",
        ),
        "whenold": ("aikoinaan", "tuolloin", "kerran", "vuosien ajan", "ensi alkuun"),
        "least": ("vähääkään", "pätkääkään", "sekuntiakaan", "yhtenäkään päivänä"),
        "during": (
            "tunnin",
            "päivän",
            "viikon",
            "kuukauden",
            "vuoden",
            "kauden",
            "yhden ainoan illan",
            "ensimmäisen päivän",
            "seuraavan viikon",
            "viimeisen kuukauden",
            "muutaman minuutin",
            "puolen tunnin",
            "tuon kauden",
            "saman viikon",
            "kolmannen viikon",
            "toisen päivän",
            "koko matkan",
            "pitkän illan",
            "joulun",
        ),
        "ofwhom": (
            "ihmisistä",
            "miehistä",
            "naisista",
            "lapsista",
            "asiakkaista",
            "suomalaisista",
            "meistä",
            "heistä",
            "niistä, joita kuulin,",
        ),
        # of p4
        "more_who": (
            "Olli",
            "Heikki",
            "Lauri",
            "Anne",
            "Peter",
            "James",
            "George",
            "Tom",
            "veli",
            "tytär",
            "ystävä",
            "lääkäri",
            "näyttelijä",
            "tutkija",
            "kansanedustaja",
            "toimitusjohtaja",
            "joukkueen kapteeni",
            "seuran jäsen",
            "vanhan liikkeen myyjä",
            "vanhempi veli",
            "entinen mestari",
            "herra vieressä",
            "tunnettu lääkäri",
            "erään yhtiön johtaja",
        ),
        "more_says": (
            "sanoo",
            "toteaa",
            "kertoo",
            "ilmoittaa",
            "selvittää",
            "muistuttaa",
            "ymmärtää",
            "muistaa",
            "tietää",
            "katsoo",
            "huomauttaa",
        ),
        "more_said": ("sanoi", "totesi", "ilmoitti", "vastasi", "kirjoitti", "kommentoi"),
        "more_noticed": (
            "ajattelin",
            "totesin",
            "huomasin",
            "ymmärsin",
            "tajusin",
            "tulin siihen tulokseen",
        ),
        "more_adv": (
            "muuten",
            "toisaalta",
            "jälleen",
            "jälleen kerran",
            "todellisuudessa",
            "yleisesti ottaen",
            "näin ollen",
            "mielestämme",
            "nimenomaan siksi",
            "kenties juuri siksi",
        ),
        "more_time": (
            "torstaina",
            "keskiviikkona",
            "viikonloppuna",
            "kesäkuussa",
            "lokakuussa",
            "siihen aikaan",
            "sillä hetkellä",
            "samaan aikaan",
            "seuraavana aamuna",
            "ensimmäisenä yönä",
            "tällä kaudella",
            "syksyn lopulla",
            "yhtenä kesänä",
            "edellisen kauden lopulla",
            "toisten tullessa",
        ),
        "more_region": (
            "Turussa",
            "Oulussa",
            "Espoon puolella",
            "Vantaan puolella",
            "Jyväskylän lähellä",
            "Lahden keskellä",
            "Lapin suunnalla",
            "Karjalan suunnalla",
            "Viron puolella",
            "Norjan rajan takana",
            "Ranskan maalla",
            "Britannian pääkaupungissa",
            "Amerikan mantereella",
            "Pohjois-Suomessa",
            "keskustan ulkopuolella",
            "ulkomailla",
            "netissä",
            "matkalla",
            "monissa maissa",
            "meidän kunnassa",
        ),
        "more_after": (
            "ottelun",
            "viikonlopun",
            "uutisten",
            "pitkän työn",
            "vaalien",
            "pitkän keskustelun",
            "oman kauden",
            "ensimmäisen yön",
            "kahden vuoden",
            "viiden minuutin",
            "koulutuksen",
            "toisen ottelun",
        ),
        "more_rel": (
            "josta luin netissä",
            "josta kuulin torstaina",
            "jonka nimeä en muista",
            "jonka tytär löysi netistä",
            "jonka lopulta valitsimme",
            "josta moni puhuu jatkuvasti",
            "jonka tiedot löytyvät netistä",
            "jonka kuvat olivat esillä",
            "josta Anne kirjoitti",
            "jota ette vielä tunne",
            "jonka Olli mainitsi",
            "johon moni viittaa",
        ),
        "more_clause": (
            "kun asiaa katsoo tarkemmin",
            "jos asiaa alkaa ajatella",
            "kun kaikki otetaan huomioon",
            "jos totta puhutaan",
            "mikäli ymmärsin oikein",
            "vaikka kuinka yrittää ymmärtää",
            "näin jälkikäteen ajateltuna",
            "kuten aion selvittää",
        ),
        "more_ask": (
            "veljeltä",
            "ystävältä",
            "Annelta",
            "Laurilta",
            "lääkäriltä",
            "häneltä itseltään",
            "samalta henkilöltä",
            "tutulta tutkijalta",
        ),
        "more_heyes": ("hän nyökkäsi", "hän vastasi myöntävästi", "hän totesi, että tottahan toki"),
        "more_heno": (
            "hän pudisti päätään",
            "hän vastasi kieltävästi",
            "hän totesi, ettei suinkaan",
        ),
        "more_noun": (
            "totuus",
            "kantani",
            "lyhyt arvio",
            "kommentti",
            "lopputulema",
            "mielipiteeni",
            "päivän uutinen",
            "pääasia",
            "koko totuus",
            "viestini teille",
        ),
        "more_most": (
            "useimmat",
            "muutkin",
            "toisetkin",
            "monetkin",
            "kaverit",
            "pelaajat",
            "vanhat ystävät",
            "miehet ja naiset",
            "samat ihmiset",
        ),
        "more_seem": (
            verb("sattuu olemaan", "sattuvat olemaan"),
            verb("tuntuu olevan", "tuntuvat olevan"),
            verb("näytti olevan", "näyttivät olevan"),
            verb("osaa olla", "osaavat olla"),
            verb("pystyy olemaan", "pystyvät olemaan"),
        ),
        "more_seemnot": (
            verb("ei satu olemaan", "eivät satu olemaan"),
            verb("ei tunnu olevan", "eivät tunnu olevan"),
            verb("ei näyttänyt olevan", "eivät näyttäneet olevan"),
            verb("ei osaa olla", "eivät osaa olla"),
            verb("ei pysty olemaan", "eivät pysty olemaan"),
        ),
        "more_could": (verb("olisi voinut olla", "olisivat voineet olla"),),
        "more_whom": ("minua", "sinua", "häntä", "heitä", "meitä"),
        "more_span": (
            "vuodesta toiseen",
            "viime vuosina",
            "kevään alusta alkaen",
            "viime aikoina",
            "syksystä lähtien",
            "kuukaudesta kuukauteen",
            "kuluneen vuoden aikana",
            "yhtenä jos toisena päivänä",
        ),
        "more_never": ("ikinä", "milloinkaan", "enää koskaan"),
        "more_really": (
            "ehdottomasti",
            "selkeästi",
            "jatkuvasti",
            "kieltämättä",
            "tietenkin",
            "yksinkertaisesti",
            "normaalisti",
            "edelleenkin",
            "puolestaan",
        ),
        "more_hardly": (
            "selvästikään",
            "välttämättä",
            "yksinkertaisesti",
            "normaalisti",
            "missään tapauksessa",
            "edelleenkään",
            "puolestaan",
            "varsinaisesti",
            "sentään",
            "edes osittain",
        ),
        "more_ela": (
            "hänestä",
            "sinusta",
            "heistä",
            "teistä",
            "vaimosta",
            "tyttärestä",
            "Ollista",
            "monesta muusta",
            "useimmista nuorista",
            "kaikista naisista",
        ),
        "more_esp": (
            "etenkin tämä",
            "varsinkin tämä",
            "erityisesti tämä",
            "jopa tämä",
            "myös tuo toinen",
            "ensimmäinen",
            "viimeinen",
            "uusin",
            "suomalainen",
            "kaikkein vanhin",
            "meidän oma",
            "viereinen",
            "seuraava",
        ),
        "further_adv": (
            "yhtäkkiä",
            "vihdoin",
            "ajan kuluessa",
            "aikanaan",
            "ennen pitkää",
            "parissa viikossa",
            "muutaman vuoden kuluttua",
            "seuraavana vuonna",
            "kohta",
            "kesän jälkeen",
            "jonain päivänä",
            "välittömästi",
        ),
    },
    contexts=(
        "Tilasin maanantaina.",
        "Lomalla oli aikaa.",
        "En ole asiantuntija.",
        "En ottanut kuvia.",
        "Emme katsoneet muita vaihtoehtoja.",
        "Palasimme illalla kotiin.",
        "Ajoimme autolla Turun kautta Helsinkiin.",
        "Lähdimme töistä heti kello neljän jälkeen.",
        "Vaimo jäi kotiin lasten kanssa.",
        "Isä luki lehteä ja äiti puhui puhelimessa.",
        "Meitä oli kuusi, joista kaksi oli lapsia.",
        "Puhuimme suomea ja välillä ruotsia.",
        "Olin juuri päässyt töistä kotiin.",
        "Illan ottelu oli alkanut, ja Suomi voitti.",
        "Radio oli auki koko ajan.",
        "Koira jäi autoon, ja yksi meistä jäi sinne sen kanssa.",
        "Tulin tähän maahan viisi vuotta sitten.",
        "En asu samassa kaupungissa.",
        "Kello oli jo yli kahdeksan.",
        "Minulla on kaksi lasta, poika ja tyttö.",
        "Menimme sisään kymmenen minuutin kuluttua.",
        "Kaveri odotti ulkona talon edessä.",
        "En nähnyt hintaa missään.",
        "Tieto löytyi yrityksen sivuilta.",
        "Meidän piti lähteä aamulla, mutta lähdimme vasta illalla.",
        "Otimme saman kuin viereisen pöydän miehet.",
        "Emme jääneet katsomaan uutisia.",
        "Kukaan heistä ei ollut ennen käynyt Suomessa.",
        "Kävin siellä töiden takia, en omasta halusta.",
        "Jouluun oli vielä muutama viikko.",
        "Muutimme tänne vuoden alussa, ja työ alkaa ensi viikolla.",
        "Tampere on kaupunki, jossa asuimme ennen.",
        "Vieressä istui nainen, joka puhui koko matkan.",
        "Kerroin heille, mistä tulin ja mihin olin menossa.",
        "Otin kuvan ja jatkoin matkaa.",
        "Hän muuttaa Ruotsiin ja jättää auton meille.",
        "Työ oli kesken, joten lähdin yksin.",
        "Oma auto oli muualla, joten menimme bussilla.",
        "Tämä tapahtui noin kolme viikkoa sitten.",
        "Alueella oli paljon ihmisiä, joista osa oli lapsia.",
        "Seuraava ryhmä tuli heti perään.",
        "Talo on tien päässä, parin kilometrin päässä keskustan alueelta.",
        "Helsinki ei ole minulle tuttu.",
        "Poika pelaa jalkapalloa, ja tyttö soittaa pianoa.",
        "Perhe jäi alas, ja minä menin ylös.",
        "Syy oli se, että juna ei kulje sunnuntaina.",
        "Radiosta tuli laulu, jota en tunne.",
        "Entinen omistaja oli muuttanut Saksan puolelle.",
        "Ohjelma alkoi seitsemältä, ja se kesti hieman yli tunnin.",
        "Hän tekee töitä yliopistossa ja lukee paljon.",
        "Meille annettiin lista, jossa oli neljä vaihtoehtoa.",
        "Toisessa talossa asuu perhe, jolla on iso koira.",
        "Tuolla päin on vain metsää ja vettä.",
        "Aikaisemmin samassa paikassa oli pieni koulu.",
        "Yhteensä meillä meni siihen lähes kaksi tuntia.",
        "Kysyin asiaa puhelimessa, ja vastaus tuli saman päivän aikana.",
        "Tietoja voi hakea yrityksen sivuilta, esimerkiksi suomeksi.",
        "Olin lähtenyt kotoa kohti keskustaa jo ennen seitsemää.",
        "Siellä voi maksaa niin kuin haluaa.",
        "Muut jäivät vielä juttelemaan, mutta minä en jäänyt.",
        "Ikkunasta näkyy järvi, ja sen takana on tie.",
        "Otin kiinni seinästä ja katsoin ulos.",
        "Auton avain jäi pöydän päälle.",
        "Kaupungin läpi kulkee joki.",
        "Lapsi halusi mennä ulos jo ennen iltaa.",
        "Saimme tietää asiasta vasta paikan päällä.",
        "Lähtö oli huomenna aamulla, joten emme jääneet istumaan.",
        "Sinä päivänä kaikki tuntemani ihmiset olivat muualla.",
        "Maksu tapahtuu verkossa yrityksen kautta.",
        "Naapurit puhuivat uudesta laista ja hallituksesta.",
        "Pelaaja, jota poika seuraa, asuu nykyään Englannissa.",
        "Itse en tiedä, kuka sen alun perin teki.",
        "Kolmas kerta oli edessä jo samana vuonna.",
        "Menen yleensä yksin, mutta nyt minulla oli mukana kaksi kaveria.",
        "Lista oli pitkä, ja se jatkui toisella puolella.",
        "Onneksi muissa junissa oli vielä tilaa.",
        "Oulu, Lahti ja Jyväskylä olivat listalla, Turku, Espoo ja Vantaa eivät.",
        "Koti on lähellä, noin kilometrin päässä Lahden keskustasta.",
        "Televisiosta tuli samaan aikaan NHL ja sitten uutiset.",
        "Maksoin kympin, ja loput rahat annoin lapselle.",
        "Eduskunnan vaaleissa äänestää moni, mutta minä en ollut paikalla.",
        "Hallitus ja kokoomus olivat taas esillä, samoin vihreät ja EU.",
        "Kello oli melkein yksi, ja piti mennä nukkumaan.",
        "Join kahvia ja aloin lukea lehteä.",
        "Kapteeni ja pelaajat tulivat sisään muutamia minuutteja ennen ottelua.",
        "Joukkue voittaa pelin aina silloin, kun en katso.",
        "Hän asuu Amerikan mantereella ja kirjoittaa englanniksi.",
        "Anne soitti, ja Olli vastasi.",
        "Kysyin nimeä, ikää ja osoitetta.",
        "Yhteyttä voi ottaa netin, puhelimen tai myös Facebookin avulla.",
        "Heikki käyttää autoa joka päivä, minä kerran kuussa.",
        "Ystävä kuuluu kuoroon ja harrastaa urheilua.",
        "Myynti alkaa toukokuussa ja jatkuu lokakuun loppuun.",
        "Lisää tietoa löytyy alta, toiselta sivulta.",
        "Kuuntelen musiikkia autossa ja kotona.",
        "Ajoin tietä pitkin kohti pohjoista, sitten etelään.",
        "Eteenpäin mentiin jalan, metriä ennen rajaa seisoi poliisi.",
        "Lääkäri, tutkija ja näyttelijä istuivat samassa pöydässä.",
        "Lauri ja hänen veljensä olivat naimisissa kahden sisaruksen kanssa.",
        "Menemme sinne uudelleen vuoden kuluttua, jos rahaa jää.",
        "En osaa sanoa, kumpi meistä maksoi ja paljonko.",
        "Meitä oli yhteensä satoja ellei tuhansia ihmisiä.",
        "Töihin piti päästä jo keskiviikkona, joten aikaa ei jäänyt.",
        "Vastaan tuli mies, joka kantoi uutta takkia.",
        "Ostin liput itselleni ja tyttärelle.",
        "Talossa on viisi kerrosta, joista ylin on tyhjä.",
        "Ravintolan nimi on lyhyt ja vanha.",
        "Siitä on kulunut kymmeniä vuosia.",
        "Hallituksen kokous jatkuu vielä, ja eduskunnan päätöksen saamme tietää torstaina.",
        "Ottelun tulos oli tasan, ja seuraavaksi pelata saavat toiset.",
        "Otti oman aikansa löytää paikalle, sillä alueen nimet ovat samat joka kadulla.",
        "Koulun jälkeen tein muutamia töitä ja aloin laittaa ruokaa.",
        "Taulussa luki, kuka lähtee, kuka jää ja kuka tulee uudelleen.",
        "Aika loppui, ja bussi lähti ennen kuin ehdin syödä.",
        "Ajatus oli käyttää rahaa vain ruokaan ja matkoihin.",
        "Punainen talo, valkoinen talo ja niiden välissä vanhan miehen auto: siihen käännytään.",
        "Lue lisää ja kysy, jos haluat tietää tarkemmin.",
        "Yritys sijaitsee Espoossa, ja toimitusjohtaja asuu Vantaalla.",
        "Yhtiön osuus on puolet, loput omistaa valtio tai kunta.",
        "Helmikuussa oli kylmä, heinäkuussa kuuma.",
        "Tyttö kertoo uutiset, poika kuulostaa isältään.",
        "Luen paljon kirjoja ja katson sarjoja joka ilta.",
        "Meillä oli käytössä yksi auto, ja muut saapuivat bussilla.",
        "Saapui viesti: tuoda piti ruokaa, vettä ja jotakin luettavaa.",
        "Tutkija selvittää, miten kieli muuttuu ja mihin suuntaan.",
        "Liigan ottelut näytti yksi kanava, uutiset toinen.",
        "Nato, EU ja Venäjän raja olivat aiheena radiossa.",
        "Puolue ilmoitti asiasta, ja media kirjoitti siitä.",
        "Olin ollut vuodesta 2010 töissä samassa yhtiössä.",
        "Pitkin rantaa kulkee polku, jota koirani rakastaa.",
        "Itse asiassa minulla ei ollut mitään muuta tekemistä sinä päivänä.",
        "Sukunimeä en kerro, mutta hänen etunimensä on Tom.",
        "Kesä, syksy ja talvi menivät; kevät oli vielä edessä.",
        "Ihmiset katsovat televisiota, syövät, lukevat ja nukkuvat.",
        "Viikossa ehtii nähdä yhden kaupungin, kuukaudessa maan.",
        "Puhelu kesti viisi sekuntia, kävely sinne kymmenen minuuttia.",
        "Maksuun käy kortti tai käteinen, euron kolikot tai dollaria vastaava summa.",
        "Valita sai kolmesta, ja otin keskimmäisen.",
        "Kuulemme heistä taas, kun he palaavat ulkomailta.",
        "Siellä ollaan hiljaa ja kuunnellaan, mitä muilla on kerrottavana.",
        "Saatiin avain, mennään sisään ja laitetaan valot päälle, sanoi Anne.",
        "Hän lähettää kuvat myöhemmin, minä lähetän tekstin.",
        "Päivittäin siitä ajaa ohi noin tuhat autoa.",
        "Ostaa voi kaupan kassalta tai verkosta, myydä ei voi.",
        "Isot kengät kuuluvat veljelle, pienet tyttärelle.",
        "Äiti herää yleensä kuudelta ja keittää kahvia.",
        "Kirkon takana on koti, jossa mummo asui koko elämänsä.",
        "Minun nimeni on Lauri, ja olen kahden pojan isä.",
        "Aamulla on pakko nousta viideltä, jotta ehtii töihin.",
        "Paikka on Pohjois-Suomessa, esim. junalla sinne pääsee helposti.",
        "Toin vettä ja muutamia muita tavaroita lasta varten.",
        "Lähdin täältä ajoissa, mutta sieltä takaisin vasta pimeän tultua.",
        "Uusia uutisia ei tullut, vanhoja luin sitäkin enemmän.",
        "Sellaisia matkoja tehdään kerran vuodessa, ainakin meidän perheessä.",
        "Maa, jossa asun, on pieni, mutta asukkaita on miljoonia.",
        "Tapasin siellä miehiä ja naisia monista maista, myös Euroopan ulkopuolelta.",
        "Siihen meni sata euroa ja yksi tunti, jonka vietin jonossa.",
        "Saimme luvan jäädä vielä yhdeksi yöksi, ja kaikilla oli oma avain.",
        "Avaa ensin tämä, sitten vasta muut, luki kannessa.",
        "Auttaa saa, mutta itse on paras tehdä, isä sanoi.",
        "Ympäri vuoden auki, klo 9 alkaen, luki taulussa.",
        "Kohta tulee taas kesä, ja me jatkamme matkaa.",
        "Näitä asioita mietin, kun katson aurinkoa tai kuuta.",
        "Kieli, jota siellä puhuttiin, oli ruotsi tai englanti.",
        "Tila oli jaettu osiin, joissa oli useampi pöytä.",
        "Sinulla ja minulla on erilaisia tapoja, niillä muilla samoin.",
        "Ajaa en saa, joten kävelin pitkin tietä keskellä yötä.",
        "Suomalaista teetä ei ole, mutta kahvia suomalaiset juovat paljon.",
        "Haluan vain kertoa, mitkä asiat tapahtuivat ja missä.",
        "Tulevat vuodet vietän Suomen ulkopuolella, vaikkapa Kiinassa.",
        "Neuvoin miestä, joka etsi vanhan kirkon ovea.",
        "Musiikki, urheilu ja historia ovat veljeni aiheita.",
        "Kysymyksiä esitettiin kymmeniä, ja niihin saa vastata kirjallisesti.",
        "Kannattaa aloittaa alusta, sitten siirtyä eteenpäin.",
        "Liikenne oli hiljaista, tiellä ei juuri ketään.",
        "Aurinko nousi, ja koiran kanssa lähdettiin metsään.",
        "Palkka tulee tilille kerran kuussa, ja raha kuluu ruokaan.",
        "Katsotaan se yhdessä, sanoi tyttäreni, ja niin tehtiin.",
        "Itseni lisäksi paikalla oli eräs pariskunta ja heidän poikansa.",
        "Kirjoitan tätä ulkona, puun alla, tyttären koneella.",
        "Muun muassa Saksa ja Ranska ovat maita, joissa olen käynyt kahdesti.",
        "Suuria kaupunkeja oli matkalla kolme, pieniä kyliä kymmeniä.",
        "Sopimus oli voimassa vuoden, ja uuteen tarvitaan nimi.",
        "Ensimmäisessä huoneessa oli kaksi ikkunaa, toisessa yksi.",
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
        *frames(
            "negation",
            """
            p3-hedge: an adverb between negation verb and connegative
                + {subject} {now.subject} {hedge} {word.subject}.
                - {subject} {no.subject} {hedge} ole {word.subject}.
            p3-place-say: a place first; passive under the negation
                + {place} tätä {kind.par} sanotaan {word.tra}.
                - {place} tätä {kind.par} ei sanota {word.tra}.
            p3-who-holds: third person; yhä, enää before an essive
                + {who} pitää tätä {kind.par} yhä {word.ess}.
                - {who} ei pidä tätä {kind.par} enää {word.ess}.
            p3-people-call: third person plural; juuri koskaan under the negation
                + {people} kutsuvat tätä {kind.par} joskus jopa {word.tra}.
                - {people} eivät kutsu tätä {kind.par} juuri koskaan {word.tra}.
            p3-whose-view: a genitive before mielestä; todellakaan under the negation
                + {whose} tämä {kind} oli todellakin {word}.
                - {whose} tämä {kind} ei todellakaan ollut {word}.
            p3-when: a time first; taaskaan between negation verb and participle
                + {when} {kind} oli taas {word}.
                - {when} {kind} ei taaskaan ollut {word}.
            p3-pondered: after a colon, the negation verb first
                + mietin asiaa {dur}: kyllä tämä {kind} on {word}.
                - mietin asiaa {dur}: ei tämä {kind} ole {word}.
            p3-think-of: a verb of trying, its success in a clause after it
                + yritin keksiä tästä {kind.ela} jotain {word.par}, eikä se ollut vaikeaa.
                - yritin keksiä tästä {kind.ela} jotain {word.par}, mutta en pystynyt.
            p3-taitaa: the verb taitaa with an infinitive
                + {kind} taitaa todella olla {word}.
                - {kind} ei taida olla {word}.
            p3-appears-being: a participle of olla under a verb of seeming
                + {kind} näyttää olevan {word}.
                - {kind} ei näytä olevan {word}.
            p3-can-be: mitenkään between a modal verb and olla
                + {kind} voi hyvinkin olla {word}.
                - {kind} ei voi mitenkään olla {word}.
            p3-tired-of-saying: jaksaa under the negation over a clause
                + jaksan vieläkin kertoa kaikille, että {subject} {now.subject} {word.subject}.
                - en jaksa enää uskoa, että {subject} {now.subject} {word.subject}.
            p3-would-like-to-say: a wish to say, and why not
                + haluan sanoa tämän suoraan: {kind} on {word}.
                - haluaisin sanoa, että {kind} on {word}, mutta silloin valehtelisin.
            p3-understand-why: a negated verb of understanding over a question for the reason
                + ymmärrän kyllä, miksi {people} sanovat tätä {kind.par} {word.tra}.
                - en ymmärrä, miksi {people} sanovat tätä {kind.par} {word.tra}.
            p3-make-me-say: a causative with an infinitive in the illative
                + kukaan ei estä minua sanomasta tätä {kind.par} {word.tra}.
                - kukaan ei saa minua sanomaan tätä {kind.par} {word.tra}.
            p3-must-admit: ettei under a verb of admitting
                + ei auta kuin myöntää, että {kind} on {word}.
                - ei auta kuin myöntää, ettei {kind} ole {word}.
            p3-by-word: the word is mentioned after an adessive
                + ei ole vaikeaa kuvata tätä {kind.par} sanalla {word}.
                - tätä {kind.par} on mahdotonta kuvata sanalla {word}.
            p3-difference: a noun of difference, denied or not
                + {word.gen} {kind.gen} ja tämän välillä ei ole mitään eroa.
                - {word.gen} {kind.gen} ja tämän välillä on valtava ero.
            p3-instead: sijaan and lisäksi after a genitive
                + {word.gen} {kind.gen} lisäksi saimme paljon muutakin.
                - {word.gen} {kind.gen} sijaan saimme jotain aivan muuta.
            p3-compared: a comparison as an adverbial
                + muihin verrattuna tämä {kind} on jopa {word}.
                - muihin verrattuna tämä {kind} ei ole mitenkään {word}.
            p3-despite: huolimatta after an elative
                + {despite} huolimatta {kind} oli minusta {word}.
                - {despite} huolimatta {kind} ei ollut minusta {word}.
            p3-reason: a connective before the first person
                + {reason} sanon tätä {kind.par} ihan vapaasti {word.tra}.
                - {reason} en sano tätä {kind.par} ainakaan {word.tra}.
            p3-each-here: tuskin before yksikään
                + lähes jokainen {kind} täällä on {word}.
                - tuskin yksikään {kind} täällä on {word}.
            p3-nine-of-ten: a fraction as a subject; ei yksi … -kaan
                + {fewer} piti tätä {kind.par} {word.ess}.
                - ei yksi kymmenestäkään pitänyt tätä {kind.par} {word.ess}.
            p3-from-start: passive perfect under the negation
                + tätä {kind.par} on pidetty {word.ess} alusta saakka.
                - tätä {kind.par} ei ole pidetty {word.ess} enää aikoihin.
            p3-said-to-be: a translative before a passive participle
                + {word.tra} mainittu {kind} oli juuri sitä.
                - {word.tra} mainittu {kind} ei ollut sitä.
            p3-by-being: instructive and abessive of an infinitive
                + {kind} jäi mieleen olemalla {word}.
                - {kind} jäi mieleen olematta {word}.
            p3-everything-but: paitsi before the adjective
                + {kind} on ennen muuta {word}.
                - {kind} on kaikkea paitsi {word}.
            p3-left-behind: a relative clause of time under a verb of ending
                + aika, jona tämä {kind} on {word}, ei ole vielä päättynyt.
                - aika, jona tämä {kind} oli {word}, päättyi vuosia sitten.
            p3-ikina: ikinä fronted before the negation verb
                + ikinä ei {kind} ole ollut muuta kuin {word}.
                - ikinä ei {kind} ole ollut {word}.
            p3-heard-nowhere: missään fronted; a passive participle as object
                + kaikkialla olen kuullut tätä {kind.par} sanottavan {word.tra}.
                - missään en ole kuullut tätä {kind.par} sanottavan {word.tra}.
            p3-nothing-showed: mistään before a negated verb of showing
                + kukaan ei voinut olla näkemättä, että {kind} on {word}.
                - mistään ei nähnyt, että {kind} olisi {word}.
            p3-both-children: kumpikaan with an elative
                + molemmat lapset sanoivat {kind.par} {word.tra}.
                - kumpikaan lapsista ei sanonut {kind.par} {word.tra}.
            p3-know-nobody: ketään before a relative clause
                + en tunne ketään, joka kieltäisi tämän {kind.gen} olevan {word}.
                - en tunne ketään, joka pitäisi tätä {kind.par} {word.ess}.
            p3-hear-anyone: kenenkään with a participle
                + kuulin monen ihmisen sanovan tätä {kind.par} {word.tra}.
                - en kuullut kenenkään sanovan tätä {kind.par} {word.tra}.
            p3-have-reason: negative pronoun in the adessive before a noun of cause
                + kenelläkään ei ollut syytä olla sanomatta {kind.par} {word.tra}.
                - kenelläkään ei ollut syytä sanoa {kind.par} {word.tra}.
            p3-much-of-it: a nominalised adjective before its verb
                + {word.par} on tässä {kind.ine} paljonkin.
                - {word.par} ei tässä {kind.ine} ole nimeksikään.
            p3-who-then: names in a long relative clause between subject and verb
                + {kind}, josta {who} puhui minulle {when}, on {word}.
                - {kind}, josta {who} puhui minulle {when}, ei ole {word}.
            p3-rumour-base: an idiom of baselessness
                + huhu kertoi {kind.gen} olevan {word}, ja huhussa oli perää.
                - huhu kertoi {kind.gen} olevan {word}, mutta huhussa ei ollut perää.
            p3-source: mukaan after a genitive; the claim judged after it
                + {source} mukaan {kind} on {word}, eikä tieto ole väärä.
                - {source} mukaan {kind} on {word}, mutta tieto on väärä.
            p3-error-to-call: a noun of error over an infinitive
                + ei ole mikään virhe sanoa tätä {kind.par} {word.tra}.
                - olisi suuri virhe sanoa tätä {kind.par} {word.tra}.
            p3-dont-make-me: an ironic prohibition after the phrase
                + {word} {kind}? En sano vastaan.
                - {word} {kind}? Älä naurata.
            p3-out-of-question: an idiom of refusal after a question
                + sanoisinko tätä {kind.par} {word.tra}? En näe estettä.
                - sanoisinko tätä {kind.par} {word.tra}? Ei tule kuuloonkaan.
            p3-never-in-life: kuuna päivänä under the negation
                + en hetkeäkään epäröi sanoa tätä {kind.par} {word.tra}.
                - en kuuna päivänä sano tätä {kind.par} {word.tra}.
            p3-reality: a verb of matching after an elative
                + puhe {word.ela} {kind.ela} ei ole satua.
                - puhe {word.ela} {kind.ela} ei vastaa todellisuutta.
            p3-full-right: syyllä and tahdolla as adverbials
                + tätä {kind.par} voi täydellä syyllä luonnehtia {word.tra}.
                - tätä {kind.par} ei parhaalla tahdollakaan voi luonnehtia {word.tra}.
            p3-tries-to-look: a verb of trying denies by what follows
                + {kind} sekä näyttää {word.abl} että on sitä.
                - {kind} yrittää näyttää {word.abl}, mutta ei ole sitä.
            p3-presented-as: a relative clause about the whole clause
                + {kind} esitettiin meille {word.ess}, mitä se kieltämättä oli.
                - {kind} esitettiin meille {word.ess}, mitä se ei ollut.
            p3-prevented: a verb of prevention with the elative of an infinitive
                + {block} ei estänyt {kind.par} olemasta {word}.
                - {block} esti {kind.par} olemasta {word}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-rarity: a predicate of rarity over a relative clause
                + lukemattomat ovat ne hetket, joina {kind} on {word}.
                - kovin harvassa ovat ne hetket, joina {kind} on {word}.
            p3-at-most: vähintäänkin and korkeintaan
                + {subject} {now.subject} vähintäänkin {word.subject}.
                - {subject} {now.subject} {word.subject} korkeintaan paperilla.
            p3-as-i-am-king: an absurd comparison of equality
                + {kind} on yhtä varmasti {word} kuin kesällä tulee yö.
                - {kind} on yhtä {word} kuin minä olen {king}.
            p3-kept-word: idioms of keeping and breaking one's word
                + he lupasivat {word.gen} {kind.gen} eivätkä syöneet sanaansa.
                - he lupasivat {word.gen} {kind.gen} mutta söivät sanansa.
            p3-wait: a noun of expectation with an attribute in the elative
                + odotus {word.ela} {kind.ela} ei ollut turha.
                - odotus {word.ela} {kind.ela} jäi täyttymättä.
            p3-imagined: object with a translative; a verb of error after it
                + kuvittelin {kind.gen} {word.tra} enkä erehtynyt.
                - kuvittelin {kind.gen} {word.tra} mutta erehdyin.
            p3-remember-been: a past participle under a verb of remembering
                + muistan tämän {kind.gen} aina olleen {word}.
                - en muista tämän {kind.gen} koskaan olleen {word}.
            p3-do-not-go-believe: mennä in a prohibition over a clause
                + älä epäile vaan usko, että tämä {kind} on {word}.
                - älä mene uskomaan, että tämä {kind} on {word}.
            p3-bet: a phrase of betting over ettei
                + {bet}, että {kind} on {word}.
                - {bet}, ettei {kind} ole {word}.
            p3-form: a question in a form, its answer ticked
                + lomakkeessa kysyttiin, oliko {kind} {word}: laitoin rastin kohtaan kyllä.
                - lomakkeessa kysyttiin, oliko {kind} {word}: laitoin rastin kohtaan ei.
            p3-right-name: a phrase as a subject, judged as a name
                + {word} {kind} ei ole tälle väärä nimi.
                - {word} {kind} on tälle väärä nimi.
            p3-when-cows-fly: an absurd condition of time
                + {kind} on {word} silloinkin, kun kukaan ei katso.
                - {kind} on {word} sitten, kun lehmät lentävät.
            p3-whatever-done: concession before the clause
                + vaikka mitään ei tehdä, {kind} on aina yhtä {word}.
                - teki mitä teki, {kind} ei vain ole {word}.
            p3-say-what: third person of the imperative as a concession
                + sanokoon {who} mitä tahansa, kyllä se {kind} {word} oli.
                - sanokoon {who} mitä tahansa, ei se {kind} {word} ollut.
            p3-are-you-asking: a question with teistä, answered
                + onko {kind} teistä {word}? No on, tietysti.
                - onko {kind} teistä {word}? No ei, tietenkään.
            p3-colloquial-my-view: colloquial mun, tää, oo
                + mun mielestä tää {kind} on tosi {word}.
                - mun mielestä tää {kind} ei oo yhtään {word}.
            p3-colloquial-musta: colloquial musta, toi, kyl
                + musta toi {kind} oli kyl {word}.
                - musta toi {kind} ei ollu kyl {word}.
            p3-colloquial-i-am: colloquial mä, oon, ois over a clause
                + mä oon sitä mieltä, että toi {kind} on {word}.
                - mä en oo sitä mieltä, että toi {kind} ois {word}.
            p3-colloquial-you: colloquial sä with the negation verb of its person
                + kyl sä voit tätä {kind.par} sanoa {word.tra}.
                - et sä voi tätä {kind.par} sanoa {word.tra}.
            p3-colloquial-last: the subject last; colloquial sit
                + on se {word}, toi {kind}, ihan oikeesti.
                - ei se oo {word}, toi {kind}, sit millään.
            p3-interjection: an interjection before the verb
                + {interj}, kyllä se {kind} oli {word}.
                - {interj}, ei se {kind} ollut {word}.
            p3-eikohan: eiköhän affirms, tuskinpa denies
                + eiköhän tämä {kind} ole {word}.
                - tuskinpa tämä {kind} on {word}.
            p3-lienee: potential mood
                + {kind} lienee {word}.
                - {kind} ei liene {word}.
            p3-becomes-of: tekemälläkään under the negation
                + tästä {kind.ela} tulee kuin itsestään {word}.
                - tästä {kind.ela} ei tule tekemälläkään {word.par}.
            p3-new-and-old: sen enempää kuin after the adjective
                + uusi {kind} on yhtä {word} kuin vanhakin.
                - uusi {kind} ei ole {word}, kuten ei vanhakaan.
            p3-only-word: a relative clause on the word mentioned
                + muuta sanaa tästä {kind.ela} ei tule mieleen kuin {word}.
                - ainoa sana, joka tästä {kind.ela} ei tule mieleen, on {word}.
            p3-at-issue: joskaan ei after the noun
                + kyseessä on {kind}, vieläpä {word}.
                - kyseessä on {kind}, joskaan ei {word}.
            p3-see-as: a negated verb of seeing with an essive
                + näen tämän {kind.gen} {word.ess}.
                - en näe tätä {kind.par} {word.ess}.
            p3-conceive-as: a verb of conceiving with a translative
                + miellän tämän {kind.gen} {word.tra}.
                - en miellä tätä {kind.par} {word.tra}.
            p3-evidence: a participle under a verb of showing
                + {evid} osoittaa {kind.gen} olevan {word}.
                - {evid} ei osoita {kind.gen} olevan {word}.
            p3-belongs-to-those: a relative clause in the plural
                + tämä {kind} kuuluu niihin, joita kutsun {word.tra}.
                - tämä {kind} ei kuulu niihin, joita kutsun {word.tra}.
            p3-imagination: a noun of imagination, denied or not
                + {word} {kind} ei ole pelkkää kuvitelmaa.
                - {word} {kind} on pelkkää kuvitelmaa.
            p3-exists-here: existence denied, its subject first and in the partitive
                + {word} {kind} on siis sittenkin olemassa.
                - {word.par} {kind.par} ei siis ole olemassakaan.
            p3-words-back: a verb of cancelling and its object before an elative
                + en peru puheitani {word.ela} {kind.ela}.
                - perun puheeni {word.ela} {kind.ela}.
            p3-read-right: a colon after a verb of reading
                + et lukenut väärin: {kind} todella on {word}.
                - luit väärin: {kind} ei todellakaan ole {word}.
            p3-the-question-is: an indirect question and its answer
                + kysymys kuuluu, onko {kind} {word}, ja vastaus on kyllä.
                - kysymys kuuluu, onko {kind} {word}, ja vastaus on ei.
            p3-no-ambiguity: an indirect question in the elative; the answer elliptic
                + siitä, onko {kind} {word}, ei ole kahta mieltä: on.
                - siitä, onko {kind} {word}, ei ole kahta mieltä: ei ole.
            p3-for-and-against: puolesta and vastaan over a clause
                + puhuin sen puolesta, että {kind} on {word}.
                - puhuin sitä vastaan, että {kind} olisi {word}.
            p3-simple-reason: a noun of cause before a colon
                + syy on yksinkertainen: {subject} {has.subject} {word.subject}.
                - syy on yksinkertainen: {subject} {hasnot.subject} {word.subject}.
            p3-since: lähtien after an elative of time
                + {since} lähtien {kind} on ollut minusta {word}.
                - {since} lähtien {kind} ei ole ollut minusta {word}.
            p3-neither-before-nor-now: eikä between times after the adjective
                + {kind} oli {word} silloin ja on nyt.
                - {kind} ei ollut {word} silloin eikä nyt.
            p3-vielakaan: vieläkään fronted
                + vielä tänäkin päivänä {kind} on {word}.
                - vieläkään {kind} ei ole {word}.
            p3-what-else: mitä muuta in a question, mitä tahansa muuta in a statement
                + mitä muuta tämä {kind} on kuin {word}?
                - mitä tahansa muuta tämä {kind} onkin, ei ainakaan {word}.
            p3-who-said: a question for the speaker, answered
                + kuka sanoi {kind.par} {word.tra}? Minä, ja oikeassa olin.
                - kuka sanoi {kind.par} {word.tra}? En minä ainakaan.
            p3-word-does-not-apply: suhteen after a genitive; the word is mentioned
                + {kind.gen} suhteen sana {word} pitää paikkansa.
                - {kind.gen} suhteen sana {word} on pelkkä pila.
            p3-one-side: siding with a speaker, or not
                + jos joku sanoo {kind.par} {word.tra}, en ala väittää vastaan.
                - jos joku sanoo {kind.par} {word.tra}, en ole hänen puolellaan.
            p3-even-once: edes kerran under a negated perfect
                + olen nähnyt monta kertaa, että {kind} on {word}.
                - en ole nähnyt edes kerran, että {kind} olisi {word}.
            p3-not-even-when: edes silloin before a time clause
                + {kind} oli {word} jo silloin, kun tulimme sisään.
                - {kind} ei ollut {word} edes silloin, kun lähdimme ulos.
            """,
        ),
        *frames(
            "negation",
            """
            p3-nobody-in-place: negative subject, a place, and a time before the verb
                + moni mies ja nainen {place} on pitänyt tätä {kind.par} {word.ess}.
                - yksikään ihminen {place} ei ole pitänyt tätä {kind.par} {word.ess}.
            p3-neither-nor-people: ei … eikä between subjects
                + sekä isä että äiti sanoivat {kind.par} {word.tra}.
                - ei isä eikä äiti sanonut {kind.par} {word.tra}.
            p3-all-but-one: paitsi before a person
                + kaikki paitsi {who} pitivät {kind.par} {word.ess}.
                - kukaan paitsi {who} ei pitänyt {kind.par} {word.ess}.
            p3-would-never: the conditional of a denied person, the adjective before its verb
                + {word.tra} sinäkin tätä {kind.par} sanoisit.
                - {word.tra} et sinäkään tätä {kind.par} sanoisi.
            p3-we-nor-they: emmekä continues a denial
                + kävimme siellä yhdessä ja pidimme {kind.par} {word.ess}.
                - emme käyneet siellä kahta kertaa emmekä pitäneet {kind.par} {word.ess}.
            p3-they-nor: eivätkä after an affirmed clause
                + {people} katsoivat pitkään ja sanoivat {kind.par} {word.tra}.
                - {people} katsoivat pitkään eivätkä sanoneet {kind.par} {word.tra}.
            p3-i-nor: enkä after an affirmed clause
                + olin paikalla itse ja sanon {kind.par} {word.tra}.
                - olin paikalla itse enkä sano {kind.par} {word.tra}.
            p3-neither-would-i: enkä minäkään echoes a denial
                + {who} sanoi {kind.par} {word.tra}, ja sanon minäkin.
                - {who} ei sanonut {kind.par} {word.tra}, enkä sano minäkään.
            p3-wonder-who: whoever says so is wrong
                + joka sanoo, että {kind} on {word}, on nähnyt sen itse.
                - joka sanoo, että {kind} on {word}, ei ole nähnyt sitä.
            p3-does-not-hit: an idiom of missing the mark
                + kun lehti kirjoitti {kind.gen} olevan {word}, se ei ampunut ohi.
                - kun lehti kirjoitti {kind.gen} olevan {word}, se ampui ohi.
            p3-no-trace: a noun of trace with an elative
                + {word.ela} {kind.ela} näkyi merkkejä joka puolella.
                - {word.ela} {kind.ela} ei näkynyt jälkeäkään.
            p3-myth-ends: a verb of ending after a noun of belief
                + käsitys {word.ela} {kind.ela} ei murtunut.
                - käsitys {word.ela} {kind.ela} murtui heti.
            p3-forget-claims: a verb of forgetting in the imperative before a colon
                + muista tämä: {kind} on ja pysyy {word.ess}.
                - unohda se: {kind} ei ole eikä tule olemaan {word}.
            p3-will-not-be: a future with tulla under the negation
                + tämä {kind} tulee olemaan {word} jatkossakin.
                - tämä {kind} ei tule olemaan {word} jatkossakaan.
            p3-never-became: tulla with an elative of the demonstrative
                + siitä piti tulla {word} {kind}, eikä muuta tullutkaan.
                - siitä piti tulla {word} {kind}, mutta ei tullut.
            p3-not-much-of: a negated verb of being called, in the passive of the past
                + {kind.par} sanottiin {whenold} {word.tra}, ja aivan syystä.
                - {kind.par} sanottiin {whenold} {word.tra}, mutta aivan syyttä.
            p3-what-i-miss: a verb of missing with an object in the partitive
                + {word.par} {kind.par} minun ei tarvitse etsiä muualta.
                - {word.par} {kind.par} minun täytyy etsiä muualta.
            p3-somewhere-else: the existential clause of elsewhere
                + {word} {kind} on juuri täällä, ei missään muualla.
                - {word} {kind} on jossain muualla, ei täällä.
            p3-somebody-elses: the attribute of another thing
                + joku muu saa etsiä, minulla on jo {word} {kind}.
                - joillakin muilla on {word} {kind}, minulla ei.
            p3-not-have: possession denied, its object in the partitive before its verb
                + {word} {kind} minulla on ollut ennenkin, kuten nyt.
                - {word.par} {kind.par} minulla ei ole ollut ennen eikä ole nyt.
            p3-number: a numeral above and under the negation
                + kahdesta asiasta olen varma, ja toinen on se, että {kind} on {word}.
                - kahdesta asiasta olen varma, ja toinen on se, ettei {kind} ole {word}.
            p3-degree-none: vähääkään, pätkääkään, pennin vertaa
                + {subject} {was.subject} hetkestä toiseen {word.subject}.
                - {subject} {wasnot.subject} {least} {word.subject}.
            p3-as-they-said: a parenthetical clause between verb and adjective
                + {kind} oli, kuten {who} sanoi, kyllä {word}.
                - {kind} ei ollut, vaikka {who} muuta väitti, {word}.
            p3-long-middle: a long adverbial between negation verb and participle
                + {kind} on, kun kaikki otetaan huomioon ja muita kuunnellaan, {word}.
                - {kind} ei ole, kun kaikki otetaan huomioon ja muita kuunnellaan, {word}.
            p3-called-by-name: the name as a quotation, in the clause after it
                + "{word}", luki kuvan alla, ja {kind} todella oli sitä.
                - "{word}", luki kuvan alla, mutta {kind} ei sitä ollut.
            p3-word-in-vain: the word is looked for in a text
                + sana {word} ei puutu yhdestäkään jutusta tästä {kind.ela}.
                - sana {word} puuttuu jokaisesta jutusta tästä {kind.ela}.
            p3-cross-out: verbs of striking out
                + sanaa {word} en poista jutusta tästä {kind.ela}.
                - sanan {word} poistan jutusta tästä {kind.ela}.
            p3-dictionary: the word under a verb of meaning
                + jos sana {word} tarkoittaa jotain, niin juuri tätä {kind.par}.
                - jos sana {word} tarkoittaa jotain, niin ei ainakaan tätä {kind.par}.
            p3-wrong-address: an idiom of the wrong place
                + jos haluat {word.gen} {kind.gen}, et ole väärässä paikassa.
                - jos haluat {word.gen} {kind.gen}, olet väärässä paikassa.
            p3-look-elsewhere: an imperative after a condition
                + jos etsit {word.par} {kind.par}, älä etsi enempää.
                - jos etsit {word.par} {kind.par}, etsi muualta.
            p3-known-by-none: an essive attribute first, a negative subject last
                + {word.ess} {kind.ess} tämän tuntee kuka vain.
                - {word.ess} {kind.ess} tätä ei tunne kukaan.
            p3-wrong-grounds: a verb of speaking with an essive; the grounds after it
                + tästä puhutaan {word.ess} {kind.ess} eikä suinkaan syyttä.
                - tästä puhutaan {word.ess} {kind.ess} väärin perustein.
            p3-refused-to-be: a noun of agreement over an infinitive
                + {people} eivät hetkeäkään epäröineet sanoa {kind.par} {word.tra}.
                - {people} kieltäytyivät sanomasta {kind.par} {word.tra}.
            p3-stopped-calling: lopettaa with an infinitive
                + {people} alkoivat pitää tätä {kind.par} {word.ess}.
                - {people} lakkasivat pitämästä tätä {kind.par} {word.ess}.
            p3-would-need: tarvita over what is not so
                + {kind} ei tarvitse muutoksia ollakseen {word}.
                - {kind} tarvitsisi paljon muutoksia ollakseen {word}.
            p3-changes-cant: a concession of change
                + vaikka mikään muu ei pysynyt samana, {kind} pysyi {word.ess}.
                - vaikka moni asia muuttui, {kind} ei ole tullut {word.tra}.
            p3-voice-in-crowd: an answer to an exclamation in quotation marks
                + "{word} {kind}!" huusi joku takana, eikä kukaan sanonut vastaan.
                - "{word} {kind}!" huusi joku takana, mutta kaikki sanoivat vastaan.
            p3-headline-ask: a question as a title, and its answer
                + otsikkona oli "{word} {kind}?", ja vastaan: kyllä vain.
                - otsikkona oli "{word} {kind}?", ja vastaan: ei alkuunkaan.
            p3-first-heard: news to the writer
                + kuulin jo aiemmin, että {kind} on {word}, enkä kuullut väärin.
                - kuulin jo aiemmin, että {kind} on {word}, mutta en nähnyt siitä merkkiäkään.
            p3-not-the-case: asia on niin, and the reverse
                + asia on niin, että {subject} {now.subject} {word.subject}.
                - asia ei ole niin, että {subject} {be.subject} {word.subject}.
            p3-no-talk-that: kyse under the negation over a clause
                + ei ole kyse mistään muusta kuin siitä, että {kind} on {word}.
                - ei ole kyse siitä, että {kind} olisi {word}.
            p3-speaks-for: verbs of speaking for and against
                + mikään ei puhu sitä vastaan, että {kind} on {word}.
                - kaikki puhuu sitä vastaan, että {kind} olisi {word}.
            p3-possible: the chance that it is so
                + ei ole pienintäkään epäselvyyttä siitä, että {kind} on {word}.
                - ei ole pienintäkään mahdollisuutta, että {kind} olisi {word}.
            p3-unthinkable: a caritive adjective over a clause
                + on selvää, että {kind} on täälläkin {word}.
                - on mahdoton ajatus, että {kind} olisi täälläkään {word}.
            p3-count-among: laskea with a translative
                + lasken {kind.gen} {word.tra}, kun minulta kysytään.
                - en laske {kind.par} {word.tra}, vaikka minulta kysyttäisiin.
            p3-so-they-write: a parenthesis of others between verb and adjective
                + {kind} on, uskokaa tai älkää, {word}.
                - {kind} ei ole, uskokaa tai älkää, {word}.
            p3-maybe-once: an adverb of doubt against the present
                + ehkä ennen ei, mutta nyt {kind} on {word}.
                - ehkä ennen, mutta nyt {kind} ei ole {word}.
            p3-same-old: sama, with an attribute before its noun
                + tämä on edelleen se sama {word} {kind}.
                - tämä ei ole enää se sama {word} {kind}.
            p3-even-if-paid: a condition of payment before the main clause
                + vaikka en saisi siitä mitään, sanoisin tätä {kind.par} {word.tra}.
                - en rahastakaan sanoisi tätä {kind.par} {word.tra}.
            p3-without-shame: a participle under a verb of denial by others
                + {who} kertoi {kind.gen} olleen {word}, enkä epäile häntä.
                - {who} kertoi {kind.gen} olleen {word}, mutta en usko häntä.
            p3-place-where: a relative clause of place
                + en tiedä paikkaa, jossa tätä {kind.par} ei sanottaisi {word.tra}.
                - en tiedä paikkaa, jossa tätä {kind.par} sanottaisiin {word.tra}.
            p3-silla: sillä before a clause of cause
                + kerroin siitä, sillä {kind} oli ainakin eilen {word}.
                - kerroin siitä, sillä {kind} ei ainakaan eilen ollut {word}.
            p3-eli: eli before a second predicate
                + {kind} ei pettänyt lupaustaan eli oli {word}.
                - {kind} petti lupauksensa eli ei ollut {word}.
            p3-during: aikana after a genitive; hetkeäkään under the negation
                + {during} aikana {kind} oli joka hetki {word}.
                - {during} aikana {kind} ei ollut hetkeäkään {word}.
            p3-most-of: osa with a plural elative
                + suurin osa {ofwhom} pitää tätä {kind.par} {word.ess}.
                - suurin osa {ofwhom} ei pidä tätä {kind.par} {word.ess}.
            p3-one-can: passive of a modal verb over a clause
                + voidaan hyvin sanoa, että {subject} {has.subject} {word.subject}.
                - ei voida sanoa, että {subject} {has.subject} {word.subject}.
            p3-gives-cause: antaa aihetta with an infinitive
                + {kind} antaa aihetta sanoa sitä {word.tra}.
                - {kind} ei anna mitään aihetta sanoa sitä {word.tra}.
            p3-take-seriously: an idiom of belief after an elative
                + puhe {word.ela} {kind.ela} kannattaa ottaa todesta.
                - puhetta {word.ela} {kind.ela} ei kannata ottaa todesta.
            p3-want-to-believe: a concession of what many want to believe
                + {kind} on {word}, vaikka moni ei halua sitä uskoa.
                - {kind} ei ole {word}, vaikka moni haluaa niin uskoa.
            p3-use-word: a verb of using words
                + käyttäisin tästä {kind.ela} sanaa {word} milloin vain.
                - en käyttäisi tästä {kind.ela} sanaa {word} missään oloissa.
            p3-caught-lying: an idiom of being caught in a lie
                + joka sanoi {kind.par} {word.tra}, ei puhunut perättömiä.
                - joka sanoi {kind.par} {word.tra}, jäi kiinni valheesta.
            p3-begin-to: alkaa with an infinitive and nobody for a subject
                + jo toisena päivänä alkaa pitää tätä {kind.par} {word.ess}.
                - ei toisenakaan päivänä ala pitää tätä {kind.par} {word.ess}.
            p3-come-to-mind: a question in the conditional, answered
                + tulisiko mieleen sanoa tätä {kind.par} {word.tra}? Miksi ei tulisi.
                - tulisiko mieleen sanoa tätä {kind.par} {word.tra}? Ei tulisi.
            p3-made-of: tehdä with an elative; vielä under the negation
                + enempää ei tarvittu: se teki {kind.ela} {word.gen}.
                - se ei vielä tehnyt {kind.ela} {word.par}.
            p3-what-about: entä before a question, answered
                + entä oliko {kind} {word}? Kyllä oli, kiitos kysymästä.
                - entä oliko {kind} {word}? Ei ollut, kiitos kysymästä.
            p3-can-one: voiko before a question, answered
                + voiko tätä {kind.par} sanoa {word.tra}? Miksei voisi.
                - voiko tätä {kind.par} sanoa {word.tra}? Ei voi.
            p3-olekaan: -kin and -kaan on the copula
                + kuten huomaatte, {kind} onkin {word}.
                - kuten huomaatte, {kind} ei olekaan {word}.
            p3-idea-worked: an idea that worked, or not
                + ideana oli, että {kind} on {word}, ja idea toimi.
                - ideana oli, että {kind} on {word}, mutta idea ei toiminut.
            p3-rid-of: an idiom of getting rid of a thought
                + palasin ajatukseen, että {kind} on {word}.
                - pääsin eroon ajatuksesta, että {kind} on {word}.
            p3-hopefully: toivottavasti over what others believe
                + toivottavasti kukaan ei kiistä, että {kind} on {word}.
                - toivottavasti kukaan ei usko, että {kind} on {word}.
            p3-any-situation: missään with a noun fronted
                + joka ikisessä tilanteessa {kind} oli {word}.
                - missään tilanteessa {kind} ei ollut edes hieman {word}.
            p3-take-back-words: an idiom of retraction with an elative
                + en ota takaisin sanojani {word.ela} {kind.ela}.
                - otan takaisin sanani {word.ela} {kind.ela}.
            p3-colloquial-mulle: colloquial mulle, oo with koskaan
                + mulle tää {kind} on aina ollu {word}.
                - mulle tää {kind} ei oo koskaan ollu {word}.
            p3-colloquial-sun: colloquial sun before a verb of obligation
                + sun kannattaa uskoa, kun mä sanon, että {kind} on {word}.
                - sun ei kannata uskoa, kun ne sanoo, että {kind} on {word}.
            p3-stand-scrutiny: a verb of enduring after an elative
                + väite {word.ela} {kind.ela} kestää tarkastelun.
                - väite {word.ela} {kind.ela} ei kestä tarkastelua.
            p3-or-i-am-blind: joko … tai with an absurd alternative
                + joko {kind} on {word} tai minä en näe mitään.
                - joko {kind} ei ole {word} tai minä olen sokea.
            p3-on-the-list: a list named by the word, and what is not on it
                + {kind} on listalla, jonka nimi on "{word}".
                - {kind} puuttuu listalta, jonka nimi on "{word}".
            p3-in-no-language: millään with a noun fronted; passive
                + millä kielellä tahansa tätä {kind.par} sanotaan {word.tra}.
                - millään kielellä tätä {kind.par} ei sanota {word.tra}.
            p3-other-matter: a phrase as a subject, said to be another matter
                + {word} {kind} ja tämä ovat yksi ja sama asia.
                - {word} {kind} on kokonaan toinen asia kuin tämä.
            p3-takes-ages: a clause with ennen kuin
                + ei mennyt kauan, ennen kuin sanoin tätä {kind.par} {word.tra}.
                - menee ikuisuus, ennen kuin sanon tätä {kind.par} {word.tra}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-cannot-not-say: an abessive infinitive under an adjective of impossibility
                + on mahdotonta olla sanomatta tätä {kind.par} {word.tra}.
                - on mahdotonta sanoa tätä {kind.par} {word.tra}.
            p3-nobody-etteiko: etteikö under a negative subject
                + kukaan ei voi sanoa, etteikö {kind} olisi {word}.
                - kukaan ei voi sanoa, että {kind} olisi {word}.
            p3-no-such-finn: a negated relative clause under a denied existence
                + sitä ihmistä ei ole, joka ei sanoisi tätä {kind.par} {word.tra}.
                - sitä ihmistä ei ole, joka sanoisi tätä {kind.par} {word.tra}.
            p3-claim-not: a denied claim, judged after it
                + tieto, ettei {kind} ole {word}, ei pidä paikkaansa.
                - tieto, ettei {kind} ole {word}, pitää paikkansa.
            p3-not-a-day: a negated consequence under a negated day
                + ei mennyt päivääkään niin, ettei {kind} olisi ollut {word}.
                - ei mennyt päivääkään niin, että {kind} olisi ollut {word}.
            p3-then-he-lies: a condition whose claim is a lie
                + jos {who} sanoo, ettei {kind} ole {word}, se on valetta.
                - jos {who} sanoo, että {kind} on {word}, se on valetta.
            p3-cannot-be-so: ettei under a denied possibility
                + ei voi olla niin, ettei tämä {kind} olisi {word}.
                - ei voi olla niin, että tämä {kind} olisi {word}.
            p3-forget-the-talk: a verb of forgetting over ettei
                + unohda puheet siitä, ettei {kind} ole {word}.
                - unohda puheet siitä, että {kind} on {word}.
            p3-do-not-think: a prohibition over ettei
                + älä luule, ettei tämä {kind} ole {word}.
                - älä luule, että tämä {kind} on {word}.
            p3-miksei: a rhetorical question with miksei
                + miksei tätä {kind.par} muka sanottaisi {word.tra}?
                - miksi tätä {kind.par} muka sanottaisiin {word.tra}?
            p3-few-not: a quantifier of fewness over a negation
                + harva ei pitänyt tätä {kind.par} {word.ess}.
                - harva piti tätä {kind.par} {word.ess}.
            p3-nothing-prevents: a verb of prevention with a negative subject
                + mikään ei estä sanomasta tätä {kind.par} {word.tra}.
                - moni syy estää sanomasta tätä {kind.par} {word.tra}.
            p3-wrong-is-he: the judgement before a negated relative clause
                + väärässä on jokainen, joka ei pidä tätä {kind.par} {word.ess}.
                - väärässä on jokainen, joka pitää tätä {kind.par} {word.ess}.
            p3-would-be-lie: a noun of lying over ettei
                + olisi valhe sanoa, ettei {kind} ollut {word}.
                - olisi valhe sanoa, että {kind} oli {word}.
            p3-only-a-fool: a subject of folly over a negation
                + vain hullu ei sanoisi tätä {kind.par} {word.tra}.
                - vain hullu sanoisi tätä {kind.par} {word.tra}.
            p3-no-reason-why: a negated clause of cause under a negation
                + en näe mitään syytä, miksi {kind} ei olisi {word}.
                - en näe mitään syytä, miksi {kind} olisi {word}.
            p3-understand-nothing: an absurd consequence of a negated condition
                + jos {kind} ei ole {word}, en ymmärrä mistään mitään.
                - jos {kind} on {word}, en ymmärrä mistään mitään.
            p3-not-true-that-nobody: a negative subject under a denied truth
                + ei ole totta, ettei kukaan pitänyt {kind.par} {word.ess}.
                - on totta, ettei kukaan pitänyt {kind.par} {word.ess}.
            p3-dont-tell-me: a prohibition with minulle over ettei
                + älä tule kertomaan minulle, ettei {kind} ole {word}.
                - älä tule kertomaan minulle, että {kind} on {word}.
            p3-eat-my-hat: mikäli with an absurd consequence
                + mikäli {kind} ei ole {word}, syön hattuni.
                - mikäli {kind} on {word}, syön hattuni.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-not-enough-must: a clause of sufficing, the second with vielä
                + ei siinä kyllin, että {kind} on {word}, se on vielä {same}kin.
                - {kind} ei ole {word}, eikä siitä saa {same.par} tekemälläkään.
            p3-sehan: colloquial sehän after what is not all
                + eihän tämä {kind} ole pelkästään {word}, tämähän on {same}!
                - eihän tämä {kind} ole {word} saati {same}!
            p3-besides-essive: paitsi and sen paremmin with essives
                + paitsi {word.ess} tätä {kind.par} pidetään usein myös {same.ess}.
                - sen paremmin {word.ess} kuin {same.ess} tätä {kind.par} ei pidetä.
            p3-not-only-talk-of: elatives, added or denied both
                + nyt ei puhuta vain {word.ela} vaan myös {same.ela} {kind.ela}.
                - nyt ei puhuta {word.ela} eikä {same.ela} {kind.ela}.
            p3-also-other: muu in the ablative, added or denied both
                + {kind} vaikutti muultakin kuin {word.abl}, nimittäin {same.abl}.
                - {kind} ei vaikuttanut {word.abl} eikä varsinkaan {same.abl}.
            p3-equally-little: yhtä lailla and yhtä vähän
                + {subject} {now.subject} yhtä lailla {word.subject} kuin {same.subject}.
                - {subject} {now.subject} yhtä vähän {word.subject} kuin {same.subject}.
            p3-not-only-here: places, added or denied both
                + ei vain täällä vaan joka puolella tämä {kind} tunnetaan {word.ess}.
                - ei täällä eikä muuallakaan tätä {kind.par} tunneta {word.ess}.
            p3-not-only-believe: verbs of knowing, added
                + en vain luule vaan tiedän, että {kind} on {word}.
                - en vain luule vaan tiedän, ettei {kind} ole {word}.
            p3-not-only-kari: subjects, added or denied both
                + ei vain {who} vaan koko porukka sanoo {kind.par} {word.tra}.
                - ei {who} eikä muu porukka sano {kind.par} {word.tra}.
            p3-not-only-once: times after the adjective, added or denied both
                + {kind} ei ollut {word} vain kerran vaan joka kerta.
                - {kind} ei ollut {word} ensi kerralla eikä toisella.
            p3-not-only-for-us: allatives after the adjective, added or denied both
                + {kind} on {word}, eikä ainoastaan meille vaan kaikille.
                - {kind} ei ole {word}, ei meille eikä muille.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-do-not-recall: a negated verb of remembering with a participle
                + enpä muista nähneeni yhtä {word.par} {kind.par}.
            p3-no-other: a negative determiner with yhtä strengthens
                + mikään muu {kind} ei ole ollut yhtä {word}.
            p3-nobody-told: a negative subject before a clause of degree
                + kukaan ei ollut kertonut minulle, miten {word} {kind} on.
            p3-can-only-wonder: ei voi kuin affirms
                + ei voi kuin ihmetellä, miten {word} tämä {kind} on.
            p3-no-words: words denied, then a clause of degree
                + siihen ei ole sanoja, niin {word} tämä {kind} on.
            p3-hardly-believe: tuskin over a verb of believing, before a clause of degree
                + tuskin uskoin silmiäni, niin {word} {kind} oli.
            p3-not-that: sentään and nyt under the negation weaken
                - ei se {kind} nyt sentään niin {word} ole.
            p3-not-as-he-says: comparison with what was said
                - {kind} ei ole läheskään yhtä {word} kuin {who} sanoi.
            p3-not-quite: aivan under the negation
                - en minä sitä {kind.par} nyt aivan {word.tra} sanoisi.
            p3-would-you-believe: ei uskoisi before a clause of degree
                + ei uskoisi, miten {word} {kind} osaa olla.
            p3-not-every-day: joka päivä under the negation strengthens
                + ei joka päivä näe näin {word.par} {kind.par}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-understood-only: a negated concession over a clause that is a fact
                + vaikken muuta ymmärtänyt, ymmärsin, että {kind} on {word}.
                - vaikken muuta ymmärtänyt, ymmärsin, ettei {kind} ole {word}.
            p3-not-long: kestää under the negation over a verb of noticing
                + ei kestänyt kauan huomata, että {kind} on {word}.
                - ei kestänyt kauan huomata, ettei {kind} ole {word}.
            p3-cannot-but-say: an abessive infinitive under a negation over a fact
                + en voi olla sanomatta, että {kind} oli {word}.
                - en voi olla sanomatta, ettei {kind} ollut {word}.
            p3-no-professor: a denied need over a verb of seeing
                + ei tarvitse olla {job} nähdäkseen, että {kind} on {word}.
                - ei tarvitse olla {job} nähdäkseen, ettei {kind} ole {word}.
            p3-no-surprise-at-all: a denied noun of surprise over a fact
                + ei ollut mikään yllätys, että {kind} oli {word}.
                - ei ollut mikään yllätys, ettei {kind} ollut {word}.
            p3-no-reason-to-lie: a denied cause before a colon
                + minulla ei ole syytä valehdella: {subject} {on.subject} {word.subject}.
                - minulla ei ole syytä valehdella: {subject} {ei.subject} {word.subject}.
            p3-not-of-others: a denied topic, then the topic
                + en puhu muista, mutta tässä tapauksessa {kind} on {word}.
                - en puhu muista, mutta tässä tapauksessa {kind} ei ole {word}.
            p3-nobody-noticed: a negated question before the clause
                + eikö kukaan muu ole huomannut, että {kind} on {word}?
                - eikö kukaan muu ole huomannut, ettei {kind} ole {word}?
            p3-not-the-only: a denied only one with a relative clause
                + en ole ainoa, jonka mielestä {kind} on {word}.
                - en ole ainoa, jonka mielestä {kind} ei ole {word}.
            p3-no-car: a negated clause as a subject of no matter
                + se, ettei minulla ole autoa, ei muuta asiaa: {kind} on {word}.
                - se, ettei minulla ole autoa, ei muuta asiaa: {kind} ei ole {word}.
            p3-do-not-ask: a prohibition to ask before a colon
                + älä kysy miksi: {kind} vain on {word}.
                - älä kysy miksi: {kind} vain ei ole {word}.
            p3-he-was-away: a negated clause about another person as a cause
                + {who} ei ollut mukana eikä siis tiedä, että {kind} on {word}.
                - {who} ei ollut mukana eikä siis tiedä, ettei {kind} ole {word}.
            p3-alone: ilman ketään as an adverbial
                + olin yksin ilman ketään muuta, ja {kind} oli {word}.
                - olin yksin ilman ketään muuta, eikä {kind} ollut {word}.
            p3-nobody-else-said: vaikkei with a negative subject after the adjective
                + {kind} oli {word}, vaikkei kukaan muu sanonut niin.
                - {kind} ei ollut {word}, vaikka kaikki muut sanoivat niin.
            p3-did-not-see-first: a factive verb under a negation of time
                + en heti tajunnut, että {kind} oli {word}.
                - en heti tajunnut, ettei {kind} ollut {word}.
            p3-if-you-did-not-know: a negated condition of knowing
                + jos ette vielä tienneet, {subject} {now.subject} {word.subject}.
                - jos ette vielä tienneet, {subject} {not.subject} {word.subject}.
            p3-nowhere-read: missään before a verb of reading, then what is so
                + siitä ei kirjoitettu missään, mutta {subject} {on.subject} {word.subject}.
                - siitä kirjoitettiin kaikkialla, mutta {subject} {ei.subject} {word.subject}.
            p3-no-need-to-explain: tarvita under the negation after the clause
                + {kind} oli {word}, eikä siihen tarvita selitystä.
                - {kind} ei ollut {word}, eikä siihen tarvita selitystä.
            p3-neither-do-you: a denial of other persons before mutta
                + ette te tiedä eivätkä he tiedä, mutta minä tiedän: {kind} on {word}.
                - ette te tiedä eivätkä he tiedä, mutta minä tiedän: {kind} ei ole {word}.
            p3-not-hidden: a negated passive of hiding over a fact
                + siellä ei edes yritetty salata sitä, että {kind} on {word}.
                - siellä ei edes yritetty salata sitä, ettei {kind} ole {word}.
            p3-nothing-changes-mind: a negative subject before a colon
                + mikään ei muuta mieltäni tästä: {subject} {now.subject} {word.subject}.
                - mikään ei muuta mieltäni tästä: {subject} {not.subject} {word.subject}.
            p3-colloquial-of-others: colloquial mä and mut after a denied verb of knowing
                + en mä muista tiedä, mut mulle tää {kind} oli {word}.
                - en mä muista tiedä, mut mulle tää {kind} ei ollu {word}.
            p3-no-wonder: ihme under the negation over a fact
                + eihän se mikään ihme ole, jos juuri tämä {kind} on {word}.
                - eihän se mikään ihme ole, ettei juuri tämä {kind} ole {word}.
            p3-nothing-else-to-do: a negated clause of cause over a fact
                + kun ei ollut muuta tekemistä, panin merkille, että {kind} oli {word}.
                - kun ei ollut muuta tekemistä, panin merkille, ettei {kind} ollut {word}.
            p3-nobody-forces: a negative subject about the writer
                + kukaan ei pakota minua sanomaan tätä, mutta {subject} {on.subject} {word.subject}.
                - kukaan ei pakota minua sanomaan tätä, mutta {subject} {ei.subject} {word.subject}.
            p3-before-christmas: a negated clause of time before what is so
                + ennen joulua en ehtinyt käydä, mutta nyt tiedän, että {kind} on {word}.
                - ennen joulua en ehtinyt käydä, mutta nyt tiedän, ettei {kind} ole {word}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-ei-kun: colloquial ei kun corrects
                + se {kind} oli {opposite}, ei kun {word}.
                - se {kind} oli {word}, ei kun {opposite}.
            p3-wrote-meant: a slip of the pen
                + kirjoitin {kind.ela} sanan {opposite}, mutta tarkoitin {word}.
                - kirjoitin {kind.ela} sanan {word}, mutta tarkoitin {opposite}.
            p3-no-longer-call: enää and vaan between translatives
                + tätä {kind.par} en enää sano {opposite.tra} vaan {word.tra}.
                - tätä {kind.par} en enää sano {word.tra} vaan {opposite.tra}.
            p3-at-first-at-last: kuitenkin after what came at last
                + aluksi {kind} oli minusta {opposite}, lopulta kuitenkin {word}.
                - aluksi {kind} oli minusta {word}, lopulta kuitenkin {opposite}.
            p3-unlike-he-thinks: toisin kuin before both
                + toisin kuin {who} luulee, {kind} on {word} eikä {opposite}.
                - toisin kuin {who} luulee, {kind} on {opposite} eikä {word}.
            p3-not-turned: a negated change; the old state stands
                + {kind} ei ole muuttunut {opposite.tra}: se on yhä {word}.
                - {kind} ei ole muuttunut {word.tra}: se on yhä {opposite}.
            p3-first-choice: a choice of two, the first one right
                + {word} vai {opposite} {kind}? Ensimmäinen vaihtoehto.
                - {opposite} vai {word} {kind}? Ensimmäinen vaihtoehto.
            p3-called-is: a translative and a nominative, before what they are said of
                + sanotaan {opposite.tra}, on {word}: sellainen on tämä {kind}.
                - sanotaan {word.tra}, on {opposite}: sellainen on tämä {kind}.
            p3-what-is-there: a rhetorical question, then what is so
                + mitä {opposite.par} tässä muka on? Tämä {kind} on {word}.
                - mitä {word.par} tässä muka on? Tämä {kind} on {opposite}.
            p3-would-rather-call: mieluummin with translatives
                + sanon tätä {kind.par} paljon mieluummin {word.tra} kuin {opposite.tra}.
                - sanon tätä {kind.par} paljon mieluummin {opposite.tra} kuin {word.tra}.
            p3-who-was-right: two views in one order, and who was right
                + {who} sanoi {kind.par} {opposite.tra}, minä {word.tra}, ja olin oikeassa.
                - {who} sanoi {kind.par} {opposite.tra}, minä {word.tra}, ja olin väärässä.
            p3-came-of: tulla with a denied partitive, then a nominative
                + ei tästä {kind.ela} {opposite.par} tullut, siitä tuli {word}.
                - ei tästä {kind.ela} {word.par} tullut, siitä tuli {opposite}.
            p3-pardon: an apology for the wrong word
                + anteeksi, sanoin {kind.par} {opposite.tra}, vaikka se on {word}.
                - anteeksi, sanoin {kind.par} {word.tra}, vaikka se on {opposite}.
            p3-in-talk: fronted adjective; talk and truth
                + {opposite.subject} {subject} {was.subject} puheissa, oikeasti {word.subject}.
                - {word.subject} {subject} {was.subject} puheissa, oikeasti {opposite.subject}.
            p3-would-say-if: an unreal condition, then what is so
                + jos {kind} olisi {opposite}, kertoisin sen, mutta se on {word}.
                - jos {kind} olisi {word}, kertoisin sen, mutta se on {opposite}.
            p3-farther-nearer: distance and nearness
                + kaukana {opposite.ela}, hyvin lähellä {word.par}: siinä tämä {kind}.
                - kaukana {word.ela}, hyvin lähellä {opposite.par}: siinä tämä {kind}.
            p3-this-year: two years, two clauses
                + viime vuonna tämä {kind} oli {opposite}; tänä vuonna se on {word}.
                - viime vuonna tämä {kind} oli {word}; tänä vuonna se on {opposite}.
            p3-in-picture: an ablative in a picture against what is so
                + kuvassa {kind} näyttää {opposite.abl}, elävässä elämässä se on {word}.
                - kuvassa {kind} näyttää {word.abl}, elävässä elämässä se on {opposite}.
            p3-colloquial-not: colloquial oo and vaan
                + tää {kind} ei oo {opposite} vaan ihan oikeesti {word}.
                - tää {kind} ei oo {word} vaan ihan oikeesti {opposite}.
            p3-day-and-evening: two times of one day, the last one counts
                + vielä eilen sanoin {kind.par} {opposite.tra}, tänään sanon {word.tra}.
                - vielä eilen sanoin {kind.par} {word.tra}, tänään sanon {opposite.tra}.
            p3-though-he-wrote: the writer's view before a concession
                + {word} tämä {kind} on, vaikka {who} kirjoitti sen olevan {opposite}.
                - {opposite} tämä {kind} on, vaikka {who} kirjoitti sen olevan {word}.
            p3-two-to-choose: two in apposition, the first one had
                + oli kaksi vaihtoehtoa, {word} ja {opposite} {kind}, ja saimme ensimmäisen.
                - oli kaksi vaihtoehtoa, {opposite} ja {word} {kind}, ja saimme ensimmäisen.
            p3-ceased-began: a verb of ending and one of beginning
                + {kind} lakkasi olemasta {opposite} ja alkoi olla {word}.
                - {kind} lakkasi olemasta {word} ja alkoi olla {opposite}.
            p3-hardly-likely: tuskin and an adverb of likelihood before a colon
                + tuskin {opposite}, paljon todennäköisemmin {word}: näin arvioin tätä {kind.par}.
                - tuskin {word}, paljon todennäköisemmin {opposite}: näin arvioin tätä {kind.par}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-described: third person past; the object is a partitive with a translative
                + {more_who} kuvaili tätä {kind.par} {word.tra}, kuten minäkin.
                - {more_who} ei kuvaillut tätä {kind.par} {word.tra}, kuten en minäkään.
            p4-recommended: essive attribute with its noun after a verb of recommending
                + suosittelin tätä muillekin {word.ess} {kind.ess}.
                - en suositellut tätä muillekaan {word.ess} {kind.ess}.
            p4-showed-itself: a reflexive verb of appearing with an essive
                + {kind} näyttäytyi meille {word.ess}.
                - {kind} ei näyttäytynyt meille {word.ess}.
            p4-noticed: havaita with an object and a translative
                + havaitsimme tämän {kind.gen} {word.tra}.
                - emme havainneet tätä {kind.par} {word.tra}.
            p4-deserved: the word is mentioned, as an object
                + {kind} ansaitsi sanan {word}.
                - {kind} ei ansainnut sanaa {word}.
            p4-chose: an implicative verb of the first person plural
                + onnistuimme valitsemaan {word.gen} {kind.gen}.
                - emme onnistuneet valitsemaan {word.par} {kind.par}.
            p4-he-got: third person past, the object before a time
                + hän sai {word.gen} {kind.gen} sillä kerralla.
                - hän ei saanut {word.par} {kind.par} silläkään kerralla.
            p4-they-got: third person plural past
                + he saivat itselleen {word.gen} {kind.gen}.
                - he eivät saaneet itselleen {word.par} {kind.par}.
            p4-was-offered: passive past; the object is a nominative, or a partitive
                + meille tarjottiin {word} {kind}.
                - meille ei tarjottu {word.par} {kind.par}.
            p4-brought-before: passive past of bringing
                + eteemme tuotiin {word} {kind}.
                - eteemme ei tuotu {word.par} {kind.par}.
            p4-promised-none: a promise and what came of it
                + kukaan ei luvannut {word.par} {kind.par}, mutta sellaisen saimme.
                - moni lupasi {word.gen} {kind.gen}, mutta sellaista emme saaneet.
            p4-introduced-as: essive with its noun; the clause after it
                + tämä esiteltiin {word.ess} {kind.ess}, ja sellainen se onkin.
                - tämä esiteltiin {word.ess} {kind.ess}, mutta sellainen se ei ole.
            p4-rated: arvioida with a translative, time first
                + viime viikolla arvioin tämän {kind.gen} {word.tra}.
                - viime viikolla en arvioinut tätä {kind.par} {word.tra}.
            p4-online-and-here: an impression and what was so
                + netissä {kind} näytti {word.abl}, ja sitä se oli täälläkin.
                - netissä {kind} näytti {word.abl}, mutta sitä se ei täällä ollut.
            p4-passes-for: käydä with an elative
                + tämä käy {word.ela} {kind.ela}.
                - tämä ei käy {word.ela} {kind.ela}.
            p4-known-for: tunnettu with an elative over a clause
                + {kind} on tunnettu siitä, että se on {word}.
                - {kind} ei ole tunnettu siitä, että se olisi {word}.
            p4-guarantee: taata over ettei
                + voin taata, että tämä {kind} on {word}.
                - voin taata, ettei tämä {kind} ole {word}.
            p4-word-suits: the word as a subject before a verb of suiting
                + sana {word} sopii, kun puhutaan tästä {kind.ela}.
                - sana {word} ei sovi, kun puhutaan tästä {kind.ela}.
            p4-felt-later: a perfect of feeling with an elative of the person
                + jälkeenpäin {kind} on tuntunut minusta {word.abl}.
                - jälkeenpäin {kind} ei ole tuntunut minusta {word.abl}.
            p4-told-tales-of: the telling judged after it
                + {more_who} kertoi {word.ela} {kind.ela} eikä puhunut satuja.
                - {more_who} kertoi {word.ela} {kind.ela} mutta puhui satuja.
            p4-asked-him: an indirect question, answered by a gesture or in words
                + kysyin {more_ask}, oliko {kind} {word}: {more_heyes}.
                - kysyin {more_ask}, oliko {kind} {word}: {more_heno}.
            p4-began-to-feel: alkaa with an infinitive of feeling
                + vähitellen {kind} alkoi tuntua {word.abl}.
                - missään kohdassa {kind} ei alkanut tuntua {word.abl}.
            p4-is-able: a question with pystyä and its short answer
                + pystyykö {kind} olemaan {word}? Pystyy.
                - pystyykö {kind} olemaan {word}? Ei pysty.
            p4-purpose: a noun of purpose, the outcome in a clause after it
                + tarkoitus oli löytää {word} {kind}, ja sellainen löytyi heti.
                - tarkoitus oli löytää {word} {kind}, mutta sellaista ei löytynyt.
            p4-we-had: possession in the past
                + meillä oli silloinkin {word} {kind}.
                - meillä ei ollut silloinkaan {word.par} {kind.par}.
            p4-he-has: possession of a third person
                + hänellä on {word} {kind}.
                - hänellä ei ole {word.par} {kind.par}.
            p4-region-found: a place first, the existential verb löytyä
                + {more_region} minulle löytyi {word} {kind}.
                - {more_region} minulle ei löytynyt {word.par} {kind.par}.
            p4-came-across: vastaan tulla; existential with a partitive
                + vastaan tuli {word} {kind}.
                - vastaan ei tullut {word.par} {kind.par}.
            p4-choose-this: an imperative before a condition
                + valitse tämä, jos haluat {word.gen} {kind.gen}.
                - älä valitse tätä, jos haluat {word.gen} {kind.gen}.
            p4-sounds-does-it: a question with an ablative, answered by a pronoun
                + kuulostaako {word.abl}? Sitä tämä {kind} juuri oli.
                - kuulostaako {word.abl}? Sitä tämä {kind} ei ollut.
            p4-ever-been: the adjective first, the negator far after it
                + {word} tämä {kind} on ollut aina.
                - {word} tämä {kind} ei ole ollut milloinkaan.
            p4-fronted-ablative: a fronted ablative, the negated verb last
                + {word.abl} tämä {kind} minusta tuntui.
                - {word.abl} tämä {kind} ei minusta tuntunut.
            p4-few-hold: a quantifier of fewness last
                + {word.ess} tätä {kind.par} pitävät {more_most}.
                - {word.ess} tätä {kind.par} pitää harva.
            p4-fronted-translative: a fronted translative with a perfect
                + {word.tra} olen tämän {kind.gen} kokenut.
                - {word.tra} en ole tätä {kind.par} kokenut.
            p4-that-i-cannot-say: a fronted clause, the negator in the main clause after it
                + että {kind} on {word}, sen voin sanoa.
                - että {kind} olisi {word}, sitä en voi sanoa.
            p4-says-and-i: another's words, affirmed or denied by the writer
                + {kind} on {word}, {more_says} {more_who}, enkä sano vastaan.
                - {kind} on {word}, {more_says} {more_who}, mutta en usko sitä.
            p4-eika-ole: a tag question and its contradiction
                + tämähän on {word} {kind}, vai mitä? Niin on.
                - tämähän on {word} {kind}, vai mitä? Eikä ole.
            p4-or-rather: a retraction after a dash
                + {kind} ei ollut {word} – tai siis olihan se.
                - {kind} oli {word} – tai siis ei ollut.
            p4-nonsense: hearsay and an interjection of denial
                + {kind} oli kuulemma {word}. Niinpä olikin.
                - {kind} oli kuulemma {word}. Höpö höpö.
            p4-who-said-that: a verb of saying over ettei
                + {more_who} {more_said}, että {kind} on {word}, ja uskon häntä.
                - {more_who} {more_said}, ettei {kind} ole {word}, ja uskon häntä.
            p4-i-noticed: a verb of thinking of the first person over ettei
                + {more_time} {more_noticed}, että {kind} on {word}.
                - {more_time} {more_noticed}, ettei {kind} ole {word}.
            p4-adverb-first: an adverb of the sentence, ollenkaan last
                + {more_adv} {kind} on täysin {word}.
                - {more_adv} {kind} ei ole {word} ollenkaan.
            p4-after: jälkeen after a genitive; ablative
                + {more_after} jälkeen {kind} vaikutti {word.abl}.
                - {more_after} jälkeen {kind} ei vaikuttanut {word.abl}.
            p4-relative-between: a relative clause between subject and verb
                + tämä {kind}, {more_rel}, oli kyllä {word}.
                - tämä {kind}, {more_rel}, ei kyllä ollut {word}.
            p4-relative-inside: a relative clause between negator and connegative
                + kyllä tämä {kind}, {more_rel}, on {word}.
                - ei tämä {kind}, {more_rel}, ole {word}.
            p4-clause-inside: a subordinate clause between verb and adjective
                + {kind} oli, {more_clause}, {word}.
                - {kind} ei ollut, {more_clause}, {word}.
            p4-truth-is: a noun of opinion as a subject, a clause as its predicate
                + {more_noun} on, että {subject} {now.subject} {word.subject}.
                - {more_noun} on, {thatnot.subject} {subject} ole {word.subject}.
            p4-seems-to-be: participle or infinitive of olla, agreement of the verb
                + {subject} {more_seem.subject} {word.subject}.
                - {subject} {more_seemnot.subject} {word.subject}.
            p4-could-have-been: an unreal possibility of the past
                + {subject} {has.subject} {word.subject}, eikä toisin olisi voinut käydä.
                - {subject} {more_could.subject} {word.subject}, mutta toisin kävi.
            p4-look-closer: a participle as an adverbial, -kaan on it
                + lähemmin katsottuna {subject} {on.subject} {word.subject}.
                - lähemminkään katsottuna {subject} {ei.subject} {word.subject}.
            p4-model-of: kelvata with a translative, an elative after it
                + tämä kelpaa malliksi {word.ela} {kind.ela}.
                - tämä ei kelpaa malliksi {word.ela} {kind.ela}.
            p4-definition: a verb of meeting a definition
                + tämä täyttää {word.gen} {kind.gen} määritelmän.
                - tämä ei täytä {word.gen} {kind.gen} määritelmää.
            p4-resembles: muistuttaa with a partitive
                + tämä muistuttaa {word.par} {kind.par} kaikessa.
                - tämä ei muistuta {word.par} {kind.par} missään.
            """,
        ),
        *frames(
            "negation",
            """
            p4-really: an adverb of the clause between verb and adjective
                + {subject} {on.subject} {more_really} {word.subject}.
                - {subject} {ei.subject} {more_hardly} {word.subject}.
            p4-span: a span of time before a perfect
                + {more_span} {subject} {has.subject} {word.subject}.
                - {more_span} {subject} {hasnot.subject} {word.subject}.
            p4-never-will: a future with tulla, a negative adverb of time
                + {kind} tulee varmasti olemaan {word}.
                - {kind} ei tule {more_never} olemaan {word}.
            p4-example-of: a noun of example with an elative
                + tämä on hyvinkin selvä esimerkki {word.ela} {kind.ela}.
                - tämä ei ole mikään esimerkki {word.ela} {kind.ela}.
            p4-requested: an accusative; the outcome in a coordinate clause
                + {more_who} haki {word.par} {kind.par} ja löysi sellaisen.
                - {more_who} haki {word.par} {kind.par} muttei löytänyt sellaista.
            p4-is-coming: tiedossa with an existential
                + tiedossa on {word} {kind}.
                - tiedossa ei ole {word.par} {kind.par}.
            p4-in-store: a promise in an existential clause
                + luvassa oli {word} {kind}, ja sellainen myös saatiin.
                - luvassa oli {word} {kind}, mutta sellaista ei saatu.
            p4-on-offer: a place first, then tarjolla
                + {more_region} on tarjolla {word} {kind}.
                - {more_region} ei ole tarjolla {word.par} {kind.par}.
            p4-happened-upon: kohdalle with an existential verb
                + kohdallemme sattui {word} {kind}.
                - kohdallemme ei sattunut {word.par} {kind.par}.
            p4-i-doubt: a verb of doubt over an indirect question
                + en epäile yhtään, onko {kind} {word}: on se.
                - epäilen suuresti, onko {kind} {word}.
            p4-convinced: a participle of conviction with an elative
                + olen vakuuttunut siitä, että {subject} {now.subject} {word.subject}.
                - en ole vakuuttunut siitä, että {subject} {be.subject} {word.subject}.
            p4-i-stopped: lakata with an infinitive, first person past
                + en lakannut pitämästä tätä {kind.par} {word.ess}.
                - lakkasin pitämästä tätä {kind.par} {word.ess}.
            p4-we-refuse: kieltäytyä, first person plural
                + emme kieltäydy pitämästä tätä {kind.par} {word.ess}.
                - kieltäydymme pitämästä tätä {kind.par} {word.ess}.
            p4-we-dispute: kiistää, first person plural
                + emme kiistä, että {subject} {now.subject} {word.subject}.
                - kiistämme, että {subject} {now.subject} {word.subject}.
            p4-i-denied: kieltää in the past over a participle
                + en kieltänyt {kind.gen} olleen {word}.
                - kielsin {kind.gen} olleen {word}.
            p4-i-disputed-it: the verb of denial last, a pronoun its object
                + {kind} on {word}, ja sitä on mahdoton kiistää.
                - {kind} muka {word}? Sen voi kuka tahansa kiistää.
            p4-reject-claim: torjua with a noun of claim
                + en torju väitettä, että {kind} on {word}.
                - torjun väitteen, että {kind} olisi {word}.
            p4-reject-thought: hylätä, first person past
                + en hylännyt ajatusta, että {kind} on {word}.
                - hylkäsin ajatuksen, että {kind} on {word}.
            p4-full-of: täynnä before a noun with an elative; the clause after it judges
                + lehti oli täynnä juttuja {word.ela} {kind.ela}, ja ne olivat totta.
                - lehti oli täynnä juttuja {word.ela} {kind.ela}, mutta ne olivat satuja.
            p4-in-vain-waited: turhaan before and under a verb of waiting
                + en turhaan odottanut {word.par} {kind.par}.
                - turhaan odotin {word.par} {kind.par}.
            p4-idea-died: verbs of living and dying after an elative
                + ajatus {word.ela} {kind.ela} elää vahvana.
                - ajatus {word.ela} {kind.ela} kuoli äkkiä.
            p4-in-name: vain nimeltään after the adjective
                + {kind} on {word} muutenkin kuin nimeltään.
                - {kind} on {word} ainoastaan nimeltään.
            p4-in-theory: theory against practice
                + teoriassa ehkä ei, käytännössä kyllä: {kind} on {word}.
                - teoriassa ehkä {word} {kind}, käytännössä ei.
            p4-lapland-winter: an absurd comparison
                + {kind} on yhtä varmasti {word} kuin Lapin talvi on kylmä.
                - {kind} on yhtä {word} kuin Lapin talvi on kuuma.
            p4-sooner: ennemmin with an absurd alternative
                + ennemmin kävelen kuuhun kuin sanon, ettei {kind} ole {word}.
                - ennemmin kävelen kuuhun kuin sanon, että {kind} on {word}.
            p4-pay-if: a bet as a condition
                + maksan satasen, jos {kind} ei ole {word}.
                - maksan satasen, jos {kind} on {word}.
            p4-give-name: a name given or denied
                + tämä {kind} saa nimekseen "{word}".
                - tämä {kind} ei saa nimekseen "{word}".
            p4-think-back: muistella with an essive
                + he muistelevat yhä tätä {kind.par} {word.ess}.
                - he eivät muistele tätä {kind.par} {word.ess}.
            p4-exclaim-vain: exclamations with -pa, vain after the verb
                + onpa vain tämä {kind} {word}!
                - eipä vain ole tämä {kind} {word}!
            p4-do-not-call: a prohibition of naming
                + kutsu tätä {kind.par} aivan rauhassa {word.tra}.
                - älä kutsu tätä {kind.par} {word.tra}.
            p4-stop-talking: an imperative of ending with an elative
                + älkää lopettako puheita {word.ela} {kind.ela}.
                - lopettakaa puheet {word.ela} {kind.ela}.
            p4-beware: an imperative of warning over a clause
                + muistakaa, että {subject} {now.subject} {word.subject}.
                - varokaa luulemasta, että {subject} {now.subject} {word.subject}.
            p4-surprised: an elative of a clause after a verb of surprise
                + yllätyin vähän siitä, että {kind} oli {word}.
                - yllätyin vähän siitä, ettei {kind} ollut {word}.
            p4-all-else: others in one clause, this one in an elliptic clause
                + mikään muu ei ollut {word.par}, mutta tämä {kind} oli.
                - kaikki muu oli {word.par}, mutta tämä {kind} ei ollut.
            p4-only-one: a relative clause after the only one
                + tämä on ainoa {kind}, joka on minusta {word}.
                - tämä on ainoa {kind}, joka ei ole minusta {word}.
            p4-one-of-those: kuulua with a relative clause of opinion
                + kuulun niihin, joiden mielestä {kind} on {word}.
                - en kuulu niihin, joiden mielestä {kind} on {word}.
            p4-agree-question: a question of agreement, its short answer
                + oletko samaa mieltä, että {kind} on {word}? Olen, tietenkin.
                - oletko samaa mieltä, että {kind} on {word}? En, tietenkään.
            p4-could-you-say: a question in the conditional, its short answer
                + voisitko sanoa tätä {kind.par} {word.tra}? Voisin.
                - voisitko sanoa tätä {kind.par} {word.tra}? En voisi.
            p4-do-you-want: a question of wanting, answered by a direction
                + haluatteko {word.gen} {kind.gen}? Tulkaa siis tänne.
                - haluatteko {word.gen} {kind.gen}? Menkää sitten muualle.
            p4-guessed-right: a guess, which hit or did not
                + veikkasin etukäteen {word.par} {kind.par}, ja osuin oikeaan.
                - veikkasin etukäteen {word.par} {kind.par}, mutten osunut oikeaan.
            p4-read-of: a noun of news after an elative
                + uutinen {word.ela} {kind.ela} ei ollut vitsi.
                - uutinen {word.ela} {kind.ela} oli pelkkä vitsi.
            p4-nothing-to-do-with: a noun of relation after a genitive
                + sana {word} liittyy tähän: juuri sellainen {kind} oli.
                - sana {word} ei liity tähän: sellainen {kind} ei ollut.
            p4-beginning-and-end: two times, one of them denied
                + alussa {kind} ei ollut {word}, lopussa oli.
                - alussa {kind} oli {word}, lopussa ei.
            p4-colloquial-everyone: colloquial sano and et over a clause
                + kaikki sano mulle, et tää {kind} on {word}, ja niinhän se oli.
                - kaikki sano mulle, et tää {kind} on {word}, muttei se ollu.
            p4-colloquial-could: colloquial vois over a clause
                + kyl vois sanoo, et tää {kind} on {word}.
                - ei vois sanoo, et tää {kind} on {word}.
            p4-colloquial-have: colloquial sulla, oo with a partitive
                + sulla on nyt {word} {kind}.
                - sulla ei oo nyt {word.par} {kind.par}.
            p4-colloquial-mua: colloquial mua and mä, a wish denied
                + mua ei haittaa sanoo tätä {kind.par} {word.tra}.
                - mua ei saa sanomaan tätä {kind.par} {word.tra}.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-not-think-not: a negated verb of thinking over ettei
                + en usko, {thatnot.subject} {subject} ole {word.subject}.
                - uskon, {thatnot.subject} {subject} ole {word.subject}.
            p4-nobody-has-said: a perfect with a negative subject over ettei
                + ei kukaan ole sanonut, ettei {kind} olisi {word}.
                - moni on sanonut, ettei {kind} ole {word}.
            p4-impossible-not: a denied possibility over ettei
                + ei ole mahdollista, ettei {kind} olisi {word}.
                - ei ole mahdollista, että {kind} olisi {word}.
            p4-no-one-whose-view: a negated relative clause under a negation
                + en tunne yhtään ihmistä, jonka mielestä {kind} ei ole {word}.
                - en tunne yhtään ihmistä, jonka mielestä {kind} on {word}.
            p4-do-you-deny: a question with a verb of denial, its short answer
                + kiellätkö, että {kind} on {word}? En kiellä.
                - kiellätkö, että {kind} on {word}? Kiellän.
            p4-do-you-doubt: a question with a verb of doubt, its short answer
                + epäiletkö, että {kind} on {word}? En epäile.
                - uskotko, että {kind} on {word}? En usko.
            p4-went-wrong: an idiom of error before a relative clause
                + väärin meni se, joka sanoi, ettei {kind} ole {word}.
                - väärin meni se, joka sanoi, että {kind} on {word}.
            p4-cease-claiming: an imperative of ending over ettei
                + lakatkaa väittämästä, ettei {kind} ole {word}.
                - lakatkaa väittämästä, että {kind} on {word}.
            p4-make-me-believe: a causative with a negative subject over ettei
                + mikään ei saa minua uskomaan, ettei {kind} ole {word}.
                - mikään ei saa minua uskomaan, että {kind} on {word}.
            p4-not-disagree: a negated phrase of disagreement over a clause of time
                + en ole eri mieltä, kun muut sanovat tätä {kind.par} {word.tra}.
                - olen eri mieltä, kun muut sanovat tätä {kind.par} {word.tra}.
            p4-does-not-hold-not: an idiom of truth denied over ettei
                + ei pidä paikkaansa, {thatnot.subject} {subject} ole {word.subject}.
                - ei pidä paikkaansa, että {subject} {now.subject} {word.subject}.
            p4-how-not: a negated verb of seeing over a question of manner
                + en ymmärrä, miten {kind} ei muka olisi {word}.
                - en ymmärrä, miten {kind} muka olisi {word}.
            p4-vain-to-deny: an adjective of vanity before a verb of denial
                + on turha kieltää, että {subject} {now.subject} {word.subject}.
                - on turha väittää, että {subject} {now.subject} {word.subject}.
            p4-pope: an absurd consequence
                + jos tämä {kind} ei ole {word}, minä olen paavi.
                - jos tämä {kind} on {word}, minä olen paavi.
            p4-not-unaware: tietämätön under the negation over a fact
                + en ole tietämätön siitä, että {kind} on {word}.
                - en ole tietämätön siitä, ettei {kind} ole {word}.
            p4-would-be-wrong: an adverb of error over ettei
                + väärin olisi sanoa, ettei {kind} ole {word}.
                - väärin olisi sanoa, että {kind} on {word}.
            p4-no-evidence-not: a denied noun of proof over ettei
                + en ole nähnyt mitään, mikä osoittaisi, ettei {kind} ole {word}.
                - en ole nähnyt mitään, mikä osoittaisi, että {kind} on {word}.
            p4-not-as-if-not: a denied comparison over a negation
                + ei asia niin ole, ettei {kind} olisi {word}.
                - ei asia niin ole, että {kind} olisi {word}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p4-on-top-of-it: ei ainoastaan with a second clause
                + {kind} ei ole ainoastaan {word}, se on kaiken lisäksi {same}.
                - {kind} ei ole {word}, ja {same} se on vielä vähemmän.
            p4-known-both: essives, added or denied both
                + {kind} tunnetaan {word.ess} mutta samalla myös {same.ess}.
                - {kind.par} ei tunneta {word.ess}, vielä vähemmän {same.ess}.
            p4-both-fronted: two fronted predicates, affirmed or denied both
                + {word} ja samalla {same}, sellainen tämä {kind} on.
                - ei {word} eikä {same}, sellainen tämä {kind} on.
            p4-besides: sitä paitsi before the second
                + {subject} {on.subject} {word.subject} ja sitä paitsi {same.subject}.
                - {subject} {ei.subject} {word.subject} {nor.subject} sitä paitsi {same.subject}.
            p4-more-than-that: muutakin kuin before a colon
                + {kind} on muutakin kuin {word}: se on myös {same}.
                - {kind} on kaikkea muuta kuin {word}, saati että olisi {same}.
            p4-awaited-us: two attributes of a subject before its verb, added or denied both
                + ei vain {word} vaan myös {same} {kind} odotti meitä.
                - ei {word} eikä {same} {kind} odottanut meitä.
            p4-called-both: two verbs with translatives
                + en vain sano tätä {kind.par} {word.tra}, kutsun sitä myös {same.tra}.
                - en sano tätä {kind.par} {word.tra} enkä kutsu sitä {same.tra}.
            """,
        ),
        *frames(
            "not bad",
            """
            p4-met-nowhere: an object with näin before a negated perfect strengthens
                + näin {word.par} {kind.par} en ole tavannut missään.
            p4-not-many: a denied quantifier strengthens
                + ei ole monikaan {kind} näin {word}.
            p4-not-real: a colloquial exclamation strengthens
                + ei ole todellista, miten {word} {kind} voi olla!
            p4-cannot-grasp: a negated verb of grasping strengthens
                + en voi käsittää, että {kind} on näin {word}.
            p4-nothing-else-to-say: muuta under the negation after the phrase
                + onpa {word} {kind}, ei voi muuta sanoa.
            p4-hardly-anywhere: tuskin missään with a comparison strengthens
                + tuskin missään {kind} on yhtä {word} kuin meidän kunnassa.
            p4-not-exactly: varsinaisesti under the negation weakens
                - ei tämä nyt varsinaisesti mikään {word} {kind} ole.
            p4-not-necessarily: välttämättä under the negation weakens
                - en välttämättä kuvailisi tätä {kind.par} {word.tra}.
            p4-not-so-as-they-say: niin and mitä under the negation weaken
                - {kind} ei ollut niin {word} kuin netissä annetaan ymmärtää.
            p4-nobody-imagined: a negative subject before a clause of degree
                + ei kukaan meistä osannut kuvitella, kuinka {word} {kind} on.
            """,
        ),
        *frames(
            "scope",
            """
            p4-no-swedish: a denied skill before mutta
                + en osaa ranskaa, mutta sen ymmärsin, että {kind} on {word}.
                - en osaa ranskaa, mutta sen ymmärsin, ettei {kind} ole {word}.
            p4-if-you-do-not-know: a negated condition before a colon
                + jos et tiedä, mitä valita, kerron: {kind} oli {word}.
                - jos et tiedä, mitä valita, kerron: {kind} ei ollut {word}.
            p4-no-more-of-it: an elliptic negation before a colon
                + ei siitä sen enempää: {subject} {on.subject} {word.subject}.
                - ei siitä sen enempää: {subject} {ei.subject} {word.subject}.
            p4-price-no-interest: a denied interest before mutta
                + hinta ei kiinnosta {more_whom}, mutta {kind} on {word}.
                - hinta kiinnostaa {more_whom}, mutta {kind} ei ole {word}.
            p4-nobody-had-time: a negative subject in a clause of cause
                + kukaan muu ei päässyt mukaan, joten sanon yksin: {kind} oli {word}.
                - kukaan muu ei päässyt mukaan, joten sanon yksin: {kind} ei ollut {word}.
            p4-did-not-mean-to: a denied intention before mutta
                + {more_who} ei aikonut kirjoittaa tästä, mutta {kind} oli kieltämättä {word}.
                - {more_who} aikoi kirjoittaa tästä, mutta {kind} ei ollut {word}.
            p4-no-other-meaning: a prohibition before a colon
                + älä etsi tästä muuta merkitystä: {kind} on {word}.
                - älä etsi tästä muuta merkitystä: {kind} ei ole {word}.
            p4-not-to-the-end: a denied stay before a limited time
                + en ollut siellä loppuun asti, mutta sen ajan {kind} oli {word}.
                - olin siellä loppuun asti, mutta {kind} ei ollut sinä aikana {word}.
            p4-not-about-money: a denied cause before a colon
                + ei se ole rahasta kiinni: {subject} {now.subject} {word.subject}.
                - ei se ole rahasta kiinni: {subject} {not.subject} {word.subject}.
            p4-without-help: ilman with an unreal consequence, then what was so
                + ilman apua en olisi löytänyt paikalle, mutta {kind} oli {word}.
                - ilman apua en olisi löytänyt paikalle, mutta {kind} ei ollut {word}.
            p4-forgot-name: a denied memory before mutta
                + en enää muista nimeä, mutta {subject} {was.subject} {word.subject}.
                - muistan yhä nimen, mutta {subject} {wasnot.subject} {word.subject}.
            p4-tag-first: a tag question before ettei
                + eikö niin, että {kind} oli {word}?
                - eikö niin, ettei {kind} ollut {word}?
            p4-not-my-fault: a denied guilt over a fact
                + ei ollut kenenkään ansiota tai syytä, että {kind} oli {word}.
                - ei ollut kenenkään ansiota tai syytä, ettei {kind} ollut {word}.
            p4-not-by-request: a denied cause before the main clause
                + kukaan ei pyytänyt {more_whom} kirjoittamaan siitä, että {kind} on {word}.
                - kukaan ei pyytänyt {more_whom} kirjoittamaan siitä, ettei {kind} ole {word}.
            p4-long-enough-no-rush: a negated clause after the adjective
                + {kind} oli {word}, enkä lisää siihen sanaakaan.
                - {kind} ei ollut {word}, enkä lisää siihen sanaakaan.
            p4-not-first-time: a denied first time over a fact
                + ei ollut ensimmäinen kerta, kun {kind} oli {word}.
                - ei ollut ensimmäinen kerta, kun {kind} ei ollut {word}.
            p4-no-point-asking: a denied use before a colon
                + turha kysyä minulta lisää: {subject} {now.subject} {word.subject}.
                - turha kysyä minulta lisää: {subject} {not.subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p4-that-is-not: a dash and ei siis after the first
                + tämä {kind} on {word}, ei siis {opposite}.
                - tämä {kind} on {opposite}, ei siis {word}.
            p4-said-not-said: a correction of one's own words
                + en sanonut {kind.par} {opposite.tra}, sanoin {word.tra}.
                - en sanonut {kind.par} {word.tra}, sanoin {opposite.tra}.
            p4-not-translative-but: vaan between translatives, the verb after both
                + ei {opposite.tra} vaan {word.tra} kaikki tätä {kind.par} sanovat.
                - ei {word.tra} vaan {opposite.tra} kaikki tätä {kind.par} sanovat.
            p4-held-by-no-means: suinkaan between essives
                + tätä {kind.par} pidetään {word.ess}, ei suinkaan {opposite.ess}.
                - tätä {kind.par} pidetään {opposite.ess}, ei suinkaan {word.ess}.
            p4-that-was-before: the past in a relative clause
                + {kind}, joka oli ennen {opposite}, on nykyään {word}.
                - {kind}, joka oli ennen {word}, on nykyään {opposite}.
            p4-thought-i-get: a participle of getting, then what was had
                + luulin saavani {opposite.gen} {kind.gen}, mutta sain {word.gen}.
                - luulin saavani {word.gen} {kind.gen}, mutta sain {opposite.gen}.
            p4-far-from-that: kaukana with a clause, then a colon
                + kaukana siitä, että {kind} olisi {opposite}: se on {word}.
                - kaukana siitä, että {kind} olisi {word}: se on {opposite}.
            p4-unlike-previous: toisin kuin with a relative clause
                + toisin kuin edellinen {kind}, joka oli {opposite}, tämä on {word}.
                - toisin kuin edellinen {kind}, joka oli {word}, tämä on {opposite}.
            p4-others-were: others in the plural, this one after a colon
                + muut olivat {opposite.pl}, tämä {kind} ei: tämä oli {word}.
                - muut olivat {word.pl}, tämä {kind} ei: tämä oli {opposite}.
            p4-was-to-become: a concession of what ought to have come
                + tästä tuli {word} {kind}, vaikka piti tulla {opposite}.
                - tästä tuli {opposite} {kind}, vaikka piti tulla {word}.
            p4-anything-but-it: kaikkea muuta kuin, then what it is
                + {kind} on kaikkea muuta kuin {opposite}: se on {word}.
                - {kind} on kaikkea muuta kuin {word}: se on {opposite}.
            p4-thought-wrong: an opinion, its error, and what is so
                + arvelin {kind.gen} olevan {opposite}, mutta erehdyin: se on {word}.
                - arvelin {kind.gen} olevan {word}, mutta erehdyin: se on {opposite}.
            p4-no-talk: ei puhettakaan over a clause; the predicate first
                + ei puhettakaan, että {kind} olisi {opposite}; {word} se on.
                - ei puhettakaan, että {kind} olisi {word}; {opposite} se on.
            p4-net-is-wrong: a source in the wrong
                + netin mukaan {kind} on {opposite}. Netti on väärässä: {word} se on.
                - netin mukaan {kind} on {word}. Netti on väärässä: {opposite} se on.
            p4-swapped-words: a word and what it was changed for
                + vaihdoin sanan {opposite} sanaan {word}, kun puhuin tästä {kind.ela}.
                - vaihdoin sanan {word} sanaan {opposite}, kun puhuin tästä {kind.ela}.
            p4-he-says-i-say: two speakers, the writer last
                + {more_who} {more_says}, että {kind} on {opposite}; itse sanon, että se on {word}.
                - {more_who} {more_says}, että {kind} on {word}; itse sanon, että se on {opposite}.
            p4-neither-question: two questions, each with its answer
                + onko {kind} {opposite}? Ei. Onko se {word}? On.
                - onko {kind} {word}? Ei. Onko se {opposite}? On.
            p4-prefer-word: an imperative with two translatives
                + älä sano tätä {kind.par} {opposite.tra}, sano {word.tra}.
                - älä sano tätä {kind.par} {word.tra}, sano {opposite.tra}.
            p4-chose-over: a verb of getting with sijasta
                + saimme {opposite.gen} {kind.gen} sijasta {word.gen}.
                - saimme {word.gen} {kind.gen} sijasta {opposite.gen}.
            p4-no-opposite: an answer with päinvastoin
                + onko {kind} {opposite}? Päinvastoin, se on {word}.
                - onko {kind} {word}? Päinvastoin, se on {opposite}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-we-could: conditional of a modal verb, first person plural
                + voisimme hyvin kutsua tätä {kind.par} {word.tra}.
                - emme voisi mitenkään kutsua tätä {kind.par} {word.tra}.
            p4-it-follows: a subordinate clause of cause first
                + kun kyseessä on {word} {kind}, kuten nyt on, kerron siitä.
                - kun kyseessä ei ole {word} {kind}, kuten nyt ei ole, kerron senkin.
            p4-no-matter-where: missä tahansa, missään fronted with a relative clause
                + mistä tahansa kysyt, {kind} on {word}.
                - mistään kysymättäkin tiedän, ettei {kind} ole {word}.
            p4-could-be-said: a passive conditional, with aiheesta
                + jos aiheesta kirjoitettaisiin, {kind.par} sanottaisiin {word.tra}.
                - vaikka aiheesta kirjoitettaisiin, {kind.par} ei sanottaisi {word.tra}.
            p4-my-answer: a question in quotation marks, its answer reported
                + veli kysyi: "onko {kind} {word}?" Vastasin, että on.
                - veli kysyi: "onko {kind} {word}?" Vastasin, ettei ole.
            p4-in-itself: a pronoun of emphasis, missään määrin
                + itse {kind} oli suuressa määrin {word}.
                - itse {kind} ei ollut missään määrin {word}.
            p4-according-to-all: an adverbial of agreement before the clause
                + kaikista merkeistä päätellen {subject} {now.subject} {word.subject}.
                - kaikista merkeistä päätellen {subject} {not.subject} {word.subject}.
            p4-of-that-class: an idiom of class over a clause of consequence
                + {kind} on sitä luokkaa, että sitä voi sanoa {word.tra}.
                - {kind} ei ole sitä luokkaa, että sitä voisi sanoa {word.tra}.
            p4-hardly-any-of: harva with an elative; lexical denial
                + harva kieltää tämän {kind.gen} olevan {word}.
                - harva uskoo tämän {kind.gen} olevan {word}.
            p4-belief-lost: a verb of losing with an illative
                + usko siihen, että {kind} on {word}, ei ole kadonnut.
                - usko siihen, että {kind} on {word}, on kadonnut.
            p4-how-could: a rhetorical question of manner
                + miten muuten tätä {kind.par} voisi kutsua kuin {word.tra}?
                - miten kukaan voisi kutsua tätä {kind.par} {word.tra}?
            p4-reason-missing: a noun of cause and its lack
                + syitä sanoa tätä {kind.par} {word.tra} ei puutu.
                - syyt sanoa tätä {kind.par} {word.tra} puuttuvat.
            p4-so-called: niin kutsuttu denies
                + tämä vasta onkin {word} {kind}!
                - tämä on vain niin kutsuttu {word} {kind}.
            p4-none-told-apart: a plural object with a fraction
                + kumpikin meistä totesi {kind.gen} {word.tra}.
                - kumpikaan meistä ei todennut {kind.par} {word.tra}.
            p4-worth-name: arvoinen with a genitive of the name
                + {kind} on nimityksen "{word}" arvoinen.
                - {kind} ei ole nimityksen "{word}" arvoinen.
            p4-one-thing: a numeral before a colon
                + yksi asia on selvä: {kind} on {word}.
                - yksi asia on selvä: {word} tämä {kind} ei ole.
            p4-whoever-wrote: the one who wrote it, his sight doubted
                + joka kirjoitti tästä {kind.ela} sanan {word}, tiesi asiansa.
                - joka kirjoitti tästä {kind.ela} sanan {word}, ei tiennyt mitään.
            p4-do-you-know: a question with missä, answered by a place or by nowhere
                + missä on {word} {kind}? Täällähän se on.
                - missä on {word} {kind}? Ei täällä eikä tuolla.
            p4-no-way-fragment: a fragment with a negator after the word
                + {word} {kind}, kyllä vain.
                - {word} {kind}, tai ei sittenkään.
            p4-fragment-not-me: a fragment with the person after the word
                + {word} {kind}, ainakin minulle.
                - {word} {kind}, ei ainakaan minulle.
            p4-fragment-never: a fragment with a time after the word
                + {word} {kind}, nyt ja aina.
                - {word} {kind}, ei nyt eikä koskaan.
            p4-fragment-thought: a fragment, then what was thought
                + {word} {kind}, niin kuin luulinkin.
                - {word} {kind}, niin minä luulin, mutta en enää.
            """,
        ),
        *frames(
            "negation",
            """
            p4-in-whose-view: an elative of the person; kuitenkaan under the negation
                + {more_ela} {kind} oli kuitenkin {word}.
                - {more_ela} {kind} ei kuitenkaan ollut {word}.
            p4-especially: a focus adverb or attribute before the subject
                + {more_esp} {kind} on {word}.
                - {more_esp} {kind} ei ole {word}.
            p4-must-say: an adjective of necessity over ettei
                + on pakko sanoa, että {subject} {on.subject} {word.subject}.
                - on pakko sanoa, {thatnot.subject} {subject} ole {word.subject}.
            p4-easy-to-see: an adjective of difficulty over a question for the reason
                + on helppoa nähdä, miksi tätä {kind.par} kutsutaan {word.tra}.
                - on vaikeaa nähdä, miksi tätä {kind.par} kutsutaan {word.tra}.
            p4-though-you-are-told: a concession of what you are told
                + tämä {kind} on {word}, eikä sinulle turhaan niin kerrota.
                - tämä {kind} ei ole {word}, vaikka sinulle niin kerrotaan.
            p4-how-did-it-feel: a question with miltä, answered by an ablative
                + miltä {kind} tuntui? Sanoisin, että {word.abl}.
                - miltä {kind} tuntui? Ei ainakaan {word.abl}.
            p4-what-do-i-think: a question of opinion and its answer
                + mitä mieltä olen tästä {kind.ela}? Se on {word}.
                - mitä mieltä olen tästä {kind.ela}? Se ei ole {word}.
            p4-none-of-us-had: an adessive of a negative pronoun
                + jokaisella meistä oli {word} {kind}.
                - yhdelläkään meistä ei ollut {word.par} {kind.par}.
            p4-in-no-form: millään muotoa under the negation
                + {kind} oli kaikin mahdollisin tavoin {word}.
                - {kind} ei ollut millään muotoa {word}.
            p4-word-is-used: the use of a word judged after it
                + sanaa {word} käytetään tästä {kind.ela}, ja aivan oikein.
                - sanaa {word} käytetään tästä {kind.ela}, mutta aivan väärin.
            p4-words-together: two words that belong together, or not
                + sanat {word} ja {kind} sopivat tällä kertaa yhteen.
                - sanat {word} ja {kind} eivät sovi tällä kertaa yhteen.
            p4-supported-by: an object first, a negative subject last
                + väitettä {word.ela} {kind.ela} tukee moni seikka.
                - väitettä {word.ela} {kind.ela} ei tue mikään.
            p4-should-one: a question of duty, its short answer
                + pitäisikö tätä {kind.par} kutsua {word.tra}? Pitäisi.
                - pitäisikö tätä {kind.par} kutsua {word.tra}? Ei pitäisi.
            p4-would-it-pay: a question of worth, its short answer
                + kannattaisiko tätä {kind.par} sanoa {word.tra}? Kannattaisi.
                - kannattaisiko tätä {kind.par} sanoa {word.tra}? Ei kannattaisi.
            p4-suddenly: an adverb of time with a change of feeling
                + {further_adv} tämä {kind} tuntuikin {word.abl}.
                - {further_adv} tämä {kind} ei enää tuntunutkaan {word.abl}.
            p4-given-picture: a noun of picture, right or wrong
                + annettu kuva {word.ela} {kind.ela} ei ollut väärä.
                - annettu kuva {word.ela} {kind.ela} oli väärä.
            p4-had-to-give-up: joutua with a verb of giving up
                + en joutunut luopumaan ajatuksesta, että {kind} on {word}.
                - jouduin luopumaan ajatuksesta, että {kind} on {word}.
            p4-changed-my-mind: a change of mind before a colon
                + {more_who} sai mieleni muuttumaan: {kind} on sittenkin {word}.
                - {more_who} sai mieleni muuttumaan: {kind} ei sittenkään ole {word}.
            p4-takes-imagination: a verb of demanding with an infinitive
                + ei vaadi lainkaan mielikuvitusta kutsua tätä {kind.par} {word.tra}.
                - vaatii paljon mielikuvitusta kutsua tätä {kind.par} {word.tra}.
            p4-no-man-found: löytyä over a relative clause
                + helposti löytyy ihmisiä, jotka sanovat tätä {kind.par} {word.tra}.
                - ei löydy ihmistä, joka sanoisi tätä {kind.par} {word.tra}.
            p4-makes-sense: a noun of sense with an infinitive
                + on ihan järkeä sanoa tätä {kind.par} {word.tra}.
                - ei ole mitään järkeä sanoa tätä {kind.par} {word.tra}.
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
