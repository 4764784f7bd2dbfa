"""Runs the scheduler over many links in virtual time, and watches it from outside.

What is seen is computed from starts and ends alone, never asked of the scheduler.
"""

from array import array
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate
from math import exp
from random import Random
from statistics import NormalDist

from factcheck.network.lanes import Lanes, Pace


@dataclass(frozen=True)
class Load:
    """Links to probe: by link, the number of its host and the seconds that its request takes."""

    hosts: int
    host: list[int]
    seconds: list[float]

    def lower_bounds(self, concurrency: int, pace: Pace) -> tuple[float, float]:
        """Return the seconds that no order can beat: of the longest lane, of all work together."""
        count, work, longest = [0] * self.hosts, [0.0] * self.hosts, [0.0] * self.hosts
        for host, seconds in zip(self.host, self.seconds, strict=True):
            # One at a time: from each start to the next one, but after the last.
            least = max(seconds, pace.spacing) if pace.limit == 1 else seconds
            count[host] += 1
            work[host] += least
            longest[host] = max(longest[host], least)
        lanes = (
            work[host] - longest[host]
            if pace.limit == 1
            else max(work[host] / pace.limit, (count[host] - 1) * pace.spacing)
            for host in range(self.hosts)
        )
        return max(*lanes, *self.seconds), sum(self.seconds) / concurrency


def load(links: int, hosts: int, skew: float, median: float) -> Load:
    """Return links on hosts by Zipf's law with exponent ``skew``, and log-normal times.

    Half of the times' variance is the host's: a slow server is slow for all its pages.
    """
    chance = Random(1)
    weights = list(accumulate((rank + 1) ** -skew for rank in range(hosts)))
    owners = chance.choices(range(hosts), cum_weights=weights, k=links)
    normal = NormalDist(sigma=0.8 / 2**0.5)
    spread = [exp(normal.inv_cdf((step + 0.5) / 2000)) for step in range(2000)]
    slowness = [median * factor for factor in chance.choices(spread, k=hosts)]
    factors = chance.choices(spread, k=links)
    seconds = [slowness[host] * own for host, own in zip(owners, factors, strict=True)]
    return Load(hosts, owners, seconds)


@dataclass(frozen=True)
class Seen:
    """What was seen of a run."""

    end: float
    """Seconds of virtual time."""
    starts: int
    most_at_once: int
    most_at_one_host: int
    least_spacing: float
    """Shortest time between two starts at one host."""
    unfair: int
    """Most starts in a row none of which went to the lane that could start for longest."""
    longest_wait: float
    """Longest time that a lane could have started, but no place was free."""
    asked: int
    """How often the scheduler was asked what to start."""


def run(load: Load, concurrency: int, pace: Pace) -> Seen:
    """Carry a load out."""
    lanes = Lanes(concurrency, lambda _: pace)
    names = [f"h{host}.example" for host in range(load.hosts)]
    owner, seconds = load.host, load.seconds
    for ticket, host in enumerate(owner):
        lanes.add(names[host], ticket)
    running, last = [0] * load.hosts, [-1e9] * load.hosts
    able = [0.0] * load.hosts  # since when the host could start another one
    began, could = array("d"), array("d")
    ends: list[tuple[float, int]] = []
    now, asked, most, most_at_host, spacing = 0.0, 0, 0, 0, 1e9
    while True:
        asked += 1
        for ticket in lanes.start(now):
            host = owner[ticket]
            running[host] += 1
            if running[host] > most_at_host:  # noqa: PLR1730 (a million times, it counts)
                most_at_host = running[host]
            if now - last[host] < spacing:  # noqa: PLR1730
                spacing = now - last[host]
            last[host] = now
            could.append(able[host])
            began.append(now)
            able[host] = now + pace.spacing
            heappush(ends, (now + seconds[ticket], ticket))
        if len(ends) > most:  # noqa: PLR1730
            most = len(ends)
        at = lanes.next_time()
        if at is not None and (not ends or at < ends[0][0]):
            now = max(now, at)
        elif ends:
            now, ticket = heappop(ends)
            host = owner[ticket]
            if running[host] == pace.limit and able[host] < now:
                able[host] = now
            running[host] -= 1
            lanes.done(names[host], now, seconds[ticket])
        else:
            break
    wait = max(map(float.__sub__, began, could))
    return Seen(now, len(began), most, most_at_host, spacing, unfair(could), wait, asked)


def unfair(could: "array[float]") -> int:
    """Return the most starts in a row that passed over the lane able for longest.

    ``could`` says, in order of starts, since when the lane of each could have started. Whoever
    starts later and could before was waiting, so the smallest of what follows is the oldest.
    """
    oldest = float("inf")
    fair = bytearray(len(could))
    for index in range(len(could) - 1, -1, -1):
        if could[index] <= oldest:
            oldest = could[index]
            fair[index] = 1
    return max(map(len, bytes(fair).split(b"\x01")))
