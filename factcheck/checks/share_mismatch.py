"""A part, its whole and the percentage beside them that do not belong together.

What: 1000人のうち300人(40%), 1000人のうち4割の300人, "300 of 1,000 respondents (40%)", "40% of
them, or 300 people": the part is divided by the whole
and compared with the percentage, as all three are printed.

Why: one of the three was corrected and the others forgotten, or the percentage is of another
whole. Readers reckon this one in their heads.

Bad (ja):  回答した1000人のうち300人(40%)が賛成した。
Bad (en):  Of the respondents, 300 of 1,000 (40%) agreed.
Good (ja): 回答した1000人のうち300人(30%)が賛成した。
Good (en): Of the respondents, 300 of 1,000 (30%) agreed.

Silent: within rounding and hedges; where any other number before it in the sentence is a whole of
which the percentage is right. In English the whole may stand in the sentence before; then no pair
of numbers near may explain it.

日本語

全体と部分と、添えられた割合が合いません。

何を: 1000人のうち300人(40%)、1000人のうち4割の300人 のように、全体・部分・割合が並ぶもの。部分を
全体で割り、三つとも印字された桁の範囲で比べます。

なぜ: 三つのうち一つだけが直されたか、割合の母数が別のものです。読者が暗算できる誤りです。

悪い例: 回答した1000人のうち300人(40%)が賛成した。
良い例: 回答した1000人のうち300人(30%)が賛成した。

対象外: 端数処理や約の範囲内。同じ文のそれより前に、その割合が合う別の全体があるもの。
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from factcheck.checks._among import among
from factcheck.checks._apposed_frame import apposed
from factcheck.checks._questions import Question
from factcheck.checks._rate_frame import Missed, rates
from factcheck.checks._reading import of_blocks, of_sentences
from factcheck.checks._reckoning import EXACT, HUNDRED, Reach, amount, number, reach, span_of, unit
from factcheck.checks._share_law import missed_shares
from factcheck.checks._share_words import NO_SHARE
from factcheck.checks._skeleton import Match, Skeleton
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_OF = r" (?:out )?of (?:the |its |their )?"
_PERCENT = r"@gap{0,24} ?\((?:or )?(?P<p>@percent)\)"
_PARTS = (
    (
        r"(?P<b>@count)(?:の(?:うち|内|中|なか)で?|中|、うち)、?@gap{0,18}?(?P<a>@count)@gap{0,3}"
        r"[(（](?:全体の)?(?P<p>@percent)[)）]"
    ),
    (
        r"(?P<b>@count)の(?:うち|内|中|なか)で?、?[^。\n@count@percent]{0,30}?"
        r"(?P<p>@percent)の(?P<a>@count)(?=[がだでは。、にとを])"
    ),
    (
        r"(?P<b>@count)の(?:うち|内|中|なか)で?、?[^。\n@count@percent]{0,20}?(?P<a>@count)"
        r"[^。\n@count@percent]{0,14}、[^。、\n@count@percent]{0,8}(?<!比)(?<!に占める)(?:率|割合)[はが]"
        r"(?P<p>@percent)(?=[だで。、に])"
    ),
    (
        r"(?P<b>@count)の(?:うち|内|中|なか)で?、?[^。\n@count@percent]{0,20}?(?P<a>@count)で、?"
        r"全体の(?P<p>@percent)"
    ),
    (
        r"(?P<b>@count)の?(?:うち|内|中|なか)で?、?[^。\n@count@percent]{0,24}?(?P<a>@count)、?"
        r"(?:率|割合|比率)(?:にして|では?|は|に直すと|で[み見]ると)、?(?:約)?(?P<p>@percent)"
    ),
    r"(?P<b>@count)の(?P<p>@percent)(?:に(?:当た|あた|相当す)る|、)(?P<a>@count)",
    (
        rf"(?<![0-9,.])(?P<raw>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}|[0-9]{{1,6}}){_OF}"
        rf"(?:@gap{{0,12}} )?(?P<b>[@count@number]){_PERCENT}"
    ),
    rf"(?P<a>[@count@number]){_OF}(?P<b>[@count@number]){_PERCENT}",
    rf"(?P<p>@percent),? or (?P<a>[@count@number]),?{_OF}(?P<b>@count)",
    rf"(?P<a>[@count@number]){_OF}(?P<b>@count)(?: @gap{{0,24}}?)?, or (?P<p>@percent)(?=[,.;]|\Z)",
)
MOST = 200
"""Counts of an article among which the whole of a share of them is looked for."""
_OF_THEM = r"(?P<p>@percent) of (?:them|these|those)(?:,? or |, | \()(?P<a>@count)(?=[,.;) ])"
"""A share of what was named before: its whole is the first number of that unit."""
_QUESTION = Question(
    "share-mismatch",
    Severity.WARNING,
    Words(
        "{part} of {whole} is {reckoned} %, but {stated} is written. Which of the three is meant?",
        "{whole}のうち{part}なら{reckoned}%ですが、{stated}とあります。どれが正しいでしょうか。",
    ),
    Words(
        "Look up part and whole, and reckon the percentage again.",
        "部分と全体を資料で確かめ、割合を計算し直してください。",
    ),
)
_APPOSED = Question(
    "share-mismatch",
    Severity.WARNING,
    Words(
        "{words} and {exact} are told of the same, but do not agree. Which of them is meant?",
        "「{words}」と{exact}は同じもののようですが、合いません。どちらが正しいでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for skeleton in of_sentences(evidence):
        for template in _PARTS:
            for match in skeleton.matches(template):
                finding = _asked(evidence, match)
                if finding:
                    asked.add(match["p"])
                    yield finding
        for match in islice(skeleton.matches(_OF_THEM), 1):
            for finding in _of_them(evidence, match):
                asked.add(match["p"])
                yield finding
    for skeleton in of_blocks(evidence):
        yield from _among_others(evidence, skeleton, asked)
    yield from _framed(evidence, asked)
    yield from _told_twice(evidence, asked)


def _told_twice(evidence: Evidence, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about what is told loosely or as a share, and to the digit beside it."""
    for told in apposed(evidence):
        if told.loose.figure in asked or told.exact.figure in asked:
            continue
        figures = [one.figure for one in (told.loose, told.base, told.exact) if one]
        words = told.loose.text + (f" ({told.base.text})" if told.base else "")
        yield _APPOSED.about(evidence, *figures, words=words, exact=told.exact.text)


