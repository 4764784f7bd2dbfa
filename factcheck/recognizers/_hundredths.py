"""Hundredths behind a unit: 9秒58, 22 secondes 41, 2 metri e 37."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from factcheck.model.language import Unit
from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._reading import Reading

UNITS = frozenset({"second", "m"})
"""Units that are told with hundredths behind them."""
_DIRECT = late(r"(?P<part>[0-9]{1,3})(?![0-9.,]|[秒分時点度回歳人日年月])")
"""Seconds only (9秒58)."""


def with_hundredths(reading: Reading, amount: Amount[Unit]) -> Amount[Unit]:
    """Take in the digits that follow a whole number of seconds or meters: 9秒58 is 9.58."""
    code = amount.unit.code
    if code not in UNITS or amount.step != 1 or amount.low != amount.high:
        return amount
    told = reading.language.amounts.hundredths
    tail = _DIRECT.match(reading.plain, amount.span.end) if code == "second" else None
    tail = tail or (_compiled(told).match(reading.lower, amount.span.end) if told else None)
    if tail is None:
        return amount
    part = tail["part"]
    more, step = Decimal(f"0.{part}"), Decimal(1).scaleb(-len(part))
    span = Span(amount.span.start, tail.end())
    return replace(amount, span=span, low=amount.low + more, high=amount.high + more, step=step)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
