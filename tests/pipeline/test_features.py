"""What the bags read: every token, however short; scope marks; storage that runs no code."""

import zipfile
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
import skops.io
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import FunctionTransformer

from models.errors import ArtifactError
from pipeline.features import (
    BAGS,
    BIGRAMS,
    CHARACTERS,
    LEAST,
    MARKED,
    UNIGRAMS,
    VOTE,
    FittedBag,
    NgramCounter,
    Scope,
    View,
    fit_bags,
    mark_scope,
)

SCOPE = Scope(frozenset({"not", "n't", "never"}), frozenset({",", ".", "but"}))


def words(*texts):
    return [text.split() for text in texts]


REVIEWS = words(
    "a warm film , never dull",
    "the plot is not good",
    "warm and good",
    "dull , cold and slow",
    "is n't it good ?",
    "slow and not warm",
    "good fun , not slow",
    "cold , dull and bad",
)
LABELS = np.array([1, 0, 1, 0, 1, 0, 1, 0])


def fit(texts=REVIEWS, labels=LABELS, times=3, **options):
    options = {"characters": True, "strengths": (0.1, 1.0)} | options
    return fit_bags(
        texts * times,
        np.tile(labels, times),
        texts,
        labels,
        scope=SCOPE,
        **options,
    )


@pytest.fixture(scope="module")
def bags():
    return fit()


def warmth(texts):
    """A lexicon of two columns, the second always 7: how often a text says "warm"."""
    return np.array([[tokens.count("warm"), 7] for tokens in texts], np.float32)


@pytest.fixture(scope="module")
def informed():
    return fit(lexicon=warmth)


def count(view, tokens):
    counter, counts = NgramCounter.fit(view, [tokens] * LEAST, SCOPE)
    return dict(zip(counter.terms, counts.toarray()[0], strict=True))


def test_every_token_is_counted_as_it_is():
    # Single characters, stop words, punctuation, capitals, accents: scikit-learn's defaults would
    # drop or change each of these.
    tokens = ["不", "好", "t", "not", "the", "!", ":-)", "Good", "good", "naïve", "n't", "好"]
    assert count(UNIGRAMS, tokens) == {token: tokens.count(token) for token in tokens}


def test_bigram_view_counts_unigrams_too():
    assert count(BIGRAMS, ["not", "so", "good"]) == {
        "not": 1, "so": 1, "good": 1, "not so": 1, "so good": 1,
    }  # fmt: skip


def test_characters_cross_the_tokens():
    assert count(CHARACTERS[0], ["不", "好看"]) == {"不": 1, "好": 1, "看": 1, "不好": 1, "好看": 1}


def test_subwords_stay_within_their_token_and_know_its_ends():
    assert count(View("subword", longest=3, shortest=2), ["not", "a", "a"]) == {
        " n": 1, "no": 1, "ot": 1, "t ": 1, " a": 2, "a ": 2,
        " no": 1, "not": 1, "ot ": 1, " a ": 2,
    }  # fmt: skip


@given(texts=st.lists(st.lists(st.sampled_from(["not", "good", "a", "不"])), min_size=1))
def test_ngrams_are_those_of_scikit_learn(texts):
    counter, _ = NgramCounter.fit(View("token", 3), REVIEWS * LEAST, SCOPE)
    reference = CountVectorizer(
        token_pattern=r"\S+", lowercase=False, ngram_range=(1, 3), vocabulary=counter.terms
    )
    expected = reference.transform([" ".join(tokens) for tokens in texts])
    np.testing.assert_array_equal(counter(texts).toarray(), expected.toarray())


def test_a_rare_ngram_is_not_counted_but_a_rare_token_is():
    counter, counts = NgramCounter.fit(BIGRAMS, words("not good", "not good", "not warm"), SCOPE)
    assert set(counter.terms) == {"not", "good", "warm", "not good"}
    assert counts.sum() == 3 + 2 + 1 + 2


