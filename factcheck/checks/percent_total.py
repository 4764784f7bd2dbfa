"""Shares of one whole that do not come to 100 %.

What: 賛成45%、反対40%、その他25%: a list of percentages that ends with what is left (その他,
無回答, "undecided"), and 60%が賛成、残り30%が反対, where the rest must be what the others leave; in
English also "leaving 21 percent undecided" behind "46 percent … and the no side at 43". Tables and
lists of shares (構成比, "share", one answer each) that one wrong digit brings above 100 %.

Why: one share was mistyped, or comes from another poll.

A `warning` where they come to more than 100 %, and for a rest that is none; a `note` where they
come to a little less: a small group may have been left out.

Bad (ja):  賛成は45%、反対は40%、その他が25%だった。
Bad (en):  Of them 45% were in favor, 40% against and 25% undecided.
Good (ja): 賛成は45%、反対は40%、その他が15%だった。
Good (en): Of them 45% were in favor, 40% against and 15% undecided.

Silent: within rounding; where the article tells of several answers (複数回答, "select all") and the
sentence not of a single one (単一回答); where words of
change or comparison stand between the shares.

日本語

一つの全体の内訳が100%になりません。

何を: 賛成45%、反対40%、その他25% のように「その他」「無回答」などで終わる割合の並びと、60%が賛
成、残り30%が反対、のような「残り」です。

なぜ: どれかの打ち間違いか、別の調査の数字です。

100%を超えるものと、残りにならない「残り」は「警告」。少し足りないものは、小さな項目が略されたか
もしれないため「注記」です。

悪い例: 賛成は45%、反対は40%、その他が25%だった。
良い例: 賛成は45%、反対は40%、その他が15%だった。

対象外: 端数処理の範囲内。複数回答の調査のある記事(単一回答とある文を除く)。割合の間に増減や
比較の言葉があるもの。
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks._questions import Question, surer
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount, number, total, unit
from factcheck.laws.sums.hundred_frame import missed_hundreds
from factcheck.laws.sums.list_frame import hundreds
from factcheck.laws.sums.listed_shares import Share, overfull
from factcheck.laws.sums.percent_frame import shares
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.reading import of_blocks, of_sentences
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

LEAST = Fraction(85)
"""Sum from which a list that ends with the rest was meant to be whole."""
LEAST_OF_REST = Fraction(40)
"""Sum below which shares before a rest are not all told."""
MOST_ADDED = Fraction(130)
"""Sum up to which one wrong share is likelier than shares of several wholes."""
FARTHEST = 24
"""Most characters between two shares of one list."""
_LEFT = (
    (
        r"(?:その他|そのほか|それ以外|無回答|無効|未定|[分わ]からない|どちらとも(?:いえ|"
        r"言え)ない|不明|答えない)"
        r"[」』]?(?:は|が|の|と答えた人[がは])?(?P<p>@percent)"
    ),
    (
        r"(?:and|,|;) (?:all )?(?:the )?(?:others?|rest)(?: [a-z]{3,12}){0,2}(?: \(| at | with |"
        r" )(?P<p>@percent)"
    ),
    (
        r"(?P<p>@percent)(?: (?:were|was|have|has|gave|expressed|are|is|had|said|did))?(?: they)? ?"
        r"(?:undecided|unsure|no (?:answer|opinion)|did not (?:answer|know)|others?|"
        r"don['’]t know)"
    ),
)
_REST = (
    r"(?:残り(?:の|は)?|残る)(?:約)?(?P<p>@percent)",
    r"(?:the )?(?:remaining|other) (?P<p>@percent)",
)
_SEVERAL = re.compile(
    r"複数(?:回答|選択)|重複|multiple (?:answers|responses|choices?)|select all|more than one",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"前[年回月期]|昨年|増|減|比べ|対し|うち|(?<![分わ])から|より|ポイント|以上|以下|男|女|歳|"
    r"代|調査|地域|"
    r"\b(?:from|than|up|down|while|points?|men|women)\b|\bcompared|\bof (?:whom|those)",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"単一回答|択一|[1１一]つ(?:だけ)?選|single (?:answer|response|choice)", re.IGNORECASE
)
_WHOLE = re.compile(r"内訳は|構成比は|構成割合は|構成は|男女比は|is split|are split")
"""Words that say that the shares which follow are of one whole, and all."""
_NONE_LEFT = re.compile(r"無回答[^。]{0,12}(?:除|含[まめ]ない|なし|いな)")
_CHANGE = re.compile(
    r"前[年回月期]|昨年|増|減|比べ|対し|うち|より|ポイント|以上|以下|率|\b(?:from|than|up|down)\b"
)
"""Words between shares that are no list of parts."""
_REST_ITEM = re.compile(
    r"その他|わからない|分からない|無回答|どちらとも|undecided|don['’]t know|\bothers?\b|no answer|"
    r"それ以外|雑収入|雑費|\b(?:everything|anything|something|all) else\b|\bthe rest\b|"
    r"\bmiscellaneous\b|\bunsure\b|\bno (?:opinion|preference|view)\b",
    re.IGNORECASE,
)
_BREAKDOWN = re.compile(
    r"内訳|構成|使い道|使途|財源|電源|配分|"
    r"\bbreakdown|\bwhere [a-z ’']{0,40}(?:goes|go|went|comes?|came)\b|\bmade (?:up )?of\b|"
    r"\bcomposition\b|\bsplit\b|\bhow [a-z ’']{0,40}(?:spent|divided|used|spend)\b",
    re.IGNORECASE,
)
"""Words above a list that leaves nothing out."""
REACH = 120
"""Characters in which the shares of a rest stand, or in which no answers are told apart."""
SENTENCES = 4
"""Most sentences of a paragraph over which one list runs."""
MOST = 5
"""Most shares among which those of a rest are looked for."""
LIST = 30
"""Most figures before a rest all of whose shares, from one of them on, are added to it."""
_IN_QUOTES = re.compile("「[^」]*\\Z")
_QUOTED = re.compile("「[^「」]{0,20}」")
"""The words of an answer, which may speak of change: 「増えた」48%."""
_SAYS = Words(
    "{parts} come to {sum}%. Is one of them wrong, or of another whole?",
    "{parts}は{sum}%になります。誤りか、別の母数の値はないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    several = _SEVERAL.search(evidence.article.text) is not None
    known = []
    for skeleton in (*of_sentences(evidence), *_over_sentences(evidence)):
        if several and not _ONE.search(skeleton.text):
            continue
        asked: set[int] = set()
        is_all = _is_all(evidence, skeleton)
        for templates, least in ((_LEFT, 3), (_REST, 2)):
            for template in templates:
                for match in skeleton.matches(template):
                    place = match.found.start("p")
                    parts = _chain(skeleton, place)
                    explained = templates is _REST and _is_rest_of_some(evidence, match["p"])
                    if len(parts) >= least and not explained:
                        asked.add(place)
                        is_rest = templates is _REST or is_all
                        known += [*_asked(evidence, parts, is_rest=is_rest)]
        known += [*_complete(evidence, skeleton, asked)]
    if not several:
        known += [*_itemized(evidence)]
        known = surer(known, [*_further(evidence)])
    yield from known


def _further(evidence: Evidence) -> Iterator[Finding]:
    """Ask about shares told to be all and lists past 100 %, one in one place."""
    every: list[Sequence[Atom | Share]] = [
        *shares(evidence), *hundreds(evidence), *overfull(evidence), *missed_hundreds(evidence),
    ]  # fmt: skip
    places: list[Span] = []
    for parts in every:
        span = Span(parts[0].span.start, parts[-1].span.end)
        if not (_is_told_twice(parts) or any(span.touches(at) for at in places)):
            places.append(span)
            yield Question("percent-total", Severity.WARNING, _SAYS).at(
                evidence,
                span,
                parts=" + ".join(one.text for one in parts),
                sum=number(sum((one.value for one in parts), Fraction(0))),
            )


def _is_told_twice(parts: Sequence[Atom | Share]) -> bool:
    """Tell whether the one of two shares is the other, rounded: 50.9 %, reported as 50 %."""
    one, other = parts[0].value, parts[-1].value
    return len(parts) == 2 and one != other and abs(one - other) < 1 and 1 in {
        one.denominator, other.denominator
    }  # fmt: skip


def _over_sentences(evidence: Evidence) -> Iterator[Skeleton]:
    """Yield paragraphs of a few sentences, in whose last the rest of a list may stand."""
    for skeleton in of_blocks(evidence):
        if 1 < skeleton.text.count("。") <= SENTENCES and len(skeleton.figures) <= MOST * 2:
            yield skeleton


def _is_rest_of_some(evidence: Evidence, rest: Figure) -> bool:
    """Tell whether a rest is what some shares before it leave: 48% (from 53%) and 41% leave 11%."""
    here = bisect_left(evidence.figures, rest.span.start, key=lambda one: one.span.start)
    before = evidence.figures[max(0, here - 2 * MOST) : here]
    near = [one for one in before if one.span.start > rest.span.start - 2 * REACH]
    every = [one for one in evidence.figures[max(0, here - LIST) : here] if unit(one) == "%"]
    for start in range(len(every)):
        added = total([*every[start:], rest])
        if added is None or added.meets(Reach(HUNDRED, HUNDRED)):
            return True
    shares = [one for one in near if unit(one) == "%"][-MOST:]
    for size in range(1, len(shares) + 1):
        for some in combinations(shares, size):
            added = total([*some, rest])
            if added is None or added.meets(Reach(HUNDRED, HUNDRED)):
                return True
    return False


def _complete(evidence: Evidence, skeleton: Skeleton, asked: set[int]) -> Iterator[Finding]:
    """Ask about shares of which a word says that they leave nothing out."""
    single, whole = _ONE.search(skeleton.text), _WHOLE.search(skeleton.text)
    places = [at for at, one in skeleton.figures.items() if unit(one) == "%"]
    if not (single or whole) or not places or places[-1] in asked:
        return
    parts = _chain(skeleton, places[-1], _CHANGE)
    if len(parts) < (2 if whole else 3):
        return
    yield from _asked(evidence, parts, is_rest=_is_all(evidence, skeleton))


def _is_all(evidence: Evidence, skeleton: Skeleton) -> bool:
    """Tell whether each gave one answer, and who gave none is not counted."""
    start = skeleton.span.end
    behind = evidence.article.text[start : start + REACH].partition("\n")[0]
    none_left = _NONE_LEFT.search(skeleton.text) or _NONE_LEFT.search(behind)
    return none_left is not None and _ONE.search(skeleton.text) is not None


def _itemized(evidence: Evidence) -> Iterator[Finding]:
    """Ask about lists of one share an item, where one of the items is what is left."""
    items: list[Figure] = []
    rest = False
    ends = {block.span.start: block for block in evidence.article.blocks}
    held = {one.span.start: one for one in of_blocks(evidence)}
    for start, block in (*ends.items(), (-1, None)):
        own = list(held[start].figures.values()) if start in held else []
        shares = [one for one in own if unit(one) == "%"]
        if (
            block
            and block.kind == "item"
            and len(shares) == 1
            and not _CHANGE.search(held[start].text)
        ):
            items += shares
            rest = rest or _REST_ITEM.search(held[start].text) is not None
            continue
        if rest and 3 <= len(items) <= MOST * 2:
            yield from _asked(evidence, items, is_rest=False)
        above = block.span.cut(evidence.article.text) if block else ""
        items, rest = [], _BREAKDOWN.search(above) is not None


def _chain(skeleton: Skeleton, place: int, other: re.Pattern[str] = _OTHER) -> list[Figure]:
    """Return the shares that stand in one list with the one at a place, which is the last."""
    chain, last = [skeleton.figures[place]], place
    for at in sorted((at for at in skeleton.figures if at < place), reverse=True):
        figure = skeleton.figures[at]
        between = skeleton.text[at + 1 : last]
        if unit(figure) != "%" and _IN_QUOTES.search(skeleton.text[max(0, at - FARTHEST) : at]):
            continue  # 「週3〜5回」 is an answer
        if unit(figure) != "%" or len(between) > FARTHEST or other.search(_QUOTED.sub("", between)):
            break
        if amount(figure) is None:
            return []
        chain.append(figure)
        last = at
    return chain[::-1]


def _asked(evidence: Evidence, parts: Sequence[Figure], *, is_rest: bool) -> Iterator[Finding]:
    added = total(parts)
    if added is None or added.wider(Fraction(1, 100)).meets(Reach(HUNDRED, HUNDRED)):
        return
    stated = sum((amount(part) or Fraction(0) for part in parts), Fraction(0))
    if not (LEAST_OF_REST if is_rest else LEAST) <= stated <= MOST_ADDED:
        return  # a part of a list, or a list of rates
    severity = Severity.WARNING if is_rest or stated > HUNDRED else Severity.NOTE
    yield _question(evidence, parts, stated, severity)


def _question(
    evidence: Evidence, parts: Sequence[Figure], stated: Fraction, severity: Severity
) -> Finding:
    return Question("percent-total", severity, _SAYS).about(
        evidence,
        *parts,
        parts=" + ".join(part.text for part in parts),
        sum=number(stated),
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
