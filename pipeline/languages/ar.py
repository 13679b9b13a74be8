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
