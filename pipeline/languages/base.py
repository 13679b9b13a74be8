"""What a language is: one record, exported by one file; nothing else names a language.

A language decides how text is cut into tokens, which of them negate, and from which words and
sentence frames the negation suite and the curriculum are made.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from string import Formatter
from types import MappingProxyType
from typing import Protocol

PHENOMENA = (
    "negation",
    "double negation",
    "not only … but",
    "not bad",
    "scope",
    "opposite order",
)
"""`negation` is the plain case; the others are traps for a reader who flips at every negator."""


class Tokenizer(Protocol):
    """Text → tokens: deterministic, never empty or with white space, in linear time on any input.

    `engine` and `version` say what a model learned with; a model refuses any other.
    """

    engine: str
    version: str

    def __call__(self, text: str) -> list[str]:
        """Normalise `text` and cut it."""
        ...

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        """Cut many texts, in bounded memory; the same tokens as one call each."""
        ...


@dataclass(frozen=True)
class Pair:
    """Two adjectives that contradict each other, and what they are said of (keys of `subjects`)."""

    positive: str
    negative: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """The evaluative words: those that are taught negated, and those kept for the test."""

    training: tuple[Pair, ...]
    held_out: tuple[Pair, ...]

    @cached_property
    def held_out_words(self) -> frozenset[str]:
        """The words that nothing learns under a negator."""
        return frozenset(word for pair in self.held_out for word in (pair.positive, pair.negative))

    @cached_property
    def training_words(self) -> frozenset[str]:
        """The words of the curriculum."""
        return frozenset(word for pair in self.training for word in (pair.positive, pair.negative))


def pairs(table: str) -> tuple[Pair, ...]:
    """Read a lexicon: `positive negative: about, about` a line."""
    entries = []
    for line in filter(str.strip, table.splitlines()):
        words, _, about = line.partition(":")
        positive, negative = words.split()
        entries.append(Pair(positive, negative, tuple(about.replace(",", " ").split())))
    return tuple(entries)


@dataclass(frozen=True)
class Frame:
    """A sentence with slots, as it stands (`affirmed`) and turned (`negated`).

    `affirmed` has the label of the word in its slot, `negated` the other one. With both, a minimal
    pair is the two sentences of one word; with one of them only, the same sentence with a word and
    with its antonym. Slots: `{word}`; `{opposite}`, its antonym; `{same}`, another word of its
    polarity; `{subject}` and `{kind}`, a noun phrase that it is said of and a bare noun; and
    those that the record lists in `slots`. A frame that is `unseen` belongs to the suite alone.
    """

    id: str
    phenomenon: str
    affirmed: str
    negated: str
    note: str
    unseen: bool = False

    @property
    def templates(self) -> tuple[tuple[str, bool], ...]:
        """The sentences of the frame, each with whether it keeps the polarity of its word."""
        both = ((self.affirmed, True), (self.negated, False))
        return tuple((template, keeps) for template, keeps in both if template)


def frames(phenomenon: str, table: str, *, unseen: bool = False) -> tuple[Frame, ...]:
    """Read frames: a line `id: note`, then `+ affirmed` and `- negated`, or one of the two."""
    entries: list[Frame] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        if line[0] == "+":
            entries[-1] = replace(entries[-1], affirmed=line[1:].strip())
        elif line[0] == "-":
            entries[-1] = replace(entries[-1], negated=line[1:].strip())
        else:
            id_, _, note = line.partition(": ")
            entries.append(Frame(id_, phenomenon, "", "", note, unseen))
    return tuple(entries)


@dataclass(frozen=True)
class Sentence:
    """A sentence that a frame made, and how."""

    text: str
    template: str
    keeps: bool
    """Whether the label is the polarity of `{word}`."""
    values: Mapping[str, str]
    """What stands in the slots."""
    begin: int = 0
    """Where in `text` the frame's own sentence begins: there may be another before it."""


@dataclass(frozen=True)
class Practice:
    """What the curriculum has beside the suite's own frames and words, and the suite has not.

    It was written without sight of the frames and words that the suite keeps for itself.
    """

    lexicon: tuple[Pair, ...] = ()
    subjects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    contexts: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = ()


