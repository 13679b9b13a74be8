"""Contenders take turns, and the middle of the rounds is what counts."""

import gc
from collections.abc import Iterator

import numpy as np
import pytest

from benchmarks.measuring import Spread, take_turns


def test_the_spread_is_the_quartiles() -> None:
    assert Spread.of(np.array([5.0, 1.0, 2.0, 100.0, 3.0])) == Spread(3.0, 2.0, 5.0)


def test_every_contender_runs_once_a_round_and_each_round_begins_with_another() -> None:
    ran: list[str] = []
    contenders = {name: (lambda name=name: ran.append(name)) for name in "abc"}
    seconds = take_turns(contenders, 3, warm_up=False)
    assert "".join(ran) == "abcbcacab"
    assert [len(seconds[name]) for name in "abc"] == [3, 3, 3]


def test_a_slow_contender_has_a_few_rounds() -> None:
    seconds = take_turns({"a": list, "b": list}, 5, slow=["b"])
    assert [len(seconds[name]) for name in "ab"] == [5, 3]


def test_the_warm_up_is_not_timed() -> None:
    ticks: Iterator[float] = iter([10.0, 11.0, 20.0, 23.0])
    runs: list[int] = []
    seconds = take_turns({"a": lambda: runs.append(1)}, 2, clock=lambda: next(ticks))
    assert len(runs) == 3
    assert seconds["a"].tolist() == [1.0, 3.0]


def test_the_collector_is_on_again_after_a_failure() -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        take_turns({"a": fail}, 1, warm_up=False)
    assert gc.isenabled()
