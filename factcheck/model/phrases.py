"""`PhraseWords`: what a language says in fixed words, without or around a bare number."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from factcheck.model.words import FigureKind
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OneWords:
    """What makes a number word that is a pronoun and an article, too, count: one (English)."""

    before: frozenset[str]
    """Words right before it (made, only)."""
    endings: tuple[str, ...]
    """Endings of further words right before it (of "missed")."""
    closed: frozenset[str]
    """Words behind it that are no part of what is counted (of, another, thing)."""
    vague: frozenset[str]
    """Nouns of which one is not counted (one way)."""
    traps: frozenset[str]
    """Words that end like ``endings`` behind which it does not count (argued one critic)."""
    no_nouns: tuple[str, ...]
    """Endings of words that are no noun of which there is one (-ly, plurals)."""
    nouns: frozenset[str]
    """Nouns that end so."""
    behind: frozenset[str]
    """Words behind the noun that measure by it (short, ahead)."""
    unsure: frozenset[str]
    """Units of measure that mean other things, too (foot)."""
    full: frozenset[str]
    """Words between it and a unit of time (business, of "one business day")."""
    lasting_before: frozenset[str]
    """Words right before a stretch of time (within)."""
    unlasting: frozenset[str]
    """Words behind a unit of time that make it no stretch (one day last week)."""
    spans: frozenset[str]
    """Nouns that last, behind ``lasting_before`` (of "over one season")."""
    persons: frozenset[str]
    """Persons, before ``did``: one man was killed."""
    did: frozenset[str]
    """What persons did or suffered."""
    rate: str
    """Regular expression of what of a rate stands behind the noun: the ``unit`` it is told for,
    which is one of time but behind a word that tells any (the group ``per``)."""
    part: str
    """Regular expression of what the noun is a part of (of the crew), before another number."""
    listed: str
    """Regular expression of all from a number of a list up to a "one" that goes on with it."""
    joined: str
    """Regular expression of all between a "one" with its noun and the next number of a list."""


RowJoin = Literal["any", "alike", "rising", "decimal"]
"""Which numbers are joined: any, those told to the same digit, of those such as are smaller, or
decimals. Those that magnitudes are told with (67 million and 4.5 million) are joined by each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """How numbers share a unit that is told once, at a figure beside them (4.9 and 4.6 percent)."""

    kinds: frozenset[FigureKind]
    """Kinds of the figures whose unit others share."""
    unshared: frozenset[str] = frozenset()
    """Units of them that are not shared (day, of 3、5日: those are dates)."""
    lead: str = ""
    """Regular expression of what stands around the beginning of a number of a row."""
    last: Mapping[str, RowJoin]
    """What joins a number to the figure behind it, and which numbers it joins."""
    further: Mapping[str, RowJoin]
    """The same, of what joins a number to one that is joined to the figure."""
    against: Mapping[str, str] = field(default_factory=dict)
    """What stands between a figure and a number that it is held against (", up from "), and what
    must stand right before the figure then (nothing, if anything may)."""
    brackets: str = ""
    """Regular expression of what begins a bracket, up to such a number (of 58人(前年は61)."""
    instead: str = ""
    """Regular expression of what right before a number sets it against the figure before it in its
    clause (au lieu de)."""
    ends: str = r"[.,;:)](?![0-9])|\Z|\n"
    """Regular expression of what stands behind such a number."""
    rest: Mapping[FigureKind, tuple[str, str]] = field(default_factory=dict)
    """What figures of a kind begin with that open a row (nothing, if they have no unit), and a
    regular expression of the rest of it (aged 12, 15 and 17)."""


