"""What two values have to do with each other, whatever the sentences around them say."""

from dataclasses import replace

from factcheck.comparing import _carried, _clock_slips, _days, _digits, _quarters, _readings
from factcheck.comparing._bounds import bounded, just_beyond
from factcheck.comparing._faces import (
    Face,
    Relation,
    bent,
    close,
    face,
    is_grade,
    plain,
    rounds_number,
)
from factcheck.comparing._slips import power, range_end, slip
from factcheck.comparing._units import are_apart, counted_alike, is_known, scale
from factcheck.comparing._unlike import degrees_off, unlike
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period, TimeOfDay

_COARSE_ROUNDING = 0.26
"""Largest share of itself that a printed number may have been rounded by (1.5 % as 2 %)."""
_CUT = 0.08
"""Largest share by which a number may have been cut off (切捨て) rather than rounded."""
_ROUND = 0.01
"""Share by which a round number without a hedge may differ: 3000 for 2,987."""
_PART = 0.06
"""The same for a part of a whole: two in five for 38.8 %."""
_HEDGED = 0.1
"""The same with a hedge: 約3000 for 2,800."""
_LOOSE = 0.05
"""Share by which any number with a hedge may differ."""
_SELDOM = 100
"""Years and things below which a page's own number is seldom a round one."""
_PAGE_COARSE = 0.025
"""Share by which the page's own rounded number may differ from the article's finer one."""


_TIME_SLIPS = frozenset({1, 60, 720})
"""Minutes between two times of which one is a slip for the other."""
_FINELY = 0.3
"""Doubt up to which a number is the other one, rounded."""
_OTHER_ROUNDED = Relation(PageVerdict.UNIT, "unit", 0.8, sort="unit-rounded")
_TWO = 2
_TELLING = 3
"""Digits from which on a number is the same, however differently it is counted."""
_HOUR = 60
"""Minutes, or seconds, from which on a stretch is told in two units."""
_MINUTES = 4
"""Minutes that a time told in half hours may be off."""


def relate(mine: Face, other: Face) -> Relation | None:
    """Return what a number of the page has to do with one of the article, if anything."""
    if mine.what != other.what:
        found = unlike(mine, other) or _measured(mine, other) or _uncoined(mine, other)
        return found or _of_degrees(mine, other)
    alike = counted_alike(mine.value.unit, other.value.unit) if mine.what == "count" else None
    if alike is False and _is_guessed(other):
        alike = None
    found = _same(mine, other) or _vague(mine, other) or _rounded(mine, other)
    if mine.what == "stretch" and not found:
        found = _clock_slips.as_told(mine, other)
    if found:
        return found if alike is not False else _otherwise(mine, other, found)
    if _swapped_units(mine, other):  # 14 hours and 14 months are sooner two things than one slip
        return Relation(PageVerdict.UNIT, "unit", 0.7 if mine.what == "stretch" else 0.0)
    if mine.figure.kind == other.figure.kind == "measure" and rounds_number(mine, other):
        return _OTHER_ROUNDED
    if alike is False:
        return None
    return slip(mine, other) or range_end(mine, other) or degrees_off(mine, other)


def _is_guessed(one: Face) -> bool:
    """Tell whether a noun was taken from another number: 53 countries, 13.7 million more."""
    unit = one.value.unit or ""
    return one.figure.kind == "count" and unit.lower() not in one.figure.text.lower()


def _uncoined(mine: Face, other: Face) -> Relation | None:
    """Compare an amount that does not name its currency with a number of things."""
    pair = _carried.as_counts(mine, other)
    found = pair and (_same(*pair) or _rounded(*pair))
    return replace(found, doubt=found.doubt + 0.4) if found else None


def are_felt_apart(mine: Face, other: Face) -> bool:
    """Tell whether one is a seismic intensity (震度5弱), and the other a number of things."""
    felt = [_FELT in one.figure.text for one in (mine, other)]
    return felt[0] != felt[1] and "count" in {mine.figure.kind, other.figure.kind}


_FELT = "震度"


def _of_degrees(mine: Face, other: Face) -> Relation | None:
    """Compare degrees that do not say of what: 約10度, and 10.4 degrees Celsius."""
    if mine.what != "count" or mine.value.unit != "度" or other.what != "temperature":
        return None
    if not mine.loose and len(mine.digits) < _TWO:  # 3度優勝した
        return None
    value = replace(mine.value, unit="Cel")
    warm = face(replace(mine.figure, kind="measure", value=value))
    return (_same(warm, other) or _rounded(warm, other)) if warm else None


