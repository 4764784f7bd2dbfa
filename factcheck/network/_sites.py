"""Which hosts belong to one owner, by the public suffix list that tldextract brings along."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tldextract


@lru_cache(maxsize=4096)
def site_of(host: str) -> str:
    """Return the part of a host that somebody registered: ``a.b.co.jp`` gives ``b.co.jp``.

    By the public suffix list with its private part (``a.github.io`` and ``b.github.io`` are two
    owners). An address of numbers, a public suffix and a name without a dot are their own site.
    """
    name = host.rstrip(".")
    if name.startswith("[") or name.rpartition(".")[2].isdecimal() or "." not in name:
        return host
    found = _extractor()(name)
    if not found.suffix:  # no rule: the list's algorithm then takes the last label for the suffix
        return ".".join(name.split(".")[-2:])
    return f"{found.domain}.{found.suffix}" if found.domain else name


def same_site(one: str, other: str) -> bool:
    """Tell whether two hosts belong to the same registered name."""
    return one == other or site_of(one) == site_of(other)


@cache
def _extractor() -> "tldextract.TLDExtract":
    """Return the reader of the list: the bundled one, never fetched, nothing written to disk."""
    import tldextract  # noqa: PLC0415 (70 ms that runs without a network do without)

    return tldextract.TLDExtract(
        cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True
    )
