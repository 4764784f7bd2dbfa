"""`http.client`'s answer with a reader of heads of our own.

Its own stops at 100 headers, which real pages have; loses all headers after a line without a
colon; takes ``103 Early Hints`` for the answer; and builds an e-mail of each head, which costs
more than all the rest of reading it. So heads are read here, and only bodies there.
"""

import http.client
import re

from factcheck.network.transports._heads import (
    BLANK,
    LONGEST_LINE,
    MOST_INTERIM,
    Headers,
    length_of,
    parsed,
    too_large,
    unfolded,
)

_STATUS = re.compile(rb"HTTP/(\d\.\d) +([1-9]\d\d)(?:\s.*)?", re.IGNORECASE | re.DOTALL)
_BODILESS = frozenset({101, 204, 304})
_SWITCHED = b"101"  # Switching Protocols is no interim answer


class Answer(http.client.HTTPResponse):
    """An answer whose head is read here; urllib3 makes one of these for each request."""

    def begin(self) -> None:
        """Read the head. Raises `http.client.HTTPException` or OSError."""
        found, lines = self._final()
        headers = parsed(unfolded(lines))
        length = _length(headers)
        self._frame(found, headers, length)
        whole = http.client.HTTPMessage()
        for name, value in headers:
            if name != "content-length" or length is not None:  # urllib3 believes any number
                whole[name] = value
        self.headers = self.msg = whole

    def _frame(self, found: re.Match[bytes], headers: Headers, length: int | None) -> None:
        """Note where the body ends and whether the connection may be kept (RFC 9112, 6.3, 9.3)."""
        self.version = 10 if found[1] == b"1.0" else 11
        self.code = self.status = int(found[2])
        self.reason = ""
        self.chunk_left = None
        self.chunked = any(
            name == "transfer-encoding" and value.lower().rstrip().endswith("chunked")
            for name, value in headers
        )
        self.length = None if self.chunked else length
        if self.status in _BODILESS:
            self.length = 0
        said = next((value.lower() for name, value in headers if name == "connection"), "")
        ends = "close" in said if self.version == 11 else "keep-alive" not in said
        self.will_close = ends or not (self.chunked or self.length is not None)

    def _final(self) -> tuple[re.Match[bytes], list[bytes]]:
        """Return the status line and the header lines of the first answer that is not interim."""
        count = size = interim = 0
        lines: list[bytes] = []
        found: re.Match[bytes] | None = None
        while True:
            begins = b"" if lines else self.fp.peek(5)[:5].upper()
            if begins != b"HTTP/"[: len(begins)]:  # it may be all that ever comes
                raise http.client.BadStatusLine("no status line")
            line = self.fp.readline(LONGEST_LINE + 1)
            count += 1
            size += len(line)
            if len(line) > LONGEST_LINE or too_large(count, size) or b"\0" in line:
                raise http.client.HTTPException("head too large")
            if not line.endswith(b"\n"):
                raise http.client.RemoteDisconnected("head without end")
            if line not in BLANK:
                found = found if lines else _STATUS.fullmatch(line)
                if found is None:
                    raise http.client.BadStatusLine("no status line")
                lines.append(line)
                continue
            if found is None:
                raise http.client.BadStatusLine("no status line")
            if found[2][:1] != b"1" or found[2] == _SWITCHED:
                return found, lines[1:]
            lines = []
            interim += 1
            if interim > MOST_INTERIM:
                raise http.client.HTTPException("no final answer")


def _length(headers: Headers) -> int | None:
    try:
        return length_of(headers)
    except ValueError as error:
        raise http.client.HTTPException("two lengths") from error
