"""Which addresses may be asked at all: pure rules for IP addresses and URLs."""

import ipaddress
import re
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.spelling import repaired
from factcheck.model.words import Verdict
from factcheck.network import _paths
from factcheck.network._hosts import IpAddress, read
from factcheck.nouns import dataclass

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address behind a translator
_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291, 2.5.5.1, deprecated
_RELAY = ipaddress.IPv4Network("192.88.99.0/24")  # RFC 7526, deprecated 6to4 relays
# A public address under which Azure tells each machine its own secrets (Microsoft's documentation
# of 168.63.129.16), and RFC 9637's examples, of which older versions of Python do not know.
_WIRE = ipaddress.IPv4Address("168.63.129.16")
_EXAMPLES = ipaddress.IPv6Network("3fff::/20")
_SCHEME = late(r"([A-Za-z][A-Za-z0-9+-]{0,31}):")
_USUAL = late(r"(https?)://[^\s/]")  # as nearly all are: no slip
_PATH = late(r"[/?]")
_NO_COLON = late(r"https?//", re.IGNORECASE)
# Surrogates stand for bytes of the command line that are no text, U+FFFD for those of a file.
_CONTROL = late(r"[\x00-\x1f\x7f\ud800-\udfff\ufffd]")
_ESCAPE = late(r"%([0-9A-Fa-f]{2})")
_LONG = 300  # code points of an authority beyond which it is hardly one
_MOST = 65_536  # longest address looked at, in code points; servers stop far earlier
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Admitted:
    """An address that may be asked."""

    url: str
    """As sent: ASCII, host in lower case, without fragment, credentials and default port."""
    host: str
    """Host as sent, IPv6 in brackets."""
    lane: str
    """What limits per host count by: the host, with the port if that is neither 80 nor 443."""
    fragment: str | None = None
    """What follows ``#``, as written, or None."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An address that is not asked, with what is known of it all the same."""

    verdict: Verdict
    """``invalid``, ``unchecked``, or ``dead`` for a host that cannot exist."""
    reason: str
    """A fixed word."""
    detail: str | None = None
    """One sentence for a person, or None."""


