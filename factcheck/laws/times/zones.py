"""One moment told by the clocks of two zones: 29日午前1時20分(日本時間午前10時20分), 4 p.m. UTC.

The law: two clocks are as far apart as their zones. A zone is told by its name, by a place that the
passage names, or by how far it is ahead of another; any reading that fits is a witness.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise, product

from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.laws.times.clock_times import Clocked
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import TimeOfDay

_DAY, _HOUR = 24 * 60, 60
_BESIDE = 22
"""Characters beside a time in which its zone is named."""
_Zones = tuple[tuple[re.Pattern[str], tuple[float, ...]], ...]


def _zones(named: dict[str, tuple[float, ...]]) -> _Zones:
    return tuple((re.compile(words), hours) for words, hours in named.items())


_FIXED = _zones({
    r"協定世界時|世界標準時|グリニッジ標準時|\b(?:GMT|UTC|Universal Time)\b": (0,),
    r"日本時間|\b(?:JST|Japan(?:ese)? (?:standard )?time|Tokyo time|in Tokyo|in Japan)\b": (9,),
    r"\b(?:IST|Indian? (?:[Ss]tandard )?[Tt]ime)\b|インド時間": (5.5,),
    r"\b(?:HKT|SGT|(?:China|Singapore|Hong Kong|Beijing) (?:[Ss]tandard )?[Tt]ime)\b": (8,),
    r"\b(?:KST|Korea(?:n)? (?:[Ss]tandard )?[Tt]ime)\b": (9,),
    r"\b(?:MSK|Moscow [Tt]ime)\b|モスクワ時間": (3,),
    r"\bAEST\b": (10,),
    r"\bAEDT\b": (11,),
    r"\bBST\b": (1,),
    r"\bCET\b": (1, 2),
    r"\bCEST\b": (2,),
    r"\bEST\b": (-5,),
    r"\bEDT\b": (-4,),
    r"米東部(?:夏|標準)?時間|\b(?:ET|[Ee]astern(?: [A-Za-z]+)? [Tt]ime|Eastern\Z)": (-5, -4),
    r"米中部(?:夏|標準)?時間|\b(?:CT|[Cc]entral(?: [A-Za-z]+)? [Tt]ime|Central\Z)": (-6, -5),
    r"米山岳部時間|\b(?:MT|[Mm]ountain(?: [A-Za-z]+)? [Tt]ime|Mountain\Z)": (-7, -6),
    r"米太平洋(?:夏|標準)?時間|\b(?:P[SD]?T|[Pp]acific(?: [A-Za-z]+)? [Tt]ime|Pacific\Z)": (-8, -7),
})  # fmt: skip
"""Zones by their names, with their hours ahead of Greenwich, in winter and in summer."""
_LOCAL = re.compile(r"現地時間|現地(?=[0-9午])|\blocal time\b|\blocally\b")
_PLACES = _zones({
    "台湾|台北|中国|北京|上海|香港|マカオ|シンガポール|フィリピン|Taiwan|China|Beijing": (8,),
    "韓国|ソウル|北朝鮮|平壌|Korea|Seoul|Japan|Tokyo": (9,),
    "タイ|バンコク|ベトナム|ハノイ|カンボジア|Thailand|Bangkok|Vietnam|Jakarta": (7,),
    "ハワイ|ホノルル|Hawaii|Honolulu": (-10,),
    "英国|イギリス|ロンドン|アイルランド|ポルトガル|London|Britain|Dublin|Lisbon": (0, 1),
    "フランス|パリ|ドイツ|ベルリン|イタリア|ローマ|スペイン|スイス|オランダ|ベルギー": (1, 2),
    "Paris|Berlin|Rome|Madrid|Vienna|Brussels|Geneva|Oslo|Stockholm|ポーランド|ウィーン": (1, 2),
    "ギリシャ|ウクライナ|フィンランド|エジプト|イスラエル|ルーマニア|Greece|Ukraine|Israel": (2, 3),
    "インド(?!ネシア)|ニューデリー|ムンバイ|India|Delhi|Mumbai": (5.5,),
    "ロシア|モスクワ|トルコ|サウジ|Moscow|Turkey|Istanbul": (3,),
    "ニューヨーク|ワシントン|ボストン|フロリダ|New York|Washington|Boston|Miami": (-5, -4),
    "シカゴ|テキサス|ヒューストン|メキシコ|Chicago|Texas|Houston": (-6, -5),
    "ロサンゼルス|サンフランシスコ|カリフォルニア|Los Angeles|California|Seattle": (-8, -7),
    "シドニー|メルボルン|Sydney|Melbourne": (10, 11),
    "ドバイ|アブダビ|Dubai|Abu Dhabi": (4,),
    "ブラジル|アルゼンチン|サンパウロ|リオデジャネイロ|Brazil|Argentina": (-3,),
    "アフガニスタン|カブール|Afghan|Kabul": (4.5,),
    "イラン|テヘラン|Iran|Tehran": (3.5,),
    "パキスタン|Pakistan|Islamabad|Karachi": (5,),
    "ネパール|Nepal|Kathmandu": (5.75,),
    "バングラデシュ|Bangladesh|Dhaka": (6,),
    "ミャンマー|Myanmar|Burma|Yangon": (6.5,),
    "イラク|Iraq|Baghdad|クウェート|Kuwait|カタール|Qatar|ケニア|Kenya|Nairobi|Ethiopia": (3,),
    "南アフリカ|South Africa|Johannesburg": (2,),
    "ニュージーランド|オークランド|New Zealand|Auckland": (12, 13),
})  # fmt: skip
"""Where the local clock stands, of places that articles report from."""
_TRIP = re.compile(
    r"\b(?:fl[ei]w|flights?|flying|plane|jet|land(?:ed|s)|airport)\b|出発|便|飛行|着陸"
)
"""In a passage of a journey that may cross zones."""
_AHEAD = re.compile(r"\A[- ](?P<way>ahead|behind)\b")
_BRACKET = re.compile(r"\([^()0-9]{2,12}\)")
_ASIDE = re.compile(
    r" ?\((?:日本時間|[A-Z]{2,4} )(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|同日|翌日?|翌朝)?の?"
)
_ELSE = re.compile(
    r"。|\. [A-Z]|[着発]|\b(?:land|arriv|left|leav|end|clos|open|until|till|to|reach|touch|fl)\w*\b"
)
"""Between the clocks of two moments."""
_APART = re.compile(r"(?:時差は?)\Z")


def zoned(evidence: Evidence) -> Iterator[Clocked]:
    """Yield the second of two times of one moment that are not as far apart as their zones."""
    for passage in sparse(evidence, DENSE):
        times = [one for one in passage.figures if isinstance(one.value, TimeOfDay)]
        if len(times) >= 2:
            yield from _of_passage(passage, times)


def crosses_zones(words: str) -> bool:
    """Tell whether words tell of a flight between places whose clocks are apart."""
    if not _TRIP.search(words):
        return False
    here = [set(hours) for place, hours in _PLACES if place.search(words)]
    return any(one.isdisjoint(other) for one, other in combinations(here, 2))


def _of_passage(passage: Passage, times: list[Figure]) -> Iterator[Clocked]:
    zones = [_zone(passage, one) for one in times]
    for at, (time, bracketed) in enumerate(pairwise(times)):
        between = passage.article[time.span.end : bracketed.span.start]
        ahead = passage.plain_before(time, 3 * _BESIDE)
        is_there = any(place.search(ahead) for place, _ in _PLACES)
        if zones[at] is None and is_there and zones[at + 1] and _ASIDE.fullmatch(between):
            zones[at] = "local"  # ロンドンで19日正午(日本時間午後9時)
    told = [(one, zone) for one, zone in zip(times, zones, strict=True) if zone is not None]
    for (first, one), (last, other) in pairwise(told):
        near = last.span.start - first.span.end
        between = passage.article[first.span.end : last.span.start]
        if one == other or near > 2 * _BESIDE + 16 or _ELSE.search(between):
            continue
        rights = {
            round((there - here) * _HOUR) % _DAY
            for here, there in _both(_hours(passage, one), _hours(passage, other))
        } | _offsets(passage)
        start, end = _minutes(first), _minutes(last)
        if not rights or start is None or end is None:
            continue
        gap = (end - start) % _DAY
        if rights.isdisjoint({gap, _DAY - gap} if _offsets(passage) else {gap}):
            right = min(rights, key=lambda each: min((gap - each) % _DAY, (each - gap) % _DAY))
            yield Clocked(last.span, gap, right, first.text, last.text)


def _both(here: tuple[float, ...], there: tuple[float, ...]) -> Iterable[tuple[float, float]]:
    """Return the hours that two clocks may tell at once: both of America turn on one day."""
    turn_together = len(here) == len(there) == 2 and max(*here, *there) < 0
    return zip(here, there, strict=True) if turn_together else product(here, there)


def _zone(passage: Passage, figure: Figure) -> str | None:
    """Return the zone that is named beside a time: a place in `_FIXED`, or ``local``."""
    before = re.split("[、。(),]", passage.plain_before(figure, _BESIDE))[-1]
    behind = re.split(r"[、。);(]|, ", passage.plain_behind(figure, _BESIDE))[0]
    bracket = _BRACKET.match(passage.plain_behind(figure, _BESIDE))
    is_ja = re.search("[ぁ-ん]", passage.plain) is not None
    for words in (before, bracket[0] if bracket else "") if is_ja else (behind,):
        for at, (pattern, _) in enumerate(_FIXED):
            if pattern.search(words):
                return str(at)
        if _LOCAL.search(words):
            return "local"
    return None


def _hours(passage: Passage, zone: str) -> tuple[float, ...]:
    if zone != "local":
        return _FIXED[int(zone)][1]
    return tuple(
        {hour for words, hours in _PLACES if words.search(passage.plain) for hour in hours}
    )


def _offsets(passage: Passage) -> set[int]:
    """Return how far apart a passage tells the two zones to be, in minutes, either way."""
    found: set[int] = set()
    for one in passage.figures:
        value = amount(one)
        if (
            one.kind == "duration"
            and unit(one) == "hour"
            and value is not None
            and (
                _AHEAD.match(passage.plain_behind(one)) or _APART.search(passage.plain_before(one))
            )
        ):
            found |= {int(value * _HOUR), _DAY - int(value * _HOUR)}
    return found


def _minutes(figure: Figure) -> int | None:
    value = figure.value
    return value.first if isinstance(value, TimeOfDay) and value.first == value.last else None
