"""Charsets, with fragments and titles to find."""

import codecs

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


ROWS: tuple[Row, ...] = (
    *_rows(
        "sjis-header",
        "Shift_JIS, as the header says.",
        _html().encode("cp932"),
        _html_of("Shift_JIS"),
    ),
    *_rows("sjis-meta", "Shift_JIS, as the page says.", _html("x-sjis").encode("cp932")),
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
