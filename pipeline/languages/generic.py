"""What can be said of a language of which spaCy knows the tokens and nobody wrote a record."""

from __future__ import annotations

from pipeline.languages.base import Language
from pipeline.languages.spacy_tokenizer import normalise, spacy_loader


def generic(code: str) -> Language:
    """Return a record that cuts text by spaCy's rules and knows no word of the language.

    `Language.lacks` says what it does without; `litotes new-language` writes a file to fill. Which
    script it is written in is not known: any letters will do.
    """
    return Language(
        code=code,
        name=f"{code} (generic)",
        native_name=code,
        load=spacy_loader(code, rules="generic1"),
        normalise=normalise,
        looks_native=lambda text: any(map(str.isalpha, text)),
        packages=("spacy", "ftfy"),
    )
