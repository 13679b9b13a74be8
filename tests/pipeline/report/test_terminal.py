import copy
from io import StringIO

from rich.console import Console

from pipeline.report.terminal import rivals_table, squares, suite_overview
from tests.pipeline.report.test_markdown import Json, report

__all__ = ["report"]


def test_tables_over_several_runs_name_each_ones_language(report: Json) -> None:
    report["runs"].append(copy.deepcopy(report["runs"][0]) | {"name": "tweets", "language": "es"})
    report["against_rivals"].append(report["against_rivals"][0] | {"run": "tweets"})
    for table in (rivals_table(report), suite_overview(report)):
        console = Console(file=StringIO(), width=200)
        console.print(table)
        lines = [line.split() for line in console.file.getvalue().splitlines()]  # type: ignore[attr-defined]
        assert [line[:3] for line in lines if line[:1] in (["en"], ["tweets"])] == [
            ["en", "en", "elman"],
            ["tweets", "es", "elman"],
        ]
    console = Console(file=StringIO(), width=200)
    console.print(squares(report))
    assert "tweets · es: “This movie is not good”" in console.file.getvalue()  # type: ignore[attr-defined]
