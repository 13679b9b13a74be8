import itertools
from collections import Counter, defaultdict

import numpy as np
import pytest

from models.errors import DataError
from pipeline import curriculum, languages
from pipeline.evaluation.suite import check_suite, load_suite, score_suite, suite_path
from pipeline.languages.base import PHENOMENA, forms_of, slots_of

CODES = languages.codes()
SLOT = "\N{WHITE SQUARE}"


@pytest.fixture(scope="module", params=CODES)
def suite(request):
    language = languages.get(request.param)
    items = load_suite(request.param)
    return language, items, list(language.load().pipe(item.text for item in items))


def groups(items, key):
    found = defaultdict(list)
    for row, item in enumerate(items):
        if getattr(item, key):
            found[getattr(item, key)].append(row)
    return list(found.values())


def test_the_frozen_file_is_what_the_record_generates(suite):
    check_suite(suite[0])


def test_size_frames_and_phenomena(suite):
    language, items, _ = suite
    assert 1_000 <= len(items) <= 4_000
    assert len({item.frame for item in items}) >= 25
    assert len({item.frame for item in items if item.part == "unseen_frames"}) >= 10
    assert {item.phenomenon for item in items} == set(PHENOMENA)
    assert sum(f.unseen and f.phenomenon == "negation" for f in language.frames) >= 10
    assert len({f.id for f in language.frames}) == len(language.frames)


def test_at_least_forty_held_out_words_half_of_each_polarity(suite):
    lexicon = suite[0].lexicon
    words = {word for pair in lexicon.held_out for word in (pair.positive, pair.negative)}
    assert len(words) == 2 * len(lexicon.held_out) >= 40
    assert len({p.positive for p in lexicon.training}) >= 40
    assert len({p.negative for p in lexicon.training}) >= 40


def test_no_word_has_two_polarities_or_is_both_taught_and_held_out(suite):
    lexicon = suite[0].lexicon
    every = lexicon.training + lexicon.held_out
    positive = {form for pair in every for form in forms_of(pair.positive)}
    assert positive.isdisjoint(form for pair in every for form in forms_of(pair.negative))
    assert lexicon.training_words.isdisjoint(lexicon.held_out_words)


def test_the_words_of_the_headline_are_taught(suite):
    language = suite[0]
    tokens = {token for text in language.headline for token in language.load()(text)}
    assert len(tokens & language.lexicon.training_words) == 2


def test_no_text_is_twice_in_a_part_and_none_is_the_headline(suite):
    language, items, _ = suite
    assert max(Counter((item.part, item.text) for item in items).values()) == 1
    bare = {text.lower() for text in language.headline}
    assert not any(item.text.lower().rstrip(".。!") in bare for item in items)


def test_each_word_comes_out_of_the_tokenizer_as_one_token(suite):
    language, items, tokens = suite
    lexicon = language.lexicon
    words = [w for p in lexicon.training + lexicon.held_out for w in (p.positive, p.negative)]
    forms = {str(word): frozenset(forms_of(word)) for word in words}
    assert [
        i.text for i, row in zip(items, tokens, strict=True) if forms[i.word].isdisjoint(row)
    ] == []


def test_pairs_are_two_opposite_labels_and_squares_two_pairs(suite):
    _, items, _ = suite
    assert all(sorted(items[r].label for r in rows) == [0, 1] for rows in groups(items, "pair"))
    for rows in groups(items, "square"):
        assert len(rows) == 4
        assert len({items[row].pair for row in rows}) == 2
        assert len({items[row].word for row in rows}) == 2
        assert len({items[row].frame for row in rows}) == 1


def test_parts_hold_their_own_words(suite):
    language, items, _ = suite
    unseen = {frame.id for frame in language.frames if frame.unseen}
    for item in items:
        assert (item.word in language.lexicon.held_out_words) == (item.part != "seen")
        assert (item.frame in unseen) == (item.part == "unseen_frames")


def test_opposite_order_pairs_are_the_same_bag(suite):
    _, items, tokens = suite
    pairs = [g for g in groups(items, "pair") if items[g[0]].phenomenon == "opposite order"]
    assert len(pairs) > 50
    assert all(Counter(tokens[a]) == Counter(tokens[b]) for a, b in pairs)
    assert all(tokens[a] != tokens[b] for a, b in pairs)


