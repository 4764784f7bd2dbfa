"""Known slips to be planted in an article, as a fire drill for the checks.

Each kind of slip is planted wherever the article holds what decides it: a day of the week beside
its date, an amount beside what it was converted from. So every one of them can be found by somebody
who has the article alone (with a calendar and the rates), and what the checks do not find is their
error. The places are looked for without any help of the checks; nothing is left to chance.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from factcheck.model.folding import fold
from factcheck.model.records import Article, Figure
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip to plant."""

    kind: str
    """What a newsroom would call it."""
    span: Span
    """The words that make place for it, in the article's text."""
    words: str
    """What stands there instead."""


_Pair = tuple[Figure, Figure]


@dataclass(frozen=True, slots=True)
class _Ground:
    """An article's text with full-width signs folded one to one, and its figures."""

    text: str
    figures: Sequence[Figure]
    year: int | None
    language: str

    def pairs(self, between: re.Pattern[str], kinds: frozenset[str]) -> Iterator[_Pair]:
        """Yield figures of one kind that stand beside each other with these words between."""
        for one, other in zip(self.figures, self.figures[1:], strict=False):
            words = self.text[one.span.end : other.span.start]
            if one.kind == other.kind and one.kind in kinds and between.fullmatch(words):
                yield one, other

    def is_told(self, figure: Figure) -> bool:
        """Tell whether words stand on a figure's line, by which it is what it seems."""
        start = self.text.rfind("\n", 0, figure.span.start) + 1
        end = (self.text + "\n").index("\n", figure.span.end)
        return any(
            map(
                str.isalpha, self.text[start : figure.span.start] + self.text[figure.span.end : end]
            )
        )


_Planter = Callable[[_Ground], Iterator[Slip]]
_WEEKDAYS = "月火水木金土日"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY_JA = re.compile(r"(?P<day>[0-9]{1,2})[日일号號]")
_BESIDE_JA = re.compile(r"[(\[][月火水木金土日][)\]]")
_DAY_EN = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? (?P<day>[0-9]{1,2})\b|"
    r"\b(?P<before>[0-9]{1,2})(?:\.|er|º|°)? (?:de )?[A-Za-zéûäç]{3})"
)
_BEFORE_EN = re.compile(rf"(?P<name>{'|'.join(_DAYS)}), \Z")
_NUMBER = re.compile(r"[0-9][0-9,.]*")
_SPACE = 12


def slips(article: Article, figures: Sequence[Figure]) -> tuple[Slip, ...]:
    """Return every slip that can be planted in an article, kind by kind, in text order.

    ``figures`` are those of the article in reading order.
    """
    year = article.published.year if article.published else None
    ground = _Ground(fold(article.text), figures, year, article.language)
    return tuple(slip for planter in _PLANTERS for slip in planter(ground))


def _weekdays(ground: _Ground) -> Iterator[Slip]:
    """Yield the next day of the week, and the date with its digits turned round."""
    for figure, told, day in _dated(ground):
        place, names = _named(ground.text, figure)
        if place is None:
            continue
        name = place.cut(ground.text)
        yield Slip("weekday", place, names[(names.index(name) + 1) % 7])
        digits = day.cut(ground.text)
        turned = int(digits[::-1])
        last = monthrange(told.year, told.month)[1]
        if len(digits) == 2 and turned != int(digits) and 10 <= turned <= last:
            yield Slip("transposition", day, digits[::-1])


def _impossible_dates(ground: _Ground) -> Iterator[Slip]:
    for _, told, day in _dated(ground):
        last = monthrange(told.year, told.month)[1]
        yield Slip("impossible-date", day, str(last + 1))


def _dated(ground: _Ground) -> Iterator[tuple[Figure, date, Span]]:
    """Yield the figures that are one day with its year, that day, and the digits of the day."""
    for figure in ground.figures:
        value = figure.value
        if not isinstance(value, Period) or value.first is None or value.first != value.last:
            continue
        if str(value.first.year) not in figure.text:
            continue
        words = figure.span.cut(ground.text)
        found = _DAY_JA.search(words) or _DAY_EN.search(words)
        group = "day" if found and found["day"] else "before"
        if found and int(found[group]) == value.first.day:
            yield figure, value.first, _inside(figure, *found.span(group))


def _named(text: str, figure: Figure) -> tuple[Span | None, Sequence[str]]:
    """Return where the day of the week stands, and the names of which it is one."""
    end = figure.span.end
    found = _BESIDE_JA.search(text, figure.span.start, end + 3)
    if found:
        return Span(found.start() + 1, found.start() + 2), _WEEKDAYS
    head = text[max(0, figure.span.start - _SPACE) : figure.span.start]
    before = _BEFORE_EN.search(head)
    if before:
        start = figure.span.start - len(head) + before.start()
        return Span(start, start + len(before["name"])), _DAYS
    within = re.match("|".join(_DAYS), figure.text)
    if within:
        return _inside(figure, *within.span()), _DAYS
    return None, _DAYS


_CLOCK = re.compile(
    r"[0-9]{1,2}(?:[時时点點시] ?(?P<cjk>[0-9]{1,2})[分분]|"
    r"(?::|[.h](?=[0-9]{2}(?: Uhr|$)))(?P<west>[0-9]{2}))"
)


def _impossible_times(ground: _Ground) -> Iterator[Slip]:
    for figure in ground.figures:
        found = _CLOCK.search(figure.span.cut(ground.text)) if figure.kind == "time" else None
        if found and ground.is_told(figure):
            yield Slip("impossible-time", _inside(figure, *found.span(found.lastgroup or 0)), "75")


