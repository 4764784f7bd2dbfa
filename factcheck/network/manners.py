"""How we behave at other people's servers: what is asked again, when, and what is sent. Pure."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from factcheck.network.lanes import Pace
from factcheck.network.safety import Admitted, admit
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

# 501 and 505 are answers about the request itself: asking again changes nothing.
RETRIED_STATUSES = frozenset({408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Statuses after which a URL is asked again (408, 421, 425: RFC 9110, 15.5, and RFC 8470, 5.2, tell
who asks to try once more; 52x: Cloudflare could not reach the server)."""
TIMEOUTS = frozenset({"timeout", "connect-timeout"})
"""Faults after which a URL is asked again once at most: each time costs the whole deadline."""
RETRIED_FAULTS = TIMEOUTS | frozenset({"reset", "short-body", "dns-no-answer"})
"""Faults after which a URL is asked again; a refusal or a TLS fault will be the same again."""
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_MAX_OTHER = 65_536  # enough to see that a picture or a PDF is really there


@dataclass(frozen=True, slots=True)
class Manners:
    """How fast a run may go at other people's servers."""

    pace: Pace
    """At a host of which nothing else is said."""
    hosts: Mapping[str, Pace]
    """At these hosts, whatever the port."""
    crawl_delay: bool = False
    """Whether each host's robots.txt is asked for a ``Crawl-delay``, and that is kept."""

    def at(self, lane: str) -> Pace:
        """Return the pace at a lane."""
        if not self.hosts:
            return self.pace
        name, colon, port = lane.rpartition(":")
        return self.hosts.get(name if colon and port.isdecimal() else lane, self.pace)


def manners_for(name: str, settings: NetworkSettings) -> Manners:
    """Return the manners of a run: ``check``, while somebody waits, or ``audit``, at night.

    Raises `ValueError` for another name.
    """
    if name == "check":
        pace = Pace(settings.per_host, settings.spacing)
    elif name == "audit":
        pace = Pace(settings.audit.per_host, settings.audit.spacing)
    else:
        raise ValueError(f"no manners are called {name}")
    hosts = {}
    for own in settings.hosts:
        limit = pace.limit if own.per_host is None else own.per_host
        spacing = pace.spacing if own.spacing is None else own.spacing
        named = admit(f"https://{own.name}/", allow_private=True)
        # The settings have refused what is no host; .invalid is refused here, and never asked.
        if isinstance(named, Admitted):
            hosts[named.lane] = Pace(limit, spacing)
    return Manners(pace, hosts, crawl_delay=name == "audit")


def request(url: str, cookie: str, settings: NetworkSettings) -> Request:
    """Return the GET for an admitted address, with the cookies its redirects have set."""
    headers = _headers(settings.user_agent)
    return Request(
        url=url,
        headers=(*headers, ("Cookie", cookie)) if cookie else headers,
        deadline=settings.deadline,
        connect_timeout=settings.connect_timeout,
        max_body=settings.max_body,
        max_other=min(_MAX_OTHER, settings.max_body),
    )


@cache  # one for a run: the transport need not write the same lines for each request
def _headers(agent: str) -> tuple[tuple[str, str], ...]:
    return (
        ("User-Agent", agent),
        ("Accept", _ACCEPT),
        ("Accept-Encoding", "gzip, deflate"),
        ("Accept-Language", "ja,en;q=0.8,*;q=0.5"),
    )


def retry_after(text: str | None, now: datetime) -> float | None:
    """Return the seconds that a ``Retry-After`` header asks for, or None if it says nothing.

    RFC 9110, 10.2.3: digits or an HTTP date. A time in the past and a negative number are 0;
    ``inf``, fractions and other words are no answer. So many digits that they overflow are
    ``inf``, which is longer than any cap.
    """
    text = (text or "").strip()
    if re.fullmatch(r"-?[0-9]{1,4000}", text):
        return max(0.0, float(text))
    if len(text) > 100:
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 (for the few that say a date)

    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - now).total_seconds())


def retry_wait(
    outcome: Outcome, retried: int, settings: NetworkSettings, now: datetime
) -> float | None:
    """Return the seconds to wait before asking again, or None to let the outcome stand.

    ``retried`` is how often this probe has been retried. Waits grow threefold; a longer
    ``Retry-After`` is obeyed up to ``retry_after_cap``, and one beyond it ends the probe. A
    server that says how crowded it is gets one more try than others: three by default.
    """
    fault = outcome.reason if isinstance(outcome, Failure) else outcome.fault
    most = settings.retries
    if fault in TIMEOUTS:
        most = min(1, most)
    elif most and crowded(outcome):
        most += 1
    if retried >= most or not _is_retried(outcome):
        return None
    wait: float = settings.retry_wait * 3**retried
    if isinstance(outcome, Failure):
        return wait
    asked = retry_after(outcome.header("retry-after"), now)
    if asked is None:
        return wait
    return max(wait, asked) if asked <= settings.retry_after_cap else None


def crowded(outcome: Outcome) -> bool:
    """Tell whether a server says that it is asked too often: 429, or 503 with ``Retry-After``."""
    if not isinstance(outcome, Response):
        return False
    busy = outcome.status == 503 and outcome.header("retry-after") is not None
    return busy or outcome.status == 429


def _is_retried(outcome: Outcome) -> bool:
    if isinstance(outcome, Failure):
        return outcome.reason in RETRIED_FAULTS
    broken = 200 <= outcome.status < 300 and outcome.fault in RETRIED_FAULTS
    return broken or outcome.status in RETRIED_STATUSES
