"""The exceptions of the project, all of one family: catch `LitotesError` and you have them all.

Each message is one line for a person: what is wrong, where, and what to do about it.
"""

from collections.abc import Iterable


class LitotesError(Exception):
    """Something a person can mend; the command prints it as one line and exits with status 1."""


class ConfigError(LitotesError):
    """A setting that does not exist, has the wrong type, or contradicts another."""


class DataError(LitotesError):
    """A data file, a row, a label or a split that cannot be used."""


class LanguageError(LitotesError):
    """A language record that is unknown or incomplete, or whose tokenizer is not installed."""


class ArtifactError(LitotesError):
    """A model folder that is missing, damaged, of another version, or of another tokenizer."""


class TrainingError(LitotesError):
    """Training that cannot start or cannot go on, such as a loss that is not a number."""


class WorkerError(LitotesError):
    """A worker process that ended before its work was done, as when the system kills it."""


def did_you_mean(name: str, names: Iterable[str], form: str = "{}", cutoff: float = 0.5) -> str:
    """Return " (did you mean …?)" for the most similar of some names, or nothing.

    Parameters
    ----------
    name
        What a person wrote; letter case is no difference.
    names
        What there is.
    form
        How to show the one that is nearest, as for `str.format`.
    cutoff
        The least similarity, from 0 to 1.
    """
    import difflib  # only where something is wrong already

    spelt = {other.lower(): other for other in names}
    near = difflib.get_close_matches(name.lower(), spelt, n=1, cutoff=cutoff)
    return f" (did you mean {form.format(spelt[near[0]])}?)" if near else ""
