"""Results and what they are made of, told in words and digits: halves, gaps, series, records.

The law: what both halves have comes to a side's score; a lead and what was scored from there make
the end; a gap is that of the two values beside it; a series has as many games as are won in it;
who won some of so many lost no more than the rest.
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from factcheck.laws.games.scored_data import NUMERAL, PAIR, TIMES
from factcheck.laws.texts.counting import WORD, number

Place = tuple[int, int, str]
"""Where a number stands that its law does not allow, and the words of the others."""
NEAR = 10
"""Points by which a slip misses."""
_CLOCK = r"(?:[0-9]{1,2}:)?[0-9]{1,2}(?::[0-9]{2})?\.[0-9]{1,3}"
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_HALVES = re.compile(
    rf"\b(?P<n>{WORD})(?: points| goals| runs)? in the first half,? and (?P<m>{WORD})"
    rf"(?: more| points| goals| runs)* in the second\b[^.;0-9]{{0,30}}?(?P<s>{PAIR})|"
    rf"前半に?(?P<n2>{NUMERAL})(?:点|ゴール)[^。0-9]{{0,10}}後半に?(?P<m2>{NUMERAL})(?:点|ゴール)"
    rf"[^0-9]{{0,16}}(?P<s2>{PAIR})|"
    rf"後半に?(?P<n3>{NUMERAL})(?:点|ゴール)[^。0-9]{{0,10}}前半の(?P<m3>{NUMERAL})(?:点|ゴール)"
    rf"と合わせて(?P<s3>{PAIR})"
)
_EACH = re.compile(
    rf"(?P<a>{PAIR})[^.;。]{{0,20}}(?:half|break|interval|折り返)[^.;。0-9]{{0,40}}?"
    rf"(?:each (?:side|team) (?:had )?scored (?P<n>once|twice)|(?P<n2>{NUMERAL})点ずつ)"
    rf"[^.;。0-9]{{0,30}}(?P<s>{PAIR})"
)
_FROM = re.compile(
    rf"(?:(?P<a>{PAIR})|同点)[^。0-9]{{0,16}}?(?:から|に|の)(?P<n>{NUMERAL})点を(?:奪|挙げ|勝ち越|加え)"
    rf"[^。0-9]{{0,14}}(?P<s>{PAIR})"
)
_SERIES = re.compile(
    r"\bseries\b[^.;0-9]{0,16}(?P<a>[1-4])[-–](?P<b>[0-3])(?![0-9])[^.;]{0,40}?"
    r"\b(?:victory|win|rout|triumph|loss|defeat)\b[^.;]{0,16}?\b[Gg]ame (?P<n>[1-7])\b|"
    r"(?<![0-9])(?P<a2>[2-4])勝(?P<b2>[0-3])敗で[^。0-9]{0,8}(?:日本一|優勝|制し|輝|頂点|突破)[^0-9]{0,12}"
    r"第(?P<n2>[2-7])戦(?:まで|で決|を制)"
)
_GAP = re.compile(
    rf"(?P<a>[0-9]{{1,4}}) points?, (?P<n>{WORD})(?: points?)? "
    rf"(?:ahead|clear|behind|adrift|more|fewer)\b[^.;0-9]{{0,40}}?"
    rf"\b(?P<b>[0-9]{{1,4}})\b(?!\.[0-9]|-| (?:games?|matches))|"
    rf"\bby (?P<n2>[0-9.]+) seconds,? in (?P<a2>{_CLOCK})[^.;0-9]{{1,20}}(?P<b2>{_CLOCK})|"
    r"(?<![0-9.])(?P<a3>[0-9]{1,4})(?P<u>点|勝)?(?![0-9位])(?:[^0-9。]|[0-9]位){1,20}?"
    r"(?P<b3>[0-9]{1,4})(?P=u)?で、?(?:その)?差は"
    r"(?P<n3>[0-9]{1,3})(?![0-9.億万千%人円])|"
    r"(?P<a4>[0-9]{1,2}秒[0-9]{2})(?:[^0-9。]|[0-9]位){1,16}[はが](?P<b4>[0-9]{1,2}秒[0-9]{2})で、?(?:その)?差は"
    r"(?P<n4>[0-9]\.[0-9]{1,2})秒"
)
_PLAYED = re.compile(
    r"\brecord of (?P<w>[0-9]{1,2})[-–](?P<l>[0-9]{1,2})(?![-–0-9])[^.;]{0,40}?\bplayed "
    r"(?P<n>[0-9]{1,2}) games\b|"
    r"(?<![0-9])全(?P<n2>[0-9]{2,3})試合を[^。0-9]{0,30}?(?P<w2>[0-9]{1,3})勝(?P<l2>[0-9]{1,3})敗"
    r"(?P<d2>[0-9]{1,2})(?:引き)?分け|"
    r"(?P<w3>[0-9]{1,3})勝(?P<l3>[0-9]{1,3})敗(?P<d3>[0-9]{1,2})(?:引き)?分けの(?P<n3>[0-9]{2,3})試合を"
)
_OF = re.compile(
    rf"\bwon (?P<w>{WORD}) of (?:its|their|his|her|the) (?:first |last |past |opening )?"
    rf"(?P<n>{WORD}) (?:games|matches|fights|bouts|starts|races)[^.;0-9]{{0,20}}? "
    rf"lost (?P<l>{WORD})(?=[.,;]| )"
)
_SCORERS = re.compile(
    rf"\b[Gg]oals (?:by|from) (?P<l>{_NAME}(?:, {_NAME})*,? and {_NAME})[^.;0-9]{{0,40}}"
    rf"(?P<s>{PAIR})"
)
_OPEN = re.compile(r"PK|延長|own goal|オウンゴール|penalt|overtime|extra time", re.IGNORECASE)


def results(words: str) -> Iterator[Place]:
    """Yield the results of a paragraph that are not what is told beside them."""
    for sign, wrong in _LAWS:
        for found in sign.finditer(words):
            told = {key[0]: value for key, value in found.groupdict().items() if value}
            if not _OPEN.search(found[0]) and wrong(told):
                names = [key for key, value in found.groupdict().items() if value]
                at = next((key for key in names if key[0] == "s"), names[-1])
                yield *found.span(at), found[0]


def _count(told: str) -> int:
    return TIMES.get(told.lower()) or number(told.lower()) or 0


def _pair(told: str) -> tuple[int, int]:
    one, other = map(int, re.findall("[0-9]+", told)[:2])
    return one, other


def _value(told: str) -> Fraction:
    value = Fraction(0)
    for part in told.replace("秒", ".").split(":"):
        value = value * 60 + Fraction(part)
    return value


def _is_no_sum(told: dict[str, str]) -> bool:
    made, sides = _count(told["n"]) + _count(told["m"]), _pair(told["s"])
    return all(abs(made - one) > 0 for one in sides) and min(abs(made - x) for x in sides) <= NEAR


def _is_no_end(told: dict[str, str]) -> bool:
    half, end = _pair(told["a"]), sorted(_pair(told["s"]))
    return end != sorted(one + _count(told["n"]) for one in half)


def _is_not_from(told: dict[str, str]) -> bool:
    more, end = _count(told["n"]), _pair(told["s"])
    if "a" not in told:
        return abs(end[0] - end[1]) != more
    half = _pair(told["a"])
    return not any(one + more in end for one in half)


def _is_other_game(told: dict[str, str]) -> bool:
    return abs(int(told["a"]) + int(told["b"]) - int(told["n"])) == 1


def _is_no_gap(told: dict[str, str]) -> bool:
    gap = Fraction(told["n"]) if "." in told["n"] else Fraction(_count(told["n"]))
    right = abs(_value(told["a"]) - _value(told["b"]))
    is_near = right > 0 and gap < 20 * right and right < 20 * gap
    return is_near and gap != right


def _is_no_record(told: dict[str, str]) -> bool:
    made = int(told["w"]) + int(told["l"]) + int(told.get("d", 0))
    return 0 < abs(made - int(told["n"])) <= NEAR


def _is_too_many(told: dict[str, str]) -> bool:
    return 0 < _count(told["w"]) + _count(told["l"]) - _count(told["n"]) <= NEAR


def _is_too_few(told: dict[str, str]) -> bool:
    return len(re.split(r",? and |, ", told["l"])) > max(_pair(told["s"]))


_LAWS: tuple[tuple[re.Pattern[str], Callable[[dict[str, str]], bool]], ...] = (
    (_HALVES, _is_no_sum),
    (_EACH, _is_no_end),
    (_FROM, _is_not_from),
    (_SERIES, _is_other_game),
    (_GAP, _is_no_gap),
    (_PLAYED, _is_no_record),
    (_OF, _is_too_many),
    (_SCORERS, _is_too_few),
)
"""How each thing is told, and when it is wrong."""
