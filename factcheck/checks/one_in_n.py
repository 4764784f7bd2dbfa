"""One in so many, and a percentage beside it, that are not the same share.

What: 3人に1人(25%), "25%, or one in three". One in three stands for all that lies nearer to it
than to one in two and a half or three and a half.

Why: both are written for one survey, one of them by heart.

Bad (ja):  3人に1人(25%)が使っている。
Bad (en):  Some 25%, or one in three, use it.
Good (ja): 4人に1人(25%)が使っている。
Good (en): Some 25%, or one in four, use it.

Silent: where the percentage lies within that, hedges included; where the two do not stand side by
side.

日本語

「何人に1人」と、添えられた割合が合いません。

何を: 3人に1人(25%) のように並ぶもの。3人に1人は、2.5人に1人から3.5人に1人までの割合とみなします。

なぜ: 同じ調査の数字を二通りに書き、片方は記憶で書かれたものです。

悪い例: 3人に1人(25%)が使っている。
良い例: 4人に1人(25%)が使っている。

対象外: その範囲に割合が収まるもの(約なども含む)。隣り合っていないもの。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.checks._reckoning import HUNDRED, Reach, amount, number, reach, unit
from factcheck.checks._skeleton import of_sentences
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import Severity
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
    for skeleton in of_sentences(evidence):
        for template in _PAIRS:
            for match in skeleton.matches(template):
                ratio, percent = match["r"], match["p"]
                share, stated = _share(ratio), reach(percent)
                exact = amount(ratio)
                if share is None or stated is None or exact is None or unit(percent) != "%":
                    continue
                if not share.times(HUNDRED).meets(stated):
                    yield _QUESTION.about(
                        evidence,
                        ratio,
                        percent,
                        ratio=ratio.text,
                        reckoned=number(exact * HUNDRED, 3),
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


CHECK = Check(Severity.WARNING, _run)
