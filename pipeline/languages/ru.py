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
    },
    contexts=(
        "Пишу по просьбе жены.",
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
