"""A PostgreSQL server on loopback, started once for all workers of a test run.

Every worker that uses it holds a shared lock on a file; a shell waits for the lock alone, then
stops the server and removes its folder: it ends with the last worker, however that one ends.
"""

import fcntl
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest

USER = "factcheck"
PASSWORD = "g3heim/@n1cht:zeigen"  # with signs that must be escaped in an address
_OPTIONS = "-c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=16MB"
_WATCH = '(flock -x "$1/users" true; "$2" -D "$1/data" -m immediate stop; rm -rf "$1") &'


def missing() -> str | None:
    """Return why there can be no server, None if there can be one."""
    try:
        import psycopg  # noqa: F401, PLC0415
    except ImportError:
        return "psycopg is not installed"
    if not _programs():
        return "PostgreSQL is not installed"
    if os.geteuid() == 0 and not _has_user():
        return "PostgreSQL does not run as root, and there is no user postgres"
    return None


@dataclass(frozen=True)
class Server:
    """A running server."""

    folder: Path
    """Holds ``data`` and, for servers that may be stopped, the untouched ``template``."""
    port: int
    """On 127.0.0.1."""

    def address(self, schema: str = "public", password: str = PASSWORD) -> str:
        """Return the address of a schema."""
        options = quote(f"-csearch_path={schema}", safe="")
        secret = quote(password, safe="")
        return f"postgresql://{USER}:{secret}@127.0.0.1:{self.port}/postgres?options={options}"

    def ask(self, statement: str) -> list[tuple[Any, ...]]:
        """Return what the server answers to one statement."""
        import psycopg  # noqa: PLC0415

        with psycopg.connect(self.address(), autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def schema(self) -> str:
        """Return the address of a new schema."""
        name = f"test_{uuid4().hex}"
        self.ask(f"CREATE SCHEMA {name}")
        return self.address(name)

    def stop(self) -> None:
        """End the server at once, as a power cut would."""
        _run(self.folder, "pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop")

    def start(self) -> None:
        """Start it where it was."""
        options = f"{_OPTIONS} -c port={self.port} -c unix_socket_directories={self.folder}"
        _run(self.folder, "pg_ctl", "-D", "data", "-l", "log", "-o", options, "-w", "start")


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give the server that all workers share; nobody may stop it."""
    if reason := missing():
        pytest.skip(reason)
    base = tmp_path_factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    note = base / "postgres"
    with (base / "postgres.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        found = note.read_text().split() if note.exists() else []
        using = _using(Path(found[0])) if found else None
        server = Server(Path(found[0]), int(found[1])) if using else _started()
        if not using:
            using = _using(server.folder)
            subprocess.run(
                ["sh", "-c", _WATCH, "sh", server.folder, _programs() / "pg_ctl"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                check=True,
                **_somebody(),
            )
            note.write_text(f"{server.folder} {server.port}")
    assert using is not None
    with os.fdopen(using):
        yield server


@pytest.fixture
def postgres(postgres_server: Server) -> str:
    """Give the address of a new schema."""
    return postgres_server.schema()


@pytest.fixture(scope="session")
def stoppable(postgres_server: Server) -> Iterator[Server]:
    """Give a server of this worker alone; a test that stops it starts it again."""
    folder, template = _folder(), postgres_server.folder / "template"
    try:
        shutil.copytree(template, folder / "data", copy_function=shutil.copyfile)
        _own(folder)
        (folder / "data").chmod(0o700)
        server = Server(folder, _free_port())
        server.start()
        try:
            yield server
        finally:
            if (folder / "data" / "postmaster.pid").exists():
                server.stop()
    finally:
        shutil.rmtree(folder)


def _started() -> Server:
    folder = _folder()
    (folder / "users").touch()
    (folder / "password").write_text(PASSWORD)
    _own(folder)
    _run(
        folder,
        "initdb",
        *("-D", "template", "-U", USER, "--pwfile", "password", "-A", "scram-sha-256"),
        *("-E", "UTF8", "--locale=C", "--no-sync"),
    )
    shutil.copytree(folder / "template", folder / "data", copy_function=shutil.copyfile)
    _own(folder)
    (folder / "data").chmod(0o700)
    server = Server(folder, _free_port())
    server.start()
    return server


def _using(folder: Path) -> int | None:
    """Return a descriptor that keeps the server running, None if it has ended."""
    try:
        descriptor = os.open(folder / "users", os.O_RDONLY)
    except FileNotFoundError:
        return None
    fcntl.flock(descriptor, fcntl.LOCK_SH)  # waits for whoever is stopping it
    if (folder / "users").exists():
        return descriptor
    os.close(descriptor)
    return None


def _run(folder: Path, program: str, *arguments: str) -> None:
    subprocess.run(
        [_programs() / program, *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
        timeout=60,
        **_somebody(),
    )


def _folder() -> Path:
    """Return a new folder with a short name: that of a socket has 107 bytes at most."""
    return Path(tempfile.mkdtemp(prefix="factcheck-pg-"))


def _own(folder: Path) -> None:
    """Give the folder to who runs the server."""
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user.pw_uid, user.pw_gid)


def _somebody() -> dict[str, Any]:
    """Return in whose name a program runs: PostgreSQL refuses root."""
    if os.geteuid():
        return {}
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


def _has_user() -> bool:
    return any(user.pw_name == "postgres" for user in pwd.getpwall())


def _programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them out of the PATH."""
    named = shutil.which("initdb")
    found = [Path(named).parent] if named else []
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found += [path.parent for path in sorted(debian, key=lambda path: int(path.parts[-3]))]
    return found[-1] if found else None


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
