"""An audit in a process of its own, killed at a moment and run again."""

import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.audit._night import written
from tests.cli._hosts import Hosts
from tests.cli._run import Ran, environment, factcheck

LINKS = 6
"""Links of each host."""
SETTINGS = """
{more}
[network]
allow_private = true
concurrency = 8
retry_wait = 0.01
[network.audit]
spacing = 0.02
"""


@dataclass(frozen=True)
class Killed:
    """A catalogue whose audits may be killed."""

    folder: Path
    web: Hosts
    urls: list[str]

    def kill(self, part: float, milliseconds: int) -> None:
        """Start an audit, and kill it once that part of all links, and then that time, is over."""
        enough = round(part * len(self.urls))
        with self.start() as process:
            while process.poll() is None and sum(self.asked().values()) < enough:
                time.sleep(0.002)
            time.sleep(milliseconds / 1000)
            process.send_signal(signal.SIGKILL)

    def start(self) -> subprocess.Popen[bytes]:
        """Start an audit."""
        command = [sys.executable, "-m", "factcheck", "audit", "-q"]
        return subprocess.Popen(command, cwd=self.folder, env=environment())

    def run(self) -> Ran:
        """Run an audit to its end."""
        return factcheck(self.folder, "audit", "-q")

    def asked(self) -> dict[str, int]:
        """Return how often the servers were asked for each link."""
        return {url: self.web.requests[url.removeprefix("http://")] for url in self.urls}


def killed(folder: Path, web: Hosts, more: str = "") -> Killed:
    """Return a catalogue over all hosts of a web; ``more`` is for its settings."""
    urls = [f"http://{host}/{number}" for host in web.addresses for number in range(LINKS)]
    written(folder, {"one": urls[::2], "two": urls[1::2]})
    (folder / "factcheck.toml").write_text(SETTINGS.format(more=more), "utf-8")
    return Killed(folder, web, urls)
