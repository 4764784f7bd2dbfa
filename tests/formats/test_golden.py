"""Every format shows the sample report exactly as its golden file does, and always the same."""

import pytest

from factcheck import plugins
from factcheck.plugins import Canvas, Format
from tests.formats._golden import FOLDER, outputs, rendered
from tests.formats._sample import sample

FORMATS = sorted(plugins.discover("factcheck.formats", Format))


@pytest.mark.parametrize("name", sorted(outputs()))
def test_whole_output(name: str) -> None:
    assert outputs()[name] == (FOLDER / name).read_bytes().decode()


@pytest.mark.parametrize("name", FORMATS)
def test_same_report_same_text(name: str) -> None:
    canvas = Canvas(60, color=True)
    assert rendered(name, sample(), canvas) == rendered(name, sample(), canvas)


@pytest.mark.parametrize("name", FORMATS)
def test_ends_with_one_line_break_and_is_utf_8(name: str) -> None:
    text = rendered(name, sample())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    text.encode()
