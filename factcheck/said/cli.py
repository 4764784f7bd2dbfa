"""What the command line says: its own sentences, and those of click."""

from factcheck.said import Words

INTERRUPTED = Words(
    "Interrupted; what was learned of links is kept. Run it again.",
    "中断しました。確認できたリンクの結果は残っています。もう一度実行してください。",
)
MISTAKE = Words(
    "A mistake in factcheck itself: {what}. Please report it.",
    "factcheck 自体の誤りです: {what}。開発元へ報告してください。",
)
FINISHED = Words(
    "A decision on many claims had been broken off; it stands now in the rest of them, too: "
    "{count}.",
    "前回途中で止まった一括判定を、残りの{count}件にも書き込みました。",
)
NOT_PRINTED = Words(
    "The output cannot be written ({why}); make room for it, or send it elsewhere.",
    "出力を書き込めません({why})。空きを作るか、別の場所に出してください。",
)
SEE_HELP = Words("{sentence} See: {command} --help", "{sentence} 使い方: {command} --help")
REPORTS = Words("Reports: {paths}", "レポート: {paths}")
LINKS = Words("Links", "リンク")

NO_DATE = Words(
    "{value} is not a date; write it as 2026-01-31.",
    "{value} は日付ではありません。2026-01-31 のように書いてください。",
)
NO_PLACE = Words(
    "{value} is no place; give LINE or LINE:COLUMN, as in 12:5.",
    "{value} は位置ではありません。12:5 のように 行 または 行:桁 で指定してください。",
)
NO_FILE_FOR = Words(
    "--report {form} names no file; write it like --report {form}=FILE.",
    "--report {form} にファイル名がありません。--report {form}=ファイル名 と書いてください。",
)
SAME_FILE = Words(
    "Two reports would be written to {file}; give each a file of its own.",
    "{file} に2つのレポートを書くことになります。別々のファイル名にしてください。",
)
NO_FORMAT = Words(
    'There is no format "{name}"; there are: {known}.',
    "「{name}」という形式はありません。使える形式: {known}。",
)
NO_CHECK = Words(
    'There is no check "{check}"; factcheck explain lists them all.',
    "「{check}」という検査はありません。factcheck explain で一覧を示します。",
)
NEAR_CHECK = Words(
    'There is no check "{check}"; did you mean {near}?',
    "「{check}」という検査はありません。{near} のことですか。",
)
NEAR_COMMAND = Words(
    'There is no command "{name}"; did you mean {near}? See: factcheck --help',
    "「{name}」というコマンドはありません。{near} のことですか。使い方: factcheck --help",
)
REPORTS_CLOSED = Words(
    "{folder}: cannot be written ({why}); make the folder writable, or name another "
    "as reports in factcheck.toml.",
    "{folder}: レポートを書き込めません({why})。フォルダーを書き込み可能にするか、"
    "factcheck.toml の reports に別のフォルダーを指定してください。",
)
IS_FOLDER = Words(
    "{path}: is a folder; name a file.",
    "{path}: フォルダーです。ファイルを指定してください。",
)
NOT_WRITTEN = Words(
    "{path}: cannot be written ({why}); name another file.",
    "{path}: 書き込めません({why})。別のファイルを指定してください。",
)
NO_CLAIM = Words(
    'No claim in {folder}/ has the id "{claim}"; see reports/ for ids.',
    "{folder}/ に ID「{claim}」の記述はありません。ID は reports/ のレポートで確認できます。",
)
ONE_ARTICLE = Words(
    "--explain tells of one article; name that one.",
    "--explain が説明するのは記事1本です。その記事だけを指定してください。",
)
NO_NUMBER = Words(
    "No number stands at {place} of {source}; list the places with: factcheck figures {source}",
    "{source} の {place} に数値はありません。位置の一覧: factcheck figures {source}",
)
FOR_PEOPLE = Words(
    "--explain is for people; leave --format jsonl out.",
    "--explain は人が読むための出力です。--format jsonl を外してください。",
)
NOT_EMPTY = Words(
    "{folder} holds something else; name a new folder with --into.",
    "{folder} には別のものが入っています。--into で新しいフォルダーを指定してください。",
)
NO_SAMPLES = Words(
    "The sample articles are missing; install factcheck-linter again.",
    "見本の記事がありません。factcheck-linter をもう一度インストールしてください。",
)
DEMO_FOLDER = Words(
    "This folder belongs to `factcheck demo`, which writes it anew.\n",
    "このフォルダーは `factcheck demo` のものです。実行のたびに書き直されます。\n",
)
HAS_SETTINGS = Words(
    "{file} is already there; edit it, or remove it first.",
    "{file} はすでにあります。編集するか、先に削除してください。",
)
WROTE_SETTINGS = Words(
    "Wrote {file}. Next: factcheck check articles/",
    "{file} を書きました。次は: factcheck check articles/",
)
DECIDED = Words(
    "{path}: {claim} is {status} by {who}.",
    "{path}: {claim} を「{status}」にしました(判定: {who})。",
)

