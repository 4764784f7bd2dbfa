"""Parts that are more than the whole told beside them, and values past what a body can have.

43 out of 40, fourteen of the 12 jurors, 9人のうち16人; 体温48度, 151歳の女性.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.said import Words

WHOLE = Words(
    "{words}: more than the whole told beside it. Which value is meant?",
    "{words}: 隣に書かれた全体より多くなっています。どの値を指しますか。",
)
BODY = Words(
    "{words}: no person has been so. Which value is meant?",
    "{words}: 人の値としてありえません。どの値を指しますか。",
)
PH = Words(
    "{words}: the scale of pH ends at 14. Which value is meant?",
    "{words}: pHの尺度は14までです。どの値を指しますか。",
)
_PARTS = (
    re.compile(
        r"(?<![0-9.,$€£/-])\b(?P<part>[0-9]{1,4}(?:\.[0-9])?) (?:marks |"
        r"points )?out of (?:a (?:possible|maximum)(?: of)? )?"
        r"(?P<whole>[0-9]{1,4})\b(?![.,]?[0-9]|%| percent| tries)"
    ),
    re.compile(
        rf"(?<![0-9.,$€£/-])\b(?P<part>{WORD}) of (?:the|its|their|our|all|his|her|"
        rf"those) (?P<whole>{WORD}) "
        r"(?!(?:percent|per|million|billion|hours?|minutes?|years?|days?|weeks?|months?|most|best|"
        r"biggest|largest|top|main|major|new|times)\b)[a-z]{3,}s\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bOf (?:the|its|their|our|all|"
        rf"those) (?P<whole>{WORD}) (?:[a-z]+ )?[a-z]{{3,}}s(?: [a-z]+ed)?, "
        rf"(?:only |just )?(?P<part>{WORD}) (?:were|was|are|had|have|came|died|said|did)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![0-9.,])(?P<whole>[0-9]{1,4})(?P<unit>人|件|校|社|棟|台|議席|店|戸|町村|"
        r"市町村)(?:の)?うち、?(?:延べ)?"
        r"(?P<part>[0-9]{1,4})(?P=unit)(?![0-9前後増減以])"
    ),
    re.compile(
        r"(?<![0-9.,万])(?P<whole>[0-9]{1,4})(?P<unit>人|件|校|社|棟|台|議席|店|戸)"
        r"(?:で|だった|に上り|に達し|いて|おり)[、。](?:この)?うち(?![^。、]{0,12}(?:以外|除))[^。、0-9]{0,12}"
        r"(?P<part>[0-9]{1,4})(?P=unit)(?![0-9前後増減以])"
    ),
    re.compile(
        rf"(?<![0-9.,$€£/-])\b(?P<whole>{WORD}) (?:[a-z]+ )?(?:people|passengers|residents|workers|"
        rf"students|pupils|patients|victims|players|members|guests|homes|houses|buildings),? "
        rf"including (?:at least |some )?(?P<part>{WORD}) [a-z]+",
        re.IGNORECASE,
    ),
)
_LOOSE = re.compile(
    r"延べ|重複|複数回答|重なり|\b(?:give|effort|joke|bonus|extra|odds|roughly|per cent|percent|"
    r"times)\b",
    re.IGNORECASE,
)
_N = r"(?P<value>[0-9]{1,4}(?:\.[0-9]{1,2})?)"
_VALUES = (
    (re.compile(rf"体温(?:は|が|も|を)?[^。、\n0-9]{{0,8}}{_N} ?(?:度|℃)(?!差|以)"), 46, BODY),
    (re.compile(rf"{_N} ?(?:度|℃)の(?:熱|発熱|高熱)"), 46, BODY),
    (re.compile(
        rf"\b(?:temperature|fever) of (?:about |nearly )?{_N} ?(?:°|degrees )?C(?:elsius)?\b"
        r"(?=[^.!?\n]{0,60}\b(?:patient|child|boy|girl|doctor|hospital|fever|ill))"
    ), 46, BODY),
    (
        re.compile(
            r"(?<![0-9.,])(?P<value>1[0-9]{2})歳"
            r"(?:の(?:女性|男性|高齢|誕生日|おば|おじ)|で(?:死去|亡くな|世を去))"
        ),
        122,
        BODY,
    ),
    (re.compile(r"最高齢(?:は|の)[^。、\n0-9]{0,12}(?P<value>1[0-9]{2})歳"), 122, BODY),
    (re.compile(
        r"\b(?:oldest (?:living )?(?:resident|person|man|woman|survivor|member)|great-grandmother|"
        r"grandmother)\b"
        r"[^.!?\n0-9]{0,40}?\b(?:turn(?:s|ed|ing)?|is|was|aged?|"
        r"at) (?P<value>1[0-9]{2})\b(?! (?:per|km|miles|cm))"
    ), 122, BODY),
    (re.compile(rf"(?i:ph)(?:値)?(?:は|が|も|で){_N}(?![0-9])"), 14, PH),
)  # fmt: skip
"""Patterns, the greatest value there can be, and how to ask."""


def beyond_whole(text: Plain) -> Iterator[tuple[int, Span, Words]]:
    """Yield parts past their whole and values past a body's: where they stand, how to ask."""
    for pattern in _PARTS:
        for found in text.matches(pattern):
            part, whole = (_value(found[name]) for name in ("part", "whole"))
            span = Span(*found.span())
            if part is None or whole is None or not 1 < whole < part:
                continue
            if not _LOOSE.search(text.around(span, 60)):
                yield found.start("part"), span, WHOLE
    for pattern, end, says in _VALUES:
        for found in text.matches(pattern):
            if float(found["value"]) > end:
                yield found.start("value"), Span(*found.span()), says


def _value(written: str) -> float | None:
    if re.fullmatch(r"[0-9.]+", written):
        return float(written)
    return number(written)
