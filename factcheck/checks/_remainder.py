"""Parts of a whole that end with what is left: その他18人, "the remaining $9.5 million".

Who names the rest has named all parts. The whole stands before them, in the same paragraph.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, pairwise

from factcheck.checks._reckoning import amount, closely, counts_alike, total
from factcheck.checks._skeleton import Skeleton
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

_REST = (
    r"(?:その他|残りの|残りは?|残る|それ以外|これ以外)@gap{0,14}?(?P<r>[@money@count@measure])",
    (
        r"(?:everything else|the (?:rest|remainder|remaining|balance)|(?:and|;|,) (?:all )?others?)"
        r"@gap{0,64}?(?P<r>[@money@count@measure])"
    ),
    (
        r"(?P<r>[@money@count@measure])(?: @gap{1,16}?)? (?:for|to|in|from) (?:everything|"
        r"all) (?:else|others?)"
    ),
)
_PARTED = tuple(
    rf"(?:{one})@gap{{0,10}}?(?P<q>[@money@count@measure])@gap{{0,16}}?(?:{other})@gap{{0,10}}?"
    r"(?P<r>[@money@count@measure])"
    for one, other in (
        ("男性?|男子", "女性?|女子"),
        ("女性?|女子", "男性?|男子"),
        ("国内", "海外|国外"),
        ("[市県町村区都府道圏]内", "[市県町村区都府道圏]外"),
        ("大人|おとな|一般", "子ども|子供|こども|小人"),
        ("昼", "夜"),
        ("午前", "午後"),
        ("上期|上半期", "下期|下半期"),
    )
)
"""Two parts that leave nothing out."""
FARTHEST = 60
"""Most characters between two parts of one list."""
BEHIND = 8
"""Characters behind two parts in which a word says that they are none."""
MOST = 12
"""Most parts of one list."""
NEAR = Fraction(1, 5)
"""Share of the whole up to which a difference is a slip of one part."""
POOL = 24
"""Most figures, and characters, in which another whole is looked for."""
_BREAK = re.compile(
    r"うち[^。]{0,4}\Z|など|前[年回月期]|昨年|から|より|増|減|平均|当たり|あたり|定員|目標|それぞれ|各|"
    r"ほか[^、。]{0,4}\Z|"
    r"[0-9]|\bincluding\b|\bfrom \Z|\bthan\b|\beach\b|\bper\b|\baverage|\bup\b|\bdown\b|"
    r"\blast year\b"
)
_OTHER = re.compile(
    r"(?:前[年回月期日]|昨[年日季]|去年|定員|目標|予定|上限)[^、。]{0,12}\Z|"
    r"\b(?:last year|previous|earlier|target|limit|capacity)\b[^.,;]{0,24}\Z",
    re.IGNORECASE,
)
"""Words before a number of another time, or of what was planned."""
_WHOLE = re.compile(
    r"(?:計|合計|総[^、。]{1,5}|全部で|全体|全|あわせて|合わせて)(?:の|で|は|が|を|、)?\Z|"
    r"\b(?:total|budget|cost|all)\b[^.]{0,30}\Z|\bof the\Z|\bA total of\Z",
    re.IGNORECASE,
)
"""Words before a number of which all parts are told."""


_ALL = re.compile(
    r"(?:合計|総[^、。]{1,5}|全部で|全体|予算|事業費|工費|決算)(?:の|で|は|が|を|、|額は)?\Z|"
    r"\b(?:a total|budget|in all|total cost)\b[^.,]{0,20}\Z",
    re.IGNORECASE,
)
"""Words before a number of another paragraph that all parts make."""
_ENDS = re.compile(r"[。.:(（]|うち|内訳|\A(?:で|だ|に上)|\bof (?:which|whom|them)")
"""Words between a whole and its first part."""


@dataclass(frozen=True, slots=True)
class Remainder:
    """Parts that end with the rest, and a whole that they do not come to."""

    parts: tuple[Figure, ...]
    """The parts in reading order, the rest last."""
    whole: Figure
    """The number before them that was meant as their sum."""


def remainders(evidence: Evidence, skeleton: Skeleton) -> Iterator[Remainder]:
    """Yield the lists of a paragraph that name the rest, and miss the whole before them.

    No run of the numbers may come to any number of the article before or between them.
    """
    done: set[int] = set()
    for template in _REST:
        for match in skeleton.matches(template):
            place = match.found.start("r")
            if place not in done:
                done.add(place)
                places = _chain(skeleton, match.found.start(), place)
                yield from _missed(evidence, skeleton, places)
    for template in _PARTED:
        for match in skeleton.matches(template):
            end = match.found.end()
            words = match.found[0] + skeleton.text[end : end + BEHIND]
            more = any(counts_alike(one, match["r"]) for one in skeleton.around(end, 0, FARTHEST))
            if match.found.start("r") not in done and not more and not _BREAK.search(words):
                places = [match.found.start("q"), match.found.start("r")]
                if counts_alike(match["q"], match["r"]):
                    yield from _missed(evidence, skeleton, places)


def _missed(evidence: Evidence, skeleton: Skeleton, places: list[int]) -> Iterator[Remainder]:
    rest = skeleton.figures[places[-1]]
    chain = [skeleton.figures[at] for at in places]
    if len(chain) < 2:
        return
    every, start = evidence.figures, chain[0].span.start
    here = bisect_left(every, start, key=lambda one: one.span.start)
    then = bisect_left(every, rest.span.end, key=lambda one: one.span.start)
    known = [one for one in every[max(0, here - POOL) : here] if counts_alike(one, rest)]
    known_behind = [one for one in every[then : then + POOL] if counts_alike(one, rest)]
    sums = [total(chain[start:]) for start in range(len(chain) - 1)]
    others = [closely(one) for one in dict.fromkeys((*known, *known_behind, *chain[:-2]))]
    if None in sums or any(
        one is None or added is None or added.meets(one) for added in sums for one in others
    ):
        return
    whole = _whole(evidence, skeleton, places, known)
    if whole is not None:
        yield Remainder(tuple(chain[chain.index(whole) + 1 :] if whole in chain else chain), whole)


def _whole(
    evidence: Evidence, skeleton: Skeleton, places: list[int], known: Sequence[Figure]
) -> Figure | None:
    """Return the number that was meant as the sum: before the parts, else the first of them."""
    chain = [skeleton.figures[at] for at in places]
    window = range(max(0, places[0] - POOL), places[0])
    mine = [at for at in window if at in skeleton.figures]
    mine = [at for at in mine if counts_alike(skeleton.figures[at], chain[-1])]
    for at in reversed(mine):
        whole = skeleton.figures[at]
        said = skeleton.text[max(0, at - FARTHEST) : at]
        if _OTHER.search(said) and not skeleton.text.startswith("のうち", at + 1):
            continue
        if is_near(chain, whole) and (at == mine[-1] or _WHOLE.search(said)):
            return whole
    for at, behind in islice(pairwise(places), len(places) - 2):
        parts = chain[places.index(at) + 1 :]
        is_said = _ENDS.search(skeleton.text[at + 1 : behind])
        if is_said and is_near(parts, skeleton.figures[at]):
            return skeleton.figures[at]
    for figure in reversed(known):  # in another paragraph
        start = figure.span.start
        said = evidence.article.text[max(0, start - FARTHEST) : start].rpartition("\n")[2]
        if start < skeleton.span.start and is_near(chain, figure) and _ALL.search(said):
            return figure
    return chain[0] if not mine and is_near(chain[1:], chain[0]) else None


def _chain(skeleton: Skeleton, end: int, place: int) -> list[int]:
    """Return the places of the numbers that stand in one list with the rest at a place.

    The words of the rest start at ``end``.
    """
    chain, last = [place], end
    window = range(end - 1, max(0, end - MOST * FARTHEST) - 1, -1)
    for at in (at for at in window if at in skeleton.figures):
        figure = skeleton.figures[at]
        if figure.kind in {"percent", "ratio", "rank"}:
            continue
        between = skeleton.text[at + 1 : last]
        if len(between) > FARTHEST or _BREAK.search(between) or len(chain) > MOST:
            break
        if not counts_alike(figure, skeleton.figures[place]) or amount(figure) is None:
            break
        chain.append(at)
        last = at
    return chain[::-1]


def adds_up(parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether parts may come to a total; so where one of them has no ends."""
    added, stated = total(parts), closely(whole)
    return added is None or stated is None or added.meets(stated)


def is_near(parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether a total is larger than each of its parts and about their sum."""
    stated = amount(whole)
    if stated is None or len(parts) < 2:
        return False
    numbers = [amount(part) or Fraction(0) for part in parts]
    return max(numbers) < stated and abs(sum(numbers) - stated) <= stated * NEAR
