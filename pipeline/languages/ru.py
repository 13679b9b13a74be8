"""Russian: spaCy's blank tokenizer, lower case, ё as е; adjectives agree in gender and case."""

from __future__ import annotations

import re

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Word,
    break_long,
    frames,
    looks_like,
    pairs,
)
from pipeline.languages.spacy_tokenizer import LONGEST, plain, spacy_loader


def normalise(text: str) -> str:
    """Return the text as the tokenizer cuts it; ё, which most people do not type, is е."""
    return break_long(plain(text).replace("ё", "е"), LONGEST)


load = spacy_loader("ru", normalise)


def finish(sentence: str) -> str:
    """Begin each sentence with a capital."""
    return re.sub(r"(^|[.?!] )(«?)(\w)", lambda m: m[1] + m[2] + m[3].upper(), sentence)


# Forms: m, f, n and p, for masculine, feminine, neuter and plural, with _gen, _dat, _acc, _ins and
# _pre for the cases but the nominative; the accusative is that of things without life.

_FORMS = [
    f"{gender}{case}"
    for case in ("", "_gen", "_dat", "_acc", "_ins", "_pre")
    for gender in ("m", "f", "n", "p")
]
_HARD = "ый ая ое ые ого ой ого ых ому ой ому ым ый ую ое ые ым ой ым ыми ом ой ом ых"
_VELAR = _HARD.replace("ы", "и")
_HUSHING = "ий ая ее ие его ей его их ему ей ему им ий ую ее ие им ей им ими ем ей ем их"
_SOFT = _HUSHING.replace("ая", "яя").replace("ую", "юю")


def adjective(word: str) -> Word:
    """Decline an adjective: красивый, яркий, хороший, искренний; живой, плохой."""
    stem, ending = word[:-2], word[-2:]
    if stem[-1] in "гкх":
        endings = _VELAR
    elif ending == "ий":
        endings = _HUSHING if stem[-1] in "жшчщ" else _SOFT
    else:
        endings = _HARD
    forms = dict(zip(_FORMS, (stem + e for e in endings.split()), strict=True))
    return Word(word, **forms | {"m": word, "m_acc": word})


def past(masculine: str) -> Word:
    """Give a verb its past tense: был, была; оказался, оказалась."""
    if masculine.endswith("ся"):
        m, f, n, p = (masculine[:-2] + ending for ending in ("ся", "ась", "ось", "ись"))
    else:
        m, f, n, p = (masculine + ending for ending in ("", "а", "о", "и"))
    return Word(m, m=m, f=f, n=n, p=p)


def verb(singular: str, plural: str) -> Word:
    """Give a verb its third persons."""
    return Word(singular, m=singular, f=singular, n=singular, p=plural)


def forms(masculine: str, feminine: str, neuter: str, plural: str) -> Word:
    """Give a pronoun its forms in one case."""
    return Word(masculine, m=masculine, f=feminine, n=neuter, p=plural)


def nouns(table: str) -> tuple[Word, ...]:
    """Read nouns, a line each: the form they ask for, then nominative, genitive, accusative."""
    found = []
    for line in filter(None, map(str.strip, table.splitlines())):
        asks, _, cases = line.partition(" ")
        nominative, genitive, accusative = cases.split(", ")
        found.append(Word(nominative, asks=asks, gen=genitive, acc=accusative))
    return tuple(found)


NEGATORS = frozenset(
    """
    не нет ни нельзя без никогда никто никого никому никем ничто ничего ничему ничем нигде никуда
    никак никакой никакая никакое никакие никакого никаких никаким никакими никакую никаком
    ничуть нисколько вряд едва неправда
    """.split()
)
# They begin with не and negate nothing that follows.
FIXED_WORDS = frozenset("несмотря неважно неудивительно несомненно недавно нечто неужели".split())
CLAUSE_ENDS = frozenset(". , ; : ! ? ( ) – — … ... .. а но однако зато хотя хоть".split())

LEXICON = Lexicon(
    training=pairs(
        """
        хороший плохой: any, film, book, food, meat, place, staff, thing
        отличный ужасный: any, film, book, food, meat, place, staff, thing
        замечательный отвратительный: any, film, book, food, meat, place, staff
        прекрасный паршивый: any, film, book, food, place
        великолепный кошмарный: any, film, book, place
        удачный провальный: any, film, book
        идеальный никчемный: film, book, thing
        шикарный убогий: place, thing
        интересный скучный: film, book
        увлекательный нудный: film, book
        захватывающий монотонный: film, book
        остроумный глупый: film, book
        оригинальный банальный: film, book
        правдоподобный надуманный: film, book
        глубокий поверхностный: film, book
        яркий тусклый: film, book
        умный тупой: film, book
        гениальный идиотский: film, book
        живой безжизненный: film, book
        вкусный противный: food, meat
        аппетитный вонючий: food, meat
        ароматный пресный: food, meat
        свежий тухлый: meat
        сочный сухой: meat
        нежный жесткий: meat
        чистый грязный: place
        уютный унылый: place
        просторный тесный: place
        светлый мрачный: place
        тихий шумный: place
        надежный хлипкий: thing
        прочный ломкий: thing
        полезный бесполезный: thing
        безопасный опасный: thing
        красивый уродливый: place, thing
        вежливый грубый: staff
        внимательный рассеянный: staff
        приветливый хмурый: staff
        компетентный безграмотный: staff
        добрый злой: staff
        отзывчивый равнодушный: staff
        расторопный медлительный: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        чудесный скверный: any, film, book, food, place
        изумительный омерзительный: food
        восхитительный бездарный: film, book
        блестящий посредственный: film, book
        потрясающий ерундовый: film, book
        безупречный ущербный: film, book
        завораживающий утомительный: film, book
        вдохновляющий тоскливый: film, book
        забавный занудный: film, book
        изящный топорный: film, book
        логичный абсурдный: film, book
        убедительный натянутый: film, book
        содержательный бессодержательный: film, book
        изысканный тошнотворный: food, meat
        благоустроенный обшарпанный: place
        элегантный аляповатый: thing
        компактный громоздкий: thing
        исправный бракованный: thing
        добротный дрянной: film, book, thing
        тактичный бестактный: staff
        обходительный надменный: staff
        доброжелательный сварливый: staff
        ответственный безответственный: staff
        услужливый нахальный: staff
        деликатный бесцеремонный: staff
        чуткий черствый: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": nouns("""
        m вариант, варианта, вариант
        f покупка, покупки, покупку
        p идеи, идей, идеи
    """),
    "film": nouns("""
        m фильм, фильма, фильм
        m сюжет, сюжета, сюжет
        f картина, картины, картину
        p диалоги, диалогов, диалоги
    """),
    "book": nouns("""
        f книга, книги, книгу
        m роман, романа, роман
        m рассказ, рассказа, рассказ
        p главы, глав, главы
    """),
    "food": nouns("""
        m суп, супа, суп
        m десерт, десерта, десерт
        f еда, еды, еду
        p блюда, блюд, блюда
    """),
    "meat": nouns("""
        f рыба, рыбы, рыбу
        m стейк, стейка, стейк
        p котлеты, котлет, котлеты
    """),
    "place": nouns("""
        m отель, отеля, отель
        m номер, номера, номер
        f комната, комнаты, комнату
        p апартаменты, апартаментов, апартаменты
    """),
    "staff": nouns("""
        m персонал, персонала, персонал
        m официант, официанта, официанта
        f официантка, официантки, официантку
        p продавцы, продавцов, продавцов
    """),
    "thing": nouns("""
        m телефон, телефона, телефон
        m чайник, чайника, чайник
        f лампа, лампы, лампу
        p наушники, наушников, наушники
    """),
}
# Only what can be counted in the singular: ни одного хорошего фильма.
KINDS = {
    "any": nouns("""
        m вариант, варианта, вариант
        f идея, идеи, идею
    """),
    "film": nouns("""
        m фильм, фильма, фильм
        f картина, картины, картину
    """),
    "book": nouns("""
        m роман, романа, роман
        f книга, книги, книгу
    """),
    "food": nouns("""
        m десерт, десерта, десерт
        f закуска, закуски, закуску
    """),
    "meat": nouns("""
        m стейк, стейка, стейк
        f котлета, котлеты, котлету
    """),
    "place": nouns("""
        m отель, отеля, отель
        f комната, комнаты, комнату
    """),
    "staff": nouns("""
        m официант, официанта, официанта
        f официантка, официантки, официантку
    """),
    "thing": nouns("""
        m телефон, телефона, телефон
        f лампа, лампы, лампу
    """),
}
SLOTS = {
    "был": (past("был"),),
    "стал": (past("стал"),),
    "показался": (past("показался"),),
    "попался": (past("попался"),),
    "кажется": (verb("кажется", "кажутся"), verb("выглядит", "выглядят")),
    "этот": (forms("этот", "эта", "это", "эти"),),
    "такой": (forms("такой", "такая", "такое", "такие"),),
    "такого": (forms("такого", "такой", "такого", "таких"),),
    "один": (forms("один", "одна", "одно", "одни"),),
    "каждый": (forms("каждый", "каждая", "каждое", "каждые"),),
    "одного": (forms("одного", "одной", "одного", "одних"),),
    "какой": (forms("какой", "какая", "какое", "какие"),),
    "никакой": (forms("никакой", "никакая", "никакое", "никакие"),),
    "бывает": (verb("бывает", "бывают"),),
    "достался": (past("достался"),),
    "запомнился": (past("запомнился"),),
    "признан": (forms("признан", "признана", "признано", "признаны"),),
    "покажется": (verb("покажется", "покажутся"),),
    "является": (verb("является", "являются"),),
    "притворяется": (verb("притворяется", "притворяются"),),
    "заслуживает": (verb("заслуживает", "заслуживают"),),
    "нем": (forms("нем", "ней", "нем", "них"),),
    "действительно": ("действительно", "в самом деле", "по-настоящему"),
    "вовсе": ("вовсе", "отнюдь", "совсем"),
    "вряд": ("вряд ли", "едва ли"),
    "считаю": ("считаю", "думаю", "полагаю"),
    "любой": ("любой", "каждый из нас", "всякий"),
    "никто": ("никто", "никто из нас", "никто из знакомых"),
    "читал": ("читал отзывы", "спрашивал цену", "звонил заранее", "брал с собой зонт"),
}
CONTEXTS = (
    "Мы ходили туда в субботу вечером.",
    "Это было во второй раз.",
    "Со мной была сестра.",
    "Выбирали в марте.",
    "Дорога заняла полчаса.",
    "Рассказываю, как было.",
    "Заранее мы ничего не заказывали.",
    "Отзывов я обычно не пишу.",
    "Больше никого не было.",
    "Мы не знали, чего ждать.",
    "Никто мне этого не советовал.",
    "Раньше я там не бывал.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: no copula in the present; не before the predicate adjective
            + {subject} {word.subject}.
            - {subject} не {word.subject}.
        was: past copula with the instrumental
            + {subject} {был.subject} {word.subject.ins}.
            - {subject} не {был.subject} {word.subject.ins}.
        degree: a pronominal adjective of degree between negator and adjective
            + {subject} {действительно} {word.subject}.
            - {subject} не {такой.subject} уж {word.subject}.
        so-much: an adverb of degree between negator and adjective
            + {subject} до того {word.subject}, что я пишу об этом.
            - {subject} не настолько {word.subject}, чтобы об этом писать.
        at-all: an adverb that strengthens the negator
            + {subject} безусловно {word.subject}.
            - {subject} {вовсе} не {word.subject}.
        seem: another copula with the instrumental
            + {subject} {кажется.subject} {word.subject.ins}.
            - {subject} не {кажется.subject} {word.subject.ins}.
        seemed-to-me: dative pronoun before negator and verb
            + {subject} мне {показался.subject} {word.subject.ins}.
            - {subject} мне не {показался.subject} {word.subject.ins}.
        never: negative concord of adverb and verb
            + {subject} всегда {был.subject} {word.subject.ins}.
            - {subject} никогда не {был.subject} {word.subject.ins}.
        also: тоже before the negator
            + {subject} тоже {word.subject}.
            - {subject} тоже не {word.subject}.
        raising: negation raised out of the clause it denies
            + я {считаю}, что {subject} {word.subject}.
            - я не {считаю}, что {subject} {word.subject}.
        small-clause: accusative with the instrumental
            + я считаю {subject.acc} {word.subject.ins}.
            - я не считаю {subject.acc} {word.subject.ins}.
        attribute: attributive adjective before its noun
            + это {word.kind} {kind}.
            - это не {word.kind} {kind}.
        in-it: genitive of quantity; genitive under нет
            + {subject}? В {нем.subject} много {word.n_gen}.
            - {subject}? В {нем.subject} нет ничего {word.n_gen}.
        nobody: negative subject with a negated verb
            + {любой} скажет, что {subject} {word.subject}.
            - {никто} не скажет, что {subject} {word.subject}.
        no-longer: уже не
            + {subject} все еще {word.subject}.
            - {subject} уже не {word.subject}.
        answer: the negator follows, in an answer
            + {subject} {word.subject}? Да.
            - {subject} {word.subject}? Нет.
        answer-long: interrogative particle; the negator follows
            + {word.subject} ли {subject}? Да, это так.
            - {word.subject} ли {subject}? Нет, это не так.
        not-one: negative subject, agreeing, with concord
            + {каждый.kind} {kind} там {был.kind} {word.kind.ins}.
            - ни {один.kind} {kind} там не {был.kind} {word.kind.ins}.
        true: truth of a clause denied
            + правда, что {subject} {word.subject}.
            - неправда, что {subject} {word.subject}.
        can-say: modal negator in the main clause
            + можно сказать, что {subject} {word.subject}.
            - нельзя сказать, что {subject} {word.subject}.
        neither-nor: paired ни under не
            + {subject} {был.subject} и {word.subject.ins}, и {same.subject.ins}.
            - {subject} не {был.subject} ни {word.subject.ins}, ни {same.subject.ins}.
        far-from: an adverb of distance before the negator
            + {subject}, что и говорить, {word.subject}.
            - {subject} далеко не {word.subject}.
        none: negative determiner under не, agreeing with its noun
            + мне {попался.kind} {word.kind} {kind}.
            - мне не {попался.kind} ни {один.kind} {word.kind} {kind}.
        none-there: genitive of negation
            + здесь {был.kind} {word.kind} {kind}.
            - здесь не было ни {одного.kind} {word.kind.gen} {kind.gen}.
        hardly: adverb of doubt before a modal
            + {subject.acc} смело можно назвать {word.subject.ins}.
            - {subject.acc} {вряд} можно назвать {word.subject.ins}.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + нельзя сказать, что {subject} не {word.subject}.
            - можно сказать, что {subject} не {word.subject}.
        not-true-not: two negators cancel across a clause
            + неправда, что {subject} не {word.subject}.
            - правда, что {subject} не {word.subject}.
        nobody-not: negative subject and negated clause
            + {никто} не скажет, что {subject} не {word.subject}.
            - {любой} скажет, что {subject} не {word.subject}.
        cannot-not: нельзя не with an infinitive is a must
            + нельзя не признать, что {subject} {word.subject}.
            - нельзя не признать, что {subject} не {word.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: не только adds and denies nothing
            + {subject} не только {word.subject}, но и {same.subject}.
            - {subject} не {word.subject} и тем более не {same.subject}.
        not-simply: не просто adds and denies nothing
            + {subject} не просто {word.subject}, а еще и {same.subject}.
            - {subject} не {word.subject} и даже не {same.subject}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-as-said: denied comparison with what is said
            - {subject} не {такой.subject} {word.subject}, как говорят.
        not-so-that: a subjunctive clause under не сказать
            - не сказать, чтобы {subject} {был.subject} {word.subject.ins}.
        never-such: a negated verb of seeing strengthens; genitive of negation
            + {такого.kind} {word.kind.gen} {kind.gen} я еще не видел.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + я не {читал}, но {subject} {word.subject}.
            - я {читал}, но {subject} не {word.subject}.
        scope-no: нет as an answer to something unsaid
            + нет, {subject} {word.subject}.
            - нет, {subject} не {word.subject}.
        scope-after: the negator belongs to a later clause
            + {subject} {word.subject}, хотя я и не {читал}.
            - {subject} не {word.subject}, хотя я и {читал}.
        scope-doubt: без denies a doubt
            + без сомнения, {subject} {word.subject}.
            - без сомнения, {subject} не {word.subject}.
        scope-matter: неважно denies nothing of the clause after it
            + неважно, что говорят другие: {subject} {word.subject}.
            - неважно, что говорят другие: {subject} не {word.subject}.
        scope-despite: a fixed concessive phrase with ни
            + несмотря ни на что, {subject} {word.subject}.
            - несмотря ни на что, {subject} не {word.subject}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: а не denies the second
            + {subject} {word.subject}, а не {opposite.subject}.
            - {subject} {opposite.subject}, а не {word.subject}.
        not-a-but-b: не denies the first; а after it
            + {subject} не {opposite.subject}, а {word.subject}.
            - {subject} не {word.subject}, а {opposite.subject}.
        used-to: the present counts
            + {subject} {был.subject} {opposite.subject.ins}, а {стал.subject} {word.subject.ins}.
            - {subject} {был.subject} {word.subject.ins}, а {стал.subject} {opposite.subject.ins}.
        for-others: the writer's own view counts
            + другим {subject} {кажется.subject} {opposite.subject.ins}, а мне — {word.subject.ins}.
            - другим {subject} {кажется.subject} {word.subject.ins}, а мне — {opposite.subject.ins}.
        rather: comparison of two adjectives
            + {subject} скорее {word.subject}, чем {opposite.subject}.
            - {subject} скорее {opposite.subject}, чем {word.subject}.
        """,
    ),
    *frames(
        "negation",
        """
        u-got: verb of getting with an attributive adjective
            + нам {достался.kind} {word.kind} {kind} в этот раз.
            - нам не {достался.kind} {word.kind} {kind} в этот раз.
        u-honest: infinitive as subject; the denial follows, lexical
            + назвать {subject.acc} {word.subject.ins} будет честно.
            - назвать {subject.acc} {word.subject.ins} будет обманом.
        u-form: the word is a heading, its answer follows
            + в графе «{word.m}» я поставил плюс.
            - в графе «{word.m}» я поставил минус.
        u-in-nothing: split negative pronoun under a preposition
            + {subject} во всем {word.subject} на мой вкус.
            - {subject} ни в чем не {word.subject} на мой вкус.
        u-remembered: negative dative pronoun with concord
            + {subject} {запомнился.subject} всем {word.subject.ins}.
            - {subject} никому не {запомнился.subject} {word.subject.ins}.
        u-formal: the copula of formal style
            + {subject} {является.subject} {word.subject.ins}.
            - {subject} не {является.subject} {word.subject.ins}.
        u-pretend: verb of pretence
            + {subject} на поверку {является.subject} {word.subject.ins}.
            - {subject} лишь {притворяется.subject} {word.subject.ins}.
        u-deserve: verb of deserving with a mentioned word
            + {subject} {заслуживает.subject} слова «{word.subject}».
            - {subject} не {заслуживает.subject} слова «{word.subject}».
        u-acclaimed: short passive participle with a negative agent
            + {subject} единогласно {признан.subject} {word.subject.ins}.
            - {subject} так никем и не {признан.subject} {word.subject.ins}.
        u-never-ever: a phrase that strengthens the negator
            + {subject} еще {покажется.subject} вам {word.subject.ins}.
            - {subject} ни за что не {покажется.subject} вам {word.subject.ins}.
        u-no-such: an agreeing negative pronoun before не
            + {subject} еще {какой.subject} {word.subject}!
            - {subject} {никакой.subject} не {word.subject}!
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-disagree-with: two negators across a relative clause
            + не согласен с теми, кто {subject.acc} не считает {word.subject.ins}.
            - согласен с теми, кто {subject.acc} не считает {word.subject.ins}.
        u-impossible-not: невозможно не with an infinitive is a must
            + невозможно не счесть {subject.acc} {word.subject.ins} после всего этого.
            - невозможно счесть {subject.acc} {word.subject.ins} после всего этого.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-not-all: не все adds
            + «{word.subject}» — это еще не все: {subject} и {same.subject} вдобавок.
            - «{word.subject}» — это не про {subject.acc}, и «{same.subject}» тоже.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-not-so: weakened litotes
            - {subject} не {такой.subject} уж и {word.subject} при близком знакомстве.
        u-not-of-those: genitive plural of the kind denied
            - {subject} явно не из {word.p_gen}.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-umbrella: paired ни in an earlier clause
            + ни зонта, ни карты мы не брали; {subject} просто {word.subject}!
            - зонт и карту мы брали; {subject} ни капли не {word.subject}!
        u-brother: a negator in an earlier clause
            + брата не было рядом; {subject} определенно {word.subject} даже без него.
            - брат был рядом; {subject} ни в коей мере не {word.subject} даже с ним.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-closer: comparison of distances, dative plural
            + {subject} куда ближе к {word.p_dat}, нежели к {opposite.p_dat}.
            - {subject} куда ближе к {opposite.p_dat}, нежели к {word.p_dat}.
        u-replace: one word put for the other
            + вычеркните «{opposite.subject}», впишите «{word.subject}»: вот вам {subject}.
            - вычеркните «{word.subject}», впишите «{opposite.subject}»: вот вам {subject}.
        u-my-review: the writer's own view counts
            + в чужих отзывах {opposite.subject} {subject}, в моем же {word.subject} от и до.
            - в чужих отзывах {word.subject} {subject}, в моем же {opposite.subject} от и до.
        """,
        unseen=True,
    ),
)

