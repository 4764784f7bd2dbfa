"""A percentage or a coin begins with a bare decimal point: .02 percent.

What: .02 percent, .5 cents: two hundredths of a percent, or 2 percent told as a fraction? The
same goes for ．5％.

Why: who writes .02 for two hundredths often means 2 percent, and the point is easily lost: a
factor of a hundred.

Bad (ja):  金利は.02%だった。
Bad (en):  Rates rose .02 percent.
Good (ja): 金利は0.02%だった。
Good (en): Rates rose 0.02 percent.

Silent: for probabilities (p < .05), calibers and batting averages, which are written so.

日本語

割合や銭が、0のない小数点で始まっています。

何を: .02%、.5 cents など。0.02%か、小数で書いた2%か。

なぜ: 2%を.02と書いた場合と区別できず、点も落ちやすく、100倍違います。

悪い例: 金利は.02%だった。
良い例: 金利は0.02%だった。

対象外: そう書く習わしの確率(p < .05)、口径、打率。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: is 0{number} {unit} meant, or {percent} percent?",
    "{words}: 0{number}{unit}のことですか、{percent}%のことですか。",
)
_BARE = re.compile(
    r"(?<![A-Za-z0-9_.)\]%])(?P<number>\.[0-9]{1,4}) ?(?"
    r"P<unit>percent\b|per cent\b|percentage points?\b|%|"
    r"パーセント|cents?\b)",
    re.IGNORECASE,
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for found in plain(evidence).matches(_BARE):
        span = Span(*found.span())
        message = _MESSAGE.of(
            words=span.cut(evidence.article.text), number=found["number"], unit=found["unit"],
            percent=f"{float(found['number']) * 100:g}",
        )  # fmt: skip
        yield ask(evidence, "bare-decimal", Severity.NOTE, span, message)


CHECK = Check(Severity.NOTE, CheckFamily.NUMERALS, _run)
