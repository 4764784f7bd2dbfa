"""A sentence with one sign in the place of each figure, so that a pattern can speak of figures.

「974億ドル(約15兆円)で買収」 becomes 「¤(¤)で買収」, where ¤ is a private sign for its kind. The
pattern ``(?P<a>@money)[(（](?P<b>@money)`` finds two amounts of money, the second in brackets.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.words import FIGURE_KINDS
from factcheck.nouns import dataclass

FIRST = 0xE000
"""The private sign (Unicode private use area) of the first kind; the others follow it."""
SIGNS: dict[str, str] = {kind: chr(FIRST + number) for number, kind in enumerate(FIGURE_KINDS)}
AMOUNTS = ("money", "percent", "count", "duration", "age", "measure", "number")
"""Kinds that ``@amount`` stands for: what can be added up or compared."""
_PRIVATE = re.compile(f"[{chr(FIRST)}-\uf8ff]")
_NAMES = re.compile("@([a-z]+)")


@cache
def pattern(template: str) -> re.Pattern[str]:
    """Return a pattern in which ``@money`` and the like, ``@amount`` and ``@any`` are figures.

    ``@gap`` is a character of what may stand between figures that belong together: it ends no
    sentence, is no bracket, and no figure but a date. Letter case does not count. A template must
    not need more than linear time: gaps are bounded.
    """
    classes: dict[str, str] = dict(SIGNS)
    classes["amount"] = f"[{''.join(SIGNS[kind] for kind in AMOUNTS)}]"
    classes["any"] = f"[{''.join(SIGNS.values())}]"
    amounts = "".join(sign for kind, sign in SIGNS.items() if kind != "date")
    classes["gap"] = f"[^。!?！？()（）\\n{amounts}]"
    return re.compile(_NAMES.sub(lambda name: classes[name[1]], template), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence whose figures are signs."""

    text: str
    """The sentence, one sign in the place of each figure."""
    figures: dict[int, Figure]
    """The figures by the places of their signs."""
    span: Span
    """The sentence in the article's text."""

    def matches(self, template: str) -> Iterator["Match"]:
        """Yield what a template (see `pattern`) finds, from left to right."""
        for found in pattern(template).finditer(self.text):
            yield Match(self, found)

    def place(self, index: int) -> int:
        """Return the place in the article's text of a place in the skeleton."""
        signs = (figure.text for at, figure in self.figures.items() if at < index)
        return self.span.start + index + sum(len(words) - 1 for words in signs)


@dataclass(frozen=True, slots=True)
class Match:
    """What a template found."""

    skeleton: Skeleton
    """Where."""
    found: re.Match[str]
    """What."""

    def __getitem__(self, group: str) -> Figure:
        """Return the figure that a named group is."""
        return self.skeleton.figures[self.found.start(group)]

    @property
    def span(self) -> Span:
        """Where it stands in the article's text."""
        return Span(*(self.skeleton.place(index) for index in self.found.span()))

    def words(self, group: str) -> str:
        """Return the words of a named group, empty if it took no part."""
        return self.found[group] or ""


def laid(text: str, span: Span, figures: Sequence[Figure]) -> Skeleton:
    """Return a stretch of an article with signs for its figures, which are told in order."""
    parts, places, at, length = [], {}, span.start, 0
    for figure in figures:
        words = _PRIVATE.sub(" ", text[at : figure.span.start])
        parts += [words, SIGNS[figure.kind]]
        places[length + len(words)] = figure
        length += len(words) + 1
        at = figure.span.end
    parts.append(_PRIVATE.sub(" ", text[at : span.end]))
    return Skeleton("".join(parts), places, span)
