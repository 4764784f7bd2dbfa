"""Bare addresses: where they begin, where they end, and where that stays open."""

import pytest

from factcheck.model.records import Article
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers._links import OPEN, bare


def article(source: str, name: str = "a.txt") -> Article:
    return read(Document(name, source.encode()))


def found(source: str) -> list[str]:
    return [link.url + (" ?" if link.note else "") for link in bare(article(source))]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "a.jp/x と xwww.a.jp",
        "sftp://a.jp/ mailto:me@a.jp ftp://",
        "https:// と http://",
        "https://。 http://.. https://)",
        "xhttps://a.jp/",
        "https:/ と https// と ttps://",
    ],
)
def test_what_is_no_address(source: str) -> None:
    assert found(source) == []


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        # what nobody asks is told all the same
        ("表はftp://ftp.a.jp/pub/h30.csvとftp://b.jpにある。", ["ftp://ftp.a.jp/pub/h30.csv", "ftp://b.jp"]),
        # what is not ASCII ends an address
        ("詳細はhttps://a.jp/xを参照。", ["https://a.jp/x"]),
        ("https://a.jp/x、https://b.jp/y。", ["https://a.jp/x", "https://b.jp/y"]),
        ("https://a.jp/xやhttps://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
        ("（https://a.jp/x）「https://b.jp/」", ["https://a.jp/x", "https://b.jp/"]),
        ("https://a.jp/x\u3000次", ["https://a.jp/x"]),
        ("https://a.jp/x…続き https://a.jp/y〜", ["https://a.jp/x", "https://a.jp/y"]),
        ("https://a.jpを見る https://a.jp:80で", ["https://a.jp", "https://a.jp:80"]),
        ("https://a.jp/を参照", ["https://a.jp/"]),
        ("https://a.jp/参照", ["https://a.jp/"]),
        ("https://a.jp/x（公式）", ["https://a.jp/x"]),
        ("https://a.jp/x(公式)", ["https://a.jp/x"]),
        ("https://a.kr/x를 보라", ["https://a.kr/x"]),
        # ASCII punctuation behind it, and brackets that pair with nothing
        ("https://a.jp/x. https://a.jp/y?!,;:'\"", ["https://a.jp/x", "https://a.jp/y"]),
        ("**https://a.jp/x** ~https://a.jp/y~", ["https://a.jp/x", "https://a.jp/y"]),
        ("(https://a.jp/x) [https://a.jp/y]", ["https://a.jp/x", "https://a.jp/y"]),
        ("(https://a.jp/x_(y))", ["https://a.jp/x_(y)"]),
        ("https://a.jp/q?x=(y))+ok", ["https://a.jp/q?x=(y))+ok"]),
        ("https://a.jp/x[1] https://a.jp/?i[]=2", ["https://a.jp/x", "https://a.jp/?i[]=2"]),
        ('<https://a.jp/x> "https://a.jp/y" `https://a.jp/z`',
         ["https://a.jp/x", "https://a.jp/y", "https://a.jp/z"]),
        ("|https://a.jp/x|https://a.jp/y|", ["https://a.jp/x", "https://a.jp/y"]),
        # another address that stands directly behind it
        ("https://a.jp/xhttps://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
        ("https://a.jphttp://b.jp", ["https://a.jp", "http://b.jp"]),
        ("https://a.jp/x.https://b.jp/y,HTTPS://c.jp", ["https://a.jp/x", "https://b.jp/y", "HTTPS://c.jp"]),
        ("https://a.jp/?u=https://b.jp&https://c.jp?https://d.jp",
         ["https://a.jp/?u=https://b.jp&https://c.jp?https://d.jp"]),
        # parts of an address
        ("HTTPS://A.JP/X", ["HTTPS://A.JP/X"]),
        ("https://u:p@a.jp:8080/p;v?q=1&r=%E3%81%82#f-1", ["https://u:p@a.jp:8080/p;v?q=1&r=%E3%81%82#f-1"]),
        ("http://localhost:8000/ http://[::1]:80/x", ["http://localhost:8000/", "http://[::1]:80/x"]),
        ("https://w.org/2020/https://a.jp/x", ["https://w.org/2020/https://a.jp/x"]),
        # letters in the host
        ("https://日本語.jp/x https://日本語.jp", ["https://日本語.jp/x", "https://日本語.jp"]),
        ("https://www.日本語.jpを見る", ["https://www.日本語.jp"]),
        ("https://例え.テスト/", ["https://例え.テスト/"]),
        # letters in the path: scripts that set words apart, and hosts known for them
        ("https://fr.wikipedia.org/wiki/Élysée, 3", ["https://fr.wikipedia.org/wiki/Élysée"]),
        ("https://a.ru/Москва и", ["https://a.ru/Москва"]),
        ("https://ja.wikipedia.org/wiki/アインシュタイン", ["https://ja.wikipedia.org/wiki/アインシュタイン"]),
        ("https://ja.wikipedia.org/wiki/甲・乙、", ["https://ja.wikipedia.org/wiki/甲・乙"]),
        ("https://ja.wikipedia.org/wiki/東京_(曖昧さ回避)。", ["https://ja.wikipedia.org/wiki/東京_(曖昧さ回避)"]),
        ("https://ja.wikipedia.org/wiki/OpenAIを参照", ["https://ja.wikipedia.org/wiki/OpenAI"]),
        ("https://ja.wikipedia.org/wiki/OpenAI(英語)", ["https://ja.wikipedia.org/wiki/OpenAI"]),
        ("https://evilwikipedia.org/x東", ["https://evilwikipedia.org/x ?"]),
        # letters in the path of any host, if more of an address follows
        ("https://a.jp/東京/2025を参照", ["https://a.jp/東京/2025"]),
        ("https://a.jp/東京.html、", ["https://a.jp/東京.html"]),
        ("https://a.jp/?q=東京&x=1です", ["https://a.jp/?q=東京&x=1"]),
    ],
)  # fmt: skip
def test_where_an_address_ends(source: str, addresses: list[str]) -> None:
    assert found(source) == addresses


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("https://a.jp/東京。", "https://a.jp/東京"),
        ("https://a.jp/tag/東京を参照", "https://a.jp/tag/東京"),
        ("https://a.jp/x東京", "https://a.jp/x"),
        ("見よ。https://a.jp/かき氷", "https://a.jp/"),
        ("https://a.jp/x東京/2025", "https://a.jp/x東京/2025"),
        ("https://ja.wikipedia.org/wiki/C言語。", "https://ja.wikipedia.org/wiki/C言語"),
        ("https://ja.wikipedia.org/wiki/東京を参照", "https://ja.wikipedia.org/wiki/東京"),
    ],
)
def test_where_it_stays_open_the_link_says_so(source: str, address: str) -> None:
    (link,) = bare(article(source))
    assert (link.url, link.note) == (address, OPEN)


