"""Bare addresses in prose, exactly bounded, also where no space ends them.

``詳細はhttps://a.jp/xを参照。`` ends at x, but ``https://ja.wikipedia.org/wiki/東京`` does not
end at ``wiki/``. So there are two candidates: the *cut*, which ends at the first character
that is not ASCII (RFC 3986 knows no other), and the *raw* reading, which goes on through letters
(RFC 3987). What follows decides, and the host where it is known for such addresses; where it
stays open, the link says so.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from string import punctuation
from unicodedata import category

from factcheck.model.records import Article, Link
from factcheck.model.text import Span

OPEN = "boundary open: add a space after the address"
"""Note on a link whose end could be read in two ways."""

_SCHEME = re.compile(r"(?<![A-Za-z])https?://", re.IGNORECASE)
# A new address inside another one, unless that one hands it over: ?url=https://…, /web/https://…
_HANDED = frozenset("/=?&")
_HEAD = re.compile("://")
# RFC 3986: unreserved, reserved and "%"; no quotes, angle brackets, braces, bars or backslashes.
_ASCII = re.compile(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*")
_HOST = re.compile(
    r"(?:[A-Za-z0-9\-._~%!$&'()*+,;=:]{0,200}@)?"
    r"(?P<name>\[[0-9A-Fa-f:.]{2,60}\]|[A-Za-z0-9][A-Za-z0-9\-._]*)"
)
# A host of letters (RFC 5890): the last label is either all ASCII or all letters of one script.
_LETTER_HOST = re.compile(
    r"(?:[\w\-]{1,63}\.){1,10}(?:[A-Za-z][A-Za-z0-9\-]{1,62}|[^\W\d_A-Za-z]{1,20})(?::[0-9]{1,5})?"
)
# Hosts that show raw letters in the addresses they give to readers.
_RAW_HOSTS = re.compile(
    r"(?:[^.]+\.){0,5}(?:wikipedia\.org|wiktionary\.org|wikisource\.org|wikiquote\.org"
    r"|wikinews\.org|wikivoyage\.org|wikibooks\.org|wikimedia\.org|wikiwand\.com|fandom\.com"
    r"|weblio\.jp|kotobank\.jp|pixiv\.net|nicovideo\.jp|namu\.wiki|baidu\.com)",
    re.IGNORECASE,
)
# Signs after which an address is not over, and signs that only an address has.
_EXPECTING = frozenset("/=_-#%+&")
_STRUCTURE = re.compile(r"[/?=&#%]|\.[A-Za-z][A-Za-z0-9]{1,4}\b")
# Punctuation inside names, between letters: アルベルト・アインシュタイン, ジャン＝ジャック.
_JOINERS = frozenset("・＝゠·")
_CJK = ("\u2e80\u31ff", "\u3400\u9fff", "\uac00\ud7a3", "\uf900\ufaff", "\uff66\uff9f")
"""First and last characters of the scripts that set no spaces between words."""
# Words that lead from an address on to the sentence around it: particles and the copula.
_PARTICLE = re.compile(
    r"[をはがにへでとのもやか]|から|まで|より|など|だ|です|という"
    r"|(?:을|를|은|는|이|가|에|의|와|과|로|으로|에서)(?![\uac00-\ud7a3])"
)
_CITING = re.compile(
    r"を|(?:も|は|に)?(?:ご?参照|ご覧)|によ[るれり]|に詳し|が詳し|[よか][りら]引用|です|など|という"
)
# GFM 0.29, section 6.9: trailing punctuation is not part of an autolink.
_TRAILING = frozenset("?!.,:;*_~'\"([")
_PAIRS = {")": "(", "]": "["}


def bare(article: Article) -> tuple[Link, ...]:
    """Return the bare http(s) addresses of an article's text, in order.

    What a markup link marks is left alone. An address ends before white space, full-width
    punctuation, brackets of any script, markup, and a new ``https://`` that is no part of it;
    trailing ASCII punctuation and unpaired closing brackets do not belong to it (GFM 0.29,
    section 6.9).
    """
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Link]:
    text = article.text
    if "://" not in text:
        return
    marked = sorted(link.span for link in article.links if link.span.start < link.span.end)
    starts = [span.start for span in marked]
    ends = list(_running_ends(marked))
    heads = [head for mark in _HEAD.finditer(text) if (head := _scheme(text, mark)) is not None]
    news = (start for start, _ in heads if text[start - 1 : start] not in _HANDED)
    edges = sorted([*starts, *_gaps(article), *news])
    done = 0
    for start, opened in heads:
        led = text[start - 1 : start]
        new = start == done > 0 and led not in _HANDED
        if start < done or not (new or not (led.isascii() and led.isalpha())):
            continue
        done = opened
        before = bisect_right(starts, start)
        if before and ends[before - 1] > start:
            continue
        edge = bisect_right(edges, start)
        limit = edges[edge] if edge < len(edges) else len(text)
        end, is_open = _end(text, opened, limit)
        if end is None:
            continue
        done = end
        span = Span(start, end)
        address = span.cut(text)
        at = article.offsets.to_source(span)
        note = OPEN if is_open else None
        yield Link(span, at, address, address, "bare", note=note)


def _scheme(text: str, mark: re.Match[str]) -> tuple[int, int] | None:
    """Return where ``http://`` or ``https://`` starts and ends that ends with a mark, or None."""
    place, end = mark.span()
    for scheme in ("https", "http"):
        if text[max(0, place - len(scheme)) : place].lower() == scheme:
            return place - len(scheme), end
    return None


