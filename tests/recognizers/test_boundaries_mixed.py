"""Boundaries in Japanese, Chinese, Korean, Arabic and Hindi text, in tables and in odd Markdown.

Written before looking at what the code made of them: each row is a source and its addresses.
"""

import pytest

from factcheck.network.safety import Admitted, admit
from tests.recognizers.test_boundaries import found

TEXT = [
    (
        "出典はhttps://example.jp/report.pdf（全24ページ、PDF）です。",
        ["https://example.jp/report.pdf"],
    ),
    (
        "総務省「令和5年通信白書」（https://www.soumu.example/hakusho/r05/）によると",
        ["https://www.soumu.example/hakusho/r05/"],
    ),
    (
        "参照：https://example.jp/a、https://example.jp/b、および https://example.jp/c。",
        ["https://example.jp/a", "https://example.jp/b", "https://example.jp/c"],
    ),
    ("詳しくはhttps://example.jp/?q=東京&page=2まで。", ["https://example.jp/?q=東京&page=2"]),
    (
        "https://ja.wikipedia.org/wiki/東京タワー（333m）",
        ["https://ja.wikipedia.org/wiki/東京タワー"],
    ),
    (
        "https://ja.wikipedia.org/wiki/AKB48_(曖昧さ回避)を参照",
        ["https://ja.wikipedia.org/wiki/AKB48_(曖昧さ回避)"],
    ),
    (
        "详情请见https://example.cn/news/2024.html，记者报道。",
        ["https://example.cn/news/2024.html"],
    ),
    ("《财新》网站（https://example.cn/a_b(c)）称", ["https://example.cn/a_b(c)"]),
    ("請見「https://example.tw/p?id=1」。", ["https://example.tw/p?id=1"]),
    ("자세한 내용은 https://example.kr/news/1에서 확인하세요.", ["https://example.kr/news/1"]),
    (
        "https://ko.wikipedia.org/wiki/서울특별시 에 따르면",
        ["https://ko.wikipedia.org/wiki/서울특별시"],
    ),
    ("(출처: https://example.kr/view?idx=33&lang=ko)", ["https://example.kr/view?idx=33&lang=ko"]),
    (
        "\"https://example.jp/q\"と'https://example.jp/r'",
        ["https://example.jp/q", "https://example.jp/r"],
    ),
    (
        "“https://example.com/q1,” he said; see https://example.com/b!",
        ["https://example.com/q1", "https://example.com/b"],
    ),
    (
        "【https://example.jp/1】【https://example.jp/2】",
        ["https://example.jp/1", "https://example.jp/2"],
    ),
    ("https://example.jp/1→https://example.jp/2", ["https://example.jp/1", "https://example.jp/2"]),
    ("URL:https://example.jp/pdf/報告書.pdf", ["https://example.jp/pdf/報告書.pdf"]),
    ("https://example.jp/?id=ab== と", ["https://example.jp/?id=ab=="]),
    ("https://doi.org/10.1000/x<1:a>と", ["https://doi.org/10.1000/x"]),
    ("https://example.jp/x<0299:AB>2.3.CO;2と", ["https://example.jp/x"]),
    (
        "https://doi.org/10.1000/1(67)095<0299:AB>2.3.CO;2を",
        ["https://doi.org/10.1000/1(67)095<0299:AB>2.3.CO;2"],
    ),
    ("x==https://example.jp/?id=ab==", ["https://example.jp/?id=ab=="]),
    ("$https://example.jp/a$b/c と", ["https://example.jp/a$b/c"]),
    ("費用は$ https://example.jp/a$", ["https://example.jp/a$"]),
    ("式は$$https://example.jp/m$$、次", ["https://example.jp/m"]),
    ("印は==https://example.jp/m==。", ["https://example.jp/m"]),
    (
        "$https://example.jp/d?q=$x$と++https://example.jp/e++",
        ["https://example.jp/d?q=$x", "https://example.jp/e"],
    ),
    ("https://example.jp/2024/記事名/にあります", ["https://example.jp/2024/記事名/"]),
    ("https://日本語.jp/guide.htmlを見る", ["https://日本語.jp/guide.html"]),
    ("https://example.jp/faq#料金について", ["https://example.jp/faq#料金について"]),
    ("Docs（英語）:https://example.com/docs/v1.2.3.", ["https://example.com/docs/v1.2.3"]),
    (
        "https://example.jp/a…とhttps://example.jp/b...",
        ["https://example.jp/a", "https://example.jp/b"],
    ),
    ("https://example.jp/a？本当ですか！", ["https://example.jp/a"]),
    (
        "https://example.jp/a〜https://example.jp/~user/",
        ["https://example.jp/a", "https://example.jp/~user/"],
    ),
    (
        "انظر https://example.com/a، ثم https://example.com/b؟",
        ["https://example.com/a", "https://example.com/b"],
    ),
    ("देखें https://example.in/a।", ["https://example.in/a"]),
    (
        "https://example.jp/a（魚拓:https://archive.example/https://example.jp/a）",
        ["https://example.jp/a", "https://archive.example/https://example.jp/a"],
    ),
    (
        "(https://example.jp/a)と(https://example.jp/b)。",
        ["https://example.jp/a", "https://example.jp/b"],
    ),
    ("http://[2001:db8::1]:8080/pを見る", ["http://[2001:db8::1]:8080/p"]),
    (
        "https://example.jp/aより引用、『https://example.jp/b』の",
        ["https://example.jp/a", "https://example.jp/b"],
    ),
    ("https://example.jp/検索?q=a を見る", ["https://example.jp/検索?q=a"]),
    (
        "来源：https://zh.wikipedia.org/wiki/中华人民共和国。",
        ["https://zh.wikipedia.org/wiki/中华人民共和国"],
    ),
    ("https://ja.wikipedia.org/wiki/日本#歴史、ほか", ["https://ja.wikipedia.org/wiki/日本#歴史"]),
    ("https://example.jp/🍣/menu を見る", ["https://example.jp/🍣/menu"]),
    ("https://🍣.example/menuで予約", ["https://🍣.example/menu"]),
    ("公開しました🎉https://example.jp/n 🎉", ["https://example.jp/n"]),
    (
        "来源（https://example.cn/a?b=[1]&c={2}）及https://example.cn/d）。",
        ["https://example.cn/a?b=[1]&c={2}", "https://example.cn/d"],
    ),
]

