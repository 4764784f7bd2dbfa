"""What is told of weather and has no meaning without its unit: 1時間に78の雨, gusts of 78.

The law: rain, snow, waves and wind are told in a unit. Where their name, or the time in which rain
fell, stands right before a bare number and a word that goes on, and no unit follows that both of
two numbers share, the unit was left out. Only names whose number nobody tells bare are taken:
temperatures, magnitudes and indexes are told so.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import plain
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_N = r"(?P<n>[0-9]{1,3}(?:\.[0-9])?)"
_JA = late(
    r"(?:(?:雨量|降水量|積雪|風速|波の高さ|波高)(?:は|が|で)?(?:最大|約)?|"
    r"[0-9]時間に(?:最大|約)?(?=[0-9.]{1,5}の[^、。0-9]{0,6}雨))"
    rf"{_N}(?=[のをがに、。]|で[、。]|だった)"
    r"(?![、・][^。]{0,14}[0-9] ?(?:メートル|ミリ|センチ|m|c))"
)
_EN = late(
    rf"\b(?:gusts? (?:of|up to|reaching|as high as)|(?:rain|snow)fall (?:of|totall?ed)) {_N}"
    r"(?=[.;](?![0-9])| (?:were|was|had been|hit|struck|toppled|tore|knocked|uprooted)\b)",
    re.IGNORECASE,
)
_SIGN = re.compile("雨|雪|風速|波|gust|rainfall|snowfall", re.IGNORECASE)


def unitless(evidence: Evidence) -> Iterator[Span]:
    """Yield the numbers of an article that stand without the unit they need."""
    text = plain(evidence)
    if _SIGN.search(text.text) is None:
        return
    for pattern in (_JA, _EN):
        yield from (Span(*found.span("n")) for found in pattern.finditer(text.text))
