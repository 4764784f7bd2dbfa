"""Fields of date and time templates: what may stand for each in a language, and in a range."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from factcheck.model.folding import lower
from factcheck.model.language import Language
from factcheck.recognizers._alternatives import alternatives

MOST_DAYS = 31
"""Days of the longest month."""
DECEMBER = 12
"""The month that another one follows as the first."""
_MONTHS, _LAST_DAYS = ("month", "name", "roman"), ("day2", "dom2", "dayname2")
"""Fields of a month, and of the last of two days."""
NUMBERS = frozenset(
    {"year", "short", "early", "tacit", "decade", "tens", "century", "month", "day", "dom", "hour"}
    | {"quarter", "hhmm", "ordinal", "compact"}
)
"""Fields that are numbers, at which a template may begin that is tried at numerals only."""
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""Months in Roman numerals (3-III-2025)."""
RANGED = frozenset({"year", "decade", "century", "month", "day", "dom", "name"})
"""Fields that may be a range."""


@dataclass(frozen=True)
class Field:
    """What may stand for a field."""

    number: str = ""
    """The regular expression of its numbers."""
    listed: tuple[str, ...] = ()
    """Its words as the language has them."""
    digits: str = ""
    """The digits with which it can begin, if it is a number."""
    anycase: bool = False
    """Whether its words may be written in any case."""

    @cached_property
    def body(self) -> str:
        """Its regular expression."""
        words = either(self.listed, anycase=self.anycase) if self.listed else ""
        return "|".join(filter(None, (self.number, words))) or either(())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case."""
        return tuple(dict.fromkeys(map(lower, self.listed)))


@cache
def fields_of(language: Language) -> dict[str, Field]:
    """Return the fields of a language's templates by name."""
    dates = language.dates
    signs = "".join(language.numbers.digits)
    digits = number_signs(language)
    small = rf"[0-9]{{1,2}}+|[{digits}]{{1,4}}+" if digits else "[0-9]{1,2}+"
    year = "[12][0-9]{3}(?![0-9])" + (f"|[{signs}]{{4}}" if signs else "")
    decade = "[12][0-9]{2}0" + (f"|[{signs}]{{3}}[〇零]" if signs else "")
    hundreds = "".join(word for word, n in language.numbers.multipliers.items() if n == 100)
    tens = "[1-9]0|[二三四五六七八九][十〇零]" if "十" in digits else "[1-9]0"
    large = rf"{small}(?![{hundreds}])|[{digits}{hundreds}]{{1,6}}+" if digits else small
    numbers = {
        "year": year, "year2": year, "short": "[0-9]{2}(?![0-9])", "short2": "[0-9]{2}(?![0-9])",
        "early": "[1-9][0-9]{2}(?![0-9])", "upto": small, "tacit": "1[0-9]{2}(?![0-9])",
        "decade": decade, "tens": tens, "tens2": f"{tens}|00", "century": small,
        "month": small, "month2": small, "day": small, "day2": small,
        "dom": "[0-9]{1,2}+", "quarter": "[1-4]|[一二三四]",
        "ordinal": f"[0-9]{{3,4}}(?![0-9])|{large}", "ordinal2": small,
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])",
        "hhmm": "(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])",
        "hour": small, "minute": small, "second": small, "to": small,
        "other": small, "other2": small,
    }  # fmt: skip
    also: dict[str, Iterable[str]] = {
        "tens": dates.decades, "ordinal": dates.first_year,
        **dict.fromkeys(("hour", "minute", "to"), dates.clock_words),
    }  # fmt: skip
    words: dict[str, Iterable[str]] = {
        "roman": ROMAN, "era": dates.eras, "named": dates.centuries, "name": dates.months,
        "yearname": dates.year_names, "feast": dates.feasts,
        "weekday": dates.weekdays, "dayofweek": dates.weekday_dates,
    }  # fmt: skip
    anycase: dict[str, Iterable[str]] = {
        "dayname": dates.day_names, "dayname2": dates.day_names,
        "part": dates.parts, "part2": dates.parts,
        "season": dates.seasons, "season2": dates.seasons,
        "relative": dates.relatives, "turn": language.phrases.season_turns,
        "past": dates.past_months, "next": dates.next_months, "half": dates.day_halves,
        "moment": dates.moments,
    }  # fmt: skip
    return (
        {
            name: Field(body, tuple(also.get(name, ())), "0123456789" + digits, name == "tens")
            for name, body in numbers.items()
        }
        | {name: Field(listed=tuple(listed)) for name, listed in words.items()}
        | {name: Field(listed=tuple(listed), anycase=True) for name, listed in anycase.items()}
    )


def number_signs(language: Language) -> str:
    """Return the characters other than 0-9 of which small numbers are made, if any are digits."""
    if not language.numbers.digits:
        return ""  # 십 begins a word: 십오
    tens = [word for word, value in language.numbers.multipliers.items() if value == 10]
    return "".join((*language.numbers.digits, *tens))


def either(words: Iterable[str], *, anycase: bool = False) -> str:
    """Return the expression of any of these words."""
    written = map(lower, words) if anycase else words
    return f"(?{'i' * anycase}:{alternatives(dict.fromkeys(written, ''))})"


def in_a_row(
    days: tuple[int | None, int | None],
    months: tuple[int | None, int | None],
    years: tuple[int | None, int | None],
) -> bool:
    """Tell whether the last of two listed is the next one: 3、4日, but 3、5日 are two days."""
    first, last = days if days[1] else months if months[1] else years
    after = (first or 0) % DECEMBER if months[1] and not days[1] else first or 0  # 12、1月
    return last == after + 1


def possible_days(
    month: int | None, last_month: int | None, day: int | None, last_day: int | None
) -> bool:
    months = all(value is None or value <= 12 for value in (month, last_month))
    return months and all(value is None or value <= 31 for value in (day, last_day))


def is_month_last(match: re.Match[str]) -> bool:
    """Tell whether the month stands behind two days."""
    at = {key: match.start(key) for key in match.re.groupindex}
    month, last = (max(at.get(key, -1) for key in keys) for keys in (_MONTHS, _LAST_DAYS))
    return month > last > -1
