"""Tokens that were cut once are kept by content, and mapped into memory the next time.

A file's name is a digest of the texts and of everything that their tokens depend on. The source of
the language is part of it, so that no one has to remember to raise a number when a rule changes.
"""

from __future__ import annotations

import hashlib
import platform
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from models.errors import DataError
from pipeline.languages import base
from pipeline.languages.base import Language, Tokenizer
from pipeline.progress import Progress
from pipeline.resources import cache_folder
from pipeline.tokenizing import tokenize
from pipeline.tokens import TokenizedTexts

LEAST = 20_000
"""Characters; fewer are cut in less time than a file takes."""

FORMAT = 1
"""Rises when `TokenizedTexts.save` writes something else."""

SLICE = 4096


def tokenize_sets(
    sets: Mapping[str, Sequence[str]], language: Language, tokenizer: Tokenizer, progress: Progress
) -> dict[str, TokenizedTexts]:
    """Tokenize sets of texts, each from the cache where it is there.

    Raises
    ------
    WorkerError
        A worker was killed.
    """
    identity = _identity(language, tokenizer)
    paths: dict[str, Path] = {}
    found: dict[str, TokenizedTexts] = {}
    with progress.task("tokenizing", sum(map(len, sets.values()))) as task:
        for name, texts in sets.items():
            if sum(map(len, texts)) >= LEAST:
                paths[name] = cache_folder() / "tokens" / f"{digest(texts, identity)}.arrow"
        for name, path in paths.items():
            with suppress(OSError, DataError):  # none there yet, or a damaged one
                found[name] = TokenizedTexts.open(path)
        kept = sum(map(len, found.values()))
        if kept:
            task.note(f"{kept:,} texts from the cache")
            task.advance(kept)
        missing = [name for name in sets if name not in found]
        new = [text for name in missing for text in sets[name]]
        fresh = tokenize(new, language, tokenizer, task=task)
    start = 0
    for name in missing:
        end = start + len(sets[name])
        found[name] = fresh[start:end]
        start = end
        if name in paths:
            with suppress(OSError):  # without a cache it takes longer next time, no more
                found[name].save(paths[name])
    return {name: found[name] for name in sets}


def digest(texts: Sequence[str], identity: str) -> str:
    """Return the sha256 of texts, in their order, under a tokenizer's identity."""
    state = hashlib.sha256(identity.encode())
    state.update(np.fromiter(map(len, texts), np.int64, len(texts)).tobytes())
    for start in range(0, len(texts), SLICE):
        state.update("".join(texts[start : start + SLICE]).encode(errors="surrogatepass"))
    return state.hexdigest()


def _identity(language: Language, tokenizer: Tokenizer) -> str:
    """Describe everything that a text's tokens depend on."""
    parts = (language.load, language.normalise, type(tokenizer))
    modules = {base.__name__, *(part.__module__ for part in parts)}
    files = (sys.modules[module].__file__ for module in sorted(modules))
    sources = [Path(file).read_bytes() for file in files if file]
    return repr(
        (
            FORMAT,
            language.code,
            tokenizer.engine,
            tokenizer.version,
            platform.python_version(),
            unicodedata.unidata_version,
            [(package, _version(package)) for package in language.packages],
            [hashlib.sha256(source).hexdigest() for source in sources],
        )
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