def _measured(mine: Face, other: Face) -> Relation | None:
    """Compare a number whose unit was not read with a measure: 151億ブッシェル, 15.147 bushels."""
    measures = [one.figure.kind == "measure" for one in (mine, other)]
    bare = any(one.what == "count" and not one.value.unit for one in (mine, other))
    if not any(measures) or not bare or min(len(mine.digits), len(other.digits)) < _TELLING:
        return None
    if measures[1]:
        mine = _readings.scaled(mine, 0, other)
    else:
        other = _readings.scaled(other, 0, mine)
    found = _rounded(mine, other) or power(mine, other)
    return replace(found, doubt=found.doubt + 0.4) if found else None


def _otherwise(mine: Face, other: Face, found: Relation) -> Relation | None:
    """Return what a number that is the same says if it counts something else."""
    if found.reason != "same":
        fine = found.reason in {"rounded", "cut-off"} and found.doubt <= _FINELY
        known = is_known(mine.value.unit) and is_known(other.value.unit)
        return _OTHER_ROUNDED if fine and known and len(mine.digits) > 1 else None
    if are_apart(mine.value.unit, other.value.unit):
        return Relation(PageVerdict.UNIT, "unit", sort="homes")
    return Relation(PageVerdict.UNIT, "unit", 0.4)


def relate_times(mine: Figure, other: Figure) -> Relation | None:
    """Return what a date or time of the page has to do with one of the article."""
    if isinstance(mine.value, Period) and isinstance(other.value, Period):
        found = _days.relate(mine, other)
        if found and found[0] is PageVerdict.MATCH:
            return Relation(*found)
        months = _quarters.relate(mine, other) or _readings.same_weekday(mine, other)
        if months and months.verdict is PageVerdict.MATCH:
            return months
        if found and found[0] is PageVerdict.NEAR and _days.is_coarser(mine, other):
            return Relation(*found, sort="off-within")
        return Relation(*found) if found else months
    if isinstance(mine.value, TimeOfDay) and isinstance(other.value, TimeOfDay):
        return _of_times(mine.value, other.value, hedged=bool(mine.hedge))
    return None


def _vague(mine: Face, other: Face) -> Relation | None:
    """Compare numbers told as some tens: 数十人 and dozens, 十数人 and more than a dozen."""
    if not mine.figure.text.startswith(("数", "十数")) or other.point is not None:
        return None
    if not mine.low or not mine.high or not other.low:
        return None
    inside = mine.low <= other.low <= mine.high and (other.high or 0.0) <= 2 * mine.high
    return Relation(PageVerdict.ROUNDED, "bound", 0.4, sort="vague") if inside else None


def _is_near(mine: TimeOfDay, other: TimeOfDay) -> bool:
    """Tell whether a time told in half hours (午前1時半ごろ) is another one rounded: 1:28 a.m."""
    if mine.first is None or mine.first != mine.last or other.first is None:
        return False
    return mine.first % 30 == 0 and 0 < abs(mine.first - other.first) <= _MINUTES


def _of_times(mine: TimeOfDay, other: TimeOfDay, *, hedged: bool) -> Relation | None:
    """Compare times of day: the same, one minute or hour off, or twelve hours (午前 for 午後)."""
    if mine.same(other):
        return Relation(PageVerdict.MATCH, "same")
    if hedged and _is_near(mine, other):
        return Relation(PageVerdict.ROUNDED, "rounded", 0.3)
    if mine.first is None or other.first is None or mine.last is None or other.last is None:
        return None
    if mine.first in {other.first, other.last}:
        return Relation(PageVerdict.ROUNDED, "within", 0.4)
    moved = mine.last - mine.first == other.last - other.first
    if moved and abs(mine.first - other.first) in _TIME_SLIPS:
        return Relation(PageVerdict.NEAR, "off-by-one", 0.3)
    clocks = [f"{one // 60:02}{one % 60:02}" for one in (mine.first, other.first)]
    return _mistyped(*clocks) if moved else None


def _mistyped(mine: str, other: str) -> Relation | None:
    """Compare two clocks digit by digit: 16:24 for 16:42, 17:20 for 17:50."""
    if _digits.transposed(mine, other):
        return Relation(PageVerdict.NEAR, "transposed", 0.3)
    if sum(a != b for a, b in zip(mine, other, strict=True)) == 1:
        return Relation(PageVerdict.NEAR, "one-digit", 0.8, sort="clock-digit")
    return None


def _same(mine: Face, other: Face) -> Relation | None:
    pairs = ((mine.low, other.low), (mine.high, other.high))
    if not all(a is b or (a is not None and b is not None and close(a, b)) for a, b in pairs):
        return None
    converted = mine.value.unit != other.value.unit and mine.what not in {"share", "count"}
    formula = _conversion(mine, other) if converted else None
    return Relation(PageVerdict.MATCH, "same", formula=formula)


