"""The article cites a work that was retracted or withdrawn.

What: Crossref or arXiv says of a work cited by DOI or arXiv number that it was retracted, removed
or withdrawn, or that its editors have expressed concern.

Why: a retracted paper proves nothing any more, and its page often looks as it did before.

A `warning`; a `note` for an expression of concern.

Bad (ja):  新薬は死亡率を半分にした(doi:10.1234/trial.7)   (retracted in 2021)
Bad (en):  The drug halves mortality (doi:10.1234/trial.7).   (retracted in 2021)
Good (ja): 死亡率を半分にしたとする論文(doi:10.1234/trial.7)は撤回された
Good (en): The paper (doi:10.1234/trial.7) was retracted in 2021.

Silent: where the sentence or line says 撤回, 取り下げ, retracted or withdrawn; with `--offline`;
where the registries gave no answer. Corrections and errata are not told.

日本語

撤回された、または取り下げられた文献を引用しています。

何を: DOI や arXiv 番号で引用した文献について、Crossref か arXiv が、撤回・削除・取り下げ、または編
集者の懸念表明を伝えているもの。

なぜ: 撤回された論文は根拠になりません。ページの見た目は以前のままのことがよくあります。

「警告」、懸念表明は「注記」です。

悪い例: 新薬は死亡率を半分にした(doi:10.1234/trial.7)   (2021 年に撤回)
良い例: 死亡率を半分にしたとする論文(doi:10.1234/trial.7)は撤回された

対象外: 文や行に撤回・取り下げの言葉があるもの。`--offline` のとき、登録機関の答えがないとき。訂正や
正誤表は伝えません。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._works import called, cited_works
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_TOLD = re.compile(r"撤回|取り下げ|取下げ|懸念表明|retract|withdr[ae]w|concern", re.IGNORECASE)
_AROUND = 160
"""Characters on either side, in the same paragraph, in which the article may say it itself."""
_HOW = {
    "retraction": Words("was retracted", "撤回されています"),
    "withdrawal": Words("was withdrawn", "取り下げられています"),
    "concern": Words(
        "is one of which its editors have expressed concern", "編集者の懸念表明が出ています"
    ),
}
_SAYS = Words(
    "{name} {how}, says {by}{notice}. Can it still be cited for this?",
    "{name} は{how}({by}による{notice})。根拠として引用できますか。",
)
_NOTICE = Words(" (see {doi})", "、{doi}")
_SURE = Question("retracted-work", Severity.WARNING, _SAYS)
_MAYBE = Question("retracted-work", Severity.NOTE, _SAYS)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = evidence.article.text
    for citation, work in cited_works(evidence):
        if work.withdrawn not in _HOW:
            continue
        start, end = citation.span
        before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
        if _TOLD.search(before + text[start : end + _AROUND].partition("\n")[0]):
            continue
        question = _MAYBE if work.withdrawn == "concern" else _SURE
        notice = _NOTICE.of(doi=f"doi:{work.notice}") if work.notice else ""
        yield question.at(
            evidence, citation.span, name=called(citation), how=_HOW[work.withdrawn],
            by=work.by, notice=notice,
        )  # fmt: skip


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
