"""A hedge stands before an amount told to the last digit: 約974億3201万円.

What: 約 and "about" with five or more digits that are not round. Either the hedge or the digits
say too much.

Why: a reader cannot know whether the amount was rounded; often the hedge is left from a draft.

Bad (ja):  売上高は約974億3201万円。
Bad (en):  About 12,345 people came.
Good (ja): 売上高は約974億円。
Good (en): About 12,300 people came.

Silent: up to four digits; and for bounds (最大, 以上), which are exact by nature.

日本語

「約」つきなのに、細かい桁まで書かれています。

何を: 「約」「およそ」などと、5桁以上の端数のある数。「約」か端数のどちらかが余分です。

なぜ: 丸めた数かどうかが分かりません。下書きの「約」が残っていることもあります。

悪い例: 売上高は約974億3201万円。
良い例: 売上高は約974億円。

対象外: 4桁まで。「最大」「以上」など、それ自体は正確な境目。
"""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks._asking import ask
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: {hedge} loosens an amount that is told to {count} digits. Is it rounded or exact?",
    "{words}: 「{hedge}」とありますが、{count}桁まで書かれています。"
    "丸めた数ですか、正確な数ですか。",
)
KINDS = frozenset({"money", "count", "measure", "number"})
SIGNS = frozenset("≈≒≃∼~")
"""Signs that say in formulas that digits were left out."""
LEAST = 5
"""Digits from which a hedge is odd: four, as in 約1250人, are common."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    for figure in evidence.figures:
        count = _digits(figure)
        if count >= LEAST and figure.hedge and figure.hedge not in SIGNS:
            message = _MESSAGE.of(words=figure.text, hedge=figure.hedge, count=count)
            yield ask(evidence, "hedged-precision", Severity.NOTE, figure.span, message)


def _digits(figure: Figure) -> int:
    """Return how many digits a loosened amount is told to, zeros at its end left out."""
    value = figure.value
    if figure.kind not in KINDS or not isinstance(value, Quantity) or value.low != value.high:
        return 0
    if not isinstance(value.low, Decimal) or not (value.slack.down and value.slack.up):
        return 0
    return len("".join(map(str, value.low.as_tuple().digits)).strip("0"))


CHECK = Check(Severity.NOTE, CheckFamily.NUMERALS, _run)
