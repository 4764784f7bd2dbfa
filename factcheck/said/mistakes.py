"""What is wrong with a settings file or with a file of the catalogue, and what to do."""

from factcheck.said import Words

# settings (factcheck.toml, pyproject.toml)
UNREADABLE = Words(
    "{file}: cannot be read ({why}). Make it a readable file in UTF-8, and run again.",
    "{file}: 読めません({why})。UTF-8 の読めるファイルにしてから、もう一度実行してください。",
)
NOT_UTF8 = Words(
    "byte {byte}, in line {line}, is not UTF-8", "{line}行目、{byte}バイト目が UTF-8 ではありません"
)
FOLDER_CLOSED = Words(
    "{folder}: cannot be opened ({why}). Let your user read that folder, and run again.",
    "{folder}: 開けません({why})。このフォルダーを読めるようにしてから、もう一度実行してください。",
)
BAD_PATTERN = Words(
    "{spot}: {pattern} is no regular expression ({what}); mend it.",
    "{spot}: {pattern} は正規表現として誤りです({what})。直してください。",
)
CONTROLS = Words(
    '{spot}: "{key}" must be one line without controls.',
    '{spot}: "{key}" は制御文字のない1行で書いてください。',
)
NO_TABLE = Words('{spot}: "{key}" must be a table.', '{spot}: "{key}" はテーブルで書いてください。')
UNKNOWN = Words(
    '{spot}: unknown setting "{key}"; {advice}', '{spot}: "{key}" という設定はありません。{advice}'
)
DID_YOU_MEAN = Words('did you mean "{near}"?', '"{near}" のことですか?')
KNOWN_ARE = Words("known are: {known}.", "使える設定: {known}。")
NO_HOST = Words(
    '{spot}: "{name}" must be a host such as example.com.',
    '{spot}: "{name}" の箇所には example.com のようなホスト名を書いてください。',
)
MUST_BE = Words('{spot}: "{key}" must be {wanted}.', '{spot}: "{key}" は{wanted}で書いてください。')
ONE_OF = Words("one of: {known}", "次のどれか({known})")
TEXTS = Words("a list of strings", "文字列のリスト")
AT_LEAST_0 = Words("a number of at least 0", "0以上の数")
WHOLE = Words("a whole number from 0 to {most}", "0から{most}までの整数")
TRUE_OR_FALSE = Words("true or false", " true か false ")
TEXT = Words("a string", "文字列")

# the catalogue (claims/)
NO_TOML = Words(
    "{spot}: not valid TOML: {what}; mend it there.",
    "{spot}: TOML として正しくありません({what})。その行を直してください。",
)
CONFLICT = Words(
    "{spot}: an unresolved merge conflict; keep the claims and log entries of both sides and "
    "remove the lines with <<<<<<<, ======= and >>>>>>>.",
    "{spot}: マージの競合が残っています。両側の記述と記録を残し、"
    "<<<<<<<、=======、>>>>>>> の行を消してください。",
)
TWICE = Words(
    '{spot}: the id "{id}" is taken by a claim above; remove one of them.',
    "{spot}: ID「{id}」は上の記述で使われています。どちらかを消してください。",
)
OWN_TABLE = Words(
    "{spot}: write each {name} under a [[{name}]] of its own.",
    "{spot}: {name} は1件ずつ [[{name}]] の下に書いてください。",
)
OWN_LOG_TABLE = Words(
    "{spot}: write each entry of a log under a [[{name}]].",
    "{spot}: 記録は1件ずつ [[{name}]] の下に書いてください。",
)
AT = Words("{spot}: {mistake}.", "{spot}: {mistake}。")
NOT_IN_PLACE = Words(
    "{file}: its catalogue cannot be updated in place; {why}.",
    "{file}: 台帳をそのまま更新できません。{why}。",
)
EACH_TABLE = Words(
    "write each {name} under a [[{name}]] of its own",
    "{name} は1件ずつ [[{name}]] の下に書いてください",
)
EACH_ENTRY = Words(
    "write each entry of a log under a [[{name}]] of its own",
    "記録は1件ずつ [[{name}]] の下に書いてください",
)
KEY_MUST_BE = Words('"{key}" must be {wanted}', '"{key}" は{wanted}で書いてください')
KEY_MISSING = Words('"{key}" is missing', '"{key}" がありません')
IN_FIGURE = Words("in a figure, {mistake}", "数値の項で、{mistake}")
NEEDS_REASON = Words(
    '"unverifiable" needs a reason: add a "note"', '"unverifiable" には理由が要ります("note")'
)
WHOLE_NUMBER = Words("a whole number", "整数")
TABLES = Words("a list of tables", "テーブルのリスト")
FULL_OR_FIGURES = Words('"full" or "figures"', ' "full" か "figures" ')
DAY = Words("a date such as 2025-02-10", " 2025-02-10 のような日付")
NAMES = Words("a name or a list of names", "名前か名前のリスト")
TIME = Words("a time such as 2025-02-10T09:30:00+09:00", " 2025-02-10T09:30:00+09:00 のような時刻")
ZONED = Words(
    "a time with its zone, such as 2025-02-10T09:30:00+09:00",
    " 2025-02-10T09:30:00+09:00 のように時差のある時刻",
)
RECHECK = Words("a day such as 2026-03-01, or a number of days", " 2026-03-01 のような日付か日数")
NOT_WRITTEN = Words(
    "{path}: cannot be written ({why}); make the folder writable or name another.",
    "{path}: 書き込めません({why})。フォルダーを書き込み可能にするか、別の場所を指定してください。",
)
NO_CLAIM = Words(
    '{path}: no claim has the id "{id}"; {advice}',
    "{path}: ID「{id}」の記述はありません。{advice}",
)
NEAR_ID = Words("did you mean {near}?", "{near} のことですか?")
CATALOG_FIRST = Words("run factcheck catalog first.", "先に factcheck catalog を実行してください。")
REASON_FIRST = Words(
    '{path}: "unverifiable" needs a reason: give a note.',
    '{path}: "unverifiable" には理由が要ります。note を書いてください。',
)
MEANWHILE = Words(
    "{path}: changed by someone else meanwhile; run it again.",
    "{path}: 処理中にほかで書き換えられました。もう一度実行してください。",
)
NOT_RENAMED = Words(
    "{path}: cannot be renamed to {name} ({why}).", "{path}: {name} に改名できません({why})。"
)

# the history
NO_HISTORY = Words(
    "{path}: not a history of factcheck. Name another file.",
    "{path}: factcheck の履歴ではありません。別のファイルを指定してください。",
)
NEWER = Words(
    "{path}: written by a newer factcheck. Update factcheck, or delete the file: that costs only "
    "time.",
    "{path}: 新しい版の factcheck が書いたものです。factcheck を更新するか、"
    "ファイルを削除してください(確認し直す時間がかかるだけです)。",
)
NOT_USED = Words(
    "{path}: the history cannot be used ({why}). Make the place writable, end the other run, or "
    "name another file.",
    "{path}: 履歴を使えません({why})。書き込み可能にするか、ほかの実行を終えるか、"
    "別のファイルを指定してください。",
)
DAMAGED = Words(
    "{path}: the history is damaged ({why}). Delete it: that costs only time.",
    "{path}: 履歴が壊れています({why})。削除してください(確認し直す時間がかかるだけです)。",
)
NOT_KEPT = Words(
    "{path}: the history cannot be written ({why}). Make the folder writable, or name another "
    "file.",
    "{path}: 履歴を書き込めません({why})。フォルダーを書き込み可能にするか、"
    "別のファイルを指定してください。",
)
