"""What a page looks like that is not the one cited: not found, challenge, parked, empty, log-in."""

import re
from urllib.parse import urlsplit

from factcheck.network import quirks
from factcheck.network._pages import Page
from factcheck.network._sites import same_site
from factcheck.network._soft404_words import HEADINGS, SENTENCES
from factcheck.network.transports import Response

_LONG = 3000  # main text beyond which a page has something else to say than "not found"
_BRIEF = 400  # main text below which one plain sentence is the whole page
_HEADING = 80  # longest heading that can be a mere notice
_OPENING = 1200  # where in the main text the notice stands, if it is one

# Fixed header words of the services' own documentation.
_CHALLENGE_HEADERS = {
    "cf-mitigated": ("challenge",),
    "x-amzn-waf-action": ("challenge", "captcha"),
}
_CHALLENGE_MARKS = (
    "/cdn-cgi/challenge-platform/",
    "cf-browser-verification",
    "captcha-delivery.com",
    "px-captcha",
    "_incapsula_resource",
    "sucuri_cloudproxy_js",
    "awswafintegration",
    "ddos-guard",
    "/.within.website/x/cmd/anubis",
)
_CHALLENGE_TITLES = (
    "just a moment",
    "attention required! | cloudflare",
    "checking your browser",
    "verifying you are human",
    "are you a robot",
    "access denied",
    "making sure you're not a bot",
    "しばらくお待ちください",
)
_PARKED_MARKS = (
    "sedoparking.com",
    "parkingcrew.net",
    "parklogic.com",
    "bodis.com",
    "cashparking",
    "hugedomains.com",
    "dan.com/buy",
    "afternic.com",
    "above.com/marketplace",
    "park.ns.onamae",
)
_PARKED_WORDS = (
    "this domain is for sale",
    "this domain may be for sale",
    "domain name is for sale",
    "buy this domain",
    "this domain is parked",
    "このドメインは売",
    "このドメインを購入",
    "このドメインは、お名前.com",
    "このドメインはお名前.com",
    "diese domain steht zum verkauf",
    "ce domaine est à vendre",
)
_LOGIN = re.compile(
    r"(?:^|[/_.-])(?:log-?_?in|sign-?_?in|sso|saml|oauth2?|authorize|sessions?/new|wp-login\.php"
    r"|log-?_?on|account/begin)(?:$|[/_.?-])"
)
_LOGIN_HOSTS = frozenset({"login", "signin", "accounts", "auth", "sso", "idp", "id"})
_HOME = re.compile(
    # The languages and countries that sites put first in their paths, not any two letters.
    r"/(?:(?:ja|jp|en|us|uk|gb|global|zh|cn|tw|hk|ko|kr|de|fr|es|it|pt|br|ru|nl|eu)"
    r"(?:[-_][a-z]{2,4})?/?)?"
    r"(?:(?:index|default|home|top)(?:\.[a-z0-9]{2,5})?/?)?"
)
# A heading that begins with the code itself; "Room 404" and "1404" are other things.
_CODE = re.compile(r"(?:(?:http|status|error|エラー|fehler|erreur)[ :]*)*404(?!\d)")
_ERROR_PATH = re.compile(r"/(?:404|not-?_?found|error|page-?not-?found)(?:$|[/._-])")


def challenge(answer: Response, page: Page | None) -> bool:
    """Tell whether a server asks for a proof of being human instead of showing the page."""
    for name, words in _CHALLENGE_HEADERS.items():
        if (answer.header(name) or "").lower() in words:
            return True
    if page is None or len(page.text) > _OPENING:
        return False  # an article about challenges is no challenge
    marked = any(mark in page.source for mark in _CHALLENGE_MARKS)
    titled = page.title.lower().startswith(_CHALLENGE_TITLES)
    # Cloudflare puts its script into ordinary pages too, so on a good page both are asked for.
    return marked and (titled or answer.status not in range(200, 300))


def soft404(page: Page, path: str) -> str | None:
    """Return the words by which a page with a good status says that it is not there, or None.

    Two signs from different parts of the page are asked for, so that no single word decides, and
    a page with much to say is never one. ``path`` is where the answer came from.
    """
    if len(page.text) > _LONG:
        return None
    heading = next((head for head in (page.title, *page.headings[:2]) if _is_notice(head)), None)
    opening = page.text[:_OPENING].lower()
    sentence = next((words for words in SENTENCES if words in opening), None)
    moved = _ERROR_PATH.search(path.lower()) is not None
    said = heading or sentence
    signs = (heading is not None) + (sentence is not None) + moved + (len(page.text) < _BRIEF)
    return said if signs >= 2 else None


def parked(page: Page) -> bool:
    """Tell whether a page only offers its domain for sale or shows a dealer's advertisements."""
    if len(page.text) > _OPENING:
        return False
    said = f"{page.title} {' '.join(page.headings)} {page.text}".lower()
    return any(words in said for words in _PARKED_WORDS) or (
        page.scripts and any(mark in page.source for mark in _PARKED_MARKS)
    )


def empty(page: Page) -> bool:
    """Tell whether nothing is shown, and nothing (script, picture, refresh) could be."""
    return not (page.length or page.scripts or page.media or page.refresh)


def sent_home(asked: str, reached: str) -> bool:
    """Tell whether redirects led from a deep address to a home page.

    To another site's home only if the address was two steps deep: shorteners have one.
    """
    start, end = urlsplit(asked), urlsplit(reached)
    if end.query or _HOME.fullmatch(start.path.lower() or "/"):
        return False
    if not _HOME.fullmatch(end.path.lower() or "/"):
        return False
    same = same_site(start.hostname or "", end.hostname or "")
    return same or start.path.strip("/").count("/") >= 1


def sent_to_login(asked: str, reached: str) -> bool:
    """Tell whether redirects led to a log-in that the address itself did not name."""
    return _is_login(reached) and not _is_login(asked)


def missing_fragment(page: Page, fragment: str, url: str) -> bool:
    """Tell whether a page surely lacks the place that a fragment (percent-decoded) names.

    HTML, 7.4.6.4: ``top`` and the empty fragment are always there, text directives name no
    element. Fragments that scripts read, and pages not read to their end, say nothing.
    """
    name = fragment.partition(":~:")[0]
    if page.ids is None or not name or name.lower() == "top":
        return False
    if name[0] in "!/?" or "=" in name or quirks.scripted_fragment(url):
        return False
    if page.scripts and len(page.text) < _BRIEF:
        return False  # the page is built in the browser
    return name not in page.ids


def _is_notice(heading: str) -> bool:
    """Tell whether a heading says "not found" and little else; a site's name may stand beside.

    Words that are less than two fifths of their part of the heading are a subject, not a notice
    ("A short history of the page not found").
    """
    if len(heading) > _HEADING:
        return False
    for part in re.split(r"[|:：–—»«・/]| - ", heading.lower()):
        words = part.strip(" .!…。！")
        longest = max((len(phrase) for phrase in HEADINGS if phrase in words), default=0)
        code = _CODE.match(words)
        longest = max(longest, code.end() if code else 0)
        if longest and longest >= 0.4 * len(words):
            return True
    return False


def _is_login(url: str) -> bool:
    parts = urlsplit(url)
    host = (parts.hostname or "").partition(".")[0]
    return host in _LOGIN_HOSTS or _LOGIN.search(parts.path.lower()) is not None
