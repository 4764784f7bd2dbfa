"""How surely a law asks: one scale for all laws, and one rule for what comes of it.

A law weighs what it sees in decimal digits of a chance, and knows the weight (its ``enough``) from
which on nothing right that it was made with had as much. On text it was not made with that is not
certain yet: what lies a little above it (`MARGIN`) is a warning. What a good sub-editor would look
at twice, likelier a slip than not, lies below that and at most `LEEWAY` below enough: that is a
note. Below that is silence. A law that only knows yes and no counts its doubts instead: operands
that are not the only ones of their kind, a scope wider than the paragraph, a type told by no more
than a noun, a hedge. One of them makes a note, two are silence.

A relation between numbers of several sentences is guessed, whichever law tells it and however much
it weighs: it makes a note at most, and none below enough. So a warning is about one sentence that
ties its numbers together, or about one expression. Of 21 warnings on 1,179 articles of strangers
that this and `MARGIN` make no more of, one was right.
"""

from collections.abc import Iterable

from factcheck.laws.texts.ties import are_together, looseness
from factcheck.model.text import Span
from factcheck.model.words import Severity

LEEWAY = 0.4
"""How far below enough a note may lie: the chance is less than half as good."""
MARGIN = 0.3
"""How far above enough a warning must lie: the chance is half as good.

Measured on 892 articles of strangers, before the rule of sentences, and on 680 slips of five sets:
it makes notes of 5 of 35 warnings, none of them right, and of 7 of 390 on slips.
"""


def asked(weight: float, enough: float = 0.0) -> Severity | None:
    """Return how something of a weight is asked about; None where it is not to be asked about."""
    if weight >= enough + MARGIN:
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
    told = tuple(places)
    return weighed_at(text, told, weight - looseness(text, *told), enough)


def weighed_at(text: str, places: Iterable[Span], weight: float, enough: float) -> Severity | None:
    """Return how numbers at some places, of a weight all told, are asked about."""
    return asked(weight, enough) if are_together(text, *places) else apart(weight, enough)


def apart(weight: float, enough: float) -> Severity | None:
    """Return how numbers of several sentences are asked about."""
    return Severity.NOTE if weight >= enough else None


def within_sentence(text: str, places: Iterable[Span], severity: Severity) -> Severity:
    """Return a severity, a note for a warning about numbers that do not stand in one sentence."""
    is_one = severity is not Severity.WARNING or are_together(text, *places)
    return severity if is_one else Severity.NOTE


def doubted(*doubts: bool) -> Severity | None:
    """Return how something is asked about that only these doubts, as many as hold, speak against.

    None where it is not to be asked about.
    """
    return (Severity.WARNING, Severity.NOTE, None)[min(2, sum(doubts))]
