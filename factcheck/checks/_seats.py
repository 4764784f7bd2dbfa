"""Seats of a council, party by party, against their number: 自民28、公明4、無所属7。定数48."""

import re
from collections.abc import Iterator

from factcheck.checks._reading import of_blocks
from factcheck.checks._reckoning import amount
from factcheck.checks._remainder import Remainder, adds_up, is_near
from factcheck.model.records import Evidence

_LAST = re.compile("無所属|諸派|その他")
"""Who has none of the parties: where they are told, all are."""
_ALL = r"定数(?:の)?(?:は|が|の|、)?(?P<t>[@count@number])"
_LISTED = (
    r"(?:[^、。\n@count@number]{1,10}[@count@number](?:議席)?[、で]?){2,12}"
    r"[^、。\n@count@number]{1,10}[@count@number]"
)
_LOOSE = re.compile("欠員|主な|など|ほか|改選|[増減]|前回|候補|立候補|擁立|空席|うち[一-龠]")


def seats(evidence: Evidence) -> Iterator[Remainder]:
    """Yield the lists of seats, down to who has no party, that miss the one number of all."""
    for skeleton in of_blocks(evidence):
        if "定数" not in skeleton.text or _LOOSE.search(skeleton.text):
            continue
        wholes = list(skeleton.matches(_ALL))
        lists = [one for one in skeleton.matches(_LISTED) if _LAST.search(one.found[0])]
        if len(wholes) != 1 or len(lists) != 1:
            continue
        whole = wholes[0]["t"]
        places = range(*lists[0].found.span())
        parts = [skeleton.figures[at] for at in places if at in skeleton.figures]
        parts = [one for one in parts if one is not whole]
        known = all(amount(one) is not None for one in parts)
        if known and is_near(parts, whole) and not adds_up(parts, whole):
            yield Remainder(tuple(parts), whole)
