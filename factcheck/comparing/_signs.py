"""All that speaks for and against a pair, as named numbers that weights are learned for."""

import re

from factcheck.comparing import (
    _bound_years,
    _chance,
    _clauses,
    _company,
    _days,
    _nouns,
    _roles,
    _words,
)
from factcheck.comparing._candidates import Candidate
from factcheck.comparing._ideas import LANGUAGES
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.comparing._reckoning import Reckoning
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure

_CLASS = {
    PageVerdict.MATCH: "equal",
    PageVerdict.ROUNDED: "equal",
    PageVerdict.NEAR: "near",
    PageVerdict.UNIT: "unit",
}


def of_reckoning(
    paragraph: Paragraph, mine: Told, one: Reckoning, many: int
) -> tuple[dict[str, float], tuple[int, Figure]]:
    """Return the signs of one of ``many`` reckonings, and its figure that stands nearest."""
    chance = _chance.of_quantity(mine.face) if mine.face else _chance.of_date(mine.figure)
    if mine.face and mine.face.is_bound:  # many results lie just beyond 3倍
        chance *= _BEYOND
    stated = sum(id(figure) in paragraph.claims for _, figure in one.pair)
    found = {
        "bias": 1.0,
        f"by-{one.sort}": 1.0,
        f"of-{_kind(mine)}": 1.0,
        "surprise": max(_chance.surprise(chance, 2 * many), 0.0) / 2,
    }
    sides = [(_said(paragraph, mine.figure, *side), side) for side in one.pair]
    words, nearest = max(sides, key=lambda both: both[0].get("met", 0.0))
    found.update(words)
    found.update(_company.support(paragraph, mine, *nearest))
    found.update(_company.stated(paragraph, mine, (figure for _, figure in one.pair)))
    apart = max(place for place, _ in one.pair) - min(place for place, _ in one.pair)
    anywhere = one.sort == "since" or _in_one_line(paragraph, one)  # a beginning is told once
    anywhere = anywhere or stated == len(one.pair)  # what the article itself brings together
    if len(one.pair) > 1 and not apart and one.pair[0][1] is not one.pair[1][1]:
        found["one-sentence"] = 1.0
    elif len(one.pair) > 1 and _in_one_row(paragraph, one):
        found["one-row"] = 1.0
    found["far"] = 0.0 if anywhere else min(apart, 12) / 12
    units = [paragraph.index.what(figure) for _, figure in one.pair]
    of_rates = one.sort == "quotient" and set(units) == {"share"}
    found["rates-alone"] = float(of_rates and not stated)  # growth of two things has no ratio
    return _kept(paragraph, "derived", found), nearest


def _said(paragraph: Paragraph, mine: Figure, place: int, other: Figure) -> dict[str, float]:
    """Return what the words say of a pair of figures, which no other figure changes."""
    key = (id(mine), place, id(other))
    return paragraph.once(key, lambda: dict(_words.signs(paragraph, mine, place, other)))


def _kept(paragraph: Paragraph, verdict: str, found: dict[str, float]) -> dict[str, float]:
    """Return the signs that say something, under the class of their verdict."""
    languages = {paragraph.context.language, paragraph.index.page.language}
    known = languages <= LANGUAGES or verdict in {"near", "unit"}  # a slip needs its ties
    mute = frozenset[str]() if known else _LACKS
    return {
        f"{verdict} {name}": value for name, value in found.items() if value and name not in mute
    }


def _in_one_row(paragraph: Paragraph, one: Reckoning) -> bool:
    """Tell whether all figures of a reckoning stand in one row of a table: of one thing."""
    cells = [paragraph.index.page.passages[place] for place, _ in one.pair]
    rows = {(cell.block, cell.label) for cell in cells}
    return cells[0].spot == "table" and len(rows) == 1 and bool(cells[0].label)


def _in_one_line(paragraph: Paragraph, one: Reckoning) -> bool:
    """Tell whether all figures of a reckoning stand in one row or one column of a table."""
    cells = [paragraph.index.page.passages[place] for place, _ in one.pair]
    if len({cell.block for cell in cells}) > 1 or cells[0].spot != "table":
        return False
    heads = {cell.about.removesuffix(cell.label).rstrip(" |") for cell in cells}
    return len({cell.label for cell in cells}) == 1 or len(heads) == 1


_RUN = re.compile(r"連続|続けて|in a row|running|straight")
_BEYOND = 4.0
"""How many times more results fit a bound than a number told to the digit."""
_DAMPED = frozenset({"differ", "noun-unmet", "other-country", "known-here"})
"""Signs of words that say less against a number the rarer it is."""
_KINDS = frozenset({"share", "count", "money", "stretch", "rank", "point"})
_LACKS = frozenset({"off-topic", "noun-unmet", "known-here", "counts-unlisted", "cover"})
"""Signs that words are missing: they say nothing where the words of a language are not known."""


def of_pair(paragraph: Paragraph, mine: Told, one: Candidate) -> dict[str, float]:
    """Return the signs of a pair, by name; a name begins with the class of its verdict."""
    index = paragraph.index
    found = {
        "bias": 1.0,
        f"is-{one.relation.sort or one.relation.reason}": 1.0,
        f"of-{_kind(mine)}": 1.0,
        "surprise": max(one.surprise, 0.0) / 2,
        f"spot-{index.page.passages[one.place].spot}": 1.0,
    }
    found.update(_said(paragraph, mine.figure, one.place, one.figure))
    found.update(_nouns.signs(paragraph, mine.figure, one.place, one.figure))
    found.update(_company.signs(paragraph, mine, one))
    own = _clauses.shared(paragraph, mine.figure, one.place, one.figure)
    found["own"] = min(max(own, 0.0), 3.0) / 2
    found["known-here"] = _clauses.strangeness(paragraph, mine.figure, one.place, one.figure)
    found.update(_roles.signs(mine.figure, one.figure, paragraph.context, index.context(one.place)))
    if mine.face is not None and one.relation.sort != "short-year":
        told = _bound_years.sign(mine.figure, paragraph.context, one.figure, index, one.place)
        found.update((told,) if told else ())
    if "is-run" in found and _RUN.match(paragraph.context.text, mine.figure.span.end):
        found.pop("noun-unmet", None)  # 4会合連続, and the fourth consecutive cut
    _settle_nouns(found)
    if one.is_equal:
        for name in _DAMPED & found.keys():
            found[name] *= _company.damped(one)
    else:
        found.pop("opposed", None)
    if mine.figure.kind == "date":  # what else stands beside it is sooner other words for it
        found.pop("differ", None)
    return _kept(paragraph, _CLASS[one.relation.verdict], found)


def _settle_nouns(found: dict[str, float]) -> None:
    """Leave one sign where two say the same of what is counted, or one belies the other."""
    if "noun-unmet" not in found:
        return
    if found.get("counts-unlisted"):
        del found["noun-unmet"]
    elif "counts-persons" in found and "differ" in found:
        del found["counts-persons"]  # customers are no employees


def _kind(mine: Told) -> str:
    """Return what is measured, so far as it matters: how coarse a date is, and the usual units."""
    if mine.face is None:
        day = _days.parts(mine.figure)
        if mine.figure.kind != "date" or day is None:
            return mine.figure.kind
        return "day" if day.day else "month" if day.month else "year"
    what = mine.face.what.partition(" ")[0]
    return what if what in _KINDS else "measure"
