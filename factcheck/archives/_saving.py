"""Save Page Now: how the Wayback Machine is asked to copy a page, and what it answers.

Source: Internet Archive, "Save Page Now 2 Public API Docs" (``POST /save`` with ``url``, the header
``Authorization: LOW key:secret``; ``GET /save/status/JOB``; at most twelve captures a minute).
"""

import json
import re
from typing import Any, Literal
from urllib.parse import quote, urlencode

from factcheck.nouns import dataclass

SAVE_URL = "https://web.archive.org/save"
State = Literal["submitted", "archived", "refused"]
"""``submitted`` is not ``archived``: the copy is made later, or never."""
_JOB = re.compile(r"[\w-]{1,100}")
_STAMP = re.compile(r"[0-9]{14}")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Saving:
    """What became of one page that the archive was asked to copy."""

    url: str
    """The page."""
    state: State
    """What became of it."""
    job: str = ""
    """The number of the job that copies it, if there is one."""
    address: str = ""
    """The address of the copy, once it is archived."""
    reason: str = ""
    """Why it was refused, or what the archive says of it."""


def save_form(url: str) -> bytes:
    """Return the form that asks for a copy of a page."""
    return urlencode({"url": url, "skip_first_archive": "1"}).encode()


def status_url(job: str) -> str:
    """Return the address that tells how far a job is."""
    return f"{SAVE_URL}/status/{quote(job, safe='')}"


def submitted(url: str, data: bytes) -> Saving:
    """Return what the answer to a `save_form` says."""
    told = _told(data)
    job = told.get("job_id")
    if isinstance(job, str) and _JOB.fullmatch(job):
        return Saving(url, "submitted", job)
    return Saving(url, "refused", reason=_reason(told))


def saved(before: Saving, data: bytes) -> Saving:
    """Return what the answer to a `status_url` says; unchanged while the job is under way."""
    told = _told(data)
    stamp = told.get("timestamp")
    if told.get("status") == "success" and isinstance(stamp, str) and _STAMP.fullmatch(stamp):
        address = f"https://web.archive.org/web/{stamp}/{before.url}"
        return Saving(before.url, "archived", before.job, address)
    if told.get("status") == "error":
        return Saving(before.url, "refused", before.job, reason=_reason(told))
    return before


def _told(data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _reason(told: dict[str, Any]) -> str:
    for name in ("message", "status_ext"):
        words = told.get(name)
        if isinstance(words, str) and words.strip():
            return " ".join(words[:_LONGEST].split())
    return "not-json"
