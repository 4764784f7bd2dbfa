"""The history in PostgreSQL: addresses, tables, statements, and what is said when it goes wrong."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from factcheck.errors import StorageError
from factcheck.model.words import Verdict
from factcheck.said import TONGUES
from factcheck.storage import _tables
from factcheck.storage.history import is_path, open_history, stamp
from tests._postgres import PASSWORD, Server
from tests.storage._stores import BARE, FULL, NOW


def _refusal(place: str, root: Path) -> str:
    """Return the sentence with which a place is refused, in both languages as one text."""
    with pytest.raises(StorageError) as caught:
        open_history(place, root)
    error = caught.value
    assert error.exit_code == 2
    assert not list(root.iterdir())
    said = [error.to(tongue) for tongue in TONGUES]
    assert all("\n" not in sentence for sentence in said)
    return " ".join([*said, repr(error), repr(error.__context__)])


@pytest.mark.parametrize(
    "place",
    [
        "h",
        ".factcheck/history.sqlite3",
        "/tmp/h",
        "C:/h",
        "C:\\h",
        "日本/履歴",
        "a:b",
        "postgresql",
        "our-host=1.sqlite3",
    ],
)
def test_what_is_a_path(place: str) -> None:
    assert is_path(place)


@pytest.mark.parametrize(
    "place",
    [
        "postgresql://me:topsecret",
        "postgresql://me:topsecret@db.example:topsecret/x",
        "postgresql://me:top@topsecret@db.example/x",
        "postgresql://me:top/topsecret@db.example/x",
        "postgresql://me:top?topsecret@db.example/x",
        "postgresql://me:%zztopsecret@db.example/x",
        "postgresql://me:topsecret@[::1/x",
        "postgresql://me@db.example/x?passwrd=topsecret",
        "postgresql://me:p\0topsecret@db.example/x",
        "postgresql://me:p\udc80topsecret@db.example/x",
        "postgresql:/me:topsecret@db.example/x",
        "POSTGRESQL://me:topsecret@db.example/x",
        "mysql://me:topsecret@db.example/x",
        "sqlite:///topsecret",
        "postgres:me:topsecret@db.example/x",
        "host=db.example password=topsecret",
        "Password = topsecret",
    ],
)
def test_an_address_that_is_none_is_refused_and_not_shown(place: str, tmp_path: Path) -> None:
    """A part of the password would stand where the host or the port is expected."""
    pytest.importorskip("psycopg")
    told = _refusal(place, tmp_path)
    assert "postgresql://USER@HOST/DATABASE" in told
    assert "topsecret" not in told


def test_nobody_answers(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    told = _refusal("postgresql://me:topsecret@127.0.0.1:1/x?connect_timeout=2", tmp_path)
    assert told.startswith("postgresql://127.0.0.1:1/x: the history cannot be reached (")
    assert "Connection refused). Start the database, mend address or password, or name" in told
    assert "topsecret" not in told


def test_psycopg_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("enduring", "postgres", "_server"):
        monkeypatch.delitem(__import__("sys").modules, f"factcheck.storage.{name}", raising=False)
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(StorageError, match=r"pip install 'psycopg\[binary\]'"):
        open_history("postgresql://me:topsecret@db.example/x", tmp_path)


def test_the_server_refuses(postgres_server: Server, tmp_path: Path) -> None:
    """What the server says is passed on: it names no password."""
    told = _refusal(postgres_server.address(password="topsecret"), tmp_path)
    assert "password authentication failed" in told
    assert "topsecret" not in told
    told = _refusal(postgres_server.address().replace("/postgres?", "/nowhere?"), tmp_path)
    assert 'database "nowhere" does not exist' in told
    assert f"postgresql://127.0.0.1:{postgres_server.port}/nowhere: " in told
    told = _refusal(postgres_server.address("nothing"), tmp_path)
    assert "refuses the history (no schema has been selected to create in)" in told
    assert PASSWORD not in told
    assert "g3heim" not in told


def test_a_database_that_cannot_hold_every_text(postgres_server: Server, tmp_path: Path) -> None:
    name = f"latin_{uuid4().hex}"
    postgres_server.ask(f"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0")
    told = _refusal(postgres_server.address().replace("/postgres?", f"/{name}?"), tmp_path)
    assert f"/{name}: the database keeps LATIN1, which cannot hold every text." in told


def test_a_history_of_a_newer_version_is_left_alone(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        newer.setattr(_tables, "VERSION", _tables.VERSION + 1)
        open_history(postgres, tmp_path).close()
    assert "was written by a newer factcheck" in _refusal(postgres, tmp_path)


def test_a_history_of_an_older_version_is_carried_over_once(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four at once lay its tables, then four at once carry them over: all is there, once."""

    def at_once() -> list[object]:
        told: list[object] = []
        barrier = threading.Barrier(4)

        def work() -> None:
            barrier.wait()
            try:
                with open_history(postgres, tmp_path) as history:
                    told.append(history.probes(FULL.url))
            except StorageError as error:
                told.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return told

    assert at_once() == [[], [], [], []]
    with open_history(postgres, tmp_path) as history:
        history.record([FULL])
    version = _tables.VERSION
    steps = ("ALTER TABLE factcheck_probes ADD COLUMN later text DEFAULT 'x'",)
    monkeypatch.setattr(_tables, "VERSION", version + 1)
    monkeypatch.setitem(_tables.MIGRATIONS, version, steps)
    assert at_once() == [[FULL]] * 4


