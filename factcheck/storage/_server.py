"""One connection to PostgreSQL, made anew where it was lost; the one import of psycopg.

No message holds a password, whatever the address is like.
"""

import re
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg.conninfo import conninfo_to_dict

from factcheck.errors import StorageError
from factcheck.said import remembering as say
from factcheck.storage import _tables
from factcheck.storage.history import GoneError

Values = Sequence[object] | Mapping[str, object]
"""What stands for the placeholders of a statement."""
_DEFAULTS: dict[str, Any] = {
    "application_name": "factcheck",
    "connect_timeout": 5,
    # A line that went dead shows after half a minute, not after the two hours of TCP.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}
"""What the address may say otherwise; in seconds, the last one in milliseconds."""
_SESSION = "SET TIME ZONE 'UTC'; SET lock_timeout = '10s'; SET statement_timeout = '60s'"
"""No statement waits without end for others."""
SILENCE = 75.0
"""Seconds without a word after which a server is held to be frozen: by then one that runs has
ended any statement itself. The system beneath one that hangs still answers for it, so no keepalive
tells."""


class _Connection(psycopg.Connection[tuple[Any, ...]]):
    """A connection on which nobody waits without end."""

    def wait(self, gen: Generator[Any, Any, Any], *arguments: Any, **words: Any) -> Any:
        """Wait until a step of the protocol is done; as psycopg calls it for every statement."""
        return super().wait(self._heard(gen), *arguments, **words)

    def _heard(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        """Pass on what a step waits for, and what has come, until nothing comes any more."""
        heard = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready:
                    heard = time.monotonic()
                elif time.monotonic() - heard > SILENCE:
                    self.pgconn.finish()
                    raise psycopg.OperationalError(f"no answer in {SILENCE:g} s")
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value


class Server:
    """An open connection to a database that holds the tables of a history."""

    def __init__(self, address: str) -> None:
        """Connect to ``postgresql://…``, and lay the tables if there are none.

        Raises `GoneError` if nobody answers there, `StorageError` for anything else.
        """
        self._how = {**_DEFAULTS, **_parts(address), "client_encoding": "utf8"}
        self.place = _shown(self._how)
        """The address as it may be shown."""
        try:
            self._connection = self._connected()
        except (psycopg.Error, ValueError) as error:
            raise GoneError(say.NOT_REACHED.of(place=self.place, why=_why(error))) from error
        try:
            with self.guard():
                self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def rows(self, statement: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one statement; where the connection is gone, over another one.

        It may then be done twice, which no statement may mind. Raises `GoneError` if there is no
        other connection.
        """
        with self.guard():
            try:
                return self._asked(statement, values)
            except psycopg.OperationalError:
                if not self._connection.closed:
                    raise
            self._connection = self._connected()
            return self._asked(statement, values)

    def _asked(self, statement: str, values: Values) -> list[tuple[Any, ...]]:
        # Only with values are placeholders looked for, and one statement asked for at a time.
        cursor = self._connection.execute(statement, values)
        return list(cursor.fetchall()) if cursor.description else []

    def _connected(self) -> _Connection:
        # No statement is prepared: behind a pool the next one may come to another server.
        connection = _Connection.connect(**self._how, autocommit=True, prepare_threshold=None)
        try:
            connection.execute(_SESSION)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self) -> None:
        """Lay the tables if there are none, carry them over if they are older."""
        encoding = self._connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise StorageError(say.NOT_UTF8.of(place=self.place, encoding=encoding))
        if self._version() == _tables.VERSION:
            return
        with self._connection.transaction():
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", [_tables.LOCK])
            version = self._version()  # another process may have been here before the lock
            if version > _tables.VERSION:
                raise StorageError(say.NEWER.of(place=self.place))
            if version < _tables.VERSION:
                steps = range(version, _tables.VERSION) if version else ()
                later = [each for step in steps for each in _tables.MIGRATIONS[step]]
                for statement in later if version else _tables.SCHEMA:
                    self._connection.execute(statement)
                self._connection.execute(_tables.SET_VERSION, [_tables.VERSION])

    def _version(self) -> int:
        """Return the version of the tables, 0 if there are none."""
        ((there,),) = self._asked(_tables.LAID, ())
        return int(self._asked(_tables.READ_VERSION, ())[0][0]) if there else 0

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Turn what goes wrong with the database, or with what it holds, into `StorageError`."""
        try:
            yield
        except psycopg.Error as error:
            words = {"place": self.place, "why": _why(error)}
            if self._connection.closed:
                raise GoneError(say.WENT_AWAY.of(**words)) from error
            raise StorageError(say.REFUSED.of(**words)) from error
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise StorageError(say.DAMAGED.of(place=self.place, why=error)) from error


def _parts(address: str) -> dict[str, Any]:
    """Return the parts of an address; raises `StorageError` for what may be none.

    A password with a sign that should be escaped would be taken for host, port or database, and
    shown as such: so "@" may stand once only, before the path, and a port has digits alone.
    """
    rest = address.partition("://")[2]
    authority = re.split("[/?]", rest, maxsplit=1)[0]
    found: dict[str, Any] = {}
    if address.isprintable() and rest.count("@") == authority.count("@") <= 1:
        with suppress(psycopg.Error, ValueError):  # whose words repeat parts of the address
            found = dict(conninfo_to_dict(address))
    port = str(found.get("port") or "")
    if not found or not re.fullmatch("[0-9,]*", port):
        raise StorageError(say.NO_ADDRESS.of())
    return found


def _shown(how: Mapping[str, Any]) -> str:
    """Return an address as it may be shown."""
    host = str(how.get("host") or how.get("hostaddr") or "")
    host = f"[{host}]" if ":" in host else quote(host, safe=",")
    port = f":{how['port']}" if how.get("port") else ""
    return f"postgresql://{host}{port}/{quote(str(how.get('dbname') or ''))}"


def _why(error: Exception) -> str:
    """Return the first line of what the database says, without its end.

    Further lines and details hold values of rows.
    """
    told = error.diag.message_primary if isinstance(error, psycopg.Error) else None
    lines = (told or str(error) or type(error).__name__).splitlines()
    return lines[0].strip().rstrip(".")
