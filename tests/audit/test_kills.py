"""An audit may be killed at any moment: what it has written down is never asked again."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck.audit.noting import SAVED_AT_ONCE
from factcheck.storage.history import open_history
from tests.audit._killing import killed
from tests.cli._hosts import hosts

HOSTS = 8


def test_after_a_kill_each_link_is_probed_once_and_no_file_is_damaged(
    tmp_path: Path, moment: tuple[float, int]
) -> None:
    place = ".factcheck/history.sqlite3"
    _law(tmp_path, place, moment)
    with closing(sqlite3.connect(tmp_path / place)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_after_a_kill_each_link_is_probed_once_on_postgres(
    tmp_path: Path, postgres: str, moment: tuple[float, int]
) -> None:
    """The leases of the run that was killed are free at once: its lock has gone with it."""
    _law(tmp_path, postgres, moment, f'history = "{postgres}"')


def _law(folder: Path, place: str, moment: tuple[float, int], more: str = "") -> None:
    """The law, exactly: whatever the history held at the kill was asked for once in both runs.

    What it did not hold yet is asked for again: what was under way (one link a host), as many
    answers at most that had come and waited to be read, and fewer than 16 links that had ended
    within 20 ms of the writing before.
    """
    with hosts(HOSTS) as web:
        one = killed(folder, web, more)
        one.kill(*moment)
        with open_history(place, folder) as history:
            stored = history.latest(one.urls)
        assert one.run() == (0, "", "")
        asked = one.asked()
        assert {asked[url] for url in stored} <= {1}
        assert {asked[url] for url in one.urls} <= {1, 2}
        assert sum(times == 2 for times in asked.values()) < 2 * HOSTS + SAVED_AT_ONCE
        with open_history(place, folder) as history:
            assert all(len(history.probes(url)) == 1 for url in one.urls)
        report = json.loads((folder / "reports" / "audit.jsonl").read_text("utf-8"))
        assert report["good"] == len(one.urls)
        assert max(web.most_at_once.values()) == 1
