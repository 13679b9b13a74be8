"""Texts are cut alike whoever cuts them, and a process that is gone is noticed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from models.errors import WorkerError
from pipeline import languages, tokenizing
from pipeline.resources import usable_cores
from pipeline.tokenizing import tokenize

SENTENCES = {
    "en": ["It wasn't so bad, was it?", "", "Well -- number {i} is fine!!!!!", "😀 \u200b"],
    "zh": ["味道不好吃，没意思{i}。", "", "并不差，ＯＫ！", "很漂亮 😀"],
}


def texts(code: str, count: int) -> list[str]:
    return [
        sentence.format(i=i)
        for i in range(count)
        for sentence in SENTENCES.get(code, SENTENCES["en"])
    ]


class Steps:
    def __init__(self) -> None:
        self.steps, self.tokens = 0.0, 0

    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        self.steps += steps
        self.tokens += tokens

    def note(self, text: str) -> None: ...


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokenizing, "CHUNK", 500)


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("code", languages.codes())
def test_workers_cut_as_one_process_does_and_in_order(code: str) -> None:
    language = languages.get(code)
    tokenizer = language.load()
    some = texts(code, 400)
    expected = [tokenizer(text) for text in some]
    for processes in (1, 2, 3):
        task = Steps()
        made = tokenize(some, language, tokenizer, task=task, processes=processes)
        assert list(made) == expected
        assert (task.steps, task.tokens) == (len(some), sum(map(len, expected)))
    assert active_children() == []


class Slow:
    """A tokenizer of this process alone, so slow that the workers return everything first."""

    engine = version = ""

    def __call__(self, text: str) -> list[str]:
        return languages.get("en").load()(text)

    def pipe(self, texts: Iterable[str]) -> Iterator[list[str]]:
        time.sleep(3)
        return map(self, texts)


@pytest.mark.usefixtures("small_chunks")
def test_workers_may_be_done_before_this_process() -> None:
    some = texts("en", 60)
    made = tokenize(some, languages.get("en"), Slow(), processes=2)
    assert list(made) == list(languages.get("en").load().pipe(some))


def test_there_is_no_worker_for_little_work_and_none_in_a_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    enough = tokenizing.SECONDS_PER_WORKER
    with monkeypatch.context() as four:
        four.setattr(tokenizing, "usable_cores", lambda: 4)
        shares = (0, 0.9, 1, 2.5, 99)
        assert [tokenizing._worth_while(enough * n) for n in shares] == [1, 1, 2, 3, 4]
    monkeypatch.setattr("multiprocessing.parent_process", lambda: object())
    assert tokenizing._worth_while(enough * 99) == 1


def test_the_cores_are_those_that_the_process_may_use() -> None:
    if not hasattr(os, "sched_setaffinity"):
        pytest.skip("no affinity here")
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        assert usable_cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)


class Killer(Steps):
    def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
        for child in active_children():
            assert child.pid
            os.kill(child.pid, signal.SIGKILL)


@pytest.mark.usefixtures("small_chunks")
def test_a_killed_worker_is_one_line_and_no_wait() -> None:
    language = languages.get("en")
    start = time.monotonic()
    with pytest.raises(WorkerError, match="was killed") as raised:
        tokenize(texts("en", 5_000), language, language.load(), task=Killer(), processes=2)
    assert time.monotonic() - start < 30
    assert "\n" not in str(raised.value)
    assert active_children() == []


SCRIPT = """
import os, sys
print("begun", flush=True)
from pipeline import languages, tokenizing
tokenizing.CHUNK = 5_000
language = languages.get("en")
some = ["It was not so bad, number %d." % i for i in range(COUNT)]
made = tokenizing.tokenize(some, language, language.load(), processes=3)
print(len(made), flush=True)
"""


def script(folder: Path, count: int) -> subprocess.Popen[str]:
    path = folder / "unguarded.py"
    path.write_text(SCRIPT.replace("COUNT", str(count)), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        start_new_session=True,  # a group of its own, as a terminal makes one
    )


def test_a_script_without_a_guard_runs_once(tmp_path: Path) -> None:
    process = script(tmp_path, 5_000)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out.split(), err) == (0, ["begun", "5000"], "")


def group_is_gone(group: int) -> bool:
    for _ in range(300):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups here")
@pytest.mark.parametrize("wait", [0.0, 3.0])
def test_ctrl_c_ends_all_processes_at_once(tmp_path: Path, wait: float) -> None:
    process = script(tmp_path, 500_000)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        pytest.skip("no list of child processes here")
    while len(children.read_text().split()) < 3:  # the tracker of resources, and two workers
        time.sleep(0.01)
    time.sleep(wait)
    start = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - start < 10
    assert err.count("Traceback") == 1  # the script's own
    assert err.rstrip().endswith("KeyboardInterrupt")
    assert group_is_gone(process.pid)


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups here")
def test_workers_do_not_outlive_a_killed_parent(tmp_path: Path) -> None:
    process = script(tmp_path, 500_000)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        pytest.skip("no list of child processes here")
    while len(children.read_text().split()) < 3:
        time.sleep(0.01)
    process.kill()
    process.communicate(timeout=60)
    assert group_is_gone(process.pid)
