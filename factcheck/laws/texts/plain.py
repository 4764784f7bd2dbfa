"""An article's text as the checks read it themselves, where no figure says what they must see.

An impossible date is no figure, and of 1億50000万円 the recognizers read what can be read.
Full-width signs are folded one to one, so that every place is the article's.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from factcheck.model.folding import fold
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

REACH = 300
"""Most characters of a sentence that are looked at on either side of a place."""
_STOP = re.compile(r"[\n。!?]|(?<=[a-z0-9)\]\"'”])\. +(?=[A-Z\"'“(])")
"""Where a sentence ends, for a look around: what comes of it is never shown."""
_KANA = re.compile("[ぁ-ん]")


@dataclass(frozen=True, slots=True)
class Plain:
    """The folded text of an article, and where addresses stand in it."""

    text: str
    """The text, full-width signs folded one to one."""
    addresses: tuple[Span, ...]
    """Where bare addresses stand, in text order; nothing is looked for in them."""

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds outside addresses, in text order."""
        for found in pattern.finditer(self.text):
            place = bisect_left(self.addresses, found.start(), key=lambda span: span.end - 1)
            here = self.addresses[place] if place < len(self.addresses) else Span(0, 0)
            if not here.touches(Span(*found.span())):
                yield found

    def wide(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what a pattern that needs a Japanese character finds; an ASCII text has none."""
        return iter(()) if self.text.isascii() else self.matches(pattern)

    def before(self, place: int, reach: int = REACH) -> str:
        """Return what of its sentence stands before a place, as far as one looks."""
        window = self.text[max(0, place - reach) : place]
        ends = [stop.end() for stop in _STOP.finditer(window)]
        return window[ends[-1] :] if ends else window

    def after(self, place: int, reach: int = REACH) -> str:
        """Return what of its sentence stands after a place, its stop left out."""
        window = self.text[place : place + reach]
        stop = _STOP.search(window)
        return window[: stop.start()] if stop else window

    def around(self, span: Span, reach: int = REACH) -> str:
        """Return the sentence of a place, as far as one looks, with blanks for addresses."""
        start = span.start - len(self.before(span.start, reach))
        end = span.end + len(self.after(span.end, reach))
        words, at = "", start
        first = bisect_left(self.addresses, start, key=lambda one: one.end - 1)
        for address in takewhile(lambda one: one.start < end, self.addresses[first:]):
            words += self.text[at : max(at, address.start)]
            words += " " * (min(end, address.end) - max(at, address.start))
            at = min(end, address.end)
        return words + self.text[at:end]


def noted_apart(text: Plain, span: Span, words: str) -> Severity:
    """Return a note where words that a place is held to are not of its sentence, else a warning."""
    own = text.before(span.start) + span.cut(text.text) + text.after(span.end)
    return Severity.WARNING if words in own else Severity.NOTE


def is_japanese(words: str) -> bool:
    """Tell whether words are Japanese: they hold kana."""
    return _KANA.search(words) is not None


def plain(evidence: Evidence) -> Plain:
    """Return the text of an article as checks read it."""
    addresses = (one.span for one in evidence.links if one.kind in {"bare", "autolink"})
    return Plain(_folded(evidence.article.text), tuple(sorted(addresses)))


@lru_cache(maxsize=1)
def _folded(text: str) -> str:
    return fold(text)