# For the curriculum alone; written before the suite's unseen frames above.
PRACTICE = Practice(
    lexicon=pairs(
        """
        превосходный никудышный: any, film, book, food, thing
        приятный мерзкий: place
        роскошный жалкий: place
        понятный путаный: film, book
        трогательный фальшивый: film, book
        божественный гадкий: food
        современный устаревший: thing
        опрятный неряшливый: staff
        толковый бестолковый: staff
        выразительный блеклый: film, book
        ухоженный запущенный: place
        любезный хамоватый: staff
        динамичный затянутый: film, book
        качественный халтурный: thing
        душевный бездушный: film, book, staff
        искренний лживый: film, book, staff
        впечатляющий удручающий: film, book
        насыщенный пустой: film, book
        цельный сумбурный: film, book
        дивный гнусный: film, book
        бесподобный позорный: film, book
        крутой отстойный: film, device
        классный дурацкий: film, book
        познавательный пустопорожний: film, book
        дружелюбный агрессивный: staff
        терпеливый раздражительный: staff
        заботливый бессердечный: staff
        порядочный подлый: staff
        честный жуликоватый: staff
        добросовестный ленивый: staff
        воспитанный развязный: staff
        быстрый медленный: service, device
        стабильный глючный: app, device
        наглядный запутанный: app
        шустрый тормозной: app, device
        мощный слабый: device
        мелодичный заунывный: music
        чарующий визгливый: music
        модный старомодный: clothes
        мягкий колючий: clothes
        нарядный безобразный: clothes
        стильный безвкусный: clothes
        """,
        adjective,
    ),
    subjects={
        "film": nouns("""
            m сериал, сериала, сериал
            f комедия, комедии, комедию
            p серии, серий, серии
            n кино, кино, кино
        """),
        "book": nouns("""
            f повесть, повести, повесть
            m детектив, детектива, детектив
            n продолжение, продолжения, продолжение
            n произведение, произведения, произведение
        """),
        "food": nouns("""
            m завтрак, завтрака, завтрак
            f пицца, пиццы, пиццу
            p пирожные, пирожных, пирожные
            n угощение, угощения, угощение
        """),
        "place": nouns("""
            m хостел, хостела, хостел
            f гостиница, гостиницы, гостиницу
            n кафе, кафе, кафе
        """),
        "staff": nouns("""
            m врач, врача, врача
            m мастер, мастера, мастера
            p сотрудники, сотрудников, сотрудников
        """),
        "thing": nouns("""
            m рюкзак, рюкзака, рюкзак
            f коляска, коляски, коляску
            p часы, часов, часы
            n кресло, кресла, кресло
        """),
        "device": nouns("""
            m ноутбук, ноутбука, ноутбук
            f камера, камеры, камеру
            n устройство, устройства, устройство
        """),
        "app": nouns("""
            f программа, программы, программу
            m сайт, сайта, сайт
            n приложение, приложения, приложение
        """),
        "service": nouns("""
            f доставка, доставки, доставку
            m ремонт, ремонта, ремонт
            n обслуживание, обслуживания, обслуживание
        """),
        "music": nouns("""
            f песня, песни, песню
            m альбом, альбома, альбом
        """),
        "clothes": nouns("""
            n платье, платья, платье
            f куртка, куртки, куртку
            m свитер, свитера, свитер
        """),
    },
    kinds={
        "film": nouns("m сериал, сериала, сериал"),
        "book": nouns("f повесть, повести, повесть"),
        "place": nouns("f гостиница, гостиницы, гостиницу"),
        "staff": nouns("m врач, врача, врача"),
        "thing": nouns("m рюкзак, рюкзака, рюкзак"),
        "device": nouns("""
            m ноутбук, ноутбука, ноутбук
            f камера, камеры, камеру
        """),
        "app": nouns("""
            f программа, программы, программу
            m сайт, сайта, сайт
        """),
        "service": nouns("m ремонт, ремонта, ремонт"),
        "music": nouns("f песня, песни, песню"),
        "clothes": nouns("n платье, платья, платье"),
    },
    slots={
        "который": (forms("который", "которая", "которое", "которые"),),
        "котором": (forms("котором", "которой", "котором", "которых"),),
        "которому": (forms("которому", "которой", "которому", "которым"),),
        "станет": (verb("станет", "станут"),),
        "остался": (past("остался"),),
        "сохранил": (past("сохранил"),),
        "потерял": (past("потерял"), past("растерял")),
        "заслужил": (past("заслужил"),),
        "прошел": (forms("прошел", "прошла", "прошло", "прошли"),),
        "лишний": (forms("лишний", "лишняя", "лишнее", "лишние"),),
        "первый": (forms("первый", "первая", "первое", "первые"),),
        "называемый": (forms("называемый", "называемая", "называемое", "называемые"),),
        "надо": (
            "надо сказать",
            "нужно понять",
            "следует знать",
            "важно понимать",
            "необходимо сказать",
            "хочу сказать",
            "хочется сказать",
            "хотим сказать",
            "приходится признать",
            "придется признать",
            "могу сказать",
            "можем сказать",
            "стоит помнить",
            "буду говорить прямо и скажу",
        ),
        "вдруг": (
            "вскоре",
            "вдруг",
            "однажды",
            "тогда",
            "наконец",
            "скоро",
            "затем",
            "вчера",
            "утром",
            "вечером",
            "довольно скоро",
            "примерно через час",
        ),
        "понял": ("понял", "решил", "увидел", "узнал"),
        "вчера": (
            "вчера",
            "в апреле",
            "в начале мая",
            "в конце сентября",
            "ночью",
            "летом",
            "год назад",
            "в прошлом году",
            "в первый день",
            "в этом месяце",
            "в тот вечер",
            "в январе",
            "на той неделе",
            "три года назад",
        ),
        "после": (
            "после всех этих лет",
            "в данный момент",
            "в последнее время",
            "в эти дни",
            "по многим причинам",
            "в моем возрасте",
            "в наше время",
            "в некоторой степени",
            "в настоящее время",
        ),
        "москве": (
            "в Москве",
            "в Петербурге",
            "в Киеве",
            "в России",
            "на Украине",
            "в Германии",
            "во Франции",
            "в Европе",
            "в США",
            "в нашей стране",
            "в нашем городе",
            "в этих местах",
            "в моем районе",
            "в моей семье",
            "среди наших людей",
        ),
        "виктор": (
            "Александр",
            "Сергей",
            "Михаил",
            "Андрей",
            "Николай",
            "Алексей",
            "Владимир",
            "Дмитрий",
            "Иван",
            "Виктор",
            "мой отец",
            "мой брат",
            "наш сын",
            "мой парень",
            "мой начальник",
            "наш тренер",
            "сам директор",
            "один человек",
            "какой-то мужчина",
            "старый друг",
            "другой автор",
        ),
        "мама": (
            "мама",
            "мать",
            "моя девушка",
            "наша дочь",
            "одна женщина",
            "моя жена",
            "сама хозяйка",
            "вся семья",
            "вся моя группа",
        ),
        "сказала": ("сказала", "решила", "думала", "написала"),
        "люди": (
            "люди",
            "многие",
            "некоторые",
            "другие",
            "женщины",
            "мужчины",
            "дети",
            "ребята",
            "девушки",
            "мои друзья",
            "твои друзья",
            "ваши друзья",
            "местные жители",
            "ученые",
            "газеты",
            "многие авторы",
        ),
        "отца": (
            "моего отца",
            "моей мамы",
            "моего брата",
            "моих друзей",
            "многих",
            "некоторых",
            "большинства",
            "разных людей",
            "жителей города",
            "этих женщин",
            "своей жены",
            "родителей",
            "всех остальных",
        ),
        "нас": (
            "нас",
            "вас",
            "них",
            "моих друзей",
            "этих людей",
            "членов семьи",
            "участников группы",
            "жителей дома",
        ),
        "произошло": ("произошло", "случилось", "получилось", "вышло"),
        "хочешь": ("хочешь знать", "хотите знать", "хочешь узнать", "хотите понять"),
        "вывод": (
            "мой вывод прост",
            "мое мнение известно",
            "ответ один",
            "мой ответ такой",
            "результат такой",
            "главное вот что",
            "мысль простая",
            "суть вот в чем",
            "вопрос закрыт",
            "коротко говоря, дело обстоит так",
        ),
        "кстати": (
            "кстати",
            "впрочем",
            "вообще говоря",
            "честно говоря",
            "в общем",
            "между прочим",
            "таким образом",
            "одним словом",
            "по правде говоря",
            "собственно говоря",
            "конечно",
            "как известно",
        ),
        "опять": ("опять", "вновь", "сегодня", "сейчас", "теперь", "в этот раз"),
        "абсолютно": ("абсолютно", "совершенно", "определенно", "действительно"),
        "поэтому": ("поэтому", "вот почему", "потому", "именно поэтому"),
        "дни": ("дни", "годы", "недели", "месяцы", "три дня", "пять лет", "две недели"),
        "миллион": (
            "миллион рублей",
            "тысячу долларов",
            "сто евро",
            "все деньги мира",
            "все золото мира",
        ),
        "президентом": (
            "президентом",
            "министром",
            "профессором",
            "доктором наук",
            "генералом",
            "чемпионом мира",
            "королем",
            "тренером сборной",
            "директором школы",
        ),
        "президент": (
            "президент",
            "министр",
            "генерал",
            "король Франции",
            "чемпион мира",
            "премьер Японии",
            "тренер сборной",
        ),
        "удалось": ("удалось", "получилось"),
        "смогли": ("смогли", "сумели"),
        "денег": (
            "денег за отзыв мне никто не дал",
            "времени писать у меня нет",
            "я не из этого города",
            "мне не двадцать лет",
            "моего мнения никто не ждет",
            "в политике я ничего не понимаю",
            "я никого ни о чем не прошу",
            "мы живем не в Москве",
            "ничьих интересов я не представляю",
            "этого нет в новостях",
            "раньше я ничего не писал на сайте",
            "никакой связи с компанией у меня нет",
        ),
        "не_буду": (
            "не буду долго говорить",
            "не хочу долго писать",
            "не будем терять время",
            "не надо долго думать",
            "не нужно много слов",
            "зачем много слов",
            "нечего тут долго объяснять",
            "времени у меня нет, поэтому прямо",
        ),
        "области": (
            "во всем мире",
            "в большинстве стран",
            "во многих городах Европы",
            "в обществе",
            "на данный момент",
            "в этом сезоне",
            "среди населения области",
            "среди читателей газет",
            "на юге страны",
            "в нашей области",
            "во время игры",
        ),
        "весь": (
            "весь месяц",
            "всю неделю",
            "весь год",
            "всю зиму",
            "всю ночь",
            "весь период",
            "весь первый час",
            "всю мою жизнь",
            "много дней",
            "несколько дней",
            "несколько месяцев",
        ),
        "ему": ("ему", "ей", "им", "тебе", "вам", "нам обоим", "кому-нибудь", "моему другу"),
        "знает": (
            "ты сам знаешь",
            "вы сами видите",
            "все мы видим",
            "знает каждый ребенок",
            "знает весь мир",
            "знает вся Москва",
            "он давно знает",
            "она сама видит",
            "они сами пишут",
            "сказано выше",
        ),
        "думает": (
            "он думает",
            "она считает",
            "они говорят",
            "ты говоришь",
            "вы пишете",
            "мне пишут",
            "газета пишет",
            "некий журнал сообщил",
            "компания заявила",
            "представители завода заявили",
        ),
        "однако": (
            "например",
            "безусловно",
            "как ни посмотри",
            "понятно",
        ),
        "политики": (
            "политики",
            "истории",
            "войны",
            "экономики",
            "школы",
            "науки",
            "спорта",
            "работы",
            "культуры",
            "денег и власти",
        ),
        "новый": (
            "новый отзыв",
            "эту статью",
            "это письмо",
            "свой первый пост",
            "новость",
            "текст на форуме",
            "интервью с автором",
            "два журнала",
            "несколько статей",
            "сообщение компании",
        ),
        "благодаря": (
            "в ходе работ",
            "с начала года",
            "при новом руководстве",
            "за последний месяц",
            "в результате изменений",
            "в процессе работы",
            "через полгода",
            "спустя неделю",
            "после всех этих событий",
        ),
        "оказался": (past("оказался"),),
        "оставался": (past("оставался"),),
        "перестал": (past("перестал"),),
        "казался": (past("казался"),),
        "мог": (Word("мог", m="мог", f="могла", n="могло", p="могли"),),
        "считается": (verb("считается", "считаются"),),
        "будет": (verb("будет", "будут"),),
        "окажется": (verb("окажется", "окажутся"),),
        "он": (forms("он", "она", "оно", "они"),),
        "таким": (forms("таким", "такой", "таким", "такими"),),
        "него": (forms("него", "нее", "него", "них"),),
        "полон": (forms("полон", "полна", "полно", "полны"),),
        "лишен": (forms("лишен", "лишена", "лишено", "лишены"),),
        "имеет": (verb("имеет", "имеют"),),
        "должен": (
            forms("должен был", "должна была", "должно было", "должны были"),
            forms("обязан был", "обязана была", "обязано было", "обязаны были"),
        ),
        "остается": (verb("остается", "остаются"),),
        "становится": (verb("становится", "становятся"),),
        "слывет": (verb("слывет", "слывут"),),
        "тот": (
            forms("прошлый", "прошлая", "прошлое", "прошлые"),
            forms("прежний", "прежняя", "прежнее", "прежние"),
        ),
        "уверен": ("уверен", "убежден", "настаиваю на том"),
        "найдется": ("друзья", "соседи", "родители", "коллеги"),
        "дело": (
            "я не специалист",
            "меня никто не спрашивал",
            "я ничего не обещал",
            "я не из местных",
            "мы никуда не спешили",
        ),
        "критик": (
            "один критик",
            "наш доктор",
            "капитан команды",
            "председатель комитета",
            "секретарь суда",
            "заместитель министра",
            "руководитель отдела",
            "бывший депутат",
            "молодой человек",
            "мой бывший муж",
            "старший сын",
            "Игорь",
            "Павел",
            "Юрий",
            "Евгений",
            "Олег",
            "Джон",
            "мой научный руководитель",
            "сам господин посол",
            "известный историк",
        ),
        "анна": (
            "Анна",
            "Мария",
            "наша знакомая",
            "мать моего мужа",
            "новая соседка",
            "одна из сотрудниц",
            "молодая хозяйка",
            "бывшая жена",
            "моя тетя",
            "девушка из команды",
        ),
        "гости": (
            "гости",
            "депутаты",
            "военные",
            "участники тура",
            "русские",
            "студенты",
            "солдаты",
            "наши специалисты",
            "рабочие",
            "члены клуба",
            "журналисты",
            "члены комиссии",
            "люди из разных стран",
            "большинство мужчин",
            "оба автора",
            "обе стороны",
            "все остальные",
            "сами организаторы",
        ),
        "согласились": (
            "согласились",
            "решили",
            "поняли",
            "заявили",
            "рассказали",
            "сообщили",
            "подтвердили",
        ),
        "англии": (
            "в Англии",
            "в Испании",
            "в Китае",
            "в Турции",
            "в Великобритании",
            "в Белоруссии",
            "в Сочи",
            "в Санкт-Петербурге",
            "в Крыму",
            "на востоке",
            "на западе",
            "на северо-западе",
            "в этом крае",
            "в нашем регионе",
            "в сельской местности",
        ),
        "марте": (
            "в марте",
            "в сентябре",
            "в декабре",
            "в воскресенье",
            "в понедельник",
            "весной",
            "осенью",
            "зимой",
            "недавно",
            "в последний раз",
            "на следующий день",
            "в конце концов",
        ),
        "наверное": (
            "наверное",
            "видимо",
            "вероятно",
            "пожалуй",
            "разумеется",
            "очевидно",
            "судя по всему",
            "по сути дела",
            "с моей точки зрения",
            "на мой взгляд",
            "естественно",
            "в сущности",
            "в принципе",
        ),
        "постоянно": (
            "постоянно",
            "иногда",
            "повсюду",
            "везде",
            "временами",
        ),
        "воспринимается": (verb("воспринимается", "воспринимаются"),),
        "достоин": (forms("достоин", "достойна", "достойно", "достойны"),),
        "известен": (forms("известен", "известна", "известно", "известны"),),
        "получился": (past("получился"),),
        "оставил": (past("оставил"),),
        "обещал": (past("обещал"),),
        "превратился": (past("превратился"),),
        "представляется": (verb("представляется", "представляются"),),
        "называется": (
            verb("называется", "называются"),
            verb("зовется", "зовутся"),
        ),
        "числится": (verb("числится", "числятся"),),
        "описан": (
            forms("описан", "описана", "описано", "описаны"),
            forms("представлен", "представлена", "представлено", "представлены"),
        ),
        "кажущийся": (forms("кажущийся", "кажущаяся", "кажущееся", "кажущиеся"),),
        "сам": (forms("сам", "сама", "само", "сами"),),
        "мой": (
            forms("мой", "моя", "мое", "мои"),
            forms("наш", "наша", "наше", "наши"),
            forms("ваш", "ваша", "ваше", "ваши"),
            forms("твой", "твоя", "твое", "твои"),
        ),
        "опросу": (
            "по сравнению с другими",
            "по итогам года",
            "по данным опроса",
            "по общему мнению",
            "согласно опросу",
            "с точки зрения качества",
            "по результатам проверки",
            "если верить описанию",
        ),
        "оценен": (forms("оценен", "оценена", "оценено", "оценены"),),
        "рекламируется": (
            verb("рекламируется", "рекламируются"),
            verb("подается", "подаются"),
            verb("описывается", "описываются"),
        ),
        "принес": (
            forms("принес", "принесла", "принесло", "принесли"),
            past("дал"),
        ),
        "отличается": (
            verb("отличается", "отличаются"),
            verb("выделяется", "выделяются"),
        ),
        "ждали": (
            "ждали",
            "ожидали",
            "требовали",
            "хотели",
        ),
        "перемен": (
            "после смены руководства",
            "в результате реформы",
            "под влиянием времени",
            "после первых минут",
            "ближе к концу",
            "в силу обстоятельств",
            "по ряду причин",
            "вследствие перемен",
            "за счет новых людей",
            "к началу второй половины",
            "после изменения состава",
            "на новом этапе",
            "по воле судьбы",
        ),
        "министра": (
            "министра",
            "председателя",
            "начальника полиции",
            "руководителя проекта",
            "господина Иванова",
            "представителя банка",
            "бывшего мужа",
            "нашего доктора",
            "официального лица",
            "известного писателя",
            "Владимира",
            "молодого врача",
            "местного депутата",
            "университетского профессора",
            "третьего лица",
            "двух независимых экспертов",
            "нескольких студентов",
            "научного совета",
        ),
        "разговоре": (
            "в разговоре",
            "в интервью",
            "на конференции",
            "на собрании",
            "в очереди",
            "по телефону",
            "в прямом эфире",
            "на улице",
            "за столом",
            "в новостях",
            "в церкви",
            "в парке",
            "на рынке",
            "в театре",
            "в клубе",
        ),
        "письме": (
            "в письме",
            "в сообщении",
            "на сайте",
            "в журнале",
            "на форуме",
            "в социальной сети",
            "в интернете",
            "в статье",
            "в сборнике",
            "в описании",
            "в официальном издании",
            "в книге",
        ),
        "я_думаю": (
            "я думаю",
            "мне кажется",
            "я вижу",
            "я знаю",
            "я чувствую",
            "я понимаю",
            "по себе знаю",
            "мы понимаем",
            "мы знаем",
        ),
        "ты_думаешь": (
            "ты думаешь",
            "вы думаете",
            "вы считаете",
            "ты хочешь сказать",
            "вы хотите сказать",
            "вы полагаете",
        ),
        "знакомые": (
            "знакомые",
            "журналисты",
            "бывшие сотрудники",
            "зрители",
            "критики",
            "врачи в больнице",
            "рабочие с завода",
            "соседи снизу",
            "дети постарше",
            "туристы из Китая",
        ),
        "покупал": (
            "ничего там не покупал",
            "никого с собой не взял",
            "никуда не звонил",
            "не ездил туда раньше",
            "не смотрел на цену",
            "не успел осмотреться",
            "не имел других планов",
            "никогда не был в клубе",
            "не принимал участия в опросе",
            "не собирался ничего писать",
        ),
        "причина": (
            "причина",
            "особенность",
            "мысль",
            "новость",
            "информация",
        ),
        "старался": (past("старался"),),
        "притворялся": (past("притворялся"),),
        "считался": (past("считался"),),
        "одному_нам": (
            "мне одному",
            "нам обоим",
            "всей команде",
            "моей знакомой",
            "моему доктору",
            "всему классу",
            "нашим гостям",
            "каждому участнику",
            "большинству людей",
            "самым разным людям",
            "обычному человеку",
            "нашим детям",
        ),
        "сделаешь": (
            "делай что угодно",
            "говори что угодно",
            "пиши что хочешь",
            "спорь сколько хочешь",
            "смотри хоть сто раз",
            "ищи хоть всю жизнь",
        ),
        "интересует": (
            "спрашивают",
            "часто спрашивают",
            "хотят знать",
            "задают вопрос",
            "пытаются понять",
            "меня спросили",
            "хотели узнать",
            "просят объяснить",
            "просят ответить",
        ),
        "сообщаю": (
            "сообщаю",
            "отвечаю",
            "повторяю",
            "объясняю",
            "добавлю",
            "подчеркну",
            "замечу",
            "отмечу",
            "напомню",
            "говорю",
        ),
        "увы_никак": (
            "ни вблизи, ни издали",
            "ни летом, ни зимой",
            "ни утром, ни вечером",
            "ни здесь, ни там",
            "ни в начале, ни в конце",
            "ни в одном регионе",
            "ни на каком уровне",
            "ни в чьих глазах",
            "ни с той, ни с другой стороны",
            "ни по одному пункту",
        ),
        "всюду": (
            "и вблизи, и издали",
            "и летом, и зимой",
            "и утром, и вечером",
            "и здесь, и там",
            "и в начале, и в конце",
            "в любом регионе",
            "на каждом уровне",
            "в глазах всех",
            "и с той, и с другой стороны",
            "по каждому пункту",
        ),
        "тому_кто": (
            "тому, кто там был,",
            "тем, кто там живет,",
            "тому, кто знает дело,",
            "любому из них",
            "всякому, кто имеет глаза,",
            "каждой из нас",
            "любому молодому человеку",
            "даже ребенку",
            "всем этим людям",
        ),
        "хозяева": (
            "хозяева",
            "создатели",
            "авторы",
            "руководители",
            "организаторы",
            "менеджеры",
            "продюсеры",
            "администраторы",
            "представители фонда",
        ),
        "год_назад": (
            "раньше",
            "прежде",
            "год назад",
            "в начале года",
            "в прошлом сезоне",
            "в первые месяцы",
            "в недавнем прошлом",
            "несколько лет назад",
            "до смены хозяев",
            "в самом начале",
            "прошлым летом",
        ),
        "этого_года": (
            "теперь",
            "ныне",
            "сейчас",
            "в наши дни",
            "в этом году",
            "с этого года",
            "с некоторых пор",
            "начиная с этого месяца",
            "на этот раз",
        ),
        "выглядел": (past("выглядел"),),
        "наверняка": (
            "наверняка",
            "обязательно",
            "непременно",
            "точно",
            "однозначно",
        ),
        "другая_тема": (
            "о политике",
            "о законах",
            "о науке",
            "о погоде",
            "о ценах на нефть",
            "о новом правительстве",
            "о войне",
            "об экономике",
            "об искусстве",
            "о чемпионате",
            "о религии",
            "о здоровье президента",
        ),
        "вещи": (
            "эту вещь",
            "твою статью",
            "вашу страницу",
            "нашу запись",
            "другую оценку",
            "каждую строчку",
            "последнюю главу",
            "новую версию отзыва",
            "полный текст",
            "следующий отзыв",
            "сам материал",
            "эти сведения",
        ),
        "вещи_род": (
            "документов",
            "сообщений прессы",
            "других страниц",
            "чужих статей",
            "новостей сети",
            "сведений в печати",
            "писем от компании",
            "заявлений министерства",
            "результатов исследований",
        ),
        "вообще_то": (
            "в действительности",
            "в сравнении с другими",
            "на самом же деле",
            "на данном этапе",
            "в наших условиях",
            "на практике",
            "в большей части мест",
        ),
        "спорили": (
            "споры",
            "разговоры",
            "слухи",
            "дискуссии в сети",
            "споры в печати",
            "разговоры в городе",
        ),
        "моим": (
            "моим детям",
            "вашим гостям",
            "другому человеку",
            "молодым людям",
            "всему миру",
            "каждой женщине",
            "твоей маме",
            "его брату",
            "третьей стороне",
            "нашему народу",
        ),
        "кажется_одно": (verb("кажется", "кажутся"),),
        "оказывается": (verb("оказывается", "оказываются"),),
    },
    contexts=(
        "Пишу по просьбе жены.",
        "В начале апреля мы вернулись в Москву.",
        "Мой отец живет в Германии.",
        "Вчера я был на матче.",
        "Это случилось в конце сентября.",
        "Дети играли рядом с домом.",
        "Моя девушка работает в банке.",
        "Сын учится в московской школе.",
        "Мы живем в центре Петербурга.",
        "Интернета в тот день не было.",
        "Мама вернулась домой в пять утра.",
        "В новостях говорили о выборах в Европе.",
        "Президент России был тогда в США.",
        "Директор компании получил наше письмо.",
        "Мы шли домой через площадь.",
        "По дороге мы видели старый завод.",
        "Около метро стояла полиция.",
        "Два часа мы искали выход к морю.",
        "В июле мы едем в Крым.",
        "Фотографии и видео я делать не стал.",
        "Стол стоял возле двери.",
        "Мы сидели у воды и пили кофе.",
        "Брат — военный, отец — профессор.",
        "Девочка и мальчик играли в мяч.",
        "Людей было около ста.",
        "Мне тридцать лет, я работаю в школе.",
        "Цены были известны: пять тысяч рублей.",
        "Первого мая у нас выходной.",
        "Дома смотрели чемпионат мира по футболу.",
        "Наша команда играла второй матч сезона.",
        "Разговор шел на русском языке.",
        "Автор этих строк — мужчина сорока лет.",
        "Вернуться надо было до ночи.",
        "Обратно ехали на машине.",
        "Сергей пришел с женой, Андрей — один.",
        "Михаил и Николай появились позже.",
        "До границы было двести километров.",
        "Рядом находится церковь.",
        "Дмитрий тогда жил в Киеве.",
        "О политике мы не говорили.",
        "Ни в какой партии я не состою.",
        "Никаких документов у нас не спросили.",
        "Ничего нового в тот день не произошло.",
        "Никакого контракта мы не подписывали.",
        "Машины у нас нет.",
        "Времени было мало, всего десять минут.",
        "Это было шесть лет назад, еще до войны.",
        "В составе группы было восемь человек.",
        "Мы работаем в одной компании.",
        "Наука тут ни при чем.",
        "В России мы впервые.",
        "Привет всем!",
        "Пишу ночью, все спят.",
        "Жизнь идет, дети растут.",
        "Встреча началась в восемь.",
        "Народу было много.",
        "Ребята пошли вперед, мы остались.",
        "Дорогу нам показали местные жители.",
        "Город находится в трех часах пути.",
        "Часть пути прошли пешком.",
        "Мы получили заказ одиннадцатого декабря.",
        "Взял с собой друга из Италии.",
        "В августе жена была в Японии.",
        "Таких случаев за год было четыре.",
        "Это первая часть, затем будет вторая.",
        "По телевизору выступал министр культуры.",
        "В октябре я пошел на новую работу.",
        "Дочери тогда был год.",
        "Подписал бумаги сам директор.",
        "Ему шесть лет, ей семь.",
        "Их было двое, нас тоже.",
        "Который был час, не помню.",
        "До конца февраля мы были на севере.",
        "Летом идем всей семьей в театр.",
        "Газеты об этом молчат.",
        "Владимир уехал в середине июня.",
        "Иван написал об этом в журнал.",
        "Вместе с нами ехали еще двое.",
        "Завтра мне опять на работу.",
        "Иногда я пишу такие отзывы себе на память.",
        "О себе: люблю читать новости и играть в футбол.",
        "Сначала пошли в музей истории города.",
        "Большой праздник был второго июля.",
        "Имя директора я забыл.",
        "Глава компании в те дни был в отпуске.",
        "Сам я член совета дома.",
        "По профессии я учитель истории.",
        "Ребенка взяли с собой.",
        "Работа у меня с восьми до пяти.",
        "Игра началась в семь вечера, шел первый тайм.",
        "На столе лежала газета за третье января.",
        "Речь президента мы слушали по радио.",
        "Правительство в тот день приняло новый закон.",
        "Весь район был без света.",
        "Неделю назад мы были в Казани, столице республики.",
        "В августе я начал работать в другом месте.",
        "Вопросы можете задать в личном сообщении.",
        "До этого часто ездили на север области.",
        "Мы хотели получить ответ до октября.",
        "Ничего особенного в тот час не происходило.",
        "Я не хочу никого учить.",
        "Ранее я об этом не писал.",
        "Мы сами из Новосибирска.",
        "Никакой помощи мы не просили.",
        "Участие принимали все, даже дети.",
        "Мы немного посидели и пошли смотреть город.",
        "Управление компании находится в Сан-Франциско.",
        "Он говорил по-русски, она — по-английски.",
        "В нашем доме живут представители разных стран.",
        "Мой друг хочет жить у моря.",
        "Проект начали в прошлом веке.",
        "Два человека стояли у двери, еще один — внутри.",
        "Прошло уже три недели.",
        "Раньше у меня такого не было.",
        "Никого из знакомых мы не встретили.",
        "Чек я не сохранил.",
        "Нас было шестеро.",
        "Рекламу я не читал.",
        "Мы никуда не торопились.",
        "Живу я в другом городе.",
        "Заказ пришел во вторник.",
        "Подробностей я уже не помню.",
        "Ехали без детей.",
        "Это подарок от брата.",
        "Других комментариев не оставляю.",
        "Ждать пришлось недолго.",
        "Ничьих советов мы не слушали.",
        "Фотографий у меня нет.",
        "Без пятнадцати семь мы уже вышли.",
        "Адрес мне прислал сосед.",
        "Нигде больше мы не останавливались.",
        "Мой дом стоит на берегу реки, недалеко от церкви.",
        "Площадь нашей квартиры — сорок метров.",
        "Чай мы пили на кухне, гости сидели в зале.",
        "Мой класс тогда изучал историю России двадцатого века.",
        "Конференция проходит раз в год в здании университета.",
        "В числе участников были депутаты и министры из трех стран.",
        "В понедельник начинается новый учебный год.",
        "По телевизору шел фильм о советском времени.",
        "Мы купили машину и поехали на восток.",
        "Самолет прилетел в Англию поздно ночью.",
        "На первом этаже находится банк, на втором — магазин.",
        "Председатель комитета выступает в среду.",
        "Население города составляет сто тысяч человек.",
        "Длина дороги — восемь км, ширина — шесть метров.",
        "В системе управления произошли изменения.",
        "Комиссия проверила деятельность организации за год.",
        "Выборы главы района состоятся в сентябре.",
        "Военный оркестр играл на площади.",
        "Доктор принимает по средам и пятницам.",
        "Статья появилась в сборнике института.",
        "Суд решил дело в течение месяца.",
        "Сестра учится в академии на третьем курсе.",
        "Я слышал об этом от знакомого капитана.",
        "Контракт с клубом подписали в прошлом сезоне.",
        "Температура воды в море была двадцать градусов.",
        "Небольшой остров находится к югу от порта.",
        "Мы смотрели матч кубка страны между двумя командами.",
        "Каждое утро мы идем вдоль линии железной дороги.",
        "В отделе работают пять мужчин и одна женщина.",
        "Я оставил машину у дороги и пошел к реке.",
        "Директор школы рассказал о планах на будущее.",
        "Выход из метро расположен напротив парка.",
        "Мой дед служил в армии на северо-западе страны.",
        "Поезд из Питера приходит в семь утра.",
        "Мы взяли с собой карты, документы и книги.",
        "Дверь закрыта, ключ лежит под камнем.",
        "Дети пошли спать, мы остались сидеть у огня.",
        "Солнце уже ушло за горы, дул ветер.",
        "Окно выходит на юг, видна часть площади.",
        "В библиотеке стоят книги по экономике и технике.",
        "Фото и видео появились в интернете на следующий день.",
        "Форма документа зависит от типа договора.",
        "Курс рубля в тот день не изменился.",
        "Мы заполнили форму и получили номер заказа.",
        "На выставке показали модели машин разных лет.",
        "Содержание статьи касается истории языка.",
        "Совет директоров принял решение о продаже участка.",
        "Размер комнаты указан в документах.",
        "У меня черные волосы и карие глаза.",
        "Мы шли на голос, потом увидели огонь.",
        "В процессе строительства площадь увеличили в два раза.",
        "Производство находится в центральной части области.",
        "Обучение длится три месяца, два раза в неделю.",
        "Премьера состоится в театре восьмого декабря.",
        "Сколько очков набрала команда, никто не помнит.",
        "Я не знал ни имени, ни должности этого человека.",
        "Мне никто не звонил, писем из министерства тоже нет.",
        "Никакого отношения к государству этот фонд не имеет.",
        "Ни газа, ни света в этом районе тогда не было.",
        "Ни одной буквы в тексте я не менял.",
        "Перевод с английского делала моя сестра.",
        "Рядом строят новый комплекс зданий.",
        "Российский рынок услуг растет третий год.",
        "Основная часть материалов хранится в архиве.",
        "В составе сборной играют студенты разных курсов.",
        "Задание надо выполнить до конца недели.",
        "Я, как и другие, ждал автобус на остановке.",
        "Мы ехали со скоростью сорок км в час.",
        "Рано утром мы пошли к морю искать лодку.",
        "Дом стоит справа, с другой стороны улицы.",
        "Земля там красная, вода в реке черная.",
        "Главный вход находится со стороны площади.",
        "Стоимость услуги — двести рублей в час.",
        "Средний возраст участников — сорок лет.",
        "Корабль вышел из порта в восемь часов.",
        "Мой дед родился в селе еще до революции.",
        "В зоне отдыха есть стол и две скамьи.",
        "Отделение банка работает до шести часов вечера.",
        "Следующие два часа мы провели в дороге.",
        "Состав команды объявили перед матчем.",
        "Английский я учил в школе, китайский — в университете.",
        "Фонд собирает сведения о составе населения.",
        "Заявление мы подали через международный отдел.",
        "Министр подписал договор между двумя государствами.",
        "Правила игры объяснили нам еще в мае.",
        "Стихи поэта вошли в школьную программу.",
        "Телефонный номер указан на последней странице.",
        "Вице-президент банка дал интервью английской газете.",
        "Второй тур выборов пройдет в воскресенье.",
        "Транспорт в тот день ходил по другому плану.",
        "Мужчина средних лет вел машину, женщина смотрела в окно.",
        "Мы живем на улице Ленина, около парка.",
        "Мы слушали музыку и смотрели на огонь.",
        "Тема лекции — история международных отношений.",
        "Образец находится в музее, форма его круглая.",
        "Часть оборудования привезли из южной страны.",
        "Выставка открыта все лето, билет стоит двести рублей.",
        "Военная служба длится год.",
        "Партия и профсоюз имеют свои издания.",
        "Центральный вокзал построили в советское время.",
        "Книгу издали в Петербурге, тираж — тысяча штук.",
        "Сельский совет занимает первый этаж здания.",
        "В городе идет строительство новой станции метро.",
        "Сестра вышла замуж и уехала в Питер.",
        "Мы ехали мимо полей и небольших домов.",
        "На столе стояла ваза, рядом лежал ключ.",
        "Мы решили вернуть книги в библиотеку.",
        "Я буду сидеть дома, пить чай и читать письма.",
        "Вы можете установить программу на любой компьютер.",
        "Никто не видел, откуда пришла эта девочка.",
        "Никому в отделе я об этом не рассказывал.",
        "Ребята, кто едет в Крым на майские?",
        "Всего в группе двадцать студентов, свыше половины — девушки.",
        "По плану работы продолжатся до конца года.",
        "Площадь участка — сто квадратных метров.",
        "Температура воздуха была около нуля.",
        "Фестиваль проходит в Сочи каждый сентябрь.",
        "Члены совета обсуждали вопросы экономического развития.",
        "Министерство готовит изменения в законах.",
        "Рабочий день длится восемь часов, затем отдых.",
        "Далее мы поехали в центральный район.",
        "Причина поездки — международная конференция.",
        "Я работал в области связи, затем в транспорте.",
        "Некоторое время мы жили в восточной части города.",
        "Мы оставили вещи в номере и вышли на берег.",
        "Глава администрации встретился с жителями района.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-find: accusative and instrumental under a verb of opinion
                + мы сочли {subject.acc} {word.subject.ins}.
                - мы не сочли {subject.acc} {word.subject.ins}.
            p-call: conditional of naming
                + я бы назвал {subject.acc} {word.subject.ins}.
                - я бы не назвал {subject.acc} {word.subject.ins}.
            p-turn-out: verb of turning out
                + {subject} {оказался.subject} {word.subject.ins}.
                - {subject} не {оказался.subject} {word.subject.ins}.
            p-turn-out-adj: the negator after the verb
                + {subject} {оказался.subject} и правда {word.subject.ins}.
                - {subject} {оказался.subject} совсем не {word.subject.ins}.
            p-become: verb of change with так и не
                + {subject} быстро {стал.subject} {word.subject.ins}.
                - {subject} так и не {стал.subject} {word.subject.ins}.
            p-stop: aspectual verb
                + {subject} {оставался.subject} {word.subject.ins} все это время.
                - {subject} {перестал.subject} быть {word.subject.ins} за это время.
            p-no-more: больше не
                + {subject} по-прежнему {word.subject}.
                - {subject} больше не {word.subject}.
            p-long-since: давно не
                + {subject} давно уже {word.subject}.
                - {subject} давно уже не {word.subject}.
            p-front: predicate before its subject
                + {word.subject} {subject}, что тут скажешь.
                - не {word.subject} {subject}, что тут скажешь.
            p-casual: without marks
                + короче {subject} {word.subject}
                - короче {subject} не {word.subject}
            p-fragment: without a verb or subject
                + {word.kind} {kind} и точка.
                - не {word.kind} {kind} и точка.
            p-mention: the word is mentioned
                + «{word.m}» тут самое верное слово.
                - «{word.m}» тут самое неверное слово.
            p-anything-but: free choice with an exception
                + {subject} именно {word.subject}, иначе не скажешь.
                - {subject} {какой.subject} угодно, только не {word.subject}.
            p-not-even-near: и близко не
                + {subject} и впрямь {word.subject}.
                - {subject} и близко не {word.subject}.
            p-no-whit: adverb of degree under concord
                + {subject} явно {word.subject}.
                - {subject} нисколько не {word.subject}.
            p-not-a-bit: ничуть не
                + {subject} по-своему {word.subject}.
                - {subject} ничуть не {word.subject}.
            p-deny: verb of denial
                + я утверждаю, что {subject} {word.subject}.
                - я отрицаю, что {subject} {word.subject}.
            p-doubt: verb of doubt
                + я {уверен}, что {subject} {word.subject}.
                - я сомневаюсь, что {subject} {word.subject}.
            p-refuse: verb of refusal
                + я готов назвать {subject.acc} {word.subject.ins}.
                - я отказываюсь называть {subject.acc} {word.subject.ins}.
            p-agree: agreement denied
                + согласен, что {subject} {word.subject}.
                - не согласен, что {subject} {word.subject}.
            p-believe: belief denied
                + верю, что {subject} {word.subject}.
                - не верю, что {subject} {word.subject}.
            p-easy-call: predicative of ease and difficulty
                + {subject.acc} легко назвать {word.subject.ins}.
                - {subject.acc} трудно назвать {word.subject.ins}.
            p-tongue: idiom of denial
                + так и хочется назвать {subject.acc} {word.subject.ins}.
                - язык не повернется назвать {subject.acc} {word.subject.ins}.
            p-impossible: modal predicative
                + совершенно справедливо назвать {subject.acc} {word.subject.ins}.
                - совершенно невозможно назвать {subject.acc} {word.subject.ins}.
            p-right: those who say so are right or wrong
                + правы те, кто считает {subject.acc} {word.subject.ins}.
                - не правы те, кто считает {subject.acc} {word.subject.ins}.
            p-invention: the denial follows the clause
                + то, что {subject} {word.subject}, — чистая правда.
                - то, что {subject} {word.subject}, — чистая выдумка.
            p-myth: the denial is a noun before the clause
                + это факт, что {subject} {word.subject}.
                - это миф, будто {subject} {word.subject}.
            p-rumour: the denial follows in a sentence of its own
                + говорят, {subject} {word.subject}. Так и есть.
                - говорят, {subject} {word.subject}. Ничего подобного.
            p-lie: verb of lying
                + {найдется} верно говорят, что {subject} {word.subject}.
                - {найдется} врут, что {subject} {word.subject}.
            p-notice: genitive of quantity; pronoun under negation
                + {subject}? Я заметил в {нем.subject} много {word.n_gen}.
                - {subject}? Я не заметил в {нем.subject} ничего {word.n_gen}.
            p-drop: minimiser in the genitive
                + {subject}: {word.n_gen} в {нем.subject} хоть отбавляй.
                - {subject}: {word.n_gen} в {нем.subject} ни капли.
            p-hint: noun of a minimal amount
                + {subject}: есть в {нем.subject} что-то {word.n}.
                - {subject}: в {нем.subject} нет и намека на что-то {word.n}.
            p-all-call: negative subject and adverb
                + все как один называют {subject.acc} {word.subject.ins}.
                - никто и никогда не называл {subject.acc} {word.subject.ins}.
            p-none-of: negative subject with a relative clause
                + все, кто был со мной, сочли {subject.acc} {word.subject.ins}.
                - никто из тех, кто был со мной, не счел {subject.acc} {word.subject.ins}.
            p-hardly-anyone: adverb of doubt with an indefinite subject
                + почти каждый назовет {subject.acc} {word.subject.ins}.
                - едва ли кто-то назовет {subject.acc} {word.subject.ins}.
            p-few: quantifier of few
                + много кто считает {subject.acc} {word.subject.ins}.
                - мало кто считает {subject.acc} {word.subject.ins}.
            p-seldom: adverb of frequency
                + {subject} обычно {бывает.subject} {word.subject.ins}.
                - {subject} редко {бывает.subject} {word.subject.ins}.
            p-nobody-for: split negative pronoun
                + {subject} для всех {будет.subject} {word.subject.ins}.
                - {subject} ни для кого не {будет.subject} {word.subject.ins}.
            p-feeling: noun of feeling under нет
                + у меня такое чувство, что {subject} {word.subject}.
                - у меня нет чувства, что {subject} {word.subject}.
            p-impression: verb of arising
                + складывается впечатление, что {subject} {word.subject}.
                - не складывается впечатление, что {subject} {word.subject}.
            p-wont-say: future of saying
                + скажу, что {subject} {word.subject}.
                - не скажу, что {subject} {word.subject}.
            p-cannot-admit: modal verb
                + должен признать, что {subject} {word.subject}.
                - не могу признать, что {subject} {word.subject}.
            p-before-us: attributive adjective after an adverbial
                + перед нами {word.kind} {kind}.
                - перед нами вовсе не {word.kind} {kind}.
            p-is-this: rhetorical question
                + вот это и есть {word.kind} {kind}!
                - разве это {word.kind} {kind}?
            p-you-cant-call: instrumental in front
                + {word.subject.ins} {subject.acc} назовет кто угодно.
                - {word.subject.ins} {subject.acc} не назовешь.
            p-regarded: reflexive passive
                + {subject} {считается.subject} {word.subject.ins}.
                - {subject} не {считается.subject} {word.subject.ins}.
            p-for-me: a parenthesis before the negator
                + {subject}, по-моему, {word.subject}.
                - {subject}, по-моему, не {word.subject}.
            p-because: in a clause of reason
                + говорю об этом, потому что {subject} {word.subject}.
                - говорю об этом, потому что {subject} не {word.subject}.
            p-in-short: conditional parenthesis
                + если коротко, {subject} {word.subject}.
                - если коротко, {subject} не {word.subject}.
            p-both-not: two denied adjectives
                + {subject} {word.subject} и {same.subject} одновременно.
                - {subject} не {word.subject}, не {same.subject}.
            p-who-would: rhetorical question about a person
                + кто же не назовет {subject.acc} {word.subject.ins}?
                - кто же назовет {subject.acc} {word.subject.ins}?
            p-reason-lack: genitive of negation with an infinitive
                + есть причины называть {subject.acc} {word.subject.ins}.
                - нет причин называть {subject.acc} {word.subject.ins}.
            p-in-no-way: никак не with a short passive
                + {subject.acc} точно можно считать {word.subject.ins}.
                - {subject.acc} никак нельзя считать {word.subject.ins}.
            p-time-not: negative pronoun of time
                + {subject} с первого дня {казался.subject} {word.subject.ins}.
                - {subject} ни одного дня не {казался.subject} {word.subject.ins}.
            p-not-fit: verb of matching
                + слово «{word.m}» сюда подходит.
                - слово «{word.m}» сюда не подходит.
            """,
        ),
        *frames(
            "double negation",
            """
            p-rhetorical-not: a negative question affirms
                + ну разве {subject} не {word.subject}?
                - ну разве {subject} {word.subject}?
            p-who-said: a rhetorical question denies
                + кто сказал, что {subject} не {word.subject}?!
                - кто сказал, что {subject} {word.subject}?!
            p-not-mistaken: a negated verb of error
                + не ошибется тот, кто назовет {subject.acc} {word.subject.ins}.
                - ошибется тот, кто назовет {subject.acc} {word.subject.ins}.
            p-dont-listen: two negators across clauses
                + не слушайте тех, кто говорит, что {subject} не {word.subject}.
                - не слушайте тех, кто говорит, что {subject} {word.subject}.
            p-dont-tell: imperative over a negated clause
                + не говорите мне, что {subject} не {word.subject}.
                - не говорите мне, что {subject} {word.subject}.
            p-wont-deny: a negated verb of denial
                + не стану отрицать, что {subject} {word.subject}.
                - не стану утверждать, что {subject} {word.subject}.
            p-dont-doubt: a negated verb of doubt
                + не сомневаюсь, что {subject} {word.subject}.
                - очень сомневаюсь, что {subject} {word.subject}.
            p-could-not-not: two negators around a modal
                + {subject} не {мог.subject} не быть {word.subject.ins}.
                - {subject} не {мог.subject} быть {word.subject.ins}.
            p-not-in-vain: зря turns, не зря does not
                + не зря {subject.acc} называют {word.subject.ins}.
                - зря {subject.acc} называют {word.subject.ins}.
            p-nothing-except: кроме takes the negation back
                + {subject}: ничего, кроме {word.n_gen}, в {нем.subject} нет.
                - {subject}: ничего {word.n_gen} в {нем.subject} нет.
            p-otherwise-than: иначе как takes the negation back
                + {subject.acc} иначе как {word.subject.ins} не назовешь.
                - {subject.acc} никак не назовешь {word.subject.ins}.
            p-not-believe-not: two negators across a clause
                + не верю, что {subject} не {word.subject}.
                - верю, что {subject} не {word.subject}.
            p-not-a-lie: a negated verb of lying
                + {найдется} не врут, что {subject} {word.subject}.
                - {найдется} врут, будто {subject} {word.subject}.
            p-nobody-denies: negative subject of a verb of denial
                + никто не отрицает, что {subject} {word.subject}.
                - никто не утверждает, что {subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p-not-enough: мало того что adds
                + мало того что {subject} {word.subject}, {он.subject} еще и {same.subject}.
                - мало того что {subject} не {word.subject}, {он.subject} еще и не {same.subject}.
            p-not-only-me: не только over a person
                + {subject} {word.subject}, и не только для меня.
                - {subject} не {word.subject}, и не только для меня.
            p-not-only-after: не только after the adjective
                + {subject} {word.subject}, и не только: {он.subject} к тому же {same.subject}.
                - {subject} не {word.subject}, к тому же {он.subject} не {same.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p-not-quite-that: не то чтобы weakens
                - {subject} не то чтобы {word.subject}.
            p-how: exclamation
                + до чего же {word.subject} {subject}!
            p-what-a: exclamation with its noun
                + {какой.kind} {word.kind} {kind}!
            p-never-thought: surprise; the clause is true
                + я и не думал, что {subject} {окажется.subject} {таким.subject} {word.subject.ins}!
            p-not-knew: a factive verb under negation
                + мы и не знали, что {subject} {такой.subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p-not-once: не раз is often, ни разу is never
                + {subject} не раз {казался.subject} мне {word.subject.ins}.
                - {subject} ни разу не {казался.subject} мне {word.subject.ins}.
            p-whoever-asked: ни in a free relative denies nothing
                + кого ни спроси, {subject} {word.subject}.
                - кого ни спроси, {subject} не {word.subject}.
            p-whatever-said: the same
                + что ни говори, {subject} {word.subject}.
                - что ни говори, {subject} не {word.subject}.
            p-however: the same
                + как ни крути, {subject} {word.subject}.
                - как ни крути, {subject} не {word.subject}.
            p-dont-know-you: a negated verb in an earlier clause
                + не знаю, как вам, а мне {subject} {показался.subject} {word.subject.ins}.
                - не знаю, как вам, а мне {subject} не {показался.subject} {word.subject.ins}.
            p-no-expert: a negator about the writer
                + {дело}, но {subject} {word.subject}.
                - {дело}, но {subject} не {word.subject}.
            p-aside-after: a negator about the writer, after
                + {subject} {word.subject}, хотя {дело}.
                - {subject} не {word.subject}, хотя {дело}.
            p-no-doubts: нет denies a doubt
                + нет сомнений, что {subject} {word.subject}.
                - нет сомнений, что {subject} не {word.subject}.
            p-not-hide: negated verb of hiding
                + не скрою: {subject} {word.subject}.
                - не скрою: {subject} не {word.subject}.
            p-no-wonder: не inside a predicative
                + неудивительно, что {subject} {word.subject}.
                - неудивительно, что {subject} не {word.subject}.
            p-no-joke: a negated verb as an assurance
                + я не шучу: {subject} {word.subject}.
                - я не шучу: {subject} не {word.subject}.
            p-nobody-argues: negative subject as an assurance
                + никто не спорит, {subject} {word.subject}.
                - никто не спорит, {subject} не {word.subject}.
            p-dont-forget: a factive verb under an imperative
                + не забывайте, что {subject} {word.subject}.
                - не забывайте, что {subject} не {word.subject}.
            p-no-exaggeration: без in a parenthesis
                + без преувеличения, {subject} {word.subject}.
                - без преувеличения, {subject} не {word.subject}.
            p-not-by-chance: не over an adverb
                + {subject} не случайно {считается.subject} {word.subject.ins}.
                - {subject} совершенно зря {считается.subject} {word.subject.ins}.
            p-no-other-word: нет about the words
                + другого слова нет: {subject} {word.subject}.
                - другого слова нет: {subject} не {word.subject}.
            p-though-not-met: a negator in a concessive clause
                + хоть меня и не спросили, скажу: {subject} {word.subject}.
                - хоть меня и не спросили, скажу: {subject} не {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-said-but: what is said against what is
                + говорят, что {subject} {opposite.subject}, но на деле {он.subject} {word.subject}.
                - говорят, что {subject} {word.subject}, но на деле {он.subject} {opposite.subject}.
            p-in-words: words against reality
                + на словах {subject} {opposite.subject}, по сути {он.subject} {word.subject}.
                - на словах {subject} {word.subject}, по сути {он.subject} {opposite.subject}.
            p-first-then: course of time
                + {subject} {казался.subject} {opposite.subject.ins}, потом — {word.subject.ins}.
                - {subject} {казался.subject} {word.subject.ins}, потом — {opposite.subject.ins}.
            p-let-others: other people's view
                + пусть зовут {subject.acc} {opposite.subject.ins}, я зову {word.subject.ins}.
                - пусть зовут {subject.acc} {word.subject.ins}, я зову {opposite.subject.ins}.
            p-rumours: a denied rumour
                + вопреки слухам, {subject} {word.subject}, а вовсе не {opposite.subject}.
                - вопреки слухам, {subject} {opposite.subject}, а вовсе не {word.subject}.
            p-not-so-much: correlative comparison
                + {subject} не столько {opposite.subject}, сколько {word.subject}.
                - {subject} не столько {word.subject}, сколько {opposite.subject}.
            p-first-sight: appearance against reality
                + на вид {subject} {opposite.subject}, в итоге {он.subject} {word.subject}.
                - на вид {subject} {word.subject}, в итоге {он.subject} {opposite.subject}.
            p-not-front: predicates before the subject
                + не {opposite.subject}, а именно {word.subject} {subject}.
                - не {word.subject}, а именно {opposite.subject} {subject}.
            p-friend-said: a report corrected
                + {найдется} сказали «{opposite.m}», а я говорю «{word.m}».
                - {найдется} сказали «{word.m}», а я говорю «{opposite.m}».
            p-thought-was: belief and outcome
                + думали, {subject} {opposite.subject}, а {он.subject} {word.subject}.
                - думали, {subject} {word.subject}, а {он.subject} {opposite.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p2-no-gram: an idiom of the least amount
                + {subject} на сто процентов {word.subject}.
                - {subject} ни на грамм не {word.subject}.
            p2-any-side: ни in a free relative against ни under concord
                + с какой стороны ни взгляни, {subject} {word.subject}.
                - ни с какой стороны {subject} не {word.subject}.
            p2-not-one-person: negative subject with ни один
                + каждый второй при мне называл {subject.acc} {word.subject.ins}.
                - ни один человек при мне не назвал {subject.acc} {word.subject.ins}.
            p2-nor-to-wife: paired ни before dative experiencers
                + и мне, и жене {subject} {показался.subject} {word.subject.ins}.
                - ни мне, ни жене {subject} не {показался.subject} {word.subject.ins}.
            p2-nothing-in-it: a negative pronoun as subject
                + {subject}: все в {нем.subject} кажется {word.n_ins}.
                - {subject}: ничто в {нем.subject} не кажется {word.n_ins}.
            p2-absence: a noun of absence with the genitive
                + {subject}: явное присутствие чего-то {word.n_gen}.
                - {subject}: полное отсутствие чего-либо {word.n_gen}.
            p2-devoid: a short participle of lack
                + {subject} {полон.subject} чего-то {word.n_gen}.
                - {subject} {лишен.subject} чего бы то ни было {word.n_gen}.
            p2-no-trace: a noun of the least trace
                + {subject}: сразу бросается в глаза что-то {word.n}.
                - {subject}: ни следа {word.n_gen}.
            p2-nothing-common: ничего общего with the word in quotation
                + {subject} и слово «{word.m}» созданы друг для друга.
                - {subject} не {имеет.subject} ничего общего со словом «{word.m}».
            p2-last-word: first and last as assent and denial
                + «{word.m}» — первое, что я бы тут сказал.
                - «{word.m}» — последнее, что я бы тут сказал.
            p2-any-word-but: an exception from all, and from none
                + не годится ни одно слово, кроме «{word.m}».
                - годится любое слово, кроме «{word.m}».
            p2-opposite-of: a noun of opposition
                + {subject} — прямая иллюстрация к слову «{word.m}».
                - {subject} — прямая противоположность слову «{word.m}».
            p2-error: a noun of error, asserted and denied
                + считать {subject.acc} {word.subject.ins} — никакая не ошибка.
                - считать {subject.acc} {word.subject.ins} — большая ошибка.
            p2-opinion-wrong: a short adjective of error after the clause
                + мнение, что {subject} {word.subject}, совершенно верно.
                - мнение, что {subject} {word.subject}, совершенно ошибочно.
            p2-rumour-confirmed: a verb of confirming after the clause
                + слух о том, что {subject} {word.subject}, подтвердился.
                - слух о том, что {subject} {word.subject}, не подтвердился.
            p2-refute: a verb of refuting, itself denied or not
                + тезис о том, что {subject} {word.subject}, опровергнуть невозможно.
                - тезис о том, что {subject} {word.subject}, опровергнуть проще простого.
            p2-as-if: idioms of assent and denial as answers
                + {subject} {word.subject}? Еще бы!
                - {subject} {word.subject}? Как бы не так!
            p2-take-back: a retraction in a sentence of its own
                + я писал, что {subject} {word.subject}. Своих слов назад не беру.
                - я писал, что {subject} {word.subject}. Беру свои слова назад.
            p2-misprint: a correction of the word itself
                + «{word.m}» в моем прошлом отзыве — не опечатка.
                - «{word.m}» в моем прошлом отзыве — опечатка.
            p2-husband-erred: a coordinated verb of error
                + муж назвал {subject.acc} {word.subject.ins} и не ошибся.
                - муж назвал {subject.acc} {word.subject.ins} и ошибся.
            p2-promised: a promise kept or broken
                + обещали, что {subject} {будет.subject} {word.subject.ins}, и не обманули.
                - обещали, что {subject} {будет.subject} {word.subject.ins}, и обманули.
            p2-on-paper: a noun of promise with an infinitive
                + обещание сделать {subject.acc} {word.subject.ins} выполнили в срок.
                - обещание сделать {subject.acc} {word.subject.ins} осталось на бумаге.
            p2-expected: an adverb judges the expectation before it
                + мы ожидали, что {subject} {окажется.subject} {word.subject.ins}, и не зря.
                - мы ожидали, что {subject} {окажется.subject} {word.subject.ins}, и зря.
            p2-should-be: a modal of expectation and an idiom of failure
                + {subject} и {должен.subject} быть {word.subject.ins}, так оно и есть.
                - {subject} {должен.subject} быть {word.subject.ins}, да не тут-то было.
            p2-tried: an adverb of failure after the attempt
                + {subject.acc} хотели сделать {word.subject.ins} и своего добились.
                - {subject.acc} хотели сделать {word.subject.ins}, но безуспешно.
            p2-persuade: a verb of persuading in an impersonal plural
                + меня убедили, что {subject} {word.subject}.
                - меня так и не убедили, что {subject} {word.subject}.
            p2-sin-truth: не значит between two infinitives
                + назвать {subject.acc} {word.subject.ins} не значит погрешить против истины.
                - назвать {subject.acc} {word.subject.ins} — значит погрешить против истины.
            p2-after-noun: the adjective after noun and verb
                + {kind} {попался.kind} на редкость {word.kind}.
                - {kind} {попался.kind} отнюдь не {word.kind}.
            p2-what-is-this: an exclamation; a rhetorical question of time
                + ну и {word.kind} {kind}!
                - да с каких пор это {word.kind} {kind}?
            p2-by-nothing: a negative pronoun in the instrumental
                + {subject} {запомнился.subject} чем-то {word.n_ins}.
                - {subject} не {запомнился.subject} ничем {word.n_ins}.
            p2-could-have: a counterfactual against what came of it
                + {subject} {мог.subject} и не стать {word.subject.ins}, но {стал.subject}.
                - {subject} {мог.subject} бы стать {word.subject.ins}, но не {стал.subject}.
            p2-would-have: a counterfactual with an inverted condition
                - {subject} {был.subject} бы {word.subject.ins}, сложись все иначе.
            p2-nearly-became: чуть было не denies the event
                + {subject} в итоге все же {стал.subject} {word.subject.ins}.
                - {subject} чуть было не {стал.subject} {word.subject.ins}.
            p2-not-as-written: a denied comparison with what is written
                + {subject} ровно {такой.subject} {word.subject}, как про {него.subject} пишут.
                - {subject} совсем не {такой.subject} {word.subject}, как про {него.subject} пишут.
            p2-met-more: more and less under a negated verb of meeting
                + в жизни не встречал более {word.kind.gen} {kind.gen}.
                - в жизни не встречал менее {word.kind.gen} {kind.gen}.
            p2-as-i-am: an absurd comparison denies
                + {subject} {такой.subject} же {word.subject}, как и всегда.
                - {subject} {такой.subject} же {word.subject}, как я космонавт.
            p2-too-few: a quantifier of few over a noun of reason
                + для слова «{word.m}» тут более чем достаточно причин.
                - для слова «{word.m}» тут слишком мало причин.
            p2-shake-head: a gesture answers an indirect question
                + спросите меня, {word.subject} ли {subject}, и я кивну.
                - спросите меня, {word.subject} ли {subject}, и я покачаю головой.
            p2-in-negative: an adverb of denial after an indirect question
                + на вопрос, {word.subject} ли {subject}, отвечаю утвердительно.
                - на вопрос, {word.subject} ли {subject}, отвечаю отрицательно.
            p2-not-the-word: не то слово affirms; наоборот denies
                + {subject} {word.subject}? Не то слово!
                - {subject} {word.subject}? Скорее наоборот!
            p2-people-write: a comment on a claim, after it
                + {subject} {word.subject}, пишут люди, и это не выдумки.
                - {subject} {word.subject}, пишут люди, но это выдумки.
            p2-fantasy: an adverbial that leaves no place for the claim
                + {subject} {word.subject}, и это не фантазии.
                - {subject} {word.subject} разве что в чьих-то фантазиях.
            p2-only-seems: a limiting particle over seeming
                + {subject} не просто {кажется.subject} {word.subject.ins}, так оно и есть.
                - {subject} лишь {кажется.subject} {word.subject.ins}, это обман.
            p2-reputed: a negative prefix on an adverb before the verb
                + {subject} вполне заслуженно {слывет.subject} {word.subject.ins}.
                - {subject} незаслуженно {слывет.subject} {word.subject.ins}.
            p2-find-with-lamp: a nominalised genitive in front
                + {word.n_gen} тут хоть пруд пруди.
                - {word.n_gen} тут днем с огнем не сыщешь.
            p2-incompatible: a predicate of two nouns
                + {subject} и {word.n} — понятия неразделимые.
                - {subject} и {word.n} — понятия несовместимые.
            p2-gone: a verb of remaining and one of vanishing, both under не
                + {subject}: все {word.n} никуда не делось.
                - {subject}: от всего {word.n_gen} не осталось и следа.
            p2-to-this-day: an adverbial of time ends or lasts
                + {subject} и по сей день {остается.subject} {word.subject.ins}.
                - {subject} {оставался.subject} {word.subject.ins} лишь до вчерашнего дня.
            p2-not-yet: пока еще не
                + {subject} теперь снова {word.subject}.
                - {subject} пока еще не {word.subject}.
            p2-doubts-gone: a noun of doubt, present or gone
                + отпали последние сомнения, что {subject} {word.subject}.
                - есть большие сомнения, что {subject} {word.subject}.
            p2-naked-eye: a negative prefix in an idiom of certainty
                + невооруженным глазом видно, что {subject} {word.subject}.
                - что-то не видно, чтобы {subject} {был.subject} {word.subject.ins}.
            p2-occur: an idiom of thought with an infinitive
                + мне сразу пришло в голову назвать {subject.acc} {word.subject.ins}.
                - мне бы и в голову не пришло назвать {subject.acc} {word.subject.ins}.
            p2-whence: a question about the source denies
                + вы верно подметили, что {subject} {word.subject}.
                - с чего вы взяли, что {subject} {word.subject}?
            p2-object: a verb of objection, itself denied or not
                + против слова «{word.m}» не возражаю.
                - против слова «{word.m}» возражаю.
            p2-who-called: a correlative clause with a verb of lying
                + кто назвал {subject.acc} {word.subject.ins}, тот не лукавит.
                - кто назвал {subject.acc} {word.subject.ins}, тот лукавит.
            p2-sign-under: a quoted sentence in the instrumental
                + под словами «{subject} {word.subject}» подпишусь.
                - со словами «{subject} {word.subject}» не соглашусь.
            p2-what-good: что with a genitive in an indirect question
                + {subject}? Теперь понимаю, что в {нем.subject} {word.n_gen}.
                - {subject}? Не пойму, что в {нем.subject} {word.n_gen}.
            p2-to-whom: a question that its writer answers
                + кому {subject} {покажется.subject} {word.subject.ins}? Да любому.
                - кому {subject} {покажется.subject} {word.subject.ins}? Да никому.
            p2-not-too: an adverb of degree with a particle
                + {subject} чрезвычайно {word.subject}.
                - {subject} не слишком-то {word.subject}.
            p2-none-at-all: никакой agrees and stands before the pronoun
                + {subject}? Еще {какой.subject} {word.subject}!
                - {subject}? Никакой {он.subject} не {word.subject}!
            p2-makes: a verb of making with an object complement
                + именно это делает {subject.acc} {word.subject.ins}.
                - это вовсе не делает {subject.acc} {word.subject.ins}.
            p2-with-time: a verb of becoming in the present
                + со временем {subject} {становится.subject} {word.subject.ins}.
                - и со временем {subject} не {становится.subject} {word.subject.ins}.
            p2-to-impossible: не inside a phrase of degree after the adjective
                + {subject} {word.subject} до невозможности.
                - {subject} {word.subject} до невозможности? Неправда.
            p2-front-never: the predicate in front, the adverb at the end
                + {word.subject.ins} {subject} {был.subject} всегда.
                - {word.subject.ins} {subject} не {был.subject} никогда.
            p2-save-the-mute: an exception after a negated verb affirms
                + {word.subject.ins} {subject.acc} не назвал разве что немой.
                - {word.subject.ins} {subject.acc} не назвал ни один гость.
            p2-colloquial: a colloquial word of denial
                + {subject} реально {word.subject}.
                - {subject} нифига не {word.subject}.
            p2-kill-me: particles around a fronted predicate
                + ну {word.subject} же {subject}, хоть убей.
                - ну не {word.subject} {subject}, хоть убей.
            p2-threefold: the predicate said three times
                + {word.subject}, {word.subject} и еще раз {word.subject} {subject}!
                - не {word.subject}, не {word.subject} и еще раз не {word.subject} {subject}!
            p2-with-prefix: the negator is mentioned after the word
                + {subject} {word.subject}, без всяких «не».
                - {subject} {word.subject}, только с частицей «не».
            p2-other-way: the denial follows in an adverbial
                + {subject} {word.subject}, и никак не наоборот.
                - {subject} {word.subject} с точностью до наоборот.
            p2-hear-called: не раз and ни разу over a verb of hearing
                + не раз слышал, как {subject.acc} называли {word.subject.ins}.
                - ни разу не слышал, чтобы {subject.acc} называли {word.subject.ins}.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-pope: an absurd consequence of a condition
                + если {subject} не {word.subject}, то я папа римский.
                - если {subject} {word.subject}, то я папа римский.
            p2-hat: an absurd promise before its condition
                + съем свою шляпу, если {subject} не {word.subject}.
                - съем свою шляпу, если {subject} {word.subject}.
            p2-once-not: the present turns the past
                + когда-то {subject} не {был.subject} {word.subject.ins}, теперь это не так.
                - когда-то {subject} {был.subject} {word.subject.ins}, теперь это не так.
            p2-no-case: чтобы under a denied case
                + не было случая, чтобы {subject} не {был.subject} {word.subject.ins}.
                - не было случая, чтобы {subject} {был.subject} {word.subject.ins}.
            p2-had-it-not: an inverted counterfactual condition
                + не будь {subject} {word.subject.ins}, я бы промолчал.
                - будь {subject} {word.subject.ins}, я бы так и сказал.
            p2-no-person: a denied relative clause under нет
                + нет человека, который не счел бы {subject.acc} {word.subject.ins}.
                - нет человека, который счел бы {subject.acc} {word.subject.ins}.
            p2-wrong-to-think: a predicative of error over a denied clause
                + неверно думать, будто {subject} не {word.subject}.
                - неверно думать, будто {subject} {word.subject}.
            p2-those-wrong: people who are wrong
                + ошибаются те, кому {subject} не {показался.subject} {word.subject.ins}.
                - ошибаются те, кому {subject} {показался.subject} {word.subject.ins}.
            p2-answer-not: an idiom of denial answers a negator
                + {subject} не {word.subject}? Как бы не так!
                - {subject} не {word.subject}? Так и есть!
            p2-no-sense: no sense in denying, or in asserting
                + отрицать, что {subject} {word.subject}, нет смысла.
                - утверждать, что {subject} {word.subject}, нет смысла.
            p2-error-not-to: a noun of error over an infinitive
                + ошибкой было не назвать {subject.acc} {word.subject.ins}.
                - ошибкой было назвать {subject.acc} {word.subject.ins}.
            p2-cannot-disagree: two negators around a verb of agreement
                + не могу не согласиться с тем, что {subject} {word.subject}.
                - никак не могу согласиться с тем, что {subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-not-only-looks: только denies, не только does not
                + {subject} {word.subject} не только с виду.
                - {subject} {word.subject} только с виду.
            p2-not-one-i: не один over the writer, ни один over all
                + не один я считаю {subject.acc} {word.subject.ins}.
                - ни один из нас не считает {subject.acc} {word.subject.ins}.
            p2-not-all-yet: a negated comment adds
                + {subject} {word.subject}, и это еще не все: {он.subject} вдобавок {same.subject}.
                - {subject} не {word.subject}, и это еще не все: {он.subject} и не {same.subject}.
            p2-not-only-family: не только over the subject of the opinion
                + не только я, но и вся семья считает {subject.acc} {word.subject.ins}.
                - не только я, но и вся семья не считает {subject.acc} {word.subject.ins}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-as-never: как никогда strengthens
                + {subject} как никогда {word.subject}.
            p2-nowhere-further: дальше некуда strengthens what stands before
                + {subject} {word.subject}, дальше некуда.
            p2-no-words: нет about the words
                + слов нет, до чего {word.subject} {subject}.
            p2-not-convey: a denied infinitive over an exclamation
                + не передать, {какой.kind} это {word.kind} {kind}.
            """,
        ),
        *frames(
            "scope",
            """
            p2-not-inventing: a negated verb as an assurance
                + ничего не выдумываю: {subject} {word.subject}.
                - ничего не выдумываю: {subject} не {word.subject}.
            p2-not-the-first: не over the writer around the clause
                + не я первый говорю, что {subject} {word.subject}, и не я последний.
                - не я первый говорю, что {subject} не {word.subject}, и не я последний.
            p2-no-secret: a denied secret
                + ни для кого не секрет, что {subject} {word.subject}.
                - ни для кого не секрет, что {subject} не {word.subject}.
            p2-within-hour: a negator in a clause of time
                + не прошло и часа, как {subject} {стал.subject} {word.subject.ins}.
                - прошел целый час, но {subject} не {стал.subject} {word.subject.ins}.
            p2-strange: ни in a parenthesis at the end
                + {subject} {word.subject}, как ни странно.
                - {subject} не {word.subject}, как ни странно.
            p2-memory: a negator in a parenthetic condition
                + если память мне не изменяет, {subject} {был.subject} {word.subject.ins}.
                - если память мне не изменяет, {subject} не {был.subject} {word.subject.ins}.
            p2-nothing-to-add: некуда and нечего after the clause
                + {subject} {word.subject}, больше добавить нечего.
                - {subject} не {word.subject}, больше добавить нечего.
            p2-no-review: a negative subject of conveying and of persuading
                + ни один отзыв не передаст, до чего {word.subject} {subject}.
                - ни один отзыв не докажет мне, что {subject} {word.subject}.
            p2-until-checked: не in a clause of time, and of concession
                + пока не проверил сам, не верил, что {subject} {word.subject}.
                - сколько ни проверял, не верю, что {subject} {word.subject}.
            p2-not-at-once: не over an adverb, with a factive verb
                + я не сразу понял, что {subject} {word.subject}.
                - я не сразу понял, что {subject} не {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-instead: вместо denies what it governs
                + {subject}: вместо чего-то {opposite.n_gen} вышло что-то {word.n}.
                - {subject}: вместо чего-то {word.n_gen} вышло что-то {opposite.n}.
            p2-second: an alternative settled by its order, the second
                + спорили, {opposite.subject} или {word.subject} {subject}. Верно второе.
                - спорили, {word.subject} или {opposite.subject} {subject}. Верно второе.
            p2-first: an alternative settled by its order, the first
                + {word.subject} {subject} или {opposite.subject}? Первое.
                - {opposite.subject} {subject} или {word.subject}? Первое.
            p2-correct: a correction in the instrumental
                + кто-то назвал {subject.acc} {opposite.subject.ins}, поправлю: {word.subject.ins}.
                - кто-то назвал {subject.acc} {word.subject.ins}, поправлю: {opposite.subject.ins}.
            p2-believe-word: two imperatives over words in quotation
                + не верьте слову «{opposite.m}», верьте слову «{word.m}».
                - не верьте слову «{word.m}», верьте слову «{opposite.m}».
            p2-out-of: a change from the genitive to the instrumental
                + {subject} из {opposite.subject.gen} {стал.subject} {word.subject.ins}.
                - {subject} из {word.subject.gen} {стал.subject} {opposite.subject.ins}.
            p2-though-seemed: a concessive clause of seeming after the fact
                + {subject} {word.subject}, хоть и {казался.subject} {opposite.subject.ins}.
                - {subject} {opposite.subject}, хоть и {казался.subject} {word.subject.ins}.
            p2-last-and-this: the one before against this one
                + {тот.kind} {kind} {был.kind} {opposite.kind.ins}, {этот.kind} — {word.kind.ins}.
                - {тот.kind} {kind} {был.kind} {word.kind.ins}, {этот.kind} — {opposite.kind.ins}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-have-to-say: a modal with an infinitive before the clause
                + {надо}, что {subject} {word.subject}.
                - {надо}, что {subject} не {word.subject}.
            p3-suddenly: an adverb of time and a factive verb in the past
                + {вдруг} я {понял}, что {subject} {word.subject}.
                - {вдруг} я {понял}, что {subject} вовсе не {word.subject}.
            p3-not-for-a-minute: two adverbials of time between verb and predicate
                + {subject} и {вчера} {был.subject} {word.subject.ins}.
                - {subject} не {был.subject} {вчера} ни на минуту {word.subject.ins}.
            p3-after-years: dative and adverbial between verb and predicate
                + {subject} {кажется.subject} мне {после} {word.subject.ins}.
                - {subject} не {кажется.subject} мне {после} {word.subject.ins}.
            p3-in-moscow: a place in front, a reflexive passive
                + {москве} {subject} {считается.subject} {word.subject.ins}.
                - {москве} {subject} не {считается.subject} {word.subject.ins}.
            p3-asked-if: an indirect question and its answer in the past
                + {виктор} спросил, {word.subject} ли {subject}. Я ответил: конечно.
                - {виктор} спросил, {word.subject} ли {subject}. Я ответил: нет.
            p3-in-opinion-of: a parenthesis of opinion, then the writer's own
                + {subject} {word.subject}, по мнению {отца}, и я не против.
                - {subject} {word.subject} лишь по мнению {отца}, я против.
            p3-hoped: an expectation and what came of it
                + {люди} думали, {subject} {будет.subject} {word.subject.ins}. Так и {произошло}.
                - {люди} думали, {subject} {будет.subject} {word.subject.ins}. Не {произошло}.
            p3-want-to-know: a verb of wishing over an indirect question
                + {хочешь}, {word.subject} ли {subject}? Да, конечно.
                - {хочешь}, {word.subject} ли {subject}? Конечно нет.
            p3-why-lie: a rhetorical question of purpose
                + зачем мне врать? {subject} {word.subject}.
                - зачем мне врали, что {subject} {word.subject}?
            p3-as-result: the verb with its negator after the predicate
                + {word.subject.ins} {subject} в результате {стал.subject}.
                - {word.subject.ins} {subject} в результате не {стал.subject}.
            p3-all-wish: an adverbial of concession before a bare infinitive
                + {subject.acc} легко и просто назвать {word.subject.ins}.
                - {subject.acc} при всем желании не назвать {word.subject.ins}.
            p3-right-to: a noun of right under нет
                + имею полное право назвать {subject.acc} {word.subject.ins}.
                - не имею никакого права назвать {subject.acc} {word.subject.ins}.
            p3-nothing-to-call-for: a split negative pronoun with an infinitive
                + {subject.acc} есть за что назвать {word.subject.ins}.
                - {subject.acc} не за что назвать {word.subject.ins}.
            p3-version: a noun of opinion, upheld or given up
                + была версия, что {subject} {word.subject}, и она подтвердилась.
                - была версия, что {subject} {word.subject}, от нее пришлось отказаться.
            p3-news-canard: a quoted piece of news as the subject
                + новость «{subject} {word.subject}» оказалась не уткой.
                - новость «{subject} {word.subject}» оказалась уткой.
            p3-papers: a report, and seeing with one's own eyes
                + пишут, что {subject} {word.subject}, и мы это увидели своими глазами.
                - пишут, что {subject} {word.subject}, но мы этого не увидели.
            p3-if-it-were: a real reason and a counterfactual condition
                + раз уж {subject} {word.subject}, я так и написал.
                - если бы {subject} {был.subject} {word.subject.ins}, я бы так и написал.
            p3-my-god: an exclamation and a rhetorical question of place
                + боже мой, до чего {subject} {word.subject}!
                - боже мой, да где же {subject} {word.subject}?
            p3-where-is: где as an exclamation and as a rhetorical question
                + вот где {word.kind} {kind}!
                - и где же тут {word.kind} {kind}?
            p3-military: a soldier's yes and no
                + {word.subject} ли {subject}? Так точно.
                - {word.subject} ли {subject}? Никак нет.
            p3-please-write: an imperative with пожалуйста
                + пожалуйста, так и пишите: {subject} {word.subject}.
                - пожалуйста, не пишите больше, что {subject} {word.subject}.
            p3-let-us-not: давайте не будем over arguing and over saying
                + давайте не будем спорить: {subject} {word.subject}.
                - давайте не будем говорить, что {subject} {word.subject}.
            p3-majority: a noun of quantity and its agreement
                + большинство согласно, что {subject} {word.subject}.
                - большинство не согласно с тем, что {subject} {word.subject}.
            p3-men-women: paired conjunctions in the subject
                + и мужчины, и женщины называют {subject.acc} {word.subject.ins}.
                - ни мужчины, ни женщины не называют {subject.acc} {word.subject.ins}.
            p3-day-night: paired ни after the predicate
                + {subject} {word.subject} и днем, и ночью.
                - {subject} не {word.subject} ни днем, ни ночью.
            p3-then-later: paired ни in front, the verb last
                + и тогда, и потом {subject} {word.subject.ins} {был.subject}.
                - ни тогда, ни потом {subject} {word.subject.ins} не {был.subject}.
            p3-any-country: ни один in an adverbial after the predicate
                + {subject} {word.subject} по меркам любой страны мира.
                - {subject} не {word.subject} по меркам ни одной страны мира.
            p3-for-a-million: a negated future of saying and of taking back
                + ни за {миллион} не откажусь от своих слов: {subject} {word.subject}.
                - ни за {миллион} не скажу, что {subject} {word.subject}.
            p3-enough-said: хватит over arguing and over saying
                + хватит спорить: {subject} {word.subject}.
                - хватит говорить, что {subject} {word.subject}.
            p3-dare-not: an imperative of permission and of prohibition
                + смело называйте {subject.acc} {word.subject.ins}.
                - не смейте называть {subject.acc} {word.subject.ins}.
            p3-bet: a preposition of betting for and against
                + ставлю сто рублей на то, что {subject} {word.subject}.
                - ставлю сто рублей против того, что {subject} {word.subject}.
            p3-vote: a vote for and against a word
                + за слово «{word.m}» голосую обеими руками.
                - против слова «{word.m}» голосую обеими руками.
            p3-officially: an adverb before a short participle
                + {subject} официально {признан.subject} {word.subject.ins}.
                - {subject} официально не {признан.subject} {word.subject.ins}.
            p3-by-nobody: a negative agent in the instrumental
                + всеми {признан.subject} {word.subject.ins} {subject}.
                - никем не {признан.subject} {word.subject.ins} {subject}.
            p3-signs: a noun of evidence with a clause
                + все говорит о том, что {subject} {word.subject}.
                - ничто не говорит о том, что {subject} {word.subject}.
            p3-proof: a noun of proof with the genitive of negation after its clause
                + доказательств того, что {subject} {word.subject}, множество.
                - доказательств того, что {subject} {word.subject}, нет и не будет.
            p3-in-adverts: an answering particle at the end
                + в рекламе {subject} {word.subject}, в жизни — тоже.
                - в рекламе {subject} {word.subject}, в жизни — нет.
            p3-least-of-all: a superlative adverb of the least degree
                + прежде всего {subject} {кажется.subject} {word.subject.ins}.
                - меньше всего {subject} {кажется.subject} {word.subject.ins}.
            p3-time-came: a noun of time with a relative clause
                + пришло время сказать, что {subject} {word.subject}.
                - прошло время, когда {subject} {был.subject} {word.subject.ins}.
            p3-forecast: a forecast that comes true or not
                + прогноз, что {subject} {окажется.subject} {word.subject.ins}, сбылся.
                - прогноз, что {subject} {окажется.subject} {word.subject.ins}, не сбылся.
            p3-made-for: a word that was made for the occasion or for another
                + слово «{word.m}» как будто придумано для этого случая.
                - слово «{word.m}» придумано для какого-то другого случая.
            p3-strike-out: verbs of writing in and striking out
                + слово «{word.m}» впишите в мой отзыв.
                - слово «{word.m}» вычеркните из моего отзыва.
            p3-waited-for: a verb of waiting with the genitive
                + мы все-таки дождались {word.kind.gen} {kind.gen}.
                - мы так и не дождались {word.kind.gen} {kind.gen}.
            p3-is-and-was: нет и не было after the genitive
                + {word.kind} {kind} тут есть и всегда {был.kind}.
                - {word.kind.gen} {kind.gen} тут нет и никогда не было.
            p3-from-number: a partitive genitive plural as predicate
                + {этот.kind} {kind} из числа {word.p_gen}.
                - {этот.kind} {kind} не из числа {word.p_gen}.
            p3-in-list: a place in a list, left or taken
                + {kind} у меня в списке самых {word.p_gen}.
                - {kind} у меня в список {word.p_gen} не входит.
            p3-place-among: the genitive plural under среди
                + среди {word.p_gen} {этот.kind} {kind} на своем месте.
                - среди {word.p_gen} {этот.kind} {kind} не на своем месте.
            p3-relates-to: a verb of belonging with the dative plural
                + {этот.kind} {kind} относится к числу самых {word.p_gen}.
                - к {word.p_dat} {этот.kind} {kind} никак не относится.
            p3-odd-in-row: an adjective of being one too many
                + в ряду {word.p_gen} {этот.kind} {kind} {первый.kind}.
                - в ряду {word.p_gen} {этот.kind} {kind} {лишний.kind}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-kept-lost: a verb of keeping and one of losing
                + {subject} {сохранил.subject} все {word.n}, что в {нем.subject} было.
                - {subject} {потерял.subject} все {word.n}, что в {нем.subject} было.
            p3-second-sight: only a first look, and a second
                + {subject} {word.subject} и на первый взгляд, и на второй.
                - {subject} {word.subject} только на первый взгляд.
            p3-except-me: an exception for the writer
                + {subject} {word.subject} для кого угодно, для меня тоже.
                - {subject} {word.subject} для кого угодно, только не для меня.
            p3-to-none-of: a negative pronoun in the dative
                + каждому из {нас} {subject} {показался.subject} {word.subject.ins}.
                - никому из {нас} {subject} не {показался.subject} {word.subject.ins}.
            p3-had-thought: a noun of thought under the genitive of negation
                + у всех была одна мысль: {subject} {word.subject}.
                - ни у кого не было мысли, что {subject} {word.subject}.
            p3-either-time: paired ordinals under ни
                + и в первый раз, и во второй {subject} {показался.subject} {word.subject.ins}.
                - ни в первый раз, ни во второй {subject} не {показался.subject} {word.subject.ins}.
            p3-never-will: a future copula with two negative adverbials
                + {subject} обязательно {станет.subject} {word.subject.ins}.
                - {subject} никогда и ни за что не {станет.subject} {word.subject.ins}.
            p3-could-make: a verb of ability with an object complement
                + {subject.acc} все же {смогли} сделать {word.subject.ins}.
                - {subject.acc} так и не {смогли} сделать {word.subject.ins}.
            p3-managed: the impersonal verb and its negator at the end
                + сделать {subject.acc} {word.subject.ins} {удалось}.
                - сделать {subject.acc} {word.subject.ins} не {удалось}.
            p3-so-i-write: a clause of consequence after the predicate
                + {subject} {word.subject}, {поэтому} я и пишу.
                - {subject} не {word.subject}, {поэтому} я и пишу.
            p3-all-these-days: an accusative of time in front
                + все эти {дни} {subject} {был.subject} {word.subject.ins}.
                - за все эти {дни} {subject} ни разу не {был.subject} {word.subject.ins}.
            p3-until-end: an adverbial of the end
                + до самого конца {subject} {оставался.subject} {word.subject.ins}.
                - под конец {subject} уже не {казался.subject} {word.subject.ins}.
            p3-talked-about: a relative clause between subject and predicate
                + {subject}, о {котором.subject} столько говорят, {word.subject}.
                - {subject}, о {котором.subject} столько говорят, не {word.subject}.
            p3-returned-to: a relative clause with a dative and a time
                + {subject}, к {которому.subject} мы вернулись через год, все так же {word.subject}.
                - {subject}, к {которому.subject} мы вернулись через год, больше не {word.subject}.
            p3-which-never: a relative clause with the copula
                + вот {kind}, {который.kind} всегда {был.kind} {word.kind.ins}.
                - вот {kind}, {который.kind} никогда не {был.kind} {word.kind.ins}.
            p3-someone-says: somebody will say so, the writer or not
                + кто-то скажет, что {subject} {word.subject}, и это буду я.
                - кто-то скажет, что {subject} {word.subject}, но только не я.
            p3-direct-speech: a question reported, the answer in direct speech
                + спросил у девушки, {word.subject} ли {subject}. «А как же», — сказала она.
                - спросил у девушки, {word.subject} ли {subject}. «Нет», — сказала она.
            p3-conclusion: a main clause of conclusion before a colon
                + {вывод}: {subject} {word.subject}.
                - {вывод}: {subject} вовсе не {word.subject}.
            p3-zero-percent: a share after the predicate
                + {subject} {word.subject} ровно на сто процентов.
                - {subject} {word.subject} ровно на ноль процентов.
            p3-degree-noun: ни в какой before a noun of degree
                + {subject} в высшей степени {word.subject}.
                - {subject} ни в какой степени не {word.subject}.
            p3-in-any-case: an idiom of case
                + {subject} в любом случае {word.subject}.
                - {subject} ни в коем случае не {word.subject}.
            p3-all-respects: an idiom of respect
                + {subject} во всех отношениях {word.subject}.
                - {subject} ни в каком отношении не {word.subject}.
            p3-full-sense: an idiom of sense
                + {subject} в полном смысле слова {word.subject}.
                - {subject} ни в каком смысле слова не {word.subject}.
            p3-conditions: a noun of condition in front
                + при любых условиях {subject} {будет.subject} {word.subject.ins}.
                - ни при каких условиях {subject} не {будет.subject} {word.subject.ins}.
            p3-clear-conscience: ни под каким видом before a future
                + с чистой совестью назову {subject.acc} {word.subject.ins}.
                - ни под каким видом не назову {subject.acc} {word.subject.ins}.
            p3-for-money: ради under не, and under paired ни
                + не ради денег назову {subject.acc} {word.subject.ins}.
                - даже ради денег {subject.acc} не назову {word.subject.ins}.
            p3-to-the-point: an adverb of being apt, with a negative prefix
                + слово «{word.m}» здесь как нельзя кстати.
                - слово «{word.m}» здесь совсем некстати.
            p3-in-place: a predicative of place
                + слово «{word.m}» здесь к месту.
                - слово «{word.m}» здесь не к месту.
            p3-volunteers: a quantity of those who are willing
                + желающих назвать {subject.acc} {word.subject.ins} немало.
                - желающих назвать {subject.acc} {word.subject.ins} не нашлось.
            p3-hard-to-believe: an impersonal reflexive
                + мне легко верится, что {subject} {word.subject}.
                - мне что-то не верится, что {subject} {word.subject}.
            p3-no-smell: a verb of smelling with the instrumental
                + {subject}: так и веет чем-то {word.n_ins}.
                - {subject}: ничем {word.n_ins} и не пахнет.
            p3-for-and-against: a purpose clause under за and против
                + я за то, чтобы назвать {subject.acc} {word.subject.ins}.
                - я против того, чтобы назвать {subject.acc} {word.subject.ins}.
            p3-excluded: a short participle of exclusion
                + совершенно ясно, что {subject} {word.subject}.
                - совершенно исключено, что {subject} {word.subject}.
            p3-corresponds: a verb of matching the facts after the clause
                + утверждение, что {subject} {word.subject}, соответствует фактам.
                - утверждение, что {subject} {word.subject}, противоречит фактам.
            p3-far-from-truth: a short adjective of distance
                + слова о том, что {subject} {word.subject}, близки к истине.
                - слова о том, что {subject} {word.subject}, далеки от истины.
            p3-by-mistake: an adverbial of error before the verb
                + {subject} по праву {считается.subject} {word.subject.ins}.
                - {subject} по ошибке {считается.subject} {word.subject.ins}.
            p3-so-called: так называемый under не, and with its comment
                + это не так {называемый.kind}, а действительно {word.kind} {kind}.
                - так {называемый.kind} «{word.kind}» {kind}: одно название.
            p3-quotes: quotation marks as a denial
                + {word.kind} {kind}, и безо всяких кавычек.
                - {word.kind} {kind}, но только в кавычках.
            p3-irony: an ironic answer
                + {subject} {word.subject}? Ага, да еще {какой.subject}!
                - {subject} {word.subject}? Ага, конечно, как же!
            p3-with-a-stretch: an adverbial of effort with можно
                + {subject.acc} без труда можно назвать {word.subject.ins}.
                - {subject.acc} лишь с большим трудом можно назвать {word.subject.ins}.
            p3-earned: a verb of earning with its noun
                + {subject} {заслужил.subject} звание {word.subject.gen}.
                - {subject} не {заслужил.subject} звания {word.subject.gen}.
            p3-in-memory: a noun of memory between verb and predicate
                + {subject} {остался.subject} в моей памяти {word.subject.ins}.
                - {subject} не {остался.subject} в моей памяти {word.subject.ins}.
            p3-name-right: another's word judged by a short adjective
                + {виктор} назвал {subject.acc} {word.subject.ins} и был прав.
                - {виктор} назвал {subject.acc} {word.subject.ins} и был неправ.
            p3-with-one-voice: many say so, rightly or wrongly
                + {люди} говорят, что {subject} {word.subject}, и они не ошибаются.
                - {люди} говорят, что {subject} {word.subject}, и они ошибаются.
            p3-mother-said: agreement after a report
                + {мама} {сказала}, что {subject} {word.subject}, и это подтвердилось.
                - {мама} {сказала}, что {subject} {word.subject}, но это не подтвердилось.
            p3-wanted-me: a wish granted or refused
                + хотите, чтобы я назвал {subject.acc} {word.subject.ins}? Охотно.
                - хотите, чтобы я назвал {subject.acc} {word.subject.ins}? Ни за что.
            p3-can-you: the modal alone as the answer
                + можете назвать {subject.acc} {word.subject.ins}? Могу.
                - можете назвать {subject.acc} {word.subject.ins}? Не могу.
            p3-oh: an interjection and a fronted predicate
                + ой, {word.subject} {subject}, говорю вам!
                - ой, да не {word.subject} {subject}, говорю вам!
            p3-no-truth: a noun of truth and of lying under нет
                + в словах «{subject} {word.subject}» нет ни капли лжи.
                - в словах «{subject} {word.subject}» нет ни капли правды.
            p3-would-like: a wish to say so, fulfilled or not
                + хотел бы сказать, что {subject} {word.subject}, и скажу.
                - хотел бы сказать, что {subject} {word.subject}, но нет.
            p3-laughed-at: a consequence of saying so
                + скажи, что {subject} {word.subject}, и никто не станет спорить.
                - скажи, что {subject} {word.subject}, и над тобой будут смеяться.
            p3-all-but-me: assent of others, and of the writer
                + {subject} {word.subject}: согласны {люди}, согласен и я.
                - {subject} {word.subject}: согласны {люди}, но не я.
            p3-insufficiently: an adverb of degree with a negative prefix
                + {subject} достаточно {word.subject}, чтобы так и сказать.
                - {subject} недостаточно {word.subject}, чтобы так и сказать.
            p3-no-more-than-i: an absurd comparison of degree
                + {subject} {word.subject} настолько же, насколько снег белый.
                - {subject} {word.subject} не больше, чем я {президент}.
            p3-sooner-i: an absurd alternative
                + мне не стать {президентом}, но одно знаю точно: {subject} {word.subject}.
                - скорее я стану {президентом}, чем назову {subject.acc} {word.subject.ins}.
            p3-difference: a noun of difference
                + между словом «{word.m}» и тем, что мы увидели, нет никакой разницы.
                - между словом «{word.m}» и тем, что мы увидели, большая разница.
            p3-different-things: a predicate of identity over two noun phrases
                + {этот.kind} {kind} и {word.kind} {kind} — одно и то же.
                - {этот.kind} {kind} и {word.kind} {kind} — совершенно разные вещи.
            p3-expect-of: an imperative of waiting with the genitive
                + от {subject.gen} ждите много {word.n_gen}.
                - от {subject.gen} не ждите ничего {word.n_gen}.
            p3-tales: a noun of invention as predicate
                + истории о том, что {subject} {word.subject}, вовсе не сказки.
                - истории о том, что {subject} {word.subject}, просто сказки.
            p3-each-review: a quoted word found or missed
                + чуть ли не в каждом отзыве есть слово «{word.m}».
                - ни в одном отзыве нет слова «{word.m}».
            p3-done-nothing: a purpose clause in front
                + чтобы {subject} {был.subject} {word.subject.ins}, сделали все.
                - чтобы {subject} {был.subject} {word.subject.ins}, не сделали ничего.
            p3-unlike: a predicative of likeness
                + похоже, {subject} в основном {word.subject}.
                - непохоже, чтобы {subject} {был.subject} {word.subject.ins}.
            p3-again: an adverb of repetition before the predicate
                + {subject} {опять} {word.subject}.
                - {subject} {опять} не {word.subject}.
            p3-absolutely: an adverb of degree before the negator
                + {subject} {абсолютно} {word.subject}.
                - {subject} {абсолютно} не {word.subject}.
            p3-not-much: an adverb of degree after the negator, colloquial
                + {subject} весьма и весьма {word.subject}.
                - {subject} не особо {word.subject}.
            p3-believe-me: an imperative of belief
                + поверьте, {subject} {word.subject}.
                - не верьте, что {subject} {word.subject}.
            p3-dont-expect: an imperative of expectation
                + не удивляйтесь, когда {subject} {окажется.subject} {word.subject.ins}.
                - не ждите, что {subject} {окажется.subject} {word.subject.ins}.
            p3-scale: a mark on a scale
                + по шкале «{word.m}» ставлю восемь из десяти.
                - по шкале «{word.m}» ставлю ноль из десяти.
            p3-in-dreams: a dream against waking
                + {subject} {word.subject} не во сне, а на самом деле.
                - {subject} {word.subject} лишь во сне, а не на самом деле.
            p3-other-world: another world against ours
                + {subject} {word.subject}, и не в другом мире, а в нашем.
                - {subject} {word.subject} в каком-то другом мире, не в нашем.
            p3-by-the-way: a parenthesis in front
                + {кстати}, {subject} {word.subject}.
                - {кстати}, {subject} не {word.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-when-not: a rhetorical question of time over a negated clause
                + когда это {subject} не {был.subject} {word.subject.ins}?
                - когда это {subject} {был.subject} {word.subject.ins}?
            p3-try-to-prove: an imperative of trying and its failure
                + попробуй докажи, что {subject} не {word.subject}: не выйдет.
                - попробуй докажи, что {subject} {word.subject}: не выйдет.
            p3-no-such-thing: чтобы with a denied possibility
                + чтобы {subject} не {был.subject} {word.subject.ins} — такого не бывает.
                - чтобы {subject} {был.subject} {word.subject.ins} — такого не бывает.
            p3-few-disagree: a quantifier of few over a negated verb
                + мало кто не согласится с тем, что {subject} {word.subject}.
                - мало кто согласится с тем, что {subject} {word.subject}.
            p3-only-a-child: only with a negated verb of seeing
                + только ребенок не поймет, что {subject} {word.subject}.
                - только ребенок поверит, что {subject} {word.subject}.
            p3-stop-denying: an imperative of stopping over a verb of denial
                + перестаньте отрицать, что {subject} {word.subject}.
                - перестаньте утверждать, что {subject} {word.subject}.
            p3-hinder: a verb of hindering under a negative pronoun
                + ничто не мешает назвать {subject.acc} {word.subject.ins}.
                - многое мешает назвать {subject.acc} {word.subject.ins}.
            p3-author-wrong: a correlative with a short adjective of error
                + неправ тот, кто утверждает, что {subject} не {word.subject}.
                - неправ тот, кто утверждает, что {subject} {word.subject}.
            p3-refusal: a noun of refusal and one of decision
                + отказ назвать {subject.acc} {word.subject.ins} был бы ошибкой.
                - решение назвать {subject.acc} {word.subject.ins} было бы ошибкой.
            p3-forget: an imperative of forgetting over a quoted sentence
                + забудьте мои слова «{subject} не {word.subject}».
                - забудьте мои слова «{subject} {word.subject}».
            p3-wont-believe: a conditional clause of hearing
                + не поверю, если услышу, что {subject} не {word.subject}.
                - не поверю, если услышу, что {subject} {word.subject}.
            p3-hardly-not: an adverb of doubt over a negated verb
                + {вряд} кто-то не назовет {subject.acc} {word.subject.ins}.
                - {вряд} хоть кто-то назовет {subject.acc} {word.subject.ins}.
            p3-difficult-not: a predicative of difficulty over a negated infinitive
                + {subject.acc} сложно не назвать {word.subject.ins}.
                - {subject.acc} сложно, если честно, назвать {word.subject.ins}.
            p3-never-ceased: an aspectual verb under не
                + {subject} ни на день не {перестал.subject} быть {word.subject.ins}.
                - {subject} в один день {перестал.subject} быть {word.subject.ins}.
            p3-lost-nothing: a verb of losing with a negative pronoun
                + {subject} не {потерял.subject} ничего {word.n_gen} за этот период.
                - {subject} за этот период {потерял.subject} все {word.n}.
            p3-wait-in-vain: a challenge with чтобы
                + не дождетесь, чтобы я сказал, что {subject} не {word.subject}.
                - не дождетесь, чтобы я сказал, что {subject} {word.subject}.
            p3-nothing-wrong: an adjective of error in the genitive
                + нет ничего неправильного в том, что {subject.acc} зовут {word.subject.ins}.
                - было бы неправильно называть {subject.acc} {word.subject.ins}.
            p3-suppose: a supposition reduced by a question
                + допустим, {subject} не {word.subject}. Почему тогда этого никто не видит?
                - допустим, {subject} {word.subject}. Почему тогда этого никто не видит?
            p3-is-it-possible: a question of possibility and its answer
                + может ли быть, что {subject} не {word.subject}? Нет, не может.
                - может ли быть, что {subject} {word.subject}? Нет, не может.
            p3-not-without: без under не, and alone
                + {subject}: не обошлось без чего-то {word.n_gen}.
                - {subject}: обошлось без чего бы то ни было {word.n_gen}.
            p3-not-groundless: a noun of ground under не без, and under без
                + {subject.acc} не без оснований называют {word.subject.ins}.
                - {subject.acc} без всяких оснований называют {word.subject.ins}.
            p3-you-can-not: a verb of thinking under нельзя, with and without не
                + нельзя и подумать, что {subject} не {word.subject}.
                - нельзя и подумать, что {subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-besides: помимо adds
                + помимо того что {subject} {word.subject}, {он.subject} также {same.subject}.
                - помимо того что {subject} не {word.subject}, {он.subject} также не {same.subject}.
            p3-let-alone: не говоря уже о том adds
                + {subject} {word.subject}, не говоря уже о том, что {он.subject} {same.subject}.
                - {subject} не {word.subject}, и речи нет о том, что {он.subject} {same.subject}.
            p3-not-only-today: не только over a time
                + {subject} {word.subject} не только сегодня, а каждый день.
                - {subject} не {word.subject} не только сегодня, а каждый день.
            p3-not-only-people: не только and не то что over a person
                + {subject.acc} не только {люди}, но и я сам назову {word.subject.ins}.
                - {subject.acc} не то что {люди}, даже я сам не назову {word.subject.ins}.
            p3-not-alone-in-advert: a doubled limiting adverb
                + {subject} {word.subject} не только и не столько в рекламе, сколько на деле.
                - {subject} {word.subject} только и исключительно в рекламе.
            p3-little-to-say: мало adds
                + {subject}? Мало сказать, что {word.subject}, вдобавок {same.subject}.
                - {subject}? Не сказал бы, что {word.subject}, тем более {same.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-nothing-to-say: an idiom of assent after the predicate
                + {subject} {word.subject}, ничего не скажешь.
            p3-to-say-nothing: an idiom of understatement
                + сказать, что {subject} {word.subject}, — это ничего не сказать.
                - сказать, что {subject} {word.subject}, — это просто соврать.
            p3-not-simply-very: the same word again, stronger
                + {subject} не просто {word.subject}, а весьма {word.subject}.
            p3-nothing-more: more and less with the genitive under нет
                + нет на свете ничего более {word.n_gen}, чем {subject}.
                - нет на свете ничего менее {word.n_gen}, чем {subject}.
            p3-not-to-describe: a negated infinitive as a degree
                + {subject} {такой.subject} {word.subject}, что словами не описать.
            p3-not-very: an adverb of degree under не, colloquial
                + {subject} очень даже {word.subject}, это видно.
                - {subject} не сильно {word.subject}, это видно.
            """,
        ),
        *frames(
            "scope",
            """
            p3-nobody-paid: a denial about the writer, then the clause
                + {денег}, но вот что я знаю: {subject} {word.subject}.
                - {денег}, но вот что я знаю: {subject} не {word.subject}.
            p3-not-long: a denial about the telling
                + {не_буду}: {subject} {word.subject}.
                - {не_буду}: {subject} не {word.subject}.
            p3-need-not-be: a negated modal with a purpose clause
                + не надо быть {президентом}, чтобы понять: {subject} {word.subject}.
                - не надо быть {президентом}, чтобы понять: {subject} не {word.subject}.
            p3-not-seen-by: a negated concessive clause with a subject of its own
                + хотя {люди} этого не видят, {subject} {word.subject}.
                - хотя {люди} этого не видят, {subject} не {word.subject}.
            p3-even-if-not: a negated conditional clause
                + даже если ты не согласен, {subject} {word.subject}.
                - даже если ты не согласен, {subject} не {word.subject}.
            p3-nothing-to-be-done: a denial of change after the clause
                + {subject} {word.subject}, и ничего тут уже не изменить.
                - {subject} не {word.subject}, и ничего тут уже не изменить.
            p3-not-yesterday: a denied time before the clause
                + не вчера, а сегодня стало ясно, что {subject} {word.subject}.
                - не вчера, а сегодня стало ясно, что {subject} не {word.subject}.
            p3-had-not-time: a negated verb before a clause of time
                + не успел я и слова сказать, как стало понятно: {subject} {word.subject}.
                - не успел я и слова сказать, как стало понятно: {subject} не {word.subject}.
            p3-not-that-i-thought: не то чтобы over another clause
                + не то чтобы я долго думал об этом, но {subject} {word.subject}.
                - не то чтобы я долго думал об этом, но {subject} не {word.subject}.
            p3-not-mine-to-judge: a dative with a negated infinitive
                + не мне решать, но ведь {subject} {word.subject}.
                - не мне решать, но ведь {subject} не {word.subject}.
            p3-however-many-years: ни in a concessive clause of quantity
                + сколько бы лет ни прошло, {subject} для меня {word.subject}.
                - сколько бы лет ни прошло, {subject} для меня не {word.subject}.
            p3-whoever-asks: ни with бы in a clause about a person
                + кто бы ни спросил, отвечу, что {subject} {word.subject}.
                - кто бы ни спросил, отвечу, что {subject} не {word.subject}.
            p3-whatever-price: ни with бы and the copula
                + какой бы ни была цена, {subject} {word.subject}.
                - какой бы ни была цена, {subject} не {word.subject}.
            p3-nothing-new: a denied novelty
                + ничего нового: {subject} опять же {word.subject}.
                - ничего нового: {subject} опять же не {word.subject}.
            p3-why-clear: a negated adverb after a subject clause
                + почему {subject} {word.subject}, понять несложно.
                - почему {subject} не {word.subject}, понять несложно.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-too-to: an adverb of excess with чтобы
                + {subject} чересчур {word.subject}, чтобы казаться {opposite.subject.ins}.
                - {subject} чересчур {opposite.subject}, чтобы казаться {word.subject.ins}.
            p3-unlike-others: a denied co-subject in the first sentence
                + все, но не я, зовут {subject.acc} {opposite.subject.ins}. Я — {word.subject.ins}.
                - все, но не я, зовут {subject.acc} {word.subject.ins}. Я — {opposite.subject.ins}.
            p3-take-first: two words and a choice by order
                + из слов «{word.m}» и «{opposite.m}» выбираю первое, не второе.
                - из слов «{word.m}» и «{opposite.m}» выбираю второе, не первое.
            p3-way-from-to: two genitives of a way
                + {subject} {прошел.subject} путь от {opposite.subject.gen} к {word.subject.dat}.
                - {subject} {прошел.subject} путь от {word.subject.gen} к {opposite.subject.dat}.
            p3-earlier-call: прежде чем as a preference
                + {subject.acc} я скорее назову {word.subject.ins}, нежели {opposite.subject.ins}.
                - {subject.acc} я скорее назову {opposite.subject.ins}, нежели {word.subject.ins}.
            p3-nothing-of: a negative pronoun, then the predicate
                + ничего {opposite.n_gen}: {subject} {word.subject}.
                - ничего {word.n_gen}: {subject} {opposite.subject}.
            p3-two-questions: two questions with their answers
                + {subject} {opposite.subject}? Нет. {word.subject}? Да.
                - {subject} {word.subject}? Нет. {opposite.subject}? Да.
            p3-mother-thought: a concessive clause of thinking after the fact
                + {subject} {word.subject}, хоть {виктор} и думал, что {opposite.subject}.
                - {subject} {opposite.subject}, хоть {виктор} и думал, что {word.subject}.
            p3-ceased-became: two adverbs of time
                + {subject} уже не {opposite.subject}, теперь {он.subject} {word.subject}.
                - {subject} уже не {word.subject}, теперь {он.subject} {opposite.subject}.
            p3-erratum: a correction of the text
                + опечатка в тексте: вместо «{opposite.m}» следует читать «{word.m}».
                - опечатка в тексте: вместо «{word.m}» следует читать «{opposite.m}».
            p3-someone-else-s: datives of two points of view
                + кому-то {subject} {opposite.subject}, а для меня {word.subject}.
                - кому-то {subject} {word.subject}, а для меня {opposite.subject}.
            p3-ad-says: a verb of deceiving after one of the words
                + слово «{opposite.m}» обманывает, слово «{word.m}» не обманывает.
                - слово «{word.m}» обманывает, слово «{opposite.m}» не обманывает.
            p3-in-part: words against a colloquial adverb of reality
                + {subject} {opposite.subject} только на словах, а так {word.subject}.
                - {subject} {word.subject} только на словах, а так {opposite.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-in-this-field: an adverbial of place between subject and negator
                + {subject} {области} заслуженно {считается.subject} {word.subject.ins}.
                - {subject} {области} отнюдь не {считается.subject} {word.subject.ins}.
            p3-all-month: an accusative of time between verb and predicate
                + {subject} {был.subject} {весь} {word.subject.ins}.
                - {subject} {весь} не {был.subject} {word.subject.ins}.
            p3-may-seem: the negated reality answers the seeming
                + {ему} {subject} может показаться {word.subject.ins}, и это верно.
                - {ему} {subject} может показаться {word.subject.ins}, но это неверно.
            p3-as-you-know: a parenthetic clause of knowing before the predicate
                + {subject}, как {знает}, {word.subject}.
                - {subject}, как {знает}, не {word.subject}.
            p3-he-thinks: another's opinion and the writer's verdict
                + {думает}, что {subject} {word.subject}, и с этим можно согласиться.
                - {думает}, что {subject} {word.subject}, с этим нельзя согласиться.
            p3-however-parenthesis: a parenthesis between subject and negator
                + {subject}, {однако}, {word.subject}.
                - {subject}, {однако}, не {word.subject}.
            p3-not-about: a denied noun of matter before the clause
                + это не вопрос {политики}: {subject} {word.subject}.
                - это не вопрос {политики}: не {word.subject} {subject}.
            p3-read-that: having read it, believing or not
                + читал {новый}, там написано, что {subject} {word.subject}. Верю.
                - читал {новый}, там написано, что {subject} {word.subject}. Не верю.
            p3-thanks-to: an adverbial of means before the verb of becoming
                + {благодаря} {subject} {стал.subject} {word.subject.ins}.
                - {благодаря} {subject} {word.subject.ins} не {стал.subject}.
            p3-his-words: a genitive of words with a verb of confirming
                + чужие слова о том, что {subject} {word.subject}, готов повторить.
                - чужие слова о том, что {subject} {word.subject}, повторять не готов.
            p3-possibility: a noun of possibility under нет
                + есть возможность еще раз назвать {subject.acc} {word.subject.ins}.
                - нет никакой возможности назвать {subject.acc} {word.subject.ins}.
            p3-role: a noun of part between two clauses
                + важную роль играет то, что {subject} {word.subject}.
                - важную роль играет то, что {subject} не {word.subject}.
            p3-out-of-question: an idiom of denial after an indirect question
                + называть ли {subject.acc} {word.subject.ins}? Тут и думать нечего: да.
                - называть ли {subject.acc} {word.subject.ins}? И речи быть не может.
            p3-goal: a noun of purpose, reached or missed
                + цель сделать {subject.acc} {word.subject.ins} достигнута.
                - цель сделать {subject.acc} {word.subject.ins} не достигнута.
            p3-court: a quoted word before a judge
                + готов хоть в суде повторить: «{subject} {word.subject}».
                - готов хоть в суде повторить: «{subject} не {word.subject}».
            p3-doctor: a comment on the mind of who says so
                + кто находит {subject.acc} {word.subject.ins}, у того все в порядке с головой.
                - кто находит {subject.acc} {word.subject.ins}, тому нужен отдых.
            p3-lady-yes-no: a bare negator after a colon
                + {word.subject} ли {subject}: да или нет? Ответ положительный.
                - {word.subject} ли {subject}: да или нет? Ответ отрицательный.
            p3-way-off: a noun of way with a genitive
                + {kind} по праву в группе {word.p_gen}.
                - {kind} явно не из группы {word.p_gen}.
            p3-nothing-makes: a negative subject of a verb of making
                + все тут делает {subject.acc} {word.subject.ins}.
                - ничто тут не делает {subject.acc} {word.subject.ins}.
            p3-nowhere: negative adverbs of place
                + где угодно {subject} {будет.subject} {word.subject.ins}.
                - нигде и никогда {subject} не {будет.subject} {word.subject.ins}.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-no-force: a noun of power that cannot make me deny
                + никакие силы не заставят меня отрицать, что {subject} {word.subject}.
                - никакие силы не заставят меня признать, что {subject} {word.subject}.
            p3-no-obstacle: a noun of obstacle, and under нет
                + нет препятствий к тому, чтобы назвать {subject.acc} {word.subject.ins}.
                - есть препятствия к тому, чтобы назвать {subject.acc} {word.subject.ins}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-not-read-yet: a denial in a relative clause about the writer
                + я, никогда не писавший отзывов, скажу: {subject} {word.subject}.
                - я, никогда не писавший отзывов, скажу: {subject} не {word.subject}.
            p3-not-for-nothing: a denied absence of a cause
                + без причины не пишу: {subject} {word.subject}.
                - без причины не пишу: {subject} не {word.subject}.
            p3-nobody-knows-but: ignorance in one clause, the fact in the next
                + вам этого никто не скажет, но {subject} {word.subject}.
                - вам этого никто не скажет, но {subject} не {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-perceived: a reflexive verb of perception with как
                + {subject} {воспринимается.subject} как {word.subject}.
                - {subject} не {воспринимается.subject} как {word.subject}.
            p4-worthy: a short adjective of worth with a clause of naming
                + {subject} {достоин.subject} того, чтобы называться {word.subject.ins}.
                - {subject} не {достоин.subject} того, чтобы называться {word.subject.ins}.
            p4-known-for: a short adjective of fame with the instrumental
                + {subject} {известен.subject} чем-то {word.n_ins}.
                - {subject} ничем {word.n_ins} не {известен.subject}.
            p4-came-out: a verb of coming out after an adverbial of time
                + {марте} {subject} {получился.subject} {word.subject.ins}.
                - {марте} {subject} не {получился.subject} {word.subject.ins}.
            p4-came-out-not: the negator between the verb and its predicate
                + {получился.subject} {subject}, {наверное}, {word.subject.ins}.
                - {получился.subject} {subject}, {наверное}, не {word.subject.ins}.
            p4-dared-announce: a verb of daring over a verb of declaring
                + {критик} при всех объявил {subject.acc} {word.subject.ins}.
                - {критик} так и не решился объявить {subject.acc} {word.subject.ins}.
            p4-we-remembered: a verb of remembering in the first person plural
                + мы запомнили {subject.acc} {word.subject.ins}.
                - мы не запомнили {subject.acc} {word.subject.ins}.
            p4-experience: a noun of experience with a verb of showing
                + опыт показал, что {subject} {word.subject}.
                - опыт показал, что {subject} совсем не {word.subject}.
            p4-did-not-notice-that: чтобы under a negated verb of noticing
                + {критик} заметил, что {subject} {word.subject}.
                - {критик} не заметил, чтобы {subject} {был.subject} {word.subject.ins}.
            p4-left-behind: a verb of leaving with a nominalised object
                + {subject} {оставил.subject} после себя что-то {word.n}.
                - {subject} не {оставил.subject} после себя ничего {word.n_gen}.
            p4-promised-and-became: the verb said again, with and without its negator, at the end
                + {subject} {обещал.subject} стать {word.subject.ins} и {стал.subject}.
                - {subject} {обещал.subject} стать {word.subject.ins}, но не {стал.subject}.
            p4-turned-into: a verb of turning with a pronoun
                + {subject} постепенно {превратился.subject} во что-то {word.n}.
                - {subject} не {превратился.subject} ни во что {word.n}.
            p4-appears: a reflexive verb of appearing after a dative and an adverb
                + мне {subject}, {наверное}, {представляется.subject} {word.subject.ins}.
                - мне {subject} ничуть не {представляется.subject} {word.subject.ins}.
            p4-bears-name: a verb of bearing a name, truth of it after
                + {subject} {называется.subject} {word.subject.ins} по полному праву.
                - {subject} {называется.subject} {word.subject.ins} без всякого права.
            p4-on-the-books: a verb of being listed, contradicted after
                + {subject} {числится.subject} {word.subject.ins}, и проверка этого не опровергла.
                - {subject} {числится.subject} {word.subject.ins}, но проверка этого не подтвердила.
            p4-described-as: a short participle with как, and the facts
                + {subject} {описан.subject} как {word.subject}, и ошибки тут нет.
                - {subject} {описан.subject} как {word.subject}, но описание неверное.
            p4-guests-agreed: a past plural of agreeing over a clause
                + {гости} {согласились}, что {subject} {word.subject}.
                - {гости} {согласились}, что {subject} отнюдь не {word.subject}.
            p4-guests-did-not-call: a past plural of naming, the negator at the end
                + {word.subject.ins} {гости} {subject.acc} назвали.
                - {word.subject.ins} {гости} {subject.acc} не назвали.
            p4-in-england: a place between the negator's verb and the predicate
                + {subject} {казался.subject} нам {англии} {word.subject.ins}.
                - {subject} не {казался.subject} нам {англии} {word.subject.ins}.
            p4-in-england-call: an indefinite plural with a place in front
                + {англии} {subject.acc} называют {word.subject.ins}.
                - {англии} {subject.acc} не называют {word.subject.ins}.
            p4-anna-found: a feminine past of finding
                + {анна} нашла {subject.acc} {word.subject.ins}.
                - {анна} не нашла {subject.acc} {word.subject.ins}.
            p4-anna-asked: a question of one person, the answer of another
                + «{subject} {word.subject}?» — спросила {анна}. «Да», — ответил я.
                - «{subject} {word.subject}?» — спросила {анна}. «Нет», — ответил я.
            p4-said-not-so: a report and a verdict at the end of the sentence
                + {анна} говорила, что {subject} {word.subject}, и оказалась права.
                - {анна} говорила, что {subject} {word.subject}, и оказалась не права.
            p4-critic-erred: a verb of error at the end
                + {критик} писал, что {subject} {word.subject}, и нисколько не ошибся.
                - {критик} писал, что {subject} {word.subject}, и сильно ошибся.
            p4-itself: an emphatic pronoun; the negator before its adverb
                + {subject} {сам.subject} по себе {word.subject}.
                - {subject} {сам.subject} по себе не {word.subject}.
            p4-your-noun: a possessive before the noun, the negator after
                + {мой.kind} {kind}, {наверное}, {word.kind}.
                - {мой.kind} {kind}, {наверное}, не {word.kind}.
            p4-on-basis: an adverbial of ground between subject and negator
                + {subject}, {опросу}, {word.subject}.
                - {subject}, {опросу}, не {word.subject}.
            p4-participle: a participle of seeming before the noun, and its correction
                + это не {кажущийся.kind}, а на самом деле {word.kind} {kind}.
                - это лишь {кажущийся.kind} {word.kind.ins} {kind}.
            p4-i-do-not-find: a present of finding in the first person
                + лично я нахожу {subject.acc} {word.subject.ins}.
                - лично я не нахожу {subject.acc} {word.subject.ins}.
            p4-you-will-deem: a future of deeming in the second person
                + вы сочтете {subject.acc} {word.subject.ins}.
                - вы не сочтете {subject.acc} {word.subject.ins}.
            p4-they-consider: a present of considering in the third plural with a time
                + {гости} {постоянно} считают {subject.acc} {word.subject.ins}.
                - {гости} никогда не считали {subject.acc} {word.subject.ins}.
            p4-do-you-consider: a question with a short answer of the verb
                + ты считаешь {subject.acc} {word.subject.ins}? Считаю.
                - ты считаешь {subject.acc} {word.subject.ins}? Не считаю.
            p4-did-you-like-it-such: a question of seeming with its answer of the verb
                + {subject} {показался.subject} вам {word.subject.ins}? {показался.subject}.
                - {subject} {показался.subject} вам {word.subject.ins}? Не {показался.subject}.
            p4-was-it: a question of being, answered by the verb alone
                + {был.subject} ли {subject} {word.subject.ins}? {был.subject}.
                - {был.subject} ли {subject} {word.subject.ins}? Не {был.subject}.
            p4-will-it-be: a question of the future, answered by the verb
                + {будет.subject} ли {subject} {word.subject.ins}? {будет.subject}, я уверен.
                - {будет.subject} ли {subject} {word.subject.ins}? Не {будет.subject}, я уверен.
            """,
        ),
        *frames(
            "scope",
            """
            p4-critic-silent: a negated verb of arguing before a colon
                + {критик} не стал спорить: {subject} {word.subject}.
                - {критик} не стал спорить: {subject} не {word.subject}.
            p4-not-in-england: a denied place corrected before the clause
                + живу я не {англии}, но {subject} {word.subject}.
                - живу я не {англии}, но {subject} не {word.subject}.
            p4-guests-not-there: a denied presence in a clause of time
                + когда {гости} еще не пришли, {subject} {был.subject} {word.subject.ins}.
                - когда {гости} уже пришли, {subject} не {был.subject} {word.subject.ins}.
            p4-did-not-ask-anna: a denied question about others
                + я не спрашивал, что думает {анна}, но {subject} {word.subject}.
                - я не спрашивал, что думает {анна}, но {subject} не {word.subject}.
            p4-not-first-visit: a denied ordinal about the writer
                + мы здесь не впервые, и {subject} по-прежнему {word.subject}.
                - мы здесь не впервые, и {subject} по-прежнему не {word.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-critic-did-not-deny: a past of not denying
                + {критик} не отрицал, что {subject} {word.subject}.
                - {критик} отрицал, что {subject} {word.subject}.
            p4-guests-doubted: a past plural of doubting, denied and not
                + {гости} не сомневались, что {subject} {word.subject}.
                - {гости} сомневались в том, что {subject} {word.subject}.
            p4-nobody-objected: a negative subject over a verb of objecting
                + никто не возразил, когда {анна} назвала {subject.acc} {word.subject.ins}.
                - все возразили, когда {анна} назвала {subject.acc} {word.subject.ins}.
            p4-not-a-day-without: a denied absence in the past
                + {subject}: ни дня без чего-то {word.n_gen}.
                - {subject}: целый день без чего-либо {word.n_gen}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-advertised: a reflexive passive with как and its refutation
                + {subject} {рекламируется.subject} как {word.subject}, так оно и есть.
                - {subject} {рекламируется.subject} как {word.subject}, но это не так.
            p4-short-rated: a short participle of rating before the negator
                + {subject} {оценен.subject} нами как {word.subject}.
                - {subject} {оценен.subject} нами вовсе не как {word.subject}.
            p4-brought: verbs of bringing and giving with a partitive
                + {subject} {принес.subject} нам немало {word.n_gen}.
                - {subject} не {принес.subject} нам ничего {word.n_gen}.
            p4-stands-out: a verb of standing out with the instrumental
                + {subject} {отличается.subject} чем-то {word.n_ins}.
                - {subject} не {отличается.subject} абсолютно ничем {word.n_ins}.
            p4-waited-from: verbs of waiting in the past with the source in front, and the outcome
                + от {subject.gen} {ждали} чего-то {word.n_gen} и получили это.
                - от {subject.gen} {ждали} чего-то {word.n_gen}, но не получили.
            p4-after-change: an adverbial between subject and verb of becoming
                + {subject} {перемен} {стал.subject} {word.subject.ins}.
                - {subject} {перемен} не {стал.subject} {word.subject.ins}.
            p4-after-change-gone: an adverbial before a verb of ceasing
                + {перемен} {subject} {остался.subject} {word.subject.ins}.
                - {перемен} {subject} {перестал.subject} казаться {word.subject.ins}.
            p4-in-words-of: a parenthesis of source and the writer's doubt
                + по словам {министра}, {subject} {word.subject}, и возражений у меня нет.
                - по словам {министра}, {subject} {word.subject}, но я другого мнения.
            p4-contrary-to: a preposition of opposition and an indirect report
                + согласно оценке {министра}, {subject} {word.subject}.
                - вопреки оценке {министра}, {subject} не {word.subject}.
            p4-claim-of: a noun of claim with a genitive and its truth at the end
                + мнение {министра}, будто {subject} {word.subject}, оказалось правильным.
                - мнение {министра}, будто {subject} {word.subject}, оказалось неправильным.
            p4-heard-in-talk: having heard, and never having heard
                + {разговоре} {subject.acc} уже называли {word.subject.ins}.
                - {разговоре} {subject.acc} еще не называли {word.subject.ins}.
            p4-i-heard-that: a past of learning with a place, and the verdict
                + читал {письме}, что {subject} {word.subject}. Подтверждаю.
                - читал {письме}, что {subject} {word.subject}. Не подтверждаю.
            p4-i-think: a clause of thinking, the negator in the object clause
                + {я_думаю}, что {subject} {word.subject}.
                - {я_думаю}, что {subject} ни капельки не {word.subject}.
            p4-do-you-think: a question of thinking and the answer of not thinking
                + {ты_думаешь}, что {subject} {word.subject}? Тут я не спорю.
                - {ты_думаешь}, что {subject} {word.subject}? Я так не думаю.
            p4-do-you-think-wrong: a question of thinking and a reproach
                + {ты_думаешь}, {subject} {word.subject}? И правильно.
                - {ты_думаешь}, {subject} {word.subject}? И напрасно.
            p4-friends-assured: a verb of assuring and what we saw
                + {знакомые} уверяли, что {subject} {word.subject}, и мы с ними не спорим.
                - {знакомые} уверяли, что {subject} {word.subject}, но мы убедились в обратном.
            p4-friends-do-not-see: a negated verb of seeing in the third person
                + {subject}? {знакомые} видят в {нем.subject} нечто {word.n}.
                - {subject}? {знакомые} не видят в {нем.subject} ничего {word.n_gen}.
            p4-not-so-now: an adverb of time and a verdict of its own at the end
                + {subject} {был.subject} {word.subject.ins} раньше, и сейчас так же.
                - {subject} {был.subject} {word.subject.ins} раньше, но сейчас уже нет.
            p4-was-until: a clause of time that ends the state
                + {subject} {был.subject} {word.subject.ins} еще до того, как пришли новые хозяева.
                - {subject} {был.subject} {word.subject.ins}, пока не пришли новые хозяева.
            p4-lose-right: a verb of losing a right in the past
                + {subject} {заслужил.subject} право называться {word.subject.ins}.
                - {subject} {потерял.subject} право называться {word.subject.ins}.
            p4-tried-and-failed: a past of trying, the failure at the end
                + {subject} {старался.subject} казаться {word.subject.ins}, и это удалось.
                - {subject} {старался.subject} казаться {word.subject.ins}, но это не удалось.
            p4-pretend-past: a past of pretending
                + {subject} не {притворялся.subject}, а {был.subject} {word.subject.ins}.
                - {subject} лишь {притворялся.subject} {word.subject.ins}.
            p4-failed-to: an idiom of failed expectations
                + надежды на то, что {subject} {будет.subject} {word.subject.ins}, оправдались.
                - надежды на то, что {subject} {будет.subject} {word.subject.ins}, не оправдались.
            p4-fears: a noun of supposition, confirmed or dispelled
                + предположение, что {subject} {окажется.subject} {word.subject.ins}, подтвердилось.
                - предположение, что {subject} {окажется.subject} {word.subject.ins}, отпало.
            p4-denied-plural: a third plural present of denying
                + {знакомые} признают, что {subject} {word.subject}.
                - {знакомые} отрицают, что {subject} {word.subject}.
            p4-denied-we: a first plural of refuting a quoted sentence
                + слова «{subject} {word.subject}» мы подтверждаем полностью.
                - слова «{subject} {word.subject}» мы отвергаем полностью.
            p4-refused-past: a past of refusing, feminine
                + {анна} согласилась назвать {subject.acc} {word.subject.ins}.
                - {анна} отказалась назвать {subject.acc} {word.subject.ins}.
            p4-refused-plural: a past plural of refusing to recognise
                + {гости} были готовы признать {subject.acc} {word.subject.ins}.
                - {гости} отказались признать {subject.acc} {word.subject.ins}.
            p4-ruled-out: a first person present of excluding
                + я допускаю, что {subject} {word.subject}, даже уверен в этом.
                - я исключаю, что {subject} {word.subject}, даже уверен в обратном.
            p4-grounds-lacking: a noun of ground and a verb of lacking
                + оснований считать {subject.acc} {word.subject.ins} хватает.
                - оснований считать {subject.acc} {word.subject.ins} не хватает.
            p4-nothing-points: a negative subject with a verb of pointing
                + многое указывает на то, что {subject} {word.subject}.
                - ничто не указывает на то, что {subject} {word.subject}.
            p4-cause: a noun of cause and a negated predicate at the end
                + главная {причина} в том, что {subject} {word.subject}.
                - главная {причина} в том, что {subject} совершенно не {word.subject}.
            p4-neither-i-nor: paired ни with pronouns in the instrumental case
                + и мной, и ими {subject} {признан.subject} {word.subject.ins}.
                - ни мной, ни ими {subject} не {признан.subject} {word.subject.ins}.
            p4-nor-anna: a subject pair under ни before an object complement
                + и {анна}, и {критик} зовут {subject.acc} {word.subject.ins}.
                - ни {анна}, ни {критик} не зовут {subject.acc} {word.subject.ins}.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-no-one-refused: a negated past of refusing
                + {гости} не отказались признать {subject.acc} {word.subject.ins}.
                - {гости} не согласились признать {subject.acc} {word.subject.ins}.
            p4-not-excluded-not: a possibility of the opposite excluded
                + исключено, что {subject} не {word.subject}.
                - исключено, чтобы {subject} {был.subject} {word.subject.ins}.
            p4-impossible-not-to-see: a predicative of impossibility over a negated verb
                + невозможно не видеть, что {subject} {word.subject}.
                - невозможно поверить, что {subject} {word.subject}.
            p4-do-you-think-not: a question over a negated clause and a reproach
                + {ты_думаешь}, {subject} не {word.subject}? Зря.
                - {ты_думаешь}, {subject} {word.subject}? Зря.
            p4-heard-not: a reported negation that is not confirmed
                + {знакомые} сказали, что {subject} не {word.subject}. Я с ними не согласен.
                - {знакомые} сказали, что {subject} {word.subject}. Я с ними не согласен.
            p4-not-lost: a negated verb of losing a right
                + {subject} не {потерял.subject} право зваться {word.subject.ins}.
                - {subject} навсегда {потерял.subject} право зваться {word.subject.ins}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-i-bought-nothing: a denial about the writer in a clause of concession before
                + хотя я {покупал}, скажу: {subject} {word.subject}.
                - хотя я {покупал}, скажу: {subject} не {word.subject}.
            p4-i-bought-nothing-after: the same at the end
                + {subject} {word.subject}. Сам я {покупал}.
                - {subject} не {word.subject}. Сам я {покупал}.
            p4-not-words-of: a denied source before a colon
                + это не слова {министра}, а мои: {subject} {word.subject}.
                - это не слова {министра}, а мои: {subject} не {word.subject}.
            p4-nobody-said-in: a denial of telling with a place
                + {письме} об этом ни слова, но {subject} {word.subject}.
                - {письме} об этом ни слова, но {subject} не {word.subject}.
            p4-not-why: a denied reason corrected after
                + говорю так не из вежливости, а потому, что {subject} {word.subject}.
                - говорю так не из упрямства, а потому, что {subject} не {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p4-not-only-critic: не только over one reporter, но и over another
                + не только {критик}, но и {анна} говорит, что {subject} {word.subject}.
                - не только {критик}, но и {анна} говорит, что {subject} не {word.subject}.
            p4-not-only-in-england: не только over a place, но и over another
                + не только {англии}, но и у нас {kind} {считается.kind} {word.kind.ins}.
                - не только {англии}, но и у нас {kind} никогда не {считался.kind} {word.kind.ins}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-to-us-looked: a dative after the verb, the negator before it
                + {выглядел.subject} {subject} {год_назад} {word.subject.ins}.
                - не {выглядел.subject} {subject} {год_назад} {word.subject.ins}.
            p4-looked-to: a dative of many persons between verb and predicate
                + {subject} {показался.subject} {одному_нам} {word.subject.ins}.
                - {subject} не {показался.subject} {одному_нам} {word.subject.ins}.
            p4-to-whom-appeared: a dative in front and the verb at the end
                + {одному_нам} {word.subject.ins} {subject} {показался.subject}.
                - {одному_нам} {word.subject.ins} {subject} не {показался.subject}.
            p4-do-what-you-will: imperatives of indifference before the clause
                + {сделаешь}: {subject} {word.subject}.
                - {сделаешь}: {subject} от этого не {станет.subject} {word.subject.ins}.
            p4-they-ask: an indefinite plural asks, the writer answers at the end
                + {интересует}, {word.subject} ли {subject}. Да, очень.
                - {интересует}, {word.subject} ли {subject}. Нет, нисколько.
            p4-i-report: a verb of telling before the clause
                + {сообщаю}: {subject} {word.subject}.
                - {сообщаю}: {subject} не {word.subject}.
            p4-whether-i-report: an indirect question under a verb of answering
                + отвечаю тем, кто спросил, {word.subject} ли {subject}: да.
                - отвечаю тем, кто спросил, {word.subject} ли {subject}: нет.
            p4-neither-now: paired adverbials before the negator
                + {subject} {всюду} {word.subject}.
                - {subject} {увы_никак} не {word.subject}.
            p4-neither-at-end: paired adverbials at the very end
                + {subject} {word.subject} {всюду}.
                - {subject} не {word.subject} {увы_никак}.
            p4-clear-to: a predicative of clarity with a dative
                + {тому_кто} ясно, что {subject} {word.subject}.
                - {тому_кто} ясно, что {subject} не {word.subject}.
            p4-owners-made: a past plural of making, the negator at the end
                + {хозяева} сделали {subject.acc} {word.subject.ins}.
                - сделать {subject.acc} {word.subject.ins} {хозяева} не смогли.
            p4-owners-stated: a verb of claiming with a comment of its falsity
                + {хозяева} заявляют, что {subject} {word.subject}, и не обманывают.
                - {хозяева} заявляют, что {subject} {word.subject}, но обманывают.
            p4-owners-showed: a verb of presenting and its failure
                + {хозяева} сумели представить {subject.acc} {word.subject.ins}.
                - {хозяева} не сумели представить {subject.acc} {word.subject.ins}.
            p4-owners-lie: a verb of lying in the third plural
                + {хозяева} не лгут, когда называют {subject.acc} {word.subject.ins}.
                - {хозяева} лгут, когда называют {subject.acc} {word.subject.ins}.
            p4-used-to-be: a past with a time and the denied present
                + {год_назад} {subject} {был.subject} {word.subject.ins}, и это не изменилось.
                - {год_назад} {subject} {был.subject} {word.subject.ins}, {этого_года} — нет.
            p4-now-not: the present time before the negator
                + {этого_года} {subject}, {наверное}, {word.subject}.
                - {этого_года} {subject}, {наверное}, уже не {word.subject}.
            p4-will-be-surely: a certain future
                + {subject} {наверняка} {будет.subject} {word.subject.ins}.
                - {subject} {наверняка} не {будет.subject} {word.subject.ins}.
            p4-will-turn-out: a certain perfective future, the predicate in front
                + {word.subject.ins} {subject} {наверняка} {окажется.subject}.
                - {word.subject.ins} {subject} {наверняка} не {окажется.subject}.
            p4-fragment-alas: a fragment with its verdict before it
                + итог: {word.kind} {kind}.
                - итог: совсем не {word.kind} {kind}.
            p4-fragment-hm: a fragment with a bare negator after the noun
                + {kind}? Не спорю, {word.kind}.
                - {kind}? Нет, не {word.kind}.
            p4-fragment-absolutely-not: an answer of degree
                + {word.kind} {kind}? Абсолютно.
                - {word.kind} {kind}? Абсолютно нет.
            p4-fragment-not-really: an answer with an adverb before the negator
                + {subject} {word.subject}? В общем-то да.
                - {subject} {word.subject}? В общем-то нет.
            p4-answer-one-adverb: an answer in one adverb of denial
                + {subject} {word.subject}? Именно так.
                - {subject} {word.subject}? Отнюдь.
            p4-answer-not-me: an answer of never having noticed
                + {subject} {word.subject}? Не заметить этого нельзя.
                - {subject} {word.subject}? Мы этого не заметили.
            p4-answer-untrue: an answer in one word
                + {subject} {word.subject}? Верно.
                - {subject} {word.subject}? Неверно.
            p4-answer-who-said: an answer that contests the source
                + «{subject} {word.subject}». Кто это сказал, тот прав.
                - «{subject} {word.subject}». Кто это сказал, тот неправ.
            p4-quote-error: a quoted sentence judged in the next one
                + «{subject} {word.subject}» — это не ошибка.
                - «{subject} {word.subject}» — это ошибка.
            p4-quote-invention: a quoted sentence and the verdict of an adverb
                + пишут: «{word.kind} {kind}». Пишут верно.
                - пишут: «{word.kind} {kind}». Пишут неверно.
            p4-exclaim-how-not: an exclamation with a fronted negator
                + да {word.subject} же {subject}!
                - да не {word.subject} же {subject}!
            p4-count-among: a verb of counting among with the dative plural
                + {kind} принадлежит к самым {word.p_dat}.
                - {kind} не принадлежит к {word.p_dat}.
            p4-with-others: the instrumental plural under a verb of comparing
                + {kind} стоит в одном ряду с {word.p_ins}.
                - {kind} не стоит в одном ряду с {word.p_ins}.
            p4-about-such: the prepositional plural
                + это рассказ о самых {word.p_pre}: {kind} из их числа.
                - это рассказ о самых {word.p_pre}: {kind} не из их числа.
            p4-name-does-not-fit: a noun of name in the dative
                + названию «{word.kind} {kind}» здесь все соответствует.
                - названию «{word.kind} {kind}» здесь ничто не соответствует.
            p4-call-it-vain: an adverb of vanity at the very end
                + {subject.acc} назвали {word.subject.ins} обоснованно.
                - {subject.acc} назвали {word.subject.ins} необоснованно.
            p4-search-without: a verb of searching and of finding, the negator at the end
                + искали что-то {word.n}. Нашли.
                - искали что-то {word.n}. Не нашли.
            p4-search-second: a second person future of not finding
                + ничего, кроме чего-то {word.n_gen}, тут не найдешь.
                - ничего {word.n_gen} тут не найдешь.
            """,
        ),
        *frames(
            "opposite order",
            """
            p4-neither-but: а вовсе не between two instrumentals, the verb in front
                + {кажется.subject} {subject} {word.subject.ins}, а вовсе не {opposite.subject.ins}.
                - {кажется.subject} {subject} {opposite.subject.ins}, а вовсе не {word.subject.ins}.
            p4-no-correction: a correction after a bare no
                + {subject} {opposite.subject}, то есть нет, {word.subject}.
                - {subject} {word.subject}, то есть нет, {opposite.subject}.
            p4-more-exactly: a correction with an adverb of exactness
                + {opposite.kind} {kind}? Точнее будет сказать: {word.kind}.
                - {word.kind} {kind}? Точнее будет сказать: {opposite.kind}.
            p4-owners-say-guests: two sources and the one who is right
                + {хозяева} говорят «{opposite.m}», мы говорим «{word.m}», и правы мы.
                - {хозяева} говорят «{word.m}», мы говорим «{opposite.m}», и правы мы.
            p4-then-and-now: two times with their predicates
                + {год_назад} {kind} {был.kind} {opposite.kind.ins}, {этого_года} — {word.kind}.
                - {год_назад} {kind} {был.kind} {word.kind.ins}, {этого_года} — {opposite.kind}.
            p4-does-not-seem-rather: a negated predicate and скорее after it
                + {subject} не {кажется.subject} {opposite.subject.ins}, скорее {word.subject.ins}.
                - {subject} не {кажется.subject} {word.subject.ins}, скорее {opposite.subject.ins}.
            p4-waited-one-got: an expectation and what was got, nominalised
                + ждали чего-то {opposite.n_gen}, а получили нечто {word.n}.
                - ждали чего-то {word.n_gen}, а получили нечто {opposite.n}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-not-by-hearsay: a denied hearsay
                + знаю не понаслышке: {subject} {word.subject}.
                - знаю не понаслышке: {subject} не {word.subject}.
            p4-time-not-matter: a denied meaning of an adverbial
                + не имеет значения, где это: {subject} {word.subject}.
                - не имеет значения, где это: {subject} не {word.subject}.
            p4-owners-not-admit: a negated verb of answering about others, then the clause
                + {хозяева} так и не ответили на письмо, но {subject} {word.subject}.
                - {хозяева} так и не ответили на письмо, но {subject} не {word.subject}.
            p4-whoever-whenever: ни with бы over time and place
                + когда бы мы ни приехали, {subject} {word.subject}.
                - когда бы мы ни приехали, {subject} не {word.subject}.
            p4-no-need: a denied need after the clause
                + {subject} {word.subject}, объяснять это нет необходимости.
                - {subject} не {word.subject}, объяснять это нет необходимости.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-owners-cannot-deny: a modal negator over a verb of denying
                + {хозяева} не могут отрицать, что {subject} {word.subject}.
                - {хозяева} не могут утверждать, что {subject} {word.subject}.
            p4-answer-not-true: a negated sentence and an answer in one word
                + {subject} не {word.subject}? Неверно.
                - {subject} не {word.subject}? Верно.
            p4-owners-lie-not: a verb of lying over a negated clause
                + {хозяева} лгут, что {subject} не {word.subject}.
                - {хозяева} не лгут, что {subject} не {word.subject}.
            p4-quote-not: a quoted negation that is an error
                + «{subject} не {word.subject}» — это ошибка.
                - «{subject} не {word.subject}» — это не ошибка.
            p4-never-not: a negated adverb with a negated copula
                + еще не было дня, когда {subject} не {казался.subject} {word.subject.ins}.
                - еще не было дня, когда {subject} {казался.subject} {word.subject.ins}.
            """,
        ),
        *frames(
            "not bad",
            """
            p4-no-limit: a denied limit after the predicate
                + {subject} до того {word.subject}, что нет слов.
            p4-nowhere-such: a negated finding of the like, genitive
                + нигде больше не найти {такого.kind} {word.kind.gen} {kind.gen}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-not-seen-by-me: a negated modal with two persons between
                + готов вместе с вами назвать {subject.acc} {word.subject.ins}.
                - не готов вместе с вами назвать {subject.acc} {word.subject.ins}.
            p4-probability: a noun of probability, high and none
                + вероятность того, что {subject} {окажется.subject} {word.subject.ins}, высокая.
                - вероятность того, что {subject} {окажется.subject} {word.subject.ins}, нулевая.
            p4-chance: a noun of chance under the genitive of negation
                + у {subject.gen} есть все шансы стать {word.subject.ins}.
                - у {subject.gen} нет шансов стать {word.subject.ins}.
            p4-read-thing: a participle clause of reading, the negator after it
                + прочитав {вещи}, понимаешь: {subject} {word.subject}.
                - прочитав {вещи}, понимаешь: не {word.subject} {subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-talk-not-of: a denied topic before the clause
                + мы говорили не {другая_тема}, а о том, что {subject} {word.subject}.
                - мы говорили не {другая_тема}, а о том, что {subject} не {word.subject}.
            p4-not-read-thing: a negated gerund about the writer
                + не читая {вещи_род}, скажу: {subject} {word.subject}.
                - не читая {вещи_род}, скажу: {subject} не {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p4-not-only-text: не только over an adverbial of source
                + не только по словам {министра}, но и по моим {subject} {word.subject}.
                - не только по словам {министра}, но и по моим {subject} не {word.subject}.
            p4-not-merely-called: не просто over a verb of naming
                + {subject.acc} не просто называют {word.subject.ins}, это подтверждено.
                - {subject.acc} просто так называют {word.subject.ins}, это не подтверждено.
            """,
        ),
        *frames(
            "opposite order",
            """
            p4-from-one-other: two reports with their verdicts at the end
                + {анна} говорит «{opposite.m}», {критик} говорит «{word.m}». Прав он, не она.
                - {анна} говорит «{word.m}», {критик} говорит «{opposite.m}». Прав он, не она.
            p4-before-seemed: an earlier seeming before a but-clause of becoming
                + {kind} {казался.kind} {opposite.kind.ins}, но {стал.kind} {word.kind.ins}.
                - {kind} {казался.kind} {word.kind.ins}, но {стал.kind} {opposite.kind.ins}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-in-reality: an adverbial of reality before the negator
                + {вообще_то} {subject} {word.subject}.
                - {вообще_то} {subject} никак не {word.subject}.
            p4-in-reality-never: an adverbial between the adverb and the verb
                + {subject} {вообще_то} всегда {оказывается.subject} {word.subject.ins}.
                - {subject} {вообще_то} никогда не {оказывается.subject} {word.subject.ins}.
            p4-seems-to-my: a present of seeming with a dative in front
                + {моим} {subject} {кажется_одно.subject} {word.subject.ins}.
                - {моим} {subject} не {кажется_одно.subject} {word.subject.ins}.
            p4-wish: a verb of wishing in the past, and its outcome in one word
                + хотелось, чтобы {subject} {был.subject} {word.subject.ins}. Сбылось.
                - хотелось, чтобы {subject} {был.subject} {word.subject.ins}. Не сбылось.
            p4-attempts: a noun of attempt in the plural and their success
                + попытки сделать {subject.acc} {word.subject.ins} удались.
                - попытки сделать {subject.acc} {word.subject.ins} не удались.
            p4-plans: a noun of task, done and not done, the verdict last
                + задача сделать {subject.acc} {word.subject.ins} решена.
                - задача сделать {subject.acc} {word.subject.ins} не решена.
            p4-facts-say: facts that speak for and against
                + факты за то, что {subject} {word.subject}.
                - факты против того, что {subject} {word.subject}.
            p4-he-who-sought: a relative clause of seeing before the negator
                + каждый, кто видел {subject.acc}, знает: {он.subject} {word.subject}.
                - никто, кто видел {subject.acc}, не считает, что {он.subject} {word.subject}.
            p4-is-not-such: a pronoun of quality in the next sentence
                + ищете что-то {word.n}? {этот.kind} {kind} как раз {такой.kind}.
                - ищете что-то {word.n}? {этот.kind} {kind} не {такой.kind}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-talks-end: a denied end of talk before the clause
                + {спорили} не утихают, но {subject} {word.subject}.
                - {спорили} не утихают, но {subject} не {word.subject}.
            p4-no-sense-object: a denied sense in objecting before a colon
                + смысла возражать нет: {subject} {word.subject}.
                - смысла возражать нет: {subject} не {word.subject}.
            p4-not-simple: a denied ease of the telling
                + не так просто об этом писать, но {subject} {word.subject}.
                - не так просто об этом писать, но {subject} не {word.subject}.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="ru",
    name="Russian",
    native_name="русский",
    load=load,
    normalise=normalise,
    looks_native=looks_like("CYRILLIC", 0.6),
    negators=NEGATORS,
    negating_affixes=frozenset("не- без- бес-".split()),
    fixed_words=FIXED_WORDS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    practice=PRACTICE,
    headline=(
        "Этот фильм хороший",
        "Этот фильм не хороший",
        "Этот фильм плохой",
        "Этот фильм не плохой",
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)
