"""Where reviews come from: hub, file, folder, package, or a language's record; one schema."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from models.errors import ConfigError, DataError
from pipeline.config import DataSettings
from pipeline.languages.base import Language
from pipeline.sources import corpora, files, generated, hub, splits
from pipeline.sources.schema import (
    DroppedRow,
    Part,
    Reviews,
    Row,
    make_reviews,
    nearest,
    usable_rows,
)

__all__ = ["DroppedRow", "Reviews", "load_reviews", "load_split"]

WHOLE = ""  # stands for a split's name where a source has none
KINDS = ("hub", "file", "corpus", "generated")
HUB_ID = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")


class _Source(NamedTuple):
    described: str
    parts: dict[str, list[Part]]
    """By split; under WHOLE where the source has none."""
    dropped: list[DroppedRow]
    as_given: bool
    """Its splits are used as they are, rather than its rows pooled and divided anew."""


def load_reviews(
    settings: DataSettings,
    *,
    data: str | None = None,
    data_root: Path | None = None,
    language: Language | None = None,
) -> Reviews:
    """Read labelled reviews into `train`, `dev` and `test`.

    A folder's splits are used as given, and with `split_by = "given"` those of a hub set too; what
    is missing of dev and test is cut from train. Else (and for a folder of nothing but train) all
    rows are divided: by the digests of `data/splits/`, or stratified by label; `data` that is not
    the set of the digests is stratified whatever the settings say. In the end no text is in two
    splits, and every row left out on the way is in `Reviews.dropped`.

    Parameters
    ----------
    settings
        `settings.source` is `hub:OWNER/NAME`, `file:PATH`, `corpus:NAME` or `generated:SIZE`.
    data
        Replaces the source: a path, else a hub id, or a source with its prefix. Its columns may be
        called `text` and `label`, whatever the settings call those of their own source.
    data_root
        Where there is no `data`, its folder `settings.set` is, if there is such a folder.
    language
        Whose record makes the reviews of `generated:SIZE`; no other source asks for it.

    Raises
    ------
    DataError
        The source is missing or damaged, a label has no meaning, a split lacks one of the classes.
    ConfigError
        The settings contradict themselves: an unknown kind of source, a label map to no label.
    LanguageError
        As `pipeline.sources.generated.generate` says.
    """
    if data is None and data_root is not None and settings.set:
        own = data_root / settings.set
        data = str(own) if own.is_dir() else None
    source = _open(settings, data, language)
    rows, dropped = _usable(source, settings)
    if source.as_given:
        divided = _complete(rows, settings, source.described)
    else:
        pool = [row for split in rows.values() for row in split]
        digests = settings.digests if settings.split_by == "digests" else None
        if data is not None and digests and not splits.covers(digests, pool):
            settings = settings.model_copy(update={"split_by": "stratified"})  # one's own reviews
        divided, lost = _divide(pool, settings)
        dropped += lost
    divided, lost = splits.without_crossings(divided)
    return make_reviews(divided, dropped + lost, source.described, settings)


def load_split(
    settings: DataSettings,
    split: str,
    *,
    data: str | None = None,
    language: Language | None = None,
) -> Reviews:
    """Read one split alone; `Reviews.splits` has no other.

    A split that is used as given is taken whole: no row of it is compared with the other splits.
    So is a single file given as `data`, or what a record generates, unless `split_by` is `digests`.
    Any other split is the one that `load_reviews` makes.

    Parameters
    ----------
    settings, data, language
        As in `load_reviews`.
    split
        Its name.

    Raises
    ------
    DataError, ConfigError, LanguageError
        As `load_reviews`.
    """
    source = _open(settings, data, language)
    whole = data is not None and WHOLE in source.parts and settings.split_by != "digests"
    if not whole and not (source.as_given and split in source.parts):
        made = load_reviews(settings, data=data, language=language)
        return Reviews({split: made.splits[split]}, made.dropped, made.source)
    parts = {split: source.parts[WHOLE if whole else split]}
    rows, dropped = _usable(source._replace(parts=parts), settings)
    return make_reviews(rows, dropped, source.described, settings)


def _usable(
    source: _Source, settings: DataSettings
) -> tuple[dict[str, list[Row]], list[DroppedRow]]:
    rows: dict[str, list[Row]] = {}
    dropped = list(source.dropped)
    for split, parts in source.parts.items():
        rows[split] = []
        for part in parts:
            kept, lost = usable_rows(part, split, settings)
            rows[split] += kept
            dropped += lost
    return rows, dropped


def _open(settings: DataSettings, data: str | None, language: Language | None = None) -> _Source:
    kind, value = _kind_of(settings.source, data)
    standard, given = data is not None, settings.split_by == "given"
    if kind == "generated":
        if language is None:
            raise ConfigError(
                f"generated:{value}: reviews are generated only to learn from: "
                "name a file, a folder or a hub id here"
            )
        described, of_record = generated.read(value, language)
        return _Source(described, {WHOLE: [of_record]}, [], given)
    if kind == "corpus":
        described, files_of, dropped = corpora.read(value)
        return _Source(described, {WHOLE: files_of}, dropped, given)
    path = Path(value).expanduser()
    if kind == "file" and not path.is_dir():
        part = files.read_part(path, settings, standard=standard)
        return _Source(value, {WHOLE: [part]}, [], given)
    if kind == "file" and (found := files.find_splits(path, settings)):
        parts = {s: [files.read_part(found[s], settings, standard=standard)] for s in found}
        return _Source(value, parts, [], given or parts.keys() != {"train"})
    if kind == "hub" or (path / "README.md").is_file() or (path / "data").is_dir():
        described, of_hub = hub.read(value, settings, standard=standard)
        return _Source(described, {split: [part] for split, part in of_hub.items()}, [], given)
    raise DataError(
        f"{path}: the folder holds no train.parquet (or .csv, .tsv, .jsonl), no dev and no test"
        " file; name its files so, or give one file"
    )


def _kind_of(source: str, data: str | None) -> tuple[str, str]:
    kind, colon, value = (source if data is None else data).partition(":")
    if data is not None and Path(data).expanduser().exists():
        return "file", data
    if colon and kind in KINDS:
        return kind, value
    if data is None:
        raise ConfigError(
            f"data.source = {source!r}: write hub:OWNER/NAME, file:PATH, corpus:NAME or"
            " generated:SIZE"
        )
    path = Path(data).expanduser()
    local = path.parent != Path() and path.parent.is_dir()
    if HUB_ID.fullmatch(data) and not local and path.suffix not in files.SUFFIXES:
        return "hub", data
    beside = [str(p) for p in path.parent.iterdir()] if path.parent.is_dir() else []
    raise DataError(f"{data}: there is no such file or folder{nearest(str(path), beside)}")


def _complete(
    rows: dict[str, list[Row]], settings: DataSettings, described: str
) -> dict[str, list[Row]]:
    """Cut what is missing of dev and test from train."""
    given = {split or "train": part for split, part in rows.items()}
    if "train" not in given:
        raise DataError(f"{described}: there is no split 'train'; name it in data.splits")
    missing = {s: share for s, share in _fractions(settings).items() if s not in given}
    return given | splits.stratified(given["train"], missing)


def _divide(
    rows: list[Row], settings: DataSettings
) -> tuple[dict[str, list[Row]], list[DroppedRow]]:
    """Divide a pool of rows as `split_by` says."""
    if settings.split_by == "stratified":
        return splits.stratified(rows, _fractions(settings)), []
    if settings.digests is None:
        raise ConfigError('data.split_by = "digests" needs data.digests, a name in data/splits/')
    return splits.assign(rows, settings.digests)


def _fractions(settings: DataSettings) -> dict[str, float]:
    return {"test": settings.test_fraction, "dev": settings.dev_fraction}
