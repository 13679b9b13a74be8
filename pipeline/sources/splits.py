"""Which split a review is in: by committed digests, or by a hash of its text; never by position."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from models.errors import DataError
from pipeline import resources
from pipeline.sources.schema import SPLITS, DroppedRow, Reviews, Row, nearest
from pipeline.writing import write_aside

NO_DIGEST = "no digest"
REPEATED = "repeated text"
BOTH_LABELS = "text under both labels"
EMPTY = "empty text"
HEX_DIGITS = 12

Splits = dict[str, list[Row]]


def digest(text: str) -> str:
    """Return 12 hexadecimal digits of SHA-256 of the UTF-8 text without outer white space."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:HEX_DIGITS]


def stratified(rows: Sequence[Row], fractions: Mapping[str, float]) -> Splits:
    """Cut rows into `train` and the named fractions, class by class.

    Each class's distinct texts are ordered by a keyed hash and cut in that order, so the split of
    a text depends on the texts alone: not on their order in the file, nor on any library's random
    numbers. Copies of a text go together, so none crosses a border.
    """
    classes: dict[int, set[str]] = defaultdict(set)
    label_of: dict[str, int] = {}
    for row in rows:
        label_of[row.text] = min(row.label, label_of.get(row.text, row.label))
    for text, label in label_of.items():
        classes[label].add(text)
    split_of = dict.fromkeys(label_of, "train")
    for texts in classes.values():
        ordered = sorted(texts, key=_rank)
        start = 0
        for split, fraction in fractions.items():
            end = start + round(fraction * len(texts))
            split_of.update(dict.fromkeys(ordered[start:end], split))
            start = end
    splits: Splits = {split: [] for split in SPLITS if split == "train" or split in fractions}
    for row in rows:
        splits[split_of[row.text]].append(row)
    return splits


def assign(rows: Sequence[Row], name: str) -> tuple[Splits, list[DroppedRow]]:
    """Give each row the split that `data/splits/<name>.tsv` names for its text.

    A digest stands for one row: of several copies the first is taken. Rows without a digest are
    dropped.

    Raises
    ------
    DataError
        There is no such file, or no row at all has a digest in it.
    """
    split_of = read_digests(name)
    splits: Splits = {split: [] for split in SPLITS}
    dropped: list[DroppedRow] = []
    taken: set[str] = set()
    for row in rows:
        key = digest(row.text)
        split = split_of.get(key, "")
        if split and key not in taken:
            splits[split].append(row)
            taken.add(key)
        else:
            dropped.append(DroppedRow.of(row, split, REPEATED if split else NO_DIGEST))
    if rows and not taken:
        raise DataError(
            f"{rows[0].where}: none of its {len(rows):,} texts has a digest in"
            f" data/splits/{name}.tsv: this is another set;"
            " cut it anew with --set data.split_by=stratified"
        )
    return splits, dropped


def covers(name: str, rows: Sequence[Row]) -> bool:
    """Return whether `data/splits/<name>.tsv` is about these rows: it has a digest of most."""
    known = read_digests(name)
    return 2 * sum(digest(row.text) in known for row in rows) >= len(rows)


def without_crossings(splits: Splits) -> tuple[Splits, list[DroppedRow]]:
    """Drop from `train` what it must not hold, and from `dev` the texts of `test`.

    `train` loses the texts of dev and test, empty texts, texts it has under both labels, and all
    copies of a text but the first. `dev` loses the texts of test. `test` loses nothing.
    """
    kept, dropped = dict(splits), []
    above: dict[str, str] = {}  # text → the split that keeps it
    for split in ("test", "dev"):
        kept[split], lost = _without(splits.get(split, []), split, above)
        dropped += lost
        above |= {row.text: f"text also in {split}" for row in kept[split]}
    labels: dict[str, set[int]] = defaultdict(set)
    for row in splits["train"]:
        labels[row.text].add(row.label)
    above |= {text: BOTH_LABELS for text in labels if len(labels[text]) > 1 and text not in above}
    kept["train"], lost = _without(splits["train"], "train", above | {"": EMPTY})
    distinct = {row.text: row for row in reversed(kept["train"])}
    repeats = [row for row in kept["train"] if distinct[row.text] is not row]
    kept["train"] = [row for row in kept["train"] if distinct[row.text] is row]
    dropped += lost + [DroppedRow.of(row, "train", REPEATED) for row in repeats]
    return {split: kept[split] for split in SPLITS if split in splits}, dropped


def read_digests(name: str) -> dict[str, str]:
    """Read `data/splits/<name>.tsv`: digest → split."""
    folder = resources.folder("data") / "splits"
    path = folder / f"{name}.tsv"
    if not path.is_file():
        there = sorted(file.stem for file in folder.glob("*.tsv"))
        raise DataError(
            f"{path}: there is no such file{nearest(name, there)}; data.digests names one of"
            f" {', '.join(there)}"
        )
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def write_digests(reviews: Reviews, path: Path) -> None:
    """Write the digest and the split of every text, in order of digest: facts, no sentences.

    Raises
    ------
    DataError
        A text is in two splits, or two texts share a digest.
    """
    texts = {name: set(split["text"]) for name, split in reviews.splits.items()}
    split_of = {digest(text): name for name in texts for text in texts[name]}
    if len(split_of) != sum(map(len, texts.values())):
        raise DataError(
            f"{path}: a text of {reviews.source} is in two splits; drop the copies first"
        )
    counts = ", ".join(f"{name} {len(texts[name]):,}" for name in texts)
    header = (
        f"# {path.stem}: the first {HEX_DIGITS} hexadecimal digits of SHA-256 of each text"
        f" (UTF-8, without outer white space), and its split ({counts})\n"
    )
    lines = (f"{key}\t{split}\n" for key, split in sorted(split_of.items()))
    write_aside(path, header + "".join(lines))


def _rank(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16, key=b"litotes split 0").digest()


def _without(
    rows: Iterable[Row], split: str, reasons: Mapping[str, str]
) -> tuple[list[Row], list[DroppedRow]]:
    kept, dropped = [], []
    for row in rows:
        if reason := reasons.get(row.text):
            dropped.append(DroppedRow.of(row, split, reason))
        else:
            kept.append(row)
    return kept, dropped
