"""`unknown-identifier`: silent for what exists or is not known, a question for what does not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.model.works import Work
from tests.checks._cited_works import found

CHECK = "unknown-identifier"
TEXT = "Smith (doi:10.1234/abc.7)."


@pytest.mark.parametrize("exists", [True, None])
def test_quiet(exists: bool | None) -> None:
    assert found(CHECK, TEXT, Work("doi:10.1234/abc.7", exists=exists)) == []
    assert found(CHECK, TEXT, Work("doi:10.1234/other", exists=False)) == []
    assert found(CHECK, TEXT) == []


def test_the_questions() -> None:
    (finding,) = found(CHECK, TEXT, Work("doi:10.1234/abc.7", exists=False))
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=(
            "doi:10.1234/abc.7 is registered nowhere: doi.org knows no such DOI. What is the "
            "source?"
        ),
        source="a.md",
        span=Span(7, 24),
        subject="doi:10.1234/abc.7",
    )
    (finding,) = found(CHECK, "[x](https://arxiv.org/abs/2401.99999)",
                       Work("arxiv:2401.99999", exists=False), tongue="ja")  # fmt: skip
    assert (finding.severity, finding.message) == (
        Severity.NOTE,
        "arXiv:2401.99999 という論文は arXiv に見当たりません。出典は何でしょうか。",
    )