def _gaps(article: Article) -> Iterator[int]:
    """Yield the places of the text before which the source holds something that is not text.

    The backslash before an escaped punctuation mark is no such thing.
    """
    for last, piece in pairwise(article.offsets.pieces):
        gap = piece.source - last.source - last.source_length
        escape = gap == 1 and article.text[piece.text] in punctuation
        if gap and not escape:
            yield piece.text


def _running_ends(spans: list[Span]) -> Iterator[int]:
    furthest = 0
    for span in spans:
        furthest = max(furthest, span.end)
        yield furthest


def _end(text: str, start: int, limit: int) -> tuple[int | None, bool]:
    """Return where the address whose host starts at ``start`` ends, and whether that is open."""
    host = _HOST.match(text, start, limit)
    after = host.end() if host else start
    if after < limit and _goes_on(text, after, limit) and text[after - 1] in "./":
        letters = _LETTER_HOST.match(text, start, limit)
        host, after = letters or host, letters.end() if letters else after
    if host is None:
        return None, False
    cut = _ascii_end(text, after, limit)
    is_open = False
    if cut > after and _goes_on(text, cut, limit):
        known = "name" in host.re.groupindex and _RAW_HOSTS.fullmatch(host["name"])
        cut, is_open = _bound(text, cut, limit, known=bool(known))
    end = _trim(text, start, max(cut, after))
    return (end, is_open) if end > start else (None, False)


def _bound(text: str, cut: int, limit: int, *, known: bool) -> tuple[int, bool]:
    """Choose between the cut, after which letters follow, and the raw reading."""
    raw = _raw_end(text, cut, limit)
    if not any(ends[0] <= text[cut] <= ends[1] for ends in _CJK):
        return raw, False  # a script that sets words apart by spaces
    expecting = text[cut - 1] in _EXPECTING or (known and text.endswith("_(", 0, cut))
    particle = _PARTICLE.match(text, cut, raw)
    if not expecting and (particle or text[cut - 1] in "(["):
        return cut, False
    structure = [found.end() for found in _STRUCTURE.finditer(text, cut, raw)]
    if structure:  # …/東京/2025を参照: the address goes on at least to its last ASCII sign
        further = _ascii_end(text, structure[-1], raw)
        if further >= raw:
            return raw, not expecting
        return _last_part(text, further, raw, known=known)
    return _last_part(text, cut, raw, known=known)


def _last_part(text: str, cut: int, raw: int, *, known: bool) -> tuple[int, bool]:
    """Choose how much of the letters in ``text[cut:raw]`` the last part of an address takes."""
    expecting = text[cut - 1] in _EXPECTING or (known and text.endswith("_(", 0, cut))
    citing = _CITING.search(text, cut, raw)
    end = citing.start() if citing else raw
    if known and (expecting or not _PARTICLE.match(text, cut, raw)):
        return end, citing is not None or not expecting
    if not expecting or end == cut:
        return cut, end > cut and not _PARTICLE.match(text, cut, raw)
    if _PARTICLE.match(text, cut, raw):
        return cut, True
    return end, True


def _ascii_end(text: str, start: int, limit: int) -> int:
    """Return where the ASCII signs of an address end.

    Square brackets belong to it in a query only (``?ids[]=1``), and there in pairs: ``x[1]`` is
    an address with a footnote.
    """
    end, depth, query = start, 0, False
    while True:
        found = _ASCII.match(text, end, limit)
        after = found.end() if found else end
        query = query or "?" in text[end:after]
        bracket = text[after] if after < limit else ""
        depth += (bracket == "[") - (bracket == "]")
        if not query or bracket not in {"[", "]"} or depth < 0:
            return after
        end = after + 1


def _raw_end(text: str, start: int, limit: int) -> int:
    """Return where letters and ASCII signs from ``start`` on end; a new address ends them too."""
    position = start
    while position < limit:
        if _goes_on(text, position, limit):
            position += 1
            continue
        ascii_end = _ascii_end(text, position, limit)
        if ascii_end == position or _SCHEME.match(text, position):
            break
        position = ascii_end
    return position


def _goes_on(text: str, position: int, limit: int) -> bool:
    """Tell whether a character that is not ASCII may belong to an address (RFC 3987, ucschar).

    Of those only letters, marks and digits, and what joins the parts of a name.
    """
    if position >= limit or text[position].isascii():
        return False
    if text[position] in _JOINERS:
        return position + 1 < limit and category(text[position + 1])[0] == "L"
    kind = category(text[position])
    return kind[0] in "LM" or kind == "Nd"


def _trim(text: str, start: int, end: int) -> int:
    """Return the end without trailing punctuation and closing brackets that pair with nothing."""
    address = text[start:end]
    surplus = {close: address.count(close) - address.count(_PAIRS[close]) for close in _PAIRS}
    while end > start:
        last = text[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _TRAILING:
            break
        for close, opener in _PAIRS.items():
            surplus[close] += last == opener
        end -= 1
    return end
