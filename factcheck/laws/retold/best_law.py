"""Records, the most and the second most, held to the values of those they beat or stand behind.

The law: a record betters the one before it (県内最長となり、…から首位を譲り受けた; "the old mark of
52.71"); who is told to stand behind others has less than they, and more than who is behind it; of
the first, second and third the values go one way. Values are told in one unit, or bare beside one
that has it.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

Told = tuple[Span, str]
"""Where a value stands that the words do not allow, and the two values."""
_UNIT_JA = (
    "平方キロ|キロ|メートル|トン|人|円|ドル|%|度|歳|点|件|票|社|店|戸|台|本|頭|[かカ]所|ミリ|センチ|"
    "ヘクタール"
)
_UNIT_EN = (
    r"[- ]?(?:metres?|meters?|feet|miles?|square miles|square kilomet(?:re|er)s|tonnes?|tons|"
    r"per ?cent|seconds?|points?|people|C|F|%|[a-z]{3,12}s)\b"
)
_VALUE = re.compile(
    r"(?P<clock>(?:[0-9]{1,2}時間)?(?:[0-9]{1,2}分)?[0-9]{1,2}秒[0-9]{0,3}|"
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?)"
    r"|(?P<sign>[$£€¥]?)(?<![0-9.,])(?:(?P<huge>[0-9]{1,4})兆)?(?:(?P<large>[0-9,]{1,5})億)?"
    r"(?:(?P<small>[0-9,]{1,5})万)?"
    r"(?P<n>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<d>[.・][0-9]+)?"
    rf"(?P<scale>兆|億|万| million| billion|bn|m\b)?(?P<unit>{_UNIT_JA}|{_UNIT_EN})?"
)
_SCALES = {"兆": 10**12, "億": 10**8, "万": 10**4, " million": 10**6, "m": 10**6,
           " billion": 10**9, "bn": 10**9}  # fmt: skip
_NO_VALUE = re.compile(
    r"\A(?:年|月|日|時(?!間)|分|位|回|番|期|代|度目|連|周|th\b|st\b|nd\b|rd\b|s\b| (?:January|"
    r"February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_BEFORE = re.compile(
    r"(?:従来|それまで|これまで)の?[^。0-9]{0,8}(?:記録|最高|最多|最長|最大|最少|最低|最年少|最年長|首位|1位)|"
    r"(?:前|旧|大会|日本|世界|県)記録(?:だった|の)|首位の座を|(?:最高|最多|最長|最大)だった|"
    r"(?P<by>(?:を|から)[^。0-9]{0,6}(?:抜[いき]|上回[りっ]|塗り替え|更新|譲り受け|しの[いぎ])[^。]{0,20}"
    r"(?:最[高多長大]|首位|新記録|一に)|から首位の座)|"
    r"\b(?:the|his|her|its|their)? ?(?:previous|old|former|prior|earlier|existing|standing) "
    r"(?:[a-z]+ )?(?:record|mark|best|high|low|peak|highest|lowest|youngest|oldest|longest|tallest|"
    r"largest|fastest)|\b(?:overtak|surpass|beat|break|topp|eclips|better|pass|overhaul)"
    r"(?:ing|ed|t?s?)(?= the|,? (?:its|his|her|previous))",
)
"""Told of who was the best till then."""
_BEST = re.compile(
    r"最[高多長大年少低短速古深重広]|新記録|記録を(?:更新|塗り替え|作|樹立)|首位|[日世]本?界?一(?!方)|\b(?:record|"
    r"(?:tall|larg|high|long|old|young|fast|bigg|busi|heavi|hott|deep|low|warm|wett)e?st|best|most)\b"
)
_LESS = re.compile(
    r"秒|タイム|最(?:低|少(?!な)|年少|短|速|小)|少な|低[いか]|短|若|[0-9]:[0-9]{2}|"
    r"\b(?:lowest|youngest|shortest|fewest|fastest|smallest|seconds?|race|lap|sprint|freestyle|"
    r"marathon|swim\w*|(?<!at )(?<!At )least|cheapest)\b"
)
_MISSED = re.compile(
    r"届か|及ば|に次[ぐいぎ]|タイ(?:記録|の)|並[びんぶ]|下回|逃し|できなかった|ならなかった|目標|予想|狙|"
    r"(?:れ|け|せ)ば|見込|参考|非公認|"
    r"\b(?:short of|miss(?:ed|ing)|equal\w*|tied?|match\w*|shy|just off|not|if|would have|could|"
    r"second only|until|nearly|almost|close to|target|forecast)\b"
)
_BEHIND = re.compile(
    r"\b(?:(?:second|third|fourth|fifth|sixth)[- ])?(?:larg|tall|high|long|old|bigg|busi|wid|deep|"
    r"heavi|rich|most [a-z]+)(?:est)?\b[^.;()0-9]{0,60}?,? (?P<way>behind|after|(?:just )?ahead of|"
    r"followed by) (?P<rest>[^.;]{4,120}?(?:\.[0-9][^.;]{0,60})*)(?=[.;]|\Z)"
)
_CLAUSE = re.compile(r"\b(?:reach|fell|rose|was|were|won|hit|became|had|took|made)(?:ed)?\b")
"""Behind "after", if it tells of a time."""
_AHEAD = re.compile(r",? (?:and|but) (?:just )?ahead of\b|\bfollowed by\b|\band ahead of\b")
_RANK_JA = re.compile(
    r"(?<![0-9])(?P<n>[1-9]|[一二三四五六七八九])(?:番目|位)(?![置以])|(?P<one>首位|トップ|世界一|日本一|県内一)"
)
_MOVED = re.compile(r"増[えしや]|減[っりら]|うち|\b(?:up|down) from\b")
_LARGE = 1000
"""From which on a number without a unit is told of something."""
_RANK_APART = re.compile("。|[0-9一二三四五]位|番目")
"""Between a value and a rank that is not its own."""
_AHEAD_JA = re.compile(r"\A[)」]*(?:など)?に次[ぐいぎ]")
_KANJI = "一二三四五六七八九"
_OTHERS = re.compile(
    r"前[年回月期]|昨[年季]|去年|先月|増[えしや]|減[っりら]|うち|"
    r"\b(?:last year|a year earlier|up from|down from)\b"
)


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of a passage."""

    start: int
    end: int
    value: Fraction
    unit: str
    text: str