def slot_ngrams(tokens, words, n):
    marked = [SLOT if token in words else token for token in tokens]
    ngrams = zip(*(marked[i:] for i in range(n)), strict=False)
    return {ngram for ngram in ngrams if SLOT in ngram}


def slot_trigrams(tokens, words):
    return slot_ngrams(tokens, words, 3)


def test_unseen_frames_share_no_trigram_around_the_slot_with_the_curriculum(suite):
    language, items, tokens = suite
    tokenizer = language.load()
    word = language.lexicon.training[1].positive
    taught = set()
    for frame in language.frames:
        if frame.unseen:
            continue
        for template, _ in frame.templates:
            slots = [s for s in slots_of(template) if s not in ("word", "opposite", "same")]
            every = [language.fillers(slot, list(language.subjects)) for slot in slots]
            for number, fillers in enumerate(itertools.product(*every)):
                values = dict(zip(slots, fillers, strict=True))
                values |= dict.fromkeys(("word", "opposite", "same"), word)
                text = language.fill(template, values)
                # What may follow a sentence does not depend on its fillers.
                for context in ("", *(language.contexts if number == 0 else ())):
                    taught |= slot_trigrams(tokenizer(language.joint.join([text, context])), {word})
    assert len(taught) > 200
    held_out = language.lexicon.held_out_words
    for item, row in zip(items, tokens, strict=True):
        if item.part == "unseen_frames":
            assert slot_trigrams(row, held_out).isdisjoint(taught), item.text


def test_a_generated_curriculum_without_practice_shares_none_either(suite):
    language, items, tokens = suite
    texts, _ = curriculum.generate(language, np.random.default_rng(5), 4_000, practice=False)
    words = language.lexicon.training_words
    # Polysemous fillers aside, every training word marks a slot.
    taught = set()
    for row in language.load().pipe(texts):
        taught |= slot_trigrams(row, words)
    for item, row in zip(items, tokens, strict=True):
        if item.part == "unseen_frames":
            assert slot_trigrams(row, language.lexicon.held_out_words).isdisjoint(taught)


def test_with_practice_hardly_an_unseen_sentence_is_all_familiar_stretches_of_four(suite):
    # Frames for practice were written without sight of the suite's: short stretches are in both.
    language, items, tokens = suite
    texts, _ = curriculum.generate(language, np.random.default_rng(5), 8_000)
    words = language.for_curriculum().lexicon.training_words
    taught = set()
    for row in language.load().pipe(texts):
        taught |= slot_ngrams(row, words, 4)
    held_out = language.lexicon.held_out_words
    unseen = [
        slot_ngrams(row, held_out, 4)
        for item, row in zip(items, tokens, strict=True)
        if item.part == "unseen_frames"
    ]
    assert all(unseen)
    assert np.mean([around <= taught for around in unseen]) < 0.005


# --- scoring ------------------------------------------------------------------------------------


def gold(items):
    return np.array([item.label for item in items])


def test_the_gold_labels_score_one(suite):
    result = score_suite(suite[1], gold(suite[1]), resamples=100)
    for score in (result.overall, result.traps, result.squares, result.negated_negative):
        assert score.mean == 1
        assert score.ci95 == (1, 1)
    assert all(score.mean == 1 and score.n for score in result.parts.values())
    assert all(score.mean == 1 and score.n for score in result.by_phenomenon.values())


@pytest.mark.parametrize("answer", [0, 1])
def test_a_constant_answer_scores_zero(suite, answer):
    items = suite[1]
    result = score_suite(items, np.full(len(items), answer), resamples=100)
    assert result.overall.mean == 0
    assert result.squares.mean == 0
    assert all(score.mean == 0 for score in result.by_phenomenon.values())


def test_a_unigram_rule_gets_half_the_items_and_no_pair_of_opposite_order(suite):
    language, items, tokens = suite
    weights = dict.fromkeys(sorted(language.negators), -0.7)
    for pair in (*language.lexicon.training, *language.lexicon.held_out):
        weights |= dict.fromkeys(forms_of(pair.positive), 1.0)
        weights |= dict.fromkeys(forms_of(pair.negative), -1.1)
    bag = np.array([sum(sorted(weights.get(t, 0) for t in row)) > 0 for row in tokens])
    rows = [row for row, item in enumerate(items) if item.phenomenon == "opposite order"]
    assert (bag[rows] == gold(items)[rows]).mean() == 0.5
    assert score_suite(items, bag, resamples=100).by_phenomenon["opposite order"].mean == 0