def rows_of(*joins: str, instead: str = "") -> RowWords:
    """Return the rows of decimals of which the last one alone has a unit: 1.7、0.7、8.3个百分点.

    ``joins`` stand between two of them; ``instead`` is what `RowWords` says.
    """
    joined: dict[str, RowJoin] = dict.fromkeys(joins, "decimal")
    kinds: tuple[FigureKind, ...] = ("percent", "money", "measure")
    return RowWords(kinds=frozenset(kinds), last=joined, further=joined, instead=instead)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseWords:
    """Fixed words that state a value, or that give a bare number its sense."""

    multiples: Mapping[str, Fraction | None] = field(default_factory=dict)
    """Words that are a ratio by themselves (doubled: 2, 半数: 1/2); None for traps. What stands
    behind ``|`` must follow and is not part of the figure ("twice| as")."""
    counts: Mapping[str, tuple[int, str] | None] = field(default_factory=dict)
    """Words that are a count by themselves, to number and unit ("twice"); None for traps."""
    percents: Mapping[str, Decimal] = field(default_factory=dict)
    """Words that are a percentage by themselves (对折: 50)."""
    durations: Mapping[str, tuple[str, int] | tuple[str, int, int] | None] = field(
        default_factory=dict
    )
    """Words that are a stretch of time by themselves, to unit and number (半年: 6 months), or to
    unit, least and most (사나흘: 3 to 4 days). What stands behind ``|`` must follow and is not part
    of the figure."""
    ago: Mapping[str, tuple[str, int] | None] = field(default_factory=dict)
    """Words that are a stretch of time only where a day is told by them ("a year ago")."""
    scales_before: frozenset[str] = frozenset()
    """Words before a bare number on a scale (震度, magnitude)."""
    scales_after: frozenset[str] = frozenset()
    """Words after a bare number on a scale ("a 7.3-magnitude earthquake")."""
    indexes: frozenset[str] = frozenset()
    """Words right before a bare number that is an index or a rate (防御率は2.15)."""
    proportions: str = ""
    """Regular expression of a ratio with the groups ``part`` and ``whole`` (7:3の割合)."""
    part_of_one: str = ""
    """Regular expression of what stands right behind a written fraction that is a share (1/3の確率,
    not the 1/3 of a third of January)."""
    long_decimals: bool = False
    """Whether a bare number of 100 or more with decimals is a figure (指数は111.4と)."""
    decimals: tuple[str, str, frozenset[str]] | None = None
    """Regular expressions of what before a number with decimals that no unit follows, and right
    behind it, makes it the number of a thing (Section 4.2), and names whose value it states (ERA
    3.41). Where they are told, others in prose are figures."""
    spoken: tuple[str, str] | None = None
    """Where digits are words that can begin others: regular expressions of what right before a
    number in words, and right behind it, makes it a figure without a unit (总数是三百零五)."""
    ranks_followers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words of which one must follow a word of ``ranks_after`` (号, of 30号ソロ)."""
    index_points: Mapping[str, bool] = field(default_factory=dict)
    """Words after a ``point`` that make it one of a share index (120ポイント高), False for longer
    words that do not (3ポイント高い)."""
    scores_before: str = ""
    """Regular expression of what, shortly before two joined numbers, makes them a score."""
    score_joins: str = ""
    """Regular expression of what joins two sides of a score apart from dashes (" a ", " x ")."""
    scores_falling: tuple[str, str] | None = None
    """Regular expressions of what, up to two joined numbers and right behind them, lets them be a
    score where the first one is the larger."""
    scores_after: str = ""
    """Regular expression of what, right after two joined numbers, makes them a score."""
    weight_contexts: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    """Units of length that are one of weight (the code) shortly behind a word (体重75キロ)."""
    race_leads: str = ""
    """Regular expression of words right before the time that a runner took (ran 2:14:04)
    and before hours and minutes that are no time of day (dura 1h45)."""
    lap_leads: str = ""
    """Regular expression of words right before minutes and seconds that a runner took, which
    alone may be a time of day (in 27:14)."""
    lap_followers: str = ""
    """Regular expression of what right behind minutes and seconds makes them no time of day."""
    people_after: frozenset[str] = frozenset()
    """Words after a number that make it a count of people ("were hurt")."""
    people_before: frozenset[str] = frozenset()
    """Words before a number that make it a count of people ("killing")."""
    people_large: tuple[frozenset[str], str] = (frozenset(), "")
    """Words after a large number that make it a count (3.7 million are displaced), and a regular
    expression of what stands before one that does (approvals fell to)."""
    uncounted: tuple[str, str] | None = None
    """Regular expressions of what in a sentence before a large number, and right behind it, makes
    it no count (the Dow fell to 38,120). Where they are told, others in prose count something."""
    people_small: frozenset[str] = frozenset()
    """Those of both that make a small number a count; a large one is a number by itself."""
    grades: tuple[str, str] | None = None
    """Regular expressions of what shortly before a bracket with some years, and right behind it,
    makes them the grade of a pupil: 主将の鈴木(3年). A grade is no figure."""
    named_ages: tuple[str, ...] = ()
    """Regular expressions of an age behind a name, the number being the group ``age``; where more
    than the number is the figure (35 ans), that is the group ``figure``. A group ``until`` is the
    other end of a range (les 18-25 ans)."""
    age_words: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words that are a stretch of ages by themselves (Mittdreißiger: 34 to 36)."""
    age_words_lead: frozenset[str] = frozenset()
    """Words of which one must stand before one of ``age_words`` ("her ", of "her nineties")."""
    persons: frozenset[str] = frozenset()
    """Words for persons, behind which a number between commas is an age ("the farmer, 57,")."""
    told: Mapping[FigureKind, tuple[str, ...]] = field(default_factory=dict)
    """Regular expressions of figures by what stands around a number: the group ``number``, or
    ``part`` and ``whole``; ``{ordinal}`` and ``{cardinal}`` stand for such words. Where more than
    the number is the figure, that is ``figure``; a group ``least`` or ``most`` opens one end,
    ``until`` is the other one; ``nth`` names a part of one ("third"). A group ``unit``
    is the unit; ``years`` come before months; an article ``one`` before ``half`` makes it 1.5."""
    elided_before: frozenset[str] = frozenset()
    """Words right before a number that counts though its noun is left out ("mother of", of "a
    mother of three")."""
    elided_traps: frozenset[str] = frozenset()
    """Longer words than those of ``elided_before``, behind which a number counts nothing."""
    elided_joins: frozenset[str] = frozenset()
    """Words of ``elided_before`` behind a number that count only if that one counts."""
    elided_endings: tuple[str, ...] = ()
    """Endings of further words before such a number ("after opening 38 last year")."""
    elided_shares: str = ""
    """Regular expression of what behind a number makes it a part of another, whatever stands
    before ("guilty to 11 of 15 charges")."""
    reduced: tuple[str, str] = ("", "")
    """Regular expressions of what stands between a price and a lower one without its currency
    (", ermäßigt "), and of what behind a comma and such a price tells of it (" il ridotto")."""
    carried_percents: str = ""
    """Regular expression of what right before a number that ends a clause makes it a share of a
    hundred, as the one before it in its sentence is (die SPD kam auf)."""
    carried_wholes: str = ""
    """The same, before a whole number, where that is told otherwise."""
    carried_tails: str = ""
    """Regular expression of what behind such a number lets a clause go on (`` im Jahr 2019``)."""
    bare_money: tuple[str, str, str] | None = None
    """The currency of millions that no noun follows, regular expressions of the words before them
    that tell of money, and of what tells that it is another currency, in lower case."""
    elided_alone: str = ""
    """Regular expression of what behind a number makes it a count wherever a clause or a phrase
    begins, without a word that leads to it ("two others")."""
    elided_grouped: bool = False
    """Whether numbers of thousands count there, too, and are no numbers alone (ne compte 4.500)."""
    ones: OneWords | None = None
    """What makes a "one" count, where the language tells."""
    rows: RowWords | None = None
    """How numbers share a unit, where the language tells."""
    rates: frozenset[str] = frozenset()
    """Words before the base of a rate, which counts nothing (4.8 deaths per 100,000 people)."""
    elided_after: str = ""
    """Regular expression of what stands right behind a number whose noun is left out."""
    priced: frozenset[str] = frozenset()
    """Counters of which one, right before an amount of money, is the base of its price (1回100円)
    and no figure."""
    titles: str = ""
    """Regular expression of titles of works, each in a named group: no figure stands in one."""
    age_parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words before a multiple of ten that leave a part of the ten years ("mid-")."""
    superlatives: frozenset[str] = frozenset()
    """Superlatives and firsts by themselves ("record-high")."""
    superlative_scopes: frozenset[str] = frozenset()
    """Words before one of ``superlative_degrees``, with what joins them ("the world's ")."""
    superlative_degrees: frozenset[str] = frozenset()
    """Degrees that mean one only within a scope or before a tail (最大, largest)."""
    superlative_tails: frozenset[str] = frozenset()
    """Words after one of ``superlative_degrees``, with what joins them (" ever")."""
    superlative_traps: frozenset[str] = frozenset()
    """Words that begin like a superlative and are none (世界一周)."""
    ordinal_leads: frozenset[str] = frozenset()
    """Words before an ordinal that is a word, which make it a rank ("finished second")."""
    season_turns: Mapping[str, int] = field(default_factory=dict)
    """Words before a season, to the number of years from now (今: 0, 昨: -1)."""
    ancient: tuple[str, ...] = ()
    """Regular expressions of years and centuries told from the year 1, backwards from it in the
    groups ``before_year`` and ``before_century``, on from it in ``year``."""
    unit_notes: str = ""
    """Regular expression of a table's unit note outside brackets, the note being ``note``."""
    unit_spellings: Mapping[str, str] = field(default_factory=dict)
    """Words of a unit note, to what they are in an amount ("millions of": "million")."""
    year_columns: Mapping[str, str] = field(default_factory=dict)
    """Headers of columns of years, to how such a year is written in a text ("in {}")."""
