"""The same work on the processes of a Dask cluster: shards go out, results stream back to one.

A shard is one task, and a task begins by asking for what is left of its shard. So it does not
matter how often and where Dask begins it anew after a worker has died: what has come back is not
done again. All goes through queues at the scheduler, which keep the order: the results through one
of limited length, so that nobody runs ahead of who writes them down, and to each task its things.
"""

import logging
import pickle
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from uuid import uuid4

from factcheck.errors import FactcheckError, UsageError, WorkersError
from factcheck.said import scale as say
from factcheck.scale._crew import interrupts, uninterrupted
from factcheck.scale.processes import cores

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")

LOCAL = "local"
"""The engine that stands for processes of this machine, one a core."""
CONNECT = 5.0
"""Seconds in which a scheduler must answer, and one worker be there."""
GONE = 15.0
"""Seconds without any worker after which nobody waits any longer; one that is started anew by
Dask is back within three."""
TRIES = 3
"""How often a shard is handed out after Dask has given it up; each time after several deaths."""
_PIECE = 2_000
"""Things of a shard in one message."""
_BATCH, _APART = 64, 0.2
"""Results in one message, and seconds after which fewer go."""
_UNREAD = 64
"""Messages that wait to be read before workers are held up."""
_LAST = 0.5
"""Seconds without a result, after Ctrl-C, from which on none is waited for."""
_PATIENCE = 120.0
"""Seconds a task waits for who handed it out: then nobody wants its results any more."""
_ADDRESS = re.compile(r"(?:dask|tcp)://([^/\s]+:[0-9]{1,5})/?")
_CHATTER = ("distributed", "tornado", "asyncio", "bokeh")


def engine(text: str) -> str:
    """Return ``local``, or the address of a scheduler as Dask writes it (``tcp://host:port``).

    Raises `UsageError` for anything else.
    """
    found = _ADDRESS.fullmatch(text)
    if text != LOCAL and not found:
        raise UsageError(say.NO_ENGINE.of(text=repr(text)))
    return f"tcp://{found[1]}" if found else LOCAL


@contextmanager
def cluster(name: str) -> Iterator["Cluster"]:
    """Connect to a cluster, named as `engine` returns it, and let go of it at the end.

    Raises `UsageError` if Dask is not installed, `WorkersError` if no scheduler answers, or none
    of its workers is there, within `CONNECT` seconds.
    """
    try:
        import dask  # noqa: PLC0415 (an extra; and it takes half a second)

        quiet = {f"logging.{each}": "critical" for each in _CHATTER}
        dask.config.set(quiet)
        import distributed  # noqa: PLC0415 (as above)
    except ImportError as error:
        raise UsageError(say.NO_DASK.of()) from error
    # workers read it when they are started, before anything that they import speaks
    spawned = "distributed.nanny.pre-spawn-environ.DASK_LOGGING__"
    dask.config.set({f"{spawned}{each.upper()}": "critical" for each in _CHATTER})
    for each in list(logging.root.manager.loggerDict):  # what matters is told as a refusal
        if each.partition(".")[0] in _CHATTER:
            logging.getLogger(each).setLevel(logging.CRITICAL + 1)
    with ExitStack() as stack:
        try:
            address = stack.enter_context(_local(distributed)) if name == LOCAL else name
            client = distributed.Client(
                address, timeout=CONNECT, set_as_default=False, name="factcheck"
            )
            stack.callback(client.close, timeout=CONNECT)
            client.wait_for_workers(1, timeout=CONNECT)
        except (OSError, ValueError, TimeoutError) as error:
            raise WorkersError(say.NO_SCHEDULER.of(engine=name, seconds=int(CONNECT))) from error
        yield Cluster(distributed, client)


@contextmanager
def _local(distributed: Any) -> Iterator[str]:
    """Start a process on each core and yield their scheduler's address, on loopback."""
    with TemporaryDirectory(prefix="factcheck-", ignore_cleanup_errors=True) as folder:
        with uninterrupted():
            made = distributed.LocalCluster(
                n_workers=cores(),
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",  # None would be port 8787
                worker_dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,
                local_directory=folder,
            )
        try:
            yield made.scheduler_address
        finally:
            made.close(timeout=CONNECT)


class Cluster:
    """Workers that answer to one scheduler."""

    def __init__(self, distributed: Any, client: Any) -> None:
        self._dask = distributed
        self._client = client

    @property
    def places(self) -> int:
        """Tasks that run at once on all workers together."""
        return max(1, sum(map(int, self._client.nthreads().values())))

    def stream(
        self,
        work: Callable[[S, list[T]], Iterator[R]],
        shards: Sequence[tuple[Callable[[], S], Mapping[str, T]]],
        key: Callable[[R], str],
    ) -> Iterator[R]:
        """Yield the results of all shards as they come: one for each key of a shard, or fewer.

        ``work`` is handed, on a worker, what holds for a shard when it is begun, and the things of
        it, or of what is left of it; ``key`` tells of a result which thing it belongs to. ``work``
        and all that it is handed must be picklable, and factcheck installed there. Raises
        `WorkersError` if the scheduler or all workers are gone.
        """
        try:
            with (
                closing(_Stream(self._dask, self._client, work, shards, key)) as run,
                interrupts() as is_over,
            ):
                yield from run.results(is_over)
        except (OSError, RuntimeError) as error:
            raise WorkersError(say.CLUSTER_GONE.of()) from error


