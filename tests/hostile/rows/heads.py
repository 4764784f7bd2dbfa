"""Connections, status lines and headers."""

from tests.hostile.acts import OK, PAGE, drip, endless, hang, page, raw, reset, then
from tests.hostile.row import Row

_BODY = PAGE.encode()
_END = b"Connection: close\r\n\r\n" + _BODY
_STOPS = {
    "smtp": b"220 mail.example ESMTP ready\r\n\r\n",
    "ssh": b"SSH-2.0-OpenSSH_9.7\r\n",
    "icy": b"ICY 200 OK\r\nContent-Type: text/html\r\n\r\n" + _BODY,
    "zeros": b"\0" * 400,
    "http-09": _BODY,
    "http-10-words": b"HTTP/1.1 fine OK\r\nContent-Type: text/html\r\n" + _END,
    "no-status": b"HTTP/1.1\r\nContent-Type: text/html\r\n" + _END,
    "four-digits": b"HTTP/1.1 2000 OK\r\nContent-Type: text/html\r\n" + _END,
    "two-digits": b"HTTP/1.1 99 OK\r\nContent-Type: text/html\r\n" + _END,
    "minus": b"HTTP/1.1 -200 OK\r\nContent-Type: text/html\r\n" + _END,
    "long-line": b"HTTP/1.1 200 " + b"O" * 1_000_000 + b"K\r\n" + _END,
    "nul-in-header": OK + b"X-Odd: a\0b\r\n" + _END,
    "header-1-mb": OK + b"X-Long: " + b"x" * 1_000_000 + b"\r\n" + _END,
    "headers-10000": OK + b"".join(b"X-%d: y\r\n" % number for number in range(10_000)) + _END,
    "two-lengths": OK + b"Content-Length: 40\r\nContent-Length: 4000\r\n" + _END,
    "two-lengths-in-one": OK + b"Content-Length: 40, 4000\r\n" + _END,
}
_FALSE = {
    "words": b"HTTP/1.1 fine OK\r\n",
    "four-digits": b"HTTP/1.1 2000 OK\r\n",
    "no-status": b"HTTP/1.1\r\n",
    "tls": b"\x15\x03\x01\x00\x02\x02\x28",
    "http-09": b"<!doctype html><p>",
    "behind-100": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 two OK\r\n",
}
_ODD_BUT_FINE = {
    "upgrade": OK + b"Upgrade: h2,h2c\r\n" + _END,
    "alternative": OK + b'Alt-Svc: h3=":1"; ma=9, h2=":1"\r\n' + _END,
    "strict": OK + b"Strict-Transport-Security: max-age=9\r\n" + _END,
    "identity": OK + b"Transfer-Encoding: identity\r\n" + _END,
    "zeros-before-size": OK
    + b"Transfer-Encoding: chunked\r\n\r\n"
    + b"0000%x\r\n%s\r\n000\r\n\r\n" % (len(_BODY), _BODY),
    "http-37": b"HTTP/3.7 200 OK\r\nContent-Type: text/html\r\n" + _END,
    "overflowing-length": OK + b"Content-Length: 1" + b"0" * 40 + b"\r\n" + _END,
    "length-in-words": OK + b"Content-Length: many\r\n" + _END,
    "negative-length": OK + b"Content-Length: -5\r\n" + _END,
    "no-words": b"HTTP/1.1 200\r\nContent-Type: text/html\r\n" + _END,
    "blank-words": b"HTTP/1.1 200 \r\nContent-Type: text/html\r\n" + _END,
    "odd-words": "HTTP/1.1 200 すべてよし\r\nContent-Type: text/html\r\n".encode() + _END,
    "http-10": b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + _BODY,
    "bare-feeds": b"HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close\n\n" + _BODY,
    "no-colon": OK + b"this line says nothing\r\n" + _END,
    "no-name": OK + b": nobody\r\n" + _END,
    "blank-before-colon": OK + b"X-Odd : value\r\n" + _END,
    "folded": OK + b"X-Folded: one\r\n two\r\n\tthree\r\n" + _END,
    "latin-1-header": OK + b"X-Town: K\xf6ln\r\n" + _END,
    "headers-18-kb": OK + b"Link: <https://a.example/>; rel=x\r\n" * 520 + _END,
    "header-18-kb": OK + b"Link: " + b"<https://a.example/>; rel=x, " * 620 + b"\r\n" + _END,
    "headers-300": OK + b"".join(b"X-%d: y\r\n" % number for number in range(300)) + _END,
    "cookies-200": OK + b"".join(b"Set-Cookie: c%d=1\r\n" % n for n in range(200)) + _END,
    "same-lengths": OK + b"Content-Length: %d\r\n" % len(_BODY) * 2 + _END,
    "length-and-chunks": OK
    + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    + b"%x\r\n%s\r\n0\r\n\r\n" % (len(_BODY), _BODY),
    "no-headers": b"HTTP/1.1 200 OK\r\n\r\n" + _BODY,
    "100-first": b"HTTP/1.1 100 Continue\r\n\r\n" + OK + _END,
    "102-first": b"HTTP/1.1 102 Processing\r\nX-Wait: yes\r\n\r\n" + OK + _END,
    "103-first": b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n" + OK + _END,
    "103-and-100-first": b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    + OK
    + _END,
}

ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"bad-{name}",
            f"What comes is not HTTP as anybody may take it ({name}).",
            "unreachable",
            "bad-response",
            raw(data),
        )
        for name, data in _STOPS.items()
    ),
    *(
        Row(f"odd-{name}", f"A page behind an odd but readable head ({name}).", "alive", "ok", act)
        for name, act in ((name, raw(data)) for name, data in _ODD_BUT_FINE.items())
    ),
    Row("refused", "Nobody listens at the port.", "unreachable", "refused", listens=False),
    Row(
        "full-queue",
        "The host lets nobody in: the connection is never made.",
        "unreachable",
        "connect-timeout",
        listens=None,
    ),
    Row("reset-early", "Reset at once.", "unreachable", "reset", reset(), early=True),
    Row("reset-first", "Reset instead of an answer.", "unreachable", "reset", reset()),
    Row(
        "reset-in-head",
        "Reset in the middle of the headers.",
        "unreachable",
        "reset",
        reset(OK + b"X-Half: of i"),
    ),
    Row(
        "reset-in-body",
        "Reset in the middle of the body.",
        "unreachable",
        "reset",
        reset(OK + b"Content-Length: 9000\r\n\r\n<p>Half of"),
    ),
    Row("reset-once", "Reset, once.", "alive", "ok", then(1, reset(), page())),
    Row("reset-twice", "Reset, twice.", "alive", "ok", then(2, reset(), page())),
    Row("closed-early", "Closed at once.", "unreachable", "reset", raw(), early=True),
    Row("closed-first", "Closed without a byte.", "unreachable", "reset", raw()),
    Row(
        "closed-in-head",
        "Closed in the middle of the headers.",
        "unreachable",
        "reset",
        raw(OK + b"X-Half: of i"),
    ),
    Row("closed-once", "Closed without a byte, once.", "alive", "ok", then(1, raw(), page())),
    Row("silent", "No byte ever comes.", "unreachable", "timeout", hang()),
    Row("silent-in-head", "The head never ends.", "unreachable", "timeout", hang(OK)),
    *(
        Row(
            f"false-and-silent-{name}",
            "What begins is no answer of HTTP, and nothing follows.",
            "unreachable",
            "bad-response",
            hang(data),
        )
        for name, data in _FALSE.items()
    ),
    Row(
        "drip-line",
        "The status line drips.",
        "unreachable",
        "timeout",
        drip(b"HTTP/1.1 200 O", b"O"),
    ),
    Row("drip-header", "A header drips.", "unreachable", "timeout", drip(OK + b"X-Slow: ", b"s")),
    Row("drip-headers", "Headers drip.", "unreachable", "timeout", drip(OK, b"X-Slow: s\r\n")),
    Row(
        "endless-header",
        "One header never ends.",
        "unreachable",
        "bad-response",
        endless(OK + b"X-Long: ", b"x" * 50_000),
    ),
    Row(
        "endless-headers",
        "Headers never end.",
        "unreachable",
        "bad-response",
        endless(OK, b"X-More: of it\r\n" * 4000),
    ),
    Row(
        "endless-line",
        "The status line never ends.",
        "unreachable",
        "bad-response",
        endless(b"HTTP/1.1 200 ", b"O" * 50_000),
    ),
    Row(
        "endless-100",
        "The answer is always about to come.",
        "unreachable",
        "bad-response",
        endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 2000),
    ),
    Row(
        "endless-103",
        "Hints without end, each with what to load early.",
        "unreachable",
        "bad-response",
        endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n" * 900),
    ),
    Row(
        "drip-100",
        "The answer is always about to come, slowly.",
        "unreachable",
        "bad-response",
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 5),
    ),
    Row(
        "status-line-in-drops",
        "A good answer in two pieces, cut in the status line.",
        "alive",
        "ok",
        raw(b"HTTP/1", OK[6:] + _END),
    ),
)
