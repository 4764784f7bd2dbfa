"""Addresses with signs that nobody sees, with line breaks, with what joins the parts of names."""

import pytest

from tests.recognizers.test_boundaries import found

QUIET = [
    # a sign that nobody sees parts the address from the sentence
    ("名簿はhttps://meibo.example/a\u200bを見る", ["https://meibo.example/a"]),
    ("名簿は\u200bhttps://meibo.example/a\u200b。次", ["https://meibo.example/a"]),
    ("ดู https://meibo.example/a\u200bข่าว", ["https://meibo.example/a"]),
    ("https://meibo.example/a\u00ad と b\u00adc", ["https://meibo.example/a"]),
    ("https://meibo.example/a b\u200bc", ["https://meibo.example/a"]),
    # in angle brackets, but not one address
    ("<https://meibo.example/a\nto be read>", ["https://meibo.example/a"]),
    ("<https://meibo.example/a\nhttps://meibo.example/b>", ["https://meibo.example/a", "https://meibo.example/b"]),
    ("もし<https://meibo.example/a\nthen> b", ["https://meibo.example/a"]),
    ("<URL:https://meibo.example/a\nto be read>", ["https://meibo.example/a"]),
    ("URL:https://meibo.example/a/\nb>", ["https://meibo.example/a/"]),
    ("<CURL:https://meibo.example/a/\nb>", ["https://meibo.example/a/"]),
    ("https://meibo.example/a\nb>c", ["https://meibo.example/a"]),
    ("<https://meibo.example/a>\nb>", ["https://meibo.example/a"]),
    # apostrophes and dashes behind an address
    ("Read https://meibo.example/page’s title.", ["https://meibo.example/page"]),
    ("‘https://meibo.example/a’ and ‘https://meibo.example/b’.", ["https://meibo.example/a", "https://meibo.example/b"]),
    ("“https://meibo.example/a” – https://meibo.example/b–", ["https://meibo.example/a", "https://meibo.example/b"]),
    ("https://meibo.example/a–東京", ["https://meibo.example/a"]),
    ("ב״https://meibo.example/x״.", ["https://meibo.example/x"]),
    ("https://meibo.example/فارسی\u200c.", ["https://meibo.example/فارسی"]),
    # bars of tables, and bars outside of queries
    ("|品|https://meibo.example/?x=1|2個|", ["https://meibo.example/?x=1"]),
    ("https://meibo.example/a|b", ["https://meibo.example/a"]),
    ("https://meibo.example/?x=1|個数", ["https://meibo.example/?x=1"]),
    # the ends of lines and pages that converters leave behind
    ("https://meibo.example/a\x0c名簿", ["https://meibo.example/a"]),
    ("https://meibo.example/a\x0bhttps://meibo.example/b", ["https://meibo.example/a", "https://meibo.example/b"]),
    # quoted words behind an address, not at the beginning of a title
    ("https://meibo.example/「名簿」の会", ["https://meibo.example/"]),
    ("https://ja.wikipedia.org/wiki/「名簿」", ["https://ja.wikipedia.org/wiki/"]),
    ("「https://ja.wikipedia.org/wiki/」「名簿」の会", ["https://ja.wikipedia.org/wiki/"]),
    # in square brackets, but no such notation
    ("[https://meibo.example:8080/a]", ["https://meibo.example:8080/a"]),
    ("[https://meibo.example/a:titles]", ["https://meibo.example/a:titles"]),
    ("https://meibo.example/a:title=名簿", ["https://meibo.example/a:title=名簿"]),
    # a particle, and no letter with a mark of its own
    ("https://meibo.example/は海の店", ["https://meibo.example/"]),
    # hosts of ASCII right before the sentence
    ("https://meibo.jp名古屋.com", ["https://meibo.jp"]),
    ("https://meibo.deの頁.html", ["https://meibo.de"]),
    # an address that another one hands over
    ("https://meibo.example/?u=https://a.example/b", ["https://meibo.example/?u=https://a.example/b"]),
    ("mailto:a@meibo.example?subject=名簿&u=https://meibo.example/b", ["https://meibo.example/b"]),
    ("mailto:a@meibo.example https://meibo.example/?subject=x", ["https://meibo.example/?subject=x"]),
]  # fmt: skip
TOLD = [
    ("[https://meibo.example/a:title]", ["https://meibo.example/a"]),
    ("[https://meibo.example/a?b=1:title=名簿]", ["https://meibo.example/a?b=1"]),
    ("[https://meibo.example/b:embed:cite]", ["https://meibo.example/b"]),
    ("https://meibo.example/は\u309aんや を見る", ["https://meibo.example/は\u309aんや"]),
    ("https://ja.wikipedia.org/wiki/「名簿」の会 を見る", ["https://ja.wikipedia.org/wiki/「名簿」の会"]),
    ("（https://ja.wikipedia.org/wiki/『名簿』の会）", ["https://ja.wikipedia.org/wiki/『名簿』の会"]),
    ("名簿はhttps://mei\u00adbo.exam\u00adple/nen/2019だ", ["https://meibo.example/nen/2019"]),
    ("名簿（https://meibo.example/\u200bnen/\u200b2019\u200b）", ["https://meibo.example/nen/2019"]),
    ("見よ\ufeffhttps://meibo\u2060.example/?a=1\u2060&b=2。", ["https://meibo.example/?a=1&b=2"]),
    ("https://meibo.example/a\u200bb、https://meibo.example/c", ["https://meibo.example/ab", "https://meibo.example/c"]),
    ("www.mei\u00adbo.example/a です", ["http://www.meibo.example/a"]),
    ("名簿<https://meibo.example/nen/\n2019/a.html>による", ["https://meibo.example/nen/2019/a.html"]),
    ("<URL:https://meibo.example/nen/\n   2019-a.html>,", ["https://meibo.example/nen/2019-a.html"]),
    ("<url:https://meibo.example/a>", ["https://meibo.example/a"]),
    ("<https://meibo.example/a?\n  b=1\n  &c=2\n>", ["https://meibo.example/a?b=1&c=2"]),
    ("Voir https://meibo.example/l’île, puis", ["https://meibo.example/l’île"]),
    ("https://meibo.example/Zorn’s_lemma is", ["https://meibo.example/Zorn’s_lemma"]),
    ("(https://meibo.example/Омск–Томск)", ["https://meibo.example/Омск–Томск"]),
    ("https://meibo.example/1871–1918.", ["https://meibo.example/1871–1918"]),
    ("https://meibo.example/ארה״ב, https://meibo.example/b", ["https://meibo.example/ארה״ב", "https://meibo.example/b"]),
    ("«https://meibo.example/کتاب\u200cها»", ["https://meibo.example/کتاب\u200cها"]),
    ("https://meibo.example/क्\u200dय।", ["https://meibo.example/क्\u200dय"]),
    ("https://meibo.example/བོད་ཡིག ", ["https://meibo.example/བོད་ཡིག"]),
    ("出典 https://meibo.example/?t=A|B%20C|3です", ["https://meibo.example/?t=A|B%20C|3"]),
    ("買うならhttps://ten.qx名古屋.jp/aで", ["https://ten.qx名古屋.jp/a"]),
    ("mailto:a@meibo.example?body=https://meibo.example/a。", []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "urls"), [*QUIET, *TOLD])
