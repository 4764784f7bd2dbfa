"""What is said of cited pages: verdicts on figures, and why."""

from collections.abc import Mapping

from factcheck.said import Words

VERDICTS: Mapping[str, Words] = {
    "match": Words("on the page", "ページに同じ値"),
    "match-rounded": Words("on the page, rounded", "ページの値の概数・換算"),
    "match-derived": Words("follows from the page", "ページの値から計算できる"),
    "near-miss": Words("nearly on the page", "ページの値と紛らわしい違い"),
    "unit-mismatch": Words("another unit on the page", "ページでは別の単位"),
    "absent": Words("not found on the page", "ページに見当たらない"),
    "unreadable": Words("page not read", "ページを読めない"),
}
"""Short names of the verdicts."""

REASONS: Mapping[str, Words] = {
    "power-of-ten": Words("a power of ten apart", "桁(10 の累乗)が違う"),
    "transposed": Words("two digits or parts changed places", "数字が入れ替わっている"),
    "points": Words("percent here, percentage points there", "パーセントとポイントの違い"),
    "off-by-one": Words("one off", "1 だけ違う"),
    "one-digit": Words("one digit is another", "数字が 1 つだけ違う"),
    "fiscal-year": Words("fiscal year here, calendar year there", "年度と暦年の違い"),
    "opposite": Words("but of the opposite", "反対のことを述べた値"),
    "tax": Words("with tax here, without there", "税込みと税抜きの違い"),
    "currency": Words("another currency", "通貨が違う"),
    "unit": Words("another unit", "単位が違う"),
    "not-found": Words("not found", "見当たらない"),
    "empty": Words("the page has no text", "本文がない"),
    "no-text": Words("the file has no text, only pictures", "画像だけで文字がない"),
    "too-large": Words("the page is too large", "大きすぎる"),
    "cut": Words("only the beginning was read", "はじめの部分しか読めなかった"),
    "not-text": Words("the page is not text", "文書ではない"),
    "script-shell": Words("scripts build the page", "スクリプトで表示されるページ"),
    "paywall": Words("only subscribers see all of it", "会員だけが全文を読める"),
    "pdf-damaged": Words("the PDF file is damaged", "PDF ファイルが壊れている"),
    "pdf-encrypted": Words("the PDF file is locked", "PDF ファイルに鍵がかかっている"),
    "pdf-without-pypdf": Words(
        "PDF files are read with pypdf: pip install pypdf",
        "PDF は pypdf で読める: pip install pypdf",
    ),
    "not-fetched": Words("the page was not fetched", "ページを取得していない"),
    "not-probed": Words("the page was not looked at", "ページを見ていない"),
}
"""What the reasons mean that need saying; others (``same``, ``http-403``) say it themselves."""
