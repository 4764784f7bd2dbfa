"""Bytes → text: byte order mark, declared character set, or detection by strict trial.

Detection knows UTF-8 and the three Japanese encodings of mail and old pages: ISO-2022-JP (by its
escape sequences), EUC-JP and Shift_JIS as Windows writes it (CP932); UTF-16 without a mark is told
by its letters (`_unmarked`). Nothing is ever replaced but
in lists of links: a byte that no encoding explains is a refusal with its place.
"""

import codecs
import re

from factcheck.errors import SourceError
from factcheck.model.late import late
from factcheck.plugins import Document
from factcheck.readers import _binary, _lists
from factcheck.said import reading as say

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python's codecs for a name, widest first: Windows' extensions are what "Shift_JIS" means on the
# web (WHATWG Encoding Standard), and ① stands in JIS X 0213 where plain EUC-JP has nothing.
_JIS = ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004")
_EUC = ("euc_jp", "euc_jis_2004")
_SJIS = ("cp932", "shift_jis_2004")
_FAMILIES = {
    "utf-8": ("utf-8",),
    "shift_jis": _SJIS,
    "cp932": _SJIS,
    "shift_jis_2004": _SJIS,
    "euc_jp": _EUC,
    "euc_jis_2004": _EUC,
    "iso2022_jp": _JIS,
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "gb18030": ("gb18030",),
    "big5": ("big5hkscs", "big5"),
    "euc_kr": ("cp949",),
    "cp949": ("cp949",),
    "ascii": ("utf-8", "cp1252"),
    "iso8859-1": ("cp1252", "iso8859-1"),
}
_PLAIN = late(r"iso8859-\d{1,2}|cp125\d|koi8-[ru]|utf-16(?:-[lb]e)?|mac-\w+|tis-620|cp874")
_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "eucjp-ms": "euc_jp",
    "cp51932": "euc_jp",
    "cp50220": "iso2022_jp",
    "cp50221": "iso2022_jp",
    "cp50222": "iso2022_jp",
}
_ESCAPE = late(rb"\x1b(?:\$[@B]|\([IJ]|\$\()")
_META = late(
    rb"<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE
)
_META_WITHIN = 4096
"""Bytes in which a page must declare its encoding; the HTML Standard says 1024, pages say more."""

_SAMPLE = 50_000
_KANA = late(r"[\u3041-\u3096\u30a1-\u30fc]")
_LIKELY = r"[\u3000-\u30fe\u4e00-\u9fff\uff01-\uff5e\u2010-\u2026]"
_WIDE = late(r"[^\x00-\x7f]")
_ALONE = late(r"(?<![^\x00-\x7f])[^\x00-\x7f](?![^\x00-\x7f])")


def text(document: Document, *, html: bool = False) -> str:
    """Return the text of a document without a byte order mark.

    ``html`` allows a ``<meta charset>``. Raises `SourceError` for what is not text, and for bytes
    that no encoding explains, with byte offset and line, but in lists of links (`_lists`).
    """
    try:
        return _strict(document, html=html)
    except SourceError:
        if html or not _lists.is_list(document.data):
            raise
        return _lists.decoded(document.data)


def is_spoilt_list(document: Document) -> bool:
    """Tell whether a document is a list of links that holds bytes that are no text."""
    if not _lists.is_list(document.data):
        return False
    try:
        _strict(document, html=False)
    except SourceError:
        return True
    return False


def _strict(document: Document, *, html: bool) -> str:
    """Return the text of a document, or refuse."""
    data = document.data
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _sure(document, data.removeprefix(mark), name, skipped=len(mark))
    kind = _binary.looks_like(data)
    if kind and b"\0" in data:
        from factcheck.readers import _unmarked  # noqa: PLC0415 (hardly any article needs it)

        found = _unmarked.utf16(data)
        if found is not None:
            return found
    if kind:
        raise SourceError(say.LOOKS_LIKE.of(source=document.source, kind=kind))
    for declared in (document.charset, _meta_charset(data) if html else None):
        for name in _codecs(declared):
            found = _try(data, name)
            if found is not None:
                return found
    return _detected(document)


def _sure(document: Document, data: bytes, name: str, *, skipped: int = 0) -> str:
    """Decode, or refuse with the place of the first byte that does not fit."""
    try:
        found = data.decode(name)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = {"byte": skipped + error.start, "line": line, "name": name.upper()}
        raise SourceError(say.NO_ENCODING.of(source=document.source, **place)) from error
    if "\0" in found:
        raise SourceError(say.NUL.of(source=document.source))
    return found


def _detected(document: Document) -> str:
    data = document.data
    if _ESCAPE.search(data):
        for name in _JIS:
            found = _try(data, name)
            if found is not None:
                return found
    found = _try(data, "utf-8")
    if found is not None:
        return found
    if not _mostly_utf8(data):
        best = max((_plausible(data, names) for names in (_EUC, _SJIS)), key=lambda pair: pair[0])
        if best[0] >= 0.6:
            return best[1]
    return _sure(document, data, "utf-8")


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 with a fault in it rather than another encoding."""
    loose = data.decode("utf-8", "replace")
    faults = loose.count("\ufffd")
    return len(_WIDE.findall(loose)) - faults > 2 * faults


def _plausible(data: bytes, names: tuple[str, ...]) -> tuple[float, str]:
    """Return how much ``data`` looks like Japanese in an encoding, at most 1, and its text.

    Wrong guesses show as half-width katakana and rare signs (EUC-JP read as Shift_JIS), or as
    lone kanji between Latin letters (an accent of Latin-1 read as Shift_JIS).
    """
    for name in names:
        found = _try(data, name)
        if found is None:
            continue
        sample = found[:_SAMPLE]
        wide = len(_WIDE.findall(sample))
        if not wide and len(found) > _SAMPLE:
            sample = found
            wide = len(_WIDE.findall(sample))
        good, alone = len(re.findall(_LIKELY, sample)), len(_ALONE.findall(sample))
        kana = len(_KANA.findall(sample))
        return (good + min(kana, wide // 10) - alone) / max(1, wide), found
    return 0.0, ""


def _codecs(label: str | None) -> tuple[str, ...]:
    """Return the codecs to try for a declared label; none for one that is unknown or odd."""
    if not label:
        return ()
    label = label.strip().lower()
    try:
        name = codecs.lookup(_ALIASES.get(label, label)).name
    except (LookupError, ValueError):
        return ()
    if name in _FAMILIES:
        return _FAMILIES[name]
    return (name,) if _PLAIN.fullmatch(name) else ()


def _meta_charset(data: bytes) -> str | None:
    found = _META.search(data, 0, _META_WITHIN)
    label = found[1].decode("ascii", "replace") if found else None
    # HTML Standard, section 13.2.3.2: a page that can say so in ASCII is not UTF-16
    return "utf-8" if label and label.lower().startswith("utf-16") else label


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, ValueError):
        return None
