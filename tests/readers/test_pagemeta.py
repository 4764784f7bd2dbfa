"""What a page states of itself is found without looking at all the rest of it."""

from datetime import date

import pytest

from factcheck.readers._pagemeta import stated, telling

PAGE = (
    '<html lang="ja"><head><title>新しい橋 &amp; 港</title><meta name="date" content="2025-10-06">'
    "<script>var a = '<meta name=x>';</script>"
    '<script type="application/ld+json">{"headline": "橋"}</script></head>'
    '<body><p>本文<time>昨日</time><time datetime="2025-10-05">5日</time>'
    "<title>絵</title></body></html>"
)


def test_only_what_states_something_is_looked_at() -> None:
    assert telling(PAGE) == (
        '<title>新しい橋 &amp; 港</title><meta name="date" content="2025-10-06">'
        '<script type="application/ld+json">{"headline": "橋"}</script>'
        '<time datetime="2025-10-05">'
    )
    found = stated(PAGE)
    assert (found.title, found.language, found.published) == ("橋", "ja", date(2025, 10, 6))


@pytest.mark.parametrize("trap", ["<b></i>", "<b>", "</i>", "<time>x", "<script>1</script>"])
def test_a_page_that_never_closes_anything_costs_no_more_than_its_length(trap: str) -> None:
    """The parser behind Beautiful Soup takes quadratic time on these, so it never sees them."""
    assert telling(PAGE + trap * 20_000) == telling(PAGE)


def test_elements_that_are_never_closed_or_too_many_do_no_harm() -> None:
    assert telling("<title>橋") == "<title>橋</title>"
    assert telling("<title>") == "<title></title>"
    assert telling("<meta name=a content=b>" * 9000).count("<meta") == 500
