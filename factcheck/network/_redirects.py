"""Where a redirect leads, and where a chain of them ends. Pure."""

import re
from urllib.parse import urljoin, urlsplit

from factcheck.model.late import late
from factcheck.model.records import Hop
from factcheck.model.secrets import masked
from factcheck.model.words import Verdict
from factcheck.network import _cookies, quirks
from factcheck.network._cookies import Cookie
from factcheck.network._elsewhere import LOCALE
from factcheck.network._sites import same_site
from factcheck.network.safety import Admitted, Refused, admit
from factcheck.network.transports import Response
from factcheck.nouns import dataclass

FOLLOWED = frozenset({300, 301, 302, 303, 307, 308})
"""Statuses whose ``Location`` is followed (RFC 9110, 15.4)."""
PERMANENT = frozenset({301, 308})
"""Statuses after which the new address should be cited."""
CIRCLES = frozenset({"redirect-loop", "too-many-redirects"})
"""Reasons of chains that do not end."""
TRIVIAL = {
    "https": "https",
    "www": "www.",
    "slash": "a slash at the end",
    "index": "the name of an index page",
    "locale": "a language or country in the path",
}
"""By what alone two addresses may differ so that no article need be changed for it."""
_PATH = late(r"[^?#]*")
_NO_HOST = late(r"https?:///", re.IGNORECASE)


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
        if not self.jar:
            return ""
        secure = self.asked.url.startswith("https:")
        return _cookies.header(self.jar, self.asked.host, secure=secure)

    @property
    def permanent(self) -> bool:
        """Whether there was a redirect, and each one was permanent."""
        return bool(self.hops) and all(hop.status in PERMANENT for hop in self.hops)


def follow(
    way: Way, answer: Response, most: int, *, allow_private: bool, to: str | None = None
) -> Way | Refused:
    """Return the way after a redirect, or the verdict on a chain that ends here.

    ``to`` is where a page itself sends its reader; None follows the ``Location`` header.

    A chain into a private address is ``unchecked (private-address)``: what stands there is not
    ours to see. A chain to another scheme or to an impossible address is ``unreachable``.
    """
    location = (answer.header("location") or "").strip() if to is None else to
    if not location:
        return Refused(Verdict.UNREACHABLE, "redirect-without-location")
    location = _slashed(location)
    try:
        joined = urljoin(way.asked.url, location)
    except ValueError:
        joined = location
    if _NO_HOST.match(location):
        joined = location  # joined, it would be a path of the host that was asked
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


def _slashed(location: str) -> str:
    """Return a ``Location`` with the backslashes of its path as browsers read them: as slashes."""
    path = _PATH.match(location)
    end = path.end() if path else 0
    return location[:end].replace("\\", "/") + location[end:]


def kind(way: Way) -> tuple[str, ...]:
    """Return what redirects did, in fixed words: those of `TRIVIAL` alone if that is all.

    Else of ``short`` (a shortener), ``persistent`` (an identifier), ``other-site``, ``http``
    (from https down to http), and ``page`` for another page of the same site.
    """
    if not way.hops:
        return ()
    trivial = _trivial(way.start.url, way.asked.url)
    if trivial is not None:
        return trivial or ("same",)
    words = []
    host = way.start.host
    if quirks.is_short(host):
        words.append("short")
    elif quirks.is_persistent(host):
        words.append("persistent")
    elif not same_site(host, way.asked.host):
        words.append("other-site")
    if way.start.url.startswith("https:") and way.asked.url.startswith("http:"):
        words.append("http")
    return tuple(words) or ("page",)


def told(way: Way, words: tuple[str, ...]) -> str | None:
    """Return what `kind` found as a sentence for a person, or None if it needs none."""
    sentences = []
    if words and all(word in TRIVIAL for word in words):
        sentences.append(
            f"Only {' and '.join(TRIVIAL[word] for word in words)} made the difference."
        )
    if "short" in words:
        sentences.append(f"A short address; it leads to {way.asked.url}")
    if "other-site" in words:
        sentences.append(f"The redirect leads to another site: {way.asked.host}.")
    if "http" in words:
        sentences.append("The redirect leads from https down to http.")
    return " ".join(sentences) or None


def _trivial(asked: str, reached: str) -> tuple[str, ...] | None:
    """Return by which of `TRIVIAL` two addresses differ, or None if by more."""
    start, end = urlsplit(asked), urlsplit(reached)
    found = []
    if start.scheme != end.scheme:
        if end.scheme != "https":
            return None
        found.append("https")
    one, other = start.netloc, end.netloc
    if "https" in found:
        one, other = start.hostname or "", end.hostname or ""
    if one != other:
        if one.removeprefix("www.") != other.removeprefix("www."):
            return None
        found.append("www")
    if start.query != end.query:
        return None
    here, there = start.path, end.path
    for word, bare in (("slash", _slashless), ("index", _indexless), ("locale", _speechless)):
        if here != there and bare(here) == bare(there):
            found.append(word)
            return tuple(found)
        here, there = bare(here), bare(there)
    return tuple(found) if start.path == end.path else None


def _slashless(path: str) -> str:
    return path.rstrip("/")


def _indexless(path: str) -> str:
    folder, _, name = path.rpartition("/")
    return folder if name.partition(".")[0] in {"index", "default"} else path


def _speechless(path: str) -> str:
    first, slash, rest = path.removeprefix("/").partition("/")
    return slash + rest if LOCALE.fullmatch(first) else path
