"""What a site tells its readers while it does not work: closed for maintenance, or an error.

Both stand in the present and name the site itself, or nothing at all. Who announces an evening, or
tells of a bridge, names the day or the bridge.
"""

from collections.abc import Iterator

from factcheck.model.late import late
from factcheck.network._folding import folded, unquoted
from factcheck.network._outages_data import (
    APOLOGIES,
    BARE,
    ERRORS,
    NOW,
    OTHERWISE,
    SITE,
    UPKEEP,
    UPKEEP_ROOTS,
    WRONG_ROOTS,
)
from factcheck.network._pages import Page

_FEW = 300
"""Main text beyond which a page has something else to say."""
_WHOLE = 120
"""Main text below which one sentence is the whole page."""
_LOUD = 60
"""Longest title or heading that is a notice."""
_LONGEST = 160
"""Longest sentence of a notice: those of articles run on."""
_ENDS = late(r"[.!?…]+(?=\s|$|[^\x00-\x7f])|[。!?]|[|｜–—]| - ")
_SITE, _UPKEEP, _NOW, _BARE = late(SITE), late(UPKEEP), late(NOW), late(BARE)
_NUMBER = late(r"\d")
_OTHERWISE, _ERROR, _APOLOGY = late(OTHERWISE), late(ERRORS), late(APOLOGIES)


def closed(page: Page) -> str:
    """Return the words by which a short page says that its site is under maintenance now.

    Its title or a heading speaks of that, or it says nothing else at all. Pages that scripts build
    hold such words for the day they are needed: not in their headings.
    """
    if len(page.text) > _FEW:
        return ""
    aloud = tuple(words for words in (page.title, *page.headings[:2]) if len(words) <= _LOUD)
    every = folded(" . ".join((*aloud, page.text)))
    if not any(root in every for root in UPKEEP_ROOTS):
        return ""
    alone = len(page.text) <= _WHOLE and not page.scripts
    if not alone and not any(_UPKEEP.search(folded(words)) for words in aloud):
        return ""
    said = list(_said(every))
    if any(_OTHERWISE.search(one) for one in said):
        return ""
    dated = _NUMBER.search(every) is not None
    return next((one[:100] for one in said if _is_closed(one, dated=dated)), "")


def _is_closed(said: str, *, dated: bool) -> bool:
    if not _UPKEEP.search(said) or len(said) > _LONGEST:
        return False
    named = _SITE.search(said) and _NOW.search(said)
    return bool(named or (not dated and _BARE.fullmatch(said)))


def failing(page: Page) -> str:
    """Return the words by which a short page says that an error has just occurred, and is sorry.

    Of a page that scripts build only the headings count, as above.
    """
    if len(page.text) > _FEW:
        return ""
    every = folded(" . ".join((page.title, *page.headings[:2], page.text)))
    if not any(root in every for root in WRONG_ROOTS):
        return ""
    if not _APOLOGY.search(every):
        return ""
    heard = folded(" . ".join((page.title, *page.headings[:2]))) if page.scripts else every
    return next((one for one in _said(heard) if _ERROR.fullmatch(one)), "")


def _said(text: str) -> Iterator[str]:
    """Yield the sentences of a folded text, without what it quotes."""
    return filter(None, (part.strip(" .,、:") for part in _ENDS.split(unquoted(text))))
