"""Words of strangers inside Markdown: they stay words, whatever they are made of."""

import re

from factcheck.formats._safe import one_line, web_address
from factcheck.model.late import late

_SPECIAL = late(r"[\\`*_\[\]<>|~&$]")
"""What GitHub-flavored Markdown could take for markup anywhere in a line."""

_LINE_START = late(r"^(?=[-+=#])|(?<=^\d)(?=\.\s)|(?<=^\d\d)(?=\.\s)")
"""What would begin a list, a heading or a rule at the start of a line."""

_BARE = late(r"(?:https?|ftp)(:)//|www(\.)", re.IGNORECASE)
"""What would become a link by itself, even inside the words of another link."""

_CALL = late(r"[@#](?=\w)")
"""``@name`` and ``#12`` would call people and link issues where the report is pasted."""

_ENTITY = late(r"&(?=#?\w+;)")
"""What would be decoded in a link's destination (CommonMark 0.31, section 2.5)."""

_ZERO_WIDTH_SPACE = "&#8203;"


def escaped(words: str) -> str:
    """Return ``words`` on one line, to stand as plain words anywhere in Markdown or its tables."""
    text = _CALL.sub(lambda found: found[0] + _ZERO_WIDTH_SPACE, _without_markup(words))
    return _without_addresses(text)


def linked(url: str) -> str:
    """Return ``url`` as a link that shows it whole; as plain words if it may not be clicked."""
    address = web_address(url)
    if address is None:
        return escaped(url)
    shown = _without_addresses(_without_markup(url))  # inside a link nobody is called
    return f"[{shown}](<{_ENTITY.sub('&amp;', address)}>)"


def _without_markup(words: str) -> str:
    return _LINE_START.sub(r"\\", _SPECIAL.sub(r"\\\g<0>", one_line(words)), count=1)


def _without_addresses(text: str) -> str:
    return _BARE.sub(lambda found: found[0].replace(":", "&#58;").replace(".", "&#46;"), text)
