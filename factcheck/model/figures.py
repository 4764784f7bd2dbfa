"""`Figure`: words that state a value someone can check."""

from factcheck.model.text import Span
from factcheck.model.values import Value
from factcheck.model.words import FigureKind
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in an article: words that state a value someone can check."""

    span: Span
    """Its place in the article's text, hedges and bounds included."""
    text: str
    """The words as written."""
    kind: FigureKind
    """What is measured."""
    value: Value
    """The value as an interval."""
    hedge: str | None = None
    """The hedging word as written (約, about), or None."""