MARKDOWN = [
    (
        (
            "| 年 | 出典 |\n|---|---|\n| 2020 | https://example.jp/t1 |\n"
            "| 2021 | <https://example.jp/t2> |\n| 2022 | 白書https://example.jp/t3|\n"
        ),
        ["https://example.jp/t1", "https://example.jp/t2", "https://example.jp/t3"],
    ),
    (
        "[出典](https://example.jp/a_(b)_c)と[別](https://example.jp/d)",
        ["https://example.jp/a_(b)_c", "https://example.jp/d"],
    ),
    (
        "**https://example.jp/bold**と~~https://example.jp/gone~~",
        ["https://example.jp/bold", "https://example.jp/gone"],
    ),
    ("_https://example.jp/i_ ほか", ["https://example.jp/i"]),
    ("`https://example.jp/code` は例、https://example.jp/real は本物", ["https://example.jp/real"]),
    ("https://example.com/x?y=1&amp;z=2 と書く", ["https://example.com/x?y=1&z=2"]),
    ("<https://example.jp/あいう>を参照", ["https://example.jp/あいう"]),
    (
        (
            "本文[^1]と[資料][r]。\n\n[^1]: https://example.jp/foot\n\n"
            '[r]: https://example.jp/ref "題"\n'
        ),
        ["https://example.jp/ref", "https://example.jp/foot"],
    ),
    ("[https://example.jp/text](https://example.jp/target)", ["https://example.jp/target"]),
    ("https://example.jp/a\\_b です", ["https://example.jp/a_b"]),
    (
        "[![図](https://example.jp/i.png)](https://example.jp/l)",
        ["https://example.jp/l", "https://example.jp/i.png"],
    ),
    ("https://example.jp/a<br>次の行", ["https://example.jp/a"]),
    (
        "- [ ] https://example.jp/todo\n- [x] 済https://example.jp/done、",
        ["https://example.jp/todo", "https://example.jp/done"],
    ),
    (
        "> 引用（https://example.jp/q）\n>\n> — https://example.jp/r",
        ["https://example.jp/q", "https://example.jp/r"],
    ),
    ("# 見出しhttps://example.jp/h\n\n本文", ["https://example.jp/h"]),
]

