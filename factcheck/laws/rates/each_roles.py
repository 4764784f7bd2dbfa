"""What may be the number, or the whole, of a rate, and what words say against the three."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction

from factcheck.laws.numbers.reckoning import EXACT
from factcheck.laws.rates.each_rates import KINDS, MANY, Rate, unit_of
from factcheck.laws.rates.product_cues import ALIKE, LOOSE, SIZES, stretch
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Figure
from factcheck.model.values import Quantity

UNSAID = -3.0
"""Fit of a number whose unit is not told again, leaving him 240: a witness, and never asked of."""
BASKET = 50
"""Things of each of two prices from which on nobody pays for both at once."""
_PEOPLE = frozenset({"people", "inhabitants", "residents", "persons", "人", "citizens", ""})
_AREAS = {
    "km2": Fraction(10**6), "平方キロ": Fraction(10**6), "平方キロメートル": Fraction(10**6),
    "square kilometre": Fraction(10**6), "square kilometer": Fraction(10**6),
    "sq km": Fraction(10**6), "square metre": Fraction(1), "square meter": Fraction(1),
    "平米": Fraction(1),
}  # fmt: skip
_SIZES = {
    **SIZES,
    **{name: ("area", size) for name, size in _AREAS.items()},
    "[smi_us]": ("square mile", Fraction(1)),
    "square mile": ("square mile", Fraction(1)),
    "W": ("power", Fraction(1)), "kW": ("power", Fraction(1000)), "MW": ("power", Fraction(10**6)),
    "GW": ("power", Fraction(10**9)),
    "pound": ("pound", Fraction(1)), "[lb_av]": ("pound", Fraction(1)),
    "tonne": ("mass", Fraction(10**6)), "litre": ("volume", Fraction(1)),
    "m3": ("volume", Fraction(1000)),
}  # fmt: skip
_TIMES = frozenset({"day", "month", "hour", "min", "minute", "s", "second"})
_TOTAL = re.compile(
    r"計(?!画)|合計|総[額計数]|合わせ|全部で|[金代]額|収入|売り?上げ|契約額|費用|給付|支払|延べ|"
    r"\b(?:total\w*|in all|altogether|combined|raised|bill|took in|brought in|sold|drew|worth|"
    r"bring in|take in|shar\w+|split\w*|equally|divid\w+|"
    r"set aside|cost|enough|income|sum|logged|reported|"
    r"recorded)\b"
)
_PART = re.compile(
    r"(?:予算は|うち|前年[^、。]{0,6}|昨[年季][^、。]{0,6}|最[高大多]|目標|残り[^、。]{0,4}|"
    r"ほか[^、。]{0,8})\Z|\b(?:budget|fund) (?:of |is |was )\Z|"
    r"\b(?:another|other|largest|biggest|record|last year|a year earlier|target|goal|remaining) "
    r"[^.;,]{0,20}\Z"
)
_CALLED = re.compile(r"\b(?:an?|the|its|another) \Z", re.IGNORECASE)
_PLAN = re.compile(
    r"\A (?:[a-z]+ ){0,2}(?:plan|bond|budget|loan|scheme|deal|package|programme?|bill)\b"
)
_OWN = re.compile(r"(?: [a-z]+){0,4},? (?:at|for|costing|worth) (?:about )?", re.IGNORECASE)
"""Between a number of things and what each of them costs."""
_DEARER = re.compile(
    r"(?:程度|ほど|ばかり|近く|余り)?[、も]{0,2}(?:割?高|割?安)[いくか]|"
    r" (?:more|less|dearer|cheaper|higher|lower) than\b"
)
"""Behind an amount by which one costs more than another: 1000万円程度、高い."""
_THEN = re.compile(r"(?:昨[年季日夏]|去年|前[年回季期]|先月)[^、。\ue000-\uefff]{0,6}\Z")
_IN = re.compile(r"\A in (?:1[0-9]|20)[0-9]{2}\b")
"""Behind an amount of a year of its own."""
_NAME = re.compile("[一二三四五六七八九][村町市区島川谷山][一-龠さ氏]")
"""What is read as a number of villages, and is the name of a person: 三村さん."""
_STAGE = re.compile("第?[0-9一二三四五六七八九十]+期")
"""What names a fund, a phase or a term by its number, and counts none: 基金三期, 二期工事."""
_RACE = re.compile(r"\A[- ](?:time|pace|race|run|split|record|event)\b")
"""Behind a length that names a race: what was run in 10km time is no stretch of 10 km."""
_FOR_IT = re.compile(r"\A (?:for|on) (?:the|an?|its|their) ")
_LOOSE_BEFORE = re.compile(
    r"(?:最[大高低]|上限|少なくとも|別途|除く)[^、。]{0,6}\Z|"
    r"\b(?:(?<!go )(?<!gone )(?<!goes )(?<!went )up to|at least|at most|more than|less than|under|"
    r"(?<!spread )(?<!shared )(?<!divided )over|as many as|minimum|maximum|from|between|"
    r"excluding|plus|including) (?:of |about )?\Z"
)
_LOOSE_BEHIND = re.compile(
    r"\A(?:[にへ](?:尋ね|聞|アンケート|電話|郵送で尋)|を対象|が回答|から回答|の回答|以[上下]|を上限|を限度|まで|未満|前後|から(?![^、。]{0,8}[増減])|〜|を除|を超|弱|強)|"
    r"\A(?: [a-z]+)? (?:or more|or less)\b"
)
_SIDE = re.compile(
    r"(?:全[長幅高]|長さ|[高深]さ|[胴川道]?幅|標高|直径|喫水|体長|身長)[はがも]?(?:約|最大)?\Z"
)
_SIDE_BEHIND = re.compile(r"\A(?:の?[長高深]さ|[- ](?:long|wide|tall|high|deep|across)\b)")
"""Beside the size of a thing: what is 42 meters long and goes at 7 km/h goes farther than that."""


_CHARGED = re.compile(r"(?:[料代賃費券]|切符|チケット)(?:は|が|の)?[^、。]{0,5}\Z")
"""Before the price that one pays, and of which no other cost is made."""
_COST = re.compile(r"([一-龠ァ-ヶー]{0,7}費用?)(?:は|が|に|も|には|として)?(?:約)?\Z")
_SPENT = re.compile(r"\Aを?(?:使[っいう]|かけ[たて]|かか[るっり]|投じ|充て)")
"""Beside what something costs."""
_LEFT = re.compile(
    r"((?:純|営業|経常)?利益|もうけ|損失?|[赤黒]字|差額|釣り)(?:は|が|も)?(?:約)?\Z|"
    r"\b(profit|loss|gain|saving|surplus|deficit|refund|change)s? of (?:about )?\Z"
)
"""Before what two prices leave, and no price makes."""
_ROOM = re.compile(r"定員|収容|\b(?:capacity|room for)\b")
"""Before so many as there is room for, who need not have come."""
_BASKET = re.compile(r"\Aの[^、。\ue000-\uf8ff]{1,8}[をがは]?[\ue000-\uf8ff]")
"""Behind the price of one of so many: 120円の葉書を5枚."""


def is_of_other(passage: Passage, rate: Rate, one: Atom) -> bool:
    """Tell whether an amount is none of all those that a rate is told of, although of its kind."""
    rooms = [_ROOM.search(passage.beside(each)[0]) is not None for each in (rate.each, one)]
    return rooms == [True, False] or _is_other_money(passage, rate, one)


def _is_other_money(passage: Passage, rate: Rate, one: Atom) -> bool:
    """Tell whether money is what something else costs, leaves, or is dearer by: 運営費は2億円."""
    if one.kind != "money" or _DEARER.match(passage.behind(one, 16)):
        return one.kind == "money"
    before, near = passage.before(one, 16), "".join(passage.beside(rate.each, 30, 10))
    left, cost = _LEFT.search(before.lower()), _COST.search(before)
    if left is not None:
        return (left[1] or left[2]) not in near.lower()
    is_spent = before.endswith(("に", "には")) and _SPENT.match(passage.behind(one, 6))
    is_cost = is_spent if cost is None else cost[1][-2:] not in near
    is_charged = _CHARGED.search(passage.before(rate.each, 12)) is not None
    return (is_charged and bool(is_cost)) or _BASKET.match(passage.behind(one, 12)) is not None


def is_bought(rate: Rate, near: Sequence[Atom], many: Fraction, rest: Fraction) -> bool:
    """Tell whether the rest of a sum is paid for so many of another price near it."""
    prices = [one.value for one in near if one.kind == rate.each.kind == "money"]
    times = [one.value for one in near if one.kind in {"count", "word"} and one.value < BASKET]
    return many < BASKET and any(rest == one * each for one in prices for each in times)


def is_side(passage: Passage, one: Atom) -> bool:
    """Tell whether a measure is how long, wide or high something is."""
    behind = _SIDE_BEHIND.match(passage.behind(one, 12))
    return behind is not None or _SIDE.search(passage.before(one, 10)) is not None


def heads(passage: Passage, rate: Rate, one: Atom) -> tuple[Fraction, float]:
    """Return how many ones of a rate a number stands for (0 for none), and how well it fits."""
    is_stage = _STAGE.fullmatch(one.text) is not None and not _is_term(rate, one)
    is_race = _RACE.match(passage.behind(one, 12)) is not None
    if is_stage or is_race or _NAME.match(one.text + passage.behind(one, 1)):
        return Fraction(0), 0.0
    if rate.one_of == "?" and one.kind == "duration" and one.value > 1:
        return one.value, UNSAID
    return _counted(passage, rate, one)


def _is_term(rate: Rate, one: Atom) -> bool:
    """Tell whether what is read as a stage may be so many terms: 1期4年, 3期12年."""
    is_timed = one.text[0].isascii() or rate.each.kind == "duration"
    return rate.one_of.endswith("期") and is_timed


def _counted(  # noqa: PLR0911 (one a kind)
    passage: Passage, rate: Rate, one: Atom
) -> tuple[Fraction, float]:
    """Return the same for what is counted or measured."""
    days = re.fullmatch("([0-9]+)日", one.text) if rate.one_of == "day" else None
    if one.kind == "date" and days:
        return Fraction(days[1]), 0.4
    if one.value <= 0 or one.kind not in KINDS | {"word"} or one.kind == "money":
        return Fraction(0), 0.0
    own, one_of = _SIZES.get(unit_of(one, rate)), _SIZES.get(rate.one_of)
    if own and one_of:
        if own[0] != one_of[0]:
            return Fraction(0), 0.0
        is_mean = rate.says >= 1 or rate.one_of not in _TIMES or "/" in (rate.each.unit or "")
        return one.value * own[1] / one_of[1], 1.0 if is_mean else -0.5
    if own or one.kind in {"measure", "duration"}:
        return Fraction(0), 0.0
    if rate.many >= MANY:
        return one.value * (one.value >= rate.many), _population(passage, rate, one)
    thing, noun = one.thing.lower(), rate.one_of.lower()
    if noun == "?":
        return one.value, _near(passage, rate, one)
    fit = _likeness(thing, noun)
    if fit:
        return one.value, fit
    if one_of:
        is_bare = not thing and one.family == "n" and rate.one_of not in _TIMES
        return one.value * is_bare, UNSAID
    return one.value, -0.3 if not thing else -0.7


def _near(passage: Passage, rate: Rate, one: Atom) -> float:
    """Return how well a number fits a rate of no noun: not at all where another stands before it.

    Of two schools at £9m each no other number is meant.
    """
    at = bisect_left(passage.atoms, rate.each.at, key=lambda each: each.at)
    own = passage.atoms[at - 1] if at else None
    if own is not None and own is not one and own.kind in {"count", "word"} and own.value > 1 and (
        one.at > rate.each.at and _OWN.fullmatch(passage.between(own, rate.each)) is not None
    ):  # fmt: skip
        return UNSAID
    return 0.4 if one.sentence == rate.each.sentence else 0.2


def is_of_plan(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is how large something else is called: a $240 million plan."""
    is_called = _CALLED.search(passage.before(one, 10)) is not None
    return is_called and _PLAN.match(passage.behind(one, 30)) is not None


