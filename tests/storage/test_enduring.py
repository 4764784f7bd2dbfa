"""A database that goes away during a run: nothing that was found is lost, or there twice."""

import json
import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import StorageError
from factcheck.storage import _probe_rows, _server
from factcheck.storage.history import LOCAL, GoneError, open_history
from tests._postgres import Server
from tests.storage._stores import BARE, FULL, NOW

MANY = [replace(FULL, url=f"https://u:geheim@a.example/{number}") for number in range(40)]


@pytest.fixture
def place(stoppable: Server) -> str:
    return stoppable.schema()


def _unsaved(root: Path) -> list[Path]:
    return sorted((root / LOCAL).glob("unsaved-*"))


def test_results_are_kept_here_and_taken_up_by_the_next_run(
    stoppable: Server, place: str, tmp_path: Path
) -> None:
    with open_history(place, tmp_path) as history:
        history.record(MANY[:10])
        stoppable.stop()
        try:
            history.record(MANY[10:20])
            history.record([])
            history.record(MANY[20:30])
            history.keep_pages([("u", NOW.isoformat(), "key", "told")])
            assert history.pages(["u"]) == []
            history.save_run("{}")
            history.keep_articles([("a.md", "state", "told")])
            history.release("1")
            with pytest.raises(GoneError, match="went away") as caught:
                history.latest([MANY[0].url])
            for ask in (
                lambda: history.probes("a"),
                lambda: history.past(MANY[0]),
                history.articles,
                history.last_run,
                lambda: history.lease(["a.example"], "1", NOW, 60),
            ):
                with pytest.raises(GoneError, match="went away"):
                    ask()
            assert "geheim" not in f"{caught.value}{history.notices()}"
            (notice,) = history.notices()
            place_shown = f"postgresql://127.0.0.1:{stoppable.port}/postgres"
            assert str(notice).startswith(f"{place_shown}: the history went away (")
            assert str(notice).endswith(
                "). Bring the database back and run it again. What was found of links "
                f"(20) is kept in {tmp_path / LOCAL}; the next run takes it up."
            )
            with pytest.raises(StorageError, match="cannot be reached"):
                open_history(place, tmp_path)
        finally:
            stoppable.start()
        history.record(MANY[30:])  # what is gone once stays gone: one place holds all of it
        with pytest.raises(GoneError, match="went away"):
            history.latest([MANY[0].url])
    (file,) = _unsaved(tmp_path)
    assert b"geheim" not in file.read_bytes()
    assert (tmp_path / LOCAL / ".gitignore").read_text() == "*\n"
    with open_history(place, tmp_path) as history:
        assert [str(notice).partition(": took up ")[2] for notice in history.notices()] == [
            "what was found of links (30) and kept here while it was away."
        ]
        assert [history.probes(probe.url) for probe in MANY] == [[replace(probe)] for probe in MANY]
        assert history.last_run() is None
    with open_history(place, tmp_path) as history:
        assert history.notices() == ()
    assert _unsaved(tmp_path) == []


def test_a_lost_connection_is_made_anew(stoppable: Server, place: str, tmp_path: Path) -> None:
    """A restart, a pool that ends idle connections: the run goes on where it was."""
    with open_history(place, tmp_path) as history:
        history.record(MANY[:10])
        stoppable.stop()
        stoppable.start()
        history.record(MANY[10:20])
        stoppable.stop()
        stoppable.start()
        assert len(history.latest(probe.url for probe in MANY)) == 20
        assert history.notices() == ()
    assert _unsaved(tmp_path) == []


