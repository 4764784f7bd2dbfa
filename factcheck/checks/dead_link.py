"""A reference link leads nowhere, and that is sure.

What: the server answered 404 or 410 to a full request, or the host name does not exist while
other names do. A page that was there and is gone, or a reference that never existed. Or nobody
could be reached on three days, at least 24 hours apart, with no good probe between
(`unreachable-for-days`; `[network] strikes` and `strike_interval` change that). In CI such a
verdict is never taken from the history: the link is asked again.

Why: a reader cannot follow the evidence. An address that never existed is the mark of an
invented reference, however "checked" the list calls itself.

Bad (ja):  - 提携の発表 https://example.com/2023/no-such-page   → 404
Bad (en):  See the [announcement](https://example.com/gone).    → 410
Good (ja): - 提携の発表 https://example.com/2023/announcement   → 200
Good (en): See the [announcement](https://example.com/news).    → 200

Silent: when the server refuses programs (`blocked-link`), fails or times out
(`unreachable-link`), when there is no network, and for links that settings exclude.

日本語

リンク先がないことが確かです。

何を: 通常の要求に 404 か 410 が返ったか、ほかの名前は引けるのにそのホスト名が存在しない場合です。
以前あったページが消えたか、初めから存在しない参照です。24 時間以上の間を置いた 3 日のいずれも
接続できず、その間に一度も成功しなかった場合(`unreachable-for-days`。`[network] strikes` と
`strike_interval` で変更可)も含みます。CI では履歴の判定を使わず、必ず確かめ直します。

なぜ: 読者が根拠をたどれません。初めから存在しない URL は、「確認済」と書いてあっても、
作られた参照のしるしです。

悪い例: - 提携の発表 https://example.com/2023/no-such-page   → 404
良い例: - 提携の発表 https://example.com/2023/announcement   → 200

対象外: プログラムを拒むサーバー(`blocked-link`)、障害や時間切れ(`unreachable-link`)、
ネットワークがないとき、設定で除いたリンク。
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

CHECK = link_check(
    Verdict.DEAD,
    Severity.ERROR,
    says=Words("{url} is dead ({why}).", "{url} はリンク切れです({why})。"),
    hint=Words(
        "Replace the address, link a copy archived before the article's date, or remove it.",
        "URL を差し替えるか、公開日より前の保存ページに張り替えるか、リンクを外してください。",
    ),
    hints={
        "file-not-found": Words(
            "Mend the path, or add the file.", "パスを直すか、ファイルを置いてください。"
        ),
        "dns-no-such-host": Words(
            "Mend the host name if it is misspelled; else its owner has given it "
            "up: link a copy archived before the article's date, or remove it.",
            "ホスト名の誤記なら直してください。手放された名前なら、公開日より前の保存ページに"
            "張り替えるか、リンクを外してください。",
        ),
    },
)
