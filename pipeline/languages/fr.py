"""French: spaCy's blank tokenizer, lower case; agreement, and elision by finish."""

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

load = spacy_loader("fr", normalise)

_CONTRACTED = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
# No noun or adjective of this record begins with the h that forbids elision.
_SILENT = "[aeiouhàâéèêëîïôûùœ]"


def finish(sentence: str) -> str:
    """Contract preposition and article, elide before a vowel or h, and write capitals."""
    sentence = re.sub(r"\b(?:de|à) les?(?= )", lambda m: _CONTRACTED[m[0]], sentence)
    sentence = re.sub(rf"\bce (?={_SILENT})", "cet ", sentence)
    sentence = re.sub(rf"\b(l)a (?={_SILENT})", r"\1'", sentence)
    sentence = re.sub(
        rf"\b(?<!-)((?:jusq|lorsq|puisq|q)u|[djlmnst])e (?={_SILENT})", r"\1'", sentence
    )
    return re.sub(r"(^|[.?!] )(« )?(\w)", lambda m: m[1] + (m[2] or "") + m[3].upper(), sentence)


# Forms: m, f, mp and fp, for gender and number; the bare word is masculine singular.

_FEMININE = {
    "beau": "belle",
    "coquet": "coquette",
    "douillet": "douillette",
    "frais": "fraîche",
    "gentil": "gentille",
    "nul": "nulle",
}
_PLURAL = {"beau": "beaux", "banal": "banals", "bancal": "bancals"}
_ENDINGS = (("eux", "euse"), ("if", "ive"), ("on", "onne"), ("el", "elle"), ("er", "ère"))


def adjective(word: str) -> Word:
    """Give an adjective its forms: bon, bonne; heureux, heureuse; génial, géniaux; fade."""
    feminine = _FEMININE.get(word) or (word if word.endswith("e") else f"{word}e")
    for masculine, ending in _ENDINGS:
        if word.endswith(masculine):
            feminine = word.removesuffix(masculine) + ending
    plural = word if word[-1] in "sx" else f"{word}s"
    if word.endswith("al"):
        plural = f"{word[:-1]}ux"
    return Word(word, m=word, f=feminine, mp=_PLURAL.get(word, plural), fp=f"{feminine}s")


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons."""
    return Word(singular, m=singular, f=singular, mp=plural, fp=plural)


def agreeing(m: str, f: str, mp: str, fp: str) -> Word:
    """Give a pronoun or a determiner its forms."""
    return Word(m, m=m, f=f, mp=mp, fp=fp)


def gendered(masculine: str, feminine: str) -> Word:
    """Give a determiner its forms in the singular."""
    return Word(masculine, m=masculine, f=feminine)


# The second half of a negation, not ne: speech drops ne (c'est pas bon), and alone it may deny
# nothing (plus vite que je ne pensais) or only restrict (ne … que). Not plus, personne and point,
# which are also more, a person and a full stop; not nul, which is also rubbish.
NEGATORS = frozenset("pas jamais rien guère ni sans aucun aucune aucunement nullement".split())
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. - mais pourtant cependant quoique tandis car".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        bon mauvais: any, film, book, food, staff
        excellent exécrable: any, film, book, food, staff
        magnifique affreux: any, film, place
        merveilleux épouvantable: any, film, book, place
        formidable lamentable: any, film, book, staff
        fantastique désastreux: any, film, book
        parfait catastrophique: any, film, book
        génial nul: film, book
        agréable désagréable: any, place, staff
        beau laid: place, furniture
        drôle ennuyeux: film, book
        passionnant assommant: film, book
        captivant soporifique: film, book
        original banal: film, book
        crédible invraisemblable: film, book
        intelligent stupide: film, book
        profond superficiel: film, book
        subtil lourd: film, book
        émouvant insipide: film, book
        brillant médiocre: any, film, book
        cohérent décousu: film, book
        convaincant décevant: any, film, book
        délicieux dégoûtant: food
        savoureux fade: food
        succulent immangeable: food
        frais avarié: food
        goûteux infect: food
        propre sale: place
        confortable inconfortable: place, furniture
        calme bruyant: place
        lumineux sombre: place
        spacieux étroit: place
        accueillant sinistre: place
        élégant vétuste: place
        moderne démodé: thing, furniture
        sûr dangereux: thing
        utile inutile: thing
        pratique encombrant: thing, furniture
        solide fragile: thing, furniture
        fiable défectueux: thing
        performant obsolète: thing
        robuste bancal: furniture
        aimable antipathique: staff
        attentif inattentif: staff
        compétent incompétent: staff
        poli impoli: staff
        serviable indifférent: staff
        sympathique hostile: staff
        professionnel négligent: staff
        efficace inefficace: staff, thing
        courtois grossier: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        admirable déplorable: any, film, book
        splendide horrible: any, film, place
        superbe atroce: any, film, book
        remarquable navrant: any, film, book
        impeccable minable: place
        charmant insupportable: place, staff
        fascinant fastidieux: film, book
        palpitant monotone: film, book
        prenant pénible: film, book
        touchant ridicule: film, book
        amusant lassant: film, book
        inventif convenu: film, book
        réussi raté: film, book, food
        exquis répugnant: food
        appétissant écœurant: food
        raffiné indigeste: food
        coquet sordide: place
        douillet crasseux: place
        paisible lugubre: place
        polyvalent inutilisable: thing
        ergonomique malcommode: thing
        résistant défaillant: thing
        ravissant disgracieux: place, furniture
        cordial revêche: staff
        prévenant arrogant: staff
        chaleureux glacial: staff
        souriant maussade: staff
        diligent paresseux: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": nouns(m="le résultat, l'ensemble", f="l'expérience, la visite"),
    "film": nouns(
        m="le film, le scénario",
        f="l'histoire, la série",
        mp="les dialogues",
        fp="les dernières scènes",
    ),
    "book": nouns(
        m="le livre, le roman",
        f="l'intrigue, la biographie",
        mp="les premiers chapitres",
        fp="les dernières pages",
    ),
    "food": nouns(
        m="le dessert, le plat du jour", f="la soupe, la viande", mp="les plats", fp="les entrées"
    ),
    "place": nouns(
        m="l'hôtel, le salon", f="la chambre, la salle", mp="les appartements", fp="les chambres"
    ),
    "staff": nouns(
        m="le serveur, le personnel", f="la vendeuse", mp="les serveurs", fp="les vendeuses"
    ),
    "thing": nouns(
        m="l'appareil, l'aspirateur",
        f="la machine, l'imprimante",
        mp="les écouteurs",
        fp="les machines",
    ),
    "furniture": nouns(
        m="le canapé, le fauteuil", f="la banquette", mp="les fauteuils", fp="les chaises"
    ),
}
KINDS = {
    "any": nouns(m="résultat", f="expérience"),
    "film": nouns(m="film, scénario", f="histoire, série"),
    "book": nouns(m="roman, livre", f="intrigue"),
    "food": nouns(m="dessert, plat", f="soupe"),
    "place": nouns(m="hôtel, salon", f="chambre"),
    "staff": nouns(m="serveur", f="vendeuse"),
    "thing": nouns(m="appareil, aspirateur", f="machine"),
    "furniture": nouns(m="canapé, fauteuil", f="banquette"),
}
SLOTS = {
    "est": (verb("est", "sont"), verb("était", "étaient")),
    "reste": (verb("est", "sont"),),
    "soit": (verb("soit", "soient"),),
    "semble": (verb("semble", "semblent"), verb("paraît", "paraissent")),
    "a": (verb("a", "ont"),),
    "aura": (verb("aura", "auront"),),
    "évite": (verb("évite", "évitent"),),
    "laisse": (verb("laisse", "laissent"),),
    "manque": (verb("manque", "manquent"),),
    "passe": (verb("passe", "passent"),),
    "remplit": (verb("remplit", "remplissent"),),
    "son": (verb("son", "leur"),),
    "il": (agreeing("il", "elle", "ils", "elles"),),
    "ilest": (agreeing("il est", "elle est", "ils sont", "elles sont"),),
    "le": (agreeing("le", "la", "les", "les"),),
    "un": (gendered("un", "une"),),
    "dun": (gendered("d'un", "d'une"),),
    "aucun": (gendered("aucun", "aucune"),),
    "vraiment": ("vraiment", "franchement", "réellement"),
    "trop": ("vraiment", "franchement", "spécialement"),
    "nullement": ("nullement", "aucunement"),
    "pas": ("pas du tout", "absolument pas", "vraiment pas"),
    "trouve": ("trouve", "trouvais"),
    "crois": ("crois", "pense"),
    "tous": ("tout le monde", "chacun", "ma famille"),
    "personne": ("personne", "aucun de nous", "presque personne"),
    "doute": ("sans aucun doute", "sans le moindre doute", "sans conteste"),
    "oui": ("et comment", "tout à fait", "absolument"),
    "non": ("pas du tout", "jamais de la vie", "loin de là"),
    "fait": ("réservé", "téléphoné", "insisté", "attendu longtemps"),
}
CONTEXTS = (
    "Nous y sommes allés samedi.",
    "C'était la deuxième fois.",
    "Ma sœur est venue aussi.",
    "Cela s'est passé en mars.",
    "J'étais avec un ami.",
    "Le trajet a duré une demi-heure.",
    "Je raconte les choses comme je les ai vues.",
    "Nous n'avions rien préparé.",
    "Je n'écris jamais d'avis.",
    "Il n'y avait personne d'autre.",
    "Je ne savais pas à quoi m'attendre.",
    "Personne ne m'avait parlé de cela.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: ne and pas around the verb
            + {subject} {est.subject} {word.subject}.
            - {subject} ne {est.subject} pas {word.subject}.
        degree: a degree adverb between pas and adjective
            + {subject} {est.subject} {vraiment} {word.subject}.
            - {subject} ne {est.subject} pas {trop} {word.subject}.
        attribute: attributive adjective after its noun
            + c'est {un.kind} {kind} {vraiment} {word.kind}.
            - ce n'est pas {un.kind} {kind} {trop} {word.kind}.
        never: ne and jamais
            + {subject} {est.subject} toujours {word.subject}.
            - {subject} ne {est.subject} jamais {word.subject}.
        no-longer: ne and plus
            + {subject} {est.subject} encore {word.subject}.
            - {subject} ne {est.subject} plus {word.subject}.
        hardly: ne and guère
            + {subject} {est.subject} assez {word.subject}.
            - {subject} ne {est.subject} guère {word.subject}.
        seem: another copula
            + {subject} {semble.subject} {word.subject}.
            - {subject} ne {semble.subject} pas {word.subject}.
        find: object complement
            + je {trouve} {subject} {word.subject}.
            - je ne {trouve} pas {subject} {word.subject}.
        found: the auxiliary between ne and pas
            + j'ai trouvé {subject} {word.subject}.
            - je n'ai pas trouvé {subject} {word.subject}.
        nobody: negative subject before ne
            + {tous} juge {subject} {word.subject}.
            - {personne} ne juge {subject} {word.subject}.
        raising: negation raised out of the clause it denies; subjunctive under it
            + je {crois} que {subject} {est.subject} {word.subject}.
            - je ne {crois} pas que {subject} {soit.subject} {word.subject}.
        something: indefinite pronoun with de and a masculine adjective
            + {subject} {a.subject} quelque chose de {word.m}.
            - {subject} ne {a.subject} rien de {word.m}.
        all-I-saw: negative subject far from the adjective
            + tout ce que j'ai vu était {word.m}.
            - rien de ce que j'ai vu n'était {word.m}.
        without: sans with an infinitive
            + {subject} {remplit.subject} {son.subject} rôle tout en étant {word.subject}.
            - {subject} {remplit.subject} {son.subject} rôle sans être {word.subject}.
        answer: the denial follows, in an answer
            + est-ce que {subject} {est.subject} {word.subject} ? oui.
            - est-ce que {subject} {est.subject} {word.subject} ? non.
        answer-long: the denial follows, with a pronoun for the adjective
            + {word.subject} ? oui, {subject} le {est.subject}.
            - {word.subject} ? non, {subject} ne le {est.subject} pas.
        neither-nor: ne with ni and ni
            + {subject} {est.subject} à la fois {word.subject} et {same.subject}.
            - {subject} ne {est.subject} ni {word.subject} ni {same.subject}.
        far-from: denial without a negative word
            + {subject} {est.subject} tout à fait {word.subject}.
            - {subject} {est.subject} loin d'être {word.subject}.
        at-all: strengthened pas
            + {subject} {est.subject} absolument {word.subject}.
            - {subject} ne {est.subject} {pas} {word.subject}.
        no-means: negative adverb of manner
            + {subject} {est.subject} effectivement {word.subject}.
            - {subject} ne {est.subject} {nullement} {word.subject}.
        true: truth of a clause denied; subjunctive under it
            + il est vrai que {subject} {est.subject} {word.subject}.
            - il n'est pas vrai que {subject} {soit.subject} {word.subject}.
        can-say: negator in the main clause; subjunctive under it
            + on peut dire que {subject} {est.subject} {word.subject}.
            - on ne peut pas dire que {subject} {soit.subject} {word.subject}.
        because: subordinate clause
            + je le raconte parce que {subject} {est.subject} {word.subject}.
            - je le raconte parce que {subject} ne {est.subject} pas {word.subject}.
        none: negative determiner
            + j'ai trouvé là plus {dun.kind} {kind} {vraiment} {word.kind}.
            - je n'ai trouvé là {aucun.kind} {kind} {vraiment} {word.kind}.
        spoken: pas without ne, as in speech
            + {subject}, pour tout dire, {il.subject} {reste.subject} {word.subject}.
            - {subject}, pour tout dire, {il.subject} {reste.subject} pas {word.subject}.
        and-how: elliptical question, denied after it
            + {subject} {word.subject} ? {oui} !
            - {subject} {word.subject} ? {non} !
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negations cancel across a clause
            + on ne peut pas dire que {subject} ne {soit.subject} pas {word.subject}.
            - on peut dire que {subject} ne {est.subject} pas {word.subject}.
        not-true-not: two negations cancel across a clause
            + il n'est pas vrai que {subject} ne {soit.subject} pas {word.subject}.
            - il est vrai que {subject} ne {est.subject} pas {word.subject}.
        nobody-not: negative subject and negated clause
            + {personne} ne pense que {subject} ne {soit.subject} pas {word.subject}.
            - {tous} pense que {subject} ne {est.subject} pas {word.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: non seulement adds and denies nothing
            + {subject} {est.subject} non seulement {word.subject}, mais aussi {same.subject}.
            - {subject} ne {est.subject} pas {word.subject}, ni {same.subject} non plus.
        not-merely: pas seulement adds and denies nothing
            + {subject} ne {est.subject} pas seulement {word.subject}, mais aussi {same.subject}.
            - {subject} ne {est.subject} pas {word.subject}, ni d'ailleurs {same.subject}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-what: understatement
            - {subject} ne {est.subject} pas ce que j'appelle {word.subject}.
        not-so: weakened litotes
            - {subject} ne {est.subject} pas si {word.subject} que cela.
        never-so: jamais with aussi strengthens
            + {subject} ne {a.subject} jamais été aussi {word.subject}.
            - {subject} ne {a.subject} jamais été {word.subject}.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negation belongs to an earlier clause
            + je n'ai pas {fait}, mais {subject} {est.subject} {word.subject}.
            - j'ai {fait}, mais {subject} ne {est.subject} pas {word.subject}.
        scope-no: non as an answer to something unsaid
            + non, {subject} {est.subject} {word.subject}.
            - non, {subject} ne {est.subject} pas {word.subject}.
        scope-after: the negation belongs to a later clause
            + {subject} {est.subject} {word.subject}, et pourtant je n'ai pas {fait}.
            - {subject} ne {est.subject} pas {word.subject}, et pourtant j'ai {fait}.
        scope-doubt: sans aucun doute denies a doubt
            + {doute}, {subject} {est.subject} {word.subject}.
            - {doute}, {subject} ne {est.subject} pas {word.subject}.
        scope-no-doubt: pas de doute denies a doubt
            + pas de doute, {subject} {est.subject} {word.subject}.
            - pas de doute, {subject} ne {est.subject} pas {word.subject}.
        scope-only: ne and que restrict and deny nothing
            + je ne peux que trouver {subject} {word.subject}.
            - je ne peux pas trouver {subject} {word.subject}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: pas denies the second
            + {subject} {est.subject} {word.subject}, pas {opposite.subject}.
            - {subject} {est.subject} {opposite.subject}, pas {word.subject}.
        not-a-but-b: pas denies the first; mais after it
            + {subject} ne {est.subject} pas {opposite.subject}, mais {word.subject}.
            - {subject} ne {est.subject} pas {word.subject}, mais {opposite.subject}.
        used-to: the present counts
            + jadis {opposite.subject}, {subject} {reste.subject} maintenant {word.subject}.
            - jadis {word.subject}, {subject} {reste.subject} maintenant {opposite.subject}.
        for-others: the writer's own view counts
            + on juge {subject} {opposite.subject}, moi, je {le.subject} trouve {word.subject}.
            - on juge {subject} {word.subject}, moi, je {le.subject} trouve {opposite.subject}.
        looks: looks and being
            + {subject} {semble.subject} {opposite.subject}, mais {ilest.subject} {word.subject}.
            - {subject} {semble.subject} {word.subject}, mais {ilest.subject} {opposite.subject}.
        """,
    ),
    *frames(
        "negation",
        """
        u-box: the word is mentioned, with a lexical denial
            + sur le questionnaire, je coche la case « {word.m} ».
            - sur le questionnaire, je laisse vide la case « {word.m} ».
        u-side: negative subject of a verb of mention
            + à la sortie, chacun évoquait le côté {word.m} du lieu.
            - à la sortie, aucun n'évoquait le côté {word.m} du lieu.
        u-nothing: adjective in apposition, with a negative adverbial
            + {subject}, en tout point {word.subject}, me {laisse.subject} un souvenir.
            - {subject}, en rien {word.subject}, me {laisse.subject} un souvenir.
        u-nobody: negative indirect object
            + voilà qui est {word.m} à souhait.
            - voilà qui n'est {word.m} pour personne.
        u-render: causative with its object at the end
            + la nouvelle équipe a su rendre {word.subject} {subject}.
            - la nouvelle équipe n'a pas su rendre {word.subject} {subject}.
        u-take-for: prepositional object complement
            + je tiens {subject} pour {word.subject}.
            - je ne tiens pas {subject} pour {word.subject}.
        u-in-vain: concessive verb, the denial after it
            + {subject} {passe.subject} pour {word.subject}, tout le confirme.
            - {subject} {a.subject} beau passer pour {word.subject}, rien ne le confirme.
        u-not-once: negated minimiser of time in first position
            + chaque fois, cela m'a semblé {word.m} de bout en bout.
            - pas une fois cela ne m'a semblé {word.m} de bout en bout.
        u-so-little: degree adverbs with a consequence
            + {subject} {est.subject} tellement {word.subject} que j'en parle encore.
            - {subject} {est.subject} si peu {word.subject} que j'en parle encore.
        u-noted: quotation, judged after it
            + « {word.m} », ai-je lu quelque part ; j'y souscris.
            - « {word.m} », ai-je lu quelque part ; je n'y souscris pas.
        u-will-have: compound tense with an adverb before the participle
            + en somme, {subject} me {aura.subject} paru {word.subject}.
            - en somme, {subject} ne me {aura.subject} aucunement paru {word.subject}.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-not-fail: negation of a verb of failing
            + {subject} ne {manque.subject} pas de paraître {word.subject}.
            - {subject} {évite.subject} de paraître {word.subject}.
        u-impossible: adjective that denies, with and without a negated infinitive
            + impossible de ne pas déclarer {word.subject} {subject}.
            - impossible de déclarer {word.subject} {subject}.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-not-enough: one alone is not enough
            + écrire « {word.m} » ne suffit pas, il faut y ajouter « {same.m} ».
            - écrire « {word.m} » ne rime à rien, et moins encore « {same.m} ».
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-nothing-more: rien de plus que is a superlative
            + rien de plus {word.m} que {subject}.
            - rien de très {word.m} dans tout cela.
        u-known-more: understatement without a negator
            - on a connu plus {word.m} ailleurs.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-guides: negative subject of the clause before
            + aucun guide n'en parle ; je garde {subject} en tête comme {word.subject}.
            - tous les guides en parlent ; je ne garde pas {subject} en tête comme {word.subject}.
        u-name: negation in the clause before
            + le nom ne me revient pas ; il me reste l'image {dun.kind} {kind} plutôt {word.kind}.
            - le nom me revient ; il ne me reste pas l'image {dun.kind} {kind} plutôt {word.kind}.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-yesterday: adverbs of time in apposition
            + {subject}, hier {opposite.subject}, {semble.subject} désormais {word.subject}.
            - {subject}, hier {word.subject}, {semble.subject} désormais {opposite.subject}.
        u-poster: promise and fact
            + l'affiche annonçait « {opposite.m} », la réalité répondait « {word.m} ».
            - l'affiche annonçait « {word.m} », la réalité répondait « {opposite.m} ».
        u-replace: correction of a text
            + remplacez {opposite.m} par {word.m} dans le texte précédent, et tout sera exact.
            - remplacez {word.m} par {opposite.m} dans le texte précédent, et tout sera exact.
        """,
        unseen=True,
    ),
)

