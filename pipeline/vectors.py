"""What the embedding starts from: skip-gram vectors and the class log-ratio of each token.

Both are learnt from the training texts alone, after the hold-out rule has been applied to them.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.config import VectorSettings
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]


def initial_embedding(
    texts: Sequence[Sequence[str]],
    labels: NDArray[np.int64],
    vocabulary: Vocabulary,
    settings: VectorSettings,
    dimension: int,
    seed: int,
) -> Array:
    """Return the table <float32>[V, dimension] that training starts from.

    The first column holds the log-ratio where the settings ask for it, the others the skip-gram
    vectors, rescaled to the standard deviation `settings.scale`. `<unk>` is the zero vector.
    """
    columns = []
    if settings.log_ratio:
        columns.append(log_ratio(texts, labels, vocabulary)[:, None])
    vectors = skip_gram(texts, vocabulary, settings, dimension - len(columns), seed)
    columns.append(vectors * (settings.scale / vectors.std()))
    table = np.concatenate(columns, axis=1).astype(np.float32)
    table[0] = 0
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


def log_ratio(
    texts: Sequence[Sequence[str]], labels: NDArray[np.int64], vocabulary: Vocabulary
) -> Array:
    """Naive Bayes weight of each token (Wang & Manning 2012).

    r(w) = ln((p_w + 1) / (n₁ + 2)) − ln((q_w + 1) / (n₀ + 2)), with p_w and q_w the number of
    positive and of negative texts that hold w, and n₁ and n₀ the number of such texts.

    Returns
    -------
    <float64>[V]
    """
    counts = np.zeros((2, len(vocabulary)))
    for tokens, label in zip(texts, labels, strict=True):
        counts[label, np.unique(vocabulary.ids(tokens))] += 1
    negative, positive = np.bincount(labels, minlength=2)
    ratio: Array = (counts[1] + 1) / (positive + 2) * (negative + 2) / (counts[0] + 1)
    return np.log(ratio)
