"""A figure that the cited page states nearly: a well-known slip apart.

What: a figure whose cited page says the same of the same thing, but with a power of ten more or
less (億 for billion), two digits changed round, percent for percentage points, a year, month or day
one off, a fiscal year for a calendar year, a price with tax for one without, or the very number but
of the opposite (a rise for a fall, women for men).

Why: these are the slips of copying and translating, and the page is right beside them.

Bad (ja):  買収額は97億ドルだった([発表](https://example.com/deal))。 (page: $97.4 billion)
Bad (en):  The firm was founded in 1989 ([history](https://example.com/about)). (page: 1998)
Good (ja): 買収額は974億ドルだった([発表](https://example.com/deal))。
Good (en): The firm was founded in 1998 ([history](https://example.com/about)).

Silent: where another cited page bears the figure out, where the page does not plainly speak of the
same thing, and for claims that a person has verified. Where only the article's reference list names
the page, it is a note.

日本語

引用先のページの値と紛らわしく違う数値です。

何を: 引用先が同じことについて、桁違い(億と billion の取り違え)、数字の入れ替わり、パーセントと
ポイントの混同、年・月・日の 1 つ違い、年度と暦年の混同、税込みと税抜きの混同、増と減や男女など
反対のものの値の取り違えにあたる値を書いているもの。

なぜ: 書き写しや翻訳で起きやすい誤りで、正しい値はそのページにあるからです。

悪い例: 買収額は97億ドルだった([発表](https://example.com/deal))。(ページ: $97.4 billion)
良い例: 買収額は974億ドルだった([発表](https://example.com/deal))。

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
    "{words}: the cited page says {found}, {why}{formula}: “{sentence}” ({url}). Which is right?",
    "{words}: 引用先では{found}です({why}{formula}):「{sentence}」({url})。どちらが正しいですか。",
)
_HINT = Words("The place on the page: {place}", "ページの該当箇所: {place}")


def _run(evidence: Evidence) -> Iterator[Finding]:
    return page_findings(evidence, "near-miss", Severity.WARNING, (_MESSAGE, _HINT), _nearly)


def _nearly(_: Figure, told: tuple[PageEvidence, ...]) -> PageEvidence | None:
    return told[0] if told[0].verdict is PageVerdict.NEAR else None


CHECK = Check(Severity.WARNING, CheckFamily.EVIDENCE, _run)
