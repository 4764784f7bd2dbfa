"""Tables for spreadsheets: csv, figures-csv, links-csv."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from tests.formats._attack import attack
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import article, empty, report

SHEETS = ["csv", "figures-csv", "links-csv"]


def read(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline="")))


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_but_heads(name: str) -> None:
    assert len(read(rendered(name, empty()))) == 1


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("make", [sample, attack])
def test_lines_are_of_one_length_and_end_alike(name: str, make: object) -> None:
    text = rendered(name, make())  # type: ignore[operator]
    rows = read(text)
    assert len({len(row) for row in rows}) == 1
    assert text.count("\r\n") == text.count("\n") == len(rows)


def test_all_figures_and_links_are_there() -> None:
    made = sample()
    figures = sum(len(each.evidence.figures) for each in made.articles)
    links = sum(len(each.evidence.links) for each in made.articles)
    counts = [len(read(rendered(name, made))) - 1 for name in SHEETS]
    assert counts == [figures + links, figures, links]


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("5 km", "5 km"),
        ("-5", "-5"),
        ("-1.25", "-1.25"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("=1", "'=1"),
        ('"=1', '"=1'),
    ],
)
def test_no_cell_is_a_formula(words: str, cell: str) -> None:
    figure = Figure(Span(0, 1), words, "number", point(1))
    text = rendered("figures-csv", report(article("x"), (figure,)))
    assert read(text)[1][3] == cell


def test_heads_and_words_in_the_language_of_the_report() -> None:
    rows = read(rendered("links-csv", sample("ja")))
    assert rows[0][:5] == ["記事", "行", "桁", "本文の表記", "URL"]
    assert rows[3][5:7] == ["リンク切れ", "http-404"]


def test_a_figure_of_no_claim_has_no_status() -> None:
    made = report(article("x"), (Figure(Span(0, 1), "x", "number", point(1)),))
    assert read(rendered("figures-csv", replace(made)))[1][-3:] == ["", "", ""]
