"""An expression of any of many words, made of those that the texts so far hold.

Of a language's hundreds of words a page holds a few, and an expression of them all takes longer
to compile than the page to read.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

_LOOKS = 20
"""Texts in which words are looked for; after them the expression is made of all words."""
_LONG = 8_000
"""Code points from which on a text takes longer to be looked through for each word."""


class _Known(NamedTuple):
    """What the texts so far held."""

    text: str
    """The last of them."""
    rest: frozenset[str]
    """The words that none of them held."""
    made: re.Pattern[str]
    """The expression of the others."""


class Growing:
    """Gives expressions that find in a text what one of all the words would find.

    What is known is changed as a whole: threads may make more than is needed, but never see
    an expression that lacks words of their text.
    """

    def __init__(self, words: Iterable[str], write: Callable[[list[str]], str]) -> None:
        """``write`` makes an expression of some of the words, maybe of none."""
        self._words = tuple(words)
        self._write = write
        self._looks = 0
        self._known: _Known | None = None

    def of(self, text: str) -> re.Pattern[str]:
        """Return an expression for a text: of the words it holds, and maybe of others."""
        known = self._known
        if known is None or (known.rest and text is not known.text):
            known = self._known = self._grown(known, text)
        return known.made

    def _grown(self, known: _Known | None, text: str) -> _Known:
        rest = frozenset(self._words) if known is None else known.rest
        self._looks += 1
        every = self._looks > _LOOKS or len(text) > _LONG
        new = rest if every else {word for word in rest if word in text}
        if known is not None and not new:
            return known._replace(text=text)
        rest -= new
        some = [word for word in self._words if word not in rest]
        return _Known(text, rest, re.compile(self._write(some)))
