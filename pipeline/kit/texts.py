"""Texts that no tokenizer may stumble over: they grow, and the time to cut them with them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

Grow = Callable[[int], str]

ODD = (
    "",
    " \n\t ",
    "1,000.50 € (12 %), 3/4 — 5:30?!",
    "😀👨\u200d👩\u200d👧 :-) <b>x</b> &amp; http://www.example.org/a?b=c a@b.c #tag @name",
    "naïve façade, Ærøskøbing, İstanbul, ΑΒΓ, Привет, שלום, مرحبا, 你好, こんにちは, 안녕, नमस्ते",
    "\u200bzero\u00a0width\ufeff and soft\u00adhyphens",
    "ALL CAPITALS, and SoMe",
)
"""Texts in no language in particular."""


def repeated(unit: str) -> Grow:
    """Return `unit` over and over, up to a length."""
    return lambda n: unit * (n // len(unit))


def drawn(letters: str) -> Grow:
    """Return letters at random, other ones each time: a tokenizer may remember what it has seen."""
    rng = random.Random(0)
    return lambda n: "".join(rng.choices(letters, k=n))


def _characters(*ranges: tuple[int, int]) -> str:
    return "".join(chr(code) for start, stop in ranges for code in range(start, stop))


GROWING: Mapping[str, Grow] = {
    "marks": drawn("!?.,;:-_/\\|@#$%^*+=~"),
    "one emoji": repeated("😀"),
    "emoji": drawn(_characters((0x1F600, 0x1F650))),
    "families": repeated("👨\u200d👩\u200d👧"),
    "one rare character": repeated("龘"),
    "rare characters": drawn(_characters((0x3400, 0x4DB0), (0x20000, 0x22000))),
    "frequent characters": drawn(
        "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生"
    ),
    "words without spaces": repeated("中华人民共和国"),
    "letters": drawn("abcdefghijklmnopqrstuvwxyz"),
    "letters and marks": repeated("a!"),
    "digits": drawn("0123456789"),
    "groups of digits": repeated("1,000."),
    "brackets, nested": lambda n: "([{" * (n // 6) + "}])" * (n // 6),
    "quotes": repeated("\"'“’"),
    "addresses": repeated("http://www.example.org/a?b=c&d=e "),
    "addresses without spaces": repeated("http://www.example.org/a?b=c&d=e"),
    "mail": repeated("a@b.c"),
    "smileys": repeated(":-)"),
    "marks on one letter": drawn(_characters((0x300, 0x370))),
    "marked letters": repeated("e\u0301\u0323\u0327"),
    "contractions": repeated("don't'nt"),
    "tags": repeated("<br  "),
    "references": repeated("&amp&#39"),
    "mojibake of mojibake": repeated("Ãƒâ€šÂ"),
    "traditional script": repeated("這個沒意思"),
    "ligatures": repeated("\ufdfa"),
    "no width": repeated("a\u200b"),
}
"""Name → a text of about n characters."""
