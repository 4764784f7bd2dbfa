"""What the reports say first: what changed, what to decide again, what broke, what waits."""

from factcheck.said import Words

CHANGED = Words("Since the last run", "前回からの変化")
AGAIN = Words("Needs a decision", "判定が必要な記述")
AMISS = Words("Links with problems", "問題のあるリンク")
WAITING = Words("Waiting for a person", "確認を待つ記述")
ASKED = Words("Questions to the author", "筆者への問い")
IN_TEXT = Words("In the articles", "本文")

SINCE = Words("Compared with the run of {at}.", "{at} の実行と比べた結果です。")
FIRST = Words(
    "First run: nothing to compare with yet.", "初めての実行のため、比べるものがありません。"
)
NO_CHANGE = Words("Nothing has changed.", "変化はありません。")
NEW_ARTICLE = Words("{source}: looked at for the first time", "{source}: 初めて確認した記事")
NEW_CLAIMS = Words("{source}: {count} new", "{source}: 新しい記述 {count}件")
GONE_CLAIMS = Words("{source}: {count} gone", "{source}: なくなった記述 {count}件")
GONE_FINDING = Words("{source}: settled ({check})", "{source}: 指摘が解消({check})")
NEW_FINDING = Words("new", "新規")
NONE_AGAIN = Words(
    "None: no decision has been overtaken.", "ありません。判定済みの記述に変化はありません。"
)
NONE_AMISS = Words("None was found.", "見つかりませんでした。")
NONE_AMISS_SO_FAR = Words(
    "None was found; not checked: {count}.", "見つかりませんでした(未確認 {count}件)。"
)
NONE_ASKED = Words("None: nothing was found to ask about.", "ありません。")
NO_LINKS = Words("The articles have no links.", "記事にリンクはありません。")
NONE_WAITING = Words("None: every claim is decided on.", "ありません。すべて判定済みです。")
NOT_LOOKED = Words("This run did not look at links.", "今回はリンクを確認していません。")
MORE = Words("{count} more", "ほか {count}件")
REST = Words("{count} more, marked in the articles below", "ほか {count}件(下の本文に印があります)")
BY_NEED = Words(
    "Those first that need it most: money, superlatives and converted amounts, and what names no "
    "source.",
    "必要の大きい順です。金額・最上級・換算額と、出典のないものが先です。",
)

THEN = Words("decided on", "判定時")
NOW = Words("now", "現在")
DECIDED = Words("{status}: {by}, {day}", "{status}: {by}、{day}")
METHOD = Words("how", "方法")
SOURCE = Words("against", "資料")
NOTE = Words("note", "備考")
HEADS = Words(
    "The words are the same; what they stand under, or what they refer to, is other.",
    "文言は同じですが、見出し・行・列か、指す値が変わりました。",
)
EXPIRED = Words("expired {day}", "{day} で期限切れ")
SECOND = Words("needs a second person", "別の人の確認が必要")
SECOND_WHY = Words(
    "{by} wrote the article: what they verified counts only once a second person verifies it.",
    "{by} は記事の筆者です。別の人が確認するまで確認済になりません。",
)

CONVERTED = Words("converted amount", "換算額")
SUPERLATIVE = Words("superlative", "最上級")
MONEY = Words("money", "金額")
NO_SOURCE = Words("no source", "出典なし")
BROKEN_SOURCE = Words("its source is broken", "出典のリンクに問題")
LISTED = Words("no source beside it", "そばに出典なし")

CITED = Words("cited at", "引用箇所")
ALSO = Words("also at {places}", "ほかの箇所: {places}")
LEADS_TO = Words("leads to", "転送先")
SINCE_WHEN = Words(
    "not good since {since}, {count} probes in a row", "{since} から {count}回続けて問題あり"
)
ADVICE = Words("advice", "対処")
