"""`DateWords`: the words of one language for dates and times of day, and their orders."""

from collections.abc import Mapping
from dataclasses import field

from factcheck.model.senses import Bound, Part, Relative
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Words and orders of dates and times of day.

    A template is text with ``{fields}``; ``[…]`` is optional, ``<…>`` must stand there but is
    not part of the figure. ``recognizers/_templates.py`` lists the fields.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    """Names of months; case counts."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Names of decades without their century (setenta: 70)."""
    day_names: Mapping[str, int] = field(default_factory=dict)
    """Names of days of the month (primero, treinta y uno)."""
    centuries: Mapping[str, int] = field(default_factory=dict)
    """Names of centuries other than digits (XX, Novecento: 20); case counts."""
    year_names: Mapping[str, int] = field(default_factory=dict)
    """Years spelled as words (이천이십사)."""
    year_links: tuple[str, ...] = ()
    """What stands between a month and a year in words (" de ")."""
    spelled_leads: str = ""
    """Regular expression of the words before a year in words; behind those of its group ``sure``
    a clause may go on."""
    spelled_on: str = ""
    """Regular expression of what right behind a year in words, which is no round number, lets a
    clause go on where nothing sure led to it (fiel die)."""
    spelled_heads: tuple[str, ...] = ()
    """How numbers in words begin that at the end of a clause are years, whatever stands before them
    (neunzehnhundert, where what is counted is told in thousands)."""
    spelled_tail: str = ""
    """Regular expression of the word that makes a number in words before it a year (年)."""
    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Names of days of every year (Noël), to month and day; case counts."""
    streets: str = ""
    """Regular expression of what right before a day makes it a name (avenida, of avenida 9 de
    Julio)."""
    weekdays: tuple[str, ...] = ()
    """How a weekday is written beside a date."""
    eras: Mapping[str, int] = field(default_factory=dict)
    """Names of eras, to the year before their year 1."""
    tacit_era: str = ""
    """The era whose years may be told without its name (114年10月6日, in Taiwan)."""
    weekday_dates: Mapping[str, int] = field(default_factory=dict)
    """Names of days of the week that are dates by themselves ("on Monday"), from 1 for Monday."""
    era_years: Mapping[str, int] = field(default_factory=dict)
    """How many years an era had, where more would be another word (文化 lasted 15 years)."""
    solar_from: int = 0
    """First year whose months and days, told by an era, are those of today's calendar; those of
    earlier ones are left aside."""
    first_year: tuple[str, ...] = ()
    """Words for the first year of an era (元)."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Names of seasons, to EDTF's codes 21 (spring) to 24 (winter)."""
    parts: Mapping[str, Part] = field(default_factory=dict)
    """Words for a part of a longer stretch (末, late)."""
    relatives: Mapping[str, Relative | None] = field(default_factory=dict)
    """Words told from another day; None for words that hold one and are none (前年比)."""
    past_months: tuple[str, ...] = ()
    """Words that make a month's name the last one before now ("last March")."""
    next_months: tuple[str, ...] = ()
    """Words that make a month's name the next one after now."""
    year_before: frozenset[str] = frozenset()
    """Words before four digits that make them a year ("in 2015 sales rose")."""
    ago: tuple[str, ...] = ()
    """Words after a duration that set it into the past (前, ago)."""
    ago_before: tuple[str, ...] = ()
    """Words before a duration that set it into the past (hace, il y a, vor)."""
    ahead_behind: str = ""
    """Signs and words of one sign of which one must stand before a stretch that a word of ``ahead``
    follows, or the stretch is told from something else (三天后, but 失踪三天后)."""
    ago_of: tuple[str, ...] = ()
    """What right behind a word of ``ago`` makes it tell from something else ("antes de")."""
    ahead: tuple[str, ...] = ()
    """Words after a duration that set it into the future (後, from now)."""
    ahead_before: tuple[str, ...] = ()
    """Words before a duration that set it into the future."""
    foretelling: tuple[tuple[str, int], ...] = ()
    """Regular expressions of words that tell what lies ahead in their sentence (推計, 目標), and
    how many years ahead a year of two digits there may lie."""
    coming: str = ""
    """Regular expression of words of a sentence whose dates without a year are not those of a year
    that it told before (予定, will)."""
    past: tuple[str, str] | None = None
    """Regular expressions of words of its clause that tell that a day or month without a year is
    over, though it may lie ahead, and of what right before it tells that it does (für)."""
    coming_lead: str = ""
    """Regular expression of what right before a date without a year makes it the next one (is due
    to open in)."""
    coming_tail: str = ""
    """Regular expression of what right behind such a date does (に開く予定)."""
    ahead_from: str = ""
    """Regular expression of what right before one ahead sets its date from a day that is not known
    (死亡した2日後)."""
    ahead_past: str = ""
    """Regular expression of what right behind one ahead does, as it is over (3年後に退社した)."""
    aside_lead: str = ""
    """Regular expression that ends right before a year told in passing (, which was founded in)."""
    aside_tail: str = ""
    """Regular expression of what right behind such a year stands (に設立された同社)."""
    coming_day: str = ""
    """Regular expression of what right behind a day without a month makes it the next one."""
    bounds_over: str = ""
    """Regular expression of what right behind a word of ``bounds_after`` tells that a day without a
    year is over (まで, of 7月29日までの実績)."""
    day_parts: frozenset[str] = frozenset()
    """Words that may stand between a day and what joins the next one (夜, of 25日夜から26日朝)."""
    this_day: tuple[str, ...] = ()
    """Words for the day that a report is of (この日), from which the day before is told."""
    joins: tuple[str, ...] = ()
    """Words between the ends of a stretch of dates."""
    between: frozenset[str] = frozenset()
    """Words before two dates whose ends are joined by one of ``between_joins``."""
    between_joins: tuple[str, ...] = ()
    """Words that join two dates only after one of ``between`` ("entre marzo y mayo")."""
    ages_joined: bool = False
    """Whether one of ``between_joins`` makes a stretch of two decades (the 1990s and 2000s)."""
    life_joins: frozenset[str] = frozenset({" - ", " – ", " — ", "–", "—"})
    """What stands between two days of a life, told with their years: two dates, not a stretch."""
    fiscal_start: int = 1
    """First month of the fiscal year, which is named by the year it starts in; 0 if it varies."""
    templates: tuple[str, ...] = ()
    """Orders of dates, in the fields and signs of `recognizers._templates`: ``{day} {name} {year}``
    (``name`` is that of a month, ``month`` its number)."""
    listed: str = ""
    """What may follow a date directly and list a further one: a regular expression with the groups
    ``days`` (``day``, ``until``), ``months`` (``month``) and ``years`` (``year``); or empty."""
    gaps: bool = False
    """Whether one space may stand between a number and a word of a template (2025 年 2 月)."""
    hedges_before: frozenset[str] = frozenset()
    """Hedging words before a date."""
    hedges_after: frozenset[str] = frozenset()
    """Hedging words after a date."""
    bounds_before: Mapping[str, Bound | None] = field(default_factory=dict)
    """Words before a date that open one end ("since"); None for longer words that do not."""
    bounds_coming: frozenset[str] = frozenset()
    """Those of ``bounds_before`` that open an end only of days to come (到, of 到2030年)."""
    bounds_back: frozenset[str] = frozenset()
    """Bounds that look back on what is over (4月以前), and tell of nothing to come."""
    bounds_onward: frozenset[str] = frozenset()
    """Those of ``bounds_before`` from which on something will be so (ab, of "ab Oktober")."""
    bounds_ahead: str = ""
    """Regular expression of what before a day to come makes it the first of many (from 2035)."""
    bounds_after: Mapping[str, Bound | None] = field(default_factory=dict)
    """Words after a date that open one end (以降)."""
    bounds_led: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Those of them that do so only behind one of these words before the date ("an", of "vom 1.
    Juli an"), which end with a space."""
    bounds_shut: Mapping[str, str] = field(default_factory=dict)
    """Those of them that do not where this regular expression matches behind them (から9月まで)."""
    day_halves: Mapping[str, int] = field(default_factory=dict)
    """Words for the halves of the day, to the hours they add (午後: 12), or to ``NOON``, ``NIGHT``,
    ``LATE_NIGHT`` or ``SMALL_HOURS``."""
    twelve_is_zero: bool = False
    """Whether 12 in the first half of the day is midnight (12 a.m.)."""
    hour_long: str = ""
    """Regular expression of what right behind a full hour means the sixty minutes from it on
    (台, of 午後8時台)."""
    next_day: tuple[str, ...] = ()
    """Words before the end of a stretch of hours that set it on the next day (翌, of 翌2時)."""
    clock_words: Mapping[str, int] = field(default_factory=dict)
    """Hours and minutes that are words (세 of 세 시)."""
    moments: Mapping[str, int] = field(default_factory=dict)
    """Words for a time of day (noon), to its minute."""
    clock_templates: tuple[str, ...] = ()
    """Orders of times of day, likewise."""
