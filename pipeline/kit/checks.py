"""What is right, wrong and missing in the record of a language: one function a check.

A check yields what it finds; where it finds nothing wrong and nothing missing, its first line is
what is right. `CHECKS` lists them; `pipeline.kit.trial` has the one that trains.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import time
import unicodedata
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import packages_distributions
from typing import Literal, NamedTuple

import numpy as np

from models.errors import DataError, LanguageError
from pipeline import curriculum
from pipeline.evaluation.suite import PARTS, Item, check_suite, generate, suite_path
from pipeline.kit.texts import GROWING, ODD
from pipeline.languages.base import (
    PHENOMENA,
    Frame,
    Language,
    Tokenizer,
    Word,
    fill_slots,
    forms_of,
    slots_of,
)

LEAST_ITEMS = 500
"""Of the suite."""
LEAST_PAIRS = {"training": 25, "held_out": 15}
"""Of the lexicon."""
LEAST_UNSEEN_FRAMES = 2
WORD_SLOTS = ("word", "opposite", "same")
SENTENCES = 2_000
"""Of the curriculum, to look into."""
SHOWN = 5
"""Findings of one check; the rest are counted."""
LENGTHS = 20_000, 40_000
"""Characters of the texts that grow."""
QUICK = 8_000, 16_000
"""The same where there is little time."""
INSTANT = 0.1
"""Seconds; what takes less cannot be quadratic to any effect."""

Verdict = Literal["right", "wrong", "missing"]


class Finding(NamedTuple):
    """What a check found."""

    verdict: Verdict
    says: str
    """What it is about: the field, and the remedy."""
    example: str = ""


def wrong(says: str, example: str = "") -> Finding:
    """Return a finding of something to mend."""
    return Finding("wrong", says, example)


def missing(says: str, example: str = "") -> Finding:
    """Return a finding of something to add."""
    return Finding("missing", says, example)


def right(says: str, example: str = "") -> Finding:
    """Return a finding of something that is as it should be."""
    return Finding("right", says, example)


@dataclass(frozen=True)
class Examined:
    """A record, its tokenizer, and what several checks look at."""

    language: Language
    tokenizer: Tokenizer
    quick: bool = False

    @cached_property
    def items(self) -> list[Item]:
        """The suite that the record makes."""
        return generate(self.language) if self.language.can_teach else []

    @cached_property
    def sentences(self) -> list[str]:
        """Every text of the record's own, filled."""
        own = [item.text for item in self.items]
        return [*own, *self.language.contexts, *self.language.headline]

    @cached_property
    def tokens(self) -> list[list[str]]:
        """The suite's items, tokenized."""
        return [self.tokenizer(item.text) for item in self.items]

    @cached_property
    def forms(self) -> dict[str, frozenset[str]]:
        """Each word of the lexicon, with every form of it as the tokenizer spells it."""
        lexicon = self.language.lexicon
        words = [w for p in lexicon.training + lexicon.held_out for w in (p.positive, p.negative)]
        return {str(word): frozenset(forms_of(word)) for word in words}


Check = Callable[[Examined], Iterator[Finding]]


def examine(language: Language, *, quick: bool = False) -> Iterator[tuple[str, list[Finding]]]:
    """Run every check on a record: those of `CHECKS`, and the trials of `pipeline.kit.trial`.

    Parameters
    ----------
    language
        The record; `pipeline.languages.get` has seen to the types of its fields.
    quick
        Train nothing, and look at shorter texts where time is measured.

    Yields
    ------
    The check's name, and what it found: at least one finding. A check that cannot be ended is
    itself a finding.
    """
    try:
        tokenizer = language.load()
    except LanguageError as error:
        yield "tokenizer", [missing(f"field load: {error}")]
        return
    record = Examined(language, tokenizer, quick)
    checks = CHECKS
    if not quick:
        from pipeline.kit.trial import TRIALS

        checks = CHECKS + TRIALS
    for check in checks:
        yield name_of(check), run_check(check, record)


def run_check(check: Check, record: Examined) -> list[Finding]:
    """Return what one check found; one right thing where there is nothing to say."""
    found: list[Finding] = []
    try:
        found += check(record)
    except LanguageError as error:
        found.append(wrong(str(error)))
    except Exception as error:  # the record is anyone's code
        found.append(wrong(f"the check ended in {type(error).__name__}: {error}"))
    if all(finding.verdict == "right" for finding in found):
        return found or [right(_says(check))]
    shown: list[Finding] = []
    verdicts: tuple[Verdict, ...] = ("wrong", "missing")
    for verdict in verdicts:
        some = [finding for finding in found if finding.verdict == verdict]
        shown += some[:SHOWN]
        if len(some) > SHOWN:
            shown.append(Finding(verdict, f"and {len(some) - SHOWN} more"))
    return shown


