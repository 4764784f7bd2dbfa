"""The first of all, as a page tells it without a number: the biggest opening ever is 歴代1位."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.comparing._faces import Face, Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.figures import Figure
from factcheck.model.passages import Page
from factcheck.model.text import Span

_FIRST = re.compile(
    r"(?<!one of )(?<!among )(?<!second-)(?<!second )(?<!third-)(?<!third )"
    r"\b(?:the|its|his|her|their|a|world's|country's|ever) "
    r"(?:(?:[a-z]+-)?(?:biggest|largest|highest|most|lowest|longest|fastest|busiest|tallest|oldest|"
    r"deepest|smallest|shortest|youngest|deadliest|costliest|strongest|richest|heaviest|hottest|"
    r"best)\b(?! of the )|top spot|record for)|\b(?:ranked|ranks|came|finished|placed)"
    r" (?:first|top)\b|\b(?:topp?|lead)(?:ed|s|ing)? the (?:[a-z]+ ){0,3}"
    r"(?:list|ranking|table|market|chart|field)s?\b|"
    r"\bNo\. ?1\b|首位|トップ|最多|最高|最大|最も",
    re.IGNORECASE,
)
_SAME = Relation(PageVerdict.MATCH, "same", 0.4, sort="superlative")
_OFF = Relation(PageVerdict.NEAR, "off-by-one", 0.8, sort="superlative-off")
_MOST, _FAR = 3, 3
"""Such words of a passage that are looked at; places behind the first that a slip leads to."""


def firsts(one: Face, page: Page) -> Iterator[tuple[Relation, int, Figure]]:
    """Yield where a page says that something is the first of all, for a rank of the article."""
    if one.what != "rank" or one.point is None or not 1 <= one.point <= _FAR:
        return
    relation = _SAME if one.point == 1 else _OFF
    for place, passage in enumerate(page.passages):
        for found in islice(_FIRST.finditer(passage.text), _MOST):
            yield relation, place, Figure(Span(*found.span()), found[0], "rank", one.value)