def test_work_is_done_in_batches(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A batch is one statement, and so is a question for 500 links; opening takes a few."""
    psycopg = pytest.importorskip("psycopg")
    asked: list[str] = []
    execute = psycopg.Connection.execute

    def counted(self: Any, query: str, *rest: Any, **words: Any) -> Any:
        asked.append(query)
        return execute(self, query, *rest, **words)

    urls = [f"https://a.example/{number}" for number in range(2000)]
    open_history(postgres, tmp_path).close()
    monkeypatch.setattr(psycopg.Connection, "execute", counted)
    with open_history(postgres, tmp_path) as history:
        assert len(asked) == 3
        asked.clear()
        history.record(replace(BARE, url=url) for url in urls)
        assert len(asked) == 1
        last = history.latest([*urls, *urls])
        assert len(last) == 2000
        assert len(asked) == 1 + 4
        asked.clear()
        two = (Verdict.ALIVE, Verdict.DEAD)
        mixed = [replace(last[url], verdict=verdict, site="a") for verdict in two for url in urls]
        assert len(history.pasts(mixed)) == 4000
        assert len(asked) == 8
        asked.clear()
        history.lease(urls, "1", NOW, 60)
        history.release("1", urls)
        history.keep_articles((url, "", "") for url in urls)
        history.keep_pages((url, NOW.isoformat(), "", "") for url in urls)
        assert len(history.pages(urls)) == 2000
        assert len(asked) == 5


def test_other_tables_of_the_database_are_left_alone(
    postgres: str, postgres_server: Server, tmp_path: Path
) -> None:
    schema = postgres.rpartition("%3D")[2]
    postgres_server.ask(f"CREATE TABLE {schema}.probes (mine text)")
    with open_history(postgres, tmp_path) as history:
        history.record([FULL])
    tables = postgres_server.ask(
        f"SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' ORDER BY tablename"
    )
    assert [name.removeprefix("factcheck_") for (name,) in tables] == [
        "articles", "history", "last_run", "leases", "pages", "probes", "probes",
    ]  # fmt: skip
    assert postgres_server.ask(f"SELECT count(*) FROM {schema}.probes") == [(0,)]


def test_times_are_kept_with_their_zone(
    postgres: str, postgres_server: Server, tmp_path: Path
) -> None:
    with open_history(postgres, tmp_path) as history:
        history.record([FULL])
    schema = postgres.rpartition("%3D")[2]
    told = postgres_server.ask(f"SELECT at, pg_typeof(at)::text FROM {schema}.factcheck_probes")
    assert told == [(NOW, "timestamp with time zone")]


def test_what_is_no_probe_is_told_as_damage(
    postgres: str, postgres_server: Server, tmp_path: Path
) -> None:
    with open_history(postgres, tmp_path) as history:
        history.record([FULL])
        schema = postgres.rpartition("%3D")[2]
        postgres_server.ask(f"UPDATE {schema}.factcheck_probes SET hops = '[1'")
        for ask in (history.probes, lambda url: history.latest([url])):
            with pytest.raises(StorageError, match="holds what is no probe"):
                ask(FULL.url)


def test_the_stamp_changes_with_each_probe(postgres: str, tmp_path: Path) -> None:
    before = stamp(postgres, tmp_path)
    assert before == stamp(postgres, tmp_path) is not None
    with open_history(postgres, tmp_path) as history:
        history.record([FULL])
    assert stamp(postgres, tmp_path) != before
    assert stamp("h", tmp_path) is None
    assert not (tmp_path / "h").exists()
