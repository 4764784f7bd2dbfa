"""The rows of `figures` and `links`: the machine contracts, key by key."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from factcheck.formats import figure_row, json_lines, link_row
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity, TimeOfDay, Value, point
from factcheck.model.words import FigureKind
from tests.formats._draft import Anchor, Reading
from tests.formats._sample import sample
from tests.formats._small import article

PLACE = {"path": "quiet.md", "line": 1, "column": 1, "start": 0, "end": 0}


def fields(kind: FigureKind, value: Value, hedge: str | None = None) -> dict[str, object]:
    figure = Figure(Span(0, 0), "words", kind, value, hedge)
    return dict(list(figure_row(article(), figure).items())[5:])


def test_a_row_whole() -> None:
    one = article("Cost: ", Anchor("https://a.example/", "974億ドル"), ".", title="T")
    usd = point(Decimal(974 * 10**8), "USD", Decimal(10**8))
    figure = Reading(one).figure("974億ドル", "money", usd)
    assert json_lines([figure_row(one, figure)]) == (
        '{"path": "quiet.md", "line": 5, "column": 8, "start": 25, "end": 31, '
        '"text": "974億ドル", "kind": "money", "hedge": null, "low": "97400000000", '
        '"high": "97400000000", "unit": "USD", "resolution": "100000000"}\n'
    )
    assert json_lines([link_row(one, one.links[0])]) == (
        '{"path": "quiet.md", "line": 5, "column": 16, "start": 33, "end": 51, '
        '"url": "https://a.example/", "text": "974億ドル", "kind": "inline"}\n'
    )


def test_quantities() -> None:
    assert fields("percent", Quantity(Decimal("0.50"), None, "%", Decimal("0.01")), "約") == {
        "text": "words", "kind": "percent", "hedge": "約",
        "low": "0.5", "high": None, "unit": "%", "resolution": "0.01",
    }  # fmt: skip
    assert fields("ratio", point(Fraction(1, 5)))["low"] == "1/5"
    assert fields("rank", point(Decimal(2)))["unit"] is None


def test_the_step_of_a_joined_range_is_a_decimal() -> None:
    joined = Quantity(Decimal("1.5"), Decimal(2), "%", Fraction(1, 10))
    assert fields("percent", joined)["resolution"] == "0.1"


def test_dates() -> None:
    assert fields("date", Period(date(1975, 1, 1), date(1982, 12, 31), "1975/1982")) == {
        "text": "words", "kind": "date", "hedge": None,
        "edtf": "1975/1982", "first": "1975-01-01", "last": "1982-12-31", "relative": None,
    }  # fmt: skip
    assert list(fields("date", Period(None, None, None, "-P3Y")).values())[3:] == [
        None, None, None, "-P3Y",
    ]  # fmt: skip


def test_times_of_day() -> None:
    assert fields("time", TimeOfDay(630, None)) == {
        "text": "words", "kind": "time", "hedge": None, "first": "10:30", "last": None,
    }  # fmt: skip


def test_places_are_those_of_the_source() -> None:
    """The words at a row's place in the source are the row's words, or its address."""
    for each in sample().articles:
        one = each.evidence.article
        for figure in each.evidence.figures:
            row = figure_row(one, figure)
            assert one.offsets.to_source(figure.span) == (row["start"], row["end"])
            assert one.offsets.place(figure_start(row)) == (row["line"], row["column"])


def figure_start(row: dict[str, object]) -> int:
    start = row["start"]
    assert isinstance(start, int)
    return start


@pytest.mark.parametrize("words", ["\u2028", "\x85", "\x9b", "\ud800", "\x00", '"', "約"])
def test_one_object_a_line_whatever_the_words(words: str) -> None:
    text = json_lines([{"text": words}, {"text": "x"}])
    assert len(text.splitlines()) == 2
    assert json.loads(text.split("\n", maxsplit=1)[0]) == {"text": words}
    text.encode()


def test_no_rows() -> None:
    assert json_lines([]) == ""
