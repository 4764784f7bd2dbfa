"""Bare addresses in prose, exactly bounded, also where no space ends them.

Found are ``http://`` and ``https://``, ``www.`` (GFM 0.29, section 6.9), ``ftp://``, which is told
though not asked, misspelled heads such as ``ttps://`` with what was meant, and persistent
identifiers. Mail addresses are none: there is nothing behind them to read, and ``<me@a.jp>`` is a
link for those who mean one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.records import Article, Link
from factcheck.model.spelling import FOLDED, SLIP, is_right, repaired
from factcheck.model.text import Span
from factcheck.recognizers._boundary import Bound, bound
from factcheck.recognizers._hidden import cleaned
from factcheck.recognizers._identifiers import SICI, identifiers
from factcheck.recognizers._scan import BLANK, TILDES

OPEN = "boundary open: add a space after the address"
"""Note on a link whose end could be read in two ways."""
MISSPELLED = "misspelled: write {}"
"""Note on a link whose head is misspelled, with the address that was meant."""

# A new address inside another one, unless that one hands it over: ?url=https://…, /web/https://…
_HANDED = frozenset("/=?&")
_HEAD = late(r"://")
_WAVE = late(rf"(?<=/)[{TILDES}](?=[a-z])")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
"""What a backslash may escape (CommonMark, section 2.4)."""
# Behind these an address may be broken, and a tag such as <wbr> or <wbr /> says so.
_BREAKING = frozenset("/-_.?&=#%")
_TAGS = range(len("<wbr>"), len("<wbr />") + 1)
# What Hatena's notation tells of an address in square brackets: [https://a.jp/x:title=…]
_SHOWN_AS = late(
    r":(?:title|embed|cite|bookmark|image|movie|barcode|favicon|detail|plain)(?=[\]=]|:[a-z])"
)
_LONGEST_NOTE = 1_000
"""Code points of such a note at most."""
# Marks of notations that enclose an address, and may stand in one as well: $$https://…$$
_MARK_BEFORE = late(r"(?<![A-Za-z0-9])(?:\$\$?|==|\+\+|\^\^)\Z")
_LONGEST_MARK = 2
_GOES_ON = frozenset("/?&#=%$+_-")
# What stands for a host in a line about addresses: https://*.a.jp, http://{host}, https://...
_TO_FILL = late(r"[*$<>{}…]|\.{3}|\[[^\]:]*\]")
_DOI = "doi.org/10."
_WIDE = late("[：／ｈｔ]")
"""One of these is in each head that is written in full-width signs."""
_WIDE_RUN = late(f"[{''.join(map(chr, FOLDED))}]+")
# GFM 0.29, section 6.9: what may stand before it, and besides whatever is no part of a name.
# It begins with its own letter, so that `re` passes quickly over text without one.
_WWW = late(
    r"[wW](?<![A-Za-z0-9./@:=&?#%+\\\-].)(?<![A-Za-z0-9]_.)[wW]{2}\."
    r"(?=[A-Za-z0-9]|[^\W_]{1,63}\.)"
)
_MARK = late(r":[\s:/\\]|//")
"""What stands behind the name of a scheme, however that is misspelled (`spelling.SLIP`)."""
_NAME = late(r"[htpsHTPS]+[\s;.,]?\Z")
LONGEST_NAME = 8
"""Code points from the misspelled name of a scheme to such a mark, at most."""
LONGEST_MAIL = 600
"""Code points from ``mailto:`` to an address that it hands over, at most."""


class _Head(NamedTuple):
    """Where an address begins."""

    start: int
    """First character."""
    opened: int
    """Where its host begins."""
    scheme: str
    """What comes before the host: as written, or ``http://`` before ``www.``"""


def bare(article: Article) -> tuple[Link, ...]:
    """Return the bare addresses and identifiers of an article's text, in order.

    What a markup link marks is left alone. An address ends before white space, full-width
    punctuation, brackets of any script, markup, and a new ``https://`` that is no part of it;
    trailing ASCII punctuation and unpaired closing brackets do not belong to it.
    """
    found = list(_addresses(article))
    taken = sorted([*(link.span for link in article.links), *(link.span for link in found)])
    found += _named(article, taken)
    return tuple(sorted(found, key=lambda link: link.span))


def _addresses(article: Article) -> Iterator[Link]:
    text = article.text
    folded = _WIDE_RUN.sub(_narrow, text) if _WIDE.search(text) else text
    heads = sorted(_heads(text, folded))
    if not heads:
        return
    marked = sorted(link.span for link in article.links if link.span.start < link.span.end)
    starts = [span.start for span in marked]
    ends = list(_running_ends(marked))
    news = (head.start for head in heads if text[head.start - 1 : head.start] not in _HANDED)
    edges = sorted([*starts, *_gaps(article), *news])
    done = 0
    for head in heads:
        led = text[head.start - 1 : head.start]
        new = head.start == done > 0 and led not in _HANDED
        if head.start < done or not (new or not (led.isascii() and led.isalpha())):
            continue
        done = head.opened
        if led in _HANDED and _is_mailed(text, head.start):
            continue
        before = bisect_right(starts, head.start)
        if before and ends[before - 1] > head.start:
            continue
        edge = bisect_right(edges, head.start)
        limit = edges[edge] if edge < len(edges) else len(text)
        if led == "[":
            closing = text.find("]", head.opened, head.opened + _LONGEST_NOTE) + 1
            shown = _SHOWN_AS.search(text, head.opened, closing)
            limit = min(limit, shown.start()) if shown else limit
        limit = _marked(text, head, limit)
        link = _link(article, head, folded, limit)
        if link:
            done = link.span.end
            yield link


