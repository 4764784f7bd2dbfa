"""What the index of the Wayback Machine is asked, and what its answers mean."""

from datetime import date

import pytest

from factcheck import archives
from factcheck.model.copies import Copy

URL = "https://paper.example/a?b=1&c"


def test_the_question() -> None:
    """The last good copy up to the article's day; of any day where that is not known."""
    assert archives.lookup_url(URL, date(2024, 5, 1)) == (
        "https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fpaper.example%2Fa%3Fb%3D1%26c"
        "&matchType=exact&output=json&fl=timestamp%2Cstatuscode&filter=statuscode%3A200&limit=-1&to=20240501"
    )
    assert "&to=" not in archives.lookup_url(URL, None)


def test_a_star_at_the_end_is_a_sign_like_any_other() -> None:
    """Without a kind of match the server takes it for all pages that begin so."""
    asked = archives.lookup_url("https://paper.example/a*", None)
    assert "url=https%3A%2F%2Fpaper.example%2Fa%2A&matchType=exact&" in asked


def test_the_answer() -> None:
    rows = b'[["timestamp","statuscode"],["20230401000000","200"],["20240430010203","200"]]'
    copy = Copy(URL, date(2024, 4, 30), f"https://web.archive.org/web/20240430010203/{URL}")
    assert archives.copy_of(URL, rows) == (copy, True)
    for none in (
        b"[]",
        b"",
        b"\n",
        b'[["timestamp","statuscode"]]',
        b'[["t","s"],["20240430010203","404"]]',
    ):
        assert archives.copy_of(URL, none) == (None, True)


@pytest.mark.parametrize("data", [b"<p>", b"{}", b"7", b"[" * 100_000, b"\xff"])
def test_what_is_no_answer(data: bytes) -> None:
    assert archives.copy_of(URL, data) == (None, False)


@pytest.mark.parametrize(
    "row", ["7", '["20240430010203"]', '["20249930010203","200"]', '["x","200"]', '[null,"200"]']
)
def test_rows_of_another_form_are_passed_over(row: str) -> None:
    assert archives.copy_of(URL, f'[["t","s"],{row}]'.encode()) == (None, True)


def test_hosts() -> None:
    assert archives.is_archive_today("https://archive.ph/AbCdE")
    assert archives.is_archive_today("http://www.archive.is/2024/https://a.example/")
    assert not archives.is_archive_today("https://archive.org/x")
    assert not archives.is_archive_today("http://[x")
    assert archives.is_wayback("https://web.archive.org/web/2024/https://a.example/")
