"""Ages held to the one birth of a passage, at any moment that it tells.

The law: an age is the full years from the birth to a moment told, or to now. Where no moment gives
it, it was meant for the one of its own sentence, or for the day of the news.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from factcheck.checks._counting import NUMBER, WORD
from factcheck.checks._moments import (
    ROUGH,
    Held,
    Moment,
    now_of,
    number_of,
    place_of,
    sentence_of,
)
from factcheck.checks._near_hold import is_slip
from factcheck.checks._passage import Passage
from factcheck.model.values import Period

_OLD = 115
AGE_JA = re.compile(
    rf"(?<![0-9約満数])(?P<n>{NUMBER})歳(?!代|以|未|児|の(?![時と春夏秋冬若頃こ])|差|違|年[上下]|上|下|離|若|から|まで|の誕生日)"
)
AGE_EN = re.compile(
    rf"\b(?:aged|at (?:the )?age(?: of)?|(?:he|she) was|turned|died at|at) (?P<n>{WORD})"
    r"(?=,? (?:when|in|on)\b|[,.;]|$| years old)(?! [ap]\.m)",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\bhim\b|\b(?:met|with|joined|married|beat|saw|succeeded|hired|taught|followed) her\b"
)
_KIN = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫|父|母|兄|弟|姉|妹|孫|両親|祖|友|師|代目|数え|享年|最[高年]|"
    r"\b(?:sons?|daughters?|wife|husband|father|mother|brother|sister|child(?:ren)?|uncle|aunt|"
    r"grand\w+|youngest|oldest|average|people|those)\b",
    re.IGNORECASE,
)
_DEATH = re.compile(
    r"死去|亡くな|没|永眠|逝去|他界|この日|きょう|\bdied?\b|\bdeath\b|\bis\b|\bnow\b"
)


def ages(
    passage: Passage, found: re.Match[str], told: list[Moment], published: date
) -> Iterator[Held]:
    """Yield an age that the one birth of a passage does not give at any moment told."""
    births = [one for one in told if one.is_birth]
    value, words = number_of(found), passage.plain
    sentence = sentence_of(words, found.start())
    clause = re.split("[、,。.]", words[max(0, found.start() - 20) : found.start()])[-1]
    clause += re.split("[、,。.]", words[found.end() : found.end() + 12])[0]
    if len(births) != 1 or value is None or not 3 <= value <= _OLD:
        return
    if _KIN.search(clause) or ROUGH.search(words[: found.start()][-6:]):
        return
    if found.re is AGE_EN and _is_of_other(passage, found, births[0]):
        return
    born = births[0]
    days = _days_near(passage, published)
    ends = [one for one in told if one is not born and one.year > born.year]
    if any(value in born.years_to(one) for one in (*ends, *days)):
        return
    at = passage.plain.find(sentence)
    mine = [one for one in ends if at <= one.start < at + len(sentence)]
    mine = [one for one in mine if one.start < found.start()] or [
        one for one in mine if not re.search("[、,]", words[found.end() : one.start])
    ]
    alone = re.match(r"歳?(?:だった|でした)?[。.]?\Z", sentence[found.end() - at :]) is not None
    if not mine and not (alone or _DEATH.search(sentence)):
        return
    last = mine[-1] if mine else days[0]
    rights = born.years_to(last) | (
        set() if mine else {y for day in days for y in born.years_to(day)}
    )
    off = min(abs(value - one) for one in rights)
    right = min(rights, key=lambda one: abs(one - value))
    if off <= 12 or is_slip(Fraction(right), Fraction(value)):
        yield Held(place_of(passage, found), value, right, born, last, "age", 0)


def _is_of_other(passage: Passage, found: re.Match[str], born: Moment) -> bool:
    """Tell whether an English age may be that of somebody else: at 45, Jones succeeded her."""
    words = passage.plain
    sentence = sentence_of(words, found.start())
    start = words.find(sentence)
    before = sentence_of(words, max(0, start - 3)) if start > 3 else ""
    if _KIN.search(f"{before} {sentence}") or _MET.search(sentence):
        return True
    named = re.match(r", ([A-Z][a-z]+)", words[found.end() :])
    return named is not None and named[1] not in sentence_of(words, max(0, born.start))


def _days_near(passage: Passage, published: date) -> list[Moment]:
    """Return the days on which an article's event may have been: told ones, or the last few."""
    told = [
        one.value.first
        for one in passage.figures
        if isinstance(one.value, Period)
        and one.value.first is not None
        and one.value.first == one.value.last
        and 0 <= (published - one.value.first).days <= 31
    ]
    days = [one for one in told if one is not None]
    return [now_of(day) for day in days or (published, published - timedelta(4))]