def stretched(passage: Passage, rate: Rate, one: Atom) -> Fraction | None:
    """Return how many of a rate's times the time of a whole is: 12 for a month and a year."""
    around = passage.beside(one, 12, 14)
    return stretch(rate.one_of, *around) if one.unit == rate.each.unit else None


def _likeness(thing: str, noun: str) -> float:
    """Return how well what is counted fits the one a rate is told of; 0 where they are unlike."""
    if thing and _is_alike(thing, noun):
        return 1.0
    return 0.6 * (thing.rpartition(" ")[2] in ALIKE.get(noun, ALIKE.get(f"{noun}s", ())))


def _is_alike(thing: str, noun: str) -> bool:
    last = thing.rpartition(" ")[2]
    singular = f"{last[:-3]}y" if last.endswith("ies") else last.rstrip("s")
    return (
        thing.endswith(noun)
        or (noun.startswith(thing) and not noun.isascii())
        or singular == noun.rstrip("s")
        or (noun == "people" and last in _PEOPLE)
    )


def _population(passage: Passage, rate: Rate, one: Atom) -> float:
    before = passage.before(one, 16).lower()
    if rate.one_of not in _PEOPLE and rate.each.kind == "ratio":  # of doses, of births
        return 0.3 if one.thing and _is_alike(one.thing.lower(), rate.one_of) else UNSAID
    if "人口" in before or "population" in before or one.thing in {"inhabitants", "residents"}:
        return 1.2
    if one.thing in _PEOPLE:
        return 0.3
    is_next = one.thing and one.sentence in {rate.each.sentence - 1, rate.each.sentence}
    return -0.2 if is_next else -1.0  # of births, of cars


