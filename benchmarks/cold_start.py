"""What a person waits for: the CPU time of a whole process, from its start to its end."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks import data
from benchmarks.artifact import recipe_artifact
from benchmarks.options import Options
from benchmarks.results import Row, cost_row
from pipeline.artifacts import save_artifact
from pipeline.config import load_config

HELP = 0.3
"""Seconds at most for `litotes --help`."""
PREDICT = 1.3
"""The most that a verdict may take, relative to loading its tokenizer's library alone."""

# spaCy imports PyTorch where it finds it, and would spend most of its time there.
NO_TORCH = "import sys; sys.modules['torch'] = None; "
NO_RJIEBA = "sys.modules['rjieba'] = None; "
LITOTES = "import pipeline.cli as c; c.main()"

ENGLISH = "The second half drags, but it is not a bad film."
CHINESE = "房间不大,但是服务一点也不差。"
SPACY = f"import spacy; spacy.blank('en')({ENGLISH!r})"
JIEBA = f"import jieba; t = jieba.Tokenizer(); t.FREQ, t.total = t.gen_pfdict(t.get_dict_file()); \
t.initialized = True; t.lcut({CHINESE!r}, HMM=False)"


def run(options: Options) -> Iterator[Row]:
    """Yield the rows of the help, an English verdict and a Chinese one."""
    with tempfile.TemporaryDirectory() as folder:
        en, zh = (_save(Path(folder), name, options) for name in ("en-sst2", "zh-waimai"))
        commands: dict[str, Sequence[str]] = {
            "help": _python(LITOTES, "--help"),
            "en": _python(LITOTES, "predict", "--model", en, ENGLISH),
            "spacy": _python(SPACY),
            "zh": _python(NO_RJIEBA + LITOTES, "predict", "--model", zh, CHINESE),
            "zh fast": _python(LITOTES, "predict", "--model", zh, CHINESE),
            "jieba": _python(JIEBA),
        }
        seconds = {name: np.empty(options.rounds) for name in commands}
        with options.progress.task("cold start", options.rounds + 1) as bar:
            for i in range(-1, options.rounds):  # the first round writes byte code and warms files
                for name, command in commands.items():
                    taken = cpu_seconds(command)
                    if i >= 0:
                        seconds[name][i] = taken
                bar.advance()
    yield cost_row("litotes --help", "", seconds["help"], None, "s CPU", target=HELP)
    for ours, rival, against in (
        ("en", "spacy", "import spacy, blank English"),
        ("zh", "jieba", "jieba's dictionary"),
        ("zh fast", "jieba", "jieba's dictionary"),
    ):
        task = f"litotes predict, {ours}"
        yield cost_row(task, against, seconds[ours], seconds[rival], "s CPU", target=PREDICT)


def _python(code: str, *arguments: str) -> Sequence[str]:
    return (sys.executable, "-c", NO_TORCH + code, *arguments)


def cpu_seconds(command: Sequence[str]) -> float:
    """Run a command to its end; return the user and system time it took.

    Raises
    ------
    subprocess.CalledProcessError
        It failed.
    """
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return used.ru_utime + used.ru_stime


def _save(folder: Path, name: str, options: Options) -> str:
    config = load_config(name)
    artifact = recipe_artifact(data.load(options, config.data.set), config)
    save_artifact(folder / name, artifact.model, artifact.description, {}, "")
    return str(folder / name)
