"""Numbers that no recognizer took, for nothing says what they are of: "46 agreed", "two walked".

In a sentence of shares, votes or growth they are operands like any other. Left out are years, and
what is a name (Interstate 80, page 3), an age or a day.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.laws.texts.counting import number
from factcheck.model.folding import fold
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity

_NUMERAL = re.compile(
    r"(?<![\w.,/:$£€¥#^+*=–-])(?<![A-Za-z]\()(?<![0-9] )(?![0-9]{1,3} [0-9]{3}\b)"
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]{0,3}|(?<![A-Za-z] )[1-9][0-9]{4,5})"
    r"(?![\w:/%°^*=-]| ?進|[.,][0-9]|\.x\b|(?:st|nd|rd|th)\b|[”\"]|\)? [0-9])"
    r"|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|none|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen)\b(?!-)"
    r"|(?<=[0-9]、[一-龠ァ-ヶ]{2})[1-9][0-9]{0,2}(?=[、。]|で|の)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\b(?:no|nos|pp?|para|interstate|route|highway|measure|proposition|prop|flight|article|section|"
    r"chapter|chap|fig|figs|vol|version|release|ref|eq|room|boeing|airbus|page|game|week|day|grade|year|division|class|lot|pier|district|"
    r"station|ward|phase|line|group|part|question|issue|title|form|covid|windows|act|bill|under|"
    r"aged?|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|第) ?\Z",
    re.IGNORECASE,
)
"""Words that make a number behind them a name, an age or a date."""
_PRONOUN = re.compile(r"\b(?:the|this|that|which|each|every|no|any) \Z")
"""Words before one that make it no number: the one sold 29,700, the other 16,800."""
_MODEL = re.compile(r"[0-9]{4,}[).,;]")
"""A number of many digits without a comma, with its sign: the 6120) has no noun, and is a name."""
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_PAIR = re.compile(r"([0-9]{1,3})(?: votes?| ?票)? ?(?:to|[-‐−–—―ー]|対) ?([0-9]{1,3})")


def numerals(text: str, within: Span, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the bare numbers of a stretch of folded text as figures of the kind ``number``.

    ``figures`` are those of the stretch, in order: what stands in one of them is none.
    """
    ends = [(one.span.start, one.span.end) for one in figures]
    for found in _NUMERAL.finditer(text, within.start, within.end):
        place = bisect_left(ends, (found.start() + 1,)) - 1
        covered = place >= 0 and ends[place][1] > found.start()
        following = ends[place + 1][0] if place + 1 < len(ends) else within.end
        if covered or following < found.end() or _YEAR.fullmatch(found[0]):
            continue
        before = text[max(within.start, found.start() - 14) : found.start()]
        digits = found[0].replace(",", "")
        many = int(digits) if digits.isdecimal() else number(digits)
        if many is not None and not _is_name(text, found, before):
            yield _bare(Span(*found.span()), found[0], many)


def _is_name(text: str, found: re.Match[str], before: str) -> bool:
    """Tell whether a number is a name: that of a page, a model."""
    if found[0] == "one" and _PRONOUN.search(before):
        return True
    is_model = before.endswith("the ") and _MODEL.match(text, found.start()) is not None
    return is_model or _NAMED.search(before) is not None


def halves(figure: Figure) -> tuple[Figure, ...]:
    """Return the two numbers of a vote or score (218-207) as figures; nothing for another."""
    pair = _PAIR.fullmatch(fold(figure.text)) if figure.kind == "ratio" else None
    start = figure.span.start
    spans = [Span(start + one, start + end) for one, end in map(pair.span, (1, 2))] if pair else []
    return tuple(_bare(span, words, int(words)) for span in spans
                 if (words := figure.text[span.start - start : span.end - start]))  # fmt: skip


def is_spelled(figure: Figure) -> bool:
    """Tell whether a bare number is a word: two."""
    return figure.text.isalpha() or "-" in figure.text


def _bare(span: Span, text: str, many: int) -> Figure:
    return Figure(span, text, "number", Quantity(Decimal(many), Decimal(many), None, Decimal(1)))
