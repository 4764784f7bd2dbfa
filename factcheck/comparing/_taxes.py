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
    r"税込|内税|(?:手数料|諸費用)(?:込|を含|も含)|"
    r"inclu(?:d\w*|sive of) (?:[\w’'%]+ ){0,2}(?:tax|vat|gst|fees|(?:buyer.s )?premium)|"
    r"(?:tax|vat|gst)[- ]includ|"
    r"with (?:tax|fees|(?:the )?buyer.s premium)|premium (?:was|is|were) added",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"税抜|税別|外税|本体価格|手数料(?:別|を除|を含ま|抜)|"
    r"\bhammer price|\bhammered|"
    r"exclu(?:d\w*|sive of) (?:[\w’'%]+ ){0,2}(?:tax|vat|gst|fees|buyer.s premium)|before fees|"
    r"before (?:\w+ )?tax|without tax|plus (?:\w+ )?(?:tax|vat)|ex[. ]?vat|"
    r"not includ\w+ (?:\w+ )?tax",
    re.IGNORECASE,
)
_REACH = 8
"""Code points after a price in which Japanese says whether tax is in it."""
_BEFORE = 30
"""The same before a price, in any language."""
_FAR = 60
"""The same in English, after the price."""
_DIGIT = re.compile(r"(?<![0-9.,])[0-9０-９]+(?:[.,][0-9０-９]+)*(?![0-9.,]*\s?[%％])")
"""A number, but no rate: including 10% VAT."""
_ALL = re.compile(
    r"すべて|全て|表示|prices?\b|fares?\b|rates?\b|amounts?\b|charges?\b", re.IGNORECASE
)
"""Words of what a page says of all its prices."""
_OTHER = re.compile(r"\A\s?[(（/／]\s?(?:\w+ )?(?:税込|税抜|incl|excl|with tax)\w*[^\w)）]{0,3}\Z")
"""What stands between a price and the same one with tax: 3,190円(税込3,509円)."""
_OPPOSITE = {"with": "without", "without": "with"}
_END = re.compile(r"[,;:、。)）]")
_OF_NEXT = re.compile(r"[、,](?:[^、,]{0,8})(?:税込み?|税抜き?|手数料[込抜別]き?)(?:みで|で|の)?\Z")
"""Words that stand before the next price: 80万ポンドを超え、手数料抜きで214万ポンド."""
_ENDS = "。", ". "
_LIMIT = re.compile(r"以[上下]|未満|超")
"""What makes the price before one a condition: those who pay 100,000 yen or more."""
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
            theirs = _of(around) or _of(index.page.passages[one.place].about) or _of_all(index)
        opposite = bool(theirs) and theirs != mine
        if not (opposite and one.relation.reason == "tax"):  # the same price with its tax is none
            told.append(replace(one, relation=_SLIP) if opposite and one.is_equal else one)
    return told


def _says(text: str, span: Span) -> str:
    """Return ``with`` or ``without`` if the words beside a price speak of tax, else nothing.

    What the sentence says of a price before goes for the next one, too.
    """
    behind = _DIGIT.split(text[span.end : span.end + _FAR], maxsplit=1)[0]
    if _OTHER.search(behind) and (other := _of(behind)):
        return _OPPOSITE[other]
    own = _of(_END.split(behind, maxsplit=1)[0])
    if own:
        return own
    before = _DIGIT.split(text[max(0, span.start - _BEFORE) : span.start])[-1]
    if _OF_NEXT.search(behind):
        behind = ""
    beside = _of(behind[:_REACH]) or _of(before) or _of(behind)
    if beside or _LIMIT.search(before):
        return beside
    return next((said for said in map(_of, _told_before(text, span)) if said), "")


def _told_before(text: str, span: Span) -> list[str]:
    """Return what a text says before a figure, between its numbers, the last of it first."""
    start = max((text.rfind(end, 0, span.start) for end in _ENDS), default=0)
    return _DIGIT.split(text[max(0, start) : span.start])[::-1]


def _of_all(index: Index) -> str:
    """Return what a page says that goes for all its prices, as it says nothing else."""
    if "tax" not in index.told:
        passages = (f"{one.text} {one.about}" for one in index.page.passages)
        index.told["tax"] = {_of(words) for words in passages if _ALL.search(words)} - {""}
    found: set[str] = index.told["tax"]
    return next(iter(found)) if len(found) == 1 else ""


def _of(words: str) -> str:
    with_tax, without = _WITH.search(words), _WITHOUT.search(words)
    if with_tax and without:
        return "with" if with_tax.start() < without.start() else "without"
    return "with" if with_tax else "without" if without else ""