def test_unseen_ngrams_are_not_counted():
    counter, _ = NgramCounter.fit(UNIGRAMS, [["good"]], SCOPE)
    assert counter([["good", "great", "good"], []]).toarray().tolist() == [[2], [0]]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("it is not good", "it is not NOT_good"),
        ("not so good , but warm", "not NOT_so NOT_good , but warm"),
        ("not good but warm", "not NOT_good but warm"),
        ("never not good", "never NOT_not NOT_good"),
        ("good , not", "good , not"),
        ("a note", "a note"),
        ("", ""),
    ],
)
def test_scope_ends_with_the_clause(text, marked):
    assert mark_scope(text.split(), SCOPE) == marked.split()


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("film good not", "NOT_film NOT_good not"),
        ("rain , film good not he says .", "rain , NOT_film NOT_good not NOT_he NOT_says ."),
        ("good but food warm not , fine", "good but NOT_food NOT_warm not , fine"),
        ("warm not not", "NOT_warm not NOT_not"),
        ("good", "good"),
    ],
)
def test_where_negators_follow_the_scope_begins_with_the_clause(text, marked):
    assert mark_scope(text.split(), SCOPE._replace(negators_follow=True)) == marked.split()


def test_the_marked_view_marks_what_it_counts_later_too():
    counter, _ = NgramCounter.fit(MARKED[0], words("not good"), SCOPE)
    assert set(counter.terms) == {"NOT_good", "not"}
    counts = counter(words("good", "never good")).toarray()
    assert counts[:, counter.terms.index("NOT_good")].tolist() == [0, 1]
    assert counts[:, counter.terms.index("not")].tolist() == [0, 0]


@pytest.mark.parametrize("characters", [True, False])
def test_characters_are_for_languages_without_spaces_and_subwords_for_the_others(characters):
    fitted = fit(characters=characters, strengths=(1.0,))
    left_out = "bow-subwords" if characters else "bow-characters"
    assert list(fitted) == [name for name in BAGS if name != left_out] + [VOTE]
    assert all(name.startswith("bow-") for name in fitted)
    unit = "subword" if characters else "character"
    assert all(form.counter.view.unit != unit for bag in fitted.values() for form in bag.forms)


def test_not_has_a_weight_in_every_bag_of_words(bags):
    for name, bag in bags.items():
        for form in bag.forms:
            if form.counter.view.unit != "character":
                column = form.counter.terms.index("not")
                assert form.model["classifier"].coef_[0, column] != 0, name


def test_not_scope_tells_apart_what_unigrams_cannot():
    # The same words in both classes; only what "not" governs differs.
    texts = words("not good , bad", "good , not bad")
    fitted = fit(texts, np.array([0, 1]), times=20, strengths=(1.0,))
    unigrams = fitted["bow-unigram-count"].read(texts).scores
    assert unigrams[0] == pytest.approx(unigrams[1])
    assert fitted["bow-not-scope"].dev_accuracy == 1.0


def test_the_form_is_the_best_on_dev(bags):
    for name, bag in bags.items():
        right = (bag.read(REVIEWS).scores > 0) == (LABELS == 1)
        assert bag.dev_accuracy == right.mean()
        if name != VOTE:
            (form,) = bag.forms
            assert (form.counter.view, form.recipe) in BAGS[name]


def test_no_form_is_in_two_bags():
    forms = [form for forms in BAGS.values() for form in forms]
    assert len(set(forms)) == len(forms)  # else the sum would count configurations twice


@pytest.mark.parametrize("characters", [True, False])
def test_over_a_hundred_configurations_are_tried(characters):
    rng = np.random.default_rng(0)
    texts = [[f"w{i}" for i in rng.integers(0, 30, 8)] for _ in range(60)]
    fitted = fit(
        texts,
        rng.integers(0, 2, 60),
        times=1,
        characters=characters,
        strengths=(0.03, 0.1, 0.3, 1.0, 3.0, 10.0),
    )
    assert all(bag.configurations >= 2 for bag in fitted.values())
    assert sum(bag.configurations for bag in fitted.values()) > 100


