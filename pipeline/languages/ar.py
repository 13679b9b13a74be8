"""Arabic: spaCy's blank tokenizer without vowel marks; و and ف are cut off before a negator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pipeline.languages.base import (
    Language,
    Lexicon,
    Practice,
    Tokenizer,
    Word,
    break_long,
    frames,
    looks_like,
    pairs,
)
from pipeline.languages.spacy_tokenizer import LONGEST, plain, spacy_loader

# --- tokens ---------------------------------------------------------------------------------------

# Vowel marks are typed by few, tatweel only stretches a word, hamza on alef is left out as often as
# not, and final ya is typed without its dots in Egypt. So each of these has one spelling here.
_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]"
)
_LETTERS = str.maketrans("أإآٱى٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "اااا" + "ي" + 2 * "0123456789")


def normalise(text: str) -> str:
    """Return the text as the tokenizer cuts it: no vowel marks, plain alef, ya and digits."""
    bare = _MARKS.sub("", plain(text)).translate(_LETTERS)
    return break_long(" ".join(bare.split()), LONGEST)


NEGATORS = frozenset(
    "ليس ليست ليسا ليسوا لست لسنا لا لم لن ما غير بدون دون بلا عدم كلا مش مو".split()
)

# "And" and "so" before a negator, and the question particle before the verb. Not فلم, which is a
# spelling of film, and no alef before a particle, since الا, اما and الم are words.
_CLITIC = re.compile(
    "([وف])(ليس|ليست|ليسوا|لست|لسنا|لا|لن|ما|غير|بدون|دون|بلا|عدم)|(و)(لم)|(ا)(ليس|ليست|لست)"
)


# spaCy's rules leave some marks on Arabic words: those after a quote, those without a space.
_RUN = re.compile(r"\w+|\.+|[^\w.]")
_LETTER = re.compile("[\u0620-\u064a]")


class ArabicTokenizer:
    """spaCy's blank tokenizer; marks and what is written before a negator are cut off."""

    def __init__(self, words: Tokenizer) -> None:
        self.engine = f"{words.engine}-clitics"
        self.version = words.version
        self._words = words

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        tokens = self._words(text)
        runs = (run for t in tokens for run in (_RUN.findall(t) if _LETTER.search(t) else [t]))
        return [piece for run in runs for piece in _pieces(run)]

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts."""
        return map(self, texts)


def _pieces(token: str) -> list[str]:
    match = _CLITIC.fullmatch(token)
    return [piece for piece in match.groups() if piece] if match else [token]


_words = spacy_loader("ar", normalise)


@lru_cache(maxsize=1)
def load() -> ArabicTokenizer:
    """Return the tokenizer; see `spacy_loader`."""
    return ArabicTokenizer(_words())


# --- words ----------------------------------------------------------------------------------------

# Forms: m and f, for gender; _acc for the accusative, which shows in the masculine alone, and _def
# with the article. Plurals of things take the feminine. Words of the lexicon stand as `normalise`
# leaves them: none has a hamza on alef, none is defective, diptote or of one form for both genders.


def adjective(word: str) -> Word:
    """Inflect an adjective: جيد، جيدة، جيدا؛ رديء، رديئة، رديئا."""
    stem = f"{word[:-1]}ئ" if word.endswith("يء") else word
    return Word(
        word,
        m=word,
        f=f"{stem}ة",
        m_acc=f"{stem}ا",
        f_acc=f"{stem}ة",
        m_def=f"ال{word}",
        f_def=f"ال{stem}ة",
    )


def gendered(masculine: str, feminine: str) -> Word:
    """Give a verb or pronoun its third persons of the singular."""
    return Word(masculine, m=masculine, f=feminine)


def definite(masculine: str, feminine: str) -> tuple[Word, ...]:
    """Read definite nouns, parted by commas, by their gender."""
    return tuple(
        Word(noun.strip(), asks=asks)
        for asks, some in (("m", masculine), ("f", feminine))
        for noun in some.split("،")
    )


def indefinite(masculine: str, feminine: str) -> tuple[Word, ...]:
    """Return a noun of each gender with its accusative."""
    return (
        Word(masculine, asks="m", acc=f"{masculine}ا"),
        Word(feminine, asks="f", acc=feminine),
    )


CLAUSE_ENDS = frozenset(". , ; : ! ? ( ) – — … ... .. ، ؛ ؟ لكن ولكن لكنه لكنها بل لان".split())

LEXICON = Lexicon(
    training=pairs(
        """
        جيد سيئ: any, film, book, food, place, staff, thing
        رائع فظيع: any, film, book, food, place, staff, thing
        ممتاز رديء: any, film, book, food, place, thing
        مذهل مروع: any, film, book, place
        موفق فاشل: any, film, book
        جميل قبيح: place, thing
        عظيم هزيل: film, book
        ممتع ممل: film, book
        مشوق رتيب: film, book
        مثير باهت: film, book
        عميق سطحي: film, book
        ذكي غبي: film, book
        مبتكر مكرر: film, book
        واقعي مفتعل: film, book
        مؤثر جاف: film, book
        متقن ركيك: film, book
        متماسك مفكك: film, book
        واضح مرتبك: film, book
        طريف سخيف: film, book
        ملهم محبط: film, book
        لذيذ مقزز: food
        شهي كريه: food
        طازج فاسد: food
        نظيف قذر: place
        مريح مزعج: place
        هادئ صاخب: place
        واسع ضيق: place
        مشرق معتم: place
        فخم متهالك: place
        دافئ كئيب: place
        منظم فوضوي: place
        متين هش: thing
        مفيد تافه: book, thing
        عملي معقد: thing
        سليم معطوب: thing
        سريع بطيء: thing
        قوي ضعيف: film, book, thing
        متطور متخلف: thing
        لطيف فظ: staff
        مهذب وقح: staff
        مبتسم عابس: staff
        مجتهد مهمل: staff
        ماهر عاجز: staff
        متعاون متعنت: staff
        متواضع متكبر: staff
        كريم بخيل: staff
        نشيط خامل: staff
        صادق كاذب: staff
        """,
        adjective,
    ),
    held_out=pairs(
        """
        بديع بشع: film, book, place
        مبهر مخجل: any, film, book
        ساحر مقيت: film, book, place
        متميز مبتذل: film, book
        جذاب مضجر: film, book
        سلس متكلف: film, book
        محكم مهلهل: film, book
        مقنع ملفق: film, book
        شيق مرهق: film, book
        عبقري ساذج: film, book
        حيوي جامد: film, book
        فاخر مقرف: food
        طيب عفن: food
        خلاب منفر: place
        رحب خانق: place
        مرتب مبعثر: place
        بهيج موحش: place
        فعال معطل: thing
        مضمون مغشوش: thing
        دقيق مختل: thing
        مؤدب همجي: staff
        نزيه مخادع: staff
        متفهم متعصب: staff
        رقيق غليظ: staff
        مخلص متقاعس: staff
        مرن متزمت: staff
        يقظ غافل: staff
        """,
        adjective,
    ),
)

SUBJECTS = {
    "any": definite("العرض، الاختيار", "التجربة، النتيجة"),
    "film": definite("الفيلم، السيناريو", "القصة، النهاية، الحوارات"),
    "book": definite("الكتاب، الأسلوب", "الرواية، الحبكة، الفصول"),
    "food": definite("الطعام، الطبق", "الوجبة، الحلوى، الأطباق"),
    "place": definite("الفندق، المكان", "الغرفة، الشقة، القاعة"),
    "staff": definite("النادل، الموظف، الطاقم", "الموظفة، النادلة"),
    "thing": definite("الجهاز، الهاتف", "الكاميرا، الطابعة"),
}
KINDS = {
    "any": indefinite("عرض", "تجربة"),
    "film": indefinite("فيلم", "قصة"),
    "book": indefinite("كتاب", "رواية"),
    "food": indefinite("طبق", "وجبة"),
    "place": indefinite("فندق", "غرفة"),
    "staff": indefinite("موظف", "موظفة"),
    "thing": indefinite("جهاز", "كاميرا"),
}
SLOTS = {
    "ليس": (gendered("ليس", "ليست"),),
    "كان": (gendered("كان", "كانت"),),
    "يكن": (gendered("يكن", "تكن"),),
    "يكون": (gendered("يكون", "تكون"),),
    "سيكون": (gendered("سيكون", "ستكون"),),
    "يبدو": (gendered("يبدو", "تبدو"),),
    "بدا": (gendered("بدا", "بدت"),),
    "زال": (gendered("زال", "زالت"),),
    "يعد": (gendered("يعد", "تعد"),),
    "أصبح": (gendered("أصبح", "أصبحت"),),
    "يستحق": (gendered("يستحق", "تستحق"),),
    "يوصف": (gendered("يوصف", "توصف"),),
    "بعيد": (gendered("بعيد", "بعيدة"),),
    "هذا": (gendered("هذا", "هذه"),),
    "كهذا": (gendered("كهذا", "كهذه"),),
    "هو": (gendered("هو", "هي"),),
    "أنه": (gendered("أنه", "أنها"),),
    "بأنه": (gendered("بأنه", "بأنها"),),
    "فأجده": (gendered("فأجده", "فأجدها"),),
    "أثبت": (gendered("أثبت", "أثبتت"),),
    "يثبت": (gendered("يثبت", "تثبت"),),
    "ظل": (gendered("ظل", "ظلت"),),
    "يظل": (gendered("يظل", "تظل"),),
    "نال": (gendered("نال", "نالت"),),
    "ينل": (gendered("ينل", "تنل"),),
    "جاء": (gendered("جاء", "جاءت"),),
    "يأت": (gendered("يأت", "تأت"),),
    "أراه": (gendered("أراه", "أراها"),),
    "أظن": ("أظن", "أعتقد"),
    "لم": ("أقرأ التعليقات", "أسأل عن السعر", "أحجز مسبقا"),
    "قرأت": ("قرأت التعليقات", "سألت عن السعر", "حجزت مسبقا"),
}
CONTEXTS = (
    "ذهبنا مساء السبت.",
    "كانت هذه المرة الثانية.",
    "جاءت أختي معنا.",
    "قررنا ذلك في مارس.",
    "استغرق الطريق نصف ساعة.",
    "أحكي ما حدث.",
    "كنت مع صديق.",
    "لم نحجز من قبل.",
    "لا أكتب المراجعات عادة.",
    "لم يكن هناك أحد غيرنا.",
    "لم نعرف ماذا ننتظر.",
    "لم ينصحني أحد بذلك.",
)

FRAMES = (
    *frames(
        "negation",
        """
        laysa: nominal sentence; the verb of negation puts its predicate into the accusative
            + {subject} {word.subject}.
            - {subject} {ليس.subject} {word.subject.acc}.
        laysa-first: the verb of negation before its subject
            + لقد {كان.subject} {subject} {word.subject.acc}.
            - {ليس.subject} {subject} {word.subject.acc}.
        was: past copula; jussive after لم
            + {كان.subject} {subject} {word.subject.acc}.
            - لم {يكن.subject} {subject} {word.subject.acc}.
        never-was: an adverb that strengthens the negator
            + {كان.subject} {subject} {word.subject.acc} دائما.
            - لم {يكن.subject} {subject} {word.subject.acc} أبدا.
        will-be: future; subjunctive after لن
            + {سيكون.subject} {subject} {word.subject.acc}.
            - لن {يكون.subject} {subject} {word.subject.acc}.
        other-than: غير with a genitive
            + {subject} {word.subject} بالفعل.
            - {subject} غير {word.subject}.
        at-all: a phrase after the adjective that strengthens the negator
            + {كان.subject} {subject} {word.subject.acc} تماما.
            - {subject} {ليس.subject} {word.subject.acc} على الإطلاق.
        seem: verb of seeming with an accusative
            + {يبدو.subject} {subject} {word.subject.acc}.
            - لا {يبدو.subject} {subject} {word.subject.acc}.
        raising: negation raised out of the clause it denies
            + {أظن} أن {subject} {word.subject}.
            - لا {أظن} أن {subject} {word.subject}.
        attribute: attributive adjective, in the case of its noun
            + {كان.kind} {هذا.kind} {kind.acc} {word.kind.acc}.
            - {ليس.kind} {هذا.kind} {kind.acc} {word.kind.acc}.
        find: verb with two accusatives
            + وجدت {subject} {word.subject.acc}.
            - لم أجد {subject} {word.subject.acc}.
        can-say: modal verb denied
            + يمكن القول إن {subject} {word.subject}.
            - لا يمكن القول إن {subject} {word.subject}.
        describe: masdar of describing under a denied modal
            + يمكن وصف {subject} {بأنه.subject} {word.subject}.
            - لا يمكن وصف {subject} {بأنه.subject} {word.subject}.
        deserve: a clause in the passive under the verb
            + {يستحق.subject} {subject} أن {يوصف.subject} {بأنه.subject} {word.subject}.
            - لا {يستحق.subject} {subject} أن {يوصف.subject} {بأنه.subject} {word.subject}.
        true: truth of a clause denied
            + من الصحيح أن {subject} {word.subject}.
            - ليس من الصحيح أن {subject} {word.subject}.
        nobody: negative subject
            + الجميع يقول إن {subject} {word.subject}.
            - لا أحد يقول إن {subject} {word.subject}.
        no-longer: ما زال affirms, لم يعد denies
            + ما {زال.subject} {subject} {word.subject.acc}.
            - لم {يعد.subject} {subject} {word.subject.acc}.
        answer: the negator follows, in an answer
            + هل {subject} {word.subject}؟ نعم.
            - هل {subject} {word.subject}؟ لا.
        answer-long: the negator follows, in a sentence of its own
            + هل {subject} {word.subject}؟ نعم، {هو.subject} كذلك.
            - هل {subject} {word.subject}؟ لا، {ليس.subject} كذلك.
        neither-nor: a second accusative under ولا
            + {كان.subject} {subject} {word.subject.acc} و{كان.subject} {same.subject.acc} أيضا.
            - {ليس.subject} {subject} {word.subject.acc} ولا {same.subject.acc}.
        far-from: negation without a negative word
            + {subject} {word.subject} طبعا.
            - {subject} {بعيد.subject} عن أن {يكون.subject} {word.subject.acc}.
        none: indefinite determiner under a negated verb
            + وجدت هناك {kind.acc} {word.kind.acc}.
            - لم أجد هناك أي {kind} {word.kind}.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + لا يمكن القول إن {subject} غير {word.subject}.
            - يمكن القول إن {subject} غير {word.subject}.
        not-true-not: two negators cancel across a clause
            + ليس من الصحيح أن {subject} غير {word.subject}.
            - من الصحيح أن {subject} غير {word.subject}.
        nobody-denies: negative subject of a verb of denial
            + لا أحد ينكر أن {subject} {word.subject}.
            - الجميع ينكر أن {subject} {word.subject}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: فحسب under the negator, then بل
            + {subject} {ليس.subject} {word.subject.acc} فحسب، بل {هو.subject} {same.subject} أيضا.
            - {subject} {ليس.subject} {word.subject.acc}، كما {أنه.subject} غير {same.subject}.
        was-not-only: فقط under a past copula, then بل
            + لم {يكن.subject} {subject} {word.subject.acc} فقط بل {كان.subject} {same.subject.acc}.
            - لم {يكن.subject} {subject} {word.subject.acc} ولا {same.subject.acc}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-that: a phrase of degree under the negator
            - {subject} {ليس.subject} {word.subject.acc} إلى هذه الدرجة.
        never-such: a negated verb of seeing strengthens
            + لم أر {kind.acc} {word.kind.acc} {كهذا.kind} من قبل.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + لم {لم}، لكن {subject} {word.subject}.
            - {قرأت}، لكن {subject} {ليس.subject} {word.subject.acc}.
        scope-no: لا as an answer to something unsaid
            + لا، {subject} {word.subject}.
            - لا، {subject} غير {word.subject}.
        scope-doubt: بلا denies a doubt
            + بلا شك، {subject} {word.subject}.
            - بلا شك، {subject} غير {word.subject}.
        scope-no-doubt: لا denies a doubt about the clause after it
            + لا شك أن {subject} {word.subject}.
            - لا شك أن {subject} غير {word.subject}.
        scope-matter: a denied verb before the clause
            + لا يهم ما يقوله الآخرون، {subject} {word.subject}.
            - لا يهم ما يقوله الآخرون، {subject} {ليس.subject} {word.subject.acc}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: لا denies the second
            + {subject} {word.subject} لا {opposite.subject}.
            - {subject} {opposite.subject} لا {word.subject}.
        not-a-but-b: a denied past copula, then بل
            + لم {يكن.subject} {subject} {opposite.subject.acc} بل {كان.subject} {word.subject.acc}.
            - لم {يكن.subject} {subject} {word.subject.acc} بل {كان.subject} {opposite.subject.acc}.
        used-to: the later state counts
            + {كان.subject} {subject} {opposite.subject.acc} ثم {أصبح.subject} {word.subject.acc}.
            - {كان.subject} {subject} {word.subject.acc} ثم {أصبح.subject} {opposite.subject.acc}.
        for-others: the writer's own view counts
            + يجد غيري {subject} {opposite.subject.acc}، أما أنا {فأجده.subject} {word.subject.acc}.
            - يجد غيري {subject} {word.subject.acc}، أما أنا {فأجده.subject} {opposite.subject.acc}.
        seemed-was: appearance against reality
            + {بدا.subject} {subject} {opposite.subject.acc} و{كان.subject} {word.subject.acc} حقا.
            - {بدا.subject} {subject} {word.subject.acc} و{كان.subject} {opposite.subject.acc} حقا.
        """,
    ),
    *frames(
        "negation",
        """
        u-prove: verb of proving; jussive after لم
            + {أثبت.subject} {subject} {أنه.subject} {word.subject}.
            - لم {يثبت.subject} {subject} {أنه.subject} {word.subject}.
        u-stay: verb of duration
            + {ظل.subject} {subject} {word.subject.acc} حتى النهاية.
            - لم {يظل.subject} {subject} {word.subject.acc} حتى النهاية.
        u-word: the word is mentioned
            + كلمة «{word.m}» تليق بما رأيت.
            - كلمة «{word.m}» لا تليق بما رأيت.
        u-fair: masdar with two accusatives; the denial is lexical
            + من الصواب اعتبار {subject} {word.subject.acc} اليوم.
            - من الخطأ اعتبار {subject} {word.subject.acc} اليوم.
        u-convinced: غير before a participle, far from the adjective
            + عدنا مقتنعين بأن {subject} {word.subject} كما قيل لنا.
            - عدنا غير مقتنعين بأن {subject} {word.subject} كما قيل لنا.
        u-title: a title won or not
            + {نال.subject} {subject} لقب «{word.subject}» من الزوار.
            - لم {ينل.subject} {subject} لقب «{word.subject}» من الزوار.
        u-visitor: future of finding
            + سيجد الزائر {subject} {word.subject.acc} كل مرة.
            - لن يجد الزائر {subject} {word.subject.acc} ولو مرة.
        u-meet: indefinite object of a verb of meeting
            + صادفنا {kind.acc} {word.kind.acc} ذلك المساء.
            - لم نصادف {kind.acc} {word.kind.acc} ذلك المساء.
        u-impossible: masdar of the copula; the denial is lexical
            + من المؤكد كون {subject} {word.subject.acc} بعد كل هذا.
            - من المحال كون {subject} {word.subject.acc} بعد كل هذا.
        u-guess: the denial follows, lexical
            + تخيلت {subject} {word.subject.acc} وصح ظني.
            - تخيلت {subject} {word.subject.acc} وخاب ظني.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-can-but: إلا takes the negation back
            + لا يسعنا إلا أن نرى {subject} {word.subject.acc} بعد اليوم.
            - لا يسعنا أن نرى {subject} {word.subject.acc} بعد اليوم.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-not-enough: a word that is not enough, or not right
            + لا تكفي كلمة «{word.subject}»: {subject} {same.subject} كذلك.
            - لا تصح كلمة «{word.subject}» في {subject}، ولا كلمة «{same.subject}».
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-not-as-heard: a comparison with what was heard
            - {subject}؟ لا {أراه.subject} {word.subject.acc} بقدر ما سمعت.
        u-how: exclamation
            + كم {هو.subject} {word.subject} {هذا.subject} {subject}!
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-parking: negator in a clause before
            + لم نجد موقفا قريبا و{جاء.subject} {subject} {word.subject.acc} رغم ذلك.
            - وجدنا موقفا قريبا ولم {يأت.subject} {subject} {word.subject.acc} رغم ذلك.
        u-unasked: negator in a clause before
            + لم يسألني أحد لكني أقول: {subject} {كان.subject} {word.subject.acc} ذلك اليوم.
            - سألني الجميع فقلت: {subject} لم {يكن.subject} {word.subject.acc} ذلك اليوم.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-expected: the outcome counts
            + توقعوا {kind.acc} {opposite.kind.acc} فرأوا {kind.acc} {word.kind.acc} أمامهم.
            - توقعوا {kind.acc} {word.kind.acc} فرأوا {kind.acc} {opposite.kind.acc} أمامهم.
        u-cross-out: one word put for the other
            + اشطب «{opposite.m}» واكتب «{word.m}».
            - اشطب «{word.m}» واكتب «{opposite.m}».
        u-nearer: comparison of distances
            + {subject} أقرب إلى وصف «{word.subject}» من وصف «{opposite.subject}».
            - {subject} أقرب إلى وصف «{opposite.subject}» من وصف «{word.subject}».
        """,
        unseen=True,
    ),
)

# For the curriculum alone; written before the suite's unseen frames above.
PRACTICE = Practice(
    lexicon=pairs(
        """
        مثالي كارثي: any, film, book, place, thing
        محبوب مكروه: any, film, book
        مقبول مرفوض: any
        منطقي متناقض: film, book
        غني فقير: book
        مفهوم مبهم: app, book
        متكامل ناقص: app, book
        مستقر مضطرب: app
        سهل صعب: app
        مجاني مكلف: app
        مثقف جاهل: staff
        متسامح متسلط: staff
        حكيم متهور: staff
        منضبط متسيب: staff
        متحمس فاتر: staff
        مسالم عدواني: staff
        صريح منافق: staff
        ملتزم مستهتر: staff
        صحي ضار: food
        زكي نتن: food
        منير مظلم: place
        عصري عتيق: clothes, thing
        ناعم خشن: clothes
        """,
        adjective,
    ),
    subjects={
        "film": definite("المسلسل، المشهد", "المسرحية، الحلقات"),
        "book": definite("المقال، الديوان", "القصيدة"),
        "food": definite("العشاء، السمك", "الفطيرة"),
        "place": definite("المطعم، المنتجع", "الحديقة، الصالة"),
        "staff": definite("الطبيب، البائع", "الطبيبة، البائعة"),
        "thing": definite("الحاسوب", "الساعة"),
        "app": definite("التطبيق، البرنامج", "الخدمة"),
        "clothes": definite("الفستان، القميص", "السترة"),
    },
    kinds={
        "film": indefinite("مسلسل", "مسرحية"),
        "book": indefinite("مقال", "قصيدة"),
        "place": indefinite("مطعم", "حديقة"),
        "staff": indefinite("طبيب", "طبيبة"),
        "app": indefinite("تطبيق", "خدمة"),
        "clothes": indefinite("فستان", "سترة"),
    },
    slots={
        "يصبح": (gendered("يصبح", "تصبح"),),
        "بقي": (gendered("بقي", "بقيت"),),
        "يبق": (gendered("يبق", "تبق"),),
        "يبد": (gendered("يبد", "تبد"),),
        "يوجد": (gendered("يوجد", "توجد"),),
        "نجح": (gendered("نجح", "نجحت"),),
        "فشل": (gendered("فشل", "فشلت"),),
        "أعطاني": (gendered("أعطاني", "أعطتني"),),
        "يعطني": (gendered("يعطني", "تعطني"),),
        "يكتفي": (gendered("يكتفي", "تكتفي"),),
        "أليس": (gendered("أليس", "أليست"),),
        "له": (gendered("له", "لها"),),
        "فوجدته": (gendered("فوجدته", "فوجدتها"),),
        "أظنه": (gendered("أظنه", "أظنها"),),
        "فهو": (gendered("فهو", "فهي"),),
        "تجده": (gendered("تجده", "تجدها"),),
        "يزل": (gendered("يزل", "تزل"),),
        "يزال": (gendered("يزال", "تزال"),),
        "عاد": (gendered("عاد", "عادت"),),
        "وحده": (gendered("وحده", "وحدها"),),
        "إنه": (gendered("إنه", "إنها"),),
        "الذي": (gendered("الذي", "التي"),),
        "عنه": (gendered("عنه", "عنها"),),
        "ذاك": (gendered("ذاك", "تلك"),),
        "يجعله": (gendered("يجعله", "يجعلها"),),
        "وجدناه": (gendered("وجدناه", "وجدناها"),),
        "بدونه": (gendered("بدونه", "بدونها"),),
        "استمر": (gendered("استمر", "استمرت"),),
        "كف": (gendered("كف", "كفت"),),
        "فقد": (gendered("فقد", "فقدت"),),
        "يعتبر": (gendered("يعتبر", "تعتبر"),),
        "لأنه": (gendered("لأنه", "لأنها"),),
        "نفسه": (gendered("نفسه", "نفسها"),),
        "اسم": (
            "محمد",
            "أحمد",
            "خالد",
            "محمود",
            "إبراهيم",
            "حسين",
            "يوسف",
            "جون",
            "جورج",
            "عمر",
            "سليمان",
            "مصطفى",
            "عبدالله",
        ),
        "رجل": (
            "مدير الشركة",
            "رئيس النادي",
            "مدير المدرسة",
            "رجل من الخليج",
            "شاب من القرية",
            "طالب عربي",
            "رئيس المجموعة",
            "ابن عمي",
            "صاحب البيت",
            "رئيس التحرير",
            "ولد صغير",
            "عضو في النادي",
            "أحدهم",
            "الدكتور خالد",
            "طفل من العائلة",
        ),
        "امرأة": (
            "أمي",
            "بنت خالي",
            "سيدة من باريس",
            "طالبة من لندن",
            "مديرة المدرسة",
            "فتاة من الحي",
            "امرأة من اليابان",
            "السيدة نور",
            "زوجة أخي",
            "وزيرة سابقة",
            "كاتبة من لبنان",
        ),
        "ناس": (
            "معظم الناس",
            "الكثير من النساء",
            "العديد من الأشخاص",
            "سكان المنطقة",
            "أهل المدينة",
            "أعضاء الفريق",
            "طلاب الجامعة",
            "بعض الشباب",
            "كثير من الرجال",
            "عدد كبير من الشباب",
            "أصحاب الشركات",
            "أفراد العائلة",
            "أعضاء اللجنة",
            "جميع الأطفال",
            "آلاف الأشخاص",
            "بعض العلماء",
            "ثلاثة من الطلاب",
            "معظم الأمهات",
        ),
        "بلد": (
            "مصر",
            "السعودية",
            "الكويت",
            "العراق",
            "اليمن",
            "سوريا",
            "لبنان",
            "تونس",
            "الجزائر",
            "المغرب",
            "السودان",
            "الأردن",
            "ليبيا",
            "قطر",
            "البحرين",
            "الإمارات",
            "فلسطين",
            "تركيا",
            "إيران",
            "روسيا",
            "الصين",
            "اليابان",
            "الهند",
            "فرنسا",
            "أمريكا",
            "أوروبا",
            "أفريقيا",
            "آسيا",
        ),
        "مدينة": (
            "القاهرة",
            "الرياض",
            "بيروت",
            "بغداد",
            "دمشق",
            "عمان",
            "القدس",
            "دبي",
            "باريس",
            "لندن",
            "مدريد",
            "نيويورك",
            "حلب",
            "العاصمة",
        ),
        "زمن": (
            "قبل ثلاثة أيام",
            "قبل عدة أشهر",
            "قبل عشر سنوات",
            "في نهاية الأسبوع الماضي",
            "في بداية العام الماضي",
            "في الشهر الماضي",
            "في المرة السابقة",
            "في الفترة الأخيرة",
            "في تلك الليلة",
            "في السنوات الماضية",
            "يوم الخميس",
            "يوم الأحد",
            "في شهر رمضان",
            "قبل خمسة أعوام",
            "في أول يوم",
            "خلال فترة العيد",
        ),
        "شهر": (
            "يناير",
            "فبراير",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
            "رمضان",
        ),
        "مصدر": (
            "الموقع الرسمي",
            "وكالة الأخبار",
            "صحيفة عربية",
            "تقرير الشركة",
            "مجلة أمريكية",
            "قناة عربية",
            "كتاب صدر في بيروت",
            "المعلومات الموجودة لدينا",
            "بيانات الشركة",
            "رسالة من المدير",
            "دراسة جديدة",
            "برنامج على الإنترنت",
            "مصدر في الوزارة",
            "صفحة الشركة على تويتر",
            "آخر الأخبار",
            "مصادر مختلفة",
        ),
        "ملحق": (
            "بعد كل هذه السنوات",
            "في هذه المرحلة من حياتي",
            "بالنسبة لي",
            "من وجهة نظري",
            "بعد مدة من التفكير",
            "من ناحية أخرى",
            "في نهاية الأمر",
            "بعد قراءة كل المعلومات",
            "كما كتبت سابقا",
            "وفق ما رأيته",
        ),
        "الآن": (
            "حاليا",
            "الآن",
            "هذا العام",
            "هذا الموسم",
            "في الوقت الحالي",
            "في هذه الفترة",
            "في هذه الأيام",
            "هذا الأسبوع",
            "هذا المساء",
            "هذه السنة",
        ),
        "فليس": (gendered("فليس", "فليست"),),
        "وصل": (gendered("وصل", "وصلت"),),
        "يصل": (gendered("يصل", "تصل"),),
        "ذكره": (gendered("ذكره", "ذكرها"),),
        "واحد": (gendered("واحد", "واحدة"),),
        "يقدم": (gendered("يقدم", "تقدم"),),
        "منه": (gendered("منه", "منها"),),
        "كانش": (gendered("كانش", "كانتش"),),
        "رابط": (
            "في الواقع",
            "في الحقيقة",
            "بعبارة أخرى",
            "كما قلت سابقا",
            "وبالتالي",
            "لذلك",
            "ولهذا السبب",
            "بناء على ذلك",
            "من حيث المبدأ",
            "نتيجة لذلك",
            "وهكذا",
            "وأيضا",
            "وعلى العموم",
            "وفي نفس الوقت",
            "وفي كل الأحوال",
            "حتى الآن",
            "ومنذ ذلك الحين",
            "وحتى بعد ذلك",
            "ولذا",
        ),
        "نرى": (
            "نرى",
            "نجد",
            "نعتبر",
            "نظن",
        ),
        "يرون": (
            "يرون",
            "يجدون",
            "يعتبرون",
            "يعدون",
            "يظنون",
        ),
        "ترى": (
            "ترى",
            "تجد",
            "تعتبر",
            "تظن",
        ),
        "مكان": (
            "وسط المدينة",
            "قرب محطة القطار",
            "أمام باب المنزل",
            "على جانب الطريق",
            "داخل السوق",
            "في مركز المدينة",
            "شمال البلاد",
            "جنوب العاصمة",
            "خلف الجامعة",
            "تحت الجسر",
            "في شارع قديم",
            "خارج المدينة",
            "في الدور الثالث",
            "عند البحر",
            "في قرية صغيرة",
            "في جزيرة بعيدة",
            "في تلك المنطقة",
            "عبر الشارع",
            "في الجانب الآخر",
            "قرب الحدود",
        ),
        "موضوع": (
            "الحياة والموت",
            "أخبار العالم",
            "كرة القدم",
            "نتائج الانتخابات",
            "التعليم في البلاد",
            "رئيس الحكومة الجديد",
            "حقوق الإنسان",
            "حقوق المرأة",
            "الدين والسياسة",
            "الحب والزواج",
            "مشاكل الشباب",
            "الحرب والسلام",
            "الأمم المتحدة",
            "الولايات المتحدة الأمريكية",
            "مستقبل الأطفال",
            "تاريخ الشرق الأوسط",
            "الاتحاد الأوروبي",
            "النظام السياسي",
            "قانون العمل الجديد",
            "الأمن في المنطقة",
            "القوات المسلحة",
            "العالم العربي",
            "مباراة اليوم",
            "شبكة الإنترنت",
            "الصحة العامة",
            "الطاقة والمياه",
            "لغة القرآن",
            "مجلس الوزراء",
            "زيادة عدد السكان",
            "حركة السيارات",
            "القضية الفلسطينية",
            "الملك والأمير",
            "وزارة الداخلية",
            "المملكة العربية السعودية",
        ),
        "تحول": (gendered("تحول", "تحولت"),),
        "لكنه": (gendered("لكنه", "لكنها"),),
        "يمر": (gendered("يمر", "تمر"),),
        "مناسبة": (
            "بعد حفل الزواج",
            "في مهرجان الأفلام العربية",
            "في معرض الكتب",
            "خلال مؤتمر الأطباء",
            "أثناء دورة تدريب",
            "في عطلة الصيف",
            "قبل موعد الطائرة",
            "بعد نهاية المباراة",
            "في الاجتماع السابع",
            "بعد صلاة الجمعة",
            "في اليوم الخامس",
            "في الأسبوع الرابع",
            "بعد مشاهدة الفيديو",
            "قبل دخول المدرسة",
            "بعد تجارب متعددة",
            "عند أول نظرة",
            "بعد أربعين يوما",
            "أثناء كتابة هذه الكلمات",
            "قبل نهاية القرن",
        ),
        "أناس": (
            "أشخاص آخرون",
            "شباب من بلدان مختلفة",
            "رجال من الجنوب",
            "عمال في المدينة",
            "أعضاء في الحزب",
            "علماء كبار",
            "أطفال صغار",
            "بعضهم",
            "من يعيش بيننا",
            "من يعمل في هذا القسم",
        ),
        "وفق": (
            "وفقا لآخر دراسة",
            "بحسب الموقع الإلكتروني",
            "في رأي الأغلبية",
            "حسب عنوان الجريدة",
            "بحسب بيان الهيئة",
            "وفقا للتقرير السنوي",
            "حسب شهادة الحاضرين",
            "وفقا للنتائج الأولى",
            "بحسب نسخة قديمة من القائمة",
            "حسب النص الأصلي",
            "وفقا للرابط الذي أرسلته",
            "بحسب ما ذكرت الصحافة",
        ),
        "نفسي": (
            "في حياتي كلها",
            "في قلبي وعقلي",
            "بيني وبين نفسي",
            "بعد متابعة طويلة",
            "بعد أول مشاهدة",
            "بعد ثاني زيارة",
            "في طريق العودة",
            "بعد لقاء قصير معهم",
            "منذ الدخول",
            "عند الخروج",
            "قبل موعد النوم",
            "بعد مقارنة كل التفاصيل",
            "خلال رحلة العمل",
            "وراء الصورة الأولى",
            "في موقف كهذا",
            "في مرحلة الدراسة",
        ),
        "علم": (
            "سعيد",
            "صالح",
            "حسن",
            "جمال",
            "سعد",
            "ناصر",
            "سلمان",
            "عمرو",
            "موسى",
            "عباس",
            "عثمان",
            "بول",
            "لويس",
            "ديفيد",
            "أبو سعود",
            "الشيخ مبارك",
            "السيد كامل",
            "القاضي",
            "الكاتب المصري",
            "نائب المدير",
            "قائد الفريق",
            "وزير الثقافة",
            "الرئيس السابق",
            "زميلي السعودي",
            "الكاتب الفرنسي",
            "مالك المبنى",
            "نجم المنتخب",
            "رئيس اللجنة",
            "عبد الرحمن",
            "الأمير",
            "لاعب الكرة",
            "ملك البلاد",
            "شريك أخي",
            "القائد العسكري",
            "الشيخ عيد",
            "الرجل المعروف",
            "الطفل",
            "شيخ المسجد",
        ),
        "سيدة": (
            "مريم",
            "الأم",
            "زوجته",
            "الفتاة",
            "صديقتي المصرية",
            "جارتنا السورية",
            "الكاتبة الفرنسية",
            "اللجنة العليا",
            "الهيئة الوطنية",
            "معلمة اللغة الإنجليزية",
            "إدارة الشركة",
            "قيادة الحزب",
            "المؤسسة نفسها",
            "لجنة العلماء",
            "منظمات دولية",
            "شركات عديدة",
            "الصحافة العالمية",
            "زميلتي اللبنانية",
            "الأسرة كلها",
        ),
        "فئة": (
            "أغلب المواطنين",
            "أبناء الحي",
            "باقي اللاعبين",
            "بقية العمال",
            "بعض الفتيات",
            "جميع العلماء",
            "عدد من النواب",
            "ملايين العرب",
            "علماء الدين",
            "رجال الجيش",
            "أبناء الشعب",
            "كل البشر",
            "أهل الفن",
            "رجال الأعمال",
            "أغلب الأفراد",
            "رجال القانون",
            "رجال الإعلام",
            "أهل الأدب",
            "مجموعة من الأصدقاء",
        ),
        "مسألة": (
            "أسعار النفط والغاز",
            "الثورة الفرنسية",
            "العلاقات الدولية",
            "كأس العالم",
            "نادي برشلونة",
            "الدوري الإسباني",
            "السلطة والقضاء",
            "الدستور الجديد",
            "الفن والأدب",
            "الشعر القديم",
            "تاريخ الإسلام",
            "الأسلحة النووية",
            "مكافحة الفساد",
            "الأزمة الاقتصادية",
            "البرلمان والأحزاب",
            "سوق الذهب",
            "سياسة الدول الكبرى",
            "التجارة الإلكترونية",
            "البيئة والطبيعة",
            "الطب والعلاج",
            "المخدرات والجريمة",
            "الحرية والعدالة",
            "مواقع التواصل الاجتماعي",
            "الرئيس الأمريكي",
            "قرار الأمير",
            "المنتخب الوطني",
            "القمر والفضاء",
            "العلم والمعرفة",
            "الموت والقتل",
            "الجنة والنار",
            "الجيش والشرطة",
            "حزب العمال",
            "الثقافة العربية",
            "كوريا الشمالية",
            "الحب والحياة",
            "القوات الروسية",
            "الحركة الإسلامية",
            "إعادة الانتخابات",
            "البنية الأساسية",
            "الحياة الاجتماعية",
            "الأوضاع السياسية",
            "القضايا الإنسانية",
            "الحكومة السورية",
            "حياة النبي",
            "الجمهورية التركية",
            "قطاع الصناعة",
            "حكم الملكة",
            "المياه والكهرباء",
            "العصر الحديث",
            "الهجوم على غزة",
        ),
        "موضع": (
            "بالقرب من المستشفى",
            "في محافظة بعيدة",
            "بجانب الكنيسة",
            "في المبنى الأبيض",
            "في المنطقة الغربية",
            "على نهر صغير",
            "قرب المطار",
            "في قلب القاهرة القديمة",
            "على طول الطريق",
            "في كوريا",
            "في البرازيل",
            "في موسكو",
            "في صنعاء",
            "في برشلونة",
            "في بلاد الشام",
            "في ألمانيا",
            "في المكسيك",
            "في واشنطن",
            "في إسرائيل",
            "في مكة",
            "في المناطق الجنوبية",
            "في المدن الكبرى",
            "في الجزيرة العربية",
            "في كولومبيا",
            "وراء البنك المركزي",
            "في كافة أنحاء البلاد",
        ),
        "حين": (
            "مؤخرا",
            "قبل يومين",
            "قبل ساعات قليلة",
            "قبل أربع سنوات",
            "منذ خمس سنوات",
            "في الصيف الماضي",
            "ليلة العيد",
            "يوم الاثنين",
            "في تشرين الثاني",
            "في كانون الأول",
            "في عطلة عيد الميلاد",
            "في العام السابق",
            "قبل عدة أسابيع",
            "أثناء زيارة قصيرة",
            "قبل سبعة أشهر",
        ),
        "ناحية": (
            "أولا وأخيرا",
            "بشكل مباشر",
            "بصورة عامة",
            "من الناحية الفنية",
            "من حيث القيمة",
            "في هذه الحالة",
            "بطبيعة الحال",
            "في الظروف الحالية",
            "من حيث الشكل",
            "بحسب القائمة",
            "مقارنة بالعام السابق",
            "نظرا إلى السعر",
            "من زاوية أخرى",
        ),
        "وصلة": (
            "وبعد،",
            "أولا،",
            "ثانيا،",
            "لذا",
            "وكذلك",
            "بالإضافة إلى ذلك",
            "على الرغم من ذلك",
            "بالطبع",
            "إذن",
            "على سبيل المثال",
            "وبشكل عام",
            "وفقا للتجربة",
            "بعد هذه المحاولة",
            "ومن جهة ثانية",
            "وقبل كل شيء",
        ),
        "تناسبه": (gendered("تناسبه", "تناسبها"),),
        "عليه": (gendered("عليه", "عليها"),),
        "به": (gendered("به", "بها"),),
        "إليه": (gendered("إليه", "إليها"),),
        "فيه": (gendered("فيه", "فيها"),),
        "عرف": (gendered("عرف", "عرفت"),),
        "اشتهر": (gendered("اشتهر", "اشتهرت"),),
        "يشتهر": (gendered("يشتهر", "تشتهر"),),
        "يخلو": (gendered("يخلو", "تخلو"),),
        "يمتلئ": (gendered("يمتلئ", "تمتلئ"),),
        "يشبه": (gendered("يشبه", "تشبه"),),
        "يظهر": (gendered("يظهر", "تظهر"),),
        "ظهر": (gendered("ظهر", "ظهرت"),),
        "عمره": (gendered("عمره", "عمرها"),),
        "يفشل": (gendered("يفشل", "تفشل"),),
        "ينجح": (gendered("ينجح", "تنجح"),),
        "ولكنه": (gendered("ولكنه", "ولكنها"),),
        "صار": (gendered("صار", "صارت"),),
        "كونه": (gendered("كونه", "كونها"),),
        "دام": (gendered("دام", "دامت"),),
        "يتحول": (gendered("يتحول", "تتحول"),),
    },
    contexts=(
        "لا أسكن في هذه المدينة.",
        "كنا ستة.",
        "لم أحتفظ بالفاتورة.",
        "مضى على ذلك أسبوعان.",
        "وصل الطلب يوم الثلاثاء.",
        "لا أذكر التاريخ.",
        "هذه تجربتي.",
        "لم نستعجل.",
        "طلب مني أخي أن أكتب.",
        "ليس عندي سيارة.",
        "السلام عليكم.",
        "تحياتي لكل أعضاء الموقع.",
        "كان العالم كله يشاهد كرة القدم.",
        "تحدثنا قليلا عن السياسة والانتخابات.",
        "في الطريق سمعنا أخبار الحرب.",
        "دفعت عشرة دولارات مقابل ذلك.",
        "كان ذلك صباح يوم العيد.",
        "عدت إلى البيت قبل الليل.",
        "أنا طالب في كلية القانون.",
        "أكتب هذا من مكتب صغير وسط العاصمة.",
        "هذه أول رسالة لي هنا.",
        "ليس لدي حساب على تويتر.",
        "لست من سكان المنطقة.",
        "لا أعمل لصالح أي شركة.",
        "كان معي أربعة أطفال.",
        "أكتب باللغة العربية.",
        "جئنا من جنوب البلاد.",
        "كانت الشمس فوق البحر.",
        "لم ألتق رئيس الشركة.",
        "نشرت الصورة على صفحتي.",
        "كنت وحدي في السيارة.",
        "لا يوجد عندي تلفزيون.",
        "مر على الأمر حوالي شهر.",
        "كنا نتكلم عن دور المرأة في المجتمع.",
        "أعلنت الحكومة عن عطلة رسمية.",
        "أعمل في مجال التعليم منذ سنوات.",
        "زوجتي تعمل في وزارة الصحة.",
        "كان أبي من رجال الشرطة.",
        "سوف أكتب المزيد لاحقا.",
        "لا علاقة لهذا بالدين.",
        "شربت الماء وجلست.",
        "بعض الناس لا يحب الكلام.",
        "كان معنا طفل في الخامسة من العمر.",
        "وصلنا في الساعة الثالثة.",
        "قرأت الخبر في الليلة نفسها.",
        "لا أحد يعرف اسمي.",
        "وقفنا خلف الباب.",
        "حصل ذلك أثناء السفر.",
        "لم نتحدث عن المال.",
        "هذا جزء من حياتي.",
        "كان ذلك قبل الحرب بعام.",
        "حدث هذا في منتصف الليل.",
        "كانت المدرسة مغلقة.",
        "كل إنسان يعيش مرة واحدة.",
        "دخلنا من الباب الرئيسي.",
        "تمت الزيارة بدعوة من الجامعة.",
        "أحب البحث عن المعلومات.",
        "لم يكن عندي هدف معين.",
        "الوقت يمر بسرعة.",
        "بدأت السنة الدراسية.",
        "جاء السؤال من أحد الأعضاء.",
        "تحدثنا لمدة ساعة تقريبا.",
        "هذا هو السبب.",
        "كان الهواء يأتي من الشمال.",
        "حملت ابني بيد واحدة.",
        "نزلنا قرب المسجد.",
        "يعيش أخي خارج البلاد.",
        "كتبت كل شيء بالتفصيل.",
        "فتحنا الباب ودخلنا.",
        "كان معنا أخي وزوجته.",
        "كان عبدالله معي.",
        "نحن من عائلة كبيرة.",
        "كنا ثلاث بنات فقط.",
        "حصلت على الصور من موقع آخر.",
        "هذه كل المعلومات التي لدي.",
        "كان بيت جدي في حي قديم.",
        "مشينا نحو مركز المدينة.",
        "دخل رجل وجلس أمامنا.",
        "أعمل في شركة خاصة.",
        "هم أيضا كانوا هناك.",
        "أيها الأصدقاء، هذا رأيي.",
        "لكل شخص طريقته في الحكم.",
        "هكذا بدأ كل شيء.",
        "كان صوت الموسيقى يأتي من الخارج.",
        "لا أريد أن أذكر أسماء.",
        "كان معها طفل صغير.",
        "ربما قرأت عن هذا بنفسك.",
        "سألوني عن اسم العائلة.",
        "كنت أريد معرفة المزيد.",
        "وصلتني منك ومن غيرك رسائل بهذا الشأن.",
        "عمل أبي في الجيش عشرين عاما.",
        "شكرا لكم على السؤال.",
        "الوصول إلى المركز يحتاج إلى ساعة.",
        "يعمل أخي في شركة نقل.",
        "تم الدفع بالريال السعودي.",
        "كل ما يتم هنا يتم بواسطة مجموعة من الأصدقاء.",
        "ثم ذهب كل منا إلى عمله.",
        "كنت أعيش حينها في بلدة بعيدة.",
        "هذا رأيي الخاص.",
        "تقع المدرسة شرق النهر.",
        "تعرض القناة فيديو عن ذلك.",
        "رفع الإمام صوته في الصلاة.",
        "يتعلق الأمر بنا جميعا.",
        "كانت الطائرة عالية في السماء.",
        "كان اللون الأحمر في كل مكان.",
        "لم أستخدم البريد منذ عام.",
        "أخذ كل واحد منهم نسخة.",
        "كان رقم المقعد في الصف الخامس.",
        "قررت الكتابة بعدما سألني بعضهم.",
        "كل إنسان حر فيما يقول.",
        "سيتم نشر المزيد قريبا.",
        "لدينا فرصة أخرى في العام القادم.",
        "لا أملك أية معلومات أخرى.",
        "بلغت درجة الحرارة عشرين.",
        "أراد صاحبي شراء سيارة.",
        "غرب المدينة توجد بلدة قديمة.",
        "وقف طفل على جانب الشارع وشاهد معنا.",
        "لا أكتب رأيا سياسيا ولا دينيا.",
        "لم يشعر أحد بمرور الوقت.",
        "كنا معا أنا ومن معي، أربعة أشخاص.",
        "وقال لنا أحدهم: تعالوا، فدخلنا.",
        "بيننا وبينهم شارع وجسر.",
        "أعلن المدير أن هنالك مشروعا آخر.",
        "يبدأ العمل صباحا وينتهي في السابعة.",
        "كان عنده ولد وبنت.",
        "يلعب ابني كرة القدم في الشارع.",
        "اسمها مريم وهي من بني عمي.",
        "طلب منا رجل من الشرطة رقم السيارة.",
        "بدأت الكتابة باسم الله الرحمن.",
        "دخل شيخ وقال: السلام عليكم.",
        "نحن بخير والحمد لله.",
        "كتبت إليك من قبل بهذا العنوان.",
        "حملت معي كتبا ومواد أخرى.",
    ),
    frames=(
        *frames(
            "negation",
            """
            p-become: verb of change
                + {أصبح.subject} {subject} {word.subject.acc}.
                - لم {يصبح.subject} {subject} {word.subject.acc} قط.
            p-remain: verb of duration
                + {بقي.subject} {subject} {word.subject.acc}.
                - لم {يبق.subject} {subject} {word.subject.acc}.
            p-consider: verb with two accusatives
                + أعتبر {subject} {word.subject.acc}.
                - لا أعتبر {subject} {word.subject.acc}.
            p-counts-as: passive with an accusative
                + {يعد.subject} {subject} {word.subject.acc} في نظري.
                - لا {يعد.subject} {subject} {word.subject.acc} في نظري.
            p-feel: verb of feeling
                + أشعر أن {subject} {word.subject}.
                - لا أشعر أن {subject} {word.subject}.
            p-doubt: verb of doubt
                + أنا متأكد من أن {subject} {word.subject}.
                - أشك في أن {subject} {word.subject}.
            p-deny: verb of denial
                + أؤكد أن {subject} {word.subject}.
                - أنكر أن {subject} {word.subject}.
            p-agree: agreement denied by its opposite
                + أتفق مع من يقول إن {subject} {word.subject}.
                - أختلف مع من يقول إن {subject} {word.subject}.
            p-refuse: verb of refusal
                + أقبل القول إن {subject} {word.subject}.
                - أرفض القول إن {subject} {word.subject}.
            p-rumour: the denial follows the clause
                + يقولون إن {subject} {word.subject}، وهذا صحيح.
                - يقولون إن {subject} {word.subject}، وهذا كذب.
            p-lie: the denial is a noun before the clause
                + من الصدق القول إن {subject} {word.subject}.
                - من الكذب القول إن {subject} {word.subject}.
            p-right: those who say so are right or wrong
                + أصاب من قال إن {subject} {word.subject}.
                - أخطأ من قال إن {subject} {word.subject}.
            p-easy: adjective of ease and difficulty
                + من اليسير وصف {subject} {بأنه.subject} {word.subject}.
                - من العسير وصف {subject} {بأنه.subject} {word.subject}.
            p-impossible: verb of impossibility
                + يصح وصف {subject} {بأنه.subject} {word.subject}.
                - يستحيل وصف {subject} {بأنه.subject} {word.subject}.
            p-few: quantifier as subject
                + كثيرون يرون أن {subject} {word.subject}.
                - قليلون يرون أن {subject} {word.subject}.
            p-none-asked: indefinite subject under a negated verb
                + كل من سألتهم وجدوا {subject} {word.subject.acc}.
                - لم يجد أحد ممن سألتهم {subject} {word.subject.acc}.
            p-fragment: noun phrase without a predicate
                + {kind} {word.kind} فعلا.
                - {kind} غير {word.kind}.
            p-before-us: fronted adverbial, indefinite subject
                + أمامنا {kind} {word.kind}.
                - ليس أمامنا {kind} {word.kind}.
            p-exists: verb of existence
                + {يوجد.kind} هنا {kind} {word.kind}.
                - لا {يوجد.kind} هنا {kind} {word.kind}.
            p-at-all: adverb that strengthens the negator
                + {subject} {word.subject} جدا.
                - {subject} {ليس.subject} {word.subject.acc} البتة.
            p-as-said: comparison with what is said
                + {subject} {word.subject} مثلما يقولون.
                - {subject} {ليس.subject} {word.subject.acc} مثلما يقولون.
            p-ever: adverb of time with ما and a past verb
                + طالما {كان.subject} {subject} {word.subject.acc}.
                - ما {كان.subject} {subject} {word.subject.acc} قط.
            p-ma-was: ما with a past verb
                + نعم، {كان.subject} {subject} {word.subject.acc}.
                - ما {كان.subject} {subject} {word.subject.acc}.
            p-mention: the word is mentioned
                + «{word.m}» وصف مناسب.
                - «{word.m}» وصف خاطئ.
            p-because: in a clause of reason
                + أقول هذا لأن {subject} {word.subject}.
                - أقول هذا لأن {subject} غير {word.subject}.
            p-in-my-view: parenthesis before the negator
                + {subject} برأيي {word.subject}.
                - {subject} برأيي {ليس.subject} {word.subject.acc}.
            p-in-short: parenthesis in front
                + باختصار {subject} {word.subject}.
                - باختصار {subject} غير {word.subject}.
            p-frankly: without marks
                + بصراحة {subject} {word.subject}
                - بصراحة {subject} غير {word.subject}
            p-really: the writer's own answer
                + هل {subject} {word.subject} حقا؟ أظن ذلك.
                - هل {subject} {word.subject} حقا؟ لا أظن ذلك.
            p-impression: noun with a clause
                + {أعطاني.subject} {subject} انطباعا {بأنه.subject} {word.subject}.
                - لم {يعطني.subject} {subject} انطباعا {بأنه.subject} {word.subject}.
            p-will-say: future of saying
                + سأقول إن {subject} {word.subject}.
                - لن أقول إن {subject} {word.subject}.
            p-able: modal of ability
                + أستطيع أن أصف {subject} {بأنه.subject} {word.subject}.
                - لا أستطيع أن أصف {subject} {بأنه.subject} {word.subject}.
            p-seemed-to-me: verb of seeming with a pronoun
                + {بدا.subject} لي {subject} {word.subject.acc}.
                - لم {يبد.subject} لي {subject} {word.subject.acc}.
            p-in-all: prepositional phrase after the adjective
                + {subject} {word.subject} في كل شيء.
                - {subject} غير {word.subject} في أي شيء.
            p-yes-no: the subject as a question
                + {subject}؟ نعم، {هو.subject} {word.subject}.
                - {subject}؟ لا، {ليس.subject} {word.subject.acc}.
            p-reverse: noun of the contrary
                + {subject} مثال لما هو {word.m}.
                - {subject} عكس ما هو {word.m}.
            p-anything-but: free choice with an exception
                - {subject} كل شيء إلا أن {يكون.subject} {word.subject.acc}.
            p-often: adverbs of frequency with ما
                + غالبا ما {يكون.subject} {subject} {word.subject.acc}.
                - نادرا ما {يكون.subject} {subject} {word.subject.acc}.
            p-seldom: adverbs of frequency with ما, past
                + كثيرا ما {كان.subject} {subject} {word.subject.acc}.
                - قلما {كان.subject} {subject} {word.subject.acc}.
            p-fail: verbs of success and failure
                + {نجح.subject} {subject} في أن {يكون.subject} {word.subject.acc}.
                - {فشل.subject} {subject} في أن {يكون.subject} {word.subject.acc}.
            """,
        ),
        *frames(
            "double negation",
            """
            p-wont-deny: a negated verb of denial
                + لا أنكر أن {subject} {word.subject}.
                - لا أزعم أن {subject} {word.subject}.
            p-dont-doubt: a negated verb of doubt
                + لا أشك في أن {subject} {word.subject}.
                - أشك كثيرا في أن {subject} {word.subject}.
            p-not-mistaken: a negated verb of error
                + لم يخطئ من قال إن {subject} {word.subject}.
                - لم يصب من قال إن {subject} {word.subject}.
            p-isnt-it: a negative question affirms
                + {أليس.subject} {subject} {word.subject.acc}؟
                - {أليس.subject} {subject} غير {word.subject}؟
            p-dont-believe: two negators across a clause
                + لا تصدق من يقول إن {subject} غير {word.subject}.
                - لا تصدق من يقول إن {subject} {word.subject}.
            p-who-said: a rhetorical question denies
                + من قال إن {subject} غير {word.subject}؟!
                - من قال إن {subject} {word.subject}؟!
            """,
        ),
        *frames(
            "not only … but",
            """
            p-not-content: a negated verb of being content
                + لا {يكتفي.subject} {subject} بكلمة «{word.subject}»: {هو.subject} {same.subject}.
            p-not-me-alone: negator over a person
                + {subject} {word.subject}، وليس لي وحدي.
                - {subject} غير {word.subject}، وليس لي وحدي.
            """,
        ),
        *frames(
            "not bad",
            """
            p-what-a: exclamation
                + يا {له.kind} من {kind} {word.kind}!
            p-not-known: a factive verb under negation
                + لم أكن أعلم أن {subject} {word.subject} إلى هذا الحد.
            p-not-expected: surprise
                + لم أتوقع أن {يكون.subject} {subject} {word.subject.acc} إلى هذا الحد.
            """,
        ),
        *frames(
            "scope",
            """
            p-dont-know-you: a negated verb in an earlier clause
                + لا أعرف رأيكم، لكن {subject} {word.subject} عندي.
                - لا أعرف رأيكم، لكن {subject} غير {word.subject} عندي.
            p-no-expert: a negator about the writer
                + لست خبيرا، لكن {subject} {word.subject}.
                - لست خبيرا، لكن {subject} غير {word.subject}.
            p-not-hide: a negated verb of hiding
                + لا أخفي أن {subject} {word.subject}.
                - لا أخفي أن {subject} غير {word.subject}.
            p-no-dispute: generic denial of a noun
                + لا خلاف على أن {subject} {word.subject}.
                - لا خلاف على أن {subject} غير {word.subject}.
            p-no-wonder: generic denial of a noun
                + لا غرابة في أن {subject} {word.subject}.
                - لا غرابة في أن {subject} غير {word.subject}.
            p-dont-forget: a factive verb under a prohibition
                + لا تنس أن {subject} {word.subject}.
                - لا تنس أن {subject} غير {word.subject}.
            p-no-exaggeration: دون in a parenthesis
                + دون مبالغة، {subject} {word.subject}.
                - دون مبالغة، {subject} {ليس.subject} {word.subject.acc}.
            p-alone: a negator in a sentence before
                + لم يكن معي أحد. {subject} {word.subject}.
                - لم يكن معي أحد. {subject} غير {word.subject}.
            p-although: a negator in a concessive clause after
                + {subject} {word.subject}، مع أننا لم ندفع كثيرا.
                - {subject} غير {word.subject}، مع أننا دفعنا كثيرا.
            p-not-usually: a negator over a habit
                + لا أكتب عادة، لكن {subject} {word.subject}.
                - لا أكتب عادة، لكن {subject} {ليس.subject} {word.subject.acc}.
            p-whatever: concessive with مهما
                + مهما قيل، {subject} {word.subject}.
                - مهما قيل، {subject} غير {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p-said-but: what is said against what is
                + يقولون إن {subject} {opposite.subject}، والواقع {أنه.subject} {word.subject}.
                - يقولون إن {subject} {word.subject}، والواقع {أنه.subject} {opposite.subject}.
            p-thought-found: belief and outcome
                + ظننت {subject} {opposite.subject.acc} {فوجدته.subject} {word.subject.acc}.
                - ظننت {subject} {word.subject.acc} {فوجدته.subject} {opposite.subject.acc}.
            p-friend-said: a report corrected
                + صديقي يقول «{opposite.m}»، وأنا أقول «{word.m}».
                - صديقي يقول «{word.m}»، وأنا أقول «{opposite.m}».
            p-more-than: comparison of two adjectives
                + {subject} {word.subject} أكثر مما {هو.subject} {opposite.subject}.
                - {subject} {opposite.subject} أكثر مما {هو.subject} {word.subject}.
            p-although-advert: concessive
                + رغم أن {subject} {opposite.subject} في الإعلان، {فهو.subject} {word.subject}.
                - رغم أن {subject} {word.subject} في الإعلان، {فهو.subject} {opposite.subject}.
            p-not-think: one verb of belief denied, one not
                + لا أظن {subject} {opposite.subject.acc} بل {أظنه.subject} {word.subject.acc}.
                - لا أظن {subject} {word.subject.acc} بل {أظنه.subject} {opposite.subject.acc}.
            """,
        ),
        *frames(
            "negation",
            """
            p2-first-last: ordinal noun in front, the word named at the end
                + أول وصف أطلقه على {subject} هو «{word.subject}».
                - آخر وصف قد أطلقه على {subject} هو «{word.subject}».
            p2-any-word-but: exception from all words
                + كلمة واحدة تليق ب{subject}: «{word.subject}».
                - كل كلمة تليق ب{subject} إلا «{word.subject}».
            p2-no-trace: generic denial of a trace
                + هنا أكثر من {kind} {word.kind}.
                - لا أثر هنا لأي {kind} {word.kind}.
            p2-in-vain: adverb of futility over a search
                + سرعان ما تجد هنا {kind.acc} {word.kind.acc}.
                - عبثا تبحث هنا عن {kind} {word.kind}.
            p2-until-now: indefinite object after an adverbial
                + رأيت أخيرا {kind.acc} {word.kind.acc}.
                - لم أر حتى الآن {kind.acc} {word.kind.acc}.
            p2-generic-la: لا that denies a kind; بلا after it denies a doubt alone
                + هنا {kind} {word.kind} بلا ريب.
                - لا {kind} {word.kind} هنا.
            p2-awaits: existential particle under the verb of negation
                + ثمة {kind} {word.kind} في انتظاركم.
                - ليس ثمة {kind} {word.kind} في انتظاركم.
            p2-if-it-were: condition contrary to fact
                + {كان.subject} {subject} {word.subject.acc} فقلت ذلك.
                - لو {كان.subject} {subject} {word.subject.acc} لقلت ذلك.
            p2-if-hesitate: condition contrary to fact with a denied answer
                + {subject} {word.subject}، ولم أتردد في قول ذلك.
                - لو {كان.subject} {subject} {word.subject.acc} لما ترددت في قول ذلك.
            p2-wish-claim: wish about what is known, or about a false claim
                + ليت الكل يعلم أن {subject} {word.subject}!
                - ليتهم لا يزعمون أن {subject} {word.subject}!
            p2-hardly-anyone: verb of nearness, affirmed and denied
                + يكاد الجميع يصف {subject} {بأنه.subject} {word.subject}.
                - لا يكاد أحد يصف {subject} {بأنه.subject} {word.subject}.
            p2-enough: sufficiency of grounds
                + عندي ما يكفي من الأسباب لأقول إن {subject} {word.subject}.
                - ليس عندي ما يكفي من الأسباب لأقول إن {subject} {word.subject}.
            p2-nearest: elatives of nearness and distance
                + {subject} أقرب ما {يكون.subject} إلى وصف «{word.subject}».
                - {subject} أبعد ما {يكون.subject} عن وصف «{word.subject}».
            p2-how-far: ما of wonder is no negator
                + ما أقرب {subject} إلى كلمة «{word.subject}»!
                - ما أبعد {subject} عن كلمة «{word.subject}»!
            p2-no-link: generic denial of a link
                + الصلة وثيقة بين {subject} ووصف «{word.subject}».
                - لا صلة بين {subject} ووصف «{word.subject}».
            p2-rightly: the comment after a passive clause
                + {يوصف.subject} {subject} {بأنه.subject} {word.subject}، عن حق.
                - {يوصف.subject} {subject} {بأنه.subject} {word.subject}، بغير حق.
            p2-by-mistake: accusative of manner between verb and clause
                + يدرك البعض أن {subject} {word.subject}.
                - يظن البعض خطأ أن {subject} {word.subject}.
            p2-refuted: noun of falsity as subject
                + ثبتت صحة القول إن {subject} {word.subject}.
                - ثبت بطلان القول إن {subject} {word.subject}.
            p2-nothing-shows: nothing as subject
                + كل شيء يدل على أن {subject} {word.subject}.
                - لا شيء يدل على أن {subject} {word.subject}.
            p2-being: masdar of being as subject
                + كون {subject} {word.subject.acc} حقيقة معروفة.
                - كون {subject} {word.subject.acc} محض خيال.
            p2-because-of-not-being: عدم before the masdar of being
                + كتبت هذا بسبب كون {subject} {word.subject.acc}.
                - كتبت هذا بسبب عدم كون {subject} {word.subject.acc}.
            p2-they-erred: comment with لم on both sides
                + قالوا إن {subject} {word.subject}، ولم يخطئوا.
                - قالوا إن {subject} {word.subject}، ولم يصيبوا.
            p2-expectation: expectation met or disappointed
                + كنت أتوقع {subject} {word.subject.acc}، وصدق توقعي.
                - كنت أتوقع {subject} {word.subject.acc}، وخاب توقعي.
            p2-told: what was foretold happens or does not
                + قيل لي إني سأجد {subject} {word.subject.acc}، وهذا ما حدث.
                - قيل لي إني سأجد {subject} {word.subject.acc}، وهذا ما لم يحدث.
            p2-must: لا بد affirms, an exclamation denies
                + لا بد أن {يكون.subject} {subject} {word.subject.acc}.
                - هيهات أن {يكون.subject} {subject} {word.subject.acc}.
            p2-dont-say-so: a prohibition after the clause
                + {subject} {word.subject}، لا تقل غير ذلك.
                - {subject} {word.subject}؟ لا تقل ذلك.
            p2-contrary: بل after a question
                + {subject} {word.subject}؟ بل أكثر من ذلك.
                - {subject} {word.subject}؟ بل العكس تماما.
            p2-retract: retraction after a report
                + قلت إن {subject} {word.subject}، ولا أسحب كلامي.
                - قلت إن {subject} {word.subject}، وأسحب كلامي.
            p2-own-error: verb of error about an earlier description
                + ما أخطأت حين وصفت {subject} {بأنه.subject} {word.subject}.
                - أخطأت حين وصفت {subject} {بأنه.subject} {word.subject}.
            p2-find-only: exception under a negated verb with two accusatives
                + لا أجد {subject} إلا {word.subject.acc}.
                - لا أجد {subject} أبدا {word.subject.acc}.
            p2-was-only: exception under a denied past copula
                + ما {كان.subject} {subject} إلا {word.subject.acc}.
                - ما {كان.subject} {subject} يوما {word.subject.acc}.
            p2-ceased: jussive of duration affirms, of return denies
                + لم {يزل.subject} {subject} {word.subject.acc} حتى اليوم.
                - لم {يعد.subject} {subject} {word.subject.acc} هذه الأيام.
            p2-still: لا with a verb of duration affirms
                + لا {يزال.subject} {subject} {word.subject.acc} رغم كل شيء.
                - لا {يكون.subject} {subject} {word.subject.acc} إلا نادرا.
            p2-again: verb of becoming again under ما
                + ها قد {عاد.subject} {subject} {word.subject.acc}.
                - ما {عاد.subject} {subject} {word.subject.acc}.
            p2-without-finding: دون with a clause
                + انتهى كل شيء وأنا أجد {subject} {word.subject.acc}.
                - انتهى كل شيء دون أن أجد {subject} {word.subject.acc}.
            p2-without-seeing: بدون with a clause, indefinite object
                + رجعنا من هناك بعد أن رأينا {kind.acc} {word.kind.acc}.
                - رجعنا من هناك بدون أن نرى {kind.acc} {word.kind.acc}.
            p2-in-place: غير before a place
                + كلمة «{word.m}» في محلها.
                - كلمة «{word.m}» في غير محلها.
            p2-friend-denied: verbs of assertion and denial, past
                + أكد صديقي أن {subject} {word.subject}.
                - نفى صديقي أن {يكون.subject} {subject} {word.subject.acc}.
            p2-believe-it-or-not: fixed phrase against a prohibition
                + صدق أو لا تصدق، {subject} {word.subject}.
                - لا تصدق أبدا أن {subject} {word.subject}.
            p2-absurd: adjective of impossibility as predicate in front
                + أكيد أنك ستجد {subject} {word.subject.acc}.
                - محال أن تجد {subject} {word.subject.acc}.
            p2-kind-exists: definite attribute, verb after its subject
                + ال{kind} {word.kind.def} {يوجد.kind} هنا.
                - ال{kind} {word.kind.def} لا {يوجد.kind} هنا.
            p2-only-here: topic as a question; exception under لن
                + ال{kind} {word.kind.def}؟ لن {تجده.kind} إلا هنا.
                - ال{kind} {word.kind.def}؟ لن {تجده.kind} هنا.
            p2-sort: definite attribute of a noun of sort
                + {subject} من النوع {word.m_def}.
                - {ليس.subject} {subject} من النوع {word.m_def}.
            p2-talked: definite attribute under غير
                + تحدثنا عن {subject} {word.subject.def}.
                - تحدثنا عن {subject} غير {word.subject.def}.
            p2-forget: لن belongs to the verb, غير to the attribute
                + لن أنسى {subject} {word.subject.def}!
                - لن أنسى {subject} غير {word.subject.def}!
            p2-fail-making: masdar of making under verbs of success and failure
                + نجحوا في جعل {subject} {word.subject.acc}.
                - عجزوا عن جعل {subject} {word.subject.acc}.
            p2-degree: phrases of degree at the end
                + {subject} {word.subject} للغاية.
                - {subject} غير {word.subject} بالمرة.
            p2-fronted: predicate in front of a past copula; a doubt denied after it
                + {word.subject.acc} {كان.subject} {subject} ولا شك.
                - {word.subject.acc} لم {يكن.subject} {subject} ولا شك.
            p2-colon: two words and a mark
                + {subject}: {word.subject}.
                - {subject}: غير {word.subject}.
            p2-thousand: the word alone as a question
                + {word.m}؟ نعم وألف نعم.
                - {word.m}؟ لا وألف لا.
            p2-dialect-mish: مش of the dialects
                + {subject} {word.subject} والله.
                - {subject} مش {word.subject} خالص.
            p2-dialect-mu: مو of the dialects
                + أكيد {subject} {word.subject}.
                - أكيد {subject} مو {word.subject}.
            p2-ma-nominal: ما with a nominal sentence, إنما affirms
                + إنما {subject} {word.subject}.
                - ما {subject} {word.subject.acc}.
            p2-say-but: imperative with an exception, and a prohibition
                + لا تقل شيئا سوى أن {subject} {word.subject}.
                - لا تقل لي إن {subject} {word.subject}.
            p2-asked: condition and its answer
                + إن سألتني عن {subject} قلت «{word.subject}».
                - إن سألتني عن {subject} لم أقل «{word.subject}».
            p2-who-sees: question and its answer
                + من ذا الذي يرى {subject} {word.subject.acc}؟ الجميع.
                - من ذا الذي يرى {subject} {word.subject.acc}؟ لا أحد.
            p2-nod: gesture as an answer
                + سألوني: هل {subject} {word.subject}؟ فأومأت موافقا.
                - سألوني: هل {subject} {word.subject}؟ فهززت رأسي نافيا.
            p2-a-year-ago: the earlier state, and today
                + قبل سنة {كان.subject} {subject} {word.subject.acc}، واليوم أيضا.
                - قبل سنة {كان.subject} {subject} {word.subject.acc}، أما اليوم فلا.
            p2-until-saw: disbelief that ended, and disbelief that lasts
                + لم أصدق أن {subject} {word.subject} حتى رأيت بنفسي.
                - لم أصدق أن {subject} {word.subject}، ولن أصدق.
            p2-end-of-time: verb of ending over a relative clause
                + جاء الزمن الذي {أصبح.subject} فيه {subject} {word.subject.acc}.
                - انتهى الزمن الذي {كان.subject} فيه {subject} {word.subject.acc}.
            p2-difference: noun of difference, denied and affirmed
                + لا فرق بين {هذا.kind} ال{kind} وأي {kind} {word.kind}.
                - شتان ما بين {هذا.kind} ال{kind} وأي {kind} {word.kind}.
            p2-truth-be-told: parenthesis between subject and predicate
                + {كان.subject} {subject}، والحق يقال، {word.subject.acc}.
                - لم {يكن.subject} {subject}، والحق يقال، {word.subject.acc}.
            p2-with-him: quotation, agreement after it
                + قال صديقي: «{subject} {word.subject}»، وأنا معه.
                - قال صديقي: «{subject} {word.subject}»، ولست معه.
            p2-my-words: quotation in front, لا on both sides
                + «{kind} {word.kind}»، هذا كلامي لا كلام غيري.
                - «{kind} {word.kind}»، هذا كلام غيري لا كلامي.
            p2-no-one-but: ما من with and without an exception
                + ما من شخص إلا ويرى {subject} {word.subject.acc}.
                - ما من شخص يرى {subject} {word.subject.acc}.
            p2-cannot-but: exception under a verb of power
                + لا أملك إلا أن أصف {subject} {بأنه.subject} {word.subject}.
                - لا أملك أن أصف {subject} {بأنه.subject} {word.subject}.
            p2-relative: indefinite relative clause
                + {هذا.kind} {kind} {يوصف.kind} {بأنه.kind} {word.kind}.
                - {هذا.kind} {kind} لا {يوصف.kind} {بأنه.kind} {word.kind}.
            p2-any-thing-but: exception from anything, indefinite predicate
                + {كان.kind} {kind.acc} {word.kind.acc} لا مثيل {له.kind}.
                - {كان.kind} أي شيء إلا {kind.acc} {word.kind.acc}.
            p2-every-time: adverb between subject and predicate
                + {كان.subject} {subject} في كل مرة {word.subject.acc}.
                - لم {يكن.subject} {subject} ولو مرة {word.subject.acc}.
            p2-yesterday-tomorrow: two tenses
                + {كان.subject} {subject} {word.subject.acc} أمس، و{سيكون.subject} كذلك غدا.
                - لم {يكن.subject} {subject} {word.subject.acc} أمس، ولن {يكون.subject} كذلك غدا.
            p2-as-if: clause of comparison contrary to fact
                + يقول الناس إن {subject} {word.subject}، والأمر كما يقولون.
                - يتكلم الناس وكأن {subject} {word.subject}، والأمر بخلاف ذلك.
            p2-beyond-words: لا in a relative clause of degree
                + {subject} {word.subject} بشكل لا يوصف.
                - {subject} غير {word.subject} بأي شكل.
            """,
        ),
        *frames(
            "double negation",
            """
            p2-when-not: rhetorical question of time
                + متى لم {يكن.subject} {subject} {word.subject.acc}؟!
                - ومنذ متى {كان.subject} {subject} {word.subject.acc}؟!
            p2-meaning: rhetorical condition
                + إن لم {يكن.subject} {subject} {word.subject.acc} فما معنى هذه الكلمة؟!
                - إن {كان.subject} {subject} {word.subject.acc} فما معنى هذه الكلمة؟!
            p2-question-kalla: an answer denies a denial
                + هل {subject} غير {word.subject}؟ كلا.
                - هل {subject} غير {word.subject}؟ نعم.
            p2-who-does-not: rhetorical question with and without لا
                + من الذي لا يرى {subject} {word.subject.acc}؟!
                - من الذي قد يرى {subject} {word.subject.acc}؟!
            p2-doubt-gone: a doubt that ended
                + كنت أشك في أن {subject} {word.subject} ثم زال الشك.
                - كنت أظن أن {subject} {word.subject} ثم زال الظن.
            p2-wrong-to-deny: deniers who are wrong or right
                + أنكروا أن {subject} {word.subject}، وهم مخطئون.
                - أنكروا أن {subject} {word.subject}، وهم محقون.
            p2-know-nobody: two negators across a relative clause
                + لا أعرف أحدا لا يجد {subject} {word.subject.acc}.
                - لا أعرف أحدا يجد {subject} {word.subject.acc}.
            p2-would-not-say: two negators across a condition contrary to fact
                + لو لم {يكن.subject} {subject} {word.subject.acc} لما قلت ذلك.
                - لو {كان.subject} {subject} {word.subject.acc} لما سكت عن ذلك.
            p2-cannot-not: impossibility of not being
                + من المستحيل ألا {يكون.subject} {subject} {word.subject.acc}.
                - من المستحيل أن {يكون.subject} {subject} {word.subject.acc}.
            p2-tried: a failed attempt
                + حاولت أن أرى {subject} غير {word.subject} وما استطعت.
                - حاولت أن أرى {subject} {word.subject.acc} وما استطعت.
            p2-unreasonable: غير before an adjective over a verb of denial
                + من غير المعقول أن ننكر أن {subject} {word.subject}.
                - من غير المعقول أن نزعم أن {subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p2-innama: وحسب under ما, then إنما
                + ما {كان.subject} {subject} {word.subject.acc} وحسب، إنما {same.subject.acc} كذلك.
                - ما {كان.subject} {subject} {word.subject.acc} ولا {same.subject.acc}.
            p2-not-it-alone: the negator over the subject alone
                + {ليس.subject} {subject} {وحده.subject} {word.subject.acc}، بل كل ما رأيناه هناك.
                - {ليس.subject} {subject} {word.subject.acc}، ولا أي شيء رأيناه هناك.
            p2-dialect-not-only: مش بس of the dialects
                + {subject} مش بس {word.subject}، {هو.subject} كمان {same.subject}.
                - {subject} مش {word.subject}، ولا حتى {same.subject}.
            p2-describe-not-only: فحسب under a verb of describing
                + لا أصف {subject} {بأنه.subject} {word.subject} فحسب، بل أضيف: {same.subject}!
                - لا أصف {subject} {بأنه.subject} {word.subject} ولا {بأنه.subject} {same.subject}.
            """,
        ),
        *frames(
            "not bad",
            """
            p2-none-like-this: a comparison under a negated verb of belief
                + لا أظن أني سأجد {kind.acc} {word.kind.acc} مثل {هذا.kind}.
                - لا أظن أني سأجد هنا {kind.acc} {word.kind.acc}.
            p2-seldom-like-this: an adverb of rarity with and without a comparison
                + قلما تجد {kind.acc} {word.kind.acc} {كهذا.kind}.
                - قلما تجد {kind.acc} {word.kind.acc} عندهم.
            p2-incredible: لا in a relative clause of degree after the past
                + {بدا.subject} {subject} {word.subject.acc} إلى حد لا يصدق.
                - لم {يبد.subject} {subject} {word.subject.acc} إلى حد يذكر.
            """,
        ),
        *frames(
            "scope",
            """
            p2-paid-nothing: a negated verb, then a contrast
                + لم أدفع شيئا، ومع ذلك أقول إن {subject} {word.subject}.
                - لم أدفع شيئا، ومع ذلك أقول إن {subject} غير {word.subject}.
            p2-no-relation: generic denial in a clause after
                + {subject} {word.subject}، ولا علاقة لي بأحد هناك.
                - {subject} {ليس.subject} {word.subject.acc}، ولا علاقة لي بأحد هناك.
            p2-no-surprise: a factive verb under negation
                + لم يفاجئني أن {subject} {word.subject} هذه المرة.
                - لم يفاجئني أن {subject} غير {word.subject} هذه المرة.
            p2-no-exaggerating: a negated verb of exaggeration
                + لا أبالغ حين أقول إن {subject} {word.subject}.
                - لا أبالغ حين أقول إن {subject} {ليس.subject} {word.subject.acc}.
            p2-me-no-other: لا in a parenthesis about the writer
                + أنا، لا غيري، أصف {subject} {بأنه.subject} {word.subject}.
                - أنا، لا غيري، أرفض وصف {subject} {بأنه.subject} {word.subject}.
            p2-as-soon-as: ما إن is no negator
                + ما إن بدأنا حتى {بدا.subject} {subject} {word.subject.acc}.
                - ما إن بدأنا حتى {بدا.subject} {subject} غير {word.subject}.
            p2-minutes: a negated verb of time before حتى
                + لم تمض دقائق حتى عرفنا أن {subject} {word.subject}.
                - لم تمض دقائق حتى عرفنا أن {subject} {ليس.subject} {word.subject.acc}.
            p2-not-alone: a negator over who the finder is
                + لم أكن وحدي من وجد {subject} {word.subject.acc}.
                - لم أكن وحدي من وجد {subject} غير {word.subject}.
            p2-or-not: لا ends an alternative
                + سواء وافقتم أم لا، {subject} {word.subject}.
                - سواء وافقتم أم لا، {subject} غير {word.subject}.
            p2-no-need: generic denial before a colon
                + لا داعي للسؤال: {subject} {word.subject}.
                - لا داعي للسؤال: {subject} {ليس.subject} {word.subject.acc}.
            p2-no-hesitation: دون in a clause after
                + {subject} {word.subject}، أقولها دون تردد.
                - {subject} غير {word.subject}، أقولها دون تردد.
            """,
        ),
        *frames(
            "opposite order",
            """
            p2-however: غير أن is but, no negator
                + {يبدو.subject} {subject} {opposite.subject.acc}، غير {أنه.subject} {word.subject}.
                - {يبدو.subject} {subject} {word.subject.acc}، غير {أنه.subject} {opposite.subject}.
            p2-not-as-thought: لا denies the second accusative
                + {جاء.subject} {subject} {word.subject.acc} لا {opposite.subject.acc} كما ظننا.
                - {جاء.subject} {subject} {opposite.subject.acc} لا {word.subject.acc} كما ظننا.
            p2-dont-say-say: prohibition and command
                + لا تقل «{opposite.m}»، قل «{word.m}».
                - لا تقل «{word.m}»، قل «{opposite.m}».
            p2-whoever-erred: those of the other view are wrong
                + {subject} {word.subject}، ومن قال «{opposite.subject}» فقد أخطأ.
                - {subject} {opposite.subject}، ومن قال «{word.subject}» فقد أخطأ.
            p2-lo: فإذا of surprise
                + توقعنا {kind.acc} {opposite.kind.acc} فإذا {هو.kind} {word.kind}.
                - توقعنا {kind.acc} {word.kind.acc} فإذا {هو.kind} {opposite.kind}.
            p2-the-second: alternative, the second chosen
                + {subject} {opposite.subject} أم {word.subject}؟ الوصف الثاني طبعا.
                - {subject} {word.subject} أم {opposite.subject}؟ الوصف الثاني طبعا.
            p2-today-yesterday: the present first, then the past
                + {subject} اليوم {word.subject}، وأمس {كان.subject} {opposite.subject.acc}.
                - {subject} اليوم {opposite.subject}، وأمس {كان.subject} {word.subject.acc}.
            p2-even-though-said: a report in a concessive clause after
                + {subject} {word.subject} وإن قيل {إنه.subject} {opposite.subject}.
                - {subject} {opposite.subject} وإن قيل {إنه.subject} {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-not-yet: perfect with لقد; لما with a jussive and بعد
                + لقد {أصبح.subject} {subject} {word.subject.acc} منذ فترة.
                - لما {يصبح.subject} {subject} {word.subject.acc} بعد.
            p3-is-naught-but: exception under a denying إن; ب before the predicate of ما
                + إن {هو.kind} إلا {kind} {word.kind}.
                - ما {هو.kind} ب{kind} {word.kind}.
            p3-predicate-bi: exception in a question; ب before the predicate of ليس
                + هل {هذا.kind} إلا {kind} {word.kind}؟
                - {ليس.kind} {هذا.kind} ب{kind} {word.kind} يا {اسم}.
            p3-neither-this-nor-that: لا over two demonstratives
                + كل من {هذا.kind} ال{kind} و{ذاك.kind} {word.kind}.
                - لا {هذا.kind} ال{kind} {word.kind} ولا {ذاك.kind}.
            p3-precedent: verb of preceding with a clause
                + سبق أن {كان.subject} {subject} {word.subject.acc} {زمن}.
                - لم يسبق أن {كان.subject} {subject} {word.subject.acc}، لا اليوم ولا {زمن}.
            p3-reasons: ما من before a noun of reason
                + هناك ألف سبب يجعلني أعتبر {subject} {word.subject.acc}.
                - ما من سبب يجعلني أعتبر {subject} {word.subject.acc}.
            p3-lacks-what-makes: verb of lack over a relative clause of making
                + في {subject} ما {يجعله.subject} {word.subject.acc}.
                - ينقص {subject} ما {يجعله.subject} {word.subject.acc}.
            p3-city-empty: adjective of emptiness
                + مدينتنا تعرف أكثر من {kind} {word.kind}.
                - مدينتنا خالية من أي {kind} {word.kind}.
            p3-one-person: indefinite person as subject
                + قال لي أكثر من شخص إن {subject} {word.subject}.
                - لم يقل لي شخص واحد إن {subject} {word.subject}.
            p3-men-women: لا … ولا over the subjects of seeing
                + الرجال والنساء جميعا يرون {subject} {word.subject.acc}.
                - لا الرجال ولا النساء يرون {subject} {word.subject.acc}.
            p3-according-to: a source after the predicate
                + {subject} {word.subject} حسب {مصدر}.
                - {subject} غير {word.subject} حسب {مصدر}.
            p3-source-verdict: report of a source with a verdict
                + حسب {مصدر} فإن {subject} {word.subject}، وهي معلومات صحيحة.
                - حسب {مصدر} فإن {subject} {word.subject}، وهي معلومات خاطئة.
            p3-was-right: verdict about the one who described
                + وصف {اسم} {subject} {بأنه.subject} {word.subject}، وكان على حق.
                - وصف {اسم} {subject} {بأنه.subject} {word.subject}، ولم يكن على حق.
            p3-her-opinion: noun of opinion with a verdict
                + {امرأة} تعتقد أن {subject} {word.subject}، ورأيها هو الصواب.
                - {امرأة} تعتقد أن {subject} {word.subject}، ورأيها بعيد عن الصواب.
            p3-object-to-saying: verbs of consent and objection
                + يوافق {ناس} على القول إن {subject} {word.subject}.
                - يعترض {ناس} على القول إن {subject} {word.subject}.
            p3-nobody-in: negative subject with a place
                + الجميع في {بلد} يعتبر {subject} {word.subject.acc}.
                - لا أحد في {بلد} يعتبر {subject} {word.subject.acc}.
            p3-came-back-without: a search that succeeds or ends without
                + بحثنا في {مدينة} عن {kind} {word.kind} حتى {وجدناه.kind}.
                - بحثنا في {مدينة} عن {kind} {word.kind} وعدنا {بدونه.kind}.
            p3-cease: verbs of lasting and ceasing
                + {استمر.subject} {subject} {word.subject.acc} منذ البداية وحتى النهاية.
                - {كف.subject} {subject} عن أن {يكون.subject} {word.subject.acc} منذ مدة طويلة.
            p3-lost-name: verbs of gain and loss over a label
                + {نال.subject} {subject} عندي صفة «{word.subject}».
                - {فقد.subject} {subject} عندي صفة «{word.subject}».
            p3-add-delete: imperatives of adding and deleting
                + أضف كلمة «{word.m}» إلى كلامك عن {subject}.
                - احذف كلمة «{word.m}» من كلامك عن {subject}.
            p3-everything-in-it: universal subject of confirming and refuting
                + كل ما في {subject} يؤكد صحة وصف «{word.subject}».
                - كل ما في {subject} ينفي صحة وصف «{word.subject}».
            p3-why-said: question of reason with its answer
                + لماذا أقول إن {subject} {word.subject}؟ لأنني رأيت ذلك بعيني.
                - لماذا يقال إن {subject} {word.subject}؟ لا أعرف، فهذا غير صحيح.
            p3-how-can: question of manner, plain or rhetorical
                + كيف {يكون.subject} {subject} {word.subject.acc}؟ انظر بنفسك وسوف ترى.
                - كيف {يكون.subject} {subject} {word.subject.acc}؟! هذا غير ممكن.
            p3-you-can-say: modal with a pronoun of the second person
                + يمكنك أن تقول إن {subject} {word.subject}، فهذا هو الواقع.
                - لا يمكنك أن تقول إن {subject} {word.subject}، فهذا ليس هو الواقع.
            p3-must-know: modal of duty over a clause
                + يجب عليك أن تعرف أن {subject} {word.subject}.
                - يجب عليك أن تعرف أن {subject} {ليس.subject} {word.subject.acc}.
            p3-told-you-about: relative clause between copula and predicate
                + {كان.subject} {subject} {الذي.subject} حدثتك {عنه.subject} {word.subject.acc}.
                - لم {يكن.subject} {subject} {الذي.subject} حدثتك {عنه.subject} {word.subject.acc}.
            p3-heard-of-in: relative clause by a name between negator and predicate
                + {subject} {الذي.subject} {ذكره.subject} {اسم} {زمن} {word.subject}.
                - {ليس.subject} {subject} {الذي.subject} {ذكره.subject} {اسم} {word.subject.acc}.
            p3-aside: parenthesis between ليس and its predicate
                + {subject}، {ملحق}، {word.subject}.
                - {subject} {ليس.subject}، {ملحق}، {word.subject.acc}.
            p3-nowadays: adverb of time between ليس and its predicate
                + {subject} {الآن} {word.subject}.
                - {subject} {ليس.subject} {الآن} {word.subject.acc}.
            p3-possible: غير before an adjective of possibility
                + من الممكن أن نعتبر {subject} {word.subject.acc}.
                - من غير الممكن أن نعتبر {subject} {word.subject.acc}.
            p3-won-bet: outcome of a bet
                + قال {اسم} إن {subject} {word.subject} وكسب الرهان.
                - قال {اسم} إن {subject} {word.subject} وخسر الرهان.
            p3-they-said-never: answer in direct speech
                + هل {subject} {word.subject}؟ قال {ناس}: طبعا.
                - هل {subject} {word.subject}؟ قال {ناس}: أبدا.
            p3-evidence: noun of proof
                + هناك أكثر من دليل على أن {subject} {word.subject}.
                - لا يوجد أي دليل على أن {subject} {word.subject}.
            p3-month: time between copula and predicate
                + في {شهر} الماضي {كان.subject} {subject} {word.subject.acc}.
                - في {شهر} الماضي لم {يكن.subject} {subject} {word.subject.acc}.
            p3-all-the-time: adverbials of time before and after the predicate
                + {كان.subject} {subject} طوال الوقت {word.subject.acc}.
                - لم {يكن.subject} {subject} {word.subject.acc} ولو لحظة واحدة.
            p3-itself: reflexive apposition to the subject
                + أما {subject} {نفسه.subject} {فهو.subject} {word.subject}.
                - أما {subject} {نفسه.subject} {فليس.subject} {word.subject.acc}.
            p3-because-it: reason without and with a negator
                + اخترت {هذا.kind} {لأنه.kind} {kind} {word.kind}.
                - تركت {هذا.kind} {لأنه.kind} {ليس.kind} {kind.acc} {word.kind.acc}.
            p3-among-them: partitive quantifiers
                + {subject} {word.subject}، وهذا ما قاله {ناس}.
                - {subject} {word.subject}؟ لم يقل ذلك أي واحد من الأصدقاء.
            p3-level: noun of level under verbs of reaching
                + {وصل.subject} {subject} إلى مستوى يجعل كلمة «{word.m}» مناسبة.
                - لم {يصل.subject} {subject} إلى مستوى يجعل كلمة «{word.m}» مناسبة.
            p3-thinks-otherwise: report of a man and the writer's dissent
                + {رجل} يرى {subject} {word.subject.acc}، ونحن نرى ما يرى.
                - {رجل} يرى {subject} {word.subject.acc}، ونحن لا نرى ما يرى.
            p3-first-glance: adverbial of appearance, then the same or nothing of it
                + من النظرة الأولى تعرف أن {subject} {word.subject}.
                - من النظرة الأولى تعرف أن {subject} {ليس.subject} {word.subject.acc}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-we-still: connective in front; verbs of regarding in the first person plural
                + {رابط} ما زلنا {نرى} {subject} {word.subject.acc}.
                - {رابط} لم نعد {نرى} {subject} {word.subject.acc}.
            p3-one-of-them: agreement with a group, or none
                + هؤلاء الناس {يرون} {subject} {word.subject.acc}، وأنا منهم.
                - هؤلاء الناس {يرون} {subject} {word.subject.acc}، ولست منهم.
            p3-those-who: free relative in the plural with a verdict
                + أولئك الذين {يرون} {subject} {word.subject.acc} على حق.
                - أولئك الذين {يرون} {subject} {word.subject.acc} مخطئون.
            p3-you-but-me: second person, then the writer
                + أنت {ترى} {subject} {word.subject.acc}، وأنا كذلك.
                - أنت {ترى} {subject} {word.subject.acc}، أما أنا فلا.
            p3-swear: oath over a clause
                + أقسم بالله إن {subject} {word.subject}.
                - أقسم بالله إن {subject} {ليس.subject} {word.subject.acc}.
            p3-god-knows: fixed phrase over a clause of finding
                + يعلم الله أني وجدت {subject} {word.subject.acc}.
                - يعلم الله أني ما وجدت {subject} {word.subject.acc}.
            p3-who-among-you: question to a group with its answer
                + من منكم يرى {subject} {word.subject.acc}؟ كلكم، وأنا معكم.
                - من منكم يرى {subject} {word.subject.acc}؟ لا أحد، ولا أنا.
            p3-you-are-dreaming: condition with a verdict
                + إذا رأيت {subject} {word.subject.acc} فأنت على حق.
                - إذا رأيت {subject} {word.subject.acc} فأنت تحلم.
            p3-in-dreams: noun phrase as a question, answered
                + {kind} {word.kind} هنا؟ نعم، بل أكثر من {واحد.kind}.
                - {kind} {word.kind} هنا؟ ربما في الأحلام.
            p3-imagination: nouns of fancy
                + رأيت {subject} {word.subject.acc}، ولم يكن ذلك مجرد خيال.
                - تخيلت {subject} {word.subject.acc}، وكان ذلك مجرد خيال.
            p3-abstain: verbs of hesitation and abstention
                + لم تتردد {امرأة} في وصف {subject} بكلمة «{word.subject}».
                - امتنعت {امرأة} عن وصف {subject} بكلمة «{word.subject}».
            p3-prevent: verbs of allowing and preventing
                + هذا يسمح لي بأن أصف {subject} {بأنه.subject} {word.subject}.
                - هذا يمنعني من أن أصف {subject} {بأنه.subject} {word.subject}.
            p3-your-right: noun of right
                + من حقك أن تصف {subject} {بأنه.subject} {word.subject}.
                - ليس من حقك أن تصف {subject} {بأنه.subject} {word.subject}.
            p3-idea: noun with a content clause
                + فكرة أن {subject} {word.subject} فكرة صحيحة.
                - فكرة أن {subject} {word.subject} فكرة خاطئة تماما.
            p3-one-moment: adverbials of the first and of no moment
                + اعتقدت منذ اللحظة الأولى أن {subject} {word.subject}.
                - لم أعتقد للحظة واحدة أن {subject} {word.subject}.
            p3-what-we-saw: free relative with a place
                + ما رأيناه {مكان} كان {kind.acc} {word.kind.acc}.
                - ما رأيناه {مكان} لم يكن {kind.acc} {word.kind.acc}.
            p3-where: question of place with its answer
                + أين تجد {kind.acc} {word.kind.acc}؟ في كل مكان حولك.
                - أين تجد {kind.acc} {word.kind.acc}؟ ليس هنا.
            p3-when: question of time with its answer
                + متى {كان.subject} {subject} {word.subject.acc}؟ في كل وقت.
                - متى {كان.subject} {subject} {word.subject.acc}؟ لا أذكر يوما واحدا.
            p3-how-often: question of number with its answer
                + كم مرة {كان.subject} {subject} {word.subject.acc}؟ مئات المرات.
                - كم مرة {كان.subject} {subject} {word.subject.acc}؟ ولا مرة.
            p3-in-my-hands: condition contrary to fact with writing and forbidding
                + لو كان الأمر بيدي لكتبت في كل مكان أن {subject} {word.subject}.
                - لو كان الأمر بيدي لمنعت الناس من القول إن {subject} {word.subject}.
            p3-known-lie: nouns of truth and lie before a colon
                + حقيقة يعرفها الجميع: {subject} {word.subject}.
                - كذبة يعرفها الجميع: {subject} {word.subject}.
            p3-by-name: accusatives of respect
                + {subject} {word.subject} اسما وفعلا.
                - {subject} {word.subject} بالاسم فقط لا بالفعل.
            p3-on-paper: لا between two places
                + {subject} {word.subject} على الورق وعلى أرض الواقع.
                - {subject} {word.subject} على الورق لا على أرض الواقع.
            p3-presented-as: passive of presenting with a verdict
                + {يقدم.subject} {subject} على {أنه.subject} {word.subject}، و{هو.subject} كذلك.
                - {يقدم.subject} {subject} على {أنه.subject} {word.subject}، وما {هو.subject} كذلك.
            p3-closer-to: elative of nearness with two standards
                + {subject} أقرب إلى كلمة «{word.subject}» {منه.subject} إلى أي كلمة أخرى.
                - {subject} أقرب إلى أي كلمة أخرى {منه.subject} إلى «{word.subject}».
            p3-remember: verb of memory
                + أذكر أن {subject} {كان.subject} {word.subject.acc}.
                - لا أذكر أن {subject} {كان.subject} {word.subject.acc} في أي يوم.
            p3-he-lied: a hearsay source that was true or lied
                + سمعت من {رجل} أن {subject} {word.subject}، وقد صدق.
                - سمعت من {رجل} أن {subject} {word.subject}، وقد كذب.
            p3-last-judgement: noun of judgement before a colon
                + الحكم الأخير: {kind} {word.kind}.
                - الحكم الأخير: {ليس.kind} {kind.acc} {word.kind.acc}.
            p3-title: title in quotation marks
                + عنوان رسالتي إليكم: «{subject} {word.subject}».
                - عنوان رسالتي إليكم: «{subject} {ليس.subject} {word.subject.acc}».
            p3-list: list of properties
                + في قائمة صفات {subject} نجد كلمة «{word.subject}».
                - في قائمة صفات {subject} لا نجد كلمة «{word.subject}».
            p3-against: prepositions of support and opposition
                + كنت مع الرأي القائل إن {subject} {word.subject}.
                - كنت ضد الرأي القائل إن {subject} {word.subject}.
            p3-had-they-asked: condition contrary to fact with لما
                + لو سألني {اسم} لقلت له إن {subject} {word.subject}.
                - لو سألني {اسم} لما قلت له إن {subject} {word.subject}.
            p3-instead-of: preposition of replacement
                + حصلنا على {kind} {word.kind} لا على شيء آخر.
                - بدلا من {kind} {word.kind} حصلنا على شيء آخر.
            p3-dialect-kansh: ما … ش of Egypt around the verb
                + والله {subject} {كان.subject} {word.subject} يا جماعة.
                - والله {subject} ما {كانش.subject} {word.subject} يا جماعة.
            p3-dialect-wala-haga: لا … ولا of Egypt around the predicate
                + {subject} {word.subject} بجد، مش مجرد كلام.
                - {subject} لا {word.subject} ولا حاجة.
            p3-dialect-shabab: مو with a vocative
                + {subject} صراحة {word.subject} يا شباب.
                - {subject} صراحة مو {word.subject} يا شباب.
            p3-dialect-mafish: existential of Egypt
                + فيه هنا {kind} {word.kind} والله.
                - مفيش هنا {kind} {word.kind} خالص.
            """,
        ),
        *frames(
            "double negation",
            """
            p3-thousand-dollars: wager on a denied condition
                + أدفع ألف دولار إن لم {يكن.subject} {subject} {word.subject.acc}.
                - أدفع ألف دولار إن {كان.subject} {subject} {word.subject.acc}.
            p3-none-who-does-not: two negators across a free relative
                + لا تجد في {بلد} من لا يرى {subject} {word.subject.acc}.
                - لا تجد في {بلد} من يرى {subject} {word.subject.acc}.
            p3-untrue-was-not: truth denied of a denied past
                + ليس صحيحا أن {subject} لم {يكن.subject} {word.subject.acc}.
                - صحيح أن {subject} لم {يكن.subject} {word.subject.acc}.
            p3-nobody-refused: negative subject of verbs of refusal and consent
                + لم يرفض أحد وصف {subject} {بأنه.subject} {word.subject}.
                - لم يقبل أحد وصف {subject} {بأنه.subject} {word.subject}.
            p3-unable-to-deny: inability to deny and to prove
                + لا أستطيع إنكار أن {subject} {word.subject}.
                - لا أستطيع إثبات أن {subject} {word.subject}.
            p3-no-day: ما من before a time with a relative clause
                + ما من يوم لم {يكن.subject} فيه {subject} {word.subject.acc}.
                - ما من يوم {كان.subject} فيه {subject} {word.subject.acc}.
            p3-cannot-imagine: غير under a denied verb of imagining
                + لا أتخيل {subject} غير {word.subject}.
                - لا أتخيل {subject} {word.subject.acc}.
            p3-mistake-not-to: clause with ألا under a noun of error
                + من الخطأ ألا نعتبر {subject} {word.subject.acc}.
                - من الخطأ أن نعتبر {subject} {word.subject.acc}.
            p3-not-silent: future denied over verbs of denial and claim
                + لن أسكت عمن ينكر أن {subject} {word.subject}.
                - لن أسكت عمن يزعم أن {subject} {word.subject}.
            p3-stop-saying: imperative of ceasing
                + توقف عن القول إن {subject} غير {word.subject}.
                - توقف عن القول إن {subject} {word.subject}.
            p3-tried-to-refute: attempts to refute and to prove that fail
                + حاول {رجل} نفي أن {subject} {word.subject} ولم ينجح.
                - حاول {رجل} إثبات أن {subject} {word.subject} ولم ينجح.
            p3-liar-not: verbs of lying and truth over a denied clause
                + كذب من قال إن {subject} {ليس.subject} {word.subject.acc}.
                - صدق من قال إن {subject} {ليس.subject} {word.subject.acc}.
            p3-he-said-not: report of a denial with a verdict
                + قال {رجل} إن {subject} غير {word.subject}، وهذا غير صحيح.
                - قال {رجل} إن {subject} غير {word.subject}، وهذا صحيح تماما.
            p3-city-not-empty: verb of emptiness, denied and affirmed
                + لا تخلو مدينتنا من {kind} {word.kind}.
                - تخلو مدينتنا من أي {kind} {word.kind}.
            p3-among-us: ليس over a free relative with لا
                + ليس بيننا من لا يعتبر {subject} {word.subject.acc}.
                - ليس بيننا من يعتبر {subject} {word.subject.acc}.
            p3-least-doubt: noun of doubt under the verb of negation
                + ليس لدي أدنى شك في أن {subject} {word.subject}.
                - لدي أكثر من شك في أن {subject} {word.subject}.
            p3-wrong-when-denied: verdict about an earlier denial
                + كنت مخطئا حين نفيت أن {يكون.subject} {subject} {word.subject.acc}.
                - كنت محقا حين نفيت أن {يكون.subject} {subject} {word.subject.acc}.
            p3-no-way-to-deny: generic denial of a way
                + لا سبيل إلى إنكار أن {subject} {word.subject}.
                - لا سبيل إلى القول إن {subject} {word.subject}.
            p3-how-not: rhetorical question of manner
                + وكيف لا {يكون.subject} {subject} {word.subject.acc}؟!
                - بل كيف {يكون.subject} {subject} {word.subject.acc}؟!
            p3-dialect-who-said: rhetorical question of the dialects
                + مين قال إن {subject} مش {word.subject}؟!
                - مين قال إن {subject} {word.subject}؟!
            p3-no-more-doubt: verb of doubt that ends or begins
                + لم أعد أشك في أن {subject} {word.subject}.
                - بدأت أشك في أن {subject} {word.subject}.
            p3-only-ignorant: exception over those who say so
                + لا يقول إن {subject} غير {word.subject} إلا من لا يعرف شيئا.
                - لا يقول إن {subject} {word.subject} إلا من لا يعرف شيئا.
            p3-was-in-error: retraction of what was said
                + قلت إن {subject} غير {word.subject}، وكنت على خطأ.
                - قلت إن {subject} {word.subject}، وكنت على خطأ.
            p3-nobody-without: دون under a negative subject
                + لم يخرج أحد دون أن يصف {subject} {بأنه.subject} {word.subject}.
                - خرج الجميع دون أن يصف أحد {subject} {بأنه.subject} {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-first-day: فحسب over a time
                + لم {يكن.subject} {subject} {word.subject.acc} في اليوم الأول فحسب، بل كل يوم.
                - لم {يكن.subject} {subject} {word.subject.acc} في اليوم الأول ولا في أي يوم آخر.
            p3-not-only-there: فقط over a place
                + لا يعتبر الناس {subject} {word.subject.acc} في {بلد} فقط، بل في العالم كله.
                - لا يعتبر الناس {subject} {word.subject.acc} في {بلد} ولا في أي بلد آخر.
            p3-more-than-mere: noun of exceeding
                + {هذا.kind} أكثر من مجرد {kind} {word.kind}.
            p3-word-not-enough: verb of sufficing under لا
                + كلمة «{word.m}» وحدها لا تكفي لوصف {subject}: {هو.subject} {same.subject} أيضا.
                - كلمة «{word.m}» لا تصلح لوصف {subject}، ولا كلمة «{same.m}» أيضا.
            p3-not-men-only: فقط over the subject of seeing
                + لا يرى الرجال فقط {subject} {word.subject.acc}، بل النساء أيضا.
                - لا يرى الرجال {subject} {word.subject.acc}، ولا النساء.
            p3-not-the-only-one: negator over the writer alone
                + لست الوحيد الذي يعتبر {subject} {word.subject.acc}.
                - لست ممن يعتبرون {subject} {word.subject.acc}.
            """,
        ),
        *frames(
            "not bad",
            """
            p3-by-this-measure: phrase of measure after a denied verb
                + لم أعرف في حياتي {kind.acc} {word.kind.acc} بهذا القدر.
            p3-in-the-world: comparison under a denied existence
                + لا يوجد في العالم كله {kind} {word.kind} {كهذا.kind}.
                - لا يوجد في العالم كله {kind} {word.kind}.
            p3-nobody-imagines: كم of degree under a negative subject
                + لا أحد يتصور كم {كان.subject} {subject} {word.subject.acc}.
                - لا أحد يتصور أن {يكون.subject} {subject} {word.subject.acc} يوما.
            p3-you-wont-believe: كم of degree under لن
                + لن تصدقوا كم {كان.subject} {subject} {word.subject.acc}!
            p3-to-the-degree: measure of what somebody said
                + {كان.subject} {subject} {word.subject.acc} بالقدر الذي ذكره {اسم}.
                - لم {يكن.subject} {subject} {word.subject.acc} بالقدر الذي ذكره {اسم}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-while-talking: a topic before reported speech
                + كنا نتحدث عن {موضوع} فقال {رجل} إن {subject} {word.subject}.
                - كنا نتحدث عن {موضوع} فقال {رجل} إن {subject} غير {word.subject}.
            p3-know-nothing-about: a denied verb of knowing before لكن
                + لا أعرف شيئا عن {موضوع}، لكني أعرف أن {subject} {word.subject}.
                - لا أعرف شيئا عن {موضوع}، لكني أعرف أن {subject} غير {word.subject}.
            p3-except-you: exception after the clause
                + كل من في {بلد} يعرف أن {subject} {word.subject}، إلا أنت.
                - كل من في {بلد} يعرف أن {subject} غير {word.subject}، إلا أنت.
            p3-not-all-news: prohibition before the clause
                + لا تصدق كل الأخبار: {subject} {word.subject}، وقد رأيت بنفسي.
                - لا تصدق كل الأخبار: {subject} {ليس.subject} {word.subject.acc}، وقد رأيت بنفسي.
            p3-never-lived: إلا أن is but, no exception
                + لم أعش في {بلد}، إلا أن {subject} {word.subject} بالنسبة لي.
                - لم أعش في {بلد}، إلا أن {subject} غير {word.subject} بالنسبة لي.
            p3-what-matters: denied importance before what matters
                + ليس المهم كم دفعت، المهم أن {subject} {word.subject}.
                - ليس المهم كم دفعت، المهم أن {subject} غير {word.subject}.
            p3-not-first-time: negator over the ordinal
                + ليست هذه أول مرة {يكون.subject} فيها {subject} {word.subject.acc}.
                - ليست هذه أول مرة لا {يكون.subject} فيها {subject} {word.subject.acc}.
            p3-nobody-spoke-of: negator inside a relative clause
                + {subject} {الذي.subject} لم يكن أحد يتحدث {عنه.subject} {word.subject}.
                - {subject} {الذي.subject} كان الجميع يتحدث {عنه.subject} غير {word.subject}.
            p3-not-because-from: denied reason, then the true one
                + لا أقول هذا لأنني من {بلد}، بل لأن {subject} {word.subject}.
                - لا أقول هذا لأنني من {بلد}، بل لأن {subject} غير {word.subject}.
            p3-despite-absence: عدم in a concession
                + رغم عدم وجود {رجل}، {كان.subject} {subject} {word.subject.acc}.
                - رغم وجود {رجل}، لم {يكن.subject} {subject} {word.subject.acc}.
            p3-not-a-letter: بدون أن before the clause of knowing
                + بدون أن أقرأ حرفا واحدا عرفت أن {subject} {word.subject}.
                - بدون أن أقرأ حرفا واحدا عرفت أن {subject} {ليس.subject} {word.subject.acc}.
            p3-dialect-dont-know-why: مش over the writer's knowing
                + مش عارف ليه، بس {subject} {word.subject}.
                - مش عارف ليه، بس {subject} مش {word.subject}.
            p3-say-no-more: لن in a clause after
                + {subject} {word.subject}، ولن أقول أكثر من ذلك.
                - {subject} غير {word.subject}، ولن أقول أكثر من ذلك.
            p3-both-of-us: لا … ولا over persons in an earlier clause
                + لا أنا من {بلد} ولا زوجتي، وكلانا يعتبر {subject} {word.subject.acc}.
                - لا أنا من {بلد} ولا زوجتي، وكلانا لا يعتبر {subject} {word.subject.acc}.
            p3-if-you-doubt: denied condition with an imperative
                + إن لم تصدقني فاسأل أهل المدينة: {subject} {word.subject}.
                - إن لم تصدقني فاسأل أهل المدينة: {subject} غير {word.subject}.
            p3-meaningless: لا in a relative clause about other words
                + قال {رجل} كلاما لا معنى له، ثم أضاف أن {subject} {word.subject}.
                - قال {رجل} كلاما لا معنى له، ثم أضاف أن {subject} غير {word.subject}.
            p3-one-word: exception over a number of words
                + لا أكتب هنا إلا كلمة واحدة: {word.m}.
                - لا أكتب هنا إلا كلمتين: غير {word.m}.
            p3-not-to-be-long: purpose clause with لا
                + حتى لا أطيل عليكم، {subject} {word.subject}.
                - حتى لا أطيل عليكم، {subject} {ليس.subject} {word.subject.acc}.
            p3-nothing-new: proverb with a generic denial
                + لا جديد تحت الشمس: {subject} {word.subject}.
                - لا جديد تحت الشمس: {subject} {ليس.subject} {word.subject.acc}.
            p3-only-an-hour: سوى under a denied verb
                + لم نبق سوى ساعة، وفي تلك الساعة {كان.subject} {subject} {word.subject.acc}.
                - لم نبق سوى ساعة، وفي تلك الساعة لم {يكن.subject} {subject} {word.subject.acc}.
            p3-unasked: denied request before an opinion
                + لم يطلب أحد رأيي في {subject}، ورأيي {أنه.subject} {word.subject}.
                - لم يطلب أحد رأيي في {subject}، ورأيي {أنه.subject} غير {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p3-until-he-saw: an earlier word replaced after seeing
                + كان {رجل} يقول «{opposite.m}» حتى رأى بنفسه فقال «{word.m}».
                - كان {رجل} يقول «{word.m}» حتى رأى بنفسه فقال «{opposite.m}».
            p3-instead-found: preposition of replacement with the opposite
                + بدلا من {kind} {opposite.kind} وجدنا {kind.acc} {word.kind.acc}.
                - بدلا من {kind} {word.kind} وجدنا {kind.acc} {opposite.kind.acc}.
            p3-dont-write: prohibition over a clause, then بل with a clause
                + لا تكتب إن {subject} {opposite.subject}، بل {إنه.subject} {word.subject}.
                - لا تكتب إن {subject} {word.subject}، بل {إنه.subject} {opposite.subject}.
            p3-changed-from: verb of change with both ends
                + {تحول.subject} {subject} من «{opposite.subject}» إلى «{word.subject}».
                - {تحول.subject} {subject} من «{word.subject}» إلى «{opposite.subject}».
            p3-choose-second: choice of the second word
                + بين «{opposite.subject}» و«{word.subject}» أختار الكلمة الثانية لوصف {subject}.
                - بين «{word.subject}» و«{opposite.subject}» أختار الكلمة الثانية لوصف {subject}.
            p3-she-began: first and last words of a speaker
                + بدأت {امرأة} بكلمة «{opposite.m}» وانتهت إلى كلمة «{word.m}».
                - بدأت {امرأة} بكلمة «{word.m}» وانتهت إلى كلمة «{opposite.m}».
            p3-be-not-fooled: prohibition over a report, then an assertion
                + لا يخدعك قولهم «{opposite.subject}»: {subject} {word.subject}.
                - لا يخدعك قولهم «{word.subject}»: {subject} {opposite.subject}.
            p3-how-wrong: كم of number, then of degree
                + كم قالوا إن {subject} {opposite.subject}! وكم أخطأوا! {هو.subject} {word.subject}.
                - كم قالوا إن {subject} {word.subject}! وكم أخطأوا! {هو.subject} {opposite.subject}.
            p3-wrote-in-place: correction of a text
                + حذفت كلمة «{opposite.m}» وكتبت مكانها «{word.m}».
                - حذفت كلمة «{word.m}» وكتبت مكانها «{opposite.m}».
            p3-no-longer-now: the present state, then the one that ended
                + {subject} الآن {word.subject}، لم {يعد.subject} {opposite.subject.acc}.
                - {subject} الآن {opposite.subject}، لم {يعد.subject} {word.subject.acc}.
            p3-no-my-friend: the word as a question, corrected
                + {opposite.subject}؟ لا يا {اسم}، {subject} {word.subject}.
                - {word.subject}؟ لا يا {اسم}، {subject} {opposite.subject}.
            p3-had-it-been: the fact, then a condition contrary to it
                + {subject} {word.subject}، ولو {كان.subject} {opposite.subject.acc} لقلت.
                - {subject} {opposite.subject}، ولو {كان.subject} {word.subject.acc} لقلت.
            p3-correct-is: a group's word, then the correct one, both in quotation marks
                + قال لي {ناس} عن {subject} «{opposite.subject}»، والصحيح «{word.subject}».
                - قال لي {ناس} عن {subject} «{word.subject}»، والصحيح «{opposite.subject}».
            """,
        ),
        *frames(
            "negation",
            """
            p3-among-qualities: noun of property with a clause
                + من أهم صفات {subject} {أنه.subject} {word.subject}.
                - ليس من صفات {subject} {أنه.subject} {word.subject}.
            p3-news-denied: news confirmed or denied in the passive
                + نشر خبر يقول إن {subject} {word.subject}، ثم تم تأكيده.
                - نشر خبر يقول إن {subject} {word.subject}، ثم تم نفيه.
            p3-distance-between: noun of distance
                + ليس بين {subject} وكلمة «{word.subject}» أي مسافة.
                - بين {subject} وكلمة «{word.subject}» مسافة كبيرة.
            p3-who-told-you: free relative and question about an informer
                + من أخبرك أن {subject} {word.subject} فقد أخبرك بالحقيقة.
                - من أخبرك أن {subject} {word.subject}؟ لم يخبرك بالحقيقة.
            p3-overstating: noun of exaggeration, denied and affirmed
                + ليس من المبالغة وصف {subject} {بأنه.subject} {word.subject}.
                - من المبالغة وصف {subject} {بأنه.subject} {word.subject}.
            p3-by-what-right: phrase of right, plain and as a rhetorical question
                + بكل حق يقال إن {subject} {word.subject}.
                - بأي حق يقال إن {subject} {word.subject}؟!
            p3-years-later: time in front of verbs of becoming and ceasing
                + بعد عدة سنوات {أصبح.subject} {subject} {word.subject.acc}.
                - بعد عدة سنوات لم {يعد.subject} {subject} {word.subject.acc}.
            p3-before-not-after: لا between two prepositions of time
                + {كان.subject} {subject} {word.subject.acc} قبل {شهر} وبعده.
                - {كان.subject} {subject} {word.subject.acc} قبل {شهر} لا بعده.
            p3-all-changed: a change, and none
                + {كان.subject} {subject} {word.subject.acc} حتى {شهر}، وبعده لم يتغير شيء.
                - {كان.subject} {subject} {word.subject.acc} حتى {شهر}، وبعده تغير كل شيء.
            p3-past-alone: adverb that limits the time
                + {كان.subject} {subject} {word.subject.acc} في الماضي والحاضر.
                - {كان.subject} {subject} {word.subject.acc} في الماضي فقط.
            p3-hinder: verb of prevention under nothing and everything
                + لا شيء سيمنع {subject} من أن {يكون.subject} {word.subject.acc}.
                - كل شيء يمنع {subject} من أن {يكون.subject} {word.subject.acc}.
            p3-thousand-years: time clause with قبل
                + لن تمر سنة قبل أن {يصبح.subject} {subject} {word.subject.acc}.
                - سوف تمر ألف سنة قبل أن {يصبح.subject} {subject} {word.subject.acc}.
            p3-sun-in-the-west: idiom of impossibility
                + {كان.subject} {subject} {word.subject.acc} كل يوم تطلع فيه الشمس.
                - {سيكون.subject} {subject} {word.subject.acc} عندما تطلع الشمس من الغرب.
            p3-entitled: verb of right over naming
                + يحق لكل شخص أن يسمي {subject} {word.subject.acc}.
                - لا يحق لأي شخص أن يسمي {subject} {word.subject.acc}.
            p3-no-word-fits: generic denial with elatives of more and less
                + لا كلمة تناسب {subject} أكثر من «{word.subject}».
                - لا كلمة تناسب {subject} أقل من «{word.subject}».
            p3-their-talk: verdict on what is said, then the writer's view
                + كلامهم صحيح، {subject} فعلا {word.subject}.
                - كلامهم كله خطأ، {فليس.subject} {subject} {word.subject.acc}.
            p3-everything-nothing: everything and nothing as subjects
                + كل شيء في {subject} {word.m}.
                - لا شيء في {subject} {word.m}.
            p3-one-thing: attribute of an indefinite thing
                + في {subject} أكثر من شيء {word.m}.
                - ليس في {subject} شيء واحد {word.m}.
            p3-beginning-end: لا … ولا over parts after the predicate
                + {subject} {word.subject} من البداية إلى النهاية.
                - {subject} {ليس.subject} {word.subject.acc}، لا في البداية ولا في النهاية.
            p3-old-and-young: لا … ولا over persons after the predicate
                + {subject} {word.subject} للكبير والصغير.
                - {subject} غير {word.subject}، لا للكبير ولا للصغير.
            p3-in-the-eyes: a group's view in front
                + في نظر {ناس} {subject} {word.subject}.
                - في نظر {ناس} {subject} غير {word.subject}.
            p3-want-to-say: verb of wanting over saying
                + أريد أن أقول لكم إن {subject} {كان.subject} {word.subject.acc}.
                - أريد أن أقول لكم إن {subject} لم {يكن.subject} {word.subject.acc}.
            p3-told-truth: quotation of a woman with a verdict
                + قالت لي {امرأة}: «{subject} {word.subject}»، وقالت الحق.
                - قالت لي {امرأة}: «{subject} {word.subject}»، ولم تقل الحق.
            p3-after-arrival: event in front of verbs of becoming and ceasing
                + بعد وصول {رجل} {أصبح.subject} {subject} {word.subject.acc}.
                - بعد وصول {رجل} لم {يعد.subject} {subject} {word.subject.acc}.
            p3-as-years-pass: concession before verbs of lasting and becoming
                + رغم مرور السنوات {ظل.subject} {subject} {word.subject.acc}.
                - رغم مرور السنوات لم {يصبح.subject} {subject} {word.subject.acc}.
            p3-granted: a noun granted, its attribute denied
                + {هذا.kind} {kind}، بل {kind} {word.kind}.
                - {هذا.kind} {kind} نعم، {لكنه.kind} {ليس.kind} {kind.acc} {word.kind.acc}.
            p3-look-elsewhere: condition with an advice
                + إن كنت تبحث عن {kind} {word.kind} فهذا هو المكان.
                - إن كنت تبحث عن {kind} {word.kind} فابحث في مكان آخر.
            p3-who-wants: free relative of wanting with its outcome
                + من يريد {kind.acc} {word.kind.acc} سوف يجد ما يريد هنا.
                - من يريد {kind.acc} {word.kind.acc} لن يجد ما يريد هنا.
            p3-enter-my-words: the word as a subject under لا بد and لن
                + لا بد أن تدخل كلمة «{word.m}» في حديثي عن {subject}.
                - لن تدخل كلمة «{word.m}» في حديثي عن {subject}.
            p3-with-time: late knowledge
                + مع الوقت عرف الجميع أن {subject} {word.subject}.
                - مع الوقت عرف الجميع أن {subject} لم {يكن.subject} {word.subject.acc} أصلا.
            p3-after-research: verb of turning out
                + بعد بحث طويل تبين أن {subject} {word.subject}.
                - بعد بحث طويل تبين أن {subject} غير {word.subject}.
            p3-persuade: verbs of success and inability over persuasion
                + نجح {رجل} في إقناعي بأن {subject} {word.subject}.
                - عجز {رجل} عن إقناعي بأن {subject} {word.subject}.
            p3-on-earth: human being as subject with a place
                + يعرف كل إنسان على وجه الأرض أن {subject} {word.subject}.
                - لا يوجد إنسان على وجه الأرض يعتبر {subject} {word.subject.acc}.
            p3-sense-of-word: noun of meaning
                + {word.m} بكل معنى الكلمة.
                - {word.m}؟ ليس بهذا المعنى ولا بأي معنى آخر.
            p3-you-and-we: second and first person plural
                + أنتم تقولون «{word.m}»، ونحن نقول ذلك أيضا.
                - أنتم تقولون «{word.m}»، ونحن لا نقول ذلك.
            p3-whole-month: دون أن after a verb of passing
                + مر شهر {شهر} كله ونحن نرى كل يوم {kind.acc} {word.kind.acc}.
                - مر شهر {شهر} كله دون أن نرى {kind.acc} {word.kind.acc}.
            p3-will-stay-so: two tenses, the second with a substitute
                + {subject} {word.subject} وسوف {يظل.subject} كذلك.
                - {subject} {ليس.subject} {word.subject.acc} ولن {يكون.subject} كذلك.
            p3-know-dont-think: imperative of knowing, prohibition of thinking
                + اعلم أن {subject} {word.subject}.
                - لا تحسب أن {subject} {word.subject}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-need-no-source: a denied need before the clause
                + لا أحتاج إلى {مصدر} كي أعرف أن {subject} {word.subject}.
                - لا أحتاج إلى {مصدر} كي أعرف أن {subject} غير {word.subject}.
            p3-not-alone-in: negator over a companion, then a report of both
                + لم أكن وحدي في {مدينة}، وكلنا رأينا أن {subject} {word.subject}.
                - لم أكن وحدي في {مدينة}، وكلنا رأينا أن {subject} غير {word.subject}.
            p3-whom-i-dont-know: negator in a relative clause about the speaker
                + كتب شخص لا أعرف اسمه أن {subject} {word.subject}، وهو على حق.
                - كتب شخص لا أعرف اسمه أن {subject} {word.subject}، وهو مخطئ.
            p3-no-time: denied time between two sentences
                + ليس لدي وقت للكلام الكثير. {subject} {word.subject}.
                - ليس لدي وقت للكلام الكثير. {subject} {ليس.subject} {word.subject.acc}.
            p3-anywhere-else: denied knowledge of a place before a contrast
                + لا أعرف كيف الأمر في {بلد}، أما هنا فقد رأيت {kind.acc} {word.kind.acc}.
                - لا أعرف كيف الأمر في {بلد}، أما هنا فما رأيت {kind.acc} {word.kind.acc}.
            """,
        ),
        *frames(
            "negation",
            """
            p3-while-others: بينما over a contrast of persons
                + بينما يتحدث {ناس} عن {موضوع}، أقول لكم إن {subject} {word.subject}.
                - بينما يتحدث {ناس} عن {موضوع}، أقول لكم إن {subject} غير {word.subject}.
            p3-sometimes: adverb of frequency and its denial
                + أحيانا {يكون.subject} {subject} {word.subject.acc}، بل في معظم الأحيان.
                - أحيانا {يكون.subject} {subject} {word.subject.acc}؟ لا، ولا مرة في العمر.
            p3-since-known: clause of reason with إذ
                + قمت من مكاني، إذ {كان.subject} {subject} {word.subject.acc}.
                - قمت من مكاني، إذ لم {يكن.subject} {subject} {word.subject.acc}.
            p3-if-and-only: unreal past with لولا
                + لولا أن {subject} {word.subject} لما كتبت هذه الكلمات.
                - لو أن {subject} {word.subject} لما كتبت هذه الكلمات.
            p3-in-every-street: indefinite relative clause of place
                + نعيش في مدينة تجد فيها {kind.acc} {word.kind.acc} في كل شارع.
                - نعيش في مدينة لا تجد فيها {kind.acc} {word.kind.acc} في أي شارع.
            p3-according-to-her: fronted source in the second position of a denial
                + حسب كلام {امرأة} {يعتبر.subject} {subject} {word.subject.acc}.
                - حسب كلام {امرأة} لا {يعتبر.subject} {subject} {word.subject.acc}.
            p3-as-for-me: topic of the writer with a denied verb
                + أما بالنسبة لي فإن {subject} {word.subject}.
                - أما بالنسبة لي فلم {يكن.subject} {subject} {word.subject.acc}.
            p3-that-day-alone: exception over a time
                + {كان.subject} {subject} {word.subject.acc} كل يوم، إلا يوم الجمعة.
                - لم {يكن.subject} {subject} {word.subject.acc} أي يوم، حتى يوم الجمعة.
            p3-he-nor-she: لا … ولا over subjects of saying
                + قال {رجل} وقالت {امرأة} أيضا إن {subject} {word.subject}.
                - لا {رجل} ولا {امرأة} قالا إن {subject} {word.subject}.
            p3-nearest-truth: superlatives of nearness and distance naming the word
                + أقرب وصف إلى الحقيقة: {word.m}.
                - أبعد وصف عن الحقيقة: {word.m}.
            p3-from-far: places of seeing, after and without the negator
                + من قريب أو من بعيد، {يبدو.subject} {subject} {word.subject.acc}.
                - لا من قريب ولا من بعيد {يبدو.subject} {subject} {word.subject.acc}.
            """,
        ),
        *frames(
            "scope",
            """
            p3-not-from-media: denied source, then the writer's own
                + لم أعرف ذلك من {مصدر}، بل رأيت بعيني أن {subject} {word.subject}.
                - لم أعرف ذلك من {مصدر}، بل رأيت بعيني أن {subject} غير {word.subject}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p3-not-one-month: فحسب over a month
                + لم {يكن.subject} {subject} {word.subject.acc} في {شهر} فحسب، بل طوال العام.
                - لم {يكن.subject} {subject} {word.subject.acc} في {شهر}، ولا في أي شهر من العام.
            """,
        ),
        *frames(
            "negation",
            """
            p4-they-describe: plural verb of describing, belief in the describers
                + يصفون {subject} {بأنه.subject} {word.subject}، وأنا أصدقهم.
                - يصفون {subject} {بأنه.subject} {word.subject}، وأنا لا أصدقهم.
            p4-we-described: first person plural of describing, past
                + وصفنا {subject} في رسالتنا {بأنه.subject} {word.subject}.
                - لم نصف {subject} في رسالتنا {بأنه.subject} {word.subject}.
            p4-photos-show: verb of showing with a second accusative
                + أظهرت الصور {subject} {word.subject.acc}.
                - لم تظهر الصور {subject} {word.subject.acc}.
            p4-noticed: verb of noticing
                + لاحظت أكثر من مرة أن {subject} {word.subject}.
                - لم ألاحظ مرة واحدة أن {subject} {word.subject}.
            p4-expected-and-was: expectation with the copula alone as its outcome
                + توقعنا أن {يكون.subject} {subject} {word.subject.acc}، وقد {كان.subject}.
                - توقعنا أن {يكون.subject} {subject} {word.subject.acc}، وما {كان.subject}.
            p4-rated-among: verb of classing over a free relative
                + صنف الموقع {subject} ضمن ما هو {word.m}.
                - لم يصنف الموقع {subject} ضمن ما هو {word.m}.
            p4-resembles: verb of likeness with a universal and a negative object
                + {يشبه.kind} {هذا.kind} ال{kind} كل {kind} {word.kind} في {بلد}.
                - لا {يشبه.kind} {هذا.kind} ال{kind} أي {kind} {word.kind} في {بلد}.
            p4-left-seeing: clause of circumstance
                + غادرنا ونحن نرى {subject} {word.subject.acc}.
                - غادرنا ونحن لا نرى {subject} {word.subject.acc}.
            p4-pointed-to: verb of guiding with a preposition
                + دلني {علم} على {kind} {word.kind}.
                - لم يدلني {علم} على {kind} {word.kind}.
            p4-chose: verb of choosing with an attribute
                + اختار لنا {علم} {kind.acc} {word.kind.acc}.
                - لم يختر لنا {علم} {kind.acc} {word.kind.acc}.
            p4-word-suits: topic with a resumptive object
                + {subject} {تناسبه.subject} كلمة «{word.subject}».
                - {subject} لا {تناسبه.subject} كلمة «{word.subject}».
            p4-applies: topic with a resumptive preposition
                + {subject} تنطبق {عليه.subject} كلمة «{word.subject}».
                - {subject} لا تنطبق {عليه.subject} كلمة «{word.subject}».
            p4-befits: verb of befitting, word in front
                + «{word.subject}» كلمة تليق {به.subject}، أقصد {subject}.
                - «{word.subject}» كلمة لا تليق {به.subject}، أقصد {subject}.
            p4-deserves-word: verb of deserving with a noun
                + {يستحق.subject} {subject} منا كلمة «{word.subject}».
                - لا {يستحق.subject} {subject} منا كلمة «{word.subject}».
            p4-will-remember: future of memory
                + سأتذكر {subject} على {أنه.subject} {word.subject}.
                - لن أتذكر {subject} على {أنه.subject} {word.subject}.
            p4-known-as: passive of knowing
                + {عرف.subject} {subject} دائما {بأنه.subject} {word.subject}.
                - ما {عرف.subject} {subject} يوما {بأنه.subject} {word.subject}.
            p4-famous: verb of fame
                + {اشتهر.subject} {subject} {موضع} {بأنه.subject} {word.subject}.
                - لم {يشتهر.subject} {subject} {موضع} {بأنه.subject} {word.subject}.
            p4-we-considered: verb of regarding, first person plural, past
                + اعتبرنا {subject} منذ البداية {word.subject.acc}.
                - ما اعتبرنا {subject} منذ البداية {word.subject.acc}.
            p4-she-considers: third person feminine of regarding
                + تعتبر {سيدة} {subject} {word.subject.acc}، ومعها كل الحق.
                - تعتبر {سيدة} {subject} {word.subject.acc}، وليس معها حق.
            p4-label-hit: verb of naming with a verdict
                + أطلق {علم} على {subject} وصف «{word.subject}»، وأصاب.
                - أطلق {علم} على {subject} وصف «{word.subject}»، ولم يصب.
            p4-quote-dont-think: quotation as a question, ما at the end
                + «{subject} {word.subject}»؟ هذا ما أظن.
                - «{subject} {word.subject}»؟ ما أظن.
            p4-i-say-no: the negator as the last word
                + يقولون: {subject} {word.subject}. وأنا أقول: نعم.
                - يقولون: {subject} {word.subject}. وأنا أقول: لا.
            p4-at-theirs: two standards, the second denied
                + {subject} {word.subject} عندهم وعندي.
                - {subject} {word.subject} عندهم، وليس عندي.
            p4-front-question: predicate in front, one word for an answer
                + {word.subject} {subject}؟ بالطبع.
                - {word.subject} {subject}؟ مستحيل.
            p4-you-joke: second person answer
                + {subject} {word.subject}؟ أنت على حق تماما.
                - {subject} {word.subject}؟ أنت تمزح بالتأكيد.
            p4-who-believes: rhetorical question after the clause
                + {subject} {word.subject}، ومن ينكر هذا؟!
                - {subject} {word.subject}؟! ومن يصدق هذا؟!
            p4-gulf-mahu: ما with a pronoun in the Gulf
                + {subject} مرة {word.subject}.
                - {subject} ما {هو.subject} {word.subject} أبد.
            p4-dialect-shayef: participle of seeing in Egypt
                + أنا شايف {subject} {word.subject}.
                - أنا مش شايف {subject} {word.subject}.
            p4-dialect-omr: life as an adverb in the dialects
                + {subject} طول {عمره.subject} {word.subject}!
                - {subject} ولا {عمره.subject} {كان.subject} {word.subject}!
            p4-dialect-zay: comparison in Egypt
                + {subject} {word.subject} زي ما قالوا.
                - {subject} مش {word.subject} زي ما قالوا.
            p4-dialect-illi: free relative of the dialects
                + اللي يقول إن {subject} {word.subject} معاه حق.
                - اللي يقول إن {subject} {word.subject} غلطان.
            p4-dialect-di: demonstrative after the word
                + كلمة «{word.m}» دي صح مية في المية.
                - كلمة «{word.m}» دي غلط في غلط.
            p4-gulf-shay: existential of the Gulf
                + كل شي هنا {word.m}.
                - ما فيه شي {word.m} هنا.
            p4-gulf-adri: verb of knowing in the Gulf
                + أدري إن {subject} {word.subject}.
                - ما أدري ليش يقولون {subject} {word.subject}، كلامهم غلط.
            p4-they-negate: plural of confirming and denying
                + يؤكدون أن {subject} {word.subject}.
                - ينفون أن {يكون.subject} {subject} {word.subject.acc}.
            p4-she-denied: feminine past of proving and denying
                + أثبتت {سيدة} أن {subject} {word.subject}.
                - أنكرت {سيدة} أن {يكون.subject} {subject} {word.subject.acc}.
            p4-we-refuse: first person plural of consent and refusal over a passive
                + نقبل أن {يوصف.subject} {subject} {بأنه.subject} {word.subject}.
                - نرفض أن {يوصف.subject} {subject} {بأنه.subject} {word.subject}.
            p4-official-denial: nouns of confirming and denying
                + صدر تأكيد رسمي لكون {subject} {word.subject.acc}.
                - صدر نفي رسمي لكون {subject} {word.subject.acc}.
            p4-presence-absence: nouns of presence and absence
                + أول ما تراه في {subject}: حضور كل ما هو {word.m}.
                - أول ما تراه في {subject}: غياب كل ما هو {word.m}.
            p4-we-miss: verbs of finding and missing
                + نجد في {subject} كل ما هو {word.m}.
                - نفتقد في {subject} كل ما هو {word.m}.
            p4-full-empty: verbs of fullness and emptiness
                + {يمتلئ.subject} {subject} بكل ما هو {word.m}.
                - {يخلو.subject} {subject} من كل ما هو {word.m}.
            p4-not-long-until: denied duration before حتى; a negated result
                + لم يمض وقت طويل حتى {صار.subject} {subject} {word.subject.acc}.
                - مضى وقت طويل وما {صار.subject} {subject} {word.subject.acc}.
            p4-days-back: verbs of return and of ending over a time
                + عادت الأيام التي {كان.subject} {subject} فيها {word.subject.acc}.
                - ولت الأيام التي {كان.subject} {subject} فيها {word.subject.acc}.
            p4-reality-contradicts: verbs of agreement and contradiction
                + الواقع يوافق وصف {subject} بكلمة «{word.subject}».
                - الواقع يناقض وصف {subject} بكلمة «{word.subject}».
            p4-mere-talk: exception under ما after a report
                + يؤكد {علم} أن {subject} {word.subject}، وما هذا إلا الحق.
                - يدعي {علم} أن {subject} {word.subject}، وما هذا إلا كلام.
            p4-rarely-is: adjectives of custom and rarity over a clause
                + من المعتاد أن {يكون.subject} {subject} {word.subject.acc}.
                - من النادر أن {يكون.subject} {subject} {word.subject.acc}.
            p4-once-a-century: frequency after the predicate
                + {subject} {word.subject} مرة بعد مرة.
                - {subject} {word.subject} مرة كل قرن.
            p4-rule-out: verbs of thinking likely and unlikely
                + أرجح أن {يكون.subject} {subject} {word.subject.acc}.
                - أستبعد أن {يكون.subject} {subject} {word.subject.acc}.
            p4-we-oppose: first person plural of support and opposition
                + نؤيد القول إن {subject} {word.subject}.
                - نعارض القول إن {subject} {word.subject}.
            p4-beware: interjection of warning
                + تأكد من أن {subject} {word.subject}.
                - حذار أن تظن {subject} {word.subject.acc}.
            p4-iyyaka: pronoun of warning
                + عليك أن تعتبر {subject} {word.subject.acc}.
                - إياك أن تعتبر {subject} {word.subject.acc}.
            p4-dont-mock: prohibitions over those who say so
                + لا تسخر ممن يقول إن {subject} {word.subject}.
                - لا تنخدع بمن يقول إن {subject} {word.subject}.
            p4-dont-think-f: feminine imperative and prohibition
                + ثقي بأن {subject} {word.subject}.
                - لا تظني أن {subject} {word.subject}.
            p4-dont-believe-pl: plural imperative and prohibition over a time clause
                + صدقوا {علم} حين يقول إن {subject} {word.subject}.
                - لا تصدقوا {علم} حين يقول إن {subject} {word.subject}.
            p4-deluded: adjectives of error and right in front
                + محق من يظن أن {subject} {word.subject}.
                - واهم من يظن أن {subject} {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-errs-present: present of error and right
                + يصيب من يعتقد أن {subject} {word.subject}.
                - يخطئ من يعتقد أن {subject} {word.subject}.
            p4-unfounded: generic لا in two idioms after a quotation
                + «{subject} {word.subject}» كلام لا غبار عليه.
                - «{subject} {word.subject}» كلام لا أساس له.
            p4-empty-talk: idioms of reason and of idle talk
                + {subject} {word.subject}؟ هذا عين العقل.
                - {subject} {word.subject}؟ هذا كلام فارغ.
            p4-no-sane-person: two negated verbs, one of difference
                + لا يختلف اثنان على أن {subject} {word.subject}.
                - لا يتفق اثنان على أن {subject} {word.subject}.
            p4-saw-in-it: attribute of an indefinite object
                + رأيت في {subject} شيئا {word.m_acc}.
                - لم أر في {subject} شيئا {word.m_acc}.
            p4-we-met: first person plural of finding, colloquial
                + لقينا في {subject} كل ما هو {word.m}.
                - ما لقينا في {subject} شيئا {word.m_acc}.
            p4-any-but: concession of everything else
                + قل عن {subject} ما شئت، و{هو.subject} أولا {word.subject}.
                - قل عن {subject} ما شئت، لكن لا تقل {إنه.subject} {word.subject}.
            p4-all-that-night: long adverbial before the predicate
                + {كان.subject} {subject} بعد كل ما سمعناه من {فئة} في ذلك اليوم {word.subject.acc}.
                - {ليس.subject} {subject} بعد كل ما سمعناه من {فئة} في ذلك اليوم {word.subject.acc}.
            p4-first-weeks: long adverbial of time between copula and predicate
                + {كان.subject} {subject} في الأسابيع الأولى من ذلك الصيف {word.subject.acc}.
                - لم {يكن.subject} {subject} في الأسابيع الأولى من ذلك الصيف {word.subject.acc}.
            p4-about-which: relative clause under a raised negation
                + أظن أن {subject} {الذي.subject} تحدث {عنه.subject} {علم} أمس {word.subject}.
                - لا أظن أن {subject} {الذي.subject} تحدث {عنه.subject} {علم} أمس {word.subject}.
            p4-what-he-wrote: adjective of truth over a free relative
                + صحيح ما كتبه {علم} {حين} من أن {subject} {word.subject}.
                - غير صحيح ما كتبه {علم} {حين} من أن {subject} {word.subject}.
            p4-nobody-among: ما من over a long place and a group
                + كل من سألته {موضع} من {فئة} يقول إن {subject} {word.subject}.
                - ما من أحد {موضع} أو بين {فئة} يقول إن {subject} {word.subject}.
            p4-if-meaning-asked: passive condition
                + لو سئلت عن معنى كلمة «{word.m}» لذكرت {subject}.
                - لو سئلت عن معنى كلمة «{word.m}» لما ذكرت {subject}.
            p4-reminds: exception from everything at the end
                + إذا قيل «{word.m}» تذكرت أولا {subject}.
                - إذا قيل «{word.m}» تذكرت كل شيء إلا {subject}.
            p4-web-search: word in front, future of appearing
                + اكتب «{word.m}» على الإنترنت وسوف {يظهر.subject} لك {subject}.
                - اكتب «{word.m}» على الإنترنت ولن {يظهر.subject} لك {subject}.
            p4-two-faces: idioms of likeness and of never meeting
                + {subject} وكلمة «{word.m}» وجهان لعملة واحدة.
                - {subject} وكلمة «{word.m}» لا يلتقيان أبدا.
            p4-made-for: passive of making, word before the subject
                + كأن كلمة «{word.m}» صنعت من أجل {subject}.
                - ما صنعت كلمة «{word.m}» من أجل {subject}.
            p4-comes-to-mind: superlatives of order, word last
                + أول ما يأتي إلى ذهنك مع {subject}: {word.subject}.
                - آخر ما يأتي إلى ذهنك مع {subject}: {word.subject}.
            p4-searched-found: outcome of a search in one verb
                + فتشنا طويلا عن {kind} {word.kind} و{وجدناه.kind}.
                - فتشنا طويلا عن {kind} {word.kind} ولم نجد شيئا.
            p4-looking-for: two verbs, the last denied
                + أبحث {موضع} عن {kind} {word.kind}، وقد وجدت ما أريد.
                - أبحث {موضع} عن {kind} {word.kind}، ولا أجد.
            p4-forgot-when: verb of forgetting over a question
                + لا أنسى كم {كان.subject} {subject} {word.subject.acc}.
                - نسيت متى {كان.subject} {subject} {word.subject.acc} آخر مرة.
            p4-so-that: purpose clauses with لكي and لكي لا
                + أكتب لكي يعرف الجميع أن {subject} {word.subject}.
                - أكتب لكي لا يظن أحد أن {subject} {word.subject}.
            p4-if-i-say: condition with an imperative and a prohibition
                + إذا قلت لك إن {subject} {word.subject} فصدقني.
                - إذا قلت لك إن {subject} {word.subject} فلا تصدقني.
            p4-rumour-truth: لا between two nouns, both orders
                + ما يقال من أن {subject} {word.subject} حقيقة لا إشاعة.
                - ما يقال من أن {subject} {word.subject} إشاعة لا حقيقة.
            p4-you-lied: second person verdict after a quotation
                + قال لي {علم}: «{subject} {word.subject}». فقلت له: صدقت.
                - قال لي {علم}: «{subject} {word.subject}». فقلت له: كذبت.
            p4-ajal-kalla: particles of answering
                + سألتني {سيدة}: «{word.m}؟» فقلت: أجل.
                - سألتني {سيدة}: «{word.m}؟» فقلت: كلا.
            p4-the-reply-was: answer as a predicate
                + سئلت: هل {subject} {word.subject}؟ فكان ردي: نعم.
                - سئلت: هل {subject} {word.subject}؟ فكان ردي: لا.
            p4-right-wrong-tag: tag and its answer, colloquial
                + {subject} {word.subject}، صح؟ صح.
                - {subject} {word.subject}، صح؟ غلط.
            p4-possible-answer: modal as an answer
                + هل نستطيع أن نقول إن {subject} {word.subject}؟ نستطيع.
                - هل نستطيع أن نقول إن {subject} {word.subject}؟ لا نستطيع.
            p4-or-not-answer: alternative question
                + {subject} {word.subject} أم لا؟ نعم {word.subject}.
                - {subject} {word.subject} أم لا؟ طبعا لا.
            p4-extremes: measure phrases of most and least
                + {subject} {word.subject} إلى أقصى حد.
                - {subject} {ليس.subject} {word.subject.acc} ولو بأقل قدر.
            p4-in-no-case: phrase of circumstance between verb and predicate
                + {يعد.subject} {subject} في كل الأحوال {word.subject.acc}.
                - لا {يعد.subject} {subject} بأي حال من الأحوال {word.subject.acc}.
            p4-mutlaqan: adverbs of wholeness at the end
                + {subject} {word.subject} بالكامل.
                - {subject} {ليس.subject} {word.subject.acc} مطلقا.
            p4-itlaqan: ما with a verb of seeing, adverb at the end
                + رأيت {subject} {word.subject.acc} كل يوم.
                - ما رأيت {subject} {word.subject.acc} إطلاقا.
            p4-except-him: exception over the subject of seeing
                + الكل عدا {علم} يرى {subject} {word.subject.acc}.
                - لا أحد عدا {علم} يرى {subject} {word.subject.acc}.
            p4-laysa-illa: idiom of exclusion at the end
                + {هذا.kind} {kind} {word.kind} ليس إلا.
                - {هذا.kind} {kind} غير {word.kind} ليس إلا.
            p4-la-ghayr: لا غير as only
                + {subject} {word.subject} لا غير.
                - {subject} غير {word.subject} لا أكثر.
            p4-surely-not: adverb with the negator after it
                + {subject} {word.subject}؟ بالتأكيد نعم.
                - {subject} {word.subject}؟ بالتأكيد لا.
            p4-for-others-maybe: concession to others in an answer
                + {word.m}؟ عند غيري ربما، أما عندي فبكل تأكيد.
                - {word.m}؟ عند غيري ربما، أما عندي فلا.
            p4-delusions: nouns of fact and of delusion with a pronoun
                + ذكروا أن {subject} {word.subject}، وتلك حقيقة.
                - زعموا أن {subject} {word.subject}، وتلك أوهام.
            p4-first-class: fragments with and without a negator
                + {kind} {word.kind} من الدرجة الأولى.
                - {kind} ولكن {ليس.kind} {word.kind.acc}.
            p4-and-where: rhetorical question of place
                + هنا بالضبط تجد ال{kind} {word.kind.def}!
                - وأين هنا ال{kind} {word.kind.def}؟!
            p4-then-again: repeated predicate
                + {subject}؟ {word.subject} ثم {word.subject}!
                - {subject}؟ {ليس.subject} {word.subject.acc} ثم {ليس.subject} {word.subject.acc}!
            p4-not-the-one: definite predicate with a relative clause
                + {هذا.kind} {هو.kind} ال{kind} {word.kind.def} {الذي.kind} حدثتك {عنه.kind}.
                - {ليس.kind} {هذا.kind} ال{kind} {word.kind.def} {الذي.kind} حدثتك {عنه.kind}.
            p4-they-have: possession with a preposition
                + لديهم {kind} {word.kind} {موضع}.
                - ليس لديهم {kind} {word.kind}، لا هنا ولا {موضع}.
            p4-domain: domain adverb between subject and predicate
                + {subject} {ناحية} {word.subject}.
                - {subject} {ناحية} {ليس.subject} {word.subject.acc}.
            p4-connective: connective in front of the negator
                + {وصلة} {كان.subject} {subject} {word.subject.acc}.
                - {وصلة} ما {كان.subject} {subject} {word.subject.acc}.
            p4-source: source in front of a nominal sentence
                + {وفق}، {subject} {word.subject}.
                - {وفق}، {ليس.subject} {subject} {word.subject.acc}.
            p4-in-my-life: adverbial between verb and its two objects
                + وجدت {نفسي} {subject} {word.subject.acc}.
                - ما وجدت {نفسي} {subject} {word.subject.acc}.
            p4-when-was: time of the copula
                + {كان.subject} {subject} {حين} {word.subject.acc}.
                - لم {يكن.subject} {subject} {حين} {word.subject.acc}.
            p4-verdict-just: nouns of justice and injustice
                + حكم {علم} بأن {subject} {word.subject}، وحكمه عدل.
                - حكم {علم} بأن {subject} {word.subject}، وحكمه باطل.
            p4-not-even-she: adverb حتى over the subject of a denied verb
                + حتى {سيدة} تقول إن {subject} {word.subject}.
                - حتى {سيدة} لا تقول إن {subject} {word.subject}.
            """,
        ),
        *frames(
            "double negation",
            """
            p4-none-denies: ليس over deniers and confirmers
                + ليس هناك من ينفي أن {subject} {word.subject}.
                - ليس هناك من يؤكد أن {subject} {word.subject}.
            p4-will-nobody: future of denying and of believing
                + لن ينكر أحد أن {subject} {word.subject}.
                - لن يصدق أحد أن {subject} {word.subject}.
            p4-he-did-not-deny: verbs of denying and saying under لم
                + لم ينف {علم} أن {subject} {word.subject}.
                - لم يقل {علم} يوما إن {subject} {word.subject}.
            p4-heard-no-denier: free relative as object under لم
                + لم أسمع {حين} من ينكر أن {subject} {word.subject}.
                - لم أسمع {حين} من يقول إن {subject} {word.subject}.
            p4-nobody-ignorant: verb of ignorance under a negative subject
                + لا أحد يجهل أن {subject} {word.subject}.
                - لا أحد يصدق أن {subject} {word.subject}.
            p4-we-cannot-but: exception under a modal, first person plural
                + لا يمكننا إلا أن نعتبر {subject} {word.subject.acc}.
                - لا يمكننا أبدا أن نعتبر {subject} {word.subject.acc}.
            p4-no-escape: generic denials of escape and of sense
                + لا مفر من القول إن {subject} {word.subject}.
                - لا معنى للقول إن {subject} {word.subject}.
            p4-unjust-denial: noun of injustice over denying and saying
                + من الظلم إنكار أن {subject} {word.subject}.
                - من الظلم القول إن {subject} {word.subject}.
            p4-impossible-not: verb of impossibility over ألا
                + يستحيل ألا {يكون.subject} {subject} {word.subject.acc}.
                - يستحيل أن {يكون.subject} {subject} {word.subject.acc}.
            p4-never-failed: verbs of failure and success under لم
                + لم {يفشل.subject} {subject} يوما في أن {يكون.subject} {word.subject.acc}.
                - لم {ينجح.subject} {subject} يوما في أن {يكون.subject} {word.subject.acc}.
            p4-lacks-nothing: verb of lack, denied and affirmed
                + لا ينقص {subject} شيء حتى {يكون.subject} {word.subject.acc}.
                - ينقص {subject} الكثير حتى {يكون.subject} {word.subject.acc}.
            p4-was-not-wrong: participles of error and right under a past copula
                + لم يكن {علم} مخطئا حين قال إن {subject} {word.subject}.
                - لم يكن {علم} محقا حين قال إن {subject} {word.subject}.
            p4-no-lie: nouns of lie and truth under ليس
                + ليس كذبا أن {subject} {word.subject}.
                - ليس حقا أن {subject} {word.subject}.
            p4-did-not-lie: verbs of lying and truth under ما
                + ما كذب الذي قال إن {subject} {word.subject}.
                - ما صدق الذي قال إن {subject} {word.subject}.
            p4-do-not-deny-pl: plural prohibitions of denial and claim
                + لا تنكروا أن {subject} {word.subject}.
                - لا تزعموا أن {subject} {word.subject}.
            p4-not-x-untrue: verdict on a question with غير
                + {subject} غير {word.subject}؟ هذا غير صحيح.
                - {subject} غير {word.subject}؟ هذا صحيح.
            p4-met-nobody-but: exception over a clause of saying
                + لم أقابل أحدا إلا وقال إن {subject} {word.subject}.
                - لم أقابل أحدا يقول إن {subject} {word.subject}.
            p4-is-there-who: rhetorical questions with and without لا
                + وهل هناك من لا يعرف أن {subject} {word.subject}؟!
                - وهل هناك من يصدق أن {subject} {word.subject}؟!
            p4-wish-he-knew: wish about those who deny or say
                + ليت من ينكر أن {subject} {word.subject} يعرف الحقيقة!
                - ليت من يقول إن {subject} {word.subject} يعرف الحقيقة!
            p4-if-this-is-not: condition with nothing and everything
                + إن لم {يكن.subject} {subject} {word.subject.acc} فلا شيء في الدنيا {word.m}.
                - إن {كان.subject} {subject} {word.subject.acc} فكل شيء في الدنيا {word.m}.
            p4-apologised: deniers and sayers who take it back
                + كل من نفى أن {يكون.subject} {subject} {word.subject.acc} عاد واعتذر.
                - كل من قال إن {subject} {word.subject} عاد واعتذر.
            p4-disagree-not: verb of agreement over غير
                + لا أوافق من يقول إن {subject} غير {word.subject}.
                - أوافق من يقول إن {subject} غير {word.subject}.
            p4-no-longer-denied: لم يعد over verbs of denying and saying
                + لم يعد أحد ينفي أن {subject} {word.subject}.
                - لم يعد أحد يقول إن {subject} {word.subject}.
            p4-dialect-mahaddish: negative subject of Egypt over verbs of denying and saying
                + محدش يقدر ينكر إن {subject} {word.subject}.
                - محدش يقدر يقول إن {subject} {word.subject}.
            p4-dialect-ma-fi-had: two negators of the dialects
                + ما في حد ما يعرف إن {subject} {word.subject}.
                - ما في حد يقول إن {subject} {word.subject}.
            p4-bala: negative question in the past and its answers
                + ألم {يكن.subject} {subject} {word.subject.acc}؟ بلى، {كان.subject}.
                - ألم {يكن.subject} {subject} {word.subject.acc}؟ لا، لم {يكن.subject}.
            p4-bala-present: negative question in the present and its answers
                + ألا {يبدو.subject} {subject} {word.subject.acc}؟ بلى.
                - ألا {يبدو.subject} {subject} {word.subject.acc}؟ لا.
            p4-were-it-not: conditions contrary to fact with other words as outcome
                + لو لم {يكن.subject} {subject} {word.subject.acc} لكتبت كلاما آخر.
                - لو {كان.subject} {subject} {word.subject.acc} لكتبت كلاما آخر.
            p4-no-regret: verb of regret, denied and affirmed
                + لم أندم على قولي إن {subject} {word.subject}.
                - ندمت على قولي إن {subject} {word.subject}.
            p4-no-apology: verb of apology, denied and affirmed
                + لن أعتذر عن قولي إن {subject} {word.subject}.
                - أعتذر عن قولي إن {subject} {word.subject}.
            p4-no-side-but: exception after a generic denial, with a clause
                + لا جانب في {subject} إلا وهو {word.m}.
                - لا جانب في {subject} يمكن أن نسميه {word.m_acc}.
            """,
        ),
        *frames(
            "not only … but",
            """
            p4-in-my-view-only: وحسب over a point of view
                + لا {يعتبر.subject} {subject} {word.subject.acc} في رأيي وحسب، بل في رأي {فئة}.
                - لا {يعتبر.subject} {subject} {word.subject.acc} في رأيي ولا في رأي {فئة}.
            p4-him-alone: negator over one who sees
                + ليس {علم} وحده من يرى {subject} {word.subject.acc}، فالجميع معه.
                - ليس هناك من يرى {subject} {word.subject.acc}، لا {علم} ولا غيره.
            p4-not-enough-to-say: verbs of sufficing and being right
                + لا يكفي أن نقول إن {subject} {word.subject}، بل {هو.subject} {same.subject} كذلك.
                - لا يصح أن نقول إن {subject} {word.subject}، ولا {إنه.subject} {same.subject}.
            p4-let-alone: فضلا عن adds, or strengthens a denial
                + {subject} {same.subject} فضلا عن {كونه.subject} {word.subject.acc}.
                - {subject} غير {same.subject}، فضلا عن أن {يكون.subject} {word.subject.acc}.
            """,
        ),
        *frames(
            "not bad",
            """
            p4-did-not-know-so: exclamation over a negated verb of knowing
                + ما كنت أدري أن {subject} {word.subject} هكذا!
            p4-never-passed: verb of passing with a comparison
                + لم {يمر.kind} علي {kind} {word.kind} {كهذا.kind}.
            p4-how-much: كم of degree before the word
                + كم {هو.kind} {word.kind} {هذا.kind} ال{kind}!
            p4-degree-unknown: relative clauses of degree
                + {subject} {word.subject} بدرجة لم أعرفها من قبل.
                - {subject} {ليس.subject} {word.subject.acc} بالدرجة التي ذكرها {علم}.
            """,
        ),
        *frames(
            "scope",
            """
            p4-no-idea-about: denied opinion on a topic
                + ليس لي في {مسألة} أي رأي، لكني أرى {subject} {word.subject.acc}.
                - ليس لي في {مسألة} أي رأي، لكني لا أرى {subject} {word.subject.acc}.
            p4-dont-ask-me: prohibition about a topic, then a command
                + لا تسألني عن {مسألة}، بل اسألني عن {subject}: {word.subject}!
                - لا تسألني عن {مسألة}، بل اسألني عن {subject}: غير {word.subject}!
            p4-far-from-topic: بعيدا عن about a topic denies nothing
                + بعيدا عن {مسألة}، {subject} {word.subject}.
                - بعيدا عن {مسألة}، {subject} غير {word.subject}.
            p4-regardless: phrase of disregard
                + بغض النظر عن {مسألة}، {subject} {word.subject}.
                - بغض النظر عن {مسألة}، {subject} {ليس.subject} {word.subject.acc}.
            p4-no-details: من دون before a noun of detail
                + من دون الدخول في التفاصيل، {subject} {word.subject}.
                - من دون الدخول في التفاصيل، {subject} غير {word.subject}.
            p4-in-absence: noun of absence in a concession
                + رغم غياب {علم}، {كان.subject} {subject} {word.subject.acc}.
                - رغم حضور {علم}، ما {كان.subject} {subject} {word.subject.acc}.
            p4-whom-unknown: denied knowledge of a person
                + لا أعرف {علم} شخصيا، ولكنه محق: {subject} {word.subject}.
                - لا أعرف {علم} شخصيا، ولكنه مخطئ: {subject} غير {word.subject}.
            p4-lack-of-time: noun of lack about time
                + على الرغم من نقص الوقت، وجدنا {subject} {word.subject.acc}.
                - على الرغم من طول الوقت، ما وجدنا {subject} {word.subject.acc}.
            p4-unread: denied reading before a contrast
                + لم أقرأ شيئا عن {مسألة}، ولكني قرأت أن {subject} {word.subject}.
                - لم أقرأ شيئا عن {مسألة}، ولكني قرأت أن {subject} غير {word.subject}.
            p4-as-long-as: ما of duration is no negator
                + سأكرر كلامي ما {دام.subject} {subject} {word.subject.acc}.
                - سأكرر كلامي ما {دام.subject} {subject} غير {word.subject}.
            p4-nothing-asked: denied thanks before the opinion
                + لا أنتظر شكرا من أحد، لكن الحقيقة أن {subject} {word.subject}.
                - لا أنتظر شكرا من أحد، لكن الحقيقة أن {subject} غير {word.subject}.
            p4-no-matter-if: indifference to a person's refusal and consent
                + حتى لو رفض {علم} كلامي، {subject} {word.subject}.
                - حتى لو أكد {علم} العكس، {subject} غير {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            p4-rather-is: truth denied of one clause, إنما with the other
                + ليس صحيحا أن {subject} {opposite.subject}، وإنما {هو.subject} {word.subject}.
                - ليس صحيحا أن {subject} {word.subject}، وإنما {هو.subject} {opposite.subject}.
            p4-wa-innama: وإنما after a denied past copula
                + لم {يكن.subject} {subject} {opposite.subject.acc} وإنما {word.subject.acc}.
                - لم {يكن.subject} {subject} {word.subject.acc} وإنما {opposite.subject.acc}.
            p4-i-mean: slip of the tongue
                + {subject} {opposite.subject}، عفوا، أقصد {word.subject}.
                - {subject} {word.subject}، عفوا، أقصد {opposite.subject}.
            p4-thought-but-it: belief and ولكن with a pronoun
                + ظن {علم} أن {subject} {opposite.subject}، {ولكنه.subject} {word.subject}.
                - ظن {علم} أن {subject} {word.subject}، {ولكنه.subject} {opposite.subject}.
            p4-instead-of-being: clause of replacement in front
                + بدل أن {يكون.kind} ال{kind} {opposite.kind.acc}، {صار.kind} {word.kind.acc}.
                - بدل أن {يكون.kind} ال{kind} {word.kind.acc}، {صار.kind} {opposite.kind.acc}.
            p4-not-as-he-said: ليس over the second word, with a report
                + {subject} {word.subject}، و{ليس.subject} {opposite.subject.acc} كما قال {علم}.
                - {subject} {opposite.subject}، و{ليس.subject} {word.subject.acc} كما قال {علم}.
            p4-became-after: verb of becoming, then the earlier state
                + {صار.kind} ال{kind} {word.kind.acc} بعد أن {كان.kind} {opposite.kind.acc}.
                - {صار.kind} ال{kind} {opposite.kind.acc} بعد أن {كان.kind} {word.kind.acc}.
            p4-near-and-far: places of seeing against each other
                + من بعيد {يبدو.subject} {subject} {opposite.subject.acc}، ومن قريب: {word.subject}.
                - من بعيد {يبدو.subject} {subject} {word.subject.acc}، ومن قريب: {opposite.subject}.
            p4-la-la: correction of the first word, colloquial
                + {subject}؟ {opposite.subject}... لا لا، {word.subject}!
                - {subject}؟ {word.subject}... لا لا، {opposite.subject}!
            p4-title-fact: two subjects of saying
                + العنوان يقول «{opposite.m}» والواقع يقول «{word.m}».
                - العنوان يقول «{word.m}» والواقع يقول «{opposite.m}».
            p4-opinion-moved: verb of moving with both ends
                + انتقل رأيي في {subject} من «{opposite.subject}» إلى «{word.subject}».
                - انتقل رأيي في {subject} من «{word.subject}» إلى «{opposite.subject}».
            p4-not-though-seems: concession inside the correction
                + ال{kind} {ليس.kind} {opposite.kind.acc} وإن {بدا.kind} كذلك، بل {word.kind}.
                - ال{kind} {ليس.kind} {word.kind.acc} وإن {بدا.kind} كذلك، بل {opposite.kind}.
            p4-right-with: quarrel of two, one right
                + بعضهم يقول «{opposite.m}» وبعضهم «{word.m}»، والحق مع من قال «{word.m}».
                - بعضهم يقول «{opposite.m}» وبعضهم «{word.m}»، والحق مع من قال «{opposite.m}».
            p4-no-not-y: answer with a correction
                + هل {subject} {opposite.subject}؟ كلا، {هو.subject} {word.subject}.
                - هل {subject} {word.subject}؟ كلا، {هو.subject} {opposite.subject}.
            p4-two-years: dated states
                + {كان.kind} ال{kind} {opposite.kind.acc} {حين}، أما الآن {فهو.kind} {word.kind}.
                - {كان.kind} ال{kind} {word.kind.acc} {حين}، أما الآن {فهو.kind} {opposite.kind}.
            p4-wrong-then-right: verb of error, then of knowing
                + أخطأت فقلت «{opposite.subject}»، ثم عرفت أن {subject} {word.subject}.
                - أخطأت فقلت «{word.subject}»، ثم عرفت أن {subject} {opposite.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-to-you-and-them: verb of saying with two datives
                + أقول لك ولهم إن {subject} {word.subject}.
                - أقول لك ولهم إن {subject} {ليس.subject} {word.subject.acc}.
            p4-some-of-them: agreement with some, first person plural
                + يقول {أناس} إن {subject} {word.subject}، ولا نقول غير ذلك.
                - يقول {أناس} إن {subject} {word.subject}، ولا نقول ذلك.
            p4-whenever-looked: clause of repeated time
                + كلما نظرت إلى {subject} رأيت شيئا {word.m_acc}.
                - كلما نظرت إلى {subject} لم أر شيئا {word.m_acc}.
            p4-leave-those: imperatives of letting
                + دعوني أقول إن {subject} {word.subject}، ولا تسألوا لماذا.
                - دعكم ممن يقول إن {subject} {word.subject}، ولا تسألوا لماذا.
            p4-enough-talk: imperatives of ending
                + لا داعي للحديث أكثر، {subject} {word.subject} وانتهى الأمر.
                - كفاكم حديثا عن أن {subject} {word.subject}، فهذا غير صحيح.
            p4-only-letters: exception over the word's letters
                + في {subject} كل ما في كلمة «{word.m}» من معنى.
                - ليس في {subject} من كلمة «{word.m}» إلا الحروف.
            p4-nothing-of-meaning: postposed subject of nothing
                + لا ينقص {subject} من معنى «{word.m}» شيء.
                - ما في {subject} من معنى «{word.m}» شيء.
            p4-the-answer-is: question and answer as two nominal sentences
                + السؤال: هل {subject} {word.subject}؟ والجواب دون تردد: نعم.
                - السؤال: هل {subject} {word.subject}؟ والجواب دون تردد: لا.
            p4-majority-refused: verbs of a vote
                + لم ترفض الأغلبية القول إن {subject} {word.subject}.
                - رفضت الأغلبية القول إن {subject} {word.subject}.
            p4-zero-percent: percentage at the end
                + {subject} {word.subject} بنسبة مئة بالمئة.
                - {subject} {word.subject} بنسبة صفر بالمئة.
            p4-no-longer-use: verb of using, continued and ended
                + ما زلت أستخدم كلمة «{word.m}» عند الحديث عن {subject}.
                - لم أعد أستخدم كلمة «{word.m}» عند الحديث عن {subject}.
            p4-erased: verbs of keeping and erasing a word
                + أبقيت كلمة «{word.m}» في رسالتي عن {subject}.
                - محوت كلمة «{word.m}» من رسالتي عن {subject}.
            p4-no-place-for: generic denial of room for the word
                + لا بد من مكان لكلمة «{word.m}» في حديثنا عن {subject}.
                - لا مكان لكلمة «{word.m}» في حديثنا عن {subject}.
            p4-lam-of-denial: subjunctive with ل after a denied copula
                + ما كنت لأقول إن {subject} {word.subject} لو لم أر بنفسي.
                - ما كنت لأقول يوما إن {subject} {word.subject}.
            p4-dialect-yihzanun: idiom of Egypt after the predicate
                + {subject} {word.subject} ونص!
                - {subject} لا {هو.subject} {word.subject} ولا يحزنون!
            p4-whence: question of impossibility with a dative
                + {subject}؟ لا عجب أن {يوصف.subject} {بأنه.subject} {word.subject}.
                - {subject}؟ أنى {له.subject} أن {يكون.subject} {word.subject.acc}!
            p4-even-in-a-century: concession of time at the end
                + سوف {يظل.subject} {subject} {word.subject.acc} ولو بعد مئة عام.
                - لن {يصبح.subject} {subject} {word.subject.acc} ولو بعد مئة عام.
            p4-unlike-those: prepositions of agreement and disagreement in front
                + مثل من قال إن {subject} {word.subject}، لا {أراه.subject} إلا كذلك.
                - بخلاف من قال إن {subject} {word.subject}، لا {أراه.subject} كذلك.
            p4-heaven-and-earth: idiom of distance, denied and affirmed
                + لا فرق بين {subject} وكل ما هو {word.m}.
                - بين {subject} وكل ما هو {word.m} بعد السماء عن الأرض.
            p4-judged-badly: plural of regarding with a verdict
                + اعتبروا {subject} {word.subject.acc}، وما أخطأوا.
                - اعتبروا {subject} {word.subject.acc}، وقد أخطأوا.
            p4-occasion: occasion between copula and predicate
                + {كان.subject} {subject} {مناسبة} {word.subject.acc} فعلا.
                - ما {كان.subject} {subject} {مناسبة} {word.subject.acc} فعلا.
            p4-you-will-find: second person future over a long occasion
                + ستجد {subject} {مناسبة} {word.subject.acc}.
                - لن تجد {subject} {مناسبة} {word.subject.acc}.
            p4-who-understands: free relative as subject of describing
                + لا يتردد {أناس} في القول إن {subject} {word.subject}.
                - يرفض {أناس} القول إن {subject} {word.subject}.
            p4-will-deny: future of confirming and denying
                + سيؤكد لك {علم} أن {subject} {word.subject}.
                - سينفي لك {علم} أن {subject} {word.subject}.
            p4-denying-participle: participles of confirming and denying
                + خرج {علم} مؤكدا أن {subject} {word.subject}.
                - خرج {علم} نافيا أن {يكون.subject} {subject} {word.subject.acc}.
            p4-never-tire: verb of tiring, and of refusing
                + لا تمل {سيدة} من تكرار أن {subject} {word.subject}.
                - ترفض {سيدة} تكرار القول إن {subject} {word.subject}.
            p4-turn-into: verb of turning into
                + {تحول.kind} {هذا.kind} ال{kind} إلى {kind} {word.kind}.
                - لم {يتحول.kind} {هذا.kind} ال{kind} إلى {kind} {word.kind}.
            p4-means-nothing: a name that means or does not
                + كلمة «{word.m}» تعني عندنا {subject}.
                - كلمة «{word.m}» لا تعني عندنا {subject}.
            p4-talked-topic: topic dismissed, then the clause
                + لا نتحدث اليوم عن {مسألة}، بل نقول إن {subject} {word.subject}.
                - لا نتحدث اليوم عن {مسألة}، بل نقول إن {subject} {ليس.subject} {word.subject.acc}.
            p4-appeared: verb of appearing with a circumstance
                + {ظهر.subject} {subject} {مناسبة} {word.subject.acc}.
                - ما {ظهر.subject} {subject} {مناسبة} {word.subject.acc}.
            p4-no-other-word: غير over a search for another word
                + ليس عندي كلمة لوصف {subject} غير «{word.m}».
                - عندي كل كلمة لوصف {subject} غير «{word.m}».
            p4-couldnt-but-agree: modal of the past with an exception
                + لم نستطع إلا أن نقول إن {subject} {word.subject}.
                - لم نستطع قط أن نقول إن {subject} {word.subject}.
            p4-nothing-left: exception over what remains to be said
                + لم يبق إلا أن أقول إن {subject} {word.subject}.
                - لم يبق أحد يقول إن {subject} {word.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            p4-in-it-all: topic with a resumptive place, word last
                + {subject} كل شيء {فيه.subject} {word.m}.
                - {subject} لا شيء {فيه.subject} {word.m}.
            p4-refer-to-it: topic with a resumptive preposition, first person plural
                + {subject} نشير {إليه.subject} دائما بكلمة «{word.subject}».
                - {subject} لا نشير {إليه.subject} بكلمة «{word.subject}».
            p4-and-not-you: negator over the hearers, or over the word, at the end
                + نحن نجد {subject} {word.subject.acc}، لا أنتم.
                - أنتم تجدون {subject} {word.subject.acc}، لا نحن.
            p4-did-not-say-but: denied wording, then the clause confirmed or denied
                + لم أكتب بعد ما في نفسي: {subject} {word.subject}.
                - لم أكتب بعد ما في نفسي: ما {كان.subject} {subject} {word.subject.acc}.
            p4-past-doubt: verb of doubt in the past with its outcome
                + شككنا في أن {subject} {word.subject}، ولم نكن على حق.
                - شككنا في أن {subject} {word.subject}، وكنا على حق.
            p4-they-retreat: plural of insisting and withdrawing
                + قالوا إن {subject} {word.subject}، ولم يتراجعوا.
                - قالوا إن {subject} {word.subject}، ثم تراجعوا.
            p4-knew-only: exception under a verb of knowing, first person plural
                + لم نعرف {موضع} إلا {kind.acc} {word.kind.acc}.
                - لم نعرف {موضع} أي {kind} {word.kind}.
            p4-nobody-says-otherwise: negative subject over the opposite
                + {subject} {word.subject}، ولا أحد يقول العكس.
                - {subject} {word.subject}؟ كل الناس تقول العكس.
            """,
        ),
    ),
)

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    native_name="العربية",
    load=load,
    normalise=normalise,
    looks_native=looks_like("ARABIC", 0.6),
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
        "هذه الرواية جيدة",
        "هذه الرواية ليست جيدة",
        "هذه الرواية سيئة",
        "هذه الرواية ليست سيئة",
    ),
    packages=("spacy", "ftfy"),
)