MORE_TEXT = [
    ("記事(https://example.jp/a?b=(c))では", ["https://example.jp/a?b=(c)"]),
    ("https://example.jp/お知らせ/12345/", ["https://example.jp/お知らせ/12345/"]),
    (
        "https://example.jp/category/ニュース?page=2、",
        ["https://example.jp/category/ニュース?page=2"],
    ),
    ("URLはhttps://example.jp/a_b-c.d~e/f;g=h,i です", ["https://example.jp/a_b-c.d~e/f;g=h,i"]),
    ("https://example.jp/a,https://example.jp/b", ["https://example.jp/a", "https://example.jp/b"]),
    ('<a href="https://example.jp/a">', ["https://example.jp/a"]),
    ('https://example.jp/a">リンク', ["https://example.jp/a"]),
    ("https://youtu.be/abc_DEF-123?t=90を再生", ["https://youtu.be/abc_DEF-123?t=90"]),
    (
        "https://twitter.com/user/status/1234567890の投稿",
        ["https://twitter.com/user/status/1234567890"],
    ),
    (
        "https://www.example.co.jp/ir/pdf/2025_3q.pdf\u3000（2025年2月閲覧）",
        ["https://www.example.co.jp/ir/pdf/2025_3q.pdf"],
    ),
    ("見出し\u3000https://example.jp/a\u3000続き", ["https://example.jp/a"]),
    (
        "https://example.jp/a※1、https://example.jp/b★",
        ["https://example.jp/a", "https://example.jp/b"],
    ),
    ("参照URL：http://example.jp/a.html）", ["http://example.jp/a.html"]),
    ("据《人民日报》报道（https://example.cn/a/b_1.shtml）。", ["https://example.cn/a/b_1.shtml"]),
    ("访问 https://example.cn/路径/文件.html 了解", ["https://example.cn/路径/文件.html"]),
    ("홈페이지(https://example.kr)를 참고하세요.", ["https://example.kr"]),
    ("https://example.kr/공지/2024-01-01 에서", ["https://example.kr/공지/2024-01-01"]),
    (
        "https://example.jp/%E6%97%A5%E6%9C%AC%E8%AA%9Eをご覧",
        ["https://example.jp/%E6%97%A5%E6%9C%AC%E8%AA%9E"],
    ),
    ("https://example.jp/a/b/c…（中略）", ["https://example.jp/a/b/c"]),
]

MORE_MARKDOWN = [
    ("詳細は[こちら](https://example.jp/あ/い_(う))。", ["https://example.jp/あ/い_(う)"]),
    ("出典：\\[https://example.jp/a\\]", ["https://example.jp/a"]),
    ("***https://example.jp/a***、", ["https://example.jp/a"]),
    (
        "「https://example.jp/a」[^2]\n\n[^2]: 注 https://example.jp/b。",
        ["https://example.jp/a", "https://example.jp/b"],
    ),
    ("| https://example.jp/a \\| b |\n|---|\n| x |", ["https://example.jp/a"]),
    ("<!-- https://example.jp/hidden -->https://example.jp/shown", ["https://example.jp/shown"]),
    ("![](https://example.jp/画像.png)", ["https://example.jp/画像.png"]),
    ("&lt;https://example.jp/a&gt;", ["https://example.jp/a"]),
    ("https://example.jp/a&nbsp;b", ["https://example.jp/a"]),
    ("http://example.jp/a__b__c", ["http://example.jp/a__b__c"]),
]

