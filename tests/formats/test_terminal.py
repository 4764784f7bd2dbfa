"""What a person reads after a run: in reading order, in 80 columns, without color if so wished."""

import re
from dataclasses import replace

import pytest

from factcheck.model.text import Span
from factcheck.model.width import width
from factcheck.plugins import Canvas
from tests.formats._attack import attack
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import article, empty, offline, report

CODES = re.compile(r"\x1b\[[\d;]*m")


def test_color_off_means_no_codes() -> None:
    assert "\x1b" not in rendered("terminal", sample(), Canvas(80, color=False))


def test_color_only_repeats_the_words() -> None:
    colored = rendered("terminal", sample(), Canvas(80, color=True))
    assert "\x1b[1;31merror\x1b[0m" in colored
    assert CODES.sub("", colored) == rendered("terminal", sample())


def test_strangers_cannot_drive_the_terminal() -> None:
    """The only codes are ours; no line break of theirs makes a line that looks like ours."""
    plain = rendered("terminal", attack())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", plain)
    colored = rendered("terminal", attack(), Canvas(80, color=True))
    assert CODES.sub("", colored) == plain


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_fits_the_terminal(columns: int) -> None:
    """No line is wider than the terminal, in a report whose addresses are not."""
    text = rendered("terminal", sample(), Canvas(columns))
    assert max(map(width, text.splitlines())) <= columns


def test_waiting_figures_are_counted_not_listed() -> None:
    text = rendered("terminal", sample())
    assert "unverified-figure" not in text
    assert "articles/wind-ja.md: 18 figures wait for a person\n" in text


def test_unchecked_links_are_prominent() -> None:
    assert rendered("terminal", offline()) == (
        "! No link was checked (offline 3). Unchecked is not fine.\n"
        "\n"
        "Articles     1\n"
        "Links        3  3 unchecked\n"
        "Figures      0\n"
        "Claims       0\n"
        "Findings     0\n"
    )


def test_empty_report() -> None:
    assert rendered("terminal", empty()) == (
        "Articles     0\nLinks        0\nFigures      0\nClaims       0\nFindings     0\n"
    )


def test_article_without_figures_or_links() -> None:
    text = rendered("terminal", report(article("Nothing to check here.")))
    assert text.startswith("Articles     1\nLinks        0\n")


def test_what_is_said_of_several_places_is_said_once() -> None:
    """All that says the same, with further places below it; another message stands for itself."""
    made = sample()
    first = made.articles[0]
    (dead,) = (each for each in first.findings if each.check == "dead-link")
    many = [replace(dead, span=Span(number, number + 1)) for number in range(8)]
    other = replace(dead, span=Span(20, 21), message="Other words.")
    findings = (*many, other)
    text = rendered("terminal", replace(made, articles=(replace(first, findings=findings),)))
    assert text.count(dead.message.split()[0]) == 2  # in what changed, and once below
    assert (
        "    remove it.\n"
        "    also at articles/wind-ja.md:1:2, articles/wind-ja.md:1:3,\n"
        "    articles/wind-ja.md:1:4, articles/wind-ja.md:2:1, articles/wind-ja.md:2:2, 2\n"
        "    more\n"
        "articles/wind-ja.md:2:17  error  Other words. [dead-link]\n"
    ) in text
