"""A process that has loaded factcheck and forks, once for each run of the command line.

To load a language and its expressions takes a second of a processor, and the suite runs the
command line many hundred times. Each run is a process of its own all the same: with its own
folder, environment, files, signals and exit code, and nothing in its memory but what was loaded.
That the program begins when it is started afresh is told by the tests that start it so.
"""

import atexit
import gc
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import IO, NoReturn

ROOT = Path(__file__).parent.parent.parent
_TEXTS = {
    "ja": "2025年2月10日(火)の総工費は97億円で、前年比12%増の1万2,000人だった。",
    "en": "On Tuesday, February 10, 2025, it cost $97 million, up 12% on the 5 km of 2019.",
}
_COMMANDS = (
    ("check", "--offline", "--no-reports", "-q"),
    ("check", "--offline", "-q", "--format", "json", "--output", "-"),
    ("catalog",),
)


class Forking:
    """The process that forks, as the suite sees it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._ours, theirs = socket.socketpair()
        self._lock = threading.Lock()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.cli._warm", str(theirs.fileno())],
                cwd=ROOT,
                env=environment,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
        atexit.register(self.end)

    def run(
        self, arguments: Sequence[str], folder: Path, environment: dict[str, str], stdin: bytes,
        timeout: float,
    ) -> tuple[int, bytes, bytes]:  # fmt: skip
        """Return exit code and what was printed; raises `subprocess.TimeoutExpired`."""
        wish = json.dumps([[*arguments], os.fspath(folder), environment]).encode()
        with (
            tempfile.TemporaryFile() as wished,
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
        ):
            for file, words in ((wished, wish), (given, stdin)):
                file.write(words)
                file.seek(0)
            ended, theirs = socket.socketpair()
            with ended, ended.makefile("r") as told:
                with theirs, self._lock:
                    files = [file.fileno() for file in (given, out, err, wished, theirs)]
                    socket.send_fds(self._ours, [b"?"], files)
                code = _code(ended, told, timeout, arguments)
            return code, _whole(out), _whole(err)

    def end(self) -> None:
        """Let the process end."""
        self._ours.close()
        self._process.wait()


@cache
def forking() -> Forking:
    """Return the process that forks, started when it is first needed."""
    keep = {key: os.environ[key] for key in ("PATH", "HOME", "TMPDIR") if key in os.environ}
    return Forking({**keep, "LANG": "C.UTF-8"})


def _code(ended: socket.socket, told: IO[str], timeout: float, arguments: Sequence[str]) -> int:
    child = int(told.readline())
    ended.settimeout(timeout)
    try:
        return int(told.readline())
    except TimeoutError:
        os.kill(child, signal.SIGKILL)
        raise subprocess.TimeoutExpired(["factcheck", *arguments], timeout) from None


def _whole(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def _load() -> None:
    """Do once what loads all that most runs need."""
    from factcheck.cli import _main  # noqa: PLC0415 (in the process that forks alone)
    from factcheck.network.transports import curl, threads  # noqa: F401, PLC0415 (likewise)

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "articles").mkdir()
        for language, text in _TEXTS.items():
            (Path(folder) / "articles" / f"{language}.md").write_text(f"# {text}\n\n{text}\n")
        os.chdir(folder)
        for words in _COMMANDS:
            _main.run([*words])
        os.chdir(ROOT)
    gc.collect()
    gc.freeze()  # so that processes share the memory
    assert threading.active_count() == 1, "a process with threads must not fork"


def _become(files: list[int]) -> None:
    """Turn into what is started with these files."""
    *standard, wished, _ = files
    with os.fdopen(os.dup(wished), "rb") as file:
        arguments, folder, environment = json.loads(file.read())
    for number, file_number in enumerate(standard):
        os.dup2(file_number, number)
    for each in files:
        os.close(each)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["factcheck", *arguments]
    tempfile.tempdir = None
    random.seed()


def _run() -> int:
    """Do what `sys.argv` says and return the exit code."""
    from factcheck.__main__ import main  # noqa: PLC0415 (as above)

    try:
        main()
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:  # noqa: BLE001 (as Python itself does where nobody else has)
        traceback.print_exc()
        return 1
    return 0


def _exit(code: int) -> NoReturn:
    """End as Python does, but take nothing down that was loaded before: that takes half a second.

    What is left to be done at the end is done, and threads are waited for.
    """
    threading._shutdown()  # type: ignore[attr-defined]  # noqa: SLF001 (as Python itself does)
    atexit._run_exitfuncs()  # noqa: SLF001 (likewise)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as it is where its reader went away
            stream.flush()
    os._exit(code)


def _serve(asked: socket.socket) -> None:
    """Fork for each question; returns in the processes that are to be runs, and at the end."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody here waits for those who wait below
    while True:
        word, files, *_ = socket.recv_fds(asked, 1, 5)
        if not word:
            sys.exit()
        if not os.fork():
            break
        for each in files:
            os.close(each)
    asked.close()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if child := os.fork():
        os.write(files[-1], f"{child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(files[-1], f"{os.waitstatus_to_exitcode(status)}\n".encode())
        os._exit(0)
    _become(files)


if __name__ == "__main__":
    _load()
    _serve(socket.socket(fileno=int(sys.argv[1])))
    _exit(_run())
