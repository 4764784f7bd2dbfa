"""A socket on the loopback, and the pages behind it."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from factcheck.errors import UsageError
from factcheck.review._words import PORT_TAKEN

HOST = "127.0.0.1"
"""The loopback alone: nobody else on the network may see drafts, or decide."""


class _Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 (the parent's)
        """Say nothing: refusals are told on the page."""


@contextmanager
def opened(app: Flask, port: int = 0) -> Iterator[BaseWSGIServer]:
    """Listen on the loopback; port 0 is one that is free.

    The address is ``http://127.0.0.1:`` and ``server_port``; `serve_forever` of what is yielded
    answers until its `shutdown`. Raises `UsageError` if the port is taken or not allowed.
    """
    try:
        server = make_server(HOST, port, app, threaded=True, request_handler=_Quiet)
    except (OSError, SystemExit) as error:
        raise UsageError(PORT_TAKEN.of(port=port)) from error
    try:
        yield server
    finally:
        server.server_close()
