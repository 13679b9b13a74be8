"""Every language passes the checks; each mistake in a record is found, and said where it is."""

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from models.errors import LanguageError
from pipeline import cli, languages
from pipeline.kit import checks, trial
from pipeline.kit.checks import Examined, Finding, examine, run_check
from pipeline.languages.base import Frame, Language, Lexicon, Pair, Word, frames

OUTSIDE = Path(__file__).parents[1] / "languages" / "outside" / "qaa.py"
QAAN = languages.load_file(OUTSIDE)


@pytest.mark.parametrize("code", languages.codes())
def test_nothing_is_wrong_or_missing_in_a_language_that_ships(code: str) -> None:
    found = [f for _, findings in examine(languages.get(code), quick=True) for f in findings]
    trouble = [f for f in found if f.verdict != "right" and "reviewed_by" not in f.says]
    assert trouble == []
    assert len(found) >= len(checks.CHECKS)


class Broken:
    """A tokenizer with a mistake."""

    engine, version = "broken", "1"

    def __init__(self, mend: Callable[[list[str]], list[str]]) -> None:
        self._mend, self._cut = mend, QAAN.load()

    def __call__(self, text: str) -> list[str]:
        return self._mend(self._cut(text))

    def pipe(self, texts: Iterable[str]) -> Any:
        return map(self, texts)


def found(check: Callable[[Examined], Any], language: Language, tokenizer: Any = None) -> str:
    record = Examined(language, tokenizer or language.load(), quick=True)
    findings = run_check(check, record)
    assert findings
    return "\n".join(f"{f.verdict}: {f.says} [{f.example}]" for f in findings)


COUNTER = iter(range(10**9))


@pytest.mark.parametrize(
    ("check", "mend", "message"),
    [
        (checks.tokens, lambda cut: [*cut, ""], "a token is empty"),
        (checks.tokens, lambda cut: [*cut, "a b"], "holds white space"),
        (checks.tokens, lambda cut: cut[1:], "lost, added or moved"),
        (checks.tokens, lambda cut: cut[::-1], "lost, added or moved"),
        (checks.tokens, lambda cut: [*cut, str(next(COUNTER))], "change from call to call"),
        (checks.negators, lambda cut: [t for t in cut if t != "mo"], "'mo' is swallowed"),
    ],
)
def test_a_tokenizer_with_a_mistake_is_found(
    check: Callable[[Examined], Any], mend: Callable[[list[str]], list[str]], message: str
) -> None:
    said = found(check, QAAN, Broken(mend))
    assert "wrong: " in said
    assert message in said


def test_a_tokenizer_of_quadratic_time_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "_seconds", lambda _, text: 1e-9 * len(text) ** 2)
    said = found(checks.linear_time, QAAN)
    assert re.search(r"16,000 characters take 0\.3 s, half of them 0\.1 s", said)


def test_a_tokenizer_that_talks_is_found() -> None:
    def load() -> Any:
        print("Building prefix dict", file=sys.stderr)
        return QAAN.load()

    assert "it talks [Building prefix dict]" in found(checks.silence, replace(QAAN, load=load))


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ImportError("no spacy"), "ends in an ImportError"),
        (LanguageError("no"), "does not say what to install"),
    ],
)
def test_a_missing_backend_has_to_name_the_remedy(error: Exception, message: str) -> None:
    def load() -> Any:
        raise error

    record = Examined(replace(QAAN, load=load), QAAN.load())
    assert message in run_check(checks.backend, record)[0].says


def with_frame(affirmed: str, negated: str, note: str = "a note") -> Language:
    return replace(QAAN, frames=(*QAAN.frames, Frame("new", "negation", affirmed, negated, note)))


def with_pair(positive: str, negative: str) -> Language:
    lexicon = QAAN.lexicon
    training = (*lexicon.training, Pair(positive, negative, ("any",)))
    return replace(QAAN, lexicon=replace(lexicon, training=training))


