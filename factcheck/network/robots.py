"""robots.txt, as far as audits keep it: the ``Crawl-delay`` that a host asks for. Pure.

RFC 9309 says how groups of lines belong to user agents; ``Crawl-delay`` is not in it, but is
written as RFC 9309, 2.2.4, lets other lines be: seconds between two requests.
"""

from factcheck.model.late import late
from factcheck.network.safety import Admitted
from factcheck.network.transports import Outcome, Response

MAX_BYTES = 512_000
"""Bytes read of a robots.txt (RFC 9309, 2.5: at least 500 kibibytes)."""
MAX_HOPS = 5
"""Redirects followed to a robots.txt (RFC 9309, 2.3.1.2)."""
LONGEST = 30.0
"""Seconds beyond which no delay is kept: a hundred links to a host shall fit into a night."""
_OURS = "factcheck"  # the product token of our user agent
_SECONDS = late(r"[0-9]{1,9}(?:\.[0-9]{0,9})?")


def address(asked: Admitted) -> str:
    """Return the address of the robots.txt that is about an address."""
    return "/".join((*asked.url.split("/", 3)[:3], "robots.txt"))


def delay(outcome: Outcome) -> float:
    """Return the seconds that an answer asks for between two requests; a failure asks for none."""
    if not isinstance(outcome, Response) or outcome.status not in range(200, 300):
        return 0.0
    return min(LONGEST, crawl_delay(outcome.body.decode("utf-8", "replace")))


def crawl_delay(text: str) -> float:
    """Return the ``Crawl-delay`` of a robots.txt for us, else for all, else 0."""
    found: dict[str, float] = {}
    agents: set[str] = set()
    opened = False  # whether the group has a rule, so that a further user agent opens another one
    for line in text.removeprefix("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            agents = {value.lower()} if opened else agents | {value.lower()}
            opened = False
            continue
        opened = True
        if key == "crawl-delay" and _SECONDS.fullmatch(value):
            for agent in agents & {_OURS, "*"}:
                found.setdefault(agent, float(value))
    return found.get(_OURS, found.get("*", 0.0))
