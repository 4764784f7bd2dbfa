"""Numbers of points, and the points themselves, told one by one with their numbers.

"four recommendations. First, … Second, … Third, …"; 理由は三つある。第一に…、第二に…; (1)責務(2)
罰則の3章. As many are told as the last number says, one more where a last one has no number.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import COUNTERS, Listed, slip
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Block
from factcheck.model.text import Span

_LONG = 1500
_NTH_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_POINT_EN = re.compile(
    rf"(?:\A|[.;:] |\n)(?:The )?(?P<n>{'|'.join(_NTH_EN)})(?:ly)?(?:,| (?:is|was|would|will)\b)",
    re.I,
)
_LAST_EN = re.compile(r"(?:[.;:] |\band )(?:finally|lastly|the last)\b", re.IGNORECASE)
_COUNT_EN = re.compile(
    rf"(?<![\w.,$€£-])(?P<n>{WORD}) (?:[a-z-]+ ){{0,2}}?(?:recommendations|reasons|points|steps|"
    r"conditions|proposals|questions|demands|principles|lessons|changes|options|measures|aims|"
    r"goals|problems|priorities|factors|ideas|rules|tests|stages|phases|pledges|promises)\b",
    re.IGNORECASE,
)
_KANJI = "一二三四五六七八九"
_POINT_JA = re.compile(
    rf"(?:\A|[。、\n])(?:第(?P<k>[{_KANJI}1-9])[にはの]|(?P<d>[1-9{_KANJI}])(?:つ目|点目|つめ)[はに])"
)
_LAST_JA = re.compile(r"[。、](?:最後|そして最後)[にはの]")
_INLINE = re.compile(r"\((?P<n>[1-9])\)")
_COUNT_JA = re.compile(
    rf"(?<![0-9.,約第])(?P<n>[2-9]|[{_KANJI}])(?:つ|点|項目|章|本柱|条件|原則|段階|種類|部門|施策|柱|カ条|{COUNTERS})"
    r"(?![0-9目前後以])"
)
_OTHERS = re.compile(r"うち|など|ほか|残る|主な|\b(?:among|some|including|most|other|of the)\b")


def numbered(text: Plain, block: Block) -> Iterator[Listed]:
    """Yield the numbers of points in a paragraph of which more or fewer are told."""
    words = block.span.cut(text.text)
    if len(words) > _LONG or _OTHERS.search(words):
        return
    for points, counts, last in (
        (_POINT_EN, _COUNT_EN, _LAST_EN),
        (_POINT_JA, _COUNT_JA, _LAST_JA),
        (_INLINE, _COUNT_JA, None),
    ):
        found = list(points.finditer(words))
        told = [_number(one) for one in found]
        if len(told) < 2 or told != list(range(1, len(told) + 1)):
            continue
        many = len(told) + (1 if last and last.search(words, found[-1].end()) else 0)
        start, end = found[0].start() + 1, found[-1].end()
        near = [
            one for one in counts.finditer(words)
            if not start <= one.start() < end and (last or 0 <= one.start() - end <= 24)
        ]  # fmt: skip
        values = [number(one["n"].lower()) or 0 for one in near]
        following = text.text[block.span.start + end : block.span.end + _LONG]
        goes_on = many == len(told) and _further(following, many)
        if len(values) == 1 and slip(values[0], [many]) is not None and not goes_on:
            place = block.span.start
            span = Span(place + near[0].start(), place + near[0].end())
            yield Listed(span, values[0], many)


def _further(words: str, many: int) -> bool:
    """Tell whether the next point is told behind those counted, perhaps a paragraph on."""
    nth = _NTH_EN[many] if many < len(_NTH_EN) else "next"
    sign = f"[{_KANJI[many : many + 1]}{many + 1}]"
    signs = rf"第{sign}|{sign}つ目|\({many + 1}\)|\b(?:{nth}(?:ly)?|finally|lastly)\b|最後"
    return re.search(signs, words, re.IGNORECASE) is not None


def _number(found: re.Match[str]) -> int:
    groups = found.groupdict()
    name = (groups.get("n") or groups.get("k") or groups.get("d") or "").lower()
    return _NTH_EN.index(name) + 1 if name in _NTH_EN else number(name) or 0
