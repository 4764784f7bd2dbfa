"""Values that follow from one figure of the page: its daily part, the rest, its change.

An article says "about 30,000 a day" of 11.3 million a year, "four in ten lower" of a hazard ratio
of 0.61, and "down 5.6 percent" of 727,277 that are 43,482 fewer than before.
"""

import re
from collections.abc import Iterator

from factcheck.comparing._faces import Face
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives, said, told
from factcheck.comparing._units import counted_alike

_DAILY = re.compile(
    r"あたり|当たり|平均|ごと|毎|1日|一日|\bper\b|\beach\b|average|daily|monthly|"
    r"\ba (?:day|month|year|head)\b",
    re.IGNORECASE,
)
_PARTS = (
    (re.compile(r"1日|一日|日量|日平均|day|daily"), (28.0, 29.0, 30.0, 31.0, 365.0, 366.0), "days"),
    (re.compile(r"1[カか]月|ひと月|月平均|月あたり|month"), (12.0, 6.0, 3.0), "months"),
)
"""What a number of a stretch is divided by, to say how much of it falls on a day or a month."""
_HAZARD = re.compile(
    r"(?:hazard|odds|risk|rate) ratios?|relative risk|ハザード比|オッズ比|リスク比|相対リスク",
    re.IGNORECASE,
)
_MORE = re.compile(r"増|多|上回|伸|up\b|increas|rose|ris|gain|grew|grow|more|higher", re.IGNORECASE)
_LESS = re.compile(
    r"減|少な|下回|縮|down\b|decreas|declin|fell|fall|fewer|less|drop", re.IGNORECASE
)
_CHANGED = re.compile(
    r"\s?(?:ほど|近く|程度|も)?(?:増|減|上昇|下落|低下|上が|下が|伸び|高[いくま]|低[いくか]|多[いく]|少な|"
    r"up\b|down\b|higher|lower|more|less|fewer|increase|decrease|rise|drop|fall|decline)"
)
"""What stands behind a share by which something has changed: no rest of a whole."""
_YEARLY = re.compile(r"年間|年額|1年|一年|初年度|年産|annual|yearly|a year|per year", re.IGNORECASE)
_HUNDRED = 100
"""Number of things from which on a year's are reckoned from a month's."""
_MONTHLY = re.compile(r"月額|毎月|月々|月産|月間|a month|per month|monthly|/month", re.IGNORECASE)
_COMPARED = re.compile(r"(?:前年|前期|同期|同月|前月)[^、。]{0,6}比|対前年")
"""What before a percentage tells that it is one of the number of before: 前年度比117.1%."""
_LITTLE = 0.15
"""Rise from which on it is told as a multiple."""
_BESIDE = 16
"""Code points after a number, and before it, in which words say that it is a change."""


def reckoned(paragraph: Paragraph, mine: Face, words: str) -> Iterator[Reckoning]:
    """Yield what follows from single figures of the page; ``words`` stand beside the article's."""
    yield from _parts(paragraph, mine, words)
    if mine.what == "share" and mine.figure.kind in {"percent", "ratio"} and mine.anchor:
        yield from _hazards(paragraph, mine)
        yield from _multiples(paragraph, mine)
    yield from _of_year(paragraph, mine, words)
    yield from _of_range(paragraph, mine, words)
    if not _CHANGED.match(paragraph.context.text, mine.figure.span.end):
        yield from _rest(paragraph, mine)


