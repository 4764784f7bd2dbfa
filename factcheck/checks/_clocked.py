"""Lengths in hours of what begins and ends at times of day that the same paragraph tells."""

import re
from collections.abc import Iterator

from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._days import WEEKDAY, weekday
from factcheck.checks._plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_PREFIX = (
    r"(?:(?<![0-9/])(?P<date>[0-9]{1,2})日(?:\([^()\n]{1,3}\))?の?|(?P<next>翌(?:日|朝|[0-9]{1,2}日)?の?))?"
    r"(?:未明|早朝|深夜|朝|夜|夕方)?の?"
)
_JA = re.compile(
    rf"{_PREFIX}(?:(?P<half>午前|午後)?(?<![0-9:.])(?P<hour>[0-9]{{1,2}})"
    r"(?:時(?!間|代|点|期)(?:(?P<minute>[0-9]{1,2})分(?!間)|(?P<thirty>半))?|:(?P<colon>[0-9]{2})(?![0-9:]))"
    r"|(?P<noon>正午))(?:ごろ|頃|すぎ|過ぎ|前)?"
)
_DAY_EN = rf"(?:,? (?:on )?(?P<weekday>{WEEKDAY})|,? (?P<next>(?:the )?(?:next|following) [a-z]+))?"
_EN = re.compile(
    r"(?:(?<![0-9:.$])(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap])\.?m\b\.?"
    rf"|\b(?P<noon>noon|midnight)\b){_DAY_EN}",
    re.IGNORECASE,
)
_HOURS = (
    rf"(?<![0-9.,約])(?:(?P<hours>{NUMBER})時間(?:(?P<minutes>[0-9]{{1,2}})分|(?P<and>半))?"
    rf"|(?<!時間)(?P<only>{NUMBER})分間)"
)
_WORKS = (
    "(?:停電|断水|審議|議論|討論|討議|質疑|会議|会談|会合|会見|協議|話し合い|交渉|公聴会|公判|審理|尋問|"
    "取り調べ|聴取|立てこも|籠城|捜索|手術|演説|中断|運休|不通|通行止め|閉鎖|封鎖|混乱|長丁場|熱戦|攻防|"
    "対局|作業|ストライキ|生放送|集会)"
)
_LABELED_JA = re.compile(
    r"(?:(?:制限|競技|上映|所要|試験|公演|飛行|作業|上演|放送|審議|開催)時間)[はが]、?"
    rf"{_HOURS}(?=[で、。だあと])"
)
_LASTS = (
    rf"(?:(?:の|に(?:も)?及ぶ|にわたる|続いた|がかりの)?{_WORKS}|にわた|に(?:も)?及|続[いくけ]|"
    r"後に(?:復旧|再開|鎮火|解消|解除|終了)|で(?:復旧|鎮火|終了|閉会|再開|解消)|かかった|を要した|を?かけて|{_WORKS}し|"
    r"、?[^。、\n0-9]{0,6}(?:見合わせ|停電し|断水|止ま|不通|閉鎖))"
)
_LONG_JA = re.compile(rf"{_HOURS}{_LASTS}")
_EN_HOURS = (
    r"(?<![.,0-9])(?<!hour, )(?<!hours, )(?<!hour )(?<!hours )(?<! and )\b"
    rf"(?P<hours>{WORD})(?P<and>-and-a-half| and a half)?"
)
_LONG_EN = re.compile(
    rf"{_EN_HOURS}[- ](?P<unit>hour|minute)s?[- ](?:long )?"
    r"(?:hearing|meeting|session|debate|standoff|stand-off|outage|blackout|closure|search|siege|"
    r"operation|trial|talks|sitting|shutdown|strike|ordeal|stoppage|interruption|summit|"
    r"delay|surgery|power cut|negotiations|discussion|march|vigil)\b"
    rf"|\b(?:lasted|lasting|went on for|dragged on for|spanned) (?P<hours2>{WORD})"
    r"(?P<and2>-and-a-half| and a half)? (?P<unit2>hour|minute)s?\b"
    rf"|(?<=, )(?P<hours3>{WORD})(?P<and3>-and-a-half| and a half)? (?P<unit3>hour|minute)s? "
    r"(?:in all|in total|altogether|behind closed doors|without|later\b(?! than)|"
    r"after (?:the|it|they|she|he)|since)\b",
    re.IGNORECASE,
)
_TIME_JA = (
    r"(?:(?:翌?[0-9]{1,2}日|翌日?|翌朝)の?)?(?:(?:午前|午後)?[0-9]{1,2}(?:時(?:[0-9]{1,2}分|半)?|:[0-9]{2})|正午)"
    r"(?:ごろ|頃|すぎ|過ぎ)?"
)
_FROM_TO_JA = rf"(?<![0-9]){_TIME_JA}(?:から|~|-|より)(?:同日)?{_TIME_JA}"
_BESIDE_JA = re.compile(
    rf"{_FROM_TO_JA}(?:まで)?(?:の|、計|の計|で計|、|\(|(?<=まで))?{_HOURS}"
    r"(?!前|後|ごと|おき|以内|以上|程度|ほど|余|のうち|弱|強|近く|を除|待|の(?:休|コース|講|体験|映|番組))"
)
_ACROSS_JA = re.compile(rf"{_FROM_TO_JA}まで[^。\n]{{0,24}}?{_HOURS}{_LASTS}")
_LATER_JA = re.compile(rf"{_TIME_JA}[^。\n0-9約]{{1,40}}、{_HOURS}後の{_TIME_JA}")
_TIME_EN = (
    r"(?:[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.?m\.?|noon|midnight)"
    rf"(?:,? (?:on )?{WEEKDAY}|,? the (?:next|following) [a-z]+)?"
)
_BESIDE_EN = re.compile(
    rf"\b(?:from|between) {_TIME_EN} (?:to|until|and) {_TIME_EN}, (?:an? )?(?:total of )?"
    rf"(?P<hours>{WORD})(?P<and>-and-a-half| and a half)?(?: hours\b|-hour\b)",
    re.IGNORECASE,
)
_BESIDE = ((_BESIDE_JA, _JA), (_ACROSS_JA, _JA), (_LATER_JA, _JA), (_BESIDE_EN, _EN))
"""Where lengths stand right beside two times, and how these are told."""
_BEGAN = re.compile(
    r"から|始ま|開[会始廷場演]|号砲|出発|出て|発車|出港|発生|起き|停電|断水|立てこも|通報|より|スタート|"
    r"\b(?:began|begin|started|opened|from|between|at|lost|out|called|alerted)\b"
)
_ENDED = re.compile(
    r"まで|終|閉[会廷じ幕]|散会|着い|到着|打ち切|解散|復旧|再開|鎮火|解消|解除|戻|投降|逮捕|身柄|確保|"
    r"\b(?:ended|end|back|finished|closed|until|till|to|and|restored|over|"
    r"adjourned|reopened|lifted|resumed|walked|surrendered|arrested|gave)\b"
)
_APART = re.compile(
    r"休憩(?!(?:時間)?(?:を|も|は)?(?:挟まず|はさまず|取らず|とらず|なし|なく|入れず))|現地時間|日本時間|時差|昼食|昼休み|実働|勤務|労働|就業|シフト|を除|挟[みん]|はさ[みん]|翌|前日|ずつ|毎日|連日|平日|[月火水木金土]曜?日?(?:から|~|-)[火水木金土日]曜|[0-9]日間|"
    r"\b(?:break|lunch|recess|next|following|each|daily|every|weekdays?|weekly)\b"
    rf"|{WEEKDAY} ?(?:to|through|[-–]) ?{WEEKDAY}",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"約|およそ|ごろ|頃|すぎ|過ぎ|前$|\b(?:about|around|shortly|just|nearly|almost)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(r"(?:約|およそ|ほぼ|延べ|\b(?:about|around|nearly|almost|over|than)) ?$")
_PART = re.compile(r"\A[^。\n]{0,8}(?:中断|停電|断水|運休|混乱)(?:を経|の後|のあと|を挟|があ|から)")
"""Words behind the length of what is a part of the whole only."""
_WAY = re.compile(r"(?:まで|から)[^、。\n0-9]{0,3}$")
"""Words before the length of a way: 駅から会場まで2時間かかる."""
_AGAIN = re.compile("始ま|始め|開かれ|入った")
"""Words behind the last time of what only begins then."""
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
    for long, clock in ((_LONG_JA, _JA), (_LABELED_JA, _JA), (_LONG_EN, _EN)):
        for found in (text.wide if clock is _JA else text.matches)(long):
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
    times = [one for one in clock.finditer(here) if _minutes(one)]
    before, told = here[: found.start() - start][-10:], _told(found)
    if _HEDGED.search(before) or len(times) != 2 or _APART.search(clock.sub("", here)) or not told:
        return None
    first, last = times
    if _PART.search(here[found.start() - start :][:24]) or _WAY.search(before):
        return None
    behind = re.split("[。\n]", here[last.end() : last.end() + 24])[0]
    if clock is _JA and _AGAIN.search(behind) and not _ENDED.search(behind):
        return None
    began = here[max(0, first.start() - 16) : last.start()]
    ended = here[max(first.end(), last.start() - 24) : last.end() + 24]
    if not (_BEGAN.search(began) and _ENDED.search(ended)):
        return None
    near = [here[max(0, one.start() - 16) : one.end()] for one in times]
    loose = _LOOSE * sum(_ABOUT.search(words) is not None for words in near)
    one = _held(Span(*found.span()), told, first, last, loose)
    if one is not None and _ENDED.search(here[first.end() :][:8]):  # the end is told first
        return one if _held(one.span, told, last, first, loose) else None
    return one


def _held(
    span: Span, told: int, first: re.Match[str], last: re.Match[str], loose: int
) -> Clocked | None:
    """Hold a length in minutes against two times, ``loose`` minutes of which are in doubt."""
    rights = _rights(first, last)
    if told > max(rights, default=0) and told > _DAY:  # the hours of several days, added up
        return None
    if not rights or any(abs(told - right) <= _slack(told, right, loose) for right in rights):
        return None
    right = min(rights, key=lambda one: abs(told - one))
    return Clocked(span, told, right, first[0].strip(), last[0].strip())


def _slack(told: int, right: int, loose: int) -> int:
    """Return the doubt: seven hours and twenty minutes are called seven or eight hours."""
    return max(loose, 59) if told % 60 == 0 and right % 60 else loose


def between_times(text: Plain) -> Iterator[Clocked]:
    """Yield lengths right beside the two times between which they lie: 9時から17時までの7時間."""
    seen: set[int] = set()
    for pattern, clock in _BESIDE:
        for found in (text.wide if clock is _JA else text.matches)(pattern):
            times = [one for one in clock.finditer(found[0]) if _minutes(one)]
            told, around = _told(found), text.around(Span(*found.span()), 40)
            if len(times) != 2 or not told or _APART.search(clock.sub("", around)):
                continue
            loose = _LOOSE * len(_ABOUT.findall(found[0]))
            one = _held(Span(*found.span()), told, times[0], times[1], loose)
            if one is not None and one.span.end not in seen:
                seen.add(one.span.end)
                yield one


def _rights(first: re.Match[str], last: re.Match[str]) -> set[int]:
    """Return the minutes that may lie between two times, by the days told with them."""
    one, other = first.groupdict(), last.groupdict()
    gaps = {(end - start) % _DAY for start in _minutes(first) for end in _minutes(last)}
    if one.get("date") and other.get("date"):
        days = int(other["date"]) - int(one["date"])
        turned = (days,) if days >= 0 else (days + 28, days + 29, days + 30, days + 31)
        starts, ends = _minutes(first), _minutes(last)
        gaps = {_DAY * step + end - start for step in turned for start in starts for end in ends}
    elif one.get("weekday") and other.get("weekday"):
        days = (weekday(other["weekday"]) - weekday(one["weekday"])) % 7
        starts, ends = _minutes(first), _minutes(last)
        gaps = {_DAY * days + end - start for start in starts for end in ends}
    elif other.get("next"):
        gaps = {_DAY + end - start for start in _minutes(first) for end in _minutes(last)}
    return {gap for gap in gaps if gap > 0}


def _minutes(found: re.Match[str]) -> tuple[int, ...]:
    """Return the minutes after midnight that a time of day may be; 2時 may be of the afternoon."""
    groups = found.groupdict()
    if groups["noon"]:
        return (0,) if groups["noon"].lower() == "midnight" else (12 * 60,)
    hour = int(groups["hour"])
    minute = 30 if groups.get("thirty") else int(groups["minute"] or groups.get("colon") or 0)
    if minute >= 60 or hour > (12 if groups["half"] else 29):
        return ()
    if not groups["half"]:
        both = hour < 12 and not groups.get("colon")
        return (hour * 60 + minute, (hour + 12) * 60 + minute) if both else (hour * 60 + minute,)
    is_late = groups["half"] in {"午後", "p", "P"}
    return ((hour % 12 + (12 if is_late else 0)) * 60 + minute,)


def _told(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    if groups.get("only"):
        return number(groups["only"])
    which = next((name for name in ("", "2", "3") if groups.get("hours" + name)), "")
    count = number(groups["hours" + which])
    if not count:
        return None
    if (groups.get("unit" + which) or "").lower() == "minute":
        return count
    return 60 * count + (int(groups.get("minutes") or 0) or (30 if groups["and" + which] else 0))
