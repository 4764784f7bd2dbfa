"""Whether there is a network at all: without one, a host that is not found says nothing."""

from collections.abc import Callable

from factcheck.network.safety import is_public
from factcheck.network.transports import Failure, Outcome, Transport
from factcheck.network.transports._faults import FaultError
from factcheck.network.transports._names import lookup

CONTROL_NAMES = ("example.com", "www.iana.org", "www.wikipedia.org")
"""Names that have existed for decades: if none of them resolves, it is we who are offline."""
_TRUSTED = 10.0  # seconds for which "there is a network" is believed: networks go away in a run
_WAIT = 3.0
"""Seconds that each control name gets. The whole run waits meanwhile, and a resolver may take
half a minute to say that it knows nothing; a name that everybody asks for comes in a tenth."""
_SIGNS = frozenset({"dns-no-such-host", "dns-no-answer", "network-unreachable"})


class Online:
    """Asks for the control names: no more often than needed, and never again once offline."""

    def __init__(self, transport: Transport, monotonic: Callable[[], float]) -> None:
        self._transport = transport
        self._clock = monotonic
        self._online = True
        self._until = float("-inf")

    def explains(self, outcome: Outcome) -> bool:
        """Tell whether an outcome is what it is for want of a network."""
        if not isinstance(outcome, Failure) or outcome.reason not in _SIGNS:
            return False
        if self._online and self._clock() >= self._until:
            self._online = any(self._resolves(name) for name in CONTROL_NAMES)
            self._until = self._clock() + _TRUSTED
        return not self._online

    def _resolves(self, name: str) -> bool:
        try:
            found = lookup(self._transport.resolve, name, 443, _WAIT)
        except FaultError:
            return False
        return any(is_public(address) for address in found)