def _rounded(mine: Face, other: Face) -> Relation | None:
    a, b = mine.anchor, other.anchor
    if a is None or b is None or mine.is_bound != other.is_bound:
        found = bounded(mine, other)
        if found or a is None or b is None or not other.is_bound:
            return found
    if a == 0 or b == 0:
        return None
    formula = _conversion(mine, other) if mine.value.unit != other.value.unit else None
    reason, doubt = _rounding(mine, other, a, b, converted=formula is not None)
    rounded = Relation(PageVerdict.ROUNDED, reason, doubt, formula)
    return rounded if reason else just_beyond(mine, other)


def _rounding(mine: Face, other: Face, a: float, b: float, *, converted: bool) -> tuple[str, float]:
    """Return how the page's number ``b`` was rounded to ``a``, and the doubt, or no word."""
    off, share = abs(a - b), abs(a - b) / abs(a)
    zeros, theirs = _zeros(mine), _zeros(other)
    coarse = _PAGE_COARSE if other.loose or mine.what != "count" else _ROUND
    fine = other.step < mine.step or converted or mine.what == "share"
    few = len(mine.digits) <= 2 or off <= 2 * mine.step
    coarsest = _COARSE_ROUNDING if zeros <= mine.step and mine.number < 10 else _LOOSE * 3
    apart = theirs >= zeros > 0 and off > zeros / 2 and len(mine.digits) > 1  # 約130万, 約120万
    round_number = not apart and (mine.loose or not mine.step or zeros > mine.step)
    below, above = bent(mine)
    bend = below if b < a else above
    rules = (
        (fine and off <= mine.step / 2 * 1.0000001 and share <= coarsest, "rounded", 0.1),
        (mine.high is None and 0 < share <= bend, "rounded", 0.3),
        (fine and b > a and off < mine.step * 0.9999999 and share <= _CUT, "cut-off", 0.3),
        (
            round_number and off <= zeros and share <= (_HEDGED if mine.loose else _ROUND),
            "rounded",
            0.3 + 3 * share,
        ),
        (0 < share <= bend, "rounded", 0.4),
        (_is_within(mine, b), "rounded", 0.2),
        (_is_fraction(mine) and share <= (_HEDGED if mine.loose else _PART), "rounded", 0.5),
        ("世紀" in mine.figure.text and share <= _HEDGED, "rounded", 0.5),
        (mine.loose and not apart and share <= _LOOSE and few, "rounded", 0.4 + 3 * share),
        (converted and share <= _ROUND, "converted", 0.2),
        (
            theirs > mine.step and off <= theirs / 2 and share <= coarse and not _is_small(other),
            "page-rounded",
            0.6,
        ),
    )
    return next(((reason, doubt) for holds, reason, doubt in rules if holds), ("", 0.0))


def _is_small(one: Face) -> bool:
    """Tell whether a number is told plainly and so small that it is seldom rounded: 70 years."""
    return not one.loose and one.number < _SELDOM and one.what in {"stretch", "count"}


def _is_within(mine: Face, number: float) -> bool:
    """Tell whether a number of the page lies in what one of the article names (7割台)."""
    low, high = mine.value.low, mine.value.high
    if not is_grade(mine.figure) or not low or high is None or not mine.low:
        return False
    return mine.low <= number < mine.low * float(high) / float(low)


def _is_fraction(one: Face) -> bool:
    """Tell whether a number is a part of a whole that is said roundly: two in five for 39.5 %."""
    return one.figure.kind == "ratio" and not one.step and (one.point or 1.0) < 1


def _zeros(one: Face) -> float:
    """Return the step to which a number is round, in base units; 7.0 is stated to a tenth."""
    resolution = one.value.resolution
    clock = one.value.unit in {"second", "minute"} and one.number >= _HOUR  # 19:43:20 is not round
    if clock or (resolution is not None and resolution < 1):
        return one.step
    return max(_digits.round_step(one.stated or 0.0) * _factor(one), one.step)


def _swapped_units(mine: Face, other: Face) -> bool:
    """Tell whether both state the same number in different units of the same thing."""
    if mine.what in {"share", "count", "rank"} or mine.value.unit == other.value.unit:
        return False
    if mine.figure.kind == "measure" and power(mine, other):
        return False  # 2.5 cm for 2.5 mm is ten times as much
    return mine.stated is not None and mine.stated == other.stated


def _factor(one: Face) -> float:
    return abs(one.anchor / one.stated) if one.anchor and one.stated else 1.0


def _conversion(mine: Face, other: Face) -> str | None:
    if mine.what in {"share", "count"} or mine.stated is None or other.stated is None:
        return None
    _, factor, offset = scale(mine.figure.kind, mine.value)
    there = ((other.anchor or 0.0) - offset) / factor
    return f"{plain(other.stated)} {other.value.unit} = {there:.4g} {mine.value.unit}"
