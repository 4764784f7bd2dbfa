"""Ways to answer, each a function of one `Call`."""

import asyncio
import gzip
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.hostile.row import Act
from tests.hostile.server import Call

TYPE = "Content-Type: text/html; charset=utf-8\r\n"
OK = f"HTTP/1.1 200 OK\r\n{TYPE}".encode()
"""A good head without its end."""
STORY = (
    "<p>The lighthouse keeper counted ships for forty years and wrote every one of them into a "
    "ledger with a green back. When the lamp was made electric, the town kept the ledgers in the "
    "school, where the children learned to add with them. Last spring somebody added all of it "
    "up: more than ninety thousand ships, of which eleven had passed twice in one night.</p>"
    "<p>The sums were checked by two accountants, who found three slips, all in one week of "
    "fog, and left them as they were, since nobody could say any longer what had been there.</p>"
)
"""Enough of a text to be a page."""
PAGE = f"<!doctype html><html lang=en><title>The ledgers</title><h1>The ledgers</h1>{STORY}"
"""A page."""


def head(status: int | str = 200, headers: Mapping[str, str | None] | None = None) -> bytes:
    """Return a head with its end; a header that is None is left out."""
    fields: dict[str, str | None] = {"Content-Type": "text/html; charset=utf-8"}
    fields |= {"Connection": "close", **(headers or {})}
    lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\r\n".join([f"HTTP/1.1 {status} Words", *lines, "", ""]).encode()


def answer(
    status: int, body: str | bytes = b"", headers: Mapping[str, str | None] | None = None
) -> Act:
    """Answer properly; ``{host}`` in a header is the Host that was asked, ``{trap}`` the trap."""
    data = body if isinstance(body, bytes) else body.encode()

    async def act(call: Call) -> None:
        fields: dict[str, str | None] = {"Content-Length": str(len(data)), **(headers or {})}
        filled = head(status, fields).replace(b"{host}", call.host.encode())
        await call.send(filled.replace(b"{trap}", str(call.trap).encode()) + data)

    return act


def page(body: str | bytes = PAGE, **headers: str | None) -> Act:
    """Answer 200; ``Content_Type`` stands for ``Content-Type``."""
    return answer(200, body, {name.replace("_", "-"): value for name, value in headers.items()})


def redirect(status: int, location: str, **headers: str) -> Act:
    """Redirect."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(status, "<p>Elsewhere.", {"Location": location, **more})


def raw(*parts: bytes, pause: float = 0.02) -> Act:
    """Send bytes as they are, with a moment between the parts, and close."""

    async def act(call: Call) -> None:
        for number, part in enumerate(parts):
            if number:
                await asyncio.sleep(pause)
            await call.send(part)

    return act


def reset(*parts: bytes) -> Act:
    """Send parts, then hang up with a reset."""

    async def act(call: Call) -> None:
        for part in parts:
            await call.send(part)
            await asyncio.sleep(0.05)  # so that it arrives before the reset
        call.reset()

    return act


def hang(start: bytes = b"") -> Act:
    """Send a start and nothing more, until the other side gives up."""

    async def act(call: Call) -> None:
        await call.send(start)
        await call.gone()

    return act


def greeted(act: Act) -> Act:
    """Read what is said at first, then act: for those who do not speak HTTP."""

    async def then_act(call: Call) -> None:
        await call.reader.read(65_536)
        await act(call)

    return then_act


def drip(start: bytes, drop: bytes) -> Act:
    """Send a start, then a drop every now and then."""

    async def act(call: Call) -> None:
        await call.send(start)
        while True:
            await asyncio.sleep(0.04)
            await call.send(drop)

    return act


def endless(start: bytes, block: bytes) -> Act:
    """Send a start, then a block for as long as somebody reads."""

    async def act(call: Call) -> None:
        await call.send(start)
        while True:
            await call.send(block)
            await asyncio.sleep(0)

    return act


def slowly(seconds: float, act: Act) -> Act:
    """Do it after a while."""

    async def later_act(call: Call) -> None:
        await asyncio.sleep(seconds)
        await act(call)

    return later_act


def then(times: int, first: Act, later: Act) -> Act:
    """Do one thing so many times, another ever after."""

    async def act(call: Call) -> None:
        await (first if call.hit <= times else later)(call)

    return act


def by_method(lie: Act, truth: Act | None = None) -> Act:
    """Answer everything but GET with a lie."""
    good = truth or page()

    async def act(call: Call) -> None:
        await (good if call.method == "GET" else lie)(call)

    return act


def with_cookie(cookie: str, with_it: Act, without: Act) -> Act:
    """Look for a cookie."""

    async def act(call: Call) -> None:
        await (with_it if cookie in call.cookie else without)(call)

    return act


def dated(status: int, seconds: float, form: str = "imf") -> Act:
    """Answer with a ``Retry-After`` date so many seconds from now, in one of the forms of HTTP."""

    async def act(call: Call) -> None:
        at = datetime.now(UTC) + timedelta(seconds=seconds)
        said = {
            "imf": format_datetime(at, usegmt=True),
            "rfc850": at.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
            "asctime": at.strftime("%a %b %e %H:%M:%S %Y"),
        }[form]
        await answer(status, "<p>Later.", {"Retry-After": said})(call)

    return act


def later(status: int, said: str) -> Act:
    """Answer with a ``Retry-After`` as said."""
    return answer(status, "<p>Later.", {"Retry-After": said})


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", coding: str = "chunked") -> bytes:
    """Return a whole chunked answer."""
    start = OK + f"Transfer-Encoding: {coding}\r\nConnection: close\r\n\r\n".encode()
    return start + b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in chunks) + end


def packed(body: bytes, encoding: str, pack: Callable[[bytes], bytes]) -> Act:
    """Answer with a packed body."""
    return answer(200, pack(body), {"Content-Encoding": encoding})


def bomb(window: int) -> Callable[[bytes], bytes]:
    """Return a packer that puts 40 MB of blanks behind what it is given."""

    def pack(body: bytes) -> bytes:
        packer = zlib.compressobj(9, zlib.DEFLATED, window)
        made = packer.compress(body)
        made += b"".join(packer.compress(b" " * 1_000_000) for _ in range(40))
        return made + packer.flush()

    return pack


def gzipped(body: bytes) -> bytes:
    """Pack in the same way each time."""
    return gzip.compress(body, mtime=0)


def deflated(body: bytes) -> bytes:
    """Pack as deflate without the wrapping of zlib, as some servers do."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()
