"""Connections that are kept, and what is asked over them the second time."""

from tests.hostile.acts import PAGE, answer, hang, page, raw, redirect
from tests.hostile.row import Act, Row
from tests.hostile.server import Call

_MOVED = b"HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n"
_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def _second(*parts: bytes, reset: bool = False) -> Act:
    """Redirect, keep the connection, and answer the next question over it with these parts."""

    async def act(call: Call) -> None:
        await call.send(_MOVED + b"Connection: keep-alive\r\n\r\n")
        await call.reader.readuntil(b"\r\n\r\n")
        for part in parts:
            await call.send(part)
        if reset:
            call.reset()

    return act


async def _no_password(call: Call) -> None:
    told = "authorization" in (call.headers or {})
    await (answer(500, "<p>A password was sent.") if told else page())(call)


async def _no_referer(call: Call) -> None:
    told = {"referer", "cookie"} & set(call.headers or {})
    await (answer(500, "<p>Too much was said.") if told else page())(call)


ROWS: tuple[Row, ...] = (
    Row(
        "kept-and-closed",
        "The connection is kept, it says, and closed at once.",
        "moved",
        "http-301",
        raw(_MOVED + b"Connection: keep-alive\r\n\r\n"),
        also={"/new": page()},
    ),
    Row(
        "kept-and-reset",
        "The second question over one connection meets a reset.",
        "moved",
        "http-301",
        _second(reset=True),
        also={"/new": page()},
    ),
    Row(
        "kept-and-closed-late",
        "The second question over one connection gets no byte.",
        "moved",
        "http-301",
        _second(),
        also={"/new": page()},
    ),
    Row(
        "kept-and-good",
        "The second question over one connection gets the page.",
        "moved",
        "http-301",
        _second(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE.encode()),
        also={"/new": page()},
    ),
    Row(
        "kept-and-stuffed",
        "Behind a redirect comes the answer to a question that nobody asked yet.",
        "moved",
        "http-301",
        hang(_MOVED + b"\r\n" + _NOT_FOUND),
        also={"/new": page()},
    ),
    Row(
        "kept-and-open",
        "A whole page over a connection that is never closed.",
        "alive",
        "ok",
        hang(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE.encode()),
    ),
    Row(
        "password-in-location",
        "The redirect names a password, which is not sent.",
        "alive",
        "redirected",
        redirect(302, "http://reader:secret@{host}/new"),
        also={"/new": _no_password},
    ),
    Row(
        "nothing-told",
        "The server refuses who says where they come from, or sends cookies of others.",
        "alive",
        "redirected",
        redirect(302, "/new", Set_Cookie="other=1; Domain=elsewhere.example"),
        also={"/new": _no_referer},
    ),
)
