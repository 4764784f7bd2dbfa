"""Packed bodies: gzip and deflate, true, false and cut, and what nobody asked for."""

import zlib

from tests.hostile.acts import PAGE, STORY, answer, bomb, deflated, gzipped, packed
from tests.hostile.row import Row

_BODY = PAGE.encode()
_PLACED = f"{PAGE}<h2 id=here>Here</h2>{STORY}".encode()

ROWS: tuple[Row, ...] = (
    Row("gzip", "A packed page.", "alive", "ok", packed(_BODY, "gzip", gzipped)),
    Row("gzip-x", "The old name.", "alive", "ok", packed(_BODY, "x-gzip", gzipped)),
    Row("gzip-loud", "In capitals.", "alive", "ok", packed(_BODY, "GZIP", gzipped)),
    Row(
        "gzip-twice",
        "Packed twice, and says so.",
        "alive",
        "ok",
        packed(_PLACED, "gzip, gzip", lambda body: gzipped(gzipped(body))),
        path="/page#here",
    ),
    Row(
        "gzip-members",
        "Two packed halves one after the other.",
        "alive",
        "ok",
        packed(_PLACED, "gzip", lambda body: gzipped(body[:400]) + gzipped(body[400:])),
        path="/page#here",
    ),
    Row("gzip-bomb", "40 MB in 40 kB.", "alive", "ok", packed(_BODY, "gzip", bomb(31))),
    Row("deflate-bomb", "40 MB in 40 kB.", "alive", "ok", packed(_BODY, "deflate", bomb(15))),
    Row(
        "gzip-false",
        "Says that it is packed; it is not.",
        "unreachable",
        "bad-encoding",
        packed(_BODY, "gzip", lambda body: body),
    ),
    Row(
        "gzip-cut",
        "Packed, but the end is missing, and the length fits.",
        "unreachable",
        "short-body",
        packed(_BODY, "gzip", lambda body: gzipped(body)[:200]),
    ),
    Row(
        "gzip-without-sum",
        "All of the page is there; only the check sum behind it is not.",
        "alive",
        "ok",
        packed(_BODY, "gzip", lambda body: gzipped(body)[:-8]),
    ),
    Row(
        "gzip-padded",
        "Blanks stand behind the packed page.",
        "alive",
        "ok",
        packed(_BODY, "gzip", lambda body: gzipped(body) + b"\0" * 64),
    ),
    Row(
        "gzip-of-nothing",
        "Packed emptiness.",
        "suspect",
        "empty-page",
        packed(b"", "gzip", gzipped),
    ),
    Row(
        "gzip-said-of-nothing",
        "Says that it is packed, and sends no byte.",
        "suspect",
        "empty-page",
        answer(200, b"", {"Content-Encoding": "gzip"}),
    ),
    Row(
        "deflate",
        "Packed as deflate, wrapped.",
        "alive",
        "ok",
        packed(_PLACED, "deflate", zlib.compress),
        path="/page#here",
    ),
    Row(
        "deflate-raw",
        "Packed as deflate, bare.",
        "alive",
        "ok",
        packed(_PLACED, "deflate", deflated),
        path="/page#here",
    ),
    Row(
        "deflate-false",
        "Says deflate; it is words.",
        "unreachable",
        "bad-encoding",
        packed(_BODY, "deflate", lambda body: body),
    ),
    Row(
        "encoding-unknown",
        "An encoding that is none, on a plain page.",
        "alive",
        "ok",
        answer(200, _PLACED, {"Content-Encoding": "utf-8"}),
        path="/page#here",
    ),
    Row(
        "encoding-unreadable",
        "An encoding that nobody asked for: nothing can be said of fragments.",
        "alive",
        "ok",
        answer(200, bytes(range(128, 256)) * 20, {"Content-Encoding": "br"}),
        path="/page#here",
    ),
)
