"""What a person asks of an experiment."""

from dataclasses import dataclass
from pathlib import Path

from models.errors import DataError
from pipeline.progress import Progress


@dataclass(frozen=True)
class Options:
    """What there is to measure on, and how much of it is wanted."""

    data_root: Path | None
    """The folder of the real sets; None where only generated data is at hand."""
    quick: bool
    """Small amounts: to see that everything runs, not to keep."""
    progress: Progress

    def data(self) -> Path:
        """Return the folder of the real sets.

        Raises
        ------
        DataError
            None was given.
        """
        if self.data_root is None:
            raise DataError("this experiment reads real reviews: say --data-root DIR")
        return self.data_root
