"""A language with a mistake, at the command line: one line names file and field and the remedy."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import cli, languages
from pipeline.kit import checks
from tests.pipeline.languages.test_finding import install

OUTSIDE = Path(__file__).parent / "outside" / "qaa.py"
TEXT = OUTSIDE.read_text(encoding="utf-8")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command; return its status and what it says on stdout and stderr."""
    monkeypatch.setattr(checks, "QUICK", (500, 1_000))  # time is not what is tested

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["litotes", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        languages._added.clear()
        return int(ended.value.code or 0), *capsys.readouterr()

    return run


def changed(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (changed("    normalise=normalise,\n", ""), ["missing 1 required", "'normalise'", "mend"]),
        (changed('frozenset({"mo", "nimo"})', '"mo"'), ["field negators is 'mo'", "frozenset"]),
        (changed('"Yu mo ven at.")', "7)"), ["field contexts[1] is 7", "tuple[str, ...]"]),
        (changed("ig{stem}: any", ": any"), ["field lexicon", "is not two words", "write it as"]),
        (changed("copula: negator before", "+ {word}"), ["field frames", "begin each with a line"]),
        (changed('code="qaa"', 'code="Q1"'), ["field code is 'Q1'", "two or three small letters"]),
    ],
)  # fmt: skip
def test_a_file_that_makes_no_record_is_refused_in_one_line(
    tmp_path: Path, run: Run, text: str, said: list[str]
) -> None:
    file = tmp_path / "qaa.py"
    file.write_text(text, encoding="utf-8")
    status, _, stderr = run("check-language", file, "--quick")
    (line,) = stderr.splitlines()
    assert (status, line.startswith(f"litotes: {file}")) == (1, True)
    for words in said:
        assert words in line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            changed("{subject} mo sel {word.subject}", "{subject} mo sel"),
            "frames: frame 'copula': a sentence without the slot {word}",
        ),
        (
            changed("{stem} ig{stem}: any", "{stem} {stem}: any"),
            "lexicon: field lexicon: 'baruna' is positive and negative; keep one",
        ),
        (
            changed('{"mo", "nimo"}', '{"mo", "ni-zo"}'),
            "negators: field negators: 'ni-zo' is swallowed; name what the tokenizer makes of it",
        ),
    ],
)
def test_a_record_that_contradicts_itself_is_told_which_field(
    tmp_path: Path, run: Run, text: str, line: str
) -> None:
    file = tmp_path / "qaa.py"
    file.write_text(text, encoding="utf-8")
    status, stdout, _ = run("check-language", file, "--quick")
    assert status == 1
    assert f"✗ wrong   {line}" in stdout


def test_a_code_that_is_there_twice_names_both_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install(tmp_path, "acme_en", "en", changed('code="qaa"', 'code="en"'), monkeypatch)
    for call in (
        ("check-language", "en"),
        ("compare", "--language", "en", "--out", tmp_path / "o"),
    ):
        status, _, stderr = run(*call)
        (line,) = stderr.splitlines()
        assert status == 1
        assert "pipeline/languages/en.py; acme_en of the package acme_en: keep one" in line
    assert not (tmp_path / "o").exists()
    assert run("languages")[0] == 0
    assert run("check-language", OUTSIDE, "--quick")[0] == 0


def test_a_broken_package_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install(tmp_path, "acme_qaan", "qaa", "LANGUAGE = ", monkeypatch)
    said = "litotes: acme_qaan of the package acme_qaan, line 1: cannot be imported: SyntaxError"
    status, _, stderr = run("check-language", "qaa")
    assert (status, stderr.startswith(said), len(stderr.splitlines())) == (1, True, 1)
    status, stdout, stderr = run("languages")
    assert status == 0
    assert stderr.startswith(said)
    shown = {line.split()[0] for line in stdout.splitlines() if line.strip()}
    assert shown >= set(languages.codes()) - {"qaa"}
    assert run("check-language", "zh", "--quick")[0] == 0
