"""The machine's memory, on real files."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import StorageError
from factcheck.model.probes import Hop, Past, Probe
from factcheck.model.words import Verdict
from factcheck.storage.history import History

NOW = datetime(2025, 10, 6, 9, 30, 0, 123456, tzinfo=UTC)
FULL = Probe(
    url="https://a.example/橋#部",
    at=NOW,
    verdict=Verdict.MOVED,
    reason="http-301",
    status=200,
    final_url="https://b.example/橋",
    hops=(Hop(301, "https://b.example/橋"),),
    took=0.25,
    digest="sha256:00",
    detail="引っ越しました。",
    evidence=(("redirect", "other-site"), ("compared with", "題名")),
    site="b.example",
    title="橋",
    language="ja",
    etag='W/"1"',
    modified="Mon, 06 Oct 2025 09:30:00 GMT",
    private=True,
    vantage="office",
)
BARE = Probe(url="mailto:a@b.example", at=NOW, verdict=Verdict.UNCHECKED, reason="scheme-mailto")


def test_a_new_history_knows_nothing_and_hides_from_git(tmp_path: Path) -> None:
    with History(tmp_path / ".factcheck" / "history.sqlite3") as history:
        assert history.latest(["https://a.example/"]) == {}
        assert history.probes("https://a.example/") == []
        assert history.last_run() is None
    assert (tmp_path / ".factcheck" / ".gitignore").read_text() == "*\n"


def test_a_folder_that_was_there_is_left_as_it_is(tmp_path: Path) -> None:
    History(tmp_path / "history.sqlite3").close()
    assert not (tmp_path / ".gitignore").exists()


def test_what_is_recorded_comes_back_whole(tmp_path: Path) -> None:
    with History(tmp_path / "h") as history:
        history.record([FULL, BARE])
    with History(tmp_path / "h") as history:
        assert history.latest([BARE.url, "unknown", FULL.url, BARE.url]) == {
            BARE.url: BARE,
            FULL.url: FULL,
        }
        assert history.probes(FULL.url) == [FULL]


def test_the_latest_is_by_time_not_by_order_of_writing(tmp_path: Path) -> None:
    def at(minutes: int, reason: str, zone: int = 0) -> Probe:
        moment = (NOW + timedelta(minutes=minutes)).astimezone(timezone(timedelta(hours=zone)))
        return Probe("u", moment, Verdict.ALIVE, reason)

    with History(tmp_path / "h") as history:
        history.record([at(5, "third", zone=-9), at(0, "first", zone=9), at(2, "second")])
        assert [probe.reason for probe in history.probes("u")] == ["first", "second", "third"]
        assert history.latest(["u"])["u"].reason == "third"
        history.record([at(5, "same time, later written")])
        assert history.latest(["u"])["u"].reason == "same time, later written"


def test_very_many_are_looked_for_at_once(tmp_path: Path) -> None:
    """A new article of 2,000 links is four questions, and one more for each link that is known."""
    asked: list[str] = []
    urls = [f"https://a.example/{number}" for number in range(2000)]
    known = [urls[1999], urls[500], urls[0]]
    with History(tmp_path / "h.sqlite3") as history:
        history.record(replace(_of(0, Verdict.ALIVE), url=url) for url in known)
        history._database.set_trace_callback(asked.append)  # noqa: SLF001 - work is counted
        assert list(history.latest([*urls, *urls])) == [urls[0], urls[500], urls[1999]]
        assert history.latest([]) == {}
    assert len(asked) == 4 + 3


def test_the_last_run_replaces_the_one_before(tmp_path: Path) -> None:
    with History(tmp_path / "h") as history:
        history.save_run("{}")
        history.save_run('{"報告": 1}')
        assert history.last_run() == '{"報告": 1}'


def test_a_call_is_all_or_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[Probe]:
        yield FULL
        raise RuntimeError

    with History(tmp_path / "h") as history:
        with pytest.raises(RuntimeError):
            history.record(broken())
        assert history.probes(FULL.url) == []
        history.record([FULL])
        assert history.probes(FULL.url) == [FULL]


@settings(max_examples=40, derandomize=True, deadline=None)
@given(st.text(max_size=20), st.text(max_size=20), st.integers(100, 999))
def test_any_text_can_be_kept(url: str, detail: str, status: int) -> None:
    with History(Path(":memory:")) as history:
        probe = Probe(url, NOW, Verdict.ALIVE, "ok", status=status, detail=detail)
        history.record([probe])
        assert history.latest([url]) == {url: probe}


def _of(days: int, verdict: Verdict, site: str | None = None) -> Probe:
    return Probe("u", NOW - timedelta(days=days), verdict, "reason", site=site)


def test_the_past_of_good_news_is_the_first_page_of_bad_news_the_row(tmp_path: Path) -> None:
    """What was good without a page (a film) has no identity; other addresses do not matter."""
    film, page = _of(9, Verdict.ALIVE), _of(8, Verdict.MOVED, "a.example")
    later, good = _of(7, Verdict.DEAD), _of(5, Verdict.ALIVE, "b.example")
    row = (_of(3, Verdict.BLOCKED), _of(2, Verdict.UNREACHABLE), _of(1, Verdict.UNREACHABLE))
    with History(tmp_path / "h") as history:
        assert history.past(good) == history.past(row[0]) == Past()
        history.record([film, page, later, good, *row, replace(row[0], url="v")])
        assert history.past(good) == Past(first=page)
        assert history.past(film) == Past()
        assert history.past(row[2]) == Past(failing=row)
        assert history.past(replace(good, url="v")) == Past()


def test_a_history_of_version_1_is_carried_over(tmp_path: Path) -> None:
    """Nothing is lost; under which rule old probes were made is not known, so not believed."""
    path = tmp_path / "h"
    old = sqlite3.connect(path)
    old.executescript((Path(__file__).parent / "version1.sql").read_text("utf-8"))
    old.close()
    for _ in range(2):
        with History(path) as history:
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
    with History(path) as history:
        history.record([FULL])
        assert history.probes(FULL.url) == [FULL]


def test_two_processes_may_use_it_at_once(tmp_path: Path) -> None:
    with History(tmp_path / "h") as one, History(tmp_path / "h") as other:
        one.record([FULL])
        other.record([BARE])
        assert set(one.latest([FULL.url, BARE.url])) == {FULL.url, BARE.url}


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
    History(path).close()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_damaged, "Delete it: that costs only time."),
        (_words, "Delete it: that costs only time."),
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
        History(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert before is None or path.read_bytes() == before


def test_damage_inside_shows_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "h"
    with History(path) as history:
        history.record([FULL])
    other = sqlite3.connect(path)
    other.execute("UPDATE probes SET hops = '[1'")
    other.commit()
    other.close()
    with History(path) as history, pytest.raises(StorageError, match="damaged"):
        history.latest([FULL.url])


def test_a_place_where_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be"):
        History(tmp_path / "file" / "sub" / "history.sqlite3")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="writable"):
            History(tmp_path / "history.sqlite3")
    finally:
        tmp_path.chmod(0o700)


WRITER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.storage.history import History
with History(Path(sys.argv[1])) as history:
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
        with History(path) as history:
            counts = {len(history.probes(f"u{n}")) for n in range(50)}
            assert len(counts) == 1
            (count,) = counts
            assert count >= before
            before = count
            assert int(history.last_run() or 0) in {count, count - 1}
    assert before > 0


def test_no_password_is_written_down(tmp_path: Path) -> None:
    """The address as cited finds its probe again, though the file holds no password."""
    url = "http://user:secret@a.example/"
    probe = replace(
        FULL, url=url, final_url=url, hops=(Hop(301, url),), detail=f"The redirect leads to {url}"
    )
    with History(tmp_path / "h") as history:
        history.record([probe])
        history.save_run(f'{{"targets": ["{url}"]}}')
        (found,) = history.latest([url]).values()
        assert (found.url, found.final_url) == (url, "http://user:***@a.example/")
        assert history.probes(url) == [found]
        assert history.latest(["http://user:***@a.example/"]) != {}
    assert not any(b"secret" in file.read_bytes() for file in tmp_path.iterdir())
