"""Other review sets of the language, to learn from too, without a text that anyone is tested on."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from models.errors import DataError
from pipeline.config import AuxiliarySettings, DataSettings, is_generated
from pipeline.languages.base import Language
from pipeline.sources import load_split
from pipeline.sources.schema import Reviews, nearest

if TYPE_CHECKING:
    from datasets import Dataset

SHORTEST = 16
"""UTF-8 bytes of a normal form from which containment counts: 16 Latin letters, 6 hanzi.

Measured on three English and three Chinese sets, each against the tested texts of each other:
from 9 bytes containment takes up to 22 % of a set, from 12 up to 4.4 %, nearly all of it phrases
that anyone writes; from 16 it takes at most 0.6 %, and from 24 on what it finds are true copies.
A power of two, for `_window_hashes`.
"""

_WORD = re.compile(r"[^\W_]+")
_MARKUP = frozenset("br lrb rrb lsb rsb lcb rcb".split())
"""A line break in HTML, brackets in the Penn Treebank."""
_ACCENTED = re.compile(r"\w[\u0300-\u036f]+")

_BASE = 0x9E3779B97F4A7C15  # odd, its bits well mixed
_TABLE_BITS = 22


@dataclass(frozen=True, eq=False)
class AuxiliarySet:
    """The training split of another set, less the rows that would leak."""

    name: str
    texts: list[str]
    labels: NDArray[np.int64]
    """<int64>[texts], 1 is positive."""
    rows: int
    """Usable rows of its training split, before the leaks were dropped."""
    dropped: int
    """How many of them were leaks."""
    sha256: str
    """Of the texts and labels that are left, as in `Reviews.fingerprint`."""

    def describe(self) -> dict[str, Any]:
        """Return what a report says of it: `name`, `rows`, `dropped`, `sha256`."""
        return {name: getattr(self, name) for name in ("name", "rows", "dropped", "sha256")}


def load_auxiliary(
    settings: AuxiliarySettings,
    data_root: Path | None,
    *,
    reported: Iterable[str],
    language: Language | None = None,
    labels: tuple[str, str] = ("negative", "positive"),
    text: str = "text",
    label: str = "label",
) -> list[AuxiliarySet]:
    """Read the training splits of the auxiliary sets, and drop the rows that would leak.

    Parameters
    ----------
    settings
        Which sets; each is the folder of that name in `data_root`, or `generated:SIZE`.
    data_root
        The value of `--data-root`.
    reported
        The texts of the experiment's own dev and test splits. Those of the auxiliary sets join
        them: each of these sets is reported somewhere, and many share their texts.
    language
        Whose record makes the reviews of `generated:SIZE`.
    labels, text, label
        Label names and columns, as in `[data]`; columns `text` and `label` will do too.

    Raises
    ------
    DataError
        Sets are listed and there is no `data_root`, or it lacks one of them; or as `load_split`.
    ConfigError, LanguageError
        Of `generated:SIZE`, as `pipeline.sources.generated.read` says.
    """

    def read(name: str, split: str) -> Dataset:
        # as --data is: the standard columns will do as well as the settings'
        source = name if is_generated(name) else f"file:{_folder(name, data_root)}"
        described = DataSettings(source=source, text=text, label=label, labels=labels)
        return load_split(described, split, data=source, language=language).splits[split]

    tested = set(reported)
    for name in settings.folders:
        for split in ("dev", "test"):
            tested.update(read(name, split)[:]["text"])
    splits = [read(name, "train") for name in settings.sets]
    texts = [text for split in splits for text in split[:]["text"]]
    leaks, sets, end = np.array(find_leaks(texts, tested), np.int64), [], 0
    for name, split in zip(settings.sets, splits, strict=True):
        start, end = end, end + len(split)
        own = leaks[(start <= leaks) & (leaks < end)] - start
        sets.append(_without(split, own, name))
    return sets


def find_leaks(texts: Sequence[str], reported: Iterable[str]) -> list[int]:
    """Return the places of the texts that give a reported text away, in ascending order.

    A text does if it equals a reported one, contains it, or is a part of it. What is compared is
    the normal form: letters and digits alone, in one case, without accents; so one corpus'
    `it's (très) far-fetched` is another's `it 's -lrb- tr s -rrb- far fetched`, where an accented
    letter was lost. Two texts of no letter and no digit are compared as they stand. Equality
    always counts, the other two where the shorter normal form has `SHORTEST` bytes or more.

    Time is linear in the number of characters, also where many texts begin alike.
    """
    places: dict[bytes, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        for form in normal_forms(text):
            places[form].append(place)
    tested = {form for text in reported for form in normal_forms(text)}
    leaks = places.keys() & tested
    leaks |= {text for text, _ in _occurrences(places, tested)}
    leaks |= {part for _, part in _occurrences(tested, places)}
    return sorted({place for form in leaks for place in places[form]})


def _folder(name: str, data_root: Path | None) -> Path:
    if data_root is None:
        raise DataError(
            f"the auxiliary set {name!r} is looked for in DIR/{name}: say --data-root DIR, or"
            " --without-auxiliary to go on without"
        )
    folder = data_root / name
    if not folder.is_dir():
        beside = [path.name for path in data_root.iterdir()] if data_root.is_dir() else []
        raise DataError(
            f"{folder}: there is no such folder for the auxiliary set {name!r}"
            f"{nearest(name, beside)}: say --data-root DIR for another place, or"
            " --without-auxiliary to go on without"
        )
    return folder


def _without(split: Dataset, leaks: NDArray[np.int64], name: str) -> AuxiliarySet:
    kept = split.select(np.setdiff1d(np.arange(len(split)), leaks))
    sha256 = Reviews({"train": kept}, [], name).fingerprint()["train"]["sha256"]
    columns = kept[:]
    labels = np.array(columns["label"], np.int64)
    return AuxiliarySet(name, columns["text"], labels, len(split), len(leaks), str(sha256))


def normal_forms(text: str) -> set[bytes]:
    """Return the normal form as UTF-8, and the one without the accented letters if it differs."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    forms = {plain} if plain.isascii() else {plain, _ACCENTED.sub("", plain)}
    return {_letters(form).encode() or text.strip().encode() for form in forms}


def _letters(text: str) -> str:
    return "".join(word for word in _WORD.findall(text) if word not in _MARKUP)


def _occurrences(texts: Iterable[bytes], parts: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield each text with each part of `SHORTEST` bytes or more that it contains.

    As Rabin and Karp (1987): a text's windows are compared with the parts' first bytes by hash, in
    a table that can say yes wrongly but never no; what it lets through is looked up.
    """
    parts = {part for part in parts if len(part) >= SHORTEST}
    lengths: dict[bytes, set[int]] = defaultdict(set)
    for part in parts:
        lengths[part[:SHORTEST]].add(len(part))
    table = np.zeros(1 << _TABLE_BITS, bool)
    table[_window_hashes(b"".join(lengths))[::SHORTEST]] = True
    for text in texts:
        for start in np.flatnonzero(table[_window_hashes(text)]).tolist():
            for length in lengths.get(text[start : start + SHORTEST], ()):
                if (part := text[start : start + length]) in parts:
                    yield text, part


def _window_hashes(text: bytes) -> NDArray[np.uint64]:
    """<uint64>[len(text) - SHORTEST + 1], a polynomial hash of each window, as a table's index."""
    hashes = np.frombuffer(text, np.uint8).astype(np.uint64)
    size = 1
    while size < SHORTEST:  # a window is two of half its size
        hashes = hashes[:-size] * np.uint64(pow(_BASE, size, 1 << 64)) + hashes[size:]
        size *= 2
    return hashes * np.uint64(_BASE) >> np.uint64(64 - _TABLE_BITS)
