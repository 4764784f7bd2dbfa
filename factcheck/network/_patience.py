"""Which hosts a run stops asking: links to one host may be many, and each try costs seconds."""

from collections import Counter

from factcheck.model.words import Verdict
from factcheck.network.manners import crowded
from factcheck.network.transports import Outcome, Response

SILENT = 2
"""Connections in a row that a host lets time out before it is given up for the run."""
CROWDED = 3
"""Links in a row that a host refuses as one too many, after all retries, before the links that
have not been asked yet are left alone."""


class Patience:
    """Counts what hosts do. A lane is one host."""

    def __init__(self) -> None:
        self._silent: Counter[str] = Counter()
        self._crowded: Counter[str] = Counter()
        self._given_up: set[str] = set()

    def hear(self, lane: str, outcome: Outcome, *, final: bool) -> bool:
        """Take an outcome in; return whether what waits in its lane should be left alone now.

        ``final`` says that this was the last try for a link.
        """
        if isinstance(outcome, Response):
            self._silent.pop(lane, None)
            if not crowded(outcome):
                self._crowded.pop(lane, None)
            elif final and outcome.status == 429:
                self._crowded[lane] += 1
                return self._crowded[lane] >= CROWDED
        elif outcome.reason == "connect-timeout":
            self._silent[lane] += 1
            if self._silent[lane] >= SILENT:
                self._given_up.add(lane)
                return True
        return False

    def has_given_up(self, lane: str) -> bool:
        """Tell whether a lane is a host that swallows connections: nothing is asked there."""
        return lane in self._given_up

    def verdict(self, lane: str, host: str) -> tuple[Verdict, str, str]:
        """Return verdict, reason and sentence for a link that is left alone."""
        if lane in self._given_up:
            detail = f"{host} let connections time out, and was not asked again."
            return Verdict.UNREACHABLE, "connect-timeout", detail
        detail = f"{host} says that it is asked too often, and was not asked again."
        return Verdict.BLOCKED, "http-429", detail
