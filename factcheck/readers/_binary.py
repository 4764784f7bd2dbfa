"""What is not text, told by its first bytes or by its control characters."""

from factcheck.model.late import late
from factcheck.said import Said
from factcheck.said import reading as say

_MAGIC = (
    (b"%PDF-", say.PDF.of()),
    (b"PK\x03\x04", say.ZIP.of()),
    (b"PK\x05\x06", say.EMPTY_ZIP.of()),
    (b"\x89PNG\r\n", say.PICTURE.of(name="PNG")),
    (b"\xff\xd8\xff", say.PICTURE.of(name="JPEG")),
    (b"GIF87a", say.PICTURE.of(name="GIF")),
    (b"GIF89a", say.PICTURE.of(name="GIF")),
    (b"\x1f\x8b", say.ARCHIVE.of(name="gzip")),
    (b"BZh", say.ARCHIVE.of(name="bzip2")),
    (b"\xfd7zXZ\x00", say.ARCHIVE.of(name="xz")),
    (b"7z\xbc\xaf\x27\x1c", say.ARCHIVE.of(name="7-Zip")),
    (b"Rar!\x1a\x07", say.ARCHIVE.of(name="RAR")),
    (b"\x7fELF", say.PROGRAM.of()),
    (b"MZ\x90\x00", say.PROGRAM.of()),
    (b"\xd0\xcf\x11\xe0", say.OFFICE.of()),
    (b"{\\rtf", say.RTF.of()),
    (b"SQLite format 3\x00", say.DATABASE.of()),
    (b"OggS", say.RECORDING.of(name="Ogg")),
    (b"ID3", say.RECORDING.of(name="MP3")),
    (b"wOFF", say.FONT.of()),
    (b"wOF2", say.FONT.of()),
)
# All C0 control characters but tab, line feed, vertical tab, form feed, return and escape (with
# which ISO-2022-JP changes its character sets).
_CONTROLS = late(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 65_536
_MANY = 0.02
"""Share of control characters from which on bytes are no text; prose has none at all."""


def looks_like(data: bytes) -> Said | None:
    """Return what ``data`` looks like if it is not text, with its article; else None."""
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (len(magic) > 3 or not data[:200].isascii()):
            return kind
    if data.startswith(b"RIFF") and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return say.RIFF.of()
    if data[4:8] == b"ftyp":
        return say.FILM.of()
    if b"\0" in data:
        return say.HOLDS_NUL.of()
    sample = data[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(1, len(sample) * _MANY):
        return say.HOLDS_CONTROLS.of()
    return None
