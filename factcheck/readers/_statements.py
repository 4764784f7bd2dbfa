"""What a page states of itself, in words that can be compared with an article's."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.errors import SourceError
from factcheck.model.imprints import Statements
from factcheck.model.late import late
from factcheck.plugins import Document
from factcheck.readers import _decode, _imprint, _pagemeta

_LINES = 200
"""Most statements that are kept of one page."""
_LONGEST = 1_000
"""Code points of a statement; longer ones are bodies of articles."""
_BODY = 200_000
_SCRIPT = late(r"<script(?![^>]{0,200}json)[\s>]", re.IGNORECASE)
_HUMP = late(r"(?<=[a-z])(?=[A-Z])")
_SAYS_NOTHING = late(r"url|image|logo|width|height|@|id$|sku|gtin|isbn|email|phone", re.I)
_DESCRIPTIONS = ("og:description", "description", "twitter:description")


def statements(document: Document) -> Statements:
    """Return what an HTML page states of itself; nothing for what is no text. Never raises."""
    try:
        source = _decode.text(document, html=True)
    except SourceError:
        return Statements()
    told = _pagemeta.told(source)
    titles = [node.get("headline") for node in told.nodes]
    titles += [told.metas.get(name) for name in ("og:title", "citation_title", "twitter:title")]
    titles.append(told.title)
    lines = [told.metas.get(name, "") for name in _DESCRIPTIONS]
    bodies: list[str] = []
    for node in told.nodes:
        body = node.get("articleBody")
        bodies += [body[:_BODY]] if isinstance(body, str) else []
        lines += _values(node)
    free = all(str(node.get("isAccessibleForFree")).lower() != "false" for node in told.nodes)
    return Statements(
        _folded(titles),
        _folded(lines)[:_LINES],
        max(bodies, key=len, default=""),
        free,
        _SCRIPT.search(source) is not None,
        _imprint.imprint(told),
    )


def _folded(found: Iterable[object]) -> tuple[str, ...]:
    """Return the values that are words, blanks folded, each once."""
    words = (" ".join(value[:_LONGEST].split()) for value in found if isinstance(value, str))
    return tuple(dict.fromkeys(word for word in words if word))


def _values(node: dict[str, Any]) -> Iterator[str]:
    """Yield the values of one JSON-LD object that are words or numbers, each with its name."""
    price, currency = node.get("price"), node.get("priceCurrency")
    if isinstance(price, str | int | float) and isinstance(currency, str):
        yield f"price {currency[:3]} {str(price)[:40]}"
    for key, value in node.items():
        if not isinstance(key, str) or _SAYS_NOTHING.search(key) or isinstance(value, bool):
            continue
        if isinstance(value, int | float):
            yield f"{_HUMP.sub(' ', key[:60])} {str(value)[:40]}"
        elif isinstance(value, str) and len(value) < _LONGEST and "://" not in value:
            yield f"{_HUMP.sub(' ', key[:60])} {value}"
