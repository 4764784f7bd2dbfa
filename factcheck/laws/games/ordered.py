"""Values that stand in the order of their ranks: a table's column, or 1st, 2nd and 3rd of a race.

Times grow from rank to rank, everything else falls; a table's column goes one way but for one cell.
「Only A and B had more」 makes who is told of the third.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.grids import Grid, grids
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a value or rank stands that the order does not allow, and the words of the others."""
FEWEST = 4
"""Rows of a table from which on one that breaks the order is seen."""
MOST = 40
"""Most rows of a table that is looked at."""
_RANK = re.compile(r"順位|位|ranks?|place|pos\.?|#|no\.?|着順", re.IGNORECASE)
_YEAR = re.compile(r"年|year|born|age|歳|齢|since|番号|前年|昨年|前回|last", re.IGNORECASE)
_PLACE = re.compile(r"([0-9]{1,2})(?:位|st|nd|rd|th|\.)?")
_FIRST_JA = r"優勝|首位|トップ|(?<![0-9])1位|制した|制し|金メダル"
_RANKS_JA = re.compile(rf"(?P<one>{_FIRST_JA})|(?<![0-9])(?P<n>[2-9])位")
_VALUES_JA = re.compile(
    r"(?<![0-9.:])(?:(?P<h>[0-9]{1,2})時間)?(?:(?P<m>[0-9]{1,2})分)?(?P<s>[0-9]{1,2})秒(?P<c>[0-9]{1,3})?"
    r"|(?<![0-9.,])(?P<v>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}(?:\.[0-9]{1,2})?)"
    r"(?P<u>票|個|点|件|台|本塁打|勝|本|人|枚|校|社|万円|億円|万人|メートル|キロ|%)(?P<w>[0-9]{1,2})?(?![0-9差増減])"
)
_RANKS_EN = re.compile(
    r"\b(?P<one>gold|won|first|winner|wins|winning)\b"
    r"|\b(?P<two>silver|second(?= |,)|ahead of|runner-up)\b|\b(?P<three>bronze|third)\b",
    re.IGNORECASE,
)
_TIMES_EN = re.compile(
    r"(?<![0-9.:,])(?:(?P<h>[0-9]):)?(?:(?P<m>[0-9]{1,2}):)?(?P<s>[0-9]{1,2})\.(?P<c>[0-9]{1,3})(?![0-9:%]|\.[0-9])"
)
_CLOCK = re.compile(
    r"(?:(?P<h>[0-9]):)?(?:(?P<m>[0-9]{1,2}):)?(?P<s>[0-9]{1,2})\.(?P<c>[0-9]{1,3})"
)
_TIME = re.compile(r"times?|result", re.IGNORECASE)
_MEDAL = re.compile(r"\b(?:gold|silver|bronze)\b(?! medal(?:l?ist|s))", re.IGNORECASE)
_MEDALS = ("gold", "silv", "bron")
_NOT_A_RACE = re.compile(
    r"前回|昨年|去年|予選|準決勝|自己|記録|少な|低|小さ|短|ワースト|差|前年|\b(?:semi-?final|heat|record|"
    r"personal best|season|previous|last year|world best|ago)\b",
    re.IGNORECASE,
)
_RACE = re.compile(
    r"\b(?:seconds|meters|metres|race|final|sprint|freestyle|hurdles|miles?|dash|ran|clocked|"
    r"gold|silver)\b",
    re.IGNORECASE,
)
_NTH = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ONLY = re.compile(
    r"\bonly (?P<names>[^.;]{3,160}?)\b(?:more|busier|bigger|larger|higher|faster|better|ahead|"
    r"above|greater|taller|longer|heavier|older)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:\A|[,(] ?|\band )(?:the )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*")
_COUNTED = re.compile(rf"\A(?P<n>{WORD})\b", re.IGNORECASE)
_CAME = re.compile(
    r"\b(?:ranked|ranks|came|comes|placed|finished|is|was|stood|lies|in)(?: in)? "
    rf"(?P<r>{'|'.join(_NTH)})\b(?! (?:of|time|year|straight))",
    re.IGNORECASE,
)
_MORE_JA = re.compile(
    r"(?:上回(?:った|る)|多(?:い|かった)|大き(?:い|かった)|高(?:い|かった)|先着した)のは"
    r"[^。\n]{0,60}?(?<![0-9.])(?P<n>[1-9])(?:社|県|カ国|か国|人|校|チーム|市|店|都市|選手|つ|組)"
    r"(?:だけ|のみ)(?P<gap>[^\n]{0,80}?)(?<![0-9])(?P<r>[0-9]{1,2})位"
)

