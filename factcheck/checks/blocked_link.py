"""A server would not show the page to a program; a person must look.

What: 401, 402, 403, 406, 407, 451 or 999, a page that asks whether you are a robot
(`bot-challenge`: Cloudflare, AWS WAF, DataDome, Akamai, Imperva, Anubis and their like, told by
their headers and their own pages), a firewall's own page, whatever its status (`firewall`:
ModSecurity's 406, F5's "requested URL was rejected" …), a gate at which every reader is asked
something first (`gate`: how old, in which country, whether cookies may be set, whose account, or to
wait in a line), or a 429 that stayed after waiting. Where
one link after the other is told so, the rest of the host is left alone for this run
(`host-given-up`), and is asked first in the next. Nothing is known of the page itself: it is
neither dead nor fine.

Why: calling such links dead is crying wolf; calling them fine would be a guess.

Bad (ja):  - 統計の元データ https://example.com/members   → 403
Bad (en):  See the [profile](https://example.com/in/x).   → 999
Good (ja): 人が開いて確かめ、その日付を台帳に記した参照
Good (en): a reference that a person opened, with the date noted in the ledger

Silent: when the page is shown, however slowly.

日本語

サーバーがプログラムにページを見せません。人が開いて確かめます。

何を: 401、402、403、406、407、451、999 の応答、ロボットかどうかを尋ねるページ(`bot-challenge`。
Cloudflare、AWS WAF、DataDome、Akamai、Imperva、Anubis など。応答ヘッダーとページから見分ける)、
ステータスを問わずファイアウォール自身のページ(`firewall`。ModSecurity の 406 など)、誰にでも
先に何かを尋ねる画面(`gate`。年齢、国や地域、クッキーへの同意、アカウント、順番待ち)、または
待っても変わらない 429。続けて 429 を返すホストでは、残りのリンクを今回は確かめず
(`host-given-up`)、次回に先に確かめます。ページそのものについては何も分かりません。
リンク切れとも正常とも言えません。

なぜ: リンク切れと呼べば誤報になり、正常と呼べば当て推量になります。

悪い例: - 統計の元データ https://example.com/members   → 403
良い例: 人が開いて確かめ、その日付を台帳に記した参照

対象外: どんなに遅くても、ページが表示されたとき。
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

CHECK = link_check(
    Verdict.BLOCKED,
    Severity.WARNING,
    says=Words(
        "{url} would not be shown to a program ({why}).",
        "{url} はプログラムからの閲覧を拒まれました({why})。",
    ),
    hint=Words(
        "Open it in a browser: a person must look, it may well be there.",
        "ブラウザーで開いて確かめてください。ページはある可能性があります。",
    ),
    hints={
        "bot-challenge": Words(
            "Open it in a browser: the site lets people in, not programs.",
            "ブラウザーで開いて確かめてください。人には見せるサイトです。",
        ),
        "firewall": Words(
            "Open it in a browser; if it is there, ask the site to let your user agent in.",
            "ブラウザーで開いて確かめてください。見えるなら、サイトに許可を頼む手もあります。",
        ),
        "gate": Words(
            "Open it in a browser and answer what the site asks of everybody.",
            "ブラウザーで開き、サイトの質問に答えて確かめてください。",
        ),
        "http-401": Words(
            "Open it with an account of that site, or cite a page that all can read.",
            "そのサイトのアカウントで確かめるか、誰でも読めるページを引いてください。",
        ),
        "http-402": Words(
            "Open it with a subscription, or cite a page that all can read.",
            "購読して確かめるか、誰でも読めるページを引いてください。",
        ),
        "http-429": Words(
            "Run again later: the site was asked too often, perhaps by others.",
            "時間を置いて再実行してください。ほかの利用者の分も含め、要求が多すぎました。",
        ),
        "http-451": Words(
            "Open it from where its readers are: the site refuses it here by law.",
            "読者のいる地域から開いてください。ここでは法的な理由で表示されません。",
        ),
    },
)
