"""The style sheet: what is printed in color can be read by everyone, by day and by night."""

import re
from importlib.resources import files

import pytest

CSS = files("factcheck.formats").joinpath("_report.css").read_text("utf-8")
LEAST = 4.5
"""Contrast of text to its ground: WCAG 2.2, success criterion 1.4.3, level AA."""


def themes() -> dict[str, dict[str, str]]:
    day, night = (dict(re.findall(r"--([\w-]+): (#\w+);", part)) for part in _roots())
    return {"day": day, "night": day | night}


def _roots() -> list[str]:
    return re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]


def luminance(color: str) -> float:
    digits = color[1:] if len(color) == 7 else "".join(digit * 2 for digit in color[1:])
    parts = [int(digits[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pairs() -> list[tuple[str, str]]:
    states = ["open", "ok", "bad", "warn", "info"]
    found = [(f"{state}-fg", f"{state}-bg") for state in states]
    found += [(f"{state}-fg", "paper") for state in states]
    return found + [(ink, page) for ink in ("ink", "soft", "focus") for page in ("paper", "ground")]


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize(("ink", "ground"), pairs())
def test_contrast(theme: str, ink: str, ground: str) -> None:
    colors = themes()[theme]
    assert contrast(colors[ink], colors[ground]) >= LEAST


def test_focus_is_visible_and_hidden_is_hidden() -> None:
    assert ":focus-visible { outline: 3px" in CSS
    assert "[hidden] { display: none !important; }" in CSS
