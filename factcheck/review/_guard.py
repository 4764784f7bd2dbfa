"""Who may ask: this machine's browser, from this page, with the token of its session."""

import hmac
import secrets
import threading
from collections import OrderedDict
from dataclasses import field

from flask import Request, Response

from factcheck.nouns import dataclass
from factcheck.storage.decisions import Appended

NAMES = ("127.0.0.1", "localhost", "[::1]")
"""Names of the loopback: any other in ``Host`` is an attack by DNS rebinding."""
LARGEST_BODY = 32_768
"""Bytes of the largest body taken: the longest note in four-byte characters, and its fields."""
SESSIONS = 64
"""Sessions remembered; a browser that was forgotten loads the page again."""
UNDOABLE = 1000
"""Decisions of a session that can be taken back."""
COOKIE = "factcheck-review"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
"""Sent with every answer (OWASP secure headers; no inline script or style is ever needed)."""


@dataclass(slots=True)
class Session:
    """One browser: its token, and what it has decided."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    """What each of its writes must state."""
    appended: list[tuple[str, Appended]] = field(default_factory=list)
    """Its decisions that can be taken back, with the article's key, oldest first."""


class Sessions:
    """The browsers that have loaded the page since the start."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sessions: OrderedDict[str, Session] = OrderedDict()

    def find(self, request: Request) -> Session | None:
        """Return the session of a request, None without one."""
        with self._lock:
            return self._sessions.get(request.cookies.get(cookie_name(request), ""))

    def open(self, request: Request) -> tuple[str, Session]:
        """Return the session of a request with its name; a new one if it has none."""
        name = request.cookies.get(cookie_name(request), "")
        with self._lock:
            if name not in self._sessions:
                name = secrets.token_urlsafe(32)
                self._sessions[name] = Session()
            self._sessions.move_to_end(name)
            while len(self._sessions) > SESSIONS:
                self._sessions.popitem(last=False)
            return name, self._sessions[name]


def cookie_name(request: Request) -> str:
    """Return the name of the cookie: browsers keep those of all ports of a host together."""
    return f"{COOKIE}-{_port(request)}"


def is_ours(request: Request) -> bool:
    """Tell whether a request names this machine and comes from no other site's page."""
    hosts = {f"{name}:{_port(request)}" for name in NAMES}
    if _port(request) == "80":
        hosts |= set(NAMES)
    if request.headers.get("Host", "").lower() not in hosts:
        return False
    origin = request.headers.get("Origin")
    return origin is None or origin == f"http://{request.headers['Host']}".lower()


def may_write(request: Request, session: Session | None) -> bool:
    """Tell whether a write comes from our page: browsers state the origin of each."""
    if session is None or request.headers.get("Origin") is None:
        return False
    token = request.headers.get("X-CSRF-Token", "")
    return hmac.compare_digest(token.encode("utf-8", "replace"), session.token.encode())


def dress(response: Response) -> Response:
    """Put the headers on an answer."""
    response.headers.update(HEADERS)
    return response


def _port(request: Request) -> str:
    """Return the port that is listened on, not the one that the request claims."""
    return str(request.environ.get("SERVER_PORT", ""))
