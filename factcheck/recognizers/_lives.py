"""Two days or years of a life, which are two dates and no stretch: Ann Doyle (1950-2010)."""

from collections.abc import Iterable

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated

LEAST, MOST = 12, 110
"""Years that a life may have: what is shorter is a war or a term, what is longer an age."""
LONGEST_NAME = 48
"""Code points before the bracket in which a name is looked for."""
_YEAR = r"1[0-9]{3}|20[0-2][0-9]"
_YEARS = late(rf"\((?P<birth>{_YEAR})[年년]?(?: ?[-–—―－~〜∼] ?|——)(?P<death>{_YEAR})[年년]?(?=\))")
_ARTICLE = r"(?:The|Das|D[ei][re]|Eine?|[IA]m|El|L[aeo]s?|Les|Il|[OA]s?|In|Nach|Vor|Seit)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_PARTICLE = (
    r"(?:d[aeiou]s?|d[eo]lla?|de la|del|v[ao]n(?: de[nr]?)?|zu|zur|y|e|el|la|le|bin|ibn|ter) "
)
_NAME = late(
    rf"(?:\b(?!{_ARTICLE} ){_CAPITAL} (?:{_PARTICLE})*(?:d['’])?{_CAPITAL}|"
    rf"(?:\A|[.,:;«„“\"(\n] ?){_CAPITAL}) ?\Z"
)
_PERSON = late(
    r"\b(?:[Ee]l|[Ll]a|[Ii]l|[Oo]|[Aa]|[Ll][eo]|[Tt]he|[Dd]er|[Dd]ie|[Ll]['’]) ?"
    r"(?:escritora?|pintora?|poeta|compositora?|cineasta|filósof[oa]|novelista|músic[oa]|actor|actriz|"
    r"escritora?|pintora?|scrittore|scrittrice|pittore|pittrice|compositore|regista|poetessa|attore|"
    r"attrice|filosofo|écrivaine?|peintre|poète|compositeur|compositrice|cinéaste|philosophe|"
    r"romancière|romancier|acteur|actrice|painter|writer|poet|composer|sculptor|singer|novelist|"
    r"Malerin|Maler|Dichterin|Dichter|Schriftstellerin|Schriftsteller|Komponistin|Komponist) ?\Z"
)
_TIME = late(
    r"(?i:guerr|\bwars?\b|krieg|rep[úu]bl|républ|repubbl|imp[eé]r|empire|reich|d[iy]n[aá]st|\b[eéè]r[ae]\b|"
    r"[ée]poca|estado\b|état\b|staat\b|époque|epoch|zeit|\bages?\b|revol|révol|monar|r[ée]gim|dictat|diktat|dictad|ditat|"
    r"uni[oóã]n?o?\b|federa|fédéra|reino|royaume|regno|reign|règne|kingdom|colon|crisis|crise|krise)"
    r"[^ ]*(?: \S+){0,2} ?\Z"
)
_HAN = late(r"(?:[\u3400-\u9fff々·・]{2,8}|[ァ-ヶー・=]{3,20}|[가-힣]{2,7}) ?\Z")
_HAN_TIME = late(
    r"(?:[代朝期國国戰戦战爭争動动乱亂間间度會会黨党社校園园館馆寺城線线局部省府年島岛市村]|"
    r"明治|大正|昭和|平成|令和|康熙|乾隆|冷戦|冷战|革命|运动|"
    r"시대|왕조|전쟁|제국|공화국|정권|혁명|냉전|운동|내전|통치|기|메이지|쇼와) ?\Z"
)


def with_lives(reading: Reading, stated: Iterable[Stated]) -> list[Stated]:
    """Return the dates stated, the years of a life in brackets as two, not as a stretch."""
    kept = list(stated)
    if "(" not in reading.plain:
        return kept
    for found in _YEARS.finditer(reading.plain):
        birth, death = int(found["birth"]), int(found["death"])
        if _are_of_a_life(reading, found.start(), birth, death):
            start, end = found.start(1), found.end()
            kept = [one for one in kept if one.span.end <= start or one.span.start >= end]
            kept.append(Stated(Span(start, found.end(1)), year=birth))
            kept.append(Stated(Span(found.start(2), end), year=death))
    return sorted(kept, key=lambda one: one.span.start)


def is_life(reading: Reading, first: Stated, last: Stated) -> bool:
    """Tell whether two dates that a dash may join are those of a birth and a death."""
    if not (first.year and last.year) or bool(first.day) != bool(last.day):
        return False
    if first.day:
        gap = reading.lower[first.span.end : last.span.start]
        return gap in reading.language.dates.life_joins and last.year - first.year >= LEAST
    start = first.span.start - 1
    if first.month or last.month or reading.plain[start : start + 1] != "(":
        return False
    return _are_of_a_life(reading, start, first.year, last.year)


def _are_of_a_life(reading: Reading, bracket: int, birth: int, death: int) -> bool:
    """Tell whether two years in a bracket are a life's, by how far apart and behind what."""
    if not LEAST <= death - birth <= MOST:
        return False
    lead = reading.plain[max(0, bracket - LONGEST_NAME) : bracket]
    if _HAN.search(lead):
        return not _HAN_TIME.search(lead)
    return bool(_PERSON.search(lead) or (_NAME.search(lead) and not _TIME.search(lead)))
