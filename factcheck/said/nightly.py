"""What an audit says of itself and of the links, and why it would not begin."""

from factcheck.said import Words

NO_ROOM = Words(
    "The audit's own tables cannot be kept ({why}); free space where TMPDIR points, and run it "
    "again.",
    "監査の作業用の表を書けません({why})。TMPDIR の指す場所に空きを作り、もう一度"
    "実行してください。",
)
NO_LINKS = Words(
    "There is no link in {folder}/ to be audited; run: factcheck catalog",
    "{folder}/ に監査するリンクがありません。実行してください: factcheck catalog",
)
NO_REPORT = Words(
    "{path}: is not what an audit wrote (line {line}: {why}); delete it, and the next audit begins "
    "anew.",
    "{path}: 監査が書いた形になっていません({line}行目: {why})。削除すれば次の監査から"
    "新しく始まります。",
)
BAD_BUDGET = Words(
    "{value} is not a time to spend; write it as 90s, 20m or 1h30m.",
    "{value} は時間として読めません。90s、20m、1h30m のように書いてください。",
)
BAD_VANTAGE = Words(
    "--vantage is a word such as ci or office: one line without controls.",
    "--vantage には ci や office のような語を、制御文字のない1行で指定してください。",
)
TITLE = Words("Links of the catalogue", "台帳のリンク")
CHANGED = Words("Last change: {day}.", "最後の変化: {day}。")
COUNTS = Words("Links: {links}; {told}.", "リンク {links}件: {told}。")
BETWEEN = Words(", ", "、")
GOOD = Words("{count} good", "良好 {count}件")
AMONG = {
    "broken": Words("{count} broken", "リンク切れ {count}件"),
    "doubt": Words("{count} in doubt", "要確認 {count}件"),
    "elsewhere": Words(
        "{count} to be looked at from elsewhere", "別の場所からの確認待ち {count}件"
    ),
}
"""Numbers of links that are not good, by group."""
UNKNOWN = Words("{count} left aside", "確認の対象外 {count}件")
LEFT = Words("{count} due and not looked at", "時期が来ても未確認 {count}件")
NEW = Words("New on {day}", "{day} に新しく見つかったもの")
FIXED = Words("Good again since {day}", "{day} に直っていたもの")
STILL = Words("As before", "以前から続くもの")
GROUPS = {
    "broken": Words("Broken", "リンク切れ"),
    "doubt": Words("In doubt: may come back, or needs a look", "要確認(復旧の可能性あり)"),
    "elsewhere": Words(
        "Needs a look from elsewhere: not shown to a program from here",
        "別の場所からの確認が必要(ここからは表示されない)",
    ),
}
"""Headings of links that are not good, by group."""
IS = Words("{verdict} ({why}) since {since}", "{verdict}({why})、{since} から")
WAS = Words("was {verdict} ({why}) since {since}", "{since} から {verdict}({why})だった")
SEEN_FROM = Words("; seen from {where}", "、別の場所では表示: {where}")
AND_MORE = Words(" and {count} more places", " ほか{count}か所")
NOTHING_BAD = Words("No link is known to be bad.", "問題のあるリンクは知られていません。")
COUNTED = {
    "new": Words("New: {count}", "新規: {count}件"),
    "fixed": Words("Good again: {count}", "復旧: {count}件"),
}
MORE = Words("… and {count} more, in the report", "… ほか{count}件はレポートに")
DUE = Words(
    "Due: {count} of {links} links; the riskiest first:",
    "対象: リンク {links}件中{count}件。優先順:",
)
NONE_DUE = Words("No link is due.", "確かめる時期のリンクはありません。")
LEFT_OVER = Words(
    "Links that are due and were not looked at: {count} (out of budget, their host given up, or in "
    "another audit's hands). Unchecked, not fine: the next audit takes them up.",
    "時期の来たリンク{count}件は未確認のままです(時間切れ、ホストの応答なし、"
    "または別の監査が担当)。次の監査で確かめます。",
)
OFFLINE = Words(
    "No network: {count} could not be asked about; unchecked (offline), not dead.",
    "ネットワークに接続できず、リンク{count}件を確認できませんでした。"
    "リンク切れではなく未確認(offline)です。",
)
NO_COMMAND = Words(
    "--notify-command {command}: there is no such program; install it, or name another.",
    "--notify-command {command}: そのプログラムがありません。インストールするか、"
    "別のものを指定してください。",
)
BAD_COMMAND = Words(
    "--notify-command: cannot be read as a command ({why}); close its quotes.",
    "--notify-command: コマンドとして読めません({why})。引用符を閉じてください。",
)
NOT_NOTIFIED = Words(
    "--notify-command {command} failed ({why}). The report is in {path}; the next audit tells the "
    "same news again.",
    "--notify-command {command} が失敗しました({why})。レポートは {path} にあります。"
    "次の監査で同じ内容をもう一度知らせます。",
)
