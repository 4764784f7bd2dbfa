"""What numbers of two kinds have to do with each other: percent and points, ranks and runs."""

import re
from dataclasses import replace

from factcheck.comparing._faces import Face, Relation, close, rounds_number
from factcheck.comparing._slips import RUN, power, slip
from factcheck.comparing._units import is_known
from factcheck.model.evidence import PageVerdict

_LONG_RUN = 40
"""Longest run that is told in years or times."""
_COUNTING = frozenset({"rank", "duration", "count", "number"})
"""Kinds that may say the same: third straight gain, 3年連続."""
_PLAIN_MONEY = 100_000
"""From here on a number without a unit may be money ("a loss of 28 million, against 41")."""
_FOUR_DIGITS = 1_000
_THREE = 3
"""Digits from which on a number without a unit may be money that is off by a slip: 1,442 won."""
_PER = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?) (?:per|in every|for every) [0-9]")
"""A rate as English tells it: 12.3 per 100,000, where Japanese has two figures."""
_NAMESAKES = tuple(
    (re.compile(words, re.IGNORECASE), frozenset(codes.split()))
    for words, codes in (
        (r"クローネ|\bkroner?\b", "DKK NOK"),
        (r"クローナ|クローネ|\bkron(?:a|or|ur)\b", "SEK ISK DKK NOK"),
        (r"ペソ|\bpesos?\b", "MXN ARS CLP COP PHP UYU CUP DOP"),
        (r"ルピー|\brupees?\b", "INR PKR LKR NPR MUR"),
        (r"フラン|\bfrancs?\b", "CHF XOF XAF"),
        (r"リアル|\br[iy]als?\b", "SAR IRR OMR QAR YER"),
        (r"ディナール|\bdinars?\b", "KWD JOD IQD BHD TND DZD RSD LYD"),
        (r"シリング|\bshillings?\b", "KES TZS UGX SOS"),
        (r"ポンド|\bpounds?\b", "GBP EGP SYP LBP SDG"),
    )
)
"""Currencies of several countries that news names alike."""
_BASIS = re.compile(r"\bbps?\b|basis|ベーシス", re.IGNORECASE)
_QUARTERS = re.compile(r"四半期|quarter", re.IGNORECASE)
_DEGREES = frozenset({"deg", "Cel"})


def unlike(mine: Face, other: Face) -> Relation | None:
    """Compare numbers of different things: the same number in another unit is worth a word."""
    kinds = {mine.figure.kind, other.figure.kind}
    if mine.stated is None or other.stated is None:
        return None
    if mine.figure.kind == "count" and other.figure.kind == "ratio":
        return _per(mine, other)
    if "rank" in kinds or "count" in kinds:
        mine, other = _in_quarters(mine), _in_quarters(other)
    if not close(abs(mine.stated or 0.0), abs(other.stated or 0.0)):
        rules = (_unsaid, _rounded_money, _run_off, degrees_off, _rate_off)
        return next((found for rule in rules if (found := rule(mine, other))), None)
    return _same_number(mine, other)


def _in_quarters(one: Face) -> Face:
    """Return a run of quarters, which is read as months, as the number of quarters it states."""
    if one.figure.kind != "duration" or not _QUARTERS.search(one.figure.text):
        return one
    return replace(one, number=one.number / 3, stated=one.stated and one.stated / 3)


