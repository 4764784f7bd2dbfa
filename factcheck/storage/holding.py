"""The name under which a run holds hosts, and what becomes of them if it is killed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.errors import StorageError
from factcheck.said import mistakes as say
from factcheck.storage import local
from factcheck.storage.history import LOCAL, History

_KIND = "holder"


@contextmanager
def holding(history: History, root: Path) -> Iterator[str]:
    """Give the name of this run, under which it leases hosts; at the end all are given back.

    First the hosts are given back of runs that were killed on this machine, below the same
    ``root``: whoever starts again need not wait for their time to be over. Raises `StorageError`.
    """
    folder = root / LOCAL
    try:
        with local.left_behind(folder, _KIND) as dead:
            for path in dead:
                history.release(path.name)
                path.unlink(missing_ok=True)
        path, file = local.held(folder, _KIND)
    except OSError as error:
        raise StorageError(say.NOT_KEPT.of(path=folder, why=error.strerror)) from error
    with file:
        try:
            yield path.name
        finally:
            history.release(path.name)
            path.unlink(missing_ok=True)  # where that failed the next run finds the file
