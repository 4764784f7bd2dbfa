"""Figures of the page that tell another value of what one of the article is told of.

No slip need lead from one to the other: six years where the article has five, three hours for two.
They are looked for where the article's other figures stand, as a page tells one story in one place;
what they are told of decides.
"""

from collections.abc import Iterator
from itertools import islice

from factcheck.comparing import _days
from factcheck.comparing._candidates import Candidate, equals
from factcheck.comparing._faces import Relation
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.comparing._units import counted_alike
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure

_OTHER = Relation(PageVerdict.NEAR, "other-figure", 1.0, sort="other-value")
_MOST = 40
"""Most figures that are looked at for one of the article."""
_FEW = 3
"""Places of each figure of the article around which they are looked for."""
_NEAR = 3
"""Passages on either side of such a place."""
_CELLS = 24
"""Cells of a table on either side of it."""
_BOTH = [False, False], [True, True]
"""What two dates that are alike state: neither a month, a day, or both."""
_FAR = 12.0
"""How many times as much another figure may be."""


def others(paragraph: Paragraph, mine: Told) -> Iterator[Candidate]:
    """Yield figures of the kind of ``mine`` near to where the page states the article's others."""
    index = paragraph.index
    known = {id(one.figure) for one in mine.found} | paragraph.claims.keys()
    seen = 0
    for place in _places(paragraph, mine):
        for figure in index.page.passages[place].figures:
            seen += 1
            if seen > _MOST:
                return
            if id(figure) not in known and _is_alike(paragraph, mine, figure):
                yield Candidate(_OTHER, place, figure, -_OTHER.doubt)


def _places(paragraph: Paragraph, mine: Told) -> list[int]:
    """Return the passages around which other figures of the article are likely to stand."""
    index = paragraph.index
    passages = index.page.passages
    found: dict[int, None] = {}
    for told in (mine, *paragraph.told, *paragraph.others):
        sure = sorted(equals(told.found), key=lambda one: -one.surprise)
        for one in islice(sure, _FEW):
            reach = _CELLS if passages[one.place].spot == "table" else _NEAR
            near = range(max(0, one.place - reach), min(one.place + reach + 1, len(passages)))
            found.update(dict.fromkeys(sorted(near, key=lambda at: abs(at - one.place))))
    return list(found)


def _is_alike(paragraph: Paragraph, mine: Told, figure: Figure) -> bool:
    """Tell whether two figures measure the same, and about as much of it."""
    if mine.face is None:
        one, other = _days.parts(mine.figure), _days.parts(figure)
        dates = figure.kind == mine.figure.kind == "date" and one is not None and other is not None
        return (
            dates
            and [bool(it and it.month) for it in (one, other)] in _BOTH
            and ([bool(it and it.day) for it in (one, other)] in _BOTH)
        )
    face = paragraph.index.made.get(id(figure))
    if face is None or face.what != mine.face.what:
        return False
    a, b = abs(mine.face.anchor or 0.0), abs(face.anchor or 0.0)
    ratios = figure.kind == "ratio", mine.figure.kind == "ratio"
    far = not a or not b or max(a, b) > _FAR * min(a, b)
    units = mine.face.value.unit, face.value.unit
    return (
        not far
        and len(set(ratios)) == 1
        and (face.what != "count" or counted_alike(*units) is not False)
    )
