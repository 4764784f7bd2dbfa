"""``factcheck check`` over many articles and hosts: manners, memory, and being killed."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli._hosts import Hosts, hosts
from tests.cli._run import environment, factcheck

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux answers on all of 127.0.0.0/8 without being told to"
)


def write_articles(folder: Path, seen: Hosts, articles: int, links: int) -> None:
    """Write articles with ``links`` distinct addresses, dealt out over all hosts."""
    (folder / "articles").mkdir()
    for number in range(articles):
        lines = [f"# 記事{number}\n\n{2000 + number % 26}年の売上は{number + 1}億円だった。\n"]
        lines += [
            f"- 資料{link} http://{seen.addresses[link % len(seen.addresses)]}/text/{link}"
            for link in range(number, links, articles)
        ]
        (folder / "articles" / f"{number:03}.md").write_text("\n".join(lines), "utf-8")


def test_manners_and_memory(tmp_path: Path) -> None:
    """20 articles, 300 links, 30 hosts: no host sees more requests at once than allowed, each
    link is asked for once, and a second run straight after asks for none."""
    # Without pauses between starts and with room for more, only the limit of a host holds it back.
    settings = "[network]\nspacing = 0\nper_host = 2\nconcurrency = 300\n"
    (tmp_path / "factcheck.toml").write_text(settings)
    with hosts(30, delay=0.1) as seen:
        write_articles(tmp_path, seen, 20, 300)
        arguments = ("check", "articles", "--allow-private", "--format", "json", "--output", "-")
        first = factcheck(tmp_path, *arguments, timeout=300)
        assert (first.code, first.json()["summary"]["links"]["alive"]) == (0, 300)
        assert max(seen.most_at_once.values()) == 2
        assert set(seen.requests.values()) == {1}
        assert len(seen.requests) == 300

        again = factcheck(tmp_path, *arguments, timeout=300)
        assert (again.code, again.json()["summary"]["links"]["alive"]) == (0, 300)
        assert seen.requests.total() == 300

        one, two = first.json(), again.json()
        one.pop("run"), two.pop("run")
        assert one == two


def test_six_at_once(tmp_path: Path) -> None:
    """Without settings a host sees six requests at once, as from a browser, and never more."""
    with hosts(1, delay=1.0) as seen:
        write_articles(tmp_path, seen, 1, 8)
        assert factcheck(tmp_path, "check", "articles", "--allow-private", "-q").code == 0
        assert seen.most_at_once.most_common(1)[0][1] == 6
        assert seen.requests.total() == 8


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """SIGKILL leaves history and reports readable, and the next run goes on from there.

    The moments are told by what the hosts have seen, so that a slow machine changes nothing: one
    while the program starts, then ever later in the run. What is under way then is lost, and so
    are the last few answers, so not all may be under way at once.
    """
    (tmp_path / "factcheck.toml").write_text("[network]\nconcurrency = 4\n")
    with hosts(20, delay=0.05) as seen:
        write_articles(tmp_path, seen, 10, 200)
        command = [sys.executable, "-m", "factcheck", "check", "articles", "--allow-private", "-q"]
        for requests in (0, 1, 40, 90, 150):
            process = subprocess.Popen(command, cwd=tmp_path, env=environment())
            while seen.requests.total() < requests and process.poll() is None:
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL)
            process.wait()
            assert_readable(tmp_path)
        before = seen.requests.total()
        assert before >= 150
        done = factcheck(tmp_path, *command[3:], timeout=120)
        assert done.code == 0
        assert_readable(tmp_path)
        report = json.loads((tmp_path / "reports" / "report.json").read_text("utf-8"))
        assert report["summary"]["links"]["alive"] == 200
        cited = {link["url"].removeprefix("http://") for link in report["links"]}
        assert set(seen.requests) == cited
        assert seen.requests.total() - before < 150, "what was learned before was not remembered"


def assert_readable(folder: Path) -> None:
    """Whatever is there is whole: no half report, no broken history, no stray article."""
    for path in (folder / "reports").glob("report.*"):
        text = path.read_text("utf-8")
        assert text.endswith("\n")
        if path.suffix == ".json":
            json.loads(text)
    memory = folder / ".factcheck" / "history.sqlite3"
    if memory.exists():
        with sqlite3.connect(memory) as connection:
            assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        connection.close()