def name_of(check: Check) -> str:
    """Return what a check is called."""
    return check.__name__.replace("_", " ")


def _says(check: Check) -> str:
    said = (check.__doc__ or "").split("\n")[0].rstrip(".")
    return said[:1].lower() + said[1:]


# --- the tokenizer --------------------------------------------------------------------------------


def tokens(record: Examined) -> Iterator[Finding]:
    """The tokens are always the same, none is empty, and nothing but white space is lost."""
    tokenizer, normalise = record.tokenizer, record.language.normalise
    for text in (*record.sentences, *ODD):
        cut = tokenizer(text)
        if cut != tokenizer(text) or [cut] != list(tokenizer.pipe([text])):
            yield wrong("field load: the tokens of a text change from call to call", text)
        elif any(not token or any(map(str.isspace, token)) for token in cut):
            yield wrong("field load: a token is empty or holds white space", f"{text!r} → {cut}")
        elif "".join(cut) != "".join(normalise(text).split()):
            yield wrong("field load: characters are lost, added or moved", f"{text!r} → {cut}")
    example = next(iter(record.sentences), "OK!")
    yield right(_says(tokens), " ".join(tokenizer(example)))


def spelling(record: Examined) -> Iterator[Finding]:
    """One text typed in several ways gives one row of tokens: NFC, NFD, full width, capitals."""
    language, tokenizer = record.language, record.tokenizer
    for text in record.sentences or ODD:
        plain = language.normalise(text)
        if language.normalise(plain) != plain:
            yield wrong("field normalise: a second time, it changes the text again", text)
        for form in ("NFC", "NFD"):
            if tokenizer(unicodedata.normalize(form, text)) != tokenizer(text):
                yield wrong(f"field normalise: {form} gives other tokens", text)
        if not language.cased and any(map(str.isupper, plain)):
            yield wrong("field normalise: leaves capitals; if they count, set cased=True", plain)
    if tokenizer("ＯＫ　１２！") != tokenizer("OK 12!"):
        yield wrong("field normalise: full width gives other tokens", "ＯＫ　１２！")
    yield right(_says(spelling), f"ＯＫ　１２！ → {' '.join(tokenizer('ＯＫ　１２！'))}")


def negators(record: Examined) -> Iterator[Finding]:
    """The negators come out of the tokenizer, and the negated sentences hold them."""
    language = record.language
    if not language.negators:
        yield missing("field negators: name the tokens that negate", 'frozenset({"not", "never"})')
        return
    for negator in sorted(language.negators):
        cut = record.tokenizer(negator)
        if negator not in cut and language.negators.isdisjoint(cut):
            remedy = "name what the tokenizer makes of it"
            yield wrong(f"field negators: {negator!r} is swallowed; {remedy}", f"→ {cut}")
    for token in sorted(language.negators & language.clause_ends):
        yield wrong(f"fields negators, clause_ends: {token!r} is in both; it can be one of them")
    rows = [
        (item, cut)
        for item, cut in zip(record.items, record.tokens, strict=True)
        if item.phenomenon == PHENOMENA[0] and item.id.endswith("1")
    ]
    without = [item for item, cut in rows if language.negators.isdisjoint(cut)]
    if 2 * len(without) > len(rows):
        yield wrong(
            f"field negators: {len(without)} of {len(rows)} negated sentences hold none",
            without[0].text,
        )
    if not language.clause_ends:
        yield missing("field clause_ends: name the tokens that end a negator's scope", '". , ?"')
    elif rows and 2 * sum(cut[-1] in language.clause_ends for _, cut in rows) < len(rows):
        yield wrong("field clause_ends: most sentences end in none of them", rows[0][0].text)
    yield right(_says(negators), " ".join(sorted(language.negators)))


def script(record: Examined) -> Iterator[Finding]:
    """The language's own sentences look native, and digits do not."""
    looks_native = record.language.looks_native
    if looks_native("123 !!!"):
        yield wrong("field looks_native: takes digits for the language", "123 !!!")
    for text in record.sentences:
        if not looks_native(text):
            yield wrong("field looks_native: does not know a sentence of the record", text)
    yield right(_says(script), next(iter(record.sentences), ""))


