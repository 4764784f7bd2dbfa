"""Odd hosts, one row each, only where we are sure: what a rule would get wrong there."""

from urllib.parse import urlsplit

SCRIPTED_FRAGMENTS = frozenset({"github.com", "gist.github.com", "gitlab.com", "docs.google.com"})
"""Hosts whose pages find the place of a fragment by script (line numbers, prefixed headings)."""

SHORTENERS = frozenset(
    {
        "amzn.asia", "amzn.to", "bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "fb.me", "g.co",
        "goo.gl", "htn.to", "ift.tt", "is.gd", "j.mp", "lin.ee", "lnkd.in", "nav.cx", "onl.bz",
        "onl.la", "onl.sc", "ow.ly", "rb.gy", "rebrand.ly", "redd.it", "s.id", "shorturl.at",
        "t.co", "t.ly", "tiny.cc", "tinyurl.com", "trib.al", "urx.space", "v.gd", "wp.me",
        "x.gd", "youtu.be",
    }
)  # fmt: skip
"""Hosts whose addresses are made to redirect: a permanent redirect there is no move."""

PERSISTENT = frozenset(
    {"doi.org", "dx.doi.org", "hdl.handle.net", "purl.org", "w3id.org", "n2t.net", "id.ndl.go.jp"}
)
"""Hosts of persistent identifiers: the address to cite is the one that redirects."""


def scripted_fragment(url: str) -> bool:
    """Tell whether fragments at this address are read by scripts, so that ids say nothing."""
    return (urlsplit(url).hostname or "") in SCRIPTED_FRAGMENTS


def is_short(host: str) -> bool:
    """Tell whether a host shortens addresses."""
    return host.removeprefix("www.") in SHORTENERS


def is_persistent(host: str) -> bool:
    """Tell whether a host keeps persistent identifiers."""
    return host.removeprefix("www.") in PERSISTENT
