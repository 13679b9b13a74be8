"""What a person asks of a run."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.progress import Progress


@dataclass(frozen=True)
class Options:
    """How much to measure, and of what."""

    data_root: Path
    """The folder of the real sets."""
    rounds: int
    quick: bool
    """Small amounts: to see that everything runs, not to quote."""
    match: str
    """Only the tasks whose name has all of these words."""
    progress: Progress

    def wants(self, task: str) -> bool:
        """Whether a task is to be measured."""
        return all(word in task.split() for word in self.match.split())
