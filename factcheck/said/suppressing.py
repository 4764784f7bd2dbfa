"""What is said of findings that are suppressed, and of suppressions that hold no longer."""

from factcheck.said import Words

NO_ENTRIES = Words(
    "{file} holds [[suppression]] entries and nothing else; mend or remove {key}.",
    "{file} に書けるのは [[suppression]] だけです。{key} を直すか消してください。",
)
BAD_ENTRY = Words("{file}, entry {number}: {what}", "{file} の {number} 番目: {what}")
NO_TABLE = Words("it must be a [[suppression]] table.", "[[suppression]] の表にしてください。")
UNKNOWN_KEY = Words(
    "{key} is not known; there are check, fingerprint, path, about, reason and until.",
    "{key} という項目はありません。check、fingerprint、path、about、reason、until が使えます。",
)
NEEDS_TEXT = Words("{key} must be a text.", "{key} は文字列で書いてください。")
NEEDS_DAY = Words(
    "until must be a day, such as 2027-01-31 without quotes.",
    "until は 2027-01-31 のような日付で(引用符なしで)書いてください。",
)
EXPIRED = Words(
    "The suppression of {check} in {path} ({about}) expired on {until}: mend the article, suppress "
    "it anew, or run: factcheck suppress --prune",
    "{path} の {check}({about})の抑制は {until} で切れました。記事を直すか、改めて抑制するか、"
    "次を実行してください: factcheck suppress --prune",
)
UNMATCHED = Words(
    "The suppression of {check} in {path} ({about}) matches nothing any more; "
    "run: factcheck suppress --prune",
    "{path} の {check}({about})の抑制に当たる指摘はもうありません。"
    "次を実行してください: factcheck suppress --prune",
)
IDLE_COMMENT = Words(
    "{path}:{line}: the comment that ignores {check} matches nothing; remove it.",
    "{path}:{line}: {check} を無視するコメントに当たる指摘がありません。消してください。",
)
BAD_COMMENT = Words(
    "{path}:{line}: a comment to factcheck names a check and a reason, such as "
    "<!-- factcheck: ignore[dead-link] kept for the record -->.",
    "{path}:{line}: factcheck へのコメントには検査名と理由が必要です。"
    "例: <!-- factcheck: ignore[dead-link] 記録として残す -->",
)
NOT_FOUND = Words(
    'The last run found nothing at "{name}"; name a fingerprint of its JSON report, or PATH:LINE.',
    "前回の結果に「{name}」に当たる指摘がありません。JSON レポートの fingerprint か、"
    "パス:行 で指定してください。",
)
INCOMPLETE = Words(
    "Say which findings (a fingerprint, or PATH:LINE), and give --reason and --until; "
    "or --prune alone.",
    "対象(fingerprint または パス:行)と --reason、--until を指定するか、"
    "--prune だけを指定してください。",
)
PAST = Words(
    "--until {until} has passed already; name a day to come.",
    "--until {until} はすでに過ぎています。これからの日を指定してください。",
)
WROTE = Words(
    "{file}: {added} added, {pruned} removed, {total} in all",
    "{file}: 追加 {added}、削除 {pruned}、計 {total}",
)
