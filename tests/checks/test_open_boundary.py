"""open-boundary: said of an address that ends in one of two ways, and of no other."""

from dataclasses import replace

from factcheck.checks import findings
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from tests.checks._evidence import evidence, link, probe

TEXT = "資料は https://a.jp/x東京 にある。"
URL = "https://a.jp/x"
OPEN = replace(
    link(TEXT, URL),
    alternative="https://a.jp/x東京",
    note="boundary open: add a space after the address",
)
CHECK = {"open-boundary"}


def test_quiet() -> None:
    """An address that ends where it ends is no finding."""
    assert findings(evidence(TEXT, links=(link(TEXT, URL),)), CHECK) == ()


def test_the_whole_finding() -> None:
    """Both readings are named, and which of them was believed."""
    detail = "Read as https://a.jp/x; read as https://a.jp/x東京 it is dead (http-404)."
    probes = {OPEN.key: probe(URL, Verdict.ALIVE, "ok", detail=detail)}
    assert findings(evidence(TEXT, links=(OPEN,), probes=probes), CHECK) == (
        Finding(
            check="open-boundary",
            severity=Severity.NOTE,
            message="https://a.jp/x: boundary open: add a space after the address; "
            f"it may end as in https://a.jp/x東京. {detail}",
            source="a.md",
            span=Span(4, 18),
            subject=URL,
            hint="Add a space after the address, or write <address>.",
        ),
    )


def test_before_anybody_was_asked() -> None:
    """Without a probe it is said all the same."""
    (found,) = findings(evidence(TEXT, links=(OPEN,)), CHECK)
    assert found.message.endswith("it may end as in https://a.jp/x東京.")
