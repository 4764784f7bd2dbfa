"""Odd hosts, one row each, only where we are sure: what a rule would get wrong there."""

from urllib.parse import urlsplit

SCRIPTED_FRAGMENTS = frozenset({"github.com", "gist.github.com", "gitlab.com", "docs.google.com"})
"""Hosts whose pages find the place of a fragment by script (line numbers, prefixed headings)."""


def scripted_fragment(url: str) -> bool:
    """Tell whether fragments at this address are read by scripts, so that ids say nothing."""
    return (urlsplit(url).hostname or "") in SCRIPTED_FRAGMENTS
