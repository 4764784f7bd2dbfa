"""JUnit XML for CI services that list tests: a test case for each link and for each claim.

There is no standard; written is what Jenkins, GitLab and Azure read alike. A case passes only if
it is fine, or has but notes: a link that could not be checked, a claim that waits for a person,
what is known or suppressed is ``skipped`` and says why; an error that counts is a ``failure``.
What is said of the whole article is a case of its own, and a run that did not do its work is an
``error``.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field

from factcheck.formats._alerts import told
from factcheck.formats._facts import UNCITED, WAITING, reason_of, verdict_of
from factcheck.formats._safe import escaped, one_line
from factcheck.model.records import Article, ArticleReport, Claim, Finding, Report
from factcheck.model.text import Span
from factcheck.model.words import GOOD, Severity, Status
from factcheck.nouns import dataclass
from factcheck.plugins import Canvas, Format
from factcheck.said import Tongue
from factcheck.said import ci as say
from factcheck.said.labels import label

_NAME = 120
"""Characters of a sentence that name its case."""
_SETTLED = frozenset({Status.VERIFIED, Status.CORRECTED, Status.RETIRED})
_NO_XML = {0xFFFE: "\N{REPLACEMENT CHARACTER}", 0xFFFF: "\N{REPLACEMENT CHARACTER}"}
"""Code points that XML 1.0 has not, beside those that are made visible anyway."""


@dataclass(slots=True)
class _Case:
    """A test case: what it is about, and what was found there."""

    name: str
    line: int | None
    reason: str | None = None
    findings: list[Finding] = field(default_factory=list)


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factcheck">\n'
    for each in report.articles:
        source = each.evidence.article.source
        yield from _suite(source, _cases(each, report), report.tongue)
    if report.exit_code not in {0, 1}:
        why = _text(" ".join(report.notices))
        yield '  <testsuite name="factcheck" tests="1" failures="0" errors="1" skipped="0">\n'
        yield '    <testcase classname="factcheck" name="run">\n'
        yield f'      <error message="{why}"></error>\n    </testcase>\n  </testsuite>\n'
    yield "</testsuites>\n"


def _suite(source: str, cases: Sequence[_Case], tongue: Tongue) -> Iterator[str]:
    bodies = [_body(case, tongue) for case in cases]
    failures, skipped = (
        sum(body.lstrip().startswith(tag) for body in bodies) for tag in ("<failure", "<skipped")
    )
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0" skipped="{skipped}"'
    yield f'  <testsuite name="{_text(source)}" {counts}>\n'
    seen: Counter[str] = Counter()
    for case, body in zip(cases, bodies, strict=True):
        seen[case.name] += 1
        again = f" ({seen[case.name]})" if seen[case.name] > 1 else ""
        place = f'file="{_text(source)}"' + (f' line="{case.line}"' if case.line else "")
        name = f'classname="{_text(source)}" name="{_text(case.name)}{again}"'
        inside = f">\n{body}    </testcase>" if body else "></testcase>"
        yield f"    <testcase {name} {place}{inside}\n"
    yield "  </testsuite>\n"


def _cases(each: ArticleReport, report: Report) -> list[_Case]:
    """Return the links, the claims, and what is about neither, in this order."""
    article = each.evidence.article
    links = _link_cases(each, report)
    claims = [(claim, _claim_case(claim, article, report.tongue)) for claim in each.evidence.claims]
    named = {claim.id: case for claim, case in claims if claim.id}
    standing = [
        (article.offsets.to_source(claim.span), case) for claim, case in claims if not claim.is_gone
    ]
    standing.sort(key=lambda one: one[0])
    others = []
    for found in each.findings:
        if found.check in {WAITING, UNCITED}:
            continue
        before = bisect_right(standing, found.span.start, key=lambda one: one[0].start)
        near = standing[before - 1] if before else None
        inside = near[1] if near and near[0].covers(found.span) else None
        case = links.get(found.span) or named.get(found.subject) or inside
        if case is None:
            case = _Case(found.check, article.offsets.place(found.span.start).line)
            others.append(case)
        case.findings.append(found)
    return [*links.values(), *(case for _, case in claims), *others]


def _link_cases(each: ArticleReport, report: Report) -> dict[Span, _Case]:
    cases = {}
    for link in each.evidence.links:
        verdict = verdict_of(report, link.key)
        reason = f"{label(verdict, report.tongue)} ({reason_of(report, link.key)})"
        line = each.evidence.article.offsets.place(link.at.start).line
        cases[link.at] = _Case(one_line(link.url), line, None if verdict in GOOD else reason)
    return cases


def _claim_case(claim: Claim, article: Article, tongue: Tongue) -> _Case:
    start = article.offsets.to_source(claim.span).start
    line = None if claim.is_gone else article.offsets.place(start).line
    words = claim.text or claim.statement or ", ".join(figure.text for figure in claim.figures)
    return _Case(one_line(words)[:_NAME], line, _pending(claim, tongue))


def _pending(claim: Claim, tongue: Tongue) -> str | None:
    """Return why a claim is not settled, if it is not."""
    if claim.overlay is None and claim.status in _SETTLED:
        return None
    return say.WAITS.to(tongue, status=label(claim.overlay or claim.status, tongue))


def _body(case: _Case, tongue: Tongue) -> str:
    """Return what stands in a case; nothing for one that passes."""
    grave = [each for each in case.findings if each.counts and each.severity is Severity.ERROR]
    lines = [f"{_standing(each, tongue)}: {told(each)} [{each.check}]" for each in case.findings]
    if grave:
        inside = "".join(f"{_text(line)}\n" for line in lines)
        kind = f'type="{_text(grave[0].check)}"'
        return f'      <failure {kind} message="{_text(told(grave[0]))}">{inside}</failure>\n'
    weighs = any(each.severity is not Severity.NOTE for each in case.findings)
    reasons = [*([case.reason] if case.reason else []), *(lines if weighs or case.reason else [])]
    if not reasons:
        return ""
    return f'      <skipped message="{_text(" · ".join(reasons))}"></skipped>\n'


def _standing(finding: Finding, tongue: Tongue) -> str:
    if finding.excuse is not None:
        return say.SUPPRESSED.to(tongue, reason=finding.excuse.reason)
    severity = label(finding.severity, tongue)
    return f"{say.KNOWN.to(tongue)}, {severity}" if finding.is_known else severity


def _text(words: str) -> str:
    return escaped(one_line(words)).translate(_NO_XML)


FORMAT = Format(".xml", _render, _pieces)
"""The format."""
