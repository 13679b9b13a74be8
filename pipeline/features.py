"""From tokens to the counts that a bag of words reads, and the bags themselves, fitted and stored.

The bags read the very tokens that the network reads: no lower-casing, no stop words, and tokens of
one character count, since scikit-learn's defaults would drop 不, 好 and the negation with them.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.errors import ArtifactError

Array = NDArray[Any]
Texts = Sequence[Sequence[str]]


class View(NamedTuple):
    """What is counted in a text."""

    unit: Literal["token", "marked token", "character"]
    """Tokens as they are; tokens with NOT_ on those in a negator's scope; characters."""
    longest: int
    """Counts n-grams of 1 up to so many units."""

    def __str__(self) -> str:
        """Return what is counted, in words."""
        return f"{self.unit}s" if self.longest == 1 else f"{self.unit} 1–{self.longest}-grams"


UNIGRAMS = View("token", 1)
BIGRAMS = View("token", 2)
MARKED_UNIGRAMS = View("marked token", 1)
MARKED_BIGRAMS = View("marked token", 2)
CHARACTERS = View("character", 2)

BAGS: dict[str, tuple[tuple[View, str], ...]] = {
    "bow-unigram-count": ((UNIGRAMS, "count"),),
    "bow-unigram-tfidf": ((UNIGRAMS, "tfidf"),),
    "bow-bigram-count": ((BIGRAMS, "count"),),
    "bow-bigram-tfidf": ((BIGRAMS, "tfidf"),),
    "bow-nb-svm": ((BIGRAMS, "nb-svm"),),
    "bow-not-scope": (
        (MARKED_UNIGRAMS, "nb-logistic"),
        (MARKED_UNIGRAMS, "tfidf"),
        (MARKED_BIGRAMS, "nb-logistic"),
        (MARKED_BIGRAMS, "tfidf"),
    ),
    "bow-characters": ((CHARACTERS, "nb-logistic"), (CHARACTERS, "tfidf")),
}
"""Bag → its forms, view and recipe (of `models.baselines`); dev decides among them.

Bigram bags count unigrams too."""

MARK = "NOT_"


def mark_scope(tokens: Sequence[str], negators: Set[str], clause_ends: Set[str]) -> list[str]:
    """Put NOT_ before every token from after a negator to the end of its clause.

    Das & Chen (2001); Pang, Lee & Vaithyanathan (2002). A second negator in the scope is marked
    like any other token and ends nothing.
    """
    marked, in_scope = [], False
    for token in tokens:
        if token in clause_ends:
            in_scope = False
        marked.append(MARK + token if in_scope else token)
        in_scope = in_scope or token in negators
    return marked


@dataclass(frozen=True)
class NgramCounter:
    """Counts the n-grams of a fixed list in tokenized texts.

    Attributes
    ----------
    view
        What is counted.
    terms
        The n-grams, in the order of the columns; the tokens of one are parted by a space.
    negators, clause_ends
        What opens and closes a negator's scope, for marked tokens.
    """

    view: View
    terms: tuple[str, ...]
    negators: frozenset[str] = frozenset()
    clause_ends: frozenset[str] = frozenset()

    @classmethod
    def fit(
        cls, view: View, texts: Texts, negators: Set[str], clause_ends: Set[str]
    ) -> tuple[NgramCounter, Any]:
        """List the n-grams of some texts, and count them: CSR <float64>[texts, n-grams]."""
        marks = (negators, clause_ends) if view.unit == "marked token" else ((), ())
        blank = cls(view, (), *map(frozenset, marks))
        vectorizer = _vectorizer(view)
        counts = vectorizer.fit_transform(blank._lines(texts))
        terms = tuple(vectorizer.get_feature_names_out())
        return cls(view, terms, blank.negators, blank.clause_ends), counts

    def __call__(self, texts: Texts) -> Any:
        """Count: CSR <float64>[texts, n-grams]."""
        return self._fitted.transform(self._lines(texts))

    @cached_property
    def _fitted(self) -> Any:
        return _vectorizer(self.view, vocabulary=self.terms)

    def _lines(self, texts: Texts) -> list[str]:
        if self.view.unit == "character":
            return ["".join(tokens) for tokens in texts]
        if self.view.unit == "marked token":
            texts = [mark_scope(tokens, self.negators, self.clause_ends) for tokens in texts]
        return [" ".join(tokens) for tokens in texts]


def _vectorizer(view: View, vocabulary: Sequence[str] | None = None) -> Any:
    from sklearn.feature_extraction.text import CountVectorizer

    return CountVectorizer(
        analyzer="char" if view.unit == "character" else "word",
        token_pattern=None if view.unit == "character" else r"\S+",
        lowercase=False,
        ngram_range=(1, view.longest),
        vocabulary=vocabulary,
        dtype=np.float64,  # what the classifiers compute in: no copy for each strength
    )