def test_a_bare_link_marks_itself_and_knows_its_place() -> None:
    found = article("一行目\n- 資料 https://a.jp/x。")
    (link,) = bare(found)
    assert (link.kind, link.text, link.title, link.stated) == ("bare", link.url, None, None)
    assert link.span.cut(found.text) == "https://a.jp/x"
    assert found.offsets.place(link.at.start) == (2, 6)


def test_the_place_covers_what_the_author_wrote() -> None:
    source = "見よ https://a.jp/?b=1&amp;c\\_d。"
    (link,) = bare(article(source, "a.md"))
    assert link.url == "https://a.jp/?b=1&c_d"
    assert link.at.cut(source) == "https://a.jp/?b=1&amp;c\\_d"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "[https://a.jp/x](https://b.jp/) <https://a.jp/y> `https://a.jp/z`"),
        ("a.md", "[見よ https://a.jp/x です](https://b.jp/)"),
        ("a.md", "[r](https://b.jp/)\n\n[r]: https://a.jp/x"),
        ("a.md", "![https://a.jp/x](https://b.jp/i.png)"),
        ("a.html", "<a href=x>https://a.jp/x</a><pre>https://a.jp/y</pre>"),
    ],
)
def test_what_the_markup_marks_is_left_alone(name: str, source: str) -> None:
    assert bare(article(source, name)) == ()


def test_an_address_ends_where_a_marked_link_begins() -> None:
    source = "https://a.jp/x<a href=b>y</a>"
    assert [link.url for link in bare(article(source, "a.html"))] == ["https://a.jp/x"]


def test_a_tilde_in_markdown_is_part_of_the_address() -> None:
    found = article("https://a.jp/~u/ と https://b.jp/~v/", "a.md")
    assert [link.url for link in bare(found)] == ["https://a.jp/~u/", "https://b.jp/~v/"]


