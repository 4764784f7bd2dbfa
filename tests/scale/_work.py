"""Work for other processes: they import it by name."""

import os
import signal
import time
from collections.abc import Callable, Iterator

from factcheck.errors import SourceError
from factcheck.said import Words

REFUSED = Words("{n} is refused.", "{n} は読めません。")


def doubling() -> Callable[[int], int]:
    """Return work that does nothing but arithmetic."""
    return lambda n: 2 * n


def whose() -> Callable[[int], int]:
    """Return work that tells which process does it."""
    return lambda _: os.getpid()


def refusing() -> Callable[[int], int]:
    """Return work that refuses everything from 3 on."""

    def work(n: int) -> int:
        if n >= 3:
            raise SourceError(REFUSED.of(n=n))
        return n

    return work


def stumbling() -> Callable[[int], int]:
    """Return work that has a mistake."""
    return lambda n: 1 // n


def dying() -> Callable[[int], int]:
    """Return work in which the process is killed at 2, as the system does without memory."""

    def work(n: int) -> int:
        if n == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return n

    return work


def lagging() -> Callable[[int], int]:
    """Return work whose first thing waits until a hundred milliseconds have passed."""

    def work(n: int) -> int:
        if n == 0:
            time.sleep(0.1)
        return n

    return work


def counting(rule: int, things: list[int]) -> Iterator[int]:
    """Do nothing but hand back what there is to do."""
    yield from things


def killing(rule: int, things: list[int]) -> Iterator[int]:
    """Kill the worker that is to do it."""
    os.kill(os.getpid(), signal.SIGKILL)
    yield from things