def bests(evidence: Evidence) -> Iterator[Told]:
    """Yield the values of records and ranks that those beside them do not allow."""
    for passage in sparse(evidence, DENSE):
        words = passage.plain
        values = list(_values(words))
        for find in (_records, _behind, _ranks):
            for place, parts in find(words, values) if len(values) > 1 else ():
                yield Span(passage.span.start + place.start, passage.span.start + place.end), parts


def _values(words: str) -> Iterator[_Value]:
    for found in _VALUE.finditer(words):
        if found["clock"]:
            yield _Value(*found.span(), _seconds(found[0]), "s", found[0])
            continue
        is_plain = not (found["scale"] or found["unit"] or found["sign"] or found["d"])
        ahead = words[max(0, found.start() - 12) : found.start()]
        if is_plain and (
            (_YEAR.fullmatch(found["n"]) and "," not in found["n"])
            or _NO_VALUE.match(words[found.end() : found.end() + 12])
            or re.search(r"[A-Za-z0-9/-]\Z", ahead)
        ):
            continue
        value = Fraction(found["n"].replace(",", "") + (found["d"] or "").replace("・", "."))
        value *= _SCALES.get(found["scale"] or "", 1)
        for name, scale in (("huge", "兆"), ("large", "億"), ("small", "万")):
            value += int((found[name] or "0").replace(",", "") or 0) * _SCALES[scale]
        unit = (found["unit"] or found["sign"] or "").strip(" -").rstrip("s")
        yield _Value(*found.span(), value, unit.replace("metre", "meter"), found[0])


def _seconds(words: str) -> Fraction:
    if ":" in words:
        total = Fraction(0)
        for part in words.split(":"):
            total = total * 60 + Fraction(part)
        return total
    found = re.fullmatch(r"(?:([0-9]+)時間)?(?:([0-9]+)分)?([0-9]+)秒([0-9]*)", words)
    hours, minutes, seconds, rest = found.groups() if found else ("0", "0", "0", "")
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    return whole + Fraction(int(rest or 0), 10 ** len(rest or ""))


def _decimals(one: _Value) -> int:
    found = re.search(r"\.([0-9]+)", one.text)
    return len(found[1]) if found else 0


def _alike(one: _Value, other: _Value) -> bool:
    """Tell whether two values may be of one kind: one unit, or one bare; and of one size."""
    same = one.unit == other.unit or not (one.unit and other.unit)
    return same and other.value < 2 * one.value and one.value < 2 * other.value


