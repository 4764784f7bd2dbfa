"""What a quantity measures, in base units, and whether two counters count the same."""

from collections import defaultdict
from functools import cache

from factcheck.comparing._units_data import ANYTHING, COUNTED, FACTORS, SECONDS, TEMPERATURES
from factcheck.model.values import Quantity
from factcheck.model.words import FigureKind

Scale = tuple[str, float, float]
"""What is measured, and factor and offset that lead to its base unit."""

_PLAIN = {"percent": "point", "ratio": "share", "rank": "rank"}
_COINS = {"ビットコイン": "BTC", "bitcoin": "BTC", "bitcoins": "BTC", "xbt": "BTC",
          "イーサ": "ETH", "イーサリアム": "ETH", "ether": "ETH"}  # fmt: skip
"""Money without a code of ISO 4217."""
_THINGS = """
    centers numbers orders papers servers computers chargers letters chapters members quarters
    trailers freezers boosters containers clusters layers meters drivers factors sectors motors
    doors floors tractors reactors sensors monitors elevators lists plants elements
    """
_NOT_PERSONS = frozenset(_THINGS.split())
_NEAR = tuple(
    frozenset(pair)
    for pair in (("person", "vote"), ("person", "work"), ("person", "seat"), ("firm", "shop"),
                 ("kind", "copy"), ("place", "thing"), ("place", "firm"), ("place", "home"),
                 ("place", "hole"), ("place", "shop"), ("place", "farm"), ("song", "copy"),
                 ("place", "school"), ("person", "point"))
)  # fmt: skip
"""What may be counted in place of one another: lawmakers and their votes, patients and cases."""
_CLOSED = frozenset({"person", "firm", "country", "town", "school", "language", "seat", "vote"})
"""What English names with few nouns."""
_PERSON_ENDS = ("ers", "ors", "ists", "ians", "men", "ants", "ees")


def scale(kind: FigureKind, value: Quantity) -> Scale:
    """Return what a quantity measures; ``count`` for counts and bare numbers alike.

    Percentages, shares and multiples are of one kind: 3割, 30 % and "three in ten" are the same.
    """
    unit = value.unit
    if kind == "money":
        return f"money {_COINS.get((unit or '').lower(), unit)}", 1.0, 0.0
    if kind == "percent" and unit != "point":
        return "share", 0.01, 0.0
    if kind in {"duration", "age"} and unit in SECONDS:
        return "stretch", SECONDS[unit], 0.0
    if kind == "count" and unit == "度" and (value.resolution or 1) < 1:  # 13.41度
        kind, unit = "measure", "Cel"
    kind = "measure" if kind == "count" and unit == "坪" else kind
    if kind == "measure" and unit is not None:
        unit = unit.removesuffix("/d") if unit.removesuffix("/d") in FACTORS else unit
        if unit in TEMPERATURES:
            return "temperature", *TEMPERATURES[unit]
        return *FACTORS.get(unit, (unit, 1.0)), 0.0
    return _PLAIN.get(kind, "count"), 1.0, 0.0


def counted_alike(one: str | None, other: str | None) -> bool | None:
    """Tell whether two counters count the same; None where one of them does not tell."""
    if one is not None and one == other:
        return True
    if not is_known(one) or not is_known(other):
        return None
    mine, theirs = _groups(one or ""), _groups(other or "")
    if mine & theirs:
        return True
    return None if any(near <= mine | theirs for near in _NEAR) else False


def are_apart(one: str | None, other: str | None) -> bool:
    """Tell whether one counter counts persons and the other the homes in which they live."""
    mine, theirs = _groups(one or ""), _groups(other or "")
    return {"person"} in (mine, theirs) and {"home"} in (mine, theirs)


def is_known(unit: str | None) -> bool:
    """Tell whether it is known what a counter counts."""
    return unit is not None and unit not in ANYTHING and bool(_groups(unit))


def are_persons(one: str | None, other: str | None) -> bool:
    """Tell whether two counters count persons, as half of all counts do."""
    return "person" in _groups(one or "") & _groups(other or "")


def are_listed_together(one: str | None, other: str | None) -> bool:
    """Tell whether some row of counters has both, even if one of them may count anything."""
    return bool(_groups(one or "") & _groups(other or ""))


def is_open(unit: str | None) -> bool:
    """Tell whether a counter counts what no list holds all names of: animals, things, cases."""
    return not (_groups(unit or "") & _CLOSED)


@cache
def _groups(unit: str) -> frozenset[str]:
    if unit not in _table():
        unit = unit.removesuffix("分") or unit  # 62万世帯分
    words = (unit, unit.lower(), f"{unit.lower()}s", unit.lower().rpartition(" ")[2])
    found = frozenset[str]().union(*(_table().get(word, ()) for word in words))
    last = words[-1]
    if not found and last.endswith(_PERSON_ENDS) and last not in _NOT_PERSONS:
        return frozenset({"person"})
    return found


@cache
def _table() -> dict[str, frozenset[str]]:
    table: defaultdict[str, set[str]] = defaultdict(set)
    for line in COUNTED.strip().replace("\n  ", " ").splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            table[word].add(name)
    return {word: frozenset(names) for word, names in table.items()}
