"""What checks find: a place, a sentence, a weight, and whether it counts."""

from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that belongs to a finding."""

    source: str
    """Source of the article."""
    span: Span
    """Place in that source."""
    message: str
    """What is there."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment in an article that speaks to factcheck."""

    at: Span
    """Its place in the source."""
    checks: tuple[str, ...]
    """Ids of the checks to be silent; none where it is not understood."""
    reason: str
    """Why, one line; empty if it does not say."""


@dataclass(frozen=True, slots=True)
class Excuse:
    """Why a finding is left as it is: someone suppressed it."""

    reason: str
    """The reason given, one line."""
    is_inline: bool
    """Whether it stands in the article (a comment), not in the file of suppressions."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should look at, with its place."""

    check: str
    """Id of the check."""
    severity: Severity
    """How much it weighs."""
    message: str
    """One sentence for a person."""
    source: str
    """Source of the article."""
    span: Span
    """Place in the source (not in the article's text), as its author sees it."""
    subject: str
    """What it is about, independent of its line: the URL, or the words of the claim or figure."""
    related: tuple[Related, ...] = ()
    """Other places that belong to it."""
    hint: str | None = None
    """What to do next, if that can be said."""
    fingerprint: str = ""
    """Stable over edits elsewhere in the file; set by the pipeline."""
    is_known: bool | None = None
    """Whether it was there at the revision compared with; None if none was."""
    excuse: Excuse | None = None
    """Why nobody need look at it, if it is suppressed."""

    @property
    def counts(self) -> bool:
        """Whether it can decide the exit code: it is neither known nor suppressed."""
        return not self.is_known and self.excuse is None

    @property
    def state(self) -> str:
        """``suppressed``, ``known``, or nothing, in one word."""
        if self.excuse is not None:
            return "suppressed"
        return "known" if self.is_known else ""
