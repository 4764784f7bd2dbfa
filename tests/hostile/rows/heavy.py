"""Pages that are heavy to read, though they are small on the wire or within the caps."""

import gzip

from tests.hostile.acts import OK, PAGE, STORY, answer, endless, packed, page
from tests.hostile.row import Row

_EMPTY_MEMBER = gzip.compress(b"", mtime=0)
_NAMED = b"\x1f\x8b\x08\x08\0\0\0\0\0\xff"  # RFC 1952, 2.3: a file name follows
_STORED = b"\0\0\0\xff\xff"  # RFC 1951, 3.2.4: a stored block of nothing
_GZIP = OK + b"Content-Encoding: gzip\r\n\r\n"
_FINE = {
    "nested": "<div>" * 50_000 + STORY,
    "nested-inline": "<b>" * 60_000 + STORY,
    "unclosed": STORY + "<p" * 90_000,
    "angles": "<" * 250_000,
    "ampersands": "&" * 250_000,
    "entities": "&#x6e2f;" * 30_000,
    "comment": f"{STORY}<!--" + "-" * 250_000,
    "attribute": f'<p title="{"a" * 250_000}">{STORY}',
    "attributes": f"<p {'a=1 ' * 60_000}>{STORY}",
    "ids": "".join(f"<i id=x{number}></i>" for number in range(15_000)) + STORY,
    "title": f"<title>{'not found ' * 25_000}</title>{STORY}",
    "blanks": f"{STORY}{' ' * 250_000}",
    "nul": f"{STORY}{chr(0) * 200_000}",
    "one-letter": "a" * 250_000,
    "numbers": "404 " * 60_000,
    "metas": "<meta http-equiv=refresh content=x>" * 7_000 + STORY,
    "refresh": f'<meta http-equiv=refresh content="0;{" " * 200_000}">{STORY}',
    "headings": "<h1>Not found" * 18_000,
    "tables": "<table><tr><td>" * 16_000 + STORY,
    "ideographs": "見つかりません。" * 12_000,
}

ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"heavy-{name}",
            f"A page that is hard to read, yet there ({name}).",
            "alive",
            "ok",
            page(f"<!doctype html><title>A record</title>{body}"),
            megabytes=40,
            seconds=30.0,  # of reading, watched by tracemalloc: a busy machine takes its time
        )
        for name, body in _FINE.items()
    ),
    Row(
        "heavy-fragment",
        "The place stands at the end of a page with 15,000 others.",
        "alive",
        "ok",
        page(f"{PAGE}{_FINE['ids']}"),
        path="/page#x14999",
        megabytes=40,
    ),
    Row(
        "heavy-cut-fragment",
        "The place would stand beyond what is read of the page.",
        "alive",
        "ok",
        page(f"{PAGE}{STORY * 600}<h2 id=here>Here</h2>"),
        path="/page#here",
    ),
    Row(
        "gzip-endless-name",
        "A packed page whose file name never ends.",
        "unreachable",
        "bad-encoding",
        endless(_GZIP + _NAMED, b"x" * 50_000),
    ),
    Row(
        "gzip-endless-nothing",
        "Packed emptiness, again and again.",
        "unreachable",
        "bad-encoding",
        endless(_GZIP, _EMPTY_MEMBER * 500),
    ),
    Row(
        "deflate-endless-nothing",
        "A packed page of blocks of nothing.",
        "unreachable",
        "bad-encoding",
        endless(OK + b"Content-Encoding: deflate\r\n\r\n\x78\x9c", _STORED * 2000),
    ),
    Row(
        "gzip-endless-padding",
        "A packed page, and padding behind it without end.",
        "alive",
        "ok",
        endless(_GZIP + gzip.compress(PAGE.encode(), mtime=0), b"\0" * 50_000),
    ),
    Row(
        "gzip-in-gzip-bomb",
        "A bomb packed once more.",
        "alive",
        "ok",
        packed(
            gzip.compress(PAGE.encode() + b" " * 40_000_000, mtime=0),
            "gzip, gzip",
            lambda body: gzip.compress(body, mtime=0),
        ),
    ),
    Row(
        "gzip-many-layers",
        "Packed more often than anybody would.",
        "alive",
        "ok",
        answer(200, PAGE, {"Content-Encoding": ", ".join(["gzip"] * 50)}),
    ),
)
