"""What is wrong with a history in PostgreSQL, and what to do. No sentence holds a password."""

from factcheck.said import Words

NO_PSYCOPG = Words(
    "A history in PostgreSQL needs psycopg. Run pip install 'psycopg[binary]', or name a "
    "file with --history.",
    "PostgreSQL の履歴には psycopg が必要です。pip install 'psycopg[binary]' を"
    "実行するか、--history でファイルを指定してください。",
)
NO_ADDRESS = Words(
    "The address of the history is not that of a PostgreSQL database. Write "
    "postgresql://USER@HOST/DATABASE, and @ / ? % in a name or a password as %40 %2F %3F %25.",
    "履歴のアドレスが PostgreSQL のアドレスになっていません。postgresql://USER@HOST/DATABASE の"
    "形で、名前やパスワードの中の @ / ? % は %40 %2F %3F %25 と書いてください。",
)
NOT_REACHED = Words(
    "{place}: the history cannot be reached ({why}). Start the database, mend address or password, "
    "or name a file with --history.",
    "{place}: 履歴に接続できません({why})。データベースを起動するか、アドレスやパスワードを直すか、"
    "--history でファイルを指定してください。",
)
WENT_AWAY = Words(
    "{place}: the history went away ({why}). Bring the database back and run it again.",
    "{place}: 履歴への接続が切れました({why})。"
    "データベースを復旧させてから、もう一度実行してください。",
)
REFUSED = Words(
    "{place}: the database refuses the history ({why}). Mend that there, or name another database.",
    "{place}: データベースが履歴を受け付けません({why})。"
    "データベースの側で直すか、別のデータベースを指定してください。",
)
NOT_UTF8 = Words(
    "{place}: the database keeps {encoding}, which cannot hold every text. Create one with "
    "createdb --encoding UTF8 --template template0.",
    "{place}: データベースの文字コードが {encoding} のため、すべての文字を保存できません。"
    "createdb --encoding UTF8 --template template0 で作り直してください。",
)
NEWER = Words(
    "{place}: the history was written by a newer factcheck. Update factcheck, or name another "
    "database.",
    "{place}: 新しい版の factcheck が書いた履歴です。factcheck を更新するか、"
    "別のデータベースを指定してください。",
)
DAMAGED = Words(
    "{place}: the history holds what is no probe ({why}). Drop its tables, factcheck_*: that costs "
    "only time.",
    "{place}: 履歴に読めない行があります({why})。"
    "表 factcheck_* を削除してください(確認し直す時間がかかるだけです)。",
)
KEPT_HERE = Words(
    "{why} What was found of links ({count}) is kept in {path}; the next run takes it up.",
    "{why}リンク {count} 件の結果は {path} に残してあり、次の実行で取り込みます。",
)
TAKEN_UP = Words(
    "{place}: took up what was found of links ({count}) and kept here while it was away.",
    "{place}: 接続が切れていた間にこの機械に残したリンク {count} 件の結果を取り込みました。",
)
