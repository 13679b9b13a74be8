"""Where shipped, fetched and computed things lie, and how many cores there are to use."""

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder `configs` or `data` that travels with the package.

    The wheel carries both inside `pipeline`; a checkout has them at its top level.
    """
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def cache_folder() -> Path:
    """Return the folder of what can be fetched or computed again.

    `$LITOTES_CACHE`, else `$XDG_CACHE_HOME/litotes`, else `~/.cache/litotes`.
    """
    if folder := os.environ.get("LITOTES_CACHE"):
        return Path(folder).expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "litotes"


def usable_cores() -> int:
    """Return how many cores this process may use: one, where another process started it."""
    from multiprocessing import parent_process  # which `--help` does without

    if parent_process() is not None:
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
