"""What bringing the catalogue up to date costs: all new, nothing changed, one article changed.

Usage: ``python benchmarks/catalog.py [ARTICLES]``: so many articles (2,000 if not named) of some 30
claims each, half Japanese, half English, in a folder that is thrown away. Each line is a process
of its own; CPU is that of the process, start-up included.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests._newsroom import Newsroom


def fill(folder: Path, count: int) -> None:
    """Write the articles."""
    rooms = [Newsroom(lang, Random(f"catalog {lang}")) for lang in ("ja", "en")]
    for number in range(count):
        text, _ = rooms[number % 2].story(4).source()
        path = folder / "articles" / f"{number % 40:02}" / f"article-{number:04}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def timed(folder: Path, *words: str) -> str:
    """Run ``factcheck catalog`` and return what it took."""
    root = Path(__file__).parent.parent
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-m", "factcheck", "catalog", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    after, took = os.times(), time.perf_counter() - start
    cpu = after.children_user - before.children_user
    cpu += after.children_system - before.children_system
    lines = done.stdout.splitlines()
    settled = sum("up to date" in line for line in lines)
    return f"{cpu:7.2f} s of CPU, {took:7.2f} s; exit {done.returncode}, {settled} up to date"


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        fill(folder, count)
        (folder / "factcheck.toml").write_text("", "utf-8")
        sys.stdout.write(f"all new       {timed(folder)}\n")
        claims = sum(
            path.read_text("utf-8").count("[[claim]]")
            for path in (folder / "claims").glob("*.toml")
        )
        sys.stdout.write(f"{count} articles, {claims} claims\n")
        for _ in range(3):
            sys.stdout.write(f"unchanged     {timed(folder)}\n")
        sys.stdout.write(f"--check       {timed(folder, '--check')}\n")
        one = next((folder / "articles").rglob("*.md"))
        one.write_text(one.read_text("utf-8") + "\nNew: 5 people came.\n", "utf-8")
        sys.stdout.write(f"one changed   {timed(folder)}\n")
        sys.stdout.write(f"unchanged     {timed(folder)}\n")


if __name__ == "__main__":
    main()
