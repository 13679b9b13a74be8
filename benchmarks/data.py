"""Real reviews, tokenized once: what every subject reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import pyarrow.parquet as pq
from numpy.typing import NDArray

from benchmarks.options import Options
from models.errors import DataError
from models.packing import Ragged
from pipeline import languages
from pipeline.encoding import encode
from pipeline.token_cache import tokenize_sets
from pipeline.tokens import TokenizedTexts
from pipeline.vocabulary import Vocabulary

MAX_REVIEWS = 8_000
MAX_TOKENS = 400
MIN_COUNT = 2

LANGUAGE = {
    "sst2": "en",
    "chnsenticorp_hotel": "zh",
    "imdb": "en",
    "online_shopping": "zh",
    "waimai": "zh",
}
"""Folder of a set → language."""


@dataclass(frozen=True)
class ReviewSet:
    """The training split of a real set, or as much of it as is needed."""

    name: str
    language: str
    texts: list[str]
    tokens: TokenizedTexts
    """Up to `MAX_TOKENS` a text."""
    labels: NDArray[np.int64]
    """<int64>[texts]"""

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The tokens that occur more than once."""
        return Vocabulary.build(self.tokens, min_count=MIN_COUNT, max_size=1_000_000)

    @cached_property
    def encoded(self) -> Ragged:
        """The texts' ids."""
        return encode(self.tokens, self.vocabulary)


@cache
def load(options: Options, name: str) -> ReviewSet:
    """Read a set's training split and tokenize it, or take the tokens of last time.

    Parameters
    ----------
    options
        `data_root` has a folder `name`, which holds `train.parquet` with columns `text` and
        `label`.
    name
        One of `LANGUAGE`.

    Raises
    ------
    DataError
        The file is missing.
    """
    path = options.data_root / name / "train.parquet"
    if not path.is_file():
        raise DataError(f"{path}: no such file: --data-root names the folder of the real sets")
    table = pq.read_table(path, columns=["text", "label"])
    rows = np.random.default_rng(0).permutation(table.num_rows)[:MAX_REVIEWS]
    table = table.take(rows)
    texts: list[str] = table["text"].to_pylist()
    language = languages.get(LANGUAGE[name])
    tokens = tokenize_sets({name: texts}, language, language.load(), options.progress)[name]
    labels = table["label"].to_numpy().astype(np.int64)
    return ReviewSet(name, language.code, texts, tokens.cut(MAX_TOKENS), labels)
