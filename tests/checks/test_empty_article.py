"""`empty-article`: what holds no words was not checked."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found

CHECK = "empty-article"


@pytest.mark.parametrize(
    "text", ["one", "7", "![](picture.png)", "<https://example.com/>", "# Heading"]
)
def test_quiet(text: str) -> None:
    assert found(CHECK, text) == ()


@pytest.mark.parametrize("text", ["", " \n\n", "---\nlang: ja\n---\n", "<!-- later -->\n"])
def test_the_whole_finding(text: str) -> None:
    assert found(CHECK, text) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="There are no words in this article, so nothing was checked. Is it the right "
            "file?",
            source="a.md",
            span=Span(0, 0),
            subject="",
        ),
    )
    (one,) = found(CHECK, text, tongue="ja")
    assert one.message == "本文がないので、何も確かめていません。このファイルでよいでしょうか。"
