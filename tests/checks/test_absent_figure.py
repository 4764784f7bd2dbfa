"""`absent-figure`: silent where nothing follows from not finding; never more than a note."""

import pytest

from factcheck.model.words import Severity
from tests.checks._cited import OTHER, URL, found

PAGE = "Harlow employs 12,480 people in 31 countries."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"ハーローの従業員は1万2480人だ([会社案内]({URL}))。", id="it is there"),
        pytest.param(f"ハーローは1972年に上場した([会社案内]({URL}))。", id="a date"),
        pytest.param(f"ハーローは6社を買収した([会社案内]({URL}))。", id="one digit"),
        pytest.param(f"ハーローの特許は778件だ。[会社案内]({URL})も見よ。", id="another sentence"),
        pytest.param("ハーローの特許は778件だ。", id="no page"),
    ],
)
def test_quiet(text: str) -> None:
    assert found("absent-figure", text, PAGE) == []


def test_quiet_where_a_page_was_not_read() -> None:
    """The figure may stand on the page that could not be read."""
    text = f"ハーローの特許は778件だ([会社案内]({URL})、[統計]({OTHER}))。"
    assert found("absent-figure", text, PAGE) == []


def test_a_note() -> None:
    (one,) = found("absent-figure", f"ハーローの特許は778件だ([会社案内]({URL}))。", PAGE)
    assert one.severity is Severity.NOTE
    assert one.message == "778件: not found on the page that this sentence cites."
