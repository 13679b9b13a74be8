"""A data set of the Hugging Face hub, or a local folder in the hub's form, through `datasets`."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from models.errors import DataError
from pipeline.config import DataSettings
from pipeline.sources.schema import ALIASES, SPLITS, Part, Split, nearest, pick_column

if TYPE_CHECKING:
    import datasets

BATCH = 1_000


def read(
    repository: str, settings: DataSettings, *, standard: bool = False
) -> tuple[str, dict[str, Part]]:
    """Load a hub data set's splits.

    `settings.splits` says which of its splits is which of ours; one that it does not name is found
    under its own name, or `validation`. CSV texts such as "NA" stay texts.

    Parameters
    ----------
    repository
        `OWNER/NAME`, or a local folder in the hub's form.
    standard
        Let columns called `text` and `label` stand in for configured ones that are not there.

    Returns
    -------
    description, parts
        A line that names id, subset and revision; and the splits found, under our names.

    Raises
    ------
    DataError
        The set, a split or a column is not there, or the hub cannot be reached.
    """
    name = ":".join(filter(None, (repository, settings.subset)))
    described = f"hub:{name}" + (f"@{settings.revision}" if settings.revision else "")
    with _quiet(), _explained(described):
        loaded = _load(repository, settings)
    parts = {}
    for split, theirs in _match(list(loaded), settings, described).items():
        with _quiet(), _explained(described):
            parts[split] = _read_split(loaded[theirs], f"{described} {theirs}", settings, standard)
    return described, parts


def _load(repository: str, settings: DataSettings) -> dict[str, Any]:
    import datasets

    where = {"path": repository, "name": settings.subset, "revision": settings.revision}
    config = datasets.load_dataset_builder(**where).config
    # The CSV reader of `datasets` is pandas', which takes "NA" and "null" for missing and "007"
    # for a number, unless it is told what is text.
    as_text: dict[str, Any] = {}
    if hasattr(config, "keep_default_na"):
        converters = {settings.text: str, "text": str}
        as_text = {"keep_default_na": False, "na_values": [], "converters": converters}
    loaded: dict[str, Any] = datasets.load_dataset(**where, streaming=settings.streaming, **as_text)
    return loaded


def _match(there: list[str], settings: DataSettings, described: str) -> dict[str, str]:
    """Map our splits to the source's."""
    for theirs in settings.splits.values():
        if theirs not in there:
            raise DataError(
                f"{described}: there is no split {theirs!r}{nearest(theirs, there)};"
                f" its splits are {', '.join(there)} (set data.splits)"
            )
    matched: dict[Split, str] = dict(settings.splits)
    for split in SPLITS:
        for name in (split, *ALIASES.get(split, ())):
            if split not in matched and name in there and name not in matched.values():
                matched[split] = name
    if not matched:
        raise DataError(
            f"{described}: none of its splits ({', '.join(there)}) is called train, dev or test;"
            " say which is which in data.splits"
        )
    return {split: matched[split] for split in SPLITS if split in matched}


def _read_split(
    split: datasets.Dataset, where: str, settings: DataSettings, standard: bool
) -> Part:
    features: dict[str, Any] = split.features or next(iter(split.take(1)), {})
    text = pick_column(
        list(features), settings.text, where=where, standard="text" if standard else ""
    )
    label = pick_column(
        list(features), settings.label, where=where, standard="label" if standard else ""
    )
    kind = getattr(features[text], "dtype", "string")
    if kind not in ("string", "large_string"):
        raise DataError(f"{where}: the column {text!r} holds {kind}, not text; set data.text")
    texts: list[str | None] = []
    labels: list[Any] = []
    for batch in split.select_columns([text, label]).iter(BATCH):
        texts += batch[text]
        labels += batch[label]
    classes = getattr(features[label], "names", None) or ()
    return Part(where, range(1, len(texts) + 1), texts, labels, classes)


@contextmanager
def _explained(described: str) -> Iterator[None]:
    """Turn whatever `datasets` raises into one line with a remedy."""
    try:
        yield
    except DataError:
        raise
    except Exception as error:
        causes = type(error).__mro__
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
        if any(cause.__name__ == "DatasetNotFoundError" for cause in causes):
            reason = "there is no such data set, or it is private"
        remedy = "check the id, or pass --data PATH with a local copy"
        if isinstance(error, ConnectionError):
            remedy = "check the network, or pass --data PATH with a local copy"
        raise DataError(f"{described}: {reason}; {remedy}") from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence `datasets`: progress bars, logs, warnings; the caller's settings come back."""
    import datasets

    bars = datasets.is_progress_bar_enabled()
    loggers = [logging.getLogger(name) for name in ("datasets", "huggingface_hub", "fsspec")]
    levels = [logger.level for logger in loggers]
    datasets.disable_progress_bars()
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if bars:
            datasets.enable_progress_bars()
