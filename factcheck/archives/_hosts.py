"""Links that lead to web archives already."""

from urllib.parse import urlsplit

_TODAY = frozenset(f"archive.{end}" for end in ("today", "ph", "is", "li", "fo", "md", "vn"))
_WAYBACK = frozenset({"web.archive.org", "archive.org", "www.archive.org"})


def is_archive_today(url: str) -> bool:
    """Tell whether an address is one of archive.today, which has seven names."""
    return _host(url).removeprefix("www.") in _TODAY


def is_wayback(url: str) -> bool:
    """Tell whether an address is one of the Internet Archive."""
    return _host(url) in _WAYBACK


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
