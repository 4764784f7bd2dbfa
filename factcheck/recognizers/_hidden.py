"""Signs that nobody sees within an address: pasted along from pages, mails and typeset documents.

The soft hyphen, the zero-width space, the word joiner and the byte order mark say where a line
may or may not break (Unicode Standard, chapter 23.2). No address holds them (RFC 3987, 4.1).
Nor does it hold the line breaks of one that is written ``<https://…>`` or ``<URL:https://…>``
(RFC 3986, appendix C).
"""

import re

from factcheck.model.late import late
from factcheck.recognizers._boundary import bound
from factcheck.recognizers._scan import BLANK

_HIDDEN = late(r"[\xad\u200b\u2060\ufeff]")
# A line goes on where its last sign, or one in the next line, is none of a word: …/2024/⏎a.html.
_BROKEN = late(
    r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{4,200}"
    r"(?:[ \t]*(?:(?<=[/?#&=_%+\-])\n|\n(?=[^\s>]{0,200}[0-9/?#&=_%+.\-]))[ \t]*"
    r"(?![A-Za-z]{2,9}://)[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{1,200}){1,3}[ \t]*\n?>"
)
_OPENED = late(r"<(?:URL:)?\Z", re.IGNORECASE)
_BLANKS = late(r"\s+")
# Between signs of an address; before letters of other scripts they part it from the sentence.
_WITHIN = late(r"(?<=[!-~])[\xad\u200b\u2060\ufeff]+(?=[A-Za-z0-9/?#&=%_.~\-])")


def cleaned(text: str, start: int, limit: int, first: int) -> tuple[int, str] | None:
    """Return where an address ends that holds what is no part of it, and what it says without.

    ``start`` is where its host starts, from which on it is told; ``first`` where the whole address
    does; ``limit`` where it must end. None if it holds nothing of the kind.
    """
    angled = _OPENED.search(text, max(0, first - len("<URL:")), first)
    broken = _within_angles(text, start) if angled else None
    if broken is not None:
        return broken
    return _without(text, start, limit, first) if _HIDDEN.search(text, start, limit) else None


def _without(text: str, start: int, limit: int, first: int) -> tuple[int, str] | None:
    blank = BLANK.search(text, start, limit)
    stop = blank.start() if blank else limit
    hidden = [found.span() for found in _WITHIN.finditer(text, start, stop)]
    if not hidden:
        return None
    lead = max(0, first - 1)
    parts, places, last = [text[lead:start]], list(range(lead, start)), start
    for begin, end in [*hidden, (stop, stop)]:
        parts.append(text[last:begin])
        places += range(last, begin)
        last = end
    squeezed = "".join(parts) + text[stop : stop + 1]
    size = len(places)
    found = bound(squeezed, start - lead, size, first - lead)
    if found is None:
        return None
    words = squeezed[start - lead : found.end]
    end = places[found.end - 1] + 1
    if len(words) == end - start:
        return None
    return end, words


def _within_angles(text: str, start: int) -> tuple[int, str] | None:
    found = _BROKEN.match(text, start)
    if found is None:
        return None
    words = found[0][:-1].rstrip()
    return start + len(words), _BLANKS.sub("", words)
