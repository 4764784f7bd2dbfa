"""Passages with a slip and put right: asked about with it, silent without."""

import tomllib
from pathlib import Path

import pytest

from tests.checks._read import told

FILE = tomllib.loads((Path(__file__).parent / "twins.toml").read_text("utf-8"))
QUIET = [(check, text) for check, texts in FILE["quiet"].items() for text in texts]
TWINS = [(check, twin) for check, twins in FILE["twins"].items() for twin in twins]


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_quiet(check: str, text: str) -> None:
    """The same words where nothing is wrong, or not all is told."""
    assert told(check, text) == []


@pytest.mark.parametrize(("check", "twin"), TWINS, ids=str)
def test_twins(check: str, twin: dict[str, str]) -> None:
    """One question with the slip, none without it."""
    assert told(check, twin["text"].format(twin["right"])) == []
    slipped = told(check, twin["text"].format(twin["slip"]))
    assert [severity for severity, _ in slipped] == ["warning"]