HELD_OUT = QAAN.lexicon.held_out[0].positive


@pytest.mark.parametrize(
    ("check", "language", "message"),
    [
        (checks.frames, with_frame("{subject} sel.", "{subject} mo sel {word.subject}."),
         "wrong: frame 'new': a sentence without the slot {word} [{subject} sel.]"),
        (checks.frames, with_frame("{wrd} {word}.", "mo {word}."), "no slot is called 'wrd'"),
        (checks.frames, with_frame("{word}", "{word}"), "its two sentences are the same"),
        (checks.frames, with_frame("", ""), "has no sentence"),
        (checks.frames, with_frame("{word}", "mo {word}", note=""), "what grammar it rests on"),
        (checks.frames, with_frame("{subject} sel {word}.", "{subject} mo sel {word}."),
         "{word} agrees with nothing: write {word.subject}, or the form it stands in ({word.f})"),
        (checks.frames, with_frame("{word.pl}.", "mo {word.pl}."), "'baruno' has no form pl"),
        (checks.frames, replace(QAAN, frames=QAAN.frames * 2), "2 are called 'copula'"),
        (checks.frames, replace(QAAN, finish=str), "leaves a small letter"),
        (checks.frames, replace(QAAN, frames=()), "missing: field frames"),
        (checks.lexicon, with_pair("xilo", "baruno"), "'baruno' is positive and negative"),
        (checks.lexicon, with_pair(HELD_OUT, "xilo"), "is taught and held out"),
        (checks.lexicon, with_pair("xi-lo", "xula"), "'xi-lo' is no single token"),
        (checks.lexicon, replace(QAAN, subjects={}), "field subjects: has no 'any'"),
        (checks.lexicon, replace(QAAN, lexicon=Lexicon()), "missing: field lexicon.training: 0"),
        (checks.headline, replace(QAAN, headline=("a",) * 4), "two of lexicon.training"),
        (checks.headline, replace(QAAN, headline=QAAN.headline[::-1]), "second and fourth"),
        (checks.negators, replace(QAAN, negators=frozenset({"at"})), "negated sentences hold none"),
        (checks.negators, replace(QAAN, negators=frozenset()), "missing: field negators"),
        (checks.negators, replace(QAAN, clause_ends=frozenset({"mo"})), "'mo' is in both"),
        (checks.spelling, replace(QAAN, normalise=str), "cased=True"),
        (checks.script, replace(QAAN, looks_native=lambda text: True), "takes digits"),
        (checks.script, replace(QAAN, looks_native=lambda text: False), "does not know a sentence"),
        (checks.suite, replace(QAAN, frames=QAAN.frames[:3]), "items; write frames and words"),
        (checks.suite, replace(QAAN, frames=QAAN.frames[:3]), "no part unseen_frames"),
        (checks.suite, replace(QAAN, frames=frames(
            "opposite order", "a: note\n+ {word} al {opposite}.\n- {opposite} ba {word}.")),
         "opposite order, but not the same words"),
        (checks.curriculum_apart, replace(QAAN, contexts=(f"yu {HELD_OUT}.",)),
         f"a context holds the held-out word '{HELD_OUT}'"),
        (checks.curriculum_apart,
         replace(QAAN, frames=(*QAAN.frames, replace(QAAN.frames[0], id="u", unseen=True))),
         "frame 'u' is marked unseen, but taught frames have"),
        (checks.review, QAAN, "missing: field reviewed_by"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_record_is_found(
    check: Callable[[Examined], Any], language: Language, message: str
) -> None:
    assert message in found(check, language)


def test_a_check_that_falls_over_is_a_finding() -> None:
    record = replace(QAAN, finish=lambda text: 1 / 0)  # type: ignore[arg-type, return-value]
    assert "wrong: the check ended in ZeroDivisionError" in found(checks.suite, record)


def test_findings_are_counted_when_they_are_many() -> None:
    many = replace(QAAN, frames=tuple(replace(f, note="") for f in QAAN.frames))
    assert found(checks.frames, many).endswith("wrong: and 7 more []")


def test_a_tokenizer_that_is_not_installed_is_missing() -> None:
    ((name, (finding,)),) = examine(languages.get("th"), quick=True)
    assert (name, finding.verdict) == ("tokenizer", "missing")
    assert "pip install" in finding.says


def test_the_trials_pass_and_a_network_that_cannot_flip_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LITOTES_CACHE", str(tmp_path))
    monkeypatch.setattr(trial, "SENTENCES", 5_000)
    languages.add(QAAN)
    try:
        record = Examined(QAAN, QAAN.load())
        for check in trial.TRIALS:
            findings = run_check(check, record)
            assert [finding.verdict for finding in findings] == ["right"], findings
        monkeypatch.setattr(trial, "SENTENCES", 500)
        (finding,) = run_check(trial.network_flips, record)
        assert isinstance(finding, Finding)
        assert finding.verdict == "wrong"
    finally:
        languages._added.clear()


def test_words_keep_their_forms_in_the_suite() -> None:
    record = Examined(QAAN, QAAN.load())
    assert any(item.word not in item.text.lower() for item in record.items)
    assert all(type(item.word) is str for item in record.items)
    assert isinstance(QAAN.lexicon.training[0].positive, Word)


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def short_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where time is not what is tested."""
    monkeypatch.setattr(checks, "QUICK", (500, 1_000))


def run(*arguments: object) -> Any:
    try:
        return CliRunner().invoke(cli.app, list(map(str, arguments)))
    finally:
        languages._added.clear()


@pytest.mark.usefixtures("short_texts")
def test_the_command_says_what_it_found_and_ends_in_1_where_something_is_wrong(
    tmp_path: Path,
) -> None:
    done = run("check-language", OUTSIDE, "--quick")
    assert done.exit_code == 0
    assert "Qaan (qaa): 11 right, 0 wrong, 5 missing" in done.stdout
    broken = tmp_path / "qaa.py"
    text = OUTSIDE.read_text(encoding="utf-8")
    broken.write_text(
        text.replace("{subject} mo sel {word.subject}", "{subject} mo sel", 1), "utf-8"
    )
    done = run("check-language", broken, "--quick")
    assert done.exit_code == 1
    assert "✗ wrong   frames: frame 'copula': a sentence without the slot {word}" in done.stdout


@pytest.mark.usefixtures("short_texts")
@pytest.mark.parametrize("code", ["sv", "he"])
def test_a_file_is_written_that_the_check_can_read(tmp_path: Path, code: str) -> None:
    file = tmp_path / f"{code}.py"
    assert run("new-language", code, "--out", file).exit_code == 0
    done = run("check-language", file, "--quick")
    assert done.exit_code == 0
    for field in ("negators", "lexicon.training", "frames", "headline", "native_name"):
        assert re.search(rf"○ missing .*{re.escape(field)}", done.stdout)
    written = file.read_text(encoding="utf-8")
    offered = written[: written.index("NEGATORS =")]
    assert {"sv": " inte ", "he": " בלי "}[code] in offered
    assert {"sv": '"LATIN"', "he": '"HEBREW"'}[code] in written


@pytest.mark.parametrize(
    ("code", "message"),
    [("xyz", "no language is called 'xyz'"), ("th", "pip install"), ("en", "there is such")],
)
def test_a_code_of_which_no_file_can_be_written(tmp_path: Path, code: str, message: str) -> None:
    done = run("new-language", code, "--out", tmp_path / "new.py")
    assert isinstance(done.exception, LanguageError)
    assert message in str(done.exception)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "sv.py").write_text("mine")
    assert "choose another --out" in str(
        run("new-language", "sv", "--out", tmp_path / "sv.py").exception
    )
