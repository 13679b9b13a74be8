"""What the bags read: every token, however short; scope marks; storage that runs no code."""

import zipfile
from io import BytesIO

import numpy as np
import pytest
import skops.io
from sklearn.preprocessing import FunctionTransformer

from models.errors import ArtifactError
from pipeline.features import (
    BAGS,
    BIGRAMS,
    CHARACTERS,
    MARKED_UNIGRAMS,
    UNIGRAMS,
    FittedBag,
    NgramCounter,
    fit_bags,
    mark_scope,
)

NEGATORS = {"not", "n't", "never"}
CLAUSE_ENDS = {",", ".", "but"}


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


@pytest.fixture(scope="module")
def bags():
    return fit_bags(
        REVIEWS * 3,
        np.tile(LABELS, 3),
        REVIEWS,
        LABELS,
        negators=NEGATORS,
        clause_ends=CLAUSE_ENDS,
        characters=True,
        strengths=(0.1, 1.0),
    )


def count(view, tokens):
    counter, counts = NgramCounter.fit(view, [tokens], NEGATORS, CLAUSE_ENDS)
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
    assert count(CHARACTERS, ["不", "好看"]) == {"不": 1, "好": 1, "看": 1, "不好": 1, "好看": 1}


def test_unseen_ngrams_are_not_counted():
    counter, _ = NgramCounter.fit(UNIGRAMS, [["good"]], NEGATORS, CLAUSE_ENDS)
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
    assert mark_scope(text.split(), NEGATORS, CLAUSE_ENDS) == marked.split()


def test_the_marked_view_marks_what_it_counts_later_too():
    counter, _ = NgramCounter.fit(MARKED_UNIGRAMS, words("not good"), NEGATORS, CLAUSE_ENDS)
    assert counter.terms == ("NOT_good", "not")
    assert counter(words("good", "never good")).toarray().tolist() == [[0, 0], [1, 0]]


def test_all_bags_are_fitted_in_their_order(bags):
    assert list(bags) == list(BAGS)
    assert all(name.startswith("bow-") for name in bags)


def test_characters_are_for_languages_without_spaces():
    fitted = fit_bags(
        REVIEWS,
        LABELS,
        REVIEWS,
        LABELS,
        negators=NEGATORS,
        clause_ends=CLAUSE_ENDS,
        characters=False,
        strengths=(1.0,),
    )
    assert "bow-characters" not in fitted
    assert all(bag.counter.view.unit != "character" for bag in fitted.values())


def test_not_has_a_weight_in_every_bag_of_words(bags):
    for name, bag in bags.items():
        if name != "bow-characters":
            column = bag.counter.terms.index("not")
            assert bag.model["classifier"].coef_[0, column] != 0, name


def test_not_scope_tells_apart_what_unigrams_cannot():
    # The same words in both classes; only what "not" governs differs.
    texts = words("not good , bad", "good , not bad")
    labels = np.array([0, 1])
    fitted = fit_bags(
        texts * 20,
        np.tile(labels, 20),
        texts,
        labels,
        negators=NEGATORS,
        clause_ends=CLAUSE_ENDS,
        characters=False,
        strengths=(1.0,),
    )
    unigrams = fitted["bow-unigram-count"].read(texts).scores
    assert unigrams[0] == pytest.approx(unigrams[1])
    assert fitted["bow-not-scope"].dev_accuracy == 1.0


def test_the_form_is_the_best_on_dev(bags):
    forms = {recipe for _, recipe in BAGS["bow-not-scope"]}
    assert bags["bow-not-scope"].recipe in forms
    for bag in bags.values():
        right = (bag.read(REVIEWS).scores > 0) == (LABELS == 1)
        assert bag.dev_accuracy == right.mean()


def test_a_reading(bags):
    texts = words("good good unheard", "unheard of")
    for name, bag in bags.items():
        reading = bag.read(texts)
        if name == "bow-nb-svm":
            assert reading.probabilities is None
        else:
            expected = bag.model.predict_proba(bag.counter(texts))[:, 1]
            np.testing.assert_allclose(reading.probabilities, expected, rtol=1e-12)
    assert bags["bow-unigram-count"].read(texts).known.tolist() == [2, 0]
    assert bags["bow-unigram-tfidf"].read([[]]).known.tolist() == [0]


def test_a_stored_bag_scores_the_same(bags):
    texts = [*REVIEWS, ["不", "unheard"], []]
    for bag in bags.values():
        loaded = FittedBag.load(bag.dump())
        np.testing.assert_array_equal(loaded.read(texts).scores, bag.read(texts).scores)
        assert loaded.counter == bag.counter
        assert (loaded.recipe, loaded.strength, loaded.dev_accuracy) == (
            bag.recipe,
            bag.strength,
            bag.dev_accuracy,
        )


def test_a_stored_bag_holds_no_type_that_needs_trust(bags):
    for bag in bags.values():
        assert skops.io.get_untrusted_types(data=bag.dump()) == []


def test_damaged_files_are_refused(bags):
    content = bags["bow-unigram-count"].dump()
    empty_zip = BytesIO()
    zipfile.ZipFile(empty_zip, "w").close()
    not_a_bag = skops.io.dumps([1, 2, 3])
    incomplete = skops.io.dumps({"counter": {"unit": "token"}})
    for bad in (b"", content[: len(content) // 2], empty_zip.getvalue(), not_a_bag, incomplete):
        with pytest.raises(ArtifactError, match=r"^here\.skops: damaged"):
            FittedBag.load(bad, "here.skops")


def test_code_in_a_file_is_refused():
    with pytest.raises(ArtifactError, match="other code"):
        FittedBag.load(skops.io.dumps({"model": FunctionTransformer(zipfile.is_zipfile)}))
