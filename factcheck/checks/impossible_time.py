"""A time of day that no clock shows.

What: 10時75分, 25:61, 午前14時, 3:75 p.m. Hours run to 24, in Japanese programs to 30 (25時 is
one o'clock of the next morning); minutes run to 59; what is a.m. ends at noon.
So do the minutes and seconds of a length: 1時間75分, 3:75:23.

Why: another time was meant, and somebody will come at the wrong one.

Bad (ja):  開演は18時75分。
Bad (en):  Doors open at 6:75 p.m.
Good (ja): 放送は深夜25時30分から。
Good (en): Doors open at 6:45 p.m.

Silent: for numbers with a colon that neither a word around nor a date before makes a time (scores,
ratios, verses, laps), and where the sentence itself says that the time is none.

日本語

時計にない時刻です。

何を: 10時75分、25:61、午前14時など。時は24まで、番組などでは30まで(25時は翌日の午前1時)、分は59ま
で、午前は正午までです。

なぜ: 本当は別の時刻であり、読者が違う時刻に来てしまいます。

悪い例: 開演は18時75分。
良い例: 放送は深夜25時30分から。

対象外: 前後の言葉や日付から時刻と分からない「:」つきの数(得点、比、聖句、記録)、その時刻がないと文
が述べている場合。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.texts.words import expression, words_of
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_MINUTES = Words(
    "{words}: minutes run to 59. Which time is meant?",
    "{words}: 分は59までです。何時何分を指しますか。",
)
_HOURS = Words(
    "{words}: no day has an hour {hour}. Which time is meant?",
    "{words}: {hour}時という時刻はありません。何時を指しますか。",
)
_STRETCH = Words(
    "{words}: below the larger unit {part} makes one more of it. Which length is meant?",
    "{words}: 下の単位は59までで、{part}は繰り上がります。どの長さを指しますか。",
)
_TWELVE = Words(
    "{words}: hours of a.m. and p.m. run to 12. Which time is meant?",
    "{words}: 午前と午後の時は12までです。何時を指しますか。",
)
_MORNING = Words(
    "{words}: a.m. ends at noon. Is it before or after noon?",
    "{words}: 午前は正午までです。午前と午後のどちらですか。",
)
LATEST = 30
"""Latest hour of Japanese programs, the next morning's six."""
_JA = (
    re.compile(
        r"(?<![0-9./:,])(?P<half>午前|午後)?"
        r"(?P<hour>[0-9]{1,2})時 ?(?P<minute>[0-9]{2})分(?!間|の1)"
    ),
    re.compile(
        r"(?<![0-9./:,])(?P<half>午前|午後)(?P<hour>[0-9]{1,2})(?:時|:(?P<minute>[0-9]{2}))(?!間)"
    ),
    re.compile(
        r"(?:午後|開場|開演|開始|開店|閉店|始業|終業|出発|到着|放送|時刻|[AP]M ?)[はが::に/ ]{0,3}"
        r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?![0-9:.,])",
    ),
    re.compile(
        r"(?<![0-9./:,])(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})"
        r"(?=(?:開場|開演|開始|開店|閉店|集合|出発|到着|発売|終了|放送|[発着](?![一-龠])|頃|ごろ|スタート|に[始終開閉出到着発集]))"
    ),
    re.compile(
        r"(?<![0-9./:,])(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?=[~–-][0-9]{1,2}:[0-5][0-9](?![0-9:]))"
    ),
    re.compile(
        r"^[#*>\- ]{0,9}(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[6-9][0-9])"
        r"(?=[発着]?[ \u3000]{1,3}[A-Z]{0,2}[一-龠ァ-ヴ]{2})",
        re.MULTILINE,
    ),
)
_EN = (
    re.compile(
        r"(?<![0-9./:,$€£-])\b(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
        r" ?(?P<half>[ap])\.?m\b(?!\.?[0-9])",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![0-9./:,$€£-])\b(?P<hour>1[3-9]|2[0-9]) (?P<half>[ap])\.m\b"),
    re.compile(
        r"\b(?:[Tt]he|a) (?P<hour>[0-9]{2})[:.](?P<minute>[6-9][0-9])"
        r"(?= (?:(?:to|from|via) [A-Z]|(?:train|service|bus|flight|ferry|departure|kick-off)\b))"
    ),
    re.compile(
        r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|till|[Ff]rom|[Bb]efore|[Aa]fter|[Ss]ince|[Aa]round|[Aa]bout)"
        r" (?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[6-9][0-9])(?![0-9:.,]?[0-9]| ?[ap]\.?m\b)"
    ),
    re.compile(
        r"(?<![0-9A-Za-z./:,$€£-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[6-9][0-9])"
        r"(?::[0-5][0-9])?(?= (?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|JST|KST|IST|AE[SD]T)\b)"
    ),
)
_DATED = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? (?:[0-9]{1,2}, ?)?(?:1[0-9]|20)[0-9]{2}|"
    r"[0-9]/[0-9]{1,2}|月[0-9]{1,2}日)(?:\([月火水木金土日]\))?,? {0,2}(?:at )?"
    r"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[6-9][0-9])(?![0-9]|:[^0-9]|[.,][0-9])"
)
"""A number with a colon behind a date."""
_PADDED = re.compile(
    r"(?<![0-9A-Za-z./:,-])(?P<hour>0[0-9]):(?P<minute>[6-9][0-9])(?![:.,]?[0-9a-f])"
)
"""With a zero before it: scores, ratios and verses are not written so."""
_OVER = (
    r"(?<![0-9.,:/])(?P<hour>[01]?[0-9]|2[0-4])[.:](?P<minute>[6-9][0-9])(?![0-9:.,]?[0-9])"
    r"(?! ?(?:[€$%£]|euro|d[oó]lar|mil|punt|met|km\b|kg\b|a [0-9]))"
)
"""A time whose minutes run too far, with a point or a colon."""
_LISTED = re.compile(
    r"(?<![0-9./:,$€£-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[6-9][0-9])"
    r"(?![0-9:.,]?[0-9]| ?[ap]\.?m\b)"
)
_CLOCK = re.compile(r"(?<![0-9./:,$€£-])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![0-9:.,]?[0-9])")
_TIMED = re.compile(
    r"[発着便]|開[場演始店館会門]|閉[店館会門]|時刻|ダイヤ|時間割|集合|受付|終了|上映|放送|日程|"
    r"\b(?:leav|depart|arriv|train|bus|ferr|flight|sail|open|clos|start|begin|kick|door|show|"
    r"session|screening|schedule|timetable|program|until|service)",
    re.IGNORECASE,
)
"""Words by which numbers with a colon are times, where another one that is a time stands by."""
_NEAR = 150
"""Characters around a time within which another one is of the same list."""
_STRETCHES = (
    re.compile(r"(?<![0-9.,])[0-9]{1,3}時間(?P<part>[0-9]{2,3})分(?!の|ごと|おき|間隔)"),
    re.compile(r"(?<![0-9.,])[0-9]{1,3}分(?P<part>[0-9]{2,3})秒(?!ごと|おき|間隔)"),
    re.compile(
        r"(?<![0-9A-Za-z./:,-])[0-9]{1,2}:(?P<part>[6-9][0-9]):[0-5][0-9](?![:.,]?[0-9a-f])"
    ),
    re.compile(
        r"(?<![0-9A-Za-z./:,-])[0-9]{1,2}:(?P<part>[6-9][0-9])"
        r"(?= ?(?:per (?:km|mile|kilomet)|/(?:km|mi)\b|(?:minute )?pace\b|ペース))"
    ),
    re.compile(
        r"\b(?:in|of|with|at|time|clocked|ran|finished|record|was|is) "
        r"(?:[0-9]{1,2}:)?[0-9]{1,2}:(?P<part>[6-9][0-9])\.[0-9]{1,2}(?![0-9.])"
    ),
)
"""Stretches whose lower part would make one more of the upper: 1時間75分."""
_FULL = 60
"""Minutes of an hour, seconds of a minute."""
_PARTS = re.compile(r"ratio|odds|split|vers|chapter|psalm|pace|lap|mix|dilut|proportion", re.I)
"""Words beside a number with a colon that is no time."""
_MIXES = re.compile(r"ratio|odds|mix|dilut|proportion|[比率]|割合|配合", re.I)
"""Words by which numbers with colons between are parts of a mixture."""
_LAPS = re.compile(r"記録|タイム|優勝|完走|マラソン|駅伝|要し|かか|所要|計[0-9]|通算|累計|延べ")
"""Words beside a stretch of hours and minutes, which may pass a day."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    seen: set[int] = set()
    for pattern in (*_JA, *_EN, _DATED, _PADDED, *_worded(evidence)):
        for found in text.matches(pattern):
            if pattern is _EN[3] and _is_proportion(text, found):
                continue
            half = found.start("half") if found.groupdict().get("half") else found.start("hour")
            span = Span(min(half, found.start("hour")), found.end())
            told = _told(found, span.cut(evidence.article.text))
            if told is None or span.end in seen:
                continue
            sentence = text.around(span, 80)
            if told.words is _HOURS and _is_program(found, text.text):
                continue
            if says_so(sentence) or (_LAPS.search(sentence) and told.words is _HOURS):
                continue
            seen.add(span.end)
            yield ask(evidence, "impossible-time", Severity.WARNING, span, told)
    for span in _listed(text):
        if span.end not in seen:
            said = _MINUTES.of(words=span.cut(evidence.article.text))
            yield ask(evidence, "impossible-time", Severity.WARNING, span, said)
    yield from _stretches(evidence, text, seen)


def _worded(evidence: Evidence) -> Iterator[re.Pattern[str]]:
    """Yield the expressions of times in the words of the article's language."""
    for written in words_of(evidence).clocks:
        yield expression(written.replace("{time}", _OVER))


