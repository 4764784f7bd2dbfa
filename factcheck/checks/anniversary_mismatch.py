"""An anniversary does not fall into the year that is told.

What: 1920年創業 … 2025年に創業100周年: 1920 + 100 = 2020. 戦後80年の2024年: 1945 + 80 = 2025.
被爆75年目の2020年: the first year is the one in which it happened, so 2020 is the 76th year (75
years after). "Founded in 1920, it celebrates its 100th anniversary in 2025".

創立120周年の式典が14日、開かれた beside 同校は1913年に…開校した, "the 75th anniversary of the
landings of 1944": told of now, these are held against the one beginning that the article
tells anywhere.

Where a passage and its heading tell one year only, editions, memorial services (七回忌 is six years
after the death), "in her 26th year as" and 今年で50年 are held against it and now.

Why: N周年 counts full years, N年目 counts the first one too; the two are mixed up every summer.

Bad (ja):  1920年に創業し、2025年に100周年を迎えた。
Bad (en):  Founded in 1920, it celebrated its 100th anniversary in 2025.
Good (ja): 1920年に創業し、2020年に100周年を迎えた。
Good (en): Founded in 1920, it celebrated its 100th anniversary in 2020.

Silent: where any year of the sentence fits, and for anniversaries whose first year the article
does not tell, but for a few known to all (戦後, 被爆, the earthquakes of 1995 and 2011). N年目
that counts full years is a note: many write so.

日本語

周年・年目が、書かれた年と合いません。

何を: 「1920年に創業し、2025年に100周年」は 1920+100=2020。「戦後80年の2024年」は 1945+80=2025。「
被爆75年目の2020年」は、起きた年が1年目なので2020年は76年目(75年後)です。

「創立120周年の式典が14日、開かれた」のように今のこととして書かれたものは、記事のどこかにある起点の年(同校は
1913年に…開校した)と照らします。

段落と見出しに年が一つだけなら、回忌(七回忌は没後6年)、「6季目」「今年で50年」「26th year」
などもその年と今から数えます。

なぜ: 「周年」は満で、「年目」は最初の年から数えます。毎年の夏のように混同されます。

悪い例: 1920年に創業し、2025年に100周年を迎えた。
良い例: 1920年に創業し、2020年に100周年を迎えた。

対象外: 文の中のどれかの年で合うもの、起点の年が記事にないもの(戦後・被爆・1995年と2011年の震災は
除く)。満で数えた「年目」は、そう書く人も多いので注記です。
"""

import re
from collections.abc import Iterator, Mapping, Set
from datetime import date

