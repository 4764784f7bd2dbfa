"""Nobody can tell for sure where an address ends.

What: an address without a space behind it, where the words that follow could be part of it, as in
`https://example.com/会社概要。`. Both readings are asked about, and the better answer counts.

Why: a reader's browser or mail program has to guess as well, and may guess otherwise.

Bad (ja):  詳細はhttps://example.com/会社概要。
Bad (en):  See https://example.com/東京版.
Good (ja): 詳細は https://example.com/会社概要 にある。
Good (en): See <https://example.com/東京>.

Silent: where what follows decides it, such as を参照, 、 or a closing bracket behind ASCII.

日本語

URL がどこで終わるか、確かには決められません。

何を: 後ろに空白がなく、続く語も URL の一部でありうる場合です
(`https://example.com/会社概要。` など)。両方の読み方で接続し、良いほうの結果を使います。

なぜ: 読者のブラウザーやメールソフトも推測するしかなく、違う読み方をするかもしれません。

悪い例: 詳細はhttps://example.com/会社概要。
良い例: 詳細は https://example.com/会社概要 にある。

対象外: 続く文字で決まるとき。を参照、読点、半角の URL の後の閉じ括弧など。
"""

from collections.abc import Iterator

from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words
from factcheck.said.details import detail_of

_MESSAGE = Words(
    "{url}: {note}; it may end as in {other}.{asked}",
    "{url}: {note}。{other} で終わるとも読めます。{asked}",
)
_HINT = Words(
    "Add a space after the address, or write <address>.",
    "URL の後に空白を入れるか、<URL> のように書いてください。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for link in evidence.links:
        if link.alternative is None:
            continue
        probe = evidence.probes.get(link.key)
        asked = detail_of(probe.detail, evidence.tongue) if probe and probe.detail else ""
        yield Finding(
            check="open-boundary",
            severity=Severity.NOTE,
            message=_MESSAGE.to(
                evidence.tongue,
                url=link.url,
                note=detail_of(link.note or "", evidence.tongue),
                other=link.alternative,
                asked=f" {asked}" if asked and evidence.tongue == "en" else asked,
            ),
            source=evidence.article.source,
            span=link.at,
            subject=link.url,
            hint=_HINT.to(evidence.tongue),
        )


CHECK = Check(Severity.NOTE, CheckFamily.LINKS, _run)
