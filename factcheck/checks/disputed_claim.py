"""A claim stands in the article that a person marked as wrong.

What: a claim whose last decision in the ledger is `disputed`: the source says something else.

Why: the person who checks and the person who publishes are not the same. What was found wrong
must not go out because nobody read the ledger.

Bad (ja):  台帳で「相違あり」の文が、直されないまま本文に残っている。
Bad (en):  a sentence marked `disputed` stands in the article as it was.
Good (ja): 本文を直して「訂正済」にした。または確かめ直して「確認済」にした。
Good (en): the sentence was changed and marked `corrected`, or checked again and `verified`.

Silent: for a disputed claim that has changed since, which `stale-claim` tells, and for one that
is gone from the article, which `lost-claim` tells.

日本語

人が「相違あり」とした記述が、そのまま記事に残っています。

何を: 台帳の最後の判定が「相違あり」の記述。出典の内容と食い違っています。

なぜ: 確かめる人と公開する人は別です。誤りと分かったものが、台帳を見なかったために世に出ては
なりません。

悪い例: 台帳で「相違あり」の文が、直されないまま本文に残っている。
良い例: 本文を直して「訂正済」にした。または確かめ直して「確認済」にした。

対象外: その後変わった記述(`stale-claim` が知らせます)、本文から消えた記述(`lost-claim`)。
"""

from collections.abc import Iterator

from factcheck.checks._decisions import decided
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity, Status
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words("{decision}.", "{decision}です。")
_NOTED = Words("{decision}: {note}.", "{decision}: {note}。")
_HINT = Words("Correct the article, or decide anew.", "記事を直すか、あらためて判定してください。")


def _run(evidence: Evidence) -> Iterator[Finding]:
    for claim in evidence.claims:
        if claim.status is not Status.DISPUTED or claim.overlay or claim.is_gone:
            continue
        last = claim.decision
        note = ((last.note if last else None) or "").rstrip(".。")
        yield Finding(
            check="disputed-claim",
            severity=Severity.WARNING,
            message=(
                _NOTED.to(evidence.tongue, decision=decided(claim), note=note)
                if note
                else _MESSAGE.to(evidence.tongue, decision=decided(claim))
            ),
            source=evidence.article.source,
            span=evidence.article.offsets.to_source(claim.span),
            subject=claim.id or claim.text,
            hint=_HINT.to(evidence.tongue),
        )


CHECK = Check(Severity.WARNING, CheckFamily.CLAIMS, _run)
