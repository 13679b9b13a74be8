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
        "estaba": (verb("estaba", "estaban"),),
        "algún": (gendered("algún", "alguna"),),
        "alguno": (gendered("alguno", "alguna"),),
        "están": (verb("está", "están"),),
        "dejará": (verb("dejará", "dejarán"),),
        "llegará": (verb("llegará", "llegarán"),),
        "necesita": (verb("necesita", "necesitan"),),
        "parecía": (verb("parecía", "parecían"),),
        "parezca": (verb("parezca", "parezcan"),),
        "fracasa": (verb("fracasa", "fracasan"),),
        "triunfa": (verb("triunfa", "triunfan"),),
        "presume": (verb("presume", "presumen"),),
        "carece": (verb("carece", "carecen"),),
        "cuenta": (verb("cuenta", "cuentan"),),
        "figura": (verb("figura", "figuran"), verb("entra", "entran")),
        "estuvo": (verb("estuvo", "estuvieron"),),
        "quedó": (verb("quedó", "quedaron"),),
        "perdió": (verb("perdió", "perdieron"),),
        "mantiene": (verb("mantiene", "mantienen"),),
        "tenía": (verb("tenía", "tenían"),),
        "debería": (verb("debería", "deberían"),),
        "pasó": (verb("pasó", "pasaron"),),
        "demuestra": (verb("demuestra", "demuestran"),),
        "aparenta": (verb("aparenta", "aparentan"),),
        "ajeno": (adjective("ajeno"),),
        "capaz": (adjective("capaz"),),
        "incapaz": (adjective("incapaz"),),
        "neutro": (
            adjective("normal"),
            adjective("diferente"),
            adjective("distinto"),
            adjective("corriente"),
            adjective("nuevo"),
        ),
        "persona": (
            "mi padre",
            "mi hijo",
            "mi hija",
            "mi esposa",
            "mi novia",
            "mi pareja",
            "mi jefe",
            "mi mamá",
            "mi profesor de inglés",
            "mi abogado",
            "un médico del hospital",
            "el director del colegio",
            "una amiga de Barcelona",
            "un compañero de trabajo",
            "una chica de la universidad",
            "un chico de mi clase",
            "un hombre de cierta edad",
            "una mujer joven",
            "don Antonio",
            "Juan",
            "José",
            "Carlos",
            "María",
            "Pablo",
            "Luis",
            "Pedro",
            "Miguel",
            "David",
            "Francisco",
            "Fernando",
            "el señor de abajo",
            "la señora de arriba",
            "el alcalde de mi pueblo",
            "el secretario del club",
            "el autor de la noticia",
            "un policía de mi barrio",
            "alguien de tu familia",
            "el doctor López",
            "la directora general",
            "el responsable de ventas",
            "un viejo conocido",
            "un candidato de la oposición",
            "un líder político",
            "un militar de carrera",
            "una vieja amiga argentina",
            "el gobernador de la provincia",
        ),
        "gente": (
            "mis padres",
            "mis hijos",
            "los niños",
            "los jóvenes",
            "los vecinos",
            "algunas personas",
            "algunos usuarios",
            "varios estudiantes",
            "varias mujeres",
            "muchos trabajadores",
            "muchos hombres",
            "las chicas del equipo",
            "los chicos del grupo",
            "mis compañeros de oficina",
            "los demás",
            "los otros",
            "nuestros vecinos",
            "tus hermanos",
            "unos señores de Madrid",
            "los habitantes de la zona",
            "los miembros del club",
        ),
        "lugar": (
            "en Madrid",
            "en Barcelona",
            "en México",
            "en Argentina",
            "en Colombia",
            "en Perú",
            "en Chile",
            "en Venezuela",
            "en Cuba",
            "en París",
            "en Londres",
            "en Nueva York",
            "en Santiago",
            "en algunos países",
            "en mi pueblo",
            "en nuestro barrio",
            "en mi calle",
            "en la universidad",
            "en la oficina",
            "en la costa",
            "en el norte",
            "en el sur",
            "en la capital",
            "en otra parte de la región",
            "en el centro de la ciudad",
            "en Europa",
            "en América",
            "en Francia",
            "en Rusia",
            "en Japón",
            "en China",
            "en los Estados Unidos",
            "en nuestra comunidad",
            "en la facultad",
            "en otras ciudades",
        ),
        "mes": (
            "enero",
            "febrero",
            "abril",
            "mayo",
            "junio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "el lunes",
            "el viernes",
            "el verano",
            "hace tres meses",
            "hace cinco semanas",
            "hace unos días",
            "el mes anterior",
            "principios de año",
            "entonces",
            "ayer",
        ),
        "medio": (
            "en la prensa",
            "en la radio",
            "en la televisión",
            "en internet",
            "en Facebook",
            "en Twitter",
            "en Google",
            "en un artículo",
            "en una entrevista",
            "en un informe oficial",
            "en una revista",
            "en las redes sociales",
            "en los comentarios",
            "en el diario",
            "en varios medios",
            "en algunos sitios",
        ),
        "juicio": (
            "en mi opinión",
            "a mi juicio",
            "según mi experiencia",
            "desde mi punto de vista",
            "en nuestro caso",
            "por mi parte",
            "en términos generales",
            "en el fondo",
            "a fin de cuentas",
            "al cabo del tiempo",
            "en gran medida",
            "en cualquier caso",
            "en resumen",
            "por experiencia propia",
            "en este momento",
            "en la actualidad",
            "con los datos en la mano",
            "sin ir en contra de nadie",
        ),
        "tramo": (
            "después de tantos años y de tantas visitas",
            "en los tres meses que llevo en España",
            "dejando a un lado otras cuestiones",
            "con todo el respeto hacia mis vecinos",
            "desde el punto de vista de un cliente normal",
            "según pudo ver toda mi familia",
            "según me han contado tantas personas",
            "según toda la información que tenemos",
            "por diferentes razones y en diferentes momentos",
            "por lo que entiendo y por lo que siento",
            "como ya les dije a mis compañeros",
            "además de todo lo que han escrito ustedes",
        ),
        "oficio": (
            "rey",
            "ministro",
            "santo",
            "soldado",
            "capitán",
            "presidente",
            "jugador de fútbol",
            "diputado",
            "juez",
            "maestro",
        ),
        "broma": (
            "me hago cura",
            "me compro una isla",
            "dejo mi trabajo",
            "cambio de nombre",
            "me voy a vivir a Alemania",
            "me mudo a la luna",
            "me como la caja",
            "me presento a las elecciones",
            "vuelvo a la escuela",
        ),
        "dinero": (
            "mil euros",
            "cinco mil dólares",
            "un millón de pesos",
            "diez millones",
        ),
        "juego": (
            "cien dólares",
            "toda mi ropa",
            "la casa de mis padres",
            "el auto",
            "diez libros",
            "una comida",
            "el cuello",
        ),
        "letrero": (
            "el nombre",
            "el título",
            "la noticia",
            "el papel",
            "la foto",
            "el texto",
            "el anuncio",
        ),
        "crees": ("crees", "piensas", "dices", "supones"),
        "creen": ("creen", "piensan", "dicen", "escriben", "consideran"),
        "dijo": ("dijo", "escribió", "creyó", "pensaba"),
        "mucho": ("meses", "semanas", "años", "tiempo", "un siglo", "cuatro días"),
        "negado": (
            "no sé mucho de economía",
            "no tengo fotos",
            "no quiero hablar de política",
            "no voy a dar nombres",
            "no leo la prensa",
            "nadie me da dinero por esto",
            "no puedo contar la historia completa",
            "nunca tengo tiempo para escribir",
            "mi teléfono no funciona",
            "no pienso entrar en detalles",
            "no he podido dormir",
            "no gano nada con este comentario",
        ),
        "dicho": (
            "sé mucho de economía",
            "tengo fotos",
            "quiero hablar de política",
            "voy a dar nombres",
            "leo la prensa",
            "alguien me da dinero por esto",
            "puedo contar la historia completa",
            "siempre tengo tiempo para escribir",
            "mi teléfono funciona",
            "pienso entrar en detalles",
            "he podido dormir",
            "gano algo con este comentario",
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
        "Esa semana hubo elecciones en mi país.",
        "Ese día jugaba el equipo de mi ciudad.",
        "Esa mañana el gobierno presentó una nueva ley.",
        "Mi padre trabajaba entonces en el hospital.",
        "Estudié derecho en la universidad de Santiago.",
        "Mi hija quiere estudiar música.",
        "Tenemos tres hijos y una casa cerca del mar.",
        "Nos sentamos en una mesa junto a la puerta.",
        "Llevaba en la mano un papel azul y otro verde.",
        "Tomé nota de todo en mi teléfono.",
        "Íbamos camino del aeropuerto.",
        "La calle estaba cerca de la iglesia y del parque.",
        "Trabajo en una empresa de transporte.",
        "Hablamos un rato de política y de fútbol.",
        "Mi familia es del sur.",
        "Llegamos a las siete y media de la noche.",
        "Vimos un río, dos plazas y una torre blanca.",
        "Soy usuario de internet desde hace diez años.",
        "Gracias por leer este texto.",
        "Hola a todos, les escribo desde Colombia.",
        "El presidente de la compañía estuvo allí en octubre.",
        "Mis hijos no quisieron venir conmigo.",
        "No tengo nada que ver con la empresa.",
        "Ningún miembro de mi familia vive en esa región.",
        "No hubo cambios desde entonces.",
        "Los niños se quedaron con su abuela.",
        "La noche anterior habíamos cenado en casa de José.",
        "El sol entraba por la ventana de la izquierda.",
        "A la derecha había un banco y a la izquierda un cine.",
        "Tuve que esperar quince minutos en la entrada.",
        "Mandé un mensaje a María.",
        "Era la cuarta edición del festival.",
        "Mi jefe y su esposa estaban también ahí.",
        "No soy periodista ni profesor.",
        "Hacía calor y no había nubes en el cielo.",
        "El banco estaba cerrado y el mercado abierto.",
        "Había mucha gente alrededor del edificio.",
        "Vimos el mar, una isla y un puerto pequeño.",
        "Busco datos sobre otros temas.",
        "Somos un grupo de amigos de la escuela.",
        "Ella pidió café y él tomó agua.",
        "El resto del grupo llegó más tarde, a las nueve.",
        "Pasamos por detrás de la estación y por debajo de un puente.",
        "Fue durante la campaña electoral.",
        "Ambos trabajamos en el sector público.",
        "Él viene de Brasil y ella de China.",
        "Tengo una cita con el director.",
        "El tercer día no salimos del piso.",
        "En aquella época vivíamos lejos.",
        "Al día siguiente volví al trabajo.",
        "Trabajo en el departamento de administración.",
        "Mi amigo Manuel García estuvo a mi lado.",
        "Había estado allí seis veces en total.",
        "Hoy tengo dos clases y una reunión.",
        "Estas líneas son para quienes quieran saber más.",
        "Aún no conozco el resto de la provincia.",
        "Salimos de casa a través del parque.",
        "Acabo de leer los comentarios anteriores.",
        "Unas semanas antes había recibido un correo.",
        "Mis amigos querían ver un partido y salir a comer.",
        "Esos días no quise leer noticias.",
        "Nadie de nosotros conocía la zona.",
        "No había luna ni estrellas.",
        "Es la tercera vez que escribo aquí.",
        "Espero que estas palabras sirvan de ayuda.",
        "No busco ningún premio.",
        "Dos de mis hijos juegan con un balón rojo.",
        "Tengo que llevar a mis hijas a la escuela cada día.",
        "Estas cosas me gusta contarlas despacio.",
        "Estamos en el tercer mes del año.",
        "Debido al trabajo viajo en tren todas las semanas.",
        "Encima de la mesa puse un texto y dos imágenes.",
        "Esos meses los precios eran los mismos.",
        "Quizás vuelva a pasar por esa calle.",
        "Mi hermano quiere aprender a cantar y tocar en una banda.",
        "Supe de todo esto por un comentario público.",
        "Lo puso mi vecino en la red.",
        "De vuelta a casa me puse a escuchar canciones.",
        "Tenemos aquí nuestras cosas y allá nuestros libros.",
        "Era cuestión de buscar en el canal de siempre.",
        "Estuvimos mirando la calle en silencio.",
        "Nací en un lugar de la república donde hace mucho frío.",
        "El proceso de pago fue el de las otras veces.",
        "A continuación pongo mi opinión y mis razones.",
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
        *frames(
            "negation",
            """
            p3-me-neither: tampoco between the pronoun and a verb of belief
                + yo también creo que {subject} {es.subject} {word.subject}.
                - yo tampoco creo que {subject} {sea.subject} {word.subject}.
            p3-hardly-adverb: an adverb of manner that denies
                + fácilmente se puede llamar {word.subject} a {subject}.
                - difícilmente se puede llamar {word.subject} a {subject}.
            p3-badly: mal before a modal verb denies, bien affirms
                + bien se puede llamar {word.subject} a {subject}.
                - mal se puede llamar {word.subject} a {subject}.
            p3-least-bit: superlative phrase of the least degree at the end, under no
                + {subject} me {pareció.subject} {word.subject} desde el primer minuto.
                - {subject} no me {pareció.subject} {word.subject} en lo más mínimo.
            p3-in-my-life: en la vida in front denies without no
                + más de una vez se me ocurrió llamar {word.subject} a {subject}.
                - en la vida se me ocurriría llamar {word.subject} a {subject}.
            p3-so-to-speak: que digamos after a denied adjective
                + {subject} {es.subject} {word.subject}, y lo digo en serio.
                - {subject} no {es.subject} {word.subject} que digamos.
            p3-as-i-king: mock comparison with the speaker
                + {subject} {tiene.subject} de {word.subject} todo lo que se dice.
                - {subject} {tiene.subject} de {word.subject} lo que yo de {oficio}.
            p3-shines-by-absence: idiom of absence
                + lo {word.m} está muy presente en {subject}.
                - lo {word.m} brilla por su ausencia en {subject}.
            p3-lacks: carecer de with a free relative
                + {subject} {cuenta.subject} con lo que todos entendemos por {word.m}.
                - {subject} {carece.subject} de lo que todos entendemos por {word.m}.
            p3-without-one-thing: sin with nada and its adjective
                + {un.kind} {kind} con algo {word.m} a cada paso.
                - {un.kind} {kind} sin nada {word.m} por ninguna parte.
            p3-for-nothing: nada in a phrase of price in front
                + por respeto a la verdad llamaría {word.subject} a {subject}.
                - por nada del mundo llamaría {word.subject} a {subject}.
            p3-not-even-if-paid: ni aunque in front of a main clause; aunque alone concedes
                + aunque me den {dinero} por callar, digo que {subject} {es.subject} {word.subject}.
                - ni aunque me den {dinero} digo que {subject} {es.subject} {word.subject}.
            p3-no-god: colloquial negative pronoun under no
                + todo dios llama {word.subject} a {subject}.
                - no hay dios que llame {word.subject} a {subject}.
            p3-joke: ni en broma before an imperative
                + en serio lo digo: {subject} {es.subject} {word.subject}.
                - ni en broma lo digas: {subject} no {es.subject} {word.subject}.
            p3-other-director: counterfactual condition in a prepositional phrase
                + tras unos cambios pequeños, {subject} ahora {hoy.subject} {word.subject}.
                - con unos cambios importantes, {subject} {habría.subject} sido {word.subject}.
            p3-on-the-point: an event that almost came about
                + {subject} {acabó.subject} por parecerme {word.subject}.
                - {subject} {estuvo.subject} a punto de parecerme {word.subject}.
            p3-halfway: idiom of a way not gone to its end
                + al cabo de un tiempo {subject} {llega.subject} a ser {word.subject}.
                - {subject} se {quedó.subject} a medio camino de ser {word.subject}.
            p3-attempt: noun of attempt with a verb of failure
                + en su intento de ser {word.subject}, {subject} {triunfa.subject}.
                - en su intento de ser {word.subject}, {subject} {fracasa.subject}.
            p3-boast: sin with an infinitive and enclitic lo
                + {subject} {presume.subject} de {word.subject} con todo el derecho.
                - {subject} {presume.subject} de {word.subject} sin serlo.
            p3-pass-for: verb of false appearance
                + {subject} {demuestra.subject} ser {word.subject}.
                - {subject} {aparenta.subject} ser {word.subject} y no lo {hoy.subject}.
            p3-of-course-not: por supuesto with and without que no
                + ¿{word.subject} {subject}? Por supuesto.
                - ¿{word.subject} {subject}? Por supuesto que no.
            p3-in-theory: theory and practice
                + en teoría y en la práctica {subject} {es.subject} {word.subject}.
                - en teoría {subject} {es.subject} {word.subject}; en la práctica, no.
            p3-by-name: restriction to the name
                + {subject} {es.subject} {word.subject} de nombre y de hecho.
                - {subject} {es.subject} {word.subject} solo de nombre.
            p3-dreams: solo in front of an unreal place
                + incluso en mis sueños {subject} {es.subject} {word.subject}.
                - solo en mis sueños {subject} {es.subject} {word.subject}.
            p3-other-world: counterfactual place
                + en este mundo y en cualquier otro {subject} {hoy.subject} {word.subject}.
                - en otro mundo, en otra vida quizá, {subject} {sería.subject} {word.subject}.
            p3-the-day: a day that will not come
                + cada día que pasa veo que {subject} {es.subject} {word.subject}.
                - el día que {subject} {sea.subject} {word.subject}, {broma}.
            p3-precisely-word: the word first, precisamente under no
                + «{word.m}» es precisamente la palabra que buscaba para {subject}.
                - «{word.m}» no es precisamente la palabra que buscaba para {subject}.
            p3-everything-but-things: nada against todo
                + {subject} {tiene.subject} de todo, y casi todo {word.m}.
                - {subject} {tiene.subject} de todo, pero nada {word.m}.
            p3-none-of-the-persons: negative partitive subject with a relative clause
                + cada una de las personas con las que hablé llamó {word.subject} a {subject}.
                - ninguna de las personas con las que hablé llamó {word.subject} a {subject}.
            p3-except-one: universal or negative pronoun with an exception between commas
                + todos, excepto {persona}, llaman {word.subject} a {subject}.
                - nadie, excepto {persona}, llama {word.subject} a {subject}.
            p3-almost-never: casi nunca in front
                + casi siempre {subject} me {parece.subject} {word.subject}.
                - casi nunca {subject} me {parece.subject} {word.subject}.
            p3-only-one-person: solo with a subject, then a verdict; no solo adds
                + no solo {persona} llama {word.subject} a {subject}: yo también.
                - solo {persona} llama {word.subject} a {subject}: yo no.
            p3-little-thing: bien poco with a partitive
                + casi todo lo que recuerdo de {subject} es {word.m}.
                - bien poco de lo que recuerdo de {subject} es {word.m}.
            p3-lost: a verb of loss over a free relative
                + {subject} {mantiene.subject} todo lo que {tenía.subject} de {word.subject}.
                - {subject} {perdió.subject} todo lo que {tenía.subject} de {word.subject}.
            p3-days-over: a verb of ending before its subject, a relative clause
                + han vuelto los días en que {subject} {antes.subject} {word.subject}.
                - se acabaron los días en que {subject} {antes.subject} {word.subject}.
            p3-it-is-long: hace with a span of time, no in its clause
                + hace {mucho} que {subject} {hoy.subject} {word.subject}.
                - hace {mucho} que {subject} no {hoy.subject} {word.subject}.
            p3-and-they-call: an indignant question that denies
                + ¡a eso sí que lo llamo yo {un.kind} {kind} {word.kind}!
                - ¿y a eso lo llaman ustedes {un.kind} {kind} {word.kind}?
            p3-in-whose-head: rhetorical question of a head
                + se me quedó en la cabeza lo {word.subject} que {es.subject} {subject}.
                - ¿en qué cabeza cabe que {subject} {sea.subject} {word.subject}?
            p3-how-can-anyone: rhetorical question with alguien; no turns it
                + ¿cómo puede alguien pensar que {subject} no {es.subject} {word.subject}?
                - ¿cómo puede alguien pensar que {subject} {es.subject} {word.subject}?
            p3-expect-nothing: negative imperative with nada and its adjective
                + espera algo {word.m} de {subject}.
                - no esperes nada {word.m} de {subject}.
            p3-forget-it: imperatives of memory
                + recuerda que {subject} {es.subject} {word.subject}.
                - olvídate de que {subject} {sea.subject} {word.subject}.
            p3-not-cross-your-mind: ni before a negative imperative; its object a denial or a belief
                + no se te ocurra negar que {subject} {es.subject} {word.subject}.
                - ni se te ocurra pensar que {subject} {es.subject} {word.subject}.
            p3-bet: bet and outcome
                + aposté con {persona} a que {subject} {sería.subject} {word.subject}, y gané.
                - aposté con {persona} a que {subject} {sería.subject} {word.subject}, y perdí.
            p3-stake: verb of betting over a clause
                + me juego {juego} a que {subject} {es.subject} {word.subject}.
                - me juego {juego} a que {subject} no {es.subject} {word.subject}.
            p3-label: what the label says, and the truth
                + {letrero} decía «{word.m}», y {subject} lo {es.subject}.
                - {letrero} decía «{word.m}», pero {subject} no lo {es.subject}.
            p3-remember-nothing: a verb of memory with nada and its adjective
                + recuerdo algo {word.m} de {subject}.
                - no recuerdo nada {word.m} de {subject}.
            p3-search-everywhere: a search and its outcome after it
                + busqué algo {word.m} en {subject} y no tardé nada en encontrarlo.
                - busqué algo {word.m} en {subject} y no encontré nada.
            p3-half: fractions in a comparison with a clause
                + {subject} {es.subject} el doble de {word.subject} de lo que dice {persona}.
                - {subject} no {es.subject} ni la mitad de {word.subject} de lo que dice {persona}.
            p3-neutral-but-not: contrast with a neutral adjective
                + {subject} {es.subject} {neutro.subject} pero {word.subject}.
                - {subject} {es.subject} {neutro.subject} pero no {word.subject}.
            p3-more-neutral: metalinguistic comparison with a neutral adjective
                + {subject} {es.subject} más {word.subject} que {neutro.subject}.
                - {subject} {es.subject} más {neutro.subject} que {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-rule-out: verb of exclusion
                + doy por hecho que {subject} {es.subject} {word.subject}.
                - descarto por completo que {subject} {sea.subject} {word.subject}.
            p3-reject-opinion: noun of opinion under verbs of acceptance and of rejection
                + acepto la opinión general de que {subject} {es.subject} {word.subject}.
                - rechazo la opinión general de que {subject} {es.subject} {word.subject}.
            p3-distrust: verb of distrust with a relative clause
                + confío en quien llama {word.subject} a {subject}.
                - desconfío de quien llama {word.subject} a {subject}.
            p3-oppose: verb of opposition with the subjunctive
                + apoyo que llamen {word.subject} a {subject}.
                - me opongo a que llamen {word.subject} a {subject}.
            p3-resist: verb of resistance, denied and not
                + no me resisto a decir que {subject} {es.subject} {word.subject}.
                - me resisto a creer que {subject} {sea.subject} {word.subject}.
            p3-stopped-thinking: aspect of a verb of thinking
                + sigo pensando que {subject} {es.subject} {word.subject}.
                - he dejado de pensar que {subject} {es.subject} {word.subject}.
            p3-regret: perfect infinitive under a verb of regret
                + no me arrepiento de haber llamado {word.subject} a {subject}.
                - me arrepiento de haber llamado {word.subject} a {subject}.
            p3-apology: noun of apology with por and an infinitive
                + no pienso pedir perdón por decir que {subject} {es.subject} {word.subject}.
                - pido perdón por haber dicho que {subject} {antes.subject} {word.subject}.
            p3-my-mistake: nouns of error and of success with an infinitive
                + fue un acierto nuestro creer que {subject} {antes.subject} {word.subject}.
                - fue un error nuestro creer que {subject} {antes.subject} {word.subject}.
            p3-chinese-tale: idiom of falsehood after its clause, with and without ningún
                + eso de que {subject} {es.subject} {word.subject} no es ningún cuento chino.
                - eso de que {subject} {es.subject} {word.subject} es un cuento chino.
            p3-invention: noun of falsehood of the nominalised adjective
                + lo {word.m} de {subject} no es un invento de la prensa.
                - lo {word.m} de {subject} es un invento de la prensa.
            p3-rumour: noun of report with a verdict
                + la noticia de que {subject} {es.subject} {word.subject} resultó cierta.
                - la noticia de que {subject} {es.subject} {word.subject} resultó falsa.
            p3-promise: noun of promise with its outcome
                + la promesa de que {subject} {sería.subject} {word.subject} se cumplió.
                - la promesa de que {subject} {sería.subject} {word.subject} quedó en nada.
            p3-baseless: lack of ground after a noun with a clause
                + la idea de que {subject} {es.subject} {word.subject} tiene base suficiente.
                - la idea de que {subject} {es.subject} {word.subject} carece de base.
            p3-where-from: indirect question of source under no
                + se entiende bien de dónde sacan que {subject} {es.subject} {word.subject}.
                - no sé de dónde puede alguien sacar que {subject} {es.subject} {word.subject}.
            p3-to-whom-occurs: rhetorical question over a verb of saying or of denying
                + ¿a quién se le ocurre negar que {subject} {es.subject} {word.subject}?
                - ¿a quién se le ocurre decir que {subject} {es.subject} {word.subject}?
            p3-no-form: noun of manner under no over two verbs
                + no hay forma de negar que {subject} {es.subject} {word.subject}.
                - no hay forma de creer que {subject} {es.subject} {word.subject}.
            p3-alien: adjective of strangeness
                + {subject} no {es.subject} {ajeno.subject} a lo {word.m}.
                - {subject} {es.subject} {ajeno.subject} a lo {word.m}.
            p3-incapable: adjectives of ability
                + {subject} {es.subject} {capaz.subject} de ser {word.subject} a diario.
                - {subject} {es.subject} {incapaz.subject} de ser {word.subject}.
            p3-agree: noun of agreement with an indicative or a subjunctive clause
                + estoy de acuerdo en que {subject} {es.subject} {word.subject}.
                - no estoy de acuerdo en que {subject} {sea.subject} {word.subject}.
            p3-right-to-deny: another's denial, judged by tener razón
                + {persona} no tiene razón al negar que {subject} {sea.subject} {word.subject}.
                - {persona} tiene razón al negar que {subject} {sea.subject} {word.subject}.
            p3-in-case: a condition, judged after it
                + en caso de que crean que {subject} {es.subject} {word.subject}, aciertan.
                - en caso de que crean que {subject} {es.subject} {word.subject}, se equivocan.
            p3-still-not-achieved: aún no with a verb of success
                + al fin {ha.subject} conseguido {subject} ser {word.subject}.
                - aún no {ha.subject} conseguido {subject} ser {word.subject}.
            p3-on-the-list: a list without the subject
                + en mi lista de lo {word.m} {figura.subject} {subject}.
                - en mi lista de lo {word.m} no {figura.subject} {subject}.
            p3-among: entre with the nominalised adjective
                + {subject} se {cuenta.subject} entre lo más {word.m} del año.
                - {subject} no se {cuenta.subject} entre lo más {word.m} del año.
            p3-span-copula: long neutral material between no es and the adjective
                + {subject} {es.subject}, {tramo}, {word.subject}.
                - {subject} no {es.subject}, {tramo}, {word.subject}.
            p3-span-never: long neutral material after a fronted nunca
                + siempre, {tramo}, me {pareció.subject} {word.subject} {subject}.
                - nunca, {tramo}, me {pareció.subject} {word.subject} {subject}.
            p3-span-say: long neutral material between a denied verb of saying and its clause
                + siempre diré, {tramo}, que {subject} {es.subject} {word.subject}.
                - jamás diré, {tramo}, que {subject} {es.subject} {word.subject}.
            p3-span-nothing: long neutral material between no and nada
                + hay, {tramo}, algo {word.m} en {subject}.
                - no hay, {tramo}, nada {word.m} en {subject}.
            p3-whole-country: no far from the subjunctive relative clause
                + conozco a más de uno {lugar} que llama {word.subject} a {subject}.
                - no conozco a nadie {lugar} que llame {word.subject} a {subject}.
            p3-none-of-messages: negative partitive subject with two relative clauses
                + todos los mensajes que leí esa noche llamaban {word.subject} a {subject}.
                - ninguno de los mensajes que leí esa noche llamaba {word.subject} a {subject}.
            p3-place-nobody: a place, a negative dative, a dative clitic
                + {lugar} a todos les {pareció.subject} {word.subject} {subject}.
                - {lugar} a nadie le {pareció.subject} {word.subject} {subject}.
            p3-in-media: a report in a medium, judged after it
                + {medio} {creen} que {subject} {es.subject} {word.subject}, y así es.
                - {medio} {creen} que {subject} {es.subject} {word.subject}, y no es así.
            p3-people-say: a report of a group, and assent or dissent
                + {gente} {creen} que {subject} {es.subject} {word.subject}, y les doy la razón.
                - {gente} {creen} que {subject} {es.subject} {word.subject}, y no les doy la razón.
            p3-people-unlike: a group against the writer with a diferencia de
                + al igual que {gente}, yo llamo {word.subject} a {subject}.
                - a diferencia de {gente}, yo no llamo {word.subject} a {subject}.
            p3-person-wrote: a person's past opinion and its truth
                + {persona} {dijo} que {subject} {antes.subject} {word.subject}: cierto.
                - {persona} {dijo} que {subject} {antes.subject} {word.subject}: falso.
            p3-if-you-think: condition in the second person
                + si {crees} que {subject} {es.subject} {word.subject}, estás en lo cierto.
                - si {crees} que {subject} {es.subject} {word.subject}, estás en un error.
            p3-since-month: a time in front
                + desde {mes} {subject} {hoy.subject} {word.subject}.
                - desde {mes} {subject} no {hoy.subject} {word.subject}.
            p3-judgement: a phrase of judgement before an impersonal verb of permission
                + {juicio}, cabe llamar {word.subject} a {subject}.
                - {juicio}, no cabe llamar {word.subject} a {subject}.
            p3-judgement-clause: a phrase of judgement, then a denied truth
                + {juicio}, es justo decir que {subject} {es.subject} {word.subject}.
                - {juicio}, no es justo decir que {subject} {es.subject} {word.subject}.
            p3-understand-why: indirect question of cause
                + entiendo perfectamente por qué llaman {word.subject} a {subject}.
                - no entiendo por qué llaman {word.subject} a {subject}.
            p3-you-vos: voseo; a concession to another, then the speaker
                + vos decís que {subject} {es.subject} {word.subject}, y yo también.
                - vos decís que {subject} {es.subject} {word.subject}, pero yo no.
            p3-feel: a verb of feeling with a predicative clause
                + noto perfectamente que {subject} {es.subject} {word.subject}.
                - no noto en absoluto que {subject} {sea.subject} {word.subject}.
            p3-means-something: a condition on the meaning of the word
                + si «{word.m}» significa algo, {subject} lo {es.subject}.
                - si «{word.m}» significa algo, {subject} no lo {es.subject}.
            p3-nobody-asked-why: negative subject of a past clause, a denied cause
                + {subject} me {pareció.subject} {word.subject}, y nadie me preguntó por qué.
                - {subject} no me {pareció.subject} {word.subject}, y todos saben por qué.
            p3-not-at-any-moment: a negative phrase in a past progressive
                + {subject} {estaba.subject} siendo {word.subject} hasta el último momento.
                - {subject} no {estaba.subject} siendo {word.subject} en ningún momento.
            p3-let-them-not-tell: que with a subjunctive of refusal
                + que todo el mundo sepa que {subject} {es.subject} {word.subject}.
                - que no me cuenten que {subject} {es.subject} {word.subject}.
            p3-way-of-being: manner without ninguno
                + {subject} {es.subject} {word.subject} de todas las formas posibles.
                - {subject} no {es.subject} {word.subject} de ninguna de las maneras.
            p3-glasses: concession of means
                + yo a {subject} {lo.subject} veo {word.subject} hasta con los ojos cerrados.
                - yo a {subject} no {lo.subject} veo {word.subject} ni con cien ojos.
            p3-name-of: a label that the speaker takes away
                + {subject} se {merece.subject} que {lo.subject} llamemos {word.subject}.
                - {subject} no se {merece.subject} que {lo.subject} llamemos {word.subject}.
            p3-nobody-final: negative pronoun at the very end, under no
                + a {subject} {lo.subject} llamó {word.subject} todo el mundo.
                - a {subject} no {lo.subject} llamó {word.subject} nadie.
            p3-neither-before-nor-after: paired ni with adverbs of time
                + tanto antes como después, {subject} me {pareció.subject} {word.subject}.
                - ni antes ni después {subject} me {pareció.subject} {word.subject}.
            p3-rather-other: a correction without the opposite
                + {subject}, {word.subject} como siempre.
                - {subject}, todo lo que quieran menos {word.subject}.
            p3-nor-half: ni medio in front
                + {word.subject} de principio a fin, así {es.subject} {subject}.
                - ni {word.subject} ni nada por el estilo, así {es.subject} {subject}.
            p3-have-not-seen: perfect infinitive of a past belief; the search is over
                + he encontrado {lugar} {un.kind} {kind} {word.kind}.
                - sigo sin encontrar {lugar} {un.kind} {kind} {word.kind}.
            p3-does-not-exist: a verb of existence
                + {lugar} existe {un.kind} {kind} {word.kind}.
                - {lugar} no existe {un.kind} {kind} {word.kind}.
            p3-impossible-find: an adjective of impossibility with an infinitive
                + {lugar} siempre es posible encontrar {un.kind} {kind} {word.kind}.
                - {lugar} es imposible encontrar {un.kind} {kind} {word.kind}.
            p3-owed: unreal duty
                + {subject} {ha.subject} vuelto hoy a ser {word.subject}.
                - {subject} {debería.subject} haber sido {word.subject}.
            p3-i-doubt-tag: an excuse and a verb of doubt as an answer
                + ¿{subject} {word.subject}? Perdón, pero eso ya lo sabía.
                - ¿{subject} {word.subject}? Perdón, pero lo dudo.
            p3-vote: a vote
                + voto a favor de llamar {word.subject} a {subject}.
                - voto en contra de llamar {word.subject} a {subject}.
            p3-win-lose: agreement within a group
                + la mayoría decidió llamar {word.subject} a {subject}.
                - la mayoría se negó a llamar {word.subject} a {subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-nobody-who-not-know: negated relative clause under no hay nadie
                + no hay nadie que no sepa que {subject} {es.subject} {word.subject}.
                - no hay nadie que piense que {subject} {es.subject} {word.subject}.
            p3-nobody-doubts: negative subject of poner en duda
                + nadie pone en duda que {subject} {es.subject} {word.subject}.
                - todos ponen en duda que {subject} {sea.subject} {word.subject}.
            p3-strange-not: a verb of surprise over a negated clause
                + me extraña que alguien no llame {word.subject} a {subject}.
                - me extraña que alguien llame {word.subject} a {subject}.
            p3-takes-not-away: eso no quita affirms, eso me quita denies
                + eso no quita que {subject} {sea.subject} {word.subject}.
                - eso me quita la idea de que {subject} {es.subject} {word.subject}.
            p3-unjust: adjective of injustice with a negated infinitive
                + sería muy injusto no llamar {word.subject} a {subject}.
                - sería muy injusto llamar {word.subject} a {subject}.
            p3-refuse-accept: a verb of refusal over a negated subjunctive
                + me niego a aceptar que {subject} no {sea.subject} {word.subject}.
                - me niego a aceptar que {subject} {sea.subject} {word.subject}.
            p3-not-that-not: no es que with a negated subjunctive, confirmed after it
                + no es que {subject} no {sea.subject} {word.subject}: lo {hoy.subject}, y mucho.
                - no es que {subject} {sea.subject} {word.subject}: no lo {hoy.subject} ni un poco.
            p3-never-deny: jamás before a verb of denial
                + jamás negaré que {subject} {es.subject} {word.subject}.
                - siempre negaré que {subject} {sea.subject} {word.subject}.
            p3-who-can-deny: rhetorical question over a verb of denial
                + ¿quién puede negar que {subject} {es.subject} {word.subject}?
                - ¿quién puede creer que {subject} {es.subject} {word.subject}?
            p3-impossible-not-seem: an adjective of impossibility over a negated subjunctive
                + es imposible que {subject} no le {parezca.subject} {word.subject} a {persona}.
                - es imposible que {subject} le {parezca.subject} {word.subject} a {persona}.
            p3-not-even-he-denies: ni and hasta before the subject of a verb of denial
                + ni {persona} niega ya que {subject} {es.subject} {word.subject}.
                - hasta {persona} niega ya que {subject} {sea.subject} {word.subject}.
            p3-nothing-false: nada de with an adjective of falsity
                + no tiene nada de falso decir que {subject} {es.subject} {word.subject}.
                - tiene mucho de falso decir que {subject} {es.subject} {word.subject}.
            p3-few-will-deny: a quantified subject of a verb of denial, future tense
                + muy pocos negarán que {subject} {es.subject} {word.subject}.
                - muy pocos dirán que {subject} {es.subject} {word.subject}.
            p3-cannot-but: sino with an infinitive under no poder
                + no puedo sino llamar {word.subject} a {subject}.
                - no puedo ni quiero llamar {word.subject} a {subject}.
            p3-no-day-not: negated relative clause of time
                + no hubo día en que {subject} no me {pareciera.subject} {word.subject}.
                - no hubo día en que {subject} me {pareciera.subject} {word.subject}.
            p3-whoever-not: free relative with a negated verb, judged after it
                + quien no llame {word.subject} a {subject} no estuvo allí.
                - quien llame {word.subject} a {subject} no estuvo allí.
            p3-never-heard-deny: three negators in a row over a verb of denial
                + nunca he oído a nadie negar que {subject} {es.subject} {word.subject}.
                - nunca he oído a nadie decir que {subject} {es.subject} {word.subject}.
            p3-no-reason-not: a noun of reason with a negated infinitive
                + no tengo ningún motivo para no llamar {word.subject} a {subject}.
                - no tengo ningún motivo para llamar {word.subject} a {subject}.
            p3-dont-forget: a verb of forgetting under a negative imperative
                + no olviden que {subject} {es.subject} {word.subject}.
                - olviden eso de que {subject} {es.subject} {word.subject}.
            p3-not-false-that-not: a falsity over a negated clause
                + es falso que {subject} no {sea.subject} {word.subject}: que nadie los engañe.
                - es falso que {subject} {sea.subject} {word.subject}: que nadie los engañe.
            p3-not-one-person-not: ni uno solo with a negated relative clause
                + no vi a uno solo que no llamase {word.subject} a {subject}.
                - no vi a uno solo que llamase {word.subject} a {subject}.
            p3-wrong-who-not-believe: a report of a negated clause and its verdict
                + {persona} {dijo} que {subject} no {antes.subject} {word.subject}: qué error.
                - {persona} {dijo} que {subject} {antes.subject} {word.subject}: qué error.
            p3-people-not-see: a group that does not see, and is wrong
                + {gente} no {creen} que {subject} {sea.subject} {word.subject}, y se equivocan.
                - {gente} {creen} que {subject} {es.subject} {word.subject}, y se equivocan.
            p3-if-think-not: a condition over a negated clause
                + si {crees} que {subject} no {es.subject} {word.subject}, estás muy equivocado.
                - si {crees} que {subject} {es.subject} {word.subject}, estás muy equivocado.
            p3-far-from-denying: lejos de with a verb of denial
                + lejos de negarlo, reconozco que {subject} {es.subject} {word.subject}.
                - lejos de reconocerlo, niego que {subject} {sea.subject} {word.subject}.
            p3-cannot-stop: poder dejar de under no
                + no puedo dejar de ver {word.subject} a {subject}.
                - no puedo empezar a ver {word.subject} a {subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-not-simply: simplemente after no adds, before no denies
                + {subject} no {hoy.subject} simplemente {word.subject}, sino {same.subject}.
                - {subject} simplemente no {hoy.subject} {word.subject} ni {same.subject}.
            p3-not-only-to-me: no solo over a dative, ni over two
                + no solo a mí me {pareció.subject} {word.subject} {subject}: también a {persona}.
                - ni a mí ni a {persona} nos {pareció.subject} {word.subject} {subject}.
            p3-not-only-that-is: no es ya que with the subjunctive
                + no es ya que {subject} {sea.subject} {word.subject}: {hoy.subject} {same.subject}.
                - no creo que {subject} {sea.subject} {word.subject} ni tampoco {same.subject}.
            p3-as-if-little: a parenthesis of addition
                + {subject} {es.subject} {word.subject} y, por si fuera poco, {same.subject}.
                - {subject} no {es.subject} {word.subject} ni, por supuesto, {same.subject}.
            p3-not-only-today: no solo over a time
                + {subject} no solo {hoy.subject} {word.subject} ahora: ya lo {antes.subject} ayer.
                - {subject} no {hoy.subject} {word.subject} ahora ni lo {antes.subject} ayer.
            p3-not-only-here: no únicamente over a time
                + {subject} {es.subject} {word.subject} y no únicamente los fines de semana.
                - {subject} no {es.subject} {word.subject} ni siquiera los fines de semana.
            p3-not-only-they: no sólo over a group
                + no sólo {gente} llaman {word.subject} a {subject}; yo, igual.
                - por mucho que {gente} llamen {word.subject} a {subject}, yo no.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-no-more-here: a comparison without equal
                + no hay {kind} más {word.kind} {lugar}.
                - no hay {kind} menos {word.kind} {lugar}.
            p3-nothing-so: nada in front with tan strengthens
                + nada me ha parecido nunca tan {word.m} como {subject}.
                - cualquier cosa me ha parecido más {word.f} que {subject}.
            p3-cannot-be-more: impersonal se under no with a comparison
                + no se puede ser más {word.m} que {subject}.
                - no se puede ser menos {word.m} que {subject}.
            p3-next-thing: colloquial correction upwards
                + {subject} no {hoy.subject} {word.subject}: {hoy.subject} lo siguiente.
            p3-cannot-imagine: ni with an indirect exclamation
                + ni te imaginas lo {word.subject} que {es.subject} {subject}.
                - ni por un momento imagines que {subject} {es.subject} {word.subject}.
            p3-no-words: noun of lack with an indirect exclamation
                + no hay palabras para contar lo {word.subject} que {es.subject} {subject}.
                - no hay palabras capaces de hacer {word.subject} a {subject}.
            p3-like-few: comparison with few
                + {subject} {es.subject} {word.subject} como pocas cosas en esta vida.
                - {subject} {es.subject} {word.subject} en muy pocas cosas.
            p3-nothing-but: otra cosa que under no affirms
                + {subject} no {es.subject} otra cosa que {word.subject}.
                - {subject} {es.subject} cualquier otra cosa, no {word.subject}.
            p3-nobody-more: negative pronoun in a comparison
                + no le {pareció.subject} tan {word.subject} {subject} a nadie como a mí.
                - no le {pareció.subject} {word.subject} {subject} a nadie, y a mí menos.
            """,
        ),
        *frames(
            "scope",
            """
            p3-scope-nevertheless: sin embargo, a connective
                + sin embargo, {subject} {es.subject} {word.subject}.
                - sin embargo, {subject} no {es.subject} {word.subject}.
            p3-scope-aside-front: a negated or affirmed clause of circumstance in front
                + {negado}, pero {subject} {es.subject} {word.subject}.
                - {dicho}, pero {subject} no {es.subject} {word.subject}.
            p3-scope-aside-end: the same clause at the end
                + {subject} {es.subject} {word.subject}; por cierto, {negado}.
                - {subject} no {es.subject} {word.subject}; por cierto, {dicho}.
            p3-scope-not-to-say: por no decir raises
                + {subject} {es.subject} {word.subject}, por no decir {same.subject}.
                - {subject} no {es.subject} {word.subject}, y mucho menos {same.subject}.
            p3-scope-nada: nada as a particle of conclusion
                + pues nada, que {subject} {es.subject} {word.subject}.
                - pues eso, que {subject} no {es.subject} {word.subject}.
            p3-scope-want-or-not: quieras que no
                + quieras que no, {subject} {es.subject} {word.subject}.
                - quieras o no, {subject} no {es.subject} {word.subject}.
            p3-scope-memory: a negated condition of memory
                + si no recuerdo mal, {subject} {antes.subject} {word.subject}.
                - si no recuerdo mal, {subject} no {antes.subject} {word.subject}.
            p3-scope-not-seem: concession with a pronoun for the adjective
                + aunque no lo {parezca.subject}, {subject} {hoy.subject} {word.subject}.
                - aunque lo {parezca.subject}, {subject} no {hoy.subject} {word.subject}.
            p3-scope-lie: tampoco with another verb
                + tampoco voy a mentir: {subject} {es.subject} {word.subject}.
                - no voy a mentir: {subject} no {es.subject} {word.subject}.
            p3-scope-other-way: a negated clause of manner
                + como no podía ser de otra manera, {subject} {fue.subject} {word.subject}.
                - como no podía ser de otra manera, {subject} no {fue.subject} {word.subject}.
            p3-scope-source: correction of a source
                + no lo digo yo, lo dice {fuente}: {subject} {es.subject} {word.subject}.
                - lo digo yo, no lo dice {fuente}: {subject} no {es.subject} {word.subject}.
            p3-scope-until: hasta que with an expletive no
                + no lo creí hasta que no lo vi: {subject} {es.subject} {word.subject}.
                - lo creí en cuanto lo vi: {subject} no {es.subject} {word.subject}.
            p3-scope-unasked: sin que with a negative subject
                + sin que nadie me lo pida, digo que {subject} {es.subject} {word.subject}.
                - porque todos me lo piden, digo que {subject} no {es.subject} {word.subject}.
            p3-scope-displeasure: concession about a person
                + aunque no le guste a {persona}, {subject} {es.subject} {word.subject}.
                - aunque le guste a {persona}, {subject} no {es.subject} {word.subject}.
            p3-scope-not-in-place: another place denied, then this one
                + no sé cómo será {lugar}, pero aquí {subject} {es.subject} {word.subject}.
                - ya sé cómo es {lugar}, pero aquí {subject} no {es.subject} {word.subject}.
            p3-scope-worth: a denied worth of discussion
                + no vale la pena discutirlo: {subject} {es.subject} {word.subject}.
                - merece la pena repetirlo: {subject} no {es.subject} {word.subject}.
            p3-scope-still-unknown: a negated condition for those who do not know
                + por si aún no lo saben, {subject} {es.subject} {word.subject}.
                - por si quieren saberlo, {subject} no {es.subject} {word.subject}.
            p3-scope-dont-believe-press: negative imperative about another thing
                + no hagan caso de la prensa: {subject} {es.subject} {word.subject}.
                - hagan caso de la prensa: {subject} no {es.subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-not-so-much: no tanto como, a comparison that corrects
                + {subject} no {es.subject} tanto {opposite.subject} como {word.subject}.
                - {subject} no {es.subject} tanto {word.subject} como {opposite.subject}.
            p3-no-yes: two topics with no and sí
                + {opposite.subject} no, pero {word.subject} sí que {es.subject} {subject}.
                - {word.subject} no, pero {opposite.subject} sí que {es.subject} {subject}.
            p3-passed: a change with de and a
                + {subject} {pasó.subject} de {opposite.subject} a {word.subject} en pocos meses.
                - {subject} {pasó.subject} de {word.subject} a {opposite.subject} en pocos meses.
            p3-ceased-to-be: an end and a purpose
                + {subject} {dejó.subject} de ser {opposite.subject} para ser {word.subject}.
                - {subject} {dejó.subject} de ser {word.subject} para ser {opposite.subject}.
            p3-has-to-be-called: a passive with se and a modal verb
                + a {subject} se {le.subject} ha de llamar {word.subject}, y {opposite.subject} no.
                - a {subject} se {le.subject} ha de llamar {opposite.subject}, y {word.subject} no.
            p3-person-mistaken: another's word, then the truth
                + «{opposite.m}», dijo {persona}; yo, en cambio, digo «{word.m}».
                - «{word.m}», dijo {persona}; yo, en cambio, digo «{opposite.m}».
            p3-yesterday-today: two days without a verb
                + ayer {opposite.subject}, hoy {word.subject}: así {hoy.subject} {subject}.
                - ayer {word.subject}, hoy {opposite.subject}: así {hoy.subject} {subject}.
            p3-the-second: an alternative question answered with lo segundo
                + ¿{opposite.subject} o {word.subject} {subject}? Lo segundo, sin duda.
                - ¿{word.subject} o {opposite.subject} {subject}? Lo segundo, sin duda.
            p3-the-first: an alternative question answered with lo primero
                + ¿{word.subject} o {opposite.subject} {subject}? Lo primero, sin ninguna duda.
                - ¿{opposite.subject} o {word.subject} {subject}? Lo primero, sin ninguna duda.
            p3-nor-similar: ni with a phrase of likeness, then the truth
                + ni {opposite.subject} ni nada parecido: {subject} {es.subject} {word.subject}.
                - ni {word.subject} ni nada parecido: {subject} {es.subject} {opposite.subject}.
            p3-by-mistake: a slip of the pen
                + puse «{opposite.m}» por error; quise poner «{word.m}».
                - puse «{word.m}» por error; quise poner «{opposite.m}».
            p3-badly-called: mal before a verb of naming, then the truth
                + mal llaman {opposite.subject} a {subject}: {hoy.subject} {word.subject}.
                - mal llaman {word.subject} a {subject}: {hoy.subject} {opposite.subject}.
            p3-looked: appearance in the past, the truth in the present
                + {subject} {parecía.subject} {opposite.subject}, pero {hoy.subject} {word.subject}.
                - {subject} {parecía.subject} {word.subject}, pero {hoy.subject} {opposite.subject}.
            p3-sooner: antes que of choice
                + antes llamaría {word.subject} que {opposite.subject} a {subject}.
                - antes llamaría {opposite.subject} que {word.subject} a {subject}.
            p3-in-place-of: en lugar de with an expectation
                + en lugar de algo {opposite.m}, encontré algo {word.m} en {subject}.
                - en lugar de algo {word.m}, encontré algo {opposite.m} en {subject}.
            p3-two-opinions: two judges without a verb, the speaker joins one
                + {opposite.m} según {persona}, {word.m} según los demás y según mi criterio.
                - {word.m} según {persona}, {opposite.m} según los demás y según mi criterio.
            p3-people-against-me: a group against the writer
                + {gente} dicen {opposite.m} mientras que yo digo {word.m}.
                - {gente} dicen {word.m} mientras que yo digo {opposite.m}.
            p3-rather-than-b: bien lejos de lo with the truth in front
                + {word.subject} y bien lejos de lo {opposite.m}, así {es.subject} {subject}.
                - {opposite.subject} y bien lejos de lo {word.m}, así {es.subject} {subject}.
            p3-where-others: others' silence or denial
                + donde la prensa ve algo {opposite.m}, yo veo algo {word.m}.
                - donde la prensa ve algo {word.m}, yo veo algo {opposite.m}.
            p3-nobody-says-now: a past opinion that nobody holds
                + ya nadie dice {opposite.m} de {subject}: ahora se dice {word.m}.
                - ya nadie dice {word.m} de {subject}: ahora se dice {opposite.m}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-those-who-call: ser de los que under no
                + nosotros somos de los que llaman {word.subject} a {subject}.
                - nosotros no somos de los que llaman {word.subject} a {subject}.
            p3-at-home: perfect tense in the first person plural
                + en casa siempre hemos llamado {word.subject} a {subject}.
                - en casa nunca hemos llamado {word.subject} a {subject}.
            p3-you-cannot: poder under no in the second person
                + puedes llamar {word.subject} a {subject} con toda confianza.
                - no puedes llamar {word.subject} a {subject} con esa seguridad.
            p3-neither-you-nor-she: three subjects with ni, without no
                + tú, ella, él: cualquiera de ellos llamaría {word.subject} a {subject}.
                - ni tú ni ella ni él llamarían {word.subject} a {subject}.
            p3-they-perhaps: a concession to others, then the speaker
                + ellos ven algo {word.m} en {subject}, y lo que es yo, también.
                - ellos verán algo {word.m} en {subject}, pero lo que es yo, no.
            p3-their-reasons: reasons shared and not
                + tienen sus razones para llamar {word.subject} a {subject}, y las comparto.
                - tendrán sus razones para llamar {word.subject} a {subject}, pero no las comparto.
            p3-wrong-word: an adjective of error with the noun palabra
                + «{word.m}» es la única palabra que puedo usar para {subject}.
                - «{word.m}» es la palabra equivocada para {subject}.
            p3-which-of-you: a question with a partitive, answered by a pronoun
                + ¿cuál de ustedes llamaría {word.subject} a {subject}? Cualquiera.
                - ¿cuál de ustedes llamaría {word.subject} a {subject}? Ninguno.
            p3-how-much: a question of quantity, answered
                + ¿cuánto {tiene.subject} de {word.subject} {subject}? Muchísimo.
                - ¿cuánto {tiene.subject} de {word.subject} {subject}? Cero.
            p3-no-greater: mayor under no with two nouns
                + no hay mayor verdad que esta: {subject} {es.subject} {word.subject}.
                - no hay mayor mentira que esta: {subject} {es.subject} {word.subject}.
            p3-no-sense: a noun of sense
                + tiene todo el sentido del mundo llamar {word.subject} a {subject}.
                - no tiene sentido alguno llamar {word.subject} a {subject}.
            p3-search-more: a search in the present, sin in the affirmed one
                + sin buscar mucho encuentro lo {word.m} de {subject}.
                - por mucho que busco, no encuentro lo {word.m} de {subject}.
            p3-any-after-noun: alguno after its noun, under no
                + al fin vimos {algún.kind} {kind} {word.kind}.
                - no vimos {kind} {word.kind} {alguno.kind}.
            p3-any-after-sin: alguno after its noun, under sin
                + volvimos tras conocer {algún.kind} {kind} {word.kind}.
                - volvimos sin conocer {kind} {word.kind} {alguno.kind}.
            p3-in-any-way: en modo alguno between the copula and the adjective
                + {subject} {es.subject} en gran medida {word.subject}.
                - {subject} no {es.subject} en modo alguno {word.subject}.
            p3-by-order: ni with a phrase of cause in front, without no
                + aunque me lo prohíba el gobierno, llamaré {word.subject} a {subject}.
                - ni por orden del gobierno llamaré yo {word.subject} a {subject}.
            p3-turn-into: nada as the subject of a verb of change
                + eso mismo convierte a {subject} en algo {word.m}.
                - nada de eso convierte a {subject} en algo {word.m}.
            p3-step: an idiom of a step
                + {subject} ya {ha.subject} dado el paso hacia lo {word.m}.
                - {subject} nunca {ha.subject} dado el paso hacia lo {word.m}.
            p3-without-result: an attempt and its outcome
                + quisieron hacer {word.subject} a {subject}, y no les costó nada.
                - quisieron hacer {word.subject} a {subject}, y todo fue en vano.
            p3-no-effort: sin and ni con over a noun of effort
                + sin ningún esfuerzo {logró.subject} parecerme {word.subject} {subject}.
                - ni con esfuerzo {logró.subject} parecerme {word.subject} {subject}.
            p3-public: an expectation of the public and its outcome
                + el público no esperaba nada {word.m}, pero eso es lo que vio en {subject}.
                - el público esperaba algo {word.m}, pero no es eso lo que vio en {subject}.
            p3-announced: an announcement and the present
                + anunciaron que {subject} {sería.subject} {word.subject}, y ya se ha cumplido.
                - anunciaron que {subject} {sería.subject} {word.subject}, y sigue sin cumplirse.
            p3-night-and-day: idioms of likeness and of unlikeness
                + {subject} y lo {word.m} se parecen como dos gotas de agua.
                - {subject} y lo {word.m} se parecen como la noche y el día.
            p3-true-or-false: a statement to be judged
                + ¿verdadero o falso? {subject} {es.subject} {word.subject}: verdadero.
                - ¿verdadero o falso? {subject} {es.subject} {word.subject}: falso.
            p3-yes-or-no: a question with sí o no
                + ¿{es.subject} {subject} {word.subject}, sí o no? Pues sí.
                - ¿{es.subject} {subject} {word.subject}, sí o no? Pues no.
            p3-proved: a verb of proof over an inverted clause
                + se ha demostrado con datos que {es.subject} {word.subject} {subject}.
                - se ha demostrado con datos que no {es.subject} {word.subject} {subject}.
            p3-changed-mind: a change of opinion
                + no he cambiado de opinión: {subject} me {parece.subject} {word.subject}.
                - he cambiado de opinión: {subject} ya no me {parece.subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-scope-in-spite: an infinitive of concession, with and without no
                + a pesar de no salir en los medios, {subject} {hoy.subject} {word.subject}.
                - a pesar de salir en todos los medios, {subject} no {hoy.subject} {word.subject}.
            p3-scope-even-without: aun with sin or with a gerund
                + aun sin ser doctor en la materia, sé que {subject} {es.subject} {word.subject}.
                - aun siendo doctor en la materia, sé que {subject} no {es.subject} {word.subject}.
            p3-scope-problem: a denied problem in front
                + no tengo problema en reconocerlo: {subject} {es.subject} {word.subject}.
                - no tengo problema en reconocerlo: {subject} no {es.subject} {word.subject}.
            p3-scope-nor-for-money: a denied interest at the end
                + {subject} {es.subject} {word.subject}, y no tengo interés en mentir.
                - {subject} no {es.subject} {word.subject}, y no tengo interés en mentir.
            """,
        ),
        *frames(
            "negation",
            """
            p3-type: a relative clause with an adverb at its end
                + es ese tipo de {kind} que resulta {word.kind} siempre.
                - es ese tipo de {kind} que no resulta {word.kind} jamás.
            p3-must-not: deber under no over two verbs
                + no se debe olvidar lo {word.subject} que {es.subject} {subject}.
                - no se debe llamar {word.subject} a {subject}.
            p3-my-answer: a noun of answer with sí or no
                + ¿que si {subject} me {parece.subject} {word.subject}? Mi respuesta es sí.
                - ¿que si {subject} me {parece.subject} {word.subject}? Mi respuesta es no.
            p3-least-there-is: superlatives of the neuter with a relative clause
                + {subject} {hoy.subject} probablemente lo más {word.m} que existe {lugar}.
                - {subject} {hoy.subject} probablemente lo menos {word.m} que existe {lugar}.
            p3-one-way-nor-other: paired ni in front of an inverted clause
                + de una forma o de otra, siempre {hoy.subject} {word.subject} {subject}.
                - ni de una forma ni de otra {hoy.subject} {word.subject} {subject}.
            p3-needs: needs of help and of a miracle
                + {subject} no {necesita.subject} ninguna ayuda para ser {word.subject}.
                - {subject} {necesita.subject} un milagro para ser {word.subject}.
            p3-fits-word: ni in an idiom of fitting and in one of not fitting
                + «{word.m}»: esa palabra {le.subject} viene que ni pintada a {subject}.
                - «{word.m}»: esa palabra no {le.subject} pega ni con cola a {subject}.
            p3-in-memory: nada as the subject of quedar
                + en mi memoria queda algo {word.m} de {subject}.
                - en mi memoria no queda nada {word.m} de {subject}.
            p3-last-thing: ordinals with a relative clause
                + {subject} {hoy.subject} lo primero que yo llamaría {word.m}.
                - {subject} {hoy.subject} lo último que yo llamaría {word.m}.
            p3-image: a noun of appearance with a clause, judged after it
                + dan la imagen de que {subject} {hoy.subject} {word.subject}, y es la verdad.
                - dan la imagen de que {subject} {hoy.subject} {word.subject}, y no es verdad.
            p3-look-elsewhere: a condition, then an advice
                + si quieres algo {word.m}, no busques más: ahí {están.subject} {subject}.
                - si quieres algo {word.m}, busca en otro lugar y no en {subject}.
            p3-these-those: two demonstratives, the one denied
                + tanto esta vez como aquella, {subject} {fue.subject} {word.subject}.
                - ni esta vez ni aquella {fue.subject} {word.subject} {subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-do-what-they-do: dejar de and llegar a under a future no
                + haga lo que haga la empresa, {subject} no {dejará.subject} de ser {word.subject}.
                - haga lo que haga la empresa, {subject} no {llegará.subject} a ser {word.subject}.
            p3-no-study: a negative determiner over a verb of denial
                + ningún estudio ha podido desmentir que {subject} {es.subject} {word.subject}.
                - más de un estudio ha podido desmentir que {subject} {sea.subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-scope-fear: negative imperative about fear
                + no tengan miedo de decirlo: {subject} {es.subject} {word.subject}.
                - no tengan miedo de decirlo: {subject} no {es.subject} {word.subject}.
            p3-scope-perhaps: quizás over the saying of others
                + quizás otros no lo digan, pero {subject} {es.subject} {word.subject}.
                - quizás otros lo digan, pero {subject} no {es.subject} {word.subject}.
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
