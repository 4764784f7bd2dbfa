"""One in so many, and a percentage beside it, that are not the same share.

What: 3人に1人(25%), "25%, or one in three". One in three stands for all that lies nearer to it
than to one in two and a half or three and a half.

Why: both are written for one survey, one of them by heart.

Bad (ja):  3人に1人(25%)が使っている。
Bad (en):  Some 25%, or one in three, use it.
Good (ja): 4人に1人(25%)が使っている。
Good (en): Some 25%, or one in four, use it.

The percentage may stand in the clause or sentence before (12.5%となった。8人に1人が…という計算だ).

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
from factcheck.checks._reckoning import HUNDRED, Reach, amount, number, reach, unit
from factcheck.checks._skeleton import Match, of_blocks, of_sentences
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_IS = "に(?:当た|あた|相当す)る"
_ABOUT = "(?:about |almost |nearly |roughly |some )?"
_PAIRS = (
    rf"(?P<r>@ratio)(?:[ ]?[(（]|、|{_IS}|, or ){_ABOUT}(?P<p>@percent)(?=[)）、,。.が]|\Z| of)",
    (
        rf"(?P<p>@percent)(?:[ ]?[(（]|、(?:つまり|実に|ほぼ)?|, or |{_IS}|つまり){_ABOUT}"
        r"(?P<r>@ratio)(?=[)）、,。.がのはに]|\Z| )"
    ),
)
_APART = (
    (
        r"(?P<p>@percent)(?:と|で|に|だ|を占め|だった)[^\n。@percent@ratio]{0,14}[、。]"
        r"[^\n。@percent@ratio]{0,14}(?P<r>@ratio)(?:が|は)?[^\n。、@percent@ratio]{0,24}?"
        r"(?:計算|割合|ことになる|に(?:当|あ)たる|に相当)"
    ),
    (
        r"(?P<p>@percent)(?:と|で|に|を占め)[^\n。、@percent@ratio]{0,10}、"
        r"(?:つまり|実に|ほぼ|およそ|すなわち)[^\n。、@percent@ratio]{0,8}(?P<r>@ratio)"
    ),
    (
        r"(?P<r>@ratio)(?:が|は)[^\n。、@percent@ratio]{0,16}(?:計算|割合)で、"
        r"[^\n。、@percent@ratio]{0,8}(?P<p>@percent)(?=[だで。に])"
    ),
    r"(?P<p>@percent)(?: of [^.,@percent@ratio]{1,40})?(?:,| [-–—]) ?(?:or |that is,? |i\.e\.,? )"
    + _ABOUT
    + r"(?P<r>@ratio)",
    r"(?P<r>@ratio)(?: (?:of )?[a-z ]{3,30})?(?:,| [-–—]) or " + _ABOUT + r"(?P<p>@percent)",
    rf"(?P<r>@ratio) [a-z ]{{3,24}} \({_ABOUT}(?P<p>@percent)\)",
)
"""A share and a percentage that a clause, or a word of reckoning, holds together."""
NEAR = 70
"""Characters before it in which another percentage or two counts may be the share."""
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


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for skeleton in of_sentences(evidence):
        for template in _PAIRS:
            for match in skeleton.matches(template):
                asked.add(match["r"])
                if _differ(match):
                    yield _question(evidence, match)
    for skeleton in of_blocks(evidence):
        for template in _APART:
            for match in skeleton.matches(template):
                if match["r"] not in asked and _differ(match) and not _explained(match):
                    asked.add(match["r"])
                    yield _question(evidence, match)


def _differ(match: Match) -> bool:
    share, stated = _share(match["r"]), reach(match["p"])
    if share is None or stated is None or unit(match["p"]) != "%":
        return False
    return not share.times(HUNDRED).meets(stated)


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
    ratio, percent = match["r"], match["p"]
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
