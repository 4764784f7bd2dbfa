"""Bytes of an answer → text, as browsers would read them."""

import codecs
import re

from factcheck.model.late import late
from factcheck.network.transports import Response

# WHATWG Encoding, 4.2, as far as pages use it. A fixed list, since Python also knows codecs that
# are no text encodings or that take time by the square of the length (punycode).
_LABELS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "cp932": "cp932",
    "euc-jp": "euc_jp",
    "x-euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-2": "iso8859_2",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "koi8-r": "koi8_r",
    "iso-8859-15": "iso8859_15",
    "koi8-u": "koi8_u",
    "ibm866": "cp866",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-8-i": "iso8859_8",
    **{f"windows-{page}": f"cp{page}" for page in (1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"iso-8859-{part}": f"iso8859_{part}" for part in (3, 4, 5, 6, 7, 8, 10, 13, 14, 16)},
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "windows-949": "cp949",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "ascii": "cp1252",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = late(rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.-]{2,30})""", re.IGNORECASE)
_DEFAULTS = frozenset({"iso-8859-1", "latin1", "us-ascii"})
"""What servers long said of all pages (Apache's ``AddDefaultCharset``): the page knows better."""
_KANA, _MANY = late(r"[\u3041-\u3096]"), 8
"""Letters of Japanese, and how many of them no other text has by chance."""
_HEAD = 4096  # bytes searched for a declared encoding; HTML asks for it in the first 1024


def charset_of(answer: Response) -> str | None:
    """Return the ``charset`` of the Content-Type header in lower case, or None."""
    _, mark, rest = (answer.header("content-type") or "").lower().partition("charset=")
    return rest.partition(";")[0].strip(" \"'") or None if mark else None


def decode(answer: Response) -> str:
    """Return the text of a body: by its mark, its header, its meta element, or by trying."""
    data = answer.body
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    declared = charset_of(answer)
    if declared in _DEFAULTS:
        declared = _meta(data) or (None if _is_japanese(data) else declared)
    declared = declared or _meta(data)
    if declared in _LABELS:
        return data.decode(_LABELS[declared], "replace")
    # A body cut in the middle of a character is no reason to take it for another encoding.
    for name in ("utf-8", "cp932", "euc_jp"):
        decoder = codecs.getincrementaldecoder(name)()
        try:
            return decoder.decode(data, final=not answer.truncated)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _is_japanese(data: bytes) -> bool:
    """Tell whether bytes are Japanese, whatever a server says of all its pages.

    Kana are bytes that in ISO 8859-1 are control characters, or signs that hardly ever follow one
    another.
    """
    return any(
        len(_KANA.findall(data[:_HEAD].decode(name, "ignore"))) >= _MANY
        for name in ("cp932", "euc_jp", "utf-8")
    )


def _meta(data: bytes) -> str:
    """Return the encoding that a page itself declares, in lower case, or nothing."""
    found = _META.search(data[:_HEAD])
    meta = found[1].decode("ascii").lower() if found else ""
    # HTML, 13.2.3.2: a page in which ASCII can be read is not in UTF-16, whatever it says.
    return "utf-8" if meta.startswith("utf-16") else meta