def test_an_address_is_read_without_what_is_no_part_of_it(source: str, urls: list[str]) -> None:
    assert found(source) == urls


def test_an_escaped_bar_in_a_cell_is_a_bar() -> None:
    table = (
        "|館|頁|\n|-|-|\n|甲|https://meibo.example/?x=1\\|2|\n|乙|https://meibo.example/?x=3|4|\n"
    )
    assert found(table, "a.md") == ["https://meibo.example/?x=1|2", "https://meibo.example/?x=3"]


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        ("<p>https://meibo.example/a<sup>1</sup>", ["https://meibo.example/a"]),
        ("<p>https://meibo.example/<wbr>名簿", ["https://meibo.example/"]),
        ("<td>https://meibo.example/</td><td>a", ["https://meibo.example/"]),
        ("<p>https://meibo.example/a<wbr>https://b.example/", ["https://meibo.example/a", "https://b.example/"]),
        ("<p>https://meibo.example/<wbr>nen/<wbr />2019.html。", ["https://meibo.example/nen/2019.html"]),
        ("<p>https://meibo.example/a?<wbr/>b=1&amp;<wbr>c=2", ["https://meibo.example/a?b=1&c=2"]),
    ],
)  # fmt: skip
def test_where_tags_say_that_an_address_may_be_broken(source: str, addresses: list[str]) -> None:
    assert found(source, "a.html") == addresses
