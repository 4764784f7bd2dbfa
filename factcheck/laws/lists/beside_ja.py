"""Japanese names and their number side by side: 4カ国(米国、英国、独、仏), 東京、大阪、福岡の4都市.

Names stand in brackets or behind a colon, or in a row of three at least that the number closes;
what stands before the first of a row in its clause may be anything.
"""

import re
from collections.abc import Collection, Iterator

from factcheck.laws.lists.listed import COUNTERS, FAR, FEWEST, SMALL, Listed, slip
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_BEHIND = re.compile(
    rf"(?P<sure>(?:次|以下|下記)の、?)?(?<![0-9.,約第〜~–-])(?P<n>{SMALL})(?:{COUNTERS})"
    r"(?:だ|です|である|で)?(?:(?P<open>\()|[:=]) ?"
    r"(?P<list>[^。\n()=:]{3,160})(?P<close>[)=。\n]|\Z)"
)
_LOOSE = re.compile(
    r"など|ほか|他|等|計|平均|除|含|うち|時点|以上|未満|現在|各|両|同|全|いず|それぞれ|または|[をはにがへも]|"
    r"[0-9]|から|まで"
)
_LONGEST = 16
"""Most characters of a name."""
_ITEM = r"[^、。・\n()「」はがを]{1,16}"
_ROW = re.compile(
    rf"(?P<list>{_ITEM}(?:[、・]{_ITEM}){{1,12}}?)"
    rf"(?:の(?:各氏)?計?|、計|(?P<all>で、?))(?P<n>{SMALL})"
    r"(?P<c>[一-龠々ァ-ヴーカケ]{1,4}|つ)(?P<rest>(?:とも|全員)?)"
)
_UNIT = re.compile(
    r"年|[カかヶケ]月|月|週|日(?!程)|時|分(?![野類室院館校署])|秒|円|万|億|倍|割|度|番|位|点差|連|期|代|歳|次|号|台|"
    r"乗|段|頭身|強|敗|勝|重|冠|組|面|食|泊|本塁|周|拍|角|[校社店]目|人(?:以|前|制|部|分|乗|組|程|ほ|前後)|"
    r".*(?:目|以[上下]|前後|未満|余|など|ずつ|ほか|連[続覇])"
)
"""What a number counts that has no names, or that is not all of a row."""
_NO_NAME = re.compile(
    r"など|ほか|うち|(?:中心|筆頭|軸|はじめ)に|以[上下]|未満|前後|または|あるいは|特に|まず|一方|また\Z|さらに|いずれも|主に|同様|[0-9一二三四五六七八九]代|"
    r"(?:昨|今|同|翌|前|当|先|来)[年月日週期季]|[0-9](?:[年時分人円点回位%]|月[0-9])|万|億|各|全国|国内|県内|市内|計\Z|"
    r"(?:[ぁ-ん]て|[たでしくもへと]|から|まで|より|には|では|として)\Z|のち\Z|当時|現在|今回|前回"
)
_NUMBERED = f"{COUNTERS}|人|名|氏|品|色|作|組|兄弟|姉妹|部|章|本柱"
"""What kanji count, but for names of one thing: 四辺形."""
_DAYS = re.compile(r"(?:[0-9]{1,2}月)?[0-9]{1,2}[日月]?")
_PLACE = re.compile(r"[市町村区県国州]\Z|(?:男|女|員|業|生|婦)\Z")
"""Ends of what several people may be from, or are."""
_LEAD = re.compile(r"(?:\A|[。\n「」()はがもをに、])\Z")
_ENDS = re.compile(r"。|だ|で[、あす]|です|」|\n|\Z")
_WITH = re.compile(r"(?<=[一-龠々ァ-ヴー])(?:と|それに|そして)(?=[一-龠々ァ-ヴー])")


def beside_ja(text: Plain) -> Iterator[Listed]:
    """Yield the numbers that the names beside them have not."""
    for found in text.wide(_BEHIND):
        told, many = number(found["n"]), _behind(found)
        count = slip(told, many, FAR)
        if told is not None and count is not None:
            start = found.start("sure") if found["sure"] else found.start()
            is_sure = bool(found["sure"]) or count >= FEWEST
            yield Listed(Span(start, found.end("list")), told, min(many), is_sure)
    for found in text.wide(_ROW):
        told, many = number(found["n"]), _ahead(text, found)
        count = slip(told, many)
        if told is not None and count is not None and (told > max(many) or _is_all(text, found)):
            yield Listed(Span(found.start("list"), found.end("c")), told, count)


def _behind(found: re.Match[str]) -> Collection[int]:
    """Return how many names may stand behind a number; none where they may be no list."""
    names, is_open = found["list"], bool(found["open"])
    if is_open is not (found["close"] == ")") or (found["close"] == "=" and names.endswith("、")):
        return range(0)
    items = names.split("、") if "、" in names else names.split("・")
    parts = [part for item in items for part in re.split(r"と|や|及び|および|・", item)]
    is_short = all(0 < len(one.strip()) <= _LONGEST for one in items)
    if len(items) < 2 or _LOOSE.search(names) or not is_short:
        return range(0)
    return range(len(items), len(parts) + 1)  # A・Bと、Cの3社: some names hold such signs


def _is_all(text: Plain, found: re.Match[str]) -> bool:
    """Tell whether a row is all that is told of a topic: else its first name may be none."""
    ahead = text.text[max(0, found.start() - 2) : found.start()]
    return ahead.rstrip("、").endswith("は") and _ENDS.match(text.text, found.end()) is not None


def _ahead(text: Plain, found: re.Match[str]) -> Collection[int]:
    """Return how many names a row may hold; none where it may be no row."""
    items = re.split("[、・]", found["list"])
    first, others = items[0], items[1:]
    behind = found["rest"] or text.text[found.end() : found.end() + 2]
    is_name = not found["n"].isdecimal() and not re.fullmatch(_NUMBERED, found["c"])
    if is_name or (found["all"] and not found["rest"]) or _UNIT.match(found["c"] + behind):
        return set()
    if not _LEAD.search(text.text[max(0, found.start() - 1) : found.start()]):
        return set()
    days = [_DAYS.fullmatch(one) is not None for one in others]
    if all(days) and found["c"] == "回":
        return {len(items)} if re.search(r"[0-9]{1,2}[日月]?\Z", first) else set()
    if any(map(_NO_NAME.search, items)) or not re.match(r"[一-龠々ァ-ヴーA-Z]", first):
        return set()
    if found["c"] in {"人", "名", "氏"} and any(map(_PLACE.search, items)) and not found["rest"]:
        return set()
    most = len(items) + sum(len(_WITH.findall(one)) for one in items)
    return {len(items), most} if most >= FEWEST else set()
