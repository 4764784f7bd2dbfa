"""What is not text, told by its first bytes or by its control characters."""

import re

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, such as a .docx or .xlsx file"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
# All C0 control characters but tab, line feed, vertical tab, form feed, return and escape (with
# which ISO-2022-JP changes its character sets).
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 65_536
_MANY = 0.02
"""Share of control characters from which on bytes are no text; prose has none at all."""


def looks_like(data: bytes) -> str | None:
    """Return what ``data`` looks like if it is not text, with its article; else None."""
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (len(magic) > 3 or not data[:200].isascii()):
            return kind
    if data.startswith(b"RIFF") and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return "a WebP image or a recording"
    if data[4:8] == b"ftyp":
        return "a film or an AVIF image"
    if b"\0" in data:
        return "binary data: it holds NUL bytes"
    sample = data[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(1, len(sample) * _MANY):
        return "binary data: it holds many control characters"
    return None
