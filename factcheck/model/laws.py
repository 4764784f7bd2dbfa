"""`LawWords`: how a language tells what must hold between figures, as data for the laws.

All are regular expressions, whose case does not matter. What a law needs and a language does not
give stays unasked: a new language is words, not code.
"""

from collections.abc import Mapping
from dataclasses import field

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LawWords:
    """What the laws of `factcheck.laws` must know of a language. Compared by identity."""

    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of the days of the week, from 1 for Monday; a point at their end must stand there."""
    days: tuple[str, ...] = ()
    """Days with the groups ``day``, ``month``, perhaps ``year`` and ``weekday``; left empty by
    languages that write 21. Mai 2024, 21 de mayo de 2024, 21.5.2024 or 21/5/2024."""
    day_lead: str = ""
    """Words between a day of the week and the day (Mittwoch, *dem* 21. Mai)."""
    day_tail: str = ""
    """Words between a day and its day of the week (21 de mayo, *un* martes)."""
    clocks: tuple[str, ...] = ()
    """Times of day whose minutes run too far: with the groups ``hour`` and ``minute``, or with
    ``{time}`` for both and a point or colon between them."""
    rates: str = ""
    """Shares that end at 100 %: turnout, unemployment."""
    rates_move: str = ""
    """Between such a share and a percentage by which it changed, or right behind that."""
    moves_from: str = ""
    """Right before the first of two amounts of which one became the other (von)."""
    moves_to: str = ""
    """Between the two (auf); no law asks without it."""
    moved: str = ""
    """Right behind the second (으로)."""
    change: str = ""
    """Somewhere between the second amount and the percentage of change (ein Plus von)."""
    changed: str = ""
    """Right behind that percentage, where no word before it tells (más)."""
    yearly: str = ""
    """Growth a year, of which only the two ends are told; and averages."""
    of: str = ""
    """Right behind a percentage that is one of something else."""
    same: str = ""
    """Between a fraction and its percentage (das sind); no law asks without it."""
    same_in_brackets: str = ""
    """The like, behind an opening bracket alone (占)."""
    about: str = ""
    """Hedges and articles before that percentage."""
    born_before: str = ""
    """Right before the year of a birth (geboren im Jahr)."""
    born_behind: str = ""
    """Right behind it, with at most a place between (geboren)."""
    died_before: str = ""
    """Right before the year of a death; no law of ages asks without it or the next one."""
    died_behind: str = ""
    """Right behind it."""
    list_comma: str = ", ?"
    """Between two names of a list."""
    list_and: str = ""
    """Between the last two; no law of lists asks without it."""
    list_loose: str = ""
    """By which a list is not all of what was counted."""
