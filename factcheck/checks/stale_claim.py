"""What a person decided upon has changed since.

What: a claim with a decision in the ledger that no longer says what was decided upon: a figure,
the value behind it (a date without a year, when the article's date changes), the wording by more
than restyling, or the row, column or heading it stands under. Also a verification that is older
than `recheck_after` of the settings or of the claim allows.

Why: a verification is worth nothing for other words. Whoever decided should know, and look again.

Bad (ja):  「売上高は974億円」を確認済にしたあと、本文が「売上高は984億円」になった。
Bad (en):  `verified` for "sales of $97.4 billion"; the article now says "sales of $98.4 billion".
Good (ja): 変更のあとで確かめ直し、台帳にもう一度記録した。
Good (en): the new words were checked, and the decision was written down again.

Silent: for claims that nobody decided on, for mere restyling (12,800人 and 1万2800人, quotation
marks, white space), and for what is gone from the article, which `lost-claim` tells.

日本語

判定の後で、記述が変わりました。

何を: 台帳に判定がある記述で、判定したときと違うもの。数値、その値(年のない日付は記事の日付が
変わると変わります)、体裁を超える文言、または属する行・列・見出しが変わった場合です。確認の期限
(`recheck_after`)が過ぎた場合も含みます。

なぜ: 別の文になれば、確認は意味を失います。判定した人に知らせ、もう一度見てもらいます。

悪い例: 「売上高は974億円」を確認済にしたあと、本文が「売上高は984億円」になった。
良い例: 変更のあとで確かめ直し、台帳にもう一度記録した。

対象外: 誰も判定していない記述、体裁だけの変更(12,800人 と 1万2800人、引用符、空白)、
本文から消えたもの(`lost-claim` が知らせます)。
"""

from collections import Counter
from collections.abc import Callable, Iterator

from factcheck.checks._decisions import decided
from factcheck.model.ledger import known_figures
from factcheck.model.records import Claim, Evidence, Finding, Related
from factcheck.model.words import CheckFamily, Overlay, Severity, Why
from factcheck.plugins import Check
from factcheck.said import Said, Tongue, Words
from factcheck.said.listing import COUNTS

_EXPIRED = Words(
    "{decision} and was to be looked at again by now.",
    "{decision}は、確認の期限が過ぎました。",
)
_CHANGED = Words(
    "{decision} and has changed since: {change}.", "{decision}が、その後変わりました: {change}。"
)
_QUOTE = Words("It said: {quote}", "判定したときの文: {quote}")
_UNKNOWN = Words("nobody knows what it was", "元の内容は記録にありません")
_AROUND = Words(
    "the words around {figures} are others", "数値({figures})は同じで、前後の文言が違います"
)
_WORDS = Words("the words are others", "文言が違います")
_GONE = Words("it said {then} too", "{then} がなくなりました")
_NEW = Words("it says {now} now, too", "{now} が加わりました")
_BECAME = Words("it was {then}, now it is {now}", "{then} → {now}")
_HINT = Words(
    "Look at it again, and write down what you decide.",
    "もう一度確かめ、判定を台帳に記録してください。",
)

Valued = tuple[str, str]
"""A figure as it was written, and its value in machine form."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    for claim in evidence.claims:
        if claim.overlay is not Overlay.STALE:
            continue
        source = evidence.article.source
        span = evidence.article.offsets.to_source(claim.span)
        yield Finding(
            check="stale-claim",
            severity=Severity.WARNING,
            message=_what(claim, evidence.tongue).to(evidence.tongue),
            source=source,
            span=span,
            subject=claim.id or claim.text,
            related=tuple(
                Related(source, span, words.to(evidence.tongue)) for words in _words(claim)
            ),
            hint=_HINT.to(evidence.tongue),
        )


def _what(claim: Claim, tongue: Tongue) -> Said:
    if claim.why is Why.EXPIRED:
        return _EXPIRED.of(decision=decided(claim))
    return _CHANGED.of(decision=decided(claim), change=_change(claim, tongue))


def _words(claim: Claim) -> Iterator[Said]:
    """Yield the words that were decided upon, where the catalogue still has them."""
    last = claim.decision
    if claim.why is not Why.EXPIRED and last is not None and last.quote:
        yield _QUOTE.of(quote=last.quote)


def _change(claim: Claim, tongue: Tongue) -> Said:
    """Say which figures were decided upon and which stand there now, leaving out the equal ones."""
    last, comma = claim.decision, COUNTS.to(tongue)
    if last is None:
        return _UNKNOWN.of()
    figures = known_figures(claim.figures)
    texts = [figure.text for figure in figures]
    has_values = len(last.values) == len(last.figures)
    values = [figure.value for figure in figures] if has_values else texts
    gone, new = _unequal(
        list(zip(last.figures, last.values if has_values else last.figures, strict=True)),
        list(zip(texts, values, strict=True)),
    )
    if not last.figures or not (gone or new):
        return _AROUND.of(figures=comma.join(texts)) if texts else _WORDS.of()
    if not new:
        return _GONE.of(then=comma.join(text for text, _ in gone))
    if not gone:
        return _NEW.of(now=comma.join(text for text, _ in new))
    told = int([text for text, _ in gone] == [text for text, _ in new])  # of equal words the values
    return _BECAME.of(
        then=comma.join(pair[told] for pair in gone), now=comma.join(pair[told] for pair in new)
    )


def _unequal(then: list[Valued], now: list[Valued]) -> tuple[list[Valued], list[Valued]]:
    """Return what only one of both has: pairs of equal words and value leave first, then of value.

    So 12,800人 and 1万2800人 are equal, and 10月2日 of another year is not.
    """
    for key in (_both, _value):
        shared = Counter(map(key, then)) & Counter(map(key, now))
        then, now = _without(then, shared, key), _without(now, shared, key)
    return then, now


def _both(one: Valued) -> str:
    return "\0".join(one)


def _value(one: Valued) -> str:
    return one[1]


def _without(
    pairs: list[Valued], shared: Counter[str], key: Callable[[Valued], str]
) -> list[Valued]:
    left, kept = Counter(shared), []
    for pair in pairs:
        if left[key(pair)]:
            left[key(pair)] -= 1
        else:
            kept.append(pair)
    return kept


CHECK = Check(Severity.WARNING, CheckFamily.CLAIMS, _run)
