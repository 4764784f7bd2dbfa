"""How surely a law asks: one scale for all laws, and one rule for what comes of it.

A law weighs what it sees in decimal digits of a chance, and knows the weight (its ``enough``) from
which on it is as good as certain: that is a warning. What a good sub-editor would look at twice,
likelier a slip than not, lies at most `LEEWAY` below it: that is a note. Below that is silence. A
law that only knows yes and no counts its doubts instead: operands that are not the only ones of
their kind, a scope wider than the paragraph, a type told by no more than a noun, a hedge. One of
them makes a note, two are silence.
"""

from collections.abc import Iterable

from factcheck.laws.texts.ties import looseness
from factcheck.model.text import Span
from factcheck.model.words import Severity

LEEWAY = 0.4
"""How far below what is as good as certain a note may lie: the chance is less than half as good."""


def asked(weight: float, enough: float = 0.0) -> Severity | None:
    """Return how something of a weight is asked about, where ``enough`` is as good as certain.

    None where it is not to be asked about.
    """
    if weight >= enough:
        return Severity.WARNING
    return Severity.NOTE if weight >= enough - LEEWAY else None


def asked_of(
    text: str, places: Iterable[Span], weight: float, enough: float = 0.0
) -> Severity | None:
    """Return how something of a weight is asked about, less where little ties what it is about.

    The places are those of its numbers in the folded text of the article.
    """
    if asked(weight, enough) is None:
        return None
    return asked(weight - looseness(text, *places), enough)


def doubted(*doubts: bool) -> Severity | None:
    """Return how something is asked about that only these doubts, as many as hold, speak against.

    None where it is not to be asked about.
    """
    return asked(-LEEWAY * sum(doubts))