_YEAR = re.compile(r"(?P<year>199[0-9]|20[0-2][0-9])年(?!度|代)")
_ENDED = (("平成", 1988, 2019), ("昭和", 1925, 1989))
"""Eras with the year before their first, and their last."""
_ROUND = 10
"""昭和90年 and 昭和100年 are said of years long after that era, to look back."""


def _eras(ground: _Ground) -> Iterator[Slip]:
    """Yield years told in an era that had ended, in articles known to be of later."""
    if ground.year is None or ground.language != "ja":
        return
    for figure in ground.figures:
        found = _YEAR.match(figure.span.cut(ground.text)) if figure.kind == "date" else None
        if found is None:
            continue
        year = int(found["year"])
        era, before, last = next(row for row in _ENDED if year > row[2])
        if ground.year > last and (year - before) % _ROUND:
            words = f"{era}{year - before}"
            yield Slip("era", _inside(figure, *found.span("year")), words)


_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,.])")
_FIELDS = re.compile(r"[0-9]+[億兆](?P<field>[1-9][0-9]{3})[万億]")
_MAGNITUDE = re.compile(r"(?<=[0-9])億")


def _numerals(ground: _Ground) -> Iterator[Slip]:
    """Yield broken groups of digits, fields of five digits, and a sign that looks like 億."""
    for figure in ground.figures:
        words = figure.span.cut(ground.text)
        if figure.kind not in {"money", "count", "measure", "number"}:
            continue
        if found := _GROUPED.search(words):
            yield _longer("digit-grouping", figure, words, found.end())
        if found := _FIELDS.search(words):
            yield _longer("field-overflow", figure, words, found.end("field"))
        if found := _MAGNITUDE.search(words):
            yield Slip("lookalike", _inside(figure, *found.span()), "憶")


def _longer(kind: str, figure: Figure, words: str, end: int) -> Slip:
    """Return the slip of a zero behind a number that ends there, in place of its last digit.

    A place between two characters would be nowhere in the source where a table's cell ends.
    """
    return Slip(kind, _inside(figure, end - 1, end), f"{words[end - 1]}0")


_OPENED = re.compile(r" ?\((?:=|日本円で|or |about )? ?")
_LARGER = {"億": "兆", "万": "億", "兆": "億", "million": "billion", "billion": "million"}
_MAGNITUDES = re.compile("|".join(_LARGER))


def _conversions(ground: _Ground) -> Iterator[Slip]:
    """Yield conversions in brackets that are ten times, a magnitude, or a third too much."""
    for one, other in ground.pairs(_OPENED, frozenset({"money", "measure"})):
        mine, its = one.value, other.value
        if not (isinstance(mine, Quantity) and isinstance(its, Quantity)):
            continue
        if mine.unit == its.unit or None in {mine.low, mine.high, its.low, its.high}:
            continue
        if _base(mine.unit) != _base(its.unit):
            continue  # 9.4 t/ha (140 bushels per acre): of which grain?
        words = other.span.cut(ground.text)
        number = _NUMBER.search(words)
        if number is None:
            continue
        place = _inside(other, *number.span())
        plain = number[0].replace(",", "")
        yield Slip("factor-ten", place, _shown(float(plain) * 10, plain))
        yield Slip("wrong-conversion", place, _shown(float(plain) * 1.5, plain))
        if (found := _MAGNITUDES.search(words)) and found.start() == number.end():
            yield Slip("magnitude", _inside(other, *found.span()), _LARGER[found[0]])


def _base(unit: str | None) -> str:
    """Return what a rate is told for, nothing of an amount: h of km/h."""
    return (unit or "").partition("/")[2]


_SHARES = re.compile(r"(?:投票率|得票率|turnout (?:was|of))[はが]? ?\Z")
_FROM_TO = re.compile(r"から| to ")
_CHANGE = re.compile(r"[へにとまで、,]{0,3}(?:[^0-9。]{0,4})|,? (?:up|down) ")


def _reckonings(ground: _Ground) -> Iterator[Slip]:
    """Yield shares beyond the whole, and growth that the two ends do not come to."""
    for figure in ground.figures:
        head = ground.text[max(0, figure.span.start - _SPACE) : figure.span.start]
        found = _NUMBER.search(figure.span.cut(ground.text))
        if figure.kind == "percent" and found and _SHARES.search(head):
            place = _inside(figure, found.start(), found.start() + 1)
            yield Slip("bound", place, f"1{found[0][0]}")
    figures = ground.figures
    for one, other, change in zip(figures, figures[1:], figures[2:], strict=False):
        if one.kind != other.kind or change.kind != "percent" or one.kind == "percent":
            continue
        ways = ground.text[one.span.end : other.span.start]
        rest = ground.text[other.span.end : change.span.start]
        found = _NUMBER.search(change.span.cut(ground.text))
        if found and _FROM_TO.fullmatch(ways) and _CHANGE.fullmatch(rest):
            plain = found[0].replace(",", "")
            place = _inside(change, *found.span())
            yield Slip("growth", place, _shown(float(plain) * 10, plain))


_PLANTERS: tuple[_Planter, ...] = (
    _weekdays, _impossible_dates, _impossible_times, _eras, _numerals, _conversions, _reckonings,
)  # fmt: skip


def _inside(figure: Figure, start: int, end: int) -> Span:
    return Span(figure.span.start + start, figure.span.start + end)


def _shown(number: float, like: str) -> str:
    """Return a number with as many decimals as the one whose place it takes."""
    decimals = len(like.partition(".")[2])
    return f"{number:,.{decimals}f}" if number >= 10_000 else f"{number:.{decimals}f}"
