"""A price with tax here, and the same price without it there, by the words beside both."""

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.comparing._candidates import Candidate
from factcheck.comparing._faces import Relation
from factcheck.comparing._index import Index
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.text import Span

_WITH = re.compile(
    r"税込|税込み|内税|includ\w* (?:\w+ ){0,2}(?:tax|vat|gst)|(?:tax|vat|gst)[- ]includ|with tax",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"税抜|税別|外税|本体価格|exclud\w* (?:\w+ ){0,2}(?:tax|vat|gst)|exclusive of (?:tax|vat)|"
    r"before (?:\w+ )?tax|without tax|plus (?:\w+ )?(?:tax|vat)|ex[. ]?vat|"
    r"not includ\w+ (?:\w+ )?tax",
    re.IGNORECASE,
)
_REACH = 8
"""Code points on either side of a price in which Japanese says whether tax is in it."""
_FAR = 60
"""The same in English, after the price."""
_SLIP = Relation(PageVerdict.NEAR, "tax", 0.0)


def taxed(found: Iterable[Candidate], figure: Figure, text: str, index: Index) -> list[Candidate]:
    """Return the candidates, those as slips where one side says with tax, the other without."""
    mine = _says(text, figure.span)
    if not mine:
        return list(found)
    told = []
    for one in found:
        theirs = _says(index.page.passages[one.place].text, one.figure.span)
        if not theirs:
            around = " ".join(index.page.passages[it].text for it in index.beside(one.place))
            theirs = _of(around)
        opposite = one.is_equal and theirs and theirs != mine
        told.append(replace(one, relation=_SLIP) if opposite else one)
    return told


def _says(text: str, span: Span) -> str:
    """Return ``with`` or ``without`` if the words beside a price speak of tax, else nothing."""
    near = text[span.end : span.end + _REACH] or ""
    return (
        _of(near)
        or _of(text[max(0, span.start - _REACH) : span.end])
        or _of(text[span.end : span.end + _FAR])
    )


def _of(words: str) -> str:
    with_tax, without = _WITH.search(words), _WITHOUT.search(words)
    if with_tax and without:
        return "with" if with_tax.start() < without.start() else "without"
    return "with" if with_tax else "without" if without else ""
