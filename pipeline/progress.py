"""What a person sees of long work: what is running, how far it is, and tokens a second."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars


class Task(Protocol):
    """A piece of work that says how far it is."""

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        """Go on by some steps, during which so many tokens were read."""

    def note(self, text: str) -> None:
        """Show a short word beside the bar."""


class Silence:
    """The task of work that nobody watches."""

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        """Do nothing."""

    def note(self, text: str) -> None:
        """Do nothing."""


class _Bar:
    def __init__(self, bars: Bars, task: TaskID) -> None:
        self._bars = bars
        self._task = task
        self._tokens = 0
        self._started = time.perf_counter()

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        self._tokens += tokens
        rate = self._tokens / (time.perf_counter() - self._started)
        speed = f"{rate / 1000:,.0f} k tokens/s" if self._tokens else ""
        self._bars.update(self._task, advance=steps, speed=speed)

    def note(self, text: str) -> None:
        self._bars.update(self._task, note=text)


class Progress:
    """A list of bars on the terminal; where it is no terminal, a line for each finished task."""

    def __init__(self, console: Console) -> None:
        self.console = console

    @contextmanager
    def task(self, description: str, total: float) -> Iterator[Task]:
        """Show a bar for the time of the `with` block."""
        if not self.console.is_terminal:
            started = time.perf_counter()
            bar = _Line()
            yield bar
            seconds = time.perf_counter() - started
            speed = f", {bar.tokens / seconds / 1000:,.0f} k tokens/s" if bar.tokens else ""
            said = f", {bar.text}" if bar.text else ""
            self.console.print(f"  {description}: {seconds:.1f} s{speed}{said}", highlight=False)
            return
        columns = (
            TextColumn("  {task.description:<34}"),
            BarColumn(bar_width=24),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[speed]}", style="cyan"),
            TextColumn("{task.fields[note]}", style="dim"),
        )
        with Bars(*columns, console=self.console) as bars:
            task = bars.add_task(description, total=total, speed="", note="")
            yield _Bar(bars, task)
            bars.update(task, completed=total)


class _Line:
    def __init__(self) -> None:
        self.tokens = 0
        self.text = ""

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        self.tokens += tokens

    def note(self, text: str) -> None:
        self.text = text
