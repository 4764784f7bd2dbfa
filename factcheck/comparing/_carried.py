"""Amounts that took their currency from a sum before them, and may be numbers of things.

"The deficit narrowed to €87.2 billion, while employment averaged almost 46 million."
"""

import re
from dataclasses import replace

from factcheck.comparing._faces import Face

_LARGE = 10_000
"""Number from which on nothing but digits is enough."""
_COIN = re.compile(
    r"[$€£¥￥₩₹元圆円]|ドル|ユーロ|ポンド|ウォン|ルピー|フラン|クロー|ペソ|[A-Za-z]{3}"
)
_SIZES = re.compile(
    r"million|billion|trillion|thousand|about|almost|nearly|some|around|over|more|than|up|to|"
    r"roughly|least|most|less|under|and|from|below|above|only|just",
    re.IGNORECASE,
)
"""Words of an amount that name no currency."""


def as_counts(mine: Face, other: Face) -> tuple[Face, Face] | None:
    """Return two numbers as counts where one is a bare amount of money and the other counts."""
    if {mine.what == "count", other.what == "count"} != {True, False}:
        return None
    if min(mine.number, other.number) < _LARGE:
        return None
    if other.what == "count":
        bare = _bare(mine)
        return (bare, other) if bare else None
    bare = _bare(other)
    return (mine, bare) if bare else None


def _bare(one: Face) -> Face | None:
    if not one.what.startswith("money") or _COIN.search(_SIZES.sub("", one.figure.text)):
        return None
    return replace(one, what="count", value=replace(one.value, unit=None))