def linear_time(record: Examined) -> Iterator[Finding]:
    """Twice the text takes twice the time, whatever it is."""
    lengths = QUICK if record.quick else LENGTHS
    for name, grow in GROWING.items():
        for _ in range(3):  # an unlucky moment is tried again
            seconds = [_seconds(record.tokenizer, grow(n)) for n in lengths]
            if seconds[1] < max(INSTANT, 3 * seconds[0]):
                break
        else:
            yield wrong(
                f"field load: {lengths[1]:,} characters take {seconds[1]:.1f} s, half of them "
                f"{seconds[0]:.1f} s: break long stretches (break_long) before they are cut",
                f"{name}: {grow(12)}…",
            )


def _seconds(tokenizer: Tokenizer, text: str) -> float:
    start = time.process_time()
    tokenizer(text)
    return time.process_time() - start


def silence(record: Examined) -> Iterator[Finding]:
    """Loading and cutting prints nothing and warns of nothing."""
    load = getattr(record.language.load, "__wrapped__", record.language.load)
    said = io.StringIO()
    with (
        warnings.catch_warnings(record=True) as warned,
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(said),
    ):
        warnings.simplefilter("always")
        tokenizer = load()
        for text in ODD:
            tokenizer(text)
    if said.getvalue() or warned:
        shown = said.getvalue() or str(warned[0].message)
        yield wrong("field load: it talks", " ".join(shown.split())[:80])


def backend(record: Examined) -> Iterator[Finding]:
    """Without its backend the tokenizer says what to install."""
    modules: dict[str, list[str]] = {}
    for module, distributions in packages_distributions().items():
        for distribution in distributions:
            modules.setdefault(distribution.lower(), []).append(module)
    load = getattr(record.language.load, "__wrapped__", record.language.load)
    hidden = {m for package in record.language.packages for m in modules.get(package.lower(), ())}
    before = {name: sys.modules[name] for name in hidden if name in sys.modules}
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None: not to be found
    try:
        load()
    except LanguageError as error:
        if "pip install" not in str(error):
            yield wrong("field load: without its backend it does not say what to install")
        yield right(_says(backend), " ".join(str(error).split()))
    except ImportError as error:
        yield wrong("field load: without its backend it ends in an ImportError", str(error))
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
        sys.modules.update(before)
    if not record.language.packages:
        yield wrong("field packages: name those that the tokens depend on", '("spacy", "ftfy")')


# --- lexicon and frames ---------------------------------------------------------------------------


def lexicon(record: Examined) -> Iterator[Finding]:
    """Each word has one polarity, is taught or held out, and comes out of the tokenizer whole."""
    language, words = record.language, record.language.lexicon
    for name, least in LEAST_PAIRS.items():
        if (count := len(getattr(words, name))) < least:
            yield missing(f"field lexicon.{name}: {count} pairs; {least} are needed", "good bad")
    every = words.training + words.held_out + language.practice.lexicon
    positive, negative = (
        {form for pair in every for form in forms_of(getattr(pair, side))}
        for side in ("positive", "negative")
    )
    for word in sorted(positive & negative):
        yield wrong(f"field lexicon: {word!r} is positive and negative; keep one", word)
    taught = language.for_curriculum().lexicon.training_words
    for word in sorted(taught & words.held_out_words):
        yield wrong(f"field lexicon: {word!r} is taught and held out; keep one", word)
    for pair in every:
        for form in dict.fromkeys(pair.forms):
            # in a sentence, since a script without spaces may be cut otherwise there
            if record.language.joint and (cut := record.tokenizer(form)) != [form]:
                yield wrong(f"field lexicon: {form!r} is no single token", f"→ {cut}")
    tables = language.for_curriculum()
    for pair in every:
        for key in pair.about:
            if not tables.subjects.get(key):
                yield wrong(
                    f"field subjects: has no {key!r}, which {str(pair.positive)!r} asks for"
                )
            elif key not in tables.kinds:
                yield wrong(f"field kinds: has no {key!r}, which {str(pair.positive)!r} asks for")
    said = f"{len(words.training)} pairs taught, {len(words.held_out)} held out"
    yield right(said, ", ".join(dict.fromkeys(every[0].forms)) if every else "")