def whole(passage: Passage, rate: Rate, one: Atom) -> tuple[Fraction, float]:
    """Return what a unit of a number is in that of a rate (0 if unlike), and how well it fits."""
    each = rate.each
    own, other = one.unit or "", (each.unit or "").partition("/")[0]
    factor, fit = Fraction(0), 0.0
    if one.kind == "money" or each.kind == "money":
        factor = Fraction(one.kind == each.kind and own == other)
        fit = 0.3
    elif each.kind == "ratio":
        is_whole = one.kind in EXACT | {"word"} and one.value.denominator == 1
        factor = Fraction(is_whole)
        fit = 0.0 if abs(one.sentence - each.sentence) < 2 else -0.8
    elif own in _SIZES and other in _SIZES:
        is_same = _SIZES[own][0] == _SIZES[other][0]
        factor = _SIZES[own][1] / _SIZES[other][1] if is_same else Fraction(0)
        fit = 0.6
    elif one.kind in EXACT and each.kind in EXACT:
        factor = Fraction(1)
        fit = 0.3 if one.thing == each.thing else -0.6 if one.thing and each.thing else 0.0
    if not factor or one.value <= 1:
        return Fraction(0), 0.0
    around = passage.before(one, 24).lower() + " " + passage.behind(one, 16).lower()
    fit += 0.4 if _TOTAL.search(around) else 0.0
    if rate.one_of == "km2":
        fit += 0.4 if re.search("人口|住民|inhabitants|population|people|residents", around) else 0
    if _PART.search(passage.before(one, 24).lower()):
        fit -= 1.5
    return factor, fit - 1.0 * (_FOR_IT.match(passage.behind(one, 10)) is not None)


def loosened(passage: Passage, three: Sequence[Atom]) -> float:
    """Return what words beside three numbers say against a law of them: 0 or less."""
    first, last = min(one.sentence for one in three), max(one.sentence for one in three)
    every = "".join(passage.sentence(at) for at in range(first, last + 1))
    weight = -1.5 if LOOSE.search(every) else 0.0
    then = [_THEN.search(passage.before(one, 12)) or _IN.match(passage.plain_behind(one.figure, 9))
            for one in three]  # fmt: skip
    weight -= 1.2 * (any(then) and not all(then))
    for one in three:
        if _LOOSE_BEFORE.search(passage.before(one, 16).lower()):
            weight -= 2.5
        if _LOOSE_BEHIND.match(passage.behind(one, 12).lower()):
            weight -= 2.5
    return weight


def bound(one: Figure) -> Fraction:
    """Return the one end of a value that is told: 最短1時間15分."""
    value = one.value
    return Fraction((value.low or value.high or 0) if isinstance(value, Quantity) else 0)


def is_bounded(one: Figure) -> bool:
    """Tell whether a length of time has but one end."""
    value = one.value if one.kind == "duration" else None
    return isinstance(value, Quantity) and (value.low is None) != (value.high is None)
