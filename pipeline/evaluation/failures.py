"""Where a model still fails: pairs of the suite that it gets wrong, by phenomenon and frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from models.errors import DataError
from pipeline.evaluation.suite import PARTS, Item
from pipeline.languages.base import PHENOMENA
from pipeline.model import Judgement

Json = dict[str, Any]

EXAMPLES = 5


class _Pair(NamedTuple):
    """Two sentences of opposite labels, as judged."""

    phenomenon: str
    part: str
    frame: str
    right: bool
    wrongness: float
    """How far the worse of the two lies on the wrong side of 0."""
    sentences: list[Json]


def list_failures(
    items: Sequence[Item], judgement: Judgement, labels: Sequence[str], examples: int = EXAMPLES
) -> Json:
    """Return where a model fails on the held-out words of the suite.

    Parameters
    ----------
    items
        The suite.
    judgement
        The verdicts on its sentences.
    labels
        The names of the labels 0 and 1.
    examples
        How many failing pairs to show of each phenomenon and part. They are of different frames
        as long as there are any, each frame's worst first; the worst is the pair with a sentence
        furthest on the wrong side.

    Returns
    -------
    `by_phenomenon`: phenomenon → part → `pairs`, `failing`, `accuracy`, the share of pairs with
    both sentences right, and `examples`. `by_frame`: `frame`, `phenomenon`, `part`, `pairs`,
    `failing`, `accuracy` and `example`, its worst pair, of each frame that has a failing pair; the
    worst frames first. An example is two sentences: `text`, `label`, and what the model says,
    `verdict`, `probability` and `score`.

    Raises
    ------
    DataError
        There is not one verdict an item.
    """
    if len(items) != len(judgement.positive):
        raise DataError(f"{len(items)} suite items, but {len(judgement.positive)} verdicts")
    pairs = _judged_pairs(items, judgement, labels)
    by_phenomenon: dict[str, dict[str, Json]] = {}
    for phenomenon in PHENOMENA:
        for part in PARTS[1:]:
            group = [pair for pair in pairs if (pair.phenomenon, pair.part) == (phenomenon, part)]
            if group:
                by_phenomenon.setdefault(phenomenon, {})[part] = {
                    **_rate(group),
                    "examples": [pair.sentences for pair in _worst(group)[:examples]],
                }
    frames: dict[tuple[str, str], list[_Pair]] = {}
    for pair in pairs:
        frames.setdefault((pair.part, pair.frame), []).append(pair)
    by_frame = [
        {
            "frame": frame,
            "phenomenon": group[0].phenomenon,
            "part": part,
            **_rate(group),
            "example": _worst(group)[0].sentences,
        }
        for (part, frame), group in frames.items()
        if not all(pair.right for pair in group)
    ]
    by_frame.sort(key=lambda entry: entry["accuracy"])
    return {"by_phenomenon": by_phenomenon, "by_frame": by_frame}


def _judged_pairs(
    items: Sequence[Item], judgement: Judgement, labels: Sequence[str]
) -> list[_Pair]:
    rows: dict[str, list[int]] = {}
    for row, item in enumerate(items):
        if item.part in PARTS[1:]:
            rows.setdefault(item.pair, []).append(row)
    pairs = []
    for group in rows.values():
        sentences, margins, right = [], [], True
        for row in group:
            item = items[row]
            positive, probability, score = judgement.at(row)
            sentences.append(
                {
                    "text": item.text,
                    "label": labels[item.label],
                    "verdict": labels[int(positive)],
                    "probability": probability,
                    "score": score,
                }
            )
            margins.append(score if item.label else -score)
            right = right and positive == bool(item.label)
        first = items[group[0]]
        pairs.append(
            _Pair(first.phenomenon, first.part, first.frame, right, -min(margins), sentences)
        )
    return pairs


def _rate(group: Sequence[_Pair]) -> Json:
    failing = sum(not pair.right for pair in group)
    return {"pairs": len(group), "failing": failing, "accuracy": 1 - failing / len(group)}


def _worst(group: Sequence[_Pair]) -> list[_Pair]:
    """Return the failing pairs: every frame's worst, then every frame's second, and so on."""
    failing = sorted((pair for pair in group if not pair.right), key=lambda p: -p.wrongness)
    turns: dict[str, int] = {}
    ranked = []
    for pair in failing:
        turn = turns[pair.frame] = turns.get(pair.frame, 0) + 1
        ranked.append((turn, pair))
    return [pair for _, pair in sorted(ranked, key=lambda entry: entry[0])]
