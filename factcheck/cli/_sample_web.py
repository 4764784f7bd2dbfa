"""A small web of ours on loopback, with the good and the bad habits of the real one."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head>
<body><main><h1>{title}</h1><p id="figures">{text}</p></main></body></html>"""
FILLER = "This page belongs to the sample web. It says what a page with this address might say. "


class _Handler(BaseHTTPRequestHandler):
    """Answers by the path's row in `ROWS`; any other path is a page that is there."""

    server: "_Server"

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        ROWS.get(path, _alive)(self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name is inherited)
        """Keep the terminal for the report."""

    def answer(self, status: int, body: str = "", **headers: str) -> None:
        """Send one whole response."""
        data = body.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def page(self, title: str, text: str = FILLER * 3, lang: str = "en", status: int = 200) -> None:
        """Send an ordinary page."""
        self.answer(status, PAGE.format(title=title, text=text, lang=lang))


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.closing = Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up on slow answers are what the sample is for."""


def _alive(handler: _Handler) -> None:
    handler.page("A sample page")


def _status(status: int, title: str) -> Callable[[_Handler], None]:
    return lambda handler: handler.page(title, status=status)


def _redirect(status: int, to: str) -> Callable[[_Handler], None]:
    return lambda handler: handler.answer(status, Location=to)


def _slow(handler: _Handler) -> None:
    """Send one byte at a time, for longer than anybody waits."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    ends = time.monotonic() + 30
    while time.monotonic() < ends and not handler.server.closing.wait(0.2):
        handler.wfile.write(b".")


def _not_found_with_200(handler: _Handler) -> None:
    handler.page(
        "ページが見つかりません",
        "お探しのページは見つかりません。移動または削除された可能性があります。",
        lang="ja",
    )


def _challenge(handler: _Handler) -> None:
    handler.answer(
        403, PAGE.format(title="Just a moment...", text="", lang="en"), cf_mitigated="challenge"
    )


def _parked(handler: _Handler) -> None:
    handler.page("This domain is for sale", "This domain may be for sale. Buy this domain today.")


ROWS: dict[str, Callable[[_Handler], None]] = {
    "/moved": _redirect(301, "/live"),
    "/moved-for-now": _redirect(302, "/live"),
    "/dead": _status(404, "Not found"),
    "/gone": _status(410, "Gone"),
    "/blocked": _status(403, "Forbidden"),
    "/robot-check": _challenge,
    "/legal": _status(451, "Unavailable for legal reasons"),
    "/broken": _status(500, "Server error"),
    "/slow": _slow,
    "/not-found-with-200": _not_found_with_200,
    "/members/report": _redirect(302, "/login?next=/members/report"),
    "/old/deep/page": _redirect(302, "/"),
    "/loop": _redirect(302, "/loop"),
    "/empty": lambda handler: handler.answer(200),
    "/parked": _parked,
    "/login": lambda handler: handler.page(
        "Log in", 'Log in to go on.<input type="password" name="password">'
    ),
    # Stand-ins for the addresses that the sample articles cite; the real sites may differ.
    "/stratechery.com/2025/openai-and-the-ai-platform-shift-with-sam-altman/": _status(
        404, "Not found"
    ),
    "/ai.meta.com/llama/": _redirect(301, "/www.llama.com/"),
    "/www.anthropic.com/index/core-views": _status(404, "Not found"),
    "/x.ai/": _challenge,
    "/openai.com/ja-JP/": _status(403, "Forbidden"),
}
"""What the sample web does at each path."""


@contextmanager
def sample_web() -> Iterator[str]:
    """Serve the sample web on a free port of loopback; give its address, without a slash."""
    with _Server() as server:
        thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()
