"""An invented language with two genders, as a package outside this one would add it.

`mo` negates, `sel` is the copula; nouns in -a are feminine, and so is what agrees with them.
"""

from pipeline.languages.base import Language, Lexicon, Word, frames, looks_like, pairs
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader


def adjective(stem: str) -> Word:
    """Return a word with its feminine form."""
    return Word(f"{stem}o", f=f"{stem}a")


STEMS = [first + second for first in "bdfgklmnprst" for second in ("arun", "elin", "osir", "uvan")]


def finish(sentence: str) -> str:
    """Begin with a capital."""
    return sentence[0].upper() + sentence[1:]


def table(first: int, last: int) -> str:
    """Return the stems from one to another as a lexicon of antonyms."""
    return "\n".join(f"{stem} ig{stem}: any" for stem in STEMS[first:last])


LANGUAGE = Language(
    code="qaa",
    name="Qaan",
    native_name="qaan",
    load=spacy_loader("xx", normalise),
    normalise=normalise,
    looks_native=looks_like("LATIN", 0.6),
    negators=frozenset({"mo", "nimo"}),
    clause_ends=frozenset({".", ",", "?"}),
    lexicon=Lexicon(
        training=pairs(table(0, 28), adjective), held_out=pairs(table(28, 48), adjective)
    ),
    subjects={
        "any": (Word("ti rilma", asks="f"), Word("ti kolna", asks="f"), "te hurm", "te bolk")
    },
    kinds={"any": (Word("rilma", asks="f"), "hurm")},
    slots={"very": ("vey", "tro")},
    contexts=("Yu ven at.", "Yu mo ven at."),
    headline=("Te hurm sel baruno", "Te hurm mo sel baruno", "Te hurm sel igbaruno",
              "Te hurm mo sel igbaruno"),
    frames=(
        *frames(
            "negation",
            """
            copula: negator before the copula
                + {subject} sel {word.subject}.
                - {subject} mo sel {word.subject}.
            degree: the same with an adverb
                + {subject} sel {very} {word.subject}.
                - {subject} mo sel {very} {word.subject}.
            attribute: attributive adjective
                + den sel {kind} {word.kind}.
                - den mo sel {kind} {word.kind}.
            never: negative adverb
                + {subject} alor sel {word.subject}.
                - {subject} nimo sel {word.subject}.
            answer: the negator follows
                + sel {subject} {word.subject}? Ya.
                - sel {subject} {word.subject}? Mo.
            think: negation raised
                + yu tun ke {subject} sel {word.subject}.
                - yu mo tun ke {subject} sel {word.subject}.
            seem: another copula
                + {subject} parn {word.subject}.
                - {subject} mo parn {word.subject}.
            past: the same in the past
                + {subject} sela {very} {word.subject} ha.
                - {subject} mo sela {very} {word.subject} ha.
            none: negative subject
                + ulo vok {subject} {word.subject}.
                - nimo vok {subject} {word.subject}.
            """,
        ),
        *frames(
            "opposite order",
            """
            not-but: the second counts
                + {subject} mo sel {opposite.subject} al {word.subject}.
                - {subject} mo sel {word.subject} al {opposite.subject}.
            """,
        ),
        *frames(
            "negation",
            """
            u-become: another verb
                + at dor {subject} varun {word.subject} lo tem.
                - at dor {subject} mo varun {word.subject} lo tem.
            u-find: object complement
                + ko nar {subject} sem {word.subject} pren.
                - ko mo nar {subject} sem {word.subject} pren.
            """,
            unseen=True,
        ),
    ),
    finish=finish,
    packages=("spacy", "ftfy"),
)  # fmt: skip
