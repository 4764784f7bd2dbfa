"""One verdict on what came of a chain of questions, before fragments. Pure."""

from dataclasses import replace

from factcheck.model.probes import Probe
from factcheck.model.words import Verdict
from factcheck.network import (
    _firewalls,
    _gates,
    _outages,
    _records,
    _redirects,
    _signs,
    _standins,
    _walls,
)
from factcheck.network._elsewhere import (
    is_home,
    sent_home,
    sent_to_error,
    sent_to_login,
    sent_to_outage,
)
from factcheck.network._evidence import Notes
from factcheck.network._pages import BRIEF, Page
from factcheck.network._redirects import Way
from factcheck.network._siblings import Sibling
from factcheck.network.transports import Failure, Response
from factcheck.nouns import dataclass

GONE = frozenset({404, 410})
BLOCKED = frozenset({401, 402, 403, 406, 407, 429, 451, 999})
"""What is refused to a program. 406 among them: the question takes every form (``*/*``), so none
can be missing."""
_NOT_ASKED = frozenset({"private-address", "not-sent"})  # says nothing of the site
_DEAD_REASON = "dns-no-such-host"
_FILES = ("application/pdf", "application/zip", "application/vnd.", "image/", "video/", "audio/")


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
    """The page that was shown, if it could be read."""
    notes: Notes = ()
    """What else the verdict rests on."""
    known: Probe | None = None
    """The good probe of before, if the server says that nothing has changed since."""
    sibling: Sibling | None = None
    """What a made-up address beside it answered, if one was asked."""


def failed(failure: Failure, way: Way) -> Judgement:
    """Judge the want of an answer."""
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


def unchanged(way: Way, answer: Response, known: Probe) -> Judgement:
    """Judge the word of a server that the page is still the one that was good before."""
    found = good(way, answer, None)
    notes = (*found.notes, ("compared with", f"the page of {known.at:%Y-%m-%d}: 304, the same"))
    return replace(found, known=known, notes=notes)


def denied(way: Way, answer: Response) -> Judgement:
    """Judge an answer with a status that shows no page."""
    reason = f"http-{answer.status}"
    if answer.status in GONE:
        return Judgement(Verdict.DEAD, reason, None, way, answer)
    detail = None
    if answer.header("retry-after") and answer.status in {429, 503}:
        detail = f"The server asks to come back later (Retry-After: {_short(answer)})."
    verdict = Verdict.BLOCKED if answer.status in BLOCKED else Verdict.UNREACHABLE
    return Judgement(verdict, reason, detail, way, answer)


def wall(way: Way, answer: Response, page: Page | None) -> Judgement | None:
    """Judge an answer that stands before the page for programs; None for any other."""
    whose = _walls.challenge(answer, page)
    if whose:
        detail = f"The server asks for a proof of being human ({whose})."
        return Judgement(Verdict.BLOCKED, "bot-challenge", detail, way, answer)
    words = _firewalls.refusal(answer.status, page)
    if words:
        return Judgement(Verdict.BLOCKED, "firewall", f"The page itself says: {words}", way, answer)
    return None


def good(way: Way, answer: Response, page: Page | None) -> Judgement:
    """Judge a page that is there, by the way to it.

    A permanent redirect is ``moved`` but for shorteners and identifiers, which are made for it,
    and one that only sets a cookie on its way back to the address that was cited.
    """
    kind = _redirects.kind(way)
    detail = _redirects.told(way, kind)
    notes: Notes = (("redirect", " ".join(kind)),) if kind else ()
    named = "short" in kind or "persistent" in kind
    back = way.asked.url == way.start.url
    if way.permanent and not (named or back):
        reason = f"http-{way.hops[0].status}"
        return Judgement(Verdict.MOVED, reason, detail, way, answer, page, notes)
    reason = "redirected" if way.hops and not back else "ok"
    return Judgement(Verdict.ALIVE, reason, detail, way, answer, page, notes)


