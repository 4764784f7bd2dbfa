"""`archive-today`: silent beside the page itself, a note where only the copy is linked."""

import pytest

from factcheck.checks import findings
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.pipeline import gather
from factcheck.plugins import Document
from factcheck.said import Tongue

CHECK = "archive-today"


def found(text: str, tongue: Tongue = "en") -> list[Finding]:
    one = gather(Document("a.md", text.encode(), language="ja"))
    return list(findings(Evidence(one.article, one.figures, one.links, (), {}, tongue), {CHECK}))


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://web.archive.org/web/2024/https://example.com/a)",
        "[a](https://example.com/a)([copy](https://archive.ph/AbCdE))",
        "archive.today という名前",
        "",
    ],
)
def test_quiet(text: str) -> None:
    assert found(text) == []


def test_the_question() -> None:
    text = "[資料](https://archive.ph/AbCdE)\n\n[a](https://example.com/a)"
    (finding,) = found(text)
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message=(
            "https://archive.ph/AbCdE is a copy that programs cannot check, and may not tell "
            "which page it is of. Can the page itself be linked, too?"
        ),
        source="a.md",
        span=Span(1, 3),
        subject="資料",
    )
    (finding,) = found(text, "ja")
    assert finding.message.startswith("https://archive.ph/AbCdE は自動では確かめられない")
