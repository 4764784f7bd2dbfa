"""`Stated`: a date as its words state it, before any day of the calendar is thought of."""

import re
from collections.abc import Mapping
from datetime import MAXYEAR
from typing import Literal, TypeVar

from factcheck.model.language import DateWords, Language, Part, Relative
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.recognizers._fields import (
    DECEMBER,
    MOST_DAYS,
    ROMAN,
    in_a_row,
    is_month_last,
    possible_days,
)
from factcheck.recognizers._templates import number

T = TypeVar("T")
_ROMAN_MONTHS = {name: month for month, name in enumerate(ROMAN, start=1)}
_FROM_ONE = ("month", "month2", "day", "day2", "dom", "dom2")
_PLAIN = ("year", "month", "day", "dom")
_BARE = frozenset({*_PLAIN, "outside"})
"""Fields of a date that is no more than its numbers, and what stands around it."""
ALL_DIGITS = 1000
"""From this year on a decade in words is told with its century (nineteen-twenties)."""
LONGEST = 50
"""Most years between two of which the first tells the century of the other."""
LONGEST_ERA = 999
"""Most years of an era that began after the year 1 and is still counted: 昭和100年 is 2025."""
Scope = Literal["days", "decade", "century", "fiscal", "term"]


@dataclass(frozen=True, slots=True)
class Stated:
    """What a date's words state; what they leave open is None."""

    span: Span
    """Where the words stand."""
    scope: Scope = "days"
    """What the year stands for: itself, a decade, a century, a fiscal year, or the fiscal year
    that ends with the month stated (2025年3月期)."""
    year: int | None = None
    """Year, first year of the decade, number of the century."""
    last_year: int | None = None
    """Last year of a range of years or decades."""
    digits: int = 4
    """How many digits of the year are stated: 2 if the century is left out, 1 if the era is."""
    era: int = 0
    """The year before the first one of the era by which the year is told (昭和: 1925)."""
    settled: bool = False
    """Whether a decade is told in words (the twenties), or as no year now is (anni '20)."""
    month: int | None = None
    """Month."""
    last_month: int | None = None
    """Last month of a range."""
    day: int | None = None
    """Day of the month."""
    last_day: int | None = None
    """Last day of a range."""
    ends: bool = False
    """Whether the month stands behind the days, and is that of the last: del 28 al 3 de mayo."""
    part: Part | None = None
    """Which part of the stretch is meant."""
    last_part: Part | None = None
    """Last part of a month, of a range."""
    season: int | None = None
    """EDTF's code of a season."""
    last_season: int | None = None
    """EDTF's code of the last season of a range."""
    relative: Relative | None = None
    """From which day the year, month, week or day is told."""
    weekday: int | None = None
    """Day of the week, where nothing else is stated."""
    swapped: bool = False
    """Whether month and day may as well be day and month (3/4/2024)."""
    name_turn: int = 0
    """-1 for the last such month before now, 1 for the next one."""
    soon: bool = False
    """Whether it is a year only beside another one or in a sentence that tells what lies ahead."""
    later: bool = False
    """Whether it is a year only behind another one: 1959年に入り、64年「川」で世に出た."""
    paired: bool = False
    """Whether a decade stands beside another one: ten years are the 1900s of 1890s to 1900s."""
    ahead: int = 0
    """How many years ahead a year of two digits may lie, where its sentence says; else 0."""
    unset: Literal["every", "some"] | None = None
    """Whether each such day is meant (毎月25日), or one that no calendar tells (第3四半期)."""
    carried: Literal["same", "next"] | None = None
    """Whether year and month are the last date's (同3月), or the next such day's (翌25日)."""

    @property
    def yearless(self) -> bool:
        """Tell whether nothing says which year is meant."""
        return self.year is None and self.relative is None


def figure_span(match: re.Match[str]) -> Span:
    """Return where the words of a date stand, without what only leads to them."""
    led = "outside" in match.re.groupindex and match["outside"] is not None
    return Span(match.end("outside") if led else match.start(), match.end())


def _before_word(match: re.Match[str]) -> Span:
    """Return where a year stands before a word and a number that is none: 1970年から20年."""
    span, text, end = figure_span(match), match.string, match.end("year")
    unit = text[end : end + 1] == text[match.end("year2") : match.end("year2") + 1] != " "
    worded = text[end + unit : match.start("year2")].strip().isalpha()
    return Span(span.start, end + unit) if worded else span