def _same_number(mine: Face, other: Face) -> Relation | None:
    """Compare kinds and units where the numbers are the same."""
    kinds = {mine.figure.kind, other.figure.kind}
    if "rank" in kinds and kinds <= _COUNTING and abs(mine.stated or 0.0) > 1:
        return _same_rank(mine, other)
    found = _points(mine, other)
    if found:
        return found
    if _is_bare_age(mine, other) or (kinds == {"duration", "number"} and _is_fine(mine)):
        found = Relation(PageVerdict.MATCH, "same", 0.3)  # aged 59; third in 59.83
    elif kinds == {"measure", "number"} and (
        len(mine.digits) > 1 or abs(mine.stated or 0.0) >= _PLAIN_MONEY
    ):
        found = Relation(PageVerdict.MATCH, "same", 0.6)
    elif kinds == {"money", "number"} and abs(mine.stated or 0.0) >= _PLAIN_MONEY:
        found = Relation(PageVerdict.MATCH, "same", 0.5)
    elif kinds <= {"measure", "money"} and _is_rate_of(mine, other):
        found = Relation(PageVerdict.MATCH, "same", 0.2)
    elif kinds == {"money"} and _is_namesake(mine, other):
        found = Relation(PageVerdict.MATCH, "same", 0.1)
    elif kinds == {"money"}:
        found = Relation(PageVerdict.UNIT, "currency")
    elif kinds == {"measure"} or (kinds == {"measure", "count"} and _is_counted(mine, other)):
        found = Relation(PageVerdict.UNIT, "unit")
    return found


def _points(mine: Face, other: Face) -> Relation | None:
    """Compare percent and points: 14 percent, and up 14 points."""
    kinds = {mine.figure.kind, other.figure.kind}
    counted = kinds == {"count", "percent"} and "points" in {mine.value.unit, other.value.unit}
    if counted or ({mine.what, other.what} == {"share", "point"} and "ratio" not in kinds):
        basis = any(_BASIS.search(one.figure.text) for one in (mine, other))
        near = Relation(PageVerdict.NEAR, "points")
        return Relation(PageVerdict.MATCH, "same", 0.3) if basis else near  # 0.75%の利上げ
    return None


def _same_rank(mine: Face, other: Face) -> Relation | None:
    """Compare a rank with a number: third straight gain, 第12週 and week 12."""
    words = [one.figure.text for one in (mine, other)]
    runs = [RUN.search(text) is not None for text in words]
    counted = any(
        one.value.unit in _CLOCK or (one.figure.kind == "count" and one.value.unit)
        for one in (mine, other)
    )
    if counted and not any(runs) and not any(_NUMBERED.search(text) for text in words):
        return None
    run = mine.figure.kind != "rank" and runs[1]
    return Relation(PageVerdict.MATCH, "same", 0.6, sort="run" if run else "ordinal")


_CLOCK = frozenset({"hour", "minute", "second"})
"""Units of stretches that nobody numbers: two hours are not the second."""
_NUMBERED = re.compile(
    r"\A(?:week|day|round|game|no\.?|number|chapter|season|part) ?[0-9]|第[0-9]", re.IGNORECASE
)


def _is_counted(mine: Face, other: Face) -> bool:
    """Tell whether one side counts what is known, and says so: 65戸, and 65 hectares."""
    units = [one.value.unit for one in (mine, other) if one.figure.kind == "count"]
    return len(mine.digits) > 1 and all(is_known(unit) for unit in units)


def _per(mine: Face, other: Face) -> Relation | None:
    """Compare 10万人当たり12.3人 with 12.3 per 100,000."""
    per = _PER.match(other.figure.text)
    same = per is not None and close(mine.number, float(per[1]))
    return Relation(PageVerdict.MATCH, "same", 0.3, sort="per") if same else None


def _is_bare_age(mine: Face, other: Face) -> bool:
    """Tell whether one side is an age and the other nothing but a number: 18歳未満, "Under 18"."""
    bare = {mine.figure.kind, other.figure.kind} in ({"age", "number"}, {"age", "count"})
    return bare and None in {mine.value.unit, other.value.unit}


def _is_namesake(mine: Face, other: Face) -> bool:
    """Tell whether two currencies share the name by which one side tells its own: クローネ."""
    units = {mine.value.unit, other.value.unit}
    return any(
        units <= codes and any(pattern.search(one.figure.text) for one in (mine, other))
        for pattern, codes in _NAMESAKES
    )


