"""The settings file that ``factcheck init`` writes: every line shows a default."""

from factcheck.said import Words

TEXT = Words(
    """\
# Settings of factcheck. Every line shows a default: change what you need, delete the rest.

articles = ["articles"]          # what is checked when the command line names nothing
claims = "claims"                # the catalogue: keep it in git
reports = "reports"              # what a run writes
formats = ["html", "json", "markdown"]
fail_on = "error"                # error, warning, note or never
exclude = []                     # regular expressions of links that are left alone
text = "full"                    # or "figures": keep no sentence of the articles in claims/
superlatives = false             # whether 史上最大 or "the largest ever" are figures, too
evidence = true                  # whether pages that are cited for a figure are read and compared
archives = false                 # whether copies of dead pages are looked for in a web archive
by = ""                          # who decides; empty: git config user.name
two_people = false               # whether only somebody else than the author can verify
ui_lang = "auto"                 # language of reports and messages: "en", "ja"; auto: the locale's
history = ".factcheck/history.sqlite3"   # its memory, out of git; or "postgresql://…" for many
max_article = 20000000           # bytes of the largest article that is read
vantage = ""                     # from where links are asked: "ci", "office"; kept with each probe

# [recheck_after]                # days after which verifications of a kind are asked for again
# money = 365

[registries]                     # what doi.org, Crossref and arXiv say of works that are cited
ask = true
mailto = ""                      # your address, for Crossref's polite pool
fresh_for = 2592000.0            # seconds for which an answer is believed

[network]
per_host = 6                     # requests at once to one host
spacing = 0.05                   # seconds between two starts at one host
transport = "auto"               # what asks: "curl" (fast, needs pycurl), or "requests"
concurrency = 0                  # requests at once, over all hosts; 0: 1024 with curl, else 32
deadline = 25.0                  # seconds for one request, to its last byte
retries = 2                      # further tries after a reset, a 429 or a server error
allow_private = false            # whether loopback and private addresses may be asked
contact = ""                     # address or URL for the user agent, so that sites can reach you

[network.audit]                  # the same for audits, which keep a robots.txt's Crawl-delay, too
per_host = 1
spacing = 1.0

# [network.hosts."example.com"]  # one host's own pace, in checks and audits
# per_host = 2
# spacing = 0.5
""",
    """\
# factcheck の設定。どの行も既定値です。必要なものだけ変え、残りは消してかまいません。

articles = ["articles"]          # コマンドで指定がないときに確かめる記事
claims = "claims"                # 台帳のフォルダー(git で管理する)
reports = "reports"              # レポートの出力先
formats = ["html", "json", "markdown"]
fail_on = "error"                # 失敗とみなす重さ: error, warning, note, never
exclude = []                     # 確かめないリンクの正規表現
text = "full"                    # "figures" なら記事の文を claims/ に残さない
superlatives = false             # 「史上最大」や "the largest ever" も数値として扱うか
evidence = true                  # 数値の出典とされたページを読んで照合するか
archives = false                 # 開けないページの保存ページを Wayback Machine で探すか
by = ""                          # 判定者の名前。空なら git config user.name
two_people = false               # 筆者以外の人が確認したときだけ「確認済」とするか
ui_lang = "auto"                 # レポートとメッセージの言語: "en", "ja"。auto はロケールに従う
history = ".factcheck/history.sqlite3"   # 機械の記憶(git に入れない)。"postgresql://…" も可
max_article = 20000000           # 読み込む記事の上限(バイト)
vantage = ""                     # どこから確かめるか("ci"、"office" など)。結果と一緒に記録する

# [recheck_after]                # 確認済をもう一度確かめる日数(数値の種類ごと)
# money = 365

[registries]                     # 引用文献について doi.org、Crossref、arXiv に尋ねるか
ask = true
mailto = ""                      # あなたのメールアドレス(Crossref が優先して応じる)
fresh_for = 2592000.0            # 答えを信じる時間(秒)

[network]
per_host = 6                     # 1つのホストへの同時接続数
spacing = 0.05                   # 同じホストへの要求の間隔(秒)
transport = "auto"               # 通信の方法: "curl"(速い、pycurl が必要)、"requests"
concurrency = 0                  # 全体の同時接続数。0 なら curl で 1024、ほかは 32
deadline = 25.0                  # 1回の要求の制限時間(秒)
retries = 2                      # 切断、429、サーバー障害のときの再試行の回数
allow_private = false            # 内部ネットワークのアドレスにも接続するか
contact = ""                     # サイトの管理者に知らせる連絡先(メールか URL)

[network.audit]                  # audit での値。robots.txt の Crawl-delay も守る
per_host = 1
spacing = 1.0

# [network.hosts."example.com"]  # 特定のホストだけの値(check でも audit でも)
# per_host = 2
# spacing = 0.5
""",
)
