"""Which hosts belong to one owner, well enough for a cookie, a hint and a note."""

# Second-level names under which country registries let others register (jp, uk, kr, cn, br …).
_GENERIC = frozenset(
    {
        "ac", "ad", "co", "com", "ed", "edu", "gen", "geek", "go", "gob", "gov", "gouv", "gr",
        "gv", "id", "ind", "info", "lg", "ltd", "me", "mil", "ne", "net", "nhs", "nom", "od",
        "or", "org", "plc", "police", "re", "sch",
    }
)  # fmt: skip


def site_of(host: str) -> str:
    """Return the part of a host that somebody registered: ``a.b.co.jp`` gives ``b.co.jp``.

    A rule of thumb, not the public suffix list: right for the common registries, and where it is
    wrong (``city.kyoto.jp``) a note is worded too plainly, no verdict changes.
    """
    labels = host.rstrip(".").split(".")
    if host.startswith("[") or labels[-1].isdecimal():
        return host
    short = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _GENERIC
    return ".".join(labels[-3:] if short else labels[-2:])


def same_site(one: str, other: str) -> bool:
    """Tell whether two hosts belong to the same registered name."""
    return site_of(one) == site_of(other)