class Reading(NamedTuple):
    """What a bag says of some texts."""

    scores: Array
    """<float64>[texts]: above 0 is positive; log-odds where the bag has probabilities."""
    probabilities: Array | None
    """<float64>[texts]: of positive; None for a bag that has only a score."""
    known: NDArray[np.int64]
    """<int64>[texts]: how many n-grams the bag knows; at 0 the verdict rests on nothing."""


@dataclass(frozen=True)
class FittedBag:
    """A bag of words, tuned: tokens in, verdicts out.

    Attributes
    ----------
    counter
        Tokens → counts.
    recipe
        Name of the recipe of `models.baselines` that dev chose.
    model
        Counts → verdicts, a scikit-learn Pipeline of weighting and linear classifier.
    strength
        C, the inverse strength of regularisation that dev chose.
    dev_accuracy
        In [0, 1].
    """

    counter: NgramCounter
    recipe: str
    model: Any
    strength: float
    dev_accuracy: float

    def read(self, texts: Texts) -> Reading:
        """Judge tokenized texts."""
        from scipy.special import expit

        counts = self.counter(texts)
        scores = np.asarray(self.model.decision_function(counts))
        probabilities = expit(scores) if hasattr(self.model, "predict_proba") else None
        known = np.asarray(counts.sum(axis=1)).ravel().astype(np.int64)
        return Reading(scores, probabilities, known)

    def dump(self) -> bytes:
        """Return the bag as a skops file that holds no type but Python's and scikit-learn's."""
        import skops.io

        # One string of terms: a dictionary takes skops 20 times the room and 200 times the time.
        counter = {
            "unit": self.counter.view.unit,
            "longest": self.counter.view.longest,
            "terms": "\n".join(self.counter.terms),
            "negators": sorted(self.counter.negators),
            "clause_ends": sorted(self.counter.clause_ends),
        }
        content: bytes = skops.io.dumps(vars(self) | {"counter": counter})
        return content

    @classmethod
    def load(cls, content: bytes, where: str = "model.skops") -> FittedBag:
        """Read a bag that `dump` wrote; runs no code of the file's.

        Raises
        ------
        ArtifactError
            It is damaged, is no bag, or holds a type that is not scikit-learn's; `where` is named.
        """
        import skops.io
        from skops.io.exceptions import UntrustedTypesFoundException

        try:
            fields = skops.io.loads(content, trusted=[])
            counter = fields.pop("counter")
            return cls(
                counter=NgramCounter(
                    View(counter["unit"], counter["longest"]),
                    tuple(counter["terms"].split("\n")),
                    frozenset(counter["negators"]),
                    frozenset(counter["clause_ends"]),
                ),
                **fields,
            )
        except UntrustedTypesFoundException as error:
            raise ArtifactError(f"{where}: not a bag of words, it holds other code") from error
        except (zipfile.BadZipFile, AttributeError, LookupError, TypeError, ValueError) as error:
            raise ArtifactError(f"{where}: damaged, or not a bag of words: {error}") from error


def fit_bags(
    train_tokens: Texts,
    train_labels: Array,
    dev_tokens: Texts,
    dev_labels: Array,
    *,
    negators: Set[str],
    clause_ends: Set[str],
    characters: bool,
    strengths: Sequence[float],
) -> dict[str, FittedBag]:
    """Fit every bag of `BAGS` on train, its strength and form chosen on dev.

    Parameters
    ----------
    train_tokens, dev_tokens
        Tokenized texts.
    train_labels, dev_labels
        <int64>[texts], 1 is positive, 0 negative; both occur in train.
    negators, clause_ends
        What opens and closes a negator's scope.
    characters
        Whether to fit the bag of characters, for a language written without spaces.
    strengths
        Values of C to choose from, before the recipe's scale.
    """
    from models.baselines import RECIPES, tune

    forms = [
        (name, view, RECIPES[recipe])
        for name, candidates in BAGS.items()
        for view, recipe in candidates
        if characters or view.unit != "character"
    ]
    bags: dict[str, FittedBag] = {}
    # View by view, so that each is counted once and only one matrix is held at a time.
    for view in dict.fromkeys(view for _, view, _ in forms):
        counter, X_train = NgramCounter.fit(view, train_tokens, negators, clause_ends)
        X_dev = counter(dev_tokens)
        for name, recipe in [(name, recipe) for name, v, recipe in forms if v == view]:
            tuned = tune(recipe, X_train, train_labels, X_dev, dev_labels, strengths)
            if name not in bags or tuned.dev_accuracy > bags[name].dev_accuracy:
                bags[name] = FittedBag(counter, recipe.name, *tuned)
    return bags
