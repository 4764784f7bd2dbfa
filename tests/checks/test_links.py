"""The six checks on links: each fires for its own verdict and for no other."""

from dataclasses import replace

import pytest

from factcheck.checks import findings
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from tests.checks._evidence import evidence, link, probe

TEXT = "資料は https://example.com/a にある。"
URL = "https://example.com/a"
LINK_CHECKS = {
    "dead-link",
    "moved-link",
    "blocked-link",
    "unreachable-link",
    "suspect-link",
    "invalid-link",
}


def fire(verdict: Verdict, reason: str, **rest: object) -> tuple[Finding, ...]:
    """Return what all link checks say of one link with that verdict."""
    probes = {URL: probe(URL, verdict, reason, **rest)}
    return findings(evidence(TEXT, links=(link(TEXT, URL),), probes=probes), LINK_CHECKS)


_SOFT = (
    "answers, but not with what was cited "
    '(soft-404: the status is good, but it is a "not found" page).'
)


@pytest.mark.parametrize(
    ("verdict", "reason"),
    [(Verdict.ALIVE, "ok"), (Verdict.UNCHECKED, "offline"), (Verdict.UNCHECKED, "excluded")],
)
def test_quiet(verdict: Verdict, reason: str) -> None:
    """A link that is alive, or that nobody looked at, is no finding."""
    assert fire(verdict, reason) == ()


def test_quiet_without_probe() -> None:
    """A link that was never probed is no finding."""
    assert findings(evidence(TEXT, links=(link(TEXT, URL),)), LINK_CHECKS) == ()


def test_dead() -> None:
    """The whole finding for a dead link."""
    assert fire(Verdict.DEAD, "http-404", status=404) == (
        Finding(
            check="dead-link",
            severity=Severity.ERROR,
            message="https://example.com/a is dead (http-404: there is no such page).",
            source="a.md",
            span=Span(4, 25),
            subject=URL,
            hint="Replace the address, link a copy archived before the article's date, "
            "or remove it.",
        ),
    )


@pytest.mark.parametrize(
    ("verdict", "reason", "check", "severity", "message"),
    [
        (
            Verdict.MOVED,
            "http-301",
            "moved-link",
            "note",
            "has moved for good (http-301: there is a permanent redirect).",
        ),
        (
            Verdict.BLOCKED,
            "http-403",
            "blocked-link",
            "warning",
            "would not be shown to a program (http-403: the server refuses the page).",
        ),
        (
            Verdict.UNREACHABLE,
            "timeout",
            "unreachable-link",
            "warning",
            "could not be reached (timeout: no answer came in time).",
        ),
        (
            Verdict.SUSPECT,
            "soft-404",
            "suspect-link",
            "warning",
            _SOFT,
        ),
        (
            Verdict.INVALID,
            "invalid-host",
            "invalid-link",
            "error",
            "is not an address anyone could follow (invalid-host: no host can have that name).",
        ),
    ],
)
def test_others(verdict: Verdict, reason: str, check: str, severity: str, message: str) -> None:
    """Every other verdict has its own check, severity and sentence."""
    (found,) = fire(verdict, reason)
    assert (found.check, found.severity, found.message) == (check, severity, f"{URL} {message}")


def test_evidence_and_new_address() -> None:
    """The detail of the probe and the new address reach the reader."""
    (found,) = fire(
        Verdict.MOVED, "http-301", final_url="https://example.com/b", detail="one redirect"
    )
    assert (
        found.message
        == f"{URL} has moved for good (http-301: there is a permanent redirect; one redirect)."
    )
    assert found.hint == "Write https://example.com/b instead, after a look at the page."


def test_one_finding_a_place() -> None:
    """A dead URL cited twice is two findings, each at its own place."""
    text = f"{URL} と {URL}"
    second = link(text, URL)
    later = text.rindex(URL)
    other = type(second)(Span(later, len(text)), Span(later, len(text)), URL, URL, "bare")
    probes = {URL: probe(URL, Verdict.DEAD, "http-410")}
    found = findings(evidence(text, links=(second, other), probes=probes), LINK_CHECKS)
    assert [one.span for one in found] == [Span(0, 21), Span(24, 45)]


def test_in_japanese() -> None:
    """The same finding in Japanese: reason and evidence told, and the same subject."""
    probes = {
        URL: probe(URL, Verdict.DEAD, "file-not-found", detail="There is no file b.md, but B.md.")
    }
    article = evidence(TEXT, links=(link(TEXT, URL),), probes=probes)
    (found,) = findings(replace(article, tongue="ja"), LINK_CHECKS)
    assert found.message == (
        "https://example.com/a はリンク切れです(file-not-found: "
        "ファイル b.md はなく、B.md があります)。"
    )
    assert found.hint == "パスを直すか、ファイルを置いてください。"
    assert found.subject == URL
