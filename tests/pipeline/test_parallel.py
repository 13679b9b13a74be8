"""Shards, and the processes that work on them."""

import os
import signal
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.errors import TrainingError
from models.network import Architecture, RecurrentClassifier
from models.packing import pack
from pipeline import parallel
from pipeline.parallel import Pass, Rules, Step, team
from pipeline.training import train
from tests.pipeline.test_training import Stop, curriculum, fresh, settings, task, weights

PLAN: dict[str, Any] = {"curriculum": curriculum, "pre_passes": 1}
SETTINGS = settings(epochs=2, shards=3, batch_size=33, early_stopping=False)


def run(checkpoint: Path, processes: int, **options: Any) -> tuple[bytes, bytes]:
    """Train; return the weights and the last checkpoint."""
    classifier = fresh()
    options |= PLAN | {"checkpoint": checkpoint, "processes": processes}
    train(classifier, task(1), task(2), SETTINGS, **options)
    return weights(classifier), checkpoint.read_bytes()


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """What one process makes of three shards; a pass's last batch of two rows fills two."""
    return run(tmp_path_factory.mktemp("one") / "checkpoint.safetensors", 1)


def test_two_processes_make_the_bytes_of_one(expected: tuple[bytes, bytes], tmp_path: Path) -> None:
    assert run(tmp_path / "checkpoint.safetensors", 2) == expected
    assert active_children() == []


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1)])
def test_a_training_is_gone_on_with_by_another_number_of_processes(
    first: int, second: int, expected: tuple[bytes, bytes], tmp_path: Path
) -> None:
    checkpoint = tmp_path / "checkpoint.safetensors"
    run(checkpoint, first, task=Stop(18))  # in the second epoch
    assert run(checkpoint, second, resume=True) == expected


def test_another_number_of_shards_draws_other_dropout(expected: tuple[bytes, bytes]) -> None:
    classifier = fresh()
    train(
        classifier, task(1), task(2), SETTINGS.model_copy(update={"shards": 2}), processes=1, **PLAN
    )
    assert weights(classifier) != expected[0]


@pytest.mark.parametrize("rows", [2, 11])
@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("cell", ["gru", "jordan"])
def test_shards_have_the_gradient_of_the_whole_batch(cell: str, rows: int, frozen: bool) -> None:
    shape = Architecture((8,), 5, 6, cell=cell, readout=("last", "max"), weight_penalty=0.3)
    classifier = RecurrentClassifier.initialize(shape, np.random.default_rng(0), np.float64)
    texts, labels = task(1, 20)
    batch, class_weights = np.arange(rows), np.array([0.4, 1.6])
    loss, gradients = classifier.loss_and_gradients(
        pack(texts, batch), labels[batch], class_weights=class_weights
    )
    before = {name: P.copy() for name, P in classifier.parameters.items()}

    with team(classifier, Rules("sgd", clip_norm=1e9, shards=3), processes=1) as workers:
        workers.begin(Pass(class_weights, frozen))
        step = Step(texts.take(batch), labels[batch], 1.0, None)
        assert workers.step(step)[0] == pytest.approx(loss, abs=1e-10)
    for name, P in classifier.parameters.items():
        change = np.zeros_like(P)
        if name != "embedding.0":
            change = gradients[name]
        elif not frozen:
            ids, values = gradients[name]
            change[ids] = values
        np.testing.assert_allclose(before[name] - P, change, rtol=0, atol=1e-10, err_msg=name)


def test_a_loss_that_is_no_number_changes_nothing() -> None:
    classifier = fresh()
    classifier.parameters["readout.c"][0] = np.nan
    before = weights(classifier)
    with team(classifier, Rules("adam", 1.0, shards=2), processes=1) as workers:
        workers.begin(Pass(class_weights=None, frozen=False))
        loss, _ = workers.step(Step(*task(1, 8), 0.1, None))
    assert np.isnan(loss)
    assert weights(classifier) == before


def test_a_killed_process_is_told_in_one_line_and_nothing_stays() -> None:
    class Kill(Stop):
        def advance(self, steps: float = 1, *, tokens: int = 0) -> None:
            assert not list(Path("/dev/shm").glob(f"pym-{os.getpid()}-*"))  # it has no name
            for process in active_children():
                assert process.pid
                os.kill(process.pid, signal.SIGKILL)

    with pytest.raises(TrainingError, match="was killed by signal 9") as error:
        train(fresh(), task(1), task(2), SETTINGS, processes=2, task=Kill(0))
    assert "\n" not in str(error.value)
    assert active_children() == []


LEADER = """
import time
import numpy as np
from models.network import Architecture, MeanEmbeddingClassifier
from pipeline.parallel import Rules, team
if __name__ == "__main__":
    shape = Architecture((9,), 2, 2)
    classifier = MeanEmbeddingClassifier.initialize(shape, np.random.default_rng(0))
    with team(classifier, Rules("sgd", 1.0, shards=2), processes=2) as workers:
        workers.restart()
        print("ready", flush=True)
        time.sleep(60)
"""


def test_no_process_outlives_the_one_that_leads(tmp_path: Path) -> None:
    script = tmp_path / "leader.py"
    script.write_text(LEADER, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(parallel.__file__).parents[1])}
    with subprocess.Popen(
        [sys.executable, str(script)], env=environment, stdout=subprocess.PIPE, text=True
    ) as leader:
        assert leader.stdout
        assert leader.stdout.readline() == "ready\n"
        leader.terminate()
        assert leader.communicate(timeout=20)[0] == ""  # all who hold its output have ended


def test_a_process_that_another_started_starts_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("multiprocessing.parent_process", lambda: object())
    with team(fresh(), Rules("sgd", 1.0, shards=2)) as workers:
        assert workers.processes == 1