_ITEM_JA = r"[^\s、。()0-9]{2,20}\([0-9][0-9,.]*(?P<u%s>[^0-9()、。]{1,6})[^()]{0,12}\)"
_AFTER_JA = re.compile(
    rf"(?P<names>{_ITEM_JA % 1}(?:[、とや・]+{_ITEM_JA % 2})+)に次[ぐい][^。、0-9]{{0,8}}?"
    r"(?P<at>(?P<r>[2-9])(?:番目|位))"
)
"""Who is told to come behind some, each with its amount: 甲山(90m)、乙山(80m)に次ぐ."""
_ITEM_EN = r"(?:the )?[A-Z][^,;.()]{2,40} \([0-9][^()]{2,30}\)"
_AFTER_EN = re.compile(
    rf"\b(?P<at>(?P<r>{'|'.join(_NTH)})[- ][a-z]+est)\b[^.;()0-9]{{0,40}}?,? (?:after|behind) "
    rf"(?P<names>{_ITEM_EN}(?:,? and {_ITEM_EN}|, {_ITEM_EN})+)"
)


def ordered(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the values and ranks that break the order they stand in."""
    for grid in grids(evidence):
        if FEWEST <= len(grid.rows) <= MOST:
            yield from _of_table(grid)
    yield from _medals(evidence, text)
    for block in evidence.article.blocks:
        if block.cell is None and block.kind != "heading":
            words = block.span.cut(text.text)
            for find in (_japanese, _english, _only, _behind):
                for start, end, parts in find(words):
                    yield Span(block.span.start + start, block.span.start + end), parts


def _of_table(grid: Grid) -> Iterator[Told]:
    """Yield the one cell that breaks the order of the one column of numbers beside the ranks."""
    ranks = [at for at in grid.columns if _RANK.fullmatch(grid.text(0, at))]
    if len(ranks) != 1:
        return
    places = [_PLACE.fullmatch(grid.text(row, ranks[0])) for row in grid.rows]
    if [int(one[1]) if one else 0 for one in places] != list(range(1, len(places) + 1)):
        return
    numbers = {at: [grid.number(row, at) for row in grid.rows]
               for at in grid.columns if at != ranks[0]}  # fmt: skip
    full = {at: [one for one in some if one] for at, some in numbers.items() if all(some)}
    if len(full) != 1 or sum(any(some) for some in numbers.values()) > 1:
        return
    ((at, cells),) = full.items()
    values = [one.value for one in cells]
    if _YEAR.search(grid.text(0, at)) or len({one.unit for one in cells}) > 1:
        return
    odd = _odd(values)
    if odd is not None:
        beside = [cells[place].text for place in (odd - 1, odd + 1) if 0 <= place < len(cells)]
        yield cells[odd].span, " / ".join(beside)


def _medals(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the medals that the one table of times gives to somebody else."""
    tables = [grid for grid in grids(evidence) if 3 <= len(grid.rows) <= MOST]
    if len(tables) != 1:
        return
    (grid,) = tables
    columns = [at for at in grid.columns if _TIME.fullmatch(grid.text(0, at))]
    times = [_CLOCK.fullmatch(grid.text(row, at)) for at in columns for row in grid.rows]
    if len(columns) != 1 or not all(times):
        return
    values = [_seconds(one) for one in times if one]
    if any(one >= after for one, after in pairwise(values)):
        return
    names = [" ".join(grid.text(row, at) for at in grid.columns if at != columns[0])
             for row in grid.rows]  # fmt: skip
    last = grid.spans[grid.rows[-1], grid.columns[-1]].end
    for found in text.matches(_MEDAL):
        sentence = text.around(Span(*found.span()))
        own = [place for place, name in enumerate(names) if _is_named(name, sentence)]
        told = _MEDALS.index(found[0].lower()[:4])
        if found.start() > last and len(own) == 1 and own[0] != told:
            yield Span(*found.span()), names[own[0]].strip()


def _is_named(name: str, sentence: str) -> bool:
    return any(
        re.search(rf"\b{re.escape(one)}\b", sentence) for one in re.findall(r"[A-Z][a-z]{2,}", name)
    )


def _odd(values: list[Fraction]) -> int | None:
    """Return the place of the one value that breaks a falling or rising order; None if none."""
    for signs in (1, -1):
        some = [one * signs for one in values]
        if all(one >= after for one, after in pairwise(some)):
            return None
    odd: set[int] = set()
    for sign in (1, -1):
        for place in range(len(values)):
            rest = [one * sign for at, one in enumerate(values) if at != place]
            if all(one > after for one, after in pairwise(rest)):
                odd.add(place)
    inner = sorted(odd)
    if not inner or inner[-1] - inner[0] > 1:
        return None
    return inner[-1]


def _race(ranks: list[int], values: list[Fraction], *, rising: bool) -> bool:
    """Tell whether first, second and third have values that are in another order."""
    if ranks != list(range(1, len(ranks) + 1)) or not 3 <= len(ranks) == len(values):
        return False
    some = values if rising else [-one for one in values]
    is_close = not rising or max(values) < 2 * min(values)
    return is_close and any(one > after for one, after in pairwise(some))


def _seconds(found: re.Match[str]) -> Fraction:
    whole = int(found["h"] or 0) * 3600 + int(found["m"] or 0) * 60 + int(found["s"])
    decimals = found["c"] or ""
    return whole + Fraction(int(decimals or 0), 10 ** len(decimals))


def _japanese(words: str) -> Iterator[tuple[int, int, str]]:
    if _NOT_A_RACE.search(words):
        return
    ranks = [1 if one["one"] else int(one["n"]) for one in _RANKS_JA.finditer(words)]
    found = list(_VALUES_JA.finditer(words))
    times = [one for one in found if one["s"]]
    if len(times) == len(ranks):
        if _race(ranks, [_seconds(one) for one in times], rising=True):
            yield *times[-1].span(), " / ".join(one[0] for one in times[:-1])
        return
    counts = [one for one in found if one["v"]]
    if len({one["u"] for one in counts}) == 1 and not times:
        values = [Fraction((one["v"] + (one["w"] or "")).replace(",", "")) for one in counts]
        if _race(ranks, values, rising=False):
            yield *counts[-1].span(), " / ".join(one[0] for one in counts[:-1])


def _english(words: str) -> Iterator[tuple[int, int, str]]:
    for sentence in re.finditer(r"[^\n]+?(?:(?<=[a-z0-9)])\. (?=[A-Z])|\n|\Z)", words):
        if _NOT_A_RACE.search(sentence[0]) or not _RACE.search(sentence[0]):
            continue
        times = list(_TIMES_EN.finditer(sentence[0]))
        said = [1 if one["one"] else 2 if one["two"] else 3
                for one in _RANKS_EN.finditer(sentence[0])]  # fmt: skip
        if said == [1, 2] and re.search(r"ahead of .* and ", sentence[0]):
            said = [1, 2, 3]
        if len(times) == 3 and _race(said, [_seconds(one) for one in times], rising=True):
            start = sentence.start()
            yield start + times[2].start(), start + times[2].end(), f"{times[0][0]} / {times[1][0]}"


def _only(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield the ranks that are not next to the few that are told to be ahead."""
    for only in _ONLY.finditer(words):
        came = _CAME.search(words, only.end(), only.end() + 120)
        if came is None or re.search(r"\n|\blater\b|\bbefore\b", words[only.end() : came.start()]):
            continue
        counted = _COUNTED.match(only["names"])
        ahead = number(counted["n"].lower()) if counted else len(_NAMED.findall(only["names"]))
        told = _NTH.index(came["r"].lower()) + 2
        if ahead and told != ahead + 1:
            yield *came.span("r"), only[0]
    for found in _MORE_JA.finditer(words):
        if int(found["r"]) != int(found["n"]) + 1:
            yield found.start("r"), found.end("r") + 1, found[0][: found.start("r") - found.start()]


def _behind(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield the ranks that are no lower than the number of those named to be ahead."""
    for found in (*_AFTER_JA.finditer(words), *_AFTER_EN.finditer(words)):
        told = _NTH.index(found["r"]) + 2 if found["r"] in _NTH else int(found["r"])
        values = re.findall(r"\(([0-9][0-9,.]*)", found["names"])
        if told <= len(values) == len(set(values)):  # of two alike both may be first
            yield *found.span("at"), found["names"]
