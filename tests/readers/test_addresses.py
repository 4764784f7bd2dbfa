"""The addresses that a page holds beside its ``a``: which elements, which attributes, and where."""

import pytest

from factcheck.plugins import Document
from factcheck.readers import read
from tests.readers._show import article


def found(source: str, name: str = "a.html") -> list[str]:
    return [f"{link.kind} {link.url}" for link in article(source, name).links]


@pytest.mark.parametrize(
    "source",
    [
        "<a name=x>x</a><area alt=x><img alt=x><iframe></iframe><video></video><link rel=icon>",
        "<img src='data:image/png;base64,AA'><source srcset=' data:image/png;base64,AA 2x'>",
        "<link rel=preconnect href=//cdn.jp><link rel='DNS-Prefetch' href=//cdn.jp>",
        "<meta name=refresh content='0;url=/x'><meta http-equiv=refresh content=30>",
        "<meta http-equiv=refresh content='soon; url=/x'>",
        "<p>本文</p><nav><img src=x></nav><template><img src=x></template>",
        "<div hidden><img src=x></div><div style='display: none'><img src=x></div>",
        "<script>'<img src=x>'</script><style>@import url(x)</style><!-- <img src=x> -->",
        "<svg><image href=x><a>x</a></svg><svg hidden><a href=x>x</a></svg>",
        "<form action=x><button formaction=y>z</button></form>",
        "<img src=x hidden><img srcset='  , ,'>",
    ],
)
def test_what_is_no_link(source: str) -> None:
    assert found(source) == []


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        ("<area href=/m alt=地図>", ["html /m"]),
        ("<IMG SRC=a.png ALT=x>", ["image a.png"]),
        ("<img src=a.png srcset='b.png 1x, c.png 2x'>",
         ["image a.png", "image b.png", "image c.png"]),
        ("<img srcset='a.png'>", ["image a.png"]),
        ("<img srcset='a,b.png 1x,c.png'>", ["image a,b.png", "image c.png"]),
        ("<img srcset='a.png, b.png 640w (x, y), c.png'>",
         ["image a.png", "image b.png", "image c.png"]),
        ("<img srcset=a.png,>", ["image a.png"]),
        ("<picture><source srcset=a.webp><img src=a.png></picture>",
         ["image a.webp", "image a.png"]),
        ("<link rel=stylesheet href=a.css><link rel='icon' href=i.png>",
         ["html a.css", "html i.png"]),
        ("<iframe src=//www.youtube.com/embed/x></iframe>", ["html //www.youtube.com/embed/x"]),
        ("<video src=v.mp4 poster=p.png><source src=w.webm><track src=t.vtt></video>",
         ["image p.png", "html v.mp4", "html w.webm", "html t.vtt"]),
        ("<svg><a xlink:href=a href=b><text>x</text></a><a xlink:href='c'/></svg><a href=d>d</a>",
         ["html b", "html c", "html d"]),
        ("<audio><source src=a.ogg>no sound</audio>", ["html a.ogg"]),
        ("<embed src=a.pdf>", ["html a.pdf"]),
        ("<meta http-equiv=Refresh content='5; URL=/next'>", ["html /next"]),
        ("<meta content=\"0;url='https://a.jp/x'\" http-equiv=refresh>", ["html https://a.jp/x"]),
        ("<meta http-equiv=refresh content='0, /x'>", ["html /x"]),
        ("<meta http-equiv=refresh content='0;url=/x?a=1&amp;b=2'>", ["html /x?a=1&b=2"]),
        ("<base href=https://b.jp/d/><img src=../i.png><a href=x>x</a>",
         ["image https://b.jp/i.png", "html https://b.jp/d/x"]),
        ("<a href=x>x</a><BASE HREF='https://b.jp/d/'><base href=https://c.jp/>",
         ["html https://b.jp/d/x"]),
        ("<A HREF=HTTPS://A.JP/X>x</A>", ["html HTTPS://A.JP/X"]),
        ("<a href=//a.jp/x>x</a>", ["html //a.jp/x"]),
        ("<a href=/x?a=1&amp;b=&#50;&copy=3>x</a>", ["html /x?a=1&b=2&copy=3"]),
        ("<a href=' \n/x\n/y '>x</a>", ["html /x/y"]),
        ("<a href=https://a.jp/東京>x</a>", ["html https://a.jp/東京"]),
        ("<a href=>x</a>", ["html "]),
    ],
)  # fmt: skip
def test_addresses(source: str, addresses: list[str]) -> None:
    assert found(source) == addresses


@pytest.mark.parametrize(
    "source",
    [
        "<img src=' a.png ' srcset=' b.png 2x , c.png'>",
        "<meta http-equiv=refresh content=' 3 ; url = \"/x\" '>",
        "<video poster=p.png src='v.mp4'></video><link href=s.css rel=x>",
    ],
)
def test_places_are_exact(source: str) -> None:
    """The place of each link covers what the author wrote, without quotes and white space."""
    assert all(link.at.cut(source) == link.url for link in article(source, "a.html").links)


def test_a_page_from_the_web_resolves_all_of_them() -> None:
    """What is relative on a page is relative to its address."""
    page = b"<link href=/s.css><img src=i.png srcset='j.png 2x'><a href=#x>x</a><a href=?p=2>y</a>"
    links = read(Document("https://a.jp/d/page.html", page)).links
    assert [link.url for link in links] == [
        "https://a.jp/s.css",
        "https://a.jp/d/i.png",
        "https://a.jp/d/j.png",
        "https://a.jp/d/page.html#x",
        "https://a.jp/d/page.html?p=2",
    ]


def test_in_markdown_too() -> None:
    """Raw HTML in Markdown is read like a page."""
    source = "本文<img src=a.png srcset='b.png 2x'>\n\n<video src=v.mp4></video>\n"
    assert found(source, "a.md") == ["image a.png", "image b.png", "html v.mp4"]
