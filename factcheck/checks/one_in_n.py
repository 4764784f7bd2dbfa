"""One in so many, and a percentage beside it, that are not the same share.

What: 3人に1人(25%), "25%, or one in three". One in three stands for all that lies nearer to it
than to one in two and a half or three and a half.

Why: both are written for one survey, one of them by heart.

Bad (ja):  3人に1人(25%)が使っている。
Bad (en):  Some 25%, or one in three, use it.
Good (ja): 4人に1人(25%)が使っている。
Good (en): Some 25%, or one in four, use it.

The percentage may stand in the clause or sentence before (12.5%となった。8人に1人が…という計算だ;
"stood at 12.5%, or about one in eight"), where a word says that both are one: 計算, "that is". In
English the share is also held against the part and the only whole ("four in ten, 450 people").

Silent: where the percentage lies within that, hedges included; where the two do not belong
together, or another percentage before it, or two counts, are that share.

日本語

「何人に1人」と、添えられた割合が合いません。

何を: 3人に1人(25%) のように並ぶもの。3人に1人は、2.5人に1人から3.5人に1人までの割合とみなします。

なぜ: 同じ調査の数字を二通りに書き、片方は記憶で書かれたものです。

悪い例: 3人に1人(25%)が使っている。
良い例: 4人に1人(25%)が使っている。

割合は前の節や文にあってもかまいません(12.5%となった。8人に1人が…という計算だ)。

対象外: その範囲に割合が収まるもの(約なども含む)。互いに関わりのないもの。それより前の別の割合か、二
つの数がその比になるもの。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.checks._rate_cues import DIFFERENT
from factcheck.checks._reading import of_blocks
from factcheck.checks._reckoning import HUNDRED, Reach, amount, number, reach, span_of, unit
from factcheck.checks._share_law import missed_shares
from factcheck.checks._shares_frame import twice
from factcheck.checks._skeleton import Match
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_ABOUT = "(?:about |almost |nearly |roughly |some )?"
_RECKONED = (
    r"計算|割合|割(?=だ|に|と|。)|ことになる|こととなる|に(?:当|あ)た[るりっ]|に相当|に等し|"
    r"に[過す]ぎ|にとどま|"
    r"といえる|と言える|に上る|にのぼる"
)
_SAME = r"(?:つまり|実に|じつに|ほぼ|およそ|おおよそ|すなわち|言い換え[れるとば]{1,2}|いわば|約)"
_FREE = r"[^\n。、@percent@ratio]"
_OR = (
    r"(?:or|that is|that['’]s|which is|this is|it is|i\.e\.|meaning|means|making|equal to|"
    r"equivalent to|"
    r"equates to|amounting to|representing|the equivalent of)"
)
_LOOSELY = (
    r"(?:,? (?:that|about|almost|nearly|roughly|around|some|more than|just over|just under))?"
)
_APART = (
    (
        r"(?P<p>@percent)(?:[とでにだをがおはも]|い[るたて]|占め|"
        r"[。、])[^\n。@percent@ratio]{0,20}[、。]?"
        r"[^\n。@percent@ratio]{0,20}(?P<r>@ratio)"
        rf"[^\n。、@percent@ratio]{{0,24}}?(?:{_RECKONED})"
    ),
    rf"(?P<p>@percent){_FREE}{{0,14}}、{_SAME}、?{_FREE}{{0,10}}(?P<r>@ratio)",
    rf"(?P<r>@ratio){_FREE}{{0,6}}、{_SAME}、?{_FREE}{{0,6}}(?P<p>@percent)",
    (
        rf"(?P<r>@ratio)(?:が|は){_FREE}{{0,16}}(?:計算|割合)で、"
        rf"{_FREE}{{0,8}}(?P<p>@percent)(?=[だで。に])"
    ),
    (
        r"(?P<r>@ratio)(?:の割合)?(?:となる|である|に(?:当た|あた|相当す)る|"
        r"の割合の)、?(?P<p>@percent)"
    ),
    (
        rf"(?P<p>@percent)(?: [^.,;@percent@ratio]{{1,50}})?(?:,| ?[-–—]+| \(|"
        rf"[.;]) ?{_OR}{_LOOSELY} "
        r"(?P<r>@ratio)"
    ),
    r"(?P<r>@ratio)(?: (?:of )?[a-z ]{3,30})?(?:,| [-–—]) (?:or )" + _ABOUT + r"(?P<p>@percent)",
    (
        rf"(?P<r>@ratio)(?: (?:of )?[a-z ]{{3,30}})?(?:,| ?[-–—]| \() ?{_ABOUT}(?P<p>@percent)"
        r"(?:\)|,| ?[-–—]) ?(?=[a-z.])"
    ),
)
"""A share and a percentage that a clause, or a word of reckoning, holds together."""
_CONTRAST = re.compile(
    r"一方|では|に対し|うち|女性|男性|前[年回期月]|昨年|目標|全国|平均|より|から|だが|しかし|"
    r"ものの|逆に|"
    r"\bbut\b|\bwhile\b|\bagainst\b|\bthan\b|\bamong\b|\bwhereas\b|\bcompared|\bonly\b",
    re.IGNORECASE,
)
"""Words between the two that tell of two groups or two times."""
_EARLIER = re.compile(
    r"(?:前[年回期月]|昨年|以前|当時|目標|全国|平均|年前)[^。、]{0,8}\Z|\b(?:from|against|"
    r"than|target of) \Z"
)
"""Words before a percentage of another time or place."""
NEAR = 70
"""Characters before it in which another percentage or two counts may be the share."""
BEFORE = 20
"""Characters before a percentage in which its time or place is told."""
MOST = 100
"""Largest number of which one is told by heart; $547 in 1890 is no share."""
_SHARE = re.compile(r"に|分の|中|半|\bin\b|\bout of\b|third|quarter|half|fifth", re.IGNORECASE)
"""Words of a share; 2-3 and 3対2 are scores and proportions."""
_QUESTION = Question(
    "one-in-n",
    Severity.WARNING,
    Words(
        "{ratio} is {reckoned} %, but {percent} is written beside it. Which of the two is meant?",
        "{ratio}は{reckoned}%ですが、{percent}と並んでいます。どちらでしょうか。",
    ),
)
_OF_WHOLE = Question(
    "one-in-n",
    Severity.WARNING,
    Words(
        "{part} of {whole} is {reckoned} %, but {ratio} is written. Which of the three is meant?",
        "{whole}のうち{part}なら{reckoned}%ですが、{ratio}とあります。どれが正しいでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for skeleton in of_blocks(evidence):
        for template in _APART:
            for match in skeleton.matches(template):
                if match["r"] in asked or _is_of_another(match):
                    continue
                if _differ(match) and not _explained(match):
                    asked.add(match["r"])
                    yield _question(evidence, match)
    yield from _framed(evidence, asked)


def _framed(evidence: Evidence, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about one in so many that is not the only percentage near it."""
    for one in twice(evidence):
        if one.law == "one-in-n" and one.stated.figure not in asked:
            asked.add(one.stated.figure)
            yield _beside(evidence, one.stated.figure, one.first.figure)
    for found in missed_shares(evidence):
        ratio, part, whole = (at.figure for at in (found.stated, found.part, found.whole))
        if ratio.kind == "ratio" and ratio not in asked:
            reckoned = span_of(found.right.low, found.right.high)
            yield _OF_WHOLE.about(
                evidence, ratio, part, ratio=ratio.text, part=part.text, whole=whole.text,
                reckoned=reckoned,
            )  # fmt: skip


