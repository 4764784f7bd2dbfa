"""What its sentence says of a year of two digits: 1937年に始まり、45年に終わった.

Another year before it tells its century, or its era; words that tell what lies ahead, how far
ahead it may lie (70年に半減すると推計する). Some numbers are years only there (45年から).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.model.late import compiled, late
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import LONGEST, Stated

STOP = late(r"[\n。!?]|\. ")
"""Where a sentence ends."""
REACH = 120
"""Code points on each side in which a sentence is looked at."""
CENTURY = 100
"""Years of a century."""
PASSAGE = 120
"""Code points behind a year in which another one of its line may leave out the century."""
AHEAD = 20
"""How many years behind a year to come another one may lie."""
BOUNDED = 30
"""How many years ahead a year may lie from or to which something lasts: 50年以降."""


def settled(reading: Reading, stated: Iterable[Stated]) -> Iterator[Stated]:
    """Yield dates in text order, with what their sentences say of those of two digits."""
    before: Stated | None = None
    for one in stated:
        told = _settled(reading, one, before) if _is_open(one) else one
        if told is None:
            continue
        if told.year is not None:
            before = told
        yield told


def _is_open(stated: Stated) -> bool:
    short = stated.year is not None and stated.digits == 2
    return short or (stated.scope == "term" and stated.yearless)


def _settled(reading: Reading, stated: Stated, before: Stated | None) -> Stated | None:
    year, words = stated.year, reading.words.date_bounds_after
    if year is not None and stated.scope != "decade" and _is_behind(reading, stated, before):
        following = _following(reading, year, before)
        if following is not None:
            last = stated.last_year and stated.last_year + following - year
            return replace(stated, year=following, last_year=last, digits=4)
    ahead = _foretold(reading, stated)
    if (stated.later and not _goes_on(reading, stated, before)) or (stated.soon and not ahead):
        return None
    bound = words.at(reading.lower, reading.skip_space(stated.span.end)) if year else None
    if bound is not None and bound.value is not None and not ahead:
        ahead = BOUNDED
    if stated.scope == "decade" and ahead:
        ahead = BOUNDED
    return replace(stated, ahead=ahead) if ahead else stated


def _goes_on(reading: Reading, stated: Stated, before: Stated | None) -> bool:
    """Tell whether the year before leaves out its century, too: 12年に閉じ、21年、戻った."""
    if before is None or not (before.year and stated.year) or before.digits != stated.digits:
        return False
    return _is_behind(reading, stated, before) and stated.year > before.year


def _is_behind(reading: Reading, stated: Stated, before: Stated | None) -> bool:
    """Tell whether the year before stands in the same sentence, or near by in a life's story."""
    if before is None or not before.year:
        return False
    start, end = before.span.end, stated.span.start
    if not STOP.search(reading.plain, start, end):
        return True
    near = not reading.language.spaced and end - start <= PASSAGE
    return near and "\n" not in reading.plain[start:end]


def _following(reading: Reading, year: int, before: Stated | None) -> int | None:
    """Return the next year with these digits after one of four digits, or of its era."""
    if before is None or before.year is None or before.digits != 4 or before.scope == "century":
        return None
    if before.era:
        ordinal = (before.last_year or before.year) - before.era
        return before.era + year if ordinal < year else None
    base = before.last_year or before.year
    full = base // CENTURY * CENTURY + year
    full += CENTURY if full < base else 0
    latest = reading.anchor.year if reading.anchor is not None else base + LONGEST
    latest = base + AHEAD if base > latest else latest + 1  # 2026年に始め、28年に終える
    return full if full - base <= LONGEST and full <= latest else None


def _foretold(reading: Reading, stated: Stated) -> int:
    """Return how many years ahead it may lie by the words of its sentence, or 0."""
    known = reading.language.dates.foretelling
    if not known:
        return 0
    start, end = stated.span
    before = reading.plain[max(0, start - REACH) : start]
    opening = max((found.end() for found in STOP.finditer(before)), default=0)
    sentence = before[opening:] + _rest(reading, end)
    return next((years for words, years in known if compiled(words).search(sentence)), 0)


def _rest(reading: Reading, place: int) -> str:
    behind = STOP.search(reading.plain, place, place + REACH)
    return reading.plain[place : behind.start() if behind else place + REACH]


def is_coming(reading: Reading, place: int) -> bool:
    """Tell whether the rest of a sentence tells of what lies ahead."""
    words = reading.language.dates.coming
    return bool(words) and compiled(words).search(_rest(reading, place)) is not None
