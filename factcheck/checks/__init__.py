"""Checks: evidence in, findings out. A check's id is its file's name.

``x.py`` is a check: what it is about, its page and its question. ``_x.py`` is a helper of the
checks that import it: `_asking` and `_questions` make a finding, `_doubts` knows the article
that asks itself. What must hold between the figures of a text, and whether it does, the checks
ask of the room below, `factcheck/laws`, whose docstring is its map.
"""

from collections.abc import Collection, Iterator

from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check, load, names, page
from factcheck.said import Tongue, part

FAMILY = __name__
IN_TEXT = frozenset({
    CheckFamily.CALENDAR, CheckFamily.NUMERALS, CheckFamily.ARITHMETIC, CheckFamily.CONVERSIONS,
    CheckFamily.CONSISTENCY,
})  # fmt: skip
"""Families that ask about what the text says, each place once."""


def ids() -> tuple[str, ...]:
    """Return the ids of all checks, sorted."""
    return names(FAMILY)


def explain(check: str, tongue: Tongue = "en") -> str:
    """Return the page of a check: the part of its file's docstring in one language."""
    return part(page(FAMILY, check), tongue)


def families() -> dict[CheckFamily, tuple[str, ...]]:
    """Return the ids of the checks of each family, both in their order."""
    found: dict[CheckFamily, tuple[str, ...]] = dict.fromkeys(CheckFamily, ())
    for name in ids():
        found[load(FAMILY, name, Check).family] += (name,)
    return found


def findings(evidence: Evidence, checks: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Return the findings of the named checks (of all, if None) in the order of their places."""
    chosen = [name for name in ids() if checks is None or name in checks]  # no other is loaded
    found: list[Finding] = []
    inside: list[Finding] = []
    for check in (load(FAMILY, name, Check) for name in chosen):
        (inside if check.family in IN_TEXT else found).extend(check.run(evidence))
    return tuple(sorted([*found, *_surest(inside)], key=lambda one: (one.span, one.check)))


def _surest(found: Collection[Finding]) -> Iterator[Finding]:
    """Yield findings but for notes where a surer question is asked."""
    sure = [one.span for one in found if one.severity is not Severity.NOTE and one.span]
    for one in found:
        is_sure = one.severity is not Severity.NOTE or one.span is None
        if is_sure or not any(one.span.touches(span) for span in sure):
            yield one
