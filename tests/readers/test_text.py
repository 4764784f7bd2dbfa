"""Plain text: lines, items, tables, and lines that an editor wrapped."""

import pytest

from tests.readers._show import article, blocks, check_offsets

LONG = "The city presented a supplementary budget of about 120 billion"

SOURCE = f"""\
■ 見出し|二つの部分
2025年3月、予算は1,200億円。
　字下げの行は3%。\x20

- 一つ目
* 二つ目
・三つ目
1. 番号つきの行
┌────┐
│ 図の中の5億円 │
└────┘
年度 | 額 |
---|---|
2025 | 5億円 |
2024 |  |
終わり。
{LONG}
  yen in March, and the assembly
Approved it.
── 線で始まる言葉
----"""


def test_a_whole_text() -> None:
    found = article(SOURCE, "a.txt")
    assert blocks(found) == [
        ("paragraph", "■ 見出し|二つの部分"),
        ("paragraph", "2025年3月、予算は1,200億円。"),
        ("paragraph", "字下げの行は3%。"),
        ("item", "一つ目"),
        ("item", "二つ目"),
        ("item", "三つ目"),
        ("paragraph", "1. 番号つきの行"),
        ("paragraph", "図の中の5億円"),
        ("cell 0.0", "年度"),
        ("cell 0.1", "額"),
        ("cell 1.0", "2025"),
        ("cell 1.1", "5億円"),
        ("cell 2.0", "2024"),
        ("paragraph", "終わり。"),
        ("paragraph", f"{LONG} yen in March, and the assembly"),
        ("paragraph", "Approved it."),
        ("paragraph", "── 線で始まる言葉"),
        ("paragraph", "----"),
    ]
    assert found.text == "\n".join(words for _, words in blocks(found))
    assert (found.title, found.links, found.ids) == (None, (), frozenset())
    check_offsets(found, SOURCE)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(end: str) -> None:
    source = end.join(["一行目は5%", "", f"{LONG}", "yen"])
    found = article(source, "a.txt")
    assert found.text == f"一行目は5%\n{LONG} yen"
    place = found.offsets.place(found.offsets.to_source(found.blocks[1].span).start)
    assert place == (3, 1)
    check_offsets(found, source)


@pytest.mark.parametrize(
    "source",
    [
        "short line\nand more",
        f"{LONG}\n\nand more",
        f"{LONG}\nAnd more",
        f"{LONG}\n5 and more",
        f"{LONG}円\nand more",
        f"{LONG}\n- and more",
    ],
)
def test_other_lines_are_not_joined(source: str) -> None:
    assert len(article(source, "a.txt").blocks) == 2


def test_markup_is_words_in_plain_text() -> None:
    source = "**5億円** <b>`x`</b> &amp; [a](b)"
    assert article(source, "a.txt").text == source


def test_two_tables_are_two() -> None:
    found = article("a | b\nc | d\n\nx\n\n| e | f |\n| g | h |", "a.txt")
    cells = [block.cell for block in found.blocks if block.cell]
    assert [(cell.table, cell.row, cell.column) for cell in cells] == [
        (table, row, column) for table in (0, 1) for row in (0, 1) for column in (0, 1)
    ]
