"""Newsroom sentences: the checks on figures leave the right ones alone, and ask about the slips."""

import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.checks import findings, ids
from factcheck.model.exchange import Rate, Spread
from factcheck.model.records import Evidence
from factcheck.pipeline import gather
from factcheck.plugins import Document

FILES = [
    tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text("utf-8"))
    for name in ("newsroom", "arithmetic", "japanese", "english")
]
RIGHT = [text for file in FILES for text in file["right"]]
SLIPS = [slip for file in FILES for slip in file["slip"]]
WORTH = {("USD", "JPY"): "147", ("EUR", "JPY"): "163", ("GBP", "JPY"): "190", ("CNY", "JPY"): "20",
         ("USD", "EUR"): "0.885"}  # fmt: skip
"""Rates that hold on all days of these tests."""
NOT_OF_FIGURES = {"unverified-figure", "uncited-figure", "superlative-without-source"}


FEW = 15
"""One in so many of these right sentences is noted at most."""


def rates(of: str, to: str, first: date, last: date) -> Spread | None:
    """Return the rate of a pair, on the first of the days asked for."""
    rate = WORTH.get((of, to))
    return Spread((Rate(Fraction(rate), max(first, date(2022, 1, 1)), "ECB"),)) if rate else None


def asked(text: str) -> list[tuple[str, str]]:
    """Return check and severity of all findings on an article of one sentence."""
    language = "en" if text.isascii() or "€" in text else "ja"
    document = Document("a.md", text.encode(), published=date(2025, 6, 1), language=language)
    read = gather(document)
    evidence = Evidence(read.article, read.figures, read.links, (), {}, "en", rates)
    found = findings(evidence, set(ids()) - NOT_OF_FIGURES)
    return [(one.check, one.severity.value) for one in found]


@pytest.mark.parametrize("text", RIGHT)
def test_right_sentences_are_left_alone(text: str) -> None:
    """Right sentences of every kind that some check looks at: a note at most."""
    assert [one for one in asked(text) if one[1] != "note"] == []


def test_few_of_them_are_noted() -> None:
    """These are the sentences that came nearest to a slip; of all others fewer are noted."""
    noted = [text for text in RIGHT if asked(text)]
    assert len(noted) * FEW < len(RIGHT), noted


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: str(slip["text"]))
def test_slips_are_asked_about(slip: dict[str, str]) -> None:
    """The check that knows the slip asks, and says how sure it is."""
    assert (slip["check"], slip["severity"]) in asked(slip["text"])
