"""Answers of servers → the next question, or one verdict. Pure: old answers can be judged anew.

How statuses are read (DESIGN, section 4):

- 2xx: the page decides: ``alive``, ``moved`` if every redirect was permanent, or ``suspect``.
- 304 to a question with the validators of a page known to be good: that page.
- 404 and 410 to a full GET: ``dead``.
- 401 402 403 406 407 429 451 999, any challenge for humans, and a firewall's own page: ``blocked``.
- every other 4xx (400, 405, 418 …): ``unreachable``: the page was refused to this question,
  which does not show that it is gone. So are 1xx that nothing follows.
- 5xx after the retries, and every fault of name, connection, TLS or body: ``unreachable``.
- a host name that does not exist: ``dead``, unless there is no network at all (see ``probing``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from urllib.parse import urljoin

from factcheck.model.records import Hop, Probe
from factcheck.model.words import GOOD, Verdict
from factcheck.network import _fragments, _siblings, _signs, manners
from factcheck.network._evidence import Notes, identity, notes_of, validators
from factcheck.network._judgement import Judgement, denied, doubtful, failed, good, unchanged, wall
from factcheck.network._pages import Page, is_html, page_of, refresh_of
from factcheck.network._redirects import CIRCLES, FOLLOWED, Way, follow
from factcheck.network._shown import shown
from factcheck.network._siblings import Doubt, Sibling, sibling_of
from factcheck.network.safety import Admitted, Refused
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

_SOON = 10
"""Longest delay, in seconds, after which a page sends its reader on as a redirect does; pages
that load themselves anew (news tickers) wait longer, or name themselves."""

_PATIENCE = 2
"""Deadlines that all redirects of a chain may take together: twenty slow ones would take minutes,
and no reader waits that long."""


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
    spent: float = 0.0
    """Seconds that the redirects up to here have taken to answer."""
    known: Probe | None = None
    """A good probe of before, whose page is asked for only if it has changed."""
    seed: str | None = None
    """What made-up addresses are made from; None makes up none."""
    doubt: Doubt | None = None
    """The page whose neighbor this question is about."""


def begin(asked: Admitted, known: Probe | None = None, seed: str | None = None) -> Ask:
    """Return the first question for an address."""
    return Ask(Way(asked, asked), 0, known=known, seed=seed)


def conditional(
    ask: Ask,
    cited: Sequence[tuple[str, str | None]],
    known: Mapping[str, Probe],
    settings: NetworkSettings,
) -> Ask:
    """Return a first question that asks for the page only if it has changed since it was good.

    Not where a fragment is cited: its place has to be looked up in the page. Nor where the page
    was learned under a rule that holds no more.
    """
    if any(fragment for _, fragment in cited):
        return ask
    for url, _ in cited:
        before = known.get(url)
        if before is None or before.verdict not in GOOD or not (before.etag or before.modified):
            continue
        if settings.allow_private or not before.private:
            return replace(ask, known=before)
    return ask


def worded(ask: Ask, request: Request) -> Request:
    """Return the request with what makes it conditional (RFC 9110, 13.1), if anything does."""
    known = ask.known if _is_same(ask) else None
    if known is None:
        return request
    pairs = (("If-None-Match", known.etag), ("If-Modified-Since", known.modified))
    more = tuple((name, value) for name, value in pairs if value)
    return replace(request, headers=request.headers + more)


def step(ask: Ask, outcome: Outcome, settings: NetworkSettings, now: datetime) -> Ask | Judgement:
    """Return what follows from the answer to a question."""
    again = _again(ask, outcome, settings, now)
    if isinstance(outcome, Failure):
        return again or settled(ask, failed(outcome, ask.way))
    if outcome.status in FOLLOWED and (outcome.status != 300 or outcome.header("location")):
        return _followed(ask, outcome, settings)
    enough = _siblings.WORDS if ask.doubt else _signs.LONG  # no verdict looks beyond
    page = page_of(outcome, enough) if is_html(outcome) else None
    before = wall(ask.way, outcome, page)
    if before:
        return settled(ask, before)
    sends = _sent_on(ask, outcome, page)
    if sends and (not sends[0] or ask.spent + outcome.took < settings.deadline):
        after = _followed(ask, outcome, settings, sends[1])
        # Pages that take turns (slowly or not), or name themselves anew, can be read meanwhile.
        if not (sends[0] and isinstance(after, Judgement) and after.reason in CIRCLES):
            return after
    return again or _answered(ask, outcome, page, settings)


def settled(ask: Ask, found: Judgement) -> Judgement:
    """Return a judgement that ends a chain; one on a made-up address is none on the page."""
    return decided(ask, Sibling()) if ask.doubt else found


def decided(ask: Ask, sibling: Sibling) -> Judgement:
    """Return the judgement on a doubtful page, now that its neighbor is known."""
    doubt = ask.doubt
    if doubt is None:
        raise ValueError("nothing was in doubt")
    missing, compared = _siblings.is_missing(doubt, sibling)
    notes: Notes = (("compared with", compared),)
    if missing:
        said = doubt.signs.said or doubt.signs.down
        detail = f"The page itself says: {said}" if said else "Any address there shows this page."
        ill = Verdict.SUSPECT, "soft-404"
        if doubt.signs.down and not doubt.signs.said:
            ill = Verdict.UNREACHABLE, "site-down"
        found = Judgement(*ill, detail, doubt.way, doubt.answer, doubt.page)
    else:
        found = good(doubt.way, doubt.answer, doubt.page)
    return replace(found, notes=found.notes + notes, sibling=sibling)


def probe(  # noqa: PLR0913 (whose citation, what was found, when, under which rule)
    url: str,
    fragment: str | None,
    found: Judgement,
    at: datetime,
    took: float,
    *,
    private: bool = False,
) -> Probe:
    """Return the probe for one citation; ``fragment`` is the cited one, as written.

    ``private`` says whether private addresses might be asked.
    """
    way, answer = found.way, found.answer
    at = at if at.tzinfo is UTC else at.astimezone(UTC)
    hops: tuple[Hop, ...] = way.hops if way else ()
    final = way.asked.url if way and hops else None
    wanted = way.fragment if way and way.fragment is not None else fragment
    fine = found.verdict in GOOD
    # A place that only a redirect names was cited by nobody.
    if fine and fragment and wanted and found.page and way and answer:
        words = partial(shown, answer)
        page = page_of(answer) if found.page.more else found.page
        missing = _fragments.missing(page, wanted, way.asked.url, words)
        if missing:
            found = replace(found, verdict=Verdict.SUSPECT, reason=missing[0], detail=missing[1])
    digest = f"sha256:{sha256(answer.body).hexdigest()}" if answer and answer.body else None
    site, title, language = identity(found.page, way, found.known) if fine else (None, None, None)
    etag, modified = validators(answer, found.known) if fine else (None, None)
    return Probe(
        url=url,
        at=at,
        verdict=found.verdict,
        reason=found.reason,
        status=answer.status if answer else None,
        final_url=f"{final}#{wanted}" if final and wanted else final,
        hops=hops,
        took=took,
        digest=found.known.digest if found.known else digest,
        detail=found.detail,
        evidence=notes_of(answer, way, found.notes, good=fine),
        site=site,
        title=title,
        language=language,
        etag=etag,
        modified=modified,
        private=private,
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


def _is_same(ask: Ask) -> bool:
    """Tell whether it is the very address that the known page came from: validators are its own."""
    if ask.known is None or ask.doubt is not None:
        return False
    return ask.way.asked.url == (ask.known.final_url or ask.way.start.url)


def _sent_on(ask: Ask, answer: Response, page: Page | None) -> tuple[int, str] | None:
    """Return when and where a good page soon sends its reader, if that is another address."""
    if answer.status not in range(200, 300):
        return None
    header = answer.header("refresh")
    sends = refresh_of(header) if header else page.sends if page else None
    if sends is None or sends[0] > _SOON:
        return None
    try:
        joined = urljoin(ask.way.asked.url, sends[1])
    except ValueError:
        return None
    here = ask.way.asked.url
    other = joined.partition("#")[0] != here
    return sends if other and joined.lower().startswith(("http:", "https:")) else None


def _again(ask: Ask, outcome: Outcome, settings: NetworkSettings, now: datetime) -> Ask | None:
    """Return the same question for later, if that may help."""
    wait = manners.retry_wait(outcome, ask.retried, settings, now)
    if wait is None:
        return None
    return replace(ask, retried=ask.retried + 1, wait=wait, crowded=manners.crowded(outcome))


def _answered(
    ask: Ask, answer: Response, page: Page | None, settings: NetworkSettings
) -> Ask | Judgement:
    """Judge an answer that ends a chain."""
    if ask.doubt:
        broken = answer.fault is not None
        return decided(ask, Sibling() if broken else sibling_of(ask.way, answer, page))
    if answer.status == 304 and ask.known and _is_same(ask):
        return unchanged(ask.way, answer, ask.known)
    if answer.status in range(200, 300) or answer.status == 300:
        return _shown(ask, answer, page, settings)
    return denied(ask.way, answer)


def _followed(
    ask: Ask, answer: Response, settings: NetworkSettings, to: str | None = None
) -> Ask | Judgement:
    most, private = settings.max_redirects, settings.allow_private
    spent = ask.spent + answer.took
    if spent > _PATIENCE * settings.deadline:
        detail = f"Its redirects took more than {_PATIENCE * settings.deadline:g} seconds."
        late = Judgement(Verdict.UNREACHABLE, "too-many-redirects", detail, ask.way, answer)
        return settled(ask, late)
    way = follow(ask.way, answer, most, allow_private=private, to=to)
    if isinstance(way, Refused):
        found = Judgement(way.verdict, way.reason, way.detail, ask.way, answer)
        return settled(ask, found)
    return replace(ask, way=way, wait=0.0, crowded=False, spent=spent)


def _shown(
    ask: Ask, answer: Response, page: Page | None, settings: NetworkSettings
) -> Ask | Judgement:
    """Judge an answer with a good status."""
    way = ask.way
    if answer.fault:
        broken = f"The page began (status {answer.status}), but broke off."
        return Judgement(Verdict.UNREACHABLE, answer.fault, broken, way, answer)
    before = doubtful(way, answer, page)
    if before:
        return before
    if page is not None:
        asked, reached = way.start.url, way.asked.url
        signs = _signs.signs(page, asked, reached, redirected=bool(way.hops))
        if signs:
            return _beside(ask, answer, page, signs, settings)
    return good(way, answer, page)


def _beside(
    ask: Ask, answer: Response, page: Page, signs: _signs.Signs, settings: NetworkSettings
) -> Ask | Judgement:
    """Return the question for a made-up address beside a doubtful page."""
    beside = _siblings.made_up(ask.way, ask.seed or "", allow_private=settings.allow_private)
    if beside is None:
        return good(ask.way, answer, page)
    doubt = Doubt(ask.way, answer, page, signs, beside)
    asked = Ask(Way(beside, beside), 0, doubt=doubt)
    return asked if ask.seed is not None else decided(asked, Sibling())
