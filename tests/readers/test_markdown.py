"""Markdown: what is prose, in which blocks, and which links the markup states."""

import pytest

from tests.readers._show import article, blocks, check_offsets, links

ARTICLE = """\
---
title: 予算の話
---
# 予算は*1,200*億円 {#top}

都は[補正予算案](https://a.jp/x "題")を発表した（[資料][r]、[r]、<https://b.jp/>）。
規模は前年度比 &gt; 5%、`x = 3` は \\*印\\
改行した。
It was 120
billion yen.

```python
n = 99
```

- [ ] 一つ目は3億円
- 二つ目
  1. 内訳は2億円

     続きの段落

| 年度 | 額[^1] |
|---|---:|
| 2025 | `x` 5億円 |
| 2024 | 4\\|5 |

> 引用の1行目
> 2行目は7%

<div>生の<b>HTML</b>で
8%</div>

![図 &amp; 表](fig.png)

[^1]: 単位は円

[r]: <https://r.jp/> "R"

    indented = 4
"""


PARAGRAPH = (
    "都は補正予算案を発表した（資料、r、https://b.jp/）。\n"
    "規模は前年度比 > 5%、 は *印\n改行した。\nIt was 120 billion yen."
)


def test_a_whole_article() -> None:
    found = article(ARTICLE)
    assert blocks(found) == [
        ("heading", "予算は1,200億円"),
        ("paragraph", PARAGRAPH),
        ("item", "一つ目は3億円"),
        ("item", "二つ目"),
        ("item", "内訳は2億円"),
        ("item", "続きの段落"),
        ("cell 0.0", "年度"),
        ("cell 0.1", "額"),
        ("cell 1.0", "2025"),
        ("cell 1.1", "5億円"),
        ("cell 2.0", "2024"),
        ("cell 2.1", "4|5"),
        ("paragraph", "引用の1行目\n2行目は7%"),
        ("paragraph", "生のHTMLで 8%"),
        ("paragraph", "単位は円"),
    ]
    assert links(found, ARTICLE) == [
        ("inline", "補正予算案", "https://a.jp/x", "https://a.jp/x"),
        ("reference", "資料", "https://r.jp/", "[資料][r]"),
        ("reference", "r", "https://r.jp/", "[r]"),
        ("autolink", "https://b.jp/", "https://b.jp/", "https://b.jp/"),
        ("image", "図 & 表", "fig.png", "fig.png"),
    ]
    assert (found.title, found.language, found.published) == ("予算の話", "ja", None)
    assert found.ids == {"top", "予算は1200億円"}
    assert found.text == "\n".join(words for _, words in blocks(found))
    check_offsets(found, ARTICLE)


def test_the_place_of_a_figure_is_its_place_in_the_file() -> None:
    found = article(ARTICLE)
    span = found.blocks[-3].span
    at = found.text.index("7%")
    place = found.offsets.place(found.offsets.to_source(span._replace(start=at)).start)
    assert place == (28, 7)
    assert ARTICLE.splitlines()[27][6:] == "7%"


