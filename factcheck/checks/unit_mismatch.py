"""A figure whose number the cited page states of something else.

What: a figure whose cited page has the same number, in the same context, in another currency, in
another unit, or of other things: 974億円 beside $97.4 billion, 100 km beside 100 miles.

Why: a unit is lost more easily than a digit, and seen less easily.

Bad (ja):  評価額は12億円とされる([発表](https://example.com/round))。 (page: $1.2 billion)
Bad (en):  The road is 30 km long ([report](https://example.com/road)). (page: 30 miles)
Good (ja): 評価額は12億ドルとされる([発表](https://example.com/round))。
Good (en): The road is 30 miles long ([report](https://example.com/road)).

Silent: where a cited page bears the figure out, where the page does not plainly speak of the same
thing, and for claims that a person has verified. Where only the article's reference list names the
page, it is a note.

日本語

引用先では別の単位の数値です。

何を: 引用先の同じ文脈に同じ数があるのに、通貨や単位、数えるものが違うもの(974億円と
$97.4 billion、100キロと 100 miles)。

なぜ: 単位の取り違えは数字の誤りより起きやすく、見つけにくいからです。

悪い例: 評価額は12億円とされる([発表](https://example.com/round))。(ページ: $1.2 billion)
良い例: 評価額は12億ドルとされる([発表](https://example.com/round))。

対象外: ほかの引用先が裏付けている数値、同じことを述べているとはっきりしないもの、人が
「確認済」とした記述。記事の参考文献にあるだけのページなら「参考」にとどめます。
"""

from collections.abc import Iterator

from factcheck.checks._pages import page_findings
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: the cited page says {found}, {why}: “{sentence}” ({url}). Which is right?",
    "{words}: 引用先では{found}です({why}):「{sentence}」({url})。どちらが正しいですか。",
)
_HINT = Words("The place on the page: {place}", "ページの該当箇所: {place}")


def _run(evidence: Evidence) -> Iterator[Finding]:
    return page_findings(evidence, "unit-mismatch", Severity.WARNING, (_MESSAGE, _HINT), _other)


def _other(_: Figure, told: tuple[PageEvidence, ...]) -> PageEvidence | None:
    return told[0] if told[0].verdict is PageVerdict.UNIT else None


CHECK = Check(Severity.WARNING, CheckFamily.EVIDENCE, _run)
