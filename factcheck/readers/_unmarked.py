"""UTF-16 without a byte order mark, as Windows' tools write it: told by what its letters are."""

from factcheck.model.late import late

# Read in the wrong order "a" is U+6100, a kanji, too; line ends, ASCII, kana and 、。 tell them
# apart, since of their mirror images none is in common use.
_PLAIN = late(r"[\t\n\r -~\u3001-\u30fe\uff01-\uff5e]")
_FOREIGN = late(
    r"[^\t\n\r -~\u00a0-\u024f\u0370-\u052f\u2010-\u203f\u20a0-\u214f\u2460-\u27bf"
    r"\u3000-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
)
_SAMPLE = 50_000
_PLAIN_SHARE = 0.3
"""Least share of plain letters: prose in Chinese has less, and is read with a mark only."""
_FOREIGN_SHARE = 0.02
"""Most that may be signs of no such prose."""


def utf16(data: bytes) -> str | None:
    """Return the text of bytes that are UTF-16 without a mark in either byte order, else None.

    Such bytes hold a NUL for each line end and letter of ASCII; what holds none is not asked.
    """
    if b"\0" not in data or len(data) % 2:
        return None
    read = [text for text in (_decoded(data, "utf-16-le"), _decoded(data, "utf-16-be")) if text]
    best = max(read, key=_plain, default="")
    few = len(_FOREIGN.findall(best[:_SAMPLE])) <= len(best[:_SAMPLE]) * _FOREIGN_SHARE
    return best if few and _plain(best) >= _PLAIN_SHARE else None


def _decoded(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _plain(text: str) -> float:
    """Return the share of a text's letters that tell its byte order."""
    sample = text[:_SAMPLE]
    return len(_PLAIN.findall(sample)) / max(1, len(sample))