@pytest.mark.parametrize(
    "source",
    [
        "`5億円`",
        "    5億円",
        "```\n5億円\n```",
        "~~~\n5億円",
        "<!-- 5億円 -->",
        "<!--\n5億円\n\n6億円\n-->",
        "<script>\n5\n</script>",
        "<style>p{top:5px}</style>",
        "<pre>5</pre>",
        "[r]: https://a.jp/5 '5'",
        "---",
        "![5億円](x.png)",
        "<div hidden>5</div>",
        "a<code>5</code>"[1:],
    ],
)
def test_what_is_not_prose(source: str) -> None:
    assert article(source).text == ""


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("3~5億円から10~20億円", "3~5億円から10~20億円"),
        ("~3億~ ~~4億~~", "~3億~ 4億"),
        ("$13 billion and $97.4 billion", "$13 billion and $97.4 billion"),
        ("10`x`0", "10 0"),
        ("関数`x`を", "関数を"),
        ("3[^1]0\n\n[^1]: n", "3 0\nn"),
        ("H<sub>2</sub>O は10<sup>6</sup>", "H₂O は10⁶"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("a<!-- 5 -->b", "ab"),
        ("a <span>b\n\nc", "a b\nc"),
        ("an <select> unclosed 3\n\nnext 4", "an \nnext 4"),
        ("1\\. & &amp; &nbsp;&#x41; &unknown;", "1. & & \xa0A &unknown;"),
        ("Title 1 https://a.jp/x\nTitle 2 https://b.jp/y", "Title 1 https://a.jp/x\nTitle 2 https://b.jp/y"),
        ("one\r\ntwo\r\n\r\nthree", "one two\nthree"),
        ("# 見出し\r\r`5億円`は3億円\r\r- 4億円", "見出し\nは3億円\n4億円"),
        ("**「強調」**です", "**「強調」**です"),
        ("a | b", "a | b"),
    ],
)  # fmt: skip
def test_small_things(source: str, text: str) -> None:
    found = article(source)
    assert found.text == text
    check_offsets(found, source)


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("[a](b)", ("inline", "a", "b", "b")),
        ("[a]( <b c> 't' )", ("inline", "a", "b c", "b c")),
        ("[a](b_(c)_d)", ("inline", "a", "b_(c)_d", "b_(c)_d")),
        ("[a](b\\)c)", ("inline", "a", "b)c", "b\\)c")),
        ("[a](x?y=1&amp;z=2)", ("inline", "a", "x?y=1&z=2", "x?y=1&amp;z=2")),
        ("[a](b\n't')", ("inline", "a", "b", "b")),
        ("[*a* `b`](c)", ("inline", "a", "c", "c")),
        ("[a](](b))", ("inline", "a", "](b)", "](b)")),
        ("[](b)", ("inline", "", "b", "b")),
        ("[a][]\n\n[a]: b", ("reference", "a", "b", "[a][]")),
        ("<me@a.jp>", ("autolink", "me@a.jp", "mailto:me@a.jp", "me@a.jp")),
        ("<a href='b?c=1&d=2'>a</a>", ("html", "a", "b?c=1&d=2", "b?c=1&d=2")),
        ("<a href=b>a\n\nc", ("html", "a", "b", "b")),
        ('<img src="b" alt="a">', ("image", "a", "b", "b")),
    ],
)
def test_links_of_the_markup(source: str, link: tuple[str, str, str, str]) -> None:
    assert links(article(source), source) == [link]


def test_a_picture_that_is_a_link_lends_it_its_words() -> None:
    source = "[![a *b*](c.png)](d)"
    assert links(article(source), source) == [
        ("inline", "a b", "d", "d"),
        ("image", "a b", "c.png", "c.png"),
    ]


@pytest.mark.parametrize("source", ["[a]", "[a][b]", "`[a](b)`", "<!-- <a href=b>a</a> -->"])
def test_what_is_no_link(source: str) -> None:
    assert article(source).links == ()


def test_addresses_are_absolute_only_where_the_article_has_one() -> None:
    source = "[a](/b) ![c](d.png)"
    assert [link.url for link in article(source).links] == ["/b", "d.png"]
    found = article(source, "https://a.jp/x/y.md")
    assert [link.url for link in found.links] == ["https://a.jp/b", "https://a.jp/x/d.png"]


def test_headings_get_the_anchors_of_github() -> None:
    source = "# Hello, World!\n\n## Hello World\n\n## `code_x` と 日本語\n\n<a id=own></a>\n"
    assert article(source).ids == {"hello-world", "hello-world-1", "code_x-と-日本語", "own"}


def test_the_first_heading_is_the_title_if_nothing_else_is() -> None:
    assert article("## a\n\n# b *c*\n\n# d").title == "b c"
    assert article("## a").title is None
