"""Majorities told of a number and its whole: 過半数, 3分の2, a majority of the seats.

The law: a majority is more than half of all there are, two thirds are as many at least. The number
stands in the sentence of the word, the whole there or in the one before.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.texts.once import once
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_WHOLE_JA = late(
    r"(?:定数|総数|全議席|出席(?:議員|者)?|全議員|議員)(?:は|の)?(?P<n>[0-9]{1,4})(?!年)|"
    r"(?<![0-9])全(?P<n2>[0-9]{1,4})(?:議席|人|票)|(?<![0-9.])(?P<n3>[0-9]{1,4})(?:議席|人|票)(?:のうち|中)"
)
_HAS_JA = late(
    r"(?<![0-9.])(?P<n>[0-9]{1,4})(?:人|議席|票)(?:が当選し|を獲得し|を獲得して|を得て|を占め|で)?、?(?:単独で?)?"
    r"(?P<of>過半数)を(?:維持|確保|獲得|得|占め|制し|上回)|"
    r"賛成(?:は|が)?(?P<n2>[0-9]{1,4})(?:人|票)?[^。0-9]{0,16}(?P<of2>賛成多数|過半数)[^。]{0,6}(?:可決|承認|達)"
)
_NEED_JA = late(
    r"(?P<of>3分の2|過半数)(?:は|に必要な(?:の|議席)?は)、?[^。0-9]{0,8}?(?:(?:定数|全)(?P<w>[0-9]{1,4})(?:なら|の場合)?、?)?"
    r"(?P<n>[0-9]{1,4})(?:人|議席|票)"
)
_HAS_EN = late(
    r"\b(?P<n>[0-9]{1,4}) (?:of (?:the|its|their) (?P<w>[0-9]{1,4})|(?:votes )?to [0-9]{1,4})\b"
    r"[^.;]{0,60}\b(?P<of>(?:simple |outright |overall |absolute |clear |slim |narrow )?majority)\b"
)
_NEED_EN = late(
    r"\b(?P<of>two-thirds majority|majority) (?:of|in) (?:the|its) (?P<w>[0-9]{1,4})(?: |-)[a-z]+"
    r"(?: [a-z]+)?,? (?:or|needs?|requires?|means?|is) (?P<n>[0-9]{1,4})\b"
)
_NO_EN = late(
    r"\b(?:short|lost|without|no|not|fail\w*|needed|need|den\w+|fewer|lack\w*|two-thirds|"
    r"three-fifths|just under|almost|nearly|with|together|all(?:y|ies)|joined|coalition|combined)\b"
)
_NEAR = 8
"""By how much the number of a majority that is needed is told wrong, at most."""


@dataclass(frozen=True, slots=True)
class Majority:
    """A number that is no majority of its whole, or not the one that is needed."""

    span: Span
    number: int
    whole: int
    words: str
    """What is told of it."""


@once
def majorities(evidence: Evidence) -> tuple[Majority, ...]:
    """Return the majorities of an article that its numbers do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        Majority(Span(passage.span.start + at, passage.span.start + end), number, whole, words)
        for passage in paragraphs(evidence)
        for at, end, number, whole, words in (*_had(passage.plain), *_needed(passage.plain))
    )


def _had(words: str) -> Iterator[tuple[int, int, int, int, str]]:
    """Yield numbers told as a majority that are none."""
    for found in _HAS_JA.finditer(words):
        name = "n" if found["n"] else "n2"
        wholes = {_number(one) for one in _WHOLE_JA.finditer(words, 0, found.end())}
        number, told = int(found[name]), found["of"] or found["of2"]
        if len(wholes) == 1 and number * 2 <= (whole := wholes.pop()):
            yield found.start(name), found.end(), number, whole, told
    for found in _HAS_EN.finditer(words):
        if found["w"] and not _NO_EN.search(found[0]) and int(found["n"]) * 2 <= int(found["w"]):
            yield *found.span(), int(found["n"]), int(found["w"]), found["of"]


def _needed(words: str) -> Iterator[tuple[int, int, int, int, str]]:
    """Yield the numbers told as needed for a majority that are not the least that make one."""
    for pattern in (_NEED_JA, _NEED_EN):
        for found in pattern.finditer(words):
            wholes = {_number(one) for one in _WHOLE_JA.finditer(words, 0, found.start())}
            whole = int(found["w"] or 0) or (wholes.pop() if len(wholes) == 1 else 0)
            is_third = "3" in found["of"] or "two" in found["of"]
            part = Fraction(2 * whole, 3)
            least = -(-part.numerator // part.denominator) if is_third else whole // 2 + 1
            if whole and 0 < abs(int(found["n"]) - least) <= max(_NEAR, whole // 8):
                yield *found.span(), int(found["n"]), whole, found["of"]


def _number(found: re.Match[str]) -> int:
    return int(next(one for one in found.groups() if one))
