"""A question that a check asks again and again: its words once, its figures each time."""

from collections.abc import Sequence

from factcheck.checks._asking import ask
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.nouns import dataclass
from factcheck.said import Words


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the author, with placeholders for what it is about."""

    check: str
    """Id of the check that asks."""
    severity: Severity
    """How much it weighs."""
    says: Words
    """The question, the reckoning shown."""
    hint: Words | None = None
    """What to do next; it knows the same placeholders."""

    def about(self, evidence: Evidence, *figures: Figure, **values: object) -> Finding:
        """Return the finding that stands over figures, from the first to the last of them."""
        start = min(figure.span.start for figure in figures)
        end = max(figure.span.end for figure in figures)
        return self.at(evidence, Span(start, end), **values)

    def at(self, evidence: Evidence, span: Span, **values: object) -> Finding:
        """Return the finding that stands over a span of the article's text."""
        hint = self.hint.of(**values) if self.hint else None
        return ask(evidence, self.check, self.severity, span, self.says.of(**values), hint=hint)


def surer(known: Sequence[Finding], further: Sequence[Finding]) -> list[Finding]:
    """Return what two ways of reading ask, but of two questions at one place the surer one.

    ``known`` goes first where both are sure; its notes give way.
    """
    sure = [one for one in known if one.severity is not Severity.NOTE]
    more = [one for one in further if not _is_at(one, sure)]
    return [*more, *(one for one in known if one in sure or not _is_at(one, more))]


def _is_at(one: Finding, others: Sequence[Finding]) -> bool:
    return any(
        one.span is not None and other.span is not None and one.span.touches(other.span)
        for other in others
    )
