"""What an audit tells: links that are not good, since when, and what of it is new."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Literal

from factcheck.model.probes import Probe
from factcheck.model.words import GOOD, Verdict
from factcheck.nouns import dataclass


class Group(StrEnum):
    """What is to be done about a link that is not good, the worst first."""

    BROKEN = "broken"
    """Gone, or never an address: mend it."""
    DOUBT = "doubt"
    """``unreachable`` or ``suspect``: it may come back, or a person may tell."""
    ELSEWHERE = "elsewhere"
    """``blocked`` here, or seen from another place while it could not be had here: somebody must
    look from elsewhere."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A link that is not good."""

    url: str
    """The address, as cited."""
    group: Group
    """What is to be done about it."""
    verdict: str
    """The verdict, one of `Verdict`."""
    reason: str
    """Its reason."""
    since: date
    """The day since which it has not been good, as far as is known."""
    elsewhere: str = ""
    """From where it was good while it could not be had here, and on which day; else empty."""
    places: tuple[str, ...] = ()
    """Where it is cited, ``article:line``; at most `PLACES`."""
    cited: int = 0
    """How often it is cited."""


PLACES = 10
"""Places that are told of one link: whoever mends it searches for the others by its address."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of links."""

    links: int = 0
    """Links of the catalogue, each address once."""
    good: int = 0
    """Those that are good."""
    unknown: int = 0
    """Those of which nothing is told: nobody can look at them (excluded, another scheme, a private
    address), or someone suppressed how they stand."""
    left: int = 0
    """Those that were due and not looked at, and are not known to be in trouble: not fine either.
    """
    groups: Mapping[Group, int] = field(default_factory=dict)
    """Those that are not good, by group."""


@dataclass(frozen=True, slots=True)
class News:
    """What is not as it was told before."""

    new: int = 0
    """Links that have got into a worse group, or into one at all."""
    broken: int = 0
    """Those of them that are `Group.BROKEN` now."""
    fixed: int = 0
    """Links that were not good, and are."""

    def __bool__(self) -> bool:
        return bool(self.new or self.fixed)


Mark = Literal["new", "fixed", "still"]
"""How a link is told: what got worse at the last change, what was not good before it and is now
(as it was told then), and all else that is not good."""


@dataclass(frozen=True, slots=True)
class Rolling:
    """The rolling report: it stays as it is until something changes."""

    changed: date
    """The day of the last change that is told."""
    counts: Counts
    """Numbers of links."""
    told: Callable[[Mark], Iterable[Trouble]]
    """Gives the links that are told so, in a stable order; they may be very many."""


def group_of(told: Probe, elsewhere: Probe | None) -> Group | None:
    """Return what is to be done about a link, None if it is good or nothing is known.

    ``told`` is what is known of it, ``elsewhere`` the good probe from another place, if any.
    """
    if told.verdict in GOOD or told.verdict is Verdict.UNCHECKED:
        return None
    if elsewhere is not None or told.verdict is Verdict.BLOCKED:
        return Group.ELSEWHERE
    return Group.BROKEN if told.verdict in {Verdict.DEAD, Verdict.INVALID} else Group.DOUBT
