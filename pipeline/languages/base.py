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
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, get_type_hints

from models.errors import LanguageError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

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


class Word(str):
    """A word or phrase of a language with agreement: the forms it has, and the form it asks for.

    A plain string asks for nothing and is the same in every form.

    Parameters
    ----------
    text
        As it stands where no form is asked for.
    asks
        The form that a word takes which agrees with this one: `f` of a feminine noun.
    forms
        Its other forms by name: `Word("bueno", f="buena")`.
    """

    __slots__ = ("asks", "forms")
    asks: str
    forms: Mapping[str, str]

    def __new__(cls, text: str, *, asks: str = "", **forms: str) -> Word:
        """Make a word with its forms."""
        word = super().__new__(cls, text)
        word.asks, word.forms = asks, MappingProxyType(forms)
        return word


def forms_of(word: str) -> tuple[str, ...]:
    """Return every form of a word, the one without a name first."""
    return (str(word), *word.forms.values()) if isinstance(word, Word) else (word,)


def nouns(**by_form: str) -> tuple[Word, ...]:
    """Read noun phrases, parted by commas, by the form that they ask for: m="el hotel, el bar"."""
    return tuple(
        Word(noun.strip(), asks=form) for form, some in by_form.items() for noun in some.split(",")
    )


@dataclass(frozen=True)
class Pair:
    """Two adjectives that contradict each other, and what they are said of (keys of `subjects`)."""

    positive: str
    negative: str
    about: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form of both."""
        return forms_of(self.positive) + forms_of(self.negative)


@dataclass(frozen=True)
class Lexicon:
    """The evaluative words: those that are taught negated, and those kept for the test."""

    training: tuple[Pair, ...] = ()
    held_out: tuple[Pair, ...] = ()

    @cached_property
    def held_out_words(self) -> frozenset[str]:
        """The words that nothing learns under a negator, in every form."""
        return frozenset(form for pair in self.held_out for form in pair.forms)

    @cached_property
    def training_words(self) -> frozenset[str]:
        """The words of the curriculum, in every form."""
        return frozenset(form for pair in self.training for form in pair.forms)


def pairs(table: str, inflect: Callable[[str], str] = str) -> tuple[Pair, ...]:
    """Read a lexicon: `positive negative: about, about` a line.

    Parameters
    ----------
    table
        The lines.
    inflect
        Gives a word of the table its forms (a `Word`), in a language with agreement.

    Raises
    ------
    LanguageError
        A line does not hold two words before its colon.
    """
    entries = []
    for line in filter(str.strip, table.splitlines()):
        words, _, about = line.partition(":")
        if len(words.split()) != 2:
            raise LanguageError(
                f"field lexicon: {line.strip()!r} is not two words, a colon, and what they are "
                "said of: write it as good bad: film, book"
            )
        positive, negative = map(inflect, words.split())
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

    Agreement: `{word.f}` is the form `f` of the word, `{word.subject}` the form that the filler of
    `{subject}` asks for (`Word.asks`); so with any slot. `{word.subject.ins}` is the form `f_ins`
    where the subject asks for `f`: gender and number from the noun, case from the frame.
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
    """Read frames: a line `id: note`, then `+ affirmed` and `- negated`, or one of the two.

    Raises
    ------
    LanguageError
        A sentence stands before any `id: note`.
    """
    entries: list[Frame] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        if line[0] in "+-" and not entries:
            raise LanguageError(
                f"field frames: {line!r} belongs to no frame: begin each with a line id: note"
            )
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
    """Everything that the pipeline knows about one language.

    The first six fields are enough to tokenize, train and compare; without the others there is no
    negation slice, no hold-out, no curriculum and no suite (`lacks`).
    """

    code: str
    name: str
    native_name: str
    load: Callable[[], Tokenizer]
    """Return the tokenizer; its backend is imported here and not before.

    Raises LanguageError where the backend is not installed, with what to install."""
    normalise: Callable[[str], str]
    """The text as the tokenizer cuts it: mended, in one Unicode form and case, on one line."""
    looks_native: Callable[[str], bool]
    """Whether a text is written in the script of the language; of several languages whose script
    it is, `pipeline.routing` finds the likeliest."""
    negators: frozenset[str] = frozenset()
    """The tokens that negate what follows, or what stands before: `negators_follow`."""
    negators_follow: bool = False
    """Whether a negator stands after what it negates, as ない in 面白くない; then the hold-out rule
    looks on both sides of a word."""
    fixed_words: frozenset[str] = frozenset()
    """Tokens that contain a negator and negate nothing."""
    clause_ends: frozenset[str] = frozenset()
    """The tokens at which the scope of a negator ends."""
    lexicon: Lexicon = Lexicon()
    subjects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the adjectives are said of, by kind; `any` serves words of which no kind is known."""
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The bare nouns for an attributive adjective, by the same keys."""
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The fillers of the frames' other slots."""
    contexts: tuple[str, ...] = ()
    """Neutral sentences that may stand before or after a frame in the curriculum."""
    frames: tuple[Frame, ...] = ()
    headline: tuple[str, ...] = ()
    """The square of the headline, four texts: good, not good, bad, not bad."""
    practice: Practice = Practice()
    """More words and frames for the curriculum."""
    finish: Callable[[str], str] = str
    """What is left to do to a filled frame: agreement, articles, a capital."""
    cased: bool = False
    """Whether capitals are kept, since they tell words apart."""
    joint: str = " "
    """What stands between two sentences."""
    negating_affixes: frozenset[str] = frozenset()
    """What negates the word it is fused with, as dictionaries write it: `un-`, `-less`."""
    looks_inside: bool = False
    """Whether held-out words are looked for inside other tokens, since something reads what tokens
    are made of: subwords, or characters. So it is always in a script without spaces."""
    missing_extras: Callable[[Iterable[str]], tuple[str, ...]] = lambda texts: ()
    """The extras that these texts need to be read in full and that are not installed."""
    packages: tuple[str, ...] = ()
    """The packages that its tokens depend on, installed or not."""
    reviewed_by: tuple[str, ...] = ()
    """The speakers of the language who have read the frames and the lexicon."""

    def __post_init__(self) -> None:
        """Close the mappings, since a record does not change; look inside where no space parts."""
        for name in ("subjects", "kinds", "slots"):
            if isinstance(table := getattr(self, name), Mapping):
                object.__setattr__(self, name, MappingProxyType(dict(table)))
        object.__setattr__(self, "looks_inside", self.looks_inside or not self.joint)

    @property
    def can_hold_out(self) -> bool:
        """Whether the hold-out rule has anything to look for."""
        return bool(self.negators and self.lexicon.held_out)

    @property
    def can_teach(self) -> bool:
        """Whether suite and curriculum can be made of it."""
        return bool(self.frames and self.lexicon.training and self.lexicon.held_out)

    @property
    def lacks(self) -> tuple[str, ...]:
        """What cannot be had of this language until its record says more, for a person."""
        parts = {
            "no rows with a negator are scored apart: it names no negators": self.negators,
            "no hold-out rule: it holds out no words": self.can_hold_out,
            "no negation suite and no curriculum: it has no frames with a lexicon": self.can_teach,
        }
        return tuple(said for said, there in parts.items() if not there)

    def wrong_field(self) -> str | None:
        """Return the first field of a wrong type, and what it should be; None if all are right."""
        from pydantic import ValidationError

        for name, (wanted, adapter) in _field_types().items():
            value = getattr(self, name)
            try:
                adapter.validate_python(
                    dict(value) if isinstance(value, Mapping) else value, strict=True
                )
            except ValidationError as error:
                problem = error.errors()[0]
                place = "".join(f"[{part!r}]" for part in problem["loc"])
                said = repr(problem["input"])
                shown = said if len(said) <= 60 else f"{said[:57]}..."
                return f"{name}{place} is {shown}: write the field as {wanted}"
        if self.headline and len(self.headline) != 4:
            return f"headline has {len(self.headline)} texts: write four, or leave it empty"
        return None

    def holds_out(self, token: str) -> bool:
        """Return whether the suite keeps this token for itself.

        Where tokens are looked into, that is every token with a held-out word in it: a network that
        reads characters or subwords meets the word there.
        """
        words = self.lexicon.held_out_words
        return any(word in token for word in words) if self.looks_inside else token in words

    def for_curriculum(self) -> Language:
        """Return the record with `practice` added, and without the frames that the suite keeps.

        Where words of a script with spaces are looked into, what holds a held-out word inside
        another (*honest* in *dishonest*) is left out too.
        """
        extra = self.practice
        record = replace(
            self,
            lexicon=replace(self.lexicon, training=self.lexicon.training + extra.lexicon),
            subjects=_merged(self.subjects, extra.subjects),
            kinds=_merged(self.kinds, extra.kinds),
            slots=_merged(self.slots, extra.slots),
            contexts=self.contexts + extra.contexts,
            frames=tuple(f for f in self.frames if not f.unseen) + extra.frames,
            practice=Practice(),
        )
        return record._without_held_out() if self.looks_inside and self.joint else record

    def _without_held_out(self) -> Language:
        def free(*texts: str) -> bool:
            return not any(self.holds_out(self.normalise(text)) for text in texts)

        training = tuple(p for p in self.lexicon.training if free(*p.forms))
        return replace(
            self,
            lexicon=replace(self.lexicon, training=training),
            frames=tuple(f for f in self.frames if free(f.affirmed, f.negated)),
            contexts=tuple(filter(free, self.contexts)),
        )

    def fill(self, template: str, values: Mapping[str, str]) -> str:
        """Return the sentence that `template` makes with these fillers.

        Raises
        ------
        LanguageError
            A slot asks for a form that its filler does not have.
        """
        return self.finish(fill_slots(template, values))

    def fillers(self, slot: str, about: Sequence[str]) -> tuple[str, ...]:
        """Return what may stand in `slot`; subjects and kinds are those of the given keys."""
        if slot in ("subject", "kind"):
            table = self.subjects if slot == "subject" else self.kinds
            return tuple(noun for key in about for noun in table[key])
        return self.slots[slot]


