"""What two dates have to do with each other: the same, one within the other, one slip apart."""

import re

from factcheck.comparing import _centuries
from factcheck.comparing._digits import one_apart, transposed
from factcheck.comparing._stretches import (
    Found,
    are_ends_of_a_year,
    end_of,
    stretch,
    yearless,
)
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_SAME: Found = (PageVerdict.MATCH, "same", 0.0)
_LOOSE: Found = (PageVerdict.MATCH, "same", 0.2)
_WITHIN: Found = (PageVerdict.ROUNDED, "within", 0.2)
_AGO_ABOUT: Found = (PageVerdict.ROUNDED, "within", 0.6)
"""Ten years ago, as surveyed the year before that."""
_PARTS = re.compile(r"(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?~?\Z")
_FISCAL = re.compile(
    r"fiscal|\bFY|financial year|年度|会計年|事業年|学年|年\d{1,2}月期|year (?:end|to)",
    re.IGNORECASE,
)
_FISCAL_SPAN = re.compile(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)\Z")
_AGO = re.compile(r"-P(\d{1,4})Y\Z")
_CENTURY = re.compile(r"世紀|\d0年代|centur|\d0s\b", re.IGNORECASE)
_ERA = re.compile(r"([\u4e00-\u9fff]{2})([0-9]{1,2})年")
_LONG = 5
"""Years ago from which on the year before or after is the same."""
_BARE = re.compile(r"[0-9０-９]{1,2}日[夜朝夕昼]?|(?:on )?the \d\d?(?:st|nd|rd|th)")
_MONTHS_APART = frozenset({0, 1, 11})
_SOME_MONTH: Found = (PageVerdict.MATCH, "same", 0.4)
_TWIN = re.compile(r"(?<!\d)(?:20)?(\d\d)\s?[-–~〜～/／]\s?(?:20)?(\d\d)(?!\d)")
"""A fiscal year named by both calendar years: 2023–24, 2023/24, 2023〜24年度."""
_TWELVE = 12
_DATED = re.compile(r"年|\d{4}|['’]\d\d")
"""Words of a date that tell its year."""
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Day:
    """The parts of a date that are stated; None for those that are not."""

    year: int | None
    month: int | None
    day: int | None


def parts(figure: Figure) -> Day | None:
    """Return the parts of a date; None for stretches, decades and what is unresolved."""
    value = figure.value
    if not isinstance(value, Period) or not value.edtf:
        return None
    found = _PARTS.match(value.edtf.removeprefix("../").removesuffix("/.."))
    if not found:
        return None
    numbers = [int(part) if part and part.isdigit() else None for part in found.groups()]
    return Day(*numbers)


def is_coarser(one: Figure, other: Figure) -> bool:
    """Tell whether a date tells less than another: a month or year alone, beside a whole day."""
    mine, theirs = parts(one), parts(other)
    return bool(mine and theirs and not mine.day and theirs.day)


def is_fiscal(figure: Figure) -> bool:
    """Tell whether a year is a fiscal one, by its own words."""
    return _FISCAL.search(figure.text) is not None


def year_of(figure: Figure) -> int | None:
    """Return the year of a date, of a fiscal year the one it is named after."""
    value = figure.value
    if not isinstance(value, Period):
        return None
    if value.edtf and (found := _YEAR.match(value.edtf.removeprefix("../"))):
        return int(found[1])
    return value.first.year if value.first else None


def relate(mine: Figure, other: Figure) -> Found | None:
    """Return verdict, reason and doubt for a date of the page beside one of the article."""
    a, b = mine.value, other.value
    if not isinstance(a, Period) or not isinstance(b, Period):
        return None
    fiscal = is_fiscal(mine), is_fiscal(other)
    if any(fiscal) and _are_twins(mine, other):
        return _LOOSE
    same = a.same(b)
    years = any(fiscal) and _names_year(mine) and _names_year(other)
    if years and not (same and a.first and a.last):
        return _fiscal(mine, other, both=all(fiscal))
    if same and (a.first or a.last or a.edtf):
        return _SAME
    if are_ends_of_a_year(mine.text, other.text):
        return PageVerdict.NEAR, "fiscal-year", 0.0
    return _by_parts(mine, other, (a, b), both_fiscal=all(fiscal))


