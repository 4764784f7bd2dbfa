"""What the reason behind a verdict means, in one clause without a full stop."""

from factcheck.said import Tongue, Words

REASONS: dict[str, Words] = {
    "ok": Words("the page is there", "ページがあります"),
    "redirected": Words("the page is there, by a redirect", "転送先にページがあります"),
    "http-301": Words("there is a permanent redirect", "恒久的な転送です"),
    "http-308": Words("there is a permanent redirect", "恒久的な転送です"),
    "http-400": Words("the server did not understand the request", "サーバーが要求を理解しません"),
    "http-401": Words("the page asks for a log-in", "ログインが必要です"),
    "http-402": Words("the page asks for payment", "有料のページです"),
    "http-403": Words("the server refuses the page", "サーバーが表示を拒んでいます"),
    "http-404": Words("there is no such page", "ページがありません"),
    "http-405": Words("the server refuses the request", "サーバーが要求を受け付けません"),
    "http-406": Words("the server refuses the request", "サーバーが要求を受け付けません"),
    "http-407": Words("a proxy asks for a log-in", "プロキシーの認証が必要です"),
    "http-408": Words("the server waited too long", "サーバー側で時間切れになりました"),
    "http-410": Words("the page is gone for good", "ページは削除されました"),
    "http-429": Words("the server was asked too often", "要求が多すぎると断られました"),
    "http-451": Words("the page is withheld by law", "法的な理由で表示されません"),
    "http-500": Words("the server has a fault", "サーバーに障害があります"),
    "http-502": Words("a server behind the site fails", "サイトの奥のサーバーに障害があります"),
    "http-503": Words("the site is out of service", "サイトが一時停止しています"),
    "http-504": Words("a server behind the site is silent", "サイトの奥のサーバーが応答しません"),
    "http-999": Words("the server refuses programs", "プログラムからの閲覧を拒んでいます"),
    "bot-challenge": Words(
        "the site asks for a proof of being human", "人間であることの確認を求められました"
    ),
    "firewall": Words(
        "a firewall turns programs away", "ファイアウォールがプログラムを拒んでいます"
    ),
    "gate": Words(
        "the site asks its readers something first", "先に年齢や同意などを確かめるサイトです"
    ),
    "site-down": Words(
        "the site only says that it is out of service", "サイトが休止か障害を告げるだけです"
    ),
    "soft-404": Words(
        'the status is good, but it is a "not found" page',
        "応答は正常ですが、「見つかりません」のページです",
    ),
    "redirect-to-home": Words("it only leads to a home page", "トップページへ転送されます"),
    "redirect-to-login": Words("it only leads to a log-in", "ログイン画面へ転送されます"),
    "parked-domain": Words("the domain is for sale or parked", "ドメインが手放されています"),
    "default-page": Words(
        "it is the page that came with the server", "サーバーの初期画面が表示されています"
    ),
    "moved-notice": Words(
        "the page only says that it is elsewhere now", "移転を知らせるだけのページです"
    ),
    "wrong-type": Words("a file is promised, and a page comes", "ファイルのはずがウェブページです"),
    "empty-page": Words("there is nothing on the page", "ページに何もありません"),
    "changed-hands": Words("it looks like another owner's site", "持ち主が代わったようです"),
    "missing-fragment": Words(
        "the page lacks the place that is linked", "リンク先の箇所がページにありません"
    ),
    "missing-text": Words(
        "the page lacks the words that are linked", "リンク先の文言がページにありません"
    ),
    "file-not-found": Words("the file is not there", "ファイルがありません"),
    "dns-no-such-host": Words("there is no host of that name", "その名のホストは存在しません"),
    "dns-no-answer": Words("the name server gives no answer", "名前解決の応答がありません"),
    "unreachable-for-days": Words("nobody answered for days", "何日も接続できていません"),
    "host-given-up": Words(
        "other links of its host got no page, so it was not asked",
        "同じホストのほかのリンクが開けず、このリンクは確かめていません",
    ),
    "timeout": Words("no answer came in time", "時間内に応答がありません"),
    "connect-timeout": Words("no connection came in time", "時間内に接続できません"),
    "refused": Words("the connection was refused", "接続が拒まれました"),
    "reset": Words("the connection was broken off", "接続が途中で切られました"),
    "network-unreachable": Words("there is no way to the host", "ホストまで経路がありません"),
    "short-body": Words("the page broke off", "ページが途中で切れています"),
    "bad-encoding": Words("the page cannot be unpacked", "ページの圧縮が壊れています"),
    "bad-response": Words("the answer is not HTTP", "応答が HTTP として読めません"),
    "tls-error": Words("no secure connection could be made", "安全な接続ができません"),
    "tls-expired": Words("the certificate has expired", "証明書の期限が切れています"),
    "tls-self-signed": Words("the certificate is vouched for by nobody", "証明書が自己署名です"),
    "tls-wrong-host": Words("the certificate is another host's", "証明書が別のホストのものです"),
    "tls-incomplete-chain": Words(
        "the certificate's chain is incomplete", "証明書のつながりが欠けています"
    ),
    "tls-untrusted": Words("the certificate is not trusted", "証明書を信頼できません"),
    "redirect-loop": Words("the redirects go in circles", "転送が循環しています"),
    "too-many-redirects": Words("there are too many redirects", "転送が多すぎます"),
    "redirect-without-location": Words("a redirect leads nowhere", "転送先が示されていません"),
    "bad-redirect": Words("a redirect leads to no address", "転送先が正しい URL ではありません"),
    "empty": Words("there is no address", "URL が空です"),
    "malformed": Words("the address is not well-formed", "URL の形が正しくありません"),
    "invalid-host": Words("no host can have that name", "ホスト名としてありえません"),
    "invalid-port": Words(
        "the port is not a number from 1 to 65535", "ポート番号が正しくありません"
    ),
    "misspelled-scheme": Words(
        "the head of the address is misspelled", "URL の先頭に誤記があります"
    ),
    "relative": Words("it is an address within a site", "サイト内の相対 URL です"),
    "excluded": Words("the settings leave it out", "設定により対象外です"),
    "offline": Words("there was no network", "ネットワークに接続していません"),
    "private-address": Words("it is a private address", "内部ネットワークのアドレスです"),
    "not-sent": Words("the request could not be sent", "要求を送れませんでした"),
    "not-probed": Words("the run did not look at links", "今回はリンクを確かめていません"),
}
"""By the fixed word of a probe; what to do about it is the hint of the verdict's check."""
_FAMILIES = (
    ("scheme-", Words("it is not a web address", "ウェブの URL ではありません")),
    ("http-4", Words("the server refuses the request", "サーバーが要求を受け付けません")),
    ("http-5", Words("the server has a fault", "サーバーに障害があります")),
    ("http-", Words("the server's answer shows no page", "サーバーがページを返しません")),
)


def means(reason: str, tongue: Tongue) -> str:
    """Return what a reason means, empty for one that nobody knows (a later version's)."""
    words = REASONS.get(reason)
    rest = (one for head, one in _FAMILIES if reason.startswith(head))
    found = words or next(rest, None)
    return found.to(tongue) if found else ""
