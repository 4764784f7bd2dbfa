"""The host of an address as browsers read it: names in ASCII, numbers in all their forms."""

import ipaddress
import re
from urllib.parse import unquote

from factcheck.model.late import late

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_LABEL = late(r"[A-Za-z0-9_-]{1,63}")


class _NoHostError(ValueError):
    pass


def read(name: str) -> tuple[str, IpAddress | None]:
    """Return the host as sent, and the IP address if it is one. Raises ValueError."""
    if name.startswith("["):
        literal = name[1:-1] if name.endswith("]") else ""
        if "%" in literal:
            raise _NoHostError("An IPv6 address in a link cannot have a zone.")
        try:
            ip: IpAddress = ipaddress.IPv6Address(literal)
        except ValueError:
            raise _NoHostError("What stands in brackets is not an IPv6 address.") from None
        return f"[{ip}]", ip
    if not name:
        raise _NoHostError("There is no host.")
    host = _ascii(unquote(name) if "%" in name else name).lower()
    labels = host.removesuffix(".").split(".")
    if len(host) > 254 or not all(_LABEL.fullmatch(label) for label in labels):
        raise _NoHostError("The host has empty, overlong or impossible parts.")
    number = _ipv4(labels)
    return (str(number), number) if number is not None else (host, None)


def _ascii(name: str) -> str:
    """Return the host in ASCII: UTS 46, as browsers do."""
    if name.isascii():
        return name
    if len(name) > 254:  # before the work: encoding takes time by the square of the length
        raise _NoHostError("The host is too long.")
    import idna  # noqa: PLC0415 (few hosts need it)

    try:
        try:
            return idna.encode(name, uts46=True).decode("ascii")
        except idna.InvalidCodepoint:  # IDNA 2008 has no emoji, but browsers and registries do
            mapped = idna.uts46_remap(name, std3_rules=False, transitional=False)
            return ".".join(map(_label, mapped.split(".")))
    except (idna.IDNAError, UnicodeError):
        raise _NoHostError("The host has characters that no name can have.") from None


def _label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _ipv4(labels: list[str]) -> ipaddress.IPv4Address | None:
    """Return the address that ``inet_aton`` and browsers read: 127.1, 2130706433, 0x7f.1, 0177.1.

    A host whose last part is a number is an address or nothing (WHATWG URL, 3.5).
    """
    if not re.fullmatch(r"\d+|0[xX][0-9a-fA-F]*", labels[-1]):
        return None
    numbers = [_number(label) for label in labels]
    *front, last = numbers
    if len(numbers) > 4 or any(part > 255 for part in front) or last >= 256 ** (5 - len(numbers)):
        raise _NoHostError("The host is a number, but no IPv4 address.")
    value = last
    for index, part in enumerate(front):
        value += part << (8 * (3 - index))
    return ipaddress.IPv4Address(value)


def _number(label: str) -> int:
    base = 16 if label[:2].lower() == "0x" else 8 if label.startswith("0") and label != "0" else 10
    digits = label[2:] if base == 16 else label
    try:
        return int(digits or "0", base)
    except ValueError:
        raise _NoHostError("The host is a number, but no IPv4 address.") from None
