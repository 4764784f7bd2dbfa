"""Answers that wait to be read, until there are many: what is to be asked next goes before them."""

from collections import deque

from factcheck.network.jobs import NEVER
from factcheck.network.transports import Response

_WAITS = 0.1
"""Seconds for which an answer may wait."""
_BYTES = 8_000_000
"""Bytes of bodies that may wait."""


class Unread:
    """Answers by the tickets of their jobs, the oldest first."""

    def __init__(self, most: int) -> None:
        """Let at most so many wait.

        Who kills a run loses what is unread: no more than what is under way, which is lost, too.
        """
        self._most = most
        self._answers: deque[tuple[float, int, Response]] = deque()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._answers)

    @property
    def is_too_much(self) -> bool:
        """Whether some are to be read before anything else is done."""
        return len(self._answers) > self._most or self._bytes > _BYTES

    @property
    def due(self) -> float:
        """The time from which on some are to be read; infinity if there are none."""
        if self.is_too_much:
            return -NEVER
        return self._answers[0][0] if self._answers else NEVER

    def put(self, ticket: int, answer: Response, now: float) -> None:
        """Take in an answer."""
        self._answers.append((now + _WAITS, ticket, answer))
        self._bytes += len(answer.body)

    def take(self) -> tuple[int, Response]:
        """Return the ticket and the answer that have waited for longest."""
        _, ticket, answer = self._answers.popleft()
        self._bytes -= len(answer.body)
        return ticket, answer