def frames(record: Examined) -> Iterator[Finding]:
    """Each frame has its grammar, its slots and its agreement."""
    language = record.language
    if not language.frames:
        yield missing("field frames: write some", "+ {subject} is {word}. / - {subject} is not …")
        return
    if sum(frame.unseen for frame in language.frames) < LEAST_UNSEEN_FRAMES:
        yield missing("field frames: mark more as the suite's alone", "frames(…, unseen=True)")
    whole = language.for_curriculum()
    for id_, count in Counter(f.id for f in language.frames + language.practice.frames).items():
        if count > 1:
            yield wrong(f"field frames: {count} are called {id_!r}: give each its own name", id_)
    for record_of, some in ((language, language.frames), (whole, language.practice.frames)):
        agreeing: set[frozenset[str]] = set()
        for frame in some:
            yield from _frame_findings(record_of, frame, agreeing)
    for text in record.sentences:
        if re.search(r"[{}]|\s\s|^\s|\s$", text):
            yield wrong("field frames: a filled sentence has braces or stray spaces", repr(text))
        elif text[0].islower():
            yield wrong("field finish: leaves a small letter at the beginning", text)
    unseen = next((item.text for item in record.items if item.part == PARTS[2]), "")
    count = len(language.frames) + len(language.practice.frames)
    yield right(f"{count} frames with their grammar, slots and agreement", unseen)


def _frame_findings(
    language: Language, frame: Frame, agreeing: set[frozenset[str]]
) -> Iterator[Finding]:
    """Look at one frame; what its sentences ask for joins `agreeing`, and is looked at once."""
    where = f"frame {frame.id!r}"
    if not frame.note:
        yield wrong(f"{where}: say what grammar it rests on, after its name", f"{frame.id}: …")
    if frame.phenomenon not in PHENOMENA:
        yield wrong(f"{where}: {frame.phenomenon!r} is none of {', '.join(PHENOMENA)}")
    if not frame.templates:
        yield wrong(f"{where}: has no sentence", "+ {subject} is {word}.")
    if frame.affirmed == frame.negated:
        yield wrong(f"{where}: its two sentences are the same", frame.affirmed)
    known = {*WORD_SLOTS, "subject", "kind", *language.slots}
    for template, _ in frame.templates:
        slots = slots_of(template)
        if not {"word", "opposite"} & set(slots):
            yield wrong(f"{where}: a sentence without the slot {{word}}", template)
        elif unknown := [slot for slot in slots if slot not in known]:
            yield wrong(f"{where}: no slot is called {unknown[0]!r}; field slots can have it")
        elif (asked := frozenset(re.findall(r"\{[^}]*\}", template))) not in agreeing:
            found = list(_agreement_findings(language, where, template))
            yield from found
            if not found:
                agreeing.add(asked)


def _agreement_findings(language: Language, where: str, template: str) -> Iterator[Finding]:
    """See that every word has every form that it is asked for, and that one is asked for at all."""
    slots = slots_of(template)
    pairs = language.lexicon.training + language.lexicon.held_out
    words = [word for pair in pairs for word in (pair.positive, pair.negative)]
    fillers_of = {
        slot: language.fillers(slot, list(language.subjects))
        for slot in slots
        if slot not in WORD_SLOTS
    }
    inflected = [word for word in words if isinstance(word, Word) and word.forms]
    for slot, fillers in fillers_of.items():
        if not fillers:
            yield wrong(f"{where}: nothing can stand in {{{slot}}}", template)
            return
        asking = [filler for filler in fillers if getattr(filler, "asks", "")]
        bare = [word for word in WORD_SLOTS if f"{{{word}}}" in template]
        if asking and inflected and bare and slot in ("subject", "kind"):
            yield wrong(
                f"{where}: {{{bare[0]}}} agrees with nothing: write {{{bare[0]}.{slot}}}, or the "
                f"form it stands in ({{{bare[0]}.{next(iter(inflected[0].forms))}}})",
                template.replace(f"{{{slot}}}", asking[0]),
            )
            return
    if "." not in "".join(re.findall(r"\{([^}]*)\}", template)):
        return
    try:
        for place in range(max(len(words), *map(len, fillers_of.values()), 1)):
            values = {slot: some[place % len(some)] for slot, some in fillers_of.items()}
            word = dict.fromkeys(WORD_SLOTS, words[place % len(words)])
            fill_slots(template, values | word)
    except LanguageError as error:
        yield wrong(f"{where}: {error}")


def headline(record: Examined) -> Iterator[Finding]:
    """The square of the headline is good, not good, bad, not bad, of taught words."""
    language = record.language
    if not language.headline:
        yield missing("field headline: write the four texts of the square", "This film is good")
        return
    cut = [record.tokenizer(text) for text in language.headline]
    words = [set(some) & language.lexicon.training_words for some in cut]
    if not (words[0] and words[0] == words[1] and words[2] and words[2] == words[3]):
        yield wrong("field headline: its words are two of lexicon.training", language.headline[0])
    negated = [not language.negators.isdisjoint(some) for some in cut]
    if negated != [False, True, False, True]:
        yield wrong("field headline: the second and fourth text hold a negator, the others none")
    yield right(_says(headline), " | ".join(language.headline))


