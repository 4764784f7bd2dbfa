"""Years that are told to lie apart by so many years do not.

What: 2019年に開業し、5年後の2025年に…: 2019 + 5 = 2024. "Founded in 2019. Five years later, in
2025, …". The year before it in the sentence, or in the sentence before where その or "later"
leads back to it, is the one to count from. N年前の is counted back, from the article's year too.

Lengths since the last time (2005年以来10年ぶり; "since 1998, ending a 17-year wait"), or from a
beginning told anywhere up to now (開業から12年となる今年) are reckoned too, and asked about where
they are off by more than counting both ends explains.

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

「2005年以来10年ぶり」、始まりの年が記事のどこかにある「開業から12年となる今年」なども、両端の数え方では説明できない差があれば尋ねます。

「10日に着き、3日後の14日に」のような日付も同じく数えます。

なぜ: 三つの数の一つを直すと、残りが置き去りになりがちです。

悪い例: 2019年に開業した。その5年後の2025年に閉館した。
良い例: 2019年に開業した。その5年後の2024年に閉館した。

対象外: 少し前のどれかの年や記事の年から数えて合うとき、「約」つき、月があって満年数とも読める1年
の差。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.sure import within_sentence
from factcheck.laws.times.counts import counts_held
from factcheck.laws.times.loose_counts import loose_counts
from factcheck.laws.times.span_law import spanned
from factcheck.laws.times.steps import steps
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
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

_TO_UNTOLD = re.compile(r" before (?![^,.;]{0,60}[0-9]{4})")
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")


def _run(evidence: Evidence) -> Iterator[Finding]:
    seen: set[int] = set()
    for step in steps(evidence):
        seen.update(range(step.span.start, step.span.end))
        say = _DAYS_LATER if step.is_days else _LATER if step.sign > 0 else _EARLIER
        message = say.of(
            words=step.span.cut(evidence.article.text), start=step.start, count=step.count,
            right=step.right, told=step.told,
        )  # fmt: skip
        sure = Severity.WARNING if step.sure else Severity.NOTE
        yield ask(evidence, "interval-mismatch", sure, step.span, message)
    told = [(one.span, one.first.first.year, one.last.last.year, one.told,
             within_sentence(evidence.article.text, one.places, Severity.WARNING))
             for one in spanned(evidence) if one.kind == "year"]  # fmt: skip
    told += [(one.span, one.start.year, one.last.year, one.told, one.severity)
             for one in counts_held(evidence) if one.kind == "year"]  # fmt: skip
    surer = [one.span for one in counts_held(evidence)]
    told += [(one.span, one.start.year, one.last.year, one.told, one.severity)
             for one in loose_counts(evidence)
             if not any(one.span.touches(span) for span in surer)]  # fmt: skip
    for span, start, end, count, severity in told:
        if not seen.isdisjoint(range(span.start, span.end)) or _is_of_other(
            evidence.article.text, span, end - start
        ):
            continue
        seen.update(range(span.start, span.end))
        message = _APART.of(
            words=span.cut(evidence.article.text), start=start, end=end, right=end - start,
            count=count,
        )  # fmt: skip
        yield ask(evidence, "interval-mismatch", severity, span, message)


def _is_of_other(text: str, span: Span, right: int) -> bool:
    """Tell whether years are counted between other ends than the two that are so many apart.

    Their own number is told beside these (24年後の2012年), they lead to something without a year
    (for 13 years before the council bought it), or last until now from what is not told.
    """
    start = max(text.rfind(". ", 0, span.start), text.rfind("\n", 0, span.start)) + 1
    sentence = text[start : span.end]
    return bool(
        re.search(rf"(?<![0-9.,]){right}(?:年[後間]| years (?:later|after))", text)
        or _TO_UNTOLD.match(text, span.end)
        or (sentence[: span.start - start + 4].endswith("for ") and not _YEAR.search(sentence))
    )


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
