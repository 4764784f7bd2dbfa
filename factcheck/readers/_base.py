"""`Base`: the address that those of a page are resolved against."""

from urllib.parse import urljoin

from factcheck.model.late import late
from factcheck.readers._tokens import Tag

_WHITE = " \t\n\r\f"
_COPY = late(r"(?:\./)?[^/?#]{1,300}(?:_files|\.files)/")
"""Address of a copy beside a saved page."""


class Base:
    """The address of a page, or the one that it states in its ``<base href>``."""

    def __init__(self, address: str, *, saved: bool) -> None:
        """``address`` is that of the page, empty for none; see `Walker` for ``saved``."""
        self._address = address
        self._is_stated = False
        self._saved = saved

    def state(self, tag: Tag | None) -> None:
        """Resolve from here on against the address of a ``<base href>``; only the first counts."""
        if tag is not None and not self._is_stated:
            self._address, self._is_stated = self.resolve(tag.attributes["href"].value), True

    def resolve(self, address: str) -> str:
        """Return an address without outer white space and line breaks, absolute if possible."""
        clean = address.strip(_WHITE)
        if not clean.isprintable():
            clean = clean.translate({9: None, 10: None, 13: None})
        if not self._address or (self._saved and _COPY.match(clean)):
            return clean
        try:
            return urljoin(self._address, clean)
        except ValueError:  # such as http://[: the probe will call it invalid
            return clean
