"""A part of an amount that a page tells as its share: "the appeal for $6.4 million is 38 % funded".

The article tells how much that is.
"""

import re
from collections.abc import Iterator

from factcheck.comparing._faces import Face
from factcheck.comparing._operands import amount
from factcheck.comparing._paragraph import Paragraph
from factcheck.comparing._reckoning import Reckoning, gives, said, told
from factcheck.comparing._units import counted_alike

_OF = re.compile(
    r"\s?(?:of\b|funded|financed|covered|complete|subscribed|raised|spent|paid|の|が集ま|に当た|にあた)"
)
"""What stands behind a share that is one of the amount beside it, and no rise of something."""
_MOST = 6
"""Most figures of a passage that are multiplied."""


def parts(paragraph: Paragraph, mine: Face) -> Iterator[Reckoning]:
    """Yield the shares of amounts that stand in one passage and give a figure of the article."""
    if mine.what != "count" and not mine.what.startswith("money"):
        return
    for place, placed in paragraph.index.by_place.items():
        if len(placed) > _MOST:
            continue
        text = paragraph.index.page.passages[place].text
        shares = [
            one
            for _, one in placed
            if one.figure.kind == "percent" and one.point
            if _OF.match(text, one.figure.span.end)
        ]
        for share in shares:
            for _, whole in placed:
                if whole.what != mine.what or not amount(whole) or not (share.point or 2) < 1:
                    continue
                part = amount(whole) * (share.point or 0.0)
                alike = counted_alike(mine.value.unit, whole.value.unit)
                if gives(mine, part) and alike is not False:
                    formula = f"{said(share)} × {said(whole)} = {told(part, mine)}"
                    pair = ((place, share.figure), (place, whole.figure))
                    yield Reckoning("part", formula, pair)
