"""The languages, one file each, found by its name: no list to edit."""

import importlib
import pkgutil

from models.errors import LanguageError, did_you_mean
from pipeline.languages.base import Frame, Language, Lexicon, Pair, Tokenizer

__all__ = ["Frame", "Language", "Lexicon", "Pair", "Tokenizer", "codes", "get"]


def codes() -> list[str]:
    """Return the codes of all languages, in order: the names of the files beside this one."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name != "base")


def get(code: str) -> Language:
    """Return the record of a language; no tokenizer is loaded.

    Raises
    ------
    LanguageError
        No file is called `code`, or the file exports no record `LANGUAGE`.
    """
    known = codes()
    if code not in known:
        hint = did_you_mean(code, known, cutoff=0.3)
        raise LanguageError(f"no language is called {code!r}{hint}; there are {', '.join(known)}")
    record = getattr(importlib.import_module(f"{__name__}.{code}"), "LANGUAGE", None)
    if not isinstance(record, Language):
        raise LanguageError(f"pipeline/languages/{code}.py exports no record called LANGUAGE")
    return record
