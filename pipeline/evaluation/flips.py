"""What a negator does to a model's state: each word of the suite, said plainly and negated."""

from __future__ import annotations

from typing import Any

from pipeline.languages.base import Frame, Language, Pair, Tokenizer, slots_of
from pipeline.model import Model

Json = dict[str, Any]


def flips(model: Model, language: Language, tokenizer: Tokenizer) -> list[Json]:
    """Return where each word of the lexicon lies, affirmed and negated, for a model.

    The sentences are those of the record's first plain negation with the first filler of each slot:
    "the film is dull", "the film is not dull". A network's score is the log-odds of positive,
    s = pooled · (V[:, 1] − V[:, 0]) + c_1 − c_0: its pooled state projected on the readout's
    direction (of several networks, the mean). A bag's is that of its linear classifier.

    Parameters
    ----------
    model
        Whom to ask.
    language
        Whose lexicon and first frame.
    tokenizer
        The one the model learned with.

    Returns
    -------
    Nothing where the record has no such frame. One entry a word: `word`; `seen`, false for the
    held-out words; `positive`; `sentences`, plain and negated; `affirmed` and `negated`, their
    scores, above 0 is positive.
    """
    lexicon, frame = language.lexicon, _plain_frame(language)
    if frame is None:
        return []
    words: dict[str, Json] = {}
    for seen, pairs in ((True, lexicon.training), (False, lexicon.held_out)):
        for pair in pairs:
            for positive, word in ((True, pair.positive), (False, pair.negative)):
                sentences = _sentences(language, frame, pair, word)
                entry = {"word": str(word), "seen": seen, "positive": positive}
                entry["sentences"] = sentences
                words.setdefault(word, entry)  # a word of several pairs is said of the first's
    texts = [text for entry in words.values() for text in entry["sentences"]]
    scores = model.judge(list(tokenizer.pipe(texts))).score.tolist()
    return [
        entry | {"affirmed": affirmed, "negated": negated}
        for entry, affirmed, negated in zip(words.values(), scores[::2], scores[1::2], strict=True)
    ]


def _plain_frame(language: Language) -> Frame | None:
    plain = (frame for frame in language.frames if frame.phenomenon == "negation")
    return next((frame for frame in plain if len(frame.templates) == 2), None)


def _sentences(language: Language, frame: Frame, pair: Pair, word: str) -> list[str]:
    filled = []
    for template, _ in frame.templates:
        slots = [slot for slot in slots_of(template) if slot != "word"]
        values = {slot: language.fillers(slot, pair.about)[0] for slot in slots}
        filled.append(language.fill(template, values | {"word": word}))
    return filled
