"""Numbers for human readers: ``97.4 billion``, ``974億``, ``12,800``, ``1万2800``, ``2/3``.

Always exact: what is shown is the value that was read, so an editor can trust it. All work is
done on the digits, because arithmetic on `Decimal` rounds at 28 of them.
"""

from fractions import Fraction

from factcheck.model.values import Number, number_text

_ENGLISH = ((12, "trillion"), (9, "billion"), (6, "million"))
_MOST_DECIMALS = 3
"""Up to 1.234 million reads faster than 1,234,000; beyond that the digits do."""

_JAPANESE = ("", "万", "億", "兆", "京", "垓")
"""Names of the groups of four digits, from the right."""


def english(number: Number) -> tuple[str, str]:
    """Return digits and magnitude word: ``("97.4", "billion")``, ``("12,800", "")``."""
    sign, whole, decimals = _parts(number)
    if whole is None:
        return sign + decimals, ""
    for zeros, word in _ENGLISH:
        if len(whole) > zeros:
            rest = (whole[-zeros:] + decimals).rstrip("0")
            if len(rest) <= _MOST_DECIMALS:
                return sign + _joined(whole[:-zeros], rest), word
            break
    return sign + _joined(whole, decimals), ""


def japanese(number: Number) -> str:
    """Return the number as Japanese newspapers write it: ``974億``, ``1万2800``, ``0.5``."""
    sign, whole, decimals = _parts(number)
    if whole is None:
        return sign + decimals
    if len(whole) > 4 * len(_JAPANESE) or (decimals and len(whole) > 4):
        return sign + _joined(whole, decimals)
    if len(whole) <= 4:
        return sign + whole + ("." + decimals if decimals else "")
    words = ""
    for place in reversed(range(len(_JAPANESE))):
        group = whole[-4 * place - 4 : -4 * place] if place else whole[-4:]
        if group.strip("0"):
            words += group.lstrip("0") + _JAPANESE[place]
    return sign + words


def _parts(number: Number) -> tuple[str, str | None, str]:
    """Return sign, whole digits and decimals; for a true fraction no digits and ``n/d``."""
    if isinstance(number, Fraction) and number.denominator == 1:
        text = str(number.numerator)
    else:
        text = number_text(number)
    sign = "-" if text.startswith("-") else ""
    text = text.removeprefix("-")
    if "/" in text:
        return sign, None, text
    whole, _, decimals = text.partition(".")
    return sign, whole.lstrip("0") or "0", decimals


def _joined(whole: str, decimals: str) -> str:
    head = len(whole) % 3
    groups = [whole[:head]] if head else []
    groups += [whole[place : place + 3] for place in range(head, len(whole), 3)]
    return ",".join(groups) + ("." + decimals if decimals else "")
