"""Links probed by a Dask cluster: a real scheduler and real processes, one of which is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("distributed")

from factcheck.errors import UsageError, WorkersError
from factcheck.said.cli import INTERRUPTED
from factcheck.scale import cluster
from tests.cli._hosts import Hosts, hosts
from tests.cli._run import environment, factcheck, heeding_interrupts
from tests.scale import _work as work
from tests.scale._dask import Cluster, running

LINKS = 12
"""Links to each host; one of them leads on to the next host."""
SETTINGS = "[network]\nallow_private = true\nper_host = 2\nspacing = 0\ndeadline = 60\n"
SETTINGS += "[network.audit]\nspacing = 0\n"


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A scheduler with two workers."""
    with running(tmp_path_factory.mktemp("dask"), 2) as started:
        yield started


def _article(folder: Path, served: Hosts) -> set[str]:
    """Write an article, and return the addresses of its links."""
    ring = served.addresses
    urls = {f"http://{host}/{n}" for host in ring for n in range(1, LINKS)}
    urls |= {f"http://{host}/to/{ring[at - 1]}/0" for at, host in enumerate(ring)}
    (folder / "factcheck.toml").write_text(SETTINGS)
    (folder / "a.md").write_text("# Ring\n\n" + "".join(f"- <{url}>\n" for url in sorted(urls)))
    return urls


def _remembered(folder: Path) -> Counter[str]:
    """Return how often each address stands in the history as alive."""
    with sqlite3.connect(folder / ".factcheck" / "history.sqlite3") as file:
        rows = file.execute("SELECT url FROM probes WHERE verdict = 'alive'").fetchall()
    file.close()
    return Counter(url for (url,) in rows)


def test_an_audit(dask: Cluster, tmp_path: Path) -> None:
    """The same links by the same manners: one at a time to a host, and each once."""
    with hosts(6) as served:
        urls = _article(tmp_path, served)
        assert factcheck(tmp_path, "catalog", "-q", "a.md").code == 0
        first = factcheck(tmp_path, "audit", "--budget", "5m", "--engine", dask.engine)
        assert (first.code, first.err) == (0, "Reports: reports/audit.md reports/audit.jsonl\n")
        assert _remembered(tmp_path) == dict.fromkeys(urls, 1)
        assert max(served.most_at_once.values()) == 1
        assert max(served.requests[f"{host}/robots.txt"] for host in served.addresses) <= 3
        served.requests.clear()
        assert factcheck(tmp_path, "audit", "-q", "--engine", "local") == (0, "", "")
        assert served.requests.total() == 0


def test_what_has_come_back_is_kept_after_ctrl_c(dask: Cluster) -> None:
    """What lies in the queue is handed on first; it comes in messages of 64."""
    got: list[int] = []

    def taking(results: Iterator[int]) -> None:
        for number in results:
            got.append(number)
            if number == 0:
                os.kill(os.getpid(), signal.SIGINT)

    parts = [(int, {str(n): n for n in range(300)})]
    with (
        heeding_interrupts(),
        cluster.cluster(cluster.engine(dask.engine)) as crew,
        pytest.raises(KeyboardInterrupt),
    ):
        taking(crew.stream(work.counting, parts, str))
    assert got == list(range(len(got)))
    assert len(got) in {64, 128, 192, 256, 300}


def test_a_worker_is_killed(dask: Cluster, tmp_path: Path) -> None:
    """Every link is probed, nothing is twice in the history, and no host is asked too much.

    What the dead worker had found and told is not asked again; what it had under way is.
    """
    with hosts(24, delay=0.03) as served:
        urls = _article(tmp_path, served)
        served.at[len(urls) // 3] = dask.workers[0].kill
        ran = factcheck(tmp_path, "check", "--only", "links", "-q", "--engine", dask.engine, "a.md")
    assert ran == (0, "", "")
    assert dask.workers[0].wait() == -9
    assert _remembered(tmp_path) == dict.fromkeys(urls, 1)
    assert max(served.most_at_once.values()) == 2
    asked = served.requests
    assert asked.keys() == {url.removeprefix("http://") for url in urls} | {
        f"{host}/0" for host in served.addresses
    }
    assert asked.total() < 2 * len(urls)


def test_all_are_gone(
    dask: Cluster, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nobody waits for ever, for workers or for the scheduler, and Dask says nothing of it."""
    monkeypatch.setattr(cluster, "GONE", 0.5)
    monkeypatch.setattr(cluster, "CONNECT", 1.0)
    with cluster.cluster(cluster.engine(dask.engine)) as crew:
        parts = [(int, {"1": 1, "2": 2}), (int, {"3": 2})]
        with pytest.raises(WorkersError) as gone:
            list(crew.stream(work.killing, parts, str))
        dask.scheduler.kill()
        dask.scheduler.wait()
        with pytest.raises(WorkersError) as lost:
            list(crew.stream(work.killing, parts, str))
    for refused in (gone.value, lost.value):
        assert refused.exit_code == 3
        assert str(refused).startswith("The Dask cluster went away;")
    assert capfd.readouterr() == ("", "")


def test_processes_of_this_machine(tmp_path: Path) -> None:
    """``--engine local`` needs nothing but Dask; Ctrl-C ends it with one sentence of ours.

    It goes to all processes of a terminal. What was learned is kept, and nobody asks on.
    """
    with hosts(12, delay=0.1) as served:
        urls = _article(tmp_path, served)
        command = [sys.executable, "-m", "factcheck", "check", "--only", "links", "a.md"]
        with (
            heeding_interrupts(),
            subprocess.Popen(
                [*command, "--engine", "local"],
                cwd=tmp_path,
                env=environment(),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            ) as process,
        ):
            served.at[len(urls) - 40] = lambda: os.killpg(process.pid, signal.SIGINT)
            out, said = process.communicate(timeout=60)  # ends when nobody holds the pipes
        known = _remembered(tmp_path)
        assert served.requests.total() < len(urls) + len(served.addresses)
    assert (process.returncode, out) == (130, b"")
    assert said.decode().strip() == f"factcheck: {INTERRUPTED.en}"
    assert set(known.values()) == {1}
    assert known.keys() < urls


def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scheduler that is not there: one sentence, within seconds."""
    monkeypatch.setattr(cluster, "CONNECT", 1.0)
    with pytest.raises(WorkersError) as refused, cluster.cluster("tcp://127.0.0.1:9"):
        pass
    assert refused.value.exit_code == 3
    assert str(refused.value) == (
        "tcp://127.0.0.1:9: no Dask scheduler with a worker answered within 1 s; start "
        "them (dask scheduler, dask worker), or leave --engine out."
    )


@pytest.mark.parametrize(
    "text", ["dask", "dask://", "dask://host", "http://host:8786", "tcp://a:b"]
)
def test_what_is_no_engine(text: str) -> None:
    with pytest.raises(UsageError, match="is no engine; write local, or dask://host:port"):
        cluster.engine(text)


def test_names_of_engines() -> None:
    assert cluster.engine("local") == "local"
    assert cluster.engine("dask://host:8786") == "tcp://host:8786"
    assert cluster.engine("tcp://10.0.0.1:1/") == "tcp://10.0.0.1:1"
