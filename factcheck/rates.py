"""Rates of currencies: those of the European Central Bank, and over them those of ``rates.toml``.

The bank's daily reference rates since 1999 come with the package CurrencyConverter; no network is
needed. They are read when the first rate is asked for (0.4 s). A committed ``rates.toml`` beside
``factcheck.toml`` may put others over them or add currencies that the bank does not quote::

    [[rate]]
    from = "TWD"
    to = "JPY"
    rate = 4.61                  # JPY for one TWD
    first = 2025-01-01           # the days for which it holds, both included;
    last = 2025-12-31            # either may be left out
    source = "Taipei Forex Inc."
"""

import dataclasses
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import SettingsError
from factcheck.model import unread
from factcheck.model.exchange import Rate, Rates, Spread
from factcheck.nouns import dataclass
from factcheck.said import Words
from factcheck.said import mistakes as say

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

FILE = "rates.toml"
ECB = "ECB"
LIBRARY = "currency_converter"
LONGEST = 3 * 366
"""Longest stretch, in days, of which every day is looked at; of longer ones every seventh."""
_DAY = timedelta(1)
_MISTAKE = Words(
    '{file}: rate {number}: "{key}" must be {wanted}.',
    "{file}: {number} 番目の rate: 「{key}」は{wanted}でなければなりません。",
)
_UNKNOWN = Words(
    '{file}: unknown key "{key}"; known are: {known}.',
    "{file}: 「{key}」というキーはありません。使えるのは {known} です。",
)
_CODE = Words("a currency's three capital letters (ISO 4217)", "通貨の 3 文字の符号(ISO 4217)")
_NUMBER = Words("a number above 0", "0 より大きい数")
_DATE = Words("a date such as 2025-01-31", "2025-01-31 のような日付")
_STRING = Words("a string", "文字列")
_TABLES = Words("tables [[rate]]", "[[rate]] の表")


@dataclass(frozen=True, slots=True)
class OwnRate:
    """A ``[[rate]]`` of ``rates.toml``."""

    of: str
    """The currency of which one unit is meant (``from``)."""
    to: str
    """The currency in which its worth is told."""
    value: Fraction
    """Units of ``to`` for one unit."""
    first: date = date.min
    """The first day for which it holds."""
    last: date = date.max
    """The last day for which it holds."""
    source: str = FILE
    """Who told it."""


def load(folder: Path) -> Rates:
    """Return the rates that hold for the settings in ``folder``.

    Raises `SettingsError` for a mistake in its ``rates.toml``.
    """
    file = folder / FILE
    try:
        text = file.read_text("utf-8").removeprefix("\ufeff")  # some editors' mark of UTF-8
        table = tomllib.loads(text)
    except FileNotFoundError:
        return Known(())
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(say.UNREADABLE.of(file=file, why=unread.why(error))) from error
    except tomllib.TOMLDecodeError as error:
        place, what = unread.spot(error, text)
        raise SettingsError(say.NO_TOML.of(spot=f"{file}:{place}", what=what)) from error
    for key in table:
        if key != "rate":
            raise SettingsError(_UNKNOWN.of(file=file, key=key, known="rate"))
    rows = table.get("rate", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise SettingsError(_MISTAKE.of(file=file, number=1, key="rate", wanted=_TABLES))
    return Known(tuple(_own(file, number, row) for number, row in enumerate(rows, 1)))


_FIELDS = {"from": "of", "to": "to", "rate": "value", "first": "first", "last": "last",
           "source": "source"}  # fmt: skip


def _own(file: Path, number: int, row: dict[str, Any]) -> OwnRate:
    values: dict[str, Any] = {}
    for key in ("from", "to", "rate", *row):
        if key not in _FIELDS:
            raise SettingsError(_UNKNOWN.of(file=file, key=key, known=", ".join(_FIELDS)))
        value = row.get(key)
        wanted = _wanted(key, value)
        if wanted:
            raise SettingsError(_MISTAKE.of(file=file, number=number, key=key, wanted=wanted))
        values[_FIELDS[key]] = Fraction(str(value)) if key == "rate" else value
    return OwnRate(**values)


def _wanted(key: str, value: object) -> Words | None:
    """Return what a value should be, or None if it is that."""
    if key in {"from", "to"}:
        fits = isinstance(value, str) and len(value) == 3 and value.isascii() and value.isupper()
        return None if fits else _CODE
    if key == "rate":
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return None if is_number and 0 < value < float("inf") else _NUMBER  # type: ignore[operator]
    if key in {"first", "last"}:
        return None if type(value) is date else _DATE
    return None if isinstance(value, str) else _STRING


@dataclasses.dataclass
class Known:
    """All that is known: `Rates`. The bank's table is read when it is first needed."""

    own: tuple[OwnRate, ...]
    """The rates of ``rates.toml``; where several hold for a day, the first counts."""
    _kept: dict[tuple[str, str, date, date], Spread | None] = dataclasses.field(
        default_factory=dict
    )

    def __call__(self, of: str, to: str, first: date, last: date) -> Spread | None:
        """Return what one ``of`` was worth in ``to`` from ``first`` to ``last``, or None.

        A day without a rate (a weekend, a holiday) has the one told before it.
        """
        key = (of, to, first, last)
        if key not in self._kept:
            found = tuple(self._each(of, to, first, last))
            self._kept[key] = Spread(found) if found else None
        return self._kept[key]

    def _each(self, of: str, to: str, first: date, last: date) -> Iterator[Rate]:
        start, end = self._bounds(of, to)
        first, last = max(first, start), min(last, end)
        step = _DAY if (last - first).days <= LONGEST else 7 * _DAY
        for number in range(max(0, (last - first) // step + 1)):
            day = first + number * step
            rate = self._own_rate(of, to, day) or self._bank_rate(of, to, day)
            if rate:
                yield rate

    def _bounds(self, of: str, to: str) -> tuple[date, date]:
        """Return the days between which something may be known of a pair."""
        mine = [own for own in self.own if {own.of, own.to} == {of, to}]
        starts, ends = [own.first for own in mine], [own.last for own in mine]
        bank = self._bank
        if bank and of in bank.bounds and to in bank.bounds:
            bounds = (bank.bounds[of], bank.bounds[to])
            starts.append(max(bound.first_date for bound in bounds))
            ends.append(min(bound.last_date for bound in bounds))
        return min(starts, default=date.max), max(ends, default=date.min)

    def _own_rate(self, of: str, to: str, day: date) -> Rate | None:
        for own in self.own:
            if own.first <= day <= own.last and {own.of, own.to} == {of, to}:
                value = own.value if own.of == of else 1 / own.value
                return Rate(value, day, own.source)
        return None

    def _bank_rate(self, of: str, to: str, day: date) -> Rate | None:
        bank = self._bank
        if not bank or any(
            code not in bank.bounds
            or not bank.bounds[code].first_date <= day <= bank.bounds[code].last_date
            for code in (of, to)
        ):
            return None
        return Rate(Fraction(bank.convert(1, of, to, day)), day, ECB)

    @cached_property
    def _bank(self) -> "CurrencyConverter | None":
        """The bank's table; None where the library is not installed: then no rate is known."""
        if find_spec(LIBRARY) is None:
            return None
        from currency_converter import CurrencyConverter  # noqa: PLC0415 (0.4 s, rarely needed)

        return CurrencyConverter(
            fallback_on_missing_rate=True,
            fallback_on_missing_rate_method="last_known",
            decimal=True,
        )
