"""The same work over many things on several processes, with results in order, as from one."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def cores() -> int:
    """Return on how many cores this process may run."""
    if hasattr(os, "sched_getaffinity"):  # Linux: containers may give fewer than there are
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    ready: Callable[[], Callable[[T], R]], things: Iterable[T], processes: int
) -> Iterator[R]:
    """Yield for each thing, in order, what the work comes to.

    ``ready`` is called once in each process and returns the work: what cannot travel between
    processes is made there. It, the things and the results must be picklable. Fewer than two
    ``processes`` mean this one. Things are taken as they are needed. Raises what the work raises,
    and `WorkersError` if a process dies.
    """
    if processes < 2:
        yield from map(ready(), things)
        return
    from factcheck.scale._crew import Crew  # noqa: PLC0415 (20 ms that one process does without)

    crew = Crew(ready, processes)
    try:
        yield from crew.results(iter(things))
    finally:
        crew.dismiss()