@dataclass(frozen=True)
class Language:
    """Everything that the pipeline knows about one language."""

    code: str
    name: str
    native_name: str
    load: Callable[[], Tokenizer]
    """Return the tokenizer; its backend is imported here and not before.

    Raises LanguageError where the backend is not installed, with what to install."""
    normalise: Callable[[str], str]
    """The text as the tokenizer cuts it: mended, in one Unicode form and case, on one line."""
    looks_native: Callable[[str], bool]
    """Whether a text is written in the script of the language."""
    negators: frozenset[str]
    """The tokens that negate what follows."""
    fixed_words: frozenset[str]
    """Tokens that contain a negator and negate nothing."""
    clause_ends: frozenset[str]
    """The tokens at which the scope of a negator ends."""
    lexicon: Lexicon
    subjects: Mapping[str, tuple[str, ...]]
    """What the adjectives are said of, by kind; `any` serves words of which no kind is known."""
    kinds: Mapping[str, tuple[str, ...]]
    """The bare nouns for an attributive adjective, by the same keys."""
    slots: Mapping[str, tuple[str, ...]]
    """The fillers of the frames' other slots."""
    contexts: tuple[str, ...]
    """Neutral sentences that may stand before or after a frame in the curriculum."""
    frames: tuple[Frame, ...]
    headline: tuple[str, str, str, str]
    """The square of the headline: good, not good, bad, not bad."""
    practice: Practice = Practice()
    """More words and frames for the curriculum."""
    finish: Callable[[str], str] = str
    """What is left to do to a filled frame: agreement, articles, a capital."""
    joint: str = " "
    """What stands between two sentences."""
    missing_extras: Callable[[Iterable[str]], tuple[str, ...]] = lambda texts: ()
    """The extras that these texts need to be read in full and that are not installed."""
    packages: tuple[str, ...] = ()
    """The packages that its tokens depend on, installed or not."""
    reviewed_by: tuple[str, ...] = ()
    """The speakers of the language who have read the frames and the lexicon."""

    def __post_init__(self) -> None:
        """Close the mappings: a record does not change."""
        for name in ("subjects", "kinds", "slots"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def holds_out(self, token: str) -> bool:
        """Return whether the suite keeps this token for itself.

        In a script without spaces that is every token with a held-out word in it: a network that
        reads characters meets the word there.
        """
        words = self.lexicon.held_out_words
        return token in words if self.joint else any(word in token for word in words)

    def for_curriculum(self) -> Language:
        """Return the record with `practice` added, and without the frames that the suite keeps."""
        extra = self.practice
        return replace(
            self,
            lexicon=replace(self.lexicon, training=self.lexicon.training + extra.lexicon),
            subjects=_merged(self.subjects, extra.subjects),
            kinds=_merged(self.kinds, extra.kinds),
            slots=_merged(self.slots, extra.slots),
            contexts=self.contexts + extra.contexts,
            frames=tuple(f for f in self.frames if not f.unseen) + extra.frames,
            practice=Practice(),
        )

    def fill(self, template: str, values: Mapping[str, str]) -> str:
        """Return the sentence that `template` makes with these fillers."""
        return self.finish(template.format_map(values))

    def fillers(self, slot: str, about: Sequence[str]) -> tuple[str, ...]:
        """Return what may stand in `slot`; subjects and kinds are those of the given keys."""
        if slot in ("subject", "kind"):
            table = self.subjects if slot == "subject" else self.kinds
            return tuple(noun for key in about for noun in table[key])
        return self.slots[slot]


def _merged(
    one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    keys = dict.fromkeys([*one, *other])
    return {key: one.get(key, ()) + other.get(key, ()) for key in keys}


def slots_of(template: str) -> tuple[str, ...]:
    """Return the slots of a template, each once, in order."""
    return tuple(dict.fromkeys(name for _, name, _, _ in Formatter().parse(template) if name))


# What a review needs before any tokenizer sees it. ---------------------------------------------

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
)
# The marks that UTF-8 leaves when it was read as Latin-1 or Windows-1252.
_MOJIBAKE = re.compile("[ÂÃâÐÑåäæçèéï][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# A number that Python refuses to read (more than 4,300 digits), and that is no character anyway.
_ENDLESS_NUMBER = re.compile(r"&#[0-9]{4301,};?")
_REPEATED = re.compile(r"([^\d\s])\1{3,}")


def clean(text: str) -> str:
    """Mend what every language mends: mojibake, mark-up, NFKC, invisible characters, white space.

    More than three of one character in a row (`!!!!!!`, `soooo`, `哈哈哈哈`) become three, since
    spaCy takes quadratic time on runs of punctuation; digits are left alone.
    """
    if not text.isascii() and _MOJIBAKE.search(text):
        import ftfy

        text = ftfy.fix_encoding(text)
    if "<" in text:
        text = _BREAK.sub(" ", text)
    if "&" in text:
        text = html.unescape(_ENDLESS_NUMBER.sub("\ufffd", text))
    text = unicodedata.normalize("NFKC", text)
    text = _INVISIBLE.sub("", text)
    text = _REPEATED.sub(r"\1\1\1", text)
    return " ".join(text.split())


def break_long(text: str, limit: int) -> str:
    """Put a space into every stretch of more than `limit` characters without one."""
    return re.sub(rf"(\S{{{limit}}})(?=\S)", r"\1 ", text)


def looks_like(script: str, share: float) -> Callable[[str], bool]:
    """Return a test whether at least `share` of a text's letters are named for this script."""

    def test(text: str) -> bool:
        letters = [character for character in text[:1000] if character.isalpha()]
        hits = sum(script in unicodedata.name(character, "") for character in letters)
        return bool(letters) and hits >= share * len(letters)

    return test


def words_of(pairs_: Sequence[Pair], *, positive: bool) -> tuple[str, ...]:
    """Return one side of a lexicon, each word once, in order."""
    return tuple(dict.fromkeys(p.positive if positive else p.negative for p in pairs_))
