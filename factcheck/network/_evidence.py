"""What a verdict rests on besides its status, kept small: most pages share theirs."""

from functools import lru_cache

from factcheck.model.probes import Probe
from factcheck.network._identity import language_of
from factcheck.network._pages import Page
from factcheck.network._redirects import Way
from factcheck.network._sites import site_of
from factcheck.network.transports import Response

Notes = tuple[tuple[str, str], ...]

_LONGEST = 200  # code points kept of a header or a title
# Headers that decide, or by which a person sees who answered.
_TELLING = (
    "content-type", "server", "retry-after", "www-authenticate", "cf-mitigated", "cf-ray",
    "x-amzn-waf-action", "x-vercel-mitigated", "x-robots-tag",
)  # fmt: skip


def notes_of(answer: Response | None, way: Way | None, more: Notes, *, good: bool) -> Notes:
    """Return the evidence of a probe: telling headers, how much was read, what was compared.

    Of a good page only its type is kept.
    """
    found: list[tuple[str, str]] = []
    if answer is not None:
        for name in _TELLING[:1] if good else _TELLING:
            value = answer.header(name)
            if value is not None:
                found.append((name, _plain(value)))
        if not good:
            much = f"{len(answer.body)} bytes"
            found.append(("read", f"{much}, not to the end" if answer.truncated else much))
    if way is not None and way.jar:
        found.append(("cookies", str(len(way.jar))))
    return _shared((*found, *more))


def identity(
    page: Page | None, way: Way | None, known: Probe | None
) -> tuple[str | None, str | None, str | None]:
    """Return registrable domain, title and language of a good page, as far as there are any."""
    if known is not None:
        return known.site, known.title, known.language
    if page is None or way is None:
        return None, None, None
    return site_of(way.asked.host), page.title[:_LONGEST] or None, language_of(page)


def validators(answer: Response | None, known: Probe | None) -> tuple[str | None, str | None]:
    """Return ``ETag`` and ``Last-Modified`` of a page that was read whole, else None."""
    if answer is None or answer.truncated or answer.fault:
        return None, None
    etag, modified = answer.header("etag"), answer.header("last-modified")
    if known is not None:
        etag, modified = etag or known.etag, modified or known.modified
    return _sendable(etag), _sendable(modified)


def _sendable(value: str | None) -> str | None:
    """Return a header value that can be sent back as it came, or None."""
    fits = value and len(value) <= _LONGEST and value.isascii() and value.isprintable()
    return value if fits else None


def _plain(value: str) -> str:
    return " ".join(value.split())[:_LONGEST]


@lru_cache(maxsize=1024)
def _shared(notes: Notes) -> Notes:
    """Return one tuple for equal ones: 150,000 good pages say the same few things."""
    return notes
