"""Numbers of things whose names follow in the same sentence: 4カ国(A、B、C、D)."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

MOST = 20
"""Largest number that is announced and then listed."""
COUNTERS = (
    "[かカヵヶケ]国|都市|都府県|都道府県|都県|府県|道県|県|市町村|市区町村|市町|市村|町村|市区|市|町|村|区|"
    "政党|党|会派|省庁|省|大学|高校|品目|種類|品種|部門|分野|地区|地域|地方|地点|路線|教科|科目|作品|団体|"
    "機関|施設|工場|空港|言語|拠点|球団|クラブ|競技|種目|車種|機種|銘柄|ブランド|項目|[かカ]所|[かカ]条|"
    "社|校|駅|店|曲|冊|州|島|色|点|つ"
)
"""Counters of things that have names, for patterns; people are told by their marks as well."""
_N = r"(?<![0-9.,約第〜~–-])(?P<n>[2-9]|1[0-9]|[二三四五六七八九十])"
_BEHIND = re.compile(
    rf"(?P<sure>(?:次|以下|下記)の、?)?{_N}(?:{COUNTERS})(?:だ|です|である|で)?"
    r"(?:(?P<open>\()|[:=]) ?(?P<list>[^。\n()=:]{3,160})(?P<close>[)=。\n]|\Z)"
)
_LOOSE_JA = re.compile(
    r"など|ほか|他|等|計|平均|除|含|うち|時点|以上|未満|現在|各|両|同|全|いず|それぞれ|または|[をはにがへも]|"
    r"[0-9]|から|まで"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A number and the names that stand beside it."""

    span: Span
    """Where number and names stand in the article's text."""
    told: int
    """The number."""
    count: int
    """How many names there are."""
    sure: bool
    """Whether the words can mean nothing else."""


def listed(text: Plain) -> Iterator[Listed]:
    """Yield the numbers whose names stand beside them in the same sentence, right or wrong."""
    for found in text.wide(_BEHIND):
        one = _japanese(found)
        if one is not None:
            yield one


def _japanese(found: re.Match[str]) -> Listed | None:
    told, names = number(found["n"]), found["list"]
    if bool(found["open"]) != (found["close"] == ")") or told is None:
        return None
    if found["close"] == "=" and found["list"].endswith("、"):
        return None
    items = [item.strip() for item in names.split("、")]
    if len(items) == 1:
        items = names.split("・")
    parts = [part for item in items for part in re.split(r"と|や|及び|および|・", item)]
    if len(items) < 2 or _LOOSE_JA.search(names) or not all(0 < len(one) <= 16 for one in items):
        return None
    if told in {len(items), len(parts)} or len(items) < told < len(parts):
        return None  # A・Bと、Cの3社: some names hold such signs, some do not
    return Listed(_span(found), told, len(items), bool(found["sure"]) or len(items) > 2)


def _span(found: re.Match[str]) -> Span:
    start = found.start("sure") if found.groupdict().get("sure") else found.start()
    return Span(min(start, found.start()), found.end("list"))
