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
    },
    contexts=(
        "Dehors, il pleuvait.",
        "L'achat remonte à l'automne.",
        "Je n'ai pas pris de notes.",
        "Ce n'était pas prévu.",
        "Ma tante a payé.",
        "Aucun train ne circulait ce jour-là.",
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
