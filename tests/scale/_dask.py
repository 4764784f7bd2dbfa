"""A Dask scheduler and its workers, each a process of its own, on loopback."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from distributed import Client

from tests.cli._run import environment

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Cluster:
    """What was started."""

    address: str
    scheduler: "subprocess.Popen[bytes]"
    workers: tuple["subprocess.Popen[bytes]", ...]

    @property
    def engine(self) -> str:
        """The scheduler, as it is named on the command line."""
        return self.address.replace("tcp:", "dask:")


@contextmanager
def _process(folder: Path, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "dask", *arguments]
    more = {"PYTHONPATH": str(ROOT), "DASK_TEMPORARY_DIRECTORY": str(folder)}
    with (
        (folder / f"{arguments[0]}.log").open("ab") as log,
        subprocess.Popen(
            command, cwd=folder, env=environment() | more, stdin=subprocess.PIPE, stdout=log,
            stderr=log,
        ) as process,
    ):  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def running(folder: Path, workers: int) -> Iterator[Cluster]:
    """Start a scheduler and so many workers of one place each; end them with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    address = f"tcp://127.0.0.1:{port}"
    own = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as stack:
        start = ("scheduler", *own, "--port", port, "--no-jupyter")
        scheduler = stack.enter_context(_process(folder, *start))
        join = ("worker", address, *own, "--no-nanny", "--nthreads", "1")
        made = tuple(stack.enter_context(_process(folder, *join)) for _ in range(workers))
        with Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        yield Cluster(address, scheduler, made)