def test_a_pair_counts_when_both_are_right_and_a_square_when_all_four_are(suite):
    items = suite[1]
    rows = next(
        rows
        for rows in groups(items, "square")
        if items[rows[0]].part == "unseen_words" and items[rows[0]].phenomenon == "negation"
    )
    answer = gold(items)
    answer[rows[0]] = 1 - answer[rows[0]]
    result = score_suite(items, answer, resamples=100)
    assert round((1 - result.overall.mean) * result.overall.n) == 1
    assert round((1 - result.parts["unseen_words"].mean) * result.parts["unseen_words"].n) == 1
    assert round((1 - result.squares.mean) * result.squares.n) == 1
    assert result.parts["unseen_frames"].mean == 1


def test_negated_negative_counts_the_negated_sentences_of_held_out_negative_words(suite):
    language, items, _ = suite
    negative = {pair.negative for pair in language.lexicon.held_out}
    flips = [
        row
        for row, item in enumerate(items)
        if item.part == "unseen_words"
        and item.phenomenon == "negation"
        and item.word in negative
        and item.label == 1
    ]
    answer = gold(items)
    answer[flips] = 0
    result = score_suite(items, answer, resamples=100)
    assert result.negated_negative.n == len(flips)
    assert result.negated_negative.mean == 0
    assert result.squares.mean == 0
    assert result.parts["unseen_words"].mean == 0.5


def test_the_interval_holds_the_rate_and_is_wider_than_that_of_independent_items(suite):
    items = suite[1]
    words = sorted({item.word for item in items})
    known = set(words[::2])  # a model that knows every other word: errors come in clusters
    answer = np.array([item.label if item.word in known else 1 - item.label for item in items])
    score = score_suite(items, answer, resamples=1_000).parts["unseen_words"]
    low, high = score.ci95
    assert low < score.mean < high
    independent = 2 * 1.96 * (score.mean * (1 - score.mean) / score.n) ** 0.5
    assert high - low > 1.5 * independent
    assert score == score_suite(items, answer, resamples=1_000).parts["unseen_words"]


def test_labels_of_another_number_are_refused(suite):
    with pytest.raises(DataError, match="cannot be scored"):
        score_suite(suite[1], gold(suite[1])[1:])


# --- the file -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda lines: ["id\ttext", *lines[1:]], "row 1: the columns must be"),
        (lambda lines: [*lines[:3], lines[3].rsplit("\t", 1)[0], *lines[4:]], "row 4: 8 columns"),
        (lambda lines: [*lines[:3], lines[3].replace("\t1\t", "\t2\t").replace("\t0\t", "\t2\t"),
                        *lines[4:]], "row 4: label '2' is none of 0, 1"),
        (lambda lines: [*lines[:3], lines[3].replace("negation", "irony"), *lines[4:]],
         "row 4: phenomenon 'irony'"),
        (lambda lines: [*lines[:3], *lines[4:]], "two items of opposite labels"),
        (lambda lines: lines[:1], "has no items"),
        (lambda lines: [], "row 1"),
    ],
)  # fmt: skip
def test_a_damaged_suite_names_file_and_row(tmp_path, damage, message):
    lines = suite_path("en").read_text(encoding="utf-8").splitlines()
    broken = tmp_path / "en.tsv"
    broken.write_text("\n".join(damage(lines)), encoding="utf-8")
    with pytest.raises(DataError, match=message) as error:
        load_suite("en", broken)
    assert str(broken) in str(error.value)


def test_a_suite_that_is_missing_or_not_text_is_named(tmp_path):
    with pytest.raises(DataError, match="no such suite"):
        load_suite("en", tmp_path / "en.tsv")
    (tmp_path / "zh.tsv").write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match="not UTF-8"):
        load_suite("zh", tmp_path / "zh.tsv")


def test_a_changed_sentence_fails_the_check(tmp_path):
    language = languages.get("en")
    text = suite_path("en").read_text(encoding="utf-8")
    changed = tmp_path / "en.tsv"
    changed.write_text(text.replace("This movie was dull.", "This film was dull."), "utf-8")
    with pytest.raises(DataError, match=r"row \d+: not what the record of en generates"):
        check_suite(language, changed)
