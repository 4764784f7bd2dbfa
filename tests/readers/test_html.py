"""HTML: what a browser shows, in blocks, with links; the page's own word on title and date."""

from datetime import date

import pytest

from tests.readers._show import article, blocks, check_offsets, links

PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html lang="ja-JP"><head><title>題 &amp; 名 | 例新聞</title>
<meta property="article:published_time" content="2025-10-05T23:30:00+09:00">
<script type="application/ld+json">
{"@graph": [{"@type": "NewsArticle", "headline": "補正 予算", "datePublished": "2025-10-06"}]}
</script><style>p { top: 1px }</style><base href="https://n.jp/a/"></head>
<body><header>例新聞</header><nav><a href="/">ホーム 1</a></nav>
<main><article><header><h1 id=top>予算は<em>974</em>億円</h1></header>
<p>規模は<b>1.2</b>兆
円<sup>2</sup>で、  東京 &amp;
Osaka の<!-- 9 -->3倍。<p>次の<a href="x?a=1&amp;copy=2"> 資料 </a>を見る。<br>二行目<br><br>三行目
<ul><li>一<li>二<ul><li><p>三</p></ul></ul>
<table><tr><th colspan=2>A<th rowspan=2>B<tr><td>1<td>2<tr><td>3</div><td>4<td>5</table>
<pre>code 5</pre><p hidden>隠し 6</p><ruby>漢<rp>(</rp><rt>かん</rt></ruby>字<code>x=7</code>も
<script>if (a < 8) "</p>"</script><noscript>no 9</noscript><svg><text>10</text><path/></svg>
<a href='/y'><img src=i.png alt="写真"></a><a name=note></a><aside>11</aside></article></main>
<footer>©2025</footer>
"""


BROKEN_JSON = (
    '<script type=application/ld+json>[{"datePublished": "2025-01-03"},</script>'
    "<meta itemprop=datePublished content=2025-01-02>"
)
NESTED_JSON = (
    '<script type=application/ld+json>[5, {"a": {"datePublished": 5, "headline": ["x"]}},'
    ' {"b": [{"datePublished": "2025-01-03T00:00:00Z", "headline": "C"}]}]</script>'
)


def test_a_whole_page() -> None:
    found = article(PAGE, "a.html")
    assert blocks(found) == [
        ("heading", "予算は974億円"),
        ("paragraph", "規模は1.2兆円²で、 東京 & Osaka の3倍。"),
        ("paragraph", "次の 資料 を見る。\n二行目"),
        ("paragraph", "三行目"),
        ("item", "一"),
        ("item", "二"),
        ("item", "三"),
        ("cell 0.0", "A"),
        ("cell 0.2", "B"),
        ("cell 1.0", "1"),
        ("cell 1.1", "2"),
        ("cell 2.0", "3"),
        ("cell 2.1", "4"),
        ("cell 2.2", "5"),
        ("paragraph", "漢字も"),
    ]
    assert links(found, PAGE) == [
        ("html", "資料", "https://n.jp/a/x?a=1&copy=2", "x?a=1&amp;copy=2"),
        ("html", "写真", "https://n.jp/y", "/y"),
        ("image", "写真", "https://n.jp/a/i.png", "i.png"),
    ]
    assert (found.title, found.language) == ("補正 予算", "ja")
    assert (found.published, found.dated_by) == (date(2025, 10, 6), "json-ld")
    assert found.ids == {"top", "note"}
    check_offsets(found, PAGE)
    assert found.text == "\n".join(words for _, words in blocks(found))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a < b, 3 <4 & 5", "a < b, 3 <4 & 5"),
        ("a<b", "a"),
        ("x<a href='", "x"),
        ("x<!-- y", "x"),
        ("x<!-->y<!--->z", "xyz"),
        ("x<!y>z<?php 5 ?>w", "xzw"),
        ("x</ y>z</>w", "xzw"),
        ("x</", "x</"),
        ("x<", "x<"),
        ("<script>5", ""),
        ("<title>5</title>6", "6"),
        ("<textarea><p>5</textarea>6", "6"),
        ("<p>1<div>2</p>3</div>4", "1\n2\n3\n4"),
        ("<b>1<i>2</b>3</i>4", "1234"),
        ("</br>1</p>2", "1\n2"),
        ("<div style='DISPLAY : none'>1</div>2", "2"),
        ("<p hidden=until-found>1", "1"),
        ("<p hidden>1<p>2", "2"),
        ("<nav>1</nav>2", "2"),
        ("<nav>1", "1"),
        ("2<footer>1</footer><button>1</button>", "2"),
        ("<header>1</header>2", "1\n2"),
        ("23<aside>1</aside>", "23"),
        ("2<aside>13</aside>", "2\n13"),
        ("<nav>1</nav><main>2</main>", "2"),
        ("<!-- <main> --><header>1</header>2", "1\n2"),
        ("<dl><dt>1<dd>2</dl>", "1\n2"),
        ("&copy2025 &amp;lt; &#x5186; &#0; &#99999999999;", "©2025 &lt; 円 \ufffd \ufffd"),
        ("974<sup>1</sup>億", "974¹億"),
        ("1&nbsp;000&#10;2", "1\xa0000 2"),
        ("<svg/>1<svg><g/><text>2</text></svg>3", "1 3"),
        ("<select><option>1<option>2</select>3", "3"),
        ("日本\nの\n3億", "日本の 3億"),
        ("<main>23</main>1", "23"),
        ("<main>2</main>13", "2\n13"),
        ("<h1>4</h1>1<main>2367</main><h1>5</h1>", "4\n2367\n5"),
        ("<main><p>234<div hidden>5</div></main><main>6</main>1", "234\n6"),
        ("<div role=navigation>1</div><div role=banner>2</div><article>345</article>", "345"),
        ("<article>345<div role=complementary>1</div></article>", "345"),
        ("10<sup><a role=doc-noteref href=#n>1</a></sup>億", "10 億"),
        ("10<a class='x footnote-ref' href=#n><sup>1</sup></a>億", "10 億"),
        ("10<a data-footnote-ref href=#n>1</a>0億", "10 0億"),
        ("the\n3 億", "the 3 億"),
    ],
)
def test_what_a_browser_shows(source: str, text: str) -> None:
    found = article(source, "a.html")
    assert found.text == text
    check_offsets(found, source)


@pytest.mark.parametrize(
    "source",
    [
        "<a>x</a>",
        "<pre><a href=b>x</a></pre>",
        "<main></main><nav><a href=b>x</a></nav>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img alt=x>",
        "<script><a href=b></script>",
        "<a role=doc-noteref href=#n>1</a>",
        "<a class=footnote-backref href=#n>1</a>",
        "<main>23</main><a href=b>1</a><img src=c>",
    ],
)
def test_what_is_no_link(source: str) -> None:
    assert article(source, "a.html").links == ()


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("<a href=b>x</a>", ("html", "x", "b", "b")),
        ("<A HREF = ' b\n'>x</A>", ("html", "x", "b", "b")),
        ("<a href=b/>x", ("html", "x", "b/", "b/")),
        ("<a href=b href=c>x</a>", ("html", "x", "b", "b")),
        ("<a href=''>x</a>", ("html", "x", "", "")),
        ("<a href=#f><p>x</p></a>", ("html", "x", "#f", "#f")),
        ("<a href='?a&lt=1&lt;2'>x</a>", ("html", "x", "?a&lt=1<2", "?a&lt=1&lt;2")),
        ("<base href=http://[><a href=b>x</a>", ("html", "x", "b", "b")),
    ],
)
def test_links(source: str, link: tuple[str, str, str, str]) -> None:
    assert links(article(source, "a.html"), source) == [link]


def test_a_link_ends_where_the_next_begins() -> None:
    source = "<a href=b>x<a href=c>y</a>z"
    assert links(article(source, "a.html"), source) == [
        ("html", "x", "b", "b"),
        ("html", "y", "c", "c"),
    ]


def test_addresses_of_a_saved_page_are_those_of_the_web() -> None:
    """But for its folder of copies, and pages that a browser did not have from the web."""
    body = (
        "<img src='./a_files/i.png' alt=k><img src='data:image/png;base64,A'><a href='../b'>x</a>"
    )
    saved = f"<!-- saved from url=(0019)https://a.jp/c/d.html -->{body}"
    assert [link.url for link in article(saved, "a.html").links] == [
        "./a_files/i.png",
        "https://a.jp/b",
    ]
    unknown = f"<!-- saved from url=(0014)about:internet -->{body}"
    assert article(unknown, "a.html").links[1].url == "../b"


def test_addresses_of_a_fetched_page_are_absolute() -> None:
    found = article("<a href=../b#c>x</a>", "https://a.jp/d/e.html")
    assert [link.url for link in found.links] == ["https://a.jp/b#c"]


@pytest.mark.parametrize(
    ("head", "title", "published", "dated_by"),
    [
        ("", None, None, None),
        ("<title> </title>", None, None, None),
        ("<title>A\n b</title>", "A b", None, None),
        ("<title>A</title><meta property=og:title content=B>", "B", None, None),
        ("<meta name=date content=2025-01-02>", None, date(2025, 1, 2), "meta"),
        ("<meta name=date content=soon>", None, None, None),
        ("<p><time datetime=2025-01-02T03:04Z>x</time>", None, date(2025, 1, 2), "meta"),
        (BROKEN_JSON, None, date(2025, 1, 2), "meta"),
        (NESTED_JSON, "C", date(2025, 1, 3), "json-ld"),
    ],
)
def test_what_a_page_states_of_itself(
    head: str, title: str | None, published: date | None, dated_by: str | None
) -> None:
    found = article(f"{head}<p>words", "a.html")
    assert (found.title, found.published, found.dated_by) == (title, published, dated_by)


def test_deep_json_is_left_alone() -> None:
    deep = "<script type=application/ld+json>" + '{"a":' * 50_000
    assert article(deep, "a.html").published is None


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("<html lang=fr><p>mot", "fr"),
        ("<html xml:lang='de-AT'><p>Wort", "de"),
        ("<meta http-equiv=content-language content=es><p>palabra", "es"),
        ("<html lang=en><p>これは日本語のページです。", "ja"),
        ("<p>これは日本語のページです。", "ja"),
    ],
)
def test_the_language_of_a_page(source: str, language: str) -> None:
    assert article(source, "a.html").language == language