@lru_cache(maxsize=1)
def _field_types() -> dict[str, tuple[str, TypeAdapter[object]]]:
    from pydantic import TypeAdapter

    return {
        name: (re.sub(r"<class '(.+)'>|[a-z_]+\.", r"\1", str(hint)), TypeAdapter(hint))
        for name, hint in get_type_hints(Language).items()
    }


def _merged(
    one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    keys = dict.fromkeys([*one, *other])
    return {key: one.get(key, ()) + other.get(key, ()) for key in keys}


_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?(?:\.(\w+))?\}")


def slots_of(template: str) -> tuple[str, ...]:
    """Return the slots of a template, each once, in order; `{word.f}` is the slot `word`."""
    return tuple(dict.fromkeys(name for name, *_ in _SLOT.findall(template)))


def fill_slots(template: str, values: Mapping[str, str]) -> str:
    """Put the fillers into their slots; see `fill_each`."""
    return "".join(text for _, text in fill_each(template, values))


def fill_each(template: str, values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Put the fillers into their slots, each in the form that its slot asks for.

    Returns
    -------
    The pieces of the sentence: the name of a slot and what stands in it, or "" and what stands
    between two.

    Raises
    ------
    LanguageError
        A filler lacks that form.
    """
    pieces, end = [], 0
    for slot in _SLOT.finditer(template):
        pieces += [("", template[end : slot.start()]), (slot[1], _form(slot, values))]
        end = slot.end()
    return [*pieces, ("", template[end:])]


def _form(slot: re.Match[str], values: Mapping[str, str]) -> str:
    name, form, case = slot.groups()
    filler, asked = values[name], form or ""
    if form in values:  # of the word that it agrees with, which may ask for nothing
        asked = getattr(values[form], "asks", "")
    if case:
        asked = "_".join(filter(None, (asked, case)))
    if not asked or not isinstance(filler, Word):
        return str(filler)
    if asked not in filler.forms:
        raise LanguageError(
            f"{slot.string!r}: {str(filler)!r} has no form {asked}: add it to the word, or ask "
            "for another"
        )
    return filler.forms[asked]


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
