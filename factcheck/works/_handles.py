"""The handle system: whether a DOI was ever given out.

Source: Handle.Net, "Handle.Net Web Services API" (``responseCode`` 1: found, 100: no such handle,
200: no such values).
"""

import json
from urllib.parse import quote

_FOUND, _NONE, _NO_VALUES = 1, 100, 200


def handle_url(doi: str) -> str:
    """Return the address that tells whether a DOI exists."""
    return f"https://doi.org/api/handles/{quote(doi, safe='/')}?type=URL"


def exists(data: bytes) -> bool | None:
    """Return whether the DOI exists, by the answer's body; None if that is no such answer."""
    try:
        told = json.loads(data)
        code = told["responseCode"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if code in {_FOUND, _NO_VALUES}:
        return True
    return False if code == _NONE else None
