"""Announced numbers whose names stand in a list of their own: 次の5市 … 北川市が4日、南川市が6日.

The names are told by the counter's own sign (市, 校, 駅), by the list that the number closes
(東京、大阪、福岡の3都市), or by the colon that ends the sentence.
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
_CLOSED = re.compile(
    r"(?P<list>(?:[^、。\n()「」\s0-9はがをにでと・]{1,8}[、・]){1,8}"
    r"(?:[^、。\n()「」\s0-9はがをにでと・]{1,8}と)?[^、。\n()「」\s0-9はがをにでと・]{1,8}?)の"
    r"(?P<n>[3-9])(?P<c>都市|市町村|市町|市|町|村|区|校|大学|駅|社|分野|品目|種類|部門|路線|"
    r"球団|チーム|政党|"
    r"党|カ所|か所|地区|地域|点(?!で|差|目)|つ)(?![ぁ-ん]{0,1}[長議目])"
)
_STARTS = re.compile(r"(?:\A|[。\n「はがをにでも、])\Z")
_KANA = re.compile(r"[ぁ-ん]\Z")
_NO_NAME = re.compile(
    r"年|月|日|時|回|今|昨|同|先|来|現|当|後|前|一方|また|特に|さらに|同様|以上|など|ほか|主|"
    r"\A[^ぁ-ん]て\Z|各|新|計|約|県内|市内|国内|全国"
)


def pointed(text: Plain) -> Iterator[Listed]:
    """Yield the numbers whose names stand behind or before them, right or wrong."""
    for found in text.wide(_POINTED):
        told, names = number(found["n"]), _named(found["rest"], found["c"])
        if told is not None and 2 <= told <= MOST and len(names) >= FEWEST:
            yield Listed(Span(found.start(), found.end("c")), told, len(names), sure=True)
    for found in text.wide(_CLOSED):
        one = _closed(found, text)
        if one is not None:
            yield one


def _named(words: str, sign: str) -> set[str]:
    """Return the names that end with a counter's sign; none where the list is loose."""
    if _LOOSE.search(words):
        return set()
    kinds = "(?:小学校|中学校|高校|校|小|中|高)" if sign == "校" else sign
    names = re.findall(
        rf"([一-龠々ァ-ヴーケヶ]{{1,8}}?){kinds}(?=[がはのとでにも、・。(\[]|から|まで|\Z)", words
    )
    return {name for name in names if not _NOT_NAMES.search(name)}


def _is_clause(names: list[str]) -> bool:
    """Tell whether the first of some names is the end of a clause: 熱く、d、e、fの3つ."""
    kana = [_KANA.search(name) is not None for name in names]
    return kana[0] and not any(kana[1:])


def _closed(found: re.Match[str], text: Plain) -> Listed | None:
    names = re.split("[、・と]", found["list"])
    told = int(found["n"])
    ahead = text.text[max(0, found.start("list") - 1) : found.start("list")]
    if len(names) < FEWEST or not _STARTS.search(ahead) or ahead == "、":
        return None
    if any(_NO_NAME.search(name) for name in names) or _is_clause(names):
        return None
    return Listed(Span(found.start("list"), found.end("c")), told, len(names), sure=True)