def _is_fine(one: Face) -> bool:
    """Tell whether a number is stated to a fraction, in three digits or more."""
    return len(one.digits) > 2 and one.number % 1 > 0


def _is_rate_of(mine: Face, other: Face) -> bool:
    """Tell whether one side leaves out what the other says: kg per person, or which キロ it is."""
    if {mine.value.unit, other.value.unit} == {"deg", "Cel"}:  # 1.6 degrees warmer
        return True
    if mine.what == "speed" and other.what == "length":  # 130 km away
        return False
    if {mine.value.unit, other.value.unit} == {"GBP", "[lb_av]"}:
        return any("£" not in one.figure.text for one in (mine, other))
    if {mine.value.unit, other.value.unit} == {"km", "kg"}:
        return any(one.figure.text.endswith("キロ") for one in (mine, other))
    one, two = sorted((mine.value.unit or "", other.value.unit or ""), key=len)
    return bool(one) and two.startswith(f"{one}/")


def _unsaid(mine: Face, other: Face) -> Relation | None:
    """Compare where one side leaves the currency out: "from 40 billion", in a sentence of yen."""
    kinds = {mine.figure.kind, other.figure.kind}
    if kinds == {"money"} and _is_namesake(mine, other):
        return slip(mine, _in_unit(other, mine))
    least = min(mine.number, other.number)
    if kinds != {"money", "number"} or least < _FOUR_DIGITS:
        return None
    found = power(mine, other) if least >= _PLAIN_MONEY else None
    if found is None and min(len(mine.digits), len(other.digits)) >= _THREE:
        found = slip(mine, _in_unit(other, mine))
    return replace(found, doubt=found.doubt + 0.4) if found else None


def _rounded_money(mine: Face, other: Face) -> Relation | None:
    """Compare rounded amounts of two currencies: 約396億ドル for 39.57 billion yuan."""
    kinds = {mine.figure.kind, other.figure.kind}
    if kinds != {"money"} or not rounds_number(mine, other):
        return None
    return Relation(PageVerdict.UNIT, "currency", 0.8, sort="unit-rounded")


def _run_off(mine: Face, other: Face) -> Relation | None:
    """Compare how long a run is: the fourth straight gain, and 5年連続."""
    kinds = {mine.figure.kind, other.figure.kind}
    in_a_row = any(RUN.search(one.figure.text) for one in (mine, other))
    alone = mine.figure.kind == "rank" and not RUN.search(mine.figure.text)
    if "rank" not in kinds or not kinds <= _COUNTING or not in_a_row or alone:
        return None
    if abs(abs(mine.number - other.number) - 1) > 1e-6 or mine.number > _LONG_RUN:
        return None
    return Relation(PageVerdict.NEAR, "off-by-one", 0.9, sort="run-off")


def degrees_off(mine: Face, other: Face) -> Relation | None:
    """Compare how many degrees warmer it is, where one side names the scale: 4度 for 0.4 °C."""
    if not {mine.value.unit, other.value.unit} <= _DEGREES or not other.number % 1:
        return None
    return (
        Relation(PageVerdict.NEAR, "power-of-ten", 0.5, sort="power-1")
        if close(mine.number, other.number * 10)
        else None
    )


def _rate_off(mine: Face, other: Face) -> Relation | None:
    """Compare where one side leaves out what its unit is told per: 時速は350キロ, and 320 km/h."""
    if mine.figure.kind != "measure" or other.figure.kind != "measure":
        return None
    if mine.what == other.what or not _is_rate_of(mine, other):
        return None
    number = other.number * mine.anchor / mine.number if mine.anchor and mine.number else None
    return slip(mine, replace(_in_unit(other, mine), low=number, high=number))


def _in_unit(one: Face, like: Face) -> Face:
    """Return a number as one of what another measures."""
    return replace(one, value=replace(one.value, unit=like.value.unit), what=like.what)
