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

対象外: 端数処理や約の範囲内。何年にもわたる年平均の伸び率。どちらかがゼロや負の値。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._change import direction
from factcheck.checks._questions import Question
from factcheck.checks._reckoning import HUNDRED, ONE, Reach, alike, closely, reach, span_of, unit
from factcheck.checks._skeleton import Match, of_sentences
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity
from factcheck.model.words import Severity
from factcheck.plugins import Check
from factcheck.said import Words

_W = (
    r"(?P<w>増|減|上昇|低下|下落|拡大|縮小|アップ|ダウン|伸び|上が|下が|"
    r"[引値]?き?上げ|[引値]?き?下げ)?"
)
_TO = r"(?:だったのが|だったもの)?から、?(?P<b>@amount)(?:へ|に)(?:と|まで)?、?"
_LAST = r"前[年期月回]度?(?:同[期月])?(?:実績)?"
_VERB = (
    r"(?P<w>rose|grew|increased|jumped|climbed|surged|gained|fell|dropped|declined|decreased|"
    r"shrank|slid|slipped|plunged|up|down)"
)
_PERCENTS = (
    rf"(?P<a>@amount){_TO}(?P<p>@percent){_W}",
    rf"(?P<a>@amount)から(?P<p>@percent){_W}[ぁ-ん加少]{{0,3}}、?(?P<b>@amount)(?=に|と|へ)",
    rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@percent){_W}の(?P<b>@amount)[(（]{_LAST}(?:は|の|、)?(?P<a>@amount)[)）]",
    rf"{_VERB}(?: by)? (?P<p>@percent) to (?P<b>@amount)(?: @gap{{0,20}})? from (?P<a>@amount)",
    rf"{_VERB}(?: by)? (?P<p>@percent),? from (?P<a>@amount)(?: @gap{{0,20}})? to (?P<b>@amount)",
    r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount),? (?P<w>up|down) (?P<p>@percent)",
    (
        r"from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount),? (?:an? |or |up |down )"
        r"(?P<p>@percent)"
        r"(?P<w> increase| rise| jump| growth| gain| decline| drop| fall| decrease)"
    ),
)
_MULTIPLES = (
    r"(?P<a>@amount)から(?P<p>@ratio)の(?P<b>@amount)(?=に|と|へ)",
    rf"{_LAST}@gap{{0,4}}比?で?(?P<p>@ratio)の(?P<b>@amount)[(（]{_LAST}(?:は|の|、)?(?P<a>@amount)[)）]",
    rf"(?P<a>@amount){_TO}(?P<p>@ratio)(?=に|へ|と|増|の|、|。)",
    r"(?P<p>@ratio) from (?P<a>@amount)(?: @gap{0,20})? to (?P<b>@amount)",
    r"(?P<p>@ratio) to (?P<b>@amount)(?: @gap{0,20})? from (?P<a>@amount)",
)
_YEARLY = re.compile(r"年平均|年率|毎年|各年|annual|a year|per year|each year|CAGR", re.IGNORECASE)
_MULTIPLE = re.compile(r"倍|doubl|tripl|quadrupl|fold|times", re.IGNORECASE)
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


def _grown(first: Figure, second: Figure) -> Reach | None:
    """Return how many times the first the second may be; None where that has no sense."""
    one, other = closely(first), closely(second)
    if one is None or other is None or one.low <= 0 or other.low < 0 or not alike(first, second):
        return None
    return other.over(one)


def _percent(evidence: Evidence, match: Match) -> Iterator[Finding]:
    first, second, stated = match["a"], match["b"], match["p"]
    growth, grown = reach(stated), _grown(first, second)
    if growth is None or grown is None or unit(stated) != "%" or stated in {first, second}:
        return
    way = direction(match.words("w"), stated.text)
    if way == 0:
        return
    reckoned = (grown - ONE).times(HUNDRED)
    if reckoned.meets(growth.times(way)):
        return
    points = _points(first, second)
    if points is not None and points.meets(growth.times(way)):
        return
    yield _question(evidence, _GROWTH, match, reckoned)


def _points(first: Figure, second: Figure) -> Reach | None:
    """Return the difference of two percentages, in points; None for what is none."""
    one, other = reach(first), reach(second)
    return other - one if unit(first) == "%" and one and other else None


def _multiple(evidence: Evidence, match: Match) -> Iterator[Finding]:
    stated = match["p"]
    times, grown = reach(stated), _grown(match["a"], match["b"])
    if times is None or grown is None or times.low <= 0 or not _MULTIPLE.search(stated.text):
        return
    if isinstance(stated.value, Quantity) and stated.value.resolution is None:
        times = times.wider(LOOSE)
    if not grown.meets(times):
        yield _question(evidence, _TIMES, match, grown)


def _question(evidence: Evidence, says: Words, match: Match, reckoned: Reach) -> Finding:
    first, second, stated = match["a"], match["b"], match["p"]
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


CHECK = Check(Severity.WARNING, _run)
