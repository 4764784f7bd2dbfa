"""The article states another title or date for a page than the page states of itself.

What: in a line of a reference list, a title that shares nothing with any title of the linked page
nor with how its text begins; a date that is not the day on which the page says it was published.
The page's own are read from JSON-LD, ``citation_*``, Open Graph, ``<time datetime>`` and
``<title>``, in that order, and the finding says which.

Why: an invented reference often leads to a page that is there, but is about something else. No
link check sees that.

A title is a `warning` where both are in one language, a `note` where only names in Latin letters
and numbers can be compared. A date is a `warning` where two statements of the page agree on a day
after the stated one, else a `note`.

Bad (ja):  - 半導体の生産、10年ぶり増加 https://example.com/a (page: 春の料理20選)
Bad (en):  - Chip output grows again https://example.com/a (page: Twenty spring salads)
Good (ja): - 半導体の生産、10年ぶり増加 https://example.com/a (page: 半導体生産が増加)
Good (en): - Chip output grows again https://example.com/a (page: Chips: output is up)

Silent: titles that share a name, a number, a word's stem or a pair of kanji; labels (会社案内,
press release); titles in other languages with nothing to compare; home pages, pages that are not
alive, that lead elsewhere or that could not be read; days one apart (time zones), dates that stand
in the address or in the page's text. A date guessed from a page's text accuses nobody.

日本語

記事の参考文献にある題名や日付が、リンク先のページ自身の記述と違います。

何を: 参考文献の行の題名が、リンク先のどの題名とも本文の冒頭とも重ならないもの。日付が、ページの
示す公開日と違うもの。ページの題名と日付は JSON-LD、citation_*、Open Graph、<time datetime>、
<title> の順に読み、どれによるかを示します。

なぜ: 作り物の参考文献は、開けはするが別のことを書いたページにつながっていることがよくあります。
リンク切れの検査では見つかりません。

題名は、同じ言語なら「警告」、ローマ字の固有名と数字しか比べられないときは「注記」。日付は、ページ
の 2 か所の記述がそろって記事より後の日を示すとき「警告」、ほかは「注記」です。

悪い例: - 半導体の生産、10年ぶり増加 https://example.com/a (ページ: 春の料理20選)
良い例: - 半導体の生産、10年ぶり増加 https://example.com/a (ページ: 半導体生産が増加)

対象外: 固有名・数字・語幹・漢字 2 字の並びのどれかが共通の題名。「会社案内」などの呼び名。言語が
違い、比べるものがない題名。トップページ、開けないページ、転送されるページ、読めなかったページ。
1 日だけの違い(時差)、URL や本文にもある日付。本文から推し量った日付は根拠にしません。
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from factcheck.checks import _title_words
from factcheck.checks._page_dates import other_date
from factcheck.checks._questions import Question
from factcheck.model.entries import Entry, entries
from factcheck.model.imprints import Imprint
from factcheck.model.records import Evidence, Finding, Link, Probe
from factcheck.model.words import CheckFamily, Severity, Verdict
from factcheck.plugins import Check
from factcheck.said import Words

_LEAST, _LEAST_PAGE, _LEAST_NAMES = 4, 2, 2
"""How much must be special in the stated title, in the page's, and in one of another language."""
_LEAST_LEAD = 200
"""Code points of a page's beginning below which it says too little of itself."""
_IN_LEAD = 0.15
"""Share of what is special in the stated title that the page's beginning may have by chance."""
_LONGEST = 120
_CITATION = "citation_title"

_SAYS = Words(
    "“{stated}” is stated for {url}, but the page there is “{title}” ({by}). Is it the page "
    "that is meant?",
    "「{stated}」とありますが、{url} のページは「{title}」です({by})。このページでよいでしょうか。",
)
_HINT = Words(
    "Open the page. If it says nothing of this, look for the source anew.",
    "ページを開き、書かれていなければ出典を探し直してください。",
)
_DATED = Words(
    "{stated} is stated for {url}, but the page says that it is of {day} ({by}). Which is right?",
    "{stated} とありますが、{url} のページは {day} の公開としています({by})。どちらでしょうか。",
)
_TITLE = Question("reference-mismatch", Severity.WARNING, _SAYS, _HINT)
_NAMES = Question("reference-mismatch", Severity.NOTE, _SAYS, _HINT)
_DATE = Question("reference-mismatch", Severity.WARNING, _DATED)
_MAYBE = Question("reference-mismatch", Severity.NOTE, _DATED)


