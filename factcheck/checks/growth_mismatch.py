"""Two amounts and the growth between them that do not belong together.

What: 100人から150人へ40%増, 前年比20%増の120億円(前年は110億円), "rose 20% to $120 million from
$110 million", 100人から150人へ2倍に: the second amount is divided by the first and compared with
the percentage or the multiple, as all three are printed. Where a percentage grows, the difference
in points is accepted as well: `points-and-percent` asks about that.

Why: the growth was reckoned from the new amount, or from another year's, or one end was corrected
and the rest forgotten.

Bad (ja):  来場者は100人から150人へ40%増えた。
Bad (en):  Attendance rose 40% to 150 from 100.
Good (ja): 来場者は100人から150人へ50%増えた。
Good (en): Attendance rose 50% to 150 from 100.

The amounts may stand in clauses of their own or in the next sentence (1200トンの見込み。昨年の
1500トンから20%減った); then any other amount near them may explain the growth.

Silent: within rounding and hedges; for growth a year (年平均, annually) over several; where one of
the amounts is zero or negative.

日本語

二つの値と、その間の増減率が合いません。

何を: 100人から150人へ40%増、前年比20%増の120億円(前年は110億円)、100人から150人へ2倍に、のよう
なもの。後の値を前の値で割り、三つとも印字された桁の範囲で比べます。割合どうしの増減では、ポイン
ト差も認めます(それは `points-and-percent` が尋ねます)。

なぜ: 増減率を新しい値や別の年の値から計算したか、片方だけが直されたものです。

悪い例: 来場者は100人から150人へ40%増えた。
良い例: 来場者は100人から150人へ50%増えた。

値は別の節や次の文にあってもかまいません(1200トンの見込み。昨年の1500トンから20%減った)。そのときは、
近くの別の値で増減率が説明できれば尋ねません。

対象外: 端数処理や約の範囲内。何年にもわたる年平均の伸び率。どちらかがゼロや負の値。
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from factcheck.checks._change import direction
from factcheck.checks._questions import Question
from factcheck.checks._reckoning import (
    HUNDRED,
    ONE,
    Reach,
    closely,
    counts_alike,
    reach,
    rounded,
    span_of,
    unit,
)
from factcheck.checks._skeleton import Match, Skeleton, of_blocks, of_sentences, pattern
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_W = (
    r"(?P<w>増|減|上昇|低下|下落|拡大|縮小|アップ|ダウン|伸び|上が|下が|"
    r"[引値]?き?上げ|[引値]?き?下げ)?"
)
_TO = r"(?:だったのが|だったもの)?から、?@gap{0,14}?(?P<b>@amount)(?:へ|に)(?:と|まで)?、?"
_LAST = r"前[年期月回]度?(?:同[期月])?(?:実績)?"
_EARLIER = rf"(?:{_LAST}|昨年度?|去年|昨季|一昨年|同期|@date|@duration前)"
_VERB = (
    r"(?P<w>rose|grew|increased|jumped|climbed|surged|gained|fell|dropped|declined|decreased|"
    r"shrank|slid|slipped|plunged|up|down)"
)
_SINCE = r"(?: (?:from|on|over) (?:@date|(?:a|the) (?:year|quarter|month) (?:earlier|before|ago)))?"
_NOUN = r"(?P<w> increase| rise| jump| growth| gain| decline| drop| fall| decrease)"
_AGAINST = r"(?:up from|down from|from|compared (?:with|to)|against|versus)"
_PERCENTS = (
    rf"(?P<a>@amount){_TO}(?P<p>@percent){_W}",
    rf"(?P<a>@amount)から(?P<p>@percent){_W}[ぁ-ん加少]{{0,3}}、?(?P<b>@amount)(?=に|と|へ)",
    rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@percent){_W}の(?P<b>@amount)[(（]{_LAST}(?:は|の|、)?(?P<a>@amount)[)）]",
    (
        rf"{_VERB}(?: by)? (?P<p>@percent){_SINCE},? to (?P<b>@amount)(?:,? @gap{{0,40}}?)?,? "
        rf"{_AGAINST} (?P<a>@amount)"
    ),
    rf"(?P<b>@amount)@gap{{0,40}}?,? {_VERB} (?:by )?(?P<p>@percent) {_AGAINST} (?P<a>@amount)",
    (
        rf"(?P<b>@amount)@gap{{0,30}}?,? {_AGAINST} (?P<a>@amount)@gap{{0,30}}?, an? "
        rf"(?P<p>@percent){_NOUN}"
    ),
    rf"{_VERB}(?: by)? (?P<p>@percent),? from (?P<a>@amount)(?: @gap{{0,20}})? to (?P<b>@amount)",
    r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount),? (?P<w>up|down) (?P<p>@percent)",
    (
        r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount)(?: @gap{0,20}?)?,? "
        rf"(?:an? |or |up |down )(?P<p>@percent){_NOUN}"
    ),
)
_APART = (
    (
        rf"(?P<a>@amount){_TO}[^。\n@percent]{{0,16}}[、。]?[^。\n@percent]{{0,6}}"
        r"(?P<w>増加|減少|伸び|上昇|下落|成長)率[はでにすると直みい見言]{1,6}、?[^。\n@percent]{0,12}"
        r"(?P<p>@percent)"
    ),
    (
        rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@percent){_W}の(?P<b>@amount)[^\n@percent]{{0,30}}?"
        rf"(?<=[、。]){_LAST}(?:は|の実績は)、?(?P<a>@amount)(?=[だで、。])"
    ),
    (
        rf"{_VERB}(?: by)? (?P<p>@percent) to (?P<b>@amount)[^\n@percent]{{0,60}}?\. "
        r"(?:@date|A year earlier|The (?:previous year|year before)|Last year)[^\n.]{0,30}?"
        r"(?P<a>@amount)"
    ),
)
"""Ends and growth in clauses of their own, or in the next sentence."""
_SINCE_THEN = (
    rf"{_EARLIER}の(?P<a>@amount)(?:から|に比べて?|と比べて?|より)、?(?:約)?(?P<p>@percent){_W}"
)
"""An amount of earlier and the growth since then: the amount of now stands before them."""
BEFORE = 80
"""Most characters in which the amount of now stands before that of earlier."""
BEHIND = 60
"""Most characters behind it in which another amount explains the growth."""
_MULTIPLES = (
    r"(?P<a>@amount)から(?P<p>@ratio)の(?P<b>@amount)(?=に|と|へ)",
    rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@ratio)の(?P<b>@amount)[(（]{_LAST}(?:は|の|、)?(?P<a>@amount)[)）]",
    rf"(?P<a>@amount){_TO}(?P<p>@ratio)(?=に|へ|と|増|の|、|。)",
    r"(?P<p>@ratio) from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount)",
    r"(?P<p>@ratio) to (?P<b>@amount)(?: @gap{0,20})? from (?P<a>@amount)",
)
_YEARLY = re.compile(
    r"年平均|年率|毎年|各年|annual|a year(?! (?:earlier|before|ago))|per year|each year|CAGR",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(r"倍|doubl|tripl|quadrupl|fold|times", re.IGNORECASE)
_AMOUNT = pattern("@amount")
LOOSE = Fraction(3, 10)
"""Share by which what "doubled" may have grown more or less."""
_GROWTH = Words(
    "From {a} to {b} is {reckoned} %, but {p} is written. Which of the three is meant?",
    "{a}から{b}への増減は{reckoned}%ですが、{p}とあります。どれが正しいでしょうか。",
)
_TIMES = Words(
    "From {a} to {b} is {reckoned} times, but {p} is written. Which of the three is meant?",
    "{a}から{b}へは{reckoned}倍ですが、{p}とあります。どれが正しいでしょうか。",
)
_HINT = Words(
    "Look up both ends, and reckon the growth from the first.",
    "両端の値を資料で確かめ、前の値を基に計算し直してください。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for skeleton in of_sentences(evidence):
        if _YEARLY.search(skeleton.text):
            continue
        for template in _PERCENTS:
            for match in skeleton.matches(template):
                yield from _percent(evidence, match)
        for template in _MULTIPLES:
            for match in skeleton.matches(template):
                yield from _multiple(evidence, match)
    for skeleton in of_blocks(evidence):
        if not _YEARLY.search(skeleton.text):
            yield from _apart(evidence, skeleton)


def _apart(evidence: Evidence, skeleton: Skeleton) -> Iterator[Finding]:
    """Ask about growth that stands apart from its ends, where no other amount explains it."""
    for template in _APART:
        for match in skeleton.matches(template):
            way = direction(match.words("w"), match["p"].text)
            yield from _unexplained(evidence, match, match["b"], way)
    for match in skeleton.matches(_SINCE_THEN):
        place = match.found.start()
        earlier = match["a"]
        now = [one for one in skeleton.around(place, BEFORE, 0) if counts_alike(one, earlier)]
        clause = re.split("[。、]", skeleton.text[match.found.end("p") :][:BEHIND], maxsplit=1)[0]
        if now and not _AMOUNT.search(clause):
            way = direction(match.words("w"), match["p"].text, clause[:4])
            yield from _unexplained(evidence, match, now[-1], way)


def _unexplained(evidence: Evidence, match: Match, now: Figure, way: int) -> Iterator[Finding]:
    first, stated = match["a"], match["p"]
    growth = _percentage(evidence, stated)
    if way == 0 or growth is None or unit(stated) != "%":
        return
    near = match.skeleton.around(match.found.start("a"), BEFORE + BEHIND, BEHIND)
    pairs = [(first, now), *((first, one) for one in near), *((one, now) for one in near)]
    for one, other in pairs:
        reckoned = _reckoned(evidence, one, other)
        points = _points(one, other)
        if reckoned is not None and reckoned.meets(growth.times(way)):
            return
        if points is not None and points.meets(growth.times(way)):
            return
    reckoned = _reckoned(evidence, first, now)
    if reckoned is not None:
        yield _question(evidence, _GROWTH, (first, now, stated), reckoned)


def _ends(evidence: Evidence) -> Callable[[Figure], Reach | None]:
    """Return how to read an amount: Japanese ones may be cut off, others are rounded."""
    return closely if evidence.article.language == "ja" else rounded


def _percentage(evidence: Evidence, stated: Figure) -> Reach | None:
    return reach(stated) if evidence.article.language == "ja" else rounded(stated)


def _reckoned(evidence: Evidence, first: Figure, second: Figure) -> Reach | None:
    """Return the growth from one amount to the other in percent; None where it has no sense."""
    grown = _grown(evidence, first, second)
    return None if grown is None else (grown - ONE).times(HUNDRED)


def _grown(evidence: Evidence, first: Figure, second: Figure) -> Reach | None:
    """Return how many times the first the second may be; None where that has no sense."""
    ends = _ends(evidence)
    one, other = ends(first), ends(second)
    if one is None or other is None or one.low <= 0 or other.low < 0:
        return None
    if not counts_alike(first, second):
        return None
    return other.over(one)


def _percent(evidence: Evidence, match: Match) -> Iterator[Finding]:
    first, second, stated = match["a"], match["b"], match["p"]
    growth, reckoned = _percentage(evidence, stated), _reckoned(evidence, first, second)
    if growth is None or reckoned is None or unit(stated) != "%" or stated in {first, second}:
        return
    way = direction(match.words("w"), stated.text)
    if way == 0:
        return
    if reckoned.meets(growth.times(way)):
        return
    points = _points(first, second)
    if points is not None and points.meets(growth.times(way)):
        return
    yield _question(evidence, _GROWTH, (first, second, stated), reckoned)


def _points(first: Figure, second: Figure) -> Reach | None:
    """Return the difference of two percentages, in points; None for what is none."""
    one, other = reach(first), reach(second)
    return other - one if {unit(first), unit(second)} == {"%"} and one and other else None


def _multiple(evidence: Evidence, match: Match) -> Iterator[Finding]:
    stated = match["p"]
    times, grown = reach(stated), _grown(evidence, match["a"], match["b"])
    if times is None or grown is None or times.low <= 0 or not _MULTIPLE.search(stated.text):
        return
    if isinstance(stated.value, Quantity) and stated.value.resolution is None:
        times = times.wider(LOOSE)
    if not grown.meets(times):
        yield _question(evidence, _TIMES, (match["a"], match["b"], stated), grown)


def _question(
    evidence: Evidence, says: Words, figures: tuple[Figure, Figure, Figure], reckoned: Reach
) -> Finding:
    first, second, stated = figures
    return Question("growth-mismatch", Severity.WARNING, says, _HINT).about(
        evidence,
        first,
        second,
        stated,
        a=first.text,
        b=second.text,
        p=stated.text,
        reckoned=span_of(reckoned.low, reckoned.high),
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
