"""Gates at which a site asks its readers something before it shows what they came for.

Whoever answers is let in; a program is not. Unlike a challenge, a gate does not ask whether its
reader is human, but how old, from which country, whose account, and whether cookies may be set;
or it bids everybody wait in a line.
"""

from urllib.parse import unquote, urlsplit

from factcheck.model.late import late
from factcheck.network._elsewhere import is_login
from factcheck.network._folding import folded, unquoted
from factcheck.network._gates_data import REGION_ROOTS, REGIONS, WORDINGS
from factcheck.network._notices import sentences
from factcheck.network._pages import Page
from factcheck.nouns import dataclass

_FEW = 400
"""Main text beyond which a page has something to show."""
_WHOLE = 200
"""Visible characters below which the heading says it all."""
_SHORT = 60
"""The longest title or heading of a gate: longer ones are an article's."""
# A whole part of a path; the host says so by its first label.
_WAY = late(
    r"/(?:cookie-?|gdpr-?|privacy-?)?(?:consent|cookie-?wall|privacy-?gate)(?:$|[/.])"
    r"|/age[_-]?(?:check|gate|verification|verify|confirm(?:ation)?)(?:$|[/.])|/nenrei(?:$|[/._-])"
    r"|/(?:queue|waiting-?room|softblock)(?:$|[/.])|/geo-?block(?:ed)?(?:$|[/.])"
)
_HOSTS = frozenset({"consent", "guce", "queue", "waitingroom"})
_QUEUES = (".queue-it.net",)
# HTML forms by which a site hands its reader over to whoever knows the accounts: SAML 2.0
# bindings, 3.5.4, and WS-Federation 1.2, 13.2.1.
_HANDED = late(r"""name\s*=\s*["']?(?:samlrequest|samlresponse|wresult|wctx)\b""")
_PASSWORD = late(r"""<input[^>]{0,200}\stype\s*=\s*["']?password\b""")
_OTHERWISE = late(r"\b(?:if|when|why|wenn|falls|warum|si|quand|pourquoi|cuando|se)\b|場合|なぜ")
_REGION = late(REGIONS)


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands before a page."""

    asks: str
    """What it asks, as the end of a sentence."""
    said: str
    """The words, or the address, by which it is told."""


_KINDS = tuple((one, late(one.headed), late(one.asks)) for one in WORDINGS)


def gate(page: Page | None, asked: str, reached: str, *, redirected: bool) -> Gate | None:
    """Return the gate that is shown instead of a page, or None if none is.

    It is told by an address that is named for gates and says where to go back to, or by a page
    with little to say, whose title or heading is nothing else and whose text asks for it, too.
    ``asked`` is the address as cited, ``reached`` where the answer came from.
    """
    if redirected and _is_on_the_way(asked, reached):
        return Gate("its reader something first", reached)
    if page is None or len(page.text) > _FEW:
        return None
    loud = [unquoted(folded(words)) for words in (page.title, *page.headings[:2])]
    text = unquoted(folded(page.text))
    every = " . ".join((*loud, text))
    return _by_words(page, loud, every) or _by_region(every)


def handed_over(page: Page | None) -> bool:
    """Tell whether a page is but a form that sends its reader to a log-in elsewhere."""
    return page is not None and len(page.text) < _WHOLE and bool(_HANDED.search(page.source))


def asks_password(page: Page, asked: str, reached: str) -> bool:
    """Tell whether redirects led from a page of a site to little more than a field for a password.

    ``asked`` and ``reached`` are the addresses. Who is sent there from the home page wants to use
    the site.
    """
    start, end = urlsplit(asked), urlsplit(reached)
    if start.path in {"", "/", end.path} or len(page.text) >= _WHOLE:
        return False
    return bool(_PASSWORD.search(page.source)) and not is_login(asked)


def _is_on_the_way(asked: str, reached: str) -> bool:
    """Tell whether redirects led to a gate that says where to go back to."""
    start, end = urlsplit(asked), urlsplit(reached)
    if start.path in {"", "/"} or start.path not in unquote(unquote(end.query)):
        return False
    host = end.hostname or ""
    named = host.partition(".")[0] in _HOSTS or host.endswith(_QUEUES)
    named = named or _WAY.search(end.path.lower()) is not None
    return named and _WAY.search(start.path.lower()) is None


def _by_words(page: Page, loud: list[str], every: str) -> Gate | None:
    for one, headed, asks in _KINDS:
        if one.fields and not page.media:
            continue
        if not any(root in every for root in one.roots):
            continue
        aloud = (words for words in loud[: 2 if one.first else 3] if len(words) <= _SHORT)
        said = next(filter(headed.search, aloud), "")
        if said and (asks.search(every) or (one.alone and page.length < _WHOLE)):
            return Gate(one.kind, said)
    return None


def _by_region(every: str) -> Gate | None:
    if not any(root in every for root in REGION_ROOTS):
        return None
    for said in sentences(every):
        if _REGION.search(said) and not _OTHERWISE.search(said):
            return Gate("where its reader is", said[:100])
    return None
