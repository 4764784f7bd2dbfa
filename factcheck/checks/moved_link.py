"""A reference link works, but only through a permanent redirect.

What: the server answered 301 or 308, and the end of the way is alive. The new address is shown.

Why: a redirect is a promise that is kept for a while. The article should name the page itself.

Bad (ja):  - 発表資料 http://example.com/old      → 301 → https://example.com/new
Bad (en):  See the [release](http://example.com/old).
Good (ja): - 発表資料 https://example.com/new     → 200
Good (en): See the [release](https://example.com/new).

Silent: for temporary redirects (302, 303, 307), which do not say that the address is obsolete;
for short addresses (bit.ly) and identifiers (doi.org), which are made to redirect; and where the
two addresses differ by nothing but https, www., a slash at the end, an index page's name or a
language in the path: the report tells the new address, but nobody has to change an article for
it.

日本語

リンクは生きていますが、恒久的な転送を経ています。

何を: サーバーが 301 か 308 を返し、転送の先は有効です。新しい URL を示します。

なぜ: 転送はいつまでも続くとは限りません。記事にはページそのものの URL を書くべきです。

悪い例: - 発表資料 http://example.com/old      → 301 → https://example.com/new
良い例: - 発表資料 https://example.com/new     → 200

対象外: 一時的な転送(302、303、307)。転送が役目の短縮 URL(bit.ly)と識別子(doi.org)。
違いが https、www.、末尾のスラッシュ、索引ページの名前、パスの言語だけのもの。その場合も
レポートに新しい URL は示しますが、記事を直すには及びません。
"""

from factcheck.checks._links import link_check
from factcheck.model.probes import Probe
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

_TRIVIAL = frozenset({"https", "www", "slash", "index", "locale"})
"""What the network calls the differences that are none (evidence ``redirect`` of a probe)."""


def _is_trivial(probe: Probe) -> bool:
    words = dict(probe.evidence).get("redirect", "").split()
    return bool(words) and _TRIVIAL.issuperset(words)


CHECK = link_check(
    Verdict.MOVED,
    Severity.NOTE,
    says=Words("{url} has moved for good ({why}).", "{url} は移転しました({why})。"),
    hint=Words(
        "Write {final} instead, after a look at the page.",
        "ページを確かめたうえで {final} に書き換えてください。",
    ),
    silent=_is_trivial,
)