def test_a_server_that_hangs_is_not_waited_for_without_end(
    stoppable: Server, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its system still answers for it. Who is asked in its place writes everything down once."""
    monkeypatch.setattr(_server, "SILENCE", 0.2)
    with open_history(place, tmp_path) as history:
        ((pid,),) = history._rows("SELECT pg_backend_pid()")  # type: ignore[attr-defined]  # noqa: SLF001
        os.kill(pid, signal.SIGSTOP)
        try:
            history.record(MANY)
            assert len(history.latest(probe.url for probe in MANY)) == len(MANY)
            assert history.notices() == ()
        finally:
            os.kill(pid, signal.SIGCONT)
        assert [len(history.probes(probe.url)) for probe in MANY] == [1] * len(MANY)


def test_what_the_database_refuses_is_kept_here_too(
    postgres: str, postgres_server: Server, tmp_path: Path
) -> None:
    """A disk that is full, a server that became a read-only copy: here a table that is missing."""
    table = f"{postgres.rpartition('%3D')[2]}.factcheck_probes"
    with open_history(postgres, tmp_path) as history:
        postgres_server.ask(f"ALTER TABLE {table} RENAME TO other")
        history.record(MANY)
        (notice,) = history.notices()
        assert "the database refuses the history (relation" in str(notice)
        assert "What was found of links (40) is kept in" in str(notice)
    with pytest.raises(StorageError, match="the database refuses"):
        open_history(postgres, tmp_path)  # nothing of it is lost while that lasts
    postgres_server.ask(
        f"ALTER TABLE {table.replace('factcheck_probes', 'other')} RENAME TO factcheck_probes"
    )
    with open_history(postgres, tmp_path) as history:
        assert [len(history.probes(probe.url)) for probe in MANY] == [1] * 40


def test_what_was_written_before_the_answer_was_lost_is_not_doubled(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The statement is done, its answer never comes, and it is asked over another connection."""
    psycopg = pytest.importorskip("psycopg")
    execute = psycopg.Connection.execute
    lost: list[str] = []

    def losing(self: Any, query: str, *rest: Any, **words: Any) -> Any:
        done = execute(self, query, *rest, **words)
        if query.startswith("INSERT INTO factcheck_probes") and not lost:
            lost.append(query)
            self.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")
        return done

    monkeypatch.setattr(psycopg.Connection, "execute", losing)
    with open_history(postgres, tmp_path) as history:
        history.record(MANY)
        history.record([BARE, BARE])  # twice because it was asked twice
        assert len(lost) == 1
        assert [len(history.probes(probe.url)) for probe in MANY] == [1] * 40
        assert len(history.probes(BARE.url)) == 2


def _line(*numbers: int) -> bytes:
    return json.dumps([_probe_rows.row(MANY[number]) for number in numbers]).encode() + b"\n"


def test_a_file_that_a_kill_cut_off_is_taken_up_as_far_as_it_goes(
    postgres: str, tmp_path: Path
) -> None:
    """At every length: whole lines count, and what is in the history already is not doubled."""
    (tmp_path / LOCAL).mkdir()
    whole = _line(0, 1) + _line(2)
    with open_history(postgres, tmp_path) as history:
        history.record([MANY[1]])
    for end in (0, 1, len(whole) // 3, len(_line(0, 1)), len(whole) - 30, len(whole)):
        (tmp_path / LOCAL / "unsaved-0").write_bytes(whole[:end])
        with open_history(postgres, tmp_path) as history:
            expected = (end >= len(_line(0, 1)) - 1, True, end >= len(whole) - 1)
            assert [len(history.probes(probe.url)) for probe in MANY[:3]] == [*map(int, expected)]
        assert _unsaved(tmp_path) == []


@pytest.mark.parametrize("odd", [b"\n", b"null\n", b"[[1]]\n", b"[1]\n", b"{}\n", b"\xff\xfe\n",
                                 b"[" * 100_000 + b"\n", b'[["u"]]\n', b'[""]\n'])  # fmt: skip
def test_what_is_no_result_is_left_out(postgres: str, tmp_path: Path, odd: bytes) -> None:
    (tmp_path / LOCAL).mkdir()
    (tmp_path / LOCAL / "unsaved-0").write_bytes(_line(0) + odd + _line(1))
    with open_history(postgres, tmp_path) as history:
        assert [len(history.probes(probe.url)) for probe in MANY[:3]] == [1, 1, 0]


def test_what_a_living_run_keeps_is_left_to_it(
    stoppable: Server, place: str, tmp_path: Path
) -> None:
    with open_history(place, tmp_path) as history:
        stoppable.stop()
        try:
            history.record(MANY[:1])
        finally:
            stoppable.start()
        with open_history(place, tmp_path) as other:
            assert other.latest([MANY[0].url]) == {}
        history.record(MANY[1:2])
    with open_history(place, tmp_path) as other:
        assert len(other.latest(probe.url for probe in MANY)) == 2


def test_a_folder_that_cannot_be_made_is_told(
    stoppable: Server, place: str, tmp_path: Path
) -> None:
    (tmp_path / LOCAL).write_text("a file stands where the folder should")
    with open_history(place, tmp_path) as history:
        stoppable.stop()
        try:
            with pytest.raises(StorageError, match="the history cannot be written"):
                history.record(MANY)
        finally:
            stoppable.start()