ONE_CLAIM = Words("{path}: {count} claim{told}{state}", "{path}: 記述 {count}件{told}{state}")
CLAIMS = Words("{path}: {count} claims{told}{state}", "{path}: 記述 {count}件{told}{state}")
NEW = Words("{count} new", "新規 {count}件")
OVERLAID = {
    "stale": Words("{count} stale", "確認後に変更 {count}件"),
    "lost": Words("{count} lost", "本文から消失 {count}件"),
}
UP_TO_DATE = Words(" (up to date)", "(変更なし)")
FALLEN_BEHIND = Words(
    "the catalogue is behind: {count} of {total}; run: factcheck catalog",
    "台帳が記事より古くなっています({total}件中{count}件)。実行してください: factcheck catalog",
)
AMONG = Words(" ({told})", "({told})")
BETWEEN = Words(", ", "、")
HEIR = Words(" (taken over from {path})", "({path} から引き継ぎ)")
LEFT_OPEN = Words(
    "{path}: {article} is gone and may have become any of {heirs}; to hand its decisions on, write "
    "the right one as `article` there and delete the file that was made for it",
    "{path}: {article} が見当たらず、{heirs} のどれになったのか判断できません。記録を引き継ぐには"
    "このファイルの `article` を正しい記事名に直し、新しく作られたファイルを削除してください",
)
ORPHAN = Words(
    "{path}: {article} is gone; correct `article` there and the file's name if it was renamed, or "
    "delete the file",
    "{path}: {article} が見当たりません。改名したのなら、このファイルの `article` と"
    "ファイル名を直し、不要ならファイルを削除してください",
)

NEVER_PROBED = Words(
    "{url} was never probed; run: factcheck check",
    "{url} を確認した記録はありません。実行: factcheck check",
)
FAILING = Words(
    "Not good since {since}: {count} probes in a row.",
    "{since} から {count} 回続けて問題があります。",
)
JUDGED = Words(
    "With what came before it is {verdict} ({reason}).",
    "これまでの記録と合わせた判定: {verdict}({reason})。",
)
OLD_RULE = Words("private addresses might be asked", "内部アドレスへの接続が許されていた")

ALL_COMMANDS = Words(
    "`factcheck --help` lists all commands, `factcheck COMMAND --help` their options.",
    "すべてのコマンドは factcheck --help、オプションは factcheck コマンド --help で示します。",
)
HEADINGS: dict[str, Words] = {
    "Usage": Words("Usage", "使い方"),
    "Options": Words("Options", "オプション"),
    "Commands": Words("Commands", "コマンド"),
}
"""The headings of a help page."""

CLICK: tuple[Words, ...] = (
    Words("Show this message and exit.", "この説明を表示して終了"),
    Words("Show the version and exit.", "版を表示して終了"),
    Words("{help}  [required]", "{help} [必須]"),
    Words("No such option {name}. {more}", "{name} というオプションはありません。{more}"),
    Words("No such option {name}.", "{name} というオプションはありません。"),
    Words("No such command {name}. {more}", "{name} というコマンドはありません。{more}"),
    Words("No such command {name}.", "{name} というコマンドはありません。"),
    Words("Did you mean {name}?", "{name} ではありませんか。"),
    Words("(Did you mean one of: {names}?)", "(もしかして: {names})"),
    Words("Missing command.", "コマンドを指定してください。"),
    Words("Missing argument {name}.", "引数 {name} を指定してください。"),
    Words(
        "Missing option {name}. Choose from:\n\t{choices}",
        "オプション {name} を指定してください。値の候補:\n\t{choices}",
    ),
    Words("Missing option {name}.", "オプション {name} を指定してください。"),
    Words("Invalid value for {name}: {why}", "{name} の値が正しくありません: {why}"),
    Words("{value} is not one of {choices}.", "{value} は使えません。使える値: {choices}。"),
    Words("Option {name} requires an argument.", "オプション {name} には値が要ります。"),
    Words("Option {name} does not take a value.", "オプション {name} は値を取りません。"),
    Words("Got unexpected extra argument ({words})", "余分な引数があります({words})。"),
    Words("Got unexpected extra arguments ({words})", "余分な引数があります({words})。"),
    NO_DATE,
    NO_PLACE,
)
"""What click 8 says; of other versions a sentence may stay English."""
