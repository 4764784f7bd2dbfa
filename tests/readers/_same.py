"""One article three times: as Markdown, as a page saved from the web, and as a Word file."""

from tests.readers._word import docx, field, p, r

_BUDGET = "https://city.example.jp/budget?y=2025&p=1"
MARKDOWN = f"""---
title: 市の予算、過去最大に
date: 2025-10-06
---

# 市の予算、過去最大に

2025年度の一般会計は**974億円**で、前年度より3.2%増えた[^1]。[市の資料]({_BUDGET})による。

増えたのは人件費だ。詳しくは https://city.example.jp/staff を参照。

## 内訳

- 人件費は約210億円
- 扶助費は[1万2800人](https://city.example.jp/aid)に計88億円

| 年度 | 予算額 | 前年度比 |
|---|---|---|
| 2024 | 943億円 | 1.1% |
| 2025 | １，０００億円 | [3.2%](https://stat.example.jp/t#r2) |

## In English

The budget rose to $1.2 billion, up 3.2% from a year earlier[^2]. A team of 45 people
visited 12 schools, according to [the *annual* report][report].

The plant covers 3.5 km<sup>2</sup>.

[report]: https://report.example.com/2025.pdf "Annual report"

[^1]: 前年度は943億円。[決算](https://city.example.jp/2024)による。
[^2]: Some 1,500 people were asked; see <https://poll.example.com/q?a=1>.
"""

HTML = """<!DOCTYPE html>
<!-- saved from url=(0036)https://news.example.jp/a/budget.html -->
<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>市の予算、過去最大に</title>
<meta property="article:published_time" content="2025-10-06T09:00:00+09:00"></head>
<body>
<header class="site"><a href="https://news.example.jp/">例新聞</a> 創刊150年</header>
<nav><ul><li><a href="https://news.example.jp/p">政治 12件</a></li></ul></nav>
<div role="navigation"><a href="https://news.example.jp/t">話題の3本</a></div>
<div class="wrapper">
<main>
<h1>市の予算、過去最大に</h1>
<p>2025年度の一般会計は<strong>974億円</strong>で、前年度より3.2%増えた<sup id="fnref1"><a
href="https://news.example.jp/a/budget.html#fn1" role="doc-noteref">1</a></sup>。<a
href="https://city.example.jp/budget?y=2025&amp;p=1">市の資料</a>による。</p>
<p>増えたのは人件費だ。詳しくは https://city.example.jp/staff を参照。</p>
<h2>内訳</h2>
<ul><li>人件費は約210億円</li>
<li><p>扶助費は<a href="https://city.example.jp/aid">1万2800人</a>に計88億円</p></li></ul>
<table><thead><tr><th>年度</th><th>予算額</th><th>前年度比</th></tr></thead>
<tbody><tr><td>2024</td><td>943億円</td><td>1.1%</td></tr>
<tr><td>2025</td><td>１，０００億円</td>
<td><a href="https://stat.example.jp/t#r2">3.2%</a></td></tr></tbody></table>
<h2>In English</h2>
<p>The budget rose to $1.2 billion, up 3.2% from a year earlier<a
href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a>. A team of 45 people
visited 12 schools, according to <a href="https://report.example.com/2025.pdf"
title="Annual report">the <em>annual</em> report</a>.</p>
<p>The plant covers 3.5 km<sup>2</sup>.</p>
<section class="footnotes" role="doc-endnotes"><ol>
<li id="fn1"><p>前年度は943億円。<a href="https://city.example.jp/2024">決算</a>による。<a
href="https://news.example.jp/a/budget.html#fnref1" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>Some 1,500 people were asked; see <a
href="https://poll.example.com/q?a=1">https://poll.example.com/q?a=1</a>. <a href="#fnref2"
class="footnote-back">↩︎</a></p></li></ol></section>
</main>
<div role="complementary"><h2>人気の記事</h2>
<p>1位 <a href="https://news.example.jp/b">雨で5人</a></p></div>
</div>
<div class="sidebar"><p>会員は30万人。<a href="https://news.example.jp/join">登録</a></p></div>
<footer>© 2025 例新聞 電話は24時間</footer>
</body></html>
"""


def _link(name: str, *runs: str) -> str:
    return f'<w:hyperlink r:id="{name}">{"".join(map(r, runs))}</w:hyperlink>'


def _note(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in cells)}</w:tr>"


def _table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _footnote(number: int, *runs: str) -> str:
    return f'<w:footnote w:id="{number}">{p(*runs)}</w:footnote>'


_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_CHANGED = '<w:del w:id="1"><w:r><w:delText>880</w:delText></w:r></w:del>'
_BODY = "".join(
    (
        p("市の予算、過去最大に", style="h1"),
        p(
            "2025年度の一般会計は",
            r("97", "<w:b/>"),
            _CHANGED,
            f'<w:ins w:id="2">{r("4億円", "<w:b/>")}</w:ins>',
            "で、前年度より3.2%増えた",
            _note(2),
            "。",
            _link("a", "市の", "資料"),
            "による。",
        ),
        p("増えたのは人件費だ。詳しくは https://city.example.jp/staff を参照。"),
        p("内訳", style="h2"),
        p("人件費は約210億円", more=_LISTED),
        p(
            "扶助費は",
            field(' HYPERLINK "https://city.example.jp/aid" ', "1万2800人"),
            "に計88億円",
            more=_LISTED,
        ),
        _table(
            _row("年度", "予算額", "前年度比"),
            _row("2024", "943億円", "1.1%"),
            _row("2025", "１，０００億円", _link("b", "3.2%")),
        ),
        p("In English", style="h2"),
        p(
            "The budget rose to $1.2 billion, up 3.2% from a year earlier",
            _note(3),
            ". A team of 45 people visited 12 schools, according to ",
            '<w:fldSimple w:instr="HYPERLINK https://report.example.com/2025.pdf">'
            f"{r('the ')}{r('annual', '<w:i/>')}{r(' report')}</w:fldSimple>",
            ".",
        ),
        p("The plant covers 3.5 km", r("2", '<w:vertAlign w:val="superscript"/>'), "."),
    )
)
_POLL = "https://poll.example.com/q?a=1"
_NOTES = _footnote(2, "前年度は943億円。", _link("c", "決算"), "による。") + _footnote(
    3, "Some 1,500 people were asked; see ", _link("d", _POLL), "."
)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="h{n}"><w:name w:val="heading {n}"/></w:style>'
    for n in (1, 2)
)
DOCX = docx(
    _BODY,
    {
        "a": "https://city.example.jp/budget?y=2025&amp;p=1",
        "b": "https://stat.example.jp/t#r2",
    },
    note_links={"c": "https://city.example.jp/2024", "d": _POLL},
    footnotes=_NOTES,
    styles=_STYLES,
)
