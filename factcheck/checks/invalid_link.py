"""An address is written so that nobody could follow it.

What: a malformed URL: empty, no host, an impossible host name (`a..b`, a label over 63
characters), a port out of range, an unclosed bracket, a misspelled `http`. No request is made.

Why: it is a slip of the pen that a reader cannot repair.

Bad (ja):  - 資料 https://example..com/a
Bad (ja):  資料はｈｔｔｐｓ：／／example.com/aにある。   → write https://example.com/a
Bad (en):  See the [page](http://[::1).
Good (ja): - 資料 https://example.com/a
Good (en): See the [page](http://example.com/a).

Silent: for addresses of other kinds (`mailto:`, `tel:`), which are `unchecked`.

日本語

誰もたどれない書き方の URL です。

何を: 形の正しくない URL です。空、ホストなし、ありえないホスト名(`a..b`、63 字を超える部分)、
範囲外のポート、閉じていない括弧、`http` の誤記など。接続はしません。

なぜ: 読者には直しようのない書き誤りです。

悪い例: - 資料 https://example..com/a
悪い例: 資料はｈｔｔｐｓ：／／example.com/aにある。   → https://example.com/a と書く
良い例: - 資料 https://example.com/a

対象外: ほかの種類の URL(`mailto:`、`tel:`)。これらは「未確認」になります。
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

CHECK = link_check(
    Verdict.INVALID,
    Severity.ERROR,
    says=Words(
        "{url} is not an address anyone could follow ({why}).",
        "{url} はたどれない URL です({why})。",
    ),
    hint=Words("Mend the spelling of the address.", "URL の書き方を直してください。"),
    hints={"misspelled-scheme": Words("Write {meant} instead.", "{meant} と書いてください。")},
)
