"""Quotations of an article, and what the pages beside them say of each."""

from typing import Literal

from factcheck.model.evidence import Cited
from factcheck.model.text import Span
from factcheck.nouns import dataclass

Heard = Literal["exact", "near", "absent", "unreadable"]
"""Whether a page has the quoted words: letter by letter but for typesetting, nearly, not at all;
``unreadable`` where nothing is known, also because the page is in another language."""
Turn = Literal["", "but", "unless"]
"""What the page goes on with: nothing special, a reservation (but, ただし), or words that take the
quoted ones back or hang them on a condition (unless, と仮定すれば, とは限らない)."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that an article puts into somebody's mouth."""

    span: Span
    """Their place in the article's text, quotation marks included."""
    words: str
    """The quoted words, without the marks."""


@dataclass(frozen=True, slots=True)
class Echo:
    """What one page says of one quotation."""

    words: str
    """The quoted words."""
    heard: Heard
    """Whether the page has them."""
    reason: str = ""
    """Why it is ``unreadable``, as a fixed word."""
    page_text: str = ""
    """The stretch of the page that says it, whole sentences, if it does."""
    changes: tuple[tuple[str, str], ...] = ()
    """What is another: words here and there; one of the two may be empty."""
    turn: Turn = ""
    """How the page goes on."""
    after: str = ""
    """Its words there, if `turn` says anything."""
    url: str = ""
    """The address of the page, as cited; empty until it is known which article asks."""
    cited: Cited = "sentence"
    """How the article cites it."""
