"""A part and its percentage that stand together, and the whole that stands before them.

2400世帯のうち、30%に当たる約720世帯; 5000人に送り、2100人が答えた(回答率42%); "of 640
staff, 320 (50%)". Words join part and percentage; the whole is the one number before them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.checks._reckoning import HUNDRED, Reach, amount, counts_alike, printed, reach, unit
from factcheck.checks._since_data import ANY
from factcheck.checks._skeleton import Match, Skeleton, pattern
from factcheck.model.records import Figure

BEFORE = 90
"""Most characters in which the whole stands before the part and its percentage."""
BEHIND = 60
"""Most characters behind them in which another number explains the percentage."""
CROWD = 200
"""Most pairs of a part and a whole near one percentage: what has more is a table, no sentence."""
_NO = rf"[^。、{ANY}]"
_PART = "(?P<a>[@count@number])"
_SHARE = "(?P<p>[@percent@ratio])"
_RATE = (
    r"(?:回答|有効回答|回収|合格|受診|受講|参加|当選|成功|就職|内定|投票|普及|加入|接種|入居|"
    r"出席|充足|"
    r"稼働|未納|離職|不登校|進学|達成|実施|導入|設置|耐震化)率"
)
_JAPANESE = (
    (
        rf"{_SHARE}(?:に(?:当た|あた|相当す)る|に(?:当た|あた)り、|の|、)(?:約|"
        rf"およそ)?{_PART}(?=[がだでは。、にとをも])"
    ),
    rf"{_PART}{_NO}{{0,10}}[（(](?:全体の|約)?(?:{_RATE}(?:は)?)?(?:約)?{_SHARE}[）)]",
    (
        rf"{_PART}{_NO}{{0,14}}[、。](?:その|"
        rf"全体の)?{_RATE}[はが]?、?(?:約)?{_SHARE}(?=[だでとに。、にを])"
    ),
    rf"{_PART}{_NO}{{0,8}}?(?:で|と)?、?(?:これは|うち)?全体の(?:約)?{_SHARE}",
)
_ABOUT = r"(?:about |some |roughly |nearly |around )?"
_ENGLISH = (
    (
        rf"{_SHARE} of (?:the |its |"
        rf"their )?(?:[a-z]+['’]s )?(?P<b>[@count@number]),? (?:or )?{_ABOUT}"
        rf"{_PART}(?=[,.)])"
    ),
    (
        rf"\bof (?:the |its |"
        rf"their )?(?P<b>[@count@number]),? {_NO}{{0,30}}?{_PART}{_NO}{{0,20}} "
        rf"?\({_ABOUT}{_SHARE}\)"
    ),
    (
        rf"(?P<b>[@count@number]),? of (?:which|whom|them) {_ABOUT}{_PART},? (?:or |"
        rf"\()?{_ABOUT}{_SHARE}"
    ),
    rf"(?P<b>[@count@number]){_NO}{{0,40}}, with {_PART}{_NO}{{0,24}} ?\({_SHARE}\)",
    (
        rf"(?P<b>[@count@number]){_NO}{{0,30}}[;,] (?:and |"
        rf"but )?{_PART} [a-z ]{{3,24}}, (?:or )?(?:an? |for "
        rf"an? |giving an? )(?:[a-z]+ ){{0,2}}(?:rate|share|turnout) of {_SHARE}"
    ),
)
_OF_IT = re.compile(r"\A[^。、]{0,2}(?:の?うち|の?中|、うち|が|を|に|の\Z)")
"""Words behind a number that say that a part of it follows."""
_IS_PART = r"(?:で|と|は|、|[(（]|が)?(?:約|全体の)?@percent(?!の(?:うち|中))"
"""What follows a number that is a part of another whole itself: 80件で40%を占め."""
_OTHER = re.compile(
    r"比|前[年回期月]|より|から|増|減|上回|下回|引き|割安|\bup\b|\bdown\b|\bthan\b|\bfrom\b"
)
"""Words before a percentage that is a change."""
_IS_SHARE = re.compile(r"分の|半|割|に[0-9一二三四五六七八九]|third|quarter|half|fifth|\bin\b")


@dataclass(frozen=True, slots=True)
class Share:
    """A part that is not the share of the whole before it that is told."""

    match: Match
    """Where part and share stand."""
    part: Figure
    """The part."""
    whole: Figure
    """The whole."""
    stated: Figure
    """The share."""
    reckoned: Reach
    """The percentage that the part is."""


def shares(skeleton: Skeleton) -> Iterator[Share]:
    """Yield the parts of a paragraph that are not the share of any number near them."""
    done: set[int] = set()
    templates = _ENGLISH if skeleton.text.isascii() else (*_JAPANESE, *_ENGLISH)
    for template in templates:
        for match in skeleton.matches(template):
            place = match.found.start("p")
            one = _missed(match) if place not in done else None
            if one is not None:
                done.add(place)
                yield one


def _missed(match: Match) -> Share | None:
    part, stated, text = match["a"], match["p"], match.skeleton.text
    start, end = match.found.span()
    share = _percentage(stated)
    before = text[max(0, match.found.start("p") - 8) : match.found.start("p")]
    if share is None or _OTHER.search(before) or amount(part) is None:
        return None
    near = range(max(0, start - BEFORE), min(len(text), end + BEHIND))
    figures = match.skeleton.figures
    every = [(at, figures[at]) for at in near if at in figures]
    wholes = [(at, one) for at, one in every if one is not part and _may_be_whole(part, one)]
    parts = [one for _, one in every if one is part or one.kind == "count"]
    if len(parts) * len(wholes) > CROWD or _is_explained(parts, [one for _, one in wholes], share):
        return None
    named = match.found.groupdict().get("b") is not None
    whole = match["b"] if named else _whole(match, [one for one in wholes if one[0] < start])
    reckoned = _reckoned(part, whole) if whole and _may_be_whole(part, whole) else None
    return Share(match, part, whole, stated, reckoned) if whole and reckoned else None


def _whole(match: Match, ahead: list[tuple[int, Figure]]) -> Figure | None:
    """Return the last number before a part, if it is the only one or words tell parts of it."""
    if not ahead:
        return None
    text, start = match.skeleton.text, match.found.start()
    at, whole = ahead[-1]
    if pattern(_IS_PART).match(text, at + 1):
        return None
    is_said = text.startswith(("のうち", "の中", "中、", "うち", "、うち"), at + 1)
    between = text[at + 1 : start]
    if not is_said and (len(ahead) > 1 or not _OF_IT.match(between or "の")):
        return None
    stops = between.count("。")
    return whole if not stops or (stops == 1 and re.search(_RATE, match.found[0])) else None


def _percentage(stated: Figure) -> Reach | None:
    """Return what a share may be in percent; None for what is no share."""
    if unit(stated) == "%":
        return reach(stated)
    exact = amount(stated)
    if exact is None or not 0 < exact < 1 or not _IS_SHARE.search(stated.text):
        return None
    return Reach(exact, exact).times(HUNDRED).wider(Fraction(1, 8))


def _may_be_whole(part: Figure, whole: Figure) -> bool:
    one, other = amount(part), amount(whole)
    if one is None or other is None or whole.kind not in {"count", "number"}:
        return False
    return other >= one > 0 and counts_alike(part, whole)


def _reckoned(part: Figure, whole: Figure) -> Reach | None:
    one = reach(part)
    ends = reach(whole) if whole.hedge else printed(whole)
    return one.times(HUNDRED).over(ends) if one is not None and ends is not None else None


def _is_explained(parts: list[Figure], wholes: list[Figure], share: Reach) -> bool:
    """Tell whether any of the parts may be that share of any of the wholes."""
    some = [ends.times(HUNDRED) for one in parts if (ends := reach(one)) is not None]
    every = [reach(one) for one in wholes]
    if len(some) < len(parts) and wholes:
        return True
    return any(
        ends is None or ends.low <= 0 or (ends * share).meets(one) for ends in every for one in some
    )
