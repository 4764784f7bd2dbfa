"""What a run finds otherwise than the one before: records."""

from datetime import datetime
from typing import Literal

from factcheck.nouns import dataclass

About = Literal["claim", "link", "finding"]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is not as it was when the article was last looked at."""

    about: About
    """What it is."""
    source: str
    """Source of the article; of a link the first that cites it."""
    words: str
    """Words of the claim, address of the link, message of the finding; empty if it is gone."""
    line: int | None
    """Line of the source, from 1; None if it stands there no more."""
    was: str | None
    """Status, overlay, verdict or check as it was; None if it was not there."""
    now: str | None
    """The same now; None if it is there no more."""
    id: str | None = None
    """Id of the claim, if it has one."""
    by: str | None = None
    """Who decided, where it was a person who changed it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since the run before, over the articles that both runs looked at."""

    since: datetime | None
    """When the articles were last looked at: the earliest of these times; None for never."""
    items: tuple[Change, ...]
    """Changes in the order of articles and places, links after the claims, then findings."""
    new_articles: tuple[str, ...]
    """Sources of articles that were never looked at before."""
