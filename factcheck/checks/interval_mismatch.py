"""Years that are told to lie apart by so many years do not.

What: 2019年に開業し、5年後の2025年に…: 2019 + 5 = 2024. "Founded in 2019. Five years later, in
2025, …". The year before it in the sentence, or in the sentence before where その or "later"
leads back to it, is the one to count from. N年前の is counted back, from the article's year too.

Lengths beside both years (1995年から2010年まで10年間), since the last time (2005年以来10年ぶり;
"since 1998, ending a 17-year wait"), or from a beginning told anywhere up to now
(開業から12年となる今年) are reckoned too, and asked about where they are off by more than counting
both ends explains.

Why: when one of three numbers is edited, the other two stay behind.

Bad (ja):  2019年に開業した。その5年後の2025年に閉館した。
Bad (en):  It opened in 2019. Five years later, in 2025, it closed.
Good (ja): 2019年に開業した。その5年後の2024年に閉館した。
Good (en): It opened in 2019. Five years later, in 2024, it closed.

Days are read alike: 10日に着き、3日後の14日に, "on July 4. Two days later, on July 7".

Silent: where any year shortly before fits, or the article's own; for 約 and "about"; and one year
more where the month shows that years may have been counted from day to day.

日本語

隔たりの年数と、前後の年が合いません。

何を: 「2019年に開業し、5年後の2025年に…」など。2019+5=2024 です。同じ文でその前にある年、または「
その」が受ける前の文の年から数えます。「N年前の」は逆に数え、記事の年からも数えます。

両方の年と並ぶ年数(1995年から2010年まで10年間)、「2005年以来10年ぶり」、始まりの年が記事のどこかにある「開業
から12年となる今年」なども、両端の数え方では説明できない差があれば尋ねます。

「10日に着き、3日後の14日に」のような日付も同じく数えます。

なぜ: 三つの数の一つを直すと、残りが置き去りになりがちです。

悪い例: 2019年に開業した。その5年後の2025年に閉館した。
良い例: 2019年に開業した。その5年後の2024年に閉館した。

対象外: 少し前のどれかの年や記事の年から数えて合うとき、「約」つき、月があって満年数とも読める1年
の差。
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._asking import ask
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times.day_steps import steps
from factcheck.laws.times.eras import NAMES, western, years
from factcheck.laws.times.nth_frame import counted
from factcheck.laws.times.span_frame import spanned
from factcheck.laws.times.years_law import years_held
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.nouns import dataclass
from factcheck.plugins import Check
from factcheck.said import Words

_LATER = Words(
    "{words}: {start} + {count} = {right}, not {told}. Which of the three is meant?",
    "{words}: {start}+{count}={right}で、{told}ではありません。どの数が正しいですか。",
)
_EARLIER = Words(
    "{words}: {start} - {count} = {right}, not {told}. Which of the three is meant?",
    "{words}: {start}-{count}={right}で、{told}ではありません。どの数が正しいですか。",
)
_OLD = 10
"""Years by which a count back from now is off in what an older text says, that is told again."""
_YEAR = rf"(?:(?P<year>[12][0-9]{{3}})|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}}))年"
_JA = re.compile(
    rf"(?<![0-9.,約第数〜~–-])(?P<count>{NUMBER})(?:年|周年)(?P<way>後|前)(?:の|に当たる|、|,|である|\()"
    rf"{{1,3}}{_YEAR}(?![度代ご頃])"
)
_SINCE = re.compile(
    rf"(?<=から)(?P<count>{NUMBER})年(?P<way>後|たった|経った|を経た|が過ぎた|の){_YEAR}(?![度代])"
)
_EN = re.compile(
    rf"\b(?P<count>{WORD}) years (?P<way>later|afterwards?|earlier|ago),? in (?:[A-Z][a-z]+ )?"
    r"(?P<year>[12][0-9]{3})\b(?!s)",
    re.IGNORECASE,
)
_BASE = re.compile(
    rf"(?<![0-9.,/])(?:(?P<year>1[0-9]{{3}}|20[0-9]{{2}})|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}}))年"
    r"(?P<loose>[0-9]{1,2}月|[末秋冬春夏度代初]|の暮れ|[前後]半)?"
)
_BASE_EN = re.compile(r"(?<![0-9.,/$€£-])\b(?P<year>1[0-9]{3}|20[0-9]{2})\b(?![.,]?[0-9]|s\b)")
_MONTH_EN = re.compile(r"(?:[A-Z][a-z]{2,8}\.?|[0-9]{1,2},) $")
_LEADS_BACK = re.compile(r"(?:その|そこから|それから|同[社館校店]?)(?:わずか|ちょうど|さらに)?$")
_HEDGE = re.compile(r"(?:約|およそ|ほぼ|およ|some|about|around|nearly|almost|roughly) ?$", re.I)
_BACK = 3
"""Sentences before "four years later, in" that may tell the year to count from."""
_NEARBY = 800
"""Characters before the interval in which any year may be the one to count from."""


@dataclass(frozen=True, slots=True)
class _Start:
    """A year to count from."""

    year: int
    loose: bool


_APART = Words(
    "{words}: from {start} to {end} it is {right} years, not {count}. Are the years or the length "
    "meant?",
    "{words}: {start}年から{end}年までは{right}年で、{count}年ではありません。"
    "年と年数のどちらが正しいですか。",
)
_DAYS_LATER = Words(
    "{words}: {count} days after {start} is day {right}, not {told}. Which of the three is meant?",
    "{words}: {start}の{count}日後は{right}日で、{told}日ではありません。どの数が正しいですか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    for step in steps(text):
        message = _DAYS_LATER.of(
            words=step.span.cut(evidence.article.text), count=step.count, start=step.start,
            right=step.right, told=step.told,
        )  # fmt: skip
        yield ask(evidence, "interval-mismatch", Severity.WARNING, step.span, message)
    seen: set[int] = set()
    for finding, span in _of_years(evidence, text):
        seen.update(range(span.start, span.end))
        yield finding
    plainly = (one for one in counted(evidence) if one.more is None)
    told = [(one.span, one.start, one.year, one.count) for one in plainly]
    told += [(one.span, one.first.first.year, one.last.last.year, one.told)
             for one in spanned(evidence) if one.kind == "year"]  # fmt: skip
    told += [(one.span, one.start.year, one.last.year, one.told)
             for one in years_held(evidence) if one.kind == "year"]  # fmt: skip
    for span, start, end, count in told:
        if not seen.isdisjoint(range(span.start, span.end)):
            continue
        seen.update(range(span.start, span.end))
        message = _APART.of(
            words=span.cut(evidence.article.text), start=start, end=end, right=end - start,
            count=count,
        )  # fmt: skip
        yield ask(evidence, "interval-mismatch", Severity.WARNING, span, message)


def _of_years(evidence: Evidence, text: Plain) -> Iterator[tuple[Finding, Span]]:
    """Ask about years that are told as so many after or before others."""
    for pattern, base in ((_JA, _BASE), (_SINCE, _BASE), (_EN, _BASE_EN)):
        for found in (text.matches if pattern is _EN else text.wide)(pattern):
            finding = _judged(evidence, text, found, base)
            if finding is not None:
                yield finding, Span(*found.span())


def _judged(
    evidence: Evidence, text: Plain, found: re.Match[str], base: re.Pattern[str]
) -> Finding | None:
    count = number(found["count"])
    sentence = text.before(found.start())
    if not count or _HEDGE.search(sentence):
        return None
    sign = -1 if found["way"].lower() in {"前", "earlier", "ago"} else 1
    published = evidence.article.published
    start = _start(text, found, sentence, base) if sign > 0 else _now(published)
    told = _western(found)
    if start is None or told is None:
        return None
    near = text.text[max(0, found.start() - _NEARBY) : found.start()]
    anchors = years(near) | {start.year} | ({published.year} if published else set())
    steps = {sign * (told - year) for year in anchors}
    if count in steps or (start.loose and sign * (told - start.year) - count in {1, -1}):
        return None
    span = Span(*found.span())
    words = (_LATER if sign > 0 else _EARLIER).of(
        words=span.cut(evidence.article.text), start=start.year, count=count,
        right=start.year + sign * count, told=told,
    )  # fmt: skip
    near_now = anchors == {start.year} and abs(start.year - count - told) <= _OLD
    known = sign > 0 or near_now
    severity = Severity.WARNING if known else Severity.NOTE
    return ask(evidence, "interval-mismatch", severity, span, words)


def _now(published: date | None) -> _Start | None:
    """Return the article's own year, from which one counts back."""
    return _Start(published.year, loose=True) if published is not None else None


def _start(
    text: Plain, found: re.Match[str], sentence: str, base: re.Pattern[str]
) -> _Start | None:
    """Return the one year that the interval counts from, None where it is not one."""
    bases = list(base.finditer(sentence))
    if not bases:
        begun = found.start() - len(sentence)
        leads = _LEADS_BACK.search(sentence) is not None or not sentence.strip()
        leads = leads or found["way"].isascii()
        if not leads or (len(sentence) > 20 and not found["way"].isascii()):
            return None
        for _ in range(_BACK if found["way"].isascii() else 1):
            sentence = text.before(max(0, begun - 1))
            begun -= len(sentence) + 1
            bases = list(base.finditer(sentence))
            if bases or not sentence.strip():
                break
    if len({_western(one) for one in bases}) != 1:
        return None
    year, last = _western(bases[-1]), bases[-1]
    loose = bool(last.groupdict().get("loose"))
    loose = loose or bool(_MONTH_EN.search(sentence[: last.start()]))
    return _Start(year, loose) if year is not None else None


def _western(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    return western(groups["era"], groups["nth"]) if groups.get("era") else None


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
