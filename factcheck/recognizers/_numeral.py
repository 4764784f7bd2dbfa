"""`Numeral`: a number as written, and the codes and words that it may be a piece of."""

from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.model.folding import is_letter
from factcheck.model.late import late
from factcheck.model.text import Span

CIRCA = late(r"(?<![^\W_])(?i:ca?)\.\Z")
"""What stands for about right before a number: c.300."""
_MEASURED = late(r"(?<![A-Za-z0-9])[0-9]{1,3} ?[A-Za-z°]{1,2}/\Z|[0-9][0-9] ?[A-Za-z°]{1,2}/\Z")
"""An amount with its short unit, before what is the same in another one."""
_CODE_TAIL = late(r"(?>(?:[.-][0-9]{1,9}){1,4})")


class Numeral(NamedTuple):
    """A number as written, not yet known to be a figure."""

    span: Span
    """Its place, a sign included."""
    low: Decimal
    """Lower end of the value; the value itself unless it is vague (数十)."""
    high: Decimal
    """Upper end of the value."""
    step: Decimal
    """Unit of the last stated digit."""
    style: Literal["digits", "words"]
    """Whether ASCII digits stand in it, or only kanji or words."""
    plain: str | None
    """Its digits in ASCII, if nothing but digits was written."""
    scale: Decimal
    """The last magnitude in it, 1 without one."""
    grouped: bool = False
    """Whether group marks stand in it (1,234)."""
    signed: bool = False
    """Whether a sign stands before it."""
    broken: bool = False
    """Whether it is part of a name, version, code or trap word."""
    weak: bool = False
    """Whether it is a word that alone says nothing ("one")."""
    over: Decimal = Decimal(0)
    """What may be added to it where a rest is left open: 99 of 300多."""


def inside_word(text: str, start: int) -> bool:
    """Tell whether a letter stands before the letter at ``start``."""
    return start > 0 and is_letter(text[start - 1]) and is_letter(text[start])


def glued(text: str, start: int) -> bool:
    """Tell whether a word runs on into the digits: A4, GPT-4, ver.2, #3, foo_7."""
    if not start:
        return False
    before, further = text[start - 1], text[start - 2] if start > 1 else ""
    linked = before in "-./" and bool(further) and is_letter(further)
    if linked and before == "." and CIRCA.search(text, max(0, start - 4), start):
        return not text[start + 1 : start + 2].isdigit()  # c.300 staff, but C.3
    if linked and before == "/" and _MEASURED.search(text, max(0, start - 7), start):
        return False  # 200C/180C, 10 km/6 miles
    linked = linked or (before == "/" and further.isdigit())  # the 3 of 1/3
    return linked or is_letter(before) or before in "_#@"


def code_end(text: str, end: int) -> int:
    """Return where a code that goes on behind ``end`` ends (2.3.4, 03-1234-5678), or 0."""
    tail = _CODE_TAIL.match(text, end) if text[end : end + 1] in {".", "-"} else None
    return tail.end() if tail is not None and (tail[0][0] == "." or tail[0].count("-") > 1) else 0
