"""A number of things and how many are listed: what all readers of lists hold to each other.

The law: the number is that of the list. A list may be read in several ways (some names hold the
signs that part others): any of them is a witness. A slip misses by an item or two; farther off,
something else is listed.
"""

from collections.abc import Collection

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.nouns import dataclass

MOST = 20
"""Largest number that is announced and then listed."""
FEWEST = 3
"""Things from which on they are a list, whatever the words."""
FAR = 2
"""By how many things a list is a slip from its number."""
COUNTERS = (
    "[かカヵヶケ]国|都市|都府県|都道府県|都県|府県|道県|県|市町村|市区町村|市町|市村|町村|市区|市|町|村|区|"
    "政党|党|会派|省庁|省|大学|高校|品目|種類|品種|部門|分野|地区|地域|地方|地点|路線|教科|科目|作品|団体|"
    "機関|施設|工場|空港|言語|拠点|球団|クラブ|競技|種目|車種|機種|銘柄|ブランド|項目|[かカ]所|[かカ]条|"
    "社|校|駅|店|曲|冊|州|島|色|点|つ"
)
"""Counters of things that have names, for patterns; people are told by their marks as well."""
SMALL = r"[2-9]|1[0-9]|[二三四五六七八九十]"
"""A number of things that are listed, for Japanese patterns."""

_TWO = late(r"[A-Z][\w’'-]+,? and (?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Listed:
    """A number that the list told for it has not."""

    span: Span
    """Where the number, or number and list, stand in the article's text."""
    told: int
    """The number."""
    count: int
    """How many are listed."""
    sure: bool = True
    """Whether the words can mean nothing else."""


def slip(told: int | None, many: Collection[int], far: int = 1) -> int | None:
    """Return how many are listed where a number is a slip from each reading of its list.

    None where it is that of one, or farther than ``far`` from all.
    """
    if told is None or not 2 <= told <= MOST or not many or told in many:
        return None
    nearest = min(many, key=lambda one: abs(one - told))
    return nearest if abs(nearest - told) <= far else None


def several(items: str) -> bool:
    """Tell whether one of the items that semicolons part holds several names."""
    return any(_TWO.search(one) for one in items.split(";"))
