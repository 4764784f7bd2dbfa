"""Lengths in hours of what begins and ends at times of day that the same paragraph tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._plain import Plain
from factcheck.model.text import Span

_JA = re.compile(
    r"(?P<half>午前|午後|正午)"
    r"(?:(?P<hour>[0-9]{1,2})時(?:(?P<minute>[0-9]{1,2})分|(?P<thirty>半))?)?"
    r"(?:ごろ|頃|すぎ|過ぎ|前)?"
)
_EN = re.compile(
    r"(?<![0-9:.$])(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap])\.?m\b\.?",
    re.IGNORECASE,
)
_LONG_JA = re.compile(
    rf"(?<![0-9.,約])(?:(?P<hours>{NUMBER})時間(?:(?P<minutes>[0-9]{{1,2}})分|(?P<and>半))?)"
    r"(?:の停電|にわたる|にわたり|にわたって|の(?:審議|会議|会談|公聴会|立てこもり|取り調べ|"
    r"中断|運休|断水|通行止め|長丁場|熱戦)|後に(?:復旧|再開|鎮火|解消|解除|終了)|で(?:復旧|鎮火|終了|閉会)|続いた|に及|停電|断水|立てこも)"
)
_LONG_EN = re.compile(
    rf"(?<![.,0-9])\b(?P<hours>{WORD})(?P<and>-and-a-half| and a half)?[- ]hours?[- ](?:long )?"
    r"(?:hearing|meeting|session|debate|standoff|stand-off|outage|blackout|closure|search|siege|"
    r"operation|trial|talks|sitting|shutdown|strike|ordeal|stoppage|interruption|summit)\b",
    re.IGNORECASE,
)
_TIME_JA = r"(?:午前|午後|正午)(?:[0-9]{1,2}時(?:[0-9]{1,2}分|半)?)?(?:ごろ|頃|すぎ|過ぎ)?"
_HOURS_JA = rf"(?<![約0-9.])(?P<hours>{NUMBER})時間(?:(?P<minutes>[0-9]{{1,2}})分|(?P<and>半))?"
_BESIDE_JA = re.compile(
    rf"{_TIME_JA}(?:から|~|-|より){_TIME_JA}(?:まで)?(?:の|、計|の計|、){_HOURS_JA}"
    r"(?!前|後|ごと|以内|以上|程度|ほど|余|のうち|弱|強|を除)"
)
_LATER_JA = re.compile(rf"{_TIME_JA}[^。\n0-9約]{{1,40}}、{_HOURS_JA}後の{_TIME_JA}")
_TIME_EN = r"[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.?m\.?"
_BESIDE_EN = re.compile(
    rf"\b(?:from|between) {_TIME_EN} (?:to|until|and) {_TIME_EN}, (?:an? )?(?:total of )?"
    rf"(?P<hours>{WORD})(?P<and>-and-a-half| and a half)?(?: hours\b|-hour\b)",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"から|始ま|開[会始]|発生|起き|停電|断水|立てこも|通報|より|スタート|"
    r"\b(?:began|begin|started|opened|from|between|at|lost|out|called|alerted)\b"
)
_ENDED = re.compile(
    r"まで|終|閉会|復旧|再開|鎮火|解消|解除|戻|投降|逮捕|身柄|確保|"
    r"\b(?:ended|end|finished|closed|until|till|to|and|restored|over|"
    r"adjourned|reopened|lifted|resumed|walked|surrendered|arrested|gave)\b"
)
_APART = re.compile(
    r"休憩|昼食|を除|翌|前日|"
    r"\b(?:break|lunch|recess|next|following)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"約|およそ|ごろ|頃|すぎ|過ぎ|前$|\b(?:about|around|shortly|just|nearly|almost)\b",
    re.IGNORECASE,
)
_LOOSE = 15
"""Minutes by which a time that is told as 午後2時ごろ may be another."""
_REACH = 300
"""Characters of its paragraph before a length in which both times may stand."""
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clocked:
    """A length that is not that between the two times of its paragraph."""

    span: Span
    """Where the length stands in the article's text."""
    told: int
    """The length in minutes."""
    right: int
    """The minutes between the times."""
    first: str
    """The first time as written."""
    last: str
    """The last time as written."""


