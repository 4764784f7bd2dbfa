"""Places on a page: elements by id, and texts by the words that mark them."""

import time
from functools import partial
from urllib.parse import quote

import pytest

from factcheck.network import _fragments
from factcheck.network._pages import Page, page_of
from factcheck.network._shown import shown
from tests.network.test_pages import html

BODY = (
    "<nav>Harbor Post</nav><h1>The <i>br</i>idge over the bay</h1>"
    "<p>It was opened on Monday.\n  The mayor had given three speeches.</p>"
    "<p>港の新しい<ruby>橋<rt>はし</rt></ruby>は、ＡＢＣ社が２０２５年に建てた。</p>"
    "<p>灯台の\n<b>守り手</b>は\n三人いた。</p><p>등대 지기는 셋.</p>"
    "<p id=user-content-part>A well-known part, and more.</p>"
)
PAGE = page_of(html(BODY))
URL = "https://a.example/x"


def missing(fragment: str, page: Page = PAGE) -> str | None:
    found = _fragments.missing(page, fragment, URL, partial(shown, html(BODY)))
    return found[0] if found else None


@pytest.mark.parametrize(
    "text",
    [
        "The%20bridge",
        "the%20BRIDGE%20over",
        "Monday.%20The%20mayor",
        quote("新しい橋は、ABC社が2025年"),
        "opened,speeches",
        "It%20was-,opened",
        "opened,-on%20Monday",
        "It%20was-,opened,three,-speeches",
        "well%2Dknown",
        "part%2C%20and",
        "Harbor%20Post",
        quote("灯台の守り手は三人"),
        quote("등대 지기"),
        "not%20here&text=mayor",
        "",
        "a,b,c,d",
    ],
)
def test_texts_that_are_there(text: str) -> None:
    assert missing(f":~:text={text}") is None
    assert missing(f"anything:~:text={text}") is None


@pytest.mark.parametrize(
    "text",
    [
        "ferry",
        "ridge",  # in the middle of a word
        "speeches,opened",  # the other way round
        "on-,opened",
        "opened,-at%20noon",
        quote("古い橋"),
        quote("灯台守り手"),
        quote("등대지기"),
        "bay%20Monday",
    ],
)
def test_texts_that_are_not_there(text: str) -> None:
    assert missing(f":~:text={text}") == "missing-text"


def test_what_is_marked_is_told() -> None:
    assert _fragments.missing(
        PAGE, f":~:text={quote('古い橋')}", URL, partial(shown, html(BODY))
    ) == (
        "missing-text",
        "The page does not hold the text that is marked: 古い橋",
    )


def test_other_directives_are_passed_over() -> None:
    assert missing(":~:selector(type=x)") is None
    assert missing("nowhere:~:selector(type=x)") == "missing-fragment"


@pytest.mark.parametrize("name", ["part", "user-content-part", "top", "!x", "page=3"])
def test_places_that_are_there(name: str) -> None:
    assert missing(name) is None


def test_pages_that_say_nothing_of_places() -> None:
    script = page_of(html("<div id=app></div><script src=a.js></script>"))
    assert missing(":~:text=ferry", script) is None
    assert missing("ferry", script) is None
    cut = Page("", (), "", 0, None, False, False, False, False, "")
    assert missing(":~:text=ferry", cut) is None


@pytest.mark.parametrize(
    "text",
    [
        "a" * 50_000,
        "a,b" * 20_000,
        "a-,a,-a",
        "%20" * 30_000,
        "b-,a",
        "a,a,-b",
        "a,end,-b",
        "b-,a,end",
    ],
)
def test_long_marks_take_no_time(text: str) -> None:
    answer = html("<p>" + "a " * 400_000 + "end")
    page, words = page_of(answer), shown(answer)
    started = time.process_time()
    _fragments.missing(page, f":~:text={text}", URL, lambda: words)
    assert time.process_time() - started < 5  # by the square of the length it would be 20 and more
