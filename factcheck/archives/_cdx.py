"""The index of the Wayback Machine: the last good copy of a page before a day.

Source: Internet Archive, "Wayback CDX Server API": ``to`` ends the range with a day, a negative
``limit`` takes the last captures, ``filter`` leaves those that were no page.
"""

import json
import re
from datetime import UTC, date, datetime
from urllib.parse import urlencode

from factcheck.model.copies import Copy

_SERVER = "https://web.archive.org/cdx/search/cdx"
_STAMP = re.compile(r"[0-9]{14}")


def lookup_url(url: str, until: date | None) -> str:
    """Return the address that tells the last copy of a page up to a day (of all, if None).

    ``matchType`` is told, since else a "*" at the end would mean all pages that begin so.
    """
    query = {"url": url, "matchType": "exact", "output": "json", "fl": "timestamp,statuscode",
             "filter": "statuscode:200", "limit": "-1"}  # fmt: skip
    if until is not None:
        query["to"] = f"{until:%Y%m%d}"
    return f"{_SERVER}?{urlencode(query)}"


def copy_of(url: str, data: bytes) -> tuple[Copy | None, bool]:
    """Return the copy that an answer's body tells, None for none, and whether it is an answer."""
    try:
        rows = json.loads(data) if data.strip() else []
    except (ValueError, RecursionError):
        return None, False
    if not isinstance(rows, list):
        return None, False
    for row in reversed(rows[1:]):  # the first names the columns
        if isinstance(row, list) and len(row) == 2 and row[1] == "200":
            stamp = str(row[0])
            try:
                at = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            except ValueError:
                continue
            if _STAMP.fullmatch(stamp):
                return Copy(url, at.date(), f"https://web.archive.org/web/{stamp}/{url}"), True
    return None, True