class _Stream:
    def __init__(
        self,
        distributed: Any,
        client: Any,
        work: Callable[[Any, list[Any]], Iterator[Any]],
        shards: Sequence[tuple[Callable[[], Any], Mapping[str, Any]]],
        key: Callable[[Any], str],
    ) -> None:
        self._dask = distributed
        self._client = client
        self._work = work
        self._key = key
        self._left = {number: dict(things) for number, (_, things) in enumerate(shards) if things}
        self._rules = [rule for rule, _ in shards]
        self._name = f"factcheck-{uuid4().hex}"
        self._told = distributed.Queue(self._name, client=client, maxsize=_UNREAD)
        self._over = distributed.Event(f"{self._name}-over", client=client)
        self._futures = {number: self._submit(number) for number in self._left}
        self._tries = dict.fromkeys(self._left, 1)
        self._lonely: float | None = None

    def results(self, is_over: Callable[[], bool]) -> Iterator[Any]:
        """Yield results until none is left, or, once it ``is_over``, no more of them come."""
        while self._left:
            over = is_over()
            kind, number, said = self._next(over=over)
            if over and not kind:
                break
            left = self._left.get(number)
            if left is None:
                continue
            if kind == "ready" and not over:
                self._hand_out(said, self._rules[number](), left.values())
            elif kind == "done":
                del self._left[number]
            for result in said if kind == "told" else ():
                if left.pop(self._key(result), None) is not None:
                    yield result
        if is_over():
            raise KeyboardInterrupt

    def _next(self, *, over: bool) -> tuple[str, int, Any]:
        """Return the next message, an empty one if there was none for a while."""
        if over:
            self._over.set()
        try:
            told = self._told.get(timeout=_LAST if over else 1.0)
        except TimeoutError:
            if not over:
                self._look_around()
            return "", -1, None
        self._lonely = None
        kind, number, said = pickle.loads(told)  # noqa: S301 (ours)
        return kind, number, said

    def close(self) -> None:
        """Tell all tasks that nobody wants to know any more."""
        with suppress(Exception):  # who is gone need not be told
            self._over.set()
            self._client.cancel(list(self._futures.values()), force=True)
            self._told.close()

    def _submit(self, number: int) -> Any:
        return self._client.submit(
            _task, self._name, number, self._work, key=f"{self._name}-{number}-{uuid4().hex}",
            pure=False,
        )  # fmt: skip

    def _hand_out(self, name: str, rule: Any, things: Iterable[Any]) -> None:
        queue, rest = self._dask.Queue(name, client=self._client), list(things)
        queue.put(pickle.dumps(rule))
        for start in range(0, len(rest), _PIECE):
            queue.put(pickle.dumps(rest[start : start + _PIECE]))
        queue.put(b"")
        queue.close()

    def _look_around(self) -> None:
        """Hand out anew what Dask has given up; give up if nobody is there."""
        for number in self._left:
            future = self._futures[number]
            if future.status in {"error", "cancelled", "lost"}:
                error = future.exception(timeout=CONNECT) if future.status == "error" else None
                self._again(number, error)
        if self._client.nthreads():
            self._lonely = None
        elif self._lonely is None:
            self._lonely = time.monotonic()
        elif time.monotonic() - self._lonely > GONE:
            raise WorkersError(say.CLUSTER_GONE.of())

    def _again(self, number: int, error: BaseException | None) -> None:
        if isinstance(error, FactcheckError):
            raise error
        died = error is None or isinstance(error, self._dask.KilledWorker | TimeoutError)
        if not died or self._tries[number] >= TRIES:
            raise WorkersError(say.CLUSTER_FAILED.of(why=type(error).__name__)) from error
        self._tries[number] += 1
        self._futures[number] = self._submit(number)


def _task(name: str, number: int, work: Callable[[Any, list[Any]], Iterator[Any]]) -> None:
    """Do what is left of a shard and tell of it: on a worker."""
    import distributed  # noqa: PLC0415 (as above)

    told = distributed.Queue(name, maxsize=_UNREAD)
    todo = distributed.Queue(f"{name}-{number}-{uuid4().hex}")
    over = distributed.Event(f"{name}-over")

    def tell(kind: str, said: Any = None) -> None:
        told.put(pickle.dumps((kind, number, said)), timeout=_PATIENCE)

    try:
        tell("ready", todo.name)
        rule = pickle.loads(todo.get(timeout=_PATIENCE))  # noqa: S301 (from who handed it out)
        things: list[Any] = []
        while piece := todo.get(timeout=_PATIENCE):
            things += pickle.loads(piece)  # noqa: S301 (likewise)
        with closing(work(rule, things)) as results:  # type: ignore[type-var]
            for batch in _batches(results):
                tell("told", batch)
                if over.is_set():
                    return
        tell("done")
    finally:
        todo.close()
        told.close()


def _batches(results: Iterable[R]) -> Iterator[list[R]]:
    """Yield results together that come together."""
    batch: list[R] = []
    sent = time.monotonic()
    for result in results:
        batch.append(result)
        now = time.monotonic()
        if len(batch) >= _BATCH or now - sent >= _APART:
            yield batch
            batch, sent = [], now
    if batch:
        yield batch
