"""`Language`: the words of one language as data. The grammar that reads them is in `recognizers`.

Three tricks hold everywhere. The longest word wins. A word that maps to None is a trap: it is
read, and means nothing (契約 ends in 約, yet is no hedge). A word that is written with an ASCII
or other alphabetic letter at its edge only counts where no further letter follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.model.dates import DateWords
from factcheck.model.numbers import NumberWords
from factcheck.model.phrases import PhraseWords
from factcheck.model.senses import (
    LATE_NIGHT,
    NIGHT,
    NOON,
    SMALL_HOURS,
    Bound,
    Join,
    Part,
    Relative,
    RelativeUnit,
    Unit,
)
from factcheck.model.values import Slack
from factcheck.nouns import dataclass

if TYPE_CHECKING:  # most runs need none
    from factcheck.model.laws import LawWords

__all__ = (
    "LATE_NIGHT", "NIGHT", "NOON", "SMALL_HOURS", "AmountWords", "Bound", "DateWords", "Join",
    "Language", "NumberWords", "Part", "Relative", "RelativeUnit", "Unit",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountWords:
    """Units, and the words around an amount."""

    currencies_before: Mapping[str, str]
    """Currency words and signs before a number, to ISO 4217."""
    currencies_after: Mapping[str, str | None]
    """Currency words after a number, to ISO 4217."""
    large_currencies: Mapping[str, int] = field(default_factory=dict)
    """Currency words that are one only behind large numbers, to the least (1.2 million marks).

    They may be told with the word behind them (won in)."""
    cased_currencies: Mapping[str, str] = field(default_factory=dict)
    """Currency words that are one only as written so, by how they are written in lower case."""
    variant_currencies: Mapping[str, str] = field(default_factory=dict)
    """Currency words that mean another one in texts of the other script or country (元, francs)."""
    variant_signs: tuple[Iterable[str], Iterable[str]] = ("", "")
    """Signs or words of the first script or country alone, and of the other (亿万个, 億萬個)."""
    open_signs: frozenset[str] = frozenset()
    """Currency signs that a currency word behind the amount makes clear ($3,500 pesos)."""
    sign_tails: Mapping[str, str] = field(default_factory=dict)
    """Words behind an amount, in lower case, that tell whose its sign is ($40 Canadian)."""
    sign_tail: str = ""
    """Regular expression of such a word behind an amount, the ``name``, where it stands alone; the
    group ``other`` is another amount before it, for which it tells, too."""
    grouped: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Currencies with which the decimal mark may group thousands (1,250 pesos), as counts then, to
    words shortly before that tell a rate of exchange, which has decimals."""
    currency_tails: frozenset[str] = frozenset()
    """Words after an amount whose currency stands before it already (人民币3万元)."""
    scaled_currencies: Mapping[str, Unit | None] = field(default_factory=dict)
    """Currency words after a number that hold a magnitude (mdd: a million dollars)."""
    shared_coins: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words of ``coins`` that currencies share, in lower case, to these (cent: EUR, USD)."""
    coins: Mapping[str, Unit | None] = field(default_factory=dict)
    """Words for parts of a currency (銭: 0.01 JPY)."""
    split_seconds: str = ""
    """Regular expression of what in a sentence makes coins hundredths of a second (centesimi)."""
    bare_coins: str = ""
    """Regular expression of hundredths (``coins``) behind a currency (12 euros 50)."""
    percents_before: Mapping[str, Unit] = field(default_factory=dict)
    """Words for ``%`` before a number (百分之三)."""
    percents: Mapping[str, Unit | None]
    """Words for ``%`` and ``point``."""
    percent_tails: Mapping[str, Unit]
    """Lower units that follow one another after a percent word (3割5分), with their values."""
    changes: Mapping[str, int | None]
    """Words after an amount that make it a change and give it a sign (12%増, 3人減)."""
    counters: Mapping[str, str | None]
    """Counters, to the unit shown; None for words that only look like one."""
    open_nouns: str = ""
    """Regular expression of the words that can be counted though no list holds them."""
    hyphen_nouns: str = ""
    """Regular expression of words that count behind a number and a hyphen ("17-arch bridge")."""
    open_noun_traps: frozenset[str] = frozenset()
    """Words that the expression takes and that cannot be counted."""
    of: tuple[str, ...] = ()
    """What may stand between a magnitude and its unit (" de ", in "dos millones de euros")."""
    open_qualifiers: str = ""
    """Regular expression of further ``qualifiers``, in lower case."""
    capital_headlines: bool = True
    """Whether headlines write most words with a capital; elsewhere a number that is a word has one
    within a sentence only in names (Tres Cantos, Vier Jahreszeiten)."""
    capital_nouns: bool = False
    """Whether nouns begin with a capital, ``open_nouns`` too; before a number it tells no name."""
    year_nouns: frozenset[str] = frozenset()
    """Nouns that a year tells apart and that nobody counts by the thousand ("1990 levels")."""
    openers: frozenset[str] = frozenset()
    """Words that begin a sentence with a capital and are no name ("In 3 cities")."""
    capital_counters: frozenset[str] = frozenset()
    """Nouns that are often written with a capital and counted all the same (Paesi)."""
    opener_ends: tuple[str, ...] = ()
    """Endings of verbs that do so (-aron, of "Llegaron 30 barcos")."""
    qualifiers: frozenset[str] = frozenset()
    """Words that may stand between a number and what it counts ("new")."""
    durations: Mapping[str, Unit | None]
    """Words for stretches of time."""
    ones: frozenset[str] = frozenset()
    """Units, in lower case, that an article before them counts (un euro, ein Kilo)."""
    halves: tuple[str, ...] = ()
    """Words after a unit that add half of one (2年半)."""
    sum_links: tuple[str, ...] = ("",)
    """What may stand between two units that are added ("" in 1時間30分)."""
    hundredths: str = ""
    """Regular expression of hundredths (``part``) behind seconds or meters (22 secondes 41)."""
    ages: Mapping[str, Unit | None]
    """Words after an age."""
    ages_open: str = ""
    """Regular expression, in its own case, of what after a number makes it an age (-Jährige)."""
    ages_before: Mapping[str, Unit] = field(default_factory=dict)
    """Words before an age ("aged")."""
    ages_around: Mapping[str, Unit] = field(default_factory=dict)
    """Words after a number that make an age only together with one of ``ages_lead``."""
    ages_shut: tuple[str, str] | None = None
    """Regular expressions of what right before months, weeks or days, and right behind them, makes
    them no age (trois semaines de stage)."""
    ages_lead: frozenset[str] = frozenset()
    """Words before an age, not part of it ("mujer de", of "mujer de 35 años")."""
    age_decades: Mapping[str, tuple[int, int] | None] = field(default_factory=dict)
    """Words after a multiple of ten that make it a stretch of ages, with first and last year."""
    measures: Mapping[str, Unit | None]
    """Units of measure, to UCUM; case counts."""
    measures_before: Mapping[str, Unit] = field(default_factory=dict)
    """Units of measure before a number (大さじ2)."""
    measure_senses: Mapping[str, tuple[tuple[Unit, str, str], ...]] = field(default_factory=dict)
    """Words that are a unit only beside others: the unit, and regular expressions of what ends
    with the number before the word, and of what stands right behind the word."""
    senses_end: tuple[str, str] = (r"[。\n!?]", "(?!)")
    """Regular expressions of what ends the sense that the words beside an amount gave such a unit:
    between it and another amount of that unit, and right behind that one."""
    measure_contexts: Mapping[str, tuple[Unit, tuple[str, ...]]] = field(default_factory=dict)
    """Units that a word shortly before the number makes clear: 度 after 気温, キロ after 時速."""
    times: Mapping[str, Unit | None]
    """Words after a multiple (3倍)."""
    times_followers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words of which one must follow a word of ``times`` ("three times as")."""
    fractions: Mapping[str, int | None] = field(default_factory=dict)
    """Words after a number that name a share of one ("thirds"), to its whole."""
    shares: tuple[str, ...]
    """Templates of shares and proportions with ``{whole}`` and ``{part}``, and ``{noun}`` for any
    word between them (un Français sur trois)."""
    share_traps: frozenset[str] = frozenset()
    """Words before two numbers that count two things ("opened three in four cities")."""
    shared: str = ""
    """Regular expression of what behind two numbers makes them a share in spite of a trap."""
    unshared: str = ""
    """Regular expression of what behind two numbers makes them no share (30分の2本立て)."""
    side_words: tuple[str, str] = ("", "(?!)")
    """The word between the lengths of a thing, whose unit stands behind the last (4 por 5 metros),
    and the regular expression of what stands before the first, behind which nothing is paid."""
    sides: frozenset[str] = frozenset()
    """What stands between two sides in ``shares`` (対): only there may the part be larger."""
    ranks_before: Mapping[str, str | None]
    """Words before a rank."""
    ranks_lead: frozenset[str] = frozenset()
    """Words before a number that alone make it a rank (排名第3)."""
    ranks_after: Mapping[str, str | None]
    """Words after a rank."""
    ranks_around: Mapping[str, str | None] = field(default_factory=dict)
    """Words after a number that make a rank only together with one of ``ranks_before``."""
    free_ordinals: Mapping[str, int | None] = field(default_factory=dict)
    """Ordinals that are words and ranks anywhere, in one of ``ordinal_ends``; None for traps."""
    ordinal_ends: tuple[str, ...] = ()
    """Endings by which ``free_ordinals`` are found."""
    ordinal_heads: Mapping[str, int] = field(default_factory=dict)
    """Hundreds and thousands before an ordinal, with what joins them ("trois cent ")."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinals that are words ("second"); ranks only before one of ``ranked``."""
    ranked: tuple[str, ...] = ()
    """What ordinals that are words rank ("largest")."""
    hedges_before: Mapping[str, Slack | None]
    """Hedging words before an amount."""
    hedges_after: Mapping[str, Slack | None]
    """Hedging words after an amount."""
    opening: frozenset[str] = frozenset()
    """Those of them that leave the upper end open, beyond which an amount goes a bit: 300人余り."""
    grades: Mapping[str, tuple[Fraction, Fraction]] = field(default_factory=dict)
    """Words of ``hedges_after`` that make an amount a stretch: from which part to which part of
    the way to the next amount that is told as coarsely (30%台, 30%台後半)."""
    exchange: Mapping[str, str] = field(default_factory=dict)
    """Currencies to a regular expression of texts in which they are rates of exchange."""
    bounds_before: Mapping[str, Bound | None]
    """Words before an amount that open one end."""
    bounds_reached: Mapping[str, str] = field(default_factory=dict)
    """Words of ``bounds_before`` that tell how far something went, and open no end, behind what a
    regular expression matches (subió en enero hasta)."""
    spanning: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that before a stretch of time mean during (over 5 years), but not behind these."""
    extremes: frozenset[str] = frozenset()
    """Words of ``bounds_before`` that before degrees tell the least or most of a day (最低28度)."""
    spanned: frozenset[str] = frozenset()
    """Counted units that are stretches of time to ``spanning``, too (weekends)."""
    bounds_bare: Mapping[str, Bound | None] = field(default_factory=dict)
    """Words before an amount that open one end only where a magnitude begins it (上百人)."""
    bounds_after: Mapping[str, Bound | None]
    """Words after an amount that open one end."""
    bounds_closed: Mapping[str, str] = field(default_factory=dict)
    """Words of ``bounds_after`` that do so only before what an expression matches (500円から。)."""
    titles: frozenset[str] = frozenset()
    """Counters that behind a name are titles, so that its last sign counts nothing: 新三議員."""
    prices_closed: str = r"(?!)"
    """What lets those words do so behind money, too: 500円から、."""
    than: frozenset[str] = frozenset()
    """Ends of words of ``bounds_before`` that behind a share or a multiple open no end: those tell
    by how much (20% more than 300)."""
    comparisons: frozenset[str] = frozenset()
    """Words of ``bounds_after`` that behind what one of ``compared`` leads to open no end."""
    compared: frozenset[str] = frozenset()
    """Words before an exact amount with which another one is compared (前年の)."""
    joins: Mapping[str, Join]
    """Words between the ends of a range: always one, only for neighboring digits (2、3日), only
    after a word of ``between``, only where no change is told, or never: a move tells a change.
    A spread tells how far the ends are on both sides of the first number (158 ± 12)."""
    between: frozenset[str] = frozenset()
    """Words before a range whose ends are joined by a "between" join."""
    change_before: frozenset[str] = frozenset()
    """Words before two joined amounts that tell a change, not a range ("from")."""
    change_far: str = ""
    """Regular expression of words before two joined amounts that tell a change with more between
    them ("ha pasado en un año del")."""
    change_ends: str = ""
    """Regular expression of what may stand behind a word of ``changes``, where not all may."""
    change_by: tuple[str, ...] = ()
    """Those of them that tell by how much, with a space: points ("um 12 auf 47 Prozent")."""
    moved_before: frozenset[str] = frozenset()
    """Words before two amounts with a unit each that tell a change (fell 2% to 4%)."""
    range_before: frozenset[str] = frozenset()
    """Longer words than those of ``change_before``, which tell a range ("ranges from")."""
    change_after: Mapping[str, bool] = field(default_factory=dict)
    """Words after two joined amounts that tell a change, not a range (に)."""
    per: frozenset[str] = frozenset()
    """Words after a "one" that make it the base of a rate (1人当たり) and no figure."""
    per_many: frozenset[str] = frozenset()
    """Those of them that do so after any number (10万人当たり), with what must follow them."""
    endings: frozenset[str] = frozenset()
    """What may be written onto a unit, where no alphabet tells where a word ends: particles.
    Anything else makes it another word (개, of 개최). Empty where it does not matter."""
    traps: frozenset[str] = frozenset()
    """Words that hold a numeral and are no figure (一方), or follow one and unmake its unit."""
    labels: frozenset[str] = frozenset()
    """Words before a number that make it a label (artículo 155, teléfono 912 345 678)."""
    trap_exceptions: frozenset[str] = frozenset()
    """Longer words that are no traps though they begin like one (一時間, of 一時)."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Language:
    """One language. Compared by identity, so that what is built from it can be kept."""

    code: str
    """BCP 47 primary language."""
    spaced: bool
    """Whether words are apart by spaces."""
    numbers: NumberWords
    """How numbers are written."""
    amounts: AmountWords
    """Units and the words around amounts."""
    dates: DateWords
    """Dates and times of day."""
    phrases: PhraseWords = field(default_factory=PhraseWords)
    """Fixed words, and words that give a bare number its sense."""
    laws: LawWords | None = None
    """How it tells what must hold between figures; Japanese and English have laws of their own."""