def _differ(match: Match) -> bool:
    share, stated = _share(match["r"]), reach(match["p"])
    if DIFFERENT.match(match.skeleton.text, match.found.start("p") + 1):
        return False
    if share is None or stated is None or unit(match["p"]) != "%":
        return False
    return not share.times(HUNDRED).meets(stated)


def _is_of_another(match: Match) -> bool:
    """Tell whether words between or before say that the two are of two groups or times."""
    ends = sorted((match.found.start("p"), match.found.start("r")))
    text = match.skeleton.text
    before = text[max(0, match.found.start("p") - BEFORE) : match.found.start("p")]
    return bool(_CONTRAST.search(text[ends[0] : ends[1]]) or _EARLIER.search(before))


def _explained(match: Match) -> bool:
    """Tell whether another percentage near the share is it, or a count and its whole are."""
    share = _share(match["r"])
    if share is None:
        return True
    near = match.skeleton.around(match.found.end("r"), NEAR, 0)
    for figure in near:
        one = reach(figure)
        if one is not None and unit(figure) == "%" and share.times(HUNDRED).meets(one):
            return True
    counts = [one for one in (amount(f) for f in near if f.kind == "count") if one]
    return any(share.low <= one / other <= share.high for one in counts for other in counts)


def _question(evidence: Evidence, match: Match) -> Finding:
    return _beside(evidence, match["r"], match["p"])


def _beside(evidence: Evidence, ratio: Figure, percent: Figure) -> Finding:
    return _QUESTION.about(
        evidence,
        ratio,
        percent,
        ratio=ratio.text,
        reckoned=number((amount(ratio) or Fraction(0)) * HUNDRED, 3),
        percent=percent.text,
    )


def _share(ratio: Figure) -> Reach | None:
    """Return the shares that are told as this one; None for what is no share."""
    exact = amount(ratio)
    if exact is None or not 0 < exact < 1 or not _SHARE.search(ratio.text):
        return None
    many, half = exact.denominator, Fraction(1, 2)
    if many > MOST:
        return None
    if exact.numerator == 1:
        return Reach(1 / (many + half), 1 / (many - half))
    return Reach(exact - half / many, exact + half / many)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
