"""`Words`: the lexicons of one language, built once."""

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import TypeVar

from factcheck.model.folding import fold, is_letter, lower
from factcheck.model.language import AmountWords, Bound, DateWords, Join, Language, Unit
from factcheck.model.late import late
from factcheck.model.values import Slack
from factcheck.recognizers._alternatives import anywhere
from factcheck.recognizers._lexicon import Lexicon, Several
from factcheck.recognizers._numerals import NumeralScanner
from factcheck.recognizers._traps import Traps

T = TypeVar("T")
_NEXT = late(
    r"(?<= )([0-9]{1,3})(?:,? (?:and|or|&|und|oder|et|ou|y|o|e) |[–-]| (?P<to>to|through) )\Z"
)
LONGEST_NEXT = 13
"""Code points from a number to the one that goes on with it."""
_GOING_ON = frozenset(" –-")
"""How what joins two numbers of a name ends."""


def _lowered(words: str) -> str:
    return lower(fold(words))


def lexicon(words: Mapping[str, T]) -> Lexicon[T]:
    """Return a lexicon that is looked up in lower case."""
    return Lexicon(words, _lowered)


def listed(words: Iterable[str]) -> Lexicon[None]:
    """Return a lexicon of words that need no value."""
    return lexicon(dict.fromkeys(words))


