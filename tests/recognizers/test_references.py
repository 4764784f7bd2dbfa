"""Lines of a list of references: the title and the date they state."""

import re
import time
from datetime import date
from functools import partial

import pytest

from factcheck.model.records import Article, Figure, Link
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers._links import bare
from factcheck.recognizers._references import annotate

DATE = re.compile(r"(\d{4})(?:年|-|(?=[)）]))(?:(\d{1,2})(?:月|-)?)?(?:(\d{1,2})日?)?")


def figures(article: Article) -> tuple[Figure, ...]:
    """Return the dates of a text, found by a pattern: no recognizer is needed here."""
    found = []
    for match in DATE.finditer(article.text):
        edtf = "-".join(part.zfill(2) for part in match.groups() if part)
        value = Period(date(int(match[1]), 1, 1), date(int(match[1]), 12, 31), edtf)
        found.append(Figure(Span(*match.span()), match.group(), "date", value))
    return tuple(found)


def stated(source: str, name: str = "a.txt") -> list[tuple[str | None, str | None]]:
    article = read(Document(name, source.encode()))
    links = sorted((*article.links, *bare(article)), key=lambda link: link.span)
    return [
        (link.title, link.stated) for link in annotate(article, links, lambda: figures(article))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "https://a.jp/",
        "- https://a.jp/",
        "出典：https://a.jp/",
        "詳細はこちら https://a.jp/",
        "Source: https://a.jp/",
        "詳しくは会社のページをご覧ください。 https://a.jp/",
        "詳細は https://a.jp/ を参照",
        "調査報告 https://a.jp/ 2025年3月25日",
        "(2025) https://a.jp/"[7:],
        "言葉" * 200 + " https://a.jp/",
    ],
)
def test_lines_that_state_nothing(line: str) -> None:
    assert stated(line) == [(None, None)]


@pytest.mark.parametrize(
    ("line", "title", "day"),
    [
        ("- 調査報告(2025年3月25日) https://a.jp/", "調査報告", "2025-03-25"),
        ("- 調査報告（2025年3月）（PDF） https://a.jp/", "調査報告", "2025-03"),
        ("・調査報告 2025年3月25日 https://a.jp/", "調査報告", "2025-03-25"),
        ("- 調査報告(公式発表) https://a.jp/", "調査報告", None),
        ("- Survey Report https://a.jp/", "Survey Report", None),
        ("調査報告：https://a.jp/。", "調査報告", None),
        ("※1 調査報告 <https://a.jp/>", "調査報告", None),
        ("（注3）調査報告 https://a.jp/）", "調査報告", None),
        ("① 調査報告 https://a.jp/", "調査報告", None),
        ("2. 調査報告 | 例社 https://a.jp/", "調査報告 | 例社", None),
        ('[1] Jane Doe "The Bill", Daily, 2024-05-01. https://a.jp/', "The Bill", "2024-05-01"),
        ("山田花子「予算を読む」『月刊財政』2024年5月 https://a.jp/", "予算を読む", "2024-05"),
        ("「予算」という言葉 https://a.jp/", "「予算」という言葉", None),
        ("2024年の経済見通し https://a.jp/", "2024年の経済見通し", None),
        ("見通し 2024年版 https://a.jp/", "見通し 2024年版", None),
        ("(2025年) https://a.jp/", None, "2025"),
        ("白書、2024年7月5日、2025年1月3日閲覧 https://a.jp/", "白書", "2024-07-05"),
        ("白書（2025年1月3日閲覧） https://a.jp/", "白書", None),
        ("Report, accessed 2025-01-03, https://a.jp/", "Report", None),
        ("白書（最終閲覧日：2025年1月3日） https://a.jp/", "白書", None),
    ],
)  # fmt: skip
def test_what_a_line_states(line: str, title: str | None, day: str | None) -> None:
    assert stated(line) == [(title, day)]


def test_each_line_speaks_for_itself() -> None:
    lines = "- 甲(2025年) https://a.jp/\n- 乙 https://b.jp/\n文 https://c.jp/ の途中"
    assert stated(lines) == [("甲", "2025"), ("乙", None), (None, None)]


def test_two_links_on_a_line_are_not_an_entry() -> None:
    assert stated("資料 https://a.jp/ https://b.jp/") == [(None, None), (None, None)]


@pytest.mark.parametrize(
    "source", ["- 白書(2025年) <https://a.jp/>", "- 白書(2025年) https://a.jp/"]
)
def test_a_markdown_list_is_read_alike(source: str) -> None:
    assert stated(source, "a.md") == [("白書", "2025")]


def test_a_link_with_words_of_its_own_is_left_alone() -> None:
    assert stated("- 資料(2025年) [甲](https://a.jp/)", "a.md") == [(None, None)]


def test_links_come_back_in_order_and_otherwise_unchanged() -> None:
    article = read(Document("a.txt", b"x https://a.jp/\nhttps://b.jp/"))
    links = bare(article)
    first, second = annotate(article, links, tuple)
    assert second is links[1]
    assert first == Link(
        links[0].span, links[0].at, "https://a.jp/", "https://a.jp/", "bare", title="x"
    )


def test_very_many_links_on_a_line_take_no_time() -> None:
    article = read(Document("a.txt", "日 http://a.jp/ ".encode() * 150_000))
    links = bare(article)
    started = time.perf_counter()
    annotate(article, links, tuple)
    assert time.perf_counter() - started < 5  # by the square of the number it would be 15


def test_figures_that_are_no_dates_state_nothing() -> None:
    article = read(Document("a.txt", "資料 5億円 https://a.jp/".encode()))
    money = Figure(Span(3, 6), "5億円", "money", Quantity(None, None))
    undated = Figure(Span(3, 6), "5億円", "date", Period(None, None, relative="-P1Y"))
    for figure in (money, undated):
        (link,) = annotate(article, bare(article), partial(tuple, (figure,)))
        assert (link.title, link.stated) == ("資料 5億円", None)


@pytest.mark.parametrize(
    "prose", ["No link, 2024-05-01.", "[Opened](https://a.jp/) on 2024-05-01.", ""]
)
def test_no_date_is_looked_for_without_a_line_of_references(prose: str) -> None:
    article = read(Document("a.md", prose.encode()))

    def figures() -> tuple[Figure, ...]:
        raise AssertionError(prose)

    assert annotate(article, article.links, figures) == article.links
