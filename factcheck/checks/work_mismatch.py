"""The article states another title or year for a work than its registry.

What: in a line of a reference list with a DOI or arXiv number, a title that shares nothing with the
titles, authors, journal or publisher that Crossref or arXiv tells; a year in which the work did not
appear, online or in print.

Why: an invented reference often carries the DOI of another work, and a slip of one digit leads to
one. The page behind a DOI may refuse programs; the registry tells what it is.

A title is a `warning` where both are in one script, a `note` where only names in Latin letters and
numbers can be compared. A year is a `note`.

Bad (ja):  - 橋の振動に関する研究 https://doi.org/10.1234/salad.1   (Crossref: 春野菜の栽培)
Bad (en):  - Vibration of long bridges https://doi.org/10.1234/salad.1   (Crossref: Spring salads)
Good (ja): - 橋の振動に関する研究 https://doi.org/10.1234/bridge.1   (Crossref: 長大橋の振動)
Good (en): - Vibration of long bridges https://doi.org/10.1234/bridge.1   (Crossref: Bridges …)

Silent: titles that share a name, a number, a word's stem or a pair of kanji; labels; titles in
other languages with nothing to compare; works of which the registry tells no title; years between
the first and the last that it tells, and one before or after.

日本語

参考文献の題名や年が、登録機関の記録と違います。

何を: DOI や arXiv 番号のある参考文献の行の題名が、Crossref や arXiv の示す題名・著者・雑誌・出版社
のどれとも重ならないもの。年が、その文献の公開年(オンラインと印刷)と違うもの。

なぜ: 作り物の参考文献は、別の文献の DOI を付けていることがよくあります。1 字の写し違いでも別の文献
になります。DOI の先のページはプログラムを拒むことがありますが、登録機関は答えます。

題名は、同じ文字体系なら「警告」、ローマ字の固有名と数字しか比べられないときは「注記」。年は「注記」
です。

悪い例: - 橋の振動に関する研究 https://doi.org/10.1234/salad.1   (Crossref: 春野菜の栽培)
良い例: - 橋の振動に関する研究 https://doi.org/10.1234/bridge.1   (Crossref: 長大橋の振動)

対象外: 固有名・数字・語幹・漢字 2 字の並びのどれかが共通の題名。呼び名だけのもの。言語が違い、比べ
るものがない題名。題名の登録がない文献。登録された最初の年から最後の年まで、およびその前後 1 年。
"""

from collections.abc import Iterator

from factcheck.checks import _title_words
from factcheck.checks._questions import Question
from factcheck.checks._works import called, cited_works
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.model.works import Citation, Work
from factcheck.plugins import Check
from factcheck.said import Words

_LEAST, _LEAST_THERE, _LEAST_NAMES = 4, 2, 2
"""How much must be special in the stated title, in the work's, and in one of another script."""
_LONGEST = 120
_SAYS = Words(
    "“{stated}” is stated for {name}, but {by} says that it is “{title}”. Is it the work that is "
    "meant?",
    "「{stated}」とありますが、{name} は{by}によると「{title}」です。この文献でよいでしょうか。",
)
_DATED = Words(
    "{stated} is stated for {name}, but {by} says that it appeared in {years}. Which is right?",
    "{stated} とありますが、{name} は{by}によると {years} 年の公開です。どちらでしょうか。",
)
_TITLE = Question("work-mismatch", Severity.WARNING, _SAYS)
_NAMES = Question("work-mismatch", Severity.NOTE, _SAYS)
_YEAR = Question("work-mismatch", Severity.NOTE, _DATED)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for citation, work in cited_works(evidence):
        name = called(citation)
        if question := _titled(citation, work):
            yield question.at(
                evidence, citation.span, stated=_short(citation.title or ""), name=name,
                by=work.by, title=_short(work.titles[0]),
            )  # fmt: skip
        elif _is_other_year(citation, work):
            first, last = work.years[0], work.years[-1]
            years = str(first) if first == last else f"{first}–{last}"
            yield _YEAR.at(
                evidence, citation.span, stated=citation.stated, name=name, by=work.by, years=years
            )


def _titled(citation: Citation, work: Work) -> Question | None:
    """Return how to ask about a title that shares nothing with what is known of its work."""
    if not citation.title or not work.titles:
        return None
    stated, titles = citation.title, " | ".join(work.titles)
    every = " | ".join((*work.titles, *work.names, citation.name))
    there = _title_words.plain(every)
    if _title_words.is_wide(stated) == _title_words.is_wide(titles):
        own = _title_words.special(stated)
        enough = len(own) >= _LEAST and len(_title_words.special(titles)) >= _LEAST_THERE
        return _TITLE if enough and not any(one in there for one in own) else None
    if not _title_words.is_wide(stated):
        return None  # which of its words are names, nobody can tell
    names = _title_words.latin(stated) | _title_words.numbers(stated)
    apart = not any(_title_words.plain(one) in there for one in names)
    return _NAMES if len(names) >= _LEAST_NAMES and apart else None


def _is_other_year(citation: Citation, work: Work) -> bool:
    year = (citation.stated or "")[:4]
    if not year.isdecimal() or not work.years:
        return False
    return not work.years[0] - 1 <= int(year) <= work.years[-1] + 1


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
