"""Where sites send the readers of pages that they no longer have, or show to some only. Pure."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

from factcheck.model.late import late
from factcheck.network import quirks
from factcheck.network._sites import same_site

_NAME = (
    r"(?:log-?_?in|sign-?_?in|sso|saml|oauth2?|authorize|sessions?/new|wp-login|log-?_?on"
    r"|account/begin)"
)
# A whole part of a path, or one with a single other word (user_login.php, login-page): those with
# more are what an article is about (google-login-bug).
_LOGIN = late(
    rf"/(?:[a-z0-9]{{1,20}}[_.-])?{_NAME}(?:\.[a-z]{{2,5}})?(?:$|/)"
    rf"|/{_NAME}[_.-][a-z0-9]{{1,20}}(?:\.[a-z]{{2,5}})?(?:$|/)"
)
_NAMED_LOGIN = late(rf"/{_NAME}(?:\.[a-z]{{2,5}})?/?")
_LOGIN_HOSTS = frozenset({"login", "signin", "accounts", "auth", "sso", "idp", "id"})
_LOCALES = "ja|jp|en|us|uk|gb|global|zh|cn|tw|hk|ko|kr|de|fr|es|it|pt|br|ru|nl|eu"
LOCALE = late(rf"(?:{_LOCALES})(?:[-_][a-z]{{2,4}})?", re.IGNORECASE)
"""A part of a path that names a language or a country: those sites put first, not any letters."""
_HOME = late(
    rf"/(?:(?:{_LOCALES})(?:[-_][a-z]{{2,4}})?/?)?(?:(?:index|default|home|top)(?:\.[a-z0-9]{{2,5}})?/?)?"
)
_TOLD = frozenset(
    {
        "404", "error", "errorcode", "from", "gone", "notfound", "not_found", "old", "origin",
        "redirect", "redirected", "ref", "referer", "referrer", "source", "src", "status",
        "utm_campaign", "utm_content", "utm_medium", "utm_source", "utm_term",
    }
)  # fmt: skip
"""Keys that tell a home page where its reader comes from; with any other it may show an article."""
# RFC 3986, appendix B.
_ADDRESS = late(r"[^:/?#]+://[^/?#]*([^?#]*)(?:\?([^#]*))?")
_SEARCH = late(
    r"/(?:(?:site|item)?search(?:-?results?)?|kensaku|results?|suche|recherche|buscar|busca|cerca"
    r"|zoeken)(?:$|[/._-])"
)

# The last part of a path, and perhaps an index in it: the number may be an article's as well.
_ERROR = late(
    r"/(?:errors?|error[_-]?page|(?:page[_-]?)?not[_-]?found(?:[_-]?page)?|error[_-]?404|(404))"
    r"(?:\.[a-z]{2,5})?(?:/(?:(?:index|default)(?:\.[a-z]{2,5})?)?)?\Z"
)
# Where servers send everybody while they are closed, too busy, or broken.
_OUTAGE = late(
    r"/(?:maintenance(?:[_-]?(?:mode|page))?|mainte|(?:service[_-]?)?unavailable|outage|busy"
    r"|(50[0234]))(?:\.[a-z]{2,5})?(?:/(?:(?:index|default)(?:\.[a-z]{2,5})?)?)?\Z"
)
_OUTAGE_WORD = late(r"mainte|unavailable|outage|busy|50[0234]")
_ERROR_WORD = late(r"error|404|not[_-]?found|エラー")
# ASP.NET tells its error page which address has failed (<customErrors>, since 1.0).
_FAILED = "aspxerrorpath="
_MUCH, _SOME = 1500, 400


def is_home(url: str) -> bool:
    """Tell whether an address is that of a home page."""
    return at_home(*parts(url))


def at_home(path: str, query: str) -> bool:
    """Tell whether path and query of an address are those of a home page."""
    if query and not all(pair.partition("=")[0] in _TOLD for pair in query.lower().split("&")):
        return False
    return _HOME.fullmatch(path.lower() or "/") is not None


def parts(url: str) -> tuple[str, str]:
    """Return path and query of an address with a host, quicker than `urlsplit` by half."""
    found = _ADDRESS.match(url)
    return (found[1], found[2] or "") if found else ("", "")


def sent_home(asked: str, reached: str) -> bool:
    """Tell whether redirects led from a deep address to a home page.

    To another site's home only if the address was two steps deep: shorteners have one.
    """
    start, end = urlsplit(asked), urlsplit(reached)
    if _HOME.fullmatch(start.path.lower() or "/") or not is_home(reached):
        return False
    if quirks.is_short(start.hostname or ""):
        return False
    same = same_site(start.hostname or "", end.hostname or "")
    return same or start.path.strip("/").count("/") >= 1


def sent_to_login(asked: str, reached: str) -> bool:
    """Tell whether redirects led to a log-in that the address itself did not name.

    A log-in that is told where to go back to was not the page that was asked for, whatever that
    is called, unless that is called nothing but ``/login``. ``id.`` may also be Indonesia, where
    the path stays the same, or a resolver of identifiers.
    """
    start, end = urlsplit(asked), urlsplit(reached)
    back = start.path not in {"", "/", end.path} and start.path in unquote(end.query)
    back = back and _NAMED_LOGIN.fullmatch(start.path.lower()) is None
    reached = reached.partition(";")[0]  # ;jsessionid=…, a parameter of the path
    if not is_login(reached) or (is_login(asked) and not back):
        return False
    host = end.hostname or ""
    if _LOGIN.search(urlsplit(reached).path.lower()) or not host.startswith("id."):
        return True
    return start.path != end.path and not quirks.is_persistent(host)


def sent_to_error(asked: str, reached: str, length: int) -> bool:
    """Tell whether redirects led to a page for errors that the address itself did not name.

    ``length`` is how much main text is shown there: what has much to say is about errors.
    """
    start, end = urlsplit(asked), urlsplit(reached)
    if _FAILED in end.query.lower():
        return _FAILED not in start.query.lower()
    return length <= _MUCH and _led_to(_ERROR, _ERROR_WORD, start, end, length)


def sent_to_outage(asked: str, reached: str, length: int) -> bool:
    """Tell the same of a page that stands in for all while the site is closed or broken."""
    return length < _SOME and _led_to(
        _OUTAGE, _OUTAGE_WORD, urlsplit(asked), urlsplit(reached), length
    )


def _led_to(
    named: re.Pattern[str], word: re.Pattern[str], start: SplitResult, end: SplitResult, length: int
) -> bool:
    """Tell whether a path ends in a name that the cited address does not hold.

    Where shorteners lead is not to be seen in their addresses. The 404th article is in the
    folder that was asked for, or where another number was, or has something to say as well.
    """
    path = end.path.lower()
    found = named.search(path)
    if found is None or word.search(unquote(f"{start.path}?{start.query}").lower()):
        return False
    if quirks.is_short(start.hostname or "") or quirks.is_persistent(start.hostname or ""):
        return False
    folder = path[: found.start() + 1]
    numbered = start.path.rpartition("/")[2].partition(".")[0].isdecimal()
    beside = numbered or (folder != "/" and start.path.lower().startswith(folder))
    return not found[1] or (length < _SOME and not beside)


def led_elsewhere(asked: str, reached: str) -> bool:
    """Tell whether a redirect led to a search, or to a folder above a file.

    Both are paths in lower case. Whether every page is sent there, only another one can tell. A
    folder above a folder says nothing: ``/docs/v2/`` may well be found at ``/docs/`` now.
    """
    if _SEARCH.search(reached):
        return _SEARCH.search(asked) is None
    return not asked.endswith("/") and asked.startswith(reached.rstrip("/") + "/")


def is_login(url: str) -> bool:
    """Tell whether an address is one to log in at, by its host or its path: /users/sign_in."""
    parts = urlsplit(url)
    host = (parts.hostname or "").partition(".")[0]
    return host in _LOGIN_HOSTS or _LOGIN.search(parts.path.lower()) is not None
