"""Identifiers that cannot be one: ISBN, ISSN, arXiv numbers, DOI; pure reckoning."""

import re
from collections.abc import Callable, Iterator

from factcheck.checks import _check_digits
from factcheck.model.text import Span
from factcheck.said import Said, Words

_MARK = re.compile(r"isbn|issn|arxiv|doi|(?<![0-9A-Za-z.,-])97[89]-", re.IGNORECASE)
_LABEL = r"is[bs]n(?:[- ]?1[03](?![0-9-]))?(?:番号|コード|=|[ ]?[:/])?[ ]?"
# ISO 2108: thirteen digits from 978 or 979, or ten, hyphens or blanks between the parts.
_ISBN = re.compile(
    rf"{_LABEL}(?P<id>97[89](?:[- –]?[0-9]){{10}}(?![-–]?[0-9])"
    r"|(?<![0-9-])[0-9](?:[- –]?[0-9]){8}[- –]?[0-9X](?![-–]?[0-9A-Za-z])"
    r"|[0-9](?:[-–]?[0-9]){7,16}(?![-–]?[0-9A-Za-z]))",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?P<id>97[89](?:-[0-9]{1,7}){3}-[0-9])(?![-–]?[0-9A-Za-z])")
# ISO 3297: four digits, a hyphen, four digits of which the last may be X.
_ISSN = re.compile(
    rf"{_LABEL}(?:\((?:print|online|l|p|e)\)[ ]?:?[ ]?)?(?P<id>[0-9]{{4}}[-–]?[0-9]{{3}}[0-9X])"
    r"(?![-–]?[0-9A-Za-z])",
    re.IGNORECASE,
)
# arXiv, "Understanding the arXiv identifier": YYMM.NNNN from April 2007, five digits from 2015 on;
# before that archive/YYMMNNN.
_ARXIV = re.compile(
    r"arxiv(?:\.org/(?:abs|pdf|html)/|[ ]?:[ ]?)"
    r"(?P<id>(?P<year>[0-9]{2})(?P<month>[0-9]{2})\.(?P<number>[0-9]{1,9})"
    r"|[a-z][a-z-]{1,10}(?:\.[a-z]{2})?/(?P<old_year>[0-9]{2})(?P<old_month>[0-9]{2})[0-9]{3})"
    r"(?![0-9])",
    re.IGNORECASE,
)
# ISO 26324; the DOI Handbook: "10.", a registrant's number of four digits or more, which may have
# parts, "/", anything.
_DOI = re.compile(
    r"doi(?:\.org/|(?:番号)?[ ]?[:=][ ]?|[ ])"
    r"(?P<id>[1IlO][0OoIl1]\.[0-9A-Za-z.]{1,20}/[^\s]{1,40})",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,4}/")
_NO_ADDRESS = re.compile(r"doi\.org/(?P<id>10\.[0-9]{1,9})/?\Z", re.IGNORECASE)
_BOOK, _OLD_BOOK, _MONTHS = 13, 10, 12
_FIRST, _FIVE = 704, 1501
"""April 2007, from which arXiv numbers begin with year and month; 2015, from which they have five
digits after the point."""

_DIGIT = Words(
    "{words}: the check digit does not fit ({reckoning}): {due} is due, {last} stands there. "
    "Which digit is wrong?",
    "{words}: 検査数字が合いません({reckoning})。{due}になるはずですが{last}です。どの数字の誤りで"
    "しょうか。",
)
_LENGTH = Words(
    "{words} has {count} digits; an ISBN has 13 (from 978 or 979) or 10. What is the number?",
    "{words} は{count}桁です。ISBN は978か979で始まる13桁か、10桁です。正しい番号は何でしょうか。",
)
_MONTH = Words(
    "{words}: arXiv numbers begin with year and month, and there is no month {month}. What is the "
    "number?",
    "{words}: arXiv 番号は年と月で始まりますが、{month}月はありません。正しい番号は何でしょうか。",
)
_PLACES = Words(
    "{words}: arXiv numbers of that month have {due} digits after the point, not {count}. What is "
    "the number?",
    "{words}: その月の arXiv 番号は点の後が{due}桁ですが、{count}桁です。"
    "正しい番号は何でしょうか。",
)
_SHAPE = Words(
    "{words}: a DOI begins with “10.”, a number of four digits or more and “/”. What is the DOI?",
    "{words}: DOI は「10.」と4桁以上の番号と「/」で始まります。正しい DOI は何でしょうか。",
)


def wrong(text: str) -> Iterator[tuple[Span, Said]]:
    """Yield the places of identifiers that cannot be one, and the question to ask.

    ``text`` is folded: digits and letters are ASCII.
    """
    done = 0
    for mark in _MARK.finditer(text):
        if mark.start() < done:
            continue
        name = mark[0].lower()
        for pattern, judge in _KINDS.get(name, _KINDS["97"]):
            if found := pattern.match(text, mark.start()):
                done = found.end()
                if says := judge(found):
                    yield Span(found.start("id"), found.end("id")), says
                break


def _isbn(found: re.Match[str]) -> Said | None:
    digits = _digits(found)
    if not digits.strip("0X"):
        return None  # a placeholder
    if len(digits) == _BOOK and digits[:3] in {"978", "979"}:
        return _last(found, digits, _check_digits.isbn13(digits))
    if len(digits) == _OLD_BOOK:
        return _last(found, digits, _check_digits.isbn10(digits))
    return _LENGTH.of(words=found["id"], count=len(digits)) if len(digits) != _BOOK else None


def _issn(found: re.Match[str]) -> Said | None:
    digits = _digits(found)
    if not digits.strip("0X"):
        return None
    return _last(found, digits, _check_digits.issn(digits))


def _digits(found: re.Match[str]) -> str:
    return re.sub(r"[^0-9X]", "", found["id"].upper())


def _last(found: re.Match[str], digits: str, told: _check_digits.Sum) -> Said | None:
    if told.right:
        return None
    return _DIGIT.of(
        words=found["id"], reckoning=told.reckoning, due=told.due, last=digits[-1].upper()
    )


def _arxiv(found: re.Match[str]) -> Said | None:
    month = found["month"] or found["old_month"]
    if not 1 <= int(month) <= _MONTHS:
        return _MONTH.of(words=found["id"], month=int(month))
    if found["number"] is None:
        return None
    begun, count = int(found["year"] + month), len(found["number"])
    due = 5 if begun >= _FIVE else 4
    if begun >= _FIRST and count != due:
        return _PLACES.of(words=found["id"], due=due, count=count)
    return None


def _doi(found: re.Match[str]) -> Said | None:
    name = found["id"]
    return None if _PREFIX.match(name) else _SHAPE.of(words=name.rstrip(".,;:)」』】"))


_KINDS: dict[str, tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Said | None]], ...]] = {
    "isbn": ((_ISBN, _isbn),),
    "issn": ((_ISSN, _issn),),
    "arxiv": ((_ARXIV, _arxiv),),
    "doi": ((_DOI, _doi), (_NO_ADDRESS, _doi)),
    "97": ((_BARE, _isbn),),
}
