"""Where a redirect leads, and where a chain of them ends. Pure."""

from dataclasses import dataclass
from urllib.parse import urljoin

from factcheck.model.records import Hop
from factcheck.model.secrets import masked
from factcheck.model.words import Verdict
from factcheck.network import _cookies
from factcheck.network._cookies import Cookie
from factcheck.network.safety import Admitted, Refused, admit
from factcheck.network.transports import Response

FOLLOWED = frozenset({300, 301, 302, 303, 307, 308})
"""Statuses whose ``Location`` is followed (RFC 9110, 15.4)."""
PERMANENT = frozenset({301, 308})
"""Statuses after which the new address should be cited."""


@dataclass(frozen=True, slots=True)
class Way:
    """A chain of redirects so far."""

    start: Admitted
    """The address as cited."""
    asked: Admitted
    """The address to ask now."""
    fragment: str | None = None
    """The fragment that the last ``Location`` with one has set; None leaves the cited one."""
    jar: tuple[Cookie, ...] = ()
    """Cookies that the chain has set."""
    hops: tuple[Hop, ...] = ()
    """Redirects so far."""
    seen: frozenset[tuple[str, str]] = frozenset()
    """Addresses asked so far, with the cookies sent: the same pair again is a circle."""

    @property
    def cookie(self) -> str:
        """The ``Cookie`` header to send now."""
        secure = self.asked.url.startswith("https:")
        return _cookies.header(self.jar, self.asked.host, secure=secure)

    @property
    def permanent(self) -> bool:
        """Whether there was a redirect, and each one was permanent."""
        return bool(self.hops) and all(hop.status in PERMANENT for hop in self.hops)


def follow(way: Way, answer: Response, most: int, *, allow_private: bool) -> Way | Refused:
    """Return the way after a redirect, or the verdict on a chain that ends here.

    A chain into a private address is ``unchecked (private-address)``: what stands there is not
    ours to see. A chain to another scheme or to an impossible address is ``unreachable``.
    """
    location = (answer.header("location") or "").strip()
    if not location:
        return Refused(Verdict.UNREACHABLE, "redirect-without-location")
    try:
        joined = urljoin(way.asked.url, location)
    except ValueError:
        joined = location
    admitted = admit(joined, allow_private=allow_private)
    if isinstance(admitted, Refused):
        if admitted.verdict is Verdict.INVALID or admitted.reason.startswith("scheme-"):
            detail = (
                f"The redirect leads to an address that cannot be asked: {masked(joined)[:200]}"
            )
            return Refused(Verdict.UNREACHABLE, "bad-redirect", detail)
        return admitted
    seen = way.seen | {(way.asked.url, way.cookie)}
    after = Way(
        start=way.start,
        asked=admitted,
        fragment=admitted.fragment if admitted.fragment is not None else way.fragment,
        jar=_cookies.keep(way.jar, answer.every("set-cookie"), way.asked.host),
        hops=(*way.hops, Hop(answer.status, admitted.url)),
        seen=seen,
    )
    if (admitted.url, after.cookie) in seen:
        return Refused(Verdict.UNREACHABLE, "redirect-loop")
    if len(after.hops) > most:
        return Refused(Verdict.UNREACHABLE, "too-many-redirects", f"More than {most} redirects.")
    return after
