"""Tokenized texts in three flat arrays: each distinct token once, its ids, and the rows' bounds."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from models.errors import DataError
from models.packing import spans
from pipeline.writing import aside

Texts = Sequence[Sequence[str]]

COLUMN = "tokens"
CHECKSUM_BYTES = 4


class TokenizedTexts(Sequence[list[str]]):
    """An unchanging sequence of texts; a text's list of tokens is made when it is asked for.

    A token takes 4 bytes wherever it stands, and the arrays may lie in a file.

    Parameters
    ----------
    distinct
        <object>[D]: strings, none of them twice; no text needs to hold them all.
    ids
        <int32>[tokens]: places in `distinct`.
    indptr
        <int64>[texts + 1]: text i is the tokens `indptr[i] : indptr[i + 1]`.
    """

    def __init__(
        self, distinct: NDArray[np.object_], ids: NDArray[np.int32], indptr: NDArray[np.int64]
    ) -> None:
        self.distinct, self.ids, self.indptr = distinct, ids, indptr
        for array in (distinct, ids, indptr):
            array.setflags(write=False)

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]]) -> TokenizedTexts:
        """Take in lists of tokens, one after another; what is a `TokenizedTexts` stays itself."""
        if isinstance(texts, TokenizedTexts):
            return texts
        index = _Index()
        indptr = [0]

        def running() -> Iterator[str]:
            for tokens in texts:
                indptr.append(indptr[-1] + len(tokens))
                yield from tokens

        ids = np.fromiter(map(index.__getitem__, running()), np.int32)
        return cls(_strings(index), ids, np.array(indptr, np.int64))

    @classmethod
    def concatenate(cls, parts: Sequence[TokenizedTexts]) -> TokenizedTexts:
        """Return the texts of all parts, in order."""
        index = _Index()
        ids, lengths = [np.empty(0, np.int32)], [np.zeros(1, np.int64)]
        for part in parts:
            place = np.fromiter(map(index.__getitem__, part.distinct), np.int32, len(part.distinct))
            ids.append(place[part.ids])
            lengths.append(part.lengths)
        return cls(_strings(index), np.concatenate(ids), np.cumsum(np.concatenate(lengths)))

    @property
    def lengths(self) -> NDArray[np.int64]:
        """<int64>[texts]: the tokens of each text."""
        return np.diff(self.indptr)

    @property
    def counts(self) -> NDArray[np.int64]:
        """<int64>[D]: how often each of `distinct` stands in the texts."""
        return np.bincount(self.ids, minlength=len(self.distinct))

    def __len__(self) -> int:
        return len(self.indptr) - 1

    @overload
    def __getitem__(self, index: int) -> list[str]: ...
    @overload
    def __getitem__(self, index: slice) -> TokenizedTexts: ...
    def __getitem__(self, index: int | slice) -> list[str] | TokenizedTexts:
        rows = range(len(self))[index]
        if isinstance(rows, int):
            return self._row(*self.indptr[rows : rows + 2])
        if rows.step != 1 or not rows:
            return self.take(np.array(rows, np.int64))
        indptr = self.indptr[rows.start : rows.stop + 1]
        return TokenizedTexts(self.distinct, self.ids[indptr[0] : indptr[-1]], indptr - indptr[0])

    def __iter__(self) -> Iterator[list[str]]:
        return (self._row(start, end) for start, end in pairwise(self.indptr.tolist()))

    def _row(self, start: int, end: int) -> list[str]:
        tokens: list[str] = self.distinct[self.ids[start:end]].tolist()
        return tokens

    def take(self, rows: NDArray[np.integer[Any]]) -> TokenizedTexts:
        """Return some of the texts, by number, in this order and as often as they are named."""
        return self._gather(self.indptr[:-1][rows], self.lengths[rows])

    def cut(self, longest: int) -> TokenizedTexts:
        """Return the first `longest` tokens of each text."""
        return self._gather(self.indptr[:-1], np.minimum(self.lengths, longest))

    def replace(self, rows: Mapping[int, Sequence[str]]) -> TokenizedTexts:
        """Return the texts with other tokens in some rows."""
        order = np.arange(len(self))
        order[list(rows)] = len(self) + np.arange(len(rows))
        return TokenizedTexts.concatenate([self, TokenizedTexts.of(rows.values())]).take(order)

    def _gather(self, starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> TokenizedTexts:
        positions, indptr = spans(starts, lengths)
        return TokenizedTexts(self.distinct, self.ids[positions], indptr)

    def save(self, path: Path) -> None:
        """Write a file in Arrow's stream format: a column of lists of dictionary-encoded strings.

        Its last 4 bytes, which no reader of the format looks at, are the CRC-32 of the others.

        Raises
        ------
        OSError
            It cannot be written.
        """
        import pyarrow as pa

        used = self.counts > 0
        place = (np.cumsum(used) - 1).astype(np.int32)
        dictionary = pa.array(self.distinct[used], pa.string())
        tokens = pa.DictionaryArray.from_arrays(place[self.ids], dictionary)
        column = pa.LargeListArray.from_arrays(self.indptr, tokens)
        batch = pa.record_batch([column], names=[COLUMN])
        with aside(path) as new:
            with pa.OSFile(str(new), "wb") as file, pa.ipc.new_stream(file, batch.schema) as writer:
                writer.write_batch(batch)
            checksum = zlib.crc32(pa.memory_map(str(new)).read_buffer())
            with new.open("ab") as file:
                file.write(checksum.to_bytes(CHECKSUM_BYTES, "little"))

    @classmethod
    def open(cls, path: Path) -> TokenizedTexts:
        """Map into memory what `save` wrote.

        Raises
        ------
        FileNotFoundError
            There is no such file.
        DataError
            It is not such a file, or damaged.
        """
        import pyarrow as pa

        content = pa.memory_map(str(path)).read_buffer()
        # before Arrow sees it, which can crash on what is damaged
        end = max(len(content) - CHECKSUM_BYTES, 0)
        if zlib.crc32(content[:end]).to_bytes(CHECKSUM_BYTES, "little") != bytes(content[end:]):
            raise DataError(f"{path}: damaged: not the tokenized texts that were written")
        try:
            column = pa.ipc.open_stream(content).read_next_batch().column(COLUMN)
            tokens = column.values
            distinct = tokens.dictionary.to_numpy(zero_copy_only=False)
            return cls(distinct, tokens.indices.to_numpy(), column.offsets.to_numpy())
        except (pa.ArrowException, AttributeError, LookupError, StopIteration) as error:
            raise DataError(f"{path}: not tokenized texts: {error}") from error


class _Index(defaultdict[str, int]):
    """Numbers the strings that it is asked for, as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.default_factory = self.__len__


def _strings(index: Iterable[str]) -> NDArray[np.object_]:
    return np.array([*index, None], np.object_)[:-1]  # None: an array also of no strings at all