REFERENCES = """\
出典一覧
- 対談の録音(2025年3月25日) https://stratechery.com/2025/openai-and-the-ai-platform-shift-with-sam-altman/
- 提携の発表(公式発表) https://blogs.microsoft.com/blog/2023/01/23/microsoft-and-openai-extend-partnership/
- モデルの頁 https://ai.meta.com/llama/
- 会社の考え https://www.anthropic.com/index/core-views
- 会社の頁 https://x.ai/
■ 問い合わせ先
会社 https://openai.com/ja-JP/"""


def test_a_list_of_references_exactly() -> None:
    listed = article(REFERENCES)
    assert [(link.url, tuple(listed.offsets.place(link.at.start))) for link in bare(listed)] == [
        (
            "https://stratechery.com/2025/openai-and-the-ai-platform-shift-with-sam-altman/",
            (2, 21),
        ),
        (
            "https://blogs.microsoft.com/blog/2023/01/23/microsoft-and-openai-extend-partnership/",
            (3, 15),
        ),
        ("https://ai.meta.com/llama/", (4, 9)),
        ("https://www.anthropic.com/index/core-views", (5, 9)),
        ("https://x.ai/", (6, 8)),
        ("https://openai.com/ja-JP/", (8, 4)),
    ]
    assert all(link.note is None for link in bare(listed))


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        ("https://a.jp/x**bold**", ["https://a.jp/x"]),
        ("**https://a.jp/x**bold", ["https://a.jp/x"]),
        ("https://a.jp/x*y*", ["https://a.jp/x"]),
        ("https://a.jp/x<b>bold</b>", ["https://a.jp/x"]),
        ("https://a.jp/x<!-- y -->z", ["https://a.jp/x"]),
        ("https://a.jp/`x`y", ["https://a.jp/"]),
        ("https://a.jp/x\\_y\\_z", ["https://a.jp/x_y_z"]),
        ("https://a.jp/x_y_z~1~", ["https://a.jp/x_y_z~1"]),
        ("https://a.jp/?x=1&amp;y=2", ["https://a.jp/?x=1&y=2"]),
    ],
)
def test_markup_ends_an_address_that_nobody_wrote_on(source: str, addresses: list[str]) -> None:
    """What stands on both sides of markup is no address, however near it is in the text."""
    found = [(link.url, link.at.cut(source)) for link in bare(article(source, "a.md"))]
    assert [url for url, _ in found] == addresses
    plain = [written.replace("\\", "").replace("&amp;", "&") for _, written in found]
    assert plain == addresses


@pytest.mark.parametrize(
    ("source", "written", "meant"),
    [
        ("資料はｈｔｔｐｓ：／／ａ．ｊｐ／ｘにある。", "ｈｔｔｐｓ：／／ａ．ｊｐ／ｘ", "https://a.jp/x"),
        ("（ｈｔｔｐｓ：／／a.jp/x）", "ｈｔｔｐｓ：／／a.jp/x", "https://a.jp/x"),
        ("https：//a.jp/x（公式）", "https：//a.jp/x", "https://a.jp/x"),
        ("ttps://a.jp/xを参照", "ttps://a.jp/x", "https://a.jp/x"),
        ("→ttp://a.jp/x。", "ttp://a.jp/x", "http://a.jp/x"),
        ("http//a.jp/xと", "http//a.jp/x", "http://a.jp/x"),
        ("https:/a.jp/x, y", "https:/a.jp/x", "https://a.jp/x"),
        ("http:// example.com/x です", "http:// example.com/x", "http://example.com/x"),
        ("http;//a.jp", "http;//a.jp", "http://a.jp"),
        ("https:///a.jp/x", "https:///a.jp/x", "https://a.jp/x"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_misspelled_head_is_a_link_with_its_repair(
    name: str, source: str, written: str, meant: str
) -> None:
    """The address stays as written, so that it is invalid; the note says what was meant."""
    found = article(source, name)
    (link,) = bare(found)
    assert (link.url, link.text, link.note) == (written, written, f"misspelled: write {meant}")
    assert link.at.cut(source) == written


@pytest.mark.parametrize(
    "source",
    [
        "http:// で始まる",
        "https// と書く",
        "C:/a.jp",
        "https://w.org/web/https:/a.jp/x",
        "sttp://a.jp",
    ],
)
def test_what_is_no_slip(source: str) -> None:
    assert all(link.note is None for link in bare(article(source)))
