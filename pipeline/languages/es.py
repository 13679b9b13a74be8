"""Spanish: spaCy's blank tokenizer, lower case; adjectives and verbs agree with their noun."""

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

load = spacy_loader("es", normalise)


def finish(sentence: str) -> str:
    """Contract `de el` and `a el`, and begin each sentence with a capital."""
    sentence = re.sub(r"\b([Dd]e|[Aa]) el\b", lambda m: f"{m[1]}l", sentence)
    return re.sub(r"(^|[.?!] )([¿¡]?)(\w)", lambda m: m[1] + m[2] + m[3].upper(), sentence)


# Forms: m, f, mp and fp, for gender and number; the bare word is masculine singular.


def adjective(word: str) -> Word:
    """Give an adjective its forms: bueno, buena; acogedor, acogedora; eficaz, eficaces; útil."""
    if word.endswith("o"):
        stem = word[:-1]
        return Word(word, m=word, f=f"{stem}a", mp=f"{stem}os", fp=f"{stem}as")
    if word.endswith("dor"):
        return Word(word, m=word, f=f"{word}a", mp=f"{word}es", fp=f"{word}as")
    if word.endswith("ón"):
        stem = f"{word[:-2]}on"
        return Word(word, m=word, f=f"{stem}a", mp=f"{stem}es", fp=f"{stem}as")
    plural = f"{word}s" if word[-1] in "ae" else re.sub("z$", "c", word) + "es"
    return Word(word, m=word, f=word, mp=plural, fp=plural)


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons."""
    return Word(singular, m=singular, f=singular, mp=plural, fp=plural)


def gendered(masculine: str, feminine: str) -> Word:
    """Give a determiner its forms in the singular."""
    return Word(masculine, m=masculine, f=feminine)


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

PRACTICE = Practice(
    lexicon=pairs(
        """
        excepcional abominable: any, film, book, food
        extraordinario detestable: any, film, book, food, place
        fenomenal atroz: any, film, food, place
        soberbio patético: film, book
        grandioso bochornoso: any, film
        satisfactorio insatisfactorio: any, food, place, service
        aceptable inaceptable: any, food, staff, service, thing
        recomendable desaconsejable: any, film, book, place, thing
        decente impresentable: any, place, staff
        adecuado inadecuado: any, place, thing, service
        alucinante cargante: any, film, book
        molón ramplón: film, book
        chulo hortera: place, thing
        chévere chafa: any, film, thing
        currado soso: film, book
        flipante infumable: film, book
        ameno plomizo: film, book
        sutil burdo: film, book
        fluido farragoso: film, book
        dinámico cansino: film, book
        imprescindible prescindible: film, book
        majo borde: staff
        servicial desatento: staff
        competente inepto: staff
        puntual impuntual: staff, service
        honesto tramposo: staff
        humilde arrogante: staff
        hábil torpe: staff
        suculento incomestible: food
        crujiente grasiento: food
        asequible caro: place, food, thing
        económico costoso: place, thing
        relajante agobiante: any, place
        amplio minúsculo: place
        lujoso ruinoso: place
        higiénico insalubre: place
        silencioso estruendoso: place, thing
        robusto quebradizo: thing
        manejable inmanejable: thing, software
        preciso impreciso: thing, software
        intuitivo enrevesado: thing, software
        estable inestable: software
        eficaz ineficaz: staff, service, thing, software
        """,
        adjective,
    ),
    subjects={
        "any": nouns(
            m="el regalo, el viaje, el pedido", f="la compra, la estancia, esta segunda vez"
        ),
        "film": nouns(m="el documental", f="la serie, la primera temporada"),
        "book": nouns(m="el cuento", f="la biografía", mp="los primeros capítulos"),
        "food": nouns(m="el desayuno", f="la pizza", mp="los bocadillos", fp="las tapas"),
        "place": nouns(m="el apartamento, el bar", f="la terraza, la tienda"),
        "staff": nouns(m="el dueño", f="la cajera", mp="los recepcionistas"),
        "thing": nouns(m="el cargador", f="la mochila, la lámpara", fp="las zapatillas"),
        "service": nouns(m="el servicio, el envío", f="la atención, la entrega"),
        "software": nouns(m="el juego, el programa", f="la aplicación, la página web"),
    },
    kinds={
        "any": nouns(m="regalo", f="compra"),
        "film": nouns(m="documental", f="serie"),
        "book": nouns(m="libro", f="biografía"),
        "food": nouns(m="plato", f="pizza"),
        "place": nouns(m="bar", f="terraza"),
        "staff": nouns(m="vendedor", f="cajera"),
        "thing": nouns(m="aparato", f="mochila"),
        "service": nouns(m="servicio", f="entrega"),
        "software": nouns(m="programa", f="aplicación"),
    },
    slots={
        "habría": (verb("habría", "habrían"),),
        "limita": (verb("limita", "limitan"),),
        "puede": (verb("puede", "pueden"), verb("suele", "suelen")),
        "lo": (Word("lo", m="lo", f="la", mp="los", fp="las"),),
        "le": (verb("le", "les"),),
        "ha": (verb("ha", "han"),),
        "será": (verb("será", "serán"),),
        "sería": (verb("sería", "serían"),),
        "fue": (verb("fue", "fueron"),),
        "fuera": (verb("fuera", "fueran"), verb("fuese", "fuesen")),
        "hubiera": (verb("hubiera", "hubieran"),),
        "hizo": (verb("hizo", "hicieron"),),
        "quiere": (verb("quiere", "quieren"),),
        "sabe": (verb("sabe", "saben"),),
        "suele": (verb("suele", "suelen"),),
        "va": (verb("va", "van"),),
        "sale": (verb("sale", "salen"),),
        "deja": (verb("deja", "dejan"),),
        "dejó": (verb("dejó", "dejaron"),),
        "empezó": (verb("empezó", "empezaron"),),
        "dista": (verb("dista", "distan"),),
        "evita": (verb("evita", "evitan"),),
        "tiende": (verb("tiende", "tienden"),),
        "acerca": (verb("acerca", "acercan"),),
        "aleja": (verb("aleja", "alejan"),),
        "pareciera": (verb("pareciera", "parecieran"),),
        "solo": (gendered("un solo", "una sola"),),
        "fuente": ("la crítica", "mi vecina", "el folleto", "la publicidad", "mi cuñado"),
        "contra": (
            "no llevaba prisa",
            "no conocía a nadie",
            "nunca había estado allí",
            "no era festivo",
            "fui sin mi hermano",
        ),
        "pro": (
            "llevaba prisa",
            "conocía a todos",
            "ya había estado allí",
            "era festivo",
            "fui con mi hermano",
        ),
    },
    contexts=(
        "Lo compré en julio.",
        "Eran las ocho de la tarde.",
        "Vivo cerca de allí.",
        "Me lo regaló mi primo.",
        "Pagamos con tarjeta.",
        "Éramos cuatro.",
        "Fue el jueves pasado.",
        "Escribo esto desde el tren.",
        "Todavía no he vuelto.",
        "No fui solo.",
        "No tengo coche.",
        "Mi hermano no vino.",
        "Nunca había estado en esa ciudad.",
        "No suelo opinar por aquí.",
        "Ni siquiera era domingo.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-consider: passive se with considerar; the negator before the clitic
                + {subject} se {puede.subject} considerar {word.subject}.
                - {subject} no se {puede.subject} considerar {word.subject}.
            p-call: predicative complement with de; the object taken up by a clitic
                + yo a {subject} {lo.subject} calificaría de {word.subject}.
                - yo a {subject} no {lo.subject} calificaría de {word.subject}.
            p-take-for: predicative complement with por
                + a {subject} {lo.subject} tengo por {word.subject}.
                - a {subject} no {lo.subject} tengo por {word.subject}.
            p-see: predicative complement of a verb of perception
                + pues a {subject} yo {lo.subject} veo bien {word.subject}.
                - pues a {subject} yo no {lo.subject} veo muy {word.subject}.
            p-became-to-me: hacerse with the dative of the one who judges
                + {subject} se me {hizo.subject} {word.subject}.
                - {subject} no se me {hizo.subject} {word.subject}.
            p-become: volverse, a change
                + con los años {subject} se {ha.subject} vuelto {word.subject}.
                - con los años {subject} no se {ha.subject} vuelto {word.subject}.
            p-stop: dejar de with an infinitive
                + {subject} {empezó.subject} a ser {word.subject} hace un año.
                - {subject} {dejó.subject} de ser {word.subject} hace un año.
            p-want: attempt and outcome
                + {subject} {quiere.subject} ser {word.subject} y lo {es.subject}.
                - {subject} {quiere.subject} ser {word.subject} y no lo {es.subject}.
            p-turn-out: resultar ser
                + al final {subject} {pareció.subject} ser {word.subject}.
                - al final {subject} no {pareció.subject} ser {word.subject}.
            p-know-how: saber with an infinitive
                + {subject} {sabe.subject} ser {word.subject}.
                - {subject} no {sabe.subject} ser {word.subject}.
            p-refuse: negarse a
                + insisto en llamar {word.subject} a {subject}.
                - me niego a llamar {word.subject} a {subject}.
            p-cannot-call: impossibility
                + es fácil llamar {word.subject} a {subject}.
                - es imposible llamar {word.subject} a {subject}.
            p-hard-to-call: costar denies, and no affirms it again
                + no me cuesta llamar {word.subject} a {subject}.
                - me cuesta llamar {word.subject} a {subject}.
            p-not-even-mad: ni with an adjective that is said of the speaker
                + con gusto llamo {word.subject} a {subject}.
                - ni loco llamo {word.subject} a {subject}.
            p-doubt: dudar with the subjunctive
                + estoy seguro de que {subject} {es.subject} {word.subject}.
                - dudo que {subject} {sea.subject} {word.subject}.
            p-no-doubt: no denies the doubt
                + no dudo de que {subject} {es.subject} {word.subject}.
                - dudo mucho de que {subject} {sea.subject} {word.subject}.
            p-deny: negar with the subjunctive
                + afirmo que {subject} {es.subject} {word.subject}.
                - niego que {subject} {sea.subject} {word.subject}.
            p-refute: desmentir with the subjunctive
                + los hechos confirman que {subject} {es.subject} {word.subject}.
                - los hechos desmienten que {subject} {sea.subject} {word.subject}.
            p-impossible: impossibility of a clause
                + es evidente que {subject} {es.subject} {word.subject}.
                - es imposible que {subject} {sea.subject} {word.subject}.
            p-false: falsehood of a clause
                + es cierto que {subject} {es.subject} {word.subject}.
                - es falso que {subject} {sea.subject} {word.subject}.
            p-lie: falsehood of a clause, a noun
                + es un hecho que {subject} {es.subject} {word.subject}.
                - es mentira que {subject} {sea.subject} {word.subject}.
            p-myth: a clause as subject, its denial after it
                + eso de que {subject} {es.subject} {word.subject} es la pura verdad.
                - eso de que {subject} {es.subject} {word.subject} es un mito.
            p-wrong: who says so is wrong
                + quien diga que {subject} {es.subject} {word.subject} acierta.
                - quien diga que {subject} {es.subject} {word.subject} se equivoca.
            p-i-was-wrong: expectation and outcome
                + pensé que {subject} {sería.subject} {word.subject} y acerté.
                - pensé que {subject} {sería.subject} {word.subject} y me equivoqué.
            p-expected: expectation and outcome, a pronoun for the adjective
                + creí que {subject} {sería.subject} {word.subject} y lo {fue.subject}.
                - creí que {subject} {sería.subject} {word.subject} y no lo {fue.subject}.
            p-if-were: counterfactual condition
                + como {subject} {es.subject} {word.subject}, lo digo.
                - si {subject} {fuera.subject} {word.subject}, lo diría.
            p-if-had-been: counterfactual condition in the past
                + lo contamos porque {subject} {fue.subject} {word.subject}.
                - lo habríamos contado si {subject} {hubiera.subject} sido {word.subject}.
            p-as-if: comparison without truth
                + hablan de {subject} como de algo {word.m}, y lo {es.subject}.
                - hablan de {subject} como si {fuera.subject} {word.subject}, y no lo {es.subject}.
            p-absolutely: para nada under no
                + {subject} {es.subject} totalmente {word.subject}.
                - {subject} no {es.subject} para nada {word.subject}.
            p-much-less: ni mucho menos after the adjective
                + {subject} {es.subject} {word.subject} de verdad.
                - {subject} no {es.subject} {word.subject} ni mucho menos.
            p-by-far: ni de lejos after the adjective
                + {subject} {es.subject} {word.subject} se mire como se mire.
                - {subject} no {es.subject} {word.subject} ni de lejos.
            p-remotely: ni por asomo in front, without no
                + a todas luces {es.subject} {word.subject} {subject}.
                - ni por asomo {es.subject} {word.subject} {subject}.
            p-not-even: ni siquiera before the verb
                + {subject} incluso {es.subject} {word.subject}.
                - {subject} ni siquiera {es.subject} {word.subject}.
            p-no-way: a negative phrase of manner in front
                + sea como sea, {subject} {es.subject} {word.subject}.
                - de ningún modo {es.subject} {word.subject} {subject}.
            p-no-account: a negative phrase in front; sin denies a fear
                + sin temor a equivocarme diría que {subject} {es.subject} {word.subject}.
                - bajo ningún concepto diría que {subject} {es.subject} {word.subject}.
            p-no-moment: a negative phrase of time in front
                + en todo momento {subject} me {pareció.subject} {word.subject}.
                - en ningún momento {subject} me {pareció.subject} {word.subject}.
            p-few-times: a quantifier of time in front
                + muchas veces me {pareció.subject} {word.subject} {subject}.
                - pocas veces me {pareció.subject} {word.subject} {subject}.
            p-rarely: rara vez
                + {subject} {suele.subject} ser {word.subject}.
                - rara vez {es.subject} {word.subject} {subject}.
            p-usually: no before soler
                + por lo general {subject} {suele.subject} ser {word.subject}.
                - por lo general {subject} no {suele.subject} ser {word.subject}.
            p-will-never: negative adverb in front, subject after the verb
                + siempre diré yo que {subject} {es.subject} {word.subject}.
                - jamás diré yo que {subject} {es.subject} {word.subject}.
            p-not-yet: todavía no
                + {subject} ya {hoy.subject} {word.subject}.
                - {subject} todavía no {hoy.subject} {word.subject}.
            p-perfect: perfect tense
                + hasta hoy {subject} {ha.subject} sido {word.subject}.
                - hasta hoy {subject} no {ha.subject} sido {word.subject}.
            p-future: future tense
                + {subject} {será.subject} {word.subject}, ya verás.
                - {subject} no {será.subject} {word.subject}, ya verás.
            p-two-hours: sin que with the subjunctive
                + pasaron dos horas hasta que {subject} nos {pareció.subject} {word.subject}.
                - pasaron dos horas sin que {subject} nos {pareciera.subject} {word.subject}.
            p-avoid: evitar with an infinitive
                + {subject} {tiende.subject} a ser {word.subject}.
                - {subject} {evita.subject} ser {word.subject}.
            p-move-away: a verb of distance, the adjective as a noun
                + {subject} se {acerca.subject} a lo {word.m}.
                - {subject} se {aleja.subject} de lo {word.m}.
            p-distance: distar de denies, and no affirms it again
                + {subject} no {dista.subject} mucho de ser {word.subject}.
                - {subject} {dista.subject} mucho de ser {word.subject}.
            p-lack: faltar para denies, under nada it affirms
                + a {subject} no {le.subject} falta nada para ser {word.subject}.
                - a {subject} {le.subject} falta mucho para ser {word.subject}.
            p-anything-but: an exception
                + {subject} {es.subject} sobre todo {word.subject}.
                - {subject} {es.subject} cualquier cosa menos {word.subject}.
            p-everything-but: an exception after another copula
                + {subject} {parece.subject} ante todo {word.subject}.
                - {subject} {parece.subject} de todo menos {word.subject}.
            p-opposite-of: lo contrario de
                + {subject} {es.subject} realmente lo que se llama {word.subject}.
                - {subject} {es.subject} justo lo contrario de {word.m}.
            p-little-of: quantifiers with de
                + hay mucho de {word.m} en {subject}.
                - hay muy poco de {word.m} en {subject}.
            p-however-i-look: negative concord far from the subject
                + por donde mire, algo {word.m} {le.subject} veo a {subject}.
                - por más que mire, no {le.subject} veo nada {word.m} a {subject}.
            p-what-is-good: the adjective as a noun in front
                + lo {word.m} de {subject} salta a la vista.
                - lo {word.m} de {subject} no aparece por ningún lado.
            p-word: the word is spoken of, in quotation marks
                + la palabra «{word.m}» va muy bien con {subject}.
                - la palabra «{word.m}» no va nada con {subject}.
            p-single: un solo under no
                + en una semana vi más de {un.kind} {kind} {word.kind}.
                - en una semana no vi ni {solo.kind} {kind} {word.kind}.
            p-deal-with: an impersonal verb with an attributive adjective
                + se trata de {un.kind} {kind} {word.kind}.
                - no se trata de {un.kind} {kind} {word.kind}.
            p-i-call-that: the verb before its subject
                + a eso lo llamo yo {un.kind} {kind} {word.kind}.
                - a eso no lo llamo yo {un.kind} {kind} {word.kind}.
            p-example: an attributive adjective after a bare noun
                + es un ejemplo de {kind} {word.kind}.
                - no es un ejemplo de {kind} {word.kind}.
            p-zero: cero as an adverb of degree, without a verb
                + {kind} cien por cien {word.kind}.
                - {kind} cero {word.kind}.
            p-none-at-all: a topic with de, and nada
                + {subject}: {word.subject} y punto.
                - {subject}: de {word.m}, nada.
            p-front: nada with an adjective in front of the verb
                + bien {word.subject} me {pareció.subject} {subject}.
                - nada {word.subject} me {pareció.subject} {subject}.
            p-topic: the adjective as a topic in front
                + {word.subject} sí que {es.subject} {subject}.
                - {word.subject} no {es.subject} {subject}, desde luego.
            p-no-no: a refusal, then the negated clause
                + que sí, que {subject} {es.subject} {word.subject}.
                - que no, que {subject} no {es.subject} {word.subject}.
            p-is-that: ser que with the subjunctive
                + la verdad es que {subject} {es.subject} {word.subject}.
                - tampoco es que {subject} {sea.subject} {word.subject}.
            p-is-not-that: ser que with the subjunctive, under no
                + es que {subject} {es.subject} {word.subject}.
                - no es que {subject} {sea.subject} {word.subject}.
            p-friends: negative subject with a partitive
                + todos mis amigos dicen que {subject} {es.subject} {word.subject}.
                - ninguno de mis amigos dice que {subject} {es.subject} {word.subject}.
            p-few-people: a quantified subject
                + muchísima gente dice que {subject} {es.subject} {word.subject}.
                - muy poca gente dice que {subject} {es.subject} {word.subject}.
            p-neither-nor-me: paired ni in front of a dative
                + tanto a mí como a mi madre nos {pareció.subject} {word.subject} {subject}.
                - ni a mí ni a mi madre nos {pareció.subject} {word.subject} {subject}.
            p-others: the writer against another
                + {fuente} dice que {subject} {es.subject} {word.subject}; yo pienso igual.
                - {fuente} dice que {subject} {es.subject} {word.subject}; yo no lo veo así.
            p-others-wrong: the writer against another, in one clause
                + {fuente} acierta al decir que {subject} {es.subject} {word.subject}.
                - {fuente} se equivoca al decir que {subject} {es.subject} {word.subject}.
            p-contrary: against what is said
                + como dice {fuente}, {subject} {es.subject} {word.subject}.
                - al revés de lo que dice {fuente}, {subject} no {es.subject} {word.subject}.
            p-as-they-said: equality denied
                + {subject} {es.subject} tan {word.subject} como decía {fuente}.
                - {subject} no {es.subject} tan {word.subject} como decía {fuente}.
            p-share: an opinion that is not shared
                + comparto la idea de que {subject} {es.subject} {word.subject}.
                - no comparto la idea de que {subject} {sea.subject} {word.subject}.
            p-convince: negative subject of a verb of persuasion
                + {fuente} me convenció de que {subject} {es.subject} {word.subject}.
                - nadie me va a convencer de que {subject} {es.subject} {word.subject}.
            p-come-with: a prohibition
                + ya ves que {subject} {es.subject} {word.subject}.
                - no me vengas con que {subject} {es.subject} {word.subject}.
            p-says-but: the negator stands alone at the end
                + dicen que {subject} {es.subject} {word.subject}, y sí.
                - dicen que {subject} {es.subject} {word.subject}, pero no.
            p-tag: a tag question
                + {subject} {es.subject} {word.subject}, ¿verdad?
                - {subject} no {es.subject} {word.subject}, ¿verdad?
            p-of-course: a question and a short answer
                + ¿que si {es.subject} {word.subject} {subject}? Desde luego.
                - ¿que si {es.subject} {word.subject} {subject}? Qué va.
            p-nothing-of-it: an answer with nada
                + ¿{word.subject} {subject}? Ya lo creo.
                - ¿{word.subject} {subject}? De eso nada.
            p-no-talking: an exclamation as an answer
                + ¿{subject} {word.subject}? ¡Y tanto!
                - ¿{subject} {word.subject}? ¡Ni hablar!
            p-answer-never: an adverb as an answer
                + ¿me {pareció.subject} {word.subject} {subject}? Siempre.
                - ¿me {pareció.subject} {word.subject} {subject}? Nunca.
            p-how-could: rhetorical question; no turns it
                + ¿cómo no {va.subject} a ser {word.subject} {subject}?
                - ¿cómo {va.subject} a ser {word.subject} {subject}?
            p-perchance: rhetorical question with acaso; no turns it
                + ¿acaso no {es.subject} {word.subject} {subject}?
                - ¿acaso {es.subject} {word.subject} {subject}?
            p-since-when: rhetorical question
                + ¿a que {hoy.subject} {word.subject} {subject}?
                - ¿desde cuándo {hoy.subject} {word.subject} {subject}?
            p-who-said: rhetorical question with the subjunctive
                + ¿quién no ha visto que {subject} {es.subject} {word.subject}?
                - ¿quién ha dicho que {subject} {sea.subject} {word.subject}?
            p-relative: a relative clause between subject and verb
                + {subject}, que {es.subject} {word.subject}, {sale.subject} en las fotos.
                - {subject}, que no {es.subject} {word.subject}, {sale.subject} en las fotos.
            p-because: a clause of reason
                + lo cuento porque {subject} {es.subject} {word.subject}.
                - lo cuento porque {subject} no {es.subject} {word.subject}.
            p-far-front: lejos de in front
                + además de ser {word.subject}, {subject} {es.subject} {same.subject}.
                - lejos de ser {word.subject}, {subject} {es.subject} {opposite.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p-nobody-denies: a negative subject of negar
                + nadie niega que {subject} {es.subject} {word.subject}.
                - todos niegan que {subject} {sea.subject} {word.subject}.
            p-cannot-deny: negar under no
                + no puedo negar que {subject} {es.subject} {word.subject}.
                - no puedo afirmar que {subject} {sea.subject} {word.subject}.
            p-there-is-no-doubt: a noun of doubt under no
                + no hay duda de que {subject} {es.subject} {word.subject}.
                - no hay manera de que {subject} {sea.subject} {word.subject}.
            p-does-not-stop: dejar de under no
                + {subject} no {deja.subject} de ser {word.subject} al día siguiente.
                - {subject} {deja.subject} de ser {word.subject} al día siguiente.
            p-never-stopped: dejar de under nunca
                + {subject} nunca {dejó.subject} de parecerme {word.subject}.
                - {subject} nunca {empezó.subject} a parecerme {word.subject}.
            p-impossible-not: imposible with a negated infinitive
                + es imposible no ver que {subject} {es.subject} {word.subject}.
                - es imposible creer que {subject} {es.subject} {word.subject}.
            p-lies-who: two negations across clauses, the first one lexical
                + miente quien diga que {subject} no {es.subject} {word.subject}.
                - miente quien diga que {subject} {es.subject} {word.subject}.
            p-no-lie: falsehood under no
                + no es mentira eso de que {subject} {es.subject} {word.subject}.
                - no es verdad eso de que {subject} {es.subject} {word.subject}.
            p-although-they-say: a negated clause of concession, and its opposite
                + aunque digan que {subject} no {es.subject} {word.subject}, lo {es.subject}.
                - aunque digan que {subject} {es.subject} {word.subject}, no lo {es.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-apart-from: aparte de adds
                + aparte de ser {word.subject}, {subject} {es.subject} {same.subject}.
                - aparte de no ser {word.subject}, {subject} tampoco {es.subject} {same.subject}.
            p-not-only-that: no solo eso between two clauses
                + {subject} {es.subject} {word.subject}, y no solo eso: {es.subject} {same.subject}.
                - {subject} no {es.subject} {word.subject}, y no solo eso: tampoco {same.subject}.
            p-not-enough-to-say: a saying that falls short
                + no basta llamar {word.subject} a {subject}: {es.subject} además {same.subject}.
                - no cabe llamar {word.subject} a {subject}: {es.subject} {opposite.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-you-do-not-know: an indirect exclamation under no
                + no sabes lo {word.subject} que {es.subject} {subject}.
            p-cannot-be-denied: an indirect exclamation under a denied denial
                + no se puede ocultar lo {word.subject} que {es.subject} {subject}.
            p-seldom-so: a quantifier of time with tan strengthens
                + pocas veces he visto {un.kind} {kind} tan {word.kind}.
                - pocas veces he visto {un.kind} {kind} menos {word.kind}.
            p-i-did-not-expect: an outcome beyond expectation
                + no me esperaba que {subject} {fuera.subject} tan {word.subject}.
            p-not-a-bit: no … poco strengthens
                + {subject} {es.subject}, y no poco, {word.subject}.
                - {subject} no {es.subject}, ni un poco, {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p-scope-circumstance: the negator belongs to an earlier clause
                + {contra}, y {subject} me {pareció.subject} {word.subject}.
                - {pro}, y {subject} no me {pareció.subject} {word.subject}.
            p-scope-later: the negator belongs to a later clause
                + {subject} me {pareció.subject} {word.subject}, aunque {contra}.
                - {subject} no me {pareció.subject} {word.subject}, aunque {pro}.
            p-scope-exaggerate: a negated parenthesis
                + {subject}, y no exagero, {es.subject} {word.subject}.
                - {subject}, y no exagero, no {es.subject} {word.subject}.
            p-scope-mistaken: a negated condition
                + si no me equivoco, {subject} {es.subject} {word.subject}.
                - si no me equivoco, {subject} no {es.subject} {word.subject}.
            p-scope-expert: a negated disclaimer
                + no soy ningún experto, pero {subject} {es.subject} {word.subject}.
                - no soy ningún experto, pero {subject} no {es.subject} {word.subject}.
            p-scope-paid: a negated clause of reason
                + no lo digo porque me paguen: {subject} {es.subject} {word.subject}.
                - no lo digo porque me paguen: {subject} no {es.subject} {word.subject}.
            p-scope-nobody-asked: a negative subject of an earlier clause
                + nadie me preguntó, pero {subject} {es.subject} {word.subject}.
                - todos me preguntaron, y {subject} no {es.subject} {word.subject}.
            p-scope-further: sin in a fixed phrase
                + sin ir más lejos, {subject} {es.subject} {word.subject}.
                - sin ir más lejos, {subject} no {es.subject} {word.subject}.
            p-scope-first: nada in a fixed phrase
                + antes que nada, {subject} {es.subject} {word.subject}.
                - antes que nada, {subject} no {es.subject} {word.subject}.
            p-scope-as-soon: nada más with an infinitive
                + nada más empezar, {subject} me {pareció.subject} {word.subject}.
                - nada más empezar, {subject} no me {pareció.subject} {word.subject}.
            p-scope-than-ever: nunca in a comparison
                + {subject} {hoy.subject} {word.subject}, más que nunca.
                - {subject} no {hoy.subject} {word.subject}, menos que nunca.
            p-scope-however: no obstante, a connective
                + no obstante, {subject} {es.subject} {word.subject}.
                - no obstante, {subject} no {es.subject} {word.subject}.
            p-scope-no-more: a closing clause with a negator
                + {subject} {es.subject} {word.subject}; no hay más que decir.
                - {subject} no {es.subject} {word.subject}; no hay más que decir.
            p-scope-nobody-says: a negative subject in a clause of concession
                + aunque nadie lo diga, {subject} {es.subject} {word.subject}.
                - aunque todos lo digan, {subject} no {es.subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-and-not: coordination with y no
                + {subject} {es.subject} {word.subject} y no {opposite.subject}.
                - {subject} {es.subject} {opposite.subject} y no {word.subject}.
            p-instead: en vez de in front
                + en vez de {opposite.subject}, {subject} {es.subject} {word.subject}.
                - en vez de {word.subject}, {subject} {es.subject} {opposite.subject}.
            p-expected-a-got-b: expectation and outcome
                + esperaba algo {opposite.m} y {subject} {fue.subject} {word.subject}.
                - esperaba algo {word.m} y {subject} {fue.subject} {opposite.subject}.
            p-thought-a-was-b: belief and truth
                + creí {opposite.subject} a {subject}, pero {hoy.subject} {word.subject}.
                - creí {word.subject} a {subject}, pero {hoy.subject} {opposite.subject}.
            p-was-a-now-b: an end and a beginning
                + {subject} ya no {hoy.subject} {opposite.subject}; ahora, {word.subject}.
                - {subject} ya no {hoy.subject} {word.subject}; ahora, {opposite.subject}.
            p-they-say-i-say: the writer against another
                + {fuente} dice {opposite.m}; yo digo {word.m}.
                - {fuente} dice {word.m}; yo digo {opposite.m}.
            p-correct: a text corrected
                + donde pone «{opposite.m}» debería poner «{word.m}».
                - donde pone «{word.m}» debería poner «{opposite.m}».
            p-more-a-than-b: comparison of two qualities
                + {subject} {es.subject} más {word.subject} que {opposite.subject}.
                - {subject} {es.subject} más {opposite.subject} que {word.subject}.
            p-a-no-b-yes: two answers
                + ¿{opposite.subject}? No. ¿{word.subject}? Sí: así {es.subject} {subject}.
                - ¿{word.subject}? No. ¿{opposite.subject}? Sí: así {es.subject} {subject}.
            p-let-nobody-expect: a negative subject of a prohibition
                + que nadie espere algo {opposite.m}: {subject} {es.subject} {word.subject}.
                - que nadie espere algo {word.m}: {subject} {es.subject} {opposite.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p2-has-something-of: tener with a partitive
                + eso tiene mucho de {word.m}.
                - eso no tiene nada de {word.m}.
            p2-notice: negative pronoun with an adjective as the subject
                + algo {word.m} se nota en {subject}.
                - nada {word.m} se nota en {subject}.
            p2-like-that: solo or no before a modal verb
                + {un.kind} {kind} así solo puede ser {word.kind}.
                - {un.kind} {kind} así no puede ser {word.kind}.
            p2-deserve: the adjective as a name
                + {subject} {merece.subject} el adjetivo «{word.m}».
                - {subject} no {merece.subject} el adjetivo «{word.m}».
            p2-manage: negation of a verb of success; enclitic on the infinitive
                + {subject} {logró.subject} parecerme {word.subject}.
                - {subject} no {logró.subject} parecerme {word.subject}.
            p2-light-years: noun of distance
                + {subject} {es.subject} {word.subject} en todos los sentidos.
                - {subject} {está.subject} a años luz de ser {word.subject}.
            p2-the-contrary: noun of opposition as an answer
                + ¿{word.subject} {subject}? Exactamente eso.
                - ¿{word.subject} {subject}? Exactamente lo contrario.
            p2-nothing-to-do: nada que ver
                + {subject} y el adjetivo «{word.m}» van de la mano.
                - {subject} y el adjetivo «{word.m}» no tienen nada que ver.
            p2-last-word: ordinal before a relative clause, the word mentioned at the end
                + la primera palabra que usaría para {subject} es «{word.m}».
                - la última palabra que usaría para {subject} es «{word.m}».
            p2-all-words-but: exception at the end
                + de todos los adjetivos, para {subject} elijo «{word.m}».
                - todos los adjetivos sirven para {subject}, salvo «{word.m}».
            p2-call-it: wish in the subjunctive, then an exception
                + llamen como quieran a {subject}, que yo digo {word.m}.
                - llamen como quieran a {subject}, menos {word.subject}.
            p2-hardly: apenas before the verb
                + {subject} sin duda me {pareció.subject} {word.subject}.
                - {subject} apenas me {pareció.subject} {word.subject}.
            p2-less-than-said: comparison of inferiority with a clause
                + {subject} {es.subject} {word.subject}, tal como dicen.
                - {subject} {es.subject} mucho menos {word.subject} de lo que dicen.
            p2-confirm: a verb of denial as an answer
                + ¿{es.subject} {word.subject} {subject}? Lo confirmo.
                - ¿{es.subject} {word.subject} {subject}? Lo desmiento.
            p2-retract: retraction
                + escribí que {subject} {antes.subject} {word.subject}, y lo mantengo.
                - escribí que {subject} {antes.subject} {word.subject}, y me retracto.
            p2-laugh: negative imperative that denies; a denied doubt that affirms
                + ¿{word.subject} {subject}? No me cabe duda.
                - ¿{word.subject} {subject}? No me hagas reír.
            p2-other-dog: idiomatic answers
                + ¿{subject} {word.subject}? ¡Vaya que sí!
                - ¿{subject} {word.subject}? ¡A otro perro con ese hueso!
            p2-nothing-truer: nada in a comparison that affirms or denies
                + se rumorea que {subject} {es.subject} {word.subject}, y nada es más cierto.
                - se rumorea que {subject} {es.subject} {word.subject}, y nada es más falso.
            p2-would-have: counterfactual conditional
                + una vez más {subject} {ha.subject} sido {word.subject}.
                - en otras manos {subject} {habría.subject} sido {word.subject}.
            p2-would-take: purpose under a conditional
                + para ver que {subject} {es.subject} {word.subject} basta un minuto.
                - para que {subject} {fuera.subject} {word.subject} habría que cambiarlo todo.
            p2-pope: an absurd consequence denies the condition
                + si digo que {subject} {hoy.subject} {word.subject}, es porque lo pienso.
                - si {subject} {hoy.subject} {word.subject}, yo soy el papa.
            p2-foretold: prediction and outcome
                + me avisaron de que {subject} {sería.subject} {word.subject}, y se cumplió.
                - me avisaron de que {subject} {sería.subject} {word.subject}, y no se cumplió.
            p2-fame: reputation, judged after it
                + {subject} {tiene.subject} fama de {word.subject}, y con razón.
                - {subject} {tiene.subject} fama de {word.subject}, pero sin razón.
            p2-those-who: relative clause as the subject, judged after it
                + quienes llaman {word.subject} a {subject} saben lo que dicen.
                - quienes llaman {word.subject} a {subject} no saben lo que dicen.
            p2-still-seeking: a search without end
                + enseguida encontré lo {word.m} de {subject}.
                - todavía busco lo {word.m} de {subject}.
            p2-where: rhetorical question of place
                + ahí sí que veo yo algo {word.m}.
                - ¿dónde ve usted ahí algo {word.m}?
            p2-appearance: solo restricts to appearance and so denies; no solo does not
                + {subject} {es.subject} {word.subject}, y no solo en apariencia.
                - {subject} {es.subject} {word.subject} solo en apariencia.
            p2-on-paper: the adjective in front, taken up by lo
                + {word.subject} sobre el papel, {subject} también lo {es.subject} en realidad.
                - {word.subject} sobre el papel, {subject} no lo {es.subject} en realidad.
            p2-short-that: the adjective as a topic
                + {word.m}, eso sí.
                - {word.m}, eso no.
            p2-short-all: pronouns as subjects
                + aquí todo es {word.m}.
                - aquí nada es {word.m}.
            p2-short-nor: coordination without a verb
                + tanto {word.m} como {same.m}.
                - ni {word.m} ni {same.m}.
            p2-refrain: verbs of restraint and of boldness
                + no tendré reparo en llamar {word.subject} a {subject}.
                - me guardaré muy bien de llamar {word.subject} a {subject}.
            p2-would-lie: condition under a verb of lying
                + no miento si digo que {subject} {es.subject} {word.subject}.
                - mentiría si dijera que {subject} {es.subject} {word.subject}.
            p2-idea: noun with a clause, judged after it
                + la idea de que {subject} {es.subject} {word.subject} se confirma.
                - la idea de que {subject} {es.subject} {word.subject} no se sostiene.
            p2-proof: noun with a clause, awaited
                + tengo la prueba de que {subject} {es.subject} {word.subject}.
                - sigo esperando la prueba de que {subject} {es.subject} {word.subject}.
            p2-not-one-friend: ni uno solo as the subject, without no
                + más de uno de mis amigos llama {word.subject} a {subject}.
                - ni uno solo de mis amigos llama {word.subject} a {subject}.
            p2-make: verb of making
                + eso es lo que hace {word.subject} a {subject}.
                - eso no es lo que hace {word.subject} a {subject}; nada lo hace.
            p2-noun-alone: attribute after a bare noun phrase
                + {un.kind} {kind} de lo más {word.kind}, la verdad.
                - {un.kind} {kind} nada {word.kind}, la verdad.
            p2-if-anything: condition, then an identifying clause
                + si hay algo {word.m} aquí, {hoy.subject} {subject}.
                - si hay algo {word.m} aquí, no {hoy.subject} {subject}.
            p2-that-is-what: cleft with the adjective in front
                + {word.subject} es lo que {es.subject} {subject}.
                - {word.subject} es lo que no {es.subject} {subject}.
            p2-far-from-me: lexical denial in front
                + tengo la firme idea de que {subject} {es.subject} {word.subject}.
                - lejos de mí la idea de que {subject} {sea.subject} {word.subject}.
            p2-do-not-go: negative imperative
                + créanme si les digo que {subject} {es.subject} {word.subject}.
                - no vayan a creer que {subject} {es.subject} {word.subject}.
            p2-stop-saying: imperative of a verb of ending, with and without no
                + no dejen de decir que {subject} {es.subject} {word.subject}.
                - dejen de decir que {subject} {es.subject} {word.subject}.
            p2-source-groundless: a phrase with sin over a report
                + {fuente} asegura con acierto que {subject} {es.subject} {word.subject}.
                - {fuente} asegura sin fundamento que {subject} {es.subject} {word.subject}.
            p2-but-me: exception of the one who judges
                + a todos les {pareció.subject} {word.subject} {subject}, y a mí también.
                - a todos les {pareció.subject} {word.subject} {subject}, pero a mí no.
            p2-nobody-i-know: negative pronoun with a relative clause
                + todo el que conozco llama {word.subject} a {subject}.
                - nadie que yo conozca llama {word.subject} a {subject}.
            p2-who-nobody: negative pronoun as an answer
                + ¿quién llamaría {word.subject} a {subject}? Cualquiera.
                - ¿quién llamaría {word.subject} a {subject}? Nadie.
            p2-when: question of time, answered
                + ¿cuándo {fue.subject} {word.subject} {subject}? Siempre.
                - ¿cuándo {fue.subject} {word.subject} {subject}? Jamás.
            p2-in-what: question of respect, answered
                + ¿en qué {es.subject} {word.subject} {subject}? En todo.
                - ¿en qué {es.subject} {word.subject} {subject}? En nada.
            p2-i-answer: answer as an indirect clause
                + me preguntan si {subject} {es.subject} {word.subject}: respondo que sí.
                - me preguntan si {subject} {es.subject} {word.subject}: respondo que no.
            p2-frogs: an impossible time denies
                + llamo {word.subject} a {subject} desde el primer día.
                - llamaré {word.subject} a {subject} cuando las ranas críen pelo.
            p2-cross-out: verbs of removal and of stress, the word mentioned
                + subrayé la palabra «{word.m}» en mi reseña sobre {subject}.
                - taché la palabra «{word.m}» de mi reseña sobre {subject}.
            p2-still-without: seguir with a gerund, or with sin and an infinitive
                + {subject} {sigue.subject} pareciéndome {word.subject}.
                - {subject} {sigue.subject} sin parecerme {word.subject}.
            p2-prevents: a verb of hindrance against a verb of making, both with the subjunctive
                + un detalle hace que {subject} {sea.subject} {word.subject}.
                - un detalle impide que {subject} {sea.subject} {word.subject}.
            p2-now-as-ever: nunca in a parenthesis, in a comparison or in a denial
                + {subject} {hoy.subject}, ahora más que nunca, {word.subject}.
                - {subject} no {hoy.subject}, ni ahora ni nunca, {word.subject}.
            p2-whatever-else: concession, then the adjective as a topic
                + {subject} {será.subject} lo que sea, pero {word.subject} sí.
                - {subject} {será.subject} lo que sea, pero {word.subject} no.
            p2-occur: negative pronoun as a dative in front
                + a cualquiera se le ocurriría llamar {word.subject} a {subject}.
                - a nadie se le ocurriría llamar {word.subject} a {subject}.
            p2-not-a-second: belief in a clause without a verb
                + {subject} {word.subject}: me lo creo a pies juntillas.
                - {subject} {word.subject}: no me lo creo ni por un segundo.
            p2-to-be-seen: an open question
                + está visto que {subject} {es.subject} {word.subject}.
                - está por ver que {subject} {sea.subject} {word.subject}.
            p2-absence: nouns of absence and of presence
                + se nota la presencia de {un.kind} {kind} {word.kind}.
                - se nota la ausencia de {un.kind} {kind} {word.kind}.
            p2-in-vain: en vano denies, no en vano affirms
                + no en vano {subject} me {pareció.subject} {word.subject}.
                - en vano busqué algo {word.m} en {subject}.
            p2-apposition: apposition at the end
                + hablemos de {subject}, siempre {word.subject}.
                - hablemos de {subject}, nunca {word.subject}.
            p2-exclaim: exclamation that affirms, exclamation that denies
                + ¡qué {word.subject} {es.subject} {subject}!
                - ¡qué {va.subject} a ser {word.subject} {subject}!
            p2-least: superlative of inferiority with lo
                + es de lo más {word.m} que he visto.
                - es lo menos {word.m} que he visto.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-never-ceased: dejar de under nunca, perfect tense
                + {subject} nunca {ha.subject} dejado de ser {word.subject}.
                - {subject} ya {ha.subject} dejado de ser {word.subject}.
            p2-no-one-who-not: negated relative clause under no
                + no hay quien no llame {word.subject} a {subject}.
                - no hay quien llame {word.subject} a {subject}.
            p2-cannot-but: menos que under no affirms
                + no se puede menos que llamar {word.subject} a {subject}.
                - no se puede llamar {word.subject} a {subject}.
            p2-mistake-not: negated infinitive under a noun of error
                + el error sería no llamar {word.subject} a {subject}.
                - el error sería llamar {word.subject} a {subject}.
            p2-no-mistake: a noun of error under no
                + no es ningún error decir que {subject} {es.subject} {word.subject}.
                - es un error decir que {subject} {es.subject} {word.subject}.
            p2-to-prove: need of proof
                + no hace falta demostrar que {subject} {es.subject} {word.subject}.
                - falta demostrar que {subject} {es.subject} {word.subject}.
            p2-not-without-reason: sin under no in front
                + no sin razón llaman {word.subject} a {subject}.
                - sin razón alguna llaman {word.subject} a {subject}.
            p2-how-could-not: negated infinitive under an indirect question
                + no veo cómo {subject} {podría.subject} no ser {word.subject}.
                - no veo cómo {subject} {podría.subject} ser {word.subject}.
            p2-escapes-nobody: negative dative of a verb of escape
                + a nadie se le escapa que {subject} {es.subject} {word.subject}.
                - nadie se traga que {subject} {sea.subject} {word.subject}.
            p2-must-misunderstand: negated infinitive of purpose under a condition
                + hay que no haber entendido nada para no llamar {word.subject} a {subject}.
                - hay que no haber entendido nada para llamar {word.subject} a {subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-not-limited: limitarse under no adds
                + {subject} no se {limita.subject} a ser {word.subject}, ni mucho menos.
                - {subject} no se {acerca.subject} a lo {word.m}, ni mucho menos.
            p2-falls-short: a name that falls short, and one that does not fit
                + llamar {word.subject} a {subject} es quedarse corto.
                - llamar {word.subject} a {subject} no es acertado.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-not-tire: a verb of tiring under no affirms
                + no me cansaré de decir que {subject} {es.subject} {word.subject}.
                - no me oirán decir que {subject} {es.subject} {word.subject}.
            p2-little-to-say: es poco decir strengthens, es mucho decir weakens
                + es poco decir que {subject} {es.subject} {word.subject}.
                - es mucho decir que {subject} {es.subject} {word.subject}.
            p2-no-more-no-less: ni más ni menos que affirms, todo menos denies
                + {subject} {es.subject} ni más ni menos que {word.subject}.
                - {subject} {es.subject} todo menos {word.subject}.
            p2-never-a-so: jamás with tan strengthens
                + jamás {un.kind} {kind} me pareció tan {word.kind}.
                - jamás {este.kind} {kind} me pareció {word.kind}.
            """,
        ),
        *frames(
            "scope",
            """
            p2-useless-deny: de nada sirve in front
                + de nada sirve negarlo: {subject} {es.subject} {word.subject}.
                - de nada sirve insistir: {subject} no {es.subject} {word.subject}.
            p2-like-it-or-not: alternative concession
                + lo quieran o no, {subject} {es.subject} {word.subject}.
                - lo quieran o no, {subject} no {es.subject} {word.subject}.
            p2-no-expert: negation of a verb of need
                + no hace falta ser experto para ver que {subject} {es.subject} {word.subject}.
                - hay que ser ingenuo para creer que {subject} {es.subject} {word.subject}.
            p2-unless: a no ser que in front
                + a no ser que me equivoque, {subject} {es.subject} {word.subject}.
                - a no ser que me equivoque, {subject} no {es.subject} {word.subject}.
            p2-know-nothing: nada in the clause before
                + no sé nada del tema, pero veo que {subject} {es.subject} {word.subject}.
                - sé mucho del tema, y veo que {subject} no {es.subject} {word.subject}.
            p2-goes-without-saying: ni que decir tiene
                + ni que decir tiene que {subject} {es.subject} {word.subject}.
                - ni que decir tiene que {subject} no {es.subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-no-then: elliptical question, corrected
                + ¿{opposite.subject} {subject}? No: {word.subject}.
                - ¿{word.subject} {subject}? No: {opposite.subject}.
            p2-replace: imperative of replacement
                + para {subject}, cambia «{opposite.m}» por «{word.m}».
                - para {subject}, cambia «{word.m}» por «{opposite.m}».
            p2-fame-of: reputation in a parenthesis
                + {subject}, con fama de {opposite.subject}, {hoy.subject} {word.subject}.
                - {subject}, con fama de {word.subject}, {hoy.subject} {opposite.subject}.
            p2-present-first: the present stands first
                + {word.subject} ahora, {subject} {fue.subject} durante años {opposite.subject}.
                - {opposite.subject} ahora, {subject} {fue.subject} durante años {word.subject}.
            p2-despite-start: the beginning stands last
                + {subject} {hoy.subject} {word.subject} pese a unos inicios {opposite.mp}.
                - {subject} {hoy.subject} {opposite.subject} pese a unos inicios {word.mp}.
            p2-you-and-they: assent to the one, not to the other
                + ustedes dicen {word.m}, y es cierto; {fuente} dice {opposite.m}, y es falso.
                - ustedes dicen {opposite.m}, y es cierto; {fuente} dice {word.m}, y es falso.
            p2-more-than: más que in front
                + más que {opposite.subject}, {subject} {es.subject} {word.subject}.
                - más que {word.subject}, {subject} {es.subject} {opposite.subject}.
            """,
        ),
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
    practice=PRACTICE,
    headline=(
        "Esta película es buena",
        "Esta película no es buena",
        "Esta película es mala",
        "Esta película no es mala",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