def test_the_vote_is_the_mean_of_standardised_scores(bags):
    vote = bags[VOTE]
    units = [form.counter.view.unit for form in vote.forms]
    assert len(set(units)) == len(units) > 1
    expected = [
        form.model.decision_function(form.counter(REVIEWS))
        / form.model.decision_function(form.counter(REVIEWS)).std()
        for form in vote.forms
    ]
    reading = vote.read(REVIEWS)
    np.testing.assert_allclose(reading.scores, np.mean(expected, axis=0), rtol=1e-12)
    assert reading.probabilities is None
    assert vote.strength is None


def test_a_reading(bags):
    texts = words("good good unheard", "unheard of")
    for bag in bags.values():
        reading = bag.read(texts)
        form = bag.forms[0]
        if len(bag.forms) > 1 or form.recipe == "nb-svm":
            assert reading.probabilities is None
        else:
            expected = form.model.predict_proba(form.counter(texts))[:, 1]
            np.testing.assert_allclose(reading.probabilities, expected, rtol=1e-12)
            assert bag.strength == form.strength
    assert bags["bow-unigram-count"].read(texts).known.tolist() == [2, 0]
    assert bags["bow-unigram-tfidf"].read([[]]).known.tolist() == [0]


def test_every_bag_reads_the_lexicon(informed):
    said = warmth(REVIEWS)[:, 0]
    for name, bag in informed.items():
        deaf = replace(bag, lexicon=lambda texts: 0 * warmth(texts))
        gain = bag.read(REVIEWS).scores - deaf.read(REVIEWS).scores
        least, most = gain[said == 0][0], gain[said == 1][0]
        np.testing.assert_allclose(gain, least + (most - least) * said, atol=1e-9)
        assert most > least, name  # "warm" is in positive reviews more than in negative ones
        assert (bag.read(REVIEWS).known > deaf.read(REVIEWS).known).all()


def test_a_stored_bag_scores_the_same(bags, informed):
    texts = [*REVIEWS, ["不", "unheard"], []]
    for bag in [*bags.values(), *informed.values()]:
        loaded = FittedBag.load(bag.dump(), lexicon=warmth)
        np.testing.assert_array_equal(loaded.read(texts).scores, bag.read(texts).scores)
        np.testing.assert_array_equal(loaded.read(texts).known, bag.read(texts).known)
        for name in ("strength", "dev_accuracy", "configurations", "lexicon"):
            assert getattr(loaded, name) == getattr(bag, name)
        for one, other in zip(loaded.forms, bag.forms, strict=True):
            assert one.counter.terms == other.counter.terms
            assert (one.recipe, one.strength, one.size) == (
                other.recipe,
                other.strength,
                other.size,
            )


def test_a_bag_that_reads_a_lexicon_is_refused_without_it(informed):
    with pytest.raises(ArtifactError, match=r"^here\.skops: .*lexicon"):
        FittedBag.load(informed[VOTE].dump(), "here.skops")


def test_fitting_twice_gives_the_same(bags):
    for name, again in fit().items():
        np.testing.assert_array_equal(again.read(REVIEWS).scores, bags[name].read(REVIEWS).scores)


def test_a_stored_bag_holds_no_type_that_needs_trust(bags):
    for bag in bags.values():
        assert skops.io.get_untrusted_types(data=bag.dump()) == []


def test_damaged_files_are_refused(bags):
    content = bags["bow-unigram-count"].dump()
    empty_zip = BytesIO()
    zipfile.ZipFile(empty_zip, "w").close()
    not_a_bag = skops.io.dumps([1, 2, 3])
    incomplete = skops.io.dumps({"forms": [{"counter": {"unit": "token"}}]})
    for bad in (b"", content[: len(content) // 2], empty_zip.getvalue(), not_a_bag, incomplete):
        with pytest.raises(ArtifactError, match=r"^here\.skops: damaged"):
            FittedBag.load(bad, "here.skops")


def test_code_in_a_file_is_refused():
    with pytest.raises(ArtifactError, match="other code"):
        FittedBag.load(skops.io.dumps({"model": FunctionTransformer(zipfile.is_zipfile)}))
