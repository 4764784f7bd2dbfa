"""A made-up address beside a doubtful page: what a server says of what surely is not there."""

import re
import unicodedata
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from factcheck.model.late import late
from factcheck.network._pages import Page
from factcheck.network._redirects import Way
from factcheck.network._signs import Signs
from factcheck.network.safety import Admitted, admit
from factcheck.network.transports import Response
from factcheck.nouns import dataclass

_ALIKE = 0.8  # from here on two pages are one template that knows nothing of its address
_TITLE = 0.5
WORDS = 4000
"""Code points of a page that are compared."""
_SHINGLE = 4  # code points: long enough for Latin words, short enough for a line of kanji
_KIND = late(r"\.[A-Za-z][A-Za-z0-9]{1,4}\Z")
_LEAST = 12  # shingles below which a page is too short to be told from another one


@dataclass(frozen=True, slots=True)
class Doubt:
    """A page with a sign of not being there, kept until its neighbor has answered."""

    way: Way
    """How it was reached."""
    answer: Response
    """The answer."""
    page: Page
    """The page."""
    signs: Signs
    """What makes it doubtful."""
    beside: Admitted
    """The address made up beside it."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """What a server said of an address that was made up; nothing if it could not be asked."""

    status: int | None = None
    """Status of the last answer."""
    final: str = ""
    """Address of the last answer."""
    words: str = ""
    """Its words, folded: not their pieces, which take fifty times the room."""
    title: str = ""
    """Its title, folded."""

    @property
    def honest(self) -> bool:
        """Whether the server says by a status that something is not there."""
        return self.status in {404, 410}


def made_up(way: Way, seed: str, *, allow_private: bool) -> Admitted | None:
    """Return an address in the same directory that surely names nothing, or None.

    ``seed`` makes it: the same seed, host, directory and kind of file give the same address. It
    is made beside the cited address, or beside the last one where redirects led to another host,
    and ends as that does: many servers answer for ``.aspx`` and ``.php`` in another way.
    """
    asked = way.start if way.start.lane == way.asked.lane else way.asked
    parts = urlsplit(asked.url)
    folder, _, last = parts.path.rpartition("/")
    folder += "/"
    kind = _KIND.search(last)
    digest = sha256("\0".join((seed, asked.lane, folder)).encode("utf-8", "replace")).hexdigest()
    # Letters alone: numbers are ids to many sites, and "no-such-page" would be echoed as words.
    name = "".join(chr(ord("a") + int(digit, 16)) for digit in digest[:16])
    name += kind[0] if kind else ""
    found = admit(f"{parts.scheme}://{parts.netloc}{folder}{name}", allow_private=allow_private)
    return found if isinstance(found, Admitted) else None


def sibling_of(way: Way, answer: Response, page: Page | None) -> Sibling:
    """Return what is worth keeping of the answer to a made-up address."""
    if page is None:
        return Sibling(answer.status, way.asked.url)
    return Sibling(answer.status, way.asked.url, _plain(_said(page), way), _plain(page.title, way))


def _said(page: Page) -> str:
    return " ".join((page.title, *page.headings, page.text))[:WORDS]


def _plain(words: str, way: Way) -> str:
    """Return words of a page, folded.

    Numbers (clocks, incident ids) are one digit, and what the page repeats of its own addresses
    is left out, since that always differs.
    """
    for address in (way.start.url, way.asked.url):
        path = urlsplit(address).path
        for echo in (path, unquote(path), unquote(path).rpartition("/")[2]):
            if len(echo) > 3:
                words = words.replace(echo, "")
    folded = unicodedata.normalize("NFKC", words).casefold()
    return re.sub(r"\d+", "0", re.sub(r"[\W_]+", "", folded))


def _shingles(plain: str) -> frozenset[str]:
    """Return folded words in overlapping pieces."""
    last = max(1, len(plain) - _SHINGLE + 1)
    return frozenset(plain[at : at + _SHINGLE] for at in range(last if plain else 0))


def likeness(doubt: Doubt, sibling: Sibling) -> float:
    """Return from 0 to 1 how much of two pages is the same.

    Dice's coefficient of the pieces of title and text; pages with two titles that share less
    than half are two, however much of a frame they share.
    """
    title = _shingles(_plain(doubt.page.title, doubt.way))
    if title and sibling.title and _dice(title, _shingles(sibling.title)) < _TITLE:
        return 0.0
    own, other = _shingles(_plain(_said(doubt.page), doubt.way)), _shingles(sibling.words)
    if len(own) < _LEAST or not other:
        return 1.0 if own == other and len(own) > 1 else 0.0
    return _dice(own, other)


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


def is_missing(doubt: Doubt, sibling: Sibling) -> tuple[bool, str]:
    """Tell whether a doubtful page is a "not found" page, and what was compared.

    - The same page, or the same end of redirects, as the made-up address: it is, unless scripts
      make the page (then the shell is the same everywhere, and only its heading tells).
    - Another page, or an honest 404: the server can tell what is there, so the page must say it
      in two places and say little else.
    - No answer: the page's own signs decide in the same way.
    """
    alike = likeness(doubt, sibling)
    if sibling.status is None:
        compared = f"{doubt.beside.url}: no answer"
    else:
        compared = f"{doubt.beside.url} (made up): {sibling.status}, {round(alike * 100)} % alike"
    signs = doubt.signs
    redirected = bool(doubt.way.hops) and sibling.final == doubt.way.asked.url
    same = alike >= _ALIKE or redirected
    if same and sibling.status is not None and (sibling.honest or sibling.status < 300):
        return (signs.worded if signs.shell else True), compared
    return signs.enough, compared