def from_match(match: re.Match[str], language: Language) -> Stated | None:
    """Return what a template's match states, or None where its numbers are impossible."""
    groups = {key: value for key, value in match.groupdict().items() if value is not None}
    if groups.keys() <= _BARE:
        return _plain(match, groups, language)
    return _full(match, groups | _implied(groups), language)


def _full(match: re.Match[str], groups: dict[str, str], language: Language) -> Stated | None:
    """Return what a match of any template states."""
    dates = language.dates

    def whole(field: str) -> int | None:
        return number(groups[field], language) if field in groups else None

    scope, year, last_year, digits = _year(groups, language)
    month = whole("month") or dates.months.get(groups.get("name", ""))
    month = month or _ROMAN_MONTHS.get(groups.get("roman", ""))
    last_month = whole("month2") or dates.months.get(groups.get("name2", ""))
    day, last_day = whole("day") or whole("dom"), whole("day2") or whole("dom2")
    day, last_day = _named_days(groups, dates) if "dayname" in groups else (day, last_day)
    month, day = dates.feasts.get(groups.get("feast", ""), (month, day))
    if "era" in groups and "year" not in groups and (year or MAXYEAR) < dates.solar_from:
        month = last_month = day = last_day = None  # of a calendar of the moon
    ends = ((day, last_day), (month, last_month), (year, last_year))
    unlisted = "list" in groups and not in_a_row(*ends)
    mixed = (last_year and month) or (last_month and day)  # 2020年〜2024年3月 is two dates
    lost = "era" in groups and year is None
    relative = _told_from(groups, language)
    loose = "relative" in groups and (relative is None or not _enough(relative, groups))
    possible = possible_days(month, last_month, day, last_day) and not (lost or unlisted or loose)
    if mixed or not possible or any(whole(key) == 0 for key in _FROM_ONE):
        return None
    return Stated(
        span=figure_span(match) if last_year or "year2" not in groups else _before_word(match),
        scope=scope,
        year=year,
        last_year=last_year,
        digits=digits,
        era=dates.eras.get(groups.get("era", ""), 0) if "year" not in groups else 0,
        settled=language.spaced or not groups.get("tens", "").isdigit(),
        month=month,
        last_month=last_month,
        day=day,
        last_day=last_day,
        ends=last_day is not None and is_month_last(match),
        part=_lookup(dates.parts, groups.get("part")) or _quarter(whole("quarter")),
        last_part=_lookup(dates.parts, groups.get("part2")),
        season=_lookup(dates.seasons, groups.get("season")),
        last_season=_lookup(dates.seasons, groups.get("season2")),
        relative=relative,
        weekday=_lookup(dates.weekday_dates, groups.get("dayofweek")),
        swapped="swapped" in groups,
        name_turn=("next" in groups) - ("past" in groups),
        soon="soon" in groups,
        later="later" in groups,
        unset="every" if "every" in groups else "some" if "some" in groups else None,
        carried="same" if "same" in groups else "next" if "following" in groups else None,
    )


def _named_days(groups: dict[str, str], dates: DateWords) -> tuple[int | None, int | None]:
    """Return a day, and the last of two, that are words: vom zweiten bis neunten."""
    first, last = groups["dayname"].lower(), groups.get("dayname2", "").lower()
    return dates.day_names.get(first), dates.day_names.get(last)


def _plain(match: re.Match[str], groups: dict[str, str], language: Language) -> Stated | None:
    """Return what a match states that has no more than a year, a month and a day, as most have."""
    year, month, day, dom = (
        number(groups[field], language) if field in groups else None for field in _PLAIN
    )
    if "year" in groups:
        year = language.dates.decades.get(groups["year"].lower()) or year
    if 0 in (month, day, dom):
        return None
    day = day or dom
    if (month or 0) > DECEMBER or (day or 0) > MOST_DAYS:
        return None
    return Stated(figure_span(match), year=year, settled=True, month=month, day=day)


def _implied(groups: Mapping[str, str]) -> dict[str, str]:
    """Return what a field of its own implies: 前8个月, the first 20 days of May, 20240303."""
    if compact := groups.get("compact"):
        return {"year": compact[:4], "month": compact[4:6], "day": compact[6:]}
    if "upto" in groups:
        return {"month": "1", "month2": groups["upto"]}
    return {"day": "1"} if "opening" in groups else {}


