"""The details of probes and the notes on links, which are kept in English, in Japanese."""

from factcheck.said import TONGUES, Tongue, Words
from factcheck.said.retelling import retold

DETAILS: tuple[Words, ...] = (
    # two readings of one address (pipeline)
    Words(
        "{detail} Read as {url}; read as {other} it is {verdict} ({reason}).",
        "{detail} {url} と読んだ結果です。{other} と読むと {verdict}({reason})。",
    ),
    Words(
        "Read as {url}; read as {other} it is {verdict} ({reason}).",
        "{url} と読んだ結果です。{other} と読むと {verdict}({reason})。",
    ),
    # what the history makes of a probe (schedule)
    Words(
        "Not reached on {count} days from {first} on; the last time: {reason}: {detail}",
        "{first} から {count} 日、つながりませんでした。最後は {reason}: {detail}",
    ),
    Words(
        "Not reached on {count} days from {first} on; the last time: {reason}.",
        "{first} から {count} 日、つながりませんでした。最後は {reason}。",
    ),
    Words("On {day} it was {was}; now it is {now}.", "{day} は {was} でしたが、今は {now} です。"),
    # files beside the article (nearby)
    Words(
        "It leads out of the folders of the article and the settings, or into a closed one.",
        "記事と設定のフォルダーの外か、開けないフォルダーを指しています。",
    ),
    Words(
        "A folder without index.html and README.md: not every server shows one.",
        "index.html も README.md もないフォルダーです。表示されないサーバーもあります。",
    ),
    Words(
        "It starts at the root of a site, and no such file is in the settings' folder.",
        "サイトの先頭からの URL ですが、設定のフォルダーに該当するファイルがありません。",
    ),
    Words(
        "There is no such file, but {other}, from which it may be made.",
        "ファイルはありませんが、{other} から作られるのかもしれません。",
    ),
    Words(
        "There is no file {path}; if a site is meant, write https:// before it.",
        "ファイル {path} がありません。サイトを指すなら先頭に https:// を付けてください。",
    ),
    Words("There is no file {path}, but {other}.", "ファイル {path} はなく、{other} があります。"),
    Words("There is no file {path}.", "ファイル {path} がありません。"),
    Words(
        "The page has no place named {name}, but {other}.",
        "ページに {name} という箇所はなく、{other} があります。",
    ),
    Words("The page has no place named {name}.", "ページに {name} という箇所がありません。"),
    Words(
        "The page does not hold the text that is marked: {words}",
        "リンクが指す文言がページにありません: {words}",
    ),
    # answers of servers
    Words("The page itself says: {words}", "ページの文言: {words}"),
    Words("The page only leads to a log-in.", "ログイン画面へ送るだけのページです。"),
    Words("The page that came with the server: {title}", "サーバーの初期画面です: {title}"),
    Words("It is said to be {kind}, and is a page.", "{kind} とされていますが、ウェブページです。"),
    Words("The site asks how old its reader is: {said}", "先に年齢を確かめるサイトです: {said}"),
    Words("The site asks where its reader is: {said}", "見られる国や地域を限るサイトです: {said}"),
    Words("The site asks its reader to wait in a line: {said}", "順番を待たせるサイトです: {said}"),
    Words(
        "The site asks its reader to log in, or for leave to look: {said}",
        "ログインか閲覧の許可を求めるサイトです: {said}",
    ),
    Words(
        "The site asks its reader for leave to set cookies: {said}",
        "クッキーへの同意を求めるサイトです: {said}",
    ),
    Words("The site asks its reader something first: {said}", "先に何かを尋ねるサイトです: {said}"),
    Words("Any address there shows this page.", "そのサイトではどの URL でも同じページが出ます。"),
    Words("The page is empty.", "ページは空です。"),
    Words(
        "The page only offers the domain or shows advertisements: {sign}",
        "ドメインの売り出しか広告だけのページです: {sign}",
    ),
    Words(
        "The server asks for a proof of being human ({wall}).",
        "人間であることの確認を求められました({wall})。",
    ),
    Words(
        "The server asks to come back later (Retry-After: {wait}).",
        "後で来るように求められました(Retry-After: {wait})。",
    ),
    Words(
        "The page began (status {status}), but broke off.",
        "ページは始まりましたが(ステータス {status})、途中で切れました。",
    ),
    Words(
        "Its redirects took more than {seconds} seconds.",
        "転送だけで {seconds} 秒を超えました。",
    ),
    Words(
        "{host} let connections time out, and was not asked again.",
        "{host} は接続が時間切れになるため、以後は確かめていません。",
    ),
    Words(
        "{host} gave no answer, and was not asked again.",
        "{host} から応答がないため、以後は確かめていません。",
    ),
    Words(
        "{host} says that it is asked too often, and was not asked again.",
        "{host} から要求が多すぎると断られ、以後は確かめていません。",
    ),
    Words("The answer could not be read ({why}).", "応答を読めませんでした({why})。"),
    Words(
        "The request cannot be sent: see contact in the settings.",
        "要求を送れません。設定の contact を確かめてください。",
    ),
    Words(
        "The certificate is signed by nobody but its owner.", "証明書は持ち主自身の署名だけです。"
    ),
    Words("The certificate is for another host.", "証明書は別のホストのものです。"),
    Words(
        "The server leaves out part of the chain, or the certificate's authority is unknown.",
        "サーバーが証明書の一部を送らないか、認証局が知られていません。",
    ),
    Words("The certificate is not valid yet.", "証明書はまだ有効期間前です。"),
    Words("The certificate has expired.", "証明書の期限が切れています。"),
    Words(
        "The certificate was refused (OpenSSL's code {code}).",
        "証明書を受け入れられません(OpenSSL コード {code})。",
    ),
    # redirects
    Words("So ends a redirect to {host}.", "{host} への転送の先での結果です。"),
    Words("More than {count} redirects.", "転送が {count} 回を超えました。"),
    Words(
        "The redirect leads to an address that cannot be asked: {url}",
        "転送先は確かめられない URL です: {url}",
    ),
    Words("The redirect leads to a log-in: {url}", "ログイン画面へ転送されました: {url}"),
    Words("The redirect leads to a home page: {url}", "トップページへ転送されました: {url}"),
    Words("The redirect leads to a page for errors: {url}", "エラーページへ転送されました: {url}"),
    Words(
        "The redirect leads to a page for outages: {url}",
        "休止や混雑のページへ転送されました: {url}",
    ),
    Words(
        "A short address; it leads to {url} The redirect leads to another site: {host}.",
        "短縮 URL で、{url} へ転送されます(別サイト: {host})。",
    ),
    Words("A short address; it leads to {url}", "短縮 URL です。転送先: {url}"),
    Words(
        "The redirect leads to another site: {host}. The redirect leads from https down to http.",
        "別のサイトへ、https から http に下げて転送されます: {host}。",
    ),
    Words("The redirect leads to another site: {host}.", "別のサイトへ転送されます: {host}。"),
    Words("The redirect leads from https down to http.", "https から http に下げて転送されます。"),
    Words("Only {what} made the difference.", "違いは次の点だけです: {what}。"),
    Words("{one} and {two}", "{one}、{two}"),
    Words("a slash at the end", "末尾のスラッシュ"),
    Words("the name of an index page", "索引ページの名前"),
    Words("a language or country in the path", "パスの言語・国の名"),
    # addresses
    Words("The link has no address.", "リンクに URL がありません。"),
    Words(
        "The address is huge or has signs that are no text.",
        "URL が長すぎるか、文字でないもの（制御文字や壊れたバイト）を含みます。",
    ),
    Words("The address names no host.", "URL にホスト名がありません。"),
    Words("There is a backslash in the host.", "ホスト名に \\ があります。"),
    Words("There is no host.", "ホスト名がありません。"),
    Words("{port} is not a port.", "{port} はポート番号ではありません。"),
    Words("{host} is a private address.", "{host} は内部ネットワークのアドレスです。"),
    Words("No host name ends in .invalid.", ".invalid で終わるホスト名は存在しません。"),
    Words(
        "An IPv6 address in a link cannot have a zone.",
        "リンクの IPv6 アドレスにゾーンは書けません。",
    ),
    Words(
        "What stands in brackets is not an IPv6 address.",
        "角括弧の中が IPv6 アドレスではありません。",
    ),
    Words(
        "The host has empty, overlong or impossible parts.",
        "ホスト名に空、長すぎる、またはありえない部分があります。",
    ),
    Words("The host is too long.", "ホスト名が長すぎます。"),
    Words("The host has characters that no name can have.", "ホスト名に使えない文字があります。"),
    Words(
        "The host is a number, but no IPv4 address.",
        "ホスト名は数ですが、IPv4 アドレスではありません。",
    ),
    Words("{slip}. Write {url}.", "{slip}。{url} と書いてください。"),
    Words("There is no // after {scheme}:.", "{scheme}: の後に // がありません。"),
    Words("There is no // after {scheme}:", "{scheme}: の後に // がありません"),
    Words(
        "There is a space or a / too many after {scheme}://",
        "{scheme}:// の後に余分な空白か / があります",
    ),
    Words(
        "{scheme}: is neither http: nor https:.", "{scheme}: は http: でも https: でもありません。"
    ),
    Words("{scheme}: is neither http: nor https:", "{scheme}: は http: でも https: でもありません"),
    Words("There is no : before the //.", "// の前に : がありません。"),
    Words("There is no : before the //", "// の前に : がありません"),
    Words(
        "It does not begin with http:// or https:// in ASCII",
        "半角の http:// か https:// で始まっていません",
    ),
    # notes on links
    Words(
        "boundary open: add a space after the address",
        "URL の終わりが決まりません。URL の後に空白を入れてください",
    ),
    Words("misspelled: write {url}", "誤記: {url} と書いてください"),
)
"""The templates of English sentences that lie in the history and in links, the longer first."""


def detail_of(sentence: str, tongue: Tongue) -> str:
    """Return a detail or a note in the language of its reader; an unknown one stays English."""
    return retold(sentence, tongue, DETAILS)


def words_of(sentence: str) -> Words:
    """Return a detail or a note as words in all languages."""
    told = [detail_of(sentence, tongue).replace("{", "{{").replace("}", "}}") for tongue in TONGUES]
    return Words(*told)