def _by_parts(
    mine: Figure, other: Figure, values: tuple[Period, Period], *, both_fiscal: bool
) -> Found | None:
    """Compare two dates that are not the same, by what each states: a year, a day, a stretch."""
    a, b = values
    x, y = parts(mine), parts(other)
    if x is None or y is None:
        rough = all(_CENTURY.search(one.text) for one in (mine, other))
        of_day = None
        if x and x.month and x.day:
            of_day = end_of(b, x.year, x.month, x.day, inferred=_is_inferred(mine, x))
        inferred = _DATED.search(mine.text) is None
        found = of_day or (_centuries.relate(a, b) if rough else None)
        found = found or stretch(a, b, inferred=inferred)
        decade = y and y.year and _CENTURY.search(mine.text) and _centuries.in_decade(a, y.year)
        found = found or decade or yearless(a, b)
        return found or (_years(x, _begun(b)) if x and x.month is None else None)
    ends_in = (x.month is None) != (y.month is None)
    within = ends_in and both_fiscal and x.year == y.year  # 2029年3月期, FY29
    ago = _is_long_ago(a) and x.year and y.year and abs(x.year - y.year) == 1
    bare = _BARE.fullmatch(mine.text.strip()) is not None
    plain = None if ago else _days(x, y, inferred=_is_inferred(mine, x), bare=bare)
    return _WITHIN if within else _AGO_ABOUT if ago else plain or _of_era(mine, other)


def _are_twins(one: Figure, other: Figure) -> bool:
    """Tell whether two years are named by the same two calendar years: 2023–24, 2023〜24年度."""
    names = [_TWIN.search(figure.text) for figure in (one, other)]
    return names[0] is not None and names[1] is not None and names[0].groups() == names[1].groups()


def _of_era(mine: Figure, other: Figure) -> Found | None:
    """Compare two years of one Japanese era by its own digits: 慶長15年 for 慶長10年."""
    one, two = _ERA.search(mine.text), _ERA.search(other.text)
    if not one or not two or one[1] != two[1] or one[2] == two[2]:
        return None
    apart = sum(a != b for a, b in zip(one[2], two[2], strict=False))
    alike = len(one[2]) == len(two[2]) > 1 and apart == 1
    return (PageVerdict.NEAR, "one-digit", 0.9) if alike else None


def _begun(value: Period) -> Day:
    """Return the month in which a stretch begins that lies within one year: a quarter of it."""
    first, last = value.first, value.last
    within = first is not None and last is not None and first.year == last.year
    return Day(first.year, first.month, None) if first and within else Day(None, None, None)


def _is_long_ago(value: Period) -> bool:
    """Tell whether a date is stated as so many years ago, and so many that one hardly counts."""
    found = _AGO.match(value.relative or "")
    return found is not None and int(found[1]) >= _LONG


def _days(x: Day, y: Day, *, inferred: bool, bare: bool) -> Found | None:
    """Compare two dates by their parts.

    ``inferred`` tells that the article left its year out, ``bare`` the month as well: the 9th.
    """
    other_year = x.year is not None and y.year is not None and x.year != y.year
    if x.day and y.day:
        return _whole(x, y, inferred=inferred, bare=bare)
    if x.month and y.month and not x.day:
        if x.month == y.month and not other_year:
            return _WITHIN if y.day else _LOOSE
        if other_year and x.month != y.month:
            return None
        found = _slip(x, Day(y.year, y.month, None))
        return (found[0], found[1], found[2] + (0.6 if y.day else 0.0)) if found else None
    return _years(x, y) if x.month is None and x.year is not None else None


def _whole(x: Day, y: Day, *, inferred: bool, bare: bool) -> Found | None:
    """Compare two days; where the article left the year out, the next and the last one count."""
    other_year = x.year is not None and y.year is not None and x.year != y.year
    near = _MONTHS_APART if bare else {0}
    same = x.day == y.day and (x.month is None or (x.month - (y.month or 0)) % 12 in near)
    if same and not other_year:
        return _SAME if x.month in {y.month, None} else _SOME_MONTH
    if inferred and x.year and y.year and abs(x.year - y.year) == 1:
        found = _SAME if same else _slip(Day(None, x.month, x.day), Day(None, y.month, y.day))
        return (found[0], found[1], 0.6) if found else None
    return _slip(x, y) if not other_year or (same and not inferred) else None


def _years(x: Day, y: Day) -> Found | None:
    """Compare a year with a date."""
    if y.year is None:
        return None
    if x.year == y.year:
        return _WITHIN if y.month else _LOOSE
    found = _slip(x, Day(y.year, None, None))
    if found and y.month:  # of a whole date one digit of the year is seldom mistaken
        whole = found[1] == "one-digit" and y.day
        return None if whole else (found[0], found[1], found[2] + 0.6)
    return found


