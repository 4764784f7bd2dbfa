"""Answers of servers → the next question, or one verdict. Pure: old answers can be judged anew.

How statuses are read (DESIGN, section 4):

- 2xx: the page decides: ``alive``, ``moved`` if every redirect was permanent, or ``suspect``.
- 404 and 410 to a full GET: ``dead``.
- 401 402 403 407 451 429 999, and any challenge for humans: ``blocked``.
- every other 4xx (400, 405, 406, 418 …): ``unreachable``: the page was refused to this question,
  which does not show that it is gone.
- 5xx after the retries, and every fault of name, connection, TLS or body: ``unreachable``.
- a host name that does not exist: ``dead``, unless there is no network at all (see ``probing``).
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from factcheck.model.records import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.network import _signs, manners
from factcheck.network._pages import Page, is_html, page_of
from factcheck.network._redirects import FOLLOWED, Way, follow
from factcheck.network._sites import same_site
from factcheck.network.safety import Admitted, Refused
from factcheck.network.transports import Failure, Outcome, Response
from factcheck.settings import NetworkSettings

GONE = frozenset({404, 410})
BLOCKED = frozenset({401, 402, 403, 407, 429, 451, 999})
_NOT_ASKED = frozenset({"private-address", "not-sent"})  # says nothing of the site
_DEAD_REASON = "dns-no-such-host"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on a fetch, before fragments."""

    verdict: Verdict
    """The verdict."""
    reason: str
    """A fixed word."""
    detail: str | None = None
    """One sentence for a person, or None."""
    way: Way | None = None
    """How the last address was reached."""
    answer: Response | None = None
    """The last answer, if there was one."""
    page: Page | None = None
    """The page, if it is one that fragments can be looked up in."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The next question."""

    way: Way
    """What to ask, with which cookies."""
    retried: int
    """How often this chain has been retried."""
    wait: float = 0.0
    """Seconds to wait before it is asked."""
    crowded: bool = False
    """Whether the server has said that it is asked too often."""


def begin(asked: Admitted) -> Ask:
    """Return the first question for an address."""
    return Ask(Way(asked, asked), 0)


def step(ask: Ask, outcome: Outcome, settings: NetworkSettings, now: datetime) -> Ask | Judgement:
    """Return what follows from the answer to a question."""
    page = None
    if isinstance(outcome, Response):
        if outcome.status in FOLLOWED and (outcome.status != 300 or outcome.header("location")):
            return _followed(ask, outcome, settings)
        if is_html(outcome):
            page = page_of(outcome)
        if _signs.challenge(outcome, page):
            detail = "The server asks for a proof of being human."
            return Judgement(Verdict.BLOCKED, "bot-challenge", detail, ask.way, outcome)
    wait = manners.retry_wait(outcome, ask.retried, settings, now)
    if wait is not None:
        crowded = isinstance(outcome, Response) and outcome.status == 429
        return Ask(ask.way, ask.retried + 1, wait, crowded)
    if isinstance(outcome, Failure):
        return _failed(outcome, ask.way)
    if outcome.status in range(200, 300) or outcome.status == 300:
        return _shown(ask.way, outcome, page)
    return _denied(ask.way, outcome)


def probe(url: str, fragment: str | None, found: Judgement, at: datetime, took: float) -> Probe:
    """Return the probe for one citation; ``fragment`` is the cited one, as written."""
    way, answer = found.way, found.answer
    hops: tuple[Hop, ...] = way.hops if way else ()
    final = way.asked.url if way and hops else None
    wanted = way.fragment if way and way.fragment is not None else fragment
    if found.page is not None and wanted and way is not None:
        name = unquote(wanted)
        if _signs.missing_fragment(found.page, name, way.asked.url):
            detail = f"The page has no place named {name[:100]}."
            found = replace(
                found, verdict=Verdict.SUSPECT, reason="missing-fragment", detail=detail
            )
    return Probe(
        url=url,
        at=at.astimezone(UTC),
        verdict=found.verdict,
        reason=found.reason,
        status=answer.status if answer else None,
        final_url=f"{final}#{wanted}" if final and wanted else final,
        hops=hops,
        took=took,
        digest=f"sha256:{sha256(answer.body).hexdigest()}" if answer and answer.body else None,
        detail=found.detail,
    )


def refusal(url: str, refused: Refused, at: datetime) -> Probe:
    """Return the probe for an address that was not asked."""
    return Probe(
        url=url,
        at=at.astimezone(UTC),
        verdict=refused.verdict,
        reason=refused.reason,
        detail=refused.detail,
    )


def _followed(ask: Ask, answer: Response, settings: NetworkSettings) -> Ask | Judgement:
    way = follow(ask.way, answer, settings.max_redirects, allow_private=settings.allow_private)
    if isinstance(way, Refused):
        return Judgement(way.verdict, way.reason, way.detail, ask.way, answer)
    return Ask(way, ask.retried)


def _failed(failure: Failure, way: Way) -> Judgement:
    if failure.reason in _NOT_ASKED:
        verdict = Verdict.UNCHECKED
    elif failure.reason == _DEAD_REASON:
        verdict = Verdict.DEAD
    else:
        verdict = Verdict.UNREACHABLE
    detail = failure.detail
    if way.hops and not detail:
        detail = f"So ends a redirect to {way.asked.host}."
    return Judgement(verdict, failure.reason, detail, way)


def _denied(way: Way, answer: Response) -> Judgement:
    reason = f"http-{answer.status}"
    if answer.status in GONE:
        return Judgement(Verdict.DEAD, reason, None, way, answer)
    detail = None
    if answer.header("retry-after") and answer.status in {429, 503}:
        detail = f"The server asks to come back later (Retry-After: {_short(answer)})."
    verdict = Verdict.BLOCKED if answer.status in BLOCKED else Verdict.UNREACHABLE
    return Judgement(verdict, reason, detail, way, answer)


def _shown(way: Way, answer: Response, page: Page | None) -> Judgement:
    """Judge an answer with a good status."""
    if answer.fault:
        broken = f"The page began (status {answer.status}), but broke off."
        return Judgement(Verdict.UNREACHABLE, answer.fault, broken, way, answer)
    doubt = _doubt(way, answer, page)
    if doubt:
        return Judgement(Verdict.SUSPECT, doubt[0], doubt[1], way, answer)
    detail = None
    if way.hops and not same_site(way.start.host, way.asked.host):
        detail = f"The redirect leads to another site: {way.asked.host}."
    if way.permanent:
        reason = f"http-{way.hops[0].status}"
        return Judgement(Verdict.MOVED, reason, detail, way, answer, page)
    return Judgement(Verdict.ALIVE, "redirected" if way.hops else "ok", detail, way, answer, page)


def _doubt(way: Way, answer: Response, page: Page | None) -> tuple[str, str] | None:
    """Return reason and sentence if this is hardly the page that was cited."""
    asked, reached = way.start.url, way.asked.url
    if not answer.truncated and (not answer.body or (page is not None and _signs.empty(page))):
        return "empty-page", "The page is empty."
    if page is not None:
        if _signs.parked(page):
            return "parked-domain", "The page only offers the domain or shows advertisements."
        words = _signs.soft404(page, urlsplit(reached).path)
        if words:
            return "soft-404", f"The page itself says: {words}"
    if way.hops and _signs.sent_to_login(asked, reached):
        return "redirect-to-login", f"The redirect leads to a log-in: {reached}"
    if way.hops and _signs.sent_home(asked, reached):
        return "redirect-to-home", f"The redirect leads to a home page: {reached}"
    return None


def _short(answer: Response) -> str:
    return (answer.header("retry-after") or "")[:40]
