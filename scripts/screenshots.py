"""Take the pictures of the README from the demo.

Usage: ``python scripts/screenshots.py [FOLDER]`` (default: ``docs``); needs Debian's Chromium.

It runs ``factcheck demo`` in a temporary folder, opens the report that it has written and the page
of ``factcheck review`` on the same articles, in Japanese, 1280 × 800 points, and writes
``report.png`` and ``review.png``.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin

import requests
from bs4 import BeautifulSoup

SIZE = "1280,800"
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--hide-scrollbars", "--virtual-time-budget=5000",
)  # fmt: skip
FACTCHECK = (sys.executable, "-m", "factcheck", "--ui-lang", "ja")
ARTICLE = "openai-offer-ja"


def shoot(address: str, picture: Path, profile: Path) -> None:
    """Write what Chromium shows of an address."""
    subprocess.run(
        ["chromium", *SWITCHES, f"--user-data-dir={profile}", f"--window-size={SIZE}",
         f"--screenshot={picture}", address],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip


@contextmanager
def reviewing(folder: Path) -> Iterator[str]:
    """Run the review page on the demo's articles; yield the address of one of them."""
    command = [*FACTCHECK, "review", "--no-browser", "articles"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            start = server.stdout.readline().strip()
            page = BeautifulSoup(requests.get(start, timeout=60).content, "lxml")
            (link,) = (a for a in page.select(".articles a") if ARTICLE in a.text)
            yield urljoin(start, str(link["href"]))
        finally:
            server.terminate()


def main() -> None:
    """Run the demo and take both pictures."""
    wanted = Path(sys.argv[1] if len(sys.argv) > 1 else "docs").resolve()
    wanted.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        environment = {**os.environ, "COLUMNS": "80"}
        subprocess.run(
            [*FACTCHECK, "demo"], cwd=place, env=environment, check=False, stdout=subprocess.DEVNULL
        )  # it ends with 1: links are dead
        demo = place / "factcheck-demo"
        shoot((demo / "reports/report.html").as_uri(), wanted / "report.png", place / "profile")
        (demo / "factcheck.toml").write_text('by = "校閲 花子"\n', "utf-8")
        with reviewing(demo) as address:
            shoot(address, wanted / "review.png", place / "profile")


if __name__ == "__main__":
    main()