class Words:
    """The lexicons of one language, built once."""

    def __init__(self, language: Language) -> None:
        amounts = language.amounts
        self.currencies_before: Lexicon[str] = lexicon(amounts.currencies_before)
        self.currencies_after: Lexicon[str | None] = lexicon(amounts.currencies_after)
        self.scaled_currencies: Lexicon[Unit | None] = lexicon(amounts.scaled_currencies)
        self.currency_tails = listed(amounts.currency_tails)
        self.percents_before: Lexicon[Unit] = lexicon(amounts.percents_before)
        self.coins: Lexicon[Unit | None] = lexicon(amounts.coins)
        self.percents: Lexicon[Unit | None] = lexicon(amounts.percents)
        self.percent_tails: Lexicon[Unit] = lexicon(amounts.percent_tails)
        self.changes: Lexicon[int | None] = lexicon(amounts.changes)
        self.counters: Lexicon[str | None] = lexicon(amounts.counters)
        self.durations: Lexicon[Unit | None] = lexicon(amounts.durations)
        self.ages: Lexicon[Unit | None] = lexicon(amounts.ages)
        self.ages_before: Lexicon[Unit] = lexicon(amounts.ages_before)
        self.ages_around: Lexicon[Unit | None] = lexicon(amounts.ages_around)
        self.ages_lead = listed(amounts.ages_lead)
        self.age_decades: Lexicon[tuple[int, int] | None] = lexicon(amounts.age_decades)
        self.measures: Lexicon[Unit | None] = Lexicon(amounts.measures)
        self.fractions: Lexicon[int | None] = lexicon(amounts.fractions)
        self.times: Lexicon[Unit | None] = lexicon(amounts.times)
        self.ranks_before: Lexicon[str | None] = lexicon(amounts.ranks_before)
        self.ranks_lead = listed(amounts.ranks_lead)
        self.ranks_after: Lexicon[str | None] = lexicon(amounts.ranks_after)
        self.ranks_around: Lexicon[str | None] = lexicon(amounts.ranks_around)
        self.joins: Lexicon[Join] = lexicon(amounts.joins)
        self.joining = late(anywhere(dict.fromkeys(self.joins, "")))
        """Where one of them may stand."""
        self.between = listed(amounts.between)
        told = dict.fromkeys(amounts.change_before, True)
        self.change_before: Lexicon[bool] = lexicon(
            told | dict.fromkeys(amounts.range_before, False)
        )
        self.change_after: Lexicon[bool] = lexicon(amounts.change_after)
        self.moved_before = listed(amounts.moved_before)
        self.per = listed(amounts.per)
        self.per_many = listed(amounts.per_many)
        self.endings = listed(amounts.endings) if amounts.endings else None
        self.halves = listed(amounts.halves)
        self.times_followers = {
            word: listed(followers) for word, followers in amounts.times_followers.items()
        }
        self.free_ordinals: Lexicon[int | None] = lexicon(amounts.free_ordinals)
        self.ordinal_heads: Lexicon[int] = lexicon(amounts.ordinal_heads)
        self.short_magnitudes: Lexicon[int] = lexicon(language.numbers.short_magnitudes)
        self.scanner = NumeralScanner(language.numbers, self.currencies_before)
        self._add_surroundings(amounts)
        self._add_senses(language)
        self._add_dates(language.dates)
        self._add_tables(language)

    def _add_surroundings(self, amounts: AmountWords) -> None:
        self.hedges_before: Lexicon[Slack | None] = lexicon(amounts.hedges_before)
        self.hedges_after: Lexicon[Slack | None] = lexicon(amounts.hedges_after)
        self.bounds_before: Lexicon[Bound | None] = lexicon(amounts.bounds_before)
        self.bounds_bare: Lexicon[Bound | None] = lexicon(amounts.bounds_bare)
        self.bounds_after: Lexicon[Bound | None] = lexicon(amounts.bounds_after)
        self.worn_before: Lexicon[Slack | Bound | None] = lexicon(
            {**amounts.bounds_before, **amounts.hedges_before}
        )
        self.worn_after: Lexicon[Slack | Bound | None] = lexicon(
            {**amounts.bounds_after, **amounts.hedges_after}
        )
        self.hedging = frozenset("".join(word[1:] for word in self.worn_after))
        """Characters that hedges go on with behind their first one."""
        self.labels = listed(amounts.labels)
        traps = dict.fromkeys(amounts.traps, True) | dict.fromkeys(amounts.trap_exceptions, False)
        self.traps: Lexicon[bool] = lexicon(traps)
        self.trapping = Traps(self.traps)

    def _add_senses(self, language: Language) -> None:
        self.index_points: Lexicon[bool] = lexicon(language.phrases.index_points)
        self.measures_before: Lexicon[Unit] = lexicon(language.amounts.measures_before)
        self.measure_contexts: Lexicon[Unit | None] = lexicon(
            {word: unit for word, (unit, _) in language.amounts.measure_contexts.items()}
        )
        senses = {word: word for word in language.amounts.measure_senses}
        self.measure_senses: Lexicon[str | None] = lexicon(senses)

    def _add_dates(self, dates: DateWords) -> None:
        self.date_joins = listed(dates.joins)
        self.day_parts = listed(dates.day_parts)
        self.date_hedges_before = listed(dates.hedges_before)
        self.date_hedges_after = listed(dates.hedges_after)
        self.date_bounds_before: Lexicon[Bound | None] = lexicon(dates.bounds_before)
        self.date_bounds_after: Lexicon[Bound | None] = lexicon(dates.bounds_after)
        self.year_before = listed(dates.year_before)
        self.date_between = listed(dates.between)
        self.date_between_joins = listed(dates.between_joins)
        self.ago = listed(dates.ago)
        self.ago_before = listed(dates.ago_before)
        self.ahead = listed(dates.ahead)
        self.ahead_before = listed(dates.ahead_before)

    def _add_tables(self, language: Language) -> None:
        """Set up what is looked up beside every numeral at once."""
        self.spaced, self.of = language.spaced, language.amounts.of
        self.after = Several((
            self.currencies_after, self.scaled_currencies, self.coins, self.percents,
            self.counters, self.durations, self.ages, self.ages_around, self.age_decades,
            self.measure_contexts, self.measure_senses, self.fractions, self.times,
            self.ranks_after,
            self.ranks_around,
        ))  # fmt: skip
        self.before = Several(
            (
                self.currencies_before,
                self.percents_before,
                self.ages_before,
                self.ranks_lead,
                self.measures_before,
            )
        )

    def ends_word(self, text: str, place: int) -> bool:
        """Tell whether a word of a language without an alphabet ends at ``place``."""
        after, endings = text[place : place + 1], self.endings
        if endings is None or not after.isalpha() or is_letter(after):
            return True
        return is_letter(text[place - 1]) or endings.at(text, place) is not None

    def may_be_told(self, text: str, start: int, end: int) -> bool:
        """Tell whether words may stand beside a stretch of time that tell it from a day (3年前)."""
        before, behind = text[start - 1 : start], text[end : end + 1]
        if before == " " or behind == " ":
            return True
        opening, closing = self._told_beside
        return behind in opening or before in closing

    @cached_property
    def _told_beside(self) -> tuple[frozenset[str], frozenset[str]]:
        behind = (self.ago, self.ahead, self.hedges_after)
        before = (self.ago_before, self.ahead_before, self.hedges_before)
        return (
            frozenset().union(*(lexicon.initials for lexicon in behind)),
            frozenset().union(*(lexicon.finals for lexicon in before)),
        )

    @cached_property
    def wearing(self) -> frozenset[str]:
        """How words end that wear the number behind them."""
        return self.worn_before.finals | self.bounds_bare.finals

    @cached_property
    def _leading(self) -> frozenset[str]:
        """How labels end, and what may stand behind one."""
        return self.labels.finals | _GOING_ON | {" "}

    def trapped(self, text: str, start: int, end: int) -> bool:
        """Tell whether a trap word covers the beginning of a numeral or follows it directly."""
        before = text[start - 1 : start]
        if (
            before not in self._leading
            and text[end : end + 1] not in self.traps.initials
            and not self.trapping.may_cover(text, start)
        ):
            return False
        labels = self.labels
        led = labels.before(text, start - 1) if before == " " else None
        if led is not None or (before in labels.finals and labels.before(text, start) is not None):
            return True
        if before in _GOING_ON and self._is_next(text, start, end):
            return True
        follower = self.traps.at(text, end)
        if follower is not None and follower.value:
            return True
        return self.trapping.covers(text, start)

    def _is_next(self, text: str, start: int, end: int) -> bool:
        """Tell whether a numeral is the second of two in a name: Tier 1 and 2 suppliers."""
        first = _NEXT.search(text, max(0, start - LONGEST_NEXT), start)
        if first is None or (not first["to"] and text[start:end] != str(int(first[1]) + 1)):
            return False
        return self.labels.before(text, first.start() - 1) is not None


@cache
def words_of(language: Language) -> Words:
    """Return the lexicons of a language."""
    return Words(language)
