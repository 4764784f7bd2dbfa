"""What a run says of itself, and why it would not begin."""

from factcheck.said import Words

OFFLINE = Words(
    "No network: no link could be checked; they are unchecked (offline), not dead.",
    "ネットワークに接続できず、リンクを1件も確認できませんでした。"
    "リンク切れではなく未確認(offline)です。",
)
PARTLY = Words(
    "No network for {count} of {total} links: they are unchecked (offline), not dead.",
    "リンク{total}件中{count}件は、ネットワークに接続できず確認できませんでした。"
    "リンク切れではなく未確認(offline)です。",
)
ASKED_OFFLINE = Words(
    "Links left unchecked, as asked (--offline): {count}.",
    "指定に従い、リンク{count}件は未確認のままです(--offline)。",
)
NOTHING = Words(
    "Nothing to read: name an article, or set articles in factcheck.toml.",
    "読む記事がありません。記事を指定するか、factcheck.toml の articles に書いてください。",
)
NO_ARTICLES = Words(
    "No article was named, and {path} of the settings does not exist; "
    "name an article, or run: factcheck init",
    "記事の指定がなく、設定の {path} もありません。"
    "記事を指定するか、次を実行してください: factcheck init",
)
NO_RUN = Words(
    "There is no run to show again yet; run: factcheck check",
    "前回の結果がまだありません。実行してください: factcheck check",
)
NO_HISTORY = Words(
    "{place}: there is no history yet, so no run to show again; run: factcheck check, or name "
    "another place with --history.",
    "{place}: 履歴がまだないので、前回の結果を示せません。factcheck check を実行するか、"
    "--history で別の場所を指定してください。",
)
INPUT_GONE = Words(
    "The last run read standard input, which is gone; run: factcheck check",
    "前回は標準入力を読んだため、もう一度は示せません。実行してください: factcheck check",
)
OTHER_VERSION = Words(
    "The last run was made by another version; run: factcheck check",
    "前回の結果は別の版によるものです。実行してください: factcheck check",
)
NOT_FETCHED = Words(
    "{url}: not read, since nobody is to be asked; save it to a file.",
    "{url}: 接続しない指定なので読みません。ファイルに保存して指定してください。",
)
OTHER_ARTICLE = Words(
    "{file} keeps the claims of {kept}, not of {name}; rename one of the "
    'articles, or write article = "{name}" there if it has moved.',
    "{file} は {name} ではなく {kept} の記述の台帳です。どちらかの記事を改名するか、"
    '移した記事なら台帳に article = "{name}" と書いてください。',
)
SHARED = Words(
    "{one} and {other} would share {file}; rename one of them.",
    "{one} と {other} の台帳がどちらも {file} になります。どちらかを改名してください。",
)
NO_REPOSITORY = Words(
    "--since needs a git repository around the working directory; "
    "there is none that git would read.",
    "--since は git リポジトリーの中で使います。ここには git が読めるリポジトリーがありません。",
)
NO_REVISION = Words(
    'git knows no revision "{name}" here; name a branch, a tag or a commit, and in CI fetch it '
    "first (fetch-depth: 0).",
    "「{name}」というリビジョンは git にありません。ブランチ、タグ、コミットのいずれかを指定し、"
    "CI では先に取得してください(fetch-depth: 0)。",
)
NO_GIT = Words(
    "git could not be run ({why}); --since needs it.",
    "git を実行できません({why})。--since には git が必要です。",
)
