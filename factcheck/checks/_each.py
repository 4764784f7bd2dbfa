"""What one gets, how many there are, and what all get: 36億円, 3万人, 1人当たり12万円.

The quotient is told last, in words of reckoning; total and number stand before it. Payments that
are told with their number ("four payments of $90 million", 3年間、毎年8億円) are read as well.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._reckoning import Reach, alike, amount, printed, reach, unit
from factcheck.checks._since_data import ANY
from factcheck.checks._skeleton import Match, Skeleton
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

BEFORE = 130
"""Most characters in which total and number stand before the quotient."""
BEHIND = 40
"""Most characters behind it in which they may stand as well."""
WORLDS = 1000
"""Times the quotient from which on the number is one of something else."""
_KINDS = "@money@measure@count@number"
_JAPANESE = (
    (
        r"(?:[1１一]|ひと)(?P<u>[^\s、。0-9" + ANY + r"]{1,3}?)(?:当たり|あたり|につき)"
        r"(?P<w>[^。" + ANY + rf"]{{0,14}}?)(?:約|およそ)?(?P<a>[{_KINDS}])"
        r"(?=の?計算|と?な[るっり]|に[なあ当相上の]|に達|だ|で|という|[。、]|を[配渡支給贈分交払負]|分|ずつ|かか|"
        r"ほど|程度|\Z)"
    ),
    (
        r"(?:(?<=[1１一])(?P<u>[^\s、。0-9" + ANY + r"]{1,3}?)|(?P<c>@count))(?:平均|当たり|あたり)"
        r"(?P<w>[^。" + ANY + rf"]{{0,10}}?)(?:約|およそ)?(?P<a>[{_KINDS}])"
        r"(?=の?計算|と?な[るっり]|に[なあ当相上の]|だ|で|という|[。、]|\Z)"
    ),
    r"(?<![0-9])[1１一](?P<u>人|世帯|家庭|校|社|戸|店)(?P<w>)(?P<a>@money)(?=分|ずつ)",
)
_LEAD = r"(?:,|;| [-–—])(?: or| an average of| about| roughly| that is| some| averaging| nearly)*"
_GETS = (
    r"(?:receiv(?:e|es|ed|ing)|get(?:s|ting)?|got|collect(?:s|ed|ing)?|earn(?:s|ed|ing)?|"
    r"pay(?:s|ing)?|paid|be paid|be given|tak(?:e|es|ing) home)"
)
_ENGLISH = (
    (
        rf"\b(?P<w>)(?:each|every) (?:of (?:the|its|their|our) (?P<n>@count)|(?P<u>[a-z]+))?"
        rf" ?(?:will |would |is to |are to |can )?(?P<get>{_GETS}) "
        r"(?:about |some |roughly )?(?P<a>@money)"
    ),
    r"(?:giving|paying|earning) (?:them|each) (?P<w>)(?P<a>@money)(?P<u>) (?:each|apiece)",
    r"\b(?P<w>)an average of (?P<a>@money) (?:each|apiece|(?:per|an?|for each) (?P<u>[a-z]+))",
    (
        rf"{_LEAD} (?P<a>@money) (?P<w>)(?:each|apiece|(?:per|an?|for each|"
        rf"for every) (?P<u>[a-z]+))"
        r"(?=[ ,.;)]|\Z)"
    ),
)
_PAID = (
    r"(?P<n>@count) of (?P<a>@money)",
    r"(?P<n>@duration)(?:間)?(?:にわたり|にわたって|で|、|は)?、?(?:毎年|各年|年)(?P<a>@money)ずつ",
    r"(?P<n>@count)に分けて、?(?:各)?(?P<a>@money)(?:ずつ)?",
    r"(?P<n>@count)に(?:それぞれ)?(?P<a>@money)(?:ずつ|を(?:配|支給|給付|交付))",
)
_SHARED = re.compile(
    r"\b(?:shar|split|divid|distribut|dividend|set aside|pay out|payout|award|bonus|settle|fund|"
    r"compensat|hand out|give away|donat|grant)",
    re.IGNORECASE,
)
"""Words for a total of which each gets a part."""
_PAYMENTS = re.compile(r"(?:payments|instal{1,2}ments|tranches|grants|parts|shares|回|年)\Z")
_RATE = re.compile(r"月|年間?|日|週|時間")
_IS_ALL = re.compile(
    r"(?:総額|計|合計|予算|総事業費|全体で)(?:は|で|の)?\Z|\b(?:budget|total|aside|spend|"
    r"worth|of|costs?|pays?|paid)\b"
    r"[^.]{0,24}\Z",
    re.IGNORECASE,
)
_NAMES = {
    "人": "人名",
    "店舗": "店舗",
    "店": "店",
    "世帯": "世帯戸",
    "社": "社",
    "校": "校",
    "戸": "戸世帯",
}


@dataclass(frozen=True, slots=True)
class Each:
    """A quotient that the total and the number beside it do not give."""

    each: Figure
    """What one gets."""
    heads: Figure
    """How many there are."""
    whole: Figure
    """What all get."""


def quotients(skeleton: Skeleton) -> Iterator[Each]:
    """Yield the quotients of a paragraph that no total and no number in it give."""
    done: set[Figure] = set()
    for template in (*_JAPANESE, *_ENGLISH):
        for match in skeleton.matches(template):
            if match["a"] in done or _is_of_its_own(match):
                continue
            done.add(match["a"])
            if "get" in match.found.groupdict() and not _SHARED.search(skeleton.text):
                continue
            named = match.get("n") if "n" in match.found.groupdict() else None
            yield from _missed(match, [named] if named else _heads(match))
    for template in _PAID:
        for match in skeleton.matches(template):
            if _PAYMENTS.search(match["n"].text) or template is _PAID[3]:
                yield from _paid(match)


def _is_of_its_own(match: Match) -> bool:
    """Tell whether a quotient has a subject or a time of its own: 1人当たりの給与は月30万円."""
    text, start = match.skeleton.text, match.found.start()
    words = match.words("w")
    if _RATE.search(words):
        return True
    noun = re.search(r"\Aの([^はが]{1,10})[はが]", words)
    if noun is not None:
        return noun[1][-4:] not in text[max(0, start - BEFORE) : start]
    clause = re.split("[。、,;]", text[max(0, start - BEFORE) : start])[-1]
    return re.search("[はが]", clause) is not None or re.match("の", words) is not None


def _near(match: Match) -> list[Figure]:
    own = set(match.found.groupdict())
    mine = {match.get(name) for name in ("a", "c") if name in own}
    near = match.skeleton.around(match.found.start(), BEFORE, len(match.found[0]) + BEHIND)
    return [one for one in near if one not in mine]


def _heads(match: Match) -> list[Figure]:
    """Return the numbers of what one of is told."""
    counted = match.get("c") if "c" in match.found.groupdict() else None
    name = (unit(counted) or "") if counted else match.words("u")
    heads = []
    for one in _near(match):
        number = amount(one)
        if number is None or number <= 1:
            continue
        own = unit(one) or ""
        if one.kind == "duration":
            fits = {"日": "day", "年": "year", "月": "month"}.get(name, name) == own
        elif name.isascii() and name:
            fits = own.rpartition(" ")[2].startswith(name[:-1] or name)
        elif not name:
            fits = one.kind == "count" and own != "" and own.isascii()
        else:
            fits = own != "" and (own == name or own in _NAMES.get(name, "") or name.endswith(own))
        if fits and one.kind in {"count", "duration"}:
            heads.append(one)
    return heads


def _missed(match: Match, heads: list[Figure]) -> Iterator[Each]:
    each = match["a"]
    wholes = [
        one
        for one in _near(match)
        if (alike(one, each) or {one.kind, each.kind} <= {"count", "number"})
        and one not in heads
        and (amount(one) or 0) > (amount(each) or 0)
    ]
    ahead = [one for one in wholes if one.span.end <= each.span.start]
    before = [one for one in heads if one.span.end <= each.span.start]
    if (
        len(heads) != 1
        or len(wholes) != 1
        or not ahead
        or (not before and "直す" not in match.words("w") and "換算" not in match.words("w"))
    ):
        return
    if not any(_is_quotient(each, one, other) for one in heads for other in wholes):
        yield Each(each, heads[0], wholes[0])


def _is_quotient(each: Figure, heads: Figure, whole: Figure) -> bool:
    one, many, every = _one(each), reach(heads), reach(whole)
    if one is None or many is None or every is None:
        return True
    return (one * many).meets(every)


def _paid(match: Match) -> Iterator[Each]:
    """Find payments that do not come to the one total beside them."""
    each, heads = match["a"], match["n"]
    text, start = match.skeleton.text, match.found.start()
    near = match.skeleton.around(start, BEFORE, len(match.found[0]) + BEHIND)
    wholes = [one for one in near if one is not each and alike(one, each)]
    if len(wholes) != 1 or (amount(heads) or 0) <= 1:
        return
    window = range(max(0, start - BEFORE), match.found.end() + BEHIND)
    place = next(at for at in window if match.skeleton.figures.get(at) is wholes[0])
    one, many, exact = amount(each), amount(heads), amount(wholes[0])
    if not one or not many or not exact or _is_quotient(each, heads, wholes[0]):
        return
    times = exact / (one * many)
    said = _IS_ALL.search(text[max(0, place - BEHIND) : place])
    if said and Fraction(1, WORLDS) < times < WORLDS:
        yield Each(each, heads, wholes[0])


def _one(each: Figure) -> Reach | None:
    """Return what an amount a head may be: a tariff is rounded, never cut off."""
    return reach(each) if each.hedge else printed(each)
