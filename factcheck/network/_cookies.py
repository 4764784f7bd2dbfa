"""The few cookies that live for one chain of redirects: many sites redirect until one is sent."""

from factcheck.network._sites import site_of
from factcheck.nouns import dataclass

_MOST = 30
_LONGEST = 4096  # RFC 6265, 6.1


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie as far as a chain of redirects needs it; paths and dates are ignored."""

    name: str
    """Its name."""
    value: str
    """Its value as sent."""
    domain: str
    """Host that may see it, or with a leading dot a domain and all below it."""
    secure: bool
    """Whether it may go over https only."""


def keep(jar: tuple[Cookie, ...], headers: tuple[str, ...], host: str) -> tuple[Cookie, ...]:
    """Return the jar after an answer of ``host`` with these ``Set-Cookie`` headers."""
    kept = {(cookie.name, cookie.domain): cookie for cookie in jar}
    for header in headers[:_MOST]:
        cookie, ended = _parse(header[:_LONGEST], host)
        if cookie is None:
            continue
        kept.pop((cookie.name, cookie.domain), None)
        if not ended:
            kept[cookie.name, cookie.domain] = cookie
    return tuple(kept.values())[-_MOST:]


def header(jar: tuple[Cookie, ...], host: str, *, secure: bool) -> str:
    """Return the ``Cookie`` header for a request to ``host``; empty if there is none."""
    fitting = [
        f"{cookie.name}={cookie.value}"
        for cookie in jar
        if (secure or not cookie.secure)
        and (
            host == cookie.domain
            or (cookie.domain.startswith(".") and f".{host}".endswith(cookie.domain))
        )
    ]
    return "; ".join(fitting)


def _parse(text: str, host: str) -> tuple[Cookie | None, bool]:
    """Return the cookie of one header, and whether it ends the one kept so far."""
    first, *rest = text.split(";")
    name, equals, value = first.strip().partition("=")
    # What cannot be sent back in a header line is not kept.
    if not equals or not name or not (name + value).isascii() or not (name + value).isprintable():
        return None, False
    domain, ended, secure = host, False, False
    for part in rest:
        key, _, said = part.strip().partition("=")
        key, said = key.strip().lower(), said.strip().lower().lstrip(".")
        if key == "domain" and said:
            # Only for the site itself: never for a whole suffix such as co.jp.
            if not f".{host}".endswith(f".{said}") or len(said) < len(site_of(host)):
                return None, False
            domain = f".{said}"
        elif key == "max-age":
            ended = said.startswith("-") or said.strip("0") == ""
        elif key == "secure":
            secure = True
    return Cookie(name.strip(), value.strip(), domain, secure), ended
