"""Figures and passages as JSON, and back: what the history keeps of a page."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from factcheck.model.imprints import Imprint, Statement
from factcheck.model.passages import Page, Passage
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Number, Period, Quantity, Slack, TimeOfDay, Value


def page_row(page: Page) -> dict[str, Any]:
    """Return a page as what JSON can hold."""
    return {
        "language": page.language,
        "title": page.title,
        "labels": {str(table): sorted(words) for table, words in page.labels.items()},
        "imprint": _imprint_row(page.imprint),
        "passages": [_passage_row(passage) for passage in page.passages],
    }


def page_of(row: dict[str, Any]) -> Page:
    """Return the page of a row; raises `KeyError`, `TypeError` or `ValueError` if it is none."""
    return Page(
        tuple(_passage_of(each) for each in row["passages"]),
        str(row["language"]),
        str(row["title"]),
        {int(table): frozenset(words) for table, words in row["labels"].items()},
        _imprint_of(row["imprint"]),
    )


def _imprint_row(one: Imprint) -> list[Any]:
    told = [[[each.words, each.by] for each in every] for every in (one.titles, one.dates)]
    return [*told, sorted(one.days), one.names, one.language, one.lead]


def _imprint_of(row: list[Any]) -> Imprint:
    titles, dates, days, names, language, lead = row
    return Imprint(
        tuple(Statement(words, by) for words, by in titles),
        tuple(Statement(words, by) for words, by in dates),
        frozenset(days),
        tuple(names),
        language,
        lead,
    )


def _passage_row(one: Passage) -> list[Any]:
    figures = [_figure_row(figure) for figure in one.figures]
    above = [_figure_row(figure) for figure in one.above]
    return [one.text, figures, one.about, one.spot, one.block, one.label, above]


def _passage_of(row: list[Any]) -> Passage:
    text, figures, about, spot, block, label, above = row
    return Passage(
        text, tuple(map(_figure_of, figures)), about, spot, int(block), label,
        tuple(map(_figure_of, above)),
    )  # fmt: skip


def _figure_row(figure: Figure) -> list[Any]:
    return [*figure.span, figure.text, figure.kind, figure.hedge, _value_row(figure.value)]


def _figure_of(row: list[Any]) -> Figure:
    start, end, text, kind, hedge, value = row
    return Figure(Span(int(start), int(end)), text, kind, _value_of(value), hedge)


def _value_row(value: Value) -> list[Any]:
    if isinstance(value, Quantity):
        numbers = (value.low, value.high, value.resolution, value.slack.down, value.slack.up)
        return ["quantity", value.unit, *(None if n is None else str(n) for n in numbers)]
    if isinstance(value, Period):
        days = (day.isoformat() if day else None for day in (value.first, value.last))
        return ["period", *days, value.edtf, value.relative, value.slack_days]
    return ["time", value.first, value.last]


def _value_of(row: list[Any]) -> Value:
    name, *rest = row
    if name == "quantity":
        unit, low, high, resolution, down, up = rest
        slack = Slack(Fraction(down), Fraction(up))
        return Quantity(_number(low), _number(high), unit, _number(resolution), slack)
    if name == "period":
        first, last, edtf, relative, slack_days = rest
        return Period(_day(first), _day(last), edtf, relative, int(slack_days))
    first, last = rest
    return TimeOfDay(first, last)


def _number(text: str | None) -> Number | None:
    if text is None:
        return None
    return Fraction(text) if "/" in text else Decimal(text)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
