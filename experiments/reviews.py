"""Real reviews as networks read them; documents that nobody wrote, where none are at hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from experiments.options import Options
from models.errors import DataError
from models.packing import Ragged
from pipeline import languages
from pipeline.encoding import encode
from pipeline.token_cache import tokenize_sets
from pipeline.training import Examples
from pipeline.vocabulary import Vocabulary

MIN_COUNT = 2
MOST_WORDS = 10_000


def load(
    options: Options, name: str, count: int, *, shortest: int = 1, longest: int
) -> tuple[Examples, int]:
    """Read English training reviews, drawn at random, and number their tokens.

    Parameters
    ----------
    options
        `data_root` has a folder `name` with `train.parquet`, columns `text` and `label`. For a
        quick look some documents are generated instead.
    name
        The set's folder.
    count
        How many reviews to tokenize.
    shortest, longest
        Shorter reviews are left out, longer ones cut to their first `longest` tokens.

    Returns
    -------
    examples
        Those of them that are long enough, in random order.
    words
        Rows that an embedding of their ids needs.

    Raises
    ------
    DataError
        There is no such file, or no folder was named.
    """
    rng = np.random.default_rng(0)
    if options.quick:
        return generated(rng, 80, min(longest, 20)), 50
    path: Path = options.data() / name / "train.parquet"
    if not path.is_file():
        raise DataError(f"{path}: no such file: --data-root names the folder of the real sets")
    table = pq.read_table(path, columns=["text", "label"])
    table = table.take(rng.permutation(table.num_rows)[:count])
    english = languages.get("en")
    texts = {name: table["text"].to_pylist()}
    tokens = tokenize_sets(texts, english, english.load(), options.progress)[name].cut(longest)
    vocabulary = Vocabulary.build(tokens, min_count=MIN_COUNT, max_size=MOST_WORDS)
    enough = np.flatnonzero(tokens.lengths >= shortest)
    labels = table["label"].to_numpy().astype(np.int64)
    examples = Examples(encode(tokens.take(enough), vocabulary), labels[enough])
    return examples, len(vocabulary)


def generated(rng: np.random.Generator, count: int, length: int) -> Examples:
    """Draw documents of one length whose first token decides their label."""
    ids = rng.integers(2, 50, (count, length))
    labels = rng.integers(0, 2, count)
    ids[:, 0] = labels
    return Examples(Ragged.from_sequences(list(ids)), labels)
