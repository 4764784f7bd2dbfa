"""Nothing is asked where numbers stand near each other without belonging together."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from factcheck.checks import families, findings
from factcheck.model.words import CheckFamily
from factcheck.pipeline import evidence, gather
from factcheck.plugins import Document

CLASSES = tomllib.loads((Path(__file__).parent / "neighbors.toml").read_text("utf-8"))
"""By what the numbers of a passage have of their own, the passages."""
CHECKS = {
    one
    for family in (CheckFamily.ARITHMETIC, CheckFamily.CALENDAR, CheckFamily.CONSISTENCY)
    for one in families()[family]
}


@pytest.mark.parametrize("text", [text for texts in CLASSES.values() for text in texts])
def test_nothing_is_asked(text: str) -> None:
    """No warning, and no note."""
    language = "en" if text.isascii() else "ja"
    day = date(2026, 6, 15)
    document = Document("a.md", text.encode("utf-8"), published=day, language=language)
    found = findings(evidence(gather(document), (), {}), CHECKS)
    assert [(one.check, one.message) for one in found] == []