def _slip(x: Day, y: Day) -> Found | None:
    """Return the slip between two dates that differ in one part, or whose parts are swapped."""
    pairs = [
        (one, two)
        for one, two in ((x.year, y.year), (x.month, y.month), (x.day, y.day))
        if one is not None and two is not None and one != two
    ]
    if len(pairs) == 1:
        return _part_off(x, y, *pairs[0])
    if len(pairs) == 2 and x.month and x.day and (x.month, x.day) == (y.day, y.month):
        return PageVerdict.NEAR, "transposed", 0.2
    return None


def _part_off(x: Day, y: Day, one: int, two: int) -> Found | None:
    """Return the slip between two dates of which one part is ``one`` and ``two``."""
    if abs(one - two) == 1:
        return PageVerdict.NEAR, "off-by-one", 0.3
    if transposed(f"{one:02d}", f"{two:02d}"):
        return PageVerdict.NEAR, "transposed", 0.3
    if one is x.year and x.month is None and one_apart(one, two):
        return PageVerdict.NEAR, "one-digit", 0.9 if abs(one - two) in _HALVES else 1.2
    if x.day and y.day and ((one, two) == (x.month, y.month) or abs(one - two) in _TENS):
        return PageVerdict.NEAR, "one-digit", 0.9  # 12月1日 for October 1
    if x.day and y.day and _is_cut(*sorted((one, two))):
        return PageVerdict.NEAR, "one-digit", 0.7
    return None


def _is_cut(short: int, long: int) -> bool:
    """Tell whether a digit of a day was left out, or one too many written: 31日 for October 3."""
    return short < _TWO_DIGITS <= long and str(short) in str(long)


def _is_inferred(figure: Figure, day: Day) -> bool:
    """Tell whether the year of a date was reckoned from the article's own date."""
    return day.year is not None and str(day.year) not in figure.text and not re.search(
        r"令和|平成|昭和|大正|明治|[RHSTM]\d|['’]\d\d", figure.text
    )  # fmt: skip


def _names_year(figure: Figure) -> bool:
    """Tell whether a date is a whole year, calendar or fiscal."""
    value = figure.value
    if not isinstance(value, Period) or not value.edtf:
        return False
    if re.fullmatch(r"(?:\.\./)?\d{4}(?:/\.\.)?", value.edtf):
        return True
    span = _FISCAL_SPAN.match(value.edtf)
    months = (int(span[3]) - int(span[1])) * 12 + int(span[4]) - int(span[2]) if span else 0
    return months == _TWELVE - 1


def _fiscal(mine: Figure, other: Figure, *, both: bool) -> Found | None:
    one, two = _names(mine), _names(other)
    if _ends(mine) and _ends(other) and _ends(mine) != _ends(other):
        return None
    if both and _ends(mine) and _ends(other) and one != two:
        return PageVerdict.NEAR, "off-by-one", 0.3
    if one & two and both:
        return PageVerdict.MATCH, "same", 0.0 if one == two else 0.2
    if one & two:
        return PageVerdict.NEAR, "fiscal-year", 0.6 if len(one | two) > 1 else 0.0
    if both and any(abs(x - y) == 1 for x in one for y in two):
        return PageVerdict.NEAR, "off-by-one", 0.3
    return None


def _ends(figure: Figure) -> str:
    """Return the month in which a fiscal year ends, if it is stated."""
    value = figure.value
    span = _FISCAL_SPAN.match(value.edtf) if isinstance(value, Period) and value.edtf else None
    return span[4] if span else ""


def _names(figure: Figure) -> frozenset[int]:
    """Return the years after which a year may be named.

    Japanese fiscal years are named after the year in which they begin, those of companies
    everywhere after the one in which they end.
    """
    value, year = figure.value, year_of(figure)
    span = _FISCAL_SPAN.match(value.edtf) if isinstance(value, Period) and value.edtf else None
    if year is None or span is None or "年度" in figure.text:
        return frozenset(() if year is None else (year,))
    ends = int(span[3])
    return frozenset({ends, year} if int(span[4]) <= _EARLY else {ends})


_HALVES = frozenset({5, 10})
"""Years between two goals or jubilees, of which one is soon said for the other."""
_TWO_DIGITS = 10
_TENS = frozenset({10, 20})
"""Days between two of which one digit differs."""
_EARLY = 6
"""Month up to which a fiscal year may be named after the year before."""