from factcheck.checks._asking import ask
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times.eras import years
from factcheck.laws.times.founded import KNOWN
from factcheck.laws.times.jubilees import jubilees
from factcheck.laws.times.nth_frame import counted
from factcheck.laws.times.years_law import years_held
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_FULL = Words(
    "{words}: {start} + {count} = {right}, not {told}. Which of the three is meant?",
    "{words}: {start}+{count}={right}で、{told}年ではありません。どの数が正しいですか。",
)
_NTH = Words(
    "{words}: {told} is {full} years after {start}, the {nth}th year. Are full years meant?",
    "{words}: {told}年は{start}年から満{full}年、{nth}年目です。周年(満の年数)のことですか。",
)
_COUNTED = Words(
    "{words}: from {start} to {year} it is {right} years, which is number {nth} counted so, not "
    "{told}. Which is meant?",
    "{words}: {start}年から{year}年までは{right}年(この数え方では{nth})で、{told}ではありません。"
    "どの数が正しいですか。",
)
_NAMED = re.compile(r"\b(?:[a-z-]+th|centen[a-z]+|bicenten[a-z]+|golden|silver|diamond)\b")
_LEAST = 5
"""Years from which on an anniversary is told with its year."""
_NEAR = 80
"""Characters before an anniversary in which a beginning is surely its own."""
_EVENTS = "|".join(KNOWN)
_YEAR = r"(?P<year>[12][0-9]{3})年(?!度)"
_NOW = r"(?P<now>今年|ことし|本年)"
_OFKNOWN = (
    re.compile(
        rf"(?P<event>{_EVENTS})(?:から)?(?P<count>[0-9]{{1,3}})(?P<way>周年|年目|年)"
        rf"(?:の節目)?(?:(?:を|と|に|の|、|に当たる|にあたる|を迎えた|を迎える|となる|となった){{1,2}})(?:{_YEAR}|(?P<now>今年|"
        rf"ことし|本年|今夏|夏))"
    ),
    re.compile(
        rf"(?<![0-9〜~-])(?:{_YEAR}|{_NOW})(?:は|が|の|に|、)(?P<event>{_EVENTS})(?:から)?"
        r"(?P<count>[0-9]{1,3})(?P<way>周年|年目|年)(?![0-9間代度頃]|後|前|以上|余)"
    ),
)
_FOUNDED = (
    "創業|創立|設立|開業|開校|開園|開館|創刊|結成|創設|発足|誕生|開局|開通|開港|建国|デビュー"
)
_BASE = re.compile(
    rf"(?<![0-9])(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?:\([^()]{{1,6}}\))?年(?:[0-9]{{1,2}}月)?"
    rf"(?:[0-9]{{1,2}}日)?(?:に|の|、)?(?:[^。\n0-9年]{{1,24}}(?:に|で|を|が|は|、|として))?"
    rf"(?P<event>{_FOUNDED})(?![0-9「『\"“])"
)
_JUBILEE = re.compile(
    rf"(?<![0-9〜~-]){_YEAR}(?:[0-9]{{1,2}}月)?(?:に|は|には|、)(?:[^、。\n0-9]{{0,10}}?)"
    rf"(?P<event>{_FOUNDED})?(?P<count>[0-9]{{1,4}})(?:周年|年(?=を迎え))"
    rf"|{_NOW}(?:[0-9]{{1,2}}月)?(?:(?:で|は|が|に|、|"
    rf"の)[^、。\n0-9]{{0,10}}?)?(?P<event3>{_FOUNDED})?(?P<count3>[0-9]{{1,4}})周年"
    rf"|(?P<event2>{_FOUNDED})?(?P<count2>[0-9]{{1,4}})周年"
    r"(?:を迎え[るた]|となる|となった|に当たる|にあたる|の)(?P<year2>[12][0-9]{3})年(?!度)"
)
_EN = re.compile(
    r"\b(?:founded|established|incorporated|launched|opened|created) in "
    rf"(?P<start>1[0-9]{{3}}|20[0-9]{{2}})\b[^.!?\n]{{1,120}}?"
    rf"\b(?P<count>[0-9]{{1,3}}(?:st|nd|rd|th)|{WORD}th) "
    r"(?:anniversary|birthday)\b[^.!?\n0-9]{0,20}\b"
    r"(?:in (?P<year>[12][0-9]{3})|(?P<now>this year))\b",
    re.IGNORECASE,
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    published = evidence.article.published
    every = [*_of_year(evidence, text)]
    for one in jubilees(text, published):
        message = _FULL.of(
            words=one.span.cut(evidence.article.text), start=one.start, count=one.count,
            right=one.start + one.count, told=one.year,
        )  # fmt: skip
        severity = Severity.WARNING if one.sure else Severity.NOTE
        every.append(ask(evidence, "anniversary-mismatch", severity, one.span, message))
    for held in counted(evidence):
        if held.more is not None:
            message = _COUNTED.of(
                words=held.span.cut(evidence.article.text), start=held.start, year=held.year,
                right=held.year - held.start, told=held.count + held.more,
                nth=held.year - held.start + held.more,
            )  # fmt: skip
            every.append(
                ask(evidence, "anniversary-mismatch", Severity.WARNING, held.span, message)
            )
    for year in years_held(evidence):
        if year.kind == "nth":
            message = _COUNTED.of(
                words=year.span.cut(evidence.article.text), start=year.start.year,
                year=year.last.year, right=year.last.year - year.start.year, nth=year.right,
                told=year.told,
            )  # fmt: skip
            asked = ask(evidence, "anniversary-mismatch", Severity.WARNING, year.span, message)
            every.append(asked)
    taken: set[str] = set()
    for finding in every:
        name = _number_of(finding.subject or "")
        if name not in taken:
            taken.add(name)
            yield finding


def _number_of(words: str) -> str:
    """Return what tells whether two findings are about one anniversary: its number."""
    told = re.sub(r"(?:1[0-9]|20)[0-9]{2}年?|[^0-9]", "", words)
    return told or next(iter(_NAMED.findall(words.lower())), words)


def _of_year(evidence: Evidence, text: Plain) -> Iterator[Finding]:
    """Ask about anniversaries that stand beside their year."""
    for pattern in _OFKNOWN:
        for found in text.wide(pattern):
            yield from _of_known(evidence, text, found)
    bases: dict[str, set[int]] = {}
    for one in text.wide(_BASE):
        bases.setdefault(one["event"], set()).add(int(one["year"]))
    named = years(text.text) if bases else frozenset()
    for found in text.wide(_JUBILEE) if bases else ():
        if int(found["count"] or found["count2"] or found["count3"]) >= _LEAST:
            yield from _jubilee(evidence, text, found, bases, named)
    for found in text.matches(_EN):
        count = number(re.sub(r"(?:st|nd|rd|th)$", "", found["count"]))
        start, told = int(found["start"]), _told(evidence, found)
        if count and told is not None and told - start != count:
            message = _full(found, start, count, told)
            sure = not found["now"] or abs(told - start - count) > 1
            yield _asked(evidence, found, message, sure=sure)


def _of_known(evidence: Evidence, text: Plain, found: re.Match[str]) -> Iterator[Finding]:
    start, count, told = KNOWN[found["event"]], int(found["count"]), _told(evidence, found)
    if told is None:
        return
    full = told - start
    nth = found["way"] == "年目"
    if full + nth == count or count < 2:
        return
    if nth and full == count:
        words = _NTH.of(words=found[0], told=told, start=start, full=full, nth=full + 1)
        yield _asked(evidence, found, words, sure=False)
    elif not any(year - start + nth == count for year in years(text.around(Span(*found.span())))):
        yield _asked(evidence, found, _full(found, start, count - nth, told), sure=True)


def _jubilee(
    evidence: Evidence,
    text: Plain,
    found: re.Match[str],
    bases: Mapping[str, Set[int]],
    named: frozenset[int],
) -> Iterator[Finding]:
    """Ask about an anniversary that fits no beginning the article tells."""
    event = found["event"] or found["event2"] or found["event3"]
    count = int(found["count"] or found["count2"] or found["count3"])
    told = _told(evidence, found)
    sentence = text.around(Span(*found.span()))
    starts = bases.get(event, frozenset())
    if event is None:
        starts = frozenset(int(one["year"]) for one in _BASE.finditer(sentence))
    if len(starts) != 1 or told is None:
        return
    tried = years(sentence) | {told} | _of(evidence.article.published)
    (start,) = starts
    if told <= start or told - count in named:
        return
    if any(year - start == count for year in tried):
        return
    near = text.text[max(0, found.start() - _NEAR) : found.start()]
    sure = any(not found["now"] or one["event"] == event for one in _BASE.finditer(near))
    apart = abs(told - start - count) > 1 and _BASE.search(sentence) is not None
    yield _asked(evidence, found, _full(found, start, count, told), sure=sure or apart)


def _told(evidence: Evidence, found: re.Match[str]) -> int | None:
    """Return the year of the anniversary; 今年 is the article's own."""
    groups = found.groupdict()
    published = evidence.article.published
    if groups["now"]:
        return published.year if published is not None else None
    return int(groups["year"] or groups.get("year2") or 0) or None


def _of(published: date | None) -> frozenset[int]:
    return frozenset({published.year}) if published is not None else frozenset()


def _full(found: re.Match[str], start: int, count: int, told: int) -> Said:
    return _FULL.of(words=found[0], start=start, count=count, right=start + count, told=told)


def _asked(evidence: Evidence, found: re.Match[str], words: Said, *, sure: bool) -> Finding:
    severity = Severity.WARNING if sure else Severity.NOTE
    return ask(evidence, "anniversary-mismatch", severity, Span(*found.span()), words)


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