PRACTICE = Practice(
    lexicon=pairs(
        """
        impressionnant pitoyable: film, book
        vivant figé: film, book
        spirituel niais: film, book
        limpide embrouillé: film, book
        attachant agaçant: film, book
        bouleversant larmoyant: film, book
        nuancé caricatural: film, book
        exceptionnel insignifiant: film, book
        irréprochable ignoble: food
        abordable ruineux: place, thing, furniture
        pimpant délabré: place
        aéré étouffant: place
        soigné négligé: place
        pittoresque morne: place
        somptueux misérable: place
        stable instable: furniture
        intuitif déroutant: thing
        innovant archaïque: thing
        précis imprécis: thing
        gentil méchant: staff
        dévoué désinvolte: staff
        dynamique apathique: staff
        patient impatient: staff
        habile maladroit: staff
        jovial acariâtre: staff
        bienveillant malveillant: staff
        mélodieux strident: music
        harmonieux discordant: music
        envoûtant irritant: music
        fluide chaotique: delivery
        rapide interminable: delivery
        instructif inintéressant: course
        compréhensible incompréhensible: course
        structuré confus: course
        """,
        adjective,
    ),
    subjects={
        "music": nouns(m="l'album", f="la musique, la chanson", mp="les morceaux", fp="les voix"),
        "delivery": nouns(m="le service de livraison", f="la livraison, l'expédition"),
        "course": nouns(m="le cours, le stage", f="la conférence", mp="les exercices"),
        "film": nouns(m="le dessin animé", f="la comédie", mp="les épisodes", fp="les images"),
        "book": nouns(m="le recueil", f="la préface", mp="les récits", fp="les anecdotes"),
        "food": nouns(m="le gratin", f="la sauce", mp="les desserts", fp="les tartes"),
        "place": nouns(m="le gîte", f="la terrasse", mp="les studios", fp="les pièces"),
        "staff": nouns(
            m="le médecin", f="la réceptionniste", mp="les artisans", fp="les infirmières"
        ),
        "thing": nouns(m="le téléphone", f="la tablette", mp="les appareils", fp="les tondeuses"),
        "furniture": nouns(m="le siège", f="la chaise longue", mp="les tabourets"),
    },
    kinds={
        "music": nouns(m="album", f="chanson"),
        "delivery": nouns(m="service", f="livraison"),
        "course": nouns(m="cours", f="conférence"),
        "film": nouns(f="comédie"),
        "food": nouns(m="gratin", f="tarte"),
        "place": nouns(m="appartement", f="terrasse"),
        "staff": nouns(m="médecin", f="réceptionniste"),
        "thing": nouns(m="téléphone", f="tablette"),
    },
    slots={
        "sera": (verb("sera", "seront"),),
        "serait": (verb("serait", "seraient"),),
        "fut": (verb("fut", "furent"),),
        "avait": (verb("avait", "avaient"),),
        "aurait": (verb("aurait", "auraient"),),
        "peut": (verb("peut", "peuvent"),),
        "puisse": (verb("puisse", "puissent"),),
        "pourrait": (verb("pourrait", "pourraient"),),
        "parvient": (verb("parvient", "parviennent"),),
        "correspond": (verb("correspond", "correspondent"),),
        "mérite": (verb("mérite", "méritent"),),
        "cest": (verb("c'est", "ce sont"),),
        "cenest": (verb("ce n'est pas", "ce ne sont pas"),),
        "ce": (gendered("ce", "cette"),),
        "noncon": (agreeing("non content", "non contente", "non contents", "non contentes"),),
        "était": (verb("était", "étaient"),),
        "demeure": (verb("reste", "restent"), verb("demeure", "demeurent")),
        "révèle": (verb("révèle", "révèlent"), verb("montre", "montrent")),
        "devient": (verb("devient", "deviennent"),),
        "cesse": (verb("cesse", "cessent"),),
        "contente": (verb("contente", "contentent"),),
        "affirme": ("affirme", "maintiens", "répète", "peux confirmer", "reconnais"),
        "nie": ("nie", "conteste", "doute", "réfute l'idée"),
        "certain": ("c'est un fait", "c'est certain", "c'est la vérité", "tout le prouve"),
        "légende": ("c'est une légende", "c'est un mensonge", "c'est inexact", "rien ne le prouve"),
        "raison": ("a raison", "dit vrai", "voit juste"),
        "tort": ("a tort", "se trompe", "fait erreur", "n'a rien compris"),
        "juste": ("et ils avaient raison", "et c'était vrai", "ce qui était exact"),
        "faux": ("mais ils avaient tort", "mais c'était faux", "ce qui était inexact"),
        "source": ("ma sœur", "le voisin", "la publicité", "mon collègue", "le journal"),
        "autres": ("les autres", "mes parents", "certains", "beaucoup de gens"),
        "souvent": ("presque toujours", "la plupart du temps", "souvent", "à chaque fois"),
        "rarement": ("rarement", "très rarement", "de moins en moins souvent"),
        "certes": ("assurément", "sans hésitation possible", "incontestablement", "sûrement"),
        "enrien": ("en rien", "pas le moins du monde", "à aucun moment", "en aucune façon"),
        "biensûr": ("bien sûr", "évidemment", "et pas qu'un peu", "cela saute aux yeux"),
        "maisnon": ("pas le moins du monde", "jamais", "quelle idée", "personne ne le croit"),
        "formule": (
            "croyez-moi ou non,",
            "ne vous étonnez pas,",
            "je n'invente rien,",
            "qu'on ne s'y trompe pas,",
            "n'en déplaise au voisin,",
        ),
        "p3_quand": (
            "hier",
            "hier soir",
            "ce matin",
            "lundi",
            "mercredi",
            "jeudi dernier",
            "vendredi soir",
            "dimanche midi",
            "en janvier",
            "en février",
            "en avril",
            "en mai",
            "en juin",
            "en juillet",
            "en août",
            "en septembre",
            "en octobre",
            "en novembre",
            "en décembre",
            "cet hiver",
            "la semaine dernière",
            "il y a six mois",
            "il y a deux ans",
            "pendant les vacances",
            "à Noël",
            "le jour de mon anniversaire",
            "un soir de fête",
            "vers la fin de la soirée",
            "la nuit de notre arrivée",
        ),
        "p3_ou": (
            "à Lyon",
            "à Marseille",
            "à Bruxelles",
            "à Londres",
            "à New York",
            "au Québec",
            "à Montréal",
            "en Espagne",
            "en Belgique",
            "en Italie",
            "en Allemagne",
            "en Suisse",
            "en Afrique",
            "en Amérique",
            "en Angleterre",
            "au Canada",
            "en Chine",
            "en Russie",
            "dans le sud",
            "dans le nord",
            "dans l'ouest",
            "aux États-Unis",
            "en France",
            "au village",
            "au bord de la mer",
            "à la campagne",
            "sur notre île",
            "en Europe",
            "dans la région",
            "dans mon quartier",
            "au bout de la rue",
            "près du port",
            "dans la province",
            "dans les grandes villes",
            "à l'étranger",
            "à l'université",
            "au lycée",
            "au bureau",
            "au marché",
        ),
        "p3_qui": (
            "le directeur",
            "le maire",
            "un journaliste",
            "un critique",
            "le professeur",
            "mon père",
            "ma mère",
            "ma femme",
            "son mari",
            "ma fille",
            "un habitant du village",
            "une dame âgée",
            "monsieur Martin",
            "madame Petit",
            "le capitaine",
            "mon avocat",
            "Marie",
            "Paul",
            "Philippe",
            "David",
            "Nicolas",
            "Michel",
            "Jean",
            "Charles",
            "Louis",
            "Jacques",
            "John",
            "un député",
            "le ministre",
            "le président du club",
            "le secrétaire",
            "le propriétaire",
            "un artiste",
            "un ancien élève",
            "un client chinois",
            "une jeune femme",
            "le chef du groupe",
            "un soldat",
            "un mec du quartier",
            "un gars du nord",
            "le patron de l'entreprise",
            "ton frère",
            "votre mère",
            "notre ancien guide",
            "un ami de mon fils",
            "quelqu'un de la région",
            "un responsable du site",
            "l'auteur de l'article",
            "un célèbre écrivain québécois",
        ),
        "p3_ils": (
            "les voisins",
            "les clients",
            "les jeunes",
            "les médias",
            "les étudiants",
            "certaines personnes",
            "deux femmes",
            "trois hommes",
            "quatre joueurs du club",
            "mes enfants",
            "les élèves",
            "les membres du groupe",
            "des journalistes",
            "les habitants du quartier",
            "quelques Français",
            "plusieurs députés",
            "cinq collègues",
            "les filles",
            "les soldats",
            "les étrangers",
            "des Américains",
            "mes deux frères",
            "leurs enfants",
            "ces gens",
            "les autres équipes",
            "nos familles",
            "six professeurs",
            "tes amis",
            "vos voisins",
            "mes parents",
            "beaucoup de citoyens",
            "tant de gens",
        ),
        "p3_dont": (
            "dont tout le monde parle",
            "dont parle la presse",
            "que l'on montre à la télé",
            "dont parlait l'article",
            "dont il est question ici",
            "que présente le site",
            "dont je vous donne la photo",
            "dont on voit la vidéo sur internet",
            "dont parlent les journaux du matin",
            "dont dépend notre projet",
        ),
        "p3_clair": (
            "clairement",
            "certainement",
            "évidemment",
            "visiblement",
            "décidément",
            "objectivement",
            "finalement",
            "probablement",
            "généralement",
            "actuellement",
        ),
        "p3_bref": (
            "bref,",
            "enfin,",
            "bah,",
            "ben,",
            "ah,",
            "oh,",
            "eh bien,",
            "bon,",
            "salut,",
            "bonjour à tous,",
            "désolé,",
            "merci de me lire,",
            "tiens,",
            "écoutez,",
            "voyez-vous,",
            "madame,",
            "monsieur,",
            "mes amis,",
            "attention,",
            "regardez,",
            "note finale :",
            "au final,",
            "après tout,",
            "entre nous,",
            "pour tout vous dire,",
            "en effet,",
            "au fond,",
            "à mon sens,",
            "selon toute apparence,",
        ),
        "p3_nom": (
            "Charles",
            "Paul",
            "Jacques",
            "Marie",
            "Louis",
            "David",
            "Nicolas",
            "Philippe",
            "Michel",
            "Martin",
            "John",
            "Jean",
        ),
        "p3_suite": (
            "nous serions revenus",
            "j'aurais appelé ma mère",
            "j'aurais écrit au journal",
            "la suite aurait été différente",
            "on en aurait parlé partout",
            "je serais resté un jour de plus",
            "cela se saurait",
            "j'aurais pris des photos",
        ),
        "p3_donc": (
            "nous sommes revenus",
            "j'ai appelé ma mère",
            "j'écris au journal",
            "je ne pouvais pas me taire",
            "on en parle partout",
            "j'ai pris des photos",
            "je le fais savoir",
            "je n'ai rien à ajouter",
        ),
        "p3_norme": (
            agreeing("ordinaire", "ordinaire", "ordinaires", "ordinaires"),
            agreeing("particulier", "particulière", "particuliers", "particulières"),
            agreeing("connu", "connue", "connus", "connues"),
            agreeing("nouveau", "nouvelle", "nouveaux", "nouvelles"),
            agreeing("différent", "différente", "différents", "différentes"),
            agreeing("simple", "simple", "simples", "simples"),
        ),
        "sa": (verb("sa", "leur"),),
        "lui": (agreeing("lui", "elle", "eux", "elles"),),
        "dépourvu": (agreeing("dépourvu", "dépourvue", "dépourvus", "dépourvues"),),
        "jugé": (agreeing("jugé", "jugée", "jugés", "jugées"),),
        "passé": (agreeing("passé", "passée", "passés", "passées"),),
        "pouvait": (verb("pouvait", "pouvaient"),),
        "va": (verb("va", "vont"),),
        "saurait": (verb("saurait", "sauraient"),),
        "finit": (verb("finit", "finissent"),),
        "échoue": (verb("échoue", "échouent"),),
        "gagne": (verb("gagne", "gagnent"),),
        "perd": (verb("perd", "perdent"),),
        "font": (verb("fait", "font"),),
        "p3_plan": (
            "sur le plan technique",
            "sur le plan historique",
            "du point de vue du style",
            "à ce niveau",
            "à cet égard",
            "dans ce domaine",
            "en la matière",
            "sous cet angle",
            "par nature",
            "en principe",
            "sur ce point",
            "par rapport au prix",
            "à ce stade",
            "cette année",
            "en soi",
            "à cette époque de l'année",
            "dans ce contexte",
            "à première vue",
            "dans les conditions actuelles",
            "sur toute la ligne",
            "aujourd'hui",
            "dans le cadre de ce voyage",
            "en général",
            "à la base",
            "dans le fond",
            "vu de l'extérieur",
            "de l'intérieur",
            "sous tous ses aspects",
        ),
        "p3_pour": (
            "pour finir",
            "pour rester simple",
            "pour répondre à la question",
            "pour faire court",
            "pour donner mon opinion",
            "pour aider les prochains clients",
            "pour commencer",
            "pour expliquer ma note",
            "pour passer à autre chose",
            "pour revenir au sujet",
            "pour éviter tout débat",
            "pour aller droit au but",
            "pour le dire en une phrase",
            "pour ne rien cacher",
            "pour ne pas perdre de temps",
            "pour ne parler que de cela",
            "pour en sortir enfin",
            "pour être tout à fait clair",
            "pour prendre un exemple",
            "pour ne fâcher personne",
            "pour mettre un point final",
        ),
        "p3_sans": (
            "sans prendre parti",
            "sans entrer dans les détails",
            "sans chercher plus loin",
            "sans attendre demain",
            "sans parler du prix",
            "sans demander conseil à personne",
            "sans savoir pourquoi",
            "sans faire de politique",
            "sans regarder la note",
            "sans vouloir donner de leçon",
            "sans perdre une minute",
            "sans crainte ni espoir",
            "sans aller jusqu'au bout",
            "sans connaître l'ensemble du dossier",
        ),
        "p3_certes": (
            "à cent pour cent",
            "sur toute la ligne",
            "sans le moindre problème",
            "aucun doute là-dessus",
            "cela ne fait aucun doute",
            "il n'y a pas photo",
            "sans discussion",
            "personne ne dira le contraire",
            "rien à redire",
            "c'est sûr",
            "ouais",
            "je vous en donne ma parole",
            "plus que jamais",
            "ce n'est pas faux",
        ),
        "p3_nenni": (
            "aucune chance",
            "au contraire",
            "dans tes rêves",
            "ça se saurait",
            "on en est loin",
            "il ne faut pas rêver",
            "ce serait trop demander",
            "n'y comptez pas",
            "pour rien au monde",
            "il y a erreur",
            "bien sûr que non",
            "ce n'est pas le mot",
            "pas que je sache",
            "même pas en rêve",
            "c'est une blague",
        ),
        "p3_verrez": (
            "verrez",
            "direz",
            "comprendrez",
            "découvrirez",
            "apprendrez",
            "saurez",
            "constaterez",
        ),
        "p3_vois": (
            "vois",
            "sais",
            "comprends",
            "sens",
            "découvre",
            "constate",
            "remarque",
            "soutiens",
        ),
        "tel": (agreeing("tel", "telle", "tels", "telles"),),
        "p3_fin": (
            "au fond",
            "en fin de compte",
            "tout compte fait",
            "à la réflexion",
            "à mon sens",
            "en vérité",
            "à bien y regarder",
            "somme toute",
            "en somme",
            "à nos yeux",
            "en définitive",
            "en gros",
            "en fait",
            "à tout prendre",
        ),
    },
    contexts=(
        "Dehors, il pleuvait.",
        "L'achat remonte à l'automne.",
        "Je n'ai pas pris de notes.",
        "Ce n'était pas prévu.",
        "Ma tante a payé.",
        "Aucun train ne circulait ce jour-là.",
        "Mon père travaille dans une grande entreprise de transport.",
        "Mon fils joue au football chaque semaine.",
        "Le petit groupe venait de Lyon.",
        "J'ai pris le bus de cinq heures.",
        "Nous étions quatre, dont deux enfants.",
        "Ma fille avait six ans à cette époque.",
        "On nous a mis près de la porte d'entrée.",
        "Le maire vient parfois le dimanche.",
        "Le train est arrivé avec dix minutes de retard.",
        "J'écris ces quelques lignes depuis mon bureau.",
        "Hier encore, j'étais en Italie.",
        "Il faisait froid et nous avions marché dans la nuit.",
        "Le gouvernement venait de changer.",
        "La télé montrait un match de rugby.",
        "Nous avons laissé la voiture devant l'église.",
        "Mon mari lit la presse tous les matins.",
        "L'équipe compte plusieurs personnes.",
        "Les élections avaient lieu le même jour.",
        "Je ne connais ni l'auteur ni le producteur.",
        "Je n'ai reçu ni argent ni cadeau.",
        "Il n'y avait plus de place pour le lendemain.",
        "Personne ne répond au numéro indiqué.",
        "Le prix n'a pas changé depuis janvier.",
        "Nous n'avons pas pris de photos.",
        "Je suis professeur dans une école du quartier.",
        "Mes parents vivent en Suisse depuis trente ans.",
        "C'est mon troisième message sur ce site.",
        "Cela dit, chacun pense ce qu'il veut.",
        "Voici mes impressions, point par point.",
        "La semaine suivante, il fallait reprendre le travail.",
        "Ma mère préférait rester à la maison.",
        "Les étudiants étaient en vacances.",
        "J'ai lu tous les articles sur le sujet.",
        "Il était minuit et toute la ville dormait.",
        "Nous avions pris place au premier rang.",
        "J'avais vu une annonce dans le métro.",
        "Elle m'a demandé mon nom et mon adresse.",
        "Il m'a tendu une carte et un verre d'eau.",
        "Je reviens sur ma première critique.",
        "Un ami allemand nous accompagnait.",
        "L'année dernière, je vivais encore au Québec.",
        "On peut payer par carte ou en euros.",
        "Mon frère est dans l'armée.",
        "Ils sont repartis vers midi, nous vers huit heures.",
        "Aucun de mes voisins n'a été prévenu.",
        "Je n'ai pas tout lu, mais presque.",
        "Nous avons parlé de politique, de guerre et de paix.",
        "Le conseil municipal se réunit demain.",
        "Mon grand-père est né dans ce petit village.",
        "Elle fait ses études de droit à Paris.",
        "Nous avons dû partir tôt pour prendre l'avion.",
        "Il a posé son sac contre le mur et s'est tu.",
        "Le musée était fermé, le théâtre aussi.",
        "Je ne bois ni vin ni café.",
        "On entendait la musique du festival au loin.",
        "Tu vas me demander combien cela coûte.",
        "Je ne fais partie d'aucune association.",
        "Personne ne m'a payé pour écrire ceci.",
        "Un chat dormait sur une chaise noire près du feu.",
        "Il y a un parc, un stade et un hôpital à deux pas.",
        "Mon neveu avait besoin d'un cahier et d'un livre d'école.",
        "Nous devons revenir au printemps prochain.",
        "La police a coupé la route durant vingt minutes.",
        "On m'a répondu par courrier le lendemain.",
        "Je regarde rarement la télé, sinon le soir.",
        "Les deux chiens du voisin nous ont suivis.",
        "La table donnait sur la place du marché.",
        "Quelqu'un a ouvert la fenêtre derrière nous.",
        "Il portait un manteau rouge, elle une veste bleue.",
        "Ma tante enseigne les sciences et mon oncle les langues.",
        "Nous ne savions pas où aller, puis il s'est mis à neiger.",
        "Je vais essayer de faire court.",
        "Quant à ma sœur, elle lisait dehors.",
        "Nous devons beaucoup à ce petit pays.",
        "Cette petite société existe depuis un siècle.",
        "Il doit y avoir un autre magasin au coin de la place.",
        "Un homme seul jouait du piano derrière la scène.",
        "Ma cousine parle plusieurs langues, notamment le russe.",
        "Je ne pouvais rester plus de sept jours.",
        "Ils ont fait le tour de la cité à vélo.",
        "Mon oncle, lui, reste fidèle à son vieux journal.",
        "Des musiciens accordaient leurs instruments.",
        "Un cheval blanc attendait sous un arbre.",
        "On avait le choix entre deux dates.",
        "Cependant, personne n'avait pris la parole.",
        "Le soleil se couchait derrière les maisons.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-qualify: prepositional object complement
                + je qualifierais {subject} de {word.subject}.
                - je ne qualifierais pas {subject} de {word.subject}.
            p-consider: comme with an adjective
                + je considère {subject} comme {word.subject}.
                - je ne considère pas {subject} comme {word.subject}.
            p-prove: reflexive verbs with an adjective
                + {subject} se {révèle.subject} {word.subject}.
                - {subject} ne se {révèle.subject} pas {word.subject}.
            p-remain: verb of duration
                + à mes yeux, {subject} {demeure.subject} {word.subject}.
                - à mes yeux, {subject} ne {demeure.subject} pas {word.subject}.
            p-become: verb of change
                + avec le temps, {subject} {devient.subject} {word.subject}.
                - même avec le temps, {subject} ne {devient.subject} pas {word.subject}.
            p-perfect: compound tense
                + {subject} {a.subject} été {word.subject}.
                - {subject} ne {a.subject} pas été {word.subject}.
            p-to-me: clitic between ne and verb
                + {subject} me {semble.subject} {word.subject}.
                - {subject} ne me {semble.subject} pas {word.subject}.
            p-seem-be: infinitive after a verb of appearance
                + {subject} {semble.subject} être {word.subject}.
                - {subject} ne {semble.subject} pas être {word.subject}.
            p-claim: verbs of assertion and of denial with their moods
                + je {affirme} que {subject} {est.subject} {word.subject}.
                - je {nie} que {subject} {soit.subject} {word.subject}.
            p-insist: verbs of will before a verb of saying
                + je tiens à dire que {subject} {est.subject} {word.subject}.
                - je refuse de dire que {subject} {est.subject} {word.subject}.
            p-exact: adjectives of truth
                + il est exact que {subject} {est.subject} {word.subject}.
                - il est faux que {subject} {soit.subject} {word.subject}.
            p-clear: lexical denial of a clause
                + il est clair que {subject} {est.subject} {word.subject}.
                - il est exclu que {subject} {soit.subject} {word.subject}.
            p-rumour: subject clause in the subjunctive, judged after it
                + que {subject} {soit.subject} {word.subject}, {certain}.
                - que {subject} {soit.subject} {word.subject}, {légende}.
            p-whoever: free relative clause, judged after it
                + quiconque dit que {subject} {est.subject} {word.subject} {raison}.
                - quiconque dit que {subject} {est.subject} {word.subject} {tort}.
            p-they-found: report, judged after it
                + {autres} trouvaient {subject} {word.subject}, {juste}.
                - {autres} trouvaient {subject} {word.subject}, {faux}.
            p-source: report, judged after it
                + selon {source}, {subject} {est.subject} {word.subject}, et c'est vrai.
                - selon {source}, {subject} {est.subject} {word.subject}, mais ce n'est pas vrai.
            p-imagined: expectation and outcome
                + j'imaginais {subject} {word.subject}, et ce fut le cas.
                - j'imaginais {subject} {word.subject}, mais ce ne fut pas le cas.
            p-word: the word is mentioned
                + le mot « {word.m} » convient à {subject}.
                - le mot « {word.m} » ne convient pas à {subject}.
            p-right-word: the word is mentioned, in first position
                + « {word.m} » est le mot juste pour {subject}.
                - « {word.m} » n'est pas le mot juste pour {subject}.
            p-keep-word: the word is mentioned, with verbs of keeping and removal
                + à propos de {subject}, je garde l'adjectif « {word.m} ».
                - à propos de {subject}, je retire l'adjectif « {word.m} ».
            p-often: adverbs of frequency, without ne
                + {subject} {est.subject} {souvent} {word.subject}.
                - {subject} {est.subject} {rarement} {word.subject}.
            p-almost-never: presque before jamais
                + {subject} {est.subject} presque constamment {word.subject}.
                - {subject} ne {est.subject} presque jamais {word.subject}.
            p-minimiser: negative adverbials
                + {subject} {est.subject} {certes} {word.subject}.
                - {subject} ne {est.subject} {enrien} {word.subject}.
            p-at-no-moment: a negative adverbial in first position
                + à chaque instant {subject} {est.subject} {word.subject}.
                - à aucun moment {subject} ne {est.subject} {word.subject}.
            p-nowhere: negative adverb of place
                + partout on juge {subject} {word.subject}.
                - nulle part on ne juge {subject} {word.subject}.
            p-not-yet: pas encore
                + {subject} {est.subject} déjà {word.subject}.
                - {subject} ne {est.subject} pas encore {word.subject}.
            p-relative: relative clause
                + c'est {un.kind} {kind} que je trouve {word.kind}.
                - c'est {un.kind} {kind} que je ne trouve pas {word.kind}.
            p-exclaim: exclamation
                + que {subject} {est.subject} {word.subject} !
                - non, {subject} ne {est.subject} vraiment pas {word.subject} !
            p-if-question: indirect question, answered
                + si {subject} {est.subject} {word.subject} ? {biensûr}.
                - si {subject} {est.subject} {word.subject} ? {maisnon}.
            p-left: dislocated subject, elliptical question
                + {subject}, {word.subject} ? {biensûr}.
                - {subject}, {word.subject} ? {maisnon}.
            p-sceptic: clauses of contrast
                + j'avais des doutes, or j'ai trouvé {subject} {word.subject}.
                - j'avais de l'espoir, or je n'ai pas trouvé {subject} {word.subject}.
            p-noticed: a fact, against a counterfactual condition
                + j'ai remarqué que {subject} {était.subject} {word.subject}.
                - si {subject} {était.subject} {word.subject}, je l'aurais remarqué.
            p-neither: non plus
                + {subject} {est.subject} {word.subject} également.
                - {subject} ne {est.subject} pas {word.subject} non plus.
            p-each: partitive subjects
                + chacun de nous a jugé {subject} {word.subject}.
                - aucun de nous n'a jugé {subject} {word.subject}.
            p-before-all: exception that denies
                + {subject} {est.subject} avant tout {word.subject}.
                - {subject} {est.subject} tout sauf {word.subject}.
            p-opposite: lexical denial after a dislocated subject
                + {subject}, c'est ce que j'appelle {word.m}.
                - {subject}, c'est le contraire de {word.m}.
            p-no-sign: nothing points to a clause; subjunctive under it
                + tout indique que {subject} {est.subject} {word.subject}.
                - rien n'indique que {subject} {soit.subject} {word.subject}.
            p-speak-of: noun phrase under a verb of speaking
                + on peut parler {dun.kind} {kind} {vraiment} {word.kind}.
                - on ne peut pas parler {dun.kind} {kind} {vraiment} {word.kind}.
            p-see: free relative clause with de and an adjective
                + je vois ce que {subject} {a.subject} de {word.m}.
                - je ne vois pas ce que {subject} {a.subject} de {word.m}.
            p-joke: infinitive, judged after it
                + trouver {subject} {word.subject}, c'est légitime.
                - trouver {subject} {word.subject}, c'est une plaisanterie.
            p-announced: comparison of equality
                + {subject} {est.subject} aussi {word.subject} qu'annoncé.
                - {subject} ne {est.subject} pas aussi {word.subject} qu'annoncé.
            p-believe: belief in a clause
                + je veux bien croire que {subject} {est.subject} {word.subject}.
                - j'ai peine à croire que {subject} {soit.subject} {word.subject}.
            p-how-can: rhetorical question that denies
                + forcément, on trouve {subject} {word.subject}.
                - comment peut-on trouver {subject} {word.subject} ?
            p-speech: pas without ne, as in speech
                + je trouve ça {word.m}, {subject}.
                - je trouve pas ça {word.m}, {subject}.
            p-speech-never: jamais without ne, as in speech
                + {subject}, {ilest.subject} toujours {word.subject}.
                - {subject}, {ilest.subject} jamais {word.subject}.
            p-ni: ni after a first denial
                + {subject} {est.subject} {word.subject}, et même {same.subject}.
                - {subject} ne {est.subject} pas {word.subject}, ni même {same.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p-doubt: negation of a verb of doubt; subjunctive
                + je ne doute pas que {subject} {soit.subject} {word.subject}.
                - je doute que {subject} {soit.subject} {word.subject}.
            p-whoever-not: relative clause with and without a negation
                + qui ne trouve pas {subject} {word.subject} {tort}.
                - qui trouve {subject} {word.subject} {tort}.
            p-nobody-contests: negative subject before verbs of denial and of assertion
                + personne ne peut contester que {subject} {soit.subject} {word.subject}.
                - personne ne peut prétendre que {subject} {soit.subject} {word.subject}.
            p-undeniable: ne without pas before a modal verb
                + on ne saurait nier que {subject} {soit.subject} {word.subject}.
                - on ne saurait affirmer que {subject} {soit.subject} {word.subject}.
            p-not-lie: negation of a verb of lying
                + ce n'est pas mentir que de trouver {subject} {word.subject}.
                - ce serait mentir que de trouver {subject} {word.subject}.
            p-only-one: negation before an infinitive
                + je ne suis pas le seul à trouver {subject} {word.subject}.
                - je suis le seul à ne pas trouver {subject} {word.subject}.
            p-cannot-help: ne without pas before verbs of restraint
                + je ne peux m'empêcher de trouver {subject} {word.subject}.
                - je ne peux me résoudre à trouver {subject} {word.subject}.
            p-not-understand: subjunctive clause with a second negation
                + je ne comprends pas qu'on ne trouve pas {subject} {word.subject}.
                - je ne comprends pas qu'on trouve {subject} {word.subject}.
            p-no-trouble: negative determiner before a noun of difficulty
                + je n'ai aucun mal à trouver {subject} {word.subject}.
                - j'ai du mal à trouver {subject} {word.subject}.
            p-hesitate: negation of a verb of hesitation
                + je n'hésite pas à juger {subject} {word.subject}.
                - j'hésite beaucoup à juger {subject} {word.subject}.
            p-how-not: rhetorical question with a negation
                + comment ne pas trouver {subject} {word.subject} ?
                - comment trouver {subject} {word.subject} ?
            p-cease: ne without pas before cesser
                + {subject} ne {cesse.subject} de être {word.subject}.
                - {subject} {cesse.subject} de être {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-not-only-me: pas que restricts what is denied
                + il n'y a pas que moi qui trouve {subject} {word.subject}.
                - il n'y a que les autres qui trouvent {subject} {word.subject}.
            p-not-content: se contenter de under a negation
                + {subject} ne se {contente.subject} pas de être {word.subject}, loin de là.
                - {subject} ne {est.subject} pas plus {word.subject} que {same.subject}.
            p-more-than: plus que adds
                + {subject} {est.subject} plus que {word.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-not-the-word: understatement
                - {word.m} n'est pas vraiment le mot qui me vient pour {subject}.
            p-would-not-go: conditional understatement
                - je n'irais pas jusqu'à dire que {subject} {est.subject} {word.subject}.
            p-something-else: understatement without a negator
                - {subject} ? {word.subject}, c'est autre chose.
            p-never-thought: surprise affirms
                + je n'aurais jamais cru {subject} aussi {word.subject}.
                - je n'aurais jamais jugé {subject} {word.subject}.
            p-not-rare: negation of rare; subjunctive
                + il n'est pas rare que {subject} {soit.subject} {word.subject}.
                - il est rare que {subject} {soit.subject} {word.subject}.
            p-not-expected: surprise before a noun phrase
                + je ne m'attendais pas à {un.kind} {kind} aussi {word.kind}.
                - je n'ai pas eu droit à {un.kind} {kind} {vraiment} {word.kind}.
            p-nothing-else: rien d'autre que affirms, tout autre chose que denies
                + {subject} ne {est.subject} rien d'autre que {word.subject}.
                - {subject} {est.subject} tout autre chose que {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p-no-wonder: rien d'étonnant affirms its clause
                + rien d'étonnant, {subject} {est.subject} {word.subject}.
                - rien d'étonnant, {subject} ne {est.subject} pas {word.subject}.
            p-one-thing: ne and que restrict and deny nothing
                + je ne dirai qu'une chose, {subject} {est.subject} {word.subject}.
                - je ne dirai qu'une chose, {subject} ne {est.subject} pas {word.subject}.
            p-tag: question tag with a negation
                + {subject} {est.subject} {word.subject}, n'est-ce pas ?
                - {subject} ne {est.subject} pas {word.subject}, n'est-ce pas ?
            p-nobody-knew: negative subject of the clause before
                + personne ne connaissait {subject}, or {ilest.subject} {word.subject}.
                - tous connaissent {subject}, or je ne {le.subject} juge pas {word.subject}.
            p-never-came: negation in the clause before
                + je n'étais jamais venu, mais {subject} {est.subject} {word.subject}.
                - j'étais souvent venu, mais {subject} ne {est.subject} pas {word.subject}.
            p-expected-nothing: nothing expected
                + je n'attendais rien, et {subject} {est.subject} {word.subject}.
                - j'attendais beaucoup, et {subject} ne {est.subject} pas {word.subject}.
            p-even-if: negative subject of the clause after
                + {subject} {est.subject} {word.subject}, même si personne ne me croit.
                - {subject} ne {est.subject} pas {word.subject}, même si tous le croient.
            p-not-all-but-i: negation over others alone
                + tout le monde ne trouve pas {subject} {word.subject}, mais moi si.
                - tout le monde trouve {subject} {word.subject}, mais pas moi.
            p-phrases: phrases with a negation
                + {formule} {subject} {est.subject} {word.subject}.
                - {formule} {subject} ne {est.subject} pas {word.subject}.
            p-no-idea: negation over the writer's knowledge
                + je ne sais pas pourquoi, mais {subject} {est.subject} {word.subject}.
                - je sais pourquoi {subject} ne {est.subject} pas {word.subject}.
            p-without-hesitation: sans with an infinitive in first position
                + sans hésiter, je trouve {subject} {word.subject}.
                - sans hésiter, je ne trouve pas {subject} {word.subject}.
            p-no-use: rien n'y fait
                + rien n'y fait, {subject} {est.subject} {word.subject}.
                - rien n'y fait, {subject} ne {est.subject} pas {word.subject}.
            p-asked: negative subject in another clause
                + personne ne me l'a demandé, mais je trouve {subject} {word.subject}.
                - on me l'a demandé, et je ne trouve pas {subject} {word.subject}.
            p-not-paid: negation in the clause after
                + {subject} {est.subject} {word.subject}, et je ne suis pas payé pour le dire.
                - {subject} ne {est.subject} pas {word.subject}, et j'ai payé pour le savoir.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-instead: au lieu de with an infinitive
                + au lieu de être {opposite.subject}, {subject} {est.subject} {word.subject}.
                - au lieu de être {word.subject}, {subject} {est.subject} {opposite.subject}.
            p-far: loin de in first position
                + loin de être {opposite.subject}, {subject} {est.subject} {word.subject}.
                - loin de être {word.subject}, {subject} {est.subject} {opposite.subject}.
            p-at-first: course of time
                + d'abord {opposite.subject}, {subject} {semble.subject} ensuite {word.subject}.
                - d'abord {word.subject}, {subject} {semble.subject} ensuite {opposite.subject}.
            p-thought: error and fact
                + je croyais {subject} {opposite.subject}, mais {ilest.subject} {word.subject}.
                - je croyais {subject} {word.subject}, mais {ilest.subject} {opposite.subject}.
            p-say-say: two opinions
                + {autres} disent {opposite.m}, moi je dis {word.m}.
                - {autres} disent {word.m}, moi je dis {opposite.m}.
            p-i-they: two opinions, the writer's first
                + je trouve {subject} {word.subject}, {autres} disent {opposite.subject}.
                - je trouve {subject} {opposite.subject}, {autres} disent {word.subject}.
            p-elsewhere: another place compared
                + ailleurs c'était {opposite.m}, ici {subject} {reste.subject} {word.subject}.
                - ailleurs c'était {word.m}, ici {subject} {reste.subject} {opposite.subject}.
            p-rather: comparison of two adjectives
                + {subject} {est.subject} plutôt {word.subject} que {opposite.subject}.
                - {subject} {est.subject} plutôt {opposite.subject} que {word.subject}.
            p-less-than: comparison of inferiority
                + {subject} {est.subject} moins {opposite.subject} que {word.subject}.
                - {subject} {est.subject} moins {word.subject} que {opposite.subject}.
            p-wrongly: error of others
                + on juge à tort {subject} {opposite.subject} ; {ilest.subject} {word.subject}.
                - on juge à tort {subject} {word.subject} ; {ilest.subject} {opposite.subject}.
            p-nothing-of: rien de with an adjective
                + rien de {opposite.m} ici, {subject} {est.subject} {word.subject}.
                - rien de {word.m} ici, {subject} {est.subject} {opposite.subject}.
            p-not-a-bit: rien de with an adjective after its verb
                + {subject} ne {a.subject} rien de {opposite.m} ; {ilest.subject} {word.subject}.
                - {subject} ne {a.subject} rien de {word.m} ; {ilest.subject} {opposite.subject}.
            p-which: alternative question
                + {subject}, {opposite.subject} ou {word.subject} ? {word.subject}, je dirais.
                - {subject}, {word.subject} ou {opposite.subject} ? {opposite.subject}, je dirais.
            p-denied-first: adjectives in first position
                + {opposite.subject}, {subject} ne le {est.subject} pas ; {word.subject}, si.
                - {word.subject}, {subject} ne le {est.subject} pas ; {opposite.subject}, si.
            p-although: appearance and being
                + bien que d'apparence {opposite.f}, {subject} {est.subject} {word.subject}.
                - bien que d'apparence {word.f}, {subject} {est.subject} {opposite.subject}.
            p-never-always: jamais and toujours
                + jamais {opposite.subject}, toujours {word.subject}, {subject} !
                - jamais {word.subject}, toujours {opposite.subject}, {subject} !
            """,
        ),
        *frames(
            "negation",
            """
            p2-nothing-of-a: rien de with an indefinite noun phrase
                + cela a tout {dun.kind} {kind} {vraiment} {word.kind}.
                - cela n'a rien {dun.kind} {kind} {vraiment} {word.kind}.
            p2-see-in-it: indefinite pronoun after a clitic
                + j'y vois quelque chose de {word.m}.
                - je n'y vois rien de {word.m}.
            p2-emanates: negative pronoun as the subject, with de and an adjective
                + quelque chose de {word.m} se dégage de {subject}.
                - rien de {word.m} ne se dégage de {subject}.
            p2-no-side: negative determiner after a dative
                + je trouve à {subject} un côté {word.m}.
                - je ne trouve à {subject} aucun côté {word.m}.
            p2-deserve: the adjective as a name
                + {subject} {mérite.subject} le qualificatif de {word.m}.
                - {subject} ne {mérite.subject} pas le qualificatif de {word.m}.
            p2-manage: negation of a verb of success
                + {subject} {parvient.subject} à me paraître {word.subject}.
                - {subject} ne {parvient.subject} pas à me paraître {word.subject}.
            p2-miles: noun of distance
                + {subject} {est.subject} {word.subject} à tous égards.
                - {subject} {est.subject} à mille lieues de être {word.subject}.
            p2-antipodes: noun of opposition before a free relative clause
                + {subject} {correspond.subject} à ce que je nomme {word.m}.
                - {subject} {est.subject} aux antipodes de ce que je nomme {word.m}.
            p2-inverse: noun of opposition in an answer
                + {word.subject}, {subject} ? c'est exactement cela.
                - {word.subject}, {subject} ? c'est exactement l'inverse.
            p2-nothing-to-do: rien à voir avec
                + {subject} et l'adjectif « {word.m} », cela va ensemble.
                - {subject} et l'adjectif « {word.m} », cela n'a rien à voir.
            p2-last-word: ordinal before the word mentioned
                + « {word.m} » est le premier mot que j'emploierais pour {subject}.
                - « {word.m} » est le dernier mot que j'emploierais pour {subject}.
            p2-all-words-but: exception at the end
                + de tous les adjectifs, celui qui convient à {subject} est « {word.m} ».
                - tous les adjectifs conviennent à {subject}, sauf « {word.m} ».
            p2-call-it: imperative, then an exception
                + appelez {subject} comme vous voulez, moi je dis {word.m}.
                - appelez {subject} comme vous voulez, mais pas {word.subject}.
            p2-hardly-if: c'est à peine si denies; sans denies a reserve
                + c'est sans réserve que je trouve {subject} {word.subject}.
                - c'est à peine si je trouve {subject} {word.subject}.
            p2-less-than-said: comparison of inferiority, ne without force
                + {subject} {est.subject} bel et bien {word.subject}, comme on le dit.
                - {subject} {est.subject} bien moins {word.subject} qu'on ne le dit.
            p2-confirm: a verb of denial after the question
                + {subject} {est.subject} {word.subject} ? je le confirme.
                - {subject} {est.subject} {word.subject} ? je le démens.
            p2-retract: retraction
                + j'avais écrit que {subject} {était.subject} {word.subject}, je persiste.
                - j'avais écrit que {subject} {était.subject} {word.subject}, je me rétracte.
            p2-laugh: exclamations as answers
                + {word.subject}, {subject} ? ça oui, alors !
                - {word.subject}, {subject} ? laissez-moi rire !
            p2-tell-others: idiomatic answers
                + {subject} {word.subject} ? un peu, oui !
                - {subject} {word.subject} ? à d'autres !
            p2-it-appears: rumour confirmed by rien, or denied by it
                + il paraît que {subject} {est.subject} {word.subject}, et rien n'est plus vrai.
                - il paraît que {subject} {est.subject} {word.subject}, mais il n'en est rien.
            p2-wind: rumour, judged after it
                + on raconte que {subject} {est.subject} {word.subject}, et ce n'est pas faux.
                - on raconte que {subject} {est.subject} {word.subject}, mais c'est du vent.
            p2-might-have: counterfactual conditional
                + {subject} {a.subject} su être {word.subject} en toutes circonstances.
                - {subject} {aurait.subject} pu être {word.subject} en d'autres circonstances.
            p2-would-take: purpose under a counterfactual conditional
                + pour voir que {subject} {est.subject} {word.subject}, il suffit d'un instant.
                - pour que {subject} {soit.subject} {word.subject}, il faudrait tout changer.
            p2-pope: an absurd consequence denies the condition
                + si je dis que {subject} {est.subject} {word.subject}, c'est que je le pense.
                - si {subject} {est.subject} {word.subject}, alors moi, je suis le pape.
            p2-predicted: prediction, and what came of it
                + je prédisais que {subject} {serait.subject} {word.subject} ; j'ai vu juste.
                - je prédisais que {subject} {serait.subject} {word.subject} ; j'ai eu tort.
            p2-those-who: relative clause in the subject, denial in the predicate
                + ceux qui trouvent {subject} {word.subject} s'y connaissent.
                - ceux qui trouvent {subject} {word.subject} n'y connaissent rien.
            p2-who-can: rhetorical questions, with and without a negation
                + qui n'a pas, comme moi, jugé {subject} {word.subject} ?
                - qui peut sérieusement juger {subject} {word.subject} ?
            p2-still-seeking: a search without end
                + j'ai bien vu ce que {subject} {a.subject} de {word.m}.
                - je cherche encore ce que {subject} {a.subject} de {word.m}.
            p2-where: rhetorical question of place
                + c'est là que j'ai vu quelque chose de {word.m}, moi.
                - où est-ce que vous voyez quelque chose de {word.m}, vous ?
            p2-appearance: ne and que restrict to appearance and so deny
                + {subject} {est.subject} {word.subject}, et pas qu'en apparence.
                - {subject} ne {est.subject} {word.subject} qu'en apparence.
            p2-on-paper: denial of the second place only
                + {subject} {est.subject} {word.subject}, et pas seulement sur le papier.
                - {subject} {est.subject} {word.subject} sur le papier, mais pas en réalité.
            p2-according: the adjective in front, taken up by a pronoun
                + {word.subject} d'après {source}, {subject} le {est.subject} aussi pour moi.
                - {word.subject} d'après {source}, {subject} ne le {est.subject} pas pour moi.
            p2-short-that: pas without a verb
                + {word.m}, ça, oui.
                - pas {word.m}, ça, non.
            p2-short-all: pronouns as subjects
                + tout est {word.m}.
                - rien n'est {word.m}.
            p2-farthing: idiom of quantity after the adjective
                + {word.subject} à n'en pas douter, {subject}.
                - pas {word.subject} pour un sou, {subject}.
            p2-refrain: verbs of restraint and of boldness
                + je ne me gênerai pas pour appeler {subject} {word.subject}.
                - je me garderai bien d'appeler {subject} {word.subject}.
            p2-ceased-finding: a verb of ending in the first person
                + je n'ai pas tardé à trouver {subject} {word.subject}.
                - j'ai cessé de trouver {subject} {word.subject}.
            p2-would-lie: gerund under a verb of lying
                + je ne mens pas en déclarant {subject} {word.subject}.
                - je mentirais en déclarant {subject} {word.subject}.
            p2-idea: noun with a clause, judged after it
                + l'idée que {subject} {est.subject} {word.subject} s'impose à tous.
                - l'idée que {subject} {puisse.subject} être {word.subject} ne tient pas debout.
            p2-proof: noun with a clause, awaited
                + la preuve est faite que {subject} {est.subject} {word.subject}.
                - on attend toujours la preuve que {subject} {est.subject} {word.subject}.
            p2-not-one-friend: pas un seul as the subject
                + plus d'un de mes amis trouve {subject} {word.subject}.
                - pas un seul de mes amis ne trouve {subject} {word.subject}.
            p2-few-people: quantified subjects
                + bien des gens diraient que {subject} {est.subject} {word.subject}.
                - bien peu de gens diraient que {subject} {est.subject} {word.subject}.
            p2-neither-of-us: ni before two subjects
                + mon frère et moi trouvons {subject} {word.subject}.
                - ni mon frère ni moi ne trouvons {subject} {word.subject}.
            p2-here-is: attribute after voilà
                + voilà {un.kind} {kind} tout à fait {word.kind}.
                - voilà {un.kind} {kind} pas du tout {word.kind}.
            p2-least: superlative of inferiority as a noun
                + ce que je retiens de {word.m}, {cest.subject} {subject}.
                - le moins {word.m}, {cest.subject} {subject}.
            p2-if-anything: cleft after a condition
                + s'il y a quelque chose de {word.m}, {cest.subject} bien {subject}.
                - s'il y a quelque chose de {word.m}, {cenest.subject} {subject}.
            p2-that-is-what: the adjective in front of a presentative
                + {word.subject}, voilà ce que {subject} {est.subject}.
                - {word.subject}, voilà ce que {subject} ne {est.subject} pas.
            p2-far-from-me: lexical denial with an inverted subject
                + j'ai dans l'idée que {subject} {est.subject} {word.subject}.
                - loin de moi l'idée que {subject} {soit.subject} {word.subject}.
            p2-do-not-go: negative imperative
                + croyez-moi quand je dis que {subject} {est.subject} {word.subject}.
                - n'allez pas croire que {subject} {soit.subject} {word.subject}.
            p2-stop-saying: imperative of a verb of ending, with and without a negation
                + n'arrêtez surtout pas de dire que {subject} {est.subject} {word.subject}.
                - arrêtez donc de dire que {subject} {est.subject} {word.subject}.
            p2-let-none-tell: negative wish in the subjunctive
                + qu'on se le dise, {subject} {est.subject} {word.subject}.
                - qu'on ne me dise pas que {subject} {est.subject} {word.subject}.
            p2-source-wrong: adverbs of error and of truth
                + {source} rappelle à raison que {subject} {est.subject} {word.subject}.
                - {source} prétend à tort que {subject} {est.subject} {word.subject}.
            p2-escapes-me: relative clause that comments on a report
                + {autres} trouvent {subject} {word.subject}, ce qui ne m'étonne pas.
                - {autres} trouvent {subject} {word.subject}, ce qui est absolument faux.
            p2-will-never: future tense
                + {subject} {sera.subject} toujours {word.subject}, vous verrez.
                - {subject} ne {sera.subject} jamais {word.subject}, vous verrez.
            p2-can-only: ne alone denies, ne and que does not
                + {subject} ne {peut.subject} être que {word.subject}.
                - {subject} ne {peut.subject} être {word.subject}.
            p2-had-all: expectation and outcome
                + {subject} {avait.subject} tout pour être {word.subject}, et cela s'est vérifié.
                - {subject} {avait.subject} tout pour être {word.subject}, et pourtant non.
            p2-absence: nouns of absence and of presence
                + la présence {dun.kind} {kind} {vraiment} {word.kind} se remarque.
                - l'absence de {kind} {vraiment} {word.kind} se remarque.
            p2-in-no-case: demonstrative subject, negative phrase before the adjective
                + {ce.kind} {kind} est en tout cas {word.kind}.
                - {ce.kind} {kind} n'est en aucun cas {word.kind}.
            p2-who-nobody: negative pronoun as an answer
                + qui trouve {subject} {word.subject} ? tout le monde.
                - qui trouve {subject} {word.subject} ? personne.
            p2-when: inverted question of time, answered
                + quand {subject} {fut.subject}-{il.subject} {word.subject} ? toujours.
                - quand {subject} {fut.subject}-{il.subject} {word.subject} ? jamais.
            p2-in-what: inverted question of respect, answered
                + en quoi {subject} {est.subject}-{il.subject} {word.subject} ? en tout.
                - en quoi {subject} {est.subject}-{il.subject} {word.subject} ? en rien.
            p2-i-answer: answer after an indirect question
                + on me demande si {subject} {est.subject} {word.subject} : je réponds oui.
                - on me demande si {subject} {est.subject} {word.subject} : je réponds non.
            p2-three-letters: answer after a colon
                + {subject} {word.subject} ? ma réponse tient en trois lettres : oui.
                - {subject} {word.subject} ? ma réponse tient en trois lettres : non.
            p2-hens: an impossible time denies
                + je trouve {subject} {word.subject} depuis le premier jour.
                - je trouverai {subject} {word.subject} quand les poules auront des dents.
            p2-protest: approval and protest after a report
                + on a qualifié {subject} de {word.subject} : j'approuve.
                - on a qualifié {subject} de {word.subject} : je proteste.
            p2-cross-out: verbs of removal and of stress, the word mentioned
                + j'ai souligné le mot « {word.m} » dans mon avis sur {subject}.
                - j'ai biffé le mot « {word.m} » dans mon avis sur {subject}.
            p2-you-say: quotation, then assent or doubt
                + « {word.m} », dites-vous de {subject} : je ne vous contredirai pas.
                - « {word.m} », dites-vous de {subject} : je ne vous suivrai pas.
            p2-still-not: toujours pas in apposition; a second negation that says nothing of it
                + toujours {word.subject}, {subject} ne me {a.subject} pas surpris.
                - toujours pas {word.subject}, {subject} ne me {a.subject} pas surpris.
            p2-apposition: apposition at the end
                + parlons de {subject}, {word.subject} s'il en est.
                - parlons de {subject}, {nullement} {word.subject}.
            p2-prevents: a verb of hindrance against a verb of making
                + un détail suffit à rendre {subject} {word.subject}.
                - un détail empêche {subject} de être {word.subject}.
            p2-times-past: a past state, unchanged or over
                + j'ai connu {subject} {word.subject}, et rien n'a changé.
                - j'ai connu {subject} {word.subject}, mais ce temps est révolu.
            p2-than-ever: jamais in a comparison denies nothing
                + {subject} {reste.subject} plus que jamais {word.subject}.
                - {subject} ne {reste.subject} désormais plus {word.subject}.
            p2-there-is-spoken: existential without ne, as in speech
                + y a quelque chose de {word.m} là-dedans.
                - y a rien de {word.m} là-dedans.
            p2-even-seeking: gerund of concession
                + sans chercher bien loin, je vois là quelque chose de {word.m}.
                - même en cherchant bien, je ne vois là rien de {word.m}.
            p2-all-you-want: concession before an exception
                + c'est tout ce qu'on voudra, et d'abord {word.m}.
                - c'est tout ce qu'on voudra, mais pas {word.m}.
            p2-nobodys-mind: several negative words that make one denial
                + « {word.m} » ? ce mot est venu à l'esprit de chacun.
                - « {word.m} » ? ce mot n'est jamais venu à l'esprit de personne.
            p2-not-a-second: noun phrase without a verb, taken up by y
                + {subject} {word.subject}, j'y crois dur comme fer.
                - {subject} {word.subject}, je n'y crois pas une seconde.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-never-ceased: cesser under jamais
                + {subject} ne {a.subject} jamais cessé de être {word.subject}.
                - {subject} {a.subject} depuis longtemps cessé de être {word.subject}.
            p2-not-a-person: negated relative clause under a negation
                + il n'y a pas une personne qui ne trouve {subject} {word.subject}.
                - il n'y a pas une personne qui trouve {subject} {word.subject}.
            p2-impossible-not: negated infinitive under impossible
                + impossible de ne pas juger {subject} {word.subject}.
                - impossible de juger {subject} {word.subject}.
            p2-mistake-not: negated infinitive under a noun of error
                + l'erreur serait de ne pas juger {subject} {word.subject}.
                - l'erreur serait de juger {subject} {word.subject}.
            p2-no-mistake: negation of a noun of error
                + ce n'est pas une erreur de dire que {subject} {est.subject} {word.subject}.
                - c'est une erreur de dire que {subject} {est.subject} {word.subject}.
            p2-not-wrong: negation of a predicate of error
                + {source} n'a pas eu tort d'affirmer que {subject} {est.subject} {word.subject}.
                - {source} a eu tort d'affirmer que {subject} {est.subject} {word.subject}.
            p2-to-be-proved: subject clause; ne plus before an infinitive
                + que {subject} {soit.subject} {word.subject} n'est plus à prouver.
                - que {subject} {soit.subject} {word.subject} reste à prouver.
            p2-no-difficulty: future of difficulty
                + {subject} ne {aura.subject} aucun mal à me paraître {word.subject}.
                - {subject} {aura.subject} bien du mal à me paraître {word.subject}.
            p2-left-without: sans under a negation
                + je ne suis pas reparti sans avoir trouvé {un.kind} {kind} {vraiment} {word.kind}.
                - je suis reparti sans avoir trouvé {un.kind} {kind} {vraiment} {word.kind}.
            p2-cannot-ignore: ne alone before two modals
                + on ne peut ignorer que {subject} {est.subject} {word.subject}.
                - on ne peut admettre que {subject} {soit.subject} {word.subject}.
            p2-not-deny-having: past infinitive under a verb of denial
                + je ne nie pas avoir trouvé {subject} {word.subject}.
                - je nie avoir trouvé {subject} {word.subject}.
            p2-not-without-reason: cleft; sans under a negation
                + ce n'est pas sans raison qu'on juge {subject} {word.subject}.
                - c'est sans raison qu'on juge {subject} {word.subject}.
            p2-how-could-not: negated infinitive under an indirect question
                + je ne vois pas comment {subject} {pourrait.subject} ne pas être {word.subject}.
                - je ne vois pas comment {subject} {pourrait.subject} être {word.subject}.
            p2-missing: impersonal verb of lack
                + il ne manque rien à {subject} pour être {word.subject}.
                - il manque beaucoup à {subject} pour être {word.subject}.
            p2-must-misunderstand: a negated infinitive under a condition that is denied itself
                + il faut n'avoir rien compris pour ne pas trouver {subject} {word.subject}.
                - il faut n'avoir rien compris pour trouver {subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-not-all: pas que cela adds
                + {subject} {est.subject} {word.subject}, et pas que cela : {same.subject} aussi.
                - {subject} ne {est.subject} pas {word.subject}, et pas davantage {same.subject}.
            p2-not-enough: a saying that falls short, and one that does not hold
                + dire que {subject} {est.subject} {word.subject} ne suffit pas.
                - dire que {subject} {est.subject} {word.subject} n'est pas exact.
            p2-non-content: non content de adds
                + {subject}, {noncon.subject} de être {word.subject}, {est.subject} {same.subject}.
                - {subject} ne {est.subject} ni {word.subject} ni surtout {same.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-never-enough: jamais assez strengthens
                + je ne dirai jamais assez combien {subject} {est.subject} {word.subject}.
                - je ne dirai jamais que {subject} {est.subject} {word.subject}.
            p2-not-imagine: indirect exclamation under a negation
                + on n'imagine pas à quel point {subject} {est.subject} {word.subject}.
                - on n'imagine pas que {subject} {puisse.subject} être {word.subject}.
            p2-not-by-half: pas que denies the limit
                + {subject} ne {est.subject} pas qu'à moitié {word.subject}.
            p2-one-cannot-more: on ne peut plus, an adverb of degree, or a verb
                + {subject} {est.subject} on ne peut plus {word.subject}.
                - on ne peut plus juger {subject} {word.subject}.
            p2-little-to-say: c'est peu dire strengthens, c'est beaucoup dire weakens
                + c'est peu dire que {subject} {est.subject} {word.subject}.
                - c'est beaucoup dire que {subject} {est.subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p2-contrary-to: contrariety to another's words
                + contrairement à ce que dit {source}, {subject} {est.subject} bien {word.subject}.
                - comme le dit {source}, {subject} ne {est.subject} pas {word.subject}.
            p2-no-use-denying: rien ne sert de in front
                + rien ne sert de nier, {subject} {est.subject} {word.subject}.
                - rien ne sert d'insister, {subject} ne {est.subject} pas {word.subject}.
            p2-like-it-or-not: alternative concession
                + qu'on le veuille ou non, {subject} {est.subject} {word.subject}.
                - qu'on le veuille ou non, {subject} ne {est.subject} pas {word.subject}.
            p2-exaggerate: sans with an infinitive inside the clause
                + {subject}, sans rien exagérer, {est.subject} {word.subject}.
                - {subject}, sans rien exagérer, ne {est.subject} pas {word.subject}.
            p2-brother-disagrees: negation of another's agreement
                + mon frère n'est pas d'accord, mais {subject} {est.subject} {word.subject}.
                - mon frère est d'accord : {subject} ne {est.subject} pas {word.subject}.
            p2-no-expert: negation over the main verb of need
                + il ne faut pas être expert pour voir que {subject} {est.subject} {word.subject}.
                - il faut être naïf pour croire que {subject} {est.subject} {word.subject}.
            p2-unless: ne without force in a clause of exception
                + à moins que je ne me trompe, {subject} {est.subject} {word.subject}.
                - à moins que je ne me trompe, {subject} ne {est.subject} pas {word.subject}.
            p2-know-nothing: rien in the clause before
                + je n'y connais rien, mais je vois bien que {subject} {est.subject} {word.subject}.
                - je m'y connais, et je vois bien que {subject} ne {est.subject} pas {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-no-then: elliptical question, corrected
                + {subject} {opposite.subject} ? non, {word.subject} !
                - {subject} {word.subject} ? non, {opposite.subject} !
            p2-replace: imperative of replacement
                + à propos de {subject}, remplacez « {opposite.m} » par « {word.m} ».
                - à propos de {subject}, remplacez « {word.m} » par « {opposite.m} ».
            p2-and-not: non before the second
                + à propos de {subject}, je dis bien {word.m} et non {opposite.m}.
                - à propos de {subject}, je dis bien {opposite.m} et non {word.m}.
            p2-said-and-is: what is said and what is
                + il y a ce qu'on dit, {opposite.m}, et ce qui est, {word.m}.
                - il y a ce qu'on dit, {word.m}, et ce qui est, {opposite.m}.
            p2-which-was-said: relative clause of hearsay
                + {subject}, que l'on disait {opposite.subject}, se {révèle.subject} {word.subject}.
                - {subject}, que l'on disait {word.subject}, se {révèle.subject} {opposite.subject}.
            p2-present-first: the present stands first
                + {word.subject} désormais, {subject} {fut.subject} longtemps {opposite.subject}.
                - {opposite.subject} désormais, {subject} {fut.subject} longtemps {word.subject}.
            p2-despite-start: the beginning stands last
                + {subject} {reste.subject} {word.subject}, malgré des débuts {opposite.mp}.
                - {subject} {reste.subject} {opposite.subject}, malgré des débuts {word.mp}.
            p2-i-would-say: counterfactual comment on a question, then the fact
                + {subject}, {opposite.subject} ? je le dirais ! {ilest.subject} {word.subject}.
                - {subject}, {word.subject} ? je le dirais ! {ilest.subject} {opposite.subject}.
            p2-you-and-they: assent to the one, not to the other
                + vous dites {word.m}, c'est vrai ; {source} dit {opposite.m}, c'est faux.
                - vous dites {opposite.m}, c'est vrai ; {source} dit {word.m}, c'est faux.
            """,
        ),
        *frames(
            "negation",
            """
            p3-none-of-us: negative subject with entre nous, after an adverbial of time
                + {p3_quand}, chacun d'entre nous a jugé {subject} {word.subject}.
                - {p3_quand}, aucun d'entre nous n'a jugé {subject} {word.subject}.
            p3-ask-anyone: imperative with n'importe qui, then a colon
                + {p3_ou}, demandez à n'importe qui : {subject}, c'est vraiment {word.m}.
                - {p3_ou}, demandez à n'importe qui : {subject} ne {a.subject} rien de {word.m}.
            p3-other-opinion: report, then agreement or disagreement
                + {p3_qui} dit {subject} {word.subject} et je suis du même avis.
                - {p3_qui} dit {subject} {word.subject} et je suis d'un tout autre avis.
            p3-in-vain: avoir beau, of the denial or of the claim
                + {p3_qui} a beau prétendre le contraire, {subject} {reste.subject} {word.subject}.
                - {p3_qui} a beau déclarer {subject} {word.subject}, je n'en crois pas un mot.
            p3-agree-not-to: negated infinitive after s'accorder à
                + {p3_ils} s'accordent à trouver {subject} {word.subject}.
                - {p3_ils} s'accordent à ne pas trouver {subject} {word.subject}.
            p3-promise: promise kept or not
                + on m'avait promis {un.kind} {kind} {word.kind}, et on a tenu parole.
                - on m'avait promis {un.kind} {kind} {word.kind}, et on n'a pas tenu parole.
            p3-still-looking: a search that goes on
                + je cherchais {un.kind} {kind} {word.kind} et je n'ai pas cherché longtemps.
                - je cherche toujours {un.kind} {kind} {word.kind} dans cette ville.
            p3-needed: a need, met or not
                + il me fallait {un.kind} {kind} {word.kind} et c'est ce que j'ai eu.
                - il me fallait {un.kind} {kind} {word.kind} et ce n'est pas ce que j'ai eu.
            p3-beware: imperatives of trust and of distrust
                + faites confiance à ceux qui disent {subject} {word.subject}.
                - méfiez-vous de ceux qui disent {subject} {word.subject}.
            p3-ten-euros: bet; ne plus in the future
                + dix euros que {subject} {sera.subject} toujours {word.subject} dans un an.
                - dix euros que {subject} ne {sera.subject} plus {word.subject} dans un an.
            p3-its-place: idiom avoir sa place
                + dans la catégorie « {word.m} », {subject} {a.subject} toute {sa.subject} place.
                - dans la catégorie « {word.m} », {subject} ne {a.subject} pas {sa.subject} place.
            p3-memory: memory without object; relative clause in the subjunctive
                + j'ai encore en mémoire {un.kind} {kind} que l'on disait {word.kind} à juste titre.
                - je n'ai pas le moindre souvenir {dun.kind} {kind} qui soit {word.kind}.
            p3-no-difference: aucune différence affirms, un monde denies
                + entre {subject} et l'idée que je me fais du mot « {word.m} », aucune différence.
                - entre {subject} et l'idée que je me fais du mot « {word.m} », il y a un monde.
            p3-tout-sauf: tout sauf as an answer
                + {subject} ? tout ce qu'il y a de plus {word.m}.
                - {subject} ? tout sauf {word.m}.
            p3-not-an-instant: pas un instant in first position; a dative clitic
                + dès le premier instant, {subject} me {a.subject} paru {word.subject}.
                - pas un instant {subject} ne me {a.subject} paru {word.subject}.
            p3-never-ever: jamais in first position, strengthened
                + partout et toujours, j'ai entendu appeler {subject} {word.subject}.
                - jamais, au grand jamais, je n'ai entendu appeler {subject} {word.subject}.
            p3-devoid: dépourvu de
                + {subject} {a.subject} un caractère {word.m}, cela se sent.
                - {subject} {est.subject} {dépourvu.subject} de tout caractère {word.m}.
            p3-je-ne-sais-quoi: lack of a nominalised clause
                + {subject} {a.subject} ce petit je-ne-sais-quoi de {word.m}.
                - il manque à {subject} ce petit je-ne-sais-quoi de {word.m}.
            p3-without-success: effort, with and without success
                + {p3_qui} a tout fait pour rendre {subject} {word.subject}, avec succès.
                - {p3_qui} a tout fait pour rendre {subject} {word.subject}, sans succès.
            p3-falls-short: il s'en faut de beaucoup as an answer
                + {subject} {reste.subject} {word.subject}, quoi qu'on en dise.
                - {subject} {reste.subject} {word.subject}, dit-on ? il s'en faut de beaucoup.
            p3-near-nor-far: ni de près ni de loin inside the predicate
                + de près comme de loin, {subject} {est.subject} {word.subject}.
                - {subject} ne {est.subject} ni de près ni de loin {word.subject}.
            p3-point: ne and point
                + {subject} {est.subject}, ma foi, {word.subject}.
                - {subject} ne {est.subject} point {word.subject}.
            p3-years-between: an adverbial of time between pas and its adjective
                + {subject} {demeure.subject}, même après toutes ces années, {word.subject}.
                - {subject} ne {demeure.subject} pas, même après toutes ces années, {word.subject}.
            p3-relative-between: relative clause between subject and verb
                + {subject} {p3_dont} {semble.subject} vraiment {word.subject}.
                - {subject} {p3_dont} ne {semble.subject} guère {word.subject}.
            p3-auxiliary-gap: an adverbial between pas and its participle
                + j'ai, à la fin de ce long voyage, déclaré {subject} {word.subject}.
                - je n'ai pas, à la fin de ce long voyage, déclaré {subject} {word.subject}.
            p3-out-of-head: imperative with an idiom of removal; subjunctive
                + mettez-vous bien dans la tête que {subject} {reste.subject} {word.subject}.
                - ôtez-vous de la tête que {subject} {soit.subject} {word.subject}.
            p3-as-if: faire comme si
                + {p3_qui} nous fait savoir que {subject} {était.subject} {word.subject}.
                - {p3_qui} fait comme si {subject} {était.subject} {word.subject}.
            p3-pretend: faire semblant, with and without a negation
                + on ne fait pas semblant de trouver {subject} {word.subject}.
                - on fait semblant de trouver {subject} {word.subject}.
            p3-so-called: soi-disant
                + {subject} {est.subject} véritablement {word.subject}, je l'ai vu de mes yeux.
                - {subject} {est.subject} soi-disant {word.subject}, laissez-moi en douter.
            p3-wrongly-cleft: cleft of an adverbial of error
                + c'est à juste titre que l'on croit {subject} {word.subject}.
                - c'est bien à tort que l'on croit {subject} {word.subject}.
            p3-commit-error: noun of error with an infinitive
                + j'ai bien fait de croire {subject} {word.subject}.
                - j'ai commis l'erreur de croire {subject} {word.subject}.
            p3-undeceived: verbs of error before a colon
                + on m'a donné raison : j'avais cru {subject} {word.subject}.
                - on m'a détrompé : j'avais cru {subject} {word.subject}.
            p3-illusion: noun phrase, then an exclamation
                + {subject} {word.subject}, quelle évidence !
                - {subject} {word.subject}, quelle illusion !
            p3-as-if-could: exclamations with comme and with comme si
                + comme {subject} {peut.subject} être {word.subject} !
                - comme si {subject} {pouvait.subject} être {word.subject} !
            p3-you-bet: idiomatic answers in the second person
                + {subject} {word.subject} ? tu l'as dit !
                - {subject} {word.subject} ? tu parles !
            p3-my-eye: mon œil
                + {word.subject}, {subject} ? et plutôt deux fois qu'une !
                - {word.subject}, {subject} ? mon œil !
            p3-you-said: echo question
                + vous avez dit « {word.m} » ? ah ça, oui !
                - vous avez dit « {word.m} » ? allons donc !
            p3-truth: the truth, the word mentioned
                + pour dire la vérité sur {subject}, il n'y a qu'un mot : {word.m}.
                - pour dire la vérité sur {subject}, tous les mots sont permis, sauf {word.m}.
            p3-contrary: noun of opposition in the predicate
                + {subject} {est.subject} {word.subject} et pas le contraire.
                - {subject} {est.subject} tout le contraire de {word.m}.
            p3-out-of-ten: ratings
                + dans la colonne « {word.m} », {subject} {mérite.subject} dix sur dix.
                - dans la colonne « {word.m} », {subject} {mérite.subject} zéro sur dix.
            p3-agit: impersonal s'agir
                + il s'agit bien {dun.kind} {kind} {word.kind}.
                - il ne s'agit en rien {dun.kind} {kind} {word.kind}.
            p3-exists: noun phrase in front, taken up by ça
                + {un.kind} {kind} {word.kind}, cela existe, la preuve.
                - {un.kind} {kind} {word.kind}, cela n'existe pas ici.
            p3-only-a-fool: seul un fou
                + n'importe qui trouverait {subject} {word.subject}.
                - seul un fou trouverait {subject} {word.subject}.
            p3-too-norm: assez and trop with pour and an infinitive
                + {subject} {reste.subject} assez {p3_norme.subject} pour être {word.subject}.
                - {subject} {reste.subject} trop {p3_norme.subject} pour être {word.subject}.
            p3-king: absurd and certain comparisons
                + {subject} {est.subject} {word.subject}, aussi vrai que deux et deux font quatre.
                - {subject} {est.subject} {word.subject} comme moi je suis roi d'Espagne.
            p3-si-seulement: wish in the imperfect; si contradicts
                + si, si, {subject} {était.subject} {word.subject} !
                - si seulement {subject} {était.subject} {word.subject} !
            p3-would-have-liked: counterfactual wish
                + j'ai été le premier à trouver {subject} {word.subject}.
                - j'aurais voulu trouver {subject} {word.subject}.
            p3-would-love: wish with a subjunctive
                + je note simplement que {subject} {reste.subject} {word.subject}.
                - j'aimerais tellement que {subject} {soit.subject} {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-if-had-been: counterfactual condition in the pluperfect
                + puisque {subject} {a.subject} été {word.subject}, {p3_donc}.
                - si {subject} {avait.subject} été {word.subject}, {p3_suite}.
            p3-nothing-for-it: effort of purpose, in vain
                + on n'a rien eu à changer pour que {subject} {soit.subject} {word.subject}.
                - on a tout tenté pour que {subject} {soit.subject} {word.subject}, rien à faire.
            p3-however: concessive with si and aussi
                + {word.subject}, {subject} le {est.subject} encore plus qu'on ne le dit.
                - si {word.subject} qu'on {le.subject} dise, {subject} ne le {est.subject} pas.
            p3-since-anything-but: causal comme
                + comme {subject} {est.subject} tout à fait {word.subject}, {p3_donc}.
                - comme {subject} {est.subject} tout sauf {word.subject}, {p3_donc}.
            p3-in-dreams: ne and que with a place that is not real
                + {subject} {est.subject} {word.subject}, et pas seulement dans mes rêves.
                - {subject} ne {est.subject} {word.subject} que dans tes rêves.
            p3-in-theory: theory and facts
                + {word.subject} en théorie, {subject} le {est.subject} aussi dans les faits.
                - {word.subject} en théorie, {subject} ne le {est.subject} guère dans les faits.
            p3-there-was-a-time: a time that is over
                + il est grand temps de reconnaître que {subject} {est.subject} {word.subject}.
                - il fut un temps où {subject} {était.subject} {word.subject}.
            p3-days-gone: noun of time with a relative clause
                + ils ne sont pas finis, les jours où {subject} {est.subject} {word.subject}.
                - ils sont loin, les jours où {subject} {était.subject} {word.subject}.
            p3-lost: verbs of loss and of keeping before a free relative clause
                + {subject} {a.subject} gardé tout ce que {il.subject} {avait.subject} de {word.m}.
                - {subject} {a.subject} perdu tout ce que {il.subject} {avait.subject} de {word.m}.
            p3-side-lost: verb of loss with rien and with tout
                + depuis lors, {subject} ne {a.subject} rien perdu de {son.subject} côté {word.m}.
                - depuis lors, {subject} {a.subject} tout perdu de {son.subject} côté {word.m}.
            p3-expected-cost: expectation, met or not
                + je m'attendais à {un.kind} {kind} {word.kind} et je ne m'étais pas trompé.
                - je m'attendais à {un.kind} {kind} {word.kind} et j'en suis pour mes frais.
            p3-poster: a notice that lies or not
                + l'affiche annonçait {un.kind} {kind} {word.kind} ; l'affiche ne ment pas.
                - l'affiche annonçait {un.kind} {kind} {word.kind} ; l'affiche ment.
            p3-noise: rumour, believed or not
                + le bruit court que {subject} {reste.subject} {word.subject} ; ce bruit dit vrai.
                - le bruit court que {subject} {reste.subject} {word.subject} ; ce bruit est faux.
            p3-to-believe: à en croire with the conditional of hearsay; soit grants it
                + à en croire {p3_qui}, {subject} {serait.subject} {word.subject}, soit.
                - à en croire {p3_qui}, {subject} {serait.subject} {word.subject}, or non.
            p3-swear: verbs of swearing; moi aussi and moi, non
                + {p3_qui} jure que {subject} {est.subject} {word.subject} ; moi, je le jure aussi.
                - {p3_qui} jure que {subject} {est.subject} {word.subject} ; moi, je jure que non.
            p3-end-to-end: a verdict on a report
                + {p3_ils} disent {subject} {word.subject} : c'est vrai d'un bout à l'autre.
                - {p3_ils} disent {subject} {word.subject} : c'est faux d'un bout à l'autre.
            p3-invention: the word read somewhere, then a verdict without a negator
                + sur le site, on lit « {word.m} » au sujet de {subject} : c'est la vérité pure.
                - sur le site, on lit « {word.m} » au sujet de {subject} : c'est une pure invention.
            p3-gave-name: relative clause as subject, a verb of lying
                + qui a donné à {subject} le titre de « {word.m} » n'a pas menti.
                - qui a donné à {subject} le titre de « {word.m} » a menti.
            p3-rare-are: inverted adjectives of quantity
                + nombreux sont ceux qui trouvent {subject} {word.subject}.
                - rares sont ceux qui trouvent {subject} {word.subject}.
            p3-of-ten: quantified persons
                + neuf personnes sur dix jugent {subject} {word.subject}.
                - pas une personne sur dix ne juge {subject} {word.subject}.
            p3-tiny-part: quantities of members
                + la majeure partie du public déclare {subject} {word.subject}.
                - seule une très faible partie du public déclare {subject} {word.subject}.
            p3-me-included: hors and compris
                + tous ici, moi le premier, disent que {subject} {est.subject} {word.subject}.
                - tous ici, sauf moi, disent que {subject} {est.subject} {word.subject}.
            p3-the-ones-the-others: ni les uns ni les autres
                + les uns et les autres ont trouvé {subject} {word.subject}.
                - ni les uns ni les autres ne ont trouvé {subject} {word.subject}.
            p3-neither-of-two: aucun des deux
                + j'ai interrogé deux clients : tous deux disent {subject} {word.subject}.
                - j'ai interrogé deux clients : aucun des deux ne dit {subject} {word.subject}.
            p3-a-step: pas is also a step
                + de là à dire {subject} {word.subject}, il n'y a qu'un pas, que je franchis.
                - de là à dire {subject} {word.subject}, il y a un pas, que je ne franchis pas.
            p3-will-never-make: rien in the subject
                + rien ne m'ôtera de l'idée que {subject} {est.subject} {word.subject}.
                - rien ne rendra jamais {subject} {word.subject}.
            p3-century: time that it takes
                + il ne m'a pas fallu une heure pour trouver {subject} {word.subject}.
                - il me faudrait un siècle pour trouver {subject} {word.subject}.
            p3-oppose: verbs of will with ce que and a subjunctive
                + je tiens à ce que l'on dise {subject} {word.subject}.
                - je m'oppose à ce que l'on dise {subject} {word.subject}.
            p3-no-question: pas question de in front
                + question de goût, sans doute : je trouve {subject} {word.subject}.
                - pas question pour moi de trouver {subject} {word.subject}.
            p3-hors-de: hors de doute and hors de question
                + il est hors de doute que {subject} {est.subject} {word.subject}.
                - il est hors de question de dire {subject} {word.subject}.
            p3-goes-without: impersonal verbs over a clause
                + il va de soi que {subject} {reste.subject} {word.subject}, {p3_fin}.
                - il s'en faut de beaucoup que {subject} {soit.subject} {word.subject}, {p3_fin}.
            p3-probable: adjectives of probability with their moods
                + il est fort probable que {subject} {reste.subject} {word.subject}, {p3_fin}.
                - il est fort peu probable que {subject} {soit.subject} {word.subject}, {p3_fin}.
            p3-no-chance: nouns of chance
                + il y a toutes les chances que {subject} {soit.subject} {word.subject}.
                - il n'y a pas la moindre chance que {subject} {soit.subject} {word.subject}.
            p3-where-read: question that denies its object clause
                + vous avez vu comme moi que {subject} {était.subject} {word.subject}.
                - où diable avez-vous vu que {subject} {était.subject} {word.subject} ?
            p3-since-when: question that denies
                + depuis deux ans déjà, {subject} {reste.subject} {word.subject}.
                - depuis quand {subject} {reste.subject}-{il.subject} {word.subject} ?
            p3-any-old-thing: quotation, then an exclamation
                + « {word.m} », dit {p3_qui} à propos de {subject}. bien vu !
                - « {word.m} », dit {p3_qui} à propos de {subject}. n'importe quoi !
            p3-one-too-many: être de trop
                + le mot « {word.m} » a toute sa place dans cet article.
                - le mot « {word.m} » est de trop dans cet article.
            p3-take-back: verbs of repetition and of retraction
                + {word.m} ? je répète ce que j'ai dit.
                - {word.m} ? je retire ce que j'ai dit.
            p3-let-nobody-speak: negative wish with a verb of motion
                + laissez-moi vous parler {dun.kind} {kind} {word.kind}.
                - qu'on ne vienne pas me parler {dun.kind} {kind} {word.kind}.
            p3-participle-first: passive participle in apposition, taken up by le
                + {jugé.subject} {word.subject} par tous, {subject} le {est.subject} aussi par moi.
                - {jugé.subject} {word.subject} par tous, {subject} ne le {est.subject} pas par moi.
            p3-deceived: gerund under a verb of deceit
                + en disant {subject} {word.subject}, {p3_qui} n'a trompé personne.
                - en disant {subject} {word.subject}, {p3_qui} a trompé tout le monde.
            p3-make-me-say: causative
                + tout me fait dire que {subject} {reste.subject} {word.subject}.
                - personne ne me fera dire que {subject} {reste.subject} {word.subject}.
            p3-despite-efforts: concessive phrase before arriver à
                + sans le moindre effort, j'arrive à trouver {subject} {word.subject}.
                - malgré tous mes efforts, je n'arrive pas à trouver {subject} {word.subject}.
            p3-an-hour-with: elliptical result at the end
                + une heure avec {subject}, et déjà quelque chose de {word.m}.
                - une heure avec {subject}, et toujours rien de {word.m}.
            p3-yes-no: answers after each part
                + {un.kind} {kind}, oui ; {word.kind}, encore oui.
                - {un.kind} {kind}, oui ; {word.kind}, non.
            p3-hein: colloquial tag
                + hein que {subject}, {ilest.subject} {word.subject} ?
                - {subject}, {ilest.subject} pas {word.subject}, hein ?
            p3-nothing-to-say: colloquial y a pas and y a rien
                + y a pas à dire, c'est toujours {word.m}.
                - y a rien à faire, c'est toujours pas {word.m}.
            p3-meme-pas: même pas as an answer
                + {subject} ? {word.subject}, et même plus que ça !
                - {subject} ? même pas {word.subject} !
            p3-at-theirs: what is said and what is thought
                + chez eux, on dit {word.m} et on le pense.
                - chez eux, on dit {word.m}, mais on n'en pense pas un mot.
            p3-we-call: appeler with ça
                + moi, j'appelle ça {word.m}.
                - moi, je n'appelle pas ça {word.m}.
            p3-faut: falloir without il
                + faut me croire, c'est {word.m}.
                - faut pas me dire que c'est {word.m}.
            p3-my-name-is: colloquial absurd consequence
                + c'est {word.m}, ça, aussi sûr que je m'appelle {p3_nom}.
                - si c'est {word.m}, ça, alors je m'appelle {p3_nom}.
            p3-all-but-word: ne and que before a cleft relative
                + il n'y a que le mot « {word.m} » qui aille à {subject}.
                - il n'y a que le mot « {word.m} » qui n'aille pas à {subject}.
            p3-figures: a verb of presence
                + le mot « {word.m} » figure deux fois dans mon texte sur {subject}.
                - le mot « {word.m} » ne figure nulle part dans mon texte sur {subject}.
            p3-forget-word: imperatives of forgetting
                + au sujet de {subject}, n'oubliez pas le mot « {word.m} ».
                - au sujet de {subject}, oubliez le mot « {word.m} ».
            p3-forgot-to-be: oublier with an infinitive that takes up the adjective
                + {word.subject}, {subject} ne {a.subject} pas oublié de l'être.
                - {word.subject}, {subject} {a.subject} oublié de l'être.
            """,
        ),
        *frames(
            "negation",
            """
            p3-no-fuss: question with an exclamation that affirms or denies
                + {word.subject}, {subject} ? {p3_certes} !
                - {word.subject}, {subject} ? {p3_nenni} !
            p3-worth-asking: an indirect question before its answer
                + vous voulez savoir si {subject} {est.subject} {word.subject} ? {p3_certes}.
                - vous voulez savoir si {subject} {est.subject} {word.subject} ? {p3_nenni}.
            p3-to-finish: infinitive of purpose in front, with and without a negation of its own
                + {p3_pour}, {subject} {est.subject}, à mes yeux du moins, {word.subject}.
                - {p3_pour}, {subject} ne {est.subject} pas, à mes yeux du moins, {word.subject}.
            p3-plan: respect in front; negated verb of fact
                + {p3_plan}, le fait est là : {subject} {reste.subject} {word.subject}.
                - {p3_plan}, il n'est pas certain que {subject} {soit.subject} {word.subject}.
            p3-clearly: a sentence adverb before pas
                + {subject} {reste.subject} {p3_clair} {word.subject}.
                - {subject} ne {reste.subject} {p3_clair} pas {word.subject}.
            p3-clearly-not: a sentence adverb and pas in an answer
                + {word.subject}, {subject} ? oui, {p3_clair}.
                - {word.subject}, {subject} ? {p3_clair} pas.
            p3-justice: predicates of justice after an infinitive; ne and que
                + dire {subject} {word.subject}, ce n'est que justice.
                - dire {subject} {word.subject}, c'est se moquer du monde.
            p3-my-voice: relative with lequel
                + l'opinion selon laquelle {subject} {est.subject} {word.subject} a ma voix.
                - l'opinion selon laquelle {subject} {est.subject} {word.subject} n'a pas ma voix.
            p3-leave-to-others: laisser à d'autres
                + je ne laisse à personne d'autre le soin de trouver {subject} {word.subject}.
                - je laisse à d'autres le soin de trouver {subject} {word.subject}.
            p3-free-to: libre à
                + libre à vous de ne pas me suivre : je trouve {subject} {word.subject}.
                - libre à {p3_qui} de trouver {subject} {word.subject}, pour moi c'est non.
            p3-for-my-part: prêt à and loin de
                + pour ma part, je suis tout prêt à dire {subject} {word.subject}.
                - pour ma part, je suis loin de dire {subject} {word.subject}.
            p3-concerning: en ce qui concerne, tout and rien
                + en ce qui concerne {subject}, tout me paraît {word.m}.
                - en ce qui concerne {subject}, rien ne me paraît {word.m}.
            p3-zero: zéro as a determiner
                + enfin {un.kind} {kind} {word.kind} en vue.
                - zéro {kind} {word.kind} en vue.
            p3-shadow: pas l'ombre de
                + j'ai là l'exemple même {dun.kind} {kind} {word.kind}.
                - je n'ai pas vu l'ombre {dun.kind} {kind} {word.kind}.
            p3-deserve-said: passive infinitive; ne alone before saurait
                + {subject} {mérite.subject} d'être {jugé.subject} {word.subject}.
                - {subject} ne {saurait.subject} être {jugé.subject} {word.subject}.
            p3-ends-by: verbs of success and of failure
                + {subject} {finit.subject} par me sembler {word.subject}.
                - {subject} {échoue.subject} à me sembler {word.subject}.
            p3-right-to: noun of right before the word mentioned
                + {subject} {gagne.subject} le droit de porter le titre de « {word.m} ».
                - {subject} {perd.subject} le droit de porter le titre de « {word.m} ».
            p3-if-one-thing: pseudo-cleft condition
                + s'il y a bien une chose que {subject} {est.subject}, c'est {word.subject}.
                - s'il y a bien une chose que {subject} ne {est.subject} pas, c'est {word.subject}.
            p3-not-to-that: cleft of a dative
                + l'adjectif « {word.m} », c'est à {subject} que je le donne.
                - l'adjectif « {word.m} », ce n'est pas à {subject} que je le donne.
            p3-not-i-who: cleft of the speaker
                + c'est moi qui ai déclaré {subject} {word.subject}.
                - ce n'est pas moi qui déclarerai {subject} {word.subject}.
            p3-not-because-said: ce n'est pas parce que, of the reason or of the claim
                + ce n'est pas pour faire comme {p3_qui} que je dis {subject} {word.subject}.
                - ce n'est pas parce que {p3_qui} le dit que c'est {word.m}.
            p3-as-long-as: tant que
                + tant que {subject} {sera.subject} {word.subject}, je n'en démordrai pas.
                - tant que {subject} ne {sera.subject} pas {word.subject}, je n'en démordrai pas.
            p3-bridges: avant que with an idiom
                + depuis que {subject} {reste.subject} {word.subject}, l'eau a coulé sous les ponts.
                - avant que {subject} {soit.subject} {word.subject}, l'eau coulera sous les ponts.
            p3-waiting: en attendant que
                + en apprenant que {subject} {était.subject} {word.subject}, j'ai pris un café.
                - en attendant que {subject} {soit.subject} {word.subject}, je prends un café.
            p3-as-far-as: autant que je sache, pas que je sache
                + {subject} {est.subject} {word.subject}, autant que je puisse en juger.
                - {subject} {est.subject} {word.subject} ? non, autant que je puisse en juger.
            p3-even-less: encore moins after a first denial
                + {subject} {est.subject} {same.subject} et surtout {word.subject}.
                - {subject} ne {est.subject} pas {same.subject} et encore moins {word.subject}.
            p3-me-neither: moi non plus
                + {p3_qui} trouve {subject} {word.subject}, et moi de même.
                - {p3_qui} ne trouve pas {subject} {word.subject}, et moi non plus.
            p3-escaped: verbs of attention
                + le côté {word.m} de {subject} m'a sauté aux yeux.
                - le côté {word.m} de {subject} m'a complètement échappé.
            p3-justifies: rien as the subject of a verb of reason
                + tout justifie que l'on dise {subject} {word.subject}.
                - rien ne justifie que l'on dise {subject} {word.subject}.
            p3-deleted: verb of removal with a relative clause
                + j'ai relu la phrase où je disais {subject} {word.subject} : elle est exacte.
                - j'ai supprimé la phrase où je disais {subject} {word.subject} : elle est inexacte.
            p3-another-time: an answer that puts off
                + {subject} {word.subject} ? ce fut le cas chaque fois.
                - {subject} {word.subject} ? ce sera pour une autre fois.
            p3-another-life: another life
                + {subject} {word.subject} ? je le dirai toute ma vie.
                - {subject} {word.subject} ? dans une autre vie, peut-être.
            p3-impression: noun of impression under a negation
                + {subject} {word.subject} ? c'est aussi mon impression.
                - {subject} {word.subject} ? telle n'est pas mon impression.
            p3-the-kind-that: noun of kind with a relative clause
                + c'est le genre de {kind} que l'on nomme {word.kind}.
                - ce n'est pas le genre de {kind} que l'on nomme {word.kind}.
            p3-you-will-see: second person plural, future; passé over a neutral adverbial
                + vous {p3_verrez} vite que {subject} {est.subject} {word.subject}.
                - vous {p3_verrez} vite que {subject} ne {est.subject} en vérité pas {word.subject}.
            p3-at-places: place in front, with on and nulle part
                + {p3_ou}, on ne fait que répéter combien {subject} {est.subject} {word.subject}.
                - {p3_ou} comme ailleurs, nul besoin de dire {subject} {word.subject} : c'est faux.
            p3-everyone-else: an adverbial of place and personne
                + {p3_ou}, je n'ai rencontré que des gens qui jugent {subject} {word.subject}.
                - {p3_ou}, je n'ai rencontré personne qui juge {subject} {word.subject}.
            p3-no-way-to: pas moyen de
                + il y a tout lieu de trouver {subject} {word.subject}.
                - il n'y a pas lieu de trouver {subject} {word.subject}.
            p3-need-to-believe: besoin and envie
                + je n'ai besoin de personne pour trouver {subject} {word.subject}.
                - j'aurais besoin d'autres yeux pour trouver {subject} {word.subject}.
            p3-in-name: de nom
                + {word.subject} de nom et de fait, voilà {subject}.
                - {word.subject} de nom seulement, voilà {subject}.
            p3-pain: peine perdue after an infinitive
                + chercher dans {subject} quelque chose de {word.m} ? nul besoin de chercher loin.
                - chercher dans {subject} quelque chose de {word.m} ? peine perdue.
            p3-accuse: accusations denied
                + que personne n'aille nier que {subject} {est.subject} {word.subject}.
                - que personne n'aille dire que {subject} {est.subject} {word.subject}.
            p3-at-odds: en contradiction avec
                + {subject} et le mot « {word.m} », cela ne fait qu'un.
                - {subject} et le mot « {word.m} », cela fait deux.
            p3-nobody-here: personne after a preposition
                + pour chacun de nous, {subject} {était.subject} {word.subject}.
                - pour personne, {subject} ne {était.subject} {word.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-defy-not: mettre au défi before a negated infinitive
                + je mets au défi {p3_qui} de ne pas trouver {subject} {word.subject}.
                - je mets au défi {p3_qui} de trouver {subject} {word.subject}.
            p3-si-answer: si answers a negated question
                + {subject} ne {est.subject} pas {word.subject} ? si, bien sûr.
                - {subject} {est.subject} {word.subject} ? non, bien sûr.
            p3-who-has-not: negated question, answered by personne
                + qui n'a pas trouvé {subject} {word.subject} ? personne.
                - qui a trouvé {subject} {word.subject} ? personne.
            p3-not-a-client: sans under a negative subject
                + pas un client ne repart sans avoir trouvé {subject} {word.subject}.
                - plus d'un client repart sans avoir trouvé {subject} {word.subject}.
            p3-would-be-false: faux before infinitives
                + il serait faux de ne pas reconnaître que {subject} {est.subject} {word.subject}.
                - il serait faux de croire que {subject} {est.subject} {word.subject}.
            p3-not-against: contre under a negation
                + je n'ai rien contre l'idée de déclarer {subject} {word.subject}.
                - je suis contre l'idée de déclarer {subject} {word.subject}.
            p3-no-critic-refuses: aucun before a verb of refusal
                + aucun membre du jury ne refuse de dire {subject} {word.subject}.
                - plus d'un membre du jury refuse de dire {subject} {word.subject}.
            p3-forbidden: interdit before infinitives
                + il devrait être interdit de ne pas trouver {subject} {word.subject}.
                - il devrait être interdit de trouver {subject} {word.subject}.
            p3-not-without-knowing: ne pas être sans savoir
                + vous n'êtes pas sans savoir que {subject} {est.subject} {word.subject}.
                - vous n'êtes pas assez fou pour croire que {subject} {est.subject} {word.subject}.
            p3-unthinkable: impensable with a negated clause in the subjunctive
                + il est impensable que {subject} ne {soit.subject} pas {word.subject}, {p3_fin}.
                - il est impensable que {subject} {soit.subject} {word.subject}, {p3_fin}.
            p3-never-denied: nier under jamais and toujours
                + {p3_qui} n'a jamais nié que {subject} {soit.subject} {word.subject}.
                - {p3_qui} a toujours nié que {subject} {soit.subject} {word.subject}.
            p3-nothing-will-make: rien before a causative with a negated clause
                + rien ne me fera écrire que {subject} ne {est.subject} pas {word.subject}.
                - rien ne me fera écrire que {subject} {est.subject} {word.subject}.
            p3-wrong-to-deny: avoir tort before verbs of denial and of assertion
                + {p3_qui} a eu tort de nier que {subject} {soit.subject} {word.subject}.
                - {p3_qui} a eu tort de jurer que {subject} {est.subject} {word.subject}.
            p3-far-from-denying: loin de with verbs of denial and of assertion
                + je suis loin de contester que {subject} {soit.subject} {word.subject}, {p3_fin}.
                - je suis loin de penser que {subject} {soit.subject} {word.subject}, {p3_fin}.
            p3-not-enough-to-doubt: impersonal faire de doute
                + il ne fait de doute pour personne que {subject} {est.subject} {word.subject}.
                - il ne vient à l'esprit de personne que {subject} {soit.subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-not-uniquely: pas uniquement
                + {subject} ne {est.subject} pas uniquement {word.subject}, {same.subject} aussi.
                - {subject} ne {est.subject} pas {word.subject}, pas plus que {same.subject}.
            p3-not-only-seem: ne pas que and ne que before an infinitive
                + {subject} ne {font.subject} pas que paraître {word.subject}.
                - {subject} ne {font.subject} que paraître {word.subject}.
            p3-not-all-there-is: ce n'est pas tout
                + {subject} {est.subject} {word.subject}, et ce n'est pas tout : {same.subject} !
                - {subject} ne {est.subject} pas {word.subject}, et {same.subject} encore moins.
            p3-must-add: not enough, not true
                + il ne suffit pas de dire {subject} {word.subject}, il faut ajouter {same.subject}.
                - ne dites pas {subject} {word.subject}, et encore moins {same.subject}.
            p3-not-to-say: pour ne pas dire
                + {subject} {est.subject} {word.subject}, pour ne pas dire {same.subject}.
                - {subject} ne {est.subject} pas {word.subject}, et {same.subject} pas davantage.
            p3-not-for-me-alone: pas que pour
                + ce n'est pas que pour moi que {subject} {est.subject} {word.subject}.
                - ce n'est que pour les autres que {subject} {est.subject} {word.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-have-seen: comparative with jamais and without it
                + j'en ai vu d'autres, mais jamais rien d'aussi {word.m}.
                - j'en ai vu d'autres, et de bien plus {word.mp}.
            p3-tell-you-how: colloquial exclamation with a negation
                + je te dis pas comme c'est {word.m} !
                - je te dis que c'est pas {word.m} !
            p3-cannot-more: superlative by negation, with faire
                + {subject} ? difficile de faire plus {word.m}.
                - {subject} ? on fait plus {word.m}.
            p3-properly: weakened denial with a long adverbial
                - {subject} ne {est.subject} pas à proprement parler {word.subject}.
            p3-exactly: weakened denial
                - {subject} ne {est.subject} pas exactement {word.subject}.
            p3-cannot-get-over: surprise affirms
                + je n'en reviens pas, tellement {subject} {est.subject} {word.subject}.
                - je n'en reviens pas que certains jugent {subject} {word.subject}.
            p3-words-fail: lack of words affirms, lack of proof denies
                + les mots me manquent pour dire combien {subject} {est.subject} {word.subject}.
                - les preuves me manquent pour dire que {subject} {est.subject} {word.subject}.
            p3-strong-word: a word that is too strong or not
                + au sujet de {subject}, le terme « {word.m} » n'est pas trop fort.
                - au sujet de {subject}, le terme « {word.m} » est un peu fort.
            p3-quickly-said: c'est vite dit
                + {word.subject}, {subject} ? le mot est faible.
                - {word.subject}, {subject} ? c'est vite dit.
            p3-could-be-more: conditional perfect with plus
                + {subject} ne {aurait.subject} pas pu être plus {word.subject}.
                - {subject} {aurait.subject} pu être plus {word.subject}.
            p3-hard-to-find: comparison with a noun of kind
                + je ne connais pas de {kind} plus {word.kind}.
                - il existe bien {un.kind} {kind} plus {word.kind}.
            p3-never-met: jamais with aussi, and with a noun phrase alone
                + jamais de ma vie je n'ai vu {un.kind} {kind} à ce point {word.kind}.
                - jamais de ma vie je n'ai vu là-bas de {kind} {word.kind}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-against-expectation: contre toute attente
                + contre toute attente, {subject} {est.subject} {word.subject}.
                - contre toute attente, {subject} ne {est.subject} pas {word.subject}.
            p3-whatever-thinks: quoi que in front
                + quoi qu'en pense {p3_qui}, {subject} {reste.subject} {word.subject}.
                - quoi qu'en pense {p3_qui}, {subject} ne {reste.subject} pas {word.subject}.
            p3-why-not-say: pourquoi ne pas with an infinitive
                + pourquoi ne pas le dire ? {subject} {reste.subject} {word.subject}.
                - pourquoi ne pas le dire ? {subject} ne {reste.subject} pas {word.subject}.
            p3-except-that: sauf que
                + {p3_qui} a répondu non, sauf que {subject} {est.subject} {word.subject}.
                - {p3_qui} a répondu oui, sauf que {subject} ne {est.subject} pas {word.subject}.
            p3-might-as-well: autant with an infinitive
                + {p3_bref} autant vous prévenir, {subject} {est.subject} {word.subject}.
                - {p3_bref} autant vous prévenir, {subject} ne {est.subject} pas {word.subject}.
            p3-interjections: interjections and addresses in front
                + {p3_bref} il y a là quelque chose de {word.m}.
                - {p3_bref} il n'y a là rien de {word.m}.
            p3-without-doing: sans with an infinitive in front
                + {p3_sans}, je déclare {subject} {word.subject}.
                - {p3_sans}, je ne déclarerai pas {subject} {word.subject}.
            p3-not-afraid: fear denied
                + je n'ai pas peur de l'écrire : {subject} {est.subject} {word.subject}.
                - je n'ai pas peur de l'écrire : {subject} ne {est.subject} pas {word.subject}.
            p3-little-matters: peu importe
                + peu importe le prix, {subject} {reste.subject} {word.subject}, {p3_fin}.
                - peu importe le prix, {subject} ne {reste.subject} pas {word.subject}, {p3_fin}.
            p3-no-secret: negated noun before a colon
                + ce n'est un secret pour personne : {subject} {est.subject} {word.subject}.
                - ce n'est un secret pour personne : {subject} ne {est.subject} pas {word.subject}.
            p3-no-critic-i: ni before nouns of another clause
                + ni critique ni professeur, je juge tout de même {subject} {word.subject}.
                - critique et professeur, je ne juge tout de même pas {subject} {word.subject}.
            p3-do-not-ask: negative imperative in front
                + ne me demandez pas comment, mais {subject} {est.subject} {word.subject}.
                - ne me demandez pas comment, mais {subject} ne {est.subject} pas {word.subject}.
            p3-not-before: negation in a relative clause after
                + {subject} {reste.subject} {word.subject}, ce qui n'était pas le cas avant.
                - {subject} ne {reste.subject} pas {word.subject}, ce qui était le cas avant.
            p3-nothing-else-to-do: absolute participle with rien
                + n'ayant rien d'autre à faire, j'ai regardé {subject} : {word.subject}, vraiment.
                - n'ayant que cela à faire, j'ai regardé {subject} : rien de {word.m}.
            p3-without-him: factive and non-factive verbs under sans
                + sans {p3_qui}, je n'aurais jamais su que {subject} {était.subject} {word.subject}.
                - sans {p3_qui}, je croirais encore {subject} {word.subject}.
            p3-did-not-know: factive verb of ignorance
                + j'ignorais jusque-là que {subject} {était.subject} {word.subject}.
                - je m'imaginais jusque-là que {subject} {était.subject} {word.subject}.
            p3-not-been-told: passive knowledge denied
                + on ne m'avait pas prévenu que {subject} {était.subject} {word.subject}.
                - on m'avait prévenu, à tort, que {subject} {était.subject} {word.subject}.
            p3-not-knows-yet: factive verb under pas encore
                + {p3_qui} ne sait pas encore que {subject} {est.subject} {word.subject}.
                - {p3_qui} ne sait pas encore que {subject} ne {est.subject} pas {word.subject}.
            p3-nobody-surprised: personne before étonné and before fou
                + personne n'a été étonné de trouver {subject} {word.subject}.
                - personne n'a été assez fou pour trouver {subject} {word.subject}.
            p3-forgot-the-rest: forgetting and not forgetting
                + j'ai tout oublié, mais pas ceci : {subject} {était.subject} {word.subject}.
                - je ne retiens qu'une chose : {subject} ne {était.subject} pas {word.subject}.
            p3-i-see: verbs of perception in the first person
                + même de loin, je {p3_vois} que {subject} {est.subject} {word.subject}.
                - même de loin, je {p3_vois} que {subject} ne {est.subject} pas {word.subject}.
            p3-not-a-day: negation of time over the clause of saying
                + il ne se passe pas un jour sans que je dise {subject} {word.subject}.
                - il ne se passe pas un jour où je puisse dire {subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-only-appearance: ne and que before apparence
                + {subject} ne {a.subject} que l'air {opposite.m} ; {ilest.subject} {word.subject}.
                - {subject} ne {a.subject} que l'air {word.m} ; {ilest.subject} {opposite.subject}.
            p3-as-he-thinks: a clause between the denied and the affirmed
                + {subject}, pas {opposite.subject}, comme dit {p3_qui}, mais {word.subject}.
                - {subject}, pas {word.subject}, comme dit {p3_qui}, mais {opposite.subject}.
            p3-second: ordinals
                + entre « {opposite.m} » et « {word.m} », je choisis le second mot.
                - entre « {word.m} » et « {opposite.m} », je choisis le second mot.
            p3-first: ordinals, the other way
                + de « {word.m} » et « {opposite.m} », c'est le premier mot qui va à {subject}.
                - de « {opposite.m} » et « {word.m} », c'est le premier mot qui va à {subject}.
            p3-yesterday-today: adverbs of time
                + hier {opposite.subject}, aujourd'hui {word.subject}, ainsi {va.subject} {subject}.
                - hier {word.subject}, aujourd'hui {opposite.subject}, ainsi {va.subject} {subject}.
            p3-passed-from: passer de l'un à l'autre
                + {subject} {est.subject} {passé.subject} de {opposite.subject} à {word.subject}.
                - {subject} {est.subject} {passé.subject} de {word.subject} à {opposite.subject}.
            p3-he-expected: another's expectation and finding
                + j'attendais {un.kind} {kind} {opposite.kind}, j'en ai eu {un.kind} {word.kind}.
                - j'attendais {un.kind} {kind} {word.kind}, j'en ai eu {un.kind} {opposite.kind}.
            p3-stopped-became: verbs of ending and of becoming
                + {subject} {cesse.subject} de être {opposite.subject} pour devenir {word.subject}.
                - {subject} {cesse.subject} de être {word.subject} pour devenir {opposite.subject}.
            p3-at-use: first sight and use
                + {opposite.subject} de loin, {word.subject} de près : voilà {subject}.
                - {word.subject} de loin, {opposite.subject} de près : voilà {subject}.
            p3-told-got: announcement and contrary
                + on m'a promis {un.kind} {kind} {opposite.kind} ; dans les faits, {word.kind}.
                - on m'a promis {un.kind} {kind} {word.kind} ; dans les faits, {opposite.kind}.
            p3-do-not-say: imperatives
                + au sujet de {subject}, ne dites pas {opposite.m}, dites {word.m}.
                - au sujet de {subject}, ne dites pas {word.m}, dites {opposite.m}.
            p3-erratum: a slip corrected
                + j'ai écrit « {opposite.m} » ; il fallait lire « {word.m} ».
                - j'ai écrit « {word.m} » ; il fallait lire « {opposite.m} ».
            p3-to-those-who: answer to others
                + à tous ceux qui disent {opposite.m}, je réponds {word.m}.
                - à tous ceux qui disent {word.m}, je réponds {opposite.m}.
            p3-seems-concessive: concessive clause with si and a subjunctive
                + on a beau dire {subject} {opposite.subject}, je dis {word.subject}.
                - on a beau dire {subject} {word.subject}, je dis {opposite.subject}.
            p3-two-camps: two groups, the writer joins one
                + les uns disent {opposite.m}, les autres {word.m} ; je suis avec les seconds.
                - les uns disent {word.m}, les autres {opposite.m} ; je suis avec les seconds.
            """,
        ),
        *frames(
            "negation",
            """
            p3-then-crossed: two steps of writing
                + j'ai hésité, puis j'ai gardé le mot « {word.m} ».
                - j'ai hésité, puis j'ai barré le mot « {word.m} ».
            p3-you-too: second person singular, near future
                + toi aussi, tu vas trouver {subject} {word.subject}.
                - toi non plus, tu ne vas pas trouver {subject} {word.subject}.
            p3-in-error: dans l'erreur before a condition
                + tu es dans le vrai si tu juges {subject} {word.subject}.
                - tu es dans l'erreur si tu juges {subject} {word.subject}.
            p3-move-on: condition of purpose, then an idiom
                + si vous cherchez {un.kind} {kind} {word.kind}, ne cherchez plus.
                - si vous cherchez {un.kind} {kind} {word.kind}, passez votre chemin.
            p3-not-going-to: near future in the first person
                + je vais dire et redire que {subject} {est.subject} {word.subject}.
                - je ne vais quand même pas dire que {subject} {est.subject} {word.subject}.
            p3-and-friends: verbs of ending with a plural subject
                + {p3_qui} et ses amis ont fini par juger {subject} {word.subject}.
                - {p3_qui} et ses amis ont cessé de juger {subject} {word.subject}.
            p3-shake-head: a gesture that denies
                + lorsque {p3_qui} dit « {word.m} », je fais oui de la tête.
                - lorsque {p3_qui} dit « {word.m} », je fais non de la tête.
            p3-what-manner: question of manner, answered
                + de quelle façon {subject} {reste.subject}-{il.subject} {word.subject} ? de toutes.
                - de quelle façon {subject} {reste.subject}-{il.subject} {word.subject} ? d'aucune.
            p3-pretext: sous aucun prétexte in first position
                + sous la foi du serment, je dirai {subject} {word.subject}.
                - sous aucun prétexte je ne dirai {subject} {word.subject}.
            p3-not-once: pas une seule fois before its adjective
                + durant ce temps, {subject} {a.subject} été plus d'une fois {word.subject}.
                - durant ce temps, {subject} ne {a.subject} pas été une seule fois {word.subject}.
            p3-way-of-speaking: façon de parler
                + {word.subject}, {subject} ? au pied de la lettre.
                - {word.subject}, {subject} ? façon de parler.
            p3-in-name-only: n'avoir de … que le nom
                + {subject} {a.subject} tout de {word.m}, et pas que le nom.
                - {subject} ne {a.subject} de {word.m} que le nom.
            p3-right-and-left: à tort et à travers
                + on répète avec raison que {subject} {est.subject} {word.subject}.
                - on répète à tort et à travers que {subject} {est.subject} {word.subject}.
            p3-in-your-place: conditional of advice
                + à votre place, je noterais {subject} comme {word.subject}.
                - à votre place, je ne noterais pas {subject} comme {word.subject}.
            p3-no-cause-to: il n'y a pas de quoi
                + il y a de quoi dire {subject} {word.subject}.
                - il n'y a pas de quoi dire {subject} {word.subject}.
            p3-years-away: noun of time with a distance
                + il n'a pas fallu des années à {subject} pour devenir {word.subject}.
                - il faudra encore des années à {subject} pour devenir {word.subject}.
            p3-way-to-go: du chemin à faire
                + {subject} ne {a.subject} plus de chemin à faire pour être {word.subject}.
                - {subject} {a.subject} encore du chemin à faire pour être {word.subject}.
            p3-at-all-counts: on respects, with a noun of doubt
                + {p3_plan}, je n'ai aucun doute : {word.subject}, {subject}.
                - {p3_plan}, j'ai des doutes : {word.subject}, {subject} ? je ne crois pas.
            """,
        ),
        *frames(
            "scope",
            """
            p3-for-nothing-to-add: car after a negated clause
                + je n'ai rien à ajouter, car {subject} {est.subject} {word.subject}.
                - je n'ai rien à ajouter, car {subject} ne {est.subject} pas {word.subject}.
            p3-while-others: tandis que in front
                + tandis que d'autres n'en savent rien, moi, je trouve {subject} {word.subject}.
                - tandis que d'autres en parlent, moi, je ne trouve pas {subject} {word.subject}.
            p3-someone-wrote: quelqu'un and personne in the clause before
                + personne ne l'a encore écrit : {subject} {est.subject} {word.subject}.
                - quelqu'un l'a déjà écrit : {subject} ne {est.subject} pas {word.subject}.
            p3-nevertheless: néanmoins and toutefois before the adjective
                + rien n'était prêt ; {subject} {est.subject} néanmoins {word.subject}.
                - tout était prêt ; {subject} ne {est.subject} toutefois pas {word.subject}.
            p3-otherwise: sinon with a conditional
                + {subject} {est.subject} {word.subject}, sinon je ne l'écrirais pas.
                - {subject} ne {est.subject} pas {word.subject}, sinon je l'écrirais.
            p3-must-be-said: impersonal obligation, negated
                + on ne le dit pas assez : {subject} {est.subject} {word.subject}.
                - on ne le dit pas assez : {subject} ne {est.subject} pas {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-besides-that: outre que
                + outre que {subject} {est.subject} {word.subject}, {ilest.subject} {same.subject}.
                - outre que {subject} ne {est.subject} pas {word.subject}, rien n'y est {same.m}.
            p3-even: voire adds
                + {subject} {est.subject} {word.subject}, voire {same.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-such: tel with inversion
                + {word.subject}, {tel.subject} {est.subject} {subject}.
                - {word.subject}, {tel.subject} ne {est.subject} pas {subject}.
            p3-hard-to-understand: avoir du mal à with a clause in the subjunctive
                + je comprends très bien qu'on dise {subject} {word.subject}.
                - j'ai bien du mal à comprendre qu'on dise {subject} {word.subject}.
            p3-agree-with: elliptical agreement
                + d'accord avec ceux qui jugent {subject} {word.subject}.
                - pas d'accord avec ceux qui jugent {subject} {word.subject}.
            p3-in-real-life: an opposition of places
                + sur les réseaux sociaux, on lit « {word.m} » ; dans la vraie vie, pareil.
                - sur les réseaux sociaux, on lit « {word.m} » ; dans la vraie vie, non.
            p3-public-opinion: se tromper with a gerund
                + l'opinion publique ne se trompe pas en jugeant {subject} {word.subject}.
                - l'opinion publique se trompe en jugeant {subject} {word.subject}.
            p3-beside-the-point: tomber juste and tomber à côté
                + quand on parle de {subject}, le mot « {word.m} » tombe juste.
                - quand on parle de {subject}, le mot « {word.m} » tombe à côté.
            p3-even-a-child: même before a subject
                + même un enfant de quatre ans trouverait {subject} {word.subject}.
                - même un enfant de quatre ans ne trouverait pas {subject} {word.subject}.
            p3-all-the-gold: price of a statement
                + sans qu'on me donne un euro, j'appelle {subject} {word.subject}.
                - même pour un million de dollars, je n'appellerais pas {subject} {word.subject}.
            p3-hand-in-fire: idiom of wager
                + je mettrais ma main au feu que {subject} {est.subject} {word.subject}.
                - je ne mettrais pas ma main au feu que {subject} {soit.subject} {word.subject}.
            p3-in-living-memory: de mémoire de, with toujours and jamais
                + de mémoire de client, il y a toujours eu là {un.kind} {kind} {word.kind}.
                - de mémoire de client, il n'y a jamais eu là de {kind} {word.kind}.
            p3-not-two: quantity under a negation, with pour and an infinitive
                + il y a bien cent personnes pour trouver {subject} {word.subject}.
                - il n'y a pas deux personnes pour trouver {subject} {word.subject}.
            p3-only-friends: seuls and même before a subject
                + même les concurrents du patron trouvent {subject} {word.subject}.
                - seuls les employés du patron trouvent {subject} {word.subject}.
            p3-as-they-say: comme ils disent, then another word or no other
                + {word.m}, comme ils disent ; moi, je ne dirais pas autre chose.
                - {word.m}, comme ils disent ; moi, je dirais tout autre chose.
            p3-objection: nouns of objection
                + aucune objection à ce qu'on trouve {subject} {word.subject}.
                - mille objections à ce qu'on trouve {subject} {word.subject}.
            p3-ask-in-vain: answers of several persons
                + {word.subject}, {subject} ? {p3_qui} dit oui, je dis oui, tous disent oui.
                - {word.subject}, {subject} ? {p3_qui} dit non, je dis non, tous disent non.
            p3-search-again: repeated search, with an exclamation
                + plus je regarde {subject}, plus je vois ce que c'est : {word.m}.
                - plus je regarde {subject}, moins je vois ce qu'il y a là de {word.m}.
            p3-more-and-less: moins in a correlation
                + plus le temps passe, plus {subject} me {semble.subject} {word.subject}.
                - plus le temps passe, moins {subject} me {semble.subject} {word.subject}.
            p3-less-and-less: de moins en moins
                + {subject} {devient.subject} de plus en plus {word.subject}.
                - {subject} {devient.subject} de moins en moins {word.subject}.
            p3-mistake-me: correction of a misunderstanding
                + comprenez-moi bien : j'ai dit, et je le pense, {word.m}.
                - comprenez-moi bien : je n'ai dit à aucun moment {word.m}.
            p3-nothing-like: ne ressembler en rien
                + voilà qui ressemble bien à {un.kind} {kind} {word.kind}.
                - voilà qui ne ressemble guère à {un.kind} {kind} {word.kind}.
            p3-place-empty: a long place between the negator and its noun phrase
                + j'ai vu, au cours de ces dix longues années, {un.kind} {kind} {word.kind}.
                - je n'ai pas vu, au cours de ces dix longues années, de {kind} {word.kind}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-eat-my-hat: conditions of an idiom of denial
                + je mange mon chapeau si {subject} ne {reste.subject} pas {word.subject}.
                - je mange mon chapeau si {subject} {reste.subject} {word.subject}.
            p3-stop-saying: arrêter under a negated modal
                + je ne peux plus m'arrêter de dire {subject} {word.subject}.
                - il faudrait s'arrêter de dire {subject} {word.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-too-much-to-say: trop dire under a negation
                + ce n'est pas trop dire que de juger {subject} {word.subject}.
                - ce serait trop dire que de juger {subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-until-proof: contraire in a fixed phrase
                + jusqu'à preuve du contraire, {subject} {reste.subject} {word.subject}.
                - jusqu'à preuve du contraire, {subject} ne {reste.subject} pas {word.subject}.
            p3-no-more-doubt: doubt denied before a colon
                + le doute n'est plus permis : {subject} {reste.subject} {word.subject}.
                - le doute n'est plus permis : {subject} ne {reste.subject} pas {word.subject}.
            p3-no-matter-where: negated subject of place and time in front
                + {p3_quand}, rien n'était prêt, mais {subject} {était.subject} {word.subject}.
                - {p3_quand}, tout était prêt, mais {subject} ne {était.subject} pas {word.subject}.
            p3-the-rest: disjunctive pronoun after the subject; rien in the clause before
                + rien sur le reste ; {subject}, {lui.subject}, {reste.subject} {word.subject}.
                - le reste, soit ; {subject}, {lui.subject}, ne {est.subject} pas {word.subject}.
            """,
        ),
    ),
)


LANGUAGE = Language(
    code="fr",
    name="French",
    native_name="français",
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
        "Ce film est bon",
        "Ce film n'est pas bon",
        "Ce film est mauvais",
        "Ce film n'est pas mauvais",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
