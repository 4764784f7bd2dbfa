"""A resolver of ours: who answers how when a name is asked for."""

import ipaddress
import socket
import time
from collections import Counter
from collections.abc import Sequence

from tests.hostile.server import PRIVATE, PUBLIC

CLOSED = "127.0.0.9"
"""A public address where nobody listens."""
FIXED: dict[str, tuple[str, ...]] = {
    "inside.example": ("10.0.0.1",),
    "metadata.example": ("169.254.169.254",),
    "trap.example": (PRIVATE,),
    "both-ways.example": (PUBLIC, PRIVATE),
    "mapped.example": ("::ffff:127.0.0.66",),
    "no-address.example": (),
    "two-addresses.example": (CLOSED, PUBLIC),
    "www.iana.org": ("93.184.216.34",),
    "example.com": ("93.184.216.34",),
    "www.wikipedia.org": ("93.184.216.34",),
}
"""Names with addresses that never change; the last ones tell a run that there is a network."""


class Names:
    """The resolver of one run; it is a `Resolve`."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()

    def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked[host] += 1
        if host in FIXED:
            return FIXED[host]
        if host == "rebinding.example":  # public when it is looked at, private from then on
            return (PUBLIC,) if self.asked[host] == 1 else (PRIVATE,)
        if host == "slow.example":
            time.sleep(0.1)
            return (PUBLIC,)
        if host == "silent.example":
            time.sleep(10.0)
            return (PUBLIC,)
        if host == "busy.example":
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        if host == "broken.example":
            raise socket.gaierror(socket.EAI_FAIL, "cannot be recovered")
        if host == "overlong.example":
            raise UnicodeError("label too long")
        if host.endswith(".hostile.example"):
            return (PUBLIC,)
        try:
            return (str(ipaddress.ip_address(host.strip("[]"))),)
        except ValueError:
            raise socket.gaierror(socket.EAI_NONAME, "no such name") from None


def allows(address: str) -> bool:
    """Tell whether an address belongs to the public internet of these tests."""
    return address in {PUBLIC, CLOSED}
