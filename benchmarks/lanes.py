"""How near the scheduler comes to the lower bound, and what it costs, in virtual time.

Usage: ``python benchmarks/lanes.py``. Nothing is asked of any network: a million links on a hundred
thousand hosts (Zipf's law; log-normal times) end when the simulator says so. The ratio to
max(longest lane, total work / concurrency) does not depend on the machine; the seconds do.
"""

import sys
import time
import tracemalloc
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from factcheck.network.lanes import Lanes, Pace
from tests.network._simulator import load, run

LINKS, HOSTS = 1_000_000, 100_000
CASES = {
    "check, six at once, 50 ms apart": (0.7, 0.16, 512, Pace(6, 0.05)),
    "check, no host with very many links": (0.5, 0.16, 512, Pace(6, 0.05)),
    "check, 32 places": (0.6, 0.16, 32, Pace(6, 0.05)),
    "audit, one at once, 1 s apart": (0.5, 0.16, 64, Pace(1, 1.0)),
    "audit, slow servers": (0.6, 0.8, 256, Pace(1, 1.0)),
}
"""Skew of the hosts, median seconds of a request, places, pace at each host."""


def bytes_a_link() -> float:
    """Return what a waiting link costs in memory, its share of its lane included."""
    names = [f"h{host}.example" for host in range(HOSTS)]
    tracemalloc.start()
    lanes = Lanes(512, lambda _: Pace(6, 0.05))
    for ticket in range(LINKS):
        lanes.add(names[ticket % HOSTS], ticket)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return held / LINKS


def write(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Run all cases and print a table."""
    write(f"{LINKS:,} links, {HOSTS:,} hosts")
    for name, (skew, median, concurrency, pace) in CASES.items():
        links = load(LINKS, HOSTS, skew, median)
        lane, work = links.lower_bounds(concurrency, pace)
        began = time.process_time()
        seen = run(links, concurrency, pace)
        cpu = time.process_time() - began
        write(
            f"{name}: longest lane {lane:.0f} s, work / {concurrency} {work:.0f} s, "
            f"end {seen.end:.0f} s = {seen.end / max(lane, work):.3f} x the bound; at most "
            f"{seen.most_at_one_host} at one host, {seen.least_spacing * 1000:.0f} ms apart; "
            f"longest wait {seen.longest_wait:.0f} s; {cpu / LINKS * 1e6:.1f} us of CPU a link"
        )
    write(f"{bytes_a_link():.0f} bytes a waiting link, lanes included")


if __name__ == "__main__":
    main()
