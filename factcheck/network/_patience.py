"""Which hosts a run stops asking: links to one host may be many, and each try costs seconds."""

from collections import Counter

from factcheck.model.words import GIVEN_UP, Verdict
from factcheck.network.manners import crowded
from factcheck.network.transports import Outcome, Response

SILENT = 2
"""Connections in a row that a host lets time out before it is given up for the run."""
STALLED = 6
"""Links in a row that end, after all retries, for want of an answer from the host or its name
server, or of the end of one, before the host is given up for the run: each costs up to two
deadlines."""
CROWDED = 3
"""Links in a row that a host refuses as one too many, after all retries, before the links that
have not been asked yet are left alone."""
_STALLS = frozenset({"timeout", "dns-no-answer"})


class Patience:
    """Counts what hosts do. A lane is one host."""

    def __init__(self) -> None:
        self._silent: Counter[str] = Counter()
        self._stalled: Counter[str] = Counter()
        self._crowded: Counter[str] = Counter()
        self._status: dict[str, int] = {}  # by which a crowded host said so
        self._given_up: dict[str, str] = {}  # with the fault that did it

    def hear(self, lane: str, outcome: Outcome, *, final: bool) -> bool:
        """Take an outcome in; return whether what waits in its lane should be left alone now.

        ``final`` says that this was the last try for a link.
        """
        if isinstance(outcome, Response) and outcome.fault in _STALLS:
            # A page that comes a byte at a time costs what silence costs.
            return final and self._stall(lane, outcome.fault)
        if isinstance(outcome, Response):
            self._silent.pop(lane, None)
            self._stalled.pop(lane, None)
            if not crowded(outcome):
                self._crowded.pop(lane, None)
            elif final:
                self._crowded[lane] += 1
                self._status[lane] = outcome.status
                return self._crowded[lane] >= CROWDED
        elif outcome.reason == "connect-timeout":
            self._silent[lane] += 1
            return self._give_up(lane, outcome.reason, self._silent[lane] >= SILENT)
        elif final and outcome.reason in _STALLS:
            return self._stall(lane, outcome.reason)
        return False

    def _stall(self, lane: str, fault: str) -> bool:
        self._stalled[lane] += 1
        return self._give_up(lane, fault, self._stalled[lane] >= STALLED)

    def _give_up(self, lane: str, fault: str, enough: bool) -> bool:
        if enough:
            self._given_up.setdefault(lane, fault)
        return enough

    def has_given_up(self, lane: str) -> bool:
        """Tell whether a lane is a host that gives no answer: nothing is asked there any more."""
        return lane in self._given_up

    def verdict(self, lane: str, host: str, *, asked: bool) -> tuple[Verdict, str, str]:
        """Return verdict, reason and sentence for a link that is left alone.

        ``asked`` tells whether this link has been asked in vain itself. One that was not has no
        fault of its own, and its reason says so: it is no sign that the page is gone.
        """
        fault = self._given_up.get(lane)
        if fault is not None:
            why = "let connections time out" if fault == "connect-timeout" else "gave no answer"
            reason = fault if asked else GIVEN_UP
            return Verdict.UNREACHABLE, reason, f"{host} {why}, and was not asked again."
        detail = f"{host} says that it is asked too often, and was not asked again."
        if self._status.get(lane) == 503:
            return Verdict.UNREACHABLE, "http-503" if asked else GIVEN_UP, detail
        return Verdict.BLOCKED, "http-429" if asked else GIVEN_UP, detail
