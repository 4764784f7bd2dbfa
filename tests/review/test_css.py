"""The style sheet: everyone can read what it colors, and nothing is said by color alone."""

import re
from pathlib import Path

import pytest

from factcheck import review
from tests.formats.test_css import LEAST, contrast, pairs

FOLDER = Path(review.__file__).parent
CSS = (FOLDER / "static/review.css").read_text("utf-8")


def _themes() -> dict[str, dict[str, str]]:
    roots = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    day, night = (dict(re.findall(r"--([\w-]+): (#\w+);", part)) for part in roots[:2])
    return {"day": day, "night": day | night}


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize(("ink", "ground"), [*pairs(), ("paper", "focus")])
def test_contrast(theme: str, ink: str, ground: str) -> None:
    """WCAG 2.2, success criterion 1.4.3: 4.5 to 1, by day and by night."""
    colors = _themes()[theme]
    assert contrast(colors[ink], colors[ground]) >= LEAST


def test_every_color_has_a_sign_and_a_word() -> None:
    """Wherever a template names a color class of a status or verdict, a sign or a word follows."""
    for path in sorted(FOLDER.glob("templates/*.html")):
        for line in path.read_text("utf-8").splitlines():
            if re.search(r"class=\"(?:chip|no|lno) c-", line):
                assert "signs" in line or "mark.word" in line or ".number" in line, line


def test_focus_is_visible_and_what_is_hidden_is_hidden() -> None:
    """The keyboard's place shows; print and phone have rules of their own."""
    assert ":focus-visible { outline: 3px" in CSS
    assert "[hidden] { display: none !important; }" in CSS
    assert "@media print" in CSS
    assert "size: A4" in CSS


def test_every_field_has_a_label() -> None:
    """Inputs stand inside their labels; buttons hold words or a label."""
    for path in sorted(FOLDER.glob("templates/*.html")):
        text = path.read_text("utf-8")
        for found in re.finditer(r"<(?:input|select|textarea)\b", text):
            before = text[: found.start()]
            assert before.rfind("<label>") > before.rfind("</label>"), path.name
