"""Passages with a slip and put right, a file for each frame: asked about, and silent."""

import tomllib
from pathlib import Path

import pytest

from tests.checks._read import told

FILES = sorted((Path(__file__).parent / "twins").glob("*.toml"))
"""``quiet`` holds passages of each check; ``twins`` holds passages with ``{}`` in the place of what
is slipped, and what stands there with the slip and without it, and perhaps the day on which it was
``published``, and ``asked = "note"`` where that is less sure. All are made up for these tests."""
FEW = 5
"""One in so many of the quiet passages of a file has a note at most, and none of them more."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_frame(file: Path) -> None:
    """One question with a slip; none without it, and none where not all is told, but for notes."""
    frame = tomllib.loads(file.read_text("utf-8"))
    quiet = [(check, text, None) for check, texts in frame["quiet"].items() for text in texts]
    slips = []
    for check, twins in frame["twins"].items():
        days = [twin.get("published") for twin in twins]
        right = [twin["text"].format(twin["right"]) for twin in twins]
        wrong = [twin["text"].format(twin["slip"]) for twin in twins]
        quiet += [(check, *one) for one in zip(right, days, strict=True)]
        weights = [twin.get("asked", "warning") for twin in twins]
        slips += [(check, *one) for one in zip(wrong, days, weights, strict=True)]
    loud = {text: found for check, text, day in quiet if (found := told(check, text, day))}
    assert {text: found for text, found in loud.items() if found[0][0] != "note"} == {}
    assert len(loud) * FEW <= len(quiet), loud
    asked = {
        text: [severity for severity, _ in told(check, text, day)] for check, text, day, _ in slips
    }
    assert asked == {text: [severity] for _, text, _, severity in slips}