PICTURES = [
    ("https://a.jp/x🎉", ["https://a.jp/x"]),
    ("見よ👉https://a.jp/x👈です", ["https://a.jp/x"]),
    ("https://a.jp/x❤️とhttps://a.jp/y✅", ["https://a.jp/x", "https://a.jp/y"]),
    ("https://a.jp/→https://b.jp/", ["https://a.jp/", "https://b.jp/"]),
    ("https://a.jp/🍣/menuを見る", ["https://a.jp/🍣/menu"]),
    ("https://a.jp/🇯🇵.htmlを見る", ["https://a.jp/🇯🇵.html"]),
    ("https://a.jp/👨‍👩‍👧/x", ["https://a.jp/👨‍👩‍👧/x"]),
    ("https://a.jp/?q=🍣&p=1を", ["https://a.jp/?q=🍣&p=1"]),
    ("（https://a.jp/🍣）", ["https://a.jp/🍣"]),
    (
        "https://a.jp/🍣、https://b.jp/🍺。",
        ["https://a.jp/🍣 | https://a.jp/", "https://b.jp/🍺 | https://b.jp/"],
    ),
    ("https://a.jp/tag/🍣を", ["https://a.jp/tag/🍣 | https://a.jp/tag/🍣を"]),
    ("https://💩.laを見る", ["https://💩.la"]),
    ("http://☃.net/ と http://i❤.ws/x", ["http://☃.net/", "http://i❤.ws/x"]),
    ("https://a🍣b.example/x", ["https://a🍣b.example/x"]),
]

BROKEN = [
    "http://a.jp:abc/p",
    "http://a.jp:abc",
    "http://a.jp:-1/",
    "http://a.jp:99999/x",
    "http://a.jp:80abc/",
    "http://[::1]x",
    "http://[::1",
    "http://[::1/p",
    "http://[fe80::1%eth0]/",
    "http://a..b/",
    "http://.a.jp/",
    "http://%zz/",
    "http://127.1:x/",
    "http://127.1",
    "http://0x7f.1/",
    "http://[::1]:80/x",
    f"http://{'x' * 70}.jp/",
    "http://a.jp/\ufffdx",
    "http://\ufffd.jp/",
    "http://a\x01.jp/x",
]


@pytest.mark.parametrize(("sentence", "addresses"), [*TEXT, *MORE_TEXT])
def test_in_text(sentence: str, addresses: list[str]) -> None:
    assert found(sentence) == addresses


@pytest.mark.parametrize(("sentence", "addresses"), [*MARKDOWN, *MORE_MARKDOWN])
def test_in_markdown(sentence: str, addresses: list[str]) -> None:
    assert found(sentence, "a.md") == addresses


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(("sentence", "addresses"), PICTURES)
def test_pictures(name: str, sentence: str, addresses: list[str]) -> None:
    assert found(sentence, name) == addresses
    assert all(isinstance(admit(one.split(" | ")[0]), Admitted) for one in addresses)


@pytest.mark.parametrize(
    "sentence",
    [
        "https://a.jp:説明",
        "https://a.jp:PDF版",
        "https://a.jp: と書く",
        "https://a.jp{注}",
        "{https://a.jp}",
    ],
)
def test_what_stands_behind_a_good_host_is_the_sentence(sentence: str) -> None:
    assert found(sentence) == ["https://a.jp"]


@pytest.mark.parametrize(
    "sentence",
    ["https://...", "https://*.a.jp/x", "https://${HOST}/p", "http://[host]/x", "http://"],
)
def test_a_pattern_is_no_address(sentence: str) -> None:
    assert found(sentence) == found(sentence, "a.md") == []


@pytest.mark.parametrize("address", BROKEN)
@pytest.mark.parametrize("sentence", ["{}", "（{}）", "見よ {} です", "- {}\n- https://b.jp/"])
def test_a_broken_address_is_a_link_as_a_whole_and_never_asked(address: str, sentence: str) -> None:
    """Cut short it would be another address, and alive perhaps."""
    for name in ("a.txt", "a.md") if address.isprintable() else ("a.txt",):
        links = found(sentence.format(address), name)
        assert links[0] == address
        assert not isinstance(admit(links[0]), Admitted)


@pytest.mark.parametrize("address", ["http://..", "http://!!/", "https://!"])
def test_a_line_that_is_nothing_but_an_address_without_a_host_is_a_link(address: str) -> None:
    assert found(f"https://a.jp/\n{address}\nhttps://b.jp/") == [
        "https://a.jp/",
        address,
        "https://b.jp/",
    ]
    assert found(f"{address} と書く") == []
    assert not isinstance(admit(address), Admitted)
