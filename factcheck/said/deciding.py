"""What ``factcheck decide`` says."""

from factcheck.said import Words

NO_STATUS = Words(
    "What was decided? Give --status, or --dry-run to see the claims.",
    "判定を --status で指定してください。記述の一覧だけなら --dry-run を使います。",
)
NOTHING_NAMED = Words(
    "Which claims? Give their ids, or say what they have in common (--article, --kind, "
    "--status-is, --check, --text).",
    "対象の記述を、ID か条件(--article、--kind、--status-is、--check、--text)で指定してください。",
)
IDS_OR_FILTER = Words(
    "Give ids, or say what the claims have in common, not both.",
    "ID と条件は同時に指定できません。どちらか一方にしてください。",
)
NEEDS_NOTE = Words(
    'The status "unverifiable" needs a reason: give a --note.',
    "「確認不能」には理由が要ります。--note で書いてください。",
)
NOT_CONFIRMED = Words(
    "Claims that would be marked {status}: {count}. Look at them with --dry-run, then say --yes.",
    "{count}件の記述が「{status}」になります。--dry-run で確かめてから --yes を付けてください。",
)
ASK = Words("Mark these {count} as {status}?", "{count}件の記述を「{status}」にしますか?")
LEFT = Words("Nothing was written.", "何も書き込んでいません。")
NONE = Words("No claim fits.", "該当する記述はありません。")
COUNTED = Words("Claims: {count} ({states})", "記述 {count}件({states})")
STATE = Words("{count} {state}", "{state} {count}件")
UNKNOWN = Words(
    "Not in the catalogue yet: {count} more; run: factcheck catalog",
    "ほかに、台帳にまだない記述が {count}件あります。実行してください: factcheck catalog",
)
WRITTEN = Words(
    "{path}: {id} is {status} by {who}.", "{path}: {id} を「{status}」にしました({who})。"
)
DONE = Words("Claims marked {status}: {count}.", "{count}件の記述を「{status}」にしました。")
OWN = Words(
    "{id}: {who} wrote the article, so this does not count until a second person verifies it.",
    "{id}: {who} は記事の筆者なので、別の人が確認するまで確認済になりません。",
)
WHO = Words(
    "Who decides? Name a person with --by, or set by in factcheck.toml.",
    "判定者の名前が要ります。--by で指定するか、factcheck.toml の by に書いてください。",
)
NO_CLAIM = Words(
    'No claim in {folder}/ has the id "{id}"; list them with: factcheck decide --dry-run',
    "{folder}/ に ID「{id}」の記述はありません。一覧: factcheck decide --dry-run",
)
BEHIND = Words(
    "{path} still holds other words of {article} than you see; run factcheck catalog first.",
    "{path} の内容が {article} より古くなっています。先に factcheck catalog を実行してください。",
)
