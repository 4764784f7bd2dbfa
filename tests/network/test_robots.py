"""What a robots.txt says to an audit."""

import pytest

from factcheck.network.robots import LONGEST, address, crawl_delay, delay
from factcheck.network.safety import Admitted, admit
from factcheck.network.transports import Failure, Outcome, Response


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0.0),
        ("User-agent: *\nDisallow: /", 0.0),
        ("Crawl-delay: 9", 0.0),  # it belongs to nobody
        ("User-agent: otherbot\nCrawl-delay: 9", 0.0),
        ("User-agent: *\nCrawl-delay: 9", 9.0),
        ("\ufeffuser-AGENT:*\r\n  crawl-DELAY :  2.5  # please\r\n", 2.5),
        ("User-agent: *\nCrawl-delay: 9\nUser-agent: FactCheck\nCrawl-delay: 3", 3.0),
        ("User-agent: factcheck\nDisallow:\nUser-agent: *\nCrawl-delay: 9", 9.0),
        ("User-agent: a\nUser-agent: factcheck\nDisallow: /x\nCrawl-delay: 4", 4.0),
        ("User-agent: factcheck\nDisallow: /x\nUser-agent: a\nCrawl-delay: 4", 0.0),
        ("User-agent: *\nCrawl-delay: 5\nUser-agent: *\nCrawl-delay: 7", 5.0),
        ("User-agent: *\nCrawl-delay: soon\nCrawl-delay: -1\nCrawl-delay: inf", 0.0),
        ("User-agent: *\nCrawl-delay: ٣\nCrawl-delay: 1e9\nCrawl-delay: " + "9" * 5000, 0.0),
        ("User-agent: *\nCrawl-delay: 6\n\nSitemap: https://a.example/map", 6.0),
        ("<html><p>User-agent: *</p></html>", 0.0),
    ],
)
def test_crawl_delay(text: str, seconds: float) -> None:
    assert crawl_delay(text) == seconds


@pytest.mark.parametrize("text", ["User-agent: *\n" * 40_000, ":" * 500_000, "#" * 500_000])
def test_a_huge_one_is_read(text: str) -> None:
    assert crawl_delay(text) == 0.0


@pytest.mark.parametrize(
    ("outcome", "seconds"),
    [
        (Response(200, (), b"User-agent: *\nCrawl-delay: 4"), 4.0),
        (Response(200, (), b"User-agent: *\nCrawl-delay: 86400"), LONGEST),
        (Response(200, (), b"\xff\xfe\nUser-agent: *\nCrawl-delay: 4"), 4.0),
        (Response(404, (), b"User-agent: *\nCrawl-delay: 4"), 0.0),
        (Response(503, ()), 0.0),
        (Failure("timeout"), 0.0),
    ],
)
def test_failures_ask_for_nothing(outcome: Outcome, seconds: float) -> None:
    assert delay(outcome) == seconds


@pytest.mark.parametrize(
    ("url", "robots"),
    [
        ("https://a.example/x/y?z=/w", "https://a.example/robots.txt"),
        ("http://a.example:8080", "http://a.example:8080/robots.txt"),
        ("https://u:p@a.example?q", "https://a.example/robots.txt"),
    ],
)
def test_each_origin_has_one_robots_txt(url: str, robots: str) -> None:
    asked = admit(url)
    assert isinstance(asked, Admitted)
    assert address(asked) == robots
