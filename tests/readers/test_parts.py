"""The helpers of the readers: references, tokens, grids, anchors, addresses in Markdown."""

import pytest

from factcheck.model.records import Cell
from factcheck.model.text import Span
from factcheck.readers import _entities
from factcheck.readers._anchors import Anchors
from factcheck.readers._events import destination
from factcheck.readers._grid import Grid
from factcheck.readers._tokens import Tag, Words, tokens


@pytest.mark.parametrize("text", ["", "&", "& x", "&#;", "&#x;", "&;", "&unknown;", "a&b", "R&D"])
def test_no_references(text: str) -> None:
    assert list(_entities.references(text, 0, len(text))) == []


def test_references_with_and_without_semicolon() -> None:
    text = "&amp;&copy2025&notit;&#65&#x42;&hellip;"
    assert list(_entities.references(text, 0, len(text))) == [
        (0, 5, "&"),
        (5, 10, "©"),
        (14, 18, "¬"),
        (21, 25, "A"),
        (25, 31, "B"),
        (31, 39, "…"),
    ]


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("?a=1&copy=2", "?a=1&copy=2"),
        ("?a=1&copy2", "?a=1&copy2"),
        ("?a=1&amp;copy=2", "?a=1&copy=2"),
        ("?a=1&copy", "?a=1©"),
        ("&#65x", "Ax"),
        ("plain", "plain"),
    ],
)
def test_references_in_addresses(value: str, meant: str) -> None:
    assert _entities.attribute(value) == meant


def shown(source: str) -> list[str]:
    found = tokens(source, 0, len(source))
    return [
        source[token.start : token.end] if isinstance(token, Words) else tag_shown(token)
        for token in found
    ]


def tag_shown(tag: Tag) -> str:
    values = [f"{name}={attribute.value}" for name, attribute in tag.attributes.items()]
    return " ".join([f"</{tag.name}>" if tag.closing else f"<{tag.name}>", *values])


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b <3 <", ["a < b <3 <"]),
        ("<A B='x>y' C=\"&lt;\" d e=f/g>h", ["<a> b=x>y c=< d= e=f/g", "h"]),
        ("<a\n b = c / ><br/></a >", ["<a> b=c", "<br>", "</a>"]),
        ("<a =b='c'>", ["<a> =b=c"]),
        ("<a'b>", ["<a'b>"]),
        ("<x y=1 Y=2>", ["<x> y=1"]),
        ("<!DOCTYPE html><!-- <p> -->a<!---->b", ["a", "b"]),
        ("<script>'</scripty>' </SCRIPT >a", ["<script>", "</script>", "a"]),
        ("<style><p>", ["<style>"]),
        ("a<b c='d", ["a"]),
        ("a<!--", ["a"]),
    ],
)
def test_tokens(source: str, expected: list[str]) -> None:
    assert shown(source) == expected


def test_the_place_of_a_value_is_without_its_quotes() -> None:
    source = "<a href = ' x ' id=y>"
    (tag,) = tokens(source, 0, len(source))
    assert isinstance(tag, Tag)
    assert {name: found.at.cut(source) for name, found in tag.attributes.items()} == {
        "href": " x ",
        "id": "y",
    }


def test_tokens_stay_within_their_range() -> None:
    source = "<p>a<b>c</b>"
    assert [(t.start, t.end) for t in tokens(source, 3, 8)] == [(3, 4), (4, 7), (7, 8)]
    assert [(t.start, t.end) for t in tokens(source, 3, 6)] == [(3, 4)]


def test_a_grid_counts_spans() -> None:
    grid = Grid(2)
    rows = [[(1, 2), (2, 1)], [(1, 1), (1, 1)], [(1, 1)]]
    places = []
    for row in rows:
        grid.row()
        places.append([grid.cell(columns, height) for columns, height in row])
    assert places == [
        [Cell(2, 0, 0), Cell(2, 0, 1)],
        [Cell(2, 1, 1), Cell(2, 1, 2)],
        [Cell(2, 2, 0)],
    ]


def test_a_cell_without_a_row_has_one() -> None:
    assert Grid(0).cell(10**9, 10**9) == Cell(0, 0, 0)


def test_anchors_are_told_apart() -> None:
    anchors = Anchors()
    found = [anchors.add(words) for words in ("A b!", "A-b", "a b", "a-b-1", "¡", "¿?")]
    assert found == ["a-b", "a-b-1", "a-b-2", "a-b-1-1", "", "-1"]


@pytest.mark.parametrize(
    ("words", "anchor"),
    [
        ("Getting Started", "getting-started"),
        ("What's new in 2.0?", "whats-new-in-20"),
        ("A & B", "a--b"),
        ("snake_case-and dash", "snake_case-and-dash"),
        ("第1章 はじめに（改訂版）", "第1章-はじめに改訂版"),
        ("Über Größe", "über-größe"),
        ("⚙️ Setup", "\ufe0f-setup"),
        ("🚀 Start", "-start"),
        ("① 概要", "-概要"),
        ("हिन्दी", "हिन्दी"),
        ("C++", "c"),
        (" Logo", "-logo"),
        (":rocket: Start", "rocket-start"),
        ("概要（全角）・一覧〜改", "概要全角一覧改"),
        ("Ａ＿Ｂ\u3000Ｃ：第１章", "ａ＿ｂｃ第１章"),
        ("㎡①々ー", "々ー"),
        ("3.2 結果、「考察」。", "32-結果考察"),
        ("한국어 제목!", "한국어-제목"),
    ],
)
def test_anchors_as_github_makes_them(words: str, anchor: str) -> None:
    assert Anchors().add(words) == anchor


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("[a](b)", Span(4, 5)),
        ("[a](<b c>)", Span(5, 8)),
        ("[a]( b 'c' )", Span(5, 6)),
        ("[a](b(c)d)", Span(4, 9)),
        ("[a](b\\)c)", Span(4, 8)),
        ("[a]()", Span(4, 4)),
        ("[a](<", Span(4, 5)),
        ("[a](\\", Span(4, 5)),
        ("[a]b", None),
    ],
)
def test_where_the_address_stands(source: str, address: Span | None) -> None:
    assert destination(source, 2, len(source)) == address
