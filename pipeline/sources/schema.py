"""The one schema that every source ends in: `text: string`, `label: ClassLabel` with names."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from models.errors import ConfigError, DataError, did_you_mean
from pipeline.config import DataSettings
from pipeline.writing import aside

if TYPE_CHECKING:
    from datasets import Dataset

Split = Literal["train", "dev", "test"]
SPLITS: tuple[Split, ...] = ("train", "dev", "test")
ALIASES: dict[Split, tuple[str, ...]] = {"dev": ("validation", "valid", "val")}
EXCERPT = 80  # characters of a dropped text that are shown

NO_TEXT = "no text"
NO_LABEL = "no label"
LEFT_OUT = "label left out by label_map"


class Part(NamedTuple):
    """One file, or one split of a hub data set, as read: parallel columns, nothing checked yet."""

    where: str
    """What an error names: the file, or the hub id and its split."""
    rows: Sequence[int]
    """Row numbers as a person counts them in `where`."""
    texts: Sequence[str | None]
    labels: Sequence[Any]
    classes: Sequence[str] = ()
    """The names of a `ClassLabel` column; `labels` are then indices into it."""


class Row(NamedTuple):
    """One usable review; `label` is an index into the label names."""

    text: str
    label: int
    where: str
    row: int


class DroppedRow(NamedTuple):
    """A row that no split holds, and why; `split` is where it would have been ("" if nowhere)."""

    split: str
    where: str
    row: int
    reason: str
    text: str

    @classmethod
    def of(cls, row: Row, split: str, reason: str) -> DroppedRow:
        """Describe a row that is dropped, with the beginning of its text."""
        return cls(split, row.where, row.row, reason, row.text[:EXCERPT])


@dataclass(frozen=True)
class Reviews:
    """Labelled reviews in their splits, and everything that was left out on the way."""

    splits: dict[str, Dataset]
    """`train`, `dev` and `test`; features `text: string`, `label: ClassLabel(names=labels)`."""
    dropped: list[DroppedRow]
    source: str
    """One line that says what was read: a path, or a hub id and its revision."""

    def counts(self) -> dict[str, int]:
        """Return how many rows were dropped for each reason, most frequent first."""
        return dict(Counter(row.reason for row in self.dropped).most_common())

    def fingerprint(self) -> dict[str, dict[str, int | str]]:
        """Return `rows` and `sha256` of each split, over its texts and labels in their order."""
        return {
            name: {"rows": len(split), "sha256": _sha256(*split[:].values())}
            for name, split in self.splits.items()
        }

    def write_dropped(self, path: Path) -> None:
        """List the dropped rows in a CSV file with the columns of `DroppedRow`."""
        with aside(path) as new, new.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(DroppedRow._fields)
            writer.writerows(self.dropped)


def usable_rows(
    part: Part, split: str, settings: DataSettings
) -> tuple[list[Row], list[DroppedRow]]:
    """Convert one part's labels and strip its texts' outer white space.

    A row without a text or without a label (missing, empty, or the hub's -1) is dropped. An empty
    text is a text.

    Raises
    ------
    DataError
        A label is outside the label map, or no row at all has a label.
    """
    read_label = _LabelReader(part, settings)
    rows, dropped = [], []
    for number, text, value in zip(part.rows, part.texts, part.labels, strict=True):
        label = read_label(value, number)
        row = Row((text or "").strip(), -1, part.where, number)
        if isinstance(label, str):
            dropped.append(DroppedRow.of(row, split, label))
        elif text is None:
            dropped.append(DroppedRow.of(row, split, NO_TEXT))
        else:
            rows.append(row._replace(label=label))
    if dropped and all(row.reason == NO_LABEL for row in dropped) and not rows:
        raise DataError(
            f"{part.where}: none of its {len(dropped):,} rows has a label (all are missing or -1);"
            " name another split in data.splits"
        )
    return rows, dropped


def make_reviews(
    splits: Mapping[str, list[Row]],
    dropped: list[DroppedRow],
    source: str,
    settings: DataSettings,
) -> Reviews:
    """Turn rows into data sets of the schema.

    Raises
    ------
    DataError
        A split has no rows, or rows of one class only.
    """
    import pyarrow as pa
    from datasets import ClassLabel, Dataset, Features, Value

    features = Features(text=Value("string"), label=ClassLabel(names=list(settings.labels)))
    made = {}
    for name, rows in splits.items():
        texts, labels = [row.text for row in rows], [row.label for row in rows]
        present = {settings.labels[label] for label in labels}
        if len(present) < 2:
            found = f"only {present.pop()} reviews" if present else "no usable rows"
            raise DataError(
                f"{source}: the split {name} has {found}; it needs both {settings.labels[0]}"
                f" and {settings.labels[1]} ones"
            )
        columns = [pa.array(texts, pa.string()), pa.array(labels, pa.int64())]
        table = pa.table(columns, schema=features.arrow_schema)
        made[name] = Dataset(table, fingerprint=_sha256(texts, labels)[:16])
    return Reviews(made, dropped, source)


def pick_column(names: Sequence[str], wanted: str, *, where: str, standard: str = "") -> str:
    """Return `wanted`, or else `standard`, if it is among a table's columns.

    Raises
    ------
    DataError
        Neither is there; the message names the columns there are, and the nearest one.
    """
    for name in (wanted, standard):
        if name in names:
            return name
    raise DataError(
        f"{where}: there is no column {wanted!r}{nearest(wanted, names)};"
        f" its columns are {', '.join(map(repr, names)) or 'none'} (set data.text and data.label)"
    )


def nearest(name: str, names: Iterable[str]) -> str:
    """Return " (did you mean …?)" for the most similar of some names, or nothing."""
    return did_you_mean(name, names, "{!r}")


class _LabelReader:
    """A source's label value → index of our label name, or the reason why the row has none."""

    def __init__(self, part: Part, settings: DataSettings) -> None:
        self.part, self.names = part, settings.labels
        ours = {name.casefold(): index for index, name in enumerate(settings.labels)}
        known: dict[str, int | str] = {"0": 0, "1": 1, "": NO_LABEL, "-1": NO_LABEL, **ours}
        for value, name in settings.label_map.items():
            if name and name.casefold() not in ours:
                raise ConfigError(
                    f"data.label_map: {value!r} goes to {name!r}, which is not one of the labels"
                    f" {', '.join(settings.labels)} (an empty name leaves the rows out)"
                )
            known[value.strip().casefold()] = ours[name.casefold()] if name else LEFT_OUT
        # A ClassLabel is read by its names where they say anything, else by its indices.
        classes = [_by_name(name.casefold(), known) for name in part.classes]
        self.by_name = any(name in known for name in classes)
        self.classes, self.known = classes, known
        self.seen: dict[tuple[type, Any], int | str] = {}

    def __call__(self, value: Any, row: int) -> int | str:
        if isinstance(value, list | dict):
            raise self._unknown(value, row)
        key = (type(value), value)  # 1, 1.0 and True are equal, but not the same label
        if key not in self.seen:
            self.seen[key] = self._read(value, row)
        return self.seen[key]

    def _read(self, value: Any, row: int) -> int | str:
        if value is None or value != value:  # NaN, pandas' missing number
            return NO_LABEL
        if isinstance(value, float) and value.is_integer():
            value = int(value)  # pandas makes floats of whole numbers with gaps
        text = str(value).strip().casefold()
        if self.by_name and isinstance(value, int) and 0 <= value < len(self.classes):
            text = self.classes[value]
        if text not in self.known:
            raise self._unknown(value, row)
        return self.known[text]

    def _unknown(self, value: Any, row: int) -> DataError:
        classes, is_class = self.part.classes, type(value) is int
        shown = classes[value] if is_class and 0 <= value < len(classes) else value
        return DataError(
            f"{self.part.where}, row {row}: the label {shown!r} is neither 0, 1 nor"
            f" {' nor '.join(self.names)}; say what it means in data.label_map"
        )


def _by_name(name: str, known: Mapping[str, int | str]) -> str:
    """Complete a class name such as `neg` to the one label that begins with it."""
    whole = [label for label in known if len(name) >= 3 and label.startswith(name)]
    return whole[0] if name not in known and len(whole) == 1 else name


def _sha256(texts: Iterable[str], labels: Iterable[int]) -> str:
    state = hashlib.sha256()
    for text, label in zip(texts, labels, strict=True):
        encoded = text.encode()
        state.update(b"%d %d " % (label, len(encoded)))
        state.update(encoded)
    return state.hexdigest()
