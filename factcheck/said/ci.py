"""What is said where programs show findings to people: in logs, summaries and test reports."""

from factcheck.said import Words

TOTALS = Words(
    "Errors {errors}, warnings {warnings}, notes {notes}; waiting for a person {waiting}; "
    "known {known}, suppressed {suppressed}.",
    "エラー {errors}、警告 {warnings}、注記 {notes}。人の確認待ち {waiting}。"
    "既知 {known}、抑制済み {suppressed}。",
)
MORE = Words(
    "+{count} more: the log and the reports list them.",
    "ほか {count} 件(ログとレポートにあります)。",
)
KNOWN = Words("known", "既知")
SUPPRESSED = Words("suppressed: {reason}", "抑制済み: {reason}")
CUT = Words(
    "{left} of {total} findings are left out, the least grave ones: this format holds no more.",
    "この形式の上限のため、軽いものから {total} 件中 {left} 件の指摘を省きました。",
)
NOTHING = Words("Nothing that counts was found.", "対象となる指摘はありません。")
WAITS = Words("{status}: waits for a person", "{status}: 人の確認待ち")
PLACE = Words("Place", "場所")
KNOWN_HEAD = Words("Known before: {count}", "以前からの指摘: {count}")
FIGURE = Words("figure", "数値")
LINK = Words("link", "リンク")

COLUMNS = {
    "path": Words("article", "記事"),
    "line": Words("line", "行"),
    "column": Words("column", "桁"),
    "what": Words("what", "種別"),
    "text": Words("in the text", "本文の表記"),
    "kind": Words("kind", "種類"),
    "value": Words("value", "値"),
    "low": Words("low", "下限"),
    "high": Words("high", "上限"),
    "unit": Words("unit", "単位"),
    "first": Words("first", "始め"),
    "last": Words("last", "終わり"),
    "status": Words("status", "状態"),
    "claim": Words("claim", "記述"),
    "id": Words("id", "ID"),
    "url": Words("address", "URL"),
    "verdict": Words("verdict", "判定"),
    "reason": Words("reason", "理由"),
    "final_url": Words("leads to", "転送先"),
}
"""Heads of the tables for spreadsheets."""
