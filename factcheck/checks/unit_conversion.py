"""A measure and its conversion in brackets that are not the same.

What: a measure with another unit in brackets, 10マイル(約12キロ), "10 miles, or 12 km"; and the
constants themselves, 1海里は1852メートル. The first is converted by the defined factor and compared
with the second, as both are printed.

Why: a factor turned around, miles for nautical miles, square for plain units: such slips live
long, because nobody converts back.

A `warning` where more than 5 % is left after rounding, a `note` below that.

Words of conversion, or a comma alone, serve as brackets (300坪、約990平方メートル; "16 stone,
nearly 102kg,"). Degrees are those of the other scale, or, by words (above, 高い), of a difference.

Areas in Tokyo Domes (東京ドーム5個分) are held to 46,755 m² each, to a fifth.

Bad (ja):  震源までの距離は10マイル(約12キロ)だった。
Bad (en):  The epicenter was 10 miles (12 km) away.
Good (ja): 震源までの距離は10マイル(約16キロ)だった。
Good (en): The epicenter was 10 miles (16 km) away.

Silent: where rounding explains the difference (zeros at the end of the second number included,
up to a tenth of it: 500 miles, 800 km), and 3 % beyond; where a name means several units
(gallons, tons) and one of them fits; for amounts of two parts (6 feet 2 inches); where other
words stand in the brackets.

日本語

括弧内の換算と一致しない計量です。

何を: 10マイル(約12キロ) のように別の単位を括弧で添えた計量と、1海里は1852メートルのような定数そ
のもの。前の値を定義どおりの係数で換算し、後の値と、印字された桁の範囲で比べます。

なぜ: 係数の掛け割りの逆、マイルと海里、平方の付け忘れ。誰も逆算しないので長く残ります。

端数処理を除いて5%を超えて違えば「警告」、それ以下は「注記」です。

括弧のほか、換算の言葉や読点だけのもの(300坪、約990平方メートル)も見ます。温度は目盛り
として、差を表す言葉があれば差として比べます。

東京ドーム何個分は、1個4万6755平方メートルとして2割まで見ます。

悪い例: 震源までの距離は10マイル(約12キロ)だった。
良い例: 震源までの距離は10マイル(約16キロ)だった。

対象外: 端数処理とその3%先まで(後の数の末尾のゼロも、値の1割まで。500マイル、800キロ)。名前が複
数の単位を指し(ガロン、トン)、そのどれかで合うもの。二つの部分からなる値(6フィート2インチ)。括弧
内に別の言葉があるもの。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._conversion_words import (
    DIFFERENCE,
    IS_DIFFERENCE,
    MOVED_BY,
    UNITS,
)
from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import Reach, amount, closed, printed, span_of, unit
from factcheck.laws.numbers.units import converted, is_digit, is_fine, loosely, plainly
from factcheck.laws.texts.reading import of_blocks, of_cells
from factcheck.laws.texts.skeleton import Match, Skeleton
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

SLIP = Fraction(1, 20)
"""Share beyond rounding from which a difference is no loose rounding."""
LOOSE = Fraction(3, 100)
"""Share beyond rounding that is not worth a word."""
FINE = Fraction(2, 100)
"""The same for numbers of three digits that do not end in a 0 or 5."""
FAR = Fraction(1, 5)
"""Share beyond which so many Tokyo Domes are another number of them, and a limit another limit."""
STEPS = 3
"""Degrees up to which a temperature may be a step: 1C (1.8F)."""
OVEN, FIVES = 100, 3
"""Degrees from which on temperatures are told in fives, and so many that they may be off then."""
_NOTHING = Reach(Fraction(0), Fraction(0))
_MEASURE = "[@measure@count@money]"
_BRACKETS = (
    rf"(?P<a>{_MEASURE})(?:[ \u3000]?[(（\[=＝][ \u3000]?|,? or )"
    r"(?:about |around |roughly |or |= ?)?"
    rf"(?:[時分秒]速|毎[時分秒])?(?P<scale>摂氏|華氏|セ氏|カ氏)?(?P<b>{_MEASURE})"
    r"(?=[)）\],;、。]|\Z| away| high| long| wide| deep| tall)"
)
_EQUAL = rf"(?P<a>{_MEASURE})[ \u3000]?[=＝][ \u3000]?(?P<b>{_MEASURE})(?!@gap{{0,2}}[=＝])"
_CONSTANT = rf"(?P<a>{_MEASURE})(?:[ ]?[=＝≒][ ]?|は|とは| is | equals )(?P<b>@measure)"
_SIDES = ((_EQUAL, FINE, FINE), (_BRACKETS, LOOSE, SLIP))
"""Two measures side by side, with what is not worth a word, and what is a slip."""
_DEGREES = {"[degF]": "Cel", "Cel": "[degF]"}
"""The other scale of each, where a plain 度 follows."""
_METRIC = frozenset({"m", "km", "cm", "mm", "m2", "km2", "har", "kg", "g", "t", "L", "mL", "Cel"})
"""Units of which two tell two things."""
_SCALES = {"摂氏": "Cel", "セ氏": "Cel", "華氏": "[degF]", "カ氏": "[degF]"}
"""Scales of temperature that are named before a number."""
_DOMES = (
    r"(?P<a>@measure)[^。\n@measure]{0,12}[。、(]?東京ドーム(?:の|に(?:直|換算|し)[^。\n@measure]{0,4}、?)?(?P<b>@count)",
    (
        r"東京ドーム(?:の)?(?P<b>@count)(?:に(?:当たる|相当する)|の|、|[(（])"
        r"[^。\n@measure]{0,6}(?P<a>@measure)"
    ),
)
DOME = 46_755
"""Square meters on which the Tokyo Dome is built, as its owner says; so many areas are told."""
_POUNDS = re.compile(r"ポンド\Z|[- ]?pounds?\Z|lbs?\Z", re.IGNORECASE)
_KILOS = re.compile(
    r"(?:キロ(?:グラム)?|グラム|kg|g|kilo(?:gram)?s?)(?:以[下上]|未満|超)?\Z", re.IGNORECASE
)
_MESSAGE = Words(
    "{a} is {reckoned} {unit}, but {b} is written. Which of the two is meant?",
    "{a}を換算すると{reckoned} {unit}ですが、{b}とあります。どちらでしょうか。",
)
_HINT = Words("Convert again from the source's own unit.", "資料の単位から換算し直してください。")
_NAMES = {"[mi_i]": "mi", "[ft_i]": "ft", "[in_i]": "in", "[yd_i]": "yd", "[nmi_i]": "nautical mi",
          "[lb_av]": "lb", "[oz_av]": "oz", "Cel": "°C", "[degF]": "°F", "m2": "m²", "km2": "km²",
          "m3": "m³", "har": "ha", "[acr_us]": "acres", "[sft_i]": "sq ft", "[smi_us]": "sq mi",
          "[gal_us]": "gal", "[kn_i]": "kn", "[mi_i]/h": "mph", "[ly]": "ly",
          "[HP]": "hp"}  # fmt: skip
"""How people write units whose UCUM codes read otherwise."""


_SMALLER = {("[ft_i]", "[in_i]"): 12, ("[lb_av]", "[oz_av]"): 16, ("m", "cm"): 100}
"""How many of the second unit are one of the first, as UCUM codes."""
_ITEM = 16
"""Characters in which the next of a list begins."""
_NEXT_ITEM = re.compile(r"(?:,|、)? ?(?:(?:and|or) )?(?:[a-z]+, ?)?")
_JOINED = re.compile(r",? (?:and )?")


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Span | None] = set()
    for finding in _every(evidence):
        if finding.span not in asked:
            asked.add(finding.span)
            yield finding


def _every(evidence: Evidence) -> Iterator[Finding]:
    for skeleton in (*of_blocks(evidence), *of_cells(evidence)):
        for template, loose, slip in _SIDES:
            for match in skeleton.matches(template):
                if not _is_second_part(skeleton, match):
                    yield from _asked(evidence, match, loose, slip)
        for match in (one for template in UNITS for one in skeleton.matches(template)):
            is_one = not (_is_listed(skeleton, match) or _is_second_part(skeleton, match))
            if is_one and _differ(match):
                yield from _asked(evidence, match, SLIP, SLIP)
        for match in (one for template in _DOMES for one in skeleton.matches(template)):
            yield from _of_domes(evidence, match)
        for match in skeleton.matches(_CONSTANT):
            if amount(match["a"]) == 1 and not match["a"].hedge:
                yield from _asked(evidence, match, Fraction(0), Fraction(0))


def _of_domes(evidence: Evidence, match: Match) -> Iterator[Finding]:
    """Ask about an area that is told as so many Tokyo Domes and is not, by a fifth or more."""
    area, domes = match["a"], match["b"]
    square, told = converted(printed(area) or _NOTHING, unit(area) or "", "m2"), printed(domes)
    if unit(area) == "m2":
        square = (printed(area) or _NOTHING,)
    if len(square) != 1 or told is None or unit(domes) != "個分":
        return
    reckoned = square[0].times(Fraction(1, DOME))
    if reckoned.wider(FAR).meets(told):
        return
    yield Question("unit-conversion", Severity.WARNING, _MESSAGE, _HINT).about(
        evidence, area, domes, a=area.text, b=domes.text,
        reckoned=span_of(reckoned.low, reckoned.high, 2), unit="×46,755 m²",
    )  # fmt: skip


def _is_second_part(skeleton: Skeleton, match: Match) -> bool:
    """Tell whether the first measure goes on from one before it: 6 feet 2 inches."""
    before = skeleton.text[: match.found.start("a")].rstrip(" 、,と")
    first = skeleton.figures.get(len(before) - 1)
    is_near = match.found.start("a") - len(before) <= 2
    return is_near and first is not None and first.kind in {"measure", "count", "money"}


def _is_listed(skeleton: Skeleton, match: Match) -> bool:
    """Tell whether two measures with a comma between are of a list: 1 mile, 5 km, 8 km."""
    start, end = match.found.end("a"), match.found.end("b")
    if skeleton.text[start : match.found.start("b")].strip() not in {",", "、"}:
        return False
    behind = skeleton.text[end : end + _ITEM]
    item = _NEXT_ITEM.match(behind)
    figure = skeleton.figures.get(end + item.end()) if item else None
    return figure is not None and figure.kind == "measure"


def _goes_on(match: Match, of: str | None, to: str | None) -> bool:
    """Tell whether the second measure is the rest of the first: six feet, four inches."""
    ends = sorted(match.found.start(name) for name in ("a", "b"))
    between = match.skeleton.text[ends[0] + 1 : ends[1]]
    small = _SMALLER.get((of or "", to or ""))
    value = amount(match["b"])
    return bool(small and value and value < small and _JOINED.fullmatch(between))


def _asked(evidence: Evidence, match: Match, loose: Fraction, slip: Fraction) -> Iterator[Finding]:
    """Ask about two measures that differ by more than ``loose``, seriously from ``slip`` on."""
    first, second = closed(match["a"]), closed(match["b"])
    is_open = first is not match["a"] or second is not match["b"]
    is_open = is_open and re.search("[=＝]", match.found[0]) is None  # 135ポンド＝61.2キロ以下
    of, to = _meant(first, second), _meant(second, first)
    if _goes_on(match, of, to):
        return
    groups = match.found.groupdict()
    to = _SCALES.get(groups.get("scale") or groups.get("scale2") or "", to)
    if of in _DEGREES and to == "度" and _is_plain_degree(match):
        to = _DEGREES[of]
    one, other = plainly(first), loosely(second)
    if of is None or to is None or one is None or other is None:
        return
    readings = converted(one, of, to) or converted(one, of, f"{to}/h")  # 時速300キロ(186マイル)
    readings = readings or converted(one, f"{of}/h", to)
    readings = tuple(one.wider(FAR) if is_open else one for one in _of_scale(match, readings))
    if {of, to} == set(_DEGREES) and readings:
        degree = 2 if to == "[degF]" else 1
        gap = min(_apart(reading, second) for reading in readings)
        told = amount(second) or Fraction(0)
        if gap < (FIVES if told >= OVEN and told % 5 == 0 else degree):
            return
        is_round = second.hedge is not None or told % 10 == 0
        sure = gap >= degree * (5 if is_round else 2)
    else:
        loose = min(loose, FINE) if is_fine(second) else loose
        if not readings or any(reading.wider(loose).meets(other) for reading in readings):
            return
        sure = not any(reading.wider(slip).meets(other) for reading in readings)
        sure = sure or is_digit(readings[0], second)
    severity = Severity.WARNING if sure else Severity.NOTE
    yield Question("unit-conversion", severity, _MESSAGE, _HINT).about(
        evidence,
        first,
        second,
        a=first.text,
        b=second.text,
        reckoned=span_of(readings[0].low, readings[0].high),
        unit=_NAMES.get(to, to),
    )


def _of_scale(match: Match, readings: tuple[Reach, ...]) -> tuple[Reach, ...]:
    """Return the reading of degrees on a scale, or of degrees between two, as its words tell."""
    if len(readings) < 2:
        return readings
    text, end = match.skeleton.text, match.found.end("b")
    start = match.found.start("a")
    moved = MOVED_BY.search(text[max(0, start - 16) : start])
    if DIFFERENCE.match(text[end : end + 24]) or moved:
        return readings[1:]
    either = IS_DIFFERENCE.search(text[max(0, start - 12) : start]) is not None
    either = either or abs(amount(match["a"]) or Fraction(0)) <= STEPS
    return readings if either else readings[:1]


def _apart(reading: Reach, told: Figure) -> Fraction:
    """Return how many degrees a temperature is from what it is on the other scale."""
    return abs((reading.low + reading.high) / 2 - (amount(told) or 0))


def _is_plain_degree(match: Match) -> bool:
    """Tell whether a word between two temperatures leads to the other scale: 日本の…なら140度."""
    between = match.skeleton.text[match.found.end("a") : match.found.start("b")]
    return re.search("なら|では|だと|でい|に直|換算", between) is not None


def _differ(match: Match) -> bool:
    """Tell whether two measures are of two systems: who tells both tells one thing."""
    units = [_meant(match["a"], match["b"]), _meant(match["b"], match["a"])]
    return units[0] != units[1] and sum(one in _METRIC for one in units) <= 1


def _meant(figure: Figure, other: Figure) -> str | None:
    """Return the unit of a measure; pounds beside kilos are of weight, and kilos beside pounds."""
    if figure.kind == "money":
        return "[lb_av]" if _POUNDS.search(figure.text) and _KILOS.search(other.text) else None
    if unit(figure) == "km" and _KILOS.search(figure.text) and "キロ" in figure.text:
        weighed = _POUNDS.search(other.text) or _weighs(other)
        return "kg" if weighed else "km"
    return unit(figure)


def _weighs(figure: Figure) -> bool:
    """Tell whether a figure is a measure of mass."""
    return bool(converted(Reach(Fraction(1), Fraction(1)), unit(figure) or "", "mg"))


CHECK = Check(Severity.WARNING, CheckFamily.CONVERSIONS, _run)
