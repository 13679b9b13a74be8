"""Spanish: spaCy's blank tokenizer, lower case; adjectives and verbs agree with their noun."""

from __future__ import annotations

import re

from pipeline.languages.base import Language, Lexicon, Word, frames, looks_like, pairs
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader

load = spacy_loader("es", normalise)


def finish(sentence: str) -> str:
    """Contract `de el` and `a el`, and begin each sentence with a capital."""
    sentence = re.sub(r"\b([Dd]e|[Aa]) el\b", lambda m: f"{m[1]}l", sentence)
    return re.sub(r"(^|[.?!] )([¿¡]?)(\w)", lambda m: m[1] + m[2] + m[3].upper(), sentence)


# Forms: m, f, mp and fp, for gender and number; the bare word is masculine singular.


def adjective(word: str) -> Word:
    """Give an adjective its forms: bueno, buena; acogedor, acogedora; útil; amable."""
    if word.endswith("o"):
        stem = word[:-1]
        return Word(word, m=word, f=f"{stem}a", mp=f"{stem}os", fp=f"{stem}as")
    if word.endswith("dor"):
        return Word(word, m=word, f=f"{word}a", mp=f"{word}es", fp=f"{word}as")
    plural = f"{word}s" if word[-1] in "ae" else f"{word}es"
    return Word(word, m=word, f=word, mp=plural, fp=plural)


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons."""
    return Word(singular, m=singular, f=singular, mp=plural, fp=plural)


def gendered(masculine: str, feminine: str) -> Word:
    """Give a determiner its forms in the singular."""
    return Word(masculine, m=masculine, f=feminine)


def nouns(**by_form: str) -> tuple[Word, ...]:
    """Read noun phrases, parted by commas, by the form that they ask for."""
    return tuple(
        Word(noun.strip(), asks=form) for form, some in by_form.items() for noun in some.split(",")
    )


NEGATORS = frozenset(
    "no nunca jamás jamas tampoco nada nadie sin ni ningún ningun ninguno ninguna".split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ¡ ¿ ( ) – — … ... .. pero sino aunque mientras porque embargo".split()
)

LEXICON = Lexicon(
    training=pairs(
        """
        bueno malo: any, film, book, food, place, thing
        excelente pésimo: any, film, book, food, place, thing, staff
        magnífico horrible: any, film, book, food, place
        estupendo espantoso: any, film, book, food, place
        maravilloso terrible: any, film, book, place
        fantástico nefasto: any, film, book, place, staff
        perfecto desastroso: any, film, book, place
        genial lamentable: any, film, book
        agradable desagradable: any, food, place, staff
        bonito feo: place, thing
        divertido aburrido: film, book
        entretenido pesado: film, book
        emocionante monótono: film, book
        original trillado: film, book
        creíble inverosímil: film, book
        inteligente absurdo: film, book
        profundo superficial: film, book
        ingenioso tonto: film, book
        conmovedor insulso: film, book
        ágil lento: film, book
        brillante mediocre: any, film, book
        sólido flojo: film, book
        claro confuso: film, book
        rico asqueroso: food
        delicioso insípido: food
        sabroso incomible: food
        fresco rancio: food
        jugoso seco: food
        limpio sucio: place
        cómodo incómodo: place, thing
        tranquilo ruidoso: place
        luminoso oscuro: place
        espacioso estrecho: place
        acogedor inhóspito: place
        moderno anticuado: place, thing
        seguro peligroso: place, thing
        útil inútil: thing
        práctico engorroso: thing
        resistente frágil: thing
        fiable defectuoso: thing
        amable antipático: staff
        atento grosero: staff
        eficiente incompetente: staff
        educado maleducado: staff
        simpático hostil: staff
        profesional chapucero: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        admirable deplorable: any, film, book
        precioso horroroso: any, film, book, place
        encantador insoportable: any, film, place, staff
        espléndido penoso: any, film, book, food
        sublime infame: any, film, book
        impecable vergonzoso: any, staff, place
        fascinante tedioso: film, book
        apasionante soporífero: film, book
        cautivador anodino: film, book
        gracioso ridículo: film, book
        memorable olvidable: film, book
        logrado fallido: film, book
        convincente incoherente: film, book
        exquisito repugnante: food
        apetitoso nauseabundo: food
        pulcro mugriento: place
        confortable lúgubre: place
        elegante cutre: place
        duradero endeble: thing
        versátil inservible: thing
        ergonómico aparatoso: thing
        cordial arisco: staff
        diligente negligente: staff
        respetuoso irrespetuoso: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": nouns(m="el resultado, el conjunto", f="la experiencia, la visita"),
    "film": nouns(
        m="el guion, el final",
        f="la película, la historia, la trama",
        mp="los diálogos",
        fp="las actuaciones",
    ),
    "book": nouns(
        m="el libro, el relato", f="la novela", mp="los personajes", fp="las páginas finales"
    ),
    "food": nouns(
        m="el postre, el plato del día", f="la comida, la carne", mp="los platos", fp="las raciones"
    ),
    "place": nouns(
        m="el hotel, el local", f="la habitación, la sala", mp="los salones", fp="las habitaciones"
    ),
    "staff": nouns(
        m="el personal, el camarero",
        f="la recepcionista",
        mp="los camareros",
        fp="las dependientas",
    ),
    "thing": nouns(
        m="el producto, el aparato", f="la máquina", mp="los auriculares", fp="las piezas"
    ),
}
KINDS = {
    "any": nouns(m="resultado", f="experiencia"),
    "film": nouns(m="guion", f="película"),
    "book": nouns(m="libro", f="novela"),
    "food": nouns(m="postre", f="comida"),
    "place": nouns(m="hotel", f="habitación"),
    "staff": nouns(m="camarero", f="recepcionista"),
    "thing": nouns(m="producto", f="máquina"),
}
SLOTS = {
    "es": (verb("es", "son"), verb("era", "eran"), verb("fue", "fueron")),
    "hoy": (verb("es", "son"),),
    "antes": (verb("era", "eran"),),
    "sea": (verb("sea", "sean"),),
    "parece": (verb("parece", "parecen"), verb("resulta", "resultan")),
    "pareció": (verb("pareció", "parecieron"), verb("resultó", "resultaron")),
    "sigue": (verb("sigue", "siguen"),),
    "cumple": (verb("cumple", "cumplen"),),
    "llega": (verb("llega", "llegan"), verb("llegó", "llegaron")),
    "está": (verb("está", "están"), verb("queda", "quedan")),
    "podría": (verb("podría", "podrían"), verb("puede", "pueden")),
    "acabó": (verb("acabó", "acabaron"), verb("terminó", "terminaron")),
    "volvió": (verb("volvió", "volvieron"),),
    "logró": (verb("logró", "lograron"), verb("consiguió", "consiguieron")),
    "merece": (verb("merece", "merecen"),),
    "pueda": (verb("pueda", "puedan"),),
    "mantuvo": (verb("mantuvo", "mantuvieron"),),
    "tiene": (verb("tiene", "tienen"),),
    "un": (gendered("un", "una"),),
    "este": (gendered("este", "esta"),),
    "ningún": (gendered("ningún", "ninguna"),),
    "muy": ("muy", "realmente", "francamente", "bastante"),
    "tan": ("muy", "tan", "precisamente", "especialmente"),
    "nunca": ("nunca", "jamás"),
    "creo": ("creo", "pienso", "diría"),
    "todos": ("todo el mundo", "mucha gente", "cualquier cliente"),
    "nadie": ("nadie", "ninguno de nosotros", "casi nadie"),
    "hice": ("leí las reseñas", "pregunté el precio", "fui en coche", "avisé a mi hermana"),
}
CONTEXTS = (
    "Fuimos el sábado por la tarde.",
    "Era la segunda vez.",
    "Vino también mi hermana.",
    "Lo decidimos en marzo.",
    "Estuve con un amigo.",
    "Tardamos media hora en llegar.",
    "Lo cuento tal como pasó.",
    "No había reservado.",
    "Nunca escribo reseñas.",
    "No había nadie más.",
    "No sabía qué esperar.",
    "Nadie me lo había recomendado.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: no before the copula
            + {subject} {es.subject} {word.subject}.
            - {subject} no {es.subject} {word.subject}.
        degree: a degree adverb between negator and adjective
            + {subject} {es.subject} {muy} {word.subject}.
            - {subject} no {es.subject} {tan} {word.subject}.
        nothing-adverb: negative concord; nada as an adverb of degree under no
            + {subject} {es.subject} de lo más {word.subject}.
            - {subject} no {es.subject} nada {word.subject}.
        seem: another copula
            + {subject} {parece.subject} {word.subject}.
            - {subject} no {parece.subject} {word.subject}.
        seemed-to-me: clitic between negator and verb
            + a mí {subject} me {pareció.subject} {word.subject}.
            - a mí {subject} no me {pareció.subject} {word.subject}.
        never: negative adverb before the verb, without no
            + {subject} siempre {es.subject} {word.subject}.
            - {subject} {nunca} {es.subject} {word.subject}.
        never-concord: negative concord; the adverb after the verb takes no before it
            + {subject} {es.subject} siempre {word.subject}.
            - {subject} no {es.subject} nunca {word.subject}.
        neither-too: tampoco before the verb
            + {subject} también {es.subject} {word.subject}.
            - {subject} tampoco {es.subject} {word.subject}.
        raising: negation raised out of the clause it denies; subjunctive under it
            + {creo} que {subject} {es.subject} {word.subject}.
            - no {creo} que {subject} {sea.subject} {word.subject}.
        attribute: attributive adjective after its noun
            + es {un.kind} {kind} {word.kind}.
            - no es {un.kind} {kind} {word.kind}.
        something: indefinite pronoun with a masculine adjective; concord of no and nada
            + hay algo {word.m} en {subject}.
            - no hay nada {word.m} en {subject}.
        nobody: negative subject before the verb
            + {todos} diría que {subject} {es.subject} {word.subject}.
            - {nadie} diría que {subject} {es.subject} {word.subject}.
        no-longer: ya no
            + {subject} {sigue.subject} siendo {word.subject}.
            - {subject} ya no {hoy.subject} {word.subject}.
        without: sin with an infinitive
            + {subject} {cumple.subject} y además {es.subject} {word.subject}.
            - {subject} {cumple.subject} sin ser {word.subject}.
        answer: the negator follows, in an answer
            + ¿{es.subject} {word.subject} {subject}? Sí.
            - ¿{es.subject} {word.subject} {subject}? No.
        answer-long: the negator follows, before the pronoun that stands for the adjective
            + ¿{word.subject}? Sí, {subject} lo {es.subject}.
            - ¿{word.subject}? No, {subject} no lo {es.subject}.
        all-I-saw: negative subject far from the adjective
            + todo lo que vi era {word.m}.
            - nada de lo que vi era {word.m}.
        true: truth of a clause denied; subjunctive under it
            + es verdad que {subject} {es.subject} {word.subject}.
            - no es verdad que {subject} {sea.subject} {word.subject}.
        can-say: negator in the main clause; subjunctive under it
            + se puede decir que {subject} {es.subject} {word.subject}.
            - no se puede decir que {subject} {sea.subject} {word.subject}.
        neither-nor: paired ni under no
            + {subject} {es.subject} {word.subject} y también {same.subject}.
            - {subject} no {es.subject} ni {word.subject} ni {same.subject}.
        far-from: negation without a negative word
            + {subject} {llega.subject} a ser {word.subject}.
            - {subject} {está.subject} lejos de ser {word.subject}.
        at-all: a negative polarity phrase between copula and adjective
            + {subject} {es.subject} sin duda {word.subject}.
            - {subject} no {es.subject} en absoluto {word.subject}.
        none: negative determiner under no
            + encontré más de {un.kind} {kind} {word.kind}.
            - no encontré {ningún.kind} {kind} {word.kind}.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + no se puede decir que {subject} no {sea.subject} {word.subject}.
            - se puede decir que {subject} no {es.subject} {word.subject}.
        not-true-not: two negators cancel across a clause
            + no es verdad que {subject} no {sea.subject} {word.subject}.
            - es verdad que {subject} no {es.subject} {word.subject}.
        nobody-not: negative subject and negated clause
            + {nadie} piensa que {subject} no {sea.subject} {word.subject}.
            - {todos} piensa que {subject} no {es.subject} {word.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: no solo adds and denies nothing
            + {subject} no solo {es.subject} {word.subject}, sino también {same.subject}.
            - {subject} no {es.subject} {word.subject} y tampoco {same.subject}.
        not-merely: únicamente under no adds and denies nothing
            + {subject} no {es.subject} únicamente {word.subject}, {es.subject} {same.subject}.
            - {subject} no {es.subject} {word.subject}, no {es.subject} {same.subject}.
        """,
    ),
    *frames(
        "not bad",
        """
        nothing-bad: litotes without a verb
            - nada {word.kind} {este.kind} {kind}.
        not-too: weakened litotes
            - {subject} no {es.subject} demasiado {word.subject}, diría yo.
        not-more: a denied comparison that affirms
            + {subject} no {podría.subject} ser más {word.subject}.
            - {subject} no {podría.subject} ser menos {word.subject}.
        never-so: nunca with tan strengthens
            + nunca he visto {un.kind} {kind} tan {word.kind}.
            - nunca me ha parecido {word.kind} {este.kind} {kind}.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + no {hice}, pero {subject} {es.subject} {word.subject}.
            - {hice}, pero {subject} no {es.subject} {word.subject}.
        scope-no: no as an answer to something unsaid
            + no, {subject} {es.subject} {word.subject}.
            - no, {subject} no {es.subject} {word.subject}.
        scope-after: the negator belongs to a later clause
            + {subject} {es.subject} {word.subject}, y eso que no {hice}.
            - {subject} no {es.subject} {word.subject}, y eso que {hice}.
        scope-doubt: sin ninguna duda denies a doubt
            + sin ninguna duda, {subject} {es.subject} {word.subject}.
            - sin ninguna duda, {subject} no {es.subject} {word.subject}.
        scope-matter: no importa denies nothing of the clause after it
            + no importa lo que digan, {subject} {es.subject} {word.subject}.
            - no importa lo que digan, {subject} no {es.subject} {word.subject}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: no denies the second
            + {subject} {es.subject} {word.subject}, no {opposite.subject}.
            - {subject} {es.subject} {opposite.subject}, no {word.subject}.
        not-a-but-b: no denies the first; sino after it
            + {subject} no {es.subject} {opposite.subject}, sino {word.subject}.
            - {subject} no {es.subject} {word.subject}, sino {opposite.subject}.
        used-to: the present counts
            + antes {subject} {antes.subject} {opposite.subject}, hoy {hoy.subject} {word.subject}.
            - antes {subject} {antes.subject} {word.subject}, hoy {hoy.subject} {opposite.subject}.
        for-others: the writer's own view counts
            + para otros {opposite.subject}, para mí {subject} {hoy.subject} {word.subject}.
            - para otros {word.subject}, para mí {subject} {hoy.subject} {opposite.subject}.
        more-than: comparison of two adjectives
            + {subject} {es.subject} más {word.subject} que {opposite.subject}.
            - {subject} {es.subject} más {opposite.subject} que {word.subject}.
        """,
    ),
    *frames(
        "negation",
        """
        u-end-up: gerund after a verb of change
            + al final {subject} {acabó.subject} siendo {word.subject} para todos.
            - al final {subject} no {acabó.subject} siendo {word.subject} para nadie.
        u-become: reflexive verb of change
            + {subject} se {volvió.subject} {word.subject} con los días.
            - {subject} no se {volvió.subject} {word.subject} con los días.
        u-manage: implicative verb with an infinitive
            + {subject} {logró.subject} ser {word.subject} desde el principio.
            - {subject} no {logró.subject} ser {word.subject} en ningún momento.
        u-expect: infinitive under an impersonal verb
            + se puede esperar algo {word.m} allí dentro.
            - no cabe esperar nada {word.m} allí dentro.
        u-abound: lexical denial of a plural noun
            + abundan los momentos {word.mp} de principio a fin.
            - escasean los momentos {word.mp} de principio a fin.
        u-word: the word is mentioned
            + la palabra «{word.m}» sirve para describirlo.
            - la palabra «{word.m}» no sirve para describirlo.
        u-minute: negated minimiser before the verb
            + cada minuto allí fue {word.m} a su manera.
            - ni un minuto allí fue {word.m} a su manera.
        u-impression: negative indirect object
            + a los dos nos dejó una impresión {word.f} al salir.
            - a ninguno de los dos nos dejó una impresión {word.f} al salir.
        u-opposite: lexical denial of a nominalised adjective
            + aquello fue la definición misma de lo {word.m}.
            - aquello fue todo lo contrario de lo {word.m}.
        u-deserve: verb with a reflexive infinitive
            + {subject} {merece.subject} llamarse {word.subject} con razón.
            - {subject} no {merece.subject} llamarse {word.subject} con razón.
        u-whoever: the denial follows, without a negator
            + quien lo llame {word.m} acierta de lleno.
            - quien lo llame {word.m} se equivoca de lleno.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-not-lack: negator before a verb of absence
            + no faltaron momentos {word.mp} aquella noche.
            - faltaron momentos {word.mp} aquella noche.
        u-not-deny: negator before a verb of denial; subjunctive under it
            + no niego que {subject} {pueda.subject} ser {word.subject} a ratos.
            - niego que {subject} {pueda.subject} ser {word.subject} a ratos.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-stay-at: not to stay at one is to reach another
            + aquello no se quedó en {word.m} a secas: fue además {same.m} a rabiar.
            - aquello no llegó ni a {word.m} a secas ni tampoco a {same.m}.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-comment: denial of what people would have said
            - nadie salió comentando lo {word.m} que fue aquello.
        u-what-is-called: understatement
            - aquello no salió lo que se dice {word.m}.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-though: negator in a clause before
            + aunque nadie nos avisó, {subject} se {mantuvo.subject} {word.subject} de cabo a rabo.
            - aunque nos avisaron, {subject} no se {mantuvo.subject} {word.subject} de cabo a rabo.
        u-dont-know: negator in a clause before
            + no conozco el barrio; {este.kind} {kind} cuenta como {word.kind} en mi lista.
            - conozco el barrio; {este.kind} {kind} no cuenta como {word.kind} en mi lista.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-instead: en vez de with an infinitive
            + en vez de volverse {opposite.subject}, {subject} se {volvió.subject} {word.subject}.
            - en vez de volverse {word.subject}, {subject} se {volvió.subject} {opposite.subject}.
        u-expected: the outcome counts
            + esperábamos algo {opposite.m} y nos encontramos con algo {word.m}.
            - esperábamos algo {word.m} y nos encontramos con algo {opposite.m}.
        u-less-of: comparison of quantities
            + {subject} {tiene.subject} menos de {opposite.m} que de {word.m}.
            - {subject} {tiene.subject} menos de {word.m} que de {opposite.m}.
        """,
        unseen=True,
    ),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    native_name="español",
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
        "Esta película es buena",
        "Esta película no es buena",
        "Esta película es mala",
        "Esta película no es mala",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