def _run(evidence: Evidence) -> Iterator[Finding]:
    if not evidence.imprints:
        return
    for entry in entries(evidence.article, evidence.links):
        link = entry.link
        imprint = evidence.imprints.get(link.url)
        probe = evidence.probes.get(link.key)
        if imprint is None or probe is None or not _is_the_page(link, probe, imprint):
            continue
        if finding := _titled(evidence, entry, imprint):
            yield finding
        elif entry.stated and (found := other_date(entry.stated, link.url, imprint)):
            day, sure = found
            question = _DATE if sure else _MAYBE
            yield question.at(evidence, link.span, stated=entry.stated, url=link.url,
                              day=day.words, by=day.by)  # fmt: skip


def _is_the_page(link: Link, probe: Probe, imprint: Imprint) -> bool:
    """Tell whether what was read is surely the page that is linked, and one page of many."""
    if probe.verdict is not Verdict.ALIVE:
        return False
    asked, shown = _place(link.url), _place(probe.final_url or link.url)
    if not asked[1] or not shown[1] or "#" in link.url:
        return False
    # A DOI leads to the publisher's page, which says what it is.
    return asked == shown or any(title.by == _CITATION for title in imprint.titles)


def _place(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").removeprefix("www."), parts.path.strip("/") + parts.query
    except ValueError:
        return "", ""


def _titled(evidence: Evidence, entry: Entry, imprint: Imprint) -> Finding | None:
    """Return the question about a title that shares nothing with those of the page."""
    if not entry.title or not imprint.titles or len(imprint.lead) < _LEAST_LEAD:
        return None
    stated, page = entry.title, " | ".join(title.words for title in imprint.titles)
    if _title_words.plain(stated) in _title_words.plain(f"{page} {imprint.lead}"):
        return None
    if _one_language(evidence, stated, page, imprint):
        apart, question = _apart(stated, page, entry.link.url, imprint), _TITLE
    else:
        apart, question = _names_apart(stated, page, entry.link.url, imprint), _NAMES
    title = imprint.titles[0]
    return (
        question.at(evidence, entry.link.span, stated=_short(stated), url=entry.link.url,
                    title=_short(title.words), by=title.by)
        if apart
        else None
    )  # fmt: skip


def _one_language(evidence: Evidence, stated: str, page: str, imprint: Imprint) -> bool:
    """Tell whether the stated title is in the page's own language."""
    wide = _title_words.is_wide(stated)
    if wide != _title_words.is_wide(page) or wide != _title_words.is_wide(imprint.lead):
        return False
    home = evidence.article.language
    # A title in Latin letters in a Japanese article is an English one.
    return imprint.language == home or (
        not wide and imprint.language == "en" and home in {"ja", "zh", "ko"}
    )


def _apart(stated: str, page: str, url: str, imprint: Imprint) -> bool:
    site = _title_words.union(imprint.names) | _title_words.of_host(url)
    own = _title_words.special(stated) - site
    theirs = _title_words.special(page) - site
    if len(own) < _LEAST or len(theirs) < _LEAST_PAGE:
        return False
    if own & (theirs | _title_words.of_path(url)):
        return False
    return len(own & _title_words.special(imprint.lead)) <= _IN_LEAD * len(own)


def _names_apart(stated: str, page: str, url: str, imprint: Imprint) -> bool:
    """Tell whether no name in Latin letters and no number of a translated title is there."""
    if not _title_words.is_wide(stated):
        return False  # which of its words are names, nobody can tell
    site = " ".join((*imprint.names, url))
    own = _title_words.latin(stated) | _title_words.numbers(stated)
    every = _title_words.plain(f"{page} {imprint.lead} {site}")
    return len(own) >= _LEAST_NAMES and not any(_title_words.plain(one) in every for one in own)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
