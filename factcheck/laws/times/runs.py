"""Lengths in days of what opens on one day and closes on another: both days count.

4日から7日までの3日間, 5月3日に開幕し、6日に閉幕した。3日間で…, "the three-day fair opens on June 6
and closes on June 9". A sentence that tells two days, one as the first and one as the last, tells
all days of a run. Another pair of days in the paragraph that makes the length is its witness.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.span_lengths import Spanned, length_of
from factcheck.laws.times.span_times import Time
from factcheck.laws.times.tied_law import points
from factcheck.model.records import Evidence, Figure

_FIRST_JA = re.compile(
    r"\A(?:\([^()]{1,6}\))?(?:から|より|[~〜–-]|(?:に|の)[^。]{0,12}?(?:開[幕会始園催く]|始ま|オープン|初日|来日|入場|出発|"
    r"スタート)|が初日)"
)
_LAST_JA = re.compile(
    r"\A(?:\([^()]{1,6}\))?(?:まで|が最終|(?:に|の)[^。]{0,10}?(?:閉[幕会園]|終[わえ了]|千秋楽|最終日|離日|帰国|幕を))"
)
_FIRST_EN = re.compile(
    r"\b(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed) off|from|between)"
    r"(?: [a-z]+){0,3} (?:[A-Z][a-z]+ )?(?:on )?\Z|\A(?:from|between) ",
    re.IGNORECASE,
)
_LAST_EN = re.compile(
    r"\b(?:clos(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|wrap(?:s|ped) up|through|to|"
    r"until|till|conclud(?:es?|ed|ing)|and|[–-])(?: [a-z]+){0,2} (?:[A-Z][a-z]+ )?(?:on )?\Z",
    re.IGNORECASE,
)
_OF_DAYS = re.compile(
    r"\A[- ](?:[a-z]+ ){0,2}(?:festival|conference|event|tour|fair|show|tournament|summit|congress|"
    r"convention|meeting|regatta|rally|carnival|course|camp|exhibition|workshop|series|expo|meet)\b"
)
_EVENT = re.compile(r"\b(?:festival|conference|fair|tournament|summit|congress|convention|expo)\b")
_DAY = re.compile(r"\A[^0-9\n]{0,3}(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日")
_UP_TO = re.compile(r"\A(?:\([^()]{1,6}\))?(?:まで|に(?:閉|離))")
_NOT_ALL = re.compile(
    r"うち|前半|後半|予選|決勝|準備|最初|最後|追加|通し|券|毎|(?<!連)休(?!業|館|止)|除|延期|中止|雨|以内|後の|前の|"
    r"\b(?:pass|ticket|morning|dawn|any|except|first|last|each|every|after|before|notice|within)\b"
)
_ASIDE = re.compile(r"、[^、。]{3,}|[^。]{16}")
_FEW = 5


def runs(evidence: Evidence) -> Iterator[Spanned]:
    """Yield lengths of runs whose first and last day tell another."""
    published = evidence.article.published
    for passage in sparse(evidence, DENSE):
        for figure in passage.figures:
            if _is_run(passage, figure):
                yield from _judged(passage, figure, published)


def _is_run(passage: Passage, figure: Figure) -> bool:
    """Tell whether a length counts the days of a run: 3日間, 9連休, 2泊3日, a three-day fair."""
    length = length_of(passage, figure)
    if length is None or length.kind != "day" or figure.hedge or figure.kind == "date":
        return False
    if not figure.text.isascii():
        text = figure.text
        return "日間" in text or "連休" in text or length.before.endswith("泊")
    of_event = figure.text.endswith("days") and length.before.lower().endswith("for ")
    of_event = of_event and _EVENT.search(passage.plain_sentence(figure)) is not None
    return of_event or (figure.text.endswith("day") and bool(_OF_DAYS.match(length.behind)))


def _judged(passage: Passage, figure: Figure, published: date | None) -> Iterator[Spanned]:
    length = length_of(passage, figure)
    days = [one for one in points(passage, published) if one.days == 0]
    own = next(one for one in passage.sentences if figure.span.start < one.end)
    at = passage.sentences.index(own)
    before = passage.sentences[at - 1 : at]
    for sentences in ([own], [*before, own]):
        near = [one for one in days if any(each.start <= one.at < each.end for each in sentences)]
        words = "".join(each.cut(passage.article) for each in sentences)
        if len(near) == 2:
            break
    if length is None or len(near) != 2 or _NOT_ALL.search(words):
        return
    first, last = near
    right, told = (last.first - first.first).days + 1, int(length.value)
    if told < right and not _is_beside(passage, figure, first, last):
        return  # 3日から14日まで、市内の各地で10日間
    if right < 2 or told == right or not _are_ends(passage, first, last, told):
        return
    if any((b.first - a.first).days + 1 == told for a, b in permutations(days, 2)):
        return
    if abs(told - right) <= _FEW or is_slip(Fraction(told), Fraction(right)):
        yield Spanned(figure.span, "day", told, right, first, last)


def _is_beside(passage: Passage, figure: Figure, first: Time, last: Time) -> bool:
    """Tell whether a length stands beside its days, no clause between them."""
    start, end = figure.span
    ends = [passage.article[end : first.at], passage.article[last.at + len(last.text) : start]]
    return figure.text.isascii() or any(one and not _ASIDE.search(one) for one in ends)


def _are_ends(passage: Passage, first: Time, last: Time, told: int) -> bool:
    """Tell whether one day is told as the first of a run, and the other as its last."""
    if first.at + len(first.text) + 4 >= last.at and first.text != last.text:
        return True  # two ends of one figure
    text = passage.article
    if re.search("[ぁ-ん]", passage.plain):
        behind = [_DAY.sub("", text[one.at : one.at + 36]) for one in (first, last)]
        if last.first - first.first == timedelta(told) and not _UP_TO.match(behind[1]):
            return False  # who leaves on the last day may not count it
        return bool(_FIRST_JA.match(behind[0]) and _LAST_JA.match(behind[1]))
    ahead = [text[max(0, one.at - 50) : one.at] for one in (first, last)]
    opens = _FIRST_EN.search(ahead[0]) or _FIRST_EN.search(first.text)
    return bool(opens and _LAST_EN.search(ahead[1]))
