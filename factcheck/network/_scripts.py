"""Scripts that do nothing but send their reader on, in pages that show nothing."""

import re
from html import unescape

from factcheck.model.late import late

# HTML, 7.2.4: an assignment to the location, or one of the two calls that navigate.
_SENT = late(
    r"""<script[^>]{0,200}>\s*(?:(?:window|document|self|top|parent)\.){0,2}location"""
    r"""(?:(?:\.href)?\s*=\s*|\.(?:replace|assign)\s*\(\s*)(["'])([^"'<>\s\\]{1,2000})\1"""
    r"""\s*\)?\s*;?\s*</script\s*>""",
    re.IGNORECASE,
)
_SHORT = 3000
"""Code points of source beyond which a page does more than send its reader on."""


def sent_by_script(source: str) -> tuple[int, str] | None:
    """Return after how many seconds (0) the only script of a page sends its reader where.

    None if it does anything else, or something on a condition: who is sent on is not known then.
    """
    if len(source) > _SHORT or source.lower().count("<script") != 1:
        return None
    found = _SENT.search(source)
    return (0, unescape(found[2])) if found else None
