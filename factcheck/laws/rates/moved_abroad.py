"""Growth in languages but Japanese and English: an amount that moved to another one, by so much.

The law: where one sentence leads from an amount to another of its kind (von 200 auf 300 Millionen
Euro; 从200亿元增长到300亿元) and tells one percentage of change beside them, the two make it.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from factcheck.laws.numbers.rate_laws import change, pair, percentage, share
from factcheck.laws.numbers.reckoning import Reach, alike
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Ways:
    """How a language tells that something moved, as regular expressions."""

    leads: str
    """Right before the first amount: von."""
    joins: str
    """Between the two: auf."""
    tells: str
    """Somewhere between the second amount and the percentage: ein Plus von."""
    told: str = "(?!)"
    """Right behind the percentage, where no word before it tells: más."""
    follows: str = ""
    """Right behind the second amount: 으로."""


_WAYS = {
    "de": Ways(
        r"\bvon ", r"[^,0-9]{0,24} auf ",
        r"\b(?:um|plus|minus|also|das (?:sind|ist)|entspricht)\b|anstieg|zuwachs|rückgang|"
        r"steigerung|wachstum|zunahme|abnahme|einbuße|erhöhung|verlust",
        r" (?:mehr|weniger|höher|niedriger)\b",
    ),
    "fr": Ways(
        r"\bde |\bd[’']", r"[^,0-9]{0,24} à ",
        r"\b(?:soit|hausse|baiss|augment|progress|recul|diminu|croissance|bond|chut|repli|grimp)",
        r" de (?:plus|moins)\b",
    ),
    "es": Ways(
        r"\b(?:de|desde) (?:l[oa]s )?", r"[^,0-9]{0,24} (?:a|hasta) (?:l[oa]s )?",
        r"aument|increment|subi|alza|crec|ca[yí]|descen|baj[aó]|retroce|redu[cj]|repunt|avan[cz]",
        r" (?:más|menos)\b",
    ),
    "pt": Ways(
        r"\bde ", r"[^,0-9]{0,24} (?:para|a) ",
        r"aument|alta|subi|cresc|queda|ca[íi]|redu[çz]|recu|baixa|increment|avanç|salt",
        r" (?:a )?(?:mais|menos)\b",
    ),
    "it": Ways(
        r"\b(?:da|dai|dalle|dagli) ", r"[^,0-9]{0,24} a(?:i|lle|gli)? ",
        r"aument|cresc|increment|rialz|cal[oai]|flessione|ridu[zc]|diminu|balz|croll|sces|salit",
        r" in (?:più|meno)\b",
    ),
    "zh": Ways(
        r"[从從由](?:去年|前年|上年)?的?",
        r"(?:大幅|小幅|逐步)?(?:[增成]?[长長]|增加|上升|升|增|提高|[扩擴]大|下降|[减減]少|降低|降|跌|[缩縮]小|[减減])?[到至为為]",
        r"增|升|[长長]|[涨漲]|降|[减減]|跌|幅",
    ),
    "ko": Ways(
        "", r"(?:에서|이던 것이|였던 것이) ?", "증가율|감소율|상승률|하락률",
        r" ?(?:가량 |정도 )?(?:늘|증가|줄|감소|상승|하락|오르|올랐|올라|떨어|내[렸려리]|성장)",
        r"(?:으로|로)",
    ),
}  # fmt: skip
_KINDS = frozenset({"money", "count", "measure", "number"})
_REACH = 45
"""Most characters between the second amount and the percentage."""
_SOME = 24
"""Characters before an amount that are looked at."""
_YEARLY = re.compile(
    r"pro Jahr|jährlich|Durchschnitt|par an\b|annuel|en moyenne|anual|al año|por año|de media|"
    r"ao ano|por ano|em média|all[’']anno|annu[oai]|in media|年均|每年|平均|연평균|매년|해마다",
    re.IGNORECASE,
)
"""Growth a year, of several of which only the two ends are told; and averages."""
_OF = re.compile(
    r" (?:über|unter|der|des|aller|du|de la|des|del|dei|della|do|da|dos)\b|的(?![增降涨漲跌])",
    re.IGNORECASE,
)
"""Right behind a percentage that is one of something else."""


@dataclass(frozen=True, slots=True)
class MovedAbroad:
    """Two amounts, and a change told of them that they do not make."""

    figures: tuple[Figure, Figure, Figure]
    """The earlier amount, the later, and the percentage."""
    right: Reach
    """What the change is in percent, negative for a fall."""


def moved_abroad(evidence: Evidence) -> Iterator[MovedAbroad]:
    """Yield the changes that the two amounts beside them do not make, in text order."""
    ways = _ways(evidence.article.language)
    if ways is None:
        return
    text = plain(evidence)
    amounts = [one for one in evidence.figures if one.kind in _KINDS]
    for first, second in pairwise(amounts):
        if alike(first, second) and _is_move(text, ways, first, second):
            stated = _stated(evidence, text, ways, Span(first.span.start, second.span.end))
            right = _apart(first, second, stated) if stated else None
            if stated and right:
                yield MovedAbroad((first, second, stated), right)


@cache
def _ways(language: str) -> tuple[re.Pattern[str], ...] | None:
    """Return the expressions of `Ways` in their order; None for other languages."""
    one = _WAYS.get(language)
    if one is None:
        return None
    written = (
        f"(?:{one.leads})\\Z", one.joins, one.tells, rf"\A(?:{one.told})", rf"\A(?:{one.follows})",
    )  # fmt: skip
    return tuple(re.compile(each, re.IGNORECASE) for each in written)


def _is_move(text: Plain, ways: tuple[re.Pattern[str], ...], first: Figure, second: Figure) -> bool:
    """Tell whether words lead from the one amount to the other."""
    leads, joins, _, _, follows = ways
    start, end = first.span.start, second.span.end
    before, behind = text.text[max(0, start - _SOME) : start], text.text[end : end + _SOME]
    between = text.text[first.span.end : second.span.start]
    return bool(leads.search(before) and joins.fullmatch(between) and follows.match(behind))


def _stated(
    evidence: Evidence, text: Plain, ways: tuple[re.Pattern[str], ...], move: Span
) -> Figure | None:
    """Return the one percentage of the sentence, where it is told of the move."""
    start = move.start - len(text.before(move.start))
    end = move.end + len(text.after(move.end))
    if _YEARLY.search(text.text[start:end]):
        return None
    here = [one for one in evidence.figures
            if one.kind == "percent" and start <= one.span.start < end]  # fmt: skip
    if len(here) != 1:
        return None
    (one,) = here
    _, _, tells, told, _ = ways
    behind = text.text[one.span.end : one.span.end + _SOME]
    if _OF.match(behind):
        return None
    if one.span.start < move.start:
        ahead = text.text[max(start, one.span.start - _SOME) : one.span.start]
        gap = text.text[one.span.end : move.start]
        is_told = len(gap) <= len(", von ") and (tells.search(ahead) or told.match(behind))
        return one if is_told else None
    gap = text.text[move.end : one.span.start]
    is_near = len(gap) <= _REACH and not re.search("[0-9;]", gap)
    return one if is_near and (tells.search(gap) or told.match(behind)) else None


def _apart(first: Figure, second: Figure, stated: Figure) -> Reach | None:
    """Return what the change is where the percentage is another; None where it may be told so."""
    ends, said = pair(first, second), percentage(stated)
    if ends is None or said is None or ends[0].low <= 0:
        return None
    right = change(*ends)
    if right is None:
        return None
    shares = (share(*ends), share(ends[1], ends[0]))
    makes = (right, right.times(-1), *(one for one in shares if one is not None))
    return None if any(one.meets(said) for one in makes) else right
