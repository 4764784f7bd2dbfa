"""Numbers in words that are compared and never shown: every style of one number becomes one."""

import re
from decimal import Decimal

from factcheck.model.late import late

_PLACES = {
    "千": 3, "万": 4, "億": 8, "兆": 12,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
}  # fmt: skip
"""Powers of ten that are written beside digits."""
_MARKS = str.maketrans("，．", ",.")
_NUMBER = r"(?:\d{1,3}(?:[,，]\d{3}){1,4}|\d{1,15})(?:[.．]\d{1,9})?"
_PART = late(rf"({_NUMBER})(千?)([万億兆]?)")
_EASTERN = rf"(?:{_NUMBER}(?:千[万億兆]?|[万億兆])){{1,5}}(?:{_NUMBER})?"
_WESTERN = rf"({_NUMBER})\s?(thousand|million|billion|trillion)\b"
_STYLED = late(
    rf"(?<![\d.,])(?:{_WESTERN}|{_EASTERN}|{_NUMBER})(?![\d千万億兆]|[.,]\d)", re.IGNORECASE
)
"""A number of at most 15 digits; longer ones stay as they are, and so nothing is ever rounded."""


def plain_numerals(text: str) -> str:
    """Return ``text`` with its numbers in digits alone: 12,800 and 1万2800 are both 12800.

    What is no number of one of these styles stays as it is.
    """
    return _STYLED.sub(_in_digits, text)


def _in_digits(found: re.Match[str]) -> str:
    if found[2]:
        return _text(_value(found[1], _PLACES[found[2].lower()]))
    total, least = Decimal(0), 99
    for number, thousand, magnitude in _PART.findall(found[0]):
        places = (3 if thousand else 0) + _PLACES.get(magnitude, 0)
        if places >= least:  # 3万2億: not one number
            return found[0]
        total, least = total + _value(number, places), places
    return _text(total)


def _value(number: str, places: int) -> Decimal:
    return Decimal(number.translate(_MARKS).replace(",", "")).scaleb(places)


def _text(value: Decimal) -> str:
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
