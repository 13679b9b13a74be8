"""What the embedding starts from: skip-gram vectors of the training texts, or a file's.

The former are learnt from the training texts alone, the auxiliary sets' among them, after the
hold-out rule has been applied to all.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
from collections.abc import Sequence
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
    """Read word vectors in text format: `word number number …` a line, with or without a header.

    Returns
    -------
    <float32>[V, dimension]
        A token that the file does not hold has the zero vector.

    Raises
    ------
    DataError
        The file is missing, is not in that format, has vectors of another width, or holds no token
        of the vocabulary.
    """
    from gensim.models import KeyedVectors

    try:
        with path.open(encoding="utf-8") as file:
            header = len(file.readline().split()) == 2
        vectors = KeyedVectors.load_word2vec_format(str(path), no_header=not header)
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"{path}: not readable as word vectors: {error}") from error
    if vectors.vector_size != dimension:
        raise DataError(
            f"{path}: its vectors have {vectors.vector_size} numbers, network.embedding is "
            f"{dimension}: say --set network.embedding={vectors.vector_size}"
        )
    table = np.zeros((len(vocabulary), dimension), np.float32)
    known = [i for i, token in enumerate(vocabulary.tokens) if i and token in vectors]
    if not known:
        raise DataError(f"{path}: holds none of the vocabulary's {len(vocabulary) - 1:,} tokens")
    table[known] = vectors[[vocabulary.tokens[i] for i in known]]
    return table


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
        A token that the training texts do not hold has the zero vector.
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
    return table
