"""Changes and shares of which one clause tells every number, each tied by its own word.

The law: what moved from a level by a step came to the level less or more that step, and the
percentage beside the step is that step of the first level (前日の2500円より85円(3.4%)高い2585円;
"rose $2.70, or 4.5%, to $62.70"; "at $45.50, up $1.50 from Thursday's $44"). A multiple is the one
amount by the other ("$60 million is three times the estimate of $20 million"). A rate of answers
is the answers of those who were asked (2000人に送り、1050人から回答を得た(回答率52.5%)). Nothing
else is looked at: the words leave no other reading, so that no witness is needed.
"""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import HUNDRED, Reach, alike, printed
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

_UP_JA = "高|多|増|上回|上昇|値上がり|上げ|アップ"
_DOWN_JA = "安|低|少な|減|下回|下落|値下がり|下げ|ダウン"
_UP_EN = "rose|gained|climbed|advanced|jumped|increased|grew|surged|added"
_DOWN_EN = "fell|dropped|slipped|declined|slid|tumbled|sank|lost|shed"
_STEP_JA = (
    r"(?:(?P<a>@amount)(?:より|に比べて?|と比べて?|から|を)、?)?(?P<d>@amount)"
    rf"(?:[(（](?P<p>@percent)[)）])?(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))"
    r"(?:い|かった|る|った|がった|ない|なかった|加した?|少した?|した)?の?(?P<b>@amount)"
    r"(?!より|に比べ|以上|以下|[台代])"
)
_STEP_EN = (
    rf"\b(?:(?P<up>{_UP_EN})|(?P<down>{_DOWN_EN})) (?:by )?(?P<d>@amount)"
    r"(?:, or (?P<p>@percent),|,? \((?P<p2>@percent)\),?|,? or (?P<p3>@percent),?)? "
    r"to (?:(?:close|finish|end|settle|trade) at )?(?P<b>@amount)(?: from (?P<a>@amount))?"
)
_LEVEL_JA = (
    r"(?P<b>@any)(?:で|と|となり|になり|だったが)、?(?:前[年月日期回週]|昨年|前年同[月期])@gap{0,4}の?"
    r"(?P<a>@any)(?:より|に比べて?|と比べて?|から|を)、?(?P<d>@any)"
    rf"(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))"
)
_LEVEL_EN = (
    r"(?P<b>@any),? (?:(?P<up>up|higher by)|(?P<down>down|lower by)) (?P<d>@any) from "
    r"(?:(?:@date|[a-z]+)['’]s (?:close of )?|the previous @gap{0,12})?(?P<a>@any)"
)
"""The last level, the first one and the step between them."""
_TIMES_EN = (
    r"(?P<a>@amount)(?: [a-z]+)?,? (?:is|was|are|were|or) (?P<m>@ratio) (?:the|that|its)\b"
    r"@gap{1,40}? (?:of|at) (?P<b>@amount)"
)
"""An amount, the multiple, and the amount that it is a multiple of."""
_ANSWERS_JA = (
    r"(?P<n>@count)(?:に|へ|を対象に|を対象とし)@gap{0,20}(?P<m>@count)(?:から|の|が|に)?"
    r"@gap{0,10}(?:回答|回収|返信|返送)@gap{0,8}[(（、](?:有効)?(?:回答|回収)率は?(?P<p>@percent)"
)
_ANSWERS_EN = r"(?P<n>@count)@gap{0,40}(?P<m>@count)@gap{0,30}\ba response rate of (?P<p>@percent)"
_SHARES = frozenset({"percent", "ratio"})
"""What moves by points."""
_KINDS = frozenset({"money", "count", "measure", "number"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Figures of one clause that do not belong together."""

    figures: tuple[Figure, Figure, Figure]
    """The first level or the step, the second level, and the step or the percentage; or those who
    were asked, those who answered, and the rate."""
    right: Reach
    """What the last of them is by the others."""
    span: Span
    is_turned: bool = False
    """Whether the step fits, but leads the other way."""
    is_of_step: bool = False
    """Whether the percentage is told of a step whose first level is not told."""


def missteps(evidence: Evidence) -> Iterator[Clause]:
    """Yield the steps of an article that do not lead where they are told to lead."""
    for skeleton in of_sentences(evidence):
        for template in (_STEP_JA, _STEP_EN, _LEVEL_JA, _LEVEL_EN):
            for match in skeleton.matches(template):
                found = _misstep(match)
                if found is not None:
                    yield found


def mistimes(evidence: Evidence) -> Iterator[Clause]:
    """Yield the English multiples of an article that two amounts of their clause do not make."""
    for skeleton in of_sentences(evidence):
        for match in skeleton.matches(_TIMES_EN):
            large, small, times = match["a"], match["b"], match["m"]
            every = [_told(one) for one in (large, small, times)]
            if not alike(large, small) or every[1] is None or every[1].low <= 0:
                continue
            right = every[0] and every[0].over(every[1])
            if right and every[2] and right.low >= 1 and not right.meets(every[2]):
                yield Clause((small, large, times), right, match.span)


def misanswers(evidence: Evidence) -> Iterator[Clause]:
    """Yield the rates of answers of an article that the answers and the asked do not make."""
    for skeleton in of_sentences(evidence):
        for template in (_ANSWERS_JA, _ANSWERS_EN):
            for match in skeleton.matches(template):
                asked, answered, rate = (match[name] for name in ("n", "m", "p"))
                every = [_told(one) for one in (answered, asked, rate)]
                right = every[0] and every[1] and every[0].times(HUNDRED).over(every[1])
                if right and every[2] and right.high < HUNDRED and not right.meets(every[2]):
                    yield Clause((asked, answered, rate), right, match.span)


def _misstep(match: Match) -> Clause | None:
    groups = match.found.groupdict()
    step, last = match["d"], match["b"]
    first = match["a"] if groups["a"] else None
    moved, came = _told(step), _told(last)
    if not _is_step(step, first, last) or moved is None or came is None or came.low <= 0:
        return None
    sign = 1 if groups["up"] else -1
    left = _told(first) if first else None
    right = (came - left).times(sign) if left and left.low > 0 else None
    if first and right and not right.meets(moved):
        is_turned = right.times(-1).meets(moved)
        if _is_point(step) and not is_turned:
            return None  # `moved_law` tells of points
        return Clause((first, last, step), right.times(sign), match.span, is_turned)
    percent = next((match[name] for name in ("p", "p2", "p3") if groups.get(name)), None)
    base = came - moved.times(sign)
    if percent is None or _is_point(step) or base.low <= 0 or (first and not right):
        return None
    made, of_last = (moved.times(HUNDRED).over(one) for one in (base, came))
    said = _told(percent)
    if not (said and made and of_last) or made.meets(said) or of_last.meets(said):
        return None  # as it should be, or of the last: added 200, or 20%, to 1,000
    return Clause((step, last, percent), made, match.span, is_of_step=True)


def _is_step(step: Figure, first: Figure | None, last: Figure) -> bool:
    """Tell whether a step may be one between two levels: in points where these are shares."""
    if _is_point(step):
        return last.kind in _SHARES and (first is None or first.kind == last.kind)
    return step.kind in _KINDS and all(alike(step, one) for one in (first, last) if one)


def _is_point(step: Figure) -> bool:
    return isinstance(step.value, Quantity) and step.value.unit == "point"


def _told(figure: Figure) -> Reach | None:
    """Return what a figure may be, half a unit of its last digit around it; None for a hedge."""
    ends = printed(figure)
    if figure.hedge is not None or ends is None or ends.high - ends.low > abs(ends.high):
        return None
    return Reach(Fraction(ends.low), Fraction(ends.high))
