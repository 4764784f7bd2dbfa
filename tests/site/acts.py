"""Ways to answer, each a function of one `Call`."""

import gzip
import socket
import struct
import zlib

from tests.site.server import Act, Call

LONG = (
    "<p>The bridge over the bay was opened on a windy morning, and the first to cross it were the "
    "schoolchildren of both shores, who had sewn the flags themselves. By noon the mayor had "
    "given three speeches, the band had lost two hats to the water, and the ferry, which had run "
    "for ninety years, made its last crossing with nobody on board but its captain. The paper of "
    "the next day counted forty thousand people and eleven lost umbrellas.</p>"
)
SOFT404_JA = (
    "<h1>ページが見つかりません</h1><p>お探しのページは見つかりませんでした。"
    "移動または削除された可能性があります。</p><p>トップページからお探しください。</p>"
)
SOFT404_EN = "<h1>Sorry!</h1><p>The page you are looking for has sailed away.</p>"


def page(title: str, body: str = LONG) -> Act:
    """Serve a page with status 200."""
    html = f"<!doctype html><title>{title}</title>{body}".encode()
    return lambda call: call.answer(200, html)


def status(code: int, body: str = "", **headers: str) -> Act:
    """Serve a status."""
    return lambda call: call.answer(code, body.encode("latin-1"), **headers)


def redirect(code: int, location: str) -> Act:
    """Redirect; the location goes out as Latin-1."""
    return lambda call: call.answer(code, b"<a href='/ok'>here</a>", Location=location)


def first(once: Act, then: Act) -> Act:
    """Do one thing the first time, another ever after."""
    return lambda call: (once if call.hit == 1 else then)(call)


def head_hostile(call: Call) -> None:
    """Answer GET alone."""
    page("Only GET")(call) if call.method == "GET" else call.answer(405)


def endless_redirect(call: Call) -> None:
    """Redirect to the next number."""
    number = int(call.path.partition("?")[2] or 0)
    call.answer(302, Location=f"/many?{number + 1}")


def cookie_wall(call: Call) -> None:
    """Redirect to itself until the cookie it sets comes back."""
    if "seen=yes" in call.headers.get("cookie", ""):
        page("Let in")(call)
    else:
        call.answer(302, Location="/cookie", Set_Cookie="seen=yes; Path=/; HttpOnly")


def drip_body(call: Call) -> None:
    """Send a good head, then a byte every now and then."""
    call.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
    while call.pause(0.05):
        call.raw(b"<")


def drip_headers(call: Call) -> None:
    """Send a head that never ends, a byte every now and then."""
    call.raw(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while call.pause(0.05):
        call.raw(b"s")


def silent(call: Call) -> None:
    """Say nothing until the site closes or the other side gives up."""
    while call.pause(0.05):
        call.connection.setblocking(False)
        try:
            if not call.connection.recv(1):
                return
        except BlockingIOError:
            continue


def reset(call: Call) -> None:
    """Hang up with a reset."""
    linger = struct.pack("ii", 1, 0)
    call.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def garbage(call: Call) -> None:
    """Send a line that is not HTTP."""
    call.raw(b"220 mail.example ESMTP ready\r\n\r\n")


def endless(call: Call) -> None:
    """Send words for as long as somebody reads."""
    call.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Log</title>")
    while not call.site.closing.is_set():
        call.raw(b"word " * 10_000)


def endless_header(call: Call) -> None:
    """Send one header line for as long as somebody reads."""
    call.raw(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not call.site.closing.is_set():
        call.raw(b"x" * 50_000)


def bomb(call: Call) -> None:
    """Send 50 MB of blanks in 50 kB; nobody should read as far as the end, so there is none."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(b"<title>Bomb</title><p>Boom.") + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush a block stands for itself, so one is packed for all of them.
    block = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    call.answer(200, packed + block * 50, Content_Encoding="gzip")


def gzipped(call: Call) -> None:
    """Send a page as gzip."""
    call.answer(
        200, gzip.compress(f"<title>Packed</title>{LONG}".encode()), Content_Encoding="gzip"
    )


def false_gzip(call: Call) -> None:
    """Say gzip, send words."""
    call.answer(200, LONG.encode(), Content_Encoding="gzip")


def short_body(call: Call) -> None:
    """Hang up before the promised length."""
    call.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<p>Ha")


def challenge(code: int) -> Act:
    """Ask for a proof of being human, as the large shields do."""
    html = (
        "<title>Just a moment...</title><p>Checking your browser before you go on.</p>"
        '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>'
    )
    return status(code, html)


def shift_jis(call: Call) -> None:
    """Serve a Shift_JIS page that says so only in its head."""
    html = f'<meta charset="Shift_JIS"><title>港の統計</title><h2 id="図1">図1</h2>{LONG}'
    call.answer(200, html.encode("cp932"), Content_Type="text/html")


def film(call: Call) -> None:
    """Stream a film at the pace of watching."""
    call.raw(b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n")
    while call.pause(0.001):
        call.raw(b"\0" * 4096)


def slow(call: Call) -> None:
    """Take a moment."""
    call.pause(0.01)
    call.answer(200, LONG.encode())