def clocked(text: Plain) -> Iterator[Clocked]:
    """Yield lengths that differ from the only two times of day beside them."""
    for long, clock in ((_LONG_JA, _JA), (_LONG_EN, _EN)):
        for found in (text.wide if long is _LONG_JA else text.matches)(long):
            one = _judged(text, found, clock)
            if one is not None:
                yield one


def _judged(text: Plain, found: re.Match[str], clock: re.Pattern[str]) -> Clocked | None:
    start = text.text.rfind("\n", max(0, found.start() - _REACH), found.start()) + 1
    start = max(start, found.start() - _REACH)
    here = text.text[start : found.end()] + text.after(found.end(), 200)
    if clock.search(here) is None:  # the times are told in the next paragraph
        end = text.text.find("\n", found.end(), found.end() + _REACH)
        here += text.text[end : end + _REACH].strip("\n").split("\n")[0] if end > 0 else ""
    times = [(one, at) for one in clock.finditer(here) if (at := _minute(one)) is not None]
    before = here[: found.start() - start][-10:]
    if _ABOUT.search(before) or len(times) != 2 or _APART.search(here) or _told(found) is None:
        return None
    (first, begun), (last, over) = times
    began = here[max(0, first.start() - 16) : last.start()]
    ended = here[max(first.end(), last.start() - 24) : last.end() + 24]
    if not (_BEGAN.search(began) and _ENDED.search(ended)):
        return None
    told, right = _told(found) or 0, (over - begun) % _DAY
    near = [here[max(0, one.start() - 16) : one.end()] for one, _ in times]
    loose = _LOOSE * sum(_ABOUT.search(words) is not None for words in near)
    if not (found.groupdict().get("minutes") or found["and"]) and right % 60:
        loose = max(loose, 59)  # seven hours and twenty minutes are called seven or eight hours
    if abs(told - right) <= loose:
        return None
    return Clocked(Span(*found.span()), told, right, first[0].strip(), last[0].strip())


def between_times(text: Plain) -> Iterator[Clocked]:
    """Yield lengths right beside the two times between which they lie: 9時から17時までの7時間."""
    for pattern, clock in ((_BESIDE_JA, _JA), (_LATER_JA, _JA), (_BESIDE_EN, _EN)):
        for found in (text.wide if clock is _JA else text.matches)(pattern):
            times = [one for one in clock.finditer(found[0]) if _minute(one) is not None]
            told = _told(found)
            if len(times) != 2 or not told or _APART.search(text.around(Span(*found.span()), 40)):
                continue
            right = ((_minute(times[1]) or 0) - (_minute(times[0]) or 0)) % _DAY
            loose = _LOOSE * len(_ABOUT.findall(found[0]))
            whole = told % 60 == 0 and right % 60 != 0
            if abs(told - right) > max(loose, 59 if whole else 0):
                first, last = times[0][0].strip(), times[1][0].strip()
                yield Clocked(Span(*found.span()), told, right, first, last)


def _minute(found: re.Match[str]) -> int | None:
    """Return the minutes after midnight of a time of day."""
    groups = found.groupdict()
    if groups["half"] == "正午":
        return 12 * 60
    if not groups["hour"] or int(groups["hour"]) > 12:
        return None
    hour = int(groups["hour"]) % 12 + (12 if groups["half"] in {"午後", "p", "P"} else 0)
    minute = 30 if groups.get("thirty") else int(groups["minute"] or 0)
    return hour * 60 + minute if minute < 60 else None


def _told(found: re.Match[str]) -> int | None:
    hours = number(found["hours"])
    rest = int(found.groupdict().get("minutes") or 0) or (30 if found["and"] else 0)
    return 60 * hours + rest if hours else None
