"""Whether words stand alone, or are a piece of a longer word, number, code, version or name."""

from factcheck.model.folding import is_letter
from factcheck.model.late import late
from factcheck.model.text import Span

LABELED = late(
    r"(?:\b(?:Route|Highway|Interstate|Flight|Terminal|Junction|Platform|Apollo|Group|Area|"
    r"Bluetooth|Windows|Android|Unit|Block|Camp|Building|Studio|Bus|Line|Zone|Sector|Pier) )\Z"
)
"""Names of which a number is a part, where others count by them: Flight 17 was shot down."""
PLACED = late(
    r"\b(?i:route|highway|interstate|flight|terminal|junction|platform|block|building|bus|line|zone|"
    r"sector|pier|runway|gate|exit|bay|room|flat|apartment|suite|seat|row|stand|dock|hangar|locker)s?"
    r" \Z"
)
"""Words for places, whose letter behind a number is no unit: gate 22C."""
CLAUSE_END = late(r"[\n!?;]|\.(?= [A-ZÄÖÜÀ-Ý])")
"""What ends a clause between two amounts."""
RUNS_ON = late(r"-?[A-Za-z]|[/:(]|-[0-9]+[./-]|\.[0-9]| [A-Z][a-z]|[°%]")
"""What behind decimals makes them a piece of something else, or of a name: 3.5 Sonnet."""
LONGEST_NAME = 24
"""Code points before a number in which a name is looked for."""


def stands_alone(text: str, span: Span, links: str = "./-:") -> bool:
    """Tell whether no word or number runs on at an end, directly or behind one of ``links``."""
    first, last = text[span.start], text[span.end - 1]
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    if before and (is_letter(first) or first.isdigit()):
        linked = len(before) == 2 and before[1] in links and _runs(before[0])
        if _runs(before[1:] or before) or (first.isdigit() and linked):
            return False
    if after and (is_letter(last) or last.isdigit()):
        linked = len(after) == 2 and after[0] in links and after[1].isdigit()
        if _runs(after[0]) or (last.isdigit() and linked):
            return False
    return True


def _runs(character: str) -> bool:
    return is_letter(character) or character in "0123456789_"


def opens_line(text: str, place: int) -> bool:
    """Tell whether no word or number stands before ``place`` on its line."""
    before = text[max(0, place - 8) : place].rpartition("\n")
    whole = before[1] == "\n" or place <= 8
    return whole and not any(map(str.isalnum, before[2]))


_WORD = late(r"(?<![^\s(“\"‘'])[^\s(“\"‘']{1,24}\Z")
_OPENING = frozenset((*'.!?:;«"“”—–-', ""))
"""What stands before the first word of a sentence."""


def is_named(text: str, start: int, told: frozenset[str], openers: frozenset[str]) -> bool:
    """Tell whether a name stands before a number: Python 3.11, iOS 17.4, but ERA 3.41.

    ``told`` are names whose values stand behind them, ``openers`` words that open a sentence.
    """
    place = start - (text[start - 1 : start] == " ")
    word = _WORD.search(text, max(0, place - LONGEST_NAME), place)
    if word is None or word[0].islower() or word[0] in told or not any(map(is_letter, word[0])):
        return False
    opens = text[max(0, word.start() - 3) : word.start()].rstrip(" \n")[-1:] in _OPENING
    return not opens or word[0].lower() not in openers
