"""Announced numbers whose names stand in a list of their own: 次の5市 … 北川市が4日、南川市が6日.

The names are told by the counter's own sign (市, 校, 駅).
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import Listed
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

MOST = 20
"""Largest number that is announced and then listed."""
FEWEST = 3
"""Names from which on they are a list."""
_SIGNS = "市|町|村|区|県|校|駅|館|島|園|病院|大学|支店|線|署|港"
_POINTED = re.compile(
    rf"(?:次|以下|下記)の、?(?P<n>[2-9]|1[0-9]|[二三四五六七八九十])(?P<c>{_SIGNS})"
    r"(?P<rest>[^\n]{3,200})"
)
_NOT_NAMES = re.compile(
    r"(?:各|同|両|全|当|本|他|自|近隣|周辺|対象|市町|[0-9])\Z|\A(?:学|登|母|開|同)\Z"
)
_LOOSE = re.compile(r"など|ほか|残り|他の|いずれか|一部|後日|未定|を除")


def pointed(text: Plain) -> Iterator[Listed]:
    """Yield the numbers whose names stand behind or before them, right or wrong."""
    for found in text.wide(_POINTED):
        told, names = number(found["n"]), _named(found["rest"], found["c"])
        if told is not None and 2 <= told <= MOST and len(names) >= FEWEST:
            yield Listed(Span(found.start(), found.end("c")), told, len(names), sure=True)


def _named(words: str, sign: str) -> set[str]:
    """Return the names that end with a counter's sign; none where the list is loose."""
    if _LOOSE.search(words):
        return set()
    kinds = "(?:小学校|中学校|高校|校|小|中|高)" if sign == "校" else sign
    names = re.findall(
        rf"([一-龠々ァ-ヴーケヶ]{{1,8}}?){kinds}(?=[がはのとでにも、・。(\[]|から|まで|\Z)", words
    )
    return {name for name in names if not _NOT_NAMES.search(name)}
