"""`NumberWords`: how a language writes numbers."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How numbers are written."""

    decimal_mark: str = "."
    """The decimal mark."""
    group_marks: str = ","
    """Characters that may stand between groups of three digits."""
    other_marks: tuple[tuple[str, str], ...] = ()
    """Further pairs of group marks and decimal mark (1'234.50); what they read more of wins."""
    blanks_not_behind: str = ""
    """Regular expression of what before a number makes a blank in it no group mark (May 19 707);
    empty where blanks never are, or always (``group_marks``)."""
    no_decimals: tuple[str, ...] = ()
    """What may stand in place of a decimal mark and decimals that are none (",–" of 5,– Euro)."""
    digits: Mapping[str, int] = field(default_factory=dict)
    """Characters other than 0-9 that are digits and can be set side by side (二〇二五)."""
    words: Mapping[str, int | Decimal] = field(default_factory=dict)
    """Number words that are added to one another (twenty, five)."""
    multipliers: Mapping[str, int | None] = field(default_factory=dict)
    """Words that multiply within a section (十百千, hundred); None for units (千米)."""
    spoken_multipliers: frozenset[str] = frozenset()
    """Those of ``multipliers`` that multiply words alone (cents: of deux cents, but 42 cents are
    coins)."""
    hundreds: Mapping[str, int] = field(default_factory=dict)
    """Words for whole hundreds, before which nothing multiplies (quinientos)."""
    thousands: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply what stands before them, stand alone for one of themselves, and may
    themselves be multiplied (mil, dos mil, mil millones)."""
    magnitudes: Mapping[str, int | None] = field(default_factory=dict)
    """Words that multiply a whole section (万億兆, million); None for units (兆瓦)."""
    vague_magnitudes: frozenset[str] = frozenset()
    """Magnitudes that with nothing before them stand for two to nine of themselves (millones)."""
    bare_magnitudes: frozenset[str] = frozenset()
    """Words behind which a magnitude alone is one of itself (近, of 近万人)."""
    tenths: bool = False
    """Whether a digit right behind a magnitude and at the end counts tenths of it (三万五)."""
    short_magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Magnitudes that count only beside a currency sign ($5m, 5 M€)."""
    short_counted: frozenset[str] = frozenset()
    """Nouns before which a short magnitude counts too ("5m users")."""
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words for an uncertain number, with its ends (数: 2 to 9)."""
    more: frozenset[str] = frozenset()
    """Words in a number for a rest that is left open (300多人: 301 to 399)."""
    portions: Mapping[str, Decimal] = field(default_factory=dict)
    """Words for a part of one that stand alone before a unit (半年)."""
    pairs: frozenset[str] = frozenset()
    """Words after two digits that are words, where these are two numbers (二三人: 2 to 3)."""
    spaced_minus: tuple[str, ...] = ()
    """What stands before a minus sign that is apart from its number (à - 4 °C)."""
    points: tuple[str, ...] = ()
    """Words for the decimal mark between digits that are words (三点五)."""
    point_units: frozenset[str] = frozenset()
    """Words of which one must follow such decimals; ASCII digits may be decimals there, too
    (1・5倍, but 3・4日 are two days). Empty where any may follow, or none."""
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """Words after a number that add a part of one ("and a half")."""
    fillers: tuple[str, ...] = ()
    """What may stand between the words of one number, apart from nothing (" ", " and ")."""
    links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What may stand before a lower word of one number, to the roles of the words after which it
    may stand (" y ": only after a word, in "treinta y dos", not in "mil y dos mil")."""
    resumed_by: tuple[str, ...] = ()
    """What may stand between a magnitude and a smaller one of the same number, in digits or words
    ("drei Milliarden und 200 Millionen")."""
    resumes: tuple[str, ...] = ()
    """What may stand between a magnitude and the digits of the same number ("3 mil 500")."""
    glue: tuple[str, ...] = ()
    """What may stand between words of a number written as one ("", "und": zweihundertundfünf);
    empty where they are written apart."""
    glued_tails: frozenset[str] = frozenset()
    """Words that a number written as one may run into (dreimal, fünfprozentig)."""
    acronym_units: tuple[str, ...] = ()
    """Units that make digits a number though an acronym runs on into them (ROE10%)."""
    longest: int = 40
    """Most code points of a numeral: what is longer is an identifier, a hash or noise."""
    weak: frozenset[str] = frozenset()
    """Number words that alone are no figure ("one")."""
    alone_from: int = 0
    """Least number that is a figure though it is words that no unit follows ("two million"), and
    ten times the least that is one if it is vague ("hundreds"); 0 if none is."""
    vague_alone: bool = False
    """Whether one of ``vague_magnitudes`` is a figure without a unit (millions watched)."""
    apart: bool = False
    """Whether number words open a word, though no alphabet tells where one begins (Hangul)."""
    signs: Mapping[str, int | None] = field(default_factory=dict)
    """Signs and sign words before a number, 1 or -1, or 0 for either (正负, before money and
    percentages); None for traps ("al menos")."""
