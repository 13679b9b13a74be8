"""Output appears whole or not at all: written aside, then renamed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """Give a name beside `path` to write to; on success it takes `path`'s place, else it goes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")  # not another process's
    try:
        yield new
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def write_aside(path: Path, content: str | bytes) -> None:
    """Write a whole file, UTF-8 where it is text."""
    with aside(path) as new:
        new.write_bytes(content.encode() if isinstance(content, str) else content)
