"""A figure that was not found on the page that its own sentence cites.

What: an amount, percentage, count or measure of at least two digits that is on none of the pages
linked in its sentence, though all of them could be read.

Why: it may stand in a picture, in other words, or on another page; an editor looks there first.
It is never more than a note: not finding proves nothing.

Bad (ja):  従業員は1万2480人だ([会社概要](https://example.com/about))。 (the page names no number)
Bad (en):  It employs 12,480 people ([about](https://example.com/about)). (likewise)
Good (ja): 従業員は1万2480人だ([会社概要](https://example.com/about))。 (page: 12,480 employees)
Good (en): It employs 12,480 people ([about](https://example.com/about)). (likewise)

Silent: for dates, ages, durations, ranks, ratios and numbers of one digit; where a page could not
be read whole; for links outside the sentence; and for claims that a person has verified.

日本語

引用先に見当たらない数値です。

何を: その文にリンクされたどのページにも見当たらない、2 桁以上の金額・割合・数量・計量
(どのページも読めた場合だけ)。

なぜ: 図の中や別の言い方、別のページにあるかもしれません。校閲者が先に見るべき箇所です。
見つからないことは誤りの証拠ではないので、「参考」より重くはしません。

悪い例: 従業員は1万2480人だ([会社概要](https://example.com/about))。(ページに人数がない)
良い例: 従業員は1万2480人だ([会社概要](https://example.com/about))。(ページ: 12,480 employees)

対象外: 日付・年齢・期間・順位・比率・1 桁の数。読めないページがある場合。文の外のリンク。人が
「確認済」とした記述。
"""

from collections.abc import Iterator

from factcheck.checks._pages import page_findings
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity, number_text
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: not found on the page that this sentence cites.",
    "{words}: この文の引用先のページに見当たりません。",
)
_HINT = Words(
    "Look there for a picture, a table or other words for it; or link the page that states it.",
    "図や表、別の言い方がないか見てください。別のページが出典なら、それにリンクしてください。",
)
KINDS = frozenset({"money", "percent", "count", "measure"})


def _run(evidence: Evidence) -> Iterator[Finding]:
    return page_findings(evidence, "absent-figure", Severity.NOTE, (_MESSAGE, _HINT), _nowhere)


def _nowhere(figure: Figure, told: tuple[PageEvidence, ...]) -> PageEvidence | None:
    own = [one for one in told if one.cited == "sentence"]
    if figure.kind not in KINDS or not own or not _has_digits(figure):
        return None
    absent = all(one.verdict is PageVerdict.ABSENT for one in told)
    return own[0] if absent else None


def _has_digits(figure: Figure) -> bool:
    value = figure.value
    if not isinstance(value, Quantity) or value.low is None:
        return False
    return len(number_text(value.low).replace(".", "").strip("0-")) > 1


CHECK = Check(Severity.NOTE, CheckFamily.EVIDENCE, _run)
