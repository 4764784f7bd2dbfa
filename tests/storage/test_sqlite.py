"""The history in one SQLite file: what is a matter of files."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.errors import StorageError
from factcheck.model.probes import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.storage.sqlite import SqliteHistory
from tests.storage._stores import BARE, FULL


def test_a_new_history_hides_from_git(tmp_path: Path) -> None:
    SqliteHistory(tmp_path / ".factcheck" / "history.sqlite3").close()
    assert (tmp_path / ".factcheck" / ".gitignore").read_text() == "*\n"


def test_a_folder_that_was_there_is_left_as_it_is(tmp_path: Path) -> None:
    SqliteHistory(tmp_path / "history.sqlite3").close()
    assert not (tmp_path / ".gitignore").exists()


def test_very_many_are_looked_for_at_once(tmp_path: Path) -> None:
    """A new article of 2,000 links is four questions, and one more for each link that is known."""
    asked: list[str] = []
    urls = [f"https://a.example/{number}" for number in range(2000)]
    known = [urls[1999], urls[500], urls[0]]
    with SqliteHistory(tmp_path / "h.sqlite3") as history:
        history.record(replace(BARE, url=url) for url in known)
        history._database.set_trace_callback(asked.append)  # noqa: SLF001 - work is counted
        assert list(history.latest([*urls, *urls])) == [urls[0], urls[500], urls[1999]]
        assert history.latest([]) == {}
    assert len(asked) == 4 + 3


def test_a_history_of_version_1_is_carried_over(tmp_path: Path) -> None:
    """Nothing is lost; under which rule old probes were made is not known, so not believed."""
    path = tmp_path / "h"
    old = sqlite3.connect(path)
    old.executescript((Path(__file__).parent / "version1.sql").read_text("utf-8"))
    old.close()
    for _ in range(2):
        with SqliteHistory(path) as history:
            (probe,) = history.probes("https://a.example/old")
            assert probe == Probe(
                url="https://a.example/old",
                at=datetime(2025, 10, 5, 9, 30, tzinfo=UTC),
                verdict=Verdict.MOVED,
                reason="http-301",
                status=200,
                final_url="https://a.example/new",
                hops=(Hop(301, "https://a.example/new"),),
                took=0.25,
                digest="sha256:00",
                detail=None,
                private=True,
            )
            assert history.last_run() == '{"targets": []}'
    with SqliteHistory(path) as history:
        history.record([FULL])
        assert history.probes(FULL.url) == [FULL]


def _damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)


def _words(path: Path) -> None:
    path.write_text("この中には何もない。" * 100)


def _foreign(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (name TEXT)")
    other.commit()
    other.close()


def _newer(path: Path) -> None:
    SqliteHistory(path).close()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_damaged, "Delete it: that costs only time."),
        (_words, "not a history of factcheck. Name another file."),
        (_foreign, "not a history of factcheck"),
        (_newer, "written by a newer factcheck"),
        (Path.mkdir, "cannot be used"),
    ],
)
def test_a_file_that_is_no_history_is_refused_and_left_alone(
    tmp_path: Path, make: object, words: str
) -> None:
    path = tmp_path / "history.sqlite3"
    make(path)  # type: ignore[operator]
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError, match=words) as caught:
        SqliteHistory(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert before is None or path.read_bytes() == before


def test_damage_inside_shows_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "h"
    with SqliteHistory(path) as history:
        history.record([FULL])
    other = sqlite3.connect(path)
    other.execute("UPDATE probes SET hops = '[1'")
    other.commit()
    other.close()
    with SqliteHistory(path) as history, pytest.raises(StorageError, match="damaged"):
        history.latest([FULL.url])


def test_a_place_where_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be"):
        SqliteHistory(tmp_path / "file" / "sub" / "history.sqlite3")


@pytest.mark.skipif(
    os.geteuid() == 0, reason="root may write everywhere: run the tests as another user"
)
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="writable"):
            SqliteHistory(tmp_path / "history.sqlite3")
    finally:
        tmp_path.chmod(0o700)


WRITER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.storage.sqlite import SqliteHistory
from tests.storage._stores import BARE, FULL, NOW
with SqliteHistory(Path(sys.argv[1])) as history:
    run = len(history.probes("u0"))
    print("ready", flush=True)
    while True:
        run += 1
        at = datetime.fromtimestamp(run, UTC)
        history.record(Probe(f"u{n}", at, Verdict.ALIVE, "ok") for n in range(50))
        history.save_run(str(run))
"""


def test_a_kill_at_any_moment_leaves_whole_calls_only(tmp_path: Path) -> None:
    path = tmp_path / ".factcheck" / "history.sqlite3"
    before = 0
    for delay in (0.0, 0.01, 0.03, 0.05):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(delay)
            writer.send_signal(signal.SIGKILL)
        with SqliteHistory(path) as history:
            counts = {len(history.probes(f"u{n}")) for n in range(50)}
            assert len(counts) == 1
            (count,) = counts
            assert count >= before
            before = count
            assert int(history.last_run() or 0) in {count, count - 1}
    assert before > 0


def test_no_password_is_in_the_file(tmp_path: Path) -> None:
    with SqliteHistory(tmp_path / "h") as history:
        history.record([replace(FULL, url="http://user:secret@a.example/")])
        assert not any(b"secret" in file.read_bytes() for file in tmp_path.iterdir())
        assert any(b"a.example" in file.read_bytes() for file in tmp_path.iterdir())
