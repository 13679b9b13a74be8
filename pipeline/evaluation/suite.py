"""The negation suite: made from a language record, frozen in `data/negation`, scored in pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import DataError
from pipeline import resources
from pipeline.evaluation.metrics import Score, percentile_interval
from pipeline.languages import Frame, Language, Pair
from pipeline.languages.base import PHENOMENA, Sentence, slots_of

PARTS = ("seen", "unseen_words", "unseen_frames")
# How many antonym pairs each seen frame takes; a frame's turn begins where the last one's ended.
_SEEN_PAIRS, _UNSEEN_PAIRS = 2, 7


@dataclass(frozen=True)
class Item:
    """One sentence with its gold label (0 negative, 1 positive).

    Items that share `pair` have opposite labels; items that share `square` are A, not A, B and
    not B of two antonyms in one frame.
    """

    id: str
    phenomenon: str
    part: str
    frame: str
    pair: str
    square: str
    word: str
    label: int
    text: str


# --- generation ---------------------------------------------------------------------------------


def generate(language: Language) -> list[Item]:
    """Make the suite that the record describes; the same record gives the same suite.

    `seen`: training words in the curriculum's frames; `unseen_words`: held-out words in them;
    `unseen_frames`: held-out words in frames that are the suite's alone.
    """
    return [item for item, _ in generate_sentences(language)]


def generate_sentences(language: Language) -> list[tuple[Item, Sentence]]:
    """Make what `generate` makes, each item with the frame and the words that it is made of."""
    items: list[tuple[Item, Sentence]] = []
    taught = [frame for frame in language.frames if not frame.unseen]
    for part, lexicon, share, frames in (
        ("seen", language.lexicon.training, _SEEN_PAIRS, taught),
        ("unseen_words", language.lexicon.held_out, _UNSEEN_PAIRS, taught),
        (
            "unseen_frames",
            language.lexicon.held_out,
            len(language.lexicon.held_out),
            [frame for frame in language.frames if frame.unseen],
        ),
    ):
        texts: set[str] = set()
        for turn, frame in enumerate(frames):
            for number in range(share):
                place = (turn * share + number) % len(lexicon)
                items += _squares(language, frame, part, lexicon, place, turn, texts)
    return items


def _squares(
    language: Language,
    frame: Frame,
    part: str,
    lexicon: Sequence[Pair],
    place: int,
    turn: int,
    texts: set[str],
) -> Iterator[tuple[Item, Sentence]]:
    """Yield the sentences of one frame and two antonyms, or nothing if the suite has them."""
    pair, mate = lexicon[place], _mate(lexicon, place)
    if mate is None and any("same" in slots_of(template) for template, _ in frame.templates):
        return
    name = f"{frame.id}/{part}/{pair.positive}"
    sides: list[list[tuple[int, Sentence]]] = []
    for positive in (True, False):
        words = {
            "word": pair.positive if positive else pair.negative,
            "opposite": pair.negative if positive else pair.positive,
        }
        if mate is not None:
            words["same"] = mate.positive if positive else mate.negative
        sides.append([])
        for template, keeps in frame.templates:
            others = [slot for slot in slots_of(template) if slot not in words]
            fillers = {slot: language.fillers(slot, pair.about) for slot in others}
            values = {slot: some[(turn + place) % len(some)] for slot, some in fillers.items()}
            values |= words
            sentence = Sentence(language.fill(template, values), template, keeps, values)
            sides[-1].append((int(positive == keeps), sentence))
    # A sentence and its negation are a pair; with one sentence only, those of the two antonyms.
    groups = sides if len(frame.templates) == 2 else [sides[0] + sides[1]]
    square = name if len(groups) == 2 else ""
    # Where all that differs is the order of two antonyms, the second word repeats the first's pair.
    said = [{sentence.text for _, sentence in group} for group in groups]
    if len(groups) == 2 and said[0] == said[1]:
        groups, square = groups[:1], ""
    if not all(map(texts.isdisjoint, said)):
        return
    for number, group in enumerate(groups):
        for member, (label, sentence) in enumerate(group):
            texts.add(sentence.text)
            item = Item(
                id=f"{name}/{number}{member}",
                phenomenon=frame.phenomenon,
                part=part,
                frame=frame.id,
                pair=f"{name}/{number}",
                square=square,
                word=str(sentence.values["word"]),
                label=label,
                text=sentence.text,
            )
            yield item, sentence


def _mate(lexicon: Sequence[Pair], place: int) -> Pair | None:
    """Return the next pair that is said of the same things, if there is one."""
    about = set(lexicon[place].about)
    rest = [*lexicon[place + 1 :], *lexicon[:place]]
    return next((pair for pair in rest if about & set(pair.about)), None)


# --- the frozen file ----------------------------------------------------------------------------

_COLUMNS = tuple(field.name for field in fields(Item))


def suite_path(code: str) -> Path:
    """Return where the frozen suite of a language lies."""
    return resources.folder("data") / "negation" / f"{code}.tsv"


def _as_tsv(items: Sequence[Item]) -> str:
    lines = ["\t".join(_COLUMNS), *("\t".join(map(str, astuple(item))) for item in items)]
    return "\n".join(lines) + "\n"


def write_suite(language: Language, path: Path | None = None) -> int:
    """Freeze the suite that the record describes, and return its number of items."""
    items = generate(language)
    (path or suite_path(language.code)).write_text(_as_tsv(items), encoding="utf-8", newline="\n")
    return len(items)


def check_suite(language: Language, path: Path | None = None) -> None:
    """Raise DataError, naming file and row, unless the frozen suite is what the record makes."""
    file = path or suite_path(language.code)
    frozen, made = load_suite(language.code, file), generate(language)
    for row, (old, new) in enumerate(zip(frozen, made, strict=False), start=2):
        if old != new:
            raise DataError(
                f"{file}, row {row}: not what the record of {language.code} generates; "
                "write the suite anew, or undo the change to the record"
            )
    if len(frozen) != len(made):
        raise DataError(f"{file}: {len(frozen)} items, but the record generates {len(made)}")


def suite_of(language: Language) -> list[Item]:
    """Return a language's suite: the frozen one, or where there is none what its record makes.

    A language that lies outside this repository, or has no frames, has no frozen file.
    """
    if suite_path(language.code).exists():
        return load_suite(language.code)
    return generate(language) if language.can_teach else []


def load_suite(code: str, path: Path | None = None) -> list[Item]:
    """Read the frozen suite of a language.

    Raises
    ------
    DataError
        The file is missing, not UTF-8, or has other columns; a row is ragged, has a label other
        than 0 and 1, an unknown phenomenon or part; a pair does not hold two opposite labels.
    """
    file = path or suite_path(code)
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise DataError(f"{file}: no such suite; write it with: make suites") from error
    except UnicodeDecodeError as error:
        raise DataError(f"{file}: not UTF-8 text") from error
    if not lines or tuple(lines[0].split("\t")) != _COLUMNS:
        raise DataError(f"{file}, row 1: the columns must be {', '.join(_COLUMNS)}")
    items = [_read(line, f"{file}, row {row}") for row, line in enumerate(lines[1:], start=2)]
    if not items:
        raise DataError(f"{file}: the suite has no items")
    labels: dict[str, list[int]] = {}
    for item in items:
        labels.setdefault(item.pair, []).append(item.label)
    for row, item in enumerate(items, start=2):
        if sorted(labels[item.pair]) != [0, 1]:
            raise DataError(
                f"{file}, row {row}: pair {item.pair} needs two items of opposite labels"
            )
    return items


def _read(line: str, where: str) -> Item:
    values = line.split("\t")
    if len(values) != len(_COLUMNS):
        raise DataError(f"{where}: {len(values)} columns instead of {len(_COLUMNS)}")
    row = dict(zip(_COLUMNS, values, strict=True))
    for column, allowed in (("label", ("0", "1")), ("part", PARTS), ("phenomenon", PHENOMENA)):
        if row[column] not in allowed:
            raise DataError(f"{where}: {column} {row[column]!r} is none of {', '.join(allowed)}")
    return Item(**{**row, "label": int(row["label"])})  # type: ignore[arg-type]


# --- scoring ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SuiteResult:
    """What a model makes of the suite.

    A pair counts when both of its sentences are right, a square when all four are; so a constant
    answer scores 0.
    """

    overall: Score
    """Pairs of every phenomenon, held-out words."""
    parts: Mapping[str, Score]
    """Pairs of plain negation, by part."""
    negated_negative: Score
    """Sentences that negate a held-out negative word, in taught frames."""
    squares: Score
    """A, not A, B, not B of two held-out antonyms in a taught frame."""
    traps: Score
    """Pairs of every phenomenon but plain negation, held-out words."""
    by_phenomenon: Mapping[str, Score]
    """Pairs by phenomenon, held-out words."""

    def to_json(self) -> dict[str, Any]:
        """Return plain values, as `report.json` has them."""
        return {
            "minimal_pairs": {
                "overall": self.overall.to_json(),
                **{part: score.to_json() for part, score in self.parts.items()},
                "negated_negative": self.negated_negative.to_json(),
                "traps": self.traps.to_json(),
                "by_phenomenon": {n: score.to_json() for n, score in self.by_phenomenon.items()},
            },
            "squares": self.squares.to_json(),
        }


def score_suite(
    items: Sequence[Item], predicted: NDArray[Any], *, resamples: int = 2_000, seed: int = 0
) -> SuiteResult:
    """Score a model's verdicts on the suite.

    The intervals are percentile bootstraps clustered on adjective and frame: words and frames are
    drawn with replacement, each on its own, and a case weighs the product of how often its word
    (that of its first sentence) and its frame were drawn (Owen 2007, the pigeonhole bootstrap).

    Parameters
    ----------
    items
        The suite.
    predicted
        <bool>[items] or <int64>[items], 1 is positive.
    resamples, seed
        Of the bootstrap.

    Raises
    ------
    DataError
        `predicted` is not one label an item.
    """
    if np.shape(predicted) != (len(items),):
        shape = np.shape(predicted)
        raise DataError(f"{len(items)} suite items cannot be scored by labels of shape {shape}")
    right = np.asarray(predicted) == np.array([item.label for item in items])
    bootstrap = _Bootstrap(items, resamples, np.random.default_rng(seed))
    minimal_pairs = _groups(items, lambda item: item.pair)

    def score(
        groups: Sequence[Sequence[int]], phenomena: Sequence[str], parts: Sequence[str]
    ) -> Score:
        first = [items[group[0]] for group in groups]
        kept = [
            group
            for group, item in zip(groups, first, strict=True)
            if item.phenomenon in phenomena and item.part in parts
        ]
        return bootstrap.score(kept, right)

    plain, traps = PHENOMENA[:1], PHENOMENA[1:]
    unseen = PARTS[1:]  # sentences of the first part may stand in the curriculum word for word
    # The second pair of a square is the negative antonym's; its sentence of label 1 is the flip.
    flips = [
        [row] for row, item in enumerate(items) if item.label == 1 and item.pair.endswith("/1")
    ]
    return SuiteResult(
        overall=score(minimal_pairs, PHENOMENA, unseen),
        parts={part: score(minimal_pairs, plain, [part]) for part in PARTS},
        negated_negative=score(flips, plain, ["unseen_words"]),
        squares=score(_groups(items, lambda item: item.square), plain, ["unseen_words"]),
        traps=score(minimal_pairs, traps, unseen),
        by_phenomenon={name: score(minimal_pairs, [name], unseen) for name in PHENOMENA},
    )


def _groups(items: Sequence[Item], key: Callable[[Item], str]) -> list[list[int]]:
    """Return the rows of each group, in order of first appearance; an empty key is no group."""
    groups: dict[str, list[int]] = {}
    for row, item in enumerate(items):
        if key(item):
            groups.setdefault(key(item), []).append(row)
    return list(groups.values())


class _Bootstrap:
    """How often each resample draws each word and each frame: the same draws for every rate."""

    def __init__(self, items: Sequence[Item], resamples: int, rng: np.random.Generator) -> None:
        _, self._word = np.unique([item.word for item in items], return_inverse=True)
        _, self._frame = np.unique([item.frame for item in items], return_inverse=True)
        self._seeds = rng.integers(2**32, size=2)
        self._resamples = resamples

    def score(self, groups: Sequence[Sequence[int]], right: NDArray[np.bool_]) -> Score:
        """Return the share of groups whose rows are all right; 0 of n = 0 where there are none."""
        if not groups:
            return Score(0.0, (0.0, 1.0), 0)
        first = np.array([group[0] for group in groups])
        hit = np.array([right[list(group)].all() for group in groups])
        # Clusters are those that these groups have; a table of words by frames holds the cases,
        # so that a resample's total is wᵀ · table · f.
        _, word = np.unique(self._word[first], return_inverse=True)
        _, frame = np.unique(self._frame[first], return_inverse=True)
        shape = word.max() + 1, frame.max() + 1
        cases, hits = np.zeros(shape), np.zeros(shape)
        np.add.at(cases, (word, frame), 1)
        np.add.at(hits, (word, frame), hit)
        words, frames = (
            np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), size=self._resamples)
            for seed, n in zip(self._seeds, shape, strict=True)
        )
        total = ((words @ cases) * frames).sum(axis=1)
        good = ((words @ hits) * frames).sum(axis=1)
        drawn = total > 0
        return Score(
            float(hit.mean()), percentile_interval(good[drawn] / total[drawn]), len(groups)
        )
