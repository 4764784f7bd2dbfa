"""A body as it comes in: unpacked block by block, and cut off at its cap.

No more is ever unpacked than the cap asks for, so a few kilobytes that stand for gigabytes cost
no more than any other page.
"""

import zlib
from typing import Protocol

_TEXT = ("text/", "application/xhtml", "application/xml", "application/json")
# What goes on for as long as somebody listens (HTML, 9.2; webcams): that it begins is all to know.
_STREAMS = ("text/event-stream", "multipart/x-mixed-replace")
_MOST_LAYERS = 5  # of encodings; as urllib3 has it
_WRAPPING = 65_536  # bytes that a packed body may be longer than what is in it
_GZIP = {"gzip", "x-gzip"}
_PLAIN = {"", "identity", "none"}
_GZIPPED = 16 + zlib.MAX_WBITS  # the codes of zlib.decompressobj
_ZLIBBED = zlib.MAX_WBITS
_DEFLATED = -zlib.MAX_WBITS


class PackedError(Exception):
    """The body is not packed as its header says."""


class _Layer(Protocol):
    @property
    def cut(self) -> bool: ...

    def unpack(self, block: bytes, most: int) -> bytes: ...


def cap_for(kind: str | None, text: int, other: int) -> int:
    """Return which of two caps holds for a body of this Content-Type; none of a stream is read."""
    if kind and kind.lower().startswith(_STREAMS):
        return 0
    return text if not kind or kind.lower().startswith(_TEXT) else other


class Body:
    """Collects what `add` is given. ``encoding`` is the Content-Encoding header."""

    def __init__(self, cap: int, encoding: str | None = None) -> None:
        self._cap = cap
        self._parts: list[bytes] = []
        self._size = self._packed = 0
        self._layers = _layers(encoding) if encoding else []

    @property
    def full(self) -> bool:
        """Whether there is more than the cap allows, packed or unpacked."""
        return self._size > self._cap or self._packed > self._cap + _WRAPPING

    @property
    def cut(self) -> bool:
        """Whether a packing breaks off before its end, if no more comes."""
        return not self.full and any(layer.cut for layer in self._layers)

    def add(self, block: bytes) -> bool:
        """Take a block; tell whether more is wanted. Raises `PackedError`."""
        most = self._cap + 1 - self._size
        if self._layers:
            self._packed += len(block)
            if self._packed > self._cap + _WRAPPING and not self._size:
                raise PackedError  # empty members or blocks, or a file name, without end
        for layer in self._layers:
            block = layer.unpack(block, most)
        self._parts.append(block[:most])
        self._size += len(block)
        return not self.full

    def taken(self) -> bytes:
        """Return what has come, up to the cap."""
        return b"".join(self._parts)[: self._cap]


def _layers(encoding: str) -> list[_Layer]:
    """Return what undoes the encodings, last one first; none if there is an unknown one.

    Browsers show a body in an unknown encoding as it is: ``Content-Encoding: utf-8`` is a slip.
    """
    names = [name.strip().lower() for name in encoding.split(",")]
    names = [name for name in names if name not in _PLAIN]
    if len(names) > _MOST_LAYERS or not all(name in {*_GZIP, "deflate"} for name in names):
        return []
    return [_Gzip() if name in _GZIP else _Deflate() for name in reversed(names)]


class _Gzip:
    """Members of gzip one after the other; what is no member after the first is padding."""

    def __init__(self) -> None:
        self._members = 0
        self._begun = False
        self._packer = zlib.decompressobj(_GZIPPED)

    @property
    def cut(self) -> bool:
        return self._begun and _is_cut(self._packer)

    def unpack(self, block: bytes, most: int) -> bytes:
        parts: list[bytes] = []
        while block and most > 0:
            try:
                self._begun = True
                part = self._packer.decompress(block, most)
            except zlib.error as error:
                if self._members:
                    self._begun = False
                    break
                raise PackedError from error
            parts.append(part)
            most -= len(part)
            if not self._packer.eof:
                break
            block = self._packer.unused_data
            self._members += 1
            self._begun = False
            self._packer = zlib.decompressobj(_GZIPPED)
        return b"".join(parts)


class _Deflate:
    """A zlib stream (RFC 9110, 8.4.1.2), or the bare deflate that some servers send instead."""

    def __init__(self) -> None:
        self._packer = zlib.decompressobj(_ZLIBBED)
        self._first = b""
        self._begun = self._sure = False

    @property
    def cut(self) -> bool:
        return self._begun and _is_cut(self._packer)

    def unpack(self, block: bytes, most: int) -> bytes:
        if not block or most <= 0:
            return b""
        self._begun = True
        try:
            found = self._packer.decompress(block, most)
        except zlib.error as error:
            if self._sure:
                raise PackedError from error
            self._packer, self._sure = zlib.decompressobj(_DEFLATED), True
            return self.unpack(self._first + block, most)
        if not self._sure:
            self._first += block
            self._sure = len(self._first) > 2
            if self._sure:
                self._first = b""
        return found


def _is_cut(packer: "zlib._Decompress") -> bool:
    """Tell whether data is missing; the check sum at the very end may be, as in browsers."""
    if packer.eof:
        return False
    trial = packer.copy()
    try:
        trial.decompress(bytes(8))  # stands for CRC and length, which then are wrong ones
    except zlib.error as error:
        return not any(word in str(error) for word in ("data check", "length check"))
    return not trial.eof
