"""Front matter: what is, what is not, and what it says."""

from datetime import date

import pytest

from factcheck.readers._frontmatter import read


@pytest.mark.parametrize(
    "source",
    [
        "",
        "---",
        "---\n",
        "---\n\nWords.\n\n---\n",
        "---\nJust a sentence.\n---\nMore.",
        "---\n---\nWords",
        "---\n- a\n- b\n---\n",
        "---\ntitle: x\nnever closed",
        "Words\n---\ntitle: x\n---\n",
        "+++\nno end",
        "----\ntitle: x\n----\n",
    ],
)
def test_a_thematic_break_is_not_front_matter(source: str) -> None:
    assert read(source) == ({}, 0)


def test_yaml_style_lines() -> None:
    source = (
        "---\n"
        "# a comment\n"
        'title: "五つの \\"数字\\""\n'
        "Date: 2025-10-06 09:00:00 +0900  # Tokyo\n"
        "author: 'O''Neil'\n"
        "url: https://a.jp/#top\n"
        "empty:\n"
        "tags:\n"
        "  - x\n"
        "- y\n"
        "\n"
        "---\n"
        "Words"
    )
    values, start = read(source)
    assert values == {
        "title": '五つの "数字"',
        "date": "2025-10-06 09:00:00 +0900",
        "author": "O'Neil",
        "url": "https://a.jp/#top",
        "empty": "",
        "tags": "x\ny",
    }
    assert source[start:] == "Words"


def test_toml_between_pluses() -> None:
    lines = ['title = "題"', "date = 2025-10-06T09:00:00+09:00", "day = 2025-10-05", "n = 3"]
    source = "\r\n".join(["+++", *lines, "+++", "x"])
    values, start = read(source)
    assert values == {"title": "題", "date": date(2025, 10, 6), "day": date(2025, 10, 5)}
    assert source[start:] == "x"


def test_broken_toml_is_not_prose_either() -> None:
    assert read("+++\ntitle = \n+++\nx") == ({}, 17)


@pytest.mark.parametrize("value", ['"open', "'open", '"', "'", "''", '"\\', "'a''"])
def test_quotes_that_never_close_do_no_harm(value: str) -> None:
    values, start = read(f"---\ntitle: {value}\n---\n")
    assert set(values) == {"title"}
    assert start > 0
