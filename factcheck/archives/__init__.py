"""Web archives: whom to ask, what the answers mean, which links lead there. Pure."""

from factcheck.archives._cdx import copy_of, lookup_url
from factcheck.archives._hosts import is_archive_today, is_wayback
from factcheck.archives._saving import (
    SAVE_URL,
    Saving,
    save_form,
    saved,
    status_url,
    submitted,
)

__all__ = [
    "SAVE_URL",
    "Saving",
    "copy_of",
    "is_archive_today",
    "is_wayback",
    "lookup_url",
    "save_form",
    "saved",
    "status_url",
    "submitted",
]
