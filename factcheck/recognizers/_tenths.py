"""Degrees and times of a race whose last unit is left out or is a tenth: 37度2分, 4時間21分36."""

from decimal import Decimal

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point

REACH = 24
"""Code points before degrees in which a word tells of warmth."""
_FEVER = late(r"(?<![0-9.緯経經纬经])(3[4-9]|4[0-2])度([1-9])分?(?!の[0-9]|[0-9.℃度])")
"""The warmth of a body, of which a 分 is a tenth of a degree: 37度2分."""
_AIR = late(r"(?<![0-9.緯経])([0-9]{1,2})度([1-9])分(?![0-9間ほ程以前後咲差])")
"""The warmth of the air, told alike: 氷点下29度5分."""
_WEATHER = late(r"気温|氷点下|零下|マイナス|最高|最低|水温|寒|暑|平年|熱")
"""Words of which one tells of warmth."""
_BELOW = ("氷点下", "零下", "マイナス")
"""What makes it negative."""
_RUN = late(
    r"(?<![0-9.,])(?<!時間)(?:(?P<hour>[0-9]{1,2})時間)?(?P<minute>[0-9]{1,2})分(?P<second>[0-5][0-9])"
    r"(?=[でとのにを、。)]|\Z)"
)
"""The time of a race, its seconds without their unit."""


def warmth(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return degrees with tenths of one at ``place``, and where they stand, in degrees Celsius."""
    if "度" not in text[place : place + 4]:
        return None
    fever = _FEVER.match(text, place)
    if fever is not None:
        return Span(*fever.span()), _celsius(fever[1], fever[2])
    air = _AIR.match(text, place)
    if air is None or not _WEATHER.search(text, max(0, place - REACH), place):
        return None
    below = next((word for word in _BELOW if text.endswith(word, 0, place)), "")
    return Span(place - len(below), air.end()), _celsius("-" * bool(below) + air[1], air[2])


def _celsius(degrees: str, tenth: str) -> Quantity:
    return point(Decimal(f"{degrees}.{tenth}"), "Cel", Decimal("0.1"))


def run(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return the time of a race that begins at ``place``, and where it stands, in seconds."""
    if "分" not in text[place : place + 8]:
        return None
    match = _RUN.match(text, place)
    if match is None:
        return None
    minutes = int(match["hour"] or 0) * 60 + int(match["minute"])
    return Span(*match.span()), point(Decimal(minutes * 60 + int(match["second"])), "second")
