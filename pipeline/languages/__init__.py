"""The languages, one file each, found by its name: no list to edit.

A language is a file beside this one, named by its code (two or three small letters), or a module
that an installed package names under the entry point group `litotes.languages`. A code that is
neither, and that spaCy can cut by itself, has a record that knows its tokens and nothing else.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from models.errors import LanguageError, did_you_mean
from pipeline.languages.base import Frame, Language, Lexicon, Pair, Tokenizer, Word

__all__ = ["Frame", "Language", "Lexicon", "Pair", "Tokenizer", "Word", "codes", "get", "load_file"]

GROUP = "litotes.languages"
"""The entry point group: code = module that exports `LANGUAGE`."""

_CODE = re.compile("[a-z]{2,3}")
_added: dict[str, Language] = {}


class Source(NamedTuple):
    """Where a language comes from."""

    module: str
    where: str
    """A file, or an entry point and its package: for a person."""


def codes() -> list[str]:
    """Return the codes of all languages with a record of their own, in order."""
    return sorted(_sources().keys() | _added.keys())


def get(code: str) -> Language:
    """Return the record of a language; no tokenizer is loaded.

    Raises
    ------
    LanguageError
        No language is called so; two are; the file cannot be imported, or exports no right record.
    """
    if code in _added:
        return _added[code]
    sources = _sources()
    found = sources.get(code, [])
    if len(found) > 1:
        raise LanguageError(
            f"the language {code!r} is there {len(found)} times: "
            f"{'; '.join(source.where for source in found)}: keep one of them, or rename the others"
        )
    if found:
        return _record(code, found[0])
    if _spacy_knows(code):
        from pipeline.languages.generic import generic

        return generic(code)
    hint = did_you_mean(code, sources, cutoff=0.3)
    raise LanguageError(
        f"no language is called {code!r}{hint}; there are {', '.join(sorted(sources))}, and "
        "what spaCy can cut by itself"
    )


def add(language: Language) -> None:
    """Let this process find a record that no file here and no package holds."""
    _added[language.code] = language


def load_file(file: Path) -> Language:
    """Return the record that a file exports, wherever it lies.

    Raises
    ------
    LanguageError
        There is no such file, it cannot be imported, or it exports no right record.
    """
    name = f"litotes_language_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    if not file.is_file() or spec is None or spec.loader is None:
        raise LanguageError(f"{file}: no such Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # the token cache asks for the file of the language's functions
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise _broken(str(file), error) from error
    return _exported(module, str(file))


def _sources() -> dict[str, list[Source]]:
    """Return where each code is found: the files beside this one, then installed packages."""
    found: dict[str, list[Source]] = {}
    for folder in map(Path, __path__):
        for file in sorted(folder.glob("*.py")):
            if _CODE.fullmatch(file.stem):
                source = Source(f"{__name__}.{file.stem}", f"pipeline/languages/{file.name}")
                found.setdefault(file.stem, []).append(source)
    for point in entry_points(group=GROUP):
        package = point.dist.name if point.dist else "an installed package"
        source = Source(point.value, f"{point.value} of the package {package}")
        if source not in found.setdefault(point.name, []):  # one that is installed twice
            found[point.name].append(source)
    return found


def _record(code: str, source: Source) -> Language:
    try:
        module = importlib.import_module(source.module)
    except Exception as error:
        raise _broken(source.where, error) from error
    language = _exported(module, source.where)
    if language.code != code:
        raise LanguageError(
            f"{source.where}: field code is {language.code!r}, but it is found as {code!r}: "
            "give it that code, or rename it"
        )
    return language


def _broken(where: str, error: Exception) -> LanguageError:
    said = " ".join(str(error).replace("Language.__init__()", "Language:").split())
    kind = "" if isinstance(error, LanguageError) else f"{type(error).__name__}: "
    place = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
    return LanguageError(
        f"{where}{place}: cannot be imported: {kind}{said}: mend it, and see what "
        "litotes check-language says of it"
    )


def _exported(module: ModuleType, where: str) -> Language:
    record = getattr(module, "LANGUAGE", None)
    if not isinstance(record, Language):
        raise LanguageError(f"{where}: exports no record: write LANGUAGE = Language(...)")
    if problem := record.wrong_field():
        raise LanguageError(f"{where}: field {problem}")
    if not _CODE.fullmatch(record.code):
        raise LanguageError(
            f"{where}: field code is {record.code!r}: write two or three small letters, as ISO 639"
        )
    return record


def _spacy_knows(code: str) -> bool:
    """Whether spaCy has rules for a language; spaCy is not imported."""
    spec = importlib.util.find_spec("spacy") if _CODE.fullmatch(code) else None
    folders = spec.submodule_search_locations if spec else None
    return any((Path(folder) / "lang" / code).is_dir() for folder in folders or [])
