"""Where the shipped configs and data lie: inside the installed package, or in the checkout."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder `configs` or `data` that travels with the package.

    The wheel carries both inside `pipeline`; a checkout has them at its top level.
    """
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name
