"""The only two times of day of a passage, and a length in hours that is not theirs.

What begins and what ends is told by words beside the times, whatever the order; that the length is
theirs by words beside it, or by its minutes, which are those between the times.
"""

import re
from collections.abc import Iterator

from factcheck.checks._clocked import Clocked
from factcheck.checks._passage import Passage
from factcheck.checks._reckoning import amount, unit
from factcheck.model.records import Figure
from factcheck.model.values import TimeOfDay

_DAY = 24 * 60
_HALF_DAY = 12 * 60
_MINUTES = {"hour": 60, "minute": 1}
BEGAN = re.compile(
    r"から|より|始|開[会始廷場演店門]|号砲|出発|[をに]出|発車|出港|離陸|発生|起き|停電|断水|"
    r"立てこも|通報|スタート|入[りっ]|"
    r"\b(?:beg[aiu]n|start|walked out|struck|downed|open|from|between|left|leav|depart|set (?:off|"
    r"out)|took off|fail|lost|"
    r"went|called|alerted|kick|struck|trapped|closed|stopped|halted|boarded|sailed)",
    re.IGNORECASE,
)
ENDED = re.compile(
    r"まで|終|閉[会廷じ幕]|散会|着い|到着|打ち切|解散|復旧|再開|鎮火|解消|解除|戻|投降|逮捕|確保|"
    r"救助|帰|着陸|入港|消し止|退|"
    r"\b(?:end|finish|until|till|to|through|restored|over|adjourn|reopen|lift|resum|walk|"
    r"surrender|arrest|gave|arriv|reach|pulled|back|land|dock|rescued|freed|wrapp|rose|clos|"
    r"broke up|came|got|again|home)",
    re.IGNORECASE,
)
_APART = re.compile(
    r"休憩|現地時間|日本時間|時差|昼食|昼休み|実働|勤務|労働|就業|シフト|を除|挟[みん]|はさ[みん]|"
    r"ずつ|毎日|毎朝|毎晩|毎週|連日|平日|"
    r"のうち|営業|例年|通常|"
    r"\b(?:break|lunch|recess|each|daily|every (?!one|last|single)|weekdays?|weekly|local time|"
    r"usual|normally|GMT|"
    r"BST|[ECMP][SD]?T|interval|half-time|of which|times?)\b"
)
_STEP = re.compile(
    r"\A(?: ?(?:前|ago|before|earlier|ahead|away|drive|walk|ride|notice)|ごと|おき|以内)"
)
_LONG = re.compile(
    r"\A(?:[ -](?:later|after|on)\b|(?:もの)?(?:、|の)?(?:後に?|後の|に(?:も)?(?:わた|及)|続|かけ"
    r"|がかり|かか|の(?:会[議談]|審|停電|旅|攻防|議論|熱戦|手術|捜索|空白)))"
)
_LENGTH_OF = re.compile(
    r"(?:\b(?:journey|trip|total|making it|lasted|lasting|for|took|taking|span|"
    r"stretch|ordeal|wait|run|outage) ?(?:of |an? |some |it )?|計|合計|実に|所要時間は)\Z"
)

_WAY = re.compile(r"(?:まで|から)[^、。\n0-9]{0,3}\Z")
"""Words before the length of a way: 駅から会場まで2時間かかる."""
_ABOUT = re.compile(
    r"約|およそ|ごろ|頃|すぎ|過ぎ|前\Z|\b(?:about|around|shortly|just|nearly|almost)\b",
    re.IGNORECASE,
)
_LOOSE = 15
"""Minutes by which a time that is told as 午後2時ごろ may be another."""


def hours(passage: Passage) -> Iterator[Clocked]:
    """Yield the lengths of a passage that differ from the only two times it tells."""
    times = [one for one in passage.figures if isinstance(one.value, TimeOfDay)]
    lengths = [one for one in passage.figures if _told(one) is not None]
    if not lengths or len(lengths) > 2 or len(times) != 2 or _APART.search(passage.plain):
        return
    first, last = times
    rights = _rights(first, last)
    if passage.plain_behind(first, 2) == "まで":  # the end is told first
        rights |= _rights(last, first)
    if not rights:
        return
    loose = _LOOSE * sum(_ABOUT.search(_near(passage, one)) is not None for one in times)
    told = [(_told(one) or 0) for one in lengths]
    if any(abs(right - one) <= max(loose, _slack(one, right)) for right in rights for one in told):
        return
    length = lengths[-1]
    if _is_meant(passage, first, last, length, rights):
        right = min(rights, key=lambda one: abs(one - told[-1]))
        yield Clocked(length.span, told[-1], right, first.text, last.text)


def _told(figure: Figure) -> int | None:
    """Return the minutes of a length in hours or minutes without a hedge."""
    size, value = _MINUTES.get(unit(figure) or ""), amount(figure)
    if figure.kind != "duration" or figure.hedge or size is None or value is None:
        return None
    minutes = value * size
    return int(minutes) if minutes.denominator == 1 and 30 <= minutes < _DAY else None


def _near(passage: Passage, figure: Figure) -> str:
    return passage.plain_before(figure, 12) + figure.text + passage.plain_behind(figure, 3)


def _slack(told: int, right: int) -> int:
    """Return the doubt: seven hours and twenty minutes are called seven or eight hours."""
    return 59 if told % 60 == 0 and right % 60 else 0


def _rights(first: Figure, last: Figure) -> set[int]:
    """Return the minutes that may lie between two times; 2時 may be of the afternoon."""
    starts, ends = _readings(first), _readings(last)
    return {(end - start) % _DAY for start in starts for end in ends} - {0}


def _readings(figure: Figure) -> set[int]:
    value = figure.value
    if not isinstance(value, TimeOfDay) or value.first is None or value.first != value.last:
        return set()
    told = re.search(r"午|正午|深夜|夜|朝|夕|未明|noon|[ap]\.?m|:", figure.text, re.IGNORECASE)
    both = value.first < _HALF_DAY and not told
    return {value.first, value.first + _HALF_DAY} if both else {value.first}


def _is_meant(
    passage: Passage, first: Figure, last: Figure, length: Figure, rights: set[int]
) -> bool:
    """Tell whether a length is plainly that between two times."""
    behind, before = passage.plain_behind(length, 24), passage.plain_before(length, 24)
    if before.endswith("その") and behind.startswith("後"):
        return False  # その30分後 counts from the later time
    if _STEP.match(behind) or _WAY.search(before) or length.span.start < first.span.start:
        return False
    gap = passage.article[max(passage.span.start, first.span.start - 40) : last.span.start]
    tail = passage.article[first.span.end : min(passage.span.end, last.span.end + 40)]
    if not (BEGAN.search(gap) and ENDED.search(tail)):
        return False
    told = _told(length) or 0
    minutes = any((right - told) % 60 == 0 and right % 60 for right in rights)
    leads = (
        re.match(
            r"\A(?:後の|後、|[- ]later,? (?:at )?)(?:翌?[0-9月日]{0,6}の?)?\Z",
            passage.plain_between(length, last),
        )
        is not None
    )
    called = length.span.start > last.span.start and (
        _LONG.match(behind) is not None or _LENGTH_OF.search(before) is not None
    )
    return minutes or leads or (called and len(rights) == 1)
