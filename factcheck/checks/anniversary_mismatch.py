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

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.times.counts import counts_held
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_FULL = Words(
    "{words}: from {start} to {year} it is {right} years, not {told}. Which is meant?",
    "{words}: {start}年から{year}年までは{right}年で、{told}年ではありません。"
    "どの数が正しいですか。",
)
_COUNTED = Words(
    "{words}: from {start} to {year} it is {right} years, which is number {nth} counted so, not "
    "{told}. Which is meant?",
    "{words}: {start}年から{year}年までは{right}年(この数え方では{nth})で、{told}ではありません。"
    "どの数が正しいですか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for one in counts_held(evidence):
        if one.kind == "nth":
            message = (_COUNTED if one.more else _FULL).of(
                words=one.span.cut(evidence.article.text), start=one.start.year,
                year=one.last.year, right=one.right - one.more, nth=one.right, told=one.told,
            )  # fmt: skip
            yield ask(evidence, "anniversary-mismatch", one.severity, one.span, message)


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
