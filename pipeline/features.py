"""From tokens to the counts that a bag of words reads, and the bags themselves, fitted and stored.

The bags read the very tokens that the network reads: no lower-casing, no stop words, and tokens of
one character count, since scikit-learn's defaults would drop 不, 好 and the negation with them.
"""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from models.errors import ArtifactError
from models.ngrams import ngram_keys
from models.packing import Ragged
from pipeline.encoding import encode, spell
from pipeline.languages.base import Language
from pipeline.vocabulary import Vocabulary

Array = NDArray[Any]
Texts = Sequence[list[str]]
Lexicon = Callable[[Texts], Array]
"""Tokenized texts → what other sets say of them, <float32>[texts, columns]."""

LEAST = 2
"""Occurrences in train from which an n-gram of several units is counted. Rarer ones are most of the
columns and bring nothing: the mean accuracy of 24 forms on the dev splits of five sets moves by
less than 0.1 point."""


class View(NamedTuple):
    """What is counted in a text."""

    unit: Literal["token", "marked token", "character", "subword"]
    """Tokens as they are; tokens with NOT_ on those in a negator's scope; characters; characters
    within a token, whose first and last are white space."""
    longest: int
    shortest: int = 1
    """Counts n-grams of so many units, up to the longest."""

    def __str__(self) -> str:
        """Return what is counted, in words."""
        if self.longest == 1:
            return f"{self.unit}s"
        return f"{self.unit} {self.shortest}–{self.longest}-grams"


UNIGRAMS, BIGRAMS, TRIGRAMS = (View("token", longest) for longest in (1, 2, 3))
MARKED = tuple(View("marked token", longest) for longest in (1, 2, 3))
CHARACTERS = tuple(View("character", longest) for longest in (2, 3))
SUBWORDS = View("subword", longest=5, shortest=3)

BAGS: dict[str, tuple[tuple[View, str], ...]] = {
    "bow-unigram-count": ((UNIGRAMS, "count"),),
    "bow-unigram-tfidf": ((UNIGRAMS, "tfidf"),),
    "bow-bigram-count": ((BIGRAMS, "count"),),
    "bow-bigram-tfidf": ((BIGRAMS, "tfidf"),),
    "bow-trigram-tfidf": ((TRIGRAMS, "tfidf"),),
    "bow-nb-logistic": tuple((view, "nb-logistic") for view in (UNIGRAMS, BIGRAMS, TRIGRAMS)),
    "bow-nb-svm": tuple((view, "nb-svm") for view in (UNIGRAMS, BIGRAMS, TRIGRAMS)),
    "bow-not-scope": tuple(
        (view, recipe) for view in MARKED for recipe in ("nb-logistic", "tfidf", "nb-svm")
    ),
    "bow-characters": tuple(
        (view, recipe) for view in CHARACTERS for recipe in ("nb-logistic", "tfidf", "nb-svm")
    ),
    "bow-subwords": ((SUBWORDS, "nb-logistic"), (SUBWORDS, "tfidf")),
}
"""Bag → its forms, view and recipe (of `models.baselines`); dev decides among them.

A bag of bigrams counts unigrams too, a bag of trigrams both."""
VOTE = "bow-vote"
"""The bag that averages the best forms, one of tokens, of marked tokens, and of characters or
subwords, or of two of these: dev decides."""

MARK = "NOT_"


class Scope(NamedTuple):
    """What opens and closes a negator's scope."""

    negators: frozenset[str] = frozenset()
    clause_ends: frozenset[str] = frozenset()
    negators_follow: bool = False
    """Whether it also reaches back to where the clause begins: *güzel değil*, 面白く ない."""

    @classmethod
    def of(cls, language: Language) -> Scope:
        """Return a language's."""
        return cls(language.negators, language.clause_ends, language.negators_follow)


NO_SCOPE = Scope()


def mark_scope(tokens: Sequence[str], scope: Scope) -> list[str]:
    """Put NOT_ before every token from after a negator to the end of its clause.

    Das & Chen (2001); Pang, Lee & Vaithyanathan (2002). A second negator in the scope is marked
    like any other token and ends nothing.
    """
    marked: list[str] = []
    in_scope, clause = False, 0
    for token in tokens:
        if token in scope.clause_ends:
            in_scope, clause = False, len(marked) + 1
        elif token in scope.negators and not in_scope and scope.negators_follow:
            marked[clause:] = [MARK + before for before in marked[clause:]]
        marked.append(MARK + token if in_scope else token)
        in_scope = in_scope or token in scope.negators
    return marked


