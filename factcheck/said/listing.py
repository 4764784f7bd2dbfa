"""What stands around figures, links and findings in tables and on the terminal."""

from factcheck.said import Words

NO_FIGURES = Words("{source}: no figures", "{source}: 数値なし")
ONE_FIGURE = Words("{source}: {count} figure", "{source}: 数値 {count}件")
FIGURES = Words("{source}: {count} figures", "{source}: 数値 {count}件")
NO_LINKS = Words("{source}: no links", "{source}: リンクなし")
ONE_LINK = Words("{source}: {count} link", "{source}: リンク {count}件")
LINKS = Words("{source}: {count} links", "{source}: リンク {count}件")
OTHER_READING = Words("or {url}", "または {url}")
MARKUP: dict[str, Words] = {
    "inline": Words("inline", "文中"),
    "reference": Words("reference", "参照"),
    "autolink": Words("autolink", "自動"),
    "bare": Words("bare", "URLのみ"),
    "image": Words("image", "画像"),
    "html": Words("html", "HTML"),
}
"""How a link is written."""
DATED_BY: dict[str, Words] = {
    "option": Words("option", "指定"),
    "front matter": Words("front matter", "フロントマター"),
    "json-ld": Words("json-ld", "JSON-LD"),
    "meta": Words("meta", "メタデータ"),
    "dateline": Words("dateline", "日付の行"),
    "catalogue": Words("the catalogue", "台帳"),
}
"""Where an article's date of publication was found."""

NO_FIGURE = Words("no figure: {reason}", "数値ではない: {reason}")
NOT_FIGURES = Words("{source}: numbers that are no figures", "{source}: 数値として扱わない数")
RULE = Words("rule", "規則")
WORDS = Words("words", "語")
GAVE_WAY = Words("gave way", "退いた読み方")

ONE_WAITS = Words("{count} figure waits for a person", "確認待ちの数値 {count}件")
WAIT = Words("{count} figures wait for a person", "確認待ちの数値 {count}件")
ONE_UNCITED = Words("{count} claim names no source", "出典のない記述 {count}件")
UNCITED = Words("{count} claims name no source", "出典のない記述 {count}件")
PARTS = Words("; ", "、")
COUNT = Words("{count} {word}", "{word} {count}")
COUNTS = Words(", ", "、")
OF_THESE = Words("; of these {counts}", "(うち {counts})")
TOTALS: dict[str, Words] = {
    "articles": Words("Articles", "記事"),
    "links": Words("Links", "リンク"),
    "figures": Words("Figures", "数値"),
    "claims": Words("Claims", "記述"),
    "findings": Words("Findings", "指摘"),
}
"""What the summary counts."""