def doubtful(way: Way, answer: Response, page: Page | None) -> Judgement | None:
    """Judge an answer with a good status that is hardly the page that was cited."""
    shown = _shown_instead(way, page) if page is not None else None
    verdict = Verdict.SUSPECT
    if not answer.truncated and (not answer.body or (page is not None and _signs.empty(page))):
        reason, detail = "empty-page", "The page is empty."
    elif shown:
        verdict, reason, detail = shown
    elif page is None and (told := _records.gone(answer)):
        reason, detail = "soft-404", f"The page itself says: {told}"
    elif page is None and (kind := _mistyped(answer)):
        reason, detail = "wrong-type", f"It is said to be {kind}, and is a page."
    else:
        elsewhere = _sent_elsewhere(way, page) if way.hops else None
        if elsewhere is None:
            return None
        verdict, reason, detail = elsewhere
    return Judgement(verdict, reason, detail, way, answer, page)


def _shown_instead(way: Way, page: Page) -> tuple[Verdict, str, str] | None:
    """Return verdict, reason and sentence if a page is shown in the place of the one cited."""
    if len(page.text) > BRIEF and not way.hops:  # most pages
        return _answered_to_all(way, page)
    asked, reached = way.start.url, way.asked.url
    said = _walls.parked(page, way.asked.host)
    if said:
        detail = f"The page only offers the domain or shows advertisements: {said}"
        return Verdict.SUSPECT, "parked-domain", detail
    gate = _gates.gate(page, asked, reached, redirected=bool(way.hops))
    if gate:
        return Verdict.BLOCKED, "gate", f"The site asks {gate.asks}: {gate.said}"
    if _gates.handed_over(page) or (way.hops and _gates.asks_password(page, asked, reached)):
        return Verdict.SUSPECT, "redirect-to-login", "The page only leads to a log-in."
    return _answered_to_all(way, page)


def _answered_to_all(way: Way, page: Page) -> tuple[Verdict, str, str] | None:
    """Return verdict, reason and sentence if a server shows a page in the place of any."""
    said, down = _standins.failed(page) or _outages.closed(page), _standins.down(page)
    said = said or _outages.failing(page)
    if said or (down and is_home(way.start.url)):
        said = said or down
        return Verdict.UNREACHABLE, "site-down", f"The page itself says: {said}"
    said = _standins.welcome(page)
    if said:
        return Verdict.SUSPECT, "default-page", f"The page that came with the server: {said}"
    said = _standins.moved(page)
    return (Verdict.SUSPECT, "moved-notice", f"The page itself says: {said}") if said else None


def _sent_elsewhere(way: Way, page: Page | None) -> tuple[Verdict, str, str] | None:
    """Return verdict, reason and sentence if redirects led to what stands in for many pages."""
    asked, reached, ill = way.start.url, way.asked.url, Verdict.SUSPECT
    if sent_to_login(asked, reached):
        return ill, "redirect-to-login", f"The redirect leads to a log-in: {reached}"
    if sent_home(asked, reached):
        return ill, "redirect-to-home", f"The redirect leads to a home page: {reached}"
    if page is None:
        return None
    if sent_to_error(asked, reached, len(page.text)):
        return ill, "soft-404", f"The redirect leads to a page for errors: {reached}"
    if sent_to_outage(asked, reached, len(page.text)):
        detail = f"The redirect leads to a page for outages: {reached}"
        return Verdict.UNREACHABLE, "site-down", detail
    return None


def _mistyped(answer: Response) -> str:
    """Return the type that is said of an answer which is a page all the same; empty if it fits.

    Only types of files: browsers show what is said to be text, or to be anything, as it is.
    """
    kind = (answer.header("content-type") or "").lower().partition(";")[0].strip()
    if not kind.startswith(_FILES) or kind == "image/svg+xml":
        return ""
    begins = answer.body[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return kind if begins.startswith((b"<!doctype html", b"<html")) else ""


def _short(answer: Response) -> str:
    return (answer.header("retry-after") or "")[:40]
