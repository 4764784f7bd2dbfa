"""English names in a row, and the number of them all: a quartet; all four; both.

The law: the number is that of the names. A row is of one make: names, quotations, numbers, or what
has an article, each perhaps with an age. It is told where it is the whole: right behind a number
(two of the directors, A, B and C,), or before "all four" and "the four of them".
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import MOST, Listed
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_CAP = r"(?:(?:Ms|Mrs|Mr|Dr|St)\. )?[A-Z][\w'’-]*"
_NAME = rf"{_CAP}(?: (?:(?:of|de|du|la|van|von|bin|al) )?{_CAP}){{0,3}}"
_THING = r"(?:an?|the|his|her|their|its) (?:[a-z-]+ ){0,3}[a-z-]+"
_AGE = "(?:, [1-9]?[0-9])?"


_QUOTE = r"[“\"][^”\"“\n]{1,40}[”\"]"


def _row(item: str) -> str:
    return rf"{item}(?:, {item}){{1,9}},? and {item}"


_NAMES = rf"(?P<list>{_row(_NAME + _AGE)}|{_row(_THING + _AGE)})"
_N = rf"(?P<n>(?i:{WORD}))"
_LEAD = (
    r"(?:\A|(?<=[.!?:;] )|(?<=\n)|(?<=[a-z]s, )|(?<=men, )|(?<=ple, )|(?<=ren, )|"
    r"(?<=\bare )|(?<=\bwas )|(?<=were )|(?<= of )|(?<= by ))"
)
_GROUPS = {"both": 2, "duo": 2, "pair": 2, "trio": 3, "quartet": 4, "quintet": 5, "sextet": 6}
_FORMS = tuple(map(re.compile, (
    rf"\b[Tt]he (?P<n>duo|pair|trio|quartet|quintet|sextet)(?: of|,| —) {_NAMES}(?=[,.;]| [a-z])",
    (rf"{_LEAD}(?!Both ){_NAMES}(?:[,;]|\.| —)? (?:[a-z' ]{{0,30}}[a-z],? )?"
     rf"(?i:all|the(?= [a-z]+ of )) {_N}"
     r"(?= (?:of (?:them|whom)|now|were|are|have|had|was|[a-z]+ed)\b)"),
    rf"\b(?P<n>[Bb]oth) (?:the )?{_NAMES}(?= [a-z])",
    (rf"\b{_N} of (?:the|its|his|her|their) (?:[a-z]+['’]s? )?(?:[a-z]+ ){{0,2}}[a-z]+s, "
     rf"(?:those (?:at|in|on|of|from) )?{_NAMES}(?=[,.])"),
    rf"\b(?<=of ){_N} (?:is|was|are|were) (?:made up|composed) of {_NAMES}(?=[.;]|\n|\Z)",
    rf"\b{_N} (?:[a-z-]+ ){{0,2}}[a-z]+s[,:]? (?P<list>{_row(_QUOTE)})(?=[.,;]|\n|\Z)",
    rf"\b[Tt]he {_N} (?:[a-z-]+ ){{0,2}}[a-z]+s, (?P<list>{_row('[0-9]{1,3}')})(?=[.,;])",
)))  # fmt: skip
_LOOSE = re.compile(
    r"\b(?:including|such as|among|others?|more|at least|most|about|some|first|last|other|or)\b"
)


def rows(text: Plain) -> Iterator[Listed]:
    """Yield the numbers of which one name more or less stands in the row they are told of."""
    words = re.sub(r",([”\"])", r"\1,", text.text)  # a comma within a quotation
    for found in (one for pattern in _FORMS for one in pattern.finditer(words)):
        told = _GROUPS.get(found["n"].lower()) or number(found["n"]) or 0
        comma = ", " if found["list"][0].isdecimal() else ", (?![0-9])"
        count = len(re.split(f",? and |{comma}", found["list"]))
        ahead = words[max(0, found.start() - 16) : found.start()]
        if abs(told - count) == 1 and 1 < told <= MOST and not _LOOSE.search(ahead):
            yield Listed(Span(*found.span("n")), told, count, sure=True)
