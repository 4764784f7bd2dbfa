"""Charsets, with fragments and titles to find."""

import codecs
from urllib.parse import quote

from tests.hostile.acts import STORY, answer
from tests.hostile.row import Row

_TITLE = "港の統計と船の数"
_TEXT = (
    f"<p>{_TITLE}</p><h2 id=図1>図1</h2>"
    "<p>灯台の記録によれば、湾に入った船は四十年で九万隻を超えた。霧の日の数字には三つの誤りが見つかったが、そのまま残されている。町の人々は今も毎年数え直す。</p>"
)
_FOUND, _LOST = "/page#%E5%9B%B31", "/page#%E5%9B%B32"


def _html(label: str = "") -> str:
    meta = f'<meta charset="{label}">' if label else ""
    return f"<!doctype html><html lang=ja>{meta}<title>{_TITLE}</title>{_TEXT}"


def _rows(name: str, truth: str, body: bytes, kind: str = "text/html") -> tuple[Row, ...]:
    """Return a row with a fragment that is there, and one with a fragment that is not."""
    act = answer(200, body, {"Content-Type": kind})
    return (
        Row(f"{name}-found", truth, "alive", "ok", act, path=_FOUND, title=_TITLE),
        Row(
            f"{name}-lost",
            f"{truth} The place is not there.",
            "suspect",
            "missing-fragment",
            act,
            path=_LOST,
        ),
    )


def _html_of(label: str) -> str:
    return f"text/html; charset={label}"


def _foreign(name: str, label: str, codec: str, words: str) -> Row:
    body = f"<meta charset={label}><title>{words}</title><h2 id={words}>{words}</h2>{STORY}"
    act = answer(200, body.encode(codec), {"Content-Type": "text/html"})
    path = f"/page#{quote(words)}"
    return Row(name, f"A page in {label}.", "alive", "ok", act, path=path, title=words)


ROWS: tuple[Row, ...] = (
    _foreign("gb2312", "gb2312", "gb18030", "港口的统计"),
    _foreign("gbk", "GBK", "gbk", "燈塔紀錄"),
    _foreign("gb18030", "gb18030", "gb18030", "𠮷港"),
    _foreign("big5", "big5", "big5", "港口的統計"),
    _foreign("euc-kr", "euc-kr", "euc_kr", "항구통계"),
    _foreign("cyrillic", "windows-1251", "cp1251", "Порт"),
    _foreign("koi8", "koi8-r", "koi8_r", "Маяк"),
    _foreign("latin-2", "iso-8859-2", "iso8859_2", "Světlo"),
    _foreign("latin-9", "iso-8859-15", "iso8859_15", "Prix€"),
    _foreign("latin-1-as-windows", "iso-8859-1", "cp1252", "“Prix”"),
    _foreign("greek", "iso-8859-7", "iso8859_7", "Λιμάνι"),
    _foreign("turkish", "windows-1254", "cp1254", "Işık"),
    _foreign("thai", "tis-620", "cp874", "ท่าเรือ"),
    _foreign("hebrew", "windows-1255", "cp1255", "נמל"),
    _foreign("vietnamese", "windows-1258", "cp1258", "Cang"),
    *_rows(
        "sjis-header",
        "Shift_JIS, as the header says.",
        _html().encode("cp932"),
        _html_of("Shift_JIS"),
    ),
    *_rows("sjis-meta", "Shift_JIS, as the page says.", _html("x-sjis").encode("cp932")),
    *_rows(
        "sjis-default",
        "Shift_JIS; the header says ISO-8859-1 of all pages.",
        _html().encode("cp932"),
        _html_of("ISO-8859-1"),
    ),
    *_rows("sjis-unsaid", "Shift_JIS, as nobody says.", _html().encode("cp932")),
    *_rows(
        "euc-header", "EUC-JP, as the header says.", _html().encode("euc_jp"), _html_of('"EUC-JP"')
    ),
    *_rows("euc-meta", "EUC-JP, as the page says.", _html("euc-jp").encode("euc_jp")),
    *_rows(
        "jis-header",
        "ISO-2022-JP, as the header says.",
        _html().encode("iso2022_jp"),
        _html_of("ISO-2022-JP"),
    ),
    *_rows("jis-meta", "ISO-2022-JP, as the page says.", _html("iso-2022-jp").encode("iso2022_jp")),
    *_rows(
        "utf-16-mark", "UTF-16 with its mark.", codecs.BOM_UTF16_LE + _html().encode("utf-16-le")
    ),
    *_rows(
        "utf-16-be-mark",
        "UTF-16 with its mark, the other way round.",
        codecs.BOM_UTF16_BE + _html().encode("utf-16-be"),
    ),
    *_rows(
        "utf-16-header",
        "UTF-16 without a mark, as the header says.",
        _html().encode("utf-16-le"),
        _html_of("utf-16le"),
    ),
    *_rows(
        "mark-wins",
        "UTF-8 with its mark; the header says Shift_JIS.",
        codecs.BOM_UTF8 + _html().encode(),
        _html_of("Shift_JIS"),
    ),
    *_rows("unsaid", "UTF-8, as nobody says.", _html().encode()),
    *_rows(
        "unknown-label",
        "UTF-8; the header names a charset that does not exist.",
        _html().encode(),
        _html_of("x-klingon"),
    ),
    *_rows(
        "python-codec",
        "UTF-8; the header names what is no charset.",
        _html().encode(),
        _html_of("unicode_escape"),
    ),
    *_rows(
        "utf-16-meta",
        "UTF-8; the page says UTF-16, which nobody could read there.",
        _html("utf-16").encode(),
    ),
    Row(
        "wrong-label-ascii",
        "UTF-8, though the header says Shift_JIS; the place has a plain name.",
        "alive",
        "ok",
        answer(
            200,
            f"{_html()}<h2 id=here>x</h2>{STORY}".encode(),
            {"Content-Type": _html_of("Shift_JIS")},
        ),
        path="/page#here",
    ),
    Row(
        "wrong-label-lost",
        "The same, and the place is not there.",
        "suspect",
        "missing-fragment",
        answer(200, f"{_html()}{STORY}".encode(), {"Content-Type": _html_of("Shift_JIS")}),
        path="/page#here",
    ),
    Row(
        "half-a-character",
        "UTF-8 with broken letters between; the place has a plain name.",
        "alive",
        "ok",
        answer(200, _html().encode() + b"\xe6\x80<h2 id=here>x</h2>\xff\xfe" + STORY.encode()),
        path="/page#here",
        title=_TITLE,
    ),
)
