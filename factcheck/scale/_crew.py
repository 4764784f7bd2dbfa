"""Processes of this machine that do the same work.

They are started afresh ("spawn"), which works on every system and beside any thread. Each does one
thing at a time and is handed the next when it has answered, so neither side ever waits for a pipe
that the other does not empty.
"""

import gc
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from factcheck.errors import FactcheckError, WorkersError
from factcheck.nouns import dataclass
from factcheck.said import scale as say

AHEAD = 8
"""Things under way or answered but not yet asked for, to each process: one slow thing holds up
those behind it only when so many wait, and memory stays flat."""
_END = object()


@dataclass(frozen=True, slots=True, eq=False)
class _Worker:
    process: BaseProcess
    pipe: Connection


class Crew:
    """Processes that do the same work."""

    def __init__(self, ready: Callable[[], Callable[[Any], Any]], most: int) -> None:
        """Take what makes the work, and how many processes there may be."""
        self._ready = ready
        self._most = most
        self._all: list[_Worker] = []
        self._idle: list[_Worker] = []
        self._busy: dict[Connection, tuple[int, _Worker]] = {}

    def results(self, things: Iterator[Any]) -> Iterator[Any]:
        """Yield results in the order of the things."""
        begun = told = 0
        done: dict[int, Any] = {}
        more = True
        while more or told < begun:
            while more and begun - told < self._most * AHEAD and self._has_room():
                thing = next(things, _END)
                more = thing is not _END
                if more:
                    self._begin(begun, thing)
                    begun += 1
            while told in done:
                result, error = done.pop(told)
                if error is not None:
                    raise error
                yield result
                told += 1
            if self._busy:
                done.update(self._ended())

    def dismiss(self) -> None:
        """End all processes, whatever they are at."""
        for worker in self._all:
            worker.process.terminate()
        for worker in self._all:
            worker.pipe.close()
            worker.process.join()
            worker.process.close()

    def _has_room(self) -> bool:
        return bool(self._idle) or len(self._all) < self._most

    def _begin(self, number: int, thing: Any) -> None:
        worker = self._idle.pop() if self._idle else self._hired()
        self._send(worker, thing)
        self._busy[worker.pipe] = number, worker

    def _ended(self) -> Iterator[tuple[int, Any]]:
        """Yield number and reply of all that has ended, at least one."""
        for pipe in wait(list(self._busy)):
            number, worker = self._busy.pop(pipe)  # type: ignore[call-overload]
            try:
                reply = worker.pipe.recv()
            except (EOFError, OSError) as gone:
                raise _died(worker) from gone
            self._idle.append(worker)
            yield number, reply

    def _hired(self) -> _Worker:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, gc.get_threshold()), daemon=True)
        with uninterrupted():
            process.start()
        theirs.close()  # so that its end is heard when it dies
        worker = _Worker(process, ours)
        self._all.append(worker)
        self._send(worker, self._ready)
        return worker

    def _send(self, worker: _Worker, thing: Any) -> None:
        try:
            worker.pipe.send(thing)
        except OSError as gone:
            raise _died(worker) from gone


def _died(worker: _Worker) -> WorkersError:
    worker.process.join(1.0)  # its pipe is closed: it has ended, or is about to
    return WorkersError(say.DIED.of(code=worker.process.exitcode))


def _serve(pipe: Connection, threshold: tuple[int, int, int]) -> None:
    """Do what is asked until nobody asks any more: the life of a process of a crew."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be kept away
    gc.set_threshold(*threshold)
    with suppress(EOFError, OSError):  # who hired us has gone
        work = None
        ready = pipe.recv()
        while True:
            thing = pipe.recv()
            try:
                work = work or ready()
                reply: tuple[Any, Exception | None] = (work(thing), None)
            except FactcheckError as error:
                reply = (None, error)
            except Exception as error:  # noqa: BLE001 (told by who hired us; it may not travel)
                reply = (None, RuntimeError(f"{type(error).__name__}: {error}"))
            pipe.send(reply)


@contextmanager
def interrupts() -> Iterator[Callable[[], bool]]:
    """Give what tells whether Ctrl-C was pressed in the block; the second time it ends it at once.

    Where it is heeded in another way already, or in another thread, it stays so.
    """
    told: list[int] = []

    def note(number: int, _: object) -> None:
        if told:
            raise KeyboardInterrupt
        told.append(number)

    mine = threading.current_thread() is threading.main_thread()
    if not mine or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield lambda: False
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(told)
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Keep Ctrl-C, which goes to all of a terminal, from processes that are started in the block.

    They inherit the mask, and whoever started them ends them. Here the signal comes afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # which would take the mask away when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
