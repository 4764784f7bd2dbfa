"""What ``factcheck drill`` says."""

from factcheck.said import Words

NAMES: dict[str, Words] = {
    "weekday": Words("another day of the week", "曜日の誤り"),
    "transposition": Words("digits turned round", "数字の入れ替わり"),
    "impossible-date": Words("a day that the month has not", "ない日付"),
    "impossible-time": Words("a time that no clock shows", "ない時刻"),
    "era": Words("an era that had ended", "終わった元号"),
    "digit-grouping": Words("broken groups of digits", "桁区切りの崩れ"),
    "field-overflow": Words("a digit too many", "桁のあふれ"),
    "lookalike": Words("憶 for 億", "億が憶に"),
    "factor-ten": Words("ten times as much", "一桁違い"),
    "wrong-conversion": Words("half as much again", "換算の誤り"),
    "magnitude": Words("another magnitude", "万・億・兆の取り違え"),
    "bound": Words("a share beyond the whole", "100%を超える率"),
    "growth": Words("growth ten times as much", "増減率の一桁違い"),
}
"""By `factcheck.drilling.Slip.kind`."""

TOTAL = Words("all", "計")
HEAD = Words("slip", "誤り")
PLANTED = Words("planted", "仕込み")
CAUGHT = Words("caught", "発見")
MISSED = Words(
    "{source}:{line}:{column}: not caught: {kind} ({was} → {now})",
    "{source}:{line}:{column}: 見逃し: {kind}({was} → {now})",
)
CLEAN = Words(
    "{source}: before anything was planted: {message} [{check}]",
    "{source}: 何も仕込む前の指摘: {message} [{check}]",
)
NOTHING = Words(
    "Nothing can be planted: no date, amount or share of these articles is bound to another. "
    "Name an article with figures.",
    "仕込める箇所がありません。日付・金額・割合のある記事を指定してください。",
)
NO_TEXT = Words(
    "{source}: slips are planted in text; save it as UTF-8 Markdown, HTML or plain text.",
    "{source}: 仕込めるのはテキストだけです。UTF-8 の Markdown、HTML、"
    "プレーンテキストで保存してください。",
)
