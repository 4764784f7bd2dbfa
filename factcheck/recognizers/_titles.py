"""Titles of works, in which no figure stands: 『二十四の瞳』, 「七人の侍」(1954年)."""

from collections.abc import Iterator

from factcheck.model.late import compiled
from factcheck.model.text import Span
from factcheck.recognizers._needed import Present, needed
from factcheck.recognizers._reading import Reading


def titles(reading: Reading) -> Iterator[Span]:
    """Yield the places of the titles in a text that holds numerals."""
    pattern = reading.language.phrases.titles
    if not pattern or not reading.numerals or not reading.once(Present)(needed(pattern)):
        return
    for match in compiled(pattern).finditer(reading.plain):
        if match.lastgroup is not None:
            yield Span(*match.span(match.lastgroup))