def _stretches(evidence: Evidence, text: Plain, seen: set[int]) -> Iterator[Finding]:
    """Ask about lengths whose lower part would make one more of the upper, if not times asked."""
    for found in (one for pattern in _STRETCHES for one in text.matches(pattern)):
        span = Span(*found.span())
        around = text.around(span, 80)
        if span.end in seen or found.end("part") in seen:
            continue
        if int(found["part"]) >= _FULL and not says_so(around) and not _MIXES.search(around):
            words = span.cut(evidence.article.text)
            said = _STRETCH.of(words=words, part=found["part"])
            yield ask(evidence, "impossible-time", Severity.WARNING, span, said)


def _listed(text: Plain) -> Iterator[Span]:
    """Yield the numbers with a colon that are no time among others that are."""
    for found in text.matches(_LISTED):
        span = Span(*found.span())
        if _is_listed(text, found) and not says_so(text.around(span, 80)):
            yield span


def _is_listed(text: Plain, found: re.Match[str]) -> bool:
    """Tell whether a number with a colon stands among times of day, or is one by what follows."""
    near = text.text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
    among = _CLOCK.search(near) is not None and _TIMED.search(near) is not None
    return among and not _is_proportion(text, found) and _LAPS.search(near) is None


def _is_program(found: re.Match[str], words: str) -> bool:
    """Tell whether 午前25時 is an hour of a program or timetable that tells it as 25時, too."""
    hour = int(found["hour"])
    return hour <= LATEST and re.search(rf"(?<![前後0-9]){hour}(?:時|:[0-5])", words) is not None


def _is_proportion(text: Plain, found: re.Match[str]) -> bool:
    """Tell whether two numbers with a colon are a proportion, a verse or a lap."""
    whole = int(found["hour"]) + int(found["minute"]) == 100
    return whole or _PARTS.search(text.around(Span(*found.span()), 80)) is not None


def _told(found: re.Match[str], words: str) -> Said | None:
    groups = found.groupdict()
    hour, minute = int(found["hour"]), int(groups.get("minute") or 0)
    if minute > 59:
        return _MINUTES.of(words=words)
    half = (groups.get("half") or "").lower()
    if half and half in "ap" and hour > 12 and not groups.get("minute"):
        return _TWELVE.of(words=words)
    if half in {"午前", "a"} and 12 < hour <= 24:
        return _MORNING.of(words=words)
    if hour > (24 if half in {"a", "p", "午前", "午後"} else LATEST):
        return _HOURS.of(words=words, hour=hour)
    return None


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