@lru_cache(maxsize=4096)  # asked for each request, and again for each connection
def is_public(address: str | IpAddress) -> bool:
    """Tell whether an IP address belongs to the public internet.

    Not public are private, loopback, link-local, shared, multicast, reserved, documentation and
    unspecified addresses (IANA special-purpose registries), and IPv6 addresses that carry such an
    IPv4 address (mapped, compatible, 6to4, NAT64). What is no address is not public.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _inner(ip)
        if inner is not None:
            return is_public(inner)
        if ip.is_site_local or ip in _EXAMPLES:
            return False
    elif ip in _RELAY or ip == _WIRE:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def admit(url: str, *, allow_private: bool = False) -> Admitted | Refused:
    """Tell whether and how a URL as cited can be asked. Never raises.

    Only the name is judged here; the transport judges the address it really connects to.
    """
    url = url.strip()
    scheme = _scheme(url)
    if isinstance(scheme, Refused):
        return scheme
    head, mark, fragment = url.partition("#")
    rest = head[head.index("//") + 2 :]
    cut = _PATH.search(rest)
    authority, path = (rest[: cut.start()], rest[cut.start() :]) if cut else (rest, "")
    # What is long is no host, and nothing to be remembered.
    place = (_place if len(authority) < _LONG else _place.__wrapped__)(scheme, authority)
    if isinstance(place, Refused):
        return place
    refused = None if allow_private else place.refused
    if refused:
        return refused
    wire = place.prefix + _paths.sent(path)
    return Admitted(
        head if head == wire else wire, place.host, place.lane, fragment if mark else None
    )


def spelled(url: str) -> str:
    """Return an admitted address in the one spelling by which it is compared with others.

    Percent-encoded letters, digits and ``-._~`` are decoded, other escapes written in capitals
    (RFC 3986, section 6.2.2). It is asked for as it was written.
    """
    return _ESCAPE.sub(_spelled, url) if "%" in url else url


def _spelled(escape: re.Match[str]) -> str:
    sign = chr(int(escape[1], 16))
    return sign if sign.isascii() and (sign.isalnum() or sign in "-._~") else escape[0].upper()


def fragment_of(url: str) -> str | None:
    """Return the fragment of a URL as cited, as `admit` does."""
    _, mark, fragment = url.strip().partition("#")
    return fragment if mark else None


def _scheme(url: str) -> str | Refused:
    """Return http or https (also for ``//host``), or why the address is not asked."""
    if not url:
        return Refused(Verdict.INVALID, "empty", "The link has no address.")
    plain = url.isascii() and url.isprintable()
    if len(url) > _MOST or not (plain or _CONTROL.search(url) is None):
        return Refused(
            Verdict.INVALID, "malformed", "The address is huge or has signs that are no text."
        )
    usual = _USUAL.match(url)
    if usual or url.startswith("//"):
        return usual[1] if usual else "https"
    found = _SCHEME.match(url)
    scheme = found[1].lower() if found else ""
    slip = _slip(url, scheme)
    if slip:
        return Refused(Verdict.INVALID, "misspelled-scheme", slip)
    if found and scheme in _DEFAULT_PORTS:
        return scheme
    relative = Refused(Verdict.UNCHECKED, "relative", "The address names no host.")
    return Refused(Verdict.UNCHECKED, f"scheme-{scheme}") if scheme else relative


def _slip(url: str, scheme: str) -> str | None:
    """Say what is wrong with an address that is meant to begin with http:// or https://."""
    meant = repaired(url)
    advice = f" Write {meant}." if meant else ""
    if scheme in _DEFAULT_PORTS:
        rest = url[len(scheme) + 1 :]
        if not rest.startswith("//"):
            return f"There is no // after {scheme}:.{advice}"
        return f"There is a space or a / too many after {scheme}://.{advice}" if meant else None
    if {"t", "p"} <= set(scheme) <= set("https"):  # htp, ttps, htpps: no other scheme is so made
        return f"{scheme}: is neither http: nor https:.{advice}"
    if _NO_COLON.match(url):
        return f"There is no : before the //.{advice}"
    return f"It does not begin with http:// or https:// in ASCII.{advice}" if meant else None


def _split_port(authority: str) -> tuple[str, str]:
    if authority.startswith("["):
        name, bracket, rest = authority.partition("]")
        if rest and not rest.startswith(":"):
            return authority, ""  # no literal: what stands behind the bracket spoils it
        return name + bracket, rest.removeprefix(":")
    name, _, port = authority.partition(":")
    return name, port


def _port(text: str, scheme: str) -> int | None:
    if not text:
        return _DEFAULT_PORTS[scheme]
    if len(text) > 6 or not (text.isascii() and text.isdecimal()):
        return None
    port = int(text)
    return port if 0 < port < 65_536 else None


class _Place(NamedTuple):
    """What scheme and authority of an address come to."""

    prefix: str
    """Both as sent."""
    host: str
    """As in `Admitted`."""
    lane: str
    """As in `Admitted`."""
    refused: Refused | None
    """Why it is not asked unless private addresses may be."""


@lru_cache(maxsize=4096)  # many links are to few hosts
def _place(scheme: str, authority: str) -> _Place | Refused:
    """Return where an address is asked, or why nobody is asked there."""
    if "\\" in authority:
        return Refused(Verdict.INVALID, "malformed", "There is a backslash in the host.")
    # Credentials are never sent, so they are no part of what is asked.
    name, port_text = _split_port(authority.rpartition("@")[2])
    port = _port(port_text, scheme)
    if port is None:
        return Refused(Verdict.INVALID, "invalid-port", f"{port_text[:20]} is not a port.")
    try:
        host, ip = read(name)
    except ValueError as error:
        return Refused(Verdict.INVALID, "invalid-host", str(error) or None)
    bare = host.rstrip(".")
    if bare.rpartition(".")[2] == "invalid":
        # RFC 2606 and 6761: such a name can never exist, no network is needed to know it.
        return Refused(Verdict.DEAD, "dns-no-such-host", "No host name ends in .invalid.")
    refused = None
    if bare.rpartition(".")[2] == "localhost" or (ip is not None and not is_public(ip)):
        refused = Refused(Verdict.UNCHECKED, "private-address", f"{host} is a private address.")
    shown = host if port == _DEFAULT_PORTS[scheme] else f"{host}:{port}"
    lane = host.removesuffix(".") if port in _DEFAULT_PORTS.values() else f"{host}:{port}"
    return _Place(f"{scheme}://{shown}", intern(host), intern(lane), refused)


def _inner(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip in _NAT64 or ip in _COMPATIBLE:
        return ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
    return None
