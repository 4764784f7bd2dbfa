"""An expression of any of many words, made of those that the texts so far hold.

Of a language's hundreds of words a page holds a few, and an expression of them all takes longer
to compile than the page to read.
"""

import re
from collections.abc import Callable, Iterable

_LOOKS = 20
"""Texts in which words are looked for; after them the expression is made of all words."""
_LONG = 8_000
"""Code points from which on a text takes longer to be looked through for each word."""


class Growing:
    """Gives expressions that find in a text what one of all the words would find."""

    def __init__(self, words: Iterable[str], write: Callable[[list[str]], str]) -> None:
        """``write`` makes an expression of some of the words, maybe of none."""
        self._words = tuple(words)
        self._write = write
        self._rest = set(self._words)
        self._looks = 0
        self._seen = ""
        self._made: re.Pattern[str] | None = None

    def of(self, text: str) -> re.Pattern[str]:
        """Return an expression for a text: of the words it holds, and maybe of others."""
        if self._rest and text is not self._seen:
            self._seen = text
            self._looks += 1
            every = self._looks > _LOOKS or len(text) > _LONG
            new = set(self._rest) if every else {word for word in self._rest if word in text}
            if new:
                self._rest -= new
                self._made = None
        if self._made is None:
            known = [word for word in self._words if word not in self._rest]
            self._made = re.compile(self._write(known))
        return self._made
