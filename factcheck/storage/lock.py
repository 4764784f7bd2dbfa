"""A lock over a folder: whoever writes while another does waits, and loses nothing."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.errors import StorageError
from factcheck.said import mistakes as say

try:
    import fcntl
except ImportError:  # not POSIX: the digests that every write compares still hold
    fcntl = None  # type: ignore[assignment]

_THREADS = threading.RLock()
"""Lets one thread of this process write at a time, and that one as deep as it likes."""
_HELD: set[Path] = set()
"""Folders locked by the thread that holds `_THREADS`: the system would let it wait for itself."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder (catalogue, reports) alone, among the threads of a process and processes.

    The lock is the operating system's (flock), on the folder itself: it leaves no file behind and
    ends with its process. Where there is none (some network drives, not POSIX) only the threads
    of one process wait for each other. A thread that holds the lock may take it again. Raises
    `StorageError` for a folder that may not be opened.
    """
    with _THREADS:
        name = folder.resolve()
        if fcntl is None or name in _HELD or not folder.is_dir():
            yield
            return
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError as error:
            raise StorageError(say.FOLDER_CLOSED.of(folder=folder, why=error.strerror)) from error
        try:
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
            _HELD.add(name)
            yield
        finally:
            _HELD.discard(name)
            os.close(handle)
