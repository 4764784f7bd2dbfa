"""A page made ready for many comparisons."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Any

from factcheck.comparing import (
    _days,
    _dollars,
    _elided,
    _loose,
    _page_days,
    _readings,
    _tables,
)
from factcheck.comparing._context import NEARBY, Context
from factcheck.comparing._faces import Face, face
from factcheck.model.passages import Page, Passage
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period

_FIRST = 8
"""Dates of a page of which the first whole one tells when it was written."""
_USUAL = 5.0
"""Passages beyond the first that halve what a word tells."""
_GROUP = 8
"""Most figures of one place that are reckoned with one another."""


class Index:
    """The figures of a page by what they measure, and what its passages are about."""

    def __init__(self, page: Page) -> None:
        self.page = page = replace(page, passages=tuple(map(_elided.named, page.passages)))
        self.faces: list[tuple[int, Face]] = []
        """The quantities, each with the number of its passage."""
        self.made: dict[int, Face] = {}
        """The quantities by the `id` of their figure, which `page` keeps alive."""
        self.days: list[tuple[int, Figure]] = []
        """The dates and times, likewise."""
        self.many: Counter[str] = Counter()
        """How many different figures of each kind there are (`Face.what`, ``date``): what a page
        says ten times is no more likely to be chance."""
        self.counters: Counter[str | None] = Counter()
        """How many different counts there are of each counter."""
        self.told: dict[object, Any] = {}
        """What was found once for the page: for sentences by the sentence, else by a name."""
        self._contexts: dict[int, Context] = {}
        self._abouts: dict[str, Context] = {}
        self._near: dict[int, frozenset[str]] = {}
        self._windows: dict[tuple[int, Span], frozenset[str]] = {}
        seen: set[tuple[str, object]] = set()
        for place, passage in enumerate(page.passages):
            for figure in _loose.figures(passage):
                if ran := _readings.as_race(figure):
                    self.faces.append((place, ran))
                    self.made[id(figure)] = ran
                if figure.kind in {"date", "time"}:
                    self.days.append((place, figure))
                    self.many[figure.kind] += (figure.kind, figure.value) not in seen
                    seen.add((figure.kind, figure.value))
                elif (made := self._face(figure)) is not None:
                    self.faces.append((place, made))
                    self.made[id(figure)] = made
                    new = (made.what, made.low) not in seen
                    self.many[made.what] += new
                    if made.what == "count":
                        self.counters[made.value.unit] += new
                    seen.add((made.what, made.low))
            if passage.figures:
                self.days += [(place, figure) for figure in passage.above]
        self.days += list(_page_days.told(page, tuple(self.days), self.published))
        self.stretches = [
            (place, one) for place, day in self.days if (one := _readings.as_stretch(day))
        ]
        """The stretches of time that dates may name as well."""

    def _face(self, figure: Figure) -> Face | None:
        made = face(figure)
        if made is None or self._currency is None:
            return made
        return _dollars.in_currency(made, self._currency)

    @cached_property
    def _currency(self) -> str | None:
        """The currency of all its dollars, if it tells one."""
        return _dollars.stated(one.text for one in self.page.passages)

    @cached_property
    def published(self) -> date | None:
        """The day on which it was written, by what it states itself or by its first dates."""
        stated = (one.words for one in self.page.imprint.dates if len(one.words) == 10)
        days = (
            one.value.first.isoformat()
            for _, one in self.days[:_FIRST]
            if isinstance(one.value, Period) and one.value.first == one.value.last
            if one.value.first is not None
        )
        found = next(chain(stated, days), None)
        return date.fromisoformat(found) if found else None

    def context(self, place: int) -> Context:
        """Return what a passage is about."""
        if place not in self._contexts:
            passage = self.page.passages[place]
            self._contexts[place] = Context(passage.text, self.page.language, passage.figures)
        return self._contexts[place]

    def about(self, words: str) -> Context:
        """Return what words above a passage are about."""
        if words not in self._abouts:
            self._abouts[words] = Context(words, self.page.language)
        return self._abouts[words]

    def beside(self, place: int) -> list[int]:
        """Return the passages right before and after one, of the same block or the next."""
        last = len(self.page.passages) - 1
        here = self.page.passages[place]
        if here.spot == "table":
            return []
        near = [other for other in (place - 1, place + 1) if 0 <= other <= last]
        return [other for other in near if self.page.passages[other].spot == here.spot]

    def near(self, place: int) -> frozenset[str]:
        """Return the keys of all that stands around a passage: headings, neighbors, the title."""
        if place not in self._near:
            keys = {*self.about(self.page.passages[place].about).keys, *self.title.keys}
            for other in self.beside(place):
                keys |= self.context(other).keys
            self._near[place] = frozenset(keys)
        return self._near[place]

    def window(self, place: int, figure: Figure) -> frozenset[str]:
        """Return the keys of the words right beside a figure, of a cell those of row and column."""
        key = place, figure.span
        if key not in self._windows:
            passage = self.page.passages[place]
            reach = NEARBY if self.page.language in {"ja", "zh", "ko"} else 2 * NEARBY
            start, end = max(0, figure.span.start - reach), figure.span.end + reach
            words = passage.text[start:end]
            if passage.spot == "table":
                words = f"{passage.about} | {words}"
            self._windows[key] = Context(words, self.page.language).keys
        return self._windows[key]

    def what(self, figure: Figure) -> str:
        """Return what a quantity of the page measures; nothing for dates."""
        made = self.made.get(id(figure))
        return made.what if made else ""

    def rarity(self, keys: frozenset[str]) -> float:
        """Return how much a mark of such keys tells of a place, less the more passages have it."""
        most = max((self.spread[key] for key in keys), default=0)
        return 1.0 / (1.0 + max(most - 1, 0) / _USUAL)

    @cached_property
    def dollars(self) -> frozenset[str]:
        """The currencies named dollar, but that of the United States, that it speaks of."""
        texts = (words for one in self.page.passages for words in (one.text, one.about))
        return _dollars.named((self.page.title, *texts))

    @cached_property
    def starts(self) -> dict[int, int]:
        """The first passage of each block."""
        found: dict[int, int] = {}
        for place, passage in enumerate(self.page.passages):
            found.setdefault(passage.block, place)
        return found

    @cached_property
    def cells(self) -> list[tuple[int, Face, int | None]]:
        """The bare numbers of tables, each with its passage and the power of ten it stands for.

        The power is 0 for a number that has got its magnitude before, None if none is stated.
        """
        return [both for both in self.scaled if both[1].figure.kind != "money"]

    @cached_property
    def scaled(self) -> list[tuple[int, Face, int | None]]:
        """The same, and the amounts of money of tables that tell their magnitude: $86,341."""
        found: list[tuple[int, Face, int | None]] = []
        for place, one in self.faces:
            passage = self.page.passages[place]
            bare = one.figure.kind == "number" or one.value.unit == "m"
            if passage.spot == "table" and (bare or one.figure.kind == "money"):
                power = _tables.power(self.page, place, self.starts[passage.block])
                before = _readings.is_scaled(one)
                if bare or (power and not before):
                    found.append((place, one, 0 if before else power or None))
        return found

    def has_unit(self, place: int, unit: str) -> bool:
        """Tell whether the words around a table's cell, or its first one, name a unit."""
        passage = self.page.passages[place]
        if passage.spot != "table" or not unit:
            return False
        start = self.starts[passage.block]
        words = f"{passage.about} | {self.page.passages[start].text}"
        return unit in words.replace("(", " ").replace(")", " ").replace(",", " ").split()

    @cached_property
    def multiples(self) -> list[tuple[int, Face]]:
        """The numbers that are said of something as so many times another: 1.4 Earth radii."""
        found = []
        for place, one in self.faces:
            if one.what == "count" and one.figure.kind in {"number", "count"}:
                text = self.page.passages[place].text
                if multiple := _readings.as_multiple(one, text):
                    found.append((place, multiple))
        return found

    @cached_property
    def shares(self) -> list[tuple[int, Face]]:
        """The bare numbers of tables whose words say that they are percentages."""
        return [
            (place, one)
            for place, one, _ in self.cells
            if _tables.is_percent(self.page, place, self.starts[self.page.passages[place].block])
        ]

    @cached_property
    def percents(self) -> frozenset[int]:
        """The `id` of the quantities of `shares`."""
        return frozenset(id(one) for _, one in self.shares)

    @cached_property
    def by_place(self) -> dict[int, list[tuple[int, Face]]]:
        """The quantities of each passage."""
        found: defaultdict[int, list[tuple[int, Face]]] = defaultdict(list)
        for place, one in self.faces:
            found[place].append((place, one))
        return dict(found)

    @cached_property
    def powers(self) -> dict[int, int]:
        """The powers of ten of `cells`, by the `id` of the quantity."""
        return {id(one): power for _, one, power in self.cells if power is not None}

    @cached_property
    def title(self) -> Context:
        """What its title is about."""
        return Context(self.page.title, self.page.language)

    @cached_property
    def spread(self) -> Counter[str]:
        """In how many of the first passages each key stands: what is everywhere tells nothing."""
        found: Counter[str] = Counter()
        for place in range(min(len(self.page.passages), 60)):
            found.update(self.context(place).keys)
        return found

    @cached_property
    def rows(self) -> dict[int, dict[str, frozenset[str]]]:
        """Return for each table the keys of its row labels, by label."""
        return {
            table: {label: self.about(label).keys for label in labels if label}
            for table, labels in self.page.labels.items()
        }

    def dated(self, passage: Passage) -> list[Figure]:
        """Return the figures of a passage, last year and this year as those of its page."""
        if self.published is None:
            return list(passage.figures)
        read = (_readings.of_relative(one, self.published) or one for one in passage.figures)
        return list(read)

    @cached_property
    def groups(self) -> list[list[tuple[int, Face]]]:
        """The quantities that may be reckoned with one another, but for large groups.

        They are of a sentence and the next, or of a row or a column of a table.
        """
        by_place = self.by_place
        lines: defaultdict[tuple[int, str], list[tuple[int, Face]]] = defaultdict(list)
        found = []
        for place, faces in by_place.items():
            passage = self.page.passages[place]
            if passage.spot == "table":
                for line in {passage.label, passage.about.removesuffix(passage.label).rstrip(" |")}:
                    lines[passage.block, line] += faces
                continue
            after = by_place.get(place + 1, [])
            same = bool(after) and self.page.passages[place + 1].spot == passage.spot
            if len(faces) <= _GROUP:
                both = same and len(faces) + len(after) <= _GROUP
                found.append([*faces, *after] if both else faces)
        return found + [faces for faces in lines.values() if len(faces) <= _GROUP]

    @cached_property
    def years(self) -> dict[int, frozenset[int]]:
        """The years that each passage names."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for place, figure in self.days:
            if (year := _days.year_of(figure)) is not None:
                found[place].add(year)
        return {place: frozenset(years) for place, years in found.items()}