def _narrow(found: re.Match[str]) -> str:
    return found[0].translate(FOLDED)


def _marked(text: str, head: _Head, limit: int) -> int:
    """Return where an address ends that marks of a notation enclose, or ``limit``."""
    mark = _MARK_BEFORE.search(text, max(0, head.start - _LONGEST_MARK - 1), head.start)
    if mark is None:
        return limit
    last = min(limit, head.opened + _LONGEST_NOTE)
    found = text.find(mark[0], head.opened, last)
    while found >= 0:
        behind = found + len(mark[0])
        after = text[behind : behind + 1]
        if not (after and after.isascii() and (after.isalnum() or after in _GOES_ON)):
            return found
        found = text.find(mark[0], behind, last)
    return limit


def _link(article: Article, head: _Head, folded: str, limit: int) -> Link | None:
    text = article.text
    wide = head.opened < len(text) and ord(text[head.opened]) in FOLDED
    cleared = None if wide else cleaned(text, head.opened, limit, head.start)
    if cleared is not None:
        span = Span(head.start, cleared[0])
        at = article.offsets.to_source(span)
        return Link(span, at, head.scheme + cleared[1], span.cut(text), "bare")
    place = bound(folded if wide else text, head.opened, limit, head.start)
    place = _angled(text, head, place, limit) if place else _line(text, head, limit)
    if place is None:
        return None
    span = Span(head.start, place.end)
    at, words = article.offsets.to_source(span), span.cut(text)
    meant = repaired(words)
    if meant is not None:
        return Link(span, at, words, words, "bare", note=MISSPELLED.format(meant))
    url = head.scheme + text[head.opened : place.end]
    plain = _WAVE.sub("~", url)
    if plain != url:
        return Link(span, at, plain, words, "bare", note=MISSPELLED.format(plain))
    if place.other is None:
        return Link(span, at, url, words, "bare")
    other = head.scheme + text[head.opened : place.other]
    return Link(span, at, url, words, "bare", note=OPEN, alternative=other)


def _angled(text: str, head: _Head, place: Bound, limit: int) -> Bound:
    """Return the end of an address, or that of the DOI in it whose end is in angle brackets."""
    if text[place.end : place.end + 1] != "<" or _DOI not in text[head.opened : place.end]:
        return place
    end = SICI.match(text, place.end, limit)
    return Bound(end.end()) if end else place


def _line(text: str, head: _Head, limit: int) -> Bound | None:
    """Return the end of a line that is nothing but an address, though none that has a host."""
    if text[head.start - 1 : head.start] not in {"", "\n"}:
        return None
    blank = BLANK.search(text, head.opened, limit)
    end = blank.start() if blank else limit
    if end == head.opened or _TO_FILL.search(text, head.opened, end):
        return None
    return Bound(end) if text[end : end + 1] in {"", "\n"} else None


def _is_mailed(text: str, start: int) -> bool:
    """Tell whether the subject or text of a ``mailto:`` hands an address over.

    Who follows that gets a window to write in, and no page.
    """
    before = text[max(0, start - LONGEST_MAIL) : start].lower()
    mail = before[before.rfind("mailto:") :] if "mailto:" in before else ""
    return "?" in mail and mail.isascii() and not BLANK.search(mail)


def _heads(text: str, folded: str) -> Iterator[_Head]:
    """Yield where addresses may begin, right ones and misspelled ones, in no order.

    ``folded`` is the text with the full-width signs of addresses as ASCII.
    """
    for mark in _HEAD.finditer(text):
        place, end = mark.span()
        for scheme in ("https", "http", "ftp"):
            if text[max(0, place - len(scheme)) : place].lower() == scheme:
                if text[end : end + 1] != "/" and not BLANK.match(text, end):
                    yield _Head(place - len(scheme), end, text[place - len(scheme) : end])
                break
    for www in _WWW.finditer(text):
        yield _Head(www.start(), www.start(), "http://")
    for mark in _MARK.finditer(folded):
        name = _NAME.search(folded, max(0, mark.start() - LONGEST_NAME), mark.start())
        slip = SLIP.match(folded, name.start()) if name is not None else None
        if slip is None:
            continue
        head = text[slip.start() : slip.end()]
        if not is_right(head) and text[slip.start() - 1 : slip.start()] not in _HANDED:
            yield _Head(slip.start(), slip.end(), head)


def _named(article: Article, taken: list[Span]) -> Iterator[Link]:
    """Yield the persistent identifiers that stand in no address and in no link."""
    starts = [span.start for span in taken]
    ends = list(_running_ends(taken))
    for found in identifiers(article.text):
        span = Span(found.start, found.end)
        before = bisect_right(starts, span.start)
        after = starts[before] if before < len(starts) else len(article.text)
        if (before and ends[before - 1] > span.start) or after < span.end:
            continue
        at = article.offsets.to_source(span)
        yield Link(span, at, found.url, span.cut(article.text), "bare", note=found.note)


def _gaps(article: Article) -> Iterator[int]:
    """Yield the places of the text before which the source holds something that is not text.

    The backslash before an escaped punctuation mark is no such thing, nor a tag that only says
    where an address may be broken.
    """
    text = article.text
    for place, gap in article.offsets.pieces.gaps():
        if gap in _TAGS and place and text[place - 1] in _BREAKING:
            after = text[place : place + 1]
            if after.isascii() and after.isalnum():
                continue
        if gap != 1 or text[place] not in _PUNCTUATION:
            yield place


def _running_ends(spans: list[Span]) -> Iterator[int]:
    furthest = 0
    for span in spans:
        furthest = max(furthest, span.end)
        yield furthest
