"""What the embedding starts from: skip-gram vectors of the training texts, or a file's.

The former are learnt from the training texts alone, the auxiliary sets' among them, after the
hold-out rule has been applied to all.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.errors import DataError
from pipeline.config import VectorSettings
from pipeline.resources import cache_folder
from pipeline.vocabulary import Vocabulary
from pipeline.writing import write_aside

Array = NDArray[Any]


def initial_embedding(
    texts: Sequence[Sequence[str]],
    vocabulary: Vocabulary,
    settings: VectorSettings,
    dimension: int,
    seed: int,
) -> Array:
    """Return the table <float32>[V, dimension] that training starts from.

    The vectors are rescaled to the standard deviation `settings.scale`; `<unk>` is the zero vector.
    Trained ones are kept in the cache, by content: texts, vocabulary, settings, version of gensim.

    Raises
    ------
    DataError
        As `read_vectors` says.
    """
    if settings.file:
        return _rescaled(read_vectors(Path(settings.file), vocabulary, dimension), settings)
    digest = hashlib.sha256(repr((settings, dimension, seed, version("gensim"))).encode())
    digest.update(vocabulary.fingerprint.encode())
    for tokens in texts:
        digest.update("\n".join(tokens).encode() + b"\0")
    path = cache_folder() / "vectors" / f"{digest.hexdigest()}.npy"
    try:
        return np.asarray(np.load(path))
    except (OSError, ValueError, EOFError):  # none there yet, or half a one
        table = _rescaled(skip_gram(texts, vocabulary, settings, dimension, seed), settings)
    content = io.BytesIO()
    np.save(content, table)
    with contextlib.suppress(OSError):  # without a cache it takes longer next time, no more
        write_aside(path, content.getvalue())
    return table


def _rescaled(vectors: Array, settings: VectorSettings) -> Array:
    table: Array = (vectors * (settings.scale / vectors.std())).astype(np.float32)
    table[0] = 0
    return table


def read_vectors(path: Path, vocabulary: Vocabulary, dimension: int) -> Array:
    """Read word vectors in text format, `word number number …` a line, one blank between them.

    word2vec's and fastText's files, and what gensim's `save_word2vec_format` writes, begin with a
    line `words numbers`; GloVe's do not. Of the file only the vocabulary's vectors are kept, so it
    may be larger than memory; every line's width is checked, and the numbers that are used.

    Returns
    -------
    <float32>[V, dimension]
        A token that the file does not hold has the zero vector.

    Raises
    ------
    DataError
        The file is missing or ends early, a line is not in that format, the vectors have another
        width, a token of the vocabulary has two, or none has one.
    """
    table = np.zeros((len(vocabulary), dimension), np.float32)
    rows = {token.encode(): i for i, token in enumerate(vocabulary.tokens) if i}
    lines: dict[bytes, int] = {}
    try:
        for line, word, numbers in _read_lines(path, dimension):
            if word not in rows:
                continue
            if word in lines:
                raise DataError(
                    f"{path}, line {line}: a second vector of {word.decode()!r}, after line "
                    f"{lines[word]}: keep one of them"
                )
            lines[word] = line
            try:
                vector = np.array([*map(float, numbers)])
            except ValueError as error:
                raise DataError(f"{path}, line {line}: broken: {error}") from error
            if not np.isfinite(vector).all():
                raise DataError(f"{path}, line {line}: broken: a number that is not finite")
            table[rows[word]] = vector
    except OSError as error:
        raise DataError(f"{path}: not readable as word vectors: {error}") from error
    if not lines:
        raise DataError(f"{path}: holds none of the vocabulary's {len(rows):,} tokens")
    return table


def _read_lines(path: Path, dimension: int) -> Iterator[tuple[int, bytes, list[bytes]]]:
    """Yield each vector's line, word and numbers; refuse those of another width."""
    line = promised = 0
    with path.open("rb") as file:  # bytes: a line ends where a file's does, whatever words hold
        for line, content in enumerate(file, 1):
            # a word may hold blanks, as some of GloVe's do
            word, *numbers = content.rstrip().rsplit(b" ", dimension)
            if line == 1:
                fields = content.split()
                header = len(fields) == 2 and all(map(bytes.isdigit, fields))
                width = int(fields[1]) if header else len(fields) - 1
                if width > 1 and width != dimension:
                    raise DataError(
                        f"{path}, line 1: its vectors have {width} numbers, network.embedding is "
                        f"{dimension}: say --set network.embedding={width}"
                    )
                if header:
                    promised = int(fields[0])
                    continue
            if len(numbers) < dimension or (b" " in word and _is_number(word.split()[-1])):
                found = len(content.split()) - 1
                raise DataError(
                    f"{path}, line {line}: broken, or no text format: not a word and {dimension} "
                    f"numbers, but {found}"
                )
            yield line, word, numbers
    if promised and line <= promised:
        raise DataError(
            f"{path}: ends after line {line}, but line 1 promises {promised:,} vectors: it was cut "
            "short"
        )


def _is_number(text: bytes) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def skip_gram(
    texts: Sequence[Sequence[str]],
    vocabulary: Vocabulary,
    settings: VectorSettings,
    dimension: int,
    seed: int,
) -> Array:
    """Train word2vec's skip-gram with negative sampling (Mikolov et al. 2013) with gensim.

    One worker, so that the same seed gives the same vectors.

    Returns
    -------
    <float32>[V, dimension]
        A token that the training texts do not hold has a random vector of their deviation, so that
        no two are read as one; `<unk>` has the zero vector.
    """
    from gensim.models import Word2Vec

    # gensim tells its progress to the log; at this level nothing of it reaches a person
    logging.getLogger("gensim").setLevel(logging.ERROR)
    table = np.zeros((len(vocabulary), dimension), np.float32)
    model = Word2Vec(
        [[token for token in tokens if token in vocabulary] for tokens in texts],
        vector_size=dimension,
        window=settings.window,
        min_count=1,
        sg=1,
        workers=1,
        epochs=settings.epochs,
        seed=seed,
    )
    rows = vocabulary.ids(model.wv.index_to_key)
    table[rows] = model.wv.vectors
    others = np.setdiff1d(np.arange(1, len(vocabulary)), rows)
    rng = np.random.default_rng(seed)
    table[others] = rng.normal(0.0, model.wv.vectors.std(), (len(others), dimension))
    return table
