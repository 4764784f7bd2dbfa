"""``factcheck review``: prints its address, answers there, and ends when it is told to."""

import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from tests.cli._run import environment, factcheck, heeding_interrupts


def test_prints_the_address_and_serves(tmp_path: Path) -> None:
    """One line with the address on the loopback; the list is there; Ctrl-C ends it quietly."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a.md").write_text("It cost 5 dollars.\n", "utf-8")
    command = [sys.executable, "-m", "factcheck", "review", "--no-browser"]
    with heeding_interrupts(), subprocess.Popen(
        command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout
            address = process.stdout.readline().strip()
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
            with urllib.request.urlopen(address, timeout=20) as answer:
                assert "articles/a.md" in answer.read().decode()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()  # else a page that does not end would keep the whole suite waiting
    assert (process.returncode, out, err) == (0, "", "")
    assert not (tmp_path / "claims").exists()


def test_refuses_in_one_sentence(tmp_path: Path) -> None:
    """No articles, a URL that cannot be asked, standard input: a sentence and code 2, no page."""
    ran = factcheck(tmp_path, "review", "--no-browser")
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a.md").write_text("It cost 5 dollars.\n", "utf-8")
    ran = factcheck(tmp_path, "review", "--no-browser", "http://127.0.0.1:1/a.html")
    assert ran.code == 2
    assert "private-address" in ran.err
    assert factcheck(tmp_path, "review", "--no-browser", "-").code == 2
    assert factcheck(tmp_path, "review", "--port", "70000").code == 2
