import dataclasses
import io
from pathlib import Path

import pytest
from rich.console import Console

from pipeline import languages, token_cache
from pipeline.progress import Progress
from pipeline.token_cache import digest, tokenize_sets
from pipeline.tokens import TokenizedTexts

LANGUAGE = languages.get("en")
TRAIN = [f"It wasn't so bad, number {i}." for i in range(900)]
DEV = [f"Number {i} is fine." for i in range(2_000)]
FEW = ["Only a few words."]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LITOTES_CACHE", str(tmp_path))
    return tmp_path / "tokens"


def run(**sets: list[str]) -> tuple[dict[str, list[list[str]]], str]:
    shown = io.StringIO()
    progress = Progress(Console(file=shown, width=200))
    made = tokenize_sets(sets, LANGUAGE, LANGUAGE.load(), progress)
    return {name: list(tokens) for name, tokens in made.items()}, shown.getvalue()


def cut(texts: list[str]) -> list[list[str]]:
    return list(LANGUAGE.load().pipe(texts))


def test_what_is_cut_and_what_is_kept_are_the_same(folder: Path) -> None:
    expected = {"train": cut(TRAIN), "few": cut(FEW), "dev": cut(DEV)}
    first, said = run(train=TRAIN, few=FEW, dev=DEV)
    assert "cache" not in said
    again, said = run(train=TRAIN, few=FEW, dev=DEV)
    assert first == again == expected
    assert list(again) == ["train", "few", "dev"]
    assert said.count("\n") == 1
    assert "tokenizing: " in said
    assert "2,900 texts from the cache" in said
    assert len(list(folder.iterdir())) == 2  # few texts are not kept


def test_one_set_of_several_may_be_there(folder: Path) -> None:
    run(dev=DEV)
    made, said = run(train=TRAIN, dev=DEV)
    assert made == {"train": cut(TRAIN), "dev": cut(DEV)}
    assert "2,000 texts from the cache" in said


def test_few_texts_touch_no_file(folder: Path) -> None:
    run(few=FEW, none=[])
    assert not folder.exists()


def test_nothing_is_cut_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    run(train=TRAIN)
    monkeypatch.setattr(type(LANGUAGE.load()), "__call__", None)
    assert len(run(train=TRAIN)[0]["train"]) == len(TRAIN)


@pytest.mark.parametrize("where", [0, 900, -9])
def test_a_damaged_file_is_made_again(folder: Path, where: int) -> None:
    run(train=TRAIN)
    (path,) = folder.iterdir()
    intact = path.read_bytes()
    path.write_bytes(intact[:where])
    made, said = run(train=TRAIN)
    assert made == {"train": cut(TRAIN)}
    assert "cache" not in said
    assert path.read_bytes() == intact


def test_a_cache_that_cannot_be_written_costs_time_alone(folder: Path) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    assert run(train=TRAIN)[0] == {"train": cut(TRAIN)}


def test_a_mapped_file_outlives_its_name(folder: Path) -> None:
    run(train=TRAIN)
    (path,) = folder.iterdir()
    tokens = TokenizedTexts.open(path)
    tokens[:1].save(path)  # as another process does
    assert list(tokens) == cut(TRAIN)


def test_the_digest_is_of_the_texts_in_their_order_and_bounds() -> None:
    digests = [
        digest(texts, "x")
        for texts in (["ab", "c"], ["a", "bc"], ["c", "ab"], ["abc"], ["ab", "c", ""], ["\ud800"])
    ]
    assert len(set(digests)) == len(digests)
    assert digest(["ab", "c"], "x") == digests[0] != digest(["ab", "c"], "y")


def test_other_rules_or_versions_are_another_identity(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def identity() -> str:
        return token_cache._identity(LANGUAGE, LANGUAGE.load())

    before = identity()
    assert before == identity()
    with monkeypatch.context() as patched:
        patched.setattr(token_cache, "version", lambda package: "0")
        assert identity() != before
    with monkeypatch.context() as patched:
        source = tmp_path / "base.py"
        source.write_bytes(Path(str(token_cache.base.__file__)).read_bytes() + b"\n# a new rule")
        patched.setattr(token_cache.base, "__file__", str(source))
        assert identity() != before
    with monkeypatch.context() as patched:
        patched.setattr(LANGUAGE.load(), "version", "other")
        assert identity() != before
    other = dataclasses.replace(LANGUAGE, packages=("no-such-package",))
    assert token_cache._identity(other, other.load()) != before
