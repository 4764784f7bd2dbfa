"""Whether a page has the place that a fragment names: elements by id, and texts."""

import unicodedata
from collections.abc import Callable
from urllib.parse import unquote

from factcheck.model.late import late
from factcheck.network import quirks
from factcheck.network._pages import Page

_MARK = ":~:"  # WICG Scroll to Text Fragment, 3.3: here the fragment directive begins
_LITTLE = 400  # main text below which a page with scripts is built in the browser
_SPACED = late(r"[^\W_]")
# A line break between such signs shows no blank (CSS Text 3, 4.1.2); Hangul has blanks.
_DENSE = late(
    r"(?<=[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff]) (?=[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff])"
)


def missing(
    page: Page, fragment: str, url: str, shown: Callable[[], str]
) -> tuple[str, str] | None:
    """Return reason and sentence if a page surely lacks the place a fragment names, else None.

    ``fragment`` is what follows ``#``, as written; ``shown`` gives all words that the page shows,
    which few fragments need. A page that was not read to its end, or that
    scripts build, says nothing.
    """
    name, mark, directive = fragment.partition(_MARK)
    if page.ids is None or (page.scripts and len(page.text) < _LITTLE):
        return None
    if mark:
        texts = [part[5:] for part in directive.split("&") if part.startswith("text=")]
        if texts:
            words = _folded(shown())
            if any(_has(words, text) for text in texts):
                return None
            said = unquote(texts[0])[:100]
            return "missing-text", f"The page does not hold the text that is marked: {said}"
    if _has_id(page, name, url):
        return None
    return "missing-fragment", f"The page has no place named {unquote(name)[:100]}."


def _has_id(page: Page, name: str, url: str) -> bool:
    """Tell whether an element is named, or whether nobody could say.

    HTML, 7.4.6.4: the name as written, then percent-decoded; ``top`` and the empty fragment are
    always there. Fragments that scripts read say nothing.
    """
    decoded = unquote(name)
    if not name or decoded.lower() == "top":
        return True
    if decoded[0] in "!/?" or "=" in decoded or quirks.scripted_fragment(url):
        return True
    ids = page.ids or frozenset()
    # Renderers of Markdown on forges put this before the ids that authors see.
    return name in ids or decoded in ids or f"user-content-{decoded}" in ids


def _has(shown: str, directive: str) -> bool:
    """Tell whether ``[prefix-,]start[,end][,-suffix]`` is in a text that is folded (WICG, 3.4).

    Case, width and blanks are folded; where words are set apart by blanks, the ends of each part
    must be ends of words.
    """
    parts = directive.split(",")
    prefix = parts.pop(0)[:-1] if len(parts) > 1 and parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if len(parts) > 1 and parts[-1].startswith("-") else ""
    if not 1 <= len(parts) <= 2:
        return True  # no valid directive: browsers pass it over
    wanted = [_folded(unquote(part)) for part in (prefix, parts[0], parts[1] if parts[1:] else "",
                                                  suffix)]  # fmt: skip
    before, start, end, after = wanted
    if not start:
        return True
    at, last = 0, -1
    while (found := _find(shown, start, at)) >= 0:
        at = found + 1
        stop = found + len(start)
        if end:
            # The one found for an earlier place is the next one for this place, too.
            last = last if last >= stop else _find(shown, end, stop)
            if last < 0:
                return False  # it is in the rest of no later place either
            stop = last + len(end)
        if before and not _ends(shown, found, before):
            continue
        if after and not shown[stop : stop + len(after) + 1].lstrip().startswith(after):
            continue
        return True
    return False


def _ends(shown: str, at: int, words: str) -> bool:
    """Tell whether ``words`` stand right before a place; a folded text has one blank at most."""
    return shown.endswith(words, 0, at - 1 if shown[at - 1 : at] == " " else at)


def _find(text: str, words: str, start: int) -> int:
    """Return where ``words`` stand in ``text`` as whole words, from ``start`` on, or -1."""
    at = text.find(words, start)
    while at >= 0:
        stop = at + len(words)
        if not (_joined(text, at) or _joined(text, stop)):
            return at
        at = text.find(words, at + 1)
    return -1


def _joined(text: str, at: int) -> bool:
    """Tell whether a place is in the middle of a word of a script that sets words apart."""
    if not 0 < at < len(text):
        return False
    return _is_spaced(text[at - 1]) and _is_spaced(text[at])


def _is_spaced(char: str) -> bool:
    # Thai, Lao, Khmer, Burmese, kana, kanji write without blanks; Latin to Arabic lie below.
    return _SPACED.match(char) is not None and ord(char) < 0x0E00


def _folded(text: str) -> str:
    return _DENSE.sub("", " ".join(unicodedata.normalize("NFKC", text).casefold().split()))
