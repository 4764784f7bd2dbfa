"""Tables for people on a terminal, where a Japanese character is two columns wide."""

import pytest

from factcheck.formats import figures_table, links_table
from factcheck.model.width import fit, width, wrap
from factcheck.plugins import Canvas
from tests.formats._attack import attack
from tests.formats._sample import sample
from tests.formats._small import article


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_figures_fit_the_terminal(columns: int) -> None:
    evidence = [each.evidence for each in sample().articles]
    table = figures_table([(one.article, one.figures) for one in evidence], Canvas(columns))
    assert max(map(width, table.splitlines())) <= columns


def test_columns_are_aligned_for_the_eye() -> None:
    evidence = sample().articles[0].evidence
    lines = figures_table([(evidence.article, evidence.figures)], Canvas()).splitlines()[1:]
    kinds = [(line, figure.kind) for line, figure in zip(lines, evidence.figures, strict=True)]
    assert len({width(line[: line.rindex(f"  {kind} ")]) for line, kind in kinds}) == 1


def test_addresses_are_never_cut() -> None:
    evidence = sample().articles[0].evidence
    table = links_table([(evidence.article, evidence.links)], Canvas(40))
    assert all(f"    {link.url}\n" in table for link in evidence.links)


def test_nothing_to_show() -> None:
    assert figures_table([(article("Quiet."), ())], Canvas()) == "quiet.md: no figures\n"
    assert links_table([(article("Quiet."), ())], Canvas()) == "quiet.md: no links\n"
    assert figures_table([], Canvas()) == ""


def test_strangers_cannot_drive_the_terminal() -> None:
    evidence = attack().articles[0].evidence
    table = figures_table([(evidence.article, evidence.figures)], Canvas())
    table += links_table([(evidence.article, evidence.links)], Canvas())
    assert not any(ord(character) < 32 and character != "\n" for character in table)
    assert not set(table) & {"\x9b", "\u202e", "\ud800"}


def test_width() -> None:
    assert width("abc") == 3
    assert width("974億円") == 7
    assert width("ﾊﾝｶｸ") == 4
    assert width("e\u0301") == 1
    assert width("a\u200bb") == 2


def test_fit() -> None:
    assert fit("億円", 6) == "億円  "
    assert fit("億円億円", 6) == "億円… "
    assert fit("abcdef", 4) == "abc…"


def test_wrap() -> None:
    assert wrap("", 10) == []
    assert wrap("one two three", 8) == ["one two", "three"]
    assert wrap("one two three", 8, first=4) == ["one", "two", "three"]
    assert wrap("日本語の文です", 6) == ["日本語", "の文で", "す"]
    assert wrap("前文(日本)、次", 6) == ["前文", "(日", "本)、", "次"]
    assert wrap("「か」は", 4) == ["「か」", "は"]
    assert wrap("see https://a.example/long/path now", 10) == [
        "see", "https://a.example/long/path", "now",
    ]  # fmt: skip


def test_a_megabyte_of_closing_marks_is_one_line() -> None:
    """No line begins with one, wherever that leads; and it takes no more time than any text."""
    assert len(wrap("、" * 1_000_000, 80)) == 1


def test_a_megabyte_of_one_word_is_one_line() -> None:
    assert len(wrap("x" * 1_000_000, 80)) == 1
