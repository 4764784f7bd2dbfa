"""A growth in percent and a multiple beside it that are not the same growth.

What: 167%増の1.67倍, "tripled, a 300% increase", 3倍となり、
300%増えた. Who grows by 167 % is 2.67 times as large; who
triples has grown by 200 %.

Why: the multiple is read as the growth, or the growth as the multiple: off by one whole.

A `warning` where the percentage is a hundred times the multiple; a `note` where the two do not
fit in another way.

Bad (ja):  売上高は167%増の1.67倍に達した。
Bad (en):  Sales tripled, a 300% increase.
Good (ja): 売上高は67%増の1.67倍に達した。
Good (en): Sales tripled, a 200% increase.

Silent: within rounding and hedges; where no word says that the percentage is a growth (前年比167%
is a multiple); where the two do not stand side by side.

日本語

増加率と、並べられた倍率が合いません。

何を: 167%増の1.67倍、3倍となり、300%増えた のように並ぶもの。167%増えれば2.67倍、3倍になれば200
%増です。

なぜ: 倍率を増加率と、増加率を倍率と読み違えると、ちょうど1ずれます。

割合が倍率のちょうど100倍なら「警告」、それ以外の不一致は「注記」です。

悪い例: 売上高は167%増の1.67倍に達した。
良い例: 売上高は67%増の1.67倍に達した。

対象外: 端数処理や約の範囲内。増加率と示す言葉のないもの(前年比167%は倍率)。隣り合っていないもの。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.checks._reading import of_blocks
from factcheck.checks._reckoning import HUNDRED, ONE, Reach, number, printed, reach, unit
from factcheck.checks._shares_frame import twice
from factcheck.checks._skeleton import Match
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.values import Quantity
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_PAIRS = (
    (
        r"(?P<r>@ratio)(?:に増え|に増加し|に伸び|に膨らみ|に拡大し|になり|[にと])?、?"
        r"(?P<e>率にして|率では?、?|割合にして|増加率では?、?|パーセントでは?、?)"
        r"(?P<p>@percent)(?P<w>増|の伸び|アップ|上昇|伸び)?"
    ),
    r"(?P<p>@percent)(?P<w>増加?|アップ|増し)?(?:の|[(（]|、つまり|、すなわち)(?P<r>@ratio)",
    r"(?P<r>@ratio)(?:に増加)?(?:[(（]|、つまり|、すなわち)(?P<p>@percent)(?P<w>増加?|アップ|増し)?(?=[)）、。])",
    (
        r"(?P<r>@ratio)(?:に|と)[^。\n@percent]{0,14}[、。](?P<w>増加|伸び|上昇|成長)率"
        r"(?:は|では?|にして|に(?:する|直す)と|で[みい見言]{1,2}うと|で[み見]ると)、?"
        r"[^。\n@percent]{0,12}(?P<p>@percent)"
    ),
    (
        r"(?P<r>@ratio)@gap{0,40}, (?:an? |an increase of |a rise of |up )(?P<p>@percent)"
        r"(?P<w> increase| rise| jump| growth| gain| surge)?"
    ),
    (
        r"(?P<p>@percent)(?P<w> increase| rise| jump| growth| gain| surge),? (?:or|i\.e\.,?) "
        r"(?P<r>@ratio)"
    ),
)
_GROWN = re.compile(r"増|アップ|up|increase|rise|more", re.IGNORECASE)
_MULTIPLE = re.compile(r"倍|times|fold|doubl|tripl|quadrupl|quintupl", re.IGNORECASE)
LOOSE = Fraction(1, 5)
"""Share by which what "doubled" or "tripled" may have grown more or less."""
_WORDS = Words(
    "{percent} is {reckoned} times as much, but {ratio} is written beside it. Is the growth meant "
    "or the multiple?",
    "{percent}なら{reckoned}倍ですが、{ratio}と並んでいます。増加率と倍率のどちらでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for skeleton in of_blocks(evidence):
        for template in _PAIRS:
            for match in skeleton.matches(template):
                finding = _asked(evidence, match)
                if finding and match["p"] not in asked:
                    asked.add(match["p"])
                    yield finding
    yield from _framed(evidence, asked)


def _framed(evidence: Evidence, asked: set[Figure]) -> Iterator[Finding]:
    """Ask about a growth that is a hundred times the only multiple near it."""
    for one in twice(evidence):
        if one.law == "multiple" and one.stated.figure not in asked:
            percent, ratio = one.stated.figure, one.first.figure
            sign = "増" * evidence.article.text.startswith("増", percent.span.end)
            yield _says(evidence, percent, ratio, percent.text + sign, Severity.WARNING)


def _asked(evidence: Evidence, match: Match) -> Finding | None:
    percent, ratio = match["p"], match["r"]
    growth, multiple = reach(percent), _multiple(ratio)
    grown = match.words("w") or _GROWN.search(percent.text) or "increase of" in match.found[0]
    if growth is None or multiple is None or not grown or unit(percent) != "%":
        return None
    grew = growth.times(1 / HUNDRED)
    if (grew + ONE).meets(multiple):
        return None
    mistaken = grew.meets(multiple)
    is_told_so = match.found.groupdict().get("e") is not None
    if re.search("[,。]", match.found[0]) and not (mistaken or is_told_so):
        return None  # two things that grew
    severity = Severity.WARNING if mistaken or is_told_so else Severity.NOTE
    return _question(evidence, match, severity)


def _question(evidence: Evidence, match: Match, severity: Severity) -> Finding:
    percent, ratio = match["p"], match["r"]
    behind = match.words("w") if match.found.end("p") == match.found.start("w") else ""
    return _says(evidence, percent, ratio, percent.text + behind, severity)


def _says(
    evidence: Evidence, percent: Figure, ratio: Figure, told: str, severity: Severity
) -> Finding:
    grew = (reach(percent) or ONE).times(1 / HUNDRED)
    return Question("multiple-mismatch", severity, _WORDS).about(
        evidence,
        percent,
        ratio,
        percent=told,
        reckoned=number((grew.low + grew.high) / 2 + 1, 3),
        ratio=ratio.text,
    )


def _multiple(ratio: Figure) -> Reach | None:
    """Return what a multiple may be; None for shares, scores and open ends."""
    whole = reach(ratio) if ratio.hedge else printed(ratio)
    if whole is None or whole.low <= 1 / HUNDRED or not _MULTIPLE.search(ratio.text):
        return None
    value = ratio.value
    is_word = isinstance(value, Quantity) and value.resolution is None
    return whole.wider(LOOSE) if is_word else whole


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