def _of_percent(evidence: Evidence) -> Iterator[Missed]:
    return (one for one in missed_shares(evidence) if one.stated.kind == "percent")


def _framed(evidence: Evidence, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about a share that the only two amounts near it do not make, in any order."""
    for one in (*rates(evidence), *_of_percent(evidence)):
        whole, part, stated = one.first.figure, one.second.figure, one.stated.figure
        before = evidence.article.text[max(0, stated.span.start - 16) : stated.span.start]
        is_other = one.role == "share" and NO_SHARE.search(before) is not None
        if one.role in {"share", "fee"} and stated not in asked and not is_other:
            asked.add(stated)
            reckoned = span_of(one.right.low, one.right.high)
            yield _QUESTION.about(
                evidence, whole, part, stated, part=part.text, whole=whole.text,
                reckoned=reckoned, stated=stated.text,
            )  # fmt: skip


def _among_others(evidence: Evidence, skeleton: Skeleton, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about a share of a whole in another paragraph, if nothing asked about it before."""
    for match, whole in among(evidence, skeleton):
        part = reach(match["a"])
        reckoned = _share(part, whole) if part and match["p"] not in asked else None
        if reckoned is not None:
            yield _question(evidence, match, whole, match["a"].text, reckoned)


def _of_them(evidence: Evidence, match: Match) -> Iterator[Finding]:
    """Ask about a share of them, if no number of their unit before it is a whole that fits."""
    part, share = reach(match["a"]), reach(match["p"])
    before = (one for one in evidence.figures if one.span.end <= match.span.start)
    counts = list(islice((one for one in before if one.kind in EXACT), MOST))
    wholes = [one for one in counts if _thing(one) == _thing(match["a"]) != ""]
    if part is None or share is None or not wholes:
        return
    if any(_fits(part, figure, share) for figure in counts):
        return
    reckoned = _share(part, wholes[0])
    if reckoned is not None:
        yield _question(evidence, match, wholes[0], match["a"].text, reckoned)


def _thing(figure: Figure) -> str:
    """Return the last word of what is counted: 420 rural clinics and 168 clinics are of one."""
    words = figure.text.lower().split()
    return words[-1] if len(words) > 1 else ""


def _asked(evidence: Evidence, match: Match) -> Finding | None:
    whole, stated = match["b"], match["p"]
    raw = match.words("raw") if "raw" in match.found.groupdict() else ""
    exact = Fraction(raw.replace(",", "")) if raw else None
    part = Reach(exact, exact) if exact is not None else reach(match["a"])
    share = reach(stated)
    if part is None or share is None or unit(stated) != "%":
        return None
    if not raw and unit(match["a"]) not in {None, unit(whole)}:
        return None
    before = match.skeleton.before(match.found.start("p"))
    wholes = [figure for figure in before if unit(figure) == unit(whole)] + [whole]
    if any(_fits(part, figure, share) for figure in wholes):
        return None
    reckoned = _share(part, whole)
    if reckoned is None:
        return None
    return _question(evidence, match, whole, raw or match["a"].text, reckoned)


def _question(
    evidence: Evidence, match: Match, whole: Figure, part: str, reckoned: Reach
) -> Finding:
    return _QUESTION.at(
        evidence,
        match.span,
        part=part,
        whole=whole.text,
        reckoned=number((reckoned.low + reckoned.high) / 2, 3),
        stated=match["p"].text,
    )


def _share(part: Reach, whole: Figure) -> Reach | None:
    """Return the percentage that a part is of a whole that has it; None where that is unknown."""
    all_of_it, exact = reach(whole), amount(whole)
    if all_of_it is None or exact is None or exact <= 0 or part.low < 0:
        return None
    return part.times(HUNDRED).over(all_of_it) if part.low <= all_of_it.high else None


def _fits(part: Reach, whole: Figure, share: Reach) -> bool:
    reckoned = _share(part, whole)
    return reckoned is not None and reckoned.meets(share)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
