"""English: spaCy's blank tokenizer, lower case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from models.errors import LanguageError
from pipeline.languages.base import (
    Language,
    Lexicon,
    break_long,
    clean,
    frames,
    looks_like,
    pairs,
)

if TYPE_CHECKING:
    from spacy.language import Language as SpacyPipeline

# How texts that were tokenised before, or typed on another keyboard, spell the same thing.
_APOSTROPHE = re.compile("[’‘ʼ´`＇]")
_QUOTES = re.compile("[“”„«»]|``|''")
_NOT = re.compile(r"\b(\w+)'nt\b")
_BRACKETS = {"-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]"}
# A stretch without white space is cut here at the latest: spaCy is quadratic in its length.
_LONGEST = 48
# spaCy remembers every string it ever saw; past this number the tokenizer is made anew. (Its
# memory zones forget too, but they turn its cache off: 5 times slower on whole reviews.)
_MOST_STRINGS = 200_000


def normalise(text: str) -> str:
    """Return the text in lower case, with plain apostrophes and quotes."""
    text = _QUOTES.sub('"', clean(text).lower())
    text = _APOSTROPHE.sub("'", text)
    if "'nt" in text:
        text = _NOT.sub(r"\1n't", text)
    return break_long(text, _LONGEST)


class EnglishTokenizer:
    """spaCy's rules for English, no model, no stop words; `won't` and `wo n't` come out alike."""

    engine = "spacy-blank-en"

    def __init__(self, make: Callable[[], SpacyPipeline], backend: str) -> None:
        self._make = make
        self._spacy = make()
        self.version = f"{backend}+rules1"

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        if len(self._spacy.vocab.strings) > _MOST_STRINGS:
            self._spacy = self._make()
        tokens = (token.text for token in self._spacy.tokenizer(normalise(text)))
        return [_SPELLING.get(token, token) for token in tokens if not token.isspace()]

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts."""
        return map(self, texts)


_SPELLING = {"nt": "n't", **_BRACKETS}


@lru_cache(maxsize=1)
def load() -> EnglishTokenizer:
    """Return the tokenizer; spaCy is imported here."""
    try:
        import spacy
    except ImportError as error:  # pragma: no cover - spaCy is a plain dependency
        raise LanguageError("English needs spaCy: pip install spacy") from error
    return EnglishTokenizer(lambda: spacy.blank("en"), version("spacy"))


def finish(sentence: str) -> str:
    """Choose `a` or `an`, and begin with a capital."""
    sentence = re.sub(r"\b([Aa])\(n\) (?=([aeiou])?)", _article, sentence)
    return re.sub(r"(^|[.?!] )([a-z])", lambda m: m[1] + m[2].upper(), sentence)


def _article(match: re.Match[str]) -> str:
    return f"{match[1]}n " if match[2] else f"{match[1]} "


NEGATORS = frozenset(
    "not n't no never without hardly barely scarcely rarely seldom nor neither none nothing nobody "
    "nowhere cannot lack lacks lacked lacking".split()
)
CLAUSE_ENDS = frozenset(
    ". , ; : ! ? ( ) – — … ... .. -- !! !!! ?? ??? "
    "but however although though yet because while whereas".split()
)

LEXICON = Lexicon(
    training=pairs("""
        good bad: any, film, book, meal, place, thing
        great terrible: any, film, book, meal, place, thing
        fine poor: any, film, book, thing
        nice nasty: any, meal, place, thing
        perfect dreadful: any, film, meal, place
        amazing disappointing: any, film, book, meal, place
        terrific mediocre: any, film, book, meal, place
        fantastic atrocious: any, film, book, meal, place
        outstanding abysmal: any, film, book, meal, place
        magnificent appalling: any, film, book, place
        marvelous miserable: any, film, book, place
        splendid wretched: any, film, book, meal, place
        lovely hideous: any, place, thing
        fun boring: film, book
        entertaining tiresome: film, book
        engaging repetitive: film, book
        compelling pointless: film, book
        gripping plodding: film, book
        riveting dreary: film, book
        absorbing meandering: film, book
        engrossing monotonous: film, book
        captivating uninspired: film, book
        intriguing predictable: film, book
        convincing unconvincing: film, book
        believable implausible: film, book
        realistic contrived: film, book
        clever dumb: film, book
        intelligent inane: film, book
        imaginative derivative: film, book
        creative trite: film, book
        insightful superficial: film, book
        profound hollow: film, book
        touching manipulative: film, book
        heartfelt soulless: film, book
        poignant maudlin: film, book
        tender heartless: film, book
        uplifting depressing: film, book
        powerful feeble: film, book
        rich thin: film, book
        solid sloppy: film, book
        polished amateurish: film, book
        stylish drab: film, place
        stunning unsightly: place
        refreshing insipid: film, book
        satisfying frustrating: any, film, book, meal
        rewarding worthless: film, book
        credible preposterous: film, book
        sincere smug: film, book
        graceful awkward: film, book
        skillful inept: film, book
        admirable pathetic: film, book
        remarkable banal: film, book
        sharp blurry: thing
        delicious disgusting: meal
        tasty tasteless: meal
        clean dirty: place
        comfortable cramped: place
        cozy filthy: place
        quiet noisy: place
        bright dim: place
        friendly rude: staff
        helpful unhelpful: staff
        polite hostile: staff
        attentive careless: staff
        useful useless: thing
        reliable defective: thing
        sturdy flimsy: thing
        durable shoddy: thing
        handy cumbersome: thing
        smooth jerky: film, thing
    """),
    held_out=pairs("""
        fascinating tedious: film, book
        exciting dull: film, book
        hilarious lame: film, book
        original generic: film, book
        inventive formulaic: film, book
        subtle clumsy: film, book
        smart stupid: film, book
        beautiful ugly: film, book, place
        fresh stale: film, book
        lively lifeless: film, book
        elegant vulgar: film, book
        witty silly: film, book
        thoughtful shallow: film, book
        impressive laughable: any, film, book
        memorable forgettable: any, film, book, meal
        delightful irritating: any, film, book
        charming obnoxious: film, book
        pleasant annoying: any, film, book
        wonderful horrible: any, film, book, meal, place
        superb lousy: any, film, book, meal, place
        excellent awful: any, film, book, meal, place
        brilliant ridiculous: any, film, book
        honest pretentious: film, book
        crisp muddled: film, book
    """),
)

SUBJECTS = {
    "any": ("it", "this one", "the whole thing", "the result", "the experience"),
    "film": ("the film", "this movie", "the plot", "the story", "the script", "the acting"),
    "book": ("the book", "this novel", "the ending", "the writing"),
    "meal": ("the food", "the meal", "this restaurant", "the dessert"),
    "place": ("the hotel", "our room", "the lobby", "this place"),
    "staff": ("the staff", "the service", "our waiter", "the manager"),
    "thing": ("the product", "this phone", "the design", "the picture"),
}
KINDS = {
    "any": ("experience", "choice", "piece of work"),
    "film": ("film", "movie", "story"),
    "book": ("book", "novel", "read"),
    "meal": ("meal", "restaurant"),
    "place": ("hotel", "room", "place"),
    "staff": ("waiter", "team"),
    "thing": ("product", "phone"),
}
SLOTS = {
    "be": ("is", "was"),
    "benot": ("is not", "was not", "isn't", "wasn't"),
    "very": ("very", "really", "so", "truly", "quite", "absolutely"),
    "that": ("very", "really", "so", "all that", "particularly", "especially", "exactly", "even"),
    "seems": ("seems", "looks", "feels", "sounds"),
    "seem": ("seem", "look", "feel", "sound"),
    "donot": ("do not", "don't"),
    "didnot": ("did not", "didn't"),
    "doesnot": ("does not", "doesn't", "did not", "didn't"),
    "will": ("will", "can", "could", "would"),
    "willnot": ("will not", "won't", "cannot", "can't", "could not", "couldn't", "would not"),
    "never": ("never", "not", "hardly", "no longer"),
    "always": ("always", "still", "gladly", "often"),
    "part": ("parts", "sides", "bits"),
    "someone": ("anybody", "everybody", "people"),
    "nobody": ("nobody", "no one", "hardly anybody", "none of us"),
    "event": ("pay for it", "go alone", "read up on it", "order it myself", "come on a weekday"),
}
CONTEXTS = (
    "I saw it on Sunday with a friend.",
    "We went there last week.",
    "My sister came along.",
    "It was our second visit.",
    "I bought it in March.",
    "I had not planned to go.",
    "I never write reviews.",
    "No one else was there.",
    "I do not know the author.",
    "We did not book in advance.",
    "Nothing had been arranged.",
    "Here is what I think.",
)

FRAMES = (
    *frames(
        "negation",
        """
        copula: predicate adjective; not after the copula, full or contracted
            + {subject} {be} {word}.
            - {subject} {benot} {word}.
        degree: a degree adverb between negator and adjective
            + {subject} {be} {very} {word}.
            - {subject} {benot} {that} {word}.
        at-all: polarity item after the adjective
            + {subject} {be} {word} all the way.
            - {subject} {benot} {word} at all.
        seem: do-support with a linking verb
            + {subject} {seems} {word}.
            - {subject} {doesnot} {seem} {word}.
        never: negative adverb of time
            + {subject} {be} always {word}.
            - {subject} {be} never {word}.
        has-been: the same in the perfect
            + {subject} has always been {word}.
            - {subject} has never been {word}.
        raising: negation raised out of the clause it denies
            + I think {subject} {be} {word}.
            - I {donot} think {subject} {be} {word}.
        attribute: attributive adjective in a denied noun phrase
            + this is a(n) {word} {kind}.
            - this is not a(n) {word} {kind}.
        fragment: no verb
            + a(n) {word} {kind}, that much is clear.
            - not a(n) {word} {kind}, that much is clear.
        nothing: negative pronoun before its adjective
            + there is something {word} about {subject}.
            - there is nothing {word} about {subject}.
        least: a phrase between negator and adjective
            + {subject} {be} in every respect {word}.
            - {subject} {benot} in the least {word}.
        as-said: denied comparison of equality
            + {subject} {be} as {word} as people say.
            - {subject} {benot} as {word} as people say.
        find: object complement; the subject stands between negator and adjective
            + I found {subject} {word}.
            - I {didnot} find {subject} {word}.
        nobody: negative subject of the clause
            + {someone} would call {subject} {word}.
            - {nobody} would call {subject} {word}.
        i-call: adverb before the verb
            + I would {always} call {subject} {word}.
            - I would {never} call {subject} {word}.
        hardly: approximate negator
            + {subject} {be} clearly {word}.
            - {subject} {be} hardly {word}.
        far-from: negation without a negative word; nothing short of affirms
            + {subject} {be} nothing short of {word}.
            - {subject} {be} far from {word}.
        answer: the negator follows, in an answer
            + is {subject} {word}? Yes.
            - is {subject} {word}? No.
        answer-long: the negator follows at the end of the clause
            + {word}? Yes, {subject} is.
            - {word}? No, {subject} is not.
        modal: modal verb, full or contracted
            + {subject} {will} be {word}, I think.
            - {subject} {willnot} be {word}, I think.
        none-of: negative quantifier as subject
            + all of it {be} {word}.
            - none of it {be} {word}.
        not-once: negator at the head of the sentence
            + more than once {subject} felt {word}.
            - not once did {subject} feel {word}.
        no-longer: no as adverb
            + {subject} is still {word}.
            - {subject} is no longer {word}.
        must-say: negator in the main clause
            + I must say that {subject} {be} {word}.
            - I cannot say that {subject} {be} {word}.
        true: truth of a clause denied
            + it is true that {subject} {be} {word}.
            - it is not true that {subject} {be} {word}.
        without: negative preposition with a gerund
            + {subject} {be} new and {word}.
            - {subject} {be} new without being {word}.
        no-parts: negative determiner
            + there are many {word} {part} to it.
            - there are no {word} {part} to it.
        nothing-was: negative pronoun far from the adjective
            + everything I saw {be} {word}.
            - nothing I saw {be} {word}.
        neither: paired negators
            + {subject} {be} both {word} and {same}.
            - {subject} {be} neither {word} nor {same}.
        stay: negator before a verb of state
            + {subject} stays {word} to the end.
            - {subject} never stays {word} for long.
        to-my-mind: a parenthesis between negator and adjective
            + {subject} {be}, to my mind, {word}.
            - {subject} {benot}, to my mind, {word}.
        any-more: polarity item after the adjective
            + {subject} {be} {word} once more.
            - {subject} {benot} {word} any more.
        """,
    ),
    *frames(
        "double negation",
        """
        cannot-say-not: two negators cancel across a clause
            + you cannot say that {subject} {benot} {word}.
            - you cannot say that {subject} {be} {word}.
        not-true-not: two negators cancel across a clause
            + it is not true that {subject} {benot} {word}.
            - it is true that {subject} {benot} {word}.
        never-not: two negators side by side
            + {subject} {be} never not {word}.
            - {subject} {be} never {word}.
        nobody-not: negative subject and negated clause
            + {nobody} thinks that {subject} {benot} {word}.
            - {nobody} thinks that {subject} {be} {word}.
        """,
    ),
    *frames(
        "not only … but",
        """
        not-only: not only adds and denies nothing
            + {subject} {benot} only {word} but also {same}.
            - {subject} {benot} {word} and also not {same}.
        not-just: not just adds and denies nothing
            + {subject} {benot} just {word}, it {be} {same}.
            - {subject} {benot} {word}, it {benot} {same}.
        not-only-is: inverted after not only
            + not only {be} {subject} {word}, it {be} also {same}.
            - neither {be} {subject} {word}, nor {be} it {same}.
        """,
    ),
    *frames(
        "not bad",
        """
        not-at-all: litotes: praise or blame by denial of the opposite
            - not {word} at all, {subject}.
        not-too: weakened litotes
            - {subject} {benot} too {word}, I would say.
        not-more: a denied comparison that affirms
            + {subject} could not be more {word}.
            - {subject} could not be less {word}.
        never-such: never such a: a negator that strengthens
            + I have never seen such a(n) {word} {kind}.
            - I have never seen this as a(n) {word} {kind}.
        """,
    ),
    *frames(
        "scope",
        """
        scope-but: the negator belongs to an earlier clause
            + I {didnot} {event}, but {subject} {be} {word}.
            - I did {event}, but {subject} {benot} {word}.
        scope-no: no as an answer to something unsaid
            + no, {subject} {be} {word}.
            - no, {subject} {benot} {word}.
        scope-after: the negator belongs to a later clause
            + {subject} {be} {word}, and I {didnot} {event}.
            - {subject} {benot} {word}, and I did {event}.
        scope-matter: no matter denies nothing
            + no matter what they say, {subject} {be} {word}.
            - no matter what they say, {subject} {benot} {word}.
        """,
    ),
    *frames(
        "opposite order",
        """
        a-not-b: not denies the second
            + {subject} {be} {word}, not {opposite}.
            - {subject} {be} {opposite}, not {word}.
        not-a-but-b: not denies the first
            + {subject} {benot} {opposite} but {word}.
            - {subject} {benot} {word} but {opposite}.
        used-to: the present counts
            + {subject} used to be {opposite}, but now it is {word}.
            - {subject} used to be {word}, but now it is {opposite}.
        some-say: the writer's own view counts
            + some say {subject} is {opposite}, but I say {word}.
            - some say {subject} is {word}, but I say {opposite}.
        rather: rather than denies the second
            + {subject} {be} {word} rather than {opposite}.
            - {subject} {be} {opposite} rather than {word}.
        """,
    ),
    *frames(
        "negation",
        """
        u-struck: negative object
            + {subject} struck all of us as {word}.
            - {subject} struck none of us as {word}.
        u-manage: implicative verb
            + {subject} managed to come over as {word}.
            - {subject} failed to come over as {word}.
        u-no-way: negative prepositional phrase
            + {subject} was in every way {word}.
            - {subject} was in no way {word}.
        u-no-means: negative prepositional phrase
            + {subject} remained by all accounts {word}.
            - {subject} remained by no means {word}.
        u-anything: barely
            + there was a good deal {word} to report here.
            - there was barely anything {word} to report here.
        u-wrong: negator far in front, with an infinitive between
            + it would be right to list {subject} among the {word} ones.
            - it would not be right to list {subject} among the {word} ones.
        u-expect: negative imperative
            + do expect something {word} from {subject}.
            - don't expect anything {word} from {subject}.
        u-lack: verb of absence
            + {subject} offered {word} moments.
            - {subject} lacked {word} moments.
        u-no-point: inversion after a negative phrase
            + at some point {subject} became {word}.
            - at no point did {subject} become {word}.
        u-scarcely: scarcely, fronted
            + plainly {word}, if you ask me, was {subject}.
            - scarcely {word}, if you ask me, was {subject}.
        u-opposite: lexical denial
            + {subject} was the very definition of {word} to me.
            - {subject} was the opposite of {word} to me.
        u-meant: counterfactual; the negator follows
            + {subject} was meant to seem {word}, which it was.
            - {subject} was meant to seem {word}, which it was not.
        u-use-word: the word is mentioned
            + almost everyone would use the word {word} here.
            - hardly anyone would use the word {word} here.
        u-minute: negated minimiser
            + {subject} gave us one {word} minute after another.
            - {subject} did not give us one {word} minute.
        u-both: negative subject
            + both of us came away thinking it {word} overall.
            - neither of us came away thinking it {word} overall.
        u-as-would: the negator follows
            + to describe it as {word} would be accurate.
            - to describe it as {word} would not be accurate.
        """,
        unseen=True,
    ),
    *frames(
        "double negation",
        """
        u-no-dispute: negative subject, negated perfect
            + none of us would maintain that {subject} had not proved {word}.
            - none of us would maintain that {subject} had proved {word}.
        u-not-without: not without
            + {subject} was not left without {word} moments.
            - {subject} was left without {word} moments.
        """,
        unseen=True,
    ),
    *frames(
        "not only … but",
        """
        u-merely: not merely adds
            + {subject} came across as not merely {word} but downright {same}.
            - {subject} came across as not remotely {word} or {same}.
        """,
        unseen=True,
    ),
    *frames(
        "not bad",
        """
        u-worse: denial of what people would have said
            - nobody left the place muttering about how {word} things were.
        u-not-exactly: understatement
            - well, not what one calls {word} these days.
        """,
        unseen=True,
    ),
    *frames(
        "scope",
        """
        u-though: negator in a clause before
            + though I had not been told, {subject} proved {word} throughout.
            - though I had been told, {subject} proved not {word} throughout.
        u-dont-know: negator in a clause before
            + I don't know the others, this {kind} counts as {word} in my eyes.
            - I know the others, this {kind} does not count as {word} in my eyes.
        """,
        unseen=True,
    ),
    *frames(
        "opposite order",
        """
        u-more-than: comparison
            + {subject} came out more {word} than {opposite} to me.
            - {subject} came out more {opposite} than {word} to me.
        u-instead: instead of
            + instead of turning {opposite} on us it turned {word} on us.
            - instead of turning {word} on us it turned {opposite} on us.
        u-expected: the outcome counts
            + we were told to expect {opposite} work yet received {word} work.
            - we were told to expect {word} work yet received {opposite} work.
        """,
        unseen=True,
    ),
)

LANGUAGE = Language(
    code="en",
    name="English",
    native_name="English",
    load=load,
    normalise=normalise,
    looks_native=looks_like("LATIN", 0.6),
    negators=NEGATORS,
    fixed_words=frozenset(),
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    headline=(
        "This movie is good",
        "This movie is not good",
        "This movie is bad",
        "This movie is not bad",
    ),
    finish=finish,
)