def review(record: Examined) -> Iterator[Finding]:
    """A speaker of the language has read frames and lexicon."""
    language = record.language
    if not language.native_name or not language.name:
        yield missing("fields name, native_name: its name in English and in itself", "Spanish")
    if not language.reviewed_by:
        yield missing("field reviewed_by: no speaker has read frames and lexicon yet", '("Name",)')


# --- suite and curriculum -------------------------------------------------------------------------


def suite(record: Examined) -> Iterator[Finding]:
    """The suite is large enough, has its parts, and its pairs are pairs."""
    language, items = record.language, record.items
    if not items:
        yield missing("no suite: it needs frames, and a lexicon with held-out words")
        return
    if len(items) < LEAST_ITEMS:
        yield wrong(f"the suite has {len(items)} items; write frames and words for {LEAST_ITEMS}")
    for part in PARTS:
        if not any(item.part == part for item in items):
            yield wrong(f"the suite has no part {part}", "held-out words, frames with unseen=True")
    present = {item.phenomenon for item in items}
    for phenomenon in PHENOMENA:
        if phenomenon not in present:
            yield missing(f"field frames: none of the phenomenon {phenomenon!r}")
    if not any(f.phenomenon == PHENOMENA[0] and len(f.templates) == 2 for f in language.frames):
        yield wrong(f"field frames: none of the phenomenon {PHENOMENA[0]!r} with both sentences")
    for (part, text), count in Counter((item.part, item.text) for item in items).items():
        if count > 1:
            yield wrong(f"the suite holds a sentence {count} times in the part {part}", text)
    pairs: dict[str, list[int]] = {}
    for row, item in enumerate(items):
        pairs.setdefault(item.pair, []).append(row)
    for pair, rows in pairs.items():
        texts = " / ".join(items[row].text for row in rows)
        if sorted(items[row].label for row in rows) != [0, 1]:
            yield wrong(f"pair {pair}: not two sentences of opposite labels", texts)
        elif items[rows[0]].phenomenon == "opposite order":
            one, other = (Counter(record.tokens[row]) for row in rows)
            if one != other:
                yield wrong(f"pair {pair}: opposite order, but not the same words", texts)
    for item, cut in zip(items, record.tokens, strict=True):
        if record.forms[item.word].isdisjoint(cut):
            yield wrong(f"item {item.id}: {item.word!r} is no token of it", f"{item.text} → {cut}")
    if suite_path(language.code).exists():
        try:
            check_suite(language)
        except DataError as error:
            yield wrong(str(error))
    yield right(f"{len(items):,} items, {len(pairs):,} pairs", items[1].text)


def curriculum_apart(record: Examined) -> Iterator[Finding]:
    """Curriculum and suite share no held-out word, and no words around those in unseen frames."""
    language = record.language
    if not language.can_teach:
        yield missing("no curriculum: it needs frames, and a lexicon")
        return
    if not language.contexts:
        yield missing("field contexts: write neutral sentences to stand beside a frame")
        return
    curriculum.check_record(language, record.tokenizer)
    texts, _ = curriculum.generate(language, np.random.default_rng(0), SENTENCES)
    plain, _ = curriculum.generate(language, np.random.default_rng(1), SENTENCES, practice=False)
    for text in texts:
        if any(map(language.holds_out, record.tokenizer(text))):
            yield wrong("the curriculum shows a held-out word", text)
    taught = {
        trigram
        for text in plain
        for trigram in _around(record.tokenizer(text), language.lexicon.training_words)
    }
    for item, cut in zip(record.items, record.tokens, strict=True):
        shared = taught & _around(cut, language.lexicon.held_out_words)
        if item.part == "unseen_frames" and shared:
            yield wrong(
                f"frame {item.frame!r} is marked unseen, but taught frames have "
                f"“{' '.join(next(iter(shared)))}”",
                item.text,
            )
    yield right(_says(curriculum_apart), texts[0])


def _around(cut: Sequence[str], words: frozenset[str]) -> set[tuple[str, ...]]:
    """Return the runs of three tokens with a word of the lexicon, which is blanked out."""
    blanked = ["…" if token in words else token for token in cut]
    return {run for run in zip(*(blanked[i:] for i in range(3)), strict=False) if "…" in run}


CHECKS: tuple[Check, ...] = (
    tokens,
    spelling,
    negators,
    script,
    linear_time,
    silence,
    backend,
    lexicon,
    frames,
    headline,
    suite,
    curriculum_apart,
    review,
)
