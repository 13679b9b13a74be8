"""A language is found by its code: beside this package, in an installed one, or in spaCy."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.errors import LanguageError
from pipeline import curriculum, languages
from pipeline.languages.base import Frame, Language, Word

OUTSIDE = Path(__file__).parent / "outside" / "qaa.py"


def install(folder: Path, name: str, code: str, text: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a package of one file, and what pip would write beside it, where Python looks."""
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, name, raising=False)
    return unpack(folder, name, code, text)


def unpack(folder: Path, name: str, code: str, text: str) -> Path:
    module = folder / f"{name}.py"
    module.write_text(text, encoding="utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[litotes.languages]\n{code} = {name}\n")
    return module


def test_an_installed_package_adds_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "acme_qaan", "qaa", OUTSIDE.read_text(encoding="utf-8"), monkeypatch)
    assert "qaa" in languages.codes()
    assert languages.get("qaa").name == "Qaan"


def test_the_command_works_with_one_from_outside(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    unpack(tmp_path / "site", "acme_qaan", "qaa", OUTSIDE.read_text(encoding="utf-8"))
    unpack(tmp_path / "site", "acme_broken", "qab", "LANGUAGE = ")  # leaves the others alone
    language = languages.load_file(OUTSIDE)
    texts, labels = curriculum.generate(language, np.random.default_rng(0), 60)
    reviews = tmp_path / "reviews.csv"
    rows = [
        f'"{text} {i}",{label}' for i, (text, label) in enumerate(zip(texts, labels, strict=True))
    ]
    reviews.write_text("\n".join(["text,label", *rows]), encoding="utf-8")
    small = [
        f"--set={setting}"
        for setting in (
            "network.embedding=8",
            "network.hidden=8",
            "vectors.epochs=1",
            "training.epochs=1",
            "curriculum.items_per_epoch=50",
            "curriculum.pre_passes=1",
            "curriculum.items_per_pre_pass=50",
            "channels.orders=1",
            "channels.folds=3",
            "baselines.strengths=[1.0]",
            "baselines.controls=false",
            "evaluation.resamples=100",
        )
    ]
    path = os.pathsep.join([str(tmp_path / "site"), os.environ.get("PYTHONPATH", "")])
    out = tmp_path / "runs"
    call = ["compare", "--language", "qaa", "--data", str(reviews), "--out", str(out), *small]
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *call],
        env=os.environ | {"PYTHONPATH": path, "LITOTES_CACHE": str(tmp_path / "cache")},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (run,) = json.loads((out / "report.json").read_text(encoding="utf-8"))["runs"]
    assert (run["name"], run["language"], run["lacks"]) == ("qaa", "qaa", [])
    assert run["data"]["train"]["held_out_rows"] == 0  # nothing that is taught negates one
    given = ["vectors", "log-ratios", "curriculum", "generated:3000"]
    assert run["models"]["gru"]["given"] == given
    assert run["models"]["gru"]["minimal_pairs"]["unseen_frames"]["n"] == 80
    assert len(run["examples"]) == 4


def test_a_code_that_is_there_twice_names_both_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = OUTSIDE.read_text(encoding="utf-8").replace('code="qaa"', 'code="en"')
    install(tmp_path, "acme_english", "en", text, monkeypatch)
    with pytest.raises(LanguageError, match=r"'en'.*pipeline/languages/en\.py.*acme_english"):
        languages.get("en")
    assert languages.get("zh").code == "zh"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("LANGUAGE = ", "RECORD = ", r"acme_qaan.*exports no record: write LANGUAGE"),
        ("def adjective(", "def adjective", r"acme_qaan.*line \d+: cannot be imported: Syntax"),
        ("import frames", "import framez", r"acme_qaan.*cannot be imported: ImportError"),
        ("    normalise=normalise,\n", "", r"acme_qaan.*missing 1 .*argument: 'normalise'"),
        ('frozenset({"mo", "nimo"})', '"mo"', r"acme.*field negators is 'mo': .*frozenset"),
        ('packages=("spacy", "ftfy")', 'packages=("spacy")', r"acme.*field packages is 'spacy'"),
        ('slots={"very": ("vey", "tro")}', 'slots={"very": "vey"}', r"slots\['very'\] is 'vey'"),
        ('headline=("Te hurm sel baruno", ', "headline=(", r"headline has 3 texts"),
        ('code="qaa"', 'code="qab"', r"acme.*field code is 'qab', but it is found as 'qaa'"),
        ("copula: negator before", "+ {word}", r"field frames: '\+ \{word\}.*belongs to no frame"),
        ("ig{stem}: any", ": any", r"field lexicon: .*is not two words"),
    ],
)  # fmt: skip
def test_a_wrong_record_is_named_by_file_and_field_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, message: str
) -> None:
    text = OUTSIDE.read_text(encoding="utf-8").replace("import Language, Lexicon, Word, frames,",
        "import frames, Language, Lexicon, Word,")  # fmt: skip
    assert old in text
    install(tmp_path, "acme_qaan", "qaa", text.replace(old, new, 1), monkeypatch)
    with pytest.raises(LanguageError, match=message):
        languages.get("qaa")
    assert languages.get("en").code == "en"


