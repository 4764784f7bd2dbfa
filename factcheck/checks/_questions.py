"""A question that a check asks again and again: its words once, its figures each time."""

from dataclasses import replace

from factcheck.checks._asking import ask
from factcheck.laws.sure import within_sentence
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

    def weighing(self, severity: Severity) -> "Question":
        """Return the same question with another weight."""
        return replace(self, severity=severity)

    def held_to(self, evidence: Evidence, *places: Span) -> "Question":
        """Return the same question, a note at most where some places are of several sentences."""
        return self.weighing(within_sentence(evidence.article.text, places, self.severity))

    def about(self, evidence: Evidence, *figures: Figure, **values: object) -> Finding:
        """Return the finding that stands over figures, from the first to the last of them.

        It is a note at most where they do not stand in one sentence.
        """
        places = [figure.span for figure in figures]
        span = Span(min(places).start, max(one.end for one in places))
        return self.held_to(evidence, *places).at(evidence, span, **values)

    def at(self, evidence: Evidence, span: Span, **values: object) -> Finding:
        """Return the finding that stands over a span of the article's text."""
        hint = self.hint.of(**values) if self.hint else None
        return ask(evidence, self.check, self.severity, span, self.says.of(**values), hint=hint)