def _records(words: str, values: list[_Value]) -> Iterator[tuple[_Value, str]]:
    """Hold a record to the one before it: both are the only values of their kind."""
    found = list(_BEFORE.finditer(words))
    if not 1 <= len(found) <= 2 or not _BEST.search(words) or _MISSED.search(words):
        return
    one = found[-1]
    if one.groupdict().get("by"):
        old = [each for each in values if each.end <= one.start()][-1:]
    else:
        old = [each for each in values if 0 <= each.start - one.end() <= 60][:1]
    new = [each for each in values if old and each is not old[0] and _alike(each, old[0])]
    is_age = re.search("youngest|oldest|最年[少長]", words) is not None
    new = [each for each in new if each.unit or old[0].unit or is_age or each.value > _LARGE]
    if is_age and old:
        new = [each for each in new if each.end <= one.start()]
    fine = [each for each in new if old and _decimals(each) == _decimals(old[0])]
    new = fine if old and not old[0].unit else new
    if not old or len({each.value for each in new}) != 1 or _MOVED.search(words):
        return
    falls = _LESS.search(words) is not None
    if falls and re.search("最[高多長大]|最年長|(?:tall|larg|high|old|hott|long)est", words):
        return  # either may be meant
    if (new[0].value - old[0].value) * (-1 if falls else 1) < 0:
        yield old[0], f"{new[0].text} / {old[0].text}"


def _behind(words: str, values: list[_Value]) -> Iterator[tuple[_Value, str]]:
    """Hold who stands behind others, or ahead of them, to their values."""
    for found in _BEHIND.finditer(words):
        start = max(words.rfind(". ", 0, found.start()), words.rfind("; ", 0, found.start())) + 1
        own = [each for each in values if start <= each.start and each.end <= found.start("way")]
        if (
            not own
            or _CLAUSE.search(found["rest"])
            or _OTHERS.search(found[0])
            or re.search(r"\b(?:small|low|short)est", found[0])
        ):
            continue
        mine = own[-1]
        turn = _AHEAD.search(words, found.start("rest"), found.end())
        for each in values:
            if found.start("rest") <= each.start < found.end() and _alike_or_more(mine, each):
                under = found["way"] not in {"behind", "after"} or (
                    turn is not None and each.start > turn.start()
                )
                if each.value != mine.value and (each.value < mine.value) is not under:
                    yield each, f"{mine.text} / {each.text}"
                    return
        first = re.match(r"(?:second|third|fourth|fifth|sixth)", found[0]) is None
        above = [each for each in values if found.start("rest") <= each.start < found.end()]
        if first and found["way"] == "behind" and above and above[0].value > mine.value:
            yield mine, f"{mine.text} / {above[0].text}"


def _alike_or_more(one: _Value, other: _Value) -> bool:
    same = one.unit == other.unit or not (one.unit and other.unit)
    return same and other.value < 30 * one.value and one.value < 30 * other.value


def _ranks(words: str, values: list[_Value]) -> Iterator[tuple[_Value, str]]:
    """Hold the values told with ranks to their order, which the first and last of them show."""
    told: dict[int, _Value] = {}
    for one in _RANK_JA.finditer(words):
        is_topic = words[one.end() : one.end() + 1] in {"は", "が"}
        rank = 1 if one["one"] else _KANJI.find(one["n"]) + 1 or int(one["n"])
        near = [
            each
            for each in values
            if each.unit and (each.start > one.end()) >= is_topic and _is_of(words, one, each)
        ]
        best = min(near, key=lambda each: _apart(each, one), default=None)
        if best is None or _apart(best, one) > 40 or rank in told:
            continue
        told[rank] = best
    order = [told[rank] for rank in sorted(told)]
    if len({each.unit for each in order}) != 1 or len(order) < 2 or _OTHERS.search(words):
        return
    many = re.search("広|大き|多|高[いくさ]|長[いくさ]|世界一|日本一", words) is not None
    many = many and not _LESS.search(words)
    if len(order) < 3 and not many:
        return
    way = 1 if many or order[0].value > order[-1].value else -1
    for before, after in pairwise(order):
        if (after.value - before.value) * way > 0 and len({each.start for each in order}) == len(
            order
        ):
            yield after, f"{before.text} / {after.text}"
            return


def _is_of(words: str, rank: re.Match[str], value: _Value) -> bool:
    """Tell whether a value may be told of a rank: no other rank, or who is ahead, is between."""
    between = words[value.end : rank.start()] + words[rank.end() : value.start]
    is_ahead = _AHEAD_JA.match(words[value.end : value.end + 6])
    return not (is_ahead or _RANK_APART.search(between))


def _apart(value: _Value, rank: re.Match[str]) -> int:
    return max(value.start - rank.end(), rank.start() - value.end)
