"""A word such as 昨年, 先月 or "last year" and the date beside it do not go together.

What: 昨年(2022年) in an article of 2024, 来月の2月 in one of December, きのう5日 in one of the
9th, 今年度(2025年度) in one of February 2025, when the fiscal year of 2024 still runs. Either may
stand first: 2022年(昨年), "in 2023, last year,". Also days of the week (あす土曜), weeks (先週5月12
日), a 31st of a short month, and 来年4月に開校した, what happened on a day to come.

Why: texts that are written before the turn of a month, a year or a fiscal year, and appear after
it, carry the words over.

Bad (ja):  (2025年1月3日の記事) 昨年(2023年)
Bad (en):  (article of January 3, 2025) last year (2023)
Good (ja): (2025年1月3日の記事) 昨年(2024年)
Good (en): (article of January 3, 2025) last year (2024)

Silent: without the article's date; where writing on the day before or after the date would make
it right (a note, for days); for what a diary or letter of its time says; for fiscal years other
than Japan's, which begins in April.

日本語

「昨年」「先月」などの言葉と、隣の日付が合いません。

何を: 2024年の記事の「昨年(2022年)」、12月の記事の「来月の2月」、9日の記事の「きのう5日」、2025年2
月の記事の「今年度(2025年度)」(まだ2024年度)など。「2022年(昨年)」の順も、「あす土曜」「先週5月12日」、短
い月の31日、「来年4月に開校した」のような時制の食い違いも。

なぜ: 月・年・年度の変わり目の前に書き、後で出した原稿には、言葉がそのまま残ります。

悪い例: (2025年1月3日の記事) 昨年(2023年)
良い例: (2025年1月3日の記事) 昨年(2024年)

対象外: 記事の日付が分からないとき。前日や翌日に書いたとすれば合うとき(日については注記)。当時の日記
や手紙の言葉。4月に始まらない年度。
"""

import re
from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta

from factcheck.checks._asking import ask
from factcheck.laws.numbers.saying import spoken_day
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times.nearby import RULES, Rule
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: seen from {published}, the date of the article, {word} is {right}, not {told}. Which "
    "is meant?",
    "{words}: 記事の日付({published})から見ると「{word}」は{right}で、{told}ではありません。"
    "どちらを指しますか。",
)
_TENSE = Words(
    "{words}: seen from the date of the article, {word} and the tense do not go together. Which is "
    "meant?",
    "{words}: 記事の日付から見ると「{word}」と時制が合いません。どちらが正しいですか。",
)
_EVENTS = (
    "(?:開業|開館|開校|開園|開店|閉館|閉校|閉店|開幕|閉幕|開会|閉会|開通|発足|就任|退任|退職|着任|死去|"
    "引退|完成|着工)"
)
_DONE = rf"(?:{_EVENTS}した|開かれた|行われた|始まった|終わった|開催された|発売された|亡くなった)"
_TO_COME = rf"(?:{_EVENTS}する|開かれる|行われる|始まる|終わる|開催される|発売される)"
_AHEAD = "来年度?|来月|来週|来[春夏秋]|あす|明日|あさって"
_PAST = "昨年度?|去年|先月|先週|昨[春夏秋]|きのう|昨日"
_BEGAN = "opened|closed|began|ended|died|started|was held|took place|resigned|retired"
_BEGINS = "open|close|begin|end|start|be held|take place|resign|retire"
_TENSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![ァ-ヶA-Za-z々再])(?P<word>{_AHEAD})[^。、\n」]{{0,12}}に{_DONE}(?=。|\n|$)",
        rf"(?<![ァ-ヶA-Za-z々一])(?P<word>{_PAST})[^。、\n」]{{0,12}}に{_TO_COME}(?=。|\n|$)",
        rf"\b(?:{_BEGAN}) (?:on )?(?P<word>next (?:year|month|week)|tomorrow)\b",
        rf"\bwill (?:{_BEGINS}) (?P<word>last (?:year|month|week)|yesterday)\b",
    )
)
"""What happened on a day to come, or is to come on one that is past."""
_THEN = re.compile(
    r"当時|日記|手紙|議事録|回顧|社史|\b(?:diary|letter|wrote|minutes of|back then|at the time)\b"
)
"""Words of a text of another day that the sentence tells again."""
_OF_HIS = re.compile(r"\b(?:his|her|its|their|my|our|your|[A-Z][a-z]+['’]s?) \Z")
"""Before "last year (1951)": the last one of a life, not of the calendar."""
_WRITING = (timedelta(0), timedelta(-1), timedelta(1))
"""Days between writing and publication that leave the words right, or in some doubt."""
_FEW = 4
"""From so many values on their first and last are shown."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    published = evidence.article.published
    if published is None or not 1 < published.year < MAXYEAR:
        return
    text, seen = plain(evidence), set[int]()
    named = _named(text, published)
    for rule in RULES:
        for found in rule.matches(text):
            if found.start() not in seen:
                seen.add(found.start())
                yield from _judged(evidence, text, rule, found, named)
    for pattern in _TENSES:
        for found in text.matches(pattern):
            span = Span(*found.span())
            words = _TENSE.of(words=span.cut(evidence.article.text), word=found["word"])
            yield ask(evidence, "relative-mismatch", Severity.WARNING, span, words)


def _judged(
    evidence: Evidence, text: Plain, rule: Rule, found: re.Match[str], named: tuple[Span, ...]
) -> Iterator[Finding]:
    published = evidence.article.published
    if published is None:
        return
    closes = "(" in found[0] and text.text.startswith(")", found.end())
    told, span = rule.told(found), Span(found.start(), found.end() + closes)
    seen = [rule.allowed(found, published + step) for step in _WRITING]
    if _OF_HIS.search(text.before(found.start(), 24)):
        return
    if told in seen[0] or _THEN.search(text.around(span, 80)) or _is_all_day(found):
        return
    if not rule.is_exact and (told in seen[1] or told in seen[2]):
        return
    loose = told in seen[2] or (told in seen[1] and all(span.touches(one) for one in named))
    right = seen[0][0] if len(seen[0]) < _FEW else f"{seen[0][0]}–{seen[0][-1]}"
    words = _MESSAGE.of(
        words=span.cut(evidence.article.text), word=found["word"], published=spoken_day(published),
        right=rule.unit.of(number=right), told=rule.unit.of(number=told),
    )  # fmt: skip
    severity = Severity.NOTE if loose else Severity.WARNING
    yield ask(evidence, "relative-mismatch", severity, span, words)


def _is_all_day(found: re.Match[str]) -> bool:
    """Tell whether きょう1日 may be all of the day."""
    groups = found.groupdict()
    return bool(groups.get("day") == "1" and found[0] == found["word"] + "1日")


def _named(text: Plain, published: date) -> tuple[Span, ...]:
    """Return where an article names the day it appears on: then it was not written before."""
    day = re.compile(
        rf"(?<![0-9月/.])(?:{published.month}月)?{published.day}日(?:午[前後]|[朝夜夕未早、に]|まで)"
        rf"|\b{published:%B} {published.day}\b(?![0-9:])|\b{published.day} {published:%B}\b"
    )
    return tuple(Span(*one.span()) for one in text.matches(day))


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