def _hazards(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield how much higher or lower a risk is where the page states a ratio of risks."""
    for place, one in paragraph.index.faces:
        if one.figure.kind not in {"number", "ratio"} or not one.point or one.point > 3:
            continue
        off = abs(1 - one.point)
        if gives(mine, off) and _HAZARD.search(paragraph.index.page.passages[place].text):
            sides = f"{said(one)} - 1" if one.point > 1 else f"1 - {said(one)}"
            yield Reckoning("hazard", f"{sides} = {off * 100:.3g} %", ((place, one.figure),))


def _multiples(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield 1.5 times as much for a rise by half, and the other way round."""
    for place, one in paragraph.index.faces:
        alike = one.figure.kind == mine.figure.kind and (one.anchor or 0.0) <= 1
        if one.what != "share" or not one.anchor or alike:
            continue
        text, span = paragraph.index.page.passages[place].text, one.figure.span
        around = text[max(0, span.start - _BESIDE) : span.end + _BESIDE]
        if mine.figure.kind == "ratio" and mine.anchor and mine.anchor > 1:
            if one.anchor > _LITTLE and gives(mine, 1 + one.anchor) and _MORE.search(around):
                yield Reckoning("multiple", f"1 + {said(one)}", ((place, one.figure),))
        elif one.figure.kind == "percent" and one.anchor > 1 and _COMPARED.search(around):
            if gives(mine, one.anchor - 1):
                yield Reckoning("multiple", f"{said(one)} - 100 %", ((place, one.figure),))
        elif one.figure.kind == "ratio" and one.anchor > 1 and gives(mine, one.anchor - 1):
            yield Reckoning("multiple", f"{said(one)} - 1", ((place, one.figure),))


def _of_year(paragraph: Paragraph, mine: Face, words: str) -> Iterator[Reckoning]:
    """Yield twelve times what is told for a month, of an amount for a year."""
    counted = mine.what == "count" and mine.number >= _HUNDRED
    if not (counted or mine.what.startswith("money")) or not _YEARLY.search(words):
        return
    for place, one in paragraph.index.faces:
        if one.what == mine.what and one.anchor and gives(mine, 12 * one.anchor):
            passage, span = paragraph.index.page.passages[place], one.figure.span
            around = passage.text[max(0, span.start - _BESIDE) : span.end + _BESIDE]
            if _MONTHLY.search(f"{passage.label} {around}"):
                sides = f"12 × {said(one)} = {told(12 * one.anchor, mine)}"
                yield Reckoning("each", sides, ((place, one.figure),))


def _of_range(paragraph: Paragraph, mine: Face, words: str) -> Iterator[Reckoning]:
    """Yield the change that one figure of the page tells with both ends: 160円から180円に."""
    if not _MORE.search(words) and not _LESS.search(words) and not _RAISED.search(words):
        return
    for place, one in paragraph.index.faces:
        if one.low and one.high and one.low != one.high:
            apart = one.high - one.low
            if one.what == mine.what != "share" and gives(mine, apart):
                yield Reckoning(
                    "difference", f"{said(one)}: {told(apart, mine)}", ((place, one.figure),)
                )
            elif mine.what == "share" != one.what and gives(mine, apart / one.low):
                grown = f"{said(one)}: {100 * apart / one.low:.3g} %"
                yield Reckoning("growth", grown, ((place, one.figure),))


_RAISED = re.compile(r"上げ|下げ|安く|改定|lift|rais|cut|hike|lower", re.IGNORECASE)


def _parts(paragraph: Paragraph, mine: Face, words: str) -> Iterator[Reckoning]:
    """Yield how much of what the article states itself falls on a day or month."""
    if not _DAILY.search(words):
        return
    for pattern, numbers, name in _PARTS:
        if not pattern.search(words):
            continue
        for place, one in paragraph.index.faces:
            if one.what != mine.what or not one.anchor:
                continue
            own = id(one.figure) in paragraph.claims
            units = mine.value.unit, one.value.unit
            if not own and (None in units or counted_alike(*units) is False):
                continue
            for number in numbers:
                if gives(mine, one.anchor / number):
                    sides = f"{said(one)} / {number:g} {name} = {told(one.anchor / number, mine)}"
                    yield Reckoning("each", sides, ((place, one.figure),))


def _rest(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield what a share leaves of all: six in ten are adults where 40 % are children."""
    if mine.what != "share" or mine.figure.kind != "percent" or not mine.point:
        return
    for place, one in paragraph.index.faces:
        if one.what != "share" or one.figure.kind != "percent":
            continue
        rest = 1 - (one.point or 0.0)
        if 0.1 <= rest <= 0.9 and id(one.figure) not in paragraph.claims and gives(mine, rest):
            formula = f"100 % - {said(one)} = {told(rest, mine)} %"
            yield Reckoning("rest", formula, ((place, one.figure),))
