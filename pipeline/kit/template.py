"""The file that a new language begins as: what spaCy knows, and each part to fill explained."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path
from string import Template

from models.errors import LanguageError
from pipeline import languages
from pipeline.writing import write_aside

# How words of negation begin or end in some languages: what is offered is looked at by a person.
_NEGATING = re.compile(
    "n[^au].*|nad.*|not|kein.*|hiç.*|ingen.*|aldri.*|jam.*|ни.*|не|нет|нельзя|без|"
    "ohne|sin|sans|sem|senza|without|hardly|barely|bez|ei|ei[kv].*|emme|en|et|ette|äl.*|yok.*|"
    "değil|不.*|没.*|無.*|ない|inte|ikke|uden|utan|zonder|geen|μη.*|δεν|χωρίς|όχι|"
    "لا|لم|لن|ليس|غير|ما|بدون|לא|אין|בלי|नहीं|ना|मत|बिना"
)
_NOTHING = "none of spaCy's words look like one"

_FILE = Template('''\
"""$name: spaCy's blank tokenizer, lower case."""

from pipeline.languages.base import Language, Lexicon, frames, looks_like, pairs
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader

# --- 1. Tokens ------------------------------------------------------------------------------------
# spaCy's rules cut the text after `normalise`: mended, NFKC, lower case, plain quotes. See what
# they make of a sentence: load()("..."). A negator must come out as a token of its own: where the
# language writes it as part of a word, cut it off in a tokenizer of your own (zh.py has one).

load = spacy_loader("$code", normalise)

# --- 2. Negation ----------------------------------------------------------------------------------
# The tokens that negate what follows, as the tokenizer spells them.
# Of spaCy's frequent words these may be some; take those that are:
$candidates

NEGATORS = frozenset("".split())

# The tokens at which the scope of a negator ends: marks, and words such as "but".
CLAUSE_ENDS = frozenset(". , ; : ! ? ( ) …".split())

# --- 3. Words -------------------------------------------------------------------------------------
# Antonyms, a pair a line: positive negative: what they are said of (keys of SUBJECTS).
#     good bad: any, film, meal
# 25 pairs or more are taught, 15 or more are held out: nothing ever learns those under a negator.
# No word in both lists, none with two polarities, each a single token.
#
# Agreement: where adjectives have forms, give pairs() a function that makes them,
#     def adjective(word): return Word(word, m=word, f=word[:-1] + "a")
#     pairs("""...""", adjective)
# and say of a noun which form it asks for: Word("la película", asks="f").

LEXICON = Lexicon(
    training=pairs("""
    """),
    held_out=pairs("""
    """),
)

# What the words are said of: noun phrases, and bare nouns for an adjective beside its noun.
# "any" serves words of which nothing is known.
SUBJECTS = {
    "any": (),
}
KINDS = {
    "any": (),
}
# Fillers for slots of your own, such as {very}.
SLOTS: dict[str, tuple[str, ...]] = {}
# Neutral sentences that may stand before or after a frame; some with a negator.
CONTEXTS = ()

# --- 4. Frames ------------------------------------------------------------------------------------
# A line `name: the grammar it rests on`, then the sentence that keeps the word's polarity (+) and
# the one that turns it (-). Slots: {word}; {opposite}, its antonym; {same}, another word of its
# polarity; {subject}, {kind}, and those of SLOTS. Agreement: {word.subject} is the form that the
# subject asks for, {word.f} the form f. Write only what you are sure of.
#
#         copula: predicate adjective
#             + {subject} is {word}.
#             - {subject} is not {word}.
#
# The phenomena: "negation" is the plain case; "double negation", "not only … but", "not bad"
# (negators that do not turn), "scope" (the negator belongs elsewhere), "opposite order" (both
# words, the same in both sentences: which one counts is order alone). Frames with unseen=True are
# the suite's alone: write them last, and apart, with other words around the slot. The suite needs
# 500 sentences: some 12 taught frames and 6 unseen ones make them.

FRAMES = (
    *frames(
        "negation",
        """
        """,
    ),
    *frames(
        "negation",
        """
        """,
        unseen=True,
    ),
)


def finish(sentence: str) -> str:
    """Begin with a capital."""
    return sentence[:1].upper() + sentence[1:]


# --- 5. The record --------------------------------------------------------------------------------

LANGUAGE = Language(
    code="$code",
    name="$name",
    native_name="",  # its name in itself
    load=load,
    normalise=normalise,
    looks_native=looks_like("$script", 0.6),  # a word of the Unicode names of its letters
    negators=NEGATORS,
    clause_ends=CLAUSE_ENDS,
    lexicon=LEXICON,
    subjects=SUBJECTS,
    kinds=KINDS,
    slots=SLOTS,
    contexts=CONTEXTS,
    frames=FRAMES,
    headline=(),  # four texts: good, not good, bad, not bad, with two words of LEXICON.training
    finish=finish,
    packages=("spacy", "ftfy"),
    reviewed_by=(),  # the speakers who have read words and frames
)
''')


def write_template(code: str, file: Path) -> None:
    """Write the file of a new language, from what spaCy knows of it.

    Raises
    ------
    LanguageError
        spaCy does not know the code, or needs a further package for it; a language has the code
        already, or the file is there.
    """
    if code in languages.codes():
        raise LanguageError(f"{code}: there is such a language: litotes check-language {code}")
    if file.exists():
        raise LanguageError(f"{file}: is there already: choose another --out")
    languages.get(code).load()  # says why spaCy cannot
    import spacy

    defaults = spacy.blank(code).Defaults
    frequent = sorted(word for word in defaults.stop_words if len(word) < 12)
    offered = [word for word in frequent if _NEGATING.fullmatch(word)]
    write_aside(
        file,
        _FILE.substitute(
            code=code,
            name=type(spacy.blank(code)).__name__,
            candidates=_comment(offered) if offered else f"#     ({_NOTHING})",
            script=_script(frequent),
        ),
    )


def _comment(words: list[str]) -> str:
    """Return words as comments of some 90 characters a line."""
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > 88:
            lines.append("")
        lines[-1] += f" {word}"
    return "\n".join(f"#    {line}" for line in lines)


def _script(words: list[str]) -> str:
    """Return the first word of most letters' Unicode names: LATIN, CYRILLIC, ARABIC."""
    letters = (letter for word in words for letter in word if letter.isalpha())
    names = Counter(unicodedata.name(letter, "LATIN").split()[0] for letter in letters)
    return names.most_common(1)[0][0] if names else "LATIN"
