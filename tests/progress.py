"""Progress that nobody sees."""

import io

from rich.console import Console

from pipeline.progress import Progress


def silent() -> Progress:
    """Return a progress that is written nowhere."""
    return Progress(Console(file=io.StringIO()))