def _told_from(groups: dict[str, str], language: Language) -> Relative | None:
    """Return from which day the date is told, by a word or before a season (last winter)."""
    if "turn" in groups:
        steps = language.phrases.season_turns[groups["turn"].lower()]
        return Relative("year", steps, of_season=True)
    if "whole" in groups:
        return Relative("year", 0)  # the end of the year
    return _lookup(language.dates.relatives, groups.get("relative"))


def _year(groups: dict[str, str], language: Language) -> tuple[Scope, int | None, int | None, int]:
    scope: Scope = "days"
    dates = language.dates
    if "decade" in groups or "tens" in groups:
        scope = "decade"
    elif "century" in groups or "named" in groups:
        scope = "century"
    elif "fiscal" in groups:
        scope = "fiscal"
    elif "term" in groups:
        scope = "term"
    field = next(
        (key for key in ("year", "decade", "short", "tens", "century", "early") if key in groups),
        None,
    )
    if "tacit" in groups:
        return scope, dates.eras[dates.tacit_era] + int(groups["tacit"]), None, 4
    spelled = _spelled(groups, language)
    if spelled is not None:
        return scope, spelled, None, 4
    if field is None or ("era" in groups and field != "year"):
        return scope, *_era_years(groups, language, field)
    year = dates.decades.get(groups[field].lower()) or number(groups[field], language)
    end = groups.get(field + "2") or groups.get("short2") or groups.get("tens2")
    last = number(end, language) if end is not None else None
    if year is not None and last is not None:
        last += year // 100 * 100 if last < 100 else 0  # 2024〜25年, 1970〜80年代
        turned = str(end)[0] == "0" and last < year <= last + 100 <= year + LONGEST
        last += 100 if turned else 0  # 1998〜02年
    digits = 2 if field in {"short", "tens"} and (year or 0) < ALL_DIGITS else 4
    century = number(groups["century"], language) if "century" in groups else None
    if field == "tens" and century and year is not None:  # 20世纪80年代
        return scope, century * 100 - 100 + year, None, 4
    return scope, year, last if last is None or year is None or last > year else None, digits


def _spelled(groups: dict[str, str], language: Language) -> int | None:
    """Return the year or century that is told in words, or the decade of such a century."""
    dates = language.dates
    century = _lookup(dates.centuries, groups.get("named"))
    if century is None or "tens" not in groups:
        return century or _lookup(dates.year_names, groups.get("yearname"))
    tens = dates.decades.get(groups["tens"].lower()) or number(groups["tens"], language)
    return century * 100 - 100 + (tens or 0)  # anni Venti del Novecento


def _era_years(
    groups: dict[str, str], language: Language, field: str | None
) -> tuple[int | None, int | None, int]:
    """Return the year told by an era, the last one of a range, and the digits of a year."""
    dates = language.dates
    written = groups.get("ordinal") or groups.get(field or "", "")
    ordinal = 1 if written in dates.first_year else number(written, language)
    base = dates.eras.get(groups.get("era", ""))
    if base is None:
        return (ordinal, None, 1) if "ordinal" in groups else (None, None, 4)
    longest = dates.era_years.get(groups["era"], LONGEST_ERA if base > 0 else MAXYEAR)
    end = groups.get("ordinal2") or groups.get("tens2")
    last = number(end, language) if end is not None else None
    if not ordinal or ordinal > longest or (last is not None and not ordinal < last <= longest):
        return None, None, 4
    return base + ordinal, base + last if last is not None else None, 4


def _enough(relative: Relative, groups: dict[str, str]) -> bool:
    """Tell whether a word such as 翌年 comes with what it needs, and 今年 with no bare day."""
    if relative.unit in {"week", "day"} and groups.keys() & {"part", "season"}:
        return False  # 이번 주말
    if relative.unit == "year" and "day" in groups and not groups.keys() & {"month", "name"}:
        return False
    return relative.alone or bool(groups.keys() & {"month", "day", "name", "part", "season"})


def _quarter(quarter: int | None) -> Part | None:
    parts: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
    return parts[quarter - 1] if quarter else None


def _lookup(words: Mapping[str, T], written: str | None) -> T | None:
    if written is None:
        return None
    return words.get(written) if written in words else words.get(written.lower())
