"""Articles that are named by their URL: the pages that stand there."""

from datetime import UTC, datetime

from factcheck import sources
from factcheck.settings import Settings


def page(url: str, settings: Settings) -> sources.Fetched:
    """Return what stands at a URL, at most ``max_article`` bytes; raises `SourceError`."""
    from factcheck import network  # noqa: PLC0415 (90 ms that articles in files do without)

    with network.open_transport(settings.network) as transport:
        found = network.fetch(url, settings.network, transport, clock, settings.max_article)
    return sources.Fetched(found.data, found.media_type, found.charset)


def clock() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)
