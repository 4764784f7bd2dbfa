"""The fixed words: kinds, verdicts, statuses, severities. One word for one thing."""

from enum import StrEnum
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "cell"]
LinkKind = Literal["inline", "reference", "autolink", "bare", "image", "html"]
FigureKind = Literal[
    "money", "percent", "count", "date", "time", "duration", "age", "measure", "ratio", "rank",
    "number",
]  # fmt: skip
FIGURE_KINDS: tuple[FigureKind, ...] = FigureKind.__args__  # type: ignore[attr-defined]


class Verdict(StrEnum):
    """What is known of a link after a probe."""

    ALIVE = "alive"
    MOVED = "moved"
    DEAD = "dead"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    SUSPECT = "suspect"
    INVALID = "invalid"
    UNCHECKED = "unchecked"


GOOD = frozenset({Verdict.ALIVE, Verdict.MOVED})
"""Verdicts that say that the page is there."""
GIVEN_UP = "host-given-up"
"""Reason of a link that is ``unreachable`` or ``blocked`` without having been asked: other links of
its host had got no page. It is asked first the next time, and never believed until then."""


class Status(StrEnum):
    """Where a claim stands, derived from its log."""

    OPEN = "open"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    ASKED = "asked"
    UNVERIFIABLE = "unverifiable"
    CORRECTED = "corrected"
    RETIRED = "retired"


class Overlay(StrEnum):
    """What the machine lays over a status, and nothing else."""

    STALE = "stale"
    LOST = "lost"


class Why(StrEnum):
    """Why a claim is ``stale``."""

    CHANGED = "changed"
    """It says something else than what was decided upon."""
    EXPIRED = "expired"
    """It was verified too long ago (``recheck_after``)."""


class CheckFamily(StrEnum):
    """What a check looks at; in this order they are listed."""

    LINKS = "links"
    SOURCES = "sources"
    EVIDENCE = "evidence"
    CALENDAR = "calendar"
    NUMERALS = "numerals"
    ARITHMETIC = "arithmetic"
    CONVERSIONS = "conversions"
    CONSISTENCY = "consistency"
    CLAIMS = "claims"


class Severity(StrEnum):
    """How much a finding weighs; ``NONE`` (for ``--fail-on``) is above all of them."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
