"""A link could not be reached now; it may come back.

What: a time-out, a refused or reset connection, an answer that is not HTTP, a redirect that
leads nowhere or in circles, a server error (5xx) that stayed after retries, or a TLS fault:
`tls-expired`, `tls-self-signed`, `tls-wrong-host`, `tls-incomplete-chain` (the server leaves out
part of its chain, or nobody knows its authority). A name server that gives no answer
(`dns-no-answer`) is here, too, and a page that says nothing but that its site is closed for
maintenance now or that its program has just failed, whatever the status (`site-down`; so is a
redirect to `/maintenance.html`); a name server that says there is no such host is `dead-link`.
Where a host answers nobody, its other links are not asked in this run (`host-given-up`): that is no
failure of theirs.

Why: the reader meets the same wall, but the evidence may return tomorrow. Only repeated failures
over days tell: the report says since when and how often, and after three days (`[network]
strikes`) the link is `dead`. A refusal of the question (400, 405), circles of redirects and
an incomplete chain never become that: a browser may well be served.

Bad (ja):  - 調査報告 https://example.com/report   → 25 秒待っても応答なし
Bad (en):  See the [report](https://example.com/report).   → 503, three times
Good (ja): - 調査報告 https://example.com/report   → 200
Good (en): See the [report](https://example.com/report).   → 200

Silent: without a network (then links are `unchecked (offline)`), and once a retry succeeds.

日本語

いまは接続できません。回復するかもしれません。

何を: 時間切れ、接続の拒否や切断、HTTP でない応答、行き先のない転送や循環する転送、再試行しても
変わらないサーバー障害(5xx)、TLS の障害です。TLS では `tls-expired`(期限切れ)、
`tls-self-signed`(自己署名)、`tls-wrong-host`(別ホストの証明書)、`tls-incomplete-chain`
(証明書の一部を送らない、または認証局が知られていない)。名前解決の応答がない場合
(`dns-no-answer`)、いま休止中と告げるだけ、またはプログラムのエラーしか表示しないページ
(`site-down`。ステータスは 200。`/maintenance.html` などへの転送も)もここです。
ホストが存在しないという応答なら `dead-link` です。
どのリンクにも応答しないホストでは、残りのリンクを今回は確かめません(`host-given-up`)。これは失敗に数えません。

なぜ: 読者も同じ壁に当たりますが、根拠は明日には戻るかもしれません。何日も続くかどうかが決め手です。
いつから何回続いたかを示し、3 日(`[network] strikes`)で「リンク切れ」とします。要求の拒否
(400、405)、循環する転送、欠けた証明書は、ブラウザーなら開けることがあるため、そうしません。

悪い例: - 調査報告 https://example.com/report   → 25 秒待っても応答なし
良い例: - 調査報告 https://example.com/report   → 200

対象外: ネットワークがないとき(「未確認」になる)、再試行で成功したとき。
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

CHECK = link_check(
    Verdict.UNREACHABLE,
    Severity.WARNING,
    says=Words("{url} could not be reached ({why}).", "{url} に接続できません({why})。"),
    hint=Words(
        "Try again later; if it stays so for days, look for another source.",
        "時間を置いて確かめてください。何日も続くなら別の出典を探してください。",
    ),
    hints={
        "tls-expired": Words(
            "Tell the site's owner that the certificate has expired; look again in some days.",
            "証明書の期限切れをサイトの管理者に知らせ、数日後に確かめ直してください。",
        ),
        "tls-self-signed": Words(
            "Nobody vouches for this certificate: cite another source, unless you know the site's "
            "owner.",
            "証明書を保証する者がいません。管理者を知っている場合を除き、別の出典を引いてください。",
        ),
        "tls-wrong-host": Words(
            "The certificate is for another host: look for the name under which "
            "the site is served, often with or without www.",
            "証明書が別のホストのものです。正しいホスト名(www. の有無など)を確かめてください。",
        ),
        "tls-incomplete-chain": Words(
            "Open it in a browser: most fetch the missing part. Tell the site's owner.",
            "ブラウザーで開いてください。多くは欠けた部分を補います。管理者にも知らせてください。",
        ),
        "redirect-loop": Words(
            "Open it in a browser: a redirect in circles often waits for a cookie.",
            "ブラウザーで開いてください。循環する転送は Cookie を待っていることがあります。",
        ),
    },
)
