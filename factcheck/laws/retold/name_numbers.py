"""A number that is a name, told again with its digits in another order: 国道321号 and 312号.

The law: of one kind of name (a road, a flight, a bill, a type of aircraft) an article tells two
numbers, both of the same digits. One of them is a slip, unless both are told in one sentence, or
each of them twice. Numbers of what comes in order (storms, days, short laws) are left alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_NEAR = 600
"""Most characters between the two."""
_END = r"(?![0-9,.:%-]?[0-9]|%| percent)"
_HEADS = (
    "Route|Highway|Freeway|Expressway|Road|Flight|Room|Gate|Pier|Bus|Train|Tram|Resolution|"
    "Measure|Case|Docket|Boeing|Airbus|Apollo|Soyuz|Gemini|Squadron|Regiment|Division|Battalion|"
    "Building|Apartment|Suite|Cell|Locker|Local|Channel|District|Precinct|Warehouse|Studio|Hangar|"
    "Platform|Berth|Engine|Ladder"
)
_KINDS = tuple(map(re.compile, (
    r"(?:(?<=[国都道府県市町]道)|(?<![一-龠々ァ-ヴーぁ-ん第0-9]))(?P<n>[0-9]{2,4})号(?=線?[ではをのがに、と])",
    r"(?<![A-Z0-9-])(?P<n>[0-9]{3,4})(?P<tail>便|型|回国会|条|号室|号炉|列車|連隊|飛行隊)",
    rf"\b(?P<kind>{_HEADS}) (?:No\. )?(?P<n>[0-9]{{2,4}}){_END}",
    rf"\b(?:Interstate |I-)(?P<n>[0-9]{{2,3}}){_END}",
    rf"\b(?P<kind>House|Senate|H|S)(?: Bill|\.?[BR]\.) ?(?P<n>[0-9]{{2,4}}){_END}",
    rf"\bProp(?:osition|\.) (?P<n>[0-9]{{2,3}}){_END}",
    rf"\b(?P<kind>Section|Article|Title|Form|Code) (?P<n>[0-9]{{3,4}}){_END}",
    rf"\b(?:Boeing |[Tt]he (?=[0-9]+(?:['’]s| (?:had|was|is|left|took)\b)))(?P<n>[0-9]{{3}}){_END}",
    r"(?<![0-9-])(?P<n>[0-9]{2,4}-(?:[0-9]{2,4}-)?[0-9]{4})(?![0-9-])",
    rf"\b[Nn]o\. (?P<n>[0-9]{{2,3}}){_END}(?! [A-Z])",
    rf"(?<![A-Za-z0-9-])(?P<kind>[A-Z]{{1,3}})-?(?P<n>[0-9]{{3,4}}){_END}",
)))  # fmt: skip


def renumbered(text: Plain) -> Iterator[tuple[Span, Span]]:
    """Yield the numbers of names that are others of the article but for the order of digits."""
    for pattern in _KINDS:
        told: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
        for found in text.matches(pattern):
            groups = found.groupdict()
            kind = groups.get("tail") or groups.get("kind") or ""
            told[kind[:1]][found["n"]].append(Span(*found.span()))
        for numbers in told.values():
            if len(numbers) == 2:
                yield from _exchanged(text, *numbers.items())


def _exchanged(
    text: Plain, one: tuple[str, list[Span]], other: tuple[str, list[Span]]
) -> Iterator[tuple[Span, Span]]:
    """Yield the number told once with the nearest of the other, if both are meant as one."""
    (odd, (place, *more)), (often, others) = sorted((other, one), key=lambda each: len(each[1]))
    near = min(others, key=lambda each: abs(each.start - place.start))
    starts = {each.end - len(text.before(each.end)) for each in (place, near)}
    is_near = len(starts) == 2 and abs(near.start - place.start) < _NEAR
    if not more and sorted(odd) == sorted(often) and is_near:
        yield place, near
