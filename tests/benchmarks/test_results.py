"""What a row says, and how subjects share a file."""

import json
from pathlib import Path

import numpy as np

from benchmarks.results import cost_row, markdown, merge, rate_row, read, table

FAST, SLOW = np.array([1.0, 2.0, 1.0]), np.array([2.0, 8.0, 3.0])


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    row = rate_row("t", "rival", FAST, SLOW, 100, target=3.0)
    assert (row.ours, row.rival) == (100.0, 100 / 3)
    assert (row.ratio, row.spread, row.reached) == (3.0, (2.5, 3.5), True)


def test_a_cost_has_to_stay_below_its_target() -> None:
    assert cost_row("t", "rival", FAST, SLOW, "s", target=0.3).reached is False
    assert cost_row("t", "rival", FAST, SLOW, "s", target=0.4).reached is True
    assert cost_row("t", "rival", FAST, SLOW, "s", target=3.0, faster=True).reached is True
    assert cost_row("t", "", SLOW, None, "s", target=3.0).reached is True
    assert cost_row("t", "rival", FAST, SLOW, "s").reached is None


def test_a_subject_replaces_its_own_rows_alone(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    merge(path, "a", [rate_row("one", "rival", FAST, SLOW, 1)], rounds=3)
    merge(path, "b", [rate_row("two", "rival", FAST, SLOW, 1, target=9.0)], rounds=3)
    merge(path, "a", [rate_row("three", "rival", FAST, SLOW, 1)], rounds=5)
    found = read(path)
    assert [row["task"] for row in found["a"]["rows"]] == ["three"]
    assert found["a"]["rounds"] == 5
    (row,) = found["b"]["rows"]
    assert (row["target"], row["reached"], row["unit"]) == (9.0, False, "tokens/s")
    assert {"cpu", "python", "numpy"} <= found["b"]["machine"].keys()
    assert json.loads(path.read_text(encoding="utf-8")) == found


def test_a_table_shows_what_was_missed() -> None:
    from rich.console import Console

    console = Console(width=150)
    with console.capture() as shown:
        console.print(table("t", [rate_row("one", "rival", FAST, SLOW, 1, target=9.0)]))
    assert "≥ 9" in shown.get()
    assert "✗" in shown.get()


def test_the_markdown_table_has_what_has_a_target_and_says_what_was_missed(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    rows = [
        rate_row("one", "rival", FAST, SLOW, 1_000, target=9.0),
        rate_row("two", "rival", FAST, SLOW, 1_000),
        cost_row("three", "", SLOW, None, "s", target=3.0),
    ]
    merge(path, "a", rows, rounds=3)
    assert markdown(read(path)).splitlines()[2:] == [
        "| a: one (tokens/s) | rival | 1,000 | 333 | 3.00 | ≥ 9 | ✗ |",
        "| a: three (s) |  | 3 |  | 3.00 | ≤ 3 | ✓ |",
    ]
