"""Passages with a slip and put right, a file for each frame: asked about, and silent."""

import tomllib
from pathlib import Path

import pytest

from tests.checks._read import told

FILES = sorted((Path(__file__).parent / "twins").glob("*.toml"))
"""``quiet`` holds passages of each check; ``twins`` holds passages with ``{}`` in the place of what
is slipped, and what stands there with the slip and without it. All are made up for these tests."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_frame(file: Path) -> None:
    """One question with a slip; none without it, and none where not all is told."""
    frame = tomllib.loads(file.read_text("utf-8"))
    quiet = [(check, text) for check, texts in frame["quiet"].items() for text in texts]
    slips = []
    for check, twins in frame["twins"].items():
        quiet += [(check, twin["text"].format(twin["right"])) for twin in twins]
        slips += [(check, twin["text"].format(twin["slip"])) for twin in twins]
    loud = {text: found for check, text in quiet if (found := told(check, text))}
    assert loud == {}
    asked = {text: [severity for severity, _ in told(check, text)] for check, text in slips}
    assert asked == {text: ["warning"] for _, text in slips}
