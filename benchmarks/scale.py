"""What an audit of very many links costs: CPU and peak memory, and what a cluster saves.

Usage: ``python benchmarks/scale.py [LINKS…]`` (10,000, 100,000 and 1,000,000 if none is named). A
catalogue of so many links goes through ``audit`` twice, each time in a process of its own: all new,
then again the night after, when all is due again. Nothing is asked of any network: the
transport is simulated, and time passes only when somebody waits. ``--cluster LINKS`` probes links
on a Dask cluster of one worker, then of two, in the same world. Needs Linux.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks._scale_world import World, addresses, probed, url_of  # noqa: E402
from factcheck.audit.nightly import World as Around  # noqa: E402
from factcheck.audit.nightly import audit  # noqa: E402
from factcheck.cli import _nightly as nightly  # noqa: E402
from factcheck.network import Hosts  # noqa: E402
from factcheck.settings import Settings, load  # noqa: E402

EACH = 500
"""Links of an article."""
PER_HOST = 10
"""Links of a host, on the average."""


def fill(folder: Path, count: int) -> None:
    """Write a catalogue of so many links."""
    (folder / "claims").mkdir()
    (folder / "reports").mkdir()
    (folder / "factcheck.toml").write_text("")
    urls = iter(addresses(count, max(1, count // PER_HOST)))
    for start in range(0, count, EACH):
        name = f"article-{start // EACH:06}"
        head = f'article = "articles/{name}.md"\nlanguage = "en"\ntext = "figures"\n'
        links = (
            f'\n[[link]]\nurl = "{next(urls)}"\nline = {line + 1}\n'
            for line in range(min(EACH, count - start))
        )
        (folder / "claims" / f"{name}.toml").write_text(head + "".join(links))


def night(folder: Path, days: int) -> None:
    """Run one audit, so many days after the first, and print what it did."""
    world = World()
    world.seconds = timedelta(days=days).total_seconds()
    settings: Settings = replace(load(folder / "factcheck.toml", folder), root=folder)
    around = Around(open=world.open, clock=world.now, monotonic=world.monotonic)
    with audit(settings, world.now(), world=around) as outcome:
        nightly.told(outcome, settings, None, quiet=True)
        told = {"asked": outcome.tally.asked, "new": outcome.news.new, "left": outcome.left}
    told["seconds"] = world.seconds - timedelta(days=days).total_seconds()
    sys.stdout.write(json.dumps(told) + "\n")


def measured(folder: Path, days: int) -> None:
    """Run one audit in a process of its own and print a row."""
    shown = folder / "shown.txt"
    own = [sys.executable, __file__, "--night", str(days), str(folder)]
    command = [sys.executable, "-S", str(Path(__file__).parent / "_links_measured.py"), str(shown)]
    done = subprocess.run([*command, *own], capture_output=True, check=True, text=True)  # noqa: S603
    cost, text = json.loads(done.stdout), shown.read_text()
    if cost["code"]:
        sys.exit(text)
    told = json.loads(text.splitlines()[-1])
    size = (folder / ".factcheck" / "history.sqlite3").stat().st_size
    sys.stdout.write(
        f"| {days + 1} | {told['asked']:,} | {told['new']:,} | {cost['cpu']:.1f} s | "
        f"{told['asked'] / cost['cpu']:,.0f} | {cost['memory'] / 1e6:.0f} MB | "
        f"{size / 1e6:.0f} MB | {told['seconds'] / 3600:.2f} h |\n"
    )
    sys.stdout.flush()


def cluster(count: int) -> None:
    """Probe so many links on one worker, then on two, and print how long each took."""
    from factcheck.scale.cluster import cluster as connected  # noqa: PLC0415 (likewise)
    from tests.scale._dask import running  # noqa: PLC0415 (needs the extra cluster)

    took = {}
    for workers in (1, 2):
        with (
            tempfile.TemporaryDirectory() as name,
            running(Path(name), workers) as started,
            connected(started.address) as crew,
        ):
            shards = Hosts().shards(addresses(count, max(1, count // PER_HOST)), workers)
            parts = [(int, {url: url for url in shard.urls}) for shard in shards]
            began = time.monotonic()
            found = sum(1 for _ in crew.stream(probed, parts, url_of))
            took[workers] = time.monotonic() - began
        sys.stdout.write(f"{workers} worker(s): {found:,} links, {found / took[workers]:,.0f}/s\n")
    sys.stdout.write(f"two workers are {took[1] / took[2]:.2f} x as fast as one\n")


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("links", nargs="*", type=int, default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--cluster", type=int, metavar="LINKS", help="one worker against two")
    parser.add_argument("--night", nargs=2, metavar=("DAY", "FOLDER"), help=argparse.SUPPRESS)
    wished = parser.parse_args()
    if wished.night:
        night(Path(wished.night[1]), int(wished.night[0]))
        return
    sys.stdout.write(f"Python {platform.python_version()}, {os.cpu_count()} cores\n")
    if wished.cluster:
        cluster(wished.cluster)
        return
    heads = (
        "links", "night", "asked", "new", "CPU", "links a second of CPU", "peak memory", "history",
        "would take",
    )  # fmt: skip
    sys.stdout.write(f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n")
    for count in wished.links:
        with tempfile.TemporaryDirectory() as name:
            fill(Path(name), count)
            for days in (0, 1):
                sys.stdout.write(f"| {count:,} ")
                sys.stdout.flush()
                measured(Path(name), days)


if __name__ == "__main__":
    main()
