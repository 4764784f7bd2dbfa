"""What the server of the link benchmark does, link by link, and how fast a run over it can be.

The same seed makes the same plan, in the server and in the benchmark. Times are in seconds.
"""

import random
from dataclasses import dataclass
from math import log

SEED = 4
MEDIAN = 0.150
"""Median of the log-normal latencies."""
SIGMA = 0.7
"""Their spread: one link in twenty takes longer than 0.47 s, one in 5,000 about 2 s."""
MISSING = 0.07
"""Share of links that answer 404."""
_LAST_OCTETS = 250


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast a tool may go."""

    concurrency: int
    """Requests under way at once."""
    per_host: int
    """Requests under way at once to one host."""
    spacing: float = 0.0
    """Least time between two starts at one host."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All links by number: at which host, how long it takes, whether it is there."""

    hosts: tuple[int, ...]
    """Number of its host."""
    latencies: tuple[float, ...]
    """Time from request to answer."""
    missing: frozenset[int]
    """Numbers of those that answer 404."""

    def url(self, number: int, port: int) -> str:
        """Return the address of a link at the server's port."""
        return f"http://{address(self.hosts[number])}:{port}/news/{number}"

    def article(self, port: int, first: int = 0, last: int | None = None) -> str:
        """Return Markdown with the links from ``first`` up to ``last``, one a list item."""
        items = (
            f"- [Report {number}]({self.url(number, port)}) of that day.\n"
            for number in range(first, len(self.hosts) if last is None else last)
        )
        return f"# Links {first}\n\n" + "".join(items)

    def lower_bound(self, limits: Limits) -> float:
        """Return the time below which no run can be: max(longest lane, total work / concurrency).

        A lane cannot end before its slowest request, nor before its work is done by ``per_host``
        requests at a time, nor before its last request may start and has been answered.
        """
        lanes: dict[int, list[float]] = {}
        for host, latency in zip(self.hosts, self.latencies, strict=True):
            lanes.setdefault(host, []).append(latency)
        longest = max(
            max(*lane, sum(lane) / limits.per_host, (len(lane) - 1) * limits.spacing + min(lane))
            for lane in lanes.values()
        )
        return max(longest, sum(self.latencies) / limits.concurrency)


def address(host: int) -> str:
    """Return the loopback address of a host: each address is a host of its own to every tool."""
    return f"127.1.{host // _LAST_OCTETS}.{host % _LAST_OCTETS + 1}"


def plan(links: int, hosts: int, most: float | None = None, seed: int = SEED) -> Plan:
    """Draw a plan: links spread evenly at random over hosts, 404 at random.

    Latencies are log-normal, or even from 0 to ``most`` if that is given.
    """
    dice = random.Random(seed)
    at = tuple(dice.randrange(hosts) for _ in range(links))
    if most is None:
        latencies = tuple(dice.lognormvariate(log(MEDIAN), SIGMA) for _ in range(links))
    else:
        latencies = tuple(dice.uniform(0.0, most) for _ in range(links))
    return Plan(at, latencies, frozenset(dice.sample(range(links), round(links * MISSING))))