def test_a_file_is_read_wherever_it_lies(tmp_path: Path) -> None:
    file = shutil.copy(OUTSIDE, tmp_path / "qaa.py")
    assert languages.load_file(Path(file)).code == "qaa"
    with pytest.raises(LanguageError, match=r"nothing\.py: no such Python file"):
        languages.load_file(tmp_path / "nothing.py")


def test_what_spacy_cuts_by_itself_has_a_record_that_says_what_it_lacks() -> None:
    language = languages.get("pt")
    assert language.load()("Não foi «bom»!") == ["não", "foi", '"', "bom", '"', "!"]
    assert [lack.split(":")[0] for lack in language.lacks] == [
        "no rows with a negator are scored apart",
        "no hold-out rule",
        "no negation suite and no curriculum",
    ]
    assert languages.get("en").lacks == ()


def test_what_needs_a_further_package_says_which() -> None:
    with pytest.raises(LanguageError, match=r"th .*pip install.*[Pp]y[Tt]hai[Nn][Ll][Pp]"):
        languages.get("th").load()


# --- agreement ------------------------------------------------------------------------------------


@pytest.fixture
def language() -> Language:
    return languages.load_file(OUTSIDE)


@pytest.mark.parametrize(
    ("template", "subject", "filled"),
    [
        ("{subject} sel {word.subject}.", 0, "Ti rilma sel baruna."),
        ("{subject} sel {word.subject}.", 2, "Te hurm sel baruno."),
        ("{subject} sel {word.f} {word}.", 2, "Te hurm sel baruna baruno."),
    ],
)
def test_a_word_stands_in_the_form_that_its_slot_asks_for(
    language: Language, template: str, subject: int, filled: str
) -> None:
    word = language.lexicon.training[0].positive
    values = {"subject": language.subjects["any"][subject], "word": word}
    assert language.fill(template, values) == filled


def test_a_plain_string_is_the_same_in_every_form(language: Language) -> None:
    values = {"subject": language.subjects["any"][0], "word": "tren"}
    assert language.fill("{subject} sel {word.subject}.", values) == "Ti rilma sel tren."


def test_a_frame_adds_a_case_to_the_form_that_the_noun_asks_for(language: Language) -> None:
    word = Word("baruno", f="baruna", ins="barunoz", f_ins="barunaz")
    for subject, filled in ((0, "Barunaz ti rilma."), (2, "Barunoz te hurm.")):
        values = {"subject": language.subjects["any"][subject], "word": word}
        assert language.fill("{word.subject.ins} {subject}.", values) == filled


def test_a_form_that_a_word_lacks_is_named(language: Language) -> None:
    word = language.lexicon.training[0].positive
    with pytest.raises(LanguageError, match=r"'baruno' has no form pl"):
        language.fill("{word.pl}", {"word": word})


def test_every_form_of_a_held_out_word_is_held_out(language: Language) -> None:
    word = language.lexicon.held_out[0].positive
    assert language.holds_out(str(word))
    assert language.holds_out(word[:-1] + "a")


def test_frames_of_one_sentence_are_of_that_sentence(language: Language) -> None:
    frame = Frame("one", "negation", "{word.f}!", "", "")
    assert replace(language, frames=(frame,)).frames[0].templates == (("{word.f}!", True),)