@dataclass(frozen=True, eq=False)
class NgramCounter:
    """Counts the n-grams of a fixed list in tokenized texts.

    Attributes
    ----------
    view
        What is counted.
    vocabulary
        The units: tokens, or characters.
    keys
        By order from `View.shortest`, ascending <int64>: an n-gram's ids, read as digits to the
        base of the vocabulary's size. They are the columns.
    scope
        Of negators, for marked tokens.
    """

    view: View
    vocabulary: Vocabulary
    keys: tuple[NDArray[np.int64], ...]
    scope: Scope = NO_SCOPE

    @classmethod
    def fit(cls, view: View, texts: Texts, scope: Scope) -> tuple[NgramCounter, Any]:
        """List the n-grams of some texts, and count them: CSR <float64>[texts, n-grams]."""
        scope = scope if view.unit == "marked token" else NO_SCOPE
        pieces, times = _pieces(view, texts, scope)
        # so that the keys of the longest fit into 63 bits
        limit = int(2 ** (63 / view.longest))
        vocabulary = Vocabulary.build(pieces, min_count=1, max_size=limit)
        stream = encode(pieces, vocabulary)
        weights = np.repeat(np.asarray(times.sum(axis=0)).ravel(), stream.lengths)
        keys = []
        for order in range(view.shortest, view.longest + 1):
            found = ngram_keys(stream, len(vocabulary), order)
            known, place = np.unique(found[found >= 0], return_inverse=True)
            counts = np.bincount(place, weights[found >= 0], minlength=len(known))
            keys.append(known[counts >= (LEAST if order > 1 else 1)])
        counter = cls(view, vocabulary, tuple(keys), scope)
        return counter, times @ counter._count(stream)

    def __call__(self, texts: Texts) -> Any:
        """Count: CSR <float64>[texts, n-grams]."""
        pieces, times = _pieces(self.view, texts, self.scope)
        return times @ self._count(encode(pieces, self.vocabulary))

    @property
    def terms(self) -> list[str]:
        """The n-grams, in the order of the columns; the tokens of one are parted by a space."""
        size = len(self.vocabulary)
        between = " " if self.view.unit in ("token", "marked token") else ""
        return [
            between.join(
                self.vocabulary.tokens[key // size**i % size] for i in reversed(range(order))
            )
            for order, keys in enumerate(self.keys, self.view.shortest)
            for key in keys.tolist()
        ]

    def _count(self, stream: Ragged) -> Any:
        """Count in pieces: CSR <float64>[pieces, n-grams]."""
        piece = np.repeat(np.arange(len(stream), dtype=np.int32), stream.lengths)
        rows, columns, width = [], [], 0
        for order, keys in enumerate(self.keys, self.view.shortest):
            found = ngram_keys(stream, len(self.vocabulary), order)
            place = np.searchsorted(keys, found)
            known = np.flatnonzero(np.append(keys, -2)[place] == found)
            rows.append(piece[known])
            columns.append((place[known] + width).astype(np.int32))
            width += len(keys)
        at = (np.concatenate(rows), np.concatenate(columns))
        return sparse.coo_array((np.ones(len(at[0])), at), shape=(len(stream), width)).tocsr()


def _pieces(view: View, texts: Texts, scope: Scope) -> tuple[Texts, Any]:
    """Return the units to count in, and how often each text has them: CSR [texts, pieces].

    For subwords that is one piece for each distinct token: it is cut up once, however often it
    stands. Else each text is a piece.
    """
    if view.unit == "subword":
        tokens = sorted(set(chain.from_iterable(texts)))
        column = {token: i for i, token in enumerate(tokens)}
        indices = np.array([column[token] for token in chain.from_iterable(texts)], np.int32)
        indptr = np.cumsum([0, *map(len, texts)], dtype=np.int32)
        times = sparse.csr_array(
            (np.ones(len(indices)), indices, indptr), shape=(len(texts), len(tokens))
        )
        times.sum_duplicates()
        return [[" ", *token, " "] for token in tokens], times
    if view.unit == "character":
        texts = spell(texts)
    elif view.unit == "marked token":
        texts = [mark_scope(tokens, scope) for tokens in texts]
    return texts, sparse.eye_array(len(texts), format="csr", dtype=np.float64)


class Reading(NamedTuple):
    """What a bag says of some texts."""

    scores: Array
    """<float64>[texts]: above 0 is positive; log-odds where the bag has probabilities."""
    probabilities: Array | None
    """<float64>[texts]: of positive; None for a bag that has only a score."""
    known: NDArray[np.int64]
    """<int64>[texts]: how many n-grams and columns of the lexicon say something; at 0 the verdict
    rests on nothing."""


@dataclass(frozen=True)
class Form:
    """One view of the texts under one recipe, tuned.

    Attributes
    ----------
    counter
        Tokens → counts.
    recipe
        Name of the recipe of `models.baselines`.
    model
        Counts → verdicts, a scikit-learn Pipeline of weighting and linear classifier.
    lexicon_weights
        What the score gains for each unit of the lexicon's columns, <float64>[columns]; None where
        there is no lexicon.
    strength
        C, the inverse strength of regularisation that dev chose.
    size
        The standard deviation of its scores on dev.
    """

    counter: NgramCounter
    recipe: str
    model: Any
    lexicon_weights: Array | None
    strength: float
    size: float


@dataclass(frozen=True)
class FittedBag:
    """A bag of words, tuned: tokens in, verdicts out.

    Attributes
    ----------
    forms
        The one that is best on dev; or several that vote with their scores' mean, each score
        divided by its standard deviation.
    dev_accuracy
        In [0, 1].
    configurations
        How many were fitted and judged on dev to find this one.
    lexicon
        What other sets say of a text; None for a bag that was fitted without.
    """

    forms: tuple[Form, ...]
    dev_accuracy: float
    configurations: int
    lexicon: Lexicon | None = None

    @property
    def strength(self) -> float | None:
        """C, the inverse strength of regularisation; None for a vote."""
        return self.forms[0].strength if len(self.forms) == 1 else None

    def read(self, texts: Texts) -> Reading:
        """Judge tokenized texts."""
        from scipy.special import expit

        scores, known = np.zeros(len(texts)), np.zeros(len(texts), np.int64)
        said = None if self.lexicon is None else self.lexicon(texts)
        if said is not None:
            known += np.count_nonzero(said, axis=1)
        for form in self.forms:
            counts = form.counter(texts)
            known += np.asarray(counts.sum(axis=1)).ravel().astype(np.int64)
            score = form.model.decision_function(counts)
            if said is not None:
                score = score + said @ form.lexicon_weights
            scores += score if len(self.forms) == 1 else score / form.size / len(self.forms)
        logistic = len(self.forms) == 1 and hasattr(self.forms[0].model, "predict_proba")
        return Reading(scores, expit(scores) if logistic else None, known)

    def dump(self) -> bytes:
        """Return the bag as a skops file that holds no type but Python's, NumPy's, scikit-learn's.

        The lexicon is not in it.
        """
        import skops.io

        forms = [
            vars(form)
            | {
                "counter": {
                    "unit": form.counter.view.unit,
                    "longest": form.counter.view.longest,
                    "shortest": form.counter.view.shortest,
                    # One string: a list takes skops 20 times the room and 200 times the time.
                    "vocabulary": "\n".join(form.counter.vocabulary.tokens),
                    "keys": list(form.counter.keys),
                    "negators": sorted(form.counter.scope.negators),
                    "clause_ends": sorted(form.counter.scope.clause_ends),
                    "negators_follow": form.counter.scope.negators_follow,
                }
            }
            for form in self.forms
        ]
        content: bytes = skops.io.dumps(
            {
                "forms": forms,
                "dev_accuracy": self.dev_accuracy,
                "configurations": self.configurations,
                "needs_lexicon": self.lexicon is not None,
            }
        )
        return content

    @classmethod
    def load(
        cls, content: bytes, where: str = "model.skops", lexicon: Lexicon | None = None
    ) -> FittedBag:
        """Read a bag that `dump` wrote; runs no code of the file's.

        Parameters
        ----------
        content
            The file.
        where
            What to call it in an error.
        lexicon
            The one that the bag was fitted with; a bag fitted without ignores it.

        Raises
        ------
        ArtifactError
            It is damaged, is no bag, or holds a type that is not scikit-learn's; or it needs a
            lexicon and there is none. `where` is named.
        """
        import skops.io
        from skops.io.exceptions import UntrustedTypesFoundException

        try:
            fields = skops.io.loads(content, trusted=[])
            forms = tuple(_load_form(form) for form in fields.pop("forms"))
            needs_lexicon = fields.pop("needs_lexicon")
            bag = cls(forms, **fields, lexicon=lexicon if needs_lexicon else None)
        except UntrustedTypesFoundException as error:
            raise ArtifactError(f"{where}: not a bag of words, it holds other code") from error
        except (zipfile.BadZipFile, AttributeError, LookupError, TypeError, ValueError) as error:
            raise ArtifactError(f"{where}: damaged, or not a bag of words: {error}") from error
        if needs_lexicon and lexicon is None:
            raise ArtifactError(f"{where}: the bag reads a lexicon, which is not beside it")
        return bag


def _load_form(fields: dict[str, Any]) -> Form:
    counter = fields.pop("counter")
    return Form(
        NgramCounter(
            View(counter["unit"], counter["longest"], counter["shortest"]),
            Vocabulary(counter["vocabulary"].split("\n")),
            tuple(counter["keys"]),
            Scope(
                frozenset(counter["negators"]),
                frozenset(counter["clause_ends"]),
                counter.get("negators_follow", False),  # bags of before have none
            ),
        ),
        **fields,
    )


def fit_bags(
    train_tokens: Texts,
    train_labels: Array,
    dev_tokens: Texts,
    dev_labels: Array,
    *,
    scope: Scope,
    characters: bool,
    strengths: Sequence[float],
    lexicon: Lexicon | None = None,
    said_of_train: Array | None = None,
) -> dict[str, FittedBag]:
    """Fit every bag of `BAGS` on train, its strength and form chosen on dev; then their vote.

    Parameters
    ----------
    train_tokens, dev_tokens
        Tokenized texts.
    train_labels, dev_labels
        <int64>[texts], 1 is positive, 0 negative; both occur in train.
    scope
        Of the language's negators.
    characters
        Whether the language is written without spaces: a bag of characters then takes the place of
        the bag of subwords.
    strengths
        Values of C to choose from, before the recipe's scale.
    lexicon
        What other sets say of a text. Every bag gets its columns beside the n-grams.
    said_of_train
        What they say of train without their copies of its texts, <float32>[texts, columns]; by
        default what `lexicon` says.
    """
    from models.baselines import RECIPES, tune

    left_out = "subword" if characters else "character"
    bags: dict[str, FittedBag] = {
        name: FittedBag((), -1.0, 0, lexicon)
        for name, forms in BAGS.items()
        if any(view.unit != left_out for view, _ in forms)
    }
    # The best form of each unit, its accuracy and its scores on dev.
    voters: dict[str, tuple[float, Form, Array]] = {}
    said: list[Array | None] = [None, None]
    if lexicon is not None:
        of_train = lexicon(train_tokens) if said_of_train is None else said_of_train
        said = [of_train, lexicon(dev_tokens)]
    # View by view, so that each is counted once and only one matrix is held at a time.
    for view, candidates in _by_view(bags).items():
        counter, X_train = NgramCounter.fit(view, train_tokens, scope)
        X_dev = counter(dev_tokens)
        for name, recipe in candidates:
            tuned = tune(
                RECIPES[recipe], X_train, train_labels, X_dev, dev_labels, strengths, *said
            )
            scores = tuned.dev_scores
            size = float(scores.std()) or 1.0
            form = Form(counter, recipe, tuned.model, tuned.extra_weights, tuned.strength, size)
            bag, accuracy = bags[name], tuned.dev_accuracy
            tried = bag.configurations + tuned.tried
            if accuracy > bag.dev_accuracy:
                bag = FittedBag((form,), accuracy, tried, lexicon)
            bags[name] = replace(bag, configurations=tried)
            if view.unit not in voters or accuracy > voters[view.unit][0]:
                voters[view.unit] = accuracy, form, scores / size
    bags[VOTE] = _vote(list(voters.values()), dev_labels, lexicon)
    return bags


def _by_view(names: Iterable[str]) -> dict[View, list[tuple[str, str]]]:
    """Return each view, with the bags that read it and their recipes."""
    candidates = defaultdict(list)
    for name in names:
        for view, recipe in BAGS[name]:
            candidates[view].append((name, recipe))
    return candidates


def _vote(
    voters: Sequence[tuple[float, Form, Array]], labels: Array, lexicon: Lexicon | None
) -> FittedBag:
    """Return the vote that is best on dev, of all voters or of two, the larger among equals."""
    votes = [
        (float(np.mean((sum(scores for _, _, scores in some) > 0) == labels)), some)
        for number in range(len(voters), 1, -1)
        for some in combinations(voters, number)
    ]
    accuracy, best = max(votes, key=lambda vote: vote[0])
    return FittedBag(tuple(form for _, form, _ in best), accuracy, len(votes), lexicon)
