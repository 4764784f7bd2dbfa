"""Numbers of English whose noun or currency stands apart from them, which no figure has.

"Four liquefied natural gas carriers" are carriers, and "150.2 to the dollar" are yen.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from factcheck.comparing._units import is_known
from factcheck.model.figures import Figure
from factcheck.model.passages import Passage
from factcheck.model.text import Span
from factcheck.model.values import Quantity

_NAMES = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_COUNT = re.compile(
    rf"\b({'|'.join(_NAMES)}) (?:[a-z]+(?:-[a-z]+)? ){{2,4}}?([a-z]{{4,}}s)\b", re.IGNORECASE
)
_YEN = re.compile(
    r"(?<![\w.,$£€¥])([0-9]{2,3}(?:\.[0-9]{1,2})?) (?:yen )?(?:to|per|against) (?:the|a) "
    r"(?:U\.?S\.? )?(?:dollar|euro|pound)\b"
)
_VOTES = re.compile(
    r"([0-9]{1,3}(?:,[0-9]{3})*)(?: votes)?\s?(?:to|-|–|対)\s?"
    r"([0-9]{1,3}(?:,[0-9]{3})*)(?: votes)?",
    re.IGNORECASE,
)
"""The result of a vote, of which Japanese tells both numbers apart: 賛成312、反対201."""
_MOST = 12
"""Most such numbers of a passage: a list of more is data."""


def numbers(passage: Passage, taken: Sequence[Span]) -> Iterator[Figure]:
    """Yield the rates, votes and counts of a passage, counts where no figure is ``taken`` yet."""
    for found in islice(_YEN.finditer(passage.text), _MOST):
        many = Decimal(found[1])
        value = Quantity(many, many, "JPY", Decimal(1).scaleb(-len(found[1].partition(".")[2])))
        yield Figure(Span(*found.span(1)), found[1], "money", value)
    for figure in passage.figures:
        if figure.kind == "ratio" and (votes := _VOTES.fullmatch(figure.text)):
            yield from (_vote(figure, votes, number) for number in (1, 2))
    for found in islice(_COUNT.finditer(passage.text), _MOST):
        if is_known(found[2]) and not any(one.touches(Span(*found.span())) for one in taken):
            many = Decimal(_NAMES.index(found[1].lower()) + 2)
            value = Quantity(many, many, found[2].lower(), Decimal(1))
            yield Figure(Span(*found.span()), found[0], "count", value)


def _vote(figure: Figure, votes: re.Match[str], number: int) -> Figure:
    """Return one of the two numbers of a result as a count of its own."""
    many = Decimal(votes[number].replace(",", ""))
    start, end = (figure.span.start + at for at in votes.span(number))
    return Figure(
        Span(start, end), votes[number], "count", Quantity(many, many, "votes", Decimal(1))
    )
