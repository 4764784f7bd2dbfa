"""A part of a number is too large for its place: 1億50000万円.

What: below 億 the 万 run to 9999, below 万 the ones do. 1億50000万円 (5000万? 1.5億?),
3万15000人, parts out of order (5万3億円), and one sign told twice (22万5489万円). So it is with
measures in two parts: a pound has 16 ounces, a stone 14 pounds, a foot 12 inches, an hour 60
minutes.

Why: a zero too many in one part makes a number that nobody can read with certainty.

Bad (ja):  総工費は1億50000万円。
Bad (en):  The boy weighed 8 pounds 20 ounces.
Good (ja): 総工費は1億5000万円。
Good (en): The boy weighed 8 pounds 2 ounces.

Silent: where a comma or a space of a list stands between, and where the larger part is no number.

日本語

数の一部が、その位に収まりません。

何を: 億の下の万、万の下の一の位は9999までです。1億50000万円(5000万か1.5億か)、3万15000人、順の違
う5万3億円、同じ位が二度ある22万5489万円など。英語の二つの単位で書く値(8ポンド20オンス、2時間71
分)も、下の単位が上の一つ分に達していれば尋ねます。

なぜ: 一つの部分に0が一つ多いだけで、確かには読めない数になります。

悪い例: 総工費は1億50000万円。
良い例: 総工費は1億5000万円。

対象外: 読点や空白で区切った並び。大きいほうの部分が数でないもの。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.laws.numbers.fields import overfull
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_LARGE = Words(
    "{words}: below {sign} a part runs to 9999, not {part}. Which amount is meant?",
    "{words}: {sign}の下は9999までで、{part}は収まりません。いくつを指しますか。",
)
_ORDER = Words(
    "{words}: {second} is larger than {first}, yet stands behind it. Which amount is meant?",
    "{words}: {first}の後に、より大きい{second}が続いています。いくつを指しますか。",
)
_TWICE = Words(
    "{words}: {sign} stands twice in one number. Which amount is meant?",
    "{words}: 一つの数に{sign}が二度あります。いくつを指しますか。",
)
_PARTS = Words(
    "{words}: below one {upper} the part runs to {most}, not {part}. Which value is meant?",
    "{words}: 1 {upper}に満たない部分は{most}までで、{part}は収まりません。いくつを指しますか。",
)
_SIGNS = "万億兆京"
_UNIT = r"(?=[円ドルユ元人件台票株個本社世戸軒棟頭羽冊部枚ト㎡平キメ]|余り?|$|[。、\)])"
_OVERFLOW = re.compile(
    rf"(?<![0-9.,])[0-9][0-9,.]{{0,9}}(?P<sign>[{_SIGNS}])(?P<part>[0-9]{{5,9}}|[0-9]{{2,3}},[0-9]{{3}})"
    rf"(?:(?P<lower>[{_SIGNS}])|{_UNIT})"
)
_DISORDER = re.compile(
    rf"(?<![0-9.,])[0-9]{{1,4}}(?P<first>[{_SIGNS}])(?P<part>[0-9]{{1,4}})(?P<second>[{_SIGNS}])"
)
_FULL = 3
"""Digits of a part that is no amount of its own: 22万5489万円, but 3万5万円."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    for found in text.wide(_OVERFLOW):
        lower = found["lower"]
        if lower and _SIGNS.index(lower) >= _SIGNS.index(found["sign"]):
            continue
        span = Span(*found.span())
        if not says_so(text.around(span, 60)):
            message = _LARGE.of(
                words=span.cut(evidence.article.text), sign=found["sign"], part=found["part"]
            )
            yield ask(evidence, "field-overflow", Severity.WARNING, span, message)
    for found in text.wide(_DISORDER):
        first, second = found["first"], found["second"]
        span = Span(*found.span())
        above = _SIGNS.index(second) - _SIGNS.index(first)
        is_twice = above == 0 and len(found["part"]) >= _FULL
        if (above > 0 or is_twice) and not says_so(text.around(span, 60)):
            words = span.cut(evidence.article.text)
            message = (_TWICE.of(words=words, sign=first) if is_twice
                       else _ORDER.of(words=words, first=first, second=second))  # fmt: skip
            yield ask(evidence, "field-overflow", Severity.WARNING, span, message)
    for field in overfull(text):
        if not says_so(text.around(field.span, 60)):
            message = _PARTS.of(
                words=field.span.cut(evidence.article.text), upper=field.upper, most=field.most,
                part=field.lower,
            )  # fmt: skip
            yield ask(evidence, "field-overflow", Severity.WARNING, field.span, message)


CHECK = Check(Severity.WARNING, CheckFamily.NUMERALS, _run)
